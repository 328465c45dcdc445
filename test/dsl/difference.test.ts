/** What counts as a difference between a live index and a declaration, and what becomes of it. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Api from "effect-elasticsearch/Api"
import * as Testing from "effect-elasticsearch/Testing"
import { Analysis, Document, Field } from "effect-elasticsearch/Dsl"
import * as Index from "effect-elasticsearch/Dsl/Indices"
import {
  contradictions,
  differenceOf,
  mappingPut,
  obstacles,
  same,
  settingsPut
} from "../../src/Dsl/internal/difference.ts"

type Property = object

interface Sides {
  readonly live?: { readonly [name: string]: Property }
  readonly wanted?: { readonly [name: string]: Property }
  readonly liveRoot?: object
  readonly wantedRoot?: object
  readonly defaults?: { readonly [path: string]: object }
  readonly liveSettings?: object
  readonly settingDefaults?: object
  readonly settings?: object
}

const sides = (given: Sides) =>
  [
    {
      index: "films-000001",
      mapping: { ...given.liveRoot, properties: given.live ?? {} },
      defaults: given.defaults ?? {},
      settings: given.liveSettings ?? {},
      settingDefaults: given.settingDefaults ?? {}
    },
    {
      mapping: { ...given.wantedRoot, properties: given.wanted ?? {} },
      settings: given.settings ?? {}
    }
  ] as const

/** A difference as short lines: `+` added, `~` in place, `!` conflict, `?` undeclared, `=` a setting. */
const linesOf = (given: Sides): ReadonlyArray<string> => {
  const { added, conflicting, settings, undeclared, updatable } = differenceOf(...sides(given))
  return [
    ...added.map(({ path }) => `+ ${path}`),
    ...updatable.map(({ parameter, path }) => `~ ${path}:${parameter}`),
    ...conflicting.map(({ parameter, path }) => `! ${path}:${parameter}`),
    ...undeclared.map(({ path }) => `? ${path}`),
    ...settings.map(({ name, needs }) => `= ${name} ${needs}`)
  ]
}

const text = { type: "text" }
const keyword = { type: "keyword" }
const vector = (options: object) => ({
  type: "dense_vector",
  dims: 4,
  index: true,
  similarity: "cosine",
  index_options: options
})

const field = (live: object, wanted: object, defaults: object = {}): Sides => ({
  live: { f: live },
  wanted: { f: wanted },
  defaults: { f: defaults }
})

