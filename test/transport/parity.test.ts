/** What users of other clients look for; docs/parity.md says where they find it. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import * as TestClock from "effect/testing/TestClock"
import { Auth, type Client, Elasticsearch, withMetadata, withOptions } from "effect-elasticsearch"
import { count } from "effect-elasticsearch/Api/Core"
import * as CloudId from "effect-elasticsearch/Transport/CloudId"
import * as Credentials from "effect-elasticsearch/Transport/Credentials"
import * as Node from "effect-elasticsearch/Transport/Node"
import * as Transport from "effect-elasticsearch/Transport/Transport"
import { header } from "../../src/Transport/internal/clientMeta.ts"
import { answer, fakeClient, headerOf } from "../support/fakeConnection.ts"

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

const refusedOption = (options: FakeOptions) =>
  Effect.gen(function* () {
    const error = yield* Elasticsearch.pipe(Effect.provide(fakeClient(() => ok, options).layer), Effect.flip)
    assert(error._tag === "ConfigError")
    return error.option
  })

describe("a node as an object", () => {
  it("is read as its URL is, and has what else there is to say", () => {
    const auth = Auth.apiKey(Redacted.make("key"))
    const nodes = [
      { host: "es.example" },
      { host: "::1", port: 9201, scheme: "http", pathPrefix: "es/" },
      { host: "[::1]", port: 9201, scheme: "http" },
      { url: "https://es.example/a", auth, headers: { "X-A": "1" } }
    ] as const
    const read = nodes.map((node) => Result.getOrThrow(Node.parse(node, "nodes")))
    assert.deepStrictEqual(
      read.map(({ url }) => url),
      ["https://es.example:9200", "http://[::1]:9201/es", "http://[::1]:9201", "https://es.example/a"]
    )
    assert.deepStrictEqual([read[3]?.auth, read[3]?.headers], [auth, { "x-a": "1" }])
  })

  it("is refused by the name of what is wrong in it", () => {
    const wrong: ReadonlyArray<readonly [string, object]> = [
      ["nodes.port", { host: "a", port: 0 }],
      ["nodes.scheme", { host: "a", scheme: "HTTPS" }],
      ["nodes.host", { host: "https://a" }],
      ["nodes.host", { host: "a", url: "http://a" }],
      ["nodes.hots", { hots: "a" }],
      ["nodes.auth", { url: "http://me:word@a", auth: Auth.none }],
      ["nodes.headers", { url: "http://a", headers: { "x y": "1" } }],
      ["nodes.url", { url: "a" }],
      ["nodes.socketPath", { url: "http://a", socketPath: "" }]
    ]
    const named = wrong.map(([, node]) => {
      const result = Node.parse(node as Node.NodeInput, "nodes")
      assert(Result.isFailure(result))
      return result.failure.option
    })
    assert.deepStrictEqual(
      named,
      wrong.map(([option]) => option)
    )
  })
})

describe("an option that is a word", () => {
  it.effect("is refused where it is another one", () =>
    Effect.gen(function* () {
      const wrong = {
        decode: "loose",
        serverMode: "cloud",
        captureQuery: "yes",
        revival: "pong"
      }
      for (const [option, value] of Object.entries(wrong)) {
        // The compiler refuses it; programs without types are told when the layer is built.
        assert.strictEqual(yield* refusedOption({ [option]: value } as FakeOptions), option)
      }
    })
  )
})

describe("opaqueIdPrefix", () => {
  it.effect("stands before the opaque id of every call, and nowhere where there is none", () =>
    Effect.gen(function* () {
      const sent = yield* sentBy(
        (es) =>
          Effect.all([
            es.count({}, { opaqueId: "a" }),
            es.withOptions({ opaqueId: "b" }).count(),
            es.count()
          ]),
        { opaqueIdPrefix: "shop::" }
      )
      assert.deepStrictEqual(
        sent.map((request) => headerOf(request, "x-opaque-id")),
        ["shop::a", "shop::b", undefined]
      )
    })
  )

  it.effect("is refused where it cannot stand in a header", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* refusedOption({ opaqueIdPrefix: "a\n" }), "opaqueIdPrefix")
    })
  )
})

describe("options of a call", () => {
  it.effect("limit the size of its answer", () =>
    Effect.gen(function* () {
      const sent = yield* sentBy(
        (es) =>
          Effect.all([
            es.count(),
            es.count({}, { maxResponseSize: 10 }),
            es.count().pipe(withOptions({ maxResponseSize: 20 }))
          ]),
        { maxResponseSize: 30 }
      )
      assert.deepStrictEqual(
        sent.map(({ maxResponseSize }) => maxResponseSize),
        [30, 10, 20]
      )
      const { layer } = fakeClient(() => ok)
      const error = yield* Effect.flatMap(Elasticsearch, (es) => es.count({}, { maxResponseSize: 0 })).pipe(
        Effect.provide(layer),
        Effect.flip
      )
      assert(error._tag === "InvalidRequest")
      assert.strictEqual(error.parameter, "maxResponseSize")
    })
  )

  it.effect("say how long to wait before its retries", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(() => (sent.length === 1 ? answer(429, {}) : ok), {
        retrySchedule: Schedule.spaced("1 second")
      })
      const fiber = yield* Effect.flatMap(Elasticsearch, (es) =>
        es.count({}, { retrySchedule: Schedule.spaced("9 seconds") })
      ).pipe(Effect.provide(layer), Effect.forkChild)
      yield* TestClock.withLive(Effect.sleep("20 millis"))
      yield* TestClock.adjust("8 seconds")
      assert.lengthOf(sent, 1)
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* Fiber.join(fiber)).count, 3)
    })
  )
})

describe("the metadata of a call", () => {
  it.effect("has the warnings of the server as texts", () =>
    Effect.gen(function* () {
      const warning = `299 Elasticsearch-9.5.2-abc "old%20thing", 299 Elasticsearch-9.5.2-abc "other" "Tue, 1 Jan 2026 00:00:00 GMT"`
      const answers = [answer(200, counted, { warning }), ok]
      const { layer } = fakeClient(() => answers.shift() ?? ok)
      const { calls } = yield* Effect.flatMap(Elasticsearch, (es) =>
        withMetadata(Effect.andThen(es.count(), es.count()))
      ).pipe(Effect.provide(layer))
      assert.deepStrictEqual(
        calls.map(({ warnings }) => warnings),
        [["old thing", "other"], []]
      )
    })
  )
})

describe("lines of text", () => {
  it.effect("end with a line break, whether they had one or not", () =>
    Effect.gen(function* () {
      const [action, document] = [`{"index":{"_index":"a"}}`, `{"b":1}`]
      const whole = `${action}\n${document}\n`
      const given = [
        whole,
        whole.trimEnd(),
        [action, document],
        [`${action}\n`, { b: 1 }],
        [action, `${document}\n`]
      ]
      const sent = yield* sentBy((es) =>
        Effect.forEach(given, (operations) => Effect.exit(es.bulk({ operations })), { discard: true })
      )
      assert.deepStrictEqual(
        sent.map(({ body }) => body),
        given.map(() => whole)
      )
      const [empty] = yield* sentBy((es) => es.bulk({ operations: "" }))
      assert.strictEqual(empty?.body, "")
    })
  )
})

describe("what tells of the runtime", () => {
  it("names Bun and Deno, which also name a version of Node", () => {
    const said = (versions: { readonly [name: string]: string }) =>
      header("un=8.0.0", versions)["x-elastic-client-meta"]?.replace(/(?<=\b(?:es|t)=)[^,]+/g, "1")
    assert.deepStrictEqual(
      [
        said({ node: "24.0.0" }),
        said({ node: "24.0.0", bun: "1.2.3" }),
        said({ node: "24.0.0", deno: "2.0.0-rc.1" })
      ],
      [
        "es=1,js=24.0.0,t=1,un=8.0.0",
        "es=1,js=24.0.0,t=1,un=8.0.0,bn=1.2.3",
        "es=1,js=24.0.0,t=1,un=8.0.0,dn=2.0.0p"
      ]
    )
  })
})

describe("credentials that change", () => {
  it.effect("contradict an Authorization header of the client", () =>
    Effect.gen(function* () {
      const { layer } = fakeClient(() => ok, { headers: { authorization: "Basic x" } })
      const credentials = Credentials.layer(Auth.apiKey(Redacted.make("key")))
      const error = yield* Elasticsearch.pipe(
        Effect.provide(layer.pipe(Layer.provide(credentials))),
        Effect.flip
      )
      assert(error._tag === "ConfigError")
      assert.strictEqual(error.option, "headers")
    })
  )
})

describe("an endpoint", () => {
  it.effect("takes a query parameter that the specification does not know, where it is given one", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(() => ok)
      const { endpoint } = count
      const newer = { ...endpoint, query: [...endpoint.query, "brand_new"] }
      const params = { index: "a", brand_new: true, query: { match_all: {} } }
      yield* Effect.flatMap(Transport.Transport, (transport) => transport.request(newer, params)).pipe(
        Effect.provide(layer)
      )
      assert.deepStrictEqual(
        [sent[0]?.path, sent[0]?.body],
        ["/a/_count?brand_new=true", `{"query":{"match_all":{}}}`]
      )
    })
  )
})

describe("a Cloud ID", () => {
  const idOf = (text: string) => `my:name:${Buffer.from(text).toString("base64")}`

  it("stands for the node of Elasticsearch, with the port that it names or 443", () => {
    const urls = [
      "host$es$kibana",
      "host$es$",
      "host$es",
      "host:9243$es$kibana",
      "host:9243$es:9244$kibana:9245",
      "eu-1.aws.example.com$abc-1"
    ].map((text) => Result.getOrThrow(CloudId.parse(idOf(text))).url)
    assert.deepStrictEqual(urls, [
      "https://es.host",
      "https://es.host",
      "https://es.host",
      "https://es.host:9243",
      "https://es.host:9244",
      "https://abc-1.eu-1.aws.example.com"
    ])
  })

  it("that is none is an error that says why", () => {
    const wrong: ReadonlyArray<readonly [string, string]> = [
      ["", "is empty"],
      ["name", "no colon"],
      ["name:%%", "not in Base64"],
      [idOf("host"), "the part of Elasticsearch"],
      [idOf("$es"), "the host"],
      [idOf("evil.example/x$es"), "the host"],
      [idOf("host$es@evil"), "the part of Elasticsearch"],
      [idOf("host:x$es"), "a port that is none"]
    ]
    for (const [given, reason] of wrong) {
      const result = CloudId.parse(given)
      assert(Result.isFailure(result))
      assert.strictEqual(result.failure.option, "cloudId")
      assert.include(result.failure.reason, reason)
    }
  })
})
