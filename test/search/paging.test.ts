/** Scrolls, pages and points in time over a server without sockets; real ones are in scan.cluster.test.ts. */
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { Elasticsearch } from "effect-elasticsearch"
import * as Search from "effect-elasticsearch/Search"
import { answer, fakeClient } from "../support/fakeConnection.ts"
import { films, library, type LibraryOptions, lost, shards } from "./support.ts"

const serving = (count: number, options: LibraryOptions = {}) => {
  const server = library(films(count), options)
  const run = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>) =>
    Effect.provide(effect, server.layer, { local: true })
  return { ...server, run }
}

const ids = Stream.map((hit: { readonly _id?: string }) => Number(hit._id))

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

const Film = Schema.Struct({ title: Schema.String, year: Schema.Number })

describe("scroll", () => {
  it.effect("reads page by page, by the id of the page before, and is cleared", () =>
    Effect.gen(function* () {
      const { asked, open, run } = serving(25)
      const scroll = Search.scroll({ index: "films", size: 10 }, { keepAlive: "30 seconds", prefetch: 0 })
      assert.deepStrictEqual(yield* run(scroll.pipe(ids, Stream.runCollect)), upTo(25))
      assert.strictEqual(open.size, 0)
      assert.deepStrictEqual(
        asked.map(({ body, method, path }) => [method, path, body]),
        [
          ["POST", "/films/_search", { size: 10, sort: "_doc" }],
          ["POST", "/_search/scroll", { scroll_id: "scroll1.1", scroll: "30s" }],
          ["POST", "/_search/scroll", { scroll_id: "scroll1.2", scroll: "30s" }],
          ["DELETE", "/_search/scroll", { scroll_id: "scroll1.3" }]
        ]
      )
      assert.strictEqual(asked[0]?.query.get("scroll"), "30s")
    })
  )

  it.effect("is cleared after a failure, an early end and an interruption", () =>
    Effect.gen(function* () {
      const failing = serving(25, { search: (number, _, usual) => (number === 2 ? answer(400, {}) : usual) })
      const error = yield* failing.run(
        Effect.flip(Stream.runDrain(Search.scroll({ index: "films", size: 10 })))
      )
      assert.deepStrictEqual([error._tag, failing.open.size], ["BadRequest", 0])

      const early = serving(25)
      yield* early.run(Search.scroll({ index: "films", size: 10 }).pipe(Stream.take(3), Stream.runDrain))
      assert.strictEqual(early.open.size, 0)

      const reached = yield* Deferred.make<void>()
      const endless = serving(25, {
        search: (number, _, usual) =>
          number === 2 ? Effect.andThen(Deferred.succeed(reached, undefined), Effect.never) : usual
      })
      const fiber = yield* Effect.forkChild(
        endless.run(Stream.runDrain(Search.scroll({ index: "films", size: 10 })))
      )
      yield* Deferred.await(reached)
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(endless.open.size, 0)
    })
  )

  it.effect("has a scroll for each slice", () =>
    Effect.gen(function* () {
      const { asked, open, run } = serving(40)
      const read = yield* run(
        Search.scroll({ index: "films", size: 3 }, { slices: 3, document: Film }).pipe(
          Stream.map((hit) => hit._source.year - 1900),
          Stream.runCollect
        )
      )
      assert.deepStrictEqual(
        [...read].sort((a, b) => a - b),
        upTo(40)
      )
      assert.deepStrictEqual([open.size, asked.filter(({ method }) => method === "DELETE").length], [0, 3])
    })
  )

  it.effect("does not ask again for a page whose answer was lost", () =>
    Effect.gen(function* () {
      const { open, run, searches } = serving(25, {
        search: (number, _, usual) => (number === 2 ? Effect.fail(lost) : usual)
      })
      const exit = yield* run(Effect.exit(Stream.runDrain(Search.scroll({ index: "films", size: 10 }))))
      assert.strictEqual(exit._tag, "Failure")
      assert.deepStrictEqual([searches().length, open.size], [2, 0])
    })
  )

  it.effect("decodes one by one where that is asked for, and tells of missing results", () =>
    Effect.gen(function* () {
      const { run } = serving(12, { source: (film, at) => (at === 3 ? {} : film) })
      const results = yield* run(
        Search.scroll({ index: "films", size: 5 }, { document: Film, decodeFailures: "values" }).pipe(
          Stream.runCollect
        )
      )
      assert.deepStrictEqual([results.length, results.filter(Result.isFailure).length], [12, 1])

      const partly = serving(25, {
        search: (number, _, usual) =>
          number === 2 ? answer(200, { ...JSON.parse(usual.text()), timed_out: true }) : usual
      })
      const error = yield* partly.run(
        Effect.flip(Stream.runDrain(Search.scroll({ index: "films", size: 10 })))
      )
      assert.strictEqual(error._tag === "PartialResults" ? error.endpoint : error._tag, "scroll")
    })
  )
})

