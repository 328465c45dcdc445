/**
 * Functions of columns that have several values.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import { type Any, cast, type Expression, type One, type Several, type TypeOf } from "../Expression.ts"
import { call } from "../internal/call.ts"
import type { Instant, Numeric, Spatial, Text, Type } from "../Type.ts"

/** Types whose values have an order. */
type Ordered = "boolean" | "ip" | "version" | Numeric | Text | Instant

/** Types that a column of several values may have. */
type Element = Ordered | Spatial | "geohash" | "geotile" | "geohex"

/** Dates as values. Text is none here: the server takes it for text. */
type Moment = Date | DateTime.DateTime

/** What functions give of text is `keyword`. */
type Plain<T extends Type> = T extends "text" ? "keyword" : T

/**
 * What may stand beside values of a type: the server wants the same type of both, and converts nothing. Other values,
 * such as numbers beside doubles, which it takes for integers where they are whole, need a `cast`.
 */
type Beside<T extends Type> = [T] extends [never]
  ? Several<Element>
  : T extends Text
    ? Several<Text>
    : T extends "boolean"
      ? Several<T>
      : T extends "integer"
        ? Any<T> | number | ReadonlyArray<number>
        : T extends "long"
          ? Any<T> | bigint
          : T extends "date"
            ? Any<T> | Moment | ReadonlyArray<Moment>
            : Any<T>

/** The one value that a function gives of several. */
type OneOf<V> = Expression<Plain<TypeOf<V>>>

/** The values that a function gives of several. */
type ManyOf<V> = Expression<Plain<TypeOf<V>>, "many">

/**
 * `MV_APPEND`: the values of the first, then those of the second, both of the same type. It is null where one of them
 * is.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const labels = Fn.mvAppend(column("tags", "keyword"), "new")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_append
 * @category multivalue
 * @since 0.1.0
 */
export const mvAppend = <const V extends Several<Element>>(field1: V, field2: Beside<TypeOf<V>>): ManyOf<V> =>
  call("MV_APPEND", [field1, field2], { shape: "many" })

/**
 * `MV_AVG`: the average of all values.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const rating = Fn.mvAvg(column("ratings", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_avg
 * @category multivalue
 * @since 0.1.0
 */
export const mvAvg = (number: Several<Numeric>): Expression<"double"> => call("MV_AVG", [number])

/**
 * `MV_CONCAT`: all values as one text, with a delimiter between them.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const line = Fn.mvConcat(column("tags", "keyword"), ", ")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_concat
 * @category multivalue
 * @since 0.1.0
 */
export const mvConcat = (string: Several<Text>, delimiter: One<Text>): Expression<"keyword"> =>
  call("MV_CONCAT", [string, delimiter])

/**
 * `MV_CONTAINS`: whether all values of the second are among those of the first. Null is no values at all: so the result
 * is never null, and true of a second that is null. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isBoth = Fn.mvContains(column("tags", "keyword"), ["new", "free"])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_contains
 * @category multivalue
 * @since 0.1.0
 */
export const mvContains = <const V extends Several<Element>>(
  superset: V,
  subset: Beside<TypeOf<V>>
): Expression<"boolean", "one"> => call("MV_CONTAINS", [superset, subset], { shape: "one" })

/**
 * `MV_COUNT`: how many values there are. Where there are none it is null, not 0.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const tags = Fn.mvCount(column("tags", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_count
 * @category multivalue
 * @since 0.1.0
 */
export const mvCount = (field: Several<Element>): Expression<"integer"> => call("MV_COUNT", [field])

/**
 * `MV_DEDUPE`: each value once. Their order may change.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const tags = Fn.mvDedupe(column("tags", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_dedupe
 * @category multivalue
 * @since 0.1.0
 */
export const mvDedupe = <const V extends Several<Element>>(field: V): ManyOf<V> =>
  call("MV_DEDUPE", [field], { shape: "many" })

/**
 * `MV_DIFFERENCE`: the values of the first that are not among those of the second. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const others = Fn.mvDifference(column("tags", "keyword"), ["new", "free"])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_difference
 * @category multivalue
 * @since 0.1.0
 */
export const mvDifference = <const V extends Several<Element>>(
  field1: V,
  field2: Beside<TypeOf<V>>
): ManyOf<V> => call("MV_DIFFERENCE", [field1, field2], { shape: "many" })

/**
 * `MV_FIRST`: the first value. Columns of an index have their values in no order that one may rely on; those of
 * functions such as `SPLIT` have one.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const directory = Fn.mvFirst(column("path", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_first
 * @category multivalue
 * @since 0.1.0
 */
export const mvFirst = <const V extends Several<Element>>(field: V): OneOf<V> => call("MV_FIRST", [field])

/**
 * `MV_INTERSECTION`: the values that both have; null where there are none. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const common = Fn.mvIntersection(column("tags", "keyword"), column("wanted", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_intersection
 * @category multivalue
 * @since 0.1.0
 */
export const mvIntersection = <const V extends Several<Element>>(
  field1: V,
  field2: Beside<TypeOf<V>>
): ManyOf<V> => call("MV_INTERSECTION", [field1, field2], { shape: "many" })

/**
 * `MV_INTERSECTS`: whether both have a value in common. Null is no values at all: so the result is never null. It needs
 * a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isEither = Fn.mvIntersects(column("tags", "keyword"), ["new", "free"])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_intersects
 * @category multivalue
 * @since 0.1.0
 */
