/**
 * The endpoints without a namespace.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import {
  call,
  documentCall,
  optionalCall,
  optionalDocumentCall,
  type Call,
  type DocumentCall,
  type DocumentLambda,
  type OptionalCall,
  type OptionalDocumentCall
} from "./Call.ts"
import * as s from "./internal/schema.ts"
import { AggregationsAggregate, type AggregationsAggregationContainer } from "./types/Aggregations.ts"
import {
  AcknowledgedResponseBase,
  BulkIndexByScrollFailure,
  ClusterStatistics,
  type Conflicts,
  type Double,
  type Duration,
  type DurationValue,
  ElasticsearchVersionInfo,
  type EpochTime,
  ErrorCause,
  type ExpandWildcards,
  type Field,
  type Fields,
  type Float,
  HttpHeaders,
  type Id,
  type Ids,
  type IndexName,
  type Indices,
  InlineGet,
  type Integer,
  type KnnSearch,
  type LifecycleOperationMode,
  type Long,
  Metadata,
  type Name,
  type NodeName,
  type NodeRoles,
  NodeShard,
  type OpType,
  type ProjectRouting,
  type RankContainer,
  type Refresh,
  ReindexStatus,
  ReindexTaskInfo,
  ReindexTaskResult,
  Retries,
  type RetrieverContainer,
  type Routing,
  type Script,
  type ScriptField,
  type ScriptLanguage,
  type ScriptSource,
  type ScrollId,
  type ScrollIds,
  type SearchType,
  type SequenceNumber,
  ShardStatistics,
  type SlicedScroll,
  type Slices,
  type Sort,
  type SortResults,
  type SpecUtilsBaseNode,
  type SpecUtilsCommonQueryParameters,
  StoredScript,
  type SuggestMode,
  TaskFailure,
  type TaskId,
  type TransportAddress,
  type UnitMillis,
  type UnitNanos,
  type Uuid,
  type VersionNumber,
  type VersionString,
  type VersionType,
  type WaitForActiveShards,
  WriteResponseBase
} from "./types/Common.ts"
import {
  type BulkFailureStoreStatus,
  type BulkOperationContainer,
  type BulkUpdateAction,
  ExplainExplanationDetail,
  type MsearchMultisearchHeader,
  type MsearchRequestItem,
  MsearchResponseItem,
  type ReindexDestination,
  type ReindexSource,
  type SearchMvtCoordinate,
  type SearchMvtGridAggregationType,
  type SearchMvtGridType,
  type SearchMvtZoomLevel,
  SearchResponseBody
} from "./types/Core.ts"
import type { MappingRuntimeFields, MappingTimeSeriesMetricType } from "./types/Mapping.ts"
import {
  type QueryDslFieldAndFormat,
  type QueryDslOperator,
  QueryDslQueryContainer
} from "./types/QueryDsl.ts"
import {
  type SearchFieldCollapse,
  type SearchHighlight,
  SearchHitsMetadata,
  type SearchPointInTimeReference,
  SearchProfile,
  type SearchRescore,
  type SearchSourceConfig,
  type SearchSourceConfigParam,
  SearchSuggest,
  type SearchSuggester,
  type SearchTrackHits
} from "./types/Search.ts"
import { type TasksGroupBy, TasksTaskInfo, TasksTaskListResponseBase } from "./types/Tasks.ts"
import type { NdJson, TimeSpan } from "./Wire.ts"

/**
 * `_global.bulk.OperationType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type BulkOperationType = "index" | "create" | "update" | "delete" | (string & {})

/**
 * `_global.bulk.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkResponse {
  readonly errors: boolean
  readonly items: ReadonlyArray<{ readonly [key: string]: BulkResponseItem }>
  readonly took: Long
  readonly ingest_took?: Long
}

/** The schema of `BulkResponse`. @category schemas @since 0.1.0 */
export const BulkResponse: s.Lazy<BulkResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    errors: s.boolean,
    items: /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(/*#__PURE__*/ BulkResponseItem())),
    took: s.number,
    ingest_took: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.bulk.ResponseItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkResponseItem {
  readonly _id?: string | null
  readonly _index: string
  readonly status: Integer
  readonly failure_store?: BulkFailureStoreStatus
  readonly error?: ErrorCause
  readonly _primary_term?: Long
  readonly result?: string
  readonly _seq_no?: SequenceNumber
  readonly _shards?: ShardStatistics
  readonly _version?: VersionNumber
  readonly forced_refresh?: boolean
  readonly get?: InlineGet<{ readonly [key: string]: unknown }>
}

/** The schema of `BulkResponseItem`. @category schemas @since 0.1.0 */
export const BulkResponseItem: s.Lazy<BulkResponseItem> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _id: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    _index: s.string,
    status: s.number,
    failure_store: /*#__PURE__*/ s.optional(s.string),
    error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
    _primary_term: /*#__PURE__*/ s.optional(s.number),
    result: /*#__PURE__*/ s.optional(s.string),
    _seq_no: /*#__PURE__*/ s.optional(s.number),
    _shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ ShardStatistics()),
    _version: /*#__PURE__*/ s.optional(s.number),
    forced_refresh: /*#__PURE__*/ s.optional(s.boolean),
    get: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.struct({
        fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
        found: s.boolean,
        _seq_no: /*#__PURE__*/ s.optional(s.number),
        _primary_term: /*#__PURE__*/ s.optional(s.number),
        _routing: /*#__PURE__*/ s.optional(
          /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
        ),
        _source: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown))
      })
    )
  })
)

/**
 * `_global.cancel_reindex.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CancelReindexResponse {
  readonly acknowledged?: boolean
  readonly completed?: boolean
  readonly id?: TaskId
  readonly description?: string
  readonly start_time_in_millis?: EpochTime<UnitMillis>
  readonly start_time?: string
  readonly running_time?: Duration
  readonly running_time_in_nanos?: DurationValue<UnitNanos>
  readonly cancelled?: boolean
  readonly status?: ReindexStatus
  readonly error?: ErrorCause
  readonly response?: ReindexTaskResult
}

/** The schema of `CancelReindexResponse`. @category schemas @since 0.1.0 */
export const CancelReindexResponse: s.Lazy<CancelReindexResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: /*#__PURE__*/ s.optional(s.boolean),
    completed: /*#__PURE__*/ s.optional(s.boolean),
    id: /*#__PURE__*/ s.optional(s.string),
    description: /*#__PURE__*/ s.optional(s.string),
    start_time_in_millis: /*#__PURE__*/ s.optional(s.number),
    start_time: /*#__PURE__*/ s.optional(s.string),
    running_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    running_time_in_nanos: /*#__PURE__*/ s.optional(s.number),
    cancelled: /*#__PURE__*/ s.optional(s.boolean),
    status: /*#__PURE__*/ s.optional(/*#__PURE__*/ ReindexStatus()),
    error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
    response: /*#__PURE__*/ s.optional(/*#__PURE__*/ ReindexTaskResult())
  })
)

/**
 * `_global.clear_scroll.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClearScrollResponse {
  readonly succeeded: boolean
  readonly num_freed: Integer
}

/** The schema of `ClearScrollResponse`. @category schemas @since 0.1.0 */
export const ClearScrollResponse: s.Lazy<ClearScrollResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ succeeded: s.boolean, num_freed: s.number })
)

/**
 * `_global.close_point_in_time.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClosePointInTimeResponse {
  readonly succeeded: boolean
  readonly num_freed: Integer
}

/** The schema of `ClosePointInTimeResponse`. @category schemas @since 0.1.0 */
export const ClosePointInTimeResponse: s.Lazy<ClosePointInTimeResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ succeeded: s.boolean, num_freed: s.number })
)

/**
 * `_global.count.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CountResponse {
  readonly count: Long
  readonly _shards: ShardStatistics
}

/** The schema of `CountResponse`. @category schemas @since 0.1.0 */
export const CountResponse: s.Lazy<CountResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, _shards: /*#__PURE__*/ ShardStatistics() })
)

/**
 * `_global.create.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CreateResponse = WriteResponseBase

/** The schema of `CreateResponse`. @category schemas @since 0.1.0 */
export const CreateResponse: s.Lazy<CreateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ WriteResponseBase()
)

/**
 * `_global.delete_by_query.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface DeleteByQueryResponse {
  readonly batches?: Long
  readonly deleted?: Long
  readonly failures?: ReadonlyArray<BulkIndexByScrollFailure>
  readonly noops?: Long
  readonly requests_per_second?: Float
  readonly retries?: Retries
  readonly slice_id?: Integer
  readonly slices?: ReadonlyArray<ReindexStatus>
  readonly task?: TaskId
  readonly throttled?: Duration
  readonly throttled_millis?: DurationValue<UnitMillis>
  readonly throttled_until?: Duration
  readonly throttled_until_millis?: DurationValue<UnitMillis>
  readonly timed_out?: boolean
  readonly took?: DurationValue<UnitMillis>
  readonly total?: Long
  readonly version_conflicts?: Long
}

/** The schema of `DeleteByQueryResponse`. @category schemas @since 0.1.0 */
export const DeleteByQueryResponse: s.Lazy<DeleteByQueryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    batches: /*#__PURE__*/ s.optional(s.number),
    deleted: /*#__PURE__*/ s.optional(s.number),
    failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ BulkIndexByScrollFailure())),
    noops: /*#__PURE__*/ s.optional(s.number),
    requests_per_second: /*#__PURE__*/ s.optional(s.number),
    retries: /*#__PURE__*/ s.optional(/*#__PURE__*/ Retries()),
    slice_id: /*#__PURE__*/ s.optional(s.number),
    slices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ReindexStatus())),
    task: /*#__PURE__*/ s.optional(s.string),
    throttled: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    throttled_millis: /*#__PURE__*/ s.optional(s.number),
    throttled_until: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    throttled_until_millis: /*#__PURE__*/ s.optional(s.number),
    timed_out: /*#__PURE__*/ s.optional(s.boolean),
    took: /*#__PURE__*/ s.optional(s.number),
    total: /*#__PURE__*/ s.optional(s.number),
    version_conflicts: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.delete_by_query_rethrottle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DeleteByQueryRethrottleResponse = TasksTaskListResponseBase

/** The schema of `DeleteByQueryRethrottleResponse`. @category schemas @since 0.1.0 */
export const DeleteByQueryRethrottleResponse: s.Lazy<DeleteByQueryRethrottleResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ TasksTaskListResponseBase()
)

/**
 * `_global.delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DeleteResponse = WriteResponseBase

/** The schema of `DeleteResponse`. @category schemas @since 0.1.0 */
export const DeleteResponse: s.Lazy<DeleteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ WriteResponseBase()
)

/**
 * `_global.delete_script.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DeleteScriptResponse = AcknowledgedResponseBase

/** The schema of `DeleteScriptResponse`. @category schemas @since 0.1.0 */
export const DeleteScriptResponse: s.Lazy<DeleteScriptResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `_global.explain.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ExplainResponse<TDocument = unknown> {
  readonly _index: IndexName
  readonly _id: Id
  readonly matched: boolean
  readonly explanation?: ExplainExplanationDetail
  readonly get?: InlineGet<TDocument>
}

/** The schema of `ExplainResponse`. @category schemas @since 0.1.0 */
export const ExplainResponse: s.Lazy<ExplainResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _index: s.string,
    _id: s.string,
    matched: s.boolean,
    explanation: /*#__PURE__*/ s.optional(/*#__PURE__*/ ExplainExplanationDetail()),
    get: /*#__PURE__*/ s.optional(/*#__PURE__*/ InlineGet())
  })
)

/**
 * `_global.field_caps.FieldCapability` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FieldCapsFieldCapability {
  readonly aggregatable: boolean
  readonly indices?: Indices
  readonly meta?: Metadata
  readonly non_aggregatable_indices?: Indices
  readonly non_searchable_indices?: Indices
  readonly searchable: boolean
  readonly type: string
  readonly metadata_field?: boolean
  /**
   * In Elasticsearch since 8.0.0.
   * Stability: experimental.
   */
  readonly time_series_dimension?: boolean
  /**
   * In Elasticsearch since 8.0.0.
   * Stability: experimental.
   */
  readonly time_series_metric?: MappingTimeSeriesMetricType | (string & {})
  /**
   * In Elasticsearch since 8.0.0.
   * Stability: experimental.
   */
  readonly non_dimension_indices?: ReadonlyArray<IndexName>
  /**
   * In Elasticsearch since 8.0.0.
   * Stability: experimental.
   */
  readonly metric_conflicts_indices?: ReadonlyArray<IndexName>
}

/** The schema of `FieldCapsFieldCapability`. @category schemas @since 0.1.0 */
export const FieldCapsFieldCapability: s.Lazy<FieldCapsFieldCapability> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aggregatable: s.boolean,
    indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    non_aggregatable_indices: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    ),
    non_searchable_indices: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    ),
    searchable: s.boolean,
    type: s.string,
    metadata_field: /*#__PURE__*/ s.optional(s.boolean),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
    time_series_metric: /*#__PURE__*/ s.optional(s.string),
    non_dimension_indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    metric_conflicts_indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_global.field_caps.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FieldCapsResponse {
  readonly indices: Indices
  readonly fields: { readonly [key: string]: { readonly [key: string]: FieldCapsFieldCapability } }
}

/** The schema of `FieldCapsResponse`. @category schemas @since 0.1.0 */
export const FieldCapsResponse: s.Lazy<FieldCapsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    indices: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    fields: /*#__PURE__*/ s.record(/*#__PURE__*/ s.record(/*#__PURE__*/ FieldCapsFieldCapability()))
  })
)

/**
 * `_global.get.GetResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GetGetResult<TDocument = unknown> {
  readonly _index: IndexName
  readonly fields?: { readonly [key: string]: unknown }
  readonly _ignored?: ReadonlyArray<string>
  readonly found: boolean
  readonly _id: Id
  readonly _primary_term?: Long
  readonly _routing?: string
  readonly _seq_no?: SequenceNumber
  readonly _source?: TDocument
  readonly _version?: VersionNumber
}

/** The schema of `GetGetResult`. @category schemas @since 0.1.0 */
export const GetGetResult: s.Lazy<GetGetResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _index: s.string,
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    _ignored: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    found: s.boolean,
    _id: s.string,
    _primary_term: /*#__PURE__*/ s.optional(s.number),
    _routing: /*#__PURE__*/ s.optional(s.string),
    _seq_no: /*#__PURE__*/ s.optional(s.number),
    _source: /*#__PURE__*/ s.optional(s.unknown),
    _version: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.get_reindex.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GetReindexResponse {
  readonly completed: boolean
  readonly id: TaskId
  readonly description?: string
  readonly start_time_in_millis: EpochTime<UnitMillis>
  readonly start_time?: string
  readonly running_time?: Duration
  readonly running_time_in_nanos: DurationValue<UnitNanos>
  readonly cancelled: boolean
  readonly status?: ReindexStatus
  readonly error?: ErrorCause
  readonly response?: ReindexTaskResult
}

/** The schema of `GetReindexResponse`. @category schemas @since 0.1.0 */
export const GetReindexResponse: s.Lazy<GetReindexResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    completed: s.boolean,
    id: s.string,
    description: /*#__PURE__*/ s.optional(s.string),
    start_time_in_millis: s.number,
    start_time: /*#__PURE__*/ s.optional(s.string),
    running_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    running_time_in_nanos: s.number,
    cancelled: s.boolean,
    status: /*#__PURE__*/ s.optional(/*#__PURE__*/ ReindexStatus()),
    error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
    response: /*#__PURE__*/ s.optional(/*#__PURE__*/ ReindexTaskResult())
  })
)

/**
 * `_global.get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GetResponse<TDocument = unknown> = GetGetResult<TDocument>

/** The schema of `GetResponse`. @category schemas @since 0.1.0 */
export const GetResponse: s.Lazy<GetResponse> = /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ GetGetResult())

/**
 * `_global.get_script_context.Context` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GetScriptContextContext {
  readonly methods: ReadonlyArray<GetScriptContextContextMethod>
  readonly name: Name
}

/** The schema of `GetScriptContextContext`. @category schemas @since 0.1.0 */
export const GetScriptContextContext: s.Lazy<GetScriptContextContext> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    methods: /*#__PURE__*/ s.array(/*#__PURE__*/ GetScriptContextContextMethod()),
    name: s.string
  })
)

