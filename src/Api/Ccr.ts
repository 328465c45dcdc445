/**
 * The endpoints of the namespace `ccr`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import { CcrFollowIndexStats } from "./types/Ccr.ts"
import {
  AcknowledgedResponseBase,
  type ByteSize,
  type Duration,
  type DurationValue,
  ErrorCause,
  type IndexName,
  type IndexPattern,
  type IndexPatterns,
  type Indices,
  type Integer,
  type Long,
  type Name,
  ShardStatistics,
  type SpecUtilsCommonQueryParameters,
  type UnitMillis,
  type Uuid,
  type VersionNumber,
  type WaitForActiveShards
} from "./types/Common.ts"
import type { IndicesIndexSettings } from "./types/Indices.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `ccr.delete_auto_follow_pattern.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CcrDeleteAutoFollowPatternResponse = AcknowledgedResponseBase

/** The schema of `CcrDeleteAutoFollowPatternResponse`. @category schemas @since 0.1.0 */
export const CcrDeleteAutoFollowPatternResponse: s.Lazy<CcrDeleteAutoFollowPatternResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `ccr.follow_info.FollowerIndex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrFollowInfoFollowerIndex {
  readonly follower_index: IndexName
  readonly leader_index: IndexName
  readonly parameters?: CcrFollowInfoFollowerIndexParameters
  readonly remote_cluster: Name
  readonly status: CcrFollowInfoFollowerIndexStatus
}

/** The schema of `CcrFollowInfoFollowerIndex`. @category schemas @since 0.1.0 */
export const CcrFollowInfoFollowerIndex: s.Lazy<CcrFollowInfoFollowerIndex> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    follower_index: s.string,
    leader_index: s.string,
    parameters: /*#__PURE__*/ s.optional(/*#__PURE__*/ CcrFollowInfoFollowerIndexParameters()),
    remote_cluster: s.string,
    status: s.string
  })
)

/**
 * `ccr.follow_info.FollowerIndexParameters` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrFollowInfoFollowerIndexParameters {
  readonly max_outstanding_read_requests?: Long
  readonly max_outstanding_write_requests?: Integer
  readonly max_read_request_operation_count?: Integer
  readonly max_read_request_size?: ByteSize
  readonly max_retry_delay?: Duration
  readonly max_write_buffer_count?: Integer
  readonly max_write_buffer_size?: ByteSize
  readonly max_write_request_operation_count?: Integer
  readonly max_write_request_size?: ByteSize
  readonly read_poll_timeout?: Duration
}

/** The schema of `CcrFollowInfoFollowerIndexParameters`. @category schemas @since 0.1.0 */
export const CcrFollowInfoFollowerIndexParameters: s.Lazy<CcrFollowInfoFollowerIndexParameters> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      max_outstanding_read_requests: /*#__PURE__*/ s.optional(s.number),
      max_outstanding_write_requests: /*#__PURE__*/ s.optional(s.number),
      max_read_request_operation_count: /*#__PURE__*/ s.optional(s.number),
      max_read_request_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      max_retry_delay: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      max_write_buffer_count: /*#__PURE__*/ s.optional(s.number),
      max_write_buffer_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      max_write_request_operation_count: /*#__PURE__*/ s.optional(s.number),
      max_write_request_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      read_poll_timeout: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      )
    })
  )

/**
 * `ccr.follow_info.FollowerIndexStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CcrFollowInfoFollowerIndexStatus = "active" | "paused" | (string & {})

/**
 * `ccr.follow_info.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrFollowInfoResponse {
  readonly follower_indices: ReadonlyArray<CcrFollowInfoFollowerIndex>
}

/** The schema of `CcrFollowInfoResponse`. @category schemas @since 0.1.0 */
export const CcrFollowInfoResponse: s.Lazy<CcrFollowInfoResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    follower_indices: /*#__PURE__*/ s.array(/*#__PURE__*/ CcrFollowInfoFollowerIndex())
  })
)

