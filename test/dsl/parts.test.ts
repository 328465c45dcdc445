/** What the functions of a search's parts make, whole. */
import { assert, describe, it } from "@effect/vitest"
import * as Collapse from "effect-elasticsearch/Dsl/Collapse"
import * as Highlight from "effect-elasticsearch/Dsl/Highlight"
import * as Query from "effect-elasticsearch/Dsl/Query"
import * as Rescore from "effect-elasticsearch/Dsl/Rescore"
import * as Retriever from "effect-elasticsearch/Dsl/Retriever"
import * as Runtime from "effect-elasticsearch/Dsl/Runtime"
import * as Sort from "effect-elasticsearch/Dsl/Sort"
import * as Suggest from "effect-elasticsearch/Dsl/Suggest"

const scifi = Query.term("kind", "scifi")
const scifiJson = { term: { kind: { value: "scifi" } } }
const standard = Retriever.standard(scifi)
const standardJson = { standard: { query: scifiJson } }
const place = { lat: 50, lon: 8 }

const cases: ReadonlyArray<readonly [string, unknown, unknown]> = [
  ["standard", standard, standardJson],
  [
    "standard with options",
    Retriever.standard(scifi, {
      filter: [scifi],
      sort: [Sort.desc("year"), "title"],
      collapse: Collapse.by("kind"),
      min_score: 2
    }),
    {
      standard: {
        query: scifiJson,
        filter: [scifiJson],
        sort: [{ year: { order: "desc" } }, "title"],
        collapse: { field: "kind" },
        min_score: 2
      }
    }
  ],
  [
    "knn",
    Retriever.knn("vector", { query_vector: [1], k: 1, num_candidates: 2, filter: scifi }),
    { knn: { field: "vector", query_vector: [1], k: 1, num_candidates: 2, filter: scifiJson } }
  ],
  [
    "rrf",
    Retriever.rrf([standard, { retriever: standard, weight: 2 }], { rank_constant: 20 }),
    { rrf: { retrievers: [standardJson, { retriever: standardJson, weight: 2 }], rank_constant: 20 } }
  ],
  [
    "rrfQuery",
    Retriever.rrfQuery("dune", { fields: ["title^2"] }),
    { rrf: { retrievers: [], query: "dune", fields: ["title^2"] } }
  ],
  [
    "linear",
    Retriever.linear([{ retriever: standard }, { retriever: standard, weight: 2, normalizer: "minmax" }]),
    {
      linear: {
        retrievers: [
          { retriever: standardJson, weight: 1, normalizer: "none" },
          { retriever: standardJson, weight: 2, normalizer: "minmax" }
        ]
      }
    }
  ],
  [
    "linear with a normalizer",
    Retriever.linear([{ retriever: standard }], { normalizer: "l2_norm" }),
    {
      linear: {
        normalizer: "l2_norm",
        retrievers: [{ retriever: standardJson, weight: 1, normalizer: "l2_norm" }]
      }
    }
  ],
  [
    "linearQuery",
    Retriever.linearQuery("dune", { fields: ["title^2"], normalizer: "minmax" }),
    { linear: { query: "dune", fields: ["title^2"], normalizer: "minmax" } }
  ],
  [
    "textSimilarityReranker",
    Retriever.textSimilarityReranker(standard, "title", "sand", { inference_id: "model" }),
    {
      text_similarity_reranker: {
        retriever: standardJson,
        field: "title",
        inference_text: "sand",
        inference_id: "model"
      }
    }
  ],
  [
    "rule",
    Retriever.rule(["set"], { text: "dune" }, standard, { rank_window_size: 5 }),
    {
      rule: {
        ruleset_ids: ["set"],
        match_criteria: { text: "dune" },
        retriever: standardJson,
        rank_window_size: 5
      }
    }
  ],
  [
    "rescorer",
    Retriever.rescorer(standard, [Rescore.query(scifi)], { _name: "x" }),
    { rescorer: { retriever: standardJson, rescore: [{ query: { rescore_query: scifiJson } }], _name: "x" } }
  ],
  [
    "pinned",
    Retriever.pinned({ docs: [{ index: "books", id: "1" }] }, standard),
    { pinned: { docs: [{ index: "books", id: "1" }], retriever: standardJson } }
  ],
  [
    "diversify",
    Retriever.diversify("vector", standard, { query_vector: [1], lambda: 0.7 }),
    {
      diversify: { type: "mmr", field: "vector", retriever: standardJson, query_vector: [1], lambda: 0.7 }
    }
  ],
  ["term", Suggest.term("dnue", "title", { size: 2 }), { text: "dnue", term: { field: "title", size: 2 } }],
  [
    "phrase",
    Suggest.phrase("dnue", "title", { direct_generator: [{ field: "title" }] }),
    { text: "dnue", phrase: { field: "title", direct_generator: [{ field: "title" }] } }
  ],
  [
    "completion",
    Suggest.completion("du", "suggest", { contexts: { kind: "scifi" } }),
    { prefix: "du", completion: { field: "suggest", contexts: { kind: "scifi" } } }
  ],
  [
    "completionRegex",
    Suggest.completionRegex("d[ou]", "suggest", { regex: { flags: "ALL" } }),
    { regex: "d[ou]", completion: { field: "suggest", regex: { flags: "ALL" } } }
  ],
  ["rescore by a query", Rescore.query(scifi), { query: { rescore_query: scifiJson } }],
  [
    "rescore by a query with options",
    Rescore.query(scifi, { window_size: 5, query_weight: 2, score_mode: "max" }),
    { window_size: 5, query: { rescore_query: scifiJson, query_weight: 2, score_mode: "max" } }
  ],
  [
    "learningToRank",
    Rescore.learningToRank("model", { params: { a: 1 }, window_size: 5 }),
    { window_size: 5, learning_to_rank: { model_id: "model", params: { a: 1 } } }
  ],
  [
    "rescore by a script",
    Rescore.script("1", { window_size: 5 }),
    { window_size: 5, script: { script: "1" } }
  ],
  [
    "highlight",
    Highlight.fields(["title", ["plot", { number_of_fragments: 0 }], "name.*"], { pre_tags: ["<b>"] }),
    { pre_tags: ["<b>"], fields: { title: {}, plot: { number_of_fragments: 0 }, "name.*": {} } }
  ],
  [
    "collapse",
    Collapse.by("kind", {
      inner_hits: { name: "x", sort: Sort.by("year") },
      max_concurrent_group_searches: 2
    }),
    { field: "kind", inner_hits: { name: "x", sort: { year: {} } }, max_concurrent_group_searches: 2 }
  ],
  [
    "runtime fields",
    Runtime.fields({
      boolean: Runtime.boolean("1"),
      composite: Runtime.composite("2", { a: "long", b: "ip" }),
      date: Runtime.date({ source: "3" }, { format: "yyyy" }),
      double: Runtime.double(),
      geoPoint: Runtime.geoPoint(),
      geoShape: Runtime.geoShape(),
      ip: Runtime.ip(),
      keyword: Runtime.keyword(),
      long: Runtime.long(),
      lookup: Runtime.lookup({
        target_index: "x",
        input_field: "a",
        target_field: "_id",
        fetch_fields: ["name"]
      })
    }),
    {
      boolean: { type: "boolean", script: "1" },
      composite: { type: "composite", script: "2", fields: { a: { type: "long" }, b: { type: "ip" } } },
      date: { type: "date", script: { source: "3" }, format: "yyyy" },
      double: { type: "double" },
      geoPoint: { type: "geo_point" },
      geoShape: { type: "geo_shape" },
      ip: { type: "ip" },
      keyword: { type: "keyword" },
      long: { type: "long" },
      lookup: {
        type: "lookup",
        target_index: "x",
        input_field: "a",
        target_field: "_id",
        fetch_fields: ["name"]
      }
    }
  ],
  ["sort", Sort.by("year"), { year: {} }],
  [
    "sort with options",
    Sort.by("authors.born", { mode: "max", nested: { path: "authors", filter: scifi } }),
    { "authors.born": { mode: "max", nested: { path: "authors", filter: scifiJson } } }
  ],
  ["desc", Sort.desc("year", { missing: "_first" }), { year: { missing: "_first", order: "desc" } }],
  [
    "byDistance",
    Sort.byDistance("place", [place], { unit: "km" }),
    { _geo_distance: { unit: "km", place: [place] } }
  ],
  [
    "byScript",
    Sort.byScript("number", "1", { order: "desc" }),
    { _script: { order: "desc", type: "number", script: "1" } }
  ],
  [
    "score",
    [Sort.score(), Sort.score({ order: "asc" })],
    [{ _score: { order: "desc" } }, { _score: { order: "asc" } }]
  ],
  ["doc", Sort.doc(), { _doc: { order: "asc" } }]
]

describe("the parts of a search", () => {
  it.each(cases)("%s", (_, made, expected) => {
    assert.deepStrictEqual(made, expected)
  })
})
