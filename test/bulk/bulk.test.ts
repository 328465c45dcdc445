/** When requests are sent, what is sent again, and what becomes of each operation. */
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import type { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import { bulkServer, busy, type Fate, type Script, tooLarge } from "../support/bulkServer.ts"

const operations = (count: number): ReadonlyArray<Bulk.Index<{ readonly n: number }>> =>
  Array.from({ length: count }, (_, n) => Bulk.index({ id: String(n), document: { n } }))

/** Delays without jitter. */
const exact = Schedule.exponential("1 second")

const index = "films"

/** All outcomes, with the time that passes by itself. */
const collect = (
  script: Script,
  input: ReadonlyArray<Bulk.Operation>,
  options: Bulk.Options & Bulk.StreamOptions = {},
  time: Duration.Input = 0
) =>
  Effect.gen(function* () {
    const server = bulkServer(script)
    const outcomes = yield* Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(
        Stream.runCollect(Bulk.stream(input, { index, retrySchedule: exact, ...options }))
      )
      yield* TestClock.adjust(time)
      return yield* Fiber.join(fiber)
    }).pipe(Effect.provide(server.layer))
    return { ...server, outcomes, sizes: server.bulks.map(({ lines }) => lines.length) }
  })

/** Runs with the client of a server that is there already: time is the test's alone. */
const within = <A, E, R>(server: ReturnType<typeof bulkServer>, effect: Effect.Effect<A, E, R>) =>
  Effect.provide(effect, server.layer, { local: true })

const failed = (outcome: Bulk.Outcome<unknown> | undefined): Bulk.Failed<unknown> => {
  assert(outcome?._tag === "Failed")
  return outcome
}

/** Fates in turn; the last one holds on. */
const inTurn =
  (...fates: ReadonlyArray<Fate>): Script["request"] =>
  (_, at) =>
    fates[Math.min(at, fates.length - 1)] ?? "ok"

describe("a bulk sends", () => {
  it.effect("nothing where nothing goes in", () =>
    Effect.gen(function* () {
      const { bulks, outcomes } = yield* collect({}, [])
      assert.deepStrictEqual([bulks.length, outcomes.length], [0, 0])
    })
  )

  it.effect("so many operations at once", () =>
    Effect.gen(function* () {
      const { outcomes, sizes } = yield* collect({}, operations(10), { maxOperations: 4 })
      assert.deepStrictEqual(sizes, [4, 4, 2])
      assert.deepStrictEqual(
        outcomes.map(({ position }) => position),
        Array.from({ length: 10 }, (_, at) => at)
      )
    })
  )

  it.effect("so many bytes at once, and no more", () =>
    Effect.gen(function* () {
      // {"index":{"_id":"0"}}\n{"n":0}\n
      const { bulks, sizes } = yield* collect({}, operations(10), { maxBytes: 3 * 30 + 29 })
      assert.deepStrictEqual(sizes, [3, 3, 3, 1])
      assert.isTrue(bulks.every(({ bytes }) => bytes <= 119))
    })
  )

  it.effect("a document that is larger than a request shall be alone", () =>
    Effect.gen(function* () {
      const large = Bulk.index({ document: { text: "x".repeat(500) } })
      const [one, two] = operations(2)
      const { sizes } = yield* collect({}, [one!, large, two!], { maxBytes: 100 })
      assert.deepStrictEqual(sizes, [1, 1, 1])
    })
  )

  it.effect("what has waited for maxAge, counted from the first operation", () => {
    const server = bulkServer()
    return Effect.gen(function* () {
      const { bulks } = server
      const slowly = Stream.fromIterable(operations(6)).pipe(
        Stream.rechunk(1),
        Stream.tap(() => Effect.sleep("400 millis"))
      )
      const fiber = yield* Effect.forkChild(
        Stream.runDrain(Bulk.stream(slowly, { index, maxAge: "1 second" }))
      )
      // They come at 400, 800, 1200, 1600, 2000, 2400.
      yield* TestClock.adjust("1399 millis")
      assert.lengthOf(bulks, 0)
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual(
        bulks.map(({ lines }) => lines.length),
        [3]
      )
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(
        bulks.map(({ lines }) => lines.length),
        [3, 3]
      )
      yield* Fiber.join(fiber)
    }).pipe((test) => within(server, test))
  })

  it.effect("no more requests at once than it may", () =>
    Effect.gen(function* () {
      const { load, outcomes } = yield* collect(
        { request: () => Effect.as(Effect.sleep("1 second"), "ok" as const) },
        operations(12),
        { maxOperations: 1, concurrency: 3 },
        "4 seconds"
      )
      assert.deepStrictEqual([load.most, outcomes.length], [3, 12])
    })
  )
})

