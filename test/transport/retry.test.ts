import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import { type Client, Elasticsearch, type ElasticsearchError } from "effect-elasticsearch"
import { type ConfigError, ConnectionError } from "effect-elasticsearch/Errors"
import {
  type ExchangeError,
  failureOf,
  timedOut,
  type WireRequest,
  type WireResponse
} from "effect-elasticsearch/Transport/Connection"
import * as NodePool from "effect-elasticsearch/Transport/NodePool"
import { answer, fakeClient, headerOf } from "../support/fakeConnection.ts"

const counted = { count: 3, _shards: { total: 1, successful: 1, failed: 0 } }
const ok = answer(200, counted)
const indexed = answer(201, {
  _index: "a",
  _id: "1",
  _version: 1,
  result: "created",
  _shards: { total: 1, successful: 1, failed: 0 },
  _seq_no: 0,
  _primary_term: 1
})

const broken =
  (code: string) =>
  (request: WireRequest): Effect.Effect<never, ConnectionError> =>
    Effect.fail(
      new ConnectionError({
        ...failureOf(request, code),
        code,
        reason: "the connection failed",
        hint: "Look"
      })
    )

const refused = broken("ECONNREFUSED")
const reset = broken("ECONNRESET")

const busy = (status: number, headers: { readonly [name: string]: string } = {}) =>
  answer(status, { error: { type: "es_rejected_execution_exception", reason: "busy" }, status }, headers)

type Script = ReadonlyArray<
  WireResponse | ((request: WireRequest) => Effect.Effect<WireResponse, ExchangeError>)
>

/** Answers one after the other, the last one for ever; pings of dead nodes are refused. */
const scripted = (script: Script, options: Parameters<typeof fakeClient>[1] = {}) => {
  let step = 0
  const client = fakeClient((request) => {
    if (request.endpoint === "ping") return refused(request)
    const next = script[Math.min(step++, script.length - 1)]
    assert.isDefined(next)
    return typeof next === "function" ? next(request) : next!
  }, options)
  return { ...client, calls: () => client.sent.filter(({ endpoint }) => endpoint !== "ping") }
}

const half = { nextDoubleUnsafe: () => 0.5, nextIntUnsafe: () => 0 }

interface Run {
  readonly exit: Exit.Exit<unknown, ElasticsearchError>
  /** Milliseconds since the start, of each try. */
  readonly times: ReadonlyArray<number>
  readonly hosts: ReadonlyArray<string>
  readonly took: number
}

/** Runs a call by the test's clock, with a random number that is always a half. */
const run = (
  script: Script,
  options: Parameters<typeof fakeClient>[1] = {},
  call: (es: Client) => Effect.Effect<unknown, ElasticsearchError> = (es) => es.count()
): Effect.Effect<Run, ConfigError, Scope.Scope> =>
  Effect.gen(function* () {
    const times: Array<number> = []
    const clock = yield* Clock.Clock
    const began = clock.currentTimeMillisUnsafe()
    const sinceStart = () => clock.currentTimeMillisUnsafe() - began
    const timed = script.map((one) => (request: WireRequest) => {
      times.push(sinceStart())
      return typeof one === "function" ? one(request) : Effect.succeed(one)
    })
    const { calls, layer } = scripted(timed, options)
    let took = 0
    // Modules are loaded with the layer, in real time.
    const context = yield* Layer.build(Layer.fresh(layer))
    const fiber = yield* call(Context.get(context, Elasticsearch)).pipe(
      Effect.ensuring(Effect.sync(() => (took = sinceStart()))),
      Effect.provideService(Random.Random, half),
      Effect.forkChild({ startImmediately: true })
    )
    for (let tick = 0; tick < 400 && fiber.pollUnsafe() === undefined; tick++) {
      yield* TestClock.adjust("1 second")
    }
    const exit = yield* Effect.exit(Fiber.join(fiber))
    return { exit, times, hosts: calls().map(({ node }) => node.host), took }
  })

