/**
 * What other clients get wrong, and this one must not. docs/parity.md lists these defects, each with its test: many
 * of them stand beside the behaviour that they are about; those that stand nowhere else are here.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { existsSync, readFileSync } from "node:fs"
import * as Http from "node:http"
import * as Https from "node:https"
import * as Net from "node:net"
import * as path from "node:path"
import * as Zlib from "node:zlib"
import {
  Auth,
  type Client,
  Elasticsearch,
  type Options,
  withMetadata,
  withOptions
} from "effect-elasticsearch"
import { asBytes } from "effect-elasticsearch/Api/Call"
import { query as esql } from "effect-elasticsearch/Api/Esql"
import { ConnectionError } from "effect-elasticsearch/Errors"
import { failureOf, timedOut, type WireRequest } from "effect-elasticsearch/Transport/Connection"
import * as NodePool from "effect-elasticsearch/Transport/NodePool"
import { NodeSelector } from "effect-elasticsearch/Transport/NodeSelector"
import * as Proxy from "effect-elasticsearch/Transport/Proxy"
import { Sniffer } from "effect-elasticsearch/Transport/Sniffer"
import { stream } from "effect-elasticsearch/Transport/Streaming"
import { answer, fakeClient, headerOf } from "../support/fakeConnection.ts"
import { elasticsearchHeaders, type Recorded, recordingServer } from "../support/recordingServer.ts"
import { recordingTracer } from "../support/recordingTracer.ts"

const counted = { count: 3, _shards: { total: 1, successful: 1, failed: 0 } }
const ok = answer(200, counted)

type FakeOptions = NonNullable<Parameters<typeof fakeClient>[1]>

/** What a client with these options sends; how the calls end does not matter. */
const sentBy = (call: (es: Client) => Effect.Effect<unknown, unknown>, options: FakeOptions = {}) =>
  Effect.gen(function* () {
    const { layer, sent } = fakeClient(() => ok, options)
    yield* Effect.flatMap(Elasticsearch, call).pipe(Effect.exit, Effect.provide(layer))
    return sent
  })

const valuesOf = (sent: ReadonlyArray<WireRequest>, name: string) => sent.map((one) => headerOf(one, name))

const refused = (request: WireRequest) =>
  Effect.fail(
    new ConnectionError({
      ...failureOf(request, "ECONNREFUSED"),
      code: "ECONNREFUSED",
      reason: "refused",
      hint: "Look"
    })
  )

/** Waits in real time until something holds; the test clock stands still meanwhile. */
const until = (holds: () => boolean): Effect.Effect<void> =>
  TestClock.withLive(
    Effect.sync(holds).pipe(
      Effect.repeat({ until: (held) => held, schedule: Schedule.spaced("5 millis") }),
      Effect.asVoid
    )
  )

