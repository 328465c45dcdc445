/**
 * The endpoints of the namespace `async_search`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import {
  call,
  documentCall,
  optionalDocumentCall,
  type Call,
  type DocumentCall,
  type DocumentLambda,
  type OptionalDocumentCall
} from "./Call.ts"
import * as s from "./internal/schema.ts"
import type { AggregationsAggregationContainer } from "./types/Aggregations.ts"
import {
  AsyncSearchAsyncSearchDocumentResponseBase,
  type AsyncSearchAsyncSearchResponseBase
} from "./types/AsyncSearch.ts"
import {
  AcknowledgedResponseBase,
  ClusterStatistics,
  DateTime,
  type Double,
  type Duration,
  ErrorCause,
  type ExpandWildcards,
  type Field,
  type Fields,
  type Id,
  type Indices,
  type Integer,
  type KnnSearch,
  type Long,
  type ProjectRouting,
  type Routing,
  type ScriptField,
  type SearchType,
  ShardStatistics,
  type SlicedScroll,
  type Sort,
  type SortResults,
  type SpecUtilsCommonQueryParameters,
  type SuggestMode
} from "./types/Common.ts"
import type { MappingRuntimeFields } from "./types/Mapping.ts"
import type { QueryDslFieldAndFormat, QueryDslOperator, QueryDslQueryContainer } from "./types/QueryDsl.ts"
import type {
  SearchFieldCollapse,
  SearchHighlight,
  SearchPointInTimeReference,
  SearchRescore,
  SearchSourceConfig,
  SearchSuggester,
  SearchTrackHits
} from "./types/Search.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `async_search.delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AsyncSearchDeleteResponse = AcknowledgedResponseBase

/** The schema of `AsyncSearchDeleteResponse`. @category schemas @since 0.1.0 */
export const AsyncSearchDeleteResponse: s.Lazy<AsyncSearchDeleteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `async_search.get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AsyncSearchGetResponse<TDocument = unknown> =
  AsyncSearchAsyncSearchDocumentResponseBase<TDocument>

/** The schema of `AsyncSearchGetResponse`. @category schemas @since 0.1.0 */
export const AsyncSearchGetResponse: s.Lazy<AsyncSearchGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AsyncSearchAsyncSearchDocumentResponseBase()
)

/**
 * `async_search.status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AsyncSearchStatusResponse = AsyncSearchStatusStatusResponseBase

/** The schema of `AsyncSearchStatusResponse`. @category schemas @since 0.1.0 */
export const AsyncSearchStatusResponse: s.Lazy<AsyncSearchStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AsyncSearchStatusStatusResponseBase()
)

