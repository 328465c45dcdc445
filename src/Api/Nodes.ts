/**
 * The endpoints of the namespace `nodes`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  type ByteSize,
  type CommonStatsFlags,
  type Duration,
  type DurationValue,
  type EpochTime,
  type Fields,
  type Host,
  type Integer,
  type Ip,
  type Long,
  type Name,
  type NodeIds,
  type NodeRoles,
  NodeStatistics,
  type NodeStatsLevel,
  type Password,
  PluginStats,
  type SpecUtilsCommonQueryParameters,
  type SpecUtilsStringified,
  type ThreadType,
  type TransportAddress,
  type UnitMillis,
  type VersionNumber,
  type VersionString
} from "./types/Common.ts"
import { IndicesIndexRouting } from "./types/Indices.ts"
import {
  NodesNodeReloadResult,
  type NodesNodesResponseBase,
  NodesRepositoryMeteringInformation,
  NodesStats
} from "./types/Nodes.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `nodes.clear_repositories_metering_archive.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesClearRepositoriesMeteringArchiveResponse = NodesClearRepositoriesMeteringArchiveResponseBase

/** The schema of `NodesClearRepositoriesMeteringArchiveResponse`. @category schemas @since 0.1.0 */
export const NodesClearRepositoriesMeteringArchiveResponse: s.Lazy<NodesClearRepositoriesMeteringArchiveResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ NodesClearRepositoriesMeteringArchiveResponseBase())

/**
 * `nodes.clear_repositories_metering_archive.ResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesClearRepositoriesMeteringArchiveResponseBase extends NodesNodesResponseBase {
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: NodesRepositoryMeteringInformation }
}

/** The schema of `NodesClearRepositoriesMeteringArchiveResponseBase`. @category schemas @since 0.1.0 */
export const NodesClearRepositoriesMeteringArchiveResponseBase: s.Lazy<NodesClearRepositoriesMeteringArchiveResponseBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodeStatistics()),
      cluster_name: s.string,
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ NodesRepositoryMeteringInformation())
    })
  )

/**
 * `nodes.get_repositories_metering_info.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesGetRepositoriesMeteringInfoResponse = NodesGetRepositoriesMeteringInfoResponseBase

/** The schema of `NodesGetRepositoriesMeteringInfoResponse`. @category schemas @since 0.1.0 */
export const NodesGetRepositoriesMeteringInfoResponse: s.Lazy<NodesGetRepositoriesMeteringInfoResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ NodesGetRepositoriesMeteringInfoResponseBase())

/**
 * `nodes.get_repositories_metering_info.ResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesGetRepositoriesMeteringInfoResponseBase extends NodesNodesResponseBase {
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: NodesRepositoryMeteringInformation }
}

/** The schema of `NodesGetRepositoriesMeteringInfoResponseBase`. @category schemas @since 0.1.0 */
export const NodesGetRepositoriesMeteringInfoResponseBase: s.Lazy<NodesGetRepositoriesMeteringInfoResponseBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodeStatistics()),
      cluster_name: s.string,
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ NodesRepositoryMeteringInformation())
    })
  )

/**
 * `nodes.info.DeprecationIndexing` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoDeprecationIndexing {
  readonly enabled: boolean | string
}

/** The schema of `NodesInfoDeprecationIndexing`. @category schemas @since 0.1.0 */
export const NodesInfoDeprecationIndexing: s.Lazy<NodesInfoDeprecationIndexing> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: /*#__PURE__*/ s.union([s.boolean, s.string]) })
)

/**
 * `nodes.info.NodeInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfo {
  readonly attributes: { readonly [key: string]: string }
  readonly build_flavor: string
  readonly build_hash: string
  readonly build_type: string
  readonly component_versions: { readonly [key: string]: Integer }
  readonly host: Host
  readonly http?: NodesInfoNodeInfoHttp
  readonly index_version: VersionNumber
  readonly ip: Ip
  readonly jvm?: NodesInfoNodeJvmInfo
  readonly name: Name
  readonly os?: NodesInfoNodeOperatingSystemInfo
  readonly plugins?: ReadonlyArray<PluginStats>
  readonly process?: NodesInfoNodeProcessInfo
  readonly roles: NodeRoles
  readonly settings?: NodesInfoNodeInfoSettings
  readonly thread_pool?: { readonly [key: string]: NodesInfoNodeThreadPoolInfo }
  readonly total_indexing_buffer?: Long
  readonly total_indexing_buffer_in_bytes?: ByteSize
  readonly transport?: NodesInfoNodeInfoTransport
  readonly transport_address: TransportAddress
  readonly transport_version: VersionNumber
  readonly version: VersionString
  readonly modules?: ReadonlyArray<PluginStats>
  readonly ingest?: NodesInfoNodeInfoIngest
  readonly aggregations?: { readonly [key: string]: NodesInfoNodeInfoAggregation }
  readonly remote_cluster_server?: NodesInfoRemoveClusterServer
}

/** The schema of `NodesInfoNodeInfo`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfo: s.Lazy<NodesInfoNodeInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    attributes: /*#__PURE__*/ s.record(s.string),
    build_flavor: s.string,
    build_hash: s.string,
    build_type: s.string,
    component_versions: /*#__PURE__*/ s.record(s.number),
    host: s.string,
    http: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoHttp()),
    index_version: s.number,
    ip: s.string,
    jvm: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeJvmInfo()),
    name: s.string,
    os: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeOperatingSystemInfo()),
    plugins: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ PluginStats())),
    process: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeProcessInfo()),
    roles: /*#__PURE__*/ s.array(s.string),
    settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoSettings()),
    thread_pool: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ NodesInfoNodeThreadPoolInfo())
    ),
    total_indexing_buffer: /*#__PURE__*/ s.optional(s.number),
    total_indexing_buffer_in_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    transport: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoTransport()),
    transport_address: s.string,
    transport_version: s.number,
    version: s.string,
    modules: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ PluginStats())),
    ingest: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngest()),
    aggregations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ NodesInfoNodeInfoAggregation())
    ),
    remote_cluster_server: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoRemoveClusterServer())
  })
)

