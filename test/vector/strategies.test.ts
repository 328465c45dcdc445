/** What strategies make of an index and of a search, as the requests that are sent. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { ConfigError, Elasticsearch } from "effect-elasticsearch"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Vector from "effect-elasticsearch/Vector"
import { server } from "./support.ts"

const embeddings = Vector.fromFunction({
  dimensions: 2,
  embed: (texts) => Effect.succeed(texts.map(() => [1, 2]))
})

const filter = { term: { "metadata.year": 2020 } }

const run = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>) => server().run(effect)

const dense = (strategy: Vector.Strategy<"dense">) => Vector.make({ index: "notes", strategy, embeddings })

const textual = (strategy: Vector.Strategy<"text">) => Vector.make({ index: "notes", strategy })

/** What a request has beside its target. */
const parts = ({
  _source,
  index: _index,
  ...rest
}: object & { readonly _source?: unknown; readonly index?: unknown }) => {
  assert.deepStrictEqual(_source, { includes: ["text", "metadata"] })
  return rest
}

const searched = (strategy: Vector.Strategy<"dense">, options: Vector.SearchOptions<never> = {}) =>
  Effect.map(run(dense(strategy).toRequest("a fox", options)), parts)

const asked = (strategy: Vector.Strategy<"text">, options: Vector.SearchOptions<never> = {}) =>
  Effect.map(run(textual(strategy).toRequest("a fox", options)), parts)

const mapped = (strategy: Vector.Strategy<"dense">) =>
  Effect.map(run(dense(strategy).toCreateRequest), ({ mappings }) => mappings?.properties?.["vector"])

const knn = { field: "vector", query_vector: [1, 2], k: 4, num_candidates: 50 }

describe("exact", () => {
  it.effect("looks at all of a field without a graph", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* mapped(Vector.exact()), {
        type: "dense_vector",
        dims: 2,
        index_options: { type: "flat" },
        similarity: "cosine"
      })
      assert.deepStrictEqual(yield* searched(Vector.exact(), { filter, k: 7 }), {
        size: 7,
        knn: { ...knn, k: 7, filter: [filter] }
      })
    })
  )

  it.effect("or has a script score documents that have a vector, as knn would", () =>
    Effect.gen(function* () {
      const sources = {
        cosine: "Math.max(0.0, (1.0 + cosineSimilarity(params.query_vector, 'vector')) / 2.0)",
        dot_product: "Math.max(0.0, (1.0 + dotProduct(params.query_vector, 'vector')) / 2.0)",
        l2_norm:
          "double distance = l2norm(params.query_vector, 'vector'); return 1.0 / (1.0 + distance * distance);",
        max_inner_product:
          "double product = dotProduct(params.query_vector, 'vector'); return product < 0 ? 1.0 / (1.0 - product) : product + 1.0;"
      }
      const unit = Vector.fromFunction({ embed: (texts) => Effect.succeed(texts.map(() => [0, 1])) })
      for (const similarity of ["cosine", "dot_product", "l2_norm", "max_inner_product"] as const) {
        const strategy = Vector.exact({ method: "script", similarity })
        const store = Vector.make({ index: "notes", strategy, embeddings: unit })
        assert.deepStrictEqual(parts(yield* run(store.toRequest("a fox", { filter, size: 20 }))), {
          size: 20,
          query: {
            script_score: {
              query: { bool: { filter: [filter, { exists: { field: "vector" } }] } },
              script: { source: sources[similarity], params: { query_vector: [0, 1] } }
            }
          }
        })
        // A field without an index has no similarity.
        assert.deepStrictEqual(yield* mapped(strategy), { type: "dense_vector", dims: 2, index: false })
      }
    })
  )

  it.effect("quotes the field's name in scripts", () =>
    Effect.gen(function* () {
      const store = Vector.make({
        index: "notes",
        strategy: Vector.exact({ method: "script" }),
        embeddings,
        vectorField: "it's"
      })
      const request = yield* run(store.toRequest("a fox"))
      assert.include(JSON.stringify(request), String.raw`params.query_vector, 'it\\'s'`)
    })
  )
})

