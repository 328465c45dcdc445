/** What fields are mapped to, and what their codecs make of the wire's values. */
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Analysis from "effect-elasticsearch/Dsl/Analysis"
import * as Document from "effect-elasticsearch/Dsl/Document"
import * as Field from "effect-elasticsearch/Dsl/Field"
import { allTypes, fieldTypes } from "./fieldTypes.ts"

/** What a document with one field maps it to. */
const mapped = (field: Schema.Codec<unknown, unknown>): unknown =>
  Document.make("docs", { field }).mapping.properties?.["field"]

/** What is read, or where it does not fit. */
const read = (field: Schema.Codec<unknown, unknown>, value: unknown): unknown =>
  Result.match(Document.decodeResult(Document.make("docs", { field }), { field: value }), {
    onSuccess: (document) => document.field,
    onFailure: ({ at, expected }) => ({ at, expected })
  })

const written = (field: Schema.Codec<unknown, unknown>, value: unknown): unknown =>
  Exit.match(Schema.encodeUnknownExit(field)(value), {
    onSuccess: (wire) => wire,
    onFailure: () => "does not encode"
  })

const refuses = (field: Schema.Codec<unknown, unknown>, value: unknown, name = JSON.stringify(value)) =>
  assert.isFalse(Exit.isSuccess(Schema.decodeUnknownExit(field)(value)), name)

/** A date as it was read, as text. */
const iso = (field: Schema.Codec<DateTime.Utc, unknown>, value: unknown): string =>
  Exit.match(Schema.decodeUnknownExit(field)(value), {
    onSuccess: DateTime.formatIso,
    onFailure: () => "does not decode"
  })

