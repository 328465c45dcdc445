/**
 * The endpoints of the namespace `transform`.
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
import {
  AcknowledgedResponseBase,
  DateTime,
  type Double,
  type Duration,
  type DurationValue,
  type EpochTime,
  type HealthStatus,
  type Id,
  type Integer,
  type Long,
  Metadata,
  type Name,
  type Names,
  NodeAttributes,
  type SpecUtilsCommonQueryParameters,
  type UnitFloatMillis,
  type UnitMillis,
  type VersionString
} from "./types/Common.ts"
import { ReindexDestination, ReindexSource } from "./types/Core.ts"
import { IndicesIndexState } from "./types/Indices.ts"
import { MlTransformAuthorization } from "./types/Ml.ts"
import {
  type TransformDestination,
  TransformLatest,
  TransformPivot,
  TransformRetentionPolicyContainer,
  TransformSettings,
  TransformSource,
  TransformSyncContainer
} from "./types/Transform.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `transform.delete_transform.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformDeleteTransformResponse = AcknowledgedResponseBase

/** The schema of `TransformDeleteTransformResponse`. @category schemas @since 0.1.0 */
export const TransformDeleteTransformResponse: s.Lazy<TransformDeleteTransformResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `transform.get_node_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformGetNodeStatsResponse = TransformGetNodeStatsTransformNodeFullStats

/** The schema of `TransformGetNodeStatsResponse`. @category schemas @since 0.1.0 */
export const TransformGetNodeStatsResponse: s.Lazy<TransformGetNodeStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ TransformGetNodeStatsTransformNodeFullStats()
)

/**
 * `transform.get_node_stats.TransformNodeFullStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformGetNodeStatsTransformNodeFullStats = {
  readonly total: TransformGetNodeStatsTransformNodeStats
} & { readonly [key: string]: TransformGetNodeStatsTransformNodeStats }

/** The schema of `TransformGetNodeStatsTransformNodeFullStats`. @category schemas @since 0.1.0 */
export const TransformGetNodeStatsTransformNodeFullStats: s.Lazy<TransformGetNodeStatsTransformNodeFullStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ total: /*#__PURE__*/ TransformGetNodeStatsTransformNodeStats() })
  )

/**
 * `transform.get_node_stats.TransformNodeStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetNodeStatsTransformNodeStats {
  readonly scheduler: TransformGetNodeStatsTransformSchedulerStats
}

/** The schema of `TransformGetNodeStatsTransformNodeStats`. @category schemas @since 0.1.0 */
export const TransformGetNodeStatsTransformNodeStats: s.Lazy<TransformGetNodeStatsTransformNodeStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ scheduler: /*#__PURE__*/ TransformGetNodeStatsTransformSchedulerStats() })
  )

/**
 * `transform.get_node_stats.TransformSchedulerStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetNodeStatsTransformSchedulerStats {
  readonly registered_transform_count: Integer
  readonly peek_transform?: string
}

/** The schema of `TransformGetNodeStatsTransformSchedulerStats`. @category schemas @since 0.1.0 */
export const TransformGetNodeStatsTransformSchedulerStats: s.Lazy<TransformGetNodeStatsTransformSchedulerStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      registered_transform_count: s.number,
      peek_transform: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `transform.get_transform.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformResponse {
  readonly count: Long
  readonly transforms: ReadonlyArray<TransformGetTransformTransformSummary>
}

/** The schema of `TransformGetTransformResponse`. @category schemas @since 0.1.0 */
export const TransformGetTransformResponse: s.Lazy<TransformGetTransformResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    transforms: /*#__PURE__*/ s.array(/*#__PURE__*/ TransformGetTransformTransformSummary())
  })
)

/**
 * `transform.get_transform_stats.CheckpointStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformStatsCheckpointStats {
  readonly checkpoint: Long
  readonly checkpoint_progress?: TransformGetTransformStatsTransformProgress
  readonly timestamp?: DateTime
  readonly timestamp_millis?: EpochTime<UnitMillis>
  readonly time_upper_bound?: DateTime
  readonly time_upper_bound_millis?: EpochTime<UnitMillis>
}

