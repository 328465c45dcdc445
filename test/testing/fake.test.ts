import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as Ref from "effect/Ref"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { Auth, Elasticsearch, type ElasticsearchError, type Middleware } from "effect-elasticsearch"
import * as Api from "effect-elasticsearch/Api"
import * as Testing from "effect-elasticsearch/Testing"
import { NodePool } from "effect-elasticsearch/Transport/NodePool"
import { Sniffer } from "effect-elasticsearch/Transport/Sniffer"
import { Transport } from "effect-elasticsearch/Transport/Transport"
import * as Streaming from "effect-elasticsearch/Transport/Streaming"

const shards = { total: 1, successful: 1, failed: 0 }
const counted = (count: number) => ({ count, _shards: shards })

/** Runs a program over stubs. */
const over =
  (stubs: ReadonlyArray<Testing.Stub>, options?: Testing.ClientOptions) =>
  <A, E>(program: (es: Elasticsearch["Service"]) => Effect.Effect<A, E, Testing.Provided>) =>
    Effect.flatMap(Elasticsearch, program).pipe(Effect.provide(Testing.layer(stubs, options)))

const count = (es: Elasticsearch["Service"]) => Effect.map(es.count({ index: "books" }), (one) => one.count)

/** The message that a layer dies with. */
const deathOf = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<string | undefined> =>
  Effect.map(Effect.exit(effect), (exit) => {
    if (Exit.isSuccess(exit)) return undefined
    const died = exit.cause.reasons.find(Cause.isDieReason)
    return died !== undefined && died.defect instanceof Testing.VerificationError
      ? died.defect.message
      : undefined
  })

const unsupported = <A, R>(effect: Effect.Effect<A, ElasticsearchError, R>) =>
  Effect.map(Effect.flip(effect), (error) => {
    assert(error._tag === "Unsupported", error._tag)
    return error
  })

