/**
 * Types and schemas of `Mapping` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type {
  AnalysisIcuCollationAlternate,
  AnalysisIcuCollationCaseFirst,
  AnalysisIcuCollationDecomposition,
  AnalysisIcuCollationStrength
} from "../types/Analysis.ts"
import {
  type Byte,
  DateTime,
  type Double,
  type Field,
  type FieldValue,
  type Fields,
  type Float,
  GeoLocation,
  type Id,
  type IndexName,
  type Integer,
  type Long,
  Metadata,
  type Name,
  type RelationName,
  Script,
  ScriptSource,
  type Short,
  TokenPruningConfig,
  type Ulong
} from "../types/Common.ts"
import { IndicesFielddataFrequencyFilter, IndicesNumericFielddata } from "../types/Indices.ts"
import type { OneOf } from "../Wire.ts"

/**
 * `_types.mapping.AggregateMetricDoubleProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingAggregateMetricDoubleProperty extends MappingPropertyBase {
  readonly type: "aggregate_metric_double"
  readonly default_metric: string
  readonly ignore_malformed?: boolean | undefined
  readonly metrics: ReadonlyArray<string>
  readonly time_series_metric?: MappingTimeSeriesMetricType | undefined
}

/** The schema of `MappingAggregateMetricDoubleProperty`. @category schemas @since 0.1.0 */
export const MappingAggregateMetricDoubleProperty: s.Lazy<MappingAggregateMetricDoubleProperty> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      ignore_above: /*#__PURE__*/ s.optional(s.number),
      dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("aggregate_metric_double"),
      default_metric: s.string,
      ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
      metrics: /*#__PURE__*/ s.array(s.string),
      time_series_metric: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.mapping.AllField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingAllField {
  readonly analyzer: string
  readonly enabled: boolean
  readonly omit_norms: boolean
  readonly search_analyzer: string
  readonly similarity: string
  readonly store: boolean
  readonly store_term_vector_offsets: boolean
  readonly store_term_vector_payloads: boolean
  readonly store_term_vector_positions: boolean
  readonly store_term_vectors: boolean
}

/** The schema of `MappingAllField`. @category schemas @since 0.1.0 */
export const MappingAllField: s.Lazy<MappingAllField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    analyzer: s.string,
    enabled: s.boolean,
    omit_norms: s.boolean,
    search_analyzer: s.string,
    similarity: s.string,
    store: s.boolean,
    store_term_vector_offsets: s.boolean,
    store_term_vector_payloads: s.boolean,
    store_term_vector_positions: s.boolean,
    store_term_vectors: s.boolean
  })
)

/**
 * `_types.mapping.BinaryProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingBinaryProperty extends MappingDocValuesPropertyBase {
  readonly type: "binary"
}

/** The schema of `MappingBinaryProperty`. @category schemas @since 0.1.0 */
export const MappingBinaryProperty: s.Lazy<MappingBinaryProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("binary")
  })
)

/**
 * `_types.mapping.BooleanProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingBooleanProperty extends MappingDocValuesPropertyBase {
  readonly boost?: Double | undefined
  readonly fielddata?: IndicesNumericFielddata | undefined
  readonly index?: boolean | undefined
  readonly null_value?: boolean | null | undefined
  readonly ignore_malformed?: boolean | undefined
  readonly script?: Script | ScriptSource | null | undefined
  readonly on_script_error?: MappingOnScriptError | undefined
  /** Stability: experimental. */
  readonly time_series_dimension?: boolean | undefined
  readonly type: "boolean"
}

/** The schema of `MappingBooleanProperty`. @category schemas @since 0.1.0 */
export const MappingBooleanProperty: s.Lazy<MappingBooleanProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    fielddata: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesNumericFielddata()),
    index: /*#__PURE__*/ s.optional(s.boolean),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.nothing])),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("boolean")
  })
)

/**
 * `_types.mapping.ByteNumberProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingByteNumberProperty extends MappingNumberPropertyBase {
  readonly type: "byte"
  readonly null_value?: Byte | null | undefined
}

/** The schema of `MappingByteNumberProperty`. @category schemas @since 0.1.0 */
export const MappingByteNumberProperty: s.Lazy<MappingByteNumberProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("byte"),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing]))
  })
)

/**
 * `_types.mapping.ChunkRescorerChunkingSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingChunkRescorerChunkingSettings {
  /** Default: `250`. */
  readonly max_chunk_size: Integer
  /** Default: `100`. */
  readonly overlap?: Integer | undefined
  /** Default: `1`. */
  readonly sentence_overlap?: Integer | undefined
  readonly separator_group?: string | undefined
  readonly separators?: ReadonlyArray<string> | undefined
  /** Default: `sentence`. */
  readonly strategy?: string | undefined
}

/**
 * `_types.mapping.ChunkingSettings` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingChunkingSettings {
  /** Default: `sentence`. */
  readonly strategy: string
  /** Default: `250`. */
  readonly max_chunk_size: Integer
  /** Default: `100`. */
  readonly overlap?: Integer | undefined
  /** Default: `1`. */
  readonly sentence_overlap?: Integer | undefined
  readonly separator_group?: string | undefined
  readonly separators?: ReadonlyArray<string> | undefined
}

/** The schema of `MappingChunkingSettings`. @category schemas @since 0.1.0 */
export const MappingChunkingSettings: s.Lazy<MappingChunkingSettings> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    strategy: s.string,
    max_chunk_size: s.number,
    overlap: /*#__PURE__*/ s.optional(s.number),
    sentence_overlap: /*#__PURE__*/ s.optional(s.number),
    separator_group: /*#__PURE__*/ s.optional(s.string),
    separators: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.mapping.CompletionProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingCompletionProperty extends MappingDocValuesPropertyBase {
  readonly analyzer?: string | undefined
  readonly contexts?: ReadonlyArray<MappingSuggestContext> | undefined
  readonly max_input_length?: Integer | undefined
  readonly preserve_position_increments?: boolean | undefined
  readonly preserve_separators?: boolean | undefined
  readonly search_analyzer?: string | undefined
  readonly type: "completion"
}

/** The schema of `MappingCompletionProperty`. @category schemas @since 0.1.0 */
export const MappingCompletionProperty: s.Lazy<MappingCompletionProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    contexts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ MappingSuggestContext())),
    max_input_length: /*#__PURE__*/ s.optional(s.number),
    preserve_position_increments: /*#__PURE__*/ s.optional(s.boolean),
    preserve_separators: /*#__PURE__*/ s.optional(s.boolean),
    search_analyzer: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("completion")
  })
)

/**
 * `_types.mapping.CompositeSubField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingCompositeSubField {
  readonly type: MappingRuntimeFieldType
}

/** The schema of `MappingCompositeSubField`. @category schemas @since 0.1.0 */
export const MappingCompositeSubField: s.Lazy<MappingCompositeSubField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: s.string })
)

/**
 * `_types.mapping.ConstantKeywordProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingConstantKeywordProperty extends MappingPropertyBase {
  readonly value?: unknown
  readonly type: "constant_keyword"
}

/** The schema of `MappingConstantKeywordProperty`. @category schemas @since 0.1.0 */
export const MappingConstantKeywordProperty: s.Lazy<MappingConstantKeywordProperty> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      ignore_above: /*#__PURE__*/ s.optional(s.number),
      dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
      value: /*#__PURE__*/ s.optional(s.unknown),
      type: /*#__PURE__*/ s.literal("constant_keyword")
    })
)

/**
 * `_types.mapping.CorePropertyBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingCorePropertyBase extends MappingPropertyBase {
  readonly copy_to?: Fields | undefined
  readonly store?: boolean | undefined
}

/** The schema of `MappingCorePropertyBase`. @category schemas @since 0.1.0 */
export const MappingCorePropertyBase: s.Lazy<MappingCorePropertyBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.mapping.CountedKeywordProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingCountedKeywordProperty extends MappingPropertyBase {
  readonly type: "counted_keyword"
  readonly index?: boolean | undefined
}

/** The schema of `MappingCountedKeywordProperty`. @category schemas @since 0.1.0 */
export const MappingCountedKeywordProperty: s.Lazy<MappingCountedKeywordProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("counted_keyword"),
    index: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.mapping.DataStreamTimestamp` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDataStreamTimestamp {
  readonly enabled: boolean
}

/** The schema of `MappingDataStreamTimestamp`. @category schemas @since 0.1.0 */
export const MappingDataStreamTimestamp: s.Lazy<MappingDataStreamTimestamp> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: s.boolean })
)

/**
 * `_types.mapping.DateNanosProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDateNanosProperty extends MappingDocValuesPropertyBase {
  readonly boost?: Double | undefined
  readonly format?: string | undefined
  readonly ignore_malformed?: boolean | undefined
  readonly index?: boolean | undefined
  readonly script?: Script | ScriptSource | null | undefined
  readonly on_script_error?: MappingOnScriptError | undefined
  readonly null_value?: DateTime | null | undefined
  readonly precision_step?: Integer | undefined
  readonly type: "date_nanos"
}

