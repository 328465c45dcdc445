/**
 * What a strategy is: how documents are mapped, and what is searched with.
 *
 * The strategies that are there are values of this type (`exact`, `approximate`, `sparse`,
 * `semantic`, `bm25`). Reach for this module to write one of your own.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import type * as Result from "effect/Result"
import type { SearchRequest } from "../Api/Core.ts"
import type { IngestPutPipelineRequest } from "../Api/Ingest.ts"
import type { IndicesIndexSettings } from "../Api/types/Indices.ts"
import type {
  MappingDenseVectorElementType,
  MappingDenseVectorSimilarity,
  MappingProperty,
  MappingTextProperty
} from "../Api/types/Mapping.ts"
import type { QueryDslQueryContainer } from "../Api/types/QueryDsl.ts"
import type { Elasticsearch } from "../Client.ts"
import type { ConfigError, ElasticsearchError } from "../Errors.ts"
import type { Kind, Vectors } from "./Embeddings.ts"

/**
 * Where a strategy puts things.
 *
 * @category models
 * @since 0.1.0
 */
export interface Target {
  readonly index: string
  readonly textField: string
  readonly vectorField: string
  /** How many dimensions dense vectors have; `undefined` where the strategy takes none, or the server finds out. */
  readonly dimensions: number | undefined
}

/**
 * What a strategy needs of the index.
 *
 * @category models
 * @since 0.1.0
 */
export interface IndexParts {
  /** Mappings of fields, by their names. */
  readonly properties?: { readonly [field: string]: MappingProperty } | undefined
  /** What the mapping of the text has beside its type. */
  readonly text?: Omit<Partial<MappingTextProperty>, "type"> | undefined
  readonly settings?: IndicesIndexSettings | undefined
  /** An ingest pipeline that is put before the index is made, and becomes its default one. */
  readonly pipeline?: IngestPutPipelineRequest | undefined
}

/**
 * What is searched for.
 *
 * @category models
 * @since 0.1.0
 */
export interface Search<out V> extends Target {
  readonly text: string | undefined
  readonly vector: V | undefined
  /** How many neighbours there are to be. */
  readonly k: number
  /** How many hits there are to be. */
  readonly size: number
  /** How many candidates each shard gathers. */
  readonly numCandidates: number
  readonly filter: ReadonlyArray<QueryDslQueryContainer>
}

/**
 * The parts of a search request that a strategy decides.
 *
 * @category models
 * @since 0.1.0
 */
export type SearchParts = Pick<
  SearchRequest,
  "knn" | "min_score" | "query" | "rescore" | "retriever" | "runtime_mappings" | "sort"
>

/**
 * What dense vectors of a strategy must be.
 *
 * @category models
 * @since 0.1.0
 */
export interface DenseRules {
  readonly similarity: MappingDenseVectorSimilarity
  readonly elementType: MappingDenseVectorElementType
}

/**
 * How documents are mapped and searched. `K` says what it searches with: dense or sparse vectors that are made outside
 * of Elasticsearch, or `text` alone.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Vector from "effect-elasticsearch/Vector"
 *
 * // Hits must have the words as a phrase, too.
 * const phrases: Vector.Strategy<"text"> = {
 *   name: "phrases",
 *   takes: "text",
 *   index: () => Result.succeed({}),
 *   search: ({ filter, text = "", textField }) =>
 *     Result.succeed({ query: { bool: { must: [{ match_phrase: { [textField]: text } }], filter } } })
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Strategy<K extends Kind = Kind> {
  readonly name: string
  readonly takes: K
  /** What is wrong with its options; every method of the store fails with it. */
  readonly problem?: ConfigError | undefined
  /** What its dense vectors must be. Without it, they are only checked for numbers that are none. */
  readonly dense?: DenseRules | undefined
  /** What the index needs. */
  index(target: Target): Result.Result<IndexParts, ConfigError>
  /** What is done before the index is made: to look whether a model is there, say. */
  prepare?(target: Target): Effect.Effect<void, ConfigError | ElasticsearchError, Elasticsearch>
  /** What is searched with. */
  search(search: Search<Vectors[K]>): Result.Result<SearchParts, ConfigError>
}
