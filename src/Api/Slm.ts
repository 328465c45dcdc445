/**
 * The endpoints of the namespace `slm`.
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
  type DurationValue,
  type LifecycleOperationMode,
  type Long,
  type Name,
  type Names,
  type SpecUtilsCommonQueryParameters,
  type UnitMillis
} from "./types/Common.ts"
import {
  type SlmConfiguration,
  type SlmRetention,
  SlmSnapshotLifecycle,
  SlmSnapshotPolicyStats
} from "./types/Slm.ts"
import type { WatcherCronExpression } from "./types/Watcher.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `slm.delete_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SlmDeleteLifecycleResponse = AcknowledgedResponseBase

/** The schema of `SlmDeleteLifecycleResponse`. @category schemas @since 0.1.0 */
export const SlmDeleteLifecycleResponse: s.Lazy<SlmDeleteLifecycleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `slm.execute_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmExecuteLifecycleResponse {
  readonly snapshot_name: Name
}

/** The schema of `SlmExecuteLifecycleResponse`. @category schemas @since 0.1.0 */
export const SlmExecuteLifecycleResponse: s.Lazy<SlmExecuteLifecycleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ snapshot_name: s.string })
)

/**
 * `slm.execute_retention.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SlmExecuteRetentionResponse = AcknowledgedResponseBase

/** The schema of `SlmExecuteRetentionResponse`. @category schemas @since 0.1.0 */
export const SlmExecuteRetentionResponse: s.Lazy<SlmExecuteRetentionResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `slm.get_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SlmGetLifecycleResponse = { readonly [key: string]: SlmSnapshotLifecycle }

/** The schema of `SlmGetLifecycleResponse`. @category schemas @since 0.1.0 */
export const SlmGetLifecycleResponse: s.Lazy<SlmGetLifecycleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ SlmSnapshotLifecycle())
)

/**
 * `slm.get_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmGetStatsResponse {
  readonly retention_deletion_time: Duration
  readonly retention_deletion_time_millis: DurationValue<UnitMillis>
  readonly retention_failed: Long
  readonly retention_runs: Long
  readonly retention_timed_out: Long
  readonly total_snapshots_deleted: Long
  readonly total_snapshot_deletion_failures: Long
  readonly total_snapshots_failed: Long
  readonly total_snapshots_taken: Long
  readonly policy_stats: ReadonlyArray<SlmSnapshotPolicyStats>
}

/** The schema of `SlmGetStatsResponse`. @category schemas @since 0.1.0 */
export const SlmGetStatsResponse: s.Lazy<SlmGetStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    retention_deletion_time: /*#__PURE__*/ s.union([
      s.string,
      /*#__PURE__*/ s.literal(-1),
      /*#__PURE__*/ s.literal(0)
    ]),
    retention_deletion_time_millis: s.number,
    retention_failed: s.number,
    retention_runs: s.number,
    retention_timed_out: s.number,
    total_snapshots_deleted: s.number,
    total_snapshot_deletion_failures: s.number,
    total_snapshots_failed: s.number,
    total_snapshots_taken: s.number,
    policy_stats: /*#__PURE__*/ s.array(/*#__PURE__*/ SlmSnapshotPolicyStats())
  })
)

/**
 * `slm.get_status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlmGetStatusResponse {
  readonly operation_mode: LifecycleOperationMode
}

/** The schema of `SlmGetStatusResponse`. @category schemas @since 0.1.0 */
export const SlmGetStatusResponse: s.Lazy<SlmGetStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ operation_mode: s.string })
)

/**
 * `slm.put_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SlmPutLifecycleResponse = AcknowledgedResponseBase

/** The schema of `SlmPutLifecycleResponse`. @category schemas @since 0.1.0 */
export const SlmPutLifecycleResponse: s.Lazy<SlmPutLifecycleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `slm.start.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SlmStartResponse = AcknowledgedResponseBase

/** The schema of `SlmStartResponse`. @category schemas @since 0.1.0 */
export const SlmStartResponse: s.Lazy<SlmStartResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `slm.stop.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SlmStopResponse = AcknowledgedResponseBase

