/**
 * Types and schemas of `Aggregations` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type DateMath,
  DateTime,
  type DistanceUnit,
  type Double,
  type Duration,
  type DurationLarge,
  EmptyObject,
  type Field,
  type FieldValue,
  type Fields,
  type Float,
  GeoBounds,
  type GeoDistanceType,
  type GeoHashPrecision,
  GeoLocation,
  type GeoTilePrecision,
  type Integer,
  type Long,
  Metadata,
  type Name,
  type RelationName,
  Script,
  ScriptField,
  ScriptSource,
  Sort,
  type SortMode,
  type SortOrder,
  type SpecUtilsVoid,
  type TimeZone
} from "../types/Common.ts"
import { MlClassificationInferenceOptions, MlRegressionInferenceOptions } from "../types/Ml.ts"
import { QueryDslFieldAndFormat, QueryDslQueryContainer } from "../types/QueryDsl.ts"
import { SearchHighlight, SearchHitsMetadata, SearchSourceConfig } from "../types/Search.ts"
import type { Made, OneOf } from "../Wire.ts"

/**
 * `_types.aggregations.AdjacencyMatrixAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAdjacencyMatrixAggregation extends AggregationsBucketAggregationBase {
  readonly filters?: { readonly [key: string]: QueryDslQueryContainer } | undefined
  readonly separator?: string | undefined
}

/** The schema of `AggregationsAdjacencyMatrixAggregation`. @category schemas @since 0.1.0 */
export const AggregationsAdjacencyMatrixAggregation: s.Lazy<AggregationsAdjacencyMatrixAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      filters: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ QueryDslQueryContainer())),
      separator: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.Aggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAggregate {
  readonly value?: Double | null
  readonly value_as_string?: string
  readonly values?: unknown
  readonly doc_count?: Long
  readonly doc_count_error_upper_bound?: Long
  readonly sum_other_doc_count?: Long
  readonly count?: Long
  readonly min?: Double | null
  readonly max?: Double | null
  readonly avg?: Double | null
  readonly sum?: Double | null
  readonly after_key?: { readonly [key: string]: FieldValue }
  readonly hits?: SearchHitsMetadata
  readonly meta?: { readonly [key: string]: unknown }
  readonly buckets?: AggregationsBuckets<AggregationsBucket>
  readonly [key: string]: unknown
}

/** The schema of `AggregationsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsAggregate: s.Lazy<AggregationsAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    value: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.nothing]), /*#__PURE__*/ s.record(s.unknown)])
    ),
    value_as_string: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.record(s.unknown)])
    ),
    values: /*#__PURE__*/ s.optional(s.unknown),
    doc_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, /*#__PURE__*/ s.record(s.unknown)])),
    doc_count_error_upper_bound: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.number, /*#__PURE__*/ s.record(s.unknown)])
    ),
    sum_other_doc_count: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.number, /*#__PURE__*/ s.record(s.unknown)])
    ),
    count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, /*#__PURE__*/ s.record(s.unknown)])),
    min: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.nothing]), /*#__PURE__*/ s.record(s.unknown)])
    ),
    max: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.nothing]), /*#__PURE__*/ s.record(s.unknown)])
    ),
    avg: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.nothing]), /*#__PURE__*/ s.record(s.unknown)])
    ),
    sum: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.nothing]), /*#__PURE__*/ s.record(s.unknown)])
    ),
    after_key: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.record(s.fieldValue), /*#__PURE__*/ s.record(s.unknown)])
    ),
    hits: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ SearchHitsMetadata(), /*#__PURE__*/ s.record(s.unknown)])
    ),
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    buckets: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsBucket()),
          /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsBucket())
        ]),
        /*#__PURE__*/ s.record(s.unknown)
      ])
    )
  })
)

/**
 * `_types.aggregations.AggregateBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAggregateBase {
  readonly meta?: Metadata
}

/** The schema of `AggregationsAggregateBase`. @category schemas @since 0.1.0 */
export const AggregationsAggregateBase: s.Lazy<AggregationsAggregateBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()) })
)

/**
 * `_types.aggregations.AggregateOrder` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsAggregateOrder =
  | { readonly [key: string]: SortOrder }
  | ReadonlyArray<{ readonly [key: string]: SortOrder }>

/** The schema of `AggregationsAggregateOrder`. @category schemas @since 0.1.0 */
export const AggregationsAggregateOrder: s.Lazy<AggregationsAggregateOrder> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ s.record(s.string),
    /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(s.string))
  ])
)

/**
 * `_types.aggregations.Aggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAggregation {}

/** The schema of `AggregationsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsAggregation: s.Lazy<AggregationsAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({})
)

/**
 * The variants of `AggregationsAggregationContainer`.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAggregationContainerVariants {
  readonly adjacency_matrix: AggregationsAdjacencyMatrixAggregation
  readonly auto_date_histogram: AggregationsAutoDateHistogramAggregation
  readonly avg: AggregationsAverageAggregation
  readonly avg_bucket: AggregationsAverageBucketAggregation
  readonly boxplot: AggregationsBoxplotAggregation
  readonly bucket_script: AggregationsBucketScriptAggregation
  readonly bucket_selector: AggregationsBucketSelectorAggregation
  readonly bucket_sort: AggregationsBucketSortAggregation
  /** Stability: experimental. */
  readonly bucket_count_ks_test: AggregationsBucketKsAggregation
  /** Stability: experimental. */
  readonly bucket_correlation: AggregationsBucketCorrelationAggregation
  readonly cardinality: AggregationsCardinalityAggregation
  readonly cartesian_bounds: AggregationsCartesianBoundsAggregation
  readonly cartesian_centroid: AggregationsCartesianCentroidAggregation
  /** Stability: experimental. */
  readonly categorize_text: AggregationsCategorizeTextAggregation
  readonly change_point: AggregationsChangePointAggregation
  readonly children: AggregationsChildrenAggregation
  readonly composite: AggregationsCompositeAggregation
  readonly cumulative_cardinality: AggregationsCumulativeCardinalityAggregation
  readonly cumulative_sum: AggregationsCumulativeSumAggregation
  readonly date_histogram: AggregationsDateHistogramAggregation
  readonly date_range: AggregationsDateRangeAggregation
  readonly derivative: AggregationsDerivativeAggregation
  readonly diversified_sampler: AggregationsDiversifiedSamplerAggregation
  readonly extended_stats: AggregationsExtendedStatsAggregation
  readonly extended_stats_bucket: AggregationsExtendedStatsBucketAggregation
  readonly frequent_item_sets: AggregationsFrequentItemSetsAggregation
  readonly frequent_items: AggregationsFrequentItemSetsAggregation
  readonly filter: QueryDslQueryContainer
  readonly filters: AggregationsFiltersAggregation
  readonly geo_bounds: AggregationsGeoBoundsAggregation
  readonly geo_centroid: AggregationsGeoCentroidAggregation
  readonly geo_distance: AggregationsGeoDistanceAggregation
  readonly geohash_grid: AggregationsGeoHashGridAggregation
  readonly geo_line: AggregationsGeoLineAggregation
  readonly geotile_grid: AggregationsGeoTileGridAggregation
  readonly geohex_grid: AggregationsGeohexGridAggregation
  readonly global: AggregationsGlobalAggregation
  readonly histogram: AggregationsHistogramAggregation
  readonly ip_range: AggregationsIpRangeAggregation
  readonly ip_prefix: AggregationsIpPrefixAggregation
  readonly inference: AggregationsInferenceAggregation
  readonly line: AggregationsGeoLineAggregation
  readonly matrix_stats: AggregationsMatrixStatsAggregation
  readonly max: AggregationsMaxAggregation
  readonly max_bucket: AggregationsMaxBucketAggregation
  readonly median_absolute_deviation: AggregationsMedianAbsoluteDeviationAggregation
  readonly min: AggregationsMinAggregation
  readonly min_bucket: AggregationsMinBucketAggregation
  readonly missing: AggregationsMissingAggregation
  readonly moving_avg: AggregationsMovingAverageAggregation
  readonly moving_percentiles: AggregationsMovingPercentilesAggregation
  readonly moving_fn: AggregationsMovingFunctionAggregation
  readonly multi_terms: AggregationsMultiTermsAggregation
  readonly nested: AggregationsNestedAggregation
  readonly normalize: AggregationsNormalizeAggregation
  readonly parent: AggregationsParentAggregation
  readonly percentile_ranks: AggregationsPercentileRanksAggregation
  readonly percentiles: AggregationsPercentilesAggregation
  readonly percentiles_bucket: AggregationsPercentilesBucketAggregation
  readonly range: AggregationsRangeAggregation
  readonly rare_terms: AggregationsRareTermsAggregation
  readonly rate: AggregationsRateAggregation
  readonly reverse_nested: AggregationsReverseNestedAggregation
  /**
   * In Elasticsearch since 8.1.0.
   * Stability: experimental.
   */
  readonly random_sampler: AggregationsRandomSamplerAggregation
  readonly sampler: AggregationsSamplerAggregation
  readonly scripted_metric: AggregationsScriptedMetricAggregation
  readonly serial_diff: AggregationsSerialDifferencingAggregation
  readonly significant_terms: AggregationsSignificantTermsAggregation
  readonly significant_text: AggregationsSignificantTextAggregation
  readonly stats: AggregationsStatsAggregation
  readonly stats_bucket: AggregationsStatsBucketAggregation
  readonly string_stats: AggregationsStringStatsAggregation
  readonly sum: AggregationsSumAggregation
  readonly sum_bucket: AggregationsSumBucketAggregation
  readonly terms: AggregationsTermsAggregation
  /** Stability: experimental. */
  readonly time_series: AggregationsTimeSeriesAggregation
  readonly top_hits: AggregationsTopHitsAggregation
  readonly t_test: AggregationsTTestAggregation
  readonly top_metrics: AggregationsTopMetricsAggregation
  readonly value_count: AggregationsValueCountAggregation
  readonly weighted_avg: AggregationsWeightedAverageAggregation
  readonly variable_width_histogram: AggregationsVariableWidthHistogramAggregation
}

/**
 * A `AggregationsAggregationContainer` that a function of this package made.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAggregationContainerMade
  extends Partial<AggregationsAggregationContainerVariants>, Made {}

/**
 * `_types.aggregations.AggregationContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsAggregationContainer = (
  | OneOf<AggregationsAggregationContainerVariants>
  | AggregationsAggregationContainerMade
) & {
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly aggs?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly meta?: Metadata | undefined
}

/** The schema of `AggregationsAggregationContainer`. @category schemas @since 0.1.0 */
export const AggregationsAggregationContainer: s.Lazy<AggregationsAggregationContainer> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      aggregations: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregationContainer())
      ),
      aggs: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregationContainer())
      ),
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      adjacency_matrix: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsAdjacencyMatrixAggregation()),
      auto_date_histogram: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsAutoDateHistogramAggregation()),
      avg: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsAverageAggregation()),
      avg_bucket: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsAverageBucketAggregation()),
      boxplot: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBoxplotAggregation()),
      bucket_script: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketScriptAggregation()),
      bucket_selector: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketSelectorAggregation()),
      bucket_sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketSortAggregation()),
      bucket_count_ks_test: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketKsAggregation()),
      bucket_correlation: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketCorrelationAggregation()),
      cardinality: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCardinalityAggregation()),
      cartesian_bounds: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCartesianBoundsAggregation()),
      cartesian_centroid: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCartesianCentroidAggregation()),
      categorize_text: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCategorizeTextAggregation()),
      change_point: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsChangePointAggregation()),
      children: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsChildrenAggregation()),
      composite: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCompositeAggregation()),
      cumulative_cardinality: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ AggregationsCumulativeCardinalityAggregation()
      ),
      cumulative_sum: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCumulativeSumAggregation()),
      date_histogram: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsDateHistogramAggregation()),
      date_range: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsDateRangeAggregation()),
      derivative: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsDerivativeAggregation()),
      diversified_sampler: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ AggregationsDiversifiedSamplerAggregation()
      ),
      extended_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsExtendedStatsAggregation()),
      extended_stats_bucket: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ AggregationsExtendedStatsBucketAggregation()
      ),
      frequent_item_sets: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsFrequentItemSetsAggregation()),
      frequent_items: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsFrequentItemSetsAggregation()),
      filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
      filters: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsFiltersAggregation()),
      geo_bounds: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGeoBoundsAggregation()),
      geo_centroid: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGeoCentroidAggregation()),
      geo_distance: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGeoDistanceAggregation()),
      geohash_grid: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGeoHashGridAggregation()),
      geo_line: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGeoLineAggregation()),
      geotile_grid: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGeoTileGridAggregation()),
      geohex_grid: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGeohexGridAggregation()),
      global: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGlobalAggregation()),
      histogram: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsHistogramAggregation()),
      ip_range: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsIpRangeAggregation()),
      ip_prefix: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsIpPrefixAggregation()),
      inference: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsInferenceAggregation()),
      line: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGeoLineAggregation()),
      matrix_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMatrixStatsAggregation()),
      max: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMaxAggregation()),
      max_bucket: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMaxBucketAggregation()),
      median_absolute_deviation: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ AggregationsMedianAbsoluteDeviationAggregation()
      ),
      min: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMinAggregation()),
      min_bucket: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMinBucketAggregation()),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMissingAggregation()),
      moving_avg: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMovingAverageAggregation()),
      moving_percentiles: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMovingPercentilesAggregation()),
      moving_fn: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMovingFunctionAggregation()),
      multi_terms: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMultiTermsAggregation()),
      nested: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsNestedAggregation()),
      normalize: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsNormalizeAggregation()),
      parent: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsParentAggregation()),
      percentile_ranks: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsPercentileRanksAggregation()),
      percentiles: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsPercentilesAggregation()),
      percentiles_bucket: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsPercentilesBucketAggregation()),
      range: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsRangeAggregation()),
      rare_terms: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsRareTermsAggregation()),
      rate: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsRateAggregation()),
      reverse_nested: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsReverseNestedAggregation()),
      random_sampler: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsRandomSamplerAggregation()),
      sampler: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsSamplerAggregation()),
      scripted_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsScriptedMetricAggregation()),
      serial_diff: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsSerialDifferencingAggregation()),
      significant_terms: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsSignificantTermsAggregation()),
      significant_text: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsSignificantTextAggregation()),
      stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsStatsAggregation()),
      stats_bucket: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsStatsBucketAggregation()),
      string_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsStringStatsAggregation()),
      sum: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsSumAggregation()),
      sum_bucket: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsSumBucketAggregation()),
      terms: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTermsAggregation()),
      time_series: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTimeSeriesAggregation()),
      top_hits: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTopHitsAggregation()),
      t_test: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTTestAggregation()),
      top_metrics: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTopMetricsAggregation()),
      value_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsValueCountAggregation()),
      weighted_avg: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsWeightedAverageAggregation()),
      variable_width_histogram: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ AggregationsVariableWidthHistogramAggregation()
      )
    })
  )

