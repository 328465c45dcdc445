/** What the tests of aggregations share, among them the page on what the DSL has: see scripts/dslCoverage.ts. */
import type { AggregationsAggregationContainer } from "effect-elasticsearch/Api/types/Aggregations"
import * as Aggregation from "effect-elasticsearch/Dsl/Aggregation"
import * as Query from "effect-elasticsearch/Dsl/Query"

const dune = Query.match("title", "dune")
const duneJson = { match: { title: { query: "dune" } } }
export const scifi = Query.term("kind", "scifi")
const scifiJson = { term: { kind: { value: "scifi" } } }

export const aggs = { y: Aggregation.avg("price") }
const aggsJson = { y: { avg: { field: "price" } } }
export const meta = { shown: "as it is" }

/** What stands beside the kind, not among its options. */
const beside = { aggs, meta }
const besideJson = { aggs: aggsJson, meta }

const script = { source: "doc['price'].value * 2", lang: "painless" } as const

/** What each function makes, whole. A row begins with the name of its function. */
export const cases: ReadonlyArray<readonly [string, AggregationsAggregationContainer, unknown]> = [
  ["from", Aggregation.from({ terms: { field: "kind" } }), { terms: { field: "kind" } }],
  [
    "from with aggregations and meta",
    Aggregation.from({ terms: { field: "kind" }, aggs, meta }),
    { terms: { field: "kind" }, aggs: aggsJson, meta }
  ],

  // Metrics.
  ["avg", Aggregation.avg("price", { missing: 0 }), { avg: { field: "price", missing: 0 } }],
  ["avg of a script", Aggregation.avg({ script }, { missing: 0 }), { avg: { script, missing: 0 } }],
  ["avg of a script's source", Aggregation.avg({ script: "1" }), { avg: { script: "1" } }],
  [
    "avg with options that are undefined",
    Aggregation.avg("price", { missing: undefined, format: undefined }),
    { avg: { field: "price" } }
  ],
  ["sum", Aggregation.sum("price", { format: "0.0" }), { sum: { field: "price", format: "0.0" } }],
  ["sum of a script", Aggregation.sum({ script }), { sum: { script } }],
  ["min", Aggregation.min("price", { missing: 0 }), { min: { field: "price", missing: 0 } }],
  ["min of a script", Aggregation.min({ script }), { min: { script } }],
  ["max", Aggregation.max("price", { missing: 0 }), { max: { field: "price", missing: 0 } }],
  ["max of a script", Aggregation.max({ script }), { max: { script } }],
  ["stats", Aggregation.stats("price", { missing: 0 }), { stats: { field: "price", missing: 0 } }],
  ["stats of a script", Aggregation.stats({ script }), { stats: { script } }],
  [
    "extendedStats",
    Aggregation.extendedStats("price", { sigma: 3 }),
    { extended_stats: { field: "price", sigma: 3 } }
  ],
  ["extendedStats of a script", Aggregation.extendedStats({ script }), { extended_stats: { script } }],
  [
    "boxplot",
    Aggregation.boxplot("price", { compression: 200 }),
    { boxplot: { field: "price", compression: 200 } }
  ],
  ["boxplot of a script", Aggregation.boxplot({ script }), { boxplot: { script } }],
  [
    "medianAbsoluteDeviation",
    Aggregation.medianAbsoluteDeviation("price", { compression: 200 }),
    { median_absolute_deviation: { field: "price", compression: 200 } }
  ],
  [
    "medianAbsoluteDeviation of a script",
    Aggregation.medianAbsoluteDeviation({ script }),
    { median_absolute_deviation: { script } }
  ],
  [
    "valueCount",
    Aggregation.valueCount("kind", { missing: "none" }),
    { value_count: { field: "kind", missing: "none" } }
  ],
  ["valueCount of a script", Aggregation.valueCount({ script }), { value_count: { script } }],
  [
    "cardinality",
    Aggregation.cardinality("kind", { precision_threshold: 100 }),
    { cardinality: { field: "kind", precision_threshold: 100 } }
  ],
  ["cardinality of a script", Aggregation.cardinality({ script }), { cardinality: { script } }],
  [
    "stringStats",
    Aggregation.stringStats("kind", { show_distribution: true }),
    { string_stats: { field: "kind", show_distribution: true } }
  ],
  ["stringStats of a script", Aggregation.stringStats({ script }), { string_stats: { script } }],
  [
    "geoBounds",
    Aggregation.geoBounds("place", { wrap_longitude: false }),
    { geo_bounds: { field: "place", wrap_longitude: false } }
  ],
  ["geoCentroid", Aggregation.geoCentroid("place"), { geo_centroid: { field: "place" } }],
  ["cartesianBounds", Aggregation.cartesianBounds("spot"), { cartesian_bounds: { field: "spot" } }],
  ["cartesianCentroid", Aggregation.cartesianCentroid("spot"), { cartesian_centroid: { field: "spot" } }],
  [
    "percentiles",
    Aggregation.percentiles("price", { percents: [50, 99], tdigest: { compression: 200 } }),
    { percentiles: { field: "price", percents: [50, 99], tdigest: { compression: 200 } } }
  ],
  [
    "percentiles in a list",
    Aggregation.percentiles("price", { keyed: false }),
    { percentiles: { field: "price", keyed: false } }
  ],
  [
    "percentiles of a script",
    Aggregation.percentiles({ script }, { keyed: true }),
    { percentiles: { script, keyed: true } }
  ],
  [
    "percentileRanks",
    Aggregation.percentileRanks("price", [10, 20], { keyed: false }),
    { percentile_ranks: { field: "price", values: [10, 20], keyed: false } }
  ],
  [
    "percentileRanks of a script",
    Aggregation.percentileRanks({ script }, [10]),
    { percentile_ranks: { script, values: [10] } }
  ],
  [
    "weightedAvg",
    Aggregation.weightedAvg({ field: "price", missing: 1 }, { script }, { format: "0" }),
    { weighted_avg: { format: "0", value: { field: "price", missing: 1 }, weight: { script } } }
  ],
  [
    "tTest",
    Aggregation.tTest(
      { field: "price", filter: scifi },
      { field: "price", filter: dune },
      { type: "heteroscedastic" }
    ),
    {
      t_test: {
        type: "heteroscedastic",
        a: { field: "price", filter: scifiJson },
        b: { field: "price", filter: duneJson }
      }
    }
  ],
  [
    "matrixStats",
    Aggregation.matrixStats(["price", "year"], { mode: "avg" }),
    { matrix_stats: { mode: "avg", fields: ["price", "year"] } }
  ],
  ["topHits", Aggregation.topHits({ size: 1, _source: false }), { top_hits: { size: 1, _source: false } }],
  ["topHits without options", Aggregation.topHits(), { top_hits: {} }],
  [
    "topMetrics",
    Aggregation.topMetrics(["price", "year"], { sort: { year: "desc" }, size: 2 }),
    { top_metrics: { sort: { year: "desc" }, size: 2, metrics: [{ field: "price" }, { field: "year" }] } }
  ],
  [
    "rate",
    Aggregation.rate({ field: "price", unit: "month", mode: "sum" }),
    { rate: { field: "price", unit: "month", mode: "sum" } }
  ],
  ["rate without options", Aggregation.rate(), { rate: {} }],
  [
    "scriptedMetric",
    Aggregation.scriptedMetric({
      init_script: "state.n = 0",
      map_script: "state.n += 1",
      combine_script: "return state.n",
      reduce_script: "return states",
      params: { n: 1 }
    }),
    {
      scripted_metric: {
        init_script: "state.n = 0",
        map_script: "state.n += 1",
        combine_script: "return state.n",
        reduce_script: "return states",
        params: { n: 1 }
      }
    }
  ],
  [
    "frequentItemSets",
    Aggregation.frequentItemSets(["kind", { field: "tags", include: ["a"] }], {
      minimum_support: 0.1,
      filter: scifi
    }),
    {
      frequent_item_sets: {
        minimum_support: 0.1,
        filter: scifiJson,
        fields: [{ field: "kind" }, { field: "tags", include: ["a"] }]
      }
    }
  ],
  [
    "geoLine",
    Aggregation.geoLine("place", "published", { include_sort: true }),
    { geo_line: { include_sort: true, point: { field: "place" }, sort: { field: "published" } } }
  ],
  [
    "line",
    Aggregation.line("spot", "published", { sort_order: "desc" }),
    { line: { sort_order: "desc", point: { field: "spot" }, sort: { field: "published" } } }
  ],

  // Buckets.
  [
    "terms",
    Aggregation.terms("kind", { size: 3, order: { y: "desc" }, ...beside }),
    { terms: { field: "kind", size: 3, order: { y: "desc" } }, ...besideJson }
  ],
  ["terms without options", Aggregation.terms("kind"), { terms: { field: "kind" } }],
  [
    "terms with options that are undefined",
    Aggregation.terms("kind", { size: undefined, aggs: undefined, meta: undefined }),
    { terms: { field: "kind" } }
  ],
  [
    "rareTerms",
    Aggregation.rareTerms("kind", { max_doc_count: 2, ...beside }),
    { rare_terms: { field: "kind", max_doc_count: 2 }, ...besideJson }
  ],
  [
    "significantTerms",
    Aggregation.significantTerms("kind", { min_doc_count: 1, background_filter: scifi, ...beside }),
    { significant_terms: { field: "kind", min_doc_count: 1, background_filter: scifiJson }, ...besideJson }
  ],
  [
    "significantText",
    Aggregation.significantText("title", { filter_duplicate_text: true, meta }),
    { significant_text: { field: "title", filter_duplicate_text: true }, meta }
  ],
  [
    "categorizeText",
    Aggregation.categorizeText("title", { similarity_threshold: 50, ...beside }),
    { categorize_text: { field: "title", similarity_threshold: 50 }, ...besideJson }
  ],
  [
    "histogram",
    Aggregation.histogram("price", 5, { min_doc_count: 1, keyed: true, ...beside }),
    { histogram: { field: "price", interval: 5, min_doc_count: 1, keyed: true }, ...besideJson }
  ],
  [
    "variableWidthHistogram",
    Aggregation.variableWidthHistogram("price", { buckets: 2, ...beside }),
    { variable_width_histogram: { field: "price", buckets: 2 }, ...besideJson }
  ],
  [
    "dateHistogram",
    Aggregation.dateHistogram("published", { calendar_interval: "year", keyed: false, ...beside }),
    { date_histogram: { field: "published", calendar_interval: "year", keyed: false }, ...besideJson }
  ],
  [
    "autoDateHistogram",
    Aggregation.autoDateHistogram("published", { buckets: 5, ...beside }),
    { auto_date_histogram: { field: "published", buckets: 5 }, ...besideJson }
  ],
  [
    "range",
    Aggregation.range("price", [{ to: 5 }, { from: 5, key: "dear" }], { keyed: true, ...beside }),
    { range: { field: "price", ranges: [{ to: 5 }, { from: 5, key: "dear" }], keyed: true }, ...besideJson }
  ],
  [
    "dateRange",
    Aggregation.dateRange("published", [{ to: "now-10y/y", key: "old" }], { keyed: true, ...beside }),
    {
      date_range: { field: "published", ranges: [{ to: "now-10y/y", key: "old" }], keyed: true },
      ...besideJson
    }
  ],
  [
    "dateRange with dates",
    Aggregation.dateRange("published", [{ to: new Date(0) }, { from: new Date(0), to: 86_400_000 }]),
    {
      date_range: {
        field: "published",
        ranges: [{ to: "1970-01-01T00:00:00.000Z" }, { from: "1970-01-01T00:00:00.000Z", to: 86_400_000 }]
      }
    }
  ],
  [
    "ipRange",
    Aggregation.ipRange("host", [{ mask: "10.0.0.0/8" }, { from: "10.0.0.1" }], { keyed: true, ...beside }),
    {
      ip_range: { field: "host", ranges: [{ mask: "10.0.0.0/8" }, { from: "10.0.0.1" }], keyed: true },
      ...besideJson
    }
  ],
  [
    "geoDistance",
    Aggregation.geoDistance("place", { lat: 50, lon: 8 }, [{ to: 100 }], { unit: "km", ...beside }),
    {
      geo_distance: { field: "place", origin: { lat: 50, lon: 8 }, ranges: [{ to: 100 }], unit: "km" },
      ...besideJson
    }
  ],
  [
    "geohashGrid",
    Aggregation.geohashGrid("place", { precision: 3, ...beside }),
    { geohash_grid: { field: "place", precision: 3 }, ...besideJson }
  ],
  [
    "geohexGrid",
    Aggregation.geohexGrid("place", { precision: 3, ...beside }),
    { geohex_grid: { field: "place", precision: 3 }, ...besideJson }
  ],
  [
    "geotileGrid",
    Aggregation.geotileGrid("place", { precision: 6, ...beside }),
    { geotile_grid: { field: "place", precision: 6 }, ...besideJson }
  ],
  [
    "ipPrefix",
    Aggregation.ipPrefix("host", 24, { append_prefix_length: true, ...beside }),
    { ip_prefix: { field: "host", prefix_length: 24, append_prefix_length: true }, ...besideJson }
  ],
  ["missing", Aggregation.missing("price", beside), { missing: { field: "price" }, ...besideJson }],
  [
    "diversifiedSampler",
    Aggregation.diversifiedSampler("kind", { max_docs_per_value: 1, ...beside }),
    { diversified_sampler: { field: "kind", max_docs_per_value: 1 }, ...besideJson }
  ],
  ["global", Aggregation.global(beside), { global: {}, ...besideJson }],
  ["global without options", Aggregation.global(), { global: {} }],
  ["nested", Aggregation.nested("authors", beside), { nested: { path: "authors" }, ...besideJson }],
  [
    "reverseNested",
    Aggregation.reverseNested({ path: "authors", ...beside }),
    { reverse_nested: { path: "authors" }, ...besideJson }
  ],
  ["reverseNested without options", Aggregation.reverseNested(), { reverse_nested: {} }],
  ["children", Aggregation.children("answer", beside), { children: { type: "answer" }, ...besideJson }],
  ["parent", Aggregation.parent("answer", beside), { parent: { type: "answer" }, ...besideJson }],
  [
    "sampler",
    Aggregation.sampler({ shard_size: 10, ...beside }),
    { sampler: { shard_size: 10 }, ...besideJson }
  ],
  [
    "randomSampler",
    Aggregation.randomSampler(0.5, { seed: 7, ...beside }),
    { random_sampler: { probability: 0.5, seed: 7 }, ...besideJson }
  ],
  [
    "timeSeries",
    Aggregation.timeSeries({ size: 10, keyed: true, ...beside }),
    { time_series: { size: 10, keyed: true }, ...besideJson }
  ],
  ["filter", Aggregation.filter(scifi, beside), { filter: scifiJson, ...besideJson }],
  [
    "filters by names",
    Aggregation.filters({ dune, scifi }, { other_bucket_key: "rest", ...beside }),
    {
      filters: { filters: { dune: duneJson, scifi: scifiJson }, other_bucket_key: "rest" },
      ...besideJson
    }
  ],
  [
    "filters in a list",
    Aggregation.filters([dune, scifi], { other_bucket: true, ...beside }),
    { filters: { filters: [duneJson, scifiJson], other_bucket: true }, ...besideJson }
  ],
  [
    "adjacencyMatrix",
    Aggregation.adjacencyMatrix({ dune, scifi }, { separator: "+", ...beside }),
    {
      adjacency_matrix: { filters: { dune: duneJson, scifi: scifiJson }, separator: "+" },
      ...besideJson
    }
  ],
  [
    "multiTerms",
    Aggregation.multiTerms(["kind", { field: "year", missing: 0 }], { size: 3, ...beside }),
    { multi_terms: { terms: [{ field: "kind" }, { field: "year", missing: 0 }], size: 3 }, ...besideJson }
  ],
  [
    "composite",
    Aggregation.composite(
      [
        { kind: { terms: { field: "kind", missing_bucket: true } } },
        { per: { histogram: { field: "price", interval: 5 } } }
      ],
      { size: 3, after: { kind: "a", per: 5 }, ...beside }
    ),
    {
      composite: {
        sources: [
          { kind: { terms: { field: "kind", missing_bucket: true } } },
          { per: { histogram: { field: "price", interval: 5 } } }
        ],
        size: 3,
        after: { kind: "a", per: 5 }
      },
      ...besideJson
    }
  ],

  // Pipelines.
  [
    "avgBucket",
    Aggregation.avgBucket("perYear>price", { gap_policy: "skip", meta }),
    { avg_bucket: { buckets_path: "perYear>price", gap_policy: "skip" }, meta }
  ],
  ["sumBucket", Aggregation.sumBucket("a>b", { meta }), { sum_bucket: { buckets_path: "a>b" }, meta }],
  ["minBucket", Aggregation.minBucket("a>b", { meta }), { min_bucket: { buckets_path: "a>b" }, meta }],
  ["maxBucket", Aggregation.maxBucket("a>b", { meta }), { max_bucket: { buckets_path: "a>b" }, meta }],
  ["statsBucket", Aggregation.statsBucket("a>b", { meta }), { stats_bucket: { buckets_path: "a>b" }, meta }],
  [
    "extendedStatsBucket",
    Aggregation.extendedStatsBucket("a>b", { sigma: 3, meta }),
    { extended_stats_bucket: { buckets_path: "a>b", sigma: 3 }, meta }
  ],
  [
    "percentilesBucket",
    Aggregation.percentilesBucket("a>b", { percents: [50], keyed: false, meta }),
    { percentiles_bucket: { buckets_path: "a>b", percents: [50], keyed: false }, meta }
  ],
  [
    "bucketScript",
    Aggregation.bucketScript({ n: "_count" }, { script: "params.n * 2", meta }),
    { bucket_script: { buckets_path: { n: "_count" }, script: "params.n * 2" }, meta }
  ],
  [
    "bucketSelector",
    Aggregation.bucketSelector({ n: "_count" }, { script: "params.n > 1", meta }),
    { bucket_selector: { buckets_path: { n: "_count" }, script: "params.n > 1" }, meta }
  ],
  [
    "bucketSort",
    Aggregation.bucketSort({ sort: [{ y: "desc" }], from: 1, size: 2, meta }),
    { bucket_sort: { sort: [{ y: "desc" }], from: 1, size: 2 }, meta }
  ],
  ["bucketSort without options", Aggregation.bucketSort(), { bucket_sort: {} }],
  [
    "cumulativeSum",
    Aggregation.cumulativeSum("_count", { format: "0", meta }),
    { cumulative_sum: { buckets_path: "_count", format: "0" }, meta }
  ],
  [
    "cumulativeCardinality",
    Aggregation.cumulativeCardinality("kinds", { meta }),
    { cumulative_cardinality: { buckets_path: "kinds" }, meta }
  ],
  [
    "derivative",
    Aggregation.derivative("_count", { unit: "day", meta }),
    { derivative: { buckets_path: "_count", unit: "day" }, meta }
  ],
  [
    "serialDiff",
    Aggregation.serialDiff("_count", { lag: 2, meta }),
    { serial_diff: { buckets_path: "_count", lag: 2 }, meta }
  ],
  [
    "movingFn",
    Aggregation.movingFn("y", { window: 3, script: "MovingFunctions.max(values)", shift: 1, meta }),
    { moving_fn: { buckets_path: "y", window: 3, script: "MovingFunctions.max(values)", shift: 1 }, meta }
  ],
  [
    "movingPercentiles",
    Aggregation.movingPercentiles("p", { window: 3, keyed: false, meta }),
    { moving_percentiles: { buckets_path: "p", window: 3, keyed: false }, meta }
  ],
  [
    "normalize",
    Aggregation.normalize("y", { method: "percent_of_sum", meta }),
    { normalize: { buckets_path: "y", method: "percent_of_sum" }, meta }
  ],
  ["changePoint", Aggregation.changePoint("a>b", { meta }), { change_point: { buckets_path: "a>b" }, meta }],
  [
    "bucketCorrelation",
    Aggregation.bucketCorrelation("a>_count", {
      function: { count_correlation: { indicator: { doc_count: 6, expectations: [1, 2] } } },
      meta
    }),
    {
      bucket_correlation: {
        buckets_path: "a>_count",
        function: { count_correlation: { indicator: { doc_count: 6, expectations: [1, 2] } } }
      },
      meta
    }
  ],
  [
    "bucketCountKsTest",
    Aggregation.bucketCountKsTest("a>_count", { alternative: ["less"], meta }),
    { bucket_count_ks_test: { buckets_path: "a>_count", alternative: ["less"] }, meta }
  ],
  [
    "inference",
    Aggregation.inference({ price: "y" }, { model_id: "m", meta }),
    { inference: { buckets_path: { price: "y" }, model_id: "m" }, meta }
  ],
  ...([{ model: "simple" }, { model: "linear" }] as const).map(
    ({ model }) =>
      [
        `movingAvg, ${model}`,
        Aggregation.movingAvg("y", { model, window: 3, settings: {}, meta }),
        { moving_avg: { buckets_path: "y", model, window: 3, settings: {} }, meta }
      ] as const
  ),
  [
    "movingAvg, ewma",
    Aggregation.movingAvg("y", { model: "ewma", settings: { alpha: 0.5 } }),
    { moving_avg: { buckets_path: "y", model: "ewma", settings: { alpha: 0.5 } } }
  ],
  [
    "movingAvg, holt",
    Aggregation.movingAvg("y", { model: "holt", settings: { alpha: 0.5, beta: 0.5 }, predict: 2 }),
    { moving_avg: { buckets_path: "y", model: "holt", settings: { alpha: 0.5, beta: 0.5 }, predict: 2 } }
  ],
  [
    "movingAvg, holt_winters",
    Aggregation.movingAvg("y", { model: "holt_winters", settings: { period: 7, type: "add" } }),
    { moving_avg: { buckets_path: "y", model: "holt_winters", settings: { period: 7, type: "add" } } }
  ],

  // Values in values.
  [
    "terms with aggregations three deep, among them plain ones",
    Aggregation.terms("kind", {
      aggs: {
        years: Aggregation.histogram("year", 10, {
          aggs: {
            dune: Aggregation.filter(dune, { aggs, meta }),
            plain: { max: { field: "price" } },
            last: Aggregation.bucketSort({ size: 1 })
          }
        })
      }
    }),
    {
      terms: { field: "kind" },
      aggs: {
        years: {
          histogram: { field: "year", interval: 10 },
          aggs: {
            dune: { filter: duneJson, aggs: aggsJson, meta },
            plain: { max: { field: "price" } },
            last: { bucket_sort: { size: 1 } }
          }
        }
      }
    }
  ]
]

