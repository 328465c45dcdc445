import { expectTypeOf, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Layer from "effect/Layer"
import type { ConfigError, Elasticsearch, Transport } from "effect-elasticsearch"
import * as Api from "effect-elasticsearch/Api"
import * as Testing from "effect-elasticsearch/Testing"
import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
import type { NodePool } from "effect-elasticsearch/Transport/NodePool"
import type { Sniffer } from "effect-elasticsearch/Transport/Sniffer"

const shards = { total: 1, successful: 1, failed: 0 }
const noHits = { took: 1, timed_out: false, _shards: shards, hits: { hits: [] } }

it("a stub has the parameters and the answer of its endpoint", () => {
  Testing.on(Api.search, (params, sent) => {
    expectTypeOf(params).toEqualTypeOf<Api.SearchRequest>()
    expectTypeOf(sent.params).toEqualTypeOf<Api.SearchRequest>()
    return noHits
  })
  Testing.on(Api.search, noHits)
  Testing.on(Api.search, Effect.succeed(noHits))
  Testing.on(Api.exists, true)
  Testing.on(Api.exists, ({ id }) => id === "1")
  Testing.on(Api.Logstash.deletePipeline, undefined)
  Testing.on(Api.asText(Api.Cat.indices), "green open books")
  Testing.on(Api.searchMvt, new Uint8Array())
  Testing.on(Api.count, Testing.refused)
  Testing.on(Api.count, () => Testing.status(503))
  Testing.on(Api.count, Effect.fail(Testing.reset))
  Testing.on(Api.count, () => Effect.delay(Effect.succeed({ count: 1, _shards: shards }), "1 second"))
  // An answer that may be anything.
  Testing.on(Api.getSource, { title: "Dune" })
  Testing.on(Api.getSource, ({ id }) => ({ id }))

  // @ts-expect-error the count is a number
  Testing.on(Api.count, { count: "1", _shards: shards })
  // @ts-expect-error the shards are missing
  Testing.on(Api.count, { count: 1 })
  // @ts-expect-error the shards are missing
  Testing.on(Api.count, () => ({ count: 1 }))
  // @ts-expect-error the count is a number
  Testing.on(Api.count, Effect.succeed({ count: "1", _shards: shards }))
  // @ts-expect-error there is no such field
  Testing.on(Api.count, { count: 1, _shards: shards, kount: 1 })
  // @ts-expect-error an Effect fails with faults only
  Testing.on(Api.count, Effect.fail(new Error("refused")))
  // @ts-expect-error there is no such parameter
  Testing.on(Api.get, ({ ident }) => ({ _index: "books", _id: ident, found: false }))
  // @ts-expect-error whether something exists is true or false
  Testing.on(Api.exists, { found: true })
  // @ts-expect-error text is text
  Testing.on(Api.asText(Api.Cat.indices), [])
  // @ts-expect-error no endpoint
  Testing.on("search", noHits)
})

it("a stub is narrowed by parameters that its endpoint has, in part", () => {
  Testing.on(Api.search, { index: "books" }, noHits)
  Testing.on(Api.search, { query: { bool: { must: [{ match: { title: "dune" } }] } } }, ({ size }) => {
    expectTypeOf(size).toEqualTypeOf<Api.SearchRequest["size"]>()
    return noHits
  })
  Testing.on(Api.search, { size: (size) => size > 100 }, noHits)
  Testing.on(Api.index, { document: { title: "Dune" } }, Testing.refused)
  Testing.on(Api.Cluster.health, { timeout: Duration.seconds(1) }, Testing.refused)

  // @ts-expect-error there is no such parameter
  Testing.on(Api.search, { indx: "books" }, noHits)
  // @ts-expect-error the size is a number
  Testing.on(Api.search, { size: "10" }, noHits)
  // @ts-expect-error there is no such query
  Testing.on(Api.search, { query: { mach: { title: "dune" } } }, noHits)
  // @ts-expect-error a condition is true or false
  Testing.on(Api.search, { size: (size) => String(size) }, noHits)
})

it("a sequence has the types of the endpoint that it answers for", () => {
  Testing.on(Api.count, Testing.sequence(Testing.status(503), { count: 1, _shards: shards }))
  Testing.on(
    Api.get,
    Testing.sequence(Testing.refused, ({ id, index }) => ({ _index: index, _id: id, found: false }))
  )
  // @ts-expect-error the shards are missing
  Testing.on(Api.count, Testing.sequence(Testing.status(503), { count: 1 }))
})

it("a path says which parts it has", () => {
  Testing.onRequest("GET", "/{index}/_doc/{id}", ({ parts }) => {
    expectTypeOf(parts).toEqualTypeOf<{ readonly index: string; readonly id: string }>()
    return { found: false }
  })
  Testing.onRequest("HEAD", "/{index}", ({ parts, query }) => parts.index === query["like"])
  // @ts-expect-error the path has no such part
  Testing.onRequest("GET", "/{index}/_doc/{id}", ({ parts }) => parts.ident)
  // @ts-expect-error no method of Elasticsearch's
  Testing.onRequest("PATCH", "/{index}", {})
  // @ts-expect-error a path begins with a slash
  Testing.onRequest("GET", "_search", {})
})

it("stubs are piped", () => {
  const stub: Testing.Stub = Testing.on(Api.count, Testing.refused).pipe(
    Testing.where(({ attempt }) => attempt === 1),
    Testing.at("http://es1:9200"),
    Testing.delay("1 second"),
    Testing.times(2)
  )
  expectTypeOf(stub).toEqualTypeOf<Testing.Stub>()
})

it("the layer stands in the place of the client's own", () => {
  expectTypeOf(Testing.layer([])).toEqualTypeOf<
    Layer.Layer<Elasticsearch | Transport | NodePool | Sniffer | Testing.Calls, ConfigError>
  >()
  // @ts-expect-error no option
  Testing.layer([], { node: "http://localhost:9200" })
})

it("a cassette wants what the connection that it records wants", () => {
  expectTypeOf(Testing.Cassette.replay("books.json")).toEqualTypeOf<
    Layer.Layer<Testing.Provided, Testing.Cassette.CassetteError | ConfigError>
  >()
  expectTypeOf(Testing.Cassette.auto("books.json", { nodes: "http://localhost:9200" })).toEqualTypeOf<
    Layer.Layer<Testing.Provided, Testing.Cassette.CassetteError | ConfigError>
  >()
  expectTypeOf(
    Testing.Cassette.record("books.json", { connection: HttpClientConnection.layer })
  ).toEqualTypeOf<
    Layer.Layer<Testing.Provided, Testing.Cassette.CassetteError | ConfigError, HttpClient.HttpClient>
  >()
  // @ts-expect-error no order
  Testing.Cassette.replay("books.json", { order: "random" })
})

it("calls have the parameters of their endpoint", () => {
  expectTypeOf(Testing.called(Api.index, { index: "books" }, { times: 2 })).toEqualTypeOf<
    Effect.Effect<ReadonlyArray<Testing.Exchange<Api.IndexRequest>>, Testing.VerificationError, Testing.Calls>
  >()
  Testing.called(Api.bulk, { operations: (lines) => Array.isArray(lines) && lines.length === 4 })
  Testing.notCalled(Api.Indices.delete, { index: ["books"] })
  Testing.calledInOrder([Api.index, Api.search, Api.Indices.refresh])
  // @ts-expect-error there is no such parameter
  Testing.called(Api.index, { indx: "books" })
  // @ts-expect-error no way to count
  Testing.called(Api.index, {}, { twice: true })
})
