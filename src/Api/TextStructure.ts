/**
 * The endpoints of the namespace `text_structure`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, type Call } from "./Call.ts"
import * as s from "./internal/schema.ts"
import type {
  Duration,
  Field,
  GrokPattern,
  IndexName,
  Integer,
  SpecUtilsCommonQueryParameters,
  Uint
} from "./types/Common.ts"
import { IngestPipelineConfig } from "./types/Ingest.ts"
import { MappingTypeMapping } from "./types/Mapping.ts"
import {
  type TextStructureEcsCompatibilityType,
  TextStructureFieldStat,
  type TextStructureFormatType
} from "./types/TextStructure.ts"
import type { NdJson, TimeSpan } from "./Wire.ts"

/**
 * `text_structure.find_field_structure.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureFindFieldStructureResponse {
  readonly charset: string
  readonly ecs_compatibility?: TextStructureEcsCompatibilityType | (string & {})
  readonly field_stats: { readonly [key: string]: TextStructureFieldStat }
  readonly format: TextStructureFormatType | (string & {})
  readonly grok_pattern?: GrokPattern
  readonly java_timestamp_formats?: ReadonlyArray<string>
  readonly joda_timestamp_formats?: ReadonlyArray<string>
  readonly ingest_pipeline: IngestPipelineConfig
  readonly mappings: MappingTypeMapping
  readonly multiline_start_pattern?: string
  readonly need_client_timezone: boolean
  readonly num_lines_analyzed: Integer
  readonly num_messages_analyzed: Integer
  readonly sample_start: string
  readonly timestamp_field?: Field
}

/** The schema of `TextStructureFindFieldStructureResponse`. @category schemas @since 0.1.0 */
export const TextStructureFindFieldStructureResponse: s.Lazy<TextStructureFindFieldStructureResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      charset: s.string,
      ecs_compatibility: /*#__PURE__*/ s.optional(s.string),
      field_stats: /*#__PURE__*/ s.record(/*#__PURE__*/ TextStructureFieldStat()),
      format: s.string,
      grok_pattern: /*#__PURE__*/ s.optional(s.string),
      java_timestamp_formats: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      joda_timestamp_formats: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      ingest_pipeline: /*#__PURE__*/ IngestPipelineConfig(),
      mappings: /*#__PURE__*/ MappingTypeMapping(),
      multiline_start_pattern: /*#__PURE__*/ s.optional(s.string),
      need_client_timezone: s.boolean,
      num_lines_analyzed: s.number,
      num_messages_analyzed: s.number,
      sample_start: s.string,
      timestamp_field: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `text_structure.find_message_structure.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureFindMessageStructureResponse {
  readonly charset: string
  readonly ecs_compatibility?: TextStructureEcsCompatibilityType | (string & {})
  readonly field_stats: { readonly [key: string]: TextStructureFieldStat }
  readonly format: TextStructureFormatType | (string & {})
  readonly grok_pattern?: GrokPattern
  readonly java_timestamp_formats?: ReadonlyArray<string>
  readonly joda_timestamp_formats?: ReadonlyArray<string>
  readonly ingest_pipeline: IngestPipelineConfig
  readonly mappings: MappingTypeMapping
  readonly multiline_start_pattern?: string
  readonly need_client_timezone: boolean
  readonly num_lines_analyzed: Integer
  readonly num_messages_analyzed: Integer
  readonly sample_start: string
  readonly timestamp_field?: Field
}

/** The schema of `TextStructureFindMessageStructureResponse`. @category schemas @since 0.1.0 */
export const TextStructureFindMessageStructureResponse: s.Lazy<TextStructureFindMessageStructureResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      charset: s.string,
      ecs_compatibility: /*#__PURE__*/ s.optional(s.string),
      field_stats: /*#__PURE__*/ s.record(/*#__PURE__*/ TextStructureFieldStat()),
      format: s.string,
      grok_pattern: /*#__PURE__*/ s.optional(s.string),
      java_timestamp_formats: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      joda_timestamp_formats: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      ingest_pipeline: /*#__PURE__*/ IngestPipelineConfig(),
      mappings: /*#__PURE__*/ MappingTypeMapping(),
      multiline_start_pattern: /*#__PURE__*/ s.optional(s.string),
      need_client_timezone: s.boolean,
      num_lines_analyzed: s.number,
      num_messages_analyzed: s.number,
      sample_start: s.string,
      timestamp_field: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `text_structure.find_structure.FindStructureFormat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TextStructureFindStructureFindStructureFormat =
  | "ndjson"
  | "xml"
  | "delimited"
  | "semi_structured_text"

