/**
 * Types and schemas of `Nodes` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type ByteSize,
  DateTime,
  type Double,
  type Duration,
  type DurationValue,
  type EpochTime,
  ErrorCause,
  type Float,
  type Host,
  type Id,
  type Integer,
  type Ip,
  type Long,
  type Name,
  type NodeRoles,
  NodeStatistics,
  type TransportAddress,
  type UnitMillis,
  type UnitNanos,
  type VersionNumber
} from "../types/Common.ts"
import { IndicesStatsShardStats } from "../types/Indices.ts"

/**
 * `nodes._types.AdaptiveSelection` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesAdaptiveSelection {
  readonly avg_queue_size?: Long
  readonly avg_response_time?: Duration
  readonly avg_response_time_ns?: Long
  readonly avg_service_time?: Duration
  readonly avg_service_time_ns?: Long
  readonly outgoing_searches?: Long
  readonly rank?: string
}

/** The schema of `NodesAdaptiveSelection`. @category schemas @since 0.1.0 */
export const NodesAdaptiveSelection: s.Lazy<NodesAdaptiveSelection> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    avg_queue_size: /*#__PURE__*/ s.optional(s.number),
    avg_response_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    avg_response_time_ns: /*#__PURE__*/ s.optional(s.number),
    avg_service_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    avg_service_time_ns: /*#__PURE__*/ s.optional(s.number),
    outgoing_searches: /*#__PURE__*/ s.optional(s.number),
    rank: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `nodes._types.Breaker` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesBreaker {
  readonly estimated_size?: string
  readonly estimated_size_in_bytes?: Long
  readonly limit_size?: string
  readonly limit_size_in_bytes?: Long
  readonly overhead?: Float
  readonly tripped?: Float
}

/** The schema of `NodesBreaker`. @category schemas @since 0.1.0 */
export const NodesBreaker: s.Lazy<NodesBreaker> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    estimated_size: /*#__PURE__*/ s.optional(s.string),
    estimated_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
    limit_size: /*#__PURE__*/ s.optional(s.string),
    limit_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
    overhead: /*#__PURE__*/ s.optional(s.number),
    tripped: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.Cgroup` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesCgroup {
  readonly cpuacct?: NodesCpuAcct
  readonly cpu?: NodesCgroupCpu
  readonly memory?: NodesCgroupMemory
}

/** The schema of `NodesCgroup`. @category schemas @since 0.1.0 */
export const NodesCgroup: s.Lazy<NodesCgroup> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cpuacct: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesCpuAcct()),
    cpu: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesCgroupCpu()),
    memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesCgroupMemory())
  })
)

/**
 * `nodes._types.CgroupCpu` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesCgroupCpu {
  readonly control_group?: string
  readonly cfs_period_micros?: Integer
  readonly cfs_quota_micros?: Integer
  readonly stat?: NodesCgroupCpuStat
}

/** The schema of `NodesCgroupCpu`. @category schemas @since 0.1.0 */
export const NodesCgroupCpu: s.Lazy<NodesCgroupCpu> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    control_group: /*#__PURE__*/ s.optional(s.string),
    cfs_period_micros: /*#__PURE__*/ s.optional(s.number),
    cfs_quota_micros: /*#__PURE__*/ s.optional(s.number),
    stat: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesCgroupCpuStat())
  })
)

/**
 * `nodes._types.CgroupCpuStat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesCgroupCpuStat {
  readonly number_of_elapsed_periods?: Long
  readonly number_of_times_throttled?: Long
  readonly time_throttled_nanos?: DurationValue<UnitNanos>
}

/** The schema of `NodesCgroupCpuStat`. @category schemas @since 0.1.0 */
export const NodesCgroupCpuStat: s.Lazy<NodesCgroupCpuStat> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    number_of_elapsed_periods: /*#__PURE__*/ s.optional(s.number),
    number_of_times_throttled: /*#__PURE__*/ s.optional(s.number),
    time_throttled_nanos: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.CgroupMemory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesCgroupMemory {
  readonly control_group?: string
  readonly limit_in_bytes?: string
  readonly usage_in_bytes?: string
}

/** The schema of `NodesCgroupMemory`. @category schemas @since 0.1.0 */
export const NodesCgroupMemory: s.Lazy<NodesCgroupMemory> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    control_group: /*#__PURE__*/ s.optional(s.string),
    limit_in_bytes: /*#__PURE__*/ s.optional(s.string),
    usage_in_bytes: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `nodes._types.Client` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesClient {
  readonly id?: Long
  readonly agent?: string
  readonly local_address?: string
  readonly remote_address?: string
  readonly last_uri?: string
  readonly opened_time_millis?: Long
  readonly closed_time_millis?: Long
  readonly last_request_time_millis?: Long
  readonly request_count?: Long
  readonly request_size_bytes?: Long
  readonly x_opaque_id?: string
}

/** The schema of `NodesClient`. @category schemas @since 0.1.0 */
export const NodesClient: s.Lazy<NodesClient> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.number),
    agent: /*#__PURE__*/ s.optional(s.string),
    local_address: /*#__PURE__*/ s.optional(s.string),
    remote_address: /*#__PURE__*/ s.optional(s.string),
    last_uri: /*#__PURE__*/ s.optional(s.string),
    opened_time_millis: /*#__PURE__*/ s.optional(s.number),
    closed_time_millis: /*#__PURE__*/ s.optional(s.number),
    last_request_time_millis: /*#__PURE__*/ s.optional(s.number),
    request_count: /*#__PURE__*/ s.optional(s.number),
    request_size_bytes: /*#__PURE__*/ s.optional(s.number),
    x_opaque_id: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `nodes._types.ClusterAppliedStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesClusterAppliedStats {
  readonly recordings?: ReadonlyArray<NodesRecording>
}

/** The schema of `NodesClusterAppliedStats`. @category schemas @since 0.1.0 */
export const NodesClusterAppliedStats: s.Lazy<NodesClusterAppliedStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    recordings: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ NodesRecording()))
  })
)

/**
 * `nodes._types.ClusterStateQueue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesClusterStateQueue {
  readonly total?: Long
  readonly pending?: Long
  readonly committed?: Long
}