describe("a stub for an endpoint", () => {
  it.effect("answers with a value, a function of the parameters as given, or an Effect", () =>
    over([
      Testing.on(Api.count, counted(3)),
      Testing.on(Api.get, (params, { endpoint }) => ({
        _index: params.index,
        _id: params.id,
        found: true,
        _source: { endpoint, params }
      })),
      Testing.on(Api.exists, ({ id }) => Effect.succeed(id === "1"))
    ])((es) =>
      Effect.gen(function* () {
        assert.strictEqual(yield* count(es), 3)
        const given = { index: "books", id: "7", realtime: true } as const
        assert.deepStrictEqual((yield* es.get(given))._source, { endpoint: "get", params: given })
        assert.isTrue(yield* es.exists({ index: "books", id: "1" }))
        assert.isFalse(yield* es.exists({ index: "books", id: "2" }))
      })
    )
  )

  it.effect("is reached by the endpoint as a function, and by the transport", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* Api.count()).count, 3)
      const transport = yield* Transport
      assert.strictEqual((yield* transport.request(Api.count.endpoint, {})).count, 3)
    }).pipe(Effect.provide(Testing.layer([Testing.on(Api.count, counted(3))])))
  )

  it.effect("answers with nothing, text and bytes where the endpoint does", () =>
    over([
      Testing.on(Api.Logstash.deletePipeline, undefined),
      Testing.on(Api.asText(Api.Cat.indices), "green open books\n"),
      Testing.on(Api.searchMvt, new Uint8Array([0, 255]))
    ])((es) =>
      Effect.gen(function* () {
        assert.isUndefined(yield* es.logstash.deletePipeline({ id: "a" }))
        assert.strictEqual(yield* es.run(Api.asText(Api.Cat.indices), {}), "green open books\n")
        assert.deepStrictEqual(
          yield* es.searchMvt({ index: "a", field: "b", zoom: 1, x: 1, y: 1 }),
          new Uint8Array([0, 255])
        )
      })
    )
  )

  it.effect("does not answer a call that asks for the answer in another form", () =>
    over([Testing.on(Api.Cat.indices, [])], { strict: false })((es) =>
      Effect.gen(function* () {
        const error = yield* unsupported(es.run(Api.asText(Api.Cat.indices), {}))
        assert.include(error.message, "answers with json, the call asks for text/plain")
      })
    )
  )

  it.effect("is decoded as an answer of a server is", () =>
    over([
      // The types let it pass: what the answer's fields hold is open.
      Testing.on(Api.getSource, { title: 7 }),
      Testing.on(Api.count, Testing.reply(200, { count: "three" }))
    ])((es) =>
      Effect.gen(function* () {
        const Book = Schema.Struct({ title: Schema.String })
        const document = yield* Effect.flip(es.getSource({ index: "books", id: "1" }, { document: Book }))
        assert(document._tag === "DecodeError")
        assert.deepStrictEqual(document.at, ["title"])
        const answer = yield* Effect.flip(count(es))
        assert(answer._tag === "DecodeError")
      })
    )
  )

  it.effect("writes big integers, dates and the like as a request does", () =>
    over([Testing.on(Api.getSource, { big: 2n ** 60n, at: new Date(0) })], { exactIntegers: true })((es) =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* es.getSource({ index: "books", id: "1" }), {
          big: 2n ** 60n,
          at: "1970-01-01T00:00:00.000Z"
        })
      })
    )
  )

  it.effect("sees the parameters as they were, and cannot change the program's", () =>
    Effect.gen(function* () {
      const params = { index: "books", document: { tags: ["a"] } }
      yield* over([
        Testing.on(Api.index, ({ document, index }) => {
          ;(document as { tags: Array<string> }).tags.push("b")
          return { _index: index, _id: "1", _version: 1, result: "created", _shards: shards }
        })
      ])((es) =>
        Effect.gen(function* () {
          yield* es.index(params)
          assert.deepStrictEqual(params.document, { tags: ["a"] })
        })
      )
    })
  )

  it.effect("that gives an answer that is none, or throws, is a defect", () =>
    over([
      Testing.on(Api.getSource, { run: () => 1 }),
      Testing.on(Api.count, () => {
        throw new Error("in the stub")
      })
    ])((es) =>
      Effect.gen(function* () {
        const unwritable = yield* Effect.exit(es.getSource({ index: "books", id: "1" }))
        assert(Exit.isFailure(unwritable) && Cause.hasDies(unwritable.cause))
        assert.include(Cause.pretty(unwritable.cause), "cannot be written as JSON")
        const thrown = yield* Effect.exit(count(es))
        assert(Exit.isFailure(thrown) && Cause.hasDies(thrown.cause))
      })
    )
  )
})

describe("a stub with parameters", () => {
  const found = (name: string) => ({ count: name.length, _shards: shards })

  it.effect("is for the calls that have them, and whatever others", () =>
    over([
      Testing.on(
        Api.count,
        { index: "books", query: { bool: { must: [{ match: { title: "dune" } }] } } },
        found("both")
      ),
      Testing.on(Api.count, { index: (index) => String(index).startsWith("log") }, found("logs..")),
      Testing.on(Api.count, found("a"))
    ])((es) =>
      Effect.gen(function* () {
        const dune = { bool: { must: [{ match: { title: "dune" } }], boost: 2 } }
        assert.strictEqual((yield* es.count({ index: "books", query: dune, routing: "r" })).count, 4)
        assert.strictEqual((yield* es.count({ index: "logs-1" })).count, 6)
        assert.strictEqual((yield* es.count({ index: "books" })).count, 1)
        assert.strictEqual((yield* es.count()).count, 1)
      })
    )
  )

  it.effect("compares dates and lists by value, lists as a whole", () =>
    over([
      Testing.on(Api.count, { index: ["a", "b"] }, found("list")),
      Testing.on(Api.count, { query: { range: { at: { gte: new Date(5) } } } }, found("date..")),
      Testing.on(Api.count, found("a"))
    ])((es) =>
      Effect.gen(function* () {
        assert.strictEqual((yield* es.count({ index: ["a", "b"] })).count, 4)
        assert.strictEqual((yield* es.count({ index: ["a", "b", "c"] })).count, 1)
        const since = (at: Date) => es.count({ query: { range: { at: { gte: at } } } })
        assert.strictEqual((yield* since(new Date(5))).count, 6)
        assert.strictEqual((yield* since(new Date(6))).count, 1)
      })
    )
  )
})

