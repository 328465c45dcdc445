/**
 * Fields of all other kinds of values.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type * as DateTime from "effect/DateTime"
import type { GeoLocation } from "../../Api/types/Common.ts"
import { QueryDslQueryContainer } from "../../Api/types/QueryDsl.ts"
import * as Codecs from "../internal/codecs.ts"
import type { Place, PlaceWire, Point, PointWire, Range, Shape } from "../internal/codecs.ts"
import type {
  MappingAggregateMetricDoubleProperty,
  MappingBinaryProperty,
  MappingBooleanProperty,
  MappingDateNanosProperty,
  MappingDateProperty,
  MappingDateRangeProperty,
  MappingDenseVectorProperty,
  MappingDoubleRangeProperty,
  MappingExponentialHistogramProperty,
  MappingFieldAliasProperty,
  MappingFlattenedProperty,
  MappingFloatRangeProperty,
  MappingGeoPointProperty,
  MappingGeoShapeProperty,
  MappingHistogramProperty,
  MappingIntegerRangeProperty,
  MappingIpProperty,
  MappingIpRangeProperty,
  MappingJoinProperty,
  MappingLongRangeProperty,
  MappingPercolatorProperty,
  MappingPointProperty,
  MappingRankFeaturesProperty,
  MappingRankVectorProperty,
  MappingShapeProperty,
  MappingSparseVectorProperty
} from "../../Api/types/Mapping.ts"
import { type DateValue, type Field, make, type Options, type Parts, type WithParts } from "./field.ts"

export type { Place, PlaceWire, Point, PointWire, Range, Shape } from "../internal/codecs.ts"

const Anything: Schema.Codec<{ readonly [key: string]: unknown }> = /*#__PURE__*/ Schema.Record(
  Schema.String,
  Schema.Unknown
)

const Weights: Schema.Codec<{ readonly [key: string]: number }> = /*#__PURE__*/ Schema.Record(
  Schema.String,
  Schema.Number
)

/**
 * What a histogram field holds.
 *
 * @category models
 * @since 0.1.0
 */
export interface Histogram {
  readonly values: ReadonlyArray<number>
  readonly counts: ReadonlyArray<number>
}

const HistogramSchema: Schema.Codec<Histogram> = /*#__PURE__*/ Schema.Struct({
  values: Schema.Array(Schema.Number),
  counts: Schema.Array(Schema.Number)
})

const QuerySchema: Schema.Codec<QueryDslQueryContainer> = /*#__PURE__*/ Schema.suspend(() =>
  QueryDslQueryContainer()
)

/**
 * The formats of dates that are read and written as {@link DateTime.Utc}; of several, the first is written. For a date
 * of another format give its schema to {@link of}.
 *
 * @category options
 * @since 0.1.0
 */
export type DateFormat = KnownFormat | `${KnownFormat}||${string}`

type KnownFormat =
  | "basic_date"
  | "date"
  | "date_optional_time"
  | "date_time"
  | "epoch_millis"
  | "epoch_second"
  | "strict_date"
  | "strict_date_optional_time"
  | "strict_date_time"
  | "yyyy-MM-dd"

/** With a format that is understood. */
interface Dated {
  readonly format?: DateFormat | undefined
}

/**
 * A point in time, with milliseconds, as a {@link DateTime.Utc}. A time without a zone is UTC, as it is to
 * Elasticsearch.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const released = Field.date({ format: "yyyy-MM-dd" })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/date
 * @category dates
 * @since 0.1.0
 */
export const date = <const P extends Parts = {}>(
  options?: Omit<WithParts<MappingDateProperty, P>, "format"> & Dated
): Field<DateTime.Utc, string | number, DateValue, P, "date"> =>
  make("date", Codecs.date(options?.format), options)

/**
 * Points in time between two bounds.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const valid = Field.dateRange()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/range
 * @category ranges
 * @since 0.1.0
 */
