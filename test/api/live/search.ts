/** Search with all its parts, many times, and in pages. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import { library } from "./library.ts"
import { freshIndex } from "./scenario.ts"

export const searching = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* library
  const answer = yield* es.search({
    index,
    query: {
      bool: {
        must: [
          { match: { title: { query: "dune", _name: "title" } } },
          {
            nested: {
              path: "authors",
              query: { match: { "authors.first": "frank" } },
              inner_hits: {
                size: 1,
                highlight: { fields: { "authors.first": {} } },
                _source: ["authors.first"]
              }
            }
          }
        ]
      }
    },
    post_filter: { term: { kind: "scifi" } },
    highlight: {
      pre_tags: ["<b>"],
      post_tags: ["</b>"],
      fields: { title: { type: "unified", number_of_fragments: 1 }, "title.raw": { type: "plain" } }
    },
    fields: [
      "title",
      { field: "published", format: "yyyy" },
      { field: "authors.*", include_unmapped: false }
    ],
    docvalue_fields: ["kind", { field: "stamp", format: "strict_date_optional_time_nanos" }],
    stored_fields: ["title", "_routing"],
    _source: { includes: ["year", "labels"], excludes: ["labels.size"] },
    rescore: [
      {
        window_size: 10,
        query: { rescore_query: { term: { sold: true } }, query_weight: 0.7, score_mode: "max" }
      }
    ],
    suggest: {
      text: "dume",
      terms: { term: { field: "title", suggest_mode: "always", min_word_length: 3 } },
      phrase: {
        text: "dume messiah",
        phrase: {
          field: "title",
          direct_generator: [{ field: "title", suggest_mode: "always", min_word_length: 3 }],
          highlight: { pre_tag: "<i>", post_tag: "</i>" },
          collate: undefined
        }
      },
      complete: {
        prefix: "du",
        completion: {
          field: "suggest",
          skip_duplicates: true,
          fuzzy: { fuzziness: 1 },
          contexts: { kind: "scifi" }
        }
      }
    },
    explain: true,
    profile: true,
    version: true,
    seq_no_primary_term: true,
    track_scores: true,
    track_total_hits: 2,
    runtime_mappings: { shelf: { type: "keyword" } },
    stats: ["live"],
    min_score: 0.01,
    terminate_after: 100,
    timeout: "10s"
  })
  const hit = answer.hits.hits[0]
  assert.deepStrictEqual([hit?.matched_queries, hit?._version], [["title"], 1])
  assert.strictEqual(hit?.inner_hits?.["authors"]?.hits.total?.value, 1)
  assert.include(hit?.highlight?.["title"]?.[0], "<b>Dune</b>")
  assert.match(String(hit?.fields?.["published"]), /^196\d$/)
  assert.isAbove(hit?._explanation?.details.length ?? 0, 0)
  assert.isAbove(answer.profile?.shards.length ?? 0, 0)
  assert.strictEqual(answer.hits.total?.relation, "gte")
  assert.isAbove(answer.suggest?.["complete"]?.length ?? 0, 0)

  const sorted = yield* es.search({
    index,
    sort: [
      { _geo_distance: { place: [{ lat: 50, lon: 8 }], order: "desc", unit: "km", mode: "min" } },
      { published: { order: "asc", format: "strict_date_optional_time", missing: "_last" } },
      {
        "authors.born": { order: "desc", mode: "max", nested: { path: "authors", filter: { match_all: {} } } }
      },
      { host: "asc" },
      "kind",
      { _score: "desc" },
      "_doc"
    ],
    size: 2
  })
  assert.strictEqual(sorted.hits.hits[0]?._id, "5")
  const after = yield* es.search({ index, sort: ["year"], search_after: [1964], size: 10 })
  assert.deepStrictEqual(
    after.hits.hits.map(({ _id }) => _id),
    ["5"]
  )
  const collapsed = yield* es.search({
    index,
    collapse: {
      field: "kind",
      inner_hits: [{ name: "newest", size: 1, sort: [{ year: "desc" }], collapse: { field: "year" } }],
      max_concurrent_group_searches: 2
    },
    sort: ["year"]
  })
  assert.strictEqual(collapsed.hits.hits[1]?.inner_hits?.["newest"]?.hits.hits[0]?._id, "5")

  const nearest = yield* es.search({
    index,
    knn: [
      {
        field: "vector",
        query_vector: [0, 1, 0.5],
        k: 2,
        num_candidates: 6,
        filter: { term: { kind: "scifi" } }
      },
      { field: "vector", query_vector: [5, 1, 0.5], k: 1, num_candidates: 6, boost: 3, similarity: 1 }
    ],
    profile: true,
    fields: ["vector", "weights"],
    _source: false
  })
  assert.strictEqual(nearest.hits.hits[0]?._id, "5")
  const retrieved = yield* es.search({
    index,
    retriever: {
      standard: { query: { match: { title: "dune" } }, filter: { term: { sold: true } }, min_score: 0.01 }
    }
  })
  assert.strictEqual(retrieved.hits.total?.value, 2)
  const byVector = yield* es.search({
    index,
    retriever: { knn: { field: "vector", query_vector: [5, 1, 0.5], k: 2, num_candidates: 6 } }
  })
  assert.strictEqual(byVector.hits.hits[0]?._id, "5")
  const nothing = yield* es.search({ index: `${index}-no*` })
  assert.deepStrictEqual([nothing._shards.total, nothing.hits.hits], [0, []])
  const partial = yield* es
    .search({
      index,
      query: { range: { host: { gte: "10.0.0.0" } } },
      aggs: { broken: { terms: { field: "title", order: { none: "asc" } } } }
    })
    .pipe(Effect.flip)
  assert.strictEqual(partial._tag, "BadRequest")
})

export const manySearches = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* library
  const { responses } = yield* es.msearch({
    index,
    searches: [
      { preference: "_local" },
      { query: { match: { title: "dune" } }, aggs: { kinds: { terms: { field: "kind" } } } },
      {},
      { sort: ["nothing"] },
      { index: `${index}-none` },
      { size: 0 }
    ]
  })
  assert.deepStrictEqual(
    responses.map((one) => ("error" in one ? one.status : one.hits.total?.value)),
    [3, 400, 404]
  )

  const scrolled = yield* es.search({ index, scroll: "1m", size: 4, sort: ["year"] })
  const next = yield* es.scroll({ scroll_id: scrolled._scroll_id ?? "", scroll: "1m" })
  assert.strictEqual(next.hits.hits.length, 2)
  const cleared = yield* es.clearScroll({ scroll_id: next._scroll_id })
  assert.deepStrictEqual([cleared.succeeded, cleared.num_freed], [true, 2])

  const { id } = yield* es.openPointInTime({ index, keep_alive: "1m", allow_partial_search_results: true })
  const point = yield* es.search({
    pit: { id, keep_alive: "1m" },
    slice: { id: "0", max: 2 },
    sort: ["year", { _shard_doc: "asc" }]
  })
  assert.isString(point.pit_id)
  const closed = yield* es.closePointInTime({ id: point.pit_id ?? id })
  assert.deepStrictEqual([closed.succeeded, closed.num_freed], [true, 2])

  const explained = yield* es.explain({
    index,
    id: "0",
    query: { match: { title: "dune" } },
    _source: ["year"]
  })
  assert.deepStrictEqual([explained.matched, explained.get?._source], [true, { year: 1960 }])
  assert.isFalse((yield* es.explain({ index, id: "3", query: { match: { title: "dune" } } })).matched)

  const caps = yield* es.fieldCaps({
    index: [index],
    fields: "*",
    include_unmapped: true,
    index_filter: { range: { year: { gte: 0 } } },
    runtime_mappings: { shelf: { type: "keyword" } }
  })
  assert.strictEqual(caps.fields["title"]?.["text"]?.aggregatable, true)
  const other = yield* freshIndex({
    mappings: { properties: { title: { type: "keyword", meta: { unit: "m" } } } }
  })
  const conflicting = yield* es.fieldCaps({
    index: [index, other],
    fields: ["title", "year"],
    include_unmapped: true
  })
  assert.deepStrictEqual(conflicting.fields["title"]?.["keyword"]?.indices, [other])
  assert.property(conflicting.fields["year"], "unmapped")

  const { complete, terms } = yield* es.termsEnum({ index, field: "kind", string: "sc", size: 5 })
  assert.deepStrictEqual([complete, terms], [true, ["scifi"]])
  const shards = yield* es.searchShards({ index, preference: "_local" })
  assert.strictEqual(shards.shards.length, 2)
  const deprecated = yield* es.count({ index, q: "title:dune", min_score: 0.0001 })
  assert.strictEqual(deprecated.count, 3)
})
