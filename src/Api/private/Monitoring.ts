/**
 * Endpoints of the namespace `monitoring` that Elasticsearch keeps for itself: they may change or go in any version.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, type Call } from "../Call.ts"
import * as s from "../internal/schema.ts"
import { type Duration, ErrorCause, type Long, type SpecUtilsCommonQueryParameters } from "../types/Common.ts"
import type { BulkOperationContainer, BulkUpdateAction } from "../types/Core.ts"
import type { NdJson, TimeSpan } from "../Wire.ts"

/**
 * `monitoring.bulk.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MonitoringBulkResponse {
  readonly error?: ErrorCause
  readonly errors: boolean
  readonly ignored: boolean
  readonly took: Long
}

/** The schema of `MonitoringBulkResponse`. @category schemas @since 0.1.0 */
export const MonitoringBulkResponse: s.Lazy<MonitoringBulkResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
    errors: s.boolean,
    ignored: s.boolean,
    took: s.number
  })
)

/**
 * Parameters of `monitoring.bulk`.
 * @category models
 * @since 0.1.0
 */
export interface MonitoringBulkRequest<
  TDocument = object,
  TPartialDocument = object
> extends SpecUtilsCommonQueryParameters {
  readonly system_id: string
  readonly system_api_version: string
  readonly interval: Duration | TimeSpan
  /** The body of the request. */
  readonly operations: NdJson<
    BulkOperationContainer | BulkUpdateAction<TDocument, TPartialDocument> | TDocument
  >
}

/**
 * `monitoring.bulk`: `POST or PUT /_monitoring/bulk`.
 * In Elasticsearch since 6.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch
 * @category endpoints
 * @since 0.1.0
 */
export const bulk: Call<MonitoringBulkRequest, MonitoringBulkResponse> = /*#__PURE__*/ call({
  name: "monitoring.bulk",
  urls: [{ path: "/_monitoring/bulk", methods: ["POST", "PUT"] }],
  query: ["interval", "system_api_version", "system_id"],
  body: { kind: "ndjson", name: "operations" },
  answer: { kind: "json", schema: MonitoringBulkResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})
