/**
 * Queries for exact values.
 *
 * @since 0.1.0
 */
import { made } from "../internal/made.ts"
import type { QueryDslQueryBase, QueryDslTermQuery } from "../../Api/types/QueryDsl.ts"
import { exact } from "../internal/exact.ts"
import type { One, Query, Value } from "./query.ts"

/**
 * Matches documents whose field has exactly this value.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.term("year", 1972)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-term-query
 * @category term level
 * @since 0.1.0
 */
export const term = <const Field extends string, const V extends Value>(
  field: Field,
  value: V,
  options?: Omit<QueryDslTermQuery, "value">
): Query<One<Field, V>> => made({ term: { [field]: { ...options, value: exact(value) } } })

/**
 * Matches documents that have any value in a field.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.exists("director.name")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-exists-query
 * @category term level
 * @since 0.1.0
 */
export const exists = <const Field extends string>(
  field: Field,
  options?: QueryDslQueryBase
): Query<One<Field, never>> => made({ exists: { ...options, field } })

/**
 * What a range may begin or end with; texts for dates may be date math (`now-7d/d`).
 *
 * @category models
 * @since 0.1.0
 */
export type Bound = Exclude<Value, boolean | null>

/**
 * What a field is to lie between.
 *
 * @category options
 * @since 0.1.0
 */
export interface RangeOptions extends QueryDslQueryBase {
  readonly gt?: Bound | undefined
  readonly gte?: Bound | undefined
  readonly lt?: Bound | undefined
  readonly lte?: Bound | undefined
  /** The format of dates in the bounds. */
  readonly format?: string | undefined
  /** How fields that are ranges themselves are compared. Default `intersects`. */
  readonly relation?: "within" | "contains" | "intersects" | undefined
  /** Of dates in the bounds: an offset from UTC or a zone by IANA. */
  readonly time_zone?: string | undefined
}

/**
 * Matches documents whose field lies between bounds.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.range("year", { gte: 1970, lt: 1980 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-range-query
 * @category term level
 * @since 0.1.0
 */
export const range = <const Field extends string, const Bounds extends RangeOptions>(
  field: Field,
  bounds: Bounds
): Query<One<Field, BoundOf<Bounds>>> => made({ range: { [field]: bounds } })

/** The values of the bounds that are given. */
type BoundOf<Bounds> = Exclude<Bounds[keyof Bounds & ("gt" | "gte" | "lt" | "lte")], undefined>
