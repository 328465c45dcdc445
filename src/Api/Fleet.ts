/**
 * The endpoints of the namespace `fleet`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, documentCall, type Call, type DocumentCall, type DocumentLambda } from "./Call.ts"
import * as s from "./internal/schema.ts"
import { AggregationsAggregate, type AggregationsAggregationContainer } from "./types/Aggregations.ts"
import {
  ClusterStatistics,
  type Double,
  type Duration,
  type ExpandWildcards,
  type Field,
  type Fields,
  type Id,
  type IndexAlias,
  type IndexName,
  type Integer,
  type Long,
  type Routing,
  type ScriptField,
  type ScrollId,
  type SearchType,
  ShardStatistics,
  type SlicedScroll,
  type Sort,
  type SortResults,
  type SpecUtilsCommonQueryParameters,
  type SuggestMode
} from "./types/Common.ts"
import { type MsearchRequestItem, MsearchResponseItem } from "./types/Core.ts"
import type { FleetCheckpoint } from "./types/Fleet.ts"
import type { MappingRuntimeFields } from "./types/Mapping.ts"
import type { QueryDslFieldAndFormat, QueryDslOperator, QueryDslQueryContainer } from "./types/QueryDsl.ts"
import {
  type SearchFieldCollapse,
  type SearchHighlight,
  SearchHitsMetadata,
  type SearchPointInTimeReference,
  SearchProfile,
  type SearchRescore,
  type SearchSourceConfig,
  SearchSuggest,
  type SearchSuggester,
  type SearchTrackHits
} from "./types/Search.ts"
import type { NdJson, TimeSpan } from "./Wire.ts"

/**
 * `fleet.global_checkpoints.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FleetGlobalCheckpointsResponse {
  readonly global_checkpoints: ReadonlyArray<FleetCheckpoint>
  readonly timed_out: boolean
}

/** The schema of `FleetGlobalCheckpointsResponse`. @category schemas @since 0.1.0 */
export const FleetGlobalCheckpointsResponse: s.Lazy<FleetGlobalCheckpointsResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ global_checkpoints: /*#__PURE__*/ s.array(s.number), timed_out: s.boolean })
)

/**
 * `fleet.msearch.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FleetMsearchResponse<TDocument = unknown> {
  readonly docs: ReadonlyArray<MsearchResponseItem<TDocument>>
}

/** The schema of `FleetMsearchResponse`. @category schemas @since 0.1.0 */
export const FleetMsearchResponse: s.Lazy<FleetMsearchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ docs: /*#__PURE__*/ s.array(/*#__PURE__*/ MsearchResponseItem()) })
)

/**
 * `fleet.search.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FleetSearchResponse<TDocument = unknown> {
  readonly took: Long
  readonly timed_out: boolean
  readonly _shards: ShardStatistics
  readonly hits: SearchHitsMetadata<TDocument>
  readonly aggregations?: { readonly [key: string]: AggregationsAggregate }
  readonly _clusters?: ClusterStatistics
  readonly fields?: { readonly [key: string]: unknown }
  readonly max_score?: Double
  readonly num_reduce_phases?: Long
  readonly profile?: SearchProfile
  readonly pit_id?: Id
  readonly _scroll_id?: ScrollId
  readonly suggest?: { readonly [key: string]: ReadonlyArray<SearchSuggest<TDocument>> }
  readonly terminated_early?: boolean
}

/** The schema of `FleetSearchResponse`. @category schemas @since 0.1.0 */
export const FleetSearchResponse: s.Lazy<FleetSearchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    took: s.number,
    timed_out: s.boolean,
    _shards: /*#__PURE__*/ ShardStatistics(),
    hits: /*#__PURE__*/ SearchHitsMetadata(),
    aggregations: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ AggregationsAggregate())),
    _clusters: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatistics()),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    max_score: /*#__PURE__*/ s.optional(s.number),
    num_reduce_phases: /*#__PURE__*/ s.optional(s.number),
    profile: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchProfile()),
    pit_id: /*#__PURE__*/ s.optional(s.string),
    _scroll_id: /*#__PURE__*/ s.optional(s.string),
    suggest: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.array(/*#__PURE__*/ SearchSuggest()))
    ),
    terminated_early: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * Parameters of `fleet.global_checkpoints`.
 * @category models
 * @since 0.1.0
 */
export interface FleetGlobalCheckpointsRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName | IndexAlias
  /** Default: `false`. */
  readonly wait_for_advance?: boolean | undefined
  /** Default: `false`. */
  readonly wait_for_index?: boolean | undefined
  /** Default: `""`. */
  readonly checkpoints?: FleetCheckpoint | ReadonlyArray<FleetCheckpoint> | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `fleet.global_checkpoints`: `GET /{index}/_fleet/global_checkpoints`.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-fleet
 * @category endpoints
 * @since 0.1.0
 */
