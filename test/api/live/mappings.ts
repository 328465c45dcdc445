/** Every type of field and every setting that the server's core has, as the server gives them back. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "effect-elasticsearch"
import type * as Api from "effect-elasticsearch/Api"
import { freshIndex } from "./scenario.ts"

const numbers = ["byte", "short", "integer", "long", "half_float", "float", "double"] as const

const unset = [
  ...numbers,
  "binary",
  "boolean",
  "completion",
  "date",
  "date_nanos",
  "date_range",
  "dense_vector",
  "flattened",
  "geo_point",
  "ip",
  "ip_range",
  "keyword",
  "long_range",
  "nested",
  "sparse_vector",
  "text"
] as const

const properties: { readonly [name: string]: Api.MappingProperty } = {
  ...Object.fromEntries(
    numbers.map((type) => [type, { type, coerce: false, ignore_malformed: true, null_value: 7 }])
  ),
  ...Object.fromEntries(unset.map((type) => [`unset_${type}`, { type }])),
  binary: { type: "binary", doc_values: true, store: true },
  boolean: { type: "boolean", null_value: false, store: true },
  completion: {
    type: "completion",
    analyzer: "simple",
    max_input_length: 40,
    preserve_separators: false,
    contexts: [
      { name: "kind", type: "category", path: "keyword" },
      { name: "place", type: "geo", precision: 4 }
    ]
  },
  date: { type: "date", format: "yyyy-MM-dd||epoch_millis", locale: "en", null_value: "1970-01-01" },
  date_nanos: { type: "date_nanos" },
  dense_vector: { type: "dense_vector", dims: 3, index: true, similarity: "l2_norm" },
  dense_vector_hnsw: {
    type: "dense_vector",
    dims: 64,
    similarity: "cosine",
    index_options: { type: "int8_hnsw", m: 8, ef_construction: 50 }
  },
  flattened: { type: "flattened", depth_limit: 5, split_queries_on_whitespace: true },
  geo_point: { type: "geo_point", ignore_z_value: false, null_value: { lat: 1, lon: 2 } },
  ip: { type: "ip", null_value: "127.0.0.1" },
  keyword: {
    type: "keyword",
    normalizer: "lower",
    ignore_above: 256,
    null_value: "none",
    eager_global_ordinals: true,
    fields: { raw: { type: "keyword", similarity: "boolean" } },
    meta: { owner: "test" }
  },
  nested: {
    type: "nested",
    include_in_root: true,
    properties: { first: { type: "text" }, last: { type: "keyword" } }
  },
  object: {
    type: "object",
    dynamic: "strict",
    enabled: true,
    subobjects: true,
    properties: { inner: { type: "object", enabled: false } }
  },
  plain_object: { properties: { name: { type: "alias", path: "keyword" } } },
  passthrough: { type: "passthrough", priority: 3, properties: { host: { type: "keyword" } } },
  sparse_vector: { type: "sparse_vector" },
  text: {
    type: "text",
    analyzer: "own",
    search_analyzer: "standard",
    search_quote_analyzer: "simple",
    fielddata: true,
    fielddata_frequency_filter: { min: 0.01, max: 0.9, min_segment_size: 10 },
    index_options: "offsets",
    index_phrases: true,
    index_prefixes: { min_chars: 2, max_chars: 5 },
    norms: false,
    position_increment_gap: 50,
    similarity: "tuned",
    store: true,
    term_vector: "with_positions_offsets_payloads",
    copy_to: ["all"],
    fields: { keyword: { type: "keyword", ignore_above: 256 } }
  },
  all: { type: "text" },
  date_range: { type: "date_range", format: "yyyy-MM-dd" },
  double_range: { type: "double_range" },
  float_range: { type: "float_range" },
  integer_range: { type: "integer_range", coerce: false },
  ip_range: { type: "ip_range" },
  long_range: { type: "long_range" }
}

const mappings: Api.MappingTypeMapping = {
  dynamic: "runtime",
  date_detection: true,
  numeric_detection: true,
  dynamic_date_formats: ["yyyy/MM/dd"],
  dynamic_templates: [
    {
      names: {
        match: "*_name",
        match_mapping_type: "string",
        mapping: { type: "keyword" }
      }
    },
    { counters: { path_match: "stats.*", match_pattern: "simple", mapping: { type: "long" } } }
  ],
  runtime: {
    live_keyword: { type: "keyword" },
    live_long: { type: "long" },
    live_date: { type: "date", format: "yyyy-MM-dd" },
    live_boolean: { type: "boolean" },
    live_double: { type: "double" },
    live_ip: { type: "ip" },
    live_geo_point: { type: "geo_point" },
    live_lookup: {
      type: "lookup",
      target_index: "others",
      input_field: "keyword",
      target_field: "_id",
      fetch_fields: ["text", { field: "date", format: "epoch_millis" }]
    }
  },
  _meta: { version: 3, tags: ["a"] },
  _routing: { required: false },
  _source: { excludes: ["secret*"], includes: [] },
  properties
}

const settings: Api.IndicesIndexSettings = {
  number_of_shards: 2,
  number_of_replicas: 0,
  number_of_routing_shards: 8,
  routing_partition_size: 1,
  auto_expand_replicas: "false",
  codec: "best_compression",
  hidden: false,
  gc_deletes: "30s",
  load_fixed_bitset_filters_eagerly: true,
  max_result_window: 5000,
  max_inner_result_window: 50,
  max_rescore_window: 5000,
  max_docvalue_fields_search: 90,
  max_script_fields: 20,
  max_ngram_diff: 2,
  max_shingle_diff: 2,
  max_refresh_listeners: 100,
  max_terms_count: 1000,
  max_regex_length: 500,
  max_slices_per_scroll: 10,
  priority: 5,
  refresh_interval: "2s",
  soft_deletes: { enabled: true, retention_lease: { period: "2h" } },
  sort: {
    field: ["keyword", "date"],
    order: ["asc", "desc"],
    mode: ["min", "max"],
    missing: ["_last", "_first"]
  },
  blocks: { read_only: false, read: false, write: false, metadata: false },
  analyze: { max_token_count: 5000 },
  highlight: { max_analyzed_offset: 5000 },
  routing: { allocation: { enable: "all" }, rebalance: { enable: "none" } },
  translog: { durability: "async", sync_interval: "10s", flush_threshold_size: "100mb" },
  query_string: { lenient: true },
  merge: {
    scheduler: { max_thread_count: 2, max_merge_count: 7 }
  },
  search: {
    idle: { after: "10s" },
    slowlog: {
      threshold: { query: { warn: "5s", info: "1s", debug: "500ms", trace: "100ms" }, fetch: { warn: "1s" } }
    }
  },
  "indexing.slowlog": { source: 500, reformat: true, threshold: { index: { warn: "5s", info: "1s" } } },
  mapping: {
    coerce: true,
    ignore_malformed: false,
    total_fields: { limit: 500, ignore_dynamic_beyond_limit: true },
    depth: { limit: 10 },
    nested_fields: { limit: 20 },
    nested_objects: { limit: 1000 },
    field_name_length: { limit: 200 },
    dimension_fields: { limit: 16 }
  },
  analysis: {
    analyzer: {
      own: {
        type: "custom",
        tokenizer: "standard",
        filter: ["lowercase", "noise"],
        position_increment_gap: 5
      },
      plain: { type: "standard", stopwords: ["and", "or"], max_token_length: 20 }
    },
    filter: {
      noise: { type: "stop", stopwords: ["the"], ignore_case: true },
      pairs: { type: "shingle", min_shingle_size: 2, max_shingle_size: 3, output_unigrams: true }
    },
    tokenizer: { short: { type: "standard", max_token_length: 5 } },
    normalizer: { lower: { type: "custom", filter: ["lowercase"] } }
  },
  similarity: {
    tuned: { type: "BM25", b: 0.5, k1: 1.1, discount_overlaps: true },
    divergence: { type: "DFR", basic_model: "g", after_effect: "l", normalization: "h2" },
    independence: { type: "DFI", independence_measure: "standardized" },
    information: { type: "IB", distribution: "ll", lambda: "df", normalization: "z" },
    dirichlet: { type: "LMDirichlet", mu: 1500 },
    jelinek: { type: "LMJelinekMercer", lambda: 0.2 }
  }
}

export const mappingsAndSettings = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex({
    mappings,
    settings,
    aliases: { [`a-${Date.now()}`]: { is_hidden: true } }
  })

  const mapped = (yield* es.indices.getMapping({ index }))[index]?.mappings
  const types = Object.values(mapped?.properties ?? {}).map((property) => property.type ?? "object")
  assert.strictEqual(types.length, Object.keys(properties).length)
  assert.include(types, "dense_vector")
  assert.strictEqual(mapped?.runtime?.["live_lookup"]?.target_index, "others")
  assert.strictEqual(mapped?._meta?.["version"], 3)

  const fields = yield* es.indices.getFieldMapping({ index, fields: "*", include_defaults: true })
  assert.property(fields[index]?.mappings["dense_vector"]?.mapping, "dense_vector")
  const plain = yield* es.indices.getFieldMapping({ index, fields: ["text", "nested.*"] })
  assert.hasAllKeys(plain[index]?.mappings, ["text", "nested.first", "nested.last"])

  const set = (yield* es.indices.getSettings({ index, include_defaults: true }))[index]
  assert.strictEqual(set?.settings?.index?.max_result_window, "5000")
  assert.isDefined(set?.defaults?.index?.max_refresh_listeners ?? set?.defaults?.index)
  const flat = (yield* es.indices.getSettings({ index, flat_settings: true, human: true }))[index]
  assert.strictEqual(flat?.settings?.["index.refresh_interval"], "2s")

  const got = (yield* es.indices.get({ index, include_defaults: true, human: true }))[index]
  assert.strictEqual(Object.keys(got?.aliases ?? {}).length, 1)
  assert.strictEqual(got?.settings?.index?.number_of_shards, "2")

  assert.isTrue(
    (yield* es.indices.putMapping({ index, properties: { extra: { type: "keyword" } } })).acknowledged
  )
  assert.isTrue(
    (yield* es.indices.putSettings({ index, settings: { index: { max_result_window: 6000 } } })).acknowledged
  )
})
