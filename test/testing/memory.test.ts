import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { loadAll } from "effect-elasticsearch/Api/Methods"
import * as Api from "effect-elasticsearch/Api"
import { asText } from "effect-elasticsearch/Api/Call"
import * as Bulk from "effect-elasticsearch/Bulk"
import { catchType, Elasticsearch } from "effect-elasticsearch"
import * as Search from "effect-elasticsearch/Search"
import * as Testing from "effect-elasticsearch/Testing"
import { Connection } from "effect-elasticsearch/Transport/Connection"
import { NodePool } from "effect-elasticsearch/Transport/NodePool"

// The first client of a process loads its namespaces, which takes time that no clock of a test knows of.
beforeAll(() => Effect.runPromise(loadAll))

const Film = Schema.Struct({ title: Schema.String, year: Schema.Number })
type Film = typeof Film.Type

const films: ReadonlyArray<Film & { readonly id: string; readonly genre: string }> = [
  { id: "1", title: "Solaris", year: 1972, genre: "drama" },
  { id: "2", title: "Alien", year: 1979, genre: "horror" },
  { id: "3", title: "Stalker", year: 1979, genre: "drama" },
  { id: "4", title: "Blade Runner", year: 1982, genre: "thriller" }
]

/** An index of films, written by a bulk. */
const load = Effect.gen(function* () {
  const es = yield* Elasticsearch
  yield* es.indices.create({
    index: "films",
    mappings: {
      properties: { title: { type: "text" }, year: { type: "integer" }, genre: { type: "keyword" } }
    }
  })
  const summary = yield* Bulk.run(films, {
    index: "films",
    operation: ({ id, ...document }) => Bulk.index({ id, document }),
    refreshAtEnd: true
  })
  assert.strictEqual(summary.succeeded, films.length)
  return es
})

const inMemory = <A, E>(program: Effect.Effect<A, E, Testing.Provided>) =>
  Effect.provide(program, Testing.Memory.layer())

/** Calls that are not simulated are looked at by the test. */
const lenient = <A, E>(program: Effect.Effect<A, E, Testing.Provided>) =>
  Effect.provide(program, Testing.Memory.layer({ strict: false }))

describe("documents", () => {
  it.effect("are written, read, counted and deleted", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const written = yield* es.index({ index: "films", id: "1", document: films[0] })
        assert.deepStrictEqual([written.result, written._version], ["created", 1])
        assert.strictEqual(
          (yield* es.get({ index: "films", id: "1" }, { document: Film }))._source?.year,
          1972
        )
        assert.strictEqual((yield* es.count({ index: "films" })).count, 0)
        yield* es.indices.refresh({ index: "films" })
        assert.strictEqual((yield* es.count({ index: "films" })).count, 1)
        yield* es.delete({ index: "films", id: "1" })
        assert.isFalse(yield* es.exists({ index: "films", id: "1" }))
        const missing = yield* Effect.flip(es.get({ index: "films", id: "1" }))
        assert.strictEqual(missing._tag, "NotFound")
      })
    )
  )

  it.effect("become visible by themselves a second after they were written, by the Clock", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* es.index({ index: "films", id: "1", document: films[0] })
        assert.strictEqual((yield* es.count({ index: "films" })).count, 0)
        yield* TestClock.adjust("1 second")
        assert.strictEqual((yield* es.count({ index: "films" })).count, 1)
      })
    )
  )

  it.effect("are not written over by who has seen an older one", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const { _primary_term, _seq_no } = yield* es.index({ index: "films", id: "1", document: { n: 1 } })
        yield* es.index({ index: "films", id: "1", document: { n: 2 } })
        const conflict = yield* Effect.flip(
          es.index({
            index: "films",
            id: "1",
            document: { n: 3 },
            if_seq_no: _seq_no ?? 0,
            if_primary_term: _primary_term ?? 0
          })
        )
        assert(conflict._tag === "Conflict")
        assert.strictEqual(conflict.cause.type, "version_conflict_engine_exception")
        const created = yield* es.create({ index: "films", id: "1", document: {} }).pipe(
          Effect.as("created"),
          catchType("version_conflict_engine_exception", () => Effect.succeed("there already"))
        )
        assert.strictEqual(created, "there already")
      })
    )
  )

  it.effect("keep integers that a number cannot hold", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* es.indices.create({
          index: "numbers",
          mappings: { properties: { large: { type: "double" } } }
        })
        const document = { n: 9007199254740993n, large: 12.5 }
        yield* es.index({ index: "numbers", id: "1", document, refresh: true })
        const { _source } = yield* es.get({ index: "numbers", id: "1" }, { exactIntegers: true })
        assert.deepStrictEqual(_source, document)
        yield* es.index({ index: "numbers", id: "2", document: { large: 1e20 }, refresh: true })
        const { aggregations } = yield* es.search(
          { index: "numbers", size: 0, aggs: { top: { max: { field: "large" } } } },
          { exactIntegers: true }
        )
        // A decimal number, however large.
        assert.include(JSON.stringify(aggregations), '"value":100000000000000000000')
      })
    )
  )
})