describe("outcomes", () => {
  it.effect("tell what the server answered to each", () =>
    Effect.gen(function* () {
      const input = [
        Bulk.index({ id: "1", document: { a: 1 } }),
        Bulk.create({ id: "1", document: { a: 2 } }),
        Bulk.update({ id: "1", doc: { b: 3 } }),
        Bulk.update({ id: "2", doc: { b: 3 } }),
        Bulk.remove({ id: "1" }),
        Bulk.remove({ id: "3" })
      ]
      const { outcomes } = yield* collect({}, input)
      assert.deepStrictEqual(
        outcomes.map((outcome) =>
          outcome._tag === "Succeeded"
            ? [outcome.status, outcome.response.result]
            : [outcome.status, outcome.reason._tag, outcome.mayHaveRun]
        ),
        [
          [201, "created"],
          [409, "Conflict", false],
          [200, "updated"],
          [404, "NotFound", false],
          [200, "deleted"],
          [404, "not_found"]
        ]
      )
      assert.deepStrictEqual(
        outcomes.map((outcome) => outcome.input),
        input
      )
    })
  )

  it.effect("come in order though answers do not, and as they come where asked for", () =>
    Effect.gen(function* () {
      const script: Script = {
        request: (_, at) => Effect.as(Effect.sleep(`${3 - at} seconds`), "ok" as const)
      }
      const ordered = yield* collect(script, operations(3), { maxOperations: 1 }, "3 seconds")
      assert.deepStrictEqual(
        ordered.outcomes.map(({ position }) => position),
        [0, 1, 2]
      )
      const unordered = yield* collect(
        script,
        operations(3),
        { maxOperations: 1, ordered: false },
        "3 seconds"
      )
      assert.deepStrictEqual(
        unordered.outcomes.map(({ position }) => position),
        [2, 1, 0]
      )
    })
  )

  it.effect("of some come before those of others in the same request that are sent again", () =>
    Effect.gen(function* () {
      const refuseOnce: Script = { item: (_, at) => (at === 0 ? busy : undefined) }
      const { outcomes } = yield* collect(refuseOnce, operations(3), { ordered: false }, "1 second")
      assert.deepStrictEqual(
        outcomes.map(({ attempts, position }) => [position, attempts]),
        [
          [1, 1],
          [2, 1],
          [0, 2]
        ]
      )
    })
  )

  it.effect("that nobody takes stop the reading of the input", () =>
    Effect.gen(function* () {
      for (const ordered of [true, false]) {
        const { bulks, layer } = bulkServer()
        let taken = 0
        const input = Stream.fromIterable(operations(1000)).pipe(
          Stream.rechunk(1),
          Stream.tap(() => Effect.sync(() => taken++))
        )
        yield* Effect.gen(function* () {
          const gate = yield* Deferred.make<void>()
          const fiber = yield* Effect.forkChild(
            Bulk.stream(input, { index, maxOperations: 10, concurrency: 2, ordered }).pipe(
              Stream.tap(() => Deferred.await(gate)),
              Stream.runCount
            )
          )
          yield* TestClock.adjust("1 minute")
          assert.isBelow(taken, 80)
          assert.isBelow(bulks.length, 8)
          yield* Deferred.succeed(gate, undefined)
          assert.strictEqual(yield* Fiber.join(fiber), 1000)
        }).pipe(Effect.provide(layer))
      }
    })
  )
})

