import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Answer, Body, Endpoint } from "effect-elasticsearch/Api/Endpoint"
import * as Testing from "effect-elasticsearch/Testing"
import * as Transport from "effect-elasticsearch/Transport/Transport"
import { recordingServer } from "../support/recordingServer.ts"

const endpoint = <A>(kind: Answer<A>, body: Body = { kind: "none" }): Endpoint<object, A> => ({
  name: "test.things",
  urls: [{ path: "/_things", methods: ["GET", "POST"] }],
  query: [],
  body,
  answer: kind,
  stability: "stable",
  docs: "https://example.com"
})

const tile: Answer<unknown> = { kind: "bytes", mediaType: "application/vnd.mapbox-vector-tile" }

const calling = (
  kind: Answer<unknown>,
  response: Testing.Fault,
  options?: Parameters<Transport.Transport["Service"]["request"]>[2]
) =>
  Effect.flatMap(Transport.Transport, (transport) => transport.request(endpoint(kind), {}, options)).pipe(
    Effect.provide(Testing.layer([Testing.onWhen(() => true, response)]))
  )

describe("an answer of kind", () => {
  it.effect("empty is undefined, whatever stands in it", () =>
    Effect.gen(function* () {
      for (const body of ["", "{}", "not JSON"]) {
        assert.isUndefined(yield* calling({ kind: "empty" }, Testing.reply(200, body)))
      }
    })
  )

  it.effect("text is the text", () =>
    Effect.gen(function* () {
      const text = "index  docs\nbooks  3 · ä\n"
      assert.strictEqual(
        yield* calling(
          { kind: "text", mediaType: "text/plain" },
          Testing.reply(200, text, { "content-type": "x" })
        ),
        text
      )
    })
  )

  it.effect("bytes is the very bytes of the connection", () =>
    Effect.gen(function* () {
      const bytes = new Uint8Array([0x1f, 0x8b, 0xff, 0xfe, 0x00])
      assert.strictEqual(yield* calling(tile, Testing.reply(200, bytes)), bytes)
    })
  )

  it.effect("bytes comes unchanged through undici, as a plain Uint8Array", () =>
    Effect.gen(function* () {
      const bytes = Buffer.from([0x1f, 0x8b, 0xff, 0xfe, 0x00, 0xc3])
      const server = yield* recordingServer(() => ({ body: bytes }))
      const got = yield* Effect.flatMap(Transport.Transport, (transport) =>
        transport.request(endpoint(tile), {})
      ).pipe(Effect.provide(Transport.layer({ nodes: [server.url] })))
      assert.deepStrictEqual(got, new Uint8Array(bytes))
      assert.strictEqual(Object.getPrototypeOf(got), Uint8Array.prototype)
    })
  )

  it.effect("empty, text and bytes is an error where the status is one, or the product is another", () =>
    Effect.gen(function* () {
      for (const kind of [{ kind: "empty" }, { kind: "text", mediaType: "text/plain" }, tile] as const) {
        const missing = yield* Effect.flip(calling(kind, Testing.status(404, { type: "x" })))
        assert.strictEqual(missing._tag, "NotFound")
        const other = yield* Effect.flip(
          calling(kind, Testing.reply(200, "", { "x-elastic-product": "Other" }))
        )
        assert.strictEqual(other._tag, "UnsupportedProduct")
      }
    })
  )
})

/** Answers everything. */
const anything = Testing.onWhen(() => true, Testing.reply(200, "{}"))

/** The media types of what was sent: what is asked for, and what the body is. */
const sentHeaders = Effect.map(
  Effect.flatMap(Testing.Calls, ({ all }) => all),
  (all) => all.map(({ headers }) => [headers["accept"], headers["content-type"]])
)

describe("what is asked for", () => {
  const accepts = (kind: Answer<unknown>, params: object = {}, options: Testing.ClientOptions = {}) =>
    Effect.gen(function* () {
      const transport = yield* Transport.Transport
      const run = transport.request(endpoint(kind, { kind: "fields" }), params)
      yield* Effect.andThen(run, run)
      const [first, second] = yield* sentHeaders
      assert.deepStrictEqual(first, second, "the second call has the headers of the first")
      return first
    }).pipe(Effect.provide(Testing.layer([anything], options)))

  it.effect("is JSON for answers of kind json, exists and empty", () =>
    Effect.gen(function* () {
      for (const kind of [
        { kind: "json", schema: () => Schema.Unknown },
        { kind: "exists" },
        { kind: "empty" }
      ] as const) {
        assert.deepStrictEqual(yield* accepts(kind), [
          "application/vnd.elasticsearch+json; compatible-with=9",
          undefined
        ])
      }
    })
  )

  it.effect("is the media type of the answer for text and bytes", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* accepts({ kind: "text", mediaType: "text/plain" }), [
        "text/plain",
        undefined
      ])
      assert.deepStrictEqual(yield* accepts(tile), ["application/vnd.mapbox-vector-tile", undefined])
    })
  )

  it.effect("is that of each endpoint, whatever the ones before asked for", () =>
    Effect.gen(function* () {
      const transport = yield* Transport.Transport
      const text = { kind: "text", mediaType: "text/plain" } as const
      yield* Effect.forEach([tile, text, { kind: "empty" } as const, tile], (kind) =>
        transport.request(endpoint(kind), {})
      )
      const accepted = (yield* sentHeaders).map(([accept]) => accept)
      const json = "application/vnd.elasticsearch+json; compatible-with=9"
      const mvt = "application/vnd.mapbox-vector-tile"
      assert.deepStrictEqual(accepted, [mvt, "text/plain", json, mvt])
    }).pipe(Effect.provide(Testing.layer([anything])))
  )

  it.effect("names the version beside a body that names it, since Elasticsearch refuses one without", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* accepts(tile, { size: 1 }, { compatibleWith: 8 }), [
        "application/vnd.mapbox-vector-tile; compatible-with=8",
        "application/vnd.elasticsearch+json; compatible-with=8"
      ])
    })
  )
})

describe("documents", () => {
  const Book = Schema.Struct({ published: Schema.DateFromString })
  const book = { published: "1965-08-01T00:00:00.000Z" }
  const decoded = { published: new Date(book.published) }

  const json = (documents: ReadonlyArray<string>): Answer<unknown> => ({
    kind: "json",
    schema: () => Schema.Unknown,
    documents
  })

  it.effect("are the whole answer where their path is empty", () =>
    Effect.gen(function* () {
      const value = yield* calling(json([""]), Testing.reply(200, book), { document: Book })
      assert.deepStrictEqual(value, decoded)
      const error = yield* Effect.flip(
        calling(json([""]), Testing.reply(200, { published: 7 }), { document: Book })
      )
      assert(error._tag === "DecodeError")
      assert.deepStrictEqual(error.at, ["published"])
    })
  )

  it.effect("are the items of a list or the values of an object where their path ends in a star", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* calling(json(["*"]), Testing.reply(200, [book, book]), { document: Book }),
        [decoded, decoded]
      )
      assert.deepStrictEqual(
        yield* calling(json(["preview.*"]), Testing.reply(200, { preview: { a: book } }), { document: Book }),
        { preview: { a: decoded } }
      )
      const error = yield* Effect.flip(
        calling(json(["*"]), Testing.reply(200, [book, {}]), { document: Book })
      )
      assert(error._tag === "DecodeError")
      assert.deepStrictEqual(error.at, [1, "published"])
    })
  )
})