describe("mappings of fields", () => {
  for (const { field, mapping, name } of fieldTypes) {
    it(name, () => assert.deepStrictEqual(mapped(field), mapping))
  }

  it("are there for every type", () => {
    const covered = new Set(fieldTypes.map(({ name, type }) => (name === "of" ? "custom" : type)))
    assert.deepStrictEqual(
      allTypes.filter((type) => !covered.has(type)),
      []
    )
    assert.strictEqual(allTypes.length, 53)
    assert.deepStrictEqual(
      [...covered].filter((type) => !allTypes.includes(type)),
      []
    )
  })

  it("have a row for each function of Field", () => {
    const functions = Object.entries(Field).filter(([, value]) => typeof value === "function")
    const rows = new Set(fieldTypes.map(({ name }) => name))
    assert.deepStrictEqual(
      functions.map(([name]) => name).filter((name) => !rows.has(name) && name !== "mapping"),
      []
    )
  })

  it("stand in the annotations of schemas that are written without them", () => {
    const Titled = Document.make("titled", {
      title: Schema.String.annotate(Field.mapping({ type: "text", analyzer: "english" })),
      year: Schema.Int.annotate(Field.mapping({ type: "short" })),
      tags: Schema.Array(Schema.String).annotate(Field.mapping({ type: "keyword" }))
    })
    assert.deepStrictEqual(Titled.mapping.properties, {
      title: { type: "text", analyzer: "english" },
      year: { type: "short" },
      tags: { type: "keyword" }
    })
  })

  it("leave out options that are undefined", () => {
    assert.deepStrictEqual(mapped(Field.keyword({ ignore_above: undefined })), { type: "keyword" })
  })

  it("name analyzers, whose definitions go into the settings, those of multi-fields too", () => {
    const folded = Analysis.analyzer("folded", { tokenizer: "standard", filter: ["lowercase"] })
    const lower = Analysis.normalizer("lower", { filter: ["lowercase"] })
    const Films = Document.make("films", {
      title: Field.text({ analyzer: folded, fields: { raw: Field.keyword({ normalizer: lower }) } })
    })
    assert.deepStrictEqual(Films.mapping.properties?.["title"], {
      type: "text",
      analyzer: "folded",
      fields: { raw: { type: "keyword", normalizer: "lower" } }
    })
    assert.hasAllKeys(Films.settings.analysis, ["analyzer", "normalizer"])
  })

  it("stay through all that wraps a field", () => {
    const Id = Schema.String.pipe(Schema.brand("Id"))
    const year = Field.integer({ null_value: 0 })
    const mapping = { type: "integer", null_value: 0 } as const
    const cases: ReadonlyArray<readonly [string, Schema.Codec<unknown, unknown>, unknown]> = [
      ["array", Schema.Array(year), mapping],
      ["array of arrays", Schema.Array(Schema.Array(year)), mapping],
      ["non-empty array", Schema.NonEmptyArray(year), mapping],
      ["NullOr", Schema.NullOr(year), mapping],
      ["NullishOr", Schema.NullishOr(year), mapping],
      ["NullOr of an array", Schema.NullOr(Schema.Array(year)), mapping],
      ["value or array", Schema.Union([year, Schema.Array(year)]), mapping],
      ["a check", year.check(Schema.isGreaterThan(1900)), mapping],
      [
        "several checks",
        year.check(Schema.isInt()).check(Schema.isGreaterThan(1), Schema.isLessThan(9)),
        mapping
      ],
      ["brand", year.pipe(Schema.brand("Year")), mapping],
      ["brand and check", year.pipe(Schema.brand("Year")).check(Schema.isInt()), mapping],
      ["annotation", year.annotate({ title: "year" }), mapping],
      ["annotation behind a check", year.check(Schema.isInt()).annotate({ title: "year" }), mapping],
      ["default", year.pipe(Schema.withDecodingDefaultKey(Effect.succeed(0))), mapping],
      ["default for undefined", year.pipe(Schema.withDecodingDefault(Effect.succeed(0))), mapping],
      [
        "refined date",
        Field.date({ format: "strict_date" }).check(Schema.makeFilter(() => true)),
        { type: "date", format: "strict_date" }
      ],
      ["of a brand", Field.of(Id, { type: "keyword" }), { type: "keyword" }],
      [
        "of with a check behind",
        Field.of(Schema.String, { type: "keyword" }).check(Schema.isMinLength(1)),
        { type: "keyword" }
      ]
    ]
    for (const [name, field, expected] of cases) assert.deepStrictEqual(mapped(field), expected, name)
    const Optional = Document.make("docs", {
      key: Schema.optionalKey(year),
      value: Schema.optional(year),
      both: Schema.optionalKey(Schema.NullOr(Schema.Array(year))),
      mutable: Schema.mutableKey(year)
    })
    assert.deepStrictEqual(Optional.mapping.properties, {
      key: mapping,
      value: mapping,
      both: mapping,
      mutable: mapping
    })
  })

  it("of classes and structs are objects, with all that is below", () => {
    class Person extends Schema.Class<Person>("Person")({
      name: Field.text(),
      born: Schema.optionalKey(Field.date())
    }) {}
    class Actor extends Person.extend<Actor>("Actor")({ role: Field.keyword() }) {}
    const person = { name: { type: "text" }, born: { type: "date" } } as const
    const actor = { ...person, role: { type: "keyword" } } as const
    const Films = Document.make("films", {
      director: Person,
      cast: Schema.Array(Actor),
      writer: Schema.NullOr(Person),
      crew: Field.nested(Schema.Array(Person)),
      one: Field.nested(Person, { dynamic: false }),
      place: Schema.Struct({ at: Field.geoPoint(), inner: Schema.Struct({ n: Field.byte() }) })
    })
    assert.deepStrictEqual(Films.mapping.properties, {
      director: { type: "object", properties: person },
      cast: { type: "object", properties: actor },
      writer: { type: "object", properties: person },
      crew: { type: "nested", properties: person },
      one: { type: "nested", dynamic: false, properties: person },
      place: {
        type: "object",
        properties: {
          at: { type: "geo_point" },
          inner: { type: "object", properties: { n: { type: "byte" } } }
        }
      }
    })
    assert.deepStrictEqual(Document.make("people", Actor).mapping.properties, actor)
    assert.instanceOf(
      Result.getOrThrow(Document.decodeResult(Document.make("people", Person), { name: "x" })),
      Person
    )
  })

  it("of other schemas are those that fit their values", () => {
    const text = { type: "text", fields: { keyword: { type: "keyword", ignore_above: 256 } } }
    const Kind = { A: "a", B: "b" } as const
    const cases: ReadonlyArray<readonly [string, Schema.Codec<unknown, unknown>, unknown]> = [
      ["String", Schema.String, text],
      ["NonEmptyString", Schema.NonEmptyString, text],
      ["brand", Schema.String.pipe(Schema.brand("Id")), text],
      ["TemplateLiteral", Schema.TemplateLiteral(["a", Schema.String]), text],
      ["Number", Schema.Number, { type: "double" }],
      ["Finite", Schema.Finite, { type: "double" }],
      ["Int", Schema.Int, { type: "long" }],
      ["Boolean", Schema.Boolean, { type: "boolean" }],
      ["Date", Schema.Date, { type: "date" }],
      ["DateTimeUtc", Schema.DateTimeUtc, { type: "date" }],
      ["DateFromString", Schema.DateFromString, { type: "date" }],
      ["DateTimeUtcFromString", Schema.DateTimeUtcFromString, { type: "date" }],
      ["Uint8ArrayFromBase64", Schema.Uint8ArrayFromBase64, { type: "binary" }],
      ["Literal", Schema.Literal("a"), { type: "keyword" }],
      ["Literals", Schema.Literals(["a", "b"]), { type: "keyword" }],
      ["Literals of numbers", Schema.Literals([1, 2]), { type: "long" }],
      ["Literal of a boolean", Schema.Literal(true), { type: "boolean" }],
      ["Enum", Schema.Enum(Kind), { type: "keyword" }],
      ["NullOr", Schema.NullOr(Schema.String), text],
      ["Array", Schema.Array(Schema.Int), { type: "long" }],
      [
        "Struct",
        Schema.Struct({ a: Schema.Boolean }),
        { type: "object", properties: { a: { type: "boolean" } } }
      ],
      ["Record", Schema.Record(Schema.String, Schema.Number), { type: "object", dynamic: true }],
      ["Unknown", Schema.Unknown, undefined],
      ["Union of several", Schema.Union([Schema.String, Schema.Number]), undefined]
    ]
    for (const [name, field, expected] of cases) assert.deepStrictEqual(mapped(field), expected, name)
  })

  it("hold fields that are in no document", () => {
    const Films = Document.make(
      "films",
      { released: Field.date({ format: "strict_date" }) },
      {
        properties: { opened: Field.alias<Field.DateValue>("released"), all: Field.text() },
        mapping: { dynamic: "strict" }
      }
    )
    assert.deepStrictEqual(Films.mapping, {
      dynamic: "strict",
      properties: {
        released: { type: "date", format: "strict_date" },
        opened: { type: "alias", path: "released" },
        all: { type: "text" }
      }
    })
    assert.deepStrictEqual(Object.keys(Films.fields), ["released"])
  })
})

