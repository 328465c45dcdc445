/**
 * The endpoints of the namespace `cat`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { optionalCall, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import type {
  CatCatAliasesColumns,
  CatCatAllocationColumns,
  CatCatAnomalyDetectorColumns,
  CatCatCircuitBreakerColumns,
  CatCatComponentColumns,
  CatCatCountColumns,
  CatCatDatafeedColumns,
  CatCatDfaColumns,
  CatCatFieldDataColumns,
  CatCatHealthColumns,
  CatCatIndicesColumns,
  CatCatMasterColumns,
  CatCatNodeColumns,
  CatCatNodeattrsColumns,
  CatCatPendingTasksColumns,
  CatCatPluginsColumns,
  CatCatRecoveryColumns,
  CatCatSegmentsColumns,
  CatCatShardColumns,
  CatCatSnapshotsColumns,
  CatCatTasksColumns,
  CatCatTemplatesColumns,
  CatCatThreadPoolColumns,
  CatCatTrainedModelsColumns,
  CatCatTransformColumns
} from "./types/Cat.ts"
import {
  type ByteSize,
  DateTime,
  type Double,
  type Duration,
  type EpochTime,
  type ExpandWildcards,
  type Fields,
  type HealthStatus,
  type Host,
  type Id,
  type IndexName,
  type Indices,
  type Integer,
  type Ip,
  type Name,
  type Names,
  type NodeId,
  type NodeIds,
  type Percentage,
  type ProjectRouting,
  type SpecUtilsCommonCatQueryParameters,
  type SpecUtilsCommonQueryParameters,
  type SpecUtilsStringified,
  type TimeOfDay,
  type UnitMillis,
  type UnitSeconds,
  type VersionString
} from "./types/Common.ts"
import type { MlCategorizationStatus, MlDatafeedState, MlJobState, MlMemoryStatus } from "./types/Ml.ts"
import { WatcherScheduleTimeOfDay } from "./types/Watcher.ts"

/**
 * `cat.aliases.AliasesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatAliasesAliasesRecord {
  readonly alias?: string | undefined
  readonly a?: string | undefined
  readonly index?: IndexName | undefined
  readonly i?: IndexName | undefined
  readonly idx?: IndexName | undefined
  readonly filter?: string | undefined
  readonly f?: string | undefined
  readonly fi?: string | undefined
  readonly "routing.index"?: string | undefined
  readonly ri?: string | undefined
  readonly routingIndex?: string | undefined
  readonly "routing.search"?: string | undefined
  readonly rs?: string | undefined
  readonly routingSearch?: string | undefined
  readonly is_write_index?: string | undefined
  readonly w?: string | undefined
  readonly isWriteIndex?: string | undefined
}

/** The schema of {@link CatAliasesAliasesRecord}. @category schemas @since 0.1.0 */
export const CatAliasesAliasesRecord: s.Lazy<CatAliasesAliasesRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    alias: /*#__PURE__*/ s.optional(s.string),
    a: /*#__PURE__*/ s.optional(s.string),
    index: /*#__PURE__*/ s.optional(s.string),
    i: /*#__PURE__*/ s.optional(s.string),
    idx: /*#__PURE__*/ s.optional(s.string),
    filter: /*#__PURE__*/ s.optional(s.string),
    f: /*#__PURE__*/ s.optional(s.string),
    fi: /*#__PURE__*/ s.optional(s.string),
    "routing.index": /*#__PURE__*/ s.optional(s.string),
    ri: /*#__PURE__*/ s.optional(s.string),
    routingIndex: /*#__PURE__*/ s.optional(s.string),
    "routing.search": /*#__PURE__*/ s.optional(s.string),
    rs: /*#__PURE__*/ s.optional(s.string),
    routingSearch: /*#__PURE__*/ s.optional(s.string),
    is_write_index: /*#__PURE__*/ s.optional(s.string),
    w: /*#__PURE__*/ s.optional(s.string),
    isWriteIndex: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.aliases.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatAliasesResponse = ReadonlyArray<CatAliasesAliasesRecord>

/** The schema of {@link CatAliasesResponse}. @category schemas @since 0.1.0 */
export const CatAliasesResponse: s.Lazy<CatAliasesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatAliasesAliasesRecord())
)

/**
 * `cat.allocation.AllocationRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatAllocationAllocationRecord {
  readonly shards?: string | undefined
  readonly s?: string | undefined
  readonly "shards.undesired"?: string | null | undefined
  readonly "write_load.forecast"?: SpecUtilsStringified<Double> | null | undefined
  readonly wlf?: SpecUtilsStringified<Double> | null | undefined
  readonly writeLoadForecast?: SpecUtilsStringified<Double> | null | undefined
  readonly "disk.indices.forecast"?: ByteSize | null | undefined
  readonly dif?: ByteSize | null | undefined
  readonly diskIndicesForecast?: ByteSize | null | undefined
  readonly "disk.indices"?: ByteSize | null | undefined
  readonly di?: ByteSize | null | undefined
  readonly diskIndices?: ByteSize | null | undefined
  readonly "disk.used"?: ByteSize | null | undefined
  readonly du?: ByteSize | null | undefined
  readonly diskUsed?: ByteSize | null | undefined
  readonly "disk.avail"?: ByteSize | null | undefined
  readonly da?: ByteSize | null | undefined
  readonly diskAvail?: ByteSize | null | undefined
  readonly "disk.total"?: ByteSize | null | undefined
  readonly dt?: ByteSize | null | undefined
  readonly diskTotal?: ByteSize | null | undefined
  readonly "disk.percent"?: Percentage | null | undefined
  readonly dp?: Percentage | null | undefined
  readonly diskPercent?: Percentage | null | undefined
  readonly host?: Host | null | undefined
  readonly h?: Host | null | undefined
  readonly ip?: Ip | null | undefined
  readonly node?: string | undefined
  readonly n?: string | undefined
  readonly "node.role"?: string | null | undefined
  readonly r?: string | null | undefined
  readonly role?: string | null | undefined
  readonly nodeRole?: string | null | undefined
}

/** The schema of {@link CatAllocationAllocationRecord}. @category schemas @since 0.1.0 */
export const CatAllocationAllocationRecord: s.Lazy<CatAllocationAllocationRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    shards: /*#__PURE__*/ s.optional(s.string),
    s: /*#__PURE__*/ s.optional(s.string),
    "shards.undesired": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "write_load.forecast": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    wlf: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    writeLoadForecast: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    "disk.indices.forecast": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    dif: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    diskIndicesForecast: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    "disk.indices": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    di: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    diskIndices: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    "disk.used": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    du: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    diskUsed: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    "disk.avail": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    da: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    diskAvail: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    "disk.total": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    dt: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    diskTotal: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.number, s.string]), s.nothing])
    ),
    "disk.percent": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.string, s.number]), s.nothing])
    ),
    dp: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.string, s.number]), s.nothing])
    ),
    diskPercent: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ s.union([s.string, s.number]), s.nothing])
    ),
    host: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    h: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ip: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    node: /*#__PURE__*/ s.optional(s.string),
    n: /*#__PURE__*/ s.optional(s.string),
    "node.role": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    r: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    role: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    nodeRole: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing]))
  })
)

/**
 * `cat.allocation.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatAllocationResponse = ReadonlyArray<CatAllocationAllocationRecord>

/** The schema of {@link CatAllocationResponse}. @category schemas @since 0.1.0 */
export const CatAllocationResponse: s.Lazy<CatAllocationResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatAllocationAllocationRecord())
)

/**
 * `cat.circuit_breaker.CircuitBreakerRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatCircuitBreakerCircuitBreakerRecord {
  readonly node_id?: NodeId | undefined
  readonly id?: NodeId | undefined
  readonly node_name?: string | undefined
  readonly nn?: string | undefined
  readonly breaker?: string | undefined
  readonly br?: string | undefined
  readonly limit?: string | undefined
  readonly l?: string | undefined
  readonly limit_bytes?: ByteSize | undefined
  readonly lb?: ByteSize | undefined
  readonly estimated?: string | undefined
  readonly e?: string | undefined
  readonly estimated_bytes?: ByteSize | undefined
  readonly eb?: ByteSize | undefined
  readonly tripped?: string | undefined
  readonly t?: string | undefined
  readonly overhead?: string | undefined
  readonly o?: string | undefined
}

/** The schema of {@link CatCircuitBreakerCircuitBreakerRecord}. @category schemas @since 0.1.0 */
export const CatCircuitBreakerCircuitBreakerRecord: s.Lazy<CatCircuitBreakerCircuitBreakerRecord> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      node_id: /*#__PURE__*/ s.optional(s.string),
      id: /*#__PURE__*/ s.optional(s.string),
      node_name: /*#__PURE__*/ s.optional(s.string),
      nn: /*#__PURE__*/ s.optional(s.string),
      breaker: /*#__PURE__*/ s.optional(s.string),
      br: /*#__PURE__*/ s.optional(s.string),
      limit: /*#__PURE__*/ s.optional(s.string),
      l: /*#__PURE__*/ s.optional(s.string),
      limit_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      lb: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      estimated: /*#__PURE__*/ s.optional(s.string),
      e: /*#__PURE__*/ s.optional(s.string),
      estimated_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      eb: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      tripped: /*#__PURE__*/ s.optional(s.string),
      t: /*#__PURE__*/ s.optional(s.string),
      overhead: /*#__PURE__*/ s.optional(s.string),
      o: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `cat.circuit_breaker.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCircuitBreakerResponse = ReadonlyArray<CatCircuitBreakerCircuitBreakerRecord>

/** The schema of {@link CatCircuitBreakerResponse}. @category schemas @since 0.1.0 */
export const CatCircuitBreakerResponse: s.Lazy<CatCircuitBreakerResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatCircuitBreakerCircuitBreakerRecord())
)

/**
 * `cat.component_templates.ComponentTemplate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatComponentTemplatesComponentTemplate {
  readonly name: string
  readonly version: string | null
  readonly alias_count: string
  readonly mapping_count: string
  readonly settings_count: string
  readonly metadata_count: string
  readonly included_in: string
}

/** The schema of {@link CatComponentTemplatesComponentTemplate}. @category schemas @since 0.1.0 */
export const CatComponentTemplatesComponentTemplate: s.Lazy<CatComponentTemplatesComponentTemplate> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      version: /*#__PURE__*/ s.union([s.string, s.nothing]),
      alias_count: s.string,
      mapping_count: s.string,
      settings_count: s.string,
      metadata_count: s.string,
      included_in: s.string
    })
  )

/**
 * `cat.component_templates.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatComponentTemplatesResponse = ReadonlyArray<CatComponentTemplatesComponentTemplate>

/** The schema of {@link CatComponentTemplatesResponse}. @category schemas @since 0.1.0 */
export const CatComponentTemplatesResponse: s.Lazy<CatComponentTemplatesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatComponentTemplatesComponentTemplate())
)

/**
 * `cat.count.CountRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatCountCountRecord {
  readonly epoch?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly t?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly time?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly timestamp?: TimeOfDay | undefined
  readonly ts?: TimeOfDay | undefined
  readonly hms?: TimeOfDay | undefined
  readonly hhmmss?: TimeOfDay | undefined
  readonly count?: string | undefined
  readonly dc?: string | undefined
  readonly "docs.count"?: string | undefined
  readonly docsCount?: string | undefined
}

/** The schema of {@link CatCountCountRecord}. @category schemas @since 0.1.0 */
export const CatCountCountRecord: s.Lazy<CatCountCountRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    epoch: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    t: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    time: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    timestamp: /*#__PURE__*/ s.optional(s.string),
    ts: /*#__PURE__*/ s.optional(s.string),
    hms: /*#__PURE__*/ s.optional(s.string),
    hhmmss: /*#__PURE__*/ s.optional(s.string),
    count: /*#__PURE__*/ s.optional(s.string),
    dc: /*#__PURE__*/ s.optional(s.string),
    "docs.count": /*#__PURE__*/ s.optional(s.string),
    docsCount: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.count.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatCountResponse = ReadonlyArray<CatCountCountRecord>

/** The schema of {@link CatCountResponse}. @category schemas @since 0.1.0 */
export const CatCountResponse: s.Lazy<CatCountResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatCountCountRecord())
)

/**
 * `cat.fielddata.FielddataRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatFielddataFielddataRecord {
  readonly id?: string | undefined
  readonly host?: string | undefined
  readonly h?: string | undefined
  readonly ip?: string | undefined
  readonly node?: string | undefined
  readonly n?: string | undefined
  readonly field?: string | undefined
  readonly f?: string | undefined
  readonly size?: string | undefined
}

/** The schema of {@link CatFielddataFielddataRecord}. @category schemas @since 0.1.0 */
export const CatFielddataFielddataRecord: s.Lazy<CatFielddataFielddataRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    host: /*#__PURE__*/ s.optional(s.string),
    h: /*#__PURE__*/ s.optional(s.string),
    ip: /*#__PURE__*/ s.optional(s.string),
    node: /*#__PURE__*/ s.optional(s.string),
    n: /*#__PURE__*/ s.optional(s.string),
    field: /*#__PURE__*/ s.optional(s.string),
    f: /*#__PURE__*/ s.optional(s.string),
    size: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.fielddata.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatFielddataResponse = ReadonlyArray<CatFielddataFielddataRecord>

/** The schema of {@link CatFielddataResponse}. @category schemas @since 0.1.0 */
export const CatFielddataResponse: s.Lazy<CatFielddataResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatFielddataFielddataRecord())
)

/**
 * `cat.health.HealthRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatHealthHealthRecord {
  readonly epoch?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly time?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly timestamp?: TimeOfDay | undefined
  readonly ts?: TimeOfDay | undefined
  readonly hms?: TimeOfDay | undefined
  readonly hhmmss?: TimeOfDay | undefined
  readonly cluster?: string | undefined
  readonly cl?: string | undefined
  readonly status?: string | undefined
  readonly st?: string | undefined
  readonly "node.total"?: string | undefined
  readonly nt?: string | undefined
  readonly nodeTotal?: string | undefined
  readonly "node.data"?: string | undefined
  readonly nd?: string | undefined
  readonly nodeData?: string | undefined
  readonly shards?: string | undefined
  readonly t?: string | undefined
  readonly sh?: string | undefined
  readonly "shards.total"?: string | undefined
  readonly shardsTotal?: string | undefined
  readonly pri?: string | undefined
  readonly p?: string | undefined
  readonly "shards.primary"?: string | undefined
  readonly shardsPrimary?: string | undefined
  readonly relo?: string | undefined
  readonly r?: string | undefined
  readonly "shards.relocating"?: string | undefined
  readonly shardsRelocating?: string | undefined
  readonly init?: string | undefined
  readonly i?: string | undefined
  readonly "shards.initializing"?: string | undefined
  readonly shardsInitializing?: string | undefined
  readonly "unassign.pri"?: string | undefined
  readonly up?: string | undefined
  readonly "shards.unassigned.primary"?: string | undefined
  readonly shardsUnassignedPrimary?: string | undefined
  readonly unassign?: string | undefined
  readonly u?: string | undefined
  readonly "shards.unassigned"?: string | undefined
  readonly shardsUnassigned?: string | undefined
  readonly pending_tasks?: string | undefined
  readonly pt?: string | undefined
  readonly pendingTasks?: string | undefined
  readonly max_task_wait_time?: string | undefined
  readonly mtwt?: string | undefined
  readonly maxTaskWaitTime?: string | undefined
  readonly active_shards_percent?: string | undefined
  readonly asp?: string | undefined
  readonly activeShardsPercent?: string | undefined
}

/** The schema of {@link CatHealthHealthRecord}. @category schemas @since 0.1.0 */
export const CatHealthHealthRecord: s.Lazy<CatHealthHealthRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    epoch: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    time: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    timestamp: /*#__PURE__*/ s.optional(s.string),
    ts: /*#__PURE__*/ s.optional(s.string),
    hms: /*#__PURE__*/ s.optional(s.string),
    hhmmss: /*#__PURE__*/ s.optional(s.string),
    cluster: /*#__PURE__*/ s.optional(s.string),
    cl: /*#__PURE__*/ s.optional(s.string),
    status: /*#__PURE__*/ s.optional(s.string),
    st: /*#__PURE__*/ s.optional(s.string),
    "node.total": /*#__PURE__*/ s.optional(s.string),
    nt: /*#__PURE__*/ s.optional(s.string),
    nodeTotal: /*#__PURE__*/ s.optional(s.string),
    "node.data": /*#__PURE__*/ s.optional(s.string),
    nd: /*#__PURE__*/ s.optional(s.string),
    nodeData: /*#__PURE__*/ s.optional(s.string),
    shards: /*#__PURE__*/ s.optional(s.string),
    t: /*#__PURE__*/ s.optional(s.string),
    sh: /*#__PURE__*/ s.optional(s.string),
    "shards.total": /*#__PURE__*/ s.optional(s.string),
    shardsTotal: /*#__PURE__*/ s.optional(s.string),
    pri: /*#__PURE__*/ s.optional(s.string),
    p: /*#__PURE__*/ s.optional(s.string),
    "shards.primary": /*#__PURE__*/ s.optional(s.string),
    shardsPrimary: /*#__PURE__*/ s.optional(s.string),
    relo: /*#__PURE__*/ s.optional(s.string),
    r: /*#__PURE__*/ s.optional(s.string),
    "shards.relocating": /*#__PURE__*/ s.optional(s.string),
    shardsRelocating: /*#__PURE__*/ s.optional(s.string),
    init: /*#__PURE__*/ s.optional(s.string),
    i: /*#__PURE__*/ s.optional(s.string),
    "shards.initializing": /*#__PURE__*/ s.optional(s.string),
    shardsInitializing: /*#__PURE__*/ s.optional(s.string),
    "unassign.pri": /*#__PURE__*/ s.optional(s.string),
    up: /*#__PURE__*/ s.optional(s.string),
    "shards.unassigned.primary": /*#__PURE__*/ s.optional(s.string),
    shardsUnassignedPrimary: /*#__PURE__*/ s.optional(s.string),
    unassign: /*#__PURE__*/ s.optional(s.string),
    u: /*#__PURE__*/ s.optional(s.string),
    "shards.unassigned": /*#__PURE__*/ s.optional(s.string),
    shardsUnassigned: /*#__PURE__*/ s.optional(s.string),
    pending_tasks: /*#__PURE__*/ s.optional(s.string),
    pt: /*#__PURE__*/ s.optional(s.string),
    pendingTasks: /*#__PURE__*/ s.optional(s.string),
    max_task_wait_time: /*#__PURE__*/ s.optional(s.string),
    mtwt: /*#__PURE__*/ s.optional(s.string),
    maxTaskWaitTime: /*#__PURE__*/ s.optional(s.string),
    active_shards_percent: /*#__PURE__*/ s.optional(s.string),
    asp: /*#__PURE__*/ s.optional(s.string),
    activeShardsPercent: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.health.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatHealthResponse = ReadonlyArray<CatHealthHealthRecord>

/** The schema of {@link CatHealthResponse}. @category schemas @since 0.1.0 */
export const CatHealthResponse: s.Lazy<CatHealthResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatHealthHealthRecord())
)

