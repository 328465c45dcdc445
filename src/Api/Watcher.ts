/**
 * The endpoints of the namespace `watcher`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  AcknowledgedResponseBase,
  DateTime,
  type Duration,
  type DurationValue,
  type Id,
  type Integer,
  type Long,
  Metadata,
  type Name,
  type Names,
  NodeStatistics,
  type SequenceNumber,
  type Sort,
  type SortResults,
  type SpecUtilsCommonQueryParameters,
  type TransformContainer,
  type UnitMillis,
  type Username,
  type VersionNumber
} from "./types/Common.ts"
import { IndicesIndexSettings } from "./types/Indices.ts"
import type { QueryDslQueryContainer } from "./types/QueryDsl.ts"
import {
  type WatcherAction,
  type WatcherActionExecutionMode,
  WatcherActivationStatus,
  WatcherConditionContainer,
  type WatcherExecutionPhase,
  WatcherExecutionResult,
  type WatcherExecutionStatus,
  WatcherExecutionThreadPool,
  WatcherInputContainer,
  WatcherQueryWatch,
  type WatcherScheduleTriggerEvent,
  type WatcherSimulatedActions,
  type WatcherTriggerContainer,
  WatcherTriggerEventResult,
  WatcherWatch,
  WatcherWatchStatus
} from "./types/Watcher.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `watcher.ack_watch.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherAckWatchResponse {
  readonly status: WatcherWatchStatus
}

/** The schema of `WatcherAckWatchResponse`. @category schemas @since 0.1.0 */
export const WatcherAckWatchResponse: s.Lazy<WatcherAckWatchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ status: /*#__PURE__*/ WatcherWatchStatus() })
)

/**
 * `watcher.activate_watch.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherActivateWatchResponse {
  readonly status: WatcherActivationStatus
}

/** The schema of `WatcherActivateWatchResponse`. @category schemas @since 0.1.0 */
export const WatcherActivateWatchResponse: s.Lazy<WatcherActivateWatchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ status: /*#__PURE__*/ WatcherActivationStatus() })
)

/**
 * `watcher.deactivate_watch.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherDeactivateWatchResponse {
  readonly status: WatcherActivationStatus
}

/** The schema of `WatcherDeactivateWatchResponse`. @category schemas @since 0.1.0 */
export const WatcherDeactivateWatchResponse: s.Lazy<WatcherDeactivateWatchResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ status: /*#__PURE__*/ WatcherActivationStatus() })
)

/**
 * `watcher.delete_watch.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherDeleteWatchResponse {
  readonly found: boolean
  readonly _id: Id
  readonly _version: VersionNumber
}

/** The schema of `WatcherDeleteWatchResponse`. @category schemas @since 0.1.0 */
export const WatcherDeleteWatchResponse: s.Lazy<WatcherDeleteWatchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ found: s.boolean, _id: s.string, _version: s.number })
)

/**
 * `watcher.execute_watch.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherExecuteWatchResponse {
  readonly _id: Id
  readonly watch_record: WatcherExecuteWatchWatchRecord
}

/** The schema of `WatcherExecuteWatchResponse`. @category schemas @since 0.1.0 */
export const WatcherExecuteWatchResponse: s.Lazy<WatcherExecuteWatchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ _id: s.string, watch_record: /*#__PURE__*/ WatcherExecuteWatchWatchRecord() })
)

/**
 * `watcher.execute_watch.WatchRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherExecuteWatchWatchRecord {
  readonly condition: WatcherConditionContainer
  readonly input: WatcherInputContainer
  readonly messages: ReadonlyArray<string>
  readonly metadata?: Metadata
  readonly node: string
  readonly result: WatcherExecutionResult
  readonly state: WatcherExecutionStatus
  readonly trigger_event: WatcherTriggerEventResult
  readonly user: Username
  readonly watch_id: Id
  readonly status?: WatcherWatchStatus
}

/** The schema of `WatcherExecuteWatchWatchRecord`. @category schemas @since 0.1.0 */
export const WatcherExecuteWatchWatchRecord: s.Lazy<WatcherExecuteWatchWatchRecord> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      condition: /*#__PURE__*/ WatcherConditionContainer(),
      input: /*#__PURE__*/ WatcherInputContainer(),
      messages: /*#__PURE__*/ s.array(s.string),
      metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      node: s.string,
      result: /*#__PURE__*/ WatcherExecutionResult(),
      state: s.string,
      trigger_event: /*#__PURE__*/ WatcherTriggerEventResult(),
      user: s.string,
      watch_id: s.string,
      status: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherWatchStatus())
    })
)

