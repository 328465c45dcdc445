/** What the tests of queries share, among them the page on what the DSL has: see scripts/dslCoverage.ts. */
import * as DateTime from "effect/DateTime"
import type { QueryDslQueryContainer } from "effect-elasticsearch/Api/types/QueryDsl"
import * as Query from "effect-elasticsearch/Dsl/Query"

const title = Query.match("title", "dune")
const titleJson = { match: { title: { query: "dune" } } }
const year = Query.term("year", 1965)
const yearJson = { term: { year: { value: 1965 } } }

const dune = Query.spanTerm("title", "dune")
const duneJson = { span_term: { title: { value: "dune" } } }
const messiah = Query.spanTerm("title", "messiah")
const messiahJson = { span_term: { title: { value: "messiah" } } }

const scored = (...functions: ReadonlyArray<Query.ScoreFunction>) => Query.functionScore(title, functions)
const scoredJson = (...functions: ReadonlyArray<unknown>) => ({
  function_score: { query: titleJson, functions }
})

/** What each function makes, whole. A row begins with the names of its functions. */
export const cases: ReadonlyArray<readonly [string, QueryDslQueryContainer, unknown]> = [
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
  ],
  [
    "spanTerm",
    Query.spanTerm("title", "dune", { boost: 2 }),
    { span_term: { title: { boost: 2, value: "dune" } } }
  ],
  [
    "spanMulti",
    Query.spanMulti(Query.prefix("title", "du"), { boost: 2 }),
    { span_multi: { boost: 2, match: { prefix: { title: { value: "du" } } } } }
  ],
  [
    "spanFirst",
    Query.spanFirst(dune, 2, { boost: 2 }),
    { span_first: { boost: 2, match: duneJson, end: 2 } }
  ],
  [
    "spanNear",
    Query.spanNear([dune, Query.spanGap("title", 1), messiah], { slop: 2, in_order: true }),
    {
      span_near: { slop: 2, in_order: true, clauses: [duneJson, { span_gap: { title: 1 } }, messiahJson] }
    }
  ],
  [
    "spanOr",
    Query.spanOr([dune, messiah], { boost: 2 }),
    { span_or: { boost: 2, clauses: [duneJson, messiahJson] } }
  ],
  [
    "spanNot",
    Query.spanNot(dune, messiah, { pre: 0, post: 1 }),
    { span_not: { pre: 0, post: 1, include: duneJson, exclude: messiahJson } }
  ],
  [
    "spanContaining",
    Query.spanContaining(Query.spanOr([dune]), messiah, { boost: 2 }),
    { span_containing: { boost: 2, big: { span_or: { clauses: [duneJson] } }, little: messiahJson } }
  ],
  [
    "spanWithin",
    Query.spanWithin(messiah, Query.spanOr([dune]), { boost: 2 }),
    { span_within: { boost: 2, little: messiahJson, big: { span_or: { clauses: [duneJson] } } } }
  ],
  [
    "spanFieldMasking",
    Query.spanFieldMasking("plot", dune, { boost: 2 }),
    { span_field_masking: { boost: 2, field: "plot", query: duneJson } }
  ],
  [
    "functionScore",
    Query.functionScore(title, [Query.weight(2), Query.weight(3, { filter: year, _name: "old" })], {
      score_mode: "sum",
      boost_mode: "replace",
      max_boost: 10,
      min_score: 1
    }),
    {
      function_score: {
        score_mode: "sum",
        boost_mode: "replace",
        max_boost: 10,
        min_score: 1,
        query: titleJson,
        functions: [{ weight: 2 }, { filter: yearJson, _name: "old", weight: 3 }]
      }
    }
  ],
  [
    "functionScore without functions",
    Query.functionScore(title, []),
    { function_score: { query: titleJson, functions: [] } }
  ],
  [
    "randomScore",
    scored(
      Query.randomScore(),
      Query.randomScore({ seed: 1, field: "_seq_no" }, { weight: 2, filter: year })
    ),
    scoredJson(
      { random_score: {} },
      { weight: 2, filter: yearJson, random_score: { seed: 1, field: "_seq_no" } }
    )
  ],
  [
    "fieldValueFactor",
    scored(
      Query.fieldValueFactor("year"),
      Query.fieldValueFactor("year", { factor: 2, modifier: "log1p", missing: 1 }, { filter: year })
    ),
    scoredJson(
      { field_value_factor: { field: "year" } },
      {
        filter: yearJson,
        field_value_factor: { factor: 2, modifier: "log1p", missing: 1, field: "year" }
      }
    )
  ],
  [
    "scriptScoreFunction",
    scored(Query.scriptScoreFunction({ source: "1" }, { weight: 2 })),
    scoredJson({ weight: 2, script_score: { script: { source: "1" } } })
  ],
  [
    "linear",
    scored(
      Query.linear("year", { origin: 1965, scale: 10, offset: 0, decay: 0.3 }),
      Query.linear("released", { scale: "10d" })
    ),
    scoredJson(
      { linear: { year: { scale: 10, offset: 0, decay: 0.3, origin: 1965 } } },
      { linear: { released: { scale: "10d" } } }
    )
  ],
  [
    "gauss",
    scored(
      Query.gauss(
        "place",
        { origin: { lat: 50, lon: 8 }, scale: "10km", offset: "1km" },
        { multi_value_mode: "avg", weight: 2, filter: year }
      ),
      Query.gauss("place", { origin: [8, 50], scale: "10km" })
    ),
    scoredJson(
      {
        weight: 2,
        filter: yearJson,
        gauss: {
          multi_value_mode: "avg",
          place: { scale: "10km", offset: "1km", origin: { lat: 50, lon: 8 } }
        }
      },
      { gauss: { place: { scale: "10km", origin: [8, 50] } } }
    )
  ],
  [
    "exp",
    scored(
      Query.exp("released", { origin: new Date(0), scale: "10d" }),
      Query.exp("released", { origin: DateTime.makeUnsafe(0), scale: "10d" })
    ),
    scoredJson(
      { exp: { released: { scale: "10d", origin: "1970-01-01T00:00:00.000Z" } } },
      { exp: { released: { scale: "10d", origin: "1970-01-01T00:00:00.000Z" } } }
    )
  ],
  [
    "termsLookup",
    Query.termsLookup("kind", { index: "readers", id: "1", path: "kinds", routing: "a" }, { boost: 2 }),
    { terms: { boost: 2, kind: { index: "readers", id: "1", path: "kinds", routing: "a" } } }
  ],
  ["type", Query.type("_doc", { boost: 2 }), { type: { boost: 2, value: "_doc" } }],
  [
    "common",
    Query.common("title", "the dune", { cutoff_frequency: 0.001 }),
    { common: { title: { cutoff_frequency: 0.001, query: "the dune" } } }
  ],
  [
    "geoGrid",
    Query.geoGrid("place", { geotile: "6/32/22" }),
    { geo_grid: { place: { geotile: "6/32/22" } } }
  ],
  [
    "geoPolygon",
    Query.geoPolygon("place", ["52,7", [10, 52], { lat: 49, lon: 8 }], { validation_method: "strict" }),
    {
      geo_polygon: { validation_method: "strict", place: { points: ["52,7", [10, 52], { lat: 49, lon: 8 }] } }
    }
  ],
  [
    "shape",
    Query.shape("floor", { indexed_shape: { index: "rooms", id: "1" }, relation: "within" }, { boost: 2 }),
    { shape: { boost: 2, floor: { indexed_shape: { index: "rooms", id: "1" }, relation: "within" } } }
  ],
  [
    "textExpansion",
    Query.textExpansion("weights", { model_id: "m", model_text: "deserts", boost: 2 }),
    { text_expansion: { weights: { model_id: "m", model_text: "deserts", boost: 2 } } }
  ],
  [
    "weightedTokens",
    Query.weightedTokens("weights", { dune: 1.5 }, { boost: 2 }),
    { weighted_tokens: { weights: { boost: 2, tokens: { dune: 1.5 } } } }
  ],
  [
    "distanceFeature",
    Query.distanceFeature("place", { lat: 50, lon: 8 }, "10km", { boost: 2 }),
    { distance_feature: { boost: 2, field: "place", origin: { lat: 50, lon: 8 }, pivot: "10km" } }
  ],
  [
    "distanceFeature with a date",
    Query.distanceFeature("released", new Date(0), "7d"),
    { distance_feature: { field: "released", origin: "1970-01-01T00:00:00.000Z", pivot: "7d" } }
  ],
  [
    "percolate",
    Query.percolate("query", { document: { title: "dune" } }, { name: "one" }),
    { percolate: { name: "one", document: { title: "dune" }, field: "query" } }
  ],
  [
    "percolate of an indexed document",
    Query.percolate("query", { index: "books", id: "1", version: 2 }),
    { percolate: { index: "books", id: "1", version: 2, field: "query" } }
  ],
  [
    "pinned",
    Query.pinned({ ids: ["1", "4"] }, title, { boost: 2 }),
    { pinned: { boost: 2, ids: ["1", "4"], organic: titleJson } }
  ],
  [
    "pinned by indices",
    Query.pinned({ docs: [{ _index: "books", _id: "1" }] }, title),
    { pinned: { docs: [{ _index: "books", _id: "1" }], organic: titleJson } }
  ],
  [
    "rule",
    Query.rule(["seasons"], { month: "december" }, title, { boost: 2 }),
    {
      rule: { boost: 2, ruleset_ids: ["seasons"], match_criteria: { month: "december" }, organic: titleJson }
    }
  ],
  [
    "wrapper",
    Query.wrapper('{"match_all":{}}', { boost: 2 }),
    { wrapper: { boost: 2, query: "eyJtYXRjaF9hbGwiOnt9fQ==" } }
  ],
  ["wrapper of a query", Query.wrapper(Query.matchAll()), { wrapper: { query: "eyJtYXRjaF9hbGwiOnt9fQ==" } }],
  [
    "wrapper of values that JSON has no form for",
    Query.wrapper(Query.range("n", { gte: 2n ** 63n, lt: new Date(0) })),
    {
      wrapper: {
        query: Buffer.from(
          '{"range":{"n":{"gte":9223372036854775808,"lt":"1970-01-01T00:00:00.000Z"}}}'
        ).toString("base64")
      }
    }
  ]
]

