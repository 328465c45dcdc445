/**
 * Types and schemas of `Indices` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  AnalysisAnalyzer,
  AnalysisCharFilter,
  AnalysisNormalizer,
  AnalysisTokenFilter,
  AnalysisTokenizer
} from "../types/Analysis.ts"
import {
  BulkStats,
  type ByteSize,
  CompletionStats,
  type DFIIndependenceMeasure,
  type DFRAfterEffect,
  type DFRBasicModel,
  type DataStreamName,
  DateTime,
  DocStats,
  type Double,
  type Duration,
  type DurationLarge,
  type EpochTime,
  type Field,
  FielddataStats,
  type Fields,
  FlushStats,
  GetStats,
  type HealthStatus,
  type IBDistribution,
  type IBLambda,
  type Id,
  type IndexName,
  IndexingStats,
  type Integer,
  type Long,
  MergesStats,
  Metadata,
  type Name,
  type Names,
  type Normalization,
  type PipelineName,
  QueryCacheStats,
  RecoveryStats,
  RefreshStats,
  RequestCacheStats,
  Script,
  ScriptSource,
  SearchStats,
  SegmentsStats,
  type SequenceNumber,
  ShardStatistics,
  type ShardsOperationResponseBase,
  type SpecUtilsStringified,
  type SpecUtilsWithNullValue,
  StoreStats,
  TranslogStats,
  type UnitMillis,
  type Uuid,
  type VersionNumber,
  type VersionString,
  WarmerStats
} from "../types/Common.ts"
import { MappingTypeMapping } from "../types/Mapping.ts"
import { QueryDslQueryContainer } from "../types/QueryDsl.ts"
import type { Instant, TimeSpan } from "../Wire.ts"

/**
 * `indices._types.Alias` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAlias {
  readonly filter?: QueryDslQueryContainer | undefined
  readonly index_routing?: string | undefined
  /** Default: `false`. */
  readonly is_hidden?: boolean | undefined
  /** Default: `false`. */
  readonly is_write_index?: boolean | undefined
  readonly routing?: string | undefined
  readonly search_routing?: string | undefined
}

/** The schema of `IndicesAlias`. @category schemas @since 0.1.0 */
export const IndicesAlias: s.Lazy<IndicesAlias> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    index_routing: /*#__PURE__*/ s.optional(s.string),
    is_hidden: /*#__PURE__*/ s.optional(s.boolean),
    is_write_index: /*#__PURE__*/ s.optional(s.boolean),
    routing: /*#__PURE__*/ s.optional(s.string),
    search_routing: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `indices._types.AliasDefinition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAliasDefinition {
  readonly filter?: QueryDslQueryContainer | undefined
  readonly index_routing?: string | undefined
  /** Default: `false`. */
  readonly is_write_index?: boolean | undefined
  readonly routing?: string | undefined
  readonly search_routing?: string | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 7.16.0.
   */
  readonly is_hidden?: boolean | undefined
}

/** The schema of `IndicesAliasDefinition`. @category schemas @since 0.1.0 */
export const IndicesAliasDefinition: s.Lazy<IndicesAliasDefinition> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    index_routing: /*#__PURE__*/ s.optional(s.string),
    is_write_index: /*#__PURE__*/ s.optional(s.boolean),
    routing: /*#__PURE__*/ s.optional(s.string),
    search_routing: /*#__PURE__*/ s.optional(s.string),
    is_hidden: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `indices._types.CacheQueries` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCacheQueries {
  readonly enabled: SpecUtilsStringified<boolean>
}

/** The schema of `IndicesCacheQueries`. @category schemas @since 0.1.0 */
export const IndicesCacheQueries: s.Lazy<IndicesCacheQueries> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: /*#__PURE__*/ s.union([s.boolean, s.string]) })
)

/**
 * `indices._types.DataStream` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStream {
  readonly _meta?: Metadata
  readonly allow_custom_routing?: boolean
  readonly failure_store?: IndicesFailureStore
  readonly generation: Integer
  readonly hidden: boolean
  readonly ilm_policy?: Name
  readonly next_generation_managed_by: IndicesManagedBy
  readonly prefer_ilm: boolean
  readonly indices: ReadonlyArray<IndicesDataStreamIndex>
  /** In Elasticsearch since 8.11.0. */
  readonly lifecycle?: IndicesDataStreamLifecycleWithRollover
  readonly name: DataStreamName
  readonly replicated?: boolean
  readonly rollover_on_write: boolean
  readonly settings?: IndicesIndexSettings
  readonly mappings?: MappingTypeMapping
  readonly status: HealthStatus | (string & {})
  /** In Elasticsearch since 7.10.0. */
  readonly system?: boolean
  readonly template: Name
  readonly timestamp_field: IndicesDataStreamTimestampField
  readonly index_mode?: IndicesIndexMode | (string & {})
}

/** The schema of `IndicesDataStream`. @category schemas @since 0.1.0 */
export const IndicesDataStream: s.Lazy<IndicesDataStream> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    allow_custom_routing: /*#__PURE__*/ s.optional(s.boolean),
    failure_store: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesFailureStore()),
    generation: s.number,
    hidden: s.boolean,
    ilm_policy: /*#__PURE__*/ s.optional(s.string),
    next_generation_managed_by: s.string,
    prefer_ilm: s.boolean,
    indices: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesDataStreamIndex()),
    lifecycle: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamLifecycleWithRollover()),
    name: s.string,
    replicated: /*#__PURE__*/ s.optional(s.boolean),
    rollover_on_write: s.boolean,
    settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettings()),
    mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingTypeMapping()),
    status: s.string,
    system: /*#__PURE__*/ s.optional(s.boolean),
    template: s.string,
    timestamp_field: /*#__PURE__*/ IndicesDataStreamTimestampField(),
    index_mode: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `indices._types.DataStreamFailureStore` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamFailureStore {
  /** Default: `true`. */
  readonly enabled?: boolean | undefined
  readonly lifecycle?: IndicesFailureStoreLifecycle | undefined
}

/** The schema of `IndicesDataStreamFailureStore`. @category schemas @since 0.1.0 */
export const IndicesDataStreamFailureStore: s.Lazy<IndicesDataStreamFailureStore> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    enabled: /*#__PURE__*/ s.optional(s.boolean),
    lifecycle: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesFailureStoreLifecycle())
  })
)

/**
 * `indices._types.DataStreamFailureStoreTemplate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamFailureStoreTemplate {
  /** Default: `true`. */
  readonly enabled?: boolean | null | undefined
  readonly lifecycle?: IndicesFailureStoreLifecycleTemplate | null | undefined
}

/**
 * `indices._types.DataStreamIndex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamIndex {
  readonly index_name: IndexName
  readonly index_uuid: Uuid
  readonly ilm_policy?: Name
  readonly managed_by?: IndicesManagedBy
  readonly prefer_ilm?: boolean
  readonly index_mode?: IndicesIndexMode | (string & {})
}

/** The schema of `IndicesDataStreamIndex`. @category schemas @since 0.1.0 */
export const IndicesDataStreamIndex: s.Lazy<IndicesDataStreamIndex> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index_name: s.string,
    index_uuid: s.string,
    ilm_policy: /*#__PURE__*/ s.optional(s.string),
    managed_by: /*#__PURE__*/ s.optional(s.string),
    prefer_ilm: /*#__PURE__*/ s.optional(s.boolean),
    index_mode: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `indices._types.DataStreamLifecycle` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamLifecycle {
  readonly data_retention?: Duration | undefined
  readonly effective_retention?: Duration | undefined
  readonly retention_determined_by?: IndicesRetentionSource | undefined
  readonly downsampling?: ReadonlyArray<IndicesDownsamplingRound> | undefined
  readonly downsampling_method?: IndicesSamplingMethod | undefined
  /** Default: `true`. */
  readonly enabled?: boolean | undefined
  readonly frozen_after?: Duration | undefined
}

/** The schema of `IndicesDataStreamLifecycle`. @category schemas @since 0.1.0 */
export const IndicesDataStreamLifecycle: s.Lazy<IndicesDataStreamLifecycle> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    data_retention: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    effective_retention: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    retention_determined_by: /*#__PURE__*/ s.optional(s.string),
    downsampling: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IndicesDownsamplingRound())),
    downsampling_method: /*#__PURE__*/ s.optional(s.string),
    enabled: /*#__PURE__*/ s.optional(s.boolean),
    frozen_after: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)

