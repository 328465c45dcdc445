/**
 * Types and schemas of `Snapshot` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type ByteSize,
  DateTime,
  type Duration,
  type DurationValue,
  type EpochTime,
  type Id,
  type IndexName,
  type Indices,
  type Integer,
  type Long,
  Metadata,
  type Name,
  ShardStatistics,
  type SpecUtilsStringified,
  type UnitMillis,
  type Uuid,
  type VersionNumber,
  type VersionString
} from "../types/Common.ts"

/**
 * `snapshot._types.AzureRepository` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotAzureRepository extends SnapshotRepositoryBase {
  readonly type: "azure"
  readonly settings?: SnapshotAzureRepositorySettings | undefined
}

/** The schema of `SnapshotAzureRepository`. @category schemas @since 0.1.0 */
export const SnapshotAzureRepository: s.Lazy<SnapshotAzureRepository> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    uuid: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("azure"),
    settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ SnapshotAzureRepositorySettings())
  })
)

/**
 * `snapshot._types.AzureRepositorySettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotAzureRepositorySettings extends SnapshotRepositorySettingsBase {
  readonly base_path?: string | undefined
  /** Default: `default`. */
  readonly client?: string | undefined
  /** Default: `elasticsearch-snapshots`. */
  readonly container?: string | undefined
  /** Default: `256`. */
  readonly delete_objects_max_size?: Integer | undefined
  /** Default: `primary_only`. */
  readonly location_mode?: string | undefined
  /** Default: `10`. */
  readonly max_concurrent_batch_deletes?: Integer | undefined
  /** Default: `false`. */
  readonly readonly?: boolean | undefined
}

/** The schema of `SnapshotAzureRepositorySettings`. @category schemas @since 0.1.0 */
export const SnapshotAzureRepositorySettings: s.Lazy<SnapshotAzureRepositorySettings> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      chunk_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      compress: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      max_restore_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      max_snapshot_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      base_path: /*#__PURE__*/ s.optional(s.string),
      client: /*#__PURE__*/ s.optional(s.string),
      container: /*#__PURE__*/ s.optional(s.string),
      delete_objects_max_size: /*#__PURE__*/ s.optional(s.number),
      location_mode: /*#__PURE__*/ s.optional(s.string),
      max_concurrent_batch_deletes: /*#__PURE__*/ s.optional(s.number),
      readonly: /*#__PURE__*/ s.optional(s.boolean)
    })
)

/**
 * `snapshot._types.FileCountSnapshotStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotFileCountSnapshotStats {
  readonly file_count: Integer
  readonly size_in_bytes: Long
}

/** The schema of `SnapshotFileCountSnapshotStats`. @category schemas @since 0.1.0 */
export const SnapshotFileCountSnapshotStats: s.Lazy<SnapshotFileCountSnapshotStats> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ file_count: s.number, size_in_bytes: s.number })
)

/**
 * `snapshot._types.GcsRepository` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotGcsRepository extends SnapshotRepositoryBase {
  readonly type: "gcs"
  readonly settings: SnapshotGcsRepositorySettings
}

/** The schema of `SnapshotGcsRepository`. @category schemas @since 0.1.0 */
export const SnapshotGcsRepository: s.Lazy<SnapshotGcsRepository> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    uuid: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("gcs"),
    settings: /*#__PURE__*/ SnapshotGcsRepositorySettings()
  })
)

/**
 * `snapshot._types.GcsRepositorySettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotGcsRepositorySettings extends SnapshotRepositorySettingsBase {
  readonly bucket: string
  /** @deprecated since Elasticsearch 6.3.0 */
  readonly application_name?: string | undefined
  readonly base_path?: string | undefined
  /** Default: `default`. */
  readonly client?: string | undefined
  /** Default: `false`. */
  readonly readonly?: boolean | undefined
}