const failure = (exit: Run["exit"]): ElasticsearchError => {
  assert(Exit.isFailure(exit))
  const error = Cause.findErrorOption(exit.cause)
  assert(error._tag === "Some")
  return error.value
}

describe("a call that fails", () => {
  for (const status of [429, 502, 503, 504]) {
    it.effect(`is tried again after a ${status}, later each time`, () =>
      Effect.gen(function* () {
        const { exit, times } = yield* run([busy(status), busy(status), busy(status), ok])
        assert.isTrue(Exit.isSuccess(exit))
        // Three quarters of 100, 200 and 400 milliseconds, one after the other.
        assert.deepStrictEqual(times, [0, 75, 225, 525])
      })
    )
  }

  it.effect("is tried three times more, and then says what happened each time", () =>
    Effect.gen(function* () {
      const { exit, times } = yield* run([busy(429), busy(503), busy(429), busy(429)])
      assert.lengthOf(times, 4)
      const error = failure(exit)
      assert(error._tag === "TooManyRequests")
      assert.deepStrictEqual(
        error.attempts.map(({ outcome }) => outcome),
        ["429", "503", "429", "429"]
      )
      assert.include(error.message, "after 4 tries (429 at http://localhost:9200, 503 at")
    })
  )

  it.effect("is tried as often as the client or the call says", () =>
    Effect.gen(function* () {
      const never = yield* run([busy(429), ok], { maxRetries: 0 })
      assert.lengthOf(never.times, 1)
      const once = yield* run([busy(429)], { maxRetries: 0 }, (es) => es.count({}, { maxRetries: 1 }))
      assert.lengthOf(once.times, 2)
      const { layer } = fakeClient(() => ok)
      const wrong = yield* Effect.flatMap(Elasticsearch, (es) => es.count({}, { maxRetries: -1 })).pipe(
        Effect.provide(layer),
        Effect.flip
      )
      assert(wrong._tag === "InvalidRequest")
      assert.strictEqual(wrong.parameter, "maxRetries")
    })
  )

  it.effect("is tried again after those statuses that the client or the call says", () =>
    Effect.gen(function* () {
      const client = yield* run([busy(500), ok], { retryOnStatus: [500] })
      assert.isTrue(Exit.isSuccess(client.exit))
      const call = yield* run([busy(503), ok], {}, (es) => es.count({}, { retryOnStatus: [] }))
      assert.strictEqual(failure(call.exit)._tag, "ServerError")
      const other = yield* run([busy(500), ok])
      assert.lengthOf(other.times, 1)
    })
  )

  it.effect("goes to another node at once when a node fails", () =>
    Effect.gen(function* () {
      const { exit, hosts, times } = yield* run([refused, busy(502), ok], {
        nodes: ["http://a:9200", "http://b:9200", "http://c:9200"]
      })
      assert.isTrue(Exit.isSuccess(exit))
      assert.deepStrictEqual(times, [0, 0, 0])
      assert.deepStrictEqual([...hosts].toSorted(), ["a", "b", "c"])
    })
  )

  it.effect("waits when there is no other node that lives", () =>
    Effect.gen(function* () {
      const { hosts, times } = yield* run([refused, refused, ok], {
        nodes: ["http://a:9200", "http://b:9200"]
      })
      assert.deepStrictEqual(
        [hosts, times],
        [
          ["a", "b", "a"],
          [0, 0, 75]
        ]
      )
    })
  )

  it.effect("does not take a 429, a 413 or a search without shards for the node's fault", () =>
    Effect.gen(function* () {
      const noShards = answer(503, {
        error: { type: "search_phase_execution_exception", reason: "all shards failed", root_cause: [] },
        status: 503
      })
      for (const response of [busy(429), busy(413), noShards, busy(500), busy(400)]) {
        const { layer } = fakeClient(() => response, {
          maxRetries: 0,
          nodes: ["http://a:9200", "http://b:9200"]
        })
        const states = yield* Effect.gen(function* () {
          const es = yield* Elasticsearch
          yield* Effect.exit(es.count())
          return yield* (yield* NodePool.NodePool).state
        }).pipe(Effect.provide(layer))
        assert.deepStrictEqual(
          states.map(({ status }) => status),
          ["alive", "alive"]
        )
      }
    })
  )

  it.effect("waits as long as the server says, in seconds or by date", () =>
    Effect.gen(function* () {
      const seconds = yield* run([busy(429, { "retry-after": "2" }), ok])
      assert.deepStrictEqual(seconds.times, [0, 2000])
      const now = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
      // Dates have whole seconds.
      const at = Math.ceil(now / 1000) * 1000 + 3000
      const date = yield* run([busy(503, { "retry-after": new Date(at).toUTCString() }), ok])
      assert.deepStrictEqual(date.times, [0, at - now])
    })
  )

  it.effect("ends at once where waiting would take it behind its time", () =>
    Effect.gen(function* () {
      const { exit, times, took } = yield* run([busy(429, { "retry-after": "60" }), ok])
      assert.deepStrictEqual([times, took], [[0], 0])
      const error = failure(exit)
      assert(error._tag === "TooManyRequests")
      assert.strictEqual(error.retryAfter, 60)
    })
  )

  it.effect("shares one time among all tries", () =>
    Effect.gen(function* () {
      const slow = (request: WireRequest) =>
        Effect.andThen(Effect.sleep("400 millis"), Effect.succeed(busy(503))).pipe(
          Effect.timeoutOrElse({
            duration: Duration.millis(request.timeout),
            orElse: () => Effect.fail(timedOut(request, "headers"))
          })
        )
      const { exit, took } = yield* run([slow], { requestTimeout: "1200 millis", maxRetries: 10 })
      const error = failure(exit)
      assert(error._tag === "TimeoutError")
      assert.deepStrictEqual([error.limit, error.timeout, took], ["requestTimeout", 1200, 1200])
      assert.deepStrictEqual(
        error.attempts.map(({ duration, outcome }) => [outcome, duration]),
        [
          ["503", 400],
          ["503", 400],
          ["timeout", 1200 - 2 * 400 - 75 - 150]
        ]
      )
    })
  )

  it.effect("is tried again after a time-out only if that is asked for", () =>
    Effect.gen(function* () {
      const silent = (request: WireRequest) =>
        Effect.andThen(
          Effect.sleep(request.timeout),
          Effect.suspend(() => Effect.fail(timedOut(request, "headers")))
        )
      const plain = yield* run([silent, ok], { attemptTimeout: "200 millis" })
      const error = failure(plain.exit)
      assert(error._tag === "TimeoutError")
      assert.deepStrictEqual([error.limit, error.timeout], ["attemptTimeout", 200])
      const asked = yield* run([silent, ok], { attemptTimeout: "200 millis", retryOnTimeout: true })
      assert.isTrue(Exit.isSuccess(asked.exit))
      const call = yield* run([silent, ok], {}, (es) =>
        es.count({}, { attemptTimeout: "100 millis", retryOnTimeout: true })
      )
      assert.isTrue(Exit.isSuccess(call.exit))
    })
  )

  it.effect("stops while it waits when it is interrupted", () =>
    Effect.gen(function* () {
      const { calls, layer } = scripted([busy(429, { "retry-after": "10" }), ok])
      yield* Effect.gen(function* () {
        const es = yield* Elasticsearch
        const fiber = yield* Effect.forkChild(es.count(), { startImmediately: true })
        yield* TestClock.adjust("5 seconds")
        yield* Fiber.interrupt(fiber)
        assert.isTrue(Exit.hasInterrupts(yield* Fiber.await(fiber)))
        yield* TestClock.adjust("1 minute")
      }).pipe(Effect.provide(layer))
      assert.lengthOf(calls(), 1)
    })
  )

  it.effect("follows the schedule that it is given, and ends with it", () =>
    Effect.gen(function* () {
      const retrySchedule = Schedule.spaced("1 second").pipe(Schedule.upTo({ times: 2 }))
      const { exit, times } = yield* run([busy(429)], { retrySchedule, maxRetries: 10 })
      assert.deepStrictEqual(times, [0, 1000, 2000])
      assert.strictEqual(failure(exit)._tag, "TooManyRequests")
    })
  )

  it.effect("ends with what the last try failed with, and tells of the others", () =>
    Effect.gen(function* () {
      const { exit } = yield* run([busy(503), refused], { maxRetries: 1 })
      const error = failure(exit)
      assert(error._tag === "ConnectionError")
      assert.deepStrictEqual(
        error.attempts.map(({ outcome }) => outcome),
        ["503", "ECONNREFUSED"]
      )
    })
  )
})