describe("codecs of fields", () => {
  for (const { field, name, values } of fieldTypes) {
    it(`${name} reads what it writes`, () => {
      for (const value of values) {
        const json: unknown = JSON.parse(
          JSON.stringify(written(field, value), (_, one: unknown) =>
            typeof one === "bigint" ? Number(one) : one
          )
        )
        const wire = typeof value === "bigint" ? written(field, value) : json
        assert.deepStrictEqual(read(field, wire), value)
      }
    })
  }

  it("dates are read in all forms, and a time without a zone is UTC", () => {
    const cases: ReadonlyArray<readonly [unknown, string]> = [
      ["2026-01-02", "2026-01-02T00:00:00.000Z"],
      ["2026", "2026-01-01T00:00:00.000Z"],
      ["2026-03", "2026-03-01T00:00:00.000Z"],
      ["20260102", "1970-01-01T05:37:40.102Z"],
      [2026, "2026-01-01T00:00:00.000Z"],
      ["2026-1-2", "2026-01-02T00:00:00.000Z"],
      ["2024-02-29", "2024-02-29T00:00:00.000Z"],
      ["2026-01-02T", "2026-01-02T00:00:00.000Z"],
      ["+12026-01-02", "+012026-01-02T00:00:00.000Z"],
      ["2026-01-02T03", "2026-01-02T03:00:00.000Z"],
      ["2026-01-02T03:04", "2026-01-02T03:04:00.000Z"],
      ["2026-01-02T03:04:05", "2026-01-02T03:04:05.000Z"],
      ["2026-01-02T03:04:05.6", "2026-01-02T03:04:05.600Z"],
      ["2026-01-02T03:04:05,678", "2026-01-02T03:04:05.678Z"],
      ["2026-01-02T03:04:05.678Z", "2026-01-02T03:04:05.678Z"],
      ["2026-01-02T03:04:05.678901234Z", "2026-01-02T03:04:05.678Z"],
      ["2026-01-02T03:04:05+02:00", "2026-01-02T01:04:05.000Z"],
      ["2026-01-02T03:04:05+0200", "2026-01-02T01:04:05.000Z"],
      ["2026-01-02T03:04:05-05", "2026-01-02T08:04:05.000Z"],
      ["2026-01-02T03:04Z", "2026-01-02T03:04:00.000Z"],
      [1_767_323_045_678, "2026-01-02T03:04:05.678Z"],
      ["1767323045678", "2026-01-02T03:04:05.678Z"],
      [0, "1970-01-01T00:00:00.000Z"],
      [-1000, "1969-12-31T23:59:59.000Z"],
      ["-100000", "1969-12-31T23:58:20.000Z"]
    ]
    for (const [wire, expected] of cases) assert.strictEqual(iso(Field.date(), wire), expected, String(wire))
    for (const wrong of [
      "",
      "yesterday",
      "Jan 2, 2026",
      "2026-13-01",
      "1/2/2026",
      "2026/01/02",
      "2026-01-02 10:00",
      "2026 Jan 5",
      "2026-02-30",
      "2026-01-02T25:00",
      "2026-01-02T10:00 EST",
      "now",
      true,
      null,
      {},
      []
    ]) {
      refuses(Field.date(), wrong)
    }
    for (const wrong of [Number.NaN, Infinity, 9e15]) refuses(Field.date(), wrong, String(wrong))
  })

  it("dates are written in the first of the formats, and read in seconds where it says so", () => {
    const moment = DateTime.makeUnsafe("2026-01-02T03:04:05.678Z")
    const cases: ReadonlyArray<readonly [Field.DateFormat | undefined, unknown]> = [
      [undefined, "2026-01-02T03:04:05.678Z"],
      ["strict_date_optional_time", "2026-01-02T03:04:05.678Z"],
      ["strict_date_optional_time||epoch_millis", "2026-01-02T03:04:05.678Z"],
      ["date_time", "2026-01-02T03:04:05.678Z"],
      ["strict_date_time", "2026-01-02T03:04:05.678Z"],
      ["date", "2026-01-02"],
      ["strict_date", "2026-01-02"],
      ["yyyy-MM-dd", "2026-01-02"],
      ["yyyy-MM-dd||epoch_millis", "2026-01-02"],
      ["basic_date", "20260102"],
      ["epoch_millis", 1_767_323_045_678],
      ["epoch_second", 1_767_323_045.678]
    ]
    for (const [format, expected] of cases) {
      assert.strictEqual(written(Field.date({ format }), moment), expected, format)
    }
    const seconds = Field.date({ format: "epoch_second" })
    assert.strictEqual(iso(seconds, 1_767_323_045), "2026-01-02T03:04:05.000Z")
    assert.strictEqual(iso(seconds, "1767323045"), "2026-01-02T03:04:05.000Z")
    assert.strictEqual(iso(seconds, "2026"), "1970-01-01T00:33:46.000Z")
    assert.strictEqual(
      iso(Field.date({ format: "strict_date||epoch_second" }), 86_400),
      "1970-01-02T00:00:00.000Z"
    )
    const basic = Field.date({ format: "basic_date||epoch_millis" })
    assert.strictEqual(iso(basic, "20260102"), "2026-01-02T00:00:00.000Z")
    assert.strictEqual(iso(basic, 20_260_102), "2026-01-02T00:00:00.000Z")
    assert.strictEqual(iso(basic, 1_767_323_045_678), "2026-01-02T03:04:05.678Z")
  })

  it("numbers may be text, as coerce lets them", () => {
    const { byte, double, float, halfFloat, integer, long, rankFeature, short, unsignedLong } = Field
    for (const make of [byte, short, integer, long, unsignedLong, halfFloat, float, double, rankFeature]) {
      assert.strictEqual(read(make(), 5), 5)
      assert.strictEqual(read(make(), "5"), 5)
      assert.strictEqual(read(make(), "-1.5e3"), -1500)
      for (const wrong of ["", " ", "five", "5 apples", true, null, {}, [1]]) refuses(make(), wrong)
    }
  })

  it("booleans may be text", () => {
    for (const [wire, value] of [
      [true, true],
      ["true", true],
      ["false", false],
      ["", false],
      [false, false]
    ]) {
      assert.strictEqual(read(Field.boolean(), wire), value)
    }
    for (const wrong of ["yes", "TRUE", "1", 1, 0, null]) refuses(Field.boolean(), wrong)
  })

  it("integers of 64 bits are exact", () => {
    assert.strictEqual(read(Field.bigLong(), 5), 5n)
    assert.strictEqual(read(Field.bigLong(), 9_007_199_254_740_993n), 9_007_199_254_740_993n)
    assert.strictEqual(written(Field.bigLong(), 9_007_199_254_740_993n), 9_007_199_254_740_993n)
    assert.strictEqual(written(Field.bigLong(), 5n), 5)
    for (const wrong of [1.5, "x", null]) refuses(Field.bigLong(), wrong)
  })

  it("addresses are those of version 4 and 6", () => {
    const right = [
      "0.0.0.0",
      "10.0.0.1",
      "255.255.255.255",
      "::",
      "::1",
      "1::",
      "2001:db8::1",
      "2001:DB8:0:0:0:0:0:1",
      "::ffff:10.0.0.1",
      "64:ff9b::192.0.2.33",
      "1:2:3:4:5:6:7:8",
      "1:2:3:4:5:6:10.0.0.1",
      "fe80::1:2"
    ]
    for (const text of right) assert.strictEqual(read(Field.ip(), text), text)
    const wrong = [
      "",
      "10.0.0",
      "10.0.0.256",
      "10.0.0.1.2",
      "10.0.0.x",
      "10.0.0.0/8",
      ":",
      ":1",
      "1:",
      ":::",
      "1::2::3",
      "12345::",
      "g::1",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "::10.0.0.256",
      "localhost",
      7
    ]
    for (const text of wrong) refuses(Field.ip(), text)
  })

  it("ranges have open bounds", () => {
    assert.deepStrictEqual(read(Field.integerRange(), {}), {})
    assert.deepStrictEqual(read(Field.integerRange(), { gte: 1, lt: 3 }), { gte: 1, lt: 3 })
    assert.deepStrictEqual(read(Field.ipRange(), "10.0.0.0/8"), "10.0.0.0/8")
    assert.deepStrictEqual(
      written(Field.dateRange({ format: "strict_date" }), { gte: DateTime.makeUnsafe("2026-01-02") }),
      { gte: "2026-01-02" }
    )
    assert.deepStrictEqual(read(Field.dateRange(), { gt: "2026", lte: 0 }), {
      gt: DateTime.makeUnsafe("2026-01-01"),
      lte: DateTime.makeUnsafe(0)
    })
    refuses(Field.dateRange(), { gte: "soon" })
    refuses(Field.doubleRange(), 3)
  })

  it("places are read in all ways, and written in one", () => {
    const place = { lat: 50.5, lon: -8.25 }
    const ways = [
      place,
      { lat: "50.5", lon: "-8.25" },
      [-8.25, 50.5],
      [-8.25, 50.5, 120],
      "50.5,-8.25",
      "50.5, -8.25",
      "POINT (-8.25 50.5)",
      "point(-8.25 50.5 120)",
      { type: "Point", coordinates: [-8.25, 50.5] }
    ]
    for (const way of ways) {
      assert.deepStrictEqual(read(Field.geoPoint(), way), place, JSON.stringify(way))
    }
    assert.deepStrictEqual(written(Field.geoPoint(), place), place)
    const hashed = read(Field.geoPoint(), "u4pruydqqvj8")
    assert.isTrue(Schema.is(Schema.Struct({ lat: Schema.Number, lon: Schema.Number }))(hashed))
    assert.include(JSON.stringify(hashed), "57.64911")
    assert.include(JSON.stringify(hashed), "10.40743")
    for (const wrong of [
      "",
      "50.5,",
      ",8",
      "50.5,x",
      "a1",
      [],
      [1],
      { lat: 1 },
      { lat: "x", lon: "1" },
      { lat: "", lon: "1" },
      5,
      "POINT (1)"
    ]) {
      refuses(Field.geoPoint(), wrong)
    }
  })

  it("points are read in all ways, and written in one", () => {
    const point = { x: 1.5, y: -2 }
    const ways = [
      point,
      [1.5, -2],
      "1.5,-2",
      "1.5, -2",
      "POINT (1.5 -2)",
      "point(1.5 -2)",
      { type: "Point", coordinates: [1.5, -2] }
    ]
    for (const way of ways) assert.deepStrictEqual(read(Field.point(), way), point, JSON.stringify(way))
    assert.deepStrictEqual(written(Field.point(), point), point)
    for (const wrong of ["", "1", "1,", "a,b", [], [1], { x: 1 }, "POINT (1)"]) refuses(Field.point(), wrong)
  })

  it("bytes are Base64", () => {
    assert.strictEqual(written(Field.binary(), Uint8Array.of(0, 255, 62)), "AP8+")
    assert.deepStrictEqual(read(Field.binary(), "AP8+"), Uint8Array.of(0, 255, 62))
    refuses(Field.binary(), "*")
    refuses(Field.binary(), [1, 2])
  })

  it("joins name their relations", () => {
    const join = Field.join({ question: ["answer", "comment"], answer: "vote" })
    for (const name of ["question", "answer", "comment", "vote"]) {
      assert.deepStrictEqual(read(join, name), name)
      assert.deepStrictEqual(read(join, { name, parent: "1" }), { name, parent: "1" })
    }
    for (const wrong of ["other", { name: "other" }, { parent: "1" }, 1]) refuses(join, wrong)
  })

  it("vectors are lists, those of bits also text", () => {
    refuses(Field.denseVector({ dims: 2 }), "7f")
    refuses(Field.denseVector({ dims: 2 }), ["a"])
    assert.strictEqual(read(Field.denseVector({ element_type: "bit" }), "7f"), "7f")
    assert.deepStrictEqual(read(Field.denseVector({ element_type: "byte" }), [1, -2]), [1, -2])
  })

  it("completions are texts, with weights and contexts", () => {
    const whole = { input: ["a", "b"], weight: 2, contexts: { place: ["x"] } }
    assert.deepStrictEqual(read(Field.completion(), whole), whole)
    for (const wrong of [1, [1], { weight: 2 }, { input: 1 }]) refuses(Field.completion(), wrong)
  })
})

