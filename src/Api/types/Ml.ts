/**
 * Types and schemas of `Ml` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import { AggregationsAggregationContainer } from "../types/Aggregations.ts"
import { AnalysisCharFilter, AnalysisTokenFilter, AnalysisTokenizer } from "../types/Analysis.ts"
import {
  type ByteSize,
  DateTime,
  type Double,
  type Duration,
  type DurationValue,
  type EpochTime,
  type Field,
  type Float,
  type GrokPattern,
  type Id,
  type IndexName,
  type Indices,
  IndicesOptions,
  type Integer,
  type Long,
  Metadata,
  type Name,
  NodeAttributes,
  type Percentage,
  type ScalarValue,
  ScriptField,
  type TaskId,
  type TransportAddress,
  type Ulong,
  type UnitFloatMillis,
  type UnitMillis,
  type UnitSeconds,
  type VersionString
} from "../types/Common.ts"
import { MappingRuntimeFields } from "../types/Mapping.ts"
import { QueryDslQueryContainer } from "../types/QueryDsl.ts"
import type { OneOf, TimeSpan } from "../Wire.ts"

/**
 * `ml._types.AdaptiveAllocationsSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlAdaptiveAllocationsSettings {
  readonly enabled: boolean
  readonly min_number_of_allocations?: Integer | undefined
  readonly max_number_of_allocations?: Integer | undefined
}

/** The schema of `MlAdaptiveAllocationsSettings`. @category schemas @since 0.1.0 */
export const MlAdaptiveAllocationsSettings: s.Lazy<MlAdaptiveAllocationsSettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    enabled: s.boolean,
    min_number_of_allocations: /*#__PURE__*/ s.optional(s.number),
    max_number_of_allocations: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.AnalysisConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlAnalysisConfig {
  /** Default: `5m`. */
  readonly bucket_span?: Duration | undefined
  readonly categorization_analyzer?: MlCategorizationAnalyzer | undefined
  readonly categorization_field_name?: Field | undefined
  readonly categorization_filters?: ReadonlyArray<string> | undefined
  readonly detectors: ReadonlyArray<MlDetector>
  readonly influencers?: ReadonlyArray<Field> | undefined
  /** Default: `0`. */
  readonly latency?: Duration | undefined
  readonly model_prune_window?: Duration | undefined
  readonly multivariate_by_fields?: boolean | undefined
  readonly per_partition_categorization?: MlPerPartitionCategorization | undefined
  readonly summary_count_field_name?: Field | undefined
}

/** The schema of `MlAnalysisConfig`. @category schemas @since 0.1.0 */
export const MlAnalysisConfig: s.Lazy<MlAnalysisConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bucket_span: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    categorization_analyzer: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlCategorizationAnalyzer()),
    categorization_field_name: /*#__PURE__*/ s.optional(s.string),
    categorization_filters: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    detectors: /*#__PURE__*/ s.array(/*#__PURE__*/ MlDetector()),
    influencers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    latency: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    model_prune_window: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    multivariate_by_fields: /*#__PURE__*/ s.optional(s.boolean),
    per_partition_categorization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlPerPartitionCategorization()),
    summary_count_field_name: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml._types.AnalysisConfigRead` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlAnalysisConfigRead {
  /** Default: `5m`. */
  readonly bucket_span: Duration
  readonly detectors: ReadonlyArray<MlDetectorRead>
  readonly influencers: ReadonlyArray<Field>
  readonly categorization_analyzer?: MlCategorizationAnalyzer
  readonly categorization_field_name?: Field
  readonly categorization_filters?: ReadonlyArray<string>
  /** Default: `0`. */
  readonly latency?: Duration
  readonly model_prune_window?: Duration
  readonly multivariate_by_fields?: boolean
  readonly per_partition_categorization?: MlPerPartitionCategorization
  readonly summary_count_field_name?: Field
}

/** The schema of `MlAnalysisConfigRead`. @category schemas @since 0.1.0 */
export const MlAnalysisConfigRead: s.Lazy<MlAnalysisConfigRead> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bucket_span: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)]),
    detectors: /*#__PURE__*/ s.array(/*#__PURE__*/ MlDetectorRead()),
    influencers: /*#__PURE__*/ s.array(s.string),
    categorization_analyzer: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlCategorizationAnalyzer()),
    categorization_field_name: /*#__PURE__*/ s.optional(s.string),
    categorization_filters: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    latency: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    model_prune_window: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    multivariate_by_fields: /*#__PURE__*/ s.optional(s.boolean),
    per_partition_categorization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlPerPartitionCategorization()),
    summary_count_field_name: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml._types.AnalysisLimits` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlAnalysisLimits {
  /** Default: `4`. */
  readonly categorization_examples_limit?: Long | undefined
  /** Default: `1024mb`. */
  readonly model_memory_limit?: ByteSize | undefined
}

/** The schema of `MlAnalysisLimits`. @category schemas @since 0.1.0 */
export const MlAnalysisLimits: s.Lazy<MlAnalysisLimits> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    categorization_examples_limit: /*#__PURE__*/ s.optional(s.number),
    model_memory_limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `ml._types.AnalysisMemoryLimit` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlAnalysisMemoryLimit {
  readonly model_memory_limit: string
}

/**
 * `ml._types.Anomaly` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlAnomaly {
  readonly actual?: ReadonlyArray<Double>
  readonly anomaly_score_explanation?: MlAnomalyExplanation
  readonly bucket_span: DurationValue<UnitSeconds>
  readonly by_field_name?: string
  readonly by_field_value?: string
  readonly causes?: ReadonlyArray<MlAnomalyCause>
  readonly detector_index: Integer
  readonly field_name?: string
  readonly function?: string
  readonly function_description?: string
  readonly geo_results?: MlGeoResults
  readonly influencers?: ReadonlyArray<MlInfluence>
  readonly initial_record_score: Double
  readonly is_interim: boolean
  readonly job_id: string
  readonly over_field_name?: string
  readonly over_field_value?: string
  readonly partition_field_name?: string
  readonly partition_field_value?: string
  readonly probability: Double
  readonly record_score: Double
  readonly result_type: string
  readonly timestamp: EpochTime<UnitMillis>
  readonly typical?: ReadonlyArray<Double>
}

/** The schema of `MlAnomaly`. @category schemas @since 0.1.0 */
export const MlAnomaly: s.Lazy<MlAnomaly> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    actual: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.number)),
    anomaly_score_explanation: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlAnomalyExplanation()),
    bucket_span: s.number,
    by_field_name: /*#__PURE__*/ s.optional(s.string),
    by_field_value: /*#__PURE__*/ s.optional(s.string),
    causes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ MlAnomalyCause())),
    detector_index: s.number,
    field_name: /*#__PURE__*/ s.optional(s.string),
    function: /*#__PURE__*/ s.optional(s.string),
    function_description: /*#__PURE__*/ s.optional(s.string),
    geo_results: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlGeoResults()),
    influencers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ MlInfluence())),
    initial_record_score: s.number,
    is_interim: s.boolean,
    job_id: s.string,
    over_field_name: /*#__PURE__*/ s.optional(s.string),
    over_field_value: /*#__PURE__*/ s.optional(s.string),
    partition_field_name: /*#__PURE__*/ s.optional(s.string),
    partition_field_value: /*#__PURE__*/ s.optional(s.string),
    probability: s.number,
    record_score: s.number,
    result_type: s.string,
    timestamp: s.number,
    typical: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.number))
  })
)

/**
 * `ml._types.AnomalyCause` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlAnomalyCause {
  readonly actual?: ReadonlyArray<Double>
  readonly by_field_name?: Name
  readonly by_field_value?: string
  readonly correlated_by_field_value?: string
  readonly field_name?: Field
  readonly function?: string
  readonly function_description?: string
  readonly geo_results?: MlGeoResults
  readonly influencers?: ReadonlyArray<MlInfluence>
  readonly over_field_name?: Name
  readonly over_field_value?: string
  readonly partition_field_name?: string
  readonly partition_field_value?: string
  readonly probability: Double
  readonly typical?: ReadonlyArray<Double>
}

/** The schema of `MlAnomalyCause`. @category schemas @since 0.1.0 */
export const MlAnomalyCause: s.Lazy<MlAnomalyCause> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    actual: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.number)),
    by_field_name: /*#__PURE__*/ s.optional(s.string),
    by_field_value: /*#__PURE__*/ s.optional(s.string),
    correlated_by_field_value: /*#__PURE__*/ s.optional(s.string),
    field_name: /*#__PURE__*/ s.optional(s.string),
    function: /*#__PURE__*/ s.optional(s.string),
    function_description: /*#__PURE__*/ s.optional(s.string),
    geo_results: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlGeoResults()),
    influencers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ MlInfluence())),
    over_field_name: /*#__PURE__*/ s.optional(s.string),
    over_field_value: /*#__PURE__*/ s.optional(s.string),
    partition_field_name: /*#__PURE__*/ s.optional(s.string),
    partition_field_value: /*#__PURE__*/ s.optional(s.string),
    probability: s.number,
    typical: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.number))
  })
)

/**
 * `ml._types.AnomalyExplanation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlAnomalyExplanation {
  readonly anomaly_characteristics_impact?: Integer
  readonly anomaly_length?: Integer
  readonly anomaly_type?: string
  readonly high_variance_penalty?: boolean
  readonly incomplete_bucket_penalty?: boolean
  readonly lower_confidence_bound?: Double
  readonly multi_bucket_impact?: Integer
  readonly single_bucket_impact?: Integer
  readonly typical_value?: Double
  readonly upper_confidence_bound?: Double
}

/** The schema of `MlAnomalyExplanation`. @category schemas @since 0.1.0 */
export const MlAnomalyExplanation: s.Lazy<MlAnomalyExplanation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    anomaly_characteristics_impact: /*#__PURE__*/ s.optional(s.number),
    anomaly_length: /*#__PURE__*/ s.optional(s.number),
    anomaly_type: /*#__PURE__*/ s.optional(s.string),
    high_variance_penalty: /*#__PURE__*/ s.optional(s.boolean),
    incomplete_bucket_penalty: /*#__PURE__*/ s.optional(s.boolean),
    lower_confidence_bound: /*#__PURE__*/ s.optional(s.number),
    multi_bucket_impact: /*#__PURE__*/ s.optional(s.number),
    single_bucket_impact: /*#__PURE__*/ s.optional(s.number),
    typical_value: /*#__PURE__*/ s.optional(s.number),
    upper_confidence_bound: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.ApiKeyAuthorization` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlApiKeyAuthorization {
  readonly id: string
  readonly name: string
}

/** The schema of `MlApiKeyAuthorization`. @category schemas @since 0.1.0 */
export const MlApiKeyAuthorization: s.Lazy<MlApiKeyAuthorization> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ id: s.string, name: s.string })
)

/**
 * `ml._types.AppliesTo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlAppliesTo = "actual" | "typical" | "diff_from_typical" | "time"

/**
 * `ml._types.BucketInfluencer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlBucketInfluencer {
  readonly anomaly_score: Double
  readonly bucket_span: DurationValue<UnitSeconds>
  readonly influencer_field_name: Field
  readonly initial_anomaly_score: Double
  readonly is_interim: boolean
  readonly job_id: Id
  readonly probability: Double
  readonly raw_anomaly_score: Double
  readonly result_type: string
  readonly timestamp: EpochTime<UnitMillis>
  readonly timestamp_string?: DateTime
}

/** The schema of `MlBucketInfluencer`. @category schemas @since 0.1.0 */
export const MlBucketInfluencer: s.Lazy<MlBucketInfluencer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    anomaly_score: s.number,
    bucket_span: s.number,
    influencer_field_name: s.string,
    initial_anomaly_score: s.number,
    is_interim: s.boolean,
    job_id: s.string,
    probability: s.number,
    raw_anomaly_score: s.number,
    result_type: s.string,
    timestamp: s.number,
    timestamp_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime())
  })
)

/**
 * `ml._types.BucketSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlBucketSummary {
  readonly anomaly_score: Double
  readonly bucket_influencers: ReadonlyArray<MlBucketInfluencer>
  readonly bucket_span: DurationValue<UnitSeconds>
  readonly event_count: Long
  readonly initial_anomaly_score: Double
  readonly is_interim: boolean
  readonly job_id: Id
  readonly processing_time_ms: DurationValue<UnitMillis>
  readonly result_type: string
  readonly timestamp: EpochTime<UnitMillis>
  readonly timestamp_string?: DateTime
}

/** The schema of `MlBucketSummary`. @category schemas @since 0.1.0 */
export const MlBucketSummary: s.Lazy<MlBucketSummary> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    anomaly_score: s.number,
    bucket_influencers: /*#__PURE__*/ s.array(/*#__PURE__*/ MlBucketInfluencer()),
    bucket_span: s.number,
    event_count: s.number,
    initial_anomaly_score: s.number,
    is_interim: s.boolean,
    job_id: s.string,
    processing_time_ms: s.number,
    result_type: s.string,
    timestamp: s.number,
    timestamp_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime())
  })
)

/**
 * `ml._types.CalendarEvent` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlCalendarEvent {
  readonly calendar_id?: Id | undefined
  readonly event_id?: Id | undefined
  readonly description: string
  readonly end_time: DateTime
  readonly start_time: DateTime
  /** Default: `true`. */
  readonly skip_result?: boolean | undefined
  /** Default: `true`. */
  readonly skip_model_update?: boolean | undefined
  readonly force_time_shift?: Integer | undefined
}

/** The schema of `MlCalendarEvent`. @category schemas @since 0.1.0 */
export const MlCalendarEvent: s.Lazy<MlCalendarEvent> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    calendar_id: /*#__PURE__*/ s.optional(s.string),
    event_id: /*#__PURE__*/ s.optional(s.string),
    description: s.string,
    end_time: /*#__PURE__*/ DateTime(),
    start_time: /*#__PURE__*/ DateTime(),
    skip_result: /*#__PURE__*/ s.optional(s.boolean),
    skip_model_update: /*#__PURE__*/ s.optional(s.boolean),
    force_time_shift: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.CategorizationAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlCategorizationAnalyzer = string | MlCategorizationAnalyzerDefinition

/** The schema of `MlCategorizationAnalyzer`. @category schemas @since 0.1.0 */
export const MlCategorizationAnalyzer: s.Lazy<MlCategorizationAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ MlCategorizationAnalyzerDefinition()])
)

/**
 * `ml._types.CategorizationAnalyzerDefinition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlCategorizationAnalyzerDefinition {
  readonly char_filter?: ReadonlyArray<AnalysisCharFilter> | undefined
  readonly filter?: ReadonlyArray<AnalysisTokenFilter> | undefined
  readonly tokenizer?: AnalysisTokenizer | undefined
}

/** The schema of `MlCategorizationAnalyzerDefinition`. @category schemas @since 0.1.0 */
export const MlCategorizationAnalyzerDefinition: s.Lazy<MlCategorizationAnalyzerDefinition> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      char_filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ AnalysisCharFilter())),
      filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ AnalysisTokenFilter())),
      tokenizer: /*#__PURE__*/ s.optional(/*#__PURE__*/ AnalysisTokenizer())
    })
  )

