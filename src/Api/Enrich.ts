/**
 * The endpoints of the namespace `enrich`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  AcknowledgedResponseBase,
  type Duration,
  type DurationValue,
  type Id,
  type Integer,
  type Long,
  type Name,
  type Names,
  type SpecUtilsCommonQueryParameters,
  type TaskId,
  type UnitMillis
} from "./types/Common.ts"
import { type EnrichPolicy, EnrichSummary } from "./types/Enrich.ts"
import { TasksTaskInfo } from "./types/Tasks.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `enrich.delete_policy.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EnrichDeletePolicyResponse = AcknowledgedResponseBase

/** The schema of `EnrichDeletePolicyResponse`. @category schemas @since 0.1.0 */
export const EnrichDeletePolicyResponse: s.Lazy<EnrichDeletePolicyResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `enrich.execute_policy.EnrichPolicyPhase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EnrichExecutePolicyEnrichPolicyPhase =
  | "SCHEDULED"
  | "RUNNING"
  | "COMPLETE"
  | "FAILED"
  | "CANCELLED"
  | (string & {})

/**
 * `enrich.execute_policy.ExecuteEnrichPolicyStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EnrichExecutePolicyExecuteEnrichPolicyStatus {
  readonly phase: EnrichExecutePolicyEnrichPolicyPhase
  readonly step?: string
}

/** The schema of `EnrichExecutePolicyExecuteEnrichPolicyStatus`. @category schemas @since 0.1.0 */
export const EnrichExecutePolicyExecuteEnrichPolicyStatus: s.Lazy<EnrichExecutePolicyExecuteEnrichPolicyStatus> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ phase: s.string, step: /*#__PURE__*/ s.optional(s.string) })
  )

/**
 * `enrich.execute_policy.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EnrichExecutePolicyResponse {
  readonly status?: EnrichExecutePolicyExecuteEnrichPolicyStatus
  readonly task?: TaskId
}

/** The schema of `EnrichExecutePolicyResponse`. @category schemas @since 0.1.0 */
export const EnrichExecutePolicyResponse: s.Lazy<EnrichExecutePolicyResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    status: /*#__PURE__*/ s.optional(/*#__PURE__*/ EnrichExecutePolicyExecuteEnrichPolicyStatus()),
    task: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `enrich.get_policy.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EnrichGetPolicyResponse {
  readonly policies: ReadonlyArray<EnrichSummary>
}

/** The schema of `EnrichGetPolicyResponse`. @category schemas @since 0.1.0 */
export const EnrichGetPolicyResponse: s.Lazy<EnrichGetPolicyResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ policies: /*#__PURE__*/ s.array(/*#__PURE__*/ EnrichSummary()) })
)

/**
 * `enrich.put_policy.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EnrichPutPolicyResponse = AcknowledgedResponseBase

/** The schema of `EnrichPutPolicyResponse`. @category schemas @since 0.1.0 */
export const EnrichPutPolicyResponse: s.Lazy<EnrichPutPolicyResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `enrich.stats.CacheStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EnrichStatsCacheStats {
  readonly node_id: Id
  readonly count: Integer
  readonly hits: Integer
  readonly hits_time_in_millis: DurationValue<UnitMillis>
  readonly misses: Integer
  readonly misses_time_in_millis: DurationValue<UnitMillis>
  readonly evictions: Integer
  readonly size_in_bytes: Long
}

/** The schema of `EnrichStatsCacheStats`. @category schemas @since 0.1.0 */
export const EnrichStatsCacheStats: s.Lazy<EnrichStatsCacheStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    node_id: s.string,
    count: s.number,
    hits: s.number,
    hits_time_in_millis: s.number,
    misses: s.number,
    misses_time_in_millis: s.number,
    evictions: s.number,
    size_in_bytes: s.number
  })
)

/**
 * `enrich.stats.CoordinatorStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EnrichStatsCoordinatorStats {
  readonly executed_searches_total: Long
  readonly node_id: Id
  readonly queue_size: Integer
  readonly remote_requests_current: Integer
  readonly remote_requests_total: Long
}

/** The schema of `EnrichStatsCoordinatorStats`. @category schemas @since 0.1.0 */
export const EnrichStatsCoordinatorStats: s.Lazy<EnrichStatsCoordinatorStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    executed_searches_total: s.number,
    node_id: s.string,
    queue_size: s.number,
    remote_requests_current: s.number,
    remote_requests_total: s.number
  })
)

/**
 * `enrich.stats.ExecutingPolicy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EnrichStatsExecutingPolicy {
  readonly name: Name
  readonly task: TasksTaskInfo
}

/** The schema of `EnrichStatsExecutingPolicy`. @category schemas @since 0.1.0 */
export const EnrichStatsExecutingPolicy: s.Lazy<EnrichStatsExecutingPolicy> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string, task: /*#__PURE__*/ TasksTaskInfo() })
)

