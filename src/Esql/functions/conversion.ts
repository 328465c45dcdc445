/**
 * Functions that convert values to another type.
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
  type Scalar,
  type Several
} from "../Expression.ts"
import { call, callEach } from "../internal/call.ts"
import type { Cartesian, Counter, Geo, Instant, Numeric, Span, Text, Type } from "../Type.ts"

/** Types of cells of a grid over the earth. */
type Cell = "geohash" | "geotile" | "geohex"

/** Types that have a text. */
type Printable = Exclude<
  Type,
  Counter | Span | "exponential_histogram" | "histogram" | "tdigest" | "_source" | "null" | "unsupported"
>

/**
 * How text is read as an IP address.
 *
 * @category conversion
 * @since 0.1.0
 */
export interface ToIpOptions {
  /** What a number that begins with a zero is: no address, octal or decimal. Default `reject`. */
  readonly leading_zeros?: "reject" | "octal" | "decimal" | undefined
}

/**
 * `TO_AGGREGATE_METRIC_DOUBLE`: a number, or all the numbers of a column, as one summary of them: the least, the
 * greatest, the sum and the count.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const summary = Fn.toAggregateMetricDouble(column("loads", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_aggregate_metric_double
 * @category conversion
 * @since 0.1.0
 */
export const toAggregateMetricDouble = (
  number: Several<Numeric | "aggregate_metric_double">
): Expression<"aggregate_metric_double"> => call("TO_AGGREGATE_METRIC_DOUBLE", [number])

/**
 * `TO_BOOLEAN`: whether a number is not zero, or a text is `true`, in letters of any case. Any other text is false.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const isActive = Fn.toBoolean(column("active", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_boolean
 * @category conversion
 * @since 0.1.0
 */
export const toBoolean = <const V extends Several<Numeric | Text | "boolean">>(
  value: V
): Expression<"boolean", Kept<V>> => callEach("TO_BOOLEAN", value)

/**
 * `TO_CARTESIANPOINT`: the point of a plane that well-known text (WKT) describes. What is none is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const place = Fn.toCartesianpoint(column("wkt", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_cartesianpoint
 * @category conversion
 * @since 0.1.0
 */
export const toCartesianpoint = <const V extends Several<Text | "cartesian_point">>(
  value: V
): Expression<"cartesian_point", Kept<V>> => callEach("TO_CARTESIANPOINT", value)

/**
 * `TO_CARTESIANSHAPE`: the shape in a plane that well-known text (WKT) describes. What is none is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const area = Fn.toCartesianshape(column("wkt", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_cartesianshape
 * @category conversion
 * @since 0.1.0
 */
export const toCartesianshape = <const V extends Several<Text | Cartesian>>(
  value: V
): Expression<"cartesian_shape", Kept<V>> => callEach("TO_CARTESIANSHAPE", value)

/**
 * `TO_DATE_NANOS`: a date with nanoseconds, of a date, of ISO text, or of the nanoseconds since 1970. What is none, or
 * is before 1970 or after 2262, is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const at = Fn.toDateNanos(column("logged", "date"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_date_nanos
 * @category conversion
 * @since 0.1.0
 */
export const toDateNanos = <const V extends Several<Exclude<Numeric, "integer"> | Text | Instant>>(
  value: V
): Expression<"date_nanos", Kept<V>> => callEach("TO_DATE_NANOS", value)

/**
 * `TO_DATEPERIOD`: a span of days or more, of text such as `3 days`. The text must be a value, and the result is to be
 * added to a date or to stand where a span is wanted.
 *
 * @example
 * ```ts
 * import { add, column, Fn } from "effect-elasticsearch/Esql"
 *
 * const due = add(column("released", "date"), Fn.toDateperiod("3 days"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_dateperiod
 * @category conversion
 * @since 0.1.0
 */
export const toDateperiod = (value: One<Text> | Scalar<"date_period">): Expression<"date_period"> =>
  call("TO_DATEPERIOD", [value])

/**
 * `TO_DATETIME`: a date, of ISO text or of the milliseconds since 1970. What is none is null, with a warning. For other
 * formats there is `Fn.dateParse`.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const released = Fn.toDatetime(column("released", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_datetime
 * @category conversion
 * @since 0.1.0
 */
export const toDatetime = <const V extends Several<Numeric | Text | Instant>>(
  value: V
): Expression<"date", Kept<V>> => callEach("TO_DATETIME", value)