export const dateRange = <const P extends Parts = {}>(
  options?: Omit<WithParts<MappingDateRangeProperty, P>, "format"> & Dated
): Field<Range<DateTime.Utc>, Range<string | number>, DateValue, P, "date_range"> =>
  make("date_range", Codecs.range(Codecs.date(options?.format)), options)

/** Vectors of bits are hexadecimal text. */
type VectorOf<O> = O extends { readonly element_type: "bit" }
  ? string | ReadonlyArray<number>
  : ReadonlyArray<number>

const Vector = /*#__PURE__*/ Schema.Array(Schema.Number)

/**
 * A vector, for search by nearness. With `element_type: "bit"` it may be hexadecimal text.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const embedding = Field.denseVector({ dims: 384, similarity: "cosine" })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/dense-vector
 * @category vectors
 * @since 0.1.0
 */
export const denseVector = <const O extends Options<MappingDenseVectorProperty> = {}>(
  options?: O
): Field<VectorOf<O>, VectorOf<O>, never, {}, "dense_vector"> =>
  make(
    "dense_vector",
    // The option decides, which the type says as well.
    (options?.element_type === "bit" ? Schema.Union([Schema.String, Vector]) : Vector) as Schema.Codec<
      VectorOf<O>,
      VectorOf<O>
    >,
    options
  )

/** The names of a join's relations. */
type Relations<R> = Extract<keyof R, string> | Names<R[keyof R]>

type Names<R> = R extends ReadonlyArray<infer Name> ? Name : R

/**
 * The place of a document in a join: the name of its relation, and for a child the id of its parent.
 *
 * @category models
 * @since 0.1.0
 */
export type Join<Name> = Name | { readonly name: Name; readonly parent?: string }

/**
 * The relation of parents and children among documents of one index.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const relation = Field.join({ question: ["answer", "comment"] })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/parent-join
 * @category objects
 * @since 0.1.0
 */
export const join = <const R extends { readonly [parent: string]: string | ReadonlyArray<string> }>(
  relations: R,
  options?: Omit<Options<MappingJoinProperty>, "relations">
): Field<Join<Relations<R>>, Join<Relations<R>>, Relations<R>, {}, "join"> => {
  const names = Object.entries(relations).flatMap(([parent, children]) => [parent, children].flat())
  const name = Schema.Literals(names)
  const value = Schema.Union([name, Schema.Struct({ name, parent: Schema.optionalKey(Schema.String) })])
  // The names are those of the relations.
  return make("join", value as Schema.Codec<unknown> as Schema.Codec<Join<Relations<R>>>, {
    ...options,
    relations
  })
}

/**
 * Another name of a field. No document holds it, so it belongs to `properties` of a document's options.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make(
 *   "films",
 *   { released: Field.date() },
 *   { properties: { opened: Field.alias<Field.DateValue>("released") } }
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/field-alias
 * @category objects
 * @since 0.1.0
 */
export const alias = <Taken = unknown>(
  path: string,
  options?: Options<MappingFieldAliasProperty>
): Field<never, never, Taken, {}, "alias"> => make("alias", Schema.Never, { ...options, path })

/**
 * True or false. Elasticsearch also takes the texts `"true"`, `"false"` and `""`.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.boolean()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/boolean
 * @category values
 * @since 0.1.0
 */
export const boolean = <const P extends Parts = {}>(
  options?: WithParts<MappingBooleanProperty, P>
): Field<boolean, boolean | string, boolean | string, P, "boolean"> =>
  make("boolean", Codecs.boolean, options)

/**
 * Bytes, which are Base64 on the wire. They are kept, not searched.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.binary({ doc_values: true })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/binary
 * @category values
 * @since 0.1.0
 */
export const binary = <const P extends Parts = {}>(
  options?: WithParts<MappingBinaryProperty, P>
): Field<Uint8Array, string, never, P, "binary"> => make("binary", Schema.Uint8ArrayFromBase64, options)

