/**
 * The endpoints of the namespace `searchable_snapshots`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  type ByteSize,
  type Duration,
  type ExpandWildcards,
  type IndexName,
  type Indices,
  type Integer,
  type Long,
  type Name,
  type NodeIds,
  ShardStatistics,
  type SpecUtilsCommonQueryParameters
} from "./types/Common.ts"
import type { SearchableSnapshotsStatsLevel } from "./types/SearchableSnapshots.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `searchable_snapshots.cache_stats.Node` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsCacheStatsNode {
  readonly shared_cache: SearchableSnapshotsCacheStatsShared
}

/** The schema of `SearchableSnapshotsCacheStatsNode`. @category schemas @since 0.1.0 */
export const SearchableSnapshotsCacheStatsNode: s.Lazy<SearchableSnapshotsCacheStatsNode> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ shared_cache: /*#__PURE__*/ SearchableSnapshotsCacheStatsShared() })
  )

/**
 * `searchable_snapshots.cache_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsCacheStatsResponse {
  readonly nodes: { readonly [key: string]: SearchableSnapshotsCacheStatsNode }
}

/** The schema of `SearchableSnapshotsCacheStatsResponse`. @category schemas @since 0.1.0 */
export const SearchableSnapshotsCacheStatsResponse: s.Lazy<SearchableSnapshotsCacheStatsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ SearchableSnapshotsCacheStatsNode())
    })
  )

/**
 * `searchable_snapshots.cache_stats.Shared` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsCacheStatsShared {
  readonly reads: Long
  readonly bytes_read_in_bytes: ByteSize
  readonly writes: Long
  readonly bytes_written_in_bytes: ByteSize
  readonly evictions: Long
  readonly num_regions: Integer
  readonly size_in_bytes: ByteSize
  readonly region_size_in_bytes: ByteSize
}

/** The schema of `SearchableSnapshotsCacheStatsShared`. @category schemas @since 0.1.0 */
export const SearchableSnapshotsCacheStatsShared: s.Lazy<SearchableSnapshotsCacheStatsShared> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      reads: s.number,
      bytes_read_in_bytes: /*#__PURE__*/ s.union([s.number, s.string]),
      writes: s.number,
      bytes_written_in_bytes: /*#__PURE__*/ s.union([s.number, s.string]),
      evictions: s.number,
      num_regions: s.number,
      size_in_bytes: /*#__PURE__*/ s.union([s.number, s.string]),
      region_size_in_bytes: /*#__PURE__*/ s.union([s.number, s.string])
    })
  )

/**
 * `searchable_snapshots.clear_cache.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchableSnapshotsClearCacheResponse = unknown

/** The schema of `SearchableSnapshotsClearCacheResponse`. @category schemas @since 0.1.0 */
export const SearchableSnapshotsClearCacheResponse: s.Lazy<SearchableSnapshotsClearCacheResponse> =
  /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `searchable_snapshots.mount.MountedSnapshot` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsMountMountedSnapshot {
  readonly snapshot: Name
  readonly indices: Indices
  readonly shards: ShardStatistics
}

/** The schema of `SearchableSnapshotsMountMountedSnapshot`. @category schemas @since 0.1.0 */
export const SearchableSnapshotsMountMountedSnapshot: s.Lazy<SearchableSnapshotsMountMountedSnapshot> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      snapshot: s.string,
      indices: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
      shards: /*#__PURE__*/ ShardStatistics()
    })
  )

/**
 * `searchable_snapshots.mount.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsMountResponse {
  readonly snapshot: SearchableSnapshotsMountMountedSnapshot
}

/** The schema of `SearchableSnapshotsMountResponse`. @category schemas @since 0.1.0 */
export const SearchableSnapshotsMountResponse: s.Lazy<SearchableSnapshotsMountResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ snapshot: /*#__PURE__*/ SearchableSnapshotsMountMountedSnapshot() })
  )

/**
 * `searchable_snapshots.mount.StorageOption` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchableSnapshotsMountStorageOption = "full_copy" | "shared_cache"

/**
 * `searchable_snapshots.stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsStatsResponse {
  readonly stats: unknown
  readonly total: unknown
}

/** The schema of `SearchableSnapshotsStatsResponse`. @category schemas @since 0.1.0 */
export const SearchableSnapshotsStatsResponse: s.Lazy<SearchableSnapshotsStatsResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ stats: s.unknown, total: s.unknown }))