/**
 * `nodes.info.NodeInfoAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoAction {
  readonly destructive_requires_name: string
}

/** The schema of `NodesInfoNodeInfoAction`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoAction: s.Lazy<NodesInfoNodeInfoAction> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ destructive_requires_name: s.string })
)

/**
 * `nodes.info.NodeInfoAggregation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoAggregation {
  readonly types: ReadonlyArray<string>
}

/** The schema of `NodesInfoNodeInfoAggregation`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoAggregation: s.Lazy<NodesInfoNodeInfoAggregation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ types: /*#__PURE__*/ s.array(s.string) })
)

/**
 * `nodes.info.NodeInfoBootstrap` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoBootstrap {
  readonly memory_lock: string
}

/** The schema of `NodesInfoNodeInfoBootstrap`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoBootstrap: s.Lazy<NodesInfoNodeInfoBootstrap> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ memory_lock: s.string })
)

/**
 * `nodes.info.NodeInfoClient` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoClient {
  readonly type: string
}

/** The schema of `NodesInfoNodeInfoClient`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoClient: s.Lazy<NodesInfoNodeInfoClient> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: s.string })
)

/**
 * `nodes.info.NodeInfoDiscover` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoDiscover {
  readonly seed_hosts?: ReadonlyArray<string> | string
  readonly type?: string
  readonly seed_providers?: ReadonlyArray<string>
  readonly [key: string]: unknown
}

/** The schema of `NodesInfoNodeInfoDiscover`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoDiscover: s.Lazy<NodesInfoNodeInfoDiscover> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    seed_hosts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([/*#__PURE__*/ s.array(s.string), s.string])),
    type: /*#__PURE__*/ s.optional(s.string),
    seed_providers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `nodes.info.NodeInfoHttp` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoHttp {
  readonly bound_address: ReadonlyArray<string>
  readonly max_content_length?: ByteSize
  readonly max_content_length_in_bytes: Long
  readonly publish_address: string
}

/** The schema of `NodesInfoNodeInfoHttp`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoHttp: s.Lazy<NodesInfoNodeInfoHttp> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bound_address: /*#__PURE__*/ s.array(s.string),
    max_content_length: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_content_length_in_bytes: s.number,
    publish_address: s.string
  })
)

/**
 * `nodes.info.NodeInfoIngest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoIngest {
  readonly processors: ReadonlyArray<NodesInfoNodeInfoIngestProcessor>
}

/** The schema of `NodesInfoNodeInfoIngest`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoIngest: s.Lazy<NodesInfoNodeInfoIngest> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    processors: /*#__PURE__*/ s.array(/*#__PURE__*/ NodesInfoNodeInfoIngestProcessor())
  })
)

/**
 * `nodes.info.NodeInfoIngestDownloader` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoIngestDownloader {
  readonly enabled: string
}

/** The schema of `NodesInfoNodeInfoIngestDownloader`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoIngestDownloader: s.Lazy<NodesInfoNodeInfoIngestDownloader> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ enabled: s.string }))

/**
 * `nodes.info.NodeInfoIngestInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoIngestInfo {
  readonly downloader: NodesInfoNodeInfoIngestDownloader
}

/** The schema of `NodesInfoNodeInfoIngestInfo`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoIngestInfo: s.Lazy<NodesInfoNodeInfoIngestInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ downloader: /*#__PURE__*/ NodesInfoNodeInfoIngestDownloader() })
)

/**
 * `nodes.info.NodeInfoIngestProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoIngestProcessor {
  readonly type: string
}

/** The schema of `NodesInfoNodeInfoIngestProcessor`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoIngestProcessor: s.Lazy<NodesInfoNodeInfoIngestProcessor> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ type: s.string }))

/**
 * `nodes.info.NodeInfoJvmMemory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoJvmMemory {
  readonly direct_max?: ByteSize
  readonly direct_max_in_bytes: Long
  readonly heap_init?: ByteSize
  readonly heap_init_in_bytes: Long
  readonly heap_max?: ByteSize
  readonly heap_max_in_bytes: Long
  readonly non_heap_init?: ByteSize
  readonly non_heap_init_in_bytes: Long
  readonly non_heap_max?: ByteSize
  readonly non_heap_max_in_bytes: Long
}

/** The schema of `NodesInfoNodeInfoJvmMemory`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoJvmMemory: s.Lazy<NodesInfoNodeInfoJvmMemory> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    direct_max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    direct_max_in_bytes: s.number,
    heap_init: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    heap_init_in_bytes: s.number,
    heap_max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    heap_max_in_bytes: s.number,
    non_heap_init: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    non_heap_init_in_bytes: s.number,
    non_heap_max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    non_heap_max_in_bytes: s.number
  })
)

/**
 * `nodes.info.NodeInfoMemory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoMemory {
  readonly total: string
  readonly total_in_bytes: Long
}

/** The schema of `NodesInfoNodeInfoMemory`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoMemory: s.Lazy<NodesInfoNodeInfoMemory> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ total: s.string, total_in_bytes: s.number })
)

/**
 * `nodes.info.NodeInfoOSCPU` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoOSCPU {
  readonly cache_size: string
  readonly cache_size_in_bytes: Integer
  readonly cores_per_socket: Integer
  readonly mhz: Integer
  readonly model: string
  readonly total_cores: Integer
  readonly total_sockets: Integer
  readonly vendor: string
}

/** The schema of `NodesInfoNodeInfoOSCPU`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoOSCPU: s.Lazy<NodesInfoNodeInfoOSCPU> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cache_size: s.string,
    cache_size_in_bytes: s.number,
    cores_per_socket: s.number,
    mhz: s.number,
    model: s.string,
    total_cores: s.number,
    total_sockets: s.number,
    vendor: s.string
  })
)

/**
 * `nodes.info.NodeInfoPath` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoPath {
  readonly logs?: string
  readonly home?: string
  readonly repo?: ReadonlyArray<string>
  readonly data?: string | ReadonlyArray<string>
}

/** The schema of `NodesInfoNodeInfoPath`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoPath: s.Lazy<NodesInfoNodeInfoPath> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    logs: /*#__PURE__*/ s.optional(s.string),
    home: /*#__PURE__*/ s.optional(s.string),
    repo: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    data: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
  })
)

