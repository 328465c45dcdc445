/**
 * Types and schemas of `Ingest` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type ByteSize,
  DateTime,
  type Double,
  type EpochTime,
  ErrorCause,
  type Field,
  type Fields,
  type GeoShapeRelation,
  type GrokPattern,
  type Id,
  type IndexName,
  type Integer,
  type Long,
  Metadata,
  type Name,
  Script,
  type ScriptLanguage,
  ScriptSource,
  type SortOrder,
  type SpecUtilsStringified,
  type UnitMillis,
  type VersionNumber,
  type VersionType
} from "../types/Common.ts"
import type { OneOf } from "../Wire.ts"

/**
 * `ingest._types.AppendProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestAppendProcessor extends IngestProcessorBase {
  readonly field: Field
  readonly value?: unknown
  /** Default: `"application/json"`. */
  readonly media_type?: string | undefined
  readonly copy_from?: Field | undefined
  /** Default: `true`. */
  readonly allow_duplicates?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_empty_values?: boolean | undefined
}

/** The schema of `IngestAppendProcessor`. @category schemas @since 0.1.0 */
export const IngestAppendProcessor: s.Lazy<IngestAppendProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    value: /*#__PURE__*/ s.optional(s.unknown),
    media_type: /*#__PURE__*/ s.optional(s.string),
    copy_from: /*#__PURE__*/ s.optional(s.string),
    allow_duplicates: /*#__PURE__*/ s.optional(s.boolean),
    ignore_empty_values: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.AttachmentProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestAttachmentProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `100000`. */
  readonly indexed_chars?: Long | undefined
  /** Default: `null`. */
  readonly indexed_chars_field?: Field | undefined
  /**
   * Default: `-1`.
   * In Elasticsearch since 9.5.0.
   */
  readonly max_field_bytes?: ByteSize | undefined
  readonly properties?: ReadonlyArray<string> | undefined
  /** Default: `attachment`. */
  readonly target_field?: Field | undefined
  /** Default: `false`. */
  readonly remove_binary?: boolean | undefined
  readonly resource_name?: string | undefined
}

/** The schema of `IngestAttachmentProcessor`. @category schemas @since 0.1.0 */
export const IngestAttachmentProcessor: s.Lazy<IngestAttachmentProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    indexed_chars: /*#__PURE__*/ s.optional(s.number),
    indexed_chars_field: /*#__PURE__*/ s.optional(s.string),
    max_field_bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    target_field: /*#__PURE__*/ s.optional(s.string),
    remove_binary: /*#__PURE__*/ s.optional(s.boolean),
    resource_name: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.BytesProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestBytesProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `field`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestBytesProcessor`. @category schemas @since 0.1.0 */
export const IngestBytesProcessor: s.Lazy<IngestBytesProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.CefProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestCefProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `'cef'`. */
  readonly target_field?: Field | undefined
  /** Default: `false`. */
  readonly ignore_empty_values?: boolean | undefined
  /** Default: `UTC`. */
  readonly timezone?: string | undefined
}

/** The schema of `IngestCefProcessor`. @category schemas @since 0.1.0 */
export const IngestCefProcessor: s.Lazy<IngestCefProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    target_field: /*#__PURE__*/ s.optional(s.string),
    ignore_empty_values: /*#__PURE__*/ s.optional(s.boolean),
    timezone: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.CircleProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestCircleProcessor extends IngestProcessorBase {
  readonly error_distance: Double
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  readonly shape_type: IngestShapeType
  readonly target_field?: Field | undefined
}

/** The schema of `IngestCircleProcessor`. @category schemas @since 0.1.0 */
export const IngestCircleProcessor: s.Lazy<IngestCircleProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    error_distance: s.number,
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    shape_type: s.string,
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.CommunityIDProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestCommunityIDProcessor extends IngestProcessorBase {
  /** Default: `source.ip`. */
  readonly source_ip?: Field | undefined
  /** Default: `source.port`. */
  readonly source_port?: Field | undefined
  /** Default: `destination.ip`. */
  readonly destination_ip?: Field | undefined
  /** Default: `destination.port`. */
  readonly destination_port?: Field | undefined
  /** Default: `network.iana_number`. */
  readonly iana_number?: Field | undefined
  /** Default: `icmp.type`. */
  readonly icmp_type?: Field | undefined
  /** Default: `icmp.code`. */
  readonly icmp_code?: Field | undefined
  /** Default: `network.transport`. */
  readonly transport?: Field | undefined
  /** Default: `network.community_id`. */
  readonly target_field?: Field | undefined
  /** Default: `0`. */
  readonly seed?: Integer | undefined
  /** Default: `true`. */
  readonly ignore_missing?: boolean | undefined
}

/** The schema of `IngestCommunityIDProcessor`. @category schemas @since 0.1.0 */
export const IngestCommunityIDProcessor: s.Lazy<IngestCommunityIDProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    source_ip: /*#__PURE__*/ s.optional(s.string),
    source_port: /*#__PURE__*/ s.optional(s.string),
    destination_ip: /*#__PURE__*/ s.optional(s.string),
    destination_port: /*#__PURE__*/ s.optional(s.string),
    iana_number: /*#__PURE__*/ s.optional(s.string),
    icmp_type: /*#__PURE__*/ s.optional(s.string),
    icmp_code: /*#__PURE__*/ s.optional(s.string),
    transport: /*#__PURE__*/ s.optional(s.string),
    target_field: /*#__PURE__*/ s.optional(s.string),
    seed: /*#__PURE__*/ s.optional(s.number),
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.ConvertProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestConvertProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `field`. */
  readonly target_field?: Field | undefined
  readonly type: IngestConvertType
}

/** The schema of `IngestConvertProcessor`. @category schemas @since 0.1.0 */
export const IngestConvertProcessor: s.Lazy<IngestConvertProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    target_field: /*#__PURE__*/ s.optional(s.string),
    type: s.string
  })
)

/**
 * `ingest._types.ConvertType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestConvertType = "integer" | "long" | "double" | "float" | "boolean" | "ip" | "string" | "auto"

