/**
 * The endpoints of the namespace `indices`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import type { AnalysisCharFilter, AnalysisTokenFilter, AnalysisTokenizer } from "./types/Analysis.ts"
import {
  AcknowledgedResponseBase,
  type ByteSize,
  type CommonStatsFlags,
  type DataStreamName,
  type DataStreamNames,
  DateTime,
  type Double,
  type Duration,
  type DurationValue,
  ElasticsearchVersionMinInfo,
  type EpochTime,
  ErrorCause,
  type ExpandWildcards,
  type Field,
  type Fields,
  type Host,
  type Id,
  type IndexAlias,
  type IndexName,
  type Indices,
  IndicesResponseBase,
  type Integer,
  type Ip,
  type Level,
  type Long,
  type Metadata,
  type Name,
  type Names,
  type Percentage,
  type ProjectRouting,
  ShardFailure,
  ShardStatistics,
  ShardsOperationResponseBase,
  type SpecUtilsCommonQueryParameters,
  type TransportAddress,
  type Uint,
  type UnitMillis,
  type Uuid,
  type VersionNumber,
  type VersionString,
  type WaitForActiveShards
} from "./types/Common.ts"
import {
  IndicesAlias,
  IndicesDataStream,
  type IndicesDataStreamFailureStore,
  IndicesDataStreamLifecycleWithRollover,
  IndicesDataStreamOptions,
  type IndicesDataStreamVisibility,
  type IndicesDownsampleConfig,
  type IndicesDownsamplingRound,
  IndicesForcemergeForceMergeResponseBody,
  IndicesGetAliasIndexAliases,
  IndicesGetDataLifecycleGlobalRetention,
  type IndicesIndexMode,
  IndicesIndexSettings,
  IndicesIndexState,
  type IndicesIndexTemplate,
  IndicesIndexTemplateWithRollover,
  type IndicesIndicesBlockOptions,
  type IndicesPutIndexTemplateIndexTemplateMapping,
  IndicesReloadSearchAnalyzersReloadResult,
  type IndicesSamplingMethod,
  IndicesStatsIndicesStats,
  IndicesStatsShardRouting,
  IndicesTemplateMapping
} from "./types/Indices.ts"
import {
  type MappingDynamicMapping,
  type MappingDynamicTemplate,
  MappingFieldMapping,
  type MappingFieldNamesField,
  type MappingProperty,
  type MappingRoutingField,
  type MappingRuntimeFields,
  type MappingSourceField,
  MappingTypeMapping
} from "./types/Mapping.ts"
import type { QueryDslOperator, QueryDslQueryContainer } from "./types/QueryDsl.ts"
import type { OneOf, TimeSpan } from "./Wire.ts"

/**
 * `indices.add_block.AddIndicesBlockStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAddBlockAddIndicesBlockStatus {
  readonly name: IndexName
  readonly blocked: boolean
}

/** The schema of `IndicesAddBlockAddIndicesBlockStatus`. @category schemas @since 0.1.0 */
export const IndicesAddBlockAddIndicesBlockStatus: s.Lazy<IndicesAddBlockAddIndicesBlockStatus> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ name: s.string, blocked: s.boolean }))

/**
 * `indices.add_block.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAddBlockResponse {
  readonly acknowledged: boolean
  readonly shards_acknowledged: boolean
  readonly indices: ReadonlyArray<IndicesAddBlockAddIndicesBlockStatus>
}

/** The schema of `IndicesAddBlockResponse`. @category schemas @since 0.1.0 */
export const IndicesAddBlockResponse: s.Lazy<IndicesAddBlockResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: s.boolean,
    shards_acknowledged: s.boolean,
    indices: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesAddBlockAddIndicesBlockStatus())
  })
)

/**
 * `indices.analyze.AnalyzeDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAnalyzeAnalyzeDetail {
  readonly analyzer?: IndicesAnalyzeAnalyzerDetail
  readonly charfilters?: ReadonlyArray<IndicesAnalyzeCharFilterDetail>
  readonly custom_analyzer: boolean
  readonly tokenfilters?: ReadonlyArray<IndicesAnalyzeTokenDetail>
  readonly tokenizer?: IndicesAnalyzeTokenDetail
}

/** The schema of `IndicesAnalyzeAnalyzeDetail`. @category schemas @since 0.1.0 */
export const IndicesAnalyzeAnalyzeDetail: s.Lazy<IndicesAnalyzeAnalyzeDetail> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analyzer: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesAnalyzeAnalyzerDetail()),
    charfilters: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesAnalyzeCharFilterDetail())
    ),
    custom_analyzer: s.boolean,
    tokenfilters: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IndicesAnalyzeTokenDetail())),
    tokenizer: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesAnalyzeTokenDetail())
  })
)

/**
 * `indices.analyze.AnalyzeToken` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAnalyzeAnalyzeToken {
  readonly end_offset: Long
  readonly position: Long
  readonly positionLength?: Long
  readonly start_offset: Long
  readonly token: string
  readonly type: string
}

/** The schema of `IndicesAnalyzeAnalyzeToken`. @category schemas @since 0.1.0 */
export const IndicesAnalyzeAnalyzeToken: s.Lazy<IndicesAnalyzeAnalyzeToken> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    end_offset: s.number,
    position: s.number,
    positionLength: /*#__PURE__*/ s.optional(s.number),
    start_offset: s.number,
    token: s.string,
    type: s.string
  })
)

/**
 * `indices.analyze.AnalyzerDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAnalyzeAnalyzerDetail {
  readonly name: string
  readonly tokens: ReadonlyArray<IndicesAnalyzeExplainAnalyzeToken>
}

/** The schema of `IndicesAnalyzeAnalyzerDetail`. @category schemas @since 0.1.0 */
export const IndicesAnalyzeAnalyzerDetail: s.Lazy<IndicesAnalyzeAnalyzerDetail> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    tokens: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesAnalyzeExplainAnalyzeToken())
  })
)

/**
 * `indices.analyze.CharFilterDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAnalyzeCharFilterDetail {
  readonly filtered_text: ReadonlyArray<string>
  readonly name: string
}

/** The schema of `IndicesAnalyzeCharFilterDetail`. @category schemas @since 0.1.0 */
export const IndicesAnalyzeCharFilterDetail: s.Lazy<IndicesAnalyzeCharFilterDetail> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ filtered_text: /*#__PURE__*/ s.array(s.string), name: s.string })
)

/**
 * `indices.analyze.ExplainAnalyzeToken` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAnalyzeExplainAnalyzeToken {
  readonly bytes?: string
  readonly end_offset: Long
  readonly keyword?: boolean
  readonly position: Long
  readonly positionLength?: Long
  readonly start_offset: Long
  readonly termFrequency?: Long
  readonly token: string
  readonly type: string
  readonly [key: string]: unknown
}

/** The schema of `IndicesAnalyzeExplainAnalyzeToken`. @category schemas @since 0.1.0 */
export const IndicesAnalyzeExplainAnalyzeToken: s.Lazy<IndicesAnalyzeExplainAnalyzeToken> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      bytes: /*#__PURE__*/ s.optional(s.string),
      end_offset: s.number,
      keyword: /*#__PURE__*/ s.optional(s.boolean),
      position: s.number,
      positionLength: /*#__PURE__*/ s.optional(s.number),
      start_offset: s.number,
      termFrequency: /*#__PURE__*/ s.optional(s.number),
      token: s.string,
      type: s.string
    })
  )

/**
 * `indices.analyze.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAnalyzeResponse {
  readonly detail?: IndicesAnalyzeAnalyzeDetail
  readonly tokens?: ReadonlyArray<IndicesAnalyzeAnalyzeToken>
}

/** The schema of `IndicesAnalyzeResponse`. @category schemas @since 0.1.0 */
export const IndicesAnalyzeResponse: s.Lazy<IndicesAnalyzeResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    detail: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesAnalyzeAnalyzeDetail()),
    tokens: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IndicesAnalyzeAnalyzeToken()))
  })
)

/**
 * `indices.analyze.TextToAnalyze` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesAnalyzeTextToAnalyze = string | ReadonlyArray<string>

/**
 * `indices.analyze.TokenDetail` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAnalyzeTokenDetail {
  readonly name: string
  readonly tokens: ReadonlyArray<IndicesAnalyzeExplainAnalyzeToken>
}

/** The schema of `IndicesAnalyzeTokenDetail`. @category schemas @since 0.1.0 */
export const IndicesAnalyzeTokenDetail: s.Lazy<IndicesAnalyzeTokenDetail> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    tokens: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesAnalyzeExplainAnalyzeToken())
  })
)

/**
 * `indices.cancel_migrate_reindex.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesCancelMigrateReindexResponse = AcknowledgedResponseBase

/** The schema of `IndicesCancelMigrateReindexResponse`. @category schemas @since 0.1.0 */
export const IndicesCancelMigrateReindexResponse: s.Lazy<IndicesCancelMigrateReindexResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `indices.clear_cache.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesClearCacheResponse = ShardsOperationResponseBase

/** The schema of `IndicesClearCacheResponse`. @category schemas @since 0.1.0 */
export const IndicesClearCacheResponse: s.Lazy<IndicesClearCacheResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ ShardsOperationResponseBase()
)

/**
 * `indices.clone.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCloneResponse {
  readonly acknowledged: boolean
  readonly index: IndexName
  readonly shards_acknowledged: boolean
}

/** The schema of `IndicesCloneResponse`. @category schemas @since 0.1.0 */
export const IndicesCloneResponse: s.Lazy<IndicesCloneResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ acknowledged: s.boolean, index: s.string, shards_acknowledged: s.boolean })
)

/**
 * `indices.close.CloseIndexResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCloseCloseIndexResult {
  readonly closed: boolean
  readonly shards?: { readonly [key: string]: IndicesCloseCloseShardResult }
}

/** The schema of `IndicesCloseCloseIndexResult`. @category schemas @since 0.1.0 */
export const IndicesCloseCloseIndexResult: s.Lazy<IndicesCloseCloseIndexResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    closed: s.boolean,
    shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ IndicesCloseCloseShardResult()))
  })
)

/**
 * `indices.close.CloseShardResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCloseCloseShardResult {
  readonly failures: ReadonlyArray<ShardFailure>
}

/** The schema of `IndicesCloseCloseShardResult`. @category schemas @since 0.1.0 */
export const IndicesCloseCloseShardResult: s.Lazy<IndicesCloseCloseShardResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ failures: /*#__PURE__*/ s.array(/*#__PURE__*/ ShardFailure()) })
)

/**
 * `indices.close.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCloseResponse {
  readonly acknowledged: boolean
  readonly indices: { readonly [key: string]: IndicesCloseCloseIndexResult }
  readonly shards_acknowledged: boolean
}

/** The schema of `IndicesCloseResponse`. @category schemas @since 0.1.0 */
export const IndicesCloseResponse: s.Lazy<IndicesCloseResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: s.boolean,
    indices: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesCloseCloseIndexResult()),
    shards_acknowledged: s.boolean
  })
)

/**
 * `indices.create_data_stream.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesCreateDataStreamResponse = AcknowledgedResponseBase

/** The schema of `IndicesCreateDataStreamResponse`. @category schemas @since 0.1.0 */
export const IndicesCreateDataStreamResponse: s.Lazy<IndicesCreateDataStreamResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.create_from.CreateFrom` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCreateFromCreateFrom {
  readonly mappings_override?: MappingTypeMapping | undefined
  readonly settings_override?: IndicesIndexSettings | undefined
  /** Default: `true`. */
  readonly remove_index_blocks?: boolean | undefined
}

/**
 * `indices.create_from.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCreateFromResponse {
  readonly acknowledged: boolean
  readonly index: IndexName
  readonly shards_acknowledged: boolean
}

/** The schema of `IndicesCreateFromResponse`. @category schemas @since 0.1.0 */
export const IndicesCreateFromResponse: s.Lazy<IndicesCreateFromResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ acknowledged: s.boolean, index: s.string, shards_acknowledged: s.boolean })
)

/**
 * `indices.create.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCreateResponse {
  readonly index: IndexName
  readonly shards_acknowledged: boolean
  readonly acknowledged: boolean
}

/** The schema of `IndicesCreateResponse`. @category schemas @since 0.1.0 */
export const IndicesCreateResponse: s.Lazy<IndicesCreateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ index: s.string, shards_acknowledged: s.boolean, acknowledged: s.boolean })
)

/**
 * `indices.data_streams_stats.DataStreamsStatsItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamsStatsDataStreamsStatsItem {
  readonly backing_indices: Integer
  readonly data_stream: Name
  readonly maximum_timestamp: EpochTime<UnitMillis>
  readonly store_size?: ByteSize
  readonly store_size_bytes: Long
}

/** The schema of `IndicesDataStreamsStatsDataStreamsStatsItem`. @category schemas @since 0.1.0 */
export const IndicesDataStreamsStatsDataStreamsStatsItem: s.Lazy<IndicesDataStreamsStatsDataStreamsStatsItem> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      backing_indices: s.number,
      data_stream: s.string,
      maximum_timestamp: s.number,
      store_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      store_size_bytes: s.number
    })
  )

/**
 * `indices.data_streams_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamsStatsResponse {
  readonly _shards: ShardStatistics
  readonly backing_indices: Integer
  readonly data_stream_count: Integer
  readonly data_streams: ReadonlyArray<IndicesDataStreamsStatsDataStreamsStatsItem>
  readonly total_store_sizes?: ByteSize
  readonly total_store_size_bytes: Long
}

/** The schema of `IndicesDataStreamsStatsResponse`. @category schemas @since 0.1.0 */
export const IndicesDataStreamsStatsResponse: s.Lazy<IndicesDataStreamsStatsResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      _shards: /*#__PURE__*/ ShardStatistics(),
      backing_indices: s.number,
      data_stream_count: s.number,
      data_streams: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesDataStreamsStatsDataStreamsStatsItem()),
      total_store_sizes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      total_store_size_bytes: s.number
    })
)

/**
 * `indices.delete_alias.IndicesAliasesResponseBody` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDeleteAliasIndicesAliasesResponseBody extends AcknowledgedResponseBase {
  readonly errors?: boolean
}

/** The schema of `IndicesDeleteAliasIndicesAliasesResponseBody`. @category schemas @since 0.1.0 */
export const IndicesDeleteAliasIndicesAliasesResponseBody: s.Lazy<IndicesDeleteAliasIndicesAliasesResponseBody> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ acknowledged: s.boolean, errors: /*#__PURE__*/ s.optional(s.boolean) })
  )

/**
 * `indices.delete_alias.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesDeleteAliasResponse = IndicesDeleteAliasIndicesAliasesResponseBody

/** The schema of `IndicesDeleteAliasResponse`. @category schemas @since 0.1.0 */
export const IndicesDeleteAliasResponse: s.Lazy<IndicesDeleteAliasResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ IndicesDeleteAliasIndicesAliasesResponseBody()
)

/**
 * `indices.delete_data_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesDeleteDataLifecycleResponse = AcknowledgedResponseBase

/** The schema of `IndicesDeleteDataLifecycleResponse`. @category schemas @since 0.1.0 */
export const IndicesDeleteDataLifecycleResponse: s.Lazy<IndicesDeleteDataLifecycleResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `indices.delete_data_stream_options.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesDeleteDataStreamOptionsResponse = AcknowledgedResponseBase

/** The schema of `IndicesDeleteDataStreamOptionsResponse`. @category schemas @since 0.1.0 */
export const IndicesDeleteDataStreamOptionsResponse: s.Lazy<IndicesDeleteDataStreamOptionsResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `indices.delete_data_stream.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesDeleteDataStreamResponse = AcknowledgedResponseBase

/** The schema of `IndicesDeleteDataStreamResponse`. @category schemas @since 0.1.0 */
export const IndicesDeleteDataStreamResponse: s.Lazy<IndicesDeleteDataStreamResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.delete_index_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesDeleteIndexTemplateResponse = AcknowledgedResponseBase

/** The schema of `IndicesDeleteIndexTemplateResponse`. @category schemas @since 0.1.0 */
export const IndicesDeleteIndexTemplateResponse: s.Lazy<IndicesDeleteIndexTemplateResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `indices.delete.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesDeleteResponse = IndicesResponseBase

/** The schema of `IndicesDeleteResponse`. @category schemas @since 0.1.0 */
export const IndicesDeleteResponse: s.Lazy<IndicesDeleteResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ IndicesResponseBase()
)

/**
 * `indices.delete_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesDeleteTemplateResponse = AcknowledgedResponseBase

/** The schema of `IndicesDeleteTemplateResponse`. @category schemas @since 0.1.0 */
export const IndicesDeleteTemplateResponse: s.Lazy<IndicesDeleteTemplateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.disk_usage.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesDiskUsageResponse = unknown

/** The schema of `IndicesDiskUsageResponse`. @category schemas @since 0.1.0 */
export const IndicesDiskUsageResponse: s.Lazy<IndicesDiskUsageResponse> = /*#__PURE__*/ s.lazy(
  () => s.unknown
)

/**
 * `indices.downsample.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesDownsampleResponse = unknown

/** The schema of `IndicesDownsampleResponse`. @category schemas @since 0.1.0 */
export const IndicesDownsampleResponse: s.Lazy<IndicesDownsampleResponse> = /*#__PURE__*/ s.lazy(
  () => s.unknown
)