/**
 * `_global.get_script_context.ContextMethod` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GetScriptContextContextMethod {
  readonly name: Name
  readonly return_type: string
  readonly params: ReadonlyArray<GetScriptContextContextMethodParam>
}

/** The schema of `GetScriptContextContextMethod`. @category schemas @since 0.1.0 */
export const GetScriptContextContextMethod: s.Lazy<GetScriptContextContextMethod> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    return_type: s.string,
    params: /*#__PURE__*/ s.array(/*#__PURE__*/ GetScriptContextContextMethodParam())
  })
)

/**
 * `_global.get_script_context.ContextMethodParam` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GetScriptContextContextMethodParam {
  readonly name: Name
  readonly type: string
}

/** The schema of `GetScriptContextContextMethodParam`. @category schemas @since 0.1.0 */
export const GetScriptContextContextMethodParam: s.Lazy<GetScriptContextContextMethodParam> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ name: s.string, type: s.string }))

/**
 * `_global.get_script_context.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GetScriptContextResponse {
  readonly contexts: ReadonlyArray<GetScriptContextContext>
}

/** The schema of `GetScriptContextResponse`. @category schemas @since 0.1.0 */
export const GetScriptContextResponse: s.Lazy<GetScriptContextResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ contexts: /*#__PURE__*/ s.array(/*#__PURE__*/ GetScriptContextContext()) })
)

/**
 * `_global.get_script_languages.LanguageContext` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GetScriptLanguagesLanguageContext {
  readonly contexts: ReadonlyArray<string>
  readonly language: ScriptLanguage | (string & {})
}

/** The schema of `GetScriptLanguagesLanguageContext`. @category schemas @since 0.1.0 */
export const GetScriptLanguagesLanguageContext: s.Lazy<GetScriptLanguagesLanguageContext> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ contexts: /*#__PURE__*/ s.array(s.string), language: s.string })
  )

/**
 * `_global.get_script_languages.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GetScriptLanguagesResponse {
  readonly language_contexts: ReadonlyArray<GetScriptLanguagesLanguageContext>
  readonly types_allowed: ReadonlyArray<string>
}

/** The schema of `GetScriptLanguagesResponse`. @category schemas @since 0.1.0 */
export const GetScriptLanguagesResponse: s.Lazy<GetScriptLanguagesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    language_contexts: /*#__PURE__*/ s.array(/*#__PURE__*/ GetScriptLanguagesLanguageContext()),
    types_allowed: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `_global.get_script.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GetScriptResponse {
  readonly _id: Id
  readonly found: boolean
  readonly script?: StoredScript
}

/** The schema of `GetScriptResponse`. @category schemas @since 0.1.0 */
export const GetScriptResponse: s.Lazy<GetScriptResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _id: s.string,
    found: s.boolean,
    script: /*#__PURE__*/ s.optional(/*#__PURE__*/ StoredScript())
  })
)

/**
 * `_global.get_source.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GetSourceResponse<TDocument = unknown> = TDocument

/** The schema of `GetSourceResponse`. @category schemas @since 0.1.0 */
export const GetSourceResponse: s.Lazy<GetSourceResponse> = /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `_global.health_report.BaseIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportBaseIndicator {
  readonly status: HealthReportIndicatorHealthStatus
  readonly symptom: string
  readonly impacts?: ReadonlyArray<HealthReportImpact>
  readonly diagnosis?: ReadonlyArray<HealthReportDiagnosis>
}

/** The schema of `HealthReportBaseIndicator`. @category schemas @since 0.1.0 */
export const HealthReportBaseIndicator: s.Lazy<HealthReportBaseIndicator> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    status: s.string,
    symptom: s.string,
    impacts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportImpact())),
    diagnosis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportDiagnosis()))
  })
)

/**
 * `_global.health_report.DataStreamLifecycleDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportDataStreamLifecycleDetails {
  readonly stagnating_backing_indices_count: Integer
  readonly total_backing_indices_in_error: Integer
  readonly stagnating_backing_indices?: ReadonlyArray<HealthReportStagnatingBackingIndices>
}

/** The schema of `HealthReportDataStreamLifecycleDetails`. @category schemas @since 0.1.0 */
export const HealthReportDataStreamLifecycleDetails: s.Lazy<HealthReportDataStreamLifecycleDetails> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      stagnating_backing_indices_count: s.number,
      total_backing_indices_in_error: s.number,
      stagnating_backing_indices: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportStagnatingBackingIndices())
      )
    })
  )

/**
 * `_global.health_report.DataStreamLifecycleIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportDataStreamLifecycleIndicator extends HealthReportBaseIndicator {
  readonly details?: HealthReportDataStreamLifecycleDetails
}

/** The schema of `HealthReportDataStreamLifecycleIndicator`. @category schemas @since 0.1.0 */
export const HealthReportDataStreamLifecycleIndicator: s.Lazy<HealthReportDataStreamLifecycleIndicator> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      status: s.string,
      symptom: s.string,
      impacts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportImpact())),
      diagnosis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportDiagnosis())),
      details: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportDataStreamLifecycleDetails())
    })
  )

/**
 * `_global.health_report.Diagnosis` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportDiagnosis {
  readonly id: string
  readonly action: string
  readonly affected_resources?: HealthReportDiagnosisAffectedResources
  readonly cause: string
  readonly help_url: string
}

/** The schema of `HealthReportDiagnosis`. @category schemas @since 0.1.0 */
export const HealthReportDiagnosis: s.Lazy<HealthReportDiagnosis> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: s.string,
    action: s.string,
    affected_resources: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportDiagnosisAffectedResources()),
    cause: s.string,
    help_url: s.string
  })
)

/**
 * `_global.health_report.DiagnosisAffectedResources` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportDiagnosisAffectedResources {
  readonly indices?: Indices
  readonly nodes?: ReadonlyArray<HealthReportIndicatorNode>
  readonly slm_policies?: ReadonlyArray<string>
  readonly feature_states?: ReadonlyArray<string>
  readonly snapshot_repositories?: ReadonlyArray<string>
}

/** The schema of `HealthReportDiagnosisAffectedResources`. @category schemas @since 0.1.0 */
export const HealthReportDiagnosisAffectedResources: s.Lazy<HealthReportDiagnosisAffectedResources> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportIndicatorNode())),
      slm_policies: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      feature_states: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      snapshot_repositories: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
    })
  )

/**
 * `_global.health_report.DiskIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportDiskIndicator extends HealthReportBaseIndicator {
  readonly details?: HealthReportDiskIndicatorDetails
}

/** The schema of `HealthReportDiskIndicator`. @category schemas @since 0.1.0 */
export const HealthReportDiskIndicator: s.Lazy<HealthReportDiskIndicator> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    status: s.string,
    symptom: s.string,
    impacts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportImpact())),
    diagnosis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportDiagnosis())),
    details: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportDiskIndicatorDetails())
  })
)

/**
 * `_global.health_report.DiskIndicatorDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportDiskIndicatorDetails {
  readonly indices_with_readonly_block: Long
  readonly nodes_with_enough_disk_space: Long
  readonly nodes_over_high_watermark: Long
  readonly nodes_over_flood_stage_watermark: Long
  readonly nodes_with_unknown_disk_status: Long
}

/** The schema of `HealthReportDiskIndicatorDetails`. @category schemas @since 0.1.0 */
export const HealthReportDiskIndicatorDetails: s.Lazy<HealthReportDiskIndicatorDetails> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      indices_with_readonly_block: s.number,
      nodes_with_enough_disk_space: s.number,
      nodes_over_high_watermark: s.number,
      nodes_over_flood_stage_watermark: s.number,
      nodes_with_unknown_disk_status: s.number
    })
  )

/**
 * `_global.health_report.FileSettingsIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportFileSettingsIndicator extends HealthReportBaseIndicator {
  readonly details?: HealthReportFileSettingsIndicatorDetails
}

/** The schema of `HealthReportFileSettingsIndicator`. @category schemas @since 0.1.0 */
export const HealthReportFileSettingsIndicator: s.Lazy<HealthReportFileSettingsIndicator> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      status: s.string,
      symptom: s.string,
      impacts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportImpact())),
      diagnosis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportDiagnosis())),
      details: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportFileSettingsIndicatorDetails())
    })
  )

/**
 * `_global.health_report.FileSettingsIndicatorDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportFileSettingsIndicatorDetails {
  readonly failure_streak: Long
  readonly most_recent_failure: string
}

/** The schema of `HealthReportFileSettingsIndicatorDetails`. @category schemas @since 0.1.0 */
export const HealthReportFileSettingsIndicatorDetails: s.Lazy<HealthReportFileSettingsIndicatorDetails> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ failure_streak: s.number, most_recent_failure: s.string })
  )

/**
 * `_global.health_report.IlmIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportIlmIndicator extends HealthReportBaseIndicator {
  readonly details?: HealthReportIlmIndicatorDetails
}

/** The schema of `HealthReportIlmIndicator`. @category schemas @since 0.1.0 */
export const HealthReportIlmIndicator: s.Lazy<HealthReportIlmIndicator> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    status: s.string,
    symptom: s.string,
    impacts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportImpact())),
    diagnosis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportDiagnosis())),
    details: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportIlmIndicatorDetails())
  })
)

/**
 * `_global.health_report.IlmIndicatorDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportIlmIndicatorDetails {
  readonly ilm_status: LifecycleOperationMode
  readonly policies: Long
  readonly stagnating_indices: Integer
}

/** The schema of `HealthReportIlmIndicatorDetails`. @category schemas @since 0.1.0 */
export const HealthReportIlmIndicatorDetails: s.Lazy<HealthReportIlmIndicatorDetails> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ ilm_status: s.string, policies: s.number, stagnating_indices: s.number })
)

/**
 * `_global.health_report.Impact` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportImpact {
  readonly description: string
  readonly id: string
  readonly impact_areas: ReadonlyArray<HealthReportImpactArea>
  readonly severity: Integer
}

/** The schema of `HealthReportImpact`. @category schemas @since 0.1.0 */
export const HealthReportImpact: s.Lazy<HealthReportImpact> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: s.string,
    id: s.string,
    impact_areas: /*#__PURE__*/ s.array(s.string),
    severity: s.number
  })
)

/**
 * `_global.health_report.ImpactArea` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type HealthReportImpactArea = "search" | "ingest" | "backup" | "deployment_management" | (string & {})

/**
 * `_global.health_report.IndicatorHealthStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type HealthReportIndicatorHealthStatus =
  | "green"
  | "yellow"
  | "red"
  | "unknown"
  | "unavailable"
  | (string & {})

/**
 * `_global.health_report.IndicatorNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportIndicatorNode {
  readonly name: string | null
  readonly node_id: string | null
}

/** The schema of `HealthReportIndicatorNode`. @category schemas @since 0.1.0 */
export const HealthReportIndicatorNode: s.Lazy<HealthReportIndicatorNode> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: /*#__PURE__*/ s.union([s.string, s.nothing]),
    node_id: /*#__PURE__*/ s.union([s.string, s.nothing])
  })
)

/**
 * `_global.health_report.Indicators` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportIndicators {
  readonly master_is_stable?: HealthReportMasterIsStableIndicator
  readonly shards_availability?: HealthReportShardsAvailabilityIndicator
  readonly disk?: HealthReportDiskIndicator
  readonly repository_integrity?: HealthReportRepositoryIntegrityIndicator
  readonly data_stream_lifecycle?: HealthReportDataStreamLifecycleIndicator
  readonly ilm?: HealthReportIlmIndicator
  readonly slm?: HealthReportSlmIndicator
  readonly shards_capacity?: HealthReportShardsCapacityIndicator
  readonly file_settings?: HealthReportFileSettingsIndicator
}

/** The schema of `HealthReportIndicators`. @category schemas @since 0.1.0 */
export const HealthReportIndicators: s.Lazy<HealthReportIndicators> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    master_is_stable: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportMasterIsStableIndicator()),
    shards_availability: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportShardsAvailabilityIndicator()),
    disk: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportDiskIndicator()),
    repository_integrity: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportRepositoryIntegrityIndicator()),
    data_stream_lifecycle: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportDataStreamLifecycleIndicator()),
    ilm: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportIlmIndicator()),
    slm: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportSlmIndicator()),
    shards_capacity: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportShardsCapacityIndicator()),
    file_settings: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportFileSettingsIndicator())
  })
)

/**
 * `_global.health_report.MasterIsStableIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportMasterIsStableIndicator extends HealthReportBaseIndicator {
  readonly details?: HealthReportMasterIsStableIndicatorDetails
}

/** The schema of `HealthReportMasterIsStableIndicator`. @category schemas @since 0.1.0 */
export const HealthReportMasterIsStableIndicator: s.Lazy<HealthReportMasterIsStableIndicator> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      status: s.string,
      symptom: s.string,
      impacts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportImpact())),
      diagnosis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportDiagnosis())),
      details: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportMasterIsStableIndicatorDetails())
    })
  )

/**
 * `_global.health_report.MasterIsStableIndicatorClusterFormationNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportMasterIsStableIndicatorClusterFormationNode {
  readonly name?: string
  readonly node_id: string
  readonly cluster_formation_message: string
}

/** The schema of `HealthReportMasterIsStableIndicatorClusterFormationNode`. @category schemas @since 0.1.0 */
export const HealthReportMasterIsStableIndicatorClusterFormationNode: s.Lazy<HealthReportMasterIsStableIndicatorClusterFormationNode> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: /*#__PURE__*/ s.optional(s.string),
      node_id: s.string,
      cluster_formation_message: s.string
    })
  )

/**
 * `_global.health_report.MasterIsStableIndicatorDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportMasterIsStableIndicatorDetails {
  readonly current_master: HealthReportIndicatorNode
  readonly recent_masters: ReadonlyArray<HealthReportIndicatorNode>
  readonly exception_fetching_history?: HealthReportMasterIsStableIndicatorExceptionFetchingHistory
  readonly cluster_formation?: ReadonlyArray<HealthReportMasterIsStableIndicatorClusterFormationNode>
}

/** The schema of `HealthReportMasterIsStableIndicatorDetails`. @category schemas @since 0.1.0 */
export const HealthReportMasterIsStableIndicatorDetails: s.Lazy<HealthReportMasterIsStableIndicatorDetails> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      current_master: /*#__PURE__*/ HealthReportIndicatorNode(),
      recent_masters: /*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportIndicatorNode()),
      exception_fetching_history: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ HealthReportMasterIsStableIndicatorExceptionFetchingHistory()
      ),
      cluster_formation: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportMasterIsStableIndicatorClusterFormationNode())
      )
    })
  )

/**
 * `_global.health_report.MasterIsStableIndicatorExceptionFetchingHistory` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportMasterIsStableIndicatorExceptionFetchingHistory {
  readonly message: string
  readonly stack_trace: string
}

/** The schema of `HealthReportMasterIsStableIndicatorExceptionFetchingHistory`. @category schemas @since 0.1.0 */
export const HealthReportMasterIsStableIndicatorExceptionFetchingHistory: s.Lazy<HealthReportMasterIsStableIndicatorExceptionFetchingHistory> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ message: s.string, stack_trace: s.string }))

/**
 * `_global.health_report.RepositoryIntegrityIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportRepositoryIntegrityIndicator extends HealthReportBaseIndicator {
  readonly details?: HealthReportRepositoryIntegrityIndicatorDetails
}

/** The schema of `HealthReportRepositoryIntegrityIndicator`. @category schemas @since 0.1.0 */
export const HealthReportRepositoryIntegrityIndicator: s.Lazy<HealthReportRepositoryIntegrityIndicator> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      status: s.string,
      symptom: s.string,
      impacts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportImpact())),
      diagnosis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportDiagnosis())),
      details: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportRepositoryIntegrityIndicatorDetails())
    })
  )

/**
 * `_global.health_report.RepositoryIntegrityIndicatorDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportRepositoryIntegrityIndicatorDetails {
  readonly total_repositories?: Long
  readonly corrupted_repositories?: Long
  readonly corrupted?: ReadonlyArray<string>
}

/** The schema of `HealthReportRepositoryIntegrityIndicatorDetails`. @category schemas @since 0.1.0 */
export const HealthReportRepositoryIntegrityIndicatorDetails: s.Lazy<HealthReportRepositoryIntegrityIndicatorDetails> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      total_repositories: /*#__PURE__*/ s.optional(s.number),
      corrupted_repositories: /*#__PURE__*/ s.optional(s.number),
      corrupted: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
    })
  )