/**
 * `cat.indices.IndicesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatIndicesIndicesRecord {
  readonly health?: string | undefined
  readonly h?: string | undefined
  readonly status?: string | undefined
  readonly s?: string | undefined
  readonly index?: string | undefined
  readonly i?: string | undefined
  readonly idx?: string | undefined
  readonly uuid?: string | undefined
  readonly id?: string | undefined
  readonly pri?: string | undefined
  readonly p?: string | undefined
  readonly "shards.primary"?: string | undefined
  readonly shardsPrimary?: string | undefined
  readonly rep?: string | undefined
  readonly r?: string | undefined
  readonly "shards.replica"?: string | undefined
  readonly shardsReplica?: string | undefined
  readonly "docs.count"?: string | null | undefined
  readonly dc?: string | null | undefined
  readonly docsCount?: string | null | undefined
  readonly "docs.deleted"?: string | null | undefined
  readonly dd?: string | null | undefined
  readonly docsDeleted?: string | null | undefined
  readonly "creation.date"?: string | undefined
  readonly cd?: string | undefined
  readonly "creation.date.string"?: string | undefined
  readonly cds?: string | undefined
  readonly "store.size"?: string | null | undefined
  readonly ss?: string | null | undefined
  readonly storeSize?: string | null | undefined
  readonly "pri.store.size"?: string | null | undefined
  /** In Elasticsearch since 8.11.0. */
  readonly "dataset.size"?: string | null | undefined
  readonly "completion.size"?: string | undefined
  readonly cs?: string | undefined
  readonly completionSize?: string | undefined
  readonly "pri.completion.size"?: string | undefined
  readonly "fielddata.memory_size"?: string | undefined
  readonly fm?: string | undefined
  readonly fielddataMemory?: string | undefined
  readonly "pri.fielddata.memory_size"?: string | undefined
  readonly "fielddata.evictions"?: string | undefined
  readonly fe?: string | undefined
  readonly fielddataEvictions?: string | undefined
  readonly "pri.fielddata.evictions"?: string | undefined
  readonly "query_cache.memory_size"?: string | undefined
  readonly qcm?: string | undefined
  readonly queryCacheMemory?: string | undefined
  readonly "pri.query_cache.memory_size"?: string | undefined
  readonly "query_cache.evictions"?: string | undefined
  readonly qce?: string | undefined
  readonly queryCacheEvictions?: string | undefined
  readonly "pri.query_cache.evictions"?: string | undefined
  readonly "request_cache.memory_size"?: string | undefined
  readonly rcm?: string | undefined
  readonly requestCacheMemory?: string | undefined
  readonly "pri.request_cache.memory_size"?: string | undefined
  readonly "request_cache.evictions"?: string | undefined
  readonly rce?: string | undefined
  readonly requestCacheEvictions?: string | undefined
  readonly "pri.request_cache.evictions"?: string | undefined
  readonly "request_cache.hit_count"?: string | undefined
  readonly rchc?: string | undefined
  readonly requestCacheHitCount?: string | undefined
  readonly "pri.request_cache.hit_count"?: string | undefined
  readonly "request_cache.miss_count"?: string | undefined
  readonly rcmc?: string | undefined
  readonly requestCacheMissCount?: string | undefined
  readonly "pri.request_cache.miss_count"?: string | undefined
  readonly "flush.total"?: string | undefined
  readonly ft?: string | undefined
  readonly flushTotal?: string | undefined
  readonly "pri.flush.total"?: string | undefined
  readonly "flush.total_time"?: string | undefined
  readonly ftt?: string | undefined
  readonly flushTotalTime?: string | undefined
  readonly "pri.flush.total_time"?: string | undefined
  readonly "get.current"?: string | undefined
  readonly gc?: string | undefined
  readonly getCurrent?: string | undefined
  readonly "pri.get.current"?: string | undefined
  readonly "get.time"?: string | undefined
  readonly gti?: string | undefined
  readonly getTime?: string | undefined
  readonly "pri.get.time"?: string | undefined
  readonly "get.total"?: string | undefined
  readonly gto?: string | undefined
  readonly getTotal?: string | undefined
  readonly "pri.get.total"?: string | undefined
  readonly "get.exists_time"?: string | undefined
  readonly geti?: string | undefined
  readonly getExistsTime?: string | undefined
  readonly "pri.get.exists_time"?: string | undefined
  readonly "get.exists_total"?: string | undefined
  readonly geto?: string | undefined
  readonly getExistsTotal?: string | undefined
  readonly "pri.get.exists_total"?: string | undefined
  readonly "get.missing_time"?: string | undefined
  readonly gmti?: string | undefined
  readonly getMissingTime?: string | undefined
  readonly "pri.get.missing_time"?: string | undefined
  readonly "get.missing_total"?: string | undefined
  readonly gmto?: string | undefined
  readonly getMissingTotal?: string | undefined
  readonly "pri.get.missing_total"?: string | undefined
  readonly "indexing.delete_current"?: string | undefined
  readonly idc?: string | undefined
  readonly indexingDeleteCurrent?: string | undefined
  readonly "pri.indexing.delete_current"?: string | undefined
  readonly "indexing.delete_time"?: string | undefined
  readonly idti?: string | undefined
  readonly indexingDeleteTime?: string | undefined
  readonly "pri.indexing.delete_time"?: string | undefined
  readonly "indexing.delete_total"?: string | undefined
  readonly idto?: string | undefined
  readonly indexingDeleteTotal?: string | undefined
  readonly "pri.indexing.delete_total"?: string | undefined
  readonly "indexing.index_current"?: string | undefined
  readonly iic?: string | undefined
  readonly indexingIndexCurrent?: string | undefined
  readonly "pri.indexing.index_current"?: string | undefined
  readonly "indexing.index_time"?: string | undefined
  readonly iiti?: string | undefined
  readonly indexingIndexTime?: string | undefined
  readonly "pri.indexing.index_time"?: string | undefined
  readonly "indexing.index_total"?: string | undefined
  readonly iito?: string | undefined
  readonly indexingIndexTotal?: string | undefined
  readonly "pri.indexing.index_total"?: string | undefined
  readonly "indexing.index_failed"?: string | undefined
  readonly iif?: string | undefined
  readonly indexingIndexFailed?: string | undefined
  readonly "pri.indexing.index_failed"?: string | undefined
  readonly "merges.current"?: string | undefined
  readonly mc?: string | undefined
  readonly mergesCurrent?: string | undefined
  readonly "pri.merges.current"?: string | undefined
  readonly "merges.current_docs"?: string | undefined
  readonly mcd?: string | undefined
  readonly mergesCurrentDocs?: string | undefined
  readonly "pri.merges.current_docs"?: string | undefined
  readonly "merges.current_size"?: string | undefined
  readonly mcs?: string | undefined
  readonly mergesCurrentSize?: string | undefined
  readonly "pri.merges.current_size"?: string | undefined
  readonly "merges.total"?: string | undefined
  readonly mt?: string | undefined
  readonly mergesTotal?: string | undefined
  readonly "pri.merges.total"?: string | undefined
  readonly "merges.total_docs"?: string | undefined
  readonly mtd?: string | undefined
  readonly mergesTotalDocs?: string | undefined
  readonly "pri.merges.total_docs"?: string | undefined
  readonly "merges.total_size"?: string | undefined
  readonly mts?: string | undefined
  readonly mergesTotalSize?: string | undefined
  readonly "pri.merges.total_size"?: string | undefined
  readonly "merges.total_time"?: string | undefined
  readonly mtt?: string | undefined
  readonly mergesTotalTime?: string | undefined
  readonly "pri.merges.total_time"?: string | undefined
  readonly "refresh.total"?: string | undefined
  readonly rto?: string | undefined
  readonly refreshTotal?: string | undefined
  readonly "pri.refresh.total"?: string | undefined
  readonly "refresh.time"?: string | undefined
  readonly rti?: string | undefined
  readonly refreshTime?: string | undefined
  readonly "pri.refresh.time"?: string | undefined
  readonly "refresh.external_total"?: string | undefined
  readonly reto?: string | undefined
  readonly "pri.refresh.external_total"?: string | undefined
  readonly "refresh.external_time"?: string | undefined
  readonly reti?: string | undefined
  readonly "pri.refresh.external_time"?: string | undefined
  readonly "refresh.listeners"?: string | undefined
  readonly rli?: string | undefined
  readonly refreshListeners?: string | undefined
  readonly "pri.refresh.listeners"?: string | undefined
  readonly "search.fetch_current"?: string | undefined
  readonly sfc?: string | undefined
  readonly searchFetchCurrent?: string | undefined
  readonly "pri.search.fetch_current"?: string | undefined
  readonly "search.fetch_time"?: string | undefined
  readonly sfti?: string | undefined
  readonly searchFetchTime?: string | undefined
  readonly "pri.search.fetch_time"?: string | undefined
  readonly "search.fetch_total"?: string | undefined
  readonly sfto?: string | undefined
  readonly searchFetchTotal?: string | undefined
  readonly "pri.search.fetch_total"?: string | undefined
  readonly "search.open_contexts"?: string | undefined
  readonly so?: string | undefined
  readonly searchOpenContexts?: string | undefined
  readonly "pri.search.open_contexts"?: string | undefined
  readonly "search.query_current"?: string | undefined
  readonly sqc?: string | undefined
  readonly searchQueryCurrent?: string | undefined
  readonly "pri.search.query_current"?: string | undefined
  readonly "search.query_time"?: string | undefined
  readonly sqti?: string | undefined
  readonly searchQueryTime?: string | undefined
  readonly "pri.search.query_time"?: string | undefined
  readonly "search.query_total"?: string | undefined
  readonly sqto?: string | undefined
  readonly searchQueryTotal?: string | undefined
  readonly "pri.search.query_total"?: string | undefined
  readonly "search.scroll_current"?: string | undefined
  readonly scc?: string | undefined
  readonly searchScrollCurrent?: string | undefined
  readonly "pri.search.scroll_current"?: string | undefined
  readonly "search.scroll_time"?: string | undefined
  readonly scti?: string | undefined
  readonly searchScrollTime?: string | undefined
  readonly "pri.search.scroll_time"?: string | undefined
  readonly "search.scroll_total"?: string | undefined
  readonly scto?: string | undefined
  readonly searchScrollTotal?: string | undefined
  readonly "pri.search.scroll_total"?: string | undefined
  readonly "segments.count"?: string | undefined
  readonly sc?: string | undefined
  readonly segmentsCount?: string | undefined
  readonly "pri.segments.count"?: string | undefined
  readonly "segments.memory"?: string | undefined
  readonly sm?: string | undefined
  readonly segmentsMemory?: string | undefined
  readonly "pri.segments.memory"?: string | undefined
  readonly "segments.index_writer_memory"?: string | undefined
  readonly siwm?: string | undefined
  readonly segmentsIndexWriterMemory?: string | undefined
  readonly "pri.segments.index_writer_memory"?: string | undefined
  readonly "segments.version_map_memory"?: string | undefined
  readonly svmm?: string | undefined
  readonly segmentsVersionMapMemory?: string | undefined
  readonly "pri.segments.version_map_memory"?: string | undefined
  readonly "segments.fixed_bitset_memory"?: string | undefined
  readonly sfbm?: string | undefined
  readonly fixedBitsetMemory?: string | undefined
  readonly "pri.segments.fixed_bitset_memory"?: string | undefined
  readonly "warmer.current"?: string | undefined
  readonly wc?: string | undefined
  readonly warmerCurrent?: string | undefined
  readonly "pri.warmer.current"?: string | undefined
  readonly "warmer.total"?: string | undefined
  readonly wto?: string | undefined
  readonly warmerTotal?: string | undefined
  readonly "pri.warmer.total"?: string | undefined
  readonly "warmer.total_time"?: string | undefined
  readonly wtt?: string | undefined
  readonly warmerTotalTime?: string | undefined
  readonly "pri.warmer.total_time"?: string | undefined
  readonly "suggest.current"?: string | undefined
  readonly suc?: string | undefined
  readonly suggestCurrent?: string | undefined
  readonly "pri.suggest.current"?: string | undefined
  readonly "suggest.time"?: string | undefined
  readonly suti?: string | undefined
  readonly suggestTime?: string | undefined
  readonly "pri.suggest.time"?: string | undefined
  readonly "suggest.total"?: string | undefined
  readonly suto?: string | undefined
  readonly suggestTotal?: string | undefined
  readonly "pri.suggest.total"?: string | undefined
  readonly "memory.total"?: string | undefined
  readonly tm?: string | undefined
  readonly memoryTotal?: string | undefined
  readonly "pri.memory.total"?: string | undefined
  readonly "search.throttled"?: string | undefined
  readonly sth?: string | undefined
  readonly "bulk.total_operations"?: string | undefined
  readonly bto?: string | undefined
  readonly bulkTotalOperation?: string | undefined
  readonly "pri.bulk.total_operations"?: string | undefined
  readonly "bulk.total_time"?: string | undefined
  readonly btti?: string | undefined
  readonly bulkTotalTime?: string | undefined
  readonly "pri.bulk.total_time"?: string | undefined
  readonly "bulk.total_size_in_bytes"?: string | undefined
  readonly btsi?: string | undefined
  readonly bulkTotalSizeInBytes?: string | undefined
  readonly "pri.bulk.total_size_in_bytes"?: string | undefined
  readonly "bulk.avg_time"?: string | undefined
  readonly bati?: string | undefined
  readonly bulkAvgTime?: string | undefined
  readonly "pri.bulk.avg_time"?: string | undefined
  readonly "bulk.avg_size_in_bytes"?: string | undefined
  readonly basi?: string | undefined
  readonly bulkAvgSizeInBytes?: string | undefined
  readonly "pri.bulk.avg_size_in_bytes"?: string | undefined
}

/** The schema of {@link CatIndicesIndicesRecord}. @category schemas @since 0.1.0 */
export const CatIndicesIndicesRecord: s.Lazy<CatIndicesIndicesRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    health: /*#__PURE__*/ s.optional(s.string),
    h: /*#__PURE__*/ s.optional(s.string),
    status: /*#__PURE__*/ s.optional(s.string),
    s: /*#__PURE__*/ s.optional(s.string),
    index: /*#__PURE__*/ s.optional(s.string),
    i: /*#__PURE__*/ s.optional(s.string),
    idx: /*#__PURE__*/ s.optional(s.string),
    uuid: /*#__PURE__*/ s.optional(s.string),
    id: /*#__PURE__*/ s.optional(s.string),
    pri: /*#__PURE__*/ s.optional(s.string),
    p: /*#__PURE__*/ s.optional(s.string),
    "shards.primary": /*#__PURE__*/ s.optional(s.string),
    shardsPrimary: /*#__PURE__*/ s.optional(s.string),
    rep: /*#__PURE__*/ s.optional(s.string),
    r: /*#__PURE__*/ s.optional(s.string),
    "shards.replica": /*#__PURE__*/ s.optional(s.string),
    shardsReplica: /*#__PURE__*/ s.optional(s.string),
    "docs.count": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    dc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    docsCount: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "docs.deleted": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    dd: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    docsDeleted: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "creation.date": /*#__PURE__*/ s.optional(s.string),
    cd: /*#__PURE__*/ s.optional(s.string),
    "creation.date.string": /*#__PURE__*/ s.optional(s.string),
    cds: /*#__PURE__*/ s.optional(s.string),
    "store.size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ss: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    storeSize: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.store.size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "dataset.size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "completion.size": /*#__PURE__*/ s.optional(s.string),
    cs: /*#__PURE__*/ s.optional(s.string),
    completionSize: /*#__PURE__*/ s.optional(s.string),
    "pri.completion.size": /*#__PURE__*/ s.optional(s.string),
    "fielddata.memory_size": /*#__PURE__*/ s.optional(s.string),
    fm: /*#__PURE__*/ s.optional(s.string),
    fielddataMemory: /*#__PURE__*/ s.optional(s.string),
    "pri.fielddata.memory_size": /*#__PURE__*/ s.optional(s.string),
    "fielddata.evictions": /*#__PURE__*/ s.optional(s.string),
    fe: /*#__PURE__*/ s.optional(s.string),
    fielddataEvictions: /*#__PURE__*/ s.optional(s.string),
    "pri.fielddata.evictions": /*#__PURE__*/ s.optional(s.string),
    "query_cache.memory_size": /*#__PURE__*/ s.optional(s.string),
    qcm: /*#__PURE__*/ s.optional(s.string),
    queryCacheMemory: /*#__PURE__*/ s.optional(s.string),
    "pri.query_cache.memory_size": /*#__PURE__*/ s.optional(s.string),
    "query_cache.evictions": /*#__PURE__*/ s.optional(s.string),
    qce: /*#__PURE__*/ s.optional(s.string),
    queryCacheEvictions: /*#__PURE__*/ s.optional(s.string),
    "pri.query_cache.evictions": /*#__PURE__*/ s.optional(s.string),
    "request_cache.memory_size": /*#__PURE__*/ s.optional(s.string),
    rcm: /*#__PURE__*/ s.optional(s.string),
    requestCacheMemory: /*#__PURE__*/ s.optional(s.string),
    "pri.request_cache.memory_size": /*#__PURE__*/ s.optional(s.string),
    "request_cache.evictions": /*#__PURE__*/ s.optional(s.string),
    rce: /*#__PURE__*/ s.optional(s.string),
    requestCacheEvictions: /*#__PURE__*/ s.optional(s.string),
    "pri.request_cache.evictions": /*#__PURE__*/ s.optional(s.string),
    "request_cache.hit_count": /*#__PURE__*/ s.optional(s.string),
    rchc: /*#__PURE__*/ s.optional(s.string),
    requestCacheHitCount: /*#__PURE__*/ s.optional(s.string),
    "pri.request_cache.hit_count": /*#__PURE__*/ s.optional(s.string),
    "request_cache.miss_count": /*#__PURE__*/ s.optional(s.string),
    rcmc: /*#__PURE__*/ s.optional(s.string),
    requestCacheMissCount: /*#__PURE__*/ s.optional(s.string),
    "pri.request_cache.miss_count": /*#__PURE__*/ s.optional(s.string),
    "flush.total": /*#__PURE__*/ s.optional(s.string),
    ft: /*#__PURE__*/ s.optional(s.string),
    flushTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.flush.total": /*#__PURE__*/ s.optional(s.string),
    "flush.total_time": /*#__PURE__*/ s.optional(s.string),
    ftt: /*#__PURE__*/ s.optional(s.string),
    flushTotalTime: /*#__PURE__*/ s.optional(s.string),
    "pri.flush.total_time": /*#__PURE__*/ s.optional(s.string),
    "get.current": /*#__PURE__*/ s.optional(s.string),
    gc: /*#__PURE__*/ s.optional(s.string),
    getCurrent: /*#__PURE__*/ s.optional(s.string),
    "pri.get.current": /*#__PURE__*/ s.optional(s.string),
    "get.time": /*#__PURE__*/ s.optional(s.string),
    gti: /*#__PURE__*/ s.optional(s.string),
    getTime: /*#__PURE__*/ s.optional(s.string),
    "pri.get.time": /*#__PURE__*/ s.optional(s.string),
    "get.total": /*#__PURE__*/ s.optional(s.string),
    gto: /*#__PURE__*/ s.optional(s.string),
    getTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.get.total": /*#__PURE__*/ s.optional(s.string),
    "get.exists_time": /*#__PURE__*/ s.optional(s.string),
    geti: /*#__PURE__*/ s.optional(s.string),
    getExistsTime: /*#__PURE__*/ s.optional(s.string),
    "pri.get.exists_time": /*#__PURE__*/ s.optional(s.string),
    "get.exists_total": /*#__PURE__*/ s.optional(s.string),
    geto: /*#__PURE__*/ s.optional(s.string),
    getExistsTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.get.exists_total": /*#__PURE__*/ s.optional(s.string),
    "get.missing_time": /*#__PURE__*/ s.optional(s.string),
    gmti: /*#__PURE__*/ s.optional(s.string),
    getMissingTime: /*#__PURE__*/ s.optional(s.string),
    "pri.get.missing_time": /*#__PURE__*/ s.optional(s.string),
    "get.missing_total": /*#__PURE__*/ s.optional(s.string),
    gmto: /*#__PURE__*/ s.optional(s.string),
    getMissingTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.get.missing_total": /*#__PURE__*/ s.optional(s.string),
    "indexing.delete_current": /*#__PURE__*/ s.optional(s.string),
    idc: /*#__PURE__*/ s.optional(s.string),
    indexingDeleteCurrent: /*#__PURE__*/ s.optional(s.string),
    "pri.indexing.delete_current": /*#__PURE__*/ s.optional(s.string),
    "indexing.delete_time": /*#__PURE__*/ s.optional(s.string),
    idti: /*#__PURE__*/ s.optional(s.string),
    indexingDeleteTime: /*#__PURE__*/ s.optional(s.string),
    "pri.indexing.delete_time": /*#__PURE__*/ s.optional(s.string),
    "indexing.delete_total": /*#__PURE__*/ s.optional(s.string),
    idto: /*#__PURE__*/ s.optional(s.string),
    indexingDeleteTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.indexing.delete_total": /*#__PURE__*/ s.optional(s.string),
    "indexing.index_current": /*#__PURE__*/ s.optional(s.string),
    iic: /*#__PURE__*/ s.optional(s.string),
    indexingIndexCurrent: /*#__PURE__*/ s.optional(s.string),
    "pri.indexing.index_current": /*#__PURE__*/ s.optional(s.string),
    "indexing.index_time": /*#__PURE__*/ s.optional(s.string),
    iiti: /*#__PURE__*/ s.optional(s.string),
    indexingIndexTime: /*#__PURE__*/ s.optional(s.string),
    "pri.indexing.index_time": /*#__PURE__*/ s.optional(s.string),
    "indexing.index_total": /*#__PURE__*/ s.optional(s.string),
    iito: /*#__PURE__*/ s.optional(s.string),
    indexingIndexTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.indexing.index_total": /*#__PURE__*/ s.optional(s.string),
    "indexing.index_failed": /*#__PURE__*/ s.optional(s.string),
    iif: /*#__PURE__*/ s.optional(s.string),
    indexingIndexFailed: /*#__PURE__*/ s.optional(s.string),
    "pri.indexing.index_failed": /*#__PURE__*/ s.optional(s.string),
    "merges.current": /*#__PURE__*/ s.optional(s.string),
    mc: /*#__PURE__*/ s.optional(s.string),
    mergesCurrent: /*#__PURE__*/ s.optional(s.string),
    "pri.merges.current": /*#__PURE__*/ s.optional(s.string),
    "merges.current_docs": /*#__PURE__*/ s.optional(s.string),
    mcd: /*#__PURE__*/ s.optional(s.string),
    mergesCurrentDocs: /*#__PURE__*/ s.optional(s.string),
    "pri.merges.current_docs": /*#__PURE__*/ s.optional(s.string),
    "merges.current_size": /*#__PURE__*/ s.optional(s.string),
    mcs: /*#__PURE__*/ s.optional(s.string),
    mergesCurrentSize: /*#__PURE__*/ s.optional(s.string),
    "pri.merges.current_size": /*#__PURE__*/ s.optional(s.string),
    "merges.total": /*#__PURE__*/ s.optional(s.string),
    mt: /*#__PURE__*/ s.optional(s.string),
    mergesTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.merges.total": /*#__PURE__*/ s.optional(s.string),
    "merges.total_docs": /*#__PURE__*/ s.optional(s.string),
    mtd: /*#__PURE__*/ s.optional(s.string),
    mergesTotalDocs: /*#__PURE__*/ s.optional(s.string),
    "pri.merges.total_docs": /*#__PURE__*/ s.optional(s.string),
    "merges.total_size": /*#__PURE__*/ s.optional(s.string),
    mts: /*#__PURE__*/ s.optional(s.string),
    mergesTotalSize: /*#__PURE__*/ s.optional(s.string),
    "pri.merges.total_size": /*#__PURE__*/ s.optional(s.string),
    "merges.total_time": /*#__PURE__*/ s.optional(s.string),
    mtt: /*#__PURE__*/ s.optional(s.string),
    mergesTotalTime: /*#__PURE__*/ s.optional(s.string),
    "pri.merges.total_time": /*#__PURE__*/ s.optional(s.string),
    "refresh.total": /*#__PURE__*/ s.optional(s.string),
    rto: /*#__PURE__*/ s.optional(s.string),
    refreshTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.refresh.total": /*#__PURE__*/ s.optional(s.string),
    "refresh.time": /*#__PURE__*/ s.optional(s.string),
    rti: /*#__PURE__*/ s.optional(s.string),
    refreshTime: /*#__PURE__*/ s.optional(s.string),
    "pri.refresh.time": /*#__PURE__*/ s.optional(s.string),
    "refresh.external_total": /*#__PURE__*/ s.optional(s.string),
    reto: /*#__PURE__*/ s.optional(s.string),
    "pri.refresh.external_total": /*#__PURE__*/ s.optional(s.string),
    "refresh.external_time": /*#__PURE__*/ s.optional(s.string),
    reti: /*#__PURE__*/ s.optional(s.string),
    "pri.refresh.external_time": /*#__PURE__*/ s.optional(s.string),
    "refresh.listeners": /*#__PURE__*/ s.optional(s.string),
    rli: /*#__PURE__*/ s.optional(s.string),
    refreshListeners: /*#__PURE__*/ s.optional(s.string),
    "pri.refresh.listeners": /*#__PURE__*/ s.optional(s.string),
    "search.fetch_current": /*#__PURE__*/ s.optional(s.string),
    sfc: /*#__PURE__*/ s.optional(s.string),
    searchFetchCurrent: /*#__PURE__*/ s.optional(s.string),
    "pri.search.fetch_current": /*#__PURE__*/ s.optional(s.string),
    "search.fetch_time": /*#__PURE__*/ s.optional(s.string),
    sfti: /*#__PURE__*/ s.optional(s.string),
    searchFetchTime: /*#__PURE__*/ s.optional(s.string),
    "pri.search.fetch_time": /*#__PURE__*/ s.optional(s.string),
    "search.fetch_total": /*#__PURE__*/ s.optional(s.string),
    sfto: /*#__PURE__*/ s.optional(s.string),
    searchFetchTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.search.fetch_total": /*#__PURE__*/ s.optional(s.string),
    "search.open_contexts": /*#__PURE__*/ s.optional(s.string),
    so: /*#__PURE__*/ s.optional(s.string),
    searchOpenContexts: /*#__PURE__*/ s.optional(s.string),
    "pri.search.open_contexts": /*#__PURE__*/ s.optional(s.string),
    "search.query_current": /*#__PURE__*/ s.optional(s.string),
    sqc: /*#__PURE__*/ s.optional(s.string),
    searchQueryCurrent: /*#__PURE__*/ s.optional(s.string),
    "pri.search.query_current": /*#__PURE__*/ s.optional(s.string),
    "search.query_time": /*#__PURE__*/ s.optional(s.string),
    sqti: /*#__PURE__*/ s.optional(s.string),
    searchQueryTime: /*#__PURE__*/ s.optional(s.string),
    "pri.search.query_time": /*#__PURE__*/ s.optional(s.string),
    "search.query_total": /*#__PURE__*/ s.optional(s.string),
    sqto: /*#__PURE__*/ s.optional(s.string),
    searchQueryTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.search.query_total": /*#__PURE__*/ s.optional(s.string),
    "search.scroll_current": /*#__PURE__*/ s.optional(s.string),
    scc: /*#__PURE__*/ s.optional(s.string),
    searchScrollCurrent: /*#__PURE__*/ s.optional(s.string),
    "pri.search.scroll_current": /*#__PURE__*/ s.optional(s.string),
    "search.scroll_time": /*#__PURE__*/ s.optional(s.string),
    scti: /*#__PURE__*/ s.optional(s.string),
    searchScrollTime: /*#__PURE__*/ s.optional(s.string),
    "pri.search.scroll_time": /*#__PURE__*/ s.optional(s.string),
    "search.scroll_total": /*#__PURE__*/ s.optional(s.string),
    scto: /*#__PURE__*/ s.optional(s.string),
    searchScrollTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.search.scroll_total": /*#__PURE__*/ s.optional(s.string),
    "segments.count": /*#__PURE__*/ s.optional(s.string),
    sc: /*#__PURE__*/ s.optional(s.string),
    segmentsCount: /*#__PURE__*/ s.optional(s.string),
    "pri.segments.count": /*#__PURE__*/ s.optional(s.string),
    "segments.memory": /*#__PURE__*/ s.optional(s.string),
    sm: /*#__PURE__*/ s.optional(s.string),
    segmentsMemory: /*#__PURE__*/ s.optional(s.string),
    "pri.segments.memory": /*#__PURE__*/ s.optional(s.string),
    "segments.index_writer_memory": /*#__PURE__*/ s.optional(s.string),
    siwm: /*#__PURE__*/ s.optional(s.string),
    segmentsIndexWriterMemory: /*#__PURE__*/ s.optional(s.string),
    "pri.segments.index_writer_memory": /*#__PURE__*/ s.optional(s.string),
    "segments.version_map_memory": /*#__PURE__*/ s.optional(s.string),
    svmm: /*#__PURE__*/ s.optional(s.string),
    segmentsVersionMapMemory: /*#__PURE__*/ s.optional(s.string),
    "pri.segments.version_map_memory": /*#__PURE__*/ s.optional(s.string),
    "segments.fixed_bitset_memory": /*#__PURE__*/ s.optional(s.string),
    sfbm: /*#__PURE__*/ s.optional(s.string),
    fixedBitsetMemory: /*#__PURE__*/ s.optional(s.string),
    "pri.segments.fixed_bitset_memory": /*#__PURE__*/ s.optional(s.string),
    "warmer.current": /*#__PURE__*/ s.optional(s.string),
    wc: /*#__PURE__*/ s.optional(s.string),
    warmerCurrent: /*#__PURE__*/ s.optional(s.string),
    "pri.warmer.current": /*#__PURE__*/ s.optional(s.string),
    "warmer.total": /*#__PURE__*/ s.optional(s.string),
    wto: /*#__PURE__*/ s.optional(s.string),
    warmerTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.warmer.total": /*#__PURE__*/ s.optional(s.string),
    "warmer.total_time": /*#__PURE__*/ s.optional(s.string),
    wtt: /*#__PURE__*/ s.optional(s.string),
    warmerTotalTime: /*#__PURE__*/ s.optional(s.string),
    "pri.warmer.total_time": /*#__PURE__*/ s.optional(s.string),
    "suggest.current": /*#__PURE__*/ s.optional(s.string),
    suc: /*#__PURE__*/ s.optional(s.string),
    suggestCurrent: /*#__PURE__*/ s.optional(s.string),
    "pri.suggest.current": /*#__PURE__*/ s.optional(s.string),
    "suggest.time": /*#__PURE__*/ s.optional(s.string),
    suti: /*#__PURE__*/ s.optional(s.string),
    suggestTime: /*#__PURE__*/ s.optional(s.string),
    "pri.suggest.time": /*#__PURE__*/ s.optional(s.string),
    "suggest.total": /*#__PURE__*/ s.optional(s.string),
    suto: /*#__PURE__*/ s.optional(s.string),
    suggestTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.suggest.total": /*#__PURE__*/ s.optional(s.string),
    "memory.total": /*#__PURE__*/ s.optional(s.string),
    tm: /*#__PURE__*/ s.optional(s.string),
    memoryTotal: /*#__PURE__*/ s.optional(s.string),
    "pri.memory.total": /*#__PURE__*/ s.optional(s.string),
    "search.throttled": /*#__PURE__*/ s.optional(s.string),
    sth: /*#__PURE__*/ s.optional(s.string),
    "bulk.total_operations": /*#__PURE__*/ s.optional(s.string),
    bto: /*#__PURE__*/ s.optional(s.string),
    bulkTotalOperation: /*#__PURE__*/ s.optional(s.string),
    "pri.bulk.total_operations": /*#__PURE__*/ s.optional(s.string),
    "bulk.total_time": /*#__PURE__*/ s.optional(s.string),
    btti: /*#__PURE__*/ s.optional(s.string),
    bulkTotalTime: /*#__PURE__*/ s.optional(s.string),
    "pri.bulk.total_time": /*#__PURE__*/ s.optional(s.string),
    "bulk.total_size_in_bytes": /*#__PURE__*/ s.optional(s.string),
    btsi: /*#__PURE__*/ s.optional(s.string),
    bulkTotalSizeInBytes: /*#__PURE__*/ s.optional(s.string),
    "pri.bulk.total_size_in_bytes": /*#__PURE__*/ s.optional(s.string),
    "bulk.avg_time": /*#__PURE__*/ s.optional(s.string),
    bati: /*#__PURE__*/ s.optional(s.string),
    bulkAvgTime: /*#__PURE__*/ s.optional(s.string),
    "pri.bulk.avg_time": /*#__PURE__*/ s.optional(s.string),
    "bulk.avg_size_in_bytes": /*#__PURE__*/ s.optional(s.string),
    basi: /*#__PURE__*/ s.optional(s.string),
    bulkAvgSizeInBytes: /*#__PURE__*/ s.optional(s.string),
    "pri.bulk.avg_size_in_bytes": /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.indices.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatIndicesResponse = ReadonlyArray<CatIndicesIndicesRecord>

