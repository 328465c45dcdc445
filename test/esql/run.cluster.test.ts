/** ES|QL on a real Elasticsearch that has it. */
import { assert, inject, layer } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Document from "effect-elasticsearch/Dsl/Document"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Esql from "effect-elasticsearch/Esql"
import { all, Film, Films, library } from "../dsl/films.ts"

const { column, esql, index, literal } = Esql

/** What means something in ES|QL, or is more than one byte. */
const Special = Schema.Literals([
  '"',
  "\\",
  "`",
  "'",
  "?",
  "\n",
  "\r",
  "\t",
  "|",
  "//",
  "/*",
  "*/",
  " ",
  "é",
  "🎬"
])

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 }), {
  excludeTestServices: true
})("ES|QL on a real Elasticsearch", (it) => {
  it.effect("takes values as parameters, whatever they are", () =>
    Effect.gen(function* () {
      const values = [
        "plain",
        'a"b',
        "a\\b",
        "a`b",
        "?",
        "a\nb",
        "José 🎬",
        "' | DROP x",
        "",
        0.5,
        -7,
        2n ** 60n,
        true
      ]
      for (const value of values) {
        const { rows } = yield* Esql.execute(esql`ROW sent = ${value}`, { call: { exactIntegers: true } })
        assert.deepStrictEqual<unknown>(rows, [{ sent: value }], String(value))
        const literals = yield* Esql.execute(esql`ROW written = ${literal(value)}`, {
          call: { exactIntegers: true }
        })
        assert.deepStrictEqual<unknown>(literals.rows, [{ written: value }], String(value))
      }
      const names = ["a b", "a`b", "1st", "and", "grün", "a.1", "x|y", 'q"q', "_"]
      for (const name of names) {
        const { rows } = yield* Esql.execute(esql`ROW ${column(name)} = 1 | KEEP ${column(name)}`)
        assert.deepStrictEqual<unknown>(rows, [{ [name]: 1 }], name)
      }
    })
  )

  it.effect.prop(
    "gives back any text, as a parameter, as a literal, and under any name",
    { pieces: Schema.Array(Schema.Union([Special, Schema.String])).check(Schema.isMaxLength(8)) },
    ({ pieces }) =>
      Effect.gen(function* () {
        const text = pieces.join("")
        // Half of a pair is no character, and has no UTF-8.
        if (/\p{Surrogate}/u.test(text)) return
        const name = `n${text}`
        const { rows } = yield* Esql.execute(
          esql`ROW sent = ${text}, written = ${literal(text)}, ${column(name)} = 1`
        )
        assert.deepStrictEqual<unknown>(rows, [{ sent: text, written: text, [name]: 1 }])
      })
  )

  it.effect("gives rows of a schema", () =>
    Effect.gen(function* () {
      const films = yield* library
      const Row = Schema.Struct({
        title: Schema.String,
        genres: Schema.Array(Schema.String),
        released: Field.date(),
        rating: Schema.optionalKey(Schema.Number),
        director: Schema.Struct({ name: Schema.String })
      })
      const answer = yield* Esql.execute(
        esql`FROM ${index(films.index)}
          | WHERE year IN (${[1958, 1975, 1972]}) AND released > ${DateTime.makeUnsafe("1958-01-02")}
          | SORT year, title
          | KEEP title, genres, released, rating, director.name
          | LIMIT 10`,
        { row: Row }
      )
      assert.deepStrictEqual(
        answer.rows,
        [
          { title: "Mon Oncle", genres: ["comedy"], rating: 7.7, n: 4 },
          { title: "Lost", genres: ["drama"], n: 6 },
          { title: "Solaris", genres: ["drama", "scifi"], rating: 8, n: 0 },
          { title: "Mirror", genres: ["drama"], rating: 7.9, n: 2 }
        ].map(({ n, ...rest }) => {
          const { director, released } = all[n] ?? new Film(all[0] as Film)
          return { ...rest, released, director: { name: director.name } }
        })
      )
      assert.deepStrictEqual(
        answer.columns.map(({ name, type }) => `${name}: ${type}`),
        ["title: text", "genres: keyword", "released: date", "rating: double", "director.name: text"]
      )
    })
  )

  it.effect("gives rows as a Stream, columns, text and documents", () =>
    Effect.gen(function* () {
      const films = yield* library
      const years = esql`FROM ${index(films.index)} | STATS films = COUNT(*) BY year | SORT year | LIMIT 3`
      const rows = yield* Stream.runCollect(Esql.stream(years))
      assert.deepStrictEqual<unknown>(rows, [
        { films: 1, year: 1958 },
        { films: 1, year: 1967 },
        { films: 2, year: 1972 }
      ])
      const { values } = yield* Esql.columnar(years)
      assert.deepStrictEqual<unknown>(values, { films: [1, 1, 2], year: [1958, 1967, 1972] })
      assert.strictEqual(yield* Esql.text(years, "csv"), "films,year\r\n1,1958\r\n1,1967\r\n2,1972\r\n")
      assert.include(yield* Esql.text(years, "tsv"), "films\tyear\n1\t1958\n")
      assert.match(yield* Esql.text(years, "txt"), /films\s+\|\s+year/u)

      const Titled = Document.make(films.index, {
        title: Field.text(),
        genres: Schema.Array(Field.keyword()),
        rating: Schema.NullOr(Field.double()),
        released: Field.date()
      })
      const found = yield* Esql.documents(
        Titled,
        esql`FROM ${index(films.index)} METADATA _id | SORT year DESC | LIMIT 2`
      )
      assert.deepStrictEqual(
        found.map(({ title }) => title),
        ["Solaris", "Stalker"]
      )
      assert.strictEqual(found[0]?.released.pipe(DateTime.getPartUtc("year")), 2002)
      // Nested objects are no columns of ES|QL.
      const whole = yield* Effect.flip(
        Esql.documents(Films, esql`FROM ${index(films.index)} METADATA _id, _index | SORT _id | LIMIT 1`)
      )
      assert.strictEqual(whole.message, `${films.index}/0 does not decode: cast: Missing key`)
    })
  )

  it.effect("runs on in the server, and is gone with its scope", () =>
    Effect.gen(function* () {
      const films = yield* library
      const running = yield* Esql.start(esql`FROM ${index(films.index)} | STATS n = COUNT(*)`, {
        row: Schema.Struct({ n: Schema.Number })
      })
      assert.deepStrictEqual((yield* running.answer).rows, [{ n: 7 }])
    })
  )

  it.effect("points into queries that are wrong", () =>
    Effect.gen(function* () {
      const films = yield* library
      const unknown = yield* Effect.flip(
        Esql.execute(esql`FROM ${index(films.index)}\n| WHERE yeer > ${1970} AND title == tytle\n| LIMIT 1`)
      )
      assert.strictEqual(unknown._tag, "QueryError")
      assert.strictEqual(
        unknown.message,
        [
          "line 2, column 9: Unknown column [yeer], did you mean [year]?",
          "  | WHERE yeer > ? AND title == tytle",
          "          ^",
          "line 2, column 31: Unknown column [tytle], did you mean [title]?",
          "  | WHERE yeer > ? AND title == tytle",
          "                                ^"
        ].join("\n")
      )
      const syntax = yield* Effect.flip(Esql.execute(esql`FROM ${index(films.index)} | WHER year > 1`))
      assert.strictEqual(syntax._tag, "QueryError")
      assert.match(syntax.message, /^line 1, column \d+: mismatched input 'WHER'/u)
      const missing = yield* Effect.flip(Esql.execute(esql`FROM no-such-index`))
      assert.include(missing.message, "no-such-index")
      const wrong = yield* Effect.flip(
        Esql.execute(esql`ROW n = "x"`, { row: Schema.Struct({ n: Schema.Number }) })
      )
      assert.strictEqual(wrong._tag, "DecodeError")
      assert.include(wrong.message, "rows.0.n: Expected number")
    })
  )
})