/** The schema of `MappingDateNanosProperty`. @category schemas @since 0.1.0 */
export const MappingDateNanosProperty: s.Lazy<MappingDateNanosProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    format: /*#__PURE__*/ s.optional(s.string),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([/*#__PURE__*/ DateTime(), s.nothing])),
    precision_step: /*#__PURE__*/ s.optional(s.number),
    type: /*#__PURE__*/ s.literal("date_nanos")
  })
)

/**
 * `_types.mapping.DateProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDateProperty extends MappingDocValuesPropertyBase {
  readonly boost?: Double | undefined
  readonly fielddata?: IndicesNumericFielddata | undefined
  readonly format?: string | undefined
  readonly ignore_malformed?: boolean | undefined
  readonly index?: boolean | undefined
  readonly script?: Script | ScriptSource | null | undefined
  readonly on_script_error?: MappingOnScriptError | undefined
  readonly null_value?: DateTime | null | undefined
  readonly precision_step?: Integer | undefined
  readonly locale?: string | undefined
  readonly type: "date"
}

/** The schema of `MappingDateProperty`. @category schemas @since 0.1.0 */
export const MappingDateProperty: s.Lazy<MappingDateProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    fielddata: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesNumericFielddata()),
    format: /*#__PURE__*/ s.optional(s.string),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([/*#__PURE__*/ DateTime(), s.nothing])),
    precision_step: /*#__PURE__*/ s.optional(s.number),
    locale: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("date")
  })
)

/**
 * `_types.mapping.DateRangeProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDateRangeProperty extends MappingRangePropertyBase {
  readonly format?: string | undefined
  readonly type: "date_range"
}

/** The schema of `MappingDateRangeProperty`. @category schemas @since 0.1.0 */
export const MappingDateRangeProperty: s.Lazy<MappingDateRangeProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    format: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("date_range")
  })
)

/**
 * `_types.mapping.DenseVectorElementType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingDenseVectorElementType = "bit" | "byte" | "float" | "bfloat16"

/**
 * `_types.mapping.DenseVectorIndexOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDenseVectorIndexOptions {
  readonly confidence_interval?: Float | undefined
  /** Default: `100`. */
  readonly ef_construction?: Integer | undefined
  /** Default: `16`. */
  readonly m?: Integer | undefined
  readonly type: MappingDenseVectorIndexOptionsType
  readonly rescore_vector?: MappingDenseVectorIndexOptionsRescoreVector | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 9.3.0.
   * Stability: experimental.
   */
  readonly on_disk_rescore?: boolean | undefined
  /**
   * Default: `-1`.
   * In Elasticsearch since 9.4.0.
   */
  readonly flat_index_threshold?: Integer | undefined
}

/** The schema of `MappingDenseVectorIndexOptions`. @category schemas @since 0.1.0 */
export const MappingDenseVectorIndexOptions: s.Lazy<MappingDenseVectorIndexOptions> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      confidence_interval: /*#__PURE__*/ s.optional(s.number),
      ef_construction: /*#__PURE__*/ s.optional(s.number),
      m: /*#__PURE__*/ s.optional(s.number),
      type: s.string,
      rescore_vector: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingDenseVectorIndexOptionsRescoreVector()),
      on_disk_rescore: /*#__PURE__*/ s.optional(s.boolean),
      flat_index_threshold: /*#__PURE__*/ s.optional(s.number)
    })
)

/**
 * `_types.mapping.DenseVectorIndexOptionsRescoreVector` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDenseVectorIndexOptionsRescoreVector {
  readonly oversample: Float
}

/** The schema of `MappingDenseVectorIndexOptionsRescoreVector`. @category schemas @since 0.1.0 */
export const MappingDenseVectorIndexOptionsRescoreVector: s.Lazy<MappingDenseVectorIndexOptionsRescoreVector> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ oversample: s.number }))

/**
 * `_types.mapping.DenseVectorIndexOptionsType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingDenseVectorIndexOptionsType =
  | "bbq_flat"
  | "bbq_hnsw"
  | "bbq_disk"
  | "flat"
  | "hnsw"
  | "int4_flat"
  | "int4_hnsw"
  | "int8_flat"
  | "int8_hnsw"

/**
 * `_types.mapping.DenseVectorProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDenseVectorProperty extends MappingPropertyBase {
  readonly type: "dense_vector"
  readonly dims?: Integer | undefined
  /** Default: `float`. */
  readonly element_type?: MappingDenseVectorElementType | undefined
  /** Default: `true`. */
  readonly index?: boolean | undefined
  readonly index_options?: MappingDenseVectorIndexOptions | undefined
  readonly similarity?: MappingDenseVectorSimilarity | undefined
}

/** The schema of `MappingDenseVectorProperty`. @category schemas @since 0.1.0 */
export const MappingDenseVectorProperty: s.Lazy<MappingDenseVectorProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("dense_vector"),
    dims: /*#__PURE__*/ s.optional(s.number),
    element_type: /*#__PURE__*/ s.optional(s.string),
    index: /*#__PURE__*/ s.optional(s.boolean),
    index_options: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingDenseVectorIndexOptions()),
    similarity: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.mapping.DenseVectorSimilarity` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingDenseVectorSimilarity = "cosine" | "dot_product" | "l2_norm" | "max_inner_product"

/**
 * `_types.mapping.DocValuesPropertyBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDocValuesPropertyBase extends MappingCorePropertyBase {
  readonly doc_values?: boolean | undefined
}

/** The schema of `MappingDocValuesPropertyBase`. @category schemas @since 0.1.0 */
export const MappingDocValuesPropertyBase: s.Lazy<MappingDocValuesPropertyBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.mapping.DoubleNumberProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDoubleNumberProperty extends MappingNumberPropertyBase {
  readonly type: "double"
  readonly null_value?: Double | null | undefined
}

/** The schema of `MappingDoubleNumberProperty`. @category schemas @since 0.1.0 */
export const MappingDoubleNumberProperty: s.Lazy<MappingDoubleNumberProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("double"),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing]))
  })
)

/**
 * `_types.mapping.DoubleRangeProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDoubleRangeProperty extends MappingRangePropertyBase {
  readonly type: "double_range"
}

/** The schema of `MappingDoubleRangeProperty`. @category schemas @since 0.1.0 */
export const MappingDoubleRangeProperty: s.Lazy<MappingDoubleRangeProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("double_range")
  })
)

/**
 * `_types.mapping.DynamicMapping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingDynamicMapping = "strict" | "runtime" | "true" | "false" | boolean

/**
 * `_types.mapping.DynamicProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingDynamicProperty extends MappingDocValuesPropertyBase {
  readonly type: "{dynamic_type}"
  readonly enabled?: boolean | undefined
  readonly null_value?: FieldValue | undefined
  readonly boost?: Double | undefined
  readonly coerce?: boolean | undefined
  readonly script?: Script | ScriptSource | undefined
  readonly on_script_error?: MappingOnScriptError | undefined
  readonly ignore_malformed?: boolean | undefined
  readonly time_series_metric?: MappingTimeSeriesMetricType | undefined
  readonly analyzer?: string | undefined
  readonly eager_global_ordinals?: boolean | undefined
  readonly index?: boolean | undefined
  readonly index_options?: MappingIndexOptions | undefined
  readonly index_phrases?: boolean | undefined
  readonly index_prefixes?: MappingTextIndexPrefixes | null | undefined
  readonly norms?: boolean | undefined
  readonly position_increment_gap?: Integer | undefined
  readonly search_analyzer?: string | undefined
  readonly search_quote_analyzer?: string | undefined
  readonly term_vector?: MappingTermVectorOption | undefined
  readonly format?: string | undefined
  readonly precision_step?: Integer | undefined
  readonly locale?: string | undefined
}

/** The schema of `MappingDynamicProperty`. @category schemas @since 0.1.0 */
export const MappingDynamicProperty: s.Lazy<MappingDynamicProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("{dynamic_type}"),
    enabled: /*#__PURE__*/ s.optional(s.boolean),
    null_value: /*#__PURE__*/ s.optional(s.fieldValue),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    time_series_metric: /*#__PURE__*/ s.optional(s.string),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    eager_global_ordinals: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    index_options: /*#__PURE__*/ s.optional(s.string),
    index_phrases: /*#__PURE__*/ s.optional(s.boolean),
    index_prefixes: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ MappingTextIndexPrefixes(), s.nothing])
    ),
    norms: /*#__PURE__*/ s.optional(s.boolean),
    position_increment_gap: /*#__PURE__*/ s.optional(s.number),
    search_analyzer: /*#__PURE__*/ s.optional(s.string),
    search_quote_analyzer: /*#__PURE__*/ s.optional(s.string),
    term_vector: /*#__PURE__*/ s.optional(s.string),
    format: /*#__PURE__*/ s.optional(s.string),
    precision_step: /*#__PURE__*/ s.optional(s.number),
    locale: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * The variants of `MappingDynamicTemplate`.
 * @category models
 * @since 0.1.0
 */