/**
 * `indices._types.DataStreamLifecycleRolloverConditions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamLifecycleRolloverConditions {
  readonly min_age?: Duration
  readonly max_age?: string
  readonly min_docs?: Long
  readonly max_docs?: Long
  readonly min_size?: ByteSize
  readonly max_size?: ByteSize
  readonly min_primary_shard_size?: ByteSize
  readonly max_primary_shard_size?: ByteSize
  readonly min_primary_shard_docs?: Long
  readonly max_primary_shard_docs?: Long
}

/** The schema of `IndicesDataStreamLifecycleRolloverConditions`. @category schemas @since 0.1.0 */
export const IndicesDataStreamLifecycleRolloverConditions: s.Lazy<IndicesDataStreamLifecycleRolloverConditions> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      min_age: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      max_age: /*#__PURE__*/ s.optional(s.string),
      min_docs: /*#__PURE__*/ s.optional(s.number),
      max_docs: /*#__PURE__*/ s.optional(s.number),
      min_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      max_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      min_primary_shard_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      max_primary_shard_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      min_primary_shard_docs: /*#__PURE__*/ s.optional(s.number),
      max_primary_shard_docs: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `indices._types.DataStreamLifecycleWithRollover` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamLifecycleWithRollover extends IndicesDataStreamLifecycle {
  readonly rollover?: IndicesDataStreamLifecycleRolloverConditions
}

/** The schema of `IndicesDataStreamLifecycleWithRollover`. @category schemas @since 0.1.0 */
export const IndicesDataStreamLifecycleWithRollover: s.Lazy<IndicesDataStreamLifecycleWithRollover> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      data_retention: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      effective_retention: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      retention_determined_by: /*#__PURE__*/ s.optional(s.string),
      downsampling: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IndicesDownsamplingRound())),
      downsampling_method: /*#__PURE__*/ s.optional(s.string),
      enabled: /*#__PURE__*/ s.optional(s.boolean),
      frozen_after: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      rollover: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamLifecycleRolloverConditions())
    })
  )

/**
 * `indices._types.DataStreamOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamOptions {
  readonly failure_store?: IndicesDataStreamFailureStore | undefined
}

/** The schema of `IndicesDataStreamOptions`. @category schemas @since 0.1.0 */
export const IndicesDataStreamOptions: s.Lazy<IndicesDataStreamOptions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    failure_store: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamFailureStore())
  })
)

/**
 * `indices._types.DataStreamOptionsTemplate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamOptionsTemplate {
  readonly failure_store?: IndicesDataStreamFailureStoreTemplate | null | undefined
}

/**
 * `indices._types.DataStreamTimestampField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamTimestampField {
  readonly name: Field
}

/** The schema of `IndicesDataStreamTimestampField`. @category schemas @since 0.1.0 */
export const IndicesDataStreamTimestampField: s.Lazy<IndicesDataStreamTimestampField> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ name: s.string })
)

/**
 * `indices._types.DataStreamVisibility` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamVisibility {
  readonly hidden?: boolean | undefined
  readonly allow_custom_routing?: boolean | undefined
  readonly failure_store?: boolean | undefined
}

/**
 * `indices._types.DownsampleConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDownsampleConfig {
  readonly fixed_interval: DurationLarge
  readonly sampling_method?: IndicesSamplingMethod | undefined
}

/**
 * `indices._types.DownsamplingRound` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDownsamplingRound {
  readonly after: Duration
  readonly fixed_interval: DurationLarge
}

/** The schema of `IndicesDownsamplingRound`. @category schemas @since 0.1.0 */
export const IndicesDownsamplingRound: s.Lazy<IndicesDownsamplingRound> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    after: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)]),
    fixed_interval: s.string
  })
)

/**
 * `indices._types.FailureStore` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFailureStore {
  readonly enabled: boolean
  readonly indices: ReadonlyArray<IndicesDataStreamIndex>
  readonly rollover_on_write: boolean
}

/** The schema of `IndicesFailureStore`. @category schemas @since 0.1.0 */
export const IndicesFailureStore: s.Lazy<IndicesFailureStore> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    enabled: s.boolean,
    indices: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesDataStreamIndex()),
    rollover_on_write: s.boolean
  })
)

/**
 * `indices._types.FailureStoreLifecycle` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFailureStoreLifecycle {
  readonly data_retention?: Duration | undefined
  /** Default: `true`. */
  readonly enabled?: boolean | undefined
}

/** The schema of `IndicesFailureStoreLifecycle`. @category schemas @since 0.1.0 */
export const IndicesFailureStoreLifecycle: s.Lazy<IndicesFailureStoreLifecycle> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    data_retention: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    enabled: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `indices._types.FailureStoreLifecycleTemplate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFailureStoreLifecycleTemplate {
  readonly data_retention?: Duration | TimeSpan | null | undefined
  /** Default: `true`. */
  readonly enabled?: boolean | undefined
}

/**
 * `indices._types.FielddataFrequencyFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFielddataFrequencyFilter {
  readonly max: Double
  readonly min: Double
  readonly min_segment_size: Integer
}

/** The schema of `IndicesFielddataFrequencyFilter`. @category schemas @since 0.1.0 */
export const IndicesFielddataFrequencyFilter: s.Lazy<IndicesFielddataFrequencyFilter> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ max: s.number, min: s.number, min_segment_size: s.number })
)

/**
 * `indices.forcemerge._types.ForceMergeResponseBody` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesForcemergeForceMergeResponseBody extends ShardsOperationResponseBase {
  readonly task?: string
}

/** The schema of `IndicesForcemergeForceMergeResponseBody`. @category schemas @since 0.1.0 */
export const IndicesForcemergeForceMergeResponseBody: s.Lazy<IndicesForcemergeForceMergeResponseBody> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ ShardStatistics()),
      task: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `indices.get_alias._types.IndexAliases` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetAliasIndexAliases {
  readonly aliases: { readonly [key: string]: IndicesAliasDefinition }
}

/** The schema of `IndicesGetAliasIndexAliases`. @category schemas @since 0.1.0 */
export const IndicesGetAliasIndexAliases: s.Lazy<IndicesGetAliasIndexAliases> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ aliases: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesAliasDefinition()) })
)

/**
 * `indices.get_data_lifecycle._types.GlobalRetention` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataLifecycleGlobalRetention {
  readonly max_retention?: Duration
  readonly default_retention?: Duration
}

/** The schema of `IndicesGetDataLifecycleGlobalRetention`. @category schemas @since 0.1.0 */
export const IndicesGetDataLifecycleGlobalRetention: s.Lazy<IndicesGetDataLifecycleGlobalRetention> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      max_retention: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      default_retention: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      )
    })
  )

/**
 * `indices._types.IndexCheckOnStartup` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesIndexCheckOnStartup = "true" | "false" | "checksum" | boolean

/**
 * `indices._types.IndexMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesIndexMode = "standard" | "time_series" | "logsdb" | "lookup"

/**
 * `indices._types.IndexRouting` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexRouting {
  readonly allocation?: IndicesIndexRoutingAllocation | undefined
  readonly rebalance?: IndicesIndexRoutingRebalance | undefined
}

/** The schema of `IndicesIndexRouting`. @category schemas @since 0.1.0 */
export const IndicesIndexRouting: s.Lazy<IndicesIndexRouting> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    allocation: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexRoutingAllocation()),
    rebalance: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexRoutingRebalance())
  })
)

/**
 * `indices._types.IndexRoutingAllocation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexRoutingAllocation {
  readonly enable?: IndicesIndexRoutingAllocationOptions | undefined
  readonly include?: IndicesIndexRoutingAllocationInclude | undefined
  readonly initial_recovery?: IndicesIndexRoutingAllocationInitialRecovery | undefined
  readonly disk?: IndicesIndexRoutingAllocationDisk | undefined
}

/** The schema of `IndicesIndexRoutingAllocation`. @category schemas @since 0.1.0 */
export const IndicesIndexRoutingAllocation: s.Lazy<IndicesIndexRoutingAllocation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    enable: /*#__PURE__*/ s.optional(s.string),
    include: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexRoutingAllocationInclude()),
    initial_recovery: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexRoutingAllocationInitialRecovery()),
    disk: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexRoutingAllocationDisk())
  })
)

/**
 * `indices._types.IndexRoutingAllocationDisk` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexRoutingAllocationDisk {
  readonly threshold_enabled?: boolean | string | undefined
}

/** The schema of `IndicesIndexRoutingAllocationDisk`. @category schemas @since 0.1.0 */
export const IndicesIndexRoutingAllocationDisk: s.Lazy<IndicesIndexRoutingAllocationDisk> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      threshold_enabled: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
  )

/**
 * `indices._types.IndexRoutingAllocationInclude` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexRoutingAllocationInclude {
  readonly _tier_preference?: string | undefined
  readonly _id?: Id | undefined
}

/** The schema of `IndicesIndexRoutingAllocationInclude`. @category schemas @since 0.1.0 */
export const IndicesIndexRoutingAllocationInclude: s.Lazy<IndicesIndexRoutingAllocationInclude> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      _tier_preference: /*#__PURE__*/ s.optional(s.string),
      _id: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `indices._types.IndexRoutingAllocationInitialRecovery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexRoutingAllocationInitialRecovery {
  readonly _id?: Id | undefined
}

/** The schema of `IndicesIndexRoutingAllocationInitialRecovery`. @category schemas @since 0.1.0 */
export const IndicesIndexRoutingAllocationInitialRecovery: s.Lazy<IndicesIndexRoutingAllocationInitialRecovery> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ _id: /*#__PURE__*/ s.optional(s.string) }))

/**
 * `indices._types.IndexRoutingAllocationOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesIndexRoutingAllocationOptions = "all" | "primaries" | "new_primaries" | "none"

