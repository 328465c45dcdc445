/**
 * The endpoints without a namespace: documents, search, bulk.
 *
 * Written by hand for the endpoints there are so far; the generator takes this over.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import {
  type Call,
  call,
  type DocumentCall,
  documentCall,
  type DocumentLambda,
  type OptionalCall,
  optionalCall
} from "./Call.ts"
import { lazy } from "./internal/lazy.ts"
import {
  AggregationsAggregate,
  type AggregationsAggregationContainer,
  type Duration,
  type Indices,
  type QueryDslQueryContainer,
  type Refresh,
  ShardStatistics,
  WriteResponseBase
} from "./Types.ts"

const json = <A>(schema: () => Schema.Decoder<A>, documents?: ReadonlyArray<string>) =>
  documents === undefined
    ? ({ kind: "json", schema } as const)
    : ({ kind: "json", schema, documents } as const)

// -- info

/** @category models @since 0.1.0 */
export interface InfoRequest {}

/** @category models @since 0.1.0 */
export interface InfoResponse {
  readonly name: string
  readonly cluster_name: string
  readonly cluster_uuid: string
  readonly tagline: string
  readonly version: {
    readonly number: string
    readonly lucene_version: string
    readonly [key: string]: unknown
  }
}

/** @category schemas @since 0.1.0 */
export const InfoResponse: () => Schema.Codec<InfoResponse> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({
    name: Schema.String,
    cluster_name: Schema.String,
    cluster_uuid: Schema.String,
    tagline: Schema.String,
    version: Schema.StructWithRest(Schema.Struct({ number: Schema.String, lucene_version: Schema.String }), [
      Schema.Record(Schema.String, Schema.Unknown)
    ])
  })
)

/**
 * `GET /`: name and version of the node.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-info
 * @category endpoints
 * @since 0.1.0
 */
