/** Every aggregation that the server's core has. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { buckets, Elasticsearch } from "effect-elasticsearch"
import type * as Api from "effect-elasticsearch/Api"
import { library } from "./library.ts"

const aggregations: { readonly [name: string]: Api.AggregationsAggregationContainer } = {
  avg: { avg: { field: "price" }, meta: { unit: "euro" } },
  cardinality: { cardinality: { field: "kind", precision_threshold: 100 } },
  extended_stats: { extended_stats: { field: "price", sigma: 3 } },
  no_stats: { extended_stats: { field: "nothing" } },
  geo_bounds: { geo_bounds: { field: "place", wrap_longitude: true } },
  geo_centroid: { geo_centroid: { field: "place" } },
  max: { max: { field: "published", format: "yyyy" } },
  median: { median_absolute_deviation: { field: "price" } },
  min: { min: { field: "nothing" } },
  percentiles: {
    percentiles: { field: "price", percents: [50, 99], hdr: { number_of_significant_value_digits: 3 } }
  },
  percentiles_list: { percentiles: { field: "price", keyed: false, tdigest: { compression: 100 } } },
  ranks: { percentile_ranks: { field: "price", values: [11, 14] } },
  stats: { stats: { field: "price" } },
  sum: { sum: { field: "price" } },
  top: {
    top_hits: {
      size: 1,
      sort: [{ year: "desc" }],
      _source: ["year"],
      version: true,
      highlight: { fields: { title: {} } }
    }
  },
  values: { value_count: { field: "price" } },
  weighted: { weighted_avg: { value: { field: "price" }, weight: { field: "year", missing: 1 } } },
  composite: {
    composite: {
      size: 2,
      sources: [
        { kind: { terms: { field: "kind", order: "asc", missing_bucket: true } } },
        { year: { histogram: { field: "year", interval: 5 } } },
        { day: { date_histogram: { field: "published", calendar_interval: "1y", format: "yyyy" } } },
        { tile: { geotile_grid: { field: "place", precision: 4 } } }
      ]
    }
  },
  over_time: {
    date_histogram: {
      field: "published",
      calendar_interval: "year",
      min_doc_count: 0,
      time_zone: "Europe/Berlin"
    },
    aggs: {
      sales: { sum: { field: "price" } },
      total: { cumulative_sum: { buckets_path: "sales" } },
      difference: { serial_diff: { buckets_path: "sales", lag: 1 } },
      gone: { avg: { field: "nothing" } }
    }
  },
  keyed_time: { date_histogram: { field: "published", fixed_interval: "700d", keyed: true, offset: "+6h" } },
  date_range: {
    date_range: { field: "published", format: "yyyy", ranges: [{ to: "1962" }, { from: "1962", key: "new" }] }
  },
  filter: { filter: { term: { kind: "scifi" } }, aggs: { price: { avg: { field: "price" } } } },
  filters: {
    filters: {
      filters: { a: { term: { sold: true } }, b: { match: { title: "emma" } } },
      other_bucket_key: "rest"
    }
  },
  filters_list: { filters: { filters: [{ term: { sold: true } }, { match_all: {} }] } },
  distance: {
    geo_distance: {
      field: "place",
      origin: { lat: 50, lon: 8 },
      unit: "km",
      ranges: [{ to: 100 }, { from: 100, to: 500 }, { from: 500 }]
    }
  },
  geohash: { geohash_grid: { field: "place", precision: 3 } },
  geotile: { geotile_grid: { field: "place", precision: 5 } },
  global: { global: {}, aggs: { all: { value_count: { field: "year" } } } },
  histogram: {
    histogram: { field: "price", interval: 2, keyed: true, extended_bounds: { min: 0, max: 20 } }
  },
  range_histogram: { histogram: { field: "validity", interval: 5 } },
  ip_prefix: { ip_prefix: { field: "host", prefix_length: 30, append_prefix_length: true } },
  ip_range: { ip_range: { field: "host", ranges: [{ to: "10.0.0.3" }, { mask: "10.0.0.0/29" }] } },
  missing: { missing: { field: "nothing" } },
  nested: {
    nested: { path: "authors" },
    aggs: {
      born: { histogram: { field: "authors.born", interval: 100 }, aggs: { books: { reverse_nested: {} } } }
    }
  },
  range: {
    range: {
      field: "price",
      keyed: true,
      ranges: [{ to: 12 }, { from: 12, to: 14, key: "middle" }, { from: 14 }]
    }
  },
  range_list: { range: { field: "price", ranges: [{ to: 12 }, { from: 12 }] } },
  rare: { rare_terms: { field: "kind", max_doc_count: 3 } },
  rare_number: { rare_terms: { field: "year" } },
  sampler: { sampler: { shard_size: 10 }, aggs: { kinds: { terms: { field: "kind" } } } },
  diversified: {
    diversified_sampler: { field: "kind", shard_size: 10 },
    aggs: { kinds: { terms: { field: "kind" } } }
  },
  random: { random_sampler: { probability: 1, seed: 3 }, aggs: { price: { avg: { field: "price" } } } },
  significant: { significant_terms: { field: "kind", min_doc_count: 1, jlh: {} } },
  significant_number: { significant_terms: { field: "year", min_doc_count: 1, percentage: {} } },
  significant_text: { significant_text: { field: "title", min_doc_count: 1, filter_duplicate_text: true } },
  terms: {
    terms: {
      field: "kind",
      order: [{ price: "desc" }, { _key: "asc" }],
      show_term_doc_count_error: true,
      missing: "none"
    },
    aggs: { price: { avg: { field: "price" } }, newest: { top_hits: { size: 1 } } }
  },
  terms_number: { terms: { field: "year", include: { partition: 0, num_partitions: 2 } } },
  terms_double: { terms: { field: "price" } },
  terms_boolean: { terms: { field: "sold" } },
  terms_date: { terms: { field: "published", format: "yyyy" } },
  terms_ip: { terms: { field: "host", exclude: ["10.0.0.1"] } },
  terms_none: { terms: { field: "nothing" } },
  widths: { variable_width_histogram: { field: "price", buckets: 2 } },
  best: { max_bucket: { buckets_path: "over_time>sales" } },
  worst: { min_bucket: { buckets_path: "over_time>sales" } },
  mean: { avg_bucket: { buckets_path: "over_time>sales", gap_policy: "skip", format: "0.0" } },
  whole: { sum_bucket: { buckets_path: "over_time>sales" } },
  spread: { stats_bucket: { buckets_path: "over_time>sales" } },
  more_spread: { extended_stats_bucket: { buckets_path: "over_time>sales" } },
  quantiles: { percentiles_bucket: { buckets_path: "over_time>sales", percents: [25, 75] } },
  none: { avg_bucket: { buckets_path: "terms_none>_count" } }
}

export const everyAggregation = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* library
  const answer = yield* es.search({
    index,
    size: 0,
    query: { match_all: {} },
    aggs: aggregations,
    profile: true
  })
  const results = answer.aggregations ?? {}
  assert.hasAllKeys(results, Object.keys(aggregations))
  assert.strictEqual(results["avg"]?.value, 13)
  assert.deepStrictEqual(results["avg"]?.meta, { unit: "euro" })
  assert.strictEqual(results["min"]?.value, null)
  assert.deepStrictEqual(
    buckets(results["terms"]).map(({ doc_count, key }) => [key, doc_count]),
    [
      ["novel", 3],
      ["scifi", 3]
    ]
  )
  assert.strictEqual(buckets(results["filters"]).length, 3)
  assert.strictEqual(results["top"]?.hits?.hits[0]?._id, "5")
  assert.strictEqual(results["nested"]?.doc_count, 12)
  assert.isDefined(results["composite"]?.after_key)

  for (const [name, aggregation] of Object.entries(aggregations)) {
    if ("buckets_path" in (Object.values(aggregation)[0] ?? {})) continue
    const typed = yield* es.search({ index, size: 0, typed_keys: true, aggs: { [name]: aggregation } })
    assert.match(Object.keys(typed.aggregations ?? {})[0] ?? "", new RegExp(`^[a-z0-9_#]+#${name}$`))
  }
})
