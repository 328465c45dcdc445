/**
 * Types and schemas of `Common` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { AggregationsMissing } from "../types/Aggregations.ts"
import { ClusterAllocationExplainUnassignedInformation } from "../types/Cluster.ts"
import type { BulkFailureStoreStatus } from "../types/Core.ts"
import { IndicesStatsShardFileSizeInfo, type IndicesStatsShardRoutingState } from "../types/Indices.ts"
import type { InferenceEmbeddingContentFormat, InferenceEmbeddingContentType } from "../types/Inference.ts"
import type { MappingChunkRescorerChunkingSettings, MappingFieldType } from "../types/Mapping.ts"
import { type QueryDslQueryBase, QueryDslQueryContainer } from "../types/QueryDsl.ts"
import type { SearchFieldCollapse, SearchInnerHits, SearchRescore } from "../types/Search.ts"
import { WatcherSearchInputRequestDefinition } from "../types/Watcher.ts"
import type { Instant, Made, OneOf } from "../Wire.ts"

/**
 * `_types.AcknowledgedResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AcknowledgedResponseBase {
  readonly acknowledged: boolean
}

/** The schema of `AcknowledgedResponseBase`. @category schemas @since 0.1.0 */
export const AcknowledgedResponseBase: s.Lazy<AcknowledgedResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ acknowledged: s.boolean })
)

/**
 * `_types.AggregateName` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AggregateName = string

/**
 * `_types.BulkIndexByScrollFailure` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkIndexByScrollFailure {
  readonly cause: ErrorCause
  readonly id: Id
  readonly index: IndexName
  readonly status: Integer
}

/** The schema of `BulkIndexByScrollFailure`. @category schemas @since 0.1.0 */
export const BulkIndexByScrollFailure: s.Lazy<BulkIndexByScrollFailure> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cause: /*#__PURE__*/ ErrorCause(),
    id: s.string,
    index: s.string,
    status: s.number
  })
)

/**
 * `_types.BulkStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface BulkStats {
  readonly total_operations: Long
  readonly total_time?: Duration
  readonly total_time_in_millis: DurationValue<UnitMillis>
  readonly total_size?: ByteSize
  readonly total_size_in_bytes: Long
  readonly avg_time?: Duration
  readonly avg_time_in_millis: DurationValue<UnitMillis>
  readonly avg_size?: ByteSize
  readonly avg_size_in_bytes: Long
}

/** The schema of `BulkStats`. @category schemas @since 0.1.0 */
export const BulkStats: s.Lazy<BulkStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total_operations: s.number,
    total_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_time_in_millis: s.number,
    total_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    total_size_in_bytes: s.number,
    avg_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    avg_time_in_millis: s.number,
    avg_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    avg_size_in_bytes: s.number
  })
)

/**
 * `_types.byte` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Byte = number

/**
 * `_types.ByteSize` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/rest-apis/api-conventions#byte-units
 * @category models
 * @since 0.1.0
 */
export type ByteSize = Long | string

/**
 * `_types.Bytes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Bytes = "b" | "kb" | "mb" | "gb" | "tb" | "pb"

/**
 * `_types.CategoryId` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CategoryId = Long

/**
 * `_types.ChunkRescorer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ChunkRescorer {
  readonly size?: Integer | undefined
  readonly chunking_settings?: MappingChunkRescorerChunkingSettings | undefined
}

/**
 * `_types.ClusterAlias` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterAlias = string

/**
 * `_types.ClusterDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterDetails {
  readonly status: ClusterSearchStatus
  readonly indices: string
  readonly took?: DurationValue<UnitMillis>
  readonly timed_out: boolean
  readonly _shards?: ShardStatistics
  readonly failures?: ReadonlyArray<ShardFailure>
}

/** The schema of `ClusterDetails`. @category schemas @since 0.1.0 */
export const ClusterDetails: s.Lazy<ClusterDetails> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    status: s.string,
    indices: s.string,
    took: /*#__PURE__*/ s.optional(s.number),
    timed_out: s.boolean,
    _shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ ShardStatistics()),
    failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ShardFailure()))
  })
)

/**
 * `_types.ClusterInfoTarget` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterInfoTarget = "_all" | "http" | "ingest" | "thread_pool" | "script"

/**
 * `_types.ClusterInfoTargets` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterInfoTargets = ClusterInfoTarget | ReadonlyArray<ClusterInfoTarget>

/**
 * `_types.ClusterSearchStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ClusterSearchStatus = "running" | "successful" | "partial" | "skipped" | "failed" | (string & {})

/**
 * `_types.ClusterStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ClusterStatistics {
  readonly skipped: Integer
  readonly successful: Integer
  readonly total: Integer
  readonly running: Integer
  readonly partial: Integer
  readonly failed: Integer
  readonly details?: { readonly [key: string]: ClusterDetails }
}

/** The schema of `ClusterStatistics`. @category schemas @since 0.1.0 */
export const ClusterStatistics: s.Lazy<ClusterStatistics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    skipped: s.number,
    successful: s.number,
    total: s.number,
    running: s.number,
    partial: s.number,
    failed: s.number,
    details: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ClusterDetails()))
  })
)

/**
 * `_types.CommonStatsFlag` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CommonStatsFlag =
  | "_all"
  | "store"
  | "indexing"
  | "get"
  | "search"
  | "merge"
  | "flush"
  | "refresh"
  | "query_cache"
  | "fielddata"
  | "docs"
  | "warmer"
  | "completion"
  | "segments"
  | "translog"
  | "request_cache"
  | "recovery"
  | "bulk"
  | "shard_stats"
  | "mappings"
  | "dense_vector"
  | "sparse_vector"

/**
 * `_types.CommonStatsFlags` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type CommonStatsFlags = CommonStatsFlag | ReadonlyArray<CommonStatsFlag>

/**
 * `_types.CompletionStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CompletionStats {
  readonly size_in_bytes: Long
  readonly size?: ByteSize
  readonly fields?: { readonly [key: string]: FieldSizeUsage }
}

/** The schema of `CompletionStats`. @category schemas @since 0.1.0 */
export const CompletionStats: s.Lazy<CompletionStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    size_in_bytes: s.number,
    size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ FieldSizeUsage()))
  })
)

/**
 * `_types.Conflicts` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Conflicts = "abort" | "proceed"

/**
 * `_types.CoordsGeoBounds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface CoordsGeoBounds {
  readonly top: Double
  readonly bottom: Double
  readonly left: Double
  readonly right: Double
}

/** The schema of `CoordsGeoBounds`. @category schemas @since 0.1.0 */
export const CoordsGeoBounds: s.Lazy<CoordsGeoBounds> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ top: s.number, bottom: s.number, left: s.number, right: s.number })
)

/**
 * `_types.DFIIndependenceMeasure` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DFIIndependenceMeasure = "standardized" | "saturated" | "chisquared"

/**
 * `_types.DFRAfterEffect` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DFRAfterEffect = "no" | "b" | "l"

/**
 * `_types.DFRBasicModel` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DFRBasicModel = "be" | "d" | "g" | "if" | "in" | "ine" | "p"

/**
 * `_types.DataStreamName` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DataStreamName = string

/**
 * `_types.DataStreamNames` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DataStreamNames = DataStreamName | ReadonlyArray<DataStreamName>

/**
 * `_types.DateFormat` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/mapping-date-format
 * @category models
 * @since 0.1.0
 */
export type DateFormat = string

/**
 * `_types.DateMath` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DateMath = string | Instant

/**
 * `_types.DateTime` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DateTime = string | EpochTime<UnitMillis>

/** The schema of `DateTime`. @category schemas @since 0.1.0 */
export const DateTime: s.Lazy<DateTime> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, s.number])
)

/**
 * `_types.Distance` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Distance = string

/**
 * `_types.DistanceUnit` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DistanceUnit = "in" | "ft" | "yd" | "mi" | "nmi" | "km" | "m" | "cm" | "mm"

/**
 * `_types.DiversifyRetriever` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface DiversifyRetriever extends RetrieverBase {
  readonly type: DiversifyRetrieverTypes
  readonly field: string
  readonly retriever: RetrieverContainer
  readonly size?: Integer | undefined
  readonly rank_window_size?: Integer | undefined
  readonly query_vector?: QueryVector | undefined
  readonly query_vector_builder?: QueryVectorBuilder | undefined
  readonly lambda?: Float | undefined
}

/**
 * `_types.DiversifyRetrieverTypes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DiversifyRetrieverTypes = "mmr"

/**
 * `_types.DocStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface DocStats {
  readonly count: Long
  readonly deleted?: Long
  readonly total_size_in_bytes: Long
  readonly total_size?: ByteSize
}

/** The schema of `DocStats`. @category schemas @since 0.1.0 */
export const DocStats: s.Lazy<DocStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    deleted: /*#__PURE__*/ s.optional(s.number),
    total_size_in_bytes: s.number,
    total_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.double` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Double = number

/**
 * `_types.Duration` in Elasticsearch's specification.
 * Documentation: https://github.com/elastic/elasticsearch/blob/current/libs/core/src/main/java/org/elasticsearch/core/TimeValue.java
 * @category models
 * @since 0.1.0
 */
export type Duration = string | -1 | 0

/**
 * `_types.DurationLarge` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DurationLarge = string

/**
 * `_types.DurationValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type DurationValue<Unit = unknown> = Unit