describe("approximate", () => {
  it.effect("maps and searches as it is told", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* mapped(Vector.approximate()), {
        type: "dense_vector",
        dims: 2,
        similarity: "cosine"
      })
      const strategy = Vector.approximate({
        similarity: "l2_norm",
        elementType: "bfloat16",
        quantisation: Vector.int8Hnsw({ m: 8, efConstruction: 50, oversample: 2, flatIndexThreshold: 10 }),
        oversample: 3,
        visitPercentage: 5,
        minSimilarity: 0.5
      })
      assert.deepStrictEqual(yield* mapped(strategy), {
        type: "dense_vector",
        dims: 2,
        element_type: "bfloat16",
        index_options: {
          type: "int8_hnsw",
          m: 8,
          ef_construction: 50,
          flat_index_threshold: 10,
          rescore_vector: { oversample: 2 }
        },
        similarity: "l2_norm"
      })
      assert.deepStrictEqual(yield* searched(strategy, { k: 30, numCandidates: 200 }), {
        size: 30,
        knn: {
          ...knn,
          k: 30,
          num_candidates: 200,
          rescore_vector: { oversample: 3 },
          visit_percentage: 5,
          similarity: 0.5
        }
      })
      // Twice k, within the server's limit.
      assert.deepStrictEqual(yield* searched(Vector.approximate(), { k: 40 }), {
        size: 40,
        knn: { ...knn, k: 40, num_candidates: 80 }
      })
      assert.deepStrictEqual(yield* searched(Vector.approximate(), { k: 9000 }), {
        size: 9000,
        knn: { ...knn, k: 9000, num_candidates: 10_000 }
      })
    })
  )

  it.effect("joins the ranks of vectors and words", () =>
    Effect.gen(function* () {
      const words = { bool: { must: [{ match: { text: { query: "a fox" } } }], filter: [filter] } }
      assert.deepStrictEqual(yield* searched(Vector.approximate({ hybrid: true }), { filter }), {
        size: 4,
        retriever: {
          rrf: {
            retrievers: [
              { standard: { query: words } },
              { knn: { ...knn, k: 10, num_candidates: 50, filter: [filter] } }
            ],
            rank_window_size: 10
          }
        }
      })
      const strategy = Vector.approximate({ hybrid: true, rrf: { rankConstant: 20, rankWindowSize: 60 } })
      assert.deepStrictEqual(yield* searched(strategy), {
        size: 4,
        retriever: {
          rrf: {
            retrievers: [
              { standard: { query: { bool: { must: words.bool.must } } } },
              { knn: { ...knn, k: 50, num_candidates: 50 } }
            ],
            rank_window_size: 60,
            rank_constant: 20
          }
        }
      })
    })
  )

  it.effect("adds the scores of vectors and words", () =>
    Effect.gen(function* () {
      const strategy = Vector.approximate({ hybrid: true, rrf: false, boosts: { vector: 0.3, text: 0.7 } })
      assert.deepStrictEqual(yield* searched(strategy), {
        size: 4,
        knn: { ...knn, boost: 0.3 },
        query: { bool: { must: [{ match: { text: { query: "a fox", boost: 0.7 } } }] } }
      })
    })
  )

  it.effect("has a model in the server embed documents and queries", () =>
    Effect.gen(function* () {
      const strategy = Vector.approximate({ modelId: "e5", dimensions: 384 })
      const { query_vector: _, ...rest } = knn
      assert.deepStrictEqual(yield* asked(strategy), {
        size: 4,
        knn: {
          ...rest,
          query_vector_builder: { text_embedding: { model_id: "e5", model_text: "a fox" } }
        }
      })
      const made = yield* run(textual(strategy).toCreateRequest)
      assert.deepStrictEqual(made.settings, { default_pipeline: "notes-vectors" })
      assert.deepStrictEqual(made.mappings?.properties?.["vector"], {
        type: "dense_vector",
        dims: 384,
        similarity: "cosine"
      })
      const named = yield* run(
        textual(Vector.approximate({ modelId: "e5", pipeline: "embed" })).toCreateRequest
      )
      assert.deepStrictEqual(named.settings, { default_pipeline: "embed" })
      const none = yield* run(textual(Vector.approximate({ modelId: "e5", pipeline: false })).toCreateRequest)
      assert.strictEqual(none.settings, undefined)
    })
  )
})

