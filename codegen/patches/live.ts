/** Where a real server answers otherwise than the specification says; each was seen in a test against one. */
import type { Type } from "../model.ts"
import {
  added,
  array,
  asInterface,
  nothing,
  nullable,
  optional,
  type Patch,
  property,
  record,
  reference,
  retyped,
  string,
  union,
  unknown
} from "./patch.ts"

const numbers: ReadonlySet<string> = new Set([
  "_types.byte",
  "_types.short",
  "_types.integer",
  "_types.uint",
  "_types.long",
  "_types.ulong",
  "_types.float",
  "_types.double"
])

const isScalar = (type: Type): boolean =>
  type.kind === "number" || type.kind === "boolean" || (type.kind === "reference" && numbers.has(type.to))

/** Every number and boolean of a type may also come as text. */
const asText = (id: string, reason: string): Patch => ({
  id,
  reason,
  change: (declaration) => {
    const target = asInterface(declaration)
    return {
      ...target,
      properties: target.properties.map((one) =>
        isScalar(one.type) ? { ...one, type: reference("_spec_utils.Stringified", one.type) } : one
      )
    }
  }
})

/** The types that the settings of an index are made of, where they hold numbers or booleans. */
const settingsTypes = [
  "indices._types.IndexSettings",
  "indices._types.SoftDeletes",
  "indices._types.SlowlogSettings",
  "indices._types.SettingsHighlight",
  "indices._types.IndexSettingsLifecycle",
  "_types.analysis.CustomAnalyzer",
  "_types.analysis.FingerprintAnalyzer",
  "_types.analysis.PatternAnalyzer",
  "_types.analysis.StandardAnalyzer",
  "_types.analysis.KuromojiIterationMarkCharFilter",
  "_types.analysis.CjkBigramTokenFilter",
  "_types.analysis.CommonGramsTokenFilter",
  "_types.analysis.EdgeNGramTokenFilter",
  "_types.analysis.FingerprintTokenFilter",
  "_types.analysis.HunspellTokenFilter",
  "_types.analysis.HyphenationDecompounderTokenFilter",
  "_types.analysis.CompoundWordTokenFilterBase",
  "_types.analysis.KeepWordsTokenFilter",
  "_types.analysis.KeywordMarkerTokenFilter",
  "_types.analysis.LengthTokenFilter",
  "_types.analysis.LimitTokenCountTokenFilter",
  "_types.analysis.MinHashTokenFilter",
  "_types.analysis.NGramTokenFilter",
  "_types.analysis.PatternReplaceTokenFilter",
  "_types.analysis.ShingleTokenFilter",
  "_types.analysis.StopTokenFilter",
  "_types.analysis.SynonymTokenFilterBase",
  "_types.analysis.TruncateTokenFilter",
  "_types.analysis.UniqueTokenFilter",
  "_types.analysis.WordDelimiterGraphTokenFilter",
  "_types.analysis.WordDelimiterTokenFilterBase",
  "_types.analysis.KuromojiStemmerTokenFilter",
  "_types.analysis.KuromojiReadingFormTokenFilter",
  "_types.analysis.IcuCollationTokenFilter",
  "_types.analysis.PhoneticTokenFilter",
  "_types.analysis.CharGroupTokenizer",
  "_types.analysis.ClassicTokenizer",
  "_types.analysis.EdgeNGramTokenizer",
  "_types.analysis.KeywordTokenizer",
  "_types.analysis.NGramTokenizer",
  "_types.analysis.PatternTokenizer",
  "_types.analysis.StandardTokenizer",
  "_types.analysis.UaxEmailUrlTokenizer",
  "_types.analysis.WhitespaceTokenizer",
  "_types.analysis.KuromojiTokenizer",
  "_types.analysis.NoriTokenizer",
  "indices._types.CacheQueries",
  "indices._types.SettingsSimilarityBm25",
  "indices._types.SettingsSimilarityLmd",
  "indices._types.SettingsSimilarityLmj",
  "indices._types.MappingLimitSettings",
  "indices._types.MappingLimitSettingsDepth",
  "indices._types.MappingLimitSettingsNestedFields",
  "indices._types.MappingLimitSettingsNestedObjects",
  "indices._types.MappingLimitSettingsFieldNameLength",
  "indices._types.MappingLimitSettingsDimensionFields",
  "indices._types.IndexingSlowlogSettings",
  "indices._types.IndexingPressureMemory",
  "indices._types.Storage"
]

const settings: ReadonlyArray<Patch> = settingsTypes.map((id) =>
  asText(id, "the server keeps the settings of an index as text, and gives all of them back as text")
)

const unset = "get_field_mapping with include_defaults says null of what is not set"

const mappings: ReadonlyArray<Patch> = [
  ...nullable("_types.mapping.NumberPropertyBase", ["script", "time_series_metric"], unset),
  ...["Byte", "Short", "Integer", "Long", "HalfFloat", "Float", "Double"].flatMap((size) =>
    nullable(`_types.mapping.${size}NumberProperty`, ["null_value"], unset)
  ),
  ...nullable("_types.mapping.BooleanProperty", ["script", "null_value"], unset),
  ...nullable("_types.mapping.DateProperty", ["script", "null_value"], unset),
  ...nullable("_types.mapping.DateNanosProperty", ["script", "null_value"], unset),
  ...nullable("_types.mapping.FlattenedProperty", ["null_value", "similarity"], unset),
  ...nullable("_types.mapping.GeoPointProperty", ["script", "time_series_metric", "null_value"], unset),
  ...nullable("_types.mapping.IpProperty", ["script", "null_value"], unset),
  ...nullable("_types.mapping.KeywordProperty", ["script", "normalizer", "null_value"], unset)
]

