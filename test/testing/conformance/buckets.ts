/** Buckets by range, interval and filter, and pages of composites. */
import * as Effect from "effect/Effect"
import type { Client } from "effect-elasticsearch"
import { agg, badSearch, type Case, ok, on, search } from "./case.ts"
import { films } from "./films.ts"

const dramas = { term: { genre: "Drama" } }

export const bucketAggregations: ReadonlyArray<Case> = on(films, [
  agg("range", { r: { range: { field: "imdb", ranges: [{ to: 5 }, { from: 5, to: 7.5 }, { from: 7.5 }] } } }),
  agg("range with keys, keyed", {
    r: { range: { field: "imdb", keyed: true, ranges: [{ key: "bad", to: 5 }, { from: 5 }] } }
  }),
  agg("ranges that overlap, in the order of their ends", {
    r: { range: { field: "votes", ranges: [{ from: 100 }, { from: 50, to: 1000 }, { to: 70 }] } }
  }),
  agg("date_range", {
    r: {
      date_range: {
        field: "released",
        ranges: [{ to: "1980-01-01" }, { from: "1980-01-01", to: "2000-01-01||+1y" }, { from: "2001-01-01" }]
      }
    }
  }),
  agg("date_range with a format and a time zone", {
    r: {
      date_range: {
        field: "released",
        format: "yyyy-MM",
        time_zone: "+02:00",
        ranges: [
          { key: "new", from: "2005-06" },
          { from: "1990-01", to: "1991-01" }
        ]
      }
    }
  }),
  agg("histogram", { h: { histogram: { field: "tomatoes", interval: 25 } } }),
  agg("histogram with an offset and a minimum", {
    h: { histogram: { field: "tomatoes", interval: 20, offset: 5, min_doc_count: 60 } }
  }),
  agg(
    "histogram of fractions",
    { h: { histogram: { field: "imdb", interval: 0.7 } } },
    { term: { genre: "Western" } }
  ),
  agg(
    "histogram with bounds",
    { h: { histogram: { field: "tomatoes", interval: 50, extended_bounds: { min: -100, max: 200 } } } },
    { term: { genre: "Western" } }
  ),
  agg("histogram with hard bounds", {
    h: { histogram: { field: "tomatoes", interval: 10, hard_bounds: { min: 50, max: 80 } } }
  }),
  agg(
    "histogram fills gaps",
    { h: { histogram: { field: "minutes", interval: 10 } } },
    { term: { genre: "Musical" } }
  ),
  agg("histogram keyed, by count", {
    h: { histogram: { field: "tomatoes", interval: 30, keyed: true, order: { _count: "desc" } } }
  }),
  agg("histogram with missing", { h: { histogram: { field: "minutes", interval: 60, missing: 0 } } }),
  agg("date_histogram by year", {
    h: { date_histogram: { field: "released", calendar_interval: "year", min_doc_count: 25 } }
  }),
  agg(
    "date_histogram by month in a format",
    { h: { date_histogram: { field: "released", calendar_interval: "1M", format: "MM/yy" } } },
    { range: { released: { gte: "2005-01-01", lt: "2006-01-01" } } }
  ),
  agg(
    "date_histogram by quarter",
    { h: { date_histogram: { field: "released", calendar_interval: "quarter", order: { _key: "desc" } } } },
    { range: { released: { gte: "2003-01-01", lt: "2005-01-01" } } }
  ),
  agg(
    "date_histogram by week",
    { h: { date_histogram: { field: "released", calendar_interval: "week" } } },
    { range: { released: { gte: "2005-11-01", lt: "2006-01-15" } } }
  ),
  agg(
    "date_histogram by days",
    { h: { date_histogram: { field: "released", fixed_interval: "10d" } } },
    { range: { released: { gte: "2005-11-01", lt: "2006-01-15" } } }
  ),
  agg(
    "date_histogram with an offset",
    { h: { date_histogram: { field: "released", calendar_interval: "month", offset: "+14d" } } },
    { range: { released: { gte: "2005-09-01", lt: "2006-01-15" } } }
  ),
  agg(
    "date_histogram with bounds",
    {
      h: {
        date_histogram: {
          field: "released",
          calendar_interval: "year",
          extended_bounds: { min: "2004-01-01", max: "2008-01-01" }
        }
      }
    },
    { range: { released: { gte: "2006-01-01", lt: "2007-01-01" } } }
  ),
  agg(
    "date_histogram keyed",
    { h: { date_histogram: { field: "released", calendar_interval: "year", keyed: true, format: "yyyy" } } },
    { range: { released: { gte: "2004-01-01", lt: "2007-01-01" } } }
  ),
  agg("filter", {
    f: { filter: { range: { imdb: { gte: 8 } } }, aggs: { votes: { avg: { field: "votes" } } } }
  }),
  agg("filters by name, with the others", {
    f: {
      filters: {
        other_bucket_key: "rest",
        filters: { western: { term: { genre: "Western" } }, good: { range: { imdb: { gte: 8 } } } }
      }
    }
  }),
  agg("filters without names", {
    f: {
      filters: { other_bucket: true, filters: [{ term: { genre: "Western" } }, { term: { rating: "R" } }] }
    }
  }),
  agg("missing", { m: { missing: { field: "minutes" }, aggs: { votes: { max: { field: "votes" } } } } }),
  agg(
    "global goes over all",
    {
      all: { global: {}, aggs: { n: { value_count: { field: "imdb" } } } },
      n: { value_count: { field: "imdb" } }
    },
    dramas
  ),
  agg(
    "sampler",
    { s: { sampler: { shard_size: 1000 }, aggs: { n: { value_count: { field: "genre" } } } } },
    dramas
  ),
  agg("sub-aggregations, three deep", {
    ratings: {
      terms: { field: "rating", size: 2 },
      aggs: {
        genres: {
          terms: { field: "genre", size: 2 },
          aggs: {
            years: {
              date_histogram: { field: "released", calendar_interval: "year", min_doc_count: 6 },
              aggs: { imdb: { max: { field: "imdb" } } }
            }
          }
        }
      }
    }
  }),
  agg("top_hits of each bucket", {
    genres: {
      terms: { field: "genre", size: 3 },
      aggs: { best: { top_hits: { size: 1, sort: [{ votes: "desc" }], _source: ["title"] } } }
    }
  }),
  agg("metadata of an aggregation", { a: { meta: { colour: "red", n: [1] }, avg: { field: "imdb" } } }),
  search("aggregations beside hits", {
    query: dramas,
    size: 2,
    sort: ["title.raw"],
    _source: false,
    aggs: { n: { value_count: { field: "imdb" } } }
  })
])