describe("what is sent again", () => {
  it.effect("are the operations that were refused, alone, by the schedule", () => {
    const server = bulkServer({
      item: ({ meta }, at) => (at < 8 && Number(meta["_id"]) % 2 === 1 ? busy : undefined)
    })
    return Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(
        Stream.runCollect(Bulk.stream(operations(4), { index, retrySchedule: exact }))
      )
      const ids = () => server.bulks.map(({ lines }) => lines.map(({ meta }) => meta["_id"]).join())
      yield* TestClock.adjust("999 millis")
      assert.deepStrictEqual(ids(), ["0,1,2,3"])
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual(ids(), ["0,1,2,3", "1,3"])
      yield* TestClock.adjust("2 seconds")
      assert.deepStrictEqual(ids(), ["0,1,2,3", "1,3", "1,3"])
      yield* TestClock.adjust("4 seconds")
      const outcomes = yield* Fiber.join(fiber)
      assert.deepStrictEqual(
        outcomes.map(({ attempts }) => attempts),
        [1, 4, 1, 4]
      )
      assert.strictEqual(server.store.size, 4)
    }).pipe((test) => within(server, test))
  })

  it.effect("ends with maxRetries, and with the schedule", () =>
    Effect.gen(function* () {
      const always: Script = { item: () => busy }
      const byCount = yield* collect(always, operations(2), { maxRetries: 2 }, "1 hour")
      assert.deepStrictEqual(byCount.sizes, [2, 2, 2])
      const outcome = failed(byCount.outcomes[1])
      assert(outcome.reason._tag === "TooManyRequests")
      assert.deepStrictEqual([outcome.attempts, outcome.status, outcome.mayHaveRun], [3, 429, false])
      assert.include(outcome.reason.message, "es_rejected_execution_exception")
      const retrySchedule = Schedule.spaced("1 second").pipe(Schedule.upTo({ times: 1 }))
      const bySchedule = yield* collect(always, operations(2), { retrySchedule }, "1 hour")
      assert.deepStrictEqual(bySchedule.sizes, [2, 2])
    })
  )

  it.effect("waits as long as the server says", () => {
    const refused: Fate = { ...busy, headers: { "retry-after": "30" } }
    const server = bulkServer({ request: inTurn(refused, "ok") })
    return Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(Bulk.run(operations(1), { index, retrySchedule: exact }))
      yield* TestClock.adjust("29999 millis")
      assert.lengthOf(server.bulks, 1)
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual((yield* Fiber.join(fiber)).succeeded, 1)
    }).pipe((test) => within(server, test))
  })

  it.effect.each([
    ["429", busy],
    ["503", { status: 503, type: "unavailable" }],
    ["no connection", "refused"]
  ] as const)("is a whole request after %s, whatever is in it", ([, fate]) =>
    Effect.gen(function* () {
      const input = [Bulk.index({ document: {} }), Bulk.update({ id: "1", script: "x", upsert: {} })]
      const { bulks, outcomes } = yield* collect({ request: inTurn(fate, "ok") }, [input[0]!], {}, "1 second")
      assert.lengthOf(bulks, 2)
      assert.deepStrictEqual(
        outcomes.map(({ _tag, attempts }) => [_tag, attempts]),
        [["Succeeded", 2]]
      )
    })
  )

  it.effect("is, after a lost answer, what comes to the same when it runs twice", () =>
    Effect.gen(function* () {
      const input: ReadonlyArray<Bulk.Operation> = [
        Bulk.index({ id: "a", document: {} }),
        Bulk.index({ document: {} }),
        Bulk.create({ id: "b", document: {} }),
        Bulk.index({ id: "c", document: {}, if_seq_no: 1, if_primary_term: 1 }),
        Bulk.index({ id: "d", document: {}, version: 3, version_type: "external" }),
        Bulk.update({ id: "a", doc: { x: 1 }, doc_as_upsert: true }),
        Bulk.update({ id: "a", script: "ctx._source.x++", upsert: {} }),
        Bulk.remove({ id: "e" })
      ]
      for (const fate of ["lost before", { status: 502, type: "bad_gateway" }] as const) {
        const { bulks, outcomes } = yield* collect({ request: inTurn(fate, "ok") }, input, {}, "1 second")
        assert.deepStrictEqual(
          bulks[1]?.lines.map(({ action, meta }) => `${action} ${String(meta["_id"])}`),
          ["index a", "update a", "delete e"]
        )
        assert.deepStrictEqual(
          outcomes.map((outcome) => (outcome._tag === "Failed" ? outcome.mayHaveRun : "ok")),
          ["ok", true, true, true, true, "ok", true, "ok"]
        )
      }
    })
  )

  it.effect(
    "counts once where ids are made by the client, whether the first try was carried out or not",
    () =>
      Effect.gen(function* () {
        const input = Array.from({ length: 3 }, (_, n) => Bulk.index({ document: { n } }))
        for (const fate of ["lost after", "lost before"] as const) {
          const { outcomes, store } = yield* collect(
            { request: inTurn(fate, "ok") },
            input,
            { ids: "client" },
            "1 second"
          )
          assert.deepStrictEqual(
            outcomes.map(
              (outcome) => outcome._tag === "Succeeded" && [outcome.status, outcome.response.result]
            ),
            Array.from({ length: 3 }, () => [201, "created"])
          )
          assert.strictEqual(store.size, 3)
        }
      })
  )

  it.effect("are the halves of a request that is too large for the server, at once", () =>
    Effect.gen(function* () {
      const { outcomes, sizes } = yield* collect(
        { request: ({ lines }) => (lines.length > 2 ? tooLarge : "ok") },
        operations(8)
      )
      assert.deepStrictEqual(sizes, [8, 4, 2, 2, 4, 2, 2])
      assert.deepStrictEqual(
        outcomes.map(({ attempts }) => attempts),
        Array.from({ length: 8 }, () => 1)
      )
    })
  )

  it.effect("is not a single document that is too large for the server", () =>
    Effect.gen(function* () {
      const { outcomes, sizes } = yield* collect(
        { request: ({ lines }) => (lines.some(({ meta }) => meta["_id"] === "1") ? tooLarge : "ok") },
        operations(3)
      )
      assert.deepStrictEqual(sizes, [3, 2, 1, 1, 1])
      assert.deepStrictEqual(
        outcomes.map((outcome) => (outcome._tag === "Failed" ? outcome.reason._tag : "ok")),
        ["ok", "PayloadTooLarge", "ok"]
      )
    })
  )

  it.effect.each([
    ["wrong credentials", { status: 401, type: "security_exception" }, "Unauthorized", false],
    ["a refused request", { status: 400, type: "illegal_argument_exception" }, "BadRequest", false],
    ["a failure of the server", { status: 500, type: "exception" }, "ServerError", true],
    ["an answer that is no answer to a bulk", { text: "{}" }, "DecodeError", true],
    ["an answer with other items", { text: '{"errors":false,"took":1,"items":[]}' }, "DecodeError", true]
  ] as const)("is nothing after %s", ([, fate, tag, mayHaveRun]) =>
    Effect.gen(function* () {
      const { bulks, outcomes } = yield* collect({ request: () => fate }, operations(2))
      assert.lengthOf(bulks, 1)
      for (const outcome of outcomes) {
        const { mayHaveRun: may, reason } = failed(outcome)
        assert.deepStrictEqual([reason._tag, may], [tag, mayHaveRun])
      }
    })
  )
})