/**
 * `indices._types.IndexRoutingRebalance` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexRoutingRebalance {
  readonly enable: IndicesIndexRoutingRebalanceOptions
}

/** The schema of `IndicesIndexRoutingRebalance`. @category schemas @since 0.1.0 */
export const IndicesIndexRoutingRebalance: s.Lazy<IndicesIndexRoutingRebalance> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enable: s.string })
)

/**
 * `indices._types.IndexRoutingRebalanceOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesIndexRoutingRebalanceOptions = "all" | "primaries" | "replicas" | "none"

/**
 * `indices._types.IndexSegmentSort` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexSegmentSort {
  readonly field?: Fields | undefined
  readonly order?: IndicesSegmentSortOrder | ReadonlyArray<IndicesSegmentSortOrder> | undefined
  readonly mode?: IndicesSegmentSortMode | ReadonlyArray<IndicesSegmentSortMode> | undefined
  readonly missing?: IndicesSegmentSortMissing | ReadonlyArray<IndicesSegmentSortMissing> | undefined
}

/** The schema of `IndicesIndexSegmentSort`. @category schemas @since 0.1.0 */
export const IndicesIndexSegmentSort: s.Lazy<IndicesIndexSegmentSort> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    order: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    mode: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
  })
)

/**
 * `indices._types.IndexSettingBlocks` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexSettingBlocks {
  readonly read_only?: SpecUtilsStringified<boolean> | undefined
  readonly read_only_allow_delete?: SpecUtilsStringified<boolean> | undefined
  readonly read?: SpecUtilsStringified<boolean> | undefined
  readonly write?: SpecUtilsStringified<boolean> | undefined
  readonly metadata?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `IndicesIndexSettingBlocks`. @category schemas @since 0.1.0 */
export const IndicesIndexSettingBlocks: s.Lazy<IndicesIndexSettingBlocks> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    read_only: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    read_only_allow_delete: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    read: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    write: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `indices._types.IndexSettings` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/index-settings/index-modules
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexSettings {
  readonly index?: IndicesIndexSettings | undefined
  readonly mode?: string | undefined
  readonly routing_path?: string | ReadonlyArray<string> | undefined
  readonly soft_deletes?: IndicesSoftDeletes | undefined
  readonly sort?: IndicesIndexSegmentSort | undefined
  /** Default: `1`. */
  readonly number_of_shards?: Integer | string | undefined
  /** Default: `0`. */
  readonly number_of_replicas?: Integer | string | undefined
  readonly number_of_routing_shards?: SpecUtilsStringified<Integer> | undefined
  /** Default: `false`. */
  readonly check_on_startup?: IndicesIndexCheckOnStartup | undefined
  /** Default: `LZ4`. */
  readonly codec?: string | undefined
  /** Default: `1`. */
  readonly routing_partition_size?: SpecUtilsStringified<Integer> | undefined
  /** Default: `true`. */
  readonly load_fixed_bitset_filters_eagerly?: SpecUtilsStringified<boolean> | undefined
  /** Default: `false`. */
  readonly hidden?: boolean | string | undefined
  /** Default: `false`. */
  readonly auto_expand_replicas?: SpecUtilsWithNullValue<string> | undefined
  readonly merge?: IndicesMerge | undefined
  readonly search?: IndicesSettingsSearch | undefined
  /** Default: `1s`. */
  readonly refresh_interval?: Duration | null | undefined
  /** Default: `10000`. */
  readonly max_result_window?: SpecUtilsStringified<Integer> | undefined
  /** Default: `100`. */
  readonly max_inner_result_window?: SpecUtilsStringified<Integer> | undefined
  /** Default: `10000`. */
  readonly max_rescore_window?: SpecUtilsStringified<Integer> | undefined
  /** Default: `100`. */
  readonly max_docvalue_fields_search?: SpecUtilsStringified<Integer> | undefined
  /** Default: `32`. */
  readonly max_script_fields?: SpecUtilsStringified<Integer> | undefined
  /** Default: `1`. */
  readonly max_ngram_diff?: SpecUtilsStringified<Integer> | undefined
  /** Default: `3`. */
  readonly max_shingle_diff?: SpecUtilsStringified<Integer> | undefined
  readonly blocks?: IndicesIndexSettingBlocks | undefined
  readonly max_refresh_listeners?: SpecUtilsStringified<Integer> | undefined
  readonly analyze?: IndicesSettingsAnalyze | undefined
  readonly highlight?: IndicesSettingsHighlight | undefined
  /** Default: `65536`. */
  readonly max_terms_count?: SpecUtilsStringified<Integer> | undefined
  /** Default: `1000`. */
  readonly max_regex_length?: SpecUtilsStringified<Integer> | undefined
  readonly routing?: IndicesIndexRouting | undefined
  /** Default: `60s`. */
  readonly gc_deletes?: Duration | undefined
  /** Default: `_none`. */
  readonly default_pipeline?: PipelineName | undefined
  /** Default: `_none`. */
  readonly final_pipeline?: PipelineName | undefined
  readonly lifecycle?: IndicesIndexSettingsLifecycle | undefined
  readonly provided_name?: Name | undefined
  readonly creation_date?: SpecUtilsStringified<EpochTime<UnitMillis>> | undefined
  readonly creation_date_string?: DateTime | undefined
  readonly uuid?: Uuid | undefined
  readonly version?: IndicesIndexVersioning | undefined
  readonly verified_before_close?: boolean | string | undefined
  readonly format?: string | Integer | undefined
  readonly max_slices_per_scroll?: SpecUtilsStringified<Integer> | undefined
  readonly translog?: IndicesTranslog | undefined
  readonly query_string?: IndicesSettingsQueryString | undefined
  readonly priority?: Integer | string | undefined
  readonly top_metrics_max_size?: SpecUtilsStringified<Integer> | undefined
  readonly analysis?: IndicesIndexSettingsAnalysis | undefined
  readonly settings?: IndicesIndexSettings | undefined
  readonly time_series?: IndicesIndexSettingsTimeSeries | undefined
  readonly queries?: IndicesQueries | undefined
  readonly similarity?: { readonly [key: string]: IndicesSettingsSimilarity } | undefined
  readonly mapping?: IndicesMappingLimitSettings | undefined
  readonly "indexing.slowlog"?: IndicesIndexingSlowlogSettings | undefined
  readonly indexing_pressure?: IndicesIndexingPressure | undefined
  readonly store?: IndicesStorage | undefined
  readonly [key: string]: unknown
}

/** The schema of `IndicesIndexSettings`. @category schemas @since 0.1.0 */
export const IndicesIndexSettings: s.Lazy<IndicesIndexSettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettings()),
    mode: /*#__PURE__*/ s.optional(s.string),
    routing_path: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    ),
    soft_deletes: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSoftDeletes()),
    sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSegmentSort()),
    number_of_shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    number_of_replicas: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    number_of_routing_shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    check_on_startup: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    codec: /*#__PURE__*/ s.optional(s.string),
    routing_partition_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    load_fixed_bitset_filters_eagerly: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    hidden: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    auto_expand_replicas: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    merge: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesMerge()),
    search: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSettingsSearch()),
    refresh_interval: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)]),
        s.nothing
      ])
    ),
    max_result_window: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_inner_result_window: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_rescore_window: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_docvalue_fields_search: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_script_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_ngram_diff: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_shingle_diff: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    blocks: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettingBlocks()),
    max_refresh_listeners: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    analyze: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSettingsAnalyze()),
    highlight: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSettingsHighlight()),
    max_terms_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_regex_length: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    routing: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexRouting()),
    gc_deletes: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    default_pipeline: /*#__PURE__*/ s.optional(s.string),
    final_pipeline: /*#__PURE__*/ s.optional(s.string),
    lifecycle: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettingsLifecycle()),
    provided_name: /*#__PURE__*/ s.optional(s.string),
    creation_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    creation_date_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    uuid: /*#__PURE__*/ s.optional(s.string),
    version: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexVersioning()),
    verified_before_close: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    format: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number])),
    max_slices_per_scroll: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    translog: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesTranslog()),
    query_string: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSettingsQueryString()),
    priority: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    top_metrics_max_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    analysis: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettingsAnalysis()),
    settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettings()),
    time_series: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettingsTimeSeries()),
    queries: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesQueries()),
    similarity: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ IndicesSettingsSimilarity())),
    mapping: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesMappingLimitSettings()),
    "indexing.slowlog": /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexingSlowlogSettings()),
    indexing_pressure: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexingPressure()),
    store: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStorage())
  })
)

