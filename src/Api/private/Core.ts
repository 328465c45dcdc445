/**
 * Endpoints without a namespace that Elasticsearch keeps for itself: they may change or go in any version.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import {
  documentCall,
  optionalCall,
  type DocumentCall,
  type DocumentLambda,
  type OptionalCall
} from "../Call.ts"
import * as s from "../internal/schema.ts"
import {
  type Double,
  type Duration,
  type Field,
  type Fields,
  type Id,
  type Indices,
  type Long,
  type Name,
  NodeStatistics,
  type Routing,
  ShardStatistics,
  type SpecUtilsCommonQueryParameters
} from "../types/Common.ts"
import type { KnnSearchKnnSearchQuery } from "../types/Core.ts"
import type { QueryDslFieldAndFormat, QueryDslQueryContainer } from "../types/QueryDsl.ts"
import { SearchHitsMetadata, type SearchSourceConfig } from "../types/Search.ts"
import type { TimeSpan } from "../Wire.ts"

/**
 * `_global.capabilities.FailedNodeException` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CapabilitiesFailedNodeException {
  readonly node_id: Id
}

/** The schema of `CapabilitiesFailedNodeException`. @category schemas @since 0.1.0 */
export const CapabilitiesFailedNodeException: s.Lazy<CapabilitiesFailedNodeException> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ node_id: s.string })
)

/**
 * `_global.capabilities.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CapabilitiesResponse {
  readonly _nodes: NodeStatistics
  readonly cluster_name: Name
  readonly supported: boolean | null
  readonly failures?: ReadonlyArray<CapabilitiesFailedNodeException>
}

/** The schema of `CapabilitiesResponse`. @category schemas @since 0.1.0 */
export const CapabilitiesResponse: s.Lazy<CapabilitiesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _nodes: /*#__PURE__*/ NodeStatistics(),
    cluster_name: s.string,
    supported: /*#__PURE__*/ s.union([s.boolean, s.nothing]),
    failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ CapabilitiesFailedNodeException()))
  })
)

/**
 * `_global.capabilities.RestMethod` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CapabilitiesRestMethod = "GET" | "HEAD" | "POST" | "PUT" | "DELETE"

/**
 * `_global.knn_search.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface KnnSearchResponse<TDocument = unknown> {
  readonly took: Long
  readonly timed_out: boolean
  readonly _shards: ShardStatistics
  readonly hits: SearchHitsMetadata<TDocument>
  readonly fields?: { readonly [key: string]: unknown }
  readonly max_score?: Double
}

/** The schema of `KnnSearchResponse`. @category schemas @since 0.1.0 */
export const KnnSearchResponse: s.Lazy<KnnSearchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    took: s.number,
    timed_out: s.boolean,
    _shards: /*#__PURE__*/ ShardStatistics(),
    hits: /*#__PURE__*/ SearchHitsMetadata(),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    max_score: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * Parameters of `capabilities`.
 * @category models
 * @since 0.1.0
 */
export interface CapabilitiesRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `GET`. */
  readonly method?: CapabilitiesRestMethod | undefined
  /** Default: `/`. */
  readonly path?: string | undefined
  readonly parameters?: string | ReadonlyArray<string> | undefined
  readonly capabilities?: string | ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly local_only?: boolean | undefined
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `capabilities`: `GET /_capabilities`.
 * Stability: experimental.
 * Documentation: https://github.com/elastic/elasticsearch/blob/main/rest-api-spec/src/yamlRestTest/resources/rest-api-spec/test/README.asciidoc#require-or-skip-api-capabilities
 * @category endpoints
 * @since 0.1.0
 */
export const capabilities: OptionalCall<CapabilitiesRequest, CapabilitiesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "capabilities",
    urls: [{ path: "/_capabilities", methods: ["GET"] }],
    query: ["capabilities", "local_only", "method", "parameters", "path", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: CapabilitiesResponse },
    stability: "experimental",
    docs: "https://github.com/elastic/elasticsearch/blob/main/rest-api-spec/src/yamlRestTest/resources/rest-api-spec/test/README.asciidoc#require-or-skip-api-capabilities"
  })

/**
 * Parameters of `knn_search`.
 * @category models
 * @since 0.1.0
 */
export interface KnnSearchRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly routing?: Routing | undefined
  /** Default: `true`. */
  readonly _source?: SearchSourceConfig | undefined
  readonly docvalue_fields?: ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  readonly stored_fields?: Fields | undefined
  readonly fields?: Fields | undefined
  /** In Elasticsearch since 8.2.0. */
  readonly filter?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly knn: KnnSearchKnnSearchQuery
}

/** `KnnSearchResponse` by the type of its documents. @category models @since 0.1.0 */
export interface KnnSearchResponseOf extends DocumentLambda {
  readonly response: KnnSearchResponse<this["document"]>
}

/**
 * `knn_search`: `GET or POST /{index}/_knn_search`.
 * In Elasticsearch since 8.0.0.
 * Stability: experimental.
 * @deprecated since Elasticsearch 8.4.0
 * @category endpoints
 * @since 0.1.0
 */
export const knnSearch: DocumentCall<KnnSearchRequest, KnnSearchResponseOf> = /*#__PURE__*/ documentCall<
  KnnSearchRequest,
  KnnSearchResponseOf
>({
  name: "knn_search",
  urls: [{ path: "/{index}/_knn_search", methods: ["GET", "POST"] }],
  query: ["routing"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: KnnSearchResponse, documents: ["hits.hits.*._source"] },
  queryText: "body",
  stability: "experimental",
  deprecated: "8.4.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})
