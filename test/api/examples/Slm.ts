/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "slm.delete_lifecycle",
    name: "slm.delete_lifecycle/SlmDeleteLifecycleExample1",
    line: "DELETE /_slm/policy/daily-snapshots",
    params: { policy_id: "daily-snapshots" } satisfies Api.Slm.SlmDeleteLifecycleRequest
  },
  {
    endpoint: "slm.execute_lifecycle",
    name: "slm.execute_lifecycle/ExecuteSnapshotLifecycleRequestExample1",
    line: "PUT /_slm/policy/daily-snapshots/_execute",
    params: { policy_id: "daily-snapshots" } satisfies Api.Slm.SlmExecuteLifecycleRequest
  },
  {
    endpoint: "slm.execute_retention",
    name: "slm.execute_retention/SlmExecuteRetentionExample1",
    line: "POST _slm/_execute_retention",
    params: {} satisfies Api.Slm.SlmExecuteRetentionRequest
  },
  {
    endpoint: "slm.get_lifecycle",
    name: "slm.get_lifecycle/GetSnapshotLifecycleRequestExample1",
    line: "GET _slm/policy/daily-snapshots?human",
    params: { policy_id: "daily-snapshots", human: true } satisfies Api.Slm.SlmGetLifecycleRequest
  },
  {
    endpoint: "slm.get_stats",
    name: "slm.get_stats/GetSnapshotLifecycleManagementStatsRequestExample1",
    line: "GET /_slm/stats",
    params: {} satisfies Api.Slm.SlmGetStatsRequest
  },
  {
    endpoint: "slm.get_status",
    name: "slm.get_status/GetSnapshotLifecycleManagementStatusRequestExample1",
    line: "GET _slm/status",
    params: {} satisfies Api.Slm.SlmGetStatusRequest
  },
  {
    endpoint: "slm.put_lifecycle",
    name: "slm.put_lifecycle/PutSnapshotLifecycleRequestExample1 copy",
    line: "PUT /_slm/policy/daily-snapshots",
    params: {
      policy_id: "daily-snapshots",
      schedule: "0 30 1 * * ?",
      name: "<daily-snap-{now/d}>",
      repository: "my_repository",
      config: { indices: ["data-*", "important"], ignore_unavailable: false, include_global_state: false },
      retention: { expire_after: "30d", min_count: 5, max_count: 50 }
    } satisfies Api.Slm.SlmPutLifecycleRequest
  },
  {
    endpoint: "slm.put_lifecycle",
    name: "slm.put_lifecycle/PutSnapshotLifecycleRequestExample2",
    line: "PUT /_slm/policy/hourly-snapshots",
    params: {
      policy_id: "hourly-snapshots",
      schedule: "1h",
      name: "<hourly-snap-{now/d}>",
      repository: "my_repository",
      config: { indices: ["data-*", "important"] }
    } satisfies Api.Slm.SlmPutLifecycleRequest
  },
  {
    endpoint: "slm.start",
    name: "slm.start/StartSnapshotLifecycleManagementRequestExample1",
    line: "POST _slm/start",
    params: {} satisfies Api.Slm.SlmStartRequest
  }
]
