/**
 * The endpoints of the namespace `eql`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, documentCall, type Call, type DocumentCall, type DocumentLambda } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  AcknowledgedResponseBase,
  type Duration,
  type EpochTime,
  type ExpandWildcards,
  type Field,
  type Id,
  type Indices,
  type Integer,
  type ProjectRouting,
  type SpecUtilsCommonQueryParameters,
  type Uint,
  type UnitMillis
} from "./types/Common.ts"
import { EqlEqlSearchResponseBase } from "./types/Eql.ts"
import type { MappingRuntimeFields } from "./types/Mapping.ts"
import type { QueryDslFieldAndFormat, QueryDslQueryContainer } from "./types/QueryDsl.ts"
import type { TimeSpan } from "./Wire.ts"

/**
 * `eql.delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EqlDeleteResponse = AcknowledgedResponseBase

/** The schema of `EqlDeleteResponse`. @category schemas @since 0.1.0 */
export const EqlDeleteResponse: s.Lazy<EqlDeleteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `eql.get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EqlGetResponse<TEvent = unknown> = EqlEqlSearchResponseBase<TEvent>

/** The schema of `EqlGetResponse`. @category schemas @since 0.1.0 */
export const EqlGetResponse: s.Lazy<EqlGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ EqlEqlSearchResponseBase()
)

/**
 * `eql.get_status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EqlGetStatusResponse {
  readonly id: Id
  readonly is_partial: boolean
  readonly is_running: boolean
  readonly start_time_in_millis?: EpochTime<UnitMillis>
  readonly expiration_time_in_millis?: EpochTime<UnitMillis>
  readonly completion_status?: Integer
}

/** The schema of `EqlGetStatusResponse`. @category schemas @since 0.1.0 */
export const EqlGetStatusResponse: s.Lazy<EqlGetStatusResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: s.string,
    is_partial: s.boolean,
    is_running: s.boolean,
    start_time_in_millis: /*#__PURE__*/ s.optional(s.number),
    expiration_time_in_millis: /*#__PURE__*/ s.optional(s.number),
    completion_status: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `eql.search.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EqlSearchResponse<TEvent = unknown> = EqlEqlSearchResponseBase<TEvent>

/** The schema of `EqlSearchResponse`. @category schemas @since 0.1.0 */
export const EqlSearchResponse: s.Lazy<EqlSearchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ EqlEqlSearchResponseBase()
)

/**
 * `eql.search.ResultPosition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EqlSearchResultPosition = "tail" | "head"

/**
 * Parameters of `eql.delete`.
 * @category models
 * @since 0.1.0
 */
export interface EqlDeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `eql.delete`: `DELETE /_eql/search/{id}`.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-delete
 * @category endpoints
 * @since 0.1.0
 */
const delete_: Call<EqlDeleteRequest, EqlDeleteResponse> = /*#__PURE__*/ call({
  name: "eql.delete",
  urls: [{ path: "/_eql/search/{id}", methods: ["DELETE"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: EqlDeleteResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-delete"
})
export { delete_ as delete }

/**
 * Parameters of `eql.get`.
 * @category models
 * @since 0.1.0
 */
export interface EqlGetRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `5d`. */
  readonly keep_alive?: Duration | TimeSpan | undefined
  readonly wait_for_completion_timeout?: Duration | TimeSpan | undefined
}

/** `EqlGetResponse` by the type of its documents. @category models @since 0.1.0 */
export interface EqlGetResponseOf extends DocumentLambda {
  readonly response: EqlGetResponse<this["document"]>
}

/**
 * `eql.get`: `GET /_eql/search/{id}`.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-get
 * @category endpoints
 * @since 0.1.0
 */
export const get: DocumentCall<EqlGetRequest, EqlGetResponseOf> = /*#__PURE__*/ documentCall<
  EqlGetRequest,
  EqlGetResponseOf
>({
  name: "eql.get",
  urls: [{ path: "/_eql/search/{id}", methods: ["GET"] }],
  query: ["keep_alive", "wait_for_completion_timeout"],
  body: { kind: "none" },
  answer: {
    kind: "json",
    schema: EqlGetResponse,
    documents: ["hits.events.*._source", "hits.sequences.*.events.*._source"]
  },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-get"
})

/**
 * Parameters of `eql.get_status`.
 * @category models
 * @since 0.1.0
 */
export interface EqlGetStatusRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `eql.get_status`: `GET /_eql/search/status/{id}`.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-get-status
 * @category endpoints
 * @since 0.1.0
 */
export const getStatus: Call<EqlGetStatusRequest, EqlGetStatusResponse> = /*#__PURE__*/ call({
  name: "eql.get_status",
  urls: [{ path: "/_eql/search/status/{id}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: EqlGetStatusResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-get-status"
})

/**
 * Parameters of `eql.search`.
 * @category models
 * @since 0.1.0
 */
export interface EqlSearchRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `true`. */
  readonly ccs_minimize_roundtrips?: boolean | undefined
  /** Default: `true`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly project_routing?: ProjectRouting | undefined
  readonly query: string
  readonly case_sensitive?: boolean | undefined
  /** Default: `event.category`. */
  readonly event_category_field?: Field | undefined
  readonly tiebreaker_field?: Field | undefined
  /** Default: `@timestamp`. */
  readonly timestamp_field?: Field | undefined
  /** Default: `1000`. */
  readonly fetch_size?: Uint | undefined
  readonly filter?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly keep_alive?: Duration | TimeSpan | undefined
  readonly keep_on_completion?: boolean | undefined
  readonly wait_for_completion_timeout?: Duration | TimeSpan | undefined
  /** Default: `true`. */
  readonly allow_partial_search_results?: boolean | undefined
  /** Default: `false`. */
  readonly allow_partial_sequence_results?: boolean | undefined
  readonly size?: Uint | undefined
  readonly fields?: QueryDslFieldAndFormat | Field | ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  /** Default: `tail`. */
  readonly result_position?: EqlSearchResultPosition | undefined
  /** In Elasticsearch since 8.0.0. */
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  /** Default: `1`. */
  readonly max_samples_per_key?: Integer | undefined
}

/** `EqlSearchResponse` by the type of its documents. @category models @since 0.1.0 */
export interface EqlSearchResponseOf extends DocumentLambda {
  readonly response: EqlSearchResponse<this["document"]>
}

/**
 * `eql.search`: `GET or POST /{index}/_eql/search`.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-search
 * @category endpoints
 * @since 0.1.0
 */
export const search: DocumentCall<EqlSearchRequest, EqlSearchResponseOf> = /*#__PURE__*/ documentCall<
  EqlSearchRequest,
  EqlSearchResponseOf
>({
  name: "eql.search",
  urls: [{ path: "/{index}/_eql/search", methods: ["GET", "POST"] }],
  query: ["allow_no_indices", "ccs_minimize_roundtrips", "expand_wildcards", "ignore_unavailable"],
  body: { kind: "fields" },
  answer: {
    kind: "json",
    schema: EqlSearchResponse,
    documents: ["hits.events.*._source", "hits.sequences.*.events.*._source"]
  },
  queryText: "language",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-eql-search"
})
