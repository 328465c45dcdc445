/**
 * Types and schemas of `Core` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import { AggregationsAggregate } from "../types/Aggregations.ts"
import {
  ClusterStatistics,
  type Double,
  type Duration,
  ErrorResponseBase,
  type ExpandWildcards,
  type Field,
  type Float,
  type Host,
  type Id,
  type IndexName,
  type Indices,
  type Integer,
  type Long,
  type OpType,
  type Password,
  type ProjectRouting,
  type QueryVector,
  type Routing,
  type Script,
  type ScriptSource,
  type ScrollId,
  type SearchType,
  type SequenceNumber,
  ShardStatistics,
  SlicedScroll,
  Sort,
  type Username,
  type VersionNumber,
  type VersionType
} from "../types/Common.ts"
import { MappingRuntimeFields } from "../types/Mapping.ts"
import { QueryDslQueryContainer } from "../types/QueryDsl.ts"
import {
  SearchHitsMetadata,
  SearchProfile,
  type SearchSearchRequestBody,
  SearchSourceConfig,
  SearchSuggest
} from "../types/Search.ts"
import type { OneOf } from "../Wire.ts"

/**
 * `_global.bulk.CreateOperation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkCreateOperation extends BulkWriteOperation {}

/**
 * `_global.bulk.DeleteOperation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkDeleteOperation extends BulkOperationBase {}

/**
 * `_global.bulk.FailureStoreStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type BulkFailureStoreStatus =
  | "not_applicable_or_unknown"
  | "used"
  | "not_enabled"
  | "failed"
  | (string & {})

/**
 * `_global.bulk.IndexOperation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkIndexOperation extends BulkWriteOperation {}

/**
 * `_global.bulk.OperationBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkOperationBase {
  readonly _id?: Id | undefined
  readonly _index?: IndexName | undefined
  readonly routing?: string | undefined
  readonly if_primary_term?: Long | undefined
  readonly if_seq_no?: SequenceNumber | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
}

/**
 * The variants of `BulkOperationContainer`.
 * @category models
 * @since 0.1.0
 */
export interface BulkOperationContainerVariants {
  readonly index: BulkIndexOperation
  readonly create: BulkCreateOperation
  readonly update: BulkUpdateOperation
  readonly delete: BulkDeleteOperation
}

/**
 * `_global.bulk.OperationContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type BulkOperationContainer = OneOf<BulkOperationContainerVariants>

/**
 * `_global.bulk.UpdateAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkUpdateAction<TDocument = unknown, TPartialDocument = unknown> {
  /** Default: `true`. */
  readonly detect_noop?: boolean | undefined
  readonly doc?: TPartialDocument | undefined
  /** Default: `false`. */
  readonly doc_as_upsert?: boolean | undefined
  readonly script?: Script | ScriptSource | undefined
  /** Default: `false`. */
  readonly scripted_upsert?: boolean | undefined
  /** Default: `true`. */
  readonly _source?: SearchSourceConfig | undefined
  readonly upsert?: TDocument | undefined
}

/**
 * `_global.bulk.UpdateOperation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkUpdateOperation extends BulkOperationBase {
  /** Default: `false`. */
  readonly require_alias?: boolean | undefined
  readonly retry_on_conflict?: Integer | undefined
}

/**
 * `_global.bulk.WriteOperation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkWriteOperation extends BulkOperationBase {
  readonly dynamic_templates?: { readonly [key: string]: string } | undefined
  readonly pipeline?: string | undefined
  /** Default: `false`. */
  readonly require_alias?: boolean | undefined
}

/**
 * `_global.explain.Explanation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ExplainExplanation {
  readonly description: string
  readonly details: ReadonlyArray<ExplainExplanationDetail>
  readonly value: Float
}

/** The schema of `ExplainExplanation`. @category schemas @since 0.1.0 */
export const ExplainExplanation: s.Lazy<ExplainExplanation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: s.string,
    details: /*#__PURE__*/ s.array(/*#__PURE__*/ ExplainExplanationDetail()),
    value: s.number
  })
)

/**
 * `_global.explain.ExplanationDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ExplainExplanationDetail {
  readonly description: string
  readonly details?: ReadonlyArray<ExplainExplanationDetail>
  readonly value: Float
}

/** The schema of `ExplainExplanationDetail`. @category schemas @since 0.1.0 */
export const ExplainExplanationDetail: s.Lazy<ExplainExplanationDetail> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: s.string,
    details: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ExplainExplanationDetail())),
    value: s.number
  })
)