/**
 * `ingest._types.CsvProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestCsvProcessor extends IngestProcessorBase {
  readonly empty_value?: unknown
  readonly field: Field
  readonly ignore_missing?: boolean | undefined
  /** Default: `"`. */
  readonly quote?: string | undefined
  /** Default: `,`. */
  readonly separator?: string | undefined
  readonly target_fields: Fields
  readonly trim?: boolean | undefined
}

/** The schema of `IngestCsvProcessor`. @category schemas @since 0.1.0 */
export const IngestCsvProcessor: s.Lazy<IngestCsvProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    empty_value: /*#__PURE__*/ s.optional(s.unknown),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    quote: /*#__PURE__*/ s.optional(s.string),
    separator: /*#__PURE__*/ s.optional(s.string),
    target_fields: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    trim: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * The variants of `IngestDatabaseConfiguration`.
 * @category models
 * @since 0.1.0
 */
export interface IngestDatabaseConfigurationVariants {
  readonly maxmind: IngestMaxmind
  readonly ipinfo: IngestIpinfo
}

/**
 * `ingest._types.DatabaseConfiguration` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestDatabaseConfiguration = OneOf<IngestDatabaseConfigurationVariants> & {
  readonly name: Name
}

/** The schema of `IngestDatabaseConfiguration`. @category schemas @since 0.1.0 */
export const IngestDatabaseConfiguration: s.Lazy<IngestDatabaseConfiguration> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    name: s.string,
    maxmind: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestMaxmind()),
    ipinfo: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestIpinfo())
  })
)

/**
 * The variants of `IngestDatabaseConfigurationFull`.
 * @category models
 * @since 0.1.0
 */
export interface IngestDatabaseConfigurationFullVariants {
  readonly web: IngestWeb
  readonly local: IngestLocal
  readonly maxmind: IngestMaxmind
  readonly ipinfo: IngestIpinfo
}

/**
 * `ingest._types.DatabaseConfigurationFull` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestDatabaseConfigurationFull = OneOf<IngestDatabaseConfigurationFullVariants> & {
  readonly name: Name
}

/** The schema of `IngestDatabaseConfigurationFull`. @category schemas @since 0.1.0 */
export const IngestDatabaseConfigurationFull: s.Lazy<IngestDatabaseConfigurationFull> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      web: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestWeb()),
      local: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestLocal()),
      name: s.string,
      maxmind: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestMaxmind()),
      ipinfo: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestIpinfo())
    })
)

/**
 * `ingest._types.DateIndexNameProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestDateIndexNameProcessor extends IngestProcessorBase {
  readonly date_formats?: ReadonlyArray<string> | undefined
  readonly date_rounding: string
  readonly field: Field
  /** Default: `yyyy-MM-dd`. */
  readonly index_name_format?: string | undefined
  readonly index_name_prefix?: string | undefined
  /** Default: `ENGLISH`. */
  readonly locale?: string | undefined
  /** Default: `UTC`. */
  readonly timezone?: string | undefined
}

/** The schema of `IngestDateIndexNameProcessor`. @category schemas @since 0.1.0 */
export const IngestDateIndexNameProcessor: s.Lazy<IngestDateIndexNameProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    date_formats: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    date_rounding: s.string,
    field: s.string,
    index_name_format: /*#__PURE__*/ s.optional(s.string),
    index_name_prefix: /*#__PURE__*/ s.optional(s.string),
    locale: /*#__PURE__*/ s.optional(s.string),
    timezone: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.DateProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestDateProcessor extends IngestProcessorBase {
  readonly field: Field
  readonly formats: ReadonlyArray<string>
  /** Default: `ENGLISH`. */
  readonly locale?: string | undefined
  /** Default: `@timestamp`. */
  readonly target_field?: Field | undefined
  /** Default: `UTC`. */
  readonly timezone?: string | undefined
  /** Default: `yyyy-MM-dd'T'HH:mm:ss.SSSXXX`. */
  readonly output_format?: string | undefined
}

/** The schema of `IngestDateProcessor`. @category schemas @since 0.1.0 */
export const IngestDateProcessor: s.Lazy<IngestDateProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    formats: /*#__PURE__*/ s.array(s.string),
    locale: /*#__PURE__*/ s.optional(s.string),
    target_field: /*#__PURE__*/ s.optional(s.string),
    timezone: /*#__PURE__*/ s.optional(s.string),
    output_format: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.DissectProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestDissectProcessor extends IngestProcessorBase {
  /** Default: `""`. */
  readonly append_separator?: string | undefined
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  readonly pattern: string
}

/** The schema of `IngestDissectProcessor`. @category schemas @since 0.1.0 */
export const IngestDissectProcessor: s.Lazy<IngestDissectProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    append_separator: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    pattern: s.string
  })
)

/**
 * `ingest._types.Document` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestDocument {
  readonly _id?: Id | undefined
  readonly _index?: IndexName | undefined
  readonly _source: unknown
}

/**
 * `ingest._types.DocumentSimulation` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestDocumentSimulation = {
  readonly _id: Id
  readonly _index: IndexName
  readonly _ingest: IngestIngest
  readonly _routing?: string
  readonly _source: { readonly [key: string]: unknown }
  readonly _version?: SpecUtilsStringified<VersionNumber>
  readonly _version_type?: VersionType | (string & {})
} & { readonly [key: string]: string }

/** The schema of `IngestDocumentSimulation`. @category schemas @since 0.1.0 */
export const IngestDocumentSimulation: s.Lazy<IngestDocumentSimulation> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _id: s.string,
    _index: s.string,
    _ingest: /*#__PURE__*/ IngestIngest(),
    _routing: /*#__PURE__*/ s.optional(s.string),
    _source: /*#__PURE__*/ s.record(s.unknown),
    _version: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    _version_type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.DotExpanderProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestDotExpanderProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly override?: boolean | undefined
  readonly path?: string | undefined
}