/** All aggregations that there are. */
export const kinds: ReadonlyArray<string> = [
  "adjacency_matrix",
  "auto_date_histogram",
  "avg",
  "avg_bucket",
  "boxplot",
  "bucket_correlation",
  "bucket_count_ks_test",
  "bucket_script",
  "bucket_selector",
  "bucket_sort",
  "cardinality",
  "cartesian_bounds",
  "cartesian_centroid",
  "categorize_text",
  "change_point",
  "children",
  "composite",
  "cumulative_cardinality",
  "cumulative_sum",
  "date_histogram",
  "date_range",
  "derivative",
  "diversified_sampler",
  "extended_stats",
  "extended_stats_bucket",
  "filter",
  "filters",
  "frequent_item_sets",
  "geo_bounds",
  "geo_centroid",
  "geo_distance",
  "geo_line",
  "geohash_grid",
  "geohex_grid",
  "geotile_grid",
  "global",
  "histogram",
  "inference",
  "ip_prefix",
  "ip_range",
  "line",
  "matrix_stats",
  "max",
  "max_bucket",
  "median_absolute_deviation",
  "min",
  "min_bucket",
  "missing",
  "moving_avg",
  "moving_fn",
  "moving_percentiles",
  "multi_terms",
  "nested",
  "normalize",
  "parent",
  "percentile_ranks",
  "percentiles",
  "percentiles_bucket",
  "random_sampler",
  "range",
  "rare_terms",
  "rate",
  "reverse_nested",
  "sampler",
  "scripted_metric",
  "serial_diff",
  "significant_terms",
  "significant_text",
  "stats",
  "stats_bucket",
  "string_stats",
  "sum",
  "sum_bucket",
  "t_test",
  "terms",
  "time_series",
  "top_hits",
  "top_metrics",
  "value_count",
  "variable_width_histogram",
  "weighted_avg"
]