/**
 * `_global.knn_search._types.KnnSearchQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface KnnSearchKnnSearchQuery {
  readonly field: Field
  readonly query_vector: QueryVector
  readonly k: Integer
  readonly num_candidates: Integer
}

/**
 * `_global.msearch.MultiSearchItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MsearchMultiSearchItem<TDocument = unknown> extends SearchResponseBody<TDocument> {
  readonly status?: Integer
}

/** The schema of `MsearchMultiSearchItem`. @category schemas @since 0.1.0 */
export const MsearchMultiSearchItem: s.Lazy<MsearchMultiSearchItem> = /*#__PURE__*/ s.lazy(() =>
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
    terminated_early: /*#__PURE__*/ s.optional(s.boolean),
    status: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.msearch.MultisearchHeader` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MsearchMultisearchHeader {
  readonly allow_no_indices?: boolean | undefined
  readonly expand_wildcards?: ExpandWildcards | undefined
  readonly ignore_unavailable?: boolean | undefined
  readonly index?: Indices | undefined
  readonly preference?: string | undefined
  readonly project_routing?: ProjectRouting | undefined
  readonly request_cache?: boolean | undefined
  readonly routing?: Routing | undefined
  readonly search_type?: SearchType | undefined
  readonly ccs_minimize_roundtrips?: boolean | undefined
  readonly allow_partial_search_results?: boolean | undefined
  readonly ignore_throttled?: boolean | undefined
  /** In Elasticsearch since 9.5.0. */
  readonly _slice?: string | undefined
}

/**
 * `_global.msearch.RequestItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MsearchRequestItem = MsearchMultisearchHeader | SearchSearchRequestBody

/**
 * `_global.msearch.ResponseItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MsearchResponseItem<TDocument = unknown> = MsearchMultiSearchItem<TDocument> | ErrorResponseBase

/** The schema of `MsearchResponseItem`. @category schemas @since 0.1.0 */
export const MsearchResponseItem: s.Lazy<MsearchResponseItem> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([/*#__PURE__*/ MsearchMultiSearchItem(), /*#__PURE__*/ ErrorResponseBase()])
)

/**
 * `_global.reindex.Destination` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexDestination {
  readonly index: IndexName
  /** Default: `index`. */
  readonly op_type?: OpType | undefined
  readonly pipeline?: string | undefined
  /** Default: `keep`. */
  readonly routing?: string | undefined
  readonly version_type?: VersionType | undefined
}

/** The schema of `ReindexDestination`. @category schemas @since 0.1.0 */
export const ReindexDestination: s.Lazy<ReindexDestination> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: s.string,
    op_type: /*#__PURE__*/ s.optional(s.string),
    pipeline: /*#__PURE__*/ s.optional(s.string),
    routing: /*#__PURE__*/ s.optional(s.string),
    version_type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_global.reindex.RemoteSource` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexRemoteSource {
  /** Default: `30s`. */
  readonly connect_timeout?: Duration | undefined
  readonly headers?: { readonly [key: string]: string } | undefined
  readonly host: Host
  readonly username?: Username | undefined
  readonly password?: Password | undefined
  /** In Elasticsearch since 9.3.0. */
  readonly api_key?: string | undefined
  /** Default: `30s`. */
  readonly socket_timeout?: Duration | undefined
}

/** The schema of `ReindexRemoteSource`. @category schemas @since 0.1.0 */
export const ReindexRemoteSource: s.Lazy<ReindexRemoteSource> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    connect_timeout: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    headers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    host: s.string,
    username: /*#__PURE__*/ s.optional(s.string),
    password: /*#__PURE__*/ s.optional(s.string),
    api_key: /*#__PURE__*/ s.optional(s.string),
    socket_timeout: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)

/**
 * `_global.reindex.Source` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexSource {
  readonly index: Indices
  readonly query?: QueryDslQueryContainer | undefined
  /** In Elasticsearch since 5.0.0. */
  readonly remote?: ReindexRemoteSource | undefined
  readonly project_routing?: ProjectRouting | undefined
  /** Default: `1000`. */
  readonly size?: Integer | undefined
  readonly slice?: SlicedScroll | undefined
  /** @deprecated since Elasticsearch 7.6.0 */
  readonly sort?: Sort | undefined
  /** Default: `true`. */
  readonly _source?: SearchSourceConfig | undefined
  readonly runtime_mappings?: MappingRuntimeFields | undefined
}

/** The schema of `ReindexSource`. @category schemas @since 0.1.0 */
export const ReindexSource: s.Lazy<ReindexSource> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    query: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    remote: /*#__PURE__*/ s.optional(/*#__PURE__*/ ReindexRemoteSource()),
    project_routing: /*#__PURE__*/ s.optional(s.string),
    size: /*#__PURE__*/ s.optional(s.number),
    slice: /*#__PURE__*/ s.optional(/*#__PURE__*/ SlicedScroll()),
    sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ Sort()),
    _source: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchSourceConfig()),
    runtime_mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingRuntimeFields())
  })
)

/**
 * `_global.search_mvt._types.Coordinate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchMvtCoordinate = Integer

/**
 * `_global.search_mvt._types.GridAggregationType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchMvtGridAggregationType = "geotile" | "geohex"

/**
 * `_global.search_mvt._types.GridType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchMvtGridType = "grid" | "point" | "centroid"

/**
 * `_global.search_mvt._types.ZoomLevel` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchMvtZoomLevel = Integer

/**
 * `_global.search.ResponseBody` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchResponseBody<TDocument = unknown> {
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

/** The schema of `SearchResponseBody`. @category schemas @since 0.1.0 */
export const SearchResponseBody: s.Lazy<SearchResponseBody> = /*#__PURE__*/ s.lazy(() =>
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
