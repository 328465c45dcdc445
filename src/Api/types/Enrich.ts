/**
 * Types and schemas of `Enrich` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { Field, Fields, Indices, Name } from "../types/Common.ts"
import { QueryDslQueryContainer } from "../types/QueryDsl.ts"

/**
 * `enrich._types.Policy` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EnrichPolicy {
  readonly enrich_fields: Fields
  readonly indices: Indices
  readonly match_field: Field
  readonly query?: QueryDslQueryContainer | undefined
  readonly name?: Name | undefined
  readonly elasticsearch_version?: string | undefined
}

/** The schema of `EnrichPolicy`. @category schemas @since 0.1.0 */
export const EnrichPolicy: s.Lazy<EnrichPolicy> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    enrich_fields: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    indices: /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]),
    match_field: s.string,
    query: /*#__PURE__*/ s.optional(/*#__PURE__*/ QueryDslQueryContainer()),
    name: /*#__PURE__*/ s.optional(s.string),
    elasticsearch_version: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `enrich._types.PolicyType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type EnrichPolicyType = "geo_match" | "match" | "range" | (string & {})

/**
 * `enrich._types.Summary` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface EnrichSummary {
  readonly config: { readonly [key: string]: EnrichPolicy }
}

/** The schema of `EnrichSummary`. @category schemas @since 0.1.0 */
export const EnrichSummary: s.Lazy<EnrichSummary> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ config: /*#__PURE__*/ s.record(/*#__PURE__*/ EnrichPolicy()) })
)
