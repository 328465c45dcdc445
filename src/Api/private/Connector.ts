/**
 * Endpoints of the namespace `connector` that Elasticsearch keeps for itself: they may change or go in any version.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "../Call.ts"
import * as s from "../internal/schema.ts"
import type { DateTime, Id, Long, Result, SpecUtilsCommonQueryParameters } from "../types/Common.ts"
import type { ConnectorSyncStatus } from "../types/Connector.ts"
import type { Instant } from "../Wire.ts"

/**
 * `connector.last_sync.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorLastSyncResponse {
  readonly result: Result
}

/** The schema of `ConnectorLastSyncResponse`. @category schemas @since 0.1.0 */
export const ConnectorLastSyncResponse: s.Lazy<ConnectorLastSyncResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `connector.secret_delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSecretDeleteResponse {
  readonly deleted: boolean
}

/** The schema of `ConnectorSecretDeleteResponse`. @category schemas @since 0.1.0 */
export const ConnectorSecretDeleteResponse: s.Lazy<ConnectorSecretDeleteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ deleted: s.boolean })
)

/**
 * `connector.secret_get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSecretGetResponse {
  readonly id: string
  readonly value: string
}

/** The schema of `ConnectorSecretGetResponse`. @category schemas @since 0.1.0 */
export const ConnectorSecretGetResponse: s.Lazy<ConnectorSecretGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ id: s.string, value: s.string })
)

/**
 * `connector.secret_post.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSecretPostResponse {
  readonly id: string
}

/** The schema of `ConnectorSecretPostResponse`. @category schemas @since 0.1.0 */
export const ConnectorSecretPostResponse: s.Lazy<ConnectorSecretPostResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ id: s.string })
)

/**
 * `connector.secret_put.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSecretPutResponse {
  readonly result: Result
}

/** The schema of `ConnectorSecretPutResponse`. @category schemas @since 0.1.0 */
export const ConnectorSecretPutResponse: s.Lazy<ConnectorSecretPutResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * Parameters of `connector.last_sync`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorLastSyncRequest extends SpecUtilsCommonQueryParameters {
  readonly connector_id: Id
  readonly last_access_control_sync_error?: string | undefined
  readonly last_access_control_sync_scheduled_at?: DateTime | Instant | undefined
  readonly last_access_control_sync_status?: ConnectorSyncStatus | undefined
  readonly last_deleted_document_count?: Long | undefined
  readonly last_incremental_sync_scheduled_at?: DateTime | Instant | undefined
  readonly last_indexed_document_count?: Long | undefined
  readonly last_seen?: DateTime | Instant | undefined
  readonly last_sync_error?: string | undefined
  readonly last_sync_scheduled_at?: DateTime | Instant | undefined
  readonly last_sync_status?: ConnectorSyncStatus | undefined
  readonly last_synced?: DateTime | Instant | undefined
  readonly sync_cursor?: unknown
}

/**
 * `connector.last_sync`: `PUT /_connector/{connector_id}/_last_sync`.
 * In Elasticsearch since 8.12.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-last-sync
 * @category endpoints
 * @since 0.1.0
 */
export const lastSync: Call<ConnectorLastSyncRequest, ConnectorLastSyncResponse> = /*#__PURE__*/ call({
  name: "connector.last_sync",
  urls: [{ path: "/_connector/{connector_id}/_last_sync", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ConnectorLastSyncResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-connector-last-sync"
})

/**
 * Parameters of `connector.secret_delete`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSecretDeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly id: string
}

/**
 * `connector.secret_delete`: `DELETE /_connector/_secret/{id}`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const secretDelete: Call<ConnectorSecretDeleteRequest, ConnectorSecretDeleteResponse> =
  /*#__PURE__*/ call({
    name: "connector.secret_delete",
    urls: [{ path: "/_connector/_secret/{id}", methods: ["DELETE"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: ConnectorSecretDeleteResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
  })

/**
 * Parameters of `connector.secret_get`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSecretGetRequest extends SpecUtilsCommonQueryParameters {
  readonly id: string
}

/**
 * `connector.secret_get`: `GET /_connector/_secret/{id}`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const secretGet: Call<ConnectorSecretGetRequest, ConnectorSecretGetResponse> = /*#__PURE__*/ call({
  name: "connector.secret_get",
  urls: [{ path: "/_connector/_secret/{id}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: ConnectorSecretGetResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `connector.secret_post`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSecretPostRequest extends SpecUtilsCommonQueryParameters {
  readonly value?: string | undefined
}

/**
 * `connector.secret_post`: `POST /_connector/_secret`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const secretPost: OptionalCall<ConnectorSecretPostRequest, ConnectorSecretPostResponse> =
  /*#__PURE__*/ optionalCall({
    name: "connector.secret_post",
    urls: [{ path: "/_connector/_secret", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ConnectorSecretPostResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
  })

/**
 * Parameters of `connector.secret_put`.
 * @category models
 * @since 0.1.0
 */
export interface ConnectorSecretPutRequest extends SpecUtilsCommonQueryParameters {
  readonly id: string
  readonly value: string
}

/**
 * `connector.secret_put`: `PUT /_connector/_secret/{id}`.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const secretPut: Call<ConnectorSecretPutRequest, ConnectorSecretPutResponse> = /*#__PURE__*/ call({
  name: "connector.secret_put",
  urls: [{ path: "/_connector/_secret/{id}", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ConnectorSecretPutResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})