/**
 * `indices._types.IndexSettingsAnalysis` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexSettingsAnalysis {
  readonly analyzer?: { readonly [key: string]: AnalysisAnalyzer } | undefined
  readonly char_filter?: { readonly [key: string]: AnalysisCharFilter } | undefined
  readonly filter?: { readonly [key: string]: AnalysisTokenFilter } | undefined
  readonly normalizer?: { readonly [key: string]: AnalysisNormalizer } | undefined
  readonly tokenizer?: { readonly [key: string]: AnalysisTokenizer } | undefined
}

/** The schema of `IndicesIndexSettingsAnalysis`. @category schemas @since 0.1.0 */
export const IndicesIndexSettingsAnalysis: s.Lazy<IndicesIndexSettingsAnalysis> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analyzer: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ AnalysisAnalyzer())),
    char_filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ AnalysisCharFilter())),
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ AnalysisTokenFilter())),
    normalizer: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ AnalysisNormalizer())),
    tokenizer: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ AnalysisTokenizer()))
  })
)

/**
 * `indices._types.IndexSettingsLifecycle` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexSettingsLifecycle {
  readonly name?: Name | undefined
  /** Default: `false`. */
  readonly indexing_complete?: SpecUtilsStringified<boolean> | undefined
  /** Default: `0`. */
  readonly origination_date?: SpecUtilsStringified<Long> | undefined
  readonly parse_origination_date?: SpecUtilsStringified<boolean> | undefined
  readonly step?: IndicesIndexSettingsLifecycleStep | undefined
  /** Default: `""`. */
  readonly rollover_alias?: string | undefined
  /** Default: `true`. */
  readonly prefer_ilm?: boolean | string | undefined
}

/** The schema of `IndicesIndexSettingsLifecycle`. @category schemas @since 0.1.0 */
export const IndicesIndexSettingsLifecycle: s.Lazy<IndicesIndexSettingsLifecycle> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: /*#__PURE__*/ s.optional(s.string),
    indexing_complete: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    origination_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    parse_origination_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    step: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettingsLifecycleStep()),
    rollover_alias: /*#__PURE__*/ s.optional(s.string),
    prefer_ilm: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `indices._types.IndexSettingsLifecycleStep` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexSettingsLifecycleStep {
  readonly wait_time_threshold?: Duration | undefined
}

/** The schema of `IndicesIndexSettingsLifecycleStep`. @category schemas @since 0.1.0 */
export const IndicesIndexSettingsLifecycleStep: s.Lazy<IndicesIndexSettingsLifecycleStep> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      wait_time_threshold: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      )
    })
  )

/**
 * `indices._types.IndexSettingsTimeSeries` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexSettingsTimeSeries {
  readonly end_time?: DateTime | undefined
  readonly start_time?: DateTime | undefined
}

/** The schema of `IndicesIndexSettingsTimeSeries`. @category schemas @since 0.1.0 */
export const IndicesIndexSettingsTimeSeries: s.Lazy<IndicesIndexSettingsTimeSeries> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      end_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      start_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime())
    })
)

/**
 * `indices._types.IndexState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexState {
  readonly aliases?: { readonly [key: string]: IndicesAlias }
  readonly mappings?: MappingTypeMapping
  readonly settings?: IndicesIndexSettings
  readonly defaults?: IndicesIndexSettings
  readonly data_stream?: DataStreamName
  /** In Elasticsearch since 8.11.0. */
  readonly lifecycle?: IndicesDataStreamLifecycle
}

/** The schema of `IndicesIndexState`. @category schemas @since 0.1.0 */
export const IndicesIndexState: s.Lazy<IndicesIndexState> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aliases: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ IndicesAlias())),
    mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingTypeMapping()),
    settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettings()),
    defaults: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettings()),
    data_stream: /*#__PURE__*/ s.optional(s.string),
    lifecycle: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamLifecycle())
  })
)

/**
 * `indices._types.IndexTemplate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexTemplate {
  readonly index_patterns: Names
  readonly composed_of: ReadonlyArray<Name>
  readonly template?: IndicesIndexTemplateSummary | undefined
  readonly version?: VersionNumber | undefined
  readonly priority?: Long | undefined
  readonly _meta?: Metadata | undefined
  readonly allow_auto_create?: boolean | undefined
  readonly data_stream?: IndicesIndexTemplateDataStreamConfiguration | undefined
  /** In Elasticsearch since 8.12.0. */
  readonly deprecated?: boolean | undefined
  /** In Elasticsearch since 8.7.0. */
  readonly ignore_missing_component_templates?: Names | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly created_date?: DateTime | Instant | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly created_date_millis?: EpochTime<UnitMillis> | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly modified_date?: DateTime | Instant | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly modified_date_millis?: EpochTime<UnitMillis> | undefined
}

/**
 * `indices._types.IndexTemplateDataStreamConfiguration` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexTemplateDataStreamConfiguration {
  /** Default: `false`. */
  readonly hidden?: boolean | undefined
  /** Default: `false`. */
  readonly allow_custom_routing?: boolean | undefined
}

/** The schema of `IndicesIndexTemplateDataStreamConfiguration`. @category schemas @since 0.1.0 */
export const IndicesIndexTemplateDataStreamConfiguration: s.Lazy<IndicesIndexTemplateDataStreamConfiguration> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      hidden: /*#__PURE__*/ s.optional(s.boolean),
      allow_custom_routing: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `indices._types.IndexTemplateSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexTemplateSummary {
  readonly aliases?: { readonly [key: string]: IndicesAlias } | undefined
  readonly mappings?: MappingTypeMapping | undefined
  readonly settings?: IndicesIndexSettings | undefined
  /** In Elasticsearch since 8.11.0. */
  readonly lifecycle?: IndicesDataStreamLifecycle | undefined
  /** In Elasticsearch since 8.19.0. */
  readonly data_stream_options?: IndicesDataStreamOptions | undefined
}

/**
 * `indices._types.IndexTemplateSummaryWithRollover` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexTemplateSummaryWithRollover {
  /** In Elasticsearch since 8.11.0. */
  readonly lifecycle?: IndicesDataStreamLifecycleWithRollover
  readonly aliases?: { readonly [key: string]: IndicesAlias }
  readonly mappings?: MappingTypeMapping
  readonly settings?: IndicesIndexSettings
  /** In Elasticsearch since 8.19.0. */
  readonly data_stream_options?: IndicesDataStreamOptions
}

/** The schema of `IndicesIndexTemplateSummaryWithRollover`. @category schemas @since 0.1.0 */
export const IndicesIndexTemplateSummaryWithRollover: s.Lazy<IndicesIndexTemplateSummaryWithRollover> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      lifecycle: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamLifecycleWithRollover()),
      aliases: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ IndicesAlias())),
      mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingTypeMapping()),
      settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexSettings()),
      data_stream_options: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamOptions())
    })
  )

/**
 * `indices._types.IndexTemplateWithRollover` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexTemplateWithRollover {
  readonly template?: IndicesIndexTemplateSummaryWithRollover
  readonly index_patterns: Names
  readonly composed_of: ReadonlyArray<Name>
  readonly version?: VersionNumber
  readonly priority?: Long
  readonly _meta?: Metadata
  readonly allow_auto_create?: boolean
  readonly data_stream?: IndicesIndexTemplateDataStreamConfiguration
  /** In Elasticsearch since 8.12.0. */
  readonly deprecated?: boolean
  /** In Elasticsearch since 8.7.0. */
  readonly ignore_missing_component_templates?: Names
  /** In Elasticsearch since 9.2.0. */
  readonly created_date?: DateTime
  /** In Elasticsearch since 9.2.0. */
  readonly created_date_millis?: EpochTime<UnitMillis>
  /** In Elasticsearch since 9.2.0. */
  readonly modified_date?: DateTime
  /** In Elasticsearch since 9.2.0. */
  readonly modified_date_millis?: EpochTime<UnitMillis>
}

/** The schema of `IndicesIndexTemplateWithRollover`. @category schemas @since 0.1.0 */
export const IndicesIndexTemplateWithRollover: s.Lazy<IndicesIndexTemplateWithRollover> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      template: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexTemplateSummaryWithRollover()),
      index_patterns: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
      composed_of: /*#__PURE__*/ s.array(s.string),
      version: /*#__PURE__*/ s.optional(s.number),
      priority: /*#__PURE__*/ s.optional(s.number),
      _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
      allow_auto_create: /*#__PURE__*/ s.optional(s.boolean),
      data_stream: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexTemplateDataStreamConfiguration()),
      deprecated: /*#__PURE__*/ s.optional(s.boolean),
      ignore_missing_component_templates: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
      ),
      created_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      created_date_millis: /*#__PURE__*/ s.optional(s.number),
      modified_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      modified_date_millis: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `indices._types.IndexVersioning` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexVersioning {
  readonly created?: VersionString | undefined
  readonly created_string?: string | undefined
}

/** The schema of `IndicesIndexVersioning`. @category schemas @since 0.1.0 */
export const IndicesIndexVersioning: s.Lazy<IndicesIndexVersioning> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    created: /*#__PURE__*/ s.optional(s.string),
    created_string: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `indices._types.IndexingPressure` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexingPressure {
  readonly memory: IndicesIndexingPressureMemory
}

/** The schema of `IndicesIndexingPressure`. @category schemas @since 0.1.0 */
export const IndicesIndexingPressure: s.Lazy<IndicesIndexingPressure> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ memory: /*#__PURE__*/ IndicesIndexingPressureMemory() })
)

/**
 * `indices._types.IndexingPressureMemory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexingPressureMemory {
  readonly limit?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `IndicesIndexingPressureMemory`. @category schemas @since 0.1.0 */
export const IndicesIndexingPressureMemory: s.Lazy<IndicesIndexingPressureMemory> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])) })
)

