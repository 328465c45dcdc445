import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Logger from "effect/Logger"
import * as Metric from "effect/Metric"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as Tracer from "effect/Tracer"
import {
  Auth,
  type Client,
  Elasticsearch,
  ignoreStatus,
  type Middleware,
  withMetadata,
  withOptions
} from "effect-elasticsearch"
import type { WireResponse } from "effect-elasticsearch/Transport/Connection"
import { stream } from "effect-elasticsearch/Transport/Streaming"
import { answer, fakeClient, headerOf } from "../support/fakeConnection.ts"
import { recordingTracer } from "../support/recordingTracer.ts"

const counted = { count: 3, _shards: { total: 1, successful: 1, failed: 0 } }
const ok = answer(200, counted)
const missing = answer(404, { error: { type: "index_not_found_exception", reason: "no such index" } })

type Options = NonNullable<Parameters<typeof fakeClient>[1]>

const run = <A, E>(
  respond: Parameters<typeof fakeClient>[0],
  call: (es: Client) => Effect.Effect<A, E>,
  options: Options = {}
) => {
  const { layer, sent } = fakeClient(respond, options)
  return Effect.map(
    Effect.flatMap(Elasticsearch, call).pipe(Effect.provide(layer, { local: true })),
    (value) => ({ value, sent, first: sent[0]! })
  )
}

/** The headers that a client with these options sends with a search and with a bulk. */
const headers = (options: Options, names: ReadonlyArray<string>) =>
  Effect.map(
    run(
      () => ok,
      (es) =>
        Effect.andThen(
          es.count({ query: { match_all: {} } }),
          Effect.exit(es.bulk({ operations: [{ delete: { _id: "1" } }] }))
        ),
      options
    ),
    ({ sent }) => sent.map((request) => names.map((name) => headerOf(request, name)))
  )

describe("headers", () => {
  it.effect("ask for the form of version 9 by default, of another by option, or for plain JSON", () =>
    Effect.gen(function* () {
      const names = ["accept", "content-type"]
      const form = (type: string, version: number) =>
        `application/vnd.elasticsearch+${type}; compatible-with=${version}`
      assert.deepStrictEqual(yield* headers({}, names), [
        [form("json", 9), form("json", 9)],
        [form("json", 9), form("x-ndjson", 9)]
      ])
      assert.deepStrictEqual(yield* headers({ compatibleWith: 8 }, names), [
        [form("json", 8), form("json", 8)],
        [form("json", 8), form("x-ndjson", 8)]
      ])
      assert.deepStrictEqual(yield* headers({ compatibleWith: false }, names), [
        ["application/json", "application/json"],
        ["application/json", "application/x-ndjson"]
      ])
    })
  )

  it.effect("speak plain JSON and name a version by date to serverless", () =>
    Effect.gen(function* () {
      const names = ["accept", "content-type", "elastic-api-version"]
      assert.deepStrictEqual((yield* headers({ serverMode: "serverless" }, names))[0], [
        "application/json",
        "application/json",
        "2023-10-31"
      ])
      assert.isUndefined((yield* headers({}, names))[0]?.[2])
    })
  )

  it.effect("name client, runtime and transport in the form that Elastic asks for, unless told not to", () =>
    Effect.gen(function* () {
      const meta = (options: Options) =>
        Effect.map(headers(options, ["x-elastic-client-meta"]), ([first]) => first?.[0])
      const said = yield* meta({ connection: { clientMeta: "un=8.12.4" } })
      assert.match(said ?? "", /^[a-z]{1,}=[a-z0-9.-]{1,}(?:,[a-z]{1,}=[a-z0-9._-]+)*$/)
      assert.match(said ?? "", /^es=\d+\.\d+\.\d+p?,js=\d+\.\d+\.\d+,t=[^,]+,un=8\.12\.4$/)
      assert.isUndefined(yield* meta({ clientMeta: false }))
    })
  )

  it.effect("of the client, the node, an effect and the call go before each other in that order", () =>
    Effect.gen(function* () {
      const { first } = yield* run(
        () => ok,
        (es) =>
          es
            .count({}, { headers: { "X-D": "call" }, opaqueId: "mine" })
            .pipe(withOptions({ headers: { "x-c": "effect", "x-d": "effect" } })),
        {
          headers: { "x-a": "client", "x-b": "client", "x-c": "client", "x-d": "client" },
          nodes: [{ url: "http://localhost:9200", headers: { "x-b": "node" } }]
        }
      )
      assert.deepStrictEqual(
        ["x-a", "x-b", "x-c", "x-d", "x-opaque-id"].map((name) => headerOf(first, name)),
        ["client", "node", "effect", "call", "mine"]
      )
    })
  )
})

