/** A bulk that many fibers feed: when it sends, what closing and interrupting it do. */
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as Bulk from "effect-elasticsearch/Bulk"
import { bulkServer, type Script } from "../support/bulkServer.ts"

const index = "logs"
const operation = (n: number) => Bulk.index({ id: String(n), document: { n } })
const after = (duration: `${number} seconds`) => Effect.as(Effect.sleep(duration), "ok" as const)

/** An ingester in a scope of its own, and what it tells of outcomes. */
const open = (options: Omit<Bulk.IngesterOptions<number, object>, "operation"> = {}) =>
  Effect.gen(function* () {
    const scope = yield* Scope.make()
    const told: Array<Bulk.Outcome<number>> = []
    const ingester = yield* Bulk.ingester({
      index,
      operation,
      maxAge: "5 seconds",
      onOutcomes: (outcomes) => Effect.sync(() => void told.push(...outcomes)),
      ...options
    }).pipe(Scope.provide(scope))
    return { ingester, told, close: Scope.close(scope, Exit.void) }
  })

const test = <A, E, R>(
  name: string,
  script: Script,
  body: (server: ReturnType<typeof bulkServer>) => Effect.Effect<A, E, R>
) =>
  it.effect(name, () => {
    const server = bulkServer(script)
    return Effect.asVoid(body(server)).pipe(Effect.provide(server.layer)) as Effect.Effect<void, E>
  })

const sizes = ({ bulks }: ReturnType<typeof bulkServer>) => bulks.map(({ lines }) => lines.length)

const positions = (outcomes: ReadonlyArray<Bulk.Outcome<number>>) =>
  outcomes.map((outcome) => outcome.input).toSorted((a, b) => a - b)