const logged = (effect: Effect.Effect<unknown, unknown>) =>
  Effect.gen(function* () {
    const lines: Array<string> = []
    const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel} ${String(message)}`))
    yield* Effect.exit(effect).pipe(Effect.provide(Logger.layer([logger])))
    return lines
  })

const basicOf = (text: string): string => `Basic ${Buffer.from(text).toString("base64")}`

const apiKey = (key: string): Auth.Auth => Auth.apiKey(Redacted.make(key))

describe("credentials and headers", () => {
  it.effect("credentials of a call take the place of an Authorization header from further away", () =>
    Effect.gen(function* () {
      const own = { auth: apiKey("call") }
      const ofClient = { headers: { Authorization: "Basic client" } }
      const ofNode = { nodes: [{ url: "http://a:9200", headers: { Authorization: "Basic node" } }] }
      const around = withOptions({ headers: { AUTHORIZATION: "Basic around" } })
      for (const options of [ofClient, ofNode]) {
        const sent = yield* sentBy(
          (es) => Effect.all([es.count({}, own), es.count(), es.count({}, { ...own, opaqueId: "x" })]),
          options
        )
        const inherited = options === ofClient ? "Basic client" : "Basic node"
        assert.deepStrictEqual(valuesOf(sent, "authorization"), ["ApiKey call", inherited, "ApiKey call"])
      }
      const same = yield* sentBy((es) => Effect.all([es.count(), es.count({}, own), es.count()]), {
        ...ofClient,
        nodes: [{ url: "http://a:9200", auth: own.auth }]
      })
      assert.deepStrictEqual(valuesOf(same, "authorization"), ["Basic client", "ApiKey call", "Basic client"])
      const inner = yield* sentBy((es) =>
        Effect.all([
          es.count({}, own).pipe(around),
          es.withOptions(own).count({ index: "a" }).pipe(around),
          es.count({}, { auth: Auth.none }).pipe(around)
        ])
      )
      assert.deepStrictEqual(valuesOf(inner, "authorization"), ["ApiKey call", "ApiKey call", undefined])
    })
  )

  it.effect("an Authorization header takes the place of credentials from further away", () =>
    Effect.gen(function* () {
      const sent = yield* sentBy(
        (es) =>
          es.count({}, { headers: { Authorization: "Basic call" } }).pipe(withOptions({ auth: apiKey("x") })),
        { auth: apiKey("client") }
      )
      assert.deepStrictEqual(valuesOf(sent, "authorization"), ["Basic call"])
    })
  )

  it.effect("credentials and an Authorization header in the same place are refused", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(() => ok)
      const error = yield* Effect.flatMap(Elasticsearch, (es) =>
        es.count({}, { auth: apiKey("call"), headers: { Authorization: "Basic call" } })
      ).pipe(Effect.provide(layer), Effect.flip)
      assert(error._tag === "InvalidRequest")
      assert.deepStrictEqual([error.parameter, sent.length], ["headers", 0])
    })
  )

  it.effect("headers are the same whatever the case of their names, on every level", () =>
    Effect.gen(function* () {
      const [request] = yield* sentBy(
        (es) =>
          es
            .withOptions({ headers: { "X-Team": "client" } })
            .count({}, { headers: { "x-team": "call" } })
            .pipe(withOptions({ headers: { "x-team": "around" } })),
        { headers: { "X-TEAM": "layer" } }
      )
      assert.deepStrictEqual(
        request?.headers.filter((_, index) => request.headers[index - 1] === "x-team"),
        ["call"]
      )
    })
  )

  it.effect("credentials of a client with options reach neither its siblings nor what it was made from", () =>
    Effect.gen(function* () {
      const sent = yield* sentBy((es) => {
        const one = es.withOptions({ auth: apiKey("one") })
        const two = es.withOptions({ auth: apiKey("two"), headers: { "x-two": "2" } })
        return Effect.all([one.count(), two.count(), one.withOptions({ opaqueId: "x" }).count(), es.count()])
      })
      assert.deepStrictEqual(valuesOf(sent, "authorization"), [
        "ApiKey one",
        "ApiKey two",
        "ApiKey one",
        undefined
      ])
      assert.deepStrictEqual(valuesOf(sent, "x-two"), [undefined, "2", undefined, undefined])
    })
  )

  it.effect("names and passwords beyond ASCII are sent as UTF-8", () =>
    Effect.gen(function* () {
      const sent = yield* sentBy((es) => es.count(), { auth: Auth.basic("jürgen", Redacted.make("пароль")) })
      assert.deepStrictEqual(valuesOf(sent, "authorization"), [basicOf("jürgen:пароль")])
    })
  )
})

/** Frozen through and through: whoever writes to it throws. */
const frozen = <A>(value: A): A => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(Object.freeze(value))) frozen(inner)
  }
  return value
}

describe("what is given", () => {
  it.effect("parameters, lines, queries and options are not written to", () =>
    Effect.gen(function* () {
      const options = frozen({ headers: { "X-A": "1" }, ignore: [404], retryOnStatus: [429], opaqueId: "x" })
      const { layer, sent } = fakeClient(() => ok)
      const exits = yield* Effect.flatMap(Elasticsearch, (es) =>
        Effect.all([
          Effect.exit(es.count(frozen({ index: ["a"], query: { term: { a: { value: "b" } } } }), options)),
          Effect.exit(
            es.bulk(frozen({ operations: [{ index: { _id: "1" } }, { a: [1, undefined] }] }), options)
          ),
          Effect.exit(
            es.request(
              frozen({
                method: "POST",
                path: "/_x",
                query: { a: ["b", "c"], d: undefined },
                body: { e: 1n }
              }),
              options
            )
          )
        ])
      ).pipe(withOptions(options), Effect.provide(layer))
      assert.deepStrictEqual(
        sent.map((request) => request.path),
        ["/a/_count", "/_bulk", "/_x?a=b,c"]
      )
      assert.isTrue(exits.every((exit: Exit.Exit<unknown, unknown>) => !Exit.hasDies(exit)))
    })
  )

  it.effect("keys of a query are encoded as its values are", () =>
    Effect.gen(function* () {
      const [request] = yield* sentBy((es) =>
        es.request({ method: "GET", path: "/_x", query: { "a b&c=": "d e&f=" } })
      )
      assert.strictEqual(request?.path, "/_x?a%20b%26c%3D=d%20e%26f%3D")
    })
  )
})

describe("an answer", () => {
  it.effect("of 299, 301, 408, 413, 422, 429 or 500 does not cost its node", () =>
    Effect.gen(function* () {
      for (const status of [299, 301, 408, 413, 422, 429, 500]) {
        const { layer } = fakeClient(() => answer(status, counted), {
          nodes: ["http://a:9200", "http://b:9200"],
          maxRetries: 0
        })
        const [exit, states] = yield* Effect.all([
          Effect.flatMap(Elasticsearch, (es) => Effect.exit(es.count())),
          Effect.flatMap(NodePool.NodePool, ({ state }) => state)
        ]).pipe(Effect.provide(layer, { local: true }))
        assert.strictEqual(Exit.isSuccess(exit), status === 299)
        assert.deepStrictEqual(
          states.map((one) => one.status),
          ["alive", "alive"],
          String(status)
        )
      }
    })
  )

  it.effect("of 503 is told of when the next try gets none", () =>
    Effect.gen(function* () {
      let tries = 0
      const { layer } = fakeClient(
        (request) => (request.endpoint === "ping" || tries++ > 0 ? refused(request) : answer(503, "go away")),
        { maxRetries: 1, retrySchedule: Schedule.forever }
      )
      const error = yield* Effect.flatMap(Elasticsearch, (es) => es.count()).pipe(
        Effect.provide(layer),
        Effect.flip
      )
      assert(error._tag === "ConnectionError")
      assert.deepStrictEqual(
        error.attempts.map(({ outcome }) => outcome),
        ["503", "ECONNREFUSED"]
      )
      assert.include(error.message, "after 2 tries (503 at http://localhost:9200, ECONNREFUSED at")
    })
  )

  it.effect("in CBOR, SMILE, YAML or Arrow comes as the bytes that it is", () =>
    Effect.gen(function* () {
      const bytes = new Uint8Array([0xbf, 0x00, 0xff])
      const types = [
        "application/cbor",
        "application/smile",
        "application/yaml",
        "application/vnd.apache.arrow.stream"
      ]
      for (const type of types) {
        const { layer, sent } = fakeClient((request) => ({
          ...answer(200, "", { "content-type": headerOf(request, "accept")!.split(";")[0]! }),
          bytes: () => bytes
        }))
        const [typed, raw] = yield* Effect.flatMap(Elasticsearch, (es) =>
          Effect.all([
            es.run(asBytes(esql, type), { query: "FROM a" }),
            es.request({ method: "POST", path: "/_query", body: { query: "FROM a" }, accept: type })
          ])
        ).pipe(Effect.provide(layer))
        assert.deepStrictEqual([typed, raw.body], [bytes, bytes])
        assert.isTrue(sent.every((request) => headerOf(request, "accept")?.startsWith(type)))
      }
    })
  )

  it.effect("need not show the product again to a client with options", () =>
    Effect.gen(function* () {
      const answers = [ok, answer(200, counted, { "x-elastic-product": "" })]
      const { layer } = fakeClient(() => answers.shift() ?? ok)
      const { count } = yield* Effect.flatMap(Elasticsearch, (es) =>
        Effect.andThen(es.count(), es.withOptions({ opaqueId: "x" }).count())
      ).pipe(Effect.provide(layer))
      assert.strictEqual(count, 3)
    })
  )
})

/** A client over real sockets, in a scope of its own. */
const connected = (options: Options) =>
  Effect.gen(function* () {
    const scope = yield* Scope.make()
    const context = yield* Layer.buildWithScope(Layer.fresh(Elasticsearch.layer(options)), scope)
    return { scope, context, es: Context.get(context, Elasticsearch) }
  })

describe("time", () => {
  it.effect("of a call ends after 30 seconds where a node hangs and nothing is said of time", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => undefined)
      const { es } = yield* connected({ nodes: [server.url] })
      const fiber = yield* Effect.forkChild(Effect.flip(es.count()))
      yield* until(() => server.requests.length === 1)
      yield* TestClock.adjust("29 seconds")
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust("1 second")
      const error = yield* Fiber.join(fiber)
      assert(error._tag === "TimeoutError")
      assert.deepStrictEqual([error.limit, error.timeout], ["requestTimeout", 30_000])
    })
  )

  it.effect("of a call is not prolonged by an answer that drips", () =>
    Effect.gen(function* () {
      const open: Array<Http.ServerResponse> = []
      const server = yield* recordingServer((_, response) => {
        response.writeHead(200, { ...elasticsearchHeaders, "content-length": "100" })
        response.write("{")
        open.push(response)
        return undefined
      })
      const { es } = yield* connected({ nodes: [server.url], requestTimeout: "3 seconds" })
      const fiber = yield* Effect.forkChild(Effect.flip(es.count()))
      yield* until(() => open.length === 1)
      for (const seconds of [1, 2, 3]) {
        assert.isUndefined(fiber.pollUnsafe())
        open[0]?.write(" ".repeat(seconds))
        yield* TestClock.withLive(Effect.sleep("20 millis"))
        yield* TestClock.adjust("1 second")
      }
      const error = yield* Fiber.join(fiber)
      assert(error._tag === "TimeoutError")
      assert.deepStrictEqual([error.phase, error.timeout], ["body", 3000])
    })
  )

  it.effect("that one call runs out of is no matter of the others, nor of the caller's signal", () =>
    Effect.gen(function* () {
      const open: Array<Http.ServerResponse> = []
      const server = yield* recordingServer((_, response) => {
        open.push(response)
        return undefined
      })
      const { es } = yield* connected({ nodes: [server.url] })
      const controller = new AbortController()
      const clock = yield* Clock.Clock
      const both = Effect.all(
        [Effect.flip(es.count({ index: "short" }, { timeout: "1 second" })), es.count({ index: "long" })],
        { concurrency: "unbounded" }
      ).pipe(Effect.provideService(Clock.Clock, clock))
      const running = Effect.runPromise(both, { signal: controller.signal })
      yield* until(() => server.requests.length === 2)
      yield* TestClock.adjust("1 second")
      yield* until(() => server.sockets() === 1)
      const long = open[server.requests.findIndex((request) => request.path.includes("long"))]
      long?.writeHead(200, elasticsearchHeaders).end(JSON.stringify(counted))
      const [error, value] = yield* Effect.promise(() => running)
      assert.deepStrictEqual([error._tag, value.count], ["TimeoutError", 3])
      assert.isFalse(controller.signal.aborted)
    })
  )

  it.effect("is not spent on open calls when the client is closed", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => undefined)
      const { es, scope } = yield* connected({ nodes: [server.url] })
      const fiber = yield* Effect.forkChild(Effect.flip(es.count()))
      yield* until(() => server.requests.length === 1)
      const before = performance.now()
      yield* Scope.close(scope, Exit.void)
      const error = yield* Fiber.join(fiber)
      assert.isBelow(performance.now() - before, 900)
      assert(error._tag === "ConnectionError")
      assert.include(error.message, "The client is closed")
      yield* until(() => server.sockets() === 0)
    })
  )
})

describe("options of the client", () => {
  it.effect("choose the node: a selector of one's own, with the pool that is there by default", () =>
    Effect.gen(function* () {
      const one = yield* recordingServer(() => ({ body: counted }))
      const two = yield* recordingServer(() => ({ body: counted }))
      const selector = Layer.succeed(NodeSelector, {
        select: (candidates) => candidates.find(({ node }) => node.port === two.port)
      })
      const { es } = yield* connected({ nodes: [one.url, two.url], selector })
      yield* Effect.all([es.count(), es.count(), es.count()])
      assert.deepStrictEqual([one.requests.length, two.requests.length], [0, 3])
    })
  )

  it.effect(
    "say how dead nodes are asked: pingTimeout and revival, with the pool that is there by default",
    () =>
      Effect.gen(function* () {
        const pings = (options: FakeOptions) =>
          Effect.gen(function* () {
            const { layer, sent } = fakeClient(
              (request) => (request.node.host === "a" ? refused(request) : ok),
              {
                nodes: ["http://a:9200", "http://b:9200"],
                ...options
              }
            )
            yield* Effect.flatMap(Elasticsearch, (es) => es.count()).pipe(
              Effect.andThen(TestClock.adjust("1 second")),
              Effect.provide(layer, { local: true })
            )
            return sent.filter(({ endpoint }) => endpoint === "ping").map(({ timeout }) => timeout)
          })
        assert.deepStrictEqual(yield* pings({ pingTimeout: "5 seconds" }), [5000])
        assert.deepStrictEqual(yield* pings({ revival: "request" }), [])
      })
  )

  it.effect("say what is tried again, and after how long: retryOnTimeout and retrySchedule", () =>
    Effect.gen(function* () {
      let tries = 0
      const server = yield* recordingServer(() => (tries++ === 0 ? undefined : { body: counted }))
      const { es } = yield* connected({
        nodes: [server.url],
        attemptTimeout: "1 second",
        retryOnTimeout: true,
        retrySchedule: Schedule.spaced("7 seconds")
      })
      const fiber = yield* Effect.forkChild(withMetadata(es.count()))
      yield* until(() => server.requests.length === 1)
      yield* TestClock.adjust("7 seconds")
      assert.lengthOf(server.requests, 1)
      yield* TestClock.adjust("1 second")
      const { calls, value } = yield* Fiber.join(fiber)
      assert.strictEqual(value.count, 3)
      assert.deepStrictEqual(
        calls[0]?.attempts.map(({ outcome }) => outcome),
        ["timeout", "200"]
      )
    })
  )
})

const told = answer(200, {
  nodes: {
    x: {
      name: "one",
      version: "9.5.2",
      roles: ["data_hot", "ingest"],
      attributes: {},
      http: { publish_address: "10.0.0.1:9200" }
    }
  }
})

const isSniff = ({ path }: WireRequest): boolean => path.startsWith("/_nodes/_all/http")

describe("discovery", () => {
  it.effect("is not switched on by a filter or by the time between two askings, and takes them alone", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient((request) => (isSniff(request) ? told : ok), {
        sniff: { nodeFilter: () => false, minInterval: "20 seconds" }
      })
      yield* Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* es.count()
        yield* TestClock.adjust("1 minute")
        yield* es.count()
        assert.lengthOf(sent.filter(isSniff), 0)
        const error = yield* Effect.flatMap(Sniffer, ({ sniff }) => Effect.flip(sniff))
        assert.include(error.message, "there is no node to use in it")
      }).pipe(Effect.provide(layer))
    })
  )

  it.effect("at the start is given no more time than later", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(() => told, { sniff: { onStart: true, timeout: "2 seconds" } })
      yield* Effect.provide(Elasticsearch, layer)
      assert.deepStrictEqual(
        sent.map((request) => [isSniff(request), request.timeout]),
        [[true, 2000]]
      )
    })
  )

  it.effect("that runs out of time fails no call, neither meanwhile nor later", () =>
    Effect.gen(function* () {
      const silent = (request: WireRequest) =>
        Effect.andThen(
          Effect.sleep(request.timeout),
          Effect.suspend(() => Effect.fail(timedOut(request, "headers")))
        )
      const { layer, sent } = fakeClient((request) => (isSniff(request) ? silent(request) : ok), {
        sniff: { interval: "1 minute" }
      })
      const counts: Array<number> = []
      const lines = yield* logged(
        Effect.gen(function* () {
          const es = yield* Elasticsearch
          yield* TestClock.adjust("61 seconds")
          counts.push((yield* es.count()).count)
          yield* TestClock.adjust("2 seconds")
          counts.push((yield* es.count()).count)
          yield* TestClock.adjust("1 minute")
          counts.push((yield* es.count()).count)
        }).pipe(Effect.provide(layer))
      )
      assert.isTrue(sent.some(isSniff))
      assert.deepStrictEqual(counts, [3, 3, 3])
      assert.isTrue(
        lines.some((line) => line.startsWith("Warn Elasticsearch could not be asked for its nodes"))
      )
    })
  )

  it.effect("gives nodes that are called like those before them: credentials, headers, time, roles", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient((request) => (isSniff(request) ? told : ok), {
        auth: apiKey("key"),
        headers: { "x-mine": "1" },
        requestTimeout: "7 seconds"
      })
      yield* Effect.flatMap(Sniffer, ({ sniff }) => sniff).pipe(
        Effect.andThen(Effect.flatMap(Elasticsearch, (es) => es.count())),
        Effect.provide(layer)
      )
      const request = sent[1]!
      assert.deepStrictEqual(
        [request.node.url, request.timeout, request.node.roles],
        ["http://10.0.0.1:9200", 7000, ["data_hot", "ingest"]]
      )
      assert.deepStrictEqual(
        [headerOf(request, "authorization"), headerOf(request, "x-mine")],
        ["ApiKey key", "1"]
      )
    })
  )

  it.effect(
    "gives them what belongs to the node that told of them: credentials in its URL, headers, path",
    () =>
      Effect.gen(function* () {
        const { layer, sent } = fakeClient((request) => (isSniff(request) ? told : ok), {
          nodes: [{ url: "http://me:word@seed:9200/es", headers: { "x-node": "1" } }]
        })
        yield* Effect.flatMap(Sniffer, ({ sniff }) => sniff).pipe(
          Effect.andThen(Effect.flatMap(Elasticsearch, (es) => es.count())),
          Effect.provide(layer)
        )
        const request = sent[1]!
        assert.deepStrictEqual(
          [request.node.url, headerOf(request, "authorization"), headerOf(request, "x-node")],
          ["http://10.0.0.1:9200/es", basicOf("me:word"), "1"]
        )
      })
  )

  it.effect("says which nodes joined and which left, not the other way round", () =>
    Effect.gen(function* () {
      const { layer } = fakeClient(() => told, { nodes: ["http://old:9200"] })
      const lines = yield* logged(
        Effect.flatMap(Sniffer, ({ sniff }) => Effect.andThen(sniff, Effect.yieldNow)).pipe(
          Effect.provide(layer)
        )
      )
      assert.include(lines, "Info nodes joined: http://10.0.0.1:9200; left: http://old:9200")
    })
  )
})

describe("spans", () => {
  it.effect("have parameters as they were given, not as they stand in the URL", () =>
    Effect.gen(function* () {
      const { spans, tracer } = recordingTracer()
      yield* sentBy((es) => es.exists({ index: "<logs-{now/d}>", id: "größe 1" })).pipe(
        Effect.withTracer(tracer)
      )
      const attributes = spans.find(({ name }) => name === "exists")?.attributes
      assert.deepStrictEqual(
        ["db.operation.parameter.index", "db.operation.parameter.id"].map((name) => attributes?.get(name)),
        ["<logs-{now/d}>", "größe 1"]
      )
    })
  )
})

describe("a stream", () => {
  it.effect("is asked for uncompressed, where the client has compression as well", () =>
    Effect.gen(function* () {
      const table = "a,b\n1,2\n"
      const zipped = ({ headers }: Recorded) => String(headers["accept-encoding"]).includes("gzip")
      const server = yield* recordingServer((request) =>
        zipped(request)
          ? {
              body: Zlib.gzipSync(table),
              headers: { "content-encoding": "gzip", "content-type": "text/csv" }
            }
          : { body: table, headers: { "content-type": "text/csv" } }
      )
      const { context, es } = yield* connected({ nodes: [server.url], compression: true })
      const request = { method: "GET", path: "/_x", accept: "text/csv" } as const
      const pieces = yield* stream(request).pipe(
        Stream.decodeText,
        Stream.runCollect,
        Effect.provide(context)
      )
      assert.strictEqual(pieces.join(""), table)
      assert.strictEqual((yield* es.request(request)).body, table)
      assert.deepStrictEqual(server.requests.map(zipped), [false, true])
    })
  )
})

const certificate = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, "../support/certificates", name), "utf8")

const listening = (server: Net.Server): Effect.Effect<number, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.callback<number>((resume) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address()
        resume(Effect.succeed(typeof address === "object" && address !== null ? address.port : 0))
      })
    }),
    () =>
      Effect.callback<void>((resume) => {
        server.close(() => resume(Effect.void))
      })
  )

/** A deployment in a cloud: a node with TLS, and a proxy that leads there whatever host is asked for. */
const deployment = Effect.gen(function* () {
  const seen: Array<{ readonly protocol: string | null; readonly accept: string | undefined }> = []
  const sockets = new Set<Net.Socket>()
  const node = Https.createServer(
    { cert: certificate("node.pem"), key: certificate("node.key") },
    (request, response) => {
      seen.push({
        protocol:
          "getProtocol" in request.socket
            ? (request.socket.getProtocol as () => string).call(request.socket)
            : "",
        accept: request.headers["accept-encoding"]?.toString()
      })
      response.writeHead(200, elasticsearchHeaders).end(JSON.stringify(counted))
    }
  )
  const asked: Array<string | undefined> = []
  const proxy = Http.createServer()
  const port = yield* listening(node)
  proxy.on("connect", (request: Http.IncomingMessage, client: Net.Socket) => {
    asked.push(request.url)
    const target = Net.connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n")
      target.pipe(client).pipe(target)
    })
    for (const socket of [client, target]) {
      sockets.add(socket)
      socket.on("error", () => {})
    }
  })
  const proxyPort = yield* listening(proxy)
  yield* Effect.addFinalizer(() => Effect.sync(() => sockets.forEach((socket) => socket.destroy())))
  return { asked, seen, proxy: Proxy.through(`http://127.0.0.1:${proxyPort}`) }
})

