/**
 * What the client does against those who want its secrets, or want it to do what its program never asked for: other
 * servers, nodes that lie, whoever chooses names and texts, and whoever reads logs. docs/security.md has the list.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Tracer from "effect/Tracer"
import * as fc from "fast-check"
import { randomUUID, X509Certificate } from "node:crypto"
import * as fs from "node:fs"
import * as Http from "node:http"
import * as Net from "node:net"
import * as os from "node:os"
import * as path from "node:path"
import * as NodeTls from "node:tls"
import { inspect } from "node:util"
import { Auth, type Client, Elasticsearch } from "effect-elasticsearch"
import type { ElasticsearchError } from "effect-elasticsearch/Errors"
import { Connection } from "effect-elasticsearch/Transport/Connection"
import { Credentials } from "effect-elasticsearch/Transport/Credentials"
import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
import * as Node from "effect-elasticsearch/Transport/Node"
import { NodePool } from "effect-elasticsearch/Transport/NodePool"
import * as OAuth from "effect-elasticsearch/Transport/OAuth"
import type { Options } from "effect-elasticsearch/Transport/Options"
import * as Proxy from "effect-elasticsearch/Transport/Proxy"
import { Sniffer } from "effect-elasticsearch/Transport/Sniffer"
import * as UndiciConnection from "effect-elasticsearch/Transport/UndiciConnection"
import { auditOf, type Lock, problemsOf, type Rules, weaknessesOf } from "../../scripts/support/supply.ts"
import { endingOf } from "../../src/Cli/Failure.ts"
import * as Files from "../../src/Cli/Files.ts"
import { Host } from "../../src/Cli/Host.ts"
import * as Codecs from "../../src/Dsl/internal/codecs.ts"
import * as Redaction from "../../src/Testing/internal/redaction.ts"
import { queryText } from "../../src/Transport/internal/queryText.ts"
import { textsOf } from "../../src/Transport/internal/warningHeader.ts"
import { answer, fakeClient } from "../support/fakeConnection.ts"
import { type Recorded, type RecordingServer, recordingServer } from "../support/recordingServer.ts"
import { always, ok, requestTo, scriptedServer } from "../support/scriptedServer.ts"
import { diceOf } from "./support/dice.ts"
import { amount, seed } from "./support/plan.ts"
import { report } from "./support/table.ts"
import { recordingTracer } from "../support/recordingTracer.ts"
import { listening } from "../support/listening.ts"

const counted = { count: 3, _shards: { total: 1, successful: 1, failed: 0 } }

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`

const everything = (request: Recorded): string => JSON.stringify(request)

/** Runs a call with a client of its own, which is closed at the end. */
const withClient = <A, E>(options: Options, call: (es: Client) => Effect.Effect<A, E>) =>
  Effect.flatMap(Elasticsearch, call).pipe(Effect.provide(Elasticsearch.layer(options), { local: true }))

const again = `RELIABILITY_SEED=${seed}`

/** What a cluster answers whose nodes have these addresses. */
const told = (...addresses: ReadonlyArray<string>) => ({
  nodes: Object.fromEntries(
    addresses.map((address, at) => [
      `id${at}`,
      { name: `node${at}`, version: "9.5.2", roles: ["data"], http: { publish_address: address } }
    ])
  )
})