const price = Aggregation.avg("price")

/** What is asked of no document at all. */
const noDocument = <const A extends Aggregation.Aggregations>(aggs: A) =>
  Aggregation.filter(Query.matchNone(), { aggs })

const histogramOfPrices = <const A extends Aggregation.Aggregations>(aggs: A) =>
  Aggregation.histogram("price", 4, { aggs })

const perYear = <const A extends Aggregation.Aggregations>(aggs: A) =>
  Aggregation.dateHistogram("published", { calendar_interval: "year", aggs })

const perKind = <const A extends Aggregation.Aggregations>(aggs: A) => Aggregation.terms("kind", { aggs })

/** What the server, which has its core alone, says to aggregations that it lacks. */
export const unknown: ReadonlyArray<readonly [string, Aggregation.Aggregation<unknown>]> = [
  // In the module for aggregations.
  ["adjacency_matrix", Aggregation.adjacencyMatrix({ scifi, dune })],
  ["auto_date_histogram", Aggregation.autoDateHistogram("published", { buckets: 3 })],
  [
    "bucket_selector",
    perKind({ y: Aggregation.bucketSelector({ n: "_count" }, { script: "params.n > 1" }) })
  ],
  ["bucket_sort", perKind({ y: Aggregation.bucketSort({ size: 1 }) })],
  ["derivative", perYear({ y: Aggregation.derivative("_count", { unit: "day" }) })],
  [
    "moving_fn",
    perYear({ y: Aggregation.movingFn("_count", { window: 2, script: "MovingFunctions.max(values)" }) })
  ],
  ["time_series", Aggregation.timeSeries()],
  // In other modules and plugins.
  [
    "bucket_correlation",
    Aggregation.bucketCorrelation("x>_count", {
      function: { count_correlation: { indicator: { doc_count: 6, expectations: [1, 2] } } }
    })
  ],
  ["bucket_count_ks_test", Aggregation.bucketCountKsTest("x>_count", { alternative: ["less"] })],
  ["boxplot", Aggregation.boxplot("price")],
  ["cartesian_bounds", Aggregation.cartesianBounds("place")],
  ["cartesian_centroid", Aggregation.cartesianCentroid("place")],
  ["categorize_text", Aggregation.categorizeText("title")],
  ["change_point", Aggregation.changePoint("x>_count")],
  ["children", Aggregation.children("author")],
  [
    "cumulative_cardinality",
    perYear({ n: Aggregation.cardinality("kind"), y: Aggregation.cumulativeCardinality("n") })
  ],
  ["frequent_item_sets", Aggregation.frequentItemSets(["kind", "tags"])],
  ["geo_line", Aggregation.geoLine("place", "published")],
  ["geohex_grid", Aggregation.geohexGrid("place", { precision: 3 })],
  ["inference", perKind({ price, y: Aggregation.inference({ price: "price" }, { model_id: "m" }) })],
  ["line", Aggregation.line("place", "published")],
  ["matrix_stats", Aggregation.matrixStats(["price", "copies"])],
  [
    "moving_percentiles",
    perYear({ p: Aggregation.percentiles("price"), y: Aggregation.movingPercentiles("p", { window: 2 }) })
  ],
  ["multi_terms", Aggregation.multiTerms(["kind", "copies"])],
  ["normalize", perYear({ y: Aggregation.normalize("_count", { method: "percent_of_sum" }) })],
  ["parent", Aggregation.parent("author")],
  ["rate", perYear({ y: Aggregation.rate({ unit: "month" }) })],
  ["string_stats", Aggregation.stringStats("kind")],
  ["t_test", Aggregation.tTest({ field: "price", filter: scifi }, { field: "price", filter: dune })],
  ["top_metrics", Aggregation.topMetrics(["price"], { sort: { copies: "desc" } })],
  // Gone since Elasticsearch 8.
  ["moving_avg, simple", perYear({ y: Aggregation.movingAvg("_count", { model: "simple", settings: {} }) })],
  ["moving_avg, linear", perYear({ y: Aggregation.movingAvg("_count", { model: "linear", settings: {} }) })],
  [
    "moving_avg, ewma",
    perYear({ y: Aggregation.movingAvg("_count", { model: "ewma", settings: { alpha: 0.5 } }) })
  ],
  [
    "moving_avg, holt",
    perYear({ y: Aggregation.movingAvg("_count", { model: "holt", settings: { alpha: 0.5, beta: 0.5 } }) })
  ],
  [
    "moving_avg, holt_winters",
    perYear({ y: Aggregation.movingAvg("_count", { model: "holt_winters", settings: { period: 2 } }) })
  ]
]

