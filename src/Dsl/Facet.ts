/**
 * Facets of faceted searches: how documents are counted in groups, and how a chosen group filters.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import type {
  AggregationsAggregationContainer,
  AggregationsDateHistogramAggregation,
  AggregationsHistogramAggregation,
  AggregationsTermsAggregation
} from "../Api/types/Aggregations.ts"
import type { QueryDslQueryContainer } from "../Api/types/QueryDsl.ts"
import { exact } from "./internal/exact.ts"
import { or } from "./internal/algebra.ts"
import type { FieldsOf, Mentions, One } from "./queries/query.ts"

declare const KeyId: unique symbol

/**
 * What the keys of a facet are: those of a field, or a type.
 *
 * @category models
 * @since 0.1.0
 */
export type Keyed = { readonly field: string } | { readonly key: unknown }

/**
 * A facet. `K` says what its keys are, `Fields` are the fields that it mentions.
 *
 * @category models
 * @since 0.1.0
 */
export interface Facet<out K extends Keyed, in Fields> extends Mentions<Fields> {
  /** Counts documents in buckets. */
  readonly aggregation: AggregationsAggregationContainer
  /** Matches the documents of one bucket, by its key. */
  readonly filter: (key: unknown) => QueryDslQueryContainer
  /** The buckets in the aggregation's result: below it, where it is nested. */
  readonly buckets: (result: object) => unknown
  readonly [KeyId]?: K
}

/**
 * Any facet.
 *
 * @category models
 * @since 0.1.0
 */
export type Any = Facet<Keyed, never>

/**
 * What a facet's keys are.
 *
 * @category models
 * @since 0.1.0
 */
export type KeyedBy<F> = F extends { readonly [KeyId]?: infer K } ? Exclude<K, undefined> : never

/** A facet; its keys and fields are in its type alone. */
const facet = <K extends Keyed, Fields>(
  aggregation: AggregationsAggregationContainer,
  filter: (key: unknown) => QueryDslQueryContainer
): Facet<K, Fields> => ({
  aggregation,
  filter,
  buckets: (result) => Reflect.get(result, "buckets")
})

/** A value as a query has it. */
const value = (key: unknown): string | number | boolean | null =>
  typeof key === "string" || typeof key === "number" || typeof key === "boolean"
    ? key
    : DateTime.isDateTime(key) || key instanceof Date
      ? exact<never>(key)
      : null

/**
 * Documents by the values of a field, the most frequent first.
 *
 * @example
 * ```ts
 * import { Facet } from "effect-elasticsearch/Dsl"
 *
 * const genres = Facet.terms("genres", { size: 20 })
 * ```
 * @category facets
 * @since 0.1.0
 */
export const terms = <const Field extends string>(
  field: Field,
  options?: Omit<AggregationsTermsAggregation, "field">
): Facet<{ readonly field: Field }, One<Field, never>> =>
  facet({ terms: { ...options, field } }, (key) => ({ term: { [field]: { value: value(key) } } }))

/**
 * Documents by a number, in steps of the same width.
 *
 * @example
 * ```ts
 * import { Facet } from "effect-elasticsearch/Dsl"
 *
 * const decades = Facet.histogram("year", 10)
 * ```
 * @category facets
 * @since 0.1.0
 */
export const histogram = <const Field extends string>(
  field: Field,
  interval: number,
  options?: Omit<AggregationsHistogramAggregation, "field" | "interval" | "keyed">
): Facet<{ readonly key: number }, One<Field, number>> =>
  facet({ histogram: { min_doc_count: 1, ...options, field, interval } }, (key) => ({
    range: { [field]: { gte: Number(key), lt: Number(key) + interval } }
  }))

/** The units of date math that calendar intervals stand for. */
const units: { readonly [interval: string]: string } = {
  second: "1s",
  minute: "1m",
  "1m": "1m",
  hour: "1h",
  "1h": "1h",
  day: "1d",
  "1d": "1d",
  week: "1w",
  "1w": "1w",
  month: "1M",
  "1M": "1M",
  quarter: "3M",
  "1q": "3M",
  year: "1y",
  "1y": "1y"
}

/**
 * Documents by a date, in steps: of the calendar, or of the same length.
 *
 * @example
 * ```ts
 * import { Facet } from "effect-elasticsearch/Dsl"
 *
 * const years = Facet.dateHistogram("released", { calendar_interval: "year" })
 * ```
 * @category facets
 * @since 0.1.0
 */
export const dateHistogram = <const Field extends string>(
  field: Field,
  options: Omit<AggregationsDateHistogramAggregation, "field" | "keyed">
): Facet<{ readonly key: DateTime.Utc }, One<Field, Date>> => {
  const { calendar_interval: calendar, fixed_interval: fixed, time_zone: zone } = options
  const step = calendar === undefined ? String(fixed) : (units[calendar] ?? String(calendar))
  return facet({ date_histogram: { min_doc_count: 1, ...options, field } }, (key) => {
    const from = String(value(key))
    return {
      range: {
        [field]: { gte: from, lt: `${from}||+${step}`, ...(zone !== undefined && { time_zone: zone }) }
      }
    }
  })
}