/** The schema of `TransformGetTransformStatsCheckpointStats`. @category schemas @since 0.1.0 */
export const TransformGetTransformStatsCheckpointStats: s.Lazy<TransformGetTransformStatsCheckpointStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      checkpoint: s.number,
      checkpoint_progress: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ TransformGetTransformStatsTransformProgress()
      ),
      timestamp: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      timestamp_millis: /*#__PURE__*/ s.optional(s.number),
      time_upper_bound: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      time_upper_bound_millis: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `transform.get_transform_stats.Checkpointing` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformStatsCheckpointing {
  readonly changes_last_detected_at?: Long
  readonly changes_last_detected_at_string?: DateTime
  readonly last: TransformGetTransformStatsCheckpointStats
  readonly next?: TransformGetTransformStatsCheckpointStats
  readonly operations_behind?: Long
  readonly last_search_time?: Long
  readonly last_search_time_string?: DateTime
}

/** The schema of `TransformGetTransformStatsCheckpointing`. @category schemas @since 0.1.0 */
export const TransformGetTransformStatsCheckpointing: s.Lazy<TransformGetTransformStatsCheckpointing> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      changes_last_detected_at: /*#__PURE__*/ s.optional(s.number),
      changes_last_detected_at_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      last: /*#__PURE__*/ TransformGetTransformStatsCheckpointStats(),
      next: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformGetTransformStatsCheckpointStats()),
      operations_behind: /*#__PURE__*/ s.optional(s.number),
      last_search_time: /*#__PURE__*/ s.optional(s.number),
      last_search_time_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime())
    })
  )

/**
 * `transform.get_transform_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformStatsResponse {
  readonly count: Long
  readonly transforms: ReadonlyArray<TransformGetTransformStatsTransformStats>
}

/** The schema of `TransformGetTransformStatsResponse`. @category schemas @since 0.1.0 */
export const TransformGetTransformStatsResponse: s.Lazy<TransformGetTransformStatsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      transforms: /*#__PURE__*/ s.array(/*#__PURE__*/ TransformGetTransformStatsTransformStats())
    })
  )

/**
 * `transform.get_transform_stats.TransformHealthIssue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformStatsTransformHealthIssue {
  readonly type: string
  readonly issue: string
  readonly details?: string
  readonly count: Integer
  readonly first_occurrence?: EpochTime<UnitMillis>
  readonly first_occurence_string?: DateTime
}

/** The schema of `TransformGetTransformStatsTransformHealthIssue`. @category schemas @since 0.1.0 */
export const TransformGetTransformStatsTransformHealthIssue: s.Lazy<TransformGetTransformStatsTransformHealthIssue> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      type: s.string,
      issue: s.string,
      details: /*#__PURE__*/ s.optional(s.string),
      count: s.number,
      first_occurrence: /*#__PURE__*/ s.optional(s.number),
      first_occurence_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime())
    })
  )

/**
 * `transform.get_transform_stats.TransformIndexerStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformStatsTransformIndexerStats {
  readonly delete_time_in_ms?: EpochTime<UnitMillis>
  readonly documents_indexed: Long
  readonly documents_deleted?: Long
  readonly documents_processed: Long
  readonly exponential_avg_checkpoint_duration_ms: DurationValue<UnitFloatMillis>
  readonly exponential_avg_documents_indexed: Double
  readonly exponential_avg_documents_processed: Double
  readonly index_failures: Long
  readonly index_time_in_ms: DurationValue<UnitMillis>
  readonly index_total: Long
  readonly pages_processed: Long
  readonly processing_time_in_ms: DurationValue<UnitMillis>
  readonly processing_total: Long
  readonly search_failures: Long
  readonly search_time_in_ms: DurationValue<UnitMillis>
  readonly search_total: Long
  readonly trigger_count: Long
}

/** The schema of `TransformGetTransformStatsTransformIndexerStats`. @category schemas @since 0.1.0 */
export const TransformGetTransformStatsTransformIndexerStats: s.Lazy<TransformGetTransformStatsTransformIndexerStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      delete_time_in_ms: /*#__PURE__*/ s.optional(s.number),
      documents_indexed: s.number,
      documents_deleted: /*#__PURE__*/ s.optional(s.number),
      documents_processed: s.number,
      exponential_avg_checkpoint_duration_ms: s.number,
      exponential_avg_documents_indexed: s.number,
      exponential_avg_documents_processed: s.number,
      index_failures: s.number,
      index_time_in_ms: s.number,
      index_total: s.number,
      pages_processed: s.number,
      processing_time_in_ms: s.number,
      processing_total: s.number,
      search_failures: s.number,
      search_time_in_ms: s.number,
      search_total: s.number,
      trigger_count: s.number
    })
  )

