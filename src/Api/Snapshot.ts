/**
 * The endpoints of the namespace `snapshot`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  AcknowledgedResponseBase,
  type ByteSize,
  type Double,
  type Duration,
  type DurationValue,
  ErrorCause,
  type ExpandWildcards,
  type Id,
  type IndexName,
  type Indices,
  type Integer,
  type Long,
  type Metadata,
  type Name,
  type Names,
  ShardStatistics,
  type SortOrder,
  type SpecUtilsCommonQueryParameters,
  type UnitNanos
} from "./types/Common.ts"
import type { IndicesIndexSettings } from "./types/Indices.ts"
import {
  SnapshotRepository,
  SnapshotSnapshotInfo,
  type SnapshotSnapshotSort,
  type SnapshotSnapshotState,
  SnapshotStatus
} from "./types/Snapshot.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `snapshot.cleanup_repository.CleanupRepositoryResults` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotCleanupRepositoryCleanupRepositoryResults {
  readonly deleted_blobs: Long
  readonly deleted_bytes: Long
}

/** The schema of `SnapshotCleanupRepositoryCleanupRepositoryResults`. @category schemas @since 0.1.0 */
export const SnapshotCleanupRepositoryCleanupRepositoryResults: s.Lazy<SnapshotCleanupRepositoryCleanupRepositoryResults> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ deleted_blobs: s.number, deleted_bytes: s.number }))

/**
 * `snapshot.cleanup_repository.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotCleanupRepositoryResponse {
  readonly results: SnapshotCleanupRepositoryCleanupRepositoryResults
}

/** The schema of `SnapshotCleanupRepositoryResponse`. @category schemas @since 0.1.0 */
export const SnapshotCleanupRepositoryResponse: s.Lazy<SnapshotCleanupRepositoryResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ results: /*#__PURE__*/ SnapshotCleanupRepositoryCleanupRepositoryResults() })
  )

/**
 * `snapshot.clone.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotCloneResponse = AcknowledgedResponseBase

/** The schema of `SnapshotCloneResponse`. @category schemas @since 0.1.0 */
export const SnapshotCloneResponse: s.Lazy<SnapshotCloneResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `snapshot.create_repository.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotCreateRepositoryResponse = AcknowledgedResponseBase

/** The schema of `SnapshotCreateRepositoryResponse`. @category schemas @since 0.1.0 */
export const SnapshotCreateRepositoryResponse: s.Lazy<SnapshotCreateRepositoryResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `snapshot.create.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotCreateResponse {
  /** In Elasticsearch since 7.15.0. */
  readonly accepted?: boolean
  readonly snapshot?: SnapshotSnapshotInfo
}

/** The schema of `SnapshotCreateResponse`. @category schemas @since 0.1.0 */
export const SnapshotCreateResponse: s.Lazy<SnapshotCreateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    accepted: /*#__PURE__*/ s.optional(s.boolean),
    snapshot: /*#__PURE__*/ s.optional(/*#__PURE__*/ SnapshotSnapshotInfo())
  })
)

/**
 * `snapshot.delete_repository.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotDeleteRepositoryResponse = AcknowledgedResponseBase

/** The schema of `SnapshotDeleteRepositoryResponse`. @category schemas @since 0.1.0 */
export const SnapshotDeleteRepositoryResponse: s.Lazy<SnapshotDeleteRepositoryResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `snapshot.delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotDeleteResponse = AcknowledgedResponseBase

/** The schema of `SnapshotDeleteResponse`. @category schemas @since 0.1.0 */
export const SnapshotDeleteResponse: s.Lazy<SnapshotDeleteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `snapshot.get_repository.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotGetRepositoryResponse = { readonly [key: string]: SnapshotRepository }

/** The schema of `SnapshotGetRepositoryResponse`. @category schemas @since 0.1.0 */
export const SnapshotGetRepositoryResponse: s.Lazy<SnapshotGetRepositoryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ SnapshotRepository())
)

/**
 * `snapshot.get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotGetResponse {
  /** In Elasticsearch since 7.15.0. */
  readonly remaining: Integer
  /** In Elasticsearch since 7.15.0. */
  readonly total: Integer
  readonly next?: string
  readonly responses?: ReadonlyArray<SnapshotGetSnapshotResponseItem>
  readonly snapshots?: ReadonlyArray<SnapshotSnapshotInfo>
}

