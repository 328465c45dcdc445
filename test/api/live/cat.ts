/** Tables for people, as JSON and with all their columns. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import { freshIndex, freshName, type Version } from "./scenario.ts"

export const tables = (version: Version) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const alias = freshName("alias")
    const index = yield* freshIndex({
      aliases: { [alias]: { filter: { match_all: {} }, routing: "1" } },
      mappings: { properties: { title: { type: "text", fielddata: true } } },
      settings: { number_of_replicas: 0 }
    })
    // What is closed or assigned to no node has no figures in most columns.
    const closed = yield* freshIndex({ settings: { number_of_replicas: 0 } })
    yield* es.indices.close({ index: closed })
    const unassigned = yield* freshIndex({ settings: { number_of_replicas: 1 } })
    yield* es.index({ index, routing: "1", document: { title: "Dune" }, refresh: true })
    yield* es.search({ index, sort: ["title"] })
    const all = { h: "*", v: true } as const

    assert.include(yield* es.cat.help(), "/_cat/indices")
    assert.deepInclude(yield* es.cat.aliases({ name: alias, ...all }), {
      alias,
      index,
      filter: "*",
      "routing.index": "1",
      "routing.search": "1",
      is_write_index: "-"
    })
    assert.strictEqual((yield* es.cat.allocation(all))[0]?.node, "node-1")
    assert.isArray(yield* es.cat.componentTemplates(all))
    assert.strictEqual((yield* es.cat.count({ index, ...all }))[0]?.count, "1")
    assert.strictEqual((yield* es.cat.fielddata({ fields: "title", ...all }))[0]?.field, "title")
    assert.strictEqual((yield* es.cat.health({ ts: true, ...all }))[0]?.cluster, "effect-elasticsearch")
    const [one] = yield* es.cat.indices({
      index,
      include_unloaded_segments: true,
      bytes: "b",
      time: "ms",
      ...all
    })
    assert.deepStrictEqual([one?.index, one?.["docs.count"]], [index, "1"])
    const [shut] = yield* es.cat.indices({ index: closed, expand_wildcards: "all", ...all })
    assert.strictEqual(shut?.status, "close")
    assert.strictEqual((yield* es.cat.master(all))[0]?.node, "node-1")
    assert.strictEqual((yield* es.cat.nodeattrs(all))[0]?.node, "node-1")
    assert.strictEqual(
      (yield* es.cat.nodes({ full_id: true, include_unloaded_segments: true, ...all }))[0]?.name,
      "node-1"
    )
    assert.isArray(yield* es.cat.pendingTasks(all))
    assert.isArray(yield* es.cat.plugins({ include_bootstrap: true, ...all }))
    const [recovery] = yield* es.cat.recovery({ index, detailed: true, ...all })
    assert.strictEqual(recovery?.stage, "done")
    assert.isArray(yield* es.cat.repositories(all))
    assert.strictEqual((yield* es.cat.segments({ index, ...all }))[0]?.index, index)
    assert.strictEqual((yield* es.cat.shards({ index, ...all }))[0]?.state, "STARTED")
    const states = (yield* es.cat.shards({ index: unassigned, ...all })).map(({ state }) => state)
    assert.sameMembers(states, ["STARTED", "UNASSIGNED"])
    assert.isAbove((yield* es.cat.tasks({ detailed: true, ...all })).length, 0)
    assert.isArray(yield* es.cat.templates(all))
    assert.isAbove((yield* es.cat.threadPool(all)).length, 5)
    if (version === "9.5.2") assert.isAbove((yield* es.cat.circuitBreaker(all)).length, 0)
  })
