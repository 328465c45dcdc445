/**
 * The endpoints of the namespace `ml`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import {
  call,
  optionalCall,
  optionalDocumentCall,
  type Call,
  type DocumentLambda,
  type OptionalCall,
  type OptionalDocumentCall
} from "./Call.ts"
import * as s from "./internal/schema.ts"
import { AggregationsAggregationContainer } from "./types/Aggregations.ts"
import {
  AcknowledgedResponseBase,
  type ByteSize,
  type CategoryId,
  DateTime,
  type Double,
  type Duration,
  type EpochTime,
  type ExpandWildcards,
  type Field,
  type Float,
  type HttpHeaders,
  type Id,
  type Ids,
  type IndexName,
  type Indices,
  IndicesOptions,
  type Integer,
  type Long,
  Metadata,
  type Name,
  type Names,
  type NodeId,
  type NodeIds,
  NodeStatistics,
  ScriptField,
  type SpecUtilsCommonQueryParameters,
  type TransportAddress,
  type UnitMillis,
  type VersionString
} from "./types/Common.ts"
import { MappingRuntimeFields } from "./types/Mapping.ts"
import {
  type MlAdaptiveAllocationsSettings,
  type MlAnalysisConfig,
  MlAnalysisConfigRead,
  MlAnalysisLimits,
  type MlAnalysisMemoryLimit,
  MlAnomaly,
  MlBucketSummary,
  MlCalendarEvent,
  MlCategorizationAnalyzer,
  MlCategory,
  MlChunkingConfig,
  type MlCustomSettings,
  MlDataDescription,
  MlDatafeed,
  MlDatafeedAuthorization,
  type MlDatafeedConfig,
  MlDatafeedStats,
  MlDataframeAnalysisAnalyzedFields,
  MlDataframeAnalysisContainer,
  MlDataframeAnalytics,
  MlDataframeAnalyticsAuthorization,
  MlDataframeAnalyticsDestination,
  MlDataframeAnalyticsFieldSelection,
  MlDataframeAnalyticsMemoryEstimation,
  MlDataframeAnalyticsSource,
  MlDataframeAnalyticsSummary,
  type MlDataframeEvaluationContainer,
  MlDelayedDataCheckConfig,
  type MlDeploymentAllocationState,
  type MlDetectorUpdate,
  MlFilter,
  type MlInclude,
  type MlInferenceConfigCreateContainer,
  type MlInferenceConfigUpdateContainer,
  MlInferenceResponseResult,
  MlInfluencer,
  MlJob,
  type MlJobConfig,
  MlJobStats,
  MlModelPlotConfig,
  MlModelSnapshot,
  MlModelSnapshotUpgrade,
  MlOverallBucket,
  type MlPage,
  type MlPerPartitionCategorization,
  MlTrainedModelAssignment,
  MlTrainedModelConfig,
  type MlTrainedModelPrefixStrings,
  MlTrainedModelStats,
  type MlTrainedModelType,
  type MlTrainingPriority
} from "./types/Ml.ts"
import { QueryDslQueryContainer } from "./types/QueryDsl.ts"
import type { Instant, NdJson, OneOf, TimeSpan } from "./Wire.ts"

/**
 * `ml.clear_trained_model_deployment_cache.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlClearTrainedModelDeploymentCacheResponse {
  readonly cleared: boolean
}

/** The schema of `MlClearTrainedModelDeploymentCacheResponse`. @category schemas @since 0.1.0 */
export const MlClearTrainedModelDeploymentCacheResponse: s.Lazy<MlClearTrainedModelDeploymentCacheResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ cleared: s.boolean }))

/**
 * `ml.close_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlCloseJobResponse {
  readonly closed: boolean
}

/** The schema of `MlCloseJobResponse`. @category schemas @since 0.1.0 */
export const MlCloseJobResponse: s.Lazy<MlCloseJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ closed: s.boolean })
)

/**
 * `ml.delete_calendar_event.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeleteCalendarEventResponse = AcknowledgedResponseBase

/** The schema of `MlDeleteCalendarEventResponse`. @category schemas @since 0.1.0 */
export const MlDeleteCalendarEventResponse: s.Lazy<MlDeleteCalendarEventResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.delete_calendar_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteCalendarJobResponse {
  readonly calendar_id: Id
  readonly description?: string
  readonly job_ids: Ids
}

/** The schema of `MlDeleteCalendarJobResponse`. @category schemas @since 0.1.0 */
export const MlDeleteCalendarJobResponse: s.Lazy<MlDeleteCalendarJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    calendar_id: s.string,
    description: /*#__PURE__*/ s.optional(s.string),
    job_ids: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
  })
)

/**
 * `ml.delete_calendar.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeleteCalendarResponse = AcknowledgedResponseBase

/** The schema of `MlDeleteCalendarResponse`. @category schemas @since 0.1.0 */
export const MlDeleteCalendarResponse: s.Lazy<MlDeleteCalendarResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.delete_data_frame_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeleteDataFrameAnalyticsResponse = AcknowledgedResponseBase

/** The schema of `MlDeleteDataFrameAnalyticsResponse`. @category schemas @since 0.1.0 */
export const MlDeleteDataFrameAnalyticsResponse: s.Lazy<MlDeleteDataFrameAnalyticsResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `ml.delete_datafeed.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeleteDatafeedResponse = AcknowledgedResponseBase

/** The schema of `MlDeleteDatafeedResponse`. @category schemas @since 0.1.0 */
export const MlDeleteDatafeedResponse: s.Lazy<MlDeleteDatafeedResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.delete_expired_data.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteExpiredDataResponse {
  readonly deleted: boolean
}

/** The schema of `MlDeleteExpiredDataResponse`. @category schemas @since 0.1.0 */
export const MlDeleteExpiredDataResponse: s.Lazy<MlDeleteExpiredDataResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ deleted: s.boolean })
)

/**
 * `ml.delete_filter.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeleteFilterResponse = AcknowledgedResponseBase

/** The schema of `MlDeleteFilterResponse`. @category schemas @since 0.1.0 */
export const MlDeleteFilterResponse: s.Lazy<MlDeleteFilterResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.delete_forecast.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeleteForecastResponse = AcknowledgedResponseBase

/** The schema of `MlDeleteForecastResponse`. @category schemas @since 0.1.0 */
export const MlDeleteForecastResponse: s.Lazy<MlDeleteForecastResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.delete_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteJobResponse {
  readonly acknowledged?: boolean
  readonly task?: string
}

/** The schema of `MlDeleteJobResponse`. @category schemas @since 0.1.0 */
export const MlDeleteJobResponse: s.Lazy<MlDeleteJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: /*#__PURE__*/ s.optional(s.boolean),
    task: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ml.delete_model_snapshot.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeleteModelSnapshotResponse = AcknowledgedResponseBase

/** The schema of `MlDeleteModelSnapshotResponse`. @category schemas @since 0.1.0 */
export const MlDeleteModelSnapshotResponse: s.Lazy<MlDeleteModelSnapshotResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.delete_trained_model_alias.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeleteTrainedModelAliasResponse = AcknowledgedResponseBase

/** The schema of `MlDeleteTrainedModelAliasResponse`. @category schemas @since 0.1.0 */
export const MlDeleteTrainedModelAliasResponse: s.Lazy<MlDeleteTrainedModelAliasResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `ml.delete_trained_model.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlDeleteTrainedModelResponse = AcknowledgedResponseBase

/** The schema of `MlDeleteTrainedModelResponse`. @category schemas @since 0.1.0 */
export const MlDeleteTrainedModelResponse: s.Lazy<MlDeleteTrainedModelResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.estimate_model_memory.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEstimateModelMemoryResponse {
  readonly model_memory_estimate: string
}

/** The schema of `MlEstimateModelMemoryResponse`. @category schemas @since 0.1.0 */
export const MlEstimateModelMemoryResponse: s.Lazy<MlEstimateModelMemoryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ model_memory_estimate: s.string })
)

/**
 * `ml.evaluate_data_frame.ConfusionMatrixItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameConfusionMatrixItem {
  readonly actual_class: Name
  readonly actual_class_doc_count: Integer
  readonly predicted_classes: ReadonlyArray<MlEvaluateDataFrameConfusionMatrixPrediction>
  readonly other_predicted_class_doc_count: Integer
}

/** The schema of `MlEvaluateDataFrameConfusionMatrixItem`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameConfusionMatrixItem: s.Lazy<MlEvaluateDataFrameConfusionMatrixItem> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      actual_class: s.string,
      actual_class_doc_count: s.number,
      predicted_classes: /*#__PURE__*/ s.array(/*#__PURE__*/ MlEvaluateDataFrameConfusionMatrixPrediction()),
      other_predicted_class_doc_count: s.number
    })
  )

/**
 * `ml.evaluate_data_frame.ConfusionMatrixPrediction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameConfusionMatrixPrediction {
  readonly predicted_class: Name
  readonly count: Integer
}

/** The schema of `MlEvaluateDataFrameConfusionMatrixPrediction`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameConfusionMatrixPrediction: s.Lazy<MlEvaluateDataFrameConfusionMatrixPrediction> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ predicted_class: s.string, count: s.number }))

/**
 * `ml.evaluate_data_frame.ConfusionMatrixThreshold` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameConfusionMatrixThreshold {
  readonly tp: Integer
  readonly fp: Integer
  readonly tn: Integer
  readonly fn: Integer
}

/** The schema of `MlEvaluateDataFrameConfusionMatrixThreshold`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameConfusionMatrixThreshold: s.Lazy<MlEvaluateDataFrameConfusionMatrixThreshold> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ tp: s.number, fp: s.number, tn: s.number, fn: s.number })
  )

/**
 * `ml.evaluate_data_frame.DataframeClassificationSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeClassificationSummary {
  readonly auc_roc?: MlEvaluateDataFrameDataframeEvaluationSummaryAucRoc
  readonly accuracy?: MlEvaluateDataFrameDataframeClassificationSummaryAccuracy
  readonly multiclass_confusion_matrix?: MlEvaluateDataFrameDataframeClassificationSummaryMulticlassConfusionMatrix
  readonly precision?: MlEvaluateDataFrameDataframeClassificationSummaryPrecision
  readonly recall?: MlEvaluateDataFrameDataframeClassificationSummaryRecall
}

/** The schema of `MlEvaluateDataFrameDataframeClassificationSummary`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeClassificationSummary: s.Lazy<MlEvaluateDataFrameDataframeClassificationSummary> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      auc_roc: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlEvaluateDataFrameDataframeEvaluationSummaryAucRoc()),
      accuracy: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlEvaluateDataFrameDataframeClassificationSummaryAccuracy()
      ),
      multiclass_confusion_matrix: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlEvaluateDataFrameDataframeClassificationSummaryMulticlassConfusionMatrix()
      ),
      precision: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlEvaluateDataFrameDataframeClassificationSummaryPrecision()
      ),
      recall: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ MlEvaluateDataFrameDataframeClassificationSummaryRecall()
      )
    })
  )

/**
 * `ml.evaluate_data_frame.DataframeClassificationSummaryAccuracy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeClassificationSummaryAccuracy {
  readonly classes: ReadonlyArray<MlEvaluateDataFrameDataframeEvaluationClass>
  readonly overall_accuracy: Double
}

/** The schema of `MlEvaluateDataFrameDataframeClassificationSummaryAccuracy`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeClassificationSummaryAccuracy: s.Lazy<MlEvaluateDataFrameDataframeClassificationSummaryAccuracy> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      classes: /*#__PURE__*/ s.array(/*#__PURE__*/ MlEvaluateDataFrameDataframeEvaluationClass()),
      overall_accuracy: s.number
    })
  )

/**
 * `ml.evaluate_data_frame.DataframeClassificationSummaryMulticlassConfusionMatrix` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeClassificationSummaryMulticlassConfusionMatrix {
  readonly confusion_matrix: ReadonlyArray<MlEvaluateDataFrameConfusionMatrixItem>
  readonly other_actual_class_count: Integer
}

/** The schema of `MlEvaluateDataFrameDataframeClassificationSummaryMulticlassConfusionMatrix`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeClassificationSummaryMulticlassConfusionMatrix: s.Lazy<MlEvaluateDataFrameDataframeClassificationSummaryMulticlassConfusionMatrix> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      confusion_matrix: /*#__PURE__*/ s.array(/*#__PURE__*/ MlEvaluateDataFrameConfusionMatrixItem()),
      other_actual_class_count: s.number
    })
  )

/**
 * `ml.evaluate_data_frame.DataframeClassificationSummaryPrecision` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeClassificationSummaryPrecision {
  readonly classes: ReadonlyArray<MlEvaluateDataFrameDataframeEvaluationClass>
  readonly avg_precision: Double
}

/** The schema of `MlEvaluateDataFrameDataframeClassificationSummaryPrecision`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeClassificationSummaryPrecision: s.Lazy<MlEvaluateDataFrameDataframeClassificationSummaryPrecision> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      classes: /*#__PURE__*/ s.array(/*#__PURE__*/ MlEvaluateDataFrameDataframeEvaluationClass()),
      avg_precision: s.number
    })
  )

/**
 * `ml.evaluate_data_frame.DataframeClassificationSummaryRecall` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeClassificationSummaryRecall {
  readonly classes: ReadonlyArray<MlEvaluateDataFrameDataframeEvaluationClass>
  readonly avg_recall: Double
}

/** The schema of `MlEvaluateDataFrameDataframeClassificationSummaryRecall`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeClassificationSummaryRecall: s.Lazy<MlEvaluateDataFrameDataframeClassificationSummaryRecall> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      classes: /*#__PURE__*/ s.array(/*#__PURE__*/ MlEvaluateDataFrameDataframeEvaluationClass()),
      avg_recall: s.number
    })
  )

/**
 * `ml.evaluate_data_frame.DataframeEvaluationClass` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeEvaluationClass extends MlEvaluateDataFrameDataframeEvaluationValue {
  readonly class_name: Name
}

/** The schema of `MlEvaluateDataFrameDataframeEvaluationClass`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeEvaluationClass: s.Lazy<MlEvaluateDataFrameDataframeEvaluationClass> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ value: s.number, class_name: s.string }))

/**
 * `ml.evaluate_data_frame.DataframeEvaluationSummaryAucRoc` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeEvaluationSummaryAucRoc extends MlEvaluateDataFrameDataframeEvaluationValue {
  readonly curve?: ReadonlyArray<MlEvaluateDataFrameDataframeEvaluationSummaryAucRocCurveItem>
}

/** The schema of `MlEvaluateDataFrameDataframeEvaluationSummaryAucRoc`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeEvaluationSummaryAucRoc: s.Lazy<MlEvaluateDataFrameDataframeEvaluationSummaryAucRoc> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      value: s.number,
      curve: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ MlEvaluateDataFrameDataframeEvaluationSummaryAucRocCurveItem())
      )
    })
  )

/**
 * `ml.evaluate_data_frame.DataframeEvaluationSummaryAucRocCurveItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeEvaluationSummaryAucRocCurveItem {
  readonly tpr: Double
  readonly fpr: Double
  readonly threshold: Double
}

/** The schema of `MlEvaluateDataFrameDataframeEvaluationSummaryAucRocCurveItem`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeEvaluationSummaryAucRocCurveItem: s.Lazy<MlEvaluateDataFrameDataframeEvaluationSummaryAucRocCurveItem> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ tpr: s.number, fpr: s.number, threshold: s.number }))

/**
 * `ml.evaluate_data_frame.DataframeEvaluationValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeEvaluationValue {
  readonly value: Double
}

/** The schema of `MlEvaluateDataFrameDataframeEvaluationValue`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeEvaluationValue: s.Lazy<MlEvaluateDataFrameDataframeEvaluationValue> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ value: s.number }))

/**
 * `ml.evaluate_data_frame.DataframeOutlierDetectionSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeOutlierDetectionSummary {
  /** Default: `{"include_curve": false}`. */
  readonly auc_roc?: MlEvaluateDataFrameDataframeEvaluationSummaryAucRoc
  readonly precision?: { readonly [key: string]: Double }
  readonly recall?: { readonly [key: string]: Double }
  readonly confusion_matrix?: { readonly [key: string]: MlEvaluateDataFrameConfusionMatrixThreshold }
}

