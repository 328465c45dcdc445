/**
 * Tasks, snapshots and recoveries over a connection without sockets, under the test's clock. The test server has no
 * reindex, update or delete by query; force merge, snapshots and recoveries of a real one are in
 * tasks.cluster.test.ts.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { Elasticsearch } from "effect-elasticsearch"
import * as Search from "effect-elasticsearch/Search"
import type { WireResponse } from "effect-elasticsearch/Transport/Connection"
import { answer, fakeClient } from "../support/fakeConnection.ts"
import { type Asked, askedOf, settle, shards } from "./support.ts"

const id = "node:12"

const counts = (updated: number) => ({
  total: 100,
  updated,
  created: 0,
  deleted: 0,
  batches: 1,
  version_conflicts: 1,
  noops: 2,
  retries: { bulk: 0, search: 0 },
  throttled_millis: 0,
  requests_per_second: -1,
  throttled_until_millis: 0
})

const info = (status: unknown, cancellable = true) => ({
  node: "node",
  id: 12,
  type: "transport",
  action: "indices:data/write/reindex",
  status,
  start_time_in_millis: 0,
  running_time_in_nanos: 1,
  cancellable,
  headers: {}
})

const running = (updated: number, cancellable = true) =>
  answer(200, { completed: false, task: info(counts(updated), cancellable) })

const completed = (response: object, error?: object) =>
  answer(200, {
    completed: true,
    task: info(counts(97)),
    response,
    ...(error === undefined ? {} : { error })
  })

/** A server whose task is seen so, one look after the other; the last one stays. */
const serving = (looks: ReadonlyArray<WireResponse>, started: object = { task: id }) => {
  const asked: Array<Asked> = []
  let look = 0
  const client = fakeClient((request) => {
    const one = askedOf(request)
    asked.push(one)
    if (one.endpoint === "tasks.get") return looks[Math.min(look++, looks.length - 1)] ?? answer(500, {})
    if (one.endpoint === "tasks.cancel") return answer(200, { nodes: {} })
    return answer(200, started)
  })
  const run = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>) =>
    Effect.provide(effect, client.layer, { local: true })
  return { asked, run, endpoints: () => asked.map(({ endpoint }) => endpoint) }
}

const params = { source: { index: "films" }, dest: { index: "copy" } }

const done = { total: 100, updated: 97, failures: [], took: 5 }

