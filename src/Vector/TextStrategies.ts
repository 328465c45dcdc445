/**
 * Strategies for words and weighted tokens, {@link bm25}, {@link sparse} and {@link semantic}, and {@link reranked},
 * which puts the hits of any strategy in another order.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import type { KnnSearch, RetrieverContainer } from "../Api/types/Common.ts"
import type { MappingChunkingSettings } from "../Api/types/Mapping.ts"
import type { QueryDslQueryContainer } from "../Api/types/QueryDsl.ts"
import type { ConfigError } from "../Errors.ts"
import type { Kind, Vectors } from "./Embeddings.ts"
import { checkModel } from "./internal/models.ts"
import { empty, outside, refused } from "./internal/refused.ts"
import type { Search, SearchParts, Strategy } from "./Strategy.ts"

const filtered = (query: QueryDslQueryContainer, { filter }: Search<unknown>): SearchParts => ({
  query: { bool: { must: [query], ...(filter.length > 0 && { filter }) } }
})

const textless = (name: string): Result.Result<never, ConfigError> =>
  refused("query.text", `is missing, and the strategy ${name} searches by text`, "Give a text to search for")

/**
 * Options of {@link bm25}.
 *
 * @category options
 * @since 0.1.0
 */
export interface Bm25Options {
  /** How soon more of the same word count less; from 0 on. Default 1.2. */
  readonly k1?: number | undefined
  /** How much long texts count less, from 0 to 1. Default 0.75. */
  readonly b?: number | undefined
}

/**
 * Searches for the words of the query, without vectors.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const store = Vector.make({ index: "notes", strategy: Vector.bm25({ k1: 1.6, b: 0.5 }) })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/index-settings/similarity
 * @category strategies
 * @since 0.1.0
 */
export const bm25 = (options: Bm25Options = {}): Strategy<"text"> => {
  const { b, k1 } = options
  const own = b !== undefined || k1 !== undefined
  const name = "vector_store_bm25"
  return {
    name: "bm25",
    takes: "text",
    problem: outside(k1, "strategy.k1", 0, 1e6) ?? outside(b, "strategy.b", 0, 1),
    index: () =>
      Result.succeed(
        own
          ? {
              text: { similarity: name },
              settings: {
                similarity: {
                  [name]: { type: "BM25", ...(k1 !== undefined && { k1 }), ...(b !== undefined && { b }) }
                }
              }
            }
          : {}
      ),
    search: (search) =>
      search.text === undefined
        ? textless("bm25")
        : Result.succeed(filtered({ match: { [search.textField]: { query: search.text } } }, search))
  }
}

/**
 * Options of {@link sparse}.
 *
 * @category options
 * @since 0.1.0
 */
export interface SparseOptions {
  /** A deployed model, or an inference endpoint, for sparse embedding, such as `.elser-2-elasticsearch`. */
  readonly inferenceId: string
  /**
   * The ingest pipeline that embeds documents: `undefined` for one that is made with the index and named after it, the
   * name of one that is there, or `false` if weights come to the documents otherwise.
   */
  readonly pipeline?: string | false | undefined
}

/**
 * Searches by weighted tokens. With `inferenceId`, Elasticsearch makes them of documents, by an ingest pipeline, and of
 * queries. Without it they come from the store's embeddings.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const inTheServer = Vector.sparse({ inferenceId: ".elser-2-elasticsearch" })
 * const ofOurOwn = Vector.sparse()
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-sparse-vector-query
 * @category strategies
 * @since 0.1.0
 */
export function sparse(options: SparseOptions): Strategy<"text">
export function sparse(options?: { readonly inferenceId?: undefined }): Strategy<"sparse">
export function sparse(
  options: {
    readonly inferenceId?: string | undefined
    readonly pipeline?: string | false | undefined
  } = {}
): Strategy<"text"> | Strategy<"sparse"> {
  const { inferenceId, pipeline } = options
  if (inferenceId === undefined) {
    return {
      name: "sparse",
      takes: "sparse",
      index: ({ vectorField }) =>
        Result.succeed({ properties: { [vectorField]: { type: "sparse_vector" } } }),
      search: (search) => {
        if (search.vector === undefined) {
          return refused(
            "query",
            "has no weighted tokens",
            "Give embeddings to the store, or a vector to the query"
          )
        }
        const query = { field: search.vectorField, query_vector: search.vector }
        return Result.succeed(filtered({ sparse_vector: query }, search))
      }
    }
  }
  return {
    name: "sparse",
    takes: "text",
    problem: empty(inferenceId, "strategy.inferenceId"),
    index: ({ index, textField, vectorField }) =>
      Result.succeed({
        properties: { [vectorField]: { type: "sparse_vector" } },
        ...(typeof pipeline === "string" && { settings: { default_pipeline: pipeline } }),
        ...(pipeline === undefined && {
          pipeline: {
            id: `${index}-vectors`,
            description: `Embeds ${textField} of ${index}`,
            processors: [
              {
                inference: {
                  model_id: inferenceId,
                  input_output: [{ input_field: textField, output_field: vectorField }]
                }
              }
            ]
          }
        })
      }),
    prepare: () => checkModel(inferenceId, "strategy.inferenceId"),
    search: (search) => {
      if (search.text === undefined) return textless("sparse")
      const query = { field: search.vectorField, inference_id: inferenceId, query: search.text }
      return Result.succeed(filtered({ sparse_vector: query }, search))
    }
  }
}

