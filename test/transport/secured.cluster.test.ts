/** A node with security and TLS. */
import { assert, layer } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import { pbkdf2Sync, randomBytes, X509Certificate } from "node:crypto"
import { writeFile } from "node:fs/promises"
import * as Net from "node:net"
import * as path from "node:path"
import { inspect } from "node:util"
import { Auth, type Client, Elasticsearch } from "effect-elasticsearch"
import * as Server from "effect-elasticsearch/Testing/Server"
import * as Credentials from "effect-elasticsearch/Transport/Credentials"
import { NodePool } from "effect-elasticsearch/Transport/NodePool"
import type { NodesOptions } from "effect-elasticsearch/Transport/Options"

const known = Effect.gen(function* () {
  const { ca, directory, password, url, username } = yield* Server.Server
  assert(ca !== undefined && directory !== undefined && password !== undefined && username !== undefined)
  return { auth: Auth.basic(username, password), ca, directory, password, url, username }
})

/** A client of the test's own, and its pool. */
const connect = (options: NodesOptions) =>
  Effect.map(Layer.build(Layer.fresh(Elasticsearch.layer(options))), (made) => ({
    es: Context.get(made, Elasticsearch),
    nodes: Effect.map(Context.get(made, NodePool).state, (states) => states.map(({ node }) => node))
  }))

const run = <A, E>(options: NodesOptions, call: (es: Client) => Effect.Effect<A, E>) =>
  Effect.scoped(Effect.flatMap(connect(options), ({ es }) => call(es)))

const health = (es: Client) => es.cluster.health()
const whoAmI = (es: Client) => Effect.map(es.security.authenticate(), ({ username }) => username)

const newToken = (es: Client) =>
  Effect.map(es.security.getToken({ grant_type: "client_credentials" }), ({ access_token }) => access_token)

/** Makes these the service tokens of a node, as the tool `elasticsearch-service-tokens` does. */
const writeServiceTokens = (directory: string, names: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const tokens = names.map((name) => ({
      name: `elastic/kibana/${name}`,
      secret: randomBytes(16).toString("hex")
    }))
    const lines = tokens.map(({ name, secret }) => {
      const salt = randomBytes(32)
      const hash = pbkdf2Sync(secret, salt, 1000, 32, "sha512")
      return `${name}:{PBKDF2}1000$${salt.toString("base64")}$${hash.toString("base64")}\n`
    })
    yield* Effect.promise(() =>
      writeFile(path.join(directory, "node-1/config/service_tokens"), lines.join(""))
    )
    return tokens.map(({ name, secret }) =>
      Buffer.concat([Buffer.from([0, 1, 0, 1]), Buffer.from(`${name}:${secret}`)])
        .toString("base64")
        .replaceAll("=", "")
    )
  })

/** Stands before a node and counts the bytes that pass. */
const relay = (url: string) =>
  Effect.acquireRelease(
    Effect.callback<{
      readonly url: string
      readonly bytes: { sent: number; received: number }
      readonly close: () => void
    }>((resume) => {
      const bytes = { sent: 0, received: 0 }
      const sockets = new Set<Net.Socket>()
      const server = Net.createServer((near) => {
        const far = Net.connect(Number(new URL(url).port), "127.0.0.1")
        for (const socket of [near, far]) {
          sockets.add(socket)
          socket.on("error", () => undefined)
        }
        near.on("data", ({ length }) => (bytes.sent += length)).pipe(far)
        far.on("data", ({ length }) => (bytes.received += length)).pipe(near)
      })
      server.listen(0, "127.0.0.1", () => {
        const address = server.address()
        const port = typeof address === "object" && address !== null ? address.port : 0
        const close = () => {
          server.close()
          for (const socket of sockets) socket.destroy()
        }
        resume(Effect.succeed({ url: `https://127.0.0.1:${port}`, bytes, close }))
      })
    }),
    ({ close }) => Effect.sync(close)
  )

const settings = {
  // Without it there are no access tokens.
  "xpack.license.self_generated.type": "trial",
  // Over TLS the server compresses no answer unless it is told to.
  "http.compression": true,
  // How often files are looked at, those of service tokens among them.
  "resource.reload.interval.high": "200ms"
}