/**
 * `ml._types.CategorizationStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlCategorizationStatus = "ok" | "warn" | (string & {})

/**
 * `ml._types.Category` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlCategory {
  readonly category_id: Ulong
  readonly examples: ReadonlyArray<string>
  readonly grok_pattern?: GrokPattern
  readonly job_id: Id
  readonly max_matching_length: Ulong
  readonly partition_field_name?: string
  readonly partition_field_value?: string
  readonly regex: string
  readonly terms: string
  readonly num_matches?: Long
  readonly preferred_to_categories?: ReadonlyArray<Id>
  readonly p?: string
  readonly result_type: string
  readonly mlcategory: string
}

/** The schema of `MlCategory`. @category schemas @since 0.1.0 */
export const MlCategory: s.Lazy<MlCategory> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    category_id: s.number,
    examples: /*#__PURE__*/ s.array(s.string),
    grok_pattern: /*#__PURE__*/ s.optional(s.string),
    job_id: s.string,
    max_matching_length: s.number,
    partition_field_name: /*#__PURE__*/ s.optional(s.string),
    partition_field_value: /*#__PURE__*/ s.optional(s.string),
    regex: s.string,
    terms: s.string,
    num_matches: /*#__PURE__*/ s.optional(s.number),
    preferred_to_categories: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    p: /*#__PURE__*/ s.optional(s.string),
    result_type: s.string,
    mlcategory: s.string
  })
)

/**
 * `ml._types.ChunkingConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlChunkingConfig {
  readonly mode: MlChunkingMode
  /** Default: `3h`. */
  readonly time_span?: Duration | undefined
}

/** The schema of `MlChunkingConfig`. @category schemas @since 0.1.0 */
export const MlChunkingConfig: s.Lazy<MlChunkingConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    mode: s.string,
    time_span: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)

/**
 * `ml._types.ChunkingMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlChunkingMode = "auto" | "manual" | "off"

/**
 * `ml._types.ClassificationInferenceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlClassificationInferenceOptions {
  readonly num_top_classes?: Integer | undefined
  /** Default: `0`. */
  readonly num_top_feature_importance_values?: Integer | undefined
  readonly prediction_field_type?: string | undefined
  readonly results_field?: string | undefined
  readonly top_classes_results_field?: string | undefined
}

/** The schema of `MlClassificationInferenceOptions`. @category schemas @since 0.1.0 */
export const MlClassificationInferenceOptions: s.Lazy<MlClassificationInferenceOptions> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      num_top_classes: /*#__PURE__*/ s.optional(s.number),
      num_top_feature_importance_values: /*#__PURE__*/ s.optional(s.number),
      prediction_field_type: /*#__PURE__*/ s.optional(s.string),
      results_field: /*#__PURE__*/ s.optional(s.string),
      top_classes_results_field: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `ml._types.CommonTokenizationConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlCommonTokenizationConfig {
  /** Default: `false`. */
  readonly do_lower_case?: boolean | undefined
  /** Default: `512`. */
  readonly max_sequence_length?: Integer | undefined
  /** Default: `-1`. */
  readonly span?: Integer | undefined
  /** Default: `first`. */
  readonly truncate?: MlTokenizationTruncate | undefined
  /** Default: `true`. */
  readonly with_special_tokens?: boolean | undefined
}

/** The schema of `MlCommonTokenizationConfig`. @category schemas @since 0.1.0 */
export const MlCommonTokenizationConfig: s.Lazy<MlCommonTokenizationConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    do_lower_case: /*#__PURE__*/ s.optional(s.boolean),
    max_sequence_length: /*#__PURE__*/ s.optional(s.number),
    span: /*#__PURE__*/ s.optional(s.number),
    truncate: /*#__PURE__*/ s.optional(s.string),
    with_special_tokens: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ml._types.ConditionOperator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlConditionOperator = "gt" | "gte" | "lt" | "lte"

/**
 * `ml._types.CustomSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlCustomSettings = unknown

/**
 * `ml._types.DataCounts` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataCounts {
  readonly bucket_count: Long
  readonly earliest_record_timestamp?: Long
  readonly empty_bucket_count: Long
  readonly input_bytes: Long
  readonly input_field_count: Long
  readonly input_record_count: Long
  readonly invalid_date_count: Long
  readonly job_id: Id
  readonly last_data_time?: Long
  readonly latest_empty_bucket_timestamp?: Long
  readonly latest_record_timestamp?: Long
  readonly latest_sparse_bucket_timestamp?: Long
  readonly latest_bucket_timestamp?: Long
  readonly log_time?: Long
  readonly missing_field_count: Long
  readonly out_of_order_timestamp_count: Long
  readonly processed_field_count: Long
  readonly processed_record_count: Long
  readonly sparse_bucket_count: Long
}

/** The schema of `MlDataCounts`. @category schemas @since 0.1.0 */
export const MlDataCounts: s.Lazy<MlDataCounts> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bucket_count: s.number,
    earliest_record_timestamp: /*#__PURE__*/ s.optional(s.number),
    empty_bucket_count: s.number,
    input_bytes: s.number,
    input_field_count: s.number,
    input_record_count: s.number,
    invalid_date_count: s.number,
    job_id: s.string,
    last_data_time: /*#__PURE__*/ s.optional(s.number),
    latest_empty_bucket_timestamp: /*#__PURE__*/ s.optional(s.number),
    latest_record_timestamp: /*#__PURE__*/ s.optional(s.number),
    latest_sparse_bucket_timestamp: /*#__PURE__*/ s.optional(s.number),
    latest_bucket_timestamp: /*#__PURE__*/ s.optional(s.number),
    log_time: /*#__PURE__*/ s.optional(s.number),
    missing_field_count: s.number,
    out_of_order_timestamp_count: s.number,
    processed_field_count: s.number,
    processed_record_count: s.number,
    sparse_bucket_count: s.number
  })
)

/**
 * `ml._types.DataDescription` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataDescription {
  readonly format?: string | undefined
  /** Default: `time`. */
  readonly time_field?: Field | undefined
  /** Default: `epoch`. */
  readonly time_format?: string | undefined
  readonly field_delimiter?: string | undefined
}

/** The schema of `MlDataDescription`. @category schemas @since 0.1.0 */
export const MlDataDescription: s.Lazy<MlDataDescription> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    format: /*#__PURE__*/ s.optional(s.string),
    time_field: /*#__PURE__*/ s.optional(s.string),
    time_format: /*#__PURE__*/ s.optional(s.string),
    field_delimiter: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml._types.Datafeed` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDatafeed {
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer }
  readonly aggs?: { readonly [key: string]: AggregationsAggregationContainer }
  readonly authorization?: MlDatafeedAuthorization
  readonly chunking_config?: MlChunkingConfig
  readonly datafeed_id: Id
  readonly frequency?: Duration
  readonly indices: ReadonlyArray<string>
  readonly indexes?: ReadonlyArray<string>
  readonly job_id: Id
  readonly max_empty_searches?: Integer
  readonly query: QueryDslQueryContainer
  readonly query_delay?: Duration
  readonly script_fields?: { readonly [key: string]: ScriptField }
  readonly scroll_size?: Integer
  readonly delayed_data_check_config: MlDelayedDataCheckConfig
  readonly runtime_mappings?: MappingRuntimeFields
  readonly indices_options?: IndicesOptions
}

/** The schema of `MlDatafeed`. @category schemas @since 0.1.0 */
export const MlDatafeed: s.Lazy<MlDatafeed> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aggregations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregationContainer())
    ),
    aggs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregationContainer())),
    authorization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDatafeedAuthorization()),
    chunking_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlChunkingConfig()),
    datafeed_id: s.string,
    frequency: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    indices: /*#__PURE__*/ s.array(s.string),
    indexes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    job_id: s.string,
    max_empty_searches: /*#__PURE__*/ s.optional(s.number),
    query: /*#__PURE__*/ QueryDslQueryContainer(),
    query_delay: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    script_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ScriptField())),
    scroll_size: /*#__PURE__*/ s.optional(s.number),
    delayed_data_check_config: /*#__PURE__*/ MlDelayedDataCheckConfig(),
    runtime_mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingRuntimeFields()),
    indices_options: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesOptions())
  })
)

/**
 * `ml._types.DatafeedAuthorization` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDatafeedAuthorization {
  readonly api_key?: MlApiKeyAuthorization
  readonly roles?: ReadonlyArray<string>
  readonly service_account?: string
}

/** The schema of `MlDatafeedAuthorization`. @category schemas @since 0.1.0 */
export const MlDatafeedAuthorization: s.Lazy<MlDatafeedAuthorization> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    api_key: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlApiKeyAuthorization()),
    roles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    service_account: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml._types.DatafeedConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDatafeedConfig {
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly aggs?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly chunking_config?: MlChunkingConfig | undefined
  readonly datafeed_id?: Id | undefined
  readonly delayed_data_check_config?: MlDelayedDataCheckConfig | undefined
  readonly frequency?: Duration | TimeSpan | undefined
  readonly indices?: Indices | undefined
  readonly indexes?: Indices | undefined
  readonly indices_options?: IndicesOptions | undefined
  readonly job_id?: Id | undefined
  readonly max_empty_searches?: Integer | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly query_delay?: Duration | TimeSpan | undefined
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  readonly script_fields?: { readonly [key: string]: ScriptField } | undefined
  /** Default: `1000`. */
  readonly scroll_size?: Integer | undefined
}

/**
 * `ml._types.DatafeedRunningState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDatafeedRunningState {
  readonly real_time_configured: boolean
  readonly real_time_running: boolean
  readonly search_interval?: MlRunningStateSearchInterval
}

/** The schema of `MlDatafeedRunningState`. @category schemas @since 0.1.0 */
export const MlDatafeedRunningState: s.Lazy<MlDatafeedRunningState> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    real_time_configured: s.boolean,
    real_time_running: s.boolean,
    search_interval: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlRunningStateSearchInterval())
  })
)

/**
 * `ml._types.DatafeedState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDatafeedState = "started" | "stopped" | "starting" | "stopping" | (string & {})

/**
 * `ml._types.DatafeedStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDatafeedStats {
  readonly assignment_explanation?: string
  readonly datafeed_id: Id
  readonly node?: MlDiscoveryNodeCompact
  readonly state: MlDatafeedState
  readonly timing_stats?: MlDatafeedTimingStats
  readonly running_state?: MlDatafeedRunningState
}

/** The schema of `MlDatafeedStats`. @category schemas @since 0.1.0 */
export const MlDatafeedStats: s.Lazy<MlDatafeedStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    assignment_explanation: /*#__PURE__*/ s.optional(s.string),
    datafeed_id: s.string,
    node: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDiscoveryNodeCompact()),
    state: s.string,
    timing_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDatafeedTimingStats()),
    running_state: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDatafeedRunningState())
  })
)

/**
 * `ml._types.DatafeedTimingStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDatafeedTimingStats {
  readonly bucket_count: Long
  readonly exponential_average_search_time_per_hour_ms: DurationValue<UnitFloatMillis>
  readonly exponential_average_calculation_context?: MlExponentialAverageCalculationContext
  readonly job_id: Id
  readonly search_count: Long
  readonly total_search_time_ms: DurationValue<UnitFloatMillis>
  readonly average_search_time_per_bucket_ms?: DurationValue<UnitFloatMillis>
}

/** The schema of `MlDatafeedTimingStats`. @category schemas @since 0.1.0 */
export const MlDatafeedTimingStats: s.Lazy<MlDatafeedTimingStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bucket_count: s.number,
    exponential_average_search_time_per_hour_ms: s.number,
    exponential_average_calculation_context: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ MlExponentialAverageCalculationContext()
    ),
    job_id: s.string,
    search_count: s.number,
    total_search_time_ms: s.number,
    average_search_time_per_bucket_ms: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.DataframeAnalysis` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysis {
  readonly alpha?: Double | undefined
  readonly dependent_variable: string
  readonly downsample_factor?: Double | undefined
  /** Default: `true`. */
  readonly early_stopping_enabled?: boolean | undefined
  readonly eta?: Double | undefined
  readonly eta_growth_rate_per_tree?: Double | undefined
  readonly feature_bag_fraction?: Double | undefined
  readonly feature_processors?: ReadonlyArray<MlDataframeAnalysisFeatureProcessor> | undefined
  readonly gamma?: Double | undefined
  readonly lambda?: Double | undefined
  readonly max_optimization_rounds_per_hyperparameter?: Integer | undefined
  readonly max_trees?: Integer | undefined
  readonly maximum_number_trees?: Integer | undefined
  /** Default: `0`. */
  readonly num_top_feature_importance_values?: Integer | undefined
  readonly prediction_field_name?: Field | undefined
  readonly randomize_seed?: Double | undefined
  readonly soft_tree_depth_limit?: Integer | undefined
  readonly soft_tree_depth_tolerance?: Double | undefined
  /** Default: `100`. */
  readonly training_percent?: Percentage | undefined
}

/** The schema of `MlDataframeAnalysis`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysis: s.Lazy<MlDataframeAnalysis> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    alpha: /*#__PURE__*/ s.optional(s.number),
    dependent_variable: s.string,
    downsample_factor: /*#__PURE__*/ s.optional(s.number),
    early_stopping_enabled: /*#__PURE__*/ s.optional(s.boolean),
    eta: /*#__PURE__*/ s.optional(s.number),
    eta_growth_rate_per_tree: /*#__PURE__*/ s.optional(s.number),
    feature_bag_fraction: /*#__PURE__*/ s.optional(s.number),
    feature_processors: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ MlDataframeAnalysisFeatureProcessor())
    ),
    gamma: /*#__PURE__*/ s.optional(s.number),
    lambda: /*#__PURE__*/ s.optional(s.number),
    max_optimization_rounds_per_hyperparameter: /*#__PURE__*/ s.optional(s.number),
    max_trees: /*#__PURE__*/ s.optional(s.number),
    maximum_number_trees: /*#__PURE__*/ s.optional(s.number),
    num_top_feature_importance_values: /*#__PURE__*/ s.optional(s.number),
    prediction_field_name: /*#__PURE__*/ s.optional(s.string),
    randomize_seed: /*#__PURE__*/ s.optional(s.number),
    soft_tree_depth_limit: /*#__PURE__*/ s.optional(s.number),
    soft_tree_depth_tolerance: /*#__PURE__*/ s.optional(s.number),
    training_percent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number]))
  })
)

/**
 * `ml._types.DataframeAnalysisAnalyzedFields` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisAnalyzedFields {
  readonly includes?: ReadonlyArray<string> | undefined
  readonly excludes?: ReadonlyArray<string> | undefined
}

/** The schema of `MlDataframeAnalysisAnalyzedFields`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisAnalyzedFields: s.Lazy<MlDataframeAnalysisAnalyzedFields> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      includes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      excludes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
    })
  )

/**
 * `ml._types.DataframeAnalysisClassification` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisClassification extends MlDataframeAnalysis {
  readonly class_assignment_objective?: string | undefined
  /** Default: `2`. */
  readonly num_top_classes?: Integer | undefined
}

/** The schema of `MlDataframeAnalysisClassification`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisClassification: s.Lazy<MlDataframeAnalysisClassification> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      alpha: /*#__PURE__*/ s.optional(s.number),
      dependent_variable: s.string,
      downsample_factor: /*#__PURE__*/ s.optional(s.number),
      early_stopping_enabled: /*#__PURE__*/ s.optional(s.boolean),
      eta: /*#__PURE__*/ s.optional(s.number),
      eta_growth_rate_per_tree: /*#__PURE__*/ s.optional(s.number),
      feature_bag_fraction: /*#__PURE__*/ s.optional(s.number),
      feature_processors: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ MlDataframeAnalysisFeatureProcessor())
      ),
      gamma: /*#__PURE__*/ s.optional(s.number),
      lambda: /*#__PURE__*/ s.optional(s.number),
      max_optimization_rounds_per_hyperparameter: /*#__PURE__*/ s.optional(s.number),
      max_trees: /*#__PURE__*/ s.optional(s.number),
      maximum_number_trees: /*#__PURE__*/ s.optional(s.number),
      num_top_feature_importance_values: /*#__PURE__*/ s.optional(s.number),
      prediction_field_name: /*#__PURE__*/ s.optional(s.string),
      randomize_seed: /*#__PURE__*/ s.optional(s.number),
      soft_tree_depth_limit: /*#__PURE__*/ s.optional(s.number),
      soft_tree_depth_tolerance: /*#__PURE__*/ s.optional(s.number),
      training_percent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
      class_assignment_objective: /*#__PURE__*/ s.optional(s.string),
      num_top_classes: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * The variants of `MlDataframeAnalysisContainer`.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisContainerVariants {
  readonly classification: MlDataframeAnalysisClassification
  readonly outlier_detection: MlDataframeAnalysisOutlierDetection
  readonly regression: MlDataframeAnalysisRegression
}

/**
 * `ml._types.DataframeAnalysisContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDataframeAnalysisContainer = OneOf<MlDataframeAnalysisContainerVariants>