describe("a stub for a path or a condition", () => {
  it.effect("sees the parts, the query and the body", () =>
    over([
      Testing.onRequest("PUT", "/{index}/_doc/{id}", ({ body, parts, query }) => ({
        _index: parts.index,
        _id: parts.id,
        _version: 1,
        result: "created",
        _shards: shards,
        seen: { query, body }
      }))
    ])((es) =>
      Effect.gen(function* () {
        const answer = yield* es.index({
          index: "a b",
          id: "x/y",
          refresh: "wait_for",
          document: { title: "Dune" }
        })
        assert.deepInclude(answer, { _index: "a b", _id: "x/y" })
        assert.deepInclude(Object(answer), {
          seen: { query: { refresh: "wait_for" }, body: { title: "Dune" } }
        })
      })
    )
  )

  it.effect("answers requests outside of all endpoints by what the answer is", () =>
    over([
      Testing.onRequest("GET", "/_plugin/json", { ok: true }),
      Testing.onRequest("GET", "/_plugin/text", "plain"),
      Testing.onRequest("GET", "/_plugin/bytes", new Uint8Array([1])),
      Testing.onRequest("GET", "/_plugin/nothing", undefined),
      Testing.onRequest("HEAD", "/_plugin/there", true),
      Testing.onRequest("HEAD", "/_plugin/gone", false),
      Testing.onRequest("POST", "/_plugin/custom", Testing.reply(202, { a: 1 }, { "X-Thing": "7" }))
    ])((es) =>
      Effect.gen(function* () {
        const body = (path: string) =>
          Effect.map(es.request({ method: "GET", path: `/_plugin/${path}` }), (answer) => answer.body)
        assert.deepStrictEqual(yield* body("json"), { ok: true })
        assert.strictEqual(yield* body("text"), "plain")
        assert.deepStrictEqual(yield* body("bytes"), new Uint8Array([1]))
        assert.isUndefined(yield* body("nothing"))
        assert.strictEqual((yield* es.request({ method: "HEAD", path: "/_plugin/there" })).status, 200)
        const gone = yield* Effect.flip(es.request({ method: "HEAD", path: "/_plugin/gone" }))
        assert.strictEqual(gone._tag, "NotFound")
        const custom = yield* es.request({ method: "POST", path: "/_plugin/custom", body: {} })
        assert.deepStrictEqual([custom.status, custom.headers("x-thing")], [202, "7"])
      })
    )
  )

  it.effect("serves streams in one piece", () =>
    Stream.runCollect(Streaming.stream({ method: "GET", path: "/_rows", accept: "text/csv" })).pipe(
      Effect.map((pieces) => assert.deepStrictEqual(pieces, [new TextEncoder().encode("a,b\n")])),
      Effect.provide(Testing.layer([Testing.onRequest("GET", "/_rows", "a,b\n")]))
    )
  )

  it.effect("looks at the true headers, where the log has none of the secrets", () =>
    over(
      [
        Testing.onWhen(({ headers }) => headers["authorization"] === "ApiKey c2VjcmV0", counted(1)),
        Testing.onWhen(() => true, Testing.status(401, { type: "security_exception" }))
      ],
      { auth: Auth.apiKey(Redacted.make("c2VjcmV0")) }
    )((es) =>
      Effect.gen(function* () {
        assert.strictEqual(yield* count(es), 1)
        const [exchange] = yield* Effect.flatMap(Testing.Calls, ({ all }) => all)
        assert.strictEqual(exchange?.headers["authorization"], "<redacted>")
      })
    )
  )
})

