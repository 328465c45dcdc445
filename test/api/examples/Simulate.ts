/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "simulate.ingest",
    name: "simulate.ingest/SimulateIngestRequestExample1",
    line: "POST /_ingest/_simulate",
    params: {
      docs: [
        { _id: "123", _index: "my-index", _source: { foo: "bar" } },
        { _id: "456", _index: "my-index", _source: { foo: "rab" } }
      ]
    } satisfies Api.Simulate.SimulateIngestRequest
  },
  {
    endpoint: "simulate.ingest",
    name: "simulate.ingest/SimulateIngestRequestExample2",
    line: "POST /_ingest/_simulate",
    params: {
      docs: [
        { _index: "my-index", _id: "123", _source: { foo: "bar" } },
        { _index: "my-index", _id: "456", _source: { foo: "rab" } }
      ],
      pipeline_substitutions: { "my-pipeline": { processors: [{ uppercase: { field: "foo" } }] } }
    } satisfies Api.Simulate.SimulateIngestRequest
  },
  {
    endpoint: "simulate.ingest",
    name: "simulate.ingest/SimulateIngestRequestExample3",
    line: "POST /_ingest/_simulate",
    params: {
      docs: [
        { _index: "my-index", _id: "123", _source: { foo: "foo" } },
        { _index: "my-index", _id: "456", _source: { bar: "rab" } }
      ],
      component_template_substitutions: {
        "my-mappings_template": {
          template: {
            mappings: {
              dynamic: "strict",
              properties: { foo: { type: "keyword" }, bar: { type: "keyword" } }
            }
          }
        }
      }
    } satisfies Api.Simulate.SimulateIngestRequest
  },
  {
    endpoint: "simulate.ingest",
    name: "simulate.ingest/SimulateIngestRequestExample4",
    line: "POST /_ingest/_simulate",
    params: {
      docs: [
        { _id: "id", _index: "my-index", _source: { foo: "bar" } },
        { _id: "id", _index: "my-index", _source: { foo: "rab" } }
      ],
      pipeline_substitutions: {
        "my-pipeline": { processors: [{ set: { field: "field3", value: "value3" } }] }
      },
      component_template_substitutions: {
        "my-component-template": {
          template: {
            mappings: { dynamic: true, properties: { field3: { type: "keyword" } } },
            settings: { index: { default_pipeline: "my-pipeline" } }
          }
        }
      },
      index_template_substitutions: {
        "my-index-template": {
          index_patterns: ["my-index-*"],
          composed_of: ["component_template_1", "component_template_2"]
        }
      },
      mapping_addition: { dynamic: "strict", properties: { foo: { type: "keyword" } } }
    } satisfies Api.Simulate.SimulateIngestRequest
  }
]