/**
 * `transform.get_transform_stats.TransformProgress` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformStatsTransformProgress {
  readonly docs_indexed: Long
  readonly docs_processed: Long
  readonly docs_remaining?: Long
  readonly percent_complete?: Double
  readonly total_docs?: Long
}

/** The schema of `TransformGetTransformStatsTransformProgress`. @category schemas @since 0.1.0 */
export const TransformGetTransformStatsTransformProgress: s.Lazy<TransformGetTransformStatsTransformProgress> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      docs_indexed: s.number,
      docs_processed: s.number,
      docs_remaining: /*#__PURE__*/ s.optional(s.number),
      percent_complete: /*#__PURE__*/ s.optional(s.number),
      total_docs: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `transform.get_transform_stats.TransformStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformStatsTransformStats {
  readonly checkpointing: TransformGetTransformStatsCheckpointing
  readonly health?: TransformGetTransformStatsTransformStatsHealth
  readonly id: Id
  readonly node?: NodeAttributes
  readonly reason?: string
  readonly state: string
  readonly stats: TransformGetTransformStatsTransformIndexerStats
}

/** The schema of `TransformGetTransformStatsTransformStats`. @category schemas @since 0.1.0 */
export const TransformGetTransformStatsTransformStats: s.Lazy<TransformGetTransformStatsTransformStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      checkpointing: /*#__PURE__*/ TransformGetTransformStatsCheckpointing(),
      health: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformGetTransformStatsTransformStatsHealth()),
      id: s.string,
      node: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodeAttributes()),
      reason: /*#__PURE__*/ s.optional(s.string),
      state: s.string,
      stats: /*#__PURE__*/ TransformGetTransformStatsTransformIndexerStats()
    })
  )

/**
 * `transform.get_transform_stats.TransformStatsHealth` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformStatsTransformStatsHealth {
  readonly status: HealthStatus | (string & {})
  readonly issues?: ReadonlyArray<TransformGetTransformStatsTransformHealthIssue>
}

/** The schema of `TransformGetTransformStatsTransformStatsHealth`. @category schemas @since 0.1.0 */
export const TransformGetTransformStatsTransformStatsHealth: s.Lazy<TransformGetTransformStatsTransformStatsHealth> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      status: s.string,
      issues: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ TransformGetTransformStatsTransformHealthIssue())
      )
    })
  )

/**
 * `transform.get_transform.TransformSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformTransformSummary {
  readonly authorization?: MlTransformAuthorization
  readonly create_time?: EpochTime<UnitMillis>
  readonly create_time_string?: DateTime
  readonly description?: string
  readonly dest: ReindexDestination
  readonly frequency?: Duration
  readonly id: Id
  readonly latest?: TransformLatest
  readonly pivot?: TransformPivot
  readonly retention_policy?: TransformRetentionPolicyContainer
  readonly settings?: TransformSettings
  readonly source: TransformSource
  readonly sync?: TransformSyncContainer
  readonly version?: VersionString
  readonly _meta?: Metadata
}

/** The schema of `TransformGetTransformTransformSummary`. @category schemas @since 0.1.0 */
export const TransformGetTransformTransformSummary: s.Lazy<TransformGetTransformTransformSummary> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      authorization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTransformAuthorization()),
      create_time: /*#__PURE__*/ s.optional(s.number),
      create_time_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      description: /*#__PURE__*/ s.optional(s.string),
      dest: /*#__PURE__*/ ReindexDestination(),
      frequency: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      id: s.string,
      latest: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformLatest()),
      pivot: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformPivot()),
      retention_policy: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformRetentionPolicyContainer()),
      settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformSettings()),
      source: /*#__PURE__*/ TransformSource(),
      sync: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformSyncContainer()),
      version: /*#__PURE__*/ s.optional(s.string),
      _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata())
    })
  )

