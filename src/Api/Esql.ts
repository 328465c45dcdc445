/**
 * The endpoints of the namespace `esql`.
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
  type Id,
  type Ids,
  type Long,
  type NodeId,
  type ProjectRouting,
  type SpecUtilsCommonQueryParameters
} from "./types/Common.ts"
import {
  EsqlAsyncEsqlResult,
  type EsqlESQLParams,
  EsqlESQLView,
  type EsqlEsqlFormat,
  EsqlEsqlResult,
  type EsqlTableValuesContainer
} from "./types/Esql.ts"
import type { QueryDslQueryContainer } from "./types/QueryDsl.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `esql.async_query_delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlAsyncQueryDeleteResponse = AcknowledgedResponseBase

/** The schema of `EsqlAsyncQueryDeleteResponse`. @category schemas @since 0.1.0 */
export const EsqlAsyncQueryDeleteResponse: s.Lazy<EsqlAsyncQueryDeleteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `esql.async_query_get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlAsyncQueryGetResponse = EsqlAsyncEsqlResult

/** The schema of `EsqlAsyncQueryGetResponse`. @category schemas @since 0.1.0 */
export const EsqlAsyncQueryGetResponse: s.Lazy<EsqlAsyncQueryGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ EsqlAsyncEsqlResult()
)

/**
 * `esql.async_query.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlAsyncQueryResponse = EsqlAsyncEsqlResult

/** The schema of `EsqlAsyncQueryResponse`. @category schemas @since 0.1.0 */
export const EsqlAsyncQueryResponse: s.Lazy<EsqlAsyncQueryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ EsqlAsyncEsqlResult()
)

/**
 * `esql.async_query_stop.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlAsyncQueryStopResponse = EsqlAsyncEsqlResult

/** The schema of `EsqlAsyncQueryStopResponse`. @category schemas @since 0.1.0 */
export const EsqlAsyncQueryStopResponse: s.Lazy<EsqlAsyncQueryStopResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ EsqlAsyncEsqlResult()
)

/**
 * `esql.delete_view.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlDeleteViewResponse = AcknowledgedResponseBase

/** The schema of `EsqlDeleteViewResponse`. @category schemas @since 0.1.0 */
export const EsqlDeleteViewResponse: s.Lazy<EsqlDeleteViewResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `esql.get_query.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlGetQueryResponse {
  readonly id: Long
  readonly node: NodeId
  readonly start_time_millis: Long
  readonly running_time_nanos: Long
  readonly query: string
  readonly coordinating_node: NodeId
  readonly data_nodes: ReadonlyArray<NodeId>
}

/** The schema of `EsqlGetQueryResponse`. @category schemas @since 0.1.0 */
export const EsqlGetQueryResponse: s.Lazy<EsqlGetQueryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: s.number,
    node: s.string,
    start_time_millis: s.number,
    running_time_nanos: s.number,
    query: s.string,
    coordinating_node: s.string,
    data_nodes: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `esql.get_view.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlGetViewResponse {
  readonly views: ReadonlyArray<EsqlESQLView>
}

/** The schema of `EsqlGetViewResponse`. @category schemas @since 0.1.0 */
export const EsqlGetViewResponse: s.Lazy<EsqlGetViewResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ views: /*#__PURE__*/ s.array(/*#__PURE__*/ EsqlESQLView()) })
)

/**
 * `esql.list_queries.Body` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlListQueriesBody {
  readonly id: Long
  readonly node: NodeId
  readonly start_time_millis: Long
  readonly running_time_nanos: Long
  readonly query: string
}

/** The schema of `EsqlListQueriesBody`. @category schemas @since 0.1.0 */
export const EsqlListQueriesBody: s.Lazy<EsqlListQueriesBody> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: s.number,
    node: s.string,
    start_time_millis: s.number,
    running_time_nanos: s.number,
    query: s.string
  })
)

/**
 * `esql.list_queries.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlListQueriesResponse {
  readonly queries: { readonly [key: string]: EsqlListQueriesBody }
}

/** The schema of `EsqlListQueriesResponse`. @category schemas @since 0.1.0 */
export const EsqlListQueriesResponse: s.Lazy<EsqlListQueriesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ queries: /*#__PURE__*/ s.record(/*#__PURE__*/ EsqlListQueriesBody()) })
)