/** The schema of {@link CatIndicesResponse}. @category schemas @since 0.1.0 */
export const CatIndicesResponse: s.Lazy<CatIndicesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatIndicesIndicesRecord())
)

/**
 * `cat.master.MasterRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatMasterMasterRecord {
  readonly id?: string | undefined
  readonly host?: string | undefined
  readonly h?: string | undefined
  readonly ip?: string | undefined
  readonly node?: string | undefined
  readonly n?: string | undefined
}

/** The schema of {@link CatMasterMasterRecord}. @category schemas @since 0.1.0 */
export const CatMasterMasterRecord: s.Lazy<CatMasterMasterRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    host: /*#__PURE__*/ s.optional(s.string),
    h: /*#__PURE__*/ s.optional(s.string),
    ip: /*#__PURE__*/ s.optional(s.string),
    node: /*#__PURE__*/ s.optional(s.string),
    n: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.master.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatMasterResponse = ReadonlyArray<CatMasterMasterRecord>

/** The schema of {@link CatMasterResponse}. @category schemas @since 0.1.0 */
export const CatMasterResponse: s.Lazy<CatMasterResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatMasterMasterRecord())
)

/**
 * `cat.ml_data_frame_analytics.DataFrameAnalyticsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatMlDataFrameAnalyticsDataFrameAnalyticsRecord {
  readonly id?: Id | undefined
  readonly type?: string | undefined
  readonly t?: string | undefined
  readonly create_time?: string | undefined
  readonly ct?: string | undefined
  readonly createTime?: string | undefined
  readonly version?: VersionString | undefined
  readonly v?: VersionString | undefined
  readonly source_index?: IndexName | undefined
  readonly si?: IndexName | undefined
  readonly sourceIndex?: IndexName | undefined
  readonly dest_index?: IndexName | undefined
  readonly di?: IndexName | undefined
  readonly destIndex?: IndexName | undefined
  readonly description?: string | undefined
  readonly d?: string | undefined
  readonly model_memory_limit?: string | undefined
  readonly mml?: string | undefined
  readonly modelMemoryLimit?: string | undefined
  readonly state?: string | undefined
  readonly s?: string | undefined
  readonly failure_reason?: string | undefined
  readonly fr?: string | undefined
  readonly failureReason?: string | undefined
  readonly progress?: string | undefined
  readonly p?: string | undefined
  readonly assignment_explanation?: string | undefined
  readonly ae?: string | undefined
  readonly assignmentExplanation?: string | undefined
  readonly "node.id"?: Id | undefined
  readonly ni?: Id | undefined
  readonly nodeId?: Id | undefined
  readonly "node.name"?: Name | undefined
  readonly nn?: Name | undefined
  readonly nodeName?: Name | undefined
  readonly "node.ephemeral_id"?: Id | undefined
  readonly ne?: Id | undefined
  readonly nodeEphemeralId?: Id | undefined
  readonly "node.address"?: string | undefined
  readonly na?: string | undefined
  readonly nodeAddress?: string | undefined
}

/** The schema of {@link CatMlDataFrameAnalyticsDataFrameAnalyticsRecord}. @category schemas @since 0.1.0 */
export const CatMlDataFrameAnalyticsDataFrameAnalyticsRecord: s.Lazy<CatMlDataFrameAnalyticsDataFrameAnalyticsRecord> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      id: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.optional(s.string),
      t: /*#__PURE__*/ s.optional(s.string),
      create_time: /*#__PURE__*/ s.optional(s.string),
      ct: /*#__PURE__*/ s.optional(s.string),
      createTime: /*#__PURE__*/ s.optional(s.string),
      version: /*#__PURE__*/ s.optional(s.string),
      v: /*#__PURE__*/ s.optional(s.string),
      source_index: /*#__PURE__*/ s.optional(s.string),
      si: /*#__PURE__*/ s.optional(s.string),
      sourceIndex: /*#__PURE__*/ s.optional(s.string),
      dest_index: /*#__PURE__*/ s.optional(s.string),
      di: /*#__PURE__*/ s.optional(s.string),
      destIndex: /*#__PURE__*/ s.optional(s.string),
      description: /*#__PURE__*/ s.optional(s.string),
      d: /*#__PURE__*/ s.optional(s.string),
      model_memory_limit: /*#__PURE__*/ s.optional(s.string),
      mml: /*#__PURE__*/ s.optional(s.string),
      modelMemoryLimit: /*#__PURE__*/ s.optional(s.string),
      state: /*#__PURE__*/ s.optional(s.string),
      s: /*#__PURE__*/ s.optional(s.string),
      failure_reason: /*#__PURE__*/ s.optional(s.string),
      fr: /*#__PURE__*/ s.optional(s.string),
      failureReason: /*#__PURE__*/ s.optional(s.string),
      progress: /*#__PURE__*/ s.optional(s.string),
      p: /*#__PURE__*/ s.optional(s.string),
      assignment_explanation: /*#__PURE__*/ s.optional(s.string),
      ae: /*#__PURE__*/ s.optional(s.string),
      assignmentExplanation: /*#__PURE__*/ s.optional(s.string),
      "node.id": /*#__PURE__*/ s.optional(s.string),
      ni: /*#__PURE__*/ s.optional(s.string),
      nodeId: /*#__PURE__*/ s.optional(s.string),
      "node.name": /*#__PURE__*/ s.optional(s.string),
      nn: /*#__PURE__*/ s.optional(s.string),
      nodeName: /*#__PURE__*/ s.optional(s.string),
      "node.ephemeral_id": /*#__PURE__*/ s.optional(s.string),
      ne: /*#__PURE__*/ s.optional(s.string),
      nodeEphemeralId: /*#__PURE__*/ s.optional(s.string),
      "node.address": /*#__PURE__*/ s.optional(s.string),
      na: /*#__PURE__*/ s.optional(s.string),
      nodeAddress: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `cat.ml_data_frame_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatMlDataFrameAnalyticsResponse = ReadonlyArray<CatMlDataFrameAnalyticsDataFrameAnalyticsRecord>

/** The schema of {@link CatMlDataFrameAnalyticsResponse}. @category schemas @since 0.1.0 */
export const CatMlDataFrameAnalyticsResponse: s.Lazy<CatMlDataFrameAnalyticsResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.array(/*#__PURE__*/ CatMlDataFrameAnalyticsDataFrameAnalyticsRecord())
)

/**
 * `cat.ml_datafeeds.DatafeedsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatMlDatafeedsDatafeedsRecord {
  readonly id?: string | undefined
  readonly state?: MlDatafeedState | undefined
  readonly s?: MlDatafeedState | undefined
  readonly assignment_explanation?: string | undefined
  readonly ae?: string | undefined
  readonly "buckets.count"?: string | undefined
  readonly bc?: string | undefined
  readonly bucketsCount?: string | undefined
  readonly "search.count"?: string | undefined
  readonly sc?: string | undefined
  readonly searchCount?: string | undefined
  readonly "search.time"?: string | undefined
  readonly st?: string | undefined
  readonly searchTime?: string | undefined
  readonly "search.bucket_avg"?: string | undefined
  readonly sba?: string | undefined
  readonly searchBucketAvg?: string | undefined
  readonly "search.exp_avg_hour"?: string | undefined
  readonly seah?: string | undefined
  readonly searchExpAvgHour?: string | undefined
  readonly "node.id"?: string | undefined
  readonly ni?: string | undefined
  readonly nodeId?: string | undefined
  readonly "node.name"?: string | undefined
  readonly nn?: string | undefined
  readonly nodeName?: string | undefined
  readonly "node.ephemeral_id"?: string | undefined
  readonly ne?: string | undefined
  readonly nodeEphemeralId?: string | undefined
  readonly "node.address"?: string | undefined
  readonly na?: string | undefined
  readonly nodeAddress?: string | undefined
}

/** The schema of {@link CatMlDatafeedsDatafeedsRecord}. @category schemas @since 0.1.0 */
export const CatMlDatafeedsDatafeedsRecord: s.Lazy<CatMlDatafeedsDatafeedsRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    state: /*#__PURE__*/ s.optional(s.string),
    s: /*#__PURE__*/ s.optional(s.string),
    assignment_explanation: /*#__PURE__*/ s.optional(s.string),
    ae: /*#__PURE__*/ s.optional(s.string),
    "buckets.count": /*#__PURE__*/ s.optional(s.string),
    bc: /*#__PURE__*/ s.optional(s.string),
    bucketsCount: /*#__PURE__*/ s.optional(s.string),
    "search.count": /*#__PURE__*/ s.optional(s.string),
    sc: /*#__PURE__*/ s.optional(s.string),
    searchCount: /*#__PURE__*/ s.optional(s.string),
    "search.time": /*#__PURE__*/ s.optional(s.string),
    st: /*#__PURE__*/ s.optional(s.string),
    searchTime: /*#__PURE__*/ s.optional(s.string),
    "search.bucket_avg": /*#__PURE__*/ s.optional(s.string),
    sba: /*#__PURE__*/ s.optional(s.string),
    searchBucketAvg: /*#__PURE__*/ s.optional(s.string),
    "search.exp_avg_hour": /*#__PURE__*/ s.optional(s.string),
    seah: /*#__PURE__*/ s.optional(s.string),
    searchExpAvgHour: /*#__PURE__*/ s.optional(s.string),
    "node.id": /*#__PURE__*/ s.optional(s.string),
    ni: /*#__PURE__*/ s.optional(s.string),
    nodeId: /*#__PURE__*/ s.optional(s.string),
    "node.name": /*#__PURE__*/ s.optional(s.string),
    nn: /*#__PURE__*/ s.optional(s.string),
    nodeName: /*#__PURE__*/ s.optional(s.string),
    "node.ephemeral_id": /*#__PURE__*/ s.optional(s.string),
    ne: /*#__PURE__*/ s.optional(s.string),
    nodeEphemeralId: /*#__PURE__*/ s.optional(s.string),
    "node.address": /*#__PURE__*/ s.optional(s.string),
    na: /*#__PURE__*/ s.optional(s.string),
    nodeAddress: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.ml_datafeeds.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatMlDatafeedsResponse = ReadonlyArray<CatMlDatafeedsDatafeedsRecord>

/** The schema of {@link CatMlDatafeedsResponse}. @category schemas @since 0.1.0 */
export const CatMlDatafeedsResponse: s.Lazy<CatMlDatafeedsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatMlDatafeedsDatafeedsRecord())
)

/**
 * `cat.ml_jobs.JobsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatMlJobsJobsRecord {
  readonly id?: Id | undefined
  readonly state?: MlJobState | undefined
  readonly s?: MlJobState | undefined
  readonly opened_time?: string | undefined
  readonly ot?: string | undefined
  readonly assignment_explanation?: string | undefined
  readonly ae?: string | undefined
  readonly "data.processed_records"?: string | undefined
  readonly dpr?: string | undefined
  readonly dataProcessedRecords?: string | undefined
  readonly "data.processed_fields"?: string | undefined
  readonly dpf?: string | undefined
  readonly dataProcessedFields?: string | undefined
  readonly "data.input_bytes"?: ByteSize | undefined
  readonly dib?: ByteSize | undefined
  readonly dataInputBytes?: ByteSize | undefined
  readonly "data.input_records"?: string | undefined
  readonly dir?: string | undefined
  readonly dataInputRecords?: string | undefined
  readonly "data.input_fields"?: string | undefined
  readonly dif?: string | undefined
  readonly dataInputFields?: string | undefined
  readonly "data.invalid_dates"?: string | undefined
  readonly did?: string | undefined
  readonly dataInvalidDates?: string | undefined
  readonly "data.missing_fields"?: string | undefined
  readonly dmf?: string | undefined
  readonly dataMissingFields?: string | undefined
  readonly "data.out_of_order_timestamps"?: string | undefined
  readonly doot?: string | undefined
  readonly dataOutOfOrderTimestamps?: string | undefined
  readonly "data.empty_buckets"?: string | undefined
  readonly deb?: string | undefined
  readonly dataEmptyBuckets?: string | undefined
  readonly "data.sparse_buckets"?: string | undefined
  readonly dsb?: string | undefined
  readonly dataSparseBuckets?: string | undefined
  readonly "data.buckets"?: string | undefined
  readonly db?: string | undefined
  readonly dataBuckets?: string | undefined
  readonly "data.earliest_record"?: string | undefined
  readonly der?: string | undefined
  readonly dataEarliestRecord?: string | undefined
  readonly "data.latest_record"?: string | undefined
  readonly dlr?: string | undefined
  readonly dataLatestRecord?: string | undefined
  readonly "data.last"?: string | undefined
  readonly dl?: string | undefined
  readonly dataLast?: string | undefined
  readonly "data.last_empty_bucket"?: string | undefined
  readonly dleb?: string | undefined
  readonly dataLastEmptyBucket?: string | undefined
  readonly "data.last_sparse_bucket"?: string | undefined
  readonly dlsb?: string | undefined
  readonly dataLastSparseBucket?: string | undefined
  readonly "model.bytes"?: ByteSize | undefined
  readonly mb?: ByteSize | undefined
  readonly modelBytes?: ByteSize | undefined
  readonly "model.memory_status"?: MlMemoryStatus | undefined
  readonly mms?: MlMemoryStatus | undefined
  readonly modelMemoryStatus?: MlMemoryStatus | undefined
  readonly "model.bytes_exceeded"?: ByteSize | undefined
  readonly mbe?: ByteSize | undefined
  readonly modelBytesExceeded?: ByteSize | undefined
  readonly "model.memory_limit"?: string | undefined
  readonly mml?: string | undefined
  readonly modelMemoryLimit?: string | undefined
  readonly "model.by_fields"?: string | undefined
  readonly mbf?: string | undefined
  readonly modelByFields?: string | undefined
  readonly "model.over_fields"?: string | undefined
  readonly mof?: string | undefined
  readonly modelOverFields?: string | undefined
  readonly "model.partition_fields"?: string | undefined
  readonly mpf?: string | undefined
  readonly modelPartitionFields?: string | undefined
  readonly "model.bucket_allocation_failures"?: string | undefined
  readonly mbaf?: string | undefined
  readonly modelBucketAllocationFailures?: string | undefined
  readonly "model.categorization_status"?: MlCategorizationStatus | undefined
  readonly mcs?: MlCategorizationStatus | undefined
  readonly modelCategorizationStatus?: MlCategorizationStatus | undefined
  readonly "model.categorized_doc_count"?: string | undefined
  readonly mcdc?: string | undefined
  readonly modelCategorizedDocCount?: string | undefined
  readonly "model.total_category_count"?: string | undefined
  readonly mtcc?: string | undefined
  readonly modelTotalCategoryCount?: string | undefined
  readonly "model.frequent_category_count"?: string | undefined
  readonly modelFrequentCategoryCount?: string | undefined
  readonly "model.rare_category_count"?: string | undefined
  readonly mrcc?: string | undefined
  readonly modelRareCategoryCount?: string | undefined
  readonly "model.dead_category_count"?: string | undefined
  readonly mdcc?: string | undefined
  readonly modelDeadCategoryCount?: string | undefined
  readonly "model.failed_category_count"?: string | undefined
  readonly mfcc?: string | undefined
  readonly modelFailedCategoryCount?: string | undefined
  readonly "model.log_time"?: string | undefined
  readonly mlt?: string | undefined
  readonly modelLogTime?: string | undefined
  readonly "model.timestamp"?: string | undefined
  readonly mt?: string | undefined
  readonly modelTimestamp?: string | undefined
  readonly "forecasts.total"?: string | undefined
  readonly ft?: string | undefined
  readonly forecastsTotal?: string | undefined
  readonly "forecasts.memory.min"?: string | undefined
  readonly fmmin?: string | undefined
  readonly forecastsMemoryMin?: string | undefined
  readonly "forecasts.memory.max"?: string | undefined
  readonly fmmax?: string | undefined
  readonly forecastsMemoryMax?: string | undefined
  readonly "forecasts.memory.avg"?: string | undefined
  readonly fmavg?: string | undefined
  readonly forecastsMemoryAvg?: string | undefined
  readonly "forecasts.memory.total"?: string | undefined
  readonly fmt?: string | undefined
  readonly forecastsMemoryTotal?: string | undefined
  readonly "forecasts.records.min"?: string | undefined
  readonly frmin?: string | undefined
  readonly forecastsRecordsMin?: string | undefined
  readonly "forecasts.records.max"?: string | undefined
  readonly frmax?: string | undefined
  readonly forecastsRecordsMax?: string | undefined
  readonly "forecasts.records.avg"?: string | undefined
  readonly fravg?: string | undefined
  readonly forecastsRecordsAvg?: string | undefined
  readonly "forecasts.records.total"?: string | undefined
  readonly frt?: string | undefined
  readonly forecastsRecordsTotal?: string | undefined
  readonly "forecasts.time.min"?: string | undefined
  readonly ftmin?: string | undefined
  readonly forecastsTimeMin?: string | undefined
  readonly "forecasts.time.max"?: string | undefined
  readonly ftmax?: string | undefined
  readonly forecastsTimeMax?: string | undefined
  readonly "forecasts.time.avg"?: string | undefined
  readonly ftavg?: string | undefined
  readonly forecastsTimeAvg?: string | undefined
  readonly "forecasts.time.total"?: string | undefined
  readonly ftt?: string | undefined
  readonly forecastsTimeTotal?: string | undefined
  readonly "node.id"?: NodeId | undefined
  readonly ni?: NodeId | undefined
  readonly nodeId?: NodeId | undefined
  readonly "node.name"?: string | undefined
  readonly nn?: string | undefined
  readonly nodeName?: string | undefined
  readonly "node.ephemeral_id"?: NodeId | undefined
  readonly ne?: NodeId | undefined
  readonly nodeEphemeralId?: NodeId | undefined
  readonly "node.address"?: string | undefined
  readonly na?: string | undefined
  readonly nodeAddress?: string | undefined
  readonly "buckets.count"?: string | undefined
  readonly bc?: string | undefined
  readonly bucketsCount?: string | undefined
  readonly "buckets.time.total"?: string | undefined
  readonly btt?: string | undefined
  readonly bucketsTimeTotal?: string | undefined
  readonly "buckets.time.min"?: string | undefined
  readonly btmin?: string | undefined
  readonly bucketsTimeMin?: string | undefined
  readonly "buckets.time.max"?: string | undefined
  readonly btmax?: string | undefined
  readonly bucketsTimeMax?: string | undefined
  readonly "buckets.time.exp_avg"?: string | undefined
  readonly btea?: string | undefined
  readonly bucketsTimeExpAvg?: string | undefined
  readonly "buckets.time.exp_avg_hour"?: string | undefined
  readonly bteah?: string | undefined
  readonly bucketsTimeExpAvgHour?: string | undefined
}

/** The schema of {@link CatMlJobsJobsRecord}. @category schemas @since 0.1.0 */
export const CatMlJobsJobsRecord: s.Lazy<CatMlJobsJobsRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    state: /*#__PURE__*/ s.optional(s.string),
    s: /*#__PURE__*/ s.optional(s.string),
    opened_time: /*#__PURE__*/ s.optional(s.string),
    ot: /*#__PURE__*/ s.optional(s.string),
    assignment_explanation: /*#__PURE__*/ s.optional(s.string),
    ae: /*#__PURE__*/ s.optional(s.string),
    "data.processed_records": /*#__PURE__*/ s.optional(s.string),
    dpr: /*#__PURE__*/ s.optional(s.string),
    dataProcessedRecords: /*#__PURE__*/ s.optional(s.string),
    "data.processed_fields": /*#__PURE__*/ s.optional(s.string),
    dpf: /*#__PURE__*/ s.optional(s.string),
    dataProcessedFields: /*#__PURE__*/ s.optional(s.string),
    "data.input_bytes": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    dib: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    dataInputBytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    "data.input_records": /*#__PURE__*/ s.optional(s.string),
    dir: /*#__PURE__*/ s.optional(s.string),
    dataInputRecords: /*#__PURE__*/ s.optional(s.string),
    "data.input_fields": /*#__PURE__*/ s.optional(s.string),
    dif: /*#__PURE__*/ s.optional(s.string),
    dataInputFields: /*#__PURE__*/ s.optional(s.string),
    "data.invalid_dates": /*#__PURE__*/ s.optional(s.string),
    did: /*#__PURE__*/ s.optional(s.string),
    dataInvalidDates: /*#__PURE__*/ s.optional(s.string),
    "data.missing_fields": /*#__PURE__*/ s.optional(s.string),
    dmf: /*#__PURE__*/ s.optional(s.string),
    dataMissingFields: /*#__PURE__*/ s.optional(s.string),
    "data.out_of_order_timestamps": /*#__PURE__*/ s.optional(s.string),
    doot: /*#__PURE__*/ s.optional(s.string),
    dataOutOfOrderTimestamps: /*#__PURE__*/ s.optional(s.string),
    "data.empty_buckets": /*#__PURE__*/ s.optional(s.string),
    deb: /*#__PURE__*/ s.optional(s.string),
    dataEmptyBuckets: /*#__PURE__*/ s.optional(s.string),
    "data.sparse_buckets": /*#__PURE__*/ s.optional(s.string),
    dsb: /*#__PURE__*/ s.optional(s.string),
    dataSparseBuckets: /*#__PURE__*/ s.optional(s.string),
    "data.buckets": /*#__PURE__*/ s.optional(s.string),
    db: /*#__PURE__*/ s.optional(s.string),
    dataBuckets: /*#__PURE__*/ s.optional(s.string),
    "data.earliest_record": /*#__PURE__*/ s.optional(s.string),
    der: /*#__PURE__*/ s.optional(s.string),
    dataEarliestRecord: /*#__PURE__*/ s.optional(s.string),
    "data.latest_record": /*#__PURE__*/ s.optional(s.string),
    dlr: /*#__PURE__*/ s.optional(s.string),
    dataLatestRecord: /*#__PURE__*/ s.optional(s.string),
    "data.last": /*#__PURE__*/ s.optional(s.string),
    dl: /*#__PURE__*/ s.optional(s.string),
    dataLast: /*#__PURE__*/ s.optional(s.string),
    "data.last_empty_bucket": /*#__PURE__*/ s.optional(s.string),
    dleb: /*#__PURE__*/ s.optional(s.string),
    dataLastEmptyBucket: /*#__PURE__*/ s.optional(s.string),
    "data.last_sparse_bucket": /*#__PURE__*/ s.optional(s.string),
    dlsb: /*#__PURE__*/ s.optional(s.string),
    dataLastSparseBucket: /*#__PURE__*/ s.optional(s.string),
    "model.bytes": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    mb: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    modelBytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    "model.memory_status": /*#__PURE__*/ s.optional(s.string),
    mms: /*#__PURE__*/ s.optional(s.string),
    modelMemoryStatus: /*#__PURE__*/ s.optional(s.string),
    "model.bytes_exceeded": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    mbe: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    modelBytesExceeded: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    "model.memory_limit": /*#__PURE__*/ s.optional(s.string),
    mml: /*#__PURE__*/ s.optional(s.string),
    modelMemoryLimit: /*#__PURE__*/ s.optional(s.string),
    "model.by_fields": /*#__PURE__*/ s.optional(s.string),
    mbf: /*#__PURE__*/ s.optional(s.string),
    modelByFields: /*#__PURE__*/ s.optional(s.string),
    "model.over_fields": /*#__PURE__*/ s.optional(s.string),
    mof: /*#__PURE__*/ s.optional(s.string),
    modelOverFields: /*#__PURE__*/ s.optional(s.string),
    "model.partition_fields": /*#__PURE__*/ s.optional(s.string),
    mpf: /*#__PURE__*/ s.optional(s.string),
    modelPartitionFields: /*#__PURE__*/ s.optional(s.string),
    "model.bucket_allocation_failures": /*#__PURE__*/ s.optional(s.string),
    mbaf: /*#__PURE__*/ s.optional(s.string),
    modelBucketAllocationFailures: /*#__PURE__*/ s.optional(s.string),
    "model.categorization_status": /*#__PURE__*/ s.optional(s.string),
    mcs: /*#__PURE__*/ s.optional(s.string),
    modelCategorizationStatus: /*#__PURE__*/ s.optional(s.string),
    "model.categorized_doc_count": /*#__PURE__*/ s.optional(s.string),
    mcdc: /*#__PURE__*/ s.optional(s.string),
    modelCategorizedDocCount: /*#__PURE__*/ s.optional(s.string),
    "model.total_category_count": /*#__PURE__*/ s.optional(s.string),
    mtcc: /*#__PURE__*/ s.optional(s.string),
    modelTotalCategoryCount: /*#__PURE__*/ s.optional(s.string),
    "model.frequent_category_count": /*#__PURE__*/ s.optional(s.string),
    modelFrequentCategoryCount: /*#__PURE__*/ s.optional(s.string),
    "model.rare_category_count": /*#__PURE__*/ s.optional(s.string),
    mrcc: /*#__PURE__*/ s.optional(s.string),
    modelRareCategoryCount: /*#__PURE__*/ s.optional(s.string),
    "model.dead_category_count": /*#__PURE__*/ s.optional(s.string),
    mdcc: /*#__PURE__*/ s.optional(s.string),
    modelDeadCategoryCount: /*#__PURE__*/ s.optional(s.string),
    "model.failed_category_count": /*#__PURE__*/ s.optional(s.string),
    mfcc: /*#__PURE__*/ s.optional(s.string),
    modelFailedCategoryCount: /*#__PURE__*/ s.optional(s.string),
    "model.log_time": /*#__PURE__*/ s.optional(s.string),
    mlt: /*#__PURE__*/ s.optional(s.string),
    modelLogTime: /*#__PURE__*/ s.optional(s.string),
    "model.timestamp": /*#__PURE__*/ s.optional(s.string),
    mt: /*#__PURE__*/ s.optional(s.string),
    modelTimestamp: /*#__PURE__*/ s.optional(s.string),
    "forecasts.total": /*#__PURE__*/ s.optional(s.string),
    ft: /*#__PURE__*/ s.optional(s.string),
    forecastsTotal: /*#__PURE__*/ s.optional(s.string),
    "forecasts.memory.min": /*#__PURE__*/ s.optional(s.string),
    fmmin: /*#__PURE__*/ s.optional(s.string),
    forecastsMemoryMin: /*#__PURE__*/ s.optional(s.string),
    "forecasts.memory.max": /*#__PURE__*/ s.optional(s.string),
    fmmax: /*#__PURE__*/ s.optional(s.string),
    forecastsMemoryMax: /*#__PURE__*/ s.optional(s.string),
    "forecasts.memory.avg": /*#__PURE__*/ s.optional(s.string),
    fmavg: /*#__PURE__*/ s.optional(s.string),
    forecastsMemoryAvg: /*#__PURE__*/ s.optional(s.string),
    "forecasts.memory.total": /*#__PURE__*/ s.optional(s.string),
    fmt: /*#__PURE__*/ s.optional(s.string),
    forecastsMemoryTotal: /*#__PURE__*/ s.optional(s.string),
    "forecasts.records.min": /*#__PURE__*/ s.optional(s.string),
    frmin: /*#__PURE__*/ s.optional(s.string),
    forecastsRecordsMin: /*#__PURE__*/ s.optional(s.string),
    "forecasts.records.max": /*#__PURE__*/ s.optional(s.string),
    frmax: /*#__PURE__*/ s.optional(s.string),
    forecastsRecordsMax: /*#__PURE__*/ s.optional(s.string),
    "forecasts.records.avg": /*#__PURE__*/ s.optional(s.string),
    fravg: /*#__PURE__*/ s.optional(s.string),
    forecastsRecordsAvg: /*#__PURE__*/ s.optional(s.string),
    "forecasts.records.total": /*#__PURE__*/ s.optional(s.string),
    frt: /*#__PURE__*/ s.optional(s.string),
    forecastsRecordsTotal: /*#__PURE__*/ s.optional(s.string),
    "forecasts.time.min": /*#__PURE__*/ s.optional(s.string),
    ftmin: /*#__PURE__*/ s.optional(s.string),
    forecastsTimeMin: /*#__PURE__*/ s.optional(s.string),
    "forecasts.time.max": /*#__PURE__*/ s.optional(s.string),
    ftmax: /*#__PURE__*/ s.optional(s.string),
    forecastsTimeMax: /*#__PURE__*/ s.optional(s.string),
    "forecasts.time.avg": /*#__PURE__*/ s.optional(s.string),
    ftavg: /*#__PURE__*/ s.optional(s.string),
    forecastsTimeAvg: /*#__PURE__*/ s.optional(s.string),
    "forecasts.time.total": /*#__PURE__*/ s.optional(s.string),
    ftt: /*#__PURE__*/ s.optional(s.string),
    forecastsTimeTotal: /*#__PURE__*/ s.optional(s.string),
    "node.id": /*#__PURE__*/ s.optional(s.string),
    ni: /*#__PURE__*/ s.optional(s.string),
    nodeId: /*#__PURE__*/ s.optional(s.string),
    "node.name": /*#__PURE__*/ s.optional(s.string),
    nn: /*#__PURE__*/ s.optional(s.string),
    nodeName: /*#__PURE__*/ s.optional(s.string),
    "node.ephemeral_id": /*#__PURE__*/ s.optional(s.string),
    ne: /*#__PURE__*/ s.optional(s.string),
    nodeEphemeralId: /*#__PURE__*/ s.optional(s.string),
    "node.address": /*#__PURE__*/ s.optional(s.string),
    na: /*#__PURE__*/ s.optional(s.string),
    nodeAddress: /*#__PURE__*/ s.optional(s.string),
    "buckets.count": /*#__PURE__*/ s.optional(s.string),
    bc: /*#__PURE__*/ s.optional(s.string),
    bucketsCount: /*#__PURE__*/ s.optional(s.string),
    "buckets.time.total": /*#__PURE__*/ s.optional(s.string),
    btt: /*#__PURE__*/ s.optional(s.string),
    bucketsTimeTotal: /*#__PURE__*/ s.optional(s.string),
    "buckets.time.min": /*#__PURE__*/ s.optional(s.string),
    btmin: /*#__PURE__*/ s.optional(s.string),
    bucketsTimeMin: /*#__PURE__*/ s.optional(s.string),
    "buckets.time.max": /*#__PURE__*/ s.optional(s.string),
    btmax: /*#__PURE__*/ s.optional(s.string),
    bucketsTimeMax: /*#__PURE__*/ s.optional(s.string),
    "buckets.time.exp_avg": /*#__PURE__*/ s.optional(s.string),
    btea: /*#__PURE__*/ s.optional(s.string),
    bucketsTimeExpAvg: /*#__PURE__*/ s.optional(s.string),
    "buckets.time.exp_avg_hour": /*#__PURE__*/ s.optional(s.string),
    bteah: /*#__PURE__*/ s.optional(s.string),
    bucketsTimeExpAvgHour: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.ml_jobs.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatMlJobsResponse = ReadonlyArray<CatMlJobsJobsRecord>

