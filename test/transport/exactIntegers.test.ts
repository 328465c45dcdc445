import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schema from "effect/Schema"
import { Elasticsearch, withOptions } from "effect-elasticsearch"
import type { Endpoint } from "effect-elasticsearch/Api/Endpoint"
import { ExactLong, isExact } from "effect-elasticsearch/Transport/Long"
import * as Transport from "effect-elasticsearch/Transport/Transport"
import { answer, fakeClient } from "../support/fakeConnection.ts"

const big = 9007199254740993n
const rounded = Number(big)

const Found = Schema.Struct({
  total: Schema.Number,
  doc: Schema.Unknown
})

const endpoint: Endpoint<object, typeof Found.Type> = {
  name: "test.found",
  urls: [{ path: "/_found", methods: ["GET"] }],
  query: [],
  body: { kind: "none" },
  answer: { kind: "json", schema: () => Found, documents: ["doc"] },
  stability: "stable",
  docs: "https://example.com"
}

const text = `{"total":${big},"doc":{"id":${big},"small":7,"rate":1.5}}`

const calling = (
  options: Transport.CallOptions & { readonly document?: Schema.Decoder<unknown> } = {},
  client: Transport.TransportOptions = {},
  body = text
) =>
  Effect.flatMap(Transport.Transport, (transport) => transport.request(endpoint, {}, options)).pipe(
    Effect.provide(fakeClient(() => answer(200, body), client).layer)
  )

const exact = { total: rounded, doc: { id: big, small: 7, rate: 1.5 } }
const inexact = { total: rounded, doc: { id: rounded, small: 7, rate: 1.5 } }

describe("large integers of an answer", () => {
  it.effect("are rounded by default", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* calling(), inexact)
    })
  )

  it.effect("are exact where the type is open, and numbers where the schema says so", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* calling({ exactIntegers: true }), exact)
      assert.deepStrictEqual(yield* calling({}, { exactIntegers: true }), exact)
      assert.deepStrictEqual(yield* calling().pipe(withOptions({ exactIntegers: true })), exact)
      assert.deepStrictEqual(yield* calling({ exactIntegers: false }, { exactIntegers: true }), inexact)
    })
  )

  it.effect("are numbers where the schema says so under every policy of checking", () =>
    Effect.gen(function* () {
      for (const decode of ["strict", "report", "off"] as const) {
        assert.deepStrictEqual(yield* calling({ exactIntegers: true, decode }), exact)
      }
    })
  )

  it.effect("do not hide that something else is wrong", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        calling({ exactIntegers: true }, {}, `{"total":"${big}","doc":${big}}`)
      )
      assert(error._tag === "DecodeError")
      assert.deepStrictEqual(error.at, ["total"])
      const half = yield* Effect.flip(calling({ exactIntegers: true }, {}, `{"total":`))
      assert.strictEqual(half._tag, "DecodeError")
    })
  )

  it.effect("are exact for a call whose document schema holds ExactLong, and in that field alone", () =>
    Effect.gen(function* () {
      const Doc = Schema.Struct({ id: ExactLong, small: ExactLong, hash: Schema.Number })
      const value = yield* calling(
        { document: Doc },
        {},
        `{"total":${big},"doc":{"id":-${big},"small":7,"hash":${big}}}`
      )
      assert.deepStrictEqual<unknown>(value, {
        total: rounded,
        doc: { id: -big, small: 7n, hash: rounded }
      })
    })
  )

  it.effect("are exact in raw answers that want it", () =>
    Effect.gen(function* () {
      const { layer } = fakeClient(() => answer(200, text))
      const body = (options: Transport.CallOptions) =>
        Effect.flatMap(Transport.Transport, (transport) =>
          transport.raw({ method: "GET", path: "/_x" }, options)
        ).pipe(
          Effect.provide(layer),
          Effect.map((response) => response.body)
        )
      assert.deepStrictEqual(yield* body({}), inexact)
      assert.deepStrictEqual(yield* body({ exactIntegers: true }), { ...exact, total: big })
    })
  )

  it.effect("stay exact on the way through the client: written and read again", () =>
    Effect.gen(function* () {
      let stored = ""
      const { layer } = fakeClient((request) => {
        if (request.method !== "PUT")
          return answer(200, `{"_index":"a","_id":"1","found":true,"_source":${stored}}`)
        stored = String(request.body)
        return answer(201, { _index: "a", _id: "1", _version: 1, result: "created", _shards: {} })
      })
      const Doc = Schema.Struct({ id: ExactLong })
      const got = yield* Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* es.index({ index: "a", id: "1", document: { id: big } }, { decode: "off" })
        return yield* es.get({ index: "a", id: "1" }, { document: Doc })
      }).pipe(Effect.provide(layer))
      assert.strictEqual(stored, `{"id":${big}}`)
      assert.deepStrictEqual(got._source, { id: big })
    })
  )
})

