/**
 * The endpoints of the namespace `cluster`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import { ClusterAllocationExplainUnassignedInformation, ClusterComponentTemplate } from "./types/Cluster.ts"
import {
  AcknowledgedResponseBase,
  type ByteSize,
  type ClusterInfoTargets,
  CompletionStats,
  type DateFormat,
  DocStats,
  type Double,
  type Duration,
  type DurationValue,
  ErrorCause,
  type ExpandWildcards,
  FielddataStats,
  type HealthStatus,
  type Id,
  type Ids,
  type IndexName,
  type Indices,
  type Integer,
  type Level,
  type Long,
  type Metadata,
  type Name,
  type Names,
  type NodeId,
  type NodeIds,
  type NodeName,
  type NodeRoles,
  NodeStatistics,
  PluginStats,
  QueryCacheStats,
  SegmentsStats,
  type SpecUtilsCommonQueryParameters,
  StoreStats,
  type TransportAddress,
  type UnitMillis,
  type Uuid,
  type VersionNumber,
  type VersionString,
  type WaitForActiveShards,
  type WaitForEvents
} from "./types/Common.ts"
import type { IndicesPutIndexTemplateIndexTemplateMapping } from "./types/Indices.ts"
import {
  NodesHttp,
  NodesIndexingPressureMemory,
  NodesIngest,
  type NodesNodesResponseBase,
  NodesScripting,
  NodesThreadCount
} from "./types/Nodes.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `cluster.allocation_explain.AllocationDecision` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainAllocationDecision {
  readonly decider: string
  readonly decision: ClusterAllocationExplainAllocationExplainDecision
  readonly explanation: string
}

/** The schema of `ClusterAllocationExplainAllocationDecision`. @category schemas @since 0.1.0 */
export const ClusterAllocationExplainAllocationDecision: s.Lazy<ClusterAllocationExplainAllocationDecision> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ decider: s.string, decision: s.string, explanation: s.string })
  )

/**
 * `cluster.allocation_explain.AllocationExplainDecision` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterAllocationExplainAllocationExplainDecision =
  | "NO"
  | "YES"
  | "THROTTLE"
  | "ALWAYS"
  | (string & {})

/**
 * `cluster.allocation_explain.AllocationStore` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainAllocationStore {
  readonly allocation_id?: string
  readonly found?: boolean
  readonly in_sync?: boolean
  readonly matching_size_in_bytes?: Long
  readonly matching_sync_id?: boolean
  readonly store_exception?: ErrorCause
  readonly matching_size?: string
}

/** The schema of `ClusterAllocationExplainAllocationStore`. @category schemas @since 0.1.0 */
export const ClusterAllocationExplainAllocationStore: s.Lazy<ClusterAllocationExplainAllocationStore> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      allocation_id: /*#__PURE__*/ s.optional(s.string),
      found: /*#__PURE__*/ s.optional(s.boolean),
      in_sync: /*#__PURE__*/ s.optional(s.boolean),
      matching_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
      matching_sync_id: /*#__PURE__*/ s.optional(s.boolean),
      store_exception: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
      matching_size: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `cluster.allocation_explain.ClusterInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainClusterInfo {
  readonly nodes: { readonly [key: string]: ClusterAllocationExplainNodeDiskUsage }
  readonly shard_sizes: { readonly [key: string]: Long }
  readonly shard_data_set_sizes?: { readonly [key: string]: string }
  readonly shard_paths: { readonly [key: string]: string }
  readonly reserved_sizes: ReadonlyArray<ClusterAllocationExplainReservedSize>
}

/** The schema of `ClusterAllocationExplainClusterInfo`. @category schemas @since 0.1.0 */
export const ClusterAllocationExplainClusterInfo: s.Lazy<ClusterAllocationExplainClusterInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ ClusterAllocationExplainNodeDiskUsage()),
      shard_sizes: /*#__PURE__*/ s.record(s.number),
      shard_data_set_sizes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      shard_paths: /*#__PURE__*/ s.record(s.string),
      reserved_sizes: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterAllocationExplainReservedSize())
    })
  )

/**
 * `cluster.allocation_explain.CurrentNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainCurrentNode {
  readonly id: Id
  readonly name: Name
  /** In Elasticsearch since 8.11.0. */
  readonly roles: NodeRoles
  readonly attributes?: { readonly [key: string]: string }
  readonly transport_address: TransportAddress
  readonly weight_ranking?: Integer
}

/** The schema of `ClusterAllocationExplainCurrentNode`. @category schemas @since 0.1.0 */
export const ClusterAllocationExplainCurrentNode: s.Lazy<ClusterAllocationExplainCurrentNode> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      id: s.string,
      name: s.string,
      roles: /*#__PURE__*/ s.array(s.string),
      attributes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      transport_address: s.string,
      weight_ranking: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `cluster.allocation_explain.Decision` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterAllocationExplainDecision =
  | "yes"
  | "no"
  | "worse_balance"
  | "throttled"
  | "awaiting_info"
  | "allocation_delayed"
  | "no_valid_shard_copy"
  | "no_attempt"
  | (string & {})

/**
 * `cluster.allocation_explain.DiskUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainDiskUsage {
  readonly path: string
  readonly total_bytes: Long
  readonly used_bytes: Long
  readonly free_bytes: Long
  readonly free_disk_percent: Double
  readonly used_disk_percent: Double
}

/** The schema of `ClusterAllocationExplainDiskUsage`. @category schemas @since 0.1.0 */
export const ClusterAllocationExplainDiskUsage: s.Lazy<ClusterAllocationExplainDiskUsage> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      path: s.string,
      total_bytes: s.number,
      used_bytes: s.number,
      free_bytes: s.number,
      free_disk_percent: s.number,
      used_disk_percent: s.number
    })
  )

/**
 * `cluster.allocation_explain.NodeAllocationExplanation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainNodeAllocationExplanation {
  readonly deciders?: ReadonlyArray<ClusterAllocationExplainAllocationDecision>
  readonly node_attributes?: { readonly [key: string]: string }
  readonly node_decision: ClusterAllocationExplainDecision
  readonly node_id: Id
  readonly node_name: Name
  /** In Elasticsearch since 8.11.0. */
  readonly roles: NodeRoles
  readonly store?: ClusterAllocationExplainAllocationStore
  readonly transport_address: TransportAddress
  readonly weight_ranking?: Integer
}

/** The schema of `ClusterAllocationExplainNodeAllocationExplanation`. @category schemas @since 0.1.0 */
export const ClusterAllocationExplainNodeAllocationExplanation: s.Lazy<ClusterAllocationExplainNodeAllocationExplanation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      deciders: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterAllocationExplainAllocationDecision())
      ),
      node_attributes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      node_decision: s.string,
      node_id: s.string,
      node_name: s.string,
      roles: /*#__PURE__*/ s.array(s.string),
      store: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterAllocationExplainAllocationStore()),
      transport_address: s.string,
      weight_ranking: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `cluster.allocation_explain.NodeDiskUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainNodeDiskUsage {
  readonly node_name: Name
  readonly least_available: ClusterAllocationExplainDiskUsage
  readonly most_available: ClusterAllocationExplainDiskUsage
}

/** The schema of `ClusterAllocationExplainNodeDiskUsage`. @category schemas @since 0.1.0 */
export const ClusterAllocationExplainNodeDiskUsage: s.Lazy<ClusterAllocationExplainNodeDiskUsage> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      node_name: s.string,
      least_available: /*#__PURE__*/ ClusterAllocationExplainDiskUsage(),
      most_available: /*#__PURE__*/ ClusterAllocationExplainDiskUsage()
    })
  )

/**
 * `cluster.allocation_explain.ReservedSize` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainReservedSize {
  readonly node_id: Id
  readonly path: string
  readonly total: Long
  readonly shards: ReadonlyArray<string>
}

/** The schema of `ClusterAllocationExplainReservedSize`. @category schemas @since 0.1.0 */
export const ClusterAllocationExplainReservedSize: s.Lazy<ClusterAllocationExplainReservedSize> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      node_id: s.string,
      path: s.string,
      total: s.number,
      shards: /*#__PURE__*/ s.array(s.string)
    })
  )

/**
 * `cluster.allocation_explain.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainResponse {
  readonly allocate_explanation?: string
  readonly allocation_delay?: Duration
  readonly allocation_delay_in_millis?: DurationValue<UnitMillis>
  readonly can_allocate?: ClusterAllocationExplainDecision
  readonly can_move_to_other_node?: ClusterAllocationExplainDecision
  readonly can_rebalance_cluster?: ClusterAllocationExplainDecision
  readonly can_rebalance_cluster_decisions?: ReadonlyArray<ClusterAllocationExplainAllocationDecision>
  readonly can_rebalance_to_other_node?: ClusterAllocationExplainDecision
  readonly can_remain_decisions?: ReadonlyArray<ClusterAllocationExplainAllocationDecision>
  readonly can_remain_on_current_node?: ClusterAllocationExplainDecision
  readonly cluster_info?: ClusterAllocationExplainClusterInfo
  readonly configured_delay?: Duration
  readonly configured_delay_in_millis?: DurationValue<UnitMillis>
  readonly current_node?: ClusterAllocationExplainCurrentNode
  readonly current_state: string
  readonly index: IndexName
  readonly move_explanation?: string
  readonly node_allocation_decisions?: ReadonlyArray<ClusterAllocationExplainNodeAllocationExplanation>
  readonly primary: boolean
  readonly rebalance_explanation?: string
  readonly remaining_delay?: Duration
  readonly remaining_delay_in_millis?: DurationValue<UnitMillis>
  readonly shard: Integer
  readonly unassigned_info?: ClusterAllocationExplainUnassignedInformation
  /** In Elasticsearch since 7.14.0. */
  readonly note?: string
}

