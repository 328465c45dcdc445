/** Reindexing from one index of a real Elasticsearch into another, also after an interruption. */
import { assert, inject, layer } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Search from "effect-elasticsearch/Search"
import { allClosed, freshIndex, layerLibrary, Library, total, upTo } from "./cluster.ts"

const client = Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] })

const target = freshIndex.pipe(
  Effect.tap((index) =>
    Effect.flatMap(Elasticsearch, (es) =>
      es.indices.create({
        index,
        settings: { number_of_shards: 2, number_of_replicas: 0 },
        mappings: {
          properties: { n: { type: "integer" }, k: { type: "keyword" }, nanos: { type: "date_nanos" } }
        }
      })
    )
  )
)

/** The documents of an index by their number, and how often each was written. */
const contents = (index: string) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* es.indices.refresh({ index })
    const hits = yield* Stream.runCollect(Search.scan({ index, version: true, sort: "n" }))
    return {
      ids: hits.map((hit) => Number(hit._id)),
      sources: hits.map((hit) => hit._source),
      versions: new Set(hits.map((hit) => hit._version))
    }
  })

layer(Layer.provideMerge(layerLibrary, client), { excludeTestServices: true, timeout: "3 minutes" })(
  "a real Elasticsearch",
  (it) => {
    it.effect("has its documents copied in slices, through a function and another client", () =>
      Effect.gen(function* () {
        const source = yield* Library
        const index = yield* target
        const summary = yield* Search.reindex({
          source: { index: source, query: { range: { n: { lt: 5000 } } } },
          target: Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")], opaqueIdPrefix: "copy" }),
          index,
          document: Schema.Struct({ n: Schema.Int, k: Schema.String }),
          map: ({ k, n }) => (n % 5 === 0 ? undefined : { k, n, twice: 2 * n }),
          scan: { slices: 3 },
          refreshAtEnd: true
        })
        assert.deepStrictEqual(
          [summary.read, summary.created, summary.skipped, summary.failed],
          [5000, 4000, 1000, 0]
        )
        const { ids, sources } = yield* contents(index)
        assert.deepStrictEqual(
          ids,
          upTo(5000).filter((n) => n % 5 !== 0)
        )
        assert.deepStrictEqual(sources[0], { k: "k00001", n: 1, twice: 2 })
        yield* allClosed(source)
      })
    )

    it.effect("has its vectors copied, which it leaves out of what a search gives", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const mappings = { properties: { place: { type: "dense_vector", dims: 2 } } } as const
        const [source, index] = [yield* freshIndex, yield* freshIndex]
        for (const one of [source, index]) yield* es.indices.create({ index: one, mappings })
        yield* es.index({ index: source, id: "1", document: { n: 1, place: [3, 4] }, refresh: true })
        const sourceOf = (one: string, whole: object) =>
          Effect.map(es.search({ index: one, ...whole }), ({ hits }) => hits.hits[0]?._source)
        assert.deepStrictEqual(yield* sourceOf(source, {}), { n: 1 })
        const { created } = yield* Search.reindex({ source: { index: source }, index, refreshAtEnd: true })
        assert.strictEqual(created, 1)
        assert.deepStrictEqual(yield* sourceOf(index, { _source: { exclude_vectors: false } }), {
          n: 1,
          place: [3, 4]
        })
      })
    )

    it.effect("goes on after an interruption, in one slice and in three, by a key that is exact", () =>
      Effect.gen(function* () {
        const source = yield* Library
        for (const scan of [{}, { slices: 3, sliceField: "n" }]) {
          const index = yield* target
          const saved: Array<Search.Checkpoint> = []
          const halfway = yield* Deferred.make<void>()
          const options = {
            source: { index: source, size: 500 },
            index,
            key: "nanos",
            scan,
            bulk: { maxOperations: 400, concurrency: 2 },
            onCheckpoint: (checkpoint: Search.Checkpoint) =>
              Effect.suspend(() => {
                saved.push(checkpoint)
                return saved.length === 10 ? Deferred.succeed(halfway, undefined) : Effect.void
              })
          }
          const fiber = yield* Effect.forkChild(Search.reindex(options))
          yield* Deferred.await(halfway)
          yield* Fiber.interrupt(fiber)
          yield* allClosed(source)
          const before = yield* contents(index)
          assert.isBelow(before.ids.length, total)

          const resume = saved.at(-1)
          const json = Schema.fromJsonString(Search.Checkpoint)
          const text = yield* Schema.encodeEffect(json)(resume!)
          const summary = yield* Search.reindex({
            ...options,
            resume: yield* Schema.decodeUnknownEffect(json)(text)
          })
          const after = yield* contents(index)
          assert.deepStrictEqual(after.ids, upTo(total))
          assert.strictEqual(summary.failed, 0)
          // What lay before the checkpoint was not written again; what was under way perhaps was.
          assert.isBelow(summary.read, total - 2000)
          assert.isAtLeast(summary.read, total - before.ids.length)
        }
      })
    )

    it.effect("refuses a key that comes twice, and stops where a document does not fit", () =>
      Effect.gen(function* () {
        const source = yield* Library
        const index = yield* target
        const twice = yield* Effect.flip(
          Search.reindex({ source: { index: source }, index, key: "host", onCheckpoint: () => Effect.void })
        )
        assert.match(twice.message, /option key: is host, but .* has the same as another one/)
        const stopped = yield* Effect.flip(
          Search.reindex({
            source: { index: source, size: 100 },
            index,
            key: "k",
            map: (document, hit) => (hit._id === "250" ? { n: "not a number" } : document)
          })
        )
        assert.strictEqual(stopped._tag, "ReindexStopped")
        if (stopped._tag !== "ReindexStopped") return
        assert.deepStrictEqual(
          [stopped.failure.id, stopped.summary.checkpoint?.slices],
          ["250", [["k00249"]]]
        )
      })
    )
  }
)
