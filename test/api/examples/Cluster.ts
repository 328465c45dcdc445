/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "cluster.allocation_explain",
    name: "cluster.allocation_explain/ClusterAllocationExplainRequestExample1",
    line: "GET _cluster/allocation/explain",
    params: {
      index: "my-index-000001",
      shard: 0,
      primary: false,
      current_node: "my-node"
    } satisfies Api.Cluster.ClusterAllocationExplainRequest
  },
  {
    endpoint: "cluster.allocation_explain",
    name: "cluster.allocation_explain/ClusterAllocationExplainRequestExample2",
    line: "GET _cluster/allocation/explain?index=my-index-000001&shard=0&primary=false&current_node=my-node",
    params: {
      index: "my-index-000001",
      shard: 0,
      primary: false,
      current_node: "my-node"
    } satisfies Api.Cluster.ClusterAllocationExplainRequest
  },
  {
    endpoint: "cluster.delete_component_template",
    name: "cluster.delete_component_template/ClusterDeleteComponentTemplateExample1",
    line: "DELETE _component_template/template_1",
    params: { name: "template_1" } satisfies Api.Cluster.ClusterDeleteComponentTemplateRequest
  },
  {
    endpoint: "cluster.get_component_template",
    name: "cluster.get_component_template/ClusterGetComponentTemplateExample1",
    line: "GET /_component_template/template_1",
    params: { name: "template_1" } satisfies Api.Cluster.ClusterGetComponentTemplateRequest
  },
  {
    endpoint: "cluster.get_settings",
    name: "cluster.get_settings/ClusterGetSettingsExample1",
    line: "GET /_cluster/settings?filter_path=persistent.cluster.remote",
    params: { filter_path: "persistent.cluster.remote" } satisfies Api.Cluster.ClusterGetSettingsRequest
  },
  {
    endpoint: "cluster.health",
    name: "cluster.health/ClusterHealthRequestExample1",
    line: "GET _cluster/health",
    params: {} satisfies Api.Cluster.ClusterHealthRequest
  },
  {
    endpoint: "cluster.info",
    name: "cluster.info/ClusterInfoExample1",
    line: "GET /_info/_all",
    params: { target: "_all" } satisfies Api.Cluster.ClusterInfoRequest
  },
  {
    endpoint: "cluster.pending_tasks",
    name: "cluster.pending_tasks/ClusterPendingTasksExample1",
    line: "GET /_cluster/pending_tasks",
    params: {} satisfies Api.Cluster.ClusterPendingTasksRequest
  },
  {
    endpoint: "cluster.put_component_template",
    name: "cluster.put_component_template/ClusterPutComponentTemplateRequestExample1",
    line: "PUT _component_template/template_1",
    params: {
      name: "template_1",
      template: {
        settings: { number_of_shards: 1 },
        mappings: {
          _source: { enabled: false },
          properties: {
            host_name: { type: "keyword" },
            created_at: { type: "date", format: "EEE MMM dd HH:mm:ss Z yyyy" }
          }
        }
      }
    } satisfies Api.Cluster.ClusterPutComponentTemplateRequest
  },
  {
    endpoint: "cluster.put_component_template",
    name: "cluster.put_component_template/ClusterPutComponentTemplateRequestExample2",
    line: "PUT _component_template/template_1",
    params: {
      name: "template_1",
      template: {
        settings: { number_of_shards: 1 },
        aliases: {
          alias1: {},
          alias2: { filter: { term: { "user.id": "kimchy" } }, routing: "shard-1" },
          "{index}-alias": {}
        }
      }
    } satisfies Api.Cluster.ClusterPutComponentTemplateRequest
  },
  {
    endpoint: "cluster.put_settings",
    name: "cluster.put_settings/ClusterPutSettingsRequestExample1",
    line: "PUT /_cluster/settings",
    params: {
      persistent: { "indices.recovery.max_bytes_per_sec": "50mb" }
    } satisfies Api.Cluster.ClusterPutSettingsRequest
  },
  {
    endpoint: "cluster.put_settings",
    name: "cluster.put_settings/ClusterPutSettingsRequestExample2",
    line: "PUT /_cluster/settings",
    params: {
      persistent: { "action.auto_create_index": "my-index-000001,index10,-index1*,+ind*" }
    } satisfies Api.Cluster.ClusterPutSettingsRequest
  },
  {
    endpoint: "cluster.remote_info",
    name: "cluster.remote_info/ClusterRemoteInfoExample1",
    line: "GET /_remote/info",
    params: {} satisfies Api.Cluster.ClusterRemoteInfoRequest
  },
  {
    endpoint: "cluster.reroute",
    name: "cluster.reroute/ClusterRerouteRequestExample1",
    line: "POST /_cluster/reroute?metric=none",
    params: {
      metric: "none",
      commands: [
        { move: { index: "test", shard: 0, from_node: "node1", to_node: "node2" } },
        { allocate_replica: { index: "test", shard: 1, node: "node3" } }
      ]
    } satisfies Api.Cluster.ClusterRerouteRequest
  },
  {
    endpoint: "cluster.state",
    name: "cluster.state/ClusterStateExample1",
    line: "GET /_cluster/state?filter_path=metadata.cluster_coordination.last_committed_config",
    params: {
      filter_path: "metadata.cluster_coordination.last_committed_config"
    } satisfies Api.Cluster.ClusterStateRequest
  },
  {
    endpoint: "cluster.stats",
    name: "cluster.stats/ClusterStatsExample1",
    line: "GET _cluster/stats?human&filter_path=indices.mappings.total_deduplicated_mapping_size*",
    params: {
      human: true,
      filter_path: "indices.mappings.total_deduplicated_mapping_size*"
    } satisfies Api.Cluster.ClusterStatsRequest
  }
]
