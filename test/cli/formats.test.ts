/** The readers and writers of the command line's formats. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { type Format, formatOf, inferred, read } from "../../src/Cli/Input.ts"
import { cell, csvLine, flatten, table, tableOf, tsvLine } from "../../src/Cli/Output.ts"
import { csv, tsvFields } from "../../src/Cli/internal/csv.ts"
import { jsonValues } from "../../src/Cli/internal/jsonValues.ts"
import { lines } from "../../src/Cli/internal/lines.ts"
import { records, type Scanner } from "../../src/Cli/internal/scanner.ts"
import { cut } from "./support.ts"

const Text = Schema.Array(
  Schema.Literals([
    "a",
    "é",
    "🎬",
    '"',
    ",",
    "\n",
    "\r",
    "\t",
    "\\",
    " ",
    "[",
    "}",
    "{",
    "]",
    ":",
    "\ufeff",
    "1"
  ])
).pipe(Schema.check(Schema.isMaxLength(8)))
const Places = Schema.Array(Schema.Natural).pipe(Schema.check(Schema.isMaxLength(5)))
const joined = (letters: ReadonlyArray<string>): string => letters.join("")

const scan = <A>(text: string, make: () => Scanner<A>, places: ReadonlyArray<number> = []) =>
  Stream.runCollect(records(Stream.fromIterable(cut(text, places)), "file", make))

/** What is read of a file: values, and why others are none. */
const readAll = (text: string, format: Format, asText = false) =>
  read(Stream.make(text), format, "file", { asText }).pipe(
    Stream.map((one) => (one._tag === "Record" ? one.value : `line ${one.line} ${one.reason}`)),
    Stream.runCollect
  )

describe("CSV", () => {
  it.effect.prop(
    "reads what it has written, wherever the pieces end",
    { rows: Schema.Array(Schema.NonEmptyArray(Text)), places: Places },
    ({ places, rows }) =>
      Effect.gen(function* () {
        // A mark of byte order at the beginning of a file is none of its text.
        const all = [["head"], ...rows.map((row) => row.map(joined))]
        const found = yield* scan(all.map(csvLine).join(""), csv, places)
        assert.deepStrictEqual(
          found.map(({ fields }) => fields),
          all
        )
      })
  )

  const cases: ReadonlyArray<readonly [string, ReadonlyArray<ReadonlyArray<string>>]> = [
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"]
      ]
    ],
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"]
      ]
    ],
    ["a\r1\r\r\n2", [["a"], ["1"], ["2"]]],
    [
      "\n\na,\n,\n",
      [
        ["a", ""],
        ["", ""]
      ]
    ],
    ['""\n"a""b","c\nd"\n', [[""], ['a"b', "c\nd"]]],
    ['a"b,c', [['a"b', "c"]]],
    ["\ufeffa,b", [["a", "b"]]],
    ["", []]
  ]
  for (const [text, rows] of cases) {
    it.effect(`reads ${JSON.stringify(text)}`, () =>
      Effect.map(scan(text, csv), (found) =>
        assert.deepStrictEqual(
          found.map(({ fields }) => fields),
          rows
        )
      )
    )
  }

  it.effect("knows the line that a row begins in", () =>
    Effect.map(scan('a\r\n"x\r\ny"\r\n\r\nb', csv), (rows) =>
      assert.deepStrictEqual(
        rows.map(({ line }) => line),
        [1, 2, 5]
      )
    )
  )

  for (const [text, message] of [
    ['a\n"b', "file, line 2: a quoted field of the row that begins here does not end"],
    ['"a"b', "file, line 1: there is something between the end of a quoted field and the next one"]
  ] as const) {
    it.effect(`refuses ${JSON.stringify(text)}`, () =>
      Effect.map(Effect.flip(scan(text, csv)), (error) => assert.strictEqual(error.message, message))
    )
  }

  it.effect("becomes objects by its head; rows of another length are none", () =>
    Effect.map(readAll("id,name,n\n7,Dune,1.5\n8,,\n9\n", "csv"), (found) =>
      assert.deepStrictEqual<ReadonlyArray<unknown>>(found, [
        { id: 7, name: "Dune", n: 1.5 },
        { id: 8 },
        "line 4 has 1 fields, and the head has 3"
      ])
    )
  )

  it.effect("keeps fields as text on demand", () =>
    Effect.map(readAll("n\n7\n", "csv", true), (found) =>
      assert.deepStrictEqual<ReadonlyArray<unknown>>(found, [{ n: "7" }])
    )
  )

  it.effect("refuses a head with a name twice", () =>
    Effect.map(readAll("a,a\n1,2\n", "csv"), (found) =>
      assert.strictEqual(found[0], 'line 1 has two columns of the name "a"')
    )
  )
})