/** The schema of `NodesClusterStateQueue`. @category schemas @since 0.1.0 */
export const NodesClusterStateQueue: s.Lazy<NodesClusterStateQueue> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: /*#__PURE__*/ s.optional(s.number),
    pending: /*#__PURE__*/ s.optional(s.number),
    committed: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.ClusterStateUpdate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesClusterStateUpdate {
  readonly count: Long
  readonly computation_time?: Duration
  readonly computation_time_millis?: DurationValue<UnitMillis>
  readonly publication_time?: Duration
  readonly publication_time_millis?: DurationValue<UnitMillis>
  readonly context_construction_time?: Duration
  readonly context_construction_time_millis?: DurationValue<UnitMillis>
  readonly commit_time?: Duration
  readonly commit_time_millis?: DurationValue<UnitMillis>
  readonly completion_time?: Duration
  readonly completion_time_millis?: DurationValue<UnitMillis>
  readonly master_apply_time?: Duration
  readonly master_apply_time_millis?: DurationValue<UnitMillis>
  readonly notification_time?: Duration
  readonly notification_time_millis?: DurationValue<UnitMillis>
}

/** The schema of `NodesClusterStateUpdate`. @category schemas @since 0.1.0 */
export const NodesClusterStateUpdate: s.Lazy<NodesClusterStateUpdate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    computation_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    computation_time_millis: /*#__PURE__*/ s.optional(s.number),
    publication_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    publication_time_millis: /*#__PURE__*/ s.optional(s.number),
    context_construction_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    context_construction_time_millis: /*#__PURE__*/ s.optional(s.number),
    commit_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    commit_time_millis: /*#__PURE__*/ s.optional(s.number),
    completion_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    completion_time_millis: /*#__PURE__*/ s.optional(s.number),
    master_apply_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    master_apply_time_millis: /*#__PURE__*/ s.optional(s.number),
    notification_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    notification_time_millis: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.Context` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesContext {
  readonly context?: string
  readonly compilations?: Long
  readonly cache_evictions?: Long
  readonly compilation_limit_triggered?: Long
}

/** The schema of `NodesContext`. @category schemas @since 0.1.0 */
export const NodesContext: s.Lazy<NodesContext> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    context: /*#__PURE__*/ s.optional(s.string),
    compilations: /*#__PURE__*/ s.optional(s.number),
    cache_evictions: /*#__PURE__*/ s.optional(s.number),
    compilation_limit_triggered: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.Cpu` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesCpu {
  readonly percent?: Integer
  readonly sys?: Duration
  readonly sys_in_millis?: DurationValue<UnitMillis>
  readonly total?: Duration
  readonly total_in_millis?: DurationValue<UnitMillis>
  readonly user?: Duration
  readonly user_in_millis?: DurationValue<UnitMillis>
  readonly load_average?: { readonly [key: string]: Double }
}

/** The schema of `NodesCpu`. @category schemas @since 0.1.0 */
export const NodesCpu: s.Lazy<NodesCpu> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    percent: /*#__PURE__*/ s.optional(s.number),
    sys: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    sys_in_millis: /*#__PURE__*/ s.optional(s.number),
    total: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_in_millis: /*#__PURE__*/ s.optional(s.number),
    user: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    user_in_millis: /*#__PURE__*/ s.optional(s.number),
    load_average: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number))
  })
)

/**
 * `nodes._types.CpuAcct` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesCpuAcct {
  readonly control_group?: string
  readonly usage_nanos?: DurationValue<UnitNanos>
}

/** The schema of `NodesCpuAcct`. @category schemas @since 0.1.0 */
export const NodesCpuAcct: s.Lazy<NodesCpuAcct> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    control_group: /*#__PURE__*/ s.optional(s.string),
    usage_nanos: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.DataPathStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesDataPathStats {
  readonly available?: string
  readonly available_in_bytes?: Long
  readonly disk_queue?: string
  readonly disk_reads?: Long
  readonly disk_read_size?: string
  readonly disk_read_size_in_bytes?: Long
  readonly disk_writes?: Long
  readonly disk_write_size?: string
  readonly disk_write_size_in_bytes?: Long
  readonly free?: string
  readonly free_in_bytes?: Long
  readonly mount?: string
  readonly path?: string
  readonly total?: string
  readonly total_in_bytes?: Long
  readonly type?: string
}

