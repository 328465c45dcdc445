/**
 * Queries for vectors and meaning.
 *
 * @since 0.1.0
 */
import type { KnnQuery } from "../../Api/types/Common.ts"
import type {
  QueryDslQueryBase,
  QueryDslSparseVectorQuery,
  QueryDslTextExpansionQuery,
  QueryDslWeightedTokensQuery
} from "../../Api/types/QueryDsl.ts"
import { made } from "../internal/made.ts"
import type { Mentioned } from "../internal/parts.ts"
import type { One, Query } from "./query.ts"

/**
 * Everything that `knn` has; `filter` limits the candidates.
 *
 * @category options
 * @since 0.1.0
 */
export interface KnnOptions extends Omit<KnnQuery, "field" | "filter"> {
  readonly filter?: Query | ReadonlyArray<Query> | undefined
}

/**
 * Either `query_vector`, or `inference_id` and `query`.
 *
 * @category options
 * @since 0.1.0
 */
export type SparseVectorOptions = WithoutField<QueryDslSparseVectorQuery>

/** Of each member of a union. */
type WithoutField<Whole> = Whole extends unknown ? Omit<Whole, "field"> : never

/**
 * Finds the documents whose vectors are nearest to a vector, or to what a model makes of a text.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.knn("embedding", {
 *   query_vector: [0.1, 0.2, 0.3],
 *   k: 10,
 *   num_candidates: 100,
 *   filter: Query.term("genres", "drama")
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-knn-query
 * @category vector
 * @since 0.1.0
 */
export const knn = <const Field extends string, const Given extends KnnOptions>(
  field: Field,
  options: Given
): Query<One<Field, never> & Mentioned<Given, "filter">> => made({ knn: { ...options, field } })

/**
 * Matches documents by weighted tokens: given ones, or those that a model makes of a text.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.sparseVector("weights", { query_vector: { dune: 1, sand: 2 } })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-sparse-vector-query
 * @category vector
 * @since 0.1.0
 */
export const sparseVector = <const Field extends string>(
  field: Field,
  options: SparseVectorOptions
): Query<One<Field, never>> => made({ sparse_vector: { ...options, field } })

/**
 * Matches documents whose `semantic_text` field means what a text means.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.semantic("summary", "films about loneliness in space")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-semantic-query
 * @category vector
 * @since 0.1.0
 */
export const semantic = <const Field extends string>(
  field: Field,
  query: string,
  options?: QueryDslQueryBase
): Query<One<Field, string>> => made({ semantic: { ...options, field, query } })

/**
 * Matches documents by the weighted tokens that a model makes of a text.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.textExpansion("weights", { model_id: ".elser_model_2", model_text: "life on other planets" })
 * ```
 * @deprecated since Elasticsearch 8.15.0: use `sparseVector`
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-text-expansion-query
 * @category vector
 * @since 0.1.0
 */
export const textExpansion = <const Field extends string>(
  field: Field,
  expansion: QueryDslTextExpansionQuery
): Query<One<Field, never>> => made({ text_expansion: { [field]: expansion } })

/**
 * Matches documents by weighted tokens.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.weightedTokens("weights", { dune: 1.5, sand: 0.5 })
 * ```
 * @deprecated since Elasticsearch 8.15.0: use `sparseVector`
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-weighted-tokens-query
 * @category vector
 * @since 0.1.0
 */
export const weightedTokens = <const Field extends string>(
  field: Field,
  tokens: QueryDslWeightedTokensQuery["tokens"],
  options?: Omit<QueryDslWeightedTokensQuery, "tokens">
): Query<One<Field, never>> => made({ weighted_tokens: { [field]: { ...options, tokens } } })