describe("strategies for text", () => {
  it.effect("search by BM25, with parameters of their own", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* asked(Vector.bm25(), { filter }), {
        size: 4,
        query: { bool: { must: [{ match: { text: { query: "a fox" } } }], filter: [filter] } }
      })
      assert.deepStrictEqual(yield* run(textual(Vector.bm25({ k1: 1.6 })).toCreateRequest), {
        index: "notes",
        mappings: {
          properties: {
            text: { type: "text", similarity: "vector_store_bm25" },
            metadata: { properties: {} }
          }
        },
        settings: { similarity: { vector_store_bm25: { type: "BM25", k1: 1.6 } } }
      })
    })
  )

  it.effect("search by weighted tokens that a model makes", () =>
    Effect.gen(function* () {
      const strategy = Vector.sparse({ inferenceId: "elser" })
      assert.deepStrictEqual(yield* asked(strategy), {
        size: 4,
        query: {
          bool: { must: [{ sparse_vector: { field: "vector", inference_id: "elser", query: "a fox" } }] }
        }
      })
      const made = yield* run(textual(strategy).toCreateRequest)
      assert.deepStrictEqual(made.mappings?.properties?.["vector"], { type: "sparse_vector" })
      assert.deepStrictEqual(made.settings, { default_pipeline: "notes-vectors" })
    })
  )

  it.effect("leave it to a semantic field", () =>
    Effect.gen(function* () {
      const strategy = Vector.semantic({
        inferenceId: "e5",
        chunking: { strategy: "sentence", max_chunk_size: 100 }
      })
      assert.deepStrictEqual(yield* asked(strategy), {
        size: 4,
        query: { bool: { must: [{ semantic: { field: "vector", query: "a fox" } }] } }
      })
      const made = yield* run(textual(strategy).toCreateRequest)
      assert.deepStrictEqual(made.mappings?.properties, {
        text: { type: "text", copy_to: "vector" },
        vector: {
          type: "semantic_text",
          inference_id: "e5",
          chunking_settings: { strategy: "sentence", max_chunk_size: 100 }
        },
        metadata: { properties: {} }
      })
    })
  )
})

describe("reranked", () => {
  it.effect("puts the hits of another strategy in order", () =>
    Effect.gen(function* () {
      const options = { inferenceId: "rerank", windowSize: 60 }
      const around = (retriever: object) => ({
        size: 4,
        retriever: {
          text_similarity_reranker: {
            retriever,
            field: "text",
            inference_text: "a fox",
            rank_window_size: 60,
            inference_id: "rerank"
          }
        }
      })
      assert.deepStrictEqual(
        yield* searched(Vector.reranked(Vector.approximate(), options)),
        around({ knn: { ...knn, k: 60, num_candidates: 60 } })
      )
      assert.deepStrictEqual(
        yield* asked(Vector.reranked(Vector.bm25(), options)),
        around({ standard: { query: { bool: { must: [{ match: { text: { query: "a fox" } } }] } } } })
      )
    })
  )

  it.effect("cannot be where scores are added", () =>
    Effect.gen(function* () {
      const strategy = Vector.reranked(Vector.approximate({ hybrid: true, rrf: false }))
      const error = yield* Effect.flip(searched(strategy))
      assert.isTrue(error._tag === "ConfigError" && error.option === "strategy")
    })
  )
})

describe("a strategy of one's own", () => {
  it.effect("is as good as the others", () =>
    Effect.gen(function* () {
      const phrases: Vector.Strategy<"text"> = {
        name: "phrases",
        takes: "text",
        index: () => Result.succeed({ text: { index_phrases: true } }),
        search: ({ filter: filters, text = "", textField }) =>
          Result.succeed({
            query: { bool: { must: [{ match_phrase: { [textField]: text } }], filter: filters } }
          })
      }
      assert.deepStrictEqual(yield* asked(phrases), {
        size: 4,
        query: { bool: { must: [{ match_phrase: { text: "a fox" } }], filter: [] } }
      })
    })
  )
})