/** The schema of `NodesDataPathStats`. @category schemas @since 0.1.0 */
export const NodesDataPathStats: s.Lazy<NodesDataPathStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: /*#__PURE__*/ s.optional(s.string),
    available_in_bytes: /*#__PURE__*/ s.optional(s.number),
    disk_queue: /*#__PURE__*/ s.optional(s.string),
    disk_reads: /*#__PURE__*/ s.optional(s.number),
    disk_read_size: /*#__PURE__*/ s.optional(s.string),
    disk_read_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
    disk_writes: /*#__PURE__*/ s.optional(s.number),
    disk_write_size: /*#__PURE__*/ s.optional(s.string),
    disk_write_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
    free: /*#__PURE__*/ s.optional(s.string),
    free_in_bytes: /*#__PURE__*/ s.optional(s.number),
    mount: /*#__PURE__*/ s.optional(s.string),
    path: /*#__PURE__*/ s.optional(s.string),
    total: /*#__PURE__*/ s.optional(s.string),
    total_in_bytes: /*#__PURE__*/ s.optional(s.number),
    type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `nodes._types.Discovery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesDiscovery {
  readonly cluster_state_queue?: NodesClusterStateQueue
  readonly published_cluster_states?: NodesPublishedClusterStates
  readonly cluster_state_update?: { readonly [key: string]: NodesClusterStateUpdate }
  readonly serialized_cluster_states?: NodesSerializedClusterState
  readonly cluster_applier_stats?: NodesClusterAppliedStats
}

/** The schema of `NodesDiscovery`. @category schemas @since 0.1.0 */
export const NodesDiscovery: s.Lazy<NodesDiscovery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster_state_queue: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesClusterStateQueue()),
    published_cluster_states: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesPublishedClusterStates()),
    cluster_state_update: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ NodesClusterStateUpdate())
    ),
    serialized_cluster_states: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesSerializedClusterState()),
    cluster_applier_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesClusterAppliedStats())
  })
)

/**
 * `nodes._types.ExtendedMemoryStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesExtendedMemoryStats extends NodesMemoryStats {
  readonly free_percent?: Integer
  readonly used_percent?: Integer
}

/** The schema of `NodesExtendedMemoryStats`. @category schemas @since 0.1.0 */
export const NodesExtendedMemoryStats: s.Lazy<NodesExtendedMemoryStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    adjusted_total_in_bytes: /*#__PURE__*/ s.optional(s.number),
    resident: /*#__PURE__*/ s.optional(s.string),
    resident_in_bytes: /*#__PURE__*/ s.optional(s.number),
    share: /*#__PURE__*/ s.optional(s.string),
    share_in_bytes: /*#__PURE__*/ s.optional(s.number),
    total_virtual: /*#__PURE__*/ s.optional(s.string),
    total_virtual_in_bytes: /*#__PURE__*/ s.optional(s.number),
    total_in_bytes: /*#__PURE__*/ s.optional(s.number),
    free_in_bytes: /*#__PURE__*/ s.optional(s.number),
    used_in_bytes: /*#__PURE__*/ s.optional(s.number),
    free_percent: /*#__PURE__*/ s.optional(s.number),
    used_percent: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.FileSystem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesFileSystem {
  readonly data?: ReadonlyArray<NodesDataPathStats>
  readonly timestamp?: Long
  readonly total?: NodesFileSystemTotal
  readonly io_stats?: NodesIoStats
}

/** The schema of `NodesFileSystem`. @category schemas @since 0.1.0 */
export const NodesFileSystem: s.Lazy<NodesFileSystem> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    data: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ NodesDataPathStats())),
    timestamp: /*#__PURE__*/ s.optional(s.number),
    total: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesFileSystemTotal()),
    io_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesIoStats())
  })
)

/**
 * `nodes._types.FileSystemTotal` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesFileSystemTotal {
  readonly available?: string
  readonly available_in_bytes?: Long
  readonly free?: string
  readonly free_in_bytes?: Long
  readonly total?: string
  readonly total_in_bytes?: Long
}

/** The schema of `NodesFileSystemTotal`. @category schemas @since 0.1.0 */
export const NodesFileSystemTotal: s.Lazy<NodesFileSystemTotal> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    available: /*#__PURE__*/ s.optional(s.string),
    available_in_bytes: /*#__PURE__*/ s.optional(s.number),
    free: /*#__PURE__*/ s.optional(s.string),
    free_in_bytes: /*#__PURE__*/ s.optional(s.number),
    total: /*#__PURE__*/ s.optional(s.string),
    total_in_bytes: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.GarbageCollector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesGarbageCollector {
  readonly collectors?: { readonly [key: string]: NodesGarbageCollectorTotal }
}

/** The schema of `NodesGarbageCollector`. @category schemas @since 0.1.0 */
export const NodesGarbageCollector: s.Lazy<NodesGarbageCollector> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    collectors: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ NodesGarbageCollectorTotal()))
  })
)