/**
 * The bounds of one range: `from` is inside, `to` is outside.
 *
 * @category options
 * @since 0.1.0
 */
export interface Bounds<A> {
  readonly from?: A | undefined
  readonly to?: A | undefined
}

const boundsOf = <A>({ from, to }: Bounds<A>) => ({
  ...(from !== undefined && { gte: from }),
  ...(to !== undefined && { lt: to })
})

const rangeOf =
  <A extends object>(ranges: A) =>
  (key: unknown) => {
    const bounds: Bounds<string | number> = Reflect.get(ranges, String(key)) ?? {}
    return boundsOf(bounds)
  }

/**
 * Documents by ranges of a number, which have names.
 *
 * @example
 * ```ts
 * import { Facet } from "effect-elasticsearch/Dsl"
 *
 * const ratings = Facet.range("rating", { bad: { to: 5 }, fair: { from: 5, to: 8 }, good: { from: 8 } })
 * ```
 * @category facets
 * @since 0.1.0
 */
export const range = <
  const Field extends string,
  const R extends { readonly [name: string]: Bounds<number> }
>(
  field: Field,
  ranges: R
): Facet<{ readonly key: keyof R & string }, One<Field, number>> => {
  const boundsFor = rangeOf(ranges)
  const list = Object.entries(ranges).map(([key, bounds]) => ({ key, ...bounds }))
  return facet({ range: { field, ranges: list } }, (key) => ({ range: { [field]: boundsFor(key) } }))
}

/**
 * Documents by ranges of a date, which have names; bounds may be date math.
 *
 * @example
 * ```ts
 * import { Facet } from "effect-elasticsearch/Dsl"
 *
 * const age = Facet.dateRange("released", { recent: { from: "now-1y/d" }, older: { to: "now-1y/d" } })
 * ```
 * @category facets
 * @since 0.1.0
 */
export const dateRange = <
  const Field extends string,
  const R extends { readonly [name: string]: Bounds<string | number | Date> }
>(
  field: Field,
  ranges: R
): Facet<{ readonly key: keyof R & string }, One<Field, Date>> => {
  const plain = Object.fromEntries(
    Object.entries(ranges).map(([key, { from, to }]) => [
      key,
      {
        ...(from !== undefined && { from: exact(from) }),
        ...(to !== undefined && { to: exact(to) })
      }
    ])
  )
  const boundsFor = rangeOf(plain)
  const list = Object.entries(plain).map(([key, bounds]) => ({ key, ...bounds }))
  return facet({ date_range: { field, ranges: list } }, (key) => ({ range: { [field]: boundsFor(key) } }))
}

/**
 * Documents by the queries that they match, which have names.
 *
 * @example
 * ```ts
 * import { Facet, Query } from "effect-elasticsearch/Dsl"
 *
 * const length = Facet.queries({
 *   short: Query.range("runtime", { lt: 60 }),
 *   long: Query.range("runtime", { gte: 150 })
 * })
 * ```
 * @category facets
 * @since 0.1.0
 */
export const queries = <
  const Q extends { readonly [name: string]: QueryDslQueryContainer & Mentions<never> }
>(
  queries: Q
): Facet<{ readonly key: keyof Q & string }, FieldsOf<Q[keyof Q]>> => ({
  ...facet<{ readonly key: keyof Q & string }, FieldsOf<Q[keyof Q]>>(
    { filters: { filters: queries } },
    (key) => or(Object.hasOwn(queries, String(key)) ? [Reflect.get(queries, String(key))] : [])
  ),
  buckets: (result) => {
    const buckets: { readonly [name: string]: object } = Reflect.get(result, "buckets") ?? {}
    return Object.keys(queries).map((key) => ({ key, ...buckets[key] }))
  }
})

/**
 * A facet over nested objects: documents that have an object of that kind.
 *
 * @example
 * ```ts
 * import { Facet } from "effect-elasticsearch/Dsl"
 *
 * const actors = Facet.nested("cast", Facet.terms("cast.actor"))
 * ```
 * @category facets
 * @since 0.1.0
 */
export const nested = <const Path extends string, K extends Keyed, Fields>(
  path: Path,
  inner: Facet<K, Fields>
): Facet<K, Fields & One<Path, never>> => ({
  ...facet<K, Fields & One<Path, never>>({ nested: { path }, aggs: { inner: inner.aggregation } }, (key) => ({
    nested: { path, query: inner.filter(key) }
  })),
  buckets: (result) => inner.buckets(Reflect.get(result, "inner") ?? {})
})