/** The schema of `ClusterAllocationExplainResponse`. @category schemas @since 0.1.0 */
export const ClusterAllocationExplainResponse: s.Lazy<ClusterAllocationExplainResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      allocate_explanation: /*#__PURE__*/ s.optional(s.string),
      allocation_delay: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      allocation_delay_in_millis: /*#__PURE__*/ s.optional(s.number),
      can_allocate: /*#__PURE__*/ s.optional(s.string),
      can_move_to_other_node: /*#__PURE__*/ s.optional(s.string),
      can_rebalance_cluster: /*#__PURE__*/ s.optional(s.string),
      can_rebalance_cluster_decisions: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterAllocationExplainAllocationDecision())
      ),
      can_rebalance_to_other_node: /*#__PURE__*/ s.optional(s.string),
      can_remain_decisions: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterAllocationExplainAllocationDecision())
      ),
      can_remain_on_current_node: /*#__PURE__*/ s.optional(s.string),
      cluster_info: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterAllocationExplainClusterInfo()),
      configured_delay: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      configured_delay_in_millis: /*#__PURE__*/ s.optional(s.number),
      current_node: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterAllocationExplainCurrentNode()),
      current_state: s.string,
      index: s.string,
      move_explanation: /*#__PURE__*/ s.optional(s.string),
      node_allocation_decisions: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterAllocationExplainNodeAllocationExplanation())
      ),
      primary: s.boolean,
      rebalance_explanation: /*#__PURE__*/ s.optional(s.string),
      remaining_delay: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      remaining_delay_in_millis: /*#__PURE__*/ s.optional(s.number),
      shard: s.number,
      unassigned_info: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ ClusterAllocationExplainUnassignedInformation()
      ),
      note: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `cluster.delete_component_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterDeleteComponentTemplateResponse = AcknowledgedResponseBase

/** The schema of `ClusterDeleteComponentTemplateResponse`. @category schemas @since 0.1.0 */
export const ClusterDeleteComponentTemplateResponse: s.Lazy<ClusterDeleteComponentTemplateResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `cluster.get_component_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterGetComponentTemplateResponse {
  readonly component_templates: ReadonlyArray<ClusterComponentTemplate>
}

/** The schema of `ClusterGetComponentTemplateResponse`. @category schemas @since 0.1.0 */
export const ClusterGetComponentTemplateResponse: s.Lazy<ClusterGetComponentTemplateResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      component_templates: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterComponentTemplate())
    })
  )

/**
 * `cluster.get_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterGetSettingsResponse {
  readonly persistent: { readonly [key: string]: unknown }
  readonly transient: { readonly [key: string]: unknown }
  readonly defaults?: { readonly [key: string]: unknown }
}

/** The schema of `ClusterGetSettingsResponse`. @category schemas @since 0.1.0 */
export const ClusterGetSettingsResponse: s.Lazy<ClusterGetSettingsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    persistent: /*#__PURE__*/ s.record(s.unknown),
    transient: /*#__PURE__*/ s.record(s.unknown),
    defaults: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown))
  })
)

/**
 * `cluster.health.HealthResponseBody` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterHealthHealthResponseBody {
  readonly active_primary_shards: Integer
  readonly active_shards: Integer
  readonly active_shards_percent?: string
  readonly active_shards_percent_as_number: Double
  readonly cluster_name: Name
  readonly delayed_unassigned_shards: Integer
  readonly indices?: { readonly [key: string]: ClusterHealthIndexHealthStats }
  readonly initializing_shards: Integer
  readonly number_of_data_nodes: Integer
  readonly number_of_in_flight_fetch: Integer
  readonly number_of_nodes: Integer
  readonly number_of_pending_tasks: Integer
  readonly relocating_shards: Integer
  readonly status: HealthStatus | (string & {})
  readonly task_max_waiting_in_queue?: Duration
  readonly task_max_waiting_in_queue_millis: DurationValue<UnitMillis>
  readonly timed_out: boolean
  readonly unassigned_primary_shards: Integer
  readonly unassigned_shards: Integer
}

/** The schema of `ClusterHealthHealthResponseBody`. @category schemas @since 0.1.0 */
export const ClusterHealthHealthResponseBody: s.Lazy<ClusterHealthHealthResponseBody> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      active_primary_shards: s.number,
      active_shards: s.number,
      active_shards_percent: /*#__PURE__*/ s.optional(s.string),
      active_shards_percent_as_number: s.number,
      cluster_name: s.string,
      delayed_unassigned_shards: s.number,
      indices: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.record(/*#__PURE__*/ ClusterHealthIndexHealthStats())
      ),
      initializing_shards: s.number,
      number_of_data_nodes: s.number,
      number_of_in_flight_fetch: s.number,
      number_of_nodes: s.number,
      number_of_pending_tasks: s.number,
      relocating_shards: s.number,
      status: s.string,
      task_max_waiting_in_queue: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      task_max_waiting_in_queue_millis: s.number,
      timed_out: s.boolean,
      unassigned_primary_shards: s.number,
      unassigned_shards: s.number
    })
)

/**
 * `cluster.health.IndexHealthStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterHealthIndexHealthStats {
  readonly active_primary_shards: Integer
  readonly active_shards: Integer
  readonly initializing_shards: Integer
  readonly number_of_replicas: Integer
  readonly number_of_shards: Integer
  readonly relocating_shards: Integer
  readonly shards?: { readonly [key: string]: ClusterHealthShardHealthStats }
  readonly status: HealthStatus | (string & {})
  readonly unassigned_shards: Integer
  readonly unassigned_primary_shards: Integer
}

/** The schema of `ClusterHealthIndexHealthStats`. @category schemas @since 0.1.0 */
export const ClusterHealthIndexHealthStats: s.Lazy<ClusterHealthIndexHealthStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    active_primary_shards: s.number,
    active_shards: s.number,
    initializing_shards: s.number,
    number_of_replicas: s.number,
    number_of_shards: s.number,
    relocating_shards: s.number,
    shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ClusterHealthShardHealthStats())),
    status: s.string,
    unassigned_shards: s.number,
    unassigned_primary_shards: s.number
  })
)

/**
 * `cluster.health.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterHealthResponse = ClusterHealthHealthResponseBody

/** The schema of `ClusterHealthResponse`. @category schemas @since 0.1.0 */
export const ClusterHealthResponse: s.Lazy<ClusterHealthResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ ClusterHealthHealthResponseBody()
)

/**
 * `cluster.health.ShardHealthStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterHealthShardHealthStats {
  readonly active_shards: Integer
  readonly initializing_shards: Integer
  readonly primary_active: boolean
  readonly relocating_shards: Integer
  readonly status: HealthStatus | (string & {})
  readonly unassigned_shards: Integer
  readonly unassigned_primary_shards: Integer
}

/** The schema of `ClusterHealthShardHealthStats`. @category schemas @since 0.1.0 */
export const ClusterHealthShardHealthStats: s.Lazy<ClusterHealthShardHealthStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    active_shards: s.number,
    initializing_shards: s.number,
    primary_active: s.boolean,
    relocating_shards: s.number,
    status: s.string,
    unassigned_shards: s.number,
    unassigned_primary_shards: s.number
  })
)

/**
 * `cluster.health.WaitForNodes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterHealthWaitForNodes = string | Integer

/**
 * `cluster.info.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterInfoResponse {
  readonly cluster_name: Name
  readonly http?: NodesHttp
  readonly ingest?: NodesIngest
  readonly thread_pool?: { readonly [key: string]: NodesThreadCount }
  readonly script?: NodesScripting
}

/** The schema of `ClusterInfoResponse`. @category schemas @since 0.1.0 */
export const ClusterInfoResponse: s.Lazy<ClusterInfoResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster_name: s.string,
    http: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesHttp()),
    ingest: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesIngest()),
    thread_pool: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ NodesThreadCount())),
    script: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesScripting())
  })
)

/**
 * `cluster.pending_tasks.PendingTask` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterPendingTasksPendingTask {
  readonly executing: boolean
  readonly insert_order: Integer
  readonly priority: string
  readonly source: string
  readonly time_in_queue?: Duration
  readonly time_in_queue_millis: DurationValue<UnitMillis>
}

/** The schema of `ClusterPendingTasksPendingTask`. @category schemas @since 0.1.0 */
export const ClusterPendingTasksPendingTask: s.Lazy<ClusterPendingTasksPendingTask> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      executing: s.boolean,
      insert_order: s.number,
      priority: s.string,
      source: s.string,
      time_in_queue: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      time_in_queue_millis: s.number
    })
)

/**
 * `cluster.pending_tasks.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterPendingTasksResponse {
  readonly tasks: ReadonlyArray<ClusterPendingTasksPendingTask>
}

/** The schema of `ClusterPendingTasksResponse`. @category schemas @since 0.1.0 */
export const ClusterPendingTasksResponse: s.Lazy<ClusterPendingTasksResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ tasks: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterPendingTasksPendingTask()) })
)

/**
 * `cluster.put_component_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterPutComponentTemplateResponse = AcknowledgedResponseBase

/** The schema of `ClusterPutComponentTemplateResponse`. @category schemas @since 0.1.0 */
export const ClusterPutComponentTemplateResponse: s.Lazy<ClusterPutComponentTemplateResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `cluster.put_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterPutSettingsResponse {
  readonly acknowledged: boolean
  readonly persistent: { readonly [key: string]: unknown }
  readonly transient: { readonly [key: string]: unknown }
}

/** The schema of `ClusterPutSettingsResponse`. @category schemas @since 0.1.0 */
export const ClusterPutSettingsResponse: s.Lazy<ClusterPutSettingsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: s.boolean,
    persistent: /*#__PURE__*/ s.record(s.unknown),
    transient: /*#__PURE__*/ s.record(s.unknown)
  })
)

/**
 * `cluster.remote_info.ClusterRemoteInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterRemoteInfoClusterRemoteInfo =
  | ClusterRemoteInfoClusterRemoteSniffInfo
  | ClusterRemoteInfoClusterRemoteProxyInfo

/** The schema of `ClusterRemoteInfoClusterRemoteInfo`. @category schemas @since 0.1.0 */
export const ClusterRemoteInfoClusterRemoteInfo: s.Lazy<ClusterRemoteInfoClusterRemoteInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.tagged(
      "mode",
      ["sniff", "proxy"],
      [
        /*#__PURE__*/ ClusterRemoteInfoClusterRemoteSniffInfo(),
        /*#__PURE__*/ ClusterRemoteInfoClusterRemoteProxyInfo()
      ]
    )
  )

