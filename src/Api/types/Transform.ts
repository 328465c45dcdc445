/**
 * Types and schemas of `Transform` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  AggregationsAggregationContainer,
  AggregationsDateHistogramAggregation,
  AggregationsGeoTileGridAggregation,
  AggregationsHistogramAggregation,
  AggregationsTermsAggregation
} from "../types/Aggregations.ts"
import type { Duration, Field, Float, IndexName, Indices, Integer, ProjectRouting } from "../types/Common.ts"
import { MappingRuntimeFields } from "../types/Mapping.ts"
import { QueryDslQueryContainer } from "../types/QueryDsl.ts"
import type { OneOf } from "../Wire.ts"

/**
 * `transform._types.Destination` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformDestination {
  readonly index?: IndexName | undefined
  readonly pipeline?: string | undefined
}

/**
 * `transform._types.Latest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformLatest {
  readonly sort: Field
  readonly unique_key: ReadonlyArray<Field>
}

/** The schema of `TransformLatest`. @category schemas @since 0.1.0 */
export const TransformLatest: s.Lazy<TransformLatest> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ sort: s.string, unique_key: /*#__PURE__*/ s.array(s.string) })
)

/**
 * `transform._types.Pivot` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformPivot {
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly aggs?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly group_by?: { readonly [key: string]: TransformPivotGroupByContainer } | undefined
}

/** The schema of `TransformPivot`. @category schemas @since 0.1.0 */
export const TransformPivot: s.Lazy<TransformPivot> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aggregations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregationContainer())
    ),
    aggs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregationContainer())),
    group_by: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ TransformPivotGroupByContainer()))
  })
)

/**
 * The variants of `TransformPivotGroupByContainer`.
 * @category models
 * @since 0.1.0
 */
export interface TransformPivotGroupByContainerVariants {
  readonly date_histogram: AggregationsDateHistogramAggregation
  readonly geotile_grid: AggregationsGeoTileGridAggregation
  readonly histogram: AggregationsHistogramAggregation
  readonly terms: AggregationsTermsAggregation
}

/**
 * `transform._types.PivotGroupByContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformPivotGroupByContainer = OneOf<TransformPivotGroupByContainerVariants>

/** The schema of `TransformPivotGroupByContainer`. @category schemas @since 0.1.0 */
export const TransformPivotGroupByContainer: s.Lazy<TransformPivotGroupByContainer> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      date_histogram: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsDateHistogramAggregation()),
      geotile_grid: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsGeoTileGridAggregation()),
      histogram: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsHistogramAggregation()),
      terms: /*#__PURE__*/ s.optional(/*#__PURE__*/ AggregationsTermsAggregation())
    })
)

/**
 * `transform._types.RetentionPolicy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformRetentionPolicy {
  readonly field: Field
  readonly max_age: Duration
}

/** The schema of `TransformRetentionPolicy`. @category schemas @since 0.1.0 */
export const TransformRetentionPolicy: s.Lazy<TransformRetentionPolicy> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: s.string,
    max_age: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
  })
)

/**
 * The variants of `TransformRetentionPolicyContainer`.
 * @category models
 * @since 0.1.0
 */
export interface TransformRetentionPolicyContainerVariants {
  readonly time: TransformRetentionPolicy
}

/**
 * `transform._types.RetentionPolicyContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformRetentionPolicyContainer = OneOf<TransformRetentionPolicyContainerVariants>

/** The schema of `TransformRetentionPolicyContainer`. @category schemas @since 0.1.0 */
export const TransformRetentionPolicyContainer: s.Lazy<TransformRetentionPolicyContainer> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ time: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformRetentionPolicy()) })
  )

/**
 * `transform._types.Settings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformSettings {
  /** Default: `true`. */
  readonly align_checkpoints?: boolean | undefined
  /** Default: `false`. */
  readonly dates_as_epoch_millis?: boolean | undefined
  /** Default: `true`. */
  readonly deduce_mappings?: boolean | undefined
  readonly docs_per_second?: Float | undefined
  readonly max_page_search_size?: Integer | undefined
  /** Default: `true`. */
  readonly use_point_in_time?: boolean | undefined
  /** In Elasticsearch since 8.4.0. */
  readonly num_failure_retries?: Integer | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.5.0.
   */
  readonly unattended?: boolean | undefined
}

/** The schema of `TransformSettings`. @category schemas @since 0.1.0 */
export const TransformSettings: s.Lazy<TransformSettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    align_checkpoints: /*#__PURE__*/ s.optional(s.boolean),
    dates_as_epoch_millis: /*#__PURE__*/ s.optional(s.boolean),
    deduce_mappings: /*#__PURE__*/ s.optional(s.boolean),
    docs_per_second: /*#__PURE__*/ s.optional(s.number),
    max_page_search_size: /*#__PURE__*/ s.optional(s.number),
    use_point_in_time: /*#__PURE__*/ s.optional(s.boolean),
    num_failure_retries: /*#__PURE__*/ s.optional(s.number),
    unattended: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `transform._types.Source` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformSource {
  readonly index: Indices
  readonly query?: QueryDslQueryContainer | undefined
  /** In Elasticsearch since 7.12.0. */
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/** The schema of `TransformSource`. @category schemas @since 0.1.0 */
export const TransformSource: s.Lazy<TransformSource> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    query: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    runtime_mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingRuntimeFields()),
    project_routing: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * The variants of `TransformSyncContainer`.
 * @category models
 * @since 0.1.0
 */
export interface TransformSyncContainerVariants {
  readonly time: TransformTimeSync
}

/**
 * `transform._types.SyncContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformSyncContainer = OneOf<TransformSyncContainerVariants>

/** The schema of `TransformSyncContainer`. @category schemas @since 0.1.0 */
export const TransformSyncContainer: s.Lazy<TransformSyncContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ time: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformTimeSync()) })
)

/**
 * `transform._types.TimeSync` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformTimeSync {
  /** Default: `60s`. */
  readonly delay?: Duration | undefined
  readonly field: Field
}

/** The schema of `TransformTimeSync`. @category schemas @since 0.1.0 */
export const TransformTimeSync: s.Lazy<TransformTimeSync> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    delay: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    field: s.string
  })
)
