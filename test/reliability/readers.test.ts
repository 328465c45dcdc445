/**
 * Readers and writers over generated input: whatever comes, in whatever pieces, is read as it was written, or is a
 * typed error that says where. None throws, and none reads less than there is without saying so.
 */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import { tableFromArrays, tableToIPC } from "apache-arrow"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Cause from "effect/Cause"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as fc from "fast-check"
import * as Zlib from "node:zlib"
import { Elasticsearch } from "effect-elasticsearch"
import { loadAll } from "effect-elasticsearch/Api/Methods"
import { SearchResponse } from "effect-elasticsearch/Api/Core"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Esql from "effect-elasticsearch/Esql"
import * as Arrow from "effect-elasticsearch/Esql/Arrow"
import * as Streaming from "effect-elasticsearch/Transport/Streaming"
import { packBytes, packFloats, unpackBytes, unpackFloats } from "effect-elasticsearch/Vector"
import { decoded, type Format, formats, read } from "../../src/Cli/Input.ts"
import { csvLine } from "../../src/Cli/Output.ts"
import { write } from "../../src/Cli/internal/json.ts"
import { guardOf } from "../../src/Api/internal/guard.ts"
import { parseExact } from "../../src/Transport/internal/exactJson.ts"
import { explain } from "../../src/Transport/internal/decode.ts"
import { textsOf } from "../../src/Transport/internal/warningHeader.ts"
import { bulkServer } from "../support/bulkServer.ts"
import { answer, fakeClient } from "../support/fakeConnection.ts"
import { recordingServer } from "../support/recordingServer.ts"
import { amount, isLong } from "./support/plan.ts"
import { areaOf, type Outcome } from "./support/property.ts"
import {
  anyChanges,
  anyDocument,
  anyJson,
  anyPlaces,
  anyText,
  changed,
  cutBytes,
  textOf,
  wellFormed
} from "./support/texts.ts"

beforeAll(() => Effect.runPromise(loadAll))

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What an effect came to; a defect is thrown. */
const outcomeOf = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<Exit.Exit<A, E>, never, R> =>
  Effect.map(Effect.exit(effect), (exit) => {
    if (Exit.isFailure(exit) && Cause.hasDies(exit.cause)) throw Cause.squash(exit.cause)
    return exit
  })

const kindOf = (exit: Exit.Exit<unknown, unknown>): Outcome => (Exit.isSuccess(exit) ? "value" : "error")

const readPieces = (pieces: ReadonlyArray<Uint8Array>, format: Format) =>
  read(decoded(Stream.fromIterable(pieces)), format, "file", { asText: true }).pipe(Stream.runCollect)

