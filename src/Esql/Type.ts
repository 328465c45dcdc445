/**
 * The types of ES|QL, and what their values are in a program.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type { FieldValue } from "../Api/types/Common.ts"

/**
 * A place on earth, in degrees.
 *
 * @category models
 * @since 0.1.0
 */
export interface GeoPoint {
  readonly lat: number
  readonly lon: number
}

/**
 * A point of a plane.
 *
 * @category models
 * @since 0.1.0
 */
export interface CartesianPoint {
  readonly x: number
  readonly y: number
}

/**
 * What a value of each type of ES|QL is in a row. Whole numbers of 64 bits are numbers, exact up to 2^53, unless the
 * query is run with `longs: "bigint"`.
 *
 * @see https://www.elastic.co/docs/reference/query-languages/esql/esql-types
 * @category models
 * @since 0.1.0
 */
export interface Values {
  readonly boolean: boolean
  readonly integer: number
  readonly long: number
  readonly unsigned_long: number
  readonly double: number
  readonly counter_integer: number
  readonly counter_long: number
  readonly counter_double: number
  readonly keyword: string
  readonly text: string
  readonly ip: string
  readonly version: string
  readonly date: DateTime.Utc
  /** ISO text, because dates of Effect have no nanoseconds. */
  readonly date_nanos: string
  readonly geo_point: GeoPoint
  readonly cartesian_point: CartesianPoint
  /** Well-known text (WKT). */
  readonly geo_shape: string
  /** Well-known text (WKT). */
  readonly cartesian_shape: string
  readonly geohash: string
  readonly geotile: string
  readonly geohex: string
  readonly dense_vector: ReadonlyArray<number>
  readonly aggregate_metric_double: unknown
  readonly exponential_histogram: unknown
  readonly tdigest: unknown
  readonly histogram: unknown
  readonly flattened: unknown
  readonly date_range: string
  readonly date_period: string
  readonly time_duration: string
  readonly _source: { readonly [field: string]: unknown }
  readonly null: null
  /** A field whose type ES|QL does not know: its column is null. */
  readonly unsupported: null
}

/**
 * The name of a type of ES|QL.
 *
 * @category models
 * @since 0.1.0
 */
export type Type = keyof Values

/**
 * Types of numbers.
 *
 * @category models
 * @since 0.1.0
 */
export type Numeric = "integer" | "long" | "unsigned_long" | "double"

/**
 * Types of counters of time series.
 *
 * @category models
 * @since 0.1.0
 */
export type Counter = "counter_integer" | "counter_long" | "counter_double"

/**
 * Types of text.
 *
 * @category models
 * @since 0.1.0
 */
export type Text = "keyword" | "text"

/**
 * Types of points in time.
 *
 * @category models
 * @since 0.1.0
 */
export type Instant = "date" | "date_nanos"

/**
 * Types of spans of time.
 *
 * @category models
 * @since 0.1.0
 */
export type Span = "date_period" | "time_duration"

/**
 * Types of places on earth.
 *
 * @category models
 * @since 0.1.0
 */
export type Geo = "geo_point" | "geo_shape"

/**
 * Types of places of a plane.
 *
 * @category models
 * @since 0.1.0
 */
export type Cartesian = "cartesian_point" | "cartesian_shape"

/**
 * Types of places.
 *
 * @category models
 * @since 0.1.0
 */
export type Spatial = Geo | Cartesian

/**
 * How many values a column has in a row: one, one or none, or any number of them.
 *
 * @category models
 * @since 0.1.0
 */
export type Shape = "one" | "maybe" | "many"

/**
 * What a value of a type is in a row; of a type that is not known, what JSON has.
 *
 * @category models
 * @since 0.1.0
 */
export type ValueOf<T extends Type> = [T] extends [never] ? FieldValue : Values[T]

/**
 * The values that may be written where a type is wanted. Dates may be ISO text, and places well-known text (WKT). The
 * server takes no number for `unsigned_long`: `cast(7, "unsigned_long")` is one.
 *
 * @category models
 * @since 0.1.0
 */
export type Literal<T extends Type> = T extends "integer"
  ? number
  : T extends "long" | "double"
    ? number | bigint
    : T extends Text | "ip" | "version" | Spatial | "geohash" | "geotile" | "geohex"
      ? string
      : T extends Instant
        ? string | Date | DateTime.DateTime
        : T extends "boolean"
          ? boolean
          : never