describe("how many requests are under way", () => {
  const slow = Effect.as(Effect.sleep("1 second"), "ok" as const)

  /** The limits after each second. */
  const limits = (script: Script, seconds: number, concurrency: Bulk.Adaptive) =>
    Effect.gen(function* () {
      const server = bulkServer(script)
      const seen: Array<number> = []
      yield* Effect.gen(function* () {
        const progress = yield* Bulk.makeProgress()
        const fiber = yield* Effect.forkChild(
          Stream.fromIterable(operations(10_000)).pipe(
            Bulk.run({ index, maxOperations: 1, concurrency, retrySchedule: exact, progress })
          )
        )
        for (let second = 0; second < seconds; second++) {
          yield* TestClock.adjust("1 second")
          seen.push((yield* progress.statistics).concurrency)
        }
        yield* Fiber.interrupt(fiber)
      }).pipe(Effect.provide(server.layer))
      return { seen, most: server.load.most }
    })

  it.effect("grows by one as long as that brings more, up to the most", () =>
    Effect.gen(function* () {
      const { most, seen } = yield* limits({ request: () => slow }, 6, { start: 2, max: 5 })
      assert.deepStrictEqual(seen, [3, 4, 5, 5, 5, 5])
      assert.strictEqual(most, 5)
    })
  )

  it.effect("halves once for all refusals of one overload, and grows again", () =>
    Effect.gen(function* () {
      const refusing: Script = {
        request: (_, at) => (at < 8 ? Effect.as(Effect.sleep("1 second"), busy) : slow)
      }
      const { seen } = yield* limits(refusing, 4, { start: 8, min: 2, max: 16 })
      assert.deepStrictEqual(seen.slice(0, 1), [4])
      assert.isAbove(seen[3] ?? 0, 4)
    })
  )

  it.effect("does not grow where requests only wait for each other", () =>
    Effect.gen(function* () {
      // The more at once, the longer each takes: the server's capacity is one.
      let under = 0
      const queue: Script = {
        request: () =>
          Effect.suspend(() => {
            under++
            return Effect.sleep(under * 1000)
          }).pipe(Effect.ensuring(Effect.sync(() => under--)), Effect.as("ok" as const))
      }
      const { most } = yield* limits(queue, 300, { start: 1, max: 16 })
      assert.isAtMost(most, 3)
    })
  )
})