/** The schema of `MlDataframeAnalysisContainer`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisContainer: s.Lazy<MlDataframeAnalysisContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    classification: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDataframeAnalysisClassification()),
    outlier_detection: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDataframeAnalysisOutlierDetection()),
    regression: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDataframeAnalysisRegression())
  })
)

/**
 * The variants of `MlDataframeAnalysisFeatureProcessor`.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisFeatureProcessorVariants {
  readonly frequency_encoding: MlDataframeAnalysisFeatureProcessorFrequencyEncoding
  readonly multi_encoding: MlDataframeAnalysisFeatureProcessorMultiEncoding
  readonly n_gram_encoding: MlDataframeAnalysisFeatureProcessorNGramEncoding
  readonly one_hot_encoding: MlDataframeAnalysisFeatureProcessorOneHotEncoding
  readonly target_mean_encoding: MlDataframeAnalysisFeatureProcessorTargetMeanEncoding
}

/**
 * `ml._types.DataframeAnalysisFeatureProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDataframeAnalysisFeatureProcessor = OneOf<MlDataframeAnalysisFeatureProcessorVariants>

/** The schema of `MlDataframeAnalysisFeatureProcessor`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisFeatureProcessor: s.Lazy<MlDataframeAnalysisFeatureProcessor> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      frequency_encoding: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlDataframeAnalysisFeatureProcessorFrequencyEncoding()
      ),
      multi_encoding: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlDataframeAnalysisFeatureProcessorMultiEncoding()
      ),
      n_gram_encoding: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlDataframeAnalysisFeatureProcessorNGramEncoding()
      ),
      one_hot_encoding: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlDataframeAnalysisFeatureProcessorOneHotEncoding()
      ),
      target_mean_encoding: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlDataframeAnalysisFeatureProcessorTargetMeanEncoding()
      )
    })
  )

/**
 * `ml._types.DataframeAnalysisFeatureProcessorFrequencyEncoding` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisFeatureProcessorFrequencyEncoding {
  readonly feature_name: Name
  readonly field: Field
  readonly frequency_map: { readonly [key: string]: Double }
}

/** The schema of `MlDataframeAnalysisFeatureProcessorFrequencyEncoding`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisFeatureProcessorFrequencyEncoding: s.Lazy<MlDataframeAnalysisFeatureProcessorFrequencyEncoding> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      feature_name: s.string,
      field: s.string,
      frequency_map: /*#__PURE__*/ s.record(s.number)
    })
  )

/**
 * `ml._types.DataframeAnalysisFeatureProcessorMultiEncoding` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisFeatureProcessorMultiEncoding {
  readonly processors: ReadonlyArray<Integer>
}

/** The schema of `MlDataframeAnalysisFeatureProcessorMultiEncoding`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisFeatureProcessorMultiEncoding: s.Lazy<MlDataframeAnalysisFeatureProcessorMultiEncoding> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ processors: /*#__PURE__*/ s.array(s.number) }))

/**
 * `ml._types.DataframeAnalysisFeatureProcessorNGramEncoding` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisFeatureProcessorNGramEncoding {
  readonly feature_prefix?: string | undefined
  readonly field: Field
  readonly length?: Integer | undefined
  readonly n_grams: ReadonlyArray<Integer>
  readonly start?: Integer | undefined
  readonly custom?: boolean | undefined
}

/** The schema of `MlDataframeAnalysisFeatureProcessorNGramEncoding`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisFeatureProcessorNGramEncoding: s.Lazy<MlDataframeAnalysisFeatureProcessorNGramEncoding> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      feature_prefix: /*#__PURE__*/ s.optional(s.string),
      field: s.string,
      length: /*#__PURE__*/ s.optional(s.number),
      n_grams: /*#__PURE__*/ s.array(s.number),
      start: /*#__PURE__*/ s.optional(s.number),
      custom: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `ml._types.DataframeAnalysisFeatureProcessorOneHotEncoding` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisFeatureProcessorOneHotEncoding {
  readonly field: Field
  readonly hot_map: string
}

/** The schema of `MlDataframeAnalysisFeatureProcessorOneHotEncoding`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisFeatureProcessorOneHotEncoding: s.Lazy<MlDataframeAnalysisFeatureProcessorOneHotEncoding> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ field: s.string, hot_map: s.string }))

/**
 * `ml._types.DataframeAnalysisFeatureProcessorTargetMeanEncoding` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisFeatureProcessorTargetMeanEncoding {
  readonly default_value: Integer
  readonly feature_name: Name
  readonly field: Field
  readonly target_map: { readonly [key: string]: unknown }
}

/** The schema of `MlDataframeAnalysisFeatureProcessorTargetMeanEncoding`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisFeatureProcessorTargetMeanEncoding: s.Lazy<MlDataframeAnalysisFeatureProcessorTargetMeanEncoding> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      default_value: s.number,
      feature_name: s.string,
      field: s.string,
      target_map: /*#__PURE__*/ s.record(s.unknown)
    })
  )

/**
 * `ml._types.DataframeAnalysisOutlierDetection` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisOutlierDetection {
  /** Default: `true`. */
  readonly compute_feature_influence?: boolean | undefined
  /** Default: `0.1`. */
  readonly feature_influence_threshold?: Double | undefined
  /** Default: `ensemble`. */
  readonly method?: string | undefined
  readonly n_neighbors?: Integer | undefined
  readonly outlier_fraction?: Double | undefined
  /** Default: `true`. */
  readonly standardization_enabled?: boolean | undefined
}

/** The schema of `MlDataframeAnalysisOutlierDetection`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisOutlierDetection: s.Lazy<MlDataframeAnalysisOutlierDetection> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      compute_feature_influence: /*#__PURE__*/ s.optional(s.boolean),
      feature_influence_threshold: /*#__PURE__*/ s.optional(s.number),
      method: /*#__PURE__*/ s.optional(s.string),
      n_neighbors: /*#__PURE__*/ s.optional(s.number),
      outlier_fraction: /*#__PURE__*/ s.optional(s.number),
      standardization_enabled: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `ml._types.DataframeAnalysisRegression` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalysisRegression extends MlDataframeAnalysis {
  /** Default: `mse`. */
  readonly loss_function?: string | undefined
  readonly loss_function_parameter?: Double | undefined
}

/** The schema of `MlDataframeAnalysisRegression`. @category schemas @since 0.1.0 */
export const MlDataframeAnalysisRegression: s.Lazy<MlDataframeAnalysisRegression> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    alpha: /*#__PURE__*/ s.optional(s.number),
    dependent_variable: s.string,
    downsample_factor: /*#__PURE__*/ s.optional(s.number),
    early_stopping_enabled: /*#__PURE__*/ s.optional(s.boolean),
    eta: /*#__PURE__*/ s.optional(s.number),
    eta_growth_rate_per_tree: /*#__PURE__*/ s.optional(s.number),
    feature_bag_fraction: /*#__PURE__*/ s.optional(s.number),
    feature_processors: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ MlDataframeAnalysisFeatureProcessor())
    ),
    gamma: /*#__PURE__*/ s.optional(s.number),
    lambda: /*#__PURE__*/ s.optional(s.number),
    max_optimization_rounds_per_hyperparameter: /*#__PURE__*/ s.optional(s.number),
    max_trees: /*#__PURE__*/ s.optional(s.number),
    maximum_number_trees: /*#__PURE__*/ s.optional(s.number),
    num_top_feature_importance_values: /*#__PURE__*/ s.optional(s.number),
    prediction_field_name: /*#__PURE__*/ s.optional(s.string),
    randomize_seed: /*#__PURE__*/ s.optional(s.number),
    soft_tree_depth_limit: /*#__PURE__*/ s.optional(s.number),
    soft_tree_depth_tolerance: /*#__PURE__*/ s.optional(s.number),
    training_percent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    loss_function: /*#__PURE__*/ s.optional(s.string),
    loss_function_parameter: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.DataframeAnalytics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalytics {
  readonly analysis_stats?: MlDataframeAnalyticsStatsContainer
  readonly assignment_explanation?: string
  readonly data_counts: MlDataframeAnalyticsStatsDataCounts
  readonly id: Id
  readonly memory_usage: MlDataframeAnalyticsStatsMemoryUsage
  readonly node?: NodeAttributes
  readonly progress: ReadonlyArray<MlDataframeAnalyticsStatsProgress>
  readonly state: MlDataframeState
}

/** The schema of `MlDataframeAnalytics`. @category schemas @since 0.1.0 */
export const MlDataframeAnalytics: s.Lazy<MlDataframeAnalytics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analysis_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDataframeAnalyticsStatsContainer()),
    assignment_explanation: /*#__PURE__*/ s.optional(s.string),
    data_counts: /*#__PURE__*/ MlDataframeAnalyticsStatsDataCounts(),
    id: s.string,
    memory_usage: /*#__PURE__*/ MlDataframeAnalyticsStatsMemoryUsage(),
    node: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodeAttributes()),
    progress: /*#__PURE__*/ s.array(/*#__PURE__*/ MlDataframeAnalyticsStatsProgress()),
    state: s.string
  })
)

/**
 * `ml._types.DataframeAnalyticsAuthorization` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsAuthorization {
  readonly api_key?: MlApiKeyAuthorization
  readonly roles?: ReadonlyArray<string>
  readonly service_account?: string
}

/** The schema of `MlDataframeAnalyticsAuthorization`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsAuthorization: s.Lazy<MlDataframeAnalyticsAuthorization> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      api_key: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlApiKeyAuthorization()),
      roles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      service_account: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `ml._types.DataframeAnalyticsDestination` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsDestination {
  readonly index: IndexName
  readonly results_field?: Field | undefined
}

/** The schema of `MlDataframeAnalyticsDestination`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsDestination: s.Lazy<MlDataframeAnalyticsDestination> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ index: s.string, results_field: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `ml._types.DataframeAnalyticsFieldSelection` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsFieldSelection {
  readonly is_included: boolean
  readonly is_required: boolean
  readonly feature_type?: string
  readonly mapping_types: ReadonlyArray<string>
  readonly name: Field
  readonly reason?: string
}

/** The schema of `MlDataframeAnalyticsFieldSelection`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsFieldSelection: s.Lazy<MlDataframeAnalyticsFieldSelection> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      is_included: s.boolean,
      is_required: s.boolean,
      feature_type: /*#__PURE__*/ s.optional(s.string),
      mapping_types: /*#__PURE__*/ s.array(s.string),
      name: s.string,
      reason: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `ml._types.DataframeAnalyticsMemoryEstimation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsMemoryEstimation {
  readonly expected_memory_with_disk: string
  readonly expected_memory_without_disk: string
}

/** The schema of `MlDataframeAnalyticsMemoryEstimation`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsMemoryEstimation: s.Lazy<MlDataframeAnalyticsMemoryEstimation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ expected_memory_with_disk: s.string, expected_memory_without_disk: s.string })
  )

/**
 * `ml._types.DataframeAnalyticsSource` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsSource {
  readonly index: Indices
  readonly query?: QueryDslQueryContainer | undefined
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  readonly _source?: MlDataframeAnalysisAnalyzedFields | ReadonlyArray<string> | undefined
}

/** The schema of `MlDataframeAnalyticsSource`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsSource: s.Lazy<MlDataframeAnalyticsSource> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    query: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    runtime_mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingRuntimeFields()),
    _source: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ MlDataframeAnalysisAnalyzedFields(),
        /*#__PURE__*/ s.array(s.string)
      ])
    )
  })
)

/**
 * The variants of `MlDataframeAnalyticsStatsContainer`.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsStatsContainerVariants {
  readonly classification_stats: MlDataframeAnalyticsStatsHyperparameters
  readonly outlier_detection_stats: MlDataframeAnalyticsStatsOutlierDetection
  readonly regression_stats: MlDataframeAnalyticsStatsHyperparameters
}

/**
 * `ml._types.DataframeAnalyticsStatsContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDataframeAnalyticsStatsContainer = OneOf<MlDataframeAnalyticsStatsContainerVariants>

/** The schema of `MlDataframeAnalyticsStatsContainer`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsStatsContainer: s.Lazy<MlDataframeAnalyticsStatsContainer> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      classification_stats: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlDataframeAnalyticsStatsHyperparameters()
      ),
      outlier_detection_stats: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlDataframeAnalyticsStatsOutlierDetection()
      ),
      regression_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDataframeAnalyticsStatsHyperparameters())
    })
  )

/**
 * `ml._types.DataframeAnalyticsStatsDataCounts` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsStatsDataCounts {
  readonly skipped_docs_count: Integer
  readonly test_docs_count: Integer
  readonly training_docs_count: Integer
}

/** The schema of `MlDataframeAnalyticsStatsDataCounts`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsStatsDataCounts: s.Lazy<MlDataframeAnalyticsStatsDataCounts> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      skipped_docs_count: s.number,
      test_docs_count: s.number,
      training_docs_count: s.number
    })
  )

/**
 * `ml._types.DataframeAnalyticsStatsHyperparameters` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsStatsHyperparameters {
  readonly hyperparameters: MlHyperparameters
  readonly iteration: Integer
  readonly timestamp: EpochTime<UnitMillis>
  readonly timing_stats: MlTimingStats
  readonly validation_loss: MlValidationLoss
}

/** The schema of `MlDataframeAnalyticsStatsHyperparameters`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsStatsHyperparameters: s.Lazy<MlDataframeAnalyticsStatsHyperparameters> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      hyperparameters: /*#__PURE__*/ MlHyperparameters(),
      iteration: s.number,
      timestamp: s.number,
      timing_stats: /*#__PURE__*/ MlTimingStats(),
      validation_loss: /*#__PURE__*/ MlValidationLoss()
    })
  )

