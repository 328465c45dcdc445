/** What searches ask for, whole, and what becomes of answers that the test server cannot give. */
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { SearchRequest } from "effect-elasticsearch/Api/Core"
import {
  Aggregation,
  Collapse,
  Document,
  Facet,
  FacetedSearch,
  Field,
  Highlight,
  Query,
  Rescore,
  Retriever,
  Runtime,
  Search,
  Sort,
  Suggest
} from "effect-elasticsearch/Dsl"
import * as Testing from "effect-elasticsearch/Testing"
import { Films } from "./films.ts"

const films = Search.make(Films)
const title = Query.match("title", "x")
const year = Query.term("year", 1972)
const titleJson = { match: { title: { query: "x" } } }
const yearJson = { term: { year: { value: 1972 } } }

const cases: ReadonlyArray<readonly [string, { readonly request: SearchRequest }, SearchRequest]> = [
  ["make", films, { index: "films" }],
  ["make, in another index", Search.make(Document.at(Films, "films-2")), { index: "films-2" }],
  ["over", Search.over("a", "b-*"), { index: ["a", "b-*"] }],
  ["over everything", Search.over(), {}],
  ["from", Search.from(Films, { size: 2, query: titleJson }), { index: "films", size: 2, query: titleJson }],
  ["query", films.pipe(Search.query(title)), { index: "films", query: titleJson }],
  [
    "query twice",
    films.pipe(Search.query(title), Search.query(year)),
    { index: "films", query: { bool: { must: [titleJson, yearJson] } } }
  ],
  [
    "query, filter and exclude",
    films.pipe(Search.filter(year), Search.query(title), Search.exclude(Query.ids(["1"]))),
    {
      index: "films",
      query: { bool: { must: [titleJson], filter: [yearJson], must_not: [{ ids: { values: ["1"] } }] } }
    }
  ],
  [
    "postFilter twice",
    films.pipe(Search.postFilter(title), Search.postFilter(year)),
    { index: "films", post_filter: { bool: { must: [titleJson, yearJson] } } }
  ],
  [
    "sort",
    films.pipe(
      Search.sort("-year", "title.raw", { rating: { order: "desc" } }, Sort.by("released"), "_score")
    ),
    {
      index: "films",
      sort: [
        { year: { order: "desc" } },
        "title.raw",
        { rating: { order: "desc" } },
        { released: {} },
        "_score"
      ]
    }
  ],
  ["sort by nothing", films.pipe(Search.sort("year"), Search.sort()), { index: "films" }],
  ["size, skip", films.pipe(Search.size(5), Search.skip(10)), { index: "films", size: 5, from: 10 }],
  ["page", films.pipe(Search.page(3, 20)), { index: "films", size: 20, from: 40 }],
  ["page before the first", films.pipe(Search.page(0, 20)), { index: "films", size: 20, from: 0 }],
  ["after", films.pipe(Search.after([1972, "a"])), { index: "films", search_after: [1972, "a"] }],
  [
    "minScore, trackTotalHits, params",
    films.pipe(Search.minScore(1), Search.trackTotalHits(true), Search.params({ preference: "_local" })),
    { index: "films", min_score: 1, track_total_hits: true, preference: "_local" }
  ],
  [
    "aggs twice",
    films.pipe(
      Search.aggs({ years: Aggregation.terms("year") }),
      Search.aggs({ mean: Aggregation.avg("rating") })
    ),
    { index: "films", aggs: { years: { terms: { field: "year" } }, mean: { avg: { field: "rating" } } } }
  ],
  [
    "aggs of a plain request",
    Search.from(Films, { aggregations: { years: { terms: { field: "year" } } } }).pipe(
      Search.aggs({ mean: Aggregation.avg("rating") })
    ),
    { index: "films", aggs: { years: { terms: { field: "year" } }, mean: { avg: { field: "rating" } } } }
  ],
  [
    "highlight twice",
    films.pipe(
      Search.highlight(Highlight.fields(["title"], { pre_tags: ["<b>"] })),
      Search.highlight(Highlight.fields(["director.name"]))
    ),
    { index: "films", highlight: { pre_tags: ["<b>"], fields: { title: {}, "director.name": {} } } }
  ],
  [
    "collapse",
    films.pipe(Search.collapse(Collapse.by("year"))),
    { index: "films", collapse: { field: "year" } }
  ],
  [
    "knn twice",
    Search.over("films").pipe(
      Search.knn("one", { query_vector: [1], k: 1, num_candidates: 2, filter: year }),
      Search.knn("two", { query_vector: [2], k: 1, num_candidates: 2 })
    ),
    {
      index: ["films"],
      knn: [
        { query_vector: [1], k: 1, num_candidates: 2, filter: yearJson, field: "one" },
        { query_vector: [2], k: 1, num_candidates: 2, field: "two" }
      ]
    }
  ],
  [
    "rescore twice",
    films.pipe(Search.rescore(Rescore.query(title)), Search.rescore(Rescore.query(year))),
    {
      index: "films",
      rescore: [{ query: { rescore_query: titleJson } }, { query: { rescore_query: yearJson } }]
    }
  ],
  [
    "retriever",
    films.pipe(Search.retriever(Retriever.standard(title))),
    { index: "films", retriever: { standard: { query: titleJson } } }
  ],
  [
    "runtime twice",
    films.pipe(
      Search.runtime(Runtime.fields({ one: Runtime.long("emit(1)") })),
      Search.runtime(Runtime.fields({ two: Runtime.keyword("emit('2')") }))
    ),
    {
      index: "films",
      runtime_mappings: {
        one: { type: "long", script: "emit(1)" },
        two: { type: "keyword", script: "emit('2')" }
      }
    }
  ],
  [
    "fields twice",
    films.pipe(Search.fields("title"), Search.fields("year", "cast.*")),
    {
      index: "films",
      fields: ["title", "year", "cast.*"]
    }
  ],
  ["withoutSource", films.pipe(Search.withoutSource), { index: "films", _source: false }],
  ["source", films.pipe(Search.source("title", "year")), { index: "films", _source: ["title", "year"] }],
  [
    "suggest twice",
    films.pipe(
      Search.suggest({ a: Suggest.term("solarsi", "title") }),
      Search.suggest({ b: Suggest.term("stakler", "title") })
    ),
    {
      index: "films",
      suggest: {
        a: { text: "solarsi", term: { field: "title" } },
        b: { text: "stakler", term: { field: "title" } }
      }
    }
  ]
]