describe("a call that may have been carried out", () => {
  const outcomes: ReadonlyArray<readonly [string, Script[number]]> = [
    ["the connection broke", reset],
    ["a proxy gave up", busy(504)]
  ]
  const calls: ReadonlyArray<
    readonly [string, boolean, (es: Client) => Effect.Effect<unknown, ElasticsearchError>]
  > = [
    ["a search", true, (es) => es.search({ index: "a", query: { match_all: {} } })],
    ["a count", true, (es) => es.count()],
    ["a document under an id", true, (es) => es.index({ index: "a", id: "1", document: {} })],
    ["a delete", true, (es) => es.delete({ index: "a", id: "1" })],
    ["a document without an id", false, (es) => es.index({ index: "a", document: {} })],
    [
      "a document that must be new",
      false,
      (es) => es.index({ index: "a", id: "1", op_type: "create", document: {} })
    ],
    ["a creation", false, (es) => es.create({ index: "a", id: "1", document: {} })],
    [
      "a write with a condition",
      false,
      (es) => es.index({ index: "a", id: "1", if_seq_no: 1, if_primary_term: 1, document: {} })
    ],
    ["a bulk", false, (es) => es.bulk({ operations: [{ delete: { _id: "1" } }] })],
    ["an update", false, (es) => es.update({ index: "a", id: "1", doc: {} })],
    ["a scroll", false, (es) => es.scroll({ scroll_id: "abc" })],
    ["a reindex", false, (es) => es.reindex({ source: { index: "a" }, dest: { index: "b" } })],
    ["a POST outside of all endpoints", false, (es) => es.request({ method: "POST", path: "/_plugin" })],
    ["a PUT outside of all endpoints", true, (es) => es.request({ method: "PUT", path: "/_plugin" })]
  ]
  for (const [why, failing] of outcomes) {
    for (const [what, repeated, call] of calls) {
      it.effect(`is ${repeated ? "" : "not "}repeated when ${why}: ${what}`, () =>
        Effect.gen(function* () {
          const { times } = yield* run([failing, busy(400)], {}, call)
          assert.lengthOf(times, repeated ? 2 : 1)
        })
      )
    }
  }

  it.effect("is repeated where nothing was sent or the server refused it", () =>
    Effect.gen(function* () {
      for (const failing of [refused, busy(429), busy(503)]) {
        const { exit } = yield* run([failing, indexed], {}, (es) => es.index({ index: "a", document: {} }))
        assert.isTrue(Exit.isSuccess(exit))
      }
    })
  )

  it.effect("is repeated or not as the call says", () =>
    Effect.gen(function* () {
      const yes = yield* run([reset, indexed], {}, (es) =>
        es.index({ index: "a", document: {} }, { idempotent: true })
      )
      assert.isTrue(Exit.isSuccess(yes.exit))
      const no = yield* run([reset, ok], {}, (es) => es.count({}, { idempotent: false }))
      assert.strictEqual(failure(no.exit)._tag, "ConnectionError")
    })
  )
})