/**
 * `cluster.remote_info.ClusterRemoteProxyInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRemoteInfoClusterRemoteProxyInfo {
  readonly mode: "proxy"
  readonly connected: boolean
  readonly initial_connect_timeout: Duration
  readonly skip_unavailable: boolean
  readonly proxy_address: string
  readonly server_name: string
  readonly num_proxy_sockets_connected: Integer
  readonly max_proxy_socket_connections: Integer
  readonly cluster_credentials?: string
}

/** The schema of `ClusterRemoteInfoClusterRemoteProxyInfo`. @category schemas @since 0.1.0 */
export const ClusterRemoteInfoClusterRemoteProxyInfo: s.Lazy<ClusterRemoteInfoClusterRemoteProxyInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      mode: /*#__PURE__*/ s.literal("proxy"),
      connected: s.boolean,
      initial_connect_timeout: /*#__PURE__*/ s.union([
        s.string,
        /*#__PURE__*/ s.literal(-1),
        /*#__PURE__*/ s.literal(0)
      ]),
      skip_unavailable: s.boolean,
      proxy_address: s.string,
      server_name: s.string,
      num_proxy_sockets_connected: s.number,
      max_proxy_socket_connections: s.number,
      cluster_credentials: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `cluster.remote_info.ClusterRemoteSniffInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRemoteInfoClusterRemoteSniffInfo {
  readonly mode: "sniff"
  readonly connected: boolean
  readonly max_connections_per_cluster: Integer
  readonly num_nodes_connected: Long
  readonly initial_connect_timeout: Duration
  readonly skip_unavailable: boolean
  readonly seeds: ReadonlyArray<string>
}

/** The schema of `ClusterRemoteInfoClusterRemoteSniffInfo`. @category schemas @since 0.1.0 */
export const ClusterRemoteInfoClusterRemoteSniffInfo: s.Lazy<ClusterRemoteInfoClusterRemoteSniffInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      mode: /*#__PURE__*/ s.literal("sniff"),
      connected: s.boolean,
      max_connections_per_cluster: s.number,
      num_nodes_connected: s.number,
      initial_connect_timeout: /*#__PURE__*/ s.union([
        s.string,
        /*#__PURE__*/ s.literal(-1),
        /*#__PURE__*/ s.literal(0)
      ]),
      skip_unavailable: s.boolean,
      seeds: /*#__PURE__*/ s.array(s.string)
    })
  )

/**
 * `cluster.remote_info.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterRemoteInfoResponse = { readonly [key: string]: ClusterRemoteInfoClusterRemoteInfo }

/** The schema of `ClusterRemoteInfoResponse`. @category schemas @since 0.1.0 */
export const ClusterRemoteInfoResponse: s.Lazy<ClusterRemoteInfoResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ ClusterRemoteInfoClusterRemoteInfo())
)

/**
 * `cluster.reroute.Command` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRerouteCommand {
  readonly cancel?: ClusterRerouteCommandCancelAction | undefined
  readonly move?: ClusterRerouteCommandMoveAction | undefined
  readonly allocate_replica?: ClusterRerouteCommandAllocateReplicaAction | undefined
  readonly allocate_stale_primary?: ClusterRerouteCommandAllocatePrimaryAction | undefined
  readonly allocate_empty_primary?: ClusterRerouteCommandAllocatePrimaryAction | undefined
}

/**
 * `cluster.reroute.CommandAllocatePrimaryAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRerouteCommandAllocatePrimaryAction {
  readonly index: IndexName
  readonly shard: Integer
  readonly node: string
  readonly accept_data_loss: boolean
}

/**
 * `cluster.reroute.CommandAllocateReplicaAction` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/cluster-level-shard-allocation-routing-settings
 * @category models
 * @since 0.1.0
 */
export interface ClusterRerouteCommandAllocateReplicaAction {
  readonly index: IndexName
  readonly shard: Integer
  readonly node: string
}

/**
 * `cluster.reroute.CommandCancelAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRerouteCommandCancelAction {
  readonly index: IndexName
  readonly shard: Integer
  readonly node: string
  readonly allow_primary?: boolean | undefined
}

/**
 * `cluster.reroute.CommandMoveAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRerouteCommandMoveAction {
  readonly index: IndexName
  readonly shard: Integer
  readonly from_node: string
  readonly to_node: string
}

/**
 * `cluster.reroute.RerouteDecision` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRerouteRerouteDecision {
  readonly decider: string
  readonly decision: string
  readonly explanation: string
}

/** The schema of `ClusterRerouteRerouteDecision`. @category schemas @since 0.1.0 */
export const ClusterRerouteRerouteDecision: s.Lazy<ClusterRerouteRerouteDecision> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ decider: s.string, decision: s.string, explanation: s.string })
)

/**
 * `cluster.reroute.RerouteExplanation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRerouteRerouteExplanation {
  readonly command: string
  readonly decisions: ReadonlyArray<ClusterRerouteRerouteDecision>
  readonly parameters: ClusterRerouteRerouteParameters
}

/** The schema of `ClusterRerouteRerouteExplanation`. @category schemas @since 0.1.0 */
export const ClusterRerouteRerouteExplanation: s.Lazy<ClusterRerouteRerouteExplanation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      command: s.string,
      decisions: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterRerouteRerouteDecision()),
      parameters: /*#__PURE__*/ ClusterRerouteRerouteParameters()
    })
  )

/**
 * `cluster.reroute.RerouteParameters` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRerouteRerouteParameters {
  readonly allow_primary: boolean
  readonly index: IndexName
  readonly node: NodeName
  readonly shard: Integer
  readonly from_node?: NodeName
  readonly to_node?: NodeName
}

/** The schema of `ClusterRerouteRerouteParameters`. @category schemas @since 0.1.0 */
export const ClusterRerouteRerouteParameters: s.Lazy<ClusterRerouteRerouteParameters> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      allow_primary: s.boolean,
      index: s.string,
      node: s.string,
      shard: s.number,
      from_node: /*#__PURE__*/ s.optional(s.string),
      to_node: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `cluster.reroute.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRerouteResponse {
  readonly acknowledged: boolean
  readonly explanations?: ReadonlyArray<ClusterRerouteRerouteExplanation>
  readonly state?: unknown
}

/** The schema of `ClusterRerouteResponse`. @category schemas @since 0.1.0 */
export const ClusterRerouteResponse: s.Lazy<ClusterRerouteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: s.boolean,
    explanations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterRerouteRerouteExplanation())
    ),
    state: /*#__PURE__*/ s.optional(s.unknown)
  })
)

/**
 * `cluster.state.ClusterStateMetric` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterStateClusterStateMetric =
  | "_all"
  | "version"
  | "master_node"
  | "blocks"
  | "nodes"
  | "metadata"
  | "routing_table"
  | "routing_nodes"
  | "customs"

/**
 * `cluster.state.ClusterStateMetrics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterStateClusterStateMetrics =
  | ClusterStateClusterStateMetric
  | ReadonlyArray<ClusterStateClusterStateMetric>

/**
 * `cluster.state.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterStateResponse = unknown

/** The schema of `ClusterStateResponse`. @category schemas @since 0.1.0 */
export const ClusterStateResponse: s.Lazy<ClusterStateResponse> = /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `cluster.stats.CCSStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsCCSStats {
  readonly clusters?: { readonly [key: string]: ClusterStatsRemoteClusterInfo }
  readonly _search: ClusterStatsCCSUsageStats
  readonly _esql?: ClusterStatsCCSUsageStats
}

/** The schema of `ClusterStatsCCSStats`. @category schemas @since 0.1.0 */
export const ClusterStatsCCSStats: s.Lazy<ClusterStatsCCSStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    clusters: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ClusterStatsRemoteClusterInfo())),
    _search: /*#__PURE__*/ ClusterStatsCCSUsageStats(),
    _esql: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatsCCSUsageStats())
  })
)

/**
 * `cluster.stats.CCSUsageClusterStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsCCSUsageClusterStats {
  readonly total: Integer
  readonly skipped: Integer
  readonly took: ClusterStatsCCSUsageTimeValue
}

/** The schema of `ClusterStatsCCSUsageClusterStats`. @category schemas @since 0.1.0 */
export const ClusterStatsCCSUsageClusterStats: s.Lazy<ClusterStatsCCSUsageClusterStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      total: s.number,
      skipped: s.number,
      took: /*#__PURE__*/ ClusterStatsCCSUsageTimeValue()
    })
  )

/**
 * `cluster.stats.CCSUsageStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsCCSUsageStats {
  readonly total: Integer
  readonly success: Integer
  readonly skipped: Integer
  readonly took: ClusterStatsCCSUsageTimeValue
  readonly took_mrt_true?: ClusterStatsCCSUsageTimeValue
  readonly took_mrt_false?: ClusterStatsCCSUsageTimeValue
  readonly remotes_per_search_max: Integer
  readonly remotes_per_search_avg: Double
  readonly failure_reasons: { readonly [key: string]: Integer }
  readonly features: { readonly [key: string]: Integer }
  readonly clients: { readonly [key: string]: Integer }
  readonly clusters: { readonly [key: string]: ClusterStatsCCSUsageClusterStats }
}

/** The schema of `ClusterStatsCCSUsageStats`. @category schemas @since 0.1.0 */
export const ClusterStatsCCSUsageStats: s.Lazy<ClusterStatsCCSUsageStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: s.number,
    success: s.number,
    skipped: s.number,
    took: /*#__PURE__*/ ClusterStatsCCSUsageTimeValue(),
    took_mrt_true: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatsCCSUsageTimeValue()),
    took_mrt_false: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatsCCSUsageTimeValue()),
    remotes_per_search_max: s.number,
    remotes_per_search_avg: s.number,
    failure_reasons: /*#__PURE__*/ s.record(s.number),
    features: /*#__PURE__*/ s.record(s.number),
    clients: /*#__PURE__*/ s.record(s.number),
    clusters: /*#__PURE__*/ s.record(/*#__PURE__*/ ClusterStatsCCSUsageClusterStats())
  })
)

