/**
 * A force merge, a snapshot, a recovery, and an asynchronous ES|QL query of a real Elasticsearch. Tasks that it does not
 * have are in tasks.test.ts and async.test.ts.
 */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Search from "effect-elasticsearch/Search"
import { freshIndex, freshName, layerLibrary, Library, total, upTo } from "./cluster.ts"

const client = Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] })

/** A repository of a test's own. */
const repository = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const name = freshName()
  yield* Effect.acquireRelease(
    es.snapshot.createRepository({
      name,
      // Slow, so that it can be seen.
      repository: { type: "fs", settings: { location: name, max_snapshot_bytes_per_sec: "200kb" } }
    }),
    () => Effect.ignore(es.snapshot.deleteRepository({ name }))
  )
  return name
})

layer(Layer.provideMerge(layerLibrary, client), { excludeTestServices: true, timeout: "3 minutes" })(
  "a real Elasticsearch",
  (it) => {
    it.effect("is followed through a force merge", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* Library
        const merged = yield* Search.forcemergeTask({ index, max_num_segments: 1 }).pipe(Search.result)
        assert.deepStrictEqual(merged._shards?.failed, 0)
        const { _all } = yield* es.indices.stats({ index, metric: "segments" })
        assert.strictEqual(_all.primaries?.segments?.count, 3)
      })
    )

    it.effect("is followed through a snapshot and the recovery from it", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* Library
        const name = yield* repository
        const seen = yield* Search.snapshotTask(
          { repository: name, snapshot: "first", indices: index, include_global_state: false },
          { poll: Schedule.spaced("50 millis") }
        ).pipe(Stream.runCollect)
        const last = seen.at(-1)
        assert.strictEqual(last?._tag === "Done" ? last.result.state : last?._tag, "SUCCESS")
        assert.isTrue(
          seen.slice(0, -1).every((progress) => progress._tag === "Running" && progress.total === 3)
        )
        assert.isAbove(seen.length, 1)

        const copy = yield* freshIndex
        yield* es.snapshot.restore({
          repository: name,
          snapshot: "first",
          indices: index,
          rename_pattern: ".+",
          rename_replacement: copy
        })
        const recovered = yield* Search.recovery(copy).pipe(Search.result)
        assert.strictEqual(recovered[copy]?.shards.length, 3)
        assert.strictEqual((yield* es.count({ index: copy })).count, total)
      })
    )

    it.effect("ends a snapshot that nobody follows any more", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* Library
        const name = yield* repository
        const fiber = yield* Effect.forkChild(
          Stream.runDrain(Search.snapshotTask({ repository: name, snapshot: "first", indices: index }))
        )
        yield* Effect.sleep("300 millis")
        yield* Fiber.interrupt(fiber)
        const { snapshots = [] } = yield* es.snapshot.get({ repository: name, snapshot: "*" })
        assert.deepStrictEqual(snapshots, [])
      })
    )
  }
)

const older = Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 })

layer(older, { excludeTestServices: true })("ES|QL", (it) => {
  it.effect("is asked until the rows are there, and has forgotten the query afterwards", () =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const index = yield* freshIndex
      yield* Bulk.run(upTo(10_000), {
        index,
        refreshAtEnd: true,
        operation: (n) => Bulk.index({ document: { n, word: `word${n}` } })
      })
      const slow =
        `FROM ${index} | EVAL a = REPLACE(word, "(w|o|r)*d", "xx") ` +
        `| STATS count = COUNT_DISTINCT(CONCAT(a, word)) BY word | STATS rows = COUNT(*)`
      const params = { query: slow, wait_for_completion_timeout: "1ms" }
      const [id, answers, values] = yield* Effect.scoped(
        Effect.gen(function* () {
          const query = yield* Search.asyncEsql(params)
          const answers = yield* Stream.runCollect(query.answers)
          return [query.id ?? "", answers, (yield* query.result).values] as const
        })
      )
      assert.deepStrictEqual(values, [[10_000]])
      assert.isTrue(answers[0]?.is_running)
      assert.isFalse(answers.at(-1)?.is_running)
      const gone = yield* Effect.flip(es.esql.asyncQueryGet({ id }))
      assert.strictEqual(gone._tag, "NotFound")

      // Interrupted while it runs, it ends in the server.
      const running = yield* Effect.forkChild(
        Effect.scoped(Effect.flatMap(Search.asyncEsql(params), (query) => query.result))
      )
      yield* Effect.sleep("150 millis")
      yield* Fiber.interrupt(running)
      const { nodes = {} } = yield* es.tasks.list({ actions: "*esql*", detailed: true })
      const left = Object.values(nodes)
        .flatMap(({ tasks }) => Object.values(tasks))
        .filter(({ cancelled, description }) => description?.includes(index) === true && cancelled !== true)
      assert.deepStrictEqual(left, [])
    })
  )
})
