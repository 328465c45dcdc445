/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "tasks.cancel",
    name: "tasks.cancel/TasksCancelExample1",
    line: "POST _tasks/<task_id>/_cancel",
    params: { task_id: "<task_id>" } satisfies Api.Tasks.TasksCancelRequest
  },
  {
    endpoint: "tasks.list",
    name: "tasks.list/ListTasksRequestExample1",
    line: "GET _tasks?actions=*search&detailed",
    params: { actions: "*search", detailed: true } satisfies Api.Tasks.TasksListRequest
  }
]
