/** What every connection has to do, whatever carries its requests. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import * as Zlib from "node:zlib"
import { Connection, type WireRequest } from "effect-elasticsearch/Transport/Connection"
import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
import * as Node from "effect-elasticsearch/Transport/Node"
import * as UndiciConnection from "effect-elasticsearch/Transport/UndiciConnection"
import {
  answerText,
  chunk,
  chunkedHead,
  lastChunk,
  type Script,
  scriptedServer,
  until
} from "../support/scriptedServer.ts"

interface Subject {
  readonly name: string
  readonly layer: Layer.Layer<Connection, unknown>
  /** How many sockets three requests take that follow each other. */
  readonly sockets: number
}

const subjects: ReadonlyArray<Subject> = [
  { name: "undici", layer: UndiciConnection.layer(), sockets: 1 },
  { name: "fetch", layer: HttpClientConnection.layerFetch, sockets: 1 },
  {
    name: "HttpClient over undici",
    layer: HttpClientConnection.layer.pipe(Layer.provide(NodeHttpClient.layerUndici)),
    sockets: 1
  },
  {
    name: "HttpClient over node:http",
    layer: HttpClientConnection.layer.pipe(Layer.provide(NodeHttpClient.layerNodeHttp)),
    // Its agent keeps none unless it is told to.
    sockets: 3
  }
]

