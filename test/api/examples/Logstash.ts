/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "logstash.delete_pipeline",
    name: "logstash.delete_pipeline/LogstashDeletePipelineExample1",
    line: "DELETE _logstash/pipeline/my_pipeline",
    params: { id: "my_pipeline" } satisfies Api.Logstash.LogstashDeletePipelineRequest
  },
  {
    endpoint: "logstash.get_pipeline",
    name: "logstash.get_pipeline/LogstashGetPipelineRequestExample1",
    line: "GET _logstash/pipeline/my_pipeline",
    params: { id: "my_pipeline" } satisfies Api.Logstash.LogstashGetPipelineRequest
  },
  {
    endpoint: "logstash.put_pipeline",
    name: "logstash.put_pipeline/LogstashPutPipelineRequestExample1",
    line: "PUT _logstash/pipeline/my_pipeline",
    params: {
      id: "my_pipeline",
      pipeline: {
        description: "Sample pipeline for illustration purposes",
        last_modified: "2021-01-02T02:50:51.250Z",
        pipeline_metadata: { type: "logstash_pipeline", version: 1 },
        username: "elastic",
        pipeline: "input {}\\n filter { grok {} }\\n output {}",
        pipeline_settings: {
          "pipeline.workers": 1,
          "pipeline.batch.size": 125,
          "pipeline.batch.delay": 50,
          "queue.type": "memory",
          "queue.max_bytes": "1gb",
          "queue.checkpoint.writes": 1024
        }
      }
    } satisfies Api.Logstash.LogstashPutPipelineRequest
  }
]
