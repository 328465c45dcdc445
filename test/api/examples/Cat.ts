/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "cat.aliases",
    name: "cat.aliases/CatAliasesRequestExample1",
    line: "GET _cat/aliases?format=json&v=true",
    params: { format: "json", v: true } satisfies Api.Cat.CatAliasesRequest
  },
  {
    endpoint: "cat.allocation",
    name: "cat.allocation/CatAllocationRequestExample1",
    line: "GET /_cat/allocation?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatAllocationRequest
  },
  {
    endpoint: "cat.circuit_breaker",
    name: "cat.circuit_breaker/CatCircuitBreakerRequestExample1",
    line: "GET /_cat/circuit_breaker?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatCircuitBreakerRequest
  },
  {
    endpoint: "cat.component_templates",
    name: "cat.component_templates/CatComponentTemplatesRequestExample1",
    line: "GET _cat/component_templates/my-template-*?v=true&s=name&format=json",
    params: {
      name: "my-template-*",
      v: true,
      s: "name",
      format: "json"
    } satisfies Api.Cat.CatComponentTemplatesRequest
  },
  {
    endpoint: "cat.count",
    name: "cat.count/CatCountRequestExample1",
    line: "GET /_cat/count/my-index-000001?v=true&format=json",
    params: { index: "my-index-000001", v: true, format: "json" } satisfies Api.Cat.CatCountRequest
  },
  {
    endpoint: "cat.fielddata",
    name: "cat.fielddata/CatFielddataRequestExample1",
    line: "GET /_cat/fielddata?v=true&fields=body&format=json",
    params: { v: true, fields: "body", format: "json" } satisfies Api.Cat.CatFielddataRequest
  },
  {
    endpoint: "cat.health",
    name: "cat.health/CatHealthRequestExample1",
    line: "GET /_cat/health?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatHealthRequest
  },
  {
    endpoint: "cat.indices",
    name: "cat.indices/CatIndicesRequestExample1",
    line: "GET /_cat/indices/my-index-*?v=true&s=index&format=json",
    params: { index: "my-index-*", v: true, s: "index", format: "json" } satisfies Api.Cat.CatIndicesRequest
  },
  {
    endpoint: "cat.master",
    name: "cat.master/CatMasterRequestExample1",
    line: "GET /_cat/master?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatMasterRequest
  },
  {
    endpoint: "cat.ml_data_frame_analytics",
    name: "cat.ml_data_frame_analytics/CatDataframeanalyticsRequestExample1",
    line: "GET _cat/ml/data_frame/analytics?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatMlDataFrameAnalyticsRequest
  },
  {
    endpoint: "cat.ml_datafeeds",
    name: "cat.ml_datafeeds/CatDatafeedsRequestExample1",
    line: "GET _cat/ml/datafeeds?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatMlDatafeedsRequest
  },
  {
    endpoint: "cat.ml_jobs",
    name: "cat.ml_jobs/CatJobsRequestExample1",
    line: "GET _cat/ml/anomaly_detectors?h=id,s,dpr,mb&v=true&format=json",
    params: { h: ["id", "s", "dpr", "mb"], v: true, format: "json" } satisfies Api.Cat.CatMlJobsRequest
  },
  {
    endpoint: "cat.ml_trained_models",
    name: "cat.ml_trained_models/CatTrainedModelsRequestExample1",
    line: "GET _cat/ml/trained_models?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatMlTrainedModelsRequest
  },
  {
    endpoint: "cat.nodeattrs",
    name: "cat.nodeattrs/CatNodeAttributesRequestExample1",
    line: "GET /_cat/nodeattrs?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatNodeattrsRequest
  },
  {
    endpoint: "cat.nodes",
    name: "cat.nodes/CatNodesRequestExample2",
    line: "GET /_cat/nodes?v=true&h=id,ip,port,v,m&format=json",
    params: { v: true, h: ["id", "ip", "port", "v", "m"], format: "json" } satisfies Api.Cat.CatNodesRequest
  },
  {
    endpoint: "cat.pending_tasks",
    name: "cat.pending_tasks/CatPendingTasksRequestExample1",
    line: "GET /_cat/pending_tasks?v=true&h=insertOrder,timeInQueue,priority,source&format=json",
    params: {
      v: true,
      h: ["insertOrder", "timeInQueue", "priority", "source"],
      format: "json"
    } satisfies Api.Cat.CatPendingTasksRequest
  },
  {
    endpoint: "cat.plugins",
    name: "cat.plugins/CatPluginsRequestExample1",
    line: "GET /_cat/plugins?v=true&s=component&h=name,component,version,description&format=json",
    params: {
      v: true,
      s: "component",
      h: ["name", "component", "version", "description"],
      format: "json"
    } satisfies Api.Cat.CatPluginsRequest
  },
  {
    endpoint: "cat.recovery",
    name: "cat.recovery/CatRecoveryRequestExample1",
    line: "GET _cat/recovery?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatRecoveryRequest
  },
  {
    endpoint: "cat.repositories",
    name: "cat.repositories/CatRepositoriesRequestExample1",
    line: "GET /_cat/repositories?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatRepositoriesRequest
  },
  {
    endpoint: "cat.segments",
    name: "cat.segments/CatSegmentsRequestExample1",
    line: "GET /_cat/segments?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatSegmentsRequest
  },
  {
    endpoint: "cat.shards",
    name: "cat.shards/CatShardsRequestExample1",
    line: "GET _cat/shards?format=json",
    params: { format: "json" } satisfies Api.Cat.CatShardsRequest
  },
  {
    endpoint: "cat.snapshots",
    name: "cat.snapshots/CatSnapshotsRequestExample1",
    line: "GET /_cat/snapshots/repo1?v=true&s=id&format=json",
    params: { repository: "repo1", v: true, s: "id", format: "json" } satisfies Api.Cat.CatSnapshotsRequest
  },
  {
    endpoint: "cat.tasks",
    name: "cat.tasks/CatTasksRequestExample1",
    line: "GET _cat/tasks?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatTasksRequest
  },
  {
    endpoint: "cat.templates",
    name: "cat.templates/CatTemplatesRequestExample1",
    line: "GET _cat/templates/my-template-*?v=true&s=name&format=json",
    params: {
      name: "my-template-*",
      v: true,
      s: "name",
      format: "json"
    } satisfies Api.Cat.CatTemplatesRequest
  },
  {
    endpoint: "cat.thread_pool",
    name: "cat.thread_pool/CatThreadPoolRequestExample1",
    line: "GET /_cat/thread_pool?format=json",
    params: { format: "json" } satisfies Api.Cat.CatThreadPoolRequest
  },
  {
    endpoint: "cat.transforms",
    name: "cat.transforms/CatTransformsRequestExample1",
    line: "GET /_cat/transforms?v=true&format=json",
    params: { v: true, format: "json" } satisfies Api.Cat.CatTransformsRequest
  }
]