/** The schema of `DurationValue`. @category schemas @since 0.1.0 */
export const DurationValue: s.Lazy<DurationValue> = /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `_types.ElasticsearchVersionInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ElasticsearchVersionInfo {
  readonly build_date: DateTime
  readonly build_flavor: string
  readonly build_hash: string
  readonly build_snapshot: boolean
  readonly build_type: string
  readonly lucene_version: VersionString
  readonly minimum_index_compatibility_version: VersionString
  readonly minimum_wire_compatibility_version: VersionString
  readonly number: string
}

/** The schema of `ElasticsearchVersionInfo`. @category schemas @since 0.1.0 */
export const ElasticsearchVersionInfo: s.Lazy<ElasticsearchVersionInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    build_date: /*#__PURE__*/ DateTime(),
    build_flavor: s.string,
    build_hash: s.string,
    build_snapshot: s.boolean,
    build_type: s.string,
    lucene_version: s.string,
    minimum_index_compatibility_version: s.string,
    minimum_wire_compatibility_version: s.string,
    number: s.string
  })
)

/**
 * `_types.ElasticsearchVersionMinInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ElasticsearchVersionMinInfo {
  readonly build_flavor: string
  readonly minimum_index_compatibility_version: VersionString
  readonly minimum_wire_compatibility_version: VersionString
  readonly number: string
}

/** The schema of `ElasticsearchVersionMinInfo`. @category schemas @since 0.1.0 */
export const ElasticsearchVersionMinInfo: s.Lazy<ElasticsearchVersionMinInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    build_flavor: s.string,
    minimum_index_compatibility_version: s.string,
    minimum_wire_compatibility_version: s.string,
    number: s.string
  })
)

/**
 * `_types.Embedding` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface Embedding {
  readonly inference_id?: string | undefined
  readonly input: KnnEmbeddingInput
  readonly timeout?: Duration | undefined
}

/** The schema of `Embedding`. @category schemas @since 0.1.0 */
export const Embedding: s.Lazy<Embedding> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    inference_id: /*#__PURE__*/ s.optional(s.string),
    input: /*#__PURE__*/ KnnEmbeddingInput(),
    timeout: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    )
  })
)

/**
 * `_types.EmptyObject` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EmptyObject {}

/** The schema of `EmptyObject`. @category schemas @since 0.1.0 */
export const EmptyObject: s.Lazy<EmptyObject> = /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({}))

/**
 * `_types.EpochTime` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EpochTime<Unit = unknown> = Unit

/** The schema of `EpochTime`. @category schemas @since 0.1.0 */
export const EpochTime: s.Lazy<EpochTime> = /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `_types.ErrorCause` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ErrorCause {
  readonly type: string
  readonly reason?: string | null
  readonly stack_trace?: string
  readonly caused_by?: ErrorCause
  readonly root_cause?: ReadonlyArray<ErrorCause>
  readonly suppressed?: ReadonlyArray<ErrorCause>
  readonly [key: string]: unknown
}

/** The schema of `ErrorCause`. @category schemas @since 0.1.0 */
export const ErrorCause: s.Lazy<ErrorCause> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: s.string,
    reason: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    stack_trace: /*#__PURE__*/ s.optional(s.string),
    caused_by: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
    root_cause: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ErrorCause())),
    suppressed: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ErrorCause()))
  })
)

/**
 * `_types.ErrorResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ErrorResponseBase {
  readonly error: ErrorCause
  readonly status: Integer
}

/** The schema of `ErrorResponseBase`. @category schemas @since 0.1.0 */
export const ErrorResponseBase: s.Lazy<ErrorResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ error: /*#__PURE__*/ ErrorCause(), status: s.number })
)

/**
 * `_types.ExpandWildcard` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ExpandWildcard = "all" | "open" | "closed" | "hidden" | "none"

/**
 * `_types.ExpandWildcards` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ExpandWildcards = ExpandWildcard | ReadonlyArray<ExpandWildcard>

/**
 * `_types.Field` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Field = string

/**
 * `_types.FieldMemoryUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FieldMemoryUsage {
  readonly memory_size?: ByteSize
  readonly memory_size_in_bytes: Long
}

/** The schema of `FieldMemoryUsage`. @category schemas @since 0.1.0 */
export const FieldMemoryUsage: s.Lazy<FieldMemoryUsage> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    memory_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    memory_size_in_bytes: s.number
  })
)

/**
 * `_types.FieldSizeUsage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FieldSizeUsage {
  readonly size?: ByteSize
  readonly size_in_bytes: Long
}

/** The schema of `FieldSizeUsage`. @category schemas @since 0.1.0 */
export const FieldSizeUsage: s.Lazy<FieldSizeUsage> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    size_in_bytes: s.number
  })
)

/**
 * `_types.FieldSort` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FieldSort {
  readonly missing?: AggregationsMissing | undefined
  readonly mode?: SortMode | undefined
  readonly nested?: NestedSortValue | undefined
  readonly order?: SortOrder | undefined
  readonly unmapped_type?: MappingFieldType | undefined
  readonly numeric_type?: FieldSortNumericType | undefined
  readonly format?: string | undefined
}

/** The schema of `FieldSort`. @category schemas @since 0.1.0 */
export const FieldSort: s.Lazy<FieldSort> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    missing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.number, s.boolean])),
    mode: /*#__PURE__*/ s.optional(s.string),
    nested: /*#__PURE__*/ s.optional(/*#__PURE__*/ NestedSortValue()),
    order: /*#__PURE__*/ s.optional(s.string),
    unmapped_type: /*#__PURE__*/ s.optional(s.string),
    numeric_type: /*#__PURE__*/ s.optional(s.string),
    format: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.FieldSortNumericType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type FieldSortNumericType = "long" | "double" | "date" | "date_nanos"

/**
 * `_types.FieldValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type FieldValue = string | number | bigint | boolean | null

/**
 * `_types.FielddataStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FielddataStats {
  readonly evictions?: Long
  readonly memory_size?: ByteSize
  readonly memory_size_in_bytes: Long
  readonly fields?: { readonly [key: string]: FieldMemoryUsage }
  readonly global_ordinals: GlobalOrdinalsStats
}

/** The schema of `FielddataStats`. @category schemas @since 0.1.0 */
export const FielddataStats: s.Lazy<FielddataStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    evictions: /*#__PURE__*/ s.optional(s.number),
    memory_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    memory_size_in_bytes: s.number,
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ FieldMemoryUsage())),
    global_ordinals: /*#__PURE__*/ GlobalOrdinalsStats()
  })
)

/**
 * `_types.Fields` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Fields = Field | ReadonlyArray<Field>

/**
 * `_types.float` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Float = number

/**
 * `_types.FlushStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface FlushStats {
  readonly periodic: Long
  readonly total: Long
  readonly total_time?: Duration
  readonly total_time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `FlushStats`. @category schemas @since 0.1.0 */
export const FlushStats: s.Lazy<FlushStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    periodic: s.number,
    total: s.number,
    total_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_time_in_millis: s.number
  })
)

/**
 * `_types.Fuzziness` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/rest-apis/common-options#fuzziness
 * @category models
 * @since 0.1.0
 */
export type Fuzziness = string | Integer

/**
 * `_types.GeoBounds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GeoBounds =
  | CoordsGeoBounds
  | TopLeftBottomRightGeoBounds
  | TopRightBottomLeftGeoBounds
  | WktGeoBounds

/** The schema of `GeoBounds`. @category schemas @since 0.1.0 */
export const GeoBounds: s.Lazy<GeoBounds> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ CoordsGeoBounds(),
    /*#__PURE__*/ TopLeftBottomRightGeoBounds(),
    /*#__PURE__*/ TopRightBottomLeftGeoBounds(),
    /*#__PURE__*/ WktGeoBounds()
  ])
)

/**
 * `_types.GeoDistanceSort` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GeoDistanceSort {
  readonly mode?: SortMode | undefined
  readonly distance_type?: GeoDistanceType | undefined
  readonly ignore_unmapped?: boolean | undefined
  readonly order?: SortOrder | undefined
  readonly unit?: DistanceUnit | undefined
  readonly nested?: NestedSortValue | undefined
  readonly [key: string]:
    | GeoLocation
    | ReadonlyArray<GeoLocation>
    | SortMode
    | GeoDistanceType
    | boolean
    | SortOrder
    | DistanceUnit
    | NestedSortValue
    | undefined
}

/** The schema of `GeoDistanceSort`. @category schemas @since 0.1.0 */
export const GeoDistanceSort: s.Lazy<GeoDistanceSort> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    mode: /*#__PURE__*/ s.optional(s.string),
    distance_type: /*#__PURE__*/ s.optional(s.string),
    ignore_unmapped: /*#__PURE__*/ s.optional(s.boolean),
    order: /*#__PURE__*/ s.optional(s.string),
    unit: /*#__PURE__*/ s.optional(s.string),
    nested: /*#__PURE__*/ s.optional(/*#__PURE__*/ NestedSortValue())
  })
)