/** The schema of `SnapshotGcsRepositorySettings`. @category schemas @since 0.1.0 */
export const SnapshotGcsRepositorySettings: s.Lazy<SnapshotGcsRepositorySettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    chunk_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    compress: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    max_restore_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_snapshot_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    bucket: s.string,
    application_name: /*#__PURE__*/ s.optional(s.string),
    base_path: /*#__PURE__*/ s.optional(s.string),
    client: /*#__PURE__*/ s.optional(s.string),
    readonly: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `snapshot._types.IndexDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotIndexDetails {
  readonly shard_count: Integer
  readonly size?: ByteSize
  readonly size_in_bytes: Long
  readonly max_segments_per_shard: Long
}

/** The schema of `SnapshotIndexDetails`. @category schemas @since 0.1.0 */
export const SnapshotIndexDetails: s.Lazy<SnapshotIndexDetails> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    shard_count: s.number,
    size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    size_in_bytes: s.number,
    max_segments_per_shard: s.number
  })
)

/**
 * `snapshot._types.InfoFeatureState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotInfoFeatureState {
  readonly feature_name: string
  readonly indices: Indices
}

/** The schema of `SnapshotInfoFeatureState`. @category schemas @since 0.1.0 */
export const SnapshotInfoFeatureState: s.Lazy<SnapshotInfoFeatureState> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    feature_name: s.string,
    indices: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
  })
)

/**
 * `snapshot._types.ReadOnlyUrlRepository` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotReadOnlyUrlRepository extends SnapshotRepositoryBase {
  readonly type: "url"
  readonly settings: SnapshotReadOnlyUrlRepositorySettings
}

/** The schema of `SnapshotReadOnlyUrlRepository`. @category schemas @since 0.1.0 */
export const SnapshotReadOnlyUrlRepository: s.Lazy<SnapshotReadOnlyUrlRepository> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    uuid: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("url"),
    settings: /*#__PURE__*/ SnapshotReadOnlyUrlRepositorySettings()
  })
)

/**
 * `snapshot._types.ReadOnlyUrlRepositorySettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotReadOnlyUrlRepositorySettings extends SnapshotRepositorySettingsBase {
  /** Default: `5`. */
  readonly http_max_retries?: Integer | undefined
  /** Default: `50s`. */
  readonly http_socket_timeout?: Duration | undefined
  /** Default: `2147483647`. */
  readonly max_number_of_snapshots?: Integer | undefined
  readonly url: string
}

/** The schema of `SnapshotReadOnlyUrlRepositorySettings`. @category schemas @since 0.1.0 */
export const SnapshotReadOnlyUrlRepositorySettings: s.Lazy<SnapshotReadOnlyUrlRepositorySettings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunk_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      compress: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      max_restore_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      max_snapshot_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      http_max_retries: /*#__PURE__*/ s.optional(s.number),
      http_socket_timeout: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      max_number_of_snapshots: /*#__PURE__*/ s.optional(s.number),
      url: s.string
    })
  )

/**
 * `snapshot._types.Repository` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotRepository =
  | SnapshotAzureRepository
  | SnapshotGcsRepository
  | SnapshotS3Repository
  | SnapshotSharedFileSystemRepository
  | SnapshotReadOnlyUrlRepository
  | SnapshotSourceOnlyRepository

/** The schema of `SnapshotRepository`. @category schemas @since 0.1.0 */
export const SnapshotRepository: s.Lazy<SnapshotRepository> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.tagged(
    "type",
    ["azure", "gcs", "s3", "fs", "url", "source"],
    [
      /*#__PURE__*/ SnapshotAzureRepository(),
      /*#__PURE__*/ SnapshotGcsRepository(),
      /*#__PURE__*/ SnapshotS3Repository(),
      /*#__PURE__*/ SnapshotSharedFileSystemRepository(),
      /*#__PURE__*/ SnapshotReadOnlyUrlRepository(),
      /*#__PURE__*/ SnapshotSourceOnlyRepository()
    ]
  )
)