/** The schema of `SnapshotGetResponse`. @category schemas @since 0.1.0 */
export const SnapshotGetResponse: s.Lazy<SnapshotGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    remaining: s.number,
    total: s.number,
    next: /*#__PURE__*/ s.optional(s.string),
    responses: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ SnapshotGetSnapshotResponseItem())
    ),
    snapshots: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SnapshotSnapshotInfo()))
  })
)

/**
 * `snapshot.get.SnapshotResponseItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotGetSnapshotResponseItem {
  readonly repository: Name
  readonly snapshots?: ReadonlyArray<SnapshotSnapshotInfo>
  readonly error?: ErrorCause
}

/** The schema of `SnapshotGetSnapshotResponseItem`. @category schemas @since 0.1.0 */
export const SnapshotGetSnapshotResponseItem: s.Lazy<SnapshotGetSnapshotResponseItem> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      repository: s.string,
      snapshots: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SnapshotSnapshotInfo())),
      error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause())
    })
)

/**
 * `snapshot.repository_analyze.BlobDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryAnalyzeBlobDetails {
  readonly name: string
  readonly overwritten: boolean
  readonly read_early: boolean
  readonly read_end: Long
  readonly read_start: Long
  readonly reads: SnapshotRepositoryAnalyzeReadBlobDetails
  readonly size: ByteSize
  readonly size_bytes: Long
}

/** The schema of `SnapshotRepositoryAnalyzeBlobDetails`. @category schemas @since 0.1.0 */
export const SnapshotRepositoryAnalyzeBlobDetails: s.Lazy<SnapshotRepositoryAnalyzeBlobDetails> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      overwritten: s.boolean,
      read_early: s.boolean,
      read_end: s.number,
      read_start: s.number,
      reads: /*#__PURE__*/ SnapshotRepositoryAnalyzeReadBlobDetails(),
      size: /*#__PURE__*/ s.union([s.number, s.string]),
      size_bytes: s.number
    })
  )

/**
 * `snapshot.repository_analyze.DetailsInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryAnalyzeDetailsInfo {
  readonly blob: SnapshotRepositoryAnalyzeBlobDetails
  readonly overwrite_elapsed?: Duration
  readonly overwrite_elapsed_nanos?: DurationValue<UnitNanos>
  readonly write_elapsed: Duration
  readonly write_elapsed_nanos: DurationValue<UnitNanos>
  readonly write_throttled: Duration
  readonly write_throttled_nanos: DurationValue<UnitNanos>
  readonly writer_node: SnapshotRepositoryAnalyzeSnapshotNodeInfo
}

/** The schema of `SnapshotRepositoryAnalyzeDetailsInfo`. @category schemas @since 0.1.0 */
export const SnapshotRepositoryAnalyzeDetailsInfo: s.Lazy<SnapshotRepositoryAnalyzeDetailsInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      blob: /*#__PURE__*/ SnapshotRepositoryAnalyzeBlobDetails(),
      overwrite_elapsed: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      overwrite_elapsed_nanos: /*#__PURE__*/ s.optional(s.number),
      write_elapsed: /*#__PURE__*/ s.union([
        s.string,
        /*#__PURE__*/ s.literal(-1),
        /*#__PURE__*/ s.literal(0)
      ]),
      write_elapsed_nanos: s.number,
      write_throttled: /*#__PURE__*/ s.union([
        s.string,
        /*#__PURE__*/ s.literal(-1),
        /*#__PURE__*/ s.literal(0)
      ]),
      write_throttled_nanos: s.number,
      writer_node: /*#__PURE__*/ SnapshotRepositoryAnalyzeSnapshotNodeInfo()
    })
  )