/**
 * Options of {@link semantic}.
 *
 * @category options
 * @since 0.1.0
 */
export interface SemanticOptions {
  /** The inference endpoint, for dense or sparse embedding. Default: the server's own choice. */
  readonly inferenceId?: string | undefined
  /** How long texts are cut in pieces, each of which is embedded. Default: as the endpoint says. */
  readonly chunking?: MappingChunkingSettings | undefined
}

/**
 * Leaves it all to a `semantic_text` field: Elasticsearch cuts texts in pieces, embeds them and finds what means the
 * same. It has no vectors that could be read.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const store = Vector.make({
 *   index: "articles",
 *   strategy: Vector.semantic({ inferenceId: ".multilingual-e5-small-elasticsearch" })
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/semantic-text
 * @category strategies
 * @since 0.1.0
 */
export const semantic = (options: SemanticOptions = {}): Strategy<"text"> => {
  const { chunking, inferenceId } = options
  return {
    name: "semantic",
    takes: "text",
    problem: empty(inferenceId, "strategy.inferenceId"),
    index: ({ vectorField }) =>
      Result.succeed({
        text: { copy_to: vectorField },
        properties: {
          [vectorField]: {
            type: "semantic_text",
            ...(inferenceId !== undefined && { inference_id: inferenceId }),
            ...(chunking !== undefined && { chunking_settings: chunking })
          }
        }
      }),
    ...(inferenceId !== undefined && { prepare: () => checkModel(inferenceId, "strategy.inferenceId") }),
    search: (search) =>
      search.text === undefined
        ? textless("semantic")
        : Result.succeed(filtered({ semantic: { field: search.vectorField, query: search.text } }, search))
  }
}

/**
 * Options of {@link reranked}.
 *
 * @category options
 * @since 0.1.0
 */
export interface RerankOptions {
  /** An inference endpoint for reranking. Default: the server's own choice. */
  readonly inferenceId?: string | undefined
  /** How many hits of the strategy are put in order; at least as many as are asked for. Default: as many, or 10. */
  readonly windowSize?: number | undefined
  /** The field whose text is compared with the query. Default: the store's text. */
  readonly field?: string | undefined
}

const retrieverOf = ({
  knn,
  query,
  retriever
}: SearchParts): Result.Result<RetrieverContainer, ConfigError> => {
  if (retriever !== undefined) return Result.succeed(retriever)
  const all: ReadonlyArray<KnnSearch> = knn === undefined ? [] : [knn].flat()
  const [first] = all
  if (first === undefined) return Result.succeed({ standard: query === undefined ? {} : { query } })
  if (query !== undefined || all.length > 1) {
    const hint = "Use rrf, or no hybrid: what is put in another order needs no joined scores"
    return refused("strategy", "has several searches whose scores are added", hint)
  }
  const { boost: _boost, k = 10, num_candidates: candidates = 100, ...rest } = first
  return Result.succeed({ knn: { ...rest, k, num_candidates: candidates } })
}

/**
 * The hits of a strategy, put in order by a model that compares each text with the query. Its queries need a text.
 *
 * @example
 * ```ts
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * const strategy = Vector.reranked(Vector.approximate(), { inferenceId: ".rerank-v1-elasticsearch", windowSize: 50 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers/text-similarity-reranker-retriever
 * @category strategies
 * @since 0.1.0
 */
export const reranked = <K extends Kind>(strategy: Strategy<K>, options: RerankOptions = {}): Strategy<K> => {
  const { field, inferenceId, windowSize } = options
  return {
    ...strategy,
    name: `reranked ${strategy.name}`,
    problem:
      strategy.problem ??
      empty(inferenceId, "strategy.inferenceId") ??
      outside(windowSize, "strategy.windowSize", 1, 10_000, true),
    search: (search: Search<Vectors[K]>) => {
      const { size, text } = search
      if (text === undefined) return textless("reranked")
      const window = windowSize ?? Math.max(size, 10)
      if (window < size) {
        const reason = `is ${window}, and ${size} hits are asked for`
        return refused("strategy.windowSize", reason, "Make it as large as the searches are, or leave it out")
      }
      const k = Math.max(search.k, window)
      const inner = { ...search, k, size: window, numCandidates: Math.max(search.numCandidates, k) }
      return Result.map(Result.flatMap(strategy.search(inner), retrieverOf), (retriever) => ({
        retriever: {
          text_similarity_reranker: {
            retriever,
            field: field ?? search.textField,
            inference_text: text,
            rank_window_size: window,
            ...(inferenceId !== undefined && { inference_id: inferenceId })
          }
        }
      }))
    }
  }
}