/**
 * `_types.aggregations.AggregationRange` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAggregationRange {
  readonly from?: Double | null | undefined
  readonly key?: string | undefined
  readonly to?: Double | null | undefined
}

/** The schema of `AggregationsAggregationRange`. @category schemas @since 0.1.0 */
export const AggregationsAggregationRange: s.Lazy<AggregationsAggregationRange> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    from: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing])),
    key: /*#__PURE__*/ s.optional(s.string),
    to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing]))
  })
)

/**
 * `_types.aggregations.AutoDateHistogramAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAutoDateHistogramAggregation extends AggregationsBucketAggregationBase {
  /** Default: `10`. */
  readonly buckets?: Integer | undefined
  readonly field?: Field | undefined
  readonly format?: string | undefined
  readonly minimum_interval?: AggregationsMinimumInterval | null | undefined
  readonly missing?: DateTime | undefined
  readonly offset?: string | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  readonly script?: Script | ScriptSource | undefined
  readonly time_zone?: TimeZone | undefined
}

/** The schema of `AggregationsAutoDateHistogramAggregation`. @category schemas @since 0.1.0 */
export const AggregationsAutoDateHistogramAggregation: s.Lazy<AggregationsAutoDateHistogramAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets: /*#__PURE__*/ s.optional(s.number),
      field: /*#__PURE__*/ s.optional(s.string),
      format: /*#__PURE__*/ s.optional(s.string),
      minimum_interval: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      offset: /*#__PURE__*/ s.optional(s.string),
      params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      time_zone: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.AverageAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAverageAggregation extends AggregationsFormatMetricAggregationBase {}

/** The schema of `AggregationsAverageAggregation`. @category schemas @since 0.1.0 */
export const AggregationsAverageAggregation: s.Lazy<AggregationsAverageAggregation> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      format: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.aggregations.AverageBucketAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAverageBucketAggregation extends AggregationsPipelineAggregationBase {}

/** The schema of `AggregationsAverageBucketAggregation`. @category schemas @since 0.1.0 */
export const AggregationsAverageBucketAggregation: s.Lazy<AggregationsAverageBucketAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.BoxplotAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBoxplotAggregation extends AggregationsMetricAggregationBase {
  readonly compression?: Double | undefined
  /** Default: `default`. */
  readonly execution_hint?: AggregationsTDigestExecutionHint | undefined
}

/** The schema of `AggregationsBoxplotAggregation`. @category schemas @since 0.1.0 */
export const AggregationsBoxplotAggregation: s.Lazy<AggregationsBoxplotAggregation> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      compression: /*#__PURE__*/ s.optional(s.number),
      execution_hint: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.aggregations.Bucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsBucket = {
  readonly key?: FieldValue | { readonly [key: string]: FieldValue } | ReadonlyArray<FieldValue>
  readonly key_as_string?: string
  readonly doc_count: Long
  readonly from?: Double | string
  readonly to?: Double | string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsBucket`. @category schemas @since 0.1.0 */
export const AggregationsBucket: s.Lazy<AggregationsBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    key: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        s.fieldValue,
        /*#__PURE__*/ s.record(s.fieldValue),
        /*#__PURE__*/ s.array(s.fieldValue)
      ])
    ),
    key_as_string: /*#__PURE__*/ s.optional(s.string),
    doc_count: s.number,
    from: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), /*#__PURE__*/ s.record(s.unknown)])
    ),
    to: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), /*#__PURE__*/ s.record(s.unknown)])
    )
  })
)

/**
 * `_types.aggregations.BucketAggregationBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketAggregationBase extends AggregationsAggregation {}

/** The schema of `AggregationsBucketAggregationBase`. @category schemas @since 0.1.0 */
export const AggregationsBucketAggregationBase: s.Lazy<AggregationsBucketAggregationBase> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({}))

/**
 * `_types.aggregations.BucketCorrelationAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketCorrelationAggregation extends AggregationsBucketPathAggregation {
  readonly function: AggregationsBucketCorrelationFunction
}

/** The schema of `AggregationsBucketCorrelationAggregation`. @category schemas @since 0.1.0 */
export const AggregationsBucketCorrelationAggregation: s.Lazy<AggregationsBucketCorrelationAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      function: /*#__PURE__*/ AggregationsBucketCorrelationFunction()
    })
  )

/**
 * `_types.aggregations.BucketCorrelationFunction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketCorrelationFunction {
  readonly count_correlation: AggregationsBucketCorrelationFunctionCountCorrelation
}

/** The schema of `AggregationsBucketCorrelationFunction`. @category schemas @since 0.1.0 */
export const AggregationsBucketCorrelationFunction: s.Lazy<AggregationsBucketCorrelationFunction> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      count_correlation: /*#__PURE__*/ AggregationsBucketCorrelationFunctionCountCorrelation()
    })
  )

/**
 * `_types.aggregations.BucketCorrelationFunctionCountCorrelation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketCorrelationFunctionCountCorrelation {
  readonly indicator: AggregationsBucketCorrelationFunctionCountCorrelationIndicator
}

/** The schema of `AggregationsBucketCorrelationFunctionCountCorrelation`. @category schemas @since 0.1.0 */
export const AggregationsBucketCorrelationFunctionCountCorrelation: s.Lazy<AggregationsBucketCorrelationFunctionCountCorrelation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      indicator: /*#__PURE__*/ AggregationsBucketCorrelationFunctionCountCorrelationIndicator()
    })
  )

/**
 * `_types.aggregations.BucketCorrelationFunctionCountCorrelationIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketCorrelationFunctionCountCorrelationIndicator {
  readonly doc_count: Integer
  readonly expectations: ReadonlyArray<Double>
  readonly fractions?: ReadonlyArray<Double> | undefined
}

/** The schema of `AggregationsBucketCorrelationFunctionCountCorrelationIndicator`. @category schemas @since 0.1.0 */
export const AggregationsBucketCorrelationFunctionCountCorrelationIndicator: s.Lazy<AggregationsBucketCorrelationFunctionCountCorrelationIndicator> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      doc_count: s.number,
      expectations: /*#__PURE__*/ s.array(s.number),
      fractions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.number))
    })
  )

/**
 * `_types.aggregations.BucketKsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketKsAggregation extends AggregationsBucketPathAggregation {
  readonly alternative?: ReadonlyArray<string> | undefined
  readonly fractions?: ReadonlyArray<Double> | undefined
  readonly sampling_method?: string | undefined
}

/** The schema of `AggregationsBucketKsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsBucketKsAggregation: s.Lazy<AggregationsBucketKsAggregation> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      alternative: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      fractions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.number)),
      sampling_method: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.aggregations.BucketPathAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketPathAggregation extends AggregationsAggregation {
  readonly buckets_path?: AggregationsBucketsPath | undefined
}

/** The schema of `AggregationsBucketPathAggregation`. @category schemas @since 0.1.0 */
export const AggregationsBucketPathAggregation: s.Lazy<AggregationsBucketPathAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath())
    })
  )

/**
 * `_types.aggregations.BucketScriptAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketScriptAggregation extends AggregationsPipelineAggregationBase {
  readonly script?: Script | ScriptSource | undefined
}

/** The schema of `AggregationsBucketScriptAggregation`. @category schemas @since 0.1.0 */
export const AggregationsBucketScriptAggregation: s.Lazy<AggregationsBucketScriptAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      )
    })
  )

/**
 * `_types.aggregations.BucketSelectorAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketSelectorAggregation extends AggregationsPipelineAggregationBase {
  readonly script?: Script | ScriptSource | undefined
}

/** The schema of `AggregationsBucketSelectorAggregation`. @category schemas @since 0.1.0 */
export const AggregationsBucketSelectorAggregation: s.Lazy<AggregationsBucketSelectorAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      )
    })
  )

/**
 * `_types.aggregations.BucketSortAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketSortAggregation extends AggregationsAggregation {
  readonly from?: Integer | undefined
  /** Default: `skip`. */
  readonly gap_policy?: AggregationsGapPolicy | undefined
  readonly size?: Integer | undefined
  readonly sort?: Sort | undefined
}

/** The schema of `AggregationsBucketSortAggregation`. @category schemas @since 0.1.0 */
export const AggregationsBucketSortAggregation: s.Lazy<AggregationsBucketSortAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      from: /*#__PURE__*/ s.optional(s.number),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      size: /*#__PURE__*/ s.optional(s.number),
      sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ Sort())
    })
  )

/**
 * `_types.aggregations.Buckets` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsBuckets<TBucket = unknown> =
  | { readonly [key: string]: TBucket }
  | ReadonlyArray<TBucket>

/** The schema of `AggregationsBuckets`. @category schemas @since 0.1.0 */
export const AggregationsBuckets: s.Lazy<AggregationsBuckets> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([/*#__PURE__*/ s.record(s.unknown), /*#__PURE__*/ s.array(s.unknown)])
)

/**
 * `_types.aggregations.BucketsPath` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsBucketsPath = string | ReadonlyArray<string> | { readonly [key: string]: string }

/** The schema of `AggregationsBucketsPath`. @category schemas @since 0.1.0 */
export const AggregationsBucketsPath: s.Lazy<AggregationsBucketsPath> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string), /*#__PURE__*/ s.record(s.string)])
)

/**
 * `_types.aggregations.CalendarInterval` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsCalendarInterval =
  | "second"
  | "1s"
  | "minute"
  | "1m"
  | "hour"
  | "1h"
  | "day"
  | "1d"
  | "week"
  | "1w"
  | "month"
  | "1M"
  | "quarter"
  | "1q"
  | "year"
  | "1y"

/**
 * `_types.aggregations.CardinalityAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCardinalityAggregate extends AggregationsAggregateBase {
  readonly value: Long
}

/** The schema of `AggregationsCardinalityAggregate`. @category schemas @since 0.1.0 */
export const AggregationsCardinalityAggregate: s.Lazy<AggregationsCardinalityAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), value: s.number })
  )

/**
 * `_types.aggregations.CardinalityAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCardinalityAggregation extends AggregationsMetricAggregationBase {
  /** Default: `3000`. */
  readonly precision_threshold?: Integer | undefined
  readonly rehash?: boolean | undefined
  readonly execution_hint?: AggregationsCardinalityExecutionMode | undefined
}

/** The schema of `AggregationsCardinalityAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCardinalityAggregation: s.Lazy<AggregationsCardinalityAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      precision_threshold: /*#__PURE__*/ s.optional(s.number),
      rehash: /*#__PURE__*/ s.optional(s.boolean),
      execution_hint: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.CardinalityExecutionMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsCardinalityExecutionMode =
  | "global_ordinals"
  | "segment_ordinals"
  | "direct"
  | "save_memory_heuristic"
  | "save_time_heuristic"

/**
 * `_types.aggregations.CartesianBoundsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCartesianBoundsAggregation extends AggregationsMetricAggregationBase {}

/** The schema of `AggregationsCartesianBoundsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCartesianBoundsAggregation: s.Lazy<AggregationsCartesianBoundsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      )
    })
  )

/**
 * `_types.aggregations.CartesianCentroidAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCartesianCentroidAggregation extends AggregationsMetricAggregationBase {}

/** The schema of `AggregationsCartesianCentroidAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCartesianCentroidAggregation: s.Lazy<AggregationsCartesianCentroidAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      )
    })
  )

/**
 * `_types.aggregations.CategorizeTextAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCategorizeTextAggregation extends AggregationsAggregation {
  readonly field: Field
  /** Default: `50`. */
  readonly max_unique_tokens?: Integer | undefined
  /** Default: `5`. */
  readonly max_matched_tokens?: Integer | undefined
  /** Default: `50`. */
  readonly similarity_threshold?: Integer | undefined
  readonly categorization_filters?: ReadonlyArray<string> | undefined
  readonly categorization_analyzer?: AggregationsCategorizeTextAnalyzer | undefined
  readonly shard_size?: Integer | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly min_doc_count?: Integer | undefined
  readonly shard_min_doc_count?: Integer | undefined
}

/** The schema of `AggregationsCategorizeTextAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCategorizeTextAggregation: s.Lazy<AggregationsCategorizeTextAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: s.string,
      max_unique_tokens: /*#__PURE__*/ s.optional(s.number),
      max_matched_tokens: /*#__PURE__*/ s.optional(s.number),
      similarity_threshold: /*#__PURE__*/ s.optional(s.number),
      categorization_filters: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      categorization_analyzer: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCategorizeTextAnalyzer()),
      shard_size: /*#__PURE__*/ s.optional(s.number),
      size: /*#__PURE__*/ s.optional(s.number),
      min_doc_count: /*#__PURE__*/ s.optional(s.number),
      shard_min_doc_count: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.CategorizeTextAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsCategorizeTextAnalyzer = string | AggregationsCustomCategorizeTextAnalyzer

/** The schema of `AggregationsCategorizeTextAnalyzer`. @category schemas @since 0.1.0 */
export const AggregationsCategorizeTextAnalyzer: s.Lazy<AggregationsCategorizeTextAnalyzer> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ AggregationsCustomCategorizeTextAnalyzer()])
  )

/**
 * `_types.aggregations.ChangePointAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsChangePointAggregation extends AggregationsPipelineAggregationBase {}

/** The schema of `AggregationsChangePointAggregation`. @category schemas @since 0.1.0 */
export const AggregationsChangePointAggregation: s.Lazy<AggregationsChangePointAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.ChiSquareHeuristic` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsChiSquareHeuristic {
  readonly background_is_superset: boolean
  readonly include_negatives: boolean
}

/** The schema of `AggregationsChiSquareHeuristic`. @category schemas @since 0.1.0 */
export const AggregationsChiSquareHeuristic: s.Lazy<AggregationsChiSquareHeuristic> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ background_is_superset: s.boolean, include_negatives: s.boolean })
)

/**
 * `_types.aggregations.ChildrenAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsChildrenAggregation extends AggregationsBucketAggregationBase {
  readonly type?: RelationName | undefined
}

/** The schema of `AggregationsChildrenAggregation`. @category schemas @since 0.1.0 */
export const AggregationsChildrenAggregation: s.Lazy<AggregationsChildrenAggregation> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ type: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.aggregations.CompositeAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCompositeAggregate extends AggregationsMultiBucketAggregateBase<AggregationsCompositeBucket> {
  readonly after_key?: AggregationsCompositeAggregateKey
}

/** The schema of `AggregationsCompositeAggregate`. @category schemas @since 0.1.0 */
export const AggregationsCompositeAggregate: s.Lazy<AggregationsCompositeAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsCompositeBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsCompositeBucket())
      ]),
      after_key: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCompositeAggregateKey())
    })
)

/**
 * `_types.aggregations.CompositeAggregateKey` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsCompositeAggregateKey = { readonly [key: string]: FieldValue }

/** The schema of `AggregationsCompositeAggregateKey`. @category schemas @since 0.1.0 */
export const AggregationsCompositeAggregateKey: s.Lazy<AggregationsCompositeAggregateKey> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.record(s.fieldValue))

/**
 * `_types.aggregations.CompositeAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCompositeAggregation extends AggregationsBucketAggregationBase {
  readonly after?: AggregationsCompositeAggregateKey | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly sources?:
    | ReadonlyArray<{ readonly [key: string]: AggregationsCompositeAggregationSource }>
    | undefined
}

/** The schema of `AggregationsCompositeAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCompositeAggregation: s.Lazy<AggregationsCompositeAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      after: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCompositeAggregateKey()),
      size: /*#__PURE__*/ s.optional(s.number),
      sources: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsCompositeAggregationSource()))
      )
    })
  )

/**
 * `_types.aggregations.CompositeAggregationBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCompositeAggregationBase {
  readonly field?: Field | undefined
  readonly missing_bucket?: boolean | undefined
  readonly missing_order?: AggregationsMissingOrder | undefined
  readonly script?: Script | ScriptSource | undefined
  readonly value_type?: AggregationsValueType | undefined
  readonly order?: SortOrder | undefined
}

/** The schema of `AggregationsCompositeAggregationBase`. @category schemas @since 0.1.0 */
export const AggregationsCompositeAggregationBase: s.Lazy<AggregationsCompositeAggregationBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing_bucket: /*#__PURE__*/ s.optional(s.boolean),
      missing_order: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      value_type: /*#__PURE__*/ s.optional(s.string),
      order: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * The variants of `AggregationsCompositeAggregationSource`.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCompositeAggregationSourceVariants {
  readonly terms: AggregationsCompositeTermsAggregation
  readonly histogram: AggregationsCompositeHistogramAggregation
  readonly date_histogram: AggregationsCompositeDateHistogramAggregation
  readonly geotile_grid: AggregationsCompositeGeoTileGridAggregation
}

/**
 * `_types.aggregations.CompositeAggregationSource` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsCompositeAggregationSource = OneOf<AggregationsCompositeAggregationSourceVariants>

/** The schema of `AggregationsCompositeAggregationSource`. @category schemas @since 0.1.0 */
export const AggregationsCompositeAggregationSource: s.Lazy<AggregationsCompositeAggregationSource> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      terms: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCompositeTermsAggregation()),
      histogram: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCompositeHistogramAggregation()),
      date_histogram: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCompositeDateHistogramAggregation()),
      geotile_grid: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsCompositeGeoTileGridAggregation())
    })
  )

/**
 * `_types.aggregations.CompositeBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsCompositeBucket = {
  readonly doc_count: Long
  readonly key: AggregationsCompositeAggregateKey
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsCompositeBucket`. @category schemas @since 0.1.0 */
export const AggregationsCompositeBucket: s.Lazy<AggregationsCompositeBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ doc_count: s.number, key: /*#__PURE__*/ AggregationsCompositeAggregateKey() })
)

/**
 * `_types.aggregations.CompositeDateHistogramAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCompositeDateHistogramAggregation extends AggregationsCompositeAggregationBase {
  readonly format?: string | undefined
  readonly calendar_interval?: DurationLarge | undefined
  readonly fixed_interval?: DurationLarge | undefined
  readonly offset?: Duration | undefined
  readonly time_zone?: TimeZone | undefined
}

/** The schema of `AggregationsCompositeDateHistogramAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCompositeDateHistogramAggregation: s.Lazy<AggregationsCompositeDateHistogramAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing_bucket: /*#__PURE__*/ s.optional(s.boolean),
      missing_order: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      value_type: /*#__PURE__*/ s.optional(s.string),
      order: /*#__PURE__*/ s.optional(s.string),
      format: /*#__PURE__*/ s.optional(s.string),
      calendar_interval: /*#__PURE__*/ s.optional(s.string),
      fixed_interval: /*#__PURE__*/ s.optional(s.string),
      offset: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      time_zone: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.CompositeGeoTileGridAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCompositeGeoTileGridAggregation extends AggregationsCompositeAggregationBase {
  readonly precision?: Integer | undefined
  readonly bounds?: GeoBounds | undefined
}

/** The schema of `AggregationsCompositeGeoTileGridAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCompositeGeoTileGridAggregation: s.Lazy<AggregationsCompositeGeoTileGridAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing_bucket: /*#__PURE__*/ s.optional(s.boolean),
      missing_order: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      value_type: /*#__PURE__*/ s.optional(s.string),
      order: /*#__PURE__*/ s.optional(s.string),
      precision: /*#__PURE__*/ s.optional(s.number),
      bounds: /*#__PURE__*/ s.optional(/*#__PURE__*/ GeoBounds())
    })
  )

/**
 * `_types.aggregations.CompositeHistogramAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCompositeHistogramAggregation extends AggregationsCompositeAggregationBase {
  readonly interval: Double
}

/** The schema of `AggregationsCompositeHistogramAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCompositeHistogramAggregation: s.Lazy<AggregationsCompositeHistogramAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing_bucket: /*#__PURE__*/ s.optional(s.boolean),
      missing_order: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      value_type: /*#__PURE__*/ s.optional(s.string),
      order: /*#__PURE__*/ s.optional(s.string),
      interval: s.number
    })
  )

/**
 * `_types.aggregations.CompositeTermsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCompositeTermsAggregation extends AggregationsCompositeAggregationBase {}

/** The schema of `AggregationsCompositeTermsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCompositeTermsAggregation: s.Lazy<AggregationsCompositeTermsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing_bucket: /*#__PURE__*/ s.optional(s.boolean),
      missing_order: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      value_type: /*#__PURE__*/ s.optional(s.string),
      order: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.CumulativeCardinalityAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCumulativeCardinalityAggregation extends AggregationsPipelineAggregationBase {}

/** The schema of `AggregationsCumulativeCardinalityAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCumulativeCardinalityAggregation: s.Lazy<AggregationsCumulativeCardinalityAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.CumulativeSumAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCumulativeSumAggregation extends AggregationsPipelineAggregationBase {}

/** The schema of `AggregationsCumulativeSumAggregation`. @category schemas @since 0.1.0 */
export const AggregationsCumulativeSumAggregation: s.Lazy<AggregationsCumulativeSumAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.CustomCategorizeTextAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCustomCategorizeTextAnalyzer {
  readonly char_filter?: ReadonlyArray<string> | undefined
  readonly tokenizer?: string | undefined
  readonly filter?: ReadonlyArray<string> | undefined
}

/** The schema of `AggregationsCustomCategorizeTextAnalyzer`. @category schemas @since 0.1.0 */
export const AggregationsCustomCategorizeTextAnalyzer: s.Lazy<AggregationsCustomCategorizeTextAnalyzer> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      char_filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      tokenizer: /*#__PURE__*/ s.optional(s.string),
      filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
    })
  )

/**
 * `_types.aggregations.DateHistogramAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDateHistogramAggregation extends AggregationsBucketAggregationBase {
  readonly calendar_interval?: AggregationsCalendarInterval | undefined
  readonly extended_bounds?: AggregationsExtendedBounds<AggregationsFieldDateMath> | undefined
  readonly hard_bounds?: AggregationsExtendedBounds<AggregationsFieldDateMath> | undefined
  readonly field?: Field | undefined
  readonly fixed_interval?: Duration | undefined
  readonly format?: string | undefined
  /** @deprecated since Elasticsearch 7.2.0 */
  readonly interval?: Duration | undefined
  readonly min_doc_count?: Integer | undefined
  readonly missing?: DateTime | undefined
  readonly offset?: Duration | undefined
  readonly order?: AggregationsAggregateOrder | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  readonly script?: Script | ScriptSource | undefined
  readonly time_zone?: TimeZone | undefined
  readonly keyed?: boolean | undefined
}

/** The schema of `AggregationsDateHistogramAggregation`. @category schemas @since 0.1.0 */
export const AggregationsDateHistogramAggregation: s.Lazy<AggregationsDateHistogramAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      calendar_interval: /*#__PURE__*/ s.optional(s.string),
      extended_bounds: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.struct({
          max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
          min: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number]))
        })
      ),
      hard_bounds: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.struct({
          max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
          min: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number]))
        })
      ),
      field: /*#__PURE__*/ s.optional(s.string),
      fixed_interval: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      format: /*#__PURE__*/ s.optional(s.string),
      interval: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      min_doc_count: /*#__PURE__*/ s.optional(s.number),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      offset: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      order: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsAggregateOrder()),
      params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      time_zone: /*#__PURE__*/ s.optional(s.string),
      keyed: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `_types.aggregations.DateRangeAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDateRangeAggregate extends AggregationsRangeAggregate {}

/** The schema of `AggregationsDateRangeAggregate`. @category schemas @since 0.1.0 */
export const AggregationsDateRangeAggregate: s.Lazy<AggregationsDateRangeAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsRangeBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsRangeBucket())
      ])
    })
)

/**
 * `_types.aggregations.DateRangeAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDateRangeAggregation extends AggregationsBucketAggregationBase {
  readonly field?: Field | undefined
  readonly format?: string | undefined
  readonly missing?: AggregationsMissing | undefined
  readonly ranges?: ReadonlyArray<AggregationsDateRangeExpression> | undefined
  readonly time_zone?: TimeZone | undefined
  readonly keyed?: boolean | undefined
}

/** The schema of `AggregationsDateRangeAggregation`. @category schemas @since 0.1.0 */
export const AggregationsDateRangeAggregation: s.Lazy<AggregationsDateRangeAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      format: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      ranges: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsDateRangeExpression())
      ),
      time_zone: /*#__PURE__*/ s.optional(s.string),
      keyed: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `_types.aggregations.DateRangeExpression` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDateRangeExpression {
  readonly from?: AggregationsFieldDateMath | undefined
  readonly key?: string | undefined
  readonly to?: AggregationsFieldDateMath | undefined
}

/** The schema of `AggregationsDateRangeExpression`. @category schemas @since 0.1.0 */
export const AggregationsDateRangeExpression: s.Lazy<AggregationsDateRangeExpression> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      from: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
      key: /*#__PURE__*/ s.optional(s.string),
      to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number]))
    })
)

