import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { Auth, Elasticsearch } from "effect-elasticsearch"
import * as Api from "effect-elasticsearch/Api"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Testing from "effect-elasticsearch/Testing"
import { Connection, type WireResponse } from "effect-elasticsearch/Transport/Connection"

const shards = { total: 1, successful: 1, failed: 0 }
const counted = (count: number) => ({ count, _shards: shards })
const written = { _index: "books", _id: "1", _version: 1, result: "created", _shards: shards } as const

const stubs = [
  Testing.on(Api.count, counted(1)),
  Testing.on(Api.index, written),
  Testing.on(Api.Indices.refresh, {})
]

const over =
  (given: ReadonlyArray<Testing.Stub> = stubs, options?: Testing.ClientOptions) =>
  <A, E>(program: (es: Elasticsearch["Service"]) => Effect.Effect<A, E, Testing.Provided>) =>
    Effect.flatMap(Elasticsearch, program).pipe(Effect.provide(Testing.layer(given, options)))

const log = Effect.flatMap(Testing.Calls, ({ all }) => all)

const messageOf = <A>(effect: Effect.Effect<A, Testing.VerificationError, Testing.Calls>) =>
  Effect.map(Effect.flip(effect), (error) => error.message)

describe("the log", () => {
  it.effect("keeps the bodies of bulks, though their bytes are used again", () =>
    over([Testing.on(Api.bulk, { took: 1, errors: false, items: [] })])(() =>
      Effect.gen(function* () {
        const letters = ["a", "b", "c", "d"]
        yield* Bulk.run(letters, {
          index: "books",
          concurrency: 1,
          maxOperations: 1,
          operation: (letter) => Bulk.index({ id: letter, document: { text: letter.repeat(300_000) } })
        })
        const calls = yield* log
        assert.strictEqual(calls.length, 4)
        for (const [at, { params, text }] of calls.entries()) {
          const letter = letters[at] ?? ""
          const lines = `{"index":{"_id":"${letter}"}}\n{"text":"${letter.repeat(300_000)}"}\n`
          assert.strictEqual(text, lines)
          assert("operations" in params && params.operations instanceof Uint8Array)
          assert.strictEqual(new TextDecoder().decode(params.operations), lines)
        }
      })
    )
  )

  it.effect("has each try of each call, with its wire form, node, time and outcome", () =>
    over(
      [
        Testing.on(
          Api.index,
          Testing.sequence(Testing.status(429, undefined, { "retry-after": "2" }), written)
        )
      ],
      { nodes: ["http://a:9200", "http://b:9200"] }
    )((es) =>
      Effect.gen(function* () {
        yield* TestClock.setTime(1000)
        const params = { index: "my books", routing: "r", document: { title: "Dune" } }
        const fiber = yield* Effect.forkChild(es.index(params))
        yield* TestClock.adjust("3 seconds")
        yield* Fiber.join(fiber)
        const [first, second] = yield* log
        assert.deepStrictEqual(
          { ...first, headers: {} },
          {
            call: 1,
            endpoint: "index",
            params,
            attempt: 1,
            node: "http://a:9200",
            method: "POST",
            path: "/my%20books/_doc?routing=r",
            query: { routing: "r" },
            headers: {},
            text: '{"title":"Dune"}',
            body: { title: "Dune" },
            time: 1000,
            outcome: { _tag: "Answered", status: 429, duration: 0 }
          }
        )
        assert.deepStrictEqual(
          [second?.call, second?.attempt, second?.node, second?.time, second?.outcome],
          [1, 2, "http://b:9200", 3000, { _tag: "Answered", status: 200, duration: 0 }]
        )
        assert.include(first?.headers, {
          "content-type": "application/vnd.elasticsearch+json; compatible-with=9"
        })
      })
    )
  )

  it.effect("shows what is under way, how long it took, and what was interrupted or failed", () =>
    over(
      [
        Testing.on(Api.count, counted(1)).pipe(Testing.delay("2 seconds")),
        Testing.on(Api.index, Testing.refused),
        Testing.on(Api.ping, Testing.timeout)
      ],
      { maxRetries: 0 }
    )((es) =>
      Effect.gen(function* () {
        const slow = yield* Effect.forkChild(es.count())
        const silent = yield* Effect.forkChild(es.ping())
        yield* TestClock.adjust("1 second")
        const outcomes = Effect.map(log, (all) => all.map(({ outcome }) => outcome._tag))
        assert.deepStrictEqual(yield* outcomes, ["Pending", "Pending"])
        yield* Fiber.interrupt(silent)
        yield* TestClock.adjust("1 second")
        yield* Fiber.join(slow)
        yield* Effect.flip(es.index({ index: "books", document: {} }))
        assert.deepStrictEqual(yield* outcomes, ["Answered", "Interrupted", "Failed"])
        const [answered, interrupted, failed] = yield* log
        assert(answered?.outcome._tag === "Answered" && interrupted?.outcome._tag === "Interrupted")
        assert.deepStrictEqual([answered.outcome.duration, interrupted.outcome.duration], [2000, 1000])
        assert(failed?.outcome._tag === "Failed")
        assert.strictEqual(failed.outcome.error._tag, "ConnectionError")
      })
    )
  )

  it.effect("has the lines of NDJSON, and integers as they are", () =>
    over([Testing.on(Api.bulk, { took: 1, errors: false, items: [] })])((es) =>
      Effect.gen(function* () {
        yield* es.bulk({ operations: [{ index: { _id: "1" } }, { big: 2n ** 60n }] })
        const [exchange] = yield* log
        assert.deepStrictEqual(exchange?.body, [{ index: { _id: "1" } }, { big: 2n ** 60n }])
        assert.strictEqual(exchange?.text, '{"index":{"_id":"1"}}\n{"big":1152921504606846976}\n')
      })
    )
  )

  it.effect("keeps the parameters as they were, though the program changes them", () =>
    over()((es) =>
      Effect.gen(function* () {
        const document = { tags: ["a"] }
        yield* es.index({ index: "books", document })
        document.tags.push("b")
        yield* Testing.called(Api.index, { document: { tags: ["a"] } })
      })
    )
  )

  it.effect("has no secrets of headers, bodies and URLs", () =>
    over(
      [
        Testing.on(Api.Security.putUser, { created: true }),
        Testing.on(Api.Security.invalidateToken, {
          error_count: 0,
          invalidated_tokens: 1,
          previously_invalidated_tokens: 0
        }),
        Testing.on(Api.reindex, {}),
        Testing.onRequest("GET", "/_plugin", {})
      ],
      { auth: Auth.basic("ada", Redacted.make("s3cret")), headers: { cookie: "s3cret", "x-app": "demo" } }
    )((es) =>
      Effect.gen(function* () {
        yield* es.security.putUser({ username: "eve", password: "s3cret", roles: ["admin"] })
        yield* es.security.invalidateToken({ token: "s3cret" })
        yield* es.reindex({
          source: { index: "a", remote: { host: "http://ada:s3cret@es:9200", password: "s3cret" } },
          dest: { index: "b" }
        })
        yield* es.request({ method: "GET", path: "/_plugin?api_key=s3cret&size=1" })
        const all = yield* log
        for (const { headers, path, text } of all) {
          assert.notInclude(JSON.stringify({ headers, path, text }), "s3cret")
        }
        const [user, token, reindex, plugin] = all
        assert.include(user?.headers, { authorization: "<redacted>", cookie: "<redacted>", "x-app": "demo" })
        assert.deepStrictEqual(user?.body, { password: "<redacted>", roles: ["admin"] })
        assert.strictEqual(user?.text, '{"password":"<redacted>","roles":["admin"]}')
        assert.deepStrictEqual(token?.body, { token: "<redacted>" })
        assert.deepInclude(reindex?.body, {
          source: { index: "a", remote: { host: "http://<redacted>@es:9200", password: "<redacted>" } }
        })
        assert.deepStrictEqual(plugin?.query, { api_key: "<redacted>", size: "1" })
        yield* Testing.called(Api.Security.putUser, { password: "s3cret" })
      })
    )
  )

  it.effect("is a Stream of the tries that end", () =>
    over()((es) =>
      Effect.gen(function* () {
        const calls = yield* Testing.Calls
        yield* es.count()
        const fiber = yield* Effect.forkChild(Stream.runCollect(Stream.take(calls.stream, 2)), {
          startImmediately: true
        })
        yield* es.index({ index: "books", document: {} })
        yield* es.indices.refresh()
        const seen = yield* Fiber.join(fiber)
        assert.deepStrictEqual(
          seen.map(({ endpoint, outcome }) => [endpoint, outcome._tag]),
          [
            ["index", "Answered"],
            ["indices.refresh", "Answered"]
          ]
        )
      })
    )
  )

  it.effect("ends its Stream with the layer", () =>
    Effect.gen(function* () {
      const stream = yield* over()((es) =>
        Effect.gen(function* () {
          const { stream } = yield* Testing.Calls
          const fiber = yield* Effect.forkDetach(Stream.runCollect(stream), { startImmediately: true })
          yield* es.count()
          return fiber
        })
      )
      assert.strictEqual((yield* Fiber.join(stream)).length, 1)
    })
  )

  it.effect("can be cleared", () =>
    over()((es) =>
      Effect.gen(function* () {
        const { clear } = yield* Testing.Calls
        yield* es.count()
        yield* clear
        assert.deepStrictEqual(yield* log, [])
        yield* Testing.notCalled(Api.count)
        yield* es.count()
        yield* Testing.called(Api.count, {}, { times: 1 })
      })
    )
  )

  it.effect("stands over any connection, streams included", () =>
    Effect.gen(function* () {
      const head = { status: 200, header: () => "Elasticsearch" }
      const answer: WireResponse = { ...head, text: () => "{}", bytes: () => new Uint8Array() }
      const connection = Layer.succeed(
        Connection,
        Connection.of({
          send: () => Effect.succeed(answer),
          open: () => Effect.succeed({ ...head, pull: Effect.undefined })
        })
      )
      yield* Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* es.indices.refresh()
        yield* Testing.called(Api.Indices.refresh)
      }).pipe(Effect.provide(Testing.layerOver(connection)))
    })
  )
})

