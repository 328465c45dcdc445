/** What is particular to the connection over undici: TLS, proxies, sockets. */
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { randomBytes, X509Certificate } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import * as Http from "node:http"
import { createRequire } from "node:module"
import * as Net from "node:net"
import { tmpdir } from "node:os"
import * as path from "node:path"
import * as NodeTls from "node:tls"
import * as Zlib from "node:zlib"
import { Auth } from "effect-elasticsearch"
import { Connection } from "effect-elasticsearch/Transport/Connection"
import * as Node from "effect-elasticsearch/Transport/Node"
import * as Proxy from "effect-elasticsearch/Transport/Proxy"
import * as UndiciConnection from "effect-elasticsearch/Transport/UndiciConnection"
import { always, ok, requestTo, scriptedServer, silent, until } from "../support/scriptedServer.ts"

const file = (name: string): string => path.join(import.meta.dirname, "../support/certificates", name)
const pem = (name: string): string => readFileSync(file(name), "utf8")
const ca = pem("ca.pem")
const fingerprint = new X509Certificate(ca).fingerprint256

const connecting = (options: UndiciConnection.Options = {}) =>
  Effect.map(Layer.build(Layer.fresh(UndiciConnection.layer(options))), (context) =>
    Context.get(context, Connection)
  )

const send = (node: Node.NodeInput, options: UndiciConnection.Options = {}) =>
  Effect.flatMap(connecting(options), (connection) => connection.send(requestTo(node)))

const listening = <Server extends Net.Server>(
  server: Server,
  where: Net.ListenOptions = { port: 0, host: "127.0.0.1" }
): Effect.Effect<number, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.callback<number>((resume) => {
      server.listen(where, () => {
        const address = server.address()
        resume(Effect.succeed(typeof address === "object" && address !== null ? address.port : 0))
      })
    }),
    () =>
      Effect.callback<void>((resume) => {
        if ("closeAllConnections" in server && typeof server.closeAllConnections === "function") {
          server.closeAllConnections()
        }
        server.close(() => resume(Effect.void))
      })
  )

/** A node with TLS that shows these certificates, and says whether it knows the client's. */
const secure = (shows: ReadonlyArray<string>, key: string, options: NodeTls.TlsOptions = {}) =>
  Effect.map(
    scriptedServer((peer) => always(ok(peer.isKnown ? "known" : "anybody"))(peer), {
      cert: shows.map(pem).join("\n"),
      key: pem(key),
      ...options
    }),
    ({ url }) => url
  )

