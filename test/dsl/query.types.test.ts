/** That queries know which fields they mention, and with which values. */
import { describe, expectTypeOf, it } from "@effect/vitest"
import type { Client } from "effect-elasticsearch"
import * as Query from "effect-elasticsearch/Dsl/Query"

interface Film {
  readonly title: Query.Takes<string>
  readonly year: Query.Takes<number>
  readonly released: Query.Takes<string | Date>
  readonly director: Query.Takes<never>
  readonly "director.name": Query.Takes<string>
}

declare const accept: (query: Query.Query<Film>) => void
declare const es: Client

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