describe("called", () => {
  it.effect("gives the calls that have the parameters, one for all its tries", () =>
    over(
      [
        Testing.on(Api.index, Testing.sequence(Testing.refused, written)).pipe(Testing.always),
        Testing.on(Api.count, counted(1))
      ],
      { retrySchedule: Schedule.forever }
    )((es) =>
      Effect.gen(function* () {
        yield* es.index({ index: "books", document: { title: "Dune", year: 1965 } })
        yield* es.index({ index: "films", document: { title: "Dune" } })
        const [call] = yield* Testing.called(
          Api.index,
          { index: "books", document: { title: "Dune" } },
          { times: 1 }
        )
        assert.deepStrictEqual([call?.params.index, call?.attempt], ["books", 2])
        yield* Testing.called(Api.index, {}, { times: 2 })
        yield* Testing.called(
          Api.index,
          { document: (document) => (document as object) !== null },
          { atLeast: 2 }
        )
        yield* Testing.called(Api.index, { index: "films" }, { atMost: 1 })
        yield* Testing.called(Api.count, {}, { atMost: 1 })
        yield* Testing.notCalled(Api.count)
        yield* Testing.notCalled(Api.index, { index: "songs" })
        assert.deepStrictEqual(
          (yield* Testing.calls(Api.index)).map(({ params }) => params.index),
          ["books", "films"]
        )
      })
    )
  )

  it.effect("fails with what differs in the nearest calls", () =>
    over()((es) =>
      Effect.gen(function* () {
        yield* es.index({ index: "films", document: { title: "Emma" } })
        yield* es.index({ index: "books", document: { title: "Emma", tags: ["a", "b"] } })
        yield* es.count()
        assert.strictEqual(
          yield* messageOf(
            Testing.called(Api.index, { index: "books", document: { title: "Dune", tags: ["a"] } })
          ),
          [
            'index with {"index":"books","document":{"title":"Dune","tags":["a"]}} was to be called at least once, but was never called.',
            "The nearest other calls of index:",
            '  call 2: index({"index":"books","document":{"title":"Emma","tags":["a","b"]}})',
            '    document.title: expected "Dune", got "Emma"',
            "    document.tags: expected a list of 1, got one of 2",
            '  call 1: index({"index":"films","document":{"title":"Emma"}})',
            '    index: expected "books", got "films"',
            '    document.title: expected "Dune", got "Emma"',
            '    document.tags: expected ["a"], got nothing',
            "Called were: index twice, count."
          ].join("\n")
        )
        assert.strictEqual(
          yield* messageOf(Testing.called(Api.index, { index: "books" }, { times: 2 })),
          [
            'index with {"index":"books"} was to be called twice, but was called once.',
            "It was called:",
            '  call 2: index({"index":"books","document":{"title":"Emma","tags":["a","b"]}})',
            "The nearest other calls of index:",
            '  call 1: index({"index":"films","document":{"title":"Emma"}})',
            '    index: expected "books", got "films"',
            "Called were: index twice, count."
          ].join("\n")
        )
        assert.include(
          yield* messageOf(Testing.notCalled(Api.count)),
          "count was never to be called, but was called once."
        )
        assert.strictEqual(
          yield* messageOf(Testing.called(Api.search, {}, { atLeast: 2, atMost: 3 })),
          "search was to be called at least twice and at most 3 times, but was never called.\nCalled were: index twice, count."
        )
      })
    )
  )

  it.effect("can be tried again until it holds", () =>
    over([Testing.on(Api.count, counted(1)).pipe(Testing.delay("1 second"))])((es) =>
      Effect.gen(function* () {
        yield* Effect.forkChild(Effect.delay(es.count(), "5 seconds"))
        const check = yield* Effect.forkChild(
          Effect.retry(Testing.called(Api.count), Schedule.spaced("100 millis"))
        )
        yield* TestClock.adjust("6 seconds")
        yield* Fiber.join(check)
      })
    )
  )

  it.effect("says so where nothing was called", () =>
    over()(() =>
      Effect.gen(function* () {
        assert.strictEqual(
          yield* messageOf(Testing.called(Api.count)),
          "count was to be called at least once, but was never called.\nNothing was called."
        )
      })
    )
  )
})

describe("calledWhen and calledInOrder", () => {
  it.effect("look at the wire form, and at the order", () =>
    over()((es) =>
      Effect.gen(function* () {
        yield* es.index({ index: "books", document: {} })
        yield* es.count()
        yield* es.indices.refresh({ index: "books" })
        yield* Testing.calledWhen("a write", ({ method }) => method === "POST", { times: 2 })
        yield* Testing.calledInOrder([Api.index, Api.Indices.refresh])
        assert.strictEqual(
          yield* messageOf(Testing.calledInOrder([Api.index, Api.Indices.refresh, Api.count])),
          "count was to be called, after index, indices.refresh, but was not.\n" +
            "The calls were: index, count, indices.refresh."
        )
        assert.strictEqual(
          yield* messageOf(Testing.calledWhen("a delete", ({ method }) => method === "DELETE")),
          [
            "a delete was to be sent at least once, but was never sent.",
            "The last calls:",
            '  call 1: index({"index":"books","document":{}})',
            "  call 2: count({})",
            '  call 3: indices.refresh({"index":"books"})'
          ].join("\n")
        )
      })
    )
  )
})