/** The schema of `MlEvaluateDataFrameDataframeOutlierDetectionSummary`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeOutlierDetectionSummary: s.Lazy<MlEvaluateDataFrameDataframeOutlierDetectionSummary> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      auc_roc: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlEvaluateDataFrameDataframeEvaluationSummaryAucRoc()),
      precision: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number)),
      recall: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number)),
      confusion_matrix: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.record(/*#__PURE__*/ MlEvaluateDataFrameConfusionMatrixThreshold())
      )
    })
  )

/**
 * `ml.evaluate_data_frame.DataframeRegressionSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameDataframeRegressionSummary {
  readonly huber?: MlEvaluateDataFrameDataframeEvaluationValue
  readonly mse?: MlEvaluateDataFrameDataframeEvaluationValue
  readonly msle?: MlEvaluateDataFrameDataframeEvaluationValue
  readonly r_squared?: MlEvaluateDataFrameDataframeEvaluationValue
}

/** The schema of `MlEvaluateDataFrameDataframeRegressionSummary`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameDataframeRegressionSummary: s.Lazy<MlEvaluateDataFrameDataframeRegressionSummary> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      huber: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlEvaluateDataFrameDataframeEvaluationValue()),
      mse: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlEvaluateDataFrameDataframeEvaluationValue()),
      msle: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlEvaluateDataFrameDataframeEvaluationValue()),
      r_squared: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlEvaluateDataFrameDataframeEvaluationValue())
    })
  )

/**
 * `ml.evaluate_data_frame.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameResponse {
  readonly classification?: MlEvaluateDataFrameDataframeClassificationSummary
  readonly outlier_detection?: MlEvaluateDataFrameDataframeOutlierDetectionSummary
  readonly regression?: MlEvaluateDataFrameDataframeRegressionSummary
}

/** The schema of `MlEvaluateDataFrameResponse`. @category schemas @since 0.1.0 */
export const MlEvaluateDataFrameResponse: s.Lazy<MlEvaluateDataFrameResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    classification: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ MlEvaluateDataFrameDataframeClassificationSummary()
    ),
    outlier_detection: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ MlEvaluateDataFrameDataframeOutlierDetectionSummary()
    ),
    regression: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlEvaluateDataFrameDataframeRegressionSummary())
  })
)

/**
 * `ml.explain_data_frame_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlExplainDataFrameAnalyticsResponse {
  readonly field_selection: ReadonlyArray<MlDataframeAnalyticsFieldSelection>
  readonly memory_estimation: MlDataframeAnalyticsMemoryEstimation
}

/** The schema of `MlExplainDataFrameAnalyticsResponse`. @category schemas @since 0.1.0 */
export const MlExplainDataFrameAnalyticsResponse: s.Lazy<MlExplainDataFrameAnalyticsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      field_selection: /*#__PURE__*/ s.array(/*#__PURE__*/ MlDataframeAnalyticsFieldSelection()),
      memory_estimation: /*#__PURE__*/ MlDataframeAnalyticsMemoryEstimation()
    })
  )

/**
 * `ml.flush_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlFlushJobResponse {
  readonly flushed: boolean
  readonly last_finalized_bucket_end?: Integer
}

/** The schema of `MlFlushJobResponse`. @category schemas @since 0.1.0 */
export const MlFlushJobResponse: s.Lazy<MlFlushJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    flushed: s.boolean,
    last_finalized_bucket_end: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml.forecast.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlForecastResponse {
  readonly acknowledged: boolean
  readonly forecast_id: Id
}

/** The schema of `MlForecastResponse`. @category schemas @since 0.1.0 */
export const MlForecastResponse: s.Lazy<MlForecastResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ acknowledged: s.boolean, forecast_id: s.string })
)

/**
 * `ml.get_buckets.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetBucketsResponse {
  readonly buckets: ReadonlyArray<MlBucketSummary>
  readonly count: Long
}

/** The schema of `MlGetBucketsResponse`. @category schemas @since 0.1.0 */
export const MlGetBucketsResponse: s.Lazy<MlGetBucketsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ buckets: /*#__PURE__*/ s.array(/*#__PURE__*/ MlBucketSummary()), count: s.number })
)

/**
 * `ml.get_calendar_events.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetCalendarEventsResponse {
  readonly count: Long
  readonly events: ReadonlyArray<MlCalendarEvent>
}

/** The schema of `MlGetCalendarEventsResponse`. @category schemas @since 0.1.0 */
export const MlGetCalendarEventsResponse: s.Lazy<MlGetCalendarEventsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, events: /*#__PURE__*/ s.array(/*#__PURE__*/ MlCalendarEvent()) })
)

/**
 * `ml.get_calendars.Calendar` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetCalendarsCalendar {
  readonly calendar_id: Id
  readonly description?: string
  readonly job_ids: ReadonlyArray<Id>
}

/** The schema of `MlGetCalendarsCalendar`. @category schemas @since 0.1.0 */
export const MlGetCalendarsCalendar: s.Lazy<MlGetCalendarsCalendar> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    calendar_id: s.string,
    description: /*#__PURE__*/ s.optional(s.string),
    job_ids: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `ml.get_calendars.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetCalendarsResponse {
  readonly calendars: ReadonlyArray<MlGetCalendarsCalendar>
  readonly count: Long
}

/** The schema of `MlGetCalendarsResponse`. @category schemas @since 0.1.0 */
export const MlGetCalendarsResponse: s.Lazy<MlGetCalendarsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    calendars: /*#__PURE__*/ s.array(/*#__PURE__*/ MlGetCalendarsCalendar()),
    count: s.number
  })
)

/**
 * `ml.get_categories.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetCategoriesResponse {
  readonly categories: ReadonlyArray<MlCategory>
  readonly count: Long
}

/** The schema of `MlGetCategoriesResponse`. @category schemas @since 0.1.0 */
export const MlGetCategoriesResponse: s.Lazy<MlGetCategoriesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ categories: /*#__PURE__*/ s.array(/*#__PURE__*/ MlCategory()), count: s.number })
)

/**
 * `ml.get_data_frame_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetDataFrameAnalyticsResponse {
  readonly count: Integer
  readonly data_frame_analytics: ReadonlyArray<MlDataframeAnalyticsSummary>
}

/** The schema of `MlGetDataFrameAnalyticsResponse`. @category schemas @since 0.1.0 */
export const MlGetDataFrameAnalyticsResponse: s.Lazy<MlGetDataFrameAnalyticsResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      data_frame_analytics: /*#__PURE__*/ s.array(/*#__PURE__*/ MlDataframeAnalyticsSummary())
    })
)

/**
 * `ml.get_data_frame_analytics_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetDataFrameAnalyticsStatsResponse {
  readonly count: Long
  readonly data_frame_analytics: ReadonlyArray<MlDataframeAnalytics>
}

/** The schema of `MlGetDataFrameAnalyticsStatsResponse`. @category schemas @since 0.1.0 */
export const MlGetDataFrameAnalyticsStatsResponse: s.Lazy<MlGetDataFrameAnalyticsStatsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      data_frame_analytics: /*#__PURE__*/ s.array(/*#__PURE__*/ MlDataframeAnalytics())
    })
  )

/**
 * `ml.get_datafeed_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetDatafeedStatsResponse {
  readonly count: Long
  readonly datafeeds: ReadonlyArray<MlDatafeedStats>
}

/** The schema of `MlGetDatafeedStatsResponse`. @category schemas @since 0.1.0 */
export const MlGetDatafeedStatsResponse: s.Lazy<MlGetDatafeedStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    datafeeds: /*#__PURE__*/ s.array(/*#__PURE__*/ MlDatafeedStats())
  })
)

/**
 * `ml.get_datafeeds.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetDatafeedsResponse {
  readonly count: Long
  readonly datafeeds: ReadonlyArray<MlDatafeed>
}

/** The schema of `MlGetDatafeedsResponse`. @category schemas @since 0.1.0 */
export const MlGetDatafeedsResponse: s.Lazy<MlGetDatafeedsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, datafeeds: /*#__PURE__*/ s.array(/*#__PURE__*/ MlDatafeed()) })
)

/**
 * `ml.get_filters.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetFiltersResponse {
  readonly count: Long
  readonly filters: ReadonlyArray<MlFilter>
}

/** The schema of `MlGetFiltersResponse`. @category schemas @since 0.1.0 */
export const MlGetFiltersResponse: s.Lazy<MlGetFiltersResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, filters: /*#__PURE__*/ s.array(/*#__PURE__*/ MlFilter()) })
)

/**
 * `ml.get_influencers.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetInfluencersResponse {
  readonly count: Long
  readonly influencers: ReadonlyArray<MlInfluencer>
}

/** The schema of `MlGetInfluencersResponse`. @category schemas @since 0.1.0 */
export const MlGetInfluencersResponse: s.Lazy<MlGetInfluencersResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    influencers: /*#__PURE__*/ s.array(/*#__PURE__*/ MlInfluencer())
  })
)

/**
 * `ml.get_job_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetJobStatsResponse {
  readonly count: Long
  readonly jobs: ReadonlyArray<MlJobStats>
}

/** The schema of `MlGetJobStatsResponse`. @category schemas @since 0.1.0 */
export const MlGetJobStatsResponse: s.Lazy<MlGetJobStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, jobs: /*#__PURE__*/ s.array(/*#__PURE__*/ MlJobStats()) })
)

/**
 * `ml.get_jobs.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetJobsResponse {
  readonly count: Long
  readonly jobs: ReadonlyArray<MlJob>
}

/** The schema of `MlGetJobsResponse`. @category schemas @since 0.1.0 */
export const MlGetJobsResponse: s.Lazy<MlGetJobsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, jobs: /*#__PURE__*/ s.array(/*#__PURE__*/ MlJob()) })
)

/**
 * `ml.get_memory_stats.JvmStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetMemoryStatsJvmStats {
  readonly heap_max?: ByteSize
  readonly heap_max_in_bytes: Integer
  readonly java_inference?: ByteSize
  readonly java_inference_in_bytes: Integer
  readonly java_inference_max?: ByteSize
  readonly java_inference_max_in_bytes: Integer
}

/** The schema of `MlGetMemoryStatsJvmStats`. @category schemas @since 0.1.0 */
export const MlGetMemoryStatsJvmStats: s.Lazy<MlGetMemoryStatsJvmStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    heap_max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    heap_max_in_bytes: s.number,
    java_inference: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    java_inference_in_bytes: s.number,
    java_inference_max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    java_inference_max_in_bytes: s.number
  })
)

/**
 * `ml.get_memory_stats.MemMlStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetMemoryStatsMemMlStats {
  readonly anomaly_detectors?: ByteSize
  readonly anomaly_detectors_in_bytes: Integer
  readonly data_frame_analytics?: ByteSize
  readonly data_frame_analytics_in_bytes: Integer
  readonly max?: ByteSize
  readonly max_in_bytes: Integer
  readonly native_code_overhead?: ByteSize
  readonly native_code_overhead_in_bytes: Integer
  readonly native_inference?: ByteSize
  readonly native_inference_in_bytes: Integer
}

/** The schema of `MlGetMemoryStatsMemMlStats`. @category schemas @since 0.1.0 */
export const MlGetMemoryStatsMemMlStats: s.Lazy<MlGetMemoryStatsMemMlStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    anomaly_detectors: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    anomaly_detectors_in_bytes: s.number,
    data_frame_analytics: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    data_frame_analytics_in_bytes: s.number,
    max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_in_bytes: s.number,
    native_code_overhead: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    native_code_overhead_in_bytes: s.number,
    native_inference: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    native_inference_in_bytes: s.number
  })
)

/**
 * `ml.get_memory_stats.MemStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetMemoryStatsMemStats {
  readonly adjusted_total?: ByteSize
  readonly adjusted_total_in_bytes: Integer
  readonly total?: ByteSize
  readonly total_in_bytes: Integer
  readonly ml: MlGetMemoryStatsMemMlStats
}

/** The schema of `MlGetMemoryStatsMemStats`. @category schemas @since 0.1.0 */
export const MlGetMemoryStatsMemStats: s.Lazy<MlGetMemoryStatsMemStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    adjusted_total: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    adjusted_total_in_bytes: s.number,
    total: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    total_in_bytes: s.number,
    ml: /*#__PURE__*/ MlGetMemoryStatsMemMlStats()
  })
)

/**
 * `ml.get_memory_stats.Memory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetMemoryStatsMemory {
  readonly attributes: { readonly [key: string]: string }
  readonly jvm: MlGetMemoryStatsJvmStats
  readonly mem: MlGetMemoryStatsMemStats
  readonly name: Name
  readonly roles: ReadonlyArray<string>
  readonly transport_address: TransportAddress
  readonly ephemeral_id: Id
}

/** The schema of `MlGetMemoryStatsMemory`. @category schemas @since 0.1.0 */
export const MlGetMemoryStatsMemory: s.Lazy<MlGetMemoryStatsMemory> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    attributes: /*#__PURE__*/ s.record(s.string),
    jvm: /*#__PURE__*/ MlGetMemoryStatsJvmStats(),
    mem: /*#__PURE__*/ MlGetMemoryStatsMemStats(),
    name: s.string,
    roles: /*#__PURE__*/ s.array(s.string),
    transport_address: s.string,
    ephemeral_id: s.string
  })
)

/**
 * `ml.get_memory_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetMemoryStatsResponse {
  readonly _nodes: NodeStatistics
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: MlGetMemoryStatsMemory }
}

/** The schema of `MlGetMemoryStatsResponse`. @category schemas @since 0.1.0 */
export const MlGetMemoryStatsResponse: s.Lazy<MlGetMemoryStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _nodes: /*#__PURE__*/ NodeStatistics(),
    cluster_name: s.string,
    nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ MlGetMemoryStatsMemory())
  })
)

/**
 * `ml.get_model_snapshot_upgrade_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetModelSnapshotUpgradeStatsResponse {
  readonly count: Long
  readonly model_snapshot_upgrades: ReadonlyArray<MlModelSnapshotUpgrade>
}

/** The schema of `MlGetModelSnapshotUpgradeStatsResponse`. @category schemas @since 0.1.0 */
export const MlGetModelSnapshotUpgradeStatsResponse: s.Lazy<MlGetModelSnapshotUpgradeStatsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      model_snapshot_upgrades: /*#__PURE__*/ s.array(/*#__PURE__*/ MlModelSnapshotUpgrade())
    })
  )

/**
 * `ml.get_model_snapshots.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetModelSnapshotsResponse {
  readonly count: Long
  readonly model_snapshots: ReadonlyArray<MlModelSnapshot>
}

/** The schema of `MlGetModelSnapshotsResponse`. @category schemas @since 0.1.0 */
export const MlGetModelSnapshotsResponse: s.Lazy<MlGetModelSnapshotsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    model_snapshots: /*#__PURE__*/ s.array(/*#__PURE__*/ MlModelSnapshot())
  })
)

/**
 * `ml.get_overall_buckets.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetOverallBucketsResponse {
  readonly count: Long
  readonly overall_buckets: ReadonlyArray<MlOverallBucket>
}

/** The schema of `MlGetOverallBucketsResponse`. @category schemas @since 0.1.0 */
export const MlGetOverallBucketsResponse: s.Lazy<MlGetOverallBucketsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    overall_buckets: /*#__PURE__*/ s.array(/*#__PURE__*/ MlOverallBucket())
  })
)

/**
 * `ml.get_records.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetRecordsResponse {
  readonly count: Long
  readonly records: ReadonlyArray<MlAnomaly>
}

/** The schema of `MlGetRecordsResponse`. @category schemas @since 0.1.0 */
export const MlGetRecordsResponse: s.Lazy<MlGetRecordsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, records: /*#__PURE__*/ s.array(/*#__PURE__*/ MlAnomaly()) })
)

