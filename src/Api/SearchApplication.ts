/**
 * The endpoints of the namespace `search_application`.
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
import {
  AcknowledgedResponseBase,
  type Integer,
  type Long,
  type Name,
  type Result,
  type SpecUtilsCommonQueryParameters
} from "./types/Common.ts"
import { SearchResponseBody } from "./types/Core.ts"
import {
  SearchApplicationAnalyticsCollection,
  type SearchApplicationEventType,
  SearchApplicationSearchApplication,
  type SearchApplicationSearchApplicationParameters
} from "./types/SearchApplication.ts"

/**
 * `search_application.delete_behavioral_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchApplicationDeleteBehavioralAnalyticsResponse = AcknowledgedResponseBase

/** The schema of `SearchApplicationDeleteBehavioralAnalyticsResponse`. @category schemas @since 0.1.0 */
export const SearchApplicationDeleteBehavioralAnalyticsResponse: s.Lazy<SearchApplicationDeleteBehavioralAnalyticsResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `search_application.delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchApplicationDeleteResponse = AcknowledgedResponseBase

/** The schema of `SearchApplicationDeleteResponse`. @category schemas @since 0.1.0 */
export const SearchApplicationDeleteResponse: s.Lazy<SearchApplicationDeleteResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `search_application.get_behavioral_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchApplicationGetBehavioralAnalyticsResponse = {
  readonly [key: string]: SearchApplicationAnalyticsCollection
}

/** The schema of `SearchApplicationGetBehavioralAnalyticsResponse`. @category schemas @since 0.1.0 */
export const SearchApplicationGetBehavioralAnalyticsResponse: s.Lazy<SearchApplicationGetBehavioralAnalyticsResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.record(/*#__PURE__*/ SearchApplicationAnalyticsCollection()))

/**
 * `search_application.get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchApplicationGetResponse = SearchApplicationSearchApplication

/** The schema of `SearchApplicationGetResponse`. @category schemas @since 0.1.0 */
export const SearchApplicationGetResponse: s.Lazy<SearchApplicationGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ SearchApplicationSearchApplication()
)

/**
 * `search_application.list.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationListResponse {
  readonly count: Long
  readonly results: ReadonlyArray<SearchApplicationSearchApplication>
}

/** The schema of `SearchApplicationListResponse`. @category schemas @since 0.1.0 */
export const SearchApplicationListResponse: s.Lazy<SearchApplicationListResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    results: /*#__PURE__*/ s.array(/*#__PURE__*/ SearchApplicationSearchApplication())
  })
)

/**
 * `search_application.post_behavioral_analytics_event.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationPostBehavioralAnalyticsEventResponse {
  readonly accepted: boolean
  readonly event?: unknown
}

/** The schema of `SearchApplicationPostBehavioralAnalyticsEventResponse`. @category schemas @since 0.1.0 */
export const SearchApplicationPostBehavioralAnalyticsEventResponse: s.Lazy<SearchApplicationPostBehavioralAnalyticsEventResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ accepted: s.boolean, event: /*#__PURE__*/ s.optional(s.unknown) })
  )

/**
 * `search_application.put_behavioral_analytics.AnalyticsAcknowledgeResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationPutBehavioralAnalyticsAnalyticsAcknowledgeResponseBase extends AcknowledgedResponseBase {
  readonly name: Name
}

/** The schema of `SearchApplicationPutBehavioralAnalyticsAnalyticsAcknowledgeResponseBase`. @category schemas @since 0.1.0 */
export const SearchApplicationPutBehavioralAnalyticsAnalyticsAcknowledgeResponseBase: s.Lazy<SearchApplicationPutBehavioralAnalyticsAnalyticsAcknowledgeResponseBase> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ acknowledged: s.boolean, name: s.string }))

/**
 * `search_application.put_behavioral_analytics.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchApplicationPutBehavioralAnalyticsResponse =
  SearchApplicationPutBehavioralAnalyticsAnalyticsAcknowledgeResponseBase

/** The schema of `SearchApplicationPutBehavioralAnalyticsResponse`. @category schemas @since 0.1.0 */
export const SearchApplicationPutBehavioralAnalyticsResponse: s.Lazy<SearchApplicationPutBehavioralAnalyticsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ SearchApplicationPutBehavioralAnalyticsAnalyticsAcknowledgeResponseBase()
  )

/**
 * `search_application.put.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationPutResponse {
  readonly result: Result
}

/** The schema of `SearchApplicationPutResponse`. @category schemas @since 0.1.0 */
export const SearchApplicationPutResponse: s.Lazy<SearchApplicationPutResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `search_application.render_query.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationRenderQueryResponse {}

/** The schema of `SearchApplicationRenderQueryResponse`. @category schemas @since 0.1.0 */
export const SearchApplicationRenderQueryResponse: s.Lazy<SearchApplicationRenderQueryResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({}))

/**
 * `search_application.search.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchApplicationSearchResponse<TDocument = unknown> = SearchResponseBody<TDocument>