/**
 * `_global.health_report.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportResponse {
  readonly cluster_name: string
  readonly indicators: HealthReportIndicators
  readonly status?: HealthReportIndicatorHealthStatus
}

/** The schema of `HealthReportResponse`. @category schemas @since 0.1.0 */
export const HealthReportResponse: s.Lazy<HealthReportResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster_name: s.string,
    indicators: /*#__PURE__*/ HealthReportIndicators(),
    status: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_global.health_report.ShardsAvailabilityIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportShardsAvailabilityIndicator extends HealthReportBaseIndicator {
  readonly details?: HealthReportShardsAvailabilityIndicatorDetails
}

/** The schema of `HealthReportShardsAvailabilityIndicator`. @category schemas @since 0.1.0 */
export const HealthReportShardsAvailabilityIndicator: s.Lazy<HealthReportShardsAvailabilityIndicator> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      status: s.string,
      symptom: s.string,
      impacts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportImpact())),
      diagnosis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportDiagnosis())),
      details: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportShardsAvailabilityIndicatorDetails())
    })
  )

/**
 * `_global.health_report.ShardsAvailabilityIndicatorDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportShardsAvailabilityIndicatorDetails {
  readonly creating_primaries: Long
  readonly creating_replicas: Long
  readonly initializing_primaries: Long
  readonly initializing_replicas: Long
  readonly restarting_primaries: Long
  readonly restarting_replicas: Long
  readonly started_primaries: Long
  readonly started_replicas: Long
  readonly unassigned_primaries: Long
  readonly unassigned_replicas: Long
}

/** The schema of `HealthReportShardsAvailabilityIndicatorDetails`. @category schemas @since 0.1.0 */
export const HealthReportShardsAvailabilityIndicatorDetails: s.Lazy<HealthReportShardsAvailabilityIndicatorDetails> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      creating_primaries: s.number,
      creating_replicas: s.number,
      initializing_primaries: s.number,
      initializing_replicas: s.number,
      restarting_primaries: s.number,
      restarting_replicas: s.number,
      started_primaries: s.number,
      started_replicas: s.number,
      unassigned_primaries: s.number,
      unassigned_replicas: s.number
    })
  )

/**
 * `_global.health_report.ShardsCapacityIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportShardsCapacityIndicator extends HealthReportBaseIndicator {
  readonly details?: HealthReportShardsCapacityIndicatorDetails
}

/** The schema of `HealthReportShardsCapacityIndicator`. @category schemas @since 0.1.0 */
export const HealthReportShardsCapacityIndicator: s.Lazy<HealthReportShardsCapacityIndicator> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      status: s.string,
      symptom: s.string,
      impacts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportImpact())),
      diagnosis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportDiagnosis())),
      details: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportShardsCapacityIndicatorDetails())
    })
  )

/**
 * `_global.health_report.ShardsCapacityIndicatorDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportShardsCapacityIndicatorDetails {
  readonly data: HealthReportShardsCapacityIndicatorTierDetail
  readonly frozen: HealthReportShardsCapacityIndicatorTierDetail
}

/** The schema of `HealthReportShardsCapacityIndicatorDetails`. @category schemas @since 0.1.0 */
export const HealthReportShardsCapacityIndicatorDetails: s.Lazy<HealthReportShardsCapacityIndicatorDetails> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      data: /*#__PURE__*/ HealthReportShardsCapacityIndicatorTierDetail(),
      frozen: /*#__PURE__*/ HealthReportShardsCapacityIndicatorTierDetail()
    })
  )

/**
 * `_global.health_report.ShardsCapacityIndicatorTierDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportShardsCapacityIndicatorTierDetail {
  readonly max_shards_in_cluster: Integer
  readonly current_used_shards?: Integer
}

/** The schema of `HealthReportShardsCapacityIndicatorTierDetail`. @category schemas @since 0.1.0 */
export const HealthReportShardsCapacityIndicatorTierDetail: s.Lazy<HealthReportShardsCapacityIndicatorTierDetail> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      max_shards_in_cluster: s.number,
      current_used_shards: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_global.health_report.SlmIndicator` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportSlmIndicator extends HealthReportBaseIndicator {
  readonly details?: HealthReportSlmIndicatorDetails
}

/** The schema of `HealthReportSlmIndicator`. @category schemas @since 0.1.0 */
export const HealthReportSlmIndicator: s.Lazy<HealthReportSlmIndicator> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    status: s.string,
    symptom: s.string,
    impacts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportImpact())),
    diagnosis: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ HealthReportDiagnosis())),
    details: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportSlmIndicatorDetails())
  })
)

/**
 * `_global.health_report.SlmIndicatorDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportSlmIndicatorDetails {
  readonly slm_status: LifecycleOperationMode
  readonly policies: Long
  readonly unhealthy_policies?: HealthReportSlmIndicatorUnhealthyPolicies
}

/** The schema of `HealthReportSlmIndicatorDetails`. @category schemas @since 0.1.0 */
export const HealthReportSlmIndicatorDetails: s.Lazy<HealthReportSlmIndicatorDetails> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      slm_status: s.string,
      policies: s.number,
      unhealthy_policies: /*#__PURE__*/ s.optional(/*#__PURE__*/ HealthReportSlmIndicatorUnhealthyPolicies())
    })
)

/**
 * `_global.health_report.SlmIndicatorUnhealthyPolicies` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportSlmIndicatorUnhealthyPolicies {
  readonly count: Long
  readonly invocations_since_last_success?: { readonly [key: string]: Long }
}

/** The schema of `HealthReportSlmIndicatorUnhealthyPolicies`. @category schemas @since 0.1.0 */
export const HealthReportSlmIndicatorUnhealthyPolicies: s.Lazy<HealthReportSlmIndicatorUnhealthyPolicies> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      invocations_since_last_success: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.number))
    })
  )

/**
 * `_global.health_report.StagnatingBackingIndices` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportStagnatingBackingIndices {
  readonly index_name: IndexName
  readonly first_occurrence_timestamp: Long
  readonly retry_count: Integer
}

/** The schema of `HealthReportStagnatingBackingIndices`. @category schemas @since 0.1.0 */
export const HealthReportStagnatingBackingIndices: s.Lazy<HealthReportStagnatingBackingIndices> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      index_name: s.string,
      first_occurrence_timestamp: s.number,
      retry_count: s.number
    })
  )

/**
 * `_global.index.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndexResponse = WriteResponseBase

/** The schema of `IndexResponse`. @category schemas @since 0.1.0 */
export const IndexResponse: s.Lazy<IndexResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ WriteResponseBase()
)

/**
 * `_global.info.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InfoResponse {
  readonly cluster_name: Name
  readonly cluster_uuid: Uuid
  readonly name: Name
  readonly tagline: string
  readonly version: ElasticsearchVersionInfo
}

/** The schema of `InfoResponse`. @category schemas @since 0.1.0 */
export const InfoResponse: s.Lazy<InfoResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cluster_name: s.string,
    cluster_uuid: s.string,
    name: s.string,
    tagline: s.string,
    version: /*#__PURE__*/ ElasticsearchVersionInfo()
  })
)

/**
 * `_global.list_reindex.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ListReindexResponse {
  readonly reindex: ReadonlyArray<ReindexTaskInfo>
  readonly task_failures?: ReadonlyArray<TaskFailure>
  readonly node_failures?: ReadonlyArray<ErrorCause>
}

/** The schema of `ListReindexResponse`. @category schemas @since 0.1.0 */
export const ListReindexResponse: s.Lazy<ListReindexResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    reindex: /*#__PURE__*/ s.array(/*#__PURE__*/ ReindexTaskInfo()),
    task_failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ TaskFailure())),
    node_failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ErrorCause()))
  })
)

/**
 * `_global.mget.MultiGetError` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MgetMultiGetError {
  readonly error: ErrorCause
  readonly _id: Id
  readonly _index: IndexName
}

/** The schema of `MgetMultiGetError`. @category schemas @since 0.1.0 */
export const MgetMultiGetError: s.Lazy<MgetMultiGetError> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ error: /*#__PURE__*/ ErrorCause(), _id: s.string, _index: s.string })
)

/**
 * `_global.mget.Operation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MgetOperation {
  readonly _id: Id
  readonly _index?: IndexName | undefined
  readonly routing?: Routing | undefined
  readonly _source?: SearchSourceConfig | undefined
  readonly stored_fields?: Fields | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
}

/**
 * `_global.mget.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MgetResponse<TDocument = unknown> {
  readonly docs: ReadonlyArray<MgetResponseItem<TDocument>>
}

/** The schema of `MgetResponse`. @category schemas @since 0.1.0 */
export const MgetResponse: s.Lazy<MgetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ docs: /*#__PURE__*/ s.array(/*#__PURE__*/ MgetResponseItem()) })
)

/**
 * `_global.mget.ResponseItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MgetResponseItem<TDocument = unknown> = GetGetResult<TDocument> | MgetMultiGetError

/** The schema of `MgetResponseItem`. @category schemas @since 0.1.0 */
export const MgetResponseItem: s.Lazy<MgetResponseItem> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([/*#__PURE__*/ GetGetResult(), /*#__PURE__*/ MgetMultiGetError()])
)

/**
 * `_global.msearch.MultiSearchResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MsearchMultiSearchResult<TDocument = unknown> {
  readonly took: Long
  readonly responses: ReadonlyArray<MsearchResponseItem<TDocument>>
}

/** The schema of `MsearchMultiSearchResult`. @category schemas @since 0.1.0 */
export const MsearchMultiSearchResult: s.Lazy<MsearchMultiSearchResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    took: s.number,
    responses: /*#__PURE__*/ s.array(/*#__PURE__*/ MsearchResponseItem())
  })
)

/**
 * `_global.msearch.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MsearchResponse<TDocument = unknown> = MsearchMultiSearchResult<TDocument>

/** The schema of `MsearchResponse`. @category schemas @since 0.1.0 */
export const MsearchResponse: s.Lazy<MsearchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ MsearchMultiSearchResult()
)

/**
 * `_global.msearch_template.RequestItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MsearchTemplateRequestItem = MsearchMultisearchHeader | MsearchTemplateTemplateConfig

/**
 * `_global.msearch_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MsearchTemplateResponse<TDocument = unknown> = MsearchMultiSearchResult<TDocument>

/** The schema of `MsearchTemplateResponse`. @category schemas @since 0.1.0 */
export const MsearchTemplateResponse: s.Lazy<MsearchTemplateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ MsearchMultiSearchResult()
)

/**
 * `_global.msearch_template.TemplateConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MsearchTemplateTemplateConfig {
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly id?: Id | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  /** Default: `false`. */
  readonly profile?: boolean | undefined
  readonly source?: ScriptSource | undefined
}

/**
 * `_global.mtermvectors.Operation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MtermvectorsOperation {
  readonly _id?: Id | undefined
  readonly _index?: IndexName | undefined
  readonly doc?: unknown
  readonly fields?: Fields | undefined
  /** Default: `true`. */
  readonly field_statistics?: boolean | undefined
  readonly filter?: TermvectorsFilter | undefined
  /** Default: `true`. */
  readonly offsets?: boolean | undefined
  /** Default: `true`. */
  readonly payloads?: boolean | undefined
  /** Default: `true`. */
  readonly positions?: boolean | undefined
  readonly routing?: Routing | undefined
  /** Default: `false`. */
  readonly term_statistics?: boolean | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
}

/**
 * `_global.mtermvectors.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MtermvectorsResponse {
  readonly docs: ReadonlyArray<MtermvectorsTermVectorsResult>
}

/** The schema of `MtermvectorsResponse`. @category schemas @since 0.1.0 */
export const MtermvectorsResponse: s.Lazy<MtermvectorsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ docs: /*#__PURE__*/ s.array(/*#__PURE__*/ MtermvectorsTermVectorsResult()) })
)

/**
 * `_global.mtermvectors.TermVectorsResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MtermvectorsTermVectorsResult {
  readonly _id?: Id
  readonly _index: IndexName
  readonly _version?: VersionNumber
  readonly took?: Long
  readonly found?: boolean
  readonly term_vectors?: { readonly [key: string]: TermvectorsTermVector }
  readonly error?: ErrorCause
}

/** The schema of `MtermvectorsTermVectorsResult`. @category schemas @since 0.1.0 */
export const MtermvectorsTermVectorsResult: s.Lazy<MtermvectorsTermVectorsResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _id: /*#__PURE__*/ s.optional(s.string),
    _index: s.string,
    _version: /*#__PURE__*/ s.optional(s.number),
    took: /*#__PURE__*/ s.optional(s.number),
    found: /*#__PURE__*/ s.optional(s.boolean),
    term_vectors: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ TermvectorsTermVector())),
    error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause())
  })
)

/**
 * `_global.open_point_in_time.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface OpenPointInTimeResponse {
  readonly _shards: ShardStatistics
  readonly id: Id
  /** In Elasticsearch since 9.5.0. */
  readonly _clusters?: ClusterStatistics
}

/** The schema of `OpenPointInTimeResponse`. @category schemas @since 0.1.0 */
export const OpenPointInTimeResponse: s.Lazy<OpenPointInTimeResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _shards: /*#__PURE__*/ ShardStatistics(),
    id: s.string,
    _clusters: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterStatistics())
  })
)

/**
 * `_global.put_script.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type PutScriptResponse = AcknowledgedResponseBase

/** The schema of `PutScriptResponse`. @category schemas @since 0.1.0 */
export const PutScriptResponse: s.Lazy<PutScriptResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `_global.rank_eval.DocumentRating` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalDocumentRating {
  readonly _id: Id
  readonly _index: IndexName
  readonly rating: Integer
}

/**
 * `_global.rank_eval.RankEvalHit` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalHit {
  readonly _id: Id
  readonly _index: IndexName
  readonly _score: Double
}

/** The schema of `RankEvalRankEvalHit`. @category schemas @since 0.1.0 */
export const RankEvalRankEvalHit: s.Lazy<RankEvalRankEvalHit> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ _id: s.string, _index: s.string, _score: s.number })
)

/**
 * `_global.rank_eval.RankEvalHitItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalHitItem {
  readonly hit: RankEvalRankEvalHit
  readonly rating?: Double | null
}

/** The schema of `RankEvalRankEvalHitItem`. @category schemas @since 0.1.0 */
export const RankEvalRankEvalHitItem: s.Lazy<RankEvalRankEvalHitItem> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    hit: /*#__PURE__*/ RankEvalRankEvalHit(),
    rating: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing]))
  })
)

/**
 * `_global.rank_eval.RankEvalMetric` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalMetric {
  readonly precision?: RankEvalRankEvalMetricPrecision | undefined
  readonly recall?: RankEvalRankEvalMetricRecall | undefined
  readonly mean_reciprocal_rank?: RankEvalRankEvalMetricMeanReciprocalRank | undefined
  readonly dcg?: RankEvalRankEvalMetricDiscountedCumulativeGain | undefined
  readonly expected_reciprocal_rank?: RankEvalRankEvalMetricExpectedReciprocalRank | undefined
}

/**
 * `_global.rank_eval.RankEvalMetricBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalMetricBase {
  /** Default: `10`. */
  readonly k?: Integer | undefined
}

/**
 * `_global.rank_eval.RankEvalMetricDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalMetricDetail {
  readonly metric_score: Double
  readonly unrated_docs: ReadonlyArray<RankEvalUnratedDocument>
  readonly hits: ReadonlyArray<RankEvalRankEvalHitItem>
  readonly metric_details: { readonly [key: string]: { readonly [key: string]: unknown } }
}

/** The schema of `RankEvalRankEvalMetricDetail`. @category schemas @since 0.1.0 */
export const RankEvalRankEvalMetricDetail: s.Lazy<RankEvalRankEvalMetricDetail> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    metric_score: s.number,
    unrated_docs: /*#__PURE__*/ s.array(/*#__PURE__*/ RankEvalUnratedDocument()),
    hits: /*#__PURE__*/ s.array(/*#__PURE__*/ RankEvalRankEvalHitItem()),
    metric_details: /*#__PURE__*/ s.record(/*#__PURE__*/ s.record(s.unknown))
  })
)

/**
 * `_global.rank_eval.RankEvalMetricDiscountedCumulativeGain` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/rest-apis/search-rank-eval#_discounted_cumulative_gain_dcg
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalMetricDiscountedCumulativeGain extends RankEvalRankEvalMetricBase {
  /** Default: `false`. */
  readonly normalize?: boolean | undefined
}

