import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { withOptions } from "effect-elasticsearch"
import type { WireResponse } from "effect-elasticsearch/Transport/Connection"
import * as Transport from "effect-elasticsearch/Transport/Transport"
import { answer, fakeClient, headerOf } from "../support/fakeConnection.ts"
import { recordingTracer } from "../support/recordingTracer.ts"

const running = (
  request: Transport.RawRequest,
  response: WireResponse = answer(200, {}),
  options?: Transport.CallOptions
) => {
  const { layer, sent } = fakeClient(() => response)
  return Effect.flatMap(Transport.Transport, (transport) => transport.raw(request, options)).pipe(
    Effect.exit,
    Effect.provide(layer),
    Effect.map((exit) => ({ exit, sent }))
  )
}

const sentBy = (request: Transport.RawRequest, options?: Transport.CallOptions) =>
  Effect.map(running(request, answer(200, {}), options), ({ sent }) => {
    assert.strictEqual(sent.length, 1, "one request is sent")
    return sent[0]!
  })

const failing = (request: Transport.RawRequest, response?: WireResponse) =>
  Effect.flatMap(running(request, response), ({ exit, sent }) =>
    Effect.map(Effect.flip(exit), (error) => ({ error, sent }))
  )

const got = (response: WireResponse, options?: Transport.CallOptions) =>
  Effect.flatMap(running({ method: "GET", path: "/_x" }, response, options), ({ exit }) => exit)

describe("a raw request", () => {
  it.effect("goes where it says, with its query behind the one in its path", () =>
    Effect.gen(function* () {
      const bare = yield* sentBy({ method: "GET", path: "/_x/a%2Fb" })
      assert.deepStrictEqual([bare.method, bare.path, bare.body], ["GET", "/_x/a%2Fb", undefined])
      const query = {
        size: 3,
        "a b": ["x,y", "z"],
        wait: Duration.seconds(30),
        flag: true,
        none: undefined
      }
      const full = yield* sentBy({ method: "POST", path: "/_x?v", query })
      assert.strictEqual(full.path, "/_x?v&size=3&a%20b=x%2Cy,z&wait=30s&flag=true")
    })
  )

  it.effect("writes its body as JSON, and sends text and bytes as they are", () =>
    Effect.gen(function* () {
      const json = yield* sentBy({ method: "PUT", path: "/_x", body: { a: [1] } })
      assert.strictEqual(json.body, `{"a":[1]}`)
      assert.strictEqual((yield* sentBy({ method: "PUT", path: "/_x", body: "{}\n" })).body, "{}\n")
      const bytes = new Uint8Array([1, 2])
      assert.strictEqual((yield* sentBy({ method: "PUT", path: "/_x", body: bytes })).body, bytes)
    })
  )

  it.effect("has media types that both name the version or both do not", () =>
    Effect.gen(function* () {
      const types = (other: Partial<Transport.RawRequest>) =>
        Effect.map(sentBy({ method: "POST", path: "/_x", ...other }), (sent) => [
          headerOf(sent, "accept"),
          headerOf(sent, "content-type")
        ])
      const versioned = "application/vnd.elasticsearch+json; compatible-with=9"
      assert.deepStrictEqual(yield* types({}), [versioned, undefined])
      assert.deepStrictEqual(yield* types({ body: {} }), [versioned, versioned])
      assert.deepStrictEqual(yield* types({ accept: "text/csv" }), ["text/csv", undefined])
      assert.deepStrictEqual(yield* types({ accept: "text/csv", body: {} }), ["text/csv", "application/json"])
      assert.deepStrictEqual(yield* types({ contentType: "application/x-ndjson", body: "{}\n" }), [
        "application/json",
        "application/x-ndjson"
      ])
      const lines = "application/vnd.elasticsearch+x-ndjson; compatible-with=9"
      assert.deepStrictEqual(yield* types({ contentType: lines, body: "{}\n" }), [versioned, lines])
    })
  )

  it.effect("takes the options of the call and of what is around it", () =>
    Effect.gen(function* () {
      const sent = yield* sentBy(
        { method: "GET", path: "/_x", accept: "text/csv" },
        { timeout: "1 second", headers: { "x-a": "1", Accept: "text/plain" } }
      ).pipe(withOptions({ opaqueId: "me" }))
      assert.strictEqual(sent.timeout, 1000)
      assert.deepStrictEqual(
        ["x-a", "x-opaque-id", "accept"].map((name) => headerOf(sent, name)),
        ["1", "me", "text/plain"]
      )
    })
  )

  it.effect("is refused, and nothing is sent, where its path could be another one", () =>
    Effect.gen(function* () {
      const reasons: { [path: string]: string } = {}
      for (const path of [
        "_x",
        "",
        "/a b",
        "/a\r\nx: y",
        "/a/../b",
        "/..",
        "/./a",
        "/a/%2E%2e/b",
        "/ä",
        "/a#b",
        "http://h/"
      ]) {
        const { error, sent } = yield* failing({ method: "GET", path })
        assert(error._tag === "InvalidRequest")
        assert.strictEqual(error.parameter, "path")
        assert.strictEqual(sent.length, 0)
        reasons[path] = error.reason
      }
      const slash = "does not begin with a slash"
      const character = "holds a character that a path cannot hold: encode its parts with encodeURIComponent"
      const dots = "holds a segment of dots"
      assert.deepStrictEqual(reasons, {
        _x: slash,
        "": slash,
        "/a b": character,
        "/a\r\nx: y": character,
        "/a/../b": dots,
        "/..": dots,
        "/./a": dots,
        "/a/%2E%2e/b": dots,
        "/ä": character,
        "/a#b": character,
        "http://h/": slash
      })
      assert.strictEqual((yield* sentBy({ method: "GET", path: "/a..b?x=/../y" })).path, "/a..b?x=/../y")
    })
  )

  it.effect("is refused where its method, query, body or media type cannot be sent", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<object> = [
        { method: "TRACE" },
        { query: { a: null } },
        { query: { a: {} } },
        { accept: "a\r\nb" },
        { body: Symbol("x") }
      ]
      const found: Array<string> = []
      for (const one of wrong) {
        const { error, sent } = yield* failing({ method: "GET", path: "/_x", ...one })
        assert.strictEqual(sent.length, 0)
        found.push(error._tag === "InvalidRequest" ? error.parameter : error._tag)
      }
      assert.deepStrictEqual(found, ["method", "query.a", "query.a", "headers", "SerializationError"])
    })
  )
})

