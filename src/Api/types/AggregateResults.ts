/**
 * Types and schemas of `AggregateResults` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type AggregationsAggregate,
  type AggregationsAggregateBase,
  AggregationsBuckets,
  AggregationsCardinalityAggregate,
  AggregationsCompositeAggregate,
  AggregationsDateRangeAggregate,
  AggregationsDoubleTermsAggregate,
  AggregationsFilterAggregate,
  AggregationsFiltersAggregate,
  AggregationsLongTermsAggregate,
  AggregationsMissingAggregate,
  type AggregationsMultiBucketAggregateBase,
  AggregationsMultiTermsAggregate,
  AggregationsRangeAggregate,
  AggregationsRangeBucket,
  type AggregationsSingleMetricAggregateBase,
  AggregationsStringTermsAggregate,
  AggregationsUnmappedTermsAggregate,
  AggregationsValueCountAggregate
} from "../types/Aggregations.ts"
import {
  type Double,
  type DurationLarge,
  type EpochTime,
  type Field,
  type FieldValue,
  GeoBounds,
  type GeoHash,
  type GeoHexCell,
  GeoLocation,
  type GeoTile,
  type Integer,
  type Long,
  Metadata,
  type SpecUtilsVoid,
  TopLeftBottomRightGeoBounds,
  type UnitMillis
} from "../types/Common.ts"
import { SearchHitsMetadata } from "../types/Search.ts"
import type { OneOf } from "../Wire.ts"

/**
 * `_types.aggregations.AbstractChangePoint` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAbstractChangePoint {
  readonly p_value: Double
  readonly change_point: Integer
}

/** The schema of `AggregationsAbstractChangePoint`. @category schemas @since 0.1.0 */
export const AggregationsAbstractChangePoint: s.Lazy<AggregationsAbstractChangePoint> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ p_value: s.number, change_point: s.number })
)

/**
 * `_types.aggregations.AdjacencyMatrixAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAdjacencyMatrixAggregate extends AggregationsMultiBucketAggregateBase<AggregationsAdjacencyMatrixBucket> {}

/** The schema of `AggregationsAdjacencyMatrixAggregate`. @category schemas @since 0.1.0 */
export const AggregationsAdjacencyMatrixAggregate: s.Lazy<AggregationsAdjacencyMatrixAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAdjacencyMatrixBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsAdjacencyMatrixBucket())
      ])
    })
  )

/**
 * `_types.aggregations.AdjacencyMatrixBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsAdjacencyMatrixBucket = {
  readonly doc_count: Long
  readonly key: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsAdjacencyMatrixBucket`. @category schemas @since 0.1.0 */
export const AggregationsAdjacencyMatrixBucket: s.Lazy<AggregationsAdjacencyMatrixBucket> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ doc_count: s.number, key: s.string }))

/**
 * `_types.aggregations.ArrayPercentilesItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsArrayPercentilesItem {
  readonly key: Double
  readonly value: Double | null
  readonly value_as_string?: string
}

/** The schema of `AggregationsArrayPercentilesItem`. @category schemas @since 0.1.0 */
export const AggregationsArrayPercentilesItem: s.Lazy<AggregationsArrayPercentilesItem> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      key: s.number,
      value: /*#__PURE__*/ s.union([s.number, s.nothing]),
      value_as_string: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.AutoDateHistogramAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAutoDateHistogramAggregate extends AggregationsMultiBucketAggregateBase<AggregationsDateHistogramBucket> {
  readonly interval: DurationLarge
}

/** The schema of `AggregationsAutoDateHistogramAggregate`. @category schemas @since 0.1.0 */
export const AggregationsAutoDateHistogramAggregate: s.Lazy<AggregationsAutoDateHistogramAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsDateHistogramBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsDateHistogramBucket())
      ]),
      interval: s.string
    })
  )

/**
 * `_types.aggregations.AvgAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsAvgAggregate extends AggregationsSingleMetricAggregateBase {}

/** The schema of `AggregationsAvgAggregate`. @category schemas @since 0.1.0 */
export const AggregationsAvgAggregate: s.Lazy<AggregationsAvgAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    value: /*#__PURE__*/ s.union([s.number, s.nothing]),
    value_as_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.BoxPlotAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBoxPlotAggregate extends AggregationsAggregateBase {
  readonly min: Double
  readonly max: Double
  readonly q1: Double
  readonly q2: Double
  readonly q3: Double
  readonly lower: Double
  readonly upper: Double
  readonly min_as_string?: string
  readonly max_as_string?: string
  readonly q1_as_string?: string
  readonly q2_as_string?: string
  readonly q3_as_string?: string
  readonly lower_as_string?: string
  readonly upper_as_string?: string
}

/** The schema of `AggregationsBoxPlotAggregate`. @category schemas @since 0.1.0 */
export const AggregationsBoxPlotAggregate: s.Lazy<AggregationsBoxPlotAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    min: s.number,
    max: s.number,
    q1: s.number,
    q2: s.number,
    q3: s.number,
    lower: s.number,
    upper: s.number,
    min_as_string: /*#__PURE__*/ s.optional(s.string),
    max_as_string: /*#__PURE__*/ s.optional(s.string),
    q1_as_string: /*#__PURE__*/ s.optional(s.string),
    q2_as_string: /*#__PURE__*/ s.optional(s.string),
    q3_as_string: /*#__PURE__*/ s.optional(s.string),
    lower_as_string: /*#__PURE__*/ s.optional(s.string),
    upper_as_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.BucketMetricValueAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsBucketMetricValueAggregate extends AggregationsSingleMetricAggregateBase {
  readonly keys: ReadonlyArray<string>
}

/** The schema of `AggregationsBucketMetricValueAggregate`. @category schemas @since 0.1.0 */
export const AggregationsBucketMetricValueAggregate: s.Lazy<AggregationsBucketMetricValueAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      value: /*#__PURE__*/ s.union([s.number, s.nothing]),
      value_as_string: /*#__PURE__*/ s.optional(s.string),
      keys: /*#__PURE__*/ s.array(s.string)
    })
  )

/**
 * `_types.aggregations.CartesianBoundsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCartesianBoundsAggregate extends AggregationsAggregateBase {
  readonly bounds?: TopLeftBottomRightGeoBounds
}

/** The schema of `AggregationsCartesianBoundsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsCartesianBoundsAggregate: s.Lazy<AggregationsCartesianBoundsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      bounds: /*#__PURE__*/ s.optional(/*#__PURE__*/ TopLeftBottomRightGeoBounds())
    })
  )

/**
 * `_types.aggregations.CartesianCentroidAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCartesianCentroidAggregate extends AggregationsAggregateBase {
  readonly count: Long
  readonly location?: CartesianPoint
}

/** The schema of `AggregationsCartesianCentroidAggregate`. @category schemas @since 0.1.0 */
export const AggregationsCartesianCentroidAggregate: s.Lazy<AggregationsCartesianCentroidAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      count: s.number,
      location: /*#__PURE__*/ s.optional(/*#__PURE__*/ CartesianPoint())
    })
  )

/**
 * `_types.aggregations.ChangePointAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsChangePointAggregate extends AggregationsAggregateBase {
  readonly type: AggregationsChangeType
  readonly bucket?: AggregationsChangePointBucket
}

/** The schema of `AggregationsChangePointAggregate`. @category schemas @since 0.1.0 */
export const AggregationsChangePointAggregate: s.Lazy<AggregationsChangePointAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      type: /*#__PURE__*/ AggregationsChangeType(),
      bucket: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsChangePointBucket())
    })
  )

/**
 * `_types.aggregations.ChangePointBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsChangePointBucket = {
  readonly doc_count: Long
  readonly key: FieldValue
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsChangePointBucket`. @category schemas @since 0.1.0 */
export const AggregationsChangePointBucket: s.Lazy<AggregationsChangePointBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ doc_count: s.number, key: s.fieldValue })
)

