/** That searches know their documents: what they may mention, and what their answers hold. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import {
  Aggregation,
  Collapse,
  Document,
  Facet,
  FacetedSearch,
  Field,
  Highlight,
  Query,
  Runtime,
  Search,
  Sort,
  Suggest
} from "effect-elasticsearch/Dsl"
import { Film, Films } from "./films.ts"

const films = Search.make(Films)

const Labelled = Document.make("labelled", {
  colour: Field.of(Schema.Literals(["red", "blue"]), { type: "keyword" }),
  count: Field.bigLong(),
  name: Field.completion()
})

const perYear = Aggregation.dateHistogram("released", {
  calendar_interval: "year",
  aggs: { avgRating: Aggregation.avg("rating"), best: Aggregation.topHits({ size: 1 }) }
})

describe("answers of searches", () => {
  it("have the documents' type", () => {
    type Answer = Search.ResponseOf<typeof films>
    expectTypeOf<Answer["hits"]["hits"][number]["_source"]>().toEqualTypeOf<Film>()
    const some = films.pipe(Search.source("title", "rating"))
    expectTypeOf<Search.ResponseOf<typeof some>["hits"]["hits"][number]["_source"]>().toEqualTypeOf<
      Pick<Film, "title" | "rating">
    >()
    const none = films.pipe(Search.withoutSource)
    expectTypeOf<
      Search.ResponseOf<typeof none>["hits"]["hits"][number]["_source"]
    >().toEqualTypeOf<undefined>()
    const unknown = Search.over("films")
    expectTypeOf<
      Search.ResponseOf<typeof unknown>["hits"]["hits"][number]["_source"]
    >().toEqualTypeOf<unknown>()
  })

  it("have results of aggregations with the types of their fields", () => {
    const search = films.pipe(
      Search.aggs({ perYear }),
      Search.aggs({
        restored: Aggregation.terms("restored"),
        genres: Aggregation.terms("genres"),
        byRating: Aggregation.terms("rating")
      })
    )
    type Aggs = Search.ResponseOf<typeof search>["aggs"]
    type Year = Aggs["perYear"]["buckets"][number]
    expectTypeOf<Year["key"]>().toEqualTypeOf<DateTime.Utc>()
    expectTypeOf<Year["avgRating"]["value"]>().toEqualTypeOf<number | null>()
    expectTypeOf<Year["best"]["hits"]["hits"][number]["_source"]>().toEqualTypeOf<Film | undefined>()
    expectTypeOf<Aggs["restored"]["buckets"][number]["key"]>().toEqualTypeOf<boolean>()
    expectTypeOf<Aggs["genres"]["buckets"][number]["key"]>().toEqualTypeOf<string>()
    expectTypeOf<Aggs["byRating"]["buckets"][number]["key"]>().toEqualTypeOf<number>()
    // @ts-expect-error there is no such aggregation
    expectTypeOf<Aggs["perYeer"]>().toBeUnknown()

    const labelled = Search.make(Labelled).pipe(
      Search.aggs({ colours: Aggregation.terms("colour"), counts: Aggregation.terms("count") })
    )
    type Labels = Search.ResponseOf<typeof labelled>["aggs"]
    expectTypeOf<Labels["colours"]["buckets"][number]["key"]>().toEqualTypeOf<"red" | "blue">()
    expectTypeOf<Labels["counts"]["buckets"][number]["key"]>().toEqualTypeOf<number | bigint>()
  })

  it("have what plain requests ask for", () => {
    const search = Search.from(Films, { aggs: { genres: { terms: { field: "genres" } } }, size: 0 })
    type Aggs = Search.ResponseOf<typeof search>["aggs"]
    expectTypeOf<Aggs["genres"]["buckets"][number]["key"]>().toEqualTypeOf<string>()
  })

  it("have suggestions by their names", () => {
    const search = Search.make(Labelled).pipe(Search.suggest({ names: Suggest.completion("so", "name") }))
    type Suggestions = Search.ResponseOf<typeof search>["suggest"]
    expectTypeOf<Suggestions["names"][number]["options"][number]["text"]>().toEqualTypeOf<string>()
    // @ts-expect-error there is no such suggestion
    expectTypeOf<Suggestions["nams"]>().toBeUnknown()
  })
})

describe("searches", () => {
  it("take what fits their documents", () => {
    films.pipe(
      Search.query(Query.match("title", "x")),
      Search.filter(Query.nested("cast", Query.term("cast.actor", "x"))),
      Search.exclude(Query.term("restored", true)),
      Search.postFilter(Query.ids(["1"])),
      Search.sort("-year", "title.raw", { rating: { order: "desc" } }, Sort.by("released"), "_score"),
      Search.highlight(Highlight.fields(["title", "director.*"])),
      Search.collapse(Collapse.by("director.name.raw")),
      Search.fields("title", "cast.*")
    )
    Search.over("films").pipe(Search.query(Query.match("anything", 1)), Search.sort("else"))
  })

  it("refuse fields and values that do not", () => {
    // @ts-expect-error Property 'titel' is missing
    films.pipe(Search.query(Query.match("titel", "x")))
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    films.pipe(Search.filter(Query.and(Query.term("year", "1972"))))
    // @ts-expect-error Property 'genre' is missing
    films.pipe(Search.aggs({ genres: Aggregation.terms("genre") }))
    const years = Aggregation.terms("year", { aggs: { mean: Aggregation.avg("title") } })
    // @ts-expect-error a text has no mean
    films.pipe(Search.aggs({ years }))
    // @ts-expect-error Property 'yeer' is missing
    films.pipe(Search.sort("-yeer"))
    // @ts-expect-error Property 'yeer' is missing
    films.pipe(Search.sort({ yeer: "asc" }))
    // @ts-expect-error Property 'yeer' is missing
    films.pipe(Search.sort(Sort.desc("yeer")))
    // @ts-expect-error Property 'titel' is missing
    films.pipe(Search.highlight(Highlight.fields(["titel"])))
    // @ts-expect-error Property 'titel' is missing
    films.pipe(Search.fields("titel"))
    // @ts-expect-error Property 'titel' is missing
    films.pipe(Search.source("titel"))
    // @ts-expect-error Property 'vector' is missing
    films.pipe(Search.knn("vector", { query_vector: [1], k: 1, num_candidates: 1 }))
    // @ts-expect-error Property 'name' is missing
    films.pipe(Search.suggest({ names: Suggest.completion("so", "name") }))
  })

  it("may mention runtime fields from where these are added", () => {
    const aged = films.pipe(Search.runtime(Runtime.fields({ age: Runtime.long("emit(1)") })))
    aged.pipe(Search.filter(Query.range("age", { gte: 50 })))
    // @ts-expect-error Property 'age' is missing
    films.pipe(Search.filter(Query.range("age", { gte: 50 })))
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    aged.pipe(Search.filter(Query.range("age", { gte: "old" })))
  })
})

describe("faceted searches", () => {
  const faceted = FacetedSearch.make(films, {
    fields: ["title^2", "director.name"],
    facets: {
      genres: Facet.terms("genres"),
      decades: Facet.histogram("year", 10),
      released: Facet.dateHistogram("released", { calendar_interval: "year" }),
      ratings: Facet.range("rating", { bad: { to: 5 }, good: { from: 5 } }),
      restored: Facet.terms("restored")
    }
  })

  it("have typed keys", () => {
    type Chosen = NonNullable<
      NonNullable<
        Parameters<
          typeof FacetedSearch.execute<
            Film,
            Document.FieldsOf<typeof Films>,
            (typeof faceted)["facets"],
            {},
            {}
          >
        >[1]
      >["chosen"]
    >
    expectTypeOf<NonNullable<Chosen["genres"]>[number]>().toEqualTypeOf<string>()
    expectTypeOf<NonNullable<Chosen["decades"]>[number]>().toEqualTypeOf<number>()
    expectTypeOf<NonNullable<Chosen["released"]>[number]>().toEqualTypeOf<DateTime.Utc>()
    expectTypeOf<NonNullable<Chosen["ratings"]>[number]>().toEqualTypeOf<"bad" | "good">()
    expectTypeOf<NonNullable<Chosen["restored"]>[number]>().toEqualTypeOf<boolean>()
    FacetedSearch.toSearch(faceted, { chosen: { genres: ["drama"], ratings: ["good"] } })
    // @ts-expect-error Type '"best"' is not assignable to type '"bad" | "good"'
    FacetedSearch.toSearch(faceted, { chosen: { ratings: ["best"] } })
    // @ts-expect-error 'genre' does not exist
    FacetedSearch.toSearch(faceted, { chosen: { genre: ["drama"] } })
  })

  it("refuse fields that are not there", () => {
    // @ts-expect-error Property 'genre' is missing
    FacetedSearch.make(films, { facets: { genres: Facet.terms("genre") } })
    // @ts-expect-error Property 'titel' is missing
    FacetedSearch.make(films, { fields: ["titel^2"], facets: {} })
    // @ts-expect-error a text has no steps
    FacetedSearch.make(films, { facets: { titles: Facet.histogram("title", 10) } })
  })
})