/**
 * `indices.explain_data_lifecycle.DataStreamLifecycleExplain` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesExplainDataLifecycleDataStreamLifecycleExplain {
  readonly index: IndexName
  readonly managed_by_lifecycle: boolean
  readonly index_creation_date_millis?: EpochTime<UnitMillis>
  readonly time_since_index_creation?: Duration
  readonly rollover_date_millis?: EpochTime<UnitMillis>
  readonly time_since_rollover?: Duration
  readonly lifecycle?: IndicesDataStreamLifecycleWithRollover
  readonly generation_time?: Duration
  readonly error?: string
}

/** The schema of `IndicesExplainDataLifecycleDataStreamLifecycleExplain`. @category schemas @since 0.1.0 */
export const IndicesExplainDataLifecycleDataStreamLifecycleExplain: s.Lazy<IndicesExplainDataLifecycleDataStreamLifecycleExplain> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      index: s.string,
      managed_by_lifecycle: s.boolean,
      index_creation_date_millis: /*#__PURE__*/ s.optional(s.number),
      time_since_index_creation: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      rollover_date_millis: /*#__PURE__*/ s.optional(s.number),
      time_since_rollover: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      lifecycle: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamLifecycleWithRollover()),
      generation_time: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      error: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `indices.explain_data_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesExplainDataLifecycleResponse {
  readonly indices: { readonly [key: string]: IndicesExplainDataLifecycleDataStreamLifecycleExplain }
}

/** The schema of `IndicesExplainDataLifecycleResponse`. @category schemas @since 0.1.0 */
export const IndicesExplainDataLifecycleResponse: s.Lazy<IndicesExplainDataLifecycleResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      indices: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesExplainDataLifecycleDataStreamLifecycleExplain())
    })
  )

/**
 * `indices.field_usage_stats.FieldSummary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFieldUsageStatsFieldSummary {
  readonly any: Uint
  readonly stored_fields: Uint
  readonly doc_values: Uint
  readonly points: Uint
  readonly norms: Uint
  readonly term_vectors: Uint
  readonly knn_vectors: Uint
  readonly inverted_index: IndicesFieldUsageStatsInvertedIndex
}

/** The schema of `IndicesFieldUsageStatsFieldSummary`. @category schemas @since 0.1.0 */
export const IndicesFieldUsageStatsFieldSummary: s.Lazy<IndicesFieldUsageStatsFieldSummary> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      any: s.number,
      stored_fields: s.number,
      doc_values: s.number,
      points: s.number,
      norms: s.number,
      term_vectors: s.number,
      knn_vectors: s.number,
      inverted_index: /*#__PURE__*/ IndicesFieldUsageStatsInvertedIndex()
    })
  )

/**
 * `indices.field_usage_stats.FieldsUsageBody` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesFieldUsageStatsFieldsUsageBody = {
  readonly _shards: ShardStatistics
} & { readonly [key: string]: IndicesFieldUsageStatsUsageStatsIndex }

/** The schema of `IndicesFieldUsageStatsFieldsUsageBody`. @category schemas @since 0.1.0 */
export const IndicesFieldUsageStatsFieldsUsageBody: s.Lazy<IndicesFieldUsageStatsFieldsUsageBody> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ _shards: /*#__PURE__*/ ShardStatistics() }))

/**
 * `indices.field_usage_stats.InvertedIndex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFieldUsageStatsInvertedIndex {
  readonly terms: Uint
  readonly postings: Uint
  readonly proximity: Uint
  readonly positions: Uint
  readonly term_frequencies: Uint
  readonly offsets: Uint
  readonly payloads: Uint
}

/** The schema of `IndicesFieldUsageStatsInvertedIndex`. @category schemas @since 0.1.0 */
export const IndicesFieldUsageStatsInvertedIndex: s.Lazy<IndicesFieldUsageStatsInvertedIndex> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      terms: s.number,
      postings: s.number,
      proximity: s.number,
      positions: s.number,
      term_frequencies: s.number,
      offsets: s.number,
      payloads: s.number
    })
  )

/**
 * `indices.field_usage_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesFieldUsageStatsResponse = IndicesFieldUsageStatsFieldsUsageBody

/** The schema of `IndicesFieldUsageStatsResponse`. @category schemas @since 0.1.0 */
export const IndicesFieldUsageStatsResponse: s.Lazy<IndicesFieldUsageStatsResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ IndicesFieldUsageStatsFieldsUsageBody()
)

/**
 * `indices.field_usage_stats.ShardsStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFieldUsageStatsShardsStats {
  readonly all_fields: IndicesFieldUsageStatsFieldSummary
  readonly fields: { readonly [key: string]: IndicesFieldUsageStatsFieldSummary }
}

/** The schema of `IndicesFieldUsageStatsShardsStats`. @category schemas @since 0.1.0 */
export const IndicesFieldUsageStatsShardsStats: s.Lazy<IndicesFieldUsageStatsShardsStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      all_fields: /*#__PURE__*/ IndicesFieldUsageStatsFieldSummary(),
      fields: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesFieldUsageStatsFieldSummary())
    })
  )

/**
 * `indices.field_usage_stats.UsageStatsIndex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFieldUsageStatsUsageStatsIndex {
  readonly shards: ReadonlyArray<IndicesFieldUsageStatsUsageStatsShards>
}

/** The schema of `IndicesFieldUsageStatsUsageStatsIndex`. @category schemas @since 0.1.0 */
export const IndicesFieldUsageStatsUsageStatsIndex: s.Lazy<IndicesFieldUsageStatsUsageStatsIndex> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      shards: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesFieldUsageStatsUsageStatsShards())
    })
  )

/**
 * `indices.field_usage_stats.UsageStatsShards` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFieldUsageStatsUsageStatsShards {
  readonly routing: IndicesStatsShardRouting
  readonly stats: IndicesFieldUsageStatsShardsStats
  readonly tracking_id: string
  readonly tracking_started_at_millis: EpochTime<UnitMillis>
}

/** The schema of `IndicesFieldUsageStatsUsageStatsShards`. @category schemas @since 0.1.0 */
export const IndicesFieldUsageStatsUsageStatsShards: s.Lazy<IndicesFieldUsageStatsUsageStatsShards> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      routing: /*#__PURE__*/ IndicesStatsShardRouting(),
      stats: /*#__PURE__*/ IndicesFieldUsageStatsShardsStats(),
      tracking_id: s.string,
      tracking_started_at_millis: s.number
    })
  )

/**
 * `indices.flush.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesFlushResponse = ShardsOperationResponseBase

/** The schema of `IndicesFlushResponse`. @category schemas @since 0.1.0 */
export const IndicesFlushResponse: s.Lazy<IndicesFlushResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ ShardsOperationResponseBase()
)

/**
 * `indices.forcemerge.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesForcemergeResponse = IndicesForcemergeForceMergeResponseBody

/** The schema of `IndicesForcemergeResponse`. @category schemas @since 0.1.0 */
export const IndicesForcemergeResponse: s.Lazy<IndicesForcemergeResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ IndicesForcemergeForceMergeResponseBody()
)

/**
 * `indices.get_alias.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesGetAliasResponse = { readonly [key: string]: IndicesGetAliasIndexAliases }

/** The schema of `IndicesGetAliasResponse`. @category schemas @since 0.1.0 */
export const IndicesGetAliasResponse: s.Lazy<IndicesGetAliasResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesGetAliasIndexAliases())
)

/**
 * `indices.get_data_lifecycle.DataStreamWithLifecycle` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataLifecycleDataStreamWithLifecycle {
  readonly name: DataStreamName
  readonly lifecycle?: IndicesDataStreamLifecycleWithRollover
}

/** The schema of `IndicesGetDataLifecycleDataStreamWithLifecycle`. @category schemas @since 0.1.0 */
export const IndicesGetDataLifecycleDataStreamWithLifecycle: s.Lazy<IndicesGetDataLifecycleDataStreamWithLifecycle> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      lifecycle: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamLifecycleWithRollover())
    })
  )

/**
 * `indices.get_data_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataLifecycleResponse {
  readonly data_streams: ReadonlyArray<IndicesGetDataLifecycleDataStreamWithLifecycle>
  readonly global_retention?: IndicesGetDataLifecycleGlobalRetention
}

/** The schema of `IndicesGetDataLifecycleResponse`. @category schemas @since 0.1.0 */
export const IndicesGetDataLifecycleResponse: s.Lazy<IndicesGetDataLifecycleResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      data_streams: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesGetDataLifecycleDataStreamWithLifecycle()),
      global_retention: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesGetDataLifecycleGlobalRetention())
    })
)

/**
 * `indices.get_data_lifecycle_stats.DataStreamStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataLifecycleStatsDataStreamStats {
  readonly backing_indices_in_error: Integer
  readonly backing_indices_in_total: Integer
  readonly name: DataStreamName
}

/** The schema of `IndicesGetDataLifecycleStatsDataStreamStats`. @category schemas @since 0.1.0 */
export const IndicesGetDataLifecycleStatsDataStreamStats: s.Lazy<IndicesGetDataLifecycleStatsDataStreamStats> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      backing_indices_in_error: s.number,
      backing_indices_in_total: s.number,
      name: s.string
    })
  )

/**
 * `indices.get_data_lifecycle_stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataLifecycleStatsResponse {
  readonly data_stream_count: Integer
  readonly data_streams: ReadonlyArray<IndicesGetDataLifecycleStatsDataStreamStats>
  readonly last_run_duration_in_millis?: DurationValue<UnitMillis>
  readonly time_between_starts_in_millis?: DurationValue<UnitMillis>
}

/** The schema of `IndicesGetDataLifecycleStatsResponse`. @category schemas @since 0.1.0 */
export const IndicesGetDataLifecycleStatsResponse: s.Lazy<IndicesGetDataLifecycleStatsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      data_stream_count: s.number,
      data_streams: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesGetDataLifecycleStatsDataStreamStats()),
      last_run_duration_in_millis: /*#__PURE__*/ s.optional(s.number),
      time_between_starts_in_millis: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `indices.get_data_stream_mappings.DataStreamMappings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamMappingsDataStreamMappings {
  readonly name: string
  readonly mappings: MappingTypeMapping
  readonly effective_mappings: MappingTypeMapping
}

/** The schema of `IndicesGetDataStreamMappingsDataStreamMappings`. @category schemas @since 0.1.0 */
export const IndicesGetDataStreamMappingsDataStreamMappings: s.Lazy<IndicesGetDataStreamMappingsDataStreamMappings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      mappings: /*#__PURE__*/ MappingTypeMapping(),
      effective_mappings: /*#__PURE__*/ MappingTypeMapping()
    })
  )

/**
 * `indices.get_data_stream_mappings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamMappingsResponse {
  readonly data_streams: ReadonlyArray<IndicesGetDataStreamMappingsDataStreamMappings>
}

/** The schema of `IndicesGetDataStreamMappingsResponse`. @category schemas @since 0.1.0 */
export const IndicesGetDataStreamMappingsResponse: s.Lazy<IndicesGetDataStreamMappingsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      data_streams: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesGetDataStreamMappingsDataStreamMappings())
    })
  )

/**
 * `indices.get_data_stream_options.DataStreamWithOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamOptionsDataStreamWithOptions {
  readonly name: DataStreamName
  readonly options?: IndicesDataStreamOptions
}

/** The schema of `IndicesGetDataStreamOptionsDataStreamWithOptions`. @category schemas @since 0.1.0 */
export const IndicesGetDataStreamOptionsDataStreamWithOptions: s.Lazy<IndicesGetDataStreamOptionsDataStreamWithOptions> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      options: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesDataStreamOptions())
    })
  )

/**
 * `indices.get_data_stream_options.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamOptionsResponse {
  readonly data_streams: ReadonlyArray<IndicesGetDataStreamOptionsDataStreamWithOptions>
}

/** The schema of `IndicesGetDataStreamOptionsResponse`. @category schemas @since 0.1.0 */
export const IndicesGetDataStreamOptionsResponse: s.Lazy<IndicesGetDataStreamOptionsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      data_streams: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesGetDataStreamOptionsDataStreamWithOptions())
    })
  )

/**
 * `indices.get_data_stream.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamResponse {
  readonly data_streams: ReadonlyArray<IndicesDataStream>
}

/** The schema of `IndicesGetDataStreamResponse`. @category schemas @since 0.1.0 */
export const IndicesGetDataStreamResponse: s.Lazy<IndicesGetDataStreamResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ data_streams: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesDataStream()) })
)

/**
 * `indices.get_data_stream_settings.DataStreamSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamSettingsDataStreamSettings {
  readonly name: string
  readonly settings: IndicesIndexSettings
  readonly effective_settings: IndicesIndexSettings
}

/** The schema of `IndicesGetDataStreamSettingsDataStreamSettings`. @category schemas @since 0.1.0 */
export const IndicesGetDataStreamSettingsDataStreamSettings: s.Lazy<IndicesGetDataStreamSettingsDataStreamSettings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      settings: /*#__PURE__*/ IndicesIndexSettings(),
      effective_settings: /*#__PURE__*/ IndicesIndexSettings()
    })
  )

/**
 * `indices.get_data_stream_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamSettingsResponse {
  readonly data_streams: ReadonlyArray<IndicesGetDataStreamSettingsDataStreamSettings>
}

/** The schema of `IndicesGetDataStreamSettingsResponse`. @category schemas @since 0.1.0 */
export const IndicesGetDataStreamSettingsResponse: s.Lazy<IndicesGetDataStreamSettingsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      data_streams: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesGetDataStreamSettingsDataStreamSettings())
    })
  )

/**
 * `indices.get.Feature` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesGetFeature = "aliases" | "mappings" | "settings"

/**
 * `indices.get.Features` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesGetFeatures = IndicesGetFeature | ReadonlyArray<IndicesGetFeature>

/**
 * `indices.get_field_mapping.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesGetFieldMappingResponse = {
  readonly [key: string]: IndicesGetFieldMappingTypeFieldMappings
}

/** The schema of `IndicesGetFieldMappingResponse`. @category schemas @since 0.1.0 */
export const IndicesGetFieldMappingResponse: s.Lazy<IndicesGetFieldMappingResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesGetFieldMappingTypeFieldMappings())
)

/**
 * `indices.get_field_mapping.TypeFieldMappings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetFieldMappingTypeFieldMappings {
  readonly mappings: { readonly [key: string]: MappingFieldMapping }
}

/** The schema of `IndicesGetFieldMappingTypeFieldMappings`. @category schemas @since 0.1.0 */
export const IndicesGetFieldMappingTypeFieldMappings: s.Lazy<IndicesGetFieldMappingTypeFieldMappings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ mappings: /*#__PURE__*/ s.record(/*#__PURE__*/ MappingFieldMapping()) })
  )

/**
 * `indices.get_index_template.IndexTemplateItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetIndexTemplateIndexTemplateItem {
  readonly name: Name
  readonly index_template: IndicesIndexTemplateWithRollover
}

/** The schema of `IndicesGetIndexTemplateIndexTemplateItem`. @category schemas @since 0.1.0 */
export const IndicesGetIndexTemplateIndexTemplateItem: s.Lazy<IndicesGetIndexTemplateIndexTemplateItem> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      index_template: /*#__PURE__*/ IndicesIndexTemplateWithRollover()
    })
  )

/**
 * `indices.get_index_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetIndexTemplateResponse {
  readonly index_templates: ReadonlyArray<IndicesGetIndexTemplateIndexTemplateItem>
}

/** The schema of `IndicesGetIndexTemplateResponse`. @category schemas @since 0.1.0 */
export const IndicesGetIndexTemplateResponse: s.Lazy<IndicesGetIndexTemplateResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      index_templates: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesGetIndexTemplateIndexTemplateItem())
    })
)

/**
 * `indices.get_mapping.IndexMappingRecord` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetMappingIndexMappingRecord {
  readonly item?: MappingTypeMapping
  readonly mappings: MappingTypeMapping
}

/** The schema of `IndicesGetMappingIndexMappingRecord`. @category schemas @since 0.1.0 */
export const IndicesGetMappingIndexMappingRecord: s.Lazy<IndicesGetMappingIndexMappingRecord> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      item: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingTypeMapping()),
      mappings: /*#__PURE__*/ MappingTypeMapping()
    })
  )

/**
 * `indices.get_mapping.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesGetMappingResponse = { readonly [key: string]: IndicesGetMappingIndexMappingRecord }

/** The schema of `IndicesGetMappingResponse`. @category schemas @since 0.1.0 */
export const IndicesGetMappingResponse: s.Lazy<IndicesGetMappingResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesGetMappingIndexMappingRecord())
)

