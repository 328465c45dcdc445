/** Making, changing and removing indices. */
import * as Effect from "effect/Effect"
import { type Case, type Document, fails, ok, own, raw, refused, steps, visible } from "./case.ts"

const refusedName = (name: string, of: (index: string) => string): Case =>
  fails(name, "BadRequest", (es, index) => es.indices.create({ index: of(index) }))

const refusedBody = (name: string, body: Document): Case =>
  fails(name, "BadRequest", (es, index) => raw(es, "PUT", `/${index}`, body))

const creating: ReadonlyArray<Case> = [
  ok("an index with nothing said", (es, index) =>
    steps(es.indices.create({ index }), es.indices.get({ index }), es.indices.exists({ index }))
  ),
  ok("an index with settings, mappings and aliases", (es, index) =>
    steps(
      es.indices.create({
        index,
        settings: {
          number_of_shards: 2,
          number_of_replicas: 0,
          refresh_interval: "5s",
          "index.max_result_window": 500
        },
        mappings: {
          dynamic: "strict",
          properties: { n: { type: "integer" }, t: { type: "text", analyzer: "simple" } }
        },
        aliases: {
          [`${index}-all`]: {},
          [`${index}-some`]: { filter: { term: { n: 1 } }, routing: "r", is_write_index: true }
        }
      }),
      es.indices.get({ index })
    )
  ),
  ok("settings with and without the prefix, nested and flat", (es, index) =>
    steps(
      es.indices.create({
        index,
        settings: {
          "index.number_of_replicas": 0,
          index: { refresh_interval: "7s", "mapping.total_fields.limit": 50 }
        }
      }),
      es.indices.getSettings({ index }),
      es.indices.getSettings({ index, flat_settings: true })
    )
  ),
  ok("analysers of its own", (es, index) =>
    steps(
      es.indices.create({
        index,
        settings: {
          number_of_replicas: 0,
          analysis: {
            analyzer: { shout: { type: "custom", tokenizer: "standard", filter: ["lowercase", "loud"] } },
            filter: { loud: { type: "stop", stopwords: ["the"] } }
          }
        },
        mappings: { properties: { t: { type: "text", analyzer: "shout" } } }
      }),
      es.indices.getSettings({ index }),
      es.indices.analyze({ index, field: "t", text: "The Dune" })
    )
  ),
  ok("an index that is there", (es, index) =>
    steps(
      es.indices.create({ index }),
      refused("BadRequest", es.indices.create({ index })),
      es.indices.delete({ index }),
      refused("NotFound", es.indices.delete({ index })),
      es.indices.exists({ index })
    )
  ),
  ok("an index with the name of an alias", (es, index) =>
    steps(
      es.indices.create({ index, aliases: { [`${index}-a`]: {} } }),
      refused("BadRequest", es.indices.create({ index: `${index}-a` })),
      refused("BadRequest", es.indices.create({ index: `${index}-b`, aliases: { [index]: {} } }))
    )
  ),
  refusedName("a name in capitals", (index) => `${index}A`),
  refusedName("a name with a star", (index) => `${index}*`),
  refusedName("a name with a colon", (index) => `${index}:b`),
  refusedName("a name with a blank", (index) => `${index} b`),
  refusedName("a name with a sharp", (index) => `${index}#b`),
  refusedName("a name that begins with a minus", (index) => `-${index}`),
  refusedName("a name that begins with an underline", (index) => `_${index}`),
  refusedName("a name that begins with a plus", (index) => `+${index}`),
  refusedName("a name of dots", () => ".."),
  refusedName("a name of 256 bytes", (index) => index.padEnd(256, "x")),
  ok("a name of 255 bytes", (es, index) => es.indices.create({ index: index.padEnd(255, "x") })),
  refusedBody("an unknown key", { setings: {} }),
  refusedBody("an unknown setting", { settings: { "index.colour": "red" } }),
  refusedBody("a setting of the cluster", { settings: { "cluster.name": "x" } }),
  refusedBody("no shards", { settings: { number_of_shards: 0 } }),
  refusedBody("fewer replicas than none", { settings: { number_of_replicas: -1 } }),
  refusedBody("replicas that are text", { settings: { number_of_replicas: "some" } }),
  refusedBody("a refresh interval without a unit", { settings: { refresh_interval: "5" } }),
  refusedBody("an analyser without a tokenizer", {
    settings: { analysis: { analyzer: { a: { type: "custom" } } } }
  }),
  refusedBody("an analyser with a tokenizer that is none", {
    settings: { analysis: { analyzer: { a: { type: "custom", tokenizer: "words" } } } }
  }),
  refusedBody("an analyser with a filter that is none", {
    settings: { analysis: { analyzer: { a: { tokenizer: "standard", filter: ["louder"] } } } }
  }),
  refusedBody("an alias with a query that is none", { aliases: { a: { filter: { mach: {} } } } }),
  refusedBody("an alias with a name that cannot be", { aliases: { "a*": {} } }),
  fails("a body that is no JSON", "BadRequest", (es, index) => raw(es, "PUT", `/${index}`, "{"))
]

