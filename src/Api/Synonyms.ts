/**
 * The endpoints of the namespace `synonyms`.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import { call, optionalCall, type Call, type OptionalCall } from "./Call.ts"
import * as s from "./internal/schema.ts"
import {
  AcknowledgedResponseBase,
  type Id,
  type Integer,
  type Result,
  type SpecUtilsCommonQueryParameters
} from "./types/Common.ts"
import { IndicesReloadSearchAnalyzersReloadResult } from "./types/Indices.ts"
import {
  type SynonymsSynonymRule,
  SynonymsSynonymRuleRead,
  type SynonymsSynonymString,
  SynonymsSynonymsUpdateResult
} from "./types/Synonyms.ts"

/**
 * `synonyms.delete_synonym.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SynonymsDeleteSynonymResponse = AcknowledgedResponseBase

/** The schema of `SynonymsDeleteSynonymResponse`. @category schemas @since 0.1.0 */
export const SynonymsDeleteSynonymResponse: s.Lazy<SynonymsDeleteSynonymResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `synonyms.delete_synonym_rule.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SynonymsDeleteSynonymRuleResponse = SynonymsSynonymsUpdateResult

/** The schema of `SynonymsDeleteSynonymRuleResponse`. @category schemas @since 0.1.0 */
export const SynonymsDeleteSynonymRuleResponse: s.Lazy<SynonymsDeleteSynonymRuleResponse> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ SynonymsSynonymsUpdateResult())

/**
 * `synonyms.get_synonym.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsGetSynonymResponse {
  readonly count: Integer
  readonly synonyms_set: ReadonlyArray<SynonymsSynonymRuleRead>
}

/** The schema of `SynonymsGetSynonymResponse`. @category schemas @since 0.1.0 */
export const SynonymsGetSynonymResponse: s.Lazy<SynonymsGetSynonymResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    count: s.number,
    synonyms_set: /*#__PURE__*/ s.array(/*#__PURE__*/ SynonymsSynonymRuleRead())
  })
)

/**
 * `synonyms.get_synonym_rule.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SynonymsGetSynonymRuleResponse = SynonymsSynonymRuleRead

/** The schema of `SynonymsGetSynonymRuleResponse`. @category schemas @since 0.1.0 */
export const SynonymsGetSynonymRuleResponse: s.Lazy<SynonymsGetSynonymRuleResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ SynonymsSynonymRuleRead()
)

/**
 * `synonyms.get_synonyms_sets.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsGetSynonymsSetsResponse {
  readonly count: Integer
  readonly results: ReadonlyArray<SynonymsGetSynonymsSetsSynonymsSetItem>
}

/** The schema of `SynonymsGetSynonymsSetsResponse`. @category schemas @since 0.1.0 */
export const SynonymsGetSynonymsSetsResponse: s.Lazy<SynonymsGetSynonymsSetsResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      results: /*#__PURE__*/ s.array(/*#__PURE__*/ SynonymsGetSynonymsSetsSynonymsSetItem())
    })
)

/**
 * `synonyms.get_synonyms_sets.SynonymsSetItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsGetSynonymsSetsSynonymsSetItem {
  readonly synonyms_set: Id
  readonly count: Integer
}

/** The schema of `SynonymsGetSynonymsSetsSynonymsSetItem`. @category schemas @since 0.1.0 */
export const SynonymsGetSynonymsSetsSynonymsSetItem: s.Lazy<SynonymsGetSynonymsSetsSynonymsSetItem> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ synonyms_set: s.string, count: s.number }))

/**
 * `synonyms.put_synonym.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsPutSynonymResponse {
  readonly result: Result
  readonly reload_analyzers_details?: IndicesReloadSearchAnalyzersReloadResult
}

/** The schema of `SynonymsPutSynonymResponse`. @category schemas @since 0.1.0 */
export const SynonymsPutSynonymResponse: s.Lazy<SynonymsPutSynonymResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    result: s.string,
    reload_analyzers_details: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ IndicesReloadSearchAnalyzersReloadResult()
    )
  })
)

/**
 * `synonyms.put_synonym_rule.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type SynonymsPutSynonymRuleResponse = SynonymsSynonymsUpdateResult

/** The schema of `SynonymsPutSynonymRuleResponse`. @category schemas @since 0.1.0 */
export const SynonymsPutSynonymRuleResponse: s.Lazy<SynonymsPutSynonymRuleResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ SynonymsSynonymsUpdateResult()
)

/**
 * Parameters of `synonyms.delete_synonym`.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsDeleteSynonymRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
}

/**
 * `synonyms.delete_synonym`: `DELETE /_synonyms/{id}`.
 * Needs the privileges: cluster manage_search_synonyms.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-delete-synonym
 * @category endpoints
 * @since 0.1.0
 */