/**
 * `indices.get_migrate_reindex_status.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetMigrateReindexStatusResponse {
  readonly start_time?: DateTime
  readonly start_time_millis: EpochTime<UnitMillis>
  readonly complete: boolean
  readonly total_indices_in_data_stream: Integer
  readonly total_indices_requiring_upgrade: Integer
  readonly successes: Integer
  readonly in_progress: ReadonlyArray<IndicesGetMigrateReindexStatusStatusInProgress>
  readonly pending: Integer
  readonly errors: ReadonlyArray<IndicesGetMigrateReindexStatusStatusError>
  readonly exception?: string
}

/** The schema of `IndicesGetMigrateReindexStatusResponse`. @category schemas @since 0.1.0 */
export const IndicesGetMigrateReindexStatusResponse: s.Lazy<IndicesGetMigrateReindexStatusResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      start_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
      start_time_millis: s.number,
      complete: s.boolean,
      total_indices_in_data_stream: s.number,
      total_indices_requiring_upgrade: s.number,
      successes: s.number,
      in_progress: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesGetMigrateReindexStatusStatusInProgress()),
      pending: s.number,
      errors: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesGetMigrateReindexStatusStatusError()),
      exception: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `indices.get_migrate_reindex_status.StatusError` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetMigrateReindexStatusStatusError {
  readonly index: string
  readonly message: string
}

/** The schema of `IndicesGetMigrateReindexStatusStatusError`. @category schemas @since 0.1.0 */
export const IndicesGetMigrateReindexStatusStatusError: s.Lazy<IndicesGetMigrateReindexStatusStatusError> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ index: s.string, message: s.string }))

/**
 * `indices.get_migrate_reindex_status.StatusInProgress` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetMigrateReindexStatusStatusInProgress {
  readonly index: string
  readonly total_doc_count: Long
  readonly reindexed_doc_count: Long
}

/** The schema of `IndicesGetMigrateReindexStatusStatusInProgress`. @category schemas @since 0.1.0 */
export const IndicesGetMigrateReindexStatusStatusInProgress: s.Lazy<IndicesGetMigrateReindexStatusStatusInProgress> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ index: s.string, total_doc_count: s.number, reindexed_doc_count: s.number })
  )

/**
 * `indices.get.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesGetResponse = { readonly [key: string]: IndicesIndexState }

/** The schema of `IndicesGetResponse`. @category schemas @since 0.1.0 */
export const IndicesGetResponse: s.Lazy<IndicesGetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesIndexState())
)

/**
 * `indices.get_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesGetSettingsResponse = { readonly [key: string]: IndicesIndexState }

/** The schema of `IndicesGetSettingsResponse`. @category schemas @since 0.1.0 */
export const IndicesGetSettingsResponse: s.Lazy<IndicesGetSettingsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesIndexState())
)

/**
 * `indices.get_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesGetTemplateResponse = { readonly [key: string]: IndicesTemplateMapping }

/** The schema of `IndicesGetTemplateResponse`. @category schemas @since 0.1.0 */
export const IndicesGetTemplateResponse: s.Lazy<IndicesGetTemplateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesTemplateMapping())
)

/**
 * `indices.migrate_reindex.MigrateReindex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMigrateReindexMigrateReindex {
  readonly mode: IndicesMigrateReindexModeEnum
  readonly source: IndicesMigrateReindexSourceIndex
}

/**
 * `indices.migrate_reindex.ModeEnum` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesMigrateReindexModeEnum = "upgrade"

/**
 * `indices.migrate_reindex.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesMigrateReindexResponse = AcknowledgedResponseBase

/** The schema of `IndicesMigrateReindexResponse`. @category schemas @since 0.1.0 */
export const IndicesMigrateReindexResponse: s.Lazy<IndicesMigrateReindexResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.migrate_reindex.SourceIndex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMigrateReindexSourceIndex {
  readonly index: IndexName
}

/**
 * `indices.migrate_to_data_stream.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesMigrateToDataStreamResponse = AcknowledgedResponseBase

/** The schema of `IndicesMigrateToDataStreamResponse`. @category schemas @since 0.1.0 */
export const IndicesMigrateToDataStreamResponse: s.Lazy<IndicesMigrateToDataStreamResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * The variants of `IndicesModifyDataStreamAction`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesModifyDataStreamActionVariants {
  readonly add_backing_index: IndicesModifyDataStreamIndexAndDataStreamAction
  readonly remove_backing_index: IndicesModifyDataStreamIndexAndDataStreamAction
}

/**
 * `indices.modify_data_stream.Action` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesModifyDataStreamAction = OneOf<IndicesModifyDataStreamActionVariants>

/**
 * `indices.modify_data_stream.IndexAndDataStreamAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesModifyDataStreamIndexAndDataStreamAction {
  readonly data_stream: DataStreamName
  readonly index: IndexName
}

/**
 * `indices.modify_data_stream.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesModifyDataStreamResponse = AcknowledgedResponseBase

/** The schema of `IndicesModifyDataStreamResponse`. @category schemas @since 0.1.0 */
export const IndicesModifyDataStreamResponse: s.Lazy<IndicesModifyDataStreamResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.open.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesOpenResponse {
  readonly acknowledged: boolean
  readonly shards_acknowledged: boolean
}

/** The schema of `IndicesOpenResponse`. @category schemas @since 0.1.0 */
export const IndicesOpenResponse: s.Lazy<IndicesOpenResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ acknowledged: s.boolean, shards_acknowledged: s.boolean })
)

/**
 * `indices.promote_data_stream.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesPromoteDataStreamResponse = unknown

/** The schema of `IndicesPromoteDataStreamResponse`. @category schemas @since 0.1.0 */
export const IndicesPromoteDataStreamResponse: s.Lazy<IndicesPromoteDataStreamResponse> =
  /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `indices.put_alias.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesPutAliasResponse = AcknowledgedResponseBase

/** The schema of `IndicesPutAliasResponse`. @category schemas @since 0.1.0 */
export const IndicesPutAliasResponse: s.Lazy<IndicesPutAliasResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.put_data_lifecycle.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesPutDataLifecycleResponse = AcknowledgedResponseBase

/** The schema of `IndicesPutDataLifecycleResponse`. @category schemas @since 0.1.0 */
export const IndicesPutDataLifecycleResponse: s.Lazy<IndicesPutDataLifecycleResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.put_data_stream_mappings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutDataStreamMappingsResponse {
  readonly data_streams: ReadonlyArray<IndicesPutDataStreamMappingsUpdatedDataStreamMappings>
}

/** The schema of `IndicesPutDataStreamMappingsResponse`. @category schemas @since 0.1.0 */
export const IndicesPutDataStreamMappingsResponse: s.Lazy<IndicesPutDataStreamMappingsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      data_streams: /*#__PURE__*/ s.array(
        /*#__PURE__*/ IndicesPutDataStreamMappingsUpdatedDataStreamMappings()
      )
    })
  )

/**
 * `indices.put_data_stream_mappings.UpdatedDataStreamMappings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutDataStreamMappingsUpdatedDataStreamMappings {
  readonly name: IndexName
  readonly applied_to_data_stream: boolean
  readonly error?: string
  readonly mappings?: MappingTypeMapping
  readonly effective_mappings?: MappingTypeMapping
}

/** The schema of `IndicesPutDataStreamMappingsUpdatedDataStreamMappings`. @category schemas @since 0.1.0 */
export const IndicesPutDataStreamMappingsUpdatedDataStreamMappings: s.Lazy<IndicesPutDataStreamMappingsUpdatedDataStreamMappings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      applied_to_data_stream: s.boolean,
      error: /*#__PURE__*/ s.optional(s.string),
      mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingTypeMapping()),
      effective_mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingTypeMapping())
    })
  )

/**
 * `indices.put_data_stream_options.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesPutDataStreamOptionsResponse = AcknowledgedResponseBase

/** The schema of `IndicesPutDataStreamOptionsResponse`. @category schemas @since 0.1.0 */
export const IndicesPutDataStreamOptionsResponse: s.Lazy<IndicesPutDataStreamOptionsResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ AcknowledgedResponseBase())

/**
 * `indices.put_data_stream_settings.DataStreamSettingsError` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutDataStreamSettingsDataStreamSettingsError {
  readonly index: IndexName
  readonly error: string
}

/** The schema of `IndicesPutDataStreamSettingsDataStreamSettingsError`. @category schemas @since 0.1.0 */
export const IndicesPutDataStreamSettingsDataStreamSettingsError: s.Lazy<IndicesPutDataStreamSettingsDataStreamSettingsError> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ index: s.string, error: s.string }))

/**
 * `indices.put_data_stream_settings.IndexSettingResults` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutDataStreamSettingsIndexSettingResults {
  readonly applied_to_data_stream_only: ReadonlyArray<string>
  readonly applied_to_data_stream_and_backing_indices: ReadonlyArray<string>
  readonly errors?: ReadonlyArray<IndicesPutDataStreamSettingsDataStreamSettingsError>
}

/** The schema of `IndicesPutDataStreamSettingsIndexSettingResults`. @category schemas @since 0.1.0 */
export const IndicesPutDataStreamSettingsIndexSettingResults: s.Lazy<IndicesPutDataStreamSettingsIndexSettingResults> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      applied_to_data_stream_only: /*#__PURE__*/ s.array(s.string),
      applied_to_data_stream_and_backing_indices: /*#__PURE__*/ s.array(s.string),
      errors: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesPutDataStreamSettingsDataStreamSettingsError())
      )
    })
  )

/**
 * `indices.put_data_stream_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutDataStreamSettingsResponse {
  readonly data_streams: ReadonlyArray<IndicesPutDataStreamSettingsUpdatedDataStreamSettings>
}

/** The schema of `IndicesPutDataStreamSettingsResponse`. @category schemas @since 0.1.0 */
export const IndicesPutDataStreamSettingsResponse: s.Lazy<IndicesPutDataStreamSettingsResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      data_streams: /*#__PURE__*/ s.array(
        /*#__PURE__*/ IndicesPutDataStreamSettingsUpdatedDataStreamSettings()
      )
    })
  )

/**
 * `indices.put_data_stream_settings.UpdatedDataStreamSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutDataStreamSettingsUpdatedDataStreamSettings {
  readonly name: IndexName
  readonly applied_to_data_stream: boolean
  readonly error?: string
  readonly settings: IndicesIndexSettings
  readonly effective_settings: IndicesIndexSettings
  readonly index_settings_results: IndicesPutDataStreamSettingsIndexSettingResults
}

/** The schema of `IndicesPutDataStreamSettingsUpdatedDataStreamSettings`. @category schemas @since 0.1.0 */
export const IndicesPutDataStreamSettingsUpdatedDataStreamSettings: s.Lazy<IndicesPutDataStreamSettingsUpdatedDataStreamSettings> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      applied_to_data_stream: s.boolean,
      error: /*#__PURE__*/ s.optional(s.string),
      settings: /*#__PURE__*/ IndicesIndexSettings(),
      effective_settings: /*#__PURE__*/ IndicesIndexSettings(),
      index_settings_results: /*#__PURE__*/ IndicesPutDataStreamSettingsIndexSettingResults()
    })
  )

/**
 * `indices.put_index_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesPutIndexTemplateResponse = AcknowledgedResponseBase

/** The schema of `IndicesPutIndexTemplateResponse`. @category schemas @since 0.1.0 */
export const IndicesPutIndexTemplateResponse: s.Lazy<IndicesPutIndexTemplateResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.put_mapping.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesPutMappingResponse = IndicesResponseBase

/** The schema of `IndicesPutMappingResponse`. @category schemas @since 0.1.0 */
export const IndicesPutMappingResponse: s.Lazy<IndicesPutMappingResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ IndicesResponseBase()
)

/**
 * `indices.put_settings.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesPutSettingsResponse = AcknowledgedResponseBase

/** The schema of `IndicesPutSettingsResponse`. @category schemas @since 0.1.0 */
export const IndicesPutSettingsResponse: s.Lazy<IndicesPutSettingsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.put_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesPutTemplateResponse = AcknowledgedResponseBase

/** The schema of `IndicesPutTemplateResponse`. @category schemas @since 0.1.0 */
export const IndicesPutTemplateResponse: s.Lazy<IndicesPutTemplateResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.recovery.FileDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryFileDetails {
  readonly length?: Long
  readonly name: string
  readonly recovered?: Long
  readonly length_in_bytes?: Long
  readonly recovered_in_bytes?: Long
}

/** The schema of `IndicesRecoveryFileDetails`. @category schemas @since 0.1.0 */
export const IndicesRecoveryFileDetails: s.Lazy<IndicesRecoveryFileDetails> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    length: /*#__PURE__*/ s.optional(s.number),
    name: s.string,
    recovered: /*#__PURE__*/ s.optional(s.number),
    length_in_bytes: /*#__PURE__*/ s.optional(s.number),
    recovered_in_bytes: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `indices.recovery.RecoveryBytes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryRecoveryBytes {
  readonly percent: Percentage
  readonly recovered?: ByteSize
  readonly recovered_in_bytes: ByteSize
  readonly recovered_from_snapshot?: ByteSize
  readonly recovered_from_snapshot_in_bytes?: ByteSize
  readonly reused?: ByteSize
  readonly reused_in_bytes: ByteSize
  readonly total?: ByteSize
  readonly total_in_bytes: ByteSize
}

/** The schema of `IndicesRecoveryRecoveryBytes`. @category schemas @since 0.1.0 */
export const IndicesRecoveryRecoveryBytes: s.Lazy<IndicesRecoveryRecoveryBytes> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    percent: /*#__PURE__*/ s.union([s.string, s.number]),
    recovered: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    recovered_in_bytes: /*#__PURE__*/ s.union([s.number, s.string]),
    recovered_from_snapshot: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    recovered_from_snapshot_in_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    reused: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    reused_in_bytes: /*#__PURE__*/ s.union([s.number, s.string]),
    total: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    total_in_bytes: /*#__PURE__*/ s.union([s.number, s.string])
  })
)

/**
 * `indices.recovery.RecoveryFiles` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryRecoveryFiles {
  readonly details?: ReadonlyArray<IndicesRecoveryFileDetails>
  readonly percent: Percentage
  readonly recovered: Long
  readonly reused: Long
  readonly total: Long
}

/** The schema of `IndicesRecoveryRecoveryFiles`. @category schemas @since 0.1.0 */
export const IndicesRecoveryRecoveryFiles: s.Lazy<IndicesRecoveryRecoveryFiles> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    details: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IndicesRecoveryFileDetails())),
    percent: /*#__PURE__*/ s.union([s.string, s.number]),
    recovered: s.number,
    reused: s.number,
    total: s.number
  })
)

/**
 * `indices.recovery.RecoveryIndexStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryRecoveryIndexStatus {
  readonly bytes?: IndicesRecoveryRecoveryBytes
  readonly files: IndicesRecoveryRecoveryFiles
  readonly size: IndicesRecoveryRecoveryBytes
  readonly source_throttle_time?: Duration
  readonly source_throttle_time_in_millis: DurationValue<UnitMillis>
  readonly target_throttle_time?: Duration
  readonly target_throttle_time_in_millis: DurationValue<UnitMillis>
  readonly total_time?: Duration
  readonly total_time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `IndicesRecoveryRecoveryIndexStatus`. @category schemas @since 0.1.0 */
export const IndicesRecoveryRecoveryIndexStatus: s.Lazy<IndicesRecoveryRecoveryIndexStatus> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesRecoveryRecoveryBytes()),
      files: /*#__PURE__*/ IndicesRecoveryRecoveryFiles(),
      size: /*#__PURE__*/ IndicesRecoveryRecoveryBytes(),
      source_throttle_time: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      source_throttle_time_in_millis: s.number,
      target_throttle_time: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      target_throttle_time_in_millis: s.number,
      total_time: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      total_time_in_millis: s.number
    })
  )

/**
 * `indices.recovery.RecoveryOrigin` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryRecoveryOrigin {
  readonly hostname?: string
  readonly host?: Host
  readonly transport_address?: TransportAddress
  readonly id?: Id
  readonly ip?: Ip
  readonly name?: Name
  readonly bootstrap_new_history_uuid?: boolean
  readonly repository?: Name
  readonly snapshot?: Name
  readonly version?: VersionString
  readonly restoreUUID?: Uuid
  readonly index?: IndexName
}

/** The schema of `IndicesRecoveryRecoveryOrigin`. @category schemas @since 0.1.0 */
export const IndicesRecoveryRecoveryOrigin: s.Lazy<IndicesRecoveryRecoveryOrigin> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    hostname: /*#__PURE__*/ s.optional(s.string),
    host: /*#__PURE__*/ s.optional(s.string),
    transport_address: /*#__PURE__*/ s.optional(s.string),
    id: /*#__PURE__*/ s.optional(s.string),
    ip: /*#__PURE__*/ s.optional(s.string),
    name: /*#__PURE__*/ s.optional(s.string),
    bootstrap_new_history_uuid: /*#__PURE__*/ s.optional(s.boolean),
    repository: /*#__PURE__*/ s.optional(s.string),
    snapshot: /*#__PURE__*/ s.optional(s.string),
    version: /*#__PURE__*/ s.optional(s.string),
    restoreUUID: /*#__PURE__*/ s.optional(s.string),
    index: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `indices.recovery.RecoveryStage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesRecoveryRecoveryStage =
  | "INIT"
  | "INDEX"
  | "VERIFY_INDEX"
  | "TRANSLOG"
  | "FINALIZE"
  | "DONE"
  | (string & {})

/**
 * `indices.recovery.RecoveryStartStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryRecoveryStartStatus {
  readonly check_index_time?: Duration
  readonly check_index_time_in_millis: DurationValue<UnitMillis>
  readonly total_time?: Duration
  readonly total_time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `IndicesRecoveryRecoveryStartStatus`. @category schemas @since 0.1.0 */
export const IndicesRecoveryRecoveryStartStatus: s.Lazy<IndicesRecoveryRecoveryStartStatus> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      check_index_time: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      check_index_time_in_millis: s.number,
      total_time: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
      ),
      total_time_in_millis: s.number
    })
  )

