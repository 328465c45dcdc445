/**
 * The endpoints of the namespace `rollup`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import {
  call,
  documentCall,
  optionalCall,
  type Call,
  type DocumentCall,
  type DocumentLambda,
  type OptionalCall
} from "./Call.ts"
import * as s from "./internal/schema.ts"
import { AggregationsAggregate, type AggregationsAggregationContainer } from "./types/Aggregations.ts"
import {
  AcknowledgedResponseBase,
  type Duration,
  type DurationValue,
  type HttpHeaders,
  type Id,
  type Ids,
  type IndexName,
  type Indices,
  type Integer,
  type Long,
  ShardStatistics,
  type SpecUtilsCommonQueryParameters,
  TaskFailure,
  type TimeZone,
  type UnitMillis
} from "./types/Common.ts"
import type { QueryDslQueryContainer } from "./types/QueryDsl.ts"
import { RollupFieldMetric, RollupGroupings } from "./types/Rollup.ts"
import { SearchHitsMetadata } from "./types/Search.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `rollup.delete_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupDeleteJobResponse {
  readonly acknowledged: boolean
  readonly task_failures?: ReadonlyArray<TaskFailure>
}

/** The schema of `RollupDeleteJobResponse`. @category schemas @since 0.1.0 */
export const RollupDeleteJobResponse: s.Lazy<RollupDeleteJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: s.boolean,
    task_failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ TaskFailure()))
  })
)

/**
 * `rollup.get_jobs.IndexingJobState` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type RollupGetJobsIndexingJobState =
  | "started"
  | "indexing"
  | "stopping"
  | "stopped"
  | "aborting"
  | (string & {})

/**
 * `rollup.get_jobs.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetJobsResponse {
  readonly jobs: ReadonlyArray<RollupGetJobsRollupJob>
}

/** The schema of `RollupGetJobsResponse`. @category schemas @since 0.1.0 */
export const RollupGetJobsResponse: s.Lazy<RollupGetJobsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ jobs: /*#__PURE__*/ s.array(/*#__PURE__*/ RollupGetJobsRollupJob()) })
)

/**
 * `rollup.get_jobs.RollupJob` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetJobsRollupJob {
  readonly config: RollupGetJobsRollupJobConfiguration
  readonly stats: RollupGetJobsRollupJobStats
  readonly status: RollupGetJobsRollupJobStatus
}

/** The schema of `RollupGetJobsRollupJob`. @category schemas @since 0.1.0 */
export const RollupGetJobsRollupJob: s.Lazy<RollupGetJobsRollupJob> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    config: /*#__PURE__*/ RollupGetJobsRollupJobConfiguration(),
    stats: /*#__PURE__*/ RollupGetJobsRollupJobStats(),
    status: /*#__PURE__*/ RollupGetJobsRollupJobStatus()
  })
)

/**
 * `rollup.get_jobs.RollupJobConfiguration` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetJobsRollupJobConfiguration {
  readonly cron: string
  readonly groups: RollupGroupings
  readonly id: Id
  readonly index_pattern: string
  readonly metrics: ReadonlyArray<RollupFieldMetric>
  readonly page_size: Long
  readonly rollup_index: IndexName
  readonly timeout: Duration
}

/** The schema of `RollupGetJobsRollupJobConfiguration`. @category schemas @since 0.1.0 */
export const RollupGetJobsRollupJobConfiguration: s.Lazy<RollupGetJobsRollupJobConfiguration> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      cron: s.string,
      groups: /*#__PURE__*/ RollupGroupings(),
      id: s.string,
      index_pattern: s.string,
      metrics: /*#__PURE__*/ s.array(/*#__PURE__*/ RollupFieldMetric()),
      page_size: s.number,
      rollup_index: s.string,
      timeout: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    })
  )

