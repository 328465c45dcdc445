/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "enrich.delete_policy",
    name: "enrich.delete_policy/EnrichDeletePolicyExample1",
    line: "DELETE /_enrich/policy/my-policy",
    params: { name: "my-policy" } satisfies Api.Enrich.EnrichDeletePolicyRequest
  },
  {
    endpoint: "enrich.execute_policy",
    name: "enrich.execute_policy/EnrichExecutePolicyExample1",
    line: "PUT /_enrich/policy/my-policy/_execute?wait_for_completion=false",
    params: { name: "my-policy", wait_for_completion: false } satisfies Api.Enrich.EnrichExecutePolicyRequest
  },
  {
    endpoint: "enrich.get_policy",
    name: "enrich.get_policy/EnrichGetPolicyExample1",
    line: "GET /_enrich/policy/my-policy",
    params: { name: "my-policy" } satisfies Api.Enrich.EnrichGetPolicyRequest
  },
  {
    endpoint: "enrich.put_policy",
    name: "enrich.put_policy/EnrichPutPolicyExample1",
    line: "PUT /_enrich/policy/postal_policy",
    params: {
      name: "postal_policy",
      geo_match: {
        indices: "postal_codes",
        match_field: "location",
        enrich_fields: ["location", "postal_code"]
      }
    } satisfies Api.Enrich.EnrichPutPolicyRequest
  },
  {
    endpoint: "enrich.stats",
    name: "enrich.stats/EnrichStatsExample1",
    line: "GET /_enrich/_stats",
    params: {} satisfies Api.Enrich.EnrichStatsRequest
  }
]
