/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "nodes.hot_threads",
    name: "nodes.hot_threads/NodesHotThreadsExample1",
    line: "GET /_nodes/hot_threads",
    params: {} satisfies Api.Nodes.NodesHotThreadsRequest
  },
  {
    endpoint: "nodes.info",
    name: "nodes.info/NodesInfoExample1",
    line: "GET _nodes/_all/jvm",
    params: { node_id: "_all", metric: "jvm" } satisfies Api.Nodes.NodesInfoRequest
  },
  {
    endpoint: "nodes.reload_secure_settings",
    name: "nodes.reload_secure_settings/ReloadSecureSettingsRequestExample1",
    line: "POST _nodes/reload_secure_settings",
    params: {
      secure_settings_password: "keystore-password"
    } satisfies Api.Nodes.NodesReloadSecureSettingsRequest
  },
  {
    endpoint: "nodes.stats",
    name: "nodes.stats/NodesStatsExample1",
    line: "GET _nodes/stats/process?filter_path=**.max_file_descriptors",
    params: {
      metric: "process",
      filter_path: "**.max_file_descriptors"
    } satisfies Api.Nodes.NodesStatsRequest
  },
  {
    endpoint: "nodes.usage",
    name: "nodes.usage/NodesUsageExample1",
    line: "GET _nodes/usage",
    params: {} satisfies Api.Nodes.NodesUsageRequest
  }
]