/**
 * `nodes.info.NodeInfoRepositories` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoRepositories {
  readonly url: NodesInfoNodeInfoRepositoriesUrl
}

/** The schema of `NodesInfoNodeInfoRepositories`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoRepositories: s.Lazy<NodesInfoNodeInfoRepositories> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ url: /*#__PURE__*/ NodesInfoNodeInfoRepositoriesUrl() })
)

/**
 * `nodes.info.NodeInfoRepositoriesUrl` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoRepositoriesUrl {
  readonly allowed_urls: string
}

/** The schema of `NodesInfoNodeInfoRepositoriesUrl`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoRepositoriesUrl: s.Lazy<NodesInfoNodeInfoRepositoriesUrl> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ allowed_urls: s.string }))

/**
 * `nodes.info.NodeInfoScript` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoScript {
  readonly allowed_types: string
  readonly disable_max_compilations_rate?: string
}

/** The schema of `NodesInfoNodeInfoScript`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoScript: s.Lazy<NodesInfoNodeInfoScript> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    allowed_types: s.string,
    disable_max_compilations_rate: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `nodes.info.NodeInfoSearch` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSearch {
  readonly remote: NodesInfoNodeInfoSearchRemote
}

/** The schema of `NodesInfoNodeInfoSearch`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSearch: s.Lazy<NodesInfoNodeInfoSearch> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ remote: /*#__PURE__*/ NodesInfoNodeInfoSearchRemote() })
)

/**
 * `nodes.info.NodeInfoSearchRemote` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSearchRemote {
  readonly connect: string
}

/** The schema of `NodesInfoNodeInfoSearchRemote`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSearchRemote: s.Lazy<NodesInfoNodeInfoSearchRemote> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ connect: s.string })
)

/**
 * `nodes.info.NodeInfoSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettings {
  readonly cluster?: NodesInfoNodeInfoSettingsCluster
  readonly node?: NodesInfoNodeInfoSettingsNode
  readonly path?: NodesInfoNodeInfoPath
  readonly repositories?: NodesInfoNodeInfoRepositories
  readonly discovery?: NodesInfoNodeInfoDiscover
  readonly action?: NodesInfoNodeInfoAction
  readonly client?: NodesInfoNodeInfoClient
  readonly http?: NodesInfoNodeInfoSettingsHttp
  readonly bootstrap?: NodesInfoNodeInfoBootstrap
  readonly transport?: NodesInfoNodeInfoSettingsTransport
  readonly network?: NodesInfoNodeInfoSettingsNetwork
  readonly xpack?: NodesInfoNodeInfoXpack
  readonly script?: NodesInfoNodeInfoScript
  readonly search?: NodesInfoNodeInfoSearch
  readonly ingest?: NodesInfoNodeInfoSettingsIngest
}

/** The schema of `NodesInfoNodeInfoSettings`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettings: s.Lazy<NodesInfoNodeInfoSettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoSettingsCluster()),
    node: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoSettingsNode()),
    path: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoPath()),
    repositories: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoRepositories()),
    discovery: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoDiscover()),
    action: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoAction()),
    client: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoClient()),
    http: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoSettingsHttp()),
    bootstrap: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoBootstrap()),
    transport: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoSettingsTransport()),
    network: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoSettingsNetwork()),
    xpack: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoXpack()),
    script: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoScript()),
    search: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoSearch()),
    ingest: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoSettingsIngest())
  })
)

/**
 * `nodes.info.NodeInfoSettingsCluster` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettingsCluster {
  readonly name: Name
  readonly routing?: IndicesIndexRouting
  readonly election?: NodesInfoNodeInfoSettingsClusterElection
  readonly initial_master_nodes?: ReadonlyArray<string> | string
  /** In Elasticsearch since 7.16.0. */
  readonly deprecation_indexing?: NodesInfoDeprecationIndexing
}