export const info: OptionalCall<InfoRequest, InfoResponse> = /*#__PURE__*/ optionalCall({
  name: "info",
  urls: [{ path: "/", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: /*#__PURE__*/ json(InfoResponse),
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-info"
})

// -- index

/** @category models @since 0.1.0 */
export interface IndexRequest {
  readonly index: string
  readonly id?: string | undefined
  readonly document: unknown
  readonly if_primary_term?: number | undefined
  readonly if_seq_no?: number | undefined
  readonly op_type?: "index" | "create" | undefined
  readonly pipeline?: string | undefined
  readonly refresh?: Refresh | undefined
  readonly routing?: string | undefined
  readonly timeout?: Duration | undefined
  readonly version?: number | undefined
  readonly version_type?: "internal" | "external" | "external_gte" | undefined
  readonly wait_for_active_shards?: number | "all" | undefined
}

/** @category models @since 0.1.0 */
export type IndexResponse = WriteResponseBase

/**
 * `PUT /{index}/_doc/{id}`, or `POST /{index}/_doc` for an id made by the server: stores a document.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-index
 * @category endpoints
 * @since 0.1.0
 */
export const index: Call<IndexRequest, IndexResponse> = /*#__PURE__*/ call({
  name: "index",
  urls: [
    { path: "/{index}/_doc/{id}", methods: ["PUT", "POST"] },
    { path: "/{index}/_doc", methods: ["POST"] }
  ],
  query: [
    "if_primary_term",
    "if_seq_no",
    "op_type",
    "pipeline",
    "refresh",
    "routing",
    "timeout",
    "version",
    "version_type",
    "wait_for_active_shards"
  ],
  body: { kind: "value", name: "document" },
  answer: /*#__PURE__*/ json(WriteResponseBase),
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-index"
})

// -- get

/** @category models @since 0.1.0 */
export interface GetRequest {
  readonly index: string
  readonly id: string
  readonly preference?: string | undefined
  readonly realtime?: boolean | undefined
  readonly refresh?: boolean | undefined
  readonly routing?: string | undefined
  readonly _source?: boolean | string | ReadonlyArray<string> | undefined
  readonly _source_excludes?: string | ReadonlyArray<string> | undefined
  readonly _source_includes?: string | ReadonlyArray<string> | undefined
  readonly version?: number | undefined
}

/** @category models @since 0.1.0 */
export interface GetResponse<Document = unknown> {
  readonly _index: string
  readonly _id: string
  readonly found: boolean
  readonly _source?: Document
  readonly _version?: number
  readonly _seq_no?: number
  readonly _primary_term?: number
  readonly _routing?: string
}

/** @category schemas @since 0.1.0 */
export const GetResponse: () => Schema.Codec<GetResponse> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({
    _index: Schema.String,
    _id: Schema.String,
    found: Schema.Boolean,
    _source: Schema.optionalKey(Schema.Unknown),
    _version: Schema.optionalKey(Schema.Number),
    _seq_no: Schema.optionalKey(Schema.Number),
    _primary_term: Schema.optionalKey(Schema.Number),
    _routing: Schema.optionalKey(Schema.String)
  })
)

/** @category models @since 0.1.0 */
export interface GetResponseOf extends DocumentLambda {
  readonly response: GetResponse<this["document"]>
}

/**
 * `GET /{index}/_doc/{id}`: one document by its id. A document that is not there is a `NotFound`.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
 * @category endpoints
 * @since 0.1.0
 */
export const get: DocumentCall<GetRequest, GetResponseOf> = /*#__PURE__*/ documentCall<
  GetRequest,
  GetResponseOf
>({
  name: "get",
  urls: [{ path: "/{index}/_doc/{id}", methods: ["GET"] }],
  query: [
    "preference",
    "realtime",
    "refresh",
    "routing",
    "_source",
    "_source_excludes",
    "_source_includes",
    "version"
  ],
  body: { kind: "none" },
  answer: /*#__PURE__*/ json(GetResponse, ["_source"]),
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get"
})

// -- exists

/** @category models @since 0.1.0 */
export interface ExistsRequest {
  readonly index: string
  readonly id: string
  readonly realtime?: boolean | undefined
  readonly refresh?: boolean | undefined
  readonly routing?: string | undefined
}

/**
 * `HEAD /{index}/_doc/{id}`: whether a document is there.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-exists
 * @category endpoints
 * @since 0.1.0
 */
export const exists: Call<ExistsRequest, boolean> = /*#__PURE__*/ call({
  name: "exists",
  urls: [{ path: "/{index}/_doc/{id}", methods: ["HEAD"] }],
  query: ["realtime", "refresh", "routing"],
  body: { kind: "none" },
  answer: { kind: "exists" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-exists"
})

// -- delete

/** @category models @since 0.1.0 */
export interface DeleteRequest {
  readonly index: string
  readonly id: string
  readonly if_primary_term?: number | undefined
  readonly if_seq_no?: number | undefined
  readonly refresh?: Refresh | undefined
  readonly routing?: string | undefined
  readonly timeout?: Duration | undefined
}

/** @category models @since 0.1.0 */
export type DeleteResponse = WriteResponseBase

/**
 * `DELETE /{index}/_doc/{id}`: removes a document. A document that is not there is a `NotFound`.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete
 * @category endpoints
 * @since 0.1.0
 */
const delete_: Call<DeleteRequest, DeleteResponse> = /*#__PURE__*/ call({
  name: "delete",
  urls: [{ path: "/{index}/_doc/{id}", methods: ["DELETE"] }],
  query: ["if_primary_term", "if_seq_no", "refresh", "routing", "timeout"],
  body: { kind: "none" },
  answer: /*#__PURE__*/ json(WriteResponseBase),
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete"
})
export { delete_ as delete }

// -- count

/** @category models @since 0.1.0 */
export interface CountRequest {
  readonly index?: Indices | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly allow_no_indices?: boolean | undefined
  readonly ignore_unavailable?: boolean | undefined
  readonly preference?: string | undefined
  readonly routing?: string | undefined
}

/** @category models @since 0.1.0 */
export interface CountResponse {
  readonly count: number
  readonly _shards: ShardStatistics
}

/** @category schemas @since 0.1.0 */
export const CountResponse: () => Schema.Codec<CountResponse> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({ count: Schema.Number, _shards: ShardStatistics() })
)

/**
 * `POST /{index}/_count`: how many documents match.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-count
 * @category endpoints
 * @since 0.1.0
 */
export const count: OptionalCall<CountRequest, CountResponse> = /*#__PURE__*/ optionalCall({
  name: "count",
  urls: [
    { path: "/{index}/_count", methods: ["GET", "POST"] },
    { path: "/_count", methods: ["GET", "POST"] }
  ],
  query: ["allow_no_indices", "ignore_unavailable", "preference", "routing"],
  body: { kind: "fields" },
  answer: /*#__PURE__*/ json(CountResponse),
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-count"
})

// -- search

/** @category models @since 0.1.0 */
export interface SearchRequest {
  readonly index?: Indices | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly aggs?: { readonly [name: string]: AggregationsAggregationContainer } | undefined
  readonly from?: number | undefined
  readonly size?: number | undefined
  readonly sort?:
    | string
    | { readonly [field: string]: "asc" | "desc" }
    | ReadonlyArray<string | { readonly [field: string]: "asc" | "desc" }>
    | undefined
  readonly _source?: boolean | string | ReadonlyArray<string> | undefined
  readonly track_total_hits?: boolean | number | undefined
  readonly search_after?: ReadonlyArray<string | number | boolean | null> | undefined
  readonly allow_no_indices?: boolean | undefined
  readonly ignore_unavailable?: boolean | undefined
  readonly preference?: string | undefined
  readonly routing?: string | undefined
  readonly typed_keys?: boolean | undefined
}

/** @category models @since 0.1.0 */
export interface SearchHit<Document = unknown> {
  readonly _index: string
  readonly _id: string
  readonly _score?: number | null
  readonly _source?: Document
  readonly sort?: ReadonlyArray<string | number | boolean | null>
}

/** @category models @since 0.1.0 */
export interface SearchTotalHits {
  readonly value: number
  /** Whether `value` is exact (`eq`) or a lower bound (`gte`). */
  readonly relation: "eq" | "gte" | (string & {})
}

/** @category models @since 0.1.0 */
export interface SearchHitsMetadata<Document = unknown> {
  readonly hits: ReadonlyArray<SearchHit<Document>>
  readonly total?: SearchTotalHits
  readonly max_score?: number | null
}

/** @category models @since 0.1.0 */
export interface SearchResponse<Document = unknown> {
  readonly took: number
  readonly timed_out: boolean
  readonly _shards: ShardStatistics
  readonly hits: SearchHitsMetadata<Document>
  readonly aggregations?: { readonly [name: string]: AggregationsAggregate }
}

/** @category schemas @since 0.1.0 */
export const SearchHit: () => Schema.Codec<SearchHit> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({
    _index: Schema.String,
    _id: Schema.String,
    _score: Schema.optionalKey(Schema.NullOr(Schema.Number)),
    _source: Schema.optionalKey(Schema.Unknown),
    sort: Schema.optionalKey(
      Schema.Array(Schema.Union([Schema.String, Schema.Number, Schema.Boolean, Schema.Null]))
    )
  })
)

