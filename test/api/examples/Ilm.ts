/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "ilm.delete_lifecycle",
    name: "ilm.delete_lifecycle/IlmDeleteLifecycleExample1",
    line: "DELETE _ilm/policy/my_policy",
    params: { name: "my_policy" } satisfies Api.Ilm.IlmDeleteLifecycleRequest
  },
  {
    endpoint: "ilm.explain_lifecycle",
    name: "ilm.explain_lifecycle/IlmExplainLifecycleExample1",
    line: "GET .ds-timeseries-*/_ilm/explain",
    params: { index: ".ds-timeseries-*" } satisfies Api.Ilm.IlmExplainLifecycleRequest
  },
  {
    endpoint: "ilm.get_lifecycle",
    name: "ilm.get_lifecycle/IlmGetLifecycleExample1",
    line: "GET _ilm/policy/my_policy",
    params: { name: "my_policy" } satisfies Api.Ilm.IlmGetLifecycleRequest
  },
  {
    endpoint: "ilm.get_status",
    name: "ilm.get_status/IlmGetStatusExample1",
    line: "GET _ilm/status",
    params: {} satisfies Api.Ilm.IlmGetStatusRequest
  },
  {
    endpoint: "ilm.migrate_to_data_tiers",
    name: "ilm.migrate_to_data_tiers/MigrateToDataTiersRequestExample1",
    line: "POST /_ilm/migrate_to_data_tiers",
    params: {
      legacy_template_to_delete: "global-template",
      node_attribute: "custom_attribute_name"
    } satisfies Api.Ilm.IlmMigrateToDataTiersRequest
  },
  {
    endpoint: "ilm.move_to_step",
    name: "ilm.move_to_step/MoveToStepRequestExample1",
    line: "POST _ilm/move/my-index-000001",
    params: {
      index: "my-index-000001",
      current_step: { phase: "new", action: "complete", name: "complete" },
      next_step: { phase: "warm", action: "forcemerge", name: "forcemerge" }
    } satisfies Api.Ilm.IlmMoveToStepRequest
  },
  {
    endpoint: "ilm.move_to_step",
    name: "ilm.move_to_step/MoveToStepRequestExample2",
    line: "POST _ilm/move/my-index-000001",
    params: {
      index: "my-index-000001",
      current_step: { phase: "hot", action: "complete", name: "complete" },
      next_step: { phase: "warm" }
    } satisfies Api.Ilm.IlmMoveToStepRequest
  },
  {
    endpoint: "ilm.put_lifecycle",
    name: "ilm.put_lifecycle/PutLifecycleRequestExample1",
    line: "PUT _ilm/policy/my_policy",
    params: {
      name: "my_policy",
      policy: {
        _meta: {
          description: "used for nginx log",
          project: { name: "myProject", department: "myDepartment" }
        },
        phases: {
          warm: { min_age: "10d", actions: { forcemerge: { max_num_segments: 1 } } },
          delete: { min_age: "30d", actions: { delete: {} } }
        }
      }
    } satisfies Api.Ilm.IlmPutLifecycleRequest
  },
  {
    endpoint: "ilm.remove_policy",
    name: "ilm.remove_policy/IlmRemovePolicyExample1",
    line: "POST logs-my_app-default/_ilm/remove",
    params: { index: "logs-my_app-default" } satisfies Api.Ilm.IlmRemovePolicyRequest
  },
  {
    endpoint: "ilm.retry",
    name: "ilm.retry/IlmRetryExample1",
    line: "POST /my-index-000001/_ilm/retry",
    params: { index: "my-index-000001" } satisfies Api.Ilm.IlmRetryRequest
  },
  {
    endpoint: "ilm.start",
    name: "ilm.start/IlmStartExample1",
    line: "POST _ilm/start",
    params: {} satisfies Api.Ilm.IlmStartRequest
  },
  {
    endpoint: "ilm.stop",
    name: "ilm.stop/IlmStopExample1",
    line: "POST _ilm/stop",
    params: {} satisfies Api.Ilm.IlmStopRequest
  }
]
