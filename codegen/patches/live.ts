/** Where a real server answers otherwise than the specification says; each was seen in a test against one. */
import type { Type } from "../model.ts"
import { asInterface, nullable, type Patch, reference } from "./patch.ts"

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

export const live: ReadonlyArray<Patch> = [...settings, ...mappings]