describe("the input of a bulk", () => {
  const input = operations(5)
  const summary = { total: 5, succeeded: 5, failed: 0 }
  const failing = new Error("the input is broken")

  async function* asynchronous(count: number) {
    for (const [at, operation] of input.entries()) {
      if (at === count) throw failing
      yield await Promise.resolve(operation)
    }
  }

  function* synchronous(count: number) {
    for (const [at, operation] of input.entries()) {
      if (at === count) throw failing
      yield operation
    }
  }

  it.effect("is a Stream, an iterable or an asynchronous one, before or behind the options", () =>
    Effect.gen(function* () {
      const { layer, store } = bulkServer()
      yield* Effect.gen(function* () {
        const options = { index }
        for (const run of [
          Bulk.run(Stream.fromIterable(input), options),
          Bulk.run(input, options),
          Bulk.run(new Set(input), options),
          Bulk.run(synchronous(9), options),
          Bulk.run(asynchronous(9), options),
          Stream.fromIterable(input).pipe(Bulk.run(options)),
          Stream.run(Stream.fromIterable(input), Bulk.sink(options))
        ]) {
          assert.deepInclude(yield* run, summary)
        }
      }).pipe(Effect.provide(layer))
      assert.strictEqual(store.size, 5)
    })
  )

  it.effect("is anything, where something says what is done with it", () =>
    Effect.gen(function* () {
      const { bulks, layer } = bulkServer()
      const outcomes = yield* Stream.make("a", "b").pipe(
        Bulk.stream({ index, operation: (id) => Bulk.index({ id, document: { id } }) }),
        Stream.runCollect,
        Effect.provide(layer)
      )
      assert.deepStrictEqual(
        outcomes.map((outcome) => outcome.input),
        ["a", "b"]
      )
      assert.deepStrictEqual(
        bulks[0]?.lines.map(({ meta }) => meta["_id"]),
        ["a", "b"]
      )
    })
  )

  it.effect("is an outcome where the function that says so throws", () =>
    Effect.gen(function* () {
      const { layer } = bulkServer()
      const [outcome] = yield* Bulk.stream([1], {
        operation: () => {
          throw failing
        }
      }).pipe(Stream.runCollect, Effect.provide(layer))
      assert.include(failed(outcome).reason.message, "the input is broken")
    })
  )

  /** The tags of the outcomes, and then of the failure. */
  const tags = <E>(outcomes: Stream.Stream<Bulk.Outcome<unknown>, E, Elasticsearch>) =>
    outcomes.pipe(
      Stream.result,
      Stream.map(({ _tag }) => _tag),
      Stream.runCollect
    )

  it.effect.each([
    ["an iterable that throws", () => tags(Bulk.stream(synchronous(3), { index }))],
    ["an asynchronous one", () => tags(Bulk.stream(asynchronous(3), { index }))],
    [
      "a Stream that fails",
      () =>
        tags(
          Stream.fromIterable(input.slice(0, 3)).pipe(
            Stream.concat(Stream.fail("broken")),
            Bulk.stream({ index })
          )
        )
    ]
  ] as const)("fails after the outcomes of what came before: %s", ([, run]) =>
    Effect.gen(function* () {
      const server = bulkServer()
      assert.deepStrictEqual(yield* within(server, run()), ["Success", "Success", "Success", "Failure"])
      assert.strictEqual(server.store.size, 3)
    })
  )

  it.effect("that fails has been sent as far as it came, by run too", () =>
    Effect.gen(function* () {
      const { layer, store } = bulkServer()
      const error = yield* Effect.flip(Bulk.run(synchronous(3), { index })).pipe(Effect.provide(layer))
      assert(error._tag === "InputError")
      assert.include(error.message, "the input is broken")
      assert.strictEqual(store.size, 3)
    })
  )
})