export const scifi = Query.term("kind", "scifi")

const quick = Query.spanTerm("title", "quick")
const fox = Query.spanTerm("title", "fox")
const fromQuickToFox = Query.spanNear([quick, fox], { slop: 1, in_order: true })

/** How many of six documents a query is to find. */
export const found: ReadonlyArray<readonly [string, number, Query.Query]> = [
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
  ["spanTerm", 3, dune],
  ["spanMulti", 3, Query.spanMulti(Query.prefix("title", "dun"))],
  ["spanFirst", 2, Query.spanFirst(dune, 1)],
  ["spanNear", 1, Query.spanNear([dune, messiah], { slop: 0, in_order: true })],
  ["spanNear with a gap", 1, Query.spanNear([quick, Query.spanGap("title", 1), fox], { in_order: true })],
  [
    "spanNear with a gap too wide",
    0,
    Query.spanNear([quick, Query.spanGap("title", 2), fox], { in_order: true })
  ],
  ["spanOr", 4, Query.spanOr([dune, Query.spanTerm("title", "emma")])],
  ["spanNot", 2, Query.spanNot(dune, messiah, { post: 1 })],
  ["spanContaining", 1, Query.spanContaining(fromQuickToFox, Query.spanTerm("title", "brown"))],
  ["spanContaining what is outside", 0, Query.spanContaining(fromQuickToFox, dune)],
  ["spanWithin", 1, Query.spanWithin(Query.spanTerm("title", "brown"), fromQuickToFox)],
  ["spanFieldMasking", 1, Query.spanNear([quick, Query.spanFieldMasking("title", fox)], { slop: 1 })],
  ["distanceFeature", 6, Query.distanceFeature("published", new Date("1962-01-01"), "400d")],
  ["distanceFeature of places", 6, Query.distanceFeature("place", { lat: 50, lon: 8 }, "10km")],
  ["wrapper", 3, Query.wrapper(scifi)],
  ["wrapper of JSON", 6, Query.wrapper('{"match_all":{}}')],
  ["weightedTokens", 6, Query.weightedTokens("weights", { dune: 1.5, sand: 0.5 })],
  ["geoPolygon", 1, Query.geoPolygon("place", ["50.5,8", "50.5,10", "51.5,10", "51.5,8"])],
  ["and", 2, Query.and(Query.match("title", "dune"), scifi, Query.not(Query.ids(["0"])))],
  ["or", 4, Query.or(Query.match("title", "dune"), Query.match("title", "emma"), Query.or())],
  ["not", 3, Query.not(scifi)],
  ["not of alternatives", 2, Query.not(Query.or(Query.match("title", "dune"), Query.match("title", "emma")))]
]