/**
 * `_types.aggregations.DerivativeAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDerivativeAggregation extends AggregationsPipelineAggregationBase {}

/** The schema of `AggregationsDerivativeAggregation`. @category schemas @since 0.1.0 */
export const AggregationsDerivativeAggregation: s.Lazy<AggregationsDerivativeAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.DiversifiedSamplerAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDiversifiedSamplerAggregation extends AggregationsBucketAggregationBase {
  /** Default: `global_ordinals`. */
  readonly execution_hint?: AggregationsSamplerAggregationExecutionHint | undefined
  /** Default: `1`. */
  readonly max_docs_per_value?: Integer | undefined
  readonly script?: Script | ScriptSource | undefined
  /** Default: `100`. */
  readonly shard_size?: Integer | undefined
  readonly field?: Field | undefined
}

/** The schema of `AggregationsDiversifiedSamplerAggregation`. @category schemas @since 0.1.0 */
export const AggregationsDiversifiedSamplerAggregation: s.Lazy<AggregationsDiversifiedSamplerAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      execution_hint: /*#__PURE__*/ s.optional(s.string),
      max_docs_per_value: /*#__PURE__*/ s.optional(s.number),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      shard_size: /*#__PURE__*/ s.optional(s.number),
      field: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.DoubleTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDoubleTermsAggregate extends AggregationsTermsAggregateBase<AggregationsDoubleTermsBucket> {}

/** The schema of `AggregationsDoubleTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsDoubleTermsAggregate: s.Lazy<AggregationsDoubleTermsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsDoubleTermsBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsDoubleTermsBucket())
      ]),
      doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number),
      sum_other_doc_count: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.DoubleTermsBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsDoubleTermsBucket = {
  readonly doc_count: Long
  readonly doc_count_error_upper_bound?: Long
  readonly key: Double
  readonly key_as_string?: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsDoubleTermsBucket`. @category schemas @since 0.1.0 */
export const AggregationsDoubleTermsBucket: s.Lazy<AggregationsDoubleTermsBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc_count: s.number,
    doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number),
    key: s.number,
    key_as_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.EwmaModelSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsEwmaModelSettings {
  readonly alpha?: Float | undefined
}

/** The schema of `AggregationsEwmaModelSettings`. @category schemas @since 0.1.0 */
export const AggregationsEwmaModelSettings: s.Lazy<AggregationsEwmaModelSettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ alpha: /*#__PURE__*/ s.optional(s.number) })
)

/**
 * `_types.aggregations.EwmaMovingAverageAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsEwmaMovingAverageAggregation extends AggregationsMovingAverageAggregationBase {
  readonly model: "ewma"
  readonly settings: AggregationsEwmaModelSettings
}

/** The schema of `AggregationsEwmaMovingAverageAggregation`. @category schemas @since 0.1.0 */
export const AggregationsEwmaMovingAverageAggregation: s.Lazy<AggregationsEwmaMovingAverageAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      minimize: /*#__PURE__*/ s.optional(s.boolean),
      predict: /*#__PURE__*/ s.optional(s.number),
      window: /*#__PURE__*/ s.optional(s.number),
      model: /*#__PURE__*/ s.literal("ewma"),
      settings: /*#__PURE__*/ AggregationsEwmaModelSettings()
    })
  )

/**
 * `_types.aggregations.ExtendedBounds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsExtendedBounds<T = unknown> {
  readonly max?: T | undefined
  readonly min?: T | undefined
}

/** The schema of `AggregationsExtendedBounds`. @category schemas @since 0.1.0 */
export const AggregationsExtendedBounds: s.Lazy<AggregationsExtendedBounds> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    max: /*#__PURE__*/ s.optional(s.unknown),
    min: /*#__PURE__*/ s.optional(s.unknown)
  })
)

/**
 * `_types.aggregations.ExtendedStatsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsExtendedStatsAggregation extends AggregationsFormatMetricAggregationBase {
  readonly sigma?: Double | undefined
}

/** The schema of `AggregationsExtendedStatsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsExtendedStatsAggregation: s.Lazy<AggregationsExtendedStatsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      format: /*#__PURE__*/ s.optional(s.string),
      sigma: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.ExtendedStatsBucketAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsExtendedStatsBucketAggregation extends AggregationsPipelineAggregationBase {
  readonly sigma?: Double | undefined
}

/** The schema of `AggregationsExtendedStatsBucketAggregation`. @category schemas @since 0.1.0 */
export const AggregationsExtendedStatsBucketAggregation: s.Lazy<AggregationsExtendedStatsBucketAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      sigma: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.FieldDateMath` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsFieldDateMath = DateMath | Long

/**
 * `_types.aggregations.FilterAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsFilterAggregate = {
  readonly meta?: Metadata
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsFilterAggregate`. @category schemas @since 0.1.0 */
export const AggregationsFilterAggregate: s.Lazy<AggregationsFilterAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), doc_count: s.number })
)

/**
 * `_types.aggregations.FiltersAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsFiltersAggregate extends AggregationsMultiBucketAggregateBase<AggregationsFiltersBucket> {}

/** The schema of `AggregationsFiltersAggregate`. @category schemas @since 0.1.0 */
export const AggregationsFiltersAggregate: s.Lazy<AggregationsFiltersAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    buckets: /*#__PURE__*/ s.union([
      /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsFiltersBucket()),
      /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsFiltersBucket())
    ])
  })
)

/**
 * `_types.aggregations.FiltersAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsFiltersAggregation extends AggregationsBucketAggregationBase {
  readonly filters?: AggregationsBuckets<QueryDslQueryContainer> | undefined
  readonly other_bucket?: boolean | undefined
  /** Default: `_other_`. */
  readonly other_bucket_key?: string | undefined
  /** Default: `true`. */
  readonly keyed?: boolean | undefined
}

/** The schema of `AggregationsFiltersAggregation`. @category schemas @since 0.1.0 */
export const AggregationsFiltersAggregation: s.Lazy<AggregationsFiltersAggregation> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      filters: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ s.record(/*#__PURE__*/ QueryDslQueryContainer()),
          /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslQueryContainer())
        ])
      ),
      other_bucket: /*#__PURE__*/ s.optional(s.boolean),
      other_bucket_key: /*#__PURE__*/ s.optional(s.string),
      keyed: /*#__PURE__*/ s.optional(s.boolean)
    })
)

/**
 * `_types.aggregations.FiltersBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsFiltersBucket = {
  readonly doc_count: Long
  readonly key?: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsFiltersBucket`. @category schemas @since 0.1.0 */
export const AggregationsFiltersBucket: s.Lazy<AggregationsFiltersBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ doc_count: s.number, key: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.aggregations.FormatMetricAggregationBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsFormatMetricAggregationBase extends AggregationsMetricAggregationBase {
  readonly format?: string | undefined
}

/** The schema of `AggregationsFormatMetricAggregationBase`. @category schemas @since 0.1.0 */
export const AggregationsFormatMetricAggregationBase: s.Lazy<AggregationsFormatMetricAggregationBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      format: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.FormattableMetricAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsFormattableMetricAggregation extends AggregationsMetricAggregationBase {
  readonly format?: string | undefined
}

/** The schema of `AggregationsFormattableMetricAggregation`. @category schemas @since 0.1.0 */
export const AggregationsFormattableMetricAggregation: s.Lazy<AggregationsFormattableMetricAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      format: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.FrequentItemSetsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsFrequentItemSetsAggregation {
  readonly fields: ReadonlyArray<AggregationsFrequentItemSetsField>
  /** Default: `1`. */
  readonly minimum_set_size?: Integer | undefined
  /** Default: `0.1`. */
  readonly minimum_support?: Double | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly filter?: QueryDslQueryContainer | undefined
}

/** The schema of `AggregationsFrequentItemSetsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsFrequentItemSetsAggregation: s.Lazy<AggregationsFrequentItemSetsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      fields: /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsFrequentItemSetsField()),
      minimum_set_size: /*#__PURE__*/ s.optional(s.number),
      minimum_support: /*#__PURE__*/ s.optional(s.number),
      size: /*#__PURE__*/ s.optional(s.number),
      filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer())
    })
  )

/**
 * `_types.aggregations.FrequentItemSetsField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsFrequentItemSetsField {
  readonly field: Field
  readonly exclude?: AggregationsTermsExclude | undefined
  readonly include?: AggregationsTermsInclude | undefined
}

/** The schema of `AggregationsFrequentItemSetsField`. @category schemas @since 0.1.0 */
export const AggregationsFrequentItemSetsField: s.Lazy<AggregationsFrequentItemSetsField> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: s.string,
      exclude: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      include: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTermsInclude())
    })
  )

/**
 * `_types.aggregations.GapPolicy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsGapPolicy = "skip" | "insert_zeros" | "keep_values"

/**
 * `_types.aggregations.GeoBoundsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoBoundsAggregation extends AggregationsMetricAggregationBase {
  /** Default: `true`. */
  readonly wrap_longitude?: boolean | undefined
}

/** The schema of `AggregationsGeoBoundsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsGeoBoundsAggregation: s.Lazy<AggregationsGeoBoundsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      wrap_longitude: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `_types.aggregations.GeoCentroidAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoCentroidAggregation extends AggregationsMetricAggregationBase {
  readonly count?: Long | undefined
  readonly location?: GeoLocation | undefined
}

/** The schema of `AggregationsGeoCentroidAggregation`. @category schemas @since 0.1.0 */
export const AggregationsGeoCentroidAggregation: s.Lazy<AggregationsGeoCentroidAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      count: /*#__PURE__*/ s.optional(s.number),
      location: /*#__PURE__*/ s.optional(/*#__PURE__*/ GeoLocation())
    })
  )

/**
 * `_types.aggregations.GeoDistanceAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoDistanceAggregation extends AggregationsBucketAggregationBase {
  /** Default: `arc`. */
  readonly distance_type?: GeoDistanceType | undefined
  readonly field?: Field | undefined
  readonly origin?: GeoLocation | undefined
  readonly ranges?: ReadonlyArray<AggregationsAggregationRange> | undefined
  /** Default: `m`. */
  readonly unit?: DistanceUnit | undefined
}

/** The schema of `AggregationsGeoDistanceAggregation`. @category schemas @since 0.1.0 */
export const AggregationsGeoDistanceAggregation: s.Lazy<AggregationsGeoDistanceAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      distance_type: /*#__PURE__*/ s.optional(s.string),
      field: /*#__PURE__*/ s.optional(s.string),
      origin: /*#__PURE__*/ s.optional(/*#__PURE__*/ GeoLocation()),
      ranges: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsAggregationRange())),
      unit: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.GeoHashGridAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoHashGridAggregation extends AggregationsBucketAggregationBase {
  readonly bounds?: GeoBounds | undefined
  readonly field?: Field | undefined
  /** Default: `5`. */
  readonly precision?: GeoHashPrecision | undefined
  readonly shard_size?: Integer | undefined
  /** Default: `10000`. */
  readonly size?: Integer | undefined
}

/** The schema of `AggregationsGeoHashGridAggregation`. @category schemas @since 0.1.0 */
export const AggregationsGeoHashGridAggregation: s.Lazy<AggregationsGeoHashGridAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      bounds: /*#__PURE__*/ s.optional(/*#__PURE__*/ GeoBounds()),
      field: /*#__PURE__*/ s.optional(s.string),
      precision: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      shard_size: /*#__PURE__*/ s.optional(s.number),
      size: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.GeoLineAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoLineAggregation {
  readonly point: AggregationsGeoLinePoint
  readonly sort?: AggregationsGeoLineSort | undefined
  readonly include_sort?: boolean | undefined
  /** Default: `asc`. */
  readonly sort_order?: SortOrder | undefined
  /** Default: `10000`. */
  readonly size?: Integer | undefined
}

/** The schema of `AggregationsGeoLineAggregation`. @category schemas @since 0.1.0 */
export const AggregationsGeoLineAggregation: s.Lazy<AggregationsGeoLineAggregation> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      point: /*#__PURE__*/ AggregationsGeoLinePoint(),
      sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGeoLineSort()),
      include_sort: /*#__PURE__*/ s.optional(s.boolean),
      sort_order: /*#__PURE__*/ s.optional(s.string),
      size: /*#__PURE__*/ s.optional(s.number)
    })
)

/**
 * `_types.aggregations.GeoLinePoint` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoLinePoint {
  readonly field: Field
}

/** The schema of `AggregationsGeoLinePoint`. @category schemas @since 0.1.0 */
export const AggregationsGeoLinePoint: s.Lazy<AggregationsGeoLinePoint> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ field: s.string })
)

/**
 * `_types.aggregations.GeoLineSort` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoLineSort {
  readonly field: Field
}

/** The schema of `AggregationsGeoLineSort`. @category schemas @since 0.1.0 */
export const AggregationsGeoLineSort: s.Lazy<AggregationsGeoLineSort> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ field: s.string })
)

/**
 * `_types.aggregations.GeoTileGridAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoTileGridAggregation extends AggregationsBucketAggregationBase {
  readonly field?: Field | undefined
  /** Default: `7`. */
  readonly precision?: GeoTilePrecision | undefined
  readonly shard_size?: Integer | undefined
  /** Default: `10000`. */
  readonly size?: Integer | undefined
  readonly bounds?: GeoBounds | undefined
}

/** The schema of `AggregationsGeoTileGridAggregation`. @category schemas @since 0.1.0 */
export const AggregationsGeoTileGridAggregation: s.Lazy<AggregationsGeoTileGridAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      precision: /*#__PURE__*/ s.optional(s.number),
      shard_size: /*#__PURE__*/ s.optional(s.number),
      size: /*#__PURE__*/ s.optional(s.number),
      bounds: /*#__PURE__*/ s.optional(/*#__PURE__*/ GeoBounds())
    })
  )