export const globalCheckpoints: Call<FleetGlobalCheckpointsRequest, FleetGlobalCheckpointsResponse> =
  /*#__PURE__*/ call({
    name: "fleet.global_checkpoints",
    urls: [{ path: "/{index}/_fleet/global_checkpoints", methods: ["GET"] }],
    query: ["checkpoints", "timeout", "wait_for_advance", "wait_for_index"],
    body: { kind: "none" },
    answer: { kind: "json", schema: FleetGlobalCheckpointsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-fleet"
  })

/**
 * Parameters of `fleet.msearch`.
 * @category models
 * @since 0.1.0
 */
export interface FleetMsearchRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: IndexName | IndexAlias | undefined
  readonly allow_no_indices?: boolean | undefined
  /** Default: `true`. */
  readonly ccs_minimize_roundtrips?: boolean | undefined
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_throttled?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly max_concurrent_searches?: Integer | undefined
  /** Default: `5`. */
  readonly max_concurrent_shard_requests?: Integer | undefined
  readonly pre_filter_shard_size?: Long | undefined
  readonly search_type?: SearchType | undefined
  readonly typed_keys?: boolean | undefined
  /** Default: `""`. */
  readonly wait_for_checkpoints?: FleetCheckpoint | ReadonlyArray<FleetCheckpoint> | undefined
  readonly allow_partial_search_results?: boolean | undefined
  /** The body of the request. */
  readonly searches: NdJson<MsearchRequestItem>
}

/** `FleetMsearchResponse` by the type of its documents. @category models @since 0.1.0 */
export interface FleetMsearchResponseOf extends DocumentLambda {
  readonly response: FleetMsearchResponse<this["document"]>
}

/**
 * `fleet.msearch`: `GET or POST /_fleet/_fleet_msearch`, `GET or POST /{index}/_fleet/_fleet_msearch`.
 * Needs the privileges: index read.
 * In Elasticsearch since 7.16.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-fleet-msearch
 * @category endpoints
 * @since 0.1.0
 */
export const msearch: DocumentCall<FleetMsearchRequest, FleetMsearchResponseOf> = /*#__PURE__*/ documentCall<
  FleetMsearchRequest,
  FleetMsearchResponseOf
>({
  name: "fleet.msearch",
  urls: [
    { path: "/_fleet/_fleet_msearch", methods: ["GET", "POST"] },
    { path: "/{index}/_fleet/_fleet_msearch", methods: ["GET", "POST"] }
  ],
  query: [
    "allow_no_indices",
    "allow_partial_search_results",
    "ccs_minimize_roundtrips",
    "expand_wildcards",
    "ignore_throttled",
    "ignore_unavailable",
    "max_concurrent_searches",
    "max_concurrent_shard_requests",
    "pre_filter_shard_size",
    "search_type",
    "typed_keys",
    "wait_for_checkpoints"
  ],
  body: { kind: "ndjson", name: "searches" },
  answer: {
    kind: "json",
    schema: FleetMsearchResponse,
    documents: [
      "docs.*.hits.hits.*._source",
      "docs.*.suggest.*.*.options.*._source",
      "docs.*.suggest.*.*.options._source"
    ]
  },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-fleet-msearch"
})

/**
 * Parameters of `fleet.search`.
 * @category models
 * @since 0.1.0
 */
export interface FleetSearchRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName | IndexAlias
  readonly allow_no_indices?: boolean | undefined
  readonly analyzer?: string | undefined
  readonly analyze_wildcard?: boolean | undefined
  readonly batched_reduce_size?: Long | undefined
  readonly ccs_minimize_roundtrips?: boolean | undefined
  readonly default_operator?: QueryDslOperator | undefined
  readonly df?: string | undefined
  readonly expand_wildcards?: ExpandWildcards | undefined
  readonly ignore_throttled?: boolean | undefined
  readonly ignore_unavailable?: boolean | undefined
  readonly lenient?: boolean | undefined
  readonly max_concurrent_shard_requests?: Integer | undefined
  readonly preference?: string | undefined
  readonly pre_filter_shard_size?: Long | undefined
  readonly request_cache?: boolean | undefined
  readonly routing?: Routing | undefined
  readonly scroll?: Duration | TimeSpan | undefined
  readonly search_type?: SearchType | undefined
  readonly suggest_field?: Field | undefined
  readonly suggest_mode?: SuggestMode | undefined
  readonly suggest_size?: Long | undefined
  readonly suggest_text?: string | undefined
  readonly typed_keys?: boolean | undefined
  readonly _source_excludes?: Fields | undefined
  readonly _source_includes?: Fields | undefined
  readonly q?: string | undefined
  /** Default: `""`. */
  readonly wait_for_checkpoints?: FleetCheckpoint | ReadonlyArray<FleetCheckpoint> | undefined
  readonly allow_partial_search_results?: boolean | undefined
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
}

/** `FleetSearchResponse` by the type of its documents. @category models @since 0.1.0 */
export interface FleetSearchResponseOf extends DocumentLambda {
  readonly response: FleetSearchResponse<this["document"]>
}

/**
 * `fleet.search`: `GET or POST /{index}/_fleet/_fleet_search`.
 * Needs the privileges: index read.
 * In Elasticsearch since 7.16.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-fleet-search
 * @category endpoints
 * @since 0.1.0
 */
export const search: DocumentCall<FleetSearchRequest, FleetSearchResponseOf> = /*#__PURE__*/ documentCall<
  FleetSearchRequest,
  FleetSearchResponseOf
>({
  name: "fleet.search",
  urls: [{ path: "/{index}/_fleet/_fleet_search", methods: ["GET", "POST"] }],
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
    "lenient",
    "max_concurrent_shard_requests",
    "pre_filter_shard_size",
    "preference",
    "q",
    "request_cache",
    "routing",
    "scroll",
    "search_type",
    "suggest_field",
    "suggest_mode",
    "suggest_size",
    "suggest_text",
    "typed_keys",
    "wait_for_checkpoints"
  ],
  body: { kind: "fields" },
  answer: {
    kind: "json",
    schema: FleetSearchResponse,
    documents: ["hits.hits.*._source", "suggest.*.*.options.*._source", "suggest.*.*.options._source"]
  },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-fleet-search"
})