/**
 * `ml.get_trained_models.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetTrainedModelsResponse {
  readonly count: Integer
  readonly trained_model_configs: ReadonlyArray<MlTrainedModelConfig>
}

/** The schema of `MlGetTrainedModelsResponse`. @category schemas @since 0.1.0 */
export const MlGetTrainedModelsResponse: s.Lazy<MlGetTrainedModelsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    trained_model_configs: /*#__PURE__*/ s.array(/*#__PURE__*/ MlTrainedModelConfig())
  })
)

/**
 * `ml.get_trained_models_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlGetTrainedModelsStatsResponse {
  readonly count: Integer
  readonly trained_model_stats: ReadonlyArray<MlTrainedModelStats>
}

/** The schema of `MlGetTrainedModelsStatsResponse`. @category schemas @since 0.1.0 */
export const MlGetTrainedModelsStatsResponse: s.Lazy<MlGetTrainedModelsStatsResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      trained_model_stats: /*#__PURE__*/ s.array(/*#__PURE__*/ MlTrainedModelStats())
    })
)

/**
 * `ml.infer_trained_model.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlInferTrainedModelResponse {
  readonly inference_results: ReadonlyArray<MlInferenceResponseResult>
}

/** The schema of `MlInferTrainedModelResponse`. @category schemas @since 0.1.0 */
export const MlInferTrainedModelResponse: s.Lazy<MlInferTrainedModelResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    inference_results: /*#__PURE__*/ s.array(/*#__PURE__*/ MlInferenceResponseResult())
  })
)

/**
 * `ml.info.AnomalyDetectors` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlInfoAnomalyDetectors {
  readonly categorization_analyzer: MlCategorizationAnalyzer
  readonly categorization_examples_limit: Integer
  readonly model_memory_limit: string
  readonly model_snapshot_retention_days: Integer
  readonly daily_model_snapshot_retention_after_days: Integer
}

/** The schema of `MlInfoAnomalyDetectors`. @category schemas @since 0.1.0 */
export const MlInfoAnomalyDetectors: s.Lazy<MlInfoAnomalyDetectors> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    categorization_analyzer: /*#__PURE__*/ MlCategorizationAnalyzer(),
    categorization_examples_limit: s.number,
    model_memory_limit: s.string,
    model_snapshot_retention_days: s.number,
    daily_model_snapshot_retention_after_days: s.number
  })
)

/**
 * `ml.info.Datafeeds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlInfoDatafeeds {
  readonly scroll_size: Integer
}

/** The schema of `MlInfoDatafeeds`. @category schemas @since 0.1.0 */
export const MlInfoDatafeeds: s.Lazy<MlInfoDatafeeds> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ scroll_size: s.number })
)

/**
 * `ml.info.Defaults` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlInfoDefaults {
  readonly anomaly_detectors: MlInfoAnomalyDetectors
  readonly datafeeds: MlInfoDatafeeds
}

/** The schema of `MlInfoDefaults`. @category schemas @since 0.1.0 */
export const MlInfoDefaults: s.Lazy<MlInfoDefaults> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    anomaly_detectors: /*#__PURE__*/ MlInfoAnomalyDetectors(),
    datafeeds: /*#__PURE__*/ MlInfoDatafeeds()
  })
)

/**
 * `ml.info.Limits` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlInfoLimits {
  readonly max_single_ml_node_processors?: Integer
  readonly total_ml_processors?: Integer
  readonly max_model_memory_limit?: ByteSize
  readonly effective_max_model_memory_limit?: ByteSize
  readonly total_ml_memory: ByteSize
}

/** The schema of `MlInfoLimits`. @category schemas @since 0.1.0 */
export const MlInfoLimits: s.Lazy<MlInfoLimits> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    max_single_ml_node_processors: /*#__PURE__*/ s.optional(s.number),
    total_ml_processors: /*#__PURE__*/ s.optional(s.number),
    max_model_memory_limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    effective_max_model_memory_limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    total_ml_memory: /*#__PURE__*/ s.union([s.number, s.string])
  })
)

/**
 * `ml.info.NativeCode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlInfoNativeCode {
  readonly build_hash: string
  readonly version: VersionString
}

/** The schema of `MlInfoNativeCode`. @category schemas @since 0.1.0 */
export const MlInfoNativeCode: s.Lazy<MlInfoNativeCode> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ build_hash: s.string, version: s.string })
)

/**
 * `ml.info.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlInfoResponse {
  readonly defaults: MlInfoDefaults
  readonly limits: MlInfoLimits
  readonly upgrade_mode: boolean
  readonly native_code: MlInfoNativeCode
}

/** The schema of `MlInfoResponse`. @category schemas @since 0.1.0 */
export const MlInfoResponse: s.Lazy<MlInfoResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    defaults: /*#__PURE__*/ MlInfoDefaults(),
    limits: /*#__PURE__*/ MlInfoLimits(),
    upgrade_mode: s.boolean,
    native_code: /*#__PURE__*/ MlInfoNativeCode()
  })
)

/**
 * `ml.open_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlOpenJobResponse {
  readonly opened: boolean
  readonly node: NodeId
}

/** The schema of `MlOpenJobResponse`. @category schemas @since 0.1.0 */
export const MlOpenJobResponse: s.Lazy<MlOpenJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ opened: s.boolean, node: s.string })
)

/**
 * `ml.post_calendar_events.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPostCalendarEventsResponse {
  readonly events: ReadonlyArray<MlCalendarEvent>
}

/** The schema of `MlPostCalendarEventsResponse`. @category schemas @since 0.1.0 */
export const MlPostCalendarEventsResponse: s.Lazy<MlPostCalendarEventsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ events: /*#__PURE__*/ s.array(/*#__PURE__*/ MlCalendarEvent()) })
)

/**
 * `ml.post_data.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPostDataResponse {
  readonly job_id: Id
  readonly processed_record_count: Long
  readonly processed_field_count: Long
  readonly input_bytes: Long
  readonly input_field_count: Long
  readonly invalid_date_count: Long
  readonly missing_field_count: Long
  readonly out_of_order_timestamp_count: Long
  readonly empty_bucket_count: Long
  readonly sparse_bucket_count: Long
  readonly bucket_count: Long
  readonly earliest_record_timestamp?: EpochTime<UnitMillis>
  readonly latest_record_timestamp?: EpochTime<UnitMillis>
  readonly last_data_time?: EpochTime<UnitMillis>
  readonly latest_empty_bucket_timestamp?: EpochTime<UnitMillis>
  readonly latest_sparse_bucket_timestamp?: EpochTime<UnitMillis>
  readonly input_record_count: Long
  readonly log_time?: EpochTime<UnitMillis>
}

/** The schema of `MlPostDataResponse`. @category schemas @since 0.1.0 */
export const MlPostDataResponse: s.Lazy<MlPostDataResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    job_id: s.string,
    processed_record_count: s.number,
    processed_field_count: s.number,
    input_bytes: s.number,
    input_field_count: s.number,
    invalid_date_count: s.number,
    missing_field_count: s.number,
    out_of_order_timestamp_count: s.number,
    empty_bucket_count: s.number,
    sparse_bucket_count: s.number,
    bucket_count: s.number,
    earliest_record_timestamp: /*#__PURE__*/ s.optional(s.number),
    latest_record_timestamp: /*#__PURE__*/ s.optional(s.number),
    last_data_time: /*#__PURE__*/ s.optional(s.number),
    latest_empty_bucket_timestamp: /*#__PURE__*/ s.optional(s.number),
    latest_sparse_bucket_timestamp: /*#__PURE__*/ s.optional(s.number),
    input_record_count: s.number,
    log_time: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml.preview_data_frame_analytics.DataframePreviewConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPreviewDataFrameAnalyticsDataframePreviewConfig {
  readonly source: MlDataframeAnalyticsSource
  readonly analysis: MlDataframeAnalysisContainer
  readonly model_memory_limit?: string | undefined
  readonly max_num_threads?: Integer | undefined
  readonly analyzed_fields?: MlDataframeAnalysisAnalyzedFields | ReadonlyArray<string> | undefined
}

/**
 * `ml.preview_data_frame_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPreviewDataFrameAnalyticsResponse {
  readonly feature_values: ReadonlyArray<{ readonly [key: string]: string }>
}

/** The schema of `MlPreviewDataFrameAnalyticsResponse`. @category schemas @since 0.1.0 */
export const MlPreviewDataFrameAnalyticsResponse: s.Lazy<MlPreviewDataFrameAnalyticsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ feature_values: /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(s.string)) })
  )

/**
 * `ml.preview_datafeed.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlPreviewDatafeedResponse<TDocument = unknown> = ReadonlyArray<TDocument>

/** The schema of `MlPreviewDatafeedResponse`. @category schemas @since 0.1.0 */
export const MlPreviewDatafeedResponse: s.Lazy<MlPreviewDatafeedResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(s.unknown)
)

/**
 * `ml.put_calendar_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutCalendarJobResponse {
  readonly calendar_id: Id
  readonly description?: string
  readonly job_ids: Ids
}

/** The schema of `MlPutCalendarJobResponse`. @category schemas @since 0.1.0 */
export const MlPutCalendarJobResponse: s.Lazy<MlPutCalendarJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    calendar_id: s.string,
    description: /*#__PURE__*/ s.optional(s.string),
    job_ids: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
  })
)

/**
 * `ml.put_calendar.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutCalendarResponse {
  readonly calendar_id: Id
  readonly description?: string
  readonly job_ids: Ids
}

/** The schema of `MlPutCalendarResponse`. @category schemas @since 0.1.0 */
export const MlPutCalendarResponse: s.Lazy<MlPutCalendarResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    calendar_id: s.string,
    description: /*#__PURE__*/ s.optional(s.string),
    job_ids: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
  })
)

/**
 * `ml.put_data_frame_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutDataFrameAnalyticsResponse {
  readonly authorization?: MlDataframeAnalyticsAuthorization
  readonly allow_lazy_start: boolean
  readonly analysis: MlDataframeAnalysisContainer
  readonly analyzed_fields?: MlDataframeAnalysisAnalyzedFields | ReadonlyArray<string>
  readonly create_time: EpochTime<UnitMillis>
  readonly description?: string
  readonly dest: MlDataframeAnalyticsDestination
  readonly id: Id
  readonly max_num_threads: Integer
  readonly _meta?: Metadata
  readonly model_memory_limit: string
  readonly source: MlDataframeAnalyticsSource
  readonly version: VersionString
}

/** The schema of `MlPutDataFrameAnalyticsResponse`. @category schemas @since 0.1.0 */
export const MlPutDataFrameAnalyticsResponse: s.Lazy<MlPutDataFrameAnalyticsResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      authorization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDataframeAnalyticsAuthorization()),
      allow_lazy_start: s.boolean,
      analysis: /*#__PURE__*/ MlDataframeAnalysisContainer(),
      analyzed_fields: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ MlDataframeAnalysisAnalyzedFields(),
          /*#__PURE__*/ s.array(s.string)
        ])
      ),
      create_time: s.number,
      description: /*#__PURE__*/ s.optional(s.string),
      dest: /*#__PURE__*/ MlDataframeAnalyticsDestination(),
      id: s.string,
      max_num_threads: s.number,
      _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      model_memory_limit: s.string,
      source: /*#__PURE__*/ MlDataframeAnalyticsSource(),
      version: s.string
    })
)

/**
 * `ml.put_datafeed.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutDatafeedResponse {
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer }
  readonly authorization?: MlDatafeedAuthorization
  readonly chunking_config: MlChunkingConfig
  readonly delayed_data_check_config?: MlDelayedDataCheckConfig
  readonly datafeed_id: Id
  readonly frequency?: Duration
  readonly indices: ReadonlyArray<string>
  readonly job_id: Id
  readonly indices_options?: IndicesOptions
  readonly max_empty_searches?: Integer
  readonly query: QueryDslQueryContainer
  readonly query_delay: Duration
  readonly runtime_mappings?: MappingRuntimeFields
  readonly script_fields?: { readonly [key: string]: ScriptField }
  readonly scroll_size: Integer
}

/** The schema of `MlPutDatafeedResponse`. @category schemas @since 0.1.0 */
export const MlPutDatafeedResponse: s.Lazy<MlPutDatafeedResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aggregations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregationContainer())
    ),
    authorization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDatafeedAuthorization()),
    chunking_config: /*#__PURE__*/ MlChunkingConfig(),
    delayed_data_check_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDelayedDataCheckConfig()),
    datafeed_id: s.string,
    frequency: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    indices: /*#__PURE__*/ s.array(s.string),
    job_id: s.string,
    indices_options: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesOptions()),
    max_empty_searches: /*#__PURE__*/ s.optional(s.number),
    query: /*#__PURE__*/ QueryDslQueryContainer(),
    query_delay: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)]),
    runtime_mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingRuntimeFields()),
    script_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ScriptField())),
    scroll_size: s.number
  })
)

/**
 * `ml.put_filter.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutFilterResponse {
  readonly description: string
  readonly filter_id: Id
  readonly items: ReadonlyArray<string>
}

/** The schema of `MlPutFilterResponse`. @category schemas @since 0.1.0 */
export const MlPutFilterResponse: s.Lazy<MlPutFilterResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: s.string,
    filter_id: s.string,
    items: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `ml.put_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutJobResponse {
  readonly allow_lazy_open: boolean
  readonly analysis_config: MlAnalysisConfigRead
  readonly analysis_limits: MlAnalysisLimits
  readonly background_persist_interval?: Duration
  readonly create_time: DateTime
  readonly custom_settings?: MlCustomSettings
  readonly daily_model_snapshot_retention_after_days: Long
  readonly data_description: MlDataDescription
  readonly datafeed_config?: MlDatafeed
  readonly description?: string
  readonly groups?: ReadonlyArray<string>
  readonly job_id: Id
  readonly job_type: string
  readonly job_version: string
  readonly model_plot_config?: MlModelPlotConfig
  readonly model_snapshot_id?: Id
  readonly model_snapshot_retention_days: Long
  readonly renormalization_window_days?: Long
  readonly results_index_name: string
  readonly results_retention_days?: Long
}

/** The schema of `MlPutJobResponse`. @category schemas @since 0.1.0 */
export const MlPutJobResponse: s.Lazy<MlPutJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    allow_lazy_open: s.boolean,
    analysis_config: /*#__PURE__*/ MlAnalysisConfigRead(),
    analysis_limits: /*#__PURE__*/ MlAnalysisLimits(),
    background_persist_interval: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    create_time: /*#__PURE__*/ DateTime(),
    custom_settings: /*#__PURE__*/ s.optional(s.unknown),
    daily_model_snapshot_retention_after_days: s.number,
    data_description: /*#__PURE__*/ MlDataDescription(),
    datafeed_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDatafeed()),
    description: /*#__PURE__*/ s.optional(s.string),
    groups: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    job_id: s.string,
    job_type: s.string,
    job_version: s.string,
    model_plot_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlModelPlotConfig()),
    model_snapshot_id: /*#__PURE__*/ s.optional(s.string),
    model_snapshot_retention_days: s.number,
    renormalization_window_days: /*#__PURE__*/ s.optional(s.number),
    results_index_name: s.string,
    results_retention_days: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml.put_trained_model.AggregateOutput` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelAggregateOutput {
  readonly logistic_regression?: MlPutTrainedModelWeights | undefined
  readonly weighted_sum?: MlPutTrainedModelWeights | undefined
  readonly weighted_mode?: MlPutTrainedModelWeights | undefined
  readonly exponent?: MlPutTrainedModelWeights | undefined
}

/**
 * `ml.put_trained_model_alias.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlPutTrainedModelAliasResponse = AcknowledgedResponseBase

/** The schema of `MlPutTrainedModelAliasResponse`. @category schemas @since 0.1.0 */
export const MlPutTrainedModelAliasResponse: s.Lazy<MlPutTrainedModelAliasResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.put_trained_model.Definition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelDefinition {
  readonly preprocessors?: ReadonlyArray<MlPutTrainedModelPreprocessor> | undefined
  readonly trained_model: MlPutTrainedModelTrainedModel
}