describe("TLS", () => {
  const node = secure(["node.pem", "ca.pem"], "node.key")

  it.effect("trusts the authority that it is given, as text or as a file, and no other", () =>
    Effect.gen(function* () {
      const url = yield* node
      assert.strictEqual((yield* send(url, { tls: { ca } })).text(), "anybody")
      assert.strictEqual((yield* send(url, { tls: { caFile: file("ca.pem") } })).status, 200)
      const error = yield* Effect.flip(send(url))
      assert(error._tag === "TlsError")
      assert.include(error.message, "Give the certificate authority of the cluster in tls.ca")
    })
  )

  it.effect("shows the client's own certificate where the node wants one", () =>
    Effect.gen(function* () {
      const url = yield* secure(["node.pem"], "node.key", { requestCert: true, rejectUnauthorized: true, ca })
      const key = Redacted.make(pem("client.key"))
      assert.strictEqual((yield* send(url, { tls: { ca, cert: pem("client.pem"), key } })).text(), "known")
      const files = { ca, certFile: file("client.pem"), keyFile: file("client.key") }
      assert.strictEqual((yield* send(url, { tls: files })).text(), "known")
      const error = yield* Effect.flip(send(url, { tls: { ca } }))
      assert.include(["TlsError", "ConnectionError"], error._tag)
    })
  )

  it.effect("warns loudly where nothing is checked", () =>
    Effect.gen(function* () {
      const lines: Array<string> = []
      const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel} ${String(message)}`))
      const url = yield* node
      const response = yield* send(url, { tls: { rejectUnauthorized: false } }).pipe(
        Effect.provide(Logger.layer([logger]))
      )
      assert.strictEqual(response.status, 200)
      assert.isTrue(lines.some((line) => line.startsWith("Warn TLS certificates are not checked")))
    })
  )

  it.effect("refuses options that miss something or contradict each other", () =>
    Effect.gen(function* () {
      const key = Redacted.make(pem("client.key"))
      const wrong: ReadonlyArray<readonly [string, UndiciConnection.Tls]> = [
        ["tls.caFile", { ca, caFile: file("ca.pem") }],
        ["tls.caFile", { ca: [ca], caFile: file("ca.pem") }],
        ["tls.caFile", { caFile: file("none.pem") }],
        ["tls.certFile", { cert: pem("client.pem"), certFile: file("client.pem"), key }],
        ["tls.cert", { cert: pem("client.pem") }],
        ["tls.key", { key }],
        ["tls.caFingerprint", { caFingerprint: fingerprint, ca }],
        ["tls.caFingerprint", { caFingerprint: fingerprint, rejectUnauthorized: false }],
        ["tls.caFingerprint", { caFingerprint: "A3:10:EC" }],
        ["tls", { ca: "no certificate" }],
        ["tls", { cert: pem("node.pem"), key }]
      ]
      for (const [option, tls] of wrong) {
        const error = yield* Effect.flip(connecting({ tls }))
        assert.strictEqual(error.option, option)
        assert.notInclude(error.message, "PRIVATE KEY")
      }
    })
  )

  it.effect("ends a handshake that takes too long", () =>
    Effect.gen(function* () {
      const { url } = yield* scriptedServer(silent)
      const error = yield* Effect.flip(send(url.replace("http:", "https:"), { connectTimeout: "200 millis" }))
      assert(error._tag === "TimeoutError")
      assert.deepStrictEqual([error.phase, error.limit, error.timeout], ["connect", "connectTimeout", 200])
      assert.include(error.message, "Check address, port and firewall, or raise connectTimeout")
    })
  )
})

describe("a pinned fingerprint", () => {
  it.effect("trusts what comes from the authority, with colons and without, in any case", () =>
    Effect.gen(function* () {
      const url = yield* secure(["node.pem", "ca.pem"], "node.key")
      for (const caFingerprint of [fingerprint, fingerprint.replaceAll(":", "").toLowerCase()]) {
        assert.strictEqual((yield* send(url, { tls: { caFingerprint } })).status, 200)
      }
    })
  )

  it.effect("trusts the node's own certificate by its own fingerprint", () =>
    Effect.gen(function* () {
      const url = yield* secure(["node.pem"], "node.key")
      const caFingerprint = new X509Certificate(pem("node.pem")).fingerprint256
      assert.strictEqual((yield* send(url, { tls: { caFingerprint } })).status, 200)
    })
  )

  it.effect("refuses any other, and says what was shown", () =>
    Effect.gen(function* () {
      const url = yield* secure(["node.pem", "ca.pem"], "node.key")
      const error = yield* Effect.flip(send(url, { tls: { caFingerprint: "00".repeat(32) } }))
      assert(error._tag === "TlsError")
      assert.strictEqual(error.code, "FINGERPRINT_MISMATCH")
      assert.include(
        error.message,
        `it shows ${new X509Certificate(pem("node.pem")).fingerprint256}, ${fingerprint}`
      )
      assert.include(error.message, "tls.caFingerprint")
    })
  )

  it.effect("refuses a node that shows the authority beside a certificate that is not from it", () =>
    Effect.gen(function* () {
      const url = yield* secure(["forged.pem", "ca.pem"], "forged.key")
      const error = yield* Effect.flip(send(url, { tls: { caFingerprint: fingerprint } }))
      assert(error._tag === "TlsError")
      assert.include(error.message, "its own is not signed by it")
    })
  )

  it.effect("refuses a node that does not show the authority", () =>
    Effect.gen(function* () {
      const url = yield* secure(["node.pem"], "node.key")
      const error = yield* Effect.flip(send(url, { tls: { caFingerprint: fingerprint } }))
      assert.strictEqual(error._tag, "TlsError")
    })
  )

  it.effect("refuses a certificate whose time is over", () =>
    Effect.gen(function* () {
      const url = yield* secure(["expired.pem", "ca.pem"], "expired.key")
      const error = yield* Effect.flip(send(url, { tls: { caFingerprint: fingerprint } }))
      assert(error._tag === "TlsError")
      assert.strictEqual(error.code, "CERT_HAS_EXPIRED")
      assert.include(error.message, "Renew the node's certificate")
    })
  )

  it.effect("is checked anew with each socket", () =>
    Effect.gen(function* () {
      const url = yield* secure(["node.pem", "ca.pem"], "node.key")
      const connection = yield* connecting({ tls: { caFingerprint: fingerprint }, connections: 1 })
      const close = (socketHeaders: ReadonlyArray<string>) =>
        connection.send(requestTo(url, { headers: socketHeaders }))
      assert.strictEqual((yield* close([])).status, 200)
      yield* connection.forget!(requestTo(url).node)
      assert.strictEqual((yield* close([])).status, 200)
    })
  )
})

interface Tunnels {
  readonly url: string
  readonly asked: ReadonlyArray<readonly [string | undefined, string | undefined]>
}

/** A proxy that makes tunnels, with these credentials if any. */
const proxy = (authorization?: string): Effect.Effect<Tunnels, never, Scope.Scope> =>
  Effect.gen(function* () {
    const asked: Array<readonly [string | undefined, string | undefined]> = []
    const sockets = new Set<Net.Socket>()
    const server = Http.createServer((_, response) => {
      response.writeHead(400)
      response.end()
    })
    server.on("connect", (request: Http.IncomingMessage, client: Net.Socket) => {
      asked.push([request.url, request.headers["proxy-authorization"]])
      sockets.add(client)
      client.on("error", () => {})
      if (authorization !== undefined && request.headers["proxy-authorization"] !== authorization) {
        return void client.end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
      }
      const [host = "", port = ""] = (request.url ?? "").split(":")
      const target = Net.connect(Number(port), host, () => {
        client.write("HTTP/1.1 200 Connection Established\r\n\r\n")
        target.pipe(client)
        client.pipe(target)
      })
      sockets.add(target)
      target.on("error", () => client.destroy())
    })
    const port = yield* listening(server)
    yield* Effect.addFinalizer(() => Effect.sync(() => sockets.forEach((socket) => socket.destroy())))
    return { url: `http://127.0.0.1:${port}`, asked }
  })

describe("a proxy", () => {
  const basic = `Basic ${Buffer.from("me:hunter2").toString("base64")}`
  const hello = scriptedServer(always(ok("hello")))

  it.effect("carries requests to nodes with http and with https", () =>
    Effect.gen(function* () {
      const through = yield* proxy()
      const plain = yield* hello
      assert.strictEqual((yield* send(plain.url, { proxy: Proxy.through(through.url) })).text(), "hello")
      const url = yield* secure(["node.pem"], "node.key")
      const options = { proxy: Proxy.through(through.url), tls: { ca } }
      assert.strictEqual((yield* send(url, options)).text(), "anybody")
      assert.deepStrictEqual(
        through.asked.map(([target]) => target),
        [plain.url.slice("http://".length), url.slice("https://".length)]
      )
    })
  )

  it.effect("is told its credentials, from the URL or beside it", () =>
    Effect.gen(function* () {
      const through = yield* proxy(basic)
      const { url } = yield* hello
      const inUrl = Proxy.through(through.url.replace("http://", "http://me:hunter2@"))
      assert.strictEqual((yield* send(url, { proxy: inUrl })).status, 200)
      const beside = Proxy.through(through.url, { auth: Auth.basic("me", Redacted.make("hunter2")) })
      assert.strictEqual((yield* send((yield* hello).url, { proxy: beside })).status, 200)
    })
  )

  it.effect("that refuses is an error that says so, without the credentials", () =>
    Effect.gen(function* () {
      const through = yield* proxy(basic)
      const auth = Auth.basic("me", Redacted.make("wr0ng"))
      const error = yield* Effect.flip(
        send((yield* hello).url, { proxy: Proxy.through(through.url, { auth }) })
      )
      assert.strictEqual(error._tag, "ConnectionError")
      assert.include(error.message, "proxy")
      for (const secret of ["wr0ng", Buffer.from("me:wr0ng").toString("base64")]) {
        assert.notInclude(String(error) + JSON.stringify(error), secret)
      }
    })
  )

  it.effect("is refused where it cannot be one", () =>
    Effect.gen(function* () {
      const wrong = [
        { proxy: Proxy.through("nonsense") },
        { proxy: Proxy.through("ftp://h") },
        { proxy: Proxy.through("http://h", { auth: Auth.bearer(Redacted.make("")) }) },
        { proxy: Proxy.through("http://h", { headers: { "x y": "1" } }) },
        { proxy: Proxy.through("http://h"), tls: { caFingerprint: fingerprint } }
      ]
      for (const options of wrong) {
        assert.strictEqual((yield* Effect.flip(connecting(options))).option, "proxy")
      }
    })
  )

  it.effect("may come from the environment", () =>
    Effect.gen(function* () {
      const through = yield* proxy()
      const { url } = yield* hello
      const before = { ...process.env }
      process.env["http_proxy"] = through.url
      process.env["no_proxy"] = ""
      const response = yield* send(url, { proxy: Proxy.environment }).pipe(
        Effect.ensuring(
          Effect.sync(() => {
            process.env = before
          })
        )
      )
      assert.deepStrictEqual([response.text(), through.asked.length], ["hello", 1])
    })
  )
})

describe("sockets", () => {
  it.effect("may be Unix sockets, a pool for each", () =>
    Effect.gen(function* () {
      const folder = mkdtempSync(path.join(tmpdir(), "sockets-"))
      yield* Effect.addFinalizer(() => Effect.sync(() => rmSync(folder, { recursive: true })))
      const names = ["one", "two"]
      for (const name of names) {
        const server = Http.createServer((request, response) =>
          response.end(`${name} ${request.headers.host}`)
        )
        yield* listening(server, { path: path.join(folder, name) })
      }
      const connection = yield* connecting()
      const said: Array<string> = []
      for (const name of names) {
        const node = { url: "http://es.local:9200", socketPath: path.join(folder, name) }
        said.push((yield* connection.send(requestTo(node))).text())
      }
      assert.deepStrictEqual(said, ["one es.local:9200", "two es.local:9200"])
    })
  )

  it.effect("are none once the connection is closed, not to a node that it has never sent to either", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("{}")))
      const connection = yield* Effect.scoped(connecting())
      const error = yield* Effect.flip(connection.send(requestTo(server.url)))
      assert.include(error.message, "The client is closed")
      assert.strictEqual(server.connections(), 0)
    })
  )

  it.effect("of a node that has left are closed once they are idle, and made anew where it comes back", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("hello")))
      const connection = yield* connecting()
      yield* connection.send(requestTo(server.url))
      assert.strictEqual(server.sockets(), 1)
      yield* connection.forget!(requestTo(server.url).node)
      yield* until(() => server.sockets() === 0)
      assert.strictEqual((yield* connection.send(requestTo(server.url))).text(), "hello")
      yield* connection.forget!(requestTo("http://never.known:9200").node)
    })
  )

  it.effect("refuse options that are none, by name", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<UndiciConnection.Options> = [
        { connections: 0 },
        { keepAlive: -1 },
        { keepAliveMax: 0 },
        { connectTimeout: "0 seconds" },
        { pipelining: 1.5 },
        { maxHeaderSize: Number.NaN }
      ]
      for (const options of wrong) {
        assert.strictEqual((yield* Effect.flip(connecting(options))).option, Object.keys(options)[0])
      }
    })
  )

  it.effect("limit the headers of answers", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("{}", `x-long: ${"x".repeat(5000)}`)))
      assert.strictEqual((yield* send(server.url)).status, 200)
      const error = yield* Effect.flip(send(server.url, { maxHeaderSize: 1000 }))
      assert.strictEqual(error._tag, "ConnectionError")
    })
  )
})

