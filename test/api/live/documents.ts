/** Documents one by one and many at a time. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import { freshIndex } from "./scenario.ts"

export const documents = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex({
    mappings: {
      _source: { excludes: ["secret"] },
      properties: { title: { type: "text", store: true, term_vector: "yes" }, year: { type: "integer" } }
    },
    settings: { number_of_shards: 2, number_of_replicas: 0, refresh_interval: "50ms" }
  })

  const created = yield* es.create({ index, id: "1", routing: "a", document: { title: "Dune", year: 1965 } })
  assert.deepStrictEqual([created.result, created._seq_no, created._version], ["created", 0, 1])
  const indexed = yield* es.index({
    index,
    id: "1",
    routing: "a",
    document: { title: "Dune" },
    refresh: true
  })
  assert.deepStrictEqual([indexed.result, indexed.forced_refresh], ["updated", true])
  assert.isNotEmpty((yield* es.index({ index, document: { title: "Emma" } }))._id)
  const versioned = yield* es.index({ index, id: "9", document: {}, version: 41, version_type: "external" })
  assert.strictEqual(versioned._version, 41)

  const updated = yield* es.update({
    index,
    id: "1",
    routing: "a",
    doc: { year: 1966 },
    _source: ["year"],
    refresh: "wait_for"
  })
  assert.deepStrictEqual([updated.result, updated.get?._source], ["updated", { year: 1966 }])
  const same = yield* es.update({ index, id: "1", routing: "a", doc: { year: 1966 } })
  assert.strictEqual(same.result, "noop")
  const upserted = yield* es.update({ index, id: "2", doc: { title: "Emma" }, doc_as_upsert: true })
  assert.strictEqual(upserted.result, "created")

  const got = yield* es.get({
    index,
    id: "1",
    routing: "a",
    stored_fields: ["title", "_routing"],
    _source: true
  })
  assert.deepStrictEqual([got.found, got._routing, got.fields?.["title"]], [true, "a", ["Dune"]])
  assert.deepStrictEqual(yield* es.getSource({ index, id: "2" }), { title: "Emma" })
  assert.isTrue(yield* es.exists({ index, id: "2" }))
  assert.isFalse(yield* es.exists({ index, id: "none" }))
  assert.isTrue(yield* es.existsSource({ index, id: "2" }))

  const { docs } = yield* es.mget({
    docs: [
      { _index: index, _id: "1", routing: "a", _source: false, stored_fields: ["title"] },
      { _index: index, _id: "none" },
      { _index: `${index}-none`, _id: "1" }
    ]
  })
  assert.deepStrictEqual(
    docs.map((doc) => ("error" in doc ? doc.error.type : doc.found)),
    [true, false, "index_not_found_exception"]
  )

  const { errors, items } = yield* es.bulk({
    index,
    refresh: true,
    operations: [
      { index: { _id: "b1", routing: "x" } },
      { title: "Persuasion" },
      { create: { _id: "b1", routing: "x" } },
      { title: "again" },
      { update: { _id: "b1", routing: "x", retry_on_conflict: 2, _source: true } },
      { doc: { year: 1817 } },
      { index: { _id: "b2" } },
      { year: "no number" },
      { delete: { _id: "9" } },
      { delete: { _id: "none" } }
    ]
  })
  assert.isTrue(errors)
  assert.deepStrictEqual(
    items.flatMap((item) => Object.values(item).map(({ status }) => status)),
    [201, 409, 200, 400, 200, 404]
  )
  assert.deepStrictEqual(items[2]?.update?.get?._source, { title: "Persuasion", year: 1817 })

  const vectors = yield* es.termvectors({
    index,
    id: "2",
    fields: ["title"],
    offsets: true,
    payloads: true,
    positions: true,
    term_statistics: true,
    field_statistics: true
  })
  assert.strictEqual(vectors.term_vectors?.["title"]?.terms["emma"]?.term_freq, 1)
  const artificial = yield* es.termvectors({
    index,
    doc: { title: "red blue red" },
    term_statistics: true
  })
  assert.strictEqual(artificial.term_vectors?.["title"]?.terms["red"]?.term_freq, 2)
  const best = yield* es.termvectors({
    index,
    id: "2",
    fields: ["title"],
    filter: { max_num_terms: 3, min_term_freq: 1, min_doc_freq: 1 },
    term_statistics: true
  })
  assert.isNumber(best.term_vectors?.["title"]?.terms["emma"]?.score)
  const many = yield* es.mtermvectors({
    docs: [
      { _index: index, _id: "2", fields: ["title"] },
      { _index: index, _id: "none" },
      { _index: `${index}-none`, _id: "1" }
    ]
  })
  assert.deepStrictEqual(
    many.docs.map((doc) => doc.found ?? doc.error?.type),
    [true, false, "index_not_found_exception"]
  )

  const deleted = yield* es.delete({ index, id: "2", refresh: true })
  assert.strictEqual(deleted.result, "deleted")
  const count = yield* es.count({ index, query: { match: { title: "dune" } } })
  assert.deepStrictEqual([count.count, count._shards.total], [1, 2])
})