/** The schema of `IngestDotExpanderProcessor`. @category schemas @since 0.1.0 */
export const IngestDotExpanderProcessor: s.Lazy<IngestDotExpanderProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    override: /*#__PURE__*/ s.optional(s.boolean),
    path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.DropProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestDropProcessor extends IngestProcessorBase {}

/** The schema of `IngestDropProcessor`. @category schemas @since 0.1.0 */
export const IngestDropProcessor: s.Lazy<IngestDropProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.EnrichProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestEnrichProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `1`. */
  readonly max_matches?: Integer | undefined
  /** Default: `true`. */
  readonly override?: boolean | undefined
  readonly policy_name: string
  /** Default: `INTERSECTS`. */
  readonly shape_relation?: GeoShapeRelation | undefined
  readonly target_field: Field
}

/** The schema of `IngestEnrichProcessor`. @category schemas @since 0.1.0 */
export const IngestEnrichProcessor: s.Lazy<IngestEnrichProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    max_matches: /*#__PURE__*/ s.optional(s.number),
    override: /*#__PURE__*/ s.optional(s.boolean),
    policy_name: s.string,
    shape_relation: /*#__PURE__*/ s.optional(s.string),
    target_field: s.string
  })
)

/**
 * `ingest._types.FailProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestFailProcessor extends IngestProcessorBase {
  readonly message: string
}

/** The schema of `IngestFailProcessor`. @category schemas @since 0.1.0 */
export const IngestFailProcessor: s.Lazy<IngestFailProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    message: s.string
  })
)

/**
 * `ingest._types.FieldAccessPattern` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestFieldAccessPattern = "classic" | "flexible"

/**
 * `ingest._types.FingerprintDigest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestFingerprintDigest = "MD5" | "SHA-1" | "SHA-256" | "SHA-512" | "MurmurHash3"

/**
 * `ingest._types.FingerprintProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestFingerprintProcessor extends IngestProcessorBase {
  readonly fields: Fields
  /** Default: `fingerprint`. */
  readonly target_field?: Field | undefined
  readonly salt?: string | undefined
  /** Default: `SHA-1`. */
  readonly method?: IngestFingerprintDigest | undefined
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
}

/** The schema of `IngestFingerprintProcessor`. @category schemas @since 0.1.0 */
export const IngestFingerprintProcessor: s.Lazy<IngestFingerprintProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    fields: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    target_field: /*#__PURE__*/ s.optional(s.string),
    salt: /*#__PURE__*/ s.optional(s.string),
    method: /*#__PURE__*/ s.optional(s.string),
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.ForeachProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestForeachProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  readonly processor: IngestProcessorContainer
}

/** The schema of `IngestForeachProcessor`. @category schemas @since 0.1.0 */
export const IngestForeachProcessor: s.Lazy<IngestForeachProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    processor: /*#__PURE__*/ IngestProcessorContainer()
  })
)

/**
 * `ingest._types.GeoGridProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGeoGridProcessor extends IngestProcessorBase {
  readonly field: string
  readonly tile_type: IngestGeoGridTileType
  /** Default: `field`. */
  readonly target_field?: Field | undefined
  readonly parent_field?: Field | undefined
  readonly children_field?: Field | undefined
  readonly non_children_field?: Field | undefined
  readonly precision_field?: Field | undefined
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `geojson`. */
  readonly target_format?: IngestGeoGridTargetFormat | undefined
}

/** The schema of `IngestGeoGridProcessor`. @category schemas @since 0.1.0 */
export const IngestGeoGridProcessor: s.Lazy<IngestGeoGridProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    tile_type: s.string,
    target_field: /*#__PURE__*/ s.optional(s.string),
    parent_field: /*#__PURE__*/ s.optional(s.string),
    children_field: /*#__PURE__*/ s.optional(s.string),
    non_children_field: /*#__PURE__*/ s.optional(s.string),
    precision_field: /*#__PURE__*/ s.optional(s.string),
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    target_format: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.GeoGridTargetFormat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestGeoGridTargetFormat = "geojson" | "wkt"

/**
 * `ingest._types.GeoGridTileType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestGeoGridTileType = "geotile" | "geohex" | "geohash"

/**
 * `ingest._types.GeoIpProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGeoIpProcessor extends IngestProcessorBase {
  /** Default: `GeoLite2-City.mmdb`. */
  readonly database_file?: string | undefined
  readonly field: Field
  /** Default: `true`. */
  readonly first_only?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  readonly properties?: ReadonlyArray<string> | undefined
  /** Default: `geoip`. */
  readonly target_field?: Field | undefined
  readonly download_database_on_pipeline_creation?: boolean | undefined
}

/** The schema of `IngestGeoIpProcessor`. @category schemas @since 0.1.0 */
export const IngestGeoIpProcessor: s.Lazy<IngestGeoIpProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    database_file: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    first_only: /*#__PURE__*/ s.optional(s.boolean),
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    target_field: /*#__PURE__*/ s.optional(s.string),
    download_database_on_pipeline_creation: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.GrokProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGrokProcessor extends IngestProcessorBase {
  /** Default: `disabled`. */
  readonly ecs_compatibility?: string | undefined
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  readonly pattern_definitions?: { readonly [key: string]: string } | undefined
  readonly patterns: ReadonlyArray<GrokPattern>
  /** Default: `false`. */
  readonly trace_match?: boolean | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 9.4.0.
   */
  readonly validate_only?: boolean | undefined
}