/**
 * The variants of `AggregationsChangeType`.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsChangeTypeVariants {
  readonly dip: AggregationsDip
  readonly distribution_change: AggregationsDistributionChange
  readonly indeterminable: AggregationsIndeterminable
  readonly non_stationary: AggregationsNonStationary
  readonly spike: AggregationsSpike
  readonly stationary: AggregationsStationary
  readonly step_change: AggregationsStepChange
  readonly trend_change: AggregationsTrendChange
}

/**
 * `_types.aggregations.ChangeType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsChangeType = OneOf<AggregationsChangeTypeVariants>

/** The schema of `AggregationsChangeType`. @category schemas @since 0.1.0 */
export const AggregationsChangeType: s.Lazy<AggregationsChangeType> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    dip: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsDip()),
    distribution_change: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsDistributionChange()),
    indeterminable: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsIndeterminable()),
    non_stationary: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsNonStationary()),
    spike: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsSpike()),
    stationary: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsStationary()),
    step_change: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsStepChange()),
    trend_change: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTrendChange())
  })
)

/**
 * `_types.aggregations.ChildrenAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsChildrenAggregate = {
  readonly meta?: Metadata
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsChildrenAggregate`. @category schemas @since 0.1.0 */
export const AggregationsChildrenAggregate: s.Lazy<AggregationsChildrenAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), doc_count: s.number })
)

/**
 * `_types.aggregations.CumulativeCardinalityAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsCumulativeCardinalityAggregate extends AggregationsAggregateBase {
  readonly value: Long
  readonly value_as_string?: string
}

/** The schema of `AggregationsCumulativeCardinalityAggregate`. @category schemas @since 0.1.0 */
export const AggregationsCumulativeCardinalityAggregate: s.Lazy<AggregationsCumulativeCardinalityAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      value: s.number,
      value_as_string: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.DateHistogramAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDateHistogramAggregate extends AggregationsMultiBucketAggregateBase<AggregationsDateHistogramBucket> {}

/** The schema of `AggregationsDateHistogramAggregate`. @category schemas @since 0.1.0 */
export const AggregationsDateHistogramAggregate: s.Lazy<AggregationsDateHistogramAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsDateHistogramBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsDateHistogramBucket())
      ])
    })
  )

/**
 * `_types.aggregations.DateHistogramBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsDateHistogramBucket = {
  readonly doc_count: Long
  readonly key_as_string?: string
  readonly key: EpochTime<UnitMillis>
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsDateHistogramBucket`. @category schemas @since 0.1.0 */
export const AggregationsDateHistogramBucket: s.Lazy<AggregationsDateHistogramBucket> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      doc_count: s.number,
      key_as_string: /*#__PURE__*/ s.optional(s.string),
      key: s.number
    })
)

/**
 * `_types.aggregations.DerivativeAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDerivativeAggregate extends AggregationsSingleMetricAggregateBase {
  readonly normalized_value?: Double
  readonly normalized_value_as_string?: string
}

/** The schema of `AggregationsDerivativeAggregate`. @category schemas @since 0.1.0 */
export const AggregationsDerivativeAggregate: s.Lazy<AggregationsDerivativeAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      value: /*#__PURE__*/ s.union([s.number, s.nothing]),
      value_as_string: /*#__PURE__*/ s.optional(s.string),
      normalized_value: /*#__PURE__*/ s.optional(s.number),
      normalized_value_as_string: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.aggregations.Dip` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDip extends AggregationsAbstractChangePoint {}

/** The schema of `AggregationsDip`. @category schemas @since 0.1.0 */
export const AggregationsDip: s.Lazy<AggregationsDip> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ p_value: s.number, change_point: s.number })
)

/**
 * `_types.aggregations.DistributionChange` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsDistributionChange extends AggregationsAbstractChangePoint {}

/** The schema of `AggregationsDistributionChange`. @category schemas @since 0.1.0 */
export const AggregationsDistributionChange: s.Lazy<AggregationsDistributionChange> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ p_value: s.number, change_point: s.number })
)

/**
 * `_types.aggregations.ExtendedStatsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsExtendedStatsAggregate extends AggregationsStatsAggregate {
  readonly sum_of_squares: Double | null
  readonly variance: Double | null
  readonly variance_population: Double | null
  readonly variance_sampling: Double | null
  readonly std_deviation: Double | null
  readonly std_deviation_population: Double | null
  readonly std_deviation_sampling: Double | null
  readonly std_deviation_bounds?: AggregationsStandardDeviationBounds
  readonly sum_of_squares_as_string?: string
  readonly variance_as_string?: string
  readonly variance_population_as_string?: string
  readonly variance_sampling_as_string?: string
  readonly std_deviation_as_string?: string
  readonly std_deviation_bounds_as_string?: AggregationsStandardDeviationBoundsAsString
}

/** The schema of `AggregationsExtendedStatsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsExtendedStatsAggregate: s.Lazy<AggregationsExtendedStatsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      count: s.number,
      min: /*#__PURE__*/ s.union([s.number, s.nothing]),
      max: /*#__PURE__*/ s.union([s.number, s.nothing]),
      avg: /*#__PURE__*/ s.union([s.number, s.nothing]),
      sum: s.number,
      min_as_string: /*#__PURE__*/ s.optional(s.string),
      max_as_string: /*#__PURE__*/ s.optional(s.string),
      avg_as_string: /*#__PURE__*/ s.optional(s.string),
      sum_as_string: /*#__PURE__*/ s.optional(s.string),
      sum_of_squares: /*#__PURE__*/ s.union([s.number, s.nothing]),
      variance: /*#__PURE__*/ s.union([s.number, s.nothing]),
      variance_population: /*#__PURE__*/ s.union([s.number, s.nothing]),
      variance_sampling: /*#__PURE__*/ s.union([s.number, s.nothing]),
      std_deviation: /*#__PURE__*/ s.union([s.number, s.nothing]),
      std_deviation_population: /*#__PURE__*/ s.union([s.number, s.nothing]),
      std_deviation_sampling: /*#__PURE__*/ s.union([s.number, s.nothing]),
      std_deviation_bounds: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsStandardDeviationBounds()),
      sum_of_squares_as_string: /*#__PURE__*/ s.optional(s.string),
      variance_as_string: /*#__PURE__*/ s.optional(s.string),
      variance_population_as_string: /*#__PURE__*/ s.optional(s.string),
      variance_sampling_as_string: /*#__PURE__*/ s.optional(s.string),
      std_deviation_as_string: /*#__PURE__*/ s.optional(s.string),
      std_deviation_bounds_as_string: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ AggregationsStandardDeviationBoundsAsString()
      )
    })
  )

/**
 * `_types.aggregations.ExtendedStatsBucketAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsExtendedStatsBucketAggregate extends AggregationsExtendedStatsAggregate {}

/** The schema of `AggregationsExtendedStatsBucketAggregate`. @category schemas @since 0.1.0 */
export const AggregationsExtendedStatsBucketAggregate: s.Lazy<AggregationsExtendedStatsBucketAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      count: s.number,
      min: /*#__PURE__*/ s.union([s.number, s.nothing]),
      max: /*#__PURE__*/ s.union([s.number, s.nothing]),
      avg: /*#__PURE__*/ s.union([s.number, s.nothing]),
      sum: s.number,
      min_as_string: /*#__PURE__*/ s.optional(s.string),
      max_as_string: /*#__PURE__*/ s.optional(s.string),
      avg_as_string: /*#__PURE__*/ s.optional(s.string),
      sum_as_string: /*#__PURE__*/ s.optional(s.string),
      sum_of_squares: /*#__PURE__*/ s.union([s.number, s.nothing]),
      variance: /*#__PURE__*/ s.union([s.number, s.nothing]),
      variance_population: /*#__PURE__*/ s.union([s.number, s.nothing]),
      variance_sampling: /*#__PURE__*/ s.union([s.number, s.nothing]),
      std_deviation: /*#__PURE__*/ s.union([s.number, s.nothing]),
      std_deviation_population: /*#__PURE__*/ s.union([s.number, s.nothing]),
      std_deviation_sampling: /*#__PURE__*/ s.union([s.number, s.nothing]),
      std_deviation_bounds: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsStandardDeviationBounds()),
      sum_of_squares_as_string: /*#__PURE__*/ s.optional(s.string),
      variance_as_string: /*#__PURE__*/ s.optional(s.string),
      variance_population_as_string: /*#__PURE__*/ s.optional(s.string),
      variance_sampling_as_string: /*#__PURE__*/ s.optional(s.string),
      std_deviation_as_string: /*#__PURE__*/ s.optional(s.string),
      std_deviation_bounds_as_string: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ AggregationsStandardDeviationBoundsAsString()
      )
    })
  )