describe("a task", () => {
  it.effect(
    "is started, looked at by the schedule to the millisecond, and ends with what it has come to",
    () =>
      Effect.gen(function* () {
        const { asked, endpoints, run } = serving([running(10), running(50), completed(done)])
        const seen: Array<unknown> = []
        const fiber = yield* Effect.forkChild(
          run(
            Search.reindexTask(params, { poll: Schedule.spaced("2 seconds") }).pipe(
              Stream.tap((progress) => Effect.sync(() => void seen.push(progress))),
              Search.result
            )
          )
        )
        yield* settle
        assert.deepStrictEqual(
          asked.map(({ method, path, query, text }) => [method, path, query.toString(), text]),
          [
            ["POST", "/_reindex", "wait_for_completion=false", JSON.stringify(params)],
            ["GET", "/_tasks/node%3A12", "", ""]
          ]
        )
        yield* TestClock.adjust(1999)
        assert.strictEqual(asked.length, 2)
        yield* TestClock.adjust(1)
        assert.strictEqual(asked.length, 3)
        yield* TestClock.adjust("2 seconds")
        assert.deepStrictEqual(yield* Fiber.join(fiber), done)
        assert.deepStrictEqual(
          seen.map((progress) => {
            const { _tag, done, status, total } = progress as Search.Running<Search.TaskStatus>
            return [_tag, done, total, status?.task, status?.counts?.updated]
          }),
          [
            ["Running", 13, 100, id, 10],
            ["Running", 53, 100, id, 50],
            ["Done", undefined, undefined, undefined, undefined]
          ]
        )
        assert.notInclude(endpoints(), "tasks.cancel")
      })
  )

  it.effect("is looked at after 100 milliseconds, half more each time, and every 5 seconds by default", () =>
    Effect.gen(function* () {
      const { asked, run } = serving([running(1)])
      const fiber = yield* Effect.forkChild(run(Stream.runDrain(Search.reindexTask(params))))
      yield* settle
      const times: Array<number> = []
      for (let time = 0; time < 30_000; time += 10) {
        const before = asked.length
        yield* TestClock.adjust(10)
        if (asked.length > before) times.push(time + 10)
      }
      assert.deepStrictEqual(times.slice(0, 3), [100, 250, 480])
      assert.strictEqual((times.at(-1) ?? 0) - (times.at(-2) ?? 0), 5000)
      yield* Fiber.interrupt(fiber)
    })
  )

  it.effect("is cancelled by an interruption and an early end, unless it cannot be or is to be left", () =>
    Effect.gen(function* () {
      const cases: ReadonlyArray<[Search.TaskOptions, boolean, boolean]> = [
        [{}, true, true],
        [{}, false, false],
        [{ atEarlyEnd: "leave" }, true, false]
      ]
      for (const [options, cancellable, expected] of cases) {
        const interrupted = serving([running(1, cancellable)])
        const fiber = yield* Effect.forkChild(
          interrupted.run(Stream.runDrain(Search.reindexTask(params, options)))
        )
        yield* settle
        yield* Fiber.interrupt(fiber)
        const early = serving([running(1, cancellable)])
        yield* early.run(Search.reindexTask(params, options).pipe(Stream.take(1), Stream.runDrain))
        for (const { asked } of [interrupted, early]) {
          const last = asked.at(-1)
          assert.strictEqual(last?.path === "/_tasks/node%3A12/_cancel", expected)
        }
      }
    })
  )

  it.effect("is cancelled also where it was being started", () =>
    Effect.gen(function* () {
      const { endpoints, run } = serving([running(1)])
      const reached = yield* Deferred.make<void>()
      const gate = yield* Deferred.make<void>()
      const start = Deferred.succeed(reached, undefined).pipe(
        Effect.andThen(Deferred.await(gate)),
        Effect.as({ task: id })
      )
      const fiber = yield* Effect.forkChild(run(Stream.runDrain(Search.task(start))))
      yield* Deferred.await(reached)
      const interrupting = yield* Effect.forkChild(Fiber.interrupt(fiber))
      yield* settle
      yield* Deferred.succeed(gate, undefined)
      yield* Fiber.join(interrupting)
      assert.deepStrictEqual(endpoints(), ["tasks.cancel"])
    })
  )

  it.effect(
    "fails with its own error, a document that could not be written, and when somebody cancelled it",
    () =>
      Effect.gen(function* () {
        const cause = { type: "search_phase_execution_exception", reason: "all shards failed" }
        const failure = {
          index: "copy",
          id: "1",
          cause: { type: "version_conflict_engine_exception", reason: "there" },
          status: 409
        }
        const cases: ReadonlyArray<[WireResponse, string]> = [
          [completed({}, cause), "search_phase_execution_exception: all shards failed"],
          [completed({ ...done, failures: [failure] }), "version_conflict_engine_exception: there"],
          [completed({ ...done, canceled: "by user request" }), "task_cancelled_exception: by user request"],
          [completed({ ...done, timed_out: true }), "timeout_exception: the time of a search was over"]
        ]
        for (const [look, expected] of cases) {
          const { endpoints, run } = serving([look])
          const error = yield* run(Effect.flip(Stream.runDrain(Search.reindexTask(params))))
          assert.strictEqual(error._tag, "TaskFailed")
          assert.strictEqual(error.message, `task node:12 failed: ${expected}`)
          assert.notInclude(endpoints(), "tasks.cancel")
        }
      })
  )

  it.effect("fails, and is cancelled, when the schedule ends before it", () =>
    Effect.gen(function* () {
      const { endpoints, run } = serving([running(1)])
      const fiber = yield* Effect.forkChild(
        run(
          Effect.flip(
            Stream.runDrain(
              Search.reindexTask(params, {
                poll: Schedule.spaced("1 second").pipe(Schedule.upTo({ times: 2 }))
              })
            )
          )
        )
      )
      yield* TestClock.adjust("10 seconds")
      const error = yield* Fiber.join(fiber)
      assert.strictEqual(
        error.message,
        "task node:12 had not ended after 3 looks, and the schedule has no more. Give poll a longer one"
      )
      assert.strictEqual(endpoints().at(-1), "tasks.cancel")
    })
  )

  it.effect("may be any that an answer names, with a schema for what it comes to", () =>
    Effect.gen(function* () {
      const { run } = serving([completed({ merged: "2026-01-01" })])
      const response = Schema.Struct({ merged: Schema.DateFromString })
      const start = Effect.succeed({ task: id })
      const result = yield* run(Search.result(Search.task(start, { response })))
      assert.deepStrictEqual(result.merged, new Date("2026-01-01"))
      const error = yield* run(
        Effect.flip(Search.result(Search.task(start, { response: Schema.Struct({ merged: Schema.Number }) })))
      )
      assert.include(error.message, "response.merged: Expected number")
      assert.deepStrictEqual(yield* run(Search.result(Search.task(start))), { merged: "2026-01-01" })
    })
  )

  it.effect("has to be one: an answer without is refused", () =>
    Effect.gen(function* () {
      const { run } = serving([], { total: 1 })
      const start = Effect.flatMap(Elasticsearch, (es) => es.reindex(params))
      const error = yield* run(Effect.flip(Stream.runDrain(Search.task(start))))
      assert.strictEqual(
        error.message,
        "option start: was answered without a task. Make the call with wait_for_completion: false"
      )
    })
  )

  it.effect("is made by update and delete by query, and by a force merge, as well", () =>
    Effect.gen(function* () {
      const { asked, run } = serving([completed({ ...done, deleted: 3 })])
      assert.strictEqual(
        (yield* run(Search.result(Search.updateByQueryTask({ index: "films" })))).updated,
        97
      )
      const query = { match_all: {} }
      assert.strictEqual(
        (yield* run(Search.result(Search.deleteByQueryTask({ index: "films", query })))).deleted,
        3
      )
      const merging = serving([completed({ _shards: shards })])
      const merged = yield* merging.run(Search.result(Search.forcemergeTask({ index: "films" })))
      assert.deepStrictEqual(merged._shards?.total, 2)
      assert.deepStrictEqual(
        [...asked, ...merging.asked]
          .map(({ path, query }) => `${path}?${query.toString()}`)
          .filter((path) => !path.includes("_tasks")),
        [
          "/films/_update_by_query?wait_for_completion=false",
          "/films/_delete_by_query?wait_for_completion=false",
          "/films/_forcemerge?wait_for_completion=false"
        ]
      )
    })
  )
})