/** The schema of `IngestGrokProcessor`. @category schemas @since 0.1.0 */
export const IngestGrokProcessor: s.Lazy<IngestGrokProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    ecs_compatibility: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    pattern_definitions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    patterns: /*#__PURE__*/ s.array(s.string),
    trace_match: /*#__PURE__*/ s.optional(s.boolean),
    validate_only: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.GsubProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestGsubProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  readonly pattern: string
  readonly replacement: string
  /** Default: `field`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestGsubProcessor`. @category schemas @since 0.1.0 */
export const IngestGsubProcessor: s.Lazy<IngestGsubProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    pattern: s.string,
    replacement: s.string,
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.HtmlStripProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestHtmlStripProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `field`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestHtmlStripProcessor`. @category schemas @since 0.1.0 */
export const IngestHtmlStripProcessor: s.Lazy<IngestHtmlStripProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * The variants of `IngestInferenceConfig`.
 * @category models
 * @since 0.1.0
 */
export interface IngestInferenceConfigVariants {
  readonly regression: IngestInferenceConfigRegression
  readonly classification: IngestInferenceConfigClassification
}

/**
 * `ingest._types.InferenceConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestInferenceConfig = OneOf<IngestInferenceConfigVariants>

/** The schema of `IngestInferenceConfig`. @category schemas @since 0.1.0 */
export const IngestInferenceConfig: s.Lazy<IngestInferenceConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    regression: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestInferenceConfigRegression()),
    classification: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestInferenceConfigClassification())
  })
)

/**
 * `ingest._types.InferenceConfigClassification` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestInferenceConfigClassification {
  /** Default: `0`. */
  readonly num_top_classes?: Integer | undefined
  /** Default: `0`. */
  readonly num_top_feature_importance_values?: Integer | undefined
  /** Default: `<dependent_variable>_prediction`. */
  readonly results_field?: Field | undefined
  /** Default: `top_classes`. */
  readonly top_classes_results_field?: Field | undefined
  readonly prediction_field_type?: string | undefined
}

/** The schema of `IngestInferenceConfigClassification`. @category schemas @since 0.1.0 */
export const IngestInferenceConfigClassification: s.Lazy<IngestInferenceConfigClassification> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      num_top_classes: /*#__PURE__*/ s.optional(s.number),
      num_top_feature_importance_values: /*#__PURE__*/ s.optional(s.number),
      results_field: /*#__PURE__*/ s.optional(s.string),
      top_classes_results_field: /*#__PURE__*/ s.optional(s.string),
      prediction_field_type: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `ingest._types.InferenceConfigRegression` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestInferenceConfigRegression {
  /** Default: `<dependent_variable>_prediction`. */
  readonly results_field?: Field | undefined
  /** Default: `0`. */
  readonly num_top_feature_importance_values?: Integer | undefined
}

/** The schema of `IngestInferenceConfigRegression`. @category schemas @since 0.1.0 */
export const IngestInferenceConfigRegression: s.Lazy<IngestInferenceConfigRegression> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      results_field: /*#__PURE__*/ s.optional(s.string),
      num_top_feature_importance_values: /*#__PURE__*/ s.optional(s.number)
    })
)

/**
 * `ingest._types.InferenceProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestInferenceProcessor extends IngestProcessorBase {
  readonly model_id: Id
  /** Default: `ml.inference.<processor_tag>`. */
  readonly target_field?: Field | undefined
  readonly field_map?: { readonly [key: string]: unknown } | undefined
  readonly inference_config?: IngestInferenceConfig | undefined
  readonly input_output?: IngestInputConfig | ReadonlyArray<IngestInputConfig> | undefined
  readonly ignore_missing?: boolean | undefined
}

/** The schema of `IngestInferenceProcessor`. @category schemas @since 0.1.0 */
export const IngestInferenceProcessor: s.Lazy<IngestInferenceProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    model_id: s.string,
    target_field: /*#__PURE__*/ s.optional(s.string),
    field_map: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    inference_config: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestInferenceConfig()),
    input_output: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([
        /*#__PURE__*/ IngestInputConfig(),
        /*#__PURE__*/ s.array(/*#__PURE__*/ IngestInputConfig())
      ])
    ),
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.Ingest` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestIngest {
  /** In Elasticsearch since 8.16.0. */
  readonly _redact?: IngestRedact
  readonly timestamp: DateTime
  readonly pipeline?: Name
}

/** The schema of `IngestIngest`. @category schemas @since 0.1.0 */
export const IngestIngest: s.Lazy<IngestIngest> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    _redact: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestRedact()),
    timestamp: /*#__PURE__*/ DateTime(),
    pipeline: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.InputConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestInputConfig {
  readonly input_field: string
  readonly output_field: string
}

/** The schema of `IngestInputConfig`. @category schemas @since 0.1.0 */
export const IngestInputConfig: s.Lazy<IngestInputConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ input_field: s.string, output_field: s.string })
)

/**
 * `ingest._types.IpLocationProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestIpLocationProcessor extends IngestProcessorBase {
  /** Default: `GeoLite2-City.mmdb`. */
  readonly database_file?: string | undefined
  readonly field: Field
  /** Default: `true`. */
  readonly first_only?: boolean | undefined
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  readonly properties?: ReadonlyArray<string> | undefined
  /** Default: `geoip`. */
  readonly target_field?: Field | undefined
  readonly download_database_on_pipeline_creation?: boolean | undefined
}