/**
 * `_types.aggregations.FrequentItemSetsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsFrequentItemSetsAggregate extends AggregationsMultiBucketAggregateBase<AggregationsFrequentItemSetsBucket> {}

/** The schema of `AggregationsFrequentItemSetsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsFrequentItemSetsAggregate: s.Lazy<AggregationsFrequentItemSetsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsFrequentItemSetsBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsFrequentItemSetsBucket())
      ])
    })
  )

/**
 * `_types.aggregations.FrequentItemSetsBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsFrequentItemSetsBucket = {
  readonly doc_count: Long
  readonly key: { readonly [key: string]: ReadonlyArray<string> }
  readonly support: Double
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsFrequentItemSetsBucket`. @category schemas @since 0.1.0 */
export const AggregationsFrequentItemSetsBucket: s.Lazy<AggregationsFrequentItemSetsBucket> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      doc_count: s.number,
      key: /*#__PURE__*/ s.record(/*#__PURE__*/ s.array(s.string)),
      support: s.number
    })
  )

/**
 * `_types.aggregations.GeoBoundsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoBoundsAggregate extends AggregationsAggregateBase {
  readonly bounds?: GeoBounds
}

/** The schema of `AggregationsGeoBoundsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsGeoBoundsAggregate: s.Lazy<AggregationsGeoBoundsAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      bounds: /*#__PURE__*/ s.optional(/*#__PURE__*/ GeoBounds())
    })
)

/**
 * `_types.aggregations.GeoCentroidAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoCentroidAggregate extends AggregationsAggregateBase {
  readonly count: Long
  readonly location?: GeoLocation
}

/** The schema of `AggregationsGeoCentroidAggregate`. @category schemas @since 0.1.0 */
export const AggregationsGeoCentroidAggregate: s.Lazy<AggregationsGeoCentroidAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      count: s.number,
      location: /*#__PURE__*/ s.optional(/*#__PURE__*/ GeoLocation())
    })
  )

/**
 * `_types.aggregations.GeoDistanceAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoDistanceAggregate extends AggregationsRangeAggregate {}

/** The schema of `AggregationsGeoDistanceAggregate`. @category schemas @since 0.1.0 */
export const AggregationsGeoDistanceAggregate: s.Lazy<AggregationsGeoDistanceAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsRangeBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsRangeBucket())
      ])
    })
  )

/**
 * `_types.aggregations.GeoHashGridAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoHashGridAggregate extends AggregationsMultiBucketAggregateBase<AggregationsGeoHashGridBucket> {}

/** The schema of `AggregationsGeoHashGridAggregate`. @category schemas @since 0.1.0 */
export const AggregationsGeoHashGridAggregate: s.Lazy<AggregationsGeoHashGridAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsGeoHashGridBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsGeoHashGridBucket())
      ])
    })
  )

/**
 * `_types.aggregations.GeoHashGridBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsGeoHashGridBucket = {
  readonly doc_count: Long
  readonly key: GeoHash
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsGeoHashGridBucket`. @category schemas @since 0.1.0 */
export const AggregationsGeoHashGridBucket: s.Lazy<AggregationsGeoHashGridBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ doc_count: s.number, key: s.string })
)

/**
 * `_types.aggregations.GeoHexGridAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoHexGridAggregate extends AggregationsMultiBucketAggregateBase<AggregationsGeoHexGridBucket> {}

/** The schema of `AggregationsGeoHexGridAggregate`. @category schemas @since 0.1.0 */
export const AggregationsGeoHexGridAggregate: s.Lazy<AggregationsGeoHexGridAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsGeoHexGridBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsGeoHexGridBucket())
      ])
    })
)

/**
 * `_types.aggregations.GeoHexGridBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsGeoHexGridBucket = {
  readonly doc_count: Long
  readonly key: GeoHexCell
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsGeoHexGridBucket`. @category schemas @since 0.1.0 */
export const AggregationsGeoHexGridBucket: s.Lazy<AggregationsGeoHexGridBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ doc_count: s.number, key: s.string })
)

/**
 * `_types.aggregations.GeoLineAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoLineAggregate extends AggregationsAggregateBase {
  readonly type: string
  readonly geometry: GeoLine
  readonly properties: unknown
}

/** The schema of `AggregationsGeoLineAggregate`. @category schemas @since 0.1.0 */
export const AggregationsGeoLineAggregate: s.Lazy<AggregationsGeoLineAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    type: s.string,
    geometry: /*#__PURE__*/ GeoLine(),
    properties: s.unknown
  })
)

/**
 * `_types.aggregations.GeoTileGridAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsGeoTileGridAggregate extends AggregationsMultiBucketAggregateBase<AggregationsGeoTileGridBucket> {}

/** The schema of `AggregationsGeoTileGridAggregate`. @category schemas @since 0.1.0 */
export const AggregationsGeoTileGridAggregate: s.Lazy<AggregationsGeoTileGridAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsGeoTileGridBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsGeoTileGridBucket())
      ])
    })
  )

/**
 * `_types.aggregations.GeoTileGridBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsGeoTileGridBucket = {
  readonly doc_count: Long
  readonly key: GeoTile
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsGeoTileGridBucket`. @category schemas @since 0.1.0 */
export const AggregationsGeoTileGridBucket: s.Lazy<AggregationsGeoTileGridBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ doc_count: s.number, key: s.string })
)

/**
 * `_types.aggregations.GlobalAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsGlobalAggregate = {
  readonly meta?: Metadata
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsGlobalAggregate`. @category schemas @since 0.1.0 */
export const AggregationsGlobalAggregate: s.Lazy<AggregationsGlobalAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), doc_count: s.number })
)

/**
 * `_types.aggregations.HdrPercentileRanksAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsHdrPercentileRanksAggregate extends AggregationsPercentilesAggregateBase {}

/** The schema of `AggregationsHdrPercentileRanksAggregate`. @category schemas @since 0.1.0 */
export const AggregationsHdrPercentileRanksAggregate: s.Lazy<AggregationsHdrPercentileRanksAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      values: /*#__PURE__*/ AggregationsPercentiles()
    })
  )

/**
 * `_types.aggregations.HdrPercentilesAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsHdrPercentilesAggregate extends AggregationsPercentilesAggregateBase {}

/** The schema of `AggregationsHdrPercentilesAggregate`. @category schemas @since 0.1.0 */
export const AggregationsHdrPercentilesAggregate: s.Lazy<AggregationsHdrPercentilesAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      values: /*#__PURE__*/ AggregationsPercentiles()
    })
  )

/**
 * `_types.aggregations.HistogramAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsHistogramAggregate extends AggregationsMultiBucketAggregateBase<AggregationsHistogramBucket> {}

/** The schema of `AggregationsHistogramAggregate`. @category schemas @since 0.1.0 */
export const AggregationsHistogramAggregate: s.Lazy<AggregationsHistogramAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsHistogramBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsHistogramBucket())
      ])
    })
)