export interface MappingDynamicTemplateVariants {
  readonly mapping: MappingProperty
  readonly runtime: MappingRuntimeField
}

/**
 * `_types.mapping.DynamicTemplate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingDynamicTemplate = OneOf<MappingDynamicTemplateVariants> & {
  readonly match?: string | ReadonlyArray<string> | undefined
  readonly path_match?: string | ReadonlyArray<string> | undefined
  readonly unmatch?: string | ReadonlyArray<string> | undefined
  readonly path_unmatch?: string | ReadonlyArray<string> | undefined
  readonly match_mapping_type?: string | ReadonlyArray<string> | undefined
  readonly unmatch_mapping_type?: string | ReadonlyArray<string> | undefined
  readonly match_pattern?: MappingMatchType | undefined
}

/** The schema of `MappingDynamicTemplate`. @category schemas @since 0.1.0 */
export const MappingDynamicTemplate: s.Lazy<MappingDynamicTemplate> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    mapping: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingProperty()),
    runtime: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingRuntimeField()),
    match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    path_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    unmatch: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    path_unmatch: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    ),
    match_mapping_type: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    ),
    unmatch_mapping_type: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    ),
    match_pattern: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.mapping.ExponentialHistogramProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingExponentialHistogramProperty extends MappingPropertyBase {
  readonly time_series_metric?: MappingTimeSeriesMetricType | undefined
  readonly type: "exponential_histogram"
}

/** The schema of `MappingExponentialHistogramProperty`. @category schemas @since 0.1.0 */
export const MappingExponentialHistogramProperty: s.Lazy<MappingExponentialHistogramProperty> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      ignore_above: /*#__PURE__*/ s.optional(s.number),
      dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
      time_series_metric: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("exponential_histogram")
    })
  )

/**
 * `_types.mapping.FieldAliasProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingFieldAliasProperty extends MappingPropertyBase {
  readonly path?: Field | undefined
  readonly type: "alias"
}

/** The schema of `MappingFieldAliasProperty`. @category schemas @since 0.1.0 */
export const MappingFieldAliasProperty: s.Lazy<MappingFieldAliasProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    path: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("alias")
  })
)

/**
 * `_types.mapping.FieldMapping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingFieldMapping {
  readonly full_name: string
  readonly mapping: { readonly [key: string]: MappingProperty }
}

/** The schema of `MappingFieldMapping`. @category schemas @since 0.1.0 */
export const MappingFieldMapping: s.Lazy<MappingFieldMapping> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    full_name: s.string,
    mapping: /*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())
  })
)

/**
 * `_types.mapping.FieldNamesField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingFieldNamesField {
  readonly enabled: boolean
}

/** The schema of `MappingFieldNamesField`. @category schemas @since 0.1.0 */
export const MappingFieldNamesField: s.Lazy<MappingFieldNamesField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: s.boolean })
)

/**
 * `_types.mapping.FieldType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingFieldType =
  | "none"
  | "geo_point"
  | "geo_shape"
  | "ip"
  | "binary"
  | "keyword"
  | "text"
  | "search_as_you_type"
  | "wildcard"
  | "date"
  | "date_nanos"
  | "boolean"
  | "completion"
  | "nested"
  | "object"
  | "passthrough"
  | "version"
  | "murmur3"
  | "token_count"
  | "percolator"
  | "integer"
  | "long"
  | "short"
  | "byte"
  | "float"
  | "half_float"
  | "scaled_float"
  | "double"
  | "integer_range"
  | "float_range"
  | "long_range"
  | "double_range"
  | "date_range"
  | "ip_range"
  | "alias"
  | "join"
  | "rank_feature"
  | "rank_features"
  | "flattened"
  | "shape"
  | "histogram"
  | "constant_keyword"
  | "counted_keyword"
  | "aggregate_metric_double"
  | "dense_vector"
  | "semantic_text"
  | "sparse_vector"
  | "match_only_text"
  | "icu_collation_keyword"

/**
 * `_types.mapping.FlattenedProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingFlattenedProperty extends MappingPropertyBase {
  readonly boost?: Double | undefined
  readonly depth_limit?: Integer | undefined
  readonly doc_values?: boolean | undefined
  readonly eager_global_ordinals?: boolean | undefined
  readonly index?: boolean | undefined
  readonly index_options?: MappingIndexOptions | undefined
  readonly null_value?: string | null | undefined
  readonly similarity?: string | null | undefined
  readonly split_queries_on_whitespace?: boolean | undefined
  readonly time_series_dimensions?: ReadonlyArray<string> | undefined
  readonly type: "flattened"
}

/** The schema of `MappingFlattenedProperty`. @category schemas @since 0.1.0 */
export const MappingFlattenedProperty: s.Lazy<MappingFlattenedProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    boost: /*#__PURE__*/ s.optional(s.number),
    depth_limit: /*#__PURE__*/ s.optional(s.number),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    eager_global_ordinals: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    index_options: /*#__PURE__*/ s.optional(s.string),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    similarity: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    split_queries_on_whitespace: /*#__PURE__*/ s.optional(s.boolean),
    time_series_dimensions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    type: /*#__PURE__*/ s.literal("flattened")
  })
)

/**
 * `_types.mapping.FloatNumberProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingFloatNumberProperty extends MappingNumberPropertyBase {
  readonly type: "float"
  readonly null_value?: Float | null | undefined
}

/** The schema of `MappingFloatNumberProperty`. @category schemas @since 0.1.0 */
export const MappingFloatNumberProperty: s.Lazy<MappingFloatNumberProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("float"),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing]))
  })
)

/**
 * `_types.mapping.FloatRangeProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingFloatRangeProperty extends MappingRangePropertyBase {
  readonly type: "float_range"
}

/** The schema of `MappingFloatRangeProperty`. @category schemas @since 0.1.0 */
export const MappingFloatRangeProperty: s.Lazy<MappingFloatRangeProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("float_range")
  })
)

/**
 * `_types.mapping.GeoOrientation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingGeoOrientation =
  | "right"
  | "RIGHT"
  | "counterclockwise"
  | "ccw"
  | "left"
  | "LEFT"
  | "clockwise"
  | "cw"

/**
 * `_types.mapping.GeoPointMetricType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingGeoPointMetricType = "gauge" | "counter" | "position"

/**
 * `_types.mapping.GeoPointProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingGeoPointProperty extends MappingDocValuesPropertyBase {
  readonly ignore_malformed?: boolean | undefined
  readonly ignore_z_value?: boolean | undefined
  readonly null_value?: GeoLocation | null | undefined
  readonly index?: boolean | undefined
  readonly on_script_error?: MappingOnScriptError | undefined
  readonly script?: Script | ScriptSource | null | undefined
  readonly type: "geo_point"
  readonly time_series_metric?: MappingGeoPointMetricType | null | undefined
}

/** The schema of `MappingGeoPointProperty`. @category schemas @since 0.1.0 */
export const MappingGeoPointProperty: s.Lazy<MappingGeoPointProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    ignore_z_value: /*#__PURE__*/ s.optional(s.boolean),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([/*#__PURE__*/ GeoLocation(), s.nothing])),
    index: /*#__PURE__*/ s.optional(s.boolean),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    type: /*#__PURE__*/ s.literal("geo_point"),
    time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing]))
  })
)

/**
 * `_types.mapping.GeoShapeProperty` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/geo-shape
 * @category models
 * @since 0.1.0
 */