/** The schema of `NodesInfoNodeInfoSettingsCluster`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettingsCluster: s.Lazy<NodesInfoNodeInfoSettingsCluster> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      routing: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexRouting()),
      election: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoSettingsClusterElection()),
      initial_master_nodes: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ s.array(s.string), s.string])
      ),
      deprecation_indexing: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoDeprecationIndexing())
    })
  )

/**
 * `nodes.info.NodeInfoSettingsClusterElection` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettingsClusterElection {
  readonly strategy: Name
}

/** The schema of `NodesInfoNodeInfoSettingsClusterElection`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettingsClusterElection: s.Lazy<NodesInfoNodeInfoSettingsClusterElection> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ strategy: s.string }))

/**
 * `nodes.info.NodeInfoSettingsHttp` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettingsHttp {
  readonly type: NodesInfoNodeInfoSettingsHttpType | string
  readonly "type.default"?: string
  readonly compression?: boolean | string
  readonly port?: Integer | string
}

/** The schema of `NodesInfoNodeInfoSettingsHttp`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettingsHttp: s.Lazy<NodesInfoNodeInfoSettingsHttp> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.union([/*#__PURE__*/ NodesInfoNodeInfoSettingsHttpType(), s.string]),
    "type.default": /*#__PURE__*/ s.optional(s.string),
    compression: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    port: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `nodes.info.NodeInfoSettingsHttpType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettingsHttpType {
  readonly default: string
}

/** The schema of `NodesInfoNodeInfoSettingsHttpType`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettingsHttpType: s.Lazy<NodesInfoNodeInfoSettingsHttpType> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ default: s.string }))

/**
 * `nodes.info.NodeInfoSettingsIngest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettingsIngest {
  readonly attachment?: NodesInfoNodeInfoIngestInfo
  readonly append?: NodesInfoNodeInfoIngestInfo
  readonly csv?: NodesInfoNodeInfoIngestInfo
  readonly convert?: NodesInfoNodeInfoIngestInfo
  readonly date?: NodesInfoNodeInfoIngestInfo
  readonly date_index_name?: NodesInfoNodeInfoIngestInfo
  readonly dot_expander?: NodesInfoNodeInfoIngestInfo
  readonly enrich?: NodesInfoNodeInfoIngestInfo
  readonly fail?: NodesInfoNodeInfoIngestInfo
  readonly foreach?: NodesInfoNodeInfoIngestInfo
  readonly json?: NodesInfoNodeInfoIngestInfo
  readonly user_agent?: NodesInfoNodeInfoIngestInfo
  readonly kv?: NodesInfoNodeInfoIngestInfo
  readonly geoip?: NodesInfoNodeInfoIngestInfo
  readonly grok?: NodesInfoNodeInfoIngestInfo
  readonly gsub?: NodesInfoNodeInfoIngestInfo
  readonly join?: NodesInfoNodeInfoIngestInfo
  readonly lowercase?: NodesInfoNodeInfoIngestInfo
  readonly remove?: NodesInfoNodeInfoIngestInfo
  readonly rename?: NodesInfoNodeInfoIngestInfo
  readonly script?: NodesInfoNodeInfoIngestInfo
  readonly set?: NodesInfoNodeInfoIngestInfo
  readonly sort?: NodesInfoNodeInfoIngestInfo
  readonly split?: NodesInfoNodeInfoIngestInfo
  readonly trim?: NodesInfoNodeInfoIngestInfo
  readonly uppercase?: NodesInfoNodeInfoIngestInfo
  readonly urldecode?: NodesInfoNodeInfoIngestInfo
  readonly bytes?: NodesInfoNodeInfoIngestInfo
  readonly dissect?: NodesInfoNodeInfoIngestInfo
  readonly set_security_user?: NodesInfoNodeInfoIngestInfo
  readonly pipeline?: NodesInfoNodeInfoIngestInfo
  readonly drop?: NodesInfoNodeInfoIngestInfo
  readonly circle?: NodesInfoNodeInfoIngestInfo
  readonly inference?: NodesInfoNodeInfoIngestInfo
}

/** The schema of `NodesInfoNodeInfoSettingsIngest`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettingsIngest: s.Lazy<NodesInfoNodeInfoSettingsIngest> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      attachment: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      append: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      csv: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      convert: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      date: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      date_index_name: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      dot_expander: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      enrich: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      fail: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      foreach: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      json: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      user_agent: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      kv: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      geoip: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      grok: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      gsub: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      join: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      lowercase: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      remove: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      rename: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      script: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      set: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      split: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      trim: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      uppercase: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      urldecode: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      dissect: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      set_security_user: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      pipeline: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      drop: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      circle: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo()),
      inference: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoIngestInfo())
    })
)

/**
 * `nodes.info.NodeInfoSettingsNetwork` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettingsNetwork {
  readonly host?: Host | ReadonlyArray<Host>
}

/** The schema of `NodesInfoNodeInfoSettingsNetwork`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettingsNetwork: s.Lazy<NodesInfoNodeInfoSettingsNetwork> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      host: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
    })
  )

/**
 * `nodes.info.NodeInfoSettingsNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettingsNode {
  readonly name: Name
  readonly attr: { readonly [key: string]: unknown }
  readonly max_local_storage_nodes?: string
}

/** The schema of `NodesInfoNodeInfoSettingsNode`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettingsNode: s.Lazy<NodesInfoNodeInfoSettingsNode> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    attr: /*#__PURE__*/ s.record(s.unknown),
    max_local_storage_nodes: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `nodes.info.NodeInfoSettingsTransport` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettingsTransport {
  readonly type: NodesInfoNodeInfoSettingsTransportType | string
  readonly "type.default"?: string
  readonly features?: NodesInfoNodeInfoSettingsTransportFeatures
  readonly ignore_deserialization_errors?: SpecUtilsStringified<boolean>
}

/** The schema of `NodesInfoNodeInfoSettingsTransport`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettingsTransport: s.Lazy<NodesInfoNodeInfoSettingsTransport> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      type: /*#__PURE__*/ s.union([/*#__PURE__*/ NodesInfoNodeInfoSettingsTransportType(), s.string]),
      "type.default": /*#__PURE__*/ s.optional(s.string),
      features: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoSettingsTransportFeatures()),
      ignore_deserialization_errors: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
  )

/**
 * `nodes.info.NodeInfoSettingsTransportFeatures` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettingsTransportFeatures {
  readonly "x-pack": string
}

/** The schema of `NodesInfoNodeInfoSettingsTransportFeatures`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettingsTransportFeatures: s.Lazy<NodesInfoNodeInfoSettingsTransportFeatures> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ "x-pack": s.string }))

/**
 * `nodes.info.NodeInfoSettingsTransportType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoSettingsTransportType {
  readonly default: string
}

/** The schema of `NodesInfoNodeInfoSettingsTransportType`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoSettingsTransportType: s.Lazy<NodesInfoNodeInfoSettingsTransportType> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ default: s.string }))

/**
 * `nodes.info.NodeInfoTransport` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoTransport {
  readonly bound_address: ReadonlyArray<string>
  readonly publish_address: string
  readonly profiles: { readonly [key: string]: string }
}

/** The schema of `NodesInfoNodeInfoTransport`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoTransport: s.Lazy<NodesInfoNodeInfoTransport> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    bound_address: /*#__PURE__*/ s.array(s.string),
    publish_address: s.string,
    profiles: /*#__PURE__*/ s.record(s.string)
  })
)