/**
 * `enrich.stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EnrichStatsResponse {
  readonly coordinator_stats: ReadonlyArray<EnrichStatsCoordinatorStats>
  readonly executing_policies: ReadonlyArray<EnrichStatsExecutingPolicy>
  /** In Elasticsearch since 7.16.0. */
  readonly cache_stats?: ReadonlyArray<EnrichStatsCacheStats>
}

/** The schema of `EnrichStatsResponse`. @category schemas @since 0.1.0 */
export const EnrichStatsResponse: s.Lazy<EnrichStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    coordinator_stats: /*#__PURE__*/ s.array(/*#__PURE__*/ EnrichStatsCoordinatorStats()),
    executing_policies: /*#__PURE__*/ s.array(/*#__PURE__*/ EnrichStatsExecutingPolicy()),
    cache_stats: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ EnrichStatsCacheStats()))
  })
)

/**
 * Parameters of `enrich.delete_policy`.
 * @category models
 * @since 0.1.0
 */
export interface EnrichDeletePolicyRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `enrich.delete_policy`: `DELETE /_enrich/policy/{name}`.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-delete-policy
 * @category endpoints
 * @since 0.1.0
 */
export const deletePolicy: Call<EnrichDeletePolicyRequest, EnrichDeletePolicyResponse> = /*#__PURE__*/ call({
  name: "enrich.delete_policy",
  urls: [{ path: "/_enrich/policy/{name}", methods: ["DELETE"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: EnrichDeletePolicyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-delete-policy"
})

/**
 * Parameters of `enrich.execute_policy`.
 * @category models
 * @since 0.1.0
 */
export interface EnrichExecutePolicyRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `true`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `enrich.execute_policy`: `PUT /_enrich/policy/{name}/_execute`.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-execute-policy
 * @category endpoints
 * @since 0.1.0
 */
export const executePolicy: Call<EnrichExecutePolicyRequest, EnrichExecutePolicyResponse> =
  /*#__PURE__*/ call({
    name: "enrich.execute_policy",
    urls: [{ path: "/_enrich/policy/{name}/_execute", methods: ["PUT"] }],
    query: ["master_timeout", "wait_for_completion"],
    body: { kind: "none" },
    answer: { kind: "json", schema: EnrichExecutePolicyResponse },
    repetition: "never",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-execute-policy"
  })

/**
 * Parameters of `enrich.get_policy`.
 * @category models
 * @since 0.1.0
 */
export interface EnrichGetPolicyRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Names | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `enrich.get_policy`: `GET /_enrich/policy/{name}`, `GET /_enrich/policy`.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-get-policy
 * @category endpoints
 * @since 0.1.0
 */
export const getPolicy: OptionalCall<EnrichGetPolicyRequest, EnrichGetPolicyResponse> =
  /*#__PURE__*/ optionalCall({
    name: "enrich.get_policy",
    urls: [
      { path: "/_enrich/policy/{name}", methods: ["GET"] },
      { path: "/_enrich/policy", methods: ["GET"] }
    ],
    query: ["master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: EnrichGetPolicyResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-get-policy"
  })

/**
 * Parameters of `enrich.put_policy`.
 * @category models
 * @since 0.1.0
 */
export interface EnrichPutPolicyRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly geo_match?: EnrichPolicy | undefined
  readonly match?: EnrichPolicy | undefined
  readonly range?: EnrichPolicy | undefined
}

/**
 * `enrich.put_policy`: `PUT /_enrich/policy/{name}`.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-put-policy
 * @category endpoints
 * @since 0.1.0
 */
export const putPolicy: Call<EnrichPutPolicyRequest, EnrichPutPolicyResponse> = /*#__PURE__*/ call({
  name: "enrich.put_policy",
  urls: [{ path: "/_enrich/policy/{name}", methods: ["PUT"] }],
  query: ["master_timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: EnrichPutPolicyResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-put-policy"
})

/**
 * Parameters of `enrich.stats`.
 * @category models
 * @since 0.1.0
 */
export interface EnrichStatsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `enrich.stats`: `GET /_enrich/_stats`.
 * In Elasticsearch since 7.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-stats
 * @category endpoints
 * @since 0.1.0
 */
export const stats: OptionalCall<EnrichStatsRequest, EnrichStatsResponse> = /*#__PURE__*/ optionalCall({
  name: "enrich.stats",
  urls: [{ path: "/_enrich/_stats", methods: ["GET"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: EnrichStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-enrich-stats"
})