/**
 * `async_search.status.StatusResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AsyncSearchStatusStatusResponseBase extends AsyncSearchAsyncSearchResponseBase {
  readonly _shards: ShardStatistics
  readonly _clusters?: ClusterStatistics
  readonly completion_status?: Integer
}

/** The schema of `AsyncSearchStatusStatusResponseBase`. @category schemas @since 0.1.0 */
export const AsyncSearchStatusStatusResponseBase: s.Lazy<AsyncSearchStatusStatusResponseBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      id: /*#__PURE__*/ s.optional(s.string),
      is_partial: s.boolean,
      is_running: s.boolean,
      expiration_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      expiration_time_in_millis: s.number,
      start_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      start_time_in_millis: s.number,
      completion_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      completion_time_in_millis: /*#__PURE__*/ s.optional(s.number),
      error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
      _shards: /*#__PURE__*/ ShardStatistics(),
      _clusters: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatistics()),
      completion_status: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `async_search.submit.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AsyncSearchSubmitResponse<TDocument = unknown> =
  AsyncSearchAsyncSearchDocumentResponseBase<TDocument>

/** The schema of `AsyncSearchSubmitResponse`. @category schemas @since 0.1.0 */
export const AsyncSearchSubmitResponse: s.Lazy<AsyncSearchSubmitResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AsyncSearchAsyncSearchDocumentResponseBase()
)

/**
 * Parameters of `async_search.delete`.
 * @category models
 * @since 0.1.0
 */
export interface AsyncSearchDeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `async_search.delete`: `DELETE /_async_search/{id}`.
 * In Elasticsearch since 7.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit
 * @category endpoints
 * @since 0.1.0
 */
const delete_: Call<AsyncSearchDeleteRequest, AsyncSearchDeleteResponse> = /*#__PURE__*/ call({
  name: "async_search.delete",
  urls: [{ path: "/_async_search/{id}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: AsyncSearchDeleteResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit"
})
export { delete_ as delete }

/**
 * Parameters of `async_search.get`.
 * @category models
 * @since 0.1.0
 */
export interface AsyncSearchGetRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly keep_alive?: Duration | TimeSpan | undefined
  readonly typed_keys?: boolean | undefined
  readonly wait_for_completion_timeout?: Duration | TimeSpan | undefined
  readonly return_intermediate_results?: boolean | undefined
}

/** `AsyncSearchGetResponse` by the type of its documents. @category models @since 0.1.0 */
export interface AsyncSearchGetResponseOf extends DocumentLambda {
  readonly response: AsyncSearchGetResponse<this["document"]>
}

/**
 * `async_search.get`: `GET /_async_search/{id}`.
 * In Elasticsearch since 7.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit
 * @category endpoints
 * @since 0.1.0
 */
export const get: DocumentCall<AsyncSearchGetRequest, AsyncSearchGetResponseOf> = /*#__PURE__*/ documentCall<
  AsyncSearchGetRequest,
  AsyncSearchGetResponseOf
>({
  name: "async_search.get",
  urls: [{ path: "/_async_search/{id}", methods: ["GET"] }],
  query: ["keep_alive", "return_intermediate_results", "typed_keys", "wait_for_completion_timeout"],
  body: { kind: "none" },
  answer: {
    kind: "json",
    schema: AsyncSearchGetResponse,
    documents: [
      "response.hits.hits.*._source",
      "response.suggest.*.*.options.*._source",
      "response.suggest.*.*.options._source"
    ]
  },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit"
})

/**
 * Parameters of `async_search.status`.
 * @category models
 * @since 0.1.0
 */
export interface AsyncSearchStatusRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `5d`. */
  readonly keep_alive?: Duration | TimeSpan | undefined
}

/**
 * `async_search.status`: `GET /_async_search/status/{id}`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 7.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit
 * @category endpoints
 * @since 0.1.0
 */
export const status: Call<AsyncSearchStatusRequest, AsyncSearchStatusResponse> = /*#__PURE__*/ call({
  name: "async_search.status",
  urls: [{ path: "/_async_search/status/{id}", methods: ["GET"] }],
  query: ["keep_alive"],
  body: { kind: "none" },
  answer: { kind: "json", schema: AsyncSearchStatusResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit"
})

/**
 * Parameters of `async_search.submit`.
 * @category models
 * @since 0.1.0
 */
export interface AsyncSearchSubmitRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `1s`. */
  readonly wait_for_completion_timeout?: Duration | TimeSpan | undefined
  /** Default: `5d`. */
  readonly keep_alive?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly keep_on_completion?: boolean | undefined
  readonly allow_no_indices?: boolean | undefined
  /** Default: `true`. */
  readonly allow_partial_search_results?: boolean | undefined
  readonly analyzer?: string | undefined
  /** Default: `false`. */
  readonly analyze_wildcard?: boolean | undefined
  /** Default: `5`. */
  readonly batched_reduce_size?: Long | undefined
  /** Default: `false`. */
  readonly ccs_minimize_roundtrips?: boolean | undefined
  /** Default: `or`. */
  readonly default_operator?: QueryDslOperator | undefined
  readonly df?: string | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  readonly ignore_throttled?: boolean | undefined
  readonly ignore_unavailable?: boolean | undefined
  readonly lenient?: boolean | undefined
  /** Default: `5`. */
  readonly max_concurrent_shard_requests?: Integer | undefined
  /** Default: `random`. */
  readonly preference?: string | undefined
  /** Default: `true`. */
  readonly request_cache?: boolean | undefined
  readonly routing?: Routing | undefined
  readonly search_type?: SearchType | undefined
  readonly suggest_field?: Field | undefined
  /** Default: `missing`. */
  readonly suggest_mode?: SuggestMode | undefined
  readonly suggest_size?: Long | undefined
  readonly suggest_text?: string | undefined
  readonly typed_keys?: boolean | undefined
  readonly _source_excludes?: Fields | undefined
  readonly _source_includes?: Fields | undefined
  readonly q?: string | undefined
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly aggs?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly collapse?: SearchFieldCollapse | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly ext?: { readonly [key: string]: unknown } | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly highlight?: SearchHighlight | undefined
  readonly track_total_hits?: SearchTrackHits | undefined
  readonly indices_boost?: ReadonlyArray<{ readonly [key: string]: Double }> | undefined
  readonly docvalue_fields?: ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  /** In Elasticsearch since 8.4.0. */
  readonly knn?: KnnSearch | ReadonlyArray<KnnSearch> | undefined
  readonly min_score?: Double | undefined
  readonly post_filter?: QueryDslQueryContainer | undefined
  readonly profile?: boolean | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly rescore?: SearchRescore | ReadonlyArray<SearchRescore> | undefined
  readonly script_fields?: { readonly [key: string]: ScriptField } | undefined
  readonly search_after?: SortResults | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  readonly slice?: SlicedScroll | undefined
  readonly sort?: Sort | undefined
  readonly _source?: SearchSourceConfig | undefined
  readonly fields?: ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  readonly suggest?: SearchSuggester | undefined
  /** Default: `0`. */
  readonly terminate_after?: Long | undefined
  readonly timeout?: string | undefined
  /** Default: `false`. */
  readonly track_scores?: boolean | undefined
  /** Default: `false`. */
  readonly version?: boolean | undefined
  readonly seq_no_primary_term?: boolean | undefined
  readonly stored_fields?: Fields | undefined
  readonly pit?: SearchPointInTimeReference | undefined
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  readonly stats?: ReadonlyArray<string> | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/** `AsyncSearchSubmitResponse` by the type of its documents. @category models @since 0.1.0 */
export interface AsyncSearchSubmitResponseOf extends DocumentLambda {
  readonly response: AsyncSearchSubmitResponse<this["document"]>
}

/**
 * `async_search.submit`: `POST /_async_search`, `POST /{index}/_async_search`.
 * In Elasticsearch since 7.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit
 * @category endpoints
 * @since 0.1.0
 */
export const submit: OptionalDocumentCall<AsyncSearchSubmitRequest, AsyncSearchSubmitResponseOf> =
  /*#__PURE__*/ optionalDocumentCall<AsyncSearchSubmitRequest, AsyncSearchSubmitResponseOf>({
    name: "async_search.submit",
    urls: [
      { path: "/_async_search", methods: ["POST"] },
      { path: "/{index}/_async_search", methods: ["POST"] }
    ],
    query: [
      "_source_excludes",
      "_source_includes",
      "allow_no_indices",
      "allow_partial_search_results",
      "analyze_wildcard",
      "analyzer",
      "batched_reduce_size",
      "ccs_minimize_roundtrips",
      "default_operator",
      "df",
      "expand_wildcards",
      "ignore_throttled",
      "ignore_unavailable",
      "keep_alive",
      "keep_on_completion",
      "lenient",
      "max_concurrent_shard_requests",
      "preference",
      "q",
      "request_cache",
      "routing",
      "search_type",
      "suggest_field",
      "suggest_mode",
      "suggest_size",
      "suggest_text",
      "typed_keys",
      "wait_for_completion_timeout"
    ],
    body: { kind: "fields" },
    answer: {
      kind: "json",
      schema: AsyncSearchSubmitResponse,
      documents: [
        "response.hits.hits.*._source",
        "response.suggest.*.*.options.*._source",
        "response.suggest.*.*.options._source"
      ]
    },
    queryText: "body",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-async-search-submit"
  })