/**
 * `transform.preview_transform.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformPreviewTransformResponse<TTransform = unknown> {
  readonly generated_dest_index: IndicesIndexState
  readonly preview: ReadonlyArray<TTransform>
}

/** The schema of `TransformPreviewTransformResponse`. @category schemas @since 0.1.0 */
export const TransformPreviewTransformResponse: s.Lazy<TransformPreviewTransformResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      generated_dest_index: /*#__PURE__*/ IndicesIndexState(),
      preview: /*#__PURE__*/ s.array(s.unknown)
    })
  )

/**
 * `transform.put_transform.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformPutTransformResponse = AcknowledgedResponseBase

/** The schema of `TransformPutTransformResponse`. @category schemas @since 0.1.0 */
export const TransformPutTransformResponse: s.Lazy<TransformPutTransformResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `transform.reset_transform.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformResetTransformResponse = AcknowledgedResponseBase

/** The schema of `TransformResetTransformResponse`. @category schemas @since 0.1.0 */
export const TransformResetTransformResponse: s.Lazy<TransformResetTransformResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `transform.schedule_now_transform.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformScheduleNowTransformResponse = AcknowledgedResponseBase

/** The schema of `TransformScheduleNowTransformResponse`. @category schemas @since 0.1.0 */
export const TransformScheduleNowTransformResponse: s.Lazy<TransformScheduleNowTransformResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `transform.set_upgrade_mode.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformSetUpgradeModeResponse = AcknowledgedResponseBase

/** The schema of `TransformSetUpgradeModeResponse`. @category schemas @since 0.1.0 */
export const TransformSetUpgradeModeResponse: s.Lazy<TransformSetUpgradeModeResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `transform.start_transform.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformStartTransformResponse = AcknowledgedResponseBase

/** The schema of `TransformStartTransformResponse`. @category schemas @since 0.1.0 */
export const TransformStartTransformResponse: s.Lazy<TransformStartTransformResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `transform.stop_transform.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformStopTransformResponse = AcknowledgedResponseBase

/** The schema of `TransformStopTransformResponse`. @category schemas @since 0.1.0 */
export const TransformStopTransformResponse: s.Lazy<TransformStopTransformResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `transform.update_transform.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformUpdateTransformResponse {
  readonly authorization?: MlTransformAuthorization
  readonly create_time: Long
  readonly description: string
  readonly dest: ReindexDestination
  readonly frequency?: Duration
  readonly id: Id
  readonly latest?: TransformLatest
  readonly pivot?: TransformPivot
  readonly retention_policy?: TransformRetentionPolicyContainer
  readonly settings: TransformSettings
  readonly source: ReindexSource
  readonly sync?: TransformSyncContainer
  readonly version: VersionString
  readonly _meta?: Metadata
}

/** The schema of `TransformUpdateTransformResponse`. @category schemas @since 0.1.0 */
export const TransformUpdateTransformResponse: s.Lazy<TransformUpdateTransformResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      authorization: /*#__PURE__*/ s.optional(/*#__PURE__*/ MlTransformAuthorization()),
      create_time: s.number,
      description: s.string,
      dest: /*#__PURE__*/ ReindexDestination(),
      frequency: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      id: s.string,
      latest: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformLatest()),
      pivot: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformPivot()),
      retention_policy: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformRetentionPolicyContainer()),
      settings: /*#__PURE__*/ TransformSettings(),
      source: /*#__PURE__*/ ReindexSource(),
      sync: /*#__PURE__*/ s.optional(/*#__PURE__*/ TransformSyncContainer()),
      version: s.string,
      _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata())
    })
  )

/**
 * `transform.upgrade_transforms.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TransformUpgradeTransformsResponse {
  readonly needs_update: Integer
  readonly no_action: Integer
  readonly updated: Integer
}

/** The schema of `TransformUpgradeTransformsResponse`. @category schemas @since 0.1.0 */
export const TransformUpgradeTransformsResponse: s.Lazy<TransformUpgradeTransformsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ needs_update: s.number, no_action: s.number, updated: s.number })
  )

/**
 * Parameters of `transform.delete_transform`.
 * @category models
 * @since 0.1.0
 */