describe("ExactLong", () => {
  it("takes integers alone, and refuses those that were rounded before", () => {
    const decode = Schema.decodeUnknownExit(ExactLong)
    for (const [wire, long] of [
      [7, 7n],
      [-0, 0n],
      [2n ** 64n, 2n ** 64n],
      [Number.MAX_SAFE_INTEGER, 2n ** 53n - 1n]
    ] as const) {
      assert.deepStrictEqual(decode(wire), Exit.succeed(long))
    }
    for (const wire of [1.5, rounded, Number.NaN, "7", null]) assert.isTrue(Exit.isFailure(decode(wire)))
  })

  it("is encoded as a number where that holds it", () => {
    const encode = Schema.encodeSync(ExactLong)
    assert.deepStrictEqual([encode(7n), encode(2n ** 53n - 1n), encode(big)], [7, 2 ** 53 - 1, big])
  })

  it("is found anywhere in a schema", () => {
    interface Tree {
      readonly id: bigint
      readonly children: ReadonlyArray<Tree>
    }
    const Leaf: Schema.Codec<Tree, unknown> = Schema.Struct({
      children: Schema.Array(Schema.suspend(() => Leaf)),
      id: ExactLong
    })
    const holding = [
      ExactLong,
      ExactLong.check(Schema.isBetweenBigInt({ minimum: 0n, maximum: 9n })).annotate({ title: "small" }),
      Schema.Struct({ a: Schema.optionalKey(Schema.NullOr(ExactLong)) }),
      Schema.Record(Schema.String, Schema.Tuple([Schema.String, ExactLong])),
      Schema.Option(Schema.Array(ExactLong)),
      Schema.Struct({ a: Schema.suspend(() => Leaf) }),
      class Order extends Schema.Class<Order>("Order")({ id: ExactLong }) {}
    ]
    for (const schema of holding) assert.isTrue(isExact(schema))
    interface Node {
      readonly next: Node | null
    }
    const Loop: Schema.Codec<Node> = Schema.Struct({ next: Schema.NullOr(Schema.suspend(() => Loop)) })
    for (const schema of [Loop, Schema.BigInt, Schema.Struct({ a: Schema.Int }), Schema.Unknown]) {
      assert.isFalse(isExact(schema))
    }
  })
})

describe("values of a body that JSON has no form for", () => {
  const document: Endpoint<object, unknown> = {
    ...endpoint,
    urls: [{ path: "/_found", methods: ["POST"] }],
    body: { kind: "fields" },
    answer: { kind: "empty" }
  }

  const running = (target: Endpoint<object, unknown>, params: object) => {
    const { layer, sent } = fakeClient(() => answer(200, ""))
    return Effect.flatMap(Transport.Transport, (transport) => transport.request(target, params)).pipe(
      Effect.exit,
      Effect.provide(layer),
      Effect.map((exit) => ({ exit, sent }))
    )
  }

  const values = {
    at: new Date("2026-01-02T03:04:05.678Z"),
    wait: Duration.seconds(30),
    id: big,
    tags: new Set(["a"]),
    counts: new Map([["a", 1]])
  }

  it.effect("are written in Elasticsearch's form, in every kind of body", () =>
    Effect.gen(function* () {
      const json = `{"at":"2026-01-02T03:04:05.678Z","wait":"30s","id":${big},"tags":["a"],"counts":{"a":1}}`
      const given = Object.freeze({ ...values })
      assert.strictEqual((yield* running(document, given)).sent[0]?.body, json)
      const value = { ...document, body: { kind: "value", name: "v" } } as const
      assert.strictEqual((yield* running(value, { v: given })).sent[0]?.body, json)
      const lines = { ...document, body: { kind: "ndjson", name: "v" } } as const
      assert.strictEqual((yield* running(lines, { v: [given] })).sent[0]?.body, `${json}\n`)
    })
  )

  it.effect("and that have none at all are an error that names their place among the parameters", () =>
    Effect.gen(function* () {
      const wrong = { a: [{ b: Number.NaN }] }
      for (const [body, params, at] of [
        [{ kind: "fields" }, wrong, ["a", 0, "b"]],
        [{ kind: "value", name: "v" }, { v: wrong }, ["v", "a", 0, "b"]],
        [{ kind: "ndjson", name: "v" }, { v: [{}, wrong] }, ["v", 1, "a", 0, "b"]]
      ] as const) {
        const { exit, sent } = yield* running({ ...document, body }, params)
        const error = yield* Effect.flip(exit)
        assert(error._tag === "SerializationError")
        assert.deepStrictEqual(error.at, at)
        assert.include(error.message, `test.found: ${at.join(".")} cannot be written as JSON`)
        assert.strictEqual(sent.length, 0)
      }
    })
  )
})