/**
 * `snapshot.repository_analyze.ReadBlobDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryAnalyzeReadBlobDetails {
  readonly before_write_complete?: boolean
  readonly elapsed?: Duration
  readonly elapsed_nanos?: DurationValue<UnitNanos>
  readonly first_byte_time?: Duration
  readonly first_byte_time_nanos: DurationValue<UnitNanos>
  readonly found: boolean
  readonly node: SnapshotRepositoryAnalyzeSnapshotNodeInfo
  readonly throttled?: Duration
  readonly throttled_nanos?: DurationValue<UnitNanos>
}

/** The schema of `SnapshotRepositoryAnalyzeReadBlobDetails`. @category schemas @since 0.1.0 */
export const SnapshotRepositoryAnalyzeReadBlobDetails: s.Lazy<SnapshotRepositoryAnalyzeReadBlobDetails> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      before_write_complete: /*#__PURE__*/ s.optional(s.boolean),
      elapsed: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      elapsed_nanos: /*#__PURE__*/ s.optional(s.number),
      first_byte_time: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      first_byte_time_nanos: s.number,
      found: s.boolean,
      node: /*#__PURE__*/ SnapshotRepositoryAnalyzeSnapshotNodeInfo(),
      throttled: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      throttled_nanos: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `snapshot.repository_analyze.ReadSummaryInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryAnalyzeReadSummaryInfo {
  readonly count: Integer
  readonly max_wait: Duration
  readonly max_wait_nanos: DurationValue<UnitNanos>
  readonly total_elapsed: Duration
  readonly total_elapsed_nanos: DurationValue<UnitNanos>
  readonly total_size: ByteSize
  readonly total_size_bytes: Long
  readonly total_throttled: Duration
  readonly total_throttled_nanos: DurationValue<UnitNanos>
  readonly total_wait: Duration
  readonly total_wait_nanos: DurationValue<UnitNanos>
}

/** The schema of `SnapshotRepositoryAnalyzeReadSummaryInfo`. @category schemas @since 0.1.0 */
export const SnapshotRepositoryAnalyzeReadSummaryInfo: s.Lazy<SnapshotRepositoryAnalyzeReadSummaryInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      max_wait: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)]),
      max_wait_nanos: s.number,
      total_elapsed: /*#__PURE__*/ s.union([
        s.string,
        /*#__PURE__*/ s.literal(-1),
        /*#__PURE__*/ s.literal(0)
      ]),
      total_elapsed_nanos: s.number,
      total_size: /*#__PURE__*/ s.union([s.number, s.string]),
      total_size_bytes: s.number,
      total_throttled: /*#__PURE__*/ s.union([
        s.string,
        /*#__PURE__*/ s.literal(-1),
        /*#__PURE__*/ s.literal(0)
      ]),
      total_throttled_nanos: s.number,
      total_wait: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)]),
      total_wait_nanos: s.number
    })
  )

/**
 * `snapshot.repository_analyze.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryAnalyzeResponse {
  readonly blob_count: Integer
  readonly blob_path: string
  readonly concurrency: Integer
  readonly coordinating_node: SnapshotRepositoryAnalyzeSnapshotNodeInfo
  readonly delete_elapsed: Duration
  readonly delete_elapsed_nanos: DurationValue<UnitNanos>
  readonly details: SnapshotRepositoryAnalyzeDetailsInfo
  readonly early_read_node_count: Integer
  readonly issues_detected: ReadonlyArray<string>
  readonly listing_elapsed: Duration
  readonly listing_elapsed_nanos: DurationValue<UnitNanos>
  readonly max_blob_size: ByteSize
  readonly max_blob_size_bytes: Long
  readonly max_total_data_size: ByteSize
  readonly max_total_data_size_bytes: Long
  readonly rare_action_probability: Double
  readonly read_node_count: Integer
  readonly repository: string
  readonly seed: Long
  readonly summary: SnapshotRepositoryAnalyzeSummaryInfo
}