export interface TransformDeleteTransformRequest extends SpecUtilsCommonQueryParameters {
  readonly transform_id: Id
  /** Default: `false`. */
  readonly force?: boolean | undefined
  /** Default: `false`. */
  readonly delete_dest_index?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `transform.delete_transform`: `DELETE /_transform/{transform_id}`.
 * Needs the privileges: cluster manage_transform.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-delete-transform
 * @category endpoints
 * @since 0.1.0
 */
export const deleteTransform: Call<TransformDeleteTransformRequest, TransformDeleteTransformResponse> =
  /*#__PURE__*/ call({
    name: "transform.delete_transform",
    urls: [{ path: "/_transform/{transform_id}", methods: ["DELETE"] }],
    query: ["delete_dest_index", "force", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: TransformDeleteTransformResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-delete-transform"
  })

/**
 * Parameters of `transform.get_node_stats`.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetNodeStatsRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `transform.get_node_stats`: `GET /_transform/_node_stats`.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-get-node-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getNodeStats: OptionalCall<TransformGetNodeStatsRequest, TransformGetNodeStatsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "transform.get_node_stats",
    urls: [{ path: "/_transform/_node_stats", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: TransformGetNodeStatsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-get-node-stats"
  })

/**
 * Parameters of `transform.get_transform`.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformRequest extends SpecUtilsCommonQueryParameters {
  readonly transform_id?: Names | undefined
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
 * `transform.get_transform`: `GET /_transform/{transform_id}`, `GET /_transform`.
 * Needs the privileges: cluster monitor_transform.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-get-transform
 * @category endpoints
 * @since 0.1.0
 */
export const getTransform: OptionalCall<TransformGetTransformRequest, TransformGetTransformResponse> =
  /*#__PURE__*/ optionalCall({
    name: "transform.get_transform",
    urls: [
      { path: "/_transform/{transform_id}", methods: ["GET"] },
      { path: "/_transform", methods: ["GET"] }
    ],
    query: ["allow_no_match", "exclude_generated", "from", "size"],
    body: { kind: "none" },
    answer: { kind: "json", schema: TransformGetTransformResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-get-transform"
  })

/**
 * Parameters of `transform.get_transform_stats`.
 * @category models
 * @since 0.1.0
 */
export interface TransformGetTransformStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly transform_id: Names
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `0`. */
  readonly from?: Long | undefined
  /** Default: `100`. */
  readonly size?: Long | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `transform.get_transform_stats`: `GET /_transform/{transform_id}/_stats`.
 * Needs the privileges: cluster monitor_transform, index read, index view_index_metadata.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-get-transform-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getTransformStats: Call<TransformGetTransformStatsRequest, TransformGetTransformStatsResponse> =
  /*#__PURE__*/ call({
    name: "transform.get_transform_stats",
    urls: [{ path: "/_transform/{transform_id}/_stats", methods: ["GET"] }],
    query: ["allow_no_match", "from", "size", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: TransformGetTransformStatsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-get-transform-stats"
  })

/**
 * Parameters of `transform.preview_transform`.
 * @category models
 * @since 0.1.0
 */
export interface TransformPreviewTransformRequest extends SpecUtilsCommonQueryParameters {
  readonly transform_id?: Id | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly dest?: TransformDestination | undefined
  readonly description?: string | undefined
  /** Default: `1m`. */
  readonly frequency?: Duration | TimeSpan | undefined
  readonly pivot?: TransformPivot | undefined
  readonly source?: TransformSource | undefined
  readonly settings?: TransformSettings | undefined
  readonly sync?: TransformSyncContainer | undefined
  readonly retention_policy?: TransformRetentionPolicyContainer | undefined
  readonly latest?: TransformLatest | undefined
}

/** `TransformPreviewTransformResponse` by the type of its documents. @category models @since 0.1.0 */
export interface TransformPreviewTransformResponseOf extends DocumentLambda {
  readonly response: TransformPreviewTransformResponse<this["document"]>
}

/**
 * `transform.preview_transform`: `GET or POST /_transform/{transform_id}/_preview`, `GET or POST /_transform/_preview`.
 * Needs the privileges: cluster manage_transform, index read, index view_index_metadata.
 * In Elasticsearch since 7.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-preview-transform
 * @category endpoints
 * @since 0.1.0
 */
export const previewTransform: OptionalDocumentCall<
  TransformPreviewTransformRequest,
  TransformPreviewTransformResponseOf
> = /*#__PURE__*/ optionalDocumentCall<TransformPreviewTransformRequest, TransformPreviewTransformResponseOf>(
  {
    name: "transform.preview_transform",
    urls: [
      { path: "/_transform/{transform_id}/_preview", methods: ["GET", "POST"] },
      { path: "/_transform/_preview", methods: ["GET", "POST"] }
    ],
    query: ["timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: TransformPreviewTransformResponse, documents: ["preview.*"] },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-preview-transform"
  }
)

/**
 * Parameters of `transform.put_transform`.
 * @category models
 * @since 0.1.0
 */
export interface TransformPutTransformRequest extends SpecUtilsCommonQueryParameters {
  readonly transform_id: Id
  /** Default: `false`. */
  readonly defer_validation?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly dest: TransformDestination
  readonly description?: string | undefined
  /** Default: `1m`. */
  readonly frequency?: Duration | TimeSpan | undefined
  readonly latest?: TransformLatest | undefined
  readonly _meta?: Metadata | undefined
  readonly pivot?: TransformPivot | undefined
  readonly retention_policy?: TransformRetentionPolicyContainer | undefined
  readonly settings?: TransformSettings | undefined
  readonly source: TransformSource
  readonly sync?: TransformSyncContainer | undefined
}

/**
 * `transform.put_transform`: `PUT /_transform/{transform_id}`.
 * Needs the privileges: cluster manage_transform, index create_index, index read, index index, index view_index_metadata.
 * In Elasticsearch since 7.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-put-transform
 * @category endpoints
 * @since 0.1.0
 */
export const putTransform: Call<TransformPutTransformRequest, TransformPutTransformResponse> =
  /*#__PURE__*/ call({
    name: "transform.put_transform",
    urls: [{ path: "/_transform/{transform_id}", methods: ["PUT"] }],
    query: ["defer_validation", "timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: TransformPutTransformResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-put-transform"
  })

/**
 * Parameters of `transform.reset_transform`.
 * @category models
 * @since 0.1.0
 */
export interface TransformResetTransformRequest extends SpecUtilsCommonQueryParameters {
  readonly transform_id: Id
  /** Default: `false`. */
  readonly force?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `transform.reset_transform`: `POST /_transform/{transform_id}/_reset`.
 * Needs the privileges: cluster manage_transform.
 * In Elasticsearch since 8.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-reset-transform
 * @category endpoints
 * @since 0.1.0
 */
export const resetTransform: Call<TransformResetTransformRequest, TransformResetTransformResponse> =
  /*#__PURE__*/ call({
    name: "transform.reset_transform",
    urls: [{ path: "/_transform/{transform_id}/_reset", methods: ["POST"] }],
    query: ["force", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: TransformResetTransformResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-reset-transform"
  })

/**
 * Parameters of `transform.schedule_now_transform`.
 * @category models
 * @since 0.1.0
 */
export interface TransformScheduleNowTransformRequest extends SpecUtilsCommonQueryParameters {
  readonly transform_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 9.4.0.
   */
  readonly defer?: boolean | undefined
}

/**
 * `transform.schedule_now_transform`: `POST /_transform/{transform_id}/_schedule_now`.
 * Needs the privileges: cluster manage_transform.
 * In Elasticsearch since 8.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-schedule-now-transform
 * @category endpoints
 * @since 0.1.0
 */
export const scheduleNowTransform: Call<
  TransformScheduleNowTransformRequest,
  TransformScheduleNowTransformResponse
> = /*#__PURE__*/ call({
  name: "transform.schedule_now_transform",
  urls: [{ path: "/_transform/{transform_id}/_schedule_now", methods: ["POST"] }],
  query: ["defer", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: TransformScheduleNowTransformResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-schedule-now-transform"
})

/**
 * Parameters of `transform.set_upgrade_mode`.
 * @category models
 * @since 0.1.0
 */
export interface TransformSetUpgradeModeRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly enabled?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `transform.set_upgrade_mode`: `POST /_transform/set_upgrade_mode`.
 * Needs the privileges: cluster manage_transform.
 * In Elasticsearch since 8.18.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-set-upgrade-mode
 * @category endpoints
 * @since 0.1.0
 */
export const setUpgradeMode: OptionalCall<TransformSetUpgradeModeRequest, TransformSetUpgradeModeResponse> =
  /*#__PURE__*/ optionalCall({
    name: "transform.set_upgrade_mode",
    urls: [{ path: "/_transform/set_upgrade_mode", methods: ["POST"] }],
    query: ["enabled", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: TransformSetUpgradeModeResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-set-upgrade-mode"
  })

/**
 * Parameters of `transform.start_transform`.
 * @category models
 * @since 0.1.0
 */
export interface TransformStartTransformRequest extends SpecUtilsCommonQueryParameters {
  readonly transform_id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly from?: string | undefined
}

/**
 * `transform.start_transform`: `POST /_transform/{transform_id}/_start`.
 * Needs the privileges: cluster manage_transform, index read, index view_index_metadata.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-start-transform
 * @category endpoints
 * @since 0.1.0
 */
export const startTransform: Call<TransformStartTransformRequest, TransformStartTransformResponse> =
  /*#__PURE__*/ call({
    name: "transform.start_transform",
    urls: [{ path: "/_transform/{transform_id}/_start", methods: ["POST"] }],
    query: ["from", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: TransformStartTransformResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-start-transform"
  })

/**
 * Parameters of `transform.stop_transform`.
 * @category models
 * @since 0.1.0
 */
export interface TransformStopTransformRequest extends SpecUtilsCommonQueryParameters {
  readonly transform_id: Name
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `false`. */
  readonly force?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly wait_for_checkpoint?: boolean | undefined
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `transform.stop_transform`: `POST /_transform/{transform_id}/_stop`.
 * Needs the privileges: cluster manage_transform.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-stop-transform
 * @category endpoints
 * @since 0.1.0
 */
export const stopTransform: Call<TransformStopTransformRequest, TransformStopTransformResponse> =
  /*#__PURE__*/ call({
    name: "transform.stop_transform",
    urls: [{ path: "/_transform/{transform_id}/_stop", methods: ["POST"] }],
    query: ["allow_no_match", "force", "timeout", "wait_for_checkpoint", "wait_for_completion"],
    body: { kind: "none" },
    answer: { kind: "json", schema: TransformStopTransformResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-stop-transform"
  })

/**
 * Parameters of `transform.update_transform`.
 * @category models
 * @since 0.1.0
 */
export interface TransformUpdateTransformRequest extends SpecUtilsCommonQueryParameters {
  readonly transform_id: Id
  readonly defer_validation?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly dest?: TransformDestination | undefined
  readonly description?: string | undefined
  /** Default: `1m`. */
  readonly frequency?: Duration | TimeSpan | undefined
  readonly _meta?: Metadata | undefined
  readonly source?: TransformSource | undefined
  readonly settings?: TransformSettings | undefined
  readonly sync?: TransformSyncContainer | undefined
  readonly retention_policy?: TransformRetentionPolicyContainer | null | undefined
}

/**
 * `transform.update_transform`: `POST /_transform/{transform_id}/_update`.
 * Needs the privileges: cluster manage_transform, index read, index index, index view_index_metadata.
 * In Elasticsearch since 7.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-update-transform
 * @category endpoints
 * @since 0.1.0
 */
export const updateTransform: Call<TransformUpdateTransformRequest, TransformUpdateTransformResponse> =
  /*#__PURE__*/ call({
    name: "transform.update_transform",
    urls: [{ path: "/_transform/{transform_id}/_update", methods: ["POST"] }],
    query: ["defer_validation", "timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: TransformUpdateTransformResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-update-transform"
  })

/**
 * Parameters of `transform.upgrade_transforms`.
 * @category models
 * @since 0.1.0
 */
export interface TransformUpgradeTransformsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly dry_run?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `transform.upgrade_transforms`: `POST /_transform/_upgrade`.
 * Needs the privileges: cluster manage_transform.
 * In Elasticsearch since 7.16.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-upgrade-transforms
 * @category endpoints
 * @since 0.1.0
 */
export const upgradeTransforms: OptionalCall<
  TransformUpgradeTransformsRequest,
  TransformUpgradeTransformsResponse
> = /*#__PURE__*/ optionalCall({
  name: "transform.upgrade_transforms",
  urls: [{ path: "/_transform/_upgrade", methods: ["POST"] }],
  query: ["dry_run", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: TransformUpgradeTransformsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-transform-upgrade-transforms"
})