describe("credentials", () => {
  const authorization = (options: Options, call: (es: Client) => Effect.Effect<unknown, unknown>) =>
    Effect.map(
      run(() => ok, call, options),
      ({ sent }) => sent.map((request) => headerOf(request, "authorization"))
    )

  it.effect("of a call go before those of the client, and those before a node's", () =>
    Effect.gen(function* () {
      const nodes = ["http://me:word@localhost:9200"]
      const auth = Auth.apiKey(Redacted.make("client"))
      const own = Auth.bearer(Redacted.make("call"))
      const basic = `Basic ${Buffer.from("me:word").toString("base64")}`
      const count = (es: Client) => es.count()
      assert.deepStrictEqual(yield* authorization({ nodes }, count), [basic])
      assert.deepStrictEqual(yield* authorization({ nodes, auth }, count), ["ApiKey client"])
      const both = (es: Client) => Effect.andThen(es.count({}, { auth: own }), es.count())
      assert.deepStrictEqual(yield* authorization({ nodes, auth }, both), ["Bearer call", "ApiKey client"])
      assert.deepStrictEqual(yield* authorization({ nodes, auth: Auth.none }, count), [undefined])
    })
  )

  it.effect("of a node's URL go to that node alone", () =>
    Effect.gen(function* () {
      const { sent } = yield* run(
        () => ok,
        (es) => Effect.all([es.count(), es.count(), es.count()]),
        { nodes: ["http://one:1@a:9200", "http://two:2@b:9200", "http://c:9200"] }
      )
      assert.deepStrictEqual(
        sent.map((request) => [request.node.host, headerOf(request, "authorization")]),
        [
          ["a", `Basic ${Buffer.from("one:1").toString("base64")}`],
          ["b", `Basic ${Buffer.from("two:2").toString("base64")}`],
          ["c", undefined]
        ]
      )
    })
  )
})

describe("a client with options", () => {
  it.effect("has them for all its calls, and leaves the first client as it was", () =>
    Effect.gen(function* () {
      const { sent } = yield* run(
        () => ok,
        (es) => {
          const mine = es.withOptions({ opaqueId: "outer", headers: { "x-a": "1" } })
          const both = mine.withOptions({ opaqueId: "inner", headers: { "x-b": "2" } })
          return Effect.all([mine.count(), both.count(), both.count({}, { opaqueId: "call" }), es.count()])
        }
      )
      assert.deepStrictEqual(
        sent.map((request) => ["x-opaque-id", "x-a", "x-b"].map((name) => headerOf(request, name))),
        [
          ["outer", "1", undefined],
          ["inner", "1", "2"],
          ["call", "1", "2"],
          [undefined, undefined, undefined]
        ]
      )
    })
  )

  it.effect("has them for requests outside of all endpoints too", () =>
    Effect.gen(function* () {
      const { first } = yield* run(
        () => ok,
        (es) => es.withOptions({ opaqueId: "mine" }).request({ method: "GET", path: "/_x" })
      )
      assert.strictEqual(headerOf(first, "x-opaque-id"), "mine")
    })
  )
})