/**
 * `_types.GeoDistanceType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GeoDistanceType = "arc" | "plane"

/**
 * `_types.GeoHash` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GeoHash = string

/**
 * `_types.GeoHashLocation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GeoHashLocation {
  readonly geohash: GeoHash
}

/** The schema of `GeoHashLocation`. @category schemas @since 0.1.0 */
export const GeoHashLocation: s.Lazy<GeoHashLocation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ geohash: s.string })
)

/**
 * `_types.GeoHashPrecision` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GeoHashPrecision = Integer | string

/**
 * `_types.GeoHexCell` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GeoHexCell = string

/**
 * `_types.GeoLocation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GeoLocation = LatLonGeoLocation | GeoHashLocation | ReadonlyArray<Double> | string

/** The schema of `GeoLocation`. @category schemas @since 0.1.0 */
export const GeoLocation: s.Lazy<GeoLocation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ LatLonGeoLocation(),
    /*#__PURE__*/ GeoHashLocation(),
    /*#__PURE__*/ s.array(s.number),
    s.string
  ])
)

/**
 * `_types.GeoShape` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GeoShape = unknown

/**
 * `_types.GeoShapeRelation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GeoShapeRelation = "intersects" | "disjoint" | "within" | "contains"

/**
 * `_types.GeoTile` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GeoTile = string

/**
 * `_types.GeoTilePrecision` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GeoTilePrecision = Integer

/**
 * `_types.GetStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GetStats {
  readonly current: Long
  readonly exists_time?: Duration
  readonly exists_time_in_millis: DurationValue<UnitMillis>
  readonly exists_total: Long
  readonly missing_time?: Duration
  readonly missing_time_in_millis: DurationValue<UnitMillis>
  readonly missing_total: Long
  readonly time?: Duration
  readonly time_in_millis: DurationValue<UnitMillis>
  readonly total: Long
}

/** The schema of `GetStats`. @category schemas @since 0.1.0 */
export const GetStats: s.Lazy<GetStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    current: s.number,
    exists_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    exists_time_in_millis: s.number,
    exists_total: s.number,
    missing_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    missing_time_in_millis: s.number,
    missing_total: s.number,
    time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    time_in_millis: s.number,
    total: s.number
  })
)

/**
 * `_types.GlobalOrdinalFieldStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GlobalOrdinalFieldStats {
  readonly build_time_in_millis: UnitMillis
  readonly build_time?: string
  readonly shard_max_value_count: Long
}

/** The schema of `GlobalOrdinalFieldStats`. @category schemas @since 0.1.0 */
export const GlobalOrdinalFieldStats: s.Lazy<GlobalOrdinalFieldStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    build_time_in_millis: s.number,
    build_time: /*#__PURE__*/ s.optional(s.string),
    shard_max_value_count: s.number
  })
)

/**
 * `_types.GlobalOrdinalsStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface GlobalOrdinalsStats {
  readonly build_time_in_millis: UnitMillis
  readonly build_time?: string
  readonly fields?: { readonly [key: string]: GlobalOrdinalFieldStats }
}

/** The schema of `GlobalOrdinalsStats`. @category schemas @since 0.1.0 */
export const GlobalOrdinalsStats: s.Lazy<GlobalOrdinalsStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    build_time_in_millis: s.number,
    build_time: /*#__PURE__*/ s.optional(s.string),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ GlobalOrdinalFieldStats()))
  })
)

/**
 * `_types.GrokPattern` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type GrokPattern = string

/**
 * `_types.HealthStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type HealthStatus = "green" | "GREEN" | "yellow" | "YELLOW" | "red" | "RED" | "unknown" | "unavailable"

/**
 * `_types.Host` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Host = string

/**
 * `_types.HttpHeaders` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type HttpHeaders = { readonly [key: string]: string | ReadonlyArray<string> }

/** The schema of `HttpHeaders`. @category schemas @since 0.1.0 */
export const HttpHeaders: s.Lazy<HttpHeaders> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
)

/**
 * `_types.IBDistribution` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IBDistribution = "ll" | "spl"

/**
 * `_types.IBLambda` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IBLambda = "df" | "ttf"

/**
 * `_types.Id` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Id = string

/**
 * `_types.Ids` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Ids = Id | ReadonlyArray<Id>

/**
 * `_types.IndexAlias` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndexAlias = string

/**
 * `_types.IndexName` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndexName = string

/**
 * `_types.IndexPattern` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndexPattern = string

/**
 * `_types.IndexPatterns` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IndexPatterns = ReadonlyArray<IndexPattern>

/**
 * `_types.IndexingStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndexingStats {
  readonly index_current: Long
  readonly delete_current: Long
  readonly delete_time?: Duration
  readonly delete_time_in_millis: DurationValue<UnitMillis>
  readonly delete_total: Long
  readonly is_throttled: boolean
  readonly noop_update_total: Long
  readonly throttle_time?: Duration
  readonly throttle_time_in_millis: DurationValue<UnitMillis>
  readonly index_time?: Duration
  readonly index_time_in_millis: DurationValue<UnitMillis>
  readonly index_total: Long
  readonly index_failed: Long
  readonly types?: { readonly [key: string]: IndexingStats }
  readonly write_load?: Double
  readonly recent_write_load?: Double
  readonly peak_write_load?: Double
}

/** The schema of `IndexingStats`. @category schemas @since 0.1.0 */
export const IndexingStats: s.Lazy<IndexingStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index_current: s.number,
    delete_current: s.number,
    delete_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    delete_time_in_millis: s.number,
    delete_total: s.number,
    is_throttled: s.boolean,
    noop_update_total: s.number,
    throttle_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    throttle_time_in_millis: s.number,
    index_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    index_time_in_millis: s.number,
    index_total: s.number,
    index_failed: s.number,
    types: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ IndexingStats())),
    write_load: /*#__PURE__*/ s.optional(s.number),
    recent_write_load: /*#__PURE__*/ s.optional(s.number),
    peak_write_load: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.Indices` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Indices = IndexName | ReadonlyArray<IndexName>

/**
 * `_types.IndicesOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesOptions {
  readonly allow_no_indices?: boolean | undefined
  readonly expand_wildcards?: ExpandWildcards | undefined
  /** Default: `false`. */
  readonly ignore_unavailable?: boolean | undefined
  /** Default: `true`. */
  readonly ignore_throttled?: boolean | undefined
}

/** The schema of `IndicesOptions`. @category schemas @since 0.1.0 */
export const IndicesOptions: s.Lazy<IndicesOptions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    allow_no_indices: /*#__PURE__*/ s.optional(s.boolean),
    expand_wildcards: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    ),
    ignore_unavailable: /*#__PURE__*/ s.optional(s.boolean),
    ignore_throttled: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.IndicesResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IndicesResponseBase extends AcknowledgedResponseBase {
  readonly _shards?: ShardStatistics
}

/** The schema of `IndicesResponseBase`. @category schemas @since 0.1.0 */
export const IndicesResponseBase: s.Lazy<IndicesResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    acknowledged: s.boolean,
    _shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ ShardStatistics())
  })
)

/**
 * `_types.InferenceString` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InferenceString {
  readonly type: InferenceEmbeddingContentType
  readonly format?: InferenceEmbeddingContentFormat | null | undefined
  readonly value: string
}

/** The schema of `InferenceString`. @category schemas @since 0.1.0 */
export const InferenceString: s.Lazy<InferenceString> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: s.string,
    format: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    value: s.string
  })
)

/**
 * `_types.InferenceStringGroup` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type InferenceStringGroup = InferenceString | ReadonlyArray<InferenceString>

/** The schema of `InferenceStringGroup`. @category schemas @since 0.1.0 */
export const InferenceStringGroup: s.Lazy<InferenceStringGroup> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ InferenceString(),
    /*#__PURE__*/ s.array(/*#__PURE__*/ InferenceString())
  ])
)

/**
 * `_types.InlineGet` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InlineGet<TDocument = unknown> {
  readonly fields?: { readonly [key: string]: unknown }
  readonly found: boolean
  readonly _seq_no?: SequenceNumber
  readonly _primary_term?: Long
  readonly _routing?: Routing
  readonly _source?: TDocument
  readonly [key: string]: unknown
}

/** The schema of `InlineGet`. @category schemas @since 0.1.0 */
export const InlineGet: s.Lazy<InlineGet> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    found: s.boolean,
    _seq_no: /*#__PURE__*/ s.optional(s.number),
    _primary_term: /*#__PURE__*/ s.optional(s.number),
    _routing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    _source: /*#__PURE__*/ s.optional(s.unknown)
  })
)

/**
 * `_types.InnerRetriever` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface InnerRetriever {
  readonly retriever: RetrieverContainer
  readonly weight: Float
  readonly normalizer: ScoreNormalizer
}

/**
 * `_types.integer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Integer = number

/**
 * `_types.Ip` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Ip = string

/**
 * `_types.KnnEmbeddingInput` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type KnnEmbeddingInput = string | InferenceStringGroup

/** The schema of `KnnEmbeddingInput`. @category schemas @since 0.1.0 */
export const KnnEmbeddingInput: s.Lazy<KnnEmbeddingInput> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ InferenceStringGroup()])
)