describe("credentials", () => {
  it.live("of one node, call or client are seen by no other server", () =>
    Effect.gen(function* () {
      const dice = diceOf(seed)
      const servers = yield* Effect.replicateEffect(
        recordingServer(() => ({ body: counted })),
        5
      )
      const [first, second, third, bare, other] = servers as [
        RecordingServer,
        RecordingServer,
        RecordingServer,
        RecordingServer,
        RecordingServer
      ]
      /** By secret, the servers that may see it. */
      const scope = new Map<string, ReadonlySet<RecordingServer>>()
      const secretFor = (...allowed: ReadonlyArray<RecordingServer>): string => {
        const secret = Buffer.from(dice.bytes(12)).toString("hex")
        scope.set(secret, new Set(allowed))
        return secret
      }
      let calls = 0
      const rounds = amount(8, 120)
      for (let round = 0; round < rounds; round++) {
        const inUrl = secretFor(first)
        const beside = secretFor(second)
        const header = secretFor(third)
        const ofOther = secretFor(other)
        const ofCall = secretFor(first, second, third, bare)
        const call = (es: Client) =>
          Effect.forEach(Array.from({ length: 8 }), () => {
            calls++
            return dice.chance(0.2) ? es.count({}, { auth: Auth.bearer(Redacted.make(ofCall)) }) : es.count()
          })
        yield* Effect.all(
          [
            withClient(
              {
                nodes: [
                  first.url.replace("http://", `http://${inUrl}:${inUrl}@`),
                  { url: second.url, auth: Auth.apiKey(Redacted.make(beside)) },
                  { url: third.url, headers: { "x-secret": header } },
                  bare.url
                ]
              },
              call
            ),
            withClient({ nodes: other.url, auth: Auth.apiKey(Redacted.make(ofOther)) }, (es) =>
              Effect.forEach([1, 2], () => {
                calls++
                return es.count()
              })
            )
          ],
          { concurrency: "unbounded" }
        )
      }

      const decodedOf = ({ headers }: Recorded): string => {
        const { authorization = "" } = headers
        return authorization.startsWith("Basic ")
          ? Buffer.from(authorization.slice("Basic ".length), "base64").toString()
          : authorization
      }
      let leaked = 0
      const seen = new Set<string>()
      for (const server of servers)
        for (const request of server.requests) {
          const text = everything(request) + decodedOf(request)
          for (const [secret, allowed] of scope)
            if (text.includes(secret)) {
              seen.add(secret)
              if (!allowed.has(server)) leaked++
            }
        }
      const requests = servers.reduce((sum, server) => sum + server.requests.length, 0)
      report({
        fault: "credentials beside other hosts",
        seeds: rounds,
        operations: requests,
        acknowledged: calls,
        lost: calls - requests,
        duplicated: 0,
        leaked
      })
      assert.strictEqual(leaked, 0, again)
      assert.strictEqual(requests, calls)
      // All but those of calls are sent for certain: the nodes take turns.
      assert.isAtLeast(seen.size, rounds * 4)
    })
  )

  const connections = [
    ["undici", UndiciConnection.layer()],
    ["fetch", HttpClientConnection.layerFetch],
    ["node:http", HttpClientConnection.layer.pipe(Layer.provide(NodeHttpClient.layerNodeHttp))]
  ] as const

  it.live.each(
    connections.flatMap(([name, connection]) =>
      [301, 302, 303, 307, 308].map((status) => ({ name, status, connection }))
    )
  )("do not follow a redirect: $name, $status", ({ connection, status }) =>
    Effect.gen(function* () {
      const elsewhere = yield* recordingServer(() => ({ body: counted }))
      const server = yield* recordingServer(({ path: target }) => ({
        status,
        headers: { location: `${elsewhere.url}${target}` },
        body: ""
      }))
      const context = yield* Layer.build(connection)
      const sent = Context.get(context, Connection).send(
        requestTo(server.url, {
          method: "POST",
          path: "/a/_search",
          headers: ["authorization", "ApiKey s3cret", "content-type", "application/json"],
          body: "{}"
        })
      )
      assert.strictEqual((yield* sent).status, status)
      assert.strictEqual(server.requests[0]?.headers.authorization, "ApiKey s3cret")
      assert.deepStrictEqual(elsewhere.requests, [])
    })
  )

  it.live("after a redirect end the call as an error", () =>
    Effect.gen(function* () {
      const elsewhere = yield* recordingServer(() => ({ body: counted }))
      const server = yield* recordingServer(() => ({ status: 307, headers: { location: elsewhere.url } }))
      const options = { nodes: server.url, auth: Auth.apiKey(Redacted.make("s3cret")) }
      const error = yield* Effect.flip(withClient(options, (es) => es.count()))
      assert("status" in error && error.status === 307)
      assert.deepStrictEqual(elsewhere.requests, [])
    })
  )

  it.live.each(
    (["basic", "body"] as const).flatMap((how) =>
      [301, 302, 303, 307, 308].map((status) => ({ how, status }))
    )
  )("of OAuth go to the token server alone: $how, $status", ({ how, status }) =>
    Effect.gen(function* () {
      const elsewhere = yield* recordingServer(() => ({ body: { access_token: "t0ken" } }))
      const server = yield* recordingServer(() => ({
        status,
        headers: { location: `${elsewhere.url}/token` },
        body: {}
      }))
      const layer = OAuth.clientCredentials({
        tokenUrl: `${server.url}/token`,
        clientId: "id",
        clientSecret: Redacted.make("s3cret"),
        clientAuthentication: how
      }).pipe(Layer.provide(FetchHttpClient.layer))
      const error = yield* Effect.flatMap(Credentials, ({ current }) => current).pipe(
        Effect.provide(layer),
        Effect.flip
      )
      assert.include(error.message, `the answer has the status ${status}`)
      assert.strictEqual(server.requests.length, 1)
      assert.deepStrictEqual(elsewhere.requests, [])
    })
  )

  it.live("of a proxy go to the proxy alone, and those of nodes not to the proxy", () =>
    Effect.gen(function* () {
      const node = yield* recordingServer(() => ({ body: counted }))
      const asked: Array<Http.IncomingHttpHeaders> = []
      const url = yield* tunnels((headers) => asked.push(headers))
      yield* withClient(
        {
          nodes: node.url,
          auth: Auth.apiKey(Redacted.make("n0de")),
          proxy: Proxy.through(url, { auth: Auth.basic("me", Redacted.make("pr0xy")) })
        },
        (es) => es.count()
      )
      assert.strictEqual(asked.length, 1)
      assert.strictEqual(asked[0]?.["proxy-authorization"], basic("me", "pr0xy"))
      assert.notInclude(JSON.stringify(asked), "n0de")
      assert.strictEqual(node.requests[0]?.headers.authorization, "ApiKey n0de")
      assert.isUndefined(node.requests[0]?.headers["proxy-authorization"])
    })
  )
})