/**
 * `_types.aggregations.GeohexGridAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeohexGridAggregation extends AggregationsBucketAggregationBase {
  readonly field: Field
  /** Default: `6`. */
  readonly precision?: Integer | undefined
  readonly bounds?: GeoBounds | undefined
  /** Default: `10000`. */
  readonly size?: Integer | undefined
  readonly shard_size?: Integer | undefined
}

/** The schema of `AggregationsGeohexGridAggregation`. @category schemas @since 0.1.0 */
export const AggregationsGeohexGridAggregation: s.Lazy<AggregationsGeohexGridAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: s.string,
      precision: /*#__PURE__*/ s.optional(s.number),
      bounds: /*#__PURE__*/ s.optional(/*#__PURE__*/ GeoBounds()),
      size: /*#__PURE__*/ s.optional(s.number),
      shard_size: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.GlobalAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGlobalAggregation extends AggregationsBucketAggregationBase {}

/** The schema of `AggregationsGlobalAggregation`. @category schemas @since 0.1.0 */
export const AggregationsGlobalAggregation: s.Lazy<AggregationsGlobalAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({})
)

/**
 * `_types.aggregations.GoogleNormalizedDistanceHeuristic` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGoogleNormalizedDistanceHeuristic {
  readonly background_is_superset?: boolean | undefined
}

/** The schema of `AggregationsGoogleNormalizedDistanceHeuristic`. @category schemas @since 0.1.0 */
export const AggregationsGoogleNormalizedDistanceHeuristic: s.Lazy<AggregationsGoogleNormalizedDistanceHeuristic> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ background_is_superset: /*#__PURE__*/ s.optional(s.boolean) })
  )

/**
 * `_types.aggregations.HdrMethod` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsHdrMethod {
  readonly number_of_significant_value_digits?: Integer | undefined
}

/** The schema of `AggregationsHdrMethod`. @category schemas @since 0.1.0 */
export const AggregationsHdrMethod: s.Lazy<AggregationsHdrMethod> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ number_of_significant_value_digits: /*#__PURE__*/ s.optional(s.number) })
)

/**
 * `_types.aggregations.HistogramAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsHistogramAggregation extends AggregationsBucketAggregationBase {
  readonly extended_bounds?: AggregationsExtendedBounds<Double> | undefined
  readonly hard_bounds?: AggregationsExtendedBounds<Double> | undefined
  readonly field?: Field | undefined
  readonly interval?: Double | undefined
  readonly min_doc_count?: Integer | undefined
  readonly missing?: Double | undefined
  readonly offset?: Double | undefined
  readonly order?: AggregationsAggregateOrder | undefined
  readonly script?: Script | ScriptSource | undefined
  readonly format?: string | undefined
  /** Default: `false`. */
  readonly keyed?: boolean | undefined
}

/** The schema of `AggregationsHistogramAggregation`. @category schemas @since 0.1.0 */
export const AggregationsHistogramAggregation: s.Lazy<AggregationsHistogramAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      extended_bounds: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.struct({
          max: /*#__PURE__*/ s.optional(s.number),
          min: /*#__PURE__*/ s.optional(s.number)
        })
      ),
      hard_bounds: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.struct({
          max: /*#__PURE__*/ s.optional(s.number),
          min: /*#__PURE__*/ s.optional(s.number)
        })
      ),
      field: /*#__PURE__*/ s.optional(s.string),
      interval: /*#__PURE__*/ s.optional(s.number),
      min_doc_count: /*#__PURE__*/ s.optional(s.number),
      missing: /*#__PURE__*/ s.optional(s.number),
      offset: /*#__PURE__*/ s.optional(s.number),
      order: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsAggregateOrder()),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      format: /*#__PURE__*/ s.optional(s.string),
      keyed: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `_types.aggregations.HoltLinearModelSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsHoltLinearModelSettings {
  readonly alpha?: Float | undefined
  readonly beta?: Float | undefined
}

/** The schema of `AggregationsHoltLinearModelSettings`. @category schemas @since 0.1.0 */
export const AggregationsHoltLinearModelSettings: s.Lazy<AggregationsHoltLinearModelSettings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      alpha: /*#__PURE__*/ s.optional(s.number),
      beta: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.HoltMovingAverageAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsHoltMovingAverageAggregation extends AggregationsMovingAverageAggregationBase {
  readonly model: "holt"
  readonly settings: AggregationsHoltLinearModelSettings
}

/** The schema of `AggregationsHoltMovingAverageAggregation`. @category schemas @since 0.1.0 */
export const AggregationsHoltMovingAverageAggregation: s.Lazy<AggregationsHoltMovingAverageAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      minimize: /*#__PURE__*/ s.optional(s.boolean),
      predict: /*#__PURE__*/ s.optional(s.number),
      window: /*#__PURE__*/ s.optional(s.number),
      model: /*#__PURE__*/ s.literal("holt"),
      settings: /*#__PURE__*/ AggregationsHoltLinearModelSettings()
    })
  )

/**
 * `_types.aggregations.HoltWintersModelSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsHoltWintersModelSettings {
  readonly alpha?: Float | undefined
  readonly beta?: Float | undefined
  readonly gamma?: Float | undefined
  readonly pad?: boolean | undefined
  readonly period?: Integer | undefined
  readonly type?: AggregationsHoltWintersType | undefined
}

/** The schema of `AggregationsHoltWintersModelSettings`. @category schemas @since 0.1.0 */
export const AggregationsHoltWintersModelSettings: s.Lazy<AggregationsHoltWintersModelSettings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      alpha: /*#__PURE__*/ s.optional(s.number),
      beta: /*#__PURE__*/ s.optional(s.number),
      gamma: /*#__PURE__*/ s.optional(s.number),
      pad: /*#__PURE__*/ s.optional(s.boolean),
      period: /*#__PURE__*/ s.optional(s.number),
      type: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.HoltWintersMovingAverageAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsHoltWintersMovingAverageAggregation extends AggregationsMovingAverageAggregationBase {
  readonly model: "holt_winters"
  readonly settings: AggregationsHoltWintersModelSettings
}

/** The schema of `AggregationsHoltWintersMovingAverageAggregation`. @category schemas @since 0.1.0 */
export const AggregationsHoltWintersMovingAverageAggregation: s.Lazy<AggregationsHoltWintersMovingAverageAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      minimize: /*#__PURE__*/ s.optional(s.boolean),
      predict: /*#__PURE__*/ s.optional(s.number),
      window: /*#__PURE__*/ s.optional(s.number),
      model: /*#__PURE__*/ s.literal("holt_winters"),
      settings: /*#__PURE__*/ AggregationsHoltWintersModelSettings()
    })
  )

/**
 * `_types.aggregations.HoltWintersType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsHoltWintersType = "add" | "mult"

/**
 * `_types.aggregations.InferenceAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsInferenceAggregation extends AggregationsPipelineAggregationBase {
  readonly model_id: Name
  readonly inference_config?: AggregationsInferenceConfigContainer | undefined
}

/** The schema of `AggregationsInferenceAggregation`. @category schemas @since 0.1.0 */
export const AggregationsInferenceAggregation: s.Lazy<AggregationsInferenceAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      model_id: s.string,
      inference_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsInferenceConfigContainer())
    })
  )

/**
 * The variants of `AggregationsInferenceConfigContainer`.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsInferenceConfigContainerVariants {
  readonly regression: MlRegressionInferenceOptions
  readonly classification: MlClassificationInferenceOptions
}

/**
 * `_types.aggregations.InferenceConfigContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsInferenceConfigContainer = OneOf<AggregationsInferenceConfigContainerVariants>

/** The schema of `AggregationsInferenceConfigContainer`. @category schemas @since 0.1.0 */
export const AggregationsInferenceConfigContainer: s.Lazy<AggregationsInferenceConfigContainer> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      regression: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlRegressionInferenceOptions()),
      classification: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlClassificationInferenceOptions())
    })
  )

/**
 * `_types.aggregations.IpPrefixAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsIpPrefixAggregation extends AggregationsBucketAggregationBase {
  readonly field: Field
  readonly prefix_length: Integer
  /** Default: `false`. */
  readonly is_ipv6?: boolean | undefined
  /** Default: `false`. */
  readonly append_prefix_length?: boolean | undefined
  readonly keyed?: boolean | undefined
  /** Default: `1`. */
  readonly min_doc_count?: Long | undefined
}

/** The schema of `AggregationsIpPrefixAggregation`. @category schemas @since 0.1.0 */
export const AggregationsIpPrefixAggregation: s.Lazy<AggregationsIpPrefixAggregation> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      field: s.string,
      prefix_length: s.number,
      is_ipv6: /*#__PURE__*/ s.optional(s.boolean),
      append_prefix_length: /*#__PURE__*/ s.optional(s.boolean),
      keyed: /*#__PURE__*/ s.optional(s.boolean),
      min_doc_count: /*#__PURE__*/ s.optional(s.number)
    })
)

/**
 * `_types.aggregations.IpRangeAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsIpRangeAggregation extends AggregationsBucketAggregationBase {
  readonly field?: Field | undefined
  readonly ranges?: ReadonlyArray<AggregationsIpRangeAggregationRange> | undefined
}

/** The schema of `AggregationsIpRangeAggregation`. @category schemas @since 0.1.0 */
export const AggregationsIpRangeAggregation: s.Lazy<AggregationsIpRangeAggregation> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      ranges: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsIpRangeAggregationRange())
      )
    })
)

/**
 * `_types.aggregations.IpRangeAggregationRange` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsIpRangeAggregationRange {
  readonly from?: string | null | undefined
  readonly mask?: string | undefined
  readonly to?: string | null | undefined
}

/** The schema of `AggregationsIpRangeAggregationRange`. @category schemas @since 0.1.0 */
export const AggregationsIpRangeAggregationRange: s.Lazy<AggregationsIpRangeAggregationRange> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      from: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
      mask: /*#__PURE__*/ s.optional(s.string),
      to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing]))
    })
  )

/**
 * `_types.aggregations.LinearMovingAverageAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsLinearMovingAverageAggregation extends AggregationsMovingAverageAggregationBase {
  readonly model: "linear"
  readonly settings: EmptyObject
}

/** The schema of `AggregationsLinearMovingAverageAggregation`. @category schemas @since 0.1.0 */
export const AggregationsLinearMovingAverageAggregation: s.Lazy<AggregationsLinearMovingAverageAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      minimize: /*#__PURE__*/ s.optional(s.boolean),
      predict: /*#__PURE__*/ s.optional(s.number),
      window: /*#__PURE__*/ s.optional(s.number),
      model: /*#__PURE__*/ s.literal("linear"),
      settings: /*#__PURE__*/ EmptyObject()
    })
  )

/**
 * `_types.aggregations.LongTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsLongTermsAggregate extends AggregationsTermsAggregateBase<AggregationsLongTermsBucket> {}

/** The schema of `AggregationsLongTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsLongTermsAggregate: s.Lazy<AggregationsLongTermsAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsLongTermsBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsLongTermsBucket())
      ]),
      doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number),
      sum_other_doc_count: /*#__PURE__*/ s.optional(s.number)
    })
)

/**
 * `_types.aggregations.LongTermsBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsLongTermsBucket = {
  readonly doc_count: Long
  readonly doc_count_error_upper_bound?: Long
  readonly key: Long
  readonly key_as_string?: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsLongTermsBucket`. @category schemas @since 0.1.0 */
export const AggregationsLongTermsBucket: s.Lazy<AggregationsLongTermsBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc_count: s.number,
    doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number),
    key: s.number,
    key_as_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.MatrixAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMatrixAggregation extends AggregationsAggregation {
  readonly fields?: Fields | undefined
  readonly missing?: { readonly [key: string]: Double } | undefined
}

/** The schema of `AggregationsMatrixAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMatrixAggregation: s.Lazy<AggregationsMatrixAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number))
  })
)

/**
 * `_types.aggregations.MatrixStatsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMatrixStatsAggregation extends AggregationsMatrixAggregation {
  /** Default: `avg`. */
  readonly mode?: SortMode | undefined
}

/** The schema of `AggregationsMatrixStatsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMatrixStatsAggregation: s.Lazy<AggregationsMatrixStatsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number)),
      mode: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.MaxAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMaxAggregation extends AggregationsFormatMetricAggregationBase {}

/** The schema of `AggregationsMaxAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMaxAggregation: s.Lazy<AggregationsMaxAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: /*#__PURE__*/ s.optional(s.string),
    missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    format: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.MaxBucketAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMaxBucketAggregation extends AggregationsPipelineAggregationBase {}

/** The schema of `AggregationsMaxBucketAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMaxBucketAggregation: s.Lazy<AggregationsMaxBucketAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.MedianAbsoluteDeviationAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMedianAbsoluteDeviationAggregation extends AggregationsFormatMetricAggregationBase {
  /** Default: `1000`. */
  readonly compression?: Double | undefined
  /** Default: `default`. */
  readonly execution_hint?: AggregationsTDigestExecutionHint | undefined
}

/** The schema of `AggregationsMedianAbsoluteDeviationAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMedianAbsoluteDeviationAggregation: s.Lazy<AggregationsMedianAbsoluteDeviationAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      format: /*#__PURE__*/ s.optional(s.string),
      compression: /*#__PURE__*/ s.optional(s.number),
      execution_hint: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.MetricAggregationBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMetricAggregationBase {
  readonly field?: Field | undefined
  readonly missing?: AggregationsMissing | undefined
  readonly script?: Script | ScriptSource | undefined
}

