/** Single documents: write, read, update, delete. */
import * as Effect from "effect/Effect"
import { type Case, fails, ok, on, own, raw, refused, steps, visible } from "./case.ts"

const dune = { title: "Dune", year: 1965, author: { name: "Frank", born: 1920 }, tags: ["sand", "spice"] }

/** No refresh but where it is asked for. */
const still = { settings: { number_of_shards: 1, number_of_replicas: 0, refresh_interval: "-1" } }

/** Programs over one index; each uses ids of its own. */
const writing: ReadonlyArray<Case> = on({}, [
  ok("index makes a document and says so", (es, index) => es.index({ index, id: "w1", document: dune })),
  ok("index over a document makes the next version", (es, index) =>
    steps(
      es.index({ index, id: "w2", document: dune }),
      es.index({ index, id: "w2", document: { title: "Emma" } }),
      es.get({ index, id: "w2" })
    )
  ),
  ok("index without an id makes one of 20 letters", (es, index) =>
    Effect.map(es.index({ index, document: dune }), (answer) => [
      /^[\w-]{20}$/.test(answer._id),
      answer.result
    ])
  ),
  ok("create makes a document", (es, index) => es.create({ index, id: "w3", document: dune })),
  ok("create over a document is refused", (es, index) =>
    Effect.andThen(
      es.create({ index, id: "w4", document: dune }),
      refused("Conflict", es.create({ index, id: "w4", document: dune }))
    )
  ),
  ok("index with op_type create does the same", (es, index) =>
    steps(
      es.index({ index, id: "w5", op_type: "create", document: dune }),
      refused("Conflict", es.index({ index, id: "w5", op_type: "create", document: dune })),
      es.get({ index, id: "w5" })
    )
  ),
  ok("index with op_type create and no id", (es, index) =>
    Effect.map(es.index({ index, op_type: "create", document: dune }), ({ result }) => result)
  ),
  ok("an id with a slash, a space and letters beyond ASCII", (es, index) =>
    steps(
      es.index({ index, id: "a/b ü?#%", document: dune }),
      es.get({ index, id: "a/b ü?#%" }),
      es.delete({ index, id: "a/b ü?#%" })
    )
  ),
  ok("an id of 512 bytes", (es, index) => es.index({ index, id: "é".repeat(256), document: {} })),
  fails("an id of 514 bytes is refused", "BadRequest", (es, index) =>
    es.index({ index, id: "é".repeat(257), document: {} })
  ),
  ok("an empty document", (es, index) =>
    steps(es.index({ index, id: "w6", document: {} }), es.get({ index, id: "w6" }))
  ),
  ok("a source comes back as it was written", (es, index) => {
    const document = { b: [1, [2, 3]], a: null, "x.y": 1, c: [], d: {}, e: [null], f: 1.5, g: "", "x.z": "1" }
    return steps(es.index({ index, id: "w7", document }), es.getSource({ index, id: "w7" }))
  }),
  fails("a document that is a list is refused", "BadRequest", (es, index) =>
    raw(es, "PUT", `/${index}/_doc/w8`, [{ a: 1 }])
  ),
  fails("a document that is text is refused", "BadRequest", (es, index) =>
    raw(es, "PUT", `/${index}/_doc/w8`, '"text"')
  ),
  fails("a document without a body is refused", "BadRequest", (es, index) =>
    raw(es, "PUT", `/${index}/_doc/w8`)
  ),
  fails("a document that is no JSON is refused", "BadRequest", (es, index) =>
    raw(es, "PUT", `/${index}/_doc/w8`, '{"title":')
  ),
  fails("a field with the name of a metadata field is refused", "BadRequest", (es, index) =>
    es.index({ index, id: "w9", document: { _id: "x", title: "Dune" } })
  ),
  fails("a field with an empty name is refused", "BadRequest", (es, index) =>
    es.index({ index, id: "w9", document: { "": 1 } })
  ),
  fails("a name with an empty part is refused", "BadRequest", (es, index) =>
    es.index({ index, id: "w9", document: { "a..b": 1 } })
  ),
  fails("an unknown parameter of the URL is refused", "BadRequest", (es, index) =>
    raw(es, "PUT", `/${index}/_doc/w9`, {}, { nonsense: 1 })
  ),
  ok("require_alias refuses an index", (es, index) =>
    refused("NotFound", es.index({ index, id: "w10", require_alias: true, document: {} }))
  ),
  ok("a delete makes a version too, and the next document goes on from there", (es, index) =>
    steps(
      es.index({ index, id: "w11", document: dune }),
      es.delete({ index, id: "w11" }),
      refused("NotFound", es.delete({ index, id: "w11" })),
      es.index({ index, id: "w11", document: dune })
    )
  ),
  fails("delete of what is not there", "NotFound", (es, index) => es.delete({ index, id: "never" })),
  ok("a write with refresh says that it was forced", (es, index) =>
    steps(
      es.index({ index, id: "w12", document: dune, refresh: true }),
      es.update({ index, id: "w12", doc: { year: 1966 }, refresh: true }),
      es.delete({ index, id: "w12", refresh: true })
    )
  ),
  ok("routing is told by get and by hits", (es, index) =>
    steps(
      es.index({ index, id: "w13", routing: "r", document: { marker: "routed" }, refresh: true }),
      es.get({ index, id: "w13", routing: "r" }),
      es.search({ index, routing: "r", query: { term: { "marker.keyword": "routed" } } })
    )
  )
])