/** A proxy that makes tunnels, and hears the headers of each request for one. */
const tunnels = (
  hear: (headers: Http.IncomingHttpHeaders) => void
): Effect.Effect<string, never, Scope.Scope> =>
  Effect.gen(function* () {
    const sockets = new Set<Net.Socket>()
    const server = Http.createServer()
    server.on("connect", (request: Http.IncomingMessage, client: Net.Socket) => {
      hear(request.headers)
      const [host = "", port = ""] = (request.url ?? "").split(":")
      const target = Net.connect(Number(port), host, () => {
        client.write("HTTP/1.1 200 Connection Established\r\n\r\n")
        target.pipe(client)
        client.pipe(target)
      })
      for (const socket of [client, target]) {
        sockets.add(socket)
        socket.on("error", () => {})
      }
    })
    return `http://127.0.0.1:${yield* listening(server, sockets)}`
  })

describe("sniffed nodes", () => {
  const urls = Effect.flatMap(NodePool, ({ state }) =>
    Effect.map(state, (states) => states.map(({ node }) => node.url).toSorted())
  )

  it.effect("keep the scheme of who tells of them: https never becomes http", () =>
    Effect.gen(function* () {
      const respond = () => answer(200, told("10.0.0.1:80", "http.example/10.0.0.2:80"))
      const { layer } = fakeClient(respond, { nodes: ["https://me:s3cret@a:9200"] })
      yield* Effect.gen(function* () {
        yield* (yield* Sniffer).sniff
        assert.deepStrictEqual(yield* urls, ["https://10.0.0.1:80", "https://http.example:80"])
      }).pipe(Effect.provide(layer))
    })
  )

  it.live("get what the node had that names them, unless the filter leaves them out", () =>
    Effect.gen(function* () {
      const foreign = yield* recordingServer(() => ({ body: counted }))
      const own: RecordingServer = yield* recordingServer(({ path: target }) =>
        target.startsWith("/_nodes")
          ? { body: told(`127.0.0.1:${own.port}`, `127.0.0.1:${foreign.port}`) }
          : { body: counted }
      )
      const nodes = own.url.replace("http://", "http://me:s3cret@")
      const three = (es: Client) => Effect.forEach([1, 2, 3, 4], () => es.count())
      const isOurs = ({ publishAddress }: { readonly publishAddress: string }) =>
        publishAddress === `127.0.0.1:${own.port}`
      yield* withClient({ nodes, sniff: { onStart: true, nodeFilter: isOurs } }, three)
      assert.deepStrictEqual(foreign.requests, [])
      yield* withClient({ nodes }, three)
      assert.deepStrictEqual(foreign.requests, [])
      // What docs/security.md says of a cluster that lies: its word is taken.
      yield* withClient({ nodes, sniff: { onStart: true } }, three)
      assert.strictEqual(foreign.requests[0]?.headers.authorization, basic("me", "s3cret"))
    })
  )

  it("choose a host and a port, and nothing else of a URL", () => {
    const from = Result.getOrThrow(Node.parse("http://a:9200/es", "nodes"))
    const wrong = [
      "evil@b/10.0.0.1:9200",
      "evil:word@b/10.0.0.1:9200",
      "b\\_search/10.0.0.1:9200",
      "b?q=/10.0.0.1:9200",
      "b#/10.0.0.1:9200",
      "b%2f/10.0.0.1:9200",
      "b\tc/10.0.0.1:9200",
      "b\nc/10.0.0.1:9200",
      "b\u0000/10.0.0.1:9200",
      "b\\c:9200",
      "me@b:9200",
      "http://b:9200",
      "b/c/10.0.0.1:9200"
    ]
    for (const address of wrong)
      assert.isTrue(Result.isFailure(Node.fromPublishAddress(address, from)), address)
    for (const [address, url] of [
      ["b_1.example/10.0.0.1:9200", "http://b_1.example:9200/es"],
      ["localhost/[::1]:9200", "http://localhost:9200/es"],
      ["[fe80::1%eth0]:9200", "http://[fe80::1]:9200/es"]
    ] as const)
      assert.strictEqual(Result.getOrThrow(Node.fromPublishAddress(address, from)).url, url)
  })
})

