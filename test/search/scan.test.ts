/** Scans over a server without sockets, under the test's clock. What a real one does is in scan.cluster.test.ts. */
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { Elasticsearch } from "effect-elasticsearch"
import * as Search from "effect-elasticsearch/Search"
import { ExactLong } from "effect-elasticsearch/Transport/Long"
import { answer } from "../support/fakeConnection.ts"
import { films, found, library, type LibraryOptions, settle } from "./support.ts"
import { recordingTracer } from "../support/recordingTracer.ts"

const scanning = (count: number, options: LibraryOptions = {}) => {
  const server = library(films(count), options)
  const run = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>) =>
    Effect.provide(effect, server.layer, { local: true })
  return { ...server, run }
}

const ids = Stream.map((hit: { readonly _id?: string }) => Number(hit._id))

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

/** Answers with integers beyond 2^53, which stand as text behind an @ until here. */
const withLongs: LibraryOptions["search"] = (_, __, usual) =>
  answer(200, usual.text().replaceAll(/"@(\d+)"/g, "$1"))

describe("scan", () => {
  it.effect("reads a point in time page by page, by the id of the page before, and closes it", () =>
    Effect.gen(function* () {
      const { asked, open, run } = scanning(25)
      const params = { index: "films", size: 10, query: { match_all: {} }, routing: "a" }
      const read = yield* run(Search.scan(params, { prefetch: 0 }).pipe(ids, Stream.runCollect))
      assert.deepStrictEqual(read, upTo(25))
      assert.strictEqual(open.size, 0)
      const pages = [
        { pit: { id: "pit1.0", keep_alive: "60s" } },
        { pit: { id: "pit1.1", keep_alive: "60s" }, search_after: [9] },
        { pit: { id: "pit1.2", keep_alive: "60s" }, search_after: [19] }
      ]
      const rest = { query: { match_all: {} }, size: 10, sort: "_shard_doc", track_total_hits: false }
      assert.deepStrictEqual(
        asked.map(({ body, method, path }) => [method, path, body]),
        [
          ["POST", "/films/_pit", {}],
          ...pages.map((page) => ["POST", "/_search", { ...rest, ...page }]),
          ["DELETE", "/_pit", { id: "pit1.3" }]
        ]
      )
      assert.strictEqual(asked[0]?.query.toString(), "routing=a&keep_alive=60s")
    })
  )

  it.effect("gives pages of 1,000 by default, and asks once more where the last one was full", () =>
    Effect.gen(function* () {
      const { run, searches } = scanning(2000)
      assert.strictEqual(yield* run(Stream.runCount(Search.scan({ index: "films" }))), 2000)
      assert.deepStrictEqual(
        searches().map(({ body }) => [body.size, body.search_after]),
        [
          [1000, undefined],
          [1000, [999]],
          [1000, [1999]]
        ]
      )
    })
  )

  it.effect("is a value: each run opens a point in time of its own", () =>
    Effect.gen(function* () {
      const { asked, open, run } = scanning(3)
      const scan = Stream.runCount(Search.scan({ index: "films" }))
      assert.deepStrictEqual([yield* run(scan), yield* run(scan)], [3, 3])
      assert.strictEqual(asked.filter(({ path }) => path === "/films/_pit").length, 2)
      assert.strictEqual(open.size, 0)
    })
  )

  it.effect("keeps a sort, and reads its values exactly though the client rounds", () =>
    Effect.gen(function* () {
      const long = (at: number) => 1577836800123456780n + BigInt(at)
      const { run, searches } = scanning(5, {
        sort: (_, at) => [`@${long(at)}`, at],
        source: (film, at) => ({ ...film, nanos: `@${long(at)}` }),
        search: withLongs
      })
      const params = { index: "films", size: 2, sort: [{ nanos: "asc" as const }] }
      const hits = yield* run(Search.scan(params, { prefetch: 0 }).pipe(Stream.runCollect))
      assert.deepStrictEqual(
        searches().map(({ text }) => /"search_after":\[(\d+),/.exec(text)?.[1]),
        [undefined, undefined, String(long(1)), String(long(3))]
      )
      assert.deepStrictEqual(searches()[0]?.body["sort"], [{ nanos: "asc" }])
      // What is handed over is what the client would give.
      assert.deepStrictEqual(
        hits.map((hit) => hit._source),
        films(5).map((film, at) => ({ ...film, nanos: Number(long(at)) }))
      )
      assert.deepStrictEqual(hits[0]?.sort, [Number(long(0)), 0])
    })
  )

  it.effect("leaves integers exact for a client that keeps them so", () =>
    Effect.gen(function* () {
      const { run, searches } = scanning(3, {
        sort: (_, at) => [`@157783680012345678${at}`, at],
        search: withLongs
      })
      const hits = yield* run(
        Search.scan(
          { index: "films", size: 2, sort: "nanos" },
          { call: { exactIntegers: true }, prefetch: 0 }
        ).pipe(Stream.runCollect)
      )
      assert.deepStrictEqual(hits[0]?.sort, [1577836800123456780n, 0])
      assert.strictEqual(searches().length, 2)
    })
  )

  it.effect("does not take floating-point numbers for rounded ones, however large", () =>
    Effect.gen(function* () {
      const { run, searches } = scanning(5, {
        sort: (_, at) => [1e300 + at * 1e299, at],
        source: () => ({ big: "@9007199254740993" }),
        search: withLongs
      })
      const params = { index: "films", size: 2, sort: "price" }
      const scan = Search.scan(params, { call: { exactIntegers: true }, prefetch: 0 })
      const hits = yield* run(Stream.runCollect(scan))
      assert.deepStrictEqual(
        hits.map((hit) => hit._source),
        upTo(5).map(() => ({ big: 9007199254740993n }))
      )
      assert.deepStrictEqual(
        searches().map(({ body }) => body.search_after?.[1]),
        [undefined, undefined, 1, 3]
      )
    })
  )

  it.effect("is a span above those of its calls", () =>
    Effect.gen(function* () {
      const { spans, tracer } = recordingTracer()
      const { run } = scanning(25)
      yield* run(Stream.runDrain(Search.scan({ index: "films", size: 10 }))).pipe(Effect.withTracer(tracer))
      const scan = spans.find(({ name }) => name === "Search.scan")
      assert.strictEqual(scan?.status._tag, "Ended")
      assert.deepStrictEqual(
        spans
          .filter(({ parent }) => Option.getOrUndefined(parent)?.spanId === scan?.spanId)
          .map(({ name }) => name),
        ["open_point_in_time", "search", "search", "search", "close_point_in_time"]
      )
    })
  )

  it.effect("refuses options that make no sense, and sends nothing", () =>
    Effect.gen(function* () {
      const { asked, run } = scanning(1)
      const wrong: ReadonlyArray<[string, Search.ScanOptions, number?]> = [
        ["slices", { slices: 0 }],
        ["prefetch", { prefetch: -1 }],
        ["keepAlive", { keepAlive: 0 }],
        ["size", {}, 0]
      ]
      for (const [option, options, size] of wrong) {
        const scan = Search.scan({ index: "films", size }, options)
        const error = yield* run(Effect.flip(Stream.runDrain(scan)))
        assert.strictEqual(error._tag === "ConfigError" ? error.option : error._tag, option)
      }
      assert.deepStrictEqual(asked, [])
    })
  )
})

describe("closing", () => {
  it.effect("follows a failure, which is the server's own", () =>
    Effect.gen(function* () {
      const { open, run } = scanning(25, {
        search: (number, _, usual) =>
          number === 2 ? answer(400, { error: { type: "some_exception", reason: "no" } }) : usual
      })
      const exit = yield* run(Effect.exit(Stream.runDrain(Search.scan({ index: "films", size: 10 }))))
      assert.isTrue(Exit.isFailure(exit) && String(exit.cause).includes("some_exception"))
      assert.strictEqual(open.size, 0)
    })
  )

  it.effect("follows an early end, also while the next page is under way", () =>
    Effect.gen(function* () {
      for (const prefetch of [0, 1, 3]) {
        const { asked, open, run } = scanning(1000, {
          search: (number, _, usual) => (number === 2 ? Effect.never : usual)
        })
        const read = yield* run(
          Search.scan({ index: "films", size: 10 }, { prefetch }).pipe(ids, Stream.take(5), Stream.runCollect)
        )
        assert.deepStrictEqual(read, upTo(5))
        assert.strictEqual(open.size, 0)
        assert.strictEqual(asked.at(-1)?.method, "DELETE")
      }
    })
  )

  it.effect("follows an interruption", () =>
    Effect.gen(function* () {
      const reached = yield* Deferred.make<void>()
      const { open, run } = scanning(1000, {
        search: (number, _, usual) =>
          number === 3 ? Effect.andThen(Deferred.succeed(reached, undefined), Effect.never) : usual
      })
      const fiber = yield* Effect.forkChild(
        run(Stream.runDrain(Search.scan({ index: "films", size: 10 }, { slices: 2 })))
      )
      yield* Deferred.await(reached)
      assert.strictEqual(open.size, 1)
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(open.size, 0)
    })
  )

  it.effect("is no failure where the point in time is gone, or cannot be closed", () =>
    Effect.gen(function* () {
      const { open, run } = scanning(3)
      const scan = Search.scan({ index: "films" }).pipe(Stream.tap(() => Effect.sync(() => open.clear())))
      assert.strictEqual(yield* run(Stream.runCount(scan)), 3)
    })
  )
})

describe("prefetch", () => {
  it.effect("fetches no more pages than it says while one is used", () =>
    Effect.gen(function* () {
      for (const prefetch of [0, 1, 3]) {
        const { run, searches } = scanning(1000)
        const gate = yield* Deferred.make<void>()
        const fiber = yield* Effect.forkChild(
          run(
            Search.scan({ index: "films", size: 10 }, { prefetch }).pipe(
              Stream.tap((hit) => (hit._id === "10" ? Deferred.await(gate) : Effect.void)),
              Stream.take(20),
              Stream.runCount
            )
          )
        )
        yield* settle
        // The second page is in use.
        assert.strictEqual(searches().length, 2 + prefetch)
        yield* Deferred.succeed(gate, undefined)
        assert.strictEqual(yield* Fiber.join(fiber), 20)
      }
    })
  )

  it.effect("hands over the pages that came before a failure", () =>
    Effect.gen(function* () {
      const { run } = scanning(100, {
        search: (number, _, usual) => (number === 3 ? answer(400, {}) : usual)
      })
      const seen: Array<number> = []
      const exit = yield* run(
        Search.scan({ index: "films", size: 10 }, { prefetch: 5 }).pipe(
          ids,
          Stream.runForEach((id) => Effect.sync(() => void seen.push(id))),
          Effect.exit
        )
      )
      assert.isTrue(Exit.isFailure(exit))
      assert.deepStrictEqual(seen, upTo(20))
    })
  )
})

describe("slices", () => {
  it.effect("read one point in time at once, each document once", () =>
    Effect.gen(function* () {
      let underWay = 0
      let most = 0
      const { asked, open, run, searches } = scanning(100, {
        search: (_, __, usual) =>
          Effect.suspend(() => {
            most = Math.max(most, ++underWay)
            return Effect.yieldNow
          }).pipe(Effect.as(usual), Effect.ensuring(Effect.sync(() => underWay--)))
      })
      const read = yield* run(
        Search.scan({ index: "films", size: 5 }, { slices: 4, sliceField: "year" }).pipe(
          ids,
          Stream.runCollect
        )
      )
      assert.deepStrictEqual(
        [...read].sort((a, b) => a - b),
        upTo(100)
      )
      assert.strictEqual(most, 4)
      assert.strictEqual(open.size, 0)
      assert.strictEqual(asked.filter(({ path }) => path === "/films/_pit").length, 1)
      assert.deepStrictEqual(searches()[0]?.body.slice, { id: 0, max: 4, field: "year" })
    })
  )

  it.effect("hold no more than a page each where nobody takes them", () =>
    Effect.gen(function* () {
      const { run, searches } = scanning(1000)
      const gate = yield* Deferred.make<void>()
      const fiber = yield* Effect.forkChild(
        run(
          Search.scan({ index: "films", size: 10 }, { slices: 4 }).pipe(
            Stream.tap(() => Deferred.await(gate)),
            Stream.runCount
          )
        )
      )
      yield* settle
      // One page is in use, and each slice has one more.
      assert.strictEqual(searches().length, 5)
      yield* Deferred.succeed(gate, undefined)
      assert.strictEqual(yield* Fiber.join(fiber), 1000)
    })
  )

  it.effect("come in the order of the sort where that is asked for", () =>
    Effect.gen(function* () {
      const slowFirst: LibraryOptions["search"] = (_, { body }, usual) =>
        body.slice?.id === 0 ? Effect.as(settle, usual) : usual
      const byPlace = scanning(97, { search: slowFirst })
      const options = { slices: 4, ordered: true }
      assert.deepStrictEqual(
        yield* byPlace.run(Search.scan({ index: "films", size: 7 }, options).pipe(ids, Stream.runCollect)),
        upTo(97)
      )
      assert.strictEqual(byPlace.open.size, 0)

      // Descending by text, with equals, and documents without the field at the end.
      const letter = (at: number) => (at > 90 ? null : `k${String.fromCharCode(122 - Math.floor(at / 10))}`)
      const byText = scanning(97, { sort: (_, at) => [letter(at), at], search: slowFirst })
      const params = { index: "films", size: 7, sort: [{ letter: "desc" as const }] }
      assert.deepStrictEqual(
        yield* byText.run(Search.scan(params, options).pipe(ids, Stream.runCollect)),
        upTo(97)
      )
    })
  )

  it.effect("come in the order of nanoseconds, which the client rounds alike", () =>
    Effect.gen(function* () {
      const { run } = scanning(40, {
        sort: (_, at) => [`@${1577836800123456780n - BigInt(at)}`, at],
        search: withLongs
      })
      // The tiebreaker goes the other way: with rounded values it would decide, and wrongly.
      const sort = [{ nanos: "desc" as const }, { _shard_doc: "desc" as const }]
      const params = { index: "films", size: 4, sort }
      const scan = Search.scan(params, { slices: 3, ordered: true })
      assert.deepStrictEqual(yield* run(scan.pipe(ids, Stream.runCollect)), upTo(40))
    })
  )

  it.effect("are refused in the order of a sort that cannot be told here", () =>
    Effect.gen(function* () {
      const addresses = ["9.0.0.1", "10.0.0.1", "11.0.0.1", "100.0.0.1", "101.0.0.1", "102.0.0.1"]
      const { open, run } = scanning(6, { sort: (_, at) => [addresses[at], at] })
      const error = yield* run(
        Effect.flip(
          Stream.runDrain(
            Search.scan({ index: "films", sort: { host: "asc" } }, { slices: 2, ordered: true })
          )
        )
      )
      assert.include(error.message, "option ordered: the values of the sort host cannot be put in order here")
      assert.strictEqual(open.size, 0)
    })
  )

  it.effect("end with the failure of one of them", () =>
    Effect.gen(function* () {
      for (const ordered of [false, true]) {
        const { open, run } = scanning(100, {
          search: (_, { body }, usual) => (body.slice?.id === 2 ? answer(400, {}) : usual)
        })
        const error = yield* run(
          Effect.flip(Stream.runDrain(Search.scan({ index: "films", size: 5 }, { slices: 4, ordered })))
        )
        assert.strictEqual(error._tag, "BadRequest")
        assert.strictEqual(open.size, 0)
      }
    })
  )
})

describe("partial results", () => {
  const failure = {
    shard: 1,
    index: "films",
    node: "n",
    reason: { type: "some_exception", reason: "broken" }
  }
  const partly: LibraryOptions["search"] = (number, _, usual) =>
    number === 2
      ? answer(200, {
          ...JSON.parse(usual.text()),
          _shards: { total: 2, successful: 1, skipped: 0, failed: 1, failures: [failure] },
          hits: { hits: JSON.parse(usual.text()).hits.hits.slice(0, 3) }
        })
      : usual

  it.effect("are a failure that says what is missing", () =>
    Effect.gen(function* () {
      const { open, run } = scanning(25, { search: partly })
      const error = yield* run(Effect.flip(Stream.runDrain(Search.scan({ index: "films", size: 10 }))))
      assert.instanceOf(error, Search.PartialResults)
      assert.strictEqual(
        error.message,
        "search: 1 of 2 shards failed (some_exception: broken). Its results are incomplete. " +
          'Repeat it, or take what there is with partialResults: "allow"'
      )
      assert.strictEqual(open.size, 0)
    })
  )

  it.effect("are a failure when the time was over, or a cluster was left out", () =>
    Effect.gen(function* () {
      const clusters = { total: 2, successful: 1, skipped: 1, running: 0, partial: 0, failed: 0 }
      for (const more of [{ timed_out: true }, { _clusters: clusters }]) {
        const { run } = scanning(25, { search: () => answer(200, found([], more)) })
        const error = yield* run(Effect.flip(Stream.runDrain(Search.scan({ index: "films" }))))
        assert.strictEqual(error._tag, "PartialResults")
        assert.match(error.message, /the time of the search was over|1 remote clusters were left out/)
      }
    })
  )

  it.effect("are let through by option, and do not pass for the end", () =>
    Effect.gen(function* () {
      const { asked, run } = scanning(25, { search: partly })
      const read = yield* run(
        Search.scan({ index: "films", size: 10 }, { partialResults: "allow" }).pipe(ids, Stream.runCollect)
      )
      assert.deepStrictEqual(read, upTo(25))
      assert.strictEqual(asked[0]?.query.get("allow_partial_search_results"), "true")
    })
  )
})

describe("documents", () => {
  const Film = Schema.Struct({ title: Schema.String, year: Schema.Number })
  const broken: LibraryOptions = { source: (film, at) => (at === 12 ? { ...film, year: "long ago" } : film) }

  it.effect("are decoded, and the first one that does not fit fails with its place", () =>
    Effect.gen(function* () {
      const fine = scanning(3)
      const hits = yield* fine.run(
        Search.scan({ index: "films" }, { document: Film }).pipe(Stream.runCollect)
      )
      assert.deepStrictEqual(
        hits.map((hit) => hit._source.year),
        [1900, 1901, 1902]
      )
      const { open, run } = scanning(25, broken)
      const error = yield* run(
        Effect.flip(Stream.runDrain(Search.scan({ index: "films", size: 10 }, { document: Film })))
      )
      assert.deepStrictEqual(error._tag === "DecodeError" ? error.at : [], [
        "hits",
        "hits",
        2,
        "_source",
        "year"
      ])
      assert.strictEqual(open.size, 0)
    })
  )

  it.effect("that do not fit are values where that is asked for, and nothing is lost", () =>
    Effect.gen(function* () {
      const { run } = scanning(25, broken)
      const results = yield* run(
        Search.scan({ index: "films", size: 10 }, { document: Film, decodeFailures: "values" }).pipe(
          Stream.runCollect
        )
      )
      assert.deepStrictEqual(
        results.map((result) =>
          Result.isSuccess(result) ? result.success._source.year : result.failure.hit._id
        ),
        upTo(25).map((at) => (at === 12 ? "12" : 1900 + at))
      )
      const failure = results.flatMap((result) => (Result.isFailure(result) ? [result.failure] : []))[0]
      assert.deepStrictEqual(failure?.hit._source, { title: "Film 12", year: "long ago" })
      assert.deepStrictEqual(failure?.error.at, ["_source", "year"])
      assert.include(
        failure?.error.message,
        "search (POST /_search) at http://localhost:9200: _source.year: Expected number"
      )
    })
  )

  it.effect("that are not there are failures as well", () =>
    Effect.gen(function* () {
      const nothing: LibraryOptions = { source: () => undefined }
      const params = { index: "films", _source: false }
      const { run } = scanning(1, nothing)
      const error = yield* run(Effect.flip(Stream.runDrain(Search.scan(params, { document: Film }))))
      assert.include(error.message, "hits.hits.0._source: Expected a document: it is left out by _source")
      const results = yield* run(
        Search.scan(params, { document: Film, decodeFailures: "values" }).pipe(Stream.runCollect)
      )
      assert.isTrue(results[0] !== undefined && Result.isFailure(results[0]))
    })
  )

  it.effect("keep integers exact where the schema says so, and give numbers where it wants them", () =>
    Effect.gen(function* () {
      const Order = Schema.Struct({ id: ExactLong, rough: Schema.Number, list: Schema.Array(Schema.Number) })
      const { run } = scanning(1, {
        source: () => ({
          id: "@9007199254740993",
          rough: "@9007199254740993",
          list: [1, "@9007199254740995"]
        }),
        search: withLongs
      })
      const expected = { id: 9007199254740993n, rough: 9007199254740992, list: [1, 9007199254740996] }
      const results = yield* run(
        Search.scan({ index: "films" }, { document: Order, decodeFailures: "values" }).pipe(Stream.runCollect)
      )
      assert.deepStrictEqual(
        results.map((result) =>
          Result.isSuccess(result) ? result.success._source : result.failure.error.message
        ),
        [expected]
      )
      const hits = yield* run(Search.scan({ index: "films" }, { document: Order }).pipe(Stream.runCollect))
      assert.deepStrictEqual(hits[0]?._source, expected)
    })
  )
})