/**
 * `_types.aggregations.HistogramBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsHistogramBucket = {
  readonly doc_count: Long
  readonly key_as_string?: string
  readonly key: Double
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsHistogramBucket`. @category schemas @since 0.1.0 */
export const AggregationsHistogramBucket: s.Lazy<AggregationsHistogramBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc_count: s.number,
    key_as_string: /*#__PURE__*/ s.optional(s.string),
    key: s.number
  })
)

/**
 * `_types.aggregations.Indeterminable` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsIndeterminable {
  readonly reason: string
}

/** The schema of `AggregationsIndeterminable`. @category schemas @since 0.1.0 */
export const AggregationsIndeterminable: s.Lazy<AggregationsIndeterminable> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ reason: s.string })
)

/**
 * `_types.aggregations.InferenceAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsInferenceAggregate {
  readonly meta?: Metadata
  readonly value?: FieldValue
  readonly feature_importance?: ReadonlyArray<AggregationsInferenceFeatureImportance>
  readonly top_classes?: ReadonlyArray<AggregationsInferenceTopClassEntry>
  readonly warning?: string
  readonly [key: string]: unknown
}

/** The schema of `AggregationsInferenceAggregate`. @category schemas @since 0.1.0 */
export const AggregationsInferenceAggregate: s.Lazy<AggregationsInferenceAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      value: /*#__PURE__*/ s.optional(s.fieldValue),
      feature_importance: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsInferenceFeatureImportance())
      ),
      top_classes: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsInferenceTopClassEntry())
      ),
      warning: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.aggregations.InferenceClassImportance` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsInferenceClassImportance {
  readonly class_name: string
  readonly importance: Double
}

/** The schema of `AggregationsInferenceClassImportance`. @category schemas @since 0.1.0 */
export const AggregationsInferenceClassImportance: s.Lazy<AggregationsInferenceClassImportance> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ class_name: s.string, importance: s.number }))

/**
 * `_types.aggregations.InferenceFeatureImportance` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsInferenceFeatureImportance {
  readonly feature_name: string
  readonly importance?: Double
  readonly classes?: ReadonlyArray<AggregationsInferenceClassImportance>
}

/** The schema of `AggregationsInferenceFeatureImportance`. @category schemas @since 0.1.0 */
export const AggregationsInferenceFeatureImportance: s.Lazy<AggregationsInferenceFeatureImportance> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      feature_name: s.string,
      importance: /*#__PURE__*/ s.optional(s.number),
      classes: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsInferenceClassImportance())
      )
    })
  )

/**
 * `_types.aggregations.InferenceTopClassEntry` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsInferenceTopClassEntry {
  readonly class_name: FieldValue
  readonly class_probability: Double
  readonly class_score: Double
}

/** The schema of `AggregationsInferenceTopClassEntry`. @category schemas @since 0.1.0 */
export const AggregationsInferenceTopClassEntry: s.Lazy<AggregationsInferenceTopClassEntry> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ class_name: s.fieldValue, class_probability: s.number, class_score: s.number })
  )

/**
 * `_types.aggregations.IpPrefixAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsIpPrefixAggregate extends AggregationsMultiBucketAggregateBase<AggregationsIpPrefixBucket> {}

/** The schema of `AggregationsIpPrefixAggregate`. @category schemas @since 0.1.0 */
export const AggregationsIpPrefixAggregate: s.Lazy<AggregationsIpPrefixAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    buckets: /*#__PURE__*/ s.union([
      /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsIpPrefixBucket()),
      /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsIpPrefixBucket())
    ])
  })
)

/**
 * `_types.aggregations.IpPrefixBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsIpPrefixBucket = {
  readonly doc_count: Long
  readonly is_ipv6: boolean
  readonly key: string
  readonly prefix_length: Integer
  readonly netmask?: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsIpPrefixBucket`. @category schemas @since 0.1.0 */
export const AggregationsIpPrefixBucket: s.Lazy<AggregationsIpPrefixBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc_count: s.number,
    is_ipv6: s.boolean,
    key: s.string,
    prefix_length: s.number,
    netmask: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.IpRangeAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsIpRangeAggregate extends AggregationsMultiBucketAggregateBase<AggregationsIpRangeBucket> {}

/** The schema of `AggregationsIpRangeAggregate`. @category schemas @since 0.1.0 */
export const AggregationsIpRangeAggregate: s.Lazy<AggregationsIpRangeAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    buckets: /*#__PURE__*/ s.union([
      /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsIpRangeBucket()),
      /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsIpRangeBucket())
    ])
  })
)

/**
 * `_types.aggregations.IpRangeBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsIpRangeBucket = {
  readonly doc_count: Long
  readonly key?: string
  readonly from?: string
  readonly to?: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsIpRangeBucket`. @category schemas @since 0.1.0 */
export const AggregationsIpRangeBucket: s.Lazy<AggregationsIpRangeBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc_count: s.number,
    key: /*#__PURE__*/ s.optional(s.string),
    from: /*#__PURE__*/ s.optional(s.string),
    to: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.KeyedPercentiles` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsKeyedPercentiles = { readonly [key: string]: string | Double | null }

/** The schema of `AggregationsKeyedPercentiles`. @category schemas @since 0.1.0 */
export const AggregationsKeyedPercentiles: s.Lazy<AggregationsKeyedPercentiles> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([s.string, s.number, s.nothing]))
)

/**
 * `_types.aggregations.LongRareTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsLongRareTermsAggregate extends AggregationsMultiBucketAggregateBase<AggregationsLongRareTermsBucket> {}

/** The schema of `AggregationsLongRareTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsLongRareTermsAggregate: s.Lazy<AggregationsLongRareTermsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsLongRareTermsBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsLongRareTermsBucket())
      ])
    })
  )

/**
 * `_types.aggregations.LongRareTermsBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsLongRareTermsBucket = {
  readonly doc_count: Long
  readonly key: Long
  readonly key_as_string?: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsLongRareTermsBucket`. @category schemas @since 0.1.0 */
export const AggregationsLongRareTermsBucket: s.Lazy<AggregationsLongRareTermsBucket> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      doc_count: s.number,
      key: s.number,
      key_as_string: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.aggregations.MatrixStatsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMatrixStatsAggregate extends AggregationsAggregateBase {
  readonly doc_count: Long
  readonly fields?: ReadonlyArray<AggregationsMatrixStatsFields>
}

/** The schema of `AggregationsMatrixStatsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsMatrixStatsAggregate: s.Lazy<AggregationsMatrixStatsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      doc_count: s.number,
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsMatrixStatsFields()))
    })
  )

/**
 * `_types.aggregations.MatrixStatsFields` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMatrixStatsFields {
  readonly name: Field
  readonly count: Long
  readonly mean: Double
  readonly variance: Double
  readonly skewness: Double
  readonly kurtosis: Double
  readonly covariance: { readonly [key: string]: Double }
  readonly correlation: { readonly [key: string]: Double }
}

/** The schema of `AggregationsMatrixStatsFields`. @category schemas @since 0.1.0 */
export const AggregationsMatrixStatsFields: s.Lazy<AggregationsMatrixStatsFields> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    count: s.number,
    mean: s.number,
    variance: s.number,
    skewness: s.number,
    kurtosis: s.number,
    covariance: /*#__PURE__*/ s.record(s.number),
    correlation: /*#__PURE__*/ s.record(s.number)
  })
)

/**
 * `_types.aggregations.MaxAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMaxAggregate extends AggregationsSingleMetricAggregateBase {}

/** The schema of `AggregationsMaxAggregate`. @category schemas @since 0.1.0 */
export const AggregationsMaxAggregate: s.Lazy<AggregationsMaxAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    value: /*#__PURE__*/ s.union([s.number, s.nothing]),
    value_as_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.MedianAbsoluteDeviationAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMedianAbsoluteDeviationAggregate extends AggregationsSingleMetricAggregateBase {}

