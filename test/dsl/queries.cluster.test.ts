/** Queries of the DSL on a real Elasticsearch, as far as it has them. */
import { assert, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import * as Query from "effect-elasticsearch/Dsl/Query"
import { library } from "../api/live/library.ts"

const scifi = Query.term("kind", "scifi")

/** How many of six documents a query is to find. */
const queries: ReadonlyArray<readonly [string, number, Query.Query]> = [
  ["match", 3, Query.match("title", "dune", { operator: "and", fuzziness: "AUTO" })],
  ["matchAll", 6, Query.matchAll({ boost: 2 })],
  ["matchNone", 0, Query.matchNone()],
  ["matchPhrase", 1, Query.matchPhrase("title", "dune messiah", { slop: 1 })],
  ["matchPhrasePrefix", 1, Query.matchPhrasePrefix("title", "dune mess", { max_expansions: 5 })],
  ["matchBoolPrefix", 3, Query.matchBoolPrefix("title", "dune mess")],
  ["multiMatch", 3, Query.multiMatch(["title^2", "kind"], "dune", { tie_breaker: 0.3 })],
  ["combinedFields", 3, Query.combinedFields(["title"], "dune")],
  ["queryString", 3, Query.queryString("title:dune AND kind:scifi", { default_operator: "and" })],
  ["simpleQueryString", 1, Query.simpleQueryString("dune + children", { fields: ["title"] })],
  ["intervals", 3, Query.intervals("title", { match: { query: "dune" } })],
  ["term", 3, Query.term("kind", "scifi", { case_insensitive: true })],
  ["terms", 6, Query.terms("kind", ["scifi", "novel"], { boost: 2 })],
  ["termsSet", 3, Query.termsSet("kind", ["scifi"], { minimum_should_match: 1 })],
  ["range", 2, Query.range("year", { gte: 1961, lt: 1963 })],
  ["range of dates", 2, Query.range("published", { gte: new Date("1961-01-01"), lt: "1963" })],
  ["exists", 6, Query.exists("title")],
  ["prefix", 3, Query.prefix("kind", "sci")],
  ["wildcard", 3, Query.wildcard("kind", "s*i")],
  ["regexp", 3, Query.regexp("kind", "sci.*", { flags: "ALL" })],
  ["fuzzy", 3, Query.fuzzy("kind", "scyfi", { fuzziness: 1 })],
  ["ids", 2, Query.ids(["0", "1"])],
  ["bool", 2, Query.bool({ must: Query.match("title", "dune"), filter: scifi, must_not: Query.ids(["0"]) })],
  ["boosting", 3, Query.boosting(Query.match("title", "dune"), Query.term("sold", true), 0.5)],
  ["constantScore", 3, Query.constantScore(scifi, { boost: 1.2 })],
  ["disMax", 4, Query.disMax([Query.match("title", "dune"), Query.match("title", "emma")])],
  ["nested", 6, Query.nested("authors", Query.match("authors.first", "frank"), { score_mode: "avg" })],
  ["geoDistance", 1, Query.geoDistance("place", { lat: 50, lon: 8 }, "10km", { distance_type: "plane" })],
  [
    "geoBoundingBox",
    2,
    Query.geoBoundingBox("place", { top_left: { lat: 52, lon: 7 }, bottom_right: { lat: 49, lon: 9.5 } })
  ],
  [
    "geoShape",
    1,
    Query.geoShape("place", {
      shape: {
        type: "envelope",
        coordinates: [
          [7, 50.5],
          [8.5, 49.5]
        ]
      },
      relation: "intersects"
    })
  ],
  ["knn", 6, Query.knn("vector", { query_vector: [0, 1, 0.5], k: 6, num_candidates: 6 })],
  ["knn with a filter", 3, Query.knn("vector", { query_vector: [0, 1, 0.5], k: 6, filter: scifi })],
  ["sparseVector", 6, Query.sparseVector("weights", { query_vector: { dune: 1, sand: 2 } })],
  ["moreLikeThis", 3, Query.moreLikeThis(["dune"], { fields: ["title"], min_term_freq: 1, min_doc_freq: 1 })],
  ["and", 2, Query.and(Query.match("title", "dune"), scifi, Query.not(Query.ids(["0"])))],
  ["or", 4, Query.or(Query.match("title", "dune"), Query.match("title", "emma"), Query.or())],
  ["not", 3, Query.not(scifi)],
  ["not of alternatives", 2, Query.not(Query.or(Query.match("title", "dune"), Query.match("title", "emma")))]
]

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "queries on a real Elasticsearch",
  (it) => {
    it.effect("find what they say", () =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const index = yield* library
        for (const [name, expected, query] of queries) {
          const { hits } = yield* es.search({ index, query })
          assert.strictEqual(hits.total?.value, expected, name)
        }
      })
    )
  }
)
