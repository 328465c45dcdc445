/**
 * Buckets: documents in groups, each with aggregations of its own.
 *
 * @since 0.1.0
 */
import type {
  AggregationsAdjacencyMatrixAggregation,
  AggregationsAggregationRange,
  AggregationsAutoDateHistogramAggregation,
  AggregationsCategorizeTextAggregation,
  AggregationsChildrenAggregation,
  AggregationsCompositeAggregation,
  AggregationsCompositeAggregationSource,
  AggregationsDateHistogramAggregation,
  AggregationsDateRangeAggregation,
  AggregationsDateRangeExpression,
  AggregationsDiversifiedSamplerAggregation,
  AggregationsFiltersAggregation,
  AggregationsGeoDistanceAggregation,
  AggregationsGeoHashGridAggregation,
  AggregationsGeoTileGridAggregation,
  AggregationsGeohexGridAggregation,
  AggregationsGlobalAggregation,
  AggregationsHistogramAggregation,
  AggregationsIpPrefixAggregation,
  AggregationsIpRangeAggregation,
  AggregationsIpRangeAggregationRange,
  AggregationsMissingAggregation,
  AggregationsMultiTermLookup,
  AggregationsMultiTermsAggregation,
  AggregationsNestedAggregation,
  AggregationsParentAggregation,
  AggregationsRandomSamplerAggregation,
  AggregationsRangeAggregation,
  AggregationsRareTermsAggregation,
  AggregationsReverseNestedAggregation,
  AggregationsSamplerAggregation,
  AggregationsSignificantTermsAggregation,
  AggregationsSignificantTextAggregation,
  AggregationsTermsAggregation,
  AggregationsTimeSeriesAggregation,
  AggregationsVariableWidthHistogramAggregation
} from "../../Api/types/Aggregations.ts"
import type { GeoLocation } from "../../Api/types/Common.ts"
import { bucket, nest } from "../internal/aggregating.ts"
import type { FieldsOf, One, Query } from "../queries/query.ts"
import type { Aggregation, Aggregations, Nest, WithMeta } from "./aggregation.ts"
import type { WithKeyed } from "./metrics.ts"

/**
 * The bounds of a range of dates; dates of JavaScript become ISO text.
 *
 * @category options
 * @since 0.1.0
 */
export interface DateBounds extends Omit<AggregationsDateRangeExpression, "from" | "to"> {
  readonly from?: string | number | Date | undefined
  readonly to?: string | number | Date | undefined
}

/** Queries by names, or in a list. */
type Queries = { readonly [name: string]: Query } | ReadonlyArray<Query>

/**
 * The options of `filters`. With `other_bucket` there is a bucket for what no query matches.
 *
 * @category options
 * @since 0.1.0
 */
export type FiltersOptions = Omit<AggregationsFiltersAggregation, "filters">

/**
 * A field of several whose values are combined.
 *
 * @category options
 * @since 0.1.0
 */
export interface MultiTerm<Field> extends Omit<AggregationsMultiTermLookup, "field"> {
  readonly field: Field
}

type FieldName<F> = F extends { readonly field: infer Field extends string } ? Field : Extract<F, string>

type FieldList<Fs> = { readonly [N in keyof Fs]: { readonly field: FieldName<Fs[N]> } }

/**
 * Where the values of a composite come from: one of its sources under a name.
 *
 * @category options
 * @since 0.1.0
 */
export interface CompositeSource {
  readonly [name: string]: AggregationsCompositeAggregationSource
}

/** The sources as their results need them. */
type SourcesOf<S> = { readonly [N in keyof S]: S[N] }

/** The fields that sources are over. */
type SourceField<Source> = Source extends { readonly [name: string]: infer Kinds }
  ? Kinds extends unknown
    ? FieldName<Kinds[keyof Kinds]>
    : never
  : never