/** The schema of `SnapshotRepositoryAnalyzeResponse`. @category schemas @since 0.1.0 */
export const SnapshotRepositoryAnalyzeResponse: s.Lazy<SnapshotRepositoryAnalyzeResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      blob_count: s.number,
      blob_path: s.string,
      concurrency: s.number,
      coordinating_node: /*#__PURE__*/ SnapshotRepositoryAnalyzeSnapshotNodeInfo(),
      delete_elapsed: /*#__PURE__*/ s.union([
        s.string,
        /*#__PURE__*/ s.literal(-1),
        /*#__PURE__*/ s.literal(0)
      ]),
      delete_elapsed_nanos: s.number,
      details: /*#__PURE__*/ SnapshotRepositoryAnalyzeDetailsInfo(),
      early_read_node_count: s.number,
      issues_detected: /*#__PURE__*/ s.array(s.string),
      listing_elapsed: /*#__PURE__*/ s.union([
        s.string,
        /*#__PURE__*/ s.literal(-1),
        /*#__PURE__*/ s.literal(0)
      ]),
      listing_elapsed_nanos: s.number,
      max_blob_size: /*#__PURE__*/ s.union([s.number, s.string]),
      max_blob_size_bytes: s.number,
      max_total_data_size: /*#__PURE__*/ s.union([s.number, s.string]),
      max_total_data_size_bytes: s.number,
      rare_action_probability: s.number,
      read_node_count: s.number,
      repository: s.string,
      seed: s.number,
      summary: /*#__PURE__*/ SnapshotRepositoryAnalyzeSummaryInfo()
    })
  )

/**
 * `snapshot.repository_analyze.SnapshotNodeInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryAnalyzeSnapshotNodeInfo {
  readonly id: Id
  readonly name: Name
}

/** The schema of `SnapshotRepositoryAnalyzeSnapshotNodeInfo`. @category schemas @since 0.1.0 */
export const SnapshotRepositoryAnalyzeSnapshotNodeInfo: s.Lazy<SnapshotRepositoryAnalyzeSnapshotNodeInfo> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ id: s.string, name: s.string }))

/**
 * `snapshot.repository_analyze.SummaryInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryAnalyzeSummaryInfo {
  readonly read: SnapshotRepositoryAnalyzeReadSummaryInfo
  readonly write: SnapshotRepositoryAnalyzeWriteSummaryInfo
}

/** The schema of `SnapshotRepositoryAnalyzeSummaryInfo`. @category schemas @since 0.1.0 */
export const SnapshotRepositoryAnalyzeSummaryInfo: s.Lazy<SnapshotRepositoryAnalyzeSummaryInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      read: /*#__PURE__*/ SnapshotRepositoryAnalyzeReadSummaryInfo(),
      write: /*#__PURE__*/ SnapshotRepositoryAnalyzeWriteSummaryInfo()
    })
  )

/**
 * `snapshot.repository_analyze.WriteSummaryInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryAnalyzeWriteSummaryInfo {
  readonly count: Integer
  readonly total_elapsed: Duration
  readonly total_elapsed_nanos: DurationValue<UnitNanos>
  readonly total_size: ByteSize
  readonly total_size_bytes: Long
  readonly total_throttled: Duration
  readonly total_throttled_nanos: Long
}

/** The schema of `SnapshotRepositoryAnalyzeWriteSummaryInfo`. @category schemas @since 0.1.0 */
export const SnapshotRepositoryAnalyzeWriteSummaryInfo: s.Lazy<SnapshotRepositoryAnalyzeWriteSummaryInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      total_elapsed: /*#__PURE__*/ s.union([
        s.string,
        /*#__PURE__*/ s.literal(-1),
        /*#__PURE__*/ s.literal(0)
      ]),
      total_elapsed_nanos: s.number,
      total_size: /*#__PURE__*/ s.union([s.number, s.string]),
      total_size_bytes: s.number,
      total_throttled: /*#__PURE__*/ s.union([
        s.string,
        /*#__PURE__*/ s.literal(-1),
        /*#__PURE__*/ s.literal(0)
      ]),
      total_throttled_nanos: s.number
    })
  )