/**
 * `cluster.stats.CCSUsageTimeValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsCCSUsageTimeValue {
  readonly max: DurationValue<UnitMillis>
  readonly avg: DurationValue<UnitMillis>
  readonly p90: DurationValue<UnitMillis>
}

/** The schema of `ClusterStatsCCSUsageTimeValue`. @category schemas @since 0.1.0 */
export const ClusterStatsCCSUsageTimeValue: s.Lazy<ClusterStatsCCSUsageTimeValue> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ max: s.number, avg: s.number, p90: s.number })
)

/**
 * `cluster.stats.CharFilterTypes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsCharFilterTypes {
  readonly analyzer_types: ReadonlyArray<ClusterStatsFieldTypes>
  readonly built_in_analyzers: ReadonlyArray<ClusterStatsFieldTypes>
  readonly built_in_char_filters: ReadonlyArray<ClusterStatsFieldTypes>
  readonly built_in_filters: ReadonlyArray<ClusterStatsFieldTypes>
  readonly built_in_tokenizers: ReadonlyArray<ClusterStatsFieldTypes>
  readonly char_filter_types: ReadonlyArray<ClusterStatsFieldTypes>
  readonly multiple_synonym_graph_filters?: ClusterStatsMultipleSynonymGraphFilter
  readonly filter_types: ReadonlyArray<ClusterStatsFieldTypes>
  readonly tokenizer_types: ReadonlyArray<ClusterStatsFieldTypes>
  readonly synonyms: { readonly [key: string]: ClusterStatsSynonymsStats }
}

/** The schema of `ClusterStatsCharFilterTypes`. @category schemas @since 0.1.0 */
export const ClusterStatsCharFilterTypes: s.Lazy<ClusterStatsCharFilterTypes> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analyzer_types: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsFieldTypes()),
    built_in_analyzers: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsFieldTypes()),
    built_in_char_filters: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsFieldTypes()),
    built_in_filters: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsFieldTypes()),
    built_in_tokenizers: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsFieldTypes()),
    char_filter_types: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsFieldTypes()),
    multiple_synonym_graph_filters: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ ClusterStatsMultipleSynonymGraphFilter()
    ),
    filter_types: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsFieldTypes()),
    tokenizer_types: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsFieldTypes()),
    synonyms: /*#__PURE__*/ s.record(/*#__PURE__*/ ClusterStatsSynonymsStats())
  })
)

/**
 * `cluster.stats.ClusterFileSystem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterFileSystem {
  readonly path?: string
  readonly mount?: string
  readonly type?: string
  readonly available_in_bytes?: Long
  readonly available?: ByteSize
  readonly free_in_bytes?: Long
  readonly free?: ByteSize
  readonly total_in_bytes?: Long
  readonly total?: ByteSize
  readonly low_watermark_free_space?: ByteSize
  readonly low_watermark_free_space_in_bytes?: Long
  readonly high_watermark_free_space?: ByteSize
  readonly high_watermark_free_space_in_bytes?: Long
  readonly flood_stage_free_space?: ByteSize
  readonly flood_stage_free_space_in_bytes?: Long
  readonly frozen_flood_stage_free_space?: ByteSize
  readonly frozen_flood_stage_free_space_in_bytes?: Long
}

/** The schema of `ClusterStatsClusterFileSystem`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterFileSystem: s.Lazy<ClusterStatsClusterFileSystem> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    path: /*#__PURE__*/ s.optional(s.string),
    mount: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.optional(s.string),
    available_in_bytes: /*#__PURE__*/ s.optional(s.number),
    available: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    free_in_bytes: /*#__PURE__*/ s.optional(s.number),
    free: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    total_in_bytes: /*#__PURE__*/ s.optional(s.number),
    total: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    low_watermark_free_space: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    low_watermark_free_space_in_bytes: /*#__PURE__*/ s.optional(s.number),
    high_watermark_free_space: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    high_watermark_free_space_in_bytes: /*#__PURE__*/ s.optional(s.number),
    flood_stage_free_space: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    flood_stage_free_space_in_bytes: /*#__PURE__*/ s.optional(s.number),
    frozen_flood_stage_free_space: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    frozen_flood_stage_free_space_in_bytes: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `cluster.stats.ClusterIndices` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterIndices {
  readonly analysis?: ClusterStatsCharFilterTypes
  readonly completion: CompletionStats
  readonly count: Long
  readonly docs: DocStats
  readonly fielddata: FielddataStats
  readonly query_cache: QueryCacheStats
  readonly search: ClusterStatsSearchUsageStats
  readonly segments: SegmentsStats
  readonly shards: ClusterStatsClusterIndicesShards
  readonly store: StoreStats
  readonly mappings?: ClusterStatsFieldTypesMappings
  readonly versions?: ReadonlyArray<ClusterStatsIndicesVersions>
  readonly dense_vector: ClusterStatsDenseVectorStats
  readonly sparse_vector: ClusterStatsSparseVectorStats
}

/** The schema of `ClusterStatsClusterIndices`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterIndices: s.Lazy<ClusterStatsClusterIndices> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analysis: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatsCharFilterTypes()),
    completion: /*#__PURE__*/ CompletionStats(),
    count: s.number,
    docs: /*#__PURE__*/ DocStats(),
    fielddata: /*#__PURE__*/ FielddataStats(),
    query_cache: /*#__PURE__*/ QueryCacheStats(),
    search: /*#__PURE__*/ ClusterStatsSearchUsageStats(),
    segments: /*#__PURE__*/ SegmentsStats(),
    shards: /*#__PURE__*/ ClusterStatsClusterIndicesShards(),
    store: /*#__PURE__*/ StoreStats(),
    mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatsFieldTypesMappings()),
    versions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsIndicesVersions())),
    dense_vector: /*#__PURE__*/ ClusterStatsDenseVectorStats(),
    sparse_vector: /*#__PURE__*/ ClusterStatsSparseVectorStats()
  })
)

/**
 * `cluster.stats.ClusterIndicesShards` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterIndicesShards {
  readonly index?: ClusterStatsClusterIndicesShardsIndex
  readonly primaries?: Double
  readonly replication?: Double
  readonly total?: Double
}

/** The schema of `ClusterStatsClusterIndicesShards`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterIndicesShards: s.Lazy<ClusterStatsClusterIndicesShards> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      index: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatsClusterIndicesShardsIndex()),
      primaries: /*#__PURE__*/ s.optional(s.number),
      replication: /*#__PURE__*/ s.optional(s.number),
      total: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `cluster.stats.ClusterIndicesShardsIndex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterIndicesShardsIndex {
  readonly primaries: ClusterStatsClusterShardMetrics
  readonly replication: ClusterStatsClusterShardMetrics
  readonly shards: ClusterStatsClusterShardMetrics
}

/** The schema of `ClusterStatsClusterIndicesShardsIndex`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterIndicesShardsIndex: s.Lazy<ClusterStatsClusterIndicesShardsIndex> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      primaries: /*#__PURE__*/ ClusterStatsClusterShardMetrics(),
      replication: /*#__PURE__*/ ClusterStatsClusterShardMetrics(),
      shards: /*#__PURE__*/ ClusterStatsClusterShardMetrics()
    })
  )

/**
 * `cluster.stats.ClusterIngest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterIngest {
  readonly number_of_pipelines: Integer
  readonly processor_stats: { readonly [key: string]: ClusterStatsClusterProcessor }
}

/** The schema of `ClusterStatsClusterIngest`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterIngest: s.Lazy<ClusterStatsClusterIngest> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    number_of_pipelines: s.number,
    processor_stats: /*#__PURE__*/ s.record(/*#__PURE__*/ ClusterStatsClusterProcessor())
  })
)

/**
 * `cluster.stats.ClusterJvm` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterJvm {
  readonly max_uptime_in_millis: DurationValue<UnitMillis>
  readonly max_uptime?: Duration
  readonly mem: ClusterStatsClusterJvmMemory
  readonly threads: Long
  readonly versions: ReadonlyArray<ClusterStatsClusterJvmVersion>
}

/** The schema of `ClusterStatsClusterJvm`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterJvm: s.Lazy<ClusterStatsClusterJvm> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    max_uptime_in_millis: s.number,
    max_uptime: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    mem: /*#__PURE__*/ ClusterStatsClusterJvmMemory(),
    threads: s.number,
    versions: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsClusterJvmVersion())
  })
)

/**
 * `cluster.stats.ClusterJvmMemory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterJvmMemory {
  readonly heap_max_in_bytes: Long
  readonly heap_max?: ByteSize
  readonly heap_used_in_bytes: Long
  readonly heap_used?: ByteSize
}

/** The schema of `ClusterStatsClusterJvmMemory`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterJvmMemory: s.Lazy<ClusterStatsClusterJvmMemory> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    heap_max_in_bytes: s.number,
    heap_max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    heap_used_in_bytes: s.number,
    heap_used: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `cluster.stats.ClusterJvmVersion` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterJvmVersion {
  readonly bundled_jdk: boolean
  readonly count: Integer
  readonly using_bundled_jdk: boolean
  readonly version: VersionString
  readonly vm_name: string
  readonly vm_vendor: string
  readonly vm_version: VersionString
}

/** The schema of `ClusterStatsClusterJvmVersion`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterJvmVersion: s.Lazy<ClusterStatsClusterJvmVersion> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bundled_jdk: s.boolean,
    count: s.number,
    using_bundled_jdk: s.boolean,
    version: s.string,
    vm_name: s.string,
    vm_vendor: s.string,
    vm_version: s.string
  })
)

/**
 * `cluster.stats.ClusterNetworkTypes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterNetworkTypes {
  readonly http_types: { readonly [key: string]: Integer }
  readonly transport_types: { readonly [key: string]: Integer }
}

/** The schema of `ClusterStatsClusterNetworkTypes`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterNetworkTypes: s.Lazy<ClusterStatsClusterNetworkTypes> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      http_types: /*#__PURE__*/ s.record(s.number),
      transport_types: /*#__PURE__*/ s.record(s.number)
    })
)

