/** Searches of the DSL on a real Elasticsearch: what they ask, and what their answers are decoded to. */
import { assert, inject, layer } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { Elasticsearch } from "effect-elasticsearch"
import * as Aggregation from "effect-elasticsearch/Dsl/Aggregation"
import * as Document from "effect-elasticsearch/Dsl/Document"
import * as Facet from "effect-elasticsearch/Dsl/Facet"
import * as FacetedSearch from "effect-elasticsearch/Dsl/FacetedSearch"
import * as Field from "effect-elasticsearch/Dsl/Field"
import * as Highlight from "effect-elasticsearch/Dsl/Highlight"
import * as Query from "effect-elasticsearch/Dsl/Query"
import * as Search from "effect-elasticsearch/Dsl/Search"
import * as Suggest from "effect-elasticsearch/Dsl/Suggest"
import { freshIndex } from "../api/live/scenario.ts"
import { all, Film, library } from "./films.ts"

const titles = (answer: {
  readonly hits: { readonly hits: ReadonlyArray<Search.Hit<{ readonly title: string }>> }
}) => answer.hits.hits.map((hit) => hit._source.title)

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "searches on a real Elasticsearch",
  (it) => {
    it.effect("give documents of their class, in the order that was asked for", () =>
      Effect.gen(function* () {
        const films = yield* library
        const answer = yield* Search.make(films).pipe(
          Search.query(Query.match("title", "solaris")),
          Search.filter(Query.exists("rating")),
          Search.sort("-year", "title.raw"),
          Search.highlight(Highlight.fields(["title"], { pre_tags: ["["], post_tags: ["]"] })),
          Search.fields("year"),
          Search.execute
        )
        assert.strictEqual(answer.hits.total?.value, 2)
        assert.deepStrictEqual(
          answer.hits.hits.map((hit) => hit._source),
          [all[5], all[0]]
        )
        const [first] = answer.hits.hits
        assert.instanceOf(first?._source, Film)
        assert.deepStrictEqual(first?.highlight, { title: ["[Solaris]"] })
        assert.deepStrictEqual(first?.fields, { year: [2002] })
        assert.deepStrictEqual(first?.sort, [2002, "Solaris"])
      })
    )

    it.effect("put queries, filters and exclusions together", () =>
      Effect.gen(function* () {
        const films = Search.make(yield* library)
        const dramas = films.pipe(Search.filter(Query.term("genres", "drama")))
        const early = dramas.pipe(Search.filter(Query.range("year", { lt: 1975 })))
        const unrated = early.pipe(Search.exclude(Query.exists("rating")))
        assert.strictEqual(yield* Search.count(films), 7)
        assert.strictEqual(yield* Search.count(dramas), 5)
        assert.strictEqual(yield* Search.count(early), 2)
        assert.deepStrictEqual(titles(yield* Search.execute(unrated)), ["Lost"])
        const page = films.pipe(Search.sort("year", "rating"), Search.page(2, 3), Search.source("title"))
        assert.deepStrictEqual(titles(yield* Search.execute(page)), ["Lost", "Mirror", "Stalker"])
      })
    )

    it.effect("type and decode the results of aggregations", () =>
      Effect.gen(function* () {
        const films = yield* library
        const { aggs, hits } = yield* Search.make(films).pipe(
          Search.size(0),
          Search.aggs({
            perYear: Aggregation.dateHistogram("released", {
              calendar_interval: "year",
              min_doc_count: 1,
              aggs: { avgRating: Aggregation.avg("rating") }
            }),
            genres: Aggregation.terms("genres", {
              aggs: { best: Aggregation.topHits({ size: 1, sort: [{ rating: "desc" }] }) }
            }),
            restored: Aggregation.terms("restored", { order: { _key: "asc" } }),
            cast: Aggregation.nested("cast", {
              aggs: {
                actors: Aggregation.terms("cast.actor", { aggs: { roles: Aggregation.topHits({ size: 1 }) } })
              }
            }),
            unrated: Aggregation.missing("rating", { aggs: { avg: Aggregation.avg("rating") } }),
            eras: Aggregation.filters({
              early: Query.range("year", { lt: 1970 }),
              late: Query.range("year", { gte: 1970 })
            }),
            decades: Aggregation.histogram("year", 10, { keyed: true, min_doc_count: 1 }),
            best: Aggregation.maxBucket("perYear>avgRating")
          }),
          Search.execute
        )
        assert.deepStrictEqual(hits.hits, [])
        assert.deepStrictEqual(
          aggs.perYear.buckets.map(({ avgRating, doc_count, key }) => [
            DateTime.formatIsoDateUtc(key),
            doc_count,
            avgRating.value
          ]),
          [
            ["1958-01-01", 1, 7.7],
            ["1967-01-01", 1, 7.8],
            ["1972-01-01", 2, 8],
            ["1975-01-01", 1, 7.9],
            ["1979-01-01", 1, 8.1],
            ["2002-01-01", 1, 6.2]
          ]
        )
        assert.deepStrictEqual(
          aggs.genres.buckets.map(({ best, doc_count, key }) => [key, doc_count, best.hits.hits[0]?._source]),
          [
            ["drama", 5, all[1]],
            ["scifi", 3, all[1]],
            ["comedy", 2, all[3]]
          ]
        )
        assert.deepStrictEqual(
          aggs.restored.buckets.map(({ doc_count, key }) => [key, doc_count]),
          [
            [false, 4],
            [true, 3]
          ]
        )
        const [actor] = aggs.cast.actors.buckets
        assert.deepStrictEqual([aggs.cast.doc_count, actor?.key, actor?.doc_count], [7, "Solonitsyn", 2])
        // A nested object is no film, so it stays as it is.
        assert.property(actor?.roles.hits.hits[0]?._source, "role")
        assert.deepStrictEqual([aggs.unrated.doc_count, aggs.unrated.avg.value], [1, null])
        assert.deepStrictEqual([aggs.eras.buckets.early.doc_count, aggs.eras.buckets.late.doc_count], [2, 5])
        assert.strictEqual(aggs.decades.buckets["1970.0"]?.doc_count, 4)
        assert.deepStrictEqual([aggs.best.value, aggs.best.keys.length], [8.1, 1])
      })
    )

    it.effect("page through all buckets of a composite", () =>
      Effect.gen(function* () {
        const films = yield* library
        const search = Search.make(films).pipe(
          Search.aggs({
            all: Aggregation.composite(
              [
                { restored: { terms: { field: "restored" } } },
                { released: { date_histogram: { field: "released", calendar_interval: "year" } } },
                { rating: { histogram: { field: "rating", interval: 1, missing_bucket: true } } }
              ],
              { size: 2, aggs: { youngest: Aggregation.max("year") } }
            ),
            other: Aggregation.avg("rating")
          })
        )
        const buckets = yield* Stream.runCollect(Search.compositePages(search, "all"))
        assert.deepStrictEqual(
          buckets.map(({ doc_count, key, youngest }) => [
            key.restored,
            DateTime.getPartUtc(key.released, "year"),
            key.rating,
            doc_count,
            youngest.value
          ]),
          [
            [false, 1958, 7, 1, 1958],
            [false, 1972, null, 1, 1972],
            [false, 1975, 7, 1, 1975],
            [false, 2002, 6, 1, 2002],
            [true, 1967, 7, 1, 1967],
            [true, 1972, 8, 1, 1972],
            [true, 1979, 8, 1, 1979]
          ]
        )
      })
    )

    it.effect("give the first hit, pages, and all hits", () =>
      Effect.gen(function* () {
        const films = yield* library
        const search = Search.make(films).pipe(
          Search.sort("year", "rating"),
          Search.size(3),
          Search.aggs({ mean: Aggregation.avg("rating") })
        )
        const first = yield* Search.first(search)
        assert.deepStrictEqual(
          Option.map(first, (hit) => hit._source.title),
          Option.some("Mon Oncle")
        )
        const none = yield* Search.first(search.pipe(Search.filter(Query.term("genres", "western"))))
        assert.isTrue(Option.isNone(none))
        const pages = yield* Stream.runCollect(Search.pages(search))
        assert.deepStrictEqual(pages.map(titles), [
          ["Mon Oncle", "Playtime", "Solaris"],
          ["Lost", "Mirror", "Stalker"],
          ["Solaris"]
        ])
        assert.isNumber(pages[0]?.aggs.mean?.value)
        assert.isUndefined(pages[1]?.aggs.mean)
        const hits = yield* Stream.runCollect(Search.scan(search))
        assert.deepStrictEqual(
          hits.map((hit) => hit._source.released.pipe(DateTime.getPartUtc("year"))),
          [1958, 1967, 1972, 1972, 1975, 1979, 2002]
        )
        const refused = yield* Effect.flip(
          Stream.runDrain(Search.scan(search.pipe(Search.params({ terminate_after: 1 }))))
        )
        assert.strictEqual(
          refused.message,
          "search: parameter terminate_after has no place in pages. Nothing was sent"
        )
      })
    )

    it.effect("are sent together, each with its own answer or failure", () =>
      Effect.gen(function* () {
        const films = yield* library
        const search = Search.make(films).pipe(Search.sort("year"))
        const [counted, found, plain] = yield* Search.executeAll([
          search.pipe(Search.size(0), Search.aggs({ oldest: Aggregation.min("year") })),
          search.pipe(Search.query(Query.match("director.name", "tati")), Search.source("title")),
          Search.over(films.index).pipe(Search.withoutSource, Search.size(1))
        ])
        assert.strictEqual(counted.aggs.oldest.value, 1958)
        assert.deepStrictEqual(
          found.hits.hits.map((hit) => hit._source),
          [{ title: "Mon Oncle" }, { title: "Playtime" }]
        )
        assert.isUndefined(plain.hits.hits[0]?._source)
        const outcomes = yield* Search.executeAllSettled([search, Search.over("no-such-index")])
        assert.isTrue(Result.isSuccess(outcomes[0]))
        assert.strictEqual(Result.isFailure(outcomes[1]) && outcomes[1].failure._tag, "NotFound")
        const failure = yield* Effect.flip(Search.executeAll([search, Search.over("no-such-index")]))
        assert.strictEqual(failure._tag, "NotFound")
      })
    )

    it.effect("fail with the document that is not what it is declared to be", () =>
      Effect.gen(function* () {
        const films = yield* library
        const Wrong = Document.make(films.index, { title: Field.text(), director: Field.keyword() })
        const error = yield* Search.make(Wrong).pipe(
          Search.filter(Query.ids(["3"])),
          Search.execute,
          Effect.flip
        )
        assert.strictEqual(error.message, `${films.index}/3 does not decode: director: Expected string`)
        const lost = yield* Search.make(films).pipe(
          Search.params({ _source: false, size: 1, sort: ["year"] }),
          Search.execute,
          Effect.flip
        )
        assert.strictEqual(
          lost.message,
          `${films.index}/4 does not decode: the document: Expected a document: it is left out by _source, or the index does not keep it`
        )
        const Strict = Document.make(films.index, { title: Field.text() }, { unknownFields: "fail" })
        const unknown = yield* Search.make(Strict).pipe(Search.execute, Effect.flip)
        assert.strictEqual(unknown._tag, "DocumentError")
      })
    )

    it.effect(
      "decode the documents of completions, vectors included, and leave parts of documents as they are",
      () =>
        Effect.gen(function* () {
          const es = yield* Elasticsearch
          const Things = Document.make("things", {
            name: Field.completion(),
            made: Field.date(),
            vector: Field.denseVector({ dims: 2 })
          })
          const index = yield* freshIndex(Document.createRequest(Things))
          const things = Search.make(Document.at(Things, index))
          const lamp = { name: "lamp", made: DateTime.makeUnsafe("2001-02-03"), vector: [1, 2] }
          yield* es.index({ index, id: "1", document: yield* Document.encode(Things, lamp), refresh: true })
          const answer = yield* things.pipe(
            Search.suggest({ names: Suggest.completion("la", "name") }),
            Search.aggs({
              whole: Aggregation.topHits(),
              part: Aggregation.topHits({ _source: ["made"] }),
              none: Aggregation.topHits({ _source: false })
            }),
            Search.execute
          )
          assert.deepStrictEqual(answer.suggest.names[0]?.options[0]?._source, lamp)
          assert.deepStrictEqual(
            [answer.hits, answer.aggs.whole.hits, answer.aggs.part.hits, answer.aggs.none.hits].map(
              ({ hits }) => hits[0]?._source
            ),
            [lamp, lamp, { made: "2001-02-03T00:00:00.000Z" }, undefined]
          )
          const [together] = yield* Search.executeAll([things])
          assert.deepStrictEqual(together.hits.hits[0]?._source, lamp)
          const [scanned] = yield* Stream.runCollect(Search.scan(things))
          assert.deepStrictEqual(scanned?._source, lamp)
          const some = yield* Search.execute(things.pipe(Search.source("made", "vector")))
          assert.deepStrictEqual(some.hits.hits[0]?._source, { made: lamp.made, vector: [1, 2] })
        })
    )

    it.effect("delete what they match", () =>
      Effect.gen(function* () {
        const films = yield* library
        const comedies = Search.make(films).pipe(Search.filter(Query.term("genres", "comedy")))
        // The test server lacks the module that does it; the request is what counts here.
        const error = yield* Effect.flip(Search.deleteByQuery(comedies, { refresh: true }))
        assert.include(error.message, "/_delete_by_query")
        const other = yield* Effect.flip(Search.updateByQuery(comedies))
        assert.include(other.message, "/_update_by_query")
      })
    )

    it.effect("count what else could be chosen in facets", () =>
      Effect.gen(function* () {
        const films = yield* library
        const faceted = FacetedSearch.make(Search.make(films).pipe(Search.sort("year")), {
          fields: ["title^2", "director.name"],
          facets: {
            genres: Facet.terms("genres"),
            decades: Facet.histogram("year", 10),
            years: Facet.dateHistogram("released", { calendar_interval: "year" }),
            ratings: Facet.range("rating", { fair: { to: 8 }, good: { from: 8 } }),
            restored: Facet.terms("restored"),
            actors: Facet.nested("cast", Facet.terms("cast.actor")),
            age: Facet.dateRange("released", {
              old: { to: DateTime.toDateUtc(DateTime.makeUnsafe("1970-01-01")) },
              young: { from: "1970-01-01" }
            }),
            kinds: Facet.queries({
              serious: Query.term("genres", "drama"),
              light: Query.term("genres", "comedy")
            })
          }
        })
        const everything = yield* FacetedSearch.execute(faceted)
        assert.deepStrictEqual(everything.facets.genres, [
          { key: "drama", count: 5, chosen: false },
          { key: "scifi", count: 3, chosen: false },
          { key: "comedy", count: 2, chosen: false }
        ])
        assert.deepStrictEqual(everything.facets.kinds, [
          { key: "serious", count: 5, chosen: false },
          { key: "light", count: 2, chosen: false }
        ])
        const chosen = yield* FacetedSearch.execute(faceted, {
          text: "tarkovsky",
          chosen: { genres: ["scifi"], years: [DateTime.makeUnsafe("1972-01-01")] }
        })
        assert.deepStrictEqual(titles(chosen), ["Solaris"])
        assert.deepStrictEqual(chosen.facets.genres, [
          { key: "drama", count: 1, chosen: false },
          { key: "scifi", count: 1, chosen: true }
        ])
        assert.deepStrictEqual(
          chosen.facets.years.map(({ chosen, count, key }) => [
            DateTime.getPartUtc(key, "year"),
            count,
            chosen
          ]),
          [
            [1972, 1, true],
            [1979, 1, false]
          ]
        )
        const each = {
          decades: [1970],
          ratings: ["good"],
          restored: [true],
          actors: ["Banionis"],
          age: ["young"],
          kinds: ["serious"]
        } as const
        const found = yield* FacetedSearch.execute(faceted, { chosen: each })
        assert.deepStrictEqual(
          found.hits.hits.map((hit) => hit._source),
          [all[0]]
        )
        assert.deepStrictEqual(
          [found.facets.restored, found.facets.actors.filter(({ chosen }) => chosen)],
          [[{ key: true, count: 1, chosen: true }], [{ key: "Banionis", count: 1, chosen: true }]]
        )
        assert.deepStrictEqual(Object.keys(found.aggs), [])
      })
    )
  }
)