/** The schema of `AggregationsMedianAbsoluteDeviationAggregate`. @category schemas @since 0.1.0 */
export const AggregationsMedianAbsoluteDeviationAggregate: s.Lazy<AggregationsMedianAbsoluteDeviationAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      value: /*#__PURE__*/ s.union([s.number, s.nothing]),
      value_as_string: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.MinAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsMinAggregate extends AggregationsSingleMetricAggregateBase {}

/** The schema of `AggregationsMinAggregate`. @category schemas @since 0.1.0 */
export const AggregationsMinAggregate: s.Lazy<AggregationsMinAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    value: /*#__PURE__*/ s.union([s.number, s.nothing]),
    value_as_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.NestedAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsNestedAggregate = {
  readonly meta?: Metadata
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsNestedAggregate`. @category schemas @since 0.1.0 */
export const AggregationsNestedAggregate: s.Lazy<AggregationsNestedAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), doc_count: s.number })
)

/**
 * `_types.aggregations.NonStationary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsNonStationary {
  readonly p_value: Double
  readonly r_value: Double
  readonly trend: string
}

/** The schema of `AggregationsNonStationary`. @category schemas @since 0.1.0 */
export const AggregationsNonStationary: s.Lazy<AggregationsNonStationary> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ p_value: s.number, r_value: s.number, trend: s.string })
)

/**
 * `_types.aggregations.ParentAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsParentAggregate = {
  readonly meta?: Metadata
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsParentAggregate`. @category schemas @since 0.1.0 */
export const AggregationsParentAggregate: s.Lazy<AggregationsParentAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), doc_count: s.number })
)

/**
 * `_types.aggregations.Percentiles` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsPercentiles =
  | AggregationsKeyedPercentiles
  | ReadonlyArray<AggregationsArrayPercentilesItem>

/** The schema of `AggregationsPercentiles`. @category schemas @since 0.1.0 */
export const AggregationsPercentiles: s.Lazy<AggregationsPercentiles> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ AggregationsKeyedPercentiles(),
    /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsArrayPercentilesItem())
  ])
)

/**
 * `_types.aggregations.PercentilesAggregateBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsPercentilesAggregateBase extends AggregationsAggregateBase {
  readonly values: AggregationsPercentiles
}

/** The schema of `AggregationsPercentilesAggregateBase`. @category schemas @since 0.1.0 */
export const AggregationsPercentilesAggregateBase: s.Lazy<AggregationsPercentilesAggregateBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      values: /*#__PURE__*/ AggregationsPercentiles()
    })
  )

/**
 * `_types.aggregations.PercentilesBucketAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsPercentilesBucketAggregate extends AggregationsPercentilesAggregateBase {}

/** The schema of `AggregationsPercentilesBucketAggregate`. @category schemas @since 0.1.0 */
export const AggregationsPercentilesBucketAggregate: s.Lazy<AggregationsPercentilesBucketAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      values: /*#__PURE__*/ AggregationsPercentiles()
    })
  )

/**
 * `_types.aggregations.RateAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsRateAggregate extends AggregationsAggregateBase {
  readonly value: Double
  readonly value_as_string?: string
}

/** The schema of `AggregationsRateAggregate`. @category schemas @since 0.1.0 */
export const AggregationsRateAggregate: s.Lazy<AggregationsRateAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    value: s.number,
    value_as_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.ReverseNestedAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsReverseNestedAggregate = {
  readonly meta?: Metadata
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsReverseNestedAggregate`. @category schemas @since 0.1.0 */
export const AggregationsReverseNestedAggregate: s.Lazy<AggregationsReverseNestedAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), doc_count: s.number })
  )

/**
 * `_types.aggregations.SamplerAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsSamplerAggregate = {
  readonly meta?: Metadata
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsSamplerAggregate`. @category schemas @since 0.1.0 */
export const AggregationsSamplerAggregate: s.Lazy<AggregationsSamplerAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), doc_count: s.number })
)

/**
 * `_types.aggregations.ScriptedMetricAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsScriptedMetricAggregate extends AggregationsAggregateBase {
  readonly value: unknown
}

/** The schema of `AggregationsScriptedMetricAggregate`. @category schemas @since 0.1.0 */
export const AggregationsScriptedMetricAggregate: s.Lazy<AggregationsScriptedMetricAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), value: s.unknown })
  )

/**
 * `_types.aggregations.SignificantLongTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSignificantLongTermsAggregate extends AggregationsSignificantTermsAggregateBase<AggregationsSignificantLongTermsBucket> {}

/** The schema of `AggregationsSignificantLongTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsSignificantLongTermsAggregate: s.Lazy<AggregationsSignificantLongTermsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsSignificantLongTermsBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsSignificantLongTermsBucket())
      ]),
      bg_count: /*#__PURE__*/ s.optional(s.number),
      doc_count: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.SignificantLongTermsBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsSignificantLongTermsBucket = {
  readonly doc_count: Long
  readonly score: Double
  readonly bg_count: Long
  readonly key: Long
  readonly key_as_string?: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsSignificantLongTermsBucket`. @category schemas @since 0.1.0 */
export const AggregationsSignificantLongTermsBucket: s.Lazy<AggregationsSignificantLongTermsBucket> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      doc_count: s.number,
      score: s.number,
      bg_count: s.number,
      key: s.number,
      key_as_string: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.SignificantStringTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSignificantStringTermsAggregate extends AggregationsSignificantTermsAggregateBase<AggregationsSignificantStringTermsBucket> {}

/** The schema of `AggregationsSignificantStringTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsSignificantStringTermsAggregate: s.Lazy<AggregationsSignificantStringTermsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsSignificantStringTermsBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsSignificantStringTermsBucket())
      ]),
      bg_count: /*#__PURE__*/ s.optional(s.number),
      doc_count: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.SignificantStringTermsBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsSignificantStringTermsBucket = {
  readonly doc_count: Long
  readonly score: Double
  readonly bg_count: Long
  readonly key: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsSignificantStringTermsBucket`. @category schemas @since 0.1.0 */
export const AggregationsSignificantStringTermsBucket: s.Lazy<AggregationsSignificantStringTermsBucket> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ doc_count: s.number, score: s.number, bg_count: s.number, key: s.string })
  )

/**
 * `_types.aggregations.SignificantTermsAggregateBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSignificantTermsAggregateBase<
  T = unknown
> extends AggregationsMultiBucketAggregateBase<T> {
  readonly bg_count?: Long
  readonly doc_count?: Long
}

/** The schema of `AggregationsSignificantTermsAggregateBase`. @category schemas @since 0.1.0 */
export const AggregationsSignificantTermsAggregateBase: s.Lazy<AggregationsSignificantTermsAggregateBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ AggregationsBuckets(),
      bg_count: /*#__PURE__*/ s.optional(s.number),
      doc_count: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.SignificantTermsBucketBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsSignificantTermsBucketBase = {
  readonly doc_count: Long
  readonly score: Double
  readonly bg_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsSignificantTermsBucketBase`. @category schemas @since 0.1.0 */
export const AggregationsSignificantTermsBucketBase: s.Lazy<AggregationsSignificantTermsBucketBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ doc_count: s.number, score: s.number, bg_count: s.number })
  )

/**
 * `_types.aggregations.SimpleValueAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSimpleValueAggregate extends AggregationsSingleMetricAggregateBase {}

/** The schema of `AggregationsSimpleValueAggregate`. @category schemas @since 0.1.0 */
export const AggregationsSimpleValueAggregate: s.Lazy<AggregationsSimpleValueAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      value: /*#__PURE__*/ s.union([s.number, s.nothing]),
      value_as_string: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.Spike` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSpike extends AggregationsAbstractChangePoint {}

/** The schema of `AggregationsSpike`. @category schemas @since 0.1.0 */
export const AggregationsSpike: s.Lazy<AggregationsSpike> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ p_value: s.number, change_point: s.number })
)

/**
 * `_types.aggregations.StandardDeviationBounds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStandardDeviationBounds {
  readonly upper: Double | null
  readonly lower: Double | null
  readonly upper_population: Double | null
  readonly lower_population: Double | null
  readonly upper_sampling: Double | null
  readonly lower_sampling: Double | null
}

/** The schema of `AggregationsStandardDeviationBounds`. @category schemas @since 0.1.0 */
export const AggregationsStandardDeviationBounds: s.Lazy<AggregationsStandardDeviationBounds> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      upper: /*#__PURE__*/ s.union([s.number, s.nothing]),
      lower: /*#__PURE__*/ s.union([s.number, s.nothing]),
      upper_population: /*#__PURE__*/ s.union([s.number, s.nothing]),
      lower_population: /*#__PURE__*/ s.union([s.number, s.nothing]),
      upper_sampling: /*#__PURE__*/ s.union([s.number, s.nothing]),
      lower_sampling: /*#__PURE__*/ s.union([s.number, s.nothing])
    })
  )