describe("TLS", () => {
  const certificate = (name: string): string =>
    fs.readFileSync(path.join(import.meta.dirname, "../support/certificates", name), "utf8")
  const ca = certificate("ca.pem")
  const shown = { cert: certificate("node.pem") + ca, key: certificate("node.key") }
  const send = (url: string, options: UndiciConnection.Options) =>
    Effect.flatMap(Layer.build(Layer.fresh(UndiciConnection.layer(options))), (context) =>
      Context.get(context, Connection).send(requestTo(url, { headers: ["authorization", "ApiKey s3cret"] }))
    )

  it.live("sends nothing before the certificate is trusted", () =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(always(ok("{}")), shown)
      const forged = yield* scriptedServer(always(ok("{}")), {
        cert: certificate("forged.pem") + ca,
        key: certificate("forged.key")
      })
      const caFingerprint = new X509Certificate(ca).fingerprint256
      const refused = [
        [server.url, {}],
        [server.url, { tls: { ca, servername: "other.example" } }],
        [server.url, { tls: { caFingerprint: "AB".repeat(32) } }],
        [forged.url, { tls: { ca } }],
        [forged.url, { tls: { caFingerprint } }]
      ] as const
      for (const [url, options] of refused) {
        const error = yield* Effect.flip(send(url, options))
        assert.strictEqual(error._tag, "TlsError", JSON.stringify(options))
      }
      assert.deepStrictEqual([...server.requests, ...forged.requests], [])
      // The same server, with the trust that it should have.
      for (const tls of [{ ca }, { caFingerprint }])
        assert.strictEqual((yield* send(server.url, { tls })).status, 200)
      assert.strictEqual(server.requests.length, 2)
    })
  )

  it.live("asks for the name of the host, and for none where that is an address", () =>
    Effect.gen(function* () {
      const names: Array<string | false | undefined> = []
      const server = yield* scriptedServer(always(ok("{}")), {
        ...shown,
        SNICallback: (name, done) => {
          names.push(name)
          done(null)
        }
      })
      const byName = server.url.replace("127.0.0.1", "localhost")
      yield* Effect.exit(send(byName, { tls: { ca } }))
      yield* Effect.exit(send(byName, { tls: { ca, servername: "other.example" } }))
      yield* Effect.exit(send(server.url, { tls: { ca } }))
      assert.deepStrictEqual(names, ["localhost", "other.example"])
    })
  )

  it.live("refuses versions before 1.2", () =>
    Effect.gen(function* () {
      const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL:@SECLEVEL=0" } as const
      const server = yield* scriptedServer(always(ok("{}")), { ...shown, ...old })
      const error = yield* Effect.flip(send(server.url, { tls: { ca } }))
      assert.include(["TlsError", "ConnectionError"], error._tag)
      assert.deepStrictEqual(server.requests, [])
      // It does speak to those who take what it has.
      const protocol = yield* Effect.callback<string | null>((resume) => {
        const socket = NodeTls.connect(
          { host: "127.0.0.1", port: Number(new URL(server.url).port), ca, ...old },
          () => {
            resume(Effect.succeed(socket.getProtocol()))
            socket.destroy()
          }
        )
        socket.on("error", (cause) => resume(Effect.die(cause)))
      })
      assert.strictEqual(protocol, "TLSv1.1")
    })
  )
})

/** Any text that is not empty, with halves of characters. fast-check's own takes seconds to set up. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes))

/** Whether a text has no half of a character. */
const isUnicode = (text: string): boolean => !/\p{Cs}/u.test(text)