/**
 * `ml._types.DataframeAnalyticsStatsMemoryUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsStatsMemoryUsage {
  readonly memory_reestimate_bytes?: Long
  readonly peak_usage_bytes: Long
  readonly status: string
  readonly timestamp?: EpochTime<UnitMillis>
}

/** The schema of `MlDataframeAnalyticsStatsMemoryUsage`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsStatsMemoryUsage: s.Lazy<MlDataframeAnalyticsStatsMemoryUsage> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      memory_reestimate_bytes: /*#__PURE__*/ s.optional(s.number),
      peak_usage_bytes: s.number,
      status: s.string,
      timestamp: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `ml._types.DataframeAnalyticsStatsOutlierDetection` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsStatsOutlierDetection {
  readonly parameters: MlOutlierDetectionParameters
  readonly timestamp: EpochTime<UnitMillis>
  readonly timing_stats: MlTimingStats
}

/** The schema of `MlDataframeAnalyticsStatsOutlierDetection`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsStatsOutlierDetection: s.Lazy<MlDataframeAnalyticsStatsOutlierDetection> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      parameters: /*#__PURE__*/ MlOutlierDetectionParameters(),
      timestamp: s.number,
      timing_stats: /*#__PURE__*/ MlTimingStats()
    })
  )

/**
 * `ml._types.DataframeAnalyticsStatsProgress` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsStatsProgress {
  readonly phase: string
  readonly progress_percent: Integer
}

/** The schema of `MlDataframeAnalyticsStatsProgress`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsStatsProgress: s.Lazy<MlDataframeAnalyticsStatsProgress> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ phase: s.string, progress_percent: s.number }))

/**
 * `ml._types.DataframeAnalyticsSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeAnalyticsSummary {
  readonly allow_lazy_start?: boolean
  readonly analysis: MlDataframeAnalysisContainer
  readonly analyzed_fields?: MlDataframeAnalysisAnalyzedFields | ReadonlyArray<string>
  readonly authorization?: MlDataframeAnalyticsAuthorization
  readonly create_time?: EpochTime<UnitMillis>
  readonly description?: string
  readonly dest: MlDataframeAnalyticsDestination
  readonly id: Id
  readonly max_num_threads?: Integer
  readonly model_memory_limit?: string
  readonly source: MlDataframeAnalyticsSource
  readonly version?: VersionString
  readonly _meta?: Metadata
}

/** The schema of `MlDataframeAnalyticsSummary`. @category schemas @since 0.1.0 */
export const MlDataframeAnalyticsSummary: s.Lazy<MlDataframeAnalyticsSummary> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    allow_lazy_start: /*#__PURE__*/ s.optional(s.boolean),
    analysis: /*#__PURE__*/ MlDataframeAnalysisContainer(),
    analyzed_fields: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ MlDataframeAnalysisAnalyzedFields(),
        /*#__PURE__*/ s.array(s.string)
      ])
    ),
    authorization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDataframeAnalyticsAuthorization()),
    create_time: /*#__PURE__*/ s.optional(s.number),
    description: /*#__PURE__*/ s.optional(s.string),
    dest: /*#__PURE__*/ MlDataframeAnalyticsDestination(),
    id: s.string,
    max_num_threads: /*#__PURE__*/ s.optional(s.number),
    model_memory_limit: /*#__PURE__*/ s.optional(s.string),
    source: /*#__PURE__*/ MlDataframeAnalyticsSource(),
    version: /*#__PURE__*/ s.optional(s.string),
    _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata())
  })
)

/**
 * `ml._types.DataframeEvaluationClassification` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationClassification {
  readonly actual_field: Field
  readonly predicted_field?: Field | undefined
  readonly top_classes_field?: Field | undefined
  readonly metrics?: MlDataframeEvaluationClassificationMetrics | undefined
}

/**
 * `ml._types.DataframeEvaluationClassificationMetrics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationClassificationMetrics extends MlDataframeEvaluationMetrics {
  readonly accuracy?: { readonly [key: string]: unknown } | undefined
  readonly multiclass_confusion_matrix?: { readonly [key: string]: unknown } | undefined
}

/**
 * `ml._types.DataframeEvaluationClassificationMetricsAucRoc` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationClassificationMetricsAucRoc {
  readonly class_name?: Name | undefined
  readonly include_curve?: boolean | undefined
}

/**
 * The variants of `MlDataframeEvaluationContainer`.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationContainerVariants {
  readonly classification: MlDataframeEvaluationClassification
  readonly outlier_detection: MlDataframeEvaluationOutlierDetection
  readonly regression: MlDataframeEvaluationRegression
}

/**
 * `ml._types.DataframeEvaluationContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDataframeEvaluationContainer = OneOf<MlDataframeEvaluationContainerVariants>

/**
 * `ml._types.DataframeEvaluationMetrics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationMetrics {
  readonly auc_roc?: MlDataframeEvaluationClassificationMetricsAucRoc | undefined
  readonly precision?: { readonly [key: string]: unknown } | undefined
  readonly recall?: { readonly [key: string]: unknown } | undefined
}

/**
 * `ml._types.DataframeEvaluationOutlierDetection` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationOutlierDetection {
  readonly actual_field: Field
  readonly predicted_probability_field: Field
  readonly metrics?: MlDataframeEvaluationOutlierDetectionMetrics | undefined
}

/**
 * `ml._types.DataframeEvaluationOutlierDetectionMetrics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationOutlierDetectionMetrics extends MlDataframeEvaluationMetrics {
  readonly confusion_matrix?: { readonly [key: string]: unknown } | undefined
}

/**
 * `ml._types.DataframeEvaluationRegression` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationRegression {
  readonly actual_field: Field
  readonly predicted_field: Field
  readonly metrics?: MlDataframeEvaluationRegressionMetrics | undefined
}

/**
 * `ml._types.DataframeEvaluationRegressionMetrics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationRegressionMetrics {
  readonly mse?: { readonly [key: string]: unknown } | undefined
  readonly msle?: MlDataframeEvaluationRegressionMetricsMsle | undefined
  readonly huber?: MlDataframeEvaluationRegressionMetricsHuber | undefined
  readonly r_squared?: { readonly [key: string]: unknown } | undefined
}

/**
 * `ml._types.DataframeEvaluationRegressionMetricsHuber` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationRegressionMetricsHuber {
  readonly delta?: Double | undefined
}

/**
 * `ml._types.DataframeEvaluationRegressionMetricsMsle` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDataframeEvaluationRegressionMetricsMsle {
  readonly offset?: Double | undefined
}

/**
 * `ml._types.DataframeState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDataframeState = "started" | "stopped" | "starting" | "stopping" | "failed" | (string & {})

/**
 * `ml._types.DelayedDataCheckConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDelayedDataCheckConfig {
  readonly check_window?: Duration | undefined
  readonly enabled: boolean
}

/** The schema of `MlDelayedDataCheckConfig`. @category schemas @since 0.1.0 */
export const MlDelayedDataCheckConfig: s.Lazy<MlDelayedDataCheckConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    check_window: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    enabled: s.boolean
  })
)

/**
 * `ml._types.DeploymentAllocationState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeploymentAllocationState = "started" | "starting" | "fully_allocated"

/**
 * `ml._types.DeploymentAssignmentState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeploymentAssignmentState = "started" | "starting" | "stopping" | "failed" | (string & {})

/**
 * `ml._types.DetectionRule` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDetectionRule {
  /** Default: `skip_result`. */
  readonly actions?: ReadonlyArray<MlRuleAction> | undefined
  readonly conditions?: ReadonlyArray<MlRuleCondition> | undefined
  readonly scope?: { readonly [key: string]: MlFilterRef } | undefined
}

/** The schema of `MlDetectionRule`. @category schemas @since 0.1.0 */
export const MlDetectionRule: s.Lazy<MlDetectionRule> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    actions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    conditions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ MlRuleCondition())),
    scope: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MlFilterRef()))
  })
)

/**
 * `ml._types.Detector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDetector {
  readonly by_field_name?: Field | undefined
  readonly custom_rules?: ReadonlyArray<MlDetectionRule> | undefined
  readonly detector_description?: string | undefined
  readonly detector_index?: Integer | undefined
  readonly exclude_frequent?: MlExcludeFrequent | undefined
  readonly field_name?: Field | undefined
  readonly function?: string | undefined
  readonly over_field_name?: Field | undefined
  readonly partition_field_name?: Field | undefined
  /** Default: `false`. */
  readonly use_null?: boolean | undefined
}

/** The schema of `MlDetector`. @category schemas @since 0.1.0 */
export const MlDetector: s.Lazy<MlDetector> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    by_field_name: /*#__PURE__*/ s.optional(s.string),
    custom_rules: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ MlDetectionRule())),
    detector_description: /*#__PURE__*/ s.optional(s.string),
    detector_index: /*#__PURE__*/ s.optional(s.number),
    exclude_frequent: /*#__PURE__*/ s.optional(s.string),
    field_name: /*#__PURE__*/ s.optional(s.string),
    function: /*#__PURE__*/ s.optional(s.string),
    over_field_name: /*#__PURE__*/ s.optional(s.string),
    partition_field_name: /*#__PURE__*/ s.optional(s.string),
    use_null: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ml._types.DetectorRead` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDetectorRead {
  readonly function: string
  readonly by_field_name?: Field
  readonly custom_rules?: ReadonlyArray<MlDetectionRule>
  readonly detector_description?: string
  readonly detector_index?: Integer
  readonly exclude_frequent?: MlExcludeFrequent | (string & {})
  readonly field_name?: Field
  readonly over_field_name?: Field
  readonly partition_field_name?: Field
  /** Default: `false`. */
  readonly use_null?: boolean
}

/** The schema of `MlDetectorRead`. @category schemas @since 0.1.0 */
export const MlDetectorRead: s.Lazy<MlDetectorRead> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    function: s.string,
    by_field_name: /*#__PURE__*/ s.optional(s.string),
    custom_rules: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ MlDetectionRule())),
    detector_description: /*#__PURE__*/ s.optional(s.string),
    detector_index: /*#__PURE__*/ s.optional(s.number),
    exclude_frequent: /*#__PURE__*/ s.optional(s.string),
    field_name: /*#__PURE__*/ s.optional(s.string),
    over_field_name: /*#__PURE__*/ s.optional(s.string),
    partition_field_name: /*#__PURE__*/ s.optional(s.string),
    use_null: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ml._types.DetectorUpdate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDetectorUpdate {
  readonly detector_index: Integer
  readonly description?: string | undefined
  readonly custom_rules?: ReadonlyArray<MlDetectionRule> | undefined
}

/**
 * `ml._types.DiscoveryNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDiscoveryNode = { readonly [key: string]: MlDiscoveryNodeContent }

/** The schema of `MlDiscoveryNode`. @category schemas @since 0.1.0 */
export const MlDiscoveryNode: s.Lazy<MlDiscoveryNode> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ MlDiscoveryNodeContent())
)

/**
 * `ml._types.DiscoveryNodeCompact` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDiscoveryNodeCompact {
  readonly name: Name
  readonly ephemeral_id: Id
  readonly id: Id
  readonly transport_address: TransportAddress
  readonly attributes: { readonly [key: string]: string }
}

/** The schema of `MlDiscoveryNodeCompact`. @category schemas @since 0.1.0 */
export const MlDiscoveryNodeCompact: s.Lazy<MlDiscoveryNodeCompact> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    ephemeral_id: s.string,
    id: s.string,
    transport_address: s.string,
    attributes: /*#__PURE__*/ s.record(s.string)
  })
)

/**
 * `ml._types.DiscoveryNodeContent` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDiscoveryNodeContent {
  readonly name?: Name
  readonly ephemeral_id: Id
  readonly transport_address: TransportAddress
  readonly external_id: string
  readonly attributes: { readonly [key: string]: string }
  readonly roles: ReadonlyArray<string>
  readonly version: VersionString
  readonly min_index_version: Integer
  readonly max_index_version: Integer
}

/** The schema of `MlDiscoveryNodeContent`. @category schemas @since 0.1.0 */
export const MlDiscoveryNodeContent: s.Lazy<MlDiscoveryNodeContent> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: /*#__PURE__*/ s.optional(s.string),
    ephemeral_id: s.string,
    transport_address: s.string,
    external_id: s.string,
    attributes: /*#__PURE__*/ s.record(s.string),
    roles: /*#__PURE__*/ s.array(s.string),
    version: s.string,
    min_index_version: s.number,
    max_index_version: s.number
  })
)

/**
 * `ml._types.ExcludeFrequent` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlExcludeFrequent = "all" | "none" | "by" | "over"

/**
 * `ml._types.ExponentialAverageCalculationContext` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlExponentialAverageCalculationContext {
  readonly incremental_metric_value_ms: DurationValue<UnitFloatMillis>
  readonly latest_timestamp?: EpochTime<UnitMillis>
  readonly previous_exponential_average_ms?: DurationValue<UnitFloatMillis>
}

/** The schema of `MlExponentialAverageCalculationContext`. @category schemas @since 0.1.0 */
export const MlExponentialAverageCalculationContext: s.Lazy<MlExponentialAverageCalculationContext> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      incremental_metric_value_ms: s.number,
      latest_timestamp: /*#__PURE__*/ s.optional(s.number),
      previous_exponential_average_ms: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `ml._types.FeatureExtractor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlFeatureExtractor = MlQueryFeatureExtractor

/** The schema of `MlFeatureExtractor`. @category schemas @since 0.1.0 */
export const MlFeatureExtractor: s.Lazy<MlFeatureExtractor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ MlQueryFeatureExtractor()
)

/**
 * `ml._types.FillMaskInferenceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlFillMaskInferenceOptions {
  readonly mask_token?: string | undefined
  readonly num_top_classes?: Integer | undefined
  readonly tokenization?: MlTokenizationConfigContainer | undefined
  readonly results_field?: string | undefined
  readonly vocabulary?: MlVocabulary | undefined
}

/** The schema of `MlFillMaskInferenceOptions`. @category schemas @since 0.1.0 */
export const MlFillMaskInferenceOptions: s.Lazy<MlFillMaskInferenceOptions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    mask_token: /*#__PURE__*/ s.optional(s.string),
    num_top_classes: /*#__PURE__*/ s.optional(s.number),
    tokenization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTokenizationConfigContainer()),
    results_field: /*#__PURE__*/ s.optional(s.string),
    vocabulary: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlVocabulary())
  })
)

/**
 * `ml._types.FillMaskInferenceUpdateOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlFillMaskInferenceUpdateOptions {
  readonly num_top_classes?: Integer | undefined
  readonly tokenization?: MlNlpTokenizationUpdateOptions | undefined
  readonly results_field?: string | undefined
}

/**
 * `ml._types.Filter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlFilter {
  readonly description?: string
  readonly filter_id: Id
  readonly items: ReadonlyArray<string>
}

/** The schema of `MlFilter`. @category schemas @since 0.1.0 */
export const MlFilter: s.Lazy<MlFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    filter_id: s.string,
    items: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `ml._types.FilterRef` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlFilterRef {
  readonly filter_id: Id
  /** Default: `include`. */
  readonly filter_type?: MlFilterType | undefined
}