/**
 * `indices._types.IndexingSlowlogSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexingSlowlogSettings {
  readonly level?: string | undefined
  readonly source?: SpecUtilsStringified<Integer> | undefined
  readonly reformat?: SpecUtilsStringified<boolean> | undefined
  readonly threshold?: IndicesIndexingSlowlogTresholds | undefined
}

/** The schema of `IndicesIndexingSlowlogSettings`. @category schemas @since 0.1.0 */
export const IndicesIndexingSlowlogSettings: s.Lazy<IndicesIndexingSlowlogSettings> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      level: /*#__PURE__*/ s.optional(s.string),
      source: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      reformat: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      threshold: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesIndexingSlowlogTresholds())
    })
)

/**
 * `indices._types.IndexingSlowlogTresholds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesIndexingSlowlogTresholds {
  readonly index?: IndicesSlowlogTresholdLevels | undefined
}

/** The schema of `IndicesIndexingSlowlogTresholds`. @category schemas @since 0.1.0 */
export const IndicesIndexingSlowlogTresholds: s.Lazy<IndicesIndexingSlowlogTresholds> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({ index: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSlowlogTresholdLevels()) })
)

/**
 * `indices._types.IndicesBlockOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesIndicesBlockOptions = "metadata" | "read" | "read_only" | "write"

/**
 * `indices._types.ManagedBy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesManagedBy =
  | "Index Lifecycle Management"
  | "Data stream lifecycle"
  | "Unmanaged"
  | (string & {})

/**
 * `indices._types.MappingLimitSettings` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/index-settings/mapping-limit
 * @category models
 * @since 0.1.0
 */
export interface IndicesMappingLimitSettings {
  readonly coerce?: SpecUtilsStringified<boolean> | undefined
  readonly total_fields?: IndicesMappingLimitSettingsTotalFields | undefined
  readonly depth?: IndicesMappingLimitSettingsDepth | undefined
  readonly nested_fields?: IndicesMappingLimitSettingsNestedFields | undefined
  readonly nested_objects?: IndicesMappingLimitSettingsNestedObjects | undefined
  readonly field_name_length?: IndicesMappingLimitSettingsFieldNameLength | undefined
  readonly dimension_fields?: IndicesMappingLimitSettingsDimensionFields | undefined
  readonly source?: IndicesMappingLimitSettingsSourceFields | undefined
  readonly ignore_malformed?: boolean | string | undefined
}

/** The schema of `IndicesMappingLimitSettings`. @category schemas @since 0.1.0 */
export const IndicesMappingLimitSettings: s.Lazy<IndicesMappingLimitSettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    coerce: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    total_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesMappingLimitSettingsTotalFields()),
    depth: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesMappingLimitSettingsDepth()),
    nested_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesMappingLimitSettingsNestedFields()),
    nested_objects: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesMappingLimitSettingsNestedObjects()),
    field_name_length: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesMappingLimitSettingsFieldNameLength()),
    dimension_fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesMappingLimitSettingsDimensionFields()),
    source: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesMappingLimitSettingsSourceFields()),
    ignore_malformed: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `indices._types.MappingLimitSettingsDepth` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMappingLimitSettingsDepth {
  /** Default: `20`. */
  readonly limit?: SpecUtilsStringified<Long> | undefined
}

/** The schema of `IndicesMappingLimitSettingsDepth`. @category schemas @since 0.1.0 */
export const IndicesMappingLimitSettingsDepth: s.Lazy<IndicesMappingLimitSettingsDepth> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])) })
  )

/**
 * `indices._types.MappingLimitSettingsDimensionFields` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMappingLimitSettingsDimensionFields {
  readonly limit?: SpecUtilsStringified<Long> | undefined
}

/** The schema of `IndicesMappingLimitSettingsDimensionFields`. @category schemas @since 0.1.0 */
export const IndicesMappingLimitSettingsDimensionFields: s.Lazy<IndicesMappingLimitSettingsDimensionFields> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])) })
  )

/**
 * `indices._types.MappingLimitSettingsFieldNameLength` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMappingLimitSettingsFieldNameLength {
  readonly limit?: SpecUtilsStringified<Long> | undefined
}

/** The schema of `IndicesMappingLimitSettingsFieldNameLength`. @category schemas @since 0.1.0 */
export const IndicesMappingLimitSettingsFieldNameLength: s.Lazy<IndicesMappingLimitSettingsFieldNameLength> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])) })
  )

/**
 * `indices._types.MappingLimitSettingsNestedFields` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMappingLimitSettingsNestedFields {
  /** Default: `50`. */
  readonly limit?: SpecUtilsStringified<Long> | undefined
}

/** The schema of `IndicesMappingLimitSettingsNestedFields`. @category schemas @since 0.1.0 */
export const IndicesMappingLimitSettingsNestedFields: s.Lazy<IndicesMappingLimitSettingsNestedFields> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])) })
  )

/**
 * `indices._types.MappingLimitSettingsNestedObjects` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMappingLimitSettingsNestedObjects {
  /** Default: `10000`. */
  readonly limit?: SpecUtilsStringified<Long> | undefined
}

/** The schema of `IndicesMappingLimitSettingsNestedObjects`. @category schemas @since 0.1.0 */
export const IndicesMappingLimitSettingsNestedObjects: s.Lazy<IndicesMappingLimitSettingsNestedObjects> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])) })
  )

/**
 * `indices._types.MappingLimitSettingsSourceFields` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMappingLimitSettingsSourceFields {
  readonly mode: IndicesSourceMode
}

/** The schema of `IndicesMappingLimitSettingsSourceFields`. @category schemas @since 0.1.0 */
export const IndicesMappingLimitSettingsSourceFields: s.Lazy<IndicesMappingLimitSettingsSourceFields> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ mode: s.string }))

/**
 * `indices._types.MappingLimitSettingsTotalFields` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMappingLimitSettingsTotalFields {
  /** Default: `1000`. */
  readonly limit?: Long | string | undefined
  /** Default: `false`. */
  readonly ignore_dynamic_beyond_limit?: boolean | string | undefined
}

/** The schema of `IndicesMappingLimitSettingsTotalFields`. @category schemas @since 0.1.0 */
export const IndicesMappingLimitSettingsTotalFields: s.Lazy<IndicesMappingLimitSettingsTotalFields> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      ignore_dynamic_beyond_limit: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
  )

/**
 * `indices._types.Merge` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMerge {
  readonly scheduler?: IndicesMergeScheduler | undefined
  readonly policy?: { readonly [key: string]: unknown } | undefined
}

/** The schema of `IndicesMerge`. @category schemas @since 0.1.0 */
export const IndicesMerge: s.Lazy<IndicesMerge> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    scheduler: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesMergeScheduler()),
    policy: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown))
  })
)

/**
 * `indices._types.MergeScheduler` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMergeScheduler {
  readonly max_thread_count?: SpecUtilsStringified<Integer> | undefined
  readonly max_merge_count?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `IndicesMergeScheduler`. @category schemas @since 0.1.0 */
export const IndicesMergeScheduler: s.Lazy<IndicesMergeScheduler> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    max_thread_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_merge_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `indices._types.NumericFielddata` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesNumericFielddata {
  readonly format: IndicesNumericFielddataFormat
}

/** The schema of `IndicesNumericFielddata`. @category schemas @since 0.1.0 */
export const IndicesNumericFielddata: s.Lazy<IndicesNumericFielddata> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ format: s.string })
)

/**
 * `indices._types.NumericFielddataFormat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesNumericFielddataFormat = "array" | "disabled"

/**
 * `indices.put_index_template.IndexTemplateMapping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutIndexTemplateIndexTemplateMapping {
  readonly aliases?: { readonly [key: string]: IndicesAlias } | undefined
  readonly mappings?: MappingTypeMapping | undefined
  readonly settings?: IndicesIndexSettings | undefined
  /** In Elasticsearch since 8.11.0. */
  readonly lifecycle?: IndicesDataStreamLifecycle | undefined
  /** In Elasticsearch since 8.19.0. */
  readonly data_stream_options?: IndicesDataStreamOptionsTemplate | null | undefined
}

/**
 * `indices._types.Queries` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesQueries {
  readonly cache?: IndicesCacheQueries | undefined
}

/** The schema of `IndicesQueries`. @category schemas @since 0.1.0 */
export const IndicesQueries: s.Lazy<IndicesQueries> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ cache: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesCacheQueries()) })
)