export interface MappingGeoShapeProperty extends MappingDocValuesPropertyBase {
  readonly coerce?: boolean | undefined
  readonly ignore_malformed?: boolean | undefined
  readonly ignore_z_value?: boolean | undefined
  readonly index?: boolean | undefined
  readonly orientation?: MappingGeoOrientation | undefined
  readonly strategy?: MappingGeoStrategy | undefined
  readonly type: "geo_shape"
}

/** The schema of `MappingGeoShapeProperty`. @category schemas @since 0.1.0 */
export const MappingGeoShapeProperty: s.Lazy<MappingGeoShapeProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    ignore_z_value: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    orientation: /*#__PURE__*/ s.optional(s.string),
    strategy: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("geo_shape")
  })
)

/**
 * `_types.mapping.GeoStrategy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingGeoStrategy = "recursive" | "term"

/**
 * `_types.mapping.HalfFloatNumberProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingHalfFloatNumberProperty extends MappingNumberPropertyBase {
  readonly type: "half_float"
  readonly null_value?: Float | null | undefined
}

/** The schema of `MappingHalfFloatNumberProperty`. @category schemas @since 0.1.0 */
export const MappingHalfFloatNumberProperty: s.Lazy<MappingHalfFloatNumberProperty> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      ignore_above: /*#__PURE__*/ s.optional(s.number),
      dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
      copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      store: /*#__PURE__*/ s.optional(s.boolean),
      doc_values: /*#__PURE__*/ s.optional(s.boolean),
      boost: /*#__PURE__*/ s.optional(s.number),
      coerce: /*#__PURE__*/ s.optional(s.boolean),
      ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
      index: /*#__PURE__*/ s.optional(s.boolean),
      on_script_error: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
          s.nothing
        ])
      ),
      time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
      time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
      type: /*#__PURE__*/ s.literal("half_float"),
      null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing]))
    })
)

/**
 * `_types.mapping.HistogramProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingHistogramProperty extends MappingPropertyBase {
  readonly ignore_malformed?: boolean | undefined
  readonly time_series_metric?: MappingTimeSeriesMetricType | undefined
  readonly type: "histogram"
}

/** The schema of `MappingHistogramProperty`. @category schemas @since 0.1.0 */
export const MappingHistogramProperty: s.Lazy<MappingHistogramProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    time_series_metric: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("histogram")
  })
)

/**
 * `_types.mapping.IcuCollationProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingIcuCollationProperty extends MappingDocValuesPropertyBase {
  readonly type: "icu_collation_keyword"
  readonly norms?: boolean | undefined
  readonly index_options?: MappingIndexOptions | undefined
  readonly index?: boolean | undefined
  readonly null_value?: string | undefined
  readonly rules?: string | undefined
  readonly language?: string | undefined
  readonly country?: string | undefined
  readonly variant?: string | undefined
  readonly strength?: AnalysisIcuCollationStrength | undefined
  readonly decomposition?: AnalysisIcuCollationDecomposition | undefined
  readonly alternate?: AnalysisIcuCollationAlternate | undefined
  readonly case_level?: boolean | undefined
  readonly case_first?: AnalysisIcuCollationCaseFirst | undefined
  readonly numeric?: boolean | undefined
  readonly variable_top?: string | undefined
  readonly hiragana_quaternary_mode?: boolean | undefined
}

/** The schema of `MappingIcuCollationProperty`. @category schemas @since 0.1.0 */
export const MappingIcuCollationProperty: s.Lazy<MappingIcuCollationProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("icu_collation_keyword"),
    norms: /*#__PURE__*/ s.optional(s.boolean),
    index_options: /*#__PURE__*/ s.optional(s.string),
    index: /*#__PURE__*/ s.optional(s.boolean),
    null_value: /*#__PURE__*/ s.optional(s.string),
    rules: /*#__PURE__*/ s.optional(s.string),
    language: /*#__PURE__*/ s.optional(s.string),
    country: /*#__PURE__*/ s.optional(s.string),
    variant: /*#__PURE__*/ s.optional(s.string),
    strength: /*#__PURE__*/ s.optional(s.string),
    decomposition: /*#__PURE__*/ s.optional(s.string),
    alternate: /*#__PURE__*/ s.optional(s.string),
    case_level: /*#__PURE__*/ s.optional(s.boolean),
    case_first: /*#__PURE__*/ s.optional(s.string),
    numeric: /*#__PURE__*/ s.optional(s.boolean),
    variable_top: /*#__PURE__*/ s.optional(s.string),
    hiragana_quaternary_mode: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.mapping.IndexField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingIndexField {
  readonly enabled: boolean
}

/** The schema of `MappingIndexField`. @category schemas @since 0.1.0 */
export const MappingIndexField: s.Lazy<MappingIndexField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: s.boolean })
)

/**
 * `_types.mapping.IndexOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingIndexOptions = "docs" | "freqs" | "positions" | "offsets"

/**
 * `_types.mapping.IntegerNumberProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingIntegerNumberProperty extends MappingNumberPropertyBase {
  readonly type: "integer"
  readonly null_value?: Integer | null | undefined
}

/** The schema of `MappingIntegerNumberProperty`. @category schemas @since 0.1.0 */
export const MappingIntegerNumberProperty: s.Lazy<MappingIntegerNumberProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("integer"),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing]))
  })
)

/**
 * `_types.mapping.IntegerRangeProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingIntegerRangeProperty extends MappingRangePropertyBase {
  readonly type: "integer_range"
}

/** The schema of `MappingIntegerRangeProperty`. @category schemas @since 0.1.0 */
export const MappingIntegerRangeProperty: s.Lazy<MappingIntegerRangeProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("integer_range")
  })
)

/**
 * `_types.mapping.IpProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingIpProperty extends MappingDocValuesPropertyBase {
  readonly boost?: Double | undefined
  readonly index?: boolean | undefined
  readonly ignore_malformed?: boolean | undefined
  readonly null_value?: string | null | undefined
  readonly on_script_error?: MappingOnScriptError | undefined
  readonly script?: Script | ScriptSource | null | undefined
  /** Stability: experimental. */
  readonly time_series_dimension?: boolean | undefined
  readonly type: "ip"
}

/** The schema of `MappingIpProperty`. @category schemas @since 0.1.0 */
export const MappingIpProperty: s.Lazy<MappingIpProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    index: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("ip")
  })
)

/**
 * `_types.mapping.IpRangeProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingIpRangeProperty extends MappingRangePropertyBase {
  readonly type: "ip_range"
}

/** The schema of `MappingIpRangeProperty`. @category schemas @since 0.1.0 */
export const MappingIpRangeProperty: s.Lazy<MappingIpRangeProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("ip_range")
  })
)

/**
 * `_types.mapping.JoinProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingJoinProperty extends MappingPropertyBase {
  readonly relations?: { readonly [key: string]: RelationName | ReadonlyArray<RelationName> } | undefined
  readonly eager_global_ordinals?: boolean | undefined
  readonly type: "join"
}

/** The schema of `MappingJoinProperty`. @category schemas @since 0.1.0 */
export const MappingJoinProperty: s.Lazy<MappingJoinProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    relations: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.record(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
    ),
    eager_global_ordinals: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("join")
  })
)

/**
 * `_types.mapping.KeywordProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingKeywordProperty extends MappingDocValuesPropertyBase {
  readonly boost?: Double | undefined
  readonly eager_global_ordinals?: boolean | undefined
  readonly index?: boolean | undefined
  readonly index_options?: MappingIndexOptions | undefined
  readonly script?: Script | ScriptSource | null | undefined
  readonly on_script_error?: MappingOnScriptError | undefined
  readonly normalizer?: string | null | undefined
  readonly norms?: boolean | undefined
  readonly null_value?: string | null | undefined
  readonly similarity?: string | null | undefined
  readonly split_queries_on_whitespace?: boolean | undefined
  /** Stability: experimental. */
  readonly time_series_dimension?: boolean | undefined
  readonly type: "keyword"
}

/** The schema of `MappingKeywordProperty`. @category schemas @since 0.1.0 */
export const MappingKeywordProperty: s.Lazy<MappingKeywordProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    eager_global_ordinals: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    index_options: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    normalizer: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    norms: /*#__PURE__*/ s.optional(s.boolean),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    similarity: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    split_queries_on_whitespace: /*#__PURE__*/ s.optional(s.boolean),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("keyword")
  })
)

/**
 * `_types.mapping.LongNumberProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingLongNumberProperty extends MappingNumberPropertyBase {
  readonly type: "long"
  readonly null_value?: Long | null | undefined
}

/** The schema of `MappingLongNumberProperty`. @category schemas @since 0.1.0 */
export const MappingLongNumberProperty: s.Lazy<MappingLongNumberProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("long"),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing]))
  })
)

