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
import type { TimeSpan } from "./Wire.ts"

/**
 * `cat.aliases.AliasesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatAliasesAliasesRecord {
  readonly alias?: string
  readonly a?: string
  readonly index?: IndexName
  readonly i?: IndexName
  readonly idx?: IndexName
  readonly filter?: string
  readonly f?: string
  readonly fi?: string
  readonly "routing.index"?: string
  readonly ri?: string
  readonly routingIndex?: string
  readonly "routing.search"?: string
  readonly rs?: string
  readonly routingSearch?: string
  readonly is_write_index?: string
  readonly w?: string
  readonly isWriteIndex?: string
}

/** The schema of `CatAliasesAliasesRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatAliasesResponse`. @category schemas @since 0.1.0 */
export const CatAliasesResponse: s.Lazy<CatAliasesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatAliasesAliasesRecord())
)

/**
 * `cat.allocation.AllocationRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatAllocationAllocationRecord {
  readonly shards?: string
  readonly s?: string
  readonly "shards.undesired"?: string | null
  readonly "write_load.forecast"?: SpecUtilsStringified<Double> | null
  readonly wlf?: SpecUtilsStringified<Double> | null
  readonly writeLoadForecast?: SpecUtilsStringified<Double> | null
  readonly "disk.indices.forecast"?: ByteSize | null
  readonly dif?: ByteSize | null
  readonly diskIndicesForecast?: ByteSize | null
  readonly "disk.indices"?: ByteSize | null
  readonly di?: ByteSize | null
  readonly diskIndices?: ByteSize | null
  readonly "disk.used"?: ByteSize | null
  readonly du?: ByteSize | null
  readonly diskUsed?: ByteSize | null
  readonly "disk.avail"?: ByteSize | null
  readonly da?: ByteSize | null
  readonly diskAvail?: ByteSize | null
  readonly "disk.total"?: ByteSize | null
  readonly dt?: ByteSize | null
  readonly diskTotal?: ByteSize | null
  readonly "disk.percent"?: Percentage | null
  readonly dp?: Percentage | null
  readonly diskPercent?: Percentage | null
  readonly host?: Host | null
  readonly h?: Host | null
  readonly ip?: Ip | null
  readonly node?: string
  readonly n?: string
  readonly "node.role"?: string | null
  readonly r?: string | null
  readonly role?: string | null
  readonly nodeRole?: string | null
}

/** The schema of `CatAllocationAllocationRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatAllocationResponse`. @category schemas @since 0.1.0 */
export const CatAllocationResponse: s.Lazy<CatAllocationResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatAllocationAllocationRecord())
)

/**
 * `cat.circuit_breaker.CircuitBreakerRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatCircuitBreakerCircuitBreakerRecord {
  readonly node_id?: NodeId
  readonly id?: NodeId
  readonly node_name?: string
  readonly nn?: string
  readonly breaker?: string
  readonly br?: string
  readonly limit?: string
  readonly l?: string
  readonly limit_bytes?: ByteSize
  readonly lb?: ByteSize
  readonly estimated?: string
  readonly e?: string
  readonly estimated_bytes?: ByteSize
  readonly eb?: ByteSize
  readonly tripped?: string
  readonly t?: string
  readonly overhead?: string
  readonly o?: string
}

/** The schema of `CatCircuitBreakerCircuitBreakerRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatCircuitBreakerResponse`. @category schemas @since 0.1.0 */
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

/** The schema of `CatComponentTemplatesComponentTemplate`. @category schemas @since 0.1.0 */
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

/** The schema of `CatComponentTemplatesResponse`. @category schemas @since 0.1.0 */
export const CatComponentTemplatesResponse: s.Lazy<CatComponentTemplatesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatComponentTemplatesComponentTemplate())
)

/**
 * `cat.count.CountRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatCountCountRecord {
  readonly epoch?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly t?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly time?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly timestamp?: TimeOfDay
  readonly ts?: TimeOfDay
  readonly hms?: TimeOfDay
  readonly hhmmss?: TimeOfDay
  readonly count?: string
  readonly dc?: string
  readonly "docs.count"?: string
  readonly docsCount?: string
}

/** The schema of `CatCountCountRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatCountResponse`. @category schemas @since 0.1.0 */
export const CatCountResponse: s.Lazy<CatCountResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatCountCountRecord())
)

/**
 * `cat.fielddata.FielddataRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatFielddataFielddataRecord {
  readonly id?: string
  readonly host?: string
  readonly h?: string
  readonly ip?: string
  readonly node?: string
  readonly n?: string
  readonly field?: string
  readonly f?: string
  readonly size?: string
}

/** The schema of `CatFielddataFielddataRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatFielddataResponse`. @category schemas @since 0.1.0 */
export const CatFielddataResponse: s.Lazy<CatFielddataResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatFielddataFielddataRecord())
)

/**
 * `cat.health.HealthRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatHealthHealthRecord {
  readonly epoch?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly time?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly timestamp?: TimeOfDay
  readonly ts?: TimeOfDay
  readonly hms?: TimeOfDay
  readonly hhmmss?: TimeOfDay
  readonly cluster?: string
  readonly cl?: string
  readonly status?: string
  readonly st?: string
  readonly "node.total"?: string
  readonly nt?: string
  readonly nodeTotal?: string
  readonly "node.data"?: string
  readonly nd?: string
  readonly nodeData?: string
  readonly shards?: string
  readonly t?: string
  readonly sh?: string
  readonly "shards.total"?: string
  readonly shardsTotal?: string
  readonly pri?: string
  readonly p?: string
  readonly "shards.primary"?: string
  readonly shardsPrimary?: string
  readonly relo?: string
  readonly r?: string
  readonly "shards.relocating"?: string
  readonly shardsRelocating?: string
  readonly init?: string
  readonly i?: string
  readonly "shards.initializing"?: string
  readonly shardsInitializing?: string
  readonly "unassign.pri"?: string
  readonly up?: string
  readonly "shards.unassigned.primary"?: string
  readonly shardsUnassignedPrimary?: string
  readonly unassign?: string
  readonly u?: string
  readonly "shards.unassigned"?: string
  readonly shardsUnassigned?: string
  readonly pending_tasks?: string
  readonly pt?: string
  readonly pendingTasks?: string
  readonly max_task_wait_time?: string
  readonly mtwt?: string
  readonly maxTaskWaitTime?: string
  readonly active_shards_percent?: string
  readonly asp?: string
  readonly activeShardsPercent?: string
}

/** The schema of `CatHealthHealthRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatHealthResponse`. @category schemas @since 0.1.0 */
export const CatHealthResponse: s.Lazy<CatHealthResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatHealthHealthRecord())
)