/**
 * `nodes.info.NodeInfoXpack` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoXpack {
  readonly license?: NodesInfoNodeInfoXpackLicense
  readonly security: NodesInfoNodeInfoXpackSecurity
  readonly notification?: { readonly [key: string]: unknown }
  readonly ml?: NodesInfoNodeInfoXpackMl
}

/** The schema of `NodesInfoNodeInfoXpack`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoXpack: s.Lazy<NodesInfoNodeInfoXpack> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    license: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoXpackLicense()),
    security: /*#__PURE__*/ NodesInfoNodeInfoXpackSecurity(),
    notification: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    ml: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoXpackMl())
  })
)

/**
 * `nodes.info.NodeInfoXpackLicense` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoXpackLicense {
  readonly self_generated: NodesInfoNodeInfoXpackLicenseType
}

/** The schema of `NodesInfoNodeInfoXpackLicense`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoXpackLicense: s.Lazy<NodesInfoNodeInfoXpackLicense> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ self_generated: /*#__PURE__*/ NodesInfoNodeInfoXpackLicenseType() })
)

/**
 * `nodes.info.NodeInfoXpackLicenseType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoXpackLicenseType {
  readonly type: string
}

/** The schema of `NodesInfoNodeInfoXpackLicenseType`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoXpackLicenseType: s.Lazy<NodesInfoNodeInfoXpackLicenseType> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ type: s.string }))

/**
 * `nodes.info.NodeInfoXpackMl` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoXpackMl {
  readonly use_auto_machine_memory_percent?: boolean
}

/** The schema of `NodesInfoNodeInfoXpackMl`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoXpackMl: s.Lazy<NodesInfoNodeInfoXpackMl> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ use_auto_machine_memory_percent: /*#__PURE__*/ s.optional(s.boolean) })
)

/**
 * `nodes.info.NodeInfoXpackSecurity` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoXpackSecurity {
  readonly http?: NodesInfoNodeInfoXpackSecuritySsl
  readonly enabled: string
  readonly transport?: NodesInfoNodeInfoXpackSecuritySsl
  readonly authc?: NodesInfoNodeInfoXpackSecurityAuthc
}

/** The schema of `NodesInfoNodeInfoXpackSecurity`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoXpackSecurity: s.Lazy<NodesInfoNodeInfoXpackSecurity> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      http: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoXpackSecuritySsl()),
      enabled: s.string,
      transport: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoXpackSecuritySsl()),
      authc: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoXpackSecurityAuthc())
    })
)

/**
 * `nodes.info.NodeInfoXpackSecurityAuthc` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoXpackSecurityAuthc {
  readonly realms?: NodesInfoNodeInfoXpackSecurityAuthcRealms
  readonly token?: NodesInfoNodeInfoXpackSecurityAuthcToken
}

/** The schema of `NodesInfoNodeInfoXpackSecurityAuthc`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoXpackSecurityAuthc: s.Lazy<NodesInfoNodeInfoXpackSecurityAuthc> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      realms: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoXpackSecurityAuthcRealms()),
      token: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoXpackSecurityAuthcToken())
    })
  )

/**
 * `nodes.info.NodeInfoXpackSecurityAuthcRealms` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoXpackSecurityAuthcRealms {
  readonly file?: { readonly [key: string]: NodesInfoNodeInfoXpackSecurityAuthcRealmsStatus }
  readonly native?: { readonly [key: string]: NodesInfoNodeInfoXpackSecurityAuthcRealmsStatus }
  readonly pki?: { readonly [key: string]: NodesInfoNodeInfoXpackSecurityAuthcRealmsStatus }
}

/** The schema of `NodesInfoNodeInfoXpackSecurityAuthcRealms`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoXpackSecurityAuthcRealms: s.Lazy<NodesInfoNodeInfoXpackSecurityAuthcRealms> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      file: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.record(/*#__PURE__*/ NodesInfoNodeInfoXpackSecurityAuthcRealmsStatus())
      ),
      native: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.record(/*#__PURE__*/ NodesInfoNodeInfoXpackSecurityAuthcRealmsStatus())
      ),
      pki: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.record(/*#__PURE__*/ NodesInfoNodeInfoXpackSecurityAuthcRealmsStatus())
      )
    })
  )

/**
 * `nodes.info.NodeInfoXpackSecurityAuthcRealmsStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoXpackSecurityAuthcRealmsStatus {
  readonly enabled?: string
  readonly order: string
}

/** The schema of `NodesInfoNodeInfoXpackSecurityAuthcRealmsStatus`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoXpackSecurityAuthcRealmsStatus: s.Lazy<NodesInfoNodeInfoXpackSecurityAuthcRealmsStatus> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ enabled: /*#__PURE__*/ s.optional(s.string), order: s.string })
  )

/**
 * `nodes.info.NodeInfoXpackSecurityAuthcToken` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoXpackSecurityAuthcToken {
  readonly enabled: string
}

/** The schema of `NodesInfoNodeInfoXpackSecurityAuthcToken`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoXpackSecurityAuthcToken: s.Lazy<NodesInfoNodeInfoXpackSecurityAuthcToken> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ enabled: s.string }))

/**
 * `nodes.info.NodeInfoXpackSecuritySsl` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeInfoXpackSecuritySsl {
  readonly ssl: { readonly [key: string]: string }
}

/** The schema of `NodesInfoNodeInfoXpackSecuritySsl`. @category schemas @since 0.1.0 */
export const NodesInfoNodeInfoXpackSecuritySsl: s.Lazy<NodesInfoNodeInfoXpackSecuritySsl> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ ssl: /*#__PURE__*/ s.record(s.string) }))

