import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Body, Endpoint } from "effect-elasticsearch/Api/Endpoint"
import * as Transport from "effect-elasticsearch/Transport/Transport"
import { nearest } from "../../src/Transport/internal/nearest.ts"
import { answer, fakeClient } from "../support/fakeConnection.ts"

const endpoint = (body: Body): Endpoint<object, unknown> => ({
  name: "test.things",
  urls: [
    { path: "/_things", methods: ["POST", "GET"] },
    { path: "/{index}/_things", methods: ["POST", "GET"] }
  ],
  query: ["routing", "wait", "q"],
  body,
  answer: { kind: "empty" },
  stability: "stable",
  docs: "https://example.com"
})

const none: Body = { kind: "none" }
const fields: Body = { kind: "fields" }
const value: Body = { kind: "value", name: "document" }
const ndjson: Body = { kind: "ndjson", name: "operations" }

const running = (body: Body, params: object) => {
  const { layer, sent } = fakeClient(() => answer(200, ""))
  return Effect.flatMap(Transport.Transport, (transport) => transport.request(endpoint(body), params)).pipe(
    Effect.exit,
    Effect.provide(layer),
    Effect.map((exit) => ({ exit, sent }))
  )
}

const sentBy = (body: Body, params: object) =>
  Effect.flatMap(running(body, params), ({ exit, sent }) => Effect.as(exit, sent[0]!))

const pathOf = (params: object) => Effect.map(sentBy(none, params), (request) => request.path)

const failing = (body: Body, params: object) =>
  Effect.flatMap(running(body, params), ({ exit, sent }) => {
    assert.strictEqual(sent.length, 0, "nothing is sent")
    return Effect.flip(exit)
  })

describe("a parameter that the endpoint does not have", () => {
  it.effect("is an error where it could not be a field of the body", () =>
    Effect.gen(function* () {
      for (const [body, more] of [
        [none, {}],
        [value, { document: {} }],
        [ndjson, { operations: [] }]
      ] as const) {
        const error = yield* failing(body, { ...more, colour: 1 })
        assert.strictEqual(
          error.message,
          "test.things: parameter colour is no parameter of this endpoint. Nothing was sent"
        )
      }
    })
  )

  it.effect("is told which known one it is like", () =>
    Effect.gen(function* () {
      const hints: Array<string> = []
      for (const name of ["ruoting", "Index", "filter_paths", "documents"]) {
        const error = yield* failing(value, { [name]: 1 })
        assert(error._tag === "InvalidRequest")
        hints.push(error.reason.replace("is no parameter of this endpoint; ", ""))
      }
      assert.deepStrictEqual(hints, [
        "the nearest is routing",
        "the nearest is index",
        "the nearest is filter_path",
        "the nearest is document"
      ])
    })
  )

  it.effect("is ignored where it is undefined, and a field where the body has fields", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* pathOf({ colour: undefined }), "/_things")
      assert.strictEqual((yield* sentBy(fields, { colour: 1 })).body, `{"colour":1}`)
    })
  )

  it("is like no other where too much differs", () => {
    assert.isUndefined(nearest("colour", ["routing", "index"]))
    assert.isUndefined(nearest("x", ["q1", "wait"]))
    assert.isUndefined(nearest("a".repeat(100_000), ["a".repeat(100_000)]))
    assert.strictEqual(nearest("rooting", ["routing", "index"]), "routing")
  })
})

describe("the query", () => {
  it.effect("takes the parameters that all endpoints have", () =>
    Effect.gen(function* () {
      const common = { human: true, pretty: false, error_trace: true, filter_path: ["a.*", "-b"] }
      const text = "/_things?human=true&pretty=false&error_trace=true&filter_path=a.*,-b"
      assert.strictEqual(yield* pathOf(common), text)
      const { body, path } = yield* sentBy(fields, { ...common, size: 1 })
      assert.deepStrictEqual([path, body], [text, `{"size":1}`])
    })
  )

  it.effect("writes times, big integers and lists of any kind", () =>
    Effect.gen(function* () {
      const date = new Date("2026-01-02T03:04:05.678Z")
      const iso = "2026-01-02T03%3A04%3A05.678Z"
      const written: ReadonlyArray<readonly [unknown, string]> = [
        [Duration.seconds(30), "30s"],
        [Duration.millis(1500), "1500ms"],
        [date, iso],
        [DateTime.fromDateUnsafe(date), iso],
        [DateTime.makeZonedUnsafe(date, { timeZone: "Europe/Berlin" }), iso],
        [2n ** 64n, "18446744073709551616"],
        [false, "false"],
        [-1.5, "-1.5"],
        ["", ""],
        ["a,b c", "a%2Cb%20c"],
        [["a,b", "c", 1, true, Duration.seconds(1)], "a%2Cb,c,1,true,1s"],
        [new Set(["a", "b"]), "a,b"],
        [new Set(["a"]).values(), "a"],
        [[], ""]
      ]
      for (const [given, text] of written)
        assert.strictEqual(yield* pathOf({ q: given }), `/_things?q=${text}`)
    })
  )

  it.effect("refuses what has no form in a URL", () =>
    Effect.gen(function* () {
      const broken = {
        *[Symbol.iterator]() {
          yield "a"
          throw new Error("broken")
        }
      }
      for (const q of [
        null,
        {},
        Number.NaN,
        new Date(Number.NaN),
        Duration.infinity,
        [null],
        [["a"]],
        [""],
        new Map([["a", 1]]),
        () => 1,
        Symbol("x"),
        "\ud800",
        broken
      ]) {
        const error = yield* failing(none, { q })
        assert.strictEqual(
          error.message,
          "test.things: parameter q cannot be written in a query string. Nothing was sent"
        )
      }
    })
  )
})