/**
 * `cat.indices.IndicesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatIndicesIndicesRecord {
  readonly health?: string
  readonly h?: string
  readonly status?: string
  readonly s?: string
  readonly index?: string
  readonly i?: string
  readonly idx?: string
  readonly uuid?: string
  readonly id?: string
  readonly pri?: string
  readonly p?: string
  readonly "shards.primary"?: string
  readonly shardsPrimary?: string
  readonly rep?: string
  readonly r?: string
  readonly "shards.replica"?: string
  readonly shardsReplica?: string
  readonly "docs.count"?: string | null
  readonly dc?: string | null
  readonly docsCount?: string | null
  readonly "docs.deleted"?: string | null
  readonly dd?: string | null
  readonly docsDeleted?: string | null
  readonly "creation.date"?: string
  readonly cd?: string
  readonly "creation.date.string"?: string
  readonly cds?: string
  readonly "store.size"?: string | null
  readonly ss?: string | null
  readonly storeSize?: string | null
  readonly "pri.store.size"?: string | null
  /** In Elasticsearch since 8.11.0. */
  readonly "dataset.size"?: string | null
  readonly "completion.size"?: string | null
  readonly cs?: string | null
  readonly completionSize?: string | null
  readonly "pri.completion.size"?: string | null
  readonly "fielddata.memory_size"?: string | null
  readonly fm?: string | null
  readonly fielddataMemory?: string | null
  readonly "pri.fielddata.memory_size"?: string | null
  readonly "fielddata.evictions"?: string | null
  readonly fe?: string | null
  readonly fielddataEvictions?: string | null
  readonly "pri.fielddata.evictions"?: string | null
  readonly "query_cache.memory_size"?: string | null
  readonly qcm?: string | null
  readonly queryCacheMemory?: string | null
  readonly "pri.query_cache.memory_size"?: string | null
  readonly "query_cache.evictions"?: string | null
  readonly qce?: string | null
  readonly queryCacheEvictions?: string | null
  readonly "pri.query_cache.evictions"?: string | null
  readonly "request_cache.memory_size"?: string | null
  readonly rcm?: string | null
  readonly requestCacheMemory?: string | null
  readonly "pri.request_cache.memory_size"?: string | null
  readonly "request_cache.evictions"?: string | null
  readonly rce?: string | null
  readonly requestCacheEvictions?: string | null
  readonly "pri.request_cache.evictions"?: string | null
  readonly "request_cache.hit_count"?: string | null
  readonly rchc?: string | null
  readonly requestCacheHitCount?: string | null
  readonly "pri.request_cache.hit_count"?: string | null
  readonly "request_cache.miss_count"?: string | null
  readonly rcmc?: string | null
  readonly requestCacheMissCount?: string | null
  readonly "pri.request_cache.miss_count"?: string | null
  readonly "flush.total"?: string | null
  readonly ft?: string | null
  readonly flushTotal?: string | null
  readonly "pri.flush.total"?: string | null
  readonly "flush.total_time"?: string | null
  readonly ftt?: string | null
  readonly flushTotalTime?: string | null
  readonly "pri.flush.total_time"?: string | null
  readonly "get.current"?: string | null
  readonly gc?: string | null
  readonly getCurrent?: string | null
  readonly "pri.get.current"?: string | null
  readonly "get.time"?: string | null
  readonly gti?: string | null
  readonly getTime?: string | null
  readonly "pri.get.time"?: string | null
  readonly "get.total"?: string | null
  readonly gto?: string | null
  readonly getTotal?: string | null
  readonly "pri.get.total"?: string | null
  readonly "get.exists_time"?: string | null
  readonly geti?: string | null
  readonly getExistsTime?: string | null
  readonly "pri.get.exists_time"?: string | null
  readonly "get.exists_total"?: string | null
  readonly geto?: string | null
  readonly getExistsTotal?: string | null
  readonly "pri.get.exists_total"?: string | null
  readonly "get.missing_time"?: string | null
  readonly gmti?: string | null
  readonly getMissingTime?: string | null
  readonly "pri.get.missing_time"?: string | null
  readonly "get.missing_total"?: string | null
  readonly gmto?: string | null
  readonly getMissingTotal?: string | null
  readonly "pri.get.missing_total"?: string | null
  readonly "indexing.delete_current"?: string | null
  readonly idc?: string | null
  readonly indexingDeleteCurrent?: string | null
  readonly "pri.indexing.delete_current"?: string | null
  readonly "indexing.delete_time"?: string | null
  readonly idti?: string | null
  readonly indexingDeleteTime?: string | null
  readonly "pri.indexing.delete_time"?: string | null
  readonly "indexing.delete_total"?: string | null
  readonly idto?: string | null
  readonly indexingDeleteTotal?: string | null
  readonly "pri.indexing.delete_total"?: string | null
  readonly "indexing.index_current"?: string | null
  readonly iic?: string | null
  readonly indexingIndexCurrent?: string | null
  readonly "pri.indexing.index_current"?: string | null
  readonly "indexing.index_time"?: string | null
  readonly iiti?: string | null
  readonly indexingIndexTime?: string | null
  readonly "pri.indexing.index_time"?: string | null
  readonly "indexing.index_total"?: string | null
  readonly iito?: string | null
  readonly indexingIndexTotal?: string | null
  readonly "pri.indexing.index_total"?: string | null
  readonly "indexing.index_failed"?: string | null
  readonly iif?: string | null
  readonly indexingIndexFailed?: string | null
  readonly "pri.indexing.index_failed"?: string | null
  readonly "merges.current"?: string | null
  readonly mc?: string | null
  readonly mergesCurrent?: string | null
  readonly "pri.merges.current"?: string | null
  readonly "merges.current_docs"?: string | null
  readonly mcd?: string | null
  readonly mergesCurrentDocs?: string | null
  readonly "pri.merges.current_docs"?: string | null
  readonly "merges.current_size"?: string | null
  readonly mcs?: string | null
  readonly mergesCurrentSize?: string | null
  readonly "pri.merges.current_size"?: string | null
  readonly "merges.total"?: string | null
  readonly mt?: string | null
  readonly mergesTotal?: string | null
  readonly "pri.merges.total"?: string | null
  readonly "merges.total_docs"?: string | null
  readonly mtd?: string | null
  readonly mergesTotalDocs?: string | null
  readonly "pri.merges.total_docs"?: string | null
  readonly "merges.total_size"?: string | null
  readonly mts?: string | null
  readonly mergesTotalSize?: string | null
  readonly "pri.merges.total_size"?: string | null
  readonly "merges.total_time"?: string | null
  readonly mtt?: string | null
  readonly mergesTotalTime?: string | null
  readonly "pri.merges.total_time"?: string | null
  readonly "refresh.total"?: string | null
  readonly rto?: string | null
  readonly refreshTotal?: string | null
  readonly "pri.refresh.total"?: string | null
  readonly "refresh.time"?: string | null
  readonly rti?: string | null
  readonly refreshTime?: string | null
  readonly "pri.refresh.time"?: string | null
  readonly "refresh.external_total"?: string | null
  readonly reto?: string | null
  readonly "pri.refresh.external_total"?: string | null
  readonly "refresh.external_time"?: string | null
  readonly reti?: string | null
  readonly "pri.refresh.external_time"?: string | null
  readonly "refresh.listeners"?: string | null
  readonly rli?: string | null
  readonly refreshListeners?: string | null
  readonly "pri.refresh.listeners"?: string | null
  readonly "search.fetch_current"?: string | null
  readonly sfc?: string | null
  readonly searchFetchCurrent?: string | null
  readonly "pri.search.fetch_current"?: string | null
  readonly "search.fetch_time"?: string | null
  readonly sfti?: string | null
  readonly searchFetchTime?: string | null
  readonly "pri.search.fetch_time"?: string | null
  readonly "search.fetch_total"?: string | null
  readonly sfto?: string | null
  readonly searchFetchTotal?: string | null
  readonly "pri.search.fetch_total"?: string | null
  readonly "search.open_contexts"?: string | null
  readonly so?: string | null
  readonly searchOpenContexts?: string | null
  readonly "pri.search.open_contexts"?: string | null
  readonly "search.query_current"?: string | null
  readonly sqc?: string | null
  readonly searchQueryCurrent?: string | null
  readonly "pri.search.query_current"?: string | null
  readonly "search.query_time"?: string | null
  readonly sqti?: string | null
  readonly searchQueryTime?: string | null
  readonly "pri.search.query_time"?: string | null
  readonly "search.query_total"?: string | null
  readonly sqto?: string | null
  readonly searchQueryTotal?: string | null
  readonly "pri.search.query_total"?: string | null
  readonly "search.scroll_current"?: string | null
  readonly scc?: string | null
  readonly searchScrollCurrent?: string | null
  readonly "pri.search.scroll_current"?: string | null
  readonly "search.scroll_time"?: string | null
  readonly scti?: string | null
  readonly searchScrollTime?: string | null
  readonly "pri.search.scroll_time"?: string | null
  readonly "search.scroll_total"?: string | null
  readonly scto?: string | null
  readonly searchScrollTotal?: string | null
  readonly "pri.search.scroll_total"?: string | null
  readonly "segments.count"?: string | null
  readonly sc?: string | null
  readonly segmentsCount?: string | null
  readonly "pri.segments.count"?: string | null
  readonly "segments.memory"?: string | null
  readonly sm?: string | null
  readonly segmentsMemory?: string | null
  readonly "pri.segments.memory"?: string | null
  readonly "segments.index_writer_memory"?: string | null
  readonly siwm?: string | null
  readonly segmentsIndexWriterMemory?: string | null
  readonly "pri.segments.index_writer_memory"?: string | null
  readonly "segments.version_map_memory"?: string | null
  readonly svmm?: string | null
  readonly segmentsVersionMapMemory?: string | null
  readonly "pri.segments.version_map_memory"?: string | null
  readonly "segments.fixed_bitset_memory"?: string | null
  readonly sfbm?: string | null
  readonly fixedBitsetMemory?: string | null
  readonly "pri.segments.fixed_bitset_memory"?: string | null
  readonly "warmer.current"?: string | null
  readonly wc?: string | null
  readonly warmerCurrent?: string | null
  readonly "pri.warmer.current"?: string | null
  readonly "warmer.total"?: string | null
  readonly wto?: string | null
  readonly warmerTotal?: string | null
  readonly "pri.warmer.total"?: string | null
  readonly "warmer.total_time"?: string | null
  readonly wtt?: string | null
  readonly warmerTotalTime?: string | null
  readonly "pri.warmer.total_time"?: string | null
  readonly "suggest.current"?: string | null
  readonly suc?: string | null
  readonly suggestCurrent?: string | null
  readonly "pri.suggest.current"?: string | null
  readonly "suggest.time"?: string | null
  readonly suti?: string | null
  readonly suggestTime?: string | null
  readonly "pri.suggest.time"?: string | null
  readonly "suggest.total"?: string | null
  readonly suto?: string | null
  readonly suggestTotal?: string | null
  readonly "pri.suggest.total"?: string | null
  readonly "memory.total"?: string | null
  readonly tm?: string | null
  readonly memoryTotal?: string | null
  readonly "pri.memory.total"?: string | null
  readonly "search.throttled"?: string | null
  readonly sth?: string | null
  readonly "bulk.total_operations"?: string | null
  readonly bto?: string | null
  readonly bulkTotalOperation?: string | null
  readonly "pri.bulk.total_operations"?: string | null
  readonly "bulk.total_time"?: string | null
  readonly btti?: string | null
  readonly bulkTotalTime?: string | null
  readonly "pri.bulk.total_time"?: string | null
  readonly "bulk.total_size_in_bytes"?: string | null
  readonly btsi?: string | null
  readonly bulkTotalSizeInBytes?: string | null
  readonly "pri.bulk.total_size_in_bytes"?: string | null
  readonly "bulk.avg_time"?: string | null
  readonly bati?: string | null
  readonly bulkAvgTime?: string | null
  readonly "pri.bulk.avg_time"?: string | null
  readonly "bulk.avg_size_in_bytes"?: string | null
  readonly basi?: string | null
  readonly bulkAvgSizeInBytes?: string | null
  readonly "pri.bulk.avg_size_in_bytes"?: string | null
}