/** The schema of {@link CatMlJobsResponse}. @category schemas @since 0.1.0 */
export const CatMlJobsResponse: s.Lazy<CatMlJobsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatMlJobsJobsRecord())
)

/**
 * `cat.ml_trained_models.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatMlTrainedModelsResponse = ReadonlyArray<CatMlTrainedModelsTrainedModelsRecord>

/** The schema of {@link CatMlTrainedModelsResponse}. @category schemas @since 0.1.0 */
export const CatMlTrainedModelsResponse: s.Lazy<CatMlTrainedModelsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatMlTrainedModelsTrainedModelsRecord())
)

/**
 * `cat.ml_trained_models.TrainedModelsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatMlTrainedModelsTrainedModelsRecord {
  readonly id?: Id | undefined
  readonly created_by?: string | undefined
  readonly c?: string | undefined
  readonly createdBy?: string | undefined
  readonly heap_size?: ByteSize | undefined
  readonly hs?: ByteSize | undefined
  readonly modelHeapSize?: ByteSize | undefined
  readonly operations?: string | undefined
  readonly o?: string | undefined
  readonly modelOperations?: string | undefined
  readonly license?: string | undefined
  readonly l?: string | undefined
  readonly create_time?: DateTime | undefined
  readonly ct?: DateTime | undefined
  readonly version?: VersionString | undefined
  readonly v?: VersionString | undefined
  readonly description?: string | undefined
  readonly d?: string | undefined
  readonly "ingest.pipelines"?: string | undefined
  readonly ip?: string | undefined
  readonly ingestPipelines?: string | undefined
  readonly "ingest.count"?: string | undefined
  readonly ic?: string | undefined
  readonly ingestCount?: string | undefined
  readonly "ingest.time"?: string | undefined
  readonly it?: string | undefined
  readonly ingestTime?: string | undefined
  readonly "ingest.current"?: string | undefined
  readonly icurr?: string | undefined
  readonly ingestCurrent?: string | undefined
  readonly "ingest.failed"?: string | undefined
  readonly if?: string | undefined
  readonly ingestFailed?: string | undefined
  readonly "data_frame.id"?: string | undefined
  readonly dfid?: string | undefined
  readonly dataFrameAnalytics?: string | undefined
  readonly "data_frame.create_time"?: string | undefined
  readonly dft?: string | undefined
  readonly dataFrameAnalyticsTime?: string | undefined
  readonly "data_frame.source_index"?: string | undefined
  readonly dfsi?: string | undefined
  readonly dataFrameAnalyticsSrcIndex?: string | undefined
  readonly "data_frame.analysis"?: string | undefined
  readonly dfa?: string | undefined
  readonly dataFrameAnalyticsAnalysis?: string | undefined
  /** In Elasticsearch since 8.0.0. */
  readonly type?: string | undefined
}

/** The schema of {@link CatMlTrainedModelsTrainedModelsRecord}. @category schemas @since 0.1.0 */
export const CatMlTrainedModelsTrainedModelsRecord: s.Lazy<CatMlTrainedModelsTrainedModelsRecord> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      id: /*#__PURE__*/ s.optional(s.string),
      created_by: /*#__PURE__*/ s.optional(s.string),
      c: /*#__PURE__*/ s.optional(s.string),
      createdBy: /*#__PURE__*/ s.optional(s.string),
      heap_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      hs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      modelHeapSize: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      operations: /*#__PURE__*/ s.optional(s.string),
      o: /*#__PURE__*/ s.optional(s.string),
      modelOperations: /*#__PURE__*/ s.optional(s.string),
      license: /*#__PURE__*/ s.optional(s.string),
      l: /*#__PURE__*/ s.optional(s.string),
      create_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      ct: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      version: /*#__PURE__*/ s.optional(s.string),
      v: /*#__PURE__*/ s.optional(s.string),
      description: /*#__PURE__*/ s.optional(s.string),
      d: /*#__PURE__*/ s.optional(s.string),
      "ingest.pipelines": /*#__PURE__*/ s.optional(s.string),
      ip: /*#__PURE__*/ s.optional(s.string),
      ingestPipelines: /*#__PURE__*/ s.optional(s.string),
      "ingest.count": /*#__PURE__*/ s.optional(s.string),
      ic: /*#__PURE__*/ s.optional(s.string),
      ingestCount: /*#__PURE__*/ s.optional(s.string),
      "ingest.time": /*#__PURE__*/ s.optional(s.string),
      it: /*#__PURE__*/ s.optional(s.string),
      ingestTime: /*#__PURE__*/ s.optional(s.string),
      "ingest.current": /*#__PURE__*/ s.optional(s.string),
      icurr: /*#__PURE__*/ s.optional(s.string),
      ingestCurrent: /*#__PURE__*/ s.optional(s.string),
      "ingest.failed": /*#__PURE__*/ s.optional(s.string),
      if: /*#__PURE__*/ s.optional(s.string),
      ingestFailed: /*#__PURE__*/ s.optional(s.string),
      "data_frame.id": /*#__PURE__*/ s.optional(s.string),
      dfid: /*#__PURE__*/ s.optional(s.string),
      dataFrameAnalytics: /*#__PURE__*/ s.optional(s.string),
      "data_frame.create_time": /*#__PURE__*/ s.optional(s.string),
      dft: /*#__PURE__*/ s.optional(s.string),
      dataFrameAnalyticsTime: /*#__PURE__*/ s.optional(s.string),
      "data_frame.source_index": /*#__PURE__*/ s.optional(s.string),
      dfsi: /*#__PURE__*/ s.optional(s.string),
      dataFrameAnalyticsSrcIndex: /*#__PURE__*/ s.optional(s.string),
      "data_frame.analysis": /*#__PURE__*/ s.optional(s.string),
      dfa: /*#__PURE__*/ s.optional(s.string),
      dataFrameAnalyticsAnalysis: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `cat.nodeattrs.NodeAttributesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatNodeattrsNodeAttributesRecord {
  readonly node?: string | undefined
  readonly id?: string | undefined
  readonly pid?: string | undefined
  readonly host?: string | undefined
  readonly h?: string | undefined
  readonly ip?: string | undefined
  readonly i?: string | undefined
  readonly port?: string | undefined
  readonly attr?: string | undefined
  readonly value?: string | undefined
}

/** The schema of {@link CatNodeattrsNodeAttributesRecord}. @category schemas @since 0.1.0 */
export const CatNodeattrsNodeAttributesRecord: s.Lazy<CatNodeattrsNodeAttributesRecord> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      node: /*#__PURE__*/ s.optional(s.string),
      id: /*#__PURE__*/ s.optional(s.string),
      pid: /*#__PURE__*/ s.optional(s.string),
      host: /*#__PURE__*/ s.optional(s.string),
      h: /*#__PURE__*/ s.optional(s.string),
      ip: /*#__PURE__*/ s.optional(s.string),
      i: /*#__PURE__*/ s.optional(s.string),
      port: /*#__PURE__*/ s.optional(s.string),
      attr: /*#__PURE__*/ s.optional(s.string),
      value: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `cat.nodeattrs.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatNodeattrsResponse = ReadonlyArray<CatNodeattrsNodeAttributesRecord>

/** The schema of {@link CatNodeattrsResponse}. @category schemas @since 0.1.0 */
export const CatNodeattrsResponse: s.Lazy<CatNodeattrsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatNodeattrsNodeAttributesRecord())
)

