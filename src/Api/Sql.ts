/**
 * The endpoints of the namespace `sql`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import { AggregationsAggregationContainer } from "./types/Aggregations.ts"
import {
  AcknowledgedResponseBase,
  type Duration,
  type EpochTime,
  type Field,
  type Id,
  type Integer,
  type Long,
  type ProjectRouting,
  Sort,
  type SpecUtilsCommonQueryParameters,
  type TimeZone,
  type Uint,
  type UnitMillis
} from "./types/Common.ts"
import type { MappingRuntimeFields } from "./types/Mapping.ts"
import { QueryDslFieldAndFormat, QueryDslQueryContainer } from "./types/QueryDsl.ts"
import { SearchSourceConfig, type SearchTrackHits } from "./types/Search.ts"
import { SqlColumn, type SqlRow } from "./types/Sql.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `sql.clear_cursor.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SqlClearCursorResponse {
  readonly succeeded: boolean
}

/** The schema of `SqlClearCursorResponse`. @category schemas @since 0.1.0 */
export const SqlClearCursorResponse: s.Lazy<SqlClearCursorResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ succeeded: s.boolean })
)

/**
 * `sql.delete_async.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SqlDeleteAsyncResponse = AcknowledgedResponseBase

/** The schema of `SqlDeleteAsyncResponse`. @category schemas @since 0.1.0 */
export const SqlDeleteAsyncResponse: s.Lazy<SqlDeleteAsyncResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `sql.get_async.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SqlGetAsyncResponse {
  readonly id: Id
  readonly is_running: boolean
  readonly is_partial: boolean
  readonly columns?: ReadonlyArray<SqlColumn>
  readonly cursor?: string
  readonly rows: ReadonlyArray<SqlRow>
}

/** The schema of `SqlGetAsyncResponse`. @category schemas @since 0.1.0 */
export const SqlGetAsyncResponse: s.Lazy<SqlGetAsyncResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: s.string,
    is_running: s.boolean,
    is_partial: s.boolean,
    columns: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SqlColumn())),
    cursor: /*#__PURE__*/ s.optional(s.string),
    rows: /*#__PURE__*/ s.array(/*#__PURE__*/ s.array(s.unknown))
  })
)

/**
 * `sql.get_async_status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SqlGetAsyncStatusResponse {
  readonly expiration_time_in_millis: EpochTime<UnitMillis>
  readonly id: string
  readonly is_running: boolean
  readonly is_partial: boolean
  readonly start_time_in_millis: EpochTime<UnitMillis>
  readonly completion_status?: Uint
}

/** The schema of `SqlGetAsyncStatusResponse`. @category schemas @since 0.1.0 */
export const SqlGetAsyncStatusResponse: s.Lazy<SqlGetAsyncStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    expiration_time_in_millis: s.number,
    id: s.string,
    is_running: s.boolean,
    is_partial: s.boolean,
    start_time_in_millis: s.number,
    completion_status: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `sql.query.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SqlQueryResponse {
  readonly columns?: ReadonlyArray<SqlColumn>
  readonly cursor?: string
  readonly id?: Id
  readonly is_running?: boolean
  readonly is_partial?: boolean
  readonly rows: ReadonlyArray<SqlRow>
}

/** The schema of `SqlQueryResponse`. @category schemas @since 0.1.0 */
export const SqlQueryResponse: s.Lazy<SqlQueryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    columns: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ SqlColumn())),
    cursor: /*#__PURE__*/ s.optional(s.string),
    id: /*#__PURE__*/ s.optional(s.string),
    is_running: /*#__PURE__*/ s.optional(s.boolean),
    is_partial: /*#__PURE__*/ s.optional(s.boolean),
    rows: /*#__PURE__*/ s.array(/*#__PURE__*/ s.array(s.unknown))
  })
)

/**
 * `sql.query.SqlFormat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SqlQuerySqlFormat = "csv" | "json" | "tsv" | "txt" | "yaml" | "cbor" | "smile"

/**
 * `sql.translate.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SqlTranslateResponse {
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer }
  readonly size?: Long
  readonly _source?: SearchSourceConfig
  readonly fields?: ReadonlyArray<QueryDslFieldAndFormat | Field>
  readonly query?: QueryDslQueryContainer
  readonly sort?: Sort
  readonly track_total_hits?: SearchTrackHits
}

/** The schema of `SqlTranslateResponse`. @category schemas @since 0.1.0 */
export const SqlTranslateResponse: s.Lazy<SqlTranslateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aggregations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregationContainer())
    ),
    size: /*#__PURE__*/ s.optional(s.number),
    _source: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchSourceConfig()),
    fields: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ s.union([/*#__PURE__*/ QueryDslFieldAndFormat(), s.string]))
    ),
    query: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ Sort()),
    track_total_hits: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.number]))
  })
)

/**
 * Parameters of `sql.clear_cursor`.
 * @category models
 * @since 0.1.0
 */
export interface SqlClearCursorRequest extends SpecUtilsCommonQueryParameters {
  readonly cursor: string
}

/**
 * `sql.clear_cursor`: `POST /_sql/close`.
 * In Elasticsearch since 6.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-clear-cursor
 * @category endpoints
 * @since 0.1.0
 */