/** The schema of `CatIndicesIndicesRecord`. @category schemas @since 0.1.0 */
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
    "completion.size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    cs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    completionSize: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.completion.size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "fielddata.memory_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    fm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    fielddataMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.fielddata.memory_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "fielddata.evictions": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    fe: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    fielddataEvictions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.fielddata.evictions": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "query_cache.memory_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    qcm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    queryCacheMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.query_cache.memory_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "query_cache.evictions": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    qce: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    queryCacheEvictions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.query_cache.evictions": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "request_cache.memory_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rcm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    requestCacheMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.request_cache.memory_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "request_cache.evictions": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rce: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    requestCacheEvictions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.request_cache.evictions": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "request_cache.hit_count": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rchc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    requestCacheHitCount: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.request_cache.hit_count": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "request_cache.miss_count": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rcmc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    requestCacheMissCount: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.request_cache.miss_count": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "flush.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ft: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    flushTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.flush.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "flush.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ftt: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    flushTotalTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.flush.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    gc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.get.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    gti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.get.time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    gto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.get.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.exists_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    geti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getExistsTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.get.exists_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.exists_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    geto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getExistsTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.get.exists_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.missing_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    gmti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getMissingTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.get.missing_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.missing_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    gmto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getMissingTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.get.missing_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.delete_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    idc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingDeleteCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.indexing.delete_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.delete_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    idti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingDeleteTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.indexing.delete_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.delete_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    idto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingDeleteTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.indexing.delete_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.index_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    iic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingIndexCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.indexing.index_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.index_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    iiti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingIndexTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.indexing.index_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.index_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    iito: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingIndexTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.indexing.index_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.index_failed": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    iif: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingIndexFailed: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.indexing.index_failed": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.merges.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.current_docs": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mcd: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesCurrentDocs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.merges.current_docs": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.current_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mcs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesCurrentSize: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.merges.current_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mt: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.merges.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.total_docs": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mtd: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesTotalDocs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.merges.total_docs": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.total_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesTotalSize: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.merges.total_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mtt: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesTotalTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.merges.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "refresh.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    refreshTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.refresh.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "refresh.time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    refreshTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.refresh.time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "refresh.external_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    reto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.refresh.external_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "refresh.external_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    reti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.refresh.external_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "refresh.listeners": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rli: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    refreshListeners: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.refresh.listeners": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.fetch_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sfc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchFetchCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.search.fetch_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.fetch_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sfti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchFetchTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.search.fetch_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.fetch_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sfto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchFetchTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.search.fetch_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.open_contexts": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    so: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchOpenContexts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.search.open_contexts": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.query_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sqc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchQueryCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.search.query_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.query_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sqti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchQueryTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.search.query_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.query_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sqto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchQueryTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.search.query_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.scroll_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    scc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchScrollCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.search.scroll_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.scroll_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    scti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchScrollTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.search.scroll_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.scroll_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    scto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchScrollTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.search.scroll_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "segments.count": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    segmentsCount: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.segments.count": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "segments.memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    segmentsMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.segments.memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "segments.index_writer_memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    siwm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    segmentsIndexWriterMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.segments.index_writer_memory": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, s.nothing])
    ),
    "segments.version_map_memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    svmm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    segmentsVersionMapMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.segments.version_map_memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "segments.fixed_bitset_memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sfbm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    fixedBitsetMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.segments.fixed_bitset_memory": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, s.nothing])
    ),
    "warmer.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    wc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    warmerCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.warmer.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "warmer.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    wto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    warmerTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.warmer.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "warmer.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    wtt: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    warmerTotalTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.warmer.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "suggest.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    suc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    suggestCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.suggest.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "suggest.time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    suti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    suggestTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.suggest.time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "suggest.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    suto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    suggestTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.suggest.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "memory.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    tm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    memoryTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.memory.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.throttled": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sth: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "bulk.total_operations": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bulkTotalOperation: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.bulk.total_operations": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "bulk.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    btti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bulkTotalTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.bulk.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "bulk.total_size_in_bytes": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    btsi: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bulkTotalSizeInBytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.bulk.total_size_in_bytes": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "bulk.avg_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bati: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bulkAvgTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.bulk.avg_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "bulk.avg_size_in_bytes": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    basi: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bulkAvgSizeInBytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "pri.bulk.avg_size_in_bytes": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing]))
  })
)

/**
 * `cat.indices.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatIndicesResponse = ReadonlyArray<CatIndicesIndicesRecord>

/** The schema of `CatIndicesResponse`. @category schemas @since 0.1.0 */
export const CatIndicesResponse: s.Lazy<CatIndicesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatIndicesIndicesRecord())
)

/**
 * `cat.master.MasterRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatMasterMasterRecord {
  readonly id?: string
  readonly host?: string
  readonly h?: string
  readonly ip?: string
  readonly node?: string
  readonly n?: string
}

/** The schema of `CatMasterMasterRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatMasterResponse`. @category schemas @since 0.1.0 */
export const CatMasterResponse: s.Lazy<CatMasterResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatMasterMasterRecord())
)

/**
 * `cat.ml_data_frame_analytics.DataFrameAnalyticsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatMlDataFrameAnalyticsDataFrameAnalyticsRecord {
  readonly id?: Id
  readonly type?: string
  readonly t?: string
  readonly create_time?: string
  readonly ct?: string
  readonly createTime?: string
  readonly version?: VersionString
  readonly v?: VersionString
  readonly source_index?: IndexName
  readonly si?: IndexName
  readonly sourceIndex?: IndexName
  readonly dest_index?: IndexName
  readonly di?: IndexName
  readonly destIndex?: IndexName
  readonly description?: string
  readonly d?: string
  readonly model_memory_limit?: string
  readonly mml?: string
  readonly modelMemoryLimit?: string
  readonly state?: string
  readonly s?: string
  readonly failure_reason?: string
  readonly fr?: string
  readonly failureReason?: string
  readonly progress?: string
  readonly p?: string
  readonly assignment_explanation?: string
  readonly ae?: string
  readonly assignmentExplanation?: string
  readonly "node.id"?: Id
  readonly ni?: Id
  readonly nodeId?: Id
  readonly "node.name"?: Name
  readonly nn?: Name
  readonly nodeName?: Name
  readonly "node.ephemeral_id"?: Id
  readonly ne?: Id
  readonly nodeEphemeralId?: Id
  readonly "node.address"?: string
  readonly na?: string
  readonly nodeAddress?: string
}

/** The schema of `CatMlDataFrameAnalyticsDataFrameAnalyticsRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatMlDataFrameAnalyticsResponse`. @category schemas @since 0.1.0 */
export const CatMlDataFrameAnalyticsResponse: s.Lazy<CatMlDataFrameAnalyticsResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.array(/*#__PURE__*/ CatMlDataFrameAnalyticsDataFrameAnalyticsRecord())
)

/**
 * `cat.ml_datafeeds.DatafeedsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatMlDatafeedsDatafeedsRecord {
  readonly id?: string
  readonly state?: MlDatafeedState
  readonly s?: MlDatafeedState
  readonly assignment_explanation?: string
  readonly ae?: string
  readonly "buckets.count"?: string
  readonly bc?: string
  readonly bucketsCount?: string
  readonly "search.count"?: string
  readonly sc?: string
  readonly searchCount?: string
  readonly "search.time"?: string
  readonly st?: string
  readonly searchTime?: string
  readonly "search.bucket_avg"?: string
  readonly sba?: string
  readonly searchBucketAvg?: string
  readonly "search.exp_avg_hour"?: string
  readonly seah?: string
  readonly searchExpAvgHour?: string
  readonly "node.id"?: string
  readonly ni?: string
  readonly nodeId?: string
  readonly "node.name"?: string
  readonly nn?: string
  readonly nodeName?: string
  readonly "node.ephemeral_id"?: string
  readonly ne?: string
  readonly nodeEphemeralId?: string
  readonly "node.address"?: string
  readonly na?: string
  readonly nodeAddress?: string
}

/** The schema of `CatMlDatafeedsDatafeedsRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatMlDatafeedsResponse`. @category schemas @since 0.1.0 */
export const CatMlDatafeedsResponse: s.Lazy<CatMlDatafeedsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatMlDatafeedsDatafeedsRecord())
)