it.effect("answers of all sizes at once are read as themselves, again too, whatever was read between", () =>
  Effect.gen(function* () {
    const sizes = [0, 10, 70_000, 1 << 20, (1 << 20) + 1, 3_000_000]
    // Three bytes a character, so that pieces end within some.
    const textOf = (size: number) => `${size}${"€".repeat(Math.ceil(size / 3))}`.slice(0, size)
    const server = yield* scriptedServer((peer) =>
      Effect.flatMap(peer.request, ({ target }) => peer.write(ok(textOf(Number(target.slice(1))))))
    )
    const connection = yield* connecting()
    const responses = yield* Effect.forEach(
      sizes,
      (size) => connection.send(requestTo(server.url, { path: `/${size}` })),
      { concurrency: "unbounded" }
    )
    for (let again = 0; again < 2; again++)
      for (const [at, response] of [...responses.entries()].toReversed()) {
        const text = textOf(sizes[at] ?? 0)
        assert.isTrue(response.text() === text)
        assert.isTrue(Buffer.from(text).equals(response.bytes()))
      }
  })
)

it.effect("deflate is read without its frame too, which some servers leave out", () =>
  Effect.gen(function* () {
    for (const text of ["hello", randomBytes(100_000).toString("hex")]) {
      const server = yield* scriptedServer(always(ok(Zlib.deflateRawSync(text), "content-encoding: deflate")))
      assert.strictEqual((yield* send(server.url)).text(), text)
    }
  })
)

it.effect("the version of undici that is told is the one that is there", () =>
  Effect.gen(function* () {
    const { version } = createRequire(import.meta.url)("undici/package.json") as { readonly version: string }
    assert.strictEqual((yield* connecting()).clientMeta, `un=${version}`)
  })
)
