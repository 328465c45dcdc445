/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "watcher.ack_watch",
    name: "watcher.ack_watch/WatcherAckWatchRequestExample1",
    line: "POST _watcher/watch/my_watch/_ack",
    params: { watch_id: "my_watch" } satisfies Api.Watcher.WatcherAckWatchRequest
  },
  {
    endpoint: "watcher.activate_watch",
    name: "watcher.activate_watch/WatcherActivateWatchExample1",
    line: "PUT _watcher/watch/my_watch/_activate",
    params: { watch_id: "my_watch" } satisfies Api.Watcher.WatcherActivateWatchRequest
  },
  {
    endpoint: "watcher.deactivate_watch",
    name: "watcher.deactivate_watch/WatcherDeactivateWatchExample1",
    line: "PUT _watcher/watch/my_watch/_deactivate",
    params: { watch_id: "my_watch" } satisfies Api.Watcher.WatcherDeactivateWatchRequest
  },
  {
    endpoint: "watcher.delete_watch",
    name: "watcher.delete_watch/DeleteWatchRequestExample1",
    line: "DELETE _watcher/watch/my_watch",
    params: { id: "my_watch" } satisfies Api.Watcher.WatcherDeleteWatchRequest
  },
  {
    endpoint: "watcher.execute_watch",
    name: "watcher.execute_watch/WatcherExecuteRequestExample1",
    line: "POST _watcher/watch/my_watch/_execute",
    params: {
      id: "my_watch",
      trigger_data: { triggered_time: "now", scheduled_time: "now" },
      alternative_input: { foo: "bar" },
      ignore_condition: true,
      action_modes: { "my-action": "force_simulate" },
      record_execution: true
    } satisfies Api.Watcher.WatcherExecuteWatchRequest
  },
  {
    endpoint: "watcher.execute_watch",
    name: "watcher.execute_watch/WatcherExecuteRequestExample2",
    line: "POST _watcher/watch/my_watch/_execute",
    params: {
      id: "my_watch",
      action_modes: { action1: "force_simulate", action2: "skip" }
    } satisfies Api.Watcher.WatcherExecuteWatchRequest
  },
  {
    endpoint: "watcher.execute_watch",
    name: "watcher.execute_watch/WatcherExecuteRequestExample3",
    line: "POST _watcher/watch/_execute",
    params: {
      watch: {
        trigger: { schedule: { interval: "10s" } },
        input: {
          search: { request: { indices: ["logs"], body: { query: { match: { message: "error" } } } } }
        },
        condition: { compare: { "ctx.payload.hits.total": { gt: 0 } } },
        actions: { log_error: { logging: { text: "Found {{ctx.payload.hits.total}} errors in the logs" } } }
      }
    } satisfies Api.Watcher.WatcherExecuteWatchRequest
  },
  {
    endpoint: "watcher.get_settings",
    name: "watcher.get_settings/WatcherGetSettingsExample1",
    line: "GET /_watcher/settings",
    params: {} satisfies Api.Watcher.WatcherGetSettingsRequest
  },
  {
    endpoint: "watcher.get_watch",
    name: "watcher.get_watch/GetWatchRequestExample1",
    line: "GET _watcher/watch/my_watch",
    params: { id: "my_watch" } satisfies Api.Watcher.WatcherGetWatchRequest
  },
  {
    endpoint: "watcher.query_watches",
    name: "watcher.query_watches/WatcherQueryWatchesRequestExample1",
    line: "GET /_watcher/_query/watches",
    params: {} satisfies Api.Watcher.WatcherQueryWatchesRequest
  },
  {
    endpoint: "watcher.start",
    name: "watcher.start/WatcherStartRequestExample1",
    line: "POST _watcher/_start",
    params: {} satisfies Api.Watcher.WatcherStartRequest
  },
  {
    endpoint: "watcher.stats",
    name: "watcher.stats/WatcherStatsRequestExample1",
    line: "GET _watcher/stats",
    params: {} satisfies Api.Watcher.WatcherStatsRequest
  },
  {
    endpoint: "watcher.stop",
    name: "watcher.stop/WatcherStopRequestExample1",
    line: "POST _watcher/_stop",
    params: {} satisfies Api.Watcher.WatcherStopRequest
  },
  {
    endpoint: "watcher.update_settings",
    name: "watcher.update_settings/WatcherUpdateSettingsRequestExample1",
    line: "PUT /_watcher/settings",
    params: { "index.auto_expand_replicas": "0-4" } satisfies Api.Watcher.WatcherUpdateSettingsRequest
  }
]