/**
 * `rollup.get_jobs.RollupJobStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetJobsRollupJobStats {
  readonly documents_processed: Long
  readonly index_failures: Long
  readonly index_time_in_ms: DurationValue<UnitMillis>
  readonly index_total: Long
  readonly pages_processed: Long
  readonly rollups_indexed: Long
  readonly search_failures: Long
  readonly search_time_in_ms: DurationValue<UnitMillis>
  readonly search_total: Long
  readonly trigger_count: Long
  readonly processing_time_in_ms: DurationValue<UnitMillis>
  readonly processing_total: Long
}

/** The schema of `RollupGetJobsRollupJobStats`. @category schemas @since 0.1.0 */
export const RollupGetJobsRollupJobStats: s.Lazy<RollupGetJobsRollupJobStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    documents_processed: s.number,
    index_failures: s.number,
    index_time_in_ms: s.number,
    index_total: s.number,
    pages_processed: s.number,
    rollups_indexed: s.number,
    search_failures: s.number,
    search_time_in_ms: s.number,
    search_total: s.number,
    trigger_count: s.number,
    processing_time_in_ms: s.number,
    processing_total: s.number
  })
)

/**
 * `rollup.get_jobs.RollupJobStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetJobsRollupJobStatus {
  readonly current_position?: { readonly [key: string]: unknown }
  readonly job_state: RollupGetJobsIndexingJobState
  readonly upgraded_doc_id?: boolean
}

/** The schema of `RollupGetJobsRollupJobStatus`. @category schemas @since 0.1.0 */
export const RollupGetJobsRollupJobStatus: s.Lazy<RollupGetJobsRollupJobStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    current_position: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    job_state: s.string,
    upgraded_doc_id: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `rollup.get_rollup_caps.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type RollupGetRollupCapsResponse = { readonly [key: string]: RollupGetRollupCapsRollupCapabilities }

/** The schema of `RollupGetRollupCapsResponse`. @category schemas @since 0.1.0 */
export const RollupGetRollupCapsResponse: s.Lazy<RollupGetRollupCapsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ RollupGetRollupCapsRollupCapabilities())
)

/**
 * `rollup.get_rollup_caps.RollupCapabilities` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetRollupCapsRollupCapabilities {
  readonly rollup_jobs: ReadonlyArray<RollupGetRollupCapsRollupCapabilitySummary>
}

/** The schema of `RollupGetRollupCapsRollupCapabilities`. @category schemas @since 0.1.0 */
export const RollupGetRollupCapsRollupCapabilities: s.Lazy<RollupGetRollupCapsRollupCapabilities> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      rollup_jobs: /*#__PURE__*/ s.array(/*#__PURE__*/ RollupGetRollupCapsRollupCapabilitySummary())
    })
  )

/**
 * `rollup.get_rollup_caps.RollupCapabilitySummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetRollupCapsRollupCapabilitySummary {
  readonly fields: { readonly [key: string]: ReadonlyArray<RollupGetRollupCapsRollupFieldSummary> }
  readonly index_pattern: string
  readonly job_id: string
  readonly rollup_index: string
}

/** The schema of `RollupGetRollupCapsRollupCapabilitySummary`. @category schemas @since 0.1.0 */
export const RollupGetRollupCapsRollupCapabilitySummary: s.Lazy<RollupGetRollupCapsRollupCapabilitySummary> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      fields: /*#__PURE__*/ s.record(
        /*#__PURE__*/ s.array(/*#__PURE__*/ RollupGetRollupCapsRollupFieldSummary())
      ),
      index_pattern: s.string,
      job_id: s.string,
      rollup_index: s.string
    })
  )

/**
 * `rollup.get_rollup_caps.RollupFieldSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetRollupCapsRollupFieldSummary {
  readonly agg: string
  readonly calendar_interval?: Duration
  readonly time_zone?: TimeZone
}

/** The schema of `RollupGetRollupCapsRollupFieldSummary`. @category schemas @since 0.1.0 */
export const RollupGetRollupCapsRollupFieldSummary: s.Lazy<RollupGetRollupCapsRollupFieldSummary> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      agg: s.string,
      calendar_interval: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      time_zone: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `rollup.get_rollup_index_caps.IndexCapabilities` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetRollupIndexCapsIndexCapabilities {
  readonly rollup_jobs: ReadonlyArray<RollupGetRollupIndexCapsRollupJobSummary>
}