/**
 * `TO_DEGREES`: an angle in degrees, of one in radians.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const degrees = Fn.toDegrees(column("angle", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_degrees
 * @category conversion
 * @since 0.1.0
 */
export const toDegrees = <const V extends Several<Numeric>>(value: V): Expression<"double", Kept<V>> =>
  callEach("TO_DEGREES", value)

/**
 * `TO_DENSE_VECTOR`: one vector of all the numbers of a column or list, or of text in hexadecimal digits. It needs a
 * server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const vector = Fn.toDenseVector([0.5, 10, 6])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_dense_vector
 * @category conversion
 * @since 0.1.0
 */
export const toDenseVector = (
  value: Several<Exclude<Numeric, "unsigned_long">> | One<Text> | Any<"dense_vector">
): Expression<"dense_vector"> => call("TO_DENSE_VECTOR", [value])

/**
 * `TO_DOUBLE`: a number with a fraction. Of a date it is the milliseconds since 1970, of a boolean 1 or 0. What is no
 * number is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const rating = Fn.toDouble(column("rating", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_double
 * @category conversion
 * @since 0.1.0
 */
export const toDouble = <const V extends Several<Numeric | Counter | Text | "boolean" | "date">>(
  value: V
): Expression<"double", Kept<V>> => callEach("TO_DOUBLE", value)

/**
 * `TO_EXPONENTIAL_HISTOGRAM`: an exponential histogram, of a histogram of another kind. It needs a server of 9.4 or
 * newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const times = Fn.toExponentialHistogram(column("response_time", "histogram"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_exponential_histogram
 * @category conversion
 * @since 0.1.0
 */
export const toExponentialHistogram = <
  const V extends Any<"exponential_histogram" | "histogram" | "tdigest">
>(
  value: V
): Expression<"exponential_histogram", Kept<V>> => callEach("TO_EXPONENTIAL_HISTOGRAM", value)

/**
 * `TO_GEOHASH`: a cell of the geohash grid, of its name or its number. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const cell = Fn.toGeohash("u3bu")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_geohash
 * @category conversion
 * @since 0.1.0
 */
export const toGeohash = <const V extends Several<Text | "geohash" | "long">>(
  value: V
): Expression<"geohash", Kept<V>> => callEach("TO_GEOHASH", value)

/**
 * `TO_GEOHEX`: a cell of the H3 grid of hexagons, of its name or its number. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const cell = Fn.toGeohex("841f059ffffffff")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_geohex
 * @category conversion
 * @since 0.1.0
 */
export const toGeohex = <const V extends Several<Text | "geohex" | "long">>(
  value: V
): Expression<"geohex", Kept<V>> => callEach("TO_GEOHEX", value)

/**
 * `TO_GEOPOINT`: the place on earth that well-known text (WKT) describes, longitude first. What is none is null, with a
 * warning.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const place = Fn.toGeopoint("POINT(13.4 52.5)")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_geopoint
 * @category conversion
 * @since 0.1.0
 */
export const toGeopoint = <const V extends Several<Text | "geo_point">>(
  value: V
): Expression<"geo_point", Kept<V>> => callEach("TO_GEOPOINT", value)

/**
 * `TO_GEOSHAPE`: the shape on earth that well-known text (WKT) describes, longitude first. What is none is null, with a
 * warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const area = Fn.toGeoshape(column("wkt", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_geoshape
 * @category conversion
 * @since 0.1.0
 */
export const toGeoshape = <const V extends Several<Text | Geo>>(value: V): Expression<"geo_shape", Kept<V>> =>
  callEach("TO_GEOSHAPE", value)

/**
 * `TO_GEOTILE`: a tile of a map, of its name or its number. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const tile = Fn.toGeotile("4/8/5")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_geotile
 * @category conversion
 * @since 0.1.0
 */
export const toGeotile = <const V extends Several<Text | "geotile" | "long">>(
  value: V
): Expression<"geotile", Kept<V>> => callEach("TO_GEOTILE", value)

/**
 * `TO_INTEGER`: a whole number of 32 bits, the nearest. Of a date it is the milliseconds since 1970, of a boolean 1 or
 * 0. What is none is null, with a warning. The base of a number in text, such as 16, needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const year = Fn.toInteger(column("year", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_integer
 * @category conversion
 * @since 0.1.0
 */