describe("files", () => {
  const area = areaOf("readers: NDJSON, JSON, CSV and TSV of files, at any cut")
  const ending = fc.constantFrom("\n", "\r\n")

  it("of NDJSON are read as they were written", () =>
    area.check(
      fc.record({
        lines: fc.array(fc.record({ document: anyDocument, ending, blank: fc.nat({ max: 2 }) }), {
          maxLength: 5
        }),
        mark: fc.boolean(),
        isEnded: fc.boolean(),
        places: anyPlaces
      }),
      amount(120, 4000),
      ({ isEnded, lines, mark, places }) =>
        Effect.gen(function* () {
          let number = 0
          const expected: Array<readonly [number, string]> = []
          let text = mark ? "\ufeff" : ""
          for (const [at, line] of lines.entries()) {
            const json = JSON.stringify(line.document)
            number += line.blank + 1
            expected.push([number, json])
            text += `${line.ending.repeat(line.blank)}${json}`
            if (isEnded || at < lines.length - 1) text += line.ending
          }
          const found = yield* readPieces(cutBytes(bytesOf(text), places), "ndjson")
          assert.deepStrictEqual(
            found.map((one) => [one.line, one.text] as const),
            expected
          )
          for (const one of found) {
            assert(one._tag === "Record", one.text)
            assert.strictEqual(write(one.value), one.text)
          }
          return "value" as const
        })
    ))

  it("of JSON are read as they were written, on however many lines", () =>
    area.check(
      fc.record({
        documents: fc.array(anyDocument, { maxLength: 4 }),
        indent: fc.constantFrom(0, 2, "\t"),
        inArray: fc.boolean(),
        places: anyPlaces
      }),
      amount(150, 3000),
      ({ documents, inArray, indent, places }) =>
        Effect.gen(function* () {
          const text = inArray
            ? JSON.stringify(documents, null, indent)
            : documents.map((document) => JSON.stringify(document, null, indent)).join("\r\n")
          const found = yield* readPieces(cutBytes(bytesOf(text), places), "json")
          assert.deepStrictEqual(
            found.map((one) => (one._tag === "Record" ? write(one.value) : one.reason)),
            documents.map((document) => JSON.stringify(document))
          )
          return "value" as const
        })
    ))

  it("of CSV are read as they were written", () =>
    area.check(
      fc.record({
        names: fc.uniqueArray(fc.string({ unit: "binary", maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        rows: fc.array(
          fc.array(wellFormed(textOf('"', ",", "\n", "\r", "\r\n", " ", "\ufeff")), {
            minLength: 4,
            maxLength: 4
          }),
          {
            maxLength: 4
          }
        ),
        places: anyPlaces
      }),
      amount(120, 4000),
      ({ names, places, rows }) =>
        Effect.gen(function* () {
          const head = names.map((name) => `c${name}`)
          const all = rows.map((row) => row.slice(0, head.length))
          const text = [head, ...all].map(csvLine).join("")
          const found = yield* readPieces(cutBytes(bytesOf(text), places), "csv")
          assert.deepStrictEqual(
            found.map((one) => (one._tag === "Record" ? Object.entries(one.value) : one.reason)),
            all.map((row) => head.flatMap((name, at) => (row[at] === "" ? [] : [[name, row[at]]])))
          )
          return "value" as const
        })
    ))

  it("of anything come to the same in any pieces, and errors name a line that there is", () =>
    area.check(
      fc.record({
        bytes: fc.oneof(
          textOf('{"a":1}', "[", "]", ",", '"', "\n", "\r", "\r\n", "\\", "\t", "}", "1", "\ufeff").map(
            bytesOf
          ),
          fc.uint8Array({ maxLength: 40 }),
          fc
            .tuple(
              fc.array(anyDocument, { maxLength: 3 }).map((all) => bytesOf(JSON.stringify(all, null, 1))),
              anyChanges
            )
            .map(([bytes, changes]) => changed(bytes, changes))
        ),
        format: fc.constantFrom(...formats),
        places: anyPlaces
      }),
      amount(200, 10_000),
      ({ bytes, format, places }) =>
        Effect.gen(function* () {
          const whole = yield* outcomeOf(readPieces([bytes], format))
          const cut = yield* outcomeOf(readPieces(cutBytes(bytes, places), format))
          const text = new TextDecoder().decode(bytes)
          const lines = text.split(/\r\n|\r|\n/).length
          if (Exit.isSuccess(whole)) {
            assert(Exit.isSuccess(cut))
            assert.strictEqual(shown(cut.value), shown(whole.value))
            for (const { line } of whole.value) assert.isTrue(line >= 1 && line <= lines, `line ${line}`)
            return "value" as const
          }
          const [error, same] = [Cause.squash(whole.cause), Exit.isFailure(cut) && Cause.squash(cut.cause)]
          assert.strictEqual(String(same), String(error))
          assert(typeof error === "object" && error !== null && "_tag" in error && "line" in error)
          assert.strictEqual(error._tag, "FormatError")
          assert.isTrue(Number(error.line) >= 1 && Number(error.line) <= lines, String(error))
          return "error" as const
        })
    ))

  it.live("have lines of many megabytes", () =>
    Effect.gen(function* () {
      const long = JSON.stringify({ text: "é\\".repeat(amount(500_000, 16_000_000)) })
      const bytes = bytesOf(`{"a":1}\n${long}\r\n{"b":2}`)
      const pieces = Array.from({ length: Math.ceil(bytes.length / 65_535) }, (_, at) =>
        bytes.subarray(at * 65_535, (at + 1) * 65_535)
      )
      for (const format of ["ndjson", "json"] as const) {
        const found = yield* readPieces(pieces, format)
        assert.deepStrictEqual(
          found.map(({ line, text }) => [line, text.length]),
          [
            [1, 7],
            [2, long.length],
            [3, 7]
          ]
        )
      }
    })
  )

  // It takes seconds, so the short form leaves it out.
  if (isLong) {
    it.live("have no record that would fill the memory", () =>
      Effect.gen(function* () {
        const piece = bytesOf("x".repeat(10_000_000))
        const endless = ["\n", ...Array.from({ length: 11 }, () => piece)].map((one) =>
          typeof one === "string" ? bytesOf(one) : one
        )
        const opened = { ndjson: "", json: "{", csv: "a\n" } as const
        for (const format of ["ndjson", "json", "csv"] as const) {
          const pieces = [bytesOf(opened[format]), ...endless]
          const error = yield* Effect.flip(readPieces(pieces, format))
          assert.strictEqual(error._tag, "FormatError")
          assert.strictEqual(error.line, format === "csv" ? 3 : format === "json" ? 1 : 2)
        }
      })
    )
  }
})

describe("bodies of bulks", () => {
  const area = areaOf("readers: bodies and answers of bulks")
  const forms = ["value", "text", "pretty", "bytes"] as const

  it("hold every document as it is, in whatever form it is given", () =>
    area.check(
      fc.array(fc.record({ document: anyDocument, form: fc.constantFrom(...forms), id: anyText }), {
        minLength: 1,
        maxLength: 6
      }),
      amount(60, 2000),
      (all) =>
        Effect.gen(function* () {
          const server = bulkServer()
          const operations = all.map(({ document, form, id }) => {
            const pretty = JSON.stringify(document, null, 1).replaceAll("\n", "\r\n")
            const given =
              form === "value"
                ? document
                : form === "text"
                  ? JSON.stringify(document)
                  : form === "pretty"
                    ? pretty
                    : bytesOf(pretty)
            return Bulk.index<unknown>({ id, document: given })
          })
          yield* Bulk.run(operations, { index: "films" }).pipe(Effect.provide(server.layer))
          assert.deepStrictEqual(
            server.applied.map(({ meta, source }) => [meta["_id"], JSON.stringify(source)]),
            all.map(({ document, id }) => [id, JSON.stringify(document)])
          )
          return "value" as const
        })
    ))

  it("are answered with anything, and every operation has one outcome", () => {
    const good = JSON.stringify({
      errors: true,
      took: 1,
      items: [
        { index: { _index: "a", _id: "1", status: 201, result: "created" } },
        {
          index: { _index: "a", _id: "2", status: 400, error: { type: "x", caused_by: { type: "y" } } }
        }
      ]
    })
    return area.check(
      fc.oneof(
        anyChanges.map((changes) => new TextDecoder().decode(changed(bytesOf(good), changes))),
        fc
          .record({ errors: anyJson, took: anyJson, items: fc.array(anyDocument, { maxLength: 3 }) })
          .map((value) => JSON.stringify(value)),
        anyJson.map((value) => JSON.stringify(value)),
        fc.string()
      ),
      amount(80, 3000),
      (text) =>
        Effect.gen(function* () {
          const server = bulkServer({ request: () => ({ text }) })
          const operations = [1, 2].map((n) => Bulk.index<unknown>({ id: String(n), document: { n } }))
          const outcomes = yield* Stream.fromIterable(operations).pipe(
            Bulk.stream({ index: "a", maxRetries: 0 }),
            Stream.runCollect,
            Effect.provide(server.layer)
          )
          assert.deepStrictEqual(outcomes.map(({ position }) => position).toSorted(), [0, 1])
          return outcomes.every(({ _tag }) => _tag === "Failed") ? "error" : "value"
        })
    )
  })
})

describe("streams of bytes", () => {
  const area = areaOf("readers: answers as streams, compressed answers, tables of Arrow")

  it.live("come as they were sent, in whatever pieces", () =>
    Effect.gen(function* () {
      let pieces: ReadonlyArray<Uint8Array> = []
      const server = yield* recordingServer((_, response) => {
        response.writeHead(200, { "x-elastic-product": "Elasticsearch", "content-type": "text/csv" })
        for (const piece of pieces) response.write(piece)
        response.end()
        return undefined
      })
      const es = Elasticsearch.layer({ nodes: [server.url], maxRetries: 0 })
      yield* Effect.promise(() =>
        area.check(
          fc.record({ bytes: fc.uint8Array({ maxLength: 300 }), places: anyPlaces }),
          amount(30, 400),
          ({ bytes, places }) =>
            Effect.gen(function* () {
              pieces = cutBytes(bytes, places)
              const found = yield* Streaming.stream({ method: "GET", path: "/_cat" }).pipe(Stream.runCollect)
              assert.deepStrictEqual(Buffer.concat(found), Buffer.from(bytes))
              return "value" as const
            }).pipe(Effect.provide(es))
        )
      )
    })
  )

  const search = (source: unknown) =>
    JSON.stringify({
      took: 1,
      timed_out: false,
      _shards: { total: 1, successful: 1, failed: 0 },
      hits: { hits: [{ _index: "a", _id: "1", _source: source }] }
    })

  it.live("that are compressed and broken are an answer as it was, or an error", () =>
    Effect.gen(function* () {
      let body = Buffer.alloc(0)
      let coding = "gzip"
      const server = yield* recordingServer(() => ({ headers: { "content-encoding": coding }, body }))
      const es = Elasticsearch.layer({
        nodes: [server.url],
        maxRetries: 0,
        compression: true,
        resurrectTimeout: 1
      } as never)
      yield* Effect.promise(() =>
        area.check(
          fc.record({
            document: anyDocument,
            coding: fc.constantFrom("gzip", "deflate", "zstd"),
            changes: fc.option(anyChanges, { nil: undefined })
          }),
          amount(60, 1500),
          (given) =>
            Effect.gen(function* () {
              const text = search(given.document)
              coding = given.coding
              const whole =
                coding === "gzip"
                  ? Zlib.gzipSync(text)
                  : coding === "deflate"
                    ? Zlib.deflateSync(text)
                    : Zlib.zstdCompressSync(text)
              body = Buffer.from(given.changes === undefined ? whole : changed(whole, given.changes))
              const exit = yield* outcomeOf(Effect.flatMap(Elasticsearch, (client) => client.search({})))
              if (given.changes === undefined)
                assert.isTrue(Exit.isSuccess(exit), Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "")
              // gzip and zlib have a checksum of what is inside; zstd need not have one.
              if (Exit.isSuccess(exit) && coding !== "zstd")
                assert.strictEqual(
                  JSON.stringify(exit.value.hits.hits[0]?._source),
                  JSON.stringify(given.document)
                )
              return kindOf(exit)
            }).pipe(Effect.provide(es))
        )
      )
    })
  )

  const table = tableToIPC(
    tableFromArrays({
      n: Int32Array.from([1, 2, 3]),
      text: ["a", "é🎬", ""],
      half: Float64Array.from([0.5, Number.NaN, -0])
    }),
    "stream"
  )

  const tableOf = (bytes: Uint8Array) => {
    const { layer } = fakeClient(() => ({ ...answer(200, ""), bytes: () => bytes }))
    return Arrow.table(Esql.esql`FROM a`).pipe(Effect.provide(layer))
  }

  it.live("of Arrow that were cut anywhere are an error, and no shorter table", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* tableOf(table)).numRows, 3)
      for (let length = 0; length < table.length; length += amount(5, 1)) {
        const error = yield* Effect.flip(tableOf(table.slice(0, length)))
        assert.strictEqual(error._tag, "DecodeError", `${length} bytes`)
      }
    })
  )

  // Not in what describes the columns: apache-arrow reads as many of them as the bytes say, billions perhaps.
  it("of Arrow whose values were changed are a table of as many rows, those that are no Arrow an error", () => {
    const from = Buffer.from(table).indexOf(Buffer.from(Int32Array.from([1, 2, 3]).buffer))
    assert.isAbove(from, 0)
    return area.check(
      fc.record({
        at: fc.nat({ max: table.length - from - 9 }),
        byte: fc.nat({ max: 255 }),
        isArrow: fc.boolean()
      }),
      amount(100, 5000),
      ({ at, byte, isArrow }) => {
        const bytes = table.slice()
        bytes[isArrow ? from + at : 4 + (at % 4)] = byte
        if (!isArrow) bytes[bytes.length - 1 - (at % 8)] = byte === 0 || byte === 255 ? 7 : byte
        return Effect.map(outcomeOf(tableOf(bytes)), (exit) => {
          assert.strictEqual(Exit.isSuccess(exit) && exit.value.numRows === 3, isArrow)
          return kindOf(exit)
        })
      }
    )
  })
})

