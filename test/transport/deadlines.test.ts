import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import * as Deadlines from "../../src/Transport/internal/deadlines.ts"

const withLog = Effect.gen(function* () {
  const deadlines = Deadlines.make(yield* Clock.Clock)
  yield* Effect.addFinalizer(() => deadlines.close)
  const expired: Array<string> = []
  return {
    deadlines,
    expired,
    add: (millis: number, name: string) => deadlines.add(millis, () => expired.push(name))
  }
})

describe("deadlines", () => {
  it.effect("expire each at its own time", () =>
    Effect.gen(function* () {
      const { add, expired } = yield* withLog
      add(100, "a")
      add(50, "short")
      yield* TestClock.adjust("40 millis")
      add(100, "b")
      yield* TestClock.adjust("59 millis")
      assert.deepStrictEqual(expired, ["short"])
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual(expired, ["short", "a"])
      yield* TestClock.adjust("40 millis")
      assert.deepStrictEqual(expired, ["short", "a", "b"])
    })
  )

  it.effect("that are settled do not expire: the first, the last, one between, all", () =>
    Effect.gen(function* () {
      for (const settled of ["a", "b", "c", "ab", "bc", "ac", "abc", ""]) {
        const { add, deadlines, expired } = yield* withLog
        const all = ["a", "b", "c"].map((name) => ({ name, deadline: add(100, name) }))
        for (const { deadline, name } of all) if (settled.includes(name)) deadlines.settle(deadline)
        yield* TestClock.adjust("100 millis")
        assert.strictEqual(
          expired.join(""),
          ["a", "b", "c"].filter((name) => !settled.includes(name)).join("")
        )
        for (const { deadline } of all) deadlines.settle(deadline)
        add(100, "next")
        yield* TestClock.adjust("100 millis")
        assert.strictEqual(expired.at(-1), "next")
      }
    })
  )

  it.effect("may settle others as they expire, and begin new ones", () =>
    Effect.gen(function* () {
      const { add, deadlines, expired } = yield* withLog
      deadlines.add(100, () => {
        expired.push("first")
        deadlines.settle(second)
        add(100, "again")
      })
      const second = add(100, "second")
      add(100, "third")
      yield* TestClock.adjust("100 millis")
      assert.deepStrictEqual(expired, ["first", "third"])
      yield* TestClock.adjust("100 millis")
      assert.deepStrictEqual(expired, ["first", "third", "again"])
    })
  )

  it.effect("use one timer for many", () =>
    Effect.gen(function* () {
      let sleeps = 0
      const clock = yield* Clock.Clock
      const counting: Clock.Clock = {
        currentTimeMillis: clock.currentTimeMillis,
        currentTimeMillisUnsafe: () => clock.currentTimeMillisUnsafe(),
        currentTimeNanos: clock.currentTimeNanos,
        currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe(),
        monotonicTimeNanos: clock.monotonicTimeNanos,
        monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
        sleep: (duration) => {
          sleeps++
          return clock.sleep(duration)
        }
      }
      const deadlines = Deadlines.make(counting)
      for (let count = 0; count < 10_000; count++) deadlines.settle(deadlines.add(1000, () => {}))
      yield* TestClock.adjust("1 second")
      assert.strictEqual(sleeps, 1)
    })
  )
})