/**
 * `_types.mapping.LongRangeProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingLongRangeProperty extends MappingRangePropertyBase {
  readonly type: "long_range"
}

/** The schema of `MappingLongRangeProperty`. @category schemas @since 0.1.0 */
export const MappingLongRangeProperty: s.Lazy<MappingLongRangeProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("long_range")
  })
)

/**
 * `_types.mapping.MatchOnlyTextProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingMatchOnlyTextProperty {
  readonly type: "match_only_text"
  readonly fields?: { readonly [key: string]: MappingProperty } | undefined
  readonly meta?: { readonly [key: string]: string } | undefined
  readonly copy_to?: Fields | undefined
}

/** The schema of `MappingMatchOnlyTextProperty`. @category schemas @since 0.1.0 */
export const MappingMatchOnlyTextProperty: s.Lazy<MappingMatchOnlyTextProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("match_only_text"),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
  })
)

/**
 * `_types.mapping.MatchType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingMatchType = "simple" | "regex"

/**
 * `_types.mapping.Murmur3HashProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingMurmur3HashProperty extends MappingDocValuesPropertyBase {
  readonly type: "murmur3"
}

/** The schema of `MappingMurmur3HashProperty`. @category schemas @since 0.1.0 */
export const MappingMurmur3HashProperty: s.Lazy<MappingMurmur3HashProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("murmur3")
  })
)

/**
 * `_types.mapping.NestedProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingNestedProperty extends MappingCorePropertyBase {
  readonly enabled?: boolean | undefined
  readonly include_in_parent?: boolean | undefined
  readonly include_in_root?: boolean | undefined
  readonly type: "nested"
}

/** The schema of `MappingNestedProperty`. @category schemas @since 0.1.0 */
export const MappingNestedProperty: s.Lazy<MappingNestedProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    enabled: /*#__PURE__*/ s.optional(s.boolean),
    include_in_parent: /*#__PURE__*/ s.optional(s.boolean),
    include_in_root: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("nested")
  })
)

/**
 * `_types.mapping.NumberPropertyBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingNumberPropertyBase extends MappingDocValuesPropertyBase {
  readonly boost?: Double | undefined
  readonly coerce?: boolean | undefined
  readonly ignore_malformed?: boolean | undefined
  readonly index?: boolean | undefined
  readonly on_script_error?: MappingOnScriptError | undefined
  readonly script?: Script | ScriptSource | null | undefined
  /** Stability: experimental. */
  readonly time_series_metric?: MappingTimeSeriesMetricType | null | undefined
  /**
   * Default: `false`.
   * Stability: experimental.
   */
  readonly time_series_dimension?: boolean | undefined
}

/** The schema of `MappingNumberPropertyBase`. @category schemas @since 0.1.0 */
export const MappingNumberPropertyBase: s.Lazy<MappingNumberPropertyBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.mapping.ObjectProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingObjectProperty extends MappingCorePropertyBase {
  readonly enabled?: boolean | undefined
  readonly subobjects?: MappingSubobjects | undefined
  readonly type?: "object" | undefined
}

/** The schema of `MappingObjectProperty`. @category schemas @since 0.1.0 */
export const MappingObjectProperty: s.Lazy<MappingObjectProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    enabled: /*#__PURE__*/ s.optional(s.boolean),
    subobjects: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    type: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.literal("object"))
  })
)

/**
 * `_types.mapping.OnScriptError` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingOnScriptError = "fail" | "continue"

/**
 * `_types.mapping.PassthroughObjectProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingPassthroughObjectProperty extends MappingCorePropertyBase {
  readonly type?: "passthrough" | undefined
  readonly enabled?: boolean | undefined
  readonly priority?: Integer | undefined
  readonly time_series_dimension?: boolean | undefined
}

/** The schema of `MappingPassthroughObjectProperty`. @category schemas @since 0.1.0 */
export const MappingPassthroughObjectProperty: s.Lazy<MappingPassthroughObjectProperty> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      ignore_above: /*#__PURE__*/ s.optional(s.number),
      dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
      copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      store: /*#__PURE__*/ s.optional(s.boolean),
      type: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.literal("passthrough")),
      enabled: /*#__PURE__*/ s.optional(s.boolean),
      priority: /*#__PURE__*/ s.optional(s.number),
      time_series_dimension: /*#__PURE__*/ s.optional(s.boolean)
    })
  )

/**
 * `_types.mapping.PercolatorProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingPercolatorProperty extends MappingPropertyBase {
  readonly type: "percolator"
}

/** The schema of `MappingPercolatorProperty`. @category schemas @since 0.1.0 */
export const MappingPercolatorProperty: s.Lazy<MappingPercolatorProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("percolator")
  })
)

/**
 * `_types.mapping.PointProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingPointProperty extends MappingDocValuesPropertyBase {
  readonly ignore_malformed?: boolean | undefined
  readonly ignore_z_value?: boolean | undefined
  readonly null_value?: string | undefined
  readonly type: "point"
}

/** The schema of `MappingPointProperty`. @category schemas @since 0.1.0 */
export const MappingPointProperty: s.Lazy<MappingPointProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    ignore_z_value: /*#__PURE__*/ s.optional(s.boolean),
    null_value: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("point")
  })
)