/**
 * `text_structure.find_structure.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureFindStructureResponse {
  readonly charset: string
  readonly has_header_row?: boolean
  readonly has_byte_order_marker: boolean
  readonly format: string
  readonly field_stats: { readonly [key: string]: TextStructureFieldStat }
  readonly sample_start: string
  readonly num_messages_analyzed: Integer
  readonly mappings: MappingTypeMapping
  readonly quote?: string
  readonly delimiter?: string
  readonly need_client_timezone: boolean
  readonly num_lines_analyzed: Integer
  readonly column_names?: ReadonlyArray<string>
  readonly explanation?: ReadonlyArray<string>
  readonly grok_pattern?: GrokPattern
  readonly multiline_start_pattern?: string
  readonly exclude_lines_pattern?: string
  readonly java_timestamp_formats?: ReadonlyArray<string>
  readonly joda_timestamp_formats?: ReadonlyArray<string>
  readonly timestamp_field?: Field
  readonly should_trim_fields?: boolean
  readonly ingest_pipeline: IngestPipelineConfig
}

/** The schema of `TextStructureFindStructureResponse`. @category schemas @since 0.1.0 */
export const TextStructureFindStructureResponse: s.Lazy<TextStructureFindStructureResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      charset: s.string,
      has_header_row: /*#__PURE__*/ s.optional(s.boolean),
      has_byte_order_marker: s.boolean,
      format: s.string,
      field_stats: /*#__PURE__*/ s.record(/*#__PURE__*/ TextStructureFieldStat()),
      sample_start: s.string,
      num_messages_analyzed: s.number,
      mappings: /*#__PURE__*/ MappingTypeMapping(),
      quote: /*#__PURE__*/ s.optional(s.string),
      delimiter: /*#__PURE__*/ s.optional(s.string),
      need_client_timezone: s.boolean,
      num_lines_analyzed: s.number,
      column_names: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      explanation: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      grok_pattern: /*#__PURE__*/ s.optional(s.string),
      multiline_start_pattern: /*#__PURE__*/ s.optional(s.string),
      exclude_lines_pattern: /*#__PURE__*/ s.optional(s.string),
      java_timestamp_formats: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      joda_timestamp_formats: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      timestamp_field: /*#__PURE__*/ s.optional(s.string),
      should_trim_fields: /*#__PURE__*/ s.optional(s.boolean),
      ingest_pipeline: /*#__PURE__*/ IngestPipelineConfig()
    })
  )

/**
 * `text_structure.test_grok_pattern.MatchedField` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureTestGrokPatternMatchedField {
  readonly match: string
  readonly offset: Integer
  readonly length: Integer
}

/** The schema of `TextStructureTestGrokPatternMatchedField`. @category schemas @since 0.1.0 */
export const TextStructureTestGrokPatternMatchedField: s.Lazy<TextStructureTestGrokPatternMatchedField> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ match: s.string, offset: s.number, length: s.number }))

/**
 * `text_structure.test_grok_pattern.MatchedText` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureTestGrokPatternMatchedText {
  readonly matched: boolean
  readonly fields?: { readonly [key: string]: ReadonlyArray<TextStructureTestGrokPatternMatchedField> }
}

/** The schema of `TextStructureTestGrokPatternMatchedText`. @category schemas @since 0.1.0 */
export const TextStructureTestGrokPatternMatchedText: s.Lazy<TextStructureTestGrokPatternMatchedText> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      matched: s.boolean,
      fields: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.record(
          /*#__PURE__*/ s.array(/*#__PURE__*/ TextStructureTestGrokPatternMatchedField())
        )
      )
    })
  )

