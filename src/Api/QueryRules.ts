/**
 * The endpoints of the namespace `query_rules`.
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
  type Long,
  type Result,
  type SpecUtilsCommonQueryParameters
} from "./types/Common.ts"
import {
  QueryRulesQueryRule,
  type QueryRulesQueryRuleActions,
  type QueryRulesQueryRuleCriteria,
  type QueryRulesQueryRuleType,
  QueryRulesQueryRuleset
} from "./types/QueryRules.ts"

/**
 * `query_rules.delete_rule.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryRulesDeleteRuleResponse = AcknowledgedResponseBase

/** The schema of `QueryRulesDeleteRuleResponse`. @category schemas @since 0.1.0 */
export const QueryRulesDeleteRuleResponse: s.Lazy<QueryRulesDeleteRuleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `query_rules.delete_ruleset.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryRulesDeleteRulesetResponse = AcknowledgedResponseBase

/** The schema of `QueryRulesDeleteRulesetResponse`. @category schemas @since 0.1.0 */
export const QueryRulesDeleteRulesetResponse: s.Lazy<QueryRulesDeleteRulesetResponse> = /*#__PURE__*/ s.lazy(
  () => /*#__PURE__*/ AcknowledgedResponseBase()
)

/**
 * `query_rules.get_rule.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryRulesGetRuleResponse = QueryRulesQueryRule

/** The schema of `QueryRulesGetRuleResponse`. @category schemas @since 0.1.0 */
export const QueryRulesGetRuleResponse: s.Lazy<QueryRulesGetRuleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ QueryRulesQueryRule()
)

/**
 * `query_rules.get_ruleset.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryRulesGetRulesetResponse = QueryRulesQueryRuleset

/** The schema of `QueryRulesGetRulesetResponse`. @category schemas @since 0.1.0 */
export const QueryRulesGetRulesetResponse: s.Lazy<QueryRulesGetRulesetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ QueryRulesQueryRuleset()
)

/**
 * `query_rules.list_rulesets.QueryRulesetListItem` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesListRulesetsQueryRulesetListItem {
  readonly ruleset_id: Id
  readonly rule_total_count: Integer
  readonly rule_criteria_types_counts: { readonly [key: string]: Integer }
  readonly rule_type_counts: { readonly [key: string]: Integer }
}

/** The schema of `QueryRulesListRulesetsQueryRulesetListItem`. @category schemas @since 0.1.0 */
export const QueryRulesListRulesetsQueryRulesetListItem: s.Lazy<QueryRulesListRulesetsQueryRulesetListItem> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      ruleset_id: s.string,
      rule_total_count: s.number,
      rule_criteria_types_counts: /*#__PURE__*/ s.record(s.number),
      rule_type_counts: /*#__PURE__*/ s.record(s.number)
    })
  )

/**
 * `query_rules.list_rulesets.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesListRulesetsResponse {
  readonly count: Long
  readonly results: ReadonlyArray<QueryRulesListRulesetsQueryRulesetListItem>
}

/** The schema of `QueryRulesListRulesetsResponse`. @category schemas @since 0.1.0 */
export const QueryRulesListRulesetsResponse: s.Lazy<QueryRulesListRulesetsResponse> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      count: s.number,
      results: /*#__PURE__*/ s.array(/*#__PURE__*/ QueryRulesListRulesetsQueryRulesetListItem())
    })
)