describe("documents", () => {
  const Films = Document.make("films", {
    title: Field.text(),
    cast: Schema.Array(Schema.Struct({ name: Field.keyword(), born: Schema.optionalKey(Field.date()) })),
    year: Field.integer().pipe(Schema.withDecodingDefaultKey(Effect.succeed(1900))),
    rating: Schema.optionalKey(
      Schema.NullOr(Field.double().check(Schema.isBetween({ minimum: 0, maximum: 10 })))
    )
  })

  it.effect("that do not decode say where, with index and id", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        Document.decode(
          Films,
          { title: "x", cast: [{ name: "a" }, { name: "b", born: "long ago" }] },
          { _index: "films-2", _id: "7" }
        )
      )
      assert.deepStrictEqual(
        [error.index, error.id, error.direction, error.at],
        ["films-2", "7", "decode", ["cast", 1, "born"]]
      )
      assert.include(error.message, "Expected a date as Elasticsearch writes it")
      const bare = yield* Effect.flip(Document.decode(Films, { title: 1, cast: [] }))
      assert.deepStrictEqual([bare.index, bare.id, bare.at], ["films", undefined, ["title"]])
      assert.deepStrictEqual((yield* Effect.flip(Document.decode(Films, undefined))).at, [])
    })
  )

  it.effect("that do not encode say where", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        Document.encode(Films, { title: "x", cast: [], year: 1, rating: 11 }, "1")
      )
      assert.deepStrictEqual(
        [error.index, error.id, error.direction, error.at],
        ["films", "1", "encode", ["rating"]]
      )
      const partial = yield* Effect.flip(Document.encodePartial(Films, { rating: -1 }))
      assert.deepStrictEqual([partial.direction, partial.at], ["encode", ["rating"]])
    })
  )

  it.effect("have defaults, absent fields and null", () =>
    Effect.gen(function* () {
      const read = (source: object) => Document.decode(Films, source)
      assert.deepStrictEqual(yield* read({ title: "x", cast: [] }), { title: "x", cast: [], year: 1900 })
      assert.deepStrictEqual(yield* read({ title: "x", cast: [], year: "5", rating: null }), {
        title: "x",
        cast: [],
        year: 5,
        rating: null
      })
      assert.deepStrictEqual(yield* Document.encodePartial(Films, { rating: 5 }), { rating: 5 })
      assert.deepStrictEqual(yield* Document.encodePartial(Films, {}), {})
      const born = DateTime.makeUnsafe("1932-04-04")
      assert.deepStrictEqual(yield* Document.encodePartial(Films, { cast: [{ name: "a", born }] }), {
        cast: [{ name: "a", born: "1932-04-04T00:00:00.000Z" }]
      })
    })
  )

  it.effect("of partial values do not get the defaults of what is left out", () =>
    Effect.gen(function* () {
      const WithDefault = Document.make("docs", {
        a: Field.keyword(),
        n: Field.integer().pipe(
          Schema.withDecodingDefaultKey(Effect.succeed(3)),
          Schema.withConstructorDefault(Effect.succeed(3))
        )
      })
      assert.deepStrictEqual(yield* Document.encodePartial(WithDefault, { a: "x" }), { a: "x" })
    })
  )

  it.effect("may refuse unknown fields", () =>
    Effect.gen(function* () {
      const Strict = Document.make("strict", { a: Field.keyword() }, { unknownFields: "fail" })
      const Lenient = Document.make("lenient", { a: Field.keyword() })
      assert.deepStrictEqual((yield* Effect.flip(Document.decode(Strict, { a: "x", b: 1 }))).at, ["b"])
      assert.deepStrictEqual(yield* Document.decode(Lenient, { a: "x", b: 1 }), { a: "x" })
    })
  )
})