/**
 * `_types.mapping.Property` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingProperty =
  | MappingBinaryProperty
  | MappingBooleanProperty
  | MappingDynamicProperty
  | MappingJoinProperty
  | MappingKeywordProperty
  | MappingMatchOnlyTextProperty
  | MappingPercolatorProperty
  | MappingRankFeatureProperty
  | MappingRankFeaturesProperty
  | MappingSearchAsYouTypeProperty
  | MappingTextProperty
  | MappingVersionProperty
  | MappingWildcardProperty
  | MappingDateNanosProperty
  | MappingDateProperty
  | MappingAggregateMetricDoubleProperty
  | MappingDenseVectorProperty
  | MappingFlattenedProperty
  | MappingNestedProperty
  | MappingObjectProperty
  | MappingPassthroughObjectProperty
  | MappingRankVectorProperty
  | MappingSemanticTextProperty
  | MappingSparseVectorProperty
  | MappingCompletionProperty
  | MappingConstantKeywordProperty
  | MappingCountedKeywordProperty
  | MappingFieldAliasProperty
  | MappingHistogramProperty
  | MappingExponentialHistogramProperty
  | MappingIpProperty
  | MappingMurmur3HashProperty
  | MappingTokenCountProperty
  | MappingGeoPointProperty
  | MappingGeoShapeProperty
  | MappingPointProperty
  | MappingShapeProperty
  | MappingByteNumberProperty
  | MappingDoubleNumberProperty
  | MappingFloatNumberProperty
  | MappingHalfFloatNumberProperty
  | MappingIntegerNumberProperty
  | MappingLongNumberProperty
  | MappingScaledFloatNumberProperty
  | MappingShortNumberProperty
  | MappingUnsignedLongNumberProperty
  | MappingDateRangeProperty
  | MappingDoubleRangeProperty
  | MappingFloatRangeProperty
  | MappingIntegerRangeProperty
  | MappingIpRangeProperty
  | MappingLongRangeProperty
  | MappingIcuCollationProperty

/** The schema of `MappingProperty`. @category schemas @since 0.1.0 */
export const MappingProperty: s.Lazy<MappingProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.tagged(
    "type",
    [
      "binary",
      "boolean",
      "{dynamic_type}",
      "join",
      "keyword",
      "match_only_text",
      "percolator",
      "rank_feature",
      "rank_features",
      "search_as_you_type",
      "text",
      "version",
      "wildcard",
      "date_nanos",
      "date",
      "aggregate_metric_double",
      "dense_vector",
      "flattened",
      "nested",
      "object",
      "passthrough",
      "rank_vectors",
      "semantic_text",
      "sparse_vector",
      "completion",
      "constant_keyword",
      "counted_keyword",
      "alias",
      "histogram",
      "exponential_histogram",
      "ip",
      "murmur3",
      "token_count",
      "geo_point",
      "geo_shape",
      "point",
      "shape",
      "byte",
      "double",
      "float",
      "half_float",
      "integer",
      "long",
      "scaled_float",
      "short",
      "unsigned_long",
      "date_range",
      "double_range",
      "float_range",
      "integer_range",
      "ip_range",
      "long_range",
      "icu_collation_keyword"
    ],
    [
      /*#__PURE__*/ MappingBinaryProperty(),
      /*#__PURE__*/ MappingBooleanProperty(),
      /*#__PURE__*/ MappingDynamicProperty(),
      /*#__PURE__*/ MappingJoinProperty(),
      /*#__PURE__*/ MappingKeywordProperty(),
      /*#__PURE__*/ MappingMatchOnlyTextProperty(),
      /*#__PURE__*/ MappingPercolatorProperty(),
      /*#__PURE__*/ MappingRankFeatureProperty(),
      /*#__PURE__*/ MappingRankFeaturesProperty(),
      /*#__PURE__*/ MappingSearchAsYouTypeProperty(),
      /*#__PURE__*/ MappingTextProperty(),
      /*#__PURE__*/ MappingVersionProperty(),
      /*#__PURE__*/ MappingWildcardProperty(),
      /*#__PURE__*/ MappingDateNanosProperty(),
      /*#__PURE__*/ MappingDateProperty(),
      /*#__PURE__*/ MappingAggregateMetricDoubleProperty(),
      /*#__PURE__*/ MappingDenseVectorProperty(),
      /*#__PURE__*/ MappingFlattenedProperty(),
      /*#__PURE__*/ MappingNestedProperty(),
      /*#__PURE__*/ MappingObjectProperty(),
      /*#__PURE__*/ MappingPassthroughObjectProperty(),
      /*#__PURE__*/ MappingRankVectorProperty(),
      /*#__PURE__*/ MappingSemanticTextProperty(),
      /*#__PURE__*/ MappingSparseVectorProperty(),
      /*#__PURE__*/ MappingCompletionProperty(),
      /*#__PURE__*/ MappingConstantKeywordProperty(),
      /*#__PURE__*/ MappingCountedKeywordProperty(),
      /*#__PURE__*/ MappingFieldAliasProperty(),
      /*#__PURE__*/ MappingHistogramProperty(),
      /*#__PURE__*/ MappingExponentialHistogramProperty(),
      /*#__PURE__*/ MappingIpProperty(),
      /*#__PURE__*/ MappingMurmur3HashProperty(),
      /*#__PURE__*/ MappingTokenCountProperty(),
      /*#__PURE__*/ MappingGeoPointProperty(),
      /*#__PURE__*/ MappingGeoShapeProperty(),
      /*#__PURE__*/ MappingPointProperty(),
      /*#__PURE__*/ MappingShapeProperty(),
      /*#__PURE__*/ MappingByteNumberProperty(),
      /*#__PURE__*/ MappingDoubleNumberProperty(),
      /*#__PURE__*/ MappingFloatNumberProperty(),
      /*#__PURE__*/ MappingHalfFloatNumberProperty(),
      /*#__PURE__*/ MappingIntegerNumberProperty(),
      /*#__PURE__*/ MappingLongNumberProperty(),
      /*#__PURE__*/ MappingScaledFloatNumberProperty(),
      /*#__PURE__*/ MappingShortNumberProperty(),
      /*#__PURE__*/ MappingUnsignedLongNumberProperty(),
      /*#__PURE__*/ MappingDateRangeProperty(),
      /*#__PURE__*/ MappingDoubleRangeProperty(),
      /*#__PURE__*/ MappingFloatRangeProperty(),
      /*#__PURE__*/ MappingIntegerRangeProperty(),
      /*#__PURE__*/ MappingIpRangeProperty(),
      /*#__PURE__*/ MappingLongRangeProperty(),
      /*#__PURE__*/ MappingIcuCollationProperty()
    ]
  )
)

/**
 * `_types.mapping.PropertyBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingPropertyBase {
  readonly meta?: { readonly [key: string]: string } | undefined
  readonly properties?: { readonly [key: string]: MappingProperty } | undefined
  readonly ignore_above?: Integer | undefined
  readonly dynamic?: MappingDynamicMapping | undefined
  readonly fields?: { readonly [key: string]: MappingProperty } | undefined
  readonly synthetic_source_keep?: MappingSyntheticSourceKeepEnum | undefined
}

/** The schema of `MappingPropertyBase`. @category schemas @since 0.1.0 */
export const MappingPropertyBase: s.Lazy<MappingPropertyBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.mapping.RangePropertyBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingRangePropertyBase extends MappingDocValuesPropertyBase {
  readonly boost?: Double | undefined
  readonly coerce?: boolean | undefined
  readonly index?: boolean | undefined
}

/** The schema of `MappingRangePropertyBase`. @category schemas @since 0.1.0 */
export const MappingRangePropertyBase: s.Lazy<MappingRangePropertyBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `_types.mapping.RankFeatureProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingRankFeatureProperty extends MappingPropertyBase {
  readonly positive_score_impact?: boolean | undefined
  readonly type: "rank_feature"
}

/** The schema of `MappingRankFeatureProperty`. @category schemas @since 0.1.0 */
export const MappingRankFeatureProperty: s.Lazy<MappingRankFeatureProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    positive_score_impact: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("rank_feature")
  })
)

/**
 * `_types.mapping.RankFeaturesProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingRankFeaturesProperty extends MappingPropertyBase {
  readonly positive_score_impact?: boolean | undefined
  readonly type: "rank_features"
}

/** The schema of `MappingRankFeaturesProperty`. @category schemas @since 0.1.0 */
export const MappingRankFeaturesProperty: s.Lazy<MappingRankFeaturesProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    positive_score_impact: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("rank_features")
  })
)

/**
 * `_types.mapping.RankVectorElementType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingRankVectorElementType = "byte" | "float" | "bit"

/**
 * `_types.mapping.RankVectorProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingRankVectorProperty extends MappingPropertyBase {
  readonly type: "rank_vectors"
  readonly element_type?: MappingRankVectorElementType | undefined
  readonly dims?: Integer | undefined
}

/** The schema of `MappingRankVectorProperty`. @category schemas @since 0.1.0 */
export const MappingRankVectorProperty: s.Lazy<MappingRankVectorProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("rank_vectors"),
    element_type: /*#__PURE__*/ s.optional(s.string),
    dims: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `_types.mapping.RoutingField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingRoutingField {
  readonly required: boolean
}

/** The schema of `MappingRoutingField`. @category schemas @since 0.1.0 */
export const MappingRoutingField: s.Lazy<MappingRoutingField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ required: s.boolean })
)

/**
 * `_types.mapping.RuntimeField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingRuntimeField {
  readonly fields?: { readonly [key: string]: MappingCompositeSubField } | undefined
  readonly fetch_fields?: ReadonlyArray<MappingRuntimeFieldFetchFields | Field> | undefined
  readonly format?: string | undefined
  readonly input_field?: Field | undefined
  readonly target_field?: Field | undefined
  readonly target_index?: IndexName | undefined
  readonly script?: Script | ScriptSource | undefined
  readonly type: MappingRuntimeFieldType
}

/** The schema of `MappingRuntimeField`. @category schemas @since 0.1.0 */
export const MappingRuntimeField: s.Lazy<MappingRuntimeField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingCompositeSubField())),
    fetch_fields: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ s.union([/*#__PURE__*/ MappingRuntimeFieldFetchFields(), s.string]))
    ),
    format: /*#__PURE__*/ s.optional(s.string),
    input_field: /*#__PURE__*/ s.optional(s.string),
    target_field: /*#__PURE__*/ s.optional(s.string),
    target_index: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    type: s.string
  })
)