/** The schema of `MlFilterRef`. @category schemas @since 0.1.0 */
export const MlFilterRef: s.Lazy<MlFilterRef> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ filter_id: s.string, filter_type: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `ml._types.FilterType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlFilterType = "include" | "exclude"

/**
 * `ml._types.GeoResults` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGeoResults {
  readonly actual_point?: string
  readonly typical_point?: string
}

/** The schema of `MlGeoResults`. @category schemas @since 0.1.0 */
export const MlGeoResults: s.Lazy<MlGeoResults> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    actual_point: /*#__PURE__*/ s.optional(s.string),
    typical_point: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml._types.Hyperparameter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlHyperparameter {
  readonly absolute_importance?: Double
  readonly name: Name
  readonly relative_importance?: Double
  readonly supplied: boolean
  readonly value: Double
}

/** The schema of `MlHyperparameter`. @category schemas @since 0.1.0 */
export const MlHyperparameter: s.Lazy<MlHyperparameter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    absolute_importance: /*#__PURE__*/ s.optional(s.number),
    name: s.string,
    relative_importance: /*#__PURE__*/ s.optional(s.number),
    supplied: s.boolean,
    value: s.number
  })
)

/**
 * `ml._types.Hyperparameters` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlHyperparameters {
  readonly alpha?: Double
  readonly lambda?: Double
  readonly gamma?: Double
  readonly eta?: Double
  readonly eta_growth_rate_per_tree?: Double
  readonly feature_bag_fraction?: Double
  readonly downsample_factor?: Double
  readonly max_attempts_to_add_tree?: Integer
  readonly max_optimization_rounds_per_hyperparameter?: Integer
  readonly max_trees?: Integer
  readonly num_folds?: Integer
  readonly num_splits_per_feature?: Integer
  readonly soft_tree_depth_limit?: Integer
  readonly soft_tree_depth_tolerance?: Double
}

/** The schema of `MlHyperparameters`. @category schemas @since 0.1.0 */
export const MlHyperparameters: s.Lazy<MlHyperparameters> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    alpha: /*#__PURE__*/ s.optional(s.number),
    lambda: /*#__PURE__*/ s.optional(s.number),
    gamma: /*#__PURE__*/ s.optional(s.number),
    eta: /*#__PURE__*/ s.optional(s.number),
    eta_growth_rate_per_tree: /*#__PURE__*/ s.optional(s.number),
    feature_bag_fraction: /*#__PURE__*/ s.optional(s.number),
    downsample_factor: /*#__PURE__*/ s.optional(s.number),
    max_attempts_to_add_tree: /*#__PURE__*/ s.optional(s.number),
    max_optimization_rounds_per_hyperparameter: /*#__PURE__*/ s.optional(s.number),
    max_trees: /*#__PURE__*/ s.optional(s.number),
    num_folds: /*#__PURE__*/ s.optional(s.number),
    num_splits_per_feature: /*#__PURE__*/ s.optional(s.number),
    soft_tree_depth_limit: /*#__PURE__*/ s.optional(s.number),
    soft_tree_depth_tolerance: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.Include` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlInclude =
  | "definition"
  | "feature_importance_baseline"
  | "hyperparameters"
  | "total_feature_importance"
  | "definition_status"

/**
 * The variants of `MlInferenceConfigCreateContainer`.
 * @category models
 * @since 0.1.0
 */
export interface MlInferenceConfigCreateContainerVariants {
  readonly regression: MlRegressionInferenceOptions
  readonly classification: MlClassificationInferenceOptions
  /** In Elasticsearch since 8.0.0. */
  readonly text_classification: MlTextClassificationInferenceOptions
  /** In Elasticsearch since 8.0.0. */
  readonly zero_shot_classification: MlZeroShotClassificationInferenceOptions
  /** In Elasticsearch since 8.0.0. */
  readonly fill_mask: MlFillMaskInferenceOptions
  readonly learning_to_rank: MlLearningToRankConfig
  /** In Elasticsearch since 8.0.0. */
  readonly ner: MlNerInferenceOptions
  /** In Elasticsearch since 8.0.0. */
  readonly pass_through: MlPassThroughInferenceOptions
  /** In Elasticsearch since 8.0.0. */
  readonly text_embedding: MlTextEmbeddingInferenceOptions
  /** In Elasticsearch since 8.8.0. */
  readonly text_expansion: MlTextExpansionInferenceOptions
  /** In Elasticsearch since 8.3.0. */
  readonly question_answering: MlQuestionAnsweringInferenceOptions
}

/**
 * `ml._types.InferenceConfigCreateContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlInferenceConfigCreateContainer = OneOf<MlInferenceConfigCreateContainerVariants>

/** The schema of `MlInferenceConfigCreateContainer`. @category schemas @since 0.1.0 */
export const MlInferenceConfigCreateContainer: s.Lazy<MlInferenceConfigCreateContainer> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      regression: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlRegressionInferenceOptions()),
      classification: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlClassificationInferenceOptions()),
      text_classification: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTextClassificationInferenceOptions()),
      zero_shot_classification: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlZeroShotClassificationInferenceOptions()
      ),
      fill_mask: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlFillMaskInferenceOptions()),
      learning_to_rank: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlLearningToRankConfig()),
      ner: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlNerInferenceOptions()),
      pass_through: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlPassThroughInferenceOptions()),
      text_embedding: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTextEmbeddingInferenceOptions()),
      text_expansion: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTextExpansionInferenceOptions()),
      question_answering: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlQuestionAnsweringInferenceOptions())
    })
  )

/**
 * The variants of `MlInferenceConfigUpdateContainer`.
 * @category models
 * @since 0.1.0
 */
export interface MlInferenceConfigUpdateContainerVariants {
  readonly regression: MlRegressionInferenceOptions
  readonly classification: MlClassificationInferenceOptions
  readonly text_classification: MlTextClassificationInferenceUpdateOptions
  readonly zero_shot_classification: MlZeroShotClassificationInferenceUpdateOptions
  readonly fill_mask: MlFillMaskInferenceUpdateOptions
  readonly ner: MlNerInferenceUpdateOptions
  readonly pass_through: MlPassThroughInferenceUpdateOptions
  readonly text_embedding: MlTextEmbeddingInferenceUpdateOptions
  readonly text_expansion: MlTextExpansionInferenceUpdateOptions
  readonly question_answering: MlQuestionAnsweringInferenceUpdateOptions
}

/**
 * `ml._types.InferenceConfigUpdateContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlInferenceConfigUpdateContainer = OneOf<MlInferenceConfigUpdateContainerVariants>

/**
 * `ml._types.InferenceResponseResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlInferenceResponseResult {
  readonly entities?: ReadonlyArray<MlTrainedModelEntities>
  readonly is_truncated?: boolean
  readonly predicted_value?: MlPredictedValue | ReadonlyArray<MlPredictedValue>
  readonly predicted_value_sequence?: string
  readonly prediction_probability?: Double
  readonly prediction_score?: Double
  readonly top_classes?: ReadonlyArray<MlTopClassEntry>
  readonly warning?: string
  readonly feature_importance?: ReadonlyArray<MlTrainedModelInferenceFeatureImportance>
}

/** The schema of `MlInferenceResponseResult`. @category schemas @since 0.1.0 */
export const MlInferenceResponseResult: s.Lazy<MlInferenceResponseResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    entities: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ MlTrainedModelEntities())),
    is_truncated: /*#__PURE__*/ s.optional(s.boolean),
    predicted_value: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ s.union([s.number, s.string, s.boolean, s.nothing]),
          /*#__PURE__*/ s.array(/*#__PURE__*/ s.union([s.number, s.string, s.boolean, s.nothing]))
        ]),
        /*#__PURE__*/ s.array(
          /*#__PURE__*/ s.union([
            /*#__PURE__*/ s.union([s.number, s.string, s.boolean, s.nothing]),
            /*#__PURE__*/ s.array(/*#__PURE__*/ s.union([s.number, s.string, s.boolean, s.nothing]))
          ])
        )
      ])
    ),
    predicted_value_sequence: /*#__PURE__*/ s.optional(s.string),
    prediction_probability: /*#__PURE__*/ s.optional(s.number),
    prediction_score: /*#__PURE__*/ s.optional(s.number),
    top_classes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ MlTopClassEntry())),
    warning: /*#__PURE__*/ s.optional(s.string),
    feature_importance: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ MlTrainedModelInferenceFeatureImportance())
    )
  })
)

/**
 * `ml._types.Influence` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlInfluence {
  readonly influencer_field_name: string
  readonly influencer_field_values: ReadonlyArray<string>
}

/** The schema of `MlInfluence`. @category schemas @since 0.1.0 */
export const MlInfluence: s.Lazy<MlInfluence> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    influencer_field_name: s.string,
    influencer_field_values: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `ml._types.Influencer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlInfluencer {
  readonly bucket_span: DurationValue<UnitSeconds>
  readonly influencer_score: Double
  readonly influencer_field_name: Field
  readonly influencer_field_value: string
  readonly initial_influencer_score: Double
  readonly is_interim: boolean
  readonly job_id: Id
  readonly probability: Double
  readonly result_type: string
  readonly timestamp: EpochTime<UnitMillis>
  readonly foo?: string
}

/** The schema of `MlInfluencer`. @category schemas @since 0.1.0 */
export const MlInfluencer: s.Lazy<MlInfluencer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bucket_span: s.number,
    influencer_score: s.number,
    influencer_field_name: s.string,
    influencer_field_value: s.string,
    initial_influencer_score: s.number,
    is_interim: s.boolean,
    job_id: s.string,
    probability: s.number,
    result_type: s.string,
    timestamp: s.number,
    foo: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml._types.Job` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlJob {
  readonly allow_lazy_open: boolean
  readonly analysis_config: MlAnalysisConfig
  readonly analysis_limits?: MlAnalysisLimits
  readonly background_persist_interval?: Duration
  readonly blocked?: MlJobBlocked
  readonly create_time?: DateTime
  readonly custom_settings?: MlCustomSettings
  /** Default: `1`. */
  readonly daily_model_snapshot_retention_after_days?: Long
  readonly data_description: MlDataDescription
  readonly datafeed_config?: MlDatafeed
  readonly deleting?: boolean
  readonly description?: string
  readonly finished_time?: DateTime
  readonly groups?: ReadonlyArray<string>
  readonly job_id: Id
  readonly job_type?: string
  readonly job_version?: VersionString
  readonly model_plot_config?: MlModelPlotConfig
  readonly model_snapshot_id?: Id
  readonly model_snapshot_retention_days: Long
  readonly renormalization_window_days?: Long
  readonly results_index_name: IndexName
  readonly results_retention_days?: Long
}

/** The schema of `MlJob`. @category schemas @since 0.1.0 */
export const MlJob: s.Lazy<MlJob> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    allow_lazy_open: s.boolean,
    analysis_config: /*#__PURE__*/ MlAnalysisConfig(),
    analysis_limits: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlAnalysisLimits()),
    background_persist_interval: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    blocked: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlJobBlocked()),
    create_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    custom_settings: /*#__PURE__*/ s.optional(s.unknown),
    daily_model_snapshot_retention_after_days: /*#__PURE__*/ s.optional(s.number),
    data_description: /*#__PURE__*/ MlDataDescription(),
    datafeed_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDatafeed()),
    deleting: /*#__PURE__*/ s.optional(s.boolean),
    description: /*#__PURE__*/ s.optional(s.string),
    finished_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    groups: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    job_id: s.string,
    job_type: /*#__PURE__*/ s.optional(s.string),
    job_version: /*#__PURE__*/ s.optional(s.string),
    model_plot_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlModelPlotConfig()),
    model_snapshot_id: /*#__PURE__*/ s.optional(s.string),
    model_snapshot_retention_days: s.number,
    renormalization_window_days: /*#__PURE__*/ s.optional(s.number),
    results_index_name: s.string,
    results_retention_days: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.JobBlocked` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlJobBlocked {
  readonly reason: MlJobBlockedReason
  readonly task_id?: TaskId
}

/** The schema of `MlJobBlocked`. @category schemas @since 0.1.0 */
export const MlJobBlocked: s.Lazy<MlJobBlocked> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ reason: s.string, task_id: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `ml._types.JobBlockedReason` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlJobBlockedReason = "delete" | "reset" | "revert" | (string & {})

/**
 * `ml._types.JobConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlJobConfig {
  /** Default: `false`. */
  readonly allow_lazy_open?: boolean | undefined
  readonly analysis_config: MlAnalysisConfig
  readonly analysis_limits?: MlAnalysisLimits | undefined
  readonly background_persist_interval?: Duration | TimeSpan | undefined
  readonly custom_settings?: MlCustomSettings | undefined
  /** Default: `1`. */
  readonly daily_model_snapshot_retention_after_days?: Long | undefined
  readonly data_description: MlDataDescription
  readonly datafeed_config?: MlDatafeedConfig | undefined
  readonly description?: string | undefined
  readonly groups?: ReadonlyArray<string> | undefined
  readonly job_id?: Id | undefined
  readonly job_type?: string | undefined
  readonly model_plot_config?: MlModelPlotConfig | undefined
  /** Default: `10`. */
  readonly model_snapshot_retention_days?: Long | undefined
  readonly renormalization_window_days?: Long | undefined
  /** Default: `shared`. */
  readonly results_index_name?: IndexName | undefined
  readonly results_retention_days?: Long | undefined
}

/**
 * `ml._types.JobForecastStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlJobForecastStatistics {
  readonly memory_bytes?: MlJobStatistics
  readonly processing_time_ms?: MlJobStatistics
  readonly records?: MlJobStatistics
  readonly status?: { readonly [key: string]: Long }
  readonly total: Long
  readonly forecasted_jobs: Integer
}

/** The schema of `MlJobForecastStatistics`. @category schemas @since 0.1.0 */
export const MlJobForecastStatistics: s.Lazy<MlJobForecastStatistics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    memory_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlJobStatistics()),
    processing_time_ms: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlJobStatistics()),
    records: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlJobStatistics()),
    status: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number)),
    total: s.number,
    forecasted_jobs: s.number
  })
)

/**
 * `ml._types.JobState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlJobState = "closing" | "closed" | "opened" | "failed" | "opening" | (string & {})

/**
 * `ml._types.JobStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlJobStatistics {
  readonly avg: Double
  readonly max: Double
  readonly min: Double
  readonly total: Double
}

/** The schema of `MlJobStatistics`. @category schemas @since 0.1.0 */
export const MlJobStatistics: s.Lazy<MlJobStatistics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ avg: s.number, max: s.number, min: s.number, total: s.number })
)