const changing: ReadonlyArray<Case> = own({}, [
  ok("settings are changed, and taken back", (es, index) =>
    steps(
      es.indices.putSettings({ index, settings: { refresh_interval: "9s", "index.max_result_window": 20 } }),
      es.indices.getSettings({ index }),
      refused("BadRequest", es.search({ index, size: 21 })),
      es.indices.putSettings({ index, settings: { refresh_interval: null } }),
      es.indices.getSettings({ index, name: "index.refresh_interval" }),
      es.indices.getSettings({ index, name: "index.max*" })
    )
  ),
  ok("settings that stay as they are", (es, index) =>
    steps(
      refused("BadRequest", es.indices.putSettings({ index, settings: { number_of_shards: 2 } })),
      refused("BadRequest", es.indices.putSettings({ index, settings: { "index.colour": "red" } })),
      refused(
        "BadRequest",
        es.indices.putSettings({
          index,
          settings: { analysis: { analyzer: { a: { type: "standard", stopwords: ["b"] } } } }
        })
      ),
      es.indices.close({ index }),
      es.indices.putSettings({
        index,
        settings: { analysis: { analyzer: { a: { type: "standard", stopwords: ["b"] } } } }
      }),
      es.indices.open({ index }),
      es.indices.analyze({ index, analyzer: "a", text: "A-1 b" })
    )
  ),
  ok("preserve_existing", (es, index) =>
    steps(
      es.indices.putSettings({ index, settings: { refresh_interval: "9s" } }),
      es.indices.putSettings({ index, settings: { refresh_interval: "8s" }, preserve_existing: true }),
      es.indices.getSettings({ index, name: "index.refresh_interval" })
    )
  ),
  ok("closing and opening", (es, index) =>
    steps(
      es.indices.close({ index }),
      es.indices.close({ index }),
      es.indices.exists({ index }),
      es.indices.getMapping({ index }),
      es.indices.open({ index }),
      es.indices.open({ index })
    )
  ),
  ok("refresh, flush and forcemerge answer with their shards", (es, index) =>
    steps(es.indices.refresh({ index }), es.indices.flush({ index }), es.indices.forcemerge({ index }))
  ),
  ok("features of get", (es, index) =>
    steps(
      es.indices.get({ index, features: "settings", flat_settings: true }),
      es.indices.get({ index, features: ["aliases", "mappings"] })
    )
  ),
  ok("the health of an index", (es, index) =>
    steps(
      es.cluster.health({ index, wait_for_status: "green" }),
      es.cluster.health({ index, level: "indices" }),
      es.cluster.health({ index, level: "shards" })
    )
  ),
  ok("the health of an index with a replica that has no node", (es, index) =>
    steps(
      es.indices.putSettings({ index, settings: { number_of_replicas: 1 } }),
      es.cluster.health({ index, wait_for_status: "yellow", wait_for_no_initializing_shards: true })
    )
  ),
  ok("the fields of an index and what they can do", (es, index) =>
    steps(
      es.indices.putMapping({
        index,
        properties: {
          k: { type: "keyword" },
          t: { type: "text", fields: { r: { type: "keyword" } } },
          o: { properties: { n: { type: "long" } } }
        }
      }),
      es.fieldCaps({ index, fields: ["k", "t*", "o.*", "x"] })
    )
  )
])

