/**
 * What `npm run check:runtimes` runs under each runtime, in a project that has the package from its tarball: a get, a
 * search, a bulk, failures as values, and a time-out.
 *
 *   program.ts <URL of the server> <fetch or undici>
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
import * as NodePool from "effect-elasticsearch/Transport/NodePool"
import * as Transport from "effect-elasticsearch/Transport/Transport"

const [url = "", connection = ""] = process.argv.slice(2)

const options = { compression: true, maxRetries: 0 }

const overFetch = Elasticsearch.layerNoDeps.pipe(
  Layer.provide(Transport.layerNoDeps(options)),
  Layer.provide(NodePool.layer([url])),
  Layer.provide(HttpClientConnection.layerFetch)
)
const layer = connection === "undici" ? Elasticsearch.layer({ nodes: [url], ...options }) : overFetch

const Book = Schema.Struct({ title: Schema.String, published: Schema.DateFromString })

const program = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const { _source } = yield* es.get({ index: "books", id: "1" }, { document: Book })
  const { hits } = yield* es.search(
    { index: "books", query: { match: { title: "dune" } } },
    { document: Book }
  )
  const bulk = yield* Bulk.run(
    Array.from({ length: 100 }, (_, n) => ({ id: `${n}`, title: "x".repeat(100) })),
    { index: "books", operation: (book) => Bulk.index({ id: book.id, document: book }) }
  )
  const missing = yield* Effect.flip(es.get({ index: "books", id: "none" }))
  const late = yield* Effect.flip(es.count({ index: "slow" }, { timeout: "100 millis" }))
  return {
    get: _source?.published.getUTCFullYear(),
    search: hits.hits.map((hit) => hit._source?.title),
    bulk: [bulk.succeeded, bulk.total],
    failures: [missing._tag, late._tag]
  }
})

Effect.runPromise(program.pipe(Effect.provide(layer))).then(
  (result) => console.log(JSON.stringify(result)),
  (error) => {
    console.error(error)
    process.exitCode = 1
  }
)
