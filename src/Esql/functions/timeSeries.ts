/**
 * Functions over the values of each time series: they stand in `stats` of a query of time series, and there in another
 * aggregation.
 *
 * A window is the span of time before the end of each bucket that counts; without one, it is the bucket itself.
 *
 * @since 0.1.0
 */
import type { Any, Expression, One, Scalar, TypeOf } from "../Expression.ts"
import { call } from "../internal/call.ts"
import type { Counter, Instant, Numeric, Text, Type } from "../Type.ts"

/** Numbers that are summed and averaged. */
type Summable = Exclude<Numeric, "unsigned_long">

/** Types that hold the distribution of numbers. */
type Histogram = "exponential_histogram" | "tdigest"

/** Types that hold numbers already aggregated. */
type Summary = "aggregate_metric_double" | Histogram

/** What has an order. */
type Ordered = Numeric | Text | Instant | "boolean" | "ip" | "version"

/** What is counted by its values. */
type Distinct = Exclude<Ordered, "unsigned_long">

/** The span of time before each moment that counts. */
type Window = Scalar<"time_duration">

/** The type of values out of their series: text is keyword, and counters are numbers. */
type Plain<T extends Type> = T extends "text"
  ? "keyword"
  : T extends `counter_${infer N extends Numeric}`
    ? N
    : T

/** The type of the least or the greatest value. */
type Extreme<T extends Type> = T extends Summary ? "double" : Plain<T>

/** The type of a sum. */
type Total<T extends Type> = T extends "integer" | "long" ? "long" : "double"

/**
 * `ABSENT_OVER_TIME`: whether a series has no value. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isMissing = Fn.max(Fn.absentOverTime(column("cpu", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-absent_over_time
 * @category time-series
 * @since 0.1.0
 */
export const absentOverTime = (field: Any<Type>, window?: Window): Expression<"boolean", "one"> =>
  call("ABSENT_OVER_TIME", [field, window], { shape: "one" })

/**
 * `AVG_OVER_TIME`: the average of the values of a series. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn, span } from "effect-elasticsearch/Esql"
 *
 * const load = Fn.max(Fn.avgOverTime(column("cpu", "double"), span(5, "minute")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-avg_over_time
 * @category time-series
 * @since 0.1.0
 */
export const avgOverTime = (field: Any<Summable | Summary>, window?: Window): Expression<"double"> =>
  call("AVG_OVER_TIME", [field, window])

/**
 * `COUNT_DISTINCT_OVER_TIME`: about how many different values a series has. Up to the precision, 3000 by default and
 * 40000 at most, the number is close to exact. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const states = Fn.max(Fn.countDistinctOverTime(column("state", "keyword")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-count_distinct_over_time
 * @category time-series
 * @since 0.1.0
 */
export const countDistinctOverTime = (
  field: Any<Distinct>,
  precision?: One<"integer" | "long" | "unsigned_long">
): Expression<"long", "one"> => call("COUNT_DISTINCT_OVER_TIME", [field, precision], { shape: "one" })

/**
 * `COUNT_OVER_TIME`: how many values a series has. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const samples = Fn.sum(Fn.countOverTime(column("cpu", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-count_over_time
 * @category time-series
 * @since 0.1.0
 */
export const countOverTime = (field: Any<Type>, window?: Window): Expression<"long", "one"> =>
  call("COUNT_OVER_TIME", [field, window], { shape: "one" })

/**
 * `DELTA`: by how much a gauge has changed, which may be negative. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn, span } from "effect-elasticsearch/Esql"
 *
 * const change = Fn.max(Fn.delta(column("temperature", "double"), span(1, "hour")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-delta
 * @category time-series
 * @since 0.1.0
 */
export const delta = (gauge: Any<Summable>, window?: Window): Expression<"double"> =>
  call("DELTA", [gauge, window])

/**
 * `DERIV`: how fast a gauge changes, by second: the slope of the line that fits its values best. It needs a server of
 * 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const trend = Fn.max(Fn.deriv(column("temperature", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-deriv
 * @category time-series
 * @since 0.1.0
 */
export const deriv = (gauge: Any<Summable>, window?: Window): Expression<"double"> =>
  call("DERIV", [gauge, window])

/**
 * `FIRST_OVER_TIME`: the value of a series with the first `@timestamp`. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const start = Fn.max(Fn.firstOverTime(column("cpu", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-first_over_time
 * @category time-series
 * @since 0.1.0
 */
export const firstOverTime = <F extends Any<Distinct | Counter | Histogram>>(
  field: F,
  window?: Window
): Expression<Plain<TypeOf<F>>> => call("FIRST_OVER_TIME", [field, window])

/**
 * `IDELTA`: by how much a gauge has changed between its last two values. It answers to sudden changes where `DELTA`
 * smooths them. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const change = Fn.max(Fn.idelta(column("temperature", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-idelta
 * @category time-series
 * @since 0.1.0
 */