describe("what a caller chooses", () => {
  const runs = amount(60, 3000)

  it.live("stays in its part of the path", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => ({
        body: { _index: "a", _id: "1", found: true, _source: {} }
      }))
      const context = yield* Layer.build(Elasticsearch.layer({ nodes: server.url }))
      const es = Context.get(context, Elasticsearch)
      const hostile = fc.oneof(
        anyText,
        fc.constantFrom(
          "..",
          ".",
          "../_all",
          "a/b",
          "a?b",
          "a#b",
          "%2e%2e",
          "a\r\nx: y",
          "@evil:1",
          "//evil",
          "\\",
          " "
        )
      )
      yield* Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(hostile, hostile, async (index, id) => {
            const before = server.requests.length
            const result = await Effect.runPromise(Effect.result(es.get({ index, id })))
            const sent = server.requests.slice(before)
            if (Result.isFailure(result)) {
              assert.strictEqual(result.failure._tag, "InvalidRequest")
              assert.deepStrictEqual(sent, [])
              // Half a character has no form in a URL; all else does.
              assert.isFalse(isUnicode(index) && isUnicode(id))
              return
            }
            assert.strictEqual(sent.length, 1)
            const parts = (sent[0]?.path ?? "").split("/")
            for (const part of parts) assert.notInclude([".", ".."], part)
            assert.deepStrictEqual(parts.map(decodeURIComponent), ["", index, "_doc", id])
          }),
          { seed, numRuns: runs }
        )
      )
    })
  )

  it.live("ends no header and begins no other", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => ({ body: counted }))
      const context = yield* Layer.build(Elasticsearch.layer({ nodes: server.url }))
      const es = Context.get(context, Elasticsearch)
      const breaking = fc
        .tuple(
          fc.string(),
          fc.constantFrom("\r\n", "\n", "\r", "\u0000", "\u007f", "\u2028", "\u560d\u560a"),
          fc.string()
        )
        .map(([left, middle, right]) => `${left}s3cret${middle}x-injected: 1${right}`)
      yield* Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(breaking, async (value) => {
            const calls: ReadonlyArray<Effect.Effect<unknown, ElasticsearchError>> = [
              es.count({}, { headers: { "x-app": value } }),
              es.count({}, { headers: { [value]: "a" } }),
              es.count({}, { opaqueId: value }),
              es.count({}, { auth: Auth.apiKey(Redacted.make(value)) }),
              es.request({ method: "GET", path: "/", accept: value })
            ]
            for (const [at, call] of calls.entries()) {
              const error = await Effect.runPromise(Effect.flip(call))
              assert.strictEqual(error._tag, "InvalidRequest", String(at))
              // The name of a header is shown, its value and credentials are not.
              if (at !== 1) assert.notInclude(error.message, "s3cret")
            }
            for (const options of [
              { headers: { "x-app": value } },
              { auth: Auth.bearer(Redacted.make(value)) },
              { opaqueIdPrefix: value },
              { nodes: { url: server.url, headers: { "x-app": value } } }
            ]) {
              const error = await Effect.runPromise(
                Effect.flip(withClient({ nodes: server.url, ...options }, (one) => one.count()))
              )
              assert.strictEqual(error._tag, "ConfigError", JSON.stringify(options))
              assert.notInclude(error.message, "s3cret")
            }
          }),
          { seed, numRuns: amount(15, 300) }
        )
      )
      assert.deepStrictEqual(server.requests, [])
    })
  )

  it.live("may be nested as deep as it likes", () =>
    Effect.gen(function* () {
      const depth = 100_000
      const nested = (open: string, inner: string) => open.repeat(depth) + inner + "}".repeat(depth)
      const cause = nested('{"type":"a","reason":"b","caused_by":', '{"type":"a"}')
      const shards = `{"total":1,"successful":0,"failed":1,"failures":[{"shard":0,"reason":${cause}}]}`
      const answers = [
        { status: 400, body: `{"error":${cause},"status":400}` },
        { status: 400, body: nested('{"a":', "1") },
        { body: nested('{"a":', "1") },
        { body: `{"took":1,"timed_out":false,"_shards":${shards},"hits":{"hits":[]}}` }
      ]
      const tags: Array<string> = []
      for (const answered of answers) {
        const server = yield* recordingServer(() => answered)
        const error = yield* Effect.flip(withClient({ nodes: server.url }, (es) => es.search({ index: "a" })))
        assert.isBelow(error.message.length, 1000)
        tags.push(error._tag)
      }
      assert.deepStrictEqual(tags, ["BadRequest", "BadRequest", "DecodeError", "DecodeError"])
    })
  )

  it.live("is no prototype of anything", () =>
    Effect.gen(function* () {
      const before = Reflect.ownKeys(Object.prototype).length
      const poison = `{"__proto__":{"polluted":{}},"constructor":{"prototype":{"polluted":{}}}}`
      const server = yield* recordingServer(() => ({
        body: `{"took":1,"timed_out":false,"_shards":{"total":1,"successful":1,"failed":0},"__proto__":{"polluted":1},
          "hits":{"hits":[{"_index":"a","_id":"1","_source":${poison},"sort":[9007199254740993]}]},
          "aggregations":${poison}}`
      }))
      for (const exactIntegers of [false, true]) {
        const found = yield* withClient({ nodes: server.url, exactIntegers }, (es) =>
          es.search({ index: "a", query: JSON.parse(`{"match_all":{},"__proto__":{"polluted":1}}`) })
        )
        // A field of that name stays one.
        for (const read of [found.hits.hits[0]?._source, found.aggregations])
          assert.deepStrictEqual(Object.keys(Object(read)), ["__proto__", "constructor"])
        assert.isUndefined(Reflect.get({}, "polluted"))
      }
      assert.deepStrictEqual(
        server.requests.map(({ body }) => body),
        Array(2).fill(`{"query":{"match_all":{},"__proto__":{"polluted":1}}}`)
      )
      assert.strictEqual(Reflect.ownKeys(Object.prototype).length, before)
    })
  )
})

