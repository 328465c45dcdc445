/** What every connection does, against servers that do what a test says. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import * as Tracer from "effect/Tracer"
import { randomBytes } from "node:crypto"
import { inspect } from "node:util"
import * as Zlib from "node:zlib"
import { type ConfigError, Elasticsearch } from "effect-elasticsearch"
import {
  Connection,
  type ExchangeError,
  type WireRequest,
  type WireStream
} from "effect-elasticsearch/Transport/Connection"
import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
import * as UndiciConnection from "effect-elasticsearch/Transport/UndiciConnection"
import {
  always,
  chunk,
  chunkedHead,
  head,
  lastChunk,
  ok,
  once,
  type Request,
  requestTo,
  type Script,
  scriptedServer,
  silent,
  until
} from "../support/scriptedServer.ts"

const send = (request: WireRequest) => Effect.flatMap(Connection, (connection) => connection.send(request))

const open = (request: WireRequest) =>
  Effect.flatMap(Connection, (connection) => connection.open?.(request) ?? Effect.die("has no open"))

/** Reads a stream to its end. */
const drain = ({ pull }: WireStream): Effect.Effect<Buffer, ExchangeError> =>
  Effect.gen(function* () {
    const pieces: Array<Uint8Array> = []
    for (let piece = yield* pull; piece !== undefined; piece = yield* pull) pieces.push(piece)
    return Buffer.concat(pieces)
  })

const namesOf = (request: Request | undefined): ReadonlyArray<string> =>
  (request?.headers ?? []).map(([name]) => name)

const valuesOf = (request: Request | undefined, name: string): ReadonlyArray<string> =>
  (request?.headers ?? []).filter(([given]) => given === name).map(([, value]) => value)

/**
 * More than the system keeps for a socket that nobody reads: once all of it is sent, the client has read most of
 * it.
 */
const large = Buffer.alloc(24_000_000, "x")

/** An answer that lacks its last byte. */
const endless = Buffer.concat([Buffer.from(head(`content-length: ${large.length + 1}`)), large])

const text = JSON.stringify({ text: "Größe 🎬 ".repeat(20_000) })
const packed = Zlib.gzipSync(text)

/** What stays large when it is compressed. */
const noise = randomBytes(200_000).toString("hex")

/** Small when they are compressed, and not so small: decompressed on this thread and on another. */
const bombs = [10_000_000, 40_000_000].map((size) => ({ size, bytes: Zlib.gzipSync(Buffer.alloc(size)) }))

const compress: { readonly [coding: string]: (content: string) => Buffer } = {
  gzip: Zlib.gzipSync,
  deflate: Zlib.deflateSync,
  zstd: Zlib.zstdCompressSync
}

interface Case {
  readonly name: string
  readonly layer: Layer.Layer<Connection, ConfigError>
  /** Whether paths and bodies go through what the standard of fetch allows: URLs, and no body with GET. */
  readonly web: boolean
  /** What it asks for and decompresses. */
  readonly encodings: ReadonlyArray<string>
  /** Whether it notices that a gzip has no end. fetch hands over what there is, as browsers do. */
  readonly noticesCutGzip: boolean
  /** Whether it reads brotli. fetch does it by itself, whatever was asked for. */
  readonly readsBrotli: boolean
  /** Whether it decompresses what it reads piece by piece. undici's is asked for plain streams and refuses others. */
  readonly inflatesStreams: boolean
}

const cases: ReadonlyArray<Case> = [
  {
    name: "undici",
    layer: UndiciConnection.layer(),
    web: false,
    encodings: ["zstd", "gzip", "deflate"],
    noticesCutGzip: true,
    readsBrotli: false,
    inflatesStreams: false
  },
  {
    name: "fetch",
    layer: HttpClientConnection.layerFetch,
    web: true,
    encodings: ["gzip"],
    noticesCutGzip: false,
    readsBrotli: true,
    inflatesStreams: true
  },
  {
    name: "effect's undici client",
    layer: Layer.provide(HttpClientConnection.layer, NodeHttpClient.layerUndici),
    web: true,
    encodings: ["gzip"],
    noticesCutGzip: true,
    readsBrotli: false,
    inflatesStreams: true
  },
  {
    name: "effect's node:http client",
    // Its agents close sockets behind each answer if not told otherwise.
    layer: Layer.provide(
      HttpClientConnection.layer,
      NodeHttpClient.layerNodeHttpOptions({ keepAlive: true })
    ),
    web: true,
    encodings: ["gzip"],
    noticesCutGzip: true,
    readsBrotli: false,
    inflatesStreams: true
  }
]

/** Lets sockets do what they are ready to do. */
const turns = Effect.promise(async () => {
  for (let times = 0; times < 3; times++) await new Promise((resolve) => setImmediate(resolve))
})