/**
 * `cluster.stats.ClusterNodeCount` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterNodeCount {
  readonly total: Integer
  readonly coordinating_only?: Integer
  readonly data?: Integer
  readonly data_cold?: Integer
  readonly data_content?: Integer
  /** In Elasticsearch since 7.13.0. */
  readonly data_frozen?: Integer
  readonly data_hot?: Integer
  readonly data_warm?: Integer
  readonly index?: Integer
  readonly ingest?: Integer
  readonly master?: Integer
  readonly ml?: Integer
  readonly remote_cluster_client?: Integer
  readonly search?: Integer
  readonly transform?: Integer
  readonly voting_only?: Integer
}

/** The schema of `ClusterStatsClusterNodeCount`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterNodeCount: s.Lazy<ClusterStatsClusterNodeCount> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: s.number,
    coordinating_only: /*#__PURE__*/ s.optional(s.number),
    data: /*#__PURE__*/ s.optional(s.number),
    data_cold: /*#__PURE__*/ s.optional(s.number),
    data_content: /*#__PURE__*/ s.optional(s.number),
    data_frozen: /*#__PURE__*/ s.optional(s.number),
    data_hot: /*#__PURE__*/ s.optional(s.number),
    data_warm: /*#__PURE__*/ s.optional(s.number),
    index: /*#__PURE__*/ s.optional(s.number),
    ingest: /*#__PURE__*/ s.optional(s.number),
    master: /*#__PURE__*/ s.optional(s.number),
    ml: /*#__PURE__*/ s.optional(s.number),
    remote_cluster_client: /*#__PURE__*/ s.optional(s.number),
    search: /*#__PURE__*/ s.optional(s.number),
    transform: /*#__PURE__*/ s.optional(s.number),
    voting_only: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `cluster.stats.ClusterNodes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterNodes {
  readonly count: ClusterStatsClusterNodeCount
  readonly discovery_types: { readonly [key: string]: Integer }
  readonly fs: ClusterStatsClusterFileSystem
  /** In Elasticsearch since 7.16.0. */
  readonly indexing_pressure: ClusterStatsIndexingPressure
  readonly ingest: ClusterStatsClusterIngest
  readonly jvm: ClusterStatsClusterJvm
  readonly network_types: ClusterStatsClusterNetworkTypes
  readonly os: ClusterStatsClusterOperatingSystem
  readonly packaging_types: ReadonlyArray<ClusterStatsNodePackagingType>
  readonly plugins: ReadonlyArray<PluginStats>
  readonly process: ClusterStatsClusterProcess
  readonly versions: ReadonlyArray<VersionString>
}

/** The schema of `ClusterStatsClusterNodes`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterNodes: s.Lazy<ClusterStatsClusterNodes> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: /*#__PURE__*/ ClusterStatsClusterNodeCount(),
    discovery_types: /*#__PURE__*/ s.record(s.number),
    fs: /*#__PURE__*/ ClusterStatsClusterFileSystem(),
    indexing_pressure: /*#__PURE__*/ ClusterStatsIndexingPressure(),
    ingest: /*#__PURE__*/ ClusterStatsClusterIngest(),
    jvm: /*#__PURE__*/ ClusterStatsClusterJvm(),
    network_types: /*#__PURE__*/ ClusterStatsClusterNetworkTypes(),
    os: /*#__PURE__*/ ClusterStatsClusterOperatingSystem(),
    packaging_types: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsNodePackagingType()),
    plugins: /*#__PURE__*/ s.array(/*#__PURE__*/ PluginStats()),
    process: /*#__PURE__*/ ClusterStatsClusterProcess(),
    versions: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `cluster.stats.ClusterOperatingSystem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterOperatingSystem {
  readonly allocated_processors: Integer
  readonly architectures?: ReadonlyArray<ClusterStatsClusterOperatingSystemArchitecture>
  readonly available_processors: Integer
  readonly mem: ClusterStatsOperatingSystemMemoryInfo
  readonly names: ReadonlyArray<ClusterStatsClusterOperatingSystemName>
  readonly pretty_names: ReadonlyArray<ClusterStatsClusterOperatingSystemPrettyName>
}

/** The schema of `ClusterStatsClusterOperatingSystem`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterOperatingSystem: s.Lazy<ClusterStatsClusterOperatingSystem> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      allocated_processors: s.number,
      architectures: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsClusterOperatingSystemArchitecture())
      ),
      available_processors: s.number,
      mem: /*#__PURE__*/ ClusterStatsOperatingSystemMemoryInfo(),
      names: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsClusterOperatingSystemName()),
      pretty_names: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsClusterOperatingSystemPrettyName())
    })
  )

/**
 * `cluster.stats.ClusterOperatingSystemArchitecture` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterOperatingSystemArchitecture {
  readonly arch: string
  readonly count: Integer
}

/** The schema of `ClusterStatsClusterOperatingSystemArchitecture`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterOperatingSystemArchitecture: s.Lazy<ClusterStatsClusterOperatingSystemArchitecture> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ arch: s.string, count: s.number }))

/**
 * `cluster.stats.ClusterOperatingSystemName` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterOperatingSystemName {
  readonly count: Integer
  readonly name: Name
}

/** The schema of `ClusterStatsClusterOperatingSystemName`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterOperatingSystemName: s.Lazy<ClusterStatsClusterOperatingSystemName> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ count: s.number, name: s.string }))

/**
 * `cluster.stats.ClusterOperatingSystemPrettyName` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterOperatingSystemPrettyName {
  readonly count: Integer
  readonly pretty_name: Name
}

/** The schema of `ClusterStatsClusterOperatingSystemPrettyName`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterOperatingSystemPrettyName: s.Lazy<ClusterStatsClusterOperatingSystemPrettyName> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ count: s.number, pretty_name: s.string }))

/**
 * `cluster.stats.ClusterProcess` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterProcess {
  readonly cpu: ClusterStatsClusterProcessCpu
  readonly open_file_descriptors: ClusterStatsClusterProcessOpenFileDescriptors
}

/** The schema of `ClusterStatsClusterProcess`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterProcess: s.Lazy<ClusterStatsClusterProcess> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cpu: /*#__PURE__*/ ClusterStatsClusterProcessCpu(),
    open_file_descriptors: /*#__PURE__*/ ClusterStatsClusterProcessOpenFileDescriptors()
  })
)

/**
 * `cluster.stats.ClusterProcessCpu` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterProcessCpu {
  readonly percent: Integer
}

/** The schema of `ClusterStatsClusterProcessCpu`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterProcessCpu: s.Lazy<ClusterStatsClusterProcessCpu> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ percent: s.number })
)

/**
 * `cluster.stats.ClusterProcessOpenFileDescriptors` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterProcessOpenFileDescriptors {
  readonly avg: Long
  readonly max: Long
  readonly min: Long
}

/** The schema of `ClusterStatsClusterProcessOpenFileDescriptors`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterProcessOpenFileDescriptors: s.Lazy<ClusterStatsClusterProcessOpenFileDescriptors> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ avg: s.number, max: s.number, min: s.number }))

/**
 * `cluster.stats.ClusterProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterProcessor {
  readonly count: Long
  readonly current: Long
  readonly failed: Long
  readonly time?: Duration
  readonly time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `ClusterStatsClusterProcessor`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterProcessor: s.Lazy<ClusterStatsClusterProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    current: s.number,
    failed: s.number,
    time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    time_in_millis: s.number
  })
)

/**
 * `cluster.stats.ClusterShardMetrics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterShardMetrics {
  readonly avg: Double
  readonly max: Double
  readonly min: Double
}

/** The schema of `ClusterStatsClusterShardMetrics`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterShardMetrics: s.Lazy<ClusterStatsClusterShardMetrics> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ avg: s.number, max: s.number, min: s.number })
)

/**
 * `cluster.stats.ClusterSnapshotStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsClusterSnapshotStats {
  readonly current_counts: ClusterStatsSnapshotCurrentCounts
  readonly repositories: { readonly [key: string]: ClusterStatsPerRepositoryStats }
}

/** The schema of `ClusterStatsClusterSnapshotStats`. @category schemas @since 0.1.0 */
export const ClusterStatsClusterSnapshotStats: s.Lazy<ClusterStatsClusterSnapshotStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      current_counts: /*#__PURE__*/ ClusterStatsSnapshotCurrentCounts(),
      repositories: /*#__PURE__*/ s.record(/*#__PURE__*/ ClusterStatsPerRepositoryStats())
    })
  )

/**
 * `cluster.stats.DenseVectorOffHeapStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsDenseVectorOffHeapStats {
  readonly total_size_bytes: Long
  readonly total_size?: ByteSize
  readonly total_veb_size_bytes: Long
  readonly total_veb_size?: ByteSize
  readonly total_vec_size_bytes: Long
  readonly total_vec_size?: ByteSize
  readonly total_veq_size_bytes: Long
  readonly total_veq_size?: ByteSize
  readonly total_vex_size_bytes: Long
  readonly total_vex_size?: ByteSize
  readonly total_cenif_size_bytes: Long
  readonly total_cenif_size?: ByteSize
  readonly total_clivf_size_bytes: Long
  readonly total_clivf_size?: ByteSize
  readonly fielddata?: { readonly [key: string]: { readonly [key: string]: Long } }
}

/** The schema of `ClusterStatsDenseVectorOffHeapStats`. @category schemas @since 0.1.0 */
export const ClusterStatsDenseVectorOffHeapStats: s.Lazy<ClusterStatsDenseVectorOffHeapStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      total_size_bytes: s.number,
      total_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      total_veb_size_bytes: s.number,
      total_veb_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      total_vec_size_bytes: s.number,
      total_vec_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      total_veq_size_bytes: s.number,
      total_veq_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      total_vex_size_bytes: s.number,
      total_vex_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      total_cenif_size_bytes: s.number,
      total_cenif_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      total_clivf_size_bytes: s.number,
      total_clivf_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      fielddata: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ s.record(s.number)))
    })
  )

/**
 * `cluster.stats.DenseVectorStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsDenseVectorStats {
  readonly value_count: Long
  readonly off_heap?: ClusterStatsDenseVectorOffHeapStats
}

/** The schema of `ClusterStatsDenseVectorStats`. @category schemas @since 0.1.0 */
export const ClusterStatsDenseVectorStats: s.Lazy<ClusterStatsDenseVectorStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    value_count: s.number,
    off_heap: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatsDenseVectorOffHeapStats())
  })
)