/**
 * `indices.recovery.RecoveryStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryRecoveryStatus {
  readonly shards: ReadonlyArray<IndicesRecoveryShardRecovery>
}

/** The schema of `IndicesRecoveryRecoveryStatus`. @category schemas @since 0.1.0 */
export const IndicesRecoveryRecoveryStatus: s.Lazy<IndicesRecoveryRecoveryStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ shards: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesRecoveryShardRecovery()) })
)

/**
 * `indices.recovery.RecoveryType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesRecoveryRecoveryType =
  | "EMPTY_STORE"
  | "EXISTING_STORE"
  | "LOCAL_SHARDS"
  | "PEER"
  | "SNAPSHOT"
  | (string & {})

/**
 * `indices.recovery.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesRecoveryResponse = { readonly [key: string]: IndicesRecoveryRecoveryStatus }

/** The schema of `IndicesRecoveryResponse`. @category schemas @since 0.1.0 */
export const IndicesRecoveryResponse: s.Lazy<IndicesRecoveryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesRecoveryRecoveryStatus())
)

/**
 * `indices.recovery.ShardRecovery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryShardRecovery {
  readonly id: Long
  readonly index: IndicesRecoveryRecoveryIndexStatus
  readonly primary: boolean
  readonly source: IndicesRecoveryRecoveryOrigin
  readonly stage: IndicesRecoveryRecoveryStage
  readonly start?: IndicesRecoveryRecoveryStartStatus
  readonly start_time?: DateTime
  readonly start_time_in_millis: EpochTime<UnitMillis>
  readonly stop_time?: DateTime
  readonly stop_time_in_millis?: EpochTime<UnitMillis>
  readonly target: IndicesRecoveryRecoveryOrigin
  readonly total_time?: Duration
  readonly total_time_in_millis: DurationValue<UnitMillis>
  readonly translog: IndicesRecoveryTranslogStatus
  readonly type: IndicesRecoveryRecoveryType
  readonly verify_index: IndicesRecoveryVerifyIndex
}

/** The schema of `IndicesRecoveryShardRecovery`. @category schemas @since 0.1.0 */
export const IndicesRecoveryShardRecovery: s.Lazy<IndicesRecoveryShardRecovery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: s.number,
    index: /*#__PURE__*/ IndicesRecoveryRecoveryIndexStatus(),
    primary: s.boolean,
    source: /*#__PURE__*/ IndicesRecoveryRecoveryOrigin(),
    stage: s.string,
    start: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesRecoveryRecoveryStartStatus()),
    start_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    start_time_in_millis: s.number,
    stop_time: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    stop_time_in_millis: /*#__PURE__*/ s.optional(s.number),
    target: /*#__PURE__*/ IndicesRecoveryRecoveryOrigin(),
    total_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_time_in_millis: s.number,
    translog: /*#__PURE__*/ IndicesRecoveryTranslogStatus(),
    type: s.string,
    verify_index: /*#__PURE__*/ IndicesRecoveryVerifyIndex()
  })
)

/**
 * `indices.recovery.TranslogStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryTranslogStatus {
  readonly percent: Percentage
  readonly recovered: Long
  readonly total: Long
  readonly total_on_start: Long
  readonly total_time?: Duration
  readonly total_time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `IndicesRecoveryTranslogStatus`. @category schemas @since 0.1.0 */
export const IndicesRecoveryTranslogStatus: s.Lazy<IndicesRecoveryTranslogStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    percent: /*#__PURE__*/ s.union([s.string, s.number]),
    recovered: s.number,
    total: s.number,
    total_on_start: s.number,
    total_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_time_in_millis: s.number
  })
)

/**
 * `indices.recovery.VerifyIndex` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryVerifyIndex {
  readonly check_index_time?: Duration
  readonly check_index_time_in_millis: DurationValue<UnitMillis>
  readonly total_time?: Duration
  readonly total_time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `IndicesRecoveryVerifyIndex`. @category schemas @since 0.1.0 */
export const IndicesRecoveryVerifyIndex: s.Lazy<IndicesRecoveryVerifyIndex> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    check_index_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    check_index_time_in_millis: s.number,
    total_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_time_in_millis: s.number
  })
)

/**
 * `indices.refresh.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesRefreshResponse = ShardsOperationResponseBase

/** The schema of `IndicesRefreshResponse`. @category schemas @since 0.1.0 */
export const IndicesRefreshResponse: s.Lazy<IndicesRefreshResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ ShardsOperationResponseBase()
)

/**
 * `indices.reload_search_analyzers.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesReloadSearchAnalyzersResponse = IndicesReloadSearchAnalyzersReloadResult

/** The schema of `IndicesReloadSearchAnalyzersResponse`. @category schemas @since 0.1.0 */
export const IndicesReloadSearchAnalyzersResponse: s.Lazy<IndicesReloadSearchAnalyzersResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ IndicesReloadSearchAnalyzersReloadResult())

/**
 * `indices.remove_block.RemoveIndicesBlockStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRemoveBlockRemoveIndicesBlockStatus {
  readonly name: IndexName
  readonly unblocked?: boolean
  readonly exception?: ErrorCause
}

/** The schema of `IndicesRemoveBlockRemoveIndicesBlockStatus`. @category schemas @since 0.1.0 */
export const IndicesRemoveBlockRemoveIndicesBlockStatus: s.Lazy<IndicesRemoveBlockRemoveIndicesBlockStatus> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      unblocked: /*#__PURE__*/ s.optional(s.boolean),
      exception: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause())
    })
  )

/**
 * `indices.remove_block.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRemoveBlockResponse {
  readonly acknowledged: boolean
  readonly indices: ReadonlyArray<IndicesRemoveBlockRemoveIndicesBlockStatus>
}

/** The schema of `IndicesRemoveBlockResponse`. @category schemas @since 0.1.0 */
export const IndicesRemoveBlockResponse: s.Lazy<IndicesRemoveBlockResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: s.boolean,
    indices: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesRemoveBlockRemoveIndicesBlockStatus())
  })
)

/**
 * `indices.resolve_cluster.ResolveClusterInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesResolveClusterResolveClusterInfo {
  readonly connected: boolean
  readonly skip_unavailable: boolean
  readonly matching_indices?: boolean
  readonly error?: string
  readonly version?: ElasticsearchVersionMinInfo
}

/** The schema of `IndicesResolveClusterResolveClusterInfo`. @category schemas @since 0.1.0 */
export const IndicesResolveClusterResolveClusterInfo: s.Lazy<IndicesResolveClusterResolveClusterInfo> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      connected: s.boolean,
      skip_unavailable: s.boolean,
      matching_indices: /*#__PURE__*/ s.optional(s.boolean),
      error: /*#__PURE__*/ s.optional(s.string),
      version: /*#__PURE__*/ s.optional(/*#__PURE__*/ ElasticsearchVersionMinInfo())
    })
  )

/**
 * `indices.resolve_cluster.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesResolveClusterResponse = {
  readonly [key: string]: IndicesResolveClusterResolveClusterInfo
}

/** The schema of `IndicesResolveClusterResponse`. @category schemas @since 0.1.0 */
export const IndicesResolveClusterResponse: s.Lazy<IndicesResolveClusterResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesResolveClusterResolveClusterInfo())
)

/**
 * `indices.resolve_index.ResolveIndexAliasItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesResolveIndexResolveIndexAliasItem {
  readonly name: Name
  readonly indices: Indices
}

/** The schema of `IndicesResolveIndexResolveIndexAliasItem`. @category schemas @since 0.1.0 */
export const IndicesResolveIndexResolveIndexAliasItem: s.Lazy<IndicesResolveIndexResolveIndexAliasItem> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      indices: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    })
  )

/**
 * `indices.resolve_index.ResolveIndexDataStreamsItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesResolveIndexResolveIndexDataStreamsItem {
  readonly name: DataStreamName
  readonly timestamp_field: Field
  readonly backing_indices: Indices
}

/** The schema of `IndicesResolveIndexResolveIndexDataStreamsItem`. @category schemas @since 0.1.0 */
export const IndicesResolveIndexResolveIndexDataStreamsItem: s.Lazy<IndicesResolveIndexResolveIndexDataStreamsItem> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      timestamp_field: s.string,
      backing_indices: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    })
  )

/**
 * `indices.resolve_index.ResolveIndexItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesResolveIndexResolveIndexItem {
  readonly name: Name
  readonly aliases?: ReadonlyArray<string>
  readonly attributes: ReadonlyArray<string>
  readonly data_stream?: DataStreamName
  readonly mode?: IndicesIndexMode | (string & {})
}

/** The schema of `IndicesResolveIndexResolveIndexItem`. @category schemas @since 0.1.0 */
export const IndicesResolveIndexResolveIndexItem: s.Lazy<IndicesResolveIndexResolveIndexItem> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      name: s.string,
      aliases: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      attributes: /*#__PURE__*/ s.array(s.string),
      data_stream: /*#__PURE__*/ s.optional(s.string),
      mode: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `indices.resolve_index.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesResolveIndexResponse {
  readonly indices: ReadonlyArray<IndicesResolveIndexResolveIndexItem>
  readonly aliases: ReadonlyArray<IndicesResolveIndexResolveIndexAliasItem>
  readonly data_streams: ReadonlyArray<IndicesResolveIndexResolveIndexDataStreamsItem>
}

/** The schema of `IndicesResolveIndexResponse`. @category schemas @since 0.1.0 */
export const IndicesResolveIndexResponse: s.Lazy<IndicesResolveIndexResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    indices: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesResolveIndexResolveIndexItem()),
    aliases: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesResolveIndexResolveIndexAliasItem()),
    data_streams: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesResolveIndexResolveIndexDataStreamsItem())
  })
)

/**
 * `indices.rollover.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRolloverResponse {
  readonly acknowledged: boolean
  readonly conditions: { readonly [key: string]: boolean }
  readonly dry_run: boolean
  readonly new_index: string
  readonly old_index: string
  readonly rolled_over: boolean
  readonly shards_acknowledged: boolean
}

/** The schema of `IndicesRolloverResponse`. @category schemas @since 0.1.0 */
export const IndicesRolloverResponse: s.Lazy<IndicesRolloverResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: s.boolean,
    conditions: /*#__PURE__*/ s.record(s.boolean),
    dry_run: s.boolean,
    new_index: s.string,
    old_index: s.string,
    rolled_over: s.boolean,
    shards_acknowledged: s.boolean
  })
)

/**
 * `indices.rollover.RolloverConditions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRolloverRolloverConditions {
  readonly min_age?: Duration | TimeSpan | undefined
  readonly max_age?: Duration | TimeSpan | undefined
  readonly max_age_millis?: DurationValue<UnitMillis> | undefined
  readonly min_docs?: Long | undefined
  readonly max_docs?: Long | undefined
  /** @deprecated since Elasticsearch 9.3.0 */
  readonly max_size?: ByteSize | undefined
  readonly max_size_bytes?: Long | undefined
  readonly min_size?: ByteSize | undefined
  readonly min_size_bytes?: Long | undefined
  readonly max_primary_shard_size?: ByteSize | undefined
  readonly max_primary_shard_size_bytes?: Long | undefined
  readonly min_primary_shard_size?: ByteSize | undefined
  readonly min_primary_shard_size_bytes?: Long | undefined
  readonly max_primary_shard_docs?: Long | undefined
  readonly min_primary_shard_docs?: Long | undefined
}

/**
 * `indices.segments.IndexSegment` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSegmentsIndexSegment {
  readonly shards: {
    readonly [key: string]: IndicesSegmentsShardsSegment | ReadonlyArray<IndicesSegmentsShardsSegment>
  }
}

/** The schema of `IndicesSegmentsIndexSegment`. @category schemas @since 0.1.0 */
export const IndicesSegmentsIndexSegment: s.Lazy<IndicesSegmentsIndexSegment> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    shards: /*#__PURE__*/ s.record(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ IndicesSegmentsShardsSegment(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesSegmentsShardsSegment())
      ])
    )
  })
)

/**
 * `indices.segments.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSegmentsResponse {
  readonly indices: { readonly [key: string]: IndicesSegmentsIndexSegment }
  readonly _shards: ShardStatistics
}

/** The schema of `IndicesSegmentsResponse`. @category schemas @since 0.1.0 */
export const IndicesSegmentsResponse: s.Lazy<IndicesSegmentsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    indices: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesSegmentsIndexSegment()),
    _shards: /*#__PURE__*/ ShardStatistics()
  })
)

/**
 * `indices.segments.Segment` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSegmentsSegment {
  readonly attributes: { readonly [key: string]: string }
  readonly committed: boolean
  readonly compound: boolean
  readonly deleted_docs: Long
  readonly generation: Integer
  readonly search: boolean
  readonly size_in_bytes: Double
  readonly num_docs: Long
  readonly version: VersionString
}

/** The schema of `IndicesSegmentsSegment`. @category schemas @since 0.1.0 */
export const IndicesSegmentsSegment: s.Lazy<IndicesSegmentsSegment> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    attributes: /*#__PURE__*/ s.record(s.string),
    committed: s.boolean,
    compound: s.boolean,
    deleted_docs: s.number,
    generation: s.number,
    search: s.boolean,
    size_in_bytes: s.number,
    num_docs: s.number,
    version: s.string
  })
)

/**
 * `indices.segments.ShardSegmentRouting` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSegmentsShardSegmentRouting {
  readonly node: string
  readonly primary: boolean
  readonly state: string
}

/** The schema of `IndicesSegmentsShardSegmentRouting`. @category schemas @since 0.1.0 */
export const IndicesSegmentsShardSegmentRouting: s.Lazy<IndicesSegmentsShardSegmentRouting> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ node: s.string, primary: s.boolean, state: s.string }))

/**
 * `indices.segments.ShardsSegment` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSegmentsShardsSegment {
  readonly num_committed_segments: Integer
  readonly routing: IndicesSegmentsShardSegmentRouting
  readonly num_search_segments: Integer
  readonly segments: { readonly [key: string]: IndicesSegmentsSegment }
}

/** The schema of `IndicesSegmentsShardsSegment`. @category schemas @since 0.1.0 */
export const IndicesSegmentsShardsSegment: s.Lazy<IndicesSegmentsShardsSegment> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    num_committed_segments: s.number,
    routing: /*#__PURE__*/ IndicesSegmentsShardSegmentRouting(),
    num_search_segments: s.number,
    segments: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesSegmentsSegment())
  })
)

/**
 * `indices.shard_stores.IndicesShardStores` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesShardStoresIndicesShardStores {
  readonly shards: { readonly [key: string]: IndicesShardStoresShardStoreWrapper }
}

/** The schema of `IndicesShardStoresIndicesShardStores`. @category schemas @since 0.1.0 */
export const IndicesShardStoresIndicesShardStores: s.Lazy<IndicesShardStoresIndicesShardStores> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      shards: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesShardStoresShardStoreWrapper())
    })
  )

/**
 * `indices.shard_stores.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesShardStoresResponse {
  readonly indices: { readonly [key: string]: IndicesShardStoresIndicesShardStores }
}

/** The schema of `IndicesShardStoresResponse`. @category schemas @since 0.1.0 */
export const IndicesShardStoresResponse: s.Lazy<IndicesShardStoresResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    indices: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesShardStoresIndicesShardStores())
  })
)

/**
 * `indices.shard_stores.ShardStore` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesShardStoresShardStore = {
  readonly allocation: IndicesShardStoresShardStoreAllocation
  readonly allocation_id?: Id
  readonly store_exception?: IndicesShardStoresShardStoreException
} & { readonly [key: string]: IndicesShardStoresShardStoreNode }

/** The schema of `IndicesShardStoresShardStore`. @category schemas @since 0.1.0 */
export const IndicesShardStoresShardStore: s.Lazy<IndicesShardStoresShardStore> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    allocation: s.string,
    allocation_id: /*#__PURE__*/ s.optional(s.string),
    store_exception: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesShardStoresShardStoreException())
  })
)

/**
 * `indices.shard_stores.ShardStoreAllocation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesShardStoresShardStoreAllocation = "primary" | "replica" | "unused" | (string & {})

/**
 * `indices.shard_stores.ShardStoreException` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesShardStoresShardStoreException {
  readonly reason: string
  readonly type: string
}

/** The schema of `IndicesShardStoresShardStoreException`. @category schemas @since 0.1.0 */
export const IndicesShardStoresShardStoreException: s.Lazy<IndicesShardStoresShardStoreException> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ reason: s.string, type: s.string }))

/**
 * `indices.shard_stores.ShardStoreNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesShardStoresShardStoreNode {
  readonly attributes: { readonly [key: string]: string }
  readonly ephemeral_id?: string
  readonly external_id?: string
  readonly name: Name
  readonly roles: ReadonlyArray<string>
  readonly transport_address: TransportAddress
}

/** The schema of `IndicesShardStoresShardStoreNode`. @category schemas @since 0.1.0 */
export const IndicesShardStoresShardStoreNode: s.Lazy<IndicesShardStoresShardStoreNode> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      attributes: /*#__PURE__*/ s.record(s.string),
      ephemeral_id: /*#__PURE__*/ s.optional(s.string),
      external_id: /*#__PURE__*/ s.optional(s.string),
      name: s.string,
      roles: /*#__PURE__*/ s.array(s.string),
      transport_address: s.string
    })
  )