/**
 * `_types.mapping.RuntimeFieldFetchFields` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingRuntimeFieldFetchFields {
  readonly field: Field
  readonly format?: string | undefined
}

/** The schema of `MappingRuntimeFieldFetchFields`. @category schemas @since 0.1.0 */
export const MappingRuntimeFieldFetchFields: s.Lazy<MappingRuntimeFieldFetchFields> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ s.struct({ field: s.string, format: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.mapping.RuntimeFieldType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingRuntimeFieldType =
  | "boolean"
  | "composite"
  | "date"
  | "double"
  | "geo_point"
  | "geo_shape"
  | "ip"
  | "keyword"
  | "long"
  | "lookup"

/**
 * `_types.mapping.RuntimeFields` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingRuntimeFields = { readonly [key: string]: MappingRuntimeField }

/** The schema of `MappingRuntimeFields`. @category schemas @since 0.1.0 */
export const MappingRuntimeFields: s.Lazy<MappingRuntimeFields> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.record(/*#__PURE__*/ MappingRuntimeField())
)

/**
 * `_types.mapping.ScaledFloatNumberProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingScaledFloatNumberProperty extends MappingNumberPropertyBase {
  readonly type: "scaled_float"
  readonly null_value?: Double | undefined
  readonly scaling_factor?: Double | undefined
}

/** The schema of `MappingScaledFloatNumberProperty`. @category schemas @since 0.1.0 */
export const MappingScaledFloatNumberProperty: s.Lazy<MappingScaledFloatNumberProperty> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      ignore_above: /*#__PURE__*/ s.optional(s.number),
      dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
      copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      store: /*#__PURE__*/ s.optional(s.boolean),
      doc_values: /*#__PURE__*/ s.optional(s.boolean),
      boost: /*#__PURE__*/ s.optional(s.number),
      coerce: /*#__PURE__*/ s.optional(s.boolean),
      ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
      index: /*#__PURE__*/ s.optional(s.boolean),
      on_script_error: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
          s.nothing
        ])
      ),
      time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
      time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
      type: /*#__PURE__*/ s.literal("scaled_float"),
      null_value: /*#__PURE__*/ s.optional(s.number),
      scaling_factor: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.mapping.SearchAsYouTypeProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingSearchAsYouTypeProperty extends MappingCorePropertyBase {
  readonly analyzer?: string | undefined
  readonly index?: boolean | undefined
  readonly index_options?: MappingIndexOptions | undefined
  readonly max_shingle_size?: Integer | undefined
  readonly norms?: boolean | undefined
  readonly search_analyzer?: string | undefined
  readonly search_quote_analyzer?: string | undefined
  readonly similarity?: string | null | undefined
  readonly term_vector?: MappingTermVectorOption | undefined
  readonly type: "search_as_you_type"
}

/** The schema of `MappingSearchAsYouTypeProperty`. @category schemas @since 0.1.0 */
export const MappingSearchAsYouTypeProperty: s.Lazy<MappingSearchAsYouTypeProperty> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      ignore_above: /*#__PURE__*/ s.optional(s.number),
      dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
      copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      store: /*#__PURE__*/ s.optional(s.boolean),
      analyzer: /*#__PURE__*/ s.optional(s.string),
      index: /*#__PURE__*/ s.optional(s.boolean),
      index_options: /*#__PURE__*/ s.optional(s.string),
      max_shingle_size: /*#__PURE__*/ s.optional(s.number),
      norms: /*#__PURE__*/ s.optional(s.boolean),
      search_analyzer: /*#__PURE__*/ s.optional(s.string),
      search_quote_analyzer: /*#__PURE__*/ s.optional(s.string),
      similarity: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
      term_vector: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("search_as_you_type")
    })
)

/**
 * `_types.mapping.SemanticTextIndexOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingSemanticTextIndexOptions {
  readonly dense_vector?: MappingDenseVectorIndexOptions | undefined
  readonly sparse_vector?: MappingSparseVectorIndexOptions | undefined
}

/** The schema of `MappingSemanticTextIndexOptions`. @category schemas @since 0.1.0 */
export const MappingSemanticTextIndexOptions: s.Lazy<MappingSemanticTextIndexOptions> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      dense_vector: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingDenseVectorIndexOptions()),
      sparse_vector: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingSparseVectorIndexOptions())
    })
)

/**
 * `_types.mapping.SemanticTextProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingSemanticTextProperty {
  readonly type: "semantic_text"
  readonly meta?: { readonly [key: string]: string } | undefined
  /** Default: `.elser-2-elasticsearch`. */
  readonly inference_id?: Id | undefined
  readonly search_inference_id?: Id | undefined
  readonly index_options?: MappingSemanticTextIndexOptions | undefined
  readonly chunking_settings?: MappingChunkingSettings | null | undefined
  readonly fields?: { readonly [key: string]: MappingProperty } | undefined
}

/** The schema of `MappingSemanticTextProperty`. @category schemas @since 0.1.0 */
export const MappingSemanticTextProperty: s.Lazy<MappingSemanticTextProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("semantic_text"),
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    inference_id: /*#__PURE__*/ s.optional(s.string),
    search_inference_id: /*#__PURE__*/ s.optional(s.string),
    index_options: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingSemanticTextIndexOptions()),
    chunking_settings: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ MappingChunkingSettings(), s.nothing])
    ),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty()))
  })
)

/**
 * `_types.mapping.ShapeProperty` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/shape
 * @category models
 * @since 0.1.0
 */
export interface MappingShapeProperty extends MappingDocValuesPropertyBase {
  readonly coerce?: boolean | undefined
  readonly ignore_malformed?: boolean | undefined
  readonly ignore_z_value?: boolean | undefined
  readonly orientation?: MappingGeoOrientation | undefined
  readonly type: "shape"
}

/** The schema of `MappingShapeProperty`. @category schemas @since 0.1.0 */
export const MappingShapeProperty: s.Lazy<MappingShapeProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    ignore_z_value: /*#__PURE__*/ s.optional(s.boolean),
    orientation: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("shape")
  })
)

/**
 * `_types.mapping.ShortNumberProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingShortNumberProperty extends MappingNumberPropertyBase {
  readonly type: "short"
  readonly null_value?: Short | null | undefined
}

/** The schema of `MappingShortNumberProperty`. @category schemas @since 0.1.0 */
export const MappingShortNumberProperty: s.Lazy<MappingShortNumberProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    boost: /*#__PURE__*/ s.optional(s.number),
    coerce: /*#__PURE__*/ s.optional(s.boolean),
    ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
    index: /*#__PURE__*/ s.optional(s.boolean),
    on_script_error: /*#__PURE__*/ s.optional(s.string),
    script: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
        s.nothing
      ])
    ),
    time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("short"),
    null_value: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.nothing]))
  })
)

/**
 * `_types.mapping.SizeField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingSizeField {
  readonly enabled: boolean
}

/** The schema of `MappingSizeField`. @category schemas @since 0.1.0 */
export const MappingSizeField: s.Lazy<MappingSizeField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ enabled: s.boolean })
)

/**
 * `_types.mapping.SourceField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingSourceField {
  readonly compress?: boolean | undefined
  readonly compress_threshold?: string | undefined
  readonly enabled?: boolean | undefined
  readonly excludes?: ReadonlyArray<string> | undefined
  readonly includes?: ReadonlyArray<string> | undefined
  readonly mode?: MappingSourceFieldMode | undefined
}

/** The schema of `MappingSourceField`. @category schemas @since 0.1.0 */
export const MappingSourceField: s.Lazy<MappingSourceField> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    compress: /*#__PURE__*/ s.optional(s.boolean),
    compress_threshold: /*#__PURE__*/ s.optional(s.string),
    enabled: /*#__PURE__*/ s.optional(s.boolean),
    excludes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    includes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    mode: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.mapping.SourceFieldMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingSourceFieldMode = "disabled" | "stored" | "synthetic"

/**
 * `_types.mapping.SparseVectorIndexOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingSparseVectorIndexOptions {
  /** In Elasticsearch since 8.19.0. */
  readonly prune?: boolean | undefined
  /** In Elasticsearch since 8.19.0. */
  readonly pruning_config?: TokenPruningConfig | undefined
}

/** The schema of `MappingSparseVectorIndexOptions`. @category schemas @since 0.1.0 */
export const MappingSparseVectorIndexOptions: s.Lazy<MappingSparseVectorIndexOptions> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      prune: /*#__PURE__*/ s.optional(s.boolean),
      pruning_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ TokenPruningConfig())
    })
)

/**
 * `_types.mapping.SparseVectorProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingSparseVectorProperty extends MappingPropertyBase {
  readonly store?: boolean | undefined
  readonly type: "sparse_vector"
  /** In Elasticsearch since 8.19.0. */
  readonly index_options?: MappingSparseVectorIndexOptions | undefined
}

/** The schema of `MappingSparseVectorProperty`. @category schemas @since 0.1.0 */
export const MappingSparseVectorProperty: s.Lazy<MappingSparseVectorProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    store: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("sparse_vector"),
    index_options: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingSparseVectorIndexOptions())
  })
)

