/**
 * Functions that aggregate rows: they stand in `stats`.
 *
 * @since 0.1.0
 */
import {
  type Any,
  type Expression,
  given,
  type Kept,
  keptShape,
  type One,
  type Several,
  type TypeOf,
  typed
} from "../Expression.ts"
import { call } from "../internal/call.ts"
import { node, text } from "../internal/node.ts"
import type { Counter, Instant, Numeric, Spatial, Text, Type } from "../Type.ts"

/** Numbers that are summed and averaged. */
type Summable = Exclude<Numeric, "unsigned_long">

/** Types that hold numbers already aggregated. */
type Summary = "aggregate_metric_double" | "exponential_histogram" | "tdigest"

/** What has an order. */
type Ordered = Numeric | Text | Instant | "boolean" | "ip" | "version"

/** What is counted by its values. */
type Distinct = Exclude<Ordered, "unsigned_long">

/** What is taken from some of the rows. */
type Noted = Exclude<Distinct, "version">

/** What is collected as it is. */
type Collected = Exclude<Type, Counter | Summary>

/** The type of collected values: text is keyword. */
type Plain<T extends Type> = T extends "text" ? "keyword" : T

/** The type of the least or the greatest value. */
type Extreme<T extends Type> = T extends Summary ? "double" : Plain<T>

/** The type of a sum. */
type Total<T extends Type> = T extends "integer" | "long" ? "long" : "double"

/** The type of the point in the middle of places. */
type Centre<T extends Type> = T extends "geo_point" | "geo_shape" ? "geo_point" : "cartesian_point"

/** The type of the box around places. */
type Extent<T extends Type> = T extends "geo_point" | "geo_shape" ? "geo_shape" : "cartesian_shape"

/**
 * `ABSENT`: whether no row has a value. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isUnrated = Fn.absent(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-absent
 * @category aggregate
 * @since 0.1.0
 */
export const absent = (field: Several<Type>): Expression<"boolean", "one"> =>
  call("ABSENT", [field], { shape: "one" })

/**
 * `ALL_FIRST`: what a column has in the row that comes first by another; of a row without a value, null. Only snapshots
 * of servers have had it: `FIRST` does the same since 9.4.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const title = Fn.allFirst(column("title", "keyword"), column("released", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-all_first
 * @category aggregate
 * @since 0.1.0
 */
export const allFirst = <const F extends Any<Noted>>(
  field: F,
  sort: Any<"long" | Instant>
): Expression<Plain<TypeOf<F>>, Kept<F>> =>
  call<Plain<TypeOf<F>>, Kept<F>>("ALL_FIRST", [field, sort], { shape: keptShape(given(field)) })

/**
 * `ALL_LAST`: what a column has in the row that comes last by another; of a row without a value, null. Only snapshots
 * of servers have had it: `LAST` does the same since 9.4.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const title = Fn.allLast(column("title", "keyword"), column("released", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-all_last
 * @category aggregate
 * @since 0.1.0
 */
export const allLast = <const F extends Any<Noted>>(
  field: F,
  sort: Any<"long" | Instant>
): Expression<Plain<TypeOf<F>>, Kept<F>> =>
  call<Plain<TypeOf<F>>, Kept<F>>("ALL_LAST", [field, sort], { shape: keptShape(given(field)) })

/**
 * `AVG`: the average of all values. Of no values it is null.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const usual = Fn.avg(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-avg
 * @category aggregate
 * @since 0.1.0
 */
export const avg = (number: Several<Summable | Summary>): Expression<"double"> => call("AVG", [number])

/**
 * `COUNT`: how many values a column has in all rows. Without an argument it counts the rows.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const films = Fn.count()
 * const ratings = Fn.count(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-count
 * @category aggregate
 * @since 0.1.0
 */
export const count = (field?: Several<Type>): Expression<"long", "one"> =>
  call("COUNT", [field ?? typed<never>(node([text("*")]))], { shape: "one" })

/**
 * `COUNT_DISTINCT`: about how many different values there are. Up to the precision, 3000 by default and 40000 at most,
 * the number is close to exact.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const genres = Fn.countDistinct(column("genre", "keyword"), 10000)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-count_distinct
 * @category aggregate
 * @since 0.1.0
 */
