/** Metrics, and buckets by terms, over the films. */
import { agg, type Case, on } from "./case.ts"
import { films } from "./films.ts"

const byGenre = (more: object) => ({ genres: { terms: { field: "genre", ...more } } })

export const metricAggregations: ReadonlyArray<Case> = on(films, [
  agg("avg, sum, min, max and value_count", {
    avg: { avg: { field: "votes" } },
    sum: { sum: { field: "votes" } },
    min: { min: { field: "votes" } },
    max: { max: { field: "votes" } },
    count: { value_count: { field: "votes" } }
  }),
  agg(
    "metrics of nothing",
    {
      avg: { avg: { field: "votes" } },
      sum: { sum: { field: "votes" } },
      min: { min: { field: "votes" } },
      max: { max: { field: "votes" } },
      count: { value_count: { field: "votes" } },
      stats: { stats: { field: "votes" } },
      unique: { cardinality: { field: "votes" } },
      percentiles: { percentiles: { field: "votes" } }
    },
    { match_none: {} }
  ),
  agg("metrics of a field that is not mapped", {
    avg: { avg: { field: "nothing" } },
    sum: { sum: { field: "nothing" } },
    count: { value_count: { field: "nothing" } },
    unique: { cardinality: { field: "nothing" } }
  }),
  agg("missing takes a value's place", {
    avg: { avg: { field: "minutes", missing: 0 } },
    max: { max: { field: "nothing", missing: 7 } }
  }),
  agg("metrics of dates", {
    min: { min: { field: "released" } },
    max: { max: { field: "released", format: "yyyy" } },
    avg: { avg: { field: "released" } }
  }),
  agg("stats", { stats: { stats: { field: "tomatoes" } } }),
  agg("extended_stats", { stats: { extended_stats: { field: "tomatoes" } } }),
  agg("extended_stats with sigma", { stats: { extended_stats: { field: "tomatoes", sigma: 3 } } }),
  agg("cardinality", {
    genres: { cardinality: { field: "genre" } },
    directors: { cardinality: { field: "director.raw" } },
    years: { cardinality: { field: "imdb" } }
  }),
  agg("percentiles", { p: { percentiles: { field: "tomatoes" } } }, { term: { genre: "Western" } }),
  agg(
    "percentiles of one's own, not keyed",
    { p: { percentiles: { field: "imdb", percents: [10, 50, 90], keyed: false } } },
    { term: { genre: "Musical" } }
  ),
  agg(
    "percentile_ranks",
    { r: { percentile_ranks: { field: "tomatoes", values: [25, 75] } } },
    { term: { genre: "Documentary" } }
  ),
  agg(
    "median_absolute_deviation",
    { mad: { median_absolute_deviation: { field: "tomatoes" } } },
    { term: { genre: "Western" } }
  ),
  agg("weighted_avg", { w: { weighted_avg: { value: { field: "imdb" }, weight: { field: "votes" } } } }),
  agg("top_hits", {
    best: { top_hits: { size: 2, sort: [{ imdb: "desc" }, { "title.raw": "asc" }], _source: ["title"] } }
  }),
  agg("top_hits with from, fields and a version", {
    best: {
      top_hits: {
        from: 1,
        size: 1,
        sort: [{ votes: "desc" }],
        _source: false,
        docvalue_fields: ["genre"],
        version: true
      }
    }
  })
])

export const termsAggregations: ReadonlyArray<Case> = on(films, [
  agg("terms", byGenre({})),
  agg("terms of size 3", byGenre({ size: 3 })),
  agg("terms of all", byGenre({ size: 100 })),
  agg("terms by count upwards", byGenre({ order: { _count: "asc" } })),
  agg("terms by key", byGenre({ order: { _key: "asc" } })),
  agg("terms by key downwards, of size 4", byGenre({ order: { _key: "desc" }, size: 4 })),
  agg("terms by a metric", {
    genres: {
      terms: { field: "genre", order: { good: "desc" }, size: 5 },
      aggs: { good: { avg: { field: "imdb" } } }
    }
  }),
  agg("terms by one of several metrics", {
    genres: {
      terms: { field: "genre", order: { "s.max": "asc" } },
      aggs: { s: { stats: { field: "votes" } } }
    }
  }),
  agg("terms by a metric deep inside", {
    genres: {
      terms: { field: "genre", order: { "r>votes": "desc" }, size: 4 },
      aggs: { r: { filter: { term: { rating: "R" } }, aggs: { votes: { sum: { field: "votes" } } } } }
    }
  }),
  agg("terms by two orders", byGenre({ order: [{ _count: "desc" }, { _key: "desc" }] })),
  agg("terms with a minimum", byGenre({ min_doc_count: 50 })),
  agg("terms with a minimum of 0 shows those without a document", byGenre({ min_doc_count: 0, size: 20 }), {
    term: { rating: "G" }
  }),
  agg("terms with missing", byGenre({ missing: "none", size: 20 })),
  agg("terms of numbers", { t: { terms: { field: "tomatoes", size: 4 } } }),
  agg("terms of doubles", { t: { terms: { field: "imdb", size: 4 } } }),
  agg("terms of dates", { t: { terms: { field: "released", size: 3, order: { _key: "asc" } } } }),
  agg("terms of a field that is not mapped", { t: { terms: { field: "nothing" } } }),
  agg("terms of a field that is not mapped, with missing", {
    t: { terms: { field: "nothing", missing: "x" } }
  }),
  agg("terms with include and exclude", byGenre({ include: ["Drama", "Comedy", "Nothing"] })),
  agg("terms with patterns", byGenre({ include: ".*y", exclude: "R.*" })),
  agg("terms of numbers with exclude", {
    t: { terms: { field: "tomatoes", size: 3, exclude: ["88", "90"] } }
  }),
  agg("terms of partitions", {
    t: { terms: { field: "director.raw", include: { partition: 0, num_partitions: 1 }, size: 3 } }
  }),
  agg("terms of strings by several names, in a tie by key", {
    t: { terms: { field: "director.raw", size: 8 } }
  }),
  agg("terms show the error of each", byGenre({ size: 2, show_term_doc_count_error: true })),
  agg("rare_terms", { t: { rare_terms: { field: "genre", max_doc_count: 5 } } }),
  agg(
    "significant_terms finds the word of its set",
    { t: { significant_terms: { field: "kind", size: 1 } } },
    { term: { genre: "Action" } }
  )
])