/**
 * `watcher.get_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherGetSettingsResponse {
  readonly index: IndicesIndexSettings
}

/** The schema of `WatcherGetSettingsResponse`. @category schemas @since 0.1.0 */
export const WatcherGetSettingsResponse: s.Lazy<WatcherGetSettingsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ index: /*#__PURE__*/ IndicesIndexSettings() })
)

/**
 * `watcher.get_watch.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherGetWatchResponse {
  readonly found: boolean
  readonly _id: Id
  readonly status?: WatcherWatchStatus
  readonly watch?: WatcherWatch
  readonly _primary_term?: Integer
  readonly _seq_no?: SequenceNumber
  readonly _version?: VersionNumber
}

/** The schema of `WatcherGetWatchResponse`. @category schemas @since 0.1.0 */
export const WatcherGetWatchResponse: s.Lazy<WatcherGetWatchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    found: s.boolean,
    _id: s.string,
    status: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherWatchStatus()),
    watch: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherWatch()),
    _primary_term: /*#__PURE__*/ s.optional(s.number),
    _seq_no: /*#__PURE__*/ s.optional(s.number),
    _version: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `watcher.put_watch.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherPutWatchResponse {
  readonly created: boolean
  readonly _id: Id
  readonly _primary_term: Long
  readonly _seq_no: SequenceNumber
  readonly _version: VersionNumber
}

/** The schema of `WatcherPutWatchResponse`. @category schemas @since 0.1.0 */
export const WatcherPutWatchResponse: s.Lazy<WatcherPutWatchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    created: s.boolean,
    _id: s.string,
    _primary_term: s.number,
    _seq_no: s.number,
    _version: s.number
  })
)

/**
 * `watcher.query_watches.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherQueryWatchesResponse {
  readonly count: Integer
  readonly watches: ReadonlyArray<WatcherQueryWatch>
}

/** The schema of `WatcherQueryWatchesResponse`. @category schemas @since 0.1.0 */
export const WatcherQueryWatchesResponse: s.Lazy<WatcherQueryWatchesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    watches: /*#__PURE__*/ s.array(/*#__PURE__*/ WatcherQueryWatch())
  })
)

/**
 * `watcher.start.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherStartResponse = AcknowledgedResponseBase

/** The schema of `WatcherStartResponse`. @category schemas @since 0.1.0 */
export const WatcherStartResponse: s.Lazy<WatcherStartResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `watcher.stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherStatsResponse {
  readonly _nodes: NodeStatistics
  readonly cluster_name: Name
  readonly manually_stopped: boolean
  readonly stats: ReadonlyArray<WatcherStatsWatcherNodeStats>
}

/** The schema of `WatcherStatsResponse`. @category schemas @since 0.1.0 */
export const WatcherStatsResponse: s.Lazy<WatcherStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _nodes: /*#__PURE__*/ NodeStatistics(),
    cluster_name: s.string,
    manually_stopped: s.boolean,
    stats: /*#__PURE__*/ s.array(/*#__PURE__*/ WatcherStatsWatcherNodeStats())
  })
)

/**
 * `watcher.stats.WatchRecordQueuedStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherStatsWatchRecordQueuedStats {
  readonly execution_time: DateTime
}

/** The schema of `WatcherStatsWatchRecordQueuedStats`. @category schemas @since 0.1.0 */
export const WatcherStatsWatchRecordQueuedStats: s.Lazy<WatcherStatsWatchRecordQueuedStats> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ execution_time: /*#__PURE__*/ DateTime() }))

/**
 * `watcher.stats.WatchRecordStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherStatsWatchRecordStats extends WatcherStatsWatchRecordQueuedStats {
  readonly execution_phase: WatcherExecutionPhase
  readonly triggered_time: DateTime
  readonly executed_actions?: ReadonlyArray<string>
  readonly watch_id: Id
  readonly watch_record_id: Id
}

/** The schema of `WatcherStatsWatchRecordStats`. @category schemas @since 0.1.0 */
export const WatcherStatsWatchRecordStats: s.Lazy<WatcherStatsWatchRecordStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    execution_time: /*#__PURE__*/ DateTime(),
    execution_phase: s.string,
    triggered_time: /*#__PURE__*/ DateTime(),
    executed_actions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    watch_id: s.string,
    watch_record_id: s.string
  })
)

