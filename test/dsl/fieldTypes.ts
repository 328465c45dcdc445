/** All types of fields: how each is made, mapped, and what it holds. */
import * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as Field from "effect-elasticsearch/Dsl/Field"

export interface FieldType {
  readonly type: string
  /** Of several fields of one type, which one. */
  readonly name: string
  readonly field: Schema.Codec<unknown, unknown>
  readonly mapping: object
  /** Values that it holds, to be written and read. */
  readonly values: ReadonlyArray<unknown>
}

/** A field without a schema of its own for values holds none: an alias is in no document. */
const entry = <T, E>(
  name: string,
  field: Schema.Codec<T, E>,
  mapping: { readonly type: string; readonly [option: string]: unknown },
  ...values: ReadonlyArray<T>
): FieldType => ({ type: mapping.type, name, field, mapping, values })

const noon = DateTime.makeUnsafe("2026-01-02T12:00:00.123Z")
const day = DateTime.makeUnsafe("2026-01-02")

const inner = Schema.Struct({ name: Field.keyword(), n: Field.integer() })
const innerProperties = { name: { type: "keyword" }, n: { type: "integer" } }

export const fieldTypes: ReadonlyArray<FieldType> = [
  entry(
    "text",
    Field.text({ analyzer: "standard", fields: { raw: Field.keyword({ ignore_above: 100 }) } }),
    { type: "text", analyzer: "standard", fields: { raw: { type: "keyword", ignore_above: 100 } } },
    "Solaris",
    ""
  ),
  entry(
    "matchOnlyText",
    Field.matchOnlyText({ fields: { raw: Field.keyword() } }),
    { type: "match_only_text", fields: { raw: { type: "keyword" } } },
    "a message"
  ),
  entry(
    "searchAsYouType",
    Field.searchAsYouType({ max_shingle_size: 4 }),
    { type: "search_as_you_type", max_shingle_size: 4 },
    "sol"
  ),
  entry(
    "semanticText",
    Field.semanticText({ inference_id: "e5" }),
    { type: "semantic_text", inference_id: "e5" },
    "a"
  ),
  entry(
    "keyword",
    Field.keyword({ ignore_above: 256, eager_global_ordinals: true }),
    { type: "keyword", ignore_above: 256, eager_global_ordinals: true },
    "drama"
  ),
  entry(
    "constantKeyword",
    Field.constantKeyword({ value: "prod" }),
    { type: "constant_keyword", value: "prod" },
    "prod"
  ),
  entry(
    "countedKeyword",
    Field.countedKeyword({ index: true }),
    { type: "counted_keyword", index: true },
    "a"
  ),
  entry(
    "wildcard",
    Field.wildcard({ ignore_above: 1000 }),
    { type: "wildcard", ignore_above: 1000 },
    "/var/log"
  ),
  entry(
    "icuCollationKeyword",
    Field.icuCollationKeyword({ language: "de" }),
    { type: "icu_collation_keyword", language: "de" },
    "Ä"
  ),
  entry("version", Field.version(), { type: "version" }, "1.2.3-rc1"),
  entry(
    "tokenCount",
    Field.tokenCount({ analyzer: "standard" }),
    { type: "token_count", analyzer: "standard" },
    "two words"
  ),
  entry("murmur3", Field.murmur3(), { type: "murmur3" }, "hash me"),
  entry(
    "completion",
    Field.completion({ max_input_length: 30 }),
    { type: "completion", max_input_length: 30 },
    "solaris",
    ["solaris", "stalker"],
    { input: "solaris", weight: 3 },
    { input: ["solaris", "stalker"] }
  ),
  entry("byte", Field.byte({ coerce: false }), { type: "byte", coerce: false }, -128, 127),
  entry("short", Field.short(), { type: "short" }, -32768),
  entry("integer", Field.integer({ null_value: 0 }), { type: "integer", null_value: 0 }, 2_147_483_647),
  entry("long", Field.long(), { type: "long" }, Number.MAX_SAFE_INTEGER),
  entry(
    "bigLong",
    Field.bigLong(),
    { type: "long" },
    9_223_372_036_854_775_807n,
    1n,
    -9_007_199_254_740_993n
  ),
  entry("unsignedLong", Field.unsignedLong(), { type: "unsigned_long" }, 7),
  entry("bigUnsignedLong", Field.bigUnsignedLong(), { type: "unsigned_long" }, 18_446_744_073_709_551_615n),
  entry("halfFloat", Field.halfFloat(), { type: "half_float" }, 0.5),
  entry("float", Field.float(), { type: "float" }, 1.25),
  entry(
    "double",
    Field.double({ time_series_metric: "gauge" }),
    { type: "double", time_series_metric: "gauge" },
    0.1
  ),
  entry(
    "scaledFloat",
    Field.scaledFloat({ scaling_factor: 100 }),
    { type: "scaled_float", scaling_factor: 100 },
    9.99
  ),
  entry(
    "rankFeature",
    Field.rankFeature({ positive_score_impact: false }),
    { type: "rank_feature", positive_score_impact: false },
    3.5
  ),
  entry("boolean", Field.boolean({ null_value: false }), { type: "boolean", null_value: false }, true, false),
  entry(
    "binary",
    Field.binary({ doc_values: true }),
    { type: "binary", doc_values: true },
    Uint8Array.of(0, 255, 62),
    new Uint8Array()
  ),
  entry("date", Field.date(), { type: "date" }, noon),
  entry(
    "date with a format",
    Field.date({ format: "yyyy-MM-dd" }),
    { type: "date", format: "yyyy-MM-dd" },
    day
  ),
  entry(
    "date in seconds",
    Field.date({ format: "epoch_second" }),
    { type: "date", format: "epoch_second" },
    day
  ),
  entry(
    "date in milliseconds",
    Field.date({ format: "epoch_millis||strict_date" }),
    { type: "date", format: "epoch_millis||strict_date" },
    noon
  ),
  entry("date of digits", Field.date({ format: "basic_date" }), { type: "date", format: "basic_date" }, day),
  entry("dateNanos", Field.dateNanos(), { type: "date_nanos" }, "2026-01-02T12:00:00.123456789Z"),
  entry("dateRange", Field.dateRange(), { type: "date_range" }, { gte: day, lt: noon }, { gt: day }),
  entry(
    "dateRange with a format",
    Field.dateRange({ format: "strict_date" }),
    { type: "date_range", format: "strict_date" },
    { gte: day }
  ),
  entry(
    "integerRange",
    Field.integerRange({ coerce: false }),
    { type: "integer_range", coerce: false },
    { gte: 1, lt: 5 }
  ),
  entry("longRange", Field.longRange(), { type: "long_range" }, { gt: 1, lte: 5 }),
  entry("floatRange", Field.floatRange(), { type: "float_range" }, { gte: 0.5 }),
  entry("doubleRange", Field.doubleRange(), { type: "double_range" }, { lt: 0.1 }),
  entry("ip", Field.ip(), { type: "ip" }, "10.0.0.1", "2001:db8::1"),
  entry("ipRange", Field.ipRange(), { type: "ip_range" }, "10.0.0.0/8", { gte: "10.0.0.1", lte: "10.0.0.9" }),
  entry(
    "geoPoint",
    Field.geoPoint({ ignore_z_value: true }),
    { type: "geo_point", ignore_z_value: true },
    { lat: 50.1, lon: 8.7 }
  ),
  entry(
    "geoShape",
    Field.geoShape({ orientation: "right" }),
    { type: "geo_shape", orientation: "right" },
    "POINT (8.7 50.1)",
    { type: "Point", coordinates: [8.7, 50.1] },
    { type: "GeometryCollection", geometries: [{ type: "Point", coordinates: [1, 2] }] }
  ),
  entry(
    "point",
    Field.point({ ignore_malformed: true }),
    { type: "point", ignore_malformed: true },
    { x: 1, y: -2.5 }
  ),
  entry(
    "shape",
    Field.shape({ coerce: true }),
    { type: "shape", coerce: true },
    { type: "Point", coordinates: [1, 2] }
  ),
  entry(
    "denseVector",
    Field.denseVector({ dims: 3, similarity: "cosine" }),
    { type: "dense_vector", dims: 3, similarity: "cosine" },
    [0.5, 1, -1]
  ),
  entry(
    "denseVector of bits",
    Field.denseVector({ dims: 16, element_type: "bit" }),
    { type: "dense_vector", dims: 16, element_type: "bit" },
    [127, 1]
  ),
  entry(
    "sparseVector",
    Field.sparseVector({ index_options: { prune: false } }),
    { type: "sparse_vector", index_options: { prune: false } },
    { dune: 0.5, sand: 2 }
  ),
  entry("rankFeatures", Field.rankFeatures(), { type: "rank_features" }, { politics: 20, sport: 0.5 }),
  entry("rankVectors", Field.rankVectors({ dims: 2 }), { type: "rank_vectors", dims: 2 }, [
    [1, 2],
    [3, 4]
  ]),
  entry("histogram", Field.histogram(), { type: "histogram" }, { values: [0.1, 0.2], counts: [3, 7] }),
  entry(
    "exponentialHistogram",
    Field.exponentialHistogram({ time_series_metric: "histogram" }),
    { type: "exponential_histogram", time_series_metric: "histogram" },
    { scale: 12, zero: { count: 2 } }
  ),
  entry(
    "aggregateMetricDouble",
    Field.aggregateMetricDouble({ metrics: ["min", "max"], default_metric: "max" }),
    { type: "aggregate_metric_double", metrics: ["min", "max"], default_metric: "max" },
    { min: 1, max: 2.5 }
  ),
  entry(
    "flattened",
    Field.flattened({ depth_limit: 4 }),
    { type: "flattened", depth_limit: 4 },
    { a: { b: ["c", 1] } }
  ),
  entry(
    "join",
    Field.join({ question: ["answer", "comment"], answer: "vote" }),
    { type: "join", relations: { question: ["answer", "comment"], answer: "vote" } },
    "question",
    { name: "vote", parent: "1" }
  ),
  entry("percolator", Field.percolator(), { type: "percolator" }, { term: { title: { value: "solaris" } } }),
  entry("alias", Field.alias("year", { meta: { unit: "y" } }), {
    type: "alias",
    path: "year",
    meta: { unit: "y" }
  }),
  entry(
    "object",
    Field.object(inner, { dynamic: "strict" }),
    { type: "object", dynamic: "strict", properties: innerProperties },
    { name: "a", n: 1 }
  ),
  entry(
    "nested",
    Field.nested(Schema.Array(inner), { include_in_root: true }),
    { type: "nested", include_in_root: true, properties: innerProperties },
    [
      { name: "a", n: 1 },
      { name: "b", n: 2 }
    ],
    []
  ),
  entry(
    "passthrough",
    Field.passthrough(inner, { priority: 10 }),
    { type: "passthrough", priority: 10, properties: innerProperties },
    { name: "a", n: 1 }
  ),
  entry("of", Field.of(Schema.String, { type: "annotated_text" }), { type: "annotated_text" }, "[x](y)")
]

