/** That the parts of a search know which fields they mention, and what they ask for. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type { Client } from "effect-elasticsearch"
import type { GeoLocation } from "effect-elasticsearch/Api/types/Common"
import type {
  SearchPhraseSuggestOption,
  SearchSuggest,
  SearchTermSuggestOption
} from "effect-elasticsearch/Api/types/Search"
import * as Collapse from "effect-elasticsearch/Dsl/Collapse"
import * as Highlight from "effect-elasticsearch/Dsl/Highlight"
import * as Query from "effect-elasticsearch/Dsl/Query"
import * as Rescore from "effect-elasticsearch/Dsl/Rescore"
import * as Retriever from "effect-elasticsearch/Dsl/Retriever"
import * as Runtime from "effect-elasticsearch/Dsl/Runtime"
import * as Sort from "effect-elasticsearch/Dsl/Sort"
import * as Suggest from "effect-elasticsearch/Dsl/Suggest"

interface Film {
  readonly title: Query.Takes<string>
  readonly year: Query.Takes<number>
  readonly place: Query.Takes<GeoLocation>
  readonly vector: Query.Takes<never>
  readonly cast: Query.Takes<never>
  readonly "cast.name": Query.Takes<string>
}

declare const accept: (part: Query.Mentions<Film>) => void
declare const es: Client

const good = Retriever.standard(Query.match("title", "x"))
const bad = Retriever.standard(Query.exists("titel"))
const badQuery = Query.exists("titel")
const near = { query_vector: [1], k: 1, num_candidates: 1 }

describe("retrievers", () => {
  it("fit documents that have their fields", () => {
    accept(good)
    accept(Retriever.standard(Query.matchAll(), { sort: ["title", "_score", Sort.desc("year")] }))
    accept(Retriever.knn("vector", { ...near, filter: Query.term("year", 1) }))
    accept(Retriever.rrf([good, { retriever: good, weight: 2 }]))
    accept(Retriever.rrfQuery("x", { fields: ["title^2", "cast.*"] }))
    accept(Retriever.linear([{ retriever: good, weight: 2 }], { filter: [Query.term("year", 1)] }))
    accept(Retriever.textSimilarityReranker(good, "title", "x"))
    accept(Retriever.rule("set", {}, Retriever.pinned({ ids: ["1"] }, good)))
    accept(Retriever.rescorer(Retriever.diversify("vector", good), Rescore.query(Query.exists("year"))))
  })

  it("refuse fields that are not there, however deep", () => {
    // @ts-expect-error Property 'titel' is missing
    accept(bad)
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.standard(Query.matchAll(), { filter: badQuery }))
    // @ts-expect-error Property 'yeer' is missing
    accept(Retriever.standard(Query.matchAll(), { sort: ["yeer"] }))
    // @ts-expect-error Property 'yeer' is missing
    accept(Retriever.standard(Query.matchAll(), { sort: Sort.by("yeer") }))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.standard(Query.matchAll(), { collapse: Collapse.by("titel") }))
    // @ts-expect-error Property 'vectr' is missing
    accept(Retriever.knn("vectr", near))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.knn("vector", { ...near, filter: [badQuery] }))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.rrf([good, bad]))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.rrf([good, { retriever: Retriever.rrf([bad]), weight: 2 }]))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.rrfQuery("x", { fields: ["titel^2"] }))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.linear([{ retriever: good }, { retriever: bad }]))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.linearQuery("x", { fields: ["titel"], normalizer: "minmax" }))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.textSimilarityReranker(good, "titel", "x"))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.rule("set", {}, bad))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.rescorer(good, [Rescore.query(badQuery)]))
    // @ts-expect-error Property 'titel' is missing
    accept(Retriever.pinned({ ids: ["1"] }, good, { filter: badQuery }))
    // @ts-expect-error Property 'vectr' is missing
    accept(Retriever.diversify("vectr", good))
    // @ts-expect-error a query is no retriever
    Retriever.rrf([Query.matchAll()])
  })
})

describe("other parts", () => {
  it("fit documents that have their fields", () => {
    accept(Suggest.phrase("x", "title", { direct_generator: [{ field: "title" }] }))
    accept(Rescore.script("1"))
    accept(Highlight.fields(["title", ["cast.name", { matched_fields: ["title"] }], "no.*"]))
    accept(Collapse.by("year", { inner_hits: [{ name: "x", sort: Sort.by("title") }] }))
    accept(Sort.by("cast.name", { nested: { path: "cast", filter: Query.term("cast.name", "x") } }))
    accept(Sort.byDistance("place", { lat: 50, lon: 8 }))
    accept(Sort.score())
  })

  it("refuse fields that are not there", () => {
    // @ts-expect-error Property 'titel' is missing
    accept(Suggest.term("x", "titel"))
    // @ts-expect-error Property 'titel' is missing
    accept(Suggest.phrase("x", "title", { direct_generator: [{ field: "titel" }] }))
    // @ts-expect-error Property 'titel' is missing
    accept(Suggest.completion("x", "titel"))
    // @ts-expect-error Property 'titel' is missing
    accept(Rescore.query(badQuery))
    // @ts-expect-error Property 'titel' is missing
    accept(Highlight.fields(["title", "titel"]))
    // @ts-expect-error Property 'titel' is missing
    accept(Highlight.fields([["titel", {}]]))
    // @ts-expect-error Property 'titel' is missing
    accept(Highlight.fields([["title", { matched_fields: "titel" }]]))
    // @ts-expect-error Property 'titel' is missing
    accept(Highlight.fields([["title", { highlight_query: badQuery }]]))
    // @ts-expect-error Property 'titel' is missing
    accept(Highlight.fields(["title"], { highlight_query: badQuery }))
    // @ts-expect-error Property 'yeer' is missing
    accept(Collapse.by("yeer"))
    // @ts-expect-error Property 'yeer' is missing
    accept(Collapse.by("year", { inner_hits: { sort: [Sort.by("yeer")] } }))
    // @ts-expect-error Property 'yeer' is missing
    accept(Sort.desc("yeer"))
    // @ts-expect-error Property 'crew' is missing
    accept(Sort.by("year", { nested: { path: "crew" } }))
    // @ts-expect-error Property 'titel' is missing
    accept(Sort.by("year", { nested: { path: "cast", filter: badQuery } }))
    // @ts-expect-error a place is no number
    accept(Sort.byDistance("year", { lat: 50, lon: 8 }))
  })

  it("go to the low-level client as they are", () => {
    expectTypeOf(es.search).toBeCallableWith({
      retriever: Retriever.rrf([good, good]),
      suggest: { titles: Suggest.term("x", "title") },
      rescore: [Rescore.query(Query.matchAll())],
      highlight: Highlight.fields(["title"]),
      collapse: Collapse.by("year"),
      runtime_mappings: Runtime.fields({ age: Runtime.long("1") }),
      sort: [Sort.desc("year"), Sort.score()]
    })
  })
})

describe("runtime fields", () => {
  const runtime = Runtime.fields({
    age: Runtime.long("1"),
    http: Runtime.composite("1", { status: "long", client: "ip" })
  })
  const of = (part: Query.Mentions<Runtime.RuntimeFields<typeof runtime>>) => part

  it("may be mentioned with what they take", () => {
    of(Query.and(Query.range("age", { gte: 5 }), Query.term("http.client", "10.0.0.1")))
    of(Query.term("http.status", 200))
    // @ts-expect-error Type 'string' is not assignable to type 'number | bigint'
    of(Query.term("age", "5"))
    // @ts-expect-error Property 'http.verb' is missing
    of(Query.exists("http.verb"))
    // @ts-expect-error Type 'string' is not assignable to type 'number | bigint'
    of(Query.term("http.status", "ok"))
  })

  it("mention what they look up by", () => {
    const options = { target_index: "x", target_field: "_id", fetch_fields: ["name"] }
    accept(Runtime.lookup({ ...options, input_field: "title" }))
    // @ts-expect-error Property 'titel' is missing
    accept(Runtime.lookup({ ...options, input_field: "titel" }))
  })
})

describe("suggestions", () => {
  interface Doc {
    readonly title: string
  }
  const suggesters = {
    text: "x",
    terms: Suggest.term("x", "title"),
    phrases: Suggest.phrase("x", "title"),
    completions: Suggest.completionRegex("x", "title"),
    plain: { text: "x", term: { field: "title" } },
    any: {} as Suggest.Suggesters[string]
  }
  type Results = Suggest.SuggestResults<typeof suggesters, Doc>

  it("have the options of their kinds", () => {
    expectTypeOf<keyof Results>().toEqualTypeOf<"terms" | "phrases" | "completions" | "plain" | "any">()
    expectTypeOf<Results["terms"][number]["options"]>().toEqualTypeOf<
      ReadonlyArray<SearchTermSuggestOption>
    >()
    expectTypeOf<Results["plain"]>().toEqualTypeOf<Results["terms"]>()
    expectTypeOf<Results["phrases"][number]["options"][number]>().toEqualTypeOf<SearchPhraseSuggestOption>()
    type Completion = Results["completions"][number]["options"][number]
    expectTypeOf<Completion["_source"]>().toEqualTypeOf<Doc | undefined>()
    expectTypeOf<Completion["_id"]>().toEqualTypeOf<string>()
    expectTypeOf<Completion["_score"]>().toEqualTypeOf<number>()
    expectTypeOf<Results["any"]>().toEqualTypeOf<ReadonlyArray<SearchSuggest<Doc>>>()
    expectTypeOf<Suggest.SuggestResults<Suggest.Suggesters, Doc>[string]>().toEqualTypeOf<
      ReadonlyArray<SearchSuggest<Doc>>
    >()
    expectTypeOf<Suggest.SuggestResults<{}, Doc>>().toEqualTypeOf<{}>()
  })
})