/**
 * `nodes._types.GarbageCollectorTotal` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesGarbageCollectorTotal {
  readonly collection_count?: Long
  readonly collection_time?: string
  readonly collection_time_in_millis?: Long
}

/** The schema of `NodesGarbageCollectorTotal`. @category schemas @since 0.1.0 */
export const NodesGarbageCollectorTotal: s.Lazy<NodesGarbageCollectorTotal> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    collection_count: /*#__PURE__*/ s.optional(s.number),
    collection_time: /*#__PURE__*/ s.optional(s.string),
    collection_time_in_millis: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.Http` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesHttp {
  readonly current_open?: Integer
  readonly total_opened?: Long
  readonly clients?: ReadonlyArray<NodesClient>
  /** In Elasticsearch since 8.12.0. */
  readonly routes: { readonly [key: string]: NodesHttpRoute }
}

/** The schema of `NodesHttp`. @category schemas @since 0.1.0 */
export const NodesHttp: s.Lazy<NodesHttp> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    current_open: /*#__PURE__*/ s.optional(s.number),
    total_opened: /*#__PURE__*/ s.optional(s.number),
    clients: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ NodesClient())),
    routes: /*#__PURE__*/ s.record(/*#__PURE__*/ NodesHttpRoute())
  })
)

/**
 * `nodes._types.HttpRoute` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesHttpRoute {
  readonly requests: NodesHttpRouteRequests
  readonly responses: NodesHttpRouteResponses
}

/** The schema of `NodesHttpRoute`. @category schemas @since 0.1.0 */
export const NodesHttpRoute: s.Lazy<NodesHttpRoute> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    requests: /*#__PURE__*/ NodesHttpRouteRequests(),
    responses: /*#__PURE__*/ NodesHttpRouteResponses()
  })
)

/**
 * `nodes._types.HttpRouteRequests` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesHttpRouteRequests {
  readonly count: Long
  readonly total_size_in_bytes: Long
  readonly size_histogram: ReadonlyArray<NodesSizeHttpHistogram>
}

/** The schema of `NodesHttpRouteRequests`. @category schemas @since 0.1.0 */
export const NodesHttpRouteRequests: s.Lazy<NodesHttpRouteRequests> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    total_size_in_bytes: s.number,
    size_histogram: /*#__PURE__*/ s.array(/*#__PURE__*/ NodesSizeHttpHistogram())
  })
)

/**
 * `nodes._types.HttpRouteResponses` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesHttpRouteResponses {
  readonly count: Long
  readonly total_size_in_bytes: Long
  readonly handling_time_histogram: ReadonlyArray<NodesTimeHttpHistogram>
  readonly size_histogram: ReadonlyArray<NodesSizeHttpHistogram>
}

/** The schema of `NodesHttpRouteResponses`. @category schemas @since 0.1.0 */
export const NodesHttpRouteResponses: s.Lazy<NodesHttpRouteResponses> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    total_size_in_bytes: s.number,
    handling_time_histogram: /*#__PURE__*/ s.array(/*#__PURE__*/ NodesTimeHttpHistogram()),
    size_histogram: /*#__PURE__*/ s.array(/*#__PURE__*/ NodesSizeHttpHistogram())
  })
)

/**
 * `nodes._types.IndexingPressure` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesIndexingPressure {
  readonly memory?: NodesIndexingPressureMemory
}

/** The schema of `NodesIndexingPressure`. @category schemas @since 0.1.0 */
export const NodesIndexingPressure: s.Lazy<NodesIndexingPressure> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesIndexingPressureMemory()) })
)

/**
 * `nodes._types.IndexingPressureMemory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesIndexingPressureMemory {
  readonly limit?: ByteSize
  readonly limit_in_bytes?: Long
  readonly current?: NodesPressureMemory
  readonly total?: NodesPressureMemory
}

/** The schema of `NodesIndexingPressureMemory`. @category schemas @since 0.1.0 */
export const NodesIndexingPressureMemory: s.Lazy<NodesIndexingPressureMemory> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    limit_in_bytes: /*#__PURE__*/ s.optional(s.number),
    current: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesPressureMemory()),
    total: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesPressureMemory())
  })
)

/**
 * `nodes._types.Ingest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesIngest {
  readonly pipelines?: { readonly [key: string]: NodesIngestStats }
  readonly total?: NodesIngestTotal
}

/** The schema of `NodesIngest`. @category schemas @since 0.1.0 */
export const NodesIngest: s.Lazy<NodesIngest> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    pipelines: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ NodesIngestStats())),
    total: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesIngestTotal())
  })
)

/**
 * `nodes._types.IngestStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesIngestStats {
  readonly count: Long
  readonly current: Long
  readonly failed: Long
  readonly processors: ReadonlyArray<{ readonly [key: string]: NodesKeyedProcessor }>
  readonly time_in_millis: DurationValue<UnitMillis>
  /** In Elasticsearch since 8.15.0. */
  readonly ingested_as_first_pipeline_in_bytes: Long
  /** In Elasticsearch since 8.15.0. */
  readonly produced_as_first_pipeline_in_bytes: Long
}

/** The schema of `NodesIngestStats`. @category schemas @since 0.1.0 */
export const NodesIngestStats: s.Lazy<NodesIngestStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    current: s.number,
    failed: s.number,
    processors: /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(/*#__PURE__*/ NodesKeyedProcessor())),
    time_in_millis: s.number,
    ingested_as_first_pipeline_in_bytes: s.number,
    produced_as_first_pipeline_in_bytes: s.number
  })
)

/**
 * `nodes._types.IngestTotal` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesIngestTotal {
  readonly count: Long
  readonly current: Long
  readonly failed: Long
  readonly time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `NodesIngestTotal`. @category schemas @since 0.1.0 */
export const NodesIngestTotal: s.Lazy<NodesIngestTotal> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, current: s.number, failed: s.number, time_in_millis: s.number })
)

/**
 * `nodes._types.IoStatDevice` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesIoStatDevice {
  readonly device_name?: string
  readonly operations?: Long
  readonly read_kilobytes?: Long
  readonly read_operations?: Long
  readonly write_kilobytes?: Long
  readonly write_operations?: Long
}

/** The schema of `NodesIoStatDevice`. @category schemas @since 0.1.0 */
export const NodesIoStatDevice: s.Lazy<NodesIoStatDevice> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    device_name: /*#__PURE__*/ s.optional(s.string),
    operations: /*#__PURE__*/ s.optional(s.number),
    read_kilobytes: /*#__PURE__*/ s.optional(s.number),
    read_operations: /*#__PURE__*/ s.optional(s.number),
    write_kilobytes: /*#__PURE__*/ s.optional(s.number),
    write_operations: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.IoStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesIoStats {
  readonly devices?: ReadonlyArray<NodesIoStatDevice>
  readonly total?: NodesIoStatDevice
}

/** The schema of `NodesIoStats`. @category schemas @since 0.1.0 */
export const NodesIoStats: s.Lazy<NodesIoStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    devices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ NodesIoStatDevice())),
    total: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesIoStatDevice())
  })
)