describe("errors, log lines and spans", () => {
  const secrets = ["cl1ent", "n0de", "h3ader", "b0dy", Buffer.from("me:n0de").toString("base64")]

  const broken: ReadonlyArray<readonly [string, Parameters<typeof recordingServer>[0]]> = [
    ["a refusal", () => ({ status: 401, body: { error: { type: "security_exception", reason: "no" } } })],
    ["a failing node", () => ({ status: 503, body: "go away" })],
    ["no JSON", () => ({ body: "<html>" })],
    ["another product", () => ({ headers: { "x-elastic-product": "other" }, body: counted })],
    ["another form", () => ({ body: { count: "many" } })],
    ["an end in the middle", (_, response) => void response.socket?.destroy()],
    ["a coding that nobody knows", () => ({ headers: { "content-encoding": "rot13" }, body: "x" })]
  ]

  it.live.each(
    broken.flatMap(([what, handler]) =>
      (["off", "sanitised"] as const).map((captureQuery) => ({ what, handler, captureQuery }))
    )
  )("hold no secret: $what, captureQuery $captureQuery", ({ captureQuery, handler }) =>
    Effect.gen(function* () {
      const server = yield* recordingServer(handler)
      const lines: Array<string> = []
      const logger = Logger.make(
        (entry) => void lines.push(inspect(entry.message, { depth: 20, showHidden: true }))
      )
      const { spans, tracer } = recordingTracer()
      for (const own of [
        { nodes: server.url.replace("http://", "http://me:n0de@") },
        { nodes: server.url, auth: Auth.apiKey(Redacted.make("cl1ent")) }
      ]) {
        const error = yield* withClient(
          {
            ...own,
            headers: { "x-secret": "h3ader" },
            captureQuery,
            maxRetries: 1,
            retrySchedule: undefined
          },
          (es) => es.count({ query: { term: { user: "b0dy" } } })
        ).pipe(
          Effect.flip,
          Effect.provide(Logger.layer([logger])),
          Effect.provideService(Tracer.Tracer, tracer)
        )
        const written =
          inspect(error, { depth: 20, showHidden: true }) +
          JSON.stringify(error) +
          String(error) +
          inspect(
            spans.map(({ attributes, events, name, status }) => [name, [...attributes], events, status]),
            {
              depth: 20
            }
          ) +
          lines.join("\n")
        for (const secret of secrets) assert.notInclude(written, secret)
        assert.include(written, server.url)
      }
      assert.isAtLeast(spans.length, 2)
      // They had been sent, so that they could have been told.
      const sent = server.requests.map(everything).join("\n")
      for (const secret of ["cl1ent", "h3ader", "b0dy", Buffer.from("me:n0de").toString("base64")])
        assert.include(sent, secret)
    })
  )

  it.live("have the query in captureQuery raw alone, and what stands in the URL always", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => ({ body: counted }))
      const attributes = (captureQuery: "off" | "raw") => {
        const { spans, tracer } = recordingTracer()
        return withClient({ nodes: server.url, captureQuery }, (es) =>
          es.count({ q: "urlw0rd", query: { term: { user: "b0dy" } } })
        ).pipe(
          Effect.provideService(Tracer.Tracer, tracer),
          Effect.map(() => JSON.stringify(spans.map((span) => [...span.attributes])))
        )
      }
      const [off, raw] = [yield* attributes("off"), yield* attributes("raw")]
      assert.notInclude(off, "b0dy")
      assert.include(raw, "b0dy")
      for (const told of [off, raw]) assert.include(told, "urlw0rd")
    })
  )

  const sanitised = (query: string): string => {
    const body = JSON.stringify({ query })
    const text = queryText("sanitised", "language", { body, bodyKind: "json" })
    return String(Object(JSON.parse(text ?? "{}")).query)
  }

  it.each([
    ['FROM a | WHERE x == "s3cret', "FROM a | WHERE x == ?"],
    ['FROM a | WHERE x == "s3\\"cret" AND y == 1', "FROM a | WHERE x == ? AND y == ?"],
    ['FROM a | WHERE x == "s3\\\ncret" | LIMIT 1', "FROM a | WHERE x == ? | LIMIT ?"],
    ['FROM a | WHERE x == """s3"cret', "FROM a | WHERE x == ?"],
    ["SELECT a FROM b WHERE c = 's3''cret", "SELECT a FROM b WHERE c = ?"],
    ["SELECT a FROM b WHERE c = 's3cret\\", "SELECT a FROM b WHERE c = ?"],
    ["FROM a | WHERE `it's` == \"x' s3cret\"", "FROM a | WHERE `it's` == ?"],
    ["FROM a // s3cret's\n| LIMIT 1", "FROM a ?\n| LIMIT ?"],
    ['FROM a /* " s3cret */ | WHERE x == "s3cret"', "FROM a ? | WHERE x == ?"],
    ["SELECT 1 -- it's s3cret", "SELECT ? ?"],
    ["FROM logs-2 | WHERE a-1 > ?1 AND @b == ?x", "FROM logs-? | WHERE a-? > ?1 AND @b == ?x"]
  ])("sanitise what is not well formed as well: %s", (query, expected) => {
    assert.strictEqual(sanitised(query), expected)
  })
})

/** A text that made a search that goes back from each of its characters take minutes; the limit of the test ends it. */
const long = 400_000