/**
 * `nodes.info.NodeJvmInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeJvmInfo {
  readonly gc_collectors: ReadonlyArray<string>
  readonly mem: NodesInfoNodeInfoJvmMemory
  readonly memory_pools: ReadonlyArray<string>
  readonly pid: Integer
  readonly start_time_in_millis: EpochTime<UnitMillis>
  readonly version: VersionString
  readonly vm_name: Name
  readonly vm_vendor: string
  readonly vm_version: VersionString
  readonly using_bundled_jdk: boolean
  readonly using_compressed_ordinary_object_pointers?: boolean | string
  readonly input_arguments: ReadonlyArray<string>
}

/** The schema of `NodesInfoNodeJvmInfo`. @category schemas @since 0.1.0 */
export const NodesInfoNodeJvmInfo: s.Lazy<NodesInfoNodeJvmInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    gc_collectors: /*#__PURE__*/ s.array(s.string),
    mem: /*#__PURE__*/ NodesInfoNodeInfoJvmMemory(),
    memory_pools: /*#__PURE__*/ s.array(s.string),
    pid: s.number,
    start_time_in_millis: s.number,
    version: s.string,
    vm_name: s.string,
    vm_vendor: s.string,
    vm_version: s.string,
    using_bundled_jdk: s.boolean,
    using_compressed_ordinary_object_pointers: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.boolean, s.string])
    ),
    input_arguments: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `nodes.info.NodeOperatingSystemInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeOperatingSystemInfo {
  readonly arch: string
  readonly available_processors: Integer
  readonly allocated_processors?: Integer
  readonly name: Name
  readonly pretty_name: Name
  readonly refresh_interval_in_millis: DurationValue<UnitMillis>
  readonly version: VersionString
  readonly cpu?: NodesInfoNodeInfoOSCPU
  readonly mem?: NodesInfoNodeInfoMemory
  readonly swap?: NodesInfoNodeInfoMemory
}

/** The schema of `NodesInfoNodeOperatingSystemInfo`. @category schemas @since 0.1.0 */
export const NodesInfoNodeOperatingSystemInfo: s.Lazy<NodesInfoNodeOperatingSystemInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      arch: s.string,
      available_processors: s.number,
      allocated_processors: /*#__PURE__*/ s.optional(s.number),
      name: s.string,
      pretty_name: s.string,
      refresh_interval_in_millis: s.number,
      version: s.string,
      cpu: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoOSCPU()),
      mem: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoMemory()),
      swap: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodesInfoNodeInfoMemory())
    })
  )

/**
 * `nodes.info.NodeProcessInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeProcessInfo {
  readonly id: Long
  readonly mlockall: boolean
  readonly refresh_interval_in_millis: DurationValue<UnitMillis>
}

/** The schema of `NodesInfoNodeProcessInfo`. @category schemas @since 0.1.0 */
export const NodesInfoNodeProcessInfo: s.Lazy<NodesInfoNodeProcessInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ id: s.number, mlockall: s.boolean, refresh_interval_in_millis: s.number })
)

/**
 * `nodes.info.NodeThreadPoolInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoNodeThreadPoolInfo {
  readonly core?: Integer
  readonly keep_alive?: Duration
  readonly max?: Integer
  readonly queue_size: Integer
  readonly size?: Integer
  readonly type: string
}

/** The schema of `NodesInfoNodeThreadPoolInfo`. @category schemas @since 0.1.0 */
export const NodesInfoNodeThreadPoolInfo: s.Lazy<NodesInfoNodeThreadPoolInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    core: /*#__PURE__*/ s.optional(s.number),
    keep_alive: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    max: /*#__PURE__*/ s.optional(s.number),
    queue_size: s.number,
    size: /*#__PURE__*/ s.optional(s.number),
    type: s.string
  })
)

/**
 * `nodes.info.NodesInfoMetric` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesInfoNodesInfoMetric =
  | "_all"
  | "_none"
  | "settings"
  | "os"
  | "process"
  | "jvm"
  | "thread_pool"
  | "transport"
  | "http"
  | "remote_cluster_server"
  | "plugins"
  | "ingest"
  | "aggregations"
  | "indices"

/**
 * `nodes.info.NodesInfoMetrics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesInfoNodesInfoMetrics = NodesInfoNodesInfoMetric | ReadonlyArray<NodesInfoNodesInfoMetric>

/**
 * `nodes.info.RemoveClusterServer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoRemoveClusterServer {
  readonly bound_address: ReadonlyArray<TransportAddress>
  readonly publish_address: TransportAddress
}

/** The schema of `NodesInfoRemoveClusterServer`. @category schemas @since 0.1.0 */
export const NodesInfoRemoveClusterServer: s.Lazy<NodesInfoRemoveClusterServer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ bound_address: /*#__PURE__*/ s.array(s.string), publish_address: s.string })
)

/**
 * `nodes.info.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesInfoResponse = NodesInfoResponseBase

/** The schema of `NodesInfoResponse`. @category schemas @since 0.1.0 */
export const NodesInfoResponse: s.Lazy<NodesInfoResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ NodesInfoResponseBase()
)

/**
 * `nodes.info.ResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoResponseBase extends NodesNodesResponseBase {
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: NodesInfoNodeInfo }
}

/** The schema of `NodesInfoResponseBase`. @category schemas @since 0.1.0 */
export const NodesInfoResponseBase: s.Lazy<NodesInfoResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodeStatistics()),
    cluster_name: s.string,
    nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ NodesInfoNodeInfo())
  })
)

/**
 * `nodes.reload_secure_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesReloadSecureSettingsResponse = NodesReloadSecureSettingsResponseBase

/** The schema of `NodesReloadSecureSettingsResponse`. @category schemas @since 0.1.0 */
export const NodesReloadSecureSettingsResponse: s.Lazy<NodesReloadSecureSettingsResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ NodesReloadSecureSettingsResponseBase())

/**
 * `nodes.reload_secure_settings.ResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesReloadSecureSettingsResponseBase extends NodesNodesResponseBase {
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: NodesNodeReloadResult }
}

/** The schema of `NodesReloadSecureSettingsResponseBase`. @category schemas @since 0.1.0 */
export const NodesReloadSecureSettingsResponseBase: s.Lazy<NodesReloadSecureSettingsResponseBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodeStatistics()),
      cluster_name: s.string,
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ NodesNodeReloadResult())
    })
  )

