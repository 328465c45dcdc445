/**
 * Addresses, paths, headers and credentials over any text: what a server reads is what was meant or nothing is sent,
 * and no secret comes out anywhere but in the header that it is for.
 */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { inspect } from "node:util"
import { Auth, Elasticsearch, type Options } from "effect-elasticsearch"
import { loadAll } from "effect-elasticsearch/Api/Methods"
import * as CloudId from "effect-elasticsearch/Transport/CloudId"
import * as Node from "effect-elasticsearch/Transport/Node"
import { Transport } from "effect-elasticsearch/Transport/Service"
import * as Proxy from "effect-elasticsearch/Transport/Proxy"
import { answer, fakeClient, headerOf } from "../support/fakeConnection.ts"
import { recordingServer } from "../support/recordingServer.ts"
import { recordingTracer } from "../support/recordingTracer.ts"
import { amount } from "./support/plan.ts"
import { areaOf, type Outcome } from "./support/property.ts"
import { isUnicode, textOf, unicode } from "./support/texts.ts"

beforeAll(() => Effect.runPromise(loadAll))

const hostile = textOf(
  "..",
  ".",
  "/",
  "\\",
  "%2e%2e",
  "%2F",
  "%",
  "?",
  "#",
  "&",
  "=",
  ",",
  ":",
  "@",
  ";",
  "\r\n",
  "\0",
  " ",
  "é",
  "films",
  "*",
  "_all",
  "<a-{now/d}>",
  "[::1]"
)

const outcomeOf = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<Exit.Exit<A, E>, never, R> =>
  Effect.map(Effect.exit(effect), (exit) => {
    if (Exit.isFailure(exit) && Cause.hasDies(exit.cause)) throw Cause.squash(exit.cause)
    return exit
  })

const kindOf = (exit: Exit.Exit<unknown, unknown>): Outcome => (Exit.isSuccess(exit) ? "value" : "error")

/** What a server reads: the segments of the path, and the pairs of the query, decoded. */
const readUrl = (url: string) => {
  assert.match(url, /^\/[!-~]*$/)
  assert.notInclude(url, "#")
  const at = url.indexOf("?")
  const [path, query] = at === -1 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)]
  const raw = path.slice(1).split("/")
  for (const segment of raw) assert.notInclude([".", ".."], segment)
  return {
    segments: raw.map(decodeURIComponent),
    pairs: query === "" ? [] : query.split("&").map((pair) => pair.split("=").map(decodeURIComponent))
  }
}