describe("metadata", () => {
  it.effect("is told of each answer: status, headers, node, tries, duration", () =>
    Effect.gen(function* () {
      let calls = 0
      const { value } = yield* run(
        () =>
          Effect.delay(
            Effect.sync(() =>
              calls++ === 0 ? answer(429, {}) : answer(200, counted, { "x-custom": "yes" })
            ),
            "20 millis"
          ),
        (es) =>
          Effect.gen(function* () {
            const fiber = yield* Effect.forkChild(withMetadata(es.count()), { startImmediately: true })
            yield* TestClock.adjust("10 seconds")
            return yield* Fiber.join(fiber)
          })
      )
      assert.strictEqual(value.value.count, 3)
      assert.lengthOf(value.calls, 1)
      const [call] = value.calls
      assert.deepStrictEqual(
        [call?.endpoint, call?.status, call?.headers("X-Custom"), call?.node],
        ["count", 200, "yes", "http://localhost:9200"]
      )
      assert.deepStrictEqual(
        call?.attempts.map(({ duration, outcome }) => [outcome, duration]),
        [
          ["429", 20],
          ["200", 20]
        ]
      )
      assert.isTrue((call?.duration ?? 0) >= 90 && (call?.duration ?? 0) <= 140)
    })
  )

  it.effect("holds one entry for each call inside, and an outer listener hears them too", () =>
    Effect.gen(function* () {
      const { value } = yield* run(
        () => ok,
        (es) => withMetadata(Effect.andThen(withMetadata(es.count()), es.exists({ index: "a", id: "1" })))
      )
      assert.deepStrictEqual(
        value.calls.map(({ endpoint }) => endpoint),
        ["count", "exists"]
      )
    })
  )
})

const isFailed = (span: Tracer.NativeSpan | undefined): boolean =>
  span?.status._tag === "Ended" && span.status.exit._tag === "Failure"

describe("an expected status", () => {
  it.effect("is undefined, and its span is no failure", () =>
    Effect.gen(function* () {
      const { spans, tracer } = recordingTracer()
      const { value } = yield* run(
        () => missing,
        (es) => es.get({ index: "a", id: "1" }).pipe(ignoreStatus(404, 409))
      ).pipe(Effect.withTracer(tracer))
      assert.isUndefined(value)
      assert.isFalse(isFailed(spans[0]))
      assert.strictEqual(spans[0]?.attributes.get("db.response.status_code"), "404")
    })
  )

  it.effect("leaves other statuses failures", () =>
    Effect.gen(function* () {
      const { spans, tracer } = recordingTracer()
      const error = yield* run(
        () => missing,
        (es) => es.get({ index: "a", id: "1" }).pipe(ignoreStatus(409))
      ).pipe(Effect.withTracer(tracer), Effect.flip)
      assert.strictEqual(error._tag, "NotFound")
      assert.isTrue(isFailed(spans[0]))
      assert.strictEqual(spans[0]?.attributes.get("error.type"), "404")
    })
  )

  it.effect("ends what is done with the answer as well", () =>
    Effect.gen(function* () {
      let reached = false
      const { value } = yield* run(
        () => missing,
        (es) =>
          Effect.gen(function* () {
            const { _source } = yield* es.get({ index: "a", id: "1" })
            reached = true
            return _source
          }).pipe(ignoreStatus(404))
      )
      assert.deepStrictEqual([value, reached], [undefined, false])
    })
  )
})

describe("clients of one program", () => {
  it.effect("are each over their own transport, also where one is provided inside of the other", () =>
    Effect.gen(function* () {
      const [outer, inner] = [fakeClient(() => ok), fakeClient(() => ok)]
      const count = Effect.flatMap(Elasticsearch, (es) => es.count())
      yield* Effect.andThen(count, Effect.provide(count, inner.layer)).pipe(Effect.provide(outer.layer))
      assert.deepStrictEqual([outer.sent.length, inner.sent.length], [1, 1])
    })
  )
})