/**
 * `_types.KnnQuery` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface KnnQuery extends QueryDslQueryBase {
  readonly field: Field
  readonly query_vector?: QueryVector | undefined
  readonly query_vector_builder?: QueryVectorBuilder | undefined
  readonly num_candidates?: Integer | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly visit_percentage?: Float | undefined
  readonly k?: Integer | undefined
  readonly filter?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly similarity?: Float | undefined
  /** In Elasticsearch since 8.18.0. */
  readonly rescore_vector?: RescoreVector | undefined
}

/** The schema of `KnnQuery`. @category schemas @since 0.1.0 */
export const KnnQuery: s.Lazy<KnnQuery> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    boost: /*#__PURE__*/ s.optional(s.number),
    _name: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    query_vector: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.number)),
    query_vector_builder: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryVectorBuilder()),
    num_candidates: /*#__PURE__*/ s.optional(s.number),
    visit_percentage: /*#__PURE__*/ s.optional(s.number),
    k: /*#__PURE__*/ s.optional(s.number),
    filter: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ QueryDslQueryContainer(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslQueryContainer())
      ])
    ),
    similarity: /*#__PURE__*/ s.optional(s.number),
    rescore_vector: /*#__PURE__*/ s.optional(/*#__PURE__*/ RescoreVector())
  })
)

/**
 * `_types.KnnRetriever` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface KnnRetriever extends RetrieverBase {
  readonly field: string
  readonly query_vector?: QueryVector | undefined
  readonly query_vector_builder?: QueryVectorBuilder | undefined
  readonly k: Integer
  readonly num_candidates: Integer
  /** In Elasticsearch since 9.2.0. */
  readonly visit_percentage?: Float | undefined
  readonly similarity?: Float | undefined
  /** In Elasticsearch since 8.18.0. */
  readonly rescore_vector?: RescoreVector | undefined
}

/**
 * `_types.KnnSearch` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface KnnSearch {
  readonly field: Field
  readonly query_vector?: QueryVector | undefined
  readonly query_vector_builder?: QueryVectorBuilder | undefined
  readonly k?: Integer | undefined
  readonly num_candidates?: Integer | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly visit_percentage?: Float | undefined
  readonly boost?: Float | undefined
  readonly filter?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly similarity?: Float | undefined
  readonly inner_hits?: SearchInnerHits | undefined
  /** In Elasticsearch since 8.18.0. */
  readonly rescore_vector?: RescoreVector | undefined
  readonly _name?: string | undefined
}

/**
 * `_types.LatLonGeoLocation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LatLonGeoLocation {
  readonly lat: Double
  readonly lon: Double
}

/** The schema of `LatLonGeoLocation`. @category schemas @since 0.1.0 */
export const LatLonGeoLocation: s.Lazy<LatLonGeoLocation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ lat: s.number, lon: s.number })
)

/**
 * `_types.Level` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Level = "cluster" | "indices" | "shards"

/**
 * `_types.LifecycleOperationMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type LifecycleOperationMode = "RUNNING" | "STOPPING" | "STOPPED" | (string & {})

/**
 * `_types.LinearRetriever` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LinearRetriever extends RetrieverBase {
  readonly retrievers?: ReadonlyArray<InnerRetriever> | undefined
  readonly rank_window_size?: Integer | undefined
  readonly query?: string | undefined
  readonly fields?: ReadonlyArray<string> | undefined
  readonly normalizer?: ScoreNormalizer | undefined
}

/**
 * `_types.long` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Long = number

/**
 * `_types.LookupQueryVectorBuilder` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface LookupQueryVectorBuilder {
  readonly id: string
  readonly index: string
  readonly path: string
  readonly routing?: string | undefined
}

/** The schema of `LookupQueryVectorBuilder`. @category schemas @since 0.1.0 */
export const LookupQueryVectorBuilder: s.Lazy<LookupQueryVectorBuilder> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: s.string,
    index: s.string,
    path: s.string,
    routing: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.MergesStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MergesStats {
  readonly current: Long
  readonly current_docs: Long
  readonly current_size?: string
  readonly current_size_in_bytes: Long
  readonly total: Long
  readonly total_auto_throttle?: string
  readonly total_auto_throttle_in_bytes: Long
  readonly total_docs: Long
  readonly total_size?: string
  readonly total_size_in_bytes: Long
  readonly total_stopped_time?: Duration
  readonly total_stopped_time_in_millis: DurationValue<UnitMillis>
  readonly total_throttled_time?: Duration
  readonly total_throttled_time_in_millis: DurationValue<UnitMillis>
  readonly total_time?: Duration
  readonly total_time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `MergesStats`. @category schemas @since 0.1.0 */
export const MergesStats: s.Lazy<MergesStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    current: s.number,
    current_docs: s.number,
    current_size: /*#__PURE__*/ s.optional(s.string),
    current_size_in_bytes: s.number,
    total: s.number,
    total_auto_throttle: /*#__PURE__*/ s.optional(s.string),
    total_auto_throttle_in_bytes: s.number,
    total_docs: s.number,
    total_size: /*#__PURE__*/ s.optional(s.string),
    total_size_in_bytes: s.number,
    total_stopped_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_stopped_time_in_millis: s.number,
    total_throttled_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_throttled_time_in_millis: s.number,
    total_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_time_in_millis: s.number
  })
)

/**
 * `_types.Metadata` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Metadata = { readonly [key: string]: unknown }

/** The schema of `Metadata`. @category schemas @since 0.1.0 */
export const Metadata: s.Lazy<Metadata> = /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.record(s.unknown))

/**
 * `_types.MinimumShouldMatch` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-minimum-should-match
 * @category models
 * @since 0.1.0
 */
export type MinimumShouldMatch = Integer | string

/**
 * `_types.MultiTermQueryRewrite` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-multi-term-rewrite
 * @category models
 * @since 0.1.0
 */
export type MultiTermQueryRewrite = string

/**
 * `_types.Name` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Name = string

/**
 * `_types.Names` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Names = Name | ReadonlyArray<Name>

/**
 * `_types.Namespace` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Namespace = string

/**
 * `_types.NestedSortValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NestedSortValue {
  readonly filter?: QueryDslQueryContainer | undefined
  readonly max_children?: Integer | undefined
  readonly nested?: NestedSortValue | undefined
  readonly path: Field
}

/** The schema of `NestedSortValue`. @category schemas @since 0.1.0 */
export const NestedSortValue: s.Lazy<NestedSortValue> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    max_children: /*#__PURE__*/ s.optional(s.number),
    nested: /*#__PURE__*/ s.optional(/*#__PURE__*/ NestedSortValue()),
    path: s.string
  })
)

/**
 * `_types.NodeAttributes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodeAttributes {
  readonly attributes: { readonly [key: string]: string }
  readonly ephemeral_id: Id
  readonly id?: NodeId
  readonly name: NodeName
  readonly transport_address: TransportAddress
}

/** The schema of `NodeAttributes`. @category schemas @since 0.1.0 */
export const NodeAttributes: s.Lazy<NodeAttributes> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    attributes: /*#__PURE__*/ s.record(s.string),
    ephemeral_id: s.string,
    id: /*#__PURE__*/ s.optional(s.string),
    name: s.string,
    transport_address: s.string
  })
)

/**
 * `_types.NodeId` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodeId = string

/**
 * `_types.NodeIds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodeIds = NodeId | ReadonlyArray<NodeId>

/**
 * `_types.NodeName` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/node-settings
 * @category models
 * @since 0.1.0
 */
export type NodeName = string

/**
 * `_types.NodeRole` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodeRole =
  | "master"
  | "data"
  | "data_cold"
  | "data_content"
  | "data_frozen"
  | "data_hot"
  | "data_warm"
  | "client"
  | "ingest"
  | "ml"
  | "voting_only"
  | "transform"
  | "remote_cluster_client"
  | "coordinating_only"
  | (string & {})

/**
 * `_types.NodeRoles` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/node-settings#node-roles
 * @category models
 * @since 0.1.0
 */
export type NodeRoles = ReadonlyArray<NodeRole>

/**
 * `_types.NodeShard` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodeShard {
  readonly state: IndicesStatsShardRoutingState
  readonly primary: boolean
  readonly node?: NodeName
  readonly shard: Integer
  readonly index: IndexName
  readonly allocation_id?: { readonly [key: string]: Id }
  readonly recovery_source?: { readonly [key: string]: Id }
  readonly unassigned_info?: ClusterAllocationExplainUnassignedInformation
  readonly relocating_node?: NodeId | null
  readonly relocation_failure_info?: RelocationFailureInfo
}

/** The schema of `NodeShard`. @category schemas @since 0.1.0 */
export const NodeShard: s.Lazy<NodeShard> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    state: s.string,
    primary: s.boolean,
    node: /*#__PURE__*/ s.optional(s.string),
    shard: s.number,
    index: s.string,
    allocation_id: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    recovery_source: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    unassigned_info: /*#__PURE__*/ s.optional(/*#__PURE__*/ ClusterAllocationExplainUnassignedInformation()),
    relocating_node: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    relocation_failure_info: /*#__PURE__*/ s.optional(/*#__PURE__*/ RelocationFailureInfo())
  })
)

