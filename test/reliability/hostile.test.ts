/**
 * Answers that want to harm: nested deeper than the stack, without an end, of other lengths than they say, bombs, and
 * headers of every kind. Each is a value or a typed error, in bounded time and memory, and nothing is left behind.
 * test/transport/connections.test.ts has what ordinary accidents give exactly.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import * as Zlib from "node:zlib"
import { type Client, Elasticsearch, type ElasticsearchError } from "effect-elasticsearch"
import { get, search } from "effect-elasticsearch/Api/Core"
import { getMapping } from "effect-elasticsearch/Api/Indices"
import * as Bulk from "effect-elasticsearch/Bulk"
import type { Connection } from "effect-elasticsearch/Transport/Connection"
import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
import * as NodePool from "effect-elasticsearch/Transport/NodePool"
import * as NodeSelector from "effect-elasticsearch/Transport/NodeSelector"
import * as Sniffer from "effect-elasticsearch/Transport/Sniffer"
import { stream } from "effect-elasticsearch/Transport/Streaming"
import * as Transport from "effect-elasticsearch/Transport/Transport"
import * as UndiciConnection from "effect-elasticsearch/Transport/UndiciConnection"
import { bulkServer } from "../support/bulkServer.ts"
import { answer, fakeClient } from "../support/fakeConnection.ts"
import {
  always,
  chunk,
  chunkedHead,
  head,
  ok,
  once,
  type Peer,
  type Script,
  scriptedServer
} from "../support/scriptedServer.ts"
import { leaksOf, total } from "./support/leaks.ts"
import { amount, isLong } from "./support/plan.ts"
import { report } from "./support/table.ts"

const silent = Logger.layer([])

/** `value`, or the tag of the error; a defect fails the test. */
const outcomeOf = (exit: Exit.Exit<unknown, ElasticsearchError>): string => {
  if (Exit.isSuccess(exit)) return "value"
  const [reason, ...more] = exit.cause.reasons
  if (reason === undefined || more.length > 0 || !Cause.isFailReason(reason)) {
    throw new Error(Cause.pretty(exit.cause).slice(0, 2000))
  }
  // The message is made when it is read.
  assert.isBelow(reason.error.message.length, 20_000)
  return reason.error._tag
}

/** What a row of the table says of some inputs, each of which is run by itself. */
const tell = (fault: string, outcomes: ReadonlyArray<string | Error>, leaked = 0): void => {
  report({
    fault,
    seeds: outcomes.length,
    operations: outcomes.length,
    acknowledged: outcomes.filter((outcome) => outcome === "value").length,
    lost: outcomes.filter((outcome) => outcome instanceof Error).length,
    duplicated: 0,
    leaked
  })
}