export const clearCursor: Call<SqlClearCursorRequest, SqlClearCursorResponse> = /*#__PURE__*/ call({
  name: "sql.clear_cursor",
  urls: [{ path: "/_sql/close", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SqlClearCursorResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-clear-cursor"
})

/**
 * Parameters of `sql.delete_async`.
 * @category models
 * @since 0.1.0
 */
export interface SqlDeleteAsyncRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `sql.delete_async`: `DELETE /_sql/async/delete/{id}`.
 * Needs the privileges: cluster cancel_task.
 * In Elasticsearch since 7.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-delete-async
 * @category endpoints
 * @since 0.1.0
 */
export const deleteAsync: Call<SqlDeleteAsyncRequest, SqlDeleteAsyncResponse> = /*#__PURE__*/ call({
  name: "sql.delete_async",
  urls: [{ path: "/_sql/async/delete/{id}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SqlDeleteAsyncResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-delete-async"
})

/**
 * Parameters of `sql.get_async`.
 * @category models
 * @since 0.1.0
 */
export interface SqlGetAsyncRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `,`. */
  readonly delimiter?: string | undefined
  readonly format?: string | undefined
  /** Default: `5d`. */
  readonly keep_alive?: Duration | TimeSpan | undefined
  readonly wait_for_completion_timeout?: Duration | TimeSpan | undefined
}

/**
 * `sql.get_async`: `GET /_sql/async/{id}`.
 * In Elasticsearch since 7.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-get-async
 * @category endpoints
 * @since 0.1.0
 */
export const getAsync: Call<SqlGetAsyncRequest, SqlGetAsyncResponse> = /*#__PURE__*/ call({
  name: "sql.get_async",
  urls: [{ path: "/_sql/async/{id}", methods: ["GET"] }],
  query: ["delimiter", "format", "keep_alive", "wait_for_completion_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SqlGetAsyncResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-get-async"
})

/**
 * Parameters of `sql.get_async_status`.
 * @category models
 * @since 0.1.0
 */
export interface SqlGetAsyncStatusRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `sql.get_async_status`: `GET /_sql/async/status/{id}`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 7.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-get-async-status
 * @category endpoints
 * @since 0.1.0
 */
export const getAsyncStatus: Call<SqlGetAsyncStatusRequest, SqlGetAsyncStatusResponse> = /*#__PURE__*/ call({
  name: "sql.get_async_status",
  urls: [{ path: "/_sql/async/status/{id}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SqlGetAsyncStatusResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-get-async-status"
})

/**
 * Parameters of `sql.query`.
 * @category models
 * @since 0.1.0
 */
export interface SqlQueryRequest extends SpecUtilsCommonQueryParameters {
  readonly format?: SqlQuerySqlFormat | undefined
  /** Default: `false`. */
  readonly allow_partial_search_results?: boolean | undefined
  readonly catalog?: string | undefined
  /** Default: `false`. */
  readonly columnar?: boolean | undefined
  readonly cursor?: string | undefined
  /** Default: `1000`. */
  readonly fetch_size?: Integer | undefined
  /** Default: `false`. */
  readonly field_multi_value_leniency?: boolean | undefined
  /** Default: `none`. */
  readonly filter?: QueryDslQueryContainer | undefined
  /** Default: `false`. */
  readonly index_using_frozen?: boolean | undefined
  /** Default: `5d`. */
  readonly keep_alive?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly keep_on_completion?: boolean | undefined
  /** Default: `45s`. */
  readonly page_timeout?: Duration | TimeSpan | undefined
  readonly params?: ReadonlyArray<unknown> | undefined
  readonly query?: string | undefined
  readonly project_routing?: ProjectRouting | undefined
  /** Default: `90s`. */
  readonly request_timeout?: Duration | TimeSpan | undefined
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  /** Default: `Z`. */
  readonly time_zone?: TimeZone | undefined
  readonly wait_for_completion_timeout?: Duration | TimeSpan | undefined
}

/**
 * `sql.query`: `POST or GET /_sql`.
 * Needs the privileges: index read.
 * In Elasticsearch since 6.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-query
 * @category endpoints
 * @since 0.1.0
 */
export const query: OptionalCall<SqlQueryRequest, SqlQueryResponse> = /*#__PURE__*/ optionalCall({
  name: "sql.query",
  urls: [{ path: "/_sql", methods: ["POST", "GET"] }],
  query: ["format"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SqlQueryResponse },
  repetition: "never",
  queryText: "language",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-query"
})

/**
 * Parameters of `sql.translate`.
 * @category models
 * @since 0.1.0
 */
export interface SqlTranslateRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `1000`. */
  readonly fetch_size?: Integer | undefined
  /** Default: `none`. */
  readonly filter?: QueryDslQueryContainer | undefined
  readonly query: string
  /** Default: `Z`. */
  readonly time_zone?: TimeZone | undefined
}

/**
 * `sql.translate`: `POST or GET /_sql/translate`.
 * Needs the privileges: index read.
 * In Elasticsearch since 6.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-translate
 * @category endpoints
 * @since 0.1.0
 */
export const translate: Call<SqlTranslateRequest, SqlTranslateResponse> = /*#__PURE__*/ call({
  name: "sql.translate",
  urls: [{ path: "/_sql/translate", methods: ["POST", "GET"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SqlTranslateResponse },
  queryText: "language",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-sql-translate"
})