const cases: ReadonlyArray<readonly [string, Sides, ReadonlyArray<string>]> = [
  ["nothing", field(text, text), []],
  ["a new field", { live: {}, wanted: { f: text } }, ["+ f"]],
  ["a new object, as a whole", { live: {}, wanted: { o: { properties: { a: text, b: text } } } }, ["+ o"]],
  [
    "a new field of an object",
    { live: { o: { properties: {} } }, wanted: { o: { type: "object", properties: { a: text } } } },
    ["+ o.a"]
  ],
  ["a new multi-field", field(text, { ...text, fields: { raw: keyword } }), ["+ f.raw"]],
  [
    "a multi-field that differs",
    field(
      { ...text, fields: { raw: keyword } },
      { ...text, fields: { raw: { ...keyword, ignore_above: 20 } } }
    ),
    ["~ f.raw:ignore_above"]
  ],
  ["an undeclared multi-field", field({ ...text, fields: { raw: keyword } }, text), ["? f.raw"]],
  ["an undeclared object, as a whole", { live: { o: { properties: { a: text } } } }, ["? o"]],
  ["another type", field(text, keyword), ["! f:type"]],
  [
    "an object that became nested",
    field({ properties: { a: text } }, { type: "nested", properties: { a: text } }),
    ["! f:type"]
  ],
  [
    "an object whose type is left out",
    field({ properties: { a: text } }, { type: "object", properties: { a: text } }),
    []
  ],
  ["numbers as text", field({ ...keyword, ignore_above: 256 }, { ...keyword, ignore_above: "256" }), []],
  ["booleans as text", field({ ...keyword, index: false }, { ...keyword, index: "false" }), []],
  ["a list of one", field({ ...text, copy_to: ["x"] }, { ...text, copy_to: "x" }), []],
  ["targets in another order", field({ ...text, copy_to: ["x", "y"] }, { ...text, copy_to: ["y", "x"] }), []],
  ["a default that is written out", field(text, { ...text, index: true }, { index: true }), []],
  [
    "a default only the server knows",
    field({ type: "date" }, { type: "date", format: "a||b" }, { format: "a||b" }),
    []
  ],
  ["ignore_above taken away", field({ ...keyword, ignore_above: 20 }, keyword), ["~ f:ignore_above"]],
  [
    "another search analyzer",
    field(text, { ...text, search_analyzer: "simple" }, { search_analyzer: "default" }),
    ["~ f:search_analyzer"]
  ],
  [
    "another analyzer",
    field(text, { ...text, analyzer: "simple" }, { analyzer: "default" }),
    ["! f:analyzer"]
  ],
  [
    "an analyzer that is shown beside another",
    field(
      { ...text, analyzer: "default", search_analyzer: "simple" },
      { ...text, search_analyzer: "simple" }
    ),
    []
  ],
  ["norms off", field(text, { ...text, norms: false }, { norms: true }), ["~ f:norms"]],
  ["norms on", field({ ...text, norms: false }, text), ["! f:norms"]],
  ["coerce", field({ type: "long" }, { type: "long", coerce: false }, { coerce: true }), ["~ f:coerce"]],
  ["coerce as it is by default", field({ type: "long", coerce: true }, { type: "long" }), []],
  ["a null value", field(keyword, { ...keyword, null_value: "x" }, { null_value: null }), ["! f:null_value"]],
  [
    "a place in another form",
    field({ type: "geo_point", null_value: { lat: 1, lon: 2 } }, { type: "geo_point", null_value: "1,2" }),
    []
  ],
  [
    "a boolean value as text",
    field({ type: "boolean", null_value: true }, { type: "boolean", null_value: "true" }),
    []
  ],
  [
    "vectors as the server chose",
    field(vector({ type: "int8_hnsw", m: 16 }), { type: "dense_vector", dims: 4 }),
    []
  ],
  [
    "vectors by kind alone",
    field(vector({ type: "hnsw", m: 16 }), { type: "dense_vector", index_options: { type: "hnsw" } }),
    []
  ],
  [
    "vectors to a better kind",
    field(vector({ type: "hnsw", m: 16 }), vector({ type: "int8_hnsw" })),
    ["~ f:index_options"]
  ],
  [
    "vectors to a sparser graph",
    field(vector({ type: "hnsw", m: 32 }), vector({ type: "hnsw", m: 16 })),
    ["! f:index_options"]
  ],
  [
    "vectors back to a flat index",
    field(vector({ type: "hnsw", m: 16 }), vector({ type: "flat" })),
    ["! f:index_options"]
  ],
  [
    "vectors of other dimensions",
    field(vector({ type: "flat" }), { ...vector({ type: "flat" }), dims: 5 }),
    ["! f:dims"]
  ],
  [
    "an alias that goes elsewhere",
    field({ type: "alias", path: "a" }, { type: "alias", path: "b" }),
    ["~ f:path"]
  ],
  [
    "relations that grow",
    field({ type: "join", relations: { a: "b" } }, { type: "join", relations: { a: ["b", "c"] } }),
    ["~ f:relations"]
  ],
  [
    "relations that shrink",
    field({ type: "join", relations: { a: ["b", "c"] } }, { type: "join", relations: { a: "b" } }),
    ["! f:relations"]
  ],
  [
    "dynamic, said at the root or at the object",
    {
      live: { o: { dynamic: "strict", properties: {} } },
      wanted: { o: { type: "object" } },
      liveRoot: { dynamic: "true" },
      wantedRoot: { dynamic: "strict" }
    },
    ["~ :dynamic"]
  ],
  [
    "dynamic of an object",
    { live: { o: { dynamic: "false" } }, wanted: { o: { type: "object" } } },
    ["~ o:dynamic"]
  ],
  [
    "an object that is not looked into",
    field({ type: "object", enabled: false }, { type: "object" }),
    ["! f:enabled"]
  ],
  ["dotted names", { live: { a: { properties: { b: keyword } } }, wanted: { "a.b": keyword } }, []],
  ["date detection", { wantedRoot: { date_detection: false } }, ["~ :date_detection"]],
  ["routing", { wantedRoot: { _routing: { required: true } } }, ["! :_routing"]],
  [
    "runtime fields",
    {
      liveRoot: { runtime: { a: keyword, b: keyword } },
      wantedRoot: { runtime: { a: { type: "long" }, c: keyword } }
    },
    ["+ c", "~ a:runtime", "? b"]
  ],
  ["settings that are not declared", { liveSettings: { index: { number_of_shards: "1", uuid: "x" } } }, []],
  [
    "settings in another form",
    {
      liveSettings: { index: { number_of_shards: "1", refresh_interval: "60s" } },
      settings: { number_of_shards: 1, "index.refresh_interval": "1m" }
    },
    []
  ],
  [
    "a setting as by default",
    {
      settingDefaults: { index: { max_result_window: "10000" } },
      settings: { index: { max_result_window: 10000 } }
    },
    []
  ],
  [
    "settings by what they take",
    { settings: { number_of_replicas: 2, codec: "best_compression", number_of_shards: 3 } },
    ["= number_of_replicas nothing", "= codec close", "= number_of_shards reindex"]
  ],
  [
    "analysis",
    {
      liveSettings: { index: { analysis: { analyzer: { a: { type: "standard" } } } } },
      settings: { analysis: { analyzer: { a: { type: "simple" } } } }
    },
    ["= analysis.analyzer.a.type close"]
  ]
]