/**
 * `nodes._types.Jvm` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesJvm {
  readonly buffer_pools?: { readonly [key: string]: NodesNodeBufferPool }
  readonly classes?: NodesJvmClasses
  readonly gc?: NodesGarbageCollector
  readonly mem?: NodesJvmMemoryStats
  readonly threads?: NodesJvmThreads
  readonly timestamp?: Long
  readonly uptime?: string
  readonly uptime_in_millis?: Long
}

/** The schema of `NodesJvm`. @category schemas @since 0.1.0 */
export const NodesJvm: s.Lazy<NodesJvm> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    buffer_pools: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ NodesNodeBufferPool())),
    classes: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesJvmClasses()),
    gc: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesGarbageCollector()),
    mem: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesJvmMemoryStats()),
    threads: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesJvmThreads()),
    timestamp: /*#__PURE__*/ s.optional(s.number),
    uptime: /*#__PURE__*/ s.optional(s.string),
    uptime_in_millis: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.JvmClasses` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesJvmClasses {
  readonly current_loaded_count?: Long
  readonly total_loaded_count?: Long
  readonly total_unloaded_count?: Long
}

/** The schema of `NodesJvmClasses`. @category schemas @since 0.1.0 */
export const NodesJvmClasses: s.Lazy<NodesJvmClasses> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    current_loaded_count: /*#__PURE__*/ s.optional(s.number),
    total_loaded_count: /*#__PURE__*/ s.optional(s.number),
    total_unloaded_count: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.JvmMemoryStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesJvmMemoryStats {
  readonly heap_used_in_bytes?: Long
  readonly heap_used_percent?: Long
  readonly heap_committed_in_bytes?: Long
  readonly heap_max_in_bytes?: Long
  readonly heap_max?: ByteSize
  readonly non_heap_used_in_bytes?: Long
  readonly non_heap_committed_in_bytes?: Long
  readonly pools?: { readonly [key: string]: NodesPool }
}

/** The schema of `NodesJvmMemoryStats`. @category schemas @since 0.1.0 */
export const NodesJvmMemoryStats: s.Lazy<NodesJvmMemoryStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    heap_used_in_bytes: /*#__PURE__*/ s.optional(s.number),
    heap_used_percent: /*#__PURE__*/ s.optional(s.number),
    heap_committed_in_bytes: /*#__PURE__*/ s.optional(s.number),
    heap_max_in_bytes: /*#__PURE__*/ s.optional(s.number),
    heap_max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    non_heap_used_in_bytes: /*#__PURE__*/ s.optional(s.number),
    non_heap_committed_in_bytes: /*#__PURE__*/ s.optional(s.number),
    pools: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ NodesPool()))
  })
)

/**
 * `nodes._types.JvmThreads` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesJvmThreads {
  readonly count?: Long
  readonly peak_count?: Long
}

/** The schema of `NodesJvmThreads`. @category schemas @since 0.1.0 */
export const NodesJvmThreads: s.Lazy<NodesJvmThreads> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: /*#__PURE__*/ s.optional(s.number),
    peak_count: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.KeyedProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesKeyedProcessor {
  readonly stats?: NodesProcessor
  readonly type?: string
}

/** The schema of `NodesKeyedProcessor`. @category schemas @since 0.1.0 */
export const NodesKeyedProcessor: s.Lazy<NodesKeyedProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesProcessor()),
    type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `nodes._types.MemoryStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesMemoryStats {
  readonly adjusted_total_in_bytes?: Long
  readonly resident?: string
  readonly resident_in_bytes?: Long
  readonly share?: string
  readonly share_in_bytes?: Long
  readonly total_virtual?: string
  readonly total_virtual_in_bytes?: Long
  readonly total_in_bytes?: Long
  readonly free_in_bytes?: Long
  readonly used_in_bytes?: Long
}

/** The schema of `NodesMemoryStats`. @category schemas @since 0.1.0 */
export const NodesMemoryStats: s.Lazy<NodesMemoryStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    adjusted_total_in_bytes: /*#__PURE__*/ s.optional(s.number),
    resident: /*#__PURE__*/ s.optional(s.string),
    resident_in_bytes: /*#__PURE__*/ s.optional(s.number),
    share: /*#__PURE__*/ s.optional(s.string),
    share_in_bytes: /*#__PURE__*/ s.optional(s.number),
    total_virtual: /*#__PURE__*/ s.optional(s.string),
    total_virtual_in_bytes: /*#__PURE__*/ s.optional(s.number),
    total_in_bytes: /*#__PURE__*/ s.optional(s.number),
    free_in_bytes: /*#__PURE__*/ s.optional(s.number),
    used_in_bytes: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.NodeBufferPool` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesNodeBufferPool {
  readonly count?: Long
  readonly total_capacity?: string
  readonly total_capacity_in_bytes?: Long
  readonly used?: string
  readonly used_in_bytes?: Long
}

/** The schema of `NodesNodeBufferPool`. @category schemas @since 0.1.0 */
export const NodesNodeBufferPool: s.Lazy<NodesNodeBufferPool> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: /*#__PURE__*/ s.optional(s.number),
    total_capacity: /*#__PURE__*/ s.optional(s.string),
    total_capacity_in_bytes: /*#__PURE__*/ s.optional(s.number),
    used: /*#__PURE__*/ s.optional(s.string),
    used_in_bytes: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.NodeReloadResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesNodeReloadResult {
  readonly name: Name
  readonly reload_exception?: ErrorCause
  readonly secure_setting_names?: ReadonlyArray<string>
  readonly keystore_path?: string
  readonly keystore_digest?: string
  readonly keystore_last_modified_time?: DateTime
}

/** The schema of `NodesNodeReloadResult`. @category schemas @since 0.1.0 */
export const NodesNodeReloadResult: s.Lazy<NodesNodeReloadResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    reload_exception: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
    secure_setting_names: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    keystore_path: /*#__PURE__*/ s.optional(s.string),
    keystore_digest: /*#__PURE__*/ s.optional(s.string),
    keystore_last_modified_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime())
  })
)

/**
 * `nodes._types.NodesResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesNodesResponseBase {
  readonly _nodes?: NodeStatistics
}