/**
 * `_types.aggregations.StandardDeviationBoundsAsString` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStandardDeviationBoundsAsString {
  readonly upper: string
  readonly lower: string
  readonly upper_population: string
  readonly lower_population: string
  readonly upper_sampling: string
  readonly lower_sampling: string
}

/** The schema of `AggregationsStandardDeviationBoundsAsString`. @category schemas @since 0.1.0 */
export const AggregationsStandardDeviationBoundsAsString: s.Lazy<AggregationsStandardDeviationBoundsAsString> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      upper: s.string,
      lower: s.string,
      upper_population: s.string,
      lower_population: s.string,
      upper_sampling: s.string,
      lower_sampling: s.string
    })
  )

/**
 * `_types.aggregations.Stationary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStationary {}

/** The schema of `AggregationsStationary`. @category schemas @since 0.1.0 */
export const AggregationsStationary: s.Lazy<AggregationsStationary> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({})
)

/**
 * `_types.aggregations.StatsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStatsAggregate extends AggregationsAggregateBase {
  readonly count: Long
  readonly min: Double | null
  readonly max: Double | null
  readonly avg: Double | null
  readonly sum: Double
  readonly min_as_string?: string
  readonly max_as_string?: string
  readonly avg_as_string?: string
  readonly sum_as_string?: string
}

/** The schema of `AggregationsStatsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsStatsAggregate: s.Lazy<AggregationsStatsAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    count: s.number,
    min: /*#__PURE__*/ s.union([s.number, s.nothing]),
    max: /*#__PURE__*/ s.union([s.number, s.nothing]),
    avg: /*#__PURE__*/ s.union([s.number, s.nothing]),
    sum: s.number,
    min_as_string: /*#__PURE__*/ s.optional(s.string),
    max_as_string: /*#__PURE__*/ s.optional(s.string),
    avg_as_string: /*#__PURE__*/ s.optional(s.string),
    sum_as_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.StatsBucketAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStatsBucketAggregate extends AggregationsStatsAggregate {}

/** The schema of `AggregationsStatsBucketAggregate`. @category schemas @since 0.1.0 */
export const AggregationsStatsBucketAggregate: s.Lazy<AggregationsStatsBucketAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      count: s.number,
      min: /*#__PURE__*/ s.union([s.number, s.nothing]),
      max: /*#__PURE__*/ s.union([s.number, s.nothing]),
      avg: /*#__PURE__*/ s.union([s.number, s.nothing]),
      sum: s.number,
      min_as_string: /*#__PURE__*/ s.optional(s.string),
      max_as_string: /*#__PURE__*/ s.optional(s.string),
      avg_as_string: /*#__PURE__*/ s.optional(s.string),
      sum_as_string: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.StepChange` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStepChange extends AggregationsAbstractChangePoint {}

/** The schema of `AggregationsStepChange`. @category schemas @since 0.1.0 */
export const AggregationsStepChange: s.Lazy<AggregationsStepChange> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ p_value: s.number, change_point: s.number })
)

/**
 * `_types.aggregations.StringRareTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStringRareTermsAggregate extends AggregationsMultiBucketAggregateBase<AggregationsStringRareTermsBucket> {}

/** The schema of `AggregationsStringRareTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsStringRareTermsAggregate: s.Lazy<AggregationsStringRareTermsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsStringRareTermsBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsStringRareTermsBucket())
      ])
    })
  )

/**
 * `_types.aggregations.StringRareTermsBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsStringRareTermsBucket = {
  readonly doc_count: Long
  readonly key: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsStringRareTermsBucket`. @category schemas @since 0.1.0 */
export const AggregationsStringRareTermsBucket: s.Lazy<AggregationsStringRareTermsBucket> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ doc_count: s.number, key: s.string }))

/**
 * `_types.aggregations.StringStatsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsStringStatsAggregate extends AggregationsAggregateBase {
  readonly count: Long
  readonly min_length: Integer | null
  readonly max_length: Integer | null
  readonly avg_length: Double | null
  readonly entropy: Double | null
  readonly distribution?: { readonly [key: string]: Double } | null
  readonly min_length_as_string?: string
  readonly max_length_as_string?: string
  readonly avg_length_as_string?: string
}

/** The schema of `AggregationsStringStatsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsStringStatsAggregate: s.Lazy<AggregationsStringStatsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      count: s.number,
      min_length: /*#__PURE__*/ s.union([s.number, s.nothing]),
      max_length: /*#__PURE__*/ s.union([s.number, s.nothing]),
      avg_length: /*#__PURE__*/ s.union([s.number, s.nothing]),
      entropy: /*#__PURE__*/ s.union([s.number, s.nothing]),
      distribution: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ s.record(s.number), s.nothing])
      ),
      min_length_as_string: /*#__PURE__*/ s.optional(s.string),
      max_length_as_string: /*#__PURE__*/ s.optional(s.string),
      avg_length_as_string: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.SumAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsSumAggregate extends AggregationsSingleMetricAggregateBase {}

/** The schema of `AggregationsSumAggregate`. @category schemas @since 0.1.0 */
export const AggregationsSumAggregate: s.Lazy<AggregationsSumAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    value: /*#__PURE__*/ s.union([s.number, s.nothing]),
    value_as_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.TDigestPercentileRanksAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTDigestPercentileRanksAggregate extends AggregationsPercentilesAggregateBase {}

/** The schema of `AggregationsTDigestPercentileRanksAggregate`. @category schemas @since 0.1.0 */
export const AggregationsTDigestPercentileRanksAggregate: s.Lazy<AggregationsTDigestPercentileRanksAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      values: /*#__PURE__*/ AggregationsPercentiles()
    })
  )

/**
 * `_types.aggregations.TDigestPercentilesAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTDigestPercentilesAggregate extends AggregationsPercentilesAggregateBase {}

/** The schema of `AggregationsTDigestPercentilesAggregate`. @category schemas @since 0.1.0 */
export const AggregationsTDigestPercentilesAggregate: s.Lazy<AggregationsTDigestPercentilesAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      values: /*#__PURE__*/ AggregationsPercentiles()
    })
  )

/**
 * `_types.aggregations.TTestAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTTestAggregate extends AggregationsAggregateBase {
  readonly value: Double | null
  readonly value_as_string?: string
}

/** The schema of `AggregationsTTestAggregate`. @category schemas @since 0.1.0 */
export const AggregationsTTestAggregate: s.Lazy<AggregationsTTestAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    value: /*#__PURE__*/ s.union([s.number, s.nothing]),
    value_as_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.aggregations.TimeSeriesAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTimeSeriesAggregate extends AggregationsMultiBucketAggregateBase<AggregationsTimeSeriesBucket> {}