const months = { date_histogram: { field: "released", calendar_interval: "month" } } as const
const year2005 = { range: { released: { gte: "2005-01-01", lt: "2006-01-01" } } }

const pipelines: ReadonlyArray<Case> = on(films, [
  agg(
    "avg_bucket and its like",
    {
      months: { ...months, aggs: { votes: { sum: { field: "votes" } } } },
      avg: { avg_bucket: { buckets_path: "months>votes" } },
      max: { max_bucket: { buckets_path: "months>votes" } },
      min: { min_bucket: { buckets_path: "months>_count" } },
      sum: { sum_bucket: { buckets_path: "months>votes" } },
      stats: { stats_bucket: { buckets_path: "months>votes" } },
      extended: { extended_stats_bucket: { buckets_path: "months>_count" } },
      percentiles: { percentiles_bucket: { buckets_path: "months>votes", percents: [25, 50] } }
    },
    year2005
  ),
  agg(
    "gap_policy skips and inserts zeros",
    {
      months: { ...months, aggs: { best: { max: { field: "minutes" } } } },
      skip: { avg_bucket: { buckets_path: "months>best" } },
      zeros: { avg_bucket: { buckets_path: "months>best", gap_policy: "insert_zeros" } }
    },
    { range: { released: { gte: "1995-01-01", lt: "1997-01-01" } } }
  ),
  agg(
    "cumulative_sum",
    {
      months: {
        ...months,
        aggs: { votes: { sum: { field: "votes" } }, total: { cumulative_sum: { buckets_path: "votes" } } }
      }
    },
    year2005
  ),
  agg("a pipeline below a bucket", {
    genres: {
      terms: { field: "genre", size: 2 },
      aggs: {
        ratings: { terms: { field: "rating" } },
        most: { max_bucket: { buckets_path: "ratings>_count" } }
      }
    }
  })
])

/** All pages of a composite aggregation. */
const composite = (es: Client, index: string, sources: object, size: number) =>
  Effect.gen(function* () {
    const all: Array<unknown> = []
    let after: unknown
    for (let page = 0; page < 20; page++) {
      const answer = yield* es.request({
        method: "POST",
        path: `/${index}/_search`,
        body: {
          size: 0,
          query: { terms: { genre: ["Western", "Musical"] } },
          aggs: { c: { composite: { size, sources, ...(after === undefined ? {} : { after }) } } }
        }
      })
      const body = answer.body
      if (typeof body !== "object" || body === null || !("aggregations" in body)) break
      const { c } = Object(body.aggregations)
      all.push(c)
      after = c.after_key
      if (after === undefined) break
    }
    return all
  })

const composites: ReadonlyArray<Case> = on(films, [
  ok("composite of terms, page by page", (es, index) =>
    composite(
      es,
      index,
      [{ g: { terms: { field: "genre" } } }, { r: { terms: { field: "rating", order: "desc" } } }],
      4
    )
  ),
  ok("composite with missing buckets", (es, index) =>
    composite(
      es,
      index,
      [{ r: { terms: { field: "rating", missing_bucket: true } } }, { g: { terms: { field: "genre" } } }],
      3
    )
  ),
  ok("composite of a histogram and a date_histogram", (es, index) =>
    composite(
      es,
      index,
      [
        {
          d: {
            date_histogram: { field: "released", calendar_interval: "year", format: "yyyy", order: "desc" }
          }
        },
        { h: { histogram: { field: "imdb", interval: 2 } } }
      ],
      10
    )
  ),
  agg("composite with sub-aggregations", {
    c: {
      composite: { size: 3, sources: [{ g: { terms: { field: "genre" } } }] },
      aggs: { imdb: { max: { field: "imdb" } } }
    }
  }),
  agg(
    "composite of one page that is not full",
    { c: { composite: { size: 100, sources: [{ g: { terms: { field: "genre" } } }] } } },
    { term: { genre: "Western" } }
  ),
  badSearch("composite without sources", { aggs: { c: { composite: { sources: [] } } } })
])

export const pipelineAggregations: ReadonlyArray<Case> = [...pipelines, ...composites]