/** The schema of `NodesNodesResponseBase`. @category schemas @since 0.1.0 */
export const NodesNodesResponseBase: s.Lazy<NodesNodesResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ _nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodeStatistics()) })
)

/**
 * `nodes._types.OperatingSystem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesOperatingSystem {
  readonly cpu?: NodesCpu
  readonly mem?: NodesExtendedMemoryStats
  readonly swap?: NodesMemoryStats
  readonly cgroup?: NodesCgroup
  readonly timestamp?: Long
}

/** The schema of `NodesOperatingSystem`. @category schemas @since 0.1.0 */
export const NodesOperatingSystem: s.Lazy<NodesOperatingSystem> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cpu: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesCpu()),
    mem: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesExtendedMemoryStats()),
    swap: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesMemoryStats()),
    cgroup: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesCgroup()),
    timestamp: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.Pool` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesPool {
  readonly used_in_bytes?: Long
  readonly max_in_bytes?: Long
  readonly peak_used_in_bytes?: Long
  readonly peak_max_in_bytes?: Long
}

/** The schema of `NodesPool`. @category schemas @since 0.1.0 */
export const NodesPool: s.Lazy<NodesPool> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    used_in_bytes: /*#__PURE__*/ s.optional(s.number),
    max_in_bytes: /*#__PURE__*/ s.optional(s.number),
    peak_used_in_bytes: /*#__PURE__*/ s.optional(s.number),
    peak_max_in_bytes: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.PressureMemory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesPressureMemory {
  readonly all?: ByteSize
  readonly all_in_bytes?: Long
  readonly combined_coordinating_and_primary?: ByteSize
  readonly combined_coordinating_and_primary_in_bytes?: Long
  readonly coordinating?: ByteSize
  readonly coordinating_in_bytes?: Long
  readonly primary?: ByteSize
  readonly primary_in_bytes?: Long
  readonly replica?: ByteSize
  readonly replica_in_bytes?: Long
  readonly coordinating_rejections?: Long
  readonly primary_rejections?: Long
  readonly replica_rejections?: Long
  readonly primary_document_rejections?: Long
  readonly large_operation_rejections?: Long
}

/** The schema of `NodesPressureMemory`. @category schemas @since 0.1.0 */
export const NodesPressureMemory: s.Lazy<NodesPressureMemory> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    all: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    all_in_bytes: /*#__PURE__*/ s.optional(s.number),
    combined_coordinating_and_primary: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    combined_coordinating_and_primary_in_bytes: /*#__PURE__*/ s.optional(s.number),
    coordinating: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    coordinating_in_bytes: /*#__PURE__*/ s.optional(s.number),
    primary: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    primary_in_bytes: /*#__PURE__*/ s.optional(s.number),
    replica: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    replica_in_bytes: /*#__PURE__*/ s.optional(s.number),
    coordinating_rejections: /*#__PURE__*/ s.optional(s.number),
    primary_rejections: /*#__PURE__*/ s.optional(s.number),
    replica_rejections: /*#__PURE__*/ s.optional(s.number),
    primary_document_rejections: /*#__PURE__*/ s.optional(s.number),
    large_operation_rejections: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.Process` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesProcess {
  readonly cpu?: NodesCpu
  readonly mem?: NodesMemoryStats
  readonly open_file_descriptors?: Integer
  readonly max_file_descriptors?: Integer
  readonly timestamp?: Long
}

/** The schema of `NodesProcess`. @category schemas @since 0.1.0 */
export const NodesProcess: s.Lazy<NodesProcess> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cpu: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesCpu()),
    mem: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesMemoryStats()),
    open_file_descriptors: /*#__PURE__*/ s.optional(s.number),
    max_file_descriptors: /*#__PURE__*/ s.optional(s.number),
    timestamp: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.Processor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesProcessor {
  readonly count?: Long
  readonly current?: Long
  readonly failed?: Long
  readonly time_in_millis?: DurationValue<UnitMillis>
}

/** The schema of `NodesProcessor`. @category schemas @since 0.1.0 */
export const NodesProcessor: s.Lazy<NodesProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: /*#__PURE__*/ s.optional(s.number),
    current: /*#__PURE__*/ s.optional(s.number),
    failed: /*#__PURE__*/ s.optional(s.number),
    time_in_millis: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.PublishedClusterStates` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesPublishedClusterStates {
  readonly full_states?: Long
  readonly incompatible_diffs?: Long
  readonly compatible_diffs?: Long
}

/** The schema of `NodesPublishedClusterStates`. @category schemas @since 0.1.0 */
export const NodesPublishedClusterStates: s.Lazy<NodesPublishedClusterStates> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    full_states: /*#__PURE__*/ s.optional(s.number),
    incompatible_diffs: /*#__PURE__*/ s.optional(s.number),
    compatible_diffs: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.Recording` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesRecording {
  readonly name?: string
  readonly cumulative_execution_count?: Long
  readonly cumulative_execution_time?: Duration
  readonly cumulative_execution_time_millis?: DurationValue<UnitMillis>
}