describe("paths and queries", () => {
  const area = areaOf("addresses: parts of paths and parameters, any text")
  const given = fc.record({ index: hostile, id: hostile, routing: hostile })

  const checked = (
    exit: Exit.Exit<unknown, unknown>,
    { id, index, routing }: { readonly index: string; readonly id: string; readonly routing: string },
    url: string | undefined
  ): Outcome => {
    const isText = [index, id, routing].every(isUnicode)
    assert.strictEqual(url !== undefined, isText && index !== "" && id !== "")
    if (url === undefined) {
      assert.isTrue(Exit.isFailure(exit))
      return "error" as const
    }
    assert.deepStrictEqual(readUrl(url), { segments: [index, "_doc", id], pairs: [["routing", routing]] })
    return "value" as const
  }

  it("are the ones that were given", () =>
    area.check(given, amount(200, 20_000), (params) =>
      Effect.gen(function* () {
        const { layer, sent } = fakeClient(() => answer(200, { _index: "a", _id: "b", found: true }))
        const getting = Effect.flatMap(Elasticsearch, (es) => es.get(params))
        return checked(yield* outcomeOf(Effect.provide(getting, layer)), params, sent[0]?.path)
      })
    ))

  it.live("are the same at a real server", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => ({ body: { _index: "a", _id: "b", found: true } }))
      const es = Elasticsearch.layer({ nodes: [`${server.url}/pre%20fix`], maxRetries: 0 })
      yield* Effect.promise(() =>
        area.check(given, amount(40, 1000), (params) =>
          Effect.gen(function* () {
            const before = server.requests.length
            const exit = yield* outcomeOf(Effect.flatMap(Elasticsearch, (client) => client.get(params)))
            const path = server.requests[before]?.path
            if (path !== undefined) assert.isTrue(path.startsWith("/pre%20fix/"))
            return checked(exit, params, path?.slice("/pre%20fix".length))
          }).pipe(Effect.provide(es))
        )
      )
    })
  )

  it("of lists have a comma between items only", () =>
    area.check(fc.array(hostile, { minLength: 1, maxLength: 4 }), amount(100, 10_000), (index) =>
      Effect.gen(function* () {
        const { layer, sent } = fakeClient(() =>
          answer(200, { count: 1, _shards: { total: 1, successful: 1, failed: 0 } })
        )
        const exit = yield* outcomeOf(
          Effect.provide(
            Effect.flatMap(Elasticsearch, (es) => es.count({ index })),
            layer
          )
        )
        const path = sent[0]?.path
        assert.strictEqual(
          path !== undefined,
          index.every((one) => one !== "" && isUnicode(one))
        )
        if (path === undefined) return kindOf(exit)
        assert.match(path, /^\/[^/?#]+\/_count$/)
        assert.deepStrictEqual(path.slice(1, -"/_count".length).split(",").map(decodeURIComponent), index)
        return "value" as const
      })
    ))

  it("of raw requests are sent as they are, or refused", () =>
    area.check(
      fc.tuple(hostile, fc.dictionary(hostile, hostile, { maxKeys: 2 })),
      amount(150, 15_000),
      ([text, query]) =>
        Effect.gen(function* () {
          const { layer, sent } = fakeClient(() => answer(200, {}))
          const request = { method: "GET", path: `/a/${text}`, query } as const
          const exit = yield* outcomeOf(
            Effect.provide(
              Effect.flatMap(Transport, (transport) => transport.raw(request)),
              layer
            )
          )
          const url = sent[0]?.path
          if (url === undefined) {
            assert.isTrue(Exit.isFailure(exit))
            return "error" as const
          }
          assert.match(url, /^\/[!-~]*$/)
          assert.isTrue(url.startsWith(request.path))
          assert.notInclude(url.replace(/\?.*/, "").split("/"), "..")
          const own = url.slice(request.path.length)
          const pairs = Object.entries(query)
          if (pairs.length === 0) assert.strictEqual(own, "")
          else
            assert.deepStrictEqual(
              own
                .slice(1)
                .split("&")
                .map((pair) => pair.split("=").map(decodeURIComponent)),
              pairs
            )
          return "value" as const
        })
    ))
})