/**
 * An address of version 4 or 6. Queries also take CIDR notation (`10.0.0.0/8`).
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.ip()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/ip
 * @category values
 * @since 0.1.0
 */
export const ip = <const P extends Parts = {}>(
  options?: WithParts<MappingIpProperty, P>
): Field<string, string, string, P, "ip"> => make("ip", Codecs.ip, options)

/**
 * An object whose leaves are all keywords, without a mapping of their own.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.flattened({ depth_limit: 4 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/flattened
 * @category objects
 * @since 0.1.0
 */
export const flattened = <const P extends Parts = {}>(
  options?: WithParts<MappingFlattenedProperty, P>
): Field<{ readonly [key: string]: unknown }, { readonly [key: string]: unknown }, string, P, "flattened"> =>
  make("flattened", Anything, options)

/**
 * A point in time with nanoseconds, as text: no date of JavaScript or Effect holds that many digits.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.dateNanos()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/date_nanos
 * @category dates
 * @since 0.1.0
 */
export const dateNanos = <const P extends Parts = {}>(
  options?: WithParts<MappingDateNanosProperty, P>
): Field<string, string, DateValue, P, "date_nanos"> => make("date_nanos", Schema.String, options)

/**
 * Whole numbers of 32 bits between two bounds.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.integerRange()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/range
 * @category ranges
 * @since 0.1.0
 */
export const integerRange = <const P extends Parts = {}>(
  options?: WithParts<MappingIntegerRangeProperty, P>
): Field<Range<number>, Range<number>, number, P, "integer_range"> =>
  make("integer_range", Codecs.range(Schema.Number), options)

/**
 * Whole numbers of 64 bits between two bounds.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.longRange()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/range
 * @category ranges
 * @since 0.1.0
 */
export const longRange = <const P extends Parts = {}>(
  options?: WithParts<MappingLongRangeProperty, P>
): Field<Range<number>, Range<number>, number, P, "long_range"> =>
  make("long_range", Codecs.range(Schema.Number), options)

/**
 * Numbers of 32 bits between two bounds.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.floatRange()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/range
 * @category ranges
 * @since 0.1.0
 */
export const floatRange = <const P extends Parts = {}>(
  options?: WithParts<MappingFloatRangeProperty, P>
): Field<Range<number>, Range<number>, number, P, "float_range"> =>
  make("float_range", Codecs.range(Schema.Number), options)

/**
 * Numbers of 64 bits between two bounds.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.doubleRange()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/range
 * @category ranges
 * @since 0.1.0
 */
export const doubleRange = <const P extends Parts = {}>(
  options?: WithParts<MappingDoubleRangeProperty, P>
): Field<Range<number>, Range<number>, number, P, "double_range"> =>
  make("double_range", Codecs.range(Schema.Number), options)

/**
 * Addresses between two bounds, or a block in CIDR notation.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.ipRange()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/range
 * @category ranges
 * @since 0.1.0
 */
export const ipRange = <const P extends Parts = {}>(
  options?: WithParts<MappingIpRangeProperty, P>
): Field<Range<string> | string, Range<string> | string, string, P, "ip_range"> =>
  make("ip_range", Codecs.ipRange, options)

/**
 * A place on earth. All ways of Elasticsearch to write one are read; it is written as `{ lat, lon }`.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.geoPoint({ ignore_malformed: true })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/geo-point
 * @category places
 * @since 0.1.0
 */
export const geoPoint = <const P extends Parts = {}>(
  options?: WithParts<MappingGeoPointProperty, P>
): Field<Place, PlaceWire, GeoLocation, P, "geo_point"> => make("geo_point", Codecs.place, options)

/**
 * A shape on earth, in WKT or GeoJSON.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.geoShape()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/geo-shape
 * @category places
 * @since 0.1.0
 */