describe("a live index and a declaration", () => {
  for (const [name, given, expected] of cases) {
    it(`differ by what they should: ${name}`, () => assert.deepStrictEqual(linesOf(given), expected))
  }

  it("are the same only if nothing is to be done", () => {
    const is = (given: Sides) => {
      const difference = differenceOf(...sides(given))
      return [Index.isSame(difference), Index.needsReindex(difference)]
    }
    assert.deepStrictEqual(is(field(text, text)), [true, false])
    assert.deepStrictEqual(is({ live: { f: text } }), [true, false])
    assert.deepStrictEqual(is({ wanted: { f: text } }), [false, false])
    assert.deepStrictEqual(is(field(text, keyword)), [false, true])
    assert.deepStrictEqual(is({ settings: { codec: "x" } }), [false, true])
  })

  it("are put in place by a mapping of what changes alone", () => {
    const [live, wanted] = sides({
      live: { a: keyword, b: text, v: vector({ type: "hnsw" }), o: { properties: { c: keyword } } },
      wanted: {
        a: { ...keyword, ignore_above: 9 },
        b: text,
        v: { type: "dense_vector", dims: 4, meta: { a: "b" } },
        o: { type: "object", dynamic: "strict", properties: { c: keyword, d: text } }
      },
      wantedRoot: { date_detection: false, runtime: { r: keyword } }
    })
    assert.deepStrictEqual(mappingPut(differenceOf(live, wanted), wanted, live), {
      date_detection: false,
      runtime: { r: keyword },
      properties: {
        a: { ...keyword, ignore_above: 9 },
        v: { ...vector({ type: "hnsw" }), meta: { a: "b" } },
        o: { type: "object", dynamic: "strict", properties: { d: text } }
      }
    })
    const [same_, again] = sides(field(text, text))
    assert.isUndefined(mappingPut(differenceOf(same_, again), again, same_))
  })

  it("are put in place by the settings that differ alone", () => {
    const difference = differenceOf(...sides({ settings: { number_of_replicas: 2, codec: "x" } }))
    assert.deepStrictEqual(settingsPut(difference, ["nothing"]), { "index.number_of_replicas": 2 })
    assert.isUndefined(settingsPut(difference, ["reindex"]))
    assert.deepStrictEqual(
      obstacles(difference, false).map(({ path }) => path),
      ["codec"]
    )
    assert.deepStrictEqual(obstacles(difference, true), [])
  })

  it("are told in lines", () => {
    const given = {
      ...field({ ...text, fields: { x: keyword } }, keyword),
      settings: { number_of_shards: 2 }
    }
    assert.strictEqual(
      Index.render(differenceOf(...sides(given))),
      [
        "films-000001 and its declaration differ",
        "needs a reindex:",
        '  f: type is "text", wanted "keyword"',
        "settings:",
        "  number_of_shards is the default, wanted 2 (needs a reindex)",
        "not declared:",
        '  f.x: {"type":"keyword"}'
      ].join("\n")
    )
    assert.strictEqual(Index.render(differenceOf(...sides({}))), "films-000001: as declared")
  })

  it("compare values leniently", () => {
    assert.isTrue(same({ a: "1", b: [] }, { a: 1.0 }))
    assert.isFalse(same("a", "b"))
  })
})

describe("a declaration", () => {
  it("contradicts itself by two definitions of one name, aliases and copies of nothing", () => {
    const films = Document.make(
      "films",
      {
        a: Field.text({ analyzer: Analysis.analyzer("x", { tokenizer: "standard" }) }),
        b: Field.text({ analyzer: Analysis.analyzer("x", { tokenizer: "keyword" }), copy_to: "nowhere" })
      },
      { mapping: { dynamic: "strict" }, properties: { c: Field.alias("a"), d: Field.alias("nothing") } }
    )
    assert.deepStrictEqual(
      contradictions(films.mapping, films.definitions).map(({ path }) => path),
      ["analyzer [x]", "b", "d"]
    )
    assert.deepStrictEqual(contradictions({ properties: { b: { type: "text", copy_to: "x" } } }, []), [])
  })
})