export const mvIntersects = <const V extends Several<Element>>(
  field1: V,
  field2: Beside<TypeOf<V>>
): Expression<"boolean", "one"> => call("MV_INTERSECTS", [field1, field2], { shape: "one" })

/**
 * `MV_LAST`: the last value. As for {@link mvFirst}, the order is one to rely on only where a function has made it.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const file = Fn.mvLast(column("path", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_last
 * @category multivalue
 * @since 0.1.0
 */
export const mvLast = <const V extends Several<Element>>(field: V): OneOf<V> => call("MV_LAST", [field])

/**
 * `MV_MAX`: the greatest value.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const best = Fn.mvMax(column("ratings", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_max
 * @category multivalue
 * @since 0.1.0
 */
export const mvMax = <const V extends Several<Ordered>>(field: V): OneOf<V> => call("MV_MAX", [field])

/**
 * `MV_MEDIAN`: the value in the middle; of an even number of them, the average of the two in the middle, rounded down
 * where numbers are whole.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const usual = Fn.mvMedian(column("ratings", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_median
 * @category multivalue
 * @since 0.1.0
 */
export const mvMedian = <const N extends Several<Numeric>>(number: N): Expression<TypeOf<N>> =>
  call("MV_MEDIAN", [number])

/**
 * `MV_MEDIAN_ABSOLUTE_DEVIATION`: how far values are from the one in the middle: the median of these distances.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const spread = Fn.mvMedianAbsoluteDeviation(column("ratings", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_median_absolute_deviation
 * @category multivalue
 * @since 0.1.0
 */
export const mvMedianAbsoluteDeviation = <const N extends Several<Numeric>>(
  number: N
): Expression<TypeOf<N>> => call("MV_MEDIAN_ABSOLUTE_DEVIATION", [number])

/**
 * `MV_MIN`: the least value.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const worst = Fn.mvMin(column("ratings", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_min
 * @category multivalue
 * @since 0.1.0
 */
export const mvMin = <const V extends Several<Ordered>>(field: V): OneOf<V> => call("MV_MIN", [field])

/**
 * `MV_PERCENTILE`: the value that so many percent of the values are not above. A percentage that is not from 0 to 100
 * gives null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const high = Fn.mvPercentile(column("ratings", "double"), 95)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_percentile
 * @category multivalue
 * @since 0.1.0
 */
export const mvPercentile = <const N extends Several<Exclude<Numeric, "unsigned_long">>>(
  number: N,
  percentile: One<Exclude<Numeric, "unsigned_long">>
): Expression<TypeOf<N>> => call("MV_PERCENTILE", [number, percentile])

/**
 * `MV_PSERIES_WEIGHTED_SUM`: the sum of all values, each divided by its position, which counts from 1, to the power of
 * `p`. `p` must be the same in all rows.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const score = Fn.mvPseriesWeightedSum(column("ratings", "double"), 1.5)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_pseries_weighted_sum
 * @category multivalue
 * @since 0.1.0
 */
export const mvPseriesWeightedSum = (number: Any<"double">, p: One<"double">): Expression<"double"> =>
  // The server wants a double, and a whole number is none to it.
  call("MV_PSERIES_WEIGHTED_SUM", [number, typeof p === "object" ? p : cast(p, "double")])

/**
 * `MV_SLICE`: the values from one position to another, both included. Positions count from 0; negative ones, from the
 * end. Without an end it is one value.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const firstTwo = Fn.mvSlice(column("tags", "keyword"), 0, 1)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_slice
 * @category multivalue
 * @since 0.1.0
 */
export const mvSlice = <const V extends Several<Element>>(
  field: V,
  start: One<"integer">,
  end?: One<"integer">
): ManyOf<V> => call("MV_SLICE", [field, start, end], { shape: "many" })

/**
 * `MV_SORT`: the values in their order, the least first unless it is said otherwise.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const ranked = Fn.mvSort(column("ratings", "double"), "DESC")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_sort
 * @category multivalue
 * @since 0.1.0
 */
export const mvSort = <const V extends Several<Ordered>>(field: V, order?: "ASC" | "DESC"): ManyOf<V> =>
  call("MV_SORT", [field, order], { shape: "many" })

/**
 * `MV_SUM`: the sum of all values. It is null, with a warning, where the type cannot hold it.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const total = Fn.mvSum(column("prices", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_sum
 * @category multivalue
 * @since 0.1.0
 */
export const mvSum = <const N extends Several<Numeric>>(number: N): Expression<TypeOf<N>> =>
  call("MV_SUM", [number])

/**
 * `MV_UNION`: the values that one of them has, each once. It is null only where both are. It needs a server of 9.3 or
 * newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const all = Fn.mvUnion(column("tags", "keyword"), column("wanted", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_union
 * @category multivalue
 * @since 0.1.0
 */
export const mvUnion = <const V extends Several<Element>>(field1: V, field2: Beside<TypeOf<V>>): ManyOf<V> =>
  call("MV_UNION", [field1, field2], { shape: "many" })

/**
 * `MV_ZIP`: pairs of the values at the same position, each as one text with a delimiter, which is a comma unless it is
 * said otherwise. Values without a partner stand alone.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const pairs = Fn.mvZip(column("keys", "keyword"), column("values", "keyword"), "=")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/mv-functions#esql-mv_zip
 * @category multivalue
 * @since 0.1.0
 */
export const mvZip = (
  string1: Several<Text>,
  string2: Several<Text>,
  delimiter?: One<Text>
): Expression<"keyword", "many"> => call("MV_ZIP", [string1, string2, delimiter], { shape: "many" })