const reading: ReadonlyArray<Case> = on({ documents: { one: dune, two: { title: "Emma" } } }, [
  ok("get", (es, index) => es.get({ index, id: "one" })),
  fails("get of what is not there", "NotFound", (es, index) => es.get({ index, id: "never" })),
  fails("get of a missing index", "NotFound", (es, index) => es.get({ index: `${index}-not`, id: "one" })),
  ok("get without the source", (es, index) => es.get({ index, id: "one", _source: false })),
  ok("get with some of the source", (es, index) =>
    es.get({ index, id: "one", _source: ["title", "author.name"] })
  ),
  ok("get with includes and excludes", (es, index) =>
    es.get({ index, id: "one", _source_includes: ["a*", "t*"], _source_excludes: ["*.born", "tags"] })
  ),
  ok("get with a pattern that excludes all", (es, index) =>
    es.get({ index, id: "one", _source_excludes: "*" })
  ),
  ok("get with the version that it has", (es, index) => es.get({ index, id: "one", version: 1 })),
  fails("get with another version is refused", "Conflict", (es, index) =>
    es.get({ index, id: "one", version: 2 })
  ),
  ok("getSource", (es, index) => es.getSource({ index, id: "one" })),
  ok("getSource with includes", (es, index) =>
    es.getSource({ index, id: "one", _source_includes: "author" })
  ),
  fails("getSource of what is not there", "NotFound", (es, index) => es.getSource({ index, id: "never" })),
  ok("exists and existsSource", (es, index) =>
    steps(
      es.exists({ index, id: "one" }),
      es.exists({ index, id: "never" }),
      es.existsSource({ index, id: "one" }),
      es.existsSource({ index, id: "never" }),
      es.exists({ index: `${index}-not`, id: "one" })
    )
  ),
  fails("get of a pattern is refused", "NotFound", (es, index) => es.get({ index: `${index}*`, id: "one" }))
])