describe("of several stubs, the most specific one answers", () => {
  const named = (value: number) => counted(value)

  it.effect("one for a node, then endpoint, path and condition", () =>
    over(
      [
        Testing.onWhen(() => true, named(1)),
        Testing.onRequest("GET", "/books/_count", named(2)),
        Testing.on(Api.count, named(3)),
        Testing.onNode("http://a:9200", named(4)).pipe(Testing.atMost(1))
      ],
      { nodes: "http://a:9200" }
    )((es) =>
      Effect.gen(function* () {
        assert.strictEqual(yield* count(es), 4)
        assert.strictEqual(yield* count(es), 3)
      })
    )
  )

  it.effect("then the one that asks more, by parameters, fixed parts of the path and conditions", () =>
    over([
      Testing.onRequest("GET", "/{index}/_stats", { picked: "general" }),
      Testing.onRequest("GET", "/books/_stats", { picked: "fixed" }),
      Testing.on(Api.count, named(1)),
      Testing.on(Api.count, named(2)).pipe(Testing.where(({ query }) => query["routing"] === "r")),
      Testing.on(Api.count, { index: "books" }, named(3)),
      Testing.on(Api.count, { index: "books", routing: "r" }, named(4))
    ])((es) =>
      Effect.gen(function* () {
        assert.deepStrictEqual((yield* es.request({ method: "GET", path: "/books/_stats" })).body, {
          picked: "fixed"
        })
        assert.strictEqual((yield* es.count()).count, 1)
        assert.strictEqual((yield* es.count({ routing: "r" })).count, 2)
        assert.strictEqual((yield* es.count({ index: "books" })).count, 3)
        assert.strictEqual((yield* es.count({ index: "books", routing: "r" })).count, 4)
      })
    )
  )

  it.effect("then one with a count until it is used up, then the one that was given first", () =>
    over([
      Testing.on(Api.count, named(1)),
      Testing.on(Api.count, named(9)),
      Testing.on(Api.count, named(2)).pipe(Testing.once),
      Testing.on(Api.count, named(3)).pipe(Testing.times(2))
    ])((es) =>
      Effect.gen(function* () {
        const all = yield* Effect.forEach([1, 2, 3, 4, 5], () => count(es))
        assert.deepStrictEqual(all, [2, 3, 3, 1, 1])
      })
    )
  )

  it.effect("a stub that passes leaves the call to the next one", () =>
    over([
      Testing.on(Api.count, named(1)),
      Testing.on(Api.count, { index: "books" }, ({ routing }) =>
        routing === undefined ? Testing.pass : named(2)
      ).pipe(Testing.once)
    ])((es) =>
      Effect.gen(function* () {
        assert.strictEqual(yield* count(es), 1)
        assert.strictEqual((yield* es.count({ index: "books", routing: "r" })).count, 2)
      })
    )
  )
})

describe("a sequence", () => {
  it.effect("gives one answer after the other and is then used up", () =>
    over(
      [
        Testing.on(
          Api.count,
          Testing.sequence(counted(1), () => counted(2))
        )
      ],
      { strict: false }
    )((es) =>
      Effect.gen(function* () {
        assert.strictEqual(yield* count(es), 1)
        assert.strictEqual(yield* count(es), 2)
        const error = yield* unsupported(count(es))
        assert.include(error.message, "is used up: it answers twice")
      })
    )
  )

  it.effect("stays at its last answer with always or times", () =>
    over([
      Testing.on(Api.count, Testing.sequence(counted(1), counted(2))).pipe(Testing.always),
      Testing.on(Api.ping, Testing.sequence(false, true)).pipe(Testing.times(3))
    ])((es) =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* Effect.forEach([1, 2, 3, 4], () => count(es)), [1, 2, 2, 2])
        assert.deepStrictEqual(yield* Effect.forEach([1, 2, 3], () => es.ping()), [false, true, true])
      })
    )
  )
})