/** The schema of `AggregationsTimeSeriesAggregate`. @category schemas @since 0.1.0 */
export const AggregationsTimeSeriesAggregate: s.Lazy<AggregationsTimeSeriesAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsTimeSeriesBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsTimeSeriesBucket())
      ])
    })
)

/**
 * `_types.aggregations.TimeSeriesBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsTimeSeriesBucket = {
  readonly doc_count: Long
  readonly key: { readonly [key: string]: FieldValue }
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsTimeSeriesBucket`. @category schemas @since 0.1.0 */
export const AggregationsTimeSeriesBucket: s.Lazy<AggregationsTimeSeriesBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ doc_count: s.number, key: /*#__PURE__*/ s.record(s.fieldValue) })
)

/**
 * `_types.aggregations.TopHitsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTopHitsAggregate extends AggregationsAggregateBase {
  readonly hits: SearchHitsMetadata
}

/** The schema of `AggregationsTopHitsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsTopHitsAggregate: s.Lazy<AggregationsTopHitsAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    hits: /*#__PURE__*/ SearchHitsMetadata()
  })
)

/**
 * `_types.aggregations.TopMetrics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTopMetrics {
  readonly sort: ReadonlyArray<FieldValue | null>
  readonly metrics: { readonly [key: string]: FieldValue | null }
}

/** The schema of `AggregationsTopMetrics`. @category schemas @since 0.1.0 */
export const AggregationsTopMetrics: s.Lazy<AggregationsTopMetrics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    sort: /*#__PURE__*/ s.array(/*#__PURE__*/ s.union([s.fieldValue, s.nothing])),
    metrics: /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([s.fieldValue, s.nothing]))
  })
)

/**
 * `_types.aggregations.TopMetricsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTopMetricsAggregate extends AggregationsAggregateBase {
  readonly top: ReadonlyArray<AggregationsTopMetrics>
}

/** The schema of `AggregationsTopMetricsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsTopMetricsAggregate: s.Lazy<AggregationsTopMetricsAggregate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      top: /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsTopMetrics())
    })
)

/**
 * `_types.aggregations.TrendChange` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsTrendChange {
  readonly p_value: Double
  readonly r_value: Double
  readonly change_point: Integer
}

/** The schema of `AggregationsTrendChange`. @category schemas @since 0.1.0 */
export const AggregationsTrendChange: s.Lazy<AggregationsTrendChange> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ p_value: s.number, r_value: s.number, change_point: s.number })
)

/**
 * `_types.aggregations.TypedAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsTypedAggregate =
  | AggregationsCardinalityAggregate
  | AggregationsHdrPercentilesAggregate
  | AggregationsHdrPercentileRanksAggregate
  | AggregationsTDigestPercentilesAggregate
  | AggregationsTDigestPercentileRanksAggregate
  | AggregationsPercentilesBucketAggregate
  | AggregationsMedianAbsoluteDeviationAggregate
  | AggregationsMinAggregate
  | AggregationsMaxAggregate
  | AggregationsSumAggregate
  | AggregationsAvgAggregate
  | AggregationsWeightedAvgAggregate
  | AggregationsValueCountAggregate
  | AggregationsSimpleValueAggregate
  | AggregationsDerivativeAggregate
  | AggregationsBucketMetricValueAggregate
  | AggregationsChangePointAggregate
  | AggregationsStatsAggregate
  | AggregationsStatsBucketAggregate
  | AggregationsExtendedStatsAggregate
  | AggregationsExtendedStatsBucketAggregate
  | AggregationsCartesianBoundsAggregate
  | AggregationsCartesianCentroidAggregate
  | AggregationsGeoBoundsAggregate
  | AggregationsGeoCentroidAggregate
  | AggregationsHistogramAggregate
  | AggregationsDateHistogramAggregate
  | AggregationsAutoDateHistogramAggregate
  | AggregationsVariableWidthHistogramAggregate
  | AggregationsStringTermsAggregate
  | AggregationsLongTermsAggregate
  | AggregationsDoubleTermsAggregate
  | AggregationsUnmappedTermsAggregate
  | AggregationsLongRareTermsAggregate
  | AggregationsStringRareTermsAggregate
  | AggregationsUnmappedRareTermsAggregate
  | AggregationsMultiTermsAggregate
  | AggregationsMissingAggregate
  | AggregationsNestedAggregate
  | AggregationsReverseNestedAggregate
  | AggregationsGlobalAggregate
  | AggregationsFilterAggregate
  | AggregationsChildrenAggregate
  | AggregationsParentAggregate
  | AggregationsSamplerAggregate
  | AggregationsUnmappedSamplerAggregate
  | AggregationsGeoHashGridAggregate
  | AggregationsGeoTileGridAggregate
  | AggregationsGeoHexGridAggregate
  | AggregationsRangeAggregate
  | AggregationsDateRangeAggregate
  | AggregationsGeoDistanceAggregate
  | AggregationsIpRangeAggregate
  | AggregationsIpPrefixAggregate
  | AggregationsFiltersAggregate
  | AggregationsAdjacencyMatrixAggregate
  | AggregationsSignificantLongTermsAggregate
  | AggregationsSignificantStringTermsAggregate
  | AggregationsUnmappedSignificantTermsAggregate
  | AggregationsCompositeAggregate
  | AggregationsFrequentItemSetsAggregate
  | AggregationsTimeSeriesAggregate
  | AggregationsScriptedMetricAggregate
  | AggregationsTopHitsAggregate
  | AggregationsInferenceAggregate
  | AggregationsStringStatsAggregate
  | AggregationsBoxPlotAggregate
  | AggregationsTopMetricsAggregate
  | AggregationsTTestAggregate
  | AggregationsRateAggregate
  | AggregationsCumulativeCardinalityAggregate
  | AggregationsMatrixStatsAggregate
  | AggregationsGeoLineAggregate

/** The schema of `AggregationsTypedAggregate`. @category schemas @since 0.1.0 */
export const AggregationsTypedAggregate: s.Lazy<AggregationsTypedAggregate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ AggregationsCardinalityAggregate(),
    /*#__PURE__*/ AggregationsHdrPercentilesAggregate(),
    /*#__PURE__*/ AggregationsHdrPercentileRanksAggregate(),
    /*#__PURE__*/ AggregationsTDigestPercentilesAggregate(),
    /*#__PURE__*/ AggregationsTDigestPercentileRanksAggregate(),
    /*#__PURE__*/ AggregationsPercentilesBucketAggregate(),
    /*#__PURE__*/ AggregationsMedianAbsoluteDeviationAggregate(),
    /*#__PURE__*/ AggregationsMinAggregate(),
    /*#__PURE__*/ AggregationsMaxAggregate(),
    /*#__PURE__*/ AggregationsSumAggregate(),
    /*#__PURE__*/ AggregationsAvgAggregate(),
    /*#__PURE__*/ AggregationsWeightedAvgAggregate(),
    /*#__PURE__*/ AggregationsValueCountAggregate(),
    /*#__PURE__*/ AggregationsSimpleValueAggregate(),
    /*#__PURE__*/ AggregationsDerivativeAggregate(),
    /*#__PURE__*/ AggregationsBucketMetricValueAggregate(),
    /*#__PURE__*/ AggregationsChangePointAggregate(),
    /*#__PURE__*/ AggregationsStatsAggregate(),
    /*#__PURE__*/ AggregationsStatsBucketAggregate(),
    /*#__PURE__*/ AggregationsExtendedStatsAggregate(),
    /*#__PURE__*/ AggregationsExtendedStatsBucketAggregate(),
    /*#__PURE__*/ AggregationsCartesianBoundsAggregate(),
    /*#__PURE__*/ AggregationsCartesianCentroidAggregate(),
    /*#__PURE__*/ AggregationsGeoBoundsAggregate(),
    /*#__PURE__*/ AggregationsGeoCentroidAggregate(),
    /*#__PURE__*/ AggregationsHistogramAggregate(),
    /*#__PURE__*/ AggregationsDateHistogramAggregate(),
    /*#__PURE__*/ AggregationsAutoDateHistogramAggregate(),
    /*#__PURE__*/ AggregationsVariableWidthHistogramAggregate(),
    /*#__PURE__*/ AggregationsStringTermsAggregate(),
    /*#__PURE__*/ AggregationsLongTermsAggregate(),
    /*#__PURE__*/ AggregationsDoubleTermsAggregate(),
    /*#__PURE__*/ AggregationsUnmappedTermsAggregate(),
    /*#__PURE__*/ AggregationsLongRareTermsAggregate(),
    /*#__PURE__*/ AggregationsStringRareTermsAggregate(),
    /*#__PURE__*/ AggregationsUnmappedRareTermsAggregate(),
    /*#__PURE__*/ AggregationsMultiTermsAggregate(),
    /*#__PURE__*/ AggregationsMissingAggregate(),
    /*#__PURE__*/ AggregationsNestedAggregate(),
    /*#__PURE__*/ AggregationsReverseNestedAggregate(),
    /*#__PURE__*/ AggregationsGlobalAggregate(),
    /*#__PURE__*/ AggregationsFilterAggregate(),
    /*#__PURE__*/ AggregationsChildrenAggregate(),
    /*#__PURE__*/ AggregationsParentAggregate(),
    /*#__PURE__*/ AggregationsSamplerAggregate(),
    /*#__PURE__*/ AggregationsUnmappedSamplerAggregate(),
    /*#__PURE__*/ AggregationsGeoHashGridAggregate(),
    /*#__PURE__*/ AggregationsGeoTileGridAggregate(),
    /*#__PURE__*/ AggregationsGeoHexGridAggregate(),
    /*#__PURE__*/ AggregationsRangeAggregate(),
    /*#__PURE__*/ AggregationsDateRangeAggregate(),
    /*#__PURE__*/ AggregationsGeoDistanceAggregate(),
    /*#__PURE__*/ AggregationsIpRangeAggregate(),
    /*#__PURE__*/ AggregationsIpPrefixAggregate(),
    /*#__PURE__*/ AggregationsFiltersAggregate(),
    /*#__PURE__*/ AggregationsAdjacencyMatrixAggregate(),
    /*#__PURE__*/ AggregationsSignificantLongTermsAggregate(),
    /*#__PURE__*/ AggregationsSignificantStringTermsAggregate(),
    /*#__PURE__*/ AggregationsUnmappedSignificantTermsAggregate(),
    /*#__PURE__*/ AggregationsCompositeAggregate(),
    /*#__PURE__*/ AggregationsFrequentItemSetsAggregate(),
    /*#__PURE__*/ AggregationsTimeSeriesAggregate(),
    /*#__PURE__*/ AggregationsScriptedMetricAggregate(),
    /*#__PURE__*/ AggregationsTopHitsAggregate(),
    /*#__PURE__*/ AggregationsInferenceAggregate(),
    /*#__PURE__*/ AggregationsStringStatsAggregate(),
    /*#__PURE__*/ AggregationsBoxPlotAggregate(),
    /*#__PURE__*/ AggregationsTopMetricsAggregate(),
    /*#__PURE__*/ AggregationsTTestAggregate(),
    /*#__PURE__*/ AggregationsRateAggregate(),
    /*#__PURE__*/ AggregationsCumulativeCardinalityAggregate(),
    /*#__PURE__*/ AggregationsMatrixStatsAggregate(),
    /*#__PURE__*/ AggregationsGeoLineAggregate()
  ])
)