describe("an ingester", () => {
  test("sends by count, by age, and when it is told to", {}, (server) =>
    Effect.gen(function* () {
      const { close, ingester } = yield* open({ maxOperations: 3 })
      yield* Effect.forEach([0, 1, 2, 3], ingester.add)
      yield* TestClock.adjust(0)
      assert.deepStrictEqual(sizes(server), [3])
      yield* TestClock.adjust("4999 millis")
      assert.deepStrictEqual(sizes(server), [3])
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual(sizes(server), [3, 1])
      yield* ingester.add(4)
      yield* ingester.flush
      assert.deepStrictEqual(sizes(server), [3, 1, 1])
      assert.strictEqual(server.store.size, 5)
      yield* close
    })
  )

  test("sends by bytes", {}, (server) =>
    Effect.gen(function* () {
      const { close, ingester } = yield* open({ maxBytes: 65 })
      yield* ingester.addAll([0, 1, 2, 3, 4])
      yield* TestClock.adjust(0)
      assert.deepStrictEqual(sizes(server), [2, 2])
      yield* close
      assert.deepStrictEqual(sizes(server), [2, 2, 1])
    })
  )

  test(
    "waits in flush for what is under way, and not for what comes later",
    { request: () => after("3 seconds") },
    () =>
      Effect.gen(function* () {
        const { close, ingester, told } = yield* open()
        yield* ingester.addAll([0, 1])
        const flushed = yield* Effect.forkChild(ingester.flush)
        yield* TestClock.adjust("2 seconds")
        yield* ingester.add(2)
        assert.isUndefined(flushed.pollUnsafe())
        yield* TestClock.adjust("1 second")
        yield* Fiber.join(flushed)
        assert.deepStrictEqual(positions(told), [0, 1])
        const closed = yield* Effect.forkChild(close)
        yield* TestClock.adjust("3 seconds")
        yield* Fiber.join(closed)
      })
  )

  test(
    "tells whoever wrote what became of it",
    { item: ({ meta }) => (meta["_id"] === "1" ? { status: 400, type: "bad" } : undefined) },
    () =>
      Effect.gen(function* () {
        const { close, ingester } = yield* open({ maxOperations: 3 })
        const [one, two, three] = yield* Effect.all([0, 1, 2].map(ingester.write), {
          concurrency: "unbounded"
        })
        assert.deepStrictEqual(
          [one, two, three].map((outcome) => [outcome?._tag, outcome?.input]),
          [
            ["Succeeded", 0],
            ["Failed", 1],
            ["Succeeded", 2]
          ]
        )
        yield* close
      })
  )

  test("has one outcome for each of many fibers' inputs", { request: () => after("1 seconds") }, (server) =>
    Effect.gen(function* () {
      const { close, ingester, told } = yield* open({ maxOperations: 7, concurrency: 2 })
      const all = Array.from({ length: 500 }, (_, n) => n)
      const fiber = yield* Effect.forkChild(
        Effect.forEach(all, ingester.add, { concurrency: "unbounded", discard: true })
      )
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(fiber)
      const closed = yield* Effect.forkChild(close)
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(closed)
      assert.deepStrictEqual(positions(told), all)
      assert.isAtMost(server.load.most, 2)
      assert.deepStrictEqual(new Set(told.map(({ position }) => position)).size, 500)
    })
  )

  test("makes whoever adds wait while the server is slow", { request: () => Effect.never }, (server) =>
    Effect.gen(function* () {
      const { ingester } = yield* open({ maxOperations: 1, concurrency: 2, drainTimeout: "1 second" })
      let added = 0
      const fibers = yield* Effect.forEach(
        Array.from({ length: 100 }, (_, n) => n),
        (n) => Effect.forkChild(Effect.tap(ingester.add(n), () => Effect.sync(() => added++)))
      )
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(server.bulks.length, 2)
      assert.isAtMost(added, 3)
      yield* Effect.forEach(fibers, Fiber.interrupt)
    })
  )

  test("sends what was added by a fiber that is interrupted, and what others added", {}, (server) =>
    Effect.gen(function* () {
      const { close, ingester, told } = yield* open({ maxOperations: 2 })
      yield* ingester.add(0)
      const fiber = yield* Effect.forkChild(ingester.write(1))
      yield* Effect.yieldNow
      yield* Fiber.interrupt(fiber)
      yield* close
      assert.deepStrictEqual(positions(told), [0, 1])
      assert.strictEqual(server.store.size, 2)
    })
  )

  test("slows down for a handler of outcomes that is slow", {}, (server) =>
    Effect.gen(function* () {
      const { close, ingester } = yield* open({
        maxOperations: 1,
        concurrency: 1,
        onOutcomes: () => Effect.sleep("10 seconds")
      })
      const fiber = yield* Effect.forkChild(Effect.forEach([0, 1, 2, 3], ingester.add))
      yield* TestClock.adjust("19 seconds")
      assert.strictEqual(server.bulks.length, 2)
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(fiber)
      assert.strictEqual(server.bulks.length, 4)
      yield* close
    })
  )

  test("goes on when a handler of outcomes dies", {}, (server) =>
    Effect.gen(function* () {
      const { close, ingester } = yield* open({
        maxOperations: 1,
        onOutcomes: (outcomes) => (outcomes[0]?.input === 0 ? Effect.die("a bug") : Effect.void)
      })
      yield* ingester.addAll([0, 1])
      yield* ingester.flush
      const outcome = yield* ingester.write(2)
      assert.strictEqual(outcome._tag, "Succeeded")
      yield* close
      assert.strictEqual(server.store.size, 3)
    })
  )

  test("gives outcomes as a Stream, which ends with it", {}, () =>
    Effect.gen(function* () {
      const { close, ingester } = yield* open({ maxOperations: 2 })
      const fiber = yield* Effect.forkChild(Stream.runCollect(ingester.outcomes))
      yield* Effect.yieldNow
      yield* ingester.addAll([0, 1, 2])
      yield* close
      assert.deepStrictEqual(positions(yield* Fiber.join(fiber)), [0, 1, 2])
    })
  )

  test(
    "counts",
    { item: ({ meta }) => (meta["_id"] === "1" ? { status: 400, type: "bad" } : undefined) },
    () =>
      Effect.gen(function* () {
        const { close, ingester } = yield* open({ maxOperations: 3, concurrency: 2 })
        yield* ingester.addAll([0, 1, 2, 3])
        yield* TestClock.adjust("2 seconds")
        assert.deepInclude(yield* ingester.progress.statistics, {
          accepted: 4,
          succeeded: 2,
          failed: 1,
          pending: 1,
          requests: 1,
          concurrency: 2,
          elapsed: 2000,
          rate: 1.5
        })
        yield* close
        assert.deepInclude(yield* ingester.progress.statistics, { accepted: 4, succeeded: 3, pending: 0 })
      })
  )
})