const search: ReadonlyArray<Patch> = [
  retyped(
    "esql._types.EsqlResult",
    "values",
    array(array(union(reference("_types.FieldValue"), array(reference("_types.FieldValue"))))),
    "the value of a field with several values is a list"
  ),
  retyped(
    "_global.search._types.SearchRequestCoordinatorMetadata",
    "source",
    record(unknown),
    "a profile of 9.5 shows the request as the server keeps it, not as it was sent: flags of simple_query_string and the offset of date_histogram come as numbers, for instance"
  ),
  {
    id: "_types.query_dsl.FunctionScoreContainer",
    reason: "a function may be a weight alone, so that none of the variants is there",
    change: (declaration) => ({ ...asInterface(declaration), container: false })
  }
]

/** Times in milliseconds; other cells of a table are text by the specification. */
const millis = reference(
  "_spec_utils.Stringified",
  reference("_types.EpochTime", reference("_types.UnitMillis"))
)
const cells = "every cell of a table is text, also where the column is a number"
const empty = "a cell is null where the column does not apply to the row"

/** Every cell may be null but those that say which row it is. */
const emptyCells = (id: string, always: ReadonlyArray<string>, reason: string): Patch => ({
  id,
  reason,
  change: (declaration) => {
    const target = asInterface(declaration)
    return {
      ...target,
      properties: target.properties.map((one) =>
        always.includes(one.name) || JSON.stringify(one.type).includes(`"null"`)
          ? one
          : { ...one, type: union(one.type, nothing) }
      )
    }
  }
})

const tables: ReadonlyArray<Patch> = [
  retyped("cat.recovery.RecoveryRecord", "start_time_millis", millis, cells),
  retyped("cat.recovery.RecoveryRecord", "stop_time_millis", millis, cells),
  emptyCells(
    "cat.indices.IndicesRecord",
    ["health", "status", "index", "uuid", "pri", "rep", "creation.date", "creation.date.string"],
    "a closed index has no figures"
  ),
  emptyCells(
    "cat.shards.ShardsRecord",
    ["index", "shard", "prirep", "state"],
    "a shard that is not assigned has no figures, and one that is has no reason"
  ),
  ...nullable("cat.snapshots.SnapshotsRecord", ["reason"], empty)
]

const storage: ReadonlyArray<Patch> = [
  ...optional(
    "indices.recovery.FileDetails",
    ["length", "recovered"],
    "for people only (human=true); the server always answers length_in_bytes and recovered_in_bytes"
  ),
  added(
    "indices.recovery.FileDetails",
    [
      property("length_in_bytes", reference("_types.long")),
      property("recovered_in_bytes", reference("_types.long"))
    ],
    "the server answers them, and length and recovered for people only"
  ),
  retyped(
    "ingest._types.PipelineProcessorResult",
    "ignored_error",
    record(reference("_types.ErrorCause")),
    "the server answers { error: … }, with the cause one level further in"
  ),
  ...["SharedFileSystemRepositorySettings", "RepositorySettingsBase"].map((id) =>
    asText(`snapshot._types.${id}`, "the server gives the settings of a repository back as text")
  )
]

const nodes: ReadonlyArray<Patch> = [
  ...optional(
    "nodes.info.NodeInfoSettings",
    ["cluster", "node", "http", "transport"],
    "with flat_settings the names have dots and stand side by side"
  ),
  ...optional("nodes.info.NodeInfoSettingsCluster", ["election"], "there only where it is set"),
  ...optional("cluster.stats.SearchUsageStats", ["extended"], "8.19 does not have it")
]

const others: ReadonlyArray<Patch> = [
  added(
    "esql._types.EsqlResult",
    ["documents_found", "values_loaded"].map((name) => property(name, reference("_types.long"))),
    "the server counts what it read"
  ),
  {
    id: "esql.async_query_stop.Response",
    reason: "the server sends id and is_running",
    change: (declaration) =>
      declaration.kind === "alias"
        ? { ...declaration, type: reference("esql._types.AsyncEsqlResult") }
        : declaration
  },
  added("indices._types.Merge", [property("policy", record(unknown))], "a setting that the server takes"),
  added(
    "indices._types.SlowlogSettings",
    [property("include", record(unknown))],
    "a setting that the server takes: include.user"
  ),
  ...optional(
    "_global.health_report.Diagnosis",
    ["affected_resources"],
    "a diagnosis of shards_capacity concerns the cluster as a whole and names no resources"
  ),
  ...optional(
    "xpack.info.Response",
    ["build", "features"],
    "there only if the parameter categories asks for them"
  ),
  added(
    "security._types.SecuritySettings",
    [
      property("index.auto_expand_replicas", string),
      property("index.number_of_replicas", reference("_spec_utils.Stringified", reference("_types.integer")))
    ],
    "the server takes the names with dots only, and refuses an object under index"
  ),
  retyped(
    "security.get_role.Role",
    "global",
    record(union(record(record(array(string))), array(unknown))),
    "9.5 answers a list under data_source"
  )
]

export const live: ReadonlyArray<Patch> = [
  ...settings,
  ...mappings,
  ...search,
  ...tables,
  ...storage,
  ...nodes,
  ...others
]
