/**
 * The endpoints of the namespace `connector`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  AcknowledgedResponseBase,
  type Duration,
  type Id,
  type IndexName,
  type Indices,
  type Integer,
  type Long,
  type Metadata,
  type Names,
  type Result,
  type SpecUtilsCommonQueryParameters,
  type SpecUtilsWithNullValue
} from "./types/Common.ts"
import {
  ConnectorConnector,
  type ConnectorConnectorConfiguration,
  type ConnectorConnectorFeatures,
  type ConnectorConnectorStatus,
  ConnectorConnectorSyncJob,
  type ConnectorFilteringAdvancedSnippet,
  type ConnectorFilteringConfig,
  type ConnectorFilteringRule,
  type ConnectorFilteringRulesValidation,
  type ConnectorIngestPipelineParams,
  type ConnectorSchedulingConfiguration,
  type ConnectorSyncJobTriggerMethod,
  type ConnectorSyncJobType,
  type ConnectorSyncStatus
} from "./types/Connector.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `connector.check_in.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorCheckInResponse {
  readonly result: Result
}

/** The schema of `ConnectorCheckInResponse`. @category schemas @since 0.1.0 */
export const ConnectorCheckInResponse: s.Lazy<ConnectorCheckInResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `connector.delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorDeleteResponse = AcknowledgedResponseBase

/** The schema of `ConnectorDeleteResponse`. @category schemas @since 0.1.0 */
export const ConnectorDeleteResponse: s.Lazy<ConnectorDeleteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `connector.get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorGetResponse = ConnectorConnector

/** The schema of `ConnectorGetResponse`. @category schemas @since 0.1.0 */
export const ConnectorGetResponse: s.Lazy<ConnectorGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ ConnectorConnector()
)

/**
 * `connector.list.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorListResponse {
  readonly count: Long
  readonly results: ReadonlyArray<ConnectorConnector>
}

/** The schema of `ConnectorListResponse`. @category schemas @since 0.1.0 */
export const ConnectorListResponse: s.Lazy<ConnectorListResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    results: /*#__PURE__*/ s.array(/*#__PURE__*/ ConnectorConnector())
  })
)

/**
 * `connector.post.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorPostResponse {
  readonly result: Result
  readonly id: Id
}

/** The schema of `ConnectorPostResponse`. @category schemas @since 0.1.0 */
export const ConnectorPostResponse: s.Lazy<ConnectorPostResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string, id: s.string })
)

/**
 * `connector.put.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorPutResponse {
  readonly result: Result
  readonly id: Id
}

/** The schema of `ConnectorPutResponse`. @category schemas @since 0.1.0 */
export const ConnectorPutResponse: s.Lazy<ConnectorPutResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string, id: s.string })
)

/**
 * `connector.sync_job_cancel.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobCancelResponse {
  readonly result: Result
}

/** The schema of `ConnectorSyncJobCancelResponse`. @category schemas @since 0.1.0 */
export const ConnectorSyncJobCancelResponse: s.Lazy<ConnectorSyncJobCancelResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `connector.sync_job_check_in.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobCheckInResponse {}

/** The schema of `ConnectorSyncJobCheckInResponse`. @category schemas @since 0.1.0 */
export const ConnectorSyncJobCheckInResponse: s.Lazy<ConnectorSyncJobCheckInResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({})
)

/**
 * `connector.sync_job_claim.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobClaimResponse {}

/** The schema of `ConnectorSyncJobClaimResponse`. @category schemas @since 0.1.0 */
export const ConnectorSyncJobClaimResponse: s.Lazy<ConnectorSyncJobClaimResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({})
)

/**
 * `connector.sync_job_delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorSyncJobDeleteResponse = AcknowledgedResponseBase

/** The schema of `ConnectorSyncJobDeleteResponse`. @category schemas @since 0.1.0 */
export const ConnectorSyncJobDeleteResponse: s.Lazy<ConnectorSyncJobDeleteResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `connector.sync_job_error.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobErrorResponse {}

/** The schema of `ConnectorSyncJobErrorResponse`. @category schemas @since 0.1.0 */
export const ConnectorSyncJobErrorResponse: s.Lazy<ConnectorSyncJobErrorResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({})
)

/**
 * `connector.sync_job_get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ConnectorSyncJobGetResponse = ConnectorConnectorSyncJob