/**
 * `snapshot.repository_verify_integrity.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SnapshotRepositoryVerifyIntegrityResponse = unknown

/** The schema of `SnapshotRepositoryVerifyIntegrityResponse`. @category schemas @since 0.1.0 */
export const SnapshotRepositoryVerifyIntegrityResponse: s.Lazy<SnapshotRepositoryVerifyIntegrityResponse> =
  /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `snapshot.restore.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRestoreResponse {
  readonly accepted?: boolean
  readonly snapshot?: SnapshotRestoreSnapshotRestore
}

/** The schema of `SnapshotRestoreResponse`. @category schemas @since 0.1.0 */
export const SnapshotRestoreResponse: s.Lazy<SnapshotRestoreResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    accepted: /*#__PURE__*/ s.optional(s.boolean),
    snapshot: /*#__PURE__*/ s.optional(/*#__PURE__*/ SnapshotRestoreSnapshotRestore())
  })
)

/**
 * `snapshot.restore.SnapshotRestore` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRestoreSnapshotRestore {
  readonly indices: ReadonlyArray<IndexName>
  readonly snapshot: string
  readonly shards: ShardStatistics
}

/** The schema of `SnapshotRestoreSnapshotRestore`. @category schemas @since 0.1.0 */
export const SnapshotRestoreSnapshotRestore: s.Lazy<SnapshotRestoreSnapshotRestore> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      indices: /*#__PURE__*/ s.array(s.string),
      snapshot: s.string,
      shards: /*#__PURE__*/ ShardStatistics()
    })
)

/**
 * `snapshot.status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotStatusResponse {
  readonly snapshots: ReadonlyArray<SnapshotStatus>
}

/** The schema of `SnapshotStatusResponse`. @category schemas @since 0.1.0 */
export const SnapshotStatusResponse: s.Lazy<SnapshotStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ snapshots: /*#__PURE__*/ s.array(/*#__PURE__*/ SnapshotStatus()) })
)

/**
 * `snapshot.verify_repository.CompactNodeInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotVerifyRepositoryCompactNodeInfo {
  readonly name: Name
}

/** The schema of `SnapshotVerifyRepositoryCompactNodeInfo`. @category schemas @since 0.1.0 */
export const SnapshotVerifyRepositoryCompactNodeInfo: s.Lazy<SnapshotVerifyRepositoryCompactNodeInfo> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ name: s.string }))

/**
 * `snapshot.verify_repository.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotVerifyRepositoryResponse {
  readonly nodes: { readonly [key: string]: SnapshotVerifyRepositoryCompactNodeInfo }
}

/** The schema of `SnapshotVerifyRepositoryResponse`. @category schemas @since 0.1.0 */
export const SnapshotVerifyRepositoryResponse: s.Lazy<SnapshotVerifyRepositoryResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ SnapshotVerifyRepositoryCompactNodeInfo())
    })
  )

/**
 * Parameters of `snapshot.cleanup_repository`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotCleanupRepositoryRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `snapshot.cleanup_repository`: `POST /_snapshot/{name}/_cleanup`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 7.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-cleanup-repository
 * @category endpoints
 * @since 0.1.0
 */