const attempted = (run: () => string): string | Error => {
  try {
    return run()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const depth = 100_000

const nested = (open: string, middle: string, close: string, levels = depth): string =>
  open.repeat(levels) + middle + close.repeat(levels)

const big = "9007199254740993"
const shards = '"_shards":{"total":1,"successful":1,"failed":0}'
const hits = (source: string) =>
  `{"took":1,"timed_out":false,${shards},"hits":{"hits":[{"_index":"a","_id":"1","_source":${source}}]}}`
const mapping = (levels: number, leaf: string) =>
  `{"i":{"mappings":${nested('{"properties":{"a":', leaf, "}}", levels)}}}`

type Ask = Effect.Effect<unknown, ElasticsearchError, Transport.Transport>

const policies: ReadonlyArray<Transport.CallOptions> = [
  {},
  { decode: "report" },
  { decode: "off" },
  { exactIntegers: true },
  { exactIntegers: true, decode: "report" },
  { exactIntegers: true, decode: "off" }
]

const ofSearch = (options: Transport.CallOptions): Ask => search({}, options)
const ofMapping = (options: Transport.CallOptions): Ask => getMapping({}, options)
const ofGet = (options: Transport.CallOptions): Ask => get({ index: "a", id: "1" }, options)

const deep: ReadonlyArray<
  readonly [name: string, status: number, body: string, ask: (options: Transport.CallOptions) => Ask]
> = [
  ["lists", 200, nested("[", "1", "]"), ofSearch],
  ["objects", 200, nested('{"a":', "1", "}"), ofSearch],
  ["lists without their ends", 200, "[".repeat(depth), ofSearch],
  ["large integers in lists", 200, nested("[", big, "]"), ofSearch],
  ["a document", 200, hits(nested('{"a":', "1", "}")), ofSearch],
  ["a document with a large integer", 200, hits(nested('{"a":', big, "}")), ofSearch],
  ["a document with one, not so deep", 200, hits(nested('{"a":', big, "}", 3000)), ofSearch],
  ["a field of another type", 200, `{"took":${nested("[", "1", "]")}}`, ofSearch],
  ["a mapping", 200, mapping(depth, "{}"), ofMapping],
  ["a mapping, not so deep, with a mistake", 200, mapping(3000, "1"), ofMapping],
  [
    "a mapping with a large integer",
    200,
    mapping(1000, `{"type":"keyword","ignore_above":${big}}`),
    ofMapping
  ],
  ["an error that is a list", 400, `{"error":${nested("[", "1", "]")}}`, ofSearch],
  ["an error of objects", 404, nested('{"error":', "1", "}"), ofSearch],
  ["causes", 500, `{"error":${nested('{"type":"a","caused_by":', '{"type":"b"}', "}")}}`, ofSearch],
  ["root causes", 409, `{"error":${nested('{"type":"a","root_cause":[', '{"type":"b"}', "]}")}}`, ofSearch],
  ["a refusal of another form", 429, nested('{"a":', "1", "}"), ofSearch],
  ["a missing document", 404, `{"found":false,"_index":${nested("[", "1", "]")},"_id":1}`, ofGet]
]

describe("an answer nested 100,000 deep", () => {
  it.live("is a value or a typed error, under every policy", () =>
    Effect.gen(function* () {
      const outcomes: Array<readonly [name: string, outcome: string | Error]> = []
      const [, leaks] = yield* leaksOf(
        Effect.gen(function* () {
          for (const [name, status, body, ask] of deep) {
            const { layer } = fakeClient(() => answer(status, body), { maxRetries: 0 })
            yield* Effect.gen(function* () {
              const run = Effect.runSyncExitWith(yield* Effect.context<Transport.Transport>())
              for (const options of policies) {
                outcomes.push([name, attempted(() => outcomeOf(run(ask(options))))])
              }
            }).pipe(Effect.provide([layer, silent]))
          }
        })
      )
      tell(
        "answers nested 100,000 deep",
        outcomes.map(([, outcome]) => outcome),
        total(leaks)
      )
      const defects = outcomes.filter(([, outcome]) => outcome instanceof Error)
      assert.deepStrictEqual(
        [...new Set(defects.map(([name, outcome]) => `${name}: ${String(outcome).slice(0, 200)}`))],
        []
      )
      assert.strictEqual(total(leaks), 0)
    })
  )

  // With each level the work doubled once: twelve of them took nine seconds.
  it.effect("is explained in time where a schema is recursive", () =>
    Effect.gen(function* () {
      const levels = 100
      const { layer } = fakeClient(() =>
        answer(200, mapping(levels, '{"type":"keyword","ignore_above":"x"}'))
      )
      const error = yield* Effect.flip(getMapping()).pipe(Effect.provide(layer))
      assert(error._tag === "DecodeError")
      const place = Array.from({ length: levels }, () => ["properties", "a"]).flat()
      assert.deepStrictEqual(error.at, ["i", "mappings", ...place, "ignore_above"])
    })
  )
})

describe("the answer to a bulk", () => {
  const done = (id: string) => ({ index: { _index: "films", _id: id, status: 201, result: "created" } })
  const refused = (error: string) => `{"index":{"_index":"films","_id":"1","status":400,"error":${error}}}`
  const items = (...all: ReadonlyArray<string>) => `{"errors":true,"took":1,"items":[${all.join(",")}]}`
  const text = (id: string) => JSON.stringify(done(id))

  const bodies: ReadonlyArray<readonly [name: string, body: string]> = [
    [
      "has an item nested deep",
      items(text("0"), refused(nested('{"type":"a","caused_by":', '{"type":"b"}', "}")))
    ],
    ["has an item that is a list", items(text("0"), nested("[", "1", "]"))],
    ["has an item of objects", items(text("0"), nested('{"index":', "1", "}"))],
    ["lacks an item", items(text("0"))],
    ["has no items", items()],
    ["has more items than operations", items(text("0"), text("1"), text("2"))],
    ["has an item without an action", items(text("0"), "{}")],
    [
      "has an item with two actions",
      items(text("0"), '{"index":{"status":201,"_index":"a"},"create":{"status":201,"_index":"a"}}')
    ],
    ["has items of a prototype", items(text("0"), '{"__proto__":{"status":201,"_index":"a"}}')],
    ["has a status that is none", items(text("0"), '{"index":{"_index":"a","_id":"1","status":-1}}')],
    ["has a count in the place of items", '{"errors":true,"took":1,"items":2}'],
    ["says that all is well, and then is no JSON", '{"errors":true,"took":1,"items":[{"index":'],
    ["is a page of a proxy", "<h1>All is well</h1>"],
    ["is nothing", ""]
  ]

  it.live("gives each operation one outcome, whatever it is", () =>
    Effect.gen(function* () {
      const input = ["0", "1"].map((id) => Bulk.index({ id, document: { id } }))
      const found: Array<readonly [name: string, outcome: string | Error]> = []
      const [, leaks] = yield* leaksOf(
        Effect.gen(function* () {
          for (const [name, body] of bodies) {
            const server = bulkServer({ request: () => ({ text: body }) })
            const exit = yield* Bulk.stream(input, {
              index: "films",
              retrySchedule: Schedule.recurs(0)
            }).pipe(Stream.runCollect, Effect.exit, Effect.provide([server.layer, silent]))
            const positions = Exit.isSuccess(exit)
              ? exit.value.map(({ position }) => position).toSorted()
              : []
            const isWhole = positions.length === 2 && positions[0] === 0 && positions[1] === 1
            const why = Exit.isSuccess(exit) ? `outcomes of ${positions.join()}` : Cause.pretty(exit.cause)
            found.push([name, isWhole ? "value" : new Error(why.slice(0, 300))])
          }
        })
      )
      tell(
        "hostile answers to bulks",
        found.map(([, outcome]) => outcome),
        total(leaks)
      )
      assert.deepStrictEqual(
        found
          .filter(([, outcome]) => outcome instanceof Error)
          .map(([name, why]) => `${name}: ${String(why)}`),
        []
      )
      assert.strictEqual(total(leaks), 0)
    })
  )
})

const connections: ReadonlyArray<readonly [name: string, layer: Layer.Layer<Connection, unknown>]> = [
  ["undici", UndiciConnection.layer()],
  ["fetch", HttpClientConnection.layerFetch]
]

const product = "x-elastic-product: Elasticsearch"
const json = "content-type: application/json"
const counted = '{"count":3,"_shards":{"total":1,"successful":1,"failed":0}}'

const clientOf = (
  connection: Layer.Layer<Connection, unknown>,
  url: string,
  options: Transport.TransportOptions
) =>
  Elasticsearch.layerNoDeps.pipe(
    Layer.provideMerge(Sniffer.layer(undefined)),
    Layer.provideMerge(Transport.layerNoDeps(options)),
    Layer.provideMerge(
      NodePool.layerNoDeps([url], { shuffleNodes: false }).pipe(Layer.provide(NodeSelector.roundRobin))
    ),
    Layer.provide(connection),
    Layer.orDie
  )

const refusal = (status: string, ...headers: ReadonlyArray<string>): string =>
  [`HTTP/1.1 ${status}`, product, json, "content-length: 2", ...headers, "", "{}"].join("\r\n")

const megabyte = Buffer.alloc(1_000_000, "x")
const zeros = Zlib.gzipSync(Buffer.alloc(10_000_000))
/** A gigabyte of zeros in one megabyte: members of a gzip may stand behind each other. */
const bomb = Buffer.concat(Array.from({ length: 100 }, () => zeros))
const packed = Zlib.gzipSync(counted)

const pieces = (peer: Peer, opening: string, piece: string | Uint8Array): Effect.Effect<unknown> =>
  peer.request.pipe(Effect.andThen(peer.write(opening)), Effect.andThen(Effect.forever(peer.write(piece))))

const errors = {
  broken: ["ConnectionError"],
  late: ["TimeoutError"],
  large: ["ResponseTooLarge"],
  value: ["value"],
  decode: ["DecodeError"]
} as const

type Hostile = readonly [name: string, script: Script, outcomes: ReadonlyArray<string>]

const value = (...headers: ReadonlyArray<string>): Script => always(ok(counted, product, json, ...headers))

const plain = (...headers: ReadonlyArray<string>): Script =>
  always(Buffer.from(head(product, json, ...headers) + counted))

const lengths: ReadonlyArray<Hostile> = [
  ["a length that is too small", plain("content-length: 5"), ["DecodeError", "ConnectionError"]],
  ["a length that is too large", plain("content-length: 5000"), errors.late],
  [
    "a length and an end before it",
    once(head(product, json, "content-length: 5000") + counted, ({ close }) => close),
    errors.broken
  ],
  ["a negative length", plain("content-length: -1"), errors.broken],
  ["a length that is no number", plain("content-length: many"), errors.broken],
  [
    "a length beyond all numbers",
    plain("content-length: 99999999999999999999999"),
    [...errors.broken, ...errors.large]
  ],
  ["two lengths", plain(`content-length: ${counted.length}`, "content-length: 5"), errors.broken],
  ["a length beside chunks", plain("content-length: 5", "transfer-encoding: chunked"), errors.broken],
  [
    "a chunk whose length is none",
    always(chunkedHead(product, json) + "zz\r\n{}\r\n0\r\n\r\n"),
    errors.broken
  ],
  [
    "a chunk whose length is beyond all numbers",
    always(chunkedHead(product, json) + "fffffffffffffffff\r\n{}"),
    errors.broken
  ],
  [
    "a chunk that is longer than it says",
    always(chunkedHead(product, json) + "2\r\n{}{}\r\n0\r\n\r\n"),
    errors.broken
  ],
  [
    "a coding of transfer that is unknown",
    plain("transfer-encoding: magic"),
    [...errors.broken, ...errors.late]
  ]
]

const endless: ReadonlyArray<Hostile> = [
  [
    "chunks without an end",
    (peer) => pieces(peer, chunkedHead(product, json), chunk(megabyte)),
    errors.large
  ],
  [
    "one gigabyte",
    (peer) => pieces(peer, head(product, json, "content-length: 1000000000"), megabyte),
    errors.large
  ],
  [
    "a body up to the end of the connection",
    (peer) => pieces(peer, head(product, json), megabyte),
    errors.large
  ],
  [
    "chunks of a byte",
    (peer) => pieces(peer, chunkedHead(product, json), chunk(" ").toString().repeat(1000)),
    [...errors.large, ...errors.late]
  ],
  [
    "headers without an end",
    (peer) => pieces(peer, "HTTP/1.1 200 OK\r\n", "x-a: b\r\n".repeat(100)),
    errors.broken
  ],
  [
    "a header without an end",
    (peer) => pieces(peer, "HTTP/1.1 200 OK\r\nx-a: ", "b".repeat(1000)),
    errors.broken
  ],
  [
    "a status line without an end",
    (peer) => pieces(peer, "HTTP/1.1 200 ", "O".repeat(1000)),
    [...errors.broken, ...errors.late]
  ],
  [
    "an extension of a chunk without an end",
    (peer) => pieces(peer, chunkedHead(product, json) + "1;a=", "b".repeat(1000)),
    [...errors.broken, ...errors.late]
  ],
  [
    "trailers without an end",
    (peer) =>
      pieces(
        peer,
        chunkedHead(product, json) + chunk(counted).toString() + "0\r\n",
        "x-a: b\r\n".repeat(100)
      ),
    errors.broken
  ],
  [
    "early hints without an end",
    (peer) =>
      Effect.andThen(
        peer.request,
        Effect.forever(
          Effect.andThen(peer.write("HTTP/1.1 103 Early Hints\r\n\r\n"), Effect.sleep("5 millis"))
        )
      ),
    [...errors.late, ...errors.broken]
  ],
  [
    "a refusal without an end",
    (peer) =>
      pieces(
        peer,
        ["HTTP/1.1 500 X", product, "transfer-encoding: chunked", "", ""].join("\r\n"),
        chunk(megabyte)
      ),
    errors.large
  ]
]

const coded = (bytes: Uint8Array, coding: string): Script =>
  always(ok(bytes, product, json, `content-encoding: ${coding}`))

/** fetch decompresses by itself whatever comes, in as many layers as come. */
const bombs: ReadonlyArray<Hostile> = [
  ["a gigabyte of zeros in a gzip", coded(bomb, "gzip"), errors.large],
  ["zeros in a deflate", coded(Zlib.deflateSync(Buffer.alloc(20_000_000)), "deflate"), errors.large],
  [
    "zeros in a zstd",
    coded(Zlib.zstdCompressSync(Buffer.alloc(20_000_000)), "zstd"),
    [...errors.large, ...errors.decode, ...errors.broken]
  ],
  [
    "zeros in a brotli",
    coded(
      Zlib.brotliCompressSync(Buffer.alloc(20_000_000), {
        params: { [Zlib.constants.BROTLI_PARAM_QUALITY]: 1 }
      }),
      "br"
    ),
    [...errors.broken, ...errors.large, ...errors.decode]
  ],
  ["zeros in two gzips", coded(Zlib.gzipSync(bomb), "gzip, gzip"), [...errors.broken, ...errors.large]],
  [
    "a hundred codings",
    coded(packed, Array.from({ length: 100 }, () => "gzip").join(", ")),
    [...errors.broken, ...errors.decode]
  ],
  [
    "a gzip that is cut",
    coded(packed.subarray(0, packed.length - 12), "gzip"),
    [...errors.broken, ...errors.decode, ...errors.value]
  ],
  [
    "a gzip of its first two bytes",
    coded(packed.subarray(0, 2), "gzip"),
    [...errors.broken, ...errors.decode]
  ],
  [
    "noise behind the head of a gzip",
    coded(Buffer.concat([packed.subarray(0, 10), Buffer.alloc(100, 0xab)]), "gzip"),
    [...errors.broken, ...errors.decode]
  ],
  [
    "noise behind the end of a gzip",
    coded(Buffer.concat([packed, Buffer.from("more")]), "gzip"),
    [...errors.value, ...errors.broken]
  ],
  [
    "a coding that is a prototype's",
    coded(Buffer.from(counted), "constructor"),
    [...errors.broken, ...errors.value]
  ],
  [
    "a coding that is __proto__",
    coded(Buffer.from(counted), "__proto__"),
    [...errors.broken, ...errors.value]
  ]
]

const many = Array.from({ length: 10_000 }, (_, at) => `x-${at}: ${at}`)

const headers: ReadonlyArray<Hostile> = [
  ["10,000 headers", value(...many), errors.broken],
  ["a header of a megabyte", value(`x-long: ${"x".repeat(1_000_000)}`), errors.broken],
  [
    "headers with names of a prototype",
    value("__proto__: a", "__proto__: b", "constructor: c", "toString: d", "hasOwnProperty: e", "then: f"),
    errors.value
  ],
  [
    "a warning without a form",
    value("warning: ", "warning: 299", 'warning: 299 x "', 'warning: 299 a "\\', "warning: %%%"),
    errors.value
  ],
  ["a warning with broken escapes", value('warning: 299 a "%E0%A4%A and %zz \\" \\\\"'), errors.value],
  ["a warning of many beginnings", value(`warning: ${'299 a "\\'.repeat(1500)}`), errors.value],
  ["another product twice", always(ok(counted, product, product, json)), ["UnsupportedProduct", "value"]],
  ["no product", always(ok(counted, json)), ["UnsupportedProduct"]],
  ["another product", always(ok(counted, "x-elastic-product: elasticsearch", json)), ["UnsupportedProduct"]],
  ["a header with control characters", value("x-a: \u0001\u0002"), [...errors.broken, ...errors.value]],
  ["a header without a name", value(": a"), errors.broken],
  ["a header split by a line break", value("x-a: b\r\n c"), [...errors.broken, ...errors.value]],
  [
    "a content type of 10,000 letters",
    always(ok("<>", product, `content-type: ${"x".repeat(10_000)}`)),
    errors.decode
  ],
  [
    "status 101",
    always(`HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n`),
    errors.broken
  ],
  ["status 100 and no more", once("HTTP/1.1 100 Continue\r\n\r\n"), [...errors.broken, ...errors.late]],
  [
    "status 204 with a body",
    always(`HTTP/1.1 204 No Content\r\n${product}\r\ncontent-length: 2\r\n\r\n{}`),
    [...errors.decode, ...errors.broken]
  ],
  ["status 304", always(`HTTP/1.1 304 Not Modified\r\n${product}\r\n\r\n`), ["UnexpectedStatus"]],
  ["status 600", always(refusal("600 X")), ["ServerError", "ConnectionError"]],
  ["status 000", always(refusal("000 X")), ["UnexpectedStatus", "ConnectionError"]],
  ["a status of one digit", always(refusal("2 X")), errors.broken],
  ["another version of HTTP", always("HTTP/9.9 200 OK\r\ncontent-length: 0\r\n\r\n"), errors.broken]
]

/** The most memory that this process has while something runs, beyond what it had. */
const growth = <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<readonly [A, number], E, R> =>
  Effect.suspend(() => {
    const before = process.memoryUsage.rss()
    let most = before
    const watch = Effect.forever(
      Effect.andThen(
        Effect.sleep("10 millis"),
        Effect.sync(() => {
          most = Math.max(most, process.memoryUsage.rss())
        })
      )
    )
    return Effect.map(Effect.raceFirst(self, watch), (value) => [value, most - before] as const)
  })

const call = (es: Client): Effect.Effect<unknown, ElasticsearchError> => es.count()

describe.each(connections)("a hostile server, over %s", (name, connection) => {
  /**
   * Plays scripts, each to a client of its own, and says what has become of its calls. Memory may grow by the bound,
   * which is much less than what the servers send.
   */
  const play = (
    fault: string,
    all: ReadonlyArray<Hostile>,
    options: Transport.TransportOptions = {},
    ask: (es: Client) => Effect.Effect<unknown, ElasticsearchError, Transport.Transport> = call,
    { bound, concurrency } = { bound: 600_000_000, concurrency: 4 }
  ) =>
    Effect.gen(function* () {
      const outcomes = yield* Effect.forEach(
        all,
        ([what, script, allowed]) =>
          Effect.gen(function* () {
            const server = yield* scriptedServer(script)
            const exit = yield* Effect.flatMap(Elasticsearch, ask).pipe(
              Effect.exit,
              Effect.provide(
                clientOf(connection, server.url, {
                  maxRetries: 0,
                  requestTimeout: allowed.includes("TimeoutError") ? "1 second" : "50 seconds",
                  maxResponseSize: 10_000_000,
                  ...options
                })
              )
            )
            return [what, attempted(() => outcomeOf(exit)), allowed] as const
          }).pipe(Effect.scoped),
        { concurrency }
      ).pipe(Effect.provide(silent), growth, leaksOf)
      const [[found, grown], leaks] = outcomes
      tell(
        `${fault}, over ${name}`,
        found.map(([, outcome]) => outcome),
        total(leaks)
      )
      const unexpected = found.filter(
        ([, outcome, allowed]) => typeof outcome !== "string" || !allowed.includes(outcome)
      )
      assert.deepStrictEqual(
        unexpected.map(([what, outcome]) => `${what}: ${String(outcome).slice(0, 300)}`),
        []
      )
      assert.isBelow(grown, bound)
      assert.deepStrictEqual(leaks, { fibers: 0, sockets: 0, timers: 0 })
    })

  it.live("that is wrong about lengths", () => play("wrong lengths", lengths))

  it.live("that does not end", () => play("answers without an end", endless))

  it.live("that sends bombs", () => play("compressed bombs", bombs))

  it.live("that sends headers of any kind", () => play("hostile headers", headers))

  it.live("that sends a stream without an end", () => {
    const enough = amount(100_000_000, 2_000_000_000)
    const read = (part: Stream.Stream<Uint8Array, ElasticsearchError, Transport.Transport>) => {
      let size = 0
      return Stream.runDrain(
        Stream.takeWhile(part, (piece) => {
          size += piece.length
          return size < enough
        })
      )
    }
    const line: Hostile = [
      "one line",
      (peer) => pieces(peer, chunkedHead(product, "content-type: application/x-ndjson"), chunk(megabyte)),
      errors.value
    ]
    return play("streams without an end", [line], { requestTimeout: Infinity }, () =>
      read(stream({ method: "GET", path: "/" }))
    )
  })

  it.live("that sends a stream of a refusal without an end", () => {
    const script: Script = (peer) =>
      pieces(peer, `HTTP/1.1 503 X\r\n${product}\r\ntransfer-encoding: chunked\r\n\r\n`, chunk(megabyte))
    return play("refusals of streams without an end", [["chunks", script, errors.large]], {}, () =>
      Stream.runDrain(stream({ method: "GET", path: "/" }))
    )
  })

  // To hold half a gigabyte takes long: the default limit is what a text can hold.
  if (isLong) {
    it.live("that sends a gigabyte, within the default limit", () => {
      const gigabyte: Script = (peer) =>
        pieces(peer, head(product, json, "content-length: 1000000000"), megabyte)
      const all: ReadonlyArray<Hostile> = [
        ["plain", gigabyte, errors.large],
        ["in a gzip", coded(bomb, "gzip"), errors.large]
      ]
      return play(
        "a gigabyte, within the default limit",
        all,
        { requestTimeout: "1 minute", maxResponseSize: undefined },
        call,
        { bound: 2_500_000_000, concurrency: 1 }
      )
    })
  }

  const withClient = <A, E>(
    script: Script,
    options: Transport.TransportOptions,
    run: (es: Client, requests: () => number) => Effect.Effect<A, E>
  ) =>
    Effect.gen(function* () {
      const server = yield* scriptedServer(script)
      return yield* Effect.flatMap(Elasticsearch, (es) => run(es, () => server.requests.length)).pipe(
        Effect.provide(clientOf(connection, server.url, options))
      )
    }).pipe(Effect.scoped, Effect.provide(silent))

  it.live("that redirects to another host learns nothing of it", () =>
    Effect.gen(function* () {
      const other = yield* scriptedServer(value())
      for (const status of ["301 X", "302 X", "303 X", "307 X", "308 X"]) {
        const exit = yield* withClient(
          always(refusal(status, `location: ${other.url}/`)),
          { maxRetries: 0 },
          (es) => Effect.exit(es.count())
        )
        assert.strictEqual(outcomeOf(exit), "UnexpectedStatus")
      }
      assert.strictEqual(other.connections(), 0)
    }).pipe(Effect.scoped)
  )

  it.live("that answers what nobody has asked does not answer the next call", () =>
    Effect.gen(function* () {
      const forged = counted.replace("3", "666")
      const twice = Buffer.concat([ok(counted, product, json), ok(forged, product, json)])
      yield* withClient(always(twice), { maxRetries: 0 }, (es) =>
        Effect.gen(function* () {
          for (let times = 0; times < 20; times++) {
            const exit = yield* Effect.exit(es.count())
            if (Exit.isSuccess(exit)) assert.strictEqual(exit.value.count, 3)
            else assert.strictEqual(outcomeOf(exit), "ConnectionError")
          }
        })
      )
    })
  )

  const retrySchedule = Schedule.spaced("1 millis")

  it.live.each(["1e308", "1e300", "99999999999", "0x7fffffff", "Fri, 31 Dec 9999 23:59:59 GMT"])(
    "that asks to wait for ever is not waited for: %s",
    (wait) =>
      withClient(
        always(refusal("429 X", `retry-after: ${wait}`)),
        { requestTimeout: "1 minute", retrySchedule },
        (es, requests) =>
          Effect.gen(function* () {
            const exit = yield* Effect.exit(es.count())
            assert.deepStrictEqual([outcomeOf(exit), requests()], ["TooManyRequests", 1])
          })
      )
  )

  it.live.each(["-5", "-1e308", "soon", "", "NaN", "Infinity", "1, 2"])(
    "that does not say how long to wait is asked as often as ever: %j",
    (wait) =>
      withClient(
        always(refusal("429 X", `retry-after: ${wait}`)),
        { requestTimeout: "1 minute", maxRetries: 2, retrySchedule },
        (es, requests) =>
          Effect.gen(function* () {
            const exit = yield* Effect.exit(es.count())
            assert.deepStrictEqual([outcomeOf(exit), requests()], ["TooManyRequests", 3])
          })
      )
  )

  // A timer for longer than 24 days is one of a millisecond, if nobody minds.
  it.live.each(["1e300", "99999999999"])(
    "that asks a call without a limit of time to wait for ever is not asked again: %s",
    (wait) =>
      withClient(
        always(refusal("429 X", `retry-after: ${wait}`)),
        { requestTimeout: Infinity, retrySchedule },
        (es, requests) =>
          Effect.gen(function* () {
            yield* Effect.timeoutOption(Effect.exit(es.count()), "300 millis")
            assert.strictEqual(requests(), 1)
          })
      )
  )
})
