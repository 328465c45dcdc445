/**
 * Types and schemas of `QueryRules` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import type { Id, Integer } from "../types/Common.ts"
import { QueryDslPinnedDoc } from "../types/QueryDsl.ts"

/**
 * `query_rules._types.QueryRule` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesQueryRule {
  readonly rule_id: Id
  readonly type: QueryRulesQueryRuleType
  readonly criteria: QueryRulesQueryRuleCriteria | ReadonlyArray<QueryRulesQueryRuleCriteria>
  readonly actions: QueryRulesQueryRuleActions
  readonly priority?: Integer | undefined
}

/** The schema of `QueryRulesQueryRule`. @category schemas @since 0.1.0 */
export const QueryRulesQueryRule: s.Lazy<QueryRulesQueryRule> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    rule_id: s.string,
    type: s.string,
    criteria: /*#__PURE__*/ s.union([
      /*#__PURE__*/ QueryRulesQueryRuleCriteria(),
      /*#__PURE__*/ s.array(/*#__PURE__*/ QueryRulesQueryRuleCriteria())
    ]),
    actions: /*#__PURE__*/ QueryRulesQueryRuleActions(),
    priority: /*#__PURE__*/ s.optional(s.number)
  })
)

/**
 * `query_rules._types.QueryRuleActions` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesQueryRuleActions {
  readonly ids?: ReadonlyArray<Id> | undefined
  readonly docs?: ReadonlyArray<QueryDslPinnedDoc> | undefined
}

/** The schema of `QueryRulesQueryRuleActions`. @category schemas @since 0.1.0 */
export const QueryRulesQueryRuleActions: s.Lazy<QueryRulesQueryRuleActions> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    ids: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    docs: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(/*#__PURE__*/ QueryDslPinnedDoc()))
  })
)

/**
 * `query_rules._types.QueryRuleCriteria` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesQueryRuleCriteria {
  readonly type: QueryRulesQueryRuleCriteriaType
  readonly metadata?: string | undefined
  readonly values?: ReadonlyArray<unknown> | undefined
}

/** The schema of `QueryRulesQueryRuleCriteria`. @category schemas @since 0.1.0 */
export const QueryRulesQueryRuleCriteria: s.Lazy<QueryRulesQueryRuleCriteria> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: s.string,
    metadata: /*#__PURE__*/ s.optional(s.string),
    values: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.unknown))
  })
)

/**
 * `query_rules._types.QueryRuleCriteriaType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryRulesQueryRuleCriteriaType =
  | "global"
  | "exact"
  | "fuzzy"
  | "prefix"
  | "suffix"
  | "contains"
  | "lt"
  | "lte"
  | "gt"
  | "gte"
  | "always"

/**
 * `query_rules._types.QueryRuleType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type QueryRulesQueryRuleType = "pinned" | "exclude"

/**
 * `query_rules._types.QueryRuleset` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface QueryRulesQueryRuleset {
  readonly ruleset_id: Id
  readonly rules: ReadonlyArray<QueryRulesQueryRule>
}

/** The schema of `QueryRulesQueryRuleset`. @category schemas @since 0.1.0 */
export const QueryRulesQueryRuleset: s.Lazy<QueryRulesQueryRuleset> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    ruleset_id: s.string,
    rules: /*#__PURE__*/ s.array(/*#__PURE__*/ QueryRulesQueryRule())
  })
)