describe("long texts take no longer than they are", () => {
  const point = (wkt: string) => Schema.decodeUnknownResult(Codecs.point)(wkt)
  const place = (wkt: string) => Schema.decodeUnknownResult(Codecs.place)(wkt)
  const spaces = " ".repeat(long)

  it("of queries in spans", () => {
    for (const text of ['\\"', "\\'", "'", '"', '"""', "/*", "`", "1.", "1e"]) {
      const body = JSON.stringify({ query: `"${text.repeat(long)}` })
      const kept = queryText("sanitised", "language", { body, bodyKind: "json" }) ?? ""
      assert.isAtMost(kept.length, 2048)
    }
  })

  it("of points", () => {
    assert.deepStrictEqual(point(`POINT (1${spaces}2)`), Result.succeed({ x: 1, y: 2 }))
    assert.deepStrictEqual(point(`POINT ( 1 2 ) `), Result.succeed({ x: 1, y: 2 }))
    for (const wkt of [`POINT (1 2${spaces}x`, `POINT (${")".repeat(long)}`, `POINT (${" )".repeat(long)}x`])
      point(wkt)
    assert.isTrue(Result.isSuccess(place(`POINT (1${spaces}2)`)))
    for (const wkt of [
      `POINT (1 2${spaces}x`,
      `POINT (1 ${"2".repeat(long)}`,
      `POINT (1 ${")".repeat(long)}x`
    ])
      assert.isTrue(Result.isFailure(place(wkt)), wkt.slice(0, 20))
  })

  it("of addresses and URLs", () => {
    const from = Result.getOrThrow(Node.parse("http://a:9200", "nodes"))
    for (const part of ["a", "/", "\\", "[", "%", ":", "1", "a/"]) {
      Node.fromPublishAddress(`${part.repeat(long)}!`, from)
      Node.fromPublishAddress(`a/${part.repeat(long)}:1!`, from)
    }
    assert.isTrue(Result.isSuccess(Node.parse(`http://a:9200/b${"/".repeat(long)}c`, "nodes")))
    assert.strictEqual(
      Result.getOrThrow(Node.parse(`http://a:9200/b${"/".repeat(long)}`, "nodes")).pathPrefix,
      "/b"
    )
  })

  it("of what is logged and recorded", () => {
    const letters = `${"a".repeat(long)}://`
    assert.strictEqual(
      Redaction.withoutUserinfo(`${letters} http://me:s3cret@b`),
      `${letters} http://<redacted>@b`
    )
    const marks = "?".repeat(long)
    const safe = Redaction.safePath(`/x${marks}token=1&password=s3cret`, Redaction.anywhere)
    assert.notInclude(safe, "s3cret")
  })

  it("of warnings", () => {
    for (const text of ['299 a "', '299 a "\\"', "299 ", '"', "1", '299 a "x" "'])
      assert.isAtLeast(textsOf(text.repeat(20_000)).length, 1)
  })
})