describe("searches", () => {
  it.effect("find, rank, decode and aggregate", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* load
        const { aggregations, hits } = yield* es.search(
          {
            index: "films",
            query: { bool: { filter: [{ range: { year: { gte: 1975 } } }] } },
            sort: [{ year: "desc" }, { _score: "desc" }],
            aggs: { genres: { terms: { field: "genre" }, aggs: { first: { min: { field: "year" } } } } }
          },
          { document: Film }
        )
        assert.deepStrictEqual(
          hits.hits.map(({ _source }) => _source?.title),
          ["Blade Runner", "Alien", "Stalker"]
        )
        assert.include(
          JSON.stringify(aggregations),
          '"buckets":[{"key":"drama","doc_count":1,"first":{"value":1979}},'
        )
      })
    )
  )

  it.effect("go through all documents as a Stream, over a point in time or a scroll", () =>
    inMemory(
      Effect.gen(function* () {
        yield* load
        const ids = <E, R>(hits: Stream.Stream<{ readonly _id?: string | undefined }, E, R>) =>
          Stream.runCollect(Stream.map(hits, ({ _id }) => _id))
        const wanted = ["1", "2", "3", "4"]
        const scanned = yield* ids(Search.scan({ index: "films", size: 3 }))
        assert.deepStrictEqual([...scanned].sort(), wanted)
        const scrolled = yield* ids(Search.scroll({ index: "films", size: 3 }))
        assert.deepStrictEqual([...scrolled].sort(), wanted)
      })
    )
  )

  it.effect("keep to their point in time", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* load
        const counts = yield* Search.withPointInTime("films", (pit) =>
          Effect.gen(function* () {
            yield* es.delete({ index: "films", id: "1", refresh: true })
            const then = yield* pit.search({ size: 0 })
            return [then.hits.total, (yield* es.search({ index: "films", size: 0 })).hits.total]
          })
        )
        assert.deepStrictEqual(counts, [
          { value: 4, relation: "eq" },
          { value: 3, relation: "eq" }
        ])
      })
    )
  )

  it.effect("lose a scroll and a point in time when nobody has asked for as long as they were kept", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* load
        const { _scroll_id = "" } = yield* es.search({ index: "films", size: 1, scroll: "1m" })
        const { id } = yield* es.openPointInTime({ index: "films", keep_alive: "1m" })
        yield* TestClock.adjust("30 seconds")
        yield* es.scroll({ scroll_id: _scroll_id, scroll: "1m" })
        yield* es.search({ pit: { id, keep_alive: "1m" } })
        yield* TestClock.adjust("59 seconds")
        yield* es.scroll({ scroll_id: _scroll_id, scroll: "1m" })
        yield* es.search({ pit: { id, keep_alive: "1m" } })
        yield* TestClock.adjust("2 minutes")
        for (const call of [es.scroll({ scroll_id: _scroll_id }), es.search({ pit: { id } })]) {
          const gone = yield* Effect.flip(call)
          assert(gone._tag === "NotFound")
          assert.include(JSON.stringify(gone.cause), "search_context_missing_exception")
        }
      })
    )
  )

  it.effect("read `now` from the Clock", () =>
    inMemory(
      Effect.gen(function* () {
        yield* TestClock.setTime(Date.UTC(2026, 0, 31))
        const es = yield* Elasticsearch
        for (const [id, at] of Object.entries({ old: "2026-01-01", new: "2026-01-30" })) {
          yield* es.index({ index: "logs", id, document: { at }, refresh: true })
        }
        const { hits } = yield* es.search({ index: "logs", query: { range: { at: { gte: "now-7d" } } } })
        assert.deepStrictEqual(
          hits.hits.map(({ _id }) => _id),
          ["new"]
        )
      })
    )
  )
})

