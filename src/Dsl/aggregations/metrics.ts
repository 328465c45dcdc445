/**
 * Metrics: numbers about many documents.
 *
 * @since 0.1.0
 */
import type {
  AggregationsAverageAggregation,
  AggregationsBoxplotAggregation,
  AggregationsCardinalityAggregation,
  AggregationsCartesianBoundsAggregation,
  AggregationsCartesianCentroidAggregation,
  AggregationsExtendedStatsAggregation,
  AggregationsFrequentItemSetsAggregation,
  AggregationsFrequentItemSetsField,
  AggregationsGeoBoundsAggregation,
  AggregationsGeoCentroidAggregation,
  AggregationsGeoLineAggregation,
  AggregationsMatrixStatsAggregation,
  AggregationsMaxAggregation,
  AggregationsMedianAbsoluteDeviationAggregation,
  AggregationsMinAggregation,
  AggregationsPercentileRanksAggregation,
  AggregationsPercentilesAggregation,
  AggregationsRateAggregation,
  AggregationsScriptedMetricAggregation,
  AggregationsStatsAggregation,
  AggregationsStringStatsAggregation,
  AggregationsSumAggregation,
  AggregationsTTestAggregation,
  AggregationsTopHitsAggregation,
  AggregationsTopMetricsAggregation,
  AggregationsValueCountAggregation,
  AggregationsWeightedAverageAggregation
} from "../../Api/types/Aggregations.ts"
import { metric } from "../internal/aggregating.ts"
import type { One, Query } from "../queries/query.ts"
import type { Script, ScriptSource } from "../../Api/types/Common.ts"
import type { SearchSourceConfig } from "../../Api/types/Search.ts"
import type { Aggregation } from "./aggregation.ts"

/**
 * What a metric is computed from: a field, or a script.
 *
 * @category options
 * @since 0.1.0
 */
export type Subject = string | { readonly script: Script | ScriptSource }

/** The field, where the values are of one. */
type FieldIn<S> = Extract<S, string>

/** The field of an item. */
type ItemField<Item> = Item extends { readonly field: infer Field extends string }
  ? Field
  : Extract<Item, string>

const subjectOf = (subject: Subject): object => (typeof subject === "string" ? { field: subject } : subject)

/** The options of a metric beside what it is computed from. */
type Options<Wire, Own extends string = never> = Omit<Wire, "field" | "script" | Own>

/**
 * Whether numbers come by their names, which is the default, or as a list.
 *
 * @category options
 * @since 0.1.0
 */
export interface WithKeyed<K> {
  readonly keyed?: K | undefined
}

/**
 * A number of each document: a field's, or a script's.
 *
 * @category options
 * @since 0.1.0
 */
export interface Weighted<Field> {
  readonly field?: Field | undefined
  readonly missing?: number | undefined
  readonly script?: Script | ScriptSource | undefined
}

/**
 * The numbers of a test: a field's or a script's, of all documents or of those that a query matches.
 *
 * @category options
 * @since 0.1.0
 */
export interface Tested<Field, F> {
  readonly field: Field
  readonly script?: Script | ScriptSource | undefined
  readonly filter?: Query<F> | undefined
}