describe("nodes", () => {
  const area = areaOf("addresses: URLs, hosts, Cloud IDs, published addresses, proxies, environment")

  const isClean = (node: Node.Node) => {
    assert.notInclude(node.origin, "@")
    assert.match(node.url, /^https?:\/\/[!-~]+$/)
    assert.isTrue(node.url.startsWith(node.origin))
    assert.strictEqual(node.url, node.origin + node.pathPrefix)
    const again = new URL(node.url)
    assert.strictEqual(again.hostname, node.host)
    assert.strictEqual(again.search + again.hash, "")
    assert.isTrue((node.port > 0 && node.port < 65_536) || node.port === 0)
    if (node.auth?.kind === "basic") assert.strictEqual(Auth.problemOf(node.auth), undefined)
  }

  it("of any URL are an address alone, or an error", () =>
    area.check(
      fc.oneof(
        hostile,
        fc
          .tuple(hostile, hostile, hostile)
          .map(([user, host, path]) => `http://${user}@${host}:9200/${path}`),
        hostile.map((path) => `https://host/${path}`),
        hostile.map((user) => `https://${user}:x@host`)
      ),
      amount(600, 40_000),
      (url) => {
        const parsed = Node.parse(url, "nodes")
        if (Result.isFailure(parsed)) return "error" as const
        isClean(parsed.success)
        return "value" as const
      }
    ))

  it("of any host, port and prefix have that host and port", () =>
    area.check(
      fc.record({
        host: hostile,
        port: fc.oneof(fc.integer({ min: -2, max: 70_000 }), fc.double()),
        pathPrefix: hostile
      }),
      amount(600, 40_000),
      (options) => {
        const parsed = Node.parse({ ...options, scheme: "http" }, "nodes")
        if (Result.isFailure(parsed)) return "error" as const
        isClean(parsed.success)
        assert.strictEqual(parsed.success.port, options.port)
        assert.strictEqual(
          parsed.success.host,
          new URL(
            `http://${options.host.includes(":") && !options.host.startsWith("[") ? `[${options.host}]` : options.host}`
          ).hostname
        )
        return "value" as const
      }
    ))

  it("that a node publishes have its host and port, and the prefix of who told it", () =>
    area.check(
      fc.oneof(
        hostile,
        fc.tuple(hostile, fc.nat({ max: 70_000 })).map(([name, port]) => `${name}/127.0.0.1:${port}`),
        hostile.map((address) => `${address}:9200`)
      ),
      amount(600, 40_000),
      (address) => {
        const from = Result.getOrThrow(Node.parse("http://me:word@127.0.0.1:1/es", "nodes"))
        const parsed = Node.fromPublishAddress(address, from)
        if (Result.isFailure(parsed)) {
          assert.notInclude(parsed.failure, "word")
          return "error" as const
        }
        isClean(parsed.success)
        assert.strictEqual(String(parsed.success.port), String(Number(/:(\d+)\s*$/.exec(address)?.[1])))
        assert.strictEqual(parsed.success.pathPrefix, "/es")
        assert.strictEqual(parsed.success.auth, from.auth)
        return "value" as const
      }
    ))

  it("of any Cloud ID are below its host, with https", () =>
    area.check(
      fc.oneof(
        hostile,
        fc
          .tuple(hostile, textOf("$", ":", "a", "host.example", "443", "..", "/", "@"))
          .map(([name, text]) => `${name}:${Buffer.from(text).toString("base64")}`)
      ),
      amount(500, 30_000),
      (cloudId) => {
        const parsed = CloudId.parse(cloudId)
        if (Result.isFailure(parsed)) {
          assert.strictEqual(parsed.failure.option, "cloudId")
          return "error" as const
        }
        isClean(parsed.success)
        const [domain = "", id = ""] = Buffer.from(cloudId.slice(cloudId.lastIndexOf(":") + 1), "base64")
          .toString()
          .split("$")
        assert.strictEqual(
          parsed.success.host,
          `${id.replace(/:.*/, "")}.${domain.replace(/:.*/, "")}`.toLowerCase()
        )
        assert.isTrue(parsed.success.url.startsWith("https:"))
        return "value" as const
      }
    ))

  const building = (options: Options) =>
    outcomeOf(Effect.scoped(Effect.asVoid(Layer.build(Elasticsearch.layer(options)))))

  it("are reached by a proxy of any URL, or the layer fails", () =>
    area.check(
      fc.oneof(
        hostile,
        fc
          .tuple(hostile, hostile, hostile)
          .map(([user, word, path]) => `http://${user}:${word}@proxy:1/${path}`),
        fc.tuple(hostile, hostile).map(([user, word]) => `http://${user}:${word}@proxy:1`)
      ),
      amount(60, 1500),
      (url) =>
        Effect.gen(function* () {
          const exit = yield* building({ nodes: ["http://127.0.0.1:1"], proxy: Proxy.through(url) })
          if (Exit.isFailure(exit)) assert.include(String(Cause.squash(exit.cause)), "option proxy")
          return kindOf(exit)
        })
    ))

  it("come from any environment, or the layer fails", () => {
    const names = ["URL", "CLOUD_ID", "API_KEY", "USERNAME", "PASSWORD", "TOKEN", "REQUEST_TIMEOUT"] as const
    return area.check(
      fc.dictionary(
        fc.constantFrom(...names),
        fc.oneof(hostile, fc.constantFrom("http://127.0.0.1:1", "1 second")),
        {
          maxKeys: 5
        }
      ),
      amount(100, 2000),
      (given) =>
        Effect.gen(function* () {
          const env = Object.fromEntries(
            Object.entries(given).map(([name, value]) => [`ELASTICSEARCH_${name}`, value])
          )
          const layer = Elasticsearch.layerConfig().pipe(
            Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env })))
          )
          const exit = yield* outcomeOf(Effect.scoped(Effect.asVoid(Layer.build(layer))))
          if (Exit.isFailure(exit)) {
            const error = Cause.squash(exit.cause)
            assert(typeof error === "object" && error !== null && "_tag" in error)
            assert.strictEqual(error._tag, "ConfigError")
          }
          return kindOf(exit)
        })
    )
  })
})