/** The schema of `AggregationsMetricAggregationBase`. @category schemas @since 0.1.0 */
export const AggregationsMetricAggregationBase: s.Lazy<AggregationsMetricAggregationBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      )
    })
  )

/**
 * `_types.aggregations.MinAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMinAggregation extends AggregationsFormatMetricAggregationBase {}

/** The schema of `AggregationsMinAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMinAggregation: s.Lazy<AggregationsMinAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: /*#__PURE__*/ s.optional(s.string),
    missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    format: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.MinBucketAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMinBucketAggregation extends AggregationsPipelineAggregationBase {}

/** The schema of `AggregationsMinBucketAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMinBucketAggregation: s.Lazy<AggregationsMinBucketAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.MinimumInterval` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsMinimumInterval = "second" | "minute" | "hour" | "day" | "month" | "year"

/**
 * `_types.aggregations.Missing` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsMissing = string | Integer | Double | boolean

/**
 * `_types.aggregations.MissingAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsMissingAggregate = {
  readonly meta?: Metadata
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsMissingAggregate`. @category schemas @since 0.1.0 */
export const AggregationsMissingAggregate: s.Lazy<AggregationsMissingAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), doc_count: s.number })
)

/**
 * `_types.aggregations.MissingAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMissingAggregation extends AggregationsBucketAggregationBase {
  readonly field?: Field | undefined
  readonly missing?: AggregationsMissing | undefined
}

/** The schema of `AggregationsMissingAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMissingAggregation: s.Lazy<AggregationsMissingAggregation> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean]))
    })
)

/**
 * `_types.aggregations.MissingOrder` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsMissingOrder = "first" | "last" | "default"

/**
 * `_types.aggregations.MovingAverageAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsMovingAverageAggregation =
  | AggregationsLinearMovingAverageAggregation
  | AggregationsSimpleMovingAverageAggregation
  | AggregationsEwmaMovingAverageAggregation
  | AggregationsHoltMovingAverageAggregation
  | AggregationsHoltWintersMovingAverageAggregation

/** The schema of `AggregationsMovingAverageAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMovingAverageAggregation: s.Lazy<AggregationsMovingAverageAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.tagged(
      "model",
      ["linear", "simple", "ewma", "holt", "holt_winters"],
      [
        /*#__PURE__*/ AggregationsLinearMovingAverageAggregation(),
        /*#__PURE__*/ AggregationsSimpleMovingAverageAggregation(),
        /*#__PURE__*/ AggregationsEwmaMovingAverageAggregation(),
        /*#__PURE__*/ AggregationsHoltMovingAverageAggregation(),
        /*#__PURE__*/ AggregationsHoltWintersMovingAverageAggregation()
      ]
    )
  )

/**
 * `_types.aggregations.MovingAverageAggregationBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMovingAverageAggregationBase extends AggregationsPipelineAggregationBase {
  readonly minimize?: boolean | undefined
  readonly predict?: Integer | undefined
  readonly window?: Integer | undefined
}

/** The schema of `AggregationsMovingAverageAggregationBase`. @category schemas @since 0.1.0 */
export const AggregationsMovingAverageAggregationBase: s.Lazy<AggregationsMovingAverageAggregationBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      minimize: /*#__PURE__*/ s.optional(s.boolean),
      predict: /*#__PURE__*/ s.optional(s.number),
      window: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.MovingFunctionAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMovingFunctionAggregation extends AggregationsPipelineAggregationBase {
  readonly script?: string | undefined
  /** Default: `0`. */
  readonly shift?: Integer | undefined
  readonly window?: Integer | undefined
}

/** The schema of `AggregationsMovingFunctionAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMovingFunctionAggregation: s.Lazy<AggregationsMovingFunctionAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(s.string),
      shift: /*#__PURE__*/ s.optional(s.number),
      window: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.MovingPercentilesAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMovingPercentilesAggregation extends AggregationsPipelineAggregationBase {
  readonly window?: Integer | undefined
  /** Default: `0`. */
  readonly shift?: Integer | undefined
  readonly keyed?: boolean | undefined
}

/** The schema of `AggregationsMovingPercentilesAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMovingPercentilesAggregation: s.Lazy<AggregationsMovingPercentilesAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      window: /*#__PURE__*/ s.optional(s.number),
      shift: /*#__PURE__*/ s.optional(s.number),
      keyed: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `_types.aggregations.MultiBucketAggregateBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMultiBucketAggregateBase<TBucket = unknown> extends AggregationsAggregateBase {
  readonly buckets: AggregationsBuckets<TBucket>
}

/** The schema of `AggregationsMultiBucketAggregateBase`. @category schemas @since 0.1.0 */
export const AggregationsMultiBucketAggregateBase: s.Lazy<AggregationsMultiBucketAggregateBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ AggregationsBuckets()
    })
  )

/**
 * `_types.aggregations.MultiBucketBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsMultiBucketBase = {
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsMultiBucketBase`. @category schemas @since 0.1.0 */
export const AggregationsMultiBucketBase: s.Lazy<AggregationsMultiBucketBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ doc_count: s.number })
)

/**
 * The variants of `AggregationsMultiTermLookup`.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMultiTermLookupVariants {
  readonly field: Field
  readonly script: Script | ScriptSource
}

/**
 * `_types.aggregations.MultiTermLookup` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsMultiTermLookup = OneOf<AggregationsMultiTermLookupVariants> & {
  readonly missing?: AggregationsMissing | undefined
}

/** The schema of `AggregationsMultiTermLookup`. @category schemas @since 0.1.0 */
export const AggregationsMultiTermLookup: s.Lazy<AggregationsMultiTermLookup> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean]))
  })
)

/**
 * `_types.aggregations.MultiTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMultiTermsAggregate extends AggregationsTermsAggregateBase<AggregationsMultiTermsBucket> {}

/** The schema of `AggregationsMultiTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsMultiTermsAggregate: s.Lazy<AggregationsMultiTermsAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsMultiTermsBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsMultiTermsBucket())
      ]),
      doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number),
      sum_other_doc_count: /*#__PURE__*/ s.optional(s.number)
    })
)

/**
 * `_types.aggregations.MultiTermsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMultiTermsAggregation extends AggregationsBucketAggregationBase {
  /** Default: `breadth_first`. */
  readonly collect_mode?: AggregationsTermsAggregationCollectMode | undefined
  readonly order?: AggregationsAggregateOrder | undefined
  /** Default: `1`. */
  readonly min_doc_count?: Long | undefined
  /** Default: `1`. */
  readonly shard_min_doc_count?: Long | undefined
  readonly shard_size?: Integer | undefined
  /** Default: `false`. */
  readonly show_term_doc_count_error?: boolean | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly terms: ReadonlyArray<AggregationsMultiTermLookup>
}

/** The schema of `AggregationsMultiTermsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsMultiTermsAggregation: s.Lazy<AggregationsMultiTermsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      collect_mode: /*#__PURE__*/ s.optional(s.string),
      order: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsAggregateOrder()),
      min_doc_count: /*#__PURE__*/ s.optional(s.number),
      shard_min_doc_count: /*#__PURE__*/ s.optional(s.number),
      shard_size: /*#__PURE__*/ s.optional(s.number),
      show_term_doc_count_error: /*#__PURE__*/ s.optional(s.boolean),
      size: /*#__PURE__*/ s.optional(s.number),
      terms: /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsMultiTermLookup())
    })
  )

/**
 * `_types.aggregations.MultiTermsBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsMultiTermsBucket = {
  readonly doc_count: Long
  readonly key: ReadonlyArray<FieldValue>
  readonly key_as_string?: string
  readonly doc_count_error_upper_bound?: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsMultiTermsBucket`. @category schemas @since 0.1.0 */
export const AggregationsMultiTermsBucket: s.Lazy<AggregationsMultiTermsBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc_count: s.number,
    key: /*#__PURE__*/ s.array(s.fieldValue),
    key_as_string: /*#__PURE__*/ s.optional(s.string),
    doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.aggregations.MutualInformationHeuristic` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMutualInformationHeuristic {
  readonly background_is_superset?: boolean | undefined
  readonly include_negatives?: boolean | undefined
}

/** The schema of `AggregationsMutualInformationHeuristic`. @category schemas @since 0.1.0 */
export const AggregationsMutualInformationHeuristic: s.Lazy<AggregationsMutualInformationHeuristic> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      background_is_superset: /*#__PURE__*/ s.optional(s.boolean),
      include_negatives: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `_types.aggregations.NestedAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsNestedAggregation extends AggregationsBucketAggregationBase {
  readonly path?: Field | undefined
}

/** The schema of `AggregationsNestedAggregation`. @category schemas @since 0.1.0 */
export const AggregationsNestedAggregation: s.Lazy<AggregationsNestedAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ path: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.aggregations.NormalizeAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsNormalizeAggregation extends AggregationsPipelineAggregationBase {
  readonly method?: AggregationsNormalizeMethod | undefined
}

/** The schema of `AggregationsNormalizeAggregation`. @category schemas @since 0.1.0 */
export const AggregationsNormalizeAggregation: s.Lazy<AggregationsNormalizeAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      method: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.NormalizeMethod` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsNormalizeMethod =
  | "rescale_0_1"
  | "rescale_0_100"
  | "percent_of_sum"
  | "mean"
  | "z-score"
  | "softmax"

/**
 * `_types.aggregations.PValueHeuristic` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsPValueHeuristic {
  readonly background_is_superset?: boolean | undefined
  /** Default: `0`. */
  readonly normalize_above?: Long | undefined
}

/** The schema of `AggregationsPValueHeuristic`. @category schemas @since 0.1.0 */
export const AggregationsPValueHeuristic: s.Lazy<AggregationsPValueHeuristic> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    background_is_superset: /*#__PURE__*/ s.optional(s.boolean),
    normalize_above: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.aggregations.ParentAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsParentAggregation extends AggregationsBucketAggregationBase {
  readonly type?: RelationName | undefined
}

/** The schema of `AggregationsParentAggregation`. @category schemas @since 0.1.0 */
export const AggregationsParentAggregation: s.Lazy<AggregationsParentAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.aggregations.PercentageScoreHeuristic` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsPercentageScoreHeuristic {}

/** The schema of `AggregationsPercentageScoreHeuristic`. @category schemas @since 0.1.0 */
export const AggregationsPercentageScoreHeuristic: s.Lazy<AggregationsPercentageScoreHeuristic> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({}))

/**
 * `_types.aggregations.PercentileRanksAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsPercentileRanksAggregation extends AggregationsFormatMetricAggregationBase {
  /** Default: `true`. */
  readonly keyed?: boolean | undefined
  readonly values?: ReadonlyArray<Double> | null | undefined
  readonly hdr?: AggregationsHdrMethod | undefined
  readonly tdigest?: AggregationsTDigest | undefined
}

/** The schema of `AggregationsPercentileRanksAggregation`. @category schemas @since 0.1.0 */
export const AggregationsPercentileRanksAggregation: s.Lazy<AggregationsPercentileRanksAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      format: /*#__PURE__*/ s.optional(s.string),
      keyed: /*#__PURE__*/ s.optional(s.boolean),
      values: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([/*#__PURE__*/ s.array(s.number), s.nothing])),
      hdr: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsHdrMethod()),
      tdigest: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTDigest())
    })
  )

/**
 * `_types.aggregations.PercentilesAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsPercentilesAggregation extends AggregationsFormatMetricAggregationBase {
  /** Default: `true`. */
  readonly keyed?: boolean | undefined
  readonly percents?: Double | ReadonlyArray<Double> | undefined
  readonly hdr?: AggregationsHdrMethod | undefined
  readonly tdigest?: AggregationsTDigest | undefined
}

/** The schema of `AggregationsPercentilesAggregation`. @category schemas @since 0.1.0 */
export const AggregationsPercentilesAggregation: s.Lazy<AggregationsPercentilesAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      format: /*#__PURE__*/ s.optional(s.string),
      keyed: /*#__PURE__*/ s.optional(s.boolean),
      percents: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, /*#__PURE__*/ s.array(s.number)])),
      hdr: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsHdrMethod()),
      tdigest: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTDigest())
    })
  )

/**
 * `_types.aggregations.PercentilesBucketAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsPercentilesBucketAggregation extends AggregationsPipelineAggregationBase {
  readonly percents?: ReadonlyArray<Double> | undefined
}

/** The schema of `AggregationsPercentilesBucketAggregation`. @category schemas @since 0.1.0 */
export const AggregationsPercentilesBucketAggregation: s.Lazy<AggregationsPercentilesBucketAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      percents: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.number))
    })
  )

/**
 * `_types.aggregations.PipelineAggregationBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsPipelineAggregationBase extends AggregationsBucketPathAggregation {
  readonly format?: string | undefined
  /** Default: `skip`. */
  readonly gap_policy?: AggregationsGapPolicy | undefined
}

/** The schema of `AggregationsPipelineAggregationBase`. @category schemas @since 0.1.0 */
export const AggregationsPipelineAggregationBase: s.Lazy<AggregationsPipelineAggregationBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.RandomSamplerAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsRandomSamplerAggregation extends AggregationsBucketAggregationBase {
  readonly probability: Double
  readonly seed?: Integer | undefined
  /** In Elasticsearch since 8.14.0. */
  readonly shard_seed?: Integer | undefined
}