export const countDistinct = (
  field: Several<Distinct>,
  precision?: One<"integer" | "long" | "unsigned_long">
): Expression<"long", "one"> => call("COUNT_DISTINCT", [field, precision], { shape: "one" })

/**
 * `EARLIEST`: what a column has in the row with the first `@timestamp`; of a row without a value, null. It needs a
 * server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const state = Fn.earliest(column("state", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-earliest
 * @category aggregate
 * @since 0.1.0
 */
export const earliest = <const F extends Any<Noted>>(field: F): Expression<Plain<TypeOf<F>>, Kept<F>> =>
  call<Plain<TypeOf<F>>, Kept<F>>("EARLIEST", [field], { shape: keptShape(given(field)) })

/**
 * `FIRST`: what a column has in the row that comes first by another; of a row without a value, null. It needs a server
 * of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const title = Fn.first(column("title", "keyword"), column("released", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-first
 * @category aggregate
 * @since 0.1.0
 */
export const first = <const F extends Any<Noted>>(
  field: F,
  sort: Any<"long" | Instant>
): Expression<Plain<TypeOf<F>>, Kept<F>> =>
  call<Plain<TypeOf<F>>, Kept<F>>("FIRST", [field, sort], { shape: keptShape(given(field)) })

/**
 * `LAST`: what a column has in the row that comes last by another; of a row without a value, null. It needs a server of
 * 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const title = Fn.last(column("title", "keyword"), column("released", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-last
 * @category aggregate
 * @since 0.1.0
 */
export const last = <const F extends Any<Noted>>(
  field: F,
  sort: Any<"long" | Instant>
): Expression<Plain<TypeOf<F>>, Kept<F>> =>
  call<Plain<TypeOf<F>>, Kept<F>>("LAST", [field, sort], { shape: keptShape(given(field)) })

/**
 * `LATEST`: what a column has in the row with the last `@timestamp`; of a row without a value, null. It needs a server
 * of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const state = Fn.latest(column("state", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-latest
 * @category aggregate
 * @since 0.1.0
 */
export const latest = <const F extends Any<Noted>>(field: F): Expression<Plain<TypeOf<F>>, Kept<F>> =>
  call<Plain<TypeOf<F>>, Kept<F>>("LATEST", [field], { shape: keptShape(given(field)) })

/**
 * `MAX`: the greatest value; of text, the last one by its code points.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const best = Fn.max(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-max
 * @category aggregate
 * @since 0.1.0
 */
export const max = <const F extends Several<Ordered | Summary>>(field: F): Expression<Extreme<TypeOf<F>>> =>
  call("MAX", [field])

/**
 * `MEDIAN`: the value in the middle, which is estimated where there are many values.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const usual = Fn.median(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-median
 * @category aggregate
 * @since 0.1.0
 */
export const median = (
  number: Several<Summable | "exponential_histogram" | "tdigest">
): Expression<"double"> => call("MEDIAN", [number])

/**
 * `MEDIAN_ABSOLUTE_DEVIATION`: the median of the distances to the median. It says how far values are spread, and
 * outliers count little.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const spread = Fn.medianAbsoluteDeviation(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-median_absolute_deviation
 * @category aggregate
 * @since 0.1.0
 */
export const medianAbsoluteDeviation = (number: Several<Summable>): Expression<"double"> =>
  call("MEDIAN_ABSOLUTE_DEVIATION", [number])

/**
 * `MIN`: the least value; of text, the first one by its code points.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const worst = Fn.min(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-min
 * @category aggregate
 * @since 0.1.0
 */
export const min = <const F extends Several<Ordered | Summary>>(field: F): Expression<Extreme<TypeOf<F>>> =>
  call("MIN", [field])

/**
 * `PERCENTILE`: the value below which so many percent of the values are. It is estimated where there are many values.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const slow = Fn.percentile(column("duration", "long"), 95)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-percentile
 * @category aggregate
 * @since 0.1.0
 */
export const percentile = (
  number: Several<Summable | "exponential_histogram" | "tdigest">,
  percentile: One<Summable>
): Expression<"double"> => call("PERCENTILE", [number, percentile])

/**
 * `PRESENT`: whether a row has a value. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isRated = Fn.present(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-present
 * @category aggregate
 * @since 0.1.0
 */
export const present = (field: Several<Type>): Expression<"boolean", "one"> =>
  call("PRESENT", [field], { shape: "one" })