/**
 * `cluster.stats.ExtendedRetrieversSearchUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsExtendedRetrieversSearchUsage {
  readonly text_similarity_reranker?: ClusterStatsExtendedTextSimilarityRetrieverUsage
}

/** The schema of `ClusterStatsExtendedRetrieversSearchUsage`. @category schemas @since 0.1.0 */
export const ClusterStatsExtendedRetrieversSearchUsage: s.Lazy<ClusterStatsExtendedRetrieversSearchUsage> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      text_similarity_reranker: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ ClusterStatsExtendedTextSimilarityRetrieverUsage()
      )
    })
  )

/**
 * `cluster.stats.ExtendedSearchUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsExtendedSearchUsage {
  readonly retrievers?: ClusterStatsExtendedRetrieversSearchUsage
  readonly section?: ClusterStatsExtendedSectionSearchUsage
}

/** The schema of `ClusterStatsExtendedSearchUsage`. @category schemas @since 0.1.0 */
export const ClusterStatsExtendedSearchUsage: s.Lazy<ClusterStatsExtendedSearchUsage> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      retrievers: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatsExtendedRetrieversSearchUsage()),
      section: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatsExtendedSectionSearchUsage())
    })
)

/**
 * `cluster.stats.ExtendedSectionSearchUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsExtendedSectionSearchUsage {
  readonly sort?: { readonly [key: string]: Long }
}

/** The schema of `ClusterStatsExtendedSectionSearchUsage`. @category schemas @since 0.1.0 */
export const ClusterStatsExtendedSectionSearchUsage: s.Lazy<ClusterStatsExtendedSectionSearchUsage> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number)) })
  )

/**
 * `cluster.stats.ExtendedTextSimilarityRetrieverUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsExtendedTextSimilarityRetrieverUsage {
  readonly chunk_rescorer?: Long
}

/** The schema of `ClusterStatsExtendedTextSimilarityRetrieverUsage`. @category schemas @since 0.1.0 */
export const ClusterStatsExtendedTextSimilarityRetrieverUsage: s.Lazy<ClusterStatsExtendedTextSimilarityRetrieverUsage> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ chunk_rescorer: /*#__PURE__*/ s.optional(s.number) }))

/**
 * `cluster.stats.FieldTypes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsFieldTypes {
  readonly name: Name
  readonly count: Integer
  readonly index_count: Integer
  readonly indexed_vector_count?: Integer
  readonly indexed_vector_dim_max?: Integer
  readonly indexed_vector_dim_min?: Integer
  /** In Elasticsearch since 7.13.0. */
  readonly script_count?: Integer
  readonly vector_index_type_count?: { readonly [key: string]: Integer }
  readonly vector_similarity_type_count?: { readonly [key: string]: Integer }
  readonly vector_element_type_count?: { readonly [key: string]: Integer }
}

/** The schema of `ClusterStatsFieldTypes`. @category schemas @since 0.1.0 */
export const ClusterStatsFieldTypes: s.Lazy<ClusterStatsFieldTypes> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    count: s.number,
    index_count: s.number,
    indexed_vector_count: /*#__PURE__*/ s.optional(s.number),
    indexed_vector_dim_max: /*#__PURE__*/ s.optional(s.number),
    indexed_vector_dim_min: /*#__PURE__*/ s.optional(s.number),
    script_count: /*#__PURE__*/ s.optional(s.number),
    vector_index_type_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number)),
    vector_similarity_type_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number)),
    vector_element_type_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number))
  })
)

/**
 * `cluster.stats.FieldTypesMappings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsFieldTypesMappings {
  readonly field_types: ReadonlyArray<ClusterStatsFieldTypes>
  readonly runtime_field_types: ReadonlyArray<ClusterStatsRuntimeFieldTypes>
  readonly total_field_count?: Long
  readonly total_deduplicated_field_count?: Long
  readonly total_deduplicated_mapping_size?: ByteSize
  readonly total_deduplicated_mapping_size_in_bytes?: Long
  readonly source_modes: { readonly [key: string]: Integer }
}

/** The schema of `ClusterStatsFieldTypesMappings`. @category schemas @since 0.1.0 */
export const ClusterStatsFieldTypesMappings: s.Lazy<ClusterStatsFieldTypesMappings> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      field_types: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsFieldTypes()),
      runtime_field_types: /*#__PURE__*/ s.array(/*#__PURE__*/ ClusterStatsRuntimeFieldTypes()),
      total_field_count: /*#__PURE__*/ s.optional(s.number),
      total_deduplicated_field_count: /*#__PURE__*/ s.optional(s.number),
      total_deduplicated_mapping_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      total_deduplicated_mapping_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
      source_modes: /*#__PURE__*/ s.record(s.number)
    })
)

/**
 * `cluster.stats.IndexingPressure` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsIndexingPressure {
  readonly memory: NodesIndexingPressureMemory
}

/** The schema of `ClusterStatsIndexingPressure`. @category schemas @since 0.1.0 */
export const ClusterStatsIndexingPressure: s.Lazy<ClusterStatsIndexingPressure> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ memory: /*#__PURE__*/ NodesIndexingPressureMemory() })
)

/**
 * `cluster.stats.IndicesVersions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsIndicesVersions {
  readonly index_count: Integer
  readonly primary_shard_count: Integer
  readonly total_primary_bytes: Long
  readonly total_primary_size?: ByteSize
  readonly version: VersionString
}

/** The schema of `ClusterStatsIndicesVersions`. @category schemas @since 0.1.0 */
export const ClusterStatsIndicesVersions: s.Lazy<ClusterStatsIndicesVersions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index_count: s.number,
    primary_shard_count: s.number,
    total_primary_bytes: s.number,
    total_primary_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    version: s.string
  })
)

/**
 * `cluster.stats.MultipleSynonymGraphFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsMultipleSynonymGraphFilter {
  /** Default: `0`. */
  readonly analyzer_count?: Integer
  /** Default: `0`. */
  readonly index_count?: Integer
}

/** The schema of `ClusterStatsMultipleSynonymGraphFilter`. @category schemas @since 0.1.0 */
export const ClusterStatsMultipleSynonymGraphFilter: s.Lazy<ClusterStatsMultipleSynonymGraphFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      analyzer_count: /*#__PURE__*/ s.optional(s.number),
      index_count: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `cluster.stats.NodePackagingType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsNodePackagingType {
  readonly count: Integer
  readonly flavor: string
  readonly type: string
}

/** The schema of `ClusterStatsNodePackagingType`. @category schemas @since 0.1.0 */
export const ClusterStatsNodePackagingType: s.Lazy<ClusterStatsNodePackagingType> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, flavor: s.string, type: s.string })
)

/**
 * `cluster.stats.OperatingSystemMemoryInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsOperatingSystemMemoryInfo {
  /** In Elasticsearch since 7.16.0. */
  readonly adjusted_total_in_bytes?: Long
  /** In Elasticsearch since 7.16.0. */
  readonly adjusted_total?: ByteSize
  readonly free_in_bytes: Long
  readonly free?: ByteSize
  readonly free_percent: Integer
  readonly total_in_bytes: Long
  readonly total?: ByteSize
  readonly used_in_bytes: Long
  readonly used?: ByteSize
  readonly used_percent: Integer
}

/** The schema of `ClusterStatsOperatingSystemMemoryInfo`. @category schemas @since 0.1.0 */
export const ClusterStatsOperatingSystemMemoryInfo: s.Lazy<ClusterStatsOperatingSystemMemoryInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      adjusted_total_in_bytes: /*#__PURE__*/ s.optional(s.number),
      adjusted_total: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      free_in_bytes: s.number,
      free: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      free_percent: s.number,
      total_in_bytes: s.number,
      total: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      used_in_bytes: s.number,
      used: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      used_percent: s.number
    })
  )

/**
 * `cluster.stats.PerRepositoryStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsPerRepositoryStats {
  readonly type: string
  readonly oldest_start_time_millis: UnitMillis
  readonly oldest_start_time?: DateFormat
  readonly current_counts: ClusterStatsRepositoryStatsCurrentCounts
}

/** The schema of `ClusterStatsPerRepositoryStats`. @category schemas @since 0.1.0 */
export const ClusterStatsPerRepositoryStats: s.Lazy<ClusterStatsPerRepositoryStats> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      type: s.string,
      oldest_start_time_millis: s.number,
      oldest_start_time: /*#__PURE__*/ s.optional(s.string),
      current_counts: /*#__PURE__*/ ClusterStatsRepositoryStatsCurrentCounts()
    })
)

/**
 * `cluster.stats.RemoteClusterInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsRemoteClusterInfo {
  readonly cluster_uuid: string
  readonly mode: string
  readonly skip_unavailable: boolean
  readonly "transport.compress": string
  readonly status: HealthStatus | (string & {})
  readonly version: ReadonlyArray<VersionString>
  readonly nodes_count: Integer
  readonly shards_count: Integer
  readonly indices_count: Integer
  readonly indices_total_size_in_bytes: Long
  readonly indices_total_size?: string
  readonly max_heap_in_bytes: Long
  readonly max_heap?: string
  readonly mem_total_in_bytes: Long
  readonly mem_total?: string
}

/** The schema of `ClusterStatsRemoteClusterInfo`. @category schemas @since 0.1.0 */
export const ClusterStatsRemoteClusterInfo: s.Lazy<ClusterStatsRemoteClusterInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster_uuid: s.string,
    mode: s.string,
    skip_unavailable: s.boolean,
    "transport.compress": s.string,
    status: s.string,
    version: /*#__PURE__*/ s.array(s.string),
    nodes_count: s.number,
    shards_count: s.number,
    indices_count: s.number,
    indices_total_size_in_bytes: s.number,
    indices_total_size: /*#__PURE__*/ s.optional(s.string),
    max_heap_in_bytes: s.number,
    max_heap: /*#__PURE__*/ s.optional(s.string),
    mem_total_in_bytes: s.number,
    mem_total: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cluster.stats.RepositoryStatsCurrentCounts` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsRepositoryStatsCurrentCounts {
  readonly snapshots: Integer
  readonly clones: Integer
  readonly finalizations: Integer
  readonly deletions: Integer
  readonly snapshot_deletions: Integer
  readonly active_deletions: Integer
  readonly shards: ClusterStatsRepositoryStatsShards
}

/** The schema of `ClusterStatsRepositoryStatsCurrentCounts`. @category schemas @since 0.1.0 */
export const ClusterStatsRepositoryStatsCurrentCounts: s.Lazy<ClusterStatsRepositoryStatsCurrentCounts> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      snapshots: s.number,
      clones: s.number,
      finalizations: s.number,
      deletions: s.number,
      snapshot_deletions: s.number,
      active_deletions: s.number,
      shards: /*#__PURE__*/ ClusterStatsRepositoryStatsShards()
    })
  )

/**
 * `cluster.stats.RepositoryStatsShards` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsRepositoryStatsShards {
  readonly total: Integer
  readonly complete: Integer
  readonly incomplete: Integer
  readonly states: { readonly [key: string]: Integer }
}

/** The schema of `ClusterStatsRepositoryStatsShards`. @category schemas @since 0.1.0 */
export const ClusterStatsRepositoryStatsShards: s.Lazy<ClusterStatsRepositoryStatsShards> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      total: s.number,
      complete: s.number,
      incomplete: s.number,
      states: /*#__PURE__*/ s.record(s.number)
    })
  )

/**
 * `cluster.stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterStatsResponse = ClusterStatsStatsResponseBase

