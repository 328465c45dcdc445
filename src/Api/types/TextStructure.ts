/**
 * Types and schemas of `TextStructure` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { Integer, Long } from "../types/Common.ts"

/**
 * `text_structure._types.EcsCompatibilityType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TextStructureEcsCompatibilityType = "disabled" | "v1"

/**
 * `text_structure._types.FieldStat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureFieldStat {
  readonly count: Integer
  readonly cardinality: Integer
  readonly top_hits: ReadonlyArray<TextStructureTopHit>
  readonly mean_value?: Integer
  readonly median_value?: Integer
  readonly max_value?: Integer
  readonly min_value?: Integer
  readonly earliest?: string
  readonly latest?: string
}

/** The schema of `TextStructureFieldStat`. @category schemas @since 0.1.0 */
export const TextStructureFieldStat: s.Lazy<TextStructureFieldStat> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    cardinality: s.number,
    top_hits: /*#__PURE__*/ s.array(/*#__PURE__*/ TextStructureTopHit()),
    mean_value: /*#__PURE__*/ s.optional(s.number),
    median_value: /*#__PURE__*/ s.optional(s.number),
    max_value: /*#__PURE__*/ s.optional(s.number),
    min_value: /*#__PURE__*/ s.optional(s.number),
    earliest: /*#__PURE__*/ s.optional(s.string),
    latest: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `text_structure._types.FormatType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type TextStructureFormatType = "delimited" | "ndjson" | "semi_structured_text" | "xml"

/**
 * `text_structure._types.TopHit` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface TextStructureTopHit {
  readonly count: Long
  readonly value: unknown
}

/** The schema of `TextStructureTopHit`. @category schemas @since 0.1.0 */
export const TextStructureTopHit: s.Lazy<TextStructureTopHit> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ count: s.number, value: s.unknown })
)