/**
 * `cat.ml_jobs.JobsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatMlJobsJobsRecord {
  readonly id?: Id
  readonly state?: MlJobState
  readonly s?: MlJobState
  readonly opened_time?: string
  readonly ot?: string
  readonly assignment_explanation?: string
  readonly ae?: string
  readonly "data.processed_records"?: string
  readonly dpr?: string
  readonly dataProcessedRecords?: string
  readonly "data.processed_fields"?: string
  readonly dpf?: string
  readonly dataProcessedFields?: string
  readonly "data.input_bytes"?: ByteSize
  readonly dib?: ByteSize
  readonly dataInputBytes?: ByteSize
  readonly "data.input_records"?: string
  readonly dir?: string
  readonly dataInputRecords?: string
  readonly "data.input_fields"?: string
  readonly dif?: string
  readonly dataInputFields?: string
  readonly "data.invalid_dates"?: string
  readonly did?: string
  readonly dataInvalidDates?: string
  readonly "data.missing_fields"?: string
  readonly dmf?: string
  readonly dataMissingFields?: string
  readonly "data.out_of_order_timestamps"?: string
  readonly doot?: string
  readonly dataOutOfOrderTimestamps?: string
  readonly "data.empty_buckets"?: string
  readonly deb?: string
  readonly dataEmptyBuckets?: string
  readonly "data.sparse_buckets"?: string
  readonly dsb?: string
  readonly dataSparseBuckets?: string
  readonly "data.buckets"?: string
  readonly db?: string
  readonly dataBuckets?: string
  readonly "data.earliest_record"?: string
  readonly der?: string
  readonly dataEarliestRecord?: string
  readonly "data.latest_record"?: string
  readonly dlr?: string
  readonly dataLatestRecord?: string
  readonly "data.last"?: string
  readonly dl?: string
  readonly dataLast?: string
  readonly "data.last_empty_bucket"?: string
  readonly dleb?: string
  readonly dataLastEmptyBucket?: string
  readonly "data.last_sparse_bucket"?: string
  readonly dlsb?: string
  readonly dataLastSparseBucket?: string
  readonly "model.bytes"?: ByteSize
  readonly mb?: ByteSize
  readonly modelBytes?: ByteSize
  readonly "model.memory_status"?: MlMemoryStatus
  readonly mms?: MlMemoryStatus
  readonly modelMemoryStatus?: MlMemoryStatus
  readonly "model.bytes_exceeded"?: ByteSize
  readonly mbe?: ByteSize
  readonly modelBytesExceeded?: ByteSize
  readonly "model.memory_limit"?: string
  readonly mml?: string
  readonly modelMemoryLimit?: string
  readonly "model.by_fields"?: string
  readonly mbf?: string
  readonly modelByFields?: string
  readonly "model.over_fields"?: string
  readonly mof?: string
  readonly modelOverFields?: string
  readonly "model.partition_fields"?: string
  readonly mpf?: string
  readonly modelPartitionFields?: string
  readonly "model.bucket_allocation_failures"?: string
  readonly mbaf?: string
  readonly modelBucketAllocationFailures?: string
  readonly "model.categorization_status"?: MlCategorizationStatus
  readonly mcs?: MlCategorizationStatus
  readonly modelCategorizationStatus?: MlCategorizationStatus
  readonly "model.categorized_doc_count"?: string
  readonly mcdc?: string
  readonly modelCategorizedDocCount?: string
  readonly "model.total_category_count"?: string
  readonly mtcc?: string
  readonly modelTotalCategoryCount?: string
  readonly "model.frequent_category_count"?: string
  readonly modelFrequentCategoryCount?: string
  readonly "model.rare_category_count"?: string
  readonly mrcc?: string
  readonly modelRareCategoryCount?: string
  readonly "model.dead_category_count"?: string
  readonly mdcc?: string
  readonly modelDeadCategoryCount?: string
  readonly "model.failed_category_count"?: string
  readonly mfcc?: string
  readonly modelFailedCategoryCount?: string
  readonly "model.log_time"?: string
  readonly mlt?: string
  readonly modelLogTime?: string
  readonly "model.timestamp"?: string
  readonly mt?: string
  readonly modelTimestamp?: string
  readonly "forecasts.total"?: string
  readonly ft?: string
  readonly forecastsTotal?: string
  readonly "forecasts.memory.min"?: string
  readonly fmmin?: string
  readonly forecastsMemoryMin?: string
  readonly "forecasts.memory.max"?: string
  readonly fmmax?: string
  readonly forecastsMemoryMax?: string
  readonly "forecasts.memory.avg"?: string
  readonly fmavg?: string
  readonly forecastsMemoryAvg?: string
  readonly "forecasts.memory.total"?: string
  readonly fmt?: string
  readonly forecastsMemoryTotal?: string
  readonly "forecasts.records.min"?: string
  readonly frmin?: string
  readonly forecastsRecordsMin?: string
  readonly "forecasts.records.max"?: string
  readonly frmax?: string
  readonly forecastsRecordsMax?: string
  readonly "forecasts.records.avg"?: string
  readonly fravg?: string
  readonly forecastsRecordsAvg?: string
  readonly "forecasts.records.total"?: string
  readonly frt?: string
  readonly forecastsRecordsTotal?: string
  readonly "forecasts.time.min"?: string
  readonly ftmin?: string
  readonly forecastsTimeMin?: string
  readonly "forecasts.time.max"?: string
  readonly ftmax?: string
  readonly forecastsTimeMax?: string
  readonly "forecasts.time.avg"?: string
  readonly ftavg?: string
  readonly forecastsTimeAvg?: string
  readonly "forecasts.time.total"?: string
  readonly ftt?: string
  readonly forecastsTimeTotal?: string
  readonly "node.id"?: NodeId
  readonly ni?: NodeId
  readonly nodeId?: NodeId
  readonly "node.name"?: string
  readonly nn?: string
  readonly nodeName?: string
  readonly "node.ephemeral_id"?: NodeId
  readonly ne?: NodeId
  readonly nodeEphemeralId?: NodeId
  readonly "node.address"?: string
  readonly na?: string
  readonly nodeAddress?: string
  readonly "buckets.count"?: string
  readonly bc?: string
  readonly bucketsCount?: string
  readonly "buckets.time.total"?: string
  readonly btt?: string
  readonly bucketsTimeTotal?: string
  readonly "buckets.time.min"?: string
  readonly btmin?: string
  readonly bucketsTimeMin?: string
  readonly "buckets.time.max"?: string
  readonly btmax?: string
  readonly bucketsTimeMax?: string
  readonly "buckets.time.exp_avg"?: string
  readonly btea?: string
  readonly bucketsTimeExpAvg?: string
  readonly "buckets.time.exp_avg_hour"?: string
  readonly bteah?: string
  readonly bucketsTimeExpAvgHour?: string
}

/** The schema of `CatMlJobsJobsRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatMlJobsResponse`. @category schemas @since 0.1.0 */
export const CatMlJobsResponse: s.Lazy<CatMlJobsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatMlJobsJobsRecord())
)

/**
 * `cat.ml_trained_models.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatMlTrainedModelsResponse = ReadonlyArray<CatMlTrainedModelsTrainedModelsRecord>

/** The schema of `CatMlTrainedModelsResponse`. @category schemas @since 0.1.0 */
export const CatMlTrainedModelsResponse: s.Lazy<CatMlTrainedModelsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatMlTrainedModelsTrainedModelsRecord())
)

/**
 * `cat.ml_trained_models.TrainedModelsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatMlTrainedModelsTrainedModelsRecord {
  readonly id?: Id
  readonly created_by?: string
  readonly c?: string
  readonly createdBy?: string
  readonly heap_size?: ByteSize
  readonly hs?: ByteSize
  readonly modelHeapSize?: ByteSize
  readonly operations?: string
  readonly o?: string
  readonly modelOperations?: string
  readonly license?: string
  readonly l?: string
  readonly create_time?: DateTime
  readonly ct?: DateTime
  readonly version?: VersionString
  readonly v?: VersionString
  readonly description?: string
  readonly d?: string
  readonly "ingest.pipelines"?: string
  readonly ip?: string
  readonly ingestPipelines?: string
  readonly "ingest.count"?: string
  readonly ic?: string
  readonly ingestCount?: string
  readonly "ingest.time"?: string
  readonly it?: string
  readonly ingestTime?: string
  readonly "ingest.current"?: string
  readonly icurr?: string
  readonly ingestCurrent?: string
  readonly "ingest.failed"?: string
  readonly if?: string
  readonly ingestFailed?: string
  readonly "data_frame.id"?: string
  readonly dfid?: string
  readonly dataFrameAnalytics?: string
  readonly "data_frame.create_time"?: string
  readonly dft?: string
  readonly dataFrameAnalyticsTime?: string
  readonly "data_frame.source_index"?: string
  readonly dfsi?: string
  readonly dataFrameAnalyticsSrcIndex?: string
  readonly "data_frame.analysis"?: string
  readonly dfa?: string
  readonly dataFrameAnalyticsAnalysis?: string
  /** In Elasticsearch since 8.0.0. */
  readonly type?: string
}

/** The schema of `CatMlTrainedModelsTrainedModelsRecord`. @category schemas @since 0.1.0 */
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
  readonly node?: string
  readonly id?: string
  readonly pid?: string
  readonly host?: string
  readonly h?: string
  readonly ip?: string
  readonly i?: string
  readonly port?: string
  readonly attr?: string
  readonly value?: string
}

/** The schema of `CatNodeattrsNodeAttributesRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatNodeattrsResponse`. @category schemas @since 0.1.0 */
export const CatNodeattrsResponse: s.Lazy<CatNodeattrsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatNodeattrsNodeAttributesRecord())
)