/** The schema of `ClusterStatsResponse`. @category schemas @since 0.1.0 */
export const ClusterStatsResponse: s.Lazy<ClusterStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ ClusterStatsStatsResponseBase()
)

/**
 * `cluster.stats.RuntimeFieldTypes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsRuntimeFieldTypes {
  readonly chars_max: Integer
  readonly chars_total: Integer
  readonly count: Integer
  readonly doc_max: Integer
  readonly doc_total: Integer
  readonly index_count: Integer
  readonly lang: ReadonlyArray<string>
  readonly lines_max: Integer
  readonly lines_total: Integer
  readonly name: Name
  readonly scriptless_count: Integer
  readonly shadowed_count: Integer
  readonly source_max: Integer
  readonly source_total: Integer
}

/** The schema of `ClusterStatsRuntimeFieldTypes`. @category schemas @since 0.1.0 */
export const ClusterStatsRuntimeFieldTypes: s.Lazy<ClusterStatsRuntimeFieldTypes> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    chars_max: s.number,
    chars_total: s.number,
    count: s.number,
    doc_max: s.number,
    doc_total: s.number,
    index_count: s.number,
    lang: /*#__PURE__*/ s.array(s.string),
    lines_max: s.number,
    lines_total: s.number,
    name: s.string,
    scriptless_count: s.number,
    shadowed_count: s.number,
    source_max: s.number,
    source_total: s.number
  })
)

/**
 * `cluster.stats.SearchUsageStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsSearchUsageStats {
  readonly total: Long
  readonly queries: { readonly [key: string]: Long }
  readonly rescorers: { readonly [key: string]: Long }
  readonly sections: { readonly [key: string]: Long }
  readonly retrievers: { readonly [key: string]: Long }
  readonly extended?: ClusterStatsExtendedSearchUsage
}

/** The schema of `ClusterStatsSearchUsageStats`. @category schemas @since 0.1.0 */
export const ClusterStatsSearchUsageStats: s.Lazy<ClusterStatsSearchUsageStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: s.number,
    queries: /*#__PURE__*/ s.record(s.number),
    rescorers: /*#__PURE__*/ s.record(s.number),
    sections: /*#__PURE__*/ s.record(s.number),
    retrievers: /*#__PURE__*/ s.record(s.number),
    extended: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatsExtendedSearchUsage())
  })
)

/**
 * `cluster.stats.ShardState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterStatsShardState =
  | "INIT"
  | "SUCCESS"
  | "FAILED"
  | "ABORTED"
  | "MISSING"
  | "WAITING"
  | "QUEUED"
  | "PAUSED_FOR_NODE_REMOVAL"
  | (string & {})

/**
 * `cluster.stats.SnapshotCurrentCounts` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsSnapshotCurrentCounts {
  readonly snapshots: Integer
  readonly shard_snapshots: Integer
  readonly snapshot_deletions: Integer
  readonly concurrent_operations: Integer
  readonly cleanups: Integer
}

/** The schema of `ClusterStatsSnapshotCurrentCounts`. @category schemas @since 0.1.0 */
export const ClusterStatsSnapshotCurrentCounts: s.Lazy<ClusterStatsSnapshotCurrentCounts> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      snapshots: s.number,
      shard_snapshots: s.number,
      snapshot_deletions: s.number,
      concurrent_operations: s.number,
      cleanups: s.number
    })
  )

/**
 * `cluster.stats.SortType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterStatsSortType =
  | "_doc"
  | "_geo_distance"
  | "_score"
  | "_script"
  | "field_sort"
  | (string & {})

/**
 * `cluster.stats.SparseVectorStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsSparseVectorStats {
  readonly value_count: Long
}

/** The schema of `ClusterStatsSparseVectorStats`. @category schemas @since 0.1.0 */
export const ClusterStatsSparseVectorStats: s.Lazy<ClusterStatsSparseVectorStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ value_count: s.number })
)

/**
 * `cluster.stats.StatsResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsStatsResponseBase extends NodesNodesResponseBase {
  readonly cluster_name: Name
  readonly cluster_uuid: Uuid
  readonly indices: ClusterStatsClusterIndices
  readonly nodes: ClusterStatsClusterNodes
  readonly repositories: { readonly [key: string]: { readonly [key: string]: Long } }
  readonly snapshots: ClusterStatsClusterSnapshotStats
  readonly status?: HealthStatus | (string & {})
  readonly timestamp: Long
  readonly ccs: ClusterStatsCCSStats
}

/** The schema of `ClusterStatsStatsResponseBase`. @category schemas @since 0.1.0 */
export const ClusterStatsStatsResponseBase: s.Lazy<ClusterStatsStatsResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodeStatistics()),
    cluster_name: s.string,
    cluster_uuid: s.string,
    indices: /*#__PURE__*/ ClusterStatsClusterIndices(),
    nodes: /*#__PURE__*/ ClusterStatsClusterNodes(),
    repositories: /*#__PURE__*/ s.record(/*#__PURE__*/ s.record(s.number)),
    snapshots: /*#__PURE__*/ ClusterStatsClusterSnapshotStats(),
    status: /*#__PURE__*/ s.optional(s.string),
    timestamp: s.number,
    ccs: /*#__PURE__*/ ClusterStatsCCSStats()
  })
)

/**
 * `cluster.stats.SynonymsStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsSynonymsStats {
  readonly count: Integer
  readonly index_count: Integer
}

/** The schema of `ClusterStatsSynonymsStats`. @category schemas @since 0.1.0 */
export const ClusterStatsSynonymsStats: s.Lazy<ClusterStatsSynonymsStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, index_count: s.number })
)

/**
 * Parameters of `cluster.allocation_explain`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterAllocationExplainRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly include_disk_info?: boolean | undefined
  /** Default: `false`. */
  readonly include_yes_decisions?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly index?: IndexName | undefined
  readonly shard?: Integer | undefined
  readonly primary?: boolean | undefined
  readonly current_node?: NodeId | undefined
}

/**
 * `cluster.allocation_explain`: `GET or POST /_cluster/allocation/explain`.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-allocation-explain
 * @category endpoints
 * @since 0.1.0
 */
export const allocationExplain: OptionalCall<
  ClusterAllocationExplainRequest,
  ClusterAllocationExplainResponse
