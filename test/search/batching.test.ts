/** Gets and searches that are sent together, over a connection without sockets; batching.cluster.test.ts has a real one. */
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import { Elasticsearch, withMetadata, withOptions } from "effect-elasticsearch"
import * as Search from "effect-elasticsearch/Search"
import type { WireRequest, WireResponse } from "effect-elasticsearch/Transport/Connection"
import { ExactLong } from "effect-elasticsearch/Transport/Long"
import { answer, fakeClient, headerOf } from "../support/fakeConnection.ts"
import { askedOf, found, linesOf } from "./support.ts"

interface Doc {
  readonly _index: string
  readonly _id: string
}

const docsOf = (request: WireRequest): ReadonlyArray<Doc> => {
  const { docs } = askedOf(request).body
  return Array.isArray(docs) ? docs : []
}

const missingIndex = { type: "index_not_found_exception", reason: "no such index [nope]" }

/** Documents with their id as title; those of the index nope are errors, those with an id from x are not there. */
const mget = (request: WireRequest): WireResponse =>
  answer(200, {
    docs: docsOf(request).map(({ _id, _index }) =>
      _index === "nope"
        ? { _index, _id, error: { ...missingIndex, root_cause: [missingIndex] } }
        : _id.startsWith("x")
          ? { _index, _id, found: false }
          : { _index, _id, found: true, _version: 1, _source: { title: _id } }
    )
  })

const serving = (respond: Parameters<typeof fakeClient>[0]) => {
  const { layer, sent } = fakeClient(respond)
  const run = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>) =>
    Effect.provide(effect, layer, { local: true })
  return { sent, run }
}

const together = <A, E, R>(effects: ReadonlyArray<Effect.Effect<A, E, R>>) =>
  Effect.all(effects.map(Effect.result), { concurrency: "unbounded" })

const tags = <A, E extends { readonly _tag: string }>(results: ReadonlyArray<Result.Result<A, E>>) =>
  results.map((result) => (Result.isSuccess(result) ? "ok" : result.failure._tag))

const Film = Schema.Struct({ title: Schema.String })

