/**
 * Pipelines: what is computed from the results of other aggregations.
 *
 * @since 0.1.0
 */
import type {
  AggregationsAverageBucketAggregation,
  AggregationsBucketCorrelationAggregation,
  AggregationsBucketKsAggregation,
  AggregationsBucketScriptAggregation,
  AggregationsBucketSelectorAggregation,
  AggregationsBucketSortAggregation,
  AggregationsChangePointAggregation,
  AggregationsCumulativeCardinalityAggregation,
  AggregationsCumulativeSumAggregation,
  AggregationsDerivativeAggregation,
  AggregationsExtendedStatsBucketAggregation,
  AggregationsInferenceAggregation,
  AggregationsMaxBucketAggregation,
  AggregationsMinBucketAggregation,
  AggregationsMovingAverageAggregation,
  AggregationsMovingFunctionAggregation,
  AggregationsMovingPercentilesAggregation,
  AggregationsNormalizeAggregation,
  AggregationsPercentilesBucketAggregation,
  AggregationsSerialDifferencingAggregation,
  AggregationsStatsBucketAggregation,
  AggregationsSumBucketAggregation
} from "../../Api/types/Aggregations.ts"
import { bucket } from "../internal/aggregating.ts"
import type { Aggregation, WithMeta } from "./aggregation.ts"
import type { WithKeyed } from "./metrics.ts"

/**
 * Where the numbers of a pipeline come from: a path of names (`perYear>rating`, `stats.avg`, `_count`), or several by
 * the names that a script calls them.
 *
 * @category options
 * @since 0.1.0
 */
export type BucketsPath = string | { readonly [name: string]: string }

/**
 * The options of `derivative`. With a `unit` (`day`, `1h`), which histograms of dates alone have, the result also has
 * the difference per unit, `normalized_value`. The specification has no `unit`, the server does.
 *
 * @category options
 * @since 0.1.0
 */
export interface DerivativeOptions extends Omit<AggregationsDerivativeAggregation, "buckets_path">, WithMeta {
  readonly unit?: string | undefined
}

/** Of each member of a union. */
type DistributedOmit<Whole, Key extends string> = Whole extends unknown ? Omit<Whole, Key> : never