/**
 * `indices.reload_search_analyzers.ReloadDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesReloadSearchAnalyzersReloadDetails {
  readonly index: string
  readonly reloaded_analyzers: ReadonlyArray<string>
  readonly reloaded_node_ids: ReadonlyArray<string>
}

/** The schema of `IndicesReloadSearchAnalyzersReloadDetails`. @category schemas @since 0.1.0 */
export const IndicesReloadSearchAnalyzersReloadDetails: s.Lazy<IndicesReloadSearchAnalyzersReloadDetails> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      index: s.string,
      reloaded_analyzers: /*#__PURE__*/ s.array(s.string),
      reloaded_node_ids: /*#__PURE__*/ s.array(s.string)
    })
  )

/**
 * `indices.reload_search_analyzers.ReloadResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesReloadSearchAnalyzersReloadResult {
  readonly reload_details: ReadonlyArray<IndicesReloadSearchAnalyzersReloadDetails>
  readonly _shards: ShardStatistics
}

/** The schema of `IndicesReloadSearchAnalyzersReloadResult`. @category schemas @since 0.1.0 */
export const IndicesReloadSearchAnalyzersReloadResult: s.Lazy<IndicesReloadSearchAnalyzersReloadResult> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      reload_details: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesReloadSearchAnalyzersReloadDetails()),
      _shards: /*#__PURE__*/ ShardStatistics()
    })
  )

/**
 * `indices._types.RetentionLease` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRetentionLease {
  readonly period: Duration
}

/** The schema of `IndicesRetentionLease`. @category schemas @since 0.1.0 */
export const IndicesRetentionLease: s.Lazy<IndicesRetentionLease> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    period: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
  })
)

/**
 * `indices._types.RetentionSource` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesRetentionSource =
  | "data_stream_configuration"
  | "default_global_retention"
  | "max_global_retention"
  | "default_failures_retention"

/**
 * `indices._types.SamplingMethod` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesSamplingMethod = "aggregate" | "last_value"

/**
 * `indices._types.SearchIdle` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSearchIdle {
  /** Default: `30s`. */
  readonly after?: Duration | undefined
}

/** The schema of `IndicesSearchIdle`. @category schemas @since 0.1.0 */
export const IndicesSearchIdle: s.Lazy<IndicesSearchIdle> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    after: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)

/**
 * `indices._types.SegmentSortMissing` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesSegmentSortMissing = "_last" | "_first"

/**
 * `indices._types.SegmentSortMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesSegmentSortMode = "min" | "MIN" | "max" | "MAX"

/**
 * `indices._types.SegmentSortOrder` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesSegmentSortOrder = "asc" | "ASC" | "desc" | "DESC"

/**
 * `indices._types.SettingsAnalyze` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsAnalyze {
  /** Default: `10000`. */
  readonly max_token_count?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `IndicesSettingsAnalyze`. @category schemas @since 0.1.0 */
export const IndicesSettingsAnalyze: s.Lazy<IndicesSettingsAnalyze> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    max_token_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `indices._types.SettingsHighlight` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsHighlight {
  /** Default: `1000000`. */
  readonly max_analyzed_offset?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `IndicesSettingsHighlight`. @category schemas @since 0.1.0 */
export const IndicesSettingsHighlight: s.Lazy<IndicesSettingsHighlight> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    max_analyzed_offset: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `indices._types.SettingsQueryString` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsQueryString {
  readonly lenient: SpecUtilsStringified<boolean>
}

/** The schema of `IndicesSettingsQueryString`. @category schemas @since 0.1.0 */
export const IndicesSettingsQueryString: s.Lazy<IndicesSettingsQueryString> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ lenient: /*#__PURE__*/ s.union([s.boolean, s.string]) })
)

/**
 * `indices._types.SettingsSearch` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsSearch {
  readonly idle?: IndicesSearchIdle | undefined
  readonly slowlog?: IndicesSlowlogSettings | undefined
}

/** The schema of `IndicesSettingsSearch`. @category schemas @since 0.1.0 */
export const IndicesSettingsSearch: s.Lazy<IndicesSettingsSearch> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    idle: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSearchIdle()),
    slowlog: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSlowlogSettings())
  })
)

/**
 * `indices._types.SettingsSimilarity` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesSettingsSimilarity =
  | IndicesSettingsSimilarityBm25
  | IndicesSettingsSimilarityBoolean
  | IndicesSettingsSimilarityDfi
  | IndicesSettingsSimilarityDfr
  | IndicesSettingsSimilarityIb
  | IndicesSettingsSimilarityLmd
  | IndicesSettingsSimilarityLmj
  | IndicesSettingsSimilarityScripted

/** The schema of `IndicesSettingsSimilarity`. @category schemas @since 0.1.0 */
export const IndicesSettingsSimilarity: s.Lazy<IndicesSettingsSimilarity> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.tagged(
    "type",
    ["BM25", "boolean", "DFI", "DFR", "IB", "LMDirichlet", "LMJelinekMercer", "scripted"],
    [
      /*#__PURE__*/ IndicesSettingsSimilarityBm25(),
      /*#__PURE__*/ IndicesSettingsSimilarityBoolean(),
      /*#__PURE__*/ IndicesSettingsSimilarityDfi(),
      /*#__PURE__*/ IndicesSettingsSimilarityDfr(),
      /*#__PURE__*/ IndicesSettingsSimilarityIb(),
      /*#__PURE__*/ IndicesSettingsSimilarityLmd(),
      /*#__PURE__*/ IndicesSettingsSimilarityLmj(),
      /*#__PURE__*/ IndicesSettingsSimilarityScripted()
    ]
  )
)

/**
 * `indices._types.SettingsSimilarityBm25` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsSimilarityBm25 {
  readonly type: "BM25"
  readonly b?: SpecUtilsStringified<Double> | undefined
  readonly discount_overlaps?: SpecUtilsStringified<boolean> | undefined
  readonly k1?: SpecUtilsStringified<Double> | undefined
}

/** The schema of `IndicesSettingsSimilarityBm25`. @category schemas @since 0.1.0 */
export const IndicesSettingsSimilarityBm25: s.Lazy<IndicesSettingsSimilarityBm25> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("BM25"),
    b: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    discount_overlaps: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    k1: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `indices._types.SettingsSimilarityBoolean` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsSimilarityBoolean {
  readonly type: "boolean"
}

/** The schema of `IndicesSettingsSimilarityBoolean`. @category schemas @since 0.1.0 */
export const IndicesSettingsSimilarityBoolean: s.Lazy<IndicesSettingsSimilarityBoolean> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ type: /*#__PURE__*/ s.literal("boolean") }))

/**
 * `indices._types.SettingsSimilarityDfi` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsSimilarityDfi {
  readonly type: "DFI"
  readonly independence_measure: DFIIndependenceMeasure
}

/** The schema of `IndicesSettingsSimilarityDfi`. @category schemas @since 0.1.0 */
export const IndicesSettingsSimilarityDfi: s.Lazy<IndicesSettingsSimilarityDfi> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: /*#__PURE__*/ s.literal("DFI"), independence_measure: s.string })
)

/**
 * `indices._types.SettingsSimilarityDfr` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsSimilarityDfr {
  readonly type: "DFR"
  readonly after_effect: DFRAfterEffect
  readonly basic_model: DFRBasicModel
  readonly normalization: Normalization
}

/** The schema of `IndicesSettingsSimilarityDfr`. @category schemas @since 0.1.0 */
export const IndicesSettingsSimilarityDfr: s.Lazy<IndicesSettingsSimilarityDfr> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("DFR"),
    after_effect: s.string,
    basic_model: s.string,
    normalization: s.string
  })
)

/**
 * `indices._types.SettingsSimilarityIb` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsSimilarityIb {
  readonly type: "IB"
  readonly distribution: IBDistribution
  readonly lambda: IBLambda
  readonly normalization: Normalization
}

/** The schema of `IndicesSettingsSimilarityIb`. @category schemas @since 0.1.0 */
export const IndicesSettingsSimilarityIb: s.Lazy<IndicesSettingsSimilarityIb> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("IB"),
    distribution: s.string,
    lambda: s.string,
    normalization: s.string
  })
)

/**
 * `indices._types.SettingsSimilarityLmd` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsSimilarityLmd {
  readonly type: "LMDirichlet"
  readonly mu?: SpecUtilsStringified<Double> | undefined
}

/** The schema of `IndicesSettingsSimilarityLmd`. @category schemas @since 0.1.0 */
export const IndicesSettingsSimilarityLmd: s.Lazy<IndicesSettingsSimilarityLmd> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("LMDirichlet"),
    mu: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `indices._types.SettingsSimilarityLmj` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsSimilarityLmj {
  readonly type: "LMJelinekMercer"
  readonly lambda?: SpecUtilsStringified<Double> | undefined
}

