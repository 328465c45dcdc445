/** Snapshots, ingest pipelines, synonyms and scripts. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import { freshIndex, freshName, removeIndex } from "./scenario.ts"

export const snapshots = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex({ settings: { number_of_replicas: 0 } })
  yield* es.index({ index, document: { title: "Dune" }, refresh: true })
  const repository = freshName("repository")

  // A relative location lies below the server's path.repo.
  const created = yield* es.snapshot.createRepository({
    name: repository,
    repository: {
      type: "fs",
      settings: { location: repository, compress: true, max_number_of_snapshots: 10 }
    }
  })
  assert.isTrue(created.acknowledged)
  yield* Effect.addFinalizer(() => Effect.ignore(es.snapshot.deleteRepository({ name: repository })))
  const kept = (yield* es.snapshot.getRepository({ name: repository }))[repository]
  assert.strictEqual(kept?.type, "fs")
  assert.strictEqual(Object.keys((yield* es.snapshot.verifyRepository({ name: repository })).nodes).length, 1)

  const taken = yield* es.snapshot.create({
    repository,
    snapshot: "first",
    indices: index,
    include_global_state: true,
    feature_states: ["none"],
    metadata: { by: "test" },
    wait_for_completion: true
  })
  assert.deepStrictEqual([taken.snapshot?.state, taken.snapshot?.indices], ["SUCCESS", [index]])
  const started = yield* es.snapshot.create({ repository, snapshot: "second", indices: index })
  assert.isTrue(started.accepted)
  assert.isTrue(
    (yield* es.snapshot.clone({ repository, snapshot: "first", target_snapshot: "third", indices: index }))
      .acknowledged
  )

  const { snapshots: listed = [] } = yield* es.snapshot.get({
    repository,
    snapshot: "*",
    verbose: true,
    index_details: true,
    include_repository: true,
    sort: "name"
  })
  assert.strictEqual(listed[0]?.snapshot, "first")
  assert.strictEqual(listed[0]?.index_details?.[index]?.shard_count, 1)
  const brief = yield* es.snapshot.get({ repository, snapshot: "first", verbose: false })
  assert.strictEqual(brief.snapshots?.length, 1)
  const status = yield* es.snapshot.status({ repository, snapshot: "first", human: true })
  assert.strictEqual(status.snapshots[0]?.indices[index]?.shards["0"]?.stage, "DONE")
  assert.strictEqual((yield* es.cat.snapshots({ repository, h: "*" }))[0]?.id, "first")
  assert.deepInclude(yield* es.cat.repositories(), { id: repository, type: "fs" })

  yield* Effect.addFinalizer(() => removeIndex(`${index}-back`))
  const restored = yield* es.snapshot.restore({
    repository,
    snapshot: "first",
    indices: index,
    include_aliases: false,
    rename_pattern: "(.+)",
    rename_replacement: "$1-back",
    index_settings: { "index.refresh_interval": "5s" },
    wait_for_completion: true
  })
  assert.deepStrictEqual(restored.snapshot?.indices, [`${index}-back`])
  const recovery = (yield* es.indices.recovery({ index: `${index}-back`, detailed: true }))[`${index}-back`]
  assert.strictEqual(recovery?.shards[0]?.source.repository, repository)
  assert.isNumber(recovery?.shards[0]?.index.files.details?.[0]?.length_in_bytes)

  const sources = freshName("sources")
  yield* es.snapshot.createRepository({
    name: sources,
    repository: {
      type: "source",
      settings: { delegate_type: "fs", location: sources }
    }
  })
  const delegated = (yield* es.snapshot.getRepository({ name: sources }))[sources]
  assert.strictEqual(delegated?.type, "source")
  yield* es.snapshot.deleteRepository({ name: sources })

  const cleaned = yield* es.snapshot.cleanupRepository({ name: repository })
  assert.isNumber(cleaned.results.deleted_blobs)
  assert.isTrue((yield* es.snapshot.delete({ repository, snapshot: "first,second,third" })).acknowledged)
  assert.isTrue((yield* es.snapshot.deleteRepository({ name: repository })).acknowledged)
})

export const pipelines = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const id = freshName("pipeline")
  const put = yield* es.ingest.putPipeline({
    id,
    description: "of a test",
    version: 3,
    _meta: { by: "test" },
    processors: [{ set_security_user: { field: "user", if: undefined, tag: "user", ignore_failure: true } }]
  })
  assert.isTrue(put.acknowledged)
  const kept = (yield* es.ingest.getPipeline({ id }))[id]
  assert.strictEqual(kept?.version, 3)
  const documents = [{ _index: "books", _id: "1", _source: { title: "Dune" } }]
  const simple = yield* es.ingest.simulate({ id, docs: documents })
  assert.strictEqual(simple.docs.length, 1)
  const verbose = yield* es.ingest.simulate({ id, docs: documents, verbose: true })
  assert.strictEqual(verbose.docs[0]?.processor_results?.length, 1)
  const index = yield* freshIndex({ settings: { default_pipeline: id } })
  const simulated = yield* es.simulate.ingest({
    index,
    docs: [{ _id: "1", _source: { title: "Dune" } }],
    pipeline_substitutions: { [id]: { processors: [] } },
    mapping_addition: { dynamic: "strict" }
  })
  assert.strictEqual(simulated.docs.length, 1)
  yield* es.indices.delete({ index })
  assert.isTrue((yield* es.ingest.deletePipeline({ id })).acknowledged)
})

export const synonyms = Effect.gen(function* () {
  const es = yield* Elasticsearch
  assert.isNumber((yield* es.synonyms.getSynonymsSets()).count)
})

export const scripts = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const { contexts } = yield* es.getScriptContext()
  assert.isAbove(contexts.length, 10)
  const supported = yield* es.private.core.capabilities({ method: "GET", path: "/_search" })
  assert.propertyVal(supported, "supported", true)
  assert.deepStrictEqual((yield* es.getScriptLanguages()).types_allowed, ["inline", "stored"])
})

export const license = Effect.gen(function* () {
  const es = yield* Elasticsearch
  assert.strictEqual((yield* es.license.get()).license.status, "active")
  assert.isFalse((yield* es.license.getBasicStatus()).eligible_to_start_basic)
  assert.isBoolean((yield* es.license.getTrialStatus()).eligible_to_start_trial)
  const refused = yield* es.license.postStartTrial()
  assert.isFalse(refused.trial_was_started)
})