/**
 * `esql.put_view.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlPutViewResponse = AcknowledgedResponseBase

/** The schema of `EsqlPutViewResponse`. @category schemas @since 0.1.0 */
export const EsqlPutViewResponse: s.Lazy<EsqlPutViewResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `esql.query.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlQueryResponse = EsqlEsqlResult

/** The schema of `EsqlQueryResponse`. @category schemas @since 0.1.0 */
export const EsqlQueryResponse: s.Lazy<EsqlQueryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ EsqlEsqlResult()
)

/**
 * Parameters of `esql.async_query`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlAsyncQueryRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `true`. */
  readonly allow_partial_results?: boolean | undefined
  /** Default: `,`. */
  readonly delimiter?: string | undefined
  /** Default: `false`. */
  readonly drop_null_columns?: boolean | undefined
  readonly format?: EsqlEsqlFormat | undefined
  readonly columnar?: boolean | undefined
  readonly filter?: QueryDslQueryContainer | undefined
  /** In Elasticsearch since 9.4.0. */
  readonly time_zone?: string | undefined
  readonly locale?: string | undefined
  readonly params?: EsqlESQLParams | undefined
  readonly profile?: boolean | undefined
  readonly query: string
  readonly tables?:
    | { readonly [key: string]: { readonly [key: string]: EsqlTableValuesContainer } }
    | undefined
  /** Default: `false`. */
  readonly include_ccs_metadata?: boolean | undefined
  /** Default: `false`. */
  readonly include_execution_metadata?: boolean | undefined
  /** Default: `1s`. */
  readonly wait_for_completion_timeout?: Duration | TimeSpan | undefined
  /** Default: `5d`. */
  readonly keep_alive?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly keep_on_completion?: boolean | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/**
 * `esql.async_query`: `POST /_query/async`.
 * Needs the privileges: index read.
 * In Elasticsearch since 8.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query
 * @category endpoints
 * @since 0.1.0
 */
export const asyncQuery: Call<EsqlAsyncQueryRequest, EsqlAsyncQueryResponse> = /*#__PURE__*/ call({
  name: "esql.async_query",
  urls: [{ path: "/_query/async", methods: ["POST"] }],
  query: ["allow_partial_results", "delimiter", "drop_null_columns", "format"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: EsqlAsyncQueryResponse },
  queryText: "language",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query"
})

/**
 * Parameters of `esql.async_query_delete`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlAsyncQueryDeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `esql.async_query_delete`: `DELETE /_query/async/{id}`.
 * In Elasticsearch since 8.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query-delete
 * @category endpoints
 * @since 0.1.0
 */
export const asyncQueryDelete: Call<EsqlAsyncQueryDeleteRequest, EsqlAsyncQueryDeleteResponse> =
  /*#__PURE__*/ call({
    name: "esql.async_query_delete",
    urls: [{ path: "/_query/async/{id}", methods: ["DELETE"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: EsqlAsyncQueryDeleteResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query-delete"
  })

/**
 * Parameters of `esql.async_query_get`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlAsyncQueryGetRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `false`. */
  readonly drop_null_columns?: boolean | undefined
  readonly format?: EsqlEsqlFormat | undefined
  readonly keep_alive?: Duration | TimeSpan | undefined
  readonly wait_for_completion_timeout?: Duration | TimeSpan | undefined
}

/**
 * `esql.async_query_get`: `GET /_query/async/{id}`.
 * In Elasticsearch since 8.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query-get
 * @category endpoints
 * @since 0.1.0
 */
export const asyncQueryGet: Call<EsqlAsyncQueryGetRequest, EsqlAsyncQueryGetResponse> = /*#__PURE__*/ call({
  name: "esql.async_query_get",
  urls: [{ path: "/_query/async/{id}", methods: ["GET"] }],
  query: ["drop_null_columns", "format", "keep_alive", "wait_for_completion_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: EsqlAsyncQueryGetResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query-get"
})

/**
 * Parameters of `esql.async_query_stop`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlAsyncQueryStopRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `false`. */
  readonly drop_null_columns?: boolean | undefined
}

/**
 * `esql.async_query_stop`: `POST /_query/async/{id}/stop`.
 * In Elasticsearch since 8.18.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query-stop
 * @category endpoints
 * @since 0.1.0
 */
export const asyncQueryStop: Call<EsqlAsyncQueryStopRequest, EsqlAsyncQueryStopResponse> = /*#__PURE__*/ call(
  {
    name: "esql.async_query_stop",
    urls: [{ path: "/_query/async/{id}/stop", methods: ["POST"] }],
    query: ["drop_null_columns"],
    body: { kind: "none" },
    answer: { kind: "json", schema: EsqlAsyncQueryStopResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query-stop"
  }
)

/**
 * Parameters of `esql.delete_view`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlDeleteViewRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Ids
}

/**
 * `esql.delete_view`: `DELETE /_query/view/{name}`.
 * Needs the privileges: index delete_view.
 * In Elasticsearch since 9.4.0.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const deleteView: Call<EsqlDeleteViewRequest, EsqlDeleteViewResponse> = /*#__PURE__*/ call({
  name: "esql.delete_view",
  urls: [{ path: "/_query/view/{name}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: EsqlDeleteViewResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `esql.get_query`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlGetQueryRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `esql.get_query`: `GET /_query/queries/{id}`.
 * Needs the privileges: cluster monitor_esql.
 * In Elasticsearch since 9.1.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-get-query
 * @category endpoints
 * @since 0.1.0
 */
export const getQuery: Call<EsqlGetQueryRequest, EsqlGetQueryResponse> = /*#__PURE__*/ call({
  name: "esql.get_query",
  urls: [{ path: "/_query/queries/{id}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: EsqlGetQueryResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-get-query"
})

/**
 * Parameters of `esql.get_view`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlGetViewRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Id | undefined
}

/**
 * `esql.get_view`: `GET /_query/view`, `GET /_query/view/{name}`.
 * Needs the privileges: index read_view_metadata.
 * In Elasticsearch since 9.4.0.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const getView: OptionalCall<EsqlGetViewRequest, EsqlGetViewResponse> = /*#__PURE__*/ optionalCall({
  name: "esql.get_view",
  urls: [
    { path: "/_query/view", methods: ["GET"] },
    { path: "/_query/view/{name}", methods: ["GET"] }
  ],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: EsqlGetViewResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `esql.list_queries`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlListQueriesRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `esql.list_queries`: `GET /_query/queries`.
 * Needs the privileges: cluster monitor_esql.
 * In Elasticsearch since 9.1.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-list-queries
 * @category endpoints
 * @since 0.1.0
 */
export const listQueries: OptionalCall<EsqlListQueriesRequest, EsqlListQueriesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "esql.list_queries",
    urls: [{ path: "/_query/queries", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: EsqlListQueriesResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-list-queries"
  })

/**
 * Parameters of `esql.put_view`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlPutViewRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Id
  readonly query: string
}

/**
 * `esql.put_view`: `PUT /_query/view/{name}`.
 * Needs the privileges: index create_view.
 * In Elasticsearch since 9.4.0.
 * Stability: experimental.
 * @category endpoints
 * @since 0.1.0
 */
export const putView: Call<EsqlPutViewRequest, EsqlPutViewResponse> = /*#__PURE__*/ call({
  name: "esql.put_view",
  urls: [{ path: "/_query/view/{name}", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: EsqlPutViewResponse },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `esql.query`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlQueryRequest extends SpecUtilsCommonQueryParameters {
  readonly format?: EsqlEsqlFormat | undefined
  /** Default: `,`. */
  readonly delimiter?: string | undefined
  /** Default: `false`. */
  readonly drop_null_columns?: boolean | undefined
  /** Default: `true`. */
  readonly allow_partial_results?: boolean | undefined
  readonly columnar?: boolean | undefined
  readonly filter?: QueryDslQueryContainer | undefined
  /** In Elasticsearch since 9.4.0. */
  readonly time_zone?: string | undefined
  readonly locale?: string | undefined
  readonly params?: EsqlESQLParams | undefined
  readonly profile?: boolean | undefined
  readonly query: string
  readonly tables?:
    | { readonly [key: string]: { readonly [key: string]: EsqlTableValuesContainer } }
    | undefined
  /** Default: `false`. */
  readonly include_ccs_metadata?: boolean | undefined
  /** Default: `false`. */
  readonly include_execution_metadata?: boolean | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/**
 * `esql.query`: `POST /_query`.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/explore-analyze/query-filter/languages/esql-rest
 * @category endpoints
 * @since 0.1.0
 */
export const query: Call<EsqlQueryRequest, EsqlQueryResponse> = /*#__PURE__*/ call({
  name: "esql.query",
  urls: [{ path: "/_query", methods: ["POST"] }],
  query: ["allow_partial_results", "delimiter", "drop_null_columns", "format"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: EsqlQueryResponse },
  repetition: "always",
  queryText: "language",
  stability: "stable",
  docs: "https://www.elastic.co/docs/explore-analyze/query-filter/languages/esql-rest"
})