describe("faults", () => {
  const failing = (fault: Testing.Fault, options?: Testing.ClientOptions) =>
    over([Testing.on(Api.count, fault)], { maxRetries: 0, ...options })((es) => Effect.flip(count(es)))

  it.effect("are the errors that the real transport makes of them", () =>
    Effect.gen(function* () {
      const refused = yield* failing(Testing.refused)
      assert(refused._tag === "ConnectionError")
      assert.strictEqual(refused.code, "ECONNREFUSED")
      const reset = yield* failing(Testing.reset)
      assert(reset._tag === "ConnectionError")
      assert.strictEqual(reset.code, "ECONNRESET")
      const unknown = yield* failing(Testing.unknownHost)
      assert(unknown._tag === "ConnectionError")
      const tls = yield* failing(Testing.socketError("CERT_HAS_EXPIRED"))
      assert.strictEqual(tls._tag, "TlsError")
      const garbage = yield* failing(Testing.garbage)
      assert.strictEqual(garbage._tag, "DecodeError")
      const foreign = yield* failing(Testing.wrongProduct)
      assert.strictEqual(foreign._tag, "UnsupportedProduct")
      const large = yield* failing(Testing.reply(200, "x".repeat(100)), { maxResponseSize: 99 })
      assert.strictEqual(large._tag, "ResponseTooLarge")
    })
  )

  it.effect("a status has its cause and its headers", () =>
    Effect.gen(function* () {
      const error = yield* failing(
        Testing.status(
          429,
          { type: "es_rejected_execution_exception", reason: "busy", caused_by: { type: "x" } },
          { "Retry-After": "7" }
        )
      )
      assert(error._tag === "TooManyRequests")
      assert.strictEqual(error.retryAfter, 7)
      assert.deepStrictEqual(error.cause, {
        root_cause: [{ type: "es_rejected_execution_exception", reason: "busy" }],
        type: "es_rejected_execution_exception",
        reason: "busy",
        caused_by: { type: "x" }
      })
      const bare = yield* failing(Testing.status(404))
      assert.strictEqual(bare._tag, "NotFound")
    })
  )

  it.effect("may be given by an Effect, or be what it fails with", () =>
    over(
      [Testing.on(Api.count, Testing.sequence(Effect.succeed(Testing.refused), Effect.fail(Testing.reset)))],
      {
        maxRetries: 0
      }
    )((es) =>
      Effect.gen(function* () {
        for (const code of ["ECONNREFUSED", "ECONNRESET"]) {
          const error = yield* Effect.flip(count(es))
          assert(error._tag === "ConnectionError")
          assert.strictEqual(error.code, code)
        }
      })
    )
  )

  it.effect("are tried again as in production, after the pauses of the Clock", () =>
    Effect.gen(function* () {
      const fiber = yield* over([
        Testing.on(
          Api.count,
          Testing.sequence(Testing.status(429, { type: "busy" }, { "retry-after": "5" }), counted(3))
        )
      ])((es) =>
        Effect.gen(function* () {
          const value = yield* count(es)
          const all = yield* Effect.flatMap(Testing.Calls, ({ all }) => all)
          return { value, times: all.map(({ time }) => time) }
        })
      ).pipe(Effect.forkChild)
      yield* TestClock.adjust("10 seconds")
      const { times, value } = yield* Fiber.join(fiber)
      assert.strictEqual(value, 3)
      assert.deepStrictEqual(times, [0, 5000])
    })
  )
})