describe("a part of the path", () => {
  it.effect("keeps date math, slashes, signs, spaces and letters of all scripts", () =>
    Effect.gen(function* () {
      const written = {
        "<logs-{now/d}>": "%3Clogs-%7Bnow%2Fd%7D%3E",
        "a/b": "a%2Fb",
        "a+b": "a%2Bb",
        "a#b": "a%23b",
        "a?b": "a%3Fb",
        "a b": "a%20b",
        "größe-索引": "gr%C3%B6%C3%9Fe-%E7%B4%A2%E5%BC%95",
        "100%": "100%25",
        "..": "%2E%2E",
        "logs-*,-logs-1": "logs-*%2C-logs-1"
      }
      for (const [index, text] of Object.entries(written)) {
        assert.strictEqual(yield* pathOf({ index }), `/${text}/_things`)
      }
      assert.strictEqual(yield* pathOf({ index: new Set(["a", "b,c"]) }), "/a,b%2Cc/_things")
    })
  )

  it.effect("is refused where it is null, empty or a list of nothing", () =>
    Effect.gen(function* () {
      for (const index of [null, "", [], {}]) {
        const error = yield* failing(none, { index })
        assert(error._tag === "InvalidRequest")
        assert.strictEqual(error.parameter, "index")
      }
    })
  )
})

describe("the method", () => {
  it.effect("is the first one, but GET where a body is left out and the endpoint may be read with it", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* sentBy(none, {})).method, "POST")
      assert.strictEqual((yield* sentBy(fields, {})).method, "GET")
      assert.strictEqual((yield* sentBy(fields, { size: 1 })).method, "POST")
    })
  )
})

describe("the body", () => {
  it.effect("that is a value is that value as JSON, text too", () =>
    Effect.gen(function* () {
      for (const [document, body] of [
        [`{"a":1}`, `"{\\"a\\":1}"`],
        [null, "null"],
        [[1], "[1]"]
      ] as const) {
        assert.strictEqual((yield* sentBy(value, { document })).body, body)
      }
    })
  )

  it.effect("that is lines takes any iterable of them", () =>
    Effect.gen(function* () {
      const lines = function* () {
        yield { index: {} }
        yield `{"a":1}`
      }
      for (const operations of [[...lines()], new Set(lines()), lines()]) {
        assert.strictEqual((yield* sentBy(ndjson, { operations })).body, `{"index":{}}\n{"a":1}\n`)
      }
    })
  )

  it.effect("that is lines and is none of them, or missing, is an error that names the parameter", () =>
    Effect.gen(function* () {
      const reasons: Array<string> = []
      for (const operations of [undefined, 7, {}, null]) {
        const error = yield* failing(ndjson, { operations })
        assert(error._tag === "InvalidRequest")
        assert.strictEqual(error.parameter, "operations")
        reasons.push(error.reason)
      }
      const none = "is no list of lines: give an array or another iterable, text or bytes"
      assert.deepStrictEqual(reasons, ["is missing", none, none, none])
    })
  )

  it.effect("that is a list which breaks off is an error that says where", () =>
    Effect.gen(function* () {
      const lines = function* () {
        yield {}
        throw new Error("disk full")
      }
      const error = yield* failing(ndjson, { operations: lines() })
      assert(error._tag === "SerializationError")
      assert.deepStrictEqual(error.at, ["operations", 1])
      assert.include(error.message, "disk full")
    })
  )
})

describe("the time-out of a call", () => {
  it.effect("that is no duration above zero is an error", () =>
    Effect.gen(function* () {
      const { layer, sent } = fakeClient(() => answer(200, ""))
      for (const timeout of [0, -1, Number.NaN, "soon" as "1 second"]) {
        const error = yield* Effect.flatMap(Transport.Transport, (transport) =>
          transport.request(endpoint(none), {}, { timeout })
        ).pipe(Effect.provide(layer), Effect.flip)
        assert(error._tag === "InvalidRequest")
        assert.strictEqual(error.parameter, "timeout")
      }
      assert.strictEqual(sent.length, 0)
    })
  )
})
