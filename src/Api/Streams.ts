/**
 * The endpoints of the namespace `streams`.
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
  type SpecUtilsCommonQueryParameters
} from "./types/Common.ts"
import type { StreamsStreamType } from "./types/Streams.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `streams.logs_disable.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type StreamsLogsDisableResponse = AcknowledgedResponseBase

/** The schema of `StreamsLogsDisableResponse`. @category schemas @since 0.1.0 */
export const StreamsLogsDisableResponse: s.Lazy<StreamsLogsDisableResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `streams.logs_enable.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type StreamsLogsEnableResponse = AcknowledgedResponseBase

/** The schema of `StreamsLogsEnableResponse`. @category schemas @since 0.1.0 */
export const StreamsLogsEnableResponse: s.Lazy<StreamsLogsEnableResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `streams.status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface StreamsStatusResponse {
  readonly logs: StreamsStatusStreamStatus
  readonly "logs.otel": StreamsStatusStreamStatus
  readonly "logs.ecs": StreamsStatusStreamStatus
}

/** The schema of `StreamsStatusResponse`. @category schemas @since 0.1.0 */
export const StreamsStatusResponse: s.Lazy<StreamsStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    logs: /*#__PURE__*/ StreamsStatusStreamStatus(),
    "logs.otel": /*#__PURE__*/ StreamsStatusStreamStatus(),
    "logs.ecs": /*#__PURE__*/ StreamsStatusStreamStatus()
  })
)

/**
 * `streams.status.StreamStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface StreamsStatusStreamStatus {
  readonly enabled: boolean
}

/** The schema of `StreamsStatusStreamStatus`. @category schemas @since 0.1.0 */
export const StreamsStatusStreamStatus: s.Lazy<StreamsStatusStreamStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: s.boolean })
)

/**
 * Parameters of `streams.logs_disable`.
 * @category models
 * @since 0.1.0
 */
export interface StreamsLogsDisableRequest extends SpecUtilsCommonQueryParameters {
  readonly name: StreamsStreamType
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `streams.logs_disable`: `POST /_streams/{name}/_disable`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 9.1.0.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const logsDisable: Call<StreamsLogsDisableRequest, StreamsLogsDisableResponse> = /*#__PURE__*/ call({
  name: "streams.logs_disable",
  urls: [{ path: "/_streams/{name}/_disable", methods: ["POST"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: StreamsLogsDisableResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `streams.logs_enable`.
 * @category models
 * @since 0.1.0
 */
export interface StreamsLogsEnableRequest extends SpecUtilsCommonQueryParameters {
  readonly name: StreamsStreamType
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `streams.logs_enable`: `POST /_streams/{name}/_enable`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 9.1.0.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const logsEnable: Call<StreamsLogsEnableRequest, StreamsLogsEnableResponse> = /*#__PURE__*/ call({
  name: "streams.logs_enable",
  urls: [{ path: "/_streams/{name}/_enable", methods: ["POST"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: StreamsLogsEnableResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `streams.status`.
 * @category models
 * @since 0.1.0
 */
export interface StreamsStatusRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `streams.status`: `GET /_streams/status`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 9.1.0.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const status: OptionalCall<StreamsStatusRequest, StreamsStatusResponse> = /*#__PURE__*/ optionalCall({
  name: "streams.status",
  urls: [{ path: "/_streams/status", methods: ["GET"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: StreamsStatusResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})