describe("headers", () => {
  const area = areaOf("addresses: headers, any text")
  const options = fc.record(
    {
      opaqueId: hostile,
      headers: fc.dictionary(
        fc.oneof(fc.constantFrom("x-opaque-id", "X-Opaque-Id", "x-more", "__proto__"), hostile),
        hostile,
        { maxKeys: 2 }
      ),
      auth: fc.oneof(
        hostile.map((text) => Auth.apiKey(Redacted.make(text))),
        hostile.map((text) => Auth.bearer(Redacted.make(text))),
        fc.tuple(hostile, hostile).map(([user, word]) => Auth.basic(user, Redacted.make(word)))
      )
    },
    { requiredKeys: [] }
  )

  it("of calls hold what HTTP allows, or nothing is sent", () =>
    area.check(options, amount(250, 20_000), (call) =>
      Effect.gen(function* () {
        const { layer, sent } = fakeClient(() => answer(200, {}))
        const exit = yield* outcomeOf(
          Effect.provide(
            Effect.flatMap(Elasticsearch, (es) => es.cluster.stats({}, { ...call, decode: "off" })),
            layer
          )
        )
        const [request] = sent
        if (request === undefined) {
          assert.isTrue(Exit.isFailure(exit))
          return "error" as const
        }
        for (const [at, text] of request.headers.entries())
          assert.match(text, at % 2 === 0 ? /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/ : /^[\t\x20-\x7e\x80-\xff]*$/)
        const names = request.headers.filter((_, at) => at % 2 === 0)
        assert.strictEqual(new Set(names).size, names.length)
        if (call.auth?.kind === "basic") {
          const [, sentText = ""] = headerOf(request, "authorization")?.split(" ") ?? []
          const word = unicode(Redacted.value(call.auth.password))
          assert.strictEqual(
            Buffer.from(sentText, "base64").toString(),
            `${unicode(call.auth.username)}:${word}`
          )
        }
        return "value" as const
      })
    ))

  it.live("of calls are at a real server what they were here", () =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => ({ body: {} }))
      const es = Elasticsearch.layer({ nodes: [server.url], maxRetries: 0, headers: { "x-own": "1" } })
      yield* Effect.promise(() =>
        area.check(fc.record({ opaqueId: hostile, more: hostile }), amount(50, 1000), ({ more, opaqueId }) =>
          Effect.gen(function* () {
            const before = server.requests.length
            const exit = yield* outcomeOf(
              Effect.flatMap(Elasticsearch, (client) =>
                client.cluster.stats({}, { opaqueId, headers: { "x-more": more }, decode: "off" })
              )
            )
            const request = server.requests[before]
            if (request === undefined) return kindOf(exit)
            assert.strictEqual(request.headers["x-opaque-id"], opaqueId.trim())
            assert.strictEqual(request.headers["x-more"], more.trim())
            assert.strictEqual(request.headers["x-own"], "1")
            return "value" as const
          }).pipe(Effect.provide(es))
        )
      )
    })
  )
})

