/** Every query that the server's core has. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import type * as Api from "effect-elasticsearch/Api"
import { library } from "./library.ts"

/** How many documents a query is to find. */
const queries: ReadonlyArray<readonly [number, Api.QueryDslQueryContainer]> = [
  [6, { match_all: { boost: 2 } }],
  [0, { match_none: {} }],
  [3, { match: { title: { query: "dune", operator: "and", fuzziness: "AUTO", minimum_should_match: 1 } } }],
  [1, { match_phrase: { title: { query: "dune messiah", slop: 1 } } }],
  [1, { match_phrase_prefix: { title: { query: "dune mess", max_expansions: 5 } } }],
  [3, { match_bool_prefix: { title: "dune mess" } }],
  [3, { multi_match: { query: "dune", fields: ["title^2", "kind"], type: "best_fields", tie_breaker: 0.3 } }],
  [3, { multi_match: { query: "dune", fields: ["title", "title.raw"], type: "cross_fields" } }],
  [3, { combined_fields: { query: "dune", fields: ["title"] } }],
  [3, { query_string: { query: "title:dune AND kind:scifi", default_operator: "and" } }],
  [1, { simple_query_string: { query: "dune + children", fields: ["title"], flags: "AND|NOT" } }],
  [3, { term: { kind: { value: "scifi", case_insensitive: true } } }],
  [6, { terms: { kind: ["scifi", "novel"], boost: 2 } }],
  [3, { terms_set: { kind: { terms: ["scifi"], minimum_should_match: 1 } } }],
  [2, { range: { year: { gte: 1961, lt: 1963 } } }],
  [
    2,
    {
      range: {
        published: { gte: "1961-01-01||/y", lt: "1963", format: "yyyy-MM-dd||yyyy", time_zone: "+01:00" }
      }
    }
  ],
  [5, { range: { validity: { gte: 1, lte: 4, relation: "intersects" } } }],
  [6, { exists: { field: "title" } }],
  [3, { prefix: { kind: { value: "sci" } } }],
  [3, { wildcard: { kind: { value: "s*i" } } }],
  [3, { regexp: { kind: { value: "sci.*", flags: "ALL" } } }],
  [3, { fuzzy: { kind: { value: "scyfi", fuzziness: 1 } } }],
  [2, { ids: { values: ["0", "1"] } }],
  [
    2,
    {
      bool: {
        must: [{ match: { title: "dune" } }],
        filter: { term: { kind: "scifi" } },
        must_not: { ids: { values: ["0"] } },
        should: [{ term: { sold: true } }],
        minimum_should_match: 0
      }
    }
  ],
  [
    3,
    {
      boosting: {
        positive: { match: { title: "dune" } },
        negative: { term: { sold: true } },
        negative_boost: 0.5
      }
    }
  ],
  [3, { constant_score: { filter: { term: { kind: "scifi" } }, boost: 1.2 } }],
  [
    4,
    { dis_max: { queries: [{ match: { title: "dune" } }, { match: { title: "emma" } }], tie_breaker: 0.7 } }
  ],
  [
    6,
    {
      function_score: {
        query: { match_all: {} },
        functions: [
          { filter: { term: { sold: true } }, weight: 2 },
          { field_value_factor: { field: "year", factor: 1.2, modifier: "log1p", missing: 1 } },
          { random_score: { seed: 7, field: "_seq_no" } },
          { gauss: { year: { origin: 1960, scale: 5, decay: 0.4 } } },
          { linear: { published: { origin: "1960-01-01", scale: "900d" } } },
          { exp: { place: { origin: { lat: 50, lon: 8 }, scale: "100km", offset: "1km" } } }
        ],
        score_mode: "sum",
        boost_mode: "multiply",
        max_boost: 40
      }
    }
  ],
  [6, { nested: { path: "authors", query: { match: { "authors.first": "frank" } }, score_mode: "avg" } }],
  [1, { geo_distance: { distance: "10km", place: { lat: 50, lon: 8 }, distance_type: "plane" } }],
  [
    2,
    { geo_bounding_box: { place: { top_left: { lat: 52, lon: 7 }, bottom_right: { lat: 49, lon: 9.5 } } } }
  ],
  [
    1,
    {
      geo_shape: {
        place: {
          shape: {
            type: "envelope",
            coordinates: [
              [7, 50.5],
              [8.5, 49.5]
            ]
          },
          relation: "intersects"
        }
      }
    }
  ],
  [3, { more_like_this: { fields: ["title"], like: ["dune"], min_term_freq: 1, min_doc_freq: 1 } }],
  [6, { distance_feature: { field: "published", origin: "1962-01-01", pivot: "400d" } }],
  [6, { wrapper: { query: Buffer.from('{"match_all":{}}').toString("base64") } }],
  [
    2,
    {
      intervals: {
        title: {
          any_of: {
            intervals: [
              {
                all_of: {
                  ordered: true,
                  intervals: [{ match: { query: "dune" } }, { prefix: { prefix: "mess" } }]
                }
              },
              { fuzzy: { term: "emna" } },
              { wildcard: { pattern: "qu?ckk" } }
            ]
          }
        }
      }
    }
  ],
  [3, { span_term: { title: "dune" } }],
  [
    1,
    {
      span_near: { clauses: [{ span_term: { title: "dune" } }, { span_term: { title: "messiah" } }], slop: 0 }
    }
  ],
  [4, { span_or: { clauses: [{ span_term: { title: "dune" } }, { span_term: { title: "emma" } }] } }],
  [
    2,
    {
      span_not: {
        include: { span_term: { title: "dune" } },
        exclude: { span_term: { title: "messiah" } },
        post: 1
      }
    }
  ],
  [2, { span_first: { match: { span_term: { title: "dune" } }, end: 1 } }],
  [
    1,
    {
      span_containing: {
        little: { span_term: { title: "messiah" } },
        big: {
          span_near: {
            clauses: [{ span_term: { title: "dune" } }, { span_term: { title: "messiah" } }],
            slop: 1
          }
        }
      }
    }
  ],
  [
    1,
    {
      span_within: {
        little: { span_term: { title: "messiah" } },
        big: {
          span_near: {
            clauses: [{ span_term: { title: "dune" } }, { span_term: { title: "messiah" } }],
            slop: 1
          }
        }
      }
    }
  ],
  [1, { span_multi: { match: { prefix: { title: { value: "messi" } } } } }],
  [1, { span_multi: { match: { prefix: { title: "emm" } } } }],
  [6, { knn: { field: "vector", query_vector: [0, 1, 0.5], k: 6, num_candidates: 6 } }],
  [6, { sparse_vector: { field: "weights", query_vector: { dune: 1, sand: 2 } } }],
  [3, { term: { "labels.colour": "ochre" } }]
]

export const everyQuery = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* library
  for (const [count, query] of queries) {
    const { hits } = yield* es.search({ index, query, profile: true, explain: true })
    assert.strictEqual(hits.total?.value, count, JSON.stringify(query))
  }
  const valid = yield* es.indices.validateQuery({ index, query: queries[2]?.[1], explain: true })
  assert.isTrue(valid.valid)
})