/**
 * `watcher.stats.WatcherMetric` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherStatsWatcherMetric =
  | "_all"
  | "all"
  | "queued_watches"
  | "current_watches"
  | "pending_watches"

/**
 * `watcher.stats.WatcherNodeStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherStatsWatcherNodeStats {
  readonly current_watches?: ReadonlyArray<WatcherStatsWatchRecordStats>
  readonly execution_thread_pool: WatcherExecutionThreadPool
  readonly queued_watches?: ReadonlyArray<WatcherStatsWatchRecordQueuedStats>
  readonly watch_count: Long
  readonly watcher_state: WatcherStatsWatcherState
  readonly node_id: Id
}

/** The schema of `WatcherStatsWatcherNodeStats`. @category schemas @since 0.1.0 */
export const WatcherStatsWatcherNodeStats: s.Lazy<WatcherStatsWatcherNodeStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    current_watches: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ WatcherStatsWatchRecordStats())
    ),
    execution_thread_pool: /*#__PURE__*/ WatcherExecutionThreadPool(),
    queued_watches: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ WatcherStatsWatchRecordQueuedStats())
    ),
    watch_count: s.number,
    watcher_state: s.string,
    node_id: s.string
  })
)

/**
 * `watcher.stats.WatcherState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherStatsWatcherState = "stopped" | "starting" | "started" | "stopping" | (string & {})

/**
 * `watcher.stop.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WatcherStopResponse = AcknowledgedResponseBase

/** The schema of `WatcherStopResponse`. @category schemas @since 0.1.0 */
export const WatcherStopResponse: s.Lazy<WatcherStopResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `watcher.update_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WatcherUpdateSettingsResponse {
  readonly acknowledged: boolean
}

/** The schema of `WatcherUpdateSettingsResponse`. @category schemas @since 0.1.0 */
export const WatcherUpdateSettingsResponse: s.Lazy<WatcherUpdateSettingsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ acknowledged: s.boolean })
)

/**
 * Parameters of `watcher.ack_watch`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherAckWatchRequest extends SpecUtilsCommonQueryParameters {
  readonly watch_id: Name
  readonly action_id?: Names | undefined
}

/**
 * `watcher.ack_watch`: `PUT or POST /_watcher/watch/{watch_id}/_ack`, `PUT or POST /_watcher/watch/{watch_id}/_ack/{action_id}`.
 * Needs the privileges: cluster manage_watcher.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-ack-watch
 * @category endpoints
 * @since 0.1.0
 */
export const ackWatch: Call<WatcherAckWatchRequest, WatcherAckWatchResponse> = /*#__PURE__*/ call({
  name: "watcher.ack_watch",
  urls: [
    { path: "/_watcher/watch/{watch_id}/_ack", methods: ["PUT", "POST"] },
    { path: "/_watcher/watch/{watch_id}/_ack/{action_id}", methods: ["PUT", "POST"] }
  ],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: WatcherAckWatchResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-ack-watch"
})

/**
 * Parameters of `watcher.activate_watch`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherActivateWatchRequest extends SpecUtilsCommonQueryParameters {
  readonly watch_id: Name
}

/**
 * `watcher.activate_watch`: `PUT or POST /_watcher/watch/{watch_id}/_activate`.
 * Needs the privileges: cluster manage_watcher.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-activate-watch
 * @category endpoints
 * @since 0.1.0
 */
export const activateWatch: Call<WatcherActivateWatchRequest, WatcherActivateWatchResponse> =
  /*#__PURE__*/ call({
    name: "watcher.activate_watch",
    urls: [{ path: "/_watcher/watch/{watch_id}/_activate", methods: ["PUT", "POST"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: WatcherActivateWatchResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-activate-watch"
  })

/**
 * Parameters of `watcher.deactivate_watch`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherDeactivateWatchRequest extends SpecUtilsCommonQueryParameters {
  readonly watch_id: Name
}

/**
 * `watcher.deactivate_watch`: `PUT or POST /_watcher/watch/{watch_id}/_deactivate`.
 * Needs the privileges: cluster manage_watcher.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-deactivate-watch
 * @category endpoints
 * @since 0.1.0
 */
export const deactivateWatch: Call<WatcherDeactivateWatchRequest, WatcherDeactivateWatchResponse> =
  /*#__PURE__*/ call({
    name: "watcher.deactivate_watch",
    urls: [{ path: "/_watcher/watch/{watch_id}/_deactivate", methods: ["PUT", "POST"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: WatcherDeactivateWatchResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-deactivate-watch"
  })

/**
 * Parameters of `watcher.delete_watch`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherDeleteWatchRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Name
}

/**
 * `watcher.delete_watch`: `DELETE /_watcher/watch/{id}`.
 * Needs the privileges: cluster manage_watcher.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-delete-watch
 * @category endpoints
 * @since 0.1.0
 */
export const deleteWatch: Call<WatcherDeleteWatchRequest, WatcherDeleteWatchResponse> = /*#__PURE__*/ call({
  name: "watcher.delete_watch",
  urls: [{ path: "/_watcher/watch/{id}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: WatcherDeleteWatchResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-delete-watch"
})

/**
 * Parameters of `watcher.execute_watch`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherExecuteWatchRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  /** Default: `false`. */
  readonly debug?: boolean | undefined
  readonly action_modes?: { readonly [key: string]: WatcherActionExecutionMode } | undefined
  readonly alternative_input?: { readonly [key: string]: unknown } | undefined
  /** Default: `false`. */
  readonly ignore_condition?: boolean | undefined
  /** Default: `false`. */
  readonly record_execution?: boolean | undefined
  readonly simulated_actions?: WatcherSimulatedActions | undefined
  readonly trigger_data?: WatcherScheduleTriggerEvent | undefined
  /** Default: `null`. */
  readonly watch?: WatcherWatch | undefined
}

/**
 * `watcher.execute_watch`: `PUT or POST /_watcher/watch/{id}/_execute`, `PUT or POST /_watcher/watch/_execute`.
 * Needs the privileges: cluster manage_watcher.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-execute-watch
 * @category endpoints
 * @since 0.1.0
 */
export const executeWatch: OptionalCall<WatcherExecuteWatchRequest, WatcherExecuteWatchResponse> =
  /*#__PURE__*/ optionalCall({
    name: "watcher.execute_watch",
    urls: [
      { path: "/_watcher/watch/{id}/_execute", methods: ["PUT", "POST"] },
      { path: "/_watcher/watch/_execute", methods: ["PUT", "POST"] }
    ],
    query: ["debug"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: WatcherExecuteWatchResponse },
    repetition: "never",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-execute-watch"
  })

/**
 * Parameters of `watcher.get_settings`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherGetSettingsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `watcher.get_settings`: `GET /_watcher/settings`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-get-settings
 * @category endpoints
 * @since 0.1.0
 */
export const getSettings: OptionalCall<WatcherGetSettingsRequest, WatcherGetSettingsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "watcher.get_settings",
    urls: [{ path: "/_watcher/settings", methods: ["GET"] }],
    query: ["master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: WatcherGetSettingsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-get-settings"
  })

/**
 * Parameters of `watcher.get_watch`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherGetWatchRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Name
}

/**
 * `watcher.get_watch`: `GET /_watcher/watch/{id}`.
 * Needs the privileges: cluster monitor_watcher.
 * In Elasticsearch since 5.6.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-get-watch
 * @category endpoints
 * @since 0.1.0
 */
export const getWatch: Call<WatcherGetWatchRequest, WatcherGetWatchResponse> = /*#__PURE__*/ call({
  name: "watcher.get_watch",
  urls: [{ path: "/_watcher/watch/{id}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: WatcherGetWatchResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-get-watch"
})

/**
 * Parameters of `watcher.put_watch`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherPutWatchRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `true`. */
  readonly active?: boolean | undefined
  readonly if_primary_term?: Long | undefined
  readonly if_seq_no?: SequenceNumber | undefined
  readonly version?: VersionNumber | undefined
  readonly actions?: { readonly [key: string]: WatcherAction } | undefined
  readonly condition?: WatcherConditionContainer | undefined
  readonly input?: WatcherInputContainer | undefined
  readonly metadata?: Metadata | undefined
  readonly throttle_period?: Duration | TimeSpan | undefined
  readonly throttle_period_in_millis?: DurationValue<UnitMillis> | undefined
  readonly transform?: TransformContainer | undefined
  readonly trigger?: WatcherTriggerContainer | undefined
}

/**
 * `watcher.put_watch`: `PUT or POST /_watcher/watch/{id}`.
 * Needs the privileges: cluster manage_watcher.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-put-watch
 * @category endpoints
 * @since 0.1.0
 */
export const putWatch: Call<WatcherPutWatchRequest, WatcherPutWatchResponse> = /*#__PURE__*/ call({
  name: "watcher.put_watch",
  urls: [{ path: "/_watcher/watch/{id}", methods: ["PUT", "POST"] }],
  query: ["active", "if_primary_term", "if_seq_no", "version"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: WatcherPutWatchResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-put-watch"
})

/**
 * Parameters of `watcher.query_watches`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherQueryWatchesRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly sort?: Sort | undefined
  readonly search_after?: SortResults | undefined
}

/**
 * `watcher.query_watches`: `GET or POST /_watcher/_query/watches`.
 * Needs the privileges: cluster monitor_watcher.
 * In Elasticsearch since 7.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-query-watches
 * @category endpoints
 * @since 0.1.0
 */
export const queryWatches: OptionalCall<WatcherQueryWatchesRequest, WatcherQueryWatchesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "watcher.query_watches",
    urls: [{ path: "/_watcher/_query/watches", methods: ["GET", "POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: WatcherQueryWatchesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-query-watches"
  })

/**
 * Parameters of `watcher.start`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherStartRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `watcher.start`: `POST /_watcher/_start`.
 * Needs the privileges: cluster manage_watcher.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-start
 * @category endpoints
 * @since 0.1.0
 */
export const start: OptionalCall<WatcherStartRequest, WatcherStartResponse> = /*#__PURE__*/ optionalCall({
  name: "watcher.start",
  urls: [{ path: "/_watcher/_start", methods: ["POST"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: WatcherStartResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-start"
})

/**
 * Parameters of `watcher.stats`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly metric?: WatcherStatsWatcherMetric | ReadonlyArray<WatcherStatsWatcherMetric> | undefined
  /** Default: `false`. */
  readonly emit_stacktraces?: boolean | undefined
}

/**
 * `watcher.stats`: `GET /_watcher/stats`, `GET /_watcher/stats/{metric}`.
 * Needs the privileges: cluster monitor_watcher.
 * In Elasticsearch since 5.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-stats
 * @category endpoints
 * @since 0.1.0
 */
export const stats: OptionalCall<WatcherStatsRequest, WatcherStatsResponse> = /*#__PURE__*/ optionalCall({
  name: "watcher.stats",
  urls: [
    { path: "/_watcher/stats", methods: ["GET"] },
    { path: "/_watcher/stats/{metric}", methods: ["GET"] }
  ],
  query: ["emit_stacktraces"],
  body: { kind: "none" },
  answer: { kind: "json", schema: WatcherStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-stats"
})

/**
 * Parameters of `watcher.stop`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherStopRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `watcher.stop`: `POST /_watcher/_stop`.
 * Needs the privileges: cluster manage_watcher.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-stop
 * @category endpoints
 * @since 0.1.0
 */
export const stop: OptionalCall<WatcherStopRequest, WatcherStopResponse> = /*#__PURE__*/ optionalCall({
  name: "watcher.stop",
  urls: [{ path: "/_watcher/_stop", methods: ["POST"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: WatcherStopResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-stop"
})

/**
 * Parameters of `watcher.update_settings`.
 * @category models
 * @since 0.1.0
 */
export interface WatcherUpdateSettingsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly timeout?: Duration | TimeSpan | undefined
  readonly "index.auto_expand_replicas"?: string | undefined
  readonly "index.number_of_replicas"?: Integer | undefined
}

/**
 * `watcher.update_settings`: `PUT /_watcher/settings`.
 * Needs the privileges: cluster manage_watcher.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-update-settings
 * @category endpoints
 * @since 0.1.0
 */
export const updateSettings: OptionalCall<WatcherUpdateSettingsRequest, WatcherUpdateSettingsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "watcher.update_settings",
    urls: [{ path: "/_watcher/settings", methods: ["PUT"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: WatcherUpdateSettingsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-watcher-update-settings"
  })