/** The schema of `SearchApplicationSearchResponse`. @category schemas @since 0.1.0 */
export const SearchApplicationSearchResponse: s.Lazy<SearchApplicationSearchResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ SearchResponseBody()
)

/**
 * Parameters of `search_application.delete`.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationDeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
}

/**
 * `search_application.delete`: `DELETE /_application/search_application/{name}`.
 * Needs the privileges: cluster manage_search_application, index manage.
 * In Elasticsearch since 8.8.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-delete
 * @category endpoints
 * @since 0.1.0
 */
const delete_: Call<SearchApplicationDeleteRequest, SearchApplicationDeleteResponse> = /*#__PURE__*/ call({
  name: "search_application.delete",
  urls: [{ path: "/_application/search_application/{name}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SearchApplicationDeleteResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-delete"
})
export { delete_ as delete }

/**
 * Parameters of `search_application.delete_behavioral_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationDeleteBehavioralAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
}

/**
 * `search_application.delete_behavioral_analytics`: `DELETE /_application/analytics/{name}`.
 * In Elasticsearch since 8.8.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-delete-behavioral-analytics
 * @deprecated since Elasticsearch 9.0.0
 * @category endpoints
 * @since 0.1.0
 */
export const deleteBehavioralAnalytics: Call<
  SearchApplicationDeleteBehavioralAnalyticsRequest,
  SearchApplicationDeleteBehavioralAnalyticsResponse
> = /*#__PURE__*/ call({
  name: "search_application.delete_behavioral_analytics",
  urls: [{ path: "/_application/analytics/{name}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SearchApplicationDeleteBehavioralAnalyticsResponse },
  stability: "experimental",
  deprecated: "9.0.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-delete-behavioral-analytics"
})

/**
 * Parameters of `search_application.get`.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationGetRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
}

/**
 * `search_application.get`: `GET /_application/search_application/{name}`.
 * Needs the privileges: cluster manage_search_application.
 * In Elasticsearch since 8.8.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-get
 * @category endpoints
 * @since 0.1.0
 */
export const get: Call<SearchApplicationGetRequest, SearchApplicationGetResponse> = /*#__PURE__*/ call({
  name: "search_application.get",
  urls: [{ path: "/_application/search_application/{name}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SearchApplicationGetResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-get"
})

/**
 * Parameters of `search_application.get_behavioral_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationGetBehavioralAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Name | ReadonlyArray<Name> | undefined
}

/**
 * `search_application.get_behavioral_analytics`: `GET /_application/analytics`, `GET /_application/analytics/{name}`.
 * In Elasticsearch since 8.8.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-get-behavioral-analytics
 * @deprecated since Elasticsearch 9.0.0
 * @category endpoints
 * @since 0.1.0
 */
export const getBehavioralAnalytics: OptionalCall<
  SearchApplicationGetBehavioralAnalyticsRequest,
  SearchApplicationGetBehavioralAnalyticsResponse
> = /*#__PURE__*/ optionalCall({
  name: "search_application.get_behavioral_analytics",
  urls: [
    { path: "/_application/analytics", methods: ["GET"] },
    { path: "/_application/analytics/{name}", methods: ["GET"] }
  ],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SearchApplicationGetBehavioralAnalyticsResponse },
  stability: "experimental",
  deprecated: "9.0.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-get-behavioral-analytics"
})

/**
 * Parameters of `search_application.list`.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationListRequest extends SpecUtilsCommonQueryParameters {
  readonly q?: string | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly size?: Integer | undefined
}

/**
 * `search_application.list`: `GET /_application/search_application`.
 * Needs the privileges: cluster manage_search_application.
 * In Elasticsearch since 8.8.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-get-behavioral-analytics
 * @category endpoints
 * @since 0.1.0
 */
export const list: OptionalCall<SearchApplicationListRequest, SearchApplicationListResponse> =
  /*#__PURE__*/ optionalCall({
    name: "search_application.list",
    urls: [{ path: "/_application/search_application", methods: ["GET"] }],
    query: ["from", "q", "size"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SearchApplicationListResponse },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-get-behavioral-analytics"
  })

/**
 * Parameters of `search_application.post_behavioral_analytics_event`.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationPostBehavioralAnalyticsEventRequest extends SpecUtilsCommonQueryParameters {
  readonly collection_name: Name
  readonly event_type: SearchApplicationEventType
  readonly debug?: boolean | undefined
  /** The body of the request. */
  readonly payload: unknown
}

/**
 * `search_application.post_behavioral_analytics_event`: `POST /_application/analytics/{collection_name}/event/{event_type}`.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-post-behavioral-analytics-event
 * @deprecated since Elasticsearch 9.0.0
 * @category endpoints
 * @since 0.1.0
 */
export const postBehavioralAnalyticsEvent: Call<
  SearchApplicationPostBehavioralAnalyticsEventRequest,
  SearchApplicationPostBehavioralAnalyticsEventResponse
> = /*#__PURE__*/ call({
  name: "search_application.post_behavioral_analytics_event",
  urls: [{ path: "/_application/analytics/{collection_name}/event/{event_type}", methods: ["POST"] }],
  query: ["debug"],
  body: { kind: "value", name: "payload" },
  answer: { kind: "json", schema: SearchApplicationPostBehavioralAnalyticsEventResponse },
  stability: "experimental",
  deprecated: "9.0.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-post-behavioral-analytics-event"
})

/**
 * Parameters of `search_application.put`.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationPutRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `false`. */
  readonly create?: boolean | undefined
  /** The body of the request. */
  readonly search_application: SearchApplicationSearchApplicationParameters
}

/**
 * `search_application.put`: `PUT /_application/search_application/{name}`.
 * Needs the privileges: cluster manage_search_application, index manage.
 * In Elasticsearch since 8.8.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-put
 * @category endpoints
 * @since 0.1.0
 */
export const put: Call<SearchApplicationPutRequest, SearchApplicationPutResponse> = /*#__PURE__*/ call({
  name: "search_application.put",
  urls: [{ path: "/_application/search_application/{name}", methods: ["PUT"] }],
  query: ["create"],
  body: { kind: "value", name: "search_application" },
  answer: { kind: "json", schema: SearchApplicationPutResponse },
  stability: "beta",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-put"
})

/**
 * Parameters of `search_application.put_behavioral_analytics`.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationPutBehavioralAnalyticsRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
}

/**
 * `search_application.put_behavioral_analytics`: `PUT /_application/analytics/{name}`.
 * In Elasticsearch since 8.8.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-put-behavioral-analytics
 * @deprecated since Elasticsearch 9.0.0
 * @category endpoints
 * @since 0.1.0
 */
export const putBehavioralAnalytics: Call<
  SearchApplicationPutBehavioralAnalyticsRequest,
  SearchApplicationPutBehavioralAnalyticsResponse
> = /*#__PURE__*/ call({
  name: "search_application.put_behavioral_analytics",
  urls: [{ path: "/_application/analytics/{name}", methods: ["PUT"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: SearchApplicationPutBehavioralAnalyticsResponse },
  stability: "experimental",
  deprecated: "9.0.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-put-behavioral-analytics"
})

/**
 * Parameters of `search_application.render_query`.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationRenderQueryRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  readonly params?: { readonly [key: string]: unknown } | undefined
}

/**
 * `search_application.render_query`: `POST /_application/search_application/{name}/_render_query`.
 * In Elasticsearch since 8.9.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-render-query
 * @category endpoints
 * @since 0.1.0
 */
export const renderQuery: Call<SearchApplicationRenderQueryRequest, SearchApplicationRenderQueryResponse> =
  /*#__PURE__*/ call({
    name: "search_application.render_query",
    urls: [{ path: "/_application/search_application/{name}/_render_query", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SearchApplicationRenderQueryResponse },
    repetition: "always",
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-render-query"
  })

/**
 * Parameters of `search_application.search`.
 * @category models
 * @since 0.1.0
 */
export interface SearchApplicationSearchRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /**
   * Default: `false`.
   * In Elasticsearch since 8.14.0.
   */
  readonly typed_keys?: boolean | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
}

/** `SearchApplicationSearchResponse` by the type of its documents. @category models @since 0.1.0 */
export interface SearchApplicationSearchResponseOf extends DocumentLambda {
  readonly response: SearchApplicationSearchResponse<this["document"]>
}

/**
 * `search_application.search`: `GET or POST /_application/search_application/{name}/_search`.
 * In Elasticsearch since 8.8.0.
 * Stability: beta.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-search
 * @category endpoints
 * @since 0.1.0
 */
export const search: DocumentCall<SearchApplicationSearchRequest, SearchApplicationSearchResponseOf> =
  /*#__PURE__*/ documentCall<SearchApplicationSearchRequest, SearchApplicationSearchResponseOf>({
    name: "search_application.search",
    urls: [{ path: "/_application/search_application/{name}/_search", methods: ["GET", "POST"] }],
    query: ["typed_keys"],
    body: { kind: "fields" },
    answer: {
      kind: "json",
      schema: SearchApplicationSearchResponse,
      documents: ["hits.hits.*._source", "suggest.*.*.options.*._source", "suggest.*.*.options._source"]
    },
    stability: "beta",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-application-search"
  })