/**
 * `nodes.stats.NodeStatsMetric` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesStatsNodeStatsMetric =
  | "_all"
  | "_none"
  | "indices"
  | "os"
  | "process"
  | "jvm"
  | "thread_pool"
  | "fs"
  | "transport"
  | "http"
  | "breaker"
  | "script"
  | "discovery"
  | "ingest"
  | "adaptive_selection"
  | "script_cache"
  | "indexing_pressure"
  | "repositories"
  | "allocations"

/**
 * `nodes.stats.NodeStatsMetrics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesStatsNodeStatsMetrics = NodesStatsNodeStatsMetric | ReadonlyArray<NodesStatsNodeStatsMetric>

/**
 * `nodes.stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesStatsResponse = NodesStatsResponseBase

/** The schema of `NodesStatsResponse`. @category schemas @since 0.1.0 */
export const NodesStatsResponse: s.Lazy<NodesStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ NodesStatsResponseBase()
)

/**
 * `nodes.stats.ResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesStatsResponseBase extends NodesNodesResponseBase {
  readonly cluster_name?: Name
  readonly nodes: { readonly [key: string]: NodesStats }
}

/** The schema of `NodesStatsResponseBase`. @category schemas @since 0.1.0 */
export const NodesStatsResponseBase: s.Lazy<NodesStatsResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodeStatistics()),
    cluster_name: /*#__PURE__*/ s.optional(s.string),
    nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ NodesStats())
  })
)

/**
 * `nodes.usage.NodeUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesUsageNodeUsage {
  readonly rest_actions: { readonly [key: string]: Integer }
  readonly since: EpochTime<UnitMillis>
  readonly timestamp: EpochTime<UnitMillis>
  readonly aggregations: { readonly [key: string]: unknown }
}

/** The schema of `NodesUsageNodeUsage`. @category schemas @since 0.1.0 */
export const NodesUsageNodeUsage: s.Lazy<NodesUsageNodeUsage> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    rest_actions: /*#__PURE__*/ s.record(s.number),
    since: s.number,
    timestamp: s.number,
    aggregations: /*#__PURE__*/ s.record(s.unknown)
  })
)

/**
 * `nodes.usage.NodesUsageMetric` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesUsageNodesUsageMetric = "_all" | "rest_actions" | "aggregations"

/**
 * `nodes.usage.NodesUsageMetrics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesUsageNodesUsageMetrics =
  | NodesUsageNodesUsageMetric
  | ReadonlyArray<NodesUsageNodesUsageMetric>

/**
 * `nodes.usage.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodesUsageResponse = NodesUsageResponseBase

/** The schema of `NodesUsageResponse`. @category schemas @since 0.1.0 */
export const NodesUsageResponse: s.Lazy<NodesUsageResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ NodesUsageResponseBase()
)

/**
 * `nodes.usage.ResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodesUsageResponseBase extends NodesNodesResponseBase {
  readonly cluster_name: Name
  readonly nodes: { readonly [key: string]: NodesUsageNodeUsage }
}

/** The schema of `NodesUsageResponseBase`. @category schemas @since 0.1.0 */
export const NodesUsageResponseBase: s.Lazy<NodesUsageResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ NodeStatistics()),
    cluster_name: s.string,
    nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ NodesUsageNodeUsage())
  })
)

/**
 * Parameters of `nodes.clear_repositories_metering_archive`.
 * @category models
 * @since 0.1.0
 */
export interface NodesClearRepositoriesMeteringArchiveRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id: NodeIds
  readonly max_archive_version: Long
}

/**
 * `nodes.clear_repositories_metering_archive`: `DELETE /_nodes/{node_id}/_repositories_metering/{max_archive_version}`.
 * Needs the privileges: cluster monitor, cluster manage.
 * In Elasticsearch since 7.16.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-clear-repositories-metering-archive
 * @category endpoints
 * @since 0.1.0
 */
export const clearRepositoriesMeteringArchive: Call<
  NodesClearRepositoriesMeteringArchiveRequest,
  NodesClearRepositoriesMeteringArchiveResponse