describe("middleware", () => {
  it.effect("stands around every call, the first outermost, and may set options and answer otherwise", () =>
    Effect.gen(function* () {
      const seen: Array<string> = []
      const noting =
        (name: string): Middleware =>
        ({ endpoint, params }, call) =>
          Effect.suspend(() => {
            seen.push(`${name} ${endpoint} ${JSON.stringify(params)}`)
            return Effect.tap(call, () => Effect.sync(() => seen.push(`${name} done`)))
          })
      const marking: Middleware = (_, call) => withOptions({ opaqueId: "marked" })(call)
      const { sent } = yield* run(
        () => ok,
        (es) => Effect.andThen(es.count({ index: "a" }), es.request({ method: "GET", path: "/_x" })),
        { middleware: [noting("outer"), marking, noting("inner")] }
      )
      assert.deepStrictEqual(seen, [
        'outer count {"index":"a"}',
        'inner count {"index":"a"}',
        "inner done",
        "outer done",
        'outer raw {"method":"GET","path":"/_x"}',
        'inner raw {"method":"GET","path":"/_x"}',
        "inner done",
        "outer done"
      ])
      assert.deepStrictEqual(
        sent.map((request) => headerOf(request, "x-opaque-id")),
        ["marked", "marked"]
      )
    })
  )

  it.effect("is asked each time that a call runs, also where one effect runs twice", () =>
    Effect.gen(function* () {
      let asked = 0
      const counting: Middleware = (_, call) => {
        asked++
        return call
      }
      yield* run(
        () => ok,
        (es) => {
          const call = es.count()
          return Effect.andThen(call, call)
        },
        { middleware: [counting] }
      )
      assert.strictEqual(asked, 2)
    })
  )

  it.effect("may refuse a call before anything is sent", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(() => ok, {
        middleware: [(_, call) => Effect.flatMap(Effect.die("not today"), () => call)]
      })
      const exit = yield* Effect.flatMap(Elasticsearch, (es) => es.count()).pipe(
        Effect.provide(layer),
        Effect.exit
      )
      assert.strictEqual(exit._tag, "Failure")
      assert.lengthOf(sent, 0)
    })
  )
})

describe("spans", () => {
  const traced = (
    respond: Parameters<typeof fakeClient>[0],
    options: Options,
    call: (es: Client) => Effect.Effect<unknown, unknown>
  ) =>
    Effect.gen(function* () {
      const { spans, tracer } = recordingTracer()
      yield* run(respond, (es) => Effect.exit(call(es)), options).pipe(Effect.withTracer(tracer))
      return spans[0]!
    })

  it.effect("have failed tries as events, and the last node as the server", () =>
    Effect.gen(function* () {
      const span = yield* traced(
        (request) => (request.node.host === "a" ? answer(502, "") : ok),
        { nodes: ["http://a:9200", "http://b:9201"] },
        (es) => es.count({ index: ["x", "y"] })
      )
      assert.deepStrictEqual(
        span.events.map(([name, , attributes]) => [name, attributes]),
        [
          [
            "elasticsearch.attempt",
            { "server.address": "http://a:9200", outcome: "502", duration_ms: 0, retry_delay_ms: 0 }
          ]
        ]
      )
      assert.strictEqual(span.attributes.get("server.address"), "b")
      assert.strictEqual(span.attributes.get("http.request.resend_count"), 1)
      assert.strictEqual(span.attributes.get("db.operation.parameter.index"), "x,y")
    })
  )

  it.effect("name the cluster and the instance that Elastic Cloud tells of", () =>
    Effect.gen(function* () {
      const cloud = answer(200, counted, {
        "x-found-handling-cluster": "abc",
        "x-found-handling-instance": "instance-0000000001"
      })
      const span = yield* traced(
        () => cloud,
        {},
        (es) => es.count()
      )
      assert.deepStrictEqual(
        [span.attributes.get("db.namespace"), span.attributes.get("elasticsearch.node.name")],
        ["abc", "instance-0000000001"]
      )
    })
  )

  it.effect("hold the query where that is asked for, with or without its values", () =>
    Effect.gen(function* () {
      const search = (es: Client) =>
        es.search({
          index: "a",
          query: { bool: { filter: [{ term: { user: "kim" } }, { range: { age: { gte: 5 } } }] } }
        })
      const text = (options: Options, call: (es: Client) => Effect.Effect<unknown, unknown>) =>
        Effect.map(
          traced(() => ok, options, call),
          (span) => span.attributes.get("db.query.text")
        )
      assert.isUndefined(yield* text({}, search))
      assert.strictEqual(
        yield* text({ captureQuery: "raw" }, search),
        '{"query":{"bool":{"filter":[{"term":{"user":"kim"}},{"range":{"age":{"gte":5}}}]}}}'
      )
      assert.strictEqual(
        yield* text({ captureQuery: "sanitised" }, search),
        '{"query":{"bool":{"filter":[{"term":{"user":"?"}},{"range":{"age":{"gte":"?"}}}]}}}'
      )
      assert.strictEqual(
        yield* text({ captureQuery: "sanitised" }, (es) =>
          es.esql.query({
            query: 'FROM logs-2 | WHERE user == "kim" AND age > 41.5 AND id == ?1',
            params: ["x"]
          })
        ),
        '{"query":"FROM logs-? | WHERE user == ? AND age > ? AND id == ?1","params":["?"]}'
      )
      assert.strictEqual(
        yield* text({ captureQuery: "sanitised" }, (es) =>
          es.msearch({ searches: [{ index: "a" }, { query: { term: { user: "kim" } } }] })
        ),
        '{"index":"?"}\n{"query":{"term":{"user":"?"}}}'
      )
      const writes = (es: Client) => es.index({ index: "a", document: { secret: 1 } })
      assert.isUndefined(yield* text({ captureQuery: "raw" }, writes))
    })
  )
})

