/** What can be done to indices, aliases and templates. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import { freshIndex, freshName, removeIndex, type Version } from "./scenario.ts"

const filled = (settings = {}) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const index = yield* freshIndex({
      mappings: {
        properties: {
          title: { type: "text", fielddata: true },
          kind: { type: "keyword" },
          place: { type: "geo_point" },
          vector: { type: "dense_vector", dims: 2 },
          suggest: { type: "completion" }
        }
      },
      settings: { number_of_shards: 2, number_of_replicas: 0, ...settings }
    })
    yield* es.bulk({
      index,
      refresh: true,
      operations: [1, 2, 3, 4, 5].flatMap((n) => [
        { index: { _id: `${n}` } },
        { title: `Book ${n}`, kind: `k${n}`, place: [n, n], vector: [n, 1], suggest: `Book ${n}` }
      ])
    })
    return index
  })

export const indexLife = (version: Version) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const index = yield* filled()
    assert.isTrue(yield* es.indices.exists({ index }))

    const stats = yield* es.indices.stats({
      index,
      level: "shards",
      include_segment_file_sizes: true,
      include_unloaded_segments: true,
      fielddata_fields: "*",
      completion_fields: "*",
      groups: ["_all"]
    })
    assert.strictEqual(stats.indices?.[index]?.primaries?.docs?.count, 5)
    assert.strictEqual(Object.keys(stats.indices?.[index]?.shards ?? {}).length, 2)
    const segments = yield* es.indices.segments({ index })
    assert.isAbove(Object.keys(segments.indices[index]?.shards ?? {}).length, 0)
    const recovery = (yield* es.indices.recovery({ index, detailed: true, human: true }))[index]
    assert.strictEqual(recovery?.shards[0]?.stage, "DONE")
    const stores = yield* es.indices.shardStores({ index, status: "all" })
    assert.strictEqual(Object.keys(stores.indices[index]?.shards ?? {}).length, 2)
    const usage = yield* es.indices.diskUsage({ index, run_expensive_tasks: true, flush: true })
    assert.property(usage, index)
    yield* es.search({
      index,
      query: { match: { title: "book" } },
      aggs: { k: { terms: { field: "kind" } } }
    })
    const fields = yield* es.indices.fieldUsageStats({ index })
    assert.strictEqual(fields._shards.failed, 0)
    assert.property(fields, index)

    assert.strictEqual((yield* es.indices.refresh({ index }))._shards?.failed, 0)
    assert.strictEqual((yield* es.indices.flush({ index, force: true }))._shards?.failed, 0)
    assert.strictEqual((yield* es.indices.forcemerge({ index, max_num_segments: 1 }))._shards?.failed, 0)
    assert.isString((yield* es.indices.forcemerge({ index, wait_for_completion: false })).task)
    assert.strictEqual(
      (yield* es.indices.clearCache({ index, query: true, fielddata: true }))._shards?.failed,
      0
    )
    const reloaded = yield* es.indices.reloadSearchAnalyzers({ index })
    assert.deepStrictEqual(
      reloaded.reload_details.map((one) => one.index),
      [index]
    )

    const valid = yield* es.indices.validateQuery({
      index,
      query: { match: { title: "book" } },
      explain: true,
      rewrite: true,
      all_shards: true
    })
    assert.isTrue(valid.valid)
    assert.strictEqual(valid.explanations?.length, 2)
    const invalid = yield* es.indices.validateQuery({ index, explain: true, q: "title:[1 TO" })
    assert.isFalse(invalid.valid)

    const closed = yield* es.indices.close({ index })
    assert.strictEqual(closed.indices[index]?.closed, true)
    const open = yield* es.indices.open({ index })
    assert.isTrue(open.shards_acknowledged)

    const blocked = yield* es.indices.addBlock({ index, block: "write" })
    assert.deepStrictEqual(blocked.indices, [{ name: index, blocked: true }])
    const copies = ["clone", "split", "shrink"].map((kind) => `${index}-${kind}`)
    yield* Effect.addFinalizer(() => removeIndex(`${index}-*`))
    const [clone = "", split = "", shrink = ""] = copies
    const healthy = es.cluster.health({
      index,
      wait_for_no_relocating_shards: true,
      wait_for_status: "yellow"
    })
    assert.isFalse((yield* healthy).timed_out)
    assert.strictEqual((yield* es.indices.clone({ index, target: clone })).index, clone)
    const four = { settings: { "index.number_of_shards": 4 } }
    assert.strictEqual((yield* es.indices.split({ index, target: split, ...four })).index, split)
    const one = { settings: { "index.number_of_shards": 1, "index.number_of_replicas": 0 } }
    assert.strictEqual((yield* es.indices.shrink({ index, target: shrink, ...one })).index, shrink)
    const copied = (yield* es.indices.recovery({ index: shrink, human: true }))[shrink]
    assert.strictEqual(copied?.shards[0]?.type, "LOCAL_SHARDS")
    if (version === "9.5.2") {
      const unblocked = yield* es.indices.removeBlock({ index, block: "write" })
      assert.deepStrictEqual(unblocked.indices, [{ name: index, unblocked: true }])
    }

    const resolved = yield* es.indices.resolveIndex({ name: `${index}*`, expand_wildcards: "all" })
    assert.strictEqual(resolved.indices.length, 4)
    const clusters = yield* es.indices.resolveCluster({ name: index })
    assert.strictEqual(clusters["(local)"]?.matching_indices, true)
    const shards = yield* es.searchShards({ index, routing: "a" })
    assert.strictEqual(shards.shards.length, 1)
    assert.isTrue((yield* es.indices.delete({ index: clone })).acknowledged)
  })

export const analysis = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex({
    settings: {
      analysis: {
        analyzer: { own: { type: "custom", tokenizer: "standard", filter: ["lowercase", "noise"] } },
        filter: { noise: { type: "stop", stopwords: ["the"] } },
        normalizer: { lower: { type: "custom", filter: ["lowercase"] } }
      }
    },
    mappings: { properties: { kind: { type: "keyword", normalizer: "lower" } } }
  })
  const { tokens } = yield* es.indices.analyze({ index, analyzer: "own", text: ["The Dune", "Emma"] })
  assert.deepStrictEqual(
    tokens?.map(({ token }) => token),
    ["dune", "emma"]
  )
  const explained = yield* es.indices.analyze({
    index,
    tokenizer: "standard",
    filter: ["lowercase", { type: "shingle", output_unigrams: false }],
    text: "Dune Messiah",
    explain: true
  })
  assert.strictEqual(explained.detail?.tokenfilters?.[1]?.tokens[0]?.token, "dune messiah")
  const whole = yield* es.indices.analyze({ index, analyzer: "standard", text: "Dune", explain: true })
  assert.strictEqual(whole.detail?.analyzer?.tokens[0]?.token, "dune")
  const normal = yield* es.indices.analyze({ index, field: "kind", text: "SciFi" })
  assert.strictEqual(normal.tokens?.[0]?.token, "scifi")
})

export const aliases = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* filled()
  const [first, second, rolling] = [freshName("alias"), freshName("alias"), freshName("rolling")]
  const put = yield* es.indices.putAlias({
    index,
    name: first,
    filter: { term: { kind: "k1" } },
    index_routing: "1",
    search_routing: "1,2"
  })
  assert.isTrue(put.acknowledged)
  assert.isTrue(yield* es.indices.existsAlias({ name: first }))
  const found = (yield* es.indices.getAlias({ index }))[index]
  assert.deepStrictEqual(found?.aliases[first]?.filter, { term: { kind: "k1" } })
  const updated = yield* es.indices.updateAliases({
    actions: [
      { add: { index, alias: second, is_write_index: true, is_hidden: true } },
      { remove: { index, alias: first } }
    ]
  })
  assert.isTrue(updated.acknowledged)
  const resolved = yield* es.indices.resolveIndex({ name: second, expand_wildcards: "all" })
  assert.deepStrictEqual(resolved.aliases, [{ name: second, indices: [index] }])
  assert.isTrue((yield* es.indices.deleteAlias({ index, name: second })).acknowledged)

  yield* Effect.addFinalizer(() => removeIndex(`${rolling}-*`))
  yield* es.indices.create({
    index: `${rolling}-000001`,
    aliases: { [rolling]: { is_write_index: true } }
  })
  const tried = yield* es.indices.rollover({
    alias: rolling,
    dry_run: true,
    conditions: { max_age: "7d", max_docs: 1000, max_primary_shard_size: "1gb" }
  })
  assert.deepStrictEqual([tried.dry_run, tried.rolled_over], [true, false])
  assert.isFalse(tried.conditions["[max_docs: 1000]"])
  const rolled = yield* es.indices.rollover({ alias: rolling })
  assert.strictEqual(rolled.new_index, `${rolling}-000002`)
})

export const templates = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const name = freshName("template")
  const [component, index] = [`${name}-component`, `${name}-index-1`]
  yield* Effect.addFinalizer(() => removeIndex(`${name}-*`))

  const put = yield* es.cluster.putComponentTemplate({
    name: component,
    version: 3,
    _meta: { by: "test" },
    template: {
      settings: { number_of_replicas: 0, refresh_interval: "5s" },
      mappings: { dynamic: "strict", properties: { "@timestamp": { type: "date" } } },
      aliases: { [`${name}-alias`]: { filter: { match_all: {} } } }
    }
  })
  assert.isTrue(put.acknowledged)
  assert.isTrue(yield* es.cluster.existsComponentTemplate({ name: component }))
  const [got] = (yield* es.cluster.getComponentTemplate({ name: component, include_defaults: true }))
    .component_templates
  assert.strictEqual(got?.component_template.version, 3)

  const composed = yield* es.indices.putIndexTemplate({
    name,
    index_patterns: [`${name}-index-*`],
    composed_of: [component],
    priority: 5000,
    version: 7,
    _meta: { by: "test" },
    template: { settings: { number_of_shards: 1 }, mappings: { properties: { n: { type: "long" } } } }
  })
  assert.isTrue(composed.acknowledged)
  assert.isTrue(yield* es.indices.existsIndexTemplate({ name }))
  const [listed] = (yield* es.indices.getIndexTemplate({ name })).index_templates
  assert.deepStrictEqual(listed?.index_template.composed_of, [component])
  const simulated = yield* es.indices.simulateIndexTemplate({ name: index, include_defaults: true })
  assert.strictEqual(simulated.template.settings.index?.number_of_replicas, "0")
  const byName = yield* es.indices.simulateTemplate({ name })
  assert.property(byName.template.mappings?.properties, "n")
  yield* es.indices.create({ index })
  const state = (yield* es.indices.get({ index }))[index]
  assert.strictEqual(state?.settings?.index?.refresh_interval, "5s")

  const legacy = `${name}-legacy`
  const order = { order: 1, version: 2, index_patterns: [`${legacy}-*`] }
  const old = yield* es.indices.putTemplate({
    name: legacy,
    ...order,
    settings: { number_of_shards: 1 },
    mappings: { properties: { n: { type: "long" } } },
    aliases: { [`${legacy}-alias`]: {} }
  })
  assert.isTrue(old.acknowledged)
  assert.isTrue(yield* es.indices.existsTemplate({ name: legacy }))
  const kept = (yield* es.indices.getTemplate({ name: legacy }))[legacy]
  assert.deepStrictEqual(kept?.index_patterns, order.index_patterns)
  yield* es.cat.templates({ name: `${name}*`, format: "json" })
  assert.isTrue((yield* es.indices.deleteTemplate({ name: legacy })).acknowledged)
  assert.isTrue((yield* es.indices.deleteIndexTemplate({ name })).acknowledged)
  assert.isTrue((yield* es.cluster.deleteComponentTemplate({ name: component })).acknowledged)
})