/**
 * `snapshot._types.RepositoryBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryBase {
  readonly uuid?: Uuid | undefined
}

/** The schema of `SnapshotRepositoryBase`. @category schemas @since 0.1.0 */
export const SnapshotRepositoryBase: s.Lazy<SnapshotRepositoryBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ uuid: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `snapshot._types.RepositorySettingsBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositorySettingsBase {
  readonly chunk_size?: ByteSize | undefined
  /** Default: `true`. */
  readonly compress?: SpecUtilsStringified<boolean> | undefined
  readonly max_restore_bytes_per_sec?: ByteSize | undefined
  readonly max_snapshot_bytes_per_sec?: ByteSize | undefined
}

/** The schema of `SnapshotRepositorySettingsBase`. @category schemas @since 0.1.0 */
export const SnapshotRepositorySettingsBase: s.Lazy<SnapshotRepositorySettingsBase> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      chunk_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      compress: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      max_restore_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      max_snapshot_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
    })
)

/**
 * `snapshot._types.S3Repository` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotS3Repository extends SnapshotRepositoryBase {
  readonly type: "s3"
  readonly settings: SnapshotS3RepositorySettings
}

/** The schema of `SnapshotS3Repository`. @category schemas @since 0.1.0 */
export const SnapshotS3Repository: s.Lazy<SnapshotS3Repository> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    uuid: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("s3"),
    settings: /*#__PURE__*/ SnapshotS3RepositorySettings()
  })
)

/**
 * `snapshot._types.S3RepositorySettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotS3RepositorySettings extends SnapshotRepositorySettingsBase {
  readonly bucket: string
  readonly base_path?: string | undefined
  readonly buffer_size?: ByteSize | undefined
  /** Default: `private`. */
  readonly canned_acl?: string | undefined
  /** Default: `default`. */
  readonly client?: string | undefined
  /** Default: `1000`. */
  readonly delete_objects_max_size?: Integer | undefined
  /** Default: `5s`. */
  readonly get_register_retry_delay?: Duration | undefined
  /** Default: `10000`. */
  readonly max_multipart_parts?: Integer | undefined
  /** Default: `1000`. */
  readonly max_multipart_upload_cleanup_size?: Integer | undefined
  /** Default: `false`. */
  readonly readonly?: boolean | undefined
  /** Default: `false`. */
  readonly server_side_encryption?: boolean | undefined
  /** Default: `standard`. */
  readonly storage_class?: string | undefined
  /** Default: `50ms`. */
  readonly "throttled_delete_retry.delay_increment"?: Duration | undefined
  /** Default: `5s`. */
  readonly "throttled_delete_retry.maximum_delay"?: Duration | undefined
  readonly "throttled_delete_retry.maximum_number_of_retries"?: Integer | undefined
}

/** The schema of `SnapshotS3RepositorySettings`. @category schemas @since 0.1.0 */
export const SnapshotS3RepositorySettings: s.Lazy<SnapshotS3RepositorySettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    chunk_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    compress: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    max_restore_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    max_snapshot_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    bucket: s.string,
    base_path: /*#__PURE__*/ s.optional(s.string),
    buffer_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    canned_acl: /*#__PURE__*/ s.optional(s.string),
    client: /*#__PURE__*/ s.optional(s.string),
    delete_objects_max_size: /*#__PURE__*/ s.optional(s.number),
    get_register_retry_delay: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    max_multipart_parts: /*#__PURE__*/ s.optional(s.number),
    max_multipart_upload_cleanup_size: /*#__PURE__*/ s.optional(s.number),
    readonly: /*#__PURE__*/ s.optional(s.boolean),
    server_side_encryption: /*#__PURE__*/ s.optional(s.boolean),
    storage_class: /*#__PURE__*/ s.optional(s.string),
    "throttled_delete_retry.delay_increment": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    "throttled_delete_retry.maximum_delay": /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    "throttled_delete_retry.maximum_number_of_retries": /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `snapshot._types.ShardsStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotShardsStats {
  readonly done: Long
  readonly failed: Long
  readonly finalizing: Long
  readonly initializing: Long
  readonly started: Long
  readonly total: Long
}

/** The schema of `SnapshotShardsStats`. @category schemas @since 0.1.0 */
export const SnapshotShardsStats: s.Lazy<SnapshotShardsStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    done: s.number,
    failed: s.number,
    finalizing: s.number,
    initializing: s.number,
    started: s.number,
    total: s.number
  })
)

/**
 * `snapshot._types.ShardsStatsStage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotShardsStatsStage = "DONE" | "FAILURE" | "FINALIZE" | "INIT" | "STARTED" | (string & {})

/**
 * `snapshot._types.ShardsStatsSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotShardsStatsSummary {
  readonly incremental: SnapshotShardsStatsSummaryItem
  readonly total: SnapshotShardsStatsSummaryItem
  readonly start_time_in_millis: EpochTime<UnitMillis>
  readonly time?: Duration
  readonly time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `SnapshotShardsStatsSummary`. @category schemas @since 0.1.0 */
export const SnapshotShardsStatsSummary: s.Lazy<SnapshotShardsStatsSummary> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    incremental: /*#__PURE__*/ SnapshotShardsStatsSummaryItem(),
    total: /*#__PURE__*/ SnapshotShardsStatsSummaryItem(),
    start_time_in_millis: s.number,
    time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    time_in_millis: s.number
  })
)

