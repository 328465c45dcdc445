/**
 * Types and schemas of `Esql` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type Double,
  type DurationValue,
  ErrorCause,
  type FieldValue,
  type IndexName,
  type Integer,
  type Long,
  type NodeId,
  type UnitMillis
} from "../types/Common.ts"
import type { OneOf } from "../Wire.ts"

/**
 * `esql._types.AsyncEsqlResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlAsyncEsqlResult extends EsqlEsqlResult {
  readonly id?: string
  readonly is_running: boolean
}

/** The schema of `EsqlAsyncEsqlResult`. @category schemas @since 0.1.0 */
export const EsqlAsyncEsqlResult: s.Lazy<EsqlAsyncEsqlResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    took: /*#__PURE__*/ s.optional(s.number),
    is_partial: /*#__PURE__*/ s.optional(s.boolean),
    all_columns: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ EsqlEsqlColumnInfo())),
    columns: /*#__PURE__*/ s.array(/*#__PURE__*/ EsqlEsqlColumnInfo()),
    values: /*#__PURE__*/ s.array(/*#__PURE__*/ s.array(s.fieldValues)),
    _clusters: /*#__PURE__*/ s.optional(/*#__PURE__*/ EsqlEsqlClusterInfo()),
    profile: /*#__PURE__*/ s.optional(s.unknown),
    documents_found: /*#__PURE__*/ s.optional(s.number),
    values_loaded: /*#__PURE__*/ s.optional(s.number),
    id: /*#__PURE__*/ s.optional(s.string),
    is_running: s.boolean
  })
)

/**
 * `esql._types.ESQLParams` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlESQLParams = ReadonlyArray<EsqlSingleOrMultiValue> | ReadonlyArray<EsqlNamedValue>

/**
 * `esql._types.ESQLView` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlESQLView {
  readonly name: string
  readonly query: string
}

/** The schema of `EsqlESQLView`. @category schemas @since 0.1.0 */
export const EsqlESQLView: s.Lazy<EsqlESQLView> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string, query: s.string })
)

/**
 * `esql._types.EsqlClusterDetails` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlEsqlClusterDetails {
  readonly status: EsqlEsqlClusterStatus
  readonly indices: string
  readonly took?: DurationValue<UnitMillis>
  readonly _shards?: EsqlEsqlShardInfo
  readonly failures?: ReadonlyArray<EsqlEsqlShardFailure>
}

/** The schema of `EsqlEsqlClusterDetails`. @category schemas @since 0.1.0 */
export const EsqlEsqlClusterDetails: s.Lazy<EsqlEsqlClusterDetails> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    status: s.string,
    indices: s.string,
    took: /*#__PURE__*/ s.optional(s.number),
    _shards: /*#__PURE__*/ s.optional(/*#__PURE__*/ EsqlEsqlShardInfo()),
    failures: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ EsqlEsqlShardFailure()))
  })
)

/**
 * `esql._types.EsqlClusterInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlEsqlClusterInfo {
  readonly total: Integer
  readonly successful: Integer
  readonly running: Integer
  readonly skipped: Integer
  readonly partial: Integer
  readonly failed: Integer
  readonly details: { readonly [key: string]: EsqlEsqlClusterDetails }
}

/** The schema of `EsqlEsqlClusterInfo`. @category schemas @since 0.1.0 */
export const EsqlEsqlClusterInfo: s.Lazy<EsqlEsqlClusterInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: s.number,
    successful: s.number,
    running: s.number,
    skipped: s.number,
    partial: s.number,
    failed: s.number,
    details: /*#__PURE__*/ s.record(/*#__PURE__*/ EsqlEsqlClusterDetails())
  })
)

/**
 * `esql._types.EsqlClusterStatus` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlEsqlClusterStatus =
  | "running"
  | "successful"
  | "partial"
  | "skipped"
  | "failed"
  | (string & {})

/**
 * `esql._types.EsqlColumnInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlEsqlColumnInfo {
  readonly name: string
  readonly type: string
}

/** The schema of `EsqlEsqlColumnInfo`. @category schemas @since 0.1.0 */
export const EsqlEsqlColumnInfo: s.Lazy<EsqlEsqlColumnInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ name: s.string, type: s.string })
)