/** The schema of `AggregationsRandomSamplerAggregation`. @category schemas @since 0.1.0 */
export const AggregationsRandomSamplerAggregation: s.Lazy<AggregationsRandomSamplerAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      probability: s.number,
      seed: /*#__PURE__*/ s.optional(s.number),
      shard_seed: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.RangeAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsRangeAggregate extends AggregationsMultiBucketAggregateBase<AggregationsRangeBucket> {}

/** The schema of `AggregationsRangeAggregate`. @category schemas @since 0.1.0 */
export const AggregationsRangeAggregate: s.Lazy<AggregationsRangeAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    buckets: /*#__PURE__*/ s.union([
      /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsRangeBucket()),
      /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsRangeBucket())
    ])
  })
)

/**
 * `_types.aggregations.RangeAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsRangeAggregation extends AggregationsBucketAggregationBase {
  readonly field?: Field | undefined
  readonly missing?: Integer | undefined
  readonly ranges?: ReadonlyArray<AggregationsAggregationRange> | undefined
  readonly script?: Script | ScriptSource | undefined
  readonly keyed?: boolean | undefined
  readonly format?: string | undefined
}

/** The schema of `AggregationsRangeAggregation`. @category schemas @since 0.1.0 */
export const AggregationsRangeAggregation: s.Lazy<AggregationsRangeAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: /*#__PURE__*/ s.optional(s.string),
    missing: /*#__PURE__*/ s.optional(s.number),
    ranges: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsAggregationRange())),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    keyed: /*#__PURE__*/ s.optional(s.boolean),
    format: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.RangeBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsRangeBucket = {
  readonly doc_count: Long
  readonly from?: Double
  readonly to?: Double
  readonly from_as_string?: string
  readonly to_as_string?: string
  readonly key?: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsRangeBucket`. @category schemas @since 0.1.0 */
export const AggregationsRangeBucket: s.Lazy<AggregationsRangeBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc_count: s.number,
    from: /*#__PURE__*/ s.optional(s.number),
    to: /*#__PURE__*/ s.optional(s.number),
    from_as_string: /*#__PURE__*/ s.optional(s.string),
    to_as_string: /*#__PURE__*/ s.optional(s.string),
    key: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.RareTermsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsRareTermsAggregation extends AggregationsBucketAggregationBase {
  readonly exclude?: AggregationsTermsExclude | undefined
  readonly field?: Field | undefined
  readonly include?: AggregationsTermsInclude | undefined
  /** Default: `1`. */
  readonly max_doc_count?: Long | undefined
  readonly missing?: AggregationsMissing | undefined
  /** Default: `0.001`. */
  readonly precision?: Double | undefined
  readonly value_type?: string | undefined
}

/** The schema of `AggregationsRareTermsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsRareTermsAggregation: s.Lazy<AggregationsRareTermsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      exclude: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      field: /*#__PURE__*/ s.optional(s.string),
      include: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTermsInclude()),
      max_doc_count: /*#__PURE__*/ s.optional(s.number),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      precision: /*#__PURE__*/ s.optional(s.number),
      value_type: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.RateAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsRateAggregation extends AggregationsFormatMetricAggregationBase {
  readonly unit?: AggregationsCalendarInterval | undefined
  /** Default: `sum`. */
  readonly mode?: AggregationsRateMode | undefined
}

/** The schema of `AggregationsRateAggregation`. @category schemas @since 0.1.0 */
export const AggregationsRateAggregation: s.Lazy<AggregationsRateAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: /*#__PURE__*/ s.optional(s.string),
    missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    format: /*#__PURE__*/ s.optional(s.string),
    unit: /*#__PURE__*/ s.optional(s.string),
    mode: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.RateMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsRateMode = "sum" | "value_count"

/**
 * `_types.aggregations.ReverseNestedAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsReverseNestedAggregation extends AggregationsBucketAggregationBase {
  readonly path?: Field | undefined
}

/** The schema of `AggregationsReverseNestedAggregation`. @category schemas @since 0.1.0 */
export const AggregationsReverseNestedAggregation: s.Lazy<AggregationsReverseNestedAggregation> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ path: /*#__PURE__*/ s.optional(s.string) }))

/**
 * `_types.aggregations.SamplerAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSamplerAggregation extends AggregationsBucketAggregationBase {
  /** Default: `100`. */
  readonly shard_size?: Integer | undefined
}

/** The schema of `AggregationsSamplerAggregation`. @category schemas @since 0.1.0 */
export const AggregationsSamplerAggregation: s.Lazy<AggregationsSamplerAggregation> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ shard_size: /*#__PURE__*/ s.optional(s.number) })
)

/**
 * `_types.aggregations.SamplerAggregationExecutionHint` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsSamplerAggregationExecutionHint = "map" | "global_ordinals" | "bytes_hash"

/**
 * `_types.aggregations.ScriptedHeuristic` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsScriptedHeuristic {
  readonly script: Script | ScriptSource
}

/** The schema of `AggregationsScriptedHeuristic`. @category schemas @since 0.1.0 */
export const AggregationsScriptedHeuristic: s.Lazy<AggregationsScriptedHeuristic> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    script: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
  })
)

/**
 * `_types.aggregations.ScriptedMetricAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsScriptedMetricAggregation extends AggregationsMetricAggregationBase {
  readonly combine_script?: Script | ScriptSource | undefined
  readonly init_script?: Script | ScriptSource | undefined
  readonly map_script?: Script | ScriptSource | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  readonly reduce_script?: Script | ScriptSource | undefined
}

/** The schema of `AggregationsScriptedMetricAggregation`. @category schemas @since 0.1.0 */
export const AggregationsScriptedMetricAggregation: s.Lazy<AggregationsScriptedMetricAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      combine_script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      init_script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      map_script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
      reduce_script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      )
    })
  )

/**
 * `_types.aggregations.SerialDifferencingAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSerialDifferencingAggregation extends AggregationsPipelineAggregationBase {
  readonly lag?: Integer | undefined
}

/** The schema of `AggregationsSerialDifferencingAggregation`. @category schemas @since 0.1.0 */
export const AggregationsSerialDifferencingAggregation: s.Lazy<AggregationsSerialDifferencingAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      lag: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.SignificantTermsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSignificantTermsAggregation extends AggregationsBucketAggregationBase {
  readonly background_filter?: QueryDslQueryContainer | undefined
  readonly chi_square?: AggregationsChiSquareHeuristic | undefined
  readonly exclude?: AggregationsTermsExclude | undefined
  readonly execution_hint?: AggregationsTermsAggregationExecutionHint | undefined
  readonly field?: Field | undefined
  readonly gnd?: AggregationsGoogleNormalizedDistanceHeuristic | undefined
  readonly include?: AggregationsTermsInclude | undefined
  readonly jlh?: EmptyObject | undefined
  /** Default: `3`. */
  readonly min_doc_count?: Long | undefined
  readonly mutual_information?: AggregationsMutualInformationHeuristic | undefined
  readonly percentage?: AggregationsPercentageScoreHeuristic | undefined
  readonly script_heuristic?: AggregationsScriptedHeuristic | undefined
  readonly p_value?: AggregationsPValueHeuristic | undefined
  readonly shard_min_doc_count?: Long | undefined
  readonly shard_size?: Integer | undefined
  readonly size?: Integer | undefined
}

/** The schema of `AggregationsSignificantTermsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsSignificantTermsAggregation: s.Lazy<AggregationsSignificantTermsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      background_filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
      chi_square: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsChiSquareHeuristic()),
      exclude: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      execution_hint: /*#__PURE__*/ s.optional(s.string),
      field: /*#__PURE__*/ s.optional(s.string),
      gnd: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGoogleNormalizedDistanceHeuristic()),
      include: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTermsInclude()),
      jlh: /*#__PURE__*/ s.optional(/*#__PURE__*/ EmptyObject()),
      min_doc_count: /*#__PURE__*/ s.optional(s.number),
      mutual_information: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMutualInformationHeuristic()),
      percentage: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsPercentageScoreHeuristic()),
      script_heuristic: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsScriptedHeuristic()),
      p_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsPValueHeuristic()),
      shard_min_doc_count: /*#__PURE__*/ s.optional(s.number),
      shard_size: /*#__PURE__*/ s.optional(s.number),
      size: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.SignificantTextAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSignificantTextAggregation extends AggregationsBucketAggregationBase {
  readonly background_filter?: QueryDslQueryContainer | undefined
  readonly chi_square?: AggregationsChiSquareHeuristic | undefined
  readonly exclude?: AggregationsTermsExclude | undefined
  readonly execution_hint?: AggregationsTermsAggregationExecutionHint | undefined
  readonly field?: Field | undefined
  readonly filter_duplicate_text?: boolean | undefined
  readonly gnd?: AggregationsGoogleNormalizedDistanceHeuristic | undefined
  readonly include?: AggregationsTermsInclude | undefined
  readonly jlh?: EmptyObject | undefined
  /** Default: `3`. */
  readonly min_doc_count?: Long | undefined
  readonly mutual_information?: AggregationsMutualInformationHeuristic | undefined
  readonly percentage?: AggregationsPercentageScoreHeuristic | undefined
  readonly script_heuristic?: AggregationsScriptedHeuristic | undefined
  readonly shard_min_doc_count?: Long | undefined
  readonly shard_size?: Integer | undefined
  readonly size?: Integer | undefined
  readonly source_fields?: Fields | undefined
}

/** The schema of `AggregationsSignificantTextAggregation`. @category schemas @since 0.1.0 */
export const AggregationsSignificantTextAggregation: s.Lazy<AggregationsSignificantTextAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      background_filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
      chi_square: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsChiSquareHeuristic()),
      exclude: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      execution_hint: /*#__PURE__*/ s.optional(s.string),
      field: /*#__PURE__*/ s.optional(s.string),
      filter_duplicate_text: /*#__PURE__*/ s.optional(s.boolean),
      gnd: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGoogleNormalizedDistanceHeuristic()),
      include: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTermsInclude()),
      jlh: /*#__PURE__*/ s.optional(/*#__PURE__*/ EmptyObject()),
      min_doc_count: /*#__PURE__*/ s.optional(s.number),
      mutual_information: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsMutualInformationHeuristic()),
      percentage: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsPercentageScoreHeuristic()),
      script_heuristic: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsScriptedHeuristic()),
      shard_min_doc_count: /*#__PURE__*/ s.optional(s.number),
      shard_size: /*#__PURE__*/ s.optional(s.number),
      size: /*#__PURE__*/ s.optional(s.number),
      source_fields: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
      )
    })
  )

/**
 * `_types.aggregations.SimpleMovingAverageAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSimpleMovingAverageAggregation extends AggregationsMovingAverageAggregationBase {
  readonly model: "simple"
  readonly settings: EmptyObject
}

/** The schema of `AggregationsSimpleMovingAverageAggregation`. @category schemas @since 0.1.0 */
export const AggregationsSimpleMovingAverageAggregation: s.Lazy<AggregationsSimpleMovingAverageAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string),
      minimize: /*#__PURE__*/ s.optional(s.boolean),
      predict: /*#__PURE__*/ s.optional(s.number),
      window: /*#__PURE__*/ s.optional(s.number),
      model: /*#__PURE__*/ s.literal("simple"),
      settings: /*#__PURE__*/ EmptyObject()
    })
  )

/**
 * `_types.aggregations.SingleBucketAggregateBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsSingleBucketAggregateBase = {
  readonly meta?: Metadata
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsSingleBucketAggregateBase`. @category schemas @since 0.1.0 */
export const AggregationsSingleBucketAggregateBase: s.Lazy<AggregationsSingleBucketAggregateBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), doc_count: s.number })
  )

/**
 * `_types.aggregations.SingleMetricAggregateBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSingleMetricAggregateBase extends AggregationsAggregateBase {
  readonly value: Double | null
  readonly value_as_string?: string
}

/** The schema of `AggregationsSingleMetricAggregateBase`. @category schemas @since 0.1.0 */
export const AggregationsSingleMetricAggregateBase: s.Lazy<AggregationsSingleMetricAggregateBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      value: /*#__PURE__*/ s.union([s.number, s.nothing]),
      value_as_string: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.StatsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStatsAggregation extends AggregationsFormatMetricAggregationBase {}

/** The schema of `AggregationsStatsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsStatsAggregation: s.Lazy<AggregationsStatsAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: /*#__PURE__*/ s.optional(s.string),
    missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    format: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.StatsBucketAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStatsBucketAggregation extends AggregationsPipelineAggregationBase {}

/** The schema of `AggregationsStatsBucketAggregation`. @category schemas @since 0.1.0 */
export const AggregationsStatsBucketAggregation: s.Lazy<AggregationsStatsBucketAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.StringStatsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStringStatsAggregation extends AggregationsMetricAggregationBase {
  /** Default: `false`. */
  readonly show_distribution?: boolean | undefined
}

/** The schema of `AggregationsStringStatsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsStringStatsAggregation: s.Lazy<AggregationsStringStatsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      show_distribution: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `_types.aggregations.StringTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStringTermsAggregate extends AggregationsTermsAggregateBase<AggregationsStringTermsBucket> {}

/** The schema of `AggregationsStringTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsStringTermsAggregate: s.Lazy<AggregationsStringTermsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsStringTermsBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsStringTermsBucket())
      ]),
      doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number),
      sum_other_doc_count: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.StringTermsBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsStringTermsBucket = {
  readonly doc_count: Long
  readonly doc_count_error_upper_bound?: Long
  readonly key: FieldValue
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsStringTermsBucket`. @category schemas @since 0.1.0 */
export const AggregationsStringTermsBucket: s.Lazy<AggregationsStringTermsBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc_count: s.number,
    doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number),
    key: s.fieldValue
  })
)