layer(Server.layer({ tls: true, settings }), { excludeTestServices: true, timeout: "3 minutes" })(
  "a node with security and TLS",
  (it) => {
    it.effect("is trusted by its authority, or by the fingerprint of that with colons and without", () =>
      Effect.gen(function* () {
        const { auth, ca, url } = yield* known
        const print = new X509Certificate(ca).fingerprint256
        assert.match(print, /^([0-9A-F]{2}:){31}[0-9A-F]{2}$/)
        for (const tls of [
          { ca },
          { caFingerprint: print },
          { caFingerprint: print.replaceAll(":", "") },
          { caFingerprint: print.replaceAll(":", "").toLowerCase() }
        ]) {
          const { number_of_nodes } = yield* run({ nodes: url, auth, tls }, health)
          assert.strictEqual(number_of_nodes, 1)
        }
      })
    )

    it.effect("is refused with another fingerprint, and without any trust", () =>
      Effect.gen(function* () {
        const { auth, ca, password, url } = yield* known
        const print = new X509Certificate(ca).fingerprint256
        const almost = (print.startsWith("A") ? "B" : "A") + print.slice(1)
        for (const caFingerprint of [almost, almost.replaceAll(":", ""), "ab".repeat(32)]) {
          const error = yield* Effect.flip(run({ nodes: url, auth, tls: { caFingerprint } }, health))
          assert(error._tag === "TlsError", error.message)
          assert.strictEqual(error.code, "FINGERPRINT_MISMATCH")
          assert.include(error.message, print)
          assert.notInclude(error.message, Redacted.value(password))
          assert.lengthOf(error.attempts, 1)
        }
        const error = yield* Effect.flip(run({ nodes: url, auth }, health))
        assert(error._tag === "TlsError", error.message)
      })
    )

    it.effect("takes user and password, of the client or in the URL, and access tokens", () =>
      Effect.gen(function* () {
        const { auth, ca, password, url, username } = yield* known
        const tls = { ca }
        assert.strictEqual(yield* run({ nodes: url, auth, tls }, whoAmI), username)
        const own = url.replace("//", `//${username}:${encodeURIComponent(Redacted.value(password))}@`)
        assert.strictEqual(yield* run({ nodes: own, tls }, whoAmI), username)

        const token = yield* run({ nodes: url, auth, tls }, newToken)
        const { authentication_type, username: user } = yield* run(
          { nodes: url, auth: Auth.bearer(Redacted.make(token)), tls },
          (es) => es.security.authenticate()
        )
        assert.deepStrictEqual([user, authentication_type], [username, "token"])
      })
    )

    it.effect("takes the tokens of service accounts", () =>
      Effect.gen(function* () {
        const { ca, directory, url } = yield* known
        const [token = ""] = yield* writeServiceTokens(directory, ["one"])
        const account = yield* run(
          { nodes: url, auth: Auth.serviceToken(Redacted.make(token)), tls: { ca } },
          (es) =>
            // The node has to see the file first.
            Effect.retry(whoAmI(es), {
              schedule: Schedule.spaced("100 millis"),
              times: 100,
              while: ({ _tag }) => _tag === "Unauthorized"
            })
        )
        assert.strictEqual(account, "elastic/kibana")
      })
    )

    it.effect("is asked again with new credentials where it takes the old ones no more", () =>
      Effect.gen(function* () {
        const { auth, ca, url, username } = yield* known
        const tls = { ca }
        const admin = yield* connect({ nodes: url, auth, tls })
        const given: Array<string> = []
        const credentials = Credentials.fromEffect(
          Effect.map(newToken(admin.es), (token) => {
            given.push(token)
            return Auth.bearer(Redacted.make(token))
          }),
          { source: "the test", minInterval: "1 millis" }
        )
        const { es } = yield* connect({ nodes: url, tls, credentials })
        const callers = Effect.all(
          Array.from({ length: 10 }, () => whoAmI(es)),
          { concurrency: "unbounded" }
        )
        assert.deepStrictEqual(new Set(yield* callers), new Set([username]))
        assert.lengthOf(given, 1)

        yield* admin.es.security.invalidateToken({ token: given[0] ?? "" })
        assert.deepStrictEqual(new Set(yield* callers), new Set([username]))
        assert.lengthOf(given, 2)
        assert.notStrictEqual(given[1], given[0])
      })
    )

    it.effect(
      "is sniffed with the credentials of the client, of the node, and with ones that are renewed",
      () =>
        Effect.gen(function* () {
          const { auth, ca, password, url, username } = yield* known
          const token = Auth.bearer(Redacted.make("of-no-use-any-more"))
          const answers = [token, auth]
          const renewed = Credentials.fromEffect(
            Effect.sync(() => answers.shift() ?? auth),
            { source: "the test", minInterval: "1 millis" }
          )
          // The node calls itself by its address.
          const nodes = url.replace("127.0.0.1", "localhost")
          const own = nodes.replace("//", `//${username}:${encodeURIComponent(Redacted.value(password))}@`)
          for (const more of [{ nodes, auth }, { nodes: own }, { nodes, credentials: renewed }]) {
            const client = yield* connect({ ...more, tls: { ca }, sniff: { onStart: true } })
            const found = yield* client.nodes
            assert.deepStrictEqual(
              found.map((node) => [node.name, node.url]),
              [["node-1", url]]
            )
            assert.strictEqual(yield* whoAmI(client.es), username)
          }
        })
    )

    it.effect("refuses wrong credentials, which stand in no message and no line of the log", () =>
      Effect.gen(function* () {
        const { ca, url } = yield* known
        const secret = "hunter2-hunter2"
        const secrets = [secret, Buffer.from(`elastic:${secret}`).toString("base64")]
        const lines: Array<string> = []
        const logger = Logger.make(({ cause, message }) => {
          lines.push(inspect(message, { depth: 20 }), Cause.pretty(cause), inspect(cause, { depth: 20 }))
        })
        const wrong: ReadonlyArray<Pick<NodesOptions, "auth" | "credentials" | "nodes">> = [
          { nodes: url, auth: Auth.basic("elastic", Redacted.make(secret)) },
          { nodes: url, auth: Auth.bearer(Redacted.make(secret)) },
          { nodes: url, auth: Auth.apiKey(Redacted.make(secret)) },
          { nodes: url, auth: Auth.serviceToken(Redacted.make(secret)) },
          { nodes: url.replace("//", `//elastic:${secret}@`) },
          {
            nodes: url,
            credentials: Credentials.fromEffect(
              Effect.sync(() => Auth.bearer(Redacted.make(secret))),
              { source: "the test", minInterval: "1 millis" }
            )
          }
        ]
        for (const options of wrong) {
          const error = yield* Effect.flip(
            run({ ...options, tls: { ca }, sniff: { onStart: true } }, health).pipe(
              Effect.provide(Logger.layer([logger]))
            )
          )
          assert(error._tag === "Unauthorized", error.message)
          const shown = [
            error.message,
            String(error),
            error.stack ?? "",
            JSON.stringify(error),
            inspect(error, { depth: 20, showHidden: true })
          ]
          for (const text of [...shown, ...lines]) {
            for (const one of secrets) assert.notInclude(text, one)
          }
        }
        assert.isAtLeast(lines.length, wrong.length, "sniffing without success is logged")
      })
    )

    it.effect("reads compressed requests and compresses its answers", () =>
      Effect.gen(function* () {
        const { auth, ca, url } = yield* known
        const text = "to be or not to be, ".repeat(10_000)
        const there = yield* relay(url)
        const passed = (compression: boolean) =>
          Effect.gen(function* () {
            const before = { ...there.bytes }
            const { _source } = yield* run({ nodes: there.url, auth, tls: { ca }, compression }, (es) =>
              Effect.andThen(
                es.index({ index: "zipped", id: "1", document: { text } }),
                es.get({ index: "zipped", id: "1" })
              )
            )
            assert.deepStrictEqual(_source, { text })
            return {
              sent: there.bytes.sent - before.sent,
              received: there.bytes.received - before.received
            }
          })
        const plain = yield* passed(false)
        assert.isAbove(plain.sent, text.length)
        assert.isAbove(plain.received, text.length)
        const compressed = yield* passed(true)
        assert.isBelow(compressed.sent, text.length / 10)
        assert.isBelow(compressed.received, text.length / 10)
        yield* Effect.log(
          `${text.length} characters there and back: ${plain.sent} and ${plain.received} bytes, ` +
            `compressed ${compressed.sent} and ${compressed.received}`
        )
      })
    )
  }
)