/**
 * `_global.rank_eval.RankEvalMetricExpectedReciprocalRank` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rank-eval#_expected_reciprocal_rank_err
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalMetricExpectedReciprocalRank extends RankEvalRankEvalMetricBase {
  readonly maximum_relevance: Integer
}

/**
 * `_global.rank_eval.RankEvalMetricMeanReciprocalRank` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/rest-apis/search-rank-eval#_mean_reciprocal_rank
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalMetricMeanReciprocalRank extends RankEvalRankEvalMetricRatingTreshold {}

/**
 * `_global.rank_eval.RankEvalMetricPrecision` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/rest-apis/search-rank-eval#k-precision
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalMetricPrecision extends RankEvalRankEvalMetricRatingTreshold {
  /** Default: `false`. */
  readonly ignore_unlabeled?: boolean | undefined
}

/**
 * `_global.rank_eval.RankEvalMetricRatingTreshold` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalMetricRatingTreshold extends RankEvalRankEvalMetricBase {
  /** Default: `1`. */
  readonly relevant_rating_threshold?: Integer | undefined
}

/**
 * `_global.rank_eval.RankEvalMetricRecall` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/rest-apis/search-rank-eval#k-recall
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalMetricRecall extends RankEvalRankEvalMetricRatingTreshold {}

/**
 * `_global.rank_eval.RankEvalQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalQuery {
  readonly query: QueryDslQueryContainer
  readonly size?: Integer | undefined
}

/**
 * `_global.rank_eval.RankEvalRequestItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRankEvalRequestItem {
  readonly id: Id
  readonly request?: RankEvalRankEvalQuery | QueryDslQueryContainer | undefined
  readonly ratings: ReadonlyArray<RankEvalDocumentRating>
  readonly template_id?: Id | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
}

/**
 * `_global.rank_eval.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalResponse {
  readonly metric_score: Double
  readonly details: { readonly [key: string]: RankEvalRankEvalMetricDetail }
  readonly failures: { readonly [key: string]: unknown }
}

/** The schema of `RankEvalResponse`. @category schemas @since 0.1.0 */
export const RankEvalResponse: s.Lazy<RankEvalResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    metric_score: s.number,
    details: /*#__PURE__*/ s.record(/*#__PURE__*/ RankEvalRankEvalMetricDetail()),
    failures: /*#__PURE__*/ s.record(s.unknown)
  })
)

/**
 * `_global.rank_eval.UnratedDocument` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalUnratedDocument {
  readonly _id: Id
  readonly _index: IndexName
}

/** The schema of `RankEvalUnratedDocument`. @category schemas @since 0.1.0 */
export const RankEvalUnratedDocument: s.Lazy<RankEvalUnratedDocument> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ _id: s.string, _index: s.string })
)

/**
 * `_global.reindex.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexResponse {
  readonly batches?: Long
  readonly created?: Long
  readonly deleted?: Long
  readonly failures?: ReadonlyArray<BulkIndexByScrollFailure>
  readonly noops?: Long
  readonly retries?: Retries
  readonly requests_per_second?: Float
  readonly slice_id?: Integer
  readonly slices?: ReadonlyArray<ReindexStatus>
  readonly task?: TaskId
  readonly throttled_millis?: EpochTime<UnitMillis>
  readonly throttled_until_millis?: EpochTime<UnitMillis>
  readonly timed_out?: boolean
  readonly took?: DurationValue<UnitMillis>
  readonly total?: Long
  readonly updated?: Long
  readonly version_conflicts?: Long
}

/** The schema of `ReindexResponse`. @category schemas @since 0.1.0 */
export const ReindexResponse: s.Lazy<ReindexResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    batches: /*#__PURE__*/ s.optional(s.number),
    created: /*#__PURE__*/ s.optional(s.number),
    deleted: /*#__PURE__*/ s.optional(s.number),
    failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ BulkIndexByScrollFailure())),
    noops: /*#__PURE__*/ s.optional(s.number),
    retries: /*#__PURE__*/ s.optional(/*#__PURE__*/ Retries()),
    requests_per_second: /*#__PURE__*/ s.optional(s.number),
    slice_id: /*#__PURE__*/ s.optional(s.number),
    slices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ReindexStatus())),
    task: /*#__PURE__*/ s.optional(s.string),
    throttled_millis: /*#__PURE__*/ s.optional(s.number),
    throttled_until_millis: /*#__PURE__*/ s.optional(s.number),
    timed_out: /*#__PURE__*/ s.optional(s.boolean),
    took: /*#__PURE__*/ s.optional(s.number),
    total: /*#__PURE__*/ s.optional(s.number),
    updated: /*#__PURE__*/ s.optional(s.number),
    version_conflicts: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.reindex_rethrottle.ParentReindexStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexRethrottleParentReindexStatus {
  readonly slices?: ReadonlyArray<ReindexStatus>
  readonly slice_id?: Integer
  readonly batches: Long
  readonly created?: Long
  readonly deleted: Long
  readonly noops: Long
  readonly requests_per_second: Float
  readonly retries: Retries
  readonly throttled?: Duration
  readonly throttled_millis: DurationValue<UnitMillis>
  readonly throttled_until?: Duration
  readonly throttled_until_millis: DurationValue<UnitMillis>
  readonly total: Long
  readonly updated?: Long
  readonly version_conflicts: Long
  readonly cancelled?: string
}

/** The schema of `ReindexRethrottleParentReindexStatus`. @category schemas @since 0.1.0 */
export const ReindexRethrottleParentReindexStatus: s.Lazy<ReindexRethrottleParentReindexStatus> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      slices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ReindexStatus())),
      slice_id: /*#__PURE__*/ s.optional(s.number),
      batches: s.number,
      created: /*#__PURE__*/ s.optional(s.number),
      deleted: s.number,
      noops: s.number,
      requests_per_second: s.number,
      retries: /*#__PURE__*/ Retries(),
      throttled: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      throttled_millis: s.number,
      throttled_until: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      throttled_until_millis: s.number,
      total: s.number,
      updated: /*#__PURE__*/ s.optional(s.number),
      version_conflicts: s.number,
      cancelled: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_global.reindex_rethrottle.ParentReindexTask` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexRethrottleParentReindexTask extends ReindexRethrottleReindexTask {
  readonly children?: ReadonlyArray<ReindexRethrottleReindexTask>
}

/** The schema of `ReindexRethrottleParentReindexTask`. @category schemas @since 0.1.0 */
export const ReindexRethrottleParentReindexTask: s.Lazy<ReindexRethrottleParentReindexTask> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      action: s.string,
      cancellable: s.boolean,
      cancelled: s.boolean,
      description: s.string,
      id: s.number,
      node: s.string,
      running_time_in_nanos: s.number,
      start_time_in_millis: s.number,
      status: /*#__PURE__*/ ReindexRethrottleParentReindexStatus(),
      type: s.string,
      headers: /*#__PURE__*/ HttpHeaders(),
      children: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ReindexRethrottleReindexTask()))
    })
  )

/**
 * `_global.reindex_rethrottle.ReindexNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexRethrottleReindexNode extends SpecUtilsBaseNode {
  readonly tasks: { readonly [key: string]: ReindexRethrottleReindexTask }
}

/** The schema of `ReindexRethrottleReindexNode`. @category schemas @since 0.1.0 */
export const ReindexRethrottleReindexNode: s.Lazy<ReindexRethrottleReindexNode> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    attributes: /*#__PURE__*/ s.record(s.string),
    host: s.string,
    ip: s.string,
    name: s.string,
    roles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    transport_address: s.string,
    tasks: /*#__PURE__*/ s.record(/*#__PURE__*/ ReindexRethrottleReindexTask())
  })
)

/**
 * `_global.reindex_rethrottle.ReindexTask` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexRethrottleReindexTask {
  readonly action: string
  readonly cancellable: boolean
  readonly cancelled: boolean
  readonly description: string
  readonly id: Long
  readonly node: Name
  readonly running_time_in_nanos: DurationValue<UnitNanos>
  readonly start_time_in_millis: EpochTime<UnitMillis>
  readonly status: ReindexRethrottleParentReindexStatus
  readonly type: string
  readonly headers: HttpHeaders
}

/** The schema of `ReindexRethrottleReindexTask`. @category schemas @since 0.1.0 */
export const ReindexRethrottleReindexTask: s.Lazy<ReindexRethrottleReindexTask> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    action: s.string,
    cancellable: s.boolean,
    cancelled: s.boolean,
    description: s.string,
    id: s.number,
    node: s.string,
    running_time_in_nanos: s.number,
    start_time_in_millis: s.number,
    status: /*#__PURE__*/ ReindexRethrottleParentReindexStatus(),
    type: s.string,
    headers: /*#__PURE__*/ HttpHeaders()
  })
)

/**
 * `_global.reindex_rethrottle.ReindexTasks` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ReindexRethrottleReindexTasks =
  | ReadonlyArray<ReindexRethrottleReindexTask>
  | { readonly [key: string]: ReindexRethrottleParentReindexTask }

/** The schema of `ReindexRethrottleReindexTasks`. @category schemas @since 0.1.0 */
export const ReindexRethrottleReindexTasks: s.Lazy<ReindexRethrottleReindexTasks> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ s.array(/*#__PURE__*/ ReindexRethrottleReindexTask()),
    /*#__PURE__*/ s.record(/*#__PURE__*/ ReindexRethrottleParentReindexTask())
  ])
)

/**
 * `_global.reindex_rethrottle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexRethrottleResponse {
  readonly node_failures?: ReadonlyArray<ErrorCause>
  readonly task_failures?: ReadonlyArray<TaskFailure>
  readonly nodes?: { readonly [key: string]: ReindexRethrottleReindexNode }
  readonly tasks?: ReindexRethrottleReindexTasks
}

/** The schema of `ReindexRethrottleResponse`. @category schemas @since 0.1.0 */
export const ReindexRethrottleResponse: s.Lazy<ReindexRethrottleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    node_failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ErrorCause())),
    task_failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ TaskFailure())),
    nodes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ReindexRethrottleReindexNode())),
    tasks: /*#__PURE__*/ s.optional(/*#__PURE__*/ ReindexRethrottleReindexTasks())
  })
)

/**
 * `_global.render_search_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RenderSearchTemplateResponse {
  readonly template_output: { readonly [key: string]: unknown }
}

/** The schema of `RenderSearchTemplateResponse`. @category schemas @since 0.1.0 */
export const RenderSearchTemplateResponse: s.Lazy<RenderSearchTemplateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ template_output: /*#__PURE__*/ s.record(s.unknown) })
)

/**
 * `_global.scripts_painless_execute.PainlessContext` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ScriptsPainlessExecutePainlessContext =
  | "painless_test"
  | "filter"
  | "score"
  | "boolean_field"
  | "date_field"
  | "double_field"
  | "geo_point_field"
  | "ip_field"
  | "keyword_field"
  | "long_field"
  | "composite_field"

/**
 * `_global.scripts_painless_execute.PainlessContextSetup` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ScriptsPainlessExecutePainlessContextSetup {
  readonly document: unknown
  readonly index: IndexName
  readonly query?: QueryDslQueryContainer | undefined
}

/**
 * `_global.scripts_painless_execute.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ScriptsPainlessExecuteResponse<TResult = unknown> {
  readonly result: TResult
}

/** The schema of `ScriptsPainlessExecuteResponse`. @category schemas @since 0.1.0 */
export const ScriptsPainlessExecuteResponse: s.Lazy<ScriptsPainlessExecuteResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ result: s.unknown })
)

/**
 * `_global.scroll.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ScrollResponse<TDocument = unknown> = SearchResponseBody<TDocument>

/** The schema of `ScrollResponse`. @category schemas @since 0.1.0 */
export const ScrollResponse: s.Lazy<ScrollResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ SearchResponseBody()
)

/**
 * `_global.search.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchResponse<TDocument = unknown> = SearchResponseBody<TDocument>

/** The schema of `SearchResponse`. @category schemas @since 0.1.0 */
export const SearchResponse: s.Lazy<SearchResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ SearchResponseBody()
)

/**
 * `_global.search_shards.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchShardsResponse {
  readonly nodes: { readonly [key: string]: SearchShardsSearchShardsNodeAttributes }
  readonly shards: ReadonlyArray<ReadonlyArray<NodeShard>>
  readonly indices: { readonly [key: string]: SearchShardsShardStoreIndex }
}

/** The schema of `SearchShardsResponse`. @category schemas @since 0.1.0 */
export const SearchShardsResponse: s.Lazy<SearchShardsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ SearchShardsSearchShardsNodeAttributes()),
    shards: /*#__PURE__*/ s.array(/*#__PURE__*/ s.array(/*#__PURE__*/ NodeShard())),
    indices: /*#__PURE__*/ s.record(/*#__PURE__*/ SearchShardsShardStoreIndex())
  })
)

/**
 * `_global.search_shards.SearchShardsNodeAttributes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchShardsSearchShardsNodeAttributes {
  readonly name: NodeName
  readonly ephemeral_id: Id
  readonly transport_address: TransportAddress
  /** In Elasticsearch since 8.3.0. */
  readonly external_id: string
  readonly attributes: { readonly [key: string]: string }
  readonly roles: NodeRoles
  readonly version: VersionString
  readonly min_index_version: Integer
  readonly max_index_version: Integer
}

/** The schema of `SearchShardsSearchShardsNodeAttributes`. @category schemas @since 0.1.0 */
export const SearchShardsSearchShardsNodeAttributes: s.Lazy<SearchShardsSearchShardsNodeAttributes> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      ephemeral_id: s.string,
      transport_address: s.string,
      external_id: s.string,
      attributes: /*#__PURE__*/ s.record(s.string),
      roles: /*#__PURE__*/ s.array(s.string),
      version: s.string,
      min_index_version: s.number,
      max_index_version: s.number
    })
  )

/**
 * `_global.search_shards.ShardStoreIndex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchShardsShardStoreIndex {
  readonly aliases?: ReadonlyArray<Name>
  readonly filter?: QueryDslQueryContainer
}

/** The schema of `SearchShardsShardStoreIndex`. @category schemas @since 0.1.0 */
export const SearchShardsShardStoreIndex: s.Lazy<SearchShardsShardStoreIndex> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    aliases: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer())
  })
)

/**
 * `_global.search_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchTemplateResponse<TDocument = unknown> {
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

/** The schema of `SearchTemplateResponse`. @category schemas @since 0.1.0 */
export const SearchTemplateResponse: s.Lazy<SearchTemplateResponse> = /*#__PURE__*/ s.lazy(() =>
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
 * `_global.terms_enum.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TermsEnumResponse {
  readonly _shards: ShardStatistics
  readonly terms: ReadonlyArray<string>
  readonly complete: boolean
}

/** The schema of `TermsEnumResponse`. @category schemas @since 0.1.0 */
export const TermsEnumResponse: s.Lazy<TermsEnumResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _shards: /*#__PURE__*/ ShardStatistics(),
    terms: /*#__PURE__*/ s.array(s.string),
    complete: s.boolean
  })
)

/**
 * `_global.termvectors.FieldStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TermvectorsFieldStatistics {
  readonly doc_count: Integer
  readonly sum_doc_freq: Long
  readonly sum_ttf: Long
}

/** The schema of `TermvectorsFieldStatistics`. @category schemas @since 0.1.0 */
export const TermvectorsFieldStatistics: s.Lazy<TermvectorsFieldStatistics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ doc_count: s.number, sum_doc_freq: s.number, sum_ttf: s.number })
)

/**
 * `_global.termvectors.Filter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TermvectorsFilter {
  readonly max_doc_freq?: Integer | undefined
  /** Default: `25`. */
  readonly max_num_terms?: Integer | undefined
  readonly max_term_freq?: Integer | undefined
  /** Default: `0`. */
  readonly max_word_length?: Integer | undefined
  /** Default: `1`. */
  readonly min_doc_freq?: Integer | undefined
  /** Default: `1`. */
  readonly min_term_freq?: Integer | undefined
  /** Default: `0`. */
  readonly min_word_length?: Integer | undefined
}

/**
 * `_global.termvectors.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TermvectorsResponse {
  readonly found: boolean
  readonly _id?: Id
  readonly _index: IndexName
  readonly term_vectors?: { readonly [key: string]: TermvectorsTermVector }
  readonly took: Long
  readonly _version: VersionNumber
}

/** The schema of `TermvectorsResponse`. @category schemas @since 0.1.0 */
export const TermvectorsResponse: s.Lazy<TermvectorsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    found: s.boolean,
    _id: /*#__PURE__*/ s.optional(s.string),
    _index: s.string,
    term_vectors: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ TermvectorsTermVector())),
    took: s.number,
    _version: s.number
  })
)