describe("time", () => {
  it.effect("delays an answer by the Clock", () =>
    over([Testing.on(Api.count, counted(3)).pipe(Testing.delay("2 seconds"))])((es) =>
      Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(count(es))
        yield* TestClock.adjust("1999 millis")
        assert.isUndefined(fiber.pollUnsafe())
        yield* TestClock.adjust("1 millis")
        assert.strictEqual(yield* Fiber.join(fiber), 3)
      })
    )
  )

  it.effect("runs out for a call without an answer, and for one that comes too late", () =>
    over([
      Testing.on(Api.count, Testing.timeout),
      Testing.on(Api.ping, true).pipe(Testing.delay("1 minute"))
    ])((es) =>
      Effect.gen(function* () {
        const silent = yield* Effect.forkChild(Effect.flip(count(es)))
        const late = yield* Effect.forkChild(Effect.flip(es.ping({}, { timeout: "4 seconds" })))
        yield* TestClock.adjust("30 seconds")
        const first = yield* Fiber.join(silent)
        assert(first._tag === "TimeoutError")
        assert.deepStrictEqual(
          [first.limit, first.timeout, first.phase],
          ["requestTimeout", 30_000, "headers"]
        )
        const second = yield* Fiber.join(late)
        assert(second._tag === "TimeoutError")
        assert.strictEqual(second.timeout, 4000)
      })
    )
  )

  it.effect("interrupts what is waited for with the call", () =>
    Effect.gen(function* () {
      const ended = yield* Ref.make(false)
      yield* over([
        Testing.on(
          Api.count,
          Effect.onInterrupt(Effect.never, () => Ref.set(ended, true))
        )
      ])((es) =>
        Effect.gen(function* () {
          const fiber = yield* Effect.forkChild(count(es), { startImmediately: true })
          yield* Fiber.interrupt(fiber)
          assert.isTrue(yield* Ref.get(ended))
        })
      )
    })
  )
})

describe("several nodes", () => {
  const nodes = ["http://a:9200", "http://b:9200"]

  it.effect("let a call go on at another node, and dead ones come back", () =>
    Effect.gen(function* () {
      const down = yield* Ref.make(true)
      yield* over(
        [
          Testing.on(Api.count, (_, { node }) => counted(node === nodes[0] ? 1 : 2)),
          Testing.onNode(
            `${nodes[0]}/`,
            Effect.map(Ref.get(down), (isDown) => (isDown ? Testing.refused : Testing.pass))
          )
        ],
        { nodes }
      )((es) =>
        Effect.gen(function* () {
          const pool = yield* NodePool
          const statuses = Effect.map(pool.state, (all) => all.map(({ status }) => status))
          assert.strictEqual(yield* count(es), 2)
          assert.deepStrictEqual(yield* statuses, ["dead", "alive"])
          yield* TestClock.adjust("1 second")
          assert.deepStrictEqual(yield* statuses, ["dead", "alive"], "the ping is refused")
          yield* Ref.set(down, false)
          yield* TestClock.adjust("2 seconds")
          assert.deepStrictEqual(yield* statuses, ["alive", "alive"])
          const all = yield* Effect.flatMap(Testing.Calls, ({ all }) => all)
          assert.deepStrictEqual(
            all.map(({ call, endpoint, outcome }) => [call, endpoint, outcome._tag]),
            [
              [1, "count", "Failed"],
              [1, "count", "Answered"],
              [undefined, "ping", "Failed"],
              [undefined, "ping", "Answered"]
            ]
          )
        })
      )
    })
  )

  it.effect("answer pings where nothing else is said of them", () =>
    over(
      [Testing.on(Api.count, Testing.refused).pipe(Testing.at(nodes[0]!)), Testing.on(Api.count, counted(2))],
      {
        nodes
      }
    )((es) =>
      Effect.gen(function* () {
        assert.strictEqual(yield* count(es), 2)
        yield* TestClock.adjust("1 second")
        const pool = yield* NodePool
        assert.isTrue((yield* pool.state).every(({ status }) => status === "alive"))
      })
    )
  )

  it.effect("are those that a sniff finds", () =>
    over(
      [
        Testing.cluster([
          "c:9200",
          { address: "d:9201", name: "d", roles: ["ml"], attributes: { zone: "x" } }
        ])
      ],
      {
        nodes,
        sniff: { onStart: true }
      }
    )(() =>
      Effect.gen(function* () {
        const pool = yield* NodePool
        const found = (yield* pool.state).map(({ node }) => node)
        assert.deepStrictEqual(
          found.map(({ name, url }) => [name, url]),
          [
            ["node-1", "http://c:9200"],
            ["d", "http://d:9201"]
          ]
        )
        assert.deepStrictEqual(found[1]?.attributes, { zone: "x" })
      })
    )
  )

  it.effect("are found as they are where no stub says otherwise", () =>
    over([], {
      nodes: { url: "http://a:9200", name: "first", roles: ["data_hot"], attributes: { zone: "y" } }
    })(() =>
      Effect.gen(function* () {
        const [node] = yield* Effect.flatMap(Sniffer, ({ sniff }) => sniff)
        assert.deepStrictEqual(
          [node?.url, node?.name, node?.roles, node?.attributes],
          ["http://a:9200", "first", ["data_hot"], { zone: "y" }]
        )
      })
    )
  )
})

