/**
 * `npm run demo`: a tour in two minutes. It starts a real Elasticsearch (or uses `ELASTICSEARCH_URL` and
 * `ELASTICSEARCH_ESQL_URL`), indexes films, searches, aggregates, runs ES|QL, and shows a failure as a value.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Clock from "effect/Clock"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Ref from "effect/Ref"
import type * as Scope from "effect/Scope"
import { styleText } from "node:util"
import { catchType, Elasticsearch } from "effect-elasticsearch"
import * as Esql from "effect-elasticsearch/Esql"
import * as Server from "effect-elasticsearch/Testing/Server"
import { Film, films, mappings } from "./support/films.ts"
import { progress, table } from "./support/terminal.ts"

const index = `demo-films-${process.pid}`
const chunkSize = 400

const heading = (text: string) => Console.log(`\n${styleText("bold", text)}`)

/** An index that is gone when the scope ends, so that a server of one's own stays as it was. */
const temporaryIndex = Effect.gen(function* () {
  const es = yield* Elasticsearch
  yield* Effect.acquireRelease(es.indices.create({ index, mappings }), () =>
    es.indices.delete({ index, ignore_unavailable: true }).pipe(Effect.ignore({ log: true }))
  )
})

const indexFilms = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const all = yield* films
  const chunks = Array.from({ length: Math.ceil(all.length / chunkSize) }, (_, at) =>
    all.slice(at * chunkSize, (at + 1) * chunkSize)
  )
  const done = yield* Ref.make(0)
  const start = yield* Clock.currentTimeMillis
  const sendChunk = Effect.fnUntraced(function* (chunk: ReadonlyArray<Film>) {
    const operations = chunk.flatMap((film) => [{ index: {} }, film])
    const { errors, items } = yield* es.bulk({ index, operations })
    if (errors) {
      const refused = items.flatMap((item) => item["index"]?.error ?? [])
      yield* Console.log(`  ${refused.length} films were refused, the first: ${refused[0]?.reason}`)
    }
    yield* progress("indexing", yield* Ref.updateAndGet(done, (count) => count + chunk.length), all.length)
  })
  yield* progress("indexing", 0, all.length)
  yield* Effect.forEach(chunks, sendChunk, { concurrency: 2, discard: true })
  yield* es.indices.refresh({ index })
  const { count } = yield* es.count({ index })
  yield* Console.log(`  ${count} films are there, after ${(yield* Clock.currentTimeMillis) - start} ms`)
})

const search = Effect.gen(function* () {
  yield* heading(`Search: films with "star" or "war" in the title, with good ratings`)
  const es = yield* Elasticsearch
  const { hits } = yield* es.search(
    {
      index,
      query: { bool: { must: { match: { title: "star war" } }, filter: { range: { rating: { gte: 6 } } } } },
      size: 8
    },
    { document: Film }
  )
  yield* table(
    ["title", "year", "director", "rating", "score"],
    hits.hits.map(({ _score, _source }) => [
      _source?.title,
      _source?.released.getUTCFullYear(),
      _source?.director,
      _source?.rating,
      _score
    ])
  )
  yield* Console.log(`  ${hits.total?.value} films match`)
})

const aggregate = Effect.gen(function* () {
  yield* heading("Aggregation: genres by number of films, with their average rating")
  const es = yield* Elasticsearch
  const { aggregations } = yield* es.search({
    index,
    size: 0,
    aggs: { genres: { terms: { field: "genre", size: 6 }, aggs: { rating: { avg: { field: "rating" } } } } }
  })
  yield* table(
    ["genre", "films", "average"],
    aggregations.genres.buckets.map((bucket) => [String(bucket.key), bucket.doc_count, bucket.rating.value])
  )
})

const failure = Effect.gen(function* () {
  yield* heading("A failure is a value: a search in an index that is not there")
  const es = yield* Elasticsearch
  yield* es.search({ index: "no-such-films" }).pipe(
    Effect.asVoid,
    catchType("index_not_found_exception", (error) => Console.log(`  caught ${error._tag}: ${error.message}`))
  )
})

const { Fn } = Esql

const earners = Effect.gen(function* () {
  yield* heading("ES|QL: the directors whose films earned most")
  const leastRating = 6
  // The compiler knows the columns after each command, and the rows that come of them.
  const { rows } = yield* Esql.from(index, { columns: Film.fields }).pipe(
    Esql.where((c) => Esql.and(Esql.isNotNull(c.director), Esql.gte(c.rating, leastRating))),
    Esql.stats((c) => ({ films: Fn.count(), earned: Fn.sum(c.gross) }), ["director"]),
    Esql.sort((c) => Esql.desc(c.earned)),
    Esql.evaluate((c) => ({ millions: Fn.round(Esql.divide(Esql.cast(c.earned, "double"), 1e6)) })),
    Esql.keep("director", "films", "millions"),
    Esql.limit(6),
    Esql.execute
  )
  yield* table(
    ["director", "films", "millions"],
    rows.map(({ director, films, millions }) => [director, films, millions])
  )
})

/** Runs a part of the tour on a server of this version, with an index that is gone afterwards. */
const onServer = <E>(
  options: Server.Options,
  compatibleWith: 8 | 9,
  part: Effect.Effect<void, E, Elasticsearch | Scope.Scope>
) =>
  Effect.gen(function* () {
    const server = yield* Server.Server
    yield* Console.log(`Elasticsearch ${server.version} is at ${server.url}`)
    yield* Effect.andThen(temporaryIndex, part).pipe(
      Effect.scoped,
      Effect.provide(Elasticsearch.layer({ nodes: [server.url], compatibleWith }))
    )
  }).pipe(Effect.provide(Server.layerFromEnv(options)))

const main = Effect.gen(function* () {
  yield* Console.log(
    "Elasticsearch: the one that ELASTICSEARCH_URL names, or one that starts here (the first time, 130 MB are fetched) …"
  )
  yield* onServer(
    { version: "9.5.2" },
    9,
    Effect.gen(function* () {
      yield* indexFilms
      yield* search
      yield* aggregate
      yield* failure
    })
  )
  yield* Console.log(
    "\nES|QL's compute engine can be had without Docker for 8.19 only, so it runs on a second server.\n" +
      "It is the one that ELASTICSEARCH_ESQL_URL names, or one that starts here …"
  )
  yield* onServer({ version: "8.19.21" }, 8, Effect.andThen(indexFilms, earners))
  yield* Console.log(
    "\nDone. The servers that were started are stopped, and the films are gone from all of them."
  )
})

NodeRuntime.runMain(main)