/**
 * `cat.nodes.NodesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatNodesNodesRecord {
  readonly id?: Id
  readonly nodeId?: Id
  readonly pid?: string
  readonly p?: string
  readonly ip?: string
  readonly i?: string
  readonly port?: string
  readonly po?: string
  readonly http_address?: string
  readonly http?: string
  readonly version?: VersionString
  readonly v?: VersionString
  readonly flavor?: string
  readonly f?: string
  readonly type?: string
  readonly t?: string
  readonly build?: string
  readonly b?: string
  readonly jdk?: string
  readonly j?: string
  readonly "disk.total"?: ByteSize
  readonly dt?: ByteSize
  readonly diskTotal?: ByteSize
  readonly "disk.used"?: ByteSize
  readonly du?: ByteSize
  readonly diskUsed?: ByteSize
  readonly "disk.avail"?: ByteSize
  readonly d?: ByteSize
  readonly da?: ByteSize
  readonly disk?: ByteSize
  readonly diskAvail?: ByteSize
  readonly "disk.used_percent"?: Percentage
  readonly dup?: Percentage
  readonly diskUsedPercent?: Percentage
  readonly "heap.current"?: string
  readonly hc?: string
  readonly heapCurrent?: string
  readonly "heap.percent"?: Percentage
  readonly hp?: Percentage
  readonly heapPercent?: Percentage
  readonly "heap.max"?: string
  readonly hm?: string
  readonly heapMax?: string
  readonly "ram.current"?: string
  readonly rc?: string
  readonly ramCurrent?: string
  readonly "ram.percent"?: Percentage
  readonly rp?: Percentage
  readonly ramPercent?: Percentage
  readonly "ram.max"?: string
  readonly rn?: string
  readonly ramMax?: string
  readonly "file_desc.current"?: string
  readonly fdc?: string
  readonly fileDescriptorCurrent?: string
  readonly "file_desc.percent"?: Percentage
  readonly fdp?: Percentage
  readonly fileDescriptorPercent?: Percentage
  readonly "file_desc.max"?: string
  readonly fdm?: string
  readonly fileDescriptorMax?: string
  readonly cpu?: string
  readonly load_1m?: string | null
  readonly load_5m?: string | null
  readonly load_15m?: string | null
  readonly l?: string | null
  readonly available_processors?: string
  readonly ap?: string
  readonly uptime?: string
  readonly u?: string
  readonly "node.role"?: string
  readonly r?: string
  readonly role?: string
  readonly nodeRole?: string
  readonly master?: string
  readonly m?: string
  readonly name?: Name
  readonly n?: Name
  readonly "completion.size"?: string
  readonly cs?: string
  readonly completionSize?: string
  readonly "fielddata.memory_size"?: string
  readonly fm?: string
  readonly fielddataMemory?: string
  readonly "fielddata.evictions"?: string
  readonly fe?: string
  readonly fielddataEvictions?: string
  readonly "query_cache.memory_size"?: string
  readonly qcm?: string
  readonly queryCacheMemory?: string
  readonly "query_cache.evictions"?: string
  readonly qce?: string
  readonly queryCacheEvictions?: string
  readonly "query_cache.hit_count"?: string
  readonly qchc?: string
  readonly queryCacheHitCount?: string
  readonly "query_cache.miss_count"?: string
  readonly qcmc?: string
  readonly queryCacheMissCount?: string
  readonly "request_cache.memory_size"?: string
  readonly rcm?: string
  readonly requestCacheMemory?: string
  readonly "request_cache.evictions"?: string
  readonly rce?: string
  readonly requestCacheEvictions?: string
  readonly "request_cache.hit_count"?: string
  readonly rchc?: string
  readonly requestCacheHitCount?: string
  readonly "request_cache.miss_count"?: string
  readonly rcmc?: string
  readonly requestCacheMissCount?: string
  readonly "flush.total"?: string
  readonly ft?: string
  readonly flushTotal?: string
  readonly "flush.total_time"?: string
  readonly ftt?: string
  readonly flushTotalTime?: string
  readonly "get.current"?: string
  readonly gc?: string
  readonly getCurrent?: string
  readonly "get.time"?: string
  readonly gti?: string
  readonly getTime?: string
  readonly "get.total"?: string
  readonly gto?: string
  readonly getTotal?: string
  readonly "get.exists_time"?: string
  readonly geti?: string
  readonly getExistsTime?: string
  readonly "get.exists_total"?: string
  readonly geto?: string
  readonly getExistsTotal?: string
  readonly "get.missing_time"?: string
  readonly gmti?: string
  readonly getMissingTime?: string
  readonly "get.missing_total"?: string
  readonly gmto?: string
  readonly getMissingTotal?: string
  readonly "indexing.delete_current"?: string
  readonly idc?: string
  readonly indexingDeleteCurrent?: string
  readonly "indexing.delete_time"?: string
  readonly idti?: string
  readonly indexingDeleteTime?: string
  readonly "indexing.delete_total"?: string
  readonly idto?: string
  readonly indexingDeleteTotal?: string
  readonly "indexing.index_current"?: string
  readonly iic?: string
  readonly indexingIndexCurrent?: string
  readonly "indexing.index_time"?: string
  readonly iiti?: string
  readonly indexingIndexTime?: string
  readonly "indexing.index_total"?: string
  readonly iito?: string
  readonly indexingIndexTotal?: string
  readonly "indexing.index_failed"?: string
  readonly iif?: string
  readonly indexingIndexFailed?: string
  readonly "merges.current"?: string
  readonly mc?: string
  readonly mergesCurrent?: string
  readonly "merges.current_docs"?: string
  readonly mcd?: string
  readonly mergesCurrentDocs?: string
  readonly "merges.current_size"?: string
  readonly mcs?: string
  readonly mergesCurrentSize?: string
  readonly "merges.total"?: string
  readonly mt?: string
  readonly mergesTotal?: string
  readonly "merges.total_docs"?: string
  readonly mtd?: string
  readonly mergesTotalDocs?: string
  readonly "merges.total_size"?: string
  readonly mts?: string
  readonly mergesTotalSize?: string
  readonly "merges.total_time"?: string
  readonly mtt?: string
  readonly mergesTotalTime?: string
  readonly "refresh.total"?: string
  readonly "refresh.time"?: string
  readonly "refresh.external_total"?: string
  readonly rto?: string
  readonly refreshTotal?: string
  readonly "refresh.external_time"?: string
  readonly rti?: string
  readonly refreshTime?: string
  readonly "refresh.listeners"?: string
  readonly rli?: string
  readonly refreshListeners?: string
  readonly "script.compilations"?: string
  readonly scrcc?: string
  readonly scriptCompilations?: string
  readonly "script.cache_evictions"?: string
  readonly scrce?: string
  readonly scriptCacheEvictions?: string
  readonly "script.compilation_limit_triggered"?: string
  readonly scrclt?: string
  readonly scriptCacheCompilationLimitTriggered?: string
  readonly "search.fetch_current"?: string
  readonly sfc?: string
  readonly searchFetchCurrent?: string
  readonly "search.fetch_time"?: string
  readonly sfti?: string
  readonly searchFetchTime?: string
  readonly "search.fetch_total"?: string
  readonly sfto?: string
  readonly searchFetchTotal?: string
  readonly "search.open_contexts"?: string
  readonly so?: string
  readonly searchOpenContexts?: string
  readonly "search.query_current"?: string
  readonly sqc?: string
  readonly searchQueryCurrent?: string
  readonly "search.query_time"?: string
  readonly sqti?: string
  readonly searchQueryTime?: string
  readonly "search.query_total"?: string
  readonly sqto?: string
  readonly searchQueryTotal?: string
  readonly "search.scroll_current"?: string
  readonly scc?: string
  readonly searchScrollCurrent?: string
  readonly "search.scroll_time"?: string
  readonly scti?: string
  readonly searchScrollTime?: string
  readonly "search.scroll_total"?: string
  readonly scto?: string
  readonly searchScrollTotal?: string
  readonly "segments.count"?: string
  readonly sc?: string
  readonly segmentsCount?: string
  readonly "segments.memory"?: string
  readonly sm?: string
  readonly segmentsMemory?: string
  readonly "segments.index_writer_memory"?: string
  readonly siwm?: string
  readonly segmentsIndexWriterMemory?: string
  readonly "segments.version_map_memory"?: string
  readonly svmm?: string
  readonly segmentsVersionMapMemory?: string
  readonly "segments.fixed_bitset_memory"?: string
  readonly sfbm?: string
  readonly fixedBitsetMemory?: string
  readonly "suggest.current"?: string
  readonly suc?: string
  readonly suggestCurrent?: string
  readonly "suggest.time"?: string
  readonly suti?: string
  readonly suggestTime?: string
  readonly "suggest.total"?: string
  readonly suto?: string
  readonly suggestTotal?: string
  readonly "bulk.total_operations"?: string
  readonly bto?: string
  readonly bulkTotalOperations?: string
  readonly "bulk.total_time"?: string
  readonly btti?: string
  readonly bulkTotalTime?: string
  readonly "bulk.total_size_in_bytes"?: string
  readonly btsi?: string
  readonly bulkTotalSizeInBytes?: string
  readonly "bulk.avg_time"?: string
  readonly bati?: string
  readonly bulkAvgTime?: string
  readonly "bulk.avg_size_in_bytes"?: string
  readonly basi?: string
  readonly bulkAvgSizeInBytes?: string
}

/** The schema of `CatNodesNodesRecord`. @category schemas @since 0.1.0 */
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
    load_1m: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    load_5m: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    load_15m: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    l: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
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