/**
 * `cat.nodes.NodesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatNodesNodesRecord {
  readonly id?: Id | undefined
  readonly nodeId?: Id | undefined
  readonly pid?: string | undefined
  readonly p?: string | undefined
  readonly ip?: string | undefined
  readonly i?: string | undefined
  readonly port?: string | undefined
  readonly po?: string | undefined
  readonly http_address?: string | undefined
  readonly http?: string | undefined
  readonly version?: VersionString | undefined
  readonly v?: VersionString | undefined
  readonly flavor?: string | undefined
  readonly f?: string | undefined
  readonly type?: string | undefined
  readonly t?: string | undefined
  readonly build?: string | undefined
  readonly b?: string | undefined
  readonly jdk?: string | undefined
  readonly j?: string | undefined
  readonly "disk.total"?: ByteSize | undefined
  readonly dt?: ByteSize | undefined
  readonly diskTotal?: ByteSize | undefined
  readonly "disk.used"?: ByteSize | undefined
  readonly du?: ByteSize | undefined
  readonly diskUsed?: ByteSize | undefined
  readonly "disk.avail"?: ByteSize | undefined
  readonly d?: ByteSize | undefined
  readonly da?: ByteSize | undefined
  readonly disk?: ByteSize | undefined
  readonly diskAvail?: ByteSize | undefined
  readonly "disk.used_percent"?: Percentage | undefined
  readonly dup?: Percentage | undefined
  readonly diskUsedPercent?: Percentage | undefined
  readonly "heap.current"?: string | undefined
  readonly hc?: string | undefined
  readonly heapCurrent?: string | undefined
  readonly "heap.percent"?: Percentage | undefined
  readonly hp?: Percentage | undefined
  readonly heapPercent?: Percentage | undefined
  readonly "heap.max"?: string | undefined
  readonly hm?: string | undefined
  readonly heapMax?: string | undefined
  readonly "ram.current"?: string | undefined
  readonly rc?: string | undefined
  readonly ramCurrent?: string | undefined
  readonly "ram.percent"?: Percentage | undefined
  readonly rp?: Percentage | undefined
  readonly ramPercent?: Percentage | undefined
  readonly "ram.max"?: string | undefined
  readonly rn?: string | undefined
  readonly ramMax?: string | undefined
  readonly "file_desc.current"?: string | undefined
  readonly fdc?: string | undefined
  readonly fileDescriptorCurrent?: string | undefined
  readonly "file_desc.percent"?: Percentage | undefined
  readonly fdp?: Percentage | undefined
  readonly fileDescriptorPercent?: Percentage | undefined
  readonly "file_desc.max"?: string | undefined
  readonly fdm?: string | undefined
  readonly fileDescriptorMax?: string | undefined
  readonly cpu?: string | undefined
  readonly load_1m?: string | undefined
  readonly load_5m?: string | undefined
  readonly load_15m?: string | undefined
  readonly l?: string | undefined
  readonly available_processors?: string | undefined
  readonly ap?: string | undefined
  readonly uptime?: string | undefined
  readonly u?: string | undefined
  readonly "node.role"?: string | undefined
  readonly r?: string | undefined
  readonly role?: string | undefined
  readonly nodeRole?: string | undefined
  readonly master?: string | undefined
  readonly m?: string | undefined
  readonly name?: Name | undefined
  readonly n?: Name | undefined
  readonly "completion.size"?: string | undefined
  readonly cs?: string | undefined
  readonly completionSize?: string | undefined
  readonly "fielddata.memory_size"?: string | undefined
  readonly fm?: string | undefined
  readonly fielddataMemory?: string | undefined
  readonly "fielddata.evictions"?: string | undefined
  readonly fe?: string | undefined
  readonly fielddataEvictions?: string | undefined
  readonly "query_cache.memory_size"?: string | undefined
  readonly qcm?: string | undefined
  readonly queryCacheMemory?: string | undefined
  readonly "query_cache.evictions"?: string | undefined
  readonly qce?: string | undefined
  readonly queryCacheEvictions?: string | undefined
  readonly "query_cache.hit_count"?: string | undefined
  readonly qchc?: string | undefined
  readonly queryCacheHitCount?: string | undefined
  readonly "query_cache.miss_count"?: string | undefined
  readonly qcmc?: string | undefined
  readonly queryCacheMissCount?: string | undefined
  readonly "request_cache.memory_size"?: string | undefined
  readonly rcm?: string | undefined
  readonly requestCacheMemory?: string | undefined
  readonly "request_cache.evictions"?: string | undefined
  readonly rce?: string | undefined
  readonly requestCacheEvictions?: string | undefined
  readonly "request_cache.hit_count"?: string | undefined
  readonly rchc?: string | undefined
  readonly requestCacheHitCount?: string | undefined
  readonly "request_cache.miss_count"?: string | undefined
  readonly rcmc?: string | undefined
  readonly requestCacheMissCount?: string | undefined
  readonly "flush.total"?: string | undefined
  readonly ft?: string | undefined
  readonly flushTotal?: string | undefined
  readonly "flush.total_time"?: string | undefined
  readonly ftt?: string | undefined
  readonly flushTotalTime?: string | undefined
  readonly "get.current"?: string | undefined
  readonly gc?: string | undefined
  readonly getCurrent?: string | undefined
  readonly "get.time"?: string | undefined
  readonly gti?: string | undefined
  readonly getTime?: string | undefined
  readonly "get.total"?: string | undefined
  readonly gto?: string | undefined
  readonly getTotal?: string | undefined
  readonly "get.exists_time"?: string | undefined
  readonly geti?: string | undefined
  readonly getExistsTime?: string | undefined
  readonly "get.exists_total"?: string | undefined
  readonly geto?: string | undefined
  readonly getExistsTotal?: string | undefined
  readonly "get.missing_time"?: string | undefined
  readonly gmti?: string | undefined
  readonly getMissingTime?: string | undefined
  readonly "get.missing_total"?: string | undefined
  readonly gmto?: string | undefined
  readonly getMissingTotal?: string | undefined
  readonly "indexing.delete_current"?: string | undefined
  readonly idc?: string | undefined
  readonly indexingDeleteCurrent?: string | undefined
  readonly "indexing.delete_time"?: string | undefined
  readonly idti?: string | undefined
  readonly indexingDeleteTime?: string | undefined
  readonly "indexing.delete_total"?: string | undefined
  readonly idto?: string | undefined
  readonly indexingDeleteTotal?: string | undefined
  readonly "indexing.index_current"?: string | undefined
  readonly iic?: string | undefined
  readonly indexingIndexCurrent?: string | undefined
  readonly "indexing.index_time"?: string | undefined
  readonly iiti?: string | undefined
  readonly indexingIndexTime?: string | undefined
  readonly "indexing.index_total"?: string | undefined
  readonly iito?: string | undefined
  readonly indexingIndexTotal?: string | undefined
  readonly "indexing.index_failed"?: string | undefined
  readonly iif?: string | undefined
  readonly indexingIndexFailed?: string | undefined
  readonly "merges.current"?: string | undefined
  readonly mc?: string | undefined
  readonly mergesCurrent?: string | undefined
  readonly "merges.current_docs"?: string | undefined
  readonly mcd?: string | undefined
  readonly mergesCurrentDocs?: string | undefined
  readonly "merges.current_size"?: string | undefined
  readonly mcs?: string | undefined
  readonly mergesCurrentSize?: string | undefined
  readonly "merges.total"?: string | undefined
  readonly mt?: string | undefined
  readonly mergesTotal?: string | undefined
  readonly "merges.total_docs"?: string | undefined
  readonly mtd?: string | undefined
  readonly mergesTotalDocs?: string | undefined
  readonly "merges.total_size"?: string | undefined
  readonly mts?: string | undefined
  readonly mergesTotalSize?: string | undefined
  readonly "merges.total_time"?: string | undefined
  readonly mtt?: string | undefined
  readonly mergesTotalTime?: string | undefined
  readonly "refresh.total"?: string | undefined
  readonly "refresh.time"?: string | undefined
  readonly "refresh.external_total"?: string | undefined
  readonly rto?: string | undefined
  readonly refreshTotal?: string | undefined
  readonly "refresh.external_time"?: string | undefined
  readonly rti?: string | undefined
  readonly refreshTime?: string | undefined
  readonly "refresh.listeners"?: string | undefined
  readonly rli?: string | undefined
  readonly refreshListeners?: string | undefined
  readonly "script.compilations"?: string | undefined
  readonly scrcc?: string | undefined
  readonly scriptCompilations?: string | undefined
  readonly "script.cache_evictions"?: string | undefined
  readonly scrce?: string | undefined
  readonly scriptCacheEvictions?: string | undefined
  readonly "script.compilation_limit_triggered"?: string | undefined
  readonly scrclt?: string | undefined
  readonly scriptCacheCompilationLimitTriggered?: string | undefined
  readonly "search.fetch_current"?: string | undefined
  readonly sfc?: string | undefined
  readonly searchFetchCurrent?: string | undefined
  readonly "search.fetch_time"?: string | undefined
  readonly sfti?: string | undefined
  readonly searchFetchTime?: string | undefined
  readonly "search.fetch_total"?: string | undefined
  readonly sfto?: string | undefined
  readonly searchFetchTotal?: string | undefined
  readonly "search.open_contexts"?: string | undefined
  readonly so?: string | undefined
  readonly searchOpenContexts?: string | undefined
  readonly "search.query_current"?: string | undefined
  readonly sqc?: string | undefined
  readonly searchQueryCurrent?: string | undefined
  readonly "search.query_time"?: string | undefined
  readonly sqti?: string | undefined
  readonly searchQueryTime?: string | undefined
  readonly "search.query_total"?: string | undefined
  readonly sqto?: string | undefined
  readonly searchQueryTotal?: string | undefined
  readonly "search.scroll_current"?: string | undefined
  readonly scc?: string | undefined
  readonly searchScrollCurrent?: string | undefined
  readonly "search.scroll_time"?: string | undefined
  readonly scti?: string | undefined
  readonly searchScrollTime?: string | undefined
  readonly "search.scroll_total"?: string | undefined
  readonly scto?: string | undefined
  readonly searchScrollTotal?: string | undefined
  readonly "segments.count"?: string | undefined
  readonly sc?: string | undefined
  readonly segmentsCount?: string | undefined
  readonly "segments.memory"?: string | undefined
  readonly sm?: string | undefined
  readonly segmentsMemory?: string | undefined
  readonly "segments.index_writer_memory"?: string | undefined
  readonly siwm?: string | undefined
  readonly segmentsIndexWriterMemory?: string | undefined
  readonly "segments.version_map_memory"?: string | undefined
  readonly svmm?: string | undefined
  readonly segmentsVersionMapMemory?: string | undefined
  readonly "segments.fixed_bitset_memory"?: string | undefined
  readonly sfbm?: string | undefined
  readonly fixedBitsetMemory?: string | undefined
  readonly "suggest.current"?: string | undefined
  readonly suc?: string | undefined
  readonly suggestCurrent?: string | undefined
  readonly "suggest.time"?: string | undefined
  readonly suti?: string | undefined
  readonly suggestTime?: string | undefined
  readonly "suggest.total"?: string | undefined
  readonly suto?: string | undefined
  readonly suggestTotal?: string | undefined
  readonly "bulk.total_operations"?: string | undefined
  readonly bto?: string | undefined
  readonly bulkTotalOperations?: string | undefined
  readonly "bulk.total_time"?: string | undefined
  readonly btti?: string | undefined
  readonly bulkTotalTime?: string | undefined
  readonly "bulk.total_size_in_bytes"?: string | undefined
  readonly btsi?: string | undefined
  readonly bulkTotalSizeInBytes?: string | undefined
  readonly "bulk.avg_time"?: string | undefined
  readonly bati?: string | undefined
  readonly bulkAvgTime?: string | undefined
  readonly "bulk.avg_size_in_bytes"?: string | undefined
  readonly basi?: string | undefined
  readonly bulkAvgSizeInBytes?: string | undefined
}

/** The schema of {@link CatNodesNodesRecord}. @category schemas @since 0.1.0 */
export const CatNodesNodesRecord: s.Lazy<CatNodesNodesRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    nodeId: /*#__PURE__*/ s.optional(s.string),
    pid: /*#__PURE__*/ s.optional(s.string),
    p: /*#__PURE__*/ s.optional(s.string),
    ip: /*#__PURE__*/ s.optional(s.string),
    i: /*#__PURE__*/ s.optional(s.string),
    port: /*#__PURE__*/ s.optional(s.string),
    po: /*#__PURE__*/ s.optional(s.string),
    http_address: /*#__PURE__*/ s.optional(s.string),
    http: /*#__PURE__*/ s.optional(s.string),
    version: /*#__PURE__*/ s.optional(s.string),
    v: /*#__PURE__*/ s.optional(s.string),
    flavor: /*#__PURE__*/ s.optional(s.string),
    f: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.optional(s.string),
    t: /*#__PURE__*/ s.optional(s.string),
    build: /*#__PURE__*/ s.optional(s.string),
    b: /*#__PURE__*/ s.optional(s.string),
    jdk: /*#__PURE__*/ s.optional(s.string),
    j: /*#__PURE__*/ s.optional(s.string),
    "disk.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    dt: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    diskTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    "disk.used": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    du: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    diskUsed: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    "disk.avail": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    d: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    da: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    disk: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    diskAvail: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    "disk.used_percent": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    dup: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    diskUsedPercent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    "heap.current": /*#__PURE__*/ s.optional(s.string),
    hc: /*#__PURE__*/ s.optional(s.string),
    heapCurrent: /*#__PURE__*/ s.optional(s.string),
    "heap.percent": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    hp: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    heapPercent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    "heap.max": /*#__PURE__*/ s.optional(s.string),
    hm: /*#__PURE__*/ s.optional(s.string),
    heapMax: /*#__PURE__*/ s.optional(s.string),
    "ram.current": /*#__PURE__*/ s.optional(s.string),
    rc: /*#__PURE__*/ s.optional(s.string),
    ramCurrent: /*#__PURE__*/ s.optional(s.string),
    "ram.percent": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    rp: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    ramPercent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    "ram.max": /*#__PURE__*/ s.optional(s.string),
    rn: /*#__PURE__*/ s.optional(s.string),
    ramMax: /*#__PURE__*/ s.optional(s.string),
    "file_desc.current": /*#__PURE__*/ s.optional(s.string),
    fdc: /*#__PURE__*/ s.optional(s.string),
    fileDescriptorCurrent: /*#__PURE__*/ s.optional(s.string),
    "file_desc.percent": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    fdp: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    fileDescriptorPercent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    "file_desc.max": /*#__PURE__*/ s.optional(s.string),
    fdm: /*#__PURE__*/ s.optional(s.string),
    fileDescriptorMax: /*#__PURE__*/ s.optional(s.string),
    cpu: /*#__PURE__*/ s.optional(s.string),
    load_1m: /*#__PURE__*/ s.optional(s.string),
    load_5m: /*#__PURE__*/ s.optional(s.string),
    load_15m: /*#__PURE__*/ s.optional(s.string),
    l: /*#__PURE__*/ s.optional(s.string),
    available_processors: /*#__PURE__*/ s.optional(s.string),
    ap: /*#__PURE__*/ s.optional(s.string),
    uptime: /*#__PURE__*/ s.optional(s.string),
    u: /*#__PURE__*/ s.optional(s.string),
    "node.role": /*#__PURE__*/ s.optional(s.string),
    r: /*#__PURE__*/ s.optional(s.string),
    role: /*#__PURE__*/ s.optional(s.string),
    nodeRole: /*#__PURE__*/ s.optional(s.string),
    master: /*#__PURE__*/ s.optional(s.string),
    m: /*#__PURE__*/ s.optional(s.string),
    name: /*#__PURE__*/ s.optional(s.string),
    n: /*#__PURE__*/ s.optional(s.string),
    "completion.size": /*#__PURE__*/ s.optional(s.string),
    cs: /*#__PURE__*/ s.optional(s.string),
    completionSize: /*#__PURE__*/ s.optional(s.string),
    "fielddata.memory_size": /*#__PURE__*/ s.optional(s.string),
    fm: /*#__PURE__*/ s.optional(s.string),
    fielddataMemory: /*#__PURE__*/ s.optional(s.string),
    "fielddata.evictions": /*#__PURE__*/ s.optional(s.string),
    fe: /*#__PURE__*/ s.optional(s.string),
    fielddataEvictions: /*#__PURE__*/ s.optional(s.string),
    "query_cache.memory_size": /*#__PURE__*/ s.optional(s.string),
    qcm: /*#__PURE__*/ s.optional(s.string),
    queryCacheMemory: /*#__PURE__*/ s.optional(s.string),
    "query_cache.evictions": /*#__PURE__*/ s.optional(s.string),
    qce: /*#__PURE__*/ s.optional(s.string),
    queryCacheEvictions: /*#__PURE__*/ s.optional(s.string),
    "query_cache.hit_count": /*#__PURE__*/ s.optional(s.string),
    qchc: /*#__PURE__*/ s.optional(s.string),
    queryCacheHitCount: /*#__PURE__*/ s.optional(s.string),
    "query_cache.miss_count": /*#__PURE__*/ s.optional(s.string),
    qcmc: /*#__PURE__*/ s.optional(s.string),
    queryCacheMissCount: /*#__PURE__*/ s.optional(s.string),
    "request_cache.memory_size": /*#__PURE__*/ s.optional(s.string),
    rcm: /*#__PURE__*/ s.optional(s.string),
    requestCacheMemory: /*#__PURE__*/ s.optional(s.string),
    "request_cache.evictions": /*#__PURE__*/ s.optional(s.string),
    rce: /*#__PURE__*/ s.optional(s.string),
    requestCacheEvictions: /*#__PURE__*/ s.optional(s.string),
    "request_cache.hit_count": /*#__PURE__*/ s.optional(s.string),
    rchc: /*#__PURE__*/ s.optional(s.string),
    requestCacheHitCount: /*#__PURE__*/ s.optional(s.string),
    "request_cache.miss_count": /*#__PURE__*/ s.optional(s.string),
    rcmc: /*#__PURE__*/ s.optional(s.string),
    requestCacheMissCount: /*#__PURE__*/ s.optional(s.string),
    "flush.total": /*#__PURE__*/ s.optional(s.string),
    ft: /*#__PURE__*/ s.optional(s.string),
    flushTotal: /*#__PURE__*/ s.optional(s.string),
    "flush.total_time": /*#__PURE__*/ s.optional(s.string),
    ftt: /*#__PURE__*/ s.optional(s.string),
    flushTotalTime: /*#__PURE__*/ s.optional(s.string),
    "get.current": /*#__PURE__*/ s.optional(s.string),
    gc: /*#__PURE__*/ s.optional(s.string),
    getCurrent: /*#__PURE__*/ s.optional(s.string),
    "get.time": /*#__PURE__*/ s.optional(s.string),
    gti: /*#__PURE__*/ s.optional(s.string),
    getTime: /*#__PURE__*/ s.optional(s.string),
    "get.total": /*#__PURE__*/ s.optional(s.string),
    gto: /*#__PURE__*/ s.optional(s.string),
    getTotal: /*#__PURE__*/ s.optional(s.string),
    "get.exists_time": /*#__PURE__*/ s.optional(s.string),
    geti: /*#__PURE__*/ s.optional(s.string),
    getExistsTime: /*#__PURE__*/ s.optional(s.string),
    "get.exists_total": /*#__PURE__*/ s.optional(s.string),
    geto: /*#__PURE__*/ s.optional(s.string),
    getExistsTotal: /*#__PURE__*/ s.optional(s.string),
    "get.missing_time": /*#__PURE__*/ s.optional(s.string),
    gmti: /*#__PURE__*/ s.optional(s.string),
    getMissingTime: /*#__PURE__*/ s.optional(s.string),
    "get.missing_total": /*#__PURE__*/ s.optional(s.string),
    gmto: /*#__PURE__*/ s.optional(s.string),
    getMissingTotal: /*#__PURE__*/ s.optional(s.string),
    "indexing.delete_current": /*#__PURE__*/ s.optional(s.string),
    idc: /*#__PURE__*/ s.optional(s.string),
    indexingDeleteCurrent: /*#__PURE__*/ s.optional(s.string),
    "indexing.delete_time": /*#__PURE__*/ s.optional(s.string),
    idti: /*#__PURE__*/ s.optional(s.string),
    indexingDeleteTime: /*#__PURE__*/ s.optional(s.string),
    "indexing.delete_total": /*#__PURE__*/ s.optional(s.string),
    idto: /*#__PURE__*/ s.optional(s.string),
    indexingDeleteTotal: /*#__PURE__*/ s.optional(s.string),
    "indexing.index_current": /*#__PURE__*/ s.optional(s.string),
    iic: /*#__PURE__*/ s.optional(s.string),
    indexingIndexCurrent: /*#__PURE__*/ s.optional(s.string),
    "indexing.index_time": /*#__PURE__*/ s.optional(s.string),
    iiti: /*#__PURE__*/ s.optional(s.string),
    indexingIndexTime: /*#__PURE__*/ s.optional(s.string),
    "indexing.index_total": /*#__PURE__*/ s.optional(s.string),
    iito: /*#__PURE__*/ s.optional(s.string),
    indexingIndexTotal: /*#__PURE__*/ s.optional(s.string),
    "indexing.index_failed": /*#__PURE__*/ s.optional(s.string),
    iif: /*#__PURE__*/ s.optional(s.string),
    indexingIndexFailed: /*#__PURE__*/ s.optional(s.string),
    "merges.current": /*#__PURE__*/ s.optional(s.string),
    mc: /*#__PURE__*/ s.optional(s.string),
    mergesCurrent: /*#__PURE__*/ s.optional(s.string),
    "merges.current_docs": /*#__PURE__*/ s.optional(s.string),
    mcd: /*#__PURE__*/ s.optional(s.string),
    mergesCurrentDocs: /*#__PURE__*/ s.optional(s.string),
    "merges.current_size": /*#__PURE__*/ s.optional(s.string),
    mcs: /*#__PURE__*/ s.optional(s.string),
    mergesCurrentSize: /*#__PURE__*/ s.optional(s.string),
    "merges.total": /*#__PURE__*/ s.optional(s.string),
    mt: /*#__PURE__*/ s.optional(s.string),
    mergesTotal: /*#__PURE__*/ s.optional(s.string),
    "merges.total_docs": /*#__PURE__*/ s.optional(s.string),
    mtd: /*#__PURE__*/ s.optional(s.string),
    mergesTotalDocs: /*#__PURE__*/ s.optional(s.string),
    "merges.total_size": /*#__PURE__*/ s.optional(s.string),
    mts: /*#__PURE__*/ s.optional(s.string),
    mergesTotalSize: /*#__PURE__*/ s.optional(s.string),
    "merges.total_time": /*#__PURE__*/ s.optional(s.string),
    mtt: /*#__PURE__*/ s.optional(s.string),
    mergesTotalTime: /*#__PURE__*/ s.optional(s.string),
    "refresh.total": /*#__PURE__*/ s.optional(s.string),
    "refresh.time": /*#__PURE__*/ s.optional(s.string),
    "refresh.external_total": /*#__PURE__*/ s.optional(s.string),
    rto: /*#__PURE__*/ s.optional(s.string),
    refreshTotal: /*#__PURE__*/ s.optional(s.string),
    "refresh.external_time": /*#__PURE__*/ s.optional(s.string),
    rti: /*#__PURE__*/ s.optional(s.string),
    refreshTime: /*#__PURE__*/ s.optional(s.string),
    "refresh.listeners": /*#__PURE__*/ s.optional(s.string),
    rli: /*#__PURE__*/ s.optional(s.string),
    refreshListeners: /*#__PURE__*/ s.optional(s.string),
    "script.compilations": /*#__PURE__*/ s.optional(s.string),
    scrcc: /*#__PURE__*/ s.optional(s.string),
    scriptCompilations: /*#__PURE__*/ s.optional(s.string),
    "script.cache_evictions": /*#__PURE__*/ s.optional(s.string),
    scrce: /*#__PURE__*/ s.optional(s.string),
    scriptCacheEvictions: /*#__PURE__*/ s.optional(s.string),
    "script.compilation_limit_triggered": /*#__PURE__*/ s.optional(s.string),
    scrclt: /*#__PURE__*/ s.optional(s.string),
    scriptCacheCompilationLimitTriggered: /*#__PURE__*/ s.optional(s.string),
    "search.fetch_current": /*#__PURE__*/ s.optional(s.string),
    sfc: /*#__PURE__*/ s.optional(s.string),
    searchFetchCurrent: /*#__PURE__*/ s.optional(s.string),
    "search.fetch_time": /*#__PURE__*/ s.optional(s.string),
    sfti: /*#__PURE__*/ s.optional(s.string),
    searchFetchTime: /*#__PURE__*/ s.optional(s.string),
    "search.fetch_total": /*#__PURE__*/ s.optional(s.string),
    sfto: /*#__PURE__*/ s.optional(s.string),
    searchFetchTotal: /*#__PURE__*/ s.optional(s.string),
    "search.open_contexts": /*#__PURE__*/ s.optional(s.string),
    so: /*#__PURE__*/ s.optional(s.string),
    searchOpenContexts: /*#__PURE__*/ s.optional(s.string),
    "search.query_current": /*#__PURE__*/ s.optional(s.string),
    sqc: /*#__PURE__*/ s.optional(s.string),
    searchQueryCurrent: /*#__PURE__*/ s.optional(s.string),
    "search.query_time": /*#__PURE__*/ s.optional(s.string),
    sqti: /*#__PURE__*/ s.optional(s.string),
    searchQueryTime: /*#__PURE__*/ s.optional(s.string),
    "search.query_total": /*#__PURE__*/ s.optional(s.string),
    sqto: /*#__PURE__*/ s.optional(s.string),
    searchQueryTotal: /*#__PURE__*/ s.optional(s.string),
    "search.scroll_current": /*#__PURE__*/ s.optional(s.string),
    scc: /*#__PURE__*/ s.optional(s.string),
    searchScrollCurrent: /*#__PURE__*/ s.optional(s.string),
    "search.scroll_time": /*#__PURE__*/ s.optional(s.string),
    scti: /*#__PURE__*/ s.optional(s.string),
    searchScrollTime: /*#__PURE__*/ s.optional(s.string),
    "search.scroll_total": /*#__PURE__*/ s.optional(s.string),
    scto: /*#__PURE__*/ s.optional(s.string),
    searchScrollTotal: /*#__PURE__*/ s.optional(s.string),
    "segments.count": /*#__PURE__*/ s.optional(s.string),
    sc: /*#__PURE__*/ s.optional(s.string),
    segmentsCount: /*#__PURE__*/ s.optional(s.string),
    "segments.memory": /*#__PURE__*/ s.optional(s.string),
    sm: /*#__PURE__*/ s.optional(s.string),
    segmentsMemory: /*#__PURE__*/ s.optional(s.string),
    "segments.index_writer_memory": /*#__PURE__*/ s.optional(s.string),
    siwm: /*#__PURE__*/ s.optional(s.string),
    segmentsIndexWriterMemory: /*#__PURE__*/ s.optional(s.string),
    "segments.version_map_memory": /*#__PURE__*/ s.optional(s.string),
    svmm: /*#__PURE__*/ s.optional(s.string),
    segmentsVersionMapMemory: /*#__PURE__*/ s.optional(s.string),
    "segments.fixed_bitset_memory": /*#__PURE__*/ s.optional(s.string),
    sfbm: /*#__PURE__*/ s.optional(s.string),
    fixedBitsetMemory: /*#__PURE__*/ s.optional(s.string),
    "suggest.current": /*#__PURE__*/ s.optional(s.string),
    suc: /*#__PURE__*/ s.optional(s.string),
    suggestCurrent: /*#__PURE__*/ s.optional(s.string),
    "suggest.time": /*#__PURE__*/ s.optional(s.string),
    suti: /*#__PURE__*/ s.optional(s.string),
    suggestTime: /*#__PURE__*/ s.optional(s.string),
    "suggest.total": /*#__PURE__*/ s.optional(s.string),
    suto: /*#__PURE__*/ s.optional(s.string),
    suggestTotal: /*#__PURE__*/ s.optional(s.string),
    "bulk.total_operations": /*#__PURE__*/ s.optional(s.string),
    bto: /*#__PURE__*/ s.optional(s.string),
    bulkTotalOperations: /*#__PURE__*/ s.optional(s.string),
    "bulk.total_time": /*#__PURE__*/ s.optional(s.string),
    btti: /*#__PURE__*/ s.optional(s.string),
    bulkTotalTime: /*#__PURE__*/ s.optional(s.string),
    "bulk.total_size_in_bytes": /*#__PURE__*/ s.optional(s.string),
    btsi: /*#__PURE__*/ s.optional(s.string),
    bulkTotalSizeInBytes: /*#__PURE__*/ s.optional(s.string),
    "bulk.avg_time": /*#__PURE__*/ s.optional(s.string),
    bati: /*#__PURE__*/ s.optional(s.string),
    bulkAvgTime: /*#__PURE__*/ s.optional(s.string),
    "bulk.avg_size_in_bytes": /*#__PURE__*/ s.optional(s.string),
    basi: /*#__PURE__*/ s.optional(s.string),
    bulkAvgSizeInBytes: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.nodes.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatNodesResponse = ReadonlyArray<CatNodesNodesRecord>

/** The schema of {@link CatNodesResponse}. @category schemas @since 0.1.0 */
export const CatNodesResponse: s.Lazy<CatNodesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatNodesNodesRecord())
)

/**
 * `cat.pending_tasks.PendingTasksRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatPendingTasksPendingTasksRecord {
  readonly insertOrder?: string | undefined
  readonly o?: string | undefined
  readonly timeInQueue?: string | undefined
  readonly t?: string | undefined
  readonly priority?: string | undefined
  readonly p?: string | undefined
  readonly source?: string | undefined
  readonly s?: string | undefined
}

/** The schema of {@link CatPendingTasksPendingTasksRecord}. @category schemas @since 0.1.0 */
export const CatPendingTasksPendingTasksRecord: s.Lazy<CatPendingTasksPendingTasksRecord> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      insertOrder: /*#__PURE__*/ s.optional(s.string),
      o: /*#__PURE__*/ s.optional(s.string),
      timeInQueue: /*#__PURE__*/ s.optional(s.string),
      t: /*#__PURE__*/ s.optional(s.string),
      priority: /*#__PURE__*/ s.optional(s.string),
      p: /*#__PURE__*/ s.optional(s.string),
      source: /*#__PURE__*/ s.optional(s.string),
      s: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `cat.pending_tasks.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatPendingTasksResponse = ReadonlyArray<CatPendingTasksPendingTasksRecord>

/** The schema of {@link CatPendingTasksResponse}. @category schemas @since 0.1.0 */
export const CatPendingTasksResponse: s.Lazy<CatPendingTasksResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatPendingTasksPendingTasksRecord())
)

/**
 * `cat.plugins.PluginsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatPluginsPluginsRecord {
  readonly id?: NodeId | undefined
  readonly name?: Name | undefined
  readonly n?: Name | undefined
  readonly component?: string | undefined
  readonly c?: string | undefined
  readonly version?: VersionString | undefined
  readonly v?: VersionString | undefined
  readonly description?: string | undefined
  readonly d?: string | undefined
  readonly type?: string | undefined
  readonly t?: string | undefined
}

/** The schema of {@link CatPluginsPluginsRecord}. @category schemas @since 0.1.0 */
export const CatPluginsPluginsRecord: s.Lazy<CatPluginsPluginsRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    name: /*#__PURE__*/ s.optional(s.string),
    n: /*#__PURE__*/ s.optional(s.string),
    component: /*#__PURE__*/ s.optional(s.string),
    c: /*#__PURE__*/ s.optional(s.string),
    version: /*#__PURE__*/ s.optional(s.string),
    v: /*#__PURE__*/ s.optional(s.string),
    description: /*#__PURE__*/ s.optional(s.string),
    d: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.optional(s.string),
    t: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.plugins.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatPluginsResponse = ReadonlyArray<CatPluginsPluginsRecord>

/** The schema of {@link CatPluginsResponse}. @category schemas @since 0.1.0 */
export const CatPluginsResponse: s.Lazy<CatPluginsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatPluginsPluginsRecord())
)

/**
 * `cat.recovery.RecoveryRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatRecoveryRecoveryRecord {
  readonly index?: IndexName | undefined
  readonly i?: IndexName | undefined
  readonly idx?: IndexName | undefined
  readonly shard?: string | undefined
  readonly s?: string | undefined
  readonly sh?: string | undefined
  readonly start_time?: DateTime | undefined
  readonly start?: DateTime | undefined
  readonly start_time_millis?: EpochTime<UnitMillis> | undefined
  readonly start_millis?: EpochTime<UnitMillis> | undefined
  readonly stop_time?: DateTime | undefined
  readonly stop?: DateTime | undefined
  readonly stop_time_millis?: EpochTime<UnitMillis> | undefined
  readonly stop_millis?: EpochTime<UnitMillis> | undefined
  readonly time?: Duration | undefined
  readonly t?: Duration | undefined
  readonly ti?: Duration | undefined
  readonly type?: string | undefined
  readonly ty?: string | undefined
  readonly stage?: string | undefined
  readonly st?: string | undefined
  readonly source_host?: string | undefined
  readonly shost?: string | undefined
  readonly source_node?: string | undefined
  readonly snode?: string | undefined
  readonly target_host?: string | undefined
  readonly thost?: string | undefined
  readonly target_node?: string | undefined
  readonly tnode?: string | undefined
  readonly repository?: string | undefined
  readonly rep?: string | undefined
  readonly snapshot?: string | undefined
  readonly snap?: string | undefined
  readonly files?: string | undefined
  readonly f?: string | undefined
  readonly files_recovered?: string | undefined
  readonly fr?: string | undefined
  readonly files_percent?: Percentage | undefined
  readonly fp?: Percentage | undefined
  readonly files_total?: string | undefined
  readonly tf?: string | undefined
  readonly bytes?: string | undefined
  readonly b?: string | undefined
  readonly bytes_recovered?: string | undefined
  readonly br?: string | undefined
  readonly bytes_percent?: Percentage | undefined
  readonly bp?: Percentage | undefined
  readonly bytes_total?: string | undefined
  readonly tb?: string | undefined
  readonly translog_ops?: string | undefined
  readonly to?: string | undefined
  readonly translog_ops_recovered?: string | undefined
  readonly tor?: string | undefined
  readonly translog_ops_percent?: Percentage | undefined
  readonly top?: Percentage | undefined
}

/** The schema of {@link CatRecoveryRecoveryRecord}. @category schemas @since 0.1.0 */
export const CatRecoveryRecoveryRecord: s.Lazy<CatRecoveryRecoveryRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: /*#__PURE__*/ s.optional(s.string),
    i: /*#__PURE__*/ s.optional(s.string),
    idx: /*#__PURE__*/ s.optional(s.string),
    shard: /*#__PURE__*/ s.optional(s.string),
    s: /*#__PURE__*/ s.optional(s.string),
    sh: /*#__PURE__*/ s.optional(s.string),
    start_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    start: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    start_time_millis: /*#__PURE__*/ s.optional(s.number),
    start_millis: /*#__PURE__*/ s.optional(s.number),
    stop_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    stop: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    stop_time_millis: /*#__PURE__*/ s.optional(s.number),
    stop_millis: /*#__PURE__*/ s.optional(s.number),
    time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    t: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    ti: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    type: /*#__PURE__*/ s.optional(s.string),
    ty: /*#__PURE__*/ s.optional(s.string),
    stage: /*#__PURE__*/ s.optional(s.string),
    st: /*#__PURE__*/ s.optional(s.string),
    source_host: /*#__PURE__*/ s.optional(s.string),
    shost: /*#__PURE__*/ s.optional(s.string),
    source_node: /*#__PURE__*/ s.optional(s.string),
    snode: /*#__PURE__*/ s.optional(s.string),
    target_host: /*#__PURE__*/ s.optional(s.string),
    thost: /*#__PURE__*/ s.optional(s.string),
    target_node: /*#__PURE__*/ s.optional(s.string),
    tnode: /*#__PURE__*/ s.optional(s.string),
    repository: /*#__PURE__*/ s.optional(s.string),
    rep: /*#__PURE__*/ s.optional(s.string),
    snapshot: /*#__PURE__*/ s.optional(s.string),
    snap: /*#__PURE__*/ s.optional(s.string),
    files: /*#__PURE__*/ s.optional(s.string),
    f: /*#__PURE__*/ s.optional(s.string),
    files_recovered: /*#__PURE__*/ s.optional(s.string),
    fr: /*#__PURE__*/ s.optional(s.string),
    files_percent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    fp: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    files_total: /*#__PURE__*/ s.optional(s.string),
    tf: /*#__PURE__*/ s.optional(s.string),
    bytes: /*#__PURE__*/ s.optional(s.string),
    b: /*#__PURE__*/ s.optional(s.string),
    bytes_recovered: /*#__PURE__*/ s.optional(s.string),
    br: /*#__PURE__*/ s.optional(s.string),
    bytes_percent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    bp: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    bytes_total: /*#__PURE__*/ s.optional(s.string),
    tb: /*#__PURE__*/ s.optional(s.string),
    translog_ops: /*#__PURE__*/ s.optional(s.string),
    to: /*#__PURE__*/ s.optional(s.string),
    translog_ops_recovered: /*#__PURE__*/ s.optional(s.string),
    tor: /*#__PURE__*/ s.optional(s.string),
    translog_ops_percent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    top: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number]))
  })
)

