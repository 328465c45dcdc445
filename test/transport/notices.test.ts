import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as References from "effect/References"
import * as Schema from "effect/Schema"
import { withOptions } from "effect-elasticsearch"
import type { Endpoint } from "effect-elasticsearch/Api/Endpoint"
import type { WireResponse } from "effect-elasticsearch/Transport/Connection"
import * as Transport from "effect-elasticsearch/Transport/Transport"
import * as Notices from "../../src/Transport/internal/notices.ts"
import { textsOf } from "../../src/Transport/internal/warningHeader.ts"
import { answer, fakeClient } from "../support/fakeConnection.ts"
import { recordingServer } from "../support/recordingServer.ts"

const Count = Schema.Struct({ count: Schema.Number, parts: Schema.Array(Schema.Number) })

const endpoint: Endpoint<{ readonly filter_path?: string }, typeof Count.Type> = {
  name: "test.count",
  urls: [{ path: "/_count", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: () => Count },
  stability: "stable",
  docs: "https://example.com/count"
}

const right = { count: 1, parts: [1, 2] }

interface Logged {
  readonly level: string
  readonly message: string
  readonly endpoint: unknown
}

/** Runs an effect with a memory, a log and metrics of its own. */
const observed = <A, E>(effect: Effect.Effect<A, E, Transport.Transport>) =>
  Effect.gen(function* () {
    const logged: Array<Logged> = []
    const logger = Logger.make<unknown, void>(({ fiber, logLevel, message }) => {
      const { endpoint } = fiber.getRef(References.CurrentLogAnnotations)
      logged.push({ level: logLevel, message: String(message), endpoint })
    })
    return yield* Effect.gen(function* () {
      const exit = yield* Effect.exit(effect)
      return { exit, logged, metrics: yield* Metric.snapshot }
    }).pipe(
      Effect.provide(Logger.layer([logger])),
      Effect.provideService(References.MinimumLogLevel, "All"),
      Effect.provideService(Notices.Said, Notices.make()),
      Effect.provideService(Metric.MetricRegistry, new Map())
    )
  })

const calling = (
  respond: () => WireResponse,
  call: (transport: Transport.Transport["Service"]) => Effect.Effect<unknown, unknown>,
  options: Transport.TransportOptions = {}
) =>
  observed(Effect.flatMap(Transport.Transport, call)).pipe(Effect.provide(fakeClient(respond, options).layer))

describe("the texts of a Warning header", () => {
  const agent = "299 Elasticsearch-9.5.2-b42549c72e6e040825b13e5d8ebf7ff63886b24d"

  it("are read with and without a date, and several of them", () => {
    assert.deepStrictEqual(textsOf(`${agent} "Legacy templates are deprecated."`), [
      "Legacy templates are deprecated."
    ])
    assert.deepStrictEqual(
      textsOf(`${agent} "one, or two" "Mon, 01 Jan 2026 00:00:00 GMT", ${agent} "two",${agent} "three"`),
      ["one, or two", "two", "three"]
    )
  })

  it("lose their escapes and their percent-encoding", () => {
    assert.deepStrictEqual(textsOf(`${agent} "use \\"b\\" or c:\\\\d, 50%25 of %C3%A4"`), [
      `use "b" or c:\\d, 50% of ä`
    ])
    assert.deepStrictEqual(textsOf(`${agent} "100% sure"`), ["100% sure"])
  })

  it("are the header itself where it has another form, so that nothing is lost", () => {
    assert.deepStrictEqual(textsOf("be careful"), ["be careful"])
    assert.deepStrictEqual(textsOf(`${agent} "open end`), [`${agent} "open end`])
  })
})

describe("a warning of the server", () => {
  const warning = (...texts: ReadonlyArray<string>) =>
    texts.map((text) => `299 Elasticsearch-9.5.2-b42549c "${text}"`).join(", ")

  it.effect("is logged with the endpoint, each text once", () =>
    Effect.gen(function* () {
      const headers = [warning("a", "b"), warning("b", "c"), warning("a")]
      const { logged } = yield* calling(
        () => answer(200, right, { warning: headers.shift() ?? "" }),
        (transport) => Effect.replicateEffect(transport.request(endpoint, {}), 3)
      )
      assert.deepStrictEqual(
        logged,
        ["a", "b", "c"].map((text) => ({
          level: "Warn",
          message: `Elasticsearch warns: ${text}`,
          endpoint: "test.count"
        }))
      )
    })
  )

  it.effect("is logged where the call fails, too", () =>
    Effect.gen(function* () {
      const { exit, logged } = yield* calling(
        () => answer(400, {}, { warning: warning("a") }),
        (transport) => transport.request(endpoint, {})
      )
      assert.strictEqual(exit._tag, "Failure")
      assert.deepStrictEqual(
        logged.map((one) => one.message),
        ["Elasticsearch warns: a"]
      )
    })
  )

  it.effect("is heard in every header of the name", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer((_, response) => {
        response.setHeader("x-elastic-product", "Elasticsearch")
        response.setHeader("warning", [warning("a"), warning("b")])
        response.end(JSON.stringify(right))
        return undefined
      })
      const { logged } = yield* observed(
        Effect.flatMap(Transport.Transport, (transport) => transport.request(endpoint, {}))
      ).pipe(Effect.provide(Transport.layer({ nodes: [server.url] })))
      assert.deepStrictEqual(
        logged.map((one) => one.message),
        ["Elasticsearch warns: a", "Elasticsearch warns: b"]
      )
    })
  )

  it.effect("is remembered among the last 1000", () =>
    Effect.gen(function* () {
      const texts = [
        "first",
        ...Array.from({ length: 999 }, (_, at) => `${at}`),
        "first",
        "last",
        "1",
        "first"
      ]
      const { logged } = yield* calling(
        () => answer(200, right, { warning: warning(texts.shift() ?? "") }),
        (transport) => Effect.replicateEffect(transport.request(endpoint, {}), 1004)
      )
      assert.deepStrictEqual(
        logged.slice(999).map((one) => one.message),
        ["Elasticsearch warns: 998", "Elasticsearch warns: last", "Elasticsearch warns: first"]
      )
    })
  )
})