describe("a search", () => {
  it.each(cases)("with %s is the request's own object", (_, search, expected) => {
    assert.deepStrictEqual(Search.toRequest(search), expected)
    assert.deepStrictEqual(JSON.parse(JSON.stringify(Search.toRequest(search))), expected)
  })

  it("stays as it was", () => {
    const before = JSON.stringify(films.request)
    films.pipe(Search.query(title), Search.aggs({ a: Aggregation.avg("rating") }), Search.sort("year"))
    assert.strictEqual(JSON.stringify(films.request), before)
  })
})

describe("a faceted search", () => {
  const faceted = FacetedSearch.make(films.pipe(Search.query(title)), {
    fields: ["title^2"],
    facets: {
      genres: Facet.terms("genres"),
      decades: Facet.histogram("year", 10),
      released: Facet.dateHistogram("released", { calendar_interval: "quarter", time_zone: "+01:00" })
    }
  })

  it("counts each facet with the filters of the others, and filters hits by all", () => {
    const { request } = FacetedSearch.toSearch(faceted, {
      text: "sea",
      chosen: { genres: ["drama", "scifi"], released: [DateTime.makeUnsafe("1972-01-01")] }
    })
    const genres = {
      bool: { should: [{ term: { genres: { value: "drama" } } }, { term: { genres: { value: "scifi" } } }] }
    }
    const from = "1972-01-01T00:00:00.000Z"
    const released = { range: { released: { gte: from, lt: `${from}||+3M`, time_zone: "+01:00" } } }
    assert.deepStrictEqual(request.query, {
      bool: { must: [titleJson, { multi_match: { query: "sea", fields: ["title^2"] } }] }
    })
    assert.deepStrictEqual(request.post_filter, {
      bool: { must: [released], should: genres.bool.should, minimum_should_match: 1 }
    })
    const filters = Object.entries(request.aggs ?? {}).map(([name, { filter }]) => [name, filter])
    assert.deepStrictEqual(filters, [
      ["facet:genres", released],
      ["facet:decades", request.post_filter],
      ["facet:released", genres]
    ])
  })

  it("keeps the aggregations of its search, under whichever name they stand", () => {
    const plain = Search.from(Films, { aggregations: { mean: { avg: { field: "rating" } } } })
    const { request } = FacetedSearch.toSearch(
      FacetedSearch.make(plain, { facets: { years: Facet.terms("year") } }),
      {}
    )
    assert.deepStrictEqual(Object.keys(request.aggs ?? {}), ["mean", "facet:years"])
    assert.isUndefined(request.aggregations)
  })

  it("passes over hits and takes so many as the question says, or the search", () => {
    const plain = FacetedSearch.make(films.pipe(Search.size(5)), { facets: {} })
    const third = FacetedSearch.toSearch(plain, { skip: 40, size: 20 }).request
    assert.deepStrictEqual([third.from, third.size], [40, 20])
    const first = FacetedSearch.toSearch(plain, {}).request
    assert.deepStrictEqual([first.from, first.size], [undefined, 5])
  })

  it("asks for everything where nothing is chosen", () => {
    const { request } = FacetedSearch.toSearch(faceted, { text: "", chosen: { genres: [] } })
    assert.deepStrictEqual(request.query, titleJson)
    assert.isUndefined(request.post_filter)
    assert.deepStrictEqual(request.aggs?.["facet:genres"], {
      filter: { match_all: {} },
      aggs: { facet: { terms: { field: "genres" } } }
    })
  })
})