/**
 * Parameters of `searchable_snapshots.cache_stats`.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsCacheStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly node_id?: NodeIds | undefined
}

/**
 * `searchable_snapshots.cache_stats`: `GET /_searchable_snapshots/cache/stats`, `GET /_searchable_snapshots/{node_id}/cache/stats`.
 * Needs the privileges: cluster manage.
 * In Elasticsearch since 7.13.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-cache-stats
 * @category endpoints
 * @since 0.1.0
 */
export const cacheStats: OptionalCall<
  SearchableSnapshotsCacheStatsRequest,
  SearchableSnapshotsCacheStatsResponse
> = /*#__PURE__*/ optionalCall({
  name: "searchable_snapshots.cache_stats",
  urls: [
    { path: "/_searchable_snapshots/cache/stats", methods: ["GET"] },
    { path: "/_searchable_snapshots/{node_id}/cache/stats", methods: ["GET"] }
  ],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SearchableSnapshotsCacheStatsResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-cache-stats"
})

/**
 * Parameters of `searchable_snapshots.clear_cache`.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsClearCacheRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  readonly allow_no_indices?: boolean | undefined
  readonly ignore_unavailable?: boolean | undefined
}

/**
 * `searchable_snapshots.clear_cache`: `POST /_searchable_snapshots/cache/clear`, `POST /{index}/_searchable_snapshots/cache/clear`.
 * Needs the privileges: cluster manage, index manage.
 * In Elasticsearch since 7.10.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-clear-cache
 * @category endpoints
 * @since 0.1.0
 */
export const clearCache: OptionalCall<
  SearchableSnapshotsClearCacheRequest,
  SearchableSnapshotsClearCacheResponse
> = /*#__PURE__*/ optionalCall({
  name: "searchable_snapshots.clear_cache",
  urls: [
    { path: "/_searchable_snapshots/cache/clear", methods: ["POST"] },
    { path: "/{index}/_searchable_snapshots/cache/clear", methods: ["POST"] }
  ],
  query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SearchableSnapshotsClearCacheResponse },
  repetition: "always",
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-clear-cache"
})

/**
 * Parameters of `searchable_snapshots.mount`.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsMountRequest extends SpecUtilsCommonQueryParameters {
  readonly repository: Name
  readonly snapshot: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
  /** Default: `full_copy`. */
  readonly storage?: SearchableSnapshotsMountStorageOption | undefined
  readonly index: IndexName
  readonly renamed_index?: IndexName | undefined
  readonly index_settings?: { readonly [key: string]: unknown } | undefined
  readonly ignore_index_settings?: ReadonlyArray<string> | undefined
}

/**
 * `searchable_snapshots.mount`: `POST /_snapshot/{repository}/{snapshot}/_mount`.
 * Needs the privileges: cluster manage, index manage.
 * In Elasticsearch since 7.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-mount
 * @category endpoints
 * @since 0.1.0
 */
export const mount: Call<SearchableSnapshotsMountRequest, SearchableSnapshotsMountResponse> =
  /*#__PURE__*/ call({
    name: "searchable_snapshots.mount",
    urls: [{ path: "/_snapshot/{repository}/{snapshot}/_mount", methods: ["POST"] }],
    query: ["master_timeout", "storage", "wait_for_completion"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SearchableSnapshotsMountResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-mount"
  })

/**
 * Parameters of `searchable_snapshots.stats`.
 * @category models
 * @since 0.1.0
 */
export interface SearchableSnapshotsStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `indices`. */
  readonly level?: SearchableSnapshotsStatsLevel | undefined
}

/**
 * `searchable_snapshots.stats`: `GET /_searchable_snapshots/stats`, `GET /{index}/_searchable_snapshots/stats`.
 * Needs the privileges: cluster manage, index manage.
 * In Elasticsearch since 7.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-stats
 * @category endpoints
 * @since 0.1.0
 */
export const stats: OptionalCall<SearchableSnapshotsStatsRequest, SearchableSnapshotsStatsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "searchable_snapshots.stats",
    urls: [
      { path: "/_searchable_snapshots/stats", methods: ["GET"] },
      { path: "/{index}/_searchable_snapshots/stats", methods: ["GET"] }
    ],
    query: ["level"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SearchableSnapshotsStatsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-searchable-snapshots-stats"
  })
