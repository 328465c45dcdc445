/** What a search shows of its hits, and the other ways to search. */
import * as Effect from "effect/Effect"
import type { Api } from "effect-elasticsearch"
import { type Case, type Given, ok, on, ordered, raw, refused, search, steps } from "./case.ts"

const shelf: Given = {
  mappings: {
    properties: {
      name: { type: "text", fields: { raw: { type: "keyword" } } },
      author: { properties: { first: { type: "keyword" }, last: { type: "keyword" } } },
      editions: {
        properties: { year: { type: "integer" }, price: { type: "double" }, at: { type: "date" } }
      },
      shelf: { type: "keyword" },
      rank: { type: "integer" }
    }
  },
  documents: [
    {
      name: "Dune",
      author: { first: "Frank", last: "Herbert" },
      editions: [{ year: 1965, price: 5.95, at: "1965-08-01" }, { year: 2005 }],
      shelf: "a",
      rank: 3
    },
    {
      name: "Emma",
      author: { first: "Jane", last: "Austen" },
      editions: { year: 1815, price: 1 },
      shelf: "b",
      rank: 1
    },
    {
      name: "Persuasion",
      "author.last": "Austen",
      author: { first: "Jane" },
      shelf: "b",
      rank: 2,
      extra: { note: "last" }
    },
    { name: ["Ulysses", "Odyssey"], shelf: ["a", "c"], rank: null },
    { name: "Beowulf", shelf: "a", rank: 9, editions: [] }
  ]
}

const byName: Api.Sort = [{ "name.raw": "asc" }]

export const showing: ReadonlyArray<Case> = ordered(
  on(shelf, [
    search("_source: true", { sort: byName }),
    search("_source: a field", { sort: byName, _source: "name" }),
    search("_source: an object and a field inside of one", {
      sort: byName,
      _source: ["author", "editions.year"]
    }),
    search("_source: patterns", { sort: byName, _source: ["*.last", "ed*s.p*"] }),
    search("_source: includes and excludes", {
      sort: byName,
      _source: { includes: ["author.*", "name"], excludes: ["*.first"] }
    }),
    search("_source: excludes alone", {
      sort: byName,
      _source: { excludes: ["author", "editions.*", "extra.note"] }
    }),
    search("_source: a field that is not there", { sort: byName, _source: ["nothing"] }),
    search("_source: a list of none", { sort: byName, _source: [] }),
    ok("_source by parameters of the URL", (es, index) =>
      Effect.map(
        es.request({
          method: "GET",
          path: `/${index}/_search`,
          query: { _source_includes: "author.*,rank", _source_excludes: "*.last", sort: "name.raw" }
        }),
        ({ body }) => body
      )
    ),
    search("fields", {
      sort: byName,
      _source: false,
      fields: ["name", "author.last", "editions.year", "rank"]
    }),
    search("fields by pattern", { sort: byName, _source: false, fields: ["ed*", "au*.f*"] }),
    search("fields in formats", {
      sort: byName,
      _source: false,
      fields: ["editions.year", { field: "editions.at", format: "yyyy" }, { field: "editions.price" }]
    }),
    search("fields that are not mapped", {
      sort: byName,
      _source: false,
      fields: ["extra.note", { field: "extra.*", include_unmapped: true }]
    }),
    search("fields of a multi-field and of metadata", {
      sort: byName,
      _source: false,
      fields: ["name.raw", "_id", "_index"]
    }),
    search("docvalue_fields", {
      sort: byName,
      _source: false,
      docvalue_fields: ["shelf", "editions.*", "rank"]
    }),
    search("docvalue_fields in a format", {
      sort: byName,
      _source: false,
      docvalue_fields: [
        { field: "editions.at", format: "dd/MM/yyyy" },
        { field: "rank", format: "000.0" }
      ]
    }),
    search("stored_fields none", { sort: byName, stored_fields: "_none_" }),
    search("version", { sort: byName, version: true, _source: false }),
    search("seq_no_primary_term", {
      sort: byName,
      seq_no_primary_term: true,
      _source: false
    }),
    search("collapse", { collapse: { field: "rank" }, sort: ["rank"], _source: false }),
    search("collapse by a keyword, the best of each", {
      query: { exists: { field: "rank" } },
      collapse: { field: "shelf" },
      sort: [{ rank: "desc" }],
      _source: ["name"]
    }),
    search("collapse with inner hits", {
      query: { exists: { field: "rank" } },
      collapse: {
        field: "shelf",
        inner_hits: { name: "all", size: 5, sort: [{ rank: "asc" }], _source: ["name"] }
      },
      sort: [{ rank: "asc" }],
      _source: false
    }),
    search("collapse with a page", {
      query: { exists: { field: "rank" } },
      collapse: { field: "shelf" },
      sort: [{ rank: "asc" }],
      from: 1,
      size: 1,
      _source: false
    }),
    search("post_filter does not touch aggregations", {
      sort: byName,
      _source: false,
      post_filter: { term: { shelf: "b" } },
      aggs: { shelves: { terms: { field: "shelf" } } }
    }),
    search("min_score", {
      query: {
        bool: {
          should: [
            { constant_score: { filter: { term: { shelf: "a" } }, boost: 3 } },
            { constant_score: { filter: { term: { "author.first": "Jane" } }, boost: 1 } }
          ]
        }
      },
      min_score: 2,
      _source: false
    }),
    search("min_score and aggregations", {
      query: { constant_score: { filter: { term: { shelf: "a" } }, boost: 1.5 } },
      min_score: 2,
      aggs: { n: { value_count: { field: "shelf" } } }
    }),
    search("rescore leaves the number of hits", {
      query: { match_all: {} },
      rescore: { window_size: 2, query: { rescore_query: { term: { shelf: "b" } }, query_weight: 0 } },
      size: 0
    }),
    search("a timeout that is not met, and stats", { size: 0, timeout: "10s", stats: ["group"] }),
    search("indices_boost", {
      size: 1,
      query: { term: { rank: 1 } },
      indices_boost: [{ "*": 2 }],
      _source: false
    })
  ])
)