/**
 * The mean of a metric of buckets.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.avgBucket("perYear>rating")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-avg-bucket-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const avgBucket = (
  path: BucketsPath,
  options?: Omit<AggregationsAverageBucketAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly avg_bucket: {} }, unknown> => bucket("avg_bucket", { buckets_path: path }, options)

/**
 * The sum of a metric of buckets.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.sumBucket("perYear>sold")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-sum-bucket-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const sumBucket = (
  path: BucketsPath,
  options?: Omit<AggregationsSumBucketAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly sum_bucket: {} }, unknown> => bucket("sum_bucket", { buckets_path: path }, options)

/**
 * The smallest metric of buckets, and which buckets have it.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.minBucket("perYear>rating")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-min-bucket-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const minBucket = (
  path: BucketsPath,
  options?: Omit<AggregationsMinBucketAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly min_bucket: {} }, unknown> => bucket("min_bucket", { buckets_path: path }, options)

/**
 * The largest metric of buckets, and which buckets have it.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.maxBucket("perYear>rating")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-max-bucket-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const maxBucket = (
  path: BucketsPath,
  options?: Omit<AggregationsMaxBucketAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly max_bucket: {} }, unknown> => bucket("max_bucket", { buckets_path: path }, options)

/**
 * Statistics of a metric of buckets.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.statsBucket("perYear>rating")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-stats-bucket-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const statsBucket = (
  path: BucketsPath,
  options?: Omit<AggregationsStatsBucketAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly stats_bucket: {} }, unknown> =>
  bucket("stats_bucket", { buckets_path: path }, options)

/**
 * Statistics with variance of a metric of buckets.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.extendedStatsBucket("perYear>rating", { sigma: 2 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-extended-stats-bucket-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const extendedStatsBucket = (
  path: BucketsPath,
  options?: Omit<AggregationsExtendedStatsBucketAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly extended_stats_bucket: {} }, unknown> =>
  bucket("extended_stats_bucket", { buckets_path: path }, options)

/**
 * Percentiles of a metric of buckets.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.percentilesBucket("perYear>rating", { percents: [50, 90] })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-percentiles-bucket-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const percentilesBucket = <const K extends boolean = true>(
  path: BucketsPath,
  options?: Omit<AggregationsPercentilesBucketAggregation, "buckets_path" | "keyed"> & WithMeta & WithKeyed<K>
): Aggregation<{ readonly percentiles_bucket: { readonly keyed: K } }, unknown> =>
  bucket("percentiles_bucket", { buckets_path: path }, options)

/**
 * What a script computes from metrics of the same bucket.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.bucketScript({ sold: "sold", films: "_count" }, { script: "params.sold / params.films" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-bucket-script-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const bucketScript = (
  path: BucketsPath,
  options?: Omit<AggregationsBucketScriptAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly bucket_script: {} }, unknown> =>
  bucket("bucket_script", { buckets_path: path }, options)

/**
 * Keeps only those buckets for which a script gives true. It has no result of its own.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.bucketSelector({ films: "_count" }, { script: "params.films > 10" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-bucket-selector-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const bucketSelector = (
  path: BucketsPath,
  options?: Omit<AggregationsBucketSelectorAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly bucket_selector: {} }, unknown> =>
  bucket("bucket_selector", { buckets_path: path }, options)

/**
 * Puts buckets in an order, and keeps some of them. It has no result of its own.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.bucketSort({ sort: [{ rating: "desc" }], size: 3 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-bucket-sort-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const bucketSort = (
  options?: AggregationsBucketSortAggregation & WithMeta
): Aggregation<{ readonly bucket_sort: {} }, unknown> => bucket("bucket_sort", {}, options)

/**
 * The sum of a metric of this bucket and all before it.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.cumulativeSum("sold")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-cumulative-sum-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const cumulativeSum = (
  path: BucketsPath,
  options?: Omit<AggregationsCumulativeSumAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly cumulative_sum: {} }, unknown> =>
  bucket("cumulative_sum", { buckets_path: path }, options)

/**
 * How many different values there are in this bucket and all before it.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.cumulativeCardinality("directors")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-cumulative-cardinality-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const cumulativeCardinality = (
  path: BucketsPath,
  options?: Omit<AggregationsCumulativeCardinalityAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly cumulative_cardinality: {} }, unknown> =>
  bucket("cumulative_cardinality", { buckets_path: path }, options)

/**
 * The difference to the bucket before; the first bucket has none.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.derivative("sold", { unit: "day" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-derivative-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const derivative = (
  path: BucketsPath,
  options?: DerivativeOptions
): Aggregation<{ readonly derivative: {} }, unknown> => bucket("derivative", { buckets_path: path }, options)

/**
 * The difference to an earlier bucket.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.serialDiff("sold", { lag: 12 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-serialdiff-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const serialDiff = (
  path: BucketsPath,
  options?: Omit<AggregationsSerialDifferencingAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly serial_diff: {} }, unknown> =>
  bucket("serial_diff", { buckets_path: path }, options)

/**
 * What a script computes from a window of buckets.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.movingFn("sold", { window: 10, script: "MovingFunctions.unweightedAvg(values)" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-movfn-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const movingFn = (
  path: BucketsPath,
  options?: Omit<AggregationsMovingFunctionAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly moving_fn: {} }, unknown> => bucket("moving_fn", { buckets_path: path }, options)

/**
 * Percentiles over a window of buckets.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.movingPercentiles("runtimes", { window: 10 })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-moving-percentiles-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const movingPercentiles = <const K extends boolean = true>(
  path: BucketsPath,
  options?: Omit<AggregationsMovingPercentilesAggregation, "buckets_path" | "keyed"> & WithMeta & WithKeyed<K>
): Aggregation<{ readonly moving_percentiles: { readonly keyed: K } }, unknown> =>
  bucket("moving_percentiles", { buckets_path: path }, options)

/**
 * A metric of buckets on another scale, for instance as a share of all.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.normalize("sold", { method: "percent_of_sum" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-normalize-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const normalize = (
  path: BucketsPath,
  options?: Omit<AggregationsNormalizeAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly normalize: {} }, unknown> => bucket("normalize", { buckets_path: path }, options)

/**
 * Where a metric of buckets changes: steps, dips, spikes, trends. Stability: experimental.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.changePoint("perDay>sold")
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-change-point-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const changePoint = (
  path: BucketsPath,
  options?: Omit<AggregationsChangePointAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly change_point: {} }, unknown> =>
  bucket("change_point", { buckets_path: path }, options)

/**
 * How a metric of buckets goes with another one. Stability: experimental.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.bucketCorrelation("ranges>_count", {
 *   function: { count_correlation: { indicator: { doc_count: 200, expectations: [1, 2, 3] } } }
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-correlation-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const bucketCorrelation = (
  path: BucketsPath,
  options: Omit<AggregationsBucketCorrelationAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly bucket_correlation: {} }, unknown> =>
  bucket("bucket_correlation", { buckets_path: path }, options)

/**
 * Whether counts of buckets are distributed as expected. Stability: experimental.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.bucketCountKsTest("ranges>_count", { alternative: ["less", "greater", "two_sided"] })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-count-ks-test-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const bucketCountKsTest = (
  path: BucketsPath,
  options?: Omit<AggregationsBucketKsAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly bucket_count_ks_test: {} }, unknown> =>
  bucket("bucket_count_ks_test", { buckets_path: path }, options)

/**
 * What a model infers from metrics of the same bucket.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.inference({ avg_rating: "rating" }, { model_id: "my-model" })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-pipeline-inference-bucket-aggregation
 * @category pipelines
 * @since 0.1.0
 */
export const inference = (
  path: BucketsPath,
  options: Omit<AggregationsInferenceAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly inference: {} }, unknown> => bucket("inference", { buckets_path: path }, options)

/**
 * The moving mean of a metric, by one of five models. Elasticsearch 8 removed it: {@link movingFn} takes its place.
 *
 * @example
 * ```ts
 * import { Aggregation } from "effect-elasticsearch/Dsl"
 *
 * const aggregation = Aggregation.movingAvg("sold", { model: "simple", window: 5, settings: {} })
 * ```
 * @see https://www.elastic.co/docs/reference/aggregations/pipeline
 * @category pipelines
 * @since 0.1.0
 */
export const movingAvg = (
  path: BucketsPath,
  options: DistributedOmit<AggregationsMovingAverageAggregation, "buckets_path"> & WithMeta
): Aggregation<{ readonly moving_avg: {} }, unknown> => bucket("moving_avg", { buckets_path: path }, options)
