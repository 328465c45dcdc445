import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { buckets, Elasticsearch } from "effect-elasticsearch"
import { ExactLong } from "effect-elasticsearch/Transport/Long"
import * as Api from "effect-elasticsearch/Api"

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "endpoints beside the methods, on a real Elasticsearch",
  (it) => {
    it.effect("gives a cat table as text where asked to, and as records otherwise", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const table = yield* es.run(Api.asText(Api.Cat.nodes), { v: true, h: "name,master" })
        assert.match(table, /^name\s+master\n\S+\s+\*\n$/)
        const [node] = yield* es.cat.nodes({ h: ["name", "master"] })
        assert.strictEqual(node?.master, "*")
      })
    )

    it.effect("gives text where the endpoint has nothing else", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        assert.include(yield* es.nodes.hotThreads({ threads: 1 }), "Hot threads at")
      })
    )

    it.effect("gives any answer as bytes", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const bytes = yield* es.run(Api.asBytes(Api.Cluster.health, "application/cbor"), {})
        // CBOR's mark of a map of unknown length.
        assert.strictEqual(bytes[0], 0xbf)
      })
    )

    it.effect("sends what the specification does not know", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const answer = yield* es.request({
          method: "GET",
          path: "/_cluster/health",
          query: { level: "indices" }
        })
        assert.strictEqual(answer.status, 200)
        assert.property(answer.body, "indices")
        const error = yield* Effect.flip(es.request({ method: "GET", path: "/_no_such_thing/at/all" }))
        assert.strictEqual(error._tag, "BadRequest")
      })
    )

    it.effect("puts dates, sets and big integers on the wire as JSON has them", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = `values-${process.pid}`
        yield* Effect.acquireRelease(es.indices.create({ index }), () =>
          Effect.ignore(es.indices.delete({ index }))
        )
        const document = { at: new Date(0), tags: new Set(["a", "b"]), big: 9007199254740993n }
        yield* es.index({ index, id: "a/b+c d?", document, refresh: true })
        const rounded = yield* es.get({ index, id: "a/b+c d?" })
        assert.deepStrictEqual(rounded._source, {
          at: "1970-01-01T00:00:00.000Z",
          tags: ["a", "b"],
          big: 9007199254740992
        })
        const exact = yield* es.search(
          { index, sort: [{ big: "asc" }], query: { range: { at: { gte: new Date(0) } } } },
          { exactIntegers: true }
        )
        const [hit] = exact.hits.hits
        assert.deepStrictEqual(hit?.sort, [9007199254740993n])
        assert.deepInclude(hit?._source, { big: 9007199254740993n })
        assert.strictEqual(exact.hits.total?.value, 1)
        const keys = yield* es.search(
          { index, size: 0, aggs: { big: { terms: { field: "big" } } } },
          { exactIntegers: true }
        )
        assert.strictEqual(buckets(keys.aggregations?.["big"])[0]?.key, 9007199254740993n)
        const after = yield* es.search({ index, sort: [{ big: "asc" }], search_after: hit?.sort ?? [] })
        assert.strictEqual(after.hits.hits.length, 0)
      })
    )
  }
)

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 }), {
  excludeTestServices: true
})("ES|QL's forms of answers", (it) => {
  it.effect("are rows, CSV and Arrow", () =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const query = "ROW a = 9007199254740993, b = [1, 2] | LIMIT 1"
      const rows = yield* es.esql.query({ query }, { exactIntegers: true })
      assert.deepStrictEqual(rows.values, [[9007199254740993n, [1, 2]]])
      const csv = yield* es.run(Api.asText(Api.Esql.query, "text/csv"), { query })
      assert.strictEqual(csv.replaceAll("\r", ""), 'a,b\n9007199254740993,"[1, 2]"\n')
      const arrow = yield* es.run(Api.asBytes(Api.Esql.query, "application/vnd.apache.arrow.stream"), {
        query
      })
      // A stream of Arrow begins with the mark of a message.
      assert.deepStrictEqual([...arrow.subarray(0, 4)], [255, 255, 255, 255])
    })
  )

  it.effect("have exact integers for a document schema that asks for them", () =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const index = `exact-${process.pid}`
      yield* Effect.acquireRelease(es.indices.create({ index }), () =>
        Effect.ignore(es.indices.delete({ index }))
      )
      yield* es.index({ index, id: "1", document: { id: 2n ** 62n } })
      const { _source } = yield* es.get({ index, id: "1" }, { document: Schema.Struct({ id: ExactLong }) })
      assert.strictEqual(_source?.id, 2n ** 62n)
    })
  )
})