/**
 * `ml._types.JobStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlJobStats {
  readonly assignment_explanation?: string
  readonly data_counts: MlDataCounts
  readonly forecasts_stats: MlJobForecastStatistics
  readonly job_id: string
  readonly model_size_stats: MlModelSizeStats
  readonly node?: MlDiscoveryNodeCompact
  readonly open_time?: DateTime
  readonly state: MlJobState
  readonly timing_stats: MlJobTimingStats
  readonly deleting?: boolean
}

/** The schema of `MlJobStats`. @category schemas @since 0.1.0 */
export const MlJobStats: s.Lazy<MlJobStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    assignment_explanation: /*#__PURE__*/ s.optional(s.string),
    data_counts: /*#__PURE__*/ MlDataCounts(),
    forecasts_stats: /*#__PURE__*/ MlJobForecastStatistics(),
    job_id: s.string,
    model_size_stats: /*#__PURE__*/ MlModelSizeStats(),
    node: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDiscoveryNodeCompact()),
    open_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    state: s.string,
    timing_stats: /*#__PURE__*/ MlJobTimingStats(),
    deleting: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ml._types.JobTimingStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlJobTimingStats {
  readonly average_bucket_processing_time_ms?: DurationValue<UnitFloatMillis>
  readonly bucket_count: Long
  readonly exponential_average_bucket_processing_time_ms?: DurationValue<UnitFloatMillis>
  readonly exponential_average_bucket_processing_time_per_hour_ms: DurationValue<UnitFloatMillis>
  readonly job_id: Id
  readonly total_bucket_processing_time_ms: DurationValue<UnitFloatMillis>
  readonly maximum_bucket_processing_time_ms?: DurationValue<UnitFloatMillis>
  readonly minimum_bucket_processing_time_ms?: DurationValue<UnitFloatMillis>
}

/** The schema of `MlJobTimingStats`. @category schemas @since 0.1.0 */
export const MlJobTimingStats: s.Lazy<MlJobTimingStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    average_bucket_processing_time_ms: /*#__PURE__*/ s.optional(s.number),
    bucket_count: s.number,
    exponential_average_bucket_processing_time_ms: /*#__PURE__*/ s.optional(s.number),
    exponential_average_bucket_processing_time_per_hour_ms: s.number,
    job_id: s.string,
    total_bucket_processing_time_ms: s.number,
    maximum_bucket_processing_time_ms: /*#__PURE__*/ s.optional(s.number),
    minimum_bucket_processing_time_ms: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.LearningToRankConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlLearningToRankConfig {
  readonly default_params?: { readonly [key: string]: unknown } | undefined
  readonly feature_extractors?: ReadonlyArray<{ readonly [key: string]: MlFeatureExtractor }> | undefined
  readonly num_top_feature_importance_values: Integer
}

/** The schema of `MlLearningToRankConfig`. @category schemas @since 0.1.0 */
export const MlLearningToRankConfig: s.Lazy<MlLearningToRankConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    default_params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    feature_extractors: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(/*#__PURE__*/ MlFeatureExtractor()))
    ),
    num_top_feature_importance_values: s.number
  })
)

/**
 * `ml._types.MemoryStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlMemoryStatus = "ok" | "soft_limit" | "hard_limit" | (string & {})

/**
 * `ml._types.ModelPackageConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlModelPackageConfig {
  readonly create_time?: EpochTime<UnitMillis>
  readonly description?: string
  readonly inference_config?: { readonly [key: string]: unknown }
  readonly metadata?: Metadata
  readonly minimum_version?: string
  readonly model_repository?: string
  readonly model_type?: string
  readonly packaged_model_id: Id
  readonly platform_architecture?: string
  readonly prefix_strings?: MlTrainedModelPrefixStrings
  readonly size?: ByteSize
  readonly sha256?: string
  readonly tags?: ReadonlyArray<string>
  readonly vocabulary_file?: string
}

/** The schema of `MlModelPackageConfig`. @category schemas @since 0.1.0 */
export const MlModelPackageConfig: s.Lazy<MlModelPackageConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    create_time: /*#__PURE__*/ s.optional(s.number),
    description: /*#__PURE__*/ s.optional(s.string),
    inference_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    minimum_version: /*#__PURE__*/ s.optional(s.string),
    model_repository: /*#__PURE__*/ s.optional(s.string),
    model_type: /*#__PURE__*/ s.optional(s.string),
    packaged_model_id: s.string,
    platform_architecture: /*#__PURE__*/ s.optional(s.string),
    prefix_strings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTrainedModelPrefixStrings()),
    size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    sha256: /*#__PURE__*/ s.optional(s.string),
    tags: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    vocabulary_file: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml._types.ModelPlotConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlModelPlotConfig {
  /**
   * Default: `true`.
   * In Elasticsearch since 7.9.0.
   */
  readonly annotations_enabled?: boolean | undefined
  /** Default: `false`. */
  readonly enabled?: boolean | undefined
  /** In Elasticsearch since 7.9.0. */
  readonly terms?: Field | undefined
}

/** The schema of `MlModelPlotConfig`. @category schemas @since 0.1.0 */
export const MlModelPlotConfig: s.Lazy<MlModelPlotConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    annotations_enabled: /*#__PURE__*/ s.optional(s.boolean),
    enabled: /*#__PURE__*/ s.optional(s.boolean),
    terms: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml._types.ModelSizeStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlModelSizeStats {
  readonly bucket_allocation_failures_count: Long
  readonly job_id: Id
  readonly log_time: DateTime
  readonly memory_status: MlMemoryStatus
  readonly model_bytes: ByteSize
  readonly model_bytes_exceeded?: ByteSize
  readonly model_bytes_memory_limit?: ByteSize
  readonly output_memory_allocator_bytes?: ByteSize
  readonly peak_model_bytes?: ByteSize
  readonly assignment_memory_basis?: string
  readonly result_type: string
  readonly total_by_field_count: Long
  readonly total_over_field_count: Long
  readonly total_partition_field_count: Long
  readonly categorization_status: MlCategorizationStatus
  readonly categorized_doc_count: Integer
  readonly dead_category_count: Integer
  readonly failed_category_count: Integer
  readonly frequent_category_count: Integer
  readonly rare_category_count: Integer
  readonly total_category_count: Integer
  readonly timestamp?: Long
}

/** The schema of `MlModelSizeStats`. @category schemas @since 0.1.0 */
export const MlModelSizeStats: s.Lazy<MlModelSizeStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bucket_allocation_failures_count: s.number,
    job_id: s.string,
    log_time: /*#__PURE__*/ DateTime(),
    memory_status: s.string,
    model_bytes: /*#__PURE__*/ s.union([s.number, s.string]),
    model_bytes_exceeded: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    model_bytes_memory_limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    output_memory_allocator_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    peak_model_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    assignment_memory_basis: /*#__PURE__*/ s.optional(s.string),
    result_type: s.string,
    total_by_field_count: s.number,
    total_over_field_count: s.number,
    total_partition_field_count: s.number,
    categorization_status: s.string,
    categorized_doc_count: s.number,
    dead_category_count: s.number,
    failed_category_count: s.number,
    frequent_category_count: s.number,
    rare_category_count: s.number,
    total_category_count: s.number,
    timestamp: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.ModelSnapshot` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlModelSnapshot {
  readonly description?: string
  readonly job_id: Id
  readonly latest_record_time_stamp?: Integer
  readonly latest_result_time_stamp?: Integer
  readonly min_version: VersionString
  readonly model_size_stats?: MlModelSizeStats
  readonly retain: boolean
  readonly snapshot_doc_count: Long
  readonly snapshot_id: Id
  readonly timestamp: Long
}

/** The schema of `MlModelSnapshot`. @category schemas @since 0.1.0 */
export const MlModelSnapshot: s.Lazy<MlModelSnapshot> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    job_id: s.string,
    latest_record_time_stamp: /*#__PURE__*/ s.optional(s.number),
    latest_result_time_stamp: /*#__PURE__*/ s.optional(s.number),
    min_version: s.string,
    model_size_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlModelSizeStats()),
    retain: s.boolean,
    snapshot_doc_count: s.number,
    snapshot_id: s.string,
    timestamp: s.number
  })
)

/**
 * `ml._types.ModelSnapshotUpgrade` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlModelSnapshotUpgrade {
  readonly job_id: Id
  readonly snapshot_id: Id
  readonly state: MlSnapshotUpgradeState
  readonly node: MlDiscoveryNode
  readonly assignment_explanation: string
}

/** The schema of `MlModelSnapshotUpgrade`. @category schemas @since 0.1.0 */
export const MlModelSnapshotUpgrade: s.Lazy<MlModelSnapshotUpgrade> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    job_id: s.string,
    snapshot_id: s.string,
    state: s.string,
    node: /*#__PURE__*/ MlDiscoveryNode(),
    assignment_explanation: s.string
  })
)

/**
 * `ml._types.NerInferenceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlNerInferenceOptions {
  readonly tokenization?: MlTokenizationConfigContainer | undefined
  readonly results_field?: string | undefined
  readonly classification_labels?: ReadonlyArray<string> | undefined
  readonly vocabulary?: MlVocabulary | undefined
}

/** The schema of `MlNerInferenceOptions`. @category schemas @since 0.1.0 */
export const MlNerInferenceOptions: s.Lazy<MlNerInferenceOptions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    tokenization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTokenizationConfigContainer()),
    results_field: /*#__PURE__*/ s.optional(s.string),
    classification_labels: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    vocabulary: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlVocabulary())
  })
)

/**
 * `ml._types.NerInferenceUpdateOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlNerInferenceUpdateOptions {
  readonly tokenization?: MlNlpTokenizationUpdateOptions | undefined
  readonly results_field?: string | undefined
}

/**
 * `ml._types.NlpBertTokenizationConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlNlpBertTokenizationConfig extends MlCommonTokenizationConfig {}

/** The schema of `MlNlpBertTokenizationConfig`. @category schemas @since 0.1.0 */
export const MlNlpBertTokenizationConfig: s.Lazy<MlNlpBertTokenizationConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    do_lower_case: /*#__PURE__*/ s.optional(s.boolean),
    max_sequence_length: /*#__PURE__*/ s.optional(s.number),
    span: /*#__PURE__*/ s.optional(s.number),
    truncate: /*#__PURE__*/ s.optional(s.string),
    with_special_tokens: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ml._types.NlpRobertaTokenizationConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlNlpRobertaTokenizationConfig extends MlCommonTokenizationConfig {
  /** Default: `false`. */
  readonly add_prefix_space?: boolean | undefined
}

/** The schema of `MlNlpRobertaTokenizationConfig`. @category schemas @since 0.1.0 */
export const MlNlpRobertaTokenizationConfig: s.Lazy<MlNlpRobertaTokenizationConfig> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      do_lower_case: /*#__PURE__*/ s.optional(s.boolean),
      max_sequence_length: /*#__PURE__*/ s.optional(s.number),
      span: /*#__PURE__*/ s.optional(s.number),
      truncate: /*#__PURE__*/ s.optional(s.string),
      with_special_tokens: /*#__PURE__*/ s.optional(s.boolean),
      add_prefix_space: /*#__PURE__*/ s.optional(s.boolean)
    })
)

/**
 * `ml._types.NlpTokenizationUpdateOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlNlpTokenizationUpdateOptions {
  readonly truncate?: MlTokenizationTruncate | undefined
  readonly span?: Integer | undefined
}

/**
 * `ml._types.OutlierDetectionParameters` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlOutlierDetectionParameters {
  /** Default: `true`. */
  readonly compute_feature_influence?: boolean
  /** Default: `0.1`. */
  readonly feature_influence_threshold?: Double
  readonly method?: string
  readonly n_neighbors?: Integer
  readonly outlier_fraction?: Double
  /** Default: `true`. */
  readonly standardization_enabled?: boolean
}

/** The schema of `MlOutlierDetectionParameters`. @category schemas @since 0.1.0 */
export const MlOutlierDetectionParameters: s.Lazy<MlOutlierDetectionParameters> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    compute_feature_influence: /*#__PURE__*/ s.optional(s.boolean),
    feature_influence_threshold: /*#__PURE__*/ s.optional(s.number),
    method: /*#__PURE__*/ s.optional(s.string),
    n_neighbors: /*#__PURE__*/ s.optional(s.number),
    outlier_fraction: /*#__PURE__*/ s.optional(s.number),
    standardization_enabled: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ml._types.OverallBucket` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlOverallBucket {
  readonly bucket_span: DurationValue<UnitSeconds>
  readonly is_interim: boolean
  readonly jobs: ReadonlyArray<MlOverallBucketJob>
  readonly overall_score: Double
  readonly result_type: string
  readonly timestamp: EpochTime<UnitMillis>
  readonly timestamp_string?: DateTime
}

/** The schema of `MlOverallBucket`. @category schemas @since 0.1.0 */
export const MlOverallBucket: s.Lazy<MlOverallBucket> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bucket_span: s.number,
    is_interim: s.boolean,
    jobs: /*#__PURE__*/ s.array(/*#__PURE__*/ MlOverallBucketJob()),
    overall_score: s.number,
    result_type: s.string,
    timestamp: s.number,
    timestamp_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime())
  })
)

/**
 * `ml._types.OverallBucketJob` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlOverallBucketJob {
  readonly job_id: Id
  readonly max_anomaly_score: Double
}

/** The schema of `MlOverallBucketJob`. @category schemas @since 0.1.0 */
export const MlOverallBucketJob: s.Lazy<MlOverallBucketJob> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ job_id: s.string, max_anomaly_score: s.number })
)

/**
 * `ml._types.Page` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPage {
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `10000`. */
  readonly size?: Integer | undefined
}

/**
 * `ml._types.PassThroughInferenceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPassThroughInferenceOptions {
  readonly tokenization?: MlTokenizationConfigContainer | undefined
  readonly results_field?: string | undefined
  readonly vocabulary?: MlVocabulary | undefined
}

/** The schema of `MlPassThroughInferenceOptions`. @category schemas @since 0.1.0 */
export const MlPassThroughInferenceOptions: s.Lazy<MlPassThroughInferenceOptions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    tokenization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTokenizationConfigContainer()),
    results_field: /*#__PURE__*/ s.optional(s.string),
    vocabulary: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlVocabulary())
  })
)

/**
 * `ml._types.PassThroughInferenceUpdateOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPassThroughInferenceUpdateOptions {
  readonly tokenization?: MlNlpTokenizationUpdateOptions | undefined
  readonly results_field?: string | undefined
}

/**
 * `ml._types.PerPartitionCategorization` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPerPartitionCategorization {
  readonly enabled?: boolean | undefined
  readonly stop_on_warn?: boolean | undefined
}

/** The schema of `MlPerPartitionCategorization`. @category schemas @since 0.1.0 */
export const MlPerPartitionCategorization: s.Lazy<MlPerPartitionCategorization> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    enabled: /*#__PURE__*/ s.optional(s.boolean),
    stop_on_warn: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ml._types.PredictedValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlPredictedValue = ScalarValue | ReadonlyArray<ScalarValue>

/**
 * `ml._types.QueryFeatureExtractor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlQueryFeatureExtractor {
  readonly default_score?: Float | undefined
  readonly feature_name: string
  readonly query: QueryDslQueryContainer
}

/** The schema of `MlQueryFeatureExtractor`. @category schemas @since 0.1.0 */
export const MlQueryFeatureExtractor: s.Lazy<MlQueryFeatureExtractor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    default_score: /*#__PURE__*/ s.optional(s.number),
    feature_name: s.string,
    query: /*#__PURE__*/ QueryDslQueryContainer()
  })
)