describe("vectors", () => {
  const area = areaOf("readers: vectors in base64")

  it("of floats are unpacked as they were packed, bit for bit", () =>
    area.check(fc.float32Array({ maxLength: 40 }), amount(300, 20_000), (vector) => {
      const back = Result.getOrThrow(unpackFloats(packFloats(vector)))
      assert.strictEqual(back.length, vector.length)
      for (const [at, value] of vector.entries())
        assert.isTrue(Object.is(back[at], value), `${value} at ${at}`)
      return "value" as const
    }))

  it("of bytes too", () =>
    area.check(fc.int8Array({ maxLength: 40 }), amount(200, 10_000), (vector) => {
      assert.deepStrictEqual(Result.getOrThrow(unpackBytes(packBytes(vector))), vector)
      return "value" as const
    }))

  it("of any text are a vector that packs to it, or an error", () =>
    area.check(
      fc.oneof(fc.base64String({ maxLength: 30 }), textOf("A", "=", "/", "+", "-", "_", "\n", " "), anyText),
      amount(300, 20_000),
      (text) => {
        const [floats, bytes] = [unpackFloats(text), unpackBytes(text)]
        if (Result.isFailure(bytes)) {
          assert.isTrue(Result.isFailure(floats))
          assert.strictEqual(bytes.failure._tag, "InvalidVector")
          return "error" as const
        }
        assert.deepStrictEqual(
          Buffer.from(packBytes(bytes.success), "base64"),
          Buffer.from(bytes.success),
          text
        )
        if (Result.isSuccess(floats)) assert.strictEqual(floats.success.length * 4, bytes.success.length)
        return "value" as const
      }
    ))
})