/**
 * `query_rules.put_rule.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesPutRuleResponse {
  readonly result: Result
}

/** The schema of `QueryRulesPutRuleResponse`. @category schemas @since 0.1.0 */
export const QueryRulesPutRuleResponse: s.Lazy<QueryRulesPutRuleResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `query_rules.put_ruleset.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesPutRulesetResponse {
  readonly result: Result
}

/** The schema of `QueryRulesPutRulesetResponse`. @category schemas @since 0.1.0 */
export const QueryRulesPutRulesetResponse: s.Lazy<QueryRulesPutRulesetResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ result: s.string })
)

/**
 * `query_rules.test.QueryRulesetMatchedRule` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesTestQueryRulesetMatchedRule {
  readonly ruleset_id: Id
  readonly rule_id: Id
}

/** The schema of `QueryRulesTestQueryRulesetMatchedRule`. @category schemas @since 0.1.0 */
export const QueryRulesTestQueryRulesetMatchedRule: s.Lazy<QueryRulesTestQueryRulesetMatchedRule> =
  /*#__PURE__*/ s.lazy(() => /*#__PURE__*/ s.struct({ ruleset_id: s.string, rule_id: s.string }))

/**
 * `query_rules.test.Response` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesTestResponse {
  readonly total_matched_rules: Integer
  readonly matched_rules: ReadonlyArray<QueryRulesTestQueryRulesetMatchedRule>
}

/** The schema of `QueryRulesTestResponse`. @category schemas @since 0.1.0 */
export const QueryRulesTestResponse: s.Lazy<QueryRulesTestResponse> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    total_matched_rules: s.number,
    matched_rules: /*#__PURE__*/ s.array(/*#__PURE__*/ QueryRulesTestQueryRulesetMatchedRule())
  })
)

/**
 * Parameters of `query_rules.delete_rule`.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesDeleteRuleRequest extends SpecUtilsCommonQueryParameters {
  readonly ruleset_id: Id
  readonly rule_id: Id
}

/**
 * `query_rules.delete_rule`: `DELETE /_query_rules/{ruleset_id}/_rule/{rule_id}`.
 * Needs the privileges: cluster manage_search_query_rules.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-delete-rule
 * @category endpoints
 * @since 0.1.0
 */
export const deleteRule: Call<QueryRulesDeleteRuleRequest, QueryRulesDeleteRuleResponse> = /*#__PURE__*/ call(
  {
    name: "query_rules.delete_rule",
    urls: [{ path: "/_query_rules/{ruleset_id}/_rule/{rule_id}", methods: ["DELETE"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: QueryRulesDeleteRuleResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-delete-rule"
  }
)

/**
 * Parameters of `query_rules.delete_ruleset`.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesDeleteRulesetRequest extends SpecUtilsCommonQueryParameters {
  readonly ruleset_id: Id
}

/**
 * `query_rules.delete_ruleset`: `DELETE /_query_rules/{ruleset_id}`.
 * Needs the privileges: cluster manage_search_query_rules.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-delete-ruleset
 * @category endpoints
 * @since 0.1.0
 */
export const deleteRuleset: Call<QueryRulesDeleteRulesetRequest, QueryRulesDeleteRulesetResponse> =
  /*#__PURE__*/ call({
    name: "query_rules.delete_ruleset",
    urls: [{ path: "/_query_rules/{ruleset_id}", methods: ["DELETE"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: QueryRulesDeleteRulesetResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-delete-ruleset"
  })

/**
 * Parameters of `query_rules.get_rule`.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesGetRuleRequest extends SpecUtilsCommonQueryParameters {
  readonly ruleset_id: Id
  readonly rule_id: Id
}

/**
 * `query_rules.get_rule`: `GET /_query_rules/{ruleset_id}/_rule/{rule_id}`.
 * Needs the privileges: cluster manage_search_query_rules.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-get-rule
 * @category endpoints
 * @since 0.1.0
 */
export const getRule: Call<QueryRulesGetRuleRequest, QueryRulesGetRuleResponse> = /*#__PURE__*/ call({
  name: "query_rules.get_rule",
  urls: [{ path: "/_query_rules/{ruleset_id}/_rule/{rule_id}", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: QueryRulesGetRuleResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-get-rule"
})

/**
 * Parameters of `query_rules.get_ruleset`.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesGetRulesetRequest extends SpecUtilsCommonQueryParameters {
  readonly ruleset_id: Id
}

/**
 * `query_rules.get_ruleset`: `GET /_query_rules/{ruleset_id}`.
 * Needs the privileges: cluster manage_search_query_rules.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-get-ruleset
 * @category endpoints
 * @since 0.1.0
 */
export const getRuleset: Call<QueryRulesGetRulesetRequest, QueryRulesGetRulesetResponse> = /*#__PURE__*/ call(
  {
    name: "query_rules.get_ruleset",
    urls: [{ path: "/_query_rules/{ruleset_id}", methods: ["GET"] }],
    query: [],
    body: { kind: "none" },
    answer: { kind: "json", schema: QueryRulesGetRulesetResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-get-ruleset"
  }
)

/**
 * Parameters of `query_rules.list_rulesets`.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesListRulesetsRequest extends SpecUtilsCommonQueryParameters {
  /** Default: `0`. */
  readonly from?: Integer | undefined
  /** Default: `100`. */
  readonly size?: Integer | undefined
}

/**
 * `query_rules.list_rulesets`: `GET /_query_rules`.
 * Needs the privileges: cluster manage_search_query_rules.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-list-rulesets
 * @category endpoints
 * @since 0.1.0
 */
export const listRulesets: OptionalCall<QueryRulesListRulesetsRequest, QueryRulesListRulesetsResponse> =
  /*#__PURE__*/ optionalCall({
    name: "query_rules.list_rulesets",
    urls: [{ path: "/_query_rules", methods: ["GET"] }],
    query: ["from", "size"],
    body: { kind: "none" },
    answer: { kind: "json", schema: QueryRulesListRulesetsResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-list-rulesets"
  })

/**
 * Parameters of `query_rules.put_rule`.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesPutRuleRequest extends SpecUtilsCommonQueryParameters {
  readonly ruleset_id: Id
  readonly rule_id: Id
  readonly type: QueryRulesQueryRuleType
  readonly criteria: QueryRulesQueryRuleCriteria | ReadonlyArray<QueryRulesQueryRuleCriteria>
  readonly actions: QueryRulesQueryRuleActions
  readonly priority?: Integer | undefined
}

/**
 * `query_rules.put_rule`: `PUT /_query_rules/{ruleset_id}/_rule/{rule_id}`.
 * Needs the privileges: cluster manage_search_query_rules.
 * In Elasticsearch since 8.15.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-put-rule
 * @category endpoints
 * @since 0.1.0
 */
export const putRule: Call<QueryRulesPutRuleRequest, QueryRulesPutRuleResponse> = /*#__PURE__*/ call({
  name: "query_rules.put_rule",
  urls: [{ path: "/_query_rules/{ruleset_id}/_rule/{rule_id}", methods: ["PUT"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: QueryRulesPutRuleResponse },
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-put-rule"
})

/**
 * Parameters of `query_rules.put_ruleset`.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesPutRulesetRequest extends SpecUtilsCommonQueryParameters {
  readonly ruleset_id: Id
  readonly rules: QueryRulesQueryRule | ReadonlyArray<QueryRulesQueryRule>
}

/**
 * `query_rules.put_ruleset`: `PUT /_query_rules/{ruleset_id}`.
 * Needs the privileges: cluster manage_search_query_rules.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-put-ruleset
 * @category endpoints
 * @since 0.1.0
 */
export const putRuleset: Call<QueryRulesPutRulesetRequest, QueryRulesPutRulesetResponse> = /*#__PURE__*/ call(
  {
    name: "query_rules.put_ruleset",
    urls: [{ path: "/_query_rules/{ruleset_id}", methods: ["PUT"] }],
    query: [],
    body: { kind: "fields" },
    answer: { kind: "json", schema: QueryRulesPutRulesetResponse },
    stability: "stable",
    docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-put-ruleset"
  }
)

/**
 * Parameters of `query_rules.test`.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesTestRequest extends SpecUtilsCommonQueryParameters {
  readonly ruleset_id: Id
  readonly match_criteria: { readonly [key: string]: unknown }
}

/**
 * `query_rules.test`: `POST /_query_rules/{ruleset_id}/_test`.
 * Needs the privileges: cluster manage_search_query_rules.
 * In Elasticsearch since 8.10.0.
 * Documentation: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-test
 * @category endpoints
 * @since 0.1.0
 */
export const test: Call<QueryRulesTestRequest, QueryRulesTestResponse> = /*#__PURE__*/ call({
  name: "query_rules.test",
  urls: [{ path: "/_query_rules/{ruleset_id}/_test", methods: ["POST"] }],
  query: [],
  body: { kind: "fields" },
  answer: { kind: "json", schema: QueryRulesTestResponse },
  repetition: "always",
  stability: "stable",
  docs: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-query-rules-test"
})
