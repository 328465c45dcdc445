/**
 * Queries for words by their places in a text.
 *
 * @since 0.1.0
 */
import type {
  QueryDslQueryBase,
  QueryDslSpanNearQuery,
  QueryDslSpanNotQuery,
  QueryDslSpanQueryMade
} from "../../Api/types/QueryDsl.ts"
import { exact } from "../internal/exact.ts"
import { madeSpans } from "../internal/made.ts"
import type { FieldsOf, Mentions, One, Query, Value } from "./query.ts"

declare const SpansId: unique symbol

/** That a query finds spans. It is nothing when the program runs. */
interface Spans {
  readonly [SpansId]: true
}

/**
 * A query that finds spans: places in a text, from one word to another. Other span queries are made of it, and it
 * fits wherever a query does.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const spans: Query.SpanQuery<Query.One<"title", string>> = Query.spanTerm("title", "solaris")
 * ```
 * @category models
 * @since 0.1.0
 */
export interface SpanQuery<in Fields = never> extends Query<Fields>, QueryDslSpanQueryMade, Spans {}

/**
 * A gap of some words between the clauses of `spanNear`. It is no query of its own.
 *
 * @category models
 * @since 0.1.0
 */
export interface SpanGap<in Fields = never> extends Mentions<Fields> {
  readonly span_gap: { readonly [field: string]: number }
}

/**
 * Finds each place where a field has exactly this word, as it is after analysis.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.spanTerm("title", "solaris", { boost: 2 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-span-term-query
 * @category span
 * @since 0.1.0
 */
export const spanTerm = <const Field extends string, const V extends Value>(
  field: Field,
  value: V,
  options?: QueryDslQueryBase
): SpanQuery<One<Field, V>> => madeSpans({ span_term: { [field]: { ...options, value: exact(value) } } })

/**
 * Finds the words that a query of terms finds: `prefix`, `wildcard`, `regexp`, `fuzzy` or `range`.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.spanMulti(Query.prefix("title", "sol"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-span-multi-term-query
 * @category span
 * @since 0.1.0
 */
export const spanMulti = <const Q extends Query>(
  match: Q,
  options?: QueryDslQueryBase
): SpanQuery<FieldsOf<Q>> => madeSpans({ span_multi: { ...options, match } })

/**
 * Finds spans that lie before a place: the first `end` words of the field.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.spanFirst(Query.spanTerm("title", "solaris"), 3)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-span-first-query
 * @category span
 * @since 0.1.0
 */
export const spanFirst = <const Q extends SpanQuery>(
  match: Q,
  end: number,
  options?: QueryDslQueryBase
): SpanQuery<FieldsOf<Q>> => madeSpans({ span_first: { ...options, match, end } })

/**
 * Finds spans that are near each other: one of each clause with at most `slop` words between them, in this order
 * unless `in_order` is `false`.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.spanNear([Query.spanTerm("title", "space"), Query.spanTerm("title", "odyssey")], {
 *   slop: 2,
 *   in_order: true
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-span-near-query
 * @category span
 * @since 0.1.0
 */
export const spanNear = <const Clauses extends ReadonlyArray<SpanQuery | SpanGap>>(
  clauses: Clauses,
  options?: Omit<QueryDslSpanNearQuery, "clauses">
): SpanQuery<FieldsOf<Clauses[number]>> => madeSpans({ span_near: { ...options, clauses } })

/**
 * Stands for any words between two clauses of `spanNear`, as many as `width` says. The clauses must be in order.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.spanNear(
 *   [Query.spanTerm("title", "quick"), Query.spanGap("title", 1), Query.spanTerm("title", "fox")],
 *   { in_order: true }
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-span-near-query
 * @category span
 * @since 0.1.0
 */
export const spanGap = <const Field extends string>(
  field: Field,
  width: number
): SpanGap<One<Field, never>> => ({
  span_gap: { [field]: width }
})

/**
 * Finds the spans of all clauses.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.spanOr([Query.spanTerm("title", "space"), Query.spanTerm("title", "planet")])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-span-query
 * @category span
 * @since 0.1.0
 */
export const spanOr = <const Clauses extends ReadonlyArray<SpanQuery>>(
  clauses: Clauses,
  options?: QueryDslQueryBase
): SpanQuery<FieldsOf<Clauses[number]>> => madeSpans({ span_or: { ...options, clauses } })

/**
 * Finds the spans of `include` that no span of `exclude` overlaps. With `pre` and `post`, or `dist` for both, the
 * excluded ones must not be that near either.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.spanNot(Query.spanTerm("title", "dune"), Query.spanTerm("title", "messiah"), { post: 1 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-span-not-query
 * @category span
 * @since 0.1.0
 */
export const spanNot = <const Wanted extends SpanQuery, const Unwanted extends SpanQuery>(
  include: Wanted,
  exclude: Unwanted,
  options?: Omit<QueryDslSpanNotQuery, "exclude" | "include">
): SpanQuery<FieldsOf<Wanted | Unwanted>> => madeSpans({ span_not: { ...options, include, exclude } })

/**
 * Finds the spans of `big` that hold a span of `little`.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const near = Query.spanNear([Query.spanTerm("title", "quick"), Query.spanTerm("title", "fox")], { slop: 3 })
 * const query = Query.spanContaining(near, Query.spanTerm("title", "brown"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-span-containing-query
 * @category span
 * @since 0.1.0
 */
export const spanContaining = <const Big extends SpanQuery, const Little extends SpanQuery>(
  big: Big,
  little: Little,
  options?: QueryDslQueryBase
): SpanQuery<FieldsOf<Big | Little>> => madeSpans({ span_containing: { ...options, big, little } })

/**
 * Finds the spans of `little` that lie within a span of `big`.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const near = Query.spanNear([Query.spanTerm("title", "quick"), Query.spanTerm("title", "fox")], { slop: 3 })
 * const query = Query.spanWithin(Query.spanTerm("title", "brown"), near)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-span-within-query
 * @category span
 * @since 0.1.0
 */
export const spanWithin = <const Little extends SpanQuery, const Big extends SpanQuery>(
  little: Little,
  big: Big,
  options?: QueryDslQueryBase
): SpanQuery<FieldsOf<Little | Big>> => madeSpans({ span_within: { ...options, little, big } })

/**
 * Finds the spans of a query as if they were those of another field, so that spans of several fields can be put
 * together: a text and the same text analysed otherwise.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.spanNear([
 *   Query.spanTerm("title", "quick"),
 *   Query.spanFieldMasking("title", Query.spanTerm("title.stems", "fox"))
 * ])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-span-field-masking-query
 * @category span
 * @since 0.1.0
 */
export const spanFieldMasking = <const Field extends string, const Q extends SpanQuery>(
  field: Field,
  query: Q,
  options?: QueryDslQueryBase
): SpanQuery<One<Field, never> & FieldsOf<Q>> =>
  madeSpans({ span_field_masking: { ...options, field, query } })
