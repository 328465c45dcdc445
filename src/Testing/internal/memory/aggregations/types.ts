/** All types of aggregations: those that are done here, and those that only the server does. */
import { composite } from "./composite.ts"
import { dateHistogram } from "./dateHistogram.ts"
import { adjacencyMatrix, filter, filters } from "./filters.ts"
import { histogram } from "./histogram.ts"
import { multiTerms } from "./multiTerms.ts"
import type { PipelineReader, TypeReader } from "./node.ts"
import { nested, reverseNested } from "./objects.ts"
import { bucketSort, cumulativeSum, derivative, serialDiff } from "./parents.ts"
import { medianAbsoluteDeviation, percentileRanks, percentiles } from "./percentiles.ts"
import { dateRange, ipRange, range } from "./ranges.ts"
import { global, missing, sampler } from "./scopes.ts"
import {
  avgBucket,
  extendedStatsBucket,
  maxBucket,
  minBucket,
  percentilesBucket,
  statsBucket,
  sumBucket
} from "./siblings.ts"
import { avg, cardinality, max, min, sum, valueCount, weightedAvg } from "./simpleMetrics.ts"
import { extendedStats, stats } from "./stats.ts"
import { rareTerms, terms } from "./terms.ts"
import { topHits } from "./topHits.ts"

export const readers: { readonly [type: string]: TypeReader } = {
  adjacency_matrix: adjacencyMatrix,
  avg,
  cardinality,
  composite,
  date_histogram: dateHistogram,
  date_range: dateRange,
  extended_stats: extendedStats,
  filter,
  filters,
  global,
  histogram,
  ip_range: ipRange,
  max,
  median_absolute_deviation: medianAbsoluteDeviation,
  min,
  missing,
  multi_terms: multiTerms,
  nested,
  percentile_ranks: percentileRanks,
  percentiles,
  range,
  rare_terms: rareTerms,
  reverse_nested: reverseNested,
  sampler,
  stats,
  sum,
  terms,
  top_hits: topHits,
  value_count: valueCount,
  weighted_avg: weightedAvg
}

export const pipelineReaders: { readonly [type: string]: PipelineReader } = {
  avg_bucket: avgBucket,
  bucket_sort: bucketSort,
  cumulative_sum: cumulativeSum,
  derivative,
  extended_stats_bucket: extendedStatsBucket,
  max_bucket: maxBucket,
  min_bucket: minBucket,
  percentiles_bucket: percentilesBucket,
  serial_diff: serialDiff,
  stats_bucket: statsBucket,
  sum_bucket: sumBucket
}

/** Types of the server that are not simulated. */
export const others: ReadonlySet<string> = new Set([
  "auto_date_histogram",
  "boxplot",
  "bucket_correlation",
  "bucket_count_ks_test",
  "bucket_script",
  "bucket_selector",
  "cartesian_bounds",
  "cartesian_centroid",
  "categorize_text",
  "change_point",
  "children",
  "cumulative_cardinality",
  "diversified_sampler",
  "frequent_item_sets",
  "geo_bounds",
  "geo_centroid",
  "geo_distance",
  "geo_line",
  "geohash_grid",
  "geohex_grid",
  "geotile_grid",
  "inference",
  "ip_prefix",
  "matrix_stats",
  "moving_fn",
  "moving_percentiles",
  "normalize",
  "parent",
  "random_sampler",
  "rate",
  "scripted_metric",
  "significant_terms",
  "significant_text",
  "string_stats",
  "t_test",
  "time_series",
  "top_metrics",
  "variable_width_histogram"
])

export const known: ReadonlyArray<string> = [
  ...Object.keys(readers),
  ...Object.keys(pipelineReaders),
  ...others
]