/** The schema of `IndicesSettingsSimilarityLmj`. @category schemas @since 0.1.0 */
export const IndicesSettingsSimilarityLmj: s.Lazy<IndicesSettingsSimilarityLmj> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("LMJelinekMercer"),
    lambda: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `indices._types.SettingsSimilarityScripted` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSettingsSimilarityScripted {
  readonly type: "scripted"
  readonly script: Script | ScriptSource
  readonly weight_script?: Script | ScriptSource | undefined
}

/** The schema of `IndicesSettingsSimilarityScripted`. @category schemas @since 0.1.0 */
export const IndicesSettingsSimilarityScripted: s.Lazy<IndicesSettingsSimilarityScripted> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      type: /*#__PURE__*/ s.literal("scripted"),
      script: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
      weight_script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      )
    })
  )

/**
 * `indices._types.SlowlogSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSlowlogSettings {
  readonly level?: string | undefined
  readonly source?: SpecUtilsStringified<Integer> | undefined
  readonly reformat?: SpecUtilsStringified<boolean> | undefined
  readonly threshold?: IndicesSlowlogTresholds | undefined
  readonly include?: { readonly [key: string]: unknown } | undefined
}

/** The schema of `IndicesSlowlogSettings`. @category schemas @since 0.1.0 */
export const IndicesSlowlogSettings: s.Lazy<IndicesSlowlogSettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    level: /*#__PURE__*/ s.optional(s.string),
    source: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    reformat: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    threshold: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSlowlogTresholds()),
    include: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown))
  })
)

/**
 * `indices._types.SlowlogTresholdLevels` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSlowlogTresholdLevels {
  readonly warn?: Duration | undefined
  readonly info?: Duration | undefined
  readonly debug?: Duration | undefined
  readonly trace?: Duration | undefined
}

/** The schema of `IndicesSlowlogTresholdLevels`. @category schemas @since 0.1.0 */
export const IndicesSlowlogTresholdLevels: s.Lazy<IndicesSlowlogTresholdLevels> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    warn: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    info: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    debug: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    trace: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)

/**
 * `indices._types.SlowlogTresholds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSlowlogTresholds {
  readonly query?: IndicesSlowlogTresholdLevels | undefined
  readonly fetch?: IndicesSlowlogTresholdLevels | undefined
}

/** The schema of `IndicesSlowlogTresholds`. @category schemas @since 0.1.0 */
export const IndicesSlowlogTresholds: s.Lazy<IndicesSlowlogTresholds> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    query: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSlowlogTresholdLevels()),
    fetch: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesSlowlogTresholdLevels())
  })
)

/**
 * `indices._types.SoftDeletes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSoftDeletes {
  /** Default: `true`. */
  readonly enabled?: SpecUtilsStringified<boolean> | undefined
  readonly retention_lease?: IndicesRetentionLease | undefined
}

/** The schema of `IndicesSoftDeletes`. @category schemas @since 0.1.0 */
export const IndicesSoftDeletes: s.Lazy<IndicesSoftDeletes> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    enabled: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    retention_lease: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesRetentionLease())
  })
)

/**
 * `indices._types.SourceMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesSourceMode = "disabled" | "stored" | "synthetic"

/**
 * `indices.stats.IndexMetadataState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesStatsIndexMetadataState = "open" | "close" | (string & {})

/**
 * `indices.stats.IndexStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsIndexStats {
  readonly completion?: CompletionStats
  readonly docs?: DocStats
  readonly fielddata?: FielddataStats
  readonly flush?: FlushStats
  readonly get?: GetStats
  readonly indexing?: IndexingStats
  readonly indices?: IndicesStatsIndicesStats
  readonly merges?: MergesStats
  readonly query_cache?: QueryCacheStats
  readonly recovery?: RecoveryStats
  readonly refresh?: RefreshStats
  readonly request_cache?: RequestCacheStats
  readonly search?: SearchStats
  readonly segments?: SegmentsStats
  readonly store?: StoreStats
  readonly translog?: TranslogStats
  readonly warmer?: WarmerStats
  readonly bulk?: BulkStats
  /** In Elasticsearch since 7.15.0. */
  readonly shard_stats?: IndicesStatsShardsTotalStats
}

/** The schema of `IndicesStatsIndexStats`. @category schemas @since 0.1.0 */
export const IndicesStatsIndexStats: s.Lazy<IndicesStatsIndexStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    completion: /*#__PURE__*/ s.optional(/*#__PURE__*/ CompletionStats()),
    docs: /*#__PURE__*/ s.optional(/*#__PURE__*/ DocStats()),
    fielddata: /*#__PURE__*/ s.optional(/*#__PURE__*/ FielddataStats()),
    flush: /*#__PURE__*/ s.optional(/*#__PURE__*/ FlushStats()),
    get: /*#__PURE__*/ s.optional(/*#__PURE__*/ GetStats()),
    indexing: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndexingStats()),
    indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsIndicesStats()),
    merges: /*#__PURE__*/ s.optional(/*#__PURE__*/ MergesStats()),
    query_cache: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryCacheStats()),
    recovery: /*#__PURE__*/ s.optional(/*#__PURE__*/ RecoveryStats()),
    refresh: /*#__PURE__*/ s.optional(/*#__PURE__*/ RefreshStats()),
    request_cache: /*#__PURE__*/ s.optional(/*#__PURE__*/ RequestCacheStats()),
    search: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchStats()),
    segments: /*#__PURE__*/ s.optional(/*#__PURE__*/ SegmentsStats()),
    store: /*#__PURE__*/ s.optional(/*#__PURE__*/ StoreStats()),
    translog: /*#__PURE__*/ s.optional(/*#__PURE__*/ TranslogStats()),
    warmer: /*#__PURE__*/ s.optional(/*#__PURE__*/ WarmerStats()),
    bulk: /*#__PURE__*/ s.optional(/*#__PURE__*/ BulkStats()),
    shard_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsShardsTotalStats())
  })
)

/**
 * `indices.stats.IndicesStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsIndicesStats {
  readonly primaries?: IndicesStatsIndexStats
  readonly shards?: { readonly [key: string]: ReadonlyArray<IndicesStatsShardStats> }
  readonly total?: IndicesStatsIndexStats
  readonly uuid?: Uuid
  /** In Elasticsearch since 8.1.0. */
  readonly health?: HealthStatus | (string & {})
  /** In Elasticsearch since 8.1.0. */
  readonly status?: IndicesStatsIndexMetadataState
}

/** The schema of `IndicesStatsIndicesStats`. @category schemas @since 0.1.0 */
export const IndicesStatsIndicesStats: s.Lazy<IndicesStatsIndicesStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    primaries: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsIndexStats()),
    shards: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.array(/*#__PURE__*/ IndicesStatsShardStats()))
    ),
    total: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsIndexStats()),
    uuid: /*#__PURE__*/ s.optional(s.string),
    health: /*#__PURE__*/ s.optional(s.string),
    status: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `indices.stats.MappingStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsMappingStats {
  readonly total_count: Long
  readonly total_estimated_overhead?: ByteSize
  readonly total_estimated_overhead_in_bytes: Long
}

/** The schema of `IndicesStatsMappingStats`. @category schemas @since 0.1.0 */
export const IndicesStatsMappingStats: s.Lazy<IndicesStatsMappingStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total_count: s.number,
    total_estimated_overhead: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    total_estimated_overhead_in_bytes: s.number
  })
)

/**
 * `indices.stats.ShardCommit` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsShardCommit {
  readonly generation: Integer
  readonly id: Id
  readonly num_docs: Long
  readonly user_data: { readonly [key: string]: string }
}

/** The schema of `IndicesStatsShardCommit`. @category schemas @since 0.1.0 */
export const IndicesStatsShardCommit: s.Lazy<IndicesStatsShardCommit> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    generation: s.number,
    id: s.string,
    num_docs: s.number,
    user_data: /*#__PURE__*/ s.record(s.string)
  })
)

/**
 * `indices.stats.ShardFileSizeInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsShardFileSizeInfo {
  readonly description: string
  readonly size_in_bytes: Long
  readonly min_size_in_bytes?: Long
  readonly max_size_in_bytes?: Long
  readonly average_size_in_bytes?: Long
  readonly count?: Long
}

/** The schema of `IndicesStatsShardFileSizeInfo`. @category schemas @since 0.1.0 */
export const IndicesStatsShardFileSizeInfo: s.Lazy<IndicesStatsShardFileSizeInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: s.string,
    size_in_bytes: s.number,
    min_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
    max_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
    average_size_in_bytes: /*#__PURE__*/ s.optional(s.number),
    count: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `indices.stats.ShardLease` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsShardLease {
  readonly id: Id
  readonly retaining_seq_no: SequenceNumber
  readonly timestamp: Long
  readonly source: string
}

/** The schema of `IndicesStatsShardLease`. @category schemas @since 0.1.0 */
export const IndicesStatsShardLease: s.Lazy<IndicesStatsShardLease> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ id: s.string, retaining_seq_no: s.number, timestamp: s.number, source: s.string })
)