/** The schema of `RollupGetRollupIndexCapsIndexCapabilities`. @category schemas @since 0.1.0 */
export const RollupGetRollupIndexCapsIndexCapabilities: s.Lazy<RollupGetRollupIndexCapsIndexCapabilities> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      rollup_jobs: /*#__PURE__*/ s.array(/*#__PURE__*/ RollupGetRollupIndexCapsRollupJobSummary())
    })
  )

/**
 * `rollup.get_rollup_index_caps.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type RollupGetRollupIndexCapsResponse = {
  readonly [key: string]: RollupGetRollupIndexCapsIndexCapabilities
}

/** The schema of `RollupGetRollupIndexCapsResponse`. @category schemas @since 0.1.0 */
export const RollupGetRollupIndexCapsResponse: s.Lazy<RollupGetRollupIndexCapsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.record(/*#__PURE__*/ RollupGetRollupIndexCapsIndexCapabilities())
  )

/**
 * `rollup.get_rollup_index_caps.RollupJobSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetRollupIndexCapsRollupJobSummary {
  readonly fields: { readonly [key: string]: ReadonlyArray<RollupGetRollupIndexCapsRollupJobSummaryField> }
  readonly index_pattern: string
  readonly job_id: Id
  readonly rollup_index: IndexName
}

/** The schema of `RollupGetRollupIndexCapsRollupJobSummary`. @category schemas @since 0.1.0 */
export const RollupGetRollupIndexCapsRollupJobSummary: s.Lazy<RollupGetRollupIndexCapsRollupJobSummary> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      fields: /*#__PURE__*/ s.record(
        /*#__PURE__*/ s.array(/*#__PURE__*/ RollupGetRollupIndexCapsRollupJobSummaryField())
      ),
      index_pattern: s.string,
      job_id: s.string,
      rollup_index: s.string
    })
  )

/**
 * `rollup.get_rollup_index_caps.RollupJobSummaryField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetRollupIndexCapsRollupJobSummaryField {
  readonly agg: string
  readonly time_zone?: TimeZone
  readonly calendar_interval?: Duration
}

/** The schema of `RollupGetRollupIndexCapsRollupJobSummaryField`. @category schemas @since 0.1.0 */
export const RollupGetRollupIndexCapsRollupJobSummaryField: s.Lazy<RollupGetRollupIndexCapsRollupJobSummaryField> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      agg: s.string,
      time_zone: /*#__PURE__*/ s.optional(s.string),
      calendar_interval: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      )
    })
  )

/**
 * `rollup.put_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type RollupPutJobResponse = AcknowledgedResponseBase

/** The schema of `RollupPutJobResponse`. @category schemas @since 0.1.0 */
export const RollupPutJobResponse: s.Lazy<RollupPutJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `rollup.rollup_search.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupRollupSearchResponse<TDocument = unknown> {
  readonly took: Long
  readonly timed_out: boolean
  readonly terminated_early?: boolean
  readonly _shards: ShardStatistics
  readonly hits: SearchHitsMetadata<TDocument>
  readonly aggregations?: { readonly [key: string]: AggregationsAggregate }
}

/** The schema of `RollupRollupSearchResponse`. @category schemas @since 0.1.0 */
export const RollupRollupSearchResponse: s.Lazy<RollupRollupSearchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    took: s.number,
    timed_out: s.boolean,
    terminated_early: /*#__PURE__*/ s.optional(s.boolean),
    _shards: /*#__PURE__*/ ShardStatistics(),
    hits: /*#__PURE__*/ SearchHitsMetadata(),
    aggregations: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregate()))
  })
)

/**
 * `rollup.start_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupStartJobResponse {
  readonly started: boolean
}

/** The schema of `RollupStartJobResponse`. @category schemas @since 0.1.0 */
export const RollupStartJobResponse: s.Lazy<RollupStartJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ started: s.boolean })
)

