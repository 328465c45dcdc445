/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "ingest.delete_ip_location_database",
    name: "ingest.delete_ip_location_database/IngestDeleteIpLocationDatabaseExample1",
    line: "DELETE /_ingest/ip_location/database/my-database-id",
    params: { id: "my-database-id" } satisfies Api.Ingest.IngestDeleteIpLocationDatabaseRequest
  },
  {
    endpoint: "ingest.delete_pipeline",
    name: "ingest.delete_pipeline/IngestDeletePipelineExample1",
    line: "DELETE /_ingest/pipeline/my-pipeline-id",
    params: { id: "my-pipeline-id" } satisfies Api.Ingest.IngestDeletePipelineRequest
  },
  {
    endpoint: "ingest.geo_ip_stats",
    name: "ingest.geo_ip_stats/IngestGeoIpStatsExample1",
    line: "GET _ingest/geoip/stats",
    params: {} satisfies Api.Ingest.IngestGeoIpStatsRequest
  },
  {
    endpoint: "ingest.get_ip_location_database",
    name: "ingest.get_ip_location_database/IngestGetIpLocationDatabaseExample1",
    line: "GET /_ingest/ip_location/database/my-database-id",
    params: { id: "my-database-id" } satisfies Api.Ingest.IngestGetIpLocationDatabaseRequest
  },
  {
    endpoint: "ingest.get_pipeline",
    name: "ingest.get_pipeline/IngestGetPipelineExample1",
    line: "GET /_ingest/pipeline/my-pipeline-id",
    params: { id: "my-pipeline-id" } satisfies Api.Ingest.IngestGetPipelineRequest
  },
  {
    endpoint: "ingest.processor_grok",
    name: "ingest.processor_grok/IngestProcessorGrokExample1",
    line: "GET _ingest/processor/grok",
    params: {} satisfies Api.Ingest.IngestProcessorGrokRequest
  },
  {
    endpoint: "ingest.put_ip_location_database",
    name: "ingest.put_ip_location_database/IngestPutIpLocationDatabaseExample1",
    line: "PUT _ingest/ip_location/database/my-database-1",
    params: {
      id: "my-database-1",
      configuration: { name: "GeoIP2-Domain", maxmind: { account_id: "1234567" } }
    } satisfies Api.Ingest.IngestPutIpLocationDatabaseRequest
  },
  {
    endpoint: "ingest.put_pipeline",
    name: "ingest.put_pipeline/PutPipelineRequestExample1",
    line: "PUT _ingest/pipeline/my-pipeline-id",
    params: {
      id: "my-pipeline-id",
      description: "My optional pipeline description",
      processors: [
        { set: { description: "My optional processor description", field: "my-keyword-field", value: "foo" } }
      ]
    } satisfies Api.Ingest.IngestPutPipelineRequest
  },
  {
    endpoint: "ingest.put_pipeline",
    name: "ingest.put_pipeline/PutPipelineRequestExample2",
    line: "PUT /_ingest/pipeline/my-pipeline-id",
    params: {
      id: "my-pipeline-id",
      description: "My optional pipeline description",
      processors: [
        { set: { description: "My optional processor description", field: "my-keyword-field", value: "foo" } }
      ],
      _meta: { reason: "set my-keyword-field to foo", serialization: { class: "MyPipeline", id: 10 } }
    } satisfies Api.Ingest.IngestPutPipelineRequest
  },
  {
    endpoint: "ingest.simulate",
    name: "ingest.simulate/SimulatePipelineRequestExample1",
    line: "POST /_ingest/pipeline/_simulate",
    params: {
      pipeline: { description: "_description", processors: [{ set: { field: "field2", value: "_value" } }] },
      docs: [
        { _index: "index", _id: "id", _source: { foo: "bar" } },
        { _index: "index", _id: "id", _source: { foo: "rab" } }
      ]
    } satisfies Api.Ingest.IngestSimulateRequest
  }
]