/**
 * `ml.put_trained_model_definition_part.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlPutTrainedModelDefinitionPartResponse = AcknowledgedResponseBase

/** The schema of `MlPutTrainedModelDefinitionPartResponse`. @category schemas @since 0.1.0 */
export const MlPutTrainedModelDefinitionPartResponse: s.Lazy<MlPutTrainedModelDefinitionPartResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `ml.put_trained_model.Ensemble` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelEnsemble {
  readonly aggregate_output?: MlPutTrainedModelAggregateOutput | undefined
  readonly classification_labels?: ReadonlyArray<string> | undefined
  readonly feature_names?: ReadonlyArray<string> | undefined
  readonly target_type?: string | undefined
  readonly trained_models: ReadonlyArray<MlPutTrainedModelTrainedModel>
}

/**
 * `ml.put_trained_model.FrequencyEncodingPreprocessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelFrequencyEncodingPreprocessor {
  readonly field: string
  readonly feature_name: string
  readonly frequency_map: { readonly [key: string]: Double }
}

/**
 * `ml.put_trained_model.Input` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelInput {
  readonly field_names: Names
}

/**
 * `ml.put_trained_model.OneHotEncodingPreprocessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelOneHotEncodingPreprocessor {
  readonly field: string
  readonly hot_map: { readonly [key: string]: string }
}

/**
 * The variants of `MlPutTrainedModelPreprocessor`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelPreprocessorVariants {
  readonly frequency_encoding: MlPutTrainedModelFrequencyEncodingPreprocessor
  readonly one_hot_encoding: MlPutTrainedModelOneHotEncodingPreprocessor
  readonly target_mean_encoding: MlPutTrainedModelTargetMeanEncodingPreprocessor
}

/**
 * `ml.put_trained_model.Preprocessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlPutTrainedModelPreprocessor = OneOf<MlPutTrainedModelPreprocessorVariants>

/**
 * `ml.put_trained_model.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlPutTrainedModelResponse = MlTrainedModelConfig

/** The schema of `MlPutTrainedModelResponse`. @category schemas @since 0.1.0 */
export const MlPutTrainedModelResponse: s.Lazy<MlPutTrainedModelResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ MlTrainedModelConfig()
)

/**
 * `ml.put_trained_model.TargetMeanEncodingPreprocessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelTargetMeanEncodingPreprocessor {
  readonly field: string
  readonly feature_name: string
  readonly target_map: { readonly [key: string]: Double }
  readonly default_value: Double
}

/**
 * `ml.put_trained_model.TrainedModel` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelTrainedModel {
  readonly tree?: MlPutTrainedModelTrainedModelTree | undefined
  readonly tree_node?: MlPutTrainedModelTrainedModelTreeNode | undefined
  readonly ensemble?: MlPutTrainedModelEnsemble | undefined
}

/**
 * `ml.put_trained_model.TrainedModelTree` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelTrainedModelTree {
  readonly classification_labels?: ReadonlyArray<string> | undefined
  readonly feature_names: ReadonlyArray<string>
  readonly target_type?: string | undefined
  readonly tree_structure: ReadonlyArray<MlPutTrainedModelTrainedModelTreeNode>
}

/**
 * `ml.put_trained_model.TrainedModelTreeNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelTrainedModelTreeNode {
  readonly decision_type?: string | undefined
  readonly default_left?: boolean | undefined
  readonly leaf_value?: Double | undefined
  readonly left_child?: Integer | undefined
  readonly node_index: Integer
  readonly right_child?: Integer | undefined
  readonly split_feature?: Integer | undefined
  readonly split_gain?: Integer | undefined
  readonly threshold?: Double | undefined
}

/**
 * `ml.put_trained_model_vocabulary.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlPutTrainedModelVocabularyResponse = AcknowledgedResponseBase

/** The schema of `MlPutTrainedModelVocabularyResponse`. @category schemas @since 0.1.0 */
export const MlPutTrainedModelVocabularyResponse: s.Lazy<MlPutTrainedModelVocabularyResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `ml.put_trained_model.Weights` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelWeights {
  readonly weights: Double
}

/**
 * `ml.reset_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlResetJobResponse = AcknowledgedResponseBase

/** The schema of `MlResetJobResponse`. @category schemas @since 0.1.0 */
export const MlResetJobResponse: s.Lazy<MlResetJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.revert_model_snapshot.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlRevertModelSnapshotResponse {
  readonly model: MlModelSnapshot
}

/** The schema of `MlRevertModelSnapshotResponse`. @category schemas @since 0.1.0 */
export const MlRevertModelSnapshotResponse: s.Lazy<MlRevertModelSnapshotResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ model: /*#__PURE__*/ MlModelSnapshot() })
)

/**
 * `ml.set_upgrade_mode.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlSetUpgradeModeResponse = AcknowledgedResponseBase

/** The schema of `MlSetUpgradeModeResponse`. @category schemas @since 0.1.0 */
export const MlSetUpgradeModeResponse: s.Lazy<MlSetUpgradeModeResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.start_data_frame_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlStartDataFrameAnalyticsResponse {
  readonly acknowledged: boolean
  readonly node: NodeId
}

/** The schema of `MlStartDataFrameAnalyticsResponse`. @category schemas @since 0.1.0 */
export const MlStartDataFrameAnalyticsResponse: s.Lazy<MlStartDataFrameAnalyticsResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ acknowledged: s.boolean, node: s.string }))

/**
 * `ml.start_datafeed.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlStartDatafeedResponse {
  readonly node: NodeIds
  readonly started: boolean
}

/** The schema of `MlStartDatafeedResponse`. @category schemas @since 0.1.0 */
export const MlStartDatafeedResponse: s.Lazy<MlStartDatafeedResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    node: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    started: s.boolean
  })
)

/**
 * `ml.start_trained_model_deployment.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlStartTrainedModelDeploymentResponse {
  readonly assignment: MlTrainedModelAssignment
}

/** The schema of `MlStartTrainedModelDeploymentResponse`. @category schemas @since 0.1.0 */
export const MlStartTrainedModelDeploymentResponse: s.Lazy<MlStartTrainedModelDeploymentResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ assignment: /*#__PURE__*/ MlTrainedModelAssignment() }))

/**
 * `ml.stop_data_frame_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlStopDataFrameAnalyticsResponse {
  readonly stopped: boolean
}

/** The schema of `MlStopDataFrameAnalyticsResponse`. @category schemas @since 0.1.0 */
export const MlStopDataFrameAnalyticsResponse: s.Lazy<MlStopDataFrameAnalyticsResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ stopped: s.boolean }))

/**
 * `ml.stop_datafeed.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlStopDatafeedResponse {
  readonly stopped: boolean
}

/** The schema of `MlStopDatafeedResponse`. @category schemas @since 0.1.0 */
export const MlStopDatafeedResponse: s.Lazy<MlStopDatafeedResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ stopped: s.boolean })
)

/**
 * `ml.stop_trained_model_deployment.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlStopTrainedModelDeploymentResponse {
  readonly stopped: boolean
}

/** The schema of `MlStopTrainedModelDeploymentResponse`. @category schemas @since 0.1.0 */
export const MlStopTrainedModelDeploymentResponse: s.Lazy<MlStopTrainedModelDeploymentResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ stopped: s.boolean }))

/**
 * `ml.update_data_frame_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateDataFrameAnalyticsResponse {
  readonly authorization?: MlDataframeAnalyticsAuthorization
  readonly allow_lazy_start: boolean
  readonly analysis: MlDataframeAnalysisContainer
  readonly analyzed_fields?: MlDataframeAnalysisAnalyzedFields | ReadonlyArray<string>
  readonly create_time: Long
  readonly description?: string
  readonly dest: MlDataframeAnalyticsDestination
  readonly id: Id
  readonly max_num_threads: Integer
  readonly model_memory_limit: string
  readonly source: MlDataframeAnalyticsSource
  readonly version: VersionString
}

/** The schema of `MlUpdateDataFrameAnalyticsResponse`. @category schemas @since 0.1.0 */
export const MlUpdateDataFrameAnalyticsResponse: s.Lazy<MlUpdateDataFrameAnalyticsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      authorization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDataframeAnalyticsAuthorization()),
      allow_lazy_start: s.boolean,
      analysis: /*#__PURE__*/ MlDataframeAnalysisContainer(),
      analyzed_fields: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ MlDataframeAnalysisAnalyzedFields(),
          /*#__PURE__*/ s.array(s.string)
        ])
      ),
      create_time: s.number,
      description: /*#__PURE__*/ s.optional(s.string),
      dest: /*#__PURE__*/ MlDataframeAnalyticsDestination(),
      id: s.string,
      max_num_threads: s.number,
      model_memory_limit: s.string,
      source: /*#__PURE__*/ MlDataframeAnalyticsSource(),
      version: s.string
    })
  )

/**
 * `ml.update_datafeed.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateDatafeedResponse {
  readonly authorization?: MlDatafeedAuthorization
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer }
  readonly chunking_config: MlChunkingConfig
  readonly delayed_data_check_config?: MlDelayedDataCheckConfig
  readonly datafeed_id: Id
  readonly frequency?: Duration
  readonly indices: ReadonlyArray<string>
  readonly indices_options?: IndicesOptions
  readonly job_id: Id
  readonly max_empty_searches?: Integer
  readonly query: QueryDslQueryContainer
  readonly query_delay: Duration
  readonly runtime_mappings?: MappingRuntimeFields
  readonly script_fields?: { readonly [key: string]: ScriptField }
  readonly scroll_size: Integer
}

/** The schema of `MlUpdateDatafeedResponse`. @category schemas @since 0.1.0 */
export const MlUpdateDatafeedResponse: s.Lazy<MlUpdateDatafeedResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    authorization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDatafeedAuthorization()),
    aggregations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregationContainer())
    ),
    chunking_config: /*#__PURE__*/ MlChunkingConfig(),
    delayed_data_check_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDelayedDataCheckConfig()),
    datafeed_id: s.string,
    frequency: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    indices: /*#__PURE__*/ s.array(s.string),
    indices_options: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesOptions()),
    job_id: s.string,
    max_empty_searches: /*#__PURE__*/ s.optional(s.number),
    query: /*#__PURE__*/ QueryDslQueryContainer(),
    query_delay: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)]),
    runtime_mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingRuntimeFields()),
    script_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ScriptField())),
    scroll_size: s.number
  })
)

/**
 * `ml.update_filter.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateFilterResponse {
  readonly description: string
  readonly filter_id: Id
  readonly items: ReadonlyArray<string>
}

/** The schema of `MlUpdateFilterResponse`. @category schemas @since 0.1.0 */
export const MlUpdateFilterResponse: s.Lazy<MlUpdateFilterResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: s.string,
    filter_id: s.string,
    items: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `ml.update_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateJobResponse {
  readonly allow_lazy_open: boolean
  readonly analysis_config: MlAnalysisConfigRead
  readonly analysis_limits: MlAnalysisLimits
  readonly background_persist_interval?: Duration
  readonly create_time: EpochTime<UnitMillis>
  readonly finished_time?: EpochTime<UnitMillis>
  readonly custom_settings?: { readonly [key: string]: string }
  readonly daily_model_snapshot_retention_after_days: Long
  readonly data_description: MlDataDescription
  readonly datafeed_config?: MlDatafeed
  readonly description?: string
  readonly groups?: ReadonlyArray<string>
  readonly job_id: Id
  readonly job_type: string
  readonly job_version: VersionString
  readonly model_plot_config?: MlModelPlotConfig
  readonly model_snapshot_id?: Id
  readonly model_snapshot_retention_days: Long
  readonly renormalization_window_days?: Long
  readonly results_index_name: IndexName
  readonly results_retention_days?: Long
}

/** The schema of `MlUpdateJobResponse`. @category schemas @since 0.1.0 */
export const MlUpdateJobResponse: s.Lazy<MlUpdateJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    allow_lazy_open: s.boolean,
    analysis_config: /*#__PURE__*/ MlAnalysisConfigRead(),
    analysis_limits: /*#__PURE__*/ MlAnalysisLimits(),
    background_persist_interval: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    create_time: s.number,
    finished_time: /*#__PURE__*/ s.optional(s.number),
    custom_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    daily_model_snapshot_retention_after_days: s.number,
    data_description: /*#__PURE__*/ MlDataDescription(),
    datafeed_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlDatafeed()),
    description: /*#__PURE__*/ s.optional(s.string),
    groups: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    job_id: s.string,
    job_type: s.string,
    job_version: s.string,
    model_plot_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlModelPlotConfig()),
    model_snapshot_id: /*#__PURE__*/ s.optional(s.string),
    model_snapshot_retention_days: s.number,
    renormalization_window_days: /*#__PURE__*/ s.optional(s.number),
    results_index_name: s.string,
    results_retention_days: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `ml.update_model_snapshot.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateModelSnapshotResponse {
  readonly acknowledged: boolean
  readonly model: MlModelSnapshot
}

/** The schema of `MlUpdateModelSnapshotResponse`. @category schemas @since 0.1.0 */
export const MlUpdateModelSnapshotResponse: s.Lazy<MlUpdateModelSnapshotResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ acknowledged: s.boolean, model: /*#__PURE__*/ MlModelSnapshot() })
)

/**
 * `ml.update_trained_model_deployment.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateTrainedModelDeploymentResponse {
  readonly assignment: MlTrainedModelAssignment
}

/** The schema of `MlUpdateTrainedModelDeploymentResponse`. @category schemas @since 0.1.0 */
export const MlUpdateTrainedModelDeploymentResponse: s.Lazy<MlUpdateTrainedModelDeploymentResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ assignment: /*#__PURE__*/ MlTrainedModelAssignment() }))

/**
 * `ml.upgrade_job_snapshot.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MlUpgradeJobSnapshotResponse {
  readonly node: NodeId
  readonly completed: boolean
}

/** The schema of `MlUpgradeJobSnapshotResponse`. @category schemas @since 0.1.0 */
export const MlUpgradeJobSnapshotResponse: s.Lazy<MlUpgradeJobSnapshotResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ node: s.string, completed: s.boolean })
)

/**
 * Parameters of `ml.clear_trained_model_deployment_cache`.
 * @category models
 * @since 0.1.0
 */
export interface MlClearTrainedModelDeploymentCacheRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id: Id
}

/**
 * `ml.clear_trained_model_deployment_cache`: `POST /_ml/trained_models/{model_id}/deployment/cache/_clear`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 8.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-clear-trained-model-deployment-cache
 * @category endpoints
 * @since 0.1.0
 */
export const clearTrainedModelDeploymentCache: Call<
  MlClearTrainedModelDeploymentCacheRequest,
  MlClearTrainedModelDeploymentCacheResponse
