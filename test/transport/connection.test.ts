import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import * as Net from "node:net"
import { Auth, Elasticsearch, mayHaveRun, type Options } from "effect-elasticsearch"
import { listening } from "../support/listening.ts"
import { recordingServer } from "../support/recordingServer.ts"

const counted = { count: 3, _shards: { total: 1, successful: 1, failed: 0 } }

const count = (options: Options) =>
  Effect.flatMap(Elasticsearch, (es) => es.count({ index: "books" })).pipe(
    Effect.provide(Elasticsearch.layer({ maxRetries: 0, ...options }), { local: true })
  )

/** A server below HTTP: what it does with a connection is all it does. */
const rawServer = (onConnection: (socket: Net.Socket) => void) =>
  Effect.suspend(() => {
    const sockets = new Set<Net.Socket>()
    const server = Net.createServer((socket) => {
      sockets.add(socket)
      socket.on("error", () => {})
      socket.on("close", () => sockets.delete(socket))
      onConnection(socket)
    })
    return Effect.map(listening(server, sockets), (port) => ({ url: `http://127.0.0.1:${port}` }))
  })

/** Waits in real time until something holds; the test clock stands still meanwhile. */
const until = (holds: () => boolean): Effect.Effect<void> =>
  TestClock.withLive(
    Effect.sync(holds).pipe(
      Effect.repeat({ until: (held) => held, schedule: Schedule.spaced("5 millis") }),
      Effect.asVoid
    )
  )