const updates: ReadonlyArray<Case> = on({}, [
  ok("a partial document is merged, objects too", (es, index) =>
    steps(
      es.index({ index, id: "u1", document: dune }),
      es.update({ index, id: "u1", doc: { author: { born: 1921 }, sold: true } }),
      es.get({ index, id: "u1" })
    )
  ),
  ok("a list is replaced, and a null written", (es, index) =>
    steps(
      es.index({ index, id: "u2", document: dune }),
      es.update({ index, id: "u2", doc: { tags: ["worm"], author: null } }),
      es.getSource({ index, id: "u2" })
    )
  ),
  ok("an update that changes nothing is a noop", (es, index) =>
    steps(
      es.index({ index, id: "u3", document: dune }),
      es.update({ index, id: "u3", doc: { year: 1965, author: { name: "Frank" } } }),
      es.update({ index, id: "u3", doc: {} })
    )
  ),
  ok("detect_noop false writes it nevertheless", (es, index) =>
    steps(
      es.index({ index, id: "u4", document: dune }),
      es.update({ index, id: "u4", doc: { year: 1965 }, detect_noop: false })
    )
  ),
  fails("an update of what is not there", "NotFound", (es, index) =>
    es.update({ index, id: "never", doc: { year: 1 } })
  ),
  ok("an upsert is written where nothing was, and the document else", (es, index) =>
    steps(
      es.update({ index, id: "u5", doc: { n: 1 }, upsert: { n: 0, first: true } }),
      es.getSource({ index, id: "u5" }),
      es.update({ index, id: "u5", doc: { n: 1 }, upsert: { n: 0 } }),
      es.getSource({ index, id: "u5" })
    )
  ),
  ok("doc_as_upsert", (es, index) =>
    steps(
      es.update({ index, id: "u6", doc: { n: 1 }, doc_as_upsert: true }),
      es.update({ index, id: "u6", doc: { m: 2 }, doc_as_upsert: true }),
      es.getSource({ index, id: "u6" })
    )
  ),
  ok("an update answers with the source that is asked for", (es, index) =>
    steps(
      es.index({ index, id: "u7", document: dune }),
      es.update({ index, id: "u7", doc: { year: 1 }, _source: true }),
      es.update({ index, id: "u7", doc: { year: 2 }, _source: ["year", "author.*"] }),
      es.update({ index, id: "u7", doc: { year: 2 }, _source: { excludes: ["author", "tags"] } })
    )
  ),
  ok("an update with the right and with a stale sequence number", (es, index) =>
    Effect.gen(function* () {
      const made = yield* es.index({ index, id: "u8", document: dune })
      const condition = { if_seq_no: made._seq_no ?? 0, if_primary_term: made._primary_term ?? 0 }
      return [
        yield* es.update({ index, id: "u8", ...condition, doc: { year: 1 } }),
        yield* refused("Conflict", es.update({ index, id: "u8", ...condition, doc: { year: 2 } }))
      ]
    })
  ),
  fails("an update with a condition and an upsert is refused", "BadRequest", (es, index) =>
    es.update({ index, id: "u9", if_seq_no: 0, if_primary_term: 1, doc: { n: 1 }, upsert: { n: 2 } })
  ),
  fails("an update without a document is refused", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_update/u9`, {})
  ),
  fails("an update with a document and an unknown field is refused", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_update/u9`, { doc: {}, nonsense: 1 })
  ),
  fails("an update whose document is no object is refused", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_update/u9`, { doc: 7 })
  ),
  fails("an update of a missing index without upsert", "NotFound", (es, index) =>
    es.update({ index: `${index}-not`, id: "1", doc: { n: 1 } })
  ),
  ok("an update with dotted names adds a field beside the object", (es, index) =>
    steps(
      es.index({ index, id: "u10", document: { a: { b: 1 } } }),
      es.update({ index, id: "u10", doc: { "a.b": 2 } }),
      es.getSource({ index, id: "u10" })
    )
  ),
  ok("a number that becomes text is a change", (es, index) =>
    steps(
      es.index({ index, id: "u11", document: { n: 1, s: "1" } }),
      es.update({ index, id: "u11", doc: { n: 1, s: "1" } }),
      es.update({ index, id: "u11", doc: { n: "1" } })
    )
  )
])

const alone: ReadonlyArray<Case> = [
  ok("a write makes the index and its mapping", (es, index) =>
    steps(
      es.index({ index, id: "1", document: dune }),
      es.indices.getMapping({ index }),
      es.indices.exists({ index })
    )
  ),
  ok("an update with an upsert makes the index", (es, index) =>
    steps(es.update({ index, id: "1", doc: { n: 1 }, doc_as_upsert: true }), es.indices.exists({ index }))
  ),
  fails("a delete in a missing index", "NotFound", (es, index) => es.delete({ index, id: "1" })),
  ok("a delete with an external version makes the missing index", (es, index) =>
    steps(
      refused("NotFound", es.delete({ index, id: "1", version: 3, version_type: "external" })),
      es.indices.exists({ index })
    )
  ),
  fails("a write to a name in capitals is refused", "BadRequest", (es, index) =>
    es.index({ index: `${index}-ABC`, id: "1", document: {} })
  ),
  ...own(still, [
    ok("a document is there for get before a refresh, and for search after it", (es, index) =>
      steps(
        es.index({ index, id: "1", document: dune }),
        es.get({ index, id: "1" }),
        refused("NotFound", es.get({ index, id: "1", realtime: false })),
        visible(es, index),
        es.count({ index }),
        es.indices.refresh({ index }),
        visible(es, index),
        es.get({ index, id: "1", realtime: false })
      )
    ),
    ok("a search goes on seeing the old document until the refresh", (es, index) =>
      steps(
        es.index({ index, id: "1", document: { n: 1 }, refresh: true }),
        es.index({ index, id: "1", document: { n: 2 } }),
        es.search({ index, query: { term: { n: 1 } } }),
        es.get({ index, id: "1" }),
        es.indices.refresh({ index }),
        es.search({ index, query: { term: { n: 1 } } }),
        es.search({ index, query: { term: { n: 2 } }, version: true })
      )
    ),
    ok("a deleted document is found until the refresh", (es, index) =>
      steps(
        es.index({ index, id: "1", document: dune, refresh: true }),
        es.delete({ index, id: "1" }),
        visible(es, index),
        refused("NotFound", es.get({ index, id: "1" })),
        es.indices.refresh({ index }),
        visible(es, index)
      )
    ),
    ok("a refresh by one write shows those before it", (es, index) =>
      steps(
        es.index({ index, id: "1", document: {} }),
        es.index({ index, id: "2", document: {} }),
        es.index({ index, id: "3", document: {}, refresh: true }),
        es.index({ index, id: "4", document: {} }),
        visible(es, index)
      )
    ),
    ok("get refreshes when it is told to and reads what is refreshed", (es, index) =>
      steps(
        es.index({ index, id: "1", document: {} }),
        es.get({ index, id: "1", refresh: true }),
        visible(es, index),
        es.get({ index, id: "1", refresh: true, realtime: false }),
        visible(es, index)
      )
    ),
    ok("a write that is refused refreshes all the same, a read before it does not", (es, index) =>
      steps(
        es.indices.putMapping({ index, properties: { n: { type: "long" } } }),
        es.index({ index, id: "1", document: { n: 1 } }),
        refused("NotFound", es.update({ index, id: "9", doc: { n: 1 }, refresh: true })),
        visible(es, index),
        refused("BadRequest", es.index({ index, id: "2", document: { n: "  " }, refresh: true })),
        visible(es, index),
        es.index({ index, id: "3", document: { n: 1 } }),
        refused("Conflict", es.create({ index, id: "1", document: {}, refresh: true })),
        visible(es, index),
        es.index({ index, id: "4", document: { n: 1 } }),
        refused("BadRequest", es.update({ index, id: "1", doc: { n: "x" }, refresh: true })),
        visible(es, index)
      )
    ),
    ok("a refresh of a write is that of its shard", (es, index) =>
      steps(
        es.indices.create({ index: `${index}-3`, settings: { number_of_shards: 3, refresh_interval: "-1" } }),
        ...["1", "2", "3", "4", "5", "6"].map((id) =>
          es.index({ index: `${index}-3`, id, document: {}, refresh: id === "6" })
        ),
        visible(es, `${index}-3`),
        es.bulk({ index: `${index}-3`, refresh: true, operations: [{ delete: { _id: "2" } }] }),
        visible(es, `${index}-3`)
      )
    ),
    ok("a noop does not refresh", (es, index) =>
      steps(
        es.index({ index, id: "1", document: { n: 1 } }),
        es.update({ index, id: "1", doc: { n: 1 }, refresh: true }),
        visible(es, index)
      )
    )
  ]),
  ...own({ settings: { number_of_shards: 1, number_of_replicas: 0, refresh_interval: "100ms" } }, [
    ok("wait_for comes back when it can be found", (es, index) =>
      steps(es.index({ index, id: "1", document: dune, refresh: "wait_for" }), visible(es, index))
    )
  ])
]

export const documents: ReadonlyArray<Case> = [...writing, ...reading, ...updates, ...alone]