export const toInteger: {
  <const V extends Several<Numeric | "counter_integer" | Text | "boolean" | "date">>(
    value: V
  ): Expression<"integer", Kept<V>>
  <const V extends Several<Text>>(value: V, base: One<"integer">): Expression<"integer", Kept<V>>
} = <const V extends Several<Numeric | "counter_integer" | Text | "boolean" | "date">>(
  value: V,
  base?: One<"integer">
): Expression<"integer", Kept<V>> => callEach("TO_INTEGER", value, base)

/**
 * `TO_IP`: an IP address, of text. What is none is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const client = Fn.toIp(column("client", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_ip
 * @category conversion
 * @since 0.1.0
 */
export const toIp = <const V extends Several<Text | "ip">>(
  value: V,
  options?: ToIpOptions
): Expression<"ip", Kept<V>> =>
  call<"ip", Kept<V>>("TO_IP", [value], { shape: keptShape(given(value)), named: options })

/**
 * `TO_LONG`: a whole number of 64 bits, the nearest. Of a date it is the milliseconds since 1970 (of one with
 * nanoseconds these), of a boolean 1 or 0, of a cell of a grid its number. What is none is null, with a warning. The
 * base of a number in text, such as 16, needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const size = Fn.toLong(column("size", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_long
 * @category conversion
 * @since 0.1.0
 */
export const toLong: {
  <const V extends Several<Numeric | "counter_integer" | "counter_long" | Text | Instant | "boolean" | Cell>>(
    value: V
  ): Expression<"long", Kept<V>>
  <const V extends Several<Text>>(value: V, base: One<"integer">): Expression<"long", Kept<V>>
} = <
  const V extends Several<Numeric | "counter_integer" | "counter_long" | Text | Instant | "boolean" | Cell>
>(
  value: V,
  base?: One<"integer">
): Expression<"long", Kept<V>> => callEach("TO_LONG", value, base)

/**
 * `TO_RADIANS`: an angle in radians, of one in degrees.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const angle = Fn.toRadians(column("latitude", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_radians
 * @category conversion
 * @since 0.1.0
 */
export const toRadians = <const V extends Several<Numeric>>(value: V): Expression<"double", Kept<V>> =>
  callEach("TO_RADIANS", value)

/**
 * `TO_STRING`: a value as text.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const status = Fn.toString(column("status", "integer"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_string
 * @category conversion
 * @since 0.1.0
 */
export const toString = <const V extends Several<Printable>>(value: V): Expression<"keyword", Kept<V>> =>
  callEach("TO_STRING", value)

/**
 * `TO_TDIGEST`: a t-digest, of a histogram. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const times = Fn.toTdigest(column("response_time", "histogram"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_tdigest
 * @category conversion
 * @since 0.1.0
 */
export const toTdigest = <const V extends Any<"exponential_histogram" | "histogram" | "tdigest">>(
  value: V
): Expression<"tdigest", Kept<V>> => callEach("TO_TDIGEST", value)

/**
 * `TO_TIMEDURATION`: a span of hours or less, of text such as `3 hours`. The text must be a value, and the result is to
 * be added to a date or to stand where a span is wanted.
 *
 * @example
 * ```ts
 * import { add, column, Fn } from "effect-elasticsearch/Esql"
 *
 * const until = add(column("started", "date"), Fn.toTimeduration("3 hours"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_timeduration
 * @category conversion
 * @since 0.1.0
 */
export const toTimeduration = (value: One<Text> | Scalar<"time_duration">): Expression<"time_duration"> =>
  call("TO_TIMEDURATION", [value])

/**
 * `TO_UNSIGNED_LONG`: a whole number of 64 bits without a sign. Of a date it is the milliseconds since 1970, of a
 * boolean 1 or 0. What is none, or is negative, is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const size = Fn.toUnsignedLong(column("size", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_unsigned_long
 * @category conversion
 * @since 0.1.0
 */
export const toUnsignedLong = <const V extends Several<Numeric | Text | "boolean" | "date">>(
  value: V
): Expression<"unsigned_long", Kept<V>> => callEach("TO_UNSIGNED_LONG", value)

/**
 * `TO_VERSION`: a version, of text: versions have an order of their own, in which 1.10 comes after 1.9.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const version = Fn.toVersion(column("agent.version", "keyword"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/type-conversion-functions#esql-to_version
 * @category conversion
 * @since 0.1.0
 */
export const toVersion = <const V extends Several<Text | "version">>(
  value: V
): Expression<"version", Kept<V>> => callEach("TO_VERSION", value)