describe("a bulk that ends early", () => {
  it.effect("ends the requests that are under way, and closes its input", () =>
    Effect.gen(function* () {
      const { layer, load } = bulkServer({ request: (_, at) => (at === 0 ? "ok" : Effect.never) })
      let isClosed = false
      const input = Stream.fromIterable(operations(100)).pipe(
        Stream.rechunk(1),
        Stream.ensuring(Effect.sync(() => (isClosed = true)))
      )
      const outcomes = yield* Bulk.stream(input, { index, maxOperations: 1, concurrency: 3 }).pipe(
        Stream.take(1),
        Stream.runCollect,
        Effect.provide(layer)
      )
      assert.deepStrictEqual([outcomes.length, load.now, isClosed], [1, 0, true])
    })
  )

  it.effect("by interruption too, while it waits to send again", () =>
    Effect.gen(function* () {
      for (const ordered of [true, false]) {
        const server = bulkServer({ request: () => busy })
        const test = Effect.gen(function* () {
          const fiber = yield* Effect.forkChild(
            Stream.runDrain(Bulk.stream(operations(100), { index, maxOperations: 1, ordered }))
          )
          yield* TestClock.adjust("1 millis")
          yield* Fiber.interrupt(fiber)
          const sent = server.bulks.length
          assert.isAbove(sent, 0)
          yield* TestClock.adjust("1 hour")
          assert.strictEqual(server.bulks.length, sent)
        })
        yield* within(server, test)
      }
    })
  )
})

describe("a summary", () => {
  it.effect("counts, and keeps the first failures", () =>
    Effect.gen(function* () {
      const { layer } = bulkServer({
        item: ({ meta }, at) =>
          at === 0
            ? busy
            : Number(meta["_id"]) >= 6
              ? { status: 400, type: "document_parsing_exception" }
              : undefined
      })
      const summary = yield* Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(
          Bulk.run(operations(10), { index, maxOperations: 5, maxFailures: 3, retrySchedule: exact })
        )
        yield* TestClock.adjust("1 second")
        return yield* Fiber.join(fiber)
      }).pipe(Effect.provide(layer))
      const { failures, ...counts } = summary
      assert.deepStrictEqual(counts, {
        total: 10,
        succeeded: 6,
        failed: 4,
        retried: 1,
        requests: 3,
        bytes: 11 * 30,
        took: 9,
        duration: 1000
      })
      assert.deepStrictEqual(
        failures.map(({ position, reason }) => [position, reason._tag]),
        [
          [6, "BadRequest"],
          [7, "BadRequest"],
          [8, "BadRequest"]
        ]
      )
    })
  )

  it.effect("comes after a refresh of what was written to, where asked for", () =>
    Effect.gen(function* () {
      const { layer, sent } = bulkServer()
      yield* Bulk.run([Bulk.index({ document: {} }), Bulk.index({ index: "others", document: {} })], {
        index,
        refreshAtEnd: true
      }).pipe(Effect.provide(layer))
      assert.deepStrictEqual(
        sent.map(({ path }) => path),
        ["/films/_bulk", "/films,others/_refresh"]
      )
    })
  )
})

describe("a wrong option", () => {
  it.effect.each([
    ["maxBytes", { maxBytes: 0 }],
    ["maxOperations", { maxOperations: 1.5 }],
    ["maxAge", { maxAge: "soon" as never }],
    ["maxDocumentBytes", { maxDocumentBytes: -1 }],
    ["maxRetries", { maxRetries: -1 }],
    ["ids", { ids: "mine" as never }],
    ["concurrency", { concurrency: 0 }],
    ["concurrency.max", { concurrency: { min: 4, max: 2 } }],
    ["concurrency.start", { concurrency: { min: 4, start: 2 } }]
  ] as const)("is an error that names it: %s", ([option, options]) =>
    Effect.gen(function* () {
      const all = [
        Effect.asVoid(Bulk.run([], options)),
        Stream.runDrain(Bulk.stream([], options)),
        Effect.asVoid(Effect.scoped(Bulk.ingester(options)))
      ]
      for (const effect of all) {
        const error = yield* Effect.flip(effect)
        assert(error._tag === "ConfigError")
        assert.strictEqual(error.option, option)
      }
    }).pipe(Effect.provide(bulkServer().layer))
  )
})