describe.each(cases)("the connection over $name", { timeout: 30_000 }, (connection) => {
  /** Provides a connection that is made for a test, and closed behind it. */
  const over = Effect.provide(connection.layer, { local: true })

  it.effect("sends method, path, headers and body exactly as given", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("")))
      const path = "/a%2Fb,c*/_doc/x%20y+z%25~(1)!?q=a%2Bb+c%26d&r=%C3%A9,*:x&empty=&flag"
      const body = '{"title":"Größe 🎬"}\n'
      const headers = [
        "accept",
        "application/vnd.elasticsearch+json; compatible-with=9",
        "content-type",
        "application/vnd.elasticsearch+x-ndjson; compatible-with=9",
        "user-agent",
        "effect-elasticsearch/0.1.0",
        "x-opaque-id",
        'a, b; c="é"'
      ]
      yield* send(requestTo(`${server.url}/pre%20fix/`, { method: "PUT", path, headers, body }))
      const [request] = server.requests
      assert.deepStrictEqual([request?.method, request?.target], ["PUT", "/pre%20fix" + path])
      assert.strictEqual(request?.body.toString(), body)
      for (let at = 0; at < headers.length; at += 2) {
        assert.deepStrictEqual<ReadonlyArray<string | undefined>>(valuesOf(request, headers[at] ?? ""), [
          headers[at + 1]
        ])
      }
      assert.deepStrictEqual(valuesOf(request, "content-length"), [String(Buffer.byteLength(body))])
    }).pipe(over)
  )

  it.effect.each(["GET", "POST", "PUT", "DELETE"] as const)("sends %s without a body", (method) =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("{}")))
      yield* send(requestTo(server.url, { method }))
      const [request] = server.requests
      assert.deepStrictEqual([request?.method, request?.body.length], [method, 0])
      assert.notInclude(namesOf(request), "content-type")
    }).pipe(over)
  )

  it.effect("sends a body of bytes, with DELETE too", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("{}")))
      const bytes = new Uint8Array([0, 255, 10, 13])
      const headers = ["content-type", "application/x"]
      yield* send(requestTo(server.url, { method: "DELETE", body: bytes, headers }))
      assert.deepStrictEqual([...(server.requests[0]?.body ?? [])], [...bytes])
    }).pipe(over)
  )

  it.effect(connection.web ? "refuses a body with GET, and says to use POST" : "sends a body with GET", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("{}")))
      const request = requestTo(server.url, { body: "{}", headers: ["content-type", "application/json"] })
      const result = yield* Effect.result(send(request))
      if (!connection.web) return assert.strictEqual(server.requests[0]?.body.toString(), "{}")
      assert(Result.isFailure(result) && result.failure._tag === "ConnectionError")
      assert.strictEqual(result.failure.code, "UNSUPPORTED")
      assert.include(result.failure.message, "Use POST")
      assert.strictEqual(server.connections(), 0)
    }).pipe(over)
  )

  it.effect.each(["/books/_doc/..", "/books/_doc/%2E%2e?refresh", "/books/_doc/./x", "/a\\b", "/a#b"])(
    connection.web ? "refuses %s, which is another path as a URL" : "sends %s as it is",
    (path) =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(always(ok("{}")))
        const result = yield* Effect.result(send(requestTo(server.url, { method: "DELETE", path })))
        if (!connection.web) return assert.strictEqual(server.requests[0]?.target, path)
        assert(Result.isFailure(result) && result.failure._tag === "ConnectionError")
        assert.strictEqual(result.failure.code, "UNSUPPORTED")
        assert.strictEqual(server.connections(), 0)
      }).pipe(over)
  )

  it.effect("sends dots that are no part of their own", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("{}")))
      const path = "/.ds-logs..x,%2Ehidden/_doc/...?q=/../"
      yield* send(requestTo(server.url, { path }))
      assert.strictEqual(server.requests[0]?.target, path)
    }).pipe(over)
  )

  it.effect("reads UTF-8 in pieces that part its characters", () =>
    Effect.gen(function* () {
      const text = "Größe 🎬 ".repeat(3000)
      const bytes = Buffer.from(text)
      const server = yield* scriptedServer((peer) =>
        Effect.gen(function* () {
          yield* peer.request
          yield* peer.write(chunkedHead())
          for (let at = 0; at < bytes.length; at += 997)
            yield* peer.write(chunk(bytes.subarray(at, at + 997)))
          yield* peer.write(lastChunk)
        })
      )
      const response = yield* send(requestTo(server.url))
      assert.strictEqual(response.text(), text)
      assert.deepStrictEqual(Buffer.from(response.bytes()), bytes)
      assert.strictEqual(Object.getPrototypeOf(response.bytes()), Uint8Array.prototype)
    }).pipe(over)
  )

  it.effect("reads the head of a HEAD, whatever length it names", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(head("content-length: 1000", "content-encoding: gzip")))
      const response = yield* send(requestTo(server.url, { method: "HEAD", maxResponseSize: 10 }))
      assert.deepStrictEqual([response.status, response.text(), response.bytes().length], [200, "", 0])
      assert.strictEqual(response.header("content-length"), "1000")
    }).pipe(over)
  )

  it.effect.each([
    "HTTP/1.1 204 No Content\r\n\r\n",
    head("content-length: 0"),
    head("content-encoding: gzip", "content-length: 0")
  ])("reads an answer without a body: %j", (bytes) =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(bytes))
      const response = yield* send(requestTo(server.url))
      assert.deepStrictEqual([response.text(), response.bytes().length], ["", 0])
      const streamed = yield* Effect.result(Effect.scoped(Effect.flatMap(open(requestTo(server.url)), drain)))
      if (connection.inflatesStreams || !bytes.includes("gzip")) {
        assert(Result.isSuccess(streamed))
        return assert.strictEqual(streamed.success.length, 0)
      }
      assert(Result.isFailure(streamed) && streamed.failure._tag === "ConnectionError")
      assert.strictEqual(streamed.failure.code, "UNKNOWN_ENCODING")
    }).pipe(over)
  )

  it.effect.each([404, 429, 500, 503])("takes status %i for an answer", (status) =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(`HTTP/1.1 ${status} X\r\ncontent-length: 5\r\n\r\n{"a"}`))
      const response = yield* send(requestTo(server.url))
      assert.deepStrictEqual([response.status, response.text()], [status, '{"a"}'])
    }).pipe(over)
  )

  it.effect("passes over early hints", () =>
    Effect.gen(function* () {
      const early = Buffer.from("HTTP/1.1 103 Early Hints\r\nx-early: 1\r\n\r\n")
      const server = yield* scriptedServer(always(Buffer.concat([early, ok("{}", "x-late: 1")])))
      const response = yield* send(requestTo(server.url))
      assert.deepStrictEqual([response.status, response.text()], [200, "{}"])
      assert.deepStrictEqual([response.header("x-early"), response.header("x-late")], [undefined, "1"])
      const stream = yield* open(requestTo(server.url))
      assert.deepStrictEqual([stream.status, stream.header("x-early")], [200, undefined])
      assert.strictEqual((yield* drain(stream)).toString(), "{}")
    }).pipe(over)
  )

  it.effect.each([301, 302, 303, 307, 308])("does not follow a redirect of status %i", (status) =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(
        always(`HTTP/1.1 ${status} X\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n`)
      )
      const response = yield* send(requestTo(server.url))
      assert.deepStrictEqual([response.status, response.header("location")], [status, "/elsewhere"])
      assert.strictEqual(server.requests.length, 1)
    }).pipe(over)
  )

  it.effect("joins headers of one name, and knows no others", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("", "Warning: 299 a", "X-One: 1", "warning: 299 b")))
      const response = yield* send(requestTo(server.url))
      assert.strictEqual(response.header("warning"), "299 a, 299 b")
      assert.strictEqual(response.header("x-one"), "1")
      assert.isUndefined(response.header("x-two"))
      assert.isUndefined(response.header("constructor"))
    }).pipe(over)
  )

  it.effect("uses a socket again for the next request", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("{}")))
      // undici hands a socket out again no sooner than one turn of the event loop behind its answer.
      for (let at = 0; at < 3; at++) {
        yield* Effect.andThen(send(requestTo(server.url)), turns)
        const stream = Effect.flatMap(open(requestTo(server.url)), drain)
        yield* Effect.andThen(Effect.scoped(stream), turns)
      }
      assert.strictEqual(server.requests.length, 6)
      assert.strictEqual(server.connections(), 1)
    }).pipe(over)
  )

  describe("with limits of time", () => {
    it.effect("ends an exchange that gets no head at its timeout, not before", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(silent)
        const fiber = yield* Effect.forkChild(Effect.flip(send(requestTo(server.url, { timeout: 3000 }))))
        yield* until(() => server.requests.length === 1)
        yield* TestClock.adjust("2999 millis")
        assert.isUndefined(fiber.pollUnsafe())
        yield* TestClock.adjust("1 millis")
        const error = yield* Fiber.join(fiber)
        assert(error._tag === "TimeoutError")
        assert.deepStrictEqual([error.phase, error.timeout, error.limit], ["headers", 3000, "requestTimeout"])
        assert.deepStrictEqual(error.attempts, [{ node: server.url, outcome: "timeout", duration: 0 }])
        yield* until(() => server.sockets() === 0)
      }).pipe(over)
    )

    it.effect("ends an exchange whose answer has no end", () =>
      Effect.gen(function* () {
        const sent = yield* Deferred.make<void>()
        const server = yield* scriptedServer(
          once(endless, () => Effect.asVoid(Deferred.succeed(sent, undefined)))
        )
        const limit = { name: "attemptTimeout", millis: 3000 } as const
        const fiber = yield* Effect.forkChild(
          Effect.flip(send(requestTo(server.url, { timeout: 3000, limit })))
        )
        yield* Deferred.await(sent)
        yield* TestClock.adjust("3 seconds")
        const error = yield* Fiber.join(fiber)
        assert(error._tag === "TimeoutError")
        assert.deepStrictEqual([error.phase, error.timeout, error.limit], ["body", 3000, "attemptTimeout"])
        yield* until(() => server.sockets() === 0)
      }).pipe(over)
    )

    it.effect("ends an exchange whose answer stands still", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(once(head("content-length: 100") + "{"))
        const fiber = yield* Effect.forkChild(
          Effect.flip(send(requestTo(server.url, { timeout: Infinity, stallTimeout: 2000 })))
        )
        // It is not known when the piece has come: time goes on until the stall is noticed.
        while (fiber.pollUnsafe() === undefined) {
          yield* TestClock.adjust("2 seconds")
          yield* TestClock.withLive(Effect.sleep("1 millis"))
        }
        const error = yield* Fiber.join(fiber)
        assert(error._tag === "TimeoutError")
        assert.deepStrictEqual([error.phase, error.timeout, error.limit], ["body", 2000, "stallTimeout"])
        yield* until(() => server.sockets() === 0)
      }).pipe(over)
    )

    it.effect("lets an answer take long that does not stand still", () =>
      Effect.gen(function* () {
        const parts = Array.from({ length: 3 }, () => ({
          asked: Deferred.makeUnsafe<void>(),
          sent: Deferred.makeUnsafe<void>()
        }))
        const server = yield* scriptedServer((peer) =>
          Effect.gen(function* () {
            yield* peer.request
            yield* peer.write(head(`content-length: ${parts.length * large.length}`))
            for (const { asked, sent } of parts) {
              yield* Deferred.await(asked)
              yield* peer.write(large)
              yield* Deferred.succeed(sent, undefined)
            }
          })
        )
        const fiber = yield* Effect.forkChild(send(requestTo(server.url, { stallTimeout: 2000 })))
        for (const { asked, sent } of parts) {
          yield* Deferred.succeed(asked, undefined)
          yield* Effect.andThen(Deferred.await(sent), turns)
          yield* TestClock.adjust("1999 millis")
        }
        const response = yield* Fiber.join(fiber)
        assert.strictEqual(response.bytes().length, parts.length * large.length)
      }).pipe(over)
    )
  })

  describe("with broken exchanges", () => {
    const failing = (script: Script) =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(script)
        const error = yield* Effect.flip(send(requestTo(server.url)))
        assert(error._tag === "ConnectionError", error._tag)
        assert.deepStrictEqual([error.endpoint, error.method, error.node], ["raw", "GET", server.url])
        assert.deepStrictEqual(error.attempts, [{ node: server.url, outcome: error.code, duration: 0 }])
        return error
      })

    const closed = "look at its log; the call may be repeated"

    it.effect.each([
      ["reset before the head", (peer) => Effect.andThen(peer.request, peer.reset)],
      ["closed before the head", (peer) => Effect.andThen(peer.request, peer.close)],
      ["closed inside the head", once("HTTP/1.1 200 OK\r\ncontent-le", ({ close }) => close)],
      ["closed before the body", once(head("content-length: 100"), ({ close }) => close)],
      ["closed inside the body", once(head("content-length: 100") + "{}", ({ close }) => close)],
      ["closed before the last chunk", once(chunkedHead() + chunk("{}").toString(), ({ close }) => close)]
    ] as ReadonlyArray<readonly [string, Script]>)("says that the connection was %s", ([, script]) =>
      Effect.map(failing(script), (error) => assert.include(error.message, closed)).pipe(over)
    )

    it.effect("says that the connection was reset inside the body", () =>
      Effect.gen(function* () {
        const broken = yield* Deferred.make<void>()
        const server = yield* scriptedServer(
          once(head("content-length: 100") + "abc", ({ reset }) =>
            Effect.andThen(Deferred.await(broken), reset)
          )
        )
        const { pull } = yield* open(requestTo(server.url))
        assert.deepStrictEqual(yield* pull, new Uint8Array([97, 98, 99]))
        yield* Deferred.succeed(broken, undefined)
        const error = yield* Effect.flip(pull)
        assert(error._tag === "ConnectionError")
        assert.include(error.message, closed)
      }).pipe(over)
    )

    it.effect.each(["SSH-2.0-OpenSSH_9.2\r\n", "\u0000\u0001\u0002\u0003"])(
      "says that the answer is not HTTP: %j",
      (bytes) =>
        Effect.map(failing(once(bytes)), (error) =>
          assert.include(error.message, "The answer is not HTTP: check the port, and use https")
        ).pipe(over)
    )

    it.effect("says that the node does not speak TLS", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer((peer) => peer.write("HTTP/1.1 400 Bad Request\r\n\r\n"))
        const error = yield* Effect.flip(send(requestTo(server.url.replace("http:", "https:"))))
        assert(error._tag === "TlsError", error._tag)
        assert.include(error.message, "The node does not speak TLS on that port")
      }).pipe(over)
    )

    it.effect("says that nothing listens there", () =>
      Effect.gen(function* () {
        const gone = yield* Effect.scoped(scriptedServer(silent))
        const error = yield* Effect.flip(send(requestTo(gone.url)))
        assert(error._tag === "ConnectionError")
        assert.strictEqual(error.code, "ECONNREFUSED")
        assert.include(error.message, "Nothing listens there: check host and port")
      }).pipe(over)
    )

    it.effect("says that the host is not known", () =>
      Effect.gen(function* () {
        // No name has parts of 64 letters: the answer comes without a network.
        const error = yield* Effect.flip(send(requestTo(`http://${"x".repeat(64)}.invalid:9200`)))
        assert(error._tag === "ConnectionError")
        assert.strictEqual(error.code, "ENOTFOUND")
        assert.include(error.message, "DNS")
      }).pipe(over)
    )

    it.effect("keeps credentials out of its errors", () =>
      Effect.gen(function* () {
        const resets = yield* scriptedServer((peer) => Effect.andThen(peer.request, peer.reset))
        const half = yield* scriptedServer(once(head("content-length: 9"), ({ close }) => close))
        const gone = yield* Effect.scoped(scriptedServer(silent))
        for (const { url } of [resets, half, gone]) {
          const headers = ["authorization", "ApiKey secret=="]
          const error = yield* Effect.flip(send(requestTo(url, { headers })))
          const shown =
            inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error) + String(error)
          assert.notInclude(shown, "secret==")
          assert.include(shown, url)
        }
      }).pipe(over)
    )
  })

  describe("with large answers", () => {
    const tooLarge = (script: Script, maxResponseSize = 100_000) =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(script)
        const error = yield* Effect.flip(send(requestTo(server.url, { maxResponseSize })))
        assert(error._tag === "ResponseTooLarge", error._tag)
        assert.strictEqual(error.limit, maxResponseSize)
        return server
      })

    it.effect("stops reading one that names its length, and closes the socket", () =>
      Effect.gen(function* () {
        const server = yield* tooLarge(once(endless))
        yield* until(() => server.sockets() === 0)
      }).pipe(over)
    )

    it.effect("stops reading one without an end, and closes the socket", () =>
      Effect.gen(function* () {
        const piece = chunk(Buffer.alloc(32_768, "x"))
        const server = yield* tooLarge(once(chunkedHead(), ({ write }) => Effect.forever(write(piece))))
        yield* until(() => server.sockets() === 0)
      }).pipe(over)
    )

    it.effect("reads one of exactly the size that is allowed", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(always(ok("x".repeat(1000))))
        const response = yield* send(requestTo(server.url, { maxResponseSize: 1000 }))
        assert.strictEqual(response.bytes().length, 1000)
        const error = yield* Effect.flip(send(requestTo(server.url, { maxResponseSize: 999 })))
        assert.strictEqual(error._tag, "ResponseTooLarge")
      }).pipe(over)
    )

    it.effect.each(bombs)("stops decompressing $size bytes that are few while compressed", ({ bytes }) =>
      tooLarge(always(ok(bytes, "content-encoding: gzip"))).pipe(over)
    )
  })

  describe("with compressed bodies", () => {
    it.effect("names what it decompresses, and itself, in the forms of headers", () =>
      Effect.gen(function* () {
        const { clientMeta, encodings } = yield* Connection
        assert.deepStrictEqual(encodings, connection.encodings)
        assert.match(clientMeta ?? "", /^[a-z]{2}=[a-z0-9.-]+$/)
      }).pipe(over)
    )

    it.effect.each(connection.encodings)("decompresses answers, small and large: %s", (coding) =>
      Effect.gen(function* () {
        for (const content of ['{"a":1}', text, noise]) {
          const packed = compress[coding]?.(content) ?? ""
          const server = yield* scriptedServer(always(ok(packed, `content-encoding: ${coding}`)))
          const response = yield* send(requestTo(server.url, { headers: ["accept-encoding", coding] }))
          assert.strictEqual(response.text(), content)
          assert.deepStrictEqual(valuesOf(server.requests[0], "accept-encoding"), [coding])
        }
      }).pipe(over)
    )

    it.effect.each(["GZIP", "x-gzip"])("knows gzip as %s", (coding) =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(always(ok(packed, `content-encoding: ${coding}`)))
        const response = yield* send(requestTo(server.url))
        assert.strictEqual(response.text(), text)
      }).pipe(over)
    )

    it.effect("reads answers that say that they are not compressed", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(always(ok(text, "content-encoding: identity")))
        const response = yield* send(requestTo(server.url))
        assert.strictEqual(response.text(), text)
      }).pipe(over)
    )

    it.effect("decompresses answers that come byte by byte", () =>
      Effect.gen(function* () {
        const small = Zlib.gzipSync('{"a":1}')
        const server = yield* scriptedServer((peer) =>
          Effect.gen(function* () {
            yield* peer.request
            yield* peer.write(chunkedHead("content-encoding: gzip"))
            for (const byte of small) yield* peer.write(chunk(new Uint8Array([byte])))
            yield* peer.write(lastChunk)
          })
        )
        const response = yield* send(requestTo(server.url))
        assert.strictEqual(response.text(), '{"a":1}')
      }).pipe(over)
    )

    it.effect(
      connection.inflatesStreams
        ? "decompresses answers that are read piece by piece"
        : "refuses compressed answers that are read piece by piece",
      () =>
        Effect.gen(function* () {
          const server = yield* scriptedServer(always(ok(packed, "content-encoding: gzip")))
          const result = yield* Effect.result(Effect.flatMap(open(requestTo(server.url)), drain))
          if (connection.inflatesStreams) {
            assert(Result.isSuccess(result))
            return assert.strictEqual(result.success.toString(), text)
          }
          assert(Result.isFailure(result) && result.failure._tag === "ConnectionError")
          assert.strictEqual(result.failure.code, "UNKNOWN_ENCODING")
          yield* until(() => server.sockets() === 0)
        }).pipe(over)
    )

    it.effect("says that an answer cannot be decompressed", () =>
      Effect.gen(function* () {
        const broken = Buffer.from(packed)
        broken.fill(0xff, 20, 60)
        const server = yield* scriptedServer(always(ok(broken, "content-encoding: gzip")))
        const error = yield* Effect.flip(send(requestTo(server.url)))
        assert(error._tag === "ConnectionError")
        assert.strictEqual(error.code, "BROKEN_ENCODING")
      }).pipe(over)
    )

    it.effect("says that an answer is not compressed as it says", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(always(ok("no gzip at all", "content-encoding: gzip")))
        const error = yield* Effect.flip(send(requestTo(server.url)))
        assert(error._tag === "ConnectionError")
        assert.strictEqual(error.code, "BROKEN_ENCODING")
      }).pipe(over)
    )

    it.effect(
      connection.noticesCutGzip ? "notices that a gzip has no end" : "hands over a gzip without an end",
      () =>
        Effect.gen(function* () {
          const server = yield* scriptedServer(
            always(ok(packed.subarray(0, packed.length - 20), "content-encoding: gzip"))
          )
          const result = yield* Effect.result(send(requestTo(server.url)))
          if (!connection.noticesCutGzip) return assert(Result.isSuccess(result))
          assert(Result.isFailure(result) && result.failure._tag === "ConnectionError")
          assert.strictEqual(result.failure.code, "BROKEN_ENCODING")
        }).pipe(over)
    )

    it.effect(connection.readsBrotli ? "reads brotli, unasked" : "refuses codings it did not ask for", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(
          always(ok(Zlib.brotliCompressSync(text), "content-encoding: br"))
        )
        const result = yield* Effect.result(send(requestTo(server.url)))
        if (connection.readsBrotli) {
          assert(Result.isSuccess(result))
          return assert.strictEqual(result.success.text(), text)
        }
        assert(Result.isFailure(result) && result.failure._tag === "ConnectionError")
        assert.strictEqual(result.failure.code, "UNKNOWN_ENCODING")
      }).pipe(over)
    )

    it.effect("compresses bodies of requests", () =>
      Effect.gen(function* () {
        const { gzip } = yield* Connection
        assert.isDefined(gzip)
        for (const body of [text, Buffer.from(text), ""]) {
          const bytes = yield* gzip?.(body) ?? Effect.die("has no gzip")
          assert.strictEqual(Zlib.gunzipSync(bytes).toString(), body.toString())
        }
      }).pipe(over)
    )
  })

  describe("when it is cancelled", () => {
    it.effect("closes the socket of an exchange without a head", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(silent)
        const fiber = yield* Effect.forkChild(send(requestTo(server.url)))
        yield* until(() => server.requests.length === 1)
        yield* Fiber.interrupt(fiber)
        yield* until(() => server.sockets() === 0)
      }).pipe(over)
    )

    it.effect("closes the socket inside of an answer, and leaves the connection usable", () =>
      Effect.gen(function* () {
        const sent = yield* Deferred.make<void>()
        const server = yield* scriptedServer((peer) =>
          Effect.gen(function* () {
            const { target } = yield* peer.request
            if (target === "/second") return yield* peer.write(ok("second"))
            yield* peer.write(endless)
            yield* Deferred.succeed(sent, undefined)
          })
        )
        const fiber = yield* Effect.forkChild(send(requestTo(server.url)))
        yield* Deferred.await(sent)
        yield* Fiber.interrupt(fiber)
        yield* until(() => server.sockets() === 0)
        const response = yield* send(requestTo(server.url, { path: "/second" }))
        assert.strictEqual(response.text(), "second")
      }).pipe(over)
    )
  })

  describe("when it reads piece by piece", () => {
    it.effect("gives the head before the body, and the pieces as they come", () =>
      Effect.gen(function* () {
        const next = Array.from({ length: 3 }, () => Deferred.makeUnsafe<void>())
        const server = yield* scriptedServer((peer) =>
          Effect.gen(function* () {
            yield* peer.request
            yield* peer.write("HTTP/1.1 201 Created\r\nx-a: 1\r\ntransfer-encoding: chunked\r\n\r\n")
            for (const [at, signal] of next.entries()) {
              yield* Deferred.await(signal)
              yield* peer.write(chunk(`piece ${at}`))
            }
            yield* peer.write(lastChunk)
          })
        )
        const stream = yield* open(requestTo(server.url))
        assert.deepStrictEqual([stream.status, stream.header("x-a")], [201, "1"])
        for (const [at, signal] of next.entries()) {
          yield* Deferred.succeed(signal, undefined)
          const piece = yield* stream.pull
          assert.strictEqual(Buffer.from(piece ?? []).toString(), `piece ${at}`)
        }
        assert.isUndefined(yield* stream.pull)
        assert.isUndefined(yield* stream.pull)
      }).pipe(over)
    )

    it.effect("ends at its timeout where there is no head", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(silent)
        const fiber = yield* Effect.forkChild(Effect.flip(open(requestTo(server.url, { timeout: 3000 }))))
        yield* until(() => server.requests.length === 1)
        yield* TestClock.adjust("2999 millis")
        assert.isUndefined(fiber.pollUnsafe())
        yield* TestClock.adjust("1 millis")
        const error = yield* Fiber.join(fiber)
        assert(error._tag === "TimeoutError")
        assert.deepStrictEqual([error.phase, error.limit], ["headers", "requestTimeout"])
        yield* until(() => server.sockets() === 0)
      }).pipe(over)
    )

    it.effect("ends where the body stands still, behind any length of time for the whole", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(once(chunkedHead() + chunk("x").toString()))
        const { pull } = yield* open(requestTo(server.url, { timeout: 1000, stallTimeout: 5000 }))
        yield* pull
        yield* TestClock.adjust("1 hour")
        const fiber = yield* Effect.forkChild(Effect.flip(pull), { startImmediately: true })
        yield* TestClock.adjust("4999 millis")
        assert.isUndefined(fiber.pollUnsafe())
        yield* TestClock.adjust("1 millis")
        const error = yield* Fiber.join(fiber)
        assert(error._tag === "TimeoutError")
        assert.deepStrictEqual([error.phase, error.timeout, error.limit], ["body", 5000, "stallTimeout"])
        yield* until(() => server.sockets() === 0)
      }).pipe(over)
    )

    it.effect("lets pieces take as long as they may, each of them", () =>
      Effect.gen(function* () {
        const next = Array.from({ length: 4 }, () => Deferred.makeUnsafe<void>())
        const server = yield* scriptedServer((peer) =>
          Effect.gen(function* () {
            yield* peer.request
            yield* peer.write(chunkedHead())
            for (const signal of next) {
              yield* Deferred.await(signal)
              yield* peer.write(chunk("x"))
            }
            yield* peer.write(lastChunk)
          })
        )
        const { pull } = yield* open(requestTo(server.url, { stallTimeout: 2000, timeout: 3000 }))
        for (const signal of next) {
          const piece = yield* Effect.forkChild(pull, { startImmediately: true })
          yield* TestClock.adjust("1999 millis")
          yield* Deferred.succeed(signal, undefined)
          assert.deepStrictEqual(yield* Fiber.join(piece), new Uint8Array([120]))
        }
        assert.isUndefined(yield* pull)
      }).pipe(over)
    )

    it.effect("closes the socket when it is closed early", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(once(chunkedHead() + chunk("x").toString()))
        const scope = yield* Scope.make()
        const { pull } = yield* Scope.provide(open(requestTo(server.url)), scope)
        yield* pull
        assert.strictEqual(server.sockets(), 1)
        yield* Scope.close(scope, Exit.void)
        yield* until(() => server.sockets() === 0)
      }).pipe(over)
    )

    it.effect("closes the socket when it is cancelled before the head", () =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(silent)
        const fiber = yield* Effect.forkChild(Effect.scoped(open(requestTo(server.url))))
        yield* until(() => server.requests.length === 1)
        yield* Fiber.interrupt(fiber)
        yield* until(() => server.sockets() === 0)
      }).pipe(over)
    )

    it.effect("reads no further than it is asked to", () =>
      Effect.gen(function* () {
        const pieces = 400
        const piece = Buffer.alloc(65_536, "x")
        let taken = 0
        const server = yield* scriptedServer((peer) =>
          Effect.gen(function* () {
            yield* peer.request
            yield* peer.write(head(`content-length: ${pieces * piece.length}`))
            for (; taken < pieces; taken++) yield* peer.write(piece)
          })
        )
        const stream = yield* open(requestTo(server.url))
        const first = yield* stream.pull
        // Until the system has taken no more from the server for a while; a fast reader takes all of it.
        let before = 0
        let still = 0
        yield* until(() => {
          still = taken === before ? still + 1 : 0
          before = taken
          return still === 20
        })
        assert.isBelow(taken, pieces)
        const rest = yield* drain(stream)
        assert.strictEqual((first?.length ?? 0) + rest.length, pieces * piece.length)
      }).pipe(over)
    )
  })

  it.effect("makes no span and sends no trace of its own", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("{}")))
      const spans: Array<string> = []
      const tracer = Tracer.make({
        span: (options) => {
          spans.push(options.name)
          return new Tracer.NativeSpan(options)
        }
      })
      yield* send(requestTo(server.url)).pipe(Effect.withSpan("outer"), Effect.withTracer(tracer))
      assert.deepStrictEqual(spans, ["outer"])
      assert.notInclude(namesOf(server.requests[0]), "traceparent")
      assert.notInclude(namesOf(server.requests[0]), "b3")
    }).pipe(over)
  )
})