describe("the budget of retries", () => {
  const outage = (budget: NonNullable<Parameters<typeof fakeClient>[1]>["retryBudget"], calls: number) =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(() => busy(503), {
        retryBudget: budget,
        retrySchedule: Schedule.forever
      })
      yield* Effect.flatMap(Elasticsearch, (es) =>
        Effect.forEach(Array.from({ length: calls }), () => Effect.exit(es.count()), { discard: true })
      ).pipe(Effect.provide(layer))
      return sent.filter(({ endpoint }) => endpoint === "count").length - calls
    })

  it.effect("is shared by all calls of a client, so that an outage does not multiply them", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* outage({ capacity: 10, perCall: 0.1, perSecond: 0 }, 100), 10 + 10 - 1)
      assert.strictEqual(yield* outage(false, 100), 300)
    })
  )

  it.effect("fills with time", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(() => busy(503), {
        retryBudget: { capacity: 3, perCall: 0, perSecond: 2 },
        retrySchedule: Schedule.forever
      })
      yield* Effect.gen(function* () {
        const es = yield* Elasticsearch
        const tries = Effect.map(
          Effect.exit(es.count()),
          () => sent.splice(0).filter(({ endpoint }) => endpoint === "count").length
        )
        assert.deepStrictEqual([yield* tries, yield* tries], [4, 1])
        yield* TestClock.adjust("1 second")
        assert.strictEqual(yield* tries, 3)
      }).pipe(Effect.provide(layer))
    })
  )

  it.effect("refuses what is no budget", () =>
    Effect.gen(function* () {
      const { layer } = fakeClient(() => ok, { retryBudget: { capacity: -1 } })
      const error = yield* Effect.flatMap(Elasticsearch, (es) => es.count()).pipe(
        Effect.provide(layer),
        Effect.flip
      )
      assert(error._tag === "ConfigError")
      assert.strictEqual(error.option, "retryBudget.capacity")
    })
  )
})