/** The schema of `IngestIpLocationProcessor`. @category schemas @since 0.1.0 */
export const IngestIpLocationProcessor: s.Lazy<IngestIpLocationProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    database_file: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    first_only: /*#__PURE__*/ s.optional(s.boolean),
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    target_field: /*#__PURE__*/ s.optional(s.string),
    download_database_on_pipeline_creation: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.Ipinfo` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestIpinfo {}

/** The schema of `IngestIpinfo`. @category schemas @since 0.1.0 */
export const IngestIpinfo: s.Lazy<IngestIpinfo> = /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({}))

/**
 * `ingest._types.JoinProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestJoinProcessor extends IngestProcessorBase {
  readonly field: Field
  readonly separator: string
  /** Default: `field`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestJoinProcessor`. @category schemas @since 0.1.0 */
export const IngestJoinProcessor: s.Lazy<IngestJoinProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    separator: s.string,
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.JsonProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestJsonProcessor extends IngestProcessorBase {
  /** Default: `false`. */
  readonly add_to_root?: boolean | undefined
  readonly add_to_root_conflict_strategy?: IngestJsonProcessorConflictStrategy | undefined
  /** Default: `false`. */
  readonly allow_duplicate_keys?: boolean | undefined
  readonly field: Field
  /** Default: `field`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestJsonProcessor`. @category schemas @since 0.1.0 */
export const IngestJsonProcessor: s.Lazy<IngestJsonProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    add_to_root: /*#__PURE__*/ s.optional(s.boolean),
    add_to_root_conflict_strategy: /*#__PURE__*/ s.optional(s.string),
    allow_duplicate_keys: /*#__PURE__*/ s.optional(s.boolean),
    field: s.string,
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.JsonProcessorConflictStrategy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestJsonProcessorConflictStrategy = "replace" | "merge"

/**
 * `ingest._types.KeyValueProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestKeyValueProcessor extends IngestProcessorBase {
  readonly exclude_keys?: ReadonlyArray<string> | undefined
  readonly field: Field
  readonly field_split: string
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  readonly include_keys?: ReadonlyArray<string> | undefined
  /** Default: `null`. */
  readonly prefix?: string | undefined
  /** Default: `false`. */
  readonly strip_brackets?: boolean | undefined
  readonly target_field?: Field | undefined
  readonly trim_key?: string | undefined
  readonly trim_value?: string | undefined
  readonly value_split: string
}

/** The schema of `IngestKeyValueProcessor`. @category schemas @since 0.1.0 */
export const IngestKeyValueProcessor: s.Lazy<IngestKeyValueProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    exclude_keys: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    field: s.string,
    field_split: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    include_keys: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    prefix: /*#__PURE__*/ s.optional(s.string),
    strip_brackets: /*#__PURE__*/ s.optional(s.boolean),
    target_field: /*#__PURE__*/ s.optional(s.string),
    trim_key: /*#__PURE__*/ s.optional(s.string),
    trim_value: /*#__PURE__*/ s.optional(s.string),
    value_split: s.string
  })
)

/**
 * `ingest._types.Local` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestLocal {
  readonly type: string
}

/** The schema of `IngestLocal`. @category schemas @since 0.1.0 */
export const IngestLocal: s.Lazy<IngestLocal> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: s.string })
)

/**
 * `ingest._types.LowercaseProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestLowercaseProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `field`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestLowercaseProcessor`. @category schemas @since 0.1.0 */
export const IngestLowercaseProcessor: s.Lazy<IngestLowercaseProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.Maxmind` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestMaxmind {
  readonly account_id: Id
}

/** The schema of `IngestMaxmind`. @category schemas @since 0.1.0 */
export const IngestMaxmind: s.Lazy<IngestMaxmind> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ account_id: s.string })
)

/**
 * `ingest._types.NetworkDirectionProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestNetworkDirectionProcessor extends IngestProcessorBase {
  /** Default: `source.ip`. */
  readonly source_ip?: Field | undefined
  /** Default: `destination.ip`. */
  readonly destination_ip?: Field | undefined
  /** Default: `network.direction`. */
  readonly target_field?: Field | undefined
  readonly internal_networks?: ReadonlyArray<string> | undefined
  readonly internal_networks_field?: Field | undefined
  /** Default: `true`. */
  readonly ignore_missing?: boolean | undefined
}

/** The schema of `IngestNetworkDirectionProcessor`. @category schemas @since 0.1.0 */
export const IngestNetworkDirectionProcessor: s.Lazy<IngestNetworkDirectionProcessor> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      description: /*#__PURE__*/ s.optional(s.string),
      if: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
      on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
      tag: /*#__PURE__*/ s.optional(s.string),
      source_ip: /*#__PURE__*/ s.optional(s.string),
      destination_ip: /*#__PURE__*/ s.optional(s.string),
      target_field: /*#__PURE__*/ s.optional(s.string),
      internal_networks: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      internal_networks_field: /*#__PURE__*/ s.optional(s.string),
      ignore_missing: /*#__PURE__*/ s.optional(s.boolean)
    })
)

/**
 * `ingest._types.Pipeline` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestPipeline {
  readonly description?: string | undefined
  readonly on_failure?: ReadonlyArray<IngestProcessorContainer> | undefined
  readonly processors?: ReadonlyArray<IngestProcessorContainer> | undefined
  readonly version?: VersionNumber | undefined
  /** Default: `false`. */
  readonly deprecated?: boolean | undefined
  readonly _meta?: Metadata | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly created_date?: DateTime | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly created_date_millis?: EpochTime<UnitMillis> | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly modified_date?: DateTime | undefined
  /** In Elasticsearch since 9.2.0. */
  readonly modified_date_millis?: EpochTime<UnitMillis> | undefined
  /**
   * Default: `classic`.
   * In Elasticsearch since 9.2.0.
   */
  readonly field_access_pattern?: IngestFieldAccessPattern | undefined
}