/**
 * `_global.termvectors.Term` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TermvectorsTerm {
  readonly doc_freq?: Integer
  readonly score?: Double
  readonly term_freq: Integer
  readonly tokens?: ReadonlyArray<TermvectorsToken>
  readonly ttf?: Integer
}

/** The schema of `TermvectorsTerm`. @category schemas @since 0.1.0 */
export const TermvectorsTerm: s.Lazy<TermvectorsTerm> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc_freq: /*#__PURE__*/ s.optional(s.number),
    score: /*#__PURE__*/ s.optional(s.number),
    term_freq: s.number,
    tokens: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ TermvectorsToken())),
    ttf: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.termvectors.TermVector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TermvectorsTermVector {
  readonly field_statistics?: TermvectorsFieldStatistics
  readonly terms: { readonly [key: string]: TermvectorsTerm }
}

/** The schema of `TermvectorsTermVector`. @category schemas @since 0.1.0 */
export const TermvectorsTermVector: s.Lazy<TermvectorsTermVector> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field_statistics: /*#__PURE__*/ s.optional(/*#__PURE__*/ TermvectorsFieldStatistics()),
    terms: /*#__PURE__*/ s.record(/*#__PURE__*/ TermvectorsTerm())
  })
)

/**
 * `_global.termvectors.Token` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TermvectorsToken {
  readonly end_offset?: Integer
  readonly payload?: string
  readonly position: Integer
  readonly start_offset?: Integer
}

/** The schema of `TermvectorsToken`. @category schemas @since 0.1.0 */
export const TermvectorsToken: s.Lazy<TermvectorsToken> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    end_offset: /*#__PURE__*/ s.optional(s.number),
    payload: /*#__PURE__*/ s.optional(s.string),
    position: s.number,
    start_offset: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.update_by_query.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface UpdateByQueryResponse {
  readonly batches?: Long
  readonly failures?: ReadonlyArray<BulkIndexByScrollFailure>
  readonly noops?: Long
  readonly deleted?: Long
  readonly requests_per_second?: Float
  readonly retries?: Retries
  readonly slices?: ReadonlyArray<ReindexStatus>
  readonly task?: TaskId
  readonly timed_out?: boolean
  readonly took?: DurationValue<UnitMillis>
  readonly total?: Long
  readonly updated?: Long
  readonly version_conflicts?: Long
  readonly throttled?: Duration
  readonly throttled_millis?: DurationValue<UnitMillis>
  readonly throttled_until?: Duration
  readonly throttled_until_millis?: DurationValue<UnitMillis>
}

/** The schema of `UpdateByQueryResponse`. @category schemas @since 0.1.0 */
export const UpdateByQueryResponse: s.Lazy<UpdateByQueryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    batches: /*#__PURE__*/ s.optional(s.number),
    failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ BulkIndexByScrollFailure())),
    noops: /*#__PURE__*/ s.optional(s.number),
    deleted: /*#__PURE__*/ s.optional(s.number),
    requests_per_second: /*#__PURE__*/ s.optional(s.number),
    retries: /*#__PURE__*/ s.optional(/*#__PURE__*/ Retries()),
    slices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ReindexStatus())),
    task: /*#__PURE__*/ s.optional(s.string),
    timed_out: /*#__PURE__*/ s.optional(s.boolean),
    took: /*#__PURE__*/ s.optional(s.number),
    total: /*#__PURE__*/ s.optional(s.number),
    updated: /*#__PURE__*/ s.optional(s.number),
    version_conflicts: /*#__PURE__*/ s.optional(s.number),
    throttled: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    throttled_millis: /*#__PURE__*/ s.optional(s.number),
    throttled_until: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    throttled_until_millis: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_global.update_by_query_rethrottle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface UpdateByQueryRethrottleResponse {
  readonly nodes: { readonly [key: string]: UpdateByQueryRethrottleUpdateByQueryRethrottleNode }
}

/** The schema of `UpdateByQueryRethrottleResponse`. @category schemas @since 0.1.0 */
export const UpdateByQueryRethrottleResponse: s.Lazy<UpdateByQueryRethrottleResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      nodes: /*#__PURE__*/ s.record(/*#__PURE__*/ UpdateByQueryRethrottleUpdateByQueryRethrottleNode())
    })
)

/**
 * `_global.update_by_query_rethrottle.UpdateByQueryRethrottleNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface UpdateByQueryRethrottleUpdateByQueryRethrottleNode extends SpecUtilsBaseNode {
  readonly tasks: { readonly [key: string]: TasksTaskInfo }
}

/** The schema of `UpdateByQueryRethrottleUpdateByQueryRethrottleNode`. @category schemas @since 0.1.0 */
export const UpdateByQueryRethrottleUpdateByQueryRethrottleNode: s.Lazy<UpdateByQueryRethrottleUpdateByQueryRethrottleNode> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      attributes: /*#__PURE__*/ s.record(s.string),
      host: s.string,
      ip: s.string,
      name: s.string,
      roles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      transport_address: s.string,
      tasks: /*#__PURE__*/ s.record(/*#__PURE__*/ TasksTaskInfo())
    })
  )

/**
 * `_global.update.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type UpdateResponse<TDocument = unknown> = UpdateUpdateWriteResponseBase<TDocument>

/** The schema of `UpdateResponse`. @category schemas @since 0.1.0 */
export const UpdateResponse: s.Lazy<UpdateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ UpdateUpdateWriteResponseBase()
)

/**
 * `_global.update.UpdateWriteResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface UpdateUpdateWriteResponseBase<TDocument = unknown> extends WriteResponseBase {
  readonly get?: InlineGet<TDocument>
}

/** The schema of `UpdateUpdateWriteResponseBase`. @category schemas @since 0.1.0 */
export const UpdateUpdateWriteResponseBase: s.Lazy<UpdateUpdateWriteResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _id: s.string,
    _index: s.string,
    _primary_term: /*#__PURE__*/ s.optional(s.number),
    result: s.string,
    _seq_no: /*#__PURE__*/ s.optional(s.number),
    _shards: /*#__PURE__*/ ShardStatistics(),
    _version: s.number,
    failure_store: /*#__PURE__*/ s.optional(s.string),
    forced_refresh: /*#__PURE__*/ s.optional(s.boolean),
    get: /*#__PURE__*/ s.optional(/*#__PURE__*/ InlineGet())
  })
)

/**
 * Parameters of `bulk`.
 * @category models
 * @since 0.1.0
 */
export interface BulkRequest<
  TDocument = object,
  TPartialDocument = object
> extends SpecUtilsCommonQueryParameters {
  readonly index?: IndexName | undefined
  /** Default: `true`. */
  readonly include_source_on_error?: boolean | undefined
  /** Default: `false`. */
  readonly list_executed_pipelines?: boolean | undefined
  readonly pipeline?: string | undefined
  /** Default: `false`. */
  readonly refresh?: Refresh | undefined
  readonly routing?: Routing | undefined
  readonly _source?: SearchSourceConfigParam | undefined
  readonly _source_excludes?: Fields | undefined
  readonly _source_includes?: Fields | undefined
  /** Default: `1m`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  /** Default: `false`. */
  readonly require_alias?: boolean | undefined
  /** Default: `false`. */
  readonly require_data_stream?: boolean | undefined
  /** The body of the request. */
  readonly operations: NdJson<
    BulkOperationContainer | BulkUpdateAction<TDocument, TPartialDocument> | TDocument
  >
}

/**
 * `bulk`: `POST or PUT /_bulk`, `POST or PUT /{index}/_bulk`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk
 * @category endpoints
 * @since 0.1.0
 */
export const bulk: Call<BulkRequest, BulkResponse> = /*#__PURE__*/ call({
  name: "bulk",
  urls: [
    { path: "/_bulk", methods: ["POST", "PUT"] },
    { path: "/{index}/_bulk", methods: ["POST", "PUT"] }
  ],
  query: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "include_source_on_error",
    "list_executed_pipelines",
    "pipeline",
    "refresh",
    "require_alias",
    "require_data_stream",
    "routing",
    "timeout",
    "wait_for_active_shards"
  ],
  body: { kind: "ndjson", name: "operations" },
  answer: { kind: "json", schema: BulkResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk"
})

/**
 * Parameters of `cancel_reindex`.
 * @category models
 * @since 0.1.0
 */
