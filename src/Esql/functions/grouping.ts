/**
 * Functions that rows are grouped by.
 *
 * @since 0.1.0
 */
import type { Any, Expression, One, Scalar, TypeOf } from "../Expression.ts"
import { call } from "../internal/call.ts"
import type { Instant, Numeric, Span, Text, Type } from "../Type.ts"

/** Numbers that have buckets. */
type Bucketed = Exclude<Numeric, "unsigned_long">

/** A width of numbers, or about how many buckets there are to be from one number to another. */
type NumberBuckets =
  | readonly [width: One<Numeric>]
  | readonly [buckets: One<"integer">, from: One<Numeric>, to: One<Numeric>]

/** A span of time, or about how many buckets there are to be from one moment to another. */
type InstantBuckets =
  | readonly [width: Scalar<Span>]
  | readonly [buckets: One<"integer">, from: One<Instant>, to: One<Instant>]

/** What says how wide buckets of a type are. */
type Buckets<T extends Type> = [T] extends [never]
  ? NumberBuckets | InstantBuckets
  : T extends Instant
    ? InstantBuckets
    : NumberBuckets

/** The type of the beginning of a bucket. */
type Beginning<T extends Type> = T extends Instant ? T : "double"

/**
 * Options of `CATEGORIZE`. They need a server of 9.2 or newer.
 *
 * @category models
 * @since 0.1.0
 */
export interface CategorizeOptions {
  /** Whether a category is a regular expression or its words. Default `regex`. */
  readonly output_format?: "regex" | "tokens" | undefined
  /** How many percent of the weight of its words a text must share with its category, from 1 to 100. Default 70. */
  readonly similarity_threshold?: number | undefined
  /** The analyzer that makes words of the text. */
  readonly analyzer?: string | undefined
}

/**
 * `BUCKET`: the beginning of the bucket that a value is in. Its width is said, as a number or a span of time, or
 * chosen: a round one, of which no more than so many fit between two ends. The ends do not filter. It stands in `stats`
 * only.
 *
 * @example
 * ```ts
 * import { column, Fn, span } from "effect-elasticsearch/Esql"
 *
 * const decade = Fn.bucket(column("year", "integer"), 10)
 * const month = Fn.bucket(column("released", "date"), span(1, "month"))
 * const part = Fn.bucket(column("released", "date"), 20, "1970-01-01T00:00:00Z", "1980-01-01T00:00:00Z")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/grouping-functions#esql-bucket
 * @category grouping
 * @since 0.1.0
 */
export const bucket = <F extends Scalar<Bucketed | Instant>>(
  field: F,
  ...size: Buckets<TypeOf<F>>
): Expression<Beginning<TypeOf<F>>> => call("BUCKET", [field, ...size])

/**
 * `CATEGORIZE`: the category of a text: texts that differ in few words have the same one. It needs a platinum licence.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const kind = Fn.categorize(column("message", "text"), { similarity_threshold: 80 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/grouping-functions#esql-categorize
 * @category grouping
 * @since 0.1.0
 */
export const categorize = (field: Any<Text>, options: CategorizeOptions = {}): Expression<"keyword"> =>
  call("CATEGORIZE", [field], { named: options })

/**
 * `TBUCKET`: the beginning of the bucket that `@timestamp` is in. Its width is said, or, with a server of 9.4 or newer,
 * chosen: a round one, of which no more than so many fit between two ends; without them, the filter of the request has
 * them. Where `@timestamp` has nanoseconds, use `BUCKET`, whose type says so. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { Fn, span } from "effect-elasticsearch/Esql"
 *
 * const minute = Fn.tbucket(span(1, "minute"))
 * const part = Fn.tbucket(20, "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/grouping-functions#esql-tbucket
 * @category grouping
 * @since 0.1.0
 */
export const tbucket = (
  ...size:
    | readonly [width: Scalar<Span>]
    | readonly [buckets: One<"integer">]
    | readonly [buckets: One<"integer">, from: One<Instant>, to: One<Instant>]
): Expression<"date"> => call("TBUCKET", size)