describe("the layer", () => {
  it.effect("begins empty with each building", () =>
    Effect.gen(function* () {
      const put = Effect.flatMap(Elasticsearch, (es) => es.indices.create({ index: "films" }))
      const isThere = Effect.flatMap(Elasticsearch, (es) => es.indices.exists({ index: "films" }))
      assert.isTrue(yield* inMemory(Effect.andThen(put, isThere)))
      assert.isFalse(yield* inMemory(isThere))
      // Two at the same time, of the same value.
      const layer = Testing.Memory.layer()
      const both = yield* Effect.all([
        Effect.provide(Effect.andThen(put, isThere), layer),
        Effect.provide(isThere, layer)
      ])
      assert.deepStrictEqual(both, [true, false])
    })
  )

  it.effect("answers for all nodes of the client, and tells of them", () =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      yield* es.index({ index: "films", id: "1", document: {} })
      for (let call = 0; call < 3; call++) assert.isTrue(yield* es.exists({ index: "films", id: "1" }))
      const pool = yield* NodePool
      const nodes = (yield* pool.state).map(({ node }) => node.url)
      assert.deepStrictEqual([...nodes].sort(), ["http://es1:9200", "http://es2:9200"])
      const asked = (yield* (yield* Testing.Calls).all).map(({ node }) => node)
      assert.sameMembers([...new Set(asked)], ["http://es1:9200", "http://es2:9200"])
    }).pipe(
      Effect.provide(
        Testing.Memory.layer({ nodes: ["http://es1:9200", "http://es2:9200"], sniff: { onStart: true } })
      )
    )
  )

  it.effect("logs the calls, as those of the fake", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* es.index({ index: "films", id: "1", document: { title: "Solaris" } })
        yield* Testing.called(Api.index, { index: "films", document: { title: "Solaris" } }, { times: 1 })
        yield* Testing.notCalled(Api.search)
      })
    )
  )

  it.effect("keeps to the limit of an answer, as a connection does", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* load
        const error = yield* Effect.flip(es.search({ index: "films" }, { maxResponseSize: 100 }))
        assert.strictEqual(error._tag, "ResponseTooLarge")
      })
    )
  )

  it.effect("can be a connection alone", () =>
    Effect.gen(function* () {
      const { send } = yield* Connection
      assert.isFunction(send)
    }).pipe(Effect.provide(Testing.Memory.layerConnection()))
  )

  it.effect("refuses an address that is none", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        Effect.provide(Elasticsearch, Testing.Memory.layer({ nodes: "es1:9200" }))
      )
      assert.strictEqual(error._tag, "ConfigError")
    })
  )
})

describe("what is not simulated", () => {
  const feature = <A, E extends { readonly _tag: string }>(call: Effect.Effect<A, E>) =>
    Effect.map(Effect.flip(call), (error) => {
      assert(Schema.is(Schema.Struct({ _tag: Schema.Literal("Unsupported"), feature: Schema.String }))(error))
      return error.feature
    })

  it.effect("fails and says what that is", () =>
    lenient(
      Effect.gen(function* () {
        const es = yield* load
        const shape = { type: "point", coordinates: [1, 2] }
        const searched = es.search({
          index: "films",
          query: { geo_shape: { place: { shape } } as Api.QueryDslGeoShapeQuery }
        })
        assert.strictEqual(yield* feature(searched), "query [geo_shape]")
        assert.strictEqual(
          yield* feature(es.search({ index: "films", aggs: { g: { geohash_grid: { field: "place" } } } })),
          "aggregation [geohash_grid]"
        )
        assert.strictEqual(yield* feature(es.ml.info()), "endpoint [ml.info]")
        assert.strictEqual(
          yield* feature(es.request({ method: "GET", path: "/_plugin/thing?size=3" })),
          "GET /_plugin/thing"
        )
        assert.strictEqual(
          yield* feature(es.get({ index: "films", id: "1", force_synthetic_source: true })),
          "parameter [force_synthetic_source]"
        )
        assert.strictEqual(
          yield* feature(es.run(asText(Api.Cat.indices), { v: true })),
          "an answer of type [text/plain]"
        )
      })
    )
  )

  it.effect("tells where to go instead", () =>
    lenient(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const { message } = yield* Effect.flip(es.ml.info())
        assert.include(message, "GET /_ml/info")
        assert.include(message, "Testing.server")
      })
    )
  )

  it.effect("lets a strict layer die where the program passed over it", () =>
    Effect.gen(function* () {
      const program = Effect.flatMap(Elasticsearch, (es) => Effect.ignore(es.ml.info()))
      const exit = yield* Effect.exit(inMemory(program))
      assert(Exit.isFailure(exit))
      assert.instanceOf(Cause.squash(exit.cause), Testing.VerificationError)
    })
  )
})

describe("requests that are refused as a server does", () => {
  it.effect("a method that a path has not", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const error = yield* Effect.flip(es.request({ method: "PUT", path: "/_search" }))
        assert(error._tag === "UnexpectedStatus")
        assert.strictEqual(
          error.cause.reason,
          "Incorrect HTTP method for uri [/_search] and method [PUT], allowed: [GET, POST]"
        )
      })
    )
  )

  it.effect("a body that ends too early, and one in which a name stands twice", () =>
    inMemory(
      Effect.gen(function* () {
        const es = yield* load
        const [cut, twice] = yield* Effect.forEach(['{"query":', '{"size":1,"size":2}'], (body) =>
          es.request({ method: "POST", path: "/films/_search", body }).pipe(
            Effect.flip,
            Effect.map((error) => ("cause" in error ? error.cause : error))
          )
        )
        assert.deepInclude(cut, { type: "x_content_e_o_f_exception" })
        assert.deepInclude(twice, { reason: "[1:17] Duplicate field 'size'" })
      })
    )
  )
})