describe("the connection over an HTTP client", () => {
  /** A fetch that does what a test says, and keeps what it was given. */
  const fakeFetch = (respond: () => Promise<Response>, init: RequestInit = {}) => {
    const inits: Array<RequestInit | undefined> = []
    const layer = HttpClientConnection.layerFetch.pipe(
      Layer.provide(Layer.succeed(FetchHttpClient.RequestInit, init)),
      Layer.provide(
        Layer.succeed(FetchHttpClient.Fetch, (_, init) => {
          inits.push(init)
          return respond()
        })
      )
    )
    return { inits, layer }
  }

  it.effect("keeps the options of fetch that it is given, but follows no redirect", () =>
    Effect.gen(function* () {
      const { inits, layer } = fakeFetch(() => Promise.resolve(new Response("{}")), {
        credentials: "include",
        redirect: "follow"
      })
      yield* send(requestTo("http://localhost:9200")).pipe(Effect.provide(layer))
      assert.deepInclude(inits[0], { credentials: "include", redirect: "manual" })
    })
  )

  it.effect("says that a browser hides a redirect", () =>
    Effect.gen(function* () {
      const { layer } = fakeFetch(() => Promise.resolve(Response.error()))
      const error = yield* Effect.flip(send(requestTo("http://localhost:9200")).pipe(Effect.provide(layer)))
      assert(error._tag === "ConnectionError")
      assert.strictEqual(error.code, "REDIRECT")
    })
  )

  it.effect.each([
    ["Failed to fetch", "HTTP_CLIENT_FAILED", "cors"],
    ["tcp connect error: Connection refused (os error 111)", "ECONNREFUSED", "Nothing listens there"],
    ["invalid peer certificate: UnknownIssuer", "ERR_TLS_CERT_INVALID", "Check the tls options"]
  ] as const)("understands runtimes that give no code: %s", ([message, code, advice]) =>
    Effect.gen(function* () {
      const { layer } = fakeFetch(() => Promise.reject(new TypeError(message)))
      const headers = ["authorization", "ApiKey secret=="]
      const error = yield* Effect.flip(
        send(requestTo("http://localhost:9200", { headers })).pipe(Effect.provide(layer))
      )
      assert(error._tag === "ConnectionError" || error._tag === "TlsError")
      assert.deepStrictEqual([error.code, error.reason], [code, message])
      assert.include(error.message, advice)
      assert.notInclude(inspect(error, { depth: 20, showHidden: true }), "secret==")
    })
  )

  it.effect("understands the codes of another runtime", () =>
    Effect.gen(function* () {
      const cause = Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused" })
      const { layer } = fakeFetch(() => Promise.reject(cause))
      const error = yield* Effect.flip(send(requestTo("http://localhost:9200")).pipe(Effect.provide(layer)))
      assert(error._tag === "ConnectionError")
      assert.strictEqual(error.code, "ECONNREFUSED")
    })
  )

  it.effect("decompresses what a fetch of another kind left compressed", () =>
    Effect.gen(function* () {
      const headers = { "content-encoding": "gzip" }
      const packed = new Uint8Array(Zlib.gzipSync("{}"))
      const { layer } = fakeFetch(() => Promise.resolve(new Response(packed, { headers })))
      const response = yield* send(requestTo("http://localhost:9200")).pipe(Effect.provide(layer))
      assert.strictEqual(response.text(), "{}")
    })
  )

  it.effect("takes an answer for an answer where the client was made to fail on its status", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always("HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\n\r\n{}"))
      const strict = Layer.effect(
        HttpClient.HttpClient,
        Effect.map(HttpClient.HttpClient, HttpClient.filterStatusOk)
      ).pipe(Layer.provide(FetchHttpClient.layer))
      const response = yield* send(requestTo(server.url)).pipe(
        Effect.provide(Layer.provide(HttpClientConnection.layer, strict))
      )
      assert.deepStrictEqual([response.status, response.text()], [404, "{}"])
    })
  )

  it.effect("turns what a client throws into an error", () =>
    Effect.gen(function* () {
      const throws = Layer.succeed(
        HttpClient.HttpClient,
        HttpClient.make(() => {
          throw new Error("not today")
        })
      )
      const error = yield* Effect.flip(
        send(requestTo("http://localhost:9200")).pipe(
          Effect.provide(Layer.provide(HttpClientConnection.layer, throws))
        )
      )
      assert(error._tag === "ConnectionError")
      assert.strictEqual(error.reason, "not today")
    })
  )

  it.effect("refuses headers that would be lines of their own, without showing them", () =>
    Effect.gen(function* () {
      const { inits, layer } = fakeFetch(() => Promise.resolve(new Response("{}")))
      const headers = ["authorization", "ApiKey secret\r\nx: y"]
      const error = yield* Effect.flip(
        send(requestTo("http://localhost:9200", { headers })).pipe(Effect.provide(layer))
      )
      assert(error._tag === "ConnectionError")
      assert.strictEqual(error.code, "UNSUPPORTED")
      assert.notInclude(inspect(error, { depth: 20 }), "secret")
      assert.strictEqual(inits.length, 0)
    })
  )

  it.effect("refuses Unix sockets", () =>
    Effect.gen(function* () {
      const request = requestTo("http://localhost:9200")
      const node = { ...request.node, socketPath: "/run/es.sock" }
      const error = yield* Effect.flip(send({ ...request, node })).pipe(
        Effect.provide(HttpClientConnection.layerFetch)
      )
      assert(error._tag === "ConnectionError")
      assert.include(error.message, "Use UndiciConnection")
    })
  )
})