describe("pages", () => {
  it.effect("give whole answers, and ask for what belongs to all with the first one", () =>
    Effect.gen(function* () {
      const { open, run, searches } = serving(25, {
        search: (number, _, usual) =>
          number === 1
            ? answer(200, {
                ...JSON.parse(usual.text()),
                aggregations: { years: { value: 25 } }
              })
            : usual
      })
      const params = {
        index: "films",
        size: 10,
        track_total_hits: true,
        aggs: { years: { value_count: { field: "year" } } }
      } as const
      const pages = yield* run(Search.pages(params, { document: Film }).pipe(Stream.runCollect))
      assert.deepStrictEqual(
        pages.map(({ aggregations, hits }) => [aggregations?.["years"]?.value, hits.hits[0]?._source?.year]),
        [
          [25, 1900],
          [undefined, 1910],
          [undefined, 1920]
        ]
      )
      assert.deepStrictEqual(
        searches().map(({ body }) => [body["track_total_hits"], body["aggs"] !== undefined]),
        [
          [true, true],
          [false, false],
          [false, false]
        ]
      )
      assert.strictEqual(open.size, 0)
    })
  )

  it.effect("come once where nothing was found, and hits are theirs", () =>
    Effect.gen(function* () {
      const nothing = serving(0)
      assert.strictEqual(yield* nothing.run(Stream.runCount(Search.pages({ index: "films" }))), 1)
      const some = serving(25)
      const hits = Search.pages({ index: "films", size: 10 }).pipe(Search.hits, ids)
      assert.deepStrictEqual(yield* some.run(Stream.runCollect(hits)), upTo(25))
    })
  )
})

describe("a point in time", () => {
  it.effect("is searched by its latest id, and closed with the scope", () =>
    Effect.gen(function* () {
      const { asked, open, run } = serving(25)
      const [seen, id] = yield* run(
        Search.withPointInTime(
          ["films", "books"],
          (pit) =>
            Effect.gen(function* () {
              const first = yield* pit.search({ size: 2, sort: "_shard_doc" }, { document: Film })
              const after = first.hits.hits.at(-1)?.sort ?? []
              yield* pit.search({ size: 2, search_after: after })
              return [first.hits.hits.map((hit) => hit._source?.year), yield* pit.id]
            }),
          { keepAlive: "5 minutes", routing: "a" }
        )
      )
      assert.deepStrictEqual([seen, id], [[1900, 1901], "pit1.2"])
      assert.deepStrictEqual(
        asked.map(({ body }) => body.pit ?? body.id),
        [undefined, { id: "pit1.0", keep_alive: "300s" }, { id: "pit1.1", keep_alive: "300s" }, "pit1.2"]
      )
      assert.strictEqual(asked[0]?.path, "/films,books/_pit")
      assert.strictEqual(open.size, 0)
    })
  )

  it.effect("is closed where it was being opened when its user was interrupted", () =>
    Effect.gen(function* () {
      const reached = yield* Deferred.make<void>()
      const opened = yield* Deferred.make<void>()
      const closed: Array<string> = []
      const { layer } = fakeClient((request) => {
        if (request.method === "DELETE") {
          closed.push(String(request.body))
          return answer(200, { succeeded: true, num_freed: 1 })
        }
        return Deferred.succeed(reached, undefined).pipe(
          Effect.andThen(Deferred.await(opened)),
          Effect.as(answer(200, { id: "late", _shards: shards }))
        )
      })
      const fiber = yield* Effect.forkChild(
        Search.withPointInTime("films", () => Effect.never).pipe(Effect.provide(layer, { local: true }))
      )
      yield* Deferred.await(reached)
      const interrupting = yield* Effect.forkChild(Fiber.interrupt(fiber))
      yield* Effect.yieldNow
      yield* Deferred.succeed(opened, undefined)
      yield* Fiber.join(interrupting)
      assert.deepStrictEqual(closed, ['{"id":"late"}'])
    })
  )
})