/** What the server, which has its core alone, says to queries that it lacks. */
export const unknown: ReadonlyArray<readonly [string, string, Query.Query]> = [
  // In modules and plugins that it does not have.
  ["geoGrid", "unknown query [geo_grid]", Query.geoGrid("place", { geotile: "6/32/22" })],
  [
    "shape",
    "unknown query [shape] did you mean [geo_shape]?",
    Query.shape("place", { shape: { type: "point" } })
  ],
  ["percolate", "unknown query [percolate]", Query.percolate("query", { document: { title: "dune" } })],
  ["pinned", "unknown query [pinned]", Query.pinned({ ids: ["1"] }, scifi)],
  ["rule", "unknown query [rule]", Query.rule("set", { month: "december" }, scifi)],
  ["hasChild", "unknown query [has_child]", Query.hasChild("review", scifi)],
  ["hasParent", "unknown query [has_parent]", Query.hasParent("film", scifi)],
  ["parentId", "unknown query [parent_id]", Query.parentId("review", "1")],
  [
    "rankFeature",
    "unknown query [rank_feature] did you mean [distance_feature]?",
    Query.rankFeature("popularity")
  ],
  ["semantic", "unknown query [semantic]", Query.semantic("title", "deserts")],
  // Gone since Elasticsearch 8.
  ["type", "unknown query [type]", Query.type("_doc")],
  ["common", "unknown query [common]", Query.common("title", "dune")]
]

