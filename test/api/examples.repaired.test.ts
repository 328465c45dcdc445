import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Api from "effect-elasticsearch/Api"
import { brokenResponses } from "../../codegen/brokenExamples.ts"
import { parseLoose } from "../../codegen/requestExamples.ts"
import { guardOf } from "../../src/Api/internal/guard.ts"
import { explain } from "../../src/Transport/internal/decode.ts"
import { readExample, responseExamples } from "./support.ts"

type Repair = readonly [wrong: string | RegExp, right: string]

const closed: Repair = [/$/, "}"]
const commaBehind = (line: RegExp): Repair => [line, "$&,"]

const placeholders: ReadonlyArray<Repair> = [
  ["<version_id>", "9050299"],
  ["<version>", '"9.5.2"']
]

const quotedNumber = (name: string): Repair => [new RegExp(`("${name}"\\s*:\\s*)"([^"]+)"`, "g"), "$1$2"]

/** What is misprinted in examples of answers. The answer itself is one that a server gives. */
const repairs: { readonly [name: string]: ReadonlyArray<Repair> } = {
  "autoscaling.get_autoscaling_capacity/GetAutoscalingCapacityResponseExample1": [["policies", '"policies"']],
  "autoscaling.get_autoscaling_policy/GetAutoscalingPolicyResponseExample1": [
    ["<roles>", '["data_hot"]'],
    ["<deciders>", '{ "fixed": {} }']
  ],
  "cat.plugins/CatPluginsResponseExample1": [
    [" description:", ' "description":'],
    ['"name" "', '"name": "']
  ],
  "cluster.allocation_explain/ClusterAllocationExplainResponseExample2": [
    ['    "failed shard on node', '    "details": "failed shard on node']
  ],
  "ilm.explain_lifecycle/ExplainLifecycleResponseExample1": [commaBehind(/"action": "complete"/)],
  "indices.explain_data_lifecycle/IndicesExplainDataLifecycleResponseExample1": [closed],
  "indices.explain_data_lifecycle/IndicesExplainDataLifecycleResponseExample2": [
    [/cluster\ncurrently/, "cluster currently"],
    closed
  ],
  "indices.get_data_lifecycle_stats/IndicesGetDataLifecycleStatsResponseExample1": [
    ["data_streams_count", "data_stream_count"]
  ],
  "indices.recovery/indicesRecoveryResponseExample2": [
    quotedNumber("start_time_in_millis"),
    quotedNumber("stop_time_in_millis")
  ],
  "inference.rerank/RerankResponseExample1": [quotedNumber("index"), quotedNumber("relevance_score")],
  "info/RootNodeInfoResponseExample1": [[/("build_hash"\s*:\s*)0/, '$1"0"']],
  "ml.explain_data_frame_analytics/MlExplainDataFrameAnalyticsResponseExample1": [
    ["mappings_types", "mapping_types"],
    ['"field"', '"name"']
  ],
  "project.tags/ProjectTagsResponseExample1": [
    commaBehind(/"_id": "\w+"/g),
    commaBehind(/"_region": "[\w-]+"/g)
  ],
  "searchable_snapshots.cache_stats/CacheStatsResponseExample1": [[/ \/\/ .*/g, ""]],
  "security.saml_prepare_authentication/SAmlPrepareAuthenticationResponseExample1": [['"}",', '",']],
  "snapshot.create/SnapshotCreateResponseExample1": placeholders,
  "snapshot.get/SnapshotGetResponseExample1": placeholders,
  "streams.status/GetStreamsStatusResponseExample1": [commaBehind(/\}(?=\n {2}")/g)]
}

const texts = new Map(
  responseExamples.map(({ endpoint, name, value }) => [
    name,
    { endpoint, text: typeof value === "string" ? value.trimEnd() : JSON.stringify(value) }
  ])
)

const repaired = (text: string, [wrong, right]: Repair): string =>
  typeof wrong === "string" ? text.replaceAll(wrong, right) : text.replace(wrong, right)

describe("misprinted examples of answers", () => {
  it("are decoded strictly once the misprint is repaired", () => {
    const failing = Object.entries(repairs).flatMap(([name, list]) => {
      const example = texts.get(name)
      assert(example?.endpoint.answer.kind === "json", name)
      const parsed = parseLoose(list.reduce(repaired, example.text))
      const { schema } = example.endpoint.answer
      return guardOf(schema)(parsed) ? [] : [[name, explain(schema, parsed)]]
    })
    assert.deepStrictEqual(failing, [])
  })

  it("need every repair", () => {
    for (const [name, list] of Object.entries(repairs)) {
      const { text = "" } = texts.get(name) ?? {}
      for (const repair of list) assert.notStrictEqual(repaired(text, repair), text, `${name}: ${repair[0]}`)
      assert.property(brokenResponses, name)
    }
  })

  it("are all that are no JSON, but for those that leave out what every real answer has", () => {
    const unread = responseExamples.filter(
      (example) => example.endpoint.answer.kind === "json" && Result.isFailure(readExample(example))
    )
    assert.deepStrictEqual(
      unread.map(({ name }) => name).filter((name) => repairs[name] === undefined),
      ["nodes.info/nodesInfoResponseExample1", "xpack.usage/XPackUsageResponseExample1"]
    )
  })
})

describe("fields that the server writes under a condition", () => {
  const { ClusterAllocationExplainAllocationStore, ClusterAllocationExplainCurrentNode } = Api.Cluster

  it("may be missing from what is said of the store of a shard", () => {
    const guard = guardOf(ClusterAllocationExplainAllocationStore)
    const exception = { type: "corrupt_index_exception", reason: "checksum failed" }
    const answers = [
      { found: false },
      { in_sync: true, allocation_id: "2iNySv_OQVePRX-yaRH_lQ" },
      { in_sync: false, allocation_id: "2iNySv_OQVePRX-yaRH_lQ", store_exception: exception },
      { matching_sync_id: true },
      { matching_size_in_bytes: 4325, matching_size: "4.2kb" }
    ]
    assert.deepStrictEqual(answers.filter(guard), answers)
    assert.isFalse(guard({ in_sync: "true" }))
    assert.isFalse(guard({ in_sync: true, store_exception: "checksum failed" }))
  })

  it("may be missing from what is said of a node without attributes and rank", () => {
    const guard = guardOf(ClusterAllocationExplainCurrentNode)
    const node = { id: "a", name: "b", transport_address: "127.0.0.1:9300", roles: ["data"] }
    assert.isTrue(guard(node))
    assert.isFalse(guard({ ...node, weight_ranking: "1" }))
  })

  it("may be missing where security is off", () => {
    const guard = guardOf(Api.Xpack.XpackUsageSecurity)
    assert.isTrue(guard({ available: true, enabled: false }))
    assert.isFalse(guard({ available: true }))
  })
})