/** The schema of `IngestPipeline`. @category schemas @since 0.1.0 */
export const IngestPipeline: s.Lazy<IngestPipeline> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    processors: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    version: /*#__PURE__*/ s.optional(s.number),
    deprecated: /*#__PURE__*/ s.optional(s.boolean),
    _meta: /*#__PURE__*/ s.optional(/*#__PURE__*/ Metadata()),
    created_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    created_date_millis: /*#__PURE__*/ s.optional(s.number),
    modified_date: /*#__PURE__*/ s.optional(/*#__PURE__*/ DateTime()),
    modified_date_millis: /*#__PURE__*/ s.optional(s.number),
    field_access_pattern: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.PipelineConfig` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestPipelineConfig {
  readonly description?: string
  readonly version?: VersionNumber
  readonly processors: ReadonlyArray<IngestProcessorContainer>
}

/** The schema of `IngestPipelineConfig`. @category schemas @since 0.1.0 */
export const IngestPipelineConfig: s.Lazy<IngestPipelineConfig> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    version: /*#__PURE__*/ s.optional(s.number),
    processors: /*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())
  })
)

/**
 * `ingest._types.PipelineProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestPipelineProcessor extends IngestProcessorBase {
  readonly name: Name
  /** Default: `false`. */
  readonly ignore_missing_pipeline?: boolean | undefined
}

/** The schema of `IngestPipelineProcessor`. @category schemas @since 0.1.0 */
export const IngestPipelineProcessor: s.Lazy<IngestPipelineProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    name: s.string,
    ignore_missing_pipeline: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.PipelineProcessorResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestPipelineProcessorResult {
  readonly doc?: IngestDocumentSimulation
  readonly tag?: string
  readonly processor_type?: string
  readonly status?: IngestPipelineSimulationStatusOptions
  readonly description?: string
  readonly ignored_error?: { readonly [key: string]: ErrorCause }
  readonly error?: ErrorCause
}

/** The schema of `IngestPipelineProcessorResult`. @category schemas @since 0.1.0 */
export const IngestPipelineProcessorResult: s.Lazy<IngestPipelineProcessorResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestDocumentSimulation()),
    tag: /*#__PURE__*/ s.optional(s.string),
    processor_type: /*#__PURE__*/ s.optional(s.string),
    status: /*#__PURE__*/ s.optional(s.string),
    description: /*#__PURE__*/ s.optional(s.string),
    ignored_error: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(/*#__PURE__*/ ErrorCause())),
    error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause())
  })
)

/**
 * `ingest._types.PipelineSimulationStatusOptions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestPipelineSimulationStatusOptions =
  | "success"
  | "error"
  | "error_ignored"
  | "skipped"
  | "dropped"
  | (string & {})

/**
 * `ingest._types.ProcessorBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestProcessorBase {
  readonly description?: string | undefined
  readonly if?: Script | ScriptSource | undefined
  readonly ignore_failure?: boolean | undefined
  readonly on_failure?: ReadonlyArray<IngestProcessorContainer> | undefined
  readonly tag?: string | undefined
}

/** The schema of `IngestProcessorBase`. @category schemas @since 0.1.0 */
export const IngestProcessorBase: s.Lazy<IngestProcessorBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * The variants of `IngestProcessorContainer`.
 * @category models
 * @since 0.1.0
 */
export interface IngestProcessorContainerVariants {
  readonly append: IngestAppendProcessor
  readonly attachment: IngestAttachmentProcessor
  readonly bytes: IngestBytesProcessor
  readonly cef: IngestCefProcessor
  readonly circle: IngestCircleProcessor
  readonly community_id: IngestCommunityIDProcessor
  readonly convert: IngestConvertProcessor
  readonly csv: IngestCsvProcessor
  readonly date: IngestDateProcessor
  readonly date_index_name: IngestDateIndexNameProcessor
  readonly dissect: IngestDissectProcessor
  readonly dot_expander: IngestDotExpanderProcessor
  readonly drop: IngestDropProcessor
  readonly enrich: IngestEnrichProcessor
  readonly fail: IngestFailProcessor
  readonly fingerprint: IngestFingerprintProcessor
  readonly foreach: IngestForeachProcessor
  readonly ip_location: IngestIpLocationProcessor
  readonly geo_grid: IngestGeoGridProcessor
  readonly geoip: IngestGeoIpProcessor
  readonly grok: IngestGrokProcessor
  readonly gsub: IngestGsubProcessor
  readonly html_strip: IngestHtmlStripProcessor
  readonly inference: IngestInferenceProcessor
  readonly join: IngestJoinProcessor
  readonly json: IngestJsonProcessor
  readonly kv: IngestKeyValueProcessor
  readonly lowercase: IngestLowercaseProcessor
  readonly network_direction: IngestNetworkDirectionProcessor
  readonly pipeline: IngestPipelineProcessor
  readonly redact: IngestRedactProcessor
  readonly registered_domain: IngestRegisteredDomainProcessor
  readonly remove: IngestRemoveProcessor
  readonly rename: IngestRenameProcessor
  readonly reroute: IngestRerouteProcessor
  readonly script: IngestScriptProcessor
  readonly set: IngestSetProcessor
  readonly set_security_user: IngestSetSecurityUserProcessor
  readonly sort: IngestSortProcessor
  readonly split: IngestSplitProcessor
  readonly terminate: IngestTerminateProcessor
  readonly trim: IngestTrimProcessor
  readonly uppercase: IngestUppercaseProcessor
  readonly urldecode: IngestUrlDecodeProcessor
  readonly uri_parts: IngestUriPartsProcessor
  readonly user_agent: IngestUserAgentProcessor
}