/**
 * `cat.recovery.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatRecoveryResponse = ReadonlyArray<CatRecoveryRecoveryRecord>

/** The schema of {@link CatRecoveryResponse}. @category schemas @since 0.1.0 */
export const CatRecoveryResponse: s.Lazy<CatRecoveryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatRecoveryRecoveryRecord())
)

/**
 * `cat.repositories.RepositoriesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatRepositoriesRepositoriesRecord {
  readonly id?: string | undefined
  readonly repoId?: string | undefined
  readonly type?: string | undefined
  readonly t?: string | undefined
}

/** The schema of {@link CatRepositoriesRepositoriesRecord}. @category schemas @since 0.1.0 */
export const CatRepositoriesRepositoriesRecord: s.Lazy<CatRepositoriesRepositoriesRecord> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      id: /*#__PURE__*/ s.optional(s.string),
      repoId: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.optional(s.string),
      t: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `cat.repositories.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatRepositoriesResponse = ReadonlyArray<CatRepositoriesRepositoriesRecord>

/** The schema of {@link CatRepositoriesResponse}. @category schemas @since 0.1.0 */
export const CatRepositoriesResponse: s.Lazy<CatRepositoriesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatRepositoriesRepositoriesRecord())
)

/**
 * `cat.segments.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatSegmentsResponse = ReadonlyArray<CatSegmentsSegmentsRecord>

/** The schema of {@link CatSegmentsResponse}. @category schemas @since 0.1.0 */
export const CatSegmentsResponse: s.Lazy<CatSegmentsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatSegmentsSegmentsRecord())
)

/**
 * `cat.segments.SegmentsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatSegmentsSegmentsRecord {
  readonly index?: IndexName | undefined
  readonly i?: IndexName | undefined
  readonly idx?: IndexName | undefined
  readonly shard?: string | undefined
  readonly s?: string | undefined
  readonly sh?: string | undefined
  readonly prirep?: string | undefined
  readonly p?: string | undefined
  readonly pr?: string | undefined
  readonly primaryOrReplica?: string | undefined
  readonly ip?: string | undefined
  readonly id?: NodeId | undefined
  readonly segment?: string | undefined
  readonly seg?: string | undefined
  readonly generation?: string | undefined
  readonly g?: string | undefined
  readonly gen?: string | undefined
  readonly "docs.count"?: string | undefined
  readonly dc?: string | undefined
  readonly docsCount?: string | undefined
  readonly "docs.deleted"?: string | undefined
  readonly dd?: string | undefined
  readonly docsDeleted?: string | undefined
  readonly size?: ByteSize | undefined
  readonly si?: ByteSize | undefined
  readonly "size.memory"?: ByteSize | undefined
  readonly sm?: ByteSize | undefined
  readonly sizeMemory?: ByteSize | undefined
  readonly committed?: string | undefined
  readonly ic?: string | undefined
  readonly isCommitted?: string | undefined
  readonly searchable?: string | undefined
  readonly is?: string | undefined
  readonly isSearchable?: string | undefined
  readonly version?: VersionString | undefined
  readonly v?: VersionString | undefined
  readonly compound?: string | undefined
  readonly ico?: string | undefined
  readonly isCompound?: string | undefined
}

/** The schema of {@link CatSegmentsSegmentsRecord}. @category schemas @since 0.1.0 */
export const CatSegmentsSegmentsRecord: s.Lazy<CatSegmentsSegmentsRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: /*#__PURE__*/ s.optional(s.string),
    i: /*#__PURE__*/ s.optional(s.string),
    idx: /*#__PURE__*/ s.optional(s.string),
    shard: /*#__PURE__*/ s.optional(s.string),
    s: /*#__PURE__*/ s.optional(s.string),
    sh: /*#__PURE__*/ s.optional(s.string),
    prirep: /*#__PURE__*/ s.optional(s.string),
    p: /*#__PURE__*/ s.optional(s.string),
    pr: /*#__PURE__*/ s.optional(s.string),
    primaryOrReplica: /*#__PURE__*/ s.optional(s.string),
    ip: /*#__PURE__*/ s.optional(s.string),
    id: /*#__PURE__*/ s.optional(s.string),
    segment: /*#__PURE__*/ s.optional(s.string),
    seg: /*#__PURE__*/ s.optional(s.string),
    generation: /*#__PURE__*/ s.optional(s.string),
    g: /*#__PURE__*/ s.optional(s.string),
    gen: /*#__PURE__*/ s.optional(s.string),
    "docs.count": /*#__PURE__*/ s.optional(s.string),
    dc: /*#__PURE__*/ s.optional(s.string),
    docsCount: /*#__PURE__*/ s.optional(s.string),
    "docs.deleted": /*#__PURE__*/ s.optional(s.string),
    dd: /*#__PURE__*/ s.optional(s.string),
    docsDeleted: /*#__PURE__*/ s.optional(s.string),
    size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    si: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    "size.memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    sm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    sizeMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    committed: /*#__PURE__*/ s.optional(s.string),
    ic: /*#__PURE__*/ s.optional(s.string),
    isCommitted: /*#__PURE__*/ s.optional(s.string),
    searchable: /*#__PURE__*/ s.optional(s.string),
    is: /*#__PURE__*/ s.optional(s.string),
    isSearchable: /*#__PURE__*/ s.optional(s.string),
    version: /*#__PURE__*/ s.optional(s.string),
    v: /*#__PURE__*/ s.optional(s.string),
    compound: /*#__PURE__*/ s.optional(s.string),
    ico: /*#__PURE__*/ s.optional(s.string),
    isCompound: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.shards.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatShardsResponse = ReadonlyArray<CatShardsShardsRecord>

/** The schema of {@link CatShardsResponse}. @category schemas @since 0.1.0 */
export const CatShardsResponse: s.Lazy<CatShardsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatShardsShardsRecord())
)

/**
 * `cat.shards.ShardsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatShardsShardsRecord {
  readonly index?: string | undefined
  readonly i?: string | undefined
  readonly idx?: string | undefined
  readonly shard?: string | undefined
  readonly s?: string | undefined
  readonly sh?: string | undefined
  readonly prirep?: string | undefined
  readonly p?: string | undefined
  readonly pr?: string | undefined
  readonly primaryOrReplica?: string | undefined
  readonly state?: string | undefined
  readonly st?: string | undefined
  readonly docs?: string | null | undefined
  readonly d?: string | null | undefined
  readonly dc?: string | null | undefined
  readonly store?: string | null | undefined
  readonly sto?: string | null | undefined
  /** In Elasticsearch since 8.11.0. */
  readonly dataset?: string | null | undefined
  readonly ip?: string | null | undefined
  readonly id?: string | undefined
  readonly node?: string | null | undefined
  readonly n?: string | null | undefined
  readonly sync_id?: string | undefined
  readonly "unassigned.reason"?: string | undefined
  readonly ur?: string | undefined
  readonly "unassigned.at"?: string | undefined
  readonly ua?: string | undefined
  readonly "unassigned.for"?: string | undefined
  readonly uf?: string | undefined
  readonly "unassigned.details"?: string | undefined
  readonly ud?: string | undefined
  readonly "recoverysource.type"?: string | undefined
  readonly rs?: string | undefined
  readonly "completion.size"?: string | undefined
  readonly cs?: string | undefined
  readonly completionSize?: string | undefined
  readonly "fielddata.memory_size"?: string | undefined
  readonly fm?: string | undefined
  readonly fielddataMemory?: string | undefined
  readonly "fielddata.evictions"?: string | undefined
  readonly fe?: string | undefined
  readonly fielddataEvictions?: string | undefined
  readonly "query_cache.memory_size"?: string | undefined
  readonly qcm?: string | undefined
  readonly queryCacheMemory?: string | undefined
  readonly "query_cache.evictions"?: string | undefined
  readonly qce?: string | undefined
  readonly queryCacheEvictions?: string | undefined
  readonly "flush.total"?: string | undefined
  readonly ft?: string | undefined
  readonly flushTotal?: string | undefined
  readonly "flush.total_time"?: string | undefined
  readonly ftt?: string | undefined
  readonly flushTotalTime?: string | undefined
  readonly "get.current"?: string | undefined
  readonly gc?: string | undefined
  readonly getCurrent?: string | undefined
  readonly "get.time"?: string | undefined
  readonly gti?: string | undefined
  readonly getTime?: string | undefined
  readonly "get.total"?: string | undefined
  readonly gto?: string | undefined
  readonly getTotal?: string | undefined
  readonly "get.exists_time"?: string | undefined
  readonly geti?: string | undefined
  readonly getExistsTime?: string | undefined
  readonly "get.exists_total"?: string | undefined
  readonly geto?: string | undefined
  readonly getExistsTotal?: string | undefined
  readonly "get.missing_time"?: string | undefined
  readonly gmti?: string | undefined
  readonly getMissingTime?: string | undefined
  readonly "get.missing_total"?: string | undefined
  readonly gmto?: string | undefined
  readonly getMissingTotal?: string | undefined
  readonly "indexing.delete_current"?: string | undefined
  readonly idc?: string | undefined
  readonly indexingDeleteCurrent?: string | undefined
  readonly "indexing.delete_time"?: string | undefined
  readonly idti?: string | undefined
  readonly indexingDeleteTime?: string | undefined
  readonly "indexing.delete_total"?: string | undefined
  readonly idto?: string | undefined
  readonly indexingDeleteTotal?: string | undefined
  readonly "indexing.index_current"?: string | undefined
  readonly iic?: string | undefined
  readonly indexingIndexCurrent?: string | undefined
  readonly "indexing.index_time"?: string | undefined
  readonly iiti?: string | undefined
  readonly indexingIndexTime?: string | undefined
  readonly "indexing.index_total"?: string | undefined
  readonly iito?: string | undefined
  readonly indexingIndexTotal?: string | undefined
  readonly "indexing.index_failed"?: string | undefined
  readonly iif?: string | undefined
  readonly indexingIndexFailed?: string | undefined
  readonly "merges.current"?: string | undefined
  readonly mc?: string | undefined
  readonly mergesCurrent?: string | undefined
  readonly "merges.current_docs"?: string | undefined
  readonly mcd?: string | undefined
  readonly mergesCurrentDocs?: string | undefined
  readonly "merges.current_size"?: string | undefined
  readonly mcs?: string | undefined
  readonly mergesCurrentSize?: string | undefined
  readonly "merges.total"?: string | undefined
  readonly mt?: string | undefined
  readonly mergesTotal?: string | undefined
  readonly "merges.total_docs"?: string | undefined
  readonly mtd?: string | undefined
  readonly mergesTotalDocs?: string | undefined
  readonly "merges.total_size"?: string | undefined
  readonly mts?: string | undefined
  readonly mergesTotalSize?: string | undefined
  readonly "merges.total_time"?: string | undefined
  readonly mtt?: string | undefined
  readonly mergesTotalTime?: string | undefined
  readonly "refresh.total"?: string | undefined
  readonly "refresh.time"?: string | undefined
  readonly "refresh.external_total"?: string | undefined
  readonly rto?: string | undefined
  readonly refreshTotal?: string | undefined
  readonly "refresh.external_time"?: string | undefined
  readonly rti?: string | undefined
  readonly refreshTime?: string | undefined
  readonly "refresh.listeners"?: string | undefined
  readonly rli?: string | undefined
  readonly refreshListeners?: string | undefined
  readonly "search.fetch_current"?: string | undefined
  readonly sfc?: string | undefined
  readonly searchFetchCurrent?: string | undefined
  readonly "search.fetch_time"?: string | undefined
  readonly sfti?: string | undefined
  readonly searchFetchTime?: string | undefined
  readonly "search.fetch_total"?: string | undefined
  readonly sfto?: string | undefined
  readonly searchFetchTotal?: string | undefined
  readonly "search.open_contexts"?: string | undefined
  readonly so?: string | undefined
  readonly searchOpenContexts?: string | undefined
  readonly "search.query_current"?: string | undefined
  readonly sqc?: string | undefined
  readonly searchQueryCurrent?: string | undefined
  readonly "search.query_time"?: string | undefined
  readonly sqti?: string | undefined
  readonly searchQueryTime?: string | undefined
  readonly "search.query_total"?: string | undefined
  readonly sqto?: string | undefined
  readonly searchQueryTotal?: string | undefined
  readonly "search.scroll_current"?: string | undefined
  readonly scc?: string | undefined
  readonly searchScrollCurrent?: string | undefined
  readonly "search.scroll_time"?: string | undefined
  readonly scti?: string | undefined
  readonly searchScrollTime?: string | undefined
  readonly "search.scroll_total"?: string | undefined
  readonly scto?: string | undefined
  readonly searchScrollTotal?: string | undefined
  readonly "segments.count"?: string | undefined
  readonly sc?: string | undefined
  readonly segmentsCount?: string | undefined
  readonly "segments.memory"?: string | undefined
  readonly sm?: string | undefined
  readonly segmentsMemory?: string | undefined
  readonly "segments.index_writer_memory"?: string | undefined
  readonly siwm?: string | undefined
  readonly segmentsIndexWriterMemory?: string | undefined
  readonly "segments.version_map_memory"?: string | undefined
  readonly svmm?: string | undefined
  readonly segmentsVersionMapMemory?: string | undefined
  readonly "segments.fixed_bitset_memory"?: string | undefined
  readonly sfbm?: string | undefined
  readonly fixedBitsetMemory?: string | undefined
  readonly "seq_no.max"?: string | undefined
  readonly sqm?: string | undefined
  readonly maxSeqNo?: string | undefined
  readonly "seq_no.local_checkpoint"?: string | undefined
  readonly sql?: string | undefined
  readonly localCheckpoint?: string | undefined
  readonly "seq_no.global_checkpoint"?: string | undefined
  readonly sqg?: string | undefined
  readonly globalCheckpoint?: string | undefined
  readonly "warmer.current"?: string | undefined
  readonly wc?: string | undefined
  readonly warmerCurrent?: string | undefined
  readonly "warmer.total"?: string | undefined
  readonly wto?: string | undefined
  readonly warmerTotal?: string | undefined
  readonly "warmer.total_time"?: string | undefined
  readonly wtt?: string | undefined
  readonly warmerTotalTime?: string | undefined
  readonly "path.data"?: string | undefined
  readonly pd?: string | undefined
  readonly dataPath?: string | undefined
  readonly "path.state"?: string | undefined
  readonly ps?: string | undefined
  readonly statsPath?: string | undefined
  readonly "bulk.total_operations"?: string | undefined
  readonly bto?: string | undefined
  readonly bulkTotalOperations?: string | undefined
  readonly "bulk.total_time"?: string | undefined
  readonly btti?: string | undefined
  readonly bulkTotalTime?: string | undefined
  readonly "bulk.total_size_in_bytes"?: string | undefined
  readonly btsi?: string | undefined
  readonly bulkTotalSizeInBytes?: string | undefined
  readonly "bulk.avg_time"?: string | undefined
  readonly bati?: string | undefined
  readonly bulkAvgTime?: string | undefined
  readonly "bulk.avg_size_in_bytes"?: string | undefined
  readonly basi?: string | undefined
  readonly bulkAvgSizeInBytes?: string | undefined
}

/** The schema of {@link CatShardsShardsRecord}. @category schemas @since 0.1.0 */
export const CatShardsShardsRecord: s.Lazy<CatShardsShardsRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: /*#__PURE__*/ s.optional(s.string),
    i: /*#__PURE__*/ s.optional(s.string),
    idx: /*#__PURE__*/ s.optional(s.string),
    shard: /*#__PURE__*/ s.optional(s.string),
    s: /*#__PURE__*/ s.optional(s.string),
    sh: /*#__PURE__*/ s.optional(s.string),
    prirep: /*#__PURE__*/ s.optional(s.string),
    p: /*#__PURE__*/ s.optional(s.string),
    pr: /*#__PURE__*/ s.optional(s.string),
    primaryOrReplica: /*#__PURE__*/ s.optional(s.string),
    state: /*#__PURE__*/ s.optional(s.string),
    st: /*#__PURE__*/ s.optional(s.string),
    docs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    d: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    dc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    store: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    dataset: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ip: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    id: /*#__PURE__*/ s.optional(s.string),
    node: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    n: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sync_id: /*#__PURE__*/ s.optional(s.string),
    "unassigned.reason": /*#__PURE__*/ s.optional(s.string),
    ur: /*#__PURE__*/ s.optional(s.string),
    "unassigned.at": /*#__PURE__*/ s.optional(s.string),
    ua: /*#__PURE__*/ s.optional(s.string),
    "unassigned.for": /*#__PURE__*/ s.optional(s.string),
    uf: /*#__PURE__*/ s.optional(s.string),
    "unassigned.details": /*#__PURE__*/ s.optional(s.string),
    ud: /*#__PURE__*/ s.optional(s.string),
    "recoverysource.type": /*#__PURE__*/ s.optional(s.string),
    rs: /*#__PURE__*/ s.optional(s.string),
    "completion.size": /*#__PURE__*/ s.optional(s.string),
    cs: /*#__PURE__*/ s.optional(s.string),
    completionSize: /*#__PURE__*/ s.optional(s.string),
    "fielddata.memory_size": /*#__PURE__*/ s.optional(s.string),
    fm: /*#__PURE__*/ s.optional(s.string),
    fielddataMemory: /*#__PURE__*/ s.optional(s.string),
    "fielddata.evictions": /*#__PURE__*/ s.optional(s.string),
    fe: /*#__PURE__*/ s.optional(s.string),
    fielddataEvictions: /*#__PURE__*/ s.optional(s.string),
    "query_cache.memory_size": /*#__PURE__*/ s.optional(s.string),
    qcm: /*#__PURE__*/ s.optional(s.string),
    queryCacheMemory: /*#__PURE__*/ s.optional(s.string),
    "query_cache.evictions": /*#__PURE__*/ s.optional(s.string),
    qce: /*#__PURE__*/ s.optional(s.string),
    queryCacheEvictions: /*#__PURE__*/ s.optional(s.string),
    "flush.total": /*#__PURE__*/ s.optional(s.string),
    ft: /*#__PURE__*/ s.optional(s.string),
    flushTotal: /*#__PURE__*/ s.optional(s.string),
    "flush.total_time": /*#__PURE__*/ s.optional(s.string),
    ftt: /*#__PURE__*/ s.optional(s.string),
    flushTotalTime: /*#__PURE__*/ s.optional(s.string),
    "get.current": /*#__PURE__*/ s.optional(s.string),
    gc: /*#__PURE__*/ s.optional(s.string),
    getCurrent: /*#__PURE__*/ s.optional(s.string),
    "get.time": /*#__PURE__*/ s.optional(s.string),
    gti: /*#__PURE__*/ s.optional(s.string),
    getTime: /*#__PURE__*/ s.optional(s.string),
    "get.total": /*#__PURE__*/ s.optional(s.string),
    gto: /*#__PURE__*/ s.optional(s.string),
    getTotal: /*#__PURE__*/ s.optional(s.string),
    "get.exists_time": /*#__PURE__*/ s.optional(s.string),
    geti: /*#__PURE__*/ s.optional(s.string),
    getExistsTime: /*#__PURE__*/ s.optional(s.string),
    "get.exists_total": /*#__PURE__*/ s.optional(s.string),
    geto: /*#__PURE__*/ s.optional(s.string),
    getExistsTotal: /*#__PURE__*/ s.optional(s.string),
    "get.missing_time": /*#__PURE__*/ s.optional(s.string),
    gmti: /*#__PURE__*/ s.optional(s.string),
    getMissingTime: /*#__PURE__*/ s.optional(s.string),
    "get.missing_total": /*#__PURE__*/ s.optional(s.string),
    gmto: /*#__PURE__*/ s.optional(s.string),
    getMissingTotal: /*#__PURE__*/ s.optional(s.string),
    "indexing.delete_current": /*#__PURE__*/ s.optional(s.string),
    idc: /*#__PURE__*/ s.optional(s.string),
    indexingDeleteCurrent: /*#__PURE__*/ s.optional(s.string),
    "indexing.delete_time": /*#__PURE__*/ s.optional(s.string),
    idti: /*#__PURE__*/ s.optional(s.string),
    indexingDeleteTime: /*#__PURE__*/ s.optional(s.string),
    "indexing.delete_total": /*#__PURE__*/ s.optional(s.string),
    idto: /*#__PURE__*/ s.optional(s.string),
    indexingDeleteTotal: /*#__PURE__*/ s.optional(s.string),
    "indexing.index_current": /*#__PURE__*/ s.optional(s.string),
    iic: /*#__PURE__*/ s.optional(s.string),
    indexingIndexCurrent: /*#__PURE__*/ s.optional(s.string),
    "indexing.index_time": /*#__PURE__*/ s.optional(s.string),
    iiti: /*#__PURE__*/ s.optional(s.string),
    indexingIndexTime: /*#__PURE__*/ s.optional(s.string),
    "indexing.index_total": /*#__PURE__*/ s.optional(s.string),
    iito: /*#__PURE__*/ s.optional(s.string),
    indexingIndexTotal: /*#__PURE__*/ s.optional(s.string),
    "indexing.index_failed": /*#__PURE__*/ s.optional(s.string),
    iif: /*#__PURE__*/ s.optional(s.string),
    indexingIndexFailed: /*#__PURE__*/ s.optional(s.string),
    "merges.current": /*#__PURE__*/ s.optional(s.string),
    mc: /*#__PURE__*/ s.optional(s.string),
    mergesCurrent: /*#__PURE__*/ s.optional(s.string),
    "merges.current_docs": /*#__PURE__*/ s.optional(s.string),
    mcd: /*#__PURE__*/ s.optional(s.string),
    mergesCurrentDocs: /*#__PURE__*/ s.optional(s.string),
    "merges.current_size": /*#__PURE__*/ s.optional(s.string),
    mcs: /*#__PURE__*/ s.optional(s.string),
    mergesCurrentSize: /*#__PURE__*/ s.optional(s.string),
    "merges.total": /*#__PURE__*/ s.optional(s.string),
    mt: /*#__PURE__*/ s.optional(s.string),
    mergesTotal: /*#__PURE__*/ s.optional(s.string),
    "merges.total_docs": /*#__PURE__*/ s.optional(s.string),
    mtd: /*#__PURE__*/ s.optional(s.string),
    mergesTotalDocs: /*#__PURE__*/ s.optional(s.string),
    "merges.total_size": /*#__PURE__*/ s.optional(s.string),
    mts: /*#__PURE__*/ s.optional(s.string),
    mergesTotalSize: /*#__PURE__*/ s.optional(s.string),
    "merges.total_time": /*#__PURE__*/ s.optional(s.string),
    mtt: /*#__PURE__*/ s.optional(s.string),
    mergesTotalTime: /*#__PURE__*/ s.optional(s.string),
    "refresh.total": /*#__PURE__*/ s.optional(s.string),
    "refresh.time": /*#__PURE__*/ s.optional(s.string),
    "refresh.external_total": /*#__PURE__*/ s.optional(s.string),
    rto: /*#__PURE__*/ s.optional(s.string),
    refreshTotal: /*#__PURE__*/ s.optional(s.string),
    "refresh.external_time": /*#__PURE__*/ s.optional(s.string),
    rti: /*#__PURE__*/ s.optional(s.string),
    refreshTime: /*#__PURE__*/ s.optional(s.string),
    "refresh.listeners": /*#__PURE__*/ s.optional(s.string),
    rli: /*#__PURE__*/ s.optional(s.string),
    refreshListeners: /*#__PURE__*/ s.optional(s.string),
    "search.fetch_current": /*#__PURE__*/ s.optional(s.string),
    sfc: /*#__PURE__*/ s.optional(s.string),
    searchFetchCurrent: /*#__PURE__*/ s.optional(s.string),
    "search.fetch_time": /*#__PURE__*/ s.optional(s.string),
    sfti: /*#__PURE__*/ s.optional(s.string),
    searchFetchTime: /*#__PURE__*/ s.optional(s.string),
    "search.fetch_total": /*#__PURE__*/ s.optional(s.string),
    sfto: /*#__PURE__*/ s.optional(s.string),
    searchFetchTotal: /*#__PURE__*/ s.optional(s.string),
    "search.open_contexts": /*#__PURE__*/ s.optional(s.string),
    so: /*#__PURE__*/ s.optional(s.string),
    searchOpenContexts: /*#__PURE__*/ s.optional(s.string),
    "search.query_current": /*#__PURE__*/ s.optional(s.string),
    sqc: /*#__PURE__*/ s.optional(s.string),
    searchQueryCurrent: /*#__PURE__*/ s.optional(s.string),
    "search.query_time": /*#__PURE__*/ s.optional(s.string),
    sqti: /*#__PURE__*/ s.optional(s.string),
    searchQueryTime: /*#__PURE__*/ s.optional(s.string),
    "search.query_total": /*#__PURE__*/ s.optional(s.string),
    sqto: /*#__PURE__*/ s.optional(s.string),
    searchQueryTotal: /*#__PURE__*/ s.optional(s.string),
    "search.scroll_current": /*#__PURE__*/ s.optional(s.string),
    scc: /*#__PURE__*/ s.optional(s.string),
    searchScrollCurrent: /*#__PURE__*/ s.optional(s.string),
    "search.scroll_time": /*#__PURE__*/ s.optional(s.string),
    scti: /*#__PURE__*/ s.optional(s.string),
    searchScrollTime: /*#__PURE__*/ s.optional(s.string),
    "search.scroll_total": /*#__PURE__*/ s.optional(s.string),
    scto: /*#__PURE__*/ s.optional(s.string),
    searchScrollTotal: /*#__PURE__*/ s.optional(s.string),
    "segments.count": /*#__PURE__*/ s.optional(s.string),
    sc: /*#__PURE__*/ s.optional(s.string),
    segmentsCount: /*#__PURE__*/ s.optional(s.string),
    "segments.memory": /*#__PURE__*/ s.optional(s.string),
    sm: /*#__PURE__*/ s.optional(s.string),
    segmentsMemory: /*#__PURE__*/ s.optional(s.string),
    "segments.index_writer_memory": /*#__PURE__*/ s.optional(s.string),
    siwm: /*#__PURE__*/ s.optional(s.string),
    segmentsIndexWriterMemory: /*#__PURE__*/ s.optional(s.string),
    "segments.version_map_memory": /*#__PURE__*/ s.optional(s.string),
    svmm: /*#__PURE__*/ s.optional(s.string),
    segmentsVersionMapMemory: /*#__PURE__*/ s.optional(s.string),
    "segments.fixed_bitset_memory": /*#__PURE__*/ s.optional(s.string),
    sfbm: /*#__PURE__*/ s.optional(s.string),
    fixedBitsetMemory: /*#__PURE__*/ s.optional(s.string),
    "seq_no.max": /*#__PURE__*/ s.optional(s.string),
    sqm: /*#__PURE__*/ s.optional(s.string),
    maxSeqNo: /*#__PURE__*/ s.optional(s.string),
    "seq_no.local_checkpoint": /*#__PURE__*/ s.optional(s.string),
    sql: /*#__PURE__*/ s.optional(s.string),
    localCheckpoint: /*#__PURE__*/ s.optional(s.string),
    "seq_no.global_checkpoint": /*#__PURE__*/ s.optional(s.string),
    sqg: /*#__PURE__*/ s.optional(s.string),
    globalCheckpoint: /*#__PURE__*/ s.optional(s.string),
    "warmer.current": /*#__PURE__*/ s.optional(s.string),
    wc: /*#__PURE__*/ s.optional(s.string),
    warmerCurrent: /*#__PURE__*/ s.optional(s.string),
    "warmer.total": /*#__PURE__*/ s.optional(s.string),
    wto: /*#__PURE__*/ s.optional(s.string),
    warmerTotal: /*#__PURE__*/ s.optional(s.string),
    "warmer.total_time": /*#__PURE__*/ s.optional(s.string),
    wtt: /*#__PURE__*/ s.optional(s.string),
    warmerTotalTime: /*#__PURE__*/ s.optional(s.string),
    "path.data": /*#__PURE__*/ s.optional(s.string),
    pd: /*#__PURE__*/ s.optional(s.string),
    dataPath: /*#__PURE__*/ s.optional(s.string),
    "path.state": /*#__PURE__*/ s.optional(s.string),
    ps: /*#__PURE__*/ s.optional(s.string),
    statsPath: /*#__PURE__*/ s.optional(s.string),
    "bulk.total_operations": /*#__PURE__*/ s.optional(s.string),
    bto: /*#__PURE__*/ s.optional(s.string),
    bulkTotalOperations: /*#__PURE__*/ s.optional(s.string),
    "bulk.total_time": /*#__PURE__*/ s.optional(s.string),
    btti: /*#__PURE__*/ s.optional(s.string),
    bulkTotalTime: /*#__PURE__*/ s.optional(s.string),
    "bulk.total_size_in_bytes": /*#__PURE__*/ s.optional(s.string),
    btsi: /*#__PURE__*/ s.optional(s.string),
    bulkTotalSizeInBytes: /*#__PURE__*/ s.optional(s.string),
    "bulk.avg_time": /*#__PURE__*/ s.optional(s.string),
    bati: /*#__PURE__*/ s.optional(s.string),
    bulkAvgTime: /*#__PURE__*/ s.optional(s.string),
    "bulk.avg_size_in_bytes": /*#__PURE__*/ s.optional(s.string),
    basi: /*#__PURE__*/ s.optional(s.string),
    bulkAvgSizeInBytes: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.snapshots.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatSnapshotsResponse = ReadonlyArray<CatSnapshotsSnapshotsRecord>