describe("fields", () => {
  const cases: ReadonlyArray<readonly [string, unknown]> = [
    ["7", 7],
    ["-7.25", -7.25],
    ["007", "007"],
    ["1.0", "1.0"],
    ["+1", "+1"],
    ["-0", "-0"],
    ["NaN", "NaN"],
    ["Infinity", "Infinity"],
    ["9007199254740993", 9007199254740993n],
    ["true", true],
    ["True", "True"],
    [" 1", " 1"],
    ["0x10", "0x10"]
  ]
  for (const [text, value] of cases) {
    it(`of CSV: ${text}`, () => assert.strictEqual(inferred(text), value))
  }

  it.prop("are written as they were read, so that nothing is lost", { text: Schema.String }, ({ text }) =>
    assert.strictEqual(String(inferred(text)), text)
  )
})

describe("TSV", () => {
  it.prop("reads what it has written", { fields: Schema.NonEmptyArray(Text) }, ({ fields }) => {
    const texts = fields.map(joined)
    assert.deepStrictEqual(tsvFields(tsvLine(texts).slice(0, -1)), texts)
  })
})

describe("lines", () => {
  it.effect.prop("are the same wherever the pieces end", { text: Text, places: Places }, ({ places, text }) =>
    Effect.gen(function* () {
      const whole = joined(text)
      assert.deepStrictEqual(yield* scan(whole, lines, places), yield* scan(whole, lines))
    })
  )

  it.effect("of NDJSON that are none do not take the others with them", () =>
    Effect.map(readAll('{"a":1}\r\n\n{b}\n[1]\n{"a":9007199254740993}', "ndjson"), (found) => {
      assert.deepStrictEqual(found[0], { a: 1 })
      assert.match(String(found[1]), /^line 3 is no JSON: /)
      assert.deepStrictEqual<ReadonlyArray<unknown>>(found.slice(2), [
        "line 4 is no JSON object",
        { a: 9007199254740993n }
      ])
    })
  )
})

describe("JSON", () => {
  it.effect.prop(
    "finds values in an array and one behind the other, wherever the pieces end",
    {
      values: Schema.Array(
        Schema.Struct({
          a: Text,
          b: Schema.Union([Schema.Number, Schema.Null, Schema.Array(Text), Schema.Struct({ c: Text })])
        })
      ),
      places: Places,
      isPretty: Schema.Boolean
    },
    ({ isPretty, places, values }) =>
      Effect.gen(function* () {
        const texts = values.map((value) => JSON.stringify(value, null, isPretty ? 2 : 0))
        for (const text of [`[${texts.join(",")}]`, texts.join("\n"), texts.join("")]) {
          const found = yield* scan(text, jsonValues, places)
          assert.deepStrictEqual(
            found.map((one) => one.text),
            texts
          )
        }
      })
  )

  it.effect("tells values that are no objects", () =>
    Effect.map(readAll('[1, "a]", {"x":"]"}, true, [2], null\n]', "json"), (found) =>
      assert.deepStrictEqual<ReadonlyArray<unknown>>(found, [
        "line 1 is no JSON object",
        "line 1 is no JSON object",
        { x: "]" },
        "line 1 is no JSON object",
        "line 1 is no JSON object",
        "line 1 is no JSON object"
      ])
    )
  )

  for (const [text, message] of [
    ['[{"a":1}', "file, line 1: the array does not end"],
    ['{"a":1}\n{"b":', "file, line 2: the value that begins here does not end"],
    ['[{"a":1}]\n{}', "file, line 2: there is something behind the end of the array"],
    ["}", 'file, line 1: "}" closes nothing']
  ] as const) {
    it.effect(`refuses ${JSON.stringify(text)}`, () =>
      Effect.map(Effect.flip(scan(text, jsonValues)), (error) => assert.strictEqual(error.message, message))
    )
  }
})

describe("files", () => {
  for (const [name, format] of [
    ["a.ndjson", "ndjson"],
    ["a.jsonl.gz", "ndjson"],
    ["A.JSON", "json"],
    ["a.csv.gz", "csv"],
    ["a.tsv", "tsv"],
    ["a.txt", undefined]
  ] as const) {
    it(`say by their names what they are: ${name}`, () => assert.strictEqual(formatOf(name), format))
  }
})

describe("tables", () => {
  it("align what is narrow, wide and a number", () => {
    assert.strictEqual(
      tableOf(
        ["title", "n"],
        [
          ["映画", 7],
          ["Dune", 1234n],
          [null, null]
        ]
      ),
      ["title     n", "映画      7", "Dune   1234", "", ""].join("\n")
    )
  })

  it("keep a row on its line, and the terminal's cursor where it is", () => {
    assert.strictEqual(table([["a\nb\u001b[31m", "c"]]), "a\\nb\\u001b[31m  c\n")
  })

  it("show lists and objects as JSON, and nothing for null", () => {
    assert.deepStrictEqual(
      [cell([1, 2n]), cell({ a: null }), cell(null), cell(false)],
      ["[1,2]", '{"a":null}', "", "false"]
    )
  })

  it("have the fields of objects by their paths", () => {
    assert.deepStrictEqual(
      [...flatten({ a: { b: 1, c: { d: [2] } }, e: null })],
      [
        ["a.b", 1],
        ["a.c.d", [2]],
        ["e", null]
      ]
    )
  })
})