describe("the command line", () => {
  const folder = Effect.acquireRelease(
    Effect.sync(() => fs.mkdtempSync(path.join(os.tmpdir(), "security-"))),
    (made) => Effect.sync(() => fs.rmSync(made, { recursive: true }))
  )
  const rights = (file: string): string => (fs.statSync(file).mode & 0o777).toString(8)

  it.live("writes files that others cannot read, and leaves the rights of those that are there", () =>
    Effect.gen(function* () {
      const made = yield* folder
      const [dump, letters, meta, known] = ["dump.ndjson", "letters.ndjson", "meta.json", "known.ndjson"].map(
        (name) => path.join(made, name)
      ) as [string, string, string, string]
      fs.writeFileSync(known, "", { mode: 0o644 })
      fs.chmodSync(known, 0o644)
      yield* Effect.scoped(
        Effect.gen(function* () {
          yield* (yield* Files.openWriter(dump)).write("{}\n")
          yield* (yield* Files.openWriter(letters, { append: true })).write("{}\n")
          yield* (yield* Files.openWriter(known, { overwrite: true })).write("{}\n")
          yield* Files.replace(meta, "{}\n")
        })
      ).pipe(Effect.provide(Host.layer))
      assert.deepStrictEqual([dump, letters, meta, known].map(rights), ["600", "600", "600", "644"])
    })
  )

  it.live("follows no link that waits where it writes for a moment", () =>
    Effect.gen(function* () {
      const made = yield* folder
      const victim = path.join(made, "victim")
      const file = path.join(made, "dump.checkpoint")
      fs.writeFileSync(victim, "mine")
      fs.symlinkSync(victim, `${file}.${process.pid}.tmp`)
      yield* Files.replace(file, "new")
      assert.strictEqual(fs.readFileSync(victim, "utf8"), "mine")
      assert.strictEqual(fs.readFileSync(file, "utf8"), "new")
      assert.isFalse(fs.lstatSync(file).isSymbolicLink())
      assert.deepStrictEqual(fs.readdirSync(made).toSorted(), ["dump.checkpoint", "victim"])
    })
  )

  it("writes nothing to a terminal that moves its cursor", () => {
    const said = `a\u001b]0;title\u0007\u009b2J\r\n${randomUUID()}`
    const shown = endingOf(new Error(said)).message ?? ""
    // oxlint-disable-next-line no-control-regex
    assert.notMatch(shown, /[\u0000-\u001f\u007f-\u009f]/)
    const query = endingOf(Object.assign(new Error(said), { _tag: "QueryError" })).message ?? ""
    // oxlint-disable-next-line no-control-regex
    assert.notMatch(query, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    assert.include(query, "\n")
  })
})

describe("the check of what is installed (npm run check:supply)", () => {
  const rules: Rules = { own: ["a", "b"], peers: ["c"], licences: ["MIT"], scripts: ["tool"] }
  const fine = { version: "1.0.0", license: "MIT", integrity: "sha512-x" }
  const packages: Lock["packages"] = {
    "": { dependencies: { a: "1.0.0" }, peerDependencies: { c: ">=1.0.0 <3.0.0-0" } },
    "node_modules/a": { ...fine, dependencies: { b: "^1.2.0" } },
    "node_modules/b": { ...fine, license: "GPL-3.0" },
    "node_modules/a/node_modules/b": fine,
    "node_modules/c": fine,
    "node_modules/tool": { integrity: "sha512-x", hasInstallScript: true }
  }

  it("has nothing to say to what is as it should be", () => {
    // Of the two, `a` finds the one beside it.
    assert.deepStrictEqual(problemsOf({ packages }, rules), [])
  })

  it.each([
    [
      "a package more",
      { "node_modules/c": { ...fine, dependencies: { b: "1.0.0" } } },
      "b is new in what the peers need"
    ],
    ["a package less", { "node_modules/a": fine }, "b is no more in what is installed"],
    ["another licence", { "node_modules/c": { ...fine, license: "GPL-3.0" } }, "has the licence GPL-3.0"],
    [
      "no licence",
      { "node_modules/c": { version: "1.0.0", integrity: "sha512-x" } },
      "has the licence of nobody"
    ],
    ["no hash", { "node_modules/c": { ...fine, integrity: "" } }, "node_modules/c has no SHA-512"],
    ["a weak hash", { "node_modules/c": { ...fine, integrity: "sha1-x" } }, "node_modules/c has no SHA-512"],
    [
      "no hash of a tool",
      { "node_modules/tool": { hasInstallScript: true } },
      "node_modules/tool has no hash"
    ],
    [
      "a script",
      { "node_modules/c": { ...fine, hasInstallScript: true } },
      "runs a script when it is installed"
    ],
    [
      "a script of a new tool",
      { "node_modules/t": { ...fine, hasInstallScript: true } },
      "t is new in allowScripts"
    ],
    ["a repository", { "node_modules/a": { ...fine, dependencies: { b: "github:x/b" } } }, "as github:x/b"],
    [
      "an address",
      { "node_modules/a": { ...fine, dependencies: { b: "https://x/b.tgz" } } },
      "as https://x/b.tgz"
    ],
    ["an alias", { "node_modules/a": { ...fine, dependencies: { b: "npm:other@1" } } }, "as npm:other@1"],
    ["a folder", { "node_modules/t": { ...fine, resolved: "file:../t" } }, "comes from file:../t"],
    ["a link", { "node_modules/t": { ...fine, link: true } }, "node_modules/t is a link"]
  ])("finds %s", (_, changed, problem) => {
    const problems = problemsOf({ packages: { ...packages, ...changed } }, rules)
    assert.isTrue(
      problems.some((found) => found.includes(problem)),
      problems.join("\n")
    )
  })

  it("never takes an audit that did not happen for one that found nothing", () => {
    const counts = (found: object) => auditOf(JSON.stringify({ metadata: { vulnerabilities: found } }))
    assert.deepStrictEqual(weaknessesOf(counts({ low: 3, moderate: 1, high: 0, critical: 0 })), [])
    assert.lengthOf(weaknessesOf(counts({ high: 1, critical: 0 })), 1)
    assert.lengthOf(weaknessesOf(counts({ high: 0, critical: 1 })), 1)
    for (const text of ["", "no JSON", "{}", "null", '{"statusCode":405}', '{"error":{"code":"ENOTFOUND"}}'])
      assert.strictEqual(auditOf(text)._tag, "NotChecked", text)
  })
})

describe("docs/security.md", () => {
  const root = path.join(import.meta.dirname, "../..")
  const page = fs.readFileSync(path.join(root, "docs/security.md"), "utf8")

  it("names tests that exist", () => {
    let named = 0
    for (const [, file = "", names = ""] of page.matchAll(/\]\(\.\.\/(test\/[^)]+)\)((?:,? "[^"]+")*)/gu)) {
      const source = fs.readFileSync(path.join(root, file), "utf8")
      const texts = [...names.matchAll(/"([^"]+)"/gu)].map(([, text = ""]) => text)
      assert.isNotEmpty(texts, `${file} without the name of a test`)
      for (const text of texts) {
        named++
        assert.include(source, text, `${file} has no such test`)
      }
    }
    assert.isAtLeast(named, 40)
  })
})