describe("metrics", () => {
  it.effect("count tries by outcome, and time calls by endpoint and outcome", () =>
    Effect.gen(function* () {
      let step = 0
      const { layer } = fakeClient(() => (step++ === 0 ? answer(502, "") : step < 3 ? ok : missing), {
        nodes: ["http://a:9200", "http://b:9200"]
      })
      yield* Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* es.count()
        yield* Effect.exit(es.count({ index: "no" }))
      }).pipe(Effect.provide(layer))
      const snapshot = yield* Metric.snapshot
      const of = (id: string) => snapshot.filter((metric) => metric.id === id)
      assert.deepStrictEqual(
        of("elasticsearch_attempts").map(({ attributes, state }) => [
          attributes?.["outcome"],
          "count" in state ? state.count : undefined
        ]),
        [
          ["502", 1],
          ["200", 1],
          ["404", 1]
        ]
      )
      assert.deepStrictEqual(
        of("elasticsearch_call_duration").map(({ attributes, state }) => [
          attributes,
          "count" in state ? state.count : undefined
        ]),
        [
          [{ endpoint: "count", outcome: "ok" }, 1],
          [{ endpoint: "count", outcome: "404" }, 1]
        ]
      )
      assert.deepStrictEqual(
        of("elasticsearch_calls_in_flight").map(({ state }) => state),
        [{ value: 0 }]
      )
    }).pipe(Effect.provideService(Metric.MetricRegistry, new Map()))
  )
})