/**
 * `snapshot._types.ShardsStatsSummaryItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotShardsStatsSummaryItem {
  readonly file_count: Long
  readonly size_in_bytes: Long
}

/** The schema of `SnapshotShardsStatsSummaryItem`. @category schemas @since 0.1.0 */
export const SnapshotShardsStatsSummaryItem: s.Lazy<SnapshotShardsStatsSummaryItem> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ file_count: s.number, size_in_bytes: s.number })
)

/**
 * `snapshot._types.SharedFileSystemRepository` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSharedFileSystemRepository extends SnapshotRepositoryBase {
  readonly type: "fs"
  readonly settings: SnapshotSharedFileSystemRepositorySettings
}

/** The schema of `SnapshotSharedFileSystemRepository`. @category schemas @since 0.1.0 */
export const SnapshotSharedFileSystemRepository: s.Lazy<SnapshotSharedFileSystemRepository> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      uuid: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("fs"),
      settings: /*#__PURE__*/ SnapshotSharedFileSystemRepositorySettings()
    })
  )

/**
 * `snapshot._types.SharedFileSystemRepositorySettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSharedFileSystemRepositorySettings extends SnapshotRepositorySettingsBase {
  readonly location: string
  /** Default: `2147483647`. */
  readonly max_number_of_snapshots?: SpecUtilsStringified<Integer> | undefined
  /** Default: `false`. */
  readonly readonly?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `SnapshotSharedFileSystemRepositorySettings`. @category schemas @since 0.1.0 */
export const SnapshotSharedFileSystemRepositorySettings: s.Lazy<SnapshotSharedFileSystemRepositorySettings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      chunk_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      compress: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      max_restore_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      max_snapshot_bytes_per_sec: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      location: s.string,
      max_number_of_snapshots: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      readonly: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
  )

/**
 * `snapshot._types.SnapshotIndexStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSnapshotIndexStats {
  readonly shards: { readonly [key: string]: SnapshotSnapshotShardsStatus }
  readonly shards_stats: SnapshotShardsStats
  readonly stats: SnapshotSnapshotStats
}

/** The schema of `SnapshotSnapshotIndexStats`. @category schemas @since 0.1.0 */
export const SnapshotSnapshotIndexStats: s.Lazy<SnapshotSnapshotIndexStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    shards: /*#__PURE__*/ s.record(/*#__PURE__*/ SnapshotSnapshotShardsStatus()),
    shards_stats: /*#__PURE__*/ SnapshotShardsStats(),
    stats: /*#__PURE__*/ SnapshotSnapshotStats()
  })
)

/**
 * `snapshot._types.SnapshotInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSnapshotInfo {
  readonly data_streams: ReadonlyArray<string>
  readonly duration?: Duration
  readonly duration_in_millis?: DurationValue<UnitMillis>
  readonly end_time?: DateTime
  readonly end_time_in_millis?: EpochTime<UnitMillis>
  readonly failures?: ReadonlyArray<SnapshotSnapshotShardFailure>
  readonly include_global_state?: boolean
  readonly indices?: ReadonlyArray<IndexName>
  /** In Elasticsearch since 7.13.0. */
  readonly index_details?: { readonly [key: string]: SnapshotIndexDetails }
  readonly metadata?: Metadata
  readonly reason?: string
  /** In Elasticsearch since 7.14.0. */
  readonly repository?: Name
  readonly snapshot: Name
  readonly shards?: ShardStatistics
  readonly start_time?: DateTime
  readonly start_time_in_millis?: EpochTime<UnitMillis>
  readonly state?: string
  readonly uuid: Uuid
  readonly version?: VersionString
  readonly version_id?: VersionNumber
  readonly feature_states?: ReadonlyArray<SnapshotInfoFeatureState>
}