/** JSON as text, with the value that it stands for. */
interface Written {
  readonly text: string
  readonly value: unknown
}

const space = fc.constantFrom("", "", "", " ", "\n", "\t\r\n ")

const digits = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(..."0123456789999"), { minLength: min, maxLength: max })
    .map((all) => all.join("").replace(/^0+(?=\d)/, ""))

const writtenNumber: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom("", "-"),
    fc.oneof(digits(1, 5), digits(14, 24)),
    fc.option(digits(1, 20), { nil: undefined }),
    fc.constantFrom("", "", "e3", "E+2", "e-20", "e400")
  )
  .map(([sign, whole, fraction, exponent]) => {
    const text = `${sign}${whole}${fraction === undefined ? "" : `.${fraction}`}${exponent}`
    const isWhole = fraction === undefined && exponent === ""
    return { text, value: isWhole && !Number.isSafeInteger(Number(text)) ? BigInt(text) : Number(text) }
  })

const writtenText: fc.Arbitrary<Written> = fc
  .tuple(textOf("9999999999999999999", "\\", '"', "__proto__", "\u2028"), fc.boolean())
  .map(([value, isEscaped]) => ({
    value,
    text: isEscaped
      ? `"${Array.from({ length: value.length }, (_, at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")}"`
      : JSON.stringify(value)
  }))