/**
 * `_types.aggregations.SumAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSumAggregation extends AggregationsFormatMetricAggregationBase {}

/** The schema of `AggregationsSumAggregation`. @category schemas @since 0.1.0 */
export const AggregationsSumAggregation: s.Lazy<AggregationsSumAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: /*#__PURE__*/ s.optional(s.string),
    missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    format: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.SumBucketAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSumBucketAggregation extends AggregationsPipelineAggregationBase {}

/** The schema of `AggregationsSumBucketAggregation`. @category schemas @since 0.1.0 */
export const AggregationsSumBucketAggregation: s.Lazy<AggregationsSumBucketAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      buckets_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsBucketsPath()),
      format: /*#__PURE__*/ s.optional(s.string),
      gap_policy: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.TDigest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTDigest {
  readonly compression?: Integer | undefined
  /** Default: `default`. */
  readonly execution_hint?: AggregationsTDigestExecutionHint | undefined
}

/** The schema of `AggregationsTDigest`. @category schemas @since 0.1.0 */
export const AggregationsTDigest: s.Lazy<AggregationsTDigest> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    compression: /*#__PURE__*/ s.optional(s.number),
    execution_hint: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.TDigestExecutionHint` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsTDigestExecutionHint = "default" | "high_accuracy"

/**
 * `_types.aggregations.TTestAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTTestAggregation extends AggregationsAggregation {
  readonly a?: AggregationsTestPopulation | undefined
  readonly b?: AggregationsTestPopulation | undefined
  /** Default: `heteroscedastic`. */
  readonly type?: AggregationsTTestType | undefined
}

/** The schema of `AggregationsTTestAggregation`. @category schemas @since 0.1.0 */
export const AggregationsTTestAggregation: s.Lazy<AggregationsTTestAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    a: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTestPopulation()),
    b: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTestPopulation()),
    type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.TTestType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsTTestType = "paired" | "homoscedastic" | "heteroscedastic"

/**
 * `_types.aggregations.TermsAggregateBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTermsAggregateBase<
  TBucket = unknown
> extends AggregationsMultiBucketAggregateBase<TBucket> {
  readonly doc_count_error_upper_bound?: Long
  readonly sum_other_doc_count?: Long
}

/** The schema of `AggregationsTermsAggregateBase`. @category schemas @since 0.1.0 */
export const AggregationsTermsAggregateBase: s.Lazy<AggregationsTermsAggregateBase> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ AggregationsBuckets(),
      doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number),
      sum_other_doc_count: /*#__PURE__*/ s.optional(s.number)
    })
)

/**
 * `_types.aggregations.TermsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTermsAggregation extends AggregationsBucketAggregationBase {
  readonly collect_mode?: AggregationsTermsAggregationCollectMode | undefined
  readonly exclude?: AggregationsTermsExclude | undefined
  readonly execution_hint?: AggregationsTermsAggregationExecutionHint | undefined
  readonly field?: Field | undefined
  readonly include?: AggregationsTermsInclude | undefined
  /** Default: `1`. */
  readonly min_doc_count?: Integer | undefined
  readonly missing?: AggregationsMissing | undefined
  readonly missing_order?: AggregationsMissingOrder | undefined
  readonly missing_bucket?: boolean | undefined
  readonly value_type?: string | undefined
  readonly order?: AggregationsAggregateOrder | undefined
  readonly script?: Script | ScriptSource | undefined
  readonly shard_min_doc_count?: Long | undefined
  readonly shard_size?: Integer | undefined
  readonly show_term_doc_count_error?: boolean | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly format?: string | undefined
}

/** The schema of `AggregationsTermsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsTermsAggregation: s.Lazy<AggregationsTermsAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    collect_mode: /*#__PURE__*/ s.optional(s.string),
    exclude: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    execution_hint: /*#__PURE__*/ s.optional(s.string),
    field: /*#__PURE__*/ s.optional(s.string),
    include: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTermsInclude()),
    min_doc_count: /*#__PURE__*/ s.optional(s.number),
    missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
    missing_order: /*#__PURE__*/ s.optional(s.string),
    missing_bucket: /*#__PURE__*/ s.optional(s.boolean),
    value_type: /*#__PURE__*/ s.optional(s.string),
    order: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsAggregateOrder()),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    shard_min_doc_count: /*#__PURE__*/ s.optional(s.number),
    shard_size: /*#__PURE__*/ s.optional(s.number),
    show_term_doc_count_error: /*#__PURE__*/ s.optional(s.boolean),
    size: /*#__PURE__*/ s.optional(s.number),
    format: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.TermsAggregationCollectMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsTermsAggregationCollectMode = "depth_first" | "breadth_first"

/**
 * `_types.aggregations.TermsAggregationExecutionHint` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsTermsAggregationExecutionHint =
  | "map"
  | "global_ordinals"
  | "global_ordinals_hash"
  | "global_ordinals_low_cardinality"

/**
 * `_types.aggregations.TermsBucketBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsTermsBucketBase = {
  readonly doc_count: Long
  readonly doc_count_error_upper_bound?: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsTermsBucketBase`. @category schemas @since 0.1.0 */
export const AggregationsTermsBucketBase: s.Lazy<AggregationsTermsBucketBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc_count: s.number,
    doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.aggregations.TermsExclude` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsTermsExclude = string | ReadonlyArray<string>

/**
 * `_types.aggregations.TermsInclude` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsTermsInclude = string | ReadonlyArray<string> | AggregationsTermsPartition

/** The schema of `AggregationsTermsInclude`. @category schemas @since 0.1.0 */
export const AggregationsTermsInclude: s.Lazy<AggregationsTermsInclude> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    s.string,
    /*#__PURE__*/ s.array(s.string),
    /*#__PURE__*/ AggregationsTermsPartition()
  ])
)

/**
 * `_types.aggregations.TermsPartition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTermsPartition {
  readonly num_partitions: Long
  readonly partition: Long
}

/** The schema of `AggregationsTermsPartition`. @category schemas @since 0.1.0 */
export const AggregationsTermsPartition: s.Lazy<AggregationsTermsPartition> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ num_partitions: s.number, partition: s.number })
)

/**
 * `_types.aggregations.TestPopulation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTestPopulation {
  readonly field: Field
  readonly script?: Script | ScriptSource | undefined
  readonly filter?: QueryDslQueryContainer | undefined
}

/** The schema of `AggregationsTestPopulation`. @category schemas @since 0.1.0 */
export const AggregationsTestPopulation: s.Lazy<AggregationsTestPopulation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: s.string,
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer())
  })
)

/**
 * `_types.aggregations.TimeSeriesAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTimeSeriesAggregation extends AggregationsBucketAggregationBase {
  /** Default: `10000`. */
  readonly size?: Integer | undefined
  readonly keyed?: boolean | undefined
}

/** The schema of `AggregationsTimeSeriesAggregation`. @category schemas @since 0.1.0 */
export const AggregationsTimeSeriesAggregation: s.Lazy<AggregationsTimeSeriesAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      size: /*#__PURE__*/ s.optional(s.number),
      keyed: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `_types.aggregations.TopHitsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTopHitsAggregation extends AggregationsMetricAggregationBase {
  readonly docvalue_fields?: ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly fields?: ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly highlight?: SearchHighlight | undefined
  readonly script_fields?: { readonly [key: string]: ScriptField } | undefined
  /** Default: `3`. */
  readonly size?: Integer | undefined
  readonly sort?: Sort | undefined
  readonly _source?: SearchSourceConfig | undefined
  readonly stored_fields?: Fields | undefined
  /** Default: `false`. */
  readonly track_scores?: boolean | undefined
  /** Default: `false`. */
  readonly version?: boolean | undefined
  readonly seq_no_primary_term?: boolean | undefined
}

/** The schema of `AggregationsTopHitsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsTopHitsAggregation: s.Lazy<AggregationsTopHitsAggregation> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      docvalue_fields: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslFieldAndFormat(), s.string]))
      ),
      explain: /*#__PURE__*/ s.optional(s.boolean),
      fields: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslFieldAndFormat(), s.string]))
      ),
      from: /*#__PURE__*/ s.optional(s.number),
      highlight: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchHighlight()),
      script_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ScriptField())),
      size: /*#__PURE__*/ s.optional(s.number),
      sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ Sort()),
      _source: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchSourceConfig()),
      stored_fields: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
      ),
      track_scores: /*#__PURE__*/ s.optional(s.boolean),
      version: /*#__PURE__*/ s.optional(s.boolean),
      seq_no_primary_term: /*#__PURE__*/ s.optional(s.boolean)
    })
)

/**
 * `_types.aggregations.TopMetricsAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTopMetricsAggregation extends AggregationsMetricAggregationBase {
  readonly metrics?: AggregationsTopMetricsValue | ReadonlyArray<AggregationsTopMetricsValue> | undefined
  /** Default: `1`. */
  readonly size?: Integer | undefined
  readonly sort?: Sort | undefined
}

/** The schema of `AggregationsTopMetricsAggregation`. @category schemas @since 0.1.0 */
export const AggregationsTopMetricsAggregation: s.Lazy<AggregationsTopMetricsAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      metrics: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ AggregationsTopMetricsValue(),
          /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsTopMetricsValue())
        ])
      ),
      size: /*#__PURE__*/ s.optional(s.number),
      sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ Sort())
    })
  )

/**
 * `_types.aggregations.TopMetricsValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTopMetricsValue {
  readonly field: Field
}

/** The schema of `AggregationsTopMetricsValue`. @category schemas @since 0.1.0 */
export const AggregationsTopMetricsValue: s.Lazy<AggregationsTopMetricsValue> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ field: s.string })
)

/**
 * `_types.aggregations.UnmappedTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsUnmappedTermsAggregate extends AggregationsTermsAggregateBase<SpecUtilsVoid> {}

/** The schema of `AggregationsUnmappedTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsUnmappedTermsAggregate: s.Lazy<AggregationsUnmappedTermsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([/*#__PURE__*/ s.record(s.unknown), /*#__PURE__*/ s.array(s.unknown)]),
      doc_count_error_upper_bound: /*#__PURE__*/ s.optional(s.number),
      sum_other_doc_count: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.ValueCountAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsValueCountAggregate extends AggregationsSingleMetricAggregateBase {}

/** The schema of `AggregationsValueCountAggregate`. @category schemas @since 0.1.0 */
export const AggregationsValueCountAggregate: s.Lazy<AggregationsValueCountAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      value: /*#__PURE__*/ s.union([s.number, s.nothing]),
      value_as_string: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.aggregations.ValueCountAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsValueCountAggregation extends AggregationsFormattableMetricAggregation {}

/** The schema of `AggregationsValueCountAggregation`. @category schemas @since 0.1.0 */
export const AggregationsValueCountAggregation: s.Lazy<AggregationsValueCountAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      format: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.ValueType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsValueType =
  | "string"
  | "long"
  | "double"
  | "number"
  | "date"
  | "date_nanos"
  | "ip"
  | "numeric"
  | "geo_point"
  | "boolean"

/**
 * `_types.aggregations.VariableWidthHistogramAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsVariableWidthHistogramAggregation {
  readonly field?: Field | undefined
  /** Default: `10`. */
  readonly buckets?: Integer | undefined
  readonly shard_size?: Integer | undefined
  readonly initial_buffer?: Integer | undefined
  readonly script?: Script | ScriptSource | undefined
}

/** The schema of `AggregationsVariableWidthHistogramAggregation`. @category schemas @since 0.1.0 */
export const AggregationsVariableWidthHistogramAggregation: s.Lazy<AggregationsVariableWidthHistogramAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      buckets: /*#__PURE__*/ s.optional(s.number),
      shard_size: /*#__PURE__*/ s.optional(s.number),
      initial_buffer: /*#__PURE__*/ s.optional(s.number),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      )
    })
  )

/**
 * `_types.aggregations.WeightedAverageAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsWeightedAverageAggregation extends AggregationsAggregation {
  readonly format?: string | undefined
  readonly value?: AggregationsWeightedAverageValue | undefined
  readonly value_type?: AggregationsValueType | undefined
  readonly weight?: AggregationsWeightedAverageValue | undefined
}

/** The schema of `AggregationsWeightedAverageAggregation`. @category schemas @since 0.1.0 */
export const AggregationsWeightedAverageAggregation: s.Lazy<AggregationsWeightedAverageAggregation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      format: /*#__PURE__*/ s.optional(s.string),
      value: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsWeightedAverageValue()),
      value_type: /*#__PURE__*/ s.optional(s.string),
      weight: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsWeightedAverageValue())
    })
  )

/**
 * `_types.aggregations.WeightedAverageValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsWeightedAverageValue {
  readonly field?: Field | undefined
  readonly missing?: Double | undefined
  readonly script?: Script | ScriptSource | undefined
}

/** The schema of `AggregationsWeightedAverageValue`. @category schemas @since 0.1.0 */
export const AggregationsWeightedAverageValue: s.Lazy<AggregationsWeightedAverageValue> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field: /*#__PURE__*/ s.optional(s.string),
      missing: /*#__PURE__*/ s.optional(s.number),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      )
    })
  )