describe("the undici connection", () => {
  it.effect("sends and reads", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => ({ body: counted }))
      const value = yield* count({
        nodes: [`${server.url}/prefix/`],
        auth: Auth.apiKey(Redacted.make("a2V5"))
      })
      assert.deepStrictEqual(value, counted)
      const [request] = server.requests
      assert.deepStrictEqual([request?.method, request?.path], ["GET", "/prefix/books/_count"])
      assert.strictEqual(request?.headers["accept"], "application/vnd.elasticsearch+json; compatible-with=9")
      assert.strictEqual(request?.headers["authorization"], "ApiKey a2V5")
      assert.match(String(request?.headers["user-agent"]), /^effect-elasticsearch\/\d+\.\d+\.\d+ \(Node\.js /)
    })
  )

  it.effect("reads answers in many pieces and in all of UTF-8", () =>
    Effect.gen(function* () {
      const text = "Größe 🎬 ".repeat(20_000)
      const body = Buffer.from(JSON.stringify({ _index: "a", _id: "1", found: true, _source: { text } }))
      const server = yield* recordingServer((_, response) => {
        response.writeHead(200, { "x-elastic-product": "Elasticsearch", "content-type": "application/json" })
        for (let at = 0; at < body.length; at += 1001) response.write(body.subarray(at, at + 1001))
        response.end()
        return undefined
      })
      const value = yield* Effect.flatMap(Elasticsearch, (es) => es.get({ index: "a", id: "1" })).pipe(
        Effect.provide(Elasticsearch.layer({ nodes: [server.url] }))
      )
      assert.deepStrictEqual(value._source, { text })
    })
  )

  it.effect(
    "keeps sockets open between calls, no more of them than allowed, and closes them with its scope",
    () =>
      Effect.gen(function* () {
        const server = yield* recordingServer(() => ({ body: counted }))
        const scope = yield* Scope.make()
        const context = yield* Layer.buildWithScope(
          Elasticsearch.layer({ nodes: [server.url], connections: 2 }),
          scope
        )
        const es = Context.get(context, Elasticsearch)
        yield* Effect.forEach(Array.from({ length: 10 }), () => es.count({ index: "books" }), {
          concurrency: 10
        })
        assert.strictEqual(server.requests.length, 10)
        assert.isAtMost(server.sockets(), 2)
        yield* Scope.close(scope, Exit.void)
        yield* until(() => server.sockets() === 0)
      })
  )

  it.effect("says that nothing listens there", () =>
    Effect.gen(function* () {
      const gone = yield* Effect.scoped(rawServer(() => {}))
      const error = yield* Effect.flip(count({ nodes: [gone.url] }))
      assert(error._tag === "ConnectionError")
      assert.strictEqual(error.code, "ECONNREFUSED")
      assert.include(error.message, `count (GET /books/_count) at ${gone.url}: ECONNREFUSED`)
      assert.include(error.message, "Nothing listens there: check host and port")
      assert.deepStrictEqual(error.attempts, [{ node: gone.url, outcome: "ECONNREFUSED", duration: 0 }])
    })
  )

  it.effect("says that the host is not known", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(count({ nodes: ["http://no-such-host.invalid:9200"] }))
      assert(error._tag === "ConnectionError")
      assert.match(error.code, /ENOTFOUND|EAI_AGAIN/)
      assert.include(error.message, "DNS")
    })
  )

  it.effect("says that the connection broke, before and inside the answer", () =>
    Effect.gen(function* () {
      const early = yield* rawServer((socket) => socket.once("data", () => socket.destroy()))
      const before = yield* Effect.flip(count({ nodes: [early.url] }))
      assert(before._tag === "ConnectionError")
      const late = yield* rawServer((socket) =>
        socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"))
      )
      const inside = yield* Effect.flip(count({ nodes: [late.url] }))
      assert(inside._tag === "ConnectionError")
      assert.include(inside.message, "look at its log; the call may be repeated")
    })
  )

  it.effect("says that the answer is not HTTP", () =>
    Effect.gen(function* () {
      const server = yield* rawServer((socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"))
      const error = yield* Effect.flip(count({ nodes: [server.url] }))
      assert(error._tag === "ConnectionError")
      assert.include(error.message, "The answer is not HTTP: check the port")
    })
  )

  it.effect("says that the node does not speak TLS", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => ({ body: counted }))
      const error = yield* Effect.flip(count({ nodes: [server.url.replace("http:", "https:")] }))
      assert(error._tag === "TlsError")
      assert.include(error.message, "The node does not speak TLS on that port")
    })
  )

  it.effect("ends a call that gets no answer, by the clock of Effect", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => undefined)
      const fiber = yield* Effect.forkChild(
        Effect.flip(count({ nodes: [server.url], requestTimeout: "3 seconds" }))
      )
      yield* until(() => server.requests.length === 1)
      yield* TestClock.adjust("2999 millis")
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust("1 millis")
      const error = yield* Fiber.join(fiber)
      assert(error._tag === "TimeoutError")
      assert.deepStrictEqual([error.phase, error.timeout], ["headers", 3000])
      assert.include(error.message, "no answer after 3000 ms (requestTimeout). Raise requestTimeout")
      yield* until(() => server.sockets() === 0)
    })
  )

  it.effect("ends a call that waits for one of its own connections, and does not blame the node", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => undefined)
      const fiber = yield* Effect.gen(function* () {
        const es = yield* Elasticsearch
        const first = yield* Effect.forkChild(es.count({}, { timeout: Infinity }))
        yield* until(() => server.requests.length === 1)
        const error = yield* Effect.flip(es.count({}, { timeout: "3 seconds" }))
        yield* Fiber.interrupt(first)
        assert.isFalse(mayHaveRun(error))
        return error
      }).pipe(Effect.provide(Elasticsearch.layer({ nodes: [server.url], connections: 1 })), Effect.forkChild)
      yield* until(() => server.requests.length === 1)
      yield* TestClock.withLive(Effect.sleep("50 millis"))
      yield* TestClock.adjust("3 seconds")
      const error = yield* Fiber.join(fiber)
      assert(error._tag === "TimeoutError")
      assert.strictEqual(error.phase, "queue")
      assert.include(
        error.message,
        "no free connection after 3000 ms (requestTimeout). Make fewer calls at once, or raise connections"
      )
    })
  )

  it.effect("ends a call whose answer does not end", () =>
    Effect.gen(function* () {
      let began = false
      const server = yield* recordingServer((_, response) => {
        response.writeHead(200, { "x-elastic-product": "Elasticsearch", "content-length": "100" })
        response.write("{", () => (began = true))
        return undefined
      })
      const fiber = yield* Effect.forkChild(
        Effect.flip(count({ nodes: [server.url], requestTimeout: "3 seconds" }))
      )
      yield* until(() => began)
      yield* TestClock.withLive(Effect.sleep("50 millis"))
      yield* TestClock.adjust("3 seconds")
      const error = yield* Fiber.join(fiber)
      assert(error._tag === "TimeoutError")
      assert.strictEqual(error.phase, "body")
    })
  )

  it.effect("stops reading an answer that is too large", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => ({ body: "x".repeat(100_000) }))
      const error = yield* Effect.flip(count({ nodes: [server.url], maxResponseSize: 1000 }))
      assert(error._tag === "ResponseTooLarge")
      assert.include(error.message, "larger than 1000 bytes. Ask for less")
    })
  )

  it.effect("cancels the exchange when its fiber is interrupted", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => undefined)
      const fiber = yield* Effect.forkChild(count({ nodes: [server.url] }))
      yield* until(() => server.requests.length === 1)
      yield* Fiber.interrupt(fiber)
      yield* until(() => server.sockets() === 0)
    })
  )

  it.effect("refuses header values that would be lines of their own", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => ({ body: counted }))
      const layer = Elasticsearch.layer({ nodes: [server.url] })
      for (const options of [
        { headers: { "x-a": "1\r\nx-evil: 2" } },
        { headers: { "x a": "1" } },
        { opaqueId: "\n" }
      ]) {
        const error = yield* Effect.flatMap(Elasticsearch, (es) => es.count({}, options)).pipe(
          Effect.provide(layer),
          Effect.flip
        )
        assert(error._tag === "InvalidRequest")
        assert.include(error.message, "parameter headers has a")
      }
      const config = yield* Effect.flip(count({ nodes: [server.url], headers: { "x-a": "\n" } }))
      assert(config._tag === "ConfigError")
      assert.strictEqual(config.option, "headers")
      assert.strictEqual(server.requests.length, 0)
    })
  )
})