/**
 * `_types.NodeStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface NodeStatistics {
  readonly failures?: ReadonlyArray<ErrorCause>
  readonly total: Integer
  readonly successful: Integer
  readonly failed: Integer
}

/** The schema of `NodeStatistics`. @category schemas @since 0.1.0 */
export const NodeStatistics: s.Lazy<NodeStatistics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ErrorCause())),
    total: s.number,
    successful: s.number,
    failed: s.number
  })
)

/**
 * `_types.NodeStatsLevel` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type NodeStatsLevel = "node" | "indices" | "shards"

/**
 * `_types.Normalization` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Normalization = "no" | "h1" | "h2" | "h3" | "z"

/**
 * `_types.OpType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type OpType = "index" | "create"

/**
 * `_types.Password` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Password = string

/**
 * `_types.Percentage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Percentage = string | Float

/**
 * `_types.PinnedRetriever` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface PinnedRetriever extends RetrieverBase {
  readonly retriever: RetrieverContainer
  readonly ids?: ReadonlyArray<string> | undefined
  readonly docs?: ReadonlyArray<SpecifiedDocument> | undefined
  readonly rank_window_size?: Integer | undefined
}

/**
 * `_types.PipelineName` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type PipelineName = string

/**
 * `_types.PluginStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface PluginStats {
  readonly classname: string
  readonly description: string
  readonly elasticsearch_version: VersionString
  readonly extended_plugins: ReadonlyArray<string>
  readonly has_native_controller: boolean
  readonly java_version: VersionString
  readonly name: Name
  readonly version: VersionString
  readonly licensed: boolean
}

/** The schema of `PluginStats`. @category schemas @since 0.1.0 */
export const PluginStats: s.Lazy<PluginStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    classname: s.string,
    description: s.string,
    elasticsearch_version: s.string,
    extended_plugins: /*#__PURE__*/ s.array(s.string),
    has_native_controller: s.boolean,
    java_version: s.string,
    name: s.string,
    version: s.string,
    licensed: s.boolean
  })
)

/**
 * `_types.ProjectRouting` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ProjectRouting = string

/**
 * `_types.PropertyName` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type PropertyName = string

/**
 * `_types.QueryCacheStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryCacheStats {
  readonly cache_count: Long
  readonly cache_size: Long
  readonly evictions: Long
  readonly hit_count: Long
  readonly memory_size?: ByteSize
  readonly memory_size_in_bytes: Long
  readonly miss_count: Long
  readonly total_count: Long
}

/** The schema of `QueryCacheStats`. @category schemas @since 0.1.0 */
export const QueryCacheStats: s.Lazy<QueryCacheStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    cache_count: s.number,
    cache_size: s.number,
    evictions: s.number,
    hit_count: s.number,
    memory_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    memory_size_in_bytes: s.number,
    miss_count: s.number,
    total_count: s.number
  })
)

/**
 * `_types.QueryVector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryVector = ReadonlyArray<Float>

/**
 * The variants of `QueryVectorBuilder`.
 * @category models
 * @since 0.1.0
 */
export interface QueryVectorBuilderVariants {
  readonly embedding: Embedding
  readonly text_embedding: TextEmbedding
  /** In Elasticsearch since 9.4.0. */
  readonly lookup: LookupQueryVectorBuilder
}

/**
 * `_types.QueryVectorBuilder` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryVectorBuilder = OneOf<QueryVectorBuilderVariants>

/** The schema of `QueryVectorBuilder`. @category schemas @since 0.1.0 */
export const QueryVectorBuilder: s.Lazy<QueryVectorBuilder> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    embedding: /*#__PURE__*/ s.optional(/*#__PURE__*/ Embedding()),
    text_embedding: /*#__PURE__*/ s.optional(/*#__PURE__*/ TextEmbedding()),
    lookup: /*#__PURE__*/ s.optional(/*#__PURE__*/ LookupQueryVectorBuilder())
  })
)

/**
 * `_types.RRFRetriever` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RRFRetriever extends RetrieverBase {
  readonly retrievers: ReadonlyArray<RRFRetrieverEntry>
  readonly rank_constant?: Integer | undefined
  readonly rank_window_size?: Integer | undefined
  readonly query?: string | undefined
  readonly fields?: ReadonlyArray<string> | undefined
}

/**
 * `_types.RRFRetrieverComponent` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RRFRetrieverComponent {
  readonly retriever: RetrieverContainer
  /** Default: `1`. */
  readonly weight?: Float | undefined
}

/**
 * `_types.RRFRetrieverEntry` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type RRFRetrieverEntry = RetrieverContainer | RRFRetrieverComponent

/**
 * `_types.RankBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RankBase {}

/**
 * The variants of `RankContainer`.
 * @category models
 * @since 0.1.0
 */
export interface RankContainerVariants {
  readonly rrf: RrfRank
}

/**
 * `_types.RankContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type RankContainer = OneOf<RankContainerVariants>

/**
 * `_types.RecoveryStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RecoveryStats {
  readonly current_as_source: Long
  readonly current_as_target: Long
  readonly throttle_time?: Duration
  readonly throttle_time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `RecoveryStats`. @category schemas @since 0.1.0 */
export const RecoveryStats: s.Lazy<RecoveryStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    current_as_source: s.number,
    current_as_target: s.number,
    throttle_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    throttle_time_in_millis: s.number
  })
)

/**
 * `_types.Refresh` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Refresh = "true" | "false" | "wait_for" | boolean

/**
 * `_types.RefreshStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RefreshStats {
  readonly external_total: Long
  readonly external_total_time_in_millis: DurationValue<UnitMillis>
  readonly listeners: Long
  readonly total: Long
  readonly total_time?: Duration
  readonly total_time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `RefreshStats`. @category schemas @since 0.1.0 */
export const RefreshStats: s.Lazy<RefreshStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    external_total: s.number,
    external_total_time_in_millis: s.number,
    listeners: s.number,
    total: s.number,
    total_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_time_in_millis: s.number
  })
)

/**
 * `_types.ReindexStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexStatus {
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

/** The schema of `ReindexStatus`. @category schemas @since 0.1.0 */
export const ReindexStatus: s.Lazy<ReindexStatus> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
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
 * `_types.ReindexTaskInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexTaskInfo {
  readonly id: TaskId
  readonly description?: string
  readonly start_time_in_millis: EpochTime<UnitMillis>
  readonly start_time?: string
  readonly running_time?: Duration
  readonly running_time_in_nanos: DurationValue<UnitNanos>
  readonly cancelled: boolean
  readonly status?: ReindexStatus
}

/** The schema of `ReindexTaskInfo`. @category schemas @since 0.1.0 */
export const ReindexTaskInfo: s.Lazy<ReindexTaskInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    id: s.string,
    description: /*#__PURE__*/ s.optional(s.string),
    start_time_in_millis: s.number,
    start_time: /*#__PURE__*/ s.optional(s.string),
    running_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    running_time_in_nanos: s.number,
    cancelled: s.boolean,
    status: /*#__PURE__*/ s.optional(/*#__PURE__*/ ReindexStatus())
  })
)

/**
 * `_types.ReindexTaskResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ReindexTaskResult {
  readonly batches?: Long
  readonly created?: Long
  readonly deleted?: Long
  readonly failures?: ReadonlyArray<BulkIndexByScrollFailure>
  readonly noops?: Long
  readonly requests_per_second?: Float
  readonly retries?: Retries
  readonly throttled_millis?: DurationValue<UnitMillis>
  readonly throttled_until_millis?: DurationValue<UnitMillis>
  readonly timed_out?: boolean
  readonly took?: DurationValue<UnitMillis>
  readonly total?: Long
  readonly updated?: Long
  readonly version_conflicts?: Long
}

/** The schema of `ReindexTaskResult`. @category schemas @since 0.1.0 */
export const ReindexTaskResult: s.Lazy<ReindexTaskResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    batches: /*#__PURE__*/ s.optional(s.number),
    created: /*#__PURE__*/ s.optional(s.number),
    deleted: /*#__PURE__*/ s.optional(s.number),
    failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ BulkIndexByScrollFailure())),
    noops: /*#__PURE__*/ s.optional(s.number),
    requests_per_second: /*#__PURE__*/ s.optional(s.number),
    retries: /*#__PURE__*/ s.optional(/*#__PURE__*/ Retries()),
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
 * `_types.RelationName` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type RelationName = string

/**
 * `_types.RelocationFailureInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RelocationFailureInfo {
  readonly failed_attempts: Integer
}

/** The schema of `RelocationFailureInfo`. @category schemas @since 0.1.0 */
export const RelocationFailureInfo: s.Lazy<RelocationFailureInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ failed_attempts: s.number })
)