/** The schema of `SnapshotSnapshotInfo`. @category schemas @since 0.1.0 */
export const SnapshotSnapshotInfo: s.Lazy<SnapshotSnapshotInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    data_streams: /*#__PURE__*/ s.array(s.string),
    duration: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    duration_in_millis: /*#__PURE__*/ s.optional(s.number),
    end_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    end_time_in_millis: /*#__PURE__*/ s.optional(s.number),
    failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SnapshotSnapshotShardFailure())),
    include_global_state: /*#__PURE__*/ s.optional(s.boolean),
    indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    index_details: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ SnapshotIndexDetails())),
    metadata: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    reason: /*#__PURE__*/ s.optional(s.string),
    repository: /*#__PURE__*/ s.optional(s.string),
    snapshot: s.string,
    shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ ShardStatistics()),
    start_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    start_time_in_millis: /*#__PURE__*/ s.optional(s.number),
    state: /*#__PURE__*/ s.optional(s.string),
    uuid: s.string,
    version: /*#__PURE__*/ s.optional(s.string),
    version_id: /*#__PURE__*/ s.optional(s.number),
    feature_states: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SnapshotInfoFeatureState()))
  })
)

/**
 * `snapshot._types.SnapshotShardFailure` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSnapshotShardFailure {
  readonly index: IndexName
  readonly node_id?: Id
  readonly reason: string
  readonly shard_id: Integer
  readonly index_uuid: Id
  readonly status: string
}

/** The schema of `SnapshotSnapshotShardFailure`. @category schemas @since 0.1.0 */
export const SnapshotSnapshotShardFailure: s.Lazy<SnapshotSnapshotShardFailure> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: s.string,
    node_id: /*#__PURE__*/ s.optional(s.string),
    reason: s.string,
    shard_id: s.number,
    index_uuid: s.string,
    status: s.string
  })
)

/**
 * `snapshot._types.SnapshotShardsStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSnapshotShardsStatus {
  readonly stage: SnapshotShardsStatsStage
  readonly stats: SnapshotShardsStatsSummary
}

/** The schema of `SnapshotSnapshotShardsStatus`. @category schemas @since 0.1.0 */
export const SnapshotSnapshotShardsStatus: s.Lazy<SnapshotSnapshotShardsStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ stage: s.string, stats: /*#__PURE__*/ SnapshotShardsStatsSummary() })
)

/**
 * `snapshot._types.SnapshotSort` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotSnapshotSort =
  | "start_time"
  | "duration"
  | "name"
  | "index_count"
  | "repository"
  | "shard_count"
  | "failed_shard_count"

/**
 * `snapshot._types.SnapshotState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotSnapshotState = "IN_PROGRESS" | "SUCCESS" | "FAILED" | "PARTIAL" | "INCOMPATIBLE"

/**
 * `snapshot._types.SnapshotStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSnapshotStats {
  readonly incremental: SnapshotFileCountSnapshotStats
  readonly start_time_in_millis: EpochTime<UnitMillis>
  readonly time?: Duration
  readonly time_in_millis: DurationValue<UnitMillis>
  readonly total: SnapshotFileCountSnapshotStats
}

/** The schema of `SnapshotSnapshotStats`. @category schemas @since 0.1.0 */
export const SnapshotSnapshotStats: s.Lazy<SnapshotSnapshotStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    incremental: /*#__PURE__*/ SnapshotFileCountSnapshotStats(),
    start_time_in_millis: s.number,
    time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    time_in_millis: s.number,
    total: /*#__PURE__*/ SnapshotFileCountSnapshotStats()
  })
)

/**
 * `snapshot._types.SourceOnlyRepository` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSourceOnlyRepository extends SnapshotRepositoryBase {
  readonly type: "source"
  readonly settings: SnapshotSourceOnlyRepositorySettings
}

/** The schema of `SnapshotSourceOnlyRepository`. @category schemas @since 0.1.0 */
export const SnapshotSourceOnlyRepository: s.Lazy<SnapshotSourceOnlyRepository> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    uuid: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("source"),
    settings: /*#__PURE__*/ SnapshotSourceOnlyRepositorySettings()
  })
)