/** How it says so of the kind that a row begins with. */
export const unknownReason = (row: string) => `Unknown aggregation type [${row.split(",")[0]}]`

/** What needs a script language, of which the server has none. */
export const scripted: ReadonlyArray<readonly [string, Aggregation.Aggregation<unknown>]> = [
  ["avg", Aggregation.avg({ script: "1" })],
  ["bucket_script", perKind({ y: Aggregation.bucketScript({ n: "_count" }, { script: "params.n * 2" }) })],
  [
    "scripted_metric",
    Aggregation.scriptedMetric({
      init_script: "state.n = 0",
      map_script: "state.n += 1",
      combine_script: "return state.n",
      reduce_script: "return states"
    })
  ]
]

export const scriptedReason = "script_lang not supported [painless]"

/** The titles of the tests of what is refused, with the kind for the %s. */
export const tests = {
  unknown: "are refused by a server that lacks them: %s",
  scripted: "are refused where there is no script language: %s"
} as const

const numbers = [{ to: 5 }, { from: 5, to: 9 }, { from: 9, key: "dear" }]
const dates = [{ to: new Date("1962-01-01") }, { from: "1962", key: "late" }]
const addresses = [{ mask: "10.0.0.0/24" }, { from: "10.0.1.0", key: "other" }]
const origin = { lat: 50, lon: 8 }
const distances = [{ to: 10 }, { from: 10, key: "far" }]