/** All types that the DSLs for other languages have; `custom` is any other one, by `Field.of`. */
export const allTypes: ReadonlyArray<string> = [
  "aggregate_metric_double",
  "alias",
  "binary",
  "boolean",
  "byte",
  "completion",
  "constant_keyword",
  "counted_keyword",
  "custom",
  "date",
  "date_nanos",
  "date_range",
  "dense_vector",
  "double",
  "double_range",
  "exponential_histogram",
  "flattened",
  "float",
  "float_range",
  "geo_point",
  "geo_shape",
  "half_float",
  "histogram",
  "icu_collation_keyword",
  "integer",
  "integer_range",
  "ip",
  "ip_range",
  "join",
  "keyword",
  "long",
  "long_range",
  "match_only_text",
  "murmur3",
  "nested",
  "object",
  "passthrough",
  "percolator",
  "point",
  "rank_feature",
  "rank_features",
  "rank_vectors",
  "scaled_float",
  "search_as_you_type",
  "semantic_text",
  "shape",
  "short",
  "sparse_vector",
  "text",
  "token_count",
  "unsigned_long",
  "version",
  "wildcard"
]

/** Types that belong to modules and plugins which the server of the tests does not have. */
const lacking: ReadonlySet<string> = new Set([
  "aggregate_metric_double",
  "annotated_text",
  "constant_keyword",
  "counted_keyword",
  "exponential_histogram",
  "geo_shape",
  "histogram",
  "icu_collation_keyword",
  "join",
  "match_only_text",
  "murmur3",
  "percolator",
  "point",
  "rank_feature",
  "rank_features",
  "rank_vectors",
  "scaled_float",
  "search_as_you_type",
  "semantic_text",
  "shape",
  "token_count",
  "unsigned_long",
  "version",
  "wildcard"
])

export const isThere = ({ type }: FieldType): boolean => !lacking.has(type)

/** How the server says that it lacks one. */
export const refusalOf = (type: string) =>
  `The mapper type [${type}] declared on field [field] does not exist`

/** The titles of the tests on a real server. */
export const tests = {
  run: (name: string) => `${name} is mapped, written and read`,
  refused: (name: string) => `${name} is refused by a server that does not have it`,
  whole: "a document has all of them at once"
} as const