const several: ReadonlyArray<Case> = [
  ok("patterns and lists", (es, index) => {
    const names = ["-a-1", "-a-2", "-b-1"].map((end) => `${index}${end}`)
    const keys = (pattern: string | ReadonlyArray<string>) =>
      Effect.map(es.indices.get({ index: pattern }), (answer) => Object.keys(answer).sort())
    return Effect.gen(function* () {
      for (const name of names)
        yield* es.index({ index: name, id: name.slice(-3), document: {}, refresh: true })
      return [
        yield* keys(`${index}-a-*`),
        yield* keys([`${index}-*`, `-${index}-a-2`]),
        yield* keys(`${index}-*-1`),
        yield* keys(`${index}-c-*`),
        yield* visible(es, `${index}-*,-${index}-b-*`),
        yield* es.search({ index: [`${index}-a-1`, `${index}-b-1`], sort: ["_index"] }),
        yield* es.indices.exists({ index: names }),
        yield* es.indices.exists({ index: [`${index}-a-1`, `${index}-c`] }),
        yield* es.indices.exists({ index: `${index}-c*` }),
        yield* es.indices.delete({ index: names.slice(0, 2) }),
        yield* keys(`${index}-*`),
        yield* refused("NotFound", es.indices.delete({ index: [`${index}-b-1`, `${index}-c`] })),
        yield* es.indices.delete({ index: [`${index}-b-1`, `${index}-c`], ignore_unavailable: true }),
        yield* keys(`${index}-*`)
      ]
    })
  }),
  ok("a hidden index", (es, index) =>
    steps(
      es.indices.create({ index, settings: { "index.hidden": true, number_of_replicas: 0 } }),
      es.index({ index, id: "1", document: {}, refresh: true }),
      visible(es, `${index}*`),
      visible(es, index),
      es.count({ index: `${index}*`, expand_wildcards: "all" })
    )
  ),
  ok("mappings and settings of several", (es, index) =>
    steps(
      es.indices.create({ index: `${index}-1`, mappings: { properties: { n: { type: "long" } } } }),
      es.indices.create({ index: `${index}-2` }),
      es.indices.getMapping({ index: `${index}-*` }),
      es.indices.putMapping({ index: `${index}-*`, properties: { k: { type: "keyword" } } }),
      es.indices.getMapping({ index: [`${index}-1`, `${index}-2`] }),
      es.indices.getSettings({ index: `${index}-*`, name: "index.number_of_*" })
    )
  ),
  ok("names with dates in them", (es, index) =>
    steps(
      es.indices.create({ index: `${index}-2024.02.28` }),
      es.indices.exists({ index: `<${index}-{2024.02.28||/d{yyyy.MM.dd}}>` })
    )
  ),
  ok("a template gives its settings, mappings and aliases to new indices", (es, index) =>
    Effect.gen(function* () {
      yield* es.indices.putIndexTemplate({
        name: index,
        index_patterns: [`${index}-t*`],
        priority: 5_000_000,
        template: {
          settings: { number_of_replicas: 0, refresh_interval: "3s" },
          mappings: { properties: { n: { type: "short" } } },
          aliases: { [`${index}-alias`]: {} }
        }
      })
      yield* es.index({ index: `${index}-t1`, id: "1", document: { n: 1, k: "x" } })
      const made = yield* es.indices.get({ index: `${index}-t1` })
      yield* es.indices.create({
        index: `${index}-t2`,
        settings: { refresh_interval: "4s" },
        mappings: { properties: { n: { type: "long" }, m: { type: "long" } } }
      })
      const own = yield* es.indices.get({ index: `${index}-t2` })
      const template = yield* es.indices.getIndexTemplate({ name: index })
      yield* es.indices.deleteIndexTemplate({ name: index })
      return [made, own, template, yield* refused("NotFound", es.indices.getIndexTemplate({ name: index }))]
    })
  )
]

export const indices: ReadonlyArray<Case> = [...creating, ...changing, ...several]