/**
 * `text_structure.test_grok_pattern.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureTestGrokPatternResponse {
  readonly matches: ReadonlyArray<TextStructureTestGrokPatternMatchedText>
}

/** The schema of `TextStructureTestGrokPatternResponse`. @category schemas @since 0.1.0 */
export const TextStructureTestGrokPatternResponse: s.Lazy<TextStructureTestGrokPatternResponse> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      matches: /*#__PURE__*/ s.array(/*#__PURE__*/ TextStructureTestGrokPatternMatchedText())
    })
  )

/**
 * Parameters of `text_structure.find_field_structure`.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureFindFieldStructureRequest extends SpecUtilsCommonQueryParameters {
  readonly column_names?: string | ReadonlyArray<string> | undefined
  readonly delimiter?: string | undefined
  /** Default: `1000`. */
  readonly documents_to_sample?: Uint | undefined
  /** Default: `disabled`. */
  readonly ecs_compatibility?: TextStructureEcsCompatibilityType | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly field: Field
  readonly format?: TextStructureFormatType | undefined
  readonly grok_pattern?: GrokPattern | undefined
  readonly index: IndexName
  readonly quote?: string | undefined
  readonly should_trim_fields?: boolean | undefined
  /** Default: `false`. */
  readonly should_parse_recursively?: boolean | undefined
  /** Default: `25s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly timestamp_field?: Field | undefined
  readonly timestamp_format?: string | undefined
}

/**
 * `text_structure.find_field_structure`: `GET /_text_structure/find_field_structure`.
 * Needs the privileges: cluster monitor_text_structure.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-text_structure
 * @category endpoints
 * @since 0.1.0
 */
export const findFieldStructure: Call<
  TextStructureFindFieldStructureRequest,
  TextStructureFindFieldStructureResponse
