/** What rows of answers are decoded to, and what is said of queries that are refused, without a server. */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { loadAll } from "effect-elasticsearch/Api/Methods"
import { Document, Field } from "effect-elasticsearch/Dsl"
import * as Esql from "effect-elasticsearch/Esql"
import { answer, fakeClient } from "../support/fakeConnection.ts"

beforeAll(() => Effect.runPromise(loadAll))

/** Columns and their types as an answer has them, and the JSON of its rows. */
const answered = (columns: { readonly [name: string]: string }, values: string) =>
  `{"columns":${JSON.stringify(Object.entries(columns).map(([name, type]) => ({ name, type })))},"values":${values}}`

const client = (columns: { readonly [name: string]: string }, values: string) =>
  fakeClient(() => answer(200, answered(columns, values)))

/** The rows that an answer becomes. */
const rowsOf = <C, L extends Esql.Longs = "number">(
  query: Esql.Query<C>,
  columns: { readonly [name: string]: string },
  values: string,
  longs?: L
) =>
  Esql.execute(query, { longs }).pipe(
    Effect.map(({ rows }) => rows),
    Effect.provide(client(columns, values).layer, { local: true })
  )

const problemOf = <C>(
  query: Esql.Query<C>,
  columns: { readonly [name: string]: string },
  values: string,
  longs?: Esql.Longs
) =>
  Effect.map(Effect.flip(rowsOf(query, columns, values, longs)), (error) => {
    assert(error._tag === "DecodeError", error._tag)
    return { at: error.at, expected: error.expected, body: error.body }
  })

const declare_ = <const D extends Esql.Declarations>(columns: D) => Esql.from("x", { columns })

const expectDecode = <C>(
  title: string,
  query: Esql.Query<C>,
  columns: { readonly [name: string]: string },
  values: string,
  expected: ReadonlyArray<unknown>,
  longs?: Esql.Longs
) =>
  it.effect(title, () =>
    Effect.gen(function* () {
      assert.deepStrictEqual<unknown>(yield* rowsOf(query, columns, values, longs), expected)
    })
  )

const Film = Document.make("films", {
  title: Field.text({ fields: { raw: Field.keyword() } }),
  genres: Schema.Array(Field.keyword()),
  votes: Field.bigLong(),
  id: Field.keyword().pipe(Schema.brand("Id")),
  day: Schema.DateFromString,
  kind: Schema.Literals(["long", "short"]),
  seen: Field.integer().pipe(Schema.withDecodingDefaultKey(Effect.succeed(0))),
  rating: Schema.NullOr(Field.double()),
  director: Schema.Struct({ born: Schema.optionalKey(Field.date()) })
})

const films = Esql.from(Film)
const filmTypes = {
  title: "text",
  "title.raw": "keyword",
  genres: "keyword",
  votes: "long",
  id: "keyword",
  day: "date",
  kind: "keyword",
  seen: "integer",
  rating: "double",
  "director.born": "date"
}