const sources = [
  { kind: { terms: { field: "kind", missing_bucket: true } } },
  { step: { histogram: { field: "price", interval: 5, missing_bucket: true } } },
  {
    year: { date_histogram: { field: "published", calendar_interval: "year", missing_bucket: true } }
  }
] as const

const kindCount = Aggregation.valueCount("kind")
const named = { dune, scifi }

/** What is asked of a real server, by the titles of the tests that look at the answers. */
export const asked = {
  "are numbers of the documents": {
    mean: Aggregation.avg("price"),
    formatted: Aggregation.avg("price", { format: "0.00" }),
    filled: Aggregation.avg("price", { missing: 2 }),
    least: Aggregation.min("price"),
    earliest: Aggregation.min("published"),
    most: Aggregation.max("price"),
    total: Aggregation.sum("price"),
    values: Aggregation.valueCount("tags"),
    different: Aggregation.cardinality("tags", { precision_threshold: 100 }),
    deviation: Aggregation.medianAbsoluteDeviation("price"),
    weighted: Aggregation.weightedAvg({ field: "price" }, { field: "copies" }),
    statistics: Aggregation.stats("price"),
    more: Aggregation.extendedStats("price", { sigma: 3 })
  },
  "are percentiles by their names, or in a list": {
    keyed: Aggregation.percentiles("price", { percents: [25, 50] }),
    listed: Aggregation.percentiles("price", { percents: [25, 50], keyed: false }),
    ranks: Aggregation.percentileRanks("price", [5, 100]),
    listedRanks: Aggregation.percentileRanks("price", [5], { keyed: false }),
    kinds: perKind({ price }),
    ofBuckets: Aggregation.percentilesBucket("kinds>price", { percents: [10, 90] }),
    listOfBuckets: Aggregation.percentilesBucket("kinds>price", { percents: [10], keyed: false })
  },
  "are hits and places": {
    top: Aggregation.topHits({ size: 2, sort: [{ price: "desc" }], _source: ["title"] }),
    bounds: Aggregation.geoBounds("place"),
    centroid: Aggregation.geoCentroid("place")
  },
  "are buckets of values": {
    kinds: Aggregation.terms("kind", { aggs: { price }, meta: { shown: "as it is" } }),
    numbers: Aggregation.terms("copies", { order: { _key: "asc" } }),
    sold: Aggregation.terms("sold"),
    dates: Aggregation.terms("published", { order: { _key: "asc" } }),
    one: Aggregation.terms("tags", { size: 1, show_term_doc_count_error: true }),
    rare: Aggregation.rareTerms("tags"),
    missing: Aggregation.missing("kind", { aggs: { titles: Aggregation.valueCount("title") } })
  },
  "are what is typical of some documents": {
    tags: Aggregation.significantTerms("tags", { min_doc_count: 2, aggs: { price } }),
    words: Aggregation.significantText("title", { min_doc_count: 2 })
  },
  "are steps of numbers, in lists or by their names": {
    listed: Aggregation.histogram("price", 5, { aggs: { price } }),
    keyed: Aggregation.histogram("price", 5, { keyed: true, format: "0.0", aggs: { price } }),
    clusters: Aggregation.variableWidthHistogram("price", { buckets: 2, aggs: { price } })
  },
  "are steps of dates, in lists or by their names": {
    listed: Aggregation.dateHistogram("published", { calendar_interval: "year", aggs: { price } }),
    keyed: Aggregation.dateHistogram("published", {
      calendar_interval: "year",
      format: "yyyy",
      min_doc_count: 1,
      keyed: true,
      aggs: { price }
    })
  },
  "are ranges, in lists with their keys or by them": {
    numbers: Aggregation.range("price", numbers, { aggs: { price } }),
    keyedNumbers: Aggregation.range("price", numbers, { keyed: true, aggs: { price } }),
    dates: Aggregation.dateRange("published", dates),
    keyedDates: Aggregation.dateRange("published", [{ from: "1962", key: "late" }], {
      keyed: true,
      format: "yyyy"
    }),
    addresses: Aggregation.ipRange("host", addresses),
    keyedAddresses: Aggregation.ipRange("host", addresses, { keyed: true }),
    distances: Aggregation.geoDistance("place", origin, distances, { unit: "km", aggs: { price } }),
    keyedDistances: Aggregation.geoDistance("place", origin, distances, { unit: "km", keyed: true })
  },
  "are parts of the map and of the network": {
    hashes: Aggregation.geohashGrid("place", { precision: 3, aggs: { price } }),
    tiles: Aggregation.geotileGrid("place", { precision: 6, aggs: { price } }),
    networks: Aggregation.ipPrefix("host", 24, { aggs: { price } }),
    keyedNetworks: Aggregation.ipPrefix("host", 24, { keyed: true, min_doc_count: 2 }),
    wide: Aggregation.ipPrefix("host", 64, { is_ipv6: true, min_doc_count: 1 })
  },
  "are one group of documents": {
    all: Aggregation.global({ aggs: { price } }),
    some: Aggregation.filter(dune, { aggs: { price }, meta: { shown: "as it is" } }),
    sample: Aggregation.sampler({ shard_size: 2, aggs: { titles: kindCount } }),
    diverse: Aggregation.diversifiedSampler("kind", {
      shard_size: 5,
      max_docs_per_value: 1,
      aggs: { titles: kindCount }
    }),
    random: Aggregation.randomSampler(1, { seed: 7, aggs: { price } })
  },
  "go into nested documents and back": {
    authors: Aggregation.nested("authors", {
      aggs: {
        born: Aggregation.min("authors.born"),
        names: Aggregation.terms("authors.first", {
          aggs: { books: Aggregation.reverseNested({ aggs: { price } }) }
        }),
        top: Aggregation.topHits({ size: 1, sort: [{ "authors.born": "desc" }] })
      }
    })
  },
  "are filters by their names, or in a list": {
    named: Aggregation.filters(named, { aggs: { price } }),
    others: Aggregation.filters(named, { other_bucket: true }),
    rest: Aggregation.filters(named, { other_bucket_key: "rest", aggs: { price } }),
    unkeyed: Aggregation.filters(named, { keyed: false, other_bucket: true }),
    listed: Aggregation.filters([dune, scifi], { other_bucket: true, aggs: { price } }),
    unkeyedList: Aggregation.filters([dune, scifi], { keyed: false })
  },
  "are pages of combined values": {
    first: Aggregation.composite(sources, { size: 2, aggs: { price } }),
    next: Aggregation.composite(sources, {
      size: 1,
      after: { kind: "novel", step: 0, year: Date.UTC(1967, 0, 1) }
    }),
    others: Aggregation.composite(
      [
        { sold: { terms: { field: "sold" } } },
        {
          day: { date_histogram: { field: "published", calendar_interval: "year", format: "yyyy" } }
        },
        { tile: { geotile_grid: { field: "place", precision: 6 } } }
      ],
      { size: 1 }
    )
  },
  "are of other aggregations": {
    kinds: perKind({ price }),
    mean: Aggregation.avgBucket("kinds>price"),
    total: Aggregation.sumBucket("kinds>price"),
    least: Aggregation.minBucket("kinds>price"),
    most: Aggregation.maxBucket("kinds>price", { format: "0.0" }),
    statistics: Aggregation.statsBucket("kinds>price"),
    more: Aggregation.extendedStatsBucket("kinds>price", { sigma: 1 })
  },
  "are of the bucket and those before it, and absent where there are none": {
    steps: histogramOfPrices({
      income: Aggregation.sum("price"),
      sofar: Aggregation.cumulativeSum("income"),
      change: Aggregation.serialDiff("income", { lag: 1 })
    })
  },
  "are null where no document has a value, but for counts and sums": {
    none: noDocument({
      mean: Aggregation.avg("price"),
      least: Aggregation.min("price"),
      most: Aggregation.max("price"),
      weighted: Aggregation.weightedAvg({ field: "price" }, { field: "copies" }),
      deviation: Aggregation.medianAbsoluteDeviation("price"),
      total: Aggregation.sum("price"),
      values: Aggregation.valueCount("price"),
      different: Aggregation.cardinality("price"),
      statistics: Aggregation.stats("price"),
      more: Aggregation.extendedStats("price"),
      percentiles: Aggregation.percentiles("price", { percents: [50] }),
      percentileList: Aggregation.percentiles("price", { percents: [50], keyed: false }),
      ranks: Aggregation.percentileRanks("price", [5]),
      bounds: Aggregation.geoBounds("place"),
      centroid: Aggregation.geoCentroid("place"),
      top: Aggregation.topHits(),
      kinds: perKind({ price }),
      ofBuckets: Aggregation.avgBucket("kinds>price"),
      totalOfBuckets: Aggregation.sumBucket("kinds>price"),
      leastOfBuckets: Aggregation.minBucket("kinds>price"),
      mostOfBuckets: Aggregation.maxBucket("kinds>price"),
      statisticsOfBuckets: Aggregation.statsBucket("kinds>price"),
      percentilesOfBuckets: Aggregation.percentilesBucket("kinds>price", { percents: [50] }),
      composed: Aggregation.composite([{ kind: { terms: { field: "kind" } } }])
    }),
    kinds: perKind({ none: noDocument({ mean: price }) }),
    typicalOfNone: Aggregation.significantTerms("unmapped")
  }
}