/** The schema of `CatNodesResponse`. @category schemas @since 0.1.0 */
export const CatNodesResponse: s.Lazy<CatNodesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatNodesNodesRecord())
)

/**
 * `cat.pending_tasks.PendingTasksRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatPendingTasksPendingTasksRecord {
  readonly insertOrder?: string
  readonly o?: string
  readonly timeInQueue?: string
  readonly t?: string
  readonly priority?: string
  readonly p?: string
  readonly source?: string
  readonly s?: string
}

/** The schema of `CatPendingTasksPendingTasksRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatPendingTasksResponse`. @category schemas @since 0.1.0 */
export const CatPendingTasksResponse: s.Lazy<CatPendingTasksResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatPendingTasksPendingTasksRecord())
)

/**
 * `cat.plugins.PluginsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatPluginsPluginsRecord {
  readonly id?: NodeId
  readonly name?: Name
  readonly n?: Name
  readonly component?: string
  readonly c?: string
  readonly version?: VersionString
  readonly v?: VersionString
  readonly description?: string
  readonly d?: string
  readonly type?: string
  readonly t?: string
}

/** The schema of `CatPluginsPluginsRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatPluginsResponse`. @category schemas @since 0.1.0 */
export const CatPluginsResponse: s.Lazy<CatPluginsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatPluginsPluginsRecord())
)

/**
 * `cat.recovery.RecoveryRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatRecoveryRecoveryRecord {
  readonly index?: IndexName
  readonly i?: IndexName
  readonly idx?: IndexName
  readonly shard?: string
  readonly s?: string
  readonly sh?: string
  readonly start_time?: DateTime
  readonly start?: DateTime
  readonly start_time_millis?: SpecUtilsStringified<EpochTime<UnitMillis>>
  readonly start_millis?: SpecUtilsStringified<EpochTime<UnitMillis>>
  readonly stop_time?: DateTime
  readonly stop?: DateTime
  readonly stop_time_millis?: SpecUtilsStringified<EpochTime<UnitMillis>>
  readonly stop_millis?: SpecUtilsStringified<EpochTime<UnitMillis>>
  readonly time?: Duration
  readonly t?: Duration
  readonly ti?: Duration
  readonly type?: string
  readonly ty?: string
  readonly stage?: string
  readonly st?: string
  readonly source_host?: string
  readonly shost?: string
  readonly source_node?: string
  readonly snode?: string
  readonly target_host?: string
  readonly thost?: string
  readonly target_node?: string
  readonly tnode?: string
  readonly repository?: string
  readonly rep?: string
  readonly snapshot?: string
  readonly snap?: string
  readonly files?: string
  readonly f?: string
  readonly files_recovered?: string
  readonly fr?: string
  readonly files_percent?: Percentage
  readonly fp?: Percentage
  readonly files_total?: string
  readonly tf?: string
  readonly bytes?: string
  readonly b?: string
  readonly bytes_recovered?: string
  readonly br?: string
  readonly bytes_percent?: Percentage
  readonly bp?: Percentage
  readonly bytes_total?: string
  readonly tb?: string
  readonly translog_ops?: string
  readonly to?: string
  readonly translog_ops_recovered?: string
  readonly tor?: string
  readonly translog_ops_percent?: Percentage
  readonly top?: Percentage
}

/** The schema of `CatRecoveryRecoveryRecord`. @category schemas @since 0.1.0 */
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
    start_time_millis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    start_millis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    stop_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    stop: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    stop_time_millis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    stop_millis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
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

/** The schema of `CatRecoveryResponse`. @category schemas @since 0.1.0 */
export const CatRecoveryResponse: s.Lazy<CatRecoveryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatRecoveryRecoveryRecord())
)

/**
 * `cat.repositories.RepositoriesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatRepositoriesRepositoriesRecord {
  readonly id?: string
  readonly repoId?: string
  readonly type?: string
  readonly t?: string
}

/** The schema of `CatRepositoriesRepositoriesRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatRepositoriesResponse`. @category schemas @since 0.1.0 */
export const CatRepositoriesResponse: s.Lazy<CatRepositoriesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatRepositoriesRepositoriesRecord())
)

/**
 * `cat.segments.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatSegmentsResponse = ReadonlyArray<CatSegmentsSegmentsRecord>

/** The schema of `CatSegmentsResponse`. @category schemas @since 0.1.0 */
export const CatSegmentsResponse: s.Lazy<CatSegmentsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatSegmentsSegmentsRecord())
)

/**
 * `cat.segments.SegmentsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatSegmentsSegmentsRecord {
  readonly index?: IndexName
  readonly i?: IndexName
  readonly idx?: IndexName
  readonly shard?: string
  readonly s?: string
  readonly sh?: string
  readonly prirep?: string
  readonly p?: string
  readonly pr?: string
  readonly primaryOrReplica?: string
  readonly ip?: string
  readonly id?: NodeId
  readonly segment?: string
  readonly seg?: string
  readonly generation?: string
  readonly g?: string
  readonly gen?: string
  readonly "docs.count"?: string
  readonly dc?: string
  readonly docsCount?: string
  readonly "docs.deleted"?: string
  readonly dd?: string
  readonly docsDeleted?: string
  readonly size?: ByteSize
  readonly si?: ByteSize
  readonly "size.memory"?: ByteSize
  readonly sm?: ByteSize
  readonly sizeMemory?: ByteSize
  readonly committed?: string
  readonly ic?: string
  readonly isCommitted?: string
  readonly searchable?: string
  readonly is?: string
  readonly isSearchable?: string
  readonly version?: VersionString
  readonly v?: VersionString
  readonly compound?: string
  readonly ico?: string
  readonly isCompound?: string
}

/** The schema of `CatSegmentsSegmentsRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatShardsResponse`. @category schemas @since 0.1.0 */
export const CatShardsResponse: s.Lazy<CatShardsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatShardsShardsRecord())
)