/** A server that answers each search with the next of these. The test server lacks these aggregations. */
const answering = (
  ...answers: ReadonlyArray<{ readonly aggregations?: object; readonly hits?: ReadonlyArray<object> }>
) => {
  const [first, ...others] = answers.map(({ aggregations, hits = [] }) =>
    Testing.reply(
      200,
      JSON.stringify({
        took: 1,
        timed_out: false,
        _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
        hits: { total: { value: hits.length, relation: "eq" }, max_score: null, hits },
        aggregations
      }),
      { "content-type": "application/json", "x-elastic-product": "Elasticsearch" }
    )
  )
  return Testing.layer([
    Testing.onRequest("POST", "/films/_search", Testing.sequence(first ?? Testing.garbage, ...others))
  ])
}

const day = Date.UTC(1972, 2, 20)

describe("the answer of a search", () => {
  it.effect("has keys of the fields' types, whatever holds them", () =>
    Effect.gen(function* () {
      const { aggs } = yield* films.pipe(
        Search.aggs({
          pairs: Aggregation.multiTerms(["restored", "released", "title.raw"]),
          rare: Aggregation.rareTerms("released"),
          auto: Aggregation.autoDateHistogram("released", { buckets: 3 }),
          steps: Aggregation.dateHistogram("released", {
            fixed_interval: "1d",
            keyed: true,
            aggs: {
              sold: Aggregation.sum("year"),
              change: Aggregation.derivative("sold"),
              few: Aggregation.bucketSelector({ n: "_count" }, { script: "params.n < 3" })
            }
          }),
          kids: Aggregation.children("answer", {
            aggs: { best: Aggregation.topHits(), dates: Aggregation.terms("released") }
          })
        }),
        Search.execute
      )
      const utc = DateTime.makeUnsafe(day)
      assert.deepStrictEqual(aggs.pairs.buckets[0]?.key, [true, utc, "Solaris"])
      assert.deepStrictEqual(aggs.rare.buckets[0]?.key, utc)
      assert.deepStrictEqual(aggs.auto.buckets[0]?.key, utc)
      const step = aggs.steps.buckets["1972"]
      assert.deepStrictEqual([step?.key, step?.sold.value, step?.change], [utc, 1, undefined])
      assert.deepStrictEqual(aggs.kids.best.hits.hits[0]?._source, { any: "thing" })
      assert.deepStrictEqual(aggs.kids.dates.buckets[0]?.key, utc)
    }).pipe(
      Effect.provide(
        answering({
          aggregations: {
            pairs: { buckets: [{ key: [true, day, "Solaris"], doc_count: 1 }] },
            rare: { buckets: [{ key: day, doc_count: 1 }] },
            auto: { buckets: [{ key: day, doc_count: 1 }], interval: "1d" },
            steps: { buckets: { "1972": { key: day, doc_count: 1, sold: { value: 1 } } } },
            kids: {
              doc_count: 1,
              best: { hits: { hits: [{ _index: "films", _id: "1", _source: { any: "thing" } }] } },
              dates: { buckets: [{ key: day, doc_count: 1 }] }
            }
          }
        })
      )
    )
  )

  const wrong: ReadonlyArray<readonly [string, Aggregation.Aggregations, object, string]> = [
    [
      "lacks an aggregation",
      { years: Aggregation.terms("year") },
      {},
      "aggregations.years: Expected the result of the aggregation [years]"
    ],
    [
      "lacks buckets",
      { years: Aggregation.terms("year") },
      { years: {} },
      "aggregations.years.buckets: Expected buckets"
    ],
    [
      "lacks one further down",
      { old: Aggregation.filter(year, { aggs: { mean: Aggregation.avg("rating") } }) },
      { old: { doc_count: 1 } },
      "aggregations.old.mean: Expected the result of the aggregation [mean]"
    ],
    [
      "lacks one in a bucket",
      { years: Aggregation.terms("year", { aggs: { mean: Aggregation.avg("rating") } }) },
      { years: { buckets: [{ key: 1, doc_count: 1 }] } },
      "aggregations.years.buckets.0.mean: Expected the result of the aggregation [mean]"
    ],
    [
      "has another form",
      { old: Aggregation.filter(year) },
      { old: { value: 1 } },
      "aggregations.old.doc_count: Expected a number"
    ],
    [
      "has no hits",
      { best: Aggregation.topHits() },
      { best: { hits: {} } },
      "aggregations.best.hits: Expected hits"
    ]
  ]

  it.effect.each(wrong)("that %s is a failure that says where", ([, aggs, aggregations, message]) =>
    Effect.gen(function* () {
      const error = yield* films.pipe(Search.aggs(aggs), Search.execute, Effect.flip)
      assert.strictEqual(error._tag, "DecodeError")
      assert.include(error.message, message)
    }).pipe(Effect.provide(answering({ aggregations })))
  )

  it.effect("is refused where a parameter would change its form", () =>
    Effect.gen(function* () {
      const parts = yield* films.pipe(Search.params({ filter_path: "hits" }), Search.execute, Effect.flip)
      assert.strictEqual(
        parts.message,
        "search: parameter filter_path would change the form of an answer that is typed: give the plain request to es.search. Nothing was sent"
      )
      const [typed] = yield* Search.executeAllSettled([films.pipe(Search.params({ typed_keys: true }))])
      assert.strictEqual(Result.isFailure(typed) && typed.failure._tag, "InvalidRequest")
    }).pipe(Effect.provide(Testing.layer([])))
  )

  it.effect("fails with the document of a bucket that is none", () =>
    Effect.gen(function* () {
      const error = yield* films.pipe(
        Search.aggs({ best: Aggregation.topHits() }),
        Search.execute,
        Effect.flip
      )
      assert.strictEqual(error.message, "films/7 does not decode: title: Missing key")
    }).pipe(
      Effect.provide(
        answering({
          aggregations: { best: { hits: { hits: [{ _index: "films", _id: "7", _source: {} }] } } }
        })
      )
    )
  )

  it.effect("gives exact integers to documents that have some", () =>
    Effect.gen(function* () {
      const Numbered = Document.make("films", { count: Field.bigLong() })
      const { hits } = yield* Search.execute(Search.make(Numbered).pipe(Search.size(1)))
      assert.deepStrictEqual(hits.hits[0]?._source, { count: 1n })
    }).pipe(Effect.provide(answering({ hits: [{ _index: "films", _id: "1", _source: { count: 1 } }] })))
  )

  it.effect("ends the pages of a composite where there is no next", () =>
    Effect.gen(function* () {
      const search = films.pipe(
        Search.aggs({ all: Aggregation.composite([{ day: { terms: { field: "released" } } }]) })
      )
      const buckets = yield* Stream.runCollect(Search.compositePages(search, "all"))
      assert.deepStrictEqual(
        buckets.map(({ key }) => DateTime.toEpochMillis(key.day)),
        [day, 0]
      )
    }).pipe(
      Effect.provide(
        answering(
          { aggregations: { all: { after_key: { day }, buckets: [{ key: { day }, doc_count: 1 }] } } },
          { aggregations: { all: { buckets: [{ key: { day: 0 }, doc_count: 1 }] } } }
        )
      )
    )
  )
})