/**
 * The mean of numbers.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.avg("rating")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-avg-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const avg = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsAverageAggregation>
): Aggregation<{ readonly avg: { readonly field: FieldIn<S> } }, One<FieldIn<S>, number>> =>
  metric("avg", { ...subjectOf(subject), ...options })

/**
 * The sum of numbers; zero where there are none.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.sum("sold")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-sum-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const sum = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsSumAggregation>
): Aggregation<{ readonly sum: { readonly field: FieldIn<S> } }, One<FieldIn<S>, number>> =>
  metric("sum", { ...subjectOf(subject), ...options })

/**
 * The smallest number.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.min("year")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-min-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const min = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsMinAggregation>
): Aggregation<{ readonly min: { readonly field: FieldIn<S> } }, One<FieldIn<S>, number>> =>
  metric("min", { ...subjectOf(subject), ...options })

/**
 * The largest number.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.max("year", { missing: 0 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-max-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const max = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsMaxAggregation>
): Aggregation<{ readonly max: { readonly field: FieldIn<S> } }, One<FieldIn<S>, number>> =>
  metric("max", { ...subjectOf(subject), ...options })

/**
 * Count, smallest, largest, mean and sum of numbers.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.stats("rating")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-stats-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const stats = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsStatsAggregation>
): Aggregation<{ readonly stats: { readonly field: FieldIn<S> } }, One<FieldIn<S>, number>> =>
  metric("stats", { ...subjectOf(subject), ...options })

/**
 * Statistics with variance and standard deviation.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.extendedStats("rating", { sigma: 3 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-extendedstats-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const extendedStats = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsExtendedStatsAggregation>
): Aggregation<{ readonly extended_stats: { readonly field: FieldIn<S> } }, One<FieldIn<S>, number>> =>
  metric("extended_stats", { ...subjectOf(subject), ...options })

/**
 * Smallest, largest and quartiles of numbers.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.boxplot("runtime")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-boxplot-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const boxplot = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsBoxplotAggregation>
): Aggregation<{ readonly boxplot: { readonly field: FieldIn<S> } }, One<FieldIn<S>, number>> =>
  metric("boxplot", { ...subjectOf(subject), ...options })

/**
 * How far numbers are spread: the median of their distances from the median.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.medianAbsoluteDeviation("rating")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-median-absolute-deviation-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const medianAbsoluteDeviation = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsMedianAbsoluteDeviationAggregation>
): Aggregation<
  { readonly median_absolute_deviation: { readonly field: FieldIn<S> } },
  One<FieldIn<S>, number>
> => metric("median_absolute_deviation", { ...subjectOf(subject), ...options })

/**
 * How many values there are.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.valueCount("genres")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-valuecount-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const valueCount = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsValueCountAggregation>
): Aggregation<{ readonly value_count: { readonly field: FieldIn<S> } }, One<FieldIn<S>, never>> =>
  metric("value_count", { ...subjectOf(subject), ...options })

/**
 * How many different values there are, about: exact for few.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.cardinality("director.name.raw", { precision_threshold: 1000 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-cardinality-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const cardinality = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsCardinalityAggregation>
): Aggregation<{ readonly cardinality: { readonly field: FieldIn<S> } }, One<FieldIn<S>, never>> =>
  metric("cardinality", { ...subjectOf(subject), ...options })

/**
 * Count, lengths and entropy of texts.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.stringStats("title.raw")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-string-stats-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const stringStats = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsStringStatsAggregation>
): Aggregation<{ readonly string_stats: { readonly field: FieldIn<S> } }, One<FieldIn<S>, string>> =>
  metric("string_stats", { ...subjectOf(subject), ...options })

/**
 * The smallest box around places.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.geoBounds("place")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-geobounds-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const geoBounds = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsGeoBoundsAggregation>
): Aggregation<{ readonly geo_bounds: { readonly field: FieldIn<S> } }, One<FieldIn<S>, never>> =>
  metric("geo_bounds", { ...subjectOf(subject), ...options })

/**
 * The middle of places.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.geoCentroid("place")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-geocentroid-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const geoCentroid = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsGeoCentroidAggregation>
): Aggregation<{ readonly geo_centroid: { readonly field: FieldIn<S> } }, One<FieldIn<S>, never>> =>
  metric("geo_centroid", { ...subjectOf(subject), ...options })

/**
 * The smallest box around points of a plane.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.cartesianBounds("seat")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-cartesian-bounds-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const cartesianBounds = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsCartesianBoundsAggregation>
): Aggregation<{ readonly cartesian_bounds: { readonly field: FieldIn<S> } }, One<FieldIn<S>, never>> =>
  metric("cartesian_bounds", { ...subjectOf(subject), ...options })

/**
 * The middle of points of a plane.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.cartesianCentroid("seat")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-cartesian-centroid-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const cartesianCentroid = <const S extends Subject>(
  subject: S,
  options?: Options<AggregationsCartesianCentroidAggregation>
): Aggregation<{ readonly cartesian_centroid: { readonly field: FieldIn<S> } }, One<FieldIn<S>, never>> =>
  metric("cartesian_centroid", { ...subjectOf(subject), ...options })

/**
 * Below which number which share of the numbers lies, about. By percent, or with `keyed: false` as a list.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.percentiles("runtime", { percents: [50, 95, 99] })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-percentile-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const percentiles = <const S extends Subject, const K extends boolean = true>(
  subject: S,
  options?: Options<AggregationsPercentilesAggregation, "keyed"> & WithKeyed<K>
): Aggregation<
  { readonly percentiles: { readonly field: FieldIn<S>; readonly keyed: K } },
  One<FieldIn<S>, number>
> => metric("percentiles", { ...subjectOf(subject), ...options })

/**
 * Which share of the numbers lies below these, about. By number, or with `keyed: false` as a list.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.percentileRanks("runtime", [90, 120])
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-percentile-rank-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const percentileRanks = <const S extends Subject, const K extends boolean = true>(
  subject: S,
  values: ReadonlyArray<number>,
  options?: Options<AggregationsPercentileRanksAggregation, "keyed" | "values"> & WithKeyed<K>
): Aggregation<
  { readonly percentile_ranks: { readonly field: FieldIn<S>; readonly keyed: K } },
  One<FieldIn<S>, number>
> => metric("percentile_ranks", { ...subjectOf(subject), values, ...options })

/**
 * The mean of numbers, of which each counts as much as another number says.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.weightedAvg({ field: "rating" }, { field: "votes" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-weight-avg-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const weightedAvg = <const Field extends string = never, const Weight extends string = never>(
  value: Weighted<Field>,
  weight: Weighted<Weight>,
  options?: Omit<AggregationsWeightedAverageAggregation, "value" | "weight">
): Aggregation<{ readonly weighted_avg: {} }, One<NoInfer<Field>, number> & One<NoInfer<Weight>, number>> =>
  metric("weighted_avg", { ...options, value, weight })

/**
 * Whether the means of two kinds of numbers differ by more than chance: the p-value.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.tTest({ field: "before" }, { field: "after" }, { type: "paired" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-ttest-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const tTest = <
  const A extends string = never,
  const B extends string = never,
  FA = unknown,
  FB = unknown
>(
  a: Tested<A, FA>,
  b: Tested<B, FB>,
  options?: Omit<AggregationsTTestAggregation, "a" | "b">
): Aggregation<{ readonly t_test: {} }, One<A, number> & One<B, number> & FA & FB> =>
  metric("t_test", { ...options, a, b })

/**
 * Statistics of several fields with their covariances and correlations.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.matrixStats(["rating", "runtime"])
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-matrix-stats-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const matrixStats = <const Field extends string>(
  fields: ReadonlyArray<Field>,
  options?: Omit<AggregationsMatrixStatsAggregation, "fields">
): Aggregation<{ readonly matrix_stats: {} }, One<Field, number>> =>
  metric("matrix_stats", { ...options, fields })

/**
 * The best documents of a bucket, whole. With a `_source` of its own they are parts of documents, which are given as
 * they are.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.topHits({ size: 3, sort: [{ rating: "desc" }] })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-top-hits-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const topHits = <const S extends SearchSourceConfig = true>(
  options?: Omit<AggregationsTopHitsAggregation, "_source"> & { readonly _source?: S | undefined }
): Aggregation<{ readonly top_hits: { readonly _source: S } }, unknown> => metric("top_hits", { ...options })

/**
 * Values of fields of the documents that come first in an order.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.topMetrics(["rating", "title.raw"], { sort: { year: "desc" }, size: 2 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-top-metrics-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const topMetrics = <const Field extends string>(
  fields: ReadonlyArray<Field>,
  options: Omit<AggregationsTopMetricsAggregation, "metrics">
): Aggregation<{ readonly top_metrics: {} }, One<Field, never>> =>
  metric("top_metrics", { ...options, metrics: fields.map((field) => ({ field })) })

/**
 * How many documents, or how much of a field, per hour, day or month; inside of `dateHistogram`.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.rate({ field: "sold", unit: "month" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-rate-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const rate = <const Field extends string = never>(
  options?: Omit<AggregationsRateAggregation, "field"> & { readonly field?: Field | undefined }
): Aggregation<{ readonly rate: {} }, One<NoInfer<Field>, number>> => metric("rate", { ...options })

/**
 * What scripts compute, whatever it is.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.scriptedMetric({
 *   init_script: { source: "state.n = 0" },
 *   map_script: { source: "state.n += 1" },
 *   combine_script: { source: "return state.n" },
 *   reduce_script: { source: "long n = 0; for (s in states) { n += s } return n" }
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-scripted-metric-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const scriptedMetric = (
  options: AggregationsScriptedMetricAggregation
): Aggregation<{ readonly scripted_metric: {} }, unknown> => metric("scripted_metric", { ...options })

/**
 * Values that are often together in documents.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.frequentItemSets(["genres", "country"], { minimum_support: 0.1 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-frequent-item-sets-aggregation
 * @category metrics
 * @since 0.1.0
 */