/**
 * `_types.RequestCacheStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RequestCacheStats {
  readonly evictions: Long
  readonly hit_count: Long
  readonly memory_size?: string
  readonly memory_size_in_bytes: Long
  readonly miss_count: Long
}

/** The schema of `RequestCacheStats`. @category schemas @since 0.1.0 */
export const RequestCacheStats: s.Lazy<RequestCacheStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    evictions: s.number,
    hit_count: s.number,
    memory_size: /*#__PURE__*/ s.optional(s.string),
    memory_size_in_bytes: s.number,
    miss_count: s.number
  })
)

/**
 * `_types.RescoreVector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RescoreVector {
  readonly oversample: Float
}

/** The schema of `RescoreVector`. @category schemas @since 0.1.0 */
export const RescoreVector: s.Lazy<RescoreVector> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ oversample: s.number })
)

/**
 * `_types.RescorerRetriever` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RescorerRetriever extends RetrieverBase {
  readonly retriever: RetrieverContainer
  readonly rescore: SearchRescore | ReadonlyArray<SearchRescore>
}

/**
 * `_types.Result` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Result = "created" | "updated" | "deleted" | "not_found" | "noop" | (string & {})

/**
 * `_types.Retries` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface Retries {
  readonly bulk: Long
  readonly search: Long
}

/** The schema of `Retries`. @category schemas @since 0.1.0 */
export const Retries: s.Lazy<Retries> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ bulk: s.number, search: s.number })
)

/**
 * `_types.RetrieverBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RetrieverBase {
  readonly filter?: QueryDslQueryContainer | ReadonlyArray<QueryDslQueryContainer> | undefined
  readonly min_score?: Float | undefined
  readonly _name?: string | undefined
}

/**
 * The variants of `RetrieverContainer`.
 * @category models
 * @since 0.1.0
 */
export interface RetrieverContainerVariants {
  readonly standard: StandardRetriever
  readonly knn: KnnRetriever
  readonly rrf: RRFRetriever
  readonly text_similarity_reranker: TextSimilarityReranker
  readonly rule: RuleRetriever
  readonly rescorer: RescorerRetriever
  readonly linear: LinearRetriever
  readonly pinned: PinnedRetriever
  readonly diversify: DiversifyRetriever
}

/**
 * A `RetrieverContainer` that a function of this package made.
 * @category models
 * @since 0.1.0
 */
export interface RetrieverContainerMade extends Partial<RetrieverContainerVariants>, Made {}

/**
 * `_types.RetrieverContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type RetrieverContainer = OneOf<RetrieverContainerVariants> | RetrieverContainerMade

/**
 * `_types.Routing` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Routing = string | ReadonlyArray<string>

/**
 * `_types.RrfRank` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RrfRank extends RankBase {
  readonly rank_constant?: Long | undefined
  readonly rank_window_size?: Long | undefined
}

/**
 * `_types.RuleRetriever` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface RuleRetriever extends RetrieverBase {
  readonly ruleset_ids: Id | ReadonlyArray<Id>
  readonly match_criteria: unknown
  readonly retriever: RetrieverContainer
  readonly rank_window_size?: Integer | undefined
}

/**
 * `_types.ScalarValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ScalarValue = Long | Double | string | boolean | null

/**
 * `_types.ScoreNormalizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ScoreNormalizer = "none" | "minmax" | "l2_norm"

/**
 * `_types.ScoreSort` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ScoreSort {
  readonly order?: SortOrder | undefined
}

/** The schema of `ScoreSort`. @category schemas @since 0.1.0 */
export const ScoreSort: s.Lazy<ScoreSort> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ order: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.Script` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface Script {
  readonly source?: ScriptSource | undefined
  readonly id?: Id | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  /** Default: `painless`. */
  readonly lang?: ScriptLanguage | undefined
  readonly options?: { readonly [key: string]: string } | undefined
}

/** The schema of `Script`. @category schemas @since 0.1.0 */
export const Script: s.Lazy<Script> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    source: /*#__PURE__*/ s.optional(/*#__PURE__*/ ScriptSource()),
    id: /*#__PURE__*/ s.optional(s.string),
    params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    lang: /*#__PURE__*/ s.optional(s.string),
    options: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string))
  })
)

/**
 * `_types.ScriptField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ScriptField {
  readonly script: Script | ScriptSource
  readonly ignore_failure?: boolean | undefined
}

/** The schema of `ScriptField`. @category schemas @since 0.1.0 */
export const ScriptField: s.Lazy<ScriptField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    script: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.ScriptLanguage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ScriptLanguage = "painless" | "expression" | "mustache" | "java" | (string & {})

/**
 * `_types.ScriptSort` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ScriptSort {
  readonly order?: SortOrder | undefined
  readonly script: Script | ScriptSource
  readonly type?: ScriptSortType | undefined
  readonly mode?: SortMode | undefined
  readonly nested?: NestedSortValue | undefined
}

/** The schema of `ScriptSort`. @category schemas @since 0.1.0 */
export const ScriptSort: s.Lazy<ScriptSort> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    order: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
    type: /*#__PURE__*/ s.optional(s.string),
    mode: /*#__PURE__*/ s.optional(s.string),
    nested: /*#__PURE__*/ s.optional(/*#__PURE__*/ NestedSortValue())
  })
)

/**
 * `_types.ScriptSortType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ScriptSortType = "string" | "number" | "version"

/**
 * `_types.ScriptSource` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ScriptSource = string | { readonly [key: string]: unknown }

/** The schema of `ScriptSource`. @category schemas @since 0.1.0 */
export const ScriptSource: s.Lazy<ScriptSource> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.record(s.unknown)])
)

/**
 * `_types.ScriptTransform` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ScriptTransform {
  /** Default: `painless`. */
  readonly lang?: string | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  readonly source?: ScriptSource | undefined
  readonly id?: string | undefined
}

/** The schema of `ScriptTransform`. @category schemas @since 0.1.0 */
export const ScriptTransform: s.Lazy<ScriptTransform> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    lang: /*#__PURE__*/ s.optional(s.string),
    params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    source: /*#__PURE__*/ s.optional(/*#__PURE__*/ ScriptSource()),
    id: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.ScrollId` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ScrollId = string

/**
 * `_types.ScrollIds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ScrollIds = ScrollId | ReadonlyArray<ScrollId>

/**
 * `_types.SearchStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchStats {
  readonly fetch_current: Long
  readonly fetch_time?: Duration
  readonly fetch_time_in_millis: DurationValue<UnitMillis>
  readonly fetch_total: Long
  readonly open_contexts?: Long
  readonly query_current: Long
  readonly query_time?: Duration
  readonly query_time_in_millis: DurationValue<UnitMillis>
  readonly query_total: Long
  readonly scroll_current: Long
  readonly scroll_time?: Duration
  readonly scroll_time_in_millis: DurationValue<UnitMillis>
  readonly scroll_total: Long
  readonly suggest_current: Long
  readonly suggest_time?: Duration
  readonly suggest_time_in_millis: DurationValue<UnitMillis>
  readonly suggest_total: Long
  readonly recent_search_load?: Double
  readonly groups?: { readonly [key: string]: SearchStats }
}

/** The schema of `SearchStats`. @category schemas @since 0.1.0 */
export const SearchStats: s.Lazy<SearchStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    fetch_current: s.number,
    fetch_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    fetch_time_in_millis: s.number,
    fetch_total: s.number,
    open_contexts: /*#__PURE__*/ s.optional(s.number),
    query_current: s.number,
    query_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    query_time_in_millis: s.number,
    query_total: s.number,
    scroll_current: s.number,
    scroll_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    scroll_time_in_millis: s.number,
    scroll_total: s.number,
    suggest_current: s.number,
    suggest_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    suggest_time_in_millis: s.number,
    suggest_total: s.number,
    recent_search_load: /*#__PURE__*/ s.optional(s.number),
    groups: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ SearchStats()))
  })
)

/**
 * `_types.SearchTransform` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SearchTransform {
  readonly request: WatcherSearchInputRequestDefinition
  readonly timeout: Duration
}

/** The schema of `SearchTransform`. @category schemas @since 0.1.0 */
export const SearchTransform: s.Lazy<SearchTransform> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    request: /*#__PURE__*/ WatcherSearchInputRequestDefinition(),
    timeout: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
  })
)