/** The schema of {@link CatSnapshotsResponse}. @category schemas @since 0.1.0 */
export const CatSnapshotsResponse: s.Lazy<CatSnapshotsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatSnapshotsSnapshotsRecord())
)

/**
 * `cat.snapshots.SnapshotsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatSnapshotsSnapshotsRecord {
  readonly id?: string | undefined
  readonly snapshot?: string | undefined
  readonly repository?: string | undefined
  readonly re?: string | undefined
  readonly repo?: string | undefined
  readonly status?: string | undefined
  readonly s?: string | undefined
  readonly start_epoch?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly ste?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly startEpoch?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly start_time?: WatcherScheduleTimeOfDay | undefined
  readonly sti?: WatcherScheduleTimeOfDay | undefined
  readonly startTime?: WatcherScheduleTimeOfDay | undefined
  readonly end_epoch?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly ete?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly endEpoch?: SpecUtilsStringified<EpochTime<UnitSeconds>> | undefined
  readonly end_time?: TimeOfDay | undefined
  readonly eti?: TimeOfDay | undefined
  readonly endTime?: TimeOfDay | undefined
  readonly duration?: Duration | undefined
  readonly dur?: Duration | undefined
  readonly indices?: string | undefined
  readonly i?: string | undefined
  readonly successful_shards?: string | undefined
  readonly ss?: string | undefined
  readonly failed_shards?: string | undefined
  readonly fs?: string | undefined
  readonly total_shards?: string | undefined
  readonly ts?: string | undefined
  readonly reason?: string | undefined
  readonly r?: string | undefined
}

/** The schema of {@link CatSnapshotsSnapshotsRecord}. @category schemas @since 0.1.0 */
export const CatSnapshotsSnapshotsRecord: s.Lazy<CatSnapshotsSnapshotsRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    snapshot: /*#__PURE__*/ s.optional(s.string),
    repository: /*#__PURE__*/ s.optional(s.string),
    re: /*#__PURE__*/ s.optional(s.string),
    repo: /*#__PURE__*/ s.optional(s.string),
    status: /*#__PURE__*/ s.optional(s.string),
    s: /*#__PURE__*/ s.optional(s.string),
    start_epoch: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    ste: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    startEpoch: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    start_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherScheduleTimeOfDay()),
    sti: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherScheduleTimeOfDay()),
    startTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ WatcherScheduleTimeOfDay()),
    end_epoch: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    ete: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    endEpoch: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    end_time: /*#__PURE__*/ s.optional(s.string),
    eti: /*#__PURE__*/ s.optional(s.string),
    endTime: /*#__PURE__*/ s.optional(s.string),
    duration: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    dur: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    indices: /*#__PURE__*/ s.optional(s.string),
    i: /*#__PURE__*/ s.optional(s.string),
    successful_shards: /*#__PURE__*/ s.optional(s.string),
    ss: /*#__PURE__*/ s.optional(s.string),
    failed_shards: /*#__PURE__*/ s.optional(s.string),
    fs: /*#__PURE__*/ s.optional(s.string),
    total_shards: /*#__PURE__*/ s.optional(s.string),
    ts: /*#__PURE__*/ s.optional(s.string),
    reason: /*#__PURE__*/ s.optional(s.string),
    r: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.tasks.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatTasksResponse = ReadonlyArray<CatTasksTasksRecord>

/** The schema of {@link CatTasksResponse}. @category schemas @since 0.1.0 */
export const CatTasksResponse: s.Lazy<CatTasksResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatTasksTasksRecord())
)

/**
 * `cat.tasks.TasksRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatTasksTasksRecord {
  readonly id?: Id | undefined
  readonly action?: string | undefined
  readonly ac?: string | undefined
  readonly task_id?: Id | undefined
  readonly ti?: Id | undefined
  readonly parent_task_id?: string | undefined
  readonly pti?: string | undefined
  readonly type?: string | undefined
  readonly ty?: string | undefined
  readonly start_time?: string | undefined
  readonly start?: string | undefined
  readonly timestamp?: string | undefined
  readonly ts?: string | undefined
  readonly hms?: string | undefined
  readonly hhmmss?: string | undefined
  readonly running_time_ns?: string | undefined
  readonly running_time?: string | undefined
  readonly time?: string | undefined
  readonly node_id?: NodeId | undefined
  readonly ni?: NodeId | undefined
  readonly ip?: string | undefined
  readonly i?: string | undefined
  readonly port?: string | undefined
  readonly po?: string | undefined
  readonly node?: string | undefined
  readonly n?: string | undefined
  readonly version?: VersionString | undefined
  readonly v?: VersionString | undefined
  readonly x_opaque_id?: string | undefined
  readonly x?: string | undefined
  readonly description?: string | undefined
  readonly desc?: string | undefined
}

/** The schema of {@link CatTasksTasksRecord}. @category schemas @since 0.1.0 */
export const CatTasksTasksRecord: s.Lazy<CatTasksTasksRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    action: /*#__PURE__*/ s.optional(s.string),
    ac: /*#__PURE__*/ s.optional(s.string),
    task_id: /*#__PURE__*/ s.optional(s.string),
    ti: /*#__PURE__*/ s.optional(s.string),
    parent_task_id: /*#__PURE__*/ s.optional(s.string),
    pti: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.optional(s.string),
    ty: /*#__PURE__*/ s.optional(s.string),
    start_time: /*#__PURE__*/ s.optional(s.string),
    start: /*#__PURE__*/ s.optional(s.string),
    timestamp: /*#__PURE__*/ s.optional(s.string),
    ts: /*#__PURE__*/ s.optional(s.string),
    hms: /*#__PURE__*/ s.optional(s.string),
    hhmmss: /*#__PURE__*/ s.optional(s.string),
    running_time_ns: /*#__PURE__*/ s.optional(s.string),
    running_time: /*#__PURE__*/ s.optional(s.string),
    time: /*#__PURE__*/ s.optional(s.string),
    node_id: /*#__PURE__*/ s.optional(s.string),
    ni: /*#__PURE__*/ s.optional(s.string),
    ip: /*#__PURE__*/ s.optional(s.string),
    i: /*#__PURE__*/ s.optional(s.string),
    port: /*#__PURE__*/ s.optional(s.string),
    po: /*#__PURE__*/ s.optional(s.string),
    node: /*#__PURE__*/ s.optional(s.string),
    n: /*#__PURE__*/ s.optional(s.string),
    version: /*#__PURE__*/ s.optional(s.string),
    v: /*#__PURE__*/ s.optional(s.string),
    x_opaque_id: /*#__PURE__*/ s.optional(s.string),
    x: /*#__PURE__*/ s.optional(s.string),
    description: /*#__PURE__*/ s.optional(s.string),
    desc: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.templates.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatTemplatesResponse = ReadonlyArray<CatTemplatesTemplatesRecord>

/** The schema of {@link CatTemplatesResponse}. @category schemas @since 0.1.0 */
export const CatTemplatesResponse: s.Lazy<CatTemplatesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatTemplatesTemplatesRecord())
)

/**
 * `cat.templates.TemplatesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatTemplatesTemplatesRecord {
  readonly name?: Name | undefined
  readonly n?: Name | undefined
  readonly index_patterns?: string | undefined
  readonly t?: string | undefined
  readonly order?: string | undefined
  readonly o?: string | undefined
  readonly p?: string | undefined
  readonly version?: VersionString | null | undefined
  readonly v?: VersionString | null | undefined
  readonly composed_of?: string | undefined
  readonly c?: string | undefined
}

/** The schema of {@link CatTemplatesTemplatesRecord}. @category schemas @since 0.1.0 */
export const CatTemplatesTemplatesRecord: s.Lazy<CatTemplatesTemplatesRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: /*#__PURE__*/ s.optional(s.string),
    n: /*#__PURE__*/ s.optional(s.string),
    index_patterns: /*#__PURE__*/ s.optional(s.string),
    t: /*#__PURE__*/ s.optional(s.string),
    order: /*#__PURE__*/ s.optional(s.string),
    o: /*#__PURE__*/ s.optional(s.string),
    p: /*#__PURE__*/ s.optional(s.string),
    version: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    v: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    composed_of: /*#__PURE__*/ s.optional(s.string),
    c: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `cat.thread_pool.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatThreadPoolResponse = ReadonlyArray<CatThreadPoolThreadPoolRecord>

/** The schema of {@link CatThreadPoolResponse}. @category schemas @since 0.1.0 */
export const CatThreadPoolResponse: s.Lazy<CatThreadPoolResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatThreadPoolThreadPoolRecord())
)

/**
 * `cat.thread_pool.ThreadPoolRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatThreadPoolThreadPoolRecord {
  readonly node_name?: string | undefined
  readonly nn?: string | undefined
  readonly node_id?: NodeId | undefined
  readonly id?: NodeId | undefined
  readonly ephemeral_node_id?: string | undefined
  readonly eid?: string | undefined
  readonly pid?: string | undefined
  readonly p?: string | undefined
  readonly host?: string | undefined
  readonly h?: string | undefined
  readonly ip?: string | undefined
  readonly i?: string | undefined
  readonly port?: string | undefined
  readonly po?: string | undefined
  readonly name?: string | undefined
  readonly n?: string | undefined
  readonly type?: string | undefined
  readonly t?: string | undefined
  readonly active?: string | undefined
  readonly a?: string | undefined
  readonly pool_size?: string | undefined
  readonly psz?: string | undefined
  readonly queue?: string | undefined
  readonly q?: string | undefined
  readonly queue_size?: string | undefined
  readonly qs?: string | undefined
  readonly rejected?: string | undefined
  readonly r?: string | undefined
  readonly largest?: string | undefined
  readonly l?: string | undefined
  readonly completed?: string | undefined
  readonly c?: string | undefined
  readonly core?: string | null | undefined
  readonly cr?: string | null | undefined
  readonly max?: string | null | undefined
  readonly mx?: string | null | undefined
  readonly size?: string | null | undefined
  readonly sz?: string | null | undefined
  readonly keep_alive?: string | null | undefined
  readonly ka?: string | null | undefined
}

/** The schema of {@link CatThreadPoolThreadPoolRecord}. @category schemas @since 0.1.0 */
export const CatThreadPoolThreadPoolRecord: s.Lazy<CatThreadPoolThreadPoolRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    node_name: /*#__PURE__*/ s.optional(s.string),
    nn: /*#__PURE__*/ s.optional(s.string),
    node_id: /*#__PURE__*/ s.optional(s.string),
    id: /*#__PURE__*/ s.optional(s.string),
    ephemeral_node_id: /*#__PURE__*/ s.optional(s.string),
    eid: /*#__PURE__*/ s.optional(s.string),
    pid: /*#__PURE__*/ s.optional(s.string),
    p: /*#__PURE__*/ s.optional(s.string),
    host: /*#__PURE__*/ s.optional(s.string),
    h: /*#__PURE__*/ s.optional(s.string),
    ip: /*#__PURE__*/ s.optional(s.string),
    i: /*#__PURE__*/ s.optional(s.string),
    port: /*#__PURE__*/ s.optional(s.string),
    po: /*#__PURE__*/ s.optional(s.string),
    name: /*#__PURE__*/ s.optional(s.string),
    n: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.optional(s.string),
    t: /*#__PURE__*/ s.optional(s.string),
    active: /*#__PURE__*/ s.optional(s.string),
    a: /*#__PURE__*/ s.optional(s.string),
    pool_size: /*#__PURE__*/ s.optional(s.string),
    psz: /*#__PURE__*/ s.optional(s.string),
    queue: /*#__PURE__*/ s.optional(s.string),
    q: /*#__PURE__*/ s.optional(s.string),
    queue_size: /*#__PURE__*/ s.optional(s.string),
    qs: /*#__PURE__*/ s.optional(s.string),
    rejected: /*#__PURE__*/ s.optional(s.string),
    r: /*#__PURE__*/ s.optional(s.string),
    largest: /*#__PURE__*/ s.optional(s.string),
    l: /*#__PURE__*/ s.optional(s.string),
    completed: /*#__PURE__*/ s.optional(s.string),
    c: /*#__PURE__*/ s.optional(s.string),
    core: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    cr: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mx: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sz: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    keep_alive: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ka: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing]))
  })
)

/**
 * `cat.transforms.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatTransformsResponse = ReadonlyArray<CatTransformsTransformsRecord>

/** The schema of {@link CatTransformsResponse}. @category schemas @since 0.1.0 */
export const CatTransformsResponse: s.Lazy<CatTransformsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatTransformsTransformsRecord())
)

/**
 * `cat.transforms.TransformsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatTransformsTransformsRecord {
  readonly id?: Id | undefined
  readonly state?: string | undefined
  readonly s?: string | undefined
  readonly checkpoint?: string | undefined
  readonly c?: string | undefined
  readonly documents_processed?: string | undefined
  readonly docp?: string | undefined
  readonly documentsProcessed?: string | undefined
  readonly checkpoint_progress?: string | null | undefined
  readonly cp?: string | null | undefined
  readonly checkpointProgress?: string | null | undefined
  readonly last_search_time?: string | null | undefined
  readonly lst?: string | null | undefined
  readonly lastSearchTime?: string | null | undefined
  readonly changes_last_detection_time?: string | null | undefined
  readonly cldt?: string | null | undefined
  readonly create_time?: string | undefined
  readonly ct?: string | undefined
  readonly createTime?: string | undefined
  readonly version?: VersionString | undefined
  readonly v?: VersionString | undefined
  readonly source_index?: string | undefined
  readonly si?: string | undefined
  readonly sourceIndex?: string | undefined
  readonly dest_index?: string | undefined
  readonly di?: string | undefined
  readonly destIndex?: string | undefined
  readonly pipeline?: string | undefined
  readonly p?: string | undefined
  readonly project_routing?: string | undefined
  readonly pr?: string | undefined
  readonly projectRouting?: string | undefined
  readonly description?: string | undefined
  readonly d?: string | undefined
  readonly transform_type?: string | undefined
  readonly tt?: string | undefined
  readonly frequency?: string | undefined
  readonly f?: string | undefined
  readonly max_page_search_size?: string | undefined
  readonly mpsz?: string | undefined
  readonly docs_per_second?: string | undefined
  readonly dps?: string | undefined
  readonly reason?: string | undefined
  readonly r?: string | undefined
  readonly search_total?: string | undefined
  readonly st?: string | undefined
  readonly search_failure?: string | undefined
  readonly sf?: string | undefined
  readonly search_time?: string | undefined
  readonly stime?: string | undefined
  readonly index_total?: string | undefined
  readonly it?: string | undefined
  readonly index_failure?: string | undefined
  readonly if?: string | undefined
  readonly index_time?: string | undefined
  readonly itime?: string | undefined
  readonly documents_indexed?: string | undefined
  readonly doci?: string | undefined
  readonly delete_time?: string | undefined
  readonly dtime?: string | undefined
  readonly documents_deleted?: string | undefined
  readonly docd?: string | undefined
  readonly trigger_count?: string | undefined
  readonly tc?: string | undefined
  readonly pages_processed?: string | undefined
  readonly pp?: string | undefined
  readonly processing_time?: string | undefined
  readonly pt?: string | undefined
  readonly checkpoint_duration_time_exp_avg?: string | undefined
  readonly cdtea?: string | undefined
  readonly checkpointTimeExpAvg?: string | undefined
  readonly indexed_documents_exp_avg?: string | undefined
  readonly idea?: string | undefined
  readonly processed_documents_exp_avg?: string | undefined
  readonly pdea?: string | undefined
}

/** The schema of {@link CatTransformsTransformsRecord}. @category schemas @since 0.1.0 */
export const CatTransformsTransformsRecord: s.Lazy<CatTransformsTransformsRecord> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: /*#__PURE__*/ s.optional(s.string),
    state: /*#__PURE__*/ s.optional(s.string),
    s: /*#__PURE__*/ s.optional(s.string),
    checkpoint: /*#__PURE__*/ s.optional(s.string),
    c: /*#__PURE__*/ s.optional(s.string),
    documents_processed: /*#__PURE__*/ s.optional(s.string),
    docp: /*#__PURE__*/ s.optional(s.string),
    documentsProcessed: /*#__PURE__*/ s.optional(s.string),
    checkpoint_progress: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    cp: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    checkpointProgress: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    last_search_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    lst: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    lastSearchTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    changes_last_detection_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    cldt: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    create_time: /*#__PURE__*/ s.optional(s.string),
    ct: /*#__PURE__*/ s.optional(s.string),
    createTime: /*#__PURE__*/ s.optional(s.string),
    version: /*#__PURE__*/ s.optional(s.string),
    v: /*#__PURE__*/ s.optional(s.string),
    source_index: /*#__PURE__*/ s.optional(s.string),
    si: /*#__PURE__*/ s.optional(s.string),
    sourceIndex: /*#__PURE__*/ s.optional(s.string),
    dest_index: /*#__PURE__*/ s.optional(s.string),
    di: /*#__PURE__*/ s.optional(s.string),
    destIndex: /*#__PURE__*/ s.optional(s.string),
    pipeline: /*#__PURE__*/ s.optional(s.string),
    p: /*#__PURE__*/ s.optional(s.string),
    project_routing: /*#__PURE__*/ s.optional(s.string),
    pr: /*#__PURE__*/ s.optional(s.string),
    projectRouting: /*#__PURE__*/ s.optional(s.string),
    description: /*#__PURE__*/ s.optional(s.string),
    d: /*#__PURE__*/ s.optional(s.string),
    transform_type: /*#__PURE__*/ s.optional(s.string),
    tt: /*#__PURE__*/ s.optional(s.string),
    frequency: /*#__PURE__*/ s.optional(s.string),
    f: /*#__PURE__*/ s.optional(s.string),
    max_page_search_size: /*#__PURE__*/ s.optional(s.string),
    mpsz: /*#__PURE__*/ s.optional(s.string),
    docs_per_second: /*#__PURE__*/ s.optional(s.string),
    dps: /*#__PURE__*/ s.optional(s.string),
    reason: /*#__PURE__*/ s.optional(s.string),
    r: /*#__PURE__*/ s.optional(s.string),
    search_total: /*#__PURE__*/ s.optional(s.string),
    st: /*#__PURE__*/ s.optional(s.string),
    search_failure: /*#__PURE__*/ s.optional(s.string),
    sf: /*#__PURE__*/ s.optional(s.string),
    search_time: /*#__PURE__*/ s.optional(s.string),
    stime: /*#__PURE__*/ s.optional(s.string),
    index_total: /*#__PURE__*/ s.optional(s.string),
    it: /*#__PURE__*/ s.optional(s.string),
    index_failure: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(s.string),
    index_time: /*#__PURE__*/ s.optional(s.string),
    itime: /*#__PURE__*/ s.optional(s.string),
    documents_indexed: /*#__PURE__*/ s.optional(s.string),
    doci: /*#__PURE__*/ s.optional(s.string),
    delete_time: /*#__PURE__*/ s.optional(s.string),
    dtime: /*#__PURE__*/ s.optional(s.string),
    documents_deleted: /*#__PURE__*/ s.optional(s.string),
    docd: /*#__PURE__*/ s.optional(s.string),
    trigger_count: /*#__PURE__*/ s.optional(s.string),
    tc: /*#__PURE__*/ s.optional(s.string),
    pages_processed: /*#__PURE__*/ s.optional(s.string),
    pp: /*#__PURE__*/ s.optional(s.string),
    processing_time: /*#__PURE__*/ s.optional(s.string),
    pt: /*#__PURE__*/ s.optional(s.string),
    checkpoint_duration_time_exp_avg: /*#__PURE__*/ s.optional(s.string),
    cdtea: /*#__PURE__*/ s.optional(s.string),
    checkpointTimeExpAvg: /*#__PURE__*/ s.optional(s.string),
    indexed_documents_exp_avg: /*#__PURE__*/ s.optional(s.string),
    idea: /*#__PURE__*/ s.optional(s.string),
    processed_documents_exp_avg: /*#__PURE__*/ s.optional(s.string),
    pdea: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * Parameters of `cat.aliases`.
 * @category models
 * @since 0.1.0
 */