describe("a call without a stub", () => {
  it.effect("fails with the call and the nearest stubs, and is not tried again", () =>
    over(
      [
        Testing.on(Api.count, counted(1)),
        Testing.on(Api.search, { index: "films", size: 10 }, Testing.refused),
        Testing.on(Api.search, { index: "books", query: { match: { title: "dune" } } }, Testing.refused),
        Testing.onNode("http://b:9200", Testing.refused),
        Testing.onRequest("GET", "/books/_search", {})
      ],
      { nodes: ["http://a:9200", "http://b:9200"], strict: false }
    )((es) =>
      Effect.gen(function* () {
        const error = yield* unsupported(es.search({ index: "books", query: { match: { title: "emma" } } }))
        assert.strictEqual(
          error.message,
          [
            "search (POST /books/_search) at http://a:9200: " +
              'search({"index":"books","query":{"match":{"title":"emma"}}}) is not supported here. No stub fits it:',
            "  POST /books/_search",
            '  {"query":{"match":{"title":"emma"}}}',
            "The nearest stubs:",
            '  stub 3, on(search, {"index":"books","query":{"match":{"title":"dune"}}})',
            '    query.match.title: expected "dune", got "emma"',
            '  stub 2, on(search, {"index":"films","size":10})',
            '    index: expected "films", got "books"',
            "    size: expected 10, got nothing",
            "  stub 4, onNode(http://b:9200)",
            "    is for the node http://b:9200, the call went to http://a:9200",
            "  and 2 more"
          ].join("\n")
        )
        assert.strictEqual(error.attempts.length, 1)
      })
    )
  )

  it.effect("shows no secrets", () =>
    over([Testing.on(Api.Security.changePassword, { password: "old-secret" }, Testing.refused)], {
      strict: false
    })((es) =>
      Effect.gen(function* () {
        const error = yield* unsupported(es.security.changePassword({ username: "ada", password: "s3cret" }))
        assert.include(error.message, "ada")
        assert.notInclude(error.message, "s3cret")
        assert.notInclude(error.message, "old-secret")
      })
    )
  )
})