export const deleteSynonym: Call<SynonymsDeleteSynonymRequest, SynonymsDeleteSynonymResponse> =
  /*#__PURE__*/ call({
    name: "synonyms.delete_synonym",
    urls: [{ path: "/_synonyms/{id}", methods: ["DELETE"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SynonymsDeleteSynonymResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-delete-synonym"
  })

/**
 * Parameters of `synonyms.delete_synonym_rule`.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsDeleteSynonymRuleRequest extends SpecUtilsCommonQueryParameters {
  readonly set_id: Id
  readonly rule_id: Id
  /**
   * Default: `true`.
   * In Elasticsearch since 9.1.0.
   */
  readonly refresh?: boolean | undefined
}

/**
 * `synonyms.delete_synonym_rule`: `DELETE /_synonyms/{set_id}/{rule_id}`.
 * Needs the privileges: cluster manage_search_synonyms.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-delete-synonym-rule
 * @category endpoints
 * @since 0.1.0
 */
export const deleteSynonymRule: Call<SynonymsDeleteSynonymRuleRequest, SynonymsDeleteSynonymRuleResponse> =
  /*#__PURE__*/ call({
    name: "synonyms.delete_synonym_rule",
    urls: [{ path: "/_synonyms/{set_id}/{rule_id}", methods: ["DELETE"] }],
    query: ["refresh"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SynonymsDeleteSynonymRuleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-delete-synonym-rule"
  })

/**
 * Parameters of `synonyms.get_synonym`.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsGetSynonymRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
  /** In Elasticsearch since 9.5.0. */
  readonly search_after?: string | undefined
}

/**
 * `synonyms.get_synonym`: `GET /_synonyms/{id}`.
 * Needs the privileges: cluster manage_search_synonyms.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-get-synonym
 * @category endpoints
 * @since 0.1.0
 */
export const getSynonym: Call<SynonymsGetSynonymRequest, SynonymsGetSynonymResponse> = /*#__PURE__*/ call({
  name: "synonyms.get_synonym",
  urls: [{ path: "/_synonyms/{id}", methods: ["GET"] }],
  query: ["from", "search_after", "size"],
  body: { kind: "none" },
  answer: { kind: "json", schema: SynonymsGetSynonymResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-get-synonym"
})

/**
 * Parameters of `synonyms.get_synonym_rule`.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsGetSynonymRuleRequest extends SpecUtilsCommonQueryParameters {
  readonly set_id: Id
  readonly rule_id: Id
}

/**
 * `synonyms.get_synonym_rule`: `GET /_synonyms/{set_id}/{rule_id}`.
 * Needs the privileges: cluster manage_search_synonyms.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-get-synonym-rule
 * @category endpoints
 * @since 0.1.0
 */
export const getSynonymRule: Call<SynonymsGetSynonymRuleRequest, SynonymsGetSynonymRuleResponse> =
  /*#__PURE__*/ call({
    name: "synonyms.get_synonym_rule",
    urls: [{ path: "/_synonyms/{set_id}/{rule_id}", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: SynonymsGetSynonymRuleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-get-synonym-rule"
  })

/**
 * Parameters of `synonyms.get_synonyms_sets`.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsGetSynonymsSetsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `10`. */
  readonly size?: Integer | undefined
}

/**
 * `synonyms.get_synonyms_sets`: `GET /_synonyms`.
 * Needs the privileges: cluster manage_search_synonyms.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-get-synonym
 * @category endpoints
 * @since 0.1.0
 */
export const getSynonymsSets: OptionalCall<SynonymsGetSynonymsSetsRequest, SynonymsGetSynonymsSetsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "synonyms.get_synonyms_sets",
    urls: [{ path: "/_synonyms", methods: ["GET"] }],
    query: ["from", "size"],
    body: { kind: "none" },
    answer: { kind: "json", schema: SynonymsGetSynonymsSetsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-get-synonym"
  })

/**
 * Parameters of `synonyms.put_synonym`.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsPutSynonymRequest extends SpecUtilsCommonQueryParameters {
  readonly id: Id
  /**
   * Default: `true`.
   * In Elasticsearch since 9.1.0.
   */
  readonly refresh?: boolean | undefined
  /**
   * Default: `false`.
   * In Elasticsearch since 9.5.0.
   */
  readonly append?: boolean | undefined
  readonly synonyms_set: SynonymsSynonymRule | ReadonlyArray<SynonymsSynonymRule>
}

/**
 * `synonyms.put_synonym`: `PUT /_synonyms/{id}`.
 * Needs the privileges: cluster manage_search_synonyms.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-put-synonym
 * @category endpoints
 * @since 0.1.0
 */
export const putSynonym: Call<SynonymsPutSynonymRequest, SynonymsPutSynonymResponse> = /*#__PURE__*/ call({
  name: "synonyms.put_synonym",
  urls: [{ path: "/_synonyms/{id}", methods: ["PUT"] }],
  query: ["append", "refresh"],
  body: { kind: "fields" },
  answer: { kind: "json", schema: SynonymsPutSynonymResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-put-synonym"
})

/**
 * Parameters of `synonyms.put_synonym_rule`.
 * @category models
 * @since 0.1.0
 */
export interface SynonymsPutSynonymRuleRequest extends SpecUtilsCommonQueryParameters {
  readonly set_id: Id
  readonly rule_id: Id
  /**
   * Default: `true`.
   * In Elasticsearch since 9.1.0.
   */
  readonly refresh?: boolean | undefined
  readonly synonyms: SynonymsSynonymString
}

/**
 * `synonyms.put_synonym_rule`: `PUT /_synonyms/{set_id}/{rule_id}`.
 * Needs the privileges: cluster manage_search_synonyms.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-put-synonym-rule
 * @category endpoints
 * @since 0.1.0
 */
export const putSynonymRule: Call<SynonymsPutSynonymRuleRequest, SynonymsPutSynonymRuleResponse> =
  /*#__PURE__*/ call({
    name: "synonyms.put_synonym_rule",
    urls: [{ path: "/_synonyms/{set_id}/{rule_id}", methods: ["PUT"] }],
    query: ["refresh"],
    body: { kind: "fields" },
    answer: { kind: "json", schema: SynonymsPutSynonymRuleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-synonyms-put-synonym-rule"
  })
