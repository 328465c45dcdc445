import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { Auth, Elasticsearch } from "effect-elasticsearch"
import { ConnectionError } from "effect-elasticsearch/Errors"
import { failureOf, type WireRequest } from "effect-elasticsearch/Transport/Connection"
import { NodePool } from "effect-elasticsearch/Transport/NodePool"
import { Sniffer } from "effect-elasticsearch/Transport/Sniffer"
import { answer, fakeClient, headerOf } from "../support/fakeConnection.ts"

const counted = answer(200, { count: 3, _shards: { total: 1, successful: 1, failed: 0 } })

interface Told {
  readonly address?: string
  readonly roles?: ReadonlyArray<string>
  readonly zone?: string
}

/** What a cluster answers that has these nodes. */
const cluster = (nodes: { readonly [name: string]: Told }) =>
  answer(200, {
    nodes: Object.fromEntries(
      Object.entries(nodes).map(([name, { address, roles = ["data", "ingest"], zone }]) => [
        `id-${name}`,
        {
          name,
          version: "9.5.2",
          roles,
          attributes: zone === undefined ? {} : { zone },
          ...(address === undefined ? {} : { http: { publish_address: address } })
        }
      ])
    )
  })

const isSniff = ({ path }: WireRequest): boolean => path.startsWith("/_nodes/_all/http")

const refused = (request: WireRequest) =>
  Effect.fail(
    new ConnectionError({
      ...failureOf(request, "ECONNREFUSED"),
      code: "ECONNREFUSED",
      reason: "refused",
      hint: "Look"
    })
  )

const urls = Effect.flatMap(NodePool, ({ state }) =>
  Effect.map(state, (states) => states.map(({ node }) => node.url).toSorted())
)

const sniff = Effect.flatMap(Sniffer, (sniffer) => sniffer.sniff)

type Respond = Parameters<typeof fakeClient>[0]

/** Answers the question for the nodes in one way and all else in another. */
const answering =
  (nodes: Respond, other: Respond = () => counted): Respond =>
  (request) =>
    isSniff(request) ? nodes(request) : other(request)

const three = cluster({
  a: { address: "10.0.0.1:9200" },
  b: { address: "b.example/10.0.0.2:9200", zone: "x" },
  c: { address: "[2001:db8::1]:9201" }
})