const Films = Document.make("films", { year: Field.integer() })

const shards = { _shards: { total: 1, successful: 1, failed: 0 } }

/** A server with `films-000001` behind `films`, whose task ends like this. */
const cluster = (end: object, copied = 7) => {
  const old = "films-000001"
  return Testing.layer(
    [
      Testing.on(Api.Indices.getAlias, { [old]: { aliases: { films: {} } } }),
      Testing.on(Api.Indices.getMapping, {
        [old]: { mappings: { properties: { year: { type: "keyword" } } } }
      }),
      Testing.on(Api.Indices.getFieldMapping, { [old]: { mappings: {} } }),
      Testing.on(Api.Indices.getSettings, { [old]: { settings: {} } }),
      Testing.on(Api.Indices.create, ({ index }) => ({
        index,
        acknowledged: true,
        shards_acknowledged: true
      })),
      Testing.on(Api.Indices.refresh, shards),
      Testing.on(Api.reindex, { task: "node:1" }),
      Testing.onRequest("GET", "/_tasks/{id}", () =>
        Testing.reply(200, {
          completed: true,
          task: {
            action: "indices:data/write/reindex",
            cancellable: true,
            headers: {},
            id: 1,
            node: "node",
            running_time_in_nanos: 1,
            start_time_in_millis: 1,
            type: "transport"
          },
          ...end
        })
      ),
      Testing.on(Api.count, ({ index }) => ({ ...shards, count: index === old ? 7 : copied })),
      Testing.on(Api.Indices.updateAliases, { acknowledged: true }),
      Testing.on(Api.Indices.delete, { acknowledged: true })
    ],
    { strict: false }
  )
}

describe("a migration by the server", () => {
  it.live("copies by a task, counts, and swaps the alias in one call", () =>
    Effect.gen(function* () {
      const moved = yield* Index.migrate(Films, { slices: "auto", removeOld: true })
      assert.deepStrictEqual(
        [moved.action, moved.from, moved.to, moved.documents],
        ["reindexed", "films-000001", "films-000002", 7]
      )
      yield* Testing.called(Api.reindex, {
        source: { index: "films-000001" },
        dest: { index: "films-000002" },
        slices: "auto",
        wait_for_completion: false
      })
      yield* Testing.called(Api.Indices.updateAliases, {
        actions: [
          { remove: { index: "films-000001", alias: "films", must_exist: true } },
          { add: { index: "films-000002", alias: "films" } }
        ]
      })
      yield* Testing.called(Api.Indices.delete, { index: "films-000001" })
    }).pipe(Effect.provide(cluster({ response: { took: 1, total: 7, created: 7, failures: [] } })))
  )

  it.live("removes the new index if the task fails", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Index.migrate(Films))
      assert.strictEqual(error._tag, "TaskFailed")
      yield* Testing.notCalled(Api.Indices.updateAliases)
      yield* Testing.called(Api.Indices.delete, { index: "films-000002" })
    }).pipe(Effect.provide(cluster({ error: { type: "some_exception", reason: "no" } })))
  )

  it.live("removes the new index if documents are missing there", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Index.migrate(Films))
      assert.include(error.message, "has 6 documents, films-000001 has 7")
      yield* Testing.notCalled(Api.Indices.updateAliases)
      yield* Testing.called(Api.Indices.delete, { index: "films-000002" })
    }).pipe(Effect.provide(cluster({ response: { took: 1, total: 7, created: 7, failures: [] } }, 6)))
  )
})

describe("a data stream", () => {
  const Logs = Document.make("logs", { "@timestamp": Field.date() }, { dataStream: true })

  it.effect("is made after its template, and deleted as one", () =>
    Effect.gen(function* () {
      yield* Index.create(Logs)
      yield* Index.remove(Logs)
      yield* Testing.called(Api.Indices.putIndexTemplate, { name: "logs-template", index_patterns: ["logs"] })
      yield* Testing.calledInOrder([
        Api.Indices.putIndexTemplate,
        Api.Indices.createDataStream,
        Api.Indices.deleteDataStream
      ])
    }).pipe(
      Effect.provide(
        Testing.layer([
          Testing.on(Api.Indices.putIndexTemplate, { acknowledged: true }),
          Testing.on(Api.Indices.createDataStream, { name: "logs" }, { acknowledged: true }),
          Testing.on(Api.Indices.deleteDataStream, { name: "logs" }, { acknowledged: true })
        ])
      )
    )
  )
})