describe("getBatched", () => {
  it.effect("makes one request of gets at the same time, each document once", () =>
    Effect.gen(function* () {
      const { run, sent } = serving(mget)
      const films = yield* run(
        Effect.forEach(
          ["1", "2", "1", "3", "2"],
          (id) => Search.getBatched({ index: "films", id }, { document: Film }),
          { concurrency: "unbounded" }
        )
      )
      assert.deepStrictEqual(
        films.map((film) => [film._id, film._source?.title, film._version]),
        ["1", "2", "1", "3", "2"].map((id) => [id, id, 1])
      )
      assert.deepStrictEqual(
        sent.map((request) => [request.method, request.path, askedOf(request).body]),
        [
          [
            "POST",
            "/_mget",
            {
              docs: ["1", "2", "3"].map((_id) => ({ _index: "films", _id }))
            }
          ]
        ]
      )
    })
  )

  it.effect("brings together what different functions ask, and nothing of what is asked in turn", () =>
    Effect.gen(function* () {
      const { run, sent } = serving(mget)
      const pair = (index: string) =>
        Effect.all([Search.getBatched({ index, id: "1" }), Search.getBatched({ index, id: "2" })], {
          concurrency: 2
        })
      yield* run(Effect.all([pair("films"), pair("books")], { concurrency: 2 }))
      assert.deepStrictEqual(
        sent.map((request) => docsOf(request).length),
        [4]
      )
      yield* run(Effect.andThen(pair("films"), pair("films")))
      assert.deepStrictEqual(
        sent.map((request) => docsOf(request).length),
        [4, 2, 2]
      )
    })
  )

  it.effect("gives each its own result", () =>
    Effect.gen(function* () {
      const { run } = serving(mget)
      const results = yield* run(
        together([
          Search.getBatched({ index: "films", id: "1" }),
          Search.getBatched({ index: "films", id: "x/1" }),
          Search.getBatched({ index: "nope", id: "1" })
        ])
      )
      assert.deepStrictEqual(tags(results), ["ok", "NotFound", "NotFound"])
      const [, document, index] = results.map((result) =>
        Result.isFailure(result) && result.failure._tag === "NotFound" ? result.failure : undefined
      )
      assert.deepStrictEqual(document?.cause, { type: "not_found", reason: "[films/x/1] does not exist" })
      assert.strictEqual(
        document?.message,
        "mget (POST /films/_doc/x%2F1) at http://localhost:9200: 404 not_found: [films/x/1] does not exist"
      )
      assert.strictEqual(index?.cause.type, "index_not_found_exception")
    })
  )

  it.effect("knows the status of errors that _mget names by type", () =>
    Effect.gen(function* () {
      const types = {
        routing_missing_exception: "BadRequest",
        version_conflict_engine_exception: "Conflict",
        es_rejected_execution_exception: "TooManyRequests",
        no_shard_available_action_exception: "ServerError",
        security_exception: "Forbidden",
        something_else: "ServerError"
      }
      const { run } = serving((request) =>
        answer(200, {
          docs: docsOf(request).map(({ _id, _index }) => ({
            _index,
            _id,
            error: { type: _id, reason: "", root_cause: [] }
          }))
        })
      )
      const results = yield* run(
        together(Object.keys(types).map((id) => Search.getBatched({ index: "films", id })))
      )
      assert.deepStrictEqual(tags(results), Object.values(types))
    })
  )

  it.effect("decodes for each by its own schema, and fails for that one alone", () =>
    Effect.gen(function* () {
      const text = '{"title":"Dune","big":9007199254740993}'
      const { run, sent } = serving((request) =>
        answer(
          200,
          `{"docs":[${docsOf(request)
            .map(({ _id }) => `{"_index":"films","_id":"${_id}","found":true,"_source":${text}}`)
            .join(",")}]}`
        )
      )
      const Wrong = Schema.Struct({ title: Schema.Number })
      const Exact = Schema.Struct({ big: ExactLong })
      const results = yield* run(
        together([
          Effect.map(
            Search.getBatched({ index: "films", id: "1" }, { document: Film }),
            (film) => film._source?.title
          ),
          Effect.map(
            Search.getBatched({ index: "films", id: "1" }, { document: Wrong }),
            (film) => film._source?.title
          ),
          Effect.map(
            Search.getBatched({ index: "films", id: "1" }, { document: Exact }),
            (film) => film._source?.big
          ),
          Effect.map(Search.getBatched({ index: "films", id: "1" }), (film) => film._source)
        ])
      )
      assert.deepStrictEqual(
        results.map((result) => {
          if (Result.isSuccess(result)) return result.success
          return result.failure._tag === "DecodeError" ? result.failure.at : result.failure._tag
        }),
        ["Dune", ["_source", "title"], 9007199254740993n, { title: "Dune", big: 9007199254740992 }]
      )
      // Integers are read exactly for the one that wants them so.
      assert.deepStrictEqual(sent.length, 2)
    })
  )

  it.effect("parts what cannot be one request: other parameters, other options, another client", () =>
    Effect.gen(function* () {
      const { run, sent } = serving(mget)
      yield* run(
        Effect.gen(function* () {
          const es = yield* Elasticsearch
          const get = Search.getBatched({ index: "films", id: "1" })
          yield* together([
            get,
            Search.getBatched({ index: "films", id: "1", realtime: false }),
            Search.getBatched({ index: "films", id: "1" }, { opaqueId: "a" }),
            get.pipe(withOptions({ opaqueId: "b" })),
            // The same as the one before the last.
            Search.getBatched({ index: "films", id: "2" }, { opaqueId: "a" }),
            Effect.provideService(get, Elasticsearch, es.withOptions({ opaqueId: "c" }))
          ])
        })
      )
      assert.deepStrictEqual(
        sent.map((request) => [request.path, headerOf(request, "x-opaque-id"), docsOf(request).length]),
        [
          ["/_mget", undefined, 1],
          ["/_mget?realtime=false", undefined, 1],
          ["/_mget", "a", 2],
          ["/_mget", "b", 1],
          ["/_mget", "c", 1]
        ]
      )
    })
  )

  it.effect("says what each wants of its document", () =>
    Effect.gen(function* () {
      const { run, sent } = serving(mget)
      yield* run(
        together([
          Search.getBatched({
            index: "films",
            id: "1",
            _source_includes: "title",
            _source_excludes: ["cast"]
          }),
          Search.getBatched({ index: "films", id: "1", _source: ["title"], routing: "a" }),
          Search.getBatched({ index: "films", id: "1", _source: false, version: 3, version_type: "external" })
        ])
      )
      assert.deepStrictEqual(sent.length, 1)
      assert.deepStrictEqual<ReadonlyArray<object>>(sent.flatMap(docsOf), [
        { _index: "films", _id: "1", _source: { includes: "title", excludes: ["cast"] } },
        { _index: "films", _id: "1", routing: "a", _source: ["title"] },
        { _index: "films", _id: "1", version: 3, version_type: "external", _source: false }
      ])
    })
  )

  it.effect("keeps to its limits of size and time", () =>
    Effect.gen(function* () {
      const { run, sent } = serving(mget)
      const batching = yield* Search.makeBatching({ maxGets: 3, delay: "5 millis" })
      const ids = ["1", "2", "3", "4", "5", "6", "7"]
      const fiber = yield* Effect.forkChild(
        run(Effect.forEach(ids, (id) => batching.get({ index: "films", id }), { concurrency: "unbounded" }))
      )
      yield* TestClock.adjust("4 millis")
      // Full ones do not wait.
      assert.deepStrictEqual(
        sent.map((request) => docsOf(request).length),
        [3, 3]
      )
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual(
        sent.map((request) => docsOf(request).length),
        [3, 3, 1]
      )
      assert.strictEqual((yield* Fiber.join(fiber)).length, 7)
      const error = yield* Effect.flip(Search.makeBatching({ maxGets: 0 }))
      assert.strictEqual(error.option, "maxGets")
    })
  )

  it.effect("fails for all where the request fails, and tells each of the call", () =>
    Effect.gen(function* () {
      const { run } = serving((request) =>
        docsOf(request).length === 2
          ? answer(403, { error: { type: "security_exception", reason: "no" } })
          : mget(request)
      )
      const get = (id: string) => Search.getBatched({ index: "films", id })
      assert.deepStrictEqual(tags(yield* run(together([get("1"), get("2")]))), ["Forbidden", "Forbidden"])
      const heard = yield* run(
        Effect.all(
          ["1", "2", "3"].map((id) => withMetadata(get(id))),
          { concurrency: 3 }
        )
      )
      assert.deepStrictEqual(
        heard.map(({ calls }) => calls.map(({ endpoint, status }) => [endpoint, status])),
        heard.map(() => [["mget", 200]])
      )
    })
  )

  it.effect("ends the request when all who wait are interrupted, and not before", () =>
    Effect.gen(function* () {
      const reached = yield* Deferred.make<void>()
      const ended: Array<string> = []
      const { run, sent } = serving(() =>
        Effect.andThen(Deferred.succeed(reached, undefined), Effect.never).pipe(
          Effect.onInterrupt(() => Effect.sync(() => void ended.push("request")))
        )
      )
      yield* run(
        Effect.gen(function* () {
          const first = yield* Effect.forkChild(Search.getBatched({ index: "films", id: "1" }))
          const second = yield* Effect.forkChild(Search.getBatched({ index: "films", id: "2" }))
          yield* Deferred.await(reached)
          yield* Fiber.interrupt(first)
          yield* Effect.yieldNow
          assert.deepStrictEqual(ended, [])
          yield* Fiber.interrupt(second)
          yield* Effect.yieldNow
          assert.deepStrictEqual(ended, ["request"])
          assert.isTrue(Exit.hasInterrupts(yield* Fiber.await(second)))
        })
      )
      assert.strictEqual(sent.length, 1)
    })
  )
})