/**
 * `indices.shard_stores.ShardStoreStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesShardStoresShardStoreStatus = "green" | "yellow" | "red" | "all"

/**
 * `indices.shard_stores.ShardStoreWrapper` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesShardStoresShardStoreWrapper {
  readonly stores: ReadonlyArray<IndicesShardStoresShardStore>
}

/** The schema of `IndicesShardStoresShardStoreWrapper`. @category schemas @since 0.1.0 */
export const IndicesShardStoresShardStoreWrapper: s.Lazy<IndicesShardStoresShardStoreWrapper> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ stores: /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesShardStoresShardStore()) })
  )

/**
 * `indices.shrink.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesShrinkResponse {
  readonly acknowledged: boolean
  readonly shards_acknowledged: boolean
  readonly index: IndexName
}

/** The schema of `IndicesShrinkResponse`. @category schemas @since 0.1.0 */
export const IndicesShrinkResponse: s.Lazy<IndicesShrinkResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ acknowledged: s.boolean, shards_acknowledged: s.boolean, index: s.string })
)

/**
 * `indices.simulate_index_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSimulateIndexTemplateResponse {
  readonly overlapping?: ReadonlyArray<IndicesSimulateTemplateOverlapping>
  readonly template: IndicesSimulateTemplateTemplate
}

/** The schema of `IndicesSimulateIndexTemplateResponse`. @category schemas @since 0.1.0 */
export const IndicesSimulateIndexTemplateResponse: s.Lazy<IndicesSimulateIndexTemplateResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      overlapping: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesSimulateTemplateOverlapping())
      ),
      template: /*#__PURE__*/ IndicesSimulateTemplateTemplate()
    })
  )

/**
 * `indices.simulate_template.Overlapping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSimulateTemplateOverlapping {
  readonly name: Name
  readonly index_patterns: ReadonlyArray<string>
}

/** The schema of `IndicesSimulateTemplateOverlapping`. @category schemas @since 0.1.0 */
export const IndicesSimulateTemplateOverlapping: s.Lazy<IndicesSimulateTemplateOverlapping> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({ name: s.string, index_patterns: /*#__PURE__*/ s.array(s.string) })
  )

/**
 * `indices.simulate_template.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSimulateTemplateResponse {
  readonly overlapping?: ReadonlyArray<IndicesSimulateTemplateOverlapping>
  readonly template: IndicesSimulateTemplateTemplate
}

/** The schema of `IndicesSimulateTemplateResponse`. @category schemas @since 0.1.0 */
export const IndicesSimulateTemplateResponse: s.Lazy<IndicesSimulateTemplateResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      overlapping: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesSimulateTemplateOverlapping())
      ),
      template: /*#__PURE__*/ IndicesSimulateTemplateTemplate()
    })
)

/**
 * `indices.simulate_template.Template` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSimulateTemplateTemplate {
  readonly aliases: { readonly [key: string]: IndicesAlias }
  readonly mappings: MappingTypeMapping
  readonly settings: IndicesIndexSettings
}

/** The schema of `IndicesSimulateTemplateTemplate`. @category schemas @since 0.1.0 */
export const IndicesSimulateTemplateTemplate: s.Lazy<IndicesSimulateTemplateTemplate> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      aliases: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesAlias()),
      mappings: /*#__PURE__*/ MappingTypeMapping(),
      settings: /*#__PURE__*/ IndicesIndexSettings()
    })
)

/**
 * `indices.split.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSplitResponse {
  readonly acknowledged: boolean
  readonly shards_acknowledged: boolean
  readonly index: IndexName
}

/** The schema of `IndicesSplitResponse`. @category schemas @since 0.1.0 */
export const IndicesSplitResponse: s.Lazy<IndicesSplitResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ acknowledged: s.boolean, shards_acknowledged: s.boolean, index: s.string })
)

/**
 * `indices.stats.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsResponse {
  readonly indices?: { readonly [key: string]: IndicesStatsIndicesStats }
  readonly _shards: ShardStatistics
  readonly _all: IndicesStatsIndicesStats
}

/** The schema of `IndicesStatsResponse`. @category schemas @since 0.1.0 */
export const IndicesStatsResponse: s.Lazy<IndicesStatsResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    indices: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ IndicesStatsIndicesStats())),
    _shards: /*#__PURE__*/ ShardStatistics(),
    _all: /*#__PURE__*/ IndicesStatsIndicesStats()
  })
)

/**
 * The variants of `IndicesUpdateAliasesAction`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesUpdateAliasesActionVariants {
  readonly add: IndicesUpdateAliasesAddAction
  readonly remove: IndicesUpdateAliasesRemoveAction
  readonly remove_index: IndicesUpdateAliasesRemoveIndexAction
}

/**
 * `indices.update_aliases.Action` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesUpdateAliasesAction = OneOf<IndicesUpdateAliasesActionVariants>

/**
 * `indices.update_aliases.AddAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesUpdateAliasesAddAction {
  readonly alias?: IndexAlias | undefined
  readonly aliases?: IndexAlias | ReadonlyArray<IndexAlias> | undefined
  readonly filter?: QueryDslQueryContainer | undefined
  readonly index?: IndexName | undefined
  readonly indices?: Indices | undefined
  readonly index_routing?: string | undefined
  /** Default: `false`. */
  readonly is_hidden?: boolean | undefined
  readonly is_write_index?: boolean | undefined
  readonly routing?: string | undefined
  readonly search_routing?: string | undefined
  /** Default: `false`. */
  readonly must_exist?: boolean | undefined
}

/**
 * `indices.update_aliases.RemoveAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesUpdateAliasesRemoveAction {
  readonly alias?: IndexAlias | undefined
  readonly aliases?: IndexAlias | ReadonlyArray<IndexAlias> | undefined
  readonly index?: IndexName | undefined
  readonly indices?: Indices | undefined
  /** Default: `false`. */
  readonly must_exist?: boolean | undefined
}

/**
 * `indices.update_aliases.RemoveIndexAction` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesUpdateAliasesRemoveIndexAction {
  readonly index?: IndexName | undefined
  readonly indices?: Indices | undefined
  /** Default: `false`. */
  readonly must_exist?: boolean | undefined
}

/**
 * `indices.update_aliases.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndicesUpdateAliasesResponse = AcknowledgedResponseBase

/** The schema of `IndicesUpdateAliasesResponse`. @category schemas @since 0.1.0 */
export const IndicesUpdateAliasesResponse: s.Lazy<IndicesUpdateAliasesResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `indices.validate_query.IndicesValidationExplanation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesValidateQueryIndicesValidationExplanation {
  readonly error?: string
  readonly explanation?: string
  readonly index?: IndexName
  readonly shard?: Integer
  readonly valid: boolean
}

/** The schema of `IndicesValidateQueryIndicesValidationExplanation`. @category schemas @since 0.1.0 */
export const IndicesValidateQueryIndicesValidationExplanation: s.Lazy<IndicesValidateQueryIndicesValidationExplanation> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      error: /*#__PURE__*/ s.optional(s.string),
      explanation: /*#__PURE__*/ s.optional(s.string),
      index: /*#__PURE__*/ s.optional(s.string),
      shard: /*#__PURE__*/ s.optional(s.number),
      valid: s.boolean
    })
  )

/**
 * `indices.validate_query.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesValidateQueryResponse {
  readonly explanations?: ReadonlyArray<IndicesValidateQueryIndicesValidationExplanation>
  readonly _shards?: ShardStatistics
  readonly valid: boolean
  readonly error?: string
}

/** The schema of `IndicesValidateQueryResponse`. @category schemas @since 0.1.0 */
export const IndicesValidateQueryResponse: s.Lazy<IndicesValidateQueryResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    explanations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ IndicesValidateQueryIndicesValidationExplanation())
    ),
    _shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ ShardStatistics()),
    valid: s.boolean,
    error: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * Parameters of `indices.add_block`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAddBlockRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly block: IndicesIndicesBlockOptions
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.add_block`: `PUT /{index}/_block/{block}`.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-add-block
 * @category endpoints
 * @since 0.1.0
 */
export const addBlock: Call<IndicesAddBlockRequest, IndicesAddBlockResponse> = /*#__PURE__*/ call({
  name: "indices.add_block",
  urls: [{ path: "/{index}/_block/{block}", methods: ["PUT"] }],
  query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesAddBlockResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-add-block"
})

/**
 * Parameters of `indices.analyze`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesAnalyzeRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: IndexName | undefined
  readonly analyzer?: string | undefined
  readonly attributes?: ReadonlyArray<string> | undefined
  readonly char_filter?: ReadonlyArray<AnalysisCharFilter> | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly field?: Field | undefined
  readonly filter?: ReadonlyArray<AnalysisTokenFilter> | undefined
  readonly normalizer?: string | undefined
  readonly text?: IndicesAnalyzeTextToAnalyze | undefined
  readonly tokenizer?: AnalysisTokenizer | undefined
}

/**
 * `indices.analyze`: `GET or POST /_analyze`, `GET or POST /{index}/_analyze`.
 * Needs the privileges: index index.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-analyze
 * @category endpoints
 * @since 0.1.0
 */
export const analyze: OptionalCall<IndicesAnalyzeRequest, IndicesAnalyzeResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.analyze",
    urls: [
      { path: "/_analyze", methods: ["GET", "POST"] },
      { path: "/{index}/_analyze", methods: ["GET", "POST"] }
    ],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: IndicesAnalyzeResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-analyze"
  })

/**
 * Parameters of `indices.cancel_migrate_reindex`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCancelMigrateReindexRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
}

/**
 * `indices.cancel_migrate_reindex`: `POST /_migration/reindex/{index}/_cancel`.
 * In Elasticsearch since 8.18.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-cancel-migrate-reindex
 * @category endpoints
 * @since 0.1.0
 */
export const cancelMigrateReindex: Call<
  IndicesCancelMigrateReindexRequest,
  IndicesCancelMigrateReindexResponse
> = /*#__PURE__*/ call({
  name: "indices.cancel_migrate_reindex",
  urls: [{ path: "/_migration/reindex/{index}/_cancel", methods: ["POST"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesCancelMigrateReindexResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-cancel-migrate-reindex"
})

/**
 * Parameters of `indices.clear_cache`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesClearCacheRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  readonly fielddata?: boolean | undefined
  readonly fields?: Fields | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly query?: boolean | undefined
  readonly request?: boolean | undefined
}

/**
 * `indices.clear_cache`: `POST /_cache/clear`, `POST /{index}/_cache/clear`.
 * Needs the privileges: index manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-clear-cache
 * @category endpoints
 * @since 0.1.0
 */
export const clearCache: OptionalCall<IndicesClearCacheRequest, IndicesClearCacheResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.clear_cache",
    urls: [
      { path: "/_cache/clear", methods: ["POST"] },
      { path: "/{index}/_cache/clear", methods: ["POST"] }
    ],
    query: [
      "allow_no_indices",
      "expand_wildcards",
      "fielddata",
      "fields",
      "ignore_unavailable",
      "query",
      "request"
    ],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesClearCacheResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-clear-cache"
  })

/**
 * Parameters of `indices.clone`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCloneRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  readonly target: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  readonly aliases?: { readonly [key: string]: IndicesAlias } | undefined
  readonly settings?: { readonly [key: string]: unknown } | undefined
}

/**
 * `indices.clone`: `PUT or POST /{index}/_clone/{target}`.
 * Needs the privileges: index manage.
 * In Elasticsearch since 7.4.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-clone
 * @category endpoints
 * @since 0.1.0
 */
export const clone: Call<IndicesCloneRequest, IndicesCloneResponse> = /*#__PURE__*/ call({
  name: "indices.clone",
  urls: [{ path: "/{index}/_clone/{target}", methods: ["PUT", "POST"] }],
  query: ["master_timeout", "timeout", "wait_for_active_shards"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IndicesCloneResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-clone"
})

/**
 * Parameters of `indices.close`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCloseRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
}

/**
 * `indices.close`: `POST /{index}/_close`.
 * Needs the privileges: index manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-close
 * @category endpoints
 * @since 0.1.0
 */
export const close: Call<IndicesCloseRequest, IndicesCloseResponse> = /*#__PURE__*/ call({
  name: "indices.close",
  urls: [{ path: "/{index}/_close", methods: ["POST"] }],
  query: [
    "allow_no_indices",
    "expand_wildcards",
    "ignore_unavailable",
    "master_timeout",
    "timeout",
    "wait_for_active_shards"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesCloseResponse },
  repetition: "always",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-close"
})

/**
 * Parameters of `indices.create`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCreateRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  readonly aliases?: { readonly [key: string]: IndicesAlias } | undefined
  readonly mappings?: MappingTypeMapping | undefined
  readonly settings?: IndicesIndexSettings | undefined
}

/**
 * `indices.create`: `PUT /{index}`.
 * Needs the privileges: index create_index, index manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create
 * @category endpoints
 * @since 0.1.0
 */
export const create: Call<IndicesCreateRequest, IndicesCreateResponse> = /*#__PURE__*/ call({
  name: "indices.create",
  urls: [{ path: "/{index}", methods: ["PUT"] }],
  query: ["master_timeout", "timeout", "wait_for_active_shards"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IndicesCreateResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create"
})

/**
 * Parameters of `indices.create_data_stream`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCreateDataStreamRequest extends SpecUtilsCommonQueryParameters {
  readonly name: DataStreamName
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.create_data_stream`: `PUT /_data_stream/{name}`.
 * Needs the privileges: index create_index.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create-data-stream
 * @category endpoints
 * @since 0.1.0
 */