/**
 * `rollup.stop_job.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RollupStopJobResponse {
  readonly stopped: boolean
}

/** The schema of `RollupStopJobResponse`. @category schemas @since 0.1.0 */
export const RollupStopJobResponse: s.Lazy<RollupStopJobResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ stopped: s.boolean })
)

/**
 * Parameters of `rollup.delete_job`.
 * @category models
 * @since 0.1.0
 */
export interface RollupDeleteJobRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `rollup.delete_job`: `DELETE /_rollup/job/{id}`.
 * Needs the privileges: cluster manage_rollup.
 * In Elasticsearch since 6.3.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-delete-job
 * @deprecated since Elasticsearch 8.11.0
 * @category endpoints
 * @since 0.1.0
 */
export const deleteJob: Call<RollupDeleteJobRequest, RollupDeleteJobResponse> = /*#__PURE__*/ call({
  name: "rollup.delete_job",
  urls: [{ path: "/_rollup/job/{id}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: RollupDeleteJobResponse },
  stability: "experimental",
  deprecated: "8.11.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-delete-job"
})

/**
 * Parameters of `rollup.get_jobs`.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetJobsRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
}

/**
 * `rollup.get_jobs`: `GET /_rollup/job/{id}`, `GET /_rollup/job`.
 * Needs the privileges: cluster monitor_rollup.
 * In Elasticsearch since 6.3.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-get-jobs
 * @deprecated since Elasticsearch 8.11.0
 * @category endpoints
 * @since 0.1.0
 */
export const getJobs: OptionalCall<RollupGetJobsRequest, RollupGetJobsResponse> = /*#__PURE__*/ optionalCall({
  name: "rollup.get_jobs",
  urls: [
    { path: "/_rollup/job/{id}", methods: ["GET"] },
    { path: "/_rollup/job", methods: ["GET"] }
  ],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: RollupGetJobsResponse },
  stability: "experimental",
  deprecated: "8.11.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-get-jobs"
})

/**
 * Parameters of `rollup.get_rollup_caps`.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetRollupCapsRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
}

/**
 * `rollup.get_rollup_caps`: `GET /_rollup/data/{id}`, `GET /_rollup/data`.
 * Needs the privileges: cluster monitor_rollup.
 * In Elasticsearch since 6.3.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-get-rollup-caps
 * @deprecated since Elasticsearch 8.11.0
 * @category endpoints
 * @since 0.1.0
 */
export const getRollupCaps: OptionalCall<RollupGetRollupCapsRequest, RollupGetRollupCapsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "rollup.get_rollup_caps",
    urls: [
      { path: "/_rollup/data/{id}", methods: ["GET"] },
      { path: "/_rollup/data", methods: ["GET"] }
    ],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: RollupGetRollupCapsResponse },
    stability: "experimental",
    deprecated: "8.11.0",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-get-rollup-caps"
  })

/**
 * Parameters of `rollup.get_rollup_index_caps`.
 * @category models
 * @since 0.1.0
 */
export interface RollupGetRollupIndexCapsRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Ids
}

/**
 * `rollup.get_rollup_index_caps`: `GET /{index}/_rollup/data`.
 * Needs the privileges: index read.
 * In Elasticsearch since 6.4.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-get-rollup-index-caps
 * @deprecated since Elasticsearch 8.11.0
 * @category endpoints
 * @since 0.1.0
 */
