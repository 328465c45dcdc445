/**
 * Queries of queries.
 *
 * @since 0.1.0
 */
import { made } from "../internal/made.ts"
import type { QueryDslBoolQuery, QueryDslDisMaxQuery, QueryDslQueryBase } from "../../Api/types/QueryDsl.ts"
import * as algebra from "../internal/algebra.ts"
import type { FieldsOf, Query } from "./query.ts"

/** One query, or several. */
type Clause = Query | ReadonlyArray<Query>

/** The queries of clauses. */
type Within<C> = C extends ReadonlyArray<infer Q> ? Q : C

interface Clauses {
  readonly must?: Clause | undefined
  readonly filter?: Clause | undefined
  readonly should?: Clause | undefined
  readonly must_not?: Clause | undefined
}

/**
 * Everything that `bool` has.
 *
 * @category options
 * @since 0.1.0
 */
export interface BoolOptions extends Omit<QueryDslBoolQuery, keyof Clauses>, Clauses {}

/**
 * Matches what all of `must` and `filter` match, none of `must_not`, and as many of `should` as
 * `minimum_should_match` says: one where there is neither `must` nor `filter`, else none. `filter` and `must_not` do
 * not score.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.bool({
 *   must: Query.match("title", "solaris"),
 *   filter: [Query.range("year", { gte: 1970 }), Query.exists("director.name")]
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-bool-query
 * @category compound
 * @since 0.1.0
 */
export const bool = <const Given extends BoolOptions>(
  clauses: Given
): Query<FieldsOf<Within<Exclude<Given[keyof Clauses & keyof Given], undefined>>>> => made({ bool: clauses })

/**
 * Matches what all of them match. The parts of bool queries are put together where that changes nothing; without
 * queries it is `match_all`.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.and(Query.match("title", "solaris"), Query.range("year", { gte: 1970 }))
 * ```
 * @category algebra
 * @since 0.1.0
 */
export const and = <const Queries extends ReadonlyArray<Query>>(
  ...queries: Queries
): Query<FieldsOf<Queries[number]>> => made(algebra.and(queries))

/**
 * Matches what at least one of them matches. Alternatives of alternatives are put together; without queries it is
 * `match_none`.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.or(Query.term("genres", "drama"), Query.term("genres", "comedy"))
 * ```
 * @category algebra
 * @since 0.1.0
 */
export const or = <const Queries extends ReadonlyArray<Query>>(
  ...queries: Queries
): Query<FieldsOf<Queries[number]>> => made(algebra.or(queries))

/**
 * Matches what the query does not match. A negation of a negation is the query itself, that of a bool query is made
 * of its parts where they say enough.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.not(Query.term("genres", "drama"))
 * ```
 * @category algebra
 * @since 0.1.0
 */
export const not = <const Q extends Query>(query: Q): Query<FieldsOf<Q>> => made(algebra.not(query))

/**
 * Matches what `positive` matches; what `negative` matches as well scores less.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.boosting(Query.match("title", "space"), Query.term("genres", "comedy"), 0.5)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-boosting-query
 * @category compound
 * @since 0.1.0
 */
export const boosting = <const Positive extends Query, const Negative extends Query>(
  positive: Positive,
  negative: Negative,
  negative_boost: number,
  options?: QueryDslQueryBase
): Query<FieldsOf<Positive | Negative>> =>
  made({ boosting: { ...options, positive, negative, negative_boost } })

/**
 * Matches what a query matches, all with the same score: 1, or the boost.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.constantScore(Query.term("genres", "drama"), { boost: 1.5 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-constant-score-query
 * @category compound
 * @since 0.1.0
 */
export const constantScore = <const Filter extends Query>(
  filter: Filter,
  options?: QueryDslQueryBase
): Query<FieldsOf<Filter>> => made({ constant_score: { ...options, filter } })

/**
 * Matches what any of the queries matches. The best score counts, and of the others `tie_breaker` times theirs.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.disMax([Query.match("title", "space"), Query.match("plot", "space")], { tie_breaker: 0.3 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-dis-max-query
 * @category compound
 * @since 0.1.0
 */
export const disMax = <const Queries extends ReadonlyArray<Query>>(
  queries: Queries,
  options?: Omit<QueryDslDisMaxQuery, "queries">
): Query<FieldsOf<Queries[number]>> => made({ dis_max: { ...options, queries } })
