/** That queries know which fields they mention, and with which values. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type { Client } from "effect-elasticsearch"
import type { GeoLocation } from "effect-elasticsearch/Api/types/Common"
import * as Query from "effect-elasticsearch/Dsl/Query"

interface Film {
  readonly title: Query.Takes<string>
  readonly year: Query.Takes<number>
  readonly released: Query.Takes<string | Date>
  readonly place: Query.Takes<GeoLocation>
  readonly director: Query.Takes<never>
  readonly "director.name": Query.Takes<string>
}

declare const accept: (query: Query.Query<Film>) => void
declare const es: Client

const solaris = Query.spanTerm("title", "solaris")

const everyFunction = [
  Query.weight(2, { filter: Query.exists("director") }),
  Query.randomScore({ seed: 1 }),
  Query.randomScore({ field: "year" }, { weight: 2 }),
  Query.fieldValueFactor("year", { factor: 2 }, { filter: Query.term("title", "x") }),
  Query.scriptScoreFunction("1"),
  Query.linear("year", { origin: 1972, scale: 10 }),
  Query.gauss("place", { origin: { lat: 50, lon: 8 }, scale: "10km" }),
  Query.exp("released", { origin: new Date(), scale: "10d" }, { multi_value_mode: "max" }),
  Query.exp("released", { scale: "10d" })
]

describe("queries", () => {
  it("fit documents that have their fields", () => {
    accept(Query.match("title", "solaris"))
    accept(Query.and(Query.match("title", "solaris"), Query.range("year", { gte: 1970, lt: 1980 })))
    accept(Query.or(Query.term("director.name", "x"), Query.not(Query.exists("director"))))
    accept(Query.range("released", { gte: "now-1y", lt: new Date() }))
    accept(Query.multiMatch(["title^2", "director.*"], "x"))
    accept(Query.from({ match_all: {} }))
    accept(Query.and())
    accept(
      Query.bool({
        must: [Query.match("title", "solaris"), Query.term("year", 1972)],
        filter: Query.exists("released"),
        minimum_should_match: 1
      })
    )
    accept(Query.spanNear([solaris, Query.spanGap("title", 1), Query.spanMulti(Query.prefix("title", "x"))]))
    accept(Query.functionScore(Query.match("title", "x"), everyFunction))
    accept(Query.distanceFeature("released", new Date(), "7d"))
    accept(Query.distanceFeature("place", { lat: 50, lon: 8 }, "10km"))
    accept(Query.wrapper('{"match_all":{}}'))
    accept(Query.type("_doc"))
    accept(Query.rule("set", {}, Query.pinned({ ids: ["1"] }, solaris), { boost: 2 }))
  })

  it("refuse fields that are not there, however deep", () => {
    // @ts-expect-error Property 'titel' is missing
    accept(Query.match("titel", "solaris"))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.and(Query.term("year", 1972), Query.or(Query.not(Query.match("titel", "solaris")))))
    // @ts-expect-error Property 'yeer' is missing
    accept(Query.bool({ must: [Query.match("title", "x")], filter: Query.exists("yeer") }))
    // @ts-expect-error Property 'plot' is missing
    accept(Query.multiMatch(["title^2", "plot^3"], "x"))
    // @ts-expect-error Property 'yeer' is missing
    accept(Query.knn("director", { query_vector: [1], filter: Query.term("yeer", 1) }))
    // @ts-expect-error Property 'cast' is missing
    accept(Query.nested("cast", Query.match("director.name", "x")))
    // @ts-expect-error Property 'plot' is missing
    accept(Query.simpleQueryString("x", { fields: ["title", "plot"] }))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.disMax([Query.match("title", "x"), Query.constantScore(Query.exists("titel"))]))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.wrapper(Query.exists("titel")))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.pinned({ ids: ["1"] }, Query.exists("titel")))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.rule("set", {}, Query.exists("titel")))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.termsLookup("titel", { index: "x", id: "1", path: "title" }))
  })

  it("refuse spans of fields that are not there", () => {
    // @ts-expect-error Property 'titel' is missing
    accept(Query.spanNear([solaris, Query.spanTerm("titel", "x")]))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.spanNear([solaris, Query.spanGap("titel", 1)]))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.spanFirst(Query.spanOr([Query.spanNot(solaris, Query.spanTerm("titel", "x"))]), 3))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.spanContaining(solaris, Query.spanMulti(Query.prefix("titel", "x"))))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.spanWithin(Query.spanTerm("titel", "x"), solaris))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.spanFieldMasking("titel", solaris))
    // @ts-expect-error Type 'number' is not assignable to type 'string'
    accept(Query.spanTerm("title", 1))
    // @ts-expect-error a match finds no spans
    Query.spanNear([Query.match("title", "x")])
    // @ts-expect-error a gap has a place in spanNear alone
    Query.spanOr([Query.spanGap("title", 1)])
  })

  it("refuse fields in functions of scores, and in their filters, that are not there", () => {
    const all = Query.matchAll()
    // @ts-expect-error Property 'yeer' is missing
    accept(Query.functionScore(all, [Query.weight(2), Query.fieldValueFactor("yeer")]))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.functionScore(all, [Query.weight(2, { filter: Query.exists("titel") })]))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.functionScore(all, [Query.randomScore({}, { filter: Query.exists("titel") })]))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.functionScore(all, [Query.fieldValueFactor("year", {}, { filter: Query.exists("titel") })]))
    // @ts-expect-error Property 'titel' is missing
    accept(Query.functionScore(all, [Query.scriptScoreFunction("1", { filter: Query.exists("titel") })]))
    accept(
      // @ts-expect-error Property 'titel' is missing
      Query.functionScore(all, [
        Query.gauss("year", { origin: 1972, scale: 1 }, { filter: Query.exists("titel") })
      ])
    )
    // @ts-expect-error Property 'titel' is missing
    accept(Query.functionScore(Query.exists("titel"), [Query.weight(2)]))
    // @ts-expect-error Property 'seed' is missing
    accept(Query.functionScore(all, [Query.randomScore({ field: "seed" })]))
    // @ts-expect-error Property 'yeer' is missing
    accept(Query.functionScore(all, [Query.linear("yeer", { origin: 1972, scale: 1 })]))
    // @ts-expect-error Property 'relesed' is missing
    accept(Query.functionScore(all, [Query.exp("relesed", { scale: "1d" })]))
    // @ts-expect-error Type 'number' is not assignable to type 'string'
    accept(Query.functionScore(all, [Query.fieldValueFactor("title")]))
    // @ts-expect-error a place is no number
    accept(Query.functionScore(all, [Query.gauss("year", { origin: { lat: 50, lon: 8 }, scale: "1km" })]))
    // @ts-expect-error a query is no function of scores
    Query.functionScore(all, [all])
  })

  it("refuse values that a field does not take", () => {
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    accept(Query.term("year", "1972"))
    // @ts-expect-error Type 'number' is not assignable to type 'string'
    accept(Query.bool({ should: [Query.term("title", "x"), Query.term("title", 1)] }))
    // @ts-expect-error a place is no number
    accept(Query.geoDistance("year", { lat: 50, lon: 8 }, "10km"))
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    accept(Query.terms("year", [1972, "1973"]))
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    accept(Query.prefix("year", "19"))
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    accept(Query.distanceFeature("year", "now", "7d"))
    // @ts-expect-error a place is no text
    accept(Query.distanceFeature("title", { lat: 50, lon: 8 }, "10km"))
    // @ts-expect-error Type 'boolean' is not assignable to type 'string | Date'
    accept(Query.range("released", { gte: true }))
  })

  it("go to the low-level client as they are", () => {
    expectTypeOf(es.search).toBeCallableWith({
      index: "films",
      query: Query.and(Query.match("title", "solaris"), Query.range("year", { gte: 1970 }))
    })
    const one = Query.and(Query.match("anything", 1), Query.term("else", true))
    expectTypeOf(one).toExtend<Query.Query>()
    expectTypeOf<Query.FieldsOf<typeof one>>().toEqualTypeOf<
      Query.One<"anything", 1> & Query.One<"else", true>
    >()
  })
})