export const geoShape = <const P extends Parts = {}>(
  options?: WithParts<MappingGeoShapeProperty, P>
): Field<Shape, Shape, never, P, "geo_shape"> => make("geo_shape", Codecs.shape, options)

/**
 * A point of a plane. All ways of Elasticsearch to write one are read; it is written as `{ x, y }`.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.point()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/point
 * @category places
 * @since 0.1.0
 */
export const point = <const P extends Parts = {}>(
  options?: WithParts<MappingPointProperty, P>
): Field<Point, PointWire, never, P, "point"> => make("point", Codecs.point, options)

/**
 * A shape of a plane, in WKT or GeoJSON.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.shape()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/shape
 * @category places
 * @since 0.1.0
 */
export const shape = <const P extends Parts = {}>(
  options?: WithParts<MappingShapeProperty, P>
): Field<Shape, Shape, never, P, "shape"> => make("shape", Codecs.shape, options)

/**
 * Weights of words, as models for sparse search make them.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.sparseVector()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/sparse-vector
 * @category vectors
 * @since 0.1.0
 */
export const sparseVector = (
  options?: Options<MappingSparseVectorProperty>
): Field<
  { readonly [token: string]: number },
  { readonly [token: string]: number },
  never,
  {},
  "sparse_vector"
> => make("sparse_vector", Weights, options)

/**
 * Positive numbers by names, of which each can raise the score of a document.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.rankFeatures()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/rank-features
 * @category vectors
 * @since 0.1.0
 */
export const rankFeatures = (
  options?: Options<MappingRankFeaturesProperty>
): Field<
  { readonly [feature: string]: number },
  { readonly [feature: string]: number },
  never,
  {},
  "rank_features"
> => make("rank_features", Weights, options)

/**
 * Many vectors for one text, for ranking by late interaction. Stability: experimental.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.rankVectors({ dims: 128 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/rank-vectors
 * @category vectors
 * @since 0.1.0
 */
export const rankVectors = (
  options?: Options<MappingRankVectorProperty>
): Field<
  ReadonlyArray<ReadonlyArray<number>>,
  ReadonlyArray<ReadonlyArray<number>>,
  never,
  {},
  "rank_vectors"
> => make("rank_vectors", Schema.Array(Schema.Array(Schema.Number)), options)

/**
 * A histogram that was made elsewhere: values and how often each was there.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.histogram()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/histogram
 * @category values
 * @since 0.1.0
 */
export const histogram = (
  options?: Options<MappingHistogramProperty>
): Field<Histogram, Histogram, never, {}, "histogram"> => make("histogram", HistogramSchema, options)

/**
 * A histogram as OpenTelemetry makes them.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.exponentialHistogram()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/exponential-histogram
 * @category values
 * @since 0.1.0
 */
export const exponentialHistogram = (
  options?: Options<MappingExponentialHistogramProperty>
): Field<
  { readonly [key: string]: unknown },
  { readonly [key: string]: unknown },
  never,
  {},
  "exponential_histogram"
> => make("exponential_histogram", Anything, options)

/**
 * Metrics that were aggregated elsewhere: `min`, `max`, `sum`, `value_count`.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.aggregateMetricDouble({ metrics: ["min", "max"], default_metric: "max" })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/aggregate-metric-double
 * @category values
 * @since 0.1.0
 */
export const aggregateMetricDouble = (
  options: Options<MappingAggregateMetricDoubleProperty>
): Field<
  { readonly [metric: string]: number },
  { readonly [metric: string]: number },
  number,
  {},
  "aggregate_metric_double"
> => make("aggregate_metric_double", Weights, options)

/**
 * A query, which the query `percolate` finds for a document.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.percolator()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/percolator
 * @category objects
 * @since 0.1.0
 */
export const percolator = (
  options?: Options<MappingPercolatorProperty>
): Field<QueryDslQueryContainer, QueryDslQueryContainer, never, {}, "percolator"> =>
  make("percolator", QuerySchema, options)