/**
 * `snapshot._types.SourceOnlyRepositorySettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotSourceOnlyRepositorySettings =
  | SnapshotSourceOnlyRepositorySettingsForSharedFileSystem
  | SnapshotSourceOnlyRepositorySettingsForReadOnlyUrl
  | SnapshotSourceOnlyRepositorySettingsForAzure
  | SnapshotSourceOnlyRepositorySettingsForGcs
  | SnapshotSourceOnlyRepositorySettingsForS3

/** The schema of `SnapshotSourceOnlyRepositorySettings`. @category schemas @since 0.1.0 */
export const SnapshotSourceOnlyRepositorySettings: s.Lazy<SnapshotSourceOnlyRepositorySettings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.tagged(
      "delegate_type",
      ["fs", "url", "azure", "gcs", "s3"],
      [
        /*#__PURE__*/ SnapshotSourceOnlyRepositorySettingsForSharedFileSystem(),
        /*#__PURE__*/ SnapshotSourceOnlyRepositorySettingsForReadOnlyUrl(),
        /*#__PURE__*/ SnapshotSourceOnlyRepositorySettingsForAzure(),
        /*#__PURE__*/ SnapshotSourceOnlyRepositorySettingsForGcs(),
        /*#__PURE__*/ SnapshotSourceOnlyRepositorySettingsForS3()
      ]
    )
  )

/**
 * `snapshot._types.SourceOnlyRepositorySettingsForAzure` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSourceOnlyRepositorySettingsForAzure {
  readonly delegate_type: "azure"
  readonly base_path?: string | undefined
  /** Default: `default`. */
  readonly client?: string | undefined
  /** Default: `elasticsearch-snapshots`. */
  readonly container?: string | undefined
  /** Default: `256`. */
  readonly delete_objects_max_size?: Integer | undefined
  /** Default: `primary_only`. */
  readonly location_mode?: string | undefined
  /** Default: `10`. */
  readonly max_concurrent_batch_deletes?: Integer | undefined
  /** Default: `false`. */
  readonly readonly?: boolean | undefined
}

/** The schema of `SnapshotSourceOnlyRepositorySettingsForAzure`. @category schemas @since 0.1.0 */
export const SnapshotSourceOnlyRepositorySettingsForAzure: s.Lazy<SnapshotSourceOnlyRepositorySettingsForAzure> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      delegate_type: /*#__PURE__*/ s.literal("azure"),
      base_path: /*#__PURE__*/ s.optional(s.string),
      client: /*#__PURE__*/ s.optional(s.string),
      container: /*#__PURE__*/ s.optional(s.string),
      delete_objects_max_size: /*#__PURE__*/ s.optional(s.number),
      location_mode: /*#__PURE__*/ s.optional(s.string),
      max_concurrent_batch_deletes: /*#__PURE__*/ s.optional(s.number),
      readonly: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `snapshot._types.SourceOnlyRepositorySettingsForGcs` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSourceOnlyRepositorySettingsForGcs {
  readonly delegate_type: "gcs"
  readonly bucket: string
  /** @deprecated since Elasticsearch 6.3.0 */
  readonly application_name?: string | undefined
  readonly base_path?: string | undefined
  /** Default: `default`. */
  readonly client?: string | undefined
  /** Default: `false`. */
  readonly readonly?: boolean | undefined
}

/** The schema of `SnapshotSourceOnlyRepositorySettingsForGcs`. @category schemas @since 0.1.0 */
export const SnapshotSourceOnlyRepositorySettingsForGcs: s.Lazy<SnapshotSourceOnlyRepositorySettingsForGcs> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      delegate_type: /*#__PURE__*/ s.literal("gcs"),
      bucket: s.string,
      application_name: /*#__PURE__*/ s.optional(s.string),
      base_path: /*#__PURE__*/ s.optional(s.string),
      client: /*#__PURE__*/ s.optional(s.string),
      readonly: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `snapshot._types.SourceOnlyRepositorySettingsForReadOnlyUrl` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSourceOnlyRepositorySettingsForReadOnlyUrl {
  readonly delegate_type: "url"
  /** Default: `5`. */
  readonly http_max_retries?: Integer | undefined
  /** Default: `50s`. */
  readonly http_socket_timeout?: Duration | undefined
  /** Default: `2147483647`. */
  readonly max_number_of_snapshots?: Integer | undefined
  readonly url: string
}

/** The schema of `SnapshotSourceOnlyRepositorySettingsForReadOnlyUrl`. @category schemas @since 0.1.0 */
export const SnapshotSourceOnlyRepositorySettingsForReadOnlyUrl: s.Lazy<SnapshotSourceOnlyRepositorySettingsForReadOnlyUrl> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      delegate_type: /*#__PURE__*/ s.literal("url"),
      http_max_retries: /*#__PURE__*/ s.optional(s.number),
      http_socket_timeout: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      max_number_of_snapshots: /*#__PURE__*/ s.optional(s.number),
      url: s.string
    })
  )