const requestTo = (url: string, more: Partial<WireRequest> = {}): WireRequest => {
  const timeout = more.timeout ?? Infinity
  return {
    endpoint: "test",
    node: Result.getOrThrow(Node.parse(url, "nodes")),
    method: "GET",
    path: "/",
    headers: [],
    body: undefined,
    timeout,
    limit: { name: "requestTimeout", millis: timeout },
    stallTimeout: Infinity,
    maxResponseSize: 1_000_000,
    attempts: [],
    elapsed: () => 7,
    ...more
  }
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe.each(subjects)("the connection over $name", ({ layer, name, sockets }) => {
  const isUndici = name === "undici"

  /** One exchange with a server that plays a script. */
  const exchange = (script: Script, more: Partial<WireRequest> = {}) =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(script)
      const connection = Context.get(yield* Layer.build(Layer.fresh(layer)), Connection)
      const fiber = yield* Effect.forkChild(connection.send(requestTo(server.url, more)), {
        startImmediately: true
      })
      return { connection, fiber, server }
    })

  const answered = (script: Script, more: Partial<WireRequest> = {}) =>
    Effect.flatMap(exchange(script, more), ({ fiber, server }) =>
      Effect.map(Fiber.join(fiber), (response) => ({ response, server }))
    )

  const failing = (script: Script, more: Partial<WireRequest> = {}) =>
    Effect.flatMap(exchange(script, more), ({ fiber, server }) =>
      Effect.map(Effect.flip(Fiber.join(fiber)), (error) => ({ error, server }))
    )

  it.effect("sends method, path, headers and body as they are", () =>
    Effect.gen(function* () {
      const path = "/a%2Fb,c*/%3Clogs-%7Bnow%2Fd%7D%3E/_search?q=a%20b%2Bc&filter_path=-_shards,*.x"
      const { response, server } = yield* answered((socket) => socket.end(answerText("200 OK", "{}")), {
        method: "POST",
        path,
        headers: [
          "accept",
          "application/json",
          "content-type",
          "application/x-ndjson",
          "x-mine",
          "ä".normalize("NFC")
        ],
        body: '{"größe":1}\n'
      })
      assert.strictEqual(response.status, 200)
      const [sent = ""] = server.received
      const [line, ...rest] = sent.split("\r\n")
      assert.strictEqual(line, `POST ${path} HTTP/1.1`)
      const headers = rest.map((header) => header.toLowerCase())
      assert.include(headers, "accept: application/json")
      assert.include(headers, "content-type: application/x-ndjson")
      assert.isTrue(sent.endsWith(Buffer.from('{"größe":1}\n').toString("latin1")))
      assert.strictEqual(headers.filter((header) => header.startsWith("content-type:")).length, 1)
      assert.strictEqual(headers.filter((header) => header.startsWith("traceparent:")).length, 0)
    })
  )

  it.effect("sends bytes as they are", () =>
    Effect.gen(function* () {
      const body = Zlib.gzipSync("hello")
      const { server } = yield* answered((socket) => socket.end(answerText("200 OK", "{}")), {
        method: "POST",
        headers: ["content-encoding", "gzip"],
        body: new Uint8Array(body)
      })
      assert.isTrue(server.received[0]?.endsWith(body.toString("latin1")))
    })
  )

  it.effect("reads UTF-8 in pieces that part its letters", () =>
    Effect.gen(function* () {
      const said = "Größe 🎬 ".repeat(2000)
      const bytes = Buffer.from(said)
      const { response } = yield* answered((socket) => {
        socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${bytes.length}\r\n\r\n`)
        for (let at = 0; at < bytes.length; at += 997) socket.write(bytes.subarray(at, at + 997))
      })
      assert.strictEqual(response.text(), said)
      assert.strictEqual(response.bytes().length, bytes.length)
    })
  )

  it.effect("gives answers of every status, with their headers", () =>
    Effect.gen(function* () {
      for (const status of ["404 Not Found", "429 Too Many", "500 Oh", "503 Busy"]) {
        const { response } = yield* answered((socket) =>
          socket.end(answerText(status, "{}", { "Retry-After": "3", Warning: "299 a", warning: "299 b" }))
        )
        assert.strictEqual(response.status, Number(status.slice(0, 3)))
        assert.strictEqual(response.header("retry-after"), "3")
        assert.isUndefined(response.header("x-nothing"))
      }
    })
  )

  it.effect("joins headers of one name", () =>
    Effect.gen(function* () {
      const { response } = yield* answered((socket) =>
        socket.end("HTTP/1.1 200 OK\r\nwarning: 299 a\r\nwarning: 299 b\r\ncontent-length: 0\r\n\r\n")
      )
      assert.strictEqual(response.header("warning"), "299 a, 299 b")
    })
  )

  it.effect(
    "reads answers without a body: to HEAD, 204, and empty ones, also where they say how they are compressed",
    () =>
      Effect.gen(function* () {
        const head = yield* answered(
          (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\ncontent-encoding: gzip\r\n\r\n"),
          { method: "HEAD" }
        )
        assert.strictEqual(head.response.text(), "")
        const none = yield* answered((socket) => socket.end("HTTP/1.1 204 No Content\r\n\r\n"))
        assert.deepStrictEqual([none.response.status, none.response.text()], [204, ""])
        const empty = yield* answered((socket) => socket.end(answerText("200 OK", "")))
        assert.strictEqual(empty.response.text(), "")
      })
  )

  it.effect("keeps its sockets for requests that follow each other", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer((socket) => {
        socket.write(answerText("200 OK", "one"))
        socket.on("data", () => socket.write(answerText("200 OK", "more")))
      })
      const connection = Context.get(yield* Layer.build(Layer.fresh(layer)), Connection)
      const said: Array<string> = []
      for (let times = 0; times < 3; times++) {
        said.push((yield* connection.send(requestTo(server.url))).text())
        // A socket is free again a moment after its answer.
        yield* TestClock.withLive(Effect.sleep("20 millis"))
      }
      assert.strictEqual(server.received.length, sockets)
      assert.deepStrictEqual(said, sockets === 1 ? ["one", "more", "more"] : ["one", "one", "one"])
    })
  )

  it.effect("does not follow redirects", () =>
    Effect.gen(function* () {
      const { response, server } = yield* answered((socket) =>
        socket.end(answerText("302 Found", "", { location: "/elsewhere" }))
      )
      assert.deepStrictEqual([response.status, response.header("location")], [302, "/elsewhere"])
      assert.lengthOf(server.received, 1)
    })
  )

  it.effect("ends a request whose answer does not begin, and closes its socket", () =>
    Effect.gen(function* () {
      const { fiber, server } = yield* exchange(() => {}, { timeout: 3000 })
      yield* until(() => server.received[0]?.includes("\r\n\r\n") ?? false)
      yield* TestClock.adjust(2999)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(1)
      const error = yield* Effect.flip(Fiber.join(fiber))
      assert(error._tag === "TimeoutError")
      assert.deepStrictEqual([error.phase, error.limit, error.timeout], ["headers", "requestTimeout", 3000])
      assert.deepStrictEqual(error.attempts, [{ node: server.url, outcome: "timeout", duration: 7 }])
      yield* until(() => server.sockets.size === 0)
    })
  )

  it.effect("ends a request whose answer does not end", () =>
    Effect.gen(function* () {
      const { fiber, server } = yield* exchange(
        (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc"),
        { timeout: 3000 }
      )
      yield* until(() => server.received[0]?.includes("\r\n\r\n") ?? false)
      yield* TestClock.withLive(Effect.sleep("100 millis"))
      yield* TestClock.adjust(3000)
      const error = yield* Effect.flip(Fiber.join(fiber))
      assert(error._tag === "TimeoutError")
      assert.strictEqual(error.phase, "body")
      yield* until(() => server.sockets.size === 0)
    })
  )

  it.effect("ends a request whose answer stands still, however much time is left", () =>
    Effect.gen(function* () {
      const sockets: Array<{ readonly write: (text: string) => boolean }> = []
      const { fiber, server } = yield* exchange(
        (socket) => {
          sockets.push(socket)
          socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc")
        },
        { timeout: 60_000, stallTimeout: 1000 }
      )
      yield* until(() => sockets.length === 1)
      yield* TestClock.withLive(Effect.sleep("100 millis"))
      yield* TestClock.adjust(900)
      sockets[0]?.write("def")
      yield* TestClock.withLive(Effect.sleep("100 millis"))
      yield* TestClock.adjust(900)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(100)
      const error = yield* Effect.flip(Fiber.join(fiber))
      assert(error._tag === "TimeoutError")
      assert.deepStrictEqual([error.phase, error.limit, error.timeout], ["body", "stallTimeout", 1000])
      yield* until(() => server.sockets.size === 0)
    })
  )

  it.effect(
    "says that the connection broke: before the answer, in it, and where less came than was said",
    () =>
      Effect.gen(function* () {
        const scripts: ReadonlyArray<Script> = [
          (socket) => socket.destroy(),
          (socket) => socket.resetAndDestroy(),
          (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-le"),
          (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"),
          (socket) => {
            socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
            setTimeout(() => socket.resetAndDestroy(), 50)
          },
          (socket) => socket.end(chunkedHead() + chunk("abc"))
        ]
        for (const [index, script] of scripts.entries()) {
          const { error } = yield* failing(script)
          assert.strictEqual(error._tag, "ConnectionError", `script ${index}: ${error.message}`)
        }
      })
  )

  it.effect("says that the answer is no HTTP", () =>
    Effect.gen(function* () {
      const { error } = yield* failing((socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n\r\n"))
      assert(error._tag === "ConnectionError")
      assert.include(error.message, "The answer is not HTTP")
    })
  )

  it.effect("says that nothing listens there, and that a host is not known", () =>
    Effect.gen(function* () {
      const gone = yield* Effect.scoped(scriptedServer(() => {}))
      const connection = Context.get(yield* Layer.build(Layer.fresh(layer)), Connection)
      const refused = yield* Effect.flip(connection.send(requestTo(gone.url)))
      assert(refused._tag === "ConnectionError")
      assert.strictEqual(refused.code, "ECONNREFUSED")
      const unknown = yield* Effect.flip(connection.send(requestTo("http://no-such-host.invalid:9200")))
      assert(unknown._tag === "ConnectionError")
      assert.match(unknown.code, /ENOTFOUND|EAI_AGAIN/)
    })
  )

  it.effect("says that a port speaks no TLS", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(() => {})
      server.sockets.forEach((socket) => socket.destroy())
      const connection = Context.get(yield* Layer.build(Layer.fresh(layer)), Connection)
      const plain = yield* Effect.acquireRelease(
        Effect.callback<{ readonly url: string; readonly close: () => void }>((resume) => {
          void import("node:http").then((Http) => {
            const http = Http.createServer((_, response) => response.end("{}"))
            http.listen(0, "127.0.0.1", () => {
              const address = http.address()
              const port = typeof address === "object" && address !== null ? address.port : 0
              resume(Effect.succeed({ url: `https://127.0.0.1:${port}`, close: () => http.close() }))
            })
          })
        }),
        ({ close }) => Effect.sync(close)
      )
      const error = yield* Effect.flip(connection.send(requestTo(plain.url)))
      assert.strictEqual(error._tag, "TlsError")
      assert.include(error.message, "The node does not speak TLS on that port")
    })
  )

  it.effect("stops reading an answer that is too large, with and without a length", () =>
    Effect.gen(function* () {
      const long = "x".repeat(100_000)
      const scripts: ReadonlyArray<Script> = [
        (socket) => socket.end(answerText("200 OK", long)),
        (socket) => socket.end(chunkedHead() + chunk(long) + lastChunk)
      ]
      for (const script of scripts) {
        const { error } = yield* failing(script, { maxResponseSize: 1000 })
        assert(error._tag === "ResponseTooLarge")
        assert.strictEqual(error.limit, 1000)
      }
    })
  )

  it.effect("decompresses answers, small and large, and keeps to the limit of size", () =>
    Effect.gen(function* () {
      const said = JSON.stringify({ text: "Größe ".repeat(50_000) })
      const codings: ReadonlyArray<readonly [string, (content: string) => Buffer]> = [
        ["gzip", (content) => Zlib.gzipSync(content)],
        ["deflate", (content) => Zlib.deflateSync(content)],
        ["zstd", (content) => Zlib.zstdCompressSync(content)]
      ]
      const connection = Context.get(yield* Layer.build(Layer.fresh(layer)), Connection)
      assert.include(connection.encodings ?? [], "gzip")
      for (const [coding, compress] of codings) {
        if (connection.encodings?.includes(coding) !== true) continue
        for (const content of ["{}", said]) {
          const { response } = yield* answered((socket) =>
            socket.end(answerText("200 OK", compress(content), { "content-encoding": coding }))
          )
          assert.strictEqual(response.text(), content)
        }
      }
      const bomb = Zlib.gzipSync(Buffer.alloc(5_000_000))
      const { error } = yield* failing((socket) =>
        socket.end(answerText("200 OK", bomb, { "content-encoding": "gzip" }))
      )
      assert.strictEqual(error._tag, "ResponseTooLarge", error.message)
    })
  )

  it.effect("says that an answer cannot be decompressed", () =>
    Effect.gen(function* () {
      const { error } = yield* failing((socket) =>
        socket.end(answerText("200 OK", "no gzip at all", { "content-encoding": "gzip" }))
      )
      assert.strictEqual(error._tag, "ConnectionError")
    })
  )

  it.effect("cancels when its fiber is interrupted, before the answer and in it", () =>
    Effect.gen(function* () {
      const scripts: ReadonlyArray<Script> = [
        () => {},
        (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
      ]
      for (const script of scripts) {
        const { fiber, server } = yield* exchange(script)
        yield* until(() => server.received[0]?.includes("\r\n\r\n") ?? false)
        yield* TestClock.withLive(Effect.sleep("50 millis"))
        yield* Fiber.interrupt(fiber)
        yield* until(() => server.sockets.size === 0)
      }
    })
  )

  it.effect("compresses bodies with gzip", () =>
    Effect.gen(function* () {
      const connection = Context.get(yield* Layer.build(Layer.fresh(layer)), Connection)
      assert.isDefined(connection.gzip)
      for (const body of ["Größe", new TextEncoder().encode("Größe")]) {
        const bytes = yield* connection.gzip!(body)
        assert.strictEqual(Zlib.gunzipSync(bytes).toString(), "Größe")
      }
    })
  )

  describe("streams", () => {
    const opened = (script: Script, more: Partial<WireRequest> = {}) =>
      Effect.gen(function* () {
        const server = yield* scriptedServer(script)
        const connection = Context.get(yield* Layer.build(Layer.fresh(layer)), Connection)
        const scope = yield* Scope.make()
        assert.isDefined(connection.open)
        const stream = yield* Scope.provide(connection.open!(requestTo(server.url, more)), scope)
        return { scope, server, stream }
      })

    it.effect("give the head first, then pieces as they come, then the end", () =>
      Effect.gen(function* () {
        const sockets: Array<{ readonly write: (text: string) => boolean }> = []
        const { stream } = yield* opened((socket) => {
          sockets.push(socket)
          socket.write(chunkedHead("200 OK", { "x-mine": "1" }) + chunk("one"))
        })
        assert.deepStrictEqual([stream.status, stream.header("x-mine")], [200, "1"])
        const one = yield* stream.pull
        assert.strictEqual(text(one ?? new Uint8Array()), "one")
        sockets[0]?.write(chunk("two") + lastChunk)
        const two = yield* stream.pull
        assert.strictEqual(text(two ?? new Uint8Array()), "two")
        assert.isUndefined(yield* stream.pull)
        assert.isUndefined(yield* stream.pull)
      })
    )

    it.effect("fail where the connection breaks", () =>
      Effect.gen(function* () {
        const { stream } = yield* opened((socket) => {
          socket.write(chunkedHead() + chunk("one"))
          setTimeout(() => socket.resetAndDestroy(), 50)
        })
        const error = yield* Effect.flip(Effect.forever(stream.pull))
        assert.strictEqual(error._tag, "ConnectionError")
      })
    )

    it.effect("close their socket with their scope", () =>
      Effect.gen(function* () {
        const { scope, server, stream } = yield* opened((socket) =>
          socket.write(chunkedHead() + chunk("one"))
        )
        yield* stream.pull
        yield* Scope.close(scope, yield* Effect.exit(Effect.void))
        yield* until(() => server.sockets.size === 0)
      })
    )

    it.effect("end where a piece takes too long", () =>
      Effect.gen(function* () {
        const { stream } = yield* opened((socket) => socket.write(chunkedHead() + chunk("one")), {
          stallTimeout: 1000
        })
        yield* stream.pull
        const fiber = yield* Effect.forkChild(Effect.flip(stream.pull), { startImmediately: true })
        yield* TestClock.withLive(Effect.sleep("50 millis"))
        yield* TestClock.adjust(1000)
        const error = yield* Fiber.join(fiber)
        assert(error._tag === "TimeoutError")
        assert.strictEqual(error.limit, "stallTimeout")
      })
    )

    it.effect("read no more than is asked for", () =>
      Effect.gen(function* () {
        let written = 0
        const piece = "x".repeat(64_000)
        const { stream } = yield* opened((socket) => {
          socket.write(chunkedHead())
          const fill = (): void => {
            while (written < 2000) {
              written++
              if (!socket.write(chunk(piece))) return
            }
          }
          socket.on("drain", fill)
          fill()
        })
        yield* stream.pull
        yield* TestClock.withLive(Effect.sleep("300 millis"))
        // The sockets of both sides hold a few megabytes, and no more comes out of the server.
        assert.isBelow(written, 500)
      })
    )
  })

  if (!isUndici) {
    it.effect("refuses what an HttpClient cannot send", () =>
      Effect.gen(function* () {
        const connection = Context.get(yield* Layer.build(Layer.fresh(layer)), Connection)
        const refused = (more: Partial<WireRequest>) =>
          Effect.flip(connection.send(requestTo("http://127.0.0.1:1", more)))
        const body = yield* refused({ body: "{}" })
        assert(body._tag === "ConnectionError" && body.code === "UNSUPPORTED")
        assert.include(body.message, "Use POST")
        const dots = yield* refused({ path: "/books/_doc/%2E%2E" })
        assert(dots._tag === "ConnectionError" && dots.code === "UNSUPPORTED")
      })
    )
  }
})
