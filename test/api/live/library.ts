/** A small collection of books with a field of most types, for searches. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import { freshIndex } from "./scenario.ts"

const titles = ["Dune", "Dune Messiah", "Children of Dune", "Emma", "Persuasion", "The quick brown fox"]

const documentOf = (title: string, n: number) => ({
  title,
  kind: n < 3 ? "scifi" : "novel",
  year: 1960 + n,
  price: 10.5 + n,
  published: `${1960 + n}-08-0${n + 1}`,
  stamp: `${1990 + n}-08-01T00:00:00.123456789Z`,
  sold: n % 2 === 0,
  host: `10.0.0.${n}`,
  place: { lat: 50 + n, lon: 8 + n },
  validity: { gte: n, lt: n + 5 },
  hosts: { gte: "10.0.0.0", lte: `10.0.0.${n}` },
  vector: [n, 1, 0.5],
  weights: { dune: 1.5 + n, sand: 0.5 },
  labels: { colour: n < 3 ? "ochre" : "green", size: { depth: `${n}` } },
  suggest: { input: [title], weight: n + 1, contexts: { kind: [n < 3 ? "scifi" : "novel"] } },
  authors: [
    { first: "Frank", born: 1920 + n },
    { first: "Jane", born: 1775 + n }
  ]
})

export const library = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex({
    settings: { number_of_shards: 2, number_of_replicas: 0 },
    mappings: {
      properties: {
        title: {
          type: "text",
          fielddata: true,
          store: true,
          term_vector: "with_positions_offsets",
          index_prefixes: { min_chars: 2, max_chars: 5 },
          fields: { raw: { type: "keyword" } }
        },
        kind: { type: "keyword" },
        year: { type: "integer" },
        price: { type: "double" },
        published: { type: "date" },
        stamp: { type: "date_nanos" },
        sold: { type: "boolean" },
        host: { type: "ip" },
        place: { type: "geo_point" },
        validity: { type: "integer_range" },
        hosts: { type: "ip_range" },
        vector: { type: "dense_vector", dims: 3, similarity: "l2_norm", index_options: { type: "hnsw" } },
        weights: { type: "sparse_vector" },
        labels: { type: "flattened" },
        suggest: { type: "completion", contexts: [{ name: "kind", type: "category" }] },
        authors: {
          type: "nested",
          properties: { first: { type: "text" }, born: { type: "integer" } }
        }
      }
    }
  })
  const { items } = yield* es.bulk({
    index,
    refresh: true,
    operations: titles.flatMap((title, n) => [{ index: { _id: `${n}` } }, documentOf(title, n)])
  })
  assert.deepStrictEqual(
    items.flatMap(({ index }) => index?.error ?? []),
    []
  )
  return index
})