/** The schema of `ConnectorSyncJobGetResponse`. @category schemas @since 0.1.0 */
export const ConnectorSyncJobGetResponse: s.Lazy<ConnectorSyncJobGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ ConnectorConnectorSyncJob()
)

/**
 * `connector.sync_job_list.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobListResponse {
  readonly count: Long
  readonly results: ReadonlyArray<ConnectorConnectorSyncJob>
}

/** The schema of `ConnectorSyncJobListResponse`. @category schemas @since 0.1.0 */
export const ConnectorSyncJobListResponse: s.Lazy<ConnectorSyncJobListResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    results: /*#__PURE__*/ s.array(/*#__PURE__*/ ConnectorConnectorSyncJob())
  })
)

/**
 * `connector.sync_job_post.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobPostResponse {
  readonly id: Id
}

/** The schema of `ConnectorSyncJobPostResponse`. @category schemas @since 0.1.0 */
export const ConnectorSyncJobPostResponse: s.Lazy<ConnectorSyncJobPostResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ id: s.string })
)

/**
 * `connector.sync_job_update_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobUpdateStatsResponse {}

/** The schema of `ConnectorSyncJobUpdateStatsResponse`. @category schemas @since 0.1.0 */
export const ConnectorSyncJobUpdateStatsResponse: s.Lazy<ConnectorSyncJobUpdateStatsResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({}))

/**
 * `connector.update_active_filtering.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateActiveFilteringResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateActiveFilteringResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateActiveFilteringResponse: s.Lazy<ConnectorUpdateActiveFilteringResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ result: s.string }))

/**
 * `connector.update_api_key_id.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateApiKeyIdResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateApiKeyIdResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateApiKeyIdResponse: s.Lazy<ConnectorUpdateApiKeyIdResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `connector.update_configuration.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateConfigurationResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateConfigurationResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateConfigurationResponse: s.Lazy<ConnectorUpdateConfigurationResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ result: s.string }))

/**
 * `connector.update_error.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateErrorResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateErrorResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateErrorResponse: s.Lazy<ConnectorUpdateErrorResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `connector.update_features.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateFeaturesResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateFeaturesResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateFeaturesResponse: s.Lazy<ConnectorUpdateFeaturesResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `connector.update_filtering.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateFilteringResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateFilteringResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateFilteringResponse: s.Lazy<ConnectorUpdateFilteringResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ result: s.string }))

/**
 * `connector.update_filtering_validation.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateFilteringValidationResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateFilteringValidationResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateFilteringValidationResponse: s.Lazy<ConnectorUpdateFilteringValidationResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ result: s.string }))

/**
 * `connector.update_index_name.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateIndexNameResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateIndexNameResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateIndexNameResponse: s.Lazy<ConnectorUpdateIndexNameResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ result: s.string }))

/**
 * `connector.update_name.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateNameResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateNameResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateNameResponse: s.Lazy<ConnectorUpdateNameResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `connector.update_native.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateNativeResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateNativeResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateNativeResponse: s.Lazy<ConnectorUpdateNativeResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `connector.update_pipeline.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdatePipelineResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdatePipelineResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdatePipelineResponse: s.Lazy<ConnectorUpdatePipelineResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `connector.update_scheduling.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateSchedulingResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateSchedulingResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateSchedulingResponse: s.Lazy<ConnectorUpdateSchedulingResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ result: s.string }))

/**
 * `connector.update_service_type.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateServiceTypeResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateServiceTypeResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateServiceTypeResponse: s.Lazy<ConnectorUpdateServiceTypeResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ result: s.string }))

/**
 * `connector.update_status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateStatusResponse {
  readonly result: Result
}

/** The schema of `ConnectorUpdateStatusResponse`. @category schemas @since 0.1.0 */
export const ConnectorUpdateStatusResponse: s.Lazy<ConnectorUpdateStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * Parameters of `connector.check_in`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorCheckInRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
}

