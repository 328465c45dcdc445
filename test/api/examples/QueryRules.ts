/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "query_rules.delete_rule",
    name: "query_rules.delete_rule/QueryRulesDeleteRuleExample1",
    line: "DELETE _query_rules/my-ruleset/_rule/my-rule1",
    params: {
      ruleset_id: "my-ruleset",
      rule_id: "my-rule1"
    } satisfies Api.QueryRules.QueryRulesDeleteRuleRequest
  },
  {
    endpoint: "query_rules.delete_ruleset",
    name: "query_rules.delete_ruleset/QueryRulesDeleteRulesetExample1",
    line: "DELETE _query_rules/my-ruleset/",
    params: { ruleset_id: "my-ruleset" } satisfies Api.QueryRules.QueryRulesDeleteRulesetRequest
  },
  {
    endpoint: "query_rules.get_rule",
    name: "query_rules.get_rule/QueryRuleGetRequestExample1",
    line: "GET _query_rules/my-ruleset/_rule/my-rule1",
    params: {
      ruleset_id: "my-ruleset",
      rule_id: "my-rule1"
    } satisfies Api.QueryRules.QueryRulesGetRuleRequest
  },
  {
    endpoint: "query_rules.get_ruleset",
    name: "query_rules.get_ruleset/QueryRulesetGetRequestExample1",
    line: "GET _query_rules/my-ruleset/",
    params: { ruleset_id: "my-ruleset" } satisfies Api.QueryRules.QueryRulesGetRulesetRequest
  },
  {
    endpoint: "query_rules.list_rulesets",
    name: "query_rules.list_rulesets/QueryRulesetListRequestExample1",
    line: "GET _query_rules/?from=0&size=3",
    params: { from: 0, size: 3 } satisfies Api.QueryRules.QueryRulesListRulesetsRequest
  },
  {
    endpoint: "query_rules.put_ruleset",
    name: "query_rules.put_ruleset/QueryRulesetPutRequestExample1",
    line: "PUT _query_rules/my-ruleset",
    params: {
      ruleset_id: "my-ruleset",
      rules: [
        {
          rule_id: "my-rule1",
          type: "pinned",
          criteria: [
            { type: "contains", metadata: "user_query", values: ["pugs", "puggles"] },
            { type: "exact", metadata: "user_country", values: ["us"] }
          ],
          actions: { ids: ["id1", "id2"] }
        },
        {
          rule_id: "my-rule2",
          type: "pinned",
          criteria: [{ type: "fuzzy", metadata: "user_query", values: ["rescue dogs"] }],
          actions: {
            docs: [
              { _index: "index1", _id: "id3" },
              { _index: "index2", _id: "id4" }
            ]
          }
        }
      ]
    } satisfies Api.QueryRules.QueryRulesPutRulesetRequest
  }
]