/**
 * `_types.SearchType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SearchType = "query_then_fetch" | "dfs_query_then_fetch"

/**
 * `_types.SegmentsStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SegmentsStats {
  readonly count: Integer
  readonly doc_values_memory?: ByteSize
  readonly doc_values_memory_in_bytes: Long
  readonly file_sizes: { readonly [key: string]: IndicesStatsShardFileSizeInfo }
  readonly fixed_bit_set?: ByteSize
  readonly fixed_bit_set_memory_in_bytes: Long
  readonly index_writer_memory?: ByteSize
  readonly index_writer_memory_in_bytes: Long
  readonly max_unsafe_auto_id_timestamp: Long
  readonly memory?: ByteSize
  readonly memory_in_bytes: Long
  readonly norms_memory?: ByteSize
  readonly norms_memory_in_bytes: Long
  readonly points_memory?: ByteSize
  readonly points_memory_in_bytes: Long
  readonly stored_fields_memory_in_bytes: Long
  readonly stored_fields_memory?: ByteSize
  readonly terms_memory_in_bytes: Long
  readonly terms_memory?: ByteSize
  readonly term_vectors_memory?: ByteSize
  readonly term_vectors_memory_in_bytes: Long
  readonly version_map_memory?: ByteSize
  readonly version_map_memory_in_bytes: Long
}

/** The schema of `SegmentsStats`. @category schemas @since 0.1.0 */
export const SegmentsStats: s.Lazy<SegmentsStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    doc_values_memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    doc_values_memory_in_bytes: s.number,
    file_sizes: /*#__PURE__*/ s.record(/*#__PURE__*/ IndicesStatsShardFileSizeInfo()),
    fixed_bit_set: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    fixed_bit_set_memory_in_bytes: s.number,
    index_writer_memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    index_writer_memory_in_bytes: s.number,
    max_unsafe_auto_id_timestamp: s.number,
    memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    memory_in_bytes: s.number,
    norms_memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    norms_memory_in_bytes: s.number,
    points_memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    points_memory_in_bytes: s.number,
    stored_fields_memory_in_bytes: s.number,
    stored_fields_memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    terms_memory_in_bytes: s.number,
    terms_memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    term_vectors_memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    term_vectors_memory_in_bytes: s.number,
    version_map_memory: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    version_map_memory_in_bytes: s.number
  })
)

/**
 * `_types.SequenceNumber` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SequenceNumber = Long

/**
 * `_types.Service` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Service = string

/**
 * `_types.ShardFailure` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ShardFailure {
  readonly index?: IndexName
  readonly _index?: IndexName
  readonly node?: string
  readonly _node?: string
  readonly reason: ErrorCause
  readonly shard?: Integer
  readonly _shard?: Integer
  readonly status?: string
  readonly primary?: boolean
}

/** The schema of `ShardFailure`. @category schemas @since 0.1.0 */
export const ShardFailure: s.Lazy<ShardFailure> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    index: /*#__PURE__*/ s.optional(s.string),
    _index: /*#__PURE__*/ s.optional(s.string),
    node: /*#__PURE__*/ s.optional(s.string),
    _node: /*#__PURE__*/ s.optional(s.string),
    reason: /*#__PURE__*/ ErrorCause(),
    shard: /*#__PURE__*/ s.optional(s.number),
    _shard: /*#__PURE__*/ s.optional(s.number),
    status: /*#__PURE__*/ s.optional(s.string),
    primary: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.ShardStatistics` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ShardStatistics {
  readonly failed: Uint
  readonly successful: Uint
  readonly total: Uint
  readonly failures?: ReadonlyArray<ShardFailure>
  readonly skipped?: Uint
}

/** The schema of `ShardStatistics`. @category schemas @since 0.1.0 */
export const ShardStatistics: s.Lazy<ShardStatistics> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    failed: s.number,
    successful: s.number,
    total: s.number,
    failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ ShardFailure())),
    skipped: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.ShardsOperationResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface ShardsOperationResponseBase {
  readonly _shards?: ShardStatistics
}

/** The schema of `ShardsOperationResponseBase`. @category schemas @since 0.1.0 */
export const ShardsOperationResponseBase: s.Lazy<ShardsOperationResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ _shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ ShardStatistics()) })
)

/**
 * `_types.short` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Short = number

/**
 * `_types.SlicedScroll` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SlicedScroll {
  readonly field?: Field | undefined
  readonly id: number | string
  readonly max: Integer
}

/** The schema of `SlicedScroll`. @category schemas @since 0.1.0 */
export const SlicedScroll: s.Lazy<SlicedScroll> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    field: /*#__PURE__*/ s.optional(s.string),
    id: /*#__PURE__*/ s.union([s.number, s.string]),
    max: s.number
  })
)

/**
 * `_types.Slices` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Slices = Integer | SlicesCalculation

/**
 * `_types.SlicesCalculation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SlicesCalculation = "auto"

/**
 * `_types.Sort` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Sort = SortCombinations | ReadonlyArray<SortCombinations>

/** The schema of `Sort`. @category schemas @since 0.1.0 */
export const Sort: s.Lazy<Sort> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([
    /*#__PURE__*/ SortCombinations(),
    /*#__PURE__*/ s.array(/*#__PURE__*/ SortCombinations())
  ])
)

/**
 * `_types.SortCombinations` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SortCombinations = Field | SortOptions

/** The schema of `SortCombinations`. @category schemas @since 0.1.0 */
export const SortCombinations: s.Lazy<SortCombinations> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ SortOptions()])
)

/**
 * `_types.SortMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SortMode = "min" | "max" | "sum" | "avg" | "median"

/**
 * `_types.SortOptions` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/rest-apis/sort-search-results
 * @category models
 * @since 0.1.0
 */
export interface SortOptions {
  readonly _score?: ScoreSort | SortOrder | undefined
  readonly _doc?: ScoreSort | SortOrder | undefined
  readonly _geo_distance?: GeoDistanceSort | undefined
  readonly _script?: ScriptSort | undefined
  readonly [key: string]:
    | ScoreSort
    | SortOrder
    | GeoDistanceSort
    | ScriptSort
    | FieldSort
    | SortOrder
    | undefined
}

/** The schema of `SortOptions`. @category schemas @since 0.1.0 */
export const SortOptions: s.Lazy<SortOptions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _score: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([/*#__PURE__*/ ScoreSort(), s.string])),
    _doc: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([/*#__PURE__*/ ScoreSort(), s.string])),
    _geo_distance: /*#__PURE__*/ s.optional(/*#__PURE__*/ GeoDistanceSort()),
    _script: /*#__PURE__*/ s.optional(/*#__PURE__*/ ScriptSort())
  })
)

/**
 * `_types.SortOrder` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SortOrder = "asc" | "desc"

/**
 * `_types.SortResults` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SortResults = ReadonlyArray<FieldValue>

/**
 * `_spec_utils.BaseNode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SpecUtilsBaseNode {
  readonly attributes: { readonly [key: string]: string }
  readonly host: Host
  readonly ip: Ip
  readonly name: Name
  readonly roles?: NodeRoles
  readonly transport_address: TransportAddress
}

/** The schema of `SpecUtilsBaseNode`. @category schemas @since 0.1.0 */
export const SpecUtilsBaseNode: s.Lazy<SpecUtilsBaseNode> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    attributes: /*#__PURE__*/ s.record(s.string),
    host: s.string,
    ip: s.string,
    name: s.string,
    roles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    transport_address: s.string
  })
)

/**
 * `_spec_utils.CommonCatQueryParameters` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SpecUtilsCommonCatQueryParameters {
  /** Default: `text`. */
  readonly format?: string | undefined
  /** Default: `false`. */
  readonly help?: boolean | undefined
  /** Default: `false`. */
  readonly v?: boolean | undefined
  readonly bytes?: Bytes | undefined
  readonly time?: TimeUnit | undefined
}

/**
 * `_spec_utils.CommonQueryParameters` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SpecUtilsCommonQueryParameters {
  /** Default: `false`. */
  readonly error_trace?: boolean | undefined
  readonly filter_path?: string | ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly human?: boolean | undefined
  /** Default: `false`. */
  readonly pretty?: boolean | undefined
}

/**
 * `_spec_utils.NullValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SpecUtilsNullValue = null

/**
 * `_spec_utils.PipeSeparatedFlags` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SpecUtilsPipeSeparatedFlags<T = unknown> = T | string

/** The schema of `SpecUtilsPipeSeparatedFlags`. @category schemas @since 0.1.0 */
export const SpecUtilsPipeSeparatedFlags: s.Lazy<SpecUtilsPipeSeparatedFlags> = /*#__PURE__*/ s.lazy(
  () => s.unknown
)

/**
 * `_spec_utils.Stringified` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SpecUtilsStringified<T = unknown> = T | string

/** The schema of `SpecUtilsStringified`. @category schemas @since 0.1.0 */
export const SpecUtilsStringified: s.Lazy<SpecUtilsStringified> = /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `_spec_utils.Void` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SpecUtilsVoid = undefined

/**
 * `_spec_utils.WithNullValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SpecUtilsWithNullValue<T = unknown> = T | SpecUtilsNullValue

/** The schema of `SpecUtilsWithNullValue`. @category schemas @since 0.1.0 */
export const SpecUtilsWithNullValue: s.Lazy<SpecUtilsWithNullValue> = /*#__PURE__*/ s.lazy(() => s.unknown)