describe("a Cloud ID", () => {
  it.effect("leaves TLS 1.3 alone, and asks for compressed answers unless told otherwise", () =>
    Effect.gen(function* () {
      const { asked, proxy, seen } = yield* deployment
      const options = {
        cloudId: `mine:${Buffer.from("cloud.example$abc$def").toString("base64")}`,
        proxy,
        tls: { ca: certificate("ca.pem"), servername: "localhost" }
      }
      for (const more of [{}, { compression: false }]) {
        const { es, scope } = yield* connected({ ...options, ...more })
        assert.strictEqual((yield* es.count()).count, 3)
        yield* Scope.close(scope, Exit.void)
      }
      assert.deepStrictEqual(asked, ["abc.cloud.example:443", "abc.cloud.example:443"])
      assert.deepStrictEqual(
        seen.map(({ accept, protocol }) => [protocol, accept?.includes("gzip") ?? false]),
        [
          ["TLSv1.3", true],
          ["TLSv1.3", false]
        ]
      )
    })
  )
})

describe("docs/parity.md", () => {
  const root = path.join(import.meta.dirname, "../..")

  it("names a test for each defect, and tests that are there", () => {
    const page = readFileSync(path.join(root, "docs/parity.md"), "utf8")
    const rows = page
      .slice(page.indexOf("## Defects"))
      .split("\n")
      .filter((line) => line.startsWith("| P") || line.startsWith("| J"))
    assert.isAbove(rows.length, 40)
    for (const row of rows) {
      const named = [...row.matchAll(/`([\w./]+\.test\.ts)` "([^"]+)"/g)]
      assert.isTrue(named.length > 0 || row.includes("`npm run "), row)
      for (const [, file = "", name = ""] of named) {
        const folder = existsSync(path.join(root, "test/transport", file)) ? "test/transport" : "test"
        assert.include(readFileSync(path.join(root, folder, file), "utf8"), name, file)
      }
    }
  })
})