> = /*#__PURE__*/ call({
  name: "text_structure.find_field_structure",
  urls: [{ path: "/_text_structure/find_field_structure", methods: ["GET"] }],
  query: [
    "column_names",
    "delimiter",
    "documents_to_sample",
    "ecs_compatibility",
    "explain",
    "field",
    "format",
    "grok_pattern",
    "index",
    "quote",
    "should_parse_recursively",
    "should_trim_fields",
    "timeout",
    "timestamp_field",
    "timestamp_format"
  ],
  body: { kind: "none" },
  answer: { kind: "json", schema: TextStructureFindFieldStructureResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/group/endpoint-text_structure"
})

/**
 * Parameters of `text_structure.find_message_structure`.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureFindMessageStructureRequest extends SpecUtilsCommonQueryParameters {
  readonly column_names?: string | ReadonlyArray<string> | undefined
  readonly delimiter?: string | undefined
  /** Default: `disabled`. */
  readonly ecs_compatibility?: TextStructureEcsCompatibilityType | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly format?: TextStructureFormatType | undefined
  readonly grok_pattern?: GrokPattern | undefined
  readonly quote?: string | undefined
  readonly should_trim_fields?: boolean | undefined
  /** Default: `false`. */
  readonly should_parse_recursively?: boolean | undefined
  /** Default: `25s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly timestamp_field?: Field | undefined
  readonly timestamp_format?: string | undefined
  readonly messages: ReadonlyArray<string>
}

/**
 * `text_structure.find_message_structure`: `GET or POST /_text_structure/find_message_structure`.
 * Needs the privileges: cluster monitor_text_structure.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-text-structure-find-message-structure
 * @category endpoints
 * @since 0.1.0
 */
export const findMessageStructure: Call<
  TextStructureFindMessageStructureRequest,
  TextStructureFindMessageStructureResponse
> = /*#__PURE__*/ call({
  name: "text_structure.find_message_structure",
  urls: [{ path: "/_text_structure/find_message_structure", methods: ["GET", "POST"] }],
  query: [
    "column_names",
    "delimiter",
    "ecs_compatibility",
    "explain",
    "format",
    "grok_pattern",
    "quote",
    "should_parse_recursively",
    "should_trim_fields",
    "timeout",
    "timestamp_field",
    "timestamp_format"
  ],
  body: { kind: "fields" },
  answer: { kind: "json", schema: TextStructureFindMessageStructureResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-text-structure-find-message-structure"
})

/**
 * Parameters of `text_structure.find_structure`.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureFindStructureRequest<TJsonDocument = object> {
  readonly charset?: string | undefined
  readonly column_names?: string | ReadonlyArray<string> | undefined
  readonly delimiter?: string | undefined
  /** Default: `disabled`. */
  readonly ecs_compatibility?: string | undefined
  /** Default: `false`. */
  readonly explain?: boolean | undefined
  readonly format?: TextStructureFindStructureFindStructureFormat | undefined
  readonly grok_pattern?: GrokPattern | undefined
  readonly has_header_row?: boolean | undefined
  /** Default: `10000`. */
  readonly line_merge_size_limit?: Uint | undefined
  /** Default: `1000`. */
  readonly lines_to_sample?: Uint | undefined
  readonly quote?: string | undefined
  readonly should_trim_fields?: boolean | undefined
  /** Default: `false`. */
  readonly should_parse_recursively?: boolean | undefined
  /** Default: `25s`. */
  readonly timeout?: Duration | TimeSpan | undefined
  readonly timestamp_field?: Field | undefined
  readonly timestamp_format?: string | undefined
  /** The body of the request. */
  readonly text_files: NdJson<TJsonDocument>
}

/**
 * `text_structure.find_structure`: `POST /_text_structure/find_structure`.
 * Needs the privileges: cluster monitor_text_structure.
 * In Elasticsearch since 7.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-text-structure-find-structure
 * @category endpoints
 * @since 0.1.0
 */
export const findStructure: Call<TextStructureFindStructureRequest, TextStructureFindStructureResponse> =
  /*#__PURE__*/ call({
    name: "text_structure.find_structure",
    urls: [{ path: "/_text_structure/find_structure", methods: ["POST"] }],
    query: [
      "charset",
      "column_names",
      "delimiter",
      "ecs_compatibility",
      "explain",
      "format",
      "grok_pattern",
      "has_header_row",
      "line_merge_size_limit",
      "lines_to_sample",
      "quote",
      "should_parse_recursively",
      "should_trim_fields",
      "timeout",
      "timestamp_field",
      "timestamp_format"
    ],
    body: { kind: "ndjson", name: "text_files" },
    answer: { kind: "json", schema: TextStructureFindStructureResponse },
    repetition: "always",
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-text-structure-find-structure"
  })

/**
 * Parameters of `text_structure.test_grok_pattern`.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureTestGrokPatternRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `disabled`. */
  readonly ecs_compatibility?: string | undefined
  readonly grok_pattern: GrokPattern
  readonly text: ReadonlyArray<string>
}

/**
 * `text_structure.test_grok_pattern`: `GET or POST /_text_structure/test_grok_pattern`.
 * In Elasticsearch since 8.13.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-text-structure-test-grok-pattern
 * @category endpoints
 * @since 0.1.0
 */
export const testGrokPattern: Call<
  TextStructureTestGrokPatternRequest,
  TextStructureTestGrokPatternResponse
> = /*#__PURE__*/ call({
  name: "text_structure.test_grok_pattern",
  urls: [{ path: "/_text_structure/test_grok_pattern", methods: ["GET", "POST"] }],
  query: ["ecs_compatibility"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: TextStructureTestGrokPatternResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-text-structure-test-grok-pattern"
})