/**
 * A bucket for each value: the most frequent ones, by default ten.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.terms("genres", { size: 5, aggs: { rating: Aggregation.avg("rating") } })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-terms-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const terms = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsTermsAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly terms: { readonly field: Field }; readonly aggs: A },
  One<Field, never> & FieldsOf<A[keyof A]>
> => bucket("terms", { field }, options)

/**
 * A bucket for each value that is rare.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.rareTerms("genres", { max_doc_count: 2 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-rare-terms-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const rareTerms = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsRareTermsAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly rare_terms: { readonly field: Field }; readonly aggs: A },
  One<Field, never> & FieldsOf<A[keyof A]>
> => bucket("rare_terms", { field }, options)

/**
 * The values that are more frequent among the documents of the search than elsewhere.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.significantTerms("genres", { min_doc_count: 3 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-significantterms-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const significantTerms = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsSignificantTermsAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly significant_terms: { readonly field: Field }; readonly aggs: A },
  One<Field, never> & FieldsOf<A[keyof A]>
> => bucket("significant_terms", { field }, options)

/**
 * The words of a text that are more frequent among the documents of the search than elsewhere. Elasticsearch allows no
 * aggregations inside of it.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.significantText("plot", { filter_duplicate_text: true })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-significanttext-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const significantText = <const Field extends string>(
  field: Field,
  options?: Omit<AggregationsSignificantTextAggregation, "field"> & WithMeta
): Aggregation<{ readonly significant_text: { readonly field: Field } }, One<Field, string>> =>
  bucket("significant_text", { field }, options)

/**
 * Texts of the same form, as lines of a log are, in one bucket. Stability: experimental.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.categorizeText("message")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-categorize-text-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const categorizeText = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsCategorizeTextAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly categorize_text: { readonly field: Field }; readonly aggs: A },
  One<Field, string> & FieldsOf<A[keyof A]>
> => bucket("categorize_text", { field }, options)

/**
 * Numbers in steps of the same width.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.histogram("rating", 0.5, { min_doc_count: 1 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-histogram-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const histogram = <
  const Field extends string,
  const K extends boolean = false,
  const A extends Aggregations = {}
>(
  field: Field,
  interval: number,
  options?: Omit<AggregationsHistogramAggregation, "field" | "interval" | "keyed"> & Nest<A> & WithKeyed<K>
): Aggregation<
  { readonly histogram: { readonly field: Field; readonly keyed: K }; readonly aggs: A },
  One<Field, number> & FieldsOf<A[keyof A]>
> => bucket("histogram", { field, interval }, options)

/**
 * Numbers in so many steps, as they lie together.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.variableWidthHistogram("rating", { buckets: 5 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-variablewidthhistogram-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const variableWidthHistogram = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsVariableWidthHistogramAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly variable_width_histogram: { readonly field: Field }; readonly aggs: A },
  One<Field, number> & FieldsOf<A[keyof A]>
> => bucket("variable_width_histogram", { field }, options)

/**
 * Dates in steps: of the calendar (`month`), or of the same length (`12h`).
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.dateHistogram("released", { calendar_interval: "year" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-datehistogram-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const dateHistogram = <
  const Field extends string,
  const K extends boolean = false,
  const A extends Aggregations = {}
>(
  field: Field,
  options: Omit<AggregationsDateHistogramAggregation, "field" | "keyed"> & Nest<A> & WithKeyed<K>
): Aggregation<
  { readonly date_histogram: { readonly field: Field; readonly keyed: K }; readonly aggs: A },
  One<Field, Date> & FieldsOf<A[keyof A]>
> => bucket("date_histogram", { field }, options)

/**
 * Dates in about so many steps, which the server chooses.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.autoDateHistogram("released", { buckets: 10 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-autodatehistogram-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const autoDateHistogram = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsAutoDateHistogramAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly auto_date_histogram: { readonly field: Field }; readonly aggs: A },
  One<Field, Date> & FieldsOf<A[keyof A]>
> => bucket("auto_date_histogram", { field }, options)

/**
 * Numbers between these bounds: `from` is inside, `to` is outside.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.range("rating", [{ to: 5 }, { from: 5, to: 8 }, { from: 8, key: "good" }])
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-range-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const range = <
  const Field extends string,
  const K extends boolean = false,
  const A extends Aggregations = {}
>(
  field: Field,
  ranges: ReadonlyArray<AggregationsAggregationRange>,
  options?: Omit<AggregationsRangeAggregation, "field" | "ranges" | "keyed"> & Nest<A> & WithKeyed<K>
): Aggregation<
  { readonly range: { readonly field: Field; readonly keyed: K }; readonly aggs: A },
  One<Field, number> & FieldsOf<A[keyof A]>
> => bucket("range", { field, ranges }, options)

/**
 * Dates between these bounds, which may be date math.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.dateRange("released", [{ to: "now-10y/y" }, { from: "now-10y/y" }])
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-daterange-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const dateRange = <
  const Field extends string,
  const K extends boolean = false,
  const A extends Aggregations = {}
>(
  field: Field,
  ranges: ReadonlyArray<DateBounds>,
  options?: Omit<AggregationsDateRangeAggregation, "field" | "ranges" | "keyed"> & Nest<A> & WithKeyed<K>
): Aggregation<
  { readonly date_range: { readonly field: Field; readonly keyed: K }; readonly aggs: A },
  One<Field, Date> & FieldsOf<A[keyof A]>
> => bucket("date_range", { field, ranges }, options)

/**
 * Addresses between these bounds, or in blocks of CIDR notation.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.ipRange("host", [{ mask: "10.0.0.0/8" }, { from: "192.168.0.0" }])
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-iprange-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const ipRange = <
  const Field extends string,
  const K extends boolean = false,
  const A extends Aggregations = {}
>(
  field: Field,
  ranges: ReadonlyArray<AggregationsIpRangeAggregationRange>,
  options?: Omit<AggregationsIpRangeAggregation, "field" | "ranges" | "keyed"> & Nest<A> & WithKeyed<K>
): Aggregation<
  { readonly ip_range: { readonly field: Field; readonly keyed: K }; readonly aggs: A },
  One<Field, string> & FieldsOf<A[keyof A]>
> => bucket("ip_range", { field, ranges }, options)

/**
 * Places by their distance from one.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.geoDistance("place", { lat: 50, lon: 8 }, [{ to: 10 }, { from: 10 }], { unit: "km" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-geodistance-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const geoDistance = <
  const Field extends string,
  const K extends boolean = false,
  const A extends Aggregations = {}
>(
  field: Field,
  origin: GeoLocation,
  ranges: ReadonlyArray<AggregationsAggregationRange>,
  options?: Omit<AggregationsGeoDistanceAggregation, "field" | "origin" | "ranges"> & Nest<A> & WithKeyed<K>
): Aggregation<
  { readonly geo_distance: { readonly field: Field; readonly keyed: K }; readonly aggs: A },
  One<Field, GeoLocation> & FieldsOf<A[keyof A]>
> => bucket("geo_distance", { field, origin, ranges }, options)

/**
 * Places in the cells of geohashes.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.geohashGrid("place", { precision: 4 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-geohashgrid-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const geohashGrid = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsGeoHashGridAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly geohash_grid: { readonly field: Field }; readonly aggs: A },
  One<Field, never> & FieldsOf<A[keyof A]>
> => bucket("geohash_grid", { field }, options)

/**
 * Places in hexagons of the grid H3.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.geohexGrid("place", { precision: 5 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-geohexgrid-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const geohexGrid = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsGeohexGridAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly geohex_grid: { readonly field: Field }; readonly aggs: A },
  One<Field, never> & FieldsOf<A[keyof A]>
> => bucket("geohex_grid", { field }, options)

/**
 * Places in the tiles of maps.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.geotileGrid("place", { precision: 8 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-geotilegrid-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const geotileGrid = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsGeoTileGridAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly geotile_grid: { readonly field: Field }; readonly aggs: A },
  One<Field, never> & FieldsOf<A[keyof A]>
> => bucket("geotile_grid", { field }, options)

/**
 * Addresses by the first bits that they have in common.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.ipPrefix("host", 24)
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-ipprefix-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const ipPrefix = <
  const Field extends string,
  const K extends boolean = false,
  const A extends Aggregations = {}
>(
  field: Field,
  prefixLength: number,
  options?: Omit<AggregationsIpPrefixAggregation, "field" | "prefix_length" | "keyed"> &
    Nest<A> &
    WithKeyed<K>
): Aggregation<
  { readonly ip_prefix: { readonly field: Field; readonly keyed: K }; readonly aggs: A },
  One<Field, string> & FieldsOf<A[keyof A]>
> => bucket("ip_prefix", { field, prefix_length: prefixLength }, options)

/**
 * Documents without a value.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.missing("rating")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-missing-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const missing = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsMissingAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly missing: { readonly field: Field }; readonly aggs: A },
  One<Field, never> & FieldsOf<A[keyof A]>
> => bucket("missing", { field }, options)

/**
 * The best documents, but not too many with the same value.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.diversifiedSampler("director.name.raw", { shard_size: 100 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-diversified-sampler-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const diversifiedSampler = <const Field extends string, const A extends Aggregations = {}>(
  field: Field,
  options?: Omit<AggregationsDiversifiedSamplerAggregation, "field"> & Nest<A>
): Aggregation<
  { readonly diversified_sampler: { readonly field: Field }; readonly aggs: A },
  One<Field, never> & FieldsOf<A[keyof A]>
> => bucket("diversified_sampler", { field }, options)

/**
 * All documents of the index, whatever the search finds.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.global({ aggs: { rating: Aggregation.avg("rating") } })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-global-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const global = <const A extends Aggregations = {}>(
  options?: AggregationsGlobalAggregation & Nest<A>
): Aggregation<{ readonly global: {}; readonly aggs: A }, FieldsOf<A[keyof A]>> =>
  bucket("global", {}, options)

/**
 * The nested objects of documents, as documents.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.nested("cast", { aggs: { actors: Aggregation.terms("cast.actor") } })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-nested-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const nested = <const Path extends string, const A extends Aggregations = {}>(
  path: Path,
  options?: Omit<AggregationsNestedAggregation, "path"> & Nest<A>
): Aggregation<{ readonly nested: {}; readonly aggs: A }, One<Path, never> & FieldsOf<A[keyof A]>> =>
  bucket("nested", { path }, options)

/**
 * Back from nested objects to the documents that they belong to.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.reverseNested({ aggs: { years: Aggregation.terms("year") } })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-reverse-nested-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const reverseNested = <const A extends Aggregations = {}>(
  options?: AggregationsReverseNestedAggregation & Nest<A>
): Aggregation<{ readonly reverse_nested: {}; readonly aggs: A }, FieldsOf<A[keyof A]>> =>
  bucket("reverse_nested", {}, options)

/**
 * The children of documents in a join.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.children("answer", { aggs: { authors: Aggregation.terms("author") } })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-children-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const children = <const A extends Aggregations = {}>(
  type: string,
  options?: Omit<AggregationsChildrenAggregation, "type"> & Nest<A>
): Aggregation<{ readonly children: {}; readonly aggs: A }, FieldsOf<A[keyof A]>> =>
  bucket("children", { type }, options)

/**
 * The parents of documents in a join, by the name of the children's relation.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.parent("answer", { aggs: { tags: Aggregation.terms("tags") } })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-parent-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const parent = <const A extends Aggregations = {}>(
  type: string,
  options?: Omit<AggregationsParentAggregation, "type"> & Nest<A>
): Aggregation<{ readonly parent: {}; readonly aggs: A }, FieldsOf<A[keyof A]>> =>
  bucket("parent", { type }, options)

/**
 * The best documents only, by default 100 of each shard.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.sampler({ shard_size: 200, aggs: { words: Aggregation.significantText("plot") } })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-sampler-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const sampler = <const A extends Aggregations = {}>(
  options?: AggregationsSamplerAggregation & Nest<A>
): Aggregation<{ readonly sampler: {}; readonly aggs: A }, FieldsOf<A[keyof A]>> =>
  bucket("sampler", {}, options)

/**
 * A random share of the documents: fast estimates of much.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.randomSampler(0.1, { seed: 42, aggs: { rating: Aggregation.avg("rating") } })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-random-sampler-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const randomSampler = <const A extends Aggregations = {}>(
  probability: number,
  options?: Omit<AggregationsRandomSamplerAggregation, "probability"> & Nest<A>
): Aggregation<{ readonly random_sampler: {}; readonly aggs: A }, FieldsOf<A[keyof A]>> =>
  bucket("random_sampler", { probability }, options)

/**
 * A bucket for each time series, in an index of them.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.timeSeries({ size: 100 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-time-series-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const timeSeries = <const K extends boolean = false, const A extends Aggregations = {}>(
  options?: Omit<AggregationsTimeSeriesAggregation, "keyed"> & Nest<A> & WithKeyed<K>
): Aggregation<{ readonly time_series: { readonly keyed: K }; readonly aggs: A }, FieldsOf<A[keyof A]>> =>
  bucket("time_series", {}, options)

/**
 * The documents that a query matches.
 *
 * @example
 * ```ts
 * import { Aggregation, Query } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.filter(Query.range("year", { gte: 2000 }), { aggs: { rating: Aggregation.avg("rating") } })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-filter-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const filter = <F, const A extends Aggregations = {}>(
  query: Query<F>,
  options?: Nest<A>
): Aggregation<{ readonly filter: {}; readonly aggs: A }, F & FieldsOf<A[keyof A]>> =>
  nest({ filter: query }, options)

/**
 * A bucket for each of these queries: by name, or in a list.
 *
 * @example
 * ```ts
 * import { Aggregation, Query } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.filters({ old: Query.range("year", { lt: 1970 }), recent: Query.range("year", { gte: 2015 }) })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-filters-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const filters = <
  const Q extends Queries,
  const O extends FiltersOptions = {},
  const A extends Aggregations = {}
>(
  queries: Q,
  options?: O & Nest<A>
): Aggregation<
  { readonly filters: { readonly filters: Q } & Omit<O, "aggs" | "meta">; readonly aggs: A },
  FieldsOf<Q[keyof Q & (string | number)]> & FieldsOf<A[keyof A]>
> => bucket("filters", { filters: queries }, options)

/**
 * A bucket for each of these queries and for each two of them together (`a&b`).
 *
 * @example
 * ```ts
 * import { Aggregation, Query } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.adjacencyMatrix({ old: Query.range("year", { lt: 1970 }), drama: Query.term("genres", "drama") })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-adjacency-matrix-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const adjacencyMatrix = <
  const Q extends { readonly [name: string]: Query },
  const A extends Aggregations = {}
>(
  queries: Q,
  options?: Omit<AggregationsAdjacencyMatrixAggregation, "filters"> & Nest<A>
): Aggregation<
  { readonly adjacency_matrix: {}; readonly aggs: A },
  FieldsOf<Q[keyof Q]> & FieldsOf<A[keyof A]>
> => bucket("adjacency_matrix", { filters: queries }, options)

/**
 * A bucket for each combination of values of several fields.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.multiTerms(["genres", "country"], { size: 5 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-multi-terms-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const multiTerms = <
  const Field extends string,
  const Fs extends ReadonlyArray<Field | MultiTerm<Field>>,
  const A extends Aggregations = {}
>(
  fields: Fs & ReadonlyArray<Field | MultiTerm<Field>>,
  options?: Omit<AggregationsMultiTermsAggregation, "terms"> & Nest<A>
): Aggregation<
  { readonly multi_terms: { readonly terms: FieldList<Fs> }; readonly aggs: A },
  One<FieldName<Fs[number]>, never> & FieldsOf<A[keyof A]>
> =>
  bucket(
    "multi_terms",
    { terms: fields.map((field) => (typeof field === "string" ? { field } : field)) },
    options
  )

/**
 * A bucket for each combination of sources, page by page. `Search.compositePages` pages through all.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.composite([{ genre: { terms: { field: "genres" } } }, { year: { histogram: { field: "year", interval: 10 } } }])
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-composite-aggregation
 * @category buckets
 * @since 0.1.0
 */
export const composite = <const S extends ReadonlyArray<CompositeSource>, const A extends Aggregations = {}>(
  sources: S,
  options?: Omit<AggregationsCompositeAggregation, "sources"> & Nest<A>
): Aggregation<
  { readonly composite: { readonly sources: SourcesOf<S> }; readonly aggs: A },
  One<SourceField<S[number]>, never> & FieldsOf<A[keyof A]>
> => bucket("composite", { sources }, options)