describe("searchBatched", () => {
  const msearch = (request: WireRequest): WireResponse => {
    const lines = linesOf(request)
    const responses = lines.flatMap((header, at): ReadonlyArray<object> => {
      if (at % 2 === 1) return []
      const index = String(header["index"])
      return index === "nope"
        ? [{ error: { ...missingIndex, root_cause: [missingIndex] }, status: 404 }]
        : [found([{ _index: index, _id: "1", _source: { title: index } }], { status: 200 })]
    })
    return answer(200, { took: 1, responses })
  }

  it.effect("makes one request of searches at the same time, equal ones once, each with its result", () =>
    Effect.gen(function* () {
      const { run, sent } = serving(msearch)
      const search = (index: string) =>
        Effect.map(
          Search.searchBatched(
            { index, size: 1, query: { match_all: {} }, routing: "r" },
            { document: Film }
          ),
          (found) => found.hits.hits[0]?._source?.title
        )
      const results = yield* run(together(["films", "nope", "books", "films"].map(search)))
      assert.deepStrictEqual(tags(results), ["ok", "NotFound", "ok", "ok"])
      assert.deepStrictEqual(
        results.map((result) => (Result.isSuccess(result) ? result.success : undefined)),
        ["films", undefined, "books", "films"]
      )
      assert.deepStrictEqual(
        sent.map((request) => request.path),
        ["/_msearch"]
      )
      const body = { size: 1, query: { match_all: {} } }
      assert.deepStrictEqual(
        sent.flatMap(linesOf),
        ["films", "nope", "books"].flatMap((index) => [{ index, routing: "r" }, body])
      )
    })
  )

  it.effect("fails alone with a document that does not fit, also among suggestions", () =>
    Effect.gen(function* () {
      const option = { text: "a", _index: "films", _id: "1", _score: 1, _source: { title: 3 } }
      const suggest = { titles: [{ text: "a", offset: 0, length: 1, options: [option] }] }
      const { run } = serving((request) =>
        answer(200, {
          took: 1,
          responses: linesOf(request)
            .filter((_, at) => at % 2 === 0)
            .map(({ index }) =>
              index === "hits"
                ? found([{ _index: "films", _id: "1", _source: {} }])
                : found([], index === "suggest" ? { suggest } : {})
            )
        })
      )
      const results = yield* run(
        together(
          ["hits", "suggest", "none"].map((index) => Search.searchBatched({ index }, { document: Film }))
        )
      )
      assert.deepStrictEqual(
        results.map((result) =>
          Result.isFailure(result) && result.failure._tag === "DecodeError"
            ? result.failure.at.join(".")
            : "ok"
        ),
        ["hits.hits.0._source.title", "suggest.titles.0.options.0._source.title", "ok"]
      )
    })
  )

  it.effect("finds the search that spoils the request, and sends the others without it", () =>
    Effect.gen(function* () {
      // The server refuses the whole request for one query that does not parse.
      const { run, sent } = serving((request) =>
        linesOf(request).some(({ query }) => JSON.stringify(query) === '{"bad":{}}')
          ? answer(400, { error: { type: "parsing_exception", reason: "unknown query [bad]" }, status: 400 })
          : msearch(request)
      )
      const bad = { bad: {} } as unknown as { readonly match_all: object }
      const results = yield* run(
        together(
          ["a", "b", "c", "d", "e"].map((index) =>
            Search.searchBatched({ index, query: index === "c" ? bad : { match_all: {} } })
          )
        )
      )
      assert.deepStrictEqual(tags(results), ["ok", "ok", "BadRequest", "ok", "ok"])
      assert.deepStrictEqual(
        sent.map((request) => linesOf(request).length / 2),
        [5, 3, 2, 1, 2]
      )
    })
  )

  it.effect("does so as well where a search cannot be written", () =>
    Effect.gen(function* () {
      const { run } = serving(msearch)
      const results = yield* run(
        together([1, NaN, 2].map((min_score) => Search.searchBatched({ index: "films", min_score })))
      )
      assert.deepStrictEqual(tags(results), ["ok", "SerializationError", "ok"])
    })
  )
})
