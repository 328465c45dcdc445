/** The cluster as a whole, its nodes and its tasks. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import { freshIndex, freshName, nodeId, type Version } from "./scenario.ts"

export const clusterState = (version: Version) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    // One replica more than there are nodes: something to explain and to report.
    const index = yield* freshIndex({
      mappings: { properties: { title: { type: "text" }, vector: { type: "dense_vector", dims: 2 } } },
      settings: { number_of_shards: 1, number_of_replicas: 1 }
    })
    yield* es.index({ index, document: { title: "Dune", vector: [1, 2] }, refresh: true })

    const health = yield* es.cluster.health({
      index,
      level: "shards",
      wait_for_status: "yellow",
      timeout: "10s"
    })
    assert.strictEqual(health.indices?.[index]?.shards?.["0"]?.status, "yellow")
    const node = yield* nodeId
    const state = yield* es.cluster.state({ index, metric: "_all" })
    assert.property(state, "cluster_uuid")
    const partial = yield* es.cluster.state({ metric: ["version", "master_node"] })
    assert.propertyVal(partial, "master_node", node)

    const stats = yield* es.cluster.stats({ include_remotes: version === "9.5.2" })
    assert.strictEqual(stats.nodes.count.total, 1)
    assert.isAbove(stats.indices.mappings?.field_types.length ?? 0, 0)

    const explained = yield* es.cluster.allocationExplain({
      index,
      shard: 0,
      primary: false,
      include_disk_info: true,
      include_yes_decisions: true
    })
    assert.strictEqual(explained.current_state, "unassigned")
    assert.isAbove(explained.node_allocation_decisions?.[0]?.deciders?.length ?? 0, 0)
    const started = yield* es.cluster.allocationExplain({ index, shard: 0, primary: true })
    assert.strictEqual(started.current_node?.id, node)
    const first = yield* es.cluster.allocationExplain()
    assert.strictEqual(first.current_state, "unassigned")

    const set = yield* es.cluster.putSettings({
      persistent: { "search.max_buckets": 60000, "cluster.max_shards_per_node": null },
      transient: { "logger.org.elasticsearch.test": "info" }
    })
    assert.isTrue(set.acknowledged)
    const settings = yield* es.cluster.getSettings({ include_defaults: true, flat_settings: true })
    assert.strictEqual(settings.persistent["search.max_buckets"], "60000")
    assert.property(settings.defaults, "cluster.max_shards_per_node")
    const nested = yield* es.cluster.getSettings({ include_defaults: true })
    assert.property(nested.defaults, "cluster")
    yield* es.cluster.putSettings({
      persistent: { "search.max_buckets": null },
      transient: { "logger.org.elasticsearch.test": null }
    })

    assert.isArray((yield* es.cluster.pendingTasks({ local: true })).tasks)
    const rerouted = yield* es.cluster.reroute({
      dry_run: true,
      explain: true,
      metric: "none",
      commands: [{ cancel: { index, shard: 0, node, allow_primary: false } }]
    })
    assert.strictEqual(rerouted.explanations?.[0]?.command, "cancel")
    const whole = yield* es.cluster.reroute({ dry_run: true, metric: "_all" })
    assert.isTrue(whole.acknowledged)
    const info = yield* es.cluster.info({ target: "_all" })
    assert.isString(info.cluster_name)
    assert.property(info, "thread_pool")

    yield* es.cluster.postVotingConfigExclusions({ node_names: "nobody", timeout: "1s" })
    yield* es.cluster.deleteVotingConfigExclusions({ wait_for_removal: false })

    const remote = freshName("remote").slice(0, 20)
    yield* es.cluster.putSettings({
      persistent: {
        [`cluster.remote.${remote}.seeds`]: ["127.0.0.1:1"],
        [`cluster.remote.${remote}.skip_unavailable`]: true
      }
    })
    const remotes = yield* es.cluster.remoteInfo()
    assert.strictEqual(remotes[remote]?.connected, false)
    yield* es.cluster.putSettings({
      persistent: {
        [`cluster.remote.${remote}.skip_unavailable`]: null,
        [`cluster.remote.${remote}.seeds`]: null
      }
    })

    const report = yield* es.healthReport({ verbose: true, size: 10 })
    assert.strictEqual(report.indicators.master_is_stable?.status, "green")
    const one = yield* es.healthReport({ feature: ["disk"], verbose: false })
    assert.isDefined(one.indicators.disk)

    assert.isArray((yield* es.danglingIndices.listDanglingIndices()).dangling_indices)
    assert.isAbove((yield* es.features.getFeatures()).features.length, 0)
  })

export const nodes = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex()
  yield* es.index({ index, document: { title: "Dune" }, refresh: true })
  yield* es.search({
    index,
    query: { match: { title: "dune" } },
    aggs: { n: { value_count: { field: "title.keyword" } } }
  })
  const id = yield* nodeId

  const info = (yield* es.nodes.info({ node_id: id, flat_settings: false })).nodes[id]
  assert.isAbove(info?.jvm?.pid ?? 0, 0)
  assert.isAbove(info?.modules?.length ?? 0, 0)
  const flat = (yield* es.nodes.info({ metric: ["settings", "os", "thread_pool"], flat_settings: true }))
    .nodes[id]
  assert.isDefined(flat?.settings)

  const stats = (yield* es.nodes.stats({
    level: "shards",
    include_segment_file_sizes: true,
    include_unloaded_segments: true,
    fields: "*",
    groups: true
  })).nodes[id]
  assert.isAbove(stats?.jvm?.mem?.heap_used_in_bytes ?? 0, 0)
  assert.isAbove(stats?.indices?.docs?.count ?? 0, 0)
  assert.isAbove(Object.keys(stats?.thread_pool ?? {}).length, 5)
  const some = (yield* es.nodes.stats({ metric: ["indices", "http"], index_metric: ["search", "mappings"] }))
    .nodes[id]
  assert.isAbove(some?.indices?.search?.query_total ?? 0, 0)
  const human = (yield* es.nodes.stats({ human: true })).nodes[id]
  assert.isString(human?.jvm?.uptime)

  const usage = (yield* es.nodes.usage({ metric: "_all" })).nodes[id]
  assert.isAbove(usage?.rest_actions?.["search_action"] ?? 0, 0)
  assert.include(yield* es.nodes.hotThreads({ threads: 3, ignore_idle_threads: false, interval: "50ms" }), id)
  const reloaded = yield* es.nodes.reloadSecureSettings({ node_id: id })
  assert.strictEqual(reloaded._nodes?.successful, 1)
})

export const tasks = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex()
  yield* es.index({ index, document: {}, refresh: true })

  const byNode = yield* es.tasks.list({ detailed: true, group_by: "nodes" })
  const listed = Object.values(byNode.nodes ?? {}).flatMap((one) => Object.values(one.tasks))
  const self = listed.find(({ action }) => action === "cluster:monitor/tasks/lists")
  assert.strictEqual(self?.type, "transport")
  const flat = yield* es.tasks.list({ group_by: "none", detailed: true, actions: "cluster:*" })
  assert.isArray(flat.tasks)
  const byParent = yield* es.tasks.list({ group_by: "parents" })
  assert.isObject(byParent.tasks)

  const { task = "" } = yield* es.indices.forcemerge({ index, wait_for_completion: false })
  const merged = yield* es.tasks.get({ task_id: task, wait_for_completion: true, timeout: "20s" })
  assert.deepStrictEqual([merged.completed, merged.task.action], [true, "indices:admin/forcemerge"])
  const cancelled = yield* es.tasks.cancel({ actions: "indices:data/write/none*" })
  assert.deepStrictEqual(cancelled.nodes, {})
})

/** What Elasticsearch keeps for itself. */
export const internals = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const { internal } = es.private
  const balance = yield* internal.getDesiredBalance()
  assert.property(balance, "stats")
  yield* internal.deleteDesiredBalance()

  const history = freshName("history")
  const updated = yield* internal.updateDesiredNodes({
    history_id: history,
    version: 1,
    body: {
      nodes: [
        {
          settings: { "node.external_id": "elsewhere", "node.name": "elsewhere" },
          processors: 2,
          memory: "1gb",
          storage: "10gb"
        }
      ]
    }
  })
  assert.propertyVal(updated, "replaced_existing_history_id", false)
  const desired = yield* internal.getDesiredNodes()
  assert.propertyVal(desired, "history_id", history)
  yield* internal.deleteDesiredNodes()
  const removal = yield* internal.prevalidateNodeRemoval({ names: ["node-1"] })
  assert.propertyVal(removal, "is_safe", true)
})