/**
 * `esql._types.EsqlFormat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlEsqlFormat = "csv" | "json" | "tsv" | "txt" | "yaml" | "cbor" | "smile" | "arrow"

/**
 * `esql._types.EsqlResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlEsqlResult {
  readonly took?: DurationValue<UnitMillis>
  readonly is_partial?: boolean
  readonly all_columns?: ReadonlyArray<EsqlEsqlColumnInfo>
  readonly columns: ReadonlyArray<EsqlEsqlColumnInfo>
  readonly values: ReadonlyArray<ReadonlyArray<FieldValue | ReadonlyArray<FieldValue>>>
  readonly _clusters?: EsqlEsqlClusterInfo
  readonly profile?: unknown
  readonly documents_found?: Long
  readonly values_loaded?: Long
}

/** The schema of `EsqlEsqlResult`. @category schemas @since 0.1.0 */
export const EsqlEsqlResult: s.Lazy<EsqlEsqlResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    took: /*#__PURE__*/ s.optional(s.number),
    is_partial: /*#__PURE__*/ s.optional(s.boolean),
    all_columns: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ EsqlEsqlColumnInfo())),
    columns: /*#__PURE__*/ s.array(/*#__PURE__*/ EsqlEsqlColumnInfo()),
    values: /*#__PURE__*/ s.array(/*#__PURE__*/ s.array(s.fieldValues)),
    _clusters: /*#__PURE__*/ s.optional(/*#__PURE__*/ EsqlEsqlClusterInfo()),
    profile: /*#__PURE__*/ s.optional(s.unknown),
    documents_found: /*#__PURE__*/ s.optional(s.number),
    values_loaded: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `esql._types.EsqlShardFailure` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlEsqlShardFailure {
  readonly shard: Integer
  readonly index: IndexName | null
  readonly node?: NodeId
  readonly reason: ErrorCause
}

/** The schema of `EsqlEsqlShardFailure`. @category schemas @since 0.1.0 */
export const EsqlEsqlShardFailure: s.Lazy<EsqlEsqlShardFailure> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    shard: s.number,
    index: /*#__PURE__*/ s.union([s.string, s.nothing]),
    node: /*#__PURE__*/ s.optional(s.string),
    reason: /*#__PURE__*/ ErrorCause()
  })
)

/**
 * `esql._types.EsqlShardInfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EsqlEsqlShardInfo {
  readonly total: Integer
  readonly successful?: Integer
  readonly skipped?: Integer
  readonly failed?: Integer
}

/** The schema of `EsqlEsqlShardInfo`. @category schemas @since 0.1.0 */
export const EsqlEsqlShardInfo: s.Lazy<EsqlEsqlShardInfo> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total: s.number,
    successful: /*#__PURE__*/ s.optional(s.number),
    skipped: /*#__PURE__*/ s.optional(s.number),
    failed: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `esql._types.NamedValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlNamedValue = { readonly [key: string]: EsqlSingleOrMultiValue }

/**
 * `esql._types.SingleOrMultiValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlSingleOrMultiValue = FieldValue | ReadonlyArray<FieldValue>

/**
 * The variants of `EsqlTableValuesContainer`.
 * @category models
 * @since 0.1.0
 */
export interface EsqlTableValuesContainerVariants {
  readonly integer: ReadonlyArray<EsqlTableValuesIntegerValue>
  readonly keyword: ReadonlyArray<EsqlTableValuesKeywordValue>
  readonly long: ReadonlyArray<EsqlTableValuesLongValue>
  readonly double: ReadonlyArray<EsqlTableValuesLongDouble>
}

/**
 * `esql._types.TableValuesContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlTableValuesContainer = OneOf<EsqlTableValuesContainerVariants>

/**
 * `esql._types.TableValuesIntegerValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlTableValuesIntegerValue = Integer | ReadonlyArray<Integer>

/**
 * `esql._types.TableValuesKeywordValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlTableValuesKeywordValue = string | ReadonlyArray<string>

/**
 * `esql._types.TableValuesLongDouble` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlTableValuesLongDouble = Double | ReadonlyArray<Double>

/**
 * `esql._types.TableValuesLongValue` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EsqlTableValuesLongValue = Long | ReadonlyArray<Long>