> = /*#__PURE__*/ call({
  name: "ml.clear_trained_model_deployment_cache",
  urls: [{ path: "/_ml/trained_models/{model_id}/deployment/cache/_clear", methods: ["POST"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlClearTrainedModelDeploymentCacheResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-clear-trained-model-deployment-cache"
})

/**
 * Parameters of `ml.close_job`.
 * @category models
 * @since 0.1.0
 */
export interface MlCloseJobRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `false`. */
  readonly force?: boolean | undefined
  /** Default: `30m`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.close_job`: `POST /_ml/anomaly_detectors/{job_id}/_close`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-close-job
 * @category endpoints
 * @since 0.1.0
 */
export const closeJob: Call<MlCloseJobRequest, MlCloseJobResponse> = /*#__PURE__*/ call({
  name: "ml.close_job",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}/_close", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlCloseJobResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-close-job"
})

/**
 * Parameters of `ml.delete_calendar`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteCalendarRequest extends SpecUtilsCommonQueryParameters {
  readonly calendar_id: Id
}

/**
 * `ml.delete_calendar`: `DELETE /_ml/calendars/{calendar_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 6.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-calendar
 * @category endpoints
 * @since 0.1.0
 */
export const deleteCalendar: Call<MlDeleteCalendarRequest, MlDeleteCalendarResponse> = /*#__PURE__*/ call({
  name: "ml.delete_calendar",
  urls: [{ path: "/_ml/calendars/{calendar_id}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlDeleteCalendarResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-calendar"
})

/**
 * Parameters of `ml.delete_calendar_event`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteCalendarEventRequest extends SpecUtilsCommonQueryParameters {
  readonly calendar_id: Id
  readonly event_id: Id
}

/**
 * `ml.delete_calendar_event`: `DELETE /_ml/calendars/{calendar_id}/events/{event_id}`.
 * In Elasticsearch since 6.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-calendar-event
 * @category endpoints
 * @since 0.1.0
 */
export const deleteCalendarEvent: Call<MlDeleteCalendarEventRequest, MlDeleteCalendarEventResponse> =
  /*#__PURE__*/ call({
    name: "ml.delete_calendar_event",
    urls: [{ path: "/_ml/calendars/{calendar_id}/events/{event_id}", methods: ["DELETE"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlDeleteCalendarEventResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-calendar-event"
  })

/**
 * Parameters of `ml.delete_calendar_job`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteCalendarJobRequest extends SpecUtilsCommonQueryParameters {
  readonly calendar_id: Id
  readonly job_id: Ids
}

/**
 * `ml.delete_calendar_job`: `DELETE /_ml/calendars/{calendar_id}/jobs/{job_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 6.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-calendar-job
 * @category endpoints
 * @since 0.1.0
 */
export const deleteCalendarJob: Call<MlDeleteCalendarJobRequest, MlDeleteCalendarJobResponse> =
  /*#__PURE__*/ call({
    name: "ml.delete_calendar_job",
    urls: [{ path: "/_ml/calendars/{calendar_id}/jobs/{job_id}", methods: ["DELETE"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlDeleteCalendarJobResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-calendar-job"
  })

/**
 * Parameters of `ml.delete_data_frame_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteDataFrameAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `false`. */
  readonly force?: boolean | undefined
  /** Default: `1m`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.delete_data_frame_analytics`: `DELETE /_ml/data_frame/analytics/{id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-data-frame-analytics
 * @category endpoints
 * @since 0.1.0
 */
export const deleteDataFrameAnalytics: Call<
  MlDeleteDataFrameAnalyticsRequest,
  MlDeleteDataFrameAnalyticsResponse
> = /*#__PURE__*/ call({
  name: "ml.delete_data_frame_analytics",
  urls: [{ path: "/_ml/data_frame/analytics/{id}", methods: ["DELETE"] }],
  query: ["force", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlDeleteDataFrameAnalyticsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-data-frame-analytics"
})

/**
 * Parameters of `ml.delete_datafeed`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteDatafeedRequest extends SpecUtilsCommonQueryParameters {
  readonly datafeed_id: Id
  readonly force?: boolean | undefined
}

/**
 * `ml.delete_datafeed`: `DELETE /_ml/datafeeds/{datafeed_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-datafeed
 * @category endpoints
 * @since 0.1.0
 */
export const deleteDatafeed: Call<MlDeleteDatafeedRequest, MlDeleteDatafeedResponse> = /*#__PURE__*/ call({
  name: "ml.delete_datafeed",
  urls: [{ path: "/_ml/datafeeds/{datafeed_id}", methods: ["DELETE"] }],
  query: ["force"],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlDeleteDatafeedResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-datafeed"
})

/**
 * Parameters of `ml.delete_expired_data`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteExpiredDataRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id?: Id | undefined
  readonly requests_per_second?: Float | undefined
  /** Default: `8h`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.delete_expired_data`: `DELETE /_ml/_delete_expired_data/{job_id}`, `DELETE /_ml/_delete_expired_data`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-expired-data
 * @category endpoints
 * @since 0.1.0
 */
export const deleteExpiredData: OptionalCall<MlDeleteExpiredDataRequest, MlDeleteExpiredDataResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ml.delete_expired_data",
    urls: [
      { path: "/_ml/_delete_expired_data/{job_id}", methods: ["DELETE"] },
      { path: "/_ml/_delete_expired_data", methods: ["DELETE"] }
    ],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlDeleteExpiredDataResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-expired-data"
  })

/**
 * Parameters of `ml.delete_filter`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteFilterRequest extends SpecUtilsCommonQueryParameters {
  readonly filter_id: Id
}

/**
 * `ml.delete_filter`: `DELETE /_ml/filters/{filter_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-filter
 * @category endpoints
 * @since 0.1.0
 */
export const deleteFilter: Call<MlDeleteFilterRequest, MlDeleteFilterResponse> = /*#__PURE__*/ call({
  name: "ml.delete_filter",
  urls: [{ path: "/_ml/filters/{filter_id}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlDeleteFilterResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-filter"
})

/**
 * Parameters of `ml.delete_forecast`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteForecastRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly forecast_id?: Id | undefined
  /** Default: `true`. */
  readonly allow_no_forecasts?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.delete_forecast`: `DELETE /_ml/anomaly_detectors/{job_id}/_forecast`, `DELETE /_ml/anomaly_detectors/{job_id}/_forecast/{forecast_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-forecast
 * @category endpoints
 * @since 0.1.0
 */
export const deleteForecast: Call<MlDeleteForecastRequest, MlDeleteForecastResponse> = /*#__PURE__*/ call({
  name: "ml.delete_forecast",
  urls: [
    { path: "/_ml/anomaly_detectors/{job_id}/_forecast", methods: ["DELETE"] },
    { path: "/_ml/anomaly_detectors/{job_id}/_forecast/{forecast_id}", methods: ["DELETE"] }
  ],
  query: ["allow_no_forecasts", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlDeleteForecastResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-forecast"
})

/**
 * Parameters of `ml.delete_job`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteJobRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  /** Default: `false`. */
  readonly force?: boolean | undefined
  /** Default: `false`. */
  readonly delete_user_annotations?: boolean | undefined
  /** Default: `true`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `ml.delete_job`: `DELETE /_ml/anomaly_detectors/{job_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-job
 * @category endpoints
 * @since 0.1.0
 */
export const deleteJob: Call<MlDeleteJobRequest, MlDeleteJobResponse> = /*#__PURE__*/ call({
  name: "ml.delete_job",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}", methods: ["DELETE"] }],
  query: ["delete_user_annotations", "force", "wait_for_completion"],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlDeleteJobResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-job"
})

/**
 * Parameters of `ml.delete_model_snapshot`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteModelSnapshotRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly snapshot_id: Id
}

/**
 * `ml.delete_model_snapshot`: `DELETE /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-model-snapshot
 * @category endpoints
 * @since 0.1.0
 */
export const deleteModelSnapshot: Call<MlDeleteModelSnapshotRequest, MlDeleteModelSnapshotResponse> =
  /*#__PURE__*/ call({
    name: "ml.delete_model_snapshot",
    urls: [{ path: "/_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}", methods: ["DELETE"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlDeleteModelSnapshotResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-model-snapshot"
  })

/**
 * Parameters of `ml.delete_trained_model`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteTrainedModelRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id: Id
  readonly force?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.delete_trained_model`: `DELETE /_ml/trained_models/{model_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 7.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-trained-model
 * @category endpoints
 * @since 0.1.0
 */
export const deleteTrainedModel: Call<MlDeleteTrainedModelRequest, MlDeleteTrainedModelResponse> =
  /*#__PURE__*/ call({
    name: "ml.delete_trained_model",
    urls: [{ path: "/_ml/trained_models/{model_id}", methods: ["DELETE"] }],
    query: ["force", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlDeleteTrainedModelResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-trained-model"
  })

/**
 * Parameters of `ml.delete_trained_model_alias`.
 * @category models
 * @since 0.1.0
 */
export interface MlDeleteTrainedModelAliasRequest extends SpecUtilsCommonQueryParameters {
  readonly model_alias: Name
  readonly model_id: Id
}

/**
 * `ml.delete_trained_model_alias`: `DELETE /_ml/trained_models/{model_id}/model_aliases/{model_alias}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-trained-model-alias
 * @category endpoints
 * @since 0.1.0
 */
export const deleteTrainedModelAlias: Call<
  MlDeleteTrainedModelAliasRequest,
  MlDeleteTrainedModelAliasResponse
> = /*#__PURE__*/ call({
  name: "ml.delete_trained_model_alias",
  urls: [{ path: "/_ml/trained_models/{model_id}/model_aliases/{model_alias}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlDeleteTrainedModelAliasResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-delete-trained-model-alias"
})

/**
 * Parameters of `ml.estimate_model_memory`.
 * @category models
 * @since 0.1.0
 */
export interface MlEstimateModelMemoryRequest extends SpecUtilsCommonQueryParameters {
  readonly analysis_config?: MlAnalysisConfig | undefined
  readonly max_bucket_cardinality?: { readonly [key: string]: Long } | undefined
  readonly overall_cardinality?: { readonly [key: string]: Long } | undefined
}

/**
 * `ml.estimate_model_memory`: `POST /_ml/anomaly_detectors/_estimate_model_memory`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 7.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-estimate-model-memory
 * @category endpoints
 * @since 0.1.0
 */
export const estimateModelMemory: OptionalCall<MlEstimateModelMemoryRequest, MlEstimateModelMemoryResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ml.estimate_model_memory",
    urls: [{ path: "/_ml/anomaly_detectors/_estimate_model_memory", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlEstimateModelMemoryResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-estimate-model-memory"
  })

/**
 * Parameters of `ml.evaluate_data_frame`.
 * @category models
 * @since 0.1.0
 */
export interface MlEvaluateDataFrameRequest extends SpecUtilsCommonQueryParameters {
  readonly evaluation: MlDataframeEvaluationContainer
  readonly index: IndexName
  readonly query?: QueryDslQueryContainer | undefined
}

/**
 * `ml.evaluate_data_frame`: `POST /_ml/data_frame/_evaluate`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-evaluate-data-frame
 * @category endpoints
 * @since 0.1.0
 */
export const evaluateDataFrame: Call<MlEvaluateDataFrameRequest, MlEvaluateDataFrameResponse> =
  /*#__PURE__*/ call({
    name: "ml.evaluate_data_frame",
    urls: [{ path: "/_ml/data_frame/_evaluate", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlEvaluateDataFrameResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-evaluate-data-frame"
  })

/**
 * Parameters of `ml.explain_data_frame_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface MlExplainDataFrameAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  readonly source?: MlDataframeAnalyticsSource | undefined
  readonly dest?: MlDataframeAnalyticsDestination | undefined
  readonly analysis?: MlDataframeAnalysisContainer | undefined
  readonly description?: string | undefined
  /** Default: `1gb`. */
  readonly model_memory_limit?: string | undefined
  /** Default: `1`. */
  readonly max_num_threads?: Integer | undefined
  readonly analyzed_fields?: MlDataframeAnalysisAnalyzedFields | ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly allow_lazy_start?: boolean | undefined
}

/**
 * `ml.explain_data_frame_analytics`: `GET or POST /_ml/data_frame/analytics/_explain`, `GET or POST /_ml/data_frame/analytics/{id}/_explain`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-explain-data-frame-analytics
 * @category endpoints
 * @since 0.1.0
 */
export const explainDataFrameAnalytics: OptionalCall<
  MlExplainDataFrameAnalyticsRequest,
  MlExplainDataFrameAnalyticsResponse
> = /*#__PURE__*/ optionalCall({
  name: "ml.explain_data_frame_analytics",
  urls: [
    { path: "/_ml/data_frame/analytics/_explain", methods: ["GET", "POST"] },
    { path: "/_ml/data_frame/analytics/{id}/_explain", methods: ["GET", "POST"] }
  ],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlExplainDataFrameAnalyticsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-explain-data-frame-analytics"
})

/**
 * Parameters of `ml.flush_job`.
 * @category models
 * @since 0.1.0
 */
export interface MlFlushJobRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly advance_time?: DateTime | Instant | undefined
  readonly calc_interim?: boolean | undefined
  readonly end?: DateTime | Instant | undefined
  readonly skip_time?: DateTime | Instant | undefined
  readonly start?: DateTime | Instant | undefined
}

/**
 * `ml.flush_job`: `POST /_ml/anomaly_detectors/{job_id}/_flush`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-flush-job
 * @deprecated since Elasticsearch 9.1.0
 * @category endpoints
 * @since 0.1.0
 */
export const flushJob: Call<MlFlushJobRequest, MlFlushJobResponse> = /*#__PURE__*/ call({
  name: "ml.flush_job",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}/_flush", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlFlushJobResponse },
  stability: "stable",
  deprecated: "9.1.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-flush-job"
})

/**
 * Parameters of `ml.forecast`.
 * @category models
 * @since 0.1.0
 */
export interface MlForecastRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  /** Default: `1d`. */
  readonly duration?: Duration | TimeSpan | undefined
  /** Default: `14d`. */
  readonly expires_in?: Duration | TimeSpan | undefined
  /** Default: `20mb`. */
  readonly max_model_memory?: string | undefined
}

/**
 * `ml.forecast`: `POST /_ml/anomaly_detectors/{job_id}/_forecast`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 6.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-forecast
 * @category endpoints
 * @since 0.1.0
 */
export const forecast: Call<MlForecastRequest, MlForecastResponse> = /*#__PURE__*/ call({
  name: "ml.forecast",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}/_forecast", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlForecastResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-forecast"
})

/**
 * Parameters of `ml.get_buckets`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetBucketsRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly timestamp?: DateTime | Instant | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  /** Default: `0`. */
  readonly anomaly_score?: Double | undefined
  /** Default: `false`. */
  readonly desc?: boolean | undefined
  /** Default: `-1`. */
  readonly end?: DateTime | Instant | undefined
  /** Default: `false`. */
  readonly exclude_interim?: boolean | undefined
  /** Default: `false`. */
  readonly expand?: boolean | undefined
  readonly page?: MlPage | undefined
  /** Default: `timestamp`. */
  readonly sort?: Field | undefined
  /** Default: `-1`. */
  readonly start?: DateTime | Instant | undefined
}

/**
 * `ml.get_buckets`: `GET or POST /_ml/anomaly_detectors/{job_id}/results/buckets/{timestamp}`, `GET or POST /_ml/anomaly_detectors/{job_id}/results/buckets`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-buckets
 * @category endpoints
 * @since 0.1.0
 */
export const getBuckets: Call<MlGetBucketsRequest, MlGetBucketsResponse> = /*#__PURE__*/ call({
  name: "ml.get_buckets",
  urls: [
    { path: "/_ml/anomaly_detectors/{job_id}/results/buckets/{timestamp}", methods: ["GET", "POST"] },
    { path: "/_ml/anomaly_detectors/{job_id}/results/buckets", methods: ["GET", "POST"] }
  ],
  query: ["from", "size"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlGetBucketsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-buckets"
})

/**
 * Parameters of `ml.get_calendar_events`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetCalendarEventsRequest extends SpecUtilsCommonQueryParameters {
  readonly calendar_id: Id
  readonly end?: DateTime | Instant | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly job_id?: Id | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  readonly start?: DateTime | Instant | undefined
}

/**
 * `ml.get_calendar_events`: `GET /_ml/calendars/{calendar_id}/events`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 6.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-calendar-events
 * @category endpoints
 * @since 0.1.0
 */
export const getCalendarEvents: Call<MlGetCalendarEventsRequest, MlGetCalendarEventsResponse> =
  /*#__PURE__*/ call({
    name: "ml.get_calendar_events",
    urls: [{ path: "/_ml/calendars/{calendar_id}/events", methods: ["GET"] }],
    query: ["end", "from", "job_id", "size", "start"],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlGetCalendarEventsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-calendar-events"
  })

/**
 * Parameters of `ml.get_calendars`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetCalendarsRequest extends SpecUtilsCommonQueryParameters {
  readonly calendar_id?: Id | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `10000`. */
  readonly size?: Integer | undefined
  readonly page?: MlPage | undefined
}

/**
 * `ml.get_calendars`: `GET or POST /_ml/calendars`, `GET or POST /_ml/calendars/{calendar_id}`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 6.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-calendars
 * @category endpoints
 * @since 0.1.0
 */
export const getCalendars: OptionalCall<MlGetCalendarsRequest, MlGetCalendarsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ml.get_calendars",
    urls: [
      { path: "/_ml/calendars", methods: ["GET", "POST"] },
      { path: "/_ml/calendars/{calendar_id}", methods: ["GET", "POST"] }
    ],
    query: ["from", "size"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlGetCalendarsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-calendars"
  })

/**
 * Parameters of `ml.get_categories`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetCategoriesRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly category_id?: CategoryId | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly partition_field_value?: string | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  readonly page?: MlPage | undefined
}

/**
 * `ml.get_categories`: `GET or POST /_ml/anomaly_detectors/{job_id}/results/categories/{category_id}`, `GET or POST /_ml/anomaly_detectors/{job_id}/results/categories`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-categories
 * @category endpoints
 * @since 0.1.0
 */
export const getCategories: Call<MlGetCategoriesRequest, MlGetCategoriesResponse> = /*#__PURE__*/ call({
  name: "ml.get_categories",
  urls: [
    { path: "/_ml/anomaly_detectors/{job_id}/results/categories/{category_id}", methods: ["GET", "POST"] },
    { path: "/_ml/anomaly_detectors/{job_id}/results/categories", methods: ["GET", "POST"] }
  ],
  query: ["from", "partition_field_value", "size"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlGetCategoriesResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-categories"
})

/**
 * Parameters of `ml.get_data_frame_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetDataFrameAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  /** Default: `false`. */
  readonly exclude_generated?: boolean | undefined
}

/**
 * `ml.get_data_frame_analytics`: `GET /_ml/data_frame/analytics/{id}`, `GET /_ml/data_frame/analytics`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-data-frame-analytics
 * @category endpoints
 * @since 0.1.0
 */
export const getDataFrameAnalytics: OptionalCall<
  MlGetDataFrameAnalyticsRequest,
  MlGetDataFrameAnalyticsResponse
> = /*#__PURE__*/ optionalCall({
  name: "ml.get_data_frame_analytics",
  urls: [
    { path: "/_ml/data_frame/analytics/{id}", methods: ["GET"] },
    { path: "/_ml/data_frame/analytics", methods: ["GET"] }
  ],
  query: ["allow_no_match", "exclude_generated", "from", "size"],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlGetDataFrameAnalyticsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-data-frame-analytics"
})

/**
 * Parameters of `ml.get_data_frame_analytics_stats`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetDataFrameAnalyticsStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  /** Default: `false`. */
  readonly verbose?: boolean | undefined
}

/**
 * `ml.get_data_frame_analytics_stats`: `GET /_ml/data_frame/analytics/_stats`, `GET /_ml/data_frame/analytics/{id}/_stats`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-data-frame-analytics-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getDataFrameAnalyticsStats: OptionalCall<
  MlGetDataFrameAnalyticsStatsRequest,
  MlGetDataFrameAnalyticsStatsResponse
> = /*#__PURE__*/ optionalCall({
  name: "ml.get_data_frame_analytics_stats",
  urls: [
    { path: "/_ml/data_frame/analytics/_stats", methods: ["GET"] },
    { path: "/_ml/data_frame/analytics/{id}/_stats", methods: ["GET"] }
  ],
  query: ["allow_no_match", "from", "size", "verbose"],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlGetDataFrameAnalyticsStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-data-frame-analytics-stats"
})

/**
 * Parameters of `ml.get_datafeed_stats`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetDatafeedStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly datafeed_id?: Ids | undefined
  readonly allow_no_match?: boolean | undefined
}

/**
 * `ml.get_datafeed_stats`: `GET /_ml/datafeeds/{datafeed_id}/_stats`, `GET /_ml/datafeeds/_stats`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-datafeed-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getDatafeedStats: OptionalCall<MlGetDatafeedStatsRequest, MlGetDatafeedStatsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ml.get_datafeed_stats",
    urls: [
      { path: "/_ml/datafeeds/{datafeed_id}/_stats", methods: ["GET"] },
      { path: "/_ml/datafeeds/_stats", methods: ["GET"] }
    ],
    query: ["allow_no_match"],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlGetDatafeedStatsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-datafeed-stats"
  })

/**
 * Parameters of `ml.get_datafeeds`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetDatafeedsRequest extends SpecUtilsCommonQueryParameters {
  readonly datafeed_id?: Ids | undefined
  readonly allow_no_match?: boolean | undefined
  /** Default: `false`. */
  readonly exclude_generated?: boolean | undefined
}

/**
 * `ml.get_datafeeds`: `GET /_ml/datafeeds/{datafeed_id}`, `GET /_ml/datafeeds`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-datafeeds
 * @category endpoints
 * @since 0.1.0
 */
export const getDatafeeds: OptionalCall<MlGetDatafeedsRequest, MlGetDatafeedsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ml.get_datafeeds",
    urls: [
      { path: "/_ml/datafeeds/{datafeed_id}", methods: ["GET"] },
      { path: "/_ml/datafeeds", methods: ["GET"] }
    ],
    query: ["allow_no_match", "exclude_generated"],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlGetDatafeedsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-datafeeds"
  })

/**
 * Parameters of `ml.get_filters`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetFiltersRequest extends SpecUtilsCommonQueryParameters {
  readonly filter_id?: Ids | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
}

/**
 * `ml.get_filters`: `GET /_ml/filters`, `GET /_ml/filters/{filter_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-filters
 * @category endpoints
 * @since 0.1.0
 */
export const getFilters: OptionalCall<MlGetFiltersRequest, MlGetFiltersResponse> = /*#__PURE__*/ optionalCall(
  {
    name: "ml.get_filters",
    urls: [
      { path: "/_ml/filters", methods: ["GET"] },
      { path: "/_ml/filters/{filter_id}", methods: ["GET"] }
    ],
    query: ["from", "size"],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlGetFiltersResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-filters"
  }
)

/**
 * Parameters of `ml.get_influencers`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetInfluencersRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  /** Default: `false`. */
  readonly desc?: boolean | undefined
  /** Default: `-1`. */
  readonly end?: DateTime | Instant | undefined
  /** Default: `false`. */
  readonly exclude_interim?: boolean | undefined
  /** Default: `0`. */
  readonly influencer_score?: Double | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  readonly sort?: Field | undefined
  /** Default: `-1`. */
  readonly start?: DateTime | Instant | undefined
  readonly page?: MlPage | undefined
}

/**
 * `ml.get_influencers`: `GET or POST /_ml/anomaly_detectors/{job_id}/results/influencers`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-influencers
 * @category endpoints
 * @since 0.1.0
 */
export const getInfluencers: Call<MlGetInfluencersRequest, MlGetInfluencersResponse> = /*#__PURE__*/ call({
  name: "ml.get_influencers",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}/results/influencers", methods: ["GET", "POST"] }],
  query: ["desc", "end", "exclude_interim", "from", "influencer_score", "size", "sort", "start"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlGetInfluencersResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-influencers"
})

/**
 * Parameters of `ml.get_job_stats`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetJobStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id?: Id | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
}

/**
 * `ml.get_job_stats`: `GET /_ml/anomaly_detectors/_stats`, `GET /_ml/anomaly_detectors/{job_id}/_stats`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-job-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getJobStats: OptionalCall<MlGetJobStatsRequest, MlGetJobStatsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ml.get_job_stats",
    urls: [
      { path: "/_ml/anomaly_detectors/_stats", methods: ["GET"] },
      { path: "/_ml/anomaly_detectors/{job_id}/_stats", methods: ["GET"] }
    ],
    query: ["allow_no_match"],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlGetJobStatsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-job-stats"
  })

/**
 * Parameters of `ml.get_jobs`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetJobsRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id?: Ids | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `false`. */
  readonly exclude_generated?: boolean | undefined
}

/**
 * `ml.get_jobs`: `GET /_ml/anomaly_detectors/{job_id}`, `GET /_ml/anomaly_detectors`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-jobs
 * @category endpoints
 * @since 0.1.0
 */
export const getJobs: OptionalCall<MlGetJobsRequest, MlGetJobsResponse> = /*#__PURE__*/ optionalCall({
  name: "ml.get_jobs",
  urls: [
    { path: "/_ml/anomaly_detectors/{job_id}", methods: ["GET"] },
    { path: "/_ml/anomaly_detectors", methods: ["GET"] }
  ],
  query: ["allow_no_match", "exclude_generated"],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlGetJobsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-jobs"
})

/**
 * Parameters of `ml.get_memory_stats`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetMemoryStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id?: Id | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.get_memory_stats`: `GET /_ml/memory/_stats`, `GET /_ml/memory/{node_id}/_stats`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 8.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-memory-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getMemoryStats: OptionalCall<MlGetMemoryStatsRequest, MlGetMemoryStatsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ml.get_memory_stats",
    urls: [
      { path: "/_ml/memory/_stats", methods: ["GET"] },
      { path: "/_ml/memory/{node_id}/_stats", methods: ["GET"] }
    ],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlGetMemoryStatsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-memory-stats"
  })

/**
 * Parameters of `ml.get_model_snapshot_upgrade_stats`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetModelSnapshotUpgradeStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly snapshot_id: Id
  readonly allow_no_match?: boolean | undefined
}

/**
 * `ml.get_model_snapshot_upgrade_stats`: `GET /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_upgrade/_stats`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.16.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-model-snapshot-upgrade-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getModelSnapshotUpgradeStats: Call<
  MlGetModelSnapshotUpgradeStatsRequest,
  MlGetModelSnapshotUpgradeStatsResponse
> = /*#__PURE__*/ call({
  name: "ml.get_model_snapshot_upgrade_stats",
  urls: [
    {
      path: "/_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_upgrade/_stats",
      methods: ["GET"]
    }
  ],
  query: ["allow_no_match"],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlGetModelSnapshotUpgradeStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-model-snapshot-upgrade-stats"
})

/**
 * Parameters of `ml.get_model_snapshots`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetModelSnapshotsRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly snapshot_id?: Id | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  /** Default: `false`. */
  readonly desc?: boolean | undefined
  readonly end?: DateTime | Instant | undefined
  readonly page?: MlPage | undefined
  readonly sort?: Field | undefined
  readonly start?: DateTime | Instant | undefined
}

/**
 * `ml.get_model_snapshots`: `GET or POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}`, `GET or POST /_ml/anomaly_detectors/{job_id}/model_snapshots`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-model-snapshots
 * @category endpoints
 * @since 0.1.0
 */
export const getModelSnapshots: Call<MlGetModelSnapshotsRequest, MlGetModelSnapshotsResponse> =
  /*#__PURE__*/ call({
    name: "ml.get_model_snapshots",
    urls: [
      { path: "/_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}", methods: ["GET", "POST"] },
      { path: "/_ml/anomaly_detectors/{job_id}/model_snapshots", methods: ["GET", "POST"] }
    ],
    query: ["from", "size"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlGetModelSnapshotsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-model-snapshots"
  })

/**
 * Parameters of `ml.get_overall_buckets`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetOverallBucketsRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  readonly bucket_span?: Duration | TimeSpan | undefined
  readonly end?: DateTime | Instant | undefined
  /** Default: `false`. */
  readonly exclude_interim?: boolean | undefined
  readonly overall_score?: Double | undefined
  readonly start?: DateTime | Instant | undefined
  /** Default: `1`. */
  readonly top_n?: Integer | undefined
}

/**
 * `ml.get_overall_buckets`: `GET or POST /_ml/anomaly_detectors/{job_id}/results/overall_buckets`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 6.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-overall-buckets
 * @category endpoints
 * @since 0.1.0
 */
export const getOverallBuckets: Call<MlGetOverallBucketsRequest, MlGetOverallBucketsResponse> =
  /*#__PURE__*/ call({
    name: "ml.get_overall_buckets",
    urls: [{ path: "/_ml/anomaly_detectors/{job_id}/results/overall_buckets", methods: ["GET", "POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlGetOverallBucketsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-overall-buckets"
  })

/**
 * Parameters of `ml.get_records`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetRecordsRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  /** Default: `false`. */
  readonly desc?: boolean | undefined
  /** Default: `-1`. */
  readonly end?: DateTime | Instant | undefined
  /** Default: `false`. */
  readonly exclude_interim?: boolean | undefined
  readonly page?: MlPage | undefined
  /** Default: `0`. */
  readonly record_score?: Double | undefined
  /** Default: `record_score`. */
  readonly sort?: Field | undefined
  /** Default: `-1`. */
  readonly start?: DateTime | Instant | undefined
}

/**
 * `ml.get_records`: `GET or POST /_ml/anomaly_detectors/{job_id}/results/records`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-records
 * @category endpoints
 * @since 0.1.0
 */
export const getRecords: Call<MlGetRecordsRequest, MlGetRecordsResponse> = /*#__PURE__*/ call({
  name: "ml.get_records",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}/results/records", methods: ["GET", "POST"] }],
  query: ["from", "size"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlGetRecordsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-records"
})

/**
 * Parameters of `ml.get_trained_models`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetTrainedModelsRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id?: Ids | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `true`. */
  readonly decompress_definition?: boolean | undefined
  /** Default: `false`. */
  readonly exclude_generated?: boolean | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly include?: MlInclude | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  readonly tags?: string | ReadonlyArray<string> | undefined
}

/**
 * `ml.get_trained_models`: `GET /_ml/trained_models/{model_id}`, `GET /_ml/trained_models`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-trained-models
 * @category endpoints
 * @since 0.1.0
 */
export const getTrainedModels: OptionalCall<MlGetTrainedModelsRequest, MlGetTrainedModelsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ml.get_trained_models",
    urls: [
      { path: "/_ml/trained_models/{model_id}", methods: ["GET"] },
      { path: "/_ml/trained_models", methods: ["GET"] }
    ],
    query: [
      "allow_no_match",
      "decompress_definition",
      "exclude_generated",
      "from",
      "include",
      "size",
      "tags"
    ],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlGetTrainedModelsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-trained-models"
  })

/**
 * Parameters of `ml.get_trained_models_stats`.
 * @category models
 * @since 0.1.0
 */
export interface MlGetTrainedModelsStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id?: Ids | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
}

/**
 * `ml.get_trained_models_stats`: `GET /_ml/trained_models/{model_id}/_stats`, `GET /_ml/trained_models/_stats`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-trained-models-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getTrainedModelsStats: OptionalCall<
  MlGetTrainedModelsStatsRequest,
  MlGetTrainedModelsStatsResponse
> = /*#__PURE__*/ optionalCall({
  name: "ml.get_trained_models_stats",
  urls: [
    { path: "/_ml/trained_models/{model_id}/_stats", methods: ["GET"] },
    { path: "/_ml/trained_models/_stats", methods: ["GET"] }
  ],
  query: ["allow_no_match", "from", "size"],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlGetTrainedModelsStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-get-trained-models-stats"
})

/**
 * Parameters of `ml.infer_trained_model`.
 * @category models
 * @since 0.1.0
 */
export interface MlInferTrainedModelRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id: Id
  /** Default: `10s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly docs: ReadonlyArray<{ readonly [key: string]: unknown }>
  readonly inference_config?: MlInferenceConfigUpdateContainer | undefined
}

/**
 * `ml.infer_trained_model`: `POST /_ml/trained_models/{model_id}/_infer`.
 * In Elasticsearch since 8.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-infer-trained-model
 * @category endpoints
 * @since 0.1.0
 */
export const inferTrainedModel: Call<MlInferTrainedModelRequest, MlInferTrainedModelResponse> =
  /*#__PURE__*/ call({
    name: "ml.infer_trained_model",
    urls: [{ path: "/_ml/trained_models/{model_id}/_infer", methods: ["POST"] }],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlInferTrainedModelResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-infer-trained-model"
  })

/**
 * Parameters of `ml.info`.
 * @category models
 * @since 0.1.0
 */
export interface MlInfoRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `ml.info`: `GET /_ml/info`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 6.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-info
 * @category endpoints
 * @since 0.1.0
 */
export const info: OptionalCall<MlInfoRequest, MlInfoResponse> = /*#__PURE__*/ optionalCall({
  name: "ml.info",
  urls: [{ path: "/_ml/info", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlInfoResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-info"
})

/**
 * Parameters of `ml.open_job`.
 * @category models
 * @since 0.1.0
 */
export interface MlOpenJobRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  /** Default: `30m`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.open_job`: `POST /_ml/anomaly_detectors/{job_id}/_open`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-open-job
 * @category endpoints
 * @since 0.1.0
 */
export const openJob: Call<MlOpenJobRequest, MlOpenJobResponse> = /*#__PURE__*/ call({
  name: "ml.open_job",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}/_open", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlOpenJobResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-open-job"
})

/**
 * Parameters of `ml.post_calendar_events`.
 * @category models
 * @since 0.1.0
 */
export interface MlPostCalendarEventsRequest extends SpecUtilsCommonQueryParameters {
  readonly calendar_id: Id
  readonly events: ReadonlyArray<MlCalendarEvent>
}

/**
 * `ml.post_calendar_events`: `POST /_ml/calendars/{calendar_id}/events`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 6.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-post-calendar-events
 * @category endpoints
 * @since 0.1.0
 */
export const postCalendarEvents: Call<MlPostCalendarEventsRequest, MlPostCalendarEventsResponse> =
  /*#__PURE__*/ call({
    name: "ml.post_calendar_events",
    urls: [{ path: "/_ml/calendars/{calendar_id}/events", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlPostCalendarEventsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-post-calendar-events"
  })

/**
 * Parameters of `ml.post_data`.
 * @category models
 * @since 0.1.0
 */
export interface MlPostDataRequest<TData = object> extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly reset_end?: DateTime | Instant | undefined
  readonly reset_start?: DateTime | Instant | undefined
  /** The body of the request. */
  readonly data: NdJson<TData>
}

/**
 * `ml.post_data`: `POST /_ml/anomaly_detectors/{job_id}/_data`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-post-data
 * @deprecated since Elasticsearch 7.11.0
 * @category endpoints
 * @since 0.1.0
 */
export const postData: Call<MlPostDataRequest, MlPostDataResponse> = /*#__PURE__*/ call({
  name: "ml.post_data",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}/_data", methods: ["POST"] }],
  query: ["reset_end", "reset_start"],
  body: { kind: "ndjson", name: "data" },
  answer: { kind: "json", schema: MlPostDataResponse },
  stability: "stable",
  deprecated: "7.11.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-post-data"
})

/**
 * Parameters of `ml.preview_data_frame_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface MlPreviewDataFrameAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  readonly config?: MlPreviewDataFrameAnalyticsDataframePreviewConfig | undefined
}

/**
 * `ml.preview_data_frame_analytics`: `GET or POST /_ml/data_frame/analytics/_preview`, `GET or POST /_ml/data_frame/analytics/{id}/_preview`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-preview-data-frame-analytics
 * @category endpoints
 * @since 0.1.0
 */
export const previewDataFrameAnalytics: OptionalCall<
  MlPreviewDataFrameAnalyticsRequest,
  MlPreviewDataFrameAnalyticsResponse
> = /*#__PURE__*/ optionalCall({
  name: "ml.preview_data_frame_analytics",
  urls: [
    { path: "/_ml/data_frame/analytics/_preview", methods: ["GET", "POST"] },
    { path: "/_ml/data_frame/analytics/{id}/_preview", methods: ["GET", "POST"] }
  ],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlPreviewDataFrameAnalyticsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-preview-data-frame-analytics"
})

/**
 * Parameters of `ml.preview_datafeed`.
 * @category models
 * @since 0.1.0
 */
export interface MlPreviewDatafeedRequest extends SpecUtilsCommonQueryParameters {
  readonly datafeed_id?: Id | undefined
  readonly start?: DateTime | Instant | undefined
  readonly end?: DateTime | Instant | undefined
  readonly datafeed_config?: MlDatafeedConfig | undefined
  readonly job_config?: MlJobConfig | undefined
}

/** `MlPreviewDatafeedResponse` by the type of its documents. @category models @since 0.1.0 */
export interface MlPreviewDatafeedResponseOf extends DocumentLambda {
  readonly response: MlPreviewDatafeedResponse<this["document"]>
}

/**
 * `ml.preview_datafeed`: `GET or POST /_ml/datafeeds/{datafeed_id}/_preview`, `GET or POST /_ml/datafeeds/_preview`.
 * Needs the privileges: cluster manage_ml, index read.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-preview-datafeed
 * @category endpoints
 * @since 0.1.0
 */
export const previewDatafeed: OptionalDocumentCall<MlPreviewDatafeedRequest, MlPreviewDatafeedResponseOf> =
  /*#__PURE__*/ optionalDocumentCall<MlPreviewDatafeedRequest, MlPreviewDatafeedResponseOf>({
    name: "ml.preview_datafeed",
    urls: [
      { path: "/_ml/datafeeds/{datafeed_id}/_preview", methods: ["GET", "POST"] },
      { path: "/_ml/datafeeds/_preview", methods: ["GET", "POST"] }
    ],
    query: ["end", "start"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlPreviewDatafeedResponse, documents: ["*"] },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-preview-datafeed"
  })

/**
 * Parameters of `ml.put_calendar`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutCalendarRequest extends SpecUtilsCommonQueryParameters {
  readonly calendar_id: Id
  readonly job_ids?: ReadonlyArray<Id> | undefined
  readonly description?: string | undefined
}

/**
 * `ml.put_calendar`: `PUT /_ml/calendars/{calendar_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 6.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-calendar
 * @category endpoints
 * @since 0.1.0
 */
export const putCalendar: Call<MlPutCalendarRequest, MlPutCalendarResponse> = /*#__PURE__*/ call({
  name: "ml.put_calendar",
  urls: [{ path: "/_ml/calendars/{calendar_id}", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlPutCalendarResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-calendar"
})

/**
 * Parameters of `ml.put_calendar_job`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutCalendarJobRequest extends SpecUtilsCommonQueryParameters {
  readonly calendar_id: Id
  readonly job_id: Ids
}

/**
 * `ml.put_calendar_job`: `PUT /_ml/calendars/{calendar_id}/jobs/{job_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 6.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-calendar-job
 * @category endpoints
 * @since 0.1.0
 */
export const putCalendarJob: Call<MlPutCalendarJobRequest, MlPutCalendarJobResponse> = /*#__PURE__*/ call({
  name: "ml.put_calendar_job",
  urls: [{ path: "/_ml/calendars/{calendar_id}/jobs/{job_id}", methods: ["PUT"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlPutCalendarJobResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-calendar-job"
})

/**
 * Parameters of `ml.put_data_frame_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutDataFrameAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `false`. */
  readonly allow_lazy_start?: boolean | undefined
  readonly analysis: MlDataframeAnalysisContainer
  readonly analyzed_fields?: MlDataframeAnalysisAnalyzedFields | ReadonlyArray<string> | undefined
  readonly description?: string | undefined
  readonly dest: MlDataframeAnalyticsDestination
  /** Default: `1`. */
  readonly max_num_threads?: Integer | undefined
  readonly _meta?: Metadata | undefined
  /** Default: `1gb`. */
  readonly model_memory_limit?: string | undefined
  readonly source: MlDataframeAnalyticsSource
  /** In Elasticsearch since 8.0.0. */
  readonly headers?: HttpHeaders | undefined
  /** In Elasticsearch since 7.16.0. */
  readonly version?: VersionString | undefined
}

/**
 * `ml.put_data_frame_analytics`: `PUT /_ml/data_frame/analytics/{id}`.
 * Needs the privileges: cluster manage_ml, index create_index, index index, index manage, index read, index view_index_metadata.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-data-frame-analytics
 * @category endpoints
 * @since 0.1.0
 */
export const putDataFrameAnalytics: Call<MlPutDataFrameAnalyticsRequest, MlPutDataFrameAnalyticsResponse> =
  /*#__PURE__*/ call({
    name: "ml.put_data_frame_analytics",
    urls: [{ path: "/_ml/data_frame/analytics/{id}", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlPutDataFrameAnalyticsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-data-frame-analytics"
  })

/**
 * Parameters of `ml.put_datafeed`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutDatafeedRequest extends SpecUtilsCommonQueryParameters {
  readonly datafeed_id: Id
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /**
   * Default: `true`.
   * @deprecated since Elasticsearch 7.16.0
   */
  readonly ignore_throttled?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly aggs?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly chunking_config?: MlChunkingConfig | undefined
  readonly delayed_data_check_config?: MlDelayedDataCheckConfig | undefined
  readonly frequency?: Duration | TimeSpan | undefined
  readonly indices?: Indices | undefined
  readonly indexes?: Indices | undefined
  readonly indices_options?: IndicesOptions | undefined
  readonly job_id?: Id | undefined
  readonly max_empty_searches?: Integer | undefined
  /** Default: `{"match_all": {"boost": 1}}`. */
  readonly query?: QueryDslQueryContainer | undefined
  readonly query_delay?: Duration | TimeSpan | undefined
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  readonly script_fields?: { readonly [key: string]: ScriptField } | undefined
  /** Default: `1000`. */
  readonly scroll_size?: Integer | undefined
  /** In Elasticsearch since 8.0.0. */
  readonly headers?: HttpHeaders | undefined
}

/**
 * `ml.put_datafeed`: `PUT /_ml/datafeeds/{datafeed_id}`.
 * Needs the privileges: cluster manage_ml, index read.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-datafeed
 * @category endpoints
 * @since 0.1.0
 */
export const putDatafeed: Call<MlPutDatafeedRequest, MlPutDatafeedResponse> = /*#__PURE__*/ call({
  name: "ml.put_datafeed",
  urls: [{ path: "/_ml/datafeeds/{datafeed_id}", methods: ["PUT"] }],
  query: ["allow_no_indices", "expand_wildcards", "ignore_throttled", "ignore_unavailable"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlPutDatafeedResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-datafeed"
})

/**
 * Parameters of `ml.put_filter`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutFilterRequest extends SpecUtilsCommonQueryParameters {
  readonly filter_id: Id
  readonly description?: string | undefined
  readonly items?: ReadonlyArray<string> | undefined
}

/**
 * `ml.put_filter`: `PUT /_ml/filters/{filter_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-filter
 * @category endpoints
 * @since 0.1.0
 */
export const putFilter: Call<MlPutFilterRequest, MlPutFilterResponse> = /*#__PURE__*/ call({
  name: "ml.put_filter",
  urls: [{ path: "/_ml/filters/{filter_id}", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlPutFilterResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-filter"
})

/**
 * Parameters of `ml.put_job`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutJobRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /**
   * Default: `true`.
   * @deprecated since Elasticsearch 7.16.0
   */
  readonly ignore_throttled?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
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
  readonly model_plot_config?: MlModelPlotConfig | undefined
  /** Default: `10`. */
  readonly model_snapshot_retention_days?: Long | undefined
  readonly renormalization_window_days?: Long | undefined
  /** Default: `shared`. */
  readonly results_index_name?: IndexName | undefined
  readonly results_retention_days?: Long | undefined
}

/**
 * `ml.put_job`: `PUT /_ml/anomaly_detectors/{job_id}`.
 * Needs the privileges: cluster manage_ml, index read.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-job
 * @category endpoints
 * @since 0.1.0
 */
export const putJob: Call<MlPutJobRequest, MlPutJobResponse> = /*#__PURE__*/ call({
  name: "ml.put_job",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}", methods: ["PUT"] }],
  query: ["allow_no_indices", "expand_wildcards", "ignore_throttled", "ignore_unavailable"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlPutJobResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-job"
})

/**
 * Parameters of `ml.put_trained_model`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id: Id
  /**
   * Default: `false`.
   * In Elasticsearch since 8.0.0.
   */
  readonly defer_definition_decompression?: boolean | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.8.0.
   */
  readonly wait_for_completion?: boolean | undefined
  readonly compressed_definition?: string | undefined
  readonly definition?: MlPutTrainedModelDefinition | undefined
  readonly description?: string | undefined
  readonly inference_config?: MlInferenceConfigCreateContainer | undefined
  readonly input?: MlPutTrainedModelInput | undefined
  readonly metadata?: unknown
  /** Default: `tree_ensemble`. */
  readonly model_type?: MlTrainedModelType | undefined
  readonly model_size_bytes?: Long | undefined
  readonly platform_architecture?: string | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  /** In Elasticsearch since 8.12.0. */
  readonly prefix_strings?: MlTrainedModelPrefixStrings | undefined
}

/**
 * `ml.put_trained_model`: `PUT /_ml/trained_models/{model_id}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 7.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model
 * @category endpoints
 * @since 0.1.0
 */
export const putTrainedModel: Call<MlPutTrainedModelRequest, MlPutTrainedModelResponse> = /*#__PURE__*/ call({
  name: "ml.put_trained_model",
  urls: [{ path: "/_ml/trained_models/{model_id}", methods: ["PUT"] }],
  query: ["defer_definition_decompression", "wait_for_completion"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlPutTrainedModelResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model"
})

/**
 * Parameters of `ml.put_trained_model_alias`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelAliasRequest extends SpecUtilsCommonQueryParameters {
  readonly model_alias: Name
  readonly model_id: Id
  /** Default: `false`. */
  readonly reassign?: boolean | undefined
}

/**
 * `ml.put_trained_model_alias`: `PUT /_ml/trained_models/{model_id}/model_aliases/{model_alias}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model-alias
 * @category endpoints
 * @since 0.1.0
 */
export const putTrainedModelAlias: Call<MlPutTrainedModelAliasRequest, MlPutTrainedModelAliasResponse> =
  /*#__PURE__*/ call({
    name: "ml.put_trained_model_alias",
    urls: [{ path: "/_ml/trained_models/{model_id}/model_aliases/{model_alias}", methods: ["PUT"] }],
    query: ["reassign"],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlPutTrainedModelAliasResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model-alias"
  })

/**
 * Parameters of `ml.put_trained_model_definition_part`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelDefinitionPartRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id: Id
  readonly part: Integer
  readonly definition: string
  readonly total_definition_length: Long
  readonly total_parts: Integer
}

/**
 * `ml.put_trained_model_definition_part`: `PUT /_ml/trained_models/{model_id}/definition/{part}`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 8.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model-definition-part
 * @category endpoints
 * @since 0.1.0
 */
export const putTrainedModelDefinitionPart: Call<
  MlPutTrainedModelDefinitionPartRequest,
  MlPutTrainedModelDefinitionPartResponse
> = /*#__PURE__*/ call({
  name: "ml.put_trained_model_definition_part",
  urls: [{ path: "/_ml/trained_models/{model_id}/definition/{part}", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlPutTrainedModelDefinitionPartResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model-definition-part"
})

/**
 * Parameters of `ml.put_trained_model_vocabulary`.
 * @category models
 * @since 0.1.0
 */
export interface MlPutTrainedModelVocabularyRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id: Id
  readonly vocabulary: ReadonlyArray<string>
  /** In Elasticsearch since 8.2.0. */
  readonly merges?: ReadonlyArray<string> | undefined
  /** In Elasticsearch since 8.9.0. */
  readonly scores?: ReadonlyArray<Double> | undefined
}

/**
 * `ml.put_trained_model_vocabulary`: `PUT /_ml/trained_models/{model_id}/vocabulary`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 8.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model-vocabulary
 * @category endpoints
 * @since 0.1.0
 */
export const putTrainedModelVocabulary: Call<
  MlPutTrainedModelVocabularyRequest,
  MlPutTrainedModelVocabularyResponse
> = /*#__PURE__*/ call({
  name: "ml.put_trained_model_vocabulary",
  urls: [{ path: "/_ml/trained_models/{model_id}/vocabulary", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlPutTrainedModelVocabularyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-put-trained-model-vocabulary"
})

/**
 * Parameters of `ml.reset_job`.
 * @category models
 * @since 0.1.0
 */
export interface MlResetJobRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  /** Default: `true`. */
  readonly wait_for_completion?: boolean | undefined
  /** Default: `false`. */
  readonly delete_user_annotations?: boolean | undefined
}

/**
 * `ml.reset_job`: `POST /_ml/anomaly_detectors/{job_id}/_reset`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 7.14.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-reset-job
 * @category endpoints
 * @since 0.1.0
 */
export const resetJob: Call<MlResetJobRequest, MlResetJobResponse> = /*#__PURE__*/ call({
  name: "ml.reset_job",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}/_reset", methods: ["POST"] }],
  query: ["delete_user_annotations", "wait_for_completion"],
  body: { kind: "none" },
  answer: { kind: "json", schema: MlResetJobResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-reset-job"
})

/**
 * Parameters of `ml.revert_model_snapshot`.
 * @category models
 * @since 0.1.0
 */
export interface MlRevertModelSnapshotRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly snapshot_id: Id
  /** Default: `false`. */
  readonly delete_intervening_results?: boolean | undefined
}

/**
 * `ml.revert_model_snapshot`: `POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_revert`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-revert-model-snapshot
 * @category endpoints
 * @since 0.1.0
 */
export const revertModelSnapshot: Call<MlRevertModelSnapshotRequest, MlRevertModelSnapshotResponse> =
  /*#__PURE__*/ call({
    name: "ml.revert_model_snapshot",
    urls: [
      { path: "/_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_revert", methods: ["POST"] }
    ],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlRevertModelSnapshotResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-revert-model-snapshot"
  })

/**
 * Parameters of `ml.set_upgrade_mode`.
 * @category models
 * @since 0.1.0
 */
export interface MlSetUpgradeModeRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly enabled?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.set_upgrade_mode`: `POST /_ml/set_upgrade_mode`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 6.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-set-upgrade-mode
 * @category endpoints
 * @since 0.1.0
 */
export const setUpgradeMode: OptionalCall<MlSetUpgradeModeRequest, MlSetUpgradeModeResponse> =
  /*#__PURE__*/ optionalCall({
    name: "ml.set_upgrade_mode",
    urls: [{ path: "/_ml/set_upgrade_mode", methods: ["POST"] }],
    query: ["enabled", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlSetUpgradeModeResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-set-upgrade-mode"
  })

/**
 * Parameters of `ml.start_data_frame_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface MlStartDataFrameAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `20s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.start_data_frame_analytics`: `POST /_ml/data_frame/analytics/{id}/_start`.
 * Needs the privileges: cluster manage_ml, index create_index, index index, index manage, index read, index view_index_metadata.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-start-data-frame-analytics
 * @category endpoints
 * @since 0.1.0
 */
export const startDataFrameAnalytics: Call<
  MlStartDataFrameAnalyticsRequest,
  MlStartDataFrameAnalyticsResponse
> = /*#__PURE__*/ call({
  name: "ml.start_data_frame_analytics",
  urls: [{ path: "/_ml/data_frame/analytics/{id}/_start", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlStartDataFrameAnalyticsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-start-data-frame-analytics"
})

/**
 * Parameters of `ml.start_datafeed`.
 * @category models
 * @since 0.1.0
 */
export interface MlStartDatafeedRequest extends SpecUtilsCommonQueryParameters {
  readonly datafeed_id: Id
  readonly end?: DateTime | Instant | undefined
  readonly start?: DateTime | Instant | undefined
  /** Default: `20s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.start_datafeed`: `POST /_ml/datafeeds/{datafeed_id}/_start`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-start-datafeed
 * @category endpoints
 * @since 0.1.0
 */
export const startDatafeed: Call<MlStartDatafeedRequest, MlStartDatafeedResponse> = /*#__PURE__*/ call({
  name: "ml.start_datafeed",
  urls: [{ path: "/_ml/datafeeds/{datafeed_id}/_start", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlStartDatafeedResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-start-datafeed"
})

/**
 * Parameters of `ml.start_trained_model_deployment`.
 * @category models
 * @since 0.1.0
 */
export interface MlStartTrainedModelDeploymentRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id: Id
  readonly cache_size?: ByteSize | undefined
  /** In Elasticsearch since 8.8.0. */
  readonly deployment_id?: string | undefined
  /** Default: `1`. */
  readonly number_of_allocations?: Integer | undefined
  readonly priority?: MlTrainingPriority | undefined
  /** Default: `1024`. */
  readonly queue_capacity?: Integer | undefined
  /** Default: `1`. */
  readonly threads_per_allocation?: Integer | undefined
  /** Default: `20s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `started`. */
  readonly wait_for?: MlDeploymentAllocationState | undefined
  readonly adaptive_allocations?: MlAdaptiveAllocationsSettings | undefined
}

/**
 * `ml.start_trained_model_deployment`: `POST /_ml/trained_models/{model_id}/deployment/_start`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 8.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-start-trained-model-deployment
 * @category endpoints
 * @since 0.1.0
 */
export const startTrainedModelDeployment: Call<
  MlStartTrainedModelDeploymentRequest,
  MlStartTrainedModelDeploymentResponse
> = /*#__PURE__*/ call({
  name: "ml.start_trained_model_deployment",
  urls: [{ path: "/_ml/trained_models/{model_id}/deployment/_start", methods: ["POST"] }],
  query: [
    "cache_size",
    "deployment_id",
    "number_of_allocations",
    "priority",
    "queue_capacity",
    "threads_per_allocation",
    "timeout",
    "wait_for"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlStartTrainedModelDeploymentResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-start-trained-model-deployment"
})

/**
 * Parameters of `ml.stop_data_frame_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface MlStopDataFrameAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `false`. */
  readonly force?: boolean | undefined
  /** Default: `20s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.stop_data_frame_analytics`: `POST /_ml/data_frame/analytics/{id}/_stop`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-stop-data-frame-analytics
 * @category endpoints
 * @since 0.1.0
 */
export const stopDataFrameAnalytics: Call<MlStopDataFrameAnalyticsRequest, MlStopDataFrameAnalyticsResponse> =
  /*#__PURE__*/ call({
    name: "ml.stop_data_frame_analytics",
    urls: [{ path: "/_ml/data_frame/analytics/{id}/_stop", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlStopDataFrameAnalyticsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-stop-data-frame-analytics"
  })

/**
 * Parameters of `ml.stop_datafeed`.
 * @category models
 * @since 0.1.0
 */
export interface MlStopDatafeedRequest extends SpecUtilsCommonQueryParameters {
  readonly datafeed_id: Id
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `false`. */
  readonly force?: boolean | undefined
  /** Default: `20s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly close_job?: boolean | undefined
}

/**
 * `ml.stop_datafeed`: `POST /_ml/datafeeds/{datafeed_id}/_stop`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-stop-datafeed
 * @category endpoints
 * @since 0.1.0
 */
export const stopDatafeed: Call<MlStopDatafeedRequest, MlStopDatafeedResponse> = /*#__PURE__*/ call({
  name: "ml.stop_datafeed",
  urls: [{ path: "/_ml/datafeeds/{datafeed_id}/_stop", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlStopDatafeedResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-stop-datafeed"
})

/**
 * Parameters of `ml.stop_trained_model_deployment`.
 * @category models
 * @since 0.1.0
 */
export interface MlStopTrainedModelDeploymentRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id: Id
  readonly id?: Id | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `false`. */
  readonly force?: boolean | undefined
}

/**
 * `ml.stop_trained_model_deployment`: `POST /_ml/trained_models/{model_id}/deployment/_stop`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 8.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-stop-trained-model-deployment
 * @category endpoints
 * @since 0.1.0
 */
export const stopTrainedModelDeployment: Call<
  MlStopTrainedModelDeploymentRequest,
  MlStopTrainedModelDeploymentResponse
> = /*#__PURE__*/ call({
  name: "ml.stop_trained_model_deployment",
  urls: [{ path: "/_ml/trained_models/{model_id}/deployment/_stop", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlStopTrainedModelDeploymentResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-stop-trained-model-deployment"
})

/**
 * Parameters of `ml.update_data_frame_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateDataFrameAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly description?: string | undefined
  /** Default: `1gb`. */
  readonly model_memory_limit?: string | undefined
  /** Default: `1`. */
  readonly max_num_threads?: Integer | undefined
  /** Default: `false`. */
  readonly allow_lazy_start?: boolean | undefined
}

/**
 * `ml.update_data_frame_analytics`: `POST /_ml/data_frame/analytics/{id}/_update`.
 * Needs the privileges: cluster manage_ml, index read, index create_index, index manage, index index, index view_index_metadata.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-data-frame-analytics
 * @category endpoints
 * @since 0.1.0
 */
export const updateDataFrameAnalytics: Call<
  MlUpdateDataFrameAnalyticsRequest,
  MlUpdateDataFrameAnalyticsResponse
> = /*#__PURE__*/ call({
  name: "ml.update_data_frame_analytics",
  urls: [{ path: "/_ml/data_frame/analytics/{id}/_update", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlUpdateDataFrameAnalyticsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-data-frame-analytics"
})

/**
 * Parameters of `ml.update_datafeed`.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateDatafeedRequest extends SpecUtilsCommonQueryParameters {
  readonly datafeed_id: Id
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /**
   * Default: `true`.
   * @deprecated since Elasticsearch 7.16.0
   */
  readonly ignore_throttled?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly chunking_config?: MlChunkingConfig | undefined
  readonly delayed_data_check_config?: MlDelayedDataCheckConfig | undefined
  readonly frequency?: Duration | TimeSpan | undefined
  readonly indices?: ReadonlyArray<string> | undefined
  readonly indexes?: ReadonlyArray<string> | undefined
  readonly indices_options?: IndicesOptions | undefined
  readonly job_id?: Id | undefined
  readonly max_empty_searches?: Integer | undefined
  /** Default: `{"match_all": {"boost": 1}}`. */
  readonly query?: QueryDslQueryContainer | undefined
  readonly query_delay?: Duration | TimeSpan | undefined
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  readonly script_fields?: { readonly [key: string]: ScriptField } | undefined
  /** Default: `1000`. */
  readonly scroll_size?: Integer | undefined
}

/**
 * `ml.update_datafeed`: `POST /_ml/datafeeds/{datafeed_id}/_update`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 6.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-datafeed
 * @category endpoints
 * @since 0.1.0
 */
export const updateDatafeed: Call<MlUpdateDatafeedRequest, MlUpdateDatafeedResponse> = /*#__PURE__*/ call({
  name: "ml.update_datafeed",
  urls: [{ path: "/_ml/datafeeds/{datafeed_id}/_update", methods: ["POST"] }],
  query: ["allow_no_indices", "expand_wildcards", "ignore_throttled", "ignore_unavailable"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlUpdateDatafeedResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-datafeed"
})

/**
 * Parameters of `ml.update_filter`.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateFilterRequest extends SpecUtilsCommonQueryParameters {
  readonly filter_id: Id
  readonly add_items?: ReadonlyArray<string> | undefined
  readonly description?: string | undefined
  readonly remove_items?: ReadonlyArray<string> | undefined
}

/**
 * `ml.update_filter`: `POST /_ml/filters/{filter_id}/_update`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 6.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-filter
 * @category endpoints
 * @since 0.1.0
 */
export const updateFilter: Call<MlUpdateFilterRequest, MlUpdateFilterResponse> = /*#__PURE__*/ call({
  name: "ml.update_filter",
  urls: [{ path: "/_ml/filters/{filter_id}/_update", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlUpdateFilterResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-filter"
})

/**
 * Parameters of `ml.update_job`.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateJobRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  /** Default: `false`. */
  readonly allow_lazy_open?: boolean | undefined
  readonly analysis_limits?: MlAnalysisMemoryLimit | undefined
  readonly background_persist_interval?: Duration | TimeSpan | undefined
  readonly custom_settings?: { readonly [key: string]: unknown } | undefined
  readonly categorization_filters?: ReadonlyArray<string> | undefined
  readonly description?: string | undefined
  readonly model_plot_config?: MlModelPlotConfig | undefined
  readonly model_prune_window?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly daily_model_snapshot_retention_after_days?: Long | undefined
  /** Default: `10`. */
  readonly model_snapshot_retention_days?: Long | undefined
  readonly renormalization_window_days?: Long | undefined
  readonly results_retention_days?: Long | undefined
  readonly groups?: ReadonlyArray<string> | undefined
  readonly detectors?: ReadonlyArray<MlDetectorUpdate> | undefined
  readonly per_partition_categorization?: MlPerPartitionCategorization | undefined
}

/**
 * `ml.update_job`: `POST /_ml/anomaly_detectors/{job_id}/_update`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-job
 * @category endpoints
 * @since 0.1.0
 */
export const updateJob: Call<MlUpdateJobRequest, MlUpdateJobResponse> = /*#__PURE__*/ call({
  name: "ml.update_job",
  urls: [{ path: "/_ml/anomaly_detectors/{job_id}/_update", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlUpdateJobResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-job"
})

/**
 * Parameters of `ml.update_model_snapshot`.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateModelSnapshotRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly snapshot_id: Id
  readonly description?: string | undefined
  /** Default: `false`. */
  readonly retain?: boolean | undefined
}

/**
 * `ml.update_model_snapshot`: `POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_update`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-model-snapshot
 * @category endpoints
 * @since 0.1.0
 */
export const updateModelSnapshot: Call<MlUpdateModelSnapshotRequest, MlUpdateModelSnapshotResponse> =
  /*#__PURE__*/ call({
    name: "ml.update_model_snapshot",
    urls: [
      { path: "/_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_update", methods: ["POST"] }
    ],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MlUpdateModelSnapshotResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-model-snapshot"
  })

/**
 * Parameters of `ml.update_trained_model_deployment`.
 * @category models
 * @since 0.1.0
 */
export interface MlUpdateTrainedModelDeploymentRequest extends SpecUtilsCommonQueryParameters {
  readonly model_id: Id
  /** Default: `1`. */
  readonly number_of_allocations?: Integer | undefined
  readonly adaptive_allocations?: MlAdaptiveAllocationsSettings | undefined
}

/**
 * `ml.update_trained_model_deployment`: `POST /_ml/trained_models/{model_id}/deployment/_update`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 8.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-trained-model-deployment
 * @category endpoints
 * @since 0.1.0
 */
export const updateTrainedModelDeployment: Call<
  MlUpdateTrainedModelDeploymentRequest,
  MlUpdateTrainedModelDeploymentResponse
> = /*#__PURE__*/ call({
  name: "ml.update_trained_model_deployment",
  urls: [{ path: "/_ml/trained_models/{model_id}/deployment/_update", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlUpdateTrainedModelDeploymentResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-update-trained-model-deployment"
})

/**
 * Parameters of `ml.upgrade_job_snapshot`.
 * @category models
 * @since 0.1.0
 */
export interface MlUpgradeJobSnapshotRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id: Id
  readonly snapshot_id: Id
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
  /** Default: `30m`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ml.upgrade_job_snapshot`: `POST /_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_upgrade`.
 * Needs the privileges: cluster manage_ml.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-upgrade-job-snapshot
 * @category endpoints
 * @since 0.1.0
 */
export const upgradeJobSnapshot: Call<MlUpgradeJobSnapshotRequest, MlUpgradeJobSnapshotResponse> =
  /*#__PURE__*/ call({
    name: "ml.upgrade_job_snapshot",
    urls: [
      { path: "/_ml/anomaly_detectors/{job_id}/model_snapshots/{snapshot_id}/_upgrade", methods: ["POST"] }
    ],
    query: ["timeout", "wait_for_completion"],
    body: { kind: "none" },
    answer: { kind: "json", schema: MlUpgradeJobSnapshotResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ml-upgrade-job-snapshot"
  })