/**
 * `_types.aggregations.UnmappedRareTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsUnmappedRareTermsAggregate extends AggregationsMultiBucketAggregateBase<SpecUtilsVoid> {}

/** The schema of `AggregationsUnmappedRareTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsUnmappedRareTermsAggregate: s.Lazy<AggregationsUnmappedRareTermsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([/*#__PURE__*/ s.record(s.unknown), /*#__PURE__*/ s.array(s.unknown)])
    })
  )

/**
 * `_types.aggregations.UnmappedSamplerAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsUnmappedSamplerAggregate = {
  readonly meta?: Metadata
  readonly doc_count: Long
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsUnmappedSamplerAggregate`. @category schemas @since 0.1.0 */
export const AggregationsUnmappedSamplerAggregate: s.Lazy<AggregationsUnmappedSamplerAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()), doc_count: s.number })
  )

/**
 * `_types.aggregations.UnmappedSignificantTermsAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsUnmappedSignificantTermsAggregate extends AggregationsSignificantTermsAggregateBase<SpecUtilsVoid> {}

/** The schema of `AggregationsUnmappedSignificantTermsAggregate`. @category schemas @since 0.1.0 */
export const AggregationsUnmappedSignificantTermsAggregate: s.Lazy<AggregationsUnmappedSignificantTermsAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([/*#__PURE__*/ s.record(s.unknown), /*#__PURE__*/ s.array(s.unknown)]),
      bg_count: /*#__PURE__*/ s.optional(s.number),
      doc_count: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.aggregations.VariableWidthHistogramAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsVariableWidthHistogramAggregate extends AggregationsMultiBucketAggregateBase<AggregationsVariableWidthHistogramBucket> {}

/** The schema of `AggregationsVariableWidthHistogramAggregate`. @category schemas @since 0.1.0 */
export const AggregationsVariableWidthHistogramAggregate: s.Lazy<AggregationsVariableWidthHistogramAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      buckets: /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsVariableWidthHistogramBucket()),
        /*#__PURE__*/ s.array(/*#__PURE__*/ AggregationsVariableWidthHistogramBucket())
      ])
    })
  )

/**
 * `_types.aggregations.VariableWidthHistogramBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregationsVariableWidthHistogramBucket = {
  readonly doc_count: Long
  readonly min: Double
  readonly key: Double
  readonly max: Double
  readonly min_as_string?: string
  readonly key_as_string?: string
  readonly max_as_string?: string
} & { readonly [key: string]: AggregationsAggregate }

/** The schema of `AggregationsVariableWidthHistogramBucket`. @category schemas @since 0.1.0 */
export const AggregationsVariableWidthHistogramBucket: s.Lazy<AggregationsVariableWidthHistogramBucket> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      doc_count: s.number,
      min: s.number,
      key: s.number,
      max: s.number,
      min_as_string: /*#__PURE__*/ s.optional(s.string),
      key_as_string: /*#__PURE__*/ s.optional(s.string),
      max_as_string: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.aggregations.WeightedAvgAggregate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AggregationsWeightedAvgAggregate extends AggregationsSingleMetricAggregateBase {}

/** The schema of `AggregationsWeightedAvgAggregate`. @category schemas @since 0.1.0 */
export const AggregationsWeightedAvgAggregate: s.Lazy<AggregationsWeightedAvgAggregate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      value: /*#__PURE__*/ s.union([s.number, s.nothing]),
      value_as_string: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.CartesianPoint` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CartesianPoint {
  readonly x: Double
  readonly y: Double
}

/** The schema of `CartesianPoint`. @category schemas @since 0.1.0 */
export const CartesianPoint: s.Lazy<CartesianPoint> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ x: s.number, y: s.number })
)

/**
 * `_types.GeoLine` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GeoLine {
  readonly type: string
  readonly coordinates: ReadonlyArray<ReadonlyArray<Double>>
}

/** The schema of `GeoLine`. @category schemas @since 0.1.0 */
export const GeoLine: s.Lazy<GeoLine> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: s.string,
    coordinates: /*#__PURE__*/ s.array(/*#__PURE__*/ s.array(s.number))
  })
)