/**
 * `indices.stats.ShardPath` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsShardPath {
  readonly data_path: string
  readonly is_custom_data_path: boolean
  readonly state_path: string
}

/** The schema of `IndicesStatsShardPath`. @category schemas @since 0.1.0 */
export const IndicesStatsShardPath: s.Lazy<IndicesStatsShardPath> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ data_path: s.string, is_custom_data_path: s.boolean, state_path: s.string })
)

/**
 * `indices.stats.ShardQueryCache` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsShardQueryCache {
  readonly cache_count: Long
  readonly cache_size: Long
  readonly evictions: Long
  readonly hit_count: Long
  readonly memory_size_in_bytes: Long
  readonly miss_count: Long
  readonly total_count: Long
}

/** The schema of `IndicesStatsShardQueryCache`. @category schemas @since 0.1.0 */
export const IndicesStatsShardQueryCache: s.Lazy<IndicesStatsShardQueryCache> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cache_count: s.number,
    cache_size: s.number,
    evictions: s.number,
    hit_count: s.number,
    memory_size_in_bytes: s.number,
    miss_count: s.number,
    total_count: s.number
  })
)

/**
 * `indices.stats.ShardRetentionLeases` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsShardRetentionLeases {
  readonly primary_term: Long
  readonly version: VersionNumber
  readonly leases: ReadonlyArray<IndicesStatsShardLease>
}

/** The schema of `IndicesStatsShardRetentionLeases`. @category schemas @since 0.1.0 */
export const IndicesStatsShardRetentionLeases: s.Lazy<IndicesStatsShardRetentionLeases> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      primary_term: s.number,
      version: s.number,
      leases: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesStatsShardLease())
    })
  )

/**
 * `indices.stats.ShardRouting` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsShardRouting {
  readonly node: string
  readonly primary: boolean
  readonly relocating_node?: string | null
  readonly state: IndicesStatsShardRoutingState
}

/** The schema of `IndicesStatsShardRouting`. @category schemas @since 0.1.0 */
export const IndicesStatsShardRouting: s.Lazy<IndicesStatsShardRouting> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    node: s.string,
    primary: s.boolean,
    relocating_node: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    state: s.string
  })
)

/**
 * `indices.stats.ShardRoutingState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesStatsShardRoutingState =
  | "UNASSIGNED"
  | "INITIALIZING"
  | "STARTED"
  | "RELOCATING"
  | (string & {})

/**
 * `indices.stats.ShardSequenceNumber` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsShardSequenceNumber {
  readonly global_checkpoint: Long
  readonly local_checkpoint: Long
  readonly max_seq_no: SequenceNumber
}

/** The schema of `IndicesStatsShardSequenceNumber`. @category schemas @since 0.1.0 */
export const IndicesStatsShardSequenceNumber: s.Lazy<IndicesStatsShardSequenceNumber> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({ global_checkpoint: s.number, local_checkpoint: s.number, max_seq_no: s.number })
)

/**
 * `indices.stats.ShardStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsShardStats {
  readonly commit?: IndicesStatsShardCommit
  readonly completion?: CompletionStats
  readonly docs?: DocStats
  readonly fielddata?: FielddataStats
  readonly flush?: FlushStats
  readonly get?: GetStats
  readonly indexing?: IndexingStats
  readonly mappings?: IndicesStatsMappingStats
  readonly merges?: MergesStats
  readonly shard_path?: IndicesStatsShardPath
  readonly query_cache?: IndicesStatsShardQueryCache
  readonly recovery?: RecoveryStats
  readonly refresh?: RefreshStats
  readonly request_cache?: RequestCacheStats
  readonly retention_leases?: IndicesStatsShardRetentionLeases
  readonly routing?: IndicesStatsShardRouting
  readonly search?: SearchStats
  readonly segments?: SegmentsStats
  readonly seq_no?: IndicesStatsShardSequenceNumber
  readonly store?: StoreStats
  readonly translog?: TranslogStats
  readonly warmer?: WarmerStats
  readonly bulk?: BulkStats
  /** In Elasticsearch since 7.15.0. */
  readonly shards?: { readonly [key: string]: unknown }
  readonly shard_stats?: IndicesStatsShardsTotalStats
  readonly indices?: IndicesStatsIndicesStats
}

/** The schema of `IndicesStatsShardStats`. @category schemas @since 0.1.0 */
export const IndicesStatsShardStats: s.Lazy<IndicesStatsShardStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    commit: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsShardCommit()),
    completion: /*#__PURE__*/ s.optional(/*#__PURE__*/ CompletionStats()),
    docs: /*#__PURE__*/ s.optional(/*#__PURE__*/ DocStats()),
    fielddata: /*#__PURE__*/ s.optional(/*#__PURE__*/ FielddataStats()),
    flush: /*#__PURE__*/ s.optional(/*#__PURE__*/ FlushStats()),
    get: /*#__PURE__*/ s.optional(/*#__PURE__*/ GetStats()),
    indexing: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndexingStats()),
    mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsMappingStats()),
    merges: /*#__PURE__*/ s.optional(/*#__PURE__*/ MergesStats()),
    shard_path: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsShardPath()),
    query_cache: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsShardQueryCache()),
    recovery: /*#__PURE__*/ s.optional(/*#__PURE__*/ RecoveryStats()),
    refresh: /*#__PURE__*/ s.optional(/*#__PURE__*/ RefreshStats()),
    request_cache: /*#__PURE__*/ s.optional(/*#__PURE__*/ RequestCacheStats()),
    retention_leases: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsShardRetentionLeases()),
    routing: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsShardRouting()),
    search: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchStats()),
    segments: /*#__PURE__*/ s.optional(/*#__PURE__*/ SegmentsStats()),
    seq_no: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsShardSequenceNumber()),
    store: /*#__PURE__*/ s.optional(/*#__PURE__*/ StoreStats()),
    translog: /*#__PURE__*/ s.optional(/*#__PURE__*/ TranslogStats()),
    warmer: /*#__PURE__*/ s.optional(/*#__PURE__*/ WarmerStats()),
    bulk: /*#__PURE__*/ s.optional(/*#__PURE__*/ BulkStats()),
    shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    shard_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsShardsTotalStats()),
    indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesStatsIndicesStats())
  })
)

/**
 * `indices.stats.ShardsTotalStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsShardsTotalStats {
  readonly total_count: Long
}

/** The schema of `IndicesStatsShardsTotalStats`. @category schemas @since 0.1.0 */
export const IndicesStatsShardsTotalStats: s.Lazy<IndicesStatsShardsTotalStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ total_count: s.number })
)

/**
 * `indices._types.Storage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStorage {
  readonly type: IndicesStorageType
  readonly allow_mmap?: SpecUtilsStringified<boolean> | undefined
  readonly stats_refresh_interval?: Duration | undefined
}

/** The schema of `IndicesStorage`. @category schemas @since 0.1.0 */
export const IndicesStorage: s.Lazy<IndicesStorage> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: s.string,
    allow_mmap: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    stats_refresh_interval: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)

/**
 * `indices._types.StorageType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesStorageType = "fs" | "niofs" | "mmapfs" | "hybridfs" | (string & {})

/**
 * `indices._types.TemplateMapping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesTemplateMapping {
  readonly aliases: { readonly [key: string]: IndicesAlias }
  readonly index_patterns: ReadonlyArray<Name>
  readonly mappings: MappingTypeMapping
  readonly order: Integer
  readonly settings: { readonly [key: string]: unknown }
  readonly version?: VersionNumber
}

/** The schema of `IndicesTemplateMapping`. @category schemas @since 0.1.0 */
export const IndicesTemplateMapping: s.Lazy<IndicesTemplateMapping> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aliases: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesAlias()),
    index_patterns: /*#__PURE__*/ s.array(s.string),
    mappings: /*#__PURE__*/ MappingTypeMapping(),
    order: s.number,
    settings: /*#__PURE__*/ s.record(s.unknown),
    version: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `indices._types.Translog` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesTranslog {
  /** Default: `5s`. */
  readonly sync_interval?: Duration | undefined
  /** Default: `string`. */
  readonly durability?: IndicesTranslogDurability | undefined
  /** Default: `512mb`. */
  readonly flush_threshold_size?: ByteSize | undefined
  readonly retention?: IndicesTranslogRetention | undefined
}

/** The schema of `IndicesTranslog`. @category schemas @since 0.1.0 */
export const IndicesTranslog: s.Lazy<IndicesTranslog> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    sync_interval: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    durability: /*#__PURE__*/ s.optional(s.string),
    flush_threshold_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    retention: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesTranslogRetention())
  })
)

/**
 * `indices._types.TranslogDurability` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesTranslogDurability = "request" | "REQUEST" | "async" | "ASYNC"

/**
 * `indices._types.TranslogRetention` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesTranslogRetention {
  /** Default: `512mb`. */
  readonly size?: ByteSize | undefined
  /** Default: `12h`. */
  readonly age?: Duration | undefined
}

/** The schema of `IndicesTranslogRetention`. @category schemas @since 0.1.0 */
export const IndicesTranslogRetention: s.Lazy<IndicesTranslogRetention> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    age: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)