/**
 * `_types.SpecifiedDocument` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SpecifiedDocument {
  readonly index?: IndexName | undefined
  readonly id: Id
}

/**
 * `_types.StandardRetriever` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface StandardRetriever extends RetrieverBase {
  readonly query?: QueryDslQueryContainer | undefined
  readonly search_after?: SortResults | undefined
  readonly terminate_after?: Integer | undefined
  readonly sort?: Sort | undefined
  readonly collapse?: SearchFieldCollapse | undefined
}

/**
 * `_types.StoreStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface StoreStats {
  readonly size?: ByteSize
  readonly size_in_bytes: Long
  readonly reserved?: ByteSize
  readonly reserved_in_bytes: Long
  readonly total_data_set_size?: ByteSize
  readonly total_data_set_size_in_bytes?: Long
}

/** The schema of `StoreStats`. @category schemas @since 0.1.0 */
export const StoreStats: s.Lazy<StoreStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    size_in_bytes: s.number,
    reserved: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    reserved_in_bytes: s.number,
    total_data_set_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    total_data_set_size_in_bytes: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.StoredScript` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface StoredScript {
  readonly lang: ScriptLanguage
  readonly options?: { readonly [key: string]: string } | undefined
  readonly source: ScriptSource
}

/** The schema of `StoredScript`. @category schemas @since 0.1.0 */
export const StoredScript: s.Lazy<StoredScript> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    lang: s.string,
    options: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    source: /*#__PURE__*/ ScriptSource()
  })
)

/**
 * `_types.SuggestMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SuggestMode = "missing" | "popular" | "always"

/**
 * `_types.SuggestionName` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SuggestionName = string

/**
 * `_types.TaskFailure` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TaskFailure {
  readonly task_id: Long
  readonly node_id: NodeId
  readonly status: string
  readonly reason: ErrorCause
}

/** The schema of `TaskFailure`. @category schemas @since 0.1.0 */
export const TaskFailure: s.Lazy<TaskFailure> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    task_id: s.number,
    node_id: s.string,
    status: s.string,
    reason: /*#__PURE__*/ ErrorCause()
  })
)

/**
 * `_types.TaskId` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TaskId = string

/**
 * `_types.TextEmbedding` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TextEmbedding {
  /** In Elasticsearch since 8.18.0. */
  readonly model_id?: string | undefined
  readonly model_text: string
}

/** The schema of `TextEmbedding`. @category schemas @since 0.1.0 */
export const TextEmbedding: s.Lazy<TextEmbedding> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ model_id: /*#__PURE__*/ s.optional(s.string), model_text: s.string })
)

/**
 * `_types.TextSimilarityReranker` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TextSimilarityReranker extends RetrieverBase {
  readonly retriever: RetrieverContainer
  readonly rank_window_size?: Integer | undefined
  readonly inference_id?: string | undefined
  readonly inference_text: string
  readonly field: string
  /** In Elasticsearch since 9.2.0. */
  readonly chunk_rescorer?: ChunkRescorer | undefined
}

/**
 * `_types.ThreadType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type ThreadType = "cpu" | "wait" | "block" | "gpu" | "mem"

/**
 * `_types.TimeOfDay` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TimeOfDay = string

/**
 * `_types.TimeUnit` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TimeUnit = "nanos" | "micros" | "ms" | "s" | "m" | "h" | "d"

/**
 * `_types.TimeZone` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TimeZone = string

/**
 * `_types.TokenPruningConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TokenPruningConfig {
  /** Default: `5`. */
  readonly tokens_freq_ratio_threshold?: Integer | undefined
  /** Default: `0.4`. */
  readonly tokens_weight_threshold?: Float | undefined
  /** Default: `false`. */
  readonly only_score_pruned_tokens?: boolean | undefined
}

/** The schema of `TokenPruningConfig`. @category schemas @since 0.1.0 */
export const TokenPruningConfig: s.Lazy<TokenPruningConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    tokens_freq_ratio_threshold: /*#__PURE__*/ s.optional(s.number),
    tokens_weight_threshold: /*#__PURE__*/ s.optional(s.number),
    only_score_pruned_tokens: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.TopLeftBottomRightGeoBounds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TopLeftBottomRightGeoBounds {
  readonly top_left: GeoLocation
  readonly bottom_right: GeoLocation
}

/** The schema of `TopLeftBottomRightGeoBounds`. @category schemas @since 0.1.0 */
export const TopLeftBottomRightGeoBounds: s.Lazy<TopLeftBottomRightGeoBounds> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ top_left: /*#__PURE__*/ GeoLocation(), bottom_right: /*#__PURE__*/ GeoLocation() })
)

/**
 * `_types.TopRightBottomLeftGeoBounds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TopRightBottomLeftGeoBounds {
  readonly top_right: GeoLocation
  readonly bottom_left: GeoLocation
}

/** The schema of `TopRightBottomLeftGeoBounds`. @category schemas @since 0.1.0 */
export const TopRightBottomLeftGeoBounds: s.Lazy<TopRightBottomLeftGeoBounds> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ top_right: /*#__PURE__*/ GeoLocation(), bottom_left: /*#__PURE__*/ GeoLocation() })
)

/**
 * The variants of `TransformContainer`.
 * @category models
 * @since 0.1.0
 */
export interface TransformContainerVariants {
  readonly chain: ReadonlyArray<TransformContainer>
  readonly script: ScriptTransform
  readonly search: SearchTransform
}

/**
 * `_types.TransformContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransformContainer = OneOf<TransformContainerVariants>

/** The schema of `TransformContainer`. @category schemas @since 0.1.0 */
export const TransformContainer: s.Lazy<TransformContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    chain: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ TransformContainer())),
    script: /*#__PURE__*/ s.optional(/*#__PURE__*/ ScriptTransform()),
    search: /*#__PURE__*/ s.optional(/*#__PURE__*/ SearchTransform())
  })
)

/**
 * `_types.TranslogStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TranslogStats {
  readonly earliest_last_modified_age: Long
  readonly operations: Long
  readonly size?: string
  readonly size_in_bytes: Long
  readonly uncommitted_operations: Integer
  readonly uncommitted_size?: string
  readonly uncommitted_size_in_bytes: Long
}

/** The schema of `TranslogStats`. @category schemas @since 0.1.0 */
export const TranslogStats: s.Lazy<TranslogStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    earliest_last_modified_age: s.number,
    operations: s.number,
    size: /*#__PURE__*/ s.optional(s.string),
    size_in_bytes: s.number,
    uncommitted_operations: s.number,
    uncommitted_size: /*#__PURE__*/ s.optional(s.string),
    uncommitted_size_in_bytes: s.number
  })
)

/**
 * `_types.TransportAddress` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TransportAddress = string

/**
 * `_types.uint` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Uint = number

/**
 * `_types.ulong` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Ulong = number

/**
 * `_types.UnitFloatMillis` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type UnitFloatMillis = Double

/**
 * `_types.UnitMillis` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type UnitMillis = Long

/**
 * `_types.UnitNanos` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type UnitNanos = Long

/**
 * `_types.UnitSeconds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type UnitSeconds = Long

/**
 * `_types.Username` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Username = string

/**
 * `_types.Uuid` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type Uuid = string

/**
 * `_types.VersionNumber` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type VersionNumber = Long

/**
 * `_types.VersionString` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type VersionString = string

/**
 * `_types.VersionType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type VersionType = "internal" | "external" | "external_gte"

/**
 * `_types.WaitForActiveShardOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WaitForActiveShardOptions = "all" | "index-setting"

/**
 * `_types.WaitForActiveShards` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WaitForActiveShards = Integer | WaitForActiveShardOptions

/**
 * `_types.WaitForEvents` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type WaitForEvents = "immediate" | "urgent" | "high" | "normal" | "low" | "languid"

/**
 * `_types.WarmerStats` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WarmerStats {
  readonly current: Long
  readonly total: Long
  readonly total_time?: Duration
  readonly total_time_in_millis: DurationValue<UnitMillis>
}

/** The schema of `WarmerStats`. @category schemas @since 0.1.0 */
export const WarmerStats: s.Lazy<WarmerStats> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    current: s.number,
    total: s.number,
    total_time: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.literal(-1), /*#__PURE__*/ s.literal(0)])
    ),
    total_time_in_millis: s.number
  })
)

/**
 * `_types.WktGeoBounds` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WktGeoBounds {
  readonly wkt: string
}

/** The schema of `WktGeoBounds`. @category schemas @since 0.1.0 */
export const WktGeoBounds: s.Lazy<WktGeoBounds> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ wkt: s.string })
)

/**
 * `_types.WriteResponseBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface WriteResponseBase {
  readonly _id: Id
  readonly _index: IndexName
  readonly _primary_term?: Long
  readonly result: Result
  readonly _seq_no?: SequenceNumber
  readonly _shards: ShardStatistics
  readonly _version: VersionNumber
  readonly failure_store?: BulkFailureStoreStatus
  readonly forced_refresh?: boolean
}

/** The schema of `WriteResponseBase`. @category schemas @since 0.1.0 */
export const WriteResponseBase: s.Lazy<WriteResponseBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _id: s.string,
    _index: s.string,
    _primary_term: /*#__PURE__*/ s.optional(s.number),
    result: s.string,
    _seq_no: /*#__PURE__*/ s.optional(s.number),
    _shards: /*#__PURE__*/ ShardStatistics(),
    _version: s.number,
    failure_store: /*#__PURE__*/ s.optional(s.string),
    forced_refresh: /*#__PURE__*/ s.optional(s.boolean)
  })
)