/**
 * Node 24 itself takes a key with escapes for one that it has read in the same place of another object, where as many
 * characters of its written form are that key: `"\n"` for `"\\"`. `JSON.parse` gives the wrong key. That other key holds
 * a backslash, so none does here.
 */
const writtenKey = writtenText.filter(({ value }) => !String(value).includes("\\"))

const { writtenJson } = fc.letrec<{ writtenJson: Written }>((tie) => ({
  writtenJson: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Written>(
      { text: "null", value: null },
      { text: "true", value: true },
      { text: "false", value: false }
    ),
    writtenNumber,
    writtenText,
    fc.array(fc.tuple(space, tie("writtenJson"), space), { maxLength: 4 }).map((all): Written => ({
      text: `[${all.map(([before, { text }, after]) => before + text + after).join(",")}]`,
      value: all.map(([, { value }]) => value)
    })),
    fc.array(fc.tuple(space, writtenKey, tie("writtenJson")), { maxLength: 4 }).map((all): Written => ({
      text: `{${all.map(([around, key, { text }]) => `${around}${key.text}${around}:${around}${text}`).join(",")}}`,
      value: Object.fromEntries(all.map(([, key, { value }]) => [String(key.value), value]))
    }))
  )
}))

/** A value with its kinds of numbers, to compare. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "bigint"
      ? { bigint: String(inner) }
      : typeof inner === "number"
        ? { number: Object.is(inner, -0) ? "-0" : String(inner) }
        : inner
  )

describe("exact JSON", () => {
  const area = areaOf("readers: exact JSON, and answers nested deeply")

  it("is read to the last digit, and all else as JSON.parse reads it", () =>
    area.check(writtenJson, amount(600, 40_000), ({ text, value }) => {
      assert.strictEqual(shown(parseExact(text)), shown(value), text)
      return "value" as const
    }))

  it("is refused where JSON.parse refuses it", () =>
    area.check(
      fc
        .tuple(writtenJson, anyChanges)
        .map(([{ text }, changes]) =>
          Buffer.from(changed(Buffer.from(text, "utf16le"), changes)).toString("utf16le")
        ),
      amount(300, 20_000),
      (text) => {
        const parsed = Result.try(() => JSON.parse(text) as unknown)
        const exact = Result.try(() => parseExact(text))
        assert.strictEqual(Result.isSuccess(exact), Result.isSuccess(parsed), text)
        return Result.isSuccess(exact) ? "value" : "error"
      }
    ))

  const around = (levels: number, open: string, inner: string, close: string) =>
    open.repeat(levels) + inner + close.repeat(levels)

  const answers = (levels: number, inner: string): ReadonlyArray<readonly [number, string]> => {
    const head =
      '{"took":1,"timed_out":false,"_shards":{"total":1,"successful":1,"failed":0},"hits":{"hits":['
    const hits = around(levels, '{"_index":"a","inner_hits":{"a":{"hits":{"hits":[', inner, "]}}}}")
    return [
      [200, `${head}${hits}]}}`],
      [200, `${head}{"_index":"a","_source":${around(levels, '{"a":', inner, "}")}}]}}`],
      [200, `${head}]},"aggregations":${around(levels, '{"a":', inner, "}")}}`],
      [200, around(levels, "[", inner, "]")],
      [400, `{"status":400,"error":${around(levels, '{"type":"x","caused_by":', inner, "}")}}`],
      [400, `{"status":400,"error":${around(levels, '{"type":"x","a":', inner, "}")}}`]
    ]
  }

  // A body of a refusal that has no error in it: see the next test.
  for (const inner of ['{"_index":"b"}', '{"_index":1}', "99999999999999999999", '{"type":"y"}']) {
    it(`that is nested deeply around ${inner} is read, or an error`, () =>
      area.check(
        fc.record({
          levels: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(500, 3_000, 30_000)),
          at: fc.nat({ max: 5 }),
          exactIntegers: fc.boolean(),
          decode: fc.constantFrom("strict", "off")
        }),
        amount(15, 100),
        ({ at, decode, exactIntegers, levels }) =>
          Effect.gen(function* () {
            const [status, text] = answers(levels, inner)[at] ?? [200, ""]
            const { layer } = fakeClient(() => answer(status, text), { maxRetries: 0 })
            const searching = Effect.flatMap(Elasticsearch, (es) => es.search({}, { exactIntegers, decode }))
            return kindOf(yield* outcomeOf(Effect.provide(searching, layer)))
          })
      ))
  }

  it("of a refusal in a form of its own is an error, however deep", () =>
    area.check(fc.constantFrom(1, 100, 3_000, 30_000), amount(4, 10), (levels) =>
      Effect.gen(function* () {
        const text = around(levels, '{"a":', "1", "}")
        const { layer } = fakeClient(() => answer(400, text), { maxRetries: 0 })
        const searching = Effect.flatMap(Elasticsearch, (es) => es.search({}))
        const exit = yield* outcomeOf(Effect.provide(searching, layer))
        assert.isTrue(Exit.isFailure(exit))
        return "error" as const
      })
    ))

  it("that does not fit is found out in steps that grow with its depth, and no faster", () => {
    // Every level that is looked at twice doubles them: two hundred would never end.
    const [, text] = answers(200, '{"_index":1}')[0] ?? [200, ""]
    const value: unknown = JSON.parse(text)
    assert.isFalse(guardOf(SearchResponse)(value))
    assert.isAbove(explain(SearchResponse, value).at.length + 1, 0)
  })
})

describe("rows of ES|QL", () => {
  const area = areaOf("readers: rows of ES|QL, warnings")
  const cellValue = fc.oneof(
    anyJson,
    fc.constantFrom("NaN", "2024-01-01T00:00:00.000Z", "POINT (1 2)", 2 ** 60)
  )
  const types = [
    "long",
    "double",
    "date",
    "keyword",
    "geo_point",
    "boolean",
    "dense_vector",
    "later"
  ] as const

  it("of any columns and values are rows or an error that says where", () =>
    area.check(
      fc.record({
        columns: fc.array(
          fc.record({
            name: fc.oneof(fc.constantFrom("n", "d", "t", "__proto__"), anyText),
            type: fc.constantFrom(...types)
          }),
          { maxLength: 5 }
        ),
        values: fc.array(fc.array(cellValue, { maxLength: 6 }), { maxLength: 4 }),
        longs: fc.constantFrom("number", "bigint")
      }),
      amount(100, 5000),
      ({ columns, longs, values }) =>
        Effect.gen(function* () {
          const { layer } = fakeClient(() => answer(200, { columns, values }), { maxRetries: 0 })
          const declared = { columns: { n: "long", d: "date", t: "keyword" } } as const
          const typed = yield* outcomeOf(
            Esql.execute(Esql.from("x", declared), { longs }).pipe(Effect.provide(layer))
          )
          if (Exit.isSuccess(typed)) assert.strictEqual(typed.value.rows.length, values.length)
          else {
            const error = Cause.squash(typed.cause)
            assert(
              typeof error === "object" && error !== null && "_tag" in error && "at" in error,
              String(error)
            )
            assert.strictEqual(error._tag, "DecodeError")
          }
          const plain = yield* outcomeOf(Esql.execute(Esql.esql`FROM x`).pipe(Effect.provide(layer)))
          if (Exit.isFailure(plain)) return kindOf(typed)
          const { rows } = plain.value
          assert.strictEqual(rows.length, values.length)
          const names = [...new Set(columns.map(({ name }) => JSON.stringify(name)))].toSorted()
          for (const row of rows)
            assert.deepStrictEqual(
              Object.keys(row)
                .map((name) => JSON.stringify(name))
                .toSorted(),
              names
            )
          return kindOf(typed)
        })
    ))

  it("come with warnings of any form, which are read as they were written", () =>
    area.check(
      fc.array(wellFormed(anyText), { minLength: 1, maxLength: 3 }),
      amount(200, 10_000),
      (texts) => {
        const header = texts
          .map((text) => `299 Elasticsearch-9.5.2-abc "${encodeURIComponent(text).replaceAll("%20", " ")}"`)
          .join(", ")
        assert.deepStrictEqual(textsOf(header), texts)
        return "value" as const
      }
    ))

  it("come with headers that are no warnings, of which none is lost", () =>
    area.check(
      textOf("299", " ", '"', "\\", "a", ",", '299 a "', "%", "%2"),
      amount(300, 20_000),
      (header) => {
        assert.isAbove(textsOf(header).length, 0)
        return "value" as const
      }
    ))
})