describe("an endpoint", () => {
  const twice = (other: Partial<Endpoint<object, typeof Count.Type>>) =>
    calling(
      () => answer(200, right),
      (transport) => Effect.replicateEffect(transport.request({ ...endpoint, ...other }, {}), 2)
    )

  it.effect("that is stable is not spoken of", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual((yield* twice({})).logged, [])
    })
  )

  it.effect("that is beta, experimental or deprecated is logged once", () =>
    Effect.gen(function* () {
      const call = (transport: Transport.Transport["Service"]) => {
        const old = { ...endpoint, name: "old", deprecated: "8.1.0", stability: "beta" } as const
        const leaving = { ...endpoint, name: "leaving", deprecated: "9.0.0" }
        const young = { ...endpoint, name: "young", stability: "experimental" } as const
        return Effect.forEach([old, young, leaving, old, young, leaving], (one) => transport.request(one, {}))
      }
      const { logged } = yield* calling(() => answer(200, right), call)
      assert.deepStrictEqual(logged, [
        {
          level: "Warn",
          message: "old is deprecated since 8.1.0: https://example.com/count",
          endpoint: "old"
        },
        {
          level: "Debug",
          message: "young is experimental and may change: https://example.com/count",
          endpoint: "young"
        },
        {
          level: "Warn",
          message: "leaving is deprecated since 9.0.0: https://example.com/count",
          endpoint: "leaving"
        }
      ])
    })
  )
})

const mismatches = (metrics: ReadonlyArray<Metric.Metric.Snapshot>) =>
  metrics.find(({ id }) => id === "elasticsearch_decode_mismatches")

describe("an answer that does not fit", () => {
  const wrong = { count: "1", parts: [] }

  const run = (
    body: unknown,
    options: Transport.CallOptions & { readonly document?: Schema.Decoder<unknown> },
    client: Transport.TransportOptions = {},
    params: { readonly filter_path?: string } = {}
  ) =>
    calling(
      () => answer(200, body),
      (transport) => transport.request(endpoint, params, options),
      client
    )

  it.effect("fails by default, and where the call says strict", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* run(wrong, {})).exit._tag, "Failure")
      assert.strictEqual((yield* run(wrong, { decode: "strict" }, { decode: "off" })).exit._tag, "Failure")
    })
  )

  it.effect("is handed over, logged and counted where it is to be reported", () =>
    Effect.gen(function* () {
      const { exit, logged, metrics } = yield* run(wrong, {}, { decode: "report" })
      assert(exit._tag === "Success")
      assert.deepStrictEqual(exit.value, wrong)
      assert.strictEqual(logged.length, 1)
      assert.strictEqual(logged[0]?.level, "Warn")
      assert.strictEqual(logged[0]?.endpoint, "test.count")
      assert.match(logged[0]?.message ?? "", /^test\.count: count: Expected number/)
      const metric = mismatches(metrics)
      assert.deepStrictEqual(metric?.attributes, { endpoint: "test.count" })
      assert.deepStrictEqual(metric?.state, { count: 1, incremental: true })
    })
  )

  it.effect("is logged once for each place, items of a list being one, and counted each time", () =>
    Effect.gen(function* () {
      const bodies = [wrong, { count: 1, parts: ["a"] }, { count: 1, parts: [1, "b"] }, wrong]
      const { logged, metrics } = yield* calling(
        () => answer(200, bodies.shift()),
        (transport) =>
          Effect.replicateEffect(transport.request(endpoint, {}), 4).pipe(withOptions({ decode: "report" }))
      )
      assert.deepStrictEqual(
        logged.map((one) => one.message.split(": ")[1]),
        ["count", "parts.0"]
      )
      assert.deepStrictEqual(mismatches(metrics)?.state, { count: 4, incremental: true })
    })
  )

  it.effect("is handed over in silence where nothing is to be checked", () =>
    Effect.gen(function* () {
      const { exit, logged, metrics } = yield* run(wrong, { decode: "off" })
      assert(exit._tag === "Success")
      assert.deepStrictEqual([exit.value, logged, mismatches(metrics)], [wrong, [], undefined])
    })
  )

  it.effect("is not looked at where the call asks for parts by filter_path", () =>
    Effect.gen(function* () {
      const { exit, logged } = yield* run({ count: 1 }, {}, {}, { filter_path: "count" })
      assert(exit._tag === "Success")
      assert.deepStrictEqual([exit.value, logged], [{ count: 1 }, []])
      const whole = yield* run({ count: 1 }, {}, {}, { filter_path: undefined } as object)
      assert.strictEqual(whole.exit._tag, "Failure")
    })
  )

  it.effect("is a failure under every policy where it is no JSON, or a document is wrong", () =>
    Effect.gen(function* () {
      for (const decode of ["strict", "report", "off"] as const) {
        assert.strictEqual((yield* run("<html>", { decode })).exit._tag, "Failure")
        const documents: Endpoint<object, unknown> = {
          ...endpoint,
          answer: { kind: "json", schema: () => Schema.Unknown, documents: ["doc"] }
        }
        const { exit } = yield* calling(
          () => answer(200, { doc: 7 }),
          (transport) => transport.request(documents, {}, { decode, document: Schema.String })
        )
        assert.strictEqual(exit._tag, "Failure")
      }
    })
  )
})
