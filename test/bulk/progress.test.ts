/** Counters with rates, and the bar. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as Bulk from "effect-elasticsearch/Bulk"
import { bulkServer } from "../support/bulkServer.ts"

const server = () => bulkServer({ request: () => Effect.as(Effect.sleep("900 millis"), "ok" as const) })

/** Ten operations, of which two are done every 900 milliseconds. */
const load = (progress: Bulk.Progress) =>
  Bulk.run(
    Array.from({ length: 10 }, (_, n) => Bulk.index({ id: String(n), document: {} })),
    { index: "films", maxOperations: 1, concurrency: 2, progress }
  )

describe("progress", () => {
  it.effect("is a Stream of counters with rates", () => {
    const { layer } = server()
    return Effect.gen(function* () {
      const progress = yield* Bulk.makeProgress({ total: 10 })
      const changes = yield* Effect.forkChild(
        Bulk.progressChanges(progress, "2 seconds").pipe(Stream.take(3), Stream.runCollect)
      )
      const run = yield* Effect.forkChild(load(progress))
      for (let second = 0; second < 7; second++) yield* TestClock.adjust("1 second")
      yield* Fiber.join(run)
      assert.deepStrictEqual(
        (yield* Fiber.join(changes)).map(({ elapsed, recentRate, remaining, succeeded, total }) => ({
          elapsed,
          recentRate,
          remaining,
          succeeded,
          total
        })),
        [
          { elapsed: 2000, recentRate: 2, remaining: 3000, succeeded: 4, total: 10 },
          { elapsed: 4000, recentRate: 2, remaining: 1000, succeeded: 8, total: 10 },
          { elapsed: 6000, recentRate: 1, remaining: 0, succeeded: 10, total: 10 }
        ]
      )
    }).pipe(Effect.provide(layer))
  })

  it.effect("adds up over bulks that share one", () => {
    const { layer } = bulkServer()
    return Effect.gen(function* () {
      const progress = yield* Bulk.makeProgress()
      const summaries = yield* Effect.all([load(progress), load(progress)], { concurrency: "unbounded" })
      assert.deepStrictEqual(
        summaries.map(({ total }) => total),
        [10, 10]
      )
      assert.deepInclude(yield* progress.statistics, {
        accepted: 20,
        succeeded: 20,
        pending: 0,
        requests: 20
      })
    }).pipe(Effect.provide(layer))
  })

  it.effect("is drawn as a bar, and the line is cleared at the end", () => {
    const { layer } = server()
    return Effect.gen(function* () {
      const written: Array<string> = []
      const progress = yield* Bulk.makeProgress({ total: 10 })
      const bar = yield* Effect.forkChild(
        Bulk.bar(progress, { interval: "1 second", width: 10, write: (text) => void written.push(text) })
      )
      const run = yield* Effect.forkChild(load(progress))
      for (let second = 0; second < 6; second++) yield* TestClock.adjust("1 second")
      yield* Fiber.join(run)
      yield* Fiber.interrupt(bar)
      assert.isTrue(written.every((text) => text.startsWith("\r\u001b[K")))
      assert.include(written[2], "[######····] 60% 6 of 10 · 2/s · 0.0 MB/s · 2 s left")
      assert.strictEqual(written.at(-1), "\r\u001b[K")
    }).pipe(Effect.provide(layer))
  })

  it.effect.each([
    [{ total: undefined, remaining: undefined }, "1,234 · 100/s · 2.5 MB/s"],
    [
      { failed: 3, retried: 5 },
      "[######····] 61% 1,237 of 2,000 · 100/s · 2.5 MB/s · 3 failed · 5 sent again · 1 min 5 s left"
    ],
    [{ total: 0 }, "[##########] 100% 1,234 of 0 · 100/s · 2.5 MB/s · 1 min 5 s left"]
  ] as const)("is one line of text", ([change, expected]) =>
    Effect.sync(() => {
      const line = Bulk.formatChange(
        {
          accepted: 2000,
          succeeded: 1234,
          failed: 0,
          pending: 0,
          retried: 0,
          requests: 1,
          bytes: 1,
          took: 1,
          concurrency: 1,
          elapsed: 1,
          rate: 1,
          recentRate: 100,
          recentByteRate: 2_500_000,
          total: 2000,
          remaining: 65_000,
          ...change
        },
        10
      )
      assert.strictEqual(line, expected)
    })
  )
})