/**
 * `_types.mapping.Subobjects` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingSubobjects = "true" | "false" | "auto" | boolean

/**
 * `_types.mapping.SuggestContext` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingSuggestContext {
  readonly name: Name
  readonly path?: Field | undefined
  readonly type: string
  readonly precision?: Integer | string | undefined
}

/** The schema of `MappingSuggestContext`. @category schemas @since 0.1.0 */
export const MappingSuggestContext: s.Lazy<MappingSuggestContext> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    path: /*#__PURE__*/ s.optional(s.string),
    type: s.string,
    precision: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.mapping.SyntheticSourceKeepEnum` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingSyntheticSourceKeepEnum = "none" | "arrays" | "all"

/**
 * `_types.mapping.TermVectorOption` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingTermVectorOption =
  | "no"
  | "yes"
  | "with_offsets"
  | "with_positions"
  | "with_positions_offsets"
  | "with_positions_offsets_payloads"
  | "with_positions_payloads"

/**
 * `_types.mapping.TextIndexPrefixes` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingTextIndexPrefixes {
  readonly max_chars: Integer
  readonly min_chars: Integer
}

/** The schema of `MappingTextIndexPrefixes`. @category schemas @since 0.1.0 */
export const MappingTextIndexPrefixes: s.Lazy<MappingTextIndexPrefixes> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ max_chars: s.number, min_chars: s.number })
)

/**
 * `_types.mapping.TextProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingTextProperty extends MappingCorePropertyBase {
  readonly analyzer?: string | undefined
  readonly boost?: Double | undefined
  readonly eager_global_ordinals?: boolean | undefined
  readonly fielddata?: boolean | undefined
  readonly fielddata_frequency_filter?: IndicesFielddataFrequencyFilter | undefined
  readonly index?: boolean | undefined
  readonly index_options?: MappingIndexOptions | undefined
  readonly index_phrases?: boolean | undefined
  readonly index_prefixes?: MappingTextIndexPrefixes | null | undefined
  readonly norms?: boolean | undefined
  readonly position_increment_gap?: Integer | undefined
  readonly search_analyzer?: string | undefined
  readonly search_quote_analyzer?: string | undefined
  readonly similarity?: string | null | undefined
  readonly term_vector?: MappingTermVectorOption | undefined
  readonly type: "text"
}

/** The schema of `MappingTextProperty`. @category schemas @since 0.1.0 */
export const MappingTextProperty: s.Lazy<MappingTextProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    boost: /*#__PURE__*/ s.optional(s.number),
    eager_global_ordinals: /*#__PURE__*/ s.optional(s.boolean),
    fielddata: /*#__PURE__*/ s.optional(s.boolean),
    fielddata_frequency_filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ IndicesFielddataFrequencyFilter()),
    index: /*#__PURE__*/ s.optional(s.boolean),
    index_options: /*#__PURE__*/ s.optional(s.string),
    index_phrases: /*#__PURE__*/ s.optional(s.boolean),
    index_prefixes: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ MappingTextIndexPrefixes(), s.nothing])
    ),
    norms: /*#__PURE__*/ s.optional(s.boolean),
    position_increment_gap: /*#__PURE__*/ s.optional(s.number),
    search_analyzer: /*#__PURE__*/ s.optional(s.string),
    search_quote_analyzer: /*#__PURE__*/ s.optional(s.string),
    similarity: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
    term_vector: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("text")
  })
)

/**
 * `_types.mapping.TimeSeriesMetricType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type MappingTimeSeriesMetricType = "gauge" | "counter" | "summary" | "histogram" | "position"

/**
 * `_types.mapping.TokenCountProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingTokenCountProperty extends MappingDocValuesPropertyBase {
  readonly analyzer?: string | undefined
  readonly boost?: Double | undefined
  readonly index?: boolean | undefined
  readonly null_value?: Double | undefined
  readonly enable_position_increments?: boolean | undefined
  readonly type: "token_count"
}

/** The schema of `MappingTokenCountProperty`. @category schemas @since 0.1.0 */
export const MappingTokenCountProperty: s.Lazy<MappingTokenCountProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    analyzer: /*#__PURE__*/ s.optional(s.string),
    boost: /*#__PURE__*/ s.optional(s.number),
    index: /*#__PURE__*/ s.optional(s.boolean),
    null_value: /*#__PURE__*/ s.optional(s.number),
    enable_position_increments: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("token_count")
  })
)

/**
 * `_types.mapping.TypeMapping` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingTypeMapping {
  readonly all_field?: MappingAllField | undefined
  readonly date_detection?: boolean | undefined
  readonly dynamic?: MappingDynamicMapping | undefined
  readonly dynamic_date_formats?: ReadonlyArray<string> | undefined
  readonly dynamic_templates?: ReadonlyArray<{ readonly [key: string]: MappingDynamicTemplate }> | undefined
  readonly _field_names?: MappingFieldNamesField | undefined
  readonly index_field?: MappingIndexField | undefined
  readonly _meta?: Metadata | undefined
  readonly numeric_detection?: boolean | undefined
  readonly properties?: { readonly [key: string]: MappingProperty } | undefined
  readonly _routing?: MappingRoutingField | undefined
  readonly _size?: MappingSizeField | undefined
  readonly _source?: MappingSourceField | undefined
  readonly runtime?: { readonly [key: string]: MappingRuntimeField } | undefined
  readonly enabled?: boolean | undefined
  readonly subobjects?: MappingSubobjects | undefined
  /** In Elasticsearch since 7.16.0. */
  readonly _data_stream_timestamp?: MappingDataStreamTimestamp | undefined
}

/** The schema of `MappingTypeMapping`. @category schemas @since 0.1.0 */
export const MappingTypeMapping: s.Lazy<MappingTypeMapping> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    all_field: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingAllField()),
    date_detection: /*#__PURE__*/ s.optional(s.boolean),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    dynamic_date_formats: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    dynamic_templates: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingDynamicTemplate()))
    ),
    _field_names: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingFieldNamesField()),
    index_field: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingIndexField()),
    _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    numeric_detection: /*#__PURE__*/ s.optional(s.boolean),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    _routing: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingRoutingField()),
    _size: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingSizeField()),
    _source: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingSourceField()),
    runtime: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingRuntimeField())),
    enabled: /*#__PURE__*/ s.optional(s.boolean),
    subobjects: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    _data_stream_timestamp: /*#__PURE__*/ s.optional(/*#__PURE__*/ MappingDataStreamTimestamp())
  })
)

/**
 * `_types.mapping.UnsignedLongNumberProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingUnsignedLongNumberProperty extends MappingNumberPropertyBase {
  readonly type: "unsigned_long"
  readonly null_value?: Ulong | undefined
}

/** The schema of `MappingUnsignedLongNumberProperty`. @category schemas @since 0.1.0 */
export const MappingUnsignedLongNumberProperty: s.Lazy<MappingUnsignedLongNumberProperty> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
      properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      ignore_above: /*#__PURE__*/ s.optional(s.number),
      dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
      fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
      synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
      copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      store: /*#__PURE__*/ s.optional(s.boolean),
      doc_values: /*#__PURE__*/ s.optional(s.boolean),
      boost: /*#__PURE__*/ s.optional(s.number),
      coerce: /*#__PURE__*/ s.optional(s.boolean),
      ignore_malformed: /*#__PURE__*/ s.optional(s.boolean),
      index: /*#__PURE__*/ s.optional(s.boolean),
      on_script_error: /*#__PURE__*/ s.optional(s.string),
      script: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([
          /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()]),
          s.nothing
        ])
      ),
      time_series_metric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.nothing])),
      time_series_dimension: /*#__PURE__*/ s.optional(s.boolean),
      type: /*#__PURE__*/ s.literal("unsigned_long"),
      null_value: /*#__PURE__*/ s.optional(s.number)
    })
  )

/**
 * `_types.mapping.VersionProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingVersionProperty extends MappingDocValuesPropertyBase {
  readonly type: "version"
}

/** The schema of `MappingVersionProperty`. @category schemas @since 0.1.0 */
export const MappingVersionProperty: s.Lazy<MappingVersionProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("version")
  })
)

/**
 * `_types.mapping.WildcardProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface MappingWildcardProperty extends MappingDocValuesPropertyBase {
  readonly type: "wildcard"
  /** In Elasticsearch since 7.15.0. */
  readonly null_value?: string | undefined
}

/** The schema of `MappingWildcardProperty`. @category schemas @since 0.1.0 */
export const MappingWildcardProperty: s.Lazy<MappingWildcardProperty> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    ignore_above: /*#__PURE__*/ s.optional(s.number),
    dynamic: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, s.boolean])),
    fields: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ MappingProperty())),
    synthetic_source_keep: /*#__PURE__*/ s.optional(s.string),
    copy_to: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    store: /*#__PURE__*/ s.optional(s.boolean),
    doc_values: /*#__PURE__*/ s.optional(s.boolean),
    type: /*#__PURE__*/ s.literal("wildcard"),
    null_value: /*#__PURE__*/ s.optional(s.string)
  })
)
