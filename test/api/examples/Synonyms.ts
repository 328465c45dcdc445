/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "synonyms.delete_synonym",
    name: "synonyms.delete_synonym/SynonymsDeleteSynonymExample1",
    line: "DELETE _synonyms/my-synonyms-set",
    params: { id: "my-synonyms-set" } satisfies Api.Synonyms.SynonymsDeleteSynonymRequest
  },
  {
    endpoint: "synonyms.delete_synonym_rule",
    name: "synonyms.delete_synonym_rule/SynonymRuleDeleteRequestExample1",
    line: "DELETE _synonyms/my-synonyms-set/test-1",
    params: {
      set_id: "my-synonyms-set",
      rule_id: "test-1"
    } satisfies Api.Synonyms.SynonymsDeleteSynonymRuleRequest
  },
  {
    endpoint: "synonyms.get_synonym",
    name: "synonyms.get_synonym/SynonymsGetRequestExample1",
    line: "GET _synonyms/my-synonyms-set",
    params: { id: "my-synonyms-set" } satisfies Api.Synonyms.SynonymsGetSynonymRequest
  },
  {
    endpoint: "synonyms.get_synonym_rule",
    name: "synonyms.get_synonym_rule/SynonymRuleGetRequestExample1",
    line: "GET _synonyms/my-synonyms-set/test-1",
    params: {
      set_id: "my-synonyms-set",
      rule_id: "test-1"
    } satisfies Api.Synonyms.SynonymsGetSynonymRuleRequest
  },
  {
    endpoint: "synonyms.get_synonyms_sets",
    name: "synonyms.get_synonyms_sets/SynonymsSetsGetRequestExample1",
    line: "GET _synonyms",
    params: {} satisfies Api.Synonyms.SynonymsGetSynonymsSetsRequest
  },
  {
    endpoint: "synonyms.put_synonym",
    name: "synonyms.put_synonym/SynonymsPutRequestExample1",
    line: "PUT _synonyms/my-synonyms-set",
    params: {
      id: "my-synonyms-set",
      synonyms_set: { synonyms: "hello, hi, howdy" }
    } satisfies Api.Synonyms.SynonymsPutSynonymRequest
  },
  {
    endpoint: "synonyms.put_synonym_rule",
    name: "synonyms.put_synonym_rule/SynonymRulePutRequestExample1",
    line: "PUT _synonyms/my-synonyms-set/test-1",
    params: {
      set_id: "my-synonyms-set",
      rule_id: "test-1",
      synonyms: "hello, hi, howdy"
    } satisfies Api.Synonyms.SynonymsPutSynonymRuleRequest
  }
]