describe("wrong options", () => {
  const refusal = (strategy: Vector.Strategy<"dense">, options: Vector.SearchOptions<never> = {}) =>
    Effect.map(Effect.flip(searched(strategy, options)), (error) => {
      assert.strictEqual(error._tag, "ConfigError")
      return (error as ConfigError).option
    })

  it.effect("of strategies are named", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<readonly [string, Vector.Strategy<"dense">]> = [
        // @ts-expect-error Ranks are of a hybrid.
        ["strategy.rrf", Vector.approximate({ rrf: true })],
        // @ts-expect-error Ranks have no boosts.
        ["strategy.boosts", Vector.approximate({ hybrid: true, boosts: { text: 2 } })],
        ["strategy.rrf.rankConstant", Vector.approximate({ hybrid: true, rrf: { rankConstant: 0 } })],
        ["strategy.rrf.rankWindowSize", Vector.approximate({ hybrid: true, rrf: { rankWindowSize: 3 } })],
        ["strategy.oversample", Vector.approximate({ oversample: 11 })],
        [
          "strategy.quantisation.oversample",
          Vector.approximate({ quantisation: Vector.bbqFlat({ oversample: 0.5 }) })
        ],
        ["strategy.quantisation.m", Vector.approximate({ quantisation: Vector.hnsw({ m: 513 }) })],
        [
          "strategy.quantisation",
          Vector.approximate({ elementType: "byte", quantisation: Vector.int8Hnsw() })
        ],
        [
          "strategy.quantisation",
          Vector.approximate({ quantisation: { type: "hnsw", rescore_vector: { oversample: 2 } } })
        ],
        ["strategy.similarity", Vector.exact({ elementType: "bit", similarity: "cosine" })],
        ["strategy.method", Vector.exact({ elementType: "bit", method: "script" })],
        ["strategy.windowSize", Vector.reranked(Vector.exact(), { windowSize: 2 })]
      ]
      for (const [option, strategy] of wrong) assert.strictEqual(yield* refusal(strategy), option)
    })
  )

  it.effect("of searches are named", () =>
    Effect.gen(function* () {
      const plain = Vector.approximate()
      assert.strictEqual(yield* refusal(plain, { k: 0 }), "k")
      assert.strictEqual(yield* refusal(plain, { k: 11, numCandidates: 10 }), "numCandidates")
      assert.strictEqual(yield* refusal(plain, { numCandidates: 10_001 }), "numCandidates")
      assert.strictEqual(yield* refusal(plain, { k: 10_001 }), "numCandidates")
      const byVector = Vector.make({
        index: "notes",
        strategy: Vector.approximate({ hybrid: true }),
        embeddings: Vector.given({ dimensions: 2 })
      })
      const error = yield* Effect.flip(run(byVector.toRequest({ vector: [1, 2] })))
      assert.isTrue(error._tag === "ConfigError" && error.option === "query.text")
    })
  )

  it.effect("that the dimensions do not allow are named", () =>
    Effect.gen(function* () {
      const made = (strategy: Vector.Strategy<"dense">, dimensions: number) =>
        Vector.make({ index: "notes", strategy, embeddings: Vector.given({ dimensions }) }).toCreateRequest
      const wrong: ReadonlyArray<readonly [string, Vector.Strategy<"dense">, number]> = [
        ["strategy.quantisation", Vector.approximate({ quantisation: Vector.bbqHnsw() }), 63],
        ["strategy.quantisation", Vector.approximate({ quantisation: Vector.int4Flat() }), 5],
        ["embeddings.dimensions", Vector.exact({ elementType: "bit" }), 12],
        ["embeddings.dimensions", Vector.exact(), 4097],
        ["embeddings.dimensions", Vector.exact(), 0]
      ]
      for (const [option, strategy, dimensions] of wrong) {
        const error = yield* Effect.flip(run(made(strategy, dimensions)))
        assert.isTrue(error._tag === "ConfigError" && error.option === option, error.message)
      }
    })
  )

  it.effect("of stores are named", () =>
    Effect.gen(function* () {
      const strategy = Vector.exact()
      const base = { index: "notes", strategy, embeddings }
      const stores = {
        index: Vector.make({ ...base, index: "" }),
        vectorField: Vector.make({ ...base, vectorField: "text" }),
        batchSize: Vector.make({ ...base, batchSize: 0 }),
        concurrency: Vector.make({ ...base, concurrency: 0.5 }),
        // @ts-expect-error
        encoding: Vector.make({ ...base, encoding: "hex" })
      }
      // What the compiler refuses, in programs without one.
      const untyped: { readonly [option: string]: object } = { embeddings: { index: "notes", strategy } }
      for (const [option, given] of Object.entries(untyped)) {
        const store = Vector.make(given as Vector.StoreOptions<"text", Vector.Undeclared, "text", "metadata">)
        const error = yield* Effect.flip(run(store.create))
        assert.isTrue(error._tag === "ConfigError" && error.option === option, error.message)
      }
      for (const [option, store] of Object.entries(stores)) {
        const error = yield* Effect.flip(run(store.create))
        assert.isTrue(error._tag === "ConfigError" && error.option === option, error.message)
      }
    })
  )

  it.effect("that contradict the strategy or the schema are named", () =>
    Effect.gen(function* () {
      const create = Vector.make({
        index: "notes",
        strategy: Vector.sparse({ inferenceId: "elser" }),
        settings: { default_pipeline: "other" }
      }).toCreateRequest
      const error = yield* Effect.flip(run(create))
      assert.isTrue(error._tag === "ConfigError" && error.option === "settings.default_pipeline")
      const twice = Vector.make({
        index: "notes",
        strategy: Vector.bm25(),
        metadata: Schema.Struct({ year: Field.integer() }),
        metadataMappings: { year: { type: "keyword" }, more: { type: "keyword" } }
      }).toCreateRequest
      const other = yield* Effect.flip(run(twice))
      assert.isTrue(other._tag === "ConfigError" && other.option === "metadataMappings.year.type")
    })
  )
})