/**
 * `SAMPLE`: some of the values, chosen by chance: as many as the limit says at most.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const titles = Fn.sample(column("title", "keyword"), 10)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-sample
 * @category aggregate
 * @since 0.1.0
 */
export const sample = <const F extends Several<Collected>>(
  field: F,
  limit: One<"integer">
): Expression<Plain<TypeOf<F>>, "many"> => call("SAMPLE", [field, limit], { shape: "many" })

/**
 * `SPARKLINE`: an aggregation over each of the parts of a span of time, in the order of time. The number of parts is a
 * target: they have a round width. It needs a server of 9.4 or newer; some have it in snapshots only.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const line = Fn.sparkline(
 *   Fn.count(),
 *   column("released", "date"),
 *   20,
 *   "1970-01-01T00:00:00Z",
 *   "1980-01-01T00:00:00Z"
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-sparkline
 * @category aggregate
 * @since 0.1.0
 */
export const sparkline = <const F extends Any<Summable>>(
  aggregation: F,
  key: One<"date">,
  buckets: One<"integer">,
  from: One<"date">,
  to: One<"date">
): Expression<TypeOf<F>, "many"> =>
  call("SPARKLINE", [aggregation, key, buckets, from, to], { shape: "many" })

/**
 * `ST_CENTROID_AGG`: the point in the middle of all places. Shapes need a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const centre = Fn.stCentroidAgg(column("location", "geo_point"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-st_centroid_agg
 * @category aggregate
 * @since 0.1.0
 */
export const stCentroidAgg = <const F extends Several<Spatial>>(field: F): Expression<Centre<TypeOf<F>>> =>
  call("ST_CENTROID_AGG", [field])

/**
 * `ST_EXTENT_AGG`: the box around all places.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const box = Fn.stExtentAgg(column("location", "geo_point"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-st_extent_agg
 * @category aggregate
 * @since 0.1.0
 */
export const stExtentAgg = <const F extends Several<Spatial>>(field: F): Expression<Extent<TypeOf<F>>> =>
  call("ST_EXTENT_AGG", [field])

/**
 * `STD_DEV`: the standard deviation of all values, as those of a whole population.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const spread = Fn.stdDev(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-std_dev
 * @category aggregate
 * @since 0.1.0
 */
export const stdDev = (number: Several<Summable>): Expression<"double"> => call("STD_DEV", [number])

/**
 * `SUM`: the sum of all values. Of no values it is null.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const minutes = Fn.sum(column("runtime", "integer"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-sum
 * @category aggregate
 * @since 0.1.0
 */
export const sum = <const F extends Several<Summable | Summary>>(field: F): Expression<Total<TypeOf<F>>> =>
  call("SUM", [field])

/**
 * `TOP`: the first values in an order, the same value as often as it is there. Values of another column, in the order
 * of this one, need a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const best = Fn.top(column("rating", "double"), 3, "desc")
 * const titles = Fn.top(column("rating", "double"), 3, "desc", column("title", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-top
 * @category aggregate
 * @since 0.1.0
 */
export const top = <const F extends Any<Noted>, const O extends Any<Noted> = F>(
  field: F,
  limit: One<"integer">,
  order: "asc" | "desc" = "asc",
  outputField?: O
): Expression<Plain<TypeOf<O>>, "many"> => call("TOP", [field, limit, order, outputField], { shape: "many" })

/**
 * `VALUES`: all different values, in no certain order.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const genres = Fn.values(column("genre", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-values
 * @category aggregate
 * @since 0.1.0
 */
export const values = <const F extends Several<Collected>>(field: F): Expression<Plain<TypeOf<F>>, "many"> =>
  call("VALUES", [field], { shape: "many" })

/**
 * `VARIANCE`: the variance of all values, as those of a whole population. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const spread = Fn.variance(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-variance
 * @category aggregate
 * @since 0.1.0
 */
export const variance = (number: Several<Summable>): Expression<"double"> => call("VARIANCE", [number])

/**
 * `WEIGHTED_AVG`: the average, to which each value adds as much as its weight.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const score = Fn.weightedAvg(column("rating", "double"), column("votes", "long"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/aggregation-functions#esql-weighted_avg
 * @category aggregate
 * @since 0.1.0
 */
export const weightedAvg = (number: Several<Summable>, weight: Several<Summable>): Expression<"double"> =>
  call("WEIGHTED_AVG", [number, weight])