describe("strict", () => {
  const swallowed = (es: Elasticsearch["Service"]) => Effect.ignore(es.search({ index: "books" }))

  it.effect("dies at the end where a call found no stub, although the program went on", () =>
    Effect.gen(function* () {
      const message = yield* deathOf(over([Testing.on(Api.count, counted(1))])(swallowed))
      assert.include(message, 'search({"index":"books"}) was called, and nothing was there for it')
      assert.include(message, "is for count")
      assert.isUndefined(yield* deathOf(over([], { strict: false })(swallowed)))
    })
  )

  it.effect("does not where the test has looked at them", () =>
    over([])((es) =>
      Effect.gen(function* () {
        yield* swallowed(es)
        const unmatched = yield* Effect.flatMap(Testing.Calls, ({ unmatched }) => unmatched)
        assert.deepStrictEqual(
          unmatched.map(({ endpoint, params }) => [endpoint, params]),
          [["search", { index: "books" }]]
        )
      })
    )
  )

  it.effect("dies at the end where a stub with a count was not used as often", () =>
    Effect.gen(function* () {
      const stubs = [
        Testing.on(Api.count, counted(1)).pipe(Testing.times(3)),
        Testing.on(Api.search, { index: "books" }, Testing.refused).pipe(Testing.once),
        Testing.on(Api.ping, true).pipe(Testing.atMost(2)),
        Testing.on(Api.info, Testing.refused)
      ]
      assert.strictEqual(
        yield* deathOf(over(stubs)(count)),
        "stub 1, on(count): was to be used 3 times, but was used once.\n\n" +
          'stub 2, on(search, {"index":"books"}): was to be used once, but was never used.'
      )
      assert.isUndefined(yield* deathOf(over(stubs, { strict: false })(count)))
    })
  )

  it.effect("leaves a failure of the test as it is", () =>
    Effect.gen(function* () {
      const exit = yield* Effect.exit(
        over([Testing.on(Api.count, counted(1)).pipe(Testing.once)])(() => Effect.fail("the test's own"))
      )
      assert.deepStrictEqual(exit, Exit.fail("the test's own"))
    })
  )

  it.effect("can be had at a time of one's own", () =>
    over([Testing.on(Api.count, counted(1)).pipe(Testing.once)])((es) =>
      Effect.gen(function* () {
        const early = yield* Effect.flip(Testing.verify)
        assert.include(early.message, "was to be used once, but was never used")
        yield* count(es)
        yield* Testing.verify
      })
    )
  )

  it.effect("counts anew each time that the layer is built", () =>
    Effect.gen(function* () {
      const layer = Testing.layer([Testing.on(Api.count, counted(1)).pipe(Testing.once)])
      for (let run = 0; run < 2; run++) {
        yield* Effect.gen(function* () {
          yield* Api.count()
          const [first] = yield* Testing.calls(Api.count)
          assert.strictEqual(first?.call, 1)
        }).pipe(Effect.provide(layer, { local: true }))
      }
    })
  )
})

describe("the client over the fake", () => {
  it.effect("has its options, middleware included", () =>
    Effect.gen(function* () {
      const twice: Middleware = (_, call) => Effect.andThen(call, call)
      yield* over([Testing.on(Api.count, counted(1))], { middleware: [twice], headers: { "x-app": "demo" } })(
        (es) =>
          Effect.gen(function* () {
            yield* count(es)
            const all = yield* Effect.flatMap(Testing.Calls, ({ all }) => all)
            assert.deepStrictEqual(
              all.map(({ call, headers }) => [call, headers["x-app"]]),
              [
                [1, "demo"],
                [2, "demo"]
              ]
            )
          })
      )
    })
  )

  it.effect("is one of several in a test", () =>
    over([Testing.on(Api.count, counted(1))])((outer) =>
      Effect.gen(function* () {
        const inner = yield* over([Testing.on(Api.count, counted(2))])((es) =>
          Effect.gen(function* () {
            assert.deepStrictEqual(yield* Effect.all([count(outer), count(es), count(es)]), [1, 2, 2])
            return (yield* Testing.calls(Api.count)).length
          })
        )
        assert.deepStrictEqual([inner, (yield* Testing.calls(Api.count)).length], [2, 1])
      })
    )
  )

  it.effect("refuses options and stubs that cannot be", () =>
    Effect.gen(function* () {
      const problem = (stubs: ReadonlyArray<Testing.Stub>, options?: Testing.ClientOptions) =>
        Effect.map(Effect.flip(over(stubs, options)(() => Effect.void)), (error) => error.message)
      assert.include(yield* problem([], { nodes: "localhost" }), "nodes")
      assert.include(yield* problem([Testing.onNode("localhost", Testing.refused)]), "stubs[0].node")
      assert.include(
        yield* problem([Testing.on(Api.ping, true).pipe(Testing.times(-1))]),
        "stubs[0]: is to be used -1 times"
      )
    })
  )
})
