import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { type Api, Auth, Elasticsearch, withOptions } from "effect-elasticsearch"
import { answer, fakeClient, headerOf } from "../support/fakeConnection.ts"

const written = answer(201, {
  _index: "books",
  _id: "1",
  _version: 1,
  result: "created",
  _shards: { total: 1, successful: 1, failed: 0 }
})
const counted = answer(200, { count: 3, _shards: { total: 1, successful: 1, failed: 0 } })

const sentBy = (
  call: (es: Elasticsearch["Service"]) => Effect.Effect<unknown, unknown>,
  options: Parameters<typeof fakeClient>[1] = {},
  respond: Parameters<typeof fakeClient>[0] = () => written
) =>
  Effect.gen(function* () {
    const { layer, sent } = fakeClient(respond, options)
    yield* Effect.exit(Effect.provide(Effect.flatMap(Elasticsearch, call), layer))
    assert.strictEqual(sent.length, 1, "one request is sent")
    return sent[0]!
  })

describe("the request of a call", () => {
  it.effect("puts a document with an id, and posts one without", () =>
    Effect.gen(function* () {
      const put = yield* sentBy((es) => es.index({ index: "books", id: "1", document: { title: "Dune" } }))
      assert.deepStrictEqual([put.method, put.path, put.body], ["PUT", "/books/_doc/1", `{"title":"Dune"}`])
      const post = yield* sentBy((es) => es.index({ index: "books", document: { title: "Dune" } }))
      assert.deepStrictEqual([post.method, post.path], ["POST", "/books/_doc"])
    })
  )

  it.effect("gets without a body and posts with one", () =>
    Effect.gen(function* () {
      const bare = yield* sentBy(
        (es) => es.count(),
        {},
        () => counted
      )
      assert.deepStrictEqual([bare.method, bare.path, bare.body], ["GET", "/_count", undefined])
      const query = { term: { genre: "drama" } }
      const carrying = yield* sentBy(
        (es) => es.count({ index: "books", query }),
        {},
        () => counted
      )
      assert.deepStrictEqual([carrying.method, carrying.path], ["POST", "/books/_count"])
      assert.strictEqual(carrying.body, JSON.stringify({ query }))
    })
  )

  it.effect("encodes path parts, so that none becomes another path", () =>
    Effect.gen(function* () {
      const paths: Array<string> = []
      for (const [index, id] of [
        ["books", "a/b?c#d"],
        ["<logs-{now/d}>", "1"],
        ["books", "ä €"],
        ["books", ".."],
        ["books", "a\r\nx: y"],
        ["books", "100%"]
      ] as const) {
        paths.push((yield* sentBy((es) => es.get({ index, id }))).path)
      }
      assert.deepStrictEqual(paths, [
        "/books/_doc/a%2Fb%3Fc%23d",
        "/%3Clogs-%7Bnow%2Fd%7D%3E/_doc/1",
        "/books/_doc/%C3%A4%20%E2%82%AC",
        "/books/_doc/%2E%2E",
        "/books/_doc/a%0D%0Ax%3A%20y",
        "/books/_doc/100%25"
      ])
    })
  )

  it.effect("writes lists with commas and leaves patterns alone", () =>
    Effect.gen(function* () {
      const { path } = yield* sentBy((es) =>
        es.indices.delete({ index: ["logs-*", "metrics-2026.01"], ignore_unavailable: true })
      )
      assert.strictEqual(path, "/logs-*,metrics-2026.01?ignore_unavailable=true")
      const get = yield* sentBy((es) =>
        es.get({ index: "a", id: "1", _source: ["x.y", "z&w"], realtime: false })
      )
      assert.strictEqual(get.path, "/a/_doc/1?_source=x.y,z%26w&realtime=false")
    })
  )

  it.effect("leaves undefined parameters out", () =>
    Effect.gen(function* () {
      const { body, path } = yield* sentBy((es) =>
        es.search({ index: "books", size: undefined, routing: undefined, from: 10 })
      )
      assert.deepStrictEqual([path, body], ["/books/_search", `{"from":10}`])
    })
  )

  it.effect("writes bulk operations a line each, and passes lines, text and bytes through", () =>
    Effect.gen(function* () {
      const lines = `{"index":{"_id":"1"}}\n{"a":1}\n{"delete":{"_id":"2"}}\n`
      const fromObjects = yield* sentBy((es) =>
        es.bulk({ index: "books", operations: [{ index: { _id: "1" } }, { a: 1 }, `{"delete":{"_id":"2"}}`] })
      )
      assert.strictEqual(fromObjects.body, lines)
      assert.strictEqual(
        headerOf(fromObjects, "content-type"),
        "application/vnd.elasticsearch+x-ndjson; compatible-with=9"
      )
      assert.strictEqual((yield* sentBy((es) => es.bulk({ operations: lines }))).body, lines)
      const bytes = new TextEncoder().encode(lines)
      assert.strictEqual((yield* sentBy((es) => es.bulk({ operations: bytes }))).body, bytes)
    })
  )

  it.effect("does not change the caller's parameters", () =>
    Effect.gen(function* () {
      const params = Object.freeze({
        index: "books",
        query: Object.freeze({ match_all: Object.freeze({}) }),
        size: 2
      })
      yield* sentBy((es) => es.search(params))
      assert.deepStrictEqual(params, { index: "books", query: { match_all: {} }, size: 2 })
    })
  )

  it.effect("names the missing or empty path part and sends nothing", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(() => written)
      const fails = (params: Api.GetRequest) =>
        Effect.flatMap(Elasticsearch, (es) => es.get(params)).pipe(Effect.provide(layer), Effect.flip)
      const noId = yield* fails({ index: "books" } as unknown as Api.GetRequest)
      const empty = yield* fails({ index: "", id: "1" })
      const object = yield* fails({ index: "books", id: {} } as unknown as Api.GetRequest)
      const lone = yield* fails({ index: "books", id: "\ud800" })
      assert.deepStrictEqual(
        [noId, empty, object, lone].map((error) => [error._tag, error.message]),
        [
          ["InvalidRequest", "get: parameter id is missing. Nothing was sent"],
          ["InvalidRequest", "get: parameter index is empty. Nothing was sent"],
          [
            "InvalidRequest",
            "get: parameter id cannot be part of a path: give text, a number or a list of those. Nothing was sent"
          ],
          [
            "InvalidRequest",
            "get: parameter id cannot be part of a path: give text, a number or a list of those. Nothing was sent"
          ]
        ]
      )
      assert.strictEqual(sent.length, 0)
    })
  )

  it.effect("fails as a value where the body has no form in JSON", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(() => written)
      const fails = (document: unknown) =>
        Effect.flatMap(Elasticsearch, (es) => es.index({ index: "books", document })).pipe(
          Effect.provide(layer),
          Effect.flip
        )
      const cycle: { self?: unknown } = {}
      cycle.self = cycle
      for (const document of [cycle, Number.NaN, () => 1]) {
        const error = yield* fails(document)
        assert.strictEqual(error._tag, "SerializationError")
        assert.include(error.message, "index: document")
        assert.include(error.message, "cannot be written as JSON")
      }
      assert.strictEqual(sent.length, 0)
    })
  )
})