describe("a dead node", () => {
  it.effect("is asked whether it lives again before a call goes there", () =>
    Effect.gen(function* () {
      let isDown = true
      const { layer, sent } = fakeClient(
        (request) =>
          request.node.host === "a" && isDown
            ? refused(request)
            : request.endpoint === "ping"
              ? answer(200, "")
              : ok,
        { nodes: ["http://a:9200", "http://b:9200"], headers: { "x-mine": "1" } }
      )
      yield* Effect.gen(function* () {
        const es = yield* Elasticsearch
        const pool = yield* NodePool.NodePool
        yield* es.count()
        assert.deepStrictEqual(
          (yield* pool.state).map(({ status }) => status),
          ["dead", "alive"]
        )
        sent.splice(0)
        yield* TestClock.adjust("1 second")
        assert.deepStrictEqual(
          sent.map(({ endpoint, method, node, path }) => [endpoint, method, node.host, path]),
          [["ping", "HEAD", "a", "/"]]
        )
        assert.strictEqual(headerOf(sent[0]!, "x-mine"), "1")
        yield* es.count()
        yield* es.count()
        assert.deepStrictEqual(
          sent
            .splice(0)
            .slice(1)
            .map(({ node }) => node.host),
          ["b", "b"]
        )
        isDown = false
        yield* TestClock.adjust("2 seconds")
        assert.deepStrictEqual(
          (yield* pool.state).map(({ status }) => status),
          ["alive", "alive"]
        )
      }).pipe(Effect.provide(layer))
    })
  )

  it.effect("is left in peace once the client is closed", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient((request) => refused(request), { maxRetries: 0 })
      yield* Effect.flatMap(Elasticsearch, (es) => Effect.exit(es.count())).pipe(
        Effect.provide(layer, { local: true })
      )
      yield* TestClock.adjust("1 hour")
      assert.lengthOf(sent, 1)
    })
  )
})
