/** What each function of queries makes, whole. */
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import type { QueryDslQueryContainer } from "effect-elasticsearch/Api/types/QueryDsl"
import * as Query from "effect-elasticsearch/Dsl/Query"

const title = Query.match("title", "dune")
const titleJson = { match: { title: { query: "dune" } } }
const year = Query.term("year", 1965)
const yearJson = { term: { year: { value: 1965 } } }

const cases: ReadonlyArray<readonly [string, QueryDslQueryContainer, unknown]> = [
  ["from", Query.from({ match_all: {} }), { match_all: {} }],
  ["match", title, titleJson],
  [
    "match with options",
    Query.match("title", "dune", { operator: "and", fuzziness: "AUTO" }),
    { match: { title: { operator: "and", fuzziness: "AUTO", query: "dune" } } }
  ],
  [
    "matchAll, matchNone",
    Query.disMax([Query.matchAll(), Query.matchAll({ boost: 2 }), Query.matchNone()]),
    { dis_max: { queries: [{ match_all: {} }, { match_all: { boost: 2 } }, { match_none: {} }] } }
  ],
  [
    "matchPhrase",
    Query.matchPhrase("title", "dune messiah", { slop: 1 }),
    { match_phrase: { title: { slop: 1, query: "dune messiah" } } }
  ],
  [
    "matchPhrasePrefix",
    Query.matchPhrasePrefix("title", "dune mess", { max_expansions: 5 }),
    { match_phrase_prefix: { title: { max_expansions: 5, query: "dune mess" } } }
  ],
  [
    "matchBoolPrefix",
    Query.matchBoolPrefix("title", "dune mess"),
    { match_bool_prefix: { title: { query: "dune mess" } } }
  ],
  [
    "multiMatch",
    Query.multiMatch(["title^2", "plot"], "dune", { type: "best_fields" }),
    { multi_match: { type: "best_fields", fields: ["title^2", "plot"], query: "dune" } }
  ],
  [
    "combinedFields",
    Query.combinedFields(["title", "plot"], "dune", { operator: "and" }),
    { combined_fields: { operator: "and", fields: ["title", "plot"], query: "dune" } }
  ],
  ["queryString", Query.queryString("title:dune"), { query_string: { query: "title:dune" } }],
  [
    "queryString with fields",
    Query.queryString("dune", { fields: ["title^2"], default_operator: "and" }),
    { query_string: { fields: ["title^2"], default_operator: "and", query: "dune" } }
  ],
  [
    "simpleQueryString",
    Query.simpleQueryString("dune -messiah", { fields: ["title"] }),
    { simple_query_string: { fields: ["title"], query: "dune -messiah" } }
  ],
  [
    "intervals",
    Query.intervals("title", { match: { query: "dune" } }),
    { intervals: { title: { match: { query: "dune" } } } }
  ],
  ["term", year, yearJson],
  [
    "term with a date",
    Query.term("released", new Date(0), { boost: 2 }),
    { term: { released: { boost: 2, value: "1970-01-01T00:00:00.000Z" } } }
  ],
  [
    "terms",
    Query.terms("kind", ["scifi", DateTime.makeUnsafe(0)], { boost: 2 }),
    { terms: { boost: 2, kind: ["scifi", "1970-01-01T00:00:00.000Z"] } }
  ],
  [
    "termsSet",
    Query.termsSet("kind", ["scifi", "novel"], { minimum_should_match: 1 }),
    { terms_set: { kind: { minimum_should_match: 1, terms: ["scifi", "novel"] } } }
  ],
  [
    "range",
    Query.range("year", { gte: 1961, lt: 1963, boost: 2 }),
    { range: { year: { gte: 1961, lt: 1963, boost: 2 } } }
  ],
  ["exists", Query.exists("title", { _name: "titled" }), { exists: { _name: "titled", field: "title" } }],
  [
    "prefix",
    Query.prefix("kind", "sci", { case_insensitive: true }),
    { prefix: { kind: { case_insensitive: true, value: "sci" } } }
  ],
  ["wildcard", Query.wildcard("kind", "s*i"), { wildcard: { kind: { value: "s*i" } } }],
  [
    "regexp",
    Query.regexp("kind", "sci.*", { flags: "ALL" }),
    { regexp: { kind: { flags: "ALL", value: "sci.*" } } }
  ],
  [
    "fuzzy",
    Query.fuzzy("kind", "scyfi", { fuzziness: 1 }),
    { fuzzy: { kind: { fuzziness: 1, value: "scyfi" } } }
  ],
  ["ids", Query.ids(["0", "1"], { boost: 2 }), { ids: { boost: 2, values: ["0", "1"] } }],
  [
    "bool",
    Query.bool({ must: title, filter: [year], must_not: [Query.ids(["1"])], should: [], boost: 2 }),
    {
      bool: {
        must: titleJson,
        filter: [yearJson],
        must_not: [{ ids: { values: ["1"] } }],
        should: [],
        boost: 2
      }
    }
  ],
  [
    "boosting",
    Query.boosting(title, year, 0.5, { boost: 2 }),
    { boosting: { boost: 2, positive: titleJson, negative: yearJson, negative_boost: 0.5 } }
  ],
  [
    "constantScore",
    Query.constantScore(year, { boost: 1.2 }),
    { constant_score: { boost: 1.2, filter: yearJson } }
  ],
  [
    "disMax",
    Query.disMax([title, year], { tie_breaker: 0.7 }),
    { dis_max: { tie_breaker: 0.7, queries: [titleJson, yearJson] } }
  ],
  [
    "nested",
    Query.nested("authors", Query.match("authors.first", "frank"), { score_mode: "avg" }),
    {
      nested: {
        score_mode: "avg",
        path: "authors",
        query: { match: { "authors.first": { query: "frank" } } }
      }
    }
  ],
  [
    "hasChild",
    Query.hasChild("review", year, { min_children: 2 }),
    { has_child: { min_children: 2, type: "review", query: yearJson } }
  ],
  [
    "hasParent",
    Query.hasParent("film", title, { score: true }),
    { has_parent: { score: true, parent_type: "film", query: titleJson } }
  ],
  [
    "parentId",
    Query.parentId("review", "1", { ignore_unmapped: true }),
    { parent_id: { ignore_unmapped: true, type: "review", id: "1" } }
  ],
  [
    "geoDistance",
    Query.geoDistance("place", { lat: 50, lon: 8 }, "10km", { distance_type: "plane" }),
    { geo_distance: { distance_type: "plane", distance: "10km", place: { lat: 50, lon: 8 } } }
  ],
  [
    "geoBoundingBox",
    Query.geoBoundingBox("place", { wkt: "BBOX (7, 9, 52, 49)" }, { ignore_unmapped: true }),
    { geo_bounding_box: { ignore_unmapped: true, place: { wkt: "BBOX (7, 9, 52, 49)" } } }
  ],
  [
    "geoShape",
    Query.geoShape("place", { shape: { type: "point", coordinates: [8, 50] }, relation: "within" }),
    { geo_shape: { place: { shape: { type: "point", coordinates: [8, 50] }, relation: "within" } } }
  ],
  [
    "knn",
    Query.knn("vector", { query_vector: [0, 1], k: 2, filter: [year] }),
    { knn: { query_vector: [0, 1], k: 2, filter: [yearJson], field: "vector" } }
  ],
  [
    "sparseVector",
    Query.sparseVector("weights", { query_vector: { dune: 1 } }),
    { sparse_vector: { query_vector: { dune: 1 }, field: "weights" } }
  ],
  [
    "semantic",
    Query.semantic("summary", "deserts", { boost: 2 }),
    { semantic: { boost: 2, field: "summary", query: "deserts" } }
  ],
  [
    "scriptScore",
    Query.scriptScore(title, { source: "1" }, { min_score: 1 }),
    { script_score: { min_score: 1, query: titleJson, script: { source: "1" } } }
  ],
  [
    "script",
    Query.script({ source: "true" }, { boost: 2 }),
    { script: { boost: 2, script: { source: "true" } } }
  ],
  [
    "rankFeature",
    Query.rankFeature("popularity", { saturation: { pivot: 8 } }),
    { rank_feature: { saturation: { pivot: 8 }, field: "popularity" } }
  ],
  [
    "moreLikeThis",
    Query.moreLikeThis(["dune"], { fields: ["title"], min_term_freq: 1 }),
    { more_like_this: { fields: ["title"], min_term_freq: 1, like: ["dune"] } }
  ]
]

describe("the function of queries", () => {
  it.each(cases)("%s makes the request's own object", (_, actual, expected) => {
    assert.deepStrictEqual(actual, expected)
    assert.deepStrictEqual(JSON.parse(JSON.stringify(actual)), expected)
  })
})
