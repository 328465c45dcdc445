/**
 * The endpoints of the namespace `features`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { optionalCall, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import { type Duration, ErrorCause, type SpecUtilsCommonQueryParameters } from "./types/Common.ts"
import { FeaturesFeature } from "./types/Features.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `features.get_features.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FeaturesGetFeaturesResponse {
  readonly features: ReadonlyArray<FeaturesFeature>
}

/** The schema of `FeaturesGetFeaturesResponse`. @category schemas @since 0.1.0 */
export const FeaturesGetFeaturesResponse: s.Lazy<FeaturesGetFeaturesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ features: /*#__PURE__*/ s.array(/*#__PURE__*/ FeaturesFeature()) })
)

/**
 * `features.reset_features.FeatureReset` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FeaturesResetFeaturesFeatureReset {
  readonly feature_name: string
  readonly status: string
  readonly exception?: ErrorCause
}

/** The schema of `FeaturesResetFeaturesFeatureReset`. @category schemas @since 0.1.0 */
export const FeaturesResetFeaturesFeatureReset: s.Lazy<FeaturesResetFeaturesFeatureReset> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      feature_name: s.string,
      status: s.string,
      exception: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause())
    })
  )

/**
 * `features.reset_features.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FeaturesResetFeaturesResponse {
  readonly features: ReadonlyArray<FeaturesResetFeaturesFeatureReset>
}

/** The schema of `FeaturesResetFeaturesResponse`. @category schemas @since 0.1.0 */
export const FeaturesResetFeaturesResponse: s.Lazy<FeaturesResetFeaturesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    features: /*#__PURE__*/ s.array(/*#__PURE__*/ FeaturesResetFeaturesFeatureReset())
  })
)

/**
 * Parameters of `features.get_features`.
 * @category models
 * @since 0.1.0
 */
export interface FeaturesGetFeaturesRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `features.get_features`: `GET /_features`.
 * In Elasticsearch since 7.12.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-features-get-features
 * @category endpoints
 * @since 0.1.0
 */
export const getFeatures: OptionalCall<FeaturesGetFeaturesRequest, FeaturesGetFeaturesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "features.get_features",
    urls: [{ path: "/_features", methods: ["GET"] }],
    query: ["master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: FeaturesGetFeaturesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-features-get-features"
  })

/**
 * Parameters of `features.reset_features`.
 * @category models
 * @since 0.1.0
 */
export interface FeaturesResetFeaturesRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `features.reset_features`: `POST /_features/_reset`.
 * In Elasticsearch since 7.12.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-features-reset-features
 * @category endpoints
 * @since 0.1.0
 */
export const resetFeatures: OptionalCall<FeaturesResetFeaturesRequest, FeaturesResetFeaturesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "features.reset_features",
    urls: [{ path: "/_features/_reset", methods: ["POST"] }],
    query: ["master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: FeaturesResetFeaturesResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-features-reset-features"
  })