const snapshotStatus = (state: string, ended: number) => {
  const size = { file_count: 1, size_in_bytes: 1 }
  return answer(200, {
    snapshots: [
      {
        snapshot: "monday",
        repository: "backups",
        uuid: "u",
        state,
        include_global_state: true,
        shards_stats: {
          initializing: 0,
          started: 5 - ended,
          finalizing: 0,
          done: ended,
          failed: 0,
          total: 5
        },
        stats: { incremental: size, total: size, start_time_in_millis: 0, time_in_millis: 0 },
        indices: {}
      }
    ]
  })
}

const snapshots = (looks: ReadonlyArray<WireResponse>, ...states: ReadonlyArray<string>) => {
  const asked: Array<Asked> = []
  let look = 0
  let ended = 0
  const client = fakeClient((request) => {
    const one = askedOf(request)
    asked.push(one)
    switch (one.endpoint) {
      case "snapshot.status":
        return looks[Math.min(look++, looks.length - 1)] ?? answer(500, {})
      case "snapshot.get":
        return answer(200, {
          snapshots: [
            { snapshot: "monday", uuid: "u", data_streams: [], state: states[ended++], reason: "disk full" }
          ],
          total: 1,
          remaining: 0
        })
      case "snapshot.delete":
        return answer(200, { acknowledged: true })
      default:
        return answer(200, { accepted: true })
    }
  })
  const run = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>) =>
    Effect.provide(effect, client.layer, { local: true })
  return { run, endpoints: () => asked.map(({ endpoint }) => endpoint) }
}

const monday = { repository: "backups", snapshot: "monday" }