/**
 * `ccr.follow.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrFollowResponse {
  readonly follow_index_created: boolean
  readonly follow_index_shards_acked: boolean
  readonly index_following_started: boolean
}

/** The schema of `CcrFollowResponse`. @category schemas @since 0.1.0 */
export const CcrFollowResponse: s.Lazy<CcrFollowResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    follow_index_created: s.boolean,
    follow_index_shards_acked: s.boolean,
    index_following_started: s.boolean
  })
)

/**
 * `ccr.follow_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrFollowStatsResponse {
  readonly indices: ReadonlyArray<CcrFollowIndexStats>
}

/** The schema of `CcrFollowStatsResponse`. @category schemas @since 0.1.0 */
export const CcrFollowStatsResponse: s.Lazy<CcrFollowStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ indices: /*#__PURE__*/ s.array(/*#__PURE__*/ CcrFollowIndexStats()) })
)

/**
 * `ccr.forget_follower.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrForgetFollowerResponse {
  readonly _shards: ShardStatistics
}

/** The schema of `CcrForgetFollowerResponse`. @category schemas @since 0.1.0 */
export const CcrForgetFollowerResponse: s.Lazy<CcrForgetFollowerResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ _shards: /*#__PURE__*/ ShardStatistics() })
)

/**
 * `ccr.get_auto_follow_pattern.AutoFollowPattern` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrGetAutoFollowPatternAutoFollowPattern {
  readonly name: Name
  readonly pattern: CcrGetAutoFollowPatternAutoFollowPatternSummary
}

/** The schema of `CcrGetAutoFollowPatternAutoFollowPattern`. @category schemas @since 0.1.0 */
export const CcrGetAutoFollowPatternAutoFollowPattern: s.Lazy<CcrGetAutoFollowPatternAutoFollowPattern> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      pattern: /*#__PURE__*/ CcrGetAutoFollowPatternAutoFollowPatternSummary()
    })
  )

/**
 * `ccr.get_auto_follow_pattern.AutoFollowPatternSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrGetAutoFollowPatternAutoFollowPatternSummary {
  readonly active: boolean
  readonly remote_cluster: string
  readonly follow_index_pattern?: IndexPattern
  readonly leader_index_patterns: IndexPatterns
  /** In Elasticsearch since 7.14.0. */
  readonly leader_index_exclusion_patterns: IndexPatterns
  readonly max_outstanding_read_requests?: Integer
}

/** The schema of `CcrGetAutoFollowPatternAutoFollowPatternSummary`. @category schemas @since 0.1.0 */
export const CcrGetAutoFollowPatternAutoFollowPatternSummary: s.Lazy<CcrGetAutoFollowPatternAutoFollowPatternSummary> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      active: s.boolean,
      remote_cluster: s.string,
      follow_index_pattern: /*#__PURE__*/ s.optional(s.string),
      leader_index_patterns: /*#__PURE__*/ s.array(s.string),
      leader_index_exclusion_patterns: /*#__PURE__*/ s.array(s.string),
      max_outstanding_read_requests: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `ccr.get_auto_follow_pattern.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrGetAutoFollowPatternResponse {
  readonly patterns: ReadonlyArray<CcrGetAutoFollowPatternAutoFollowPattern>
}

/** The schema of `CcrGetAutoFollowPatternResponse`. @category schemas @since 0.1.0 */
export const CcrGetAutoFollowPatternResponse: s.Lazy<CcrGetAutoFollowPatternResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      patterns: /*#__PURE__*/ s.array(/*#__PURE__*/ CcrGetAutoFollowPatternAutoFollowPattern())
    })
)

/**
 * `ccr.pause_auto_follow_pattern.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CcrPauseAutoFollowPatternResponse = AcknowledgedResponseBase