/** The schema of `NodesRecording`. @category schemas @since 0.1.0 */
export const NodesRecording: s.Lazy<NodesRecording> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: /*#__PURE__*/ s.optional(s.string),
    cumulative_execution_count: /*#__PURE__*/ s.optional(s.number),
    cumulative_execution_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    cumulative_execution_time_millis: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.RepositoryLocation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesRepositoryLocation {
  readonly base_path: string
  readonly container?: string
  readonly bucket?: string
}

/** The schema of `NodesRepositoryLocation`. @category schemas @since 0.1.0 */
export const NodesRepositoryLocation: s.Lazy<NodesRepositoryLocation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    base_path: s.string,
    container: /*#__PURE__*/ s.optional(s.string),
    bucket: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `nodes._types.RepositoryMeteringInformation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesRepositoryMeteringInformation {
  readonly repository_name: Name
  readonly repository_type: string
  readonly repository_location: NodesRepositoryLocation
  readonly repository_ephemeral_id: Id
  readonly repository_started_at: EpochTime<UnitMillis>
  readonly repository_stopped_at?: EpochTime<UnitMillis>
  readonly archived: boolean
  readonly cluster_version?: VersionNumber
  readonly request_counts: NodesRequestCounts
}

/** The schema of `NodesRepositoryMeteringInformation`. @category schemas @since 0.1.0 */
export const NodesRepositoryMeteringInformation: s.Lazy<NodesRepositoryMeteringInformation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      repository_name: s.string,
      repository_type: s.string,
      repository_location: /*#__PURE__*/ NodesRepositoryLocation(),
      repository_ephemeral_id: s.string,
      repository_started_at: s.number,
      repository_stopped_at: /*#__PURE__*/ s.optional(s.number),
      archived: s.boolean,
      cluster_version: /*#__PURE__*/ s.optional(s.number),
      request_counts: /*#__PURE__*/ NodesRequestCounts()
    })
  )

/**
 * `nodes._types.RequestCounts` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesRequestCounts {
  readonly GetBlobProperties?: Long
  readonly GetBlob?: Long
  readonly ListBlobs?: Long
  readonly PutBlob?: Long
  readonly PutBlock?: Long
  readonly PutBlockList?: Long
  readonly GetObject?: Long
  readonly ListObjects?: Long
  readonly InsertObject?: Long
  readonly PutObject?: Long
  readonly PutMultipartObject?: Long
}

/** The schema of `NodesRequestCounts`. @category schemas @since 0.1.0 */
export const NodesRequestCounts: s.Lazy<NodesRequestCounts> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    GetBlobProperties: /*#__PURE__*/ s.optional(s.number),
    GetBlob: /*#__PURE__*/ s.optional(s.number),
    ListBlobs: /*#__PURE__*/ s.optional(s.number),
    PutBlob: /*#__PURE__*/ s.optional(s.number),
    PutBlock: /*#__PURE__*/ s.optional(s.number),
    PutBlockList: /*#__PURE__*/ s.optional(s.number),
    GetObject: /*#__PURE__*/ s.optional(s.number),
    ListObjects: /*#__PURE__*/ s.optional(s.number),
    InsertObject: /*#__PURE__*/ s.optional(s.number),
    PutObject: /*#__PURE__*/ s.optional(s.number),
    PutMultipartObject: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.ScriptCache` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesScriptCache {
  readonly cache_evictions?: Long
  readonly compilation_limit_triggered?: Long
  readonly compilations?: Long
  readonly context?: string
}

/** The schema of `NodesScriptCache`. @category schemas @since 0.1.0 */
export const NodesScriptCache: s.Lazy<NodesScriptCache> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cache_evictions: /*#__PURE__*/ s.optional(s.number),
    compilation_limit_triggered: /*#__PURE__*/ s.optional(s.number),
    compilations: /*#__PURE__*/ s.optional(s.number),
    context: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `nodes._types.Scripting` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesScripting {
  readonly cache_evictions?: Long
  readonly compilations?: Long
  readonly compilations_history?: { readonly [key: string]: Long }
  readonly compilation_limit_triggered?: Long
  readonly contexts?: ReadonlyArray<NodesContext>
}

/** The schema of `NodesScripting`. @category schemas @since 0.1.0 */
export const NodesScripting: s.Lazy<NodesScripting> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cache_evictions: /*#__PURE__*/ s.optional(s.number),
    compilations: /*#__PURE__*/ s.optional(s.number),
    compilations_history: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number)),
    compilation_limit_triggered: /*#__PURE__*/ s.optional(s.number),
    contexts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ NodesContext()))
  })
)

/**
 * `nodes._types.SerializedClusterState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesSerializedClusterState {
  readonly full_states?: NodesSerializedClusterStateDetail
  readonly diffs?: NodesSerializedClusterStateDetail
}

/** The schema of `NodesSerializedClusterState`. @category schemas @since 0.1.0 */
export const NodesSerializedClusterState: s.Lazy<NodesSerializedClusterState> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    full_states: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesSerializedClusterStateDetail()),
    diffs: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesSerializedClusterStateDetail())
  })
)

/**
 * `nodes._types.SerializedClusterStateDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesSerializedClusterStateDetail {
  readonly count?: Long
  readonly uncompressed_size?: string
  readonly uncompressed_size_in_bytes?: Long
  readonly compressed_size?: string
  readonly compressed_size_in_bytes?: Long
}

/** The schema of `NodesSerializedClusterStateDetail`. @category schemas @since 0.1.0 */
export const NodesSerializedClusterStateDetail: s.Lazy<NodesSerializedClusterStateDetail> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      count: /*#__PURE__*/ s.optional(s.number),
      uncompressed_size: /*#__PURE__*/ s.optional(s.string),
      uncompressed_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
      compressed_size: /*#__PURE__*/ s.optional(s.string),
      compressed_size_in_bytes: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `nodes._types.SizeHttpHistogram` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesSizeHttpHistogram {
  readonly count: Long
  readonly ge_bytes?: Long
  readonly lt_bytes?: Long
}

