/**
 * Asynchronous searches and ES|QL queries over a connection without sockets, under the test's clock. The test server has
 * no asynchronous searches; ES|QL of a real one is in async.cluster.test.ts.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import type { Elasticsearch } from "effect-elasticsearch"
import * as Search from "effect-elasticsearch/Search"
import type { WireResponse } from "effect-elasticsearch/Transport/Connection"
import { answer, fakeClient } from "../support/fakeConnection.ts"
import { type Asked, askedOf, found, settle, shards } from "./support.ts"

const serving = (submitted: WireResponse, looks: ReadonlyArray<WireResponse> = []) => {
  const asked: Array<Asked> = []
  let look = 0
  const client = fakeClient((request) => {
    const one = askedOf(request)
    asked.push(one)
    if (one.method === "DELETE") return answer(200, { acknowledged: true })
    if (one.method === "GET") return looks[Math.min(look++, looks.length - 1)] ?? answer(500, {})
    return submitted
  })
  const run = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>) =>
    Effect.provide(effect, client.layer, { local: true })
  return { asked, run, calls: () => asked.map(({ endpoint, method }) => `${method} ${endpoint}`) }
}

const answered = (fields: { readonly [name: string]: unknown }, response: object) =>
  answer(200, {
    is_partial: fields["is_running"],
    start_time_in_millis: 0,
    expiration_time_in_millis: 1,
    response,
    ...fields
  })

const hit = (title: string) => ({ _index: "films", _id: "1", _source: { title } })

const Film = Schema.Struct({ title: Schema.String })

const running = answered({ id: "s1", is_running: true }, found([]))

describe("asyncSearch", () => {
  it.effect(
    "is submitted, asked by the schedule, gives what there is so far, and is deleted with the scope",
    () =>
      Effect.gen(function* () {
        const { asked, calls, run } = serving(running, [
          answered({ id: "s1", is_running: true }, found([hit("Dune")])),
          answered({ id: "s1", is_running: false }, found([hit("Dune"), hit("Solaris")]))
        ])
        const fiber = yield* Effect.forkChild(
          run(
            Effect.scoped(
              Effect.gen(function* () {
                const search = yield* Search.asyncSearch(
                  { index: "films", size: 5, wait_for_completion_timeout: "10ms" },
                  { document: Film, poll: Schedule.spaced("1 second") }
                )
                const answers = yield* Stream.runCollect(search.answers)
                // What has come is not asked for again.
                const { hits } = yield* search.result
                return [
                  search.id,
                  answers.map(({ response }) => response.hits.hits.length),
                  hits.hits[1]?._source?.title
                ]
              })
            )
          )
        )
        yield* TestClock.adjust(999)
        assert.deepStrictEqual(calls(), ["POST async_search.submit"])
        yield* TestClock.adjust(1)
        assert.strictEqual(calls().length, 2)
        yield* TestClock.adjust("1 second")
        assert.deepStrictEqual(yield* Fiber.join(fiber), ["s1", [0, 1, 2], "Solaris"])
        assert.deepStrictEqual(calls(), [
          "POST async_search.submit",
          "GET async_search.get",
          "GET async_search.get",
          "DELETE async_search.delete"
        ])
        assert.strictEqual(asked[0]?.query.toString(), "wait_for_completion_timeout=10ms&keep_alive=600s")
        assert.deepStrictEqual(asked[0]?.body, { size: 5 })
        assert.strictEqual(
          `${asked[1]?.path}?${asked[1]?.query.toString()}`,
          "/_async_search/s1?keep_alive=600s"
        )
      })
  )

  it.effect("has nothing to delete where the first answer had all", () =>
    Effect.gen(function* () {
      const { calls, run } = serving(answered({ is_running: false }, found([hit("Dune")])))
      const hits = yield* run(
        Effect.scoped(Effect.flatMap(Search.asyncSearch({ index: "films" }), (search) => search.result))
      )
      assert.strictEqual(hits.hits.hits.length, 1)
      assert.deepStrictEqual(calls(), ["POST async_search.submit"])
    })
  )

  it.effect("is deleted after an interruption and a failure", () =>
    Effect.gen(function* () {
      const endless = serving(running, [running])
      const fiber = yield* Effect.forkChild(
        endless.run(
          Effect.scoped(Effect.flatMap(Search.asyncSearch({ index: "films" }), (search) => search.result))
        )
      )
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(endless.calls().at(-1), "DELETE async_search.delete")

      const failing = serving(running, [answer(400, { error: { type: "some_exception", reason: "no" } })])
      const other = yield* Effect.forkChild(
        failing.run(
          Effect.flip(
            Effect.scoped(Effect.flatMap(Search.asyncSearch({ index: "films" }), (search) => search.result))
          )
        )
      )
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* Fiber.join(other))._tag, "BadRequest")
      assert.strictEqual(failing.calls().at(-1), "DELETE async_search.delete")
    })
  )

  it.effect("fails where the end lacks results, or takes them by option", () =>
    Effect.gen(function* () {
      const cause = { type: "search_phase_execution_exception", reason: "too many buckets" }
      const partly = { ...shards, successful: 1, failed: 1 }
      const ends = [
        answered({ is_running: false, is_partial: true, error: cause }, found([hit("Dune")])),
        answered({ is_running: false, is_partial: false }, { ...found([hit("Dune")]), _shards: partly })
      ]
      for (const end of ends) {
        const result = (options: Search.AsyncSearchOptions) =>
          serving(end).run(
            Effect.scoped(
              Effect.flatMap(Search.asyncSearch({ index: "films" }, options), (search) => search.result)
            )
          )
        assert.strictEqual((yield* Effect.flip(result({})))._tag, "PartialResults")
        assert.strictEqual((yield* result({ partialResults: "allow" })).hits.hits.length, 1)
      }
    })
  )

  it.effect("tells of a schedule that ended", () =>
    Effect.gen(function* () {
      const { run } = serving(running, [running])
      const fiber = yield* Effect.forkChild(
        run(
          Effect.scoped(
            Effect.flatMap(
              Search.asyncSearch({ index: "films" }, { poll: Schedule.recurs(2) }),
              (search) => search.result
            )
          ).pipe(Effect.flip)
        )
      )
      yield* TestClock.adjust("1 second")
      assert.include((yield* Fiber.join(fiber)).message, "asynchronous search s1 had not ended after 3 looks")
    })
  )
})

describe("asyncEsql", () => {
  const rows = { columns: [{ name: "n", type: "long" }], values: [[1]] }
  const empty = { columns: [], values: [] }

  it.effect("is asked until the rows are there, and deleted with the scope", () =>
    Effect.gen(function* () {
      const { asked, calls, run } = serving(answer(200, { id: "q1", is_running: true, ...empty }), [
        answer(200, { is_running: true, ...empty }),
        answer(200, { is_running: false, ...rows })
      ])
      const query = "ROW n = 1"
      const fiber = yield* Effect.forkChild(
        run(
          Effect.scoped(
            Effect.flatMap(
              Search.asyncEsql({ query, drop_null_columns: true }, { keepAlive: "1 minute" }),
              (query) => query.result
            )
          )
        )
      )
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual((yield* Fiber.join(fiber)).values, [[1]])
      assert.deepStrictEqual(calls(), [
        "POST esql.async_query",
        "GET esql.async_query_get",
        "GET esql.async_query_get",
        "DELETE esql.async_query_delete"
      ])
      assert.deepStrictEqual(asked[0]?.body, { query, keep_alive: "60s" })
      assert.strictEqual(asked[1]?.query.toString(), "keep_alive=60s&drop_null_columns=true")
    })
  )

  it.effect("can be stopped, and then has ended", () =>
    Effect.gen(function* () {
      const client = fakeClient((request) =>
        request.path.endsWith("/stop")
          ? answer(200, { is_running: false, is_partial: true, ...rows })
          : request.method === "DELETE"
            ? answer(200, { acknowledged: true })
            : answer(200, { id: "q1", is_running: true, ...empty })
      )
      const [stopped, lack] = yield* Effect.scoped(
        Effect.gen(function* () {
          const query = yield* Search.asyncEsql({ query: "FROM films" })
          return [yield* query.stop, yield* Effect.flip(query.result)] as const
        })
      ).pipe(Effect.provide(client.layer, { local: true }))
      assert.deepStrictEqual(stopped.values, [[1]])
      assert.strictEqual(lack._tag, "PartialResults")
      assert.isFalse(client.sent.some(({ method }) => method === "GET"))
    })
  )

  it.effect("is deleted also where it was being submitted", () =>
    Effect.gen(function* () {
      const reached = yield* Deferred.make<void>()
      const gate = yield* Deferred.make<void>()
      const client = fakeClient((request) =>
        request.method === "DELETE"
          ? answer(200, { acknowledged: true })
          : Deferred.succeed(reached, undefined).pipe(
              Effect.andThen(Deferred.await(gate)),
              Effect.as(answer(200, { id: "q1", is_running: true, ...empty }))
            )
      )
      const fiber = yield* Effect.forkChild(
        Effect.scoped(Effect.andThen(Search.asyncEsql({ query: "FROM films" }), Effect.never)).pipe(
          Effect.provide(client.layer, { local: true })
        )
      )
      yield* Deferred.await(reached)
      const interrupting = yield* Effect.forkChild(Fiber.interrupt(fiber))
      yield* settle
      yield* Deferred.succeed(gate, undefined)
      yield* Fiber.join(interrupting)
      assert.deepStrictEqual(
        client.sent.map(({ method, path }) => `${method} ${path}`),
        ["POST /_query/async", "DELETE /_query/async/q1"]
      )
    })
  )
})
