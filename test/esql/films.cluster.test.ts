/** The same questions asked by ES|QL and by the DSL on a real Elasticsearch: their answers agree. */
import { assert, inject, layer } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Aggregation from "effect-elasticsearch/Dsl/Aggregation"
import * as Query from "effect-elasticsearch/Dsl/Query"
import * as Search from "effect-elasticsearch/Dsl/Search"
import * as Esql from "effect-elasticsearch/Esql"
import { all, library } from "../dsl/films.ts"

const { Fn } = Esql

const rowsOf = <C>(query: Esql.Query<C>) => Effect.map(Esql.execute(query), ({ rows }) => rows)

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 }), {
  excludeTestServices: true
})("ES|QL and the DSL", (it) => {
  it.effect("find the same documents in the same order", () =>
    Effect.gen(function* () {
      const films = yield* library
      const rows = yield* rowsOf(
        Esql.from(films).pipe(
          Esql.where((c) =>
            Esql.and(Esql.gte(c.year, 1972), Esql.isNotNull(c.rating), Esql.ne(c.restored, true))
          ),
          Esql.sort((c) => [Esql.desc(c.rating), c.year]),
          Esql.keep("title", "title.raw", "year", "rating", "released", "genres", "director.name"),
          Esql.limit(10)
        )
      )
      const { hits } = yield* Search.make(films).pipe(
        Search.filter(Query.range("year", { gte: 1972 })),
        Search.filter(Query.exists("rating")),
        Search.exclude(Query.term("restored", true)),
        Search.sort("-rating", "year"),
        Search.execute
      )
      assert.deepStrictEqual(
        rows,
        hits.hits.map(({ _source: film }) => ({
          title: film.title,
          "title.raw": film.title,
          year: film.year,
          rating: film.rating ?? null,
          released: film.released,
          genres: film.genres,
          "director.name": film.director.name
        }))
      )
      assert.deepStrictEqual(
        rows.map(({ title }) => title),
        ["Mirror", "Solaris"]
      )
    })
  )

  it.effect("find the same by full text, and count the same", () =>
    Effect.gen(function* () {
      const films = yield* library
      for (const text of ["solaris", "mon lost", "nothing"]) {
        const rows = yield* rowsOf(
          Esql.from(films, { metadata: ["_id", "_score"] }).pipe(
            Esql.where((c) => Esql.matches(c.title, text)),
            Esql.sort((c) => c._id),
            Esql.keep("_id", "_score"),
            Esql.limit(10)
          )
        )
        const { hits } = yield* Search.make(films).pipe(
          Search.query(Query.match("title", text)),
          Search.execute
        )
        assert.deepStrictEqual(
          rows.map(({ _id }) => _id),
          hits.hits.map(({ _id }) => _id ?? "").toSorted()
        )
        for (const { _id, _score } of rows)
          assert.closeTo(_score, hits.hits.find((hit) => hit._id === _id)?._score ?? 0, 1e-5)
        const counted = yield* rowsOf(
          Esql.from(films).pipe(
            Esql.where((c) => Esql.matches(c.title, text)),
            Esql.stats({ films: Fn.count() })
          )
        )
        const count = yield* Search.count(Search.make(films).pipe(Search.query(Query.match("title", text))))
        assert.deepStrictEqual(counted, [{ films: count }])
      }
    })
  )

  it.effect("group by the values of a field with several", () =>
    Effect.gen(function* () {
      const films = yield* library
      const read = Esql.from(films).pipe(Esql.keep("genres", "rating", "year"))
      const { aggs } = yield* Search.make(films).pipe(
        Search.size(0),
        Search.aggs({
          genres: Aggregation.terms("genres", {
            aggs: { mean: Aggregation.avg("rating"), last: Aggregation.max("year") }
          })
        }),
        Search.execute
      )
      const expected = aggs.genres.buckets.map(({ doc_count, key, last, mean }) => ({
        counted: { genres: key, films: doc_count, last: last.value },
        mean: mean.value
      }))
      assert.deepStrictEqual(
        expected.map(({ counted }) => counted.genres),
        ["drama", "scifi", "comedy"]
      )
      const grouped = read.pipe(
        Esql.stats((c) => ({ films: Fn.count(), mean: Fn.avg(c.rating), last: Fn.max(c.year) }), ["genres"])
      )
      const expanded = read.pipe(
        Esql.mvExpand("genres"),
        Esql.stats((c) => ({ films: Fn.count(), mean: Fn.avg(c.rating), last: Fn.max(c.year) }), ["genres"])
      )
      for (const query of [grouped, expanded]) {
        const rows = yield* rowsOf(
          query.pipe(
            Esql.sort((c) => [Esql.desc(c.films), c.genres]),
            Esql.limit(10)
          )
        )
        assert.deepStrictEqual(
          rows.map(({ films: count, genres, last }) => ({ genres, films: count, last })),
          expected.map(({ counted }) => counted)
        )
        for (const [at, { mean }] of rows.entries()) assert.closeTo(mean ?? 0, expected[at]?.mean ?? -1, 1e-9)
      }
    })
  )

  it.effect("group by years and decades", () =>
    Effect.gen(function* () {
      const films = yield* library
      const { aggs } = yield* Search.make(films).pipe(
        Search.size(0),
        Search.aggs({
          years: Aggregation.dateHistogram("released", { calendar_interval: "year", min_doc_count: 1 }),
          decades: Aggregation.histogram("year", 10, { min_doc_count: 1 })
        }),
        Search.execute
      )
      const years = aggs.years.buckets.map(({ doc_count, key }) => [DateTime.formatIso(key), doc_count])
      const year = Esql.span(1, "year")
      const byYear = (truncated: boolean) =>
        rowsOf(
          Esql.from(films).pipe(
            Esql.stats({ films: Fn.count() }, (c) => ({
              year: truncated ? Fn.dateTrunc(year, c.released) : Fn.bucket(c.released, year)
            })),
            Esql.sort((c) => c.year),
            Esql.limit(100)
          )
        )
      for (const rows of [yield* byYear(true), yield* byYear(false)])
        assert.deepStrictEqual(
          rows.map((row) => [row.year === null ? null : DateTime.formatIso(row.year), row.films]),
          years
        )
      const decades = yield* rowsOf(
        Esql.from(films).pipe(
          Esql.stats({ films: Fn.count() }, (c) => ({ decade: Fn.bucket(c.year, 10) })),
          Esql.sort((c) => c.decade),
          Esql.limit(100)
        )
      )
      assert.deepStrictEqual(
        decades.map(({ decade, films: count }) => [decade, count]),
        aggs.decades.buckets.map(({ doc_count, key }) => [key, doc_count])
      )
    })
  )

  it.effect("make the same numbers of all documents", () =>
    Effect.gen(function* () {
      const films = yield* library
      const { aggs } = yield* Search.make(films).pipe(
        Search.size(0),
        Search.aggs({
          stats: Aggregation.stats("rating"),
          directors: Aggregation.cardinality("director.name.raw"),
          percentiles: Aggregation.percentiles("rating", { percents: [50, 90] }),
          restored: Aggregation.filter(Query.term("restored", true))
        }),
        Search.execute
      )
      const [row] = yield* rowsOf(
        Esql.from(films).pipe(
          Esql.stats((c) => ({
            count: Fn.count(c.rating),
            min: Fn.min(c.rating),
            max: Fn.max(c.rating),
            avg: Fn.avg(c.rating),
            sum: Fn.sum(c.rating),
            directors: Fn.countDistinct(c["director.name.raw"]),
            half: Fn.percentile(c.rating, 50),
            most: Fn.percentile(c.rating, 90),
            restored: Esql.filtered(Fn.count(), c.restored)
          }))
        )
      )
      assert.deepStrictEqual(
        [row?.count, row?.min, row?.max, row?.directors, row?.restored],
        [aggs.stats.count, aggs.stats.min, aggs.stats.max, aggs.directors.value, aggs.restored.doc_count]
      )
      assert.closeTo(row?.avg ?? 0, aggs.stats.avg ?? -1, 1e-9)
      assert.closeTo(row?.sum ?? 0, aggs.stats.sum, 1e-9)
      assert.closeTo(row?.half ?? 0, Number(aggs.percentiles.values["50.0"]), 0.05)
      assert.closeTo(row?.most ?? 0, Number(aggs.percentiles.values["90.0"]), 0.05)
    })
  )
})

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 }), {
  excludeTestServices: true
})("typed rows of a real Elasticsearch", (it) => {
  it.effect("come at once, as a Stream, and from a query that runs on", () =>
    Effect.gen(function* () {
      const films = yield* library
      const query = Esql.from(films, { metadata: ["_id", "_version"] }).pipe(
        Esql.sort((c) => c._id),
        Esql.limit(100)
      )
      const whole = yield* Esql.execute(query.pipe(Esql.keep("*")))
      assert.strictEqual(whole.rows.length, all.length)
      assert.isFalse(whole.is_partial)
      const expected = all.map((film, n) => ({
        title: film.title,
        "title.raw": film.title,
        genres: film.genres,
        year: film.year,
        rating: film.rating ?? null,
        released: film.released,
        restored: film.restored,
        "director.name": film.director.name,
        "director.name.raw": film.director.name,
        // Nested objects are no columns of ES|QL.
        "cast.actor": [],
        "cast.role": [],
        _id: String(n),
        _version: 1
      }))
      assert.deepStrictEqual<unknown>(whole.rows, expected)
      assert.deepStrictEqual<unknown>(yield* Stream.runCollect(Esql.stream(query)), expected)
      const running = yield* Esql.start(query)
      assert.deepStrictEqual<unknown>((yield* running.answer).rows, expected)
      const exact = yield* Esql.start(query.pipe(Esql.keep("_version", "year")), { longs: "bigint" })
      assert.deepStrictEqual(
        (yield* exact.answer).rows,
        all.map(({ year }) => ({ _version: 1n, year }))
      )
    })
  )

  it.effect("have whole numbers of 64 bits", () =>
    Effect.gen(function* () {
      const query = Esql.row({ big: 2n ** 60n + 1n, small: 1n, i: 7 })
      const { rows } = yield* Esql.execute(query, { longs: "bigint" })
      assert.deepStrictEqual(rows, [{ big: 2n ** 60n + 1n, small: 1n, i: 7 }])
      const error = yield* Effect.flip(Esql.execute(query))
      assert.strictEqual(error._tag, "DecodeError")
      assert.include(
        error.message,
        'rows.0.big: Expected a whole number within 2^53: run the query with longs: "bigint"'
      )
      const small = yield* rowsOf(query.pipe(Esql.drop("big")))
      assert.deepStrictEqual(small, [{ small: 1, i: 7 }])
    })
  )

  it.effect("have columns that the server leaves out because they are null everywhere", () =>
    Effect.gen(function* () {
      const films = yield* library
      const query = Esql.from(films).pipe(
        Esql.where((c) => Esql.isNull(c.rating)),
        Esql.keep("title", "rating"),
        Esql.limit(1)
      )
      const { all_columns, columns, rows } = yield* Esql.execute(query, { drop_null_columns: true })
      assert.deepStrictEqual([all_columns?.length, columns.map(({ name }) => name)], [2, ["title"]])
      assert.deepStrictEqual(rows, [{ title: "Lost", rating: null }])
    })
  )

  const Name = Schema.Literals(["yeer", "a b", "é", "🎬", "x.y", "1st"])
  const Command = Schema.Literals(["WHERE", "EVAL", "SORT", "STATS"])

  it.effect.prop(
    "are refused with the command of a column that is not there",
    { name: Name, command: Command, before: Schema.Literals([0, 1, 2]) },
    ({ before, command, name }) =>
      Effect.gen(function* () {
        const wrong = Esql.column(name, "integer")
        const start = Array.from({ length: before }).reduce<Esql.Query<{ readonly "é 🎬": Esql.Any }>>(
          (query) => query.pipe(Esql.limit(1)),
          Esql.row({ "é 🎬": 1 })
        )
        const query: { readonly [Name in typeof Command.Type]: Esql.Fragment } = {
          WHERE: start.pipe(Esql.where(Esql.gt(wrong, 1))),
          EVAL: start.pipe(Esql.evaluate({ ü: "🎬", n: Esql.add(wrong, 1) })),
          SORT: start.pipe(Esql.sort(Esql.desc(wrong))),
          STATS: start.pipe(Esql.stats({ n: Fn.max(wrong) }))
        }
        const error = yield* Effect.flip(Esql.execute(query[command]))
        assert(error._tag === "QueryError", error.message)
        const [problem] = error.problems
        assert.include(problem?.reason ?? "", `Unknown column [${name}]`)
        assert.deepStrictEqual([problem?.origin?.command, problem?.origin?.number], [command, before + 2])
        const within = { WHERE: [">"], EVAL: ["+"], SORT: [], STATS: ["MAX"] }[command]
        assert.deepStrictEqual(problem?.origin?.within, within)
      })
  )
})