/** @category schemas @since 0.1.0 */
export const SearchResponse: () => Schema.Codec<SearchResponse> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({
    took: Schema.Number,
    timed_out: Schema.Boolean,
    _shards: ShardStatistics(),
    hits: Schema.Struct({
      hits: Schema.Array(SearchHit()),
      total: Schema.optionalKey(Schema.Struct({ value: Schema.Number, relation: Schema.String })),
      max_score: Schema.optionalKey(Schema.NullOr(Schema.Number))
    }),
    aggregations: Schema.optionalKey(Schema.Record(Schema.String, AggregationsAggregate()))
  })
)

/** @category models @since 0.1.0 */
export interface SearchResponseOf extends DocumentLambda {
  readonly response: SearchResponse<this["document"]>
}

/**
 * `POST /{index}/_search`: the documents that match a query, and aggregations over them.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search
 * @category endpoints
 * @since 0.1.0
 */
export const search: DocumentCall<SearchRequest, SearchResponseOf> = /*#__PURE__*/ documentCall<
  SearchRequest,
  SearchResponseOf
>({
  name: "search",
  urls: [
    { path: "/{index}/_search", methods: ["GET", "POST"] },
    { path: "/_search", methods: ["GET", "POST"] }
  ],
  query: ["allow_no_indices", "ignore_unavailable", "preference", "routing", "typed_keys"],
  body: { kind: "fields" },
  answer: /*#__PURE__*/ json(SearchResponse, ["hits.hits.*._source"]),
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search"
})