describe("a snapshot", () => {
  it.effect("is followed by its status, shard by shard", () =>
    Effect.gen(function* () {
      const { endpoints, run } = snapshots(
        [snapshotStatus("STARTED", 1), snapshotStatus("STARTED", 4), snapshotStatus("SUCCESS", 5)],
        "IN_PROGRESS",
        "SUCCESS"
      )
      const fiber = yield* Effect.forkChild(run(Stream.runCollect(Search.snapshotTask(monday))))
      yield* TestClock.adjust("1 second")
      const seen = yield* Fiber.join(fiber)
      assert.deepStrictEqual(
        seen.map((progress) =>
          progress._tag === "Running" ? [progress.done, progress.total] : progress.result.state
        ),
        [[1, 5], [4, 5], [5, 5], "SUCCESS"]
      )
      assert.deepStrictEqual(endpoints(), [
        "snapshot.create",
        "snapshot.status",
        "snapshot.status",
        "snapshot.status",
        "snapshot.get",
        "snapshot.status",
        "snapshot.get"
      ])
    })
  )

  it.effect("is deleted when the stream ends before it, unless it is to be left", () =>
    Effect.gen(function* () {
      for (const atEarlyEnd of ["delete", "leave"] as const) {
        const { endpoints, run } = snapshots([snapshotStatus("STARTED", 1)])
        const fiber = yield* Effect.forkChild(
          run(Stream.runDrain(Search.snapshotTask(monday, { atEarlyEnd })))
        )
        yield* settle
        yield* Fiber.interrupt(fiber)
        assert.strictEqual(endpoints().includes("snapshot.delete"), atEarlyEnd === "delete")
      }
    })
  )

  it.effect("fails with the server's reason, and is kept to look at", () =>
    Effect.gen(function* () {
      const { endpoints, run } = snapshots([snapshotStatus("FAILED", 1)], "FAILED")
      const error = yield* run(Effect.flip(Search.result(Search.snapshotTask(monday))))
      assert.strictEqual(error.message, "snapshot backups/monday failed: snapshot_exception: disk full")
      assert.notInclude(endpoints(), "snapshot.delete")
    })
  )
})

describe("a recovery", () => {
  const shard = (stage: string, recovered: number, primary = true) => ({
    id: 0,
    type: "SNAPSHOT",
    stage,
    primary,
    start_time_in_millis: 0,
    total_time_in_millis: 1,
    source: {},
    target: {},
    index: {
      size: { total_in_bytes: 100, reused_in_bytes: 10, recovered_in_bytes: recovered, percent: "0%" },
      files: { total: 1, reused: 0, recovered: 1, percent: "0%" },
      source_throttle_time_in_millis: 0,
      target_throttle_time_in_millis: 0,
      total_time_in_millis: 1
    },
    translog: { recovered: 0, total: 0, percent: "0%", total_on_start: 0, total_time_in_millis: 0 },
    verify_index: { check_index_time_in_millis: 0, total_time_in_millis: 0 }
  })

  it.effect("is followed until all primaries and all copies that there are have recovered", () =>
    Effect.gen(function* () {
      const looks = [
        // Nothing has been given a node yet.
        {},
        { films: { shards: [shard("DONE", 90)] } },
        { films: { shards: [shard("DONE", 90), shard("INDEX", 40)] } },
        { films: { shards: [shard("DONE", 90), shard("DONE", 90), shard("INDEX", 0, false)] } },
        { films: { shards: [shard("DONE", 90), shard("DONE", 90), shard("DONE", 90, false)] } }
      ]
      let look = 0
      const { layer } = fakeClient((request) =>
        request.endpoint === "indices.get_settings"
          ? answer(200, { films: { settings: { index: { number_of_shards: "2" } } } })
          : answer(200, looks[look++])
      )
      const fiber = yield* Effect.forkChild(
        Search.recovery("films").pipe(Stream.runCollect, Effect.provide(layer, { local: true }))
      )
      yield* TestClock.adjust("10 seconds")
      const seen = yield* Fiber.join(fiber)
      assert.deepStrictEqual(
        seen.map((progress) =>
          progress._tag === "Running" ? [progress.done, progress.total] : progress._tag
        ),
        [[0, 0], [100, 100], [150, 200], [210, 300], "Done"]
      )
    })
  )
})