describe("sniffing", () => {
  it.effect("finds the nodes in all forms of addresses, with the scheme and the path of who answered", () =>
    Effect.gen(function* () {
      const { layer } = fakeClient(
        answering(() => three),
        { nodes: ["https://seed:9200/es"] }
      )
      const found = yield* Effect.andThen(sniff, urls).pipe(Effect.provide(layer))
      assert.deepStrictEqual(found, [
        "https://10.0.0.1:9200/es",
        "https://[2001:db8::1]:9201/es",
        "https://b.example:9200/es"
      ])
    })
  )

  it.effect("learns names, roles and attributes", () =>
    Effect.gen(function* () {
      const { layer } = fakeClient(answering(() => three))
      const nodes = yield* Effect.provide(sniff, layer)
      assert.deepStrictEqual(
        nodes.map(({ attributes, name, roles }) => [name, roles, attributes["zone"]]),
        [
          ["a", ["data", "ingest"], undefined],
          ["b", ["data", "ingest"], "x"],
          ["c", ["data", "ingest"], undefined]
        ]
      )
    })
  )

  it.effect("asks with the client's credentials and headers", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(
        answering(() => three),
        {
          auth: Auth.apiKey(Redacted.make("key")),
          headers: { "x-mine": "1" }
        }
      )
      yield* Effect.provide(sniff, layer)
      const [request] = sent
      assert.deepStrictEqual(
        ["authorization", "x-mine"].map((name) => headerOf(request!, name)),
        ["ApiKey key", "1"]
      )
      assert.strictEqual(request?.timeout, 3000)
    })
  )

  it.effect("leaves out nodes that are only master, or what the filter says, and nodes without HTTP", () =>
    Effect.gen(function* () {
      const answered = cluster({
        master: { address: "10.0.0.1:9200", roles: ["master"] },
        both: { address: "10.0.0.2:9200", roles: ["master", "data"] },
        coordinating: { address: "10.0.0.3:9200", roles: [] },
        silent: {}
      })
      const { layer } = fakeClient(answering(() => answered))
      assert.deepStrictEqual(yield* Effect.andThen(sniff, urls).pipe(Effect.provide(layer)), [
        "http://10.0.0.2:9200",
        "http://10.0.0.3:9200"
      ])
      const filtered = fakeClient(
        answering(() => answered),
        {
          sniff: { nodeFilter: ({ name }) => name === "master" }
        }
      )
      assert.deepStrictEqual(yield* Effect.andThen(sniff, urls).pipe(Effect.provide(filtered.layer)), [
        "http://10.0.0.1:9200"
      ])
    })
  )

  it.effect("drops nodes that have vanished, and keeps what is known of the others", () =>
    Effect.gen(function* () {
      const answers = [three, cluster({ a: { address: "10.0.0.1:9200" } })]
      const forgotten: Array<string> = []
      const { layer } = fakeClient(
        answering(() => answers.shift() ?? three),
        {
          connection: { forget: (node) => Effect.sync(() => void forgotten.push(node.url)) }
        }
      )
      yield* Effect.gen(function* () {
        yield* sniff
        assert.lengthOf(yield* urls, 3)
        yield* sniff
        assert.deepStrictEqual(yield* urls, ["http://10.0.0.1:9200"])
        yield* Effect.yieldNow
        assert.deepStrictEqual(forgotten.toSorted(), [
          "http://[2001:db8::1]:9201",
          "http://b.example:9200",
          "http://localhost:9200"
        ])
      }).pipe(Effect.provide(layer))
    })
  )

  it.effect("leaves the nodes as they were when the answer cannot be used", () =>
    Effect.gen(function* () {
      const answers = [answer(200, "no json"), answer(200, { nodes: { a: 1 } }), cluster({}), answer(403, {})]
      for (const one of answers) {
        const { layer } = fakeClient(answering(() => one))
        const [exit, after] = yield* Effect.all([Effect.exit(sniff), urls]).pipe(Effect.provide(layer))
        assert.isTrue(Exit.isFailure(exit))
        assert.deepStrictEqual(after, ["http://localhost:9200"])
      }
    })
  )

  it.effect("is done one at a time: who asks meanwhile gets the same answer", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(answering(() => Effect.delay(Effect.succeed(three), "1 second")))
      yield* Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(
          Effect.all([sniff, sniff, sniff], { concurrency: "unbounded" }),
          {
            startImmediately: true
          }
        )
        yield* TestClock.adjust("1 second")
        const [first, second] = yield* Fiber.join(fiber)
        assert.strictEqual(first, second)
        assert.lengthOf(sent, 1)
        const again = yield* Effect.forkChild(sniff, { startImmediately: true })
        yield* TestClock.adjust("1 second")
        yield* Fiber.join(again)
        assert.lengthOf(sent, 2)
      }).pipe(Effect.provide(layer))
    })
  )

  it.effect("goes on for the others when one who asked is interrupted", () =>
    Effect.gen(function* () {
      const { layer } = fakeClient(answering(() => Effect.delay(Effect.succeed(three), "1 second")))
      yield* Effect.gen(function* () {
        const first = yield* Effect.forkChild(sniff, { startImmediately: true })
        const second = yield* Effect.forkChild(sniff, { startImmediately: true })
        yield* Fiber.interrupt(first)
        yield* TestClock.adjust("1 second")
        assert.lengthOf(yield* Fiber.join(second), 3)
      }).pipe(Effect.provide(layer))
    })
  )

  it.effect("happens when the layer is built, before any call", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(
        answering(() => three),
        { sniff: { onStart: true } }
      )
      yield* Effect.gen(function* () {
        assert.lengthOf(yield* urls, 3)
        yield* Effect.flatMap(Elasticsearch, (es) => es.count())
      }).pipe(Effect.provide(layer))
      assert.deepStrictEqual(
        sent.map((request) => isSniff(request)),
        [true, false]
      )
    })
  )

  it.effect("that fails at the start leaves a client with the nodes it was given, and a warning", () =>
    Effect.gen(function* () {
      const lines: Array<string> = []
      const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel} ${String(message)}`))
      const { layer } = fakeClient(
        answering(() => answer(403, {})),
        { sniff: { onStart: true } }
      )
      const { count } = yield* Effect.flatMap(Elasticsearch, (es) => es.count()).pipe(
        Effect.provide(layer),
        Effect.provide(Logger.layer([logger]))
      )
      assert.strictEqual(count, 3)
      assert.isTrue(
        lines.some((line) => line.startsWith("Warn Elasticsearch could not be asked for its nodes"))
      )
    })
  )

  it.effect("happens at every interval, until the layer is closed", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(
        answering(() => three),
        { sniff: { interval: "1 minute" } }
      )
      yield* Effect.gen(function* () {
        yield* Elasticsearch
        yield* TestClock.adjust("59 seconds")
        assert.lengthOf(sent, 0)
        yield* TestClock.adjust("1 second")
        assert.lengthOf(sent, 1)
        yield* TestClock.adjust("2 minutes")
        assert.lengthOf(sent, 3)
      }).pipe(Effect.provide(layer, { local: true }))
      yield* TestClock.adjust("1 hour")
      assert.lengthOf(sent, 3)
    })
  )

  it.effect("goes on at intervals after one that failed", () =>
    Effect.gen(function* () {
      const answers = [answer(403, {}), three]
      const { layer } = fakeClient(
        answering(() => answers.shift() ?? three),
        { sniff: { interval: "1 minute" } }
      )
      yield* Effect.gen(function* () {
        yield* Elasticsearch
        yield* TestClock.adjust("2 minutes")
        assert.lengthOf(yield* urls, 3)
      }).pipe(Effect.provide(layer))
    })
  )

  it.effect("happens beside the calls when a node dies, and not more often than it should", () =>
    Effect.gen(function* () {
      const silent: Respond = (request) =>
        request.node.host === "a" || request.endpoint === "ping" ? refused(request) : counted
      const { layer, sent } = fakeClient(
        answering(() => cluster({ b: { address: "b:9200" }, a: { address: "a:9200" } }), silent),
        { nodes: ["http://a:9200", "http://b:9200"], sniff: { onFailure: true } }
      )
      const sniffs = () => sent.filter(isSniff).length
      yield* Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* es.count()
        yield* TestClock.adjust(0)
        assert.strictEqual(sniffs(), 1)
        // Pings find it dead again after 1 and 3 seconds.
        yield* TestClock.adjust("5 seconds")
        assert.strictEqual(sniffs(), 1)
        yield* TestClock.adjust("5 seconds")
        assert.strictEqual(sniffs(), 2)
      }).pipe(Effect.provide(layer))
    })
  )

  it.effect("never keeps a call waiting", () =>
    Effect.gen(function* () {
      const { layer } = fakeClient(
        answering(
          () => Effect.never,
          (request) => (request.node.host === "a" ? refused(request) : counted)
        ),
        { nodes: ["http://a:9200", "http://b:9200"], sniff: { onFailure: true, interval: "1 second" } }
      )
      yield* Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* TestClock.adjust("1 second")
        assert.strictEqual((yield* es.count()).count, 3)
        assert.strictEqual((yield* es.count()).count, 3)
      }).pipe(Effect.provide(layer))
    })
  )
})
