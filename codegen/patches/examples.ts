/** Where the specification's own examples of answers show that a field may be missing or is of another type. */
import {
  added,
  asInterface,
  nullable,
  number,
  optional,
  type Patch,
  property,
  record,
  reference,
  retyped,
  string,
  union,
  unknown
} from "./patch.ts"

const loads = ["load_1m", "load_5m", "load_15m"]

/** Where a server of 9.5.2 and one of 8.19.21 write a field under a condition only. */
const allocation: ReadonlyArray<Patch> = [
  ...optional(
    "cluster.allocation_explain.AllocationStore",
    ["allocation_id", "found", "in_sync", "matching_size_in_bytes", "matching_sync_id"],
    "the server writes what it found: found or in_sync of a primary, one of the others of a replica"
  ),
  ...optional(
    "cluster.allocation_explain.AllocationStore",
    ["store_exception"],
    "there only where the store could not be read"
  ),
  retyped(
    "cluster.allocation_explain.AllocationStore",
    "store_exception",
    reference("_types.ErrorCause"),
    "the server writes the exception as an object"
  ),
  added(
    "cluster.allocation_explain.AllocationStore",
    [property("matching_size", string)],
    "the size for people (human=true)"
  ),
  ...optional(
    "cluster.allocation_explain.NodeAllocationExplanation",
    ["node_attributes"],
    "there only where the node has attributes"
  ),
  ...optional(
    "cluster.allocation_explain.CurrentNode",
    ["attributes"],
    "there only where the node has attributes"
  ),
  ...optional(
    "cluster.allocation_explain.CurrentNode",
    ["weight_ranking"],
    "there only where the nodes were ranked"
  )
]

const securityUsage = [
  "api_key_service",
  "anonymous",
  "audit",
  "fips_140",
  "ipfilter",
  "realms",
  "role_mapping",
  "roles",
  "ssl",
  "token_service",
  "operator_privileges"
]

const functions: ReadonlyArray<readonly [name: string, type: string]> = [
  ["exp", "DecayFunction"],
  ["gauss", "DecayFunction"],
  ["linear", "DecayFunction"],
  ["field_value_factor", "FieldValueFactorScoreFunction"],
  ["random_score", "RandomScoreFunction"],
  ["script_score", "ScriptScoreFunction"]
]

/** What users send. */
const requests: ReadonlyArray<Patch> = [
  retyped("_types.SlicedScroll", "id", union(number, string), "the number of the slice"),
  {
    id: "_types.ScriptSource",
    reason:
      "the source of a search template is a search body with placeholders where numbers or lists would stand",
    change: (declaration) => ({
      kind: "alias",
      id: declaration.id,
      parameters: [],
      type: union(string, record(unknown))
    })
  },
  added(
    "_types.query_dsl.FunctionScoreQuery",
    [
      ...functions.map(([name, type]) => property(name, reference(`_types.query_dsl.${type}`))),
      property("weight", reference("_types.double"))
    ],
    "a single function may stand in the query without the list of functions"
  ),
  ...nullable("indices._types.IndexSettings", ["refresh_interval"], "null sets it back to the default"),
  ...optional(
    "inference._types.ContentObject",
    ["text", "image_url", "file"],
    "the type of the content says which one is there"
  ),
  ...optional("inference._types.CohereTaskSettings", ["input_type"], "rerank has no type of input"),
  retyped(
    "inference._types.CustomServiceSettings",
    "request",
    union(string, reference("inference._types.CustomRequestParams")),
    "the body of the request as text"
  ),
  retyped(
    "inference._types.CustomServiceSettings",
    "input_type",
    record(union(string, record(string))),
    "holds translations of the types, and a default"
  ),
  ...optional(
    "inference._types.ElasticsearchServiceSettings",
    ["model_id", "num_threads"],
    "an existing deployment has both already"
  ),
  ...optional(
    "inference._types.ElserServiceSettings",
    ["num_allocations"],
    "adaptive allocations take its place"
  ),
  added(
    "inference._types.LlamaServiceSettings",
    [property("dimensions", reference("_types.integer"))],
    "the length of the embeddings"
  ),
  retyped("logstash._types.PipelineMetadata", "version", union(number, string), "Kibana writes a number"),
  added(
    "search_application._types.SearchApplicationTemplate",
    [property("dictionary", record(unknown))],
    "a JSON schema that the parameters are checked with"
  )
]

/** What the server answers. */
const answers: ReadonlyArray<Patch> = [
  ...nullable("cat.nodes.NodesRecord", loads, "operating systems without a load average have none"),
  ...optional(
    "ccr.get_auto_follow_pattern.AutoFollowPatternSummary",
    ["max_outstanding_read_requests"],
    "there only where the pattern sets it"
  ),
  {
    id: "features.reset_features.Response",
    reason:
      "the server names the feature and the outcome of its reset; the specification has the fields of another answer",
    change: (declaration) => ({
      ...asInterface(declaration),
      properties: [
        property(
          "features",
          {
            kind: "array",
            item: { kind: "reference", to: "features.reset_features.FeatureReset", args: [] }
          },
          true
        )
      ]
    })
  },
  ...optional(
    "indices.analyze.ExplainAnalyzeToken",
    ["bytes", "positionLength", "termFrequency"],
    "the request chooses the attributes of tokens"
  ),
  ...optional("indices.get_data_lifecycle.Response", ["global_retention"], "there only where one is set"),
  ...optional("indices._types.DataStream", ["settings"], "8.19 does not have it"),
  {
    id: "license.post.Acknowledgement",
    reason: "beside the message stand the features that the licence concerns, each with a list of messages",
    change: (declaration) => ({
      ...asInterface(declaration),
      properties: [property("message", string, true)],
      rest: { kind: "union", items: [string, { kind: "array", item: string }] }
    })
  },
  {
    id: "ml.delete_job.Response",
    reason: "without wait_for_completion the server answers with the task that deletes the job",
    change: (declaration) => ({
      kind: "interface",
      id: declaration.id,
      parameters: [],
      parents: [],
      container: false,
      properties: [property("acknowledged", { kind: "boolean" }), property("task", string)]
    })
  },
  ...allocation,
  ...optional(
    "ilm.explain_lifecycle.LifecycleExplainManaged",
    ["skip"],
    "came with 8.19 and 9.1, so that 9.0 does not have it"
  ),
  ...optional(
    "project.tags.Tags",
    ["_organisation"],
    "a misspelling: the server's own name of the tag is _organization"
  ),
  added("project.tags.Tags", [property("_organization", string)], "so the server writes it"),
  ...optional(
    "xpack.usage.Security",
    securityUsage,
    "a server without security says that it is not enabled, and of TLS at most"
  ),
  ...optional("xpack.info.Features", ["gpu_vector_indexing"], "8.19 does not have it")
]

export const examples: ReadonlyArray<Patch> = [...requests, ...answers]