/**
 * `ml._types.QuestionAnsweringInferenceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlQuestionAnsweringInferenceOptions {
  readonly num_top_classes?: Integer | undefined
  readonly tokenization?: MlTokenizationConfigContainer | undefined
  readonly results_field?: string | undefined
  readonly max_answer_length?: Integer | undefined
}

/** The schema of `MlQuestionAnsweringInferenceOptions`. @category schemas @since 0.1.0 */
export const MlQuestionAnsweringInferenceOptions: s.Lazy<MlQuestionAnsweringInferenceOptions> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      num_top_classes: /*#__PURE__*/ s.optional(s.number),
      tokenization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTokenizationConfigContainer()),
      results_field: /*#__PURE__*/ s.optional(s.string),
      max_answer_length: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `ml._types.QuestionAnsweringInferenceUpdateOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlQuestionAnsweringInferenceUpdateOptions {
  readonly question: string
  readonly num_top_classes?: Integer | undefined
  readonly tokenization?: MlNlpTokenizationUpdateOptions | undefined
  readonly results_field?: string | undefined
  readonly max_answer_length?: Integer | undefined
}

/**
 * `ml._types.RegressionInferenceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlRegressionInferenceOptions {
  readonly results_field?: Field | undefined
  /** Default: `0`. */
  readonly num_top_feature_importance_values?: Integer | undefined
}

/** The schema of `MlRegressionInferenceOptions`. @category schemas @since 0.1.0 */
export const MlRegressionInferenceOptions: s.Lazy<MlRegressionInferenceOptions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    results_field: /*#__PURE__*/ s.optional(s.string),
    num_top_feature_importance_values: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.RoutingState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlRoutingState = "failed" | "started" | "starting" | "stopped" | "stopping" | (string & {})

/**
 * `ml._types.RuleAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlRuleAction = "skip_result" | "skip_model_update"

/**
 * `ml._types.RuleCondition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlRuleCondition {
  readonly applies_to: MlAppliesTo
  readonly operator: MlConditionOperator
  readonly value: Double
}

/** The schema of `MlRuleCondition`. @category schemas @since 0.1.0 */
export const MlRuleCondition: s.Lazy<MlRuleCondition> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ applies_to: s.string, operator: s.string, value: s.number })
)

/**
 * `ml._types.RunningStateSearchInterval` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlRunningStateSearchInterval {
  readonly end?: Duration
  readonly end_ms: DurationValue<UnitMillis>
  readonly start?: Duration
  readonly start_ms: DurationValue<UnitMillis>
}

/** The schema of `MlRunningStateSearchInterval`. @category schemas @since 0.1.0 */
export const MlRunningStateSearchInterval: s.Lazy<MlRunningStateSearchInterval> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    end: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    end_ms: s.number,
    start: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    start_ms: s.number
  })
)

/**
 * `ml._types.SnapshotUpgradeState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlSnapshotUpgradeState =
  | "loading_old_state"
  | "saving_new_state"
  | "stopped"
  | "failed"
  | (string & {})

/**
 * `ml._types.TextClassificationInferenceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTextClassificationInferenceOptions {
  readonly num_top_classes?: Integer | undefined
  readonly tokenization?: MlTokenizationConfigContainer | undefined
  readonly results_field?: string | undefined
  readonly classification_labels?: ReadonlyArray<string> | undefined
  readonly vocabulary?: MlVocabulary | undefined
}

/** The schema of `MlTextClassificationInferenceOptions`. @category schemas @since 0.1.0 */
export const MlTextClassificationInferenceOptions: s.Lazy<MlTextClassificationInferenceOptions> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      num_top_classes: /*#__PURE__*/ s.optional(s.number),
      tokenization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTokenizationConfigContainer()),
      results_field: /*#__PURE__*/ s.optional(s.string),
      classification_labels: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      vocabulary: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlVocabulary())
    })
  )

/**
 * `ml._types.TextClassificationInferenceUpdateOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTextClassificationInferenceUpdateOptions {
  readonly num_top_classes?: Integer | undefined
  readonly tokenization?: MlNlpTokenizationUpdateOptions | undefined
  readonly results_field?: string | undefined
  readonly classification_labels?: ReadonlyArray<string> | undefined
}

/**
 * `ml._types.TextEmbeddingInferenceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTextEmbeddingInferenceOptions {
  readonly embedding_size?: Integer | undefined
  readonly tokenization?: MlTokenizationConfigContainer | undefined
  readonly results_field?: string | undefined
  readonly vocabulary?: MlVocabulary | undefined
}

/** The schema of `MlTextEmbeddingInferenceOptions`. @category schemas @since 0.1.0 */
export const MlTextEmbeddingInferenceOptions: s.Lazy<MlTextEmbeddingInferenceOptions> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      embedding_size: /*#__PURE__*/ s.optional(s.number),
      tokenization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTokenizationConfigContainer()),
      results_field: /*#__PURE__*/ s.optional(s.string),
      vocabulary: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlVocabulary())
    })
)

/**
 * `ml._types.TextEmbeddingInferenceUpdateOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTextEmbeddingInferenceUpdateOptions {
  readonly tokenization?: MlNlpTokenizationUpdateOptions | undefined
  readonly results_field?: string | undefined
}

/**
 * `ml._types.TextExpansionInferenceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTextExpansionInferenceOptions {
  readonly tokenization?: MlTokenizationConfigContainer | undefined
  readonly results_field?: string | undefined
  readonly vocabulary?: MlVocabulary | undefined
}

/** The schema of `MlTextExpansionInferenceOptions`. @category schemas @since 0.1.0 */
export const MlTextExpansionInferenceOptions: s.Lazy<MlTextExpansionInferenceOptions> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      tokenization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTokenizationConfigContainer()),
      results_field: /*#__PURE__*/ s.optional(s.string),
      vocabulary: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlVocabulary())
    })
)

/**
 * `ml._types.TextExpansionInferenceUpdateOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTextExpansionInferenceUpdateOptions {
  readonly tokenization?: MlNlpTokenizationUpdateOptions | undefined
  readonly results_field?: string | undefined
}

/**
 * `ml._types.TimingStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTimingStats {
  readonly elapsed_time: DurationValue<UnitMillis>
  readonly iteration_time?: DurationValue<UnitMillis>
}

/** The schema of `MlTimingStats`. @category schemas @since 0.1.0 */
export const MlTimingStats: s.Lazy<MlTimingStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ elapsed_time: s.number, iteration_time: /*#__PURE__*/ s.optional(s.number) })
)

/**
 * The variants of `MlTokenizationConfigContainer`.
 * @category models
 * @since 0.1.0
 */
export interface MlTokenizationConfigContainerVariants {
  readonly bert: MlNlpBertTokenizationConfig
  readonly bert_ja: MlNlpBertTokenizationConfig
  /** In Elasticsearch since 8.1.0. */
  readonly mpnet: MlNlpBertTokenizationConfig
  /** In Elasticsearch since 8.2.0. */
  readonly roberta: MlNlpRobertaTokenizationConfig
  readonly xlm_roberta: MlXlmRobertaTokenizationConfig
}

/**
 * `ml._types.TokenizationConfigContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlTokenizationConfigContainer = OneOf<MlTokenizationConfigContainerVariants>

/** The schema of `MlTokenizationConfigContainer`. @category schemas @since 0.1.0 */
export const MlTokenizationConfigContainer: s.Lazy<MlTokenizationConfigContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bert: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlNlpBertTokenizationConfig()),
    bert_ja: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlNlpBertTokenizationConfig()),
    mpnet: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlNlpBertTokenizationConfig()),
    roberta: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlNlpRobertaTokenizationConfig()),
    xlm_roberta: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlXlmRobertaTokenizationConfig())
  })
)

/**
 * `ml._types.TokenizationTruncate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlTokenizationTruncate = "first" | "second" | "none"

/**
 * `ml._types.TopClassEntry` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTopClassEntry {
  readonly class_name: string
  readonly class_probability: Double
  readonly class_score: Double
}

/** The schema of `MlTopClassEntry`. @category schemas @since 0.1.0 */
export const MlTopClassEntry: s.Lazy<MlTopClassEntry> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ class_name: s.string, class_probability: s.number, class_score: s.number })
)

/**
 * `ml._types.TotalFeatureImportance` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTotalFeatureImportance {
  readonly feature_name: Name
  readonly importance: ReadonlyArray<MlTotalFeatureImportanceStatistics>
  readonly classes: ReadonlyArray<MlTotalFeatureImportanceClass>
}

/** The schema of `MlTotalFeatureImportance`. @category schemas @since 0.1.0 */
export const MlTotalFeatureImportance: s.Lazy<MlTotalFeatureImportance> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    feature_name: s.string,
    importance: /*#__PURE__*/ s.array(/*#__PURE__*/ MlTotalFeatureImportanceStatistics()),
    classes: /*#__PURE__*/ s.array(/*#__PURE__*/ MlTotalFeatureImportanceClass())
  })
)

/**
 * `ml._types.TotalFeatureImportanceClass` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTotalFeatureImportanceClass {
  readonly class_name: Name
  readonly importance: ReadonlyArray<MlTotalFeatureImportanceStatistics>
}

/** The schema of `MlTotalFeatureImportanceClass`. @category schemas @since 0.1.0 */
export const MlTotalFeatureImportanceClass: s.Lazy<MlTotalFeatureImportanceClass> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    class_name: s.string,
    importance: /*#__PURE__*/ s.array(/*#__PURE__*/ MlTotalFeatureImportanceStatistics())
  })
)

/**
 * `ml._types.TotalFeatureImportanceStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTotalFeatureImportanceStatistics {
  readonly mean_magnitude: Double
  readonly max: Integer
  readonly min: Integer
}

/** The schema of `MlTotalFeatureImportanceStatistics`. @category schemas @since 0.1.0 */
export const MlTotalFeatureImportanceStatistics: s.Lazy<MlTotalFeatureImportanceStatistics> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ mean_magnitude: s.number, max: s.number, min: s.number })
  )

/**
 * `ml._types.TrainedModelAssignment` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelAssignment {
  readonly adaptive_allocations?: MlAdaptiveAllocationsSettings | null
  readonly assignment_state: MlDeploymentAssignmentState
  readonly max_assigned_allocations?: Integer
  readonly reason?: string
  readonly routing_table: { readonly [key: string]: MlTrainedModelAssignmentRoutingTable }
  readonly start_time: DateTime
  readonly task_parameters: MlTrainedModelAssignmentTaskParameters
}

/** The schema of `MlTrainedModelAssignment`. @category schemas @since 0.1.0 */
export const MlTrainedModelAssignment: s.Lazy<MlTrainedModelAssignment> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    adaptive_allocations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ MlAdaptiveAllocationsSettings(), s.nothing])
    ),
    assignment_state: s.string,
    max_assigned_allocations: /*#__PURE__*/ s.optional(s.number),
    reason: /*#__PURE__*/ s.optional(s.string),
    routing_table: /*#__PURE__*/ s.record(/*#__PURE__*/ MlTrainedModelAssignmentRoutingTable()),
    start_time: /*#__PURE__*/ DateTime(),
    task_parameters: /*#__PURE__*/ MlTrainedModelAssignmentTaskParameters()
  })
)

/**
 * `ml._types.TrainedModelAssignmentRoutingStateAndReason` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelAssignmentRoutingStateAndReason {
  readonly reason?: string
  readonly routing_state: MlRoutingState
}

/** The schema of `MlTrainedModelAssignmentRoutingStateAndReason`. @category schemas @since 0.1.0 */
export const MlTrainedModelAssignmentRoutingStateAndReason: s.Lazy<MlTrainedModelAssignmentRoutingStateAndReason> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ reason: /*#__PURE__*/ s.optional(s.string), routing_state: s.string })
  )

/**
 * `ml._types.TrainedModelAssignmentRoutingTable` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelAssignmentRoutingTable {
  readonly reason?: string
  readonly routing_state: MlRoutingState
  readonly current_allocations: Integer
  readonly target_allocations: Integer
}

/** The schema of `MlTrainedModelAssignmentRoutingTable`. @category schemas @since 0.1.0 */
export const MlTrainedModelAssignmentRoutingTable: s.Lazy<MlTrainedModelAssignmentRoutingTable> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      reason: /*#__PURE__*/ s.optional(s.string),
      routing_state: s.string,
      current_allocations: s.number,
      target_allocations: s.number
    })
  )

/**
 * `ml._types.TrainedModelAssignmentTaskParameters` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelAssignmentTaskParameters {
  readonly model_bytes: ByteSize
  readonly model_id: Id
  readonly deployment_id: Id
  /** In Elasticsearch since 8.4.0. */
  readonly cache_size?: ByteSize
  readonly number_of_allocations: Integer
  readonly priority: MlTrainingPriority | (string & {})
  readonly per_deployment_memory_bytes: ByteSize
  readonly per_allocation_memory_bytes: ByteSize
  readonly queue_capacity: Integer
  readonly threads_per_allocation: Integer
}

/** The schema of `MlTrainedModelAssignmentTaskParameters`. @category schemas @since 0.1.0 */
export const MlTrainedModelAssignmentTaskParameters: s.Lazy<MlTrainedModelAssignmentTaskParameters> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      model_bytes: /*#__PURE__*/ s.union([s.number, s.string]),
      model_id: s.string,
      deployment_id: s.string,
      cache_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      number_of_allocations: s.number,
      priority: s.string,
      per_deployment_memory_bytes: /*#__PURE__*/ s.union([s.number, s.string]),
      per_allocation_memory_bytes: /*#__PURE__*/ s.union([s.number, s.string]),
      queue_capacity: s.number,
      threads_per_allocation: s.number
    })
  )

/**
 * `ml._types.TrainedModelConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelConfig {
  readonly model_id: Id
  readonly model_type?: MlTrainedModelType | (string & {})
  readonly tags: ReadonlyArray<string>
  readonly version?: VersionString
  readonly compressed_definition?: string
  readonly created_by?: string
  readonly create_time?: DateTime
  readonly default_field_map?: { readonly [key: string]: string }
  readonly description?: string
  readonly estimated_heap_memory_usage_bytes?: Integer
  readonly estimated_operations?: Integer
  readonly fully_defined?: boolean
  readonly inference_config?: MlInferenceConfigCreateContainer
  readonly input: MlTrainedModelConfigInput
  readonly license_level?: string
  readonly metadata?: MlTrainedModelConfigMetadata
  readonly model_size_bytes?: ByteSize
  readonly model_package?: MlModelPackageConfig
  readonly location?: MlTrainedModelLocation
  readonly platform_architecture?: string
  readonly prefix_strings?: MlTrainedModelPrefixStrings
}

/** The schema of `MlTrainedModelConfig`. @category schemas @since 0.1.0 */
export const MlTrainedModelConfig: s.Lazy<MlTrainedModelConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    model_id: s.string,
    model_type: /*#__PURE__*/ s.optional(s.string),
    tags: /*#__PURE__*/ s.array(s.string),
    version: /*#__PURE__*/ s.optional(s.string),
    compressed_definition: /*#__PURE__*/ s.optional(s.string),
    created_by: /*#__PURE__*/ s.optional(s.string),
    create_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    default_field_map: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    description: /*#__PURE__*/ s.optional(s.string),
    estimated_heap_memory_usage_bytes: /*#__PURE__*/ s.optional(s.number),
    estimated_operations: /*#__PURE__*/ s.optional(s.number),
    fully_defined: /*#__PURE__*/ s.optional(s.boolean),
    inference_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlInferenceConfigCreateContainer()),
    input: /*#__PURE__*/ MlTrainedModelConfigInput(),
    license_level: /*#__PURE__*/ s.optional(s.string),
    metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTrainedModelConfigMetadata()),
    model_size_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    model_package: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlModelPackageConfig()),
    location: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTrainedModelLocation()),
    platform_architecture: /*#__PURE__*/ s.optional(s.string),
    prefix_strings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTrainedModelPrefixStrings())
  })
)