/** The schema of `NodesSizeHttpHistogram`. @category schemas @since 0.1.0 */
export const NodesSizeHttpHistogram: s.Lazy<NodesSizeHttpHistogram> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    ge_bytes: /*#__PURE__*/ s.optional(s.number),
    lt_bytes: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.Stats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesStats {
  readonly adaptive_selection?: { readonly [key: string]: NodesAdaptiveSelection }
  readonly breakers?: { readonly [key: string]: NodesBreaker }
  readonly fs?: NodesFileSystem
  readonly host?: Host
  readonly http?: NodesHttp
  readonly ingest?: NodesIngest
  readonly ip?: Ip | ReadonlyArray<Ip>
  readonly jvm?: NodesJvm
  readonly name?: Name
  readonly os?: NodesOperatingSystem
  readonly process?: NodesProcess
  readonly roles?: NodeRoles
  readonly script?: NodesScripting
  readonly script_cache?: { readonly [key: string]: NodesScriptCache | ReadonlyArray<NodesScriptCache> }
  readonly thread_pool?: { readonly [key: string]: NodesThreadCount }
  readonly timestamp?: Long
  readonly transport?: NodesTransport
  readonly transport_address?: TransportAddress
  readonly attributes?: { readonly [key: string]: string }
  readonly discovery?: NodesDiscovery
  readonly indexing_pressure?: NodesIndexingPressure
  readonly indices?: IndicesStatsShardStats
}

/** The schema of `NodesStats`. @category schemas @since 0.1.0 */
export const NodesStats: s.Lazy<NodesStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    adaptive_selection: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ NodesAdaptiveSelection())
    ),
    breakers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ NodesBreaker())),
    fs: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesFileSystem()),
    host: /*#__PURE__*/ s.optional(s.string),
    http: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesHttp()),
    ingest: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesIngest()),
    ip: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    jvm: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesJvm()),
    name: /*#__PURE__*/ s.optional(s.string),
    os: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesOperatingSystem()),
    process: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesProcess()),
    roles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    script: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesScripting()),
    script_cache: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ NodesScriptCache(),
          /*#__PURE__*/ s.array(/*#__PURE__*/ NodesScriptCache())
        ])
      )
    ),
    thread_pool: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ NodesThreadCount())),
    timestamp: /*#__PURE__*/ s.optional(s.number),
    transport: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesTransport()),
    transport_address: /*#__PURE__*/ s.optional(s.string),
    attributes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    discovery: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesDiscovery()),
    indexing_pressure: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesIndexingPressure()),
    indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsShardStats())
  })
)

/**
 * `nodes._types.ThreadCount` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesThreadCount {
  readonly active?: Long
  readonly completed?: Long
  readonly largest?: Long
  readonly queue?: Long
  readonly rejected?: Long
  readonly threads?: Long
}

/** The schema of `NodesThreadCount`. @category schemas @since 0.1.0 */
export const NodesThreadCount: s.Lazy<NodesThreadCount> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    active: /*#__PURE__*/ s.optional(s.number),
    completed: /*#__PURE__*/ s.optional(s.number),
    largest: /*#__PURE__*/ s.optional(s.number),
    queue: /*#__PURE__*/ s.optional(s.number),
    rejected: /*#__PURE__*/ s.optional(s.number),
    threads: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.TimeHttpHistogram` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesTimeHttpHistogram {
  readonly count: Long
  readonly ge_millis?: Long
  readonly lt_millis?: Long
}

/** The schema of `NodesTimeHttpHistogram`. @category schemas @since 0.1.0 */
export const NodesTimeHttpHistogram: s.Lazy<NodesTimeHttpHistogram> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    ge_millis: /*#__PURE__*/ s.optional(s.number),
    lt_millis: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.Transport` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesTransport {
  readonly inbound_handling_time_histogram?: ReadonlyArray<NodesTransportHistogram>
  readonly outbound_handling_time_histogram?: ReadonlyArray<NodesTransportHistogram>
  readonly rx_count?: Long
  readonly rx_size?: string
  readonly rx_size_in_bytes?: Long
  readonly server_open?: Integer
  readonly tx_count?: Long
  readonly tx_size?: string
  readonly tx_size_in_bytes?: Long
  readonly total_outbound_connections?: Long
}

/** The schema of `NodesTransport`. @category schemas @since 0.1.0 */
export const NodesTransport: s.Lazy<NodesTransport> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    inbound_handling_time_histogram: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ NodesTransportHistogram())
    ),
    outbound_handling_time_histogram: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ NodesTransportHistogram())
    ),
    rx_count: /*#__PURE__*/ s.optional(s.number),
    rx_size: /*#__PURE__*/ s.optional(s.string),
    rx_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
    server_open: /*#__PURE__*/ s.optional(s.number),
    tx_count: /*#__PURE__*/ s.optional(s.number),
    tx_size: /*#__PURE__*/ s.optional(s.string),
    tx_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
    total_outbound_connections: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `nodes._types.TransportHistogram` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesTransportHistogram {
  readonly count?: Long
  readonly lt_millis?: Long
  readonly ge_millis?: Long
}

/** The schema of `NodesTransportHistogram`. @category schemas @since 0.1.0 */
export const NodesTransportHistogram: s.Lazy<NodesTransportHistogram> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: /*#__PURE__*/ s.optional(s.number),
    lt_millis: /*#__PURE__*/ s.optional(s.number),
    ge_millis: /*#__PURE__*/ s.optional(s.number)
  })
)