/**
 * `cat.shards.ShardsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatShardsShardsRecord {
  readonly index?: string
  readonly i?: string
  readonly idx?: string
  readonly shard?: string
  readonly s?: string
  readonly sh?: string
  readonly prirep?: string
  readonly p?: string
  readonly pr?: string
  readonly primaryOrReplica?: string
  readonly state?: string
  readonly st?: string
  readonly docs?: string | null
  readonly d?: string | null
  readonly dc?: string | null
  readonly store?: string | null
  readonly sto?: string | null
  /** In Elasticsearch since 8.11.0. */
  readonly dataset?: string | null
  readonly ip?: string | null
  readonly id?: string | null
  readonly node?: string | null
  readonly n?: string | null
  readonly sync_id?: string | null
  readonly "unassigned.reason"?: string | null
  readonly ur?: string | null
  readonly "unassigned.at"?: string | null
  readonly ua?: string | null
  readonly "unassigned.for"?: string | null
  readonly uf?: string | null
  readonly "unassigned.details"?: string | null
  readonly ud?: string | null
  readonly "recoverysource.type"?: string | null
  readonly rs?: string | null
  readonly "completion.size"?: string | null
  readonly cs?: string | null
  readonly completionSize?: string | null
  readonly "fielddata.memory_size"?: string | null
  readonly fm?: string | null
  readonly fielddataMemory?: string | null
  readonly "fielddata.evictions"?: string | null
  readonly fe?: string | null
  readonly fielddataEvictions?: string | null
  readonly "query_cache.memory_size"?: string | null
  readonly qcm?: string | null
  readonly queryCacheMemory?: string | null
  readonly "query_cache.evictions"?: string | null
  readonly qce?: string | null
  readonly queryCacheEvictions?: string | null
  readonly "flush.total"?: string | null
  readonly ft?: string | null
  readonly flushTotal?: string | null
  readonly "flush.total_time"?: string | null
  readonly ftt?: string | null
  readonly flushTotalTime?: string | null
  readonly "get.current"?: string | null
  readonly gc?: string | null
  readonly getCurrent?: string | null
  readonly "get.time"?: string | null
  readonly gti?: string | null
  readonly getTime?: string | null
  readonly "get.total"?: string | null
  readonly gto?: string | null
  readonly getTotal?: string | null
  readonly "get.exists_time"?: string | null
  readonly geti?: string | null
  readonly getExistsTime?: string | null
  readonly "get.exists_total"?: string | null
  readonly geto?: string | null
  readonly getExistsTotal?: string | null
  readonly "get.missing_time"?: string | null
  readonly gmti?: string | null
  readonly getMissingTime?: string | null
  readonly "get.missing_total"?: string | null
  readonly gmto?: string | null
  readonly getMissingTotal?: string | null
  readonly "indexing.delete_current"?: string | null
  readonly idc?: string | null
  readonly indexingDeleteCurrent?: string | null
  readonly "indexing.delete_time"?: string | null
  readonly idti?: string | null
  readonly indexingDeleteTime?: string | null
  readonly "indexing.delete_total"?: string | null
  readonly idto?: string | null
  readonly indexingDeleteTotal?: string | null
  readonly "indexing.index_current"?: string | null
  readonly iic?: string | null
  readonly indexingIndexCurrent?: string | null
  readonly "indexing.index_time"?: string | null
  readonly iiti?: string | null
  readonly indexingIndexTime?: string | null
  readonly "indexing.index_total"?: string | null
  readonly iito?: string | null
  readonly indexingIndexTotal?: string | null
  readonly "indexing.index_failed"?: string | null
  readonly iif?: string | null
  readonly indexingIndexFailed?: string | null
  readonly "merges.current"?: string | null
  readonly mc?: string | null
  readonly mergesCurrent?: string | null
  readonly "merges.current_docs"?: string | null
  readonly mcd?: string | null
  readonly mergesCurrentDocs?: string | null
  readonly "merges.current_size"?: string | null
  readonly mcs?: string | null
  readonly mergesCurrentSize?: string | null
  readonly "merges.total"?: string | null
  readonly mt?: string | null
  readonly mergesTotal?: string | null
  readonly "merges.total_docs"?: string | null
  readonly mtd?: string | null
  readonly mergesTotalDocs?: string | null
  readonly "merges.total_size"?: string | null
  readonly mts?: string | null
  readonly mergesTotalSize?: string | null
  readonly "merges.total_time"?: string | null
  readonly mtt?: string | null
  readonly mergesTotalTime?: string | null
  readonly "refresh.total"?: string | null
  readonly "refresh.time"?: string | null
  readonly "refresh.external_total"?: string | null
  readonly rto?: string | null
  readonly refreshTotal?: string | null
  readonly "refresh.external_time"?: string | null
  readonly rti?: string | null
  readonly refreshTime?: string | null
  readonly "refresh.listeners"?: string | null
  readonly rli?: string | null
  readonly refreshListeners?: string | null
  readonly "search.fetch_current"?: string | null
  readonly sfc?: string | null
  readonly searchFetchCurrent?: string | null
  readonly "search.fetch_time"?: string | null
  readonly sfti?: string | null
  readonly searchFetchTime?: string | null
  readonly "search.fetch_total"?: string | null
  readonly sfto?: string | null
  readonly searchFetchTotal?: string | null
  readonly "search.open_contexts"?: string | null
  readonly so?: string | null
  readonly searchOpenContexts?: string | null
  readonly "search.query_current"?: string | null
  readonly sqc?: string | null
  readonly searchQueryCurrent?: string | null
  readonly "search.query_time"?: string | null
  readonly sqti?: string | null
  readonly searchQueryTime?: string | null
  readonly "search.query_total"?: string | null
  readonly sqto?: string | null
  readonly searchQueryTotal?: string | null
  readonly "search.scroll_current"?: string | null
  readonly scc?: string | null
  readonly searchScrollCurrent?: string | null
  readonly "search.scroll_time"?: string | null
  readonly scti?: string | null
  readonly searchScrollTime?: string | null
  readonly "search.scroll_total"?: string | null
  readonly scto?: string | null
  readonly searchScrollTotal?: string | null
  readonly "segments.count"?: string | null
  readonly sc?: string | null
  readonly segmentsCount?: string | null
  readonly "segments.memory"?: string | null
  readonly sm?: string | null
  readonly segmentsMemory?: string | null
  readonly "segments.index_writer_memory"?: string | null
  readonly siwm?: string | null
  readonly segmentsIndexWriterMemory?: string | null
  readonly "segments.version_map_memory"?: string | null
  readonly svmm?: string | null
  readonly segmentsVersionMapMemory?: string | null
  readonly "segments.fixed_bitset_memory"?: string | null
  readonly sfbm?: string | null
  readonly fixedBitsetMemory?: string | null
  readonly "seq_no.max"?: string | null
  readonly sqm?: string | null
  readonly maxSeqNo?: string | null
  readonly "seq_no.local_checkpoint"?: string | null
  readonly sql?: string | null
  readonly localCheckpoint?: string | null
  readonly "seq_no.global_checkpoint"?: string | null
  readonly sqg?: string | null
  readonly globalCheckpoint?: string | null
  readonly "warmer.current"?: string | null
  readonly wc?: string | null
  readonly warmerCurrent?: string | null
  readonly "warmer.total"?: string | null
  readonly wto?: string | null
  readonly warmerTotal?: string | null
  readonly "warmer.total_time"?: string | null
  readonly wtt?: string | null
  readonly warmerTotalTime?: string | null
  readonly "path.data"?: string | null
  readonly pd?: string | null
  readonly dataPath?: string | null
  readonly "path.state"?: string | null
  readonly ps?: string | null
  readonly statsPath?: string | null
  readonly "bulk.total_operations"?: string | null
  readonly bto?: string | null
  readonly bulkTotalOperations?: string | null
  readonly "bulk.total_time"?: string | null
  readonly btti?: string | null
  readonly bulkTotalTime?: string | null
  readonly "bulk.total_size_in_bytes"?: string | null
  readonly btsi?: string | null
  readonly bulkTotalSizeInBytes?: string | null
  readonly "bulk.avg_time"?: string | null
  readonly bati?: string | null
  readonly bulkAvgTime?: string | null
  readonly "bulk.avg_size_in_bytes"?: string | null
  readonly basi?: string | null
  readonly bulkAvgSizeInBytes?: string | null
}

/** The schema of `CatShardsShardsRecord`. @category schemas @since 0.1.0 */
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
    id: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    node: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    n: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sync_id: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "unassigned.reason": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ur: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "unassigned.at": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ua: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "unassigned.for": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    uf: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "unassigned.details": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ud: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "recoverysource.type": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "completion.size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    cs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    completionSize: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "fielddata.memory_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    fm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    fielddataMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "fielddata.evictions": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    fe: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    fielddataEvictions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "query_cache.memory_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    qcm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    queryCacheMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "query_cache.evictions": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    qce: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    queryCacheEvictions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "flush.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ft: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    flushTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "flush.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ftt: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    flushTotalTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    gc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    gti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    gto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.exists_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    geti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getExistsTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.exists_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    geto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getExistsTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.missing_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    gmti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getMissingTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "get.missing_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    gmto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    getMissingTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.delete_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    idc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingDeleteCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.delete_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    idti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingDeleteTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.delete_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    idto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingDeleteTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.index_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    iic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingIndexCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.index_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    iiti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingIndexTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.index_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    iito: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingIndexTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "indexing.index_failed": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    iif: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    indexingIndexFailed: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.current_docs": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mcd: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesCurrentDocs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.current_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mcs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesCurrentSize: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mt: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.total_docs": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mtd: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesTotalDocs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.total_size": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesTotalSize: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "merges.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mtt: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    mergesTotalTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "refresh.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "refresh.time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "refresh.external_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    refreshTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "refresh.external_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    refreshTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "refresh.listeners": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    rli: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    refreshListeners: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.fetch_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sfc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchFetchCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.fetch_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sfti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchFetchTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.fetch_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sfto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchFetchTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.open_contexts": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    so: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchOpenContexts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.query_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sqc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchQueryCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.query_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sqti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchQueryTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.query_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sqto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchQueryTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.scroll_current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    scc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchScrollCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.scroll_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    scti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchScrollTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "search.scroll_total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    scto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    searchScrollTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "segments.count": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    segmentsCount: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "segments.memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    segmentsMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "segments.index_writer_memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    siwm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    segmentsIndexWriterMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "segments.version_map_memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    svmm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    segmentsVersionMapMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "segments.fixed_bitset_memory": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sfbm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    fixedBitsetMemory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "seq_no.max": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sqm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    maxSeqNo: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "seq_no.local_checkpoint": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sql: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    localCheckpoint: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "seq_no.global_checkpoint": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    sqg: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    globalCheckpoint: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "warmer.current": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    wc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    warmerCurrent: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "warmer.total": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    wto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    warmerTotal: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "warmer.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    wtt: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    warmerTotalTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "path.data": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    pd: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    dataPath: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "path.state": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    ps: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    statsPath: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "bulk.total_operations": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bto: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bulkTotalOperations: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "bulk.total_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    btti: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bulkTotalTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "bulk.total_size_in_bytes": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    btsi: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bulkTotalSizeInBytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "bulk.avg_time": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bati: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bulkAvgTime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    "bulk.avg_size_in_bytes": /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    basi: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    bulkAvgSizeInBytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing]))
  })
)

/**
 * `cat.snapshots.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatSnapshotsResponse = ReadonlyArray<CatSnapshotsSnapshotsRecord>

/** The schema of `CatSnapshotsResponse`. @category schemas @since 0.1.0 */
export const CatSnapshotsResponse: s.Lazy<CatSnapshotsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatSnapshotsSnapshotsRecord())
)