/** The schema of `CcrPauseAutoFollowPatternResponse`. @category schemas @since 0.1.0 */
export const CcrPauseAutoFollowPatternResponse: s.Lazy<CcrPauseAutoFollowPatternResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `ccr.pause_follow.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CcrPauseFollowResponse = AcknowledgedResponseBase

/** The schema of `CcrPauseFollowResponse`. @category schemas @since 0.1.0 */
export const CcrPauseFollowResponse: s.Lazy<CcrPauseFollowResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ccr.put_auto_follow_pattern.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CcrPutAutoFollowPatternResponse = AcknowledgedResponseBase

/** The schema of `CcrPutAutoFollowPatternResponse`. @category schemas @since 0.1.0 */
export const CcrPutAutoFollowPatternResponse: s.Lazy<CcrPutAutoFollowPatternResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ccr.resume_auto_follow_pattern.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CcrResumeAutoFollowPatternResponse = AcknowledgedResponseBase

/** The schema of `CcrResumeAutoFollowPatternResponse`. @category schemas @since 0.1.0 */
export const CcrResumeAutoFollowPatternResponse: s.Lazy<CcrResumeAutoFollowPatternResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `ccr.resume_follow.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CcrResumeFollowResponse = AcknowledgedResponseBase

/** The schema of `CcrResumeFollowResponse`. @category schemas @since 0.1.0 */
export const CcrResumeFollowResponse: s.Lazy<CcrResumeFollowResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `ccr.stats.AutoFollowStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrStatsAutoFollowStats {
  readonly auto_followed_clusters: ReadonlyArray<CcrStatsAutoFollowedCluster>
  readonly number_of_failed_follow_indices: Long
  readonly number_of_failed_remote_cluster_state_requests: Long
  readonly number_of_successful_follow_indices: Long
  readonly recent_auto_follow_errors: ReadonlyArray<ErrorCause>
}

/** The schema of `CcrStatsAutoFollowStats`. @category schemas @since 0.1.0 */
export const CcrStatsAutoFollowStats: s.Lazy<CcrStatsAutoFollowStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    auto_followed_clusters: /*#__PURE__*/ s.array(/*#__PURE__*/ CcrStatsAutoFollowedCluster()),
    number_of_failed_follow_indices: s.number,
    number_of_failed_remote_cluster_state_requests: s.number,
    number_of_successful_follow_indices: s.number,
    recent_auto_follow_errors: /*#__PURE__*/ s.array(/*#__PURE__*/ ErrorCause())
  })
)

/**
 * `ccr.stats.AutoFollowedCluster` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrStatsAutoFollowedCluster {
  readonly cluster_name: Name
  readonly last_seen_metadata_version: VersionNumber
  readonly time_since_last_check_millis: DurationValue<UnitMillis>
}

/** The schema of `CcrStatsAutoFollowedCluster`. @category schemas @since 0.1.0 */
export const CcrStatsAutoFollowedCluster: s.Lazy<CcrStatsAutoFollowedCluster> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster_name: s.string,
    last_seen_metadata_version: s.number,
    time_since_last_check_millis: s.number
  })
)

/**
 * `ccr.stats.FollowStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrStatsFollowStats {
  readonly indices: ReadonlyArray<CcrFollowIndexStats>
}

/** The schema of `CcrStatsFollowStats`. @category schemas @since 0.1.0 */
export const CcrStatsFollowStats: s.Lazy<CcrStatsFollowStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ indices: /*#__PURE__*/ s.array(/*#__PURE__*/ CcrFollowIndexStats()) })
)

/**
 * `ccr.stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CcrStatsResponse {
  readonly auto_follow_stats: CcrStatsAutoFollowStats
  readonly follow_stats: CcrStatsFollowStats
}

/** The schema of `CcrStatsResponse`. @category schemas @since 0.1.0 */
export const CcrStatsResponse: s.Lazy<CcrStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    auto_follow_stats: /*#__PURE__*/ CcrStatsAutoFollowStats(),
    follow_stats: /*#__PURE__*/ CcrStatsFollowStats()
  })
)

/**
 * `ccr.unfollow.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CcrUnfollowResponse = AcknowledgedResponseBase

/** The schema of `CcrUnfollowResponse`. @category schemas @since 0.1.0 */
export const CcrUnfollowResponse: s.Lazy<CcrUnfollowResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * Parameters of `ccr.delete_auto_follow_pattern`.
 * @category models
 * @since 0.1.0
 */
export interface CcrDeleteAutoFollowPatternRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `ccr.delete_auto_follow_pattern`: `DELETE /_ccr/auto_follow/{name}`.
 * Needs the privileges: cluster manage_ccr.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-delete-auto-follow-pattern
 * @category endpoints
 * @since 0.1.0
 */
export const deleteAutoFollowPattern: Call<
  CcrDeleteAutoFollowPatternRequest,
  CcrDeleteAutoFollowPatternResponse
> = /*#__PURE__*/ call({
  name: "ccr.delete_auto_follow_pattern",
  urls: [{ path: "/_ccr/auto_follow/{name}", methods: ["DELETE"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CcrDeleteAutoFollowPatternResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-delete-auto-follow-pattern"
})

/**
 * Parameters of `ccr.follow`.
 * @category models
 * @since 0.1.0
 */
export interface CcrFollowRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `0`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  readonly data_stream_name?: string | undefined
  readonly leader_index: IndexName
  readonly max_outstanding_read_requests?: Long | undefined
  readonly max_outstanding_write_requests?: Integer | undefined
  readonly max_read_request_operation_count?: Integer | undefined
  readonly max_read_request_size?: ByteSize | undefined
  readonly max_retry_delay?: Duration | TimeSpan | undefined
  readonly max_write_buffer_count?: Integer | undefined
  readonly max_write_buffer_size?: ByteSize | undefined
  readonly max_write_request_operation_count?: Integer | undefined
  readonly max_write_request_size?: ByteSize | undefined
  readonly read_poll_timeout?: Duration | TimeSpan | undefined
  readonly remote_cluster: string
  readonly settings?: IndicesIndexSettings | undefined
}

/**
 * `ccr.follow`: `PUT /{index}/_ccr/follow`.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-follow
 * @category endpoints
 * @since 0.1.0
 */
export const follow: Call<CcrFollowRequest, CcrFollowResponse> = /*#__PURE__*/ call({
  name: "ccr.follow",
  urls: [{ path: "/{index}/_ccr/follow", methods: ["PUT"] }],
  query: ["master_timeout", "wait_for_active_shards"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: CcrFollowResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-follow"
})

/**
 * Parameters of `ccr.follow_info`.
 * @category models
 * @since 0.1.0
 */
export interface CcrFollowInfoRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `ccr.follow_info`: `GET /{index}/_ccr/info`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 6.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-follow-info
 * @category endpoints
 * @since 0.1.0
 */
export const followInfo: Call<CcrFollowInfoRequest, CcrFollowInfoResponse> = /*#__PURE__*/ call({
  name: "ccr.follow_info",
  urls: [{ path: "/{index}/_ccr/info", methods: ["GET"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CcrFollowInfoResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-follow-info"
})

/**
 * Parameters of `ccr.follow_stats`.
 * @category models
 * @since 0.1.0
 */
export interface CcrFollowStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ccr.follow_stats`: `GET /{index}/_ccr/stats`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-follow-stats
 * @category endpoints
 * @since 0.1.0
 */
export const followStats: Call<CcrFollowStatsRequest, CcrFollowStatsResponse> = /*#__PURE__*/ call({
  name: "ccr.follow_stats",
  urls: [{ path: "/{index}/_ccr/stats", methods: ["GET"] }],
  query: ["timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CcrFollowStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-follow-stats"
})

/**
 * Parameters of `ccr.forget_follower`.
 * @category models
 * @since 0.1.0
 */
export interface CcrForgetFollowerRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly follower_cluster?: string | undefined
  readonly follower_index?: IndexName | undefined
  readonly follower_index_uuid?: Uuid | undefined
  readonly leader_remote_cluster?: string | undefined
}

/**
 * `ccr.forget_follower`: `POST /{index}/_ccr/forget_follower`.
 * In Elasticsearch since 6.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-forget-follower
 * @category endpoints
 * @since 0.1.0
 */
export const forgetFollower: Call<CcrForgetFollowerRequest, CcrForgetFollowerResponse> = /*#__PURE__*/ call({
  name: "ccr.forget_follower",
  urls: [{ path: "/{index}/_ccr/forget_follower", methods: ["POST"] }],
  query: ["timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: CcrForgetFollowerResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-forget-follower"
})

/**
 * Parameters of `ccr.get_auto_follow_pattern`.
 * @category models
 * @since 0.1.0
 */
export interface CcrGetAutoFollowPatternRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Name | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `ccr.get_auto_follow_pattern`: `GET /_ccr/auto_follow`, `GET /_ccr/auto_follow/{name}`.
 * Needs the privileges: cluster manage_ccr.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-get-auto-follow-pattern-1
 * @category endpoints
 * @since 0.1.0
 */
export const getAutoFollowPattern: OptionalCall<
  CcrGetAutoFollowPatternRequest,
  CcrGetAutoFollowPatternResponse
> = /*#__PURE__*/ optionalCall({
  name: "ccr.get_auto_follow_pattern",
  urls: [
    { path: "/_ccr/auto_follow", methods: ["GET"] },
    { path: "/_ccr/auto_follow/{name}", methods: ["GET"] }
  ],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CcrGetAutoFollowPatternResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-get-auto-follow-pattern-1"
})

/**
 * Parameters of `ccr.pause_auto_follow_pattern`.
 * @category models
 * @since 0.1.0
 */
export interface CcrPauseAutoFollowPatternRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `ccr.pause_auto_follow_pattern`: `POST /_ccr/auto_follow/{name}/pause`.
 * Needs the privileges: cluster manage_ccr.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-pause-auto-follow-pattern
 * @category endpoints
 * @since 0.1.0
 */
export const pauseAutoFollowPattern: Call<
  CcrPauseAutoFollowPatternRequest,
  CcrPauseAutoFollowPatternResponse
> = /*#__PURE__*/ call({
  name: "ccr.pause_auto_follow_pattern",
  urls: [{ path: "/_ccr/auto_follow/{name}/pause", methods: ["POST"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CcrPauseAutoFollowPatternResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-pause-auto-follow-pattern"
})

/**
 * Parameters of `ccr.pause_follow`.
 * @category models
 * @since 0.1.0
 */
export interface CcrPauseFollowRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `ccr.pause_follow`: `POST /{index}/_ccr/pause_follow`.
 * Needs the privileges: cluster manage_ccr.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-pause-follow
 * @category endpoints
 * @since 0.1.0
 */
export const pauseFollow: Call<CcrPauseFollowRequest, CcrPauseFollowResponse> = /*#__PURE__*/ call({
  name: "ccr.pause_follow",
  urls: [{ path: "/{index}/_ccr/pause_follow", methods: ["POST"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CcrPauseFollowResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-pause-follow"
})

/**
 * Parameters of `ccr.put_auto_follow_pattern`.
 * @category models
 * @since 0.1.0
 */
export interface CcrPutAutoFollowPatternRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly remote_cluster: string
  readonly follow_index_pattern?: IndexPattern | undefined
  readonly leader_index_patterns?: IndexPatterns | undefined
  readonly leader_index_exclusion_patterns?: IndexPatterns | undefined
  /** Default: `12`. */
  readonly max_outstanding_read_requests?: Integer | undefined
  readonly settings?: { readonly [key: string]: unknown } | undefined
  /** Default: `9`. */
  readonly max_outstanding_write_requests?: Integer | undefined
  /** Default: `1m`. */
  readonly read_poll_timeout?: Duration | TimeSpan | undefined
  /** Default: `5120`. */
  readonly max_read_request_operation_count?: Integer | undefined
  /** Default: `32mb`. */
  readonly max_read_request_size?: ByteSize | undefined
  /** Default: `500ms`. */
  readonly max_retry_delay?: Duration | TimeSpan | undefined
  /** Default: `2147483647`. */
  readonly max_write_buffer_count?: Integer | undefined
  /** Default: `512mb`. */
  readonly max_write_buffer_size?: ByteSize | undefined
  /** Default: `5120`. */
  readonly max_write_request_operation_count?: Integer | undefined
  /** Default: `9223372036854775807b`. */
  readonly max_write_request_size?: ByteSize | undefined
}

/**
 * `ccr.put_auto_follow_pattern`: `PUT /_ccr/auto_follow/{name}`.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-put-auto-follow-pattern
 * @category endpoints
 * @since 0.1.0
 */
export const putAutoFollowPattern: Call<CcrPutAutoFollowPatternRequest, CcrPutAutoFollowPatternResponse> =
  /*#__PURE__*/ call({
    name: "ccr.put_auto_follow_pattern",
    urls: [{ path: "/_ccr/auto_follow/{name}", methods: ["PUT"] }],
    query: ["master_timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: CcrPutAutoFollowPatternResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-put-auto-follow-pattern"
  })

/**
 * Parameters of `ccr.resume_auto_follow_pattern`.
 * @category models
 * @since 0.1.0
 */
export interface CcrResumeAutoFollowPatternRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `ccr.resume_auto_follow_pattern`: `POST /_ccr/auto_follow/{name}/resume`.
 * Needs the privileges: cluster manage_ccr.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-resume-auto-follow-pattern
 * @category endpoints
 * @since 0.1.0
 */
export const resumeAutoFollowPattern: Call<
  CcrResumeAutoFollowPatternRequest,
  CcrResumeAutoFollowPatternResponse
> = /*#__PURE__*/ call({
  name: "ccr.resume_auto_follow_pattern",
  urls: [{ path: "/_ccr/auto_follow/{name}/resume", methods: ["POST"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CcrResumeAutoFollowPatternResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-resume-auto-follow-pattern"
})

/**
 * Parameters of `ccr.resume_follow`.
 * @category models
 * @since 0.1.0
 */
export interface CcrResumeFollowRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly max_outstanding_read_requests?: Long | undefined
  readonly max_outstanding_write_requests?: Long | undefined
  readonly max_read_request_operation_count?: Long | undefined
  readonly max_read_request_size?: string | undefined
  readonly max_retry_delay?: Duration | TimeSpan | undefined
  readonly max_write_buffer_count?: Long | undefined
  readonly max_write_buffer_size?: string | undefined
  readonly max_write_request_operation_count?: Long | undefined
  readonly max_write_request_size?: string | undefined
  readonly read_poll_timeout?: Duration | TimeSpan | undefined
}

/**
 * `ccr.resume_follow`: `POST /{index}/_ccr/resume_follow`.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-resume-follow
 * @category endpoints
 * @since 0.1.0
 */
export const resumeFollow: Call<CcrResumeFollowRequest, CcrResumeFollowResponse> = /*#__PURE__*/ call({
  name: "ccr.resume_follow",
  urls: [{ path: "/{index}/_ccr/resume_follow", methods: ["POST"] }],
  query: ["master_timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: CcrResumeFollowResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-resume-follow"
})

/**
 * Parameters of `ccr.stats`.
 * @category models
 * @since 0.1.0
 */
export interface CcrStatsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `ccr.stats`: `GET /_ccr/stats`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-stats
 * @category endpoints
 * @since 0.1.0
 */
export const stats: OptionalCall<CcrStatsRequest, CcrStatsResponse> = /*#__PURE__*/ optionalCall({
  name: "ccr.stats",
  urls: [{ path: "/_ccr/stats", methods: ["GET"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CcrStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-stats"
})

/**
 * Parameters of `ccr.unfollow`.
 * @category models
 * @since 0.1.0
 */
export interface CcrUnfollowRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `ccr.unfollow`: `POST /{index}/_ccr/unfollow`.
 * Needs the privileges: index manage_follow_index.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-unfollow
 * @category endpoints
 * @since 0.1.0
 */
export const unfollow: Call<CcrUnfollowRequest, CcrUnfollowResponse> = /*#__PURE__*/ call({
  name: "ccr.unfollow",
  urls: [{ path: "/{index}/_ccr/unfollow", methods: ["POST"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CcrUnfollowResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-ccr-unfollow"
})