describe("log lines", () => {
  it.effect("tell of dead nodes and of retries, and hold no secret and no body", () =>
    Effect.gen(function* () {
      const lines: Array<string> = []
      const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel} ${String(message)}`))
      yield* run(
        (request) => (request.node.host === "a" ? answer(503, "go away") : ok),
        (es) => es.count({ query: { term: { user: "b0dy" } } }),
        {
          nodes: ["http://me:hunter2@a:9200", "http://b:9200"],
          headers: { "x-token": "t0ken" }
        }
      ).pipe(Effect.provide(Logger.layer([logger])))
      assert.isTrue(lines.some((line) => line === "Warn node http://a:9200 is left alone for 1000 ms: 503"))
      for (const secret of ["hunter2", "b0dy", "t0ken"]) assert.notInclude(lines.join("\n"), secret)
    })
  )
})

describe("compression", () => {
  const gzip = (body: string | Uint8Array) =>
    Effect.succeed(new TextEncoder().encode(`gz:${String(body).length}`))
  const connection = { gzip, encodings: ["zstd", "gzip"] }
  const long = { query: { term: { text: "x".repeat(2000) } } }

  const wire = (options: Options, call: (es: Client) => Effect.Effect<unknown, unknown>) =>
    Effect.map(
      run(() => ok, call, { connection, ...options }),
      ({ first }) => ({
        encoding: headerOf(first, "content-encoding"),
        accept: headerOf(first, "accept-encoding"),
        isZipped: first.body instanceof Uint8Array
      })
    )

  it.effect("is off by default, and on for long bodies and all answers by option", () =>
    Effect.gen(function* () {
      const off = { encoding: undefined, accept: undefined, isZipped: false }
      const count = (es: Client) => es.count(long)
      assert.deepStrictEqual(yield* wire({}, count), off)
      assert.deepStrictEqual(yield* wire({ compression: true }, count), {
        encoding: "gzip",
        accept: "zstd, gzip",
        isZipped: true
      })
      assert.deepStrictEqual(
        yield* wire({ compression: true }, (es) => es.count({ query: { match_all: {} } })),
        {
          ...off,
          accept: "zstd, gzip"
        }
      )
      assert.deepStrictEqual(yield* wire({ compression: { requests: false } }, count), {
        ...off,
        accept: "zstd, gzip"
      })
      assert.deepStrictEqual(
        yield* wire({ compression: { responses: false, threshold: 10 } }, (es) =>
          es.count({ query: { match_all: {} } })
        ),
        { encoding: "gzip", accept: undefined, isZipped: true }
      )
    })
  )

  it.effect("is as the call says", () =>
    Effect.gen(function* () {
      const no = yield* wire({ compression: true }, (es) => es.count(long, { compressRequest: false }))
      const yes = yield* wire({}, (es) => es.count(long, { compressRequest: true }))
      assert.deepStrictEqual([no.encoding, yes.encoding], [undefined, "gzip"])
    })
  )

  it.effect("is done once, however often the call is tried", () =>
    Effect.gen(function* () {
      let times = 0
      const counting = (body: string | Uint8Array) =>
        Effect.andThen(
          Effect.sync(() => times++),
          gzip(body)
        )
      const { sent } = yield* run(
        (request) => (request.node.host === "a" ? answer(502, "") : ok),
        (es) => es.count(long),
        { compression: true, connection: { gzip: counting }, nodes: ["http://a:9200", "http://b:9200"] }
      )
      assert.strictEqual(times, 1)
      assert.strictEqual(sent[0]?.body, sent[1]?.body)
    })
  )
})

describe("the product check", () => {
  const foreign = answer(200, counted, { "x-elastic-product": "" })

  it.effect("is done until an answer has passed it", () =>
    Effect.gen(function* () {
      const responses: Array<WireResponse> = [foreign, ok, foreign]
      const { value } = yield* run(
        () => responses.shift() ?? ok,
        (es) => Effect.all([Effect.exit(es.count()), Effect.exit(es.count()), Effect.exit(es.count())])
      )
      assert.deepStrictEqual(
        value.map(({ _tag }) => _tag),
        ["Failure", "Success", "Success"]
      )
    })
  )

  it.effect("may be left out", () =>
    Effect.gen(function* () {
      const { value } = yield* run(
        () => foreign,
        (es) => es.count(),
        { productCheck: false }
      )
      assert.strictEqual(value.count, 3)
    })
  )
})

describe("a streamed answer", () => {
  const collect = (respond: Parameters<typeof fakeClient>[0], options: Options = {}) => {
    const { layer, sent } = fakeClient(respond, options)
    return Effect.map(
      stream({ method: "GET", path: "/_x" }).pipe(
        Stream.decodeText,
        Stream.runCollect,
        Effect.provide(layer),
        Effect.exit
      ),
      (exit) => ({ exit, sent })
    )
  }

  it.effect("comes in one piece from a connection that cannot do better", () =>
    Effect.gen(function* () {
      const { exit } = yield* collect(() => answer(200, "abc"))
      assert(exit._tag === "Success")
      assert.deepStrictEqual(exit.value, ["abc"])
    })
  )

  it.effect("comes piece by piece, after retries, and its refusals are errors as ever", () =>
    Effect.gen(function* () {
      let opened = 0
      const pieces = ["a", "b"].map((text) => new TextEncoder().encode(text))
      const open: NonNullable<Options["connection"]>["open"] = (request) => {
        opened++
        const rest: Array<Uint8Array | undefined> =
          request.node.host === "a"
            ? [new TextEncoder().encode('{"error":{"type":"busy","reason":"x"}}')]
            : [...pieces]
        return Effect.succeed({
          status: request.node.host === "a" ? 502 : 200,
          header: (name) => ok.header(name),
          pull: Effect.sync(() => rest.shift())
        })
      }
      const { exit } = yield* collect(() => ok, {
        connection: { open },
        nodes: ["http://a:9200", "http://b:9200"]
      })
      assert(exit._tag === "Success")
      assert.deepStrictEqual([exit.value, opened], [["a", "b"], 2])
      const refused = yield* collect(() => ok, {
        connection: { open },
        nodes: ["http://a:9200"],
        maxRetries: 0
      })
      assert(refused.exit._tag === "Failure")
      const [reason] = refused.exit.cause.reasons
      assert(reason?._tag === "Fail" && reason.error._tag === "ServerError")
      assert.strictEqual(reason.error.cause.type, "busy")
    })
  )
})
