/**
 * Types and schemas of `Synonyms` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { Id, Result } from "../types/Common.ts"
import { IndicesReloadSearchAnalyzersReloadResult } from "../types/Indices.ts"

/**
 * `synonyms._types.SynonymRule` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsSynonymRule {
  readonly id?: Id | undefined
  readonly synonyms: SynonymsSynonymString
}

/**
 * `synonyms._types.SynonymRuleRead` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsSynonymRuleRead {
  readonly id: Id
  readonly synonyms: SynonymsSynonymString
}

/** The schema of `SynonymsSynonymRuleRead`. @category schemas @since 0.1.0 */
export const SynonymsSynonymRuleRead: s.Lazy<SynonymsSynonymRuleRead> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ id: s.string, synonyms: s.string })
)

/**
 * `synonyms._types.SynonymString` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SynonymsSynonymString = string

/**
 * `synonyms._types.SynonymsUpdateResult` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsSynonymsUpdateResult {
  readonly result: Result
  readonly reload_analyzers_details?: IndicesReloadSearchAnalyzersReloadResult
}

/** The schema of `SynonymsSynonymsUpdateResult`. @category schemas @since 0.1.0 */
export const SynonymsSynonymsUpdateResult: s.Lazy<SynonymsSynonymsUpdateResult> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    result: s.string,
    reload_analyzers_details: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ IndicesReloadSearchAnalyzersReloadResult()
    )
  })
)