// -- bulk

/** @category models @since 0.1.0 */
export interface BulkOperation {
  readonly _index?: string | undefined
  readonly _id?: string | undefined
  readonly routing?: string | undefined
  readonly if_seq_no?: number | undefined
  readonly if_primary_term?: number | undefined
}

/** @category models @since 0.1.0 */
export type BulkOperationContainer =
  | { readonly index: BulkOperation }
  | { readonly create: BulkOperation }
  | { readonly update: BulkOperation }
  | { readonly delete: BulkOperation }

/** @category models @since 0.1.0 */
export interface BulkRequest {
  readonly index?: string | undefined
  /** Actions and documents in turn: objects, lines of JSON, or the whole body as text or bytes. */
  readonly operations: ReadonlyArray<BulkOperationContainer | object | string> | string | Uint8Array
  readonly pipeline?: string | undefined
  readonly refresh?: Refresh | undefined
  readonly require_alias?: boolean | undefined
  readonly routing?: string | undefined
  readonly timeout?: Duration | undefined
}

/** @category models @since 0.1.0 */
export interface BulkResponseItem {
  readonly _index: string
  readonly _id?: string | null
  readonly status: number
  readonly result?: string
  readonly error?: { readonly type: string; readonly reason?: string | null; readonly [key: string]: unknown }
}

/** @category models @since 0.1.0 */
export interface BulkResponse {
  readonly errors: boolean
  readonly took: number
  /** One for each action, in order: the action's name and what became of it. */
  readonly items: ReadonlyArray<{ readonly [action: string]: BulkResponseItem }>
}

/** @category schemas @since 0.1.0 */
export const BulkResponse: () => Schema.Codec<BulkResponse> = /*#__PURE__*/ lazy(() =>
  Schema.Struct({
    errors: Schema.Boolean,
    took: Schema.Number,
    items: Schema.Array(
      Schema.Record(
        Schema.String,
        Schema.Struct({
          _index: Schema.String,
          _id: Schema.optionalKey(Schema.NullOr(Schema.String)),
          status: Schema.Number,
          result: Schema.optionalKey(Schema.String),
          error: Schema.optionalKey(
            Schema.StructWithRest(
              Schema.Struct({
                type: Schema.String,
                reason: Schema.optionalKey(Schema.NullOr(Schema.String))
              }),
              [Schema.Record(Schema.String, Schema.Unknown)]
            )
          )
        })
      )
    )
  })
)

/**
 * `POST /_bulk`: many index, create, update and delete actions in one request. Each action's outcome stands
 * in `items`; a refused action does not fail the call.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk
 * @category endpoints
 * @since 0.1.0
 */
export const bulk: Call<BulkRequest, BulkResponse> = /*#__PURE__*/ call({
  name: "bulk",
  urls: [
    { path: "/{index}/_bulk", methods: ["POST"] },
    { path: "/_bulk", methods: ["POST"] }
  ],
  query: ["pipeline", "refresh", "require_alias", "routing", "timeout"],
  body: { kind: "ndjson", name: "operations" },
  answer: /*#__PURE__*/ json(BulkResponse),
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk"
})