export const getRollupIndexCaps: Call<RollupGetRollupIndexCapsRequest, RollupGetRollupIndexCapsResponse> =
  /*#__PURE__*/ call({
    name: "rollup.get_rollup_index_caps",
    urls: [{ path: "/{index}/_rollup/data", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: RollupGetRollupIndexCapsResponse },
    stability: "experimental",
    deprecated: "8.11.0",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-get-rollup-index-caps"
  })

/**
 * Parameters of `rollup.put_job`.
 * @category models
 * @since 0.1.0
 */
export interface RollupPutJobRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly cron: string
  readonly groups: RollupGroupings
  readonly index_pattern: string
  readonly metrics?: ReadonlyArray<RollupFieldMetric> | undefined
  readonly page_size: Integer
  readonly rollup_index: IndexName
  /** Default: `20s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly headers?: HttpHeaders | undefined
}

/**
 * `rollup.put_job`: `PUT /_rollup/job/{id}`.
 * Needs the privileges: cluster manage, cluster manage_rollup.
 * In Elasticsearch since 6.3.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-put-job
 * @deprecated since Elasticsearch 8.11.0
 * @category endpoints
 * @since 0.1.0
 */
export const putJob: Call<RollupPutJobRequest, RollupPutJobResponse> = /*#__PURE__*/ call({
  name: "rollup.put_job",
  urls: [{ path: "/_rollup/job/{id}", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: RollupPutJobResponse },
  stability: "experimental",
  deprecated: "8.11.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-put-job"
})

/**
 * Parameters of `rollup.rollup_search`.
 * @category models
 * @since 0.1.0
 */
export interface RollupRollupSearchRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `false`. */
  readonly typed_keys?: boolean | undefined
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly aggs?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly size?: Integer | undefined
}

/** `RollupRollupSearchResponse` by the type of its documents. @category models @since 0.1.0 */
export interface RollupRollupSearchResponseOf extends DocumentLambda {
  readonly response: RollupRollupSearchResponse<this["document"]>
}

/**
 * `rollup.rollup_search`: `GET or POST /{index}/_rollup_search`.
 * In Elasticsearch since 6.3.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-rollup-search
 * @deprecated since Elasticsearch 8.11.0
 * @category endpoints
 * @since 0.1.0
 */
export const rollupSearch: DocumentCall<RollupRollupSearchRequest, RollupRollupSearchResponseOf> =
  /*#__PURE__*/ documentCall<RollupRollupSearchRequest, RollupRollupSearchResponseOf>({
    name: "rollup.rollup_search",
    urls: [{ path: "/{index}/_rollup_search", methods: ["GET", "POST"] }],
    query: ["typed_keys"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: RollupRollupSearchResponse, documents: ["hits.hits.*._source"] },
    stability: "experimental",
    deprecated: "8.11.0",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-rollup-search"
  })

/**
 * Parameters of `rollup.start_job`.
 * @category models
 * @since 0.1.0
 */
export interface RollupStartJobRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `rollup.start_job`: `POST /_rollup/job/{id}/_start`.
 * Needs the privileges: cluster manage_rollup.
 * In Elasticsearch since 6.3.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-start-job
 * @deprecated since Elasticsearch 8.11.0
 * @category endpoints
 * @since 0.1.0
 */
export const startJob: Call<RollupStartJobRequest, RollupStartJobResponse> = /*#__PURE__*/ call({
  name: "rollup.start_job",
  urls: [{ path: "/_rollup/job/{id}/_start", methods: ["POST"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: RollupStartJobResponse },
  stability: "experimental",
  deprecated: "8.11.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-start-job"
})

/**
 * Parameters of `rollup.stop_job`.
 * @category models
 * @since 0.1.0
 */
export interface RollupStopJobRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `rollup.stop_job`: `POST /_rollup/job/{id}/_stop`.
 * Needs the privileges: cluster manage_rollup.
 * In Elasticsearch since 6.3.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-stop-job
 * @deprecated since Elasticsearch 8.11.0
 * @category endpoints
 * @since 0.1.0
 */
export const stopJob: Call<RollupStopJobRequest, RollupStopJobResponse> = /*#__PURE__*/ call({
  name: "rollup.stop_job",
  urls: [{ path: "/_rollup/job/{id}/_stop", methods: ["POST"] }],
  query: ["timeout", "wait_for_completion"],
  body: { kind: "none" },
  answer: { kind: "json", schema: RollupStopJobResponse },
  stability: "experimental",
  deprecated: "8.11.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rollup-stop-job"
})