export const cleanupRepository: Call<SnapshotCleanupRepositoryRequest, SnapshotCleanupRepositoryResponse> =
  /*#__PURE__*/ call({
    name: "snapshot.cleanup_repository",
    urls: [{ path: "/_snapshot/{name}/_cleanup", methods: ["POST"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SnapshotCleanupRepositoryResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-cleanup-repository"
  })

/**
 * Parameters of `snapshot.clone`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotCloneRequest extends SpecUtilsCommonQueryParameters {
  readonly repository: Name
  readonly snapshot: Name
  readonly target_snapshot: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly indices: string
}

/**
 * `snapshot.clone`: `PUT /_snapshot/{repository}/{snapshot}/_clone/{target_snapshot}`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 7.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-clone
 * @category endpoints
 * @since 0.1.0
 */
export const clone: Call<SnapshotCloneRequest, SnapshotCloneResponse> = /*#__PURE__*/ call({
  name: "snapshot.clone",
  urls: [{ path: "/_snapshot/{repository}/{snapshot}/_clone/{target_snapshot}", methods: ["PUT"] }],
  query: ["master_timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SnapshotCloneResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-clone"
})

/**
 * Parameters of `snapshot.create`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotCreateRequest extends SpecUtilsCommonQueryParameters {
  readonly repository: Name
  readonly snapshot: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
  /** Default: `all`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  readonly feature_states?: ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `true`. */
  readonly include_global_state?: boolean | undefined
  readonly indices?: Indices | undefined
  readonly metadata?: Metadata | undefined
  /** Default: `false`. */
  readonly partial?: boolean | undefined
}

/**
 * `snapshot.create`: `PUT or POST /_snapshot/{repository}/{snapshot}`.
 * Needs the privileges: cluster create_snapshot.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-create
 * @category endpoints
 * @since 0.1.0
 */
export const create: Call<SnapshotCreateRequest, SnapshotCreateResponse> = /*#__PURE__*/ call({
  name: "snapshot.create",
  urls: [{ path: "/_snapshot/{repository}/{snapshot}", methods: ["PUT", "POST"] }],
  query: ["master_timeout", "wait_for_completion"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SnapshotCreateResponse },
  repetition: "never",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-create"
})

/**
 * Parameters of `snapshot.create_repository`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotCreateRepositoryRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `true`. */
  readonly verify?: boolean | undefined
  /** The body of the request. */
  readonly repository: SnapshotRepository
}

/**
 * `snapshot.create_repository`: `PUT or POST /_snapshot/{name}`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-create-repository
 * @category endpoints
 * @since 0.1.0
 */
export const createRepository: Call<SnapshotCreateRepositoryRequest, SnapshotCreateRepositoryResponse> =
  /*#__PURE__*/ call({
    name: "snapshot.create_repository",
    urls: [{ path: "/_snapshot/{name}", methods: ["PUT", "POST"] }],
    query: ["master_timeout", "timeout", "verify"],
    body: { kind: "value", name: "repository" },
    answer: { kind: "json", schema: SnapshotCreateRepositoryResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-create-repository"
  })

/**
 * Parameters of `snapshot.delete`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotDeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly repository: Name
  readonly snapshot: Names
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `true`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `snapshot.delete`: `DELETE /_snapshot/{repository}/{snapshot}`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-delete
 * @category endpoints
 * @since 0.1.0
 */
const delete_: Call<SnapshotDeleteRequest, SnapshotDeleteResponse> = /*#__PURE__*/ call({
  name: "snapshot.delete",
  urls: [{ path: "/_snapshot/{repository}/{snapshot}", methods: ["DELETE"] }],
  query: ["master_timeout", "wait_for_completion"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SnapshotDeleteResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-delete"
})
export { delete_ as delete }

/**
 * Parameters of `snapshot.delete_repository`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotDeleteRepositoryRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Names
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `snapshot.delete_repository`: `DELETE /_snapshot/{name}`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-delete-repository
 * @category endpoints
 * @since 0.1.0
 */
export const deleteRepository: Call<SnapshotDeleteRepositoryRequest, SnapshotDeleteRepositoryResponse> =
  /*#__PURE__*/ call({
    name: "snapshot.delete_repository",
    urls: [{ path: "/_snapshot/{name}", methods: ["DELETE"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SnapshotDeleteRepositoryResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-delete-repository"
  })

/**
 * Parameters of `snapshot.get`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotGetRequest extends SpecUtilsCommonQueryParameters {
  readonly repository: Name
  readonly snapshot: Names
  /** In Elasticsearch since 7.14.0. */
  readonly after?: string | undefined
  /** In Elasticsearch since 7.16.0. */
  readonly from_sort_value?: string | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 7.13.0.
   */
  readonly index_details?: boolean | undefined
  /**
   * Default: `true`.
   * In Elasticsearch since 8.3.0.
   */
  readonly index_names?: boolean | undefined
  /** Default: `true`. */
  readonly include_repository?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /**
   * Default: `asc`.
   * In Elasticsearch since 7.14.0.
   */
  readonly order?: SortOrder | undefined
  /**
   * Default: `0`.
   * In Elasticsearch since 7.15.0.
   */
  readonly offset?: Integer | undefined
  /**
   * Default: `-1`.
   * In Elasticsearch since 7.14.0.
   */
  readonly size?: Integer | undefined
  /** In Elasticsearch since 7.16.0. */
  readonly slm_policy_filter?: Name | undefined
  /**
   * Default: `start_time`.
   * In Elasticsearch since 7.14.0.
   */
  readonly sort?: SnapshotSnapshotSort | undefined
  /** In Elasticsearch since 9.1.0. */
  readonly state?: SnapshotSnapshotState | ReadonlyArray<SnapshotSnapshotState> | undefined
  /** Default: `true`. */
  readonly verbose?: boolean | undefined
}

/**
 * `snapshot.get`: `GET /_snapshot/{repository}/{snapshot}`.
 * Needs the privileges: cluster monitor_snapshot.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-get
 * @category endpoints
 * @since 0.1.0
 */
export const get: Call<SnapshotGetRequest, SnapshotGetResponse> = /*#__PURE__*/ call({
  name: "snapshot.get",
  urls: [{ path: "/_snapshot/{repository}/{snapshot}", methods: ["GET"] }],
  query: [
    "after",
    "from_sort_value",
    "ignore_unavailable",
    "include_repository",
    "index_details",
    "index_names",
    "master_timeout",
    "offset",
    "order",
    "size",
    "slm_policy_filter",
    "sort",
    "state",
    "verbose"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: SnapshotGetResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-get"
})

/**
 * Parameters of `snapshot.get_repository`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotGetRepositoryRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Names | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `snapshot.get_repository`: `GET /_snapshot`, `GET /_snapshot/{name}`.
 * Needs the privileges: cluster monitor_snapshot.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-get-repository
 * @category endpoints
 * @since 0.1.0
 */
export const getRepository: OptionalCall<SnapshotGetRepositoryRequest, SnapshotGetRepositoryResponse> =
  /*#__PURE__*/ optionalCall({
    name: "snapshot.get_repository",
    urls: [
      { path: "/_snapshot", methods: ["GET"] },
      { path: "/_snapshot/{name}", methods: ["GET"] }
    ],
    query: ["local", "master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SnapshotGetRepositoryResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-get-repository"
  })

/**
 * Parameters of `snapshot.repository_analyze`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryAnalyzeRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `100`. */
  readonly blob_count?: Integer | undefined
  /**
   * Default: `true`.
   * In Elasticsearch since 9.5.0.
   */
  readonly check_overwrite_protection?: boolean | undefined
  /** Default: `10`. */
  readonly concurrency?: Integer | undefined
  /** Default: `false`. */
  readonly detailed?: boolean | undefined
  /** Default: `2`. */
  readonly early_read_node_count?: Integer | undefined
  /** Default: `10mb`. */
  readonly max_blob_size?: ByteSize | undefined
  /** Default: `1gb`. */
  readonly max_total_data_size?: ByteSize | undefined
  /** Default: `0.02`. */
  readonly rare_action_probability?: Double | undefined
  /** Default: `true`. */
  readonly rarely_abort_writes?: boolean | undefined
  /** Default: `10`. */
  readonly read_node_count?: Integer | undefined
  /** Default: `10`. */
  readonly register_operation_count?: Integer | undefined
  readonly seed?: Integer | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `snapshot.repository_analyze`: `POST /_snapshot/{name}/_analyze`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 7.12.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-repository-analyze
 * @category endpoints
 * @since 0.1.0
 */
export const repositoryAnalyze: Call<SnapshotRepositoryAnalyzeRequest, SnapshotRepositoryAnalyzeResponse> =
  /*#__PURE__*/ call({
    name: "snapshot.repository_analyze",
    urls: [{ path: "/_snapshot/{name}/_analyze", methods: ["POST"] }],
    query: [
      "blob_count",
      "check_overwrite_protection",
      "concurrency",
      "detailed",
      "early_read_node_count",
      "max_blob_size",
      "max_total_data_size",
      "rare_action_probability",
      "rarely_abort_writes",
      "read_node_count",
      "register_operation_count",
      "seed",
      "timeout"
    ],
    body: { kind: "none" },
    answer: { kind: "json", schema: SnapshotRepositoryAnalyzeResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-repository-analyze"
  })

/**
 * Parameters of `snapshot.repository_verify_integrity`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRepositoryVerifyIntegrityRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Names
  /** Default: `1`. */
  readonly blob_thread_pool_concurrency?: Integer | undefined
  /** Default: `1`. */
  readonly index_snapshot_verification_concurrency?: Integer | undefined
  /** Default: `0`. */
  readonly index_verification_concurrency?: Integer | undefined
  /** Default: `10mb`. */
  readonly max_bytes_per_sec?: string | undefined
  /** Default: `10000`. */
  readonly max_failed_shard_snapshots?: Integer | undefined
  /** Default: `0`. */
  readonly meta_thread_pool_concurrency?: Integer | undefined
  /** Default: `0`. */
  readonly snapshot_verification_concurrency?: Integer | undefined
  /** Default: `false`. */
  readonly verify_blob_contents?: boolean | undefined
}

/**
 * `snapshot.repository_verify_integrity`: `POST /_snapshot/{name}/_verify_integrity`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 8.16.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-repository-verify-integrity
 * @category endpoints
 * @since 0.1.0
 */
export const repositoryVerifyIntegrity: Call<
  SnapshotRepositoryVerifyIntegrityRequest,
  SnapshotRepositoryVerifyIntegrityResponse
> = /*#__PURE__*/ call({
  name: "snapshot.repository_verify_integrity",
  urls: [{ path: "/_snapshot/{name}/_verify_integrity", methods: ["POST"] }],
  query: [
    "blob_thread_pool_concurrency",
    "index_snapshot_verification_concurrency",
    "index_verification_concurrency",
    "max_bytes_per_sec",
    "max_failed_shard_snapshots",
    "meta_thread_pool_concurrency",
    "snapshot_verification_concurrency",
    "verify_blob_contents"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: SnapshotRepositoryVerifyIntegrityResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-repository-verify-integrity"
})

/**
 * Parameters of `snapshot.restore`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotRestoreRequest extends SpecUtilsCommonQueryParameters {
  readonly repository: Name
  readonly snapshot: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
  readonly feature_states?: ReadonlyArray<string> | undefined
  readonly ignore_index_settings?: ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `true`. */
  readonly include_aliases?: boolean | undefined
  /** Default: `false`. */
  readonly include_global_state?: boolean | undefined
  readonly index_settings?: IndicesIndexSettings | undefined
  readonly indices?: Indices | undefined
  /** Default: `false`. */
  readonly partial?: boolean | undefined
  readonly rename_pattern?: string | undefined
  readonly rename_replacement?: string | undefined
}

/**
 * `snapshot.restore`: `POST /_snapshot/{repository}/{snapshot}/_restore`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-restore
 * @category endpoints
 * @since 0.1.0
 */
export const restore: Call<SnapshotRestoreRequest, SnapshotRestoreResponse> = /*#__PURE__*/ call({
  name: "snapshot.restore",
  urls: [{ path: "/_snapshot/{repository}/{snapshot}/_restore", methods: ["POST"] }],
  query: ["master_timeout", "wait_for_completion"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SnapshotRestoreResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-restore"
})

/**
 * Parameters of `snapshot.status`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotStatusRequest extends SpecUtilsCommonQueryParameters {
  readonly repository?: Name | undefined
  readonly snapshot?: Names | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `snapshot.status`: `GET /_snapshot/_status`, `GET /_snapshot/{repository}/_status`, `GET /_snapshot/{repository}/{snapshot}/_status`.
 * Needs the privileges: cluster monitor_snapshot.
 * In Elasticsearch since 7.8.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-status
 * @category endpoints
 * @since 0.1.0
 */
export const status: OptionalCall<SnapshotStatusRequest, SnapshotStatusResponse> = /*#__PURE__*/ optionalCall(
  {
    name: "snapshot.status",
    urls: [
      { path: "/_snapshot/_status", methods: ["GET"] },
      { path: "/_snapshot/{repository}/_status", methods: ["GET"] },
      { path: "/_snapshot/{repository}/{snapshot}/_status", methods: ["GET"] }
    ],
    query: ["ignore_unavailable", "master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SnapshotStatusResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-status"
  }
)

/**
 * Parameters of `snapshot.verify_repository`.
 * @category models
 * @since 0.1.0
 */
export interface SnapshotVerifyRepositoryRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `snapshot.verify_repository`: `POST /_snapshot/{name}/_verify`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-verify-repository
 * @category endpoints
 * @since 0.1.0
 */
export const verifyRepository: Call<SnapshotVerifyRepositoryRequest, SnapshotVerifyRepositoryResponse> =
  /*#__PURE__*/ call({
    name: "snapshot.verify_repository",
    urls: [{ path: "/_snapshot/{name}/_verify", methods: ["POST"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SnapshotVerifyRepositoryResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-snapshot-verify-repository"
  })