describe("the headers of a call", () => {
  it.effect("ask for the compatible form of version 9, or of the version that is set", () =>
    Effect.gen(function* () {
      const nine = yield* sentBy((es) => es.index({ index: "books", document: {} }))
      assert.strictEqual(headerOf(nine, "accept"), "application/vnd.elasticsearch+json; compatible-with=9")
      assert.strictEqual(
        headerOf(nine, "content-type"),
        "application/vnd.elasticsearch+json; compatible-with=9"
      )
      const eight = yield* sentBy(
        (es) => es.count(),
        { compatibleWith: 8 },
        () => counted
      )
      assert.strictEqual(headerOf(eight, "accept"), "application/vnd.elasticsearch+json; compatible-with=8")
      assert.strictEqual(headerOf(eight, "content-type"), undefined)
    })
  )

  it.effect("carry the credentials of the client, else those of the node's URL", () =>
    Effect.gen(function* () {
      const nodes = ["http://elastic:p%40ss%C3%A9@localhost:9200"]
      const fromUrl = yield* sentBy((es) => es.count(), { nodes })
      assert.strictEqual(
        headerOf(fromUrl, "authorization"),
        `Basic ${Buffer.from("elastic:p@ssé").toString("base64")}`
      )
      assert.strictEqual(fromUrl.node.url, "http://localhost:9200")
      const key = Redacted.make("c2VjcmV0")
      const apiKey = yield* sentBy((es) => es.count(), { nodes, auth: Auth.apiKey(key) })
      assert.strictEqual(headerOf(apiKey, "authorization"), "ApiKey c2VjcmV0")
      const pair = yield* sentBy((es) => es.count(), { auth: Auth.apiKeyPair("id", Redacted.make("secret")) })
      assert.strictEqual(
        headerOf(pair, "authorization"),
        `ApiKey ${Buffer.from("id:secret").toString("base64")}`
      )
      const bearer = yield* sentBy((es) => es.count(), { auth: Auth.bearer(Redacted.make("token")) })
      assert.strictEqual(headerOf(bearer, "authorization"), "Bearer token")
    })
  )

  it.effect("of the call go before those around it, and those before the client's", () =>
    Effect.gen(function* () {
      const request = yield* sentBy(
        (es) =>
          es.count({}, { headers: { "X-Call": "call" }, timeout: "1 second" }).pipe(
            withOptions({
              headers: { "x-call": "around", "x-around": "around" },
              opaqueId: "me",
              timeout: 7
            })
          ),
        { headers: { "X-AROUND": "client", "x-client": "client" } }
      )
      assert.deepStrictEqual(
        ["x-call", "x-around", "x-client", "x-opaque-id"].map((name) => headerOf(request, name)),
        ["call", "around", "client", "me"]
      )
      assert.strictEqual(request.timeout, 1000)
    })
  )

  it.effect("keep the time-out of the client where nothing else is said", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* sentBy((es) => es.count())).timeout, 30_000)
      assert.strictEqual(
        (yield* sentBy((es) => es.count(), { requestTimeout: "2 minutes" })).timeout,
        120_000
      )
    })
  )
})
