/**
 * Queries that score by something else, and those of their own kind.
 *
 * @since 0.1.0
 */
import * as Base64 from "effect/encoding/Base64"
import * as Result from "effect/Result"
import type { GeoLocation } from "../../Api/types/Common.ts"
import type {
  QueryDslLike,
  QueryDslMoreLikeThisQuery,
  QueryDslPercolateQuery,
  QueryDslPinnedDoc,
  QueryDslQueryBase,
  QueryDslRankFeatureQuery,
  QueryDslScriptQuery,
  QueryDslScriptScoreQuery
} from "../../Api/types/QueryDsl.ts"
import { made } from "../internal/made.ts"
import { originOf } from "../internal/origin.ts"
import { translate } from "../../Transport/internal/translate.ts"
import type { FieldsOf, Listed, One, Query, Value } from "./query.ts"

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

/**
 * Scores documents the higher, the nearer their date or place is to an origin: at the distance `pivot` (`7d`, `10km`)
 * half the boost. Documents without the field do not match.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.bool({
 *   must: Query.match("title", "space"),
 *   should: Query.distanceFeature("released", "now", "365d")
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-distance-feature-query
 * @category specialized
 * @since 0.1.0
 */
export const distanceFeature = <
  const Field extends string,
  const From extends Exclude<Value, bigint | boolean | null | number> | GeoLocation
>(
  field: Field,
  origin: From,
  pivot: string,
  options?: QueryDslQueryBase
): Query<One<Field, From>> =>
  made({ distance_feature: { ...options, field, origin: originOf(origin), pivot } })

/**
 * What stored queries are run on: documents that are given, or an indexed one.
 *
 * @category options
 * @since 0.1.0
 */
export type Percolated =
  | { readonly document: unknown }
  | { readonly documents: ReadonlyArray<unknown> }
  | (Required<Pick<QueryDslPercolateQuery, "id" | "index">> &
      Pick<QueryDslPercolateQuery, "preference" | "routing" | "version">)

/**
 * Matches stored queries, in a `percolator` field, that match a document.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.percolate("query", { document: { title: "solaris", year: 1972 } })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-percolate-query
 * @category specialized
 * @since 0.1.0
 */
export const percolate = <const Field extends string>(
  field: Field,
  percolated: Percolated,
  options?: Pick<QueryDslPercolateQuery, "_name" | "boost" | "name">
): Query<One<Field, never>> => made({ percolate: { ...options, ...percolated, field } })

/**
 * The documents that are pinned, the first one first: by their ids, or by their ids and indices.
 *
 * @category options
 * @since 0.1.0
 */
export type Pinned =
  | { readonly ids: ReadonlyArray<string> }
  | { readonly docs: ReadonlyArray<QueryDslPinnedDoc> }

/**
 * Matches what a query matches, and before that some documents whatever they score.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.pinned({ ids: ["1", "4"] }, Query.match("title", "space"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-pinned-query
 * @category specialized
 * @since 0.1.0
 */
export const pinned = <const Q extends Query>(
  documents: Pinned,
  organic: Q,
  options?: QueryDslQueryBase
): Query<FieldsOf<Q>> => made({ pinned: { ...options, ...documents, organic } })

/**
 * Matches what a query matches, and pins or leaves out documents by the rules of sets that meet the criteria.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.rule(["seasons"], { month: "december" }, Query.match("title", "space"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-rule-query
 * @category specialized
 * @since 0.1.0
 */
export const rule = <const Q extends Query>(
  ruleset_ids: string | ReadonlyArray<string>,
  match_criteria: { readonly [name: string]: unknown },
  organic: Q,
  options?: QueryDslQueryBase
): Query<FieldsOf<Q>> => made({ rule: { ...options, ruleset_ids, match_criteria, organic } })

/**
 * The JSON of a query in Base64, with dates and exact integers as the transport writes them. A query that has no form in
 * JSON stays as it is: the transport refuses it, and says where.
 */
const encodedOf = (query: Query): string => {
  const translated = translate(query)
  return Result.isSuccess(translated)
    ? Base64.encode(JSON.stringify(translated.success.value))
    : (query as unknown as string)
}

/**
 * Holds a query, or the JSON of one, encoded in Base64.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.wrapper('{ "term": { "year": 1972 } }')
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-wrapper-query
 * @category specialized
 * @since 0.1.0
 */
export const wrapper = <const Q extends Query | string>(
  query: Q,
  options?: QueryDslQueryBase
): Query<FieldsOf<Exclude<Q, string>>> =>
  made({
    wrapper: { ...options, query: typeof query === "string" ? Base64.encode(query) : encodedOf(query) }
  })