describe("rows of queries that know their columns", () => {
  expectDecode(
    "have text where a schema wants text, whatever the type on the server",
    declare_({ at: Field.of(Schema.String, { type: "date" }), name: Schema.String }).pipe(
      Esql.evaluate((c) => ({ same: c.at }))
    ),
    { at: "date", name: "keyword", same: "date" },
    '[["2024-02-29T00:00:00.000Z", "a", "2024-02-29T00:00:00.000Z"]]',
    [{ at: "2024-02-29T00:00:00.000Z", name: "a", "name.keyword": null, same: "2024-02-29T00:00:00.000Z" }]
  )

  it.effect("are an error where text is wanted and something else comes", () =>
    Effect.gen(function* () {
      const problem = yield* problemOf(declare_({ n: Field.keyword() }), { n: "long" }, "[[1]]")
      assert.deepStrictEqual(problem.at, ["rows", 0, "n"])
      assert.strictEqual(problem.expected, "Expected text")
    })
  )

  expectDecode(
    "have the values of a document as its schemas decode them",
    films,
    filmTypes,
    '[["a","A",["x","y"],9007199254740993,"i","1972-03-20T00:00:00.000Z","long",null,null,"1932-04-04T00:00:00.000Z"],["b",null,"x",5,"j","1975-01-01T00:00:00.000Z","short",7,8.5,null]]',
    [
      {
        title: "a",
        "title.raw": "A",
        genres: ["x", "y"],
        votes: 9_007_199_254_740_993n,
        id: "i",
        day: new Date("1972-03-20"),
        kind: "long",
        seen: null,
        rating: null,
        "director.born": DateTime.makeUnsafe("1932-04-04")
      },
      {
        title: "b",
        "title.raw": null,
        genres: ["x"],
        votes: 5n,
        id: "j",
        day: new Date("1975-01-01"),
        kind: "short",
        seen: 7,
        rating: 8.5,
        "director.born": null
      }
    ]
  )

  expectDecode(
    "decode columns that another name is given to, too",
    films.pipe(
      Esql.keep("votes", "day", "kind"),
      Esql.rename({ votes: "all", kind: "sort" }),
      Esql.evaluate((c) => ({ same: c.day }))
    ),
    { all: "long", day: "date", sort: "keyword", same: "date" },
    '[[9007199254740993,"1972-03-20T00:00:00.000Z","long","1972-03-20T00:00:00.000Z"]]',
    [
      {
        all: 9_007_199_254_740_993n,
        day: new Date("1972-03-20"),
        sort: "long",
        same: new Date("1972-03-20")
      }
    ]
  )

  expectDecode(
    "have dates, places, vectors and what JSON has no number for",
    declare_({
      when: "date",
      nanos: "date_nanos",
      place: "geo_point",
      point: "cartesian_point",
      vector: "dense_vector",
      many: ["date"],
      high: "double",
      low: "double",
      none: "double"
    }),
    {
      when: "date",
      nanos: "date_nanos",
      place: "geo_point",
      point: "cartesian_point",
      vector: "dense_vector",
      many: "date",
      high: "double",
      low: "double",
      none: "double"
    },
    '[["2020-01-02T03:04:05.000Z","2020-01-02T03:04:05.123456789Z","POINT (8.5 -50.25)","POINT (-1.0E10 2)",[1,0.5],["1970-01-01T00:00:00.000Z"],"Infinity","-Infinity","NaN"]]',
    [
      {
        when: DateTime.makeUnsafe("2020-01-02T03:04:05Z"),
        nanos: "2020-01-02T03:04:05.123456789Z",
        place: { lon: 8.5, lat: -50.25 },
        point: { x: -1e10, y: 2 },
        vector: [1, 0.5],
        many: [DateTime.makeUnsafe(0)],
        high: Infinity,
        low: -Infinity,
        none: NaN
      }
    ]
  )

  expectDecode(
    "have lists where there may be many values, and null where there may be none",
    declare_({ many: ["keyword"], maybe: "keyword" }),
    { many: "keyword", maybe: "keyword" },
    '[[null,null],["a","b"],[["a","b"],null]]',
    [
      { many: [], maybe: null },
      { many: ["a"], maybe: "b" },
      { many: ["a", "b"], maybe: null }
    ]
  )

  expectDecode(
    "have null and empty lists for columns that the answer does not have",
    declare_({ many: ["keyword"], maybe: "keyword", there: "integer" }),
    { there: "integer" },
    "[[1]]",
    [{ many: [], maybe: null, there: 1 }]
  )

  expectDecode(
    "leave columns as they are of which nothing is known",
    Esql.from("x").pipe(Esql.keep("a", "b", "c")),
    { a: "date", b: "long", c: "geo_point" },
    '[["2020-01-02T03:04:05.000Z",[1,2],null]]',
    [{ a: "2020-01-02T03:04:05.000Z", b: [1, 2], c: null }]
  )

  expectDecode(
    "leave out what the query does not know, whatever the order",
    declare_({ a: "keyword", b: "integer" }),
    { extra: "keyword", b: "integer", a: "keyword" },
    '[["x",1,"y"]]',
    [{ a: "y", b: 1 }]
  )

  it.effect("have a column of any name", () =>
    Effect.gen(function* () {
      const named = declare_({ ["__proto__"]: "keyword", constructor: ["keyword"] })
      const values = '[["a","b"]]'
      const types = { ["__proto__"]: "keyword", constructor: "keyword" }
      for (const rows of [
        yield* rowsOf(named, types, values),
        yield* Effect.provide(
          Effect.map(Esql.execute(Esql.esql`FROM x`), (all) => all.rows),
          client(types, values).layer,
          { local: true }
        )
      ]) {
        const [row = {}] = rows
        assert.deepStrictEqual(Object.keys(row), ["__proto__", "constructor"])
        assert.strictEqual(Object.getOwnPropertyDescriptor(row, "__proto__")?.value, "a")
        assert.strictEqual(Object.getPrototypeOf(row), Object.prototype)
      }
    })
  )

  it.effect("come as a Stream", () =>
    Effect.gen(function* () {
      const rows = yield* Stream.runCollect(Esql.stream(declare_({ a: ["integer"] })))
      assert.deepStrictEqual(rows, [{ a: [1] }, { a: [] }])
    }).pipe(Effect.provide(client({ a: "integer" }, "[[1],[null]]").layer, { local: true }))
  )
})

