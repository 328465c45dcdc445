/**
 * Queries that score by something else, and those of their own kind.
 *
 * @since 0.1.0
 */
import type {
  QueryDslLike,
  QueryDslMoreLikeThisQuery,
  QueryDslQueryBase,
  QueryDslRankFeatureQuery,
  QueryDslScriptQuery,
  QueryDslScriptScoreQuery
} from "../../Api/types/QueryDsl.ts"
import { made } from "../internal/made.ts"
import type { FieldsOf, Listed, One, Query } from "./query.ts"

/**
 * Matches what a query matches, and scores it by a script.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.scriptScore(Query.match("title", "space"), { source: "_score * doc['rating'].value" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-script-score-query
 * @category specialized
 * @since 0.1.0
 */
export const scriptScore = <const Q extends Query>(
  query: Q,
  script: QueryDslScriptScoreQuery["script"],
  options?: Omit<QueryDslScriptScoreQuery, "query" | "script">
): Query<FieldsOf<Q>> => made({ script_score: { ...options, query, script } })

/**
 * Matches documents for which a script gives true.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.script({ source: "doc['year'].value % 4 == 0" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-script-query
 * @category specialized
 * @since 0.1.0
 */
export const script = (source: QueryDslScriptQuery["script"], options?: QueryDslQueryBase): Query<unknown> =>
  made({ script: { ...options, script: source } })

/**
 * Scores by a number that is kept for ranking, in a `rank_feature` or `rank_features` field.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.rankFeature("popularity", { saturation: { pivot: 8 } })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-rank-feature-query
 * @category specialized
 * @since 0.1.0
 */
export const rankFeature = <const Field extends string>(
  field: Field,
  options?: Omit<QueryDslRankFeatureQuery, "field">
): Query<One<Field, never>> => made({ rank_feature: { ...options, field } })

/**
 * Matches documents that are like texts or like other documents, in all text fields or in these.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.moreLikeThis(["a station above an ocean", { _id: "1" }], { fields: ["title", "plot"] })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-mlt-query
 * @category specialized
 * @since 0.1.0
 */
export const moreLikeThis = <const Field extends string = never>(
  like: QueryDslLike | ReadonlyArray<QueryDslLike>,
  options?: Omit<QueryDslMoreLikeThisQuery, "fields" | "like"> & { readonly fields?: ReadonlyArray<Field> }
): Query<Listed<Field, string>> => made({ more_like_this: { ...options, like } })
