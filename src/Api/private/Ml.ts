/**
 * Endpoints of the namespace `ml` that Elasticsearch keeps for itself: they may change or go in any version.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "../Call.ts"
import * as s from "../internal/schema.ts"
import {
  AcknowledgedResponseBase,
  type Id,
  type IndexName,
  type Long,
  type SpecUtilsCommonQueryParameters
} from "../types/Common.ts"
import type {
  MlAnalysisConfig,
  MlAnalysisLimits,
  MlDataDescription,
  MlDetector,
  MlModelPlotConfig
} from "../types/Ml.ts"

/**
 * `ml.validate_detector.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlValidateDetectorResponse = AcknowledgedResponseBase

/** The schema of `MlValidateDetectorResponse`. @category schemas @since 0.1.0 */
export const MlValidateDetectorResponse: s.Lazy<MlValidateDetectorResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ml.validate.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MlValidateResponse = AcknowledgedResponseBase

/** The schema of `MlValidateResponse`. @category schemas @since 0.1.0 */
export const MlValidateResponse: s.Lazy<MlValidateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * Parameters of `ml.validate`.
 * @category models
 * @since 0.1.0
 */
export interface MlValidateRequest extends SpecUtilsCommonQueryParameters {
  readonly job_id?: Id | undefined
  readonly analysis_config?: MlAnalysisConfig | undefined
  readonly analysis_limits?: MlAnalysisLimits | undefined
  readonly data_description?: MlDataDescription | undefined
  readonly description?: string | undefined
  readonly model_plot?: MlModelPlotConfig | undefined
  readonly model_snapshot_id?: Id | undefined
  readonly model_snapshot_retention_days?: Long | undefined
  readonly results_index_name?: IndexName | undefined
}

/**
 * `ml.validate`: `POST /_ml/anomaly_detectors/_validate`.
 * In Elasticsearch since 6.3.0.
 * Documentation: https://www.elastic.co/guide/en/machine-learning/current/ml-jobs.html
 * @category endpoints
 * @since 0.1.0
 */
export const validate: OptionalCall<MlValidateRequest, MlValidateResponse> = /*#__PURE__*/ optionalCall({
  name: "ml.validate",
  urls: [{ path: "/_ml/anomaly_detectors/_validate", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MlValidateResponse },
  repetition: "always",
  stability: "stable",
  docs: "https://www.elastic.co/guide/en/machine-learning/current/ml-jobs.html"
})

/**
 * Parameters of `ml.validate_detector`.
 * @category models
 * @since 0.1.0
 */
export interface MlValidateDetectorRequest extends SpecUtilsCommonQueryParameters {
  /** The body of the request. */
  readonly detector: MlDetector
}

/**
 * `ml.validate_detector`: `POST /_ml/anomaly_detectors/_validate/detector`.
 * In Elasticsearch since 5.4.0.
 * @category endpoints
 * @since 0.1.0
 */
export const validateDetector: Call<MlValidateDetectorRequest, MlValidateDetectorResponse> =
  /*#__PURE__*/ call({
    name: "ml.validate_detector",
    urls: [{ path: "/_ml/anomaly_detectors/_validate/detector", methods: ["POST"] }],
    query: [],
    body: { kind: "value", name: "detector" },
    answer: { kind: "json", schema: MlValidateDetectorResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
  })