describe("whole numbers of 64 bits", () => {
  const query = declare_({ n: "long", all: ["unsigned_long"], i: "integer" })
  const types = { n: "long", all: "unsigned_long", i: "integer" }

  expectDecode("are numbers", query, types, "[[9007199254740991,[1,2],3],[null,4,null]]", [
    { n: Number.MAX_SAFE_INTEGER, all: [1, 2], i: 3 },
    { n: null, all: [4], i: null }
  ])

  expectDecode(
    "are exact as bigint",
    query,
    types,
    "[[-9223372036854775808,[18446744073709551615,1],3],[2,null,4]]",
    [
      { n: -(2n ** 63n), all: [2n ** 64n - 1n, 1n], i: 3 },
      { n: 2n, all: [], i: 4 }
    ],
    "bigint"
  )

  it.effect("are an error where a number is not exact", () =>
    Effect.gen(function* () {
      const expected =
        'Expected a whole number within 2^53: run the query with longs: "bigint" for larger ones'
      const one = yield* problemOf(query, types, "[[1,1,1],[9007199254740993,1,1]]")
      assert.deepStrictEqual([one.at, one.expected], [["rows", 1, "n"], expected])
      const several = yield* problemOf(query, types, "[[1,[1,18446744073709551615],1]]")
      assert.deepStrictEqual([several.at, several.expected], [["rows", 0, "all", 1], expected])
    })
  )
})

describe("rows that are not as the query says", () => {
  const types = { n: "integer", text: "keyword" }
  const one = Esql.from(Document.make("x", { n: Field.integer(), text: Field.keyword() }))

  it.effect("have null where one value is wanted", () =>
    Effect.gen(function* () {
      const problem = yield* problemOf(one, types, '[[1,"a"],[null,"b"]]')
      assert.deepStrictEqual(problem, {
        at: ["rows", 1, "n"],
        expected: "Expected a value, got null",
        body: [null, "b"]
      })
      const error = yield* Effect.flip(rowsOf(one, types, '[[1,"a"],[null,"b"]]'))
      assert.include(error.message, "rows.1.n: Expected a value, got null")
    })
  )

  it.effect("have several values where one or none is wanted", () =>
    Effect.gen(function* () {
      const expected = "Expected one value, got 2: declare the column as one of many values"
      const values = '[[1,["a","b"]]]'
      for (const problem of [
        yield* problemOf(one, types, values),
        yield* problemOf(declare_({ n: "integer", text: "keyword" }), types, values)
      ])
        assert.deepStrictEqual([problem.at, problem.expected], [["rows", 0, "text"], expected])
    })
  )

  it.effect("lack a column that the query wants", () =>
    Effect.gen(function* () {
      const { at, expected } = yield* problemOf(one, { n: "integer" }, "[[1]]")
      assert.deepStrictEqual(
        [at, expected],
        [["rows", 0, "text"], "Expected the column text: keep it in the query"]
      )
    })
  )

  it.effect("have other values than the schemas of their document", () =>
    Effect.gen(function* () {
      const kinds = films.pipe(Esql.keep("kind", "genres"))
      const { at, expected } = yield* problemOf(
        kinds,
        { kind: "keyword", genres: "keyword" },
        '[["odd","x"]]'
      )
      assert.deepStrictEqual(at, ["rows", 0, "kind"])
      assert.include(expected, '"long"')
    })
  )

  it.effect("have no date or point where the server says that there is one", () =>
    Effect.gen(function* () {
      const query = declare_({ when: "date", place: "geo_point", x: "double" })
      const wrong = { when: "date", place: "geo_point", x: "double" }
      const problems = yield* Effect.forEach(
        ['[["x",null,null]]', '[[null,"LINESTRING (1 2)",null]]', '[[null,null,"x"]]'],
        (values) => problemOf(query, wrong, values)
      )
      assert.deepStrictEqual(
        problems.map(({ at, expected }) => [at.at(-1), expected]),
        [
          ["when", "Expected a date"],
          ["place", "Expected a point of well-known text"],
          ["x", "Expected a number"]
        ]
      )
    })
  )
})