describe("closing an ingester", () => {
  test("sends what it has and waits for the answers", { request: () => after("3 seconds") }, (server) =>
    Effect.gen(function* () {
      const { close, ingester, told } = yield* open()
      yield* ingester.addAll([0, 1, 2])
      const closed = yield* Effect.forkChild(close)
      yield* TestClock.adjust("2999 millis")
      assert.isUndefined(closed.pollUnsafe())
      yield* TestClock.adjust("1 millis")
      yield* Fiber.join(closed)
      assert.deepStrictEqual(positions(told), [0, 1, 2])
      assert.strictEqual(server.store.size, 3)
    })
  )

  test("makes it take no more", {}, () =>
    Effect.gen(function* () {
      const { close, ingester } = yield* open()
      yield* close
      for (const add of [ingester.add(1), ingester.addAll([1, 2]), ingester.write(1)]) {
        const error = yield* Effect.flip(add)
        assert.strictEqual(error._tag, "Abandoned")
        assert.include(error.message, "has been closed: 0 of")
      }
    })
  )

  test(
    "ends after drainTimeout, with an outcome for each input all the same",
    { request: (_, at) => (at === 0 ? Effect.never : "ok") },
    (server) =>
      Effect.gen(function* () {
        const { close, ingester, told } = yield* open({
          maxOperations: 2,
          concurrency: 1,
          drainTimeout: "10 seconds"
        })
        yield* ingester.addAll([0, 1])
        const waiting = yield* Effect.forkChild(Effect.exit(ingester.addAll([2, 3, 4, 5])))
        yield* TestClock.adjust("1 second")
        const closed = yield* Effect.forkChild(close)
        yield* TestClock.adjust("9 seconds")
        assert.isUndefined(closed.pollUnsafe())
        yield* TestClock.adjust("1 second")
        yield* Fiber.join(closed)
        const added = yield* Fiber.join(waiting)
        const taken = Exit.isSuccess(added)
          ? 6
          : 2 + Number(/closed: (\d+) of/.exec(String(added.cause))?.[1])
        assert.deepStrictEqual(
          positions(told),
          Array.from({ length: taken }, (_, n) => n)
        )
        for (const outcome of told) {
          assert(outcome._tag === "Failed" && outcome.reason._tag === "Abandoned")
          assert.strictEqual(outcome.mayHaveRun, outcome.input < 2)
        }
        assert.strictEqual(server.store.size, 0)
      })
  )

  test("by interrupting the program that it runs in loses nothing that was added", {}, (server) =>
    Effect.gen(function* () {
      const added: Array<number> = []
      const told: Array<number> = []
      const started = yield* Deferred.make<void>()
      const program = Effect.gen(function* () {
        const ingester = yield* Bulk.ingester({
          index,
          operation,
          maxOperations: 4,
          onOutcomes: (outcomes) => Effect.sync(() => void told.push(...positions(outcomes)))
        })
        for (let n = 0; ; n++) {
          yield* ingester.add(n)
          added.push(n)
          if (n === 10) yield* Deferred.succeed(started, undefined)
          yield* Effect.yieldNow
        }
      }).pipe(Effect.scoped)
      const fiber = yield* Effect.forkChild(program)
      yield* Deferred.await(started)
      yield* Fiber.interrupt(fiber)
      assert.isAtLeast(added.length, 11)
      assert.isAtLeast(told.length, added.length)
      assert.deepStrictEqual(told.toSorted((a, b) => a - b).slice(0, added.length), added)
      assert.strictEqual(server.store.size, told.length)
    })
  )
})

describe("an ingester as a layer", () => {
  class Logs extends Context.Service<Logs, Bulk.Ingester<Bulk.Operation>>()("test/Logs") {}

  test("is drained with the layer", {}, (server) =>
    Effect.gen(function* () {
      yield* Effect.flatMap(Logs, (logs) => logs.add(operation(1))).pipe(
        Effect.provide(Layer.fresh(Bulk.layerIngester(Logs, { index })))
      )
      assert.strictEqual(server.store.size, 1)
    })
  )
})