export const several: ReadonlyArray<Case> = ordered(
  on(shelf, [
    ok("msearch", (es, index) =>
      es.msearch({
        searches: [
          { index },
          { query: { term: { shelf: "a" } }, sort: byName, _source: false },
          { index: [index] },
          { size: 0, aggs: { shelves: { terms: { field: "shelf" } } } },
          { index: `${index}-not` },
          {},
          { index: `${index}-not`, ignore_unavailable: true },
          { query: { match_all: {} } },
          { index },
          { sort: ["name"] }
        ]
      })
    ),
    ok("msearch with the index of the URL", (es, index) =>
      es.msearch({
        index,
        searches: [{}, { query: { term: { rank: 1 } } }, { index: `${index}*` }, { size: 0 }]
      })
    ),
    ok("totals as numbers", (es, index) =>
      steps(
        raw(es, "GET", `/${index}/_search`, undefined, { rest_total_hits_as_int: true, size: 0 }),
        raw(
          es,
          "GET",
          `/${index}/_search`,
          { track_total_hits: false },
          { rest_total_hits_as_int: true, size: 0 }
        )
      )
    ),
    ok("msearch of nothing", (es, index) => refused("BadRequest", es.msearch({ index, searches: [] }))),
    ok("count with and without a query", (es, index) =>
      steps(
        es.count({ index }),
        es.count({ index, query: { term: { shelf: "b" } } }),
        es.count({ index: [index, `${index}-not`], ignore_unavailable: true })
      )
    ),
    ok("filter_path takes a part of the answer", (es, index) =>
      steps(
        es.search({ index, sort: byName, filter_path: ["hits.hits._id", "hits.total.value"] }),
        es.search({ index, sort: byName, filter_path: ["-hits.hits._source", "-took", "-_shards"], size: 1 })
      )
    ),
    ok("a search with names of types of aggregations", (es, index) =>
      es.search({
        index,
        size: 0,
        typed_keys: true,
        aggs: { a: { terms: { field: "shelf" } }, b: { avg: { field: "rank" } } }
      })
    ),
    ok("explain of a query: whether it matches", (es, index) =>
      Effect.map(
        Effect.all([
          es.explain({ index, id: "1", query: { term: { shelf: "a" } } }),
          es.explain({ index, id: "2", query: { term: { shelf: "a" } } })
        ]),
        (answers) => answers.map(({ matched }) => matched)
      )
    ),
    ok("validate a query", (es, index) =>
      steps(
        es.indices.validateQuery({ index, query: { term: { shelf: "a" } } }),
        es.indices.validateQuery({ index, query: { term: { rank: "x" } } })
      )
    )
  ])
)