> = /*#__PURE__*/ call({
  name: "nodes.clear_repositories_metering_archive",
  urls: [{ path: "/_nodes/{node_id}/_repositories_metering/{max_archive_version}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: NodesClearRepositoriesMeteringArchiveResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-clear-repositories-metering-archive"
})

/**
 * Parameters of `nodes.get_repositories_metering_info`.
 * @category models
 * @since 0.1.0
 */
export interface NodesGetRepositoriesMeteringInfoRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id: NodeIds
}

/**
 * `nodes.get_repositories_metering_info`: `GET /_nodes/{node_id}/_repositories_metering`.
 * Needs the privileges: cluster monitor, cluster manage.
 * In Elasticsearch since 7.16.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-get-repositories-metering-info
 * @category endpoints
 * @since 0.1.0
 */
export const getRepositoriesMeteringInfo: Call<
  NodesGetRepositoriesMeteringInfoRequest,
  NodesGetRepositoriesMeteringInfoResponse
> = /*#__PURE__*/ call({
  name: "nodes.get_repositories_metering_info",
  urls: [{ path: "/_nodes/{node_id}/_repositories_metering", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: NodesGetRepositoriesMeteringInfoResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-get-repositories-metering-info"
})

/**
 * Parameters of `nodes.hot_threads`.
 * @category models
 * @since 0.1.0
 */
export interface NodesHotThreadsRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id?: NodeIds | undefined
  /** Default: `true`. */
  readonly ignore_idle_threads?: boolean | undefined
  /** Default: `500ms`. */
  readonly interval?: Duration | TimeSpan | undefined
  /** Default: `10`. */
  readonly snapshots?: Long | undefined
  /** Default: `3`. */
  readonly threads?: Long | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `cpu`. */
  readonly type?: ThreadType | undefined
  /** Default: `total`. */
  readonly sort?: ThreadType | undefined
}

/**
 * `nodes.hot_threads`: `GET /_nodes/hot_threads`, `GET /_nodes/{node_id}/hot_threads`.
 * Needs the privileges: cluster monitor, cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-hot-threads
 * @category endpoints
 * @since 0.1.0
 */
export const hotThreads: OptionalCall<NodesHotThreadsRequest, string> = /*#__PURE__*/ optionalCall({
  name: "nodes.hot_threads",
  urls: [
    { path: "/_nodes/hot_threads", methods: ["GET"] },
    { path: "/_nodes/{node_id}/hot_threads", methods: ["GET"] }
  ],
  query: ["ignore_idle_threads", "interval", "snapshots", "sort", "threads", "timeout", "type"],
  body: { kind: "none" },
  answer: { kind: "text", mediaType: "text/plain" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-hot-threads"
})

/**
 * Parameters of `nodes.info`.
 * @category models
 * @since 0.1.0
 */
export interface NodesInfoRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id?: NodeIds | undefined
  readonly metric?: NodesInfoNodesInfoMetrics | undefined
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `nodes.info`: `GET /_nodes`, `GET /_nodes/{node_id}`, `GET /_nodes/{metric}`, `GET /_nodes/{node_id}/{metric}`.
 * In Elasticsearch since 1.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-info
 * @category endpoints
 * @since 0.1.0
 */
export const info: OptionalCall<NodesInfoRequest, NodesInfoResponse> = /*#__PURE__*/ optionalCall({
  name: "nodes.info",
  urls: [
    { path: "/_nodes", methods: ["GET"] },
    { path: "/_nodes/{node_id}", methods: ["GET"] },
    { path: "/_nodes/{metric}", methods: ["GET"] },
    { path: "/_nodes/{node_id}/{metric}", methods: ["GET"] }
  ],
  query: ["flat_settings", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: NodesInfoResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-info"
})

/**
 * Parameters of `nodes.reload_secure_settings`.
 * @category models
 * @since 0.1.0
 */
export interface NodesReloadSecureSettingsRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id?: NodeIds | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly secure_settings_password?: Password | undefined
}

/**
 * `nodes.reload_secure_settings`: `POST /_nodes/reload_secure_settings`, `POST /_nodes/{node_id}/reload_secure_settings`.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-reload-secure-settings
 * @category endpoints
 * @since 0.1.0
 */
export const reloadSecureSettings: OptionalCall<
  NodesReloadSecureSettingsRequest,
  NodesReloadSecureSettingsResponse
> = /*#__PURE__*/ optionalCall({
  name: "nodes.reload_secure_settings",
  urls: [
    { path: "/_nodes/reload_secure_settings", methods: ["POST"] },
    { path: "/_nodes/{node_id}/reload_secure_settings", methods: ["POST"] }
  ],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: NodesReloadSecureSettingsResponse },
  repetition: "always",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-reload-secure-settings"
})

/**
 * Parameters of `nodes.stats`.
 * @category models
 * @since 0.1.0
 */
export interface NodesStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id?: NodeIds | undefined
  readonly metric?: NodesStatsNodeStatsMetrics | undefined
  readonly index_metric?: CommonStatsFlags | undefined
  readonly completion_fields?: Fields | undefined
  readonly fielddata_fields?: Fields | undefined
  readonly fields?: Fields | undefined
  readonly groups?: boolean | undefined
  /** Default: `false`. */
  readonly include_segment_file_sizes?: boolean | undefined
  /** Default: `node`. */
  readonly level?: NodeStatsLevel | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly types?: string | ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly include_unloaded_segments?: boolean | undefined
}

/**
 * `nodes.stats`: `GET /_nodes/stats`, `GET /_nodes/{node_id}/stats`, `GET /_nodes/stats/{metric}`, `GET /_nodes/{node_id}/stats/{metric}`, `GET /_nodes/stats/{metric}/{index_metric}`, `GET /_nodes/{node_id}/stats/{metric}/{index_metric}`.
 * Needs the privileges: cluster monitor, cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-stats
 * @category endpoints
 * @since 0.1.0
 */
export const stats: OptionalCall<NodesStatsRequest, NodesStatsResponse> = /*#__PURE__*/ optionalCall({
  name: "nodes.stats",
  urls: [
    { path: "/_nodes/stats", methods: ["GET"] },
    { path: "/_nodes/{node_id}/stats", methods: ["GET"] },
    { path: "/_nodes/stats/{metric}", methods: ["GET"] },
    { path: "/_nodes/{node_id}/stats/{metric}", methods: ["GET"] },
    { path: "/_nodes/stats/{metric}/{index_metric}", methods: ["GET"] },
    { path: "/_nodes/{node_id}/stats/{metric}/{index_metric}", methods: ["GET"] }
  ],
  query: [
    "completion_fields",
    "fielddata_fields",
    "fields",
    "groups",
    "include_segment_file_sizes",
    "include_unloaded_segments",
    "level",
    "timeout",
    "types"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: NodesStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-stats"
})

/**
 * Parameters of `nodes.usage`.
 * @category models
 * @since 0.1.0
 */
export interface NodesUsageRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id?: NodeIds | undefined
  readonly metric?: NodesUsageNodesUsageMetrics | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `nodes.usage`: `GET /_nodes/usage`, `GET /_nodes/{node_id}/usage`, `GET /_nodes/usage/{metric}`, `GET /_nodes/{node_id}/usage/{metric}`.
 * Needs the privileges: cluster monitor, cluster manage.
 * In Elasticsearch since 6.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-usage
 * @category endpoints
 * @since 0.1.0
 */
export const usage: OptionalCall<NodesUsageRequest, NodesUsageResponse> = /*#__PURE__*/ optionalCall({
  name: "nodes.usage",
  urls: [
    { path: "/_nodes/usage", methods: ["GET"] },
    { path: "/_nodes/{node_id}/usage", methods: ["GET"] },
    { path: "/_nodes/usage/{metric}", methods: ["GET"] },
    { path: "/_nodes/{node_id}/usage/{metric}", methods: ["GET"] }
  ],
  query: ["timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: NodesUsageResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-nodes-usage"
})