describe("a raw answer", () => {
  it.effect("has the status, the headers by name, and the body by its content type", () =>
    Effect.gen(function* () {
      const created = yield* got(answer(201, { a: 1 }, { "x-thing": "7" }))
      assert.deepStrictEqual([created.status, created.body], [201, { a: 1 }])
      assert.deepStrictEqual([created.headers("X-Thing"), created.headers("nothing")], ["7", undefined])
      const typed = (type: string, body: string) =>
        Effect.map(got(answer(200, body, { "content-type": type })), (response) => response.body)
      assert.deepStrictEqual(yield* typed("application/json; charset=UTF-8", `{"a":1}`), { a: 1 })
      assert.strictEqual(yield* typed("text/plain; charset=UTF-8", "{}"), "{}")
      assert.deepStrictEqual(yield* typed("application/cbor", "ab"), new Uint8Array([97, 98]))
      assert.deepStrictEqual(
        yield* typed("application/vnd.elasticsearch+x-ndjson;compatible-with=9", "{}"),
        new Uint8Array([123, 125])
      )
      assert.isUndefined(yield* typed("application/json", ""))
    })
  )

  it.effect("that says JSON and is none is a DecodeError", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(got(answer(200, "{")))
      assert(error._tag === "DecodeError")
      assert.include(error.message, "raw (GET /_x) at http://localhost:9200: the answer: Expected JSON")
    })
  )

  it.effect("of another status, or of another product, is the error that it is elsewhere", () =>
    Effect.gen(function* () {
      const missing = yield* failing({ method: "HEAD", path: "/_x" }, answer(404, ""))
      assert.strictEqual(missing.error._tag, "NotFound")
      const refused = yield* failing(
        { method: "GET", path: "/_x" },
        answer(400, { error: { type: "parsing_exception", reason: "no" }, status: 400 })
      )
      assert.strictEqual(
        refused.error.message,
        "raw (GET /_x) at http://localhost:9200: 400 parsing_exception: no"
      )
      const other = yield* failing(
        { method: "GET", path: "/_x" },
        answer(200, {}, { "x-elastic-product": "" })
      )
      assert.strictEqual(other.error._tag, "UnsupportedProduct")
    })
  )

  it.effect("ends a client span of its own", () =>
    Effect.gen(function* () {
      const { spans, tracer } = recordingTracer()
      yield* Effect.withTracer(running({ method: "GET", path: "/_x" }), tracer)
      const [span] = spans
      assert.deepStrictEqual([span?.name, span?.kind], ["raw", "client"])
      assert.strictEqual(span?.attributes.get("url.full"), "http://localhost:9200/_x")
      assert.strictEqual(span?.attributes.get("db.response.status_code"), "200")
    })
  )
})