export const createDataStream: Call<IndicesCreateDataStreamRequest, IndicesCreateDataStreamResponse> =
  /*#__PURE__*/ call({
    name: "indices.create_data_stream",
    urls: [{ path: "/_data_stream/{name}", methods: ["PUT"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesCreateDataStreamResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create-data-stream"
  })

/**
 * Parameters of `indices.create_from`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesCreateFromRequest extends SpecUtilsCommonQueryParameters {
  readonly source: IndexName
  readonly dest: IndexName
  /** The body of the request. */
  readonly create_from?: IndicesCreateFromCreateFrom | undefined
}

/**
 * `indices.create_from`: `PUT or POST /_create_from/{source}/{dest}`.
 * In Elasticsearch since 8.18.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create-from
 * @category endpoints
 * @since 0.1.0
 */
export const createFrom: Call<IndicesCreateFromRequest, IndicesCreateFromResponse> = /*#__PURE__*/ call({
  name: "indices.create_from",
  urls: [{ path: "/_create_from/{source}/{dest}", methods: ["PUT", "POST"] }],
  query: [],
  body: { kind: "value", name: "create_from" },
  answer: { kind: "json", schema: IndicesCreateFromResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create-from"
})

/**
 * Parameters of `indices.data_streams_stats`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDataStreamsStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Indices | undefined
  /** Default: `open,closed`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
}

/**
 * `indices.data_streams_stats`: `GET /_data_stream/_stats`, `GET /_data_stream/{name}/_stats`.
 * Needs the privileges: index monitor.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-data-streams-stats-1
 * @category endpoints
 * @since 0.1.0
 */
export const dataStreamsStats: OptionalCall<IndicesDataStreamsStatsRequest, IndicesDataStreamsStatsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.data_streams_stats",
    urls: [
      { path: "/_data_stream/_stats", methods: ["GET"] },
      { path: "/_data_stream/{name}/_stats", methods: ["GET"] }
    ],
    query: ["expand_wildcards"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesDataStreamsStatsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-data-streams-stats-1"
  })

/**
 * Parameters of `indices.delete`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDeleteRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open,closed`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.delete`: `DELETE /{index}`.
 * Needs the privileges: index delete_index.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete
 * @category endpoints
 * @since 0.1.0
 */
const delete_: Call<IndicesDeleteRequest, IndicesDeleteResponse> = /*#__PURE__*/ call({
  name: "indices.delete",
  urls: [{ path: "/{index}", methods: ["DELETE"] }],
  query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesDeleteResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete"
})
export { delete_ as delete }

/**
 * Parameters of `indices.delete_alias`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDeleteAliasRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly name: Names
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.delete_alias`: `DELETE /{index}/_alias/{name}`, `DELETE /{index}/_aliases/{name}`.
 * Needs the privileges: index manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-alias
 * @category endpoints
 * @since 0.1.0
 */
export const deleteAlias: Call<IndicesDeleteAliasRequest, IndicesDeleteAliasResponse> = /*#__PURE__*/ call({
  name: "indices.delete_alias",
  urls: [
    { path: "/{index}/_alias/{name}", methods: ["DELETE"] },
    { path: "/{index}/_aliases/{name}", methods: ["DELETE"] }
  ],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesDeleteAliasResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-alias"
})

/**
 * Parameters of `indices.delete_data_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDeleteDataLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly name: DataStreamNames
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.delete_data_lifecycle`: `DELETE /_data_stream/{name}/_lifecycle`.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-data-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const deleteDataLifecycle: Call<
  IndicesDeleteDataLifecycleRequest,
  IndicesDeleteDataLifecycleResponse
> = /*#__PURE__*/ call({
  name: "indices.delete_data_lifecycle",
  urls: [{ path: "/_data_stream/{name}/_lifecycle", methods: ["DELETE"] }],
  query: ["expand_wildcards", "master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesDeleteDataLifecycleResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-data-lifecycle"
})

/**
 * Parameters of `indices.delete_data_stream`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDeleteDataStreamRequest extends SpecUtilsCommonQueryParameters {
  readonly name: DataStreamNames
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
}

/**
 * `indices.delete_data_stream`: `DELETE /_data_stream/{name}`.
 * Needs the privileges: index delete_index.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-data-stream
 * @category endpoints
 * @since 0.1.0
 */
export const deleteDataStream: Call<IndicesDeleteDataStreamRequest, IndicesDeleteDataStreamResponse> =
  /*#__PURE__*/ call({
    name: "indices.delete_data_stream",
    urls: [{ path: "/_data_stream/{name}", methods: ["DELETE"] }],
    query: ["expand_wildcards", "master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesDeleteDataStreamResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-data-stream"
  })

/**
 * Parameters of `indices.delete_data_stream_options`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDeleteDataStreamOptionsRequest extends SpecUtilsCommonQueryParameters {
  readonly name: DataStreamNames
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.delete_data_stream_options`: `DELETE /_data_stream/{name}/_options`.
 * In Elasticsearch since 8.19.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-data-stream-options
 * @category endpoints
 * @since 0.1.0
 */
export const deleteDataStreamOptions: Call<
  IndicesDeleteDataStreamOptionsRequest,
  IndicesDeleteDataStreamOptionsResponse
> = /*#__PURE__*/ call({
  name: "indices.delete_data_stream_options",
  urls: [{ path: "/_data_stream/{name}/_options", methods: ["DELETE"] }],
  query: ["expand_wildcards", "master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesDeleteDataStreamOptionsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-data-stream-options"
})

/**
 * Parameters of `indices.delete_index_template`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDeleteIndexTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Names
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.delete_index_template`: `DELETE /_index_template/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * In Elasticsearch since 7.8.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-index-template
 * @category endpoints
 * @since 0.1.0
 */
export const deleteIndexTemplate: Call<
  IndicesDeleteIndexTemplateRequest,
  IndicesDeleteIndexTemplateResponse
> = /*#__PURE__*/ call({
  name: "indices.delete_index_template",
  urls: [{ path: "/_index_template/{name}", methods: ["DELETE"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesDeleteIndexTemplateResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-index-template"
})

/**
 * Parameters of `indices.delete_template`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDeleteTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.delete_template`: `DELETE /_template/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-template
 * @deprecated since Elasticsearch 7.8.0
 * @category endpoints
 * @since 0.1.0
 */
export const deleteTemplate: Call<IndicesDeleteTemplateRequest, IndicesDeleteTemplateResponse> =
  /*#__PURE__*/ call({
    name: "indices.delete_template",
    urls: [{ path: "/_template/{name}", methods: ["DELETE"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesDeleteTemplateResponse },
    stability: "stable",
    deprecated: "7.8.0",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete-template"
  })

/**
 * Parameters of `indices.disk_usage`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDiskUsageRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `true`. */
  readonly flush?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly run_expensive_tasks?: boolean | undefined
}

/**
 * `indices.disk_usage`: `POST /{index}/_disk_usage`.
 * In Elasticsearch since 7.15.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-disk-usage
 * @category endpoints
 * @since 0.1.0
 */
export const diskUsage: Call<IndicesDiskUsageRequest, IndicesDiskUsageResponse> = /*#__PURE__*/ call({
  name: "indices.disk_usage",
  urls: [{ path: "/{index}/_disk_usage", methods: ["POST"] }],
  query: ["allow_no_indices", "expand_wildcards", "flush", "ignore_unavailable", "run_expensive_tasks"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesDiskUsageResponse },
  repetition: "always",
  stability: "experimental",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-disk-usage"
})

/**
 * Parameters of `indices.downsample`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesDownsampleRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  readonly target_index: IndexName
  /** The body of the request. */
  readonly config: IndicesDownsampleConfig
}

/**
 * `indices.downsample`: `POST /{index}/_downsample/{target_index}`.
 * In Elasticsearch since 8.7.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-downsample
 * @category endpoints
 * @since 0.1.0
 */
export const downsample: Call<IndicesDownsampleRequest, IndicesDownsampleResponse> = /*#__PURE__*/ call({
  name: "indices.downsample",
  urls: [{ path: "/{index}/_downsample/{target_index}", methods: ["POST"] }],
  query: [],
  body: { kind: "value", name: "config" },
  answer: { kind: "json", schema: IndicesDownsampleResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-downsample"
})

/**
 * Parameters of `indices.exists`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesExistsRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly include_defaults?: boolean | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
}

/**
 * `indices.exists`: `HEAD /{index}`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists
 * @category endpoints
 * @since 0.1.0
 */
export const exists: Call<IndicesExistsRequest, boolean> = /*#__PURE__*/ call({
  name: "indices.exists",
  urls: [{ path: "/{index}", methods: ["HEAD"] }],
  query: [
    "allow_no_indices",
    "expand_wildcards",
    "flat_settings",
    "ignore_unavailable",
    "include_defaults",
    "local"
  ],
  body: { kind: "none" },
  answer: { kind: "exists" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists"
})

/**
 * Parameters of `indices.exists_alias`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesExistsAliasRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Names
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `all`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.exists_alias`: `HEAD /_alias/{name}`, `HEAD /{index}/_alias/{name}`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists-alias
 * @category endpoints
 * @since 0.1.0
 */
export const existsAlias: Call<IndicesExistsAliasRequest, boolean> = /*#__PURE__*/ call({
  name: "indices.exists_alias",
  urls: [
    { path: "/_alias/{name}", methods: ["HEAD"] },
    { path: "/{index}/_alias/{name}", methods: ["HEAD"] }
  ],
  query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "master_timeout"],
  body: { kind: "none" },
  answer: { kind: "exists" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists-alias"
})

/**
 * Parameters of `indices.exists_index_template`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesExistsIndexTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.exists_index_template`: `HEAD /_index_template/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists-index-template
 * @category endpoints
 * @since 0.1.0
 */
export const existsIndexTemplate: Call<IndicesExistsIndexTemplateRequest, boolean> = /*#__PURE__*/ call({
  name: "indices.exists_index_template",
  urls: [{ path: "/_index_template/{name}", methods: ["HEAD"] }],
  query: ["flat_settings", "local", "master_timeout"],
  body: { kind: "none" },
  answer: { kind: "exists" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists-index-template"
})

/**
 * Parameters of `indices.exists_template`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesExistsTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Names
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /**
   * Default: `false`.
   * @deprecated since Elasticsearch 9.0.0
   */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.exists_template`: `HEAD /_template/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists-template
 * @category endpoints
 * @since 0.1.0
 */
export const existsTemplate: Call<IndicesExistsTemplateRequest, boolean> = /*#__PURE__*/ call({
  name: "indices.exists_template",
  urls: [{ path: "/_template/{name}", methods: ["HEAD"] }],
  query: ["flat_settings", "local", "master_timeout"],
  body: { kind: "none" },
  answer: { kind: "exists" },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists-template"
})

/**
 * Parameters of `indices.explain_data_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesExplainDataLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `false`. */
  readonly include_defaults?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.explain_data_lifecycle`: `GET /{index}/_lifecycle/explain`.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-explain-data-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const explainDataLifecycle: Call<
  IndicesExplainDataLifecycleRequest,
  IndicesExplainDataLifecycleResponse
> = /*#__PURE__*/ call({
  name: "indices.explain_data_lifecycle",
  urls: [{ path: "/{index}/_lifecycle/explain", methods: ["GET"] }],
  query: ["include_defaults", "master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesExplainDataLifecycleResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-explain-data-lifecycle"
})

/**
 * Parameters of `indices.field_usage_stats`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFieldUsageStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly fields?: Fields | undefined
}

/**
 * `indices.field_usage_stats`: `GET /{index}/_field_usage_stats`.
 * Needs the privileges: index manage.
 * In Elasticsearch since 7.15.0.
 * Stability: experimental.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-field-usage-stats
 * @category endpoints
 * @since 0.1.0
 */
export const fieldUsageStats: Call<IndicesFieldUsageStatsRequest, IndicesFieldUsageStatsResponse> =
  /*#__PURE__*/ call({
    name: "indices.field_usage_stats",
    urls: [{ path: "/{index}/_field_usage_stats", methods: ["GET"] }],
    query: ["allow_no_indices", "expand_wildcards", "fields", "ignore_unavailable"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesFieldUsageStatsResponse },
    stability: "experimental",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-field-usage-stats"
  })

/**
 * Parameters of `indices.flush`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesFlushRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `true`. */
  readonly force?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `true`. */
  readonly wait_if_ongoing?: boolean | undefined
}

/**
 * `indices.flush`: `POST or GET /_flush`, `POST or GET /{index}/_flush`.
 * Needs the privileges: index maintenance.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-flush
 * @category endpoints
 * @since 0.1.0
 */
export const flush: OptionalCall<IndicesFlushRequest, IndicesFlushResponse> = /*#__PURE__*/ optionalCall({
  name: "indices.flush",
  urls: [
    { path: "/_flush", methods: ["POST", "GET"] },
    { path: "/{index}/_flush", methods: ["POST", "GET"] }
  ],
  query: ["allow_no_indices", "expand_wildcards", "force", "ignore_unavailable", "wait_if_ongoing"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesFlushResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-flush"
})

/**
 * Parameters of `indices.forcemerge`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesForcemergeRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `true`. */
  readonly flush?: boolean | undefined
  readonly ignore_unavailable?: boolean | undefined
  readonly max_num_segments?: Long | undefined
  /** Default: `false`. */
  readonly only_expunge_deletes?: boolean | undefined
  /** Default: `true`. */
  readonly wait_for_completion?: boolean | undefined
}

/**
 * `indices.forcemerge`: `POST /_forcemerge`, `POST /{index}/_forcemerge`.
 * Needs the privileges: index maintenance.
 * In Elasticsearch since 2.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-forcemerge
 * @category endpoints
 * @since 0.1.0
 */
export const forcemerge: OptionalCall<IndicesForcemergeRequest, IndicesForcemergeResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.forcemerge",
    urls: [
      { path: "/_forcemerge", methods: ["POST"] },
      { path: "/{index}/_forcemerge", methods: ["POST"] }
    ],
    query: [
      "allow_no_indices",
      "expand_wildcards",
      "flush",
      "ignore_unavailable",
      "max_num_segments",
      "only_expunge_deletes",
      "wait_for_completion"
    ],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesForcemergeResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-forcemerge"
  })

/**
 * Parameters of `indices.get`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly include_defaults?: boolean | undefined
  /** Default: `false`. */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /**
   * Default: `['aliases', 'mappings', 'settings']`.
   * In Elasticsearch since 8.1.0.
   */
  readonly features?: IndicesGetFeatures | undefined
}

/**
 * `indices.get`: `GET /{index}`.
 * Needs the privileges: index view_index_metadata, index manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get
 * @category endpoints
 * @since 0.1.0
 */
export const get: Call<IndicesGetRequest, IndicesGetResponse> = /*#__PURE__*/ call({
  name: "indices.get",
  urls: [{ path: "/{index}", methods: ["GET"] }],
  query: [
    "allow_no_indices",
    "expand_wildcards",
    "features",
    "flat_settings",
    "ignore_unavailable",
    "include_defaults",
    "local",
    "master_timeout"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesGetResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get"
})

/**
 * Parameters of `indices.get_alias`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetAliasRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Names | undefined
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `all`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.get_alias`: `GET /_alias`, `GET /_alias/{name}`, `GET /{index}/_alias/{name}`, `GET /{index}/_alias`.
 * Needs the privileges: index view_index_metadata.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-alias
 * @category endpoints
 * @since 0.1.0
 */
export const getAlias: OptionalCall<IndicesGetAliasRequest, IndicesGetAliasResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.get_alias",
    urls: [
      { path: "/_alias", methods: ["GET"] },
      { path: "/_alias/{name}", methods: ["GET"] },
      { path: "/{index}/_alias/{name}", methods: ["GET"] },
      { path: "/{index}/_alias", methods: ["GET"] }
    ],
    query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesGetAliasResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-alias"
  })

/**
 * Parameters of `indices.get_data_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly name: DataStreamNames
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly include_defaults?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.get_data_lifecycle`: `GET /_data_stream/{name}/_lifecycle`.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const getDataLifecycle: Call<IndicesGetDataLifecycleRequest, IndicesGetDataLifecycleResponse> =
  /*#__PURE__*/ call({
    name: "indices.get_data_lifecycle",
    urls: [{ path: "/_data_stream/{name}/_lifecycle", methods: ["GET"] }],
    query: ["expand_wildcards", "include_defaults", "master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesGetDataLifecycleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-lifecycle"
  })

/**
 * Parameters of `indices.get_data_lifecycle_stats`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataLifecycleStatsRequest extends SpecUtilsCommonQueryParameters {}

/**
 * `indices.get_data_lifecycle_stats`: `GET /_lifecycle/stats`.
 * Needs the privileges: cluster monitor.
 * In Elasticsearch since 8.12.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-lifecycle-stats
 * @category endpoints
 * @since 0.1.0
 */
export const getDataLifecycleStats: OptionalCall<
  IndicesGetDataLifecycleStatsRequest,
  IndicesGetDataLifecycleStatsResponse
> = /*#__PURE__*/ optionalCall({
  name: "indices.get_data_lifecycle_stats",
  urls: [{ path: "/_lifecycle/stats", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesGetDataLifecycleStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-lifecycle-stats"
})

/**
 * Parameters of `indices.get_data_stream`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: DataStreamNames | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.11.0.
   */
  readonly include_defaults?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly verbose?: boolean | undefined
}

/**
 * `indices.get_data_stream`: `GET /_data_stream`, `GET /_data_stream/{name}`.
 * Needs the privileges: index view_index_metadata.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream
 * @category endpoints
 * @since 0.1.0
 */
export const getDataStream: OptionalCall<IndicesGetDataStreamRequest, IndicesGetDataStreamResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.get_data_stream",
    urls: [
      { path: "/_data_stream", methods: ["GET"] },
      { path: "/_data_stream/{name}", methods: ["GET"] }
    ],
    query: ["expand_wildcards", "include_defaults", "master_timeout", "verbose"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesGetDataStreamResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream"
  })

/**
 * Parameters of `indices.get_data_stream_mappings`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamMappingsRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Indices
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.get_data_stream_mappings`: `GET /_data_stream/{name}/_mappings`.
 * Needs the privileges: index view_index_metadata.
 * In Elasticsearch since 9.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream-mappings
 * @category endpoints
 * @since 0.1.0
 */
export const getDataStreamMappings: Call<
  IndicesGetDataStreamMappingsRequest,
  IndicesGetDataStreamMappingsResponse
> = /*#__PURE__*/ call({
  name: "indices.get_data_stream_mappings",
  urls: [{ path: "/_data_stream/{name}/_mappings", methods: ["GET"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesGetDataStreamMappingsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream-mappings"
})

/**
 * Parameters of `indices.get_data_stream_options`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamOptionsRequest extends SpecUtilsCommonQueryParameters {
  readonly name: DataStreamNames
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.get_data_stream_options`: `GET /_data_stream/{name}/_options`.
 * In Elasticsearch since 8.19.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream-options
 * @category endpoints
 * @since 0.1.0
 */
export const getDataStreamOptions: Call<
  IndicesGetDataStreamOptionsRequest,
  IndicesGetDataStreamOptionsResponse
> = /*#__PURE__*/ call({
  name: "indices.get_data_stream_options",
  urls: [{ path: "/_data_stream/{name}/_options", methods: ["GET"] }],
  query: ["expand_wildcards", "master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesGetDataStreamOptionsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream-options"
})

/**
 * Parameters of `indices.get_data_stream_settings`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetDataStreamSettingsRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Indices
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.get_data_stream_settings`: `GET /_data_stream/{name}/_settings`.
 * Needs the privileges: index view_index_metadata.
 * In Elasticsearch since 9.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream-settings
 * @category endpoints
 * @since 0.1.0
 */
export const getDataStreamSettings: Call<
  IndicesGetDataStreamSettingsRequest,
  IndicesGetDataStreamSettingsResponse
> = /*#__PURE__*/ call({
  name: "indices.get_data_stream_settings",
  urls: [{ path: "/_data_stream/{name}/_settings", methods: ["GET"] }],
  query: ["master_timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesGetDataStreamSettingsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-data-stream-settings"
})

/**
 * Parameters of `indices.get_field_mapping`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetFieldMappingRequest extends SpecUtilsCommonQueryParameters {
  readonly fields: Fields
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly include_defaults?: boolean | undefined
}

/**
 * `indices.get_field_mapping`: `GET /_mapping/field/{fields}`, `GET /{index}/_mapping/field/{fields}`.
 * Needs the privileges: index view_index_metadata.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-mapping
 * @category endpoints
 * @since 0.1.0
 */
export const getFieldMapping: Call<IndicesGetFieldMappingRequest, IndicesGetFieldMappingResponse> =
  /*#__PURE__*/ call({
    name: "indices.get_field_mapping",
    urls: [
      { path: "/_mapping/field/{fields}", methods: ["GET"] },
      { path: "/{index}/_mapping/field/{fields}", methods: ["GET"] }
    ],
    query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "include_defaults"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesGetFieldMappingResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-mapping"
  })

/**
 * Parameters of `indices.get_index_template`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetIndexTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Name | undefined
  /**
   * Default: `false`.
   * @deprecated since Elasticsearch 9.0.0
   */
  readonly local?: boolean | undefined
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.11.0.
   */
  readonly include_defaults?: boolean | undefined
}

/**
 * `indices.get_index_template`: `GET /_index_template`, `GET /_index_template/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-index-template
 * @category endpoints
 * @since 0.1.0
 */
export const getIndexTemplate: OptionalCall<IndicesGetIndexTemplateRequest, IndicesGetIndexTemplateResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.get_index_template",
    urls: [
      { path: "/_index_template", methods: ["GET"] },
      { path: "/_index_template/{name}", methods: ["GET"] }
    ],
    query: ["flat_settings", "include_defaults", "local", "master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesGetIndexTemplateResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-index-template"
  })

/**
 * Parameters of `indices.get_mapping`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetMappingRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /**
   * Default: `false`.
   * @deprecated since Elasticsearch 7.8.0
   */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.get_mapping`: `GET /_mapping`, `GET /{index}/_mapping`.
 * Needs the privileges: index view_index_metadata.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-mapping
 * @category endpoints
 * @since 0.1.0
 */
export const getMapping: OptionalCall<IndicesGetMappingRequest, IndicesGetMappingResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.get_mapping",
    urls: [
      { path: "/_mapping", methods: ["GET"] },
      { path: "/{index}/_mapping", methods: ["GET"] }
    ],
    query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "local", "master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesGetMappingResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-mapping"
  })

/**
 * Parameters of `indices.get_migrate_reindex_status`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetMigrateReindexStatusRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
}

/**
 * `indices.get_migrate_reindex_status`: `GET /_migration/reindex/{index}/_status`.
 * In Elasticsearch since 8.18.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-migration
 * @category endpoints
 * @since 0.1.0
 */
export const getMigrateReindexStatus: Call<
  IndicesGetMigrateReindexStatusRequest,
  IndicesGetMigrateReindexStatusResponse
> = /*#__PURE__*/ call({
  name: "indices.get_migrate_reindex_status",
  urls: [{ path: "/_migration/reindex/{index}/_status", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesGetMigrateReindexStatusResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-migration"
})

/**
 * Parameters of `indices.get_settings`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetSettingsRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  readonly name?: Names | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly include_defaults?: boolean | undefined
  /**
   * Default: `false`.
   * @deprecated since Elasticsearch 9.1.0
   */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.get_settings`: `GET /_settings`, `GET /{index}/_settings`, `GET /{index}/_settings/{name}`, `GET /_settings/{name}`.
 * Needs the privileges: index view_index_metadata.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-settings
 * @category endpoints
 * @since 0.1.0
 */
export const getSettings: OptionalCall<IndicesGetSettingsRequest, IndicesGetSettingsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.get_settings",
    urls: [
      { path: "/_settings", methods: ["GET"] },
      { path: "/{index}/_settings", methods: ["GET"] },
      { path: "/{index}/_settings/{name}", methods: ["GET"] },
      { path: "/_settings/{name}", methods: ["GET"] }
    ],
    query: [
      "allow_no_indices",
      "expand_wildcards",
      "flat_settings",
      "ignore_unavailable",
      "include_defaults",
      "local",
      "master_timeout"
    ],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesGetSettingsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-settings"
  })

/**
 * Parameters of `indices.get_template`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesGetTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Names | undefined
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /**
   * Default: `false`.
   * @deprecated since Elasticsearch 9.0.0
   */
  readonly local?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.get_template`: `GET /_template`, `GET /_template/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-template
 * @deprecated since Elasticsearch 7.8.0
 * @category endpoints
 * @since 0.1.0
 */
export const getTemplate: OptionalCall<IndicesGetTemplateRequest, IndicesGetTemplateResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.get_template",
    urls: [
      { path: "/_template", methods: ["GET"] },
      { path: "/_template/{name}", methods: ["GET"] }
    ],
    query: ["flat_settings", "local", "master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesGetTemplateResponse },
    stability: "stable",
    deprecated: "7.8.0",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-template"
  })

/**
 * Parameters of `indices.migrate_reindex`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMigrateReindexRequest extends SpecUtilsCommonQueryParameters {
  /** The body of the request. */
  readonly reindex: IndicesMigrateReindexMigrateReindex
}

/**
 * `indices.migrate_reindex`: `POST /_migration/reindex`.
 * In Elasticsearch since 8.18.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-migrate-reindex
 * @category endpoints
 * @since 0.1.0
 */
export const migrateReindex: Call<IndicesMigrateReindexRequest, IndicesMigrateReindexResponse> =
  /*#__PURE__*/ call({
    name: "indices.migrate_reindex",
    urls: [{ path: "/_migration/reindex", methods: ["POST"] }],
    query: [],
    body: { kind: "value", name: "reindex" },
    answer: { kind: "json", schema: IndicesMigrateReindexResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-migrate-reindex"
  })

/**
 * Parameters of `indices.migrate_to_data_stream`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesMigrateToDataStreamRequest extends SpecUtilsCommonQueryParameters {
  readonly name: IndexName
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.migrate_to_data_stream`: `POST /_data_stream/_migrate/{name}`.
 * Needs the privileges: index manage.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-migrate-to-data-stream
 * @category endpoints
 * @since 0.1.0
 */
export const migrateToDataStream: Call<
  IndicesMigrateToDataStreamRequest,
  IndicesMigrateToDataStreamResponse
> = /*#__PURE__*/ call({
  name: "indices.migrate_to_data_stream",
  urls: [{ path: "/_data_stream/_migrate/{name}", methods: ["POST"] }],
  query: ["master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesMigrateToDataStreamResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-migrate-to-data-stream"
})

/**
 * Parameters of `indices.modify_data_stream`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesModifyDataStreamRequest extends SpecUtilsCommonQueryParameters {
  readonly actions: ReadonlyArray<IndicesModifyDataStreamAction>
}

/**
 * `indices.modify_data_stream`: `POST /_data_stream/_modify`.
 * In Elasticsearch since 7.16.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-modify-data-stream
 * @category endpoints
 * @since 0.1.0
 */
export const modifyDataStream: Call<IndicesModifyDataStreamRequest, IndicesModifyDataStreamResponse> =
  /*#__PURE__*/ call({
    name: "indices.modify_data_stream",
    urls: [{ path: "/_data_stream/_modify", methods: ["POST"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: IndicesModifyDataStreamResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-modify-data-stream"
  })

/**
 * Parameters of `indices.open`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesOpenRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `closed`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
}

/**
 * `indices.open`: `POST /{index}/_open`.
 * Needs the privileges: index manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-open
 * @category endpoints
 * @since 0.1.0
 */
export const open: Call<IndicesOpenRequest, IndicesOpenResponse> = /*#__PURE__*/ call({
  name: "indices.open",
  urls: [{ path: "/{index}/_open", methods: ["POST"] }],
  query: [
    "allow_no_indices",
    "expand_wildcards",
    "ignore_unavailable",
    "master_timeout",
    "timeout",
    "wait_for_active_shards"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesOpenResponse },
  repetition: "always",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-open"
})

/**
 * Parameters of `indices.promote_data_stream`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPromoteDataStreamRequest extends SpecUtilsCommonQueryParameters {
  readonly name: IndexName
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.promote_data_stream`: `POST /_data_stream/_promote/{name}`.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-promote-data-stream
 * @category endpoints
 * @since 0.1.0
 */
export const promoteDataStream: Call<IndicesPromoteDataStreamRequest, IndicesPromoteDataStreamResponse> =
  /*#__PURE__*/ call({
    name: "indices.promote_data_stream",
    urls: [{ path: "/_data_stream/_promote/{name}", methods: ["POST"] }],
    query: ["master_timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesPromoteDataStreamResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-promote-data-stream"
  })

/**
 * Parameters of `indices.put_alias`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutAliasRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly name: Name
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly filter?: QueryDslQueryContainer | undefined
  readonly index_routing?: string | undefined
  readonly is_write_index?: boolean | undefined
  readonly routing?: string | undefined
  readonly search_routing?: string | undefined
}

/**
 * `indices.put_alias`: `PUT or POST /{index}/_alias/{name}`, `PUT or POST /{index}/_aliases/{name}`.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-alias
 * @category endpoints
 * @since 0.1.0
 */
export const putAlias: Call<IndicesPutAliasRequest, IndicesPutAliasResponse> = /*#__PURE__*/ call({
  name: "indices.put_alias",
  urls: [
    { path: "/{index}/_alias/{name}", methods: ["PUT", "POST"] },
    { path: "/{index}/_aliases/{name}", methods: ["PUT", "POST"] }
  ],
  query: ["master_timeout", "timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IndicesPutAliasResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-alias"
})

/**
 * Parameters of `indices.put_data_lifecycle`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutDataLifecycleRequest extends SpecUtilsCommonQueryParameters {
  readonly name: DataStreamNames
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly data_retention?: Duration | TimeSpan | undefined
  readonly downsampling?: ReadonlyArray<IndicesDownsamplingRound> | undefined
  readonly downsampling_method?: IndicesSamplingMethod | undefined
  /** Default: `true`. */
  readonly enabled?: boolean | undefined
}

/**
 * `indices.put_data_lifecycle`: `PUT /_data_stream/{name}/_lifecycle`.
 * In Elasticsearch since 8.11.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-lifecycle
 * @category endpoints
 * @since 0.1.0
 */
export const putDataLifecycle: Call<IndicesPutDataLifecycleRequest, IndicesPutDataLifecycleResponse> =
  /*#__PURE__*/ call({
    name: "indices.put_data_lifecycle",
    urls: [{ path: "/_data_stream/{name}/_lifecycle", methods: ["PUT"] }],
    query: ["expand_wildcards", "master_timeout", "timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: IndicesPutDataLifecycleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-lifecycle"
  })

/**
 * Parameters of `indices.put_data_stream_mappings`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutDataStreamMappingsRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Indices
  /** Default: `false`. */
  readonly dry_run?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** The body of the request. */
  readonly mappings: MappingTypeMapping
}

/**
 * `indices.put_data_stream_mappings`: `PUT /_data_stream/{name}/_mappings`.
 * Needs the privileges: index manage.
 * In Elasticsearch since 9.2.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-stream-mappings
 * @category endpoints
 * @since 0.1.0
 */
export const putDataStreamMappings: Call<
  IndicesPutDataStreamMappingsRequest,
  IndicesPutDataStreamMappingsResponse
> = /*#__PURE__*/ call({
  name: "indices.put_data_stream_mappings",
  urls: [{ path: "/_data_stream/{name}/_mappings", methods: ["PUT"] }],
  query: ["dry_run", "master_timeout", "timeout"],
  body: { kind: "value", name: "mappings" },
  answer: { kind: "json", schema: IndicesPutDataStreamMappingsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-stream-mappings"
})

/**
 * Parameters of `indices.put_data_stream_options`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutDataStreamOptionsRequest extends SpecUtilsCommonQueryParameters {
  readonly name: DataStreamNames
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly failure_store?: IndicesDataStreamFailureStore | undefined
}

/**
 * `indices.put_data_stream_options`: `PUT /_data_stream/{name}/_options`.
 * In Elasticsearch since 8.19.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-stream-options
 * @category endpoints
 * @since 0.1.0
 */
export const putDataStreamOptions: Call<
  IndicesPutDataStreamOptionsRequest,
  IndicesPutDataStreamOptionsResponse
> = /*#__PURE__*/ call({
  name: "indices.put_data_stream_options",
  urls: [{ path: "/_data_stream/{name}/_options", methods: ["PUT"] }],
  query: ["expand_wildcards", "master_timeout", "timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IndicesPutDataStreamOptionsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-stream-options"
})

/**
 * Parameters of `indices.put_data_stream_settings`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutDataStreamSettingsRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Indices
  /** Default: `false`. */
  readonly dry_run?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** The body of the request. */
  readonly settings: IndicesIndexSettings
}

/**
 * `indices.put_data_stream_settings`: `PUT /_data_stream/{name}/_settings`.
 * Needs the privileges: index manage.
 * In Elasticsearch since 9.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-stream-settings
 * @category endpoints
 * @since 0.1.0
 */
export const putDataStreamSettings: Call<
  IndicesPutDataStreamSettingsRequest,
  IndicesPutDataStreamSettingsResponse
> = /*#__PURE__*/ call({
  name: "indices.put_data_stream_settings",
  urls: [{ path: "/_data_stream/{name}/_settings", methods: ["PUT"] }],
  query: ["dry_run", "master_timeout", "timeout"],
  body: { kind: "value", name: "settings" },
  answer: { kind: "json", schema: IndicesPutDataStreamSettingsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-data-stream-settings"
})

/**
 * Parameters of `indices.put_index_template`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutIndexTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `false`. */
  readonly create?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `api`. */
  readonly cause?: string | undefined
  readonly index_patterns?: Indices | undefined
  readonly composed_of?: ReadonlyArray<Name> | undefined
  readonly template?: IndicesPutIndexTemplateIndexTemplateMapping | undefined
  readonly data_stream?: IndicesDataStreamVisibility | undefined
  readonly priority?: Long | undefined
  readonly version?: VersionNumber | undefined
  readonly _meta?: Metadata | undefined
  readonly allow_auto_create?: boolean | undefined
  readonly ignore_missing_component_templates?: ReadonlyArray<string> | undefined
  readonly deprecated?: boolean | undefined
}

/**
 * `indices.put_index_template`: `PUT or POST /_index_template/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-index-template
 * @category endpoints
 * @since 0.1.0
 */
export const putIndexTemplate: Call<IndicesPutIndexTemplateRequest, IndicesPutIndexTemplateResponse> =
  /*#__PURE__*/ call({
    name: "indices.put_index_template",
    urls: [{ path: "/_index_template/{name}", methods: ["PUT", "POST"] }],
    query: ["cause", "create", "master_timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: IndicesPutIndexTemplateResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-index-template"
  })

/**
 * Parameters of `indices.put_mapping`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutMappingRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly write_index_only?: boolean | undefined
  readonly date_detection?: boolean | undefined
  readonly dynamic?: MappingDynamicMapping | undefined
  readonly dynamic_date_formats?: ReadonlyArray<string> | undefined
  readonly dynamic_templates?: ReadonlyArray<{ readonly [key: string]: MappingDynamicTemplate }> | undefined
  readonly _field_names?: MappingFieldNamesField | undefined
  readonly _meta?: Metadata | undefined
  /** Default: `false`. */
  readonly numeric_detection?: boolean | undefined
  readonly properties?: { readonly [key: string]: MappingProperty } | undefined
  readonly _routing?: MappingRoutingField | undefined
  readonly _source?: MappingSourceField | undefined
  readonly runtime?: MappingRuntimeFields | undefined
}

/**
 * `indices.put_mapping`: `PUT or POST /{index}/_mapping`.
 * Needs the privileges: index manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-mapping
 * @category endpoints
 * @since 0.1.0
 */
export const putMapping: Call<IndicesPutMappingRequest, IndicesPutMappingResponse> = /*#__PURE__*/ call({
  name: "indices.put_mapping",
  urls: [{ path: "/{index}/_mapping", methods: ["PUT", "POST"] }],
  query: [
    "allow_no_indices",
    "expand_wildcards",
    "ignore_unavailable",
    "master_timeout",
    "timeout",
    "write_index_only"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IndicesPutMappingResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-mapping"
})

/**
 * Parameters of `indices.put_settings`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutSettingsRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `false`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly flat_settings?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `false`. */
  readonly preserve_existing?: boolean | undefined
  /** Default: `false`. */
  readonly reopen?: boolean | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** The body of the request. */
  readonly settings: IndicesIndexSettings
}

/**
 * `indices.put_settings`: `PUT /_settings`, `PUT /{index}/_settings`.
 * Needs the privileges: index manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-settings
 * @category endpoints
 * @since 0.1.0
 */
export const putSettings: Call<IndicesPutSettingsRequest, IndicesPutSettingsResponse> = /*#__PURE__*/ call({
  name: "indices.put_settings",
  urls: [
    { path: "/_settings", methods: ["PUT"] },
    { path: "/{index}/_settings", methods: ["PUT"] }
  ],
  query: [
    "allow_no_indices",
    "expand_wildcards",
    "flat_settings",
    "ignore_unavailable",
    "master_timeout",
    "preserve_existing",
    "reopen",
    "timeout"
  ],
  body: { kind: "value", name: "settings" },
  answer: { kind: "json", schema: IndicesPutSettingsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-settings"
})

/**
 * Parameters of `indices.put_template`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesPutTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `false`. */
  readonly create?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `""`. */
  readonly cause?: string | undefined
  readonly aliases?: { readonly [key: string]: IndicesAlias } | undefined
  readonly index_patterns?: string | ReadonlyArray<string> | undefined
  readonly mappings?: MappingTypeMapping | undefined
  readonly order?: Integer | undefined
  readonly settings?: IndicesIndexSettings | undefined
  readonly version?: VersionNumber | undefined
}

/**
 * `indices.put_template`: `PUT or POST /_template/{name}`.
 * Needs the privileges: cluster manage_index_templates, cluster manage.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-template
 * @deprecated since Elasticsearch 7.8.0
 * @category endpoints
 * @since 0.1.0
 */
export const putTemplate: Call<IndicesPutTemplateRequest, IndicesPutTemplateResponse> = /*#__PURE__*/ call({
  name: "indices.put_template",
  urls: [{ path: "/_template/{name}", methods: ["PUT", "POST"] }],
  query: ["cause", "create", "master_timeout"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IndicesPutTemplateResponse },
  stability: "stable",
  deprecated: "7.8.0",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-template"
})

/**
 * Parameters of `indices.recovery`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRecoveryRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `false`. */
  readonly active_only?: boolean | undefined
  /** Default: `false`. */
  readonly detailed?: boolean | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
}

/**
 * `indices.recovery`: `GET /_recovery`, `GET /{index}/_recovery`.
 * Needs the privileges: index monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-recovery
 * @category endpoints
 * @since 0.1.0
 */
export const recovery: OptionalCall<IndicesRecoveryRequest, IndicesRecoveryResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.recovery",
    urls: [
      { path: "/_recovery", methods: ["GET"] },
      { path: "/{index}/_recovery", methods: ["GET"] }
    ],
    query: ["active_only", "allow_no_indices", "detailed", "expand_wildcards", "ignore_unavailable"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesRecoveryResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-recovery"
  })

/**
 * Parameters of `indices.refresh`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRefreshRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
}

/**
 * `indices.refresh`: `POST or GET /_refresh`, `POST or GET /{index}/_refresh`.
 * Needs the privileges: index maintenance.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-refresh
 * @category endpoints
 * @since 0.1.0
 */
export const refresh: OptionalCall<IndicesRefreshRequest, IndicesRefreshResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.refresh",
    urls: [
      { path: "/_refresh", methods: ["POST", "GET"] },
      { path: "/{index}/_refresh", methods: ["POST", "GET"] }
    ],
    query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesRefreshResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-refresh"
  })

/**
 * Parameters of `indices.reload_search_analyzers`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesReloadSearchAnalyzersRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  readonly ignore_unavailable?: boolean | undefined
  readonly resource?: string | undefined
}

/**
 * `indices.reload_search_analyzers`: `GET or POST /{index}/_reload_search_analyzers`.
 * Needs the privileges: index manage.
 * In Elasticsearch since 7.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-reload-search-analyzers
 * @category endpoints
 * @since 0.1.0
 */
export const reloadSearchAnalyzers: Call<
  IndicesReloadSearchAnalyzersRequest,
  IndicesReloadSearchAnalyzersResponse
> = /*#__PURE__*/ call({
  name: "indices.reload_search_analyzers",
  urls: [{ path: "/{index}/_reload_search_analyzers", methods: ["GET", "POST"] }],
  query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "resource"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesReloadSearchAnalyzersResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-reload-search-analyzers"
})

/**
 * Parameters of `indices.remove_block`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRemoveBlockRequest extends SpecUtilsCommonQueryParameters {
  readonly index: Indices
  readonly block: IndicesIndicesBlockOptions
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.remove_block`: `DELETE /{index}/_block/{block}`.
 * Needs the privileges: index manage.
 * In Elasticsearch since 9.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-remove-block
 * @category endpoints
 * @since 0.1.0
 */
export const removeBlock: Call<IndicesRemoveBlockRequest, IndicesRemoveBlockResponse> = /*#__PURE__*/ call({
  name: "indices.remove_block",
  urls: [{ path: "/{index}/_block/{block}", methods: ["DELETE"] }],
  query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "master_timeout", "timeout"],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesRemoveBlockResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-remove-block"
})

/**
 * Parameters of `indices.resolve_cluster`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesResolveClusterRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Names | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /**
   * Default: `false`.
   * @deprecated since Elasticsearch 7.16.0
   */
  readonly ignore_throttled?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly timeout?: Duration | TimeSpan | undefined
}

/**
 * `indices.resolve_cluster`: `GET /_resolve/cluster`, `GET /_resolve/cluster/{name}`.
 * Needs the privileges: index view_index_metadata.
 * In Elasticsearch since 8.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-resolve-cluster
 * @category endpoints
 * @since 0.1.0
 */
export const resolveCluster: OptionalCall<IndicesResolveClusterRequest, IndicesResolveClusterResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.resolve_cluster",
    urls: [
      { path: "/_resolve/cluster", methods: ["GET"] },
      { path: "/_resolve/cluster/{name}", methods: ["GET"] }
    ],
    query: ["allow_no_indices", "expand_wildcards", "ignore_throttled", "ignore_unavailable", "timeout"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesResolveClusterResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-resolve-cluster"
  })

/**
 * Parameters of `indices.resolve_index`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesResolveIndexRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Names
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly mode?: IndicesIndexMode | ReadonlyArray<IndicesIndexMode> | undefined
  readonly project_routing?: ProjectRouting | undefined
}

/**
 * `indices.resolve_index`: `GET or POST /_resolve/index/{name}`.
 * Needs the privileges: index view_index_metadata.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-resolve-index
 * @category endpoints
 * @since 0.1.0
 */
export const resolveIndex: Call<IndicesResolveIndexRequest, IndicesResolveIndexResponse> = /*#__PURE__*/ call(
  {
    name: "indices.resolve_index",
    urls: [{ path: "/_resolve/index/{name}", methods: ["GET", "POST"] }],
    query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "mode"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: IndicesResolveIndexResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-resolve-index"
  }
)

/**
 * Parameters of `indices.rollover`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesRolloverRequest extends SpecUtilsCommonQueryParameters {
  readonly alias: IndexAlias
  readonly new_index?: IndexName | undefined
  /** Default: `false`. */
  readonly dry_run?: boolean | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  /** Default: `false`. */
  readonly lazy?: boolean | undefined
  readonly aliases?: { readonly [key: string]: IndicesAlias } | undefined
  readonly conditions?: IndicesRolloverRolloverConditions | undefined
  readonly mappings?: MappingTypeMapping | undefined
  readonly settings?: { readonly [key: string]: unknown } | undefined
}

/**
 * `indices.rollover`: `POST /{alias}/_rollover`, `POST /{alias}/_rollover/{new_index}`.
 * Needs the privileges: index manage.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-rollover
 * @category endpoints
 * @since 0.1.0
 */
export const rollover: Call<IndicesRolloverRequest, IndicesRolloverResponse> = /*#__PURE__*/ call({
  name: "indices.rollover",
  urls: [
    { path: "/{alias}/_rollover", methods: ["POST"] },
    { path: "/{alias}/_rollover/{new_index}", methods: ["POST"] }
  ],
  query: ["dry_run", "lazy", "master_timeout", "timeout", "wait_for_active_shards"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IndicesRolloverResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-rollover"
})

/**
 * Parameters of `indices.segments`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSegmentsRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
}

/**
 * `indices.segments`: `GET /_segments`, `GET /{index}/_segments`.
 * Needs the privileges: index monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-segments
 * @category endpoints
 * @since 0.1.0
 */
export const segments: OptionalCall<IndicesSegmentsRequest, IndicesSegmentsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.segments",
    urls: [
      { path: "/_segments", methods: ["GET"] },
      { path: "/{index}/_segments", methods: ["GET"] }
    ],
    query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesSegmentsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-segments"
  })

/**
 * Parameters of `indices.shard_stores`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesShardStoresRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  readonly allow_no_indices?: boolean | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  readonly status?:
    | IndicesShardStoresShardStoreStatus
    | ReadonlyArray<IndicesShardStoresShardStoreStatus>
    | undefined
}

/**
 * `indices.shard_stores`: `GET /_shard_stores`, `GET /{index}/_shard_stores`.
 * Needs the privileges: index monitor.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-shard-stores
 * @category endpoints
 * @since 0.1.0
 */
export const shardStores: OptionalCall<IndicesShardStoresRequest, IndicesShardStoresResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.shard_stores",
    urls: [
      { path: "/_shard_stores", methods: ["GET"] },
      { path: "/{index}/_shard_stores", methods: ["GET"] }
    ],
    query: ["allow_no_indices", "expand_wildcards", "ignore_unavailable", "status"],
    body: { kind: "none" },
    answer: { kind: "json", schema: IndicesShardStoresResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-shard-stores"
  })

/**
 * Parameters of `indices.shrink`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesShrinkRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  readonly target: IndexName
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  readonly aliases?: { readonly [key: string]: IndicesAlias } | undefined
  readonly settings?: { readonly [key: string]: unknown } | undefined
}

/**
 * `indices.shrink`: `PUT or POST /{index}/_shrink/{target}`.
 * Needs the privileges: index manage.
 * In Elasticsearch since 5.0.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-shrink
 * @category endpoints
 * @since 0.1.0
 */
export const shrink: Call<IndicesShrinkRequest, IndicesShrinkResponse> = /*#__PURE__*/ call({
  name: "indices.shrink",
  urls: [{ path: "/{index}/_shrink/{target}", methods: ["PUT", "POST"] }],
  query: ["master_timeout", "timeout", "wait_for_active_shards"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IndicesShrinkResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-shrink"
})

/**
 * Parameters of `indices.simulate_index_template`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSimulateIndexTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name: Name
  /** Default: `false`. */
  readonly create?: boolean | undefined
  /** Default: `false`. */
  readonly cause?: string | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.11.0.
   */
  readonly include_defaults?: boolean | undefined
  /** The body of the request. */
  readonly index_template?: IndicesIndexTemplate | undefined
}

/**
 * `indices.simulate_index_template`: `POST /_index_template/_simulate_index/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * In Elasticsearch since 7.9.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-simulate-index-template
 * @category endpoints
 * @since 0.1.0
 */
export const simulateIndexTemplate: Call<
  IndicesSimulateIndexTemplateRequest,
  IndicesSimulateIndexTemplateResponse
> = /*#__PURE__*/ call({
  name: "indices.simulate_index_template",
  urls: [{ path: "/_index_template/_simulate_index/{name}", methods: ["POST"] }],
  query: ["cause", "create", "include_defaults", "master_timeout"],
  body: { kind: "value", name: "index_template" },
  answer: { kind: "json", schema: IndicesSimulateIndexTemplateResponse },
  repetition: "always",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-simulate-index-template"
})

/**
 * Parameters of `indices.simulate_template`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSimulateTemplateRequest extends SpecUtilsCommonQueryParameters {
  readonly name?: Name | undefined
  /** Default: `false`. */
  readonly create?: boolean | undefined
  /** Default: `false`. */
  readonly cause?: string | undefined
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.11.0.
   */
  readonly include_defaults?: boolean | undefined
  readonly allow_auto_create?: boolean | undefined
  readonly index_patterns?: Indices | undefined
  readonly composed_of?: ReadonlyArray<Name> | undefined
  readonly template?: IndicesPutIndexTemplateIndexTemplateMapping | undefined
  readonly data_stream?: IndicesDataStreamVisibility | undefined
  readonly priority?: Long | undefined
  readonly version?: VersionNumber | undefined
  readonly _meta?: Metadata | undefined
  readonly ignore_missing_component_templates?: ReadonlyArray<string> | undefined
  readonly deprecated?: boolean | undefined
}

/**
 * `indices.simulate_template`: `POST /_index_template/_simulate`, `POST /_index_template/_simulate/{name}`.
 * Needs the privileges: cluster manage_index_templates.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-simulate-template
 * @category endpoints
 * @since 0.1.0
 */
export const simulateTemplate: OptionalCall<IndicesSimulateTemplateRequest, IndicesSimulateTemplateResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.simulate_template",
    urls: [
      { path: "/_index_template/_simulate", methods: ["POST"] },
      { path: "/_index_template/_simulate/{name}", methods: ["POST"] }
    ],
    query: ["cause", "create", "include_defaults", "master_timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: IndicesSimulateTemplateResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-simulate-template"
  })

/**
 * Parameters of `indices.split`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesSplitRequest extends SpecUtilsCommonQueryParameters {
  readonly index: IndexName
  readonly target: IndexName
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  /** Default: `1`. */
  readonly wait_for_active_shards?: WaitForActiveShards | undefined
  readonly aliases?: { readonly [key: string]: IndicesAlias } | undefined
  readonly settings?: { readonly [key: string]: unknown } | undefined
}

/**
 * `indices.split`: `PUT or POST /{index}/_split/{target}`.
 * Needs the privileges: index manage.
 * In Elasticsearch since 6.1.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-split
 * @category endpoints
 * @since 0.1.0
 */
export const split: Call<IndicesSplitRequest, IndicesSplitResponse> = /*#__PURE__*/ call({
  name: "indices.split",
  urls: [{ path: "/{index}/_split/{target}", methods: ["PUT", "POST"] }],
  query: ["master_timeout", "timeout", "wait_for_active_shards"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: IndicesSplitResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-split"
})

/**
 * Parameters of `indices.stats`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesStatsRequest extends SpecUtilsCommonQueryParameters {
  readonly metric?: CommonStatsFlags | undefined
  readonly index?: Indices | undefined
  readonly completion_fields?: Fields | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  readonly fielddata_fields?: Fields | undefined
  readonly fields?: Fields | undefined
  /** Default: `true`. */
  readonly forbid_closed_indices?: boolean | undefined
  readonly groups?: string | ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly include_segment_file_sizes?: boolean | undefined
  /** Default: `false`. */
  readonly include_unloaded_segments?: boolean | undefined
  /** Default: `indices`. */
  readonly level?: Level | undefined
}

/**
 * `indices.stats`: `GET /_stats`, `GET /_stats/{metric}`, `GET /{index}/_stats`, `GET /{index}/_stats/{metric}`.
 * Needs the privileges: index monitor.
 * In Elasticsearch since 1.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-stats
 * @category endpoints
 * @since 0.1.0
 */
export const stats: OptionalCall<IndicesStatsRequest, IndicesStatsResponse> = /*#__PURE__*/ optionalCall({
  name: "indices.stats",
  urls: [
    { path: "/_stats", methods: ["GET"] },
    { path: "/_stats/{metric}", methods: ["GET"] },
    { path: "/{index}/_stats", methods: ["GET"] },
    { path: "/{index}/_stats/{metric}", methods: ["GET"] }
  ],
  query: [
    "completion_fields",
    "expand_wildcards",
    "fielddata_fields",
    "fields",
    "forbid_closed_indices",
    "groups",
    "include_segment_file_sizes",
    "include_unloaded_segments",
    "level"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: IndicesStatsResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-stats"
})

/**
 * Parameters of `indices.update_aliases`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesUpdateAliasesRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `30s`. */
  readonly master_timeout?: Duration | TimeSpan | undefined
  /** Default: `30s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly actions?: ReadonlyArray<IndicesUpdateAliasesAction> | undefined
}

/**
 * `indices.update_aliases`: `POST /_aliases`.
 * In Elasticsearch since 1.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-update-aliases
 * @category endpoints
 * @since 0.1.0
 */
export const updateAliases: OptionalCall<IndicesUpdateAliasesRequest, IndicesUpdateAliasesResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.update_aliases",
    urls: [{ path: "/_aliases", methods: ["POST"] }],
    query: ["master_timeout", "timeout"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: IndicesUpdateAliasesResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-update-aliases"
  })

/**
 * Parameters of `indices.validate_query`.
 * @category models
 * @since 0.1.0
 */
export interface IndicesValidateQueryRequest extends SpecUtilsCommonQueryParameters {
  readonly index?: Indices | undefined
  /** Default: `true`. */
  readonly allow_no_indices?: boolean | undefined
  /** Default: `false`. */
  readonly all_shards?: boolean | undefined
  readonly analyzer?: string | undefined
  /** Default: `false`. */
  readonly analyze_wildcard?: boolean | undefined
  /** Default: `or`. */
  readonly default_operator?: QueryDslOperator | undefined
  readonly df?: string | undefined
  /** Default: `open`. */
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `false`. */
  readonly lenient?: boolean | undefined
  /** Default: `false`. */
  readonly rewrite?: boolean | undefined
  readonly q?: string | undefined
  readonly query?: QueryDslQueryContainer | undefined
}

/**
 * `indices.validate_query`: `GET or POST /_validate/query`, `GET or POST /{index}/_validate/query`.
 * In Elasticsearch since 1.3.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-validate-query
 * @category endpoints
 * @since 0.1.0
 */
export const validateQuery: OptionalCall<IndicesValidateQueryRequest, IndicesValidateQueryResponse> =
  /*#__PURE__*/ optionalCall({
    name: "indices.validate_query",
    urls: [
      { path: "/_validate/query", methods: ["GET", "POST"] },
      { path: "/{index}/_validate/query", methods: ["GET", "POST"] }
    ],
    query: [
      "all_shards",
      "allow_no_indices",
      "analyze_wildcard",
      "analyzer",
      "default_operator",
      "df",
      "expand_wildcards",
      "explain",
      "ignore_unavailable",
      "lenient",
      "q",
      "rewrite"
    ],
    body: { kind: "fields" },
    answer: { kind: "json", schema: IndicesValidateQueryResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-validate-query"
  })