/** The schema of `SlmStopResponse`. @category schemas @since 0.1.0 */
export const SlmStopResponse: s.Lazy<SlmStopResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * Parameters of `slm.delete_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface SlmDeleteLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly policy_id: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `slm.delete_lifecycle`: `DELETE /_slm/policy/{policy_id}`.
 * Needs the privileges: cluster manage_slm.
 * In Elasticsearch since 7.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-delete-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const deleteLifecycle: Call<SlmDeleteLifecycleRequest, SlmDeleteLifecycleResponse> =
  /*#__PURE__*/ call({
    name: "slm.delete_lifecycle",
    urls: [{ path: "/_slm/policy/{policy_id}", methods: ["DELETE"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SlmDeleteLifecycleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-delete-lifecycle"
  })

/**
 * Parameters of `slm.execute_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface SlmExecuteLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly policy_id: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `slm.execute_lifecycle`: `PUT /_slm/policy/{policy_id}/_execute`.
 * Needs the privileges: cluster manage_slm.
 * In Elasticsearch since 7.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-execute-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const executeLifecycle: Call<SlmExecuteLifecycleRequest, SlmExecuteLifecycleResponse> =
  /*#__PURE__*/ call({
    name: "slm.execute_lifecycle",
    urls: [{ path: "/_slm/policy/{policy_id}/_execute", methods: ["PUT"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SlmExecuteLifecycleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-execute-lifecycle"
  })

/**
 * Parameters of `slm.execute_retention`.
 * @category models
 * @since 0.1.0
 */
export interface SlmExecuteRetentionRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `slm.execute_retention`: `POST /_slm/_execute_retention`.
 * Needs the privileges: cluster manage_slm.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-execute-retention
 * @category endpoints
 * @since 0.1.0
 */
export const executeRetention: OptionalCall<SlmExecuteRetentionRequest, SlmExecuteRetentionResponse> =
  /*#__PURE__*/ optionalCall({
    name: "slm.execute_retention",
    urls: [{ path: "/_slm/_execute_retention", methods: ["POST"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SlmExecuteRetentionResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-execute-retention"
  })

/**
 * Parameters of `slm.get_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface SlmGetLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly policy_id?: Names | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `slm.get_lifecycle`: `GET /_slm/policy/{policy_id}`, `GET /_slm/policy`.
 * Needs the privileges: cluster manage_slm.
 * In Elasticsearch since 7.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-get-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const getLifecycle: OptionalCall<SlmGetLifecycleRequest, SlmGetLifecycleResponse> =
  /*#__PURE__*/ optionalCall({
    name: "slm.get_lifecycle",
    urls: [
      { path: "/_slm/policy/{policy_id}", methods: ["GET"] },
      { path: "/_slm/policy", methods: ["GET"] }
    ],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SlmGetLifecycleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-get-lifecycle"
  })

/**
 * Parameters of `slm.get_stats`.
 * @category models
 * @since 0.1.0
 */
export interface SlmGetStatsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `slm.get_stats`: `GET /_slm/stats`.
 * Needs the privileges: cluster manage_slm.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-get-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getStats: OptionalCall<SlmGetStatsRequest, SlmGetStatsResponse> = /*#__PURE__*/ optionalCall({
  name: "slm.get_stats",
  urls: [{ path: "/_slm/stats", methods: ["GET"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SlmGetStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-get-stats"
})

/**
 * Parameters of `slm.get_status`.
 * @category models
 * @since 0.1.0
 */
export interface SlmGetStatusRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `slm.get_status`: `GET /_slm/status`.
 * Needs the privileges: cluster read_slm.
 * In Elasticsearch since 7.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-get-status
 * @category endpoints
 * @since 0.1.0
 */
export const getStatus: OptionalCall<SlmGetStatusRequest, SlmGetStatusResponse> = /*#__PURE__*/ optionalCall({
  name: "slm.get_status",
  urls: [{ path: "/_slm/status", methods: ["GET"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SlmGetStatusResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-get-status"
})

/**
 * Parameters of `slm.put_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface SlmPutLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly policy_id: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly config?: SlmConfiguration | undefined
  readonly name?: Name | undefined
  readonly repository?: string | undefined
  readonly retention?: SlmRetention | undefined
  readonly schedule?: WatcherCronExpression | undefined
}

/**
 * `slm.put_lifecycle`: `PUT /_slm/policy/{policy_id}`.
 * Needs the privileges: cluster manage_slm, index manage.
 * In Elasticsearch since 7.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-put-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const putLifecycle: Call<SlmPutLifecycleRequest, SlmPutLifecycleResponse> = /*#__PURE__*/ call({
  name: "slm.put_lifecycle",
  urls: [{ path: "/_slm/policy/{policy_id}", methods: ["PUT"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SlmPutLifecycleResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-put-lifecycle"
})

/**
 * Parameters of `slm.start`.
 * @category models
 * @since 0.1.0
 */
export interface SlmStartRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `slm.start`: `POST /_slm/start`.
 * Needs the privileges: cluster manage_slm.
 * In Elasticsearch since 7.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-start
 * @category endpoints
 * @since 0.1.0
 */
export const start: OptionalCall<SlmStartRequest, SlmStartResponse> = /*#__PURE__*/ optionalCall({
  name: "slm.start",
  urls: [{ path: "/_slm/start", methods: ["POST"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SlmStartResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-start"
})

/**
 * Parameters of `slm.stop`.
 * @category models
 * @since 0.1.0
 */
export interface SlmStopRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `slm.stop`: `POST /_slm/stop`.
 * In Elasticsearch since 7.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-stop
 * @category endpoints
 * @since 0.1.0
 */
export const stop: OptionalCall<SlmStopRequest, SlmStopResponse> = /*#__PURE__*/ optionalCall({
  name: "slm.stop",
  urls: [{ path: "/_slm/stop", methods: ["POST"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SlmStopResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-slm-stop"
})