/** What it says to queries that need a model. */
export const uninferred: ReadonlyArray<readonly [string, string, Query.Query]> = [
  [
    "textExpansion",
    "failed to find action [cluster:internal/xpack/ml/coordinatedinference]",
    Query.textExpansion("weights", { model_id: "m", model_text: "dune" })
  ]
]

/** What it says, among other things, where there is no script language. */
export const scriptless = "script_lang not supported [painless]"

/** What it says to queries that need a script language. */
export const unscripted: ReadonlyArray<readonly [string, string, Query.Query]> = [
  [
    "scriptScoreFunction",
    "script_score: the script could not be loaded",
    Query.functionScore(scifi, [Query.scriptScoreFunction({ source: "1" })])
  ],
  [
    "scriptScore",
    "failed to create query: script_lang not supported [painless]",
    Query.scriptScore(scifi, { source: "1" })
  ],
  ["script", "failed to create query: script_lang not supported [painless]", Query.script({ source: "true" })]
]

/** Finds the books of the years that a reader has. */
export const lookup = (index: string) =>
  Query.termsLookup("year", { index, id: "reader", path: "year" }, { boost: 2 })

/** The scores of three books, of which each function makes others. The years are 1960, 1961 and 1962. */
export const scores: ReadonlyArray<readonly [string, ReadonlyArray<number>, Query.ScoreFunction]> = [
  ["weight", [2, 2, 2], Query.weight(2)],
  ["weight with a filter", [1, 7, 1], Query.weight(7, { filter: Query.term("year", 1961) })],
  ["fieldValueFactor", [3920, 3922, 3924], Query.fieldValueFactor("year", { factor: 2 })],
  [
    "fieldValueFactor with a filter and a weight",
    [1, 5883, 1],
    Query.fieldValueFactor("year", { modifier: "none" }, { weight: 3, filter: Query.ids(["1"]) })
  ],
  ["linear", [1, 0.75, 0.5], Query.linear("year", { origin: 1960, scale: 2 })],
  ["linear with an offset", [1, 1, 0.75], Query.linear("year", { origin: 1960, scale: 2, offset: 1 })],
  ["exp", [1, 0.1, 0.01], Query.exp("year", { origin: 1960, scale: 1, decay: 0.1 })],
  [
    "exp of dates",
    [1, 0.5, 0.25],
    Query.exp("published", { origin: new Date("1960-08-01"), scale: "366d" }, { multi_value_mode: "avg" })
  ],
  ["gauss", [1, 0.5, 0.0625], Query.gauss("year", { origin: 1960, scale: 1 })],
  [
    "gauss of places",
    [1, 0, 0],
    Query.gauss("place", { origin: { lat: 50, lon: 8 }, scale: "5km", decay: 0.1 })
  ]
]

/** The same scores at every time, each another one. */
export const random = Query.randomScore({ seed: 7, field: "year" })

/** The titles of the tests on a real server. */
export const tests = {
  found: "find what they say",
  lookup: "find what the field of another document has",
  scores: "score by functions",
  unknown: "are refused by a server that lacks them",
  unmet: "are refused where there is neither a model nor a script language"
} as const