/**
 * `snapshot._types.SourceOnlyRepositorySettingsForS3` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSourceOnlyRepositorySettingsForS3 {
  readonly delegate_type: "s3"
  readonly bucket: string
  readonly base_path?: string | undefined
  readonly buffer_size?: ByteSize | undefined
  /** Default: `private`. */
  readonly canned_acl?: string | undefined
  /** Default: `default`. */
  readonly client?: string | undefined
  /** Default: `1000`. */
  readonly delete_objects_max_size?: Integer | undefined
  /** Default: `5s`. */
  readonly get_register_retry_delay?: Duration | undefined
  /** Default: `10000`. */
  readonly max_multipart_parts?: Integer | undefined
  /** Default: `1000`. */
  readonly max_multipart_upload_cleanup_size?: Integer | undefined
  /** Default: `false`. */
  readonly readonly?: boolean | undefined
  /** Default: `false`. */
  readonly server_side_encryption?: boolean | undefined
  /** Default: `standard`. */
  readonly storage_class?: string | undefined
  /** Default: `50ms`. */
  readonly "throttled_delete_retry.delay_increment"?: Duration | undefined
  /** Default: `5s`. */
  readonly "throttled_delete_retry.maximum_delay"?: Duration | undefined
  readonly "throttled_delete_retry.maximum_number_of_retries"?: Integer | undefined
}

/** The schema of `SnapshotSourceOnlyRepositorySettingsForS3`. @category schemas @since 0.1.0 */
export const SnapshotSourceOnlyRepositorySettingsForS3: s.Lazy<SnapshotSourceOnlyRepositorySettingsForS3> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      delegate_type: /*#__PURE__*/ s.literal("s3"),
      bucket: s.string,
      base_path: /*#__PURE__*/ s.optional(s.string),
      buffer_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      canned_acl: /*#__PURE__*/ s.optional(s.string),
      client: /*#__PURE__*/ s.optional(s.string),
      delete_objects_max_size: /*#__PURE__*/ s.optional(s.number),
      get_register_retry_delay: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      max_multipart_parts: /*#__PURE__*/ s.optional(s.number),
      max_multipart_upload_cleanup_size: /*#__PURE__*/ s.optional(s.number),
      readonly: /*#__PURE__*/ s.optional(s.boolean),
      server_side_encryption: /*#__PURE__*/ s.optional(s.boolean),
      storage_class: /*#__PURE__*/ s.optional(s.string),
      "throttled_delete_retry.delay_increment": /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      "throttled_delete_retry.maximum_delay": /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      "throttled_delete_retry.maximum_number_of_retries": /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `snapshot._types.SourceOnlyRepositorySettingsForSharedFileSystem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotSourceOnlyRepositorySettingsForSharedFileSystem {
  readonly delegate_type: "fs"
  readonly location: string
  /** Default: `2147483647`. */
  readonly max_number_of_snapshots?: Integer | undefined
  /** Default: `false`. */
  readonly readonly?: boolean | undefined
}

/** The schema of `SnapshotSourceOnlyRepositorySettingsForSharedFileSystem`. @category schemas @since 0.1.0 */
export const SnapshotSourceOnlyRepositorySettingsForSharedFileSystem: s.Lazy<SnapshotSourceOnlyRepositorySettingsForSharedFileSystem> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      delegate_type: /*#__PURE__*/ s.literal("fs"),
      location: s.string,
      max_number_of_snapshots: /*#__PURE__*/ s.optional(s.number),
      readonly: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `snapshot._types.Status` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotStatus {
  readonly include_global_state: boolean
  readonly indices: { readonly [key: string]: SnapshotSnapshotIndexStats }
  readonly repository: string
  readonly shards_stats: SnapshotShardsStats
  readonly snapshot: string
  readonly state: string
  readonly stats: SnapshotSnapshotStats
  readonly uuid: Uuid
}

/** The schema of `SnapshotStatus`. @category schemas @since 0.1.0 */
export const SnapshotStatus: s.Lazy<SnapshotStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    include_global_state: s.boolean,
    indices: /*#__PURE__*/ s.record(/*#__PURE__*/ SnapshotSnapshotIndexStats()),
    repository: s.string,
    shards_stats: /*#__PURE__*/ SnapshotShardsStats(),
    snapshot: s.string,
    state: s.string,
    stats: /*#__PURE__*/ SnapshotSnapshotStats(),
    uuid: s.string
  })
)