describe("the client over sockets", () => {
  const answer = (status: string, body: object, ...headers: ReadonlyArray<string>): string => {
    const json = JSON.stringify(body)
    const lines = ["content-type: application/json", "x-elastic-product: Elasticsearch", ...headers]
    return [`HTTP/1.1 ${status}`, `content-length: ${json.length}`, ...lines, "", json].join("\r\n")
  }
  const busy = (seconds: number): string =>
    answer("429 Too Many Requests", { status: 429 }, `retry-after: ${seconds}`)
  const counted = { count: 3, _shards: { total: 1, successful: 1, failed: 0 } }

  it.effect("waits as long as a busy node says before it asks again", () =>
    Effect.gen(function* () {
      const clock = yield* Clock.Clock
      const times: Array<number> = []
      const server = yield* scriptedServer((peer) =>
        Effect.gen(function* () {
          for (const reply of [busy(7), answer("200 OK", counted)]) {
            yield* peer.request
            times.push(clock.currentTimeMillisUnsafe())
            yield* peer.write(reply)
          }
        })
      )
      const context = yield* Layer.build(Elasticsearch.layer({ nodes: [server.url] }))
      const es = Context.get(context, Elasticsearch)
      const fiber = yield* Effect.forkChild(es.count({}, { timeout: Infinity }))
      // It is not known when the answer has come: time goes on until it has.
      while (fiber.pollUnsafe() === undefined) {
        yield* TestClock.adjust("1 second")
        yield* TestClock.withLive(Effect.sleep("1 millis"))
      }
      assert.deepStrictEqual(yield* Fiber.join(fiber), counted)
      const [first = 0, second = 0, ...more] = times
      assert.isAtLeast(second - first, 7000)
      assert.isEmpty(more)
    })
  )

  it.effect("ends at once where a busy node asks for more time than there is", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(busy(60)))
      const error = yield* Effect.flip(Effect.flatMap(Elasticsearch, (es) => es.count())).pipe(
        Effect.provide(Elasticsearch.layer({ nodes: [server.url], requestTimeout: "30 seconds" }))
      )
      assert(error._tag === "TooManyRequests")
      assert.strictEqual(error.retryAfter, 60)
      assert.lengthOf(server.requests, 1)
    })
  )
})