export interface CancelReindexRequest extends SpecUtilsCommonQueryParameters {
  readonly task_id: TaskId
  /** Default: `true`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `cancel_reindex`: `POST /_reindex/{task_id}/_cancel`.
 * In Elasticsearch since 9.5.0.
 * @category endpoints
 * @since 0.1.0
 */
export const cancelReindex: Call<CancelReindexRequest, CancelReindexResponse> = /*#__PURE__*/ call({
  name: "cancel_reindex",
  urls: [{ path: "/_reindex/{task_id}/_cancel", methods: ["POST"] }],
  query: ["wait_for_completion"],
  body: { kind: "none" },
  answer: { kind: "json", schema: CancelReindexResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `clear_scroll`.
 * @category models
 * @since 0.1.0
 */
export interface ClearScrollRequest extends SpecUtilsCommonQueryParameters {
  readonly scroll_id?: ScrollIds | undefined
}

/**
 * `clear_scroll`: `DELETE /_search/scroll`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-clear-scroll
 * @category endpoints
 * @since 0.1.0
 */
export const clearScroll: OptionalCall<ClearScrollRequest, ClearScrollResponse> = /*#__PURE__*/ optionalCall({
  name: "clear_scroll",
  urls: [{ path: "/_search/scroll", methods: ["DELETE"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ClearScrollResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-clear-scroll"
})

/**
 * Parameters of `close_point_in_time`.
 * @category models
 * @since 0.1.0
 */
export interface ClosePointInTimeRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `close_point_in_time`: `DELETE /_pit`.
 * In Elasticsearch since 7.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-open-point-in-time
 * @category endpoints
 * @since 0.1.0
 */
export const closePointInTime: Call<ClosePointInTimeRequest, ClosePointInTimeResponse> = /*#__PURE__*/ call({
  name: "close_point_in_time",
  urls: [{ path: "/_pit", methods: ["DELETE"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ClosePointInTimeResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-open-point-in-time"
})

/**
 * Parameters of `count`.
 * @category models
 * @since 0.1.0
 */
export interface CountRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  readonly analyzer?: string | undefined
  /** Default: `false`. */
  readonly analyze_wildcard?: boolean | undefined
  /** Default: `or`. */
  readonly default_operator?: QueryDslOperator | undefined
  readonly df?: string | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /**
   * Default: `true`.
   * @deprecated since Elasticsearch 7.16.0
   */
  readonly ignore_throttled?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly lenient?: boolean | undefined
  readonly min_score?: Double | undefined
  readonly preference?: string | undefined
  readonly routing?: Routing | undefined
  readonly terminate_after?: Long | undefined
  readonly q?: string | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/**
 * `count`: `POST or GET /_count`, `POST or GET /{index}/_count`.
 * Needs the privileges: index read.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-count
 * @category endpoints
 * @since 0.1.0
 */
export const count: OptionalCall<CountRequest, CountResponse> = /*#__PURE__*/ optionalCall({
  name: "count",
  urls: [
    { path: "/_count", methods: ["POST", "GET"] },
    { path: "/{index}/_count", methods: ["POST", "GET"] }
  ],
  query: [
    "allow_no_indices",
    "analyze_wildcard",
    "analyzer",
    "default_operator",
    "df",
    "expand_wildcards",
    "ignore_throttled",
    "ignore_unavailable",
    "lenient",
    "min_score",
    "preference",
    "q",
    "routing",
    "terminate_after"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: CountResponse },
  queryText: "body",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-count"
})

/**
 * Parameters of `create`.
 * @category models
 * @since 0.1.0
 */
export interface CreateRequest<TDocument = unknown> extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly index: IndexName
  /** Default: `true`. */
  readonly include_source_on_error?: boolean | undefined
  readonly pipeline?: string | undefined
  /** Default: `false`. */
  readonly refresh?: Refresh | undefined
  /** Default: `false`. */
  readonly require_alias?: boolean | undefined
  /** Default: `false`. */
  readonly require_data_stream?: boolean | undefined
  readonly routing?: Routing | undefined
  /** Default: `1m`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  /** The body of the request. */
  readonly document: TDocument
}

/**
 * `create`: `PUT or POST /{index}/_create/{id}`.
 * Needs the privileges: index create.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-create
 * @category endpoints
 * @since 0.1.0
 */
export const create: Call<CreateRequest, CreateResponse> = /*#__PURE__*/ call({
  name: "create",
  urls: [{ path: "/{index}/_create/{id}", methods: ["PUT", "POST"] }],
  query: [
    "include_source_on_error",
    "pipeline",
    "refresh",
    "require_alias",
    "require_data_stream",
    "routing",
    "timeout",
    "version",
    "version_type",
    "wait_for_active_shards"
  ],
  body: { kind: "value", name: "document" },
  answer: { kind: "json", schema: CreateResponse },
  repetition: "never",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-create"
})

/**
 * Parameters of `delete`.
 * @category models
 * @since 0.1.0
 */
export interface DeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly index: IndexName
  readonly if_primary_term?: Long | undefined
  readonly if_seq_no?: SequenceNumber | undefined
  /** Default: `false`. */
  readonly refresh?: Refresh | undefined
  readonly routing?: Routing | undefined
  /** Default: `1m`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
}

/**
 * `delete`: `DELETE /{index}/_doc/{id}`.
 * Needs the privileges: index delete.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete
 * @category endpoints
 * @since 0.1.0
 */
const delete_: Call<DeleteRequest, DeleteResponse> = /*#__PURE__*/ call({
  name: "delete",
  urls: [{ path: "/{index}/_doc/{id}", methods: ["DELETE"] }],
  query: [
    "if_primary_term",
    "if_seq_no",
    "refresh",
    "routing",
    "timeout",
    "version",
    "version_type",
    "wait_for_active_shards"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: DeleteResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete"
})
export { delete_ as delete }

/**
 * Parameters of `delete_by_query`.
 * @category models
 * @since 0.1.0
 */
export interface DeleteByQueryRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  readonly analyzer?: string | undefined
  /** Default: `false`. */
  readonly analyze_wildcard?: boolean | undefined
  /** Default: `abort`. */
  readonly conflicts?: Conflicts | undefined
  /** Default: `or`. */
  readonly default_operator?: QueryDslOperator | undefined
  readonly df?: string | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `0`. */
  readonly from?: Long | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly lenient?: boolean | undefined
  readonly preference?: string | undefined
  /** Default: `false`. */
  readonly refresh?: boolean | undefined
  readonly request_cache?: boolean | undefined
  /** Default: `-1`. */
  readonly requests_per_second?: Float | undefined
  readonly routing?: Routing | undefined
  readonly q?: string | undefined
  readonly scroll?: Duration | TimeSpan | undefined
  /** Default: `1000`. */
  readonly scroll_size?: Long | undefined
  readonly search_timeout?: Duration | TimeSpan | undefined
  readonly search_type?: SearchType | undefined
  /** Default: `1`. */
  readonly slices?: Slices | undefined
  readonly stats?: string | ReadonlyArray<string> | undefined
  readonly terminate_after?: Long | undefined
  /** Default: `1m`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly version?: boolean | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  /** Default: `true`. */
  readonly wait_for_completion?: boolean | undefined
  readonly max_docs?: Long | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly slice?: SlicedScroll | undefined
  readonly sort?: Sort | undefined
}

/**
 * `delete_by_query`: `POST /{index}/_delete_by_query`.
 * Needs the privileges: index read, index delete.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete-by-query
 * @category endpoints
 * @since 0.1.0
 */
export const deleteByQuery: Call<DeleteByQueryRequest, DeleteByQueryResponse> = /*#__PURE__*/ call({
  name: "delete_by_query",
  urls: [{ path: "/{index}/_delete_by_query", methods: ["POST"] }],
  query: [
    "allow_no_indices",
    "analyze_wildcard",
    "analyzer",
    "conflicts",
    "default_operator",
    "df",
    "expand_wildcards",
    "from",
    "ignore_unavailable",
    "lenient",
    "preference",
    "q",
    "refresh",
    "request_cache",
    "requests_per_second",
    "routing",
    "scroll",
    "scroll_size",
    "search_timeout",
    "search_type",
    "slices",
    "stats",
    "terminate_after",
    "timeout",
    "version",
    "wait_for_active_shards",
    "wait_for_completion"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: DeleteByQueryResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete-by-query"
})

/**
 * Parameters of `delete_by_query_rethrottle`.
 * @category models
 * @since 0.1.0
 */
export interface DeleteByQueryRethrottleRequest extends SpecUtilsCommonQueryParameters {
  readonly task_id: TaskId
  readonly requests_per_second: Float
}

/**
 * `delete_by_query_rethrottle`: `POST /_delete_by_query/{task_id}/_rethrottle`.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete-by-query-rethrottle
 * @category endpoints
 * @since 0.1.0
 */
export const deleteByQueryRethrottle: Call<DeleteByQueryRethrottleRequest, DeleteByQueryRethrottleResponse> =
  /*#__PURE__*/ call({
    name: "delete_by_query_rethrottle",
    urls: [{ path: "/_delete_by_query/{task_id}/_rethrottle", methods: ["POST"] }],
    query: ["requests_per_second"],
    body: { kind: "none" },
    answer: { kind: "json", schema: DeleteByQueryRethrottleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete-by-query-rethrottle"
  })

/**
 * Parameters of `delete_script`.
 * @category models
 * @since 0.1.0
 */
export interface DeleteScriptRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `delete_script`: `DELETE /_scripts/{id}`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete-script
 * @category endpoints
 * @since 0.1.0
 */
export const deleteScript: Call<DeleteScriptRequest, DeleteScriptResponse> = /*#__PURE__*/ call({
  name: "delete_script",
  urls: [{ path: "/_scripts/{id}", methods: ["DELETE"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: DeleteScriptResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete-script"
})

/**
 * Parameters of `exists`.
 * @category models
 * @since 0.1.0
 */
export interface ExistsRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly index: IndexName
  readonly preference?: string | undefined
  /** Default: `true`. */
  readonly realtime?: boolean | undefined
  /** Default: `false`. */
  readonly refresh?: boolean | undefined
  readonly routing?: Routing | undefined
  readonly _source?: SearchSourceConfigParam | undefined
  readonly _source_excludes?: Fields | undefined
  readonly _source_includes?: Fields | undefined
  readonly stored_fields?: Fields | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
}

/**
 * `exists`: `HEAD /{index}/_doc/{id}`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
 * @category endpoints
 * @since 0.1.0
 */
export const exists: Call<ExistsRequest, boolean> = /*#__PURE__*/ call({
  name: "exists",
  urls: [{ path: "/{index}/_doc/{id}", methods: ["HEAD"] }],
  query: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "preference",
    "realtime",
    "refresh",
    "routing",
    "stored_fields",
    "version",
    "version_type"
  ],
  body: { kind: "none" },
  answer: { kind: "exists" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get"
})

/**
 * Parameters of `exists_source`.
 * @category models
 * @since 0.1.0
 */
export interface ExistsSourceRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly index: IndexName
  readonly preference?: string | undefined
  /** Default: `true`. */
  readonly realtime?: boolean | undefined
  /** Default: `false`. */
  readonly refresh?: boolean | undefined
  readonly routing?: Routing | undefined
  readonly _source?: SearchSourceConfigParam | undefined
  readonly _source_excludes?: Fields | undefined
  readonly _source_includes?: Fields | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
}

/**
 * `exists_source`: `HEAD /{index}/_source/{id}`.
 * Needs the privileges: index read.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
 * @category endpoints
 * @since 0.1.0
 */
export const existsSource: Call<ExistsSourceRequest, boolean> = /*#__PURE__*/ call({
  name: "exists_source",
  urls: [{ path: "/{index}/_source/{id}", methods: ["HEAD"] }],
  query: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "preference",
    "realtime",
    "refresh",
    "routing",
    "version",
    "version_type"
  ],
  body: { kind: "none" },
  answer: { kind: "exists" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get"
})

/**
 * Parameters of `explain`.
 * @category models
 * @since 0.1.0
 */
export interface ExplainRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly index: IndexName
  readonly analyzer?: string | undefined
  /** Default: `false`. */
  readonly analyze_wildcard?: boolean | undefined
  /** Default: `or`. */
  readonly default_operator?: QueryDslOperator | undefined
  readonly df?: string | undefined
  /** Default: `false`. */
  readonly lenient?: boolean | undefined
  readonly preference?: string | undefined
  readonly routing?: Routing | undefined
  readonly _source?: SearchSourceConfigParam | undefined
  readonly _source_excludes?: Fields | undefined
  readonly _source_includes?: Fields | undefined
  readonly stored_fields?: Fields | undefined
  readonly q?: string | undefined
  readonly query?: QueryDslQueryContainer | undefined
}

/** `ExplainResponse` by the type of its documents. @category models @since 0.1.0 */
export interface ExplainResponseOf extends DocumentLambda {
  readonly response: ExplainResponse<this["document"]>
}

/**
 * `explain`: `GET or POST /{index}/_explain/{id}`.
 * Needs the privileges: index read.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-explain
 * @category endpoints
 * @since 0.1.0
 */
export const explain: DocumentCall<ExplainRequest, ExplainResponseOf> = /*#__PURE__*/ documentCall<
  ExplainRequest,
  ExplainResponseOf
>({
  name: "explain",
  urls: [{ path: "/{index}/_explain/{id}", methods: ["GET", "POST"] }],
  query: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "analyze_wildcard",
    "analyzer",
    "default_operator",
    "df",
    "lenient",
    "preference",
    "q",
    "routing",
    "stored_fields"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ExplainResponse, documents: ["get._source"] },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-explain"
})

/**
 * Parameters of `field_caps`.
 * @category models
 * @since 0.1.0
 */
export interface FieldCapsRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly include_unmapped?: boolean | undefined
  /** In Elasticsearch since 8.2.0. */
  readonly filters?: string | ReadonlyArray<string> | undefined
  /** In Elasticsearch since 8.2.0. */
  readonly types?: string | ReadonlyArray<string> | undefined
  /**
   * Default: `true`.
   * In Elasticsearch since 8.13.0.
   */
  readonly include_empty_fields?: boolean | undefined
  /** In Elasticsearch since 8.5.0. */
  readonly fields?: Fields | undefined
  readonly index_filter?: QueryDslQueryContainer | undefined
  /** In Elasticsearch since 7.12.0. */
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/**
 * `field_caps`: `GET or POST /_field_caps`, `GET or POST /{index}/_field_caps`.
 * Needs the privileges: index view_index_metadata, index read.
 * In Elasticsearch since 5.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-field-caps
 * @category endpoints
 * @since 0.1.0
 */
export const fieldCaps: OptionalCall<FieldCapsRequest, FieldCapsResponse> = /*#__PURE__*/ optionalCall({
  name: "field_caps",
  urls: [
    { path: "/_field_caps", methods: ["GET", "POST"] },
    { path: "/{index}/_field_caps", methods: ["GET", "POST"] }
  ],
  query: [
    "allow_no_indices",
    "expand_wildcards",
    "filters",
    "ignore_unavailable",
    "include_empty_fields",
    "include_unmapped",
    "types"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: FieldCapsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-field-caps"
})

/**
 * Parameters of `get`.
 * @category models
 * @since 0.1.0
 */
export interface GetRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly index: IndexName
  /** In Elasticsearch since 8.4.0. */
  readonly force_synthetic_source?: boolean | undefined
  readonly preference?: string | undefined
  /** Default: `true`. */
  readonly realtime?: boolean | undefined
  /** Default: `false`. */
  readonly refresh?: boolean | undefined
  readonly routing?: Routing | undefined
  readonly _source?: SearchSourceConfigParam | undefined
  readonly _source_excludes?: Fields | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 9.2.0.
   */
  readonly _source_exclude_vectors?: boolean | undefined
  readonly _source_includes?: Fields | undefined
  readonly stored_fields?: Fields | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
}

/** `GetResponse` by the type of its documents. @category models @since 0.1.0 */
export interface GetResponseOf extends DocumentLambda {
  readonly response: GetResponse<this["document"]>
}

/**
 * `get`: `GET /{index}/_doc/{id}`.
 * Needs the privileges: index read.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
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
    "_source",
    "_source_exclude_vectors",
    "_source_excludes",
    "_source_includes",
    "force_synthetic_source",
    "preference",
    "realtime",
    "refresh",
    "routing",
    "stored_fields",
    "version",
    "version_type"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: GetResponse, documents: ["_source"] },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get"
})

/**
 * Parameters of `get_reindex`.
 * @category models
 * @since 0.1.0
 */
export interface GetReindexRequest extends SpecUtilsCommonQueryParameters {
  readonly task_id: TaskId
  /** Default: `false`. */
  readonly wait_for_completion?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `get_reindex`: `GET /_reindex/{task_id}`.
 * In Elasticsearch since 9.5.0.
 * @category endpoints
 * @since 0.1.0
 */
export const getReindex: Call<GetReindexRequest, GetReindexResponse> = /*#__PURE__*/ call({
  name: "get_reindex",
  urls: [{ path: "/_reindex/{task_id}", methods: ["GET"] }],
  query: ["timeout", "wait_for_completion"],
  body: { kind: "none" },
  answer: { kind: "json", schema: GetReindexResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `get_script`.
 * @category models
 * @since 0.1.0
 */
export interface GetScriptRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `get_script`: `GET /_scripts/{id}`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get-script
 * @category endpoints
 * @since 0.1.0
 */
export const getScript: Call<GetScriptRequest, GetScriptResponse> = /*#__PURE__*/ call({
  name: "get_script",
  urls: [{ path: "/_scripts/{id}", methods: ["GET"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: GetScriptResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get-script"
})

/**
 * Parameters of `get_script_context`.
 * @category models
 * @since 0.1.0
 */
export interface GetScriptContextRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `get_script_context`: `GET /_script_context`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get-script-context
 * @category endpoints
 * @since 0.1.0
 */
export const getScriptContext: OptionalCall<GetScriptContextRequest, GetScriptContextResponse> =
  /*#__PURE__*/ optionalCall({
    name: "get_script_context",
    urls: [{ path: "/_script_context", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: GetScriptContextResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get-script-context"
  })

/**
 * Parameters of `get_script_languages`.
 * @category models
 * @since 0.1.0
 */
export interface GetScriptLanguagesRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `get_script_languages`: `GET /_script_language`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get-script-languages
 * @category endpoints
 * @since 0.1.0
 */
export const getScriptLanguages: OptionalCall<GetScriptLanguagesRequest, GetScriptLanguagesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "get_script_languages",
    urls: [{ path: "/_script_language", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: GetScriptLanguagesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get-script-languages"
  })

/**
 * Parameters of `get_source`.
 * @category models
 * @since 0.1.0
 */
export interface GetSourceRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly index: IndexName
  readonly preference?: string | undefined
  /** Default: `true`. */
  readonly realtime?: boolean | undefined
  /** Default: `false`. */
  readonly refresh?: boolean | undefined
  readonly routing?: Routing | undefined
  readonly _source?: SearchSourceConfigParam | undefined
  readonly _source_excludes?: Fields | undefined
  readonly _source_includes?: Fields | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
}

/** `GetSourceResponse` by the type of its documents. @category models @since 0.1.0 */
export interface GetSourceResponseOf extends DocumentLambda {
  readonly response: GetSourceResponse<this["document"]>
}

/**
 * `get_source`: `GET /{index}/_source/{id}`.
 * Needs the privileges: index read.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
 * @category endpoints
 * @since 0.1.0
 */
export const getSource: DocumentCall<GetSourceRequest, GetSourceResponseOf> = /*#__PURE__*/ documentCall<
  GetSourceRequest,
  GetSourceResponseOf
>({
  name: "get_source",
  urls: [{ path: "/{index}/_source/{id}", methods: ["GET"] }],
  query: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "preference",
    "realtime",
    "refresh",
    "routing",
    "version",
    "version_type"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: GetSourceResponse, documents: [""] },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get"
})

/**
 * Parameters of `health_report`.
 * @category models
 * @since 0.1.0
 */
export interface HealthReportRequest extends SpecUtilsCommonQueryParameters {
  readonly feature?: string | ReadonlyArray<string> | undefined
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `true`. */
  readonly verbose?: boolean | undefined
  /** Default: `1000`. */
  readonly size?: Integer | undefined
}

/**
 * `health_report`: `GET /_health_report`, `GET /_health_report/{feature}`.
 * In Elasticsearch since 8.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-health-report
 * @category endpoints
 * @since 0.1.0
 */
export const healthReport: OptionalCall<HealthReportRequest, HealthReportResponse> =
  /*#__PURE__*/ optionalCall({
    name: "health_report",
    urls: [
      { path: "/_health_report", methods: ["GET"] },
      { path: "/_health_report/{feature}", methods: ["GET"] }
    ],
    query: ["size", "timeout", "verbose"],
    body: { kind: "none" },
    answer: { kind: "json", schema: HealthReportResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-health-report"
  })

/**
 * Parameters of `index`.
 * @category models
 * @since 0.1.0
 */
export interface IndexRequest<TDocument = unknown> extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  readonly index: IndexName
  readonly if_primary_term?: Long | undefined
  readonly if_seq_no?: SequenceNumber | undefined
  /** Default: `true`. */
  readonly include_source_on_error?: boolean | undefined
  readonly op_type?: OpType | undefined
  readonly pipeline?: string | undefined
  /** Default: `false`. */
  readonly refresh?: Refresh | undefined
  readonly routing?: Routing | undefined
  /** Default: `1m`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  /** Default: `false`. */
  readonly require_alias?: boolean | undefined
  /** Default: `false`. */
  readonly require_data_stream?: boolean | undefined
  /** The body of the request. */
  readonly document: TDocument
}

/**
 * `index`: `PUT or POST /{index}/_doc/{id}`, `POST /{index}/_doc`.
 * Needs the privileges: index index.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-create
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
    "include_source_on_error",
    "op_type",
    "pipeline",
    "refresh",
    "require_alias",
    "require_data_stream",
    "routing",
    "timeout",
    "version",
    "version_type",
    "wait_for_active_shards"
  ],
  body: { kind: "value", name: "document" },
  answer: { kind: "json", schema: IndexResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-create"
})

/**
 * Parameters of `info`.
 * @category models
 * @since 0.1.0
 */
export interface InfoRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `info`: `GET /`.
 * Needs the privileges: cluster monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-info
 * @category endpoints
 * @since 0.1.0
 */
export const info: OptionalCall<InfoRequest, InfoResponse> = /*#__PURE__*/ optionalCall({
  name: "info",
  urls: [{ path: "/", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: InfoResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-info"
})

/**
 * Parameters of `list_reindex`.
 * @category models
 * @since 0.1.0
 */
export interface ListReindexRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly detailed?: boolean | undefined
}

/**
 * `list_reindex`: `GET /_reindex`.
 * In Elasticsearch since 9.5.0.
 * @category endpoints
 * @since 0.1.0
 */
export const listReindex: OptionalCall<ListReindexRequest, ListReindexResponse> = /*#__PURE__*/ optionalCall({
  name: "list_reindex",
  urls: [{ path: "/_reindex", methods: ["GET"] }],
  query: ["detailed"],
  body: { kind: "none" },
  answer: { kind: "json", schema: ListReindexResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch"
})

/**
 * Parameters of `mget`.
 * @category models
 * @since 0.1.0
 */
export interface MgetRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: IndexName | undefined
  /** In Elasticsearch since 8.4.0. */
  readonly force_synthetic_source?: boolean | undefined
  readonly preference?: string | undefined
  /** Default: `true`. */
  readonly realtime?: boolean | undefined
  /** Default: `false`. */
  readonly refresh?: boolean | undefined
  readonly routing?: Routing | undefined
  readonly _source?: SearchSourceConfigParam | undefined
  readonly _source_excludes?: Fields | undefined
  readonly _source_includes?: Fields | undefined
  /** Default: `false`. */
  readonly stored_fields?: Fields | undefined
  readonly docs?: ReadonlyArray<MgetOperation> | undefined
  readonly ids?: Ids | undefined
}

/** `MgetResponse` by the type of its documents. @category models @since 0.1.0 */
export interface MgetResponseOf extends DocumentLambda {
  readonly response: MgetResponse<this["document"]>
}

/**
 * `mget`: `GET or POST /_mget`, `GET or POST /{index}/_mget`.
 * Needs the privileges: index read.
 * In Elasticsearch since 1.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-mget
 * @category endpoints
 * @since 0.1.0
 */
export const mget: OptionalDocumentCall<MgetRequest, MgetResponseOf> = /*#__PURE__*/ optionalDocumentCall<
  MgetRequest,
  MgetResponseOf
>({
  name: "mget",
  urls: [
    { path: "/_mget", methods: ["GET", "POST"] },
    { path: "/{index}/_mget", methods: ["GET", "POST"] }
  ],
  query: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "force_synthetic_source",
    "preference",
    "realtime",
    "refresh",
    "routing",
    "stored_fields"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: MgetResponse, documents: ["docs.*._source"] },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-mget"
})

/**
 * Parameters of `msearch`.
 * @category models
 * @since 0.1.0
 */
export interface MsearchRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  readonly allow_no_indices?: boolean | undefined
  /** Default: `true`. */
  readonly ccs_minimize_roundtrips?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /**
   * Default: `false`.
   * @deprecated since Elasticsearch 7.16.0
   */
  readonly ignore_throttled?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly include_named_queries_score?: boolean | undefined
  readonly max_concurrent_searches?: Integer | undefined
  /** Default: `5`. */
  readonly max_concurrent_shard_requests?: Integer | undefined
  readonly pre_filter_shard_size?: Long | undefined
  readonly project_routing?: ProjectRouting | undefined
  readonly routing?: Routing | undefined
  readonly search_type?: SearchType | undefined
  /** In Elasticsearch since 9.5.0. */
  readonly _slice?: string | undefined
  readonly typed_keys?: boolean | undefined
  /** The body of the request. */
  readonly searches: NdJson<MsearchRequestItem>
}

/** `MsearchResponse` by the type of its documents. @category models @since 0.1.0 */
export interface MsearchResponseOf extends DocumentLambda {
  readonly response: MsearchResponse<this["document"]>
}

/**
 * `msearch`: `GET or POST /_msearch`, `GET or POST /{index}/_msearch`.
 * Needs the privileges: index read.
 * In Elasticsearch since 1.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-msearch
 * @category endpoints
 * @since 0.1.0
 */
export const msearch: DocumentCall<MsearchRequest, MsearchResponseOf> = /*#__PURE__*/ documentCall<
  MsearchRequest,
  MsearchResponseOf
>({
  name: "msearch",
  urls: [
    { path: "/_msearch", methods: ["GET", "POST"] },
    { path: "/{index}/_msearch", methods: ["GET", "POST"] }
  ],
  query: [
    "_slice",
    "allow_no_indices",
    "ccs_minimize_roundtrips",
    "expand_wildcards",
    "ignore_throttled",
    "ignore_unavailable",
    "include_named_queries_score",
    "max_concurrent_searches",
    "max_concurrent_shard_requests",
    "pre_filter_shard_size",
    "project_routing",
    "routing",
    "search_type",
    "typed_keys"
  ],
  body: { kind: "ndjson", name: "searches" },
  answer: {
    kind: "json",
    schema: MsearchResponse,
    documents: [
      "responses.*.hits.hits.*._source",
      "responses.*.suggest.*.*.options.*._source",
      "responses.*.suggest.*.*.options._source"
    ]
  },
  queryText: "body",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-msearch"
})

/**
 * Parameters of `msearch_template`.
 * @category models
 * @since 0.1.0
 */
export interface MsearchTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly ccs_minimize_roundtrips?: boolean | undefined
  readonly max_concurrent_searches?: Long | undefined
  readonly project_routing?: ProjectRouting | undefined
  readonly search_type?: SearchType | undefined
  /** Default: `false`. */
  readonly typed_keys?: boolean | undefined
  /** The body of the request. */
  readonly search_templates: NdJson<MsearchTemplateRequestItem>
}

/** `MsearchTemplateResponse` by the type of its documents. @category models @since 0.1.0 */
export interface MsearchTemplateResponseOf extends DocumentLambda {
  readonly response: MsearchTemplateResponse<this["document"]>
}

/**
 * `msearch_template`: `GET or POST /_msearch/template`, `GET or POST /{index}/_msearch/template`.
 * Needs the privileges: index read.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-msearch-template
 * @category endpoints
 * @since 0.1.0
 */
export const msearchTemplate: DocumentCall<MsearchTemplateRequest, MsearchTemplateResponseOf> =
  /*#__PURE__*/ documentCall<MsearchTemplateRequest, MsearchTemplateResponseOf>({
    name: "msearch_template",
    urls: [
      { path: "/_msearch/template", methods: ["GET", "POST"] },
      { path: "/{index}/_msearch/template", methods: ["GET", "POST"] }
    ],
    query: [
      "ccs_minimize_roundtrips",
      "max_concurrent_searches",
      "project_routing",
      "search_type",
      "typed_keys"
    ],
    body: { kind: "ndjson", name: "search_templates" },
    answer: {
      kind: "json",
      schema: MsearchTemplateResponse,
      documents: [
        "responses.*.hits.hits.*._source",
        "responses.*.suggest.*.*.options.*._source",
        "responses.*.suggest.*.*.options._source"
      ]
    },
    queryText: "body",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-msearch-template"
  })

/**
 * Parameters of `mtermvectors`.
 * @category models
 * @since 0.1.0
 */
export interface MtermvectorsRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: IndexName | undefined
  readonly fields?: Fields | undefined
  /** Default: `true`. */
  readonly field_statistics?: boolean | undefined
  /** Default: `true`. */
  readonly offsets?: boolean | undefined
  /** Default: `true`. */
  readonly payloads?: boolean | undefined
  /** Default: `true`. */
  readonly positions?: boolean | undefined
  readonly preference?: string | undefined
  /** Default: `true`. */
  readonly realtime?: boolean | undefined
  readonly routing?: Routing | undefined
  /** Default: `false`. */
  readonly term_statistics?: boolean | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
  readonly docs?: ReadonlyArray<MtermvectorsOperation> | undefined
  readonly ids?: ReadonlyArray<Id> | undefined
}

/**
 * `mtermvectors`: `GET or POST /_mtermvectors`, `GET or POST /{index}/_mtermvectors`.
 * Needs the privileges: index read.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-mtermvectors
 * @category endpoints
 * @since 0.1.0
 */
export const mtermvectors: OptionalCall<MtermvectorsRequest, MtermvectorsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "mtermvectors",
    urls: [
      { path: "/_mtermvectors", methods: ["GET", "POST"] },
      { path: "/{index}/_mtermvectors", methods: ["GET", "POST"] }
    ],
    query: [
      "field_statistics",
      "fields",
      "offsets",
      "payloads",
      "positions",
      "preference",
      "realtime",
      "routing",
      "term_statistics",
      "version",
      "version_type"
    ],
    body: { kind: "fields" },
    answer: { kind: "json", schema: MtermvectorsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-mtermvectors"
  })

/**
 * Parameters of `open_point_in_time`.
 * @category models
 * @since 0.1.0
 */
export interface OpenPointInTimeRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly keep_alive: Duration | TimeSpan
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly preference?: string | undefined
  readonly routing?: Routing | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly allow_partial_search_results?: boolean | undefined
  /** Default: `5`. */
  readonly max_concurrent_shard_requests?: Integer | undefined
  readonly index_filter?: QueryDslQueryContainer | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/**
 * `open_point_in_time`: `POST /{index}/_pit`.
 * Needs the privileges: index read.
 * In Elasticsearch since 7.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-open-point-in-time
 * @category endpoints
 * @since 0.1.0
 */
export const openPointInTime: Call<OpenPointInTimeRequest, OpenPointInTimeResponse> = /*#__PURE__*/ call({
  name: "open_point_in_time",
  urls: [{ path: "/{index}/_pit", methods: ["POST"] }],
  query: [
    "allow_partial_search_results",
    "expand_wildcards",
    "ignore_unavailable",
    "keep_alive",
    "max_concurrent_shard_requests",
    "preference",
    "routing"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: OpenPointInTimeResponse },
  repetition: "always",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-open-point-in-time"
})

/**
 * Parameters of `ping`.
 * @category models
 * @since 0.1.0
 */
export interface PingRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `ping`: `HEAD /`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-cluster
 * @category endpoints
 * @since 0.1.0
 */
export const ping: OptionalCall<PingRequest, boolean> = /*#__PURE__*/ optionalCall({
  name: "ping",
  urls: [{ path: "/", methods: ["HEAD"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "exists" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-cluster"
})

/**
 * Parameters of `put_script`.
 * @category models
 * @since 0.1.0
 */
export interface PutScriptRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly context?: Name | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly script: StoredScript
}

/**
 * `put_script`: `PUT or POST /_scripts/{id}`, `PUT or POST /_scripts/{id}/{context}`.
 * Needs the privileges: cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-put-script
 * @category endpoints
 * @since 0.1.0
 */
export const putScript: Call<PutScriptRequest, PutScriptResponse> = /*#__PURE__*/ call({
  name: "put_script",
  urls: [
    { path: "/_scripts/{id}", methods: ["PUT", "POST"] },
    { path: "/_scripts/{id}/{context}", methods: ["PUT", "POST"] }
  ],
  query: ["master_timeout", "timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: PutScriptResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-put-script"
})

/**
 * Parameters of `rank_eval`.
 * @category models
 * @since 0.1.0
 */
export interface RankEvalRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly search_type?: SearchType | undefined
  readonly requests: ReadonlyArray<RankEvalRankEvalRequestItem>
  readonly metric?: RankEvalRankEvalMetric | undefined
}

/**
 * `rank_eval`: `GET or POST /_rank_eval`, `GET or POST /{index}/_rank_eval`.
 * Needs the privileges: index read.
 * In Elasticsearch since 6.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rank-eval
 * @category endpoints
 * @since 0.1.0
 */
export const rankEval: Call<RankEvalRequest, RankEvalResponse> = /*#__PURE__*/ call({
  name: "rank_eval",
  urls: [
    { path: "/_rank_eval", methods: ["GET", "POST"] },
    { path: "/{index}/_rank_eval", methods: ["GET", "POST"] }
  ],
  query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "search_type"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: RankEvalResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-rank-eval"
})

/**
 * Parameters of `reindex`.
 * @category models
 * @since 0.1.0
 */
export interface ReindexRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly refresh?: boolean | undefined
  /** Default: `-1`. */
  readonly requests_per_second?: Float | undefined
  /** Default: `5m`. */
  readonly scroll?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly slices?: Slices | undefined
  /** Default: `1m`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  /** Default: `true`. */
  readonly wait_for_completion?: boolean | undefined
  /** Default: `false`. */
  readonly require_alias?: boolean | undefined
  /** Default: `abort`. */
  readonly conflicts?: Conflicts | undefined
  readonly dest: ReindexDestination
  readonly max_docs?: Long | undefined
  readonly script?: Script | ScriptSource | undefined
  readonly source: ReindexSource
}

/**
 * `reindex`: `POST /_reindex`.
 * Needs the privileges: index read, index write.
 * In Elasticsearch since 2.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-reindex
 * @category endpoints
 * @since 0.1.0
 */
export const reindex: Call<ReindexRequest, ReindexResponse> = /*#__PURE__*/ call({
  name: "reindex",
  urls: [{ path: "/_reindex", methods: ["POST"] }],
  query: [
    "refresh",
    "requests_per_second",
    "require_alias",
    "scroll",
    "slices",
    "timeout",
    "wait_for_active_shards",
    "wait_for_completion"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ReindexResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-reindex"
})

/**
 * Parameters of `reindex_rethrottle`.
 * @category models
 * @since 0.1.0
 */
export interface ReindexRethrottleRequest extends SpecUtilsCommonQueryParameters {
  readonly task_id: Id
  readonly requests_per_second: Float
  /** Default: `nodes`. */
  readonly group_by?: TasksGroupBy | undefined
}

/**
 * `reindex_rethrottle`: `POST /_reindex/{task_id}/_rethrottle`.
 * In Elasticsearch since 2.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-reindex
 * @category endpoints
 * @since 0.1.0
 */
export const reindexRethrottle: Call<ReindexRethrottleRequest, ReindexRethrottleResponse> =
  /*#__PURE__*/ call({
    name: "reindex_rethrottle",
    urls: [{ path: "/_reindex/{task_id}/_rethrottle", methods: ["POST"] }],
    query: ["group_by", "requests_per_second"],
    body: { kind: "none" },
    answer: { kind: "json", schema: ReindexRethrottleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-reindex"
  })

/**
 * Parameters of `render_search_template`.
 * @category models
 * @since 0.1.0
 */
export interface RenderSearchTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly id?: Id | undefined
  readonly file?: string | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  readonly source?: ScriptSource | undefined
}

/**
 * `render_search_template`: `GET or POST /_render/template`.
 * Needs the privileges: index read.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-render-search-template
 * @category endpoints
 * @since 0.1.0
 */
export const renderSearchTemplate: OptionalCall<RenderSearchTemplateRequest, RenderSearchTemplateResponse> =
  /*#__PURE__*/ optionalCall({
    name: "render_search_template",
    urls: [{ path: "/_render/template", methods: ["GET", "POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: RenderSearchTemplateResponse },
    queryText: "body",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-render-search-template"
  })

/**
 * Parameters of `scripts_painless_execute`.
 * @category models
 * @since 0.1.0
 */
export interface ScriptsPainlessExecuteRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `painless_test`. */
  readonly context?: ScriptsPainlessExecutePainlessContext | undefined
  readonly context_setup?: ScriptsPainlessExecutePainlessContextSetup | undefined
  readonly script?: Script | ScriptSource | undefined
}

/** `ScriptsPainlessExecuteResponse` by the type of its documents. @category models @since 0.1.0 */
export interface ScriptsPainlessExecuteResponseOf extends DocumentLambda {
  readonly response: ScriptsPainlessExecuteResponse<this["document"]>
}

/**
 * `scripts_painless_execute`: `GET or POST /_scripts/painless/_execute`.
 * In Elasticsearch since 6.3.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/reference/scripting-languages/painless/painless-api-examples
 * @category endpoints
 * @since 0.1.0
 */
export const scriptsPainlessExecute: OptionalDocumentCall<
  ScriptsPainlessExecuteRequest,
  ScriptsPainlessExecuteResponseOf
> = /*#__PURE__*/ optionalDocumentCall<ScriptsPainlessExecuteRequest, ScriptsPainlessExecuteResponseOf>({
  name: "scripts_painless_execute",
  urls: [{ path: "/_scripts/painless/_execute", methods: ["GET", "POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: ScriptsPainlessExecuteResponse, documents: ["result"] },
  stability: "experimental",
  docs: "https://www.elastic.co/docs/reference/scripting-languages/painless/painless-api-examples"
})

/**
 * Parameters of `scroll`.
 * @category models
 * @since 0.1.0
 */
export interface ScrollRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `1d`. */
  readonly scroll?: Duration | TimeSpan | undefined
  readonly scroll_id: ScrollId
}

/** `ScrollResponse` by the type of its documents. @category models @since 0.1.0 */
export interface ScrollResponseOf extends DocumentLambda {
  readonly response: ScrollResponse<this["document"]>
}

/**
 * `scroll`: `GET or POST /_search/scroll`.
 * Needs the privileges: index read.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-scroll
 * @category endpoints
 * @since 0.1.0
 */
export const scroll: DocumentCall<ScrollRequest, ScrollResponseOf> = /*#__PURE__*/ documentCall<
  ScrollRequest,
  ScrollResponseOf
>({
  name: "scroll",
  urls: [{ path: "/_search/scroll", methods: ["GET", "POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: {
    kind: "json",
    schema: ScrollResponse,
    documents: ["hits.hits.*._source", "suggest.*.*.options.*._source", "suggest.*.*.options._source"]
  },
  repetition: "never",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-scroll"
})

/**
 * Parameters of `search`.
 * @category models
 * @since 0.1.0
 */
export interface SearchRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `true`. */
  readonly allow_partial_search_results?: boolean | undefined
  readonly analyzer?: string | undefined
  /** Default: `false`. */
  readonly analyze_wildcard?: boolean | undefined
  /** Default: `512`. */
  readonly batched_reduce_size?: Long | undefined
  /** Default: `true`. */
  readonly ccs_minimize_roundtrips?: boolean | undefined
  /** Default: `or`. */
  readonly default_operator?: QueryDslOperator | undefined
  readonly df?: string | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /**
   * Default: `true`.
   * @deprecated since Elasticsearch 7.16.0
   */
  readonly ignore_throttled?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly include_named_queries_score?: boolean | undefined
  /** Default: `false`. */
  readonly lenient?: boolean | undefined
  /** Default: `5`. */
  readonly max_concurrent_shard_requests?: Integer | undefined
  readonly preference?: string | undefined
  readonly pre_filter_shard_size?: Long | undefined
  readonly request_cache?: boolean | undefined
  readonly routing?: Routing | undefined
  readonly scroll?: Duration | TimeSpan | undefined
  readonly search_type?: SearchType | undefined
  readonly suggest_field?: Field | undefined
  /** Default: `missing`. */
  readonly suggest_mode?: SuggestMode | undefined
  readonly suggest_size?: Long | undefined
  readonly suggest_text?: string | undefined
  /** Default: `false`. */
  readonly typed_keys?: boolean | undefined
  readonly _source_excludes?: Fields | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 9.2.0.
   */
  readonly _source_exclude_vectors?: boolean | undefined
  readonly _source_includes?: Fields | undefined
  readonly q?: string | undefined
  /** In Elasticsearch since 8.4.0. */
  readonly force_synthetic_source?: boolean | undefined
  readonly aggregations?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly aggs?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  readonly collapse?: SearchFieldCollapse | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly ext?: { readonly [key: string]: unknown } | undefined
  /** Default: `0`. */
  readonly from?: Integer | undefined
  readonly highlight?: SearchHighlight | undefined
  /** Default: `10000`. */
  readonly track_total_hits?: SearchTrackHits | undefined
  readonly indices_boost?: ReadonlyArray<{ readonly [key: string]: Double }> | undefined
  readonly docvalue_fields?: ReadonlyArray<QueryDslFieldAndFormat | Field> | undefined
  /** In Elasticsearch since 8.4.0. */
  readonly knn?: KnnSearch | ReadonlyArray<KnnSearch> | undefined
  /** In Elasticsearch since 8.8.0. */
  readonly rank?: RankContainer | undefined
  readonly min_score?: Double | undefined
  readonly post_filter?: QueryDslQueryContainer | undefined
  /** Default: `false`. */
  readonly profile?: boolean | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly rescore?: SearchRescore | ReadonlyArray<SearchRescore> | undefined
  /** In Elasticsearch since 8.14.0. */
  readonly retriever?: RetrieverContainer | undefined
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

/** `SearchResponse` by the type of its documents. @category models @since 0.1.0 */
export interface SearchResponseOf extends DocumentLambda {
  readonly response: SearchResponse<this["document"]>
}

/**
 * `search`: `GET or POST /_search`, `GET or POST /{index}/_search`.
 * Needs the privileges: index read.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search
 * @category endpoints
 * @since 0.1.0
 */
export const search: OptionalDocumentCall<SearchRequest, SearchResponseOf> =
  /*#__PURE__*/ optionalDocumentCall<SearchRequest, SearchResponseOf>({
    name: "search",
    urls: [
      { path: "/_search", methods: ["GET", "POST"] },
      { path: "/{index}/_search", methods: ["GET", "POST"] }
    ],
    query: [
      "_source_exclude_vectors",
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
      "force_synthetic_source",
      "ignore_throttled",
      "ignore_unavailable",
      "include_named_queries_score",
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
      "typed_keys"
    ],
    body: { kind: "fields" },
    answer: {
      kind: "json",
      schema: SearchResponse,
      documents: ["hits.hits.*._source", "suggest.*.*.options.*._source", "suggest.*.*.options._source"]
    },
    queryText: "body",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search"
  })

/**
 * Parameters of `search_mvt`.
 * @category models
 * @since 0.1.0
 */
export interface SearchMvtRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly field: Field
  readonly zoom: SearchMvtZoomLevel
  readonly x: SearchMvtCoordinate
  readonly y: SearchMvtCoordinate
  readonly aggs?: { readonly [key: string]: AggregationsAggregationContainer } | undefined
  /** Default: `5`. */
  readonly buffer?: Integer | undefined
  /** Default: `false`. */
  readonly exact_bounds?: boolean | undefined
  /** Default: `4096`. */
  readonly extent?: Integer | undefined
  readonly fields?: Fields | undefined
  readonly grid_agg?: SearchMvtGridAggregationType | undefined
  /** Default: `8`. */
  readonly grid_precision?: Integer | undefined
  /** Default: `grid`. */
  readonly grid_type?: SearchMvtGridType | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly runtime_mappings?: MappingRuntimeFields | undefined
  /** Default: `10000`. */
  readonly size?: Integer | undefined
  readonly sort?: Sort | undefined
  /** Default: `10000`. */
  readonly track_total_hits?: SearchTrackHits | undefined
  readonly with_labels?: boolean | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/**
 * `search_mvt`: `POST or GET /{index}/_mvt/{field}/{zoom}/{x}/{y}`.
 * Needs the privileges: index read.
 * In Elasticsearch since 7.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-mvt
 * @category endpoints
 * @since 0.1.0
 */
export const searchMvt: Call<SearchMvtRequest, Uint8Array> = /*#__PURE__*/ call({
  name: "search_mvt",
  urls: [{ path: "/{index}/_mvt/{field}/{zoom}/{x}/{y}", methods: ["POST", "GET"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "bytes", mediaType: "application/vnd.mapbox-vector-tile" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-mvt"
})

/**
 * Parameters of `search_shards`.
 * @category models
 * @since 0.1.0
 */
export interface SearchShardsRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `false`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  readonly preference?: string | undefined
  readonly routing?: Routing | undefined
  /** In Elasticsearch since 9.5.0. */
  readonly _slice?: string | undefined
}

/**
 * `search_shards`: `GET or POST /_search_shards`, `GET or POST /{index}/_search_shards`.
 * Needs the privileges: index view_index_metadata.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-shards
 * @category endpoints
 * @since 0.1.0
 */
export const searchShards: OptionalCall<SearchShardsRequest, SearchShardsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "search_shards",
    urls: [
      { path: "/_search_shards", methods: ["GET", "POST"] },
      { path: "/{index}/_search_shards", methods: ["GET", "POST"] }
    ],
    query: [
      "_slice",
      "allow_no_indices",
      "expand_wildcards",
      "ignore_unavailable",
      "local",
      "master_timeout",
      "preference",
      "routing"
    ],
    body: { kind: "none" },
    answer: { kind: "json", schema: SearchShardsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-shards"
  })

/**
 * Parameters of `search_template`.
 * @category models
 * @since 0.1.0
 */
export interface SearchTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `true`. */
  readonly ccs_minimize_roundtrips?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /**
   * Default: `true`.
   * @deprecated since Elasticsearch 7.16.0
   */
  readonly ignore_throttled?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly preference?: string | undefined
  readonly routing?: Routing | undefined
  readonly scroll?: Duration | TimeSpan | undefined
  readonly search_type?: SearchType | undefined
  /** Default: `false`. */
  readonly typed_keys?: boolean | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly id?: Id | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  /** Default: `false`. */
  readonly profile?: boolean | undefined
  readonly source?: ScriptSource | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/** `SearchTemplateResponse` by the type of its documents. @category models @since 0.1.0 */
export interface SearchTemplateResponseOf extends DocumentLambda {
  readonly response: SearchTemplateResponse<this["document"]>
}

/**
 * `search_template`: `GET or POST /_search/template`, `GET or POST /{index}/_search/template`.
 * Needs the privileges: index read.
 * In Elasticsearch since 2.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-template
 * @category endpoints
 * @since 0.1.0
 */
export const searchTemplate: OptionalDocumentCall<SearchTemplateRequest, SearchTemplateResponseOf> =
  /*#__PURE__*/ optionalDocumentCall<SearchTemplateRequest, SearchTemplateResponseOf>({
    name: "search_template",
    urls: [
      { path: "/_search/template", methods: ["GET", "POST"] },
      { path: "/{index}/_search/template", methods: ["GET", "POST"] }
    ],
    query: [
      "allow_no_indices",
      "ccs_minimize_roundtrips",
      "expand_wildcards",
      "ignore_throttled",
      "ignore_unavailable",
      "preference",
      "routing",
      "scroll",
      "search_type",
      "typed_keys"
    ],
    body: { kind: "fields" },
    answer: {
      kind: "json",
      schema: SearchTemplateResponse,
      documents: ["hits.hits.*._source", "suggest.*.*.options.*._source", "suggest.*.*.options._source"]
    },
    queryText: "body",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search-template"
  })

/**
 * Parameters of `terms_enum`.
 * @category models
 * @since 0.1.0
 */
export interface TermsEnumRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly field: Field
  /** Default: `10`. */
  readonly size?: Integer | undefined
  /** Default: `1s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly case_insensitive?: boolean | undefined
  readonly index_filter?: QueryDslQueryContainer | undefined
  readonly string?: string | undefined
  readonly search_after?: string | undefined
}

/**
 * `terms_enum`: `GET or POST /{index}/_terms_enum`.
 * In Elasticsearch since 7.14.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-terms-enum
 * @category endpoints
 * @since 0.1.0
 */
export const termsEnum: Call<TermsEnumRequest, TermsEnumResponse> = /*#__PURE__*/ call({
  name: "terms_enum",
  urls: [{ path: "/{index}/_terms_enum", methods: ["GET", "POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: TermsEnumResponse },
  queryText: "body",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-terms-enum"
})

/**
 * Parameters of `termvectors`.
 * @category models
 * @since 0.1.0
 */
export interface TermvectorsRequest<TDocument = unknown> extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  readonly id?: Id | undefined
  readonly preference?: string | undefined
  /** Default: `true`. */
  readonly realtime?: boolean | undefined
  readonly doc?: TDocument | undefined
  readonly filter?: TermvectorsFilter | undefined
  readonly per_field_analyzer?: { readonly [key: string]: string } | undefined
  readonly fields?: ReadonlyArray<Field> | undefined
  /** Default: `true`. */
  readonly field_statistics?: boolean | undefined
  /** Default: `true`. */
  readonly offsets?: boolean | undefined
  /** Default: `true`. */
  readonly payloads?: boolean | undefined
  /** Default: `true`. */
  readonly positions?: boolean | undefined
  /** Default: `false`. */
  readonly term_statistics?: boolean | undefined
  readonly routing?: Routing | undefined
  readonly version?: VersionNumber | undefined
  readonly version_type?: VersionType | undefined
}

/**
 * `termvectors`: `GET or POST /{index}/_termvectors/{id}`, `GET or POST /{index}/_termvectors`.
 * Needs the privileges: index read.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-termvectors
 * @category endpoints
 * @since 0.1.0
 */
export const termvectors: Call<TermvectorsRequest, TermvectorsResponse> = /*#__PURE__*/ call({
  name: "termvectors",
  urls: [
    { path: "/{index}/_termvectors/{id}", methods: ["GET", "POST"] },
    { path: "/{index}/_termvectors", methods: ["GET", "POST"] }
  ],
  query: ["preference", "realtime"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: TermvectorsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-termvectors"
})

/**
 * Parameters of `update`.
 * @category models
 * @since 0.1.0
 */
export interface UpdateRequest<
  TDocument = unknown,
  TPartialDocument = unknown
> extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  readonly index: IndexName
  readonly if_primary_term?: Long | undefined
  readonly if_seq_no?: SequenceNumber | undefined
  /** Default: `true`. */
  readonly include_source_on_error?: boolean | undefined
  /** Default: `painless`. */
  readonly lang?: string | undefined
  /** Default: `false`. */
  readonly refresh?: Refresh | undefined
  /** Default: `false`. */
  readonly require_alias?: boolean | undefined
  /** Default: `0`. */
  readonly retry_on_conflict?: Integer | undefined
  readonly routing?: Routing | undefined
  /** Default: `1m`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  readonly _source_excludes?: Fields | undefined
  readonly _source_includes?: Fields | undefined
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

/** `UpdateResponse` by the type of its documents. @category models @since 0.1.0 */
export interface UpdateResponseOf extends DocumentLambda {
  readonly response: UpdateResponse<this["document"]>
}

/**
 * `update`: `POST /{index}/_update/{id}`.
 * Needs the privileges: index write.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update
 * @category endpoints
 * @since 0.1.0
 */
export const update: DocumentCall<UpdateRequest, UpdateResponseOf> = /*#__PURE__*/ documentCall<
  UpdateRequest,
  UpdateResponseOf
>({
  name: "update",
  urls: [{ path: "/{index}/_update/{id}", methods: ["POST"] }],
  query: [
    "_source_excludes",
    "_source_includes",
    "if_primary_term",
    "if_seq_no",
    "include_source_on_error",
    "lang",
    "refresh",
    "require_alias",
    "retry_on_conflict",
    "routing",
    "timeout",
    "wait_for_active_shards"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: UpdateResponse, documents: ["get._source"] },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update"
})

/**
 * Parameters of `update_by_query`.
 * @category models
 * @since 0.1.0
 */
export interface UpdateByQueryRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  readonly analyzer?: string | undefined
  /** Default: `false`. */
  readonly analyze_wildcard?: boolean | undefined
  /** Default: `or`. */
  readonly default_operator?: QueryDslOperator | undefined
  readonly df?: string | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `0`. */
  readonly from?: Long | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly lenient?: boolean | undefined
  readonly pipeline?: string | undefined
  readonly preference?: string | undefined
  readonly q?: string | undefined
  /** Default: `false`. */
  readonly refresh?: boolean | undefined
  readonly request_cache?: boolean | undefined
  /** Default: `-1`. */
  readonly requests_per_second?: Float | undefined
  readonly routing?: Routing | undefined
  /** Default: `5m`. */
  readonly scroll?: Duration | TimeSpan | undefined
  /** Default: `1000`. */
  readonly scroll_size?: Long | undefined
  readonly search_timeout?: Duration | TimeSpan | undefined
  readonly search_type?: SearchType | undefined
  /** Default: `1`. */
  readonly slices?: Slices | undefined
  readonly sort?: string | ReadonlyArray<string> | undefined
  readonly stats?: string | ReadonlyArray<string> | undefined
  readonly terminate_after?: Long | undefined
  /** Default: `1m`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly version?: boolean | undefined
  readonly version_type?: boolean | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  /** Default: `true`. */
  readonly wait_for_completion?: boolean | undefined
  readonly max_docs?: Long | undefined
  readonly query?: QueryDslQueryContainer | undefined
  readonly script?: Script | ScriptSource | undefined
  readonly slice?: SlicedScroll | undefined
  /** Default: `abort`. */
  readonly conflicts?: Conflicts | undefined
}

/**
 * `update_by_query`: `POST /{index}/_update_by_query`.
 * Needs the privileges: index read, index write.
 * In Elasticsearch since 2.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update-by-query
 * @category endpoints
 * @since 0.1.0
 */
export const updateByQuery: Call<UpdateByQueryRequest, UpdateByQueryResponse> = /*#__PURE__*/ call({
  name: "update_by_query",
  urls: [{ path: "/{index}/_update_by_query", methods: ["POST"] }],
  query: [
    "allow_no_indices",
    "analyze_wildcard",
    "analyzer",
    "default_operator",
    "df",
    "expand_wildcards",
    "from",
    "ignore_unavailable",
    "lenient",
    "pipeline",
    "preference",
    "q",
    "refresh",
    "request_cache",
    "requests_per_second",
    "routing",
    "scroll",
    "scroll_size",
    "search_timeout",
    "search_type",
    "slices",
    "sort",
    "stats",
    "terminate_after",
    "timeout",
    "version",
    "version_type",
    "wait_for_active_shards",
    "wait_for_completion"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: UpdateByQueryResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update-by-query"
})

/**
 * Parameters of `update_by_query_rethrottle`.
 * @category models
 * @since 0.1.0
 */
export interface UpdateByQueryRethrottleRequest extends SpecUtilsCommonQueryParameters {
  readonly task_id: Id
  readonly requests_per_second: Float
}

/**
 * `update_by_query_rethrottle`: `POST /_update_by_query/{task_id}/_rethrottle`.
 * In Elasticsearch since 6.5.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update-by-query-rethrottle
 * @category endpoints
 * @since 0.1.0
 */
export const updateByQueryRethrottle: Call<UpdateByQueryRethrottleRequest, UpdateByQueryRethrottleResponse> =
  /*#__PURE__*/ call({
    name: "update_by_query_rethrottle",
    urls: [{ path: "/_update_by_query/{task_id}/_rethrottle", methods: ["POST"] }],
    query: ["requests_per_second"],
    body: { kind: "none" },
    answer: { kind: "json", schema: UpdateByQueryRethrottleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update-by-query-rethrottle"
  })
