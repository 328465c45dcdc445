/** ES|QL, and what else 8.19 alone has. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import { freshIndex } from "./scenario.ts"

export const esql = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex({
    mappings: {
      properties: {
        title: { type: "text", fields: { raw: { type: "keyword" } } },
        year: { type: "integer" },
        price: { type: "double" },
        published: { type: "date" },
        sold: { type: "boolean" },
        host: { type: "ip" },
        place: { type: "geo_point" }
      }
    }
  })
  const { errors } = yield* es.bulk({
    index,
    refresh: true,
    operations: [1, 2, 3].flatMap((n) => [
      { index: {} },
      {
        title: `Book ${n}`,
        year: 1960 + n,
        price: n / 2,
        published: `196${n}-01-01`,
        sold: n > 1,
        host: "10.0.0.1",
        place: { lat: n, lon: n }
      }
    ])
  })
  assert.isFalse(errors)

  const rows = yield* es.esql.query({
    query: `FROM ${index} | WHERE year > ?first | SORT year | EVAL tags = ["a", "b"], nothing = null`,
    params: [{ first: 1961 }],
    profile: true,
    locale: "en-GB",
    filter: { range: { year: { gte: 1900 } } }
  })
  assert.deepStrictEqual(
    rows.columns.find(({ name }) => name === "year"),
    { name: "year", type: "integer" }
  )
  assert.strictEqual(rows.values.length, 2)
  const columns = yield* es.esql.query({
    query: `FROM ${index} | STATS count = COUNT(*), top = MAX(price) BY sold | SORT sold`,
    columnar: true,
    drop_null_columns: true
  })
  assert.deepStrictEqual(columns.values[0], [1, 2])
  const across = yield* es.esql.query({ query: `FROM ${index} | LIMIT 0`, include_ccs_metadata: true })
  assert.deepStrictEqual(across.values, [])

  const submitted = yield* es.esql.asyncQuery({
    query: `FROM ${index} | SORT year | KEEP year`,
    keep_on_completion: true,
    wait_for_completion_timeout: "10s",
    keep_alive: "1m"
  })
  assert.isFalse(submitted.is_running)
  const id = submitted.id ?? ""
  const kept = yield* es.esql.asyncQueryGet({ id, wait_for_completion_timeout: "1s" })
  assert.deepStrictEqual(kept.values, [[1961], [1962], [1963]])
  const stopped = yield* es.esql.asyncQueryStop({ id })
  assert.deepStrictEqual(stopped.values, kept.values)
  assert.isTrue((yield* es.esql.asyncQueryDelete({ id })).acknowledged)
  const running = yield* es.esql.asyncQuery({
    query: `FROM ${index} | SORT year`,
    wait_for_completion_timeout: "1ms",
    keep_alive: "1m"
  })
  assert.isBoolean(running.is_running)
})

export const deprecated = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex({
    mappings: { properties: { vector: { type: "dense_vector", dims: 2, similarity: "l2_norm" } } }
  })
  yield* es.index({ index, document: { vector: [1, 2] }, refresh: true })
  const found = yield* es.private.core.knnSearch({
    index,
    knn: { field: "vector", query_vector: [1, 2], k: 1, num_candidates: 5 }
  })
  assert.strictEqual(found.hits.hits.length, 1)
})