export interface CatAliasesRequest extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly name?: Names | undefined
  readonly h?: CatCatAliasesColumns | undefined
  readonly s?: Names | undefined
  /** Default: `all`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.aliases`: `GET /_cat/aliases`, `GET /_cat/aliases/{name}`.
 * Needs the privileges: index view_index_metadata.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-aliases
 * @category endpoints
 * @since 0.1.0
 */
export const aliases: OptionalCall<CatAliasesRequest, CatAliasesResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.aliases",
  urls: [
    { path: "/_cat/aliases", methods: ["GET"] },
    { path: "/_cat/aliases/{name}", methods: ["GET"] }
  ],
  query: ["bytes", "expand_wildcards", "format", "h", "help", "master_timeout", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatAliasesResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-aliases"
})

/**
 * Parameters of `cat.allocation`.
 * @category models
 * @since 0.1.0
 */
export interface CatAllocationRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly node_id?: NodeIds | undefined
  readonly h?: CatCatAllocationColumns | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.allocation`: `GET /_cat/allocation`, `GET /_cat/allocation/{node_id}`.
 * Needs the privileges: cluster monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-allocation
 * @category endpoints
 * @since 0.1.0
 */
export const allocation: OptionalCall<CatAllocationRequest, CatAllocationResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cat.allocation",
    urls: [
      { path: "/_cat/allocation", methods: ["GET"] },
      { path: "/_cat/allocation/{node_id}", methods: ["GET"] }
    ],
    query: ["bytes", "format", "h", "help", "local", "master_timeout", "s", "time", "v"],
    body: { kind: "none" },
    answer: { kind: "json", schema: CatAllocationResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-allocation"
  })

/**
 * Parameters of `cat.circuit_breaker`.
 * @category models
 * @since 0.1.0
 */
export interface CatCircuitBreakerRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly circuit_breaker_patterns?: string | ReadonlyArray<string> | undefined
  readonly h?: CatCatCircuitBreakerColumns | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.circuit_breaker`: `GET /_cat/circuit_breaker`, `GET /_cat/circuit_breaker/{circuit_breaker_patterns}`.
 * Needs the privileges: cluster monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-circuit-breaker
 * @category endpoints
 * @since 0.1.0
 */
export const circuitBreaker: OptionalCall<CatCircuitBreakerRequest, CatCircuitBreakerResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cat.circuit_breaker",
    urls: [
      { path: "/_cat/circuit_breaker", methods: ["GET"] },
      { path: "/_cat/circuit_breaker/{circuit_breaker_patterns}", methods: ["GET"] }
    ],
    query: ["bytes", "format", "h", "help", "local", "master_timeout", "s", "time", "v"],
    body: { kind: "none" },
    answer: { kind: "json", schema: CatCircuitBreakerResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-circuit-breaker"
  })

/**
 * Parameters of `cat.component_templates`.
 * @category models
 * @since 0.1.0
 */
export interface CatComponentTemplatesRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly name?: string | undefined
  readonly h?: CatCatComponentColumns | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.component_templates`: `GET /_cat/component_templates`, `GET /_cat/component_templates/{name}`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 5.1.0.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-component-templates
 * @category endpoints
 * @since 0.1.0
 */
export const componentTemplates: OptionalCall<CatComponentTemplatesRequest, CatComponentTemplatesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cat.component_templates",
    urls: [
      { path: "/_cat/component_templates", methods: ["GET"] },
      { path: "/_cat/component_templates/{name}", methods: ["GET"] }
    ],
    query: ["bytes", "format", "h", "help", "local", "master_timeout", "s", "time", "v"],
    body: { kind: "none" },
    answer: { kind: "json", schema: CatComponentTemplatesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-component-templates"
  })

/**
 * Parameters of `cat.count`.
 * @category models
 * @since 0.1.0
 */
export interface CatCountRequest extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  readonly h?: CatCatCountColumns | undefined
  readonly s?: Names | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/**
 * `cat.count`: `POST or GET /_cat/count`, `POST or GET /_cat/count/{index}`.
 * Needs the privileges: index read.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-count
 * @category endpoints
 * @since 0.1.0
 */
export const count: OptionalCall<CatCountRequest, CatCountResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.count",
  urls: [
    { path: "/_cat/count", methods: ["POST", "GET"] },
    { path: "/_cat/count/{index}", methods: ["POST", "GET"] }
  ],
  query: ["bytes", "format", "h", "help", "s", "time", "v"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: CatCountResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-count"
})

/**
 * Parameters of `cat.fielddata`.
 * @category models
 * @since 0.1.0
 */
export interface CatFielddataRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly fields?: Fields | undefined
  readonly h?: CatCatFieldDataColumns | undefined
  readonly s?: Names | undefined
}

/**
 * `cat.fielddata`: `GET /_cat/fielddata`, `GET /_cat/fielddata/{fields}`.
 * Needs the privileges: cluster monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-fielddata
 * @category endpoints
 * @since 0.1.0
 */
export const fielddata: OptionalCall<CatFielddataRequest, CatFielddataResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.fielddata",
  urls: [
    { path: "/_cat/fielddata", methods: ["GET"] },
    { path: "/_cat/fielddata/{fields}", methods: ["GET"] }
  ],
  query: ["bytes", "format", "h", "help", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatFielddataResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-fielddata"
})

/**
 * Parameters of `cat.health`.
 * @category models
 * @since 0.1.0
 */
export interface CatHealthRequest extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  /** Default: `true`. */
  readonly ts?: boolean | undefined
  readonly h?: CatCatHealthColumns | undefined
  readonly s?: Names | undefined
}

/**
 * `cat.health`: `GET /_cat/health`.
 * Needs the privileges: cluster monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-health
 * @category endpoints
 * @since 0.1.0
 */
export const health: OptionalCall<CatHealthRequest, CatHealthResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.health",
  urls: [{ path: "/_cat/health", methods: ["GET"] }],
  query: ["bytes", "format", "h", "help", "s", "time", "ts", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatHealthResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-health"
})

/**
 * Parameters of `cat.help`.
 * @category models
 * @since 0.1.0
 */
export interface CatHelpRequest {}

/**
 * `cat.help`: `GET /_cat`.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-cat
 * @category endpoints
 * @since 0.1.0
 */
export const help: OptionalCall<CatHelpRequest, string> = /*#__PURE__*/ optionalCall({
  name: "cat.help",
  urls: [{ path: "/_cat", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "text", mediaType: "text/plain" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-cat"
})

/**
 * Parameters of `cat.indices`.
 * @category models
 * @since 0.1.0
 */
export interface CatIndicesRequest extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `all`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  readonly health?: HealthStatus | undefined
  /** Default: `false`. */
  readonly include_unloaded_segments?: boolean | undefined
  /** Default: `false`. */
  readonly pri?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
  readonly h?: CatCatIndicesColumns | undefined
  readonly s?: Names | undefined
}

/**
 * `cat.indices`: `GET /_cat/indices`, `GET /_cat/indices/{index}`.
 * Needs the privileges: cluster monitor, index monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-indices
 * @category endpoints
 * @since 0.1.0
 */
export const indices: OptionalCall<CatIndicesRequest, CatIndicesResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.indices",
  urls: [
    { path: "/_cat/indices", methods: ["GET"] },
    { path: "/_cat/indices/{index}", methods: ["GET"] }
  ],
  query: [
    "bytes",
    "expand_wildcards",
    "format",
    "h",
    "health",
    "help",
    "include_unloaded_segments",
    "master_timeout",
    "pri",
    "s",
    "time",
    "v"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatIndicesResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-indices"
})

/**
 * Parameters of `cat.master`.
 * @category models
 * @since 0.1.0
 */
export interface CatMasterRequest extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly h?: CatCatMasterColumns | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.master`: `GET /_cat/master`.
 * Needs the privileges: cluster monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-master
 * @category endpoints
 * @since 0.1.0
 */
export const master: OptionalCall<CatMasterRequest, CatMasterResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.master",
  urls: [{ path: "/_cat/master", methods: ["GET"] }],
  query: ["bytes", "format", "h", "help", "local", "master_timeout", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatMasterResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-master"
})

/**
 * Parameters of `cat.ml_data_frame_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface CatMlDataFrameAnalyticsRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  /** Default: `false`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `create_time,id,state,type`. */
  readonly h?: CatCatDfaColumns | undefined
  readonly s?: CatCatDfaColumns | undefined
}

/**
 * `cat.ml_data_frame_analytics`: `GET /_cat/ml/data_frame/analytics`, `GET /_cat/ml/data_frame/analytics/{id}`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.7.0.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-data-frame-analytics
 * @category endpoints
 * @since 0.1.0
 */
export const mlDataFrameAnalytics: OptionalCall<
  CatMlDataFrameAnalyticsRequest,
  CatMlDataFrameAnalyticsResponse
> = /*#__PURE__*/ optionalCall({
  name: "cat.ml_data_frame_analytics",
  urls: [
    { path: "/_cat/ml/data_frame/analytics", methods: ["GET"] },
    { path: "/_cat/ml/data_frame/analytics/{id}", methods: ["GET"] }
  ],
  query: ["allow_no_match", "bytes", "format", "h", "help", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatMlDataFrameAnalyticsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-data-frame-analytics"
})

/**
 * Parameters of `cat.ml_datafeeds`.
 * @category models
 * @since 0.1.0
 */
export interface CatMlDatafeedsRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly datafeed_id?: Id | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `['bc', 'id', 'sc', 's']`. */
  readonly h?: CatCatDatafeedColumns | undefined
  readonly s?: CatCatDatafeedColumns | undefined
}

/**
 * `cat.ml_datafeeds`: `GET /_cat/ml/datafeeds`, `GET /_cat/ml/datafeeds/{datafeed_id}`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.7.0.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-datafeeds
 * @category endpoints
 * @since 0.1.0
 */
export const mlDatafeeds: OptionalCall<CatMlDatafeedsRequest, CatMlDatafeedsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cat.ml_datafeeds",
    urls: [
      { path: "/_cat/ml/datafeeds", methods: ["GET"] },
      { path: "/_cat/ml/datafeeds/{datafeed_id}", methods: ["GET"] }
    ],
    query: ["allow_no_match", "bytes", "format", "h", "help", "s", "time", "v"],
    body: { kind: "none" },
    answer: { kind: "json", schema: CatMlDatafeedsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-datafeeds"
  })

/**
 * Parameters of `cat.ml_jobs`.
 * @category models
 * @since 0.1.0
 */
export interface CatMlJobsRequest extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly job_id?: Id | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `buckets.count,data.processed_records,forecasts.total,id,model.bytes,model.memory_status,state`. */
  readonly h?: CatCatAnomalyDetectorColumns | undefined
  readonly s?: CatCatAnomalyDetectorColumns | undefined
}

/**
 * `cat.ml_jobs`: `GET /_cat/ml/anomaly_detectors`, `GET /_cat/ml/anomaly_detectors/{job_id}`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.7.0.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-jobs
 * @category endpoints
 * @since 0.1.0
 */
export const mlJobs: OptionalCall<CatMlJobsRequest, CatMlJobsResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.ml_jobs",
  urls: [
    { path: "/_cat/ml/anomaly_detectors", methods: ["GET"] },
    { path: "/_cat/ml/anomaly_detectors/{job_id}", methods: ["GET"] }
  ],
  query: ["allow_no_match", "bytes", "format", "h", "help", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatMlJobsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-jobs"
})

/**
 * Parameters of `cat.ml_trained_models`.
 * @category models
 * @since 0.1.0
 */
export interface CatMlTrainedModelsRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly model_id?: Id | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  readonly h?: CatCatTrainedModelsColumns | undefined
  readonly s?: CatCatTrainedModelsColumns | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
}

/**
 * `cat.ml_trained_models`: `GET /_cat/ml/trained_models`, `GET /_cat/ml/trained_models/{model_id}`.
 * Needs the privileges: cluster monitor_ml.
 * In Elasticsearch since 7.7.0.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-trained-models
 * @category endpoints
 * @since 0.1.0
 */
export const mlTrainedModels: OptionalCall<CatMlTrainedModelsRequest, CatMlTrainedModelsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cat.ml_trained_models",
    urls: [
      { path: "/_cat/ml/trained_models", methods: ["GET"] },
      { path: "/_cat/ml/trained_models/{model_id}", methods: ["GET"] }
    ],
    query: ["allow_no_match", "bytes", "format", "from", "h", "help", "s", "size", "time", "v"],
    body: { kind: "none" },
    answer: { kind: "json", schema: CatMlTrainedModelsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-trained-models"
  })

/**
 * Parameters of `cat.nodeattrs`.
 * @category models
 * @since 0.1.0
 */
export interface CatNodeattrsRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly h?: CatCatNodeattrsColumns | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.nodeattrs`: `GET /_cat/nodeattrs`.
 * Needs the privileges: cluster monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-nodeattrs
 * @category endpoints
 * @since 0.1.0
 */
export const nodeattrs: OptionalCall<CatNodeattrsRequest, CatNodeattrsResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.nodeattrs",
  urls: [{ path: "/_cat/nodeattrs", methods: ["GET"] }],
  query: ["bytes", "format", "h", "help", "local", "master_timeout", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatNodeattrsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-nodeattrs"
})

/**
 * Parameters of `cat.nodes`.
 * @category models
 * @since 0.1.0
 */
export interface CatNodesRequest extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly full_id?: boolean | undefined
  /** Default: `false`. */
  readonly include_unloaded_segments?: boolean | undefined
  /** Default: `ip,hp,rp,r,m,n,cpu,l`. */
  readonly h?: CatCatNodeColumns | undefined
  readonly s?: Names | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.nodes`: `GET /_cat/nodes`.
 * Needs the privileges: cluster monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-nodes
 * @category endpoints
 * @since 0.1.0
 */
export const nodes: OptionalCall<CatNodesRequest, CatNodesResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.nodes",
  urls: [{ path: "/_cat/nodes", methods: ["GET"] }],
  query: [
    "bytes",
    "format",
    "full_id",
    "h",
    "help",
    "include_unloaded_segments",
    "master_timeout",
    "s",
    "time",
    "v"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatNodesResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-nodes"
})

/**
 * Parameters of `cat.pending_tasks`.
 * @category models
 * @since 0.1.0
 */
export interface CatPendingTasksRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly h?: CatCatPendingTasksColumns | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.pending_tasks`: `GET /_cat/pending_tasks`.
 * Needs the privileges: cluster monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-pending-tasks
 * @category endpoints
 * @since 0.1.0
 */
export const pendingTasks: OptionalCall<CatPendingTasksRequest, CatPendingTasksResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cat.pending_tasks",
    urls: [{ path: "/_cat/pending_tasks", methods: ["GET"] }],
    query: ["bytes", "format", "h", "help", "local", "master_timeout", "s", "time", "v"],
    body: { kind: "none" },
    answer: { kind: "json", schema: CatPendingTasksResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-pending-tasks"
  })

/**
 * Parameters of `cat.plugins`.
 * @category models
 * @since 0.1.0
 */
export interface CatPluginsRequest extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly h?: CatCatPluginsColumns | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly include_bootstrap?: boolean | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.plugins`: `GET /_cat/plugins`.
 * Needs the privileges: cluster monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-plugins
 * @category endpoints
 * @since 0.1.0
 */
export const plugins: OptionalCall<CatPluginsRequest, CatPluginsResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.plugins",
  urls: [{ path: "/_cat/plugins", methods: ["GET"] }],
  query: ["bytes", "format", "h", "help", "include_bootstrap", "local", "master_timeout", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatPluginsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-plugins"
})

/**
 * Parameters of `cat.recovery`.
 * @category models
 * @since 0.1.0
 */
export interface CatRecoveryRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `false`. */
  readonly active_only?: boolean | undefined
  /** Default: `false`. */
  readonly detailed?: boolean | undefined
  /** Default: `ip,hp,rp,r,m,n,cpu,l`. */
  readonly h?: CatCatRecoveryColumns | undefined
  readonly s?: Names | undefined
}

/**
 * `cat.recovery`: `GET /_cat/recovery`, `GET /_cat/recovery/{index}`.
 * Needs the privileges: cluster monitor, index monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-recovery
 * @category endpoints
 * @since 0.1.0
 */
export const recovery: OptionalCall<CatRecoveryRequest, CatRecoveryResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.recovery",
  urls: [
    { path: "/_cat/recovery", methods: ["GET"] },
    { path: "/_cat/recovery/{index}", methods: ["GET"] }
  ],
  query: ["active_only", "bytes", "detailed", "format", "h", "help", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatRecoveryResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-recovery"
})

/**
 * Parameters of `cat.repositories`.
 * @category models
 * @since 0.1.0
 */
export interface CatRepositoriesRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly h?: Names | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.repositories`: `GET /_cat/repositories`.
 * Needs the privileges: cluster monitor_snapshot.
 * In Elasticsearch since 2.1.0.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-repositories
 * @category endpoints
 * @since 0.1.0
 */
export const repositories: OptionalCall<CatRepositoriesRequest, CatRepositoriesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cat.repositories",
    urls: [{ path: "/_cat/repositories", methods: ["GET"] }],
    query: ["bytes", "format", "h", "help", "local", "master_timeout", "s", "time", "v"],
    body: { kind: "none" },
    answer: { kind: "json", schema: CatRepositoriesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-repositories"
  })

/**
 * Parameters of `cat.segments`.
 * @category models
 * @since 0.1.0
 */
export interface CatSegmentsRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `ip,hp,rp,r,m,n,cpu,l`. */
  readonly h?: CatCatSegmentsColumns | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_throttled?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly allow_closed?: boolean | undefined
}

/**
 * `cat.segments`: `GET /_cat/segments`, `GET /_cat/segments/{index}`.
 * Needs the privileges: cluster monitor, index monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-segments
 * @category endpoints
 * @since 0.1.0
 */
export const segments: OptionalCall<CatSegmentsRequest, CatSegmentsResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.segments",
  urls: [
    { path: "/_cat/segments", methods: ["GET"] },
    { path: "/_cat/segments/{index}", methods: ["GET"] }
  ],
  query: [
    "allow_closed",
    "allow_no_indices",
    "bytes",
    "expand_wildcards",
    "format",
    "h",
    "help",
    "ignore_throttled",
    "ignore_unavailable",
    "local",
    "master_timeout",
    "s",
    "time",
    "v"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatSegmentsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-segments"
})

/**
 * Parameters of `cat.shards`.
 * @category models
 * @since 0.1.0
 */
export interface CatShardsRequest extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  readonly h?: CatCatShardColumns | undefined
  readonly s?: Names | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.shards`: `GET /_cat/shards`, `GET /_cat/shards/{index}`.
 * Needs the privileges: cluster monitor, index monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-shards
 * @category endpoints
 * @since 0.1.0
 */
export const shards: OptionalCall<CatShardsRequest, CatShardsResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.shards",
  urls: [
    { path: "/_cat/shards", methods: ["GET"] },
    { path: "/_cat/shards/{index}", methods: ["GET"] }
  ],
  query: ["bytes", "format", "h", "help", "master_timeout", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatShardsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-shards"
})

/**
 * Parameters of `cat.snapshots`.
 * @category models
 * @since 0.1.0
 */
export interface CatSnapshotsRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly repository?: Names | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `ip,hp,rp,r,m,n,cpu,l`. */
  readonly h?: CatCatSnapshotsColumns | undefined
  readonly s?: Names | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.snapshots`: `GET /_cat/snapshots`, `GET /_cat/snapshots/{repository}`.
 * Needs the privileges: cluster monitor_snapshot.
 * In Elasticsearch since 2.1.0.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-snapshots
 * @category endpoints
 * @since 0.1.0
 */
export const snapshots: OptionalCall<CatSnapshotsRequest, CatSnapshotsResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.snapshots",
  urls: [
    { path: "/_cat/snapshots", methods: ["GET"] },
    { path: "/_cat/snapshots/{repository}", methods: ["GET"] }
  ],
  query: ["bytes", "format", "h", "help", "ignore_unavailable", "master_timeout", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatSnapshotsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-snapshots"
})

/**
 * Parameters of `cat.tasks`.
 * @category models
 * @since 0.1.0
 */
export interface CatTasksRequest extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly actions?: ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly detailed?: boolean | undefined
  readonly nodes?: ReadonlyArray<string> | undefined
  readonly parent_task_id?: string | undefined
  readonly h?: CatCatTasksColumns | undefined
  readonly s?: Names | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | undefined
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `cat.tasks`: `GET /_cat/tasks`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 5.0.0.
 * Stability: experimental.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-tasks
 * @category endpoints
 * @since 0.1.0
 */
export const tasks: OptionalCall<CatTasksRequest, CatTasksResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.tasks",
  urls: [{ path: "/_cat/tasks", methods: ["GET"] }],
  query: [
    "actions",
    "bytes",
    "detailed",
    "format",
    "h",
    "help",
    "nodes",
    "parent_task_id",
    "s",
    "time",
    "timeout",
    "v",
    "wait_for_completion"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatTasksResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-tasks"
})

/**
 * Parameters of `cat.templates`.
 * @category models
 * @since 0.1.0
 */
export interface CatTemplatesRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly name?: Name | undefined
  readonly h?: CatCatTemplatesColumns | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.templates`: `GET /_cat/templates`, `GET /_cat/templates/{name}`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 5.2.0.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-templates
 * @category endpoints
 * @since 0.1.0
 */
export const templates: OptionalCall<CatTemplatesRequest, CatTemplatesResponse> = /*#__PURE__*/ optionalCall({
  name: "cat.templates",
  urls: [
    { path: "/_cat/templates", methods: ["GET"] },
    { path: "/_cat/templates/{name}", methods: ["GET"] }
  ],
  query: ["bytes", "format", "h", "help", "local", "master_timeout", "s", "time", "v"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CatTemplatesResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-templates"
})

/**
 * Parameters of `cat.thread_pool`.
 * @category models
 * @since 0.1.0
 */
export interface CatThreadPoolRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly thread_pool_patterns?: Names | undefined
  readonly h?: CatCatThreadPoolColumns | undefined
  readonly s?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | undefined
}

/**
 * `cat.thread_pool`: `GET /_cat/thread_pool`, `GET /_cat/thread_pool/{thread_pool_patterns}`.
 * Needs the privileges: cluster monitor.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-thread-pool
 * @category endpoints
 * @since 0.1.0
 */
export const threadPool: OptionalCall<CatThreadPoolRequest, CatThreadPoolResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cat.thread_pool",
    urls: [
      { path: "/_cat/thread_pool", methods: ["GET"] },
      { path: "/_cat/thread_pool/{thread_pool_patterns}", methods: ["GET"] }
    ],
    query: ["bytes", "format", "h", "help", "local", "master_timeout", "s", "time", "v"],
    body: { kind: "none" },
    answer: { kind: "json", schema: CatThreadPoolResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-thread-pool"
  })

/**
 * Parameters of `cat.transforms`.
 * @category models
 * @since 0.1.0
 */
export interface CatTransformsRequest
  extends SpecUtilsCommonCatQueryParameters, SpecUtilsCommonQueryParameters {
  readonly transform_id?: Id | undefined
  /** Default: `true`. */
  readonly allow_no_match?: boolean | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `changes_last_detection_time,checkpoint,checkpoint_progress,documents_processed,id,last_search_time,state`. */
  readonly h?: CatCatTransformColumns | undefined
  readonly s?: CatCatTransformColumns | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
}

/**
 * `cat.transforms`: `GET /_cat/transforms`, `GET /_cat/transforms/{transform_id}`.
 * Needs the privileges: cluster monitor_transform.
 * In Elasticsearch since 7.7.0.
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-transforms
 * @category endpoints
 * @since 0.1.0
 */
export const transforms: OptionalCall<CatTransformsRequest, CatTransformsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "cat.transforms",
    urls: [
      { path: "/_cat/transforms", methods: ["GET"] },
      { path: "/_cat/transforms/{transform_id}", methods: ["GET"] }
    ],
    query: ["allow_no_match", "bytes", "format", "from", "h", "help", "s", "size", "time", "v"],
    body: { kind: "none" },
    answer: { kind: "json", schema: CatTransformsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-transforms"
  })