/** A refusal that names what stands at some places of a query. */
const refusing = (query: Esql.Fragment, ...names: ReadonlyArray<string>) => {
  const { query: text } = Esql.render(query)
  const reason = names
    .map((name) => {
      const before = text.slice(0, text.indexOf(name)).split("\n")
      return `line ${before.length}:${[...(before.at(-1) ?? "")].length + 1}: Unknown column [${name}]`
    })
    .join("\n")
  return Effect.gen(function* () {
    const error = yield* Effect.flip(Esql.execute(query))
    assert(error._tag === "QueryError", error._tag)
    return error
  }).pipe(
    Effect.provide(
      fakeClient(() =>
        answer(400, {
          error: { type: "verification_exception", reason: `Found problems\n${reason}` },
          status: 400
        })
      ).layer,
      { local: true }
    )
  )
}

describe("refusals of queries", () => {
  const query = Esql.from("x", { columns: { year: "integer", title: "text", rating: "double" } }).pipe(
    Esql.where((c) => Esql.and(Esql.gt(c.year, 1970), Esql.gt(Esql.Fn.length(c.title), 3))),
    Esql.evaluate((c) => ({
      "é 🎬": Esql.add(c.rating, 1),
      other: Esql.multiply(c.rating, Esql.column("gone"))
    })),
    Esql.where((c) => Esql.gt(c.other, Esql.column("lost"))),
    Esql.stats((c) => ({
      best: Esql.Fn.max(c.other),
      n: Esql.filtered(Esql.Fn.count(), Esql.column("missing", "boolean"))
    }))
  )

  it.effect("say the command, its number, and what in it", () =>
    Effect.gen(function* () {
      const { problems } = yield* refusing(query, "title", "gone", "lost", "MAX", "missing", "x")
      assert.deepStrictEqual(
        problems.map(({ origin }) => origin),
        [
          { command: "WHERE", number: 2, within: ["AND", ">", "LENGTH"], text: "LENGTH(title)" },
          { command: "EVAL", number: 3, within: ["*"], text: "rating * gone" },
          { command: "WHERE", number: 4, within: [">"], text: "other > lost" },
          { command: "STATS", number: 5, within: ["MAX"], text: "MAX(other)" },
          { command: "STATS", number: 5, within: ["WHERE"], text: "COUNT(*) WHERE missing" },
          { command: "FROM", number: 1, within: [], text: "FROM x" }
        ]
      )
    })
  )

  it.effect("show the place in a message", () =>
    Effect.gen(function* () {
      const error = yield* refusing(query, "title", "x")
      assert.strictEqual(
        error.message,
        [
          "line 2, column 29: Unknown column [title]",
          "  | WHERE year > ? AND LENGTH(title) > ?",
          "                              ^",
          "  in WHERE, command 2, in AND > > > LENGTH: LENGTH(title)",
          "line 1, column 6: Unknown column [x]",
          "  FROM x",
          "       ^",
          "  in FROM, command 1"
        ].join("\n")
      )
      assert.strictEqual(error.type, "verification_exception")
      assert.strictEqual(error.status, 400)
    })
  )

  it.effect("tell the same command from another", () =>
    Effect.gen(function* () {
      const twice = Esql.row({ a: 1 }).pipe(
        Esql.where((c) => Esql.eq(c.a, 1)),
        Esql.where((c) => Esql.eq(c.a, 1))
      )
      const error = yield* Effect.flip(
        Effect.provide(
          Esql.execute(twice),
          fakeClient(() =>
            answer(400, { error: { type: "verification_exception", reason: "line 3:9: no" }, status: 400 })
          ).layer,
          { local: true }
        )
      )
      assert(error._tag === "QueryError", error._tag)
      assert.strictEqual(error.problems[0]?.origin?.number, 3)
    })
  )

  it.effect("do not count settings as commands", () =>
    Effect.gen(function* () {
      const set = Esql.from("x", { columns: { year: "integer" } }).pipe(
        Esql.where((c) => Esql.gt(c.year, 1)),
        Esql.set("time_zone", "UTC"),
        Esql.set("odd", 1)
      )
      const { problems } = yield* refusing(set, "year", "odd")
      assert.deepStrictEqual(
        problems.map(({ origin }) => [origin?.command, origin?.number]),
        [
          ["WHERE", 2],
          ["SET", 0]
        ]
      )
    })
  )

  it.effect("have no origin in a template, whatever it holds", () =>
    Effect.gen(function* () {
      const plain = yield* refusing(Esql.esql`FROM x | WHERE yeer > ${1}`, "yeer")
      assert.deepStrictEqual(plain.problems, [{ line: 1, column: 16, reason: "Unknown column [yeer]" }])
      const holding = yield* refusing(
        Esql.esql`FROM x | WHERE ${Esql.gt(Esql.column("yeer", "integer"), 1)}`,
        "yeer"
      )
      assert.deepStrictEqual(holding.problems, [{ line: 1, column: 17, reason: "Unknown column [yeer]" }])
    })
  )
})