describe("secrets", () => {
  const area = areaOf("addresses: secrets in errors, logs, spans and whatever is printed")

  /** Long enough that no secret stands anywhere by chance. */
  const secret = fc.string({
    unit: fc.constantFrom(..."abcXYZ019-_.~!$'()*+%&=?#/@: éß"),
    minLength: 12,
    maxLength: 24
  })

  const ways = [
    "refused",
    "401",
    "500",
    "garbage",
    "foreign",
    "bad path",
    "bad body",
    "header",
    "timeout"
  ] as const
  const kinds = ["basic", "bearer", "apiKey", "url", "header", "call", "proxy"] as const

  const optionsOf = (kind: (typeof kinds)[number], text: string, url: string): Options => {
    const word = Redacted.make(text)
    switch (kind) {
      case "basic":
        return { nodes: [url], auth: Auth.basic("someone", word) }
      case "bearer":
        return { nodes: [url], auth: Auth.bearer(word) }
      case "apiKey":
        return { nodes: [url], auth: Auth.apiKey(word) }
      case "url":
        return { nodes: [url.replace("://", `://someone:${encodeURIComponent(text)}@`)] }
      case "header":
        return { nodes: [url], headers: { authorization: `Basic ${text}` } }
      case "call":
        return { nodes: [url] }
      case "proxy":
        return {
          nodes: [url],
          proxy: Proxy.through(`http://someone:${encodeURIComponent(text)}@127.0.0.1:1`)
        }
    }
  }

  const calling = (way: (typeof ways)[number], call: object) =>
    Effect.flatMap(Elasticsearch, (es): Effect.Effect<unknown, unknown> => {
      switch (way) {
        case "bad path":
          return es.get({ index: "a", id: "" }, call)
        case "bad body":
          return es.index({ index: "a", document: { n: Number.NaN } }, call)
        case "header":
          return es.count({}, { ...call, opaqueId: "a\r\nb" })
        case "timeout":
          return es.count({}, { ...call, timeout: 30 })
        default:
          return es.count({}, call)
      }
    })

  it.live("come out nowhere, however a program fails", () =>
    Effect.gen(function* () {
      let way: (typeof ways)[number] = "refused"
      const server = yield* recordingServer(() => {
        switch (way) {
          case "401":
            return {
              status: 401,
              headers: { "www-authenticate": "Basic" },
              body: { status: 401, error: { type: "security_exception", reason: "no" } }
            }
          case "500":
            return { status: 500, body: { status: 500, error: { type: "x", reason: "no" } } }
          case "garbage":
            return { body: "{" }
          case "foreign":
            return { headers: { "x-elastic-product": "no" }, body: {} }
          case "timeout":
            return undefined
          default:
            return { body: {} }
        }
      })
      yield* Effect.promise(() =>
        area.check(
          fc.record({ text: secret, kind: fc.constantFrom(...kinds), way: fc.constantFrom(...ways) }),
          amount(80, 1000),
          ({ kind, text, way: wanted }) =>
            Effect.gen(function* () {
              way = wanted
              const printed: Array<string> = []
              const show = (value: unknown) =>
                printed.push(String(value), inspect(value, { depth: 12, showHidden: true }), json(value))
              const { spans, tracer } = recordingTracer()
              const logger = Logger.make((entry) => {
                show(entry.message)
                show(Cause.pretty(entry.cause))
                show(entry.cause)
              })
              const url = wanted === "refused" ? "http://127.0.0.1:1" : server.url
              const options: Options = {
                ...optionsOf(kind, text, url),
                maxRetries: 1,
                retryBackoff: 1
              } as never
              const call = kind === "call" ? { auth: Auth.basic("someone", Redacted.make(text)) } : {}
              const exit = yield* calling(wanted, call).pipe(
                Effect.provide(Elasticsearch.layer(options)),
                Effect.exit,
                Effect.withTracer(tracer),
                Effect.provide(Logger.layer([logger]))
              )
              show(exit)
              if (Exit.isFailure(exit)) {
                show(Cause.pretty(exit.cause))
                show(Cause.squash(exit.cause))
              }
              // Headers and URLs are the program's own text, which it can print itself.
              if (kind !== "header" && kind !== "url") show(options)
              for (const span of spans)
                show({
                  name: span.name,
                  attributes: [...span.attributes],
                  events: span.events,
                  end: span.status
                })
              const all = printed.join("\n")
              for (const form of [
                text,
                encodeURIComponent(text),
                Buffer.from(text).toString("base64"),
                Buffer.from(`someone:${text}`).toString("base64")
              ])
                assert.notInclude(all, form)
              return kindOf(exit)
            })
        )
      )
    })
  )

  const json = (value: unknown): string => {
    try {
      return JSON.stringify(value) ?? ""
    } catch {
      return ""
    }
  }

  it("of URLs are in no part of a node that is printed", () =>
    area.check(secret, amount(200, 10_000), (text) => {
      const encoded = encodeURIComponent(text)
      const node = Node.parse(`http://someone:${encoded}@host:9200/a`, "nodes")
      assert.isTrue(Result.isSuccess(node))
      const twice = Node.parseAll([`http://a:${encoded}@host`, `http://b:${encoded}@host`])
      assert.isTrue(Result.isFailure(twice))
      const wrong = ["?a", "#a", ":99999999", " "].map((end) =>
        Node.parse(`http://someone:${encoded}@host${end}`, "nodes")
      )
      for (const value of [node, twice, ...wrong]) {
        const all = inspect(value, { depth: 12, showHidden: true }) + json(value) + String(value)
        for (const form of [text, encoded, Buffer.from(`someone:${text}`).toString("base64")])
          assert.notInclude(all, form)
      }
      return "value" as const
    }))

  it("go to the server as they are", () =>
    area.check(secret, amount(200, 10_000), (text) =>
      Effect.gen(function* () {
        const url = `http://someone:${encodeURIComponent(text)}@localhost:9200`
        const { layer, sent } = fakeClient(() => answer(200, {}), { nodes: [url] })
        yield* Effect.flatMap(Elasticsearch, (es) => es.cluster.stats({}, { decode: "off" })).pipe(
          Effect.provide(layer)
        )
        assert.strictEqual(
          sent[0] && headerOf(sent[0], "authorization"),
          `Basic ${Buffer.from(`someone:${text}`).toString("base64")}`
        )
        return "value" as const
      })
    ))
})