/**
 * `ml._types.TrainedModelConfigInput` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelConfigInput {
  readonly field_names: ReadonlyArray<Field>
}

/** The schema of `MlTrainedModelConfigInput`. @category schemas @since 0.1.0 */
export const MlTrainedModelConfigInput: s.Lazy<MlTrainedModelConfigInput> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ field_names: /*#__PURE__*/ s.array(s.string) })
)

/**
 * `ml._types.TrainedModelConfigMetadata` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelConfigMetadata {
  readonly model_aliases?: ReadonlyArray<string>
  readonly feature_importance_baseline?: { readonly [key: string]: string }
  readonly hyperparameters?: ReadonlyArray<MlHyperparameter>
  readonly total_feature_importance?: ReadonlyArray<MlTotalFeatureImportance>
}

/** The schema of `MlTrainedModelConfigMetadata`. @category schemas @since 0.1.0 */
export const MlTrainedModelConfigMetadata: s.Lazy<MlTrainedModelConfigMetadata> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    model_aliases: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    feature_importance_baseline: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    hyperparameters: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ MlHyperparameter())),
    total_feature_importance: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ MlTotalFeatureImportance())
    )
  })
)

/**
 * `ml._types.TrainedModelDeploymentAllocationStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelDeploymentAllocationStatus {
  readonly allocation_count: Integer
  readonly state: MlDeploymentAllocationState | (string & {})
  readonly target_allocation_count: Integer
}

/** The schema of `MlTrainedModelDeploymentAllocationStatus`. @category schemas @since 0.1.0 */
export const MlTrainedModelDeploymentAllocationStatus: s.Lazy<MlTrainedModelDeploymentAllocationStatus> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ allocation_count: s.number, state: s.string, target_allocation_count: s.number })
  )

/**
 * `ml._types.TrainedModelDeploymentNodesStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelDeploymentNodesStats {
  readonly average_inference_time_ms?: DurationValue<UnitFloatMillis>
  readonly average_inference_time_ms_last_minute?: DurationValue<UnitFloatMillis>
  readonly average_inference_time_ms_excluding_cache_hits?: DurationValue<UnitFloatMillis>
  readonly average_inference_process_memory_rss_bytes?: ByteSize
  readonly error_count?: Integer
  readonly inference_count?: Long
  readonly inference_cache_hit_count?: Long
  readonly inference_cache_hit_count_last_minute?: Long
  readonly last_access?: EpochTime<UnitMillis>
  readonly node?: MlDiscoveryNode
  readonly number_of_allocations?: Integer
  readonly number_of_pending_requests?: Integer
  readonly peak_throughput_per_minute: Long
  readonly rejected_execution_count?: Integer
  readonly routing_state: MlTrainedModelAssignmentRoutingStateAndReason
  readonly start_time?: EpochTime<UnitMillis>
  readonly threads_per_allocation?: Integer
  readonly throughput_last_minute: Integer
  readonly timeout_count?: Integer
}

/** The schema of `MlTrainedModelDeploymentNodesStats`. @category schemas @since 0.1.0 */
export const MlTrainedModelDeploymentNodesStats: s.Lazy<MlTrainedModelDeploymentNodesStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      average_inference_time_ms: /*#__PURE__*/ s.optional(s.number),
      average_inference_time_ms_last_minute: /*#__PURE__*/ s.optional(s.number),
      average_inference_time_ms_excluding_cache_hits: /*#__PURE__*/ s.optional(s.number),
      average_inference_process_memory_rss_bytes: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.number, s.string])
      ),
      error_count: /*#__PURE__*/ s.optional(s.number),
      inference_count: /*#__PURE__*/ s.optional(s.number),
      inference_cache_hit_count: /*#__PURE__*/ s.optional(s.number),
      inference_cache_hit_count_last_minute: /*#__PURE__*/ s.optional(s.number),
      last_access: /*#__PURE__*/ s.optional(s.number),
      node: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDiscoveryNode()),
      number_of_allocations: /*#__PURE__*/ s.optional(s.number),
      number_of_pending_requests: /*#__PURE__*/ s.optional(s.number),
      peak_throughput_per_minute: s.number,
      rejected_execution_count: /*#__PURE__*/ s.optional(s.number),
      routing_state: /*#__PURE__*/ MlTrainedModelAssignmentRoutingStateAndReason(),
      start_time: /*#__PURE__*/ s.optional(s.number),
      threads_per_allocation: /*#__PURE__*/ s.optional(s.number),
      throughput_last_minute: s.number,
      timeout_count: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `ml._types.TrainedModelDeploymentStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelDeploymentStats {
  readonly adaptive_allocations?: MlAdaptiveAllocationsSettings
  readonly allocation_status?: MlTrainedModelDeploymentAllocationStatus
  readonly cache_size?: ByteSize
  readonly deployment_id: Id
  readonly error_count?: Integer
  readonly inference_count?: Integer
  readonly model_id: Id
  readonly nodes: ReadonlyArray<MlTrainedModelDeploymentNodesStats>
  readonly number_of_allocations?: Integer
  readonly peak_throughput_per_minute: Long
  readonly priority: MlTrainingPriority | (string & {})
  readonly queue_capacity?: Integer
  readonly rejected_execution_count?: Integer
  readonly reason?: string
  readonly start_time: EpochTime<UnitMillis>
  readonly state?: MlDeploymentAssignmentState
  readonly threads_per_allocation?: Integer
  readonly timeout_count?: Integer
}

/** The schema of `MlTrainedModelDeploymentStats`. @category schemas @since 0.1.0 */
export const MlTrainedModelDeploymentStats: s.Lazy<MlTrainedModelDeploymentStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    adaptive_allocations: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlAdaptiveAllocationsSettings()),
    allocation_status: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTrainedModelDeploymentAllocationStatus()),
    cache_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    deployment_id: s.string,
    error_count: /*#__PURE__*/ s.optional(s.number),
    inference_count: /*#__PURE__*/ s.optional(s.number),
    model_id: s.string,
    nodes: /*#__PURE__*/ s.array(/*#__PURE__*/ MlTrainedModelDeploymentNodesStats()),
    number_of_allocations: /*#__PURE__*/ s.optional(s.number),
    peak_throughput_per_minute: s.number,
    priority: s.string,
    queue_capacity: /*#__PURE__*/ s.optional(s.number),
    rejected_execution_count: /*#__PURE__*/ s.optional(s.number),
    reason: /*#__PURE__*/ s.optional(s.string),
    start_time: s.number,
    state: /*#__PURE__*/ s.optional(s.string),
    threads_per_allocation: /*#__PURE__*/ s.optional(s.number),
    timeout_count: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml._types.TrainedModelEntities` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelEntities {
  readonly class_name: string
  readonly class_probability: Double
  readonly entity: string
  readonly start_pos: Integer
  readonly end_pos: Integer
}

/** The schema of `MlTrainedModelEntities`. @category schemas @since 0.1.0 */
export const MlTrainedModelEntities: s.Lazy<MlTrainedModelEntities> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    class_name: s.string,
    class_probability: s.number,
    entity: s.string,
    start_pos: s.number,
    end_pos: s.number
  })
)

/**
 * `ml._types.TrainedModelInferenceClassImportance` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelInferenceClassImportance {
  readonly class_name: string
  readonly importance: Double
}

/** The schema of `MlTrainedModelInferenceClassImportance`. @category schemas @since 0.1.0 */
export const MlTrainedModelInferenceClassImportance: s.Lazy<MlTrainedModelInferenceClassImportance> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ class_name: s.string, importance: s.number }))

/**
 * `ml._types.TrainedModelInferenceFeatureImportance` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelInferenceFeatureImportance {
  readonly feature_name: string
  readonly importance?: Double
  readonly classes?: ReadonlyArray<MlTrainedModelInferenceClassImportance>
}

/** The schema of `MlTrainedModelInferenceFeatureImportance`. @category schemas @since 0.1.0 */
export const MlTrainedModelInferenceFeatureImportance: s.Lazy<MlTrainedModelInferenceFeatureImportance> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      feature_name: s.string,
      importance: /*#__PURE__*/ s.optional(s.number),
      classes: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ MlTrainedModelInferenceClassImportance())
      )
    })
  )

/**
 * `ml._types.TrainedModelInferenceStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelInferenceStats {
  readonly cache_miss_count: Integer
  readonly failure_count: Integer
  readonly inference_count: Integer
  readonly missing_all_fields_count: Integer
  readonly timestamp: EpochTime<UnitMillis>
}

/** The schema of `MlTrainedModelInferenceStats`. @category schemas @since 0.1.0 */
export const MlTrainedModelInferenceStats: s.Lazy<MlTrainedModelInferenceStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cache_miss_count: s.number,
    failure_count: s.number,
    inference_count: s.number,
    missing_all_fields_count: s.number,
    timestamp: s.number
  })
)

/**
 * `ml._types.TrainedModelLocation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelLocation {
  readonly index: MlTrainedModelLocationIndex
}

/** The schema of `MlTrainedModelLocation`. @category schemas @since 0.1.0 */
export const MlTrainedModelLocation: s.Lazy<MlTrainedModelLocation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ index: /*#__PURE__*/ MlTrainedModelLocationIndex() })
)

/**
 * `ml._types.TrainedModelLocationIndex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelLocationIndex {
  readonly name: IndexName
}

/** The schema of `MlTrainedModelLocationIndex`. @category schemas @since 0.1.0 */
export const MlTrainedModelLocationIndex: s.Lazy<MlTrainedModelLocationIndex> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string })
)

/**
 * `ml._types.TrainedModelPrefixStrings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelPrefixStrings {
  readonly ingest?: string | undefined
  readonly search?: string | undefined
}

/** The schema of `MlTrainedModelPrefixStrings`. @category schemas @since 0.1.0 */
export const MlTrainedModelPrefixStrings: s.Lazy<MlTrainedModelPrefixStrings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    ingest: /*#__PURE__*/ s.optional(s.string),
    search: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml._types.TrainedModelSizeStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelSizeStats {
  readonly model_size_bytes: ByteSize
  readonly required_native_memory_bytes: ByteSize
}

/** The schema of `MlTrainedModelSizeStats`. @category schemas @since 0.1.0 */
export const MlTrainedModelSizeStats: s.Lazy<MlTrainedModelSizeStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    model_size_bytes: /*#__PURE__*/ s.union([s.number, s.string]),
    required_native_memory_bytes: /*#__PURE__*/ s.union([s.number, s.string])
  })
)

/**
 * `ml._types.TrainedModelStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTrainedModelStats {
  readonly deployment_stats?: MlTrainedModelDeploymentStats
  readonly inference_stats?: MlTrainedModelInferenceStats
  readonly ingest?: { readonly [key: string]: unknown }
  readonly model_id: Id
  readonly model_size_stats: MlTrainedModelSizeStats
  readonly pipeline_count: Integer
}

/** The schema of `MlTrainedModelStats`. @category schemas @since 0.1.0 */
export const MlTrainedModelStats: s.Lazy<MlTrainedModelStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    deployment_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTrainedModelDeploymentStats()),
    inference_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTrainedModelInferenceStats()),
    ingest: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    model_id: s.string,
    model_size_stats: /*#__PURE__*/ MlTrainedModelSizeStats(),
    pipeline_count: s.number
  })
)

/**
 * `ml._types.TrainedModelType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlTrainedModelType = "tree_ensemble" | "lang_ident" | "pytorch"

/**
 * `ml._types.TrainingPriority` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlTrainingPriority = "normal" | "low"

/**
 * `ml._types.TransformAuthorization` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlTransformAuthorization {
  readonly api_key?: MlApiKeyAuthorization
  readonly roles?: ReadonlyArray<string>
  readonly service_account?: string
}

/** The schema of `MlTransformAuthorization`. @category schemas @since 0.1.0 */
export const MlTransformAuthorization: s.Lazy<MlTransformAuthorization> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    api_key: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlApiKeyAuthorization()),
    roles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    service_account: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml._types.ValidationLoss` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlValidationLoss {
  readonly fold_values: ReadonlyArray<string>
  readonly loss_type: string
}

/** The schema of `MlValidationLoss`. @category schemas @since 0.1.0 */
export const MlValidationLoss: s.Lazy<MlValidationLoss> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ fold_values: /*#__PURE__*/ s.array(s.string), loss_type: s.string })
)

/**
 * `ml._types.Vocabulary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlVocabulary {
  readonly index: IndexName
}

/** The schema of `MlVocabulary`. @category schemas @since 0.1.0 */
export const MlVocabulary: s.Lazy<MlVocabulary> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ index: s.string })
)

/**
 * `ml._types.XlmRobertaTokenizationConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlXlmRobertaTokenizationConfig extends MlCommonTokenizationConfig {}

/** The schema of `MlXlmRobertaTokenizationConfig`. @category schemas @since 0.1.0 */
export const MlXlmRobertaTokenizationConfig: s.Lazy<MlXlmRobertaTokenizationConfig> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      do_lower_case: /*#__PURE__*/ s.optional(s.boolean),
      max_sequence_length: /*#__PURE__*/ s.optional(s.number),
      span: /*#__PURE__*/ s.optional(s.number),
      truncate: /*#__PURE__*/ s.optional(s.string),
      with_special_tokens: /*#__PURE__*/ s.optional(s.boolean)
    })
)

/**
 * `ml._types.ZeroShotClassificationInferenceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlZeroShotClassificationInferenceOptions {
  readonly tokenization?: MlTokenizationConfigContainer | undefined
  /** Default: `"This example is {}."`. */
  readonly hypothesis_template?: string | undefined
  readonly classification_labels: ReadonlyArray<string>
  readonly results_field?: string | undefined
  /** Default: `false`. */
  readonly multi_label?: boolean | undefined
  readonly labels?: ReadonlyArray<string> | undefined
}

/** The schema of `MlZeroShotClassificationInferenceOptions`. @category schemas @since 0.1.0 */
export const MlZeroShotClassificationInferenceOptions: s.Lazy<MlZeroShotClassificationInferenceOptions> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      tokenization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTokenizationConfigContainer()),
      hypothesis_template: /*#__PURE__*/ s.optional(s.string),
      classification_labels: /*#__PURE__*/ s.array(s.string),
      results_field: /*#__PURE__*/ s.optional(s.string),
      multi_label: /*#__PURE__*/ s.optional(s.boolean),
      labels: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
    })
  )

/**
 * `ml._types.ZeroShotClassificationInferenceUpdateOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlZeroShotClassificationInferenceUpdateOptions {
  readonly tokenization?: MlNlpTokenizationUpdateOptions | undefined
  readonly results_field?: string | undefined
  readonly multi_label?: boolean | undefined
  readonly labels: ReadonlyArray<string>
}