export const frequentItemSets = <const Item extends string | AggregationsFrequentItemSetsField, F = unknown>(
  fields: ReadonlyArray<Item>,
  options?: Omit<AggregationsFrequentItemSetsAggregation, "fields" | "filter"> & {
    readonly filter?: Query<F> | undefined
  }
): Aggregation<{ readonly frequent_item_sets: {} }, One<ItemField<Item>, never> & F> =>
  metric("frequent_item_sets", {
    ...options,
    fields: fields.map((field) => (typeof field === "string" ? { field } : field))
  })

/**
 * The way through places, in the order of a field.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.geoLine("place", "taken_at")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-geo-line
 * @category metrics
 * @since 0.1.0
 */
export const geoLine = <const Point extends string, const Sort extends string>(
  point: Point,
  sort: Sort,
  options?: Omit<AggregationsGeoLineAggregation, "point" | "sort">
): Aggregation<{ readonly geo_line: {} }, One<Point, never> & One<Sort, never>> =>
  metric("geo_line", { ...options, point: { field: point }, sort: { field: sort } })

/**
 * The way through points of a plane, in the order of a field.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.line("place", "taken_at")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-metrics-geo-line
 * @category metrics
 * @since 0.1.0
 */
export const line = <const Point extends string, const Sort extends string>(
  point: Point,
  sort: Sort,
  options?: Omit<AggregationsGeoLineAggregation, "point" | "sort">
): Aggregation<{ readonly line: {} }, One<Point, never> & One<Sort, never>> =>
  metric("line", { ...options, point: { field: point }, sort: { field: sort } })