> = /*#__PURE__*/ optionalCall({
  name: "cluster.allocation_explain",
  urls: [{ path: "/_cluster/allocation/explain", methods: ["GET", "POST"] }],
  query: ["include_disk_info", "include_yes_decisions", "master_timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ClusterAllocationExplainResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-allocation-explain"
})

/**
 * Parameters of `cluster.delete_component_template`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterDeleteComponentTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Names
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `cluster.delete_component_template`: `DELETE /_component_template/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * In Elasticsearch since 7.8.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template
 * @category endpoints
 * @since 0.1.0
 */
export const deleteComponentTemplate: Call<
  ClusterDeleteComponentTemplateRequest,
  ClusterDeleteComponentTemplateResponse
> = /*#__PURE__*/ call({
  name: "cluster.delete_component_template",
  urls: [{ path: "/_component_template/{name}", methods: ["DELETE"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: ClusterDeleteComponentTemplateResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template"
})

/**
 * Parameters of `cluster.delete_voting_config_exclusions`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterDeleteVotingConfigExclusionsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `true`. */
  readonly wait_for_removal?: boolean | undefined
}

/**
 * `cluster.delete_voting_config_exclusions`: `DELETE /_cluster/voting_config_exclusions`.
 * In Elasticsearch since 7.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-post-voting-config-exclusions
 * @category endpoints
 * @since 0.1.0
 */
export const deleteVotingConfigExclusions: OptionalCall<ClusterDeleteVotingConfigExclusionsRequest, void> =
  /*#__PURE__*/ optionalCall({
    name: "cluster.delete_voting_config_exclusions",
    urls: [{ path: "/_cluster/voting_config_exclusions", methods: ["DELETE"] }],
    query: ["master_timeout", "wait_for_removal"],
    body: { kind: "none" },
    answer: { kind: "empty" },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-post-voting-config-exclusions"
  })

/**
 * Parameters of `cluster.exists_component_template`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterExistsComponentTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Names
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /**
   * Default: `false`.
   * @deprecated since Elasticsearch 9.0.0
   */
  readonly local?: boolean | undefined
}

/**
 * `cluster.exists_component_template`: `HEAD /_component_template/{name}`.
 * In Elasticsearch since 7.8.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template
 * @category endpoints
 * @since 0.1.0
 */
export const existsComponentTemplate: Call<ClusterExistsComponentTemplateRequest, boolean> =
  /*#__PURE__*/ call({
    name: "cluster.exists_component_template",
    urls: [{ path: "/_component_template/{name}", methods: ["HEAD"] }],
    query: ["local", "master_timeout"],
    body: { kind: "none" },
    answer: { kind: "exists" },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template"
  })

/**
 * Parameters of `cluster.get_component_template`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterGetComponentTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Name | undefined
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  readonly settings_filter?: string | ReadonlyArray<string> | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.11.0.
   */
  readonly include_defaults?: boolean | undefined
  /**
   * Default: `false`.
   * @deprecated since Elasticsearch 9.0.0
   */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cluster.get_component_template`: `GET /_component_template`, `GET /_component_template/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * In Elasticsearch since 7.8.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template
 * @category endpoints
 * @since 0.1.0
 */
export const getComponentTemplate: OptionalCall<
  ClusterGetComponentTemplateRequest,
  ClusterGetComponentTemplateResponse
> = /*#__PURE__*/ optionalCall({
  name: "cluster.get_component_template",
  urls: [
    { path: "/_component_template", methods: ["GET"] },
    { path: "/_component_template/{name}", methods: ["GET"] }
  ],
  query: ["flat_settings", "include_defaults", "local", "master_timeout", "settings_filter"],
  body: { kind: "none" },
  answer: { kind: "json", schema: ClusterGetComponentTemplateResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template"
})

/**
 * Parameters of `cluster.get_settings`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterGetSettingsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /** Default: `false`. */
  readonly include_defaults?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `cluster.get_settings`: `GET /_cluster/settings`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-get-settings
 * @category endpoints
 * @since 0.1.0
 */
export const getSettings: OptionalCall<ClusterGetSettingsRequest, ClusterGetSettingsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cluster.get_settings",
    urls: [{ path: "/_cluster/settings", methods: ["GET"] }],
    query: ["flat_settings", "include_defaults", "master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: ClusterGetSettingsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-get-settings"
  })

/**
 * Parameters of `cluster.health`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterHealthRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `all`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `cluster`. */
  readonly level?: Level | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `0`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  readonly wait_for_events?: WaitForEvents | undefined
  readonly wait_for_nodes?: ClusterHealthWaitForNodes | undefined
  /** Default: `false`. */
  readonly wait_for_no_initializing_shards?: boolean | undefined
  /** Default: `false`. */
  readonly wait_for_no_relocating_shards?: boolean | undefined
  readonly wait_for_status?: HealthStatus | undefined
}

/**
 * `cluster.health`: `GET /_cluster/health`, `GET /_cluster/health/{index}`.
 * Needs the privileges: cluster monitor, cluster manage.
 * In Elasticsearch since 1.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-health
 * @category endpoints
 * @since 0.1.0
 */
export const health: OptionalCall<ClusterHealthRequest, ClusterHealthResponse> = /*#__PURE__*/ optionalCall({
  name: "cluster.health",
  urls: [
    { path: "/_cluster/health", methods: ["GET"] },
    { path: "/_cluster/health/{index}", methods: ["GET"] }
  ],
  query: [
    "expand_wildcards",
    "level",
    "local",
    "master_timeout",
    "timeout",
    "wait_for_active_shards",
    "wait_for_events",
    "wait_for_no_initializing_shards",
    "wait_for_no_relocating_shards",
    "wait_for_nodes",
    "wait_for_status"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: ClusterHealthResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-health"
})

/**
 * Parameters of `cluster.info`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterInfoRequest extends SpecUtilsCommonQueryParameters {
  readonly target: ClusterInfoTargets
}

/**
 * `cluster.info`: `GET /_info/{target}`.
 * In Elasticsearch since 8.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-info
 * @category endpoints
 * @since 0.1.0
 */
export const info: Call<ClusterInfoRequest, ClusterInfoResponse> = /*#__PURE__*/ call({
  name: "cluster.info",
  urls: [{ path: "/_info/{target}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: ClusterInfoResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-info"
})

/**
 * Parameters of `cluster.pending_tasks`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterPendingTasksRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cluster.pending_tasks`: `GET /_cluster/pending_tasks`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-pending-tasks
 * @category endpoints
 * @since 0.1.0
 */
export const pendingTasks: OptionalCall<ClusterPendingTasksRequest, ClusterPendingTasksResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cluster.pending_tasks",
    urls: [{ path: "/_cluster/pending_tasks", methods: ["GET"] }],
    query: ["local", "master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: ClusterPendingTasksResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-pending-tasks"
  })

/**
 * Parameters of `cluster.post_voting_config_exclusions`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterPostVotingConfigExclusionsRequest extends SpecUtilsCommonQueryParameters {
  readonly node_names?: Names | undefined
  readonly node_ids?: Ids | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `cluster.post_voting_config_exclusions`: `POST /_cluster/voting_config_exclusions`.
 * In Elasticsearch since 7.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-post-voting-config-exclusions
 * @category endpoints
 * @since 0.1.0
 */
export const postVotingConfigExclusions: OptionalCall<ClusterPostVotingConfigExclusionsRequest, void> =
  /*#__PURE__*/ optionalCall({
    name: "cluster.post_voting_config_exclusions",
    urls: [{ path: "/_cluster/voting_config_exclusions", methods: ["POST"] }],
    query: ["master_timeout", "node_ids", "node_names", "timeout"],
    body: { kind: "none" },
    answer: { kind: "empty" },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-post-voting-config-exclusions"
  })

/**
 * Parameters of `cluster.put_component_template`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterPutComponentTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `false`. */
  readonly create?: boolean | undefined
  /** Default: `api`. */
  readonly cause?: string | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly template: IndicesPutIndexTemplateIndexTemplateMapping
  readonly version?: VersionNumber | undefined
  readonly _meta?: Metadata | undefined
  readonly deprecated?: boolean | undefined
}

/**
 * `cluster.put_component_template`: `PUT or POST /_component_template/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * In Elasticsearch since 7.8.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template
 * @category endpoints
 * @since 0.1.0
 */
export const putComponentTemplate: Call<
  ClusterPutComponentTemplateRequest,
  ClusterPutComponentTemplateResponse
> = /*#__PURE__*/ call({
  name: "cluster.put_component_template",
  urls: [{ path: "/_component_template/{name}", methods: ["PUT", "POST"] }],
  query: ["cause", "create", "master_timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ClusterPutComponentTemplateResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template"
})

/**
 * Parameters of `cluster.put_settings`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterPutSettingsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly persistent?: { readonly [key: string]: unknown } | undefined
  readonly transient?: { readonly [key: string]: unknown } | undefined
}

/**
 * `cluster.put_settings`: `PUT /_cluster/settings`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-settings
 * @category endpoints
 * @since 0.1.0
 */
export const putSettings: OptionalCall<ClusterPutSettingsRequest, ClusterPutSettingsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cluster.put_settings",
    urls: [{ path: "/_cluster/settings", methods: ["PUT"] }],
    query: ["flat_settings", "master_timeout", "timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ClusterPutSettingsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-settings"
  })

/**
 * Parameters of `cluster.remote_info`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRemoteInfoRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `cluster.remote_info`: `GET /_remote/info`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 6.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-remote-info
 * @category endpoints
 * @since 0.1.0
 */
export const remoteInfo: OptionalCall<ClusterRemoteInfoRequest, ClusterRemoteInfoResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cluster.remote_info",
    urls: [{ path: "/_remote/info", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: ClusterRemoteInfoResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-remote-info"
  })

/**
 * Parameters of `cluster.reroute`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterRerouteRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly dry_run?: boolean | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  /** @deprecated since Elasticsearch 8.6.0 */
  readonly metric?: string | ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly retry_failed?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly commands?: ReadonlyArray<ClusterRerouteCommand> | undefined
}

/**
 * `cluster.reroute`: `POST /_cluster/reroute`.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-reroute
 * @category endpoints
 * @since 0.1.0
 */
export const reroute: OptionalCall<ClusterRerouteRequest, ClusterRerouteResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cluster.reroute",
    urls: [{ path: "/_cluster/reroute", methods: ["POST"] }],
    query: ["dry_run", "explain", "master_timeout", "metric", "retry_failed", "timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: ClusterRerouteResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-reroute"
  })

/**
 * Parameters of `cluster.state`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStateRequest extends SpecUtilsCommonQueryParameters {
  readonly metric?: ClusterStateClusterStateMetrics | undefined
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /**
   * Default: `false`.
   * @deprecated since Elasticsearch 9.0.0
   */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly wait_for_metadata_version?: VersionNumber | undefined
  readonly wait_for_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cluster.state`: `GET /_cluster/state`, `GET /_cluster/state/{metric}`, `GET /_cluster/state/{metric}/{index}`.
 * Needs the privileges: cluster monitor, cluster manage.
 * In Elasticsearch since 1.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-state
 * @category endpoints
 * @since 0.1.0
 */
export const state: OptionalCall<ClusterStateRequest, ClusterStateResponse> = /*#__PURE__*/ optionalCall({
  name: "cluster.state",
  urls: [
    { path: "/_cluster/state", methods: ["GET"] },
    { path: "/_cluster/state/{metric}", methods: ["GET"] },
    { path: "/_cluster/state/{metric}/{index}", methods: ["GET"] }
  ],
  query: [
    "allow_no_indices",
    "expand_wildcards",
    "flat_settings",
    "ignore_unavailable",
    "local",
    "master_timeout",
    "wait_for_metadata_version",
    "wait_for_timeout"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: ClusterStateResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-state"
})

/**
 * Parameters of `cluster.stats`.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id?: NodeIds | undefined
  /** Default: `false`. */
  readonly include_remotes?: boolean | undefined
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `cluster.stats`: `GET /_cluster/stats`, `GET /_cluster/stats/nodes/{node_id}`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 1.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-stats
 * @category endpoints
 * @since 0.1.0
 */
export const stats: OptionalCall<ClusterStatsRequest, ClusterStatsResponse> = /*#__PURE__*/ optionalCall({
  name: "cluster.stats",
  urls: [
    { path: "/_cluster/stats", methods: ["GET"] },
    { path: "/_cluster/stats/nodes/{node_id}", methods: ["GET"] }
  ],
  query: ["include_remotes", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: ClusterStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-stats"
})