/**
 * `ingest._types.ProcessorContainer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestProcessorContainer = OneOf<IngestProcessorContainerVariants>

/** The schema of `IngestProcessorContainer`. @category schemas @since 0.1.0 */
export const IngestProcessorContainer: s.Lazy<IngestProcessorContainer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    append: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestAppendProcessor()),
    attachment: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestAttachmentProcessor()),
    bytes: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestBytesProcessor()),
    cef: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestCefProcessor()),
    circle: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestCircleProcessor()),
    community_id: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestCommunityIDProcessor()),
    convert: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestConvertProcessor()),
    csv: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestCsvProcessor()),
    date: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestDateProcessor()),
    date_index_name: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestDateIndexNameProcessor()),
    dissect: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestDissectProcessor()),
    dot_expander: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestDotExpanderProcessor()),
    drop: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestDropProcessor()),
    enrich: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestEnrichProcessor()),
    fail: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestFailProcessor()),
    fingerprint: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestFingerprintProcessor()),
    foreach: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestForeachProcessor()),
    ip_location: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestIpLocationProcessor()),
    geo_grid: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestGeoGridProcessor()),
    geoip: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestGeoIpProcessor()),
    grok: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestGrokProcessor()),
    gsub: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestGsubProcessor()),
    html_strip: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestHtmlStripProcessor()),
    inference: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestInferenceProcessor()),
    join: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestJoinProcessor()),
    json: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestJsonProcessor()),
    kv: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestKeyValueProcessor()),
    lowercase: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestLowercaseProcessor()),
    network_direction: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestNetworkDirectionProcessor()),
    pipeline: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestPipelineProcessor()),
    redact: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestRedactProcessor()),
    registered_domain: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestRegisteredDomainProcessor()),
    remove: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestRemoveProcessor()),
    rename: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestRenameProcessor()),
    reroute: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestRerouteProcessor()),
    script: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestScriptProcessor()),
    set: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestSetProcessor()),
    set_security_user: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestSetSecurityUserProcessor()),
    sort: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestSortProcessor()),
    split: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestSplitProcessor()),
    terminate: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestTerminateProcessor()),
    trim: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestTrimProcessor()),
    uppercase: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestUppercaseProcessor()),
    urldecode: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestUrlDecodeProcessor()),
    uri_parts: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestUriPartsProcessor()),
    user_agent: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestUserAgentProcessor())
  })
)

/**
 * `ingest._types.Redact` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestRedact {
  readonly _is_redacted: boolean
}

/** The schema of `IngestRedact`. @category schemas @since 0.1.0 */
export const IngestRedact: s.Lazy<IngestRedact> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ _is_redacted: s.boolean })
)

/**
 * `ingest._types.RedactProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestRedactProcessor extends IngestProcessorBase {
  readonly field: Field
  readonly patterns: ReadonlyArray<GrokPattern>
  readonly pattern_definitions?: { readonly [key: string]: string } | undefined
  /** Default: `<`. */
  readonly prefix?: string | undefined
  /** Default: `>`. */
  readonly suffix?: string | undefined
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `false`. */
  readonly skip_if_unlicensed?: boolean | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.16.0.
   */
  readonly trace_redact?: boolean | undefined
}

/** The schema of `IngestRedactProcessor`. @category schemas @since 0.1.0 */
export const IngestRedactProcessor: s.Lazy<IngestRedactProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    patterns: /*#__PURE__*/ s.array(s.string),
    pattern_definitions: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.string)),
    prefix: /*#__PURE__*/ s.optional(s.string),
    suffix: /*#__PURE__*/ s.optional(s.string),
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    skip_if_unlicensed: /*#__PURE__*/ s.optional(s.boolean),
    trace_redact: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.RegisteredDomainProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestRegisteredDomainProcessor extends IngestProcessorBase {
  readonly field: Field
  readonly target_field?: Field | undefined
  /** Default: `true`. */
  readonly ignore_missing?: boolean | undefined
}

/** The schema of `IngestRegisteredDomainProcessor`. @category schemas @since 0.1.0 */
export const IngestRegisteredDomainProcessor: s.Lazy<IngestRegisteredDomainProcessor> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      description: /*#__PURE__*/ s.optional(s.string),
      if: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
      on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
      tag: /*#__PURE__*/ s.optional(s.string),
      field: s.string,
      target_field: /*#__PURE__*/ s.optional(s.string),
      ignore_missing: /*#__PURE__*/ s.optional(s.boolean)
    })
)

/**
 * `ingest._types.RemoveProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestRemoveProcessor extends IngestProcessorBase {
  readonly field: Fields
  readonly keep?: Fields | undefined
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
}

/** The schema of `IngestRemoveProcessor`. @category schemas @since 0.1.0 */
export const IngestRemoveProcessor: s.Lazy<IngestRemoveProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    keep: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.RenameProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestRenameProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  readonly target_field: Field
}

/** The schema of `IngestRenameProcessor`. @category schemas @since 0.1.0 */
export const IngestRenameProcessor: s.Lazy<IngestRenameProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    target_field: s.string
  })
)

/**
 * `ingest._types.RerouteProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestRerouteProcessor extends IngestProcessorBase {
  readonly destination?: string | undefined
  readonly dataset?: string | ReadonlyArray<string> | undefined
  readonly namespace?: string | ReadonlyArray<string> | undefined
}

/** The schema of `IngestRerouteProcessor`. @category schemas @since 0.1.0 */
export const IngestRerouteProcessor: s.Lazy<IngestRerouteProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    destination: /*#__PURE__*/ s.optional(s.string),
    dataset: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    namespace: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
  })
)

/**
 * `ingest._types.ScriptProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestScriptProcessor extends IngestProcessorBase {
  readonly id?: Id | undefined
  /** Default: `painless`. */
  readonly lang?: ScriptLanguage | undefined
  readonly params?: { readonly [key: string]: unknown } | undefined
  readonly source?: ScriptSource | undefined
}

/** The schema of `IngestScriptProcessor`. @category schemas @since 0.1.0 */
export const IngestScriptProcessor: s.Lazy<IngestScriptProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    id: /*#__PURE__*/ s.optional(s.string),
    lang: /*#__PURE__*/ s.optional(s.string),
    params: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.record(s.unknown)),
    source: /*#__PURE__*/ s.optional(/*#__PURE__*/ ScriptSource())
  })
)

/**
 * `ingest._types.SetProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestSetProcessor extends IngestProcessorBase {
  readonly copy_from?: Field | undefined
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_empty_value?: boolean | undefined
  /** Default: `"application/json"`. */
  readonly media_type?: string | undefined
  /** Default: `true`. */
  readonly override?: boolean | undefined
  readonly value?: unknown
}