/**
 * `cat.snapshots.SnapshotsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatSnapshotsSnapshotsRecord {
  readonly id?: string
  readonly snapshot?: string
  readonly repository?: string
  readonly re?: string
  readonly repo?: string
  readonly status?: string
  readonly s?: string
  readonly start_epoch?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly ste?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly startEpoch?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly start_time?: WatcherScheduleTimeOfDay
  readonly sti?: WatcherScheduleTimeOfDay
  readonly startTime?: WatcherScheduleTimeOfDay
  readonly end_epoch?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly ete?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly endEpoch?: SpecUtilsStringified<EpochTime<UnitSeconds>>
  readonly end_time?: TimeOfDay
  readonly eti?: TimeOfDay
  readonly endTime?: TimeOfDay
  readonly duration?: Duration
  readonly dur?: Duration
  readonly indices?: string
  readonly i?: string
  readonly successful_shards?: string
  readonly ss?: string
  readonly failed_shards?: string
  readonly fs?: string
  readonly total_shards?: string
  readonly ts?: string
  readonly reason?: string | null
  readonly r?: string | null
}

/** The schema of `CatSnapshotsSnapshotsRecord`. @category schemas @since 0.1.0 */
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
    reason: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    r: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing]))
  })
)

/**
 * `cat.tasks.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CatTasksResponse = ReadonlyArray<CatTasksTasksRecord>

/** The schema of `CatTasksResponse`. @category schemas @since 0.1.0 */
export const CatTasksResponse: s.Lazy<CatTasksResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatTasksTasksRecord())
)

/**
 * `cat.tasks.TasksRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatTasksTasksRecord {
  readonly id?: Id
  readonly action?: string
  readonly ac?: string
  readonly task_id?: Id
  readonly ti?: Id
  readonly parent_task_id?: string
  readonly pti?: string
  readonly type?: string
  readonly ty?: string
  readonly start_time?: string
  readonly start?: string
  readonly timestamp?: string
  readonly ts?: string
  readonly hms?: string
  readonly hhmmss?: string
  readonly running_time_ns?: string
  readonly running_time?: string
  readonly time?: string
  readonly node_id?: NodeId
  readonly ni?: NodeId
  readonly ip?: string
  readonly i?: string
  readonly port?: string
  readonly po?: string
  readonly node?: string
  readonly n?: string
  readonly version?: VersionString
  readonly v?: VersionString
  readonly x_opaque_id?: string
  readonly x?: string
  readonly description?: string
  readonly desc?: string
}

/** The schema of `CatTasksTasksRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatTemplatesResponse`. @category schemas @since 0.1.0 */
export const CatTemplatesResponse: s.Lazy<CatTemplatesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatTemplatesTemplatesRecord())
)

/**
 * `cat.templates.TemplatesRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatTemplatesTemplatesRecord {
  readonly name?: Name
  readonly n?: Name
  readonly index_patterns?: string
  readonly t?: string
  readonly order?: string
  readonly o?: string
  readonly p?: string
  readonly version?: VersionString | null
  readonly v?: VersionString | null
  readonly composed_of?: string
  readonly c?: string
}

/** The schema of `CatTemplatesTemplatesRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatThreadPoolResponse`. @category schemas @since 0.1.0 */
export const CatThreadPoolResponse: s.Lazy<CatThreadPoolResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatThreadPoolThreadPoolRecord())
)

/**
 * `cat.thread_pool.ThreadPoolRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatThreadPoolThreadPoolRecord {
  readonly node_name?: string
  readonly nn?: string
  readonly node_id?: NodeId
  readonly id?: NodeId
  readonly ephemeral_node_id?: string
  readonly eid?: string
  readonly pid?: string
  readonly p?: string
  readonly host?: string
  readonly h?: string
  readonly ip?: string
  readonly i?: string
  readonly port?: string
  readonly po?: string
  readonly name?: string
  readonly n?: string
  readonly type?: string
  readonly t?: string
  readonly active?: string
  readonly a?: string
  readonly pool_size?: string
  readonly psz?: string
  readonly queue?: string
  readonly q?: string
  readonly queue_size?: string
  readonly qs?: string
  readonly rejected?: string
  readonly r?: string
  readonly largest?: string
  readonly l?: string
  readonly completed?: string
  readonly c?: string
  readonly core?: string | null
  readonly cr?: string | null
  readonly max?: string | null
  readonly mx?: string | null
  readonly size?: string | null
  readonly sz?: string | null
  readonly keep_alive?: string | null
  readonly ka?: string | null
}

/** The schema of `CatThreadPoolThreadPoolRecord`. @category schemas @since 0.1.0 */
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

/** The schema of `CatTransformsResponse`. @category schemas @since 0.1.0 */
export const CatTransformsResponse: s.Lazy<CatTransformsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.array(/*#__PURE__*/ CatTransformsTransformsRecord())
)

/**
 * `cat.transforms.TransformsRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CatTransformsTransformsRecord {
  readonly id?: Id
  readonly state?: string
  readonly s?: string
  readonly checkpoint?: string
  readonly c?: string
  readonly documents_processed?: string
  readonly docp?: string
  readonly documentsProcessed?: string
  readonly checkpoint_progress?: string | null
  readonly cp?: string | null
  readonly checkpointProgress?: string | null
  readonly last_search_time?: string | null
  readonly lst?: string | null
  readonly lastSearchTime?: string | null
  readonly changes_last_detection_time?: string | null
  readonly cldt?: string | null
  readonly create_time?: string
  readonly ct?: string
  readonly createTime?: string
  readonly version?: VersionString
  readonly v?: VersionString
  readonly source_index?: string
  readonly si?: string
  readonly sourceIndex?: string
  readonly dest_index?: string
  readonly di?: string
  readonly destIndex?: string
  readonly pipeline?: string
  readonly p?: string
  readonly project_routing?: string
  readonly pr?: string
  readonly projectRouting?: string
  readonly description?: string
  readonly d?: string
  readonly transform_type?: string
  readonly tt?: string
  readonly frequency?: string
  readonly f?: string
  readonly max_page_search_size?: string
  readonly mpsz?: string
  readonly docs_per_second?: string
  readonly dps?: string
  readonly reason?: string
  readonly r?: string
  readonly search_total?: string
  readonly st?: string
  readonly search_failure?: string
  readonly sf?: string
  readonly search_time?: string
  readonly stime?: string
  readonly index_total?: string
  readonly it?: string
  readonly index_failure?: string
  readonly if?: string
  readonly index_time?: string
  readonly itime?: string
  readonly documents_indexed?: string
  readonly doci?: string
  readonly delete_time?: string
  readonly dtime?: string
  readonly documents_deleted?: string
  readonly docd?: string
  readonly trigger_count?: string
  readonly tc?: string
  readonly pages_processed?: string
  readonly pp?: string
  readonly processing_time?: string
  readonly pt?: string
  readonly checkpoint_duration_time_exp_avg?: string
  readonly cdtea?: string
  readonly checkpointTimeExpAvg?: string
  readonly indexed_documents_exp_avg?: string
  readonly idea?: string
  readonly processed_documents_exp_avg?: string
  readonly pdea?: string
}

/** The schema of `CatTransformsTransformsRecord`. @category schemas @since 0.1.0 */
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.aliases`: `GET /_cat/aliases`, `GET /_cat/aliases/{name}`.
 * Needs the privileges: index view_index_metadata.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-aliases
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.allocation`: `GET /_cat/allocation`, `GET /_cat/allocation/{node_id}`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-allocation
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.circuit_breaker`: `GET /_cat/circuit_breaker`, `GET /_cat/circuit_breaker/{circuit_breaker_patterns}`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-circuit-breaker
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.component_templates`: `GET /_cat/component_templates`, `GET /_cat/component_templates/{name}`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 5.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-component-templates
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-count
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-fielddata
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-health
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-cat
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
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly h?: CatCatIndicesColumns | undefined
  readonly s?: Names | undefined
}

/**
 * `cat.indices`: `GET /_cat/indices`, `GET /_cat/indices/{index}`.
 * Needs the privileges: cluster monitor, index monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-indices
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.master`: `GET /_cat/master`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-master
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-data-frame-analytics
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-datafeeds
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-jobs
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-ml-trained-models
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.nodeattrs`: `GET /_cat/nodeattrs`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-nodeattrs
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.nodes`: `GET /_cat/nodes`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-nodes
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.pending_tasks`: `GET /_cat/pending_tasks`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-pending-tasks
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.plugins`: `GET /_cat/plugins`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-plugins
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-recovery
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.repositories`: `GET /_cat/repositories`.
 * Needs the privileges: cluster monitor_snapshot.
 * In Elasticsearch since 2.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-repositories
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
  readonly master_timeout?: Duration | TimeSpan | undefined
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-segments
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.shards`: `GET /_cat/shards`, `GET /_cat/shards/{index}`.
 * Needs the privileges: cluster monitor, index monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-shards
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.snapshots`: `GET /_cat/snapshots`, `GET /_cat/snapshots/{repository}`.
 * Needs the privileges: cluster monitor_snapshot.
 * In Elasticsearch since 2.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-snapshots
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
  readonly actions?: string | ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly detailed?: boolean | undefined
  readonly nodes?: string | ReadonlyArray<string> | undefined
  readonly parent_task_id?: string | undefined
  readonly h?: CatCatTasksColumns | undefined
  readonly s?: Names | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `cat.tasks`: `GET /_cat/tasks`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 5.0.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-tasks
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.templates`: `GET /_cat/templates`, `GET /_cat/templates/{name}`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 5.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-templates
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
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `cat.thread_pool`: `GET /_cat/thread_pool`, `GET /_cat/thread_pool/{thread_pool_patterns}`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-thread-pool
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
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cat-transforms
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