export const idelta = (gauge: Any<Summable>, window?: Window): Expression<"double"> =>
  call("IDELTA", [gauge, window])

/**
 * `INCREASE`: by how much a counter has grown. Resets of the counter are accounted for. It needs a server of 9.2 or
 * newer.
 *
 * @example
 * ```ts
 * import { column, Fn, span } from "effect-elasticsearch/Esql"
 *
 * const bytes = Fn.sum(Fn.increase(column("bytes_in", "counter_long"), span(10, "minute")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-increase
 * @category time-series
 * @since 0.1.0
 */
export const increase = (counter: Any<Counter>, window?: Window): Expression<"double"> =>
  call("INCREASE", [counter, window])

/**
 * `IRATE`: how fast a counter grows, by second, between its last two values. It answers to sudden changes where `RATE`
 * smooths them. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const peak = Fn.max(Fn.irate(column("bytes_in", "counter_long")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-irate
 * @category time-series
 * @since 0.1.0
 */
export const irate = (counter: Any<Counter>, window?: Window): Expression<"double"> =>
  call("IRATE", [counter, window])

/**
 * `LAST_OVER_TIME`: the value of a series with the last `@timestamp`. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const now = Fn.max(Fn.lastOverTime(column("cpu", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-last_over_time
 * @category time-series
 * @since 0.1.0
 */
export const lastOverTime = <F extends Any<Distinct | Counter | Histogram>>(
  field: F,
  window?: Window
): Expression<Plain<TypeOf<F>>> => call("LAST_OVER_TIME", [field, window])

/**
 * `MAX_OVER_TIME`: the greatest value of a series. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const peak = Fn.avg(Fn.maxOverTime(column("cpu", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-max_over_time
 * @category time-series
 * @since 0.1.0
 */
export const maxOverTime = <F extends Any<Ordered | Summary>>(
  field: F,
  window?: Window
): Expression<Extreme<TypeOf<F>>> => call("MAX_OVER_TIME", [field, window])

/**
 * `MIN_OVER_TIME`: the least value of a series. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const base = Fn.avg(Fn.minOverTime(column("cpu", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-min_over_time
 * @category time-series
 * @since 0.1.0
 */
export const minOverTime = <F extends Any<Ordered | Summary>>(
  field: F,
  window?: Window
): Expression<Extreme<TypeOf<F>>> => call("MIN_OVER_TIME", [field, window])

/**
 * `PERCENTILE_OVER_TIME`: the value below which so many percent of the values of a series are. It takes no window. It
 * needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const slow = Fn.max(Fn.percentileOverTime(column("duration", "double"), 95))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-percentile_over_time
 * @category time-series
 * @since 0.1.0
 */
export const percentileOverTime = (
  field: Any<Summable | Histogram>,
  percentile: One<Summable>
): Expression<"double"> => call("PERCENTILE_OVER_TIME", [field, percentile])

/**
 * `PRESENT_OVER_TIME`: whether a series has a value. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isThere = Fn.max(Fn.presentOverTime(column("cpu", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-present_over_time
 * @category time-series
 * @since 0.1.0
 */
export const presentOverTime = (field: Any<Type>, window?: Window): Expression<"boolean", "one"> =>
  call("PRESENT_OVER_TIME", [field, window], { shape: "one" })

/**
 * `RATE`: how fast a counter grows, by second, on average. Resets of the counter are accounted for, and the ends of
 * each bucket are estimated. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const traffic = Fn.sum(Fn.rate(column("bytes_in", "counter_long")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-rate
 * @category time-series
 * @since 0.1.0
 */
export const rate = (counter: Any<Counter>, window?: Window): Expression<"double"> =>
  call("RATE", [counter, window])

/**
 * `STDDEV_OVER_TIME`: the standard deviation of the values of a series, as those of a whole population. It needs a
 * server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const spread = Fn.max(Fn.stddevOverTime(column("cpu", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-stddev_over_time
 * @category time-series
 * @since 0.1.0
 */
export const stddevOverTime = (field: Any<Summable>, window?: Window): Expression<"double"> =>
  call("STDDEV_OVER_TIME", [field, window])

/**
 * `SUM_OVER_TIME`: the sum of the values of a series. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const total = Fn.sum(Fn.sumOverTime(column("requests", "long")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-sum_over_time
 * @category time-series
 * @since 0.1.0
 */
export const sumOverTime = <F extends Any<Summable | Summary>>(
  field: F,
  window?: Window
): Expression<Total<TypeOf<F>>> => call("SUM_OVER_TIME", [field, window])

/**
 * `VARIANCE_OVER_TIME`: the variance of the values of a series, as those of a whole population. It needs a server of
 * 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const spread = Fn.max(Fn.varianceOverTime(column("cpu", "double")))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/time-series-aggregation-functions#esql-variance_over_time
 * @category time-series
 * @since 0.1.0
 */
export const varianceOverTime = (field: Any<Summable>, window?: Window): Expression<"double"> =>
  call("VARIANCE_OVER_TIME", [field, window])