/** The schema of `IngestSetProcessor`. @category schemas @since 0.1.0 */
export const IngestSetProcessor: s.Lazy<IngestSetProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    copy_from: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_empty_value: /*#__PURE__*/ s.optional(s.boolean),
    media_type: /*#__PURE__*/ s.optional(s.string),
    override: /*#__PURE__*/ s.optional(s.boolean),
    value: /*#__PURE__*/ s.optional(s.unknown)
  })
)

/**
 * `ingest._types.SetSecurityUserProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestSetSecurityUserProcessor extends IngestProcessorBase {
  readonly field: Field
  readonly properties?: ReadonlyArray<string> | undefined
}

/** The schema of `IngestSetSecurityUserProcessor`. @category schemas @since 0.1.0 */
export const IngestSetSecurityUserProcessor: s.Lazy<IngestSetSecurityUserProcessor> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      description: /*#__PURE__*/ s.optional(s.string),
      if: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
      ),
      ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
      on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
      tag: /*#__PURE__*/ s.optional(s.string),
      field: s.string,
      properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
    })
)

/**
 * `ingest._types.ShapeType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestShapeType = "geo_shape" | "shape"

/**
 * `ingest._types.SimulateDocumentResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestSimulateDocumentResult {
  readonly doc?: IngestDocumentSimulation
  readonly error?: ErrorCause
  readonly processor_results?: ReadonlyArray<IngestPipelineProcessorResult>
}

/** The schema of `IngestSimulateDocumentResult`. @category schemas @since 0.1.0 */
export const IngestSimulateDocumentResult: s.Lazy<IngestSimulateDocumentResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    doc: /*#__PURE__*/ s.optional(/*#__PURE__*/ IngestDocumentSimulation()),
    error: /*#__PURE__*/ s.optional(/*#__PURE__*/ ErrorCause()),
    processor_results: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.array(/*#__PURE__*/ IngestPipelineProcessorResult())
    )
  })
)

/**
 * `ingest._types.SortProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestSortProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `asc`. */
  readonly order?: SortOrder | undefined
  readonly target_field?: Field | undefined
}

/** The schema of `IngestSortProcessor`. @category schemas @since 0.1.0 */
export const IngestSortProcessor: s.Lazy<IngestSortProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    order: /*#__PURE__*/ s.optional(s.string),
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.SplitProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestSplitProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `false`. */
  readonly preserve_trailing?: boolean | undefined
  readonly separator: string
  /** Default: `field`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestSplitProcessor`. @category schemas @since 0.1.0 */
export const IngestSplitProcessor: s.Lazy<IngestSplitProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    preserve_trailing: /*#__PURE__*/ s.optional(s.boolean),
    separator: s.string,
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.TerminateProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestTerminateProcessor extends IngestProcessorBase {}

/** The schema of `IngestTerminateProcessor`. @category schemas @since 0.1.0 */
export const IngestTerminateProcessor: s.Lazy<IngestTerminateProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.TrimProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestTrimProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `field`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestTrimProcessor`. @category schemas @since 0.1.0 */
export const IngestTrimProcessor: s.Lazy<IngestTrimProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.UppercaseProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestUppercaseProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `field`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestUppercaseProcessor`. @category schemas @since 0.1.0 */
export const IngestUppercaseProcessor: s.Lazy<IngestUppercaseProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.UriPartsProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestUriPartsProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `true`. */
  readonly keep_original?: boolean | undefined
  /** Default: `false`. */
  readonly remove_if_successful?: boolean | undefined
  /** Default: `url`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestUriPartsProcessor`. @category schemas @since 0.1.0 */
export const IngestUriPartsProcessor: s.Lazy<IngestUriPartsProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    keep_original: /*#__PURE__*/ s.optional(s.boolean),
    remove_if_successful: /*#__PURE__*/ s.optional(s.boolean),
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.UrlDecodeProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestUrlDecodeProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  /** Default: `field`. */
  readonly target_field?: Field | undefined
}

/** The schema of `IngestUrlDecodeProcessor`. @category schemas @since 0.1.0 */
export const IngestUrlDecodeProcessor: s.Lazy<IngestUrlDecodeProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    target_field: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `ingest._types.UserAgentProcessor` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestUserAgentProcessor extends IngestProcessorBase {
  readonly field: Field
  /** Default: `false`. */
  readonly ignore_missing?: boolean | undefined
  readonly regex_file?: string | undefined
  /** Default: `user_agent`. */
  readonly target_field?: Field | undefined
  /** Default: `name,os,device,original,version`. */
  readonly properties?: ReadonlyArray<IngestUserAgentProperty> | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 8.9.0.
   * Stability: beta.
   */
  readonly extract_device_type?: boolean | undefined
}

/** The schema of `IngestUserAgentProcessor`. @category schemas @since 0.1.0 */
export const IngestUserAgentProcessor: s.Lazy<IngestUserAgentProcessor> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    description: /*#__PURE__*/ s.optional(s.string),
    if: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
    ),
    ignore_failure: /*#__PURE__*/ s.optional(s.boolean),
    on_failure: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ IngestProcessorContainer())),
    tag: /*#__PURE__*/ s.optional(s.string),
    field: s.string,
    ignore_missing: /*#__PURE__*/ s.optional(s.boolean),
    regex_file: /*#__PURE__*/ s.optional(s.string),
    target_field: /*#__PURE__*/ s.optional(s.string),
    properties: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    extract_device_type: /*#__PURE__*/ s.optional(s.boolean)
  })
)

/**
 * `ingest._types.UserAgentProperty` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type IngestUserAgentProperty = "name" | "os" | "device" | "original" | "version"

/**
 * `ingest._types.Web` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface IngestWeb {}

/** The schema of `IngestWeb`. @category schemas @since 0.1.0 */
export const IngestWeb: s.Lazy<IngestWeb> = /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({}))