/**
 * `connector.check_in`: `PUT /_connector/{connector_id}/_check_in`.
 * In Elasticsearch since 8.12.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-check-in
 * @category endpoints
 * @since 0.1.0
 */
export const checkIn: Call<ConnectorCheckInRequest, ConnectorCheckInResponse> = /*#__PURE__*/ call({
  name: "connector.check_in",
  urls: [{ path: "/_connector/{connector_id}/_check_in", methods: ["PUT"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: ConnectorCheckInResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-check-in"
})

/**
 * Parameters of `connector.delete`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorDeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  /** Default: `false`. */
  readonly delete_sync_jobs?: boolean | undefined
  /** Default: `false`. */
  readonly hard?: boolean | undefined
}

/**
 * `connector.delete`: `DELETE /_connector/{connector_id}`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-delete
 * @category endpoints
 * @since 0.1.0
 */
const delete_: Call<ConnectorDeleteRequest, ConnectorDeleteResponse> = /*#__PURE__*/ call({
  name: "connector.delete",
  urls: [{ path: "/_connector/{connector_id}", methods: ["DELETE"] }],
  query: ["delete_sync_jobs", "hard"],
  body: { kind: "none" },
  answer: { kind: "json", schema: ConnectorDeleteResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-delete"
})
export { delete_ as delete }

/**
 * Parameters of `connector.get`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorGetRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  /** Default: `false`. */
  readonly include_deleted?: boolean | undefined
}

/**
 * `connector.get`: `GET /_connector/{connector_id}`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-get
 * @category endpoints
 * @since 0.1.0
 */
export const get: Call<ConnectorGetRequest, ConnectorGetResponse> = /*#__PURE__*/ call({
  name: "connector.get",
  urls: [{ path: "/_connector/{connector_id}", methods: ["GET"] }],
  query: ["include_deleted"],
  body: { kind: "none" },
  answer: { kind: "json", schema: ConnectorGetResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-get"
})

/**
 * Parameters of `connector.list`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorListRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  readonly index_name?: Indices | undefined
  readonly connector_name?: Names | undefined
  readonly service_type?: Names | undefined
  /** Default: `false`. */
  readonly include_deleted?: boolean | undefined
  readonly query?: string | undefined
}

/**
 * `connector.list`: `GET /_connector`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-list
 * @category endpoints
 * @since 0.1.0
 */
export const list: OptionalCall<ConnectorListRequest, ConnectorListResponse> = /*#__PURE__*/ optionalCall({
  name: "connector.list",
  urls: [{ path: "/_connector", methods: ["GET"] }],
  query: ["connector_name", "from", "include_deleted", "index_name", "query", "service_type", "size"],
  body: { kind: "none" },
  answer: { kind: "json", schema: ConnectorListResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-list"
})

/**
 * Parameters of `connector.post`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorPostRequest extends SpecUtilsCommonQueryParameters {
  readonly description?: string | undefined
  readonly index_name?: IndexName | undefined
  readonly is_native?: boolean | undefined
  readonly language?: string | undefined
  readonly name?: string | undefined
  readonly service_type?: string | undefined
}

/**
 * `connector.post`: `POST /_connector`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-put
 * @category endpoints
 * @since 0.1.0
 */
export const post: OptionalCall<ConnectorPostRequest, ConnectorPostResponse> = /*#__PURE__*/ optionalCall({
  name: "connector.post",
  urls: [{ path: "/_connector", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ConnectorPostResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-put"
})

/**
 * Parameters of `connector.put`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorPutRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id?: Id | undefined
  readonly description?: string | undefined
  readonly index_name?: IndexName | undefined
  readonly is_native?: boolean | undefined
  readonly language?: string | undefined
  readonly name?: string | undefined
  readonly service_type?: string | undefined
}

/**
 * `connector.put`: `PUT /_connector/{connector_id}`, `PUT /_connector`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-put
 * @category endpoints
 * @since 0.1.0
 */
export const put: OptionalCall<ConnectorPutRequest, ConnectorPutResponse> = /*#__PURE__*/ optionalCall({
  name: "connector.put",
  urls: [
    { path: "/_connector/{connector_id}", methods: ["PUT"] },
    { path: "/_connector", methods: ["PUT"] }
  ],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ConnectorPutResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-put"
})

/**
 * Parameters of `connector.sync_job_cancel`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobCancelRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_sync_job_id: Id
}

/**
 * `connector.sync_job_cancel`: `PUT /_connector/_sync_job/{connector_sync_job_id}/_cancel`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-cancel
 * @category endpoints
 * @since 0.1.0
 */
export const syncJobCancel: Call<ConnectorSyncJobCancelRequest, ConnectorSyncJobCancelResponse> =
  /*#__PURE__*/ call({
    name: "connector.sync_job_cancel",
    urls: [{ path: "/_connector/_sync_job/{connector_sync_job_id}/_cancel", methods: ["PUT"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: ConnectorSyncJobCancelResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-cancel"
  })

/**
 * Parameters of `connector.sync_job_check_in`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobCheckInRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_sync_job_id: Id
}

/**
 * `connector.sync_job_check_in`: `PUT /_connector/_sync_job/{connector_sync_job_id}/_check_in`.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-check-in
 * @category endpoints
 * @since 0.1.0
 */
export const syncJobCheckIn: Call<ConnectorSyncJobCheckInRequest, ConnectorSyncJobCheckInResponse> =
  /*#__PURE__*/ call({
    name: "connector.sync_job_check_in",
    urls: [{ path: "/_connector/_sync_job/{connector_sync_job_id}/_check_in", methods: ["PUT"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: ConnectorSyncJobCheckInResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-check-in"
  })

/**
 * Parameters of `connector.sync_job_claim`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobClaimRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_sync_job_id: Id
  readonly sync_cursor?: unknown
  readonly worker_hostname: string
}

/**
 * `connector.sync_job_claim`: `PUT /_connector/_sync_job/{connector_sync_job_id}/_claim`.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-claim
 * @category endpoints
 * @since 0.1.0
 */
export const syncJobClaim: Call<ConnectorSyncJobClaimRequest, ConnectorSyncJobClaimResponse> =
  /*#__PURE__*/ call({
    name: "connector.sync_job_claim",
    urls: [{ path: "/_connector/_sync_job/{connector_sync_job_id}/_claim", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorSyncJobClaimResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-claim"
  })

/**
 * Parameters of `connector.sync_job_delete`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobDeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_sync_job_id: Id
}

/**
 * `connector.sync_job_delete`: `DELETE /_connector/_sync_job/{connector_sync_job_id}`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-delete
 * @category endpoints
 * @since 0.1.0
 */
export const syncJobDelete: Call<ConnectorSyncJobDeleteRequest, ConnectorSyncJobDeleteResponse> =
  /*#__PURE__*/ call({
    name: "connector.sync_job_delete",
    urls: [{ path: "/_connector/_sync_job/{connector_sync_job_id}", methods: ["DELETE"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: ConnectorSyncJobDeleteResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-delete"
  })

/**
 * Parameters of `connector.sync_job_error`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobErrorRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_sync_job_id: Id
  readonly error: string
}

/**
 * `connector.sync_job_error`: `PUT /_connector/_sync_job/{connector_sync_job_id}/_error`.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-error
 * @category endpoints
 * @since 0.1.0
 */
export const syncJobError: Call<ConnectorSyncJobErrorRequest, ConnectorSyncJobErrorResponse> =
  /*#__PURE__*/ call({
    name: "connector.sync_job_error",
    urls: [{ path: "/_connector/_sync_job/{connector_sync_job_id}/_error", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorSyncJobErrorResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-error"
  })

/**
 * Parameters of `connector.sync_job_get`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobGetRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_sync_job_id: Id
}

/**
 * `connector.sync_job_get`: `GET /_connector/_sync_job/{connector_sync_job_id}`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-get
 * @category endpoints
 * @since 0.1.0
 */
export const syncJobGet: Call<ConnectorSyncJobGetRequest, ConnectorSyncJobGetResponse> = /*#__PURE__*/ call({
  name: "connector.sync_job_get",
  urls: [{ path: "/_connector/_sync_job/{connector_sync_job_id}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: ConnectorSyncJobGetResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-get"
})

/**
 * Parameters of `connector.sync_job_list`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobListRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
  readonly status?: ConnectorSyncStatus | undefined
  readonly connector_id?: Id | undefined
  readonly job_type?: ConnectorSyncJobType | ReadonlyArray<ConnectorSyncJobType> | undefined
}

/**
 * `connector.sync_job_list`: `GET /_connector/_sync_job`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-list
 * @category endpoints
 * @since 0.1.0
 */
export const syncJobList: OptionalCall<ConnectorSyncJobListRequest, ConnectorSyncJobListResponse> =
  /*#__PURE__*/ optionalCall({
    name: "connector.sync_job_list",
    urls: [{ path: "/_connector/_sync_job", methods: ["GET"] }],
    query: ["connector_id", "from", "job_type", "size", "status"],
    body: { kind: "none" },
    answer: { kind: "json", schema: ConnectorSyncJobListResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-list"
  })

/**
 * Parameters of `connector.sync_job_post`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobPostRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly job_type?: ConnectorSyncJobType | undefined
  readonly trigger_method?: ConnectorSyncJobTriggerMethod | undefined
}

/**
 * `connector.sync_job_post`: `POST /_connector/_sync_job`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-post
 * @category endpoints
 * @since 0.1.0
 */
export const syncJobPost: Call<ConnectorSyncJobPostRequest, ConnectorSyncJobPostResponse> =
  /*#__PURE__*/ call({
    name: "connector.sync_job_post",
    urls: [{ path: "/_connector/_sync_job", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorSyncJobPostResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-post"
  })

/**
 * Parameters of `connector.sync_job_update_stats`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSyncJobUpdateStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_sync_job_id: Id
  readonly deleted_document_count: Long
  readonly indexed_document_count: Long
  readonly indexed_document_volume: Long
  readonly last_seen?: Duration | TimeSpan | undefined
  readonly metadata?: Metadata | undefined
  readonly total_document_count?: Integer | undefined
}

/**
 * `connector.sync_job_update_stats`: `PUT /_connector/_sync_job/{connector_sync_job_id}/_stats`.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-update-stats
 * @category endpoints
 * @since 0.1.0
 */
export const syncJobUpdateStats: Call<
  ConnectorSyncJobUpdateStatsRequest,
  ConnectorSyncJobUpdateStatsResponse
> = /*#__PURE__*/ call({
  name: "connector.sync_job_update_stats",
  urls: [{ path: "/_connector/_sync_job/{connector_sync_job_id}/_stats", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ConnectorSyncJobUpdateStatsResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-sync-job-update-stats"
})

/**
 * Parameters of `connector.update_active_filtering`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateActiveFilteringRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
}

/**
 * `connector.update_active_filtering`: `PUT /_connector/{connector_id}/_filtering/_activate`.
 * In Elasticsearch since 8.12.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-filtering
 * @category endpoints
 * @since 0.1.0
 */
export const updateActiveFiltering: Call<
  ConnectorUpdateActiveFilteringRequest,
  ConnectorUpdateActiveFilteringResponse
> = /*#__PURE__*/ call({
  name: "connector.update_active_filtering",
  urls: [{ path: "/_connector/{connector_id}/_filtering/_activate", methods: ["PUT"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: ConnectorUpdateActiveFilteringResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-filtering"
})

/**
 * Parameters of `connector.update_api_key_id`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateApiKeyIdRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly api_key_id?: string | undefined
  readonly api_key_secret_id?: string | undefined
}

/**
 * `connector.update_api_key_id`: `PUT /_connector/{connector_id}/_api_key_id`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-api-key-id
 * @category endpoints
 * @since 0.1.0
 */
export const updateApiKeyId: Call<ConnectorUpdateApiKeyIdRequest, ConnectorUpdateApiKeyIdResponse> =
  /*#__PURE__*/ call({
    name: "connector.update_api_key_id",
    urls: [{ path: "/_connector/{connector_id}/_api_key_id", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorUpdateApiKeyIdResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-api-key-id"
  })

/**
 * Parameters of `connector.update_configuration`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateConfigurationRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly configuration?: ConnectorConnectorConfiguration | undefined
  readonly values?: { readonly [key: string]: unknown } | undefined
}

/**
 * `connector.update_configuration`: `PUT /_connector/{connector_id}/_configuration`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-configuration
 * @category endpoints
 * @since 0.1.0
 */
export const updateConfiguration: Call<
  ConnectorUpdateConfigurationRequest,
  ConnectorUpdateConfigurationResponse
> = /*#__PURE__*/ call({
  name: "connector.update_configuration",
  urls: [{ path: "/_connector/{connector_id}/_configuration", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ConnectorUpdateConfigurationResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-configuration"
})

/**
 * Parameters of `connector.update_error`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateErrorRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly error: SpecUtilsWithNullValue<string>
}

/**
 * `connector.update_error`: `PUT /_connector/{connector_id}/_error`.
 * In Elasticsearch since 8.12.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-error
 * @category endpoints
 * @since 0.1.0
 */
export const updateError: Call<ConnectorUpdateErrorRequest, ConnectorUpdateErrorResponse> =
  /*#__PURE__*/ call({
    name: "connector.update_error",
    urls: [{ path: "/_connector/{connector_id}/_error", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorUpdateErrorResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-error"
  })

/**
 * Parameters of `connector.update_features`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateFeaturesRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly features: ConnectorConnectorFeatures
}

/**
 * `connector.update_features`: `PUT /_connector/{connector_id}/_features`.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-features
 * @category endpoints
 * @since 0.1.0
 */
export const updateFeatures: Call<ConnectorUpdateFeaturesRequest, ConnectorUpdateFeaturesResponse> =
  /*#__PURE__*/ call({
    name: "connector.update_features",
    urls: [{ path: "/_connector/{connector_id}/_features", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorUpdateFeaturesResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-features"
  })

/**
 * Parameters of `connector.update_filtering`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateFilteringRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly filtering?: ReadonlyArray<ConnectorFilteringConfig> | undefined
  readonly rules?: ReadonlyArray<ConnectorFilteringRule> | undefined
  readonly advanced_snippet?: ConnectorFilteringAdvancedSnippet | undefined
}

/**
 * `connector.update_filtering`: `PUT /_connector/{connector_id}/_filtering`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-filtering
 * @category endpoints
 * @since 0.1.0
 */
export const updateFiltering: Call<ConnectorUpdateFilteringRequest, ConnectorUpdateFilteringResponse> =
  /*#__PURE__*/ call({
    name: "connector.update_filtering",
    urls: [{ path: "/_connector/{connector_id}/_filtering", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorUpdateFilteringResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-filtering"
  })

/**
 * Parameters of `connector.update_filtering_validation`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateFilteringValidationRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly validation: ConnectorFilteringRulesValidation
}

/**
 * `connector.update_filtering_validation`: `PUT /_connector/{connector_id}/_filtering/_validation`.
 * In Elasticsearch since 8.12.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-filtering-validation
 * @category endpoints
 * @since 0.1.0
 */
export const updateFilteringValidation: Call<
  ConnectorUpdateFilteringValidationRequest,
  ConnectorUpdateFilteringValidationResponse
> = /*#__PURE__*/ call({
  name: "connector.update_filtering_validation",
  urls: [{ path: "/_connector/{connector_id}/_filtering/_validation", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ConnectorUpdateFilteringValidationResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-filtering-validation"
})

/**
 * Parameters of `connector.update_index_name`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateIndexNameRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly index_name: SpecUtilsWithNullValue<IndexName>
}

/**
 * `connector.update_index_name`: `PUT /_connector/{connector_id}/_index_name`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-index-name
 * @category endpoints
 * @since 0.1.0
 */
export const updateIndexName: Call<ConnectorUpdateIndexNameRequest, ConnectorUpdateIndexNameResponse> =
  /*#__PURE__*/ call({
    name: "connector.update_index_name",
    urls: [{ path: "/_connector/{connector_id}/_index_name", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorUpdateIndexNameResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-index-name"
  })

/**
 * Parameters of `connector.update_name`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateNameRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/**
 * `connector.update_name`: `PUT /_connector/{connector_id}/_name`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-name
 * @category endpoints
 * @since 0.1.0
 */
export const updateName: Call<ConnectorUpdateNameRequest, ConnectorUpdateNameResponse> = /*#__PURE__*/ call({
  name: "connector.update_name",
  urls: [{ path: "/_connector/{connector_id}/_name", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ConnectorUpdateNameResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-name"
})

/**
 * Parameters of `connector.update_native`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateNativeRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly is_native: boolean
}

/**
 * `connector.update_native`: `PUT /_connector/{connector_id}/_native`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-native
 * @category endpoints
 * @since 0.1.0
 */
export const updateNative: Call<ConnectorUpdateNativeRequest, ConnectorUpdateNativeResponse> =
  /*#__PURE__*/ call({
    name: "connector.update_native",
    urls: [{ path: "/_connector/{connector_id}/_native", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorUpdateNativeResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-native"
  })

/**
 * Parameters of `connector.update_pipeline`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdatePipelineRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly pipeline: ConnectorIngestPipelineParams
}

/**
 * `connector.update_pipeline`: `PUT /_connector/{connector_id}/_pipeline`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-pipeline
 * @category endpoints
 * @since 0.1.0
 */
export const updatePipeline: Call<ConnectorUpdatePipelineRequest, ConnectorUpdatePipelineResponse> =
  /*#__PURE__*/ call({
    name: "connector.update_pipeline",
    urls: [{ path: "/_connector/{connector_id}/_pipeline", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorUpdatePipelineResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-pipeline"
  })

/**
 * Parameters of `connector.update_scheduling`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateSchedulingRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly scheduling: ConnectorSchedulingConfiguration
}

/**
 * `connector.update_scheduling`: `PUT /_connector/{connector_id}/_scheduling`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-scheduling
 * @category endpoints
 * @since 0.1.0
 */
export const updateScheduling: Call<ConnectorUpdateSchedulingRequest, ConnectorUpdateSchedulingResponse> =
  /*#__PURE__*/ call({
    name: "connector.update_scheduling",
    urls: [{ path: "/_connector/{connector_id}/_scheduling", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorUpdateSchedulingResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-scheduling"
  })

/**
 * Parameters of `connector.update_service_type`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateServiceTypeRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly service_type: string
}

/**
 * `connector.update_service_type`: `PUT /_connector/{connector_id}/_service_type`.
 * In Elasticsearch since 8.12.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-service-type
 * @category endpoints
 * @since 0.1.0
 */
export const updateServiceType: Call<ConnectorUpdateServiceTypeRequest, ConnectorUpdateServiceTypeResponse> =
  /*#__PURE__*/ call({
    name: "connector.update_service_type",
    urls: [{ path: "/_connector/{connector_id}/_service_type", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorUpdateServiceTypeResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-service-type"
  })

/**
 * Parameters of `connector.update_status`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorUpdateStatusRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly status: ConnectorConnectorStatus
}

/**
 * `connector.update_status`: `PUT /_connector/{connector_id}/_status`.
 * In Elasticsearch since 8.12.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-status
 * @category endpoints
 * @since 0.1.0
 */
export const updateStatus: Call<ConnectorUpdateStatusRequest, ConnectorUpdateStatusResponse> =
  /*#__PURE__*/ call({
    name: "connector.update_status",
    urls: [{ path: "/_connector/{connector_id}/_status", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorUpdateStatusResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-update-status"
  })
