/**
 * Types and schemas of `Analysis` that several modules share.
 *
 * Written by `npm run codegen` from Elasticsearch's specification; change the generator instead.
 *
 * @since 0.1.0
 */
import * as s from "../internal/schema.ts"
import {
  type Integer,
  Script,
  ScriptSource,
  type SpecUtilsStringified,
  type VersionString
} from "../types/Common.ts"

/**
 * `_types.analysis.Analyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisAnalyzer =
  | AnalysisCustomAnalyzer
  | AnalysisFingerprintAnalyzer
  | AnalysisKeywordAnalyzer
  | AnalysisNoriAnalyzer
  | AnalysisPatternAnalyzer
  | AnalysisSimpleAnalyzer
  | AnalysisStandardAnalyzer
  | AnalysisStopAnalyzer
  | AnalysisWhitespaceAnalyzer
  | AnalysisIcuAnalyzer
  | AnalysisKuromojiAnalyzer
  | AnalysisSnowballAnalyzer
  | AnalysisArabicAnalyzer
  | AnalysisArmenianAnalyzer
  | AnalysisBasqueAnalyzer
  | AnalysisBengaliAnalyzer
  | AnalysisBrazilianAnalyzer
  | AnalysisBulgarianAnalyzer
  | AnalysisCatalanAnalyzer
  | AnalysisChineseAnalyzer
  | AnalysisCjkAnalyzer
  | AnalysisCzechAnalyzer
  | AnalysisDanishAnalyzer
  | AnalysisDutchAnalyzer
  | AnalysisEnglishAnalyzer
  | AnalysisEstonianAnalyzer
  | AnalysisFinnishAnalyzer
  | AnalysisFrenchAnalyzer
  | AnalysisGalicianAnalyzer
  | AnalysisGermanAnalyzer
  | AnalysisGreekAnalyzer
  | AnalysisHindiAnalyzer
  | AnalysisHungarianAnalyzer
  | AnalysisIndonesianAnalyzer
  | AnalysisIrishAnalyzer
  | AnalysisItalianAnalyzer
  | AnalysisLatvianAnalyzer
  | AnalysisLithuanianAnalyzer
  | AnalysisNorwegianAnalyzer
  | AnalysisPersianAnalyzer
  | AnalysisPortugueseAnalyzer
  | AnalysisRomanianAnalyzer
  | AnalysisRussianAnalyzer
  | AnalysisSerbianAnalyzer
  | AnalysisSoraniAnalyzer
  | AnalysisSpanishAnalyzer
  | AnalysisSwedishAnalyzer
  | AnalysisTurkishAnalyzer
  | AnalysisThaiAnalyzer

/** The schema of `AnalysisAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisAnalyzer: s.Lazy<AnalysisAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.tagged(
    "type",
    [
      "custom",
      "fingerprint",
      "keyword",
      "nori",
      "pattern",
      "simple",
      "standard",
      "stop",
      "whitespace",
      "icu_analyzer",
      "kuromoji",
      "snowball",
      "arabic",
      "armenian",
      "basque",
      "bengali",
      "brazilian",
      "bulgarian",
      "catalan",
      "chinese",
      "cjk",
      "czech",
      "danish",
      "dutch",
      "english",
      "estonian",
      "finnish",
      "french",
      "galician",
      "german",
      "greek",
      "hindi",
      "hungarian",
      "indonesian",
      "irish",
      "italian",
      "latvian",
      "lithuanian",
      "norwegian",
      "persian",
      "portuguese",
      "romanian",
      "russian",
      "serbian",
      "sorani",
      "spanish",
      "swedish",
      "turkish",
      "thai"
    ],
    [
      /*#__PURE__*/ AnalysisCustomAnalyzer(),
      /*#__PURE__*/ AnalysisFingerprintAnalyzer(),
      /*#__PURE__*/ AnalysisKeywordAnalyzer(),
      /*#__PURE__*/ AnalysisNoriAnalyzer(),
      /*#__PURE__*/ AnalysisPatternAnalyzer(),
      /*#__PURE__*/ AnalysisSimpleAnalyzer(),
      /*#__PURE__*/ AnalysisStandardAnalyzer(),
      /*#__PURE__*/ AnalysisStopAnalyzer(),
      /*#__PURE__*/ AnalysisWhitespaceAnalyzer(),
      /*#__PURE__*/ AnalysisIcuAnalyzer(),
      /*#__PURE__*/ AnalysisKuromojiAnalyzer(),
      /*#__PURE__*/ AnalysisSnowballAnalyzer(),
      /*#__PURE__*/ AnalysisArabicAnalyzer(),
      /*#__PURE__*/ AnalysisArmenianAnalyzer(),
      /*#__PURE__*/ AnalysisBasqueAnalyzer(),
      /*#__PURE__*/ AnalysisBengaliAnalyzer(),
      /*#__PURE__*/ AnalysisBrazilianAnalyzer(),
      /*#__PURE__*/ AnalysisBulgarianAnalyzer(),
      /*#__PURE__*/ AnalysisCatalanAnalyzer(),
      /*#__PURE__*/ AnalysisChineseAnalyzer(),
      /*#__PURE__*/ AnalysisCjkAnalyzer(),
      /*#__PURE__*/ AnalysisCzechAnalyzer(),
      /*#__PURE__*/ AnalysisDanishAnalyzer(),
      /*#__PURE__*/ AnalysisDutchAnalyzer(),
      /*#__PURE__*/ AnalysisEnglishAnalyzer(),
      /*#__PURE__*/ AnalysisEstonianAnalyzer(),
      /*#__PURE__*/ AnalysisFinnishAnalyzer(),
      /*#__PURE__*/ AnalysisFrenchAnalyzer(),
      /*#__PURE__*/ AnalysisGalicianAnalyzer(),
      /*#__PURE__*/ AnalysisGermanAnalyzer(),
      /*#__PURE__*/ AnalysisGreekAnalyzer(),
      /*#__PURE__*/ AnalysisHindiAnalyzer(),
      /*#__PURE__*/ AnalysisHungarianAnalyzer(),
      /*#__PURE__*/ AnalysisIndonesianAnalyzer(),
      /*#__PURE__*/ AnalysisIrishAnalyzer(),
      /*#__PURE__*/ AnalysisItalianAnalyzer(),
      /*#__PURE__*/ AnalysisLatvianAnalyzer(),
      /*#__PURE__*/ AnalysisLithuanianAnalyzer(),
      /*#__PURE__*/ AnalysisNorwegianAnalyzer(),
      /*#__PURE__*/ AnalysisPersianAnalyzer(),
      /*#__PURE__*/ AnalysisPortugueseAnalyzer(),
      /*#__PURE__*/ AnalysisRomanianAnalyzer(),
      /*#__PURE__*/ AnalysisRussianAnalyzer(),
      /*#__PURE__*/ AnalysisSerbianAnalyzer(),
      /*#__PURE__*/ AnalysisSoraniAnalyzer(),
      /*#__PURE__*/ AnalysisSpanishAnalyzer(),
      /*#__PURE__*/ AnalysisSwedishAnalyzer(),
      /*#__PURE__*/ AnalysisTurkishAnalyzer(),
      /*#__PURE__*/ AnalysisThaiAnalyzer()
    ]
  )
)

/**
 * `_types.analysis.ApostropheTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisApostropheTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "apostrophe"
}

/** The schema of `AnalysisApostropheTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisApostropheTokenFilter: s.Lazy<AnalysisApostropheTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("apostrophe")
  })
)

/**
 * `_types.analysis.ArabicAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisArabicAnalyzer {
  readonly type: "arabic"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisArabicAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisArabicAnalyzer: s.Lazy<AnalysisArabicAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("arabic"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.ArabicNormalizationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisArabicNormalizationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "arabic_normalization"
}

/** The schema of `AnalysisArabicNormalizationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisArabicNormalizationTokenFilter: s.Lazy<AnalysisArabicNormalizationTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("arabic_normalization")
    })
  )

/**
 * `_types.analysis.ArabicStemTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisArabicStemTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "arabic_stem"
}

/** The schema of `AnalysisArabicStemTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisArabicStemTokenFilter: s.Lazy<AnalysisArabicStemTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("arabic_stem")
  })
)

/**
 * `_types.analysis.ArmenianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisArmenianAnalyzer {
  readonly type: "armenian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisArmenianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisArmenianAnalyzer: s.Lazy<AnalysisArmenianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("armenian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.AsciiFoldingTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisAsciiFoldingTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "asciifolding"
  readonly preserve_original?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisAsciiFoldingTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisAsciiFoldingTokenFilter: s.Lazy<AnalysisAsciiFoldingTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("asciifolding"),
      preserve_original: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
)

/**
 * `_types.analysis.BasqueAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisBasqueAnalyzer {
  readonly type: "basque"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisBasqueAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisBasqueAnalyzer: s.Lazy<AnalysisBasqueAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("basque"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.BengaliAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisBengaliAnalyzer {
  readonly type: "bengali"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisBengaliAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisBengaliAnalyzer: s.Lazy<AnalysisBengaliAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("bengali"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.BengaliNormalizationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisBengaliNormalizationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "bengali_normalization"
}

/** The schema of `AnalysisBengaliNormalizationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisBengaliNormalizationTokenFilter: s.Lazy<AnalysisBengaliNormalizationTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("bengali_normalization")
    })
  )

/**
 * `_types.analysis.BrazilianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisBrazilianAnalyzer {
  readonly type: "brazilian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisBrazilianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisBrazilianAnalyzer: s.Lazy<AnalysisBrazilianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("brazilian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.BrazilianStemTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisBrazilianStemTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "brazilian_stem"
}

/** The schema of `AnalysisBrazilianStemTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisBrazilianStemTokenFilter: s.Lazy<AnalysisBrazilianStemTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("brazilian_stem")
    })
  )

/**
 * `_types.analysis.BulgarianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisBulgarianAnalyzer {
  readonly type: "bulgarian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisBulgarianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisBulgarianAnalyzer: s.Lazy<AnalysisBulgarianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("bulgarian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.CatalanAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCatalanAnalyzer {
  readonly type: "catalan"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisCatalanAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisCatalanAnalyzer: s.Lazy<AnalysisCatalanAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("catalan"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.CharFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisCharFilter = string | AnalysisCharFilterDefinition

/** The schema of `AnalysisCharFilter`. @category schemas @since 0.1.0 */
export const AnalysisCharFilter: s.Lazy<AnalysisCharFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ AnalysisCharFilterDefinition()])
)

/**
 * `_types.analysis.CharFilterBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCharFilterBase {
  readonly version?: VersionString | undefined
}

/** The schema of `AnalysisCharFilterBase`. @category schemas @since 0.1.0 */
export const AnalysisCharFilterBase: s.Lazy<AnalysisCharFilterBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ version: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.analysis.CharFilterDefinition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisCharFilterDefinition =
  | AnalysisHtmlStripCharFilter
  | AnalysisMappingCharFilter
  | AnalysisPatternReplaceCharFilter
  | AnalysisIcuNormalizationCharFilter
  | AnalysisKuromojiIterationMarkCharFilter

/** The schema of `AnalysisCharFilterDefinition`. @category schemas @since 0.1.0 */
export const AnalysisCharFilterDefinition: s.Lazy<AnalysisCharFilterDefinition> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.tagged(
    "type",
    ["html_strip", "mapping", "pattern_replace", "icu_normalizer", "kuromoji_iteration_mark"],
    [
      /*#__PURE__*/ AnalysisHtmlStripCharFilter(),
      /*#__PURE__*/ AnalysisMappingCharFilter(),
      /*#__PURE__*/ AnalysisPatternReplaceCharFilter(),
      /*#__PURE__*/ AnalysisIcuNormalizationCharFilter(),
      /*#__PURE__*/ AnalysisKuromojiIterationMarkCharFilter()
    ]
  )
)

/**
 * `_types.analysis.CharGroupTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCharGroupTokenizer extends AnalysisTokenizerBase {
  readonly type: "char_group"
  readonly tokenize_on_chars: ReadonlyArray<string>
  readonly max_token_length?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `AnalysisCharGroupTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisCharGroupTokenizer: s.Lazy<AnalysisCharGroupTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("char_group"),
    tokenize_on_chars: /*#__PURE__*/ s.array(s.string),
    max_token_length: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.analysis.ChineseAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisChineseAnalyzer {
  readonly type: "chinese"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisChineseAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisChineseAnalyzer: s.Lazy<AnalysisChineseAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("chinese"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.CjkAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCjkAnalyzer {
  readonly type: "cjk"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisCjkAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisCjkAnalyzer: s.Lazy<AnalysisCjkAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("cjk"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.CjkBigramIgnoredScript` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisCjkBigramIgnoredScript = "han" | "hangul" | "hiragana" | "katakana"

/**
 * `_types.analysis.CjkBigramTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCjkBigramTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "cjk_bigram"
  readonly ignored_scripts?: ReadonlyArray<AnalysisCjkBigramIgnoredScript> | undefined
  readonly output_unigrams?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisCjkBigramTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisCjkBigramTokenFilter: s.Lazy<AnalysisCjkBigramTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("cjk_bigram"),
    ignored_scripts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    output_unigrams: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `_types.analysis.CjkWidthTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCjkWidthTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "cjk_width"
}

/** The schema of `AnalysisCjkWidthTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisCjkWidthTokenFilter: s.Lazy<AnalysisCjkWidthTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("cjk_width")
  })
)

/**
 * `_types.analysis.ClassicTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisClassicTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "classic"
}

/** The schema of `AnalysisClassicTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisClassicTokenFilter: s.Lazy<AnalysisClassicTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("classic")
  })
)

/**
 * `_types.analysis.ClassicTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisClassicTokenizer extends AnalysisTokenizerBase {
  readonly type: "classic"
  readonly max_token_length?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `AnalysisClassicTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisClassicTokenizer: s.Lazy<AnalysisClassicTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("classic"),
    max_token_length: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.analysis.CommonGramsTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCommonGramsTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "common_grams"
  readonly common_words?: ReadonlyArray<string> | undefined
  readonly common_words_path?: string | undefined
  readonly ignore_case?: SpecUtilsStringified<boolean> | undefined
  readonly query_mode?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisCommonGramsTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisCommonGramsTokenFilter: s.Lazy<AnalysisCommonGramsTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("common_grams"),
      common_words: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      common_words_path: /*#__PURE__*/ s.optional(s.string),
      ignore_case: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      query_mode: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
)

/**
 * `_types.analysis.CompoundWordTokenFilterBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCompoundWordTokenFilterBase extends AnalysisTokenFilterBase {
  readonly max_subword_size?: SpecUtilsStringified<Integer> | undefined
  readonly min_subword_size?: SpecUtilsStringified<Integer> | undefined
  readonly min_word_size?: SpecUtilsStringified<Integer> | undefined
  readonly only_longest_match?: SpecUtilsStringified<boolean> | undefined
  readonly word_list?: ReadonlyArray<string> | undefined
  readonly word_list_path?: string | undefined
}

/** The schema of `AnalysisCompoundWordTokenFilterBase`. @category schemas @since 0.1.0 */
export const AnalysisCompoundWordTokenFilterBase: s.Lazy<AnalysisCompoundWordTokenFilterBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      max_subword_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      min_subword_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      min_word_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      only_longest_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      word_list: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      word_list_path: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.analysis.ConditionTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisConditionTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "condition"
  readonly filter: ReadonlyArray<string>
  readonly script: Script | ScriptSource
}

/** The schema of `AnalysisConditionTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisConditionTokenFilter: s.Lazy<AnalysisConditionTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("condition"),
    filter: /*#__PURE__*/ s.array(s.string),
    script: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
  })
)

/**
 * `_types.analysis.CustomAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCustomAnalyzer {
  readonly type: "custom"
  readonly char_filter?: string | ReadonlyArray<string> | undefined
  readonly filter?: string | ReadonlyArray<string> | undefined
  readonly position_increment_gap?: SpecUtilsStringified<Integer> | undefined
  readonly position_offset_gap?: SpecUtilsStringified<Integer> | undefined
  readonly tokenizer: string
}

/** The schema of `AnalysisCustomAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisCustomAnalyzer: s.Lazy<AnalysisCustomAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("custom"),
    char_filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    position_increment_gap: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    position_offset_gap: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    tokenizer: s.string
  })
)

/**
 * `_types.analysis.CustomNormalizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCustomNormalizer {
  readonly type: "custom"
  readonly char_filter?: ReadonlyArray<string> | undefined
  readonly filter?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisCustomNormalizer`. @category schemas @since 0.1.0 */
export const AnalysisCustomNormalizer: s.Lazy<AnalysisCustomNormalizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("custom"),
    char_filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    filter: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.CzechAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCzechAnalyzer {
  readonly type: "czech"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisCzechAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisCzechAnalyzer: s.Lazy<AnalysisCzechAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("czech"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.CzechStemTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisCzechStemTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "czech_stem"
}

/** The schema of `AnalysisCzechStemTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisCzechStemTokenFilter: s.Lazy<AnalysisCzechStemTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("czech_stem")
  })
)

/**
 * `_types.analysis.DanishAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisDanishAnalyzer {
  readonly type: "danish"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisDanishAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisDanishAnalyzer: s.Lazy<AnalysisDanishAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("danish"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.DecimalDigitTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisDecimalDigitTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "decimal_digit"
}

/** The schema of `AnalysisDecimalDigitTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisDecimalDigitTokenFilter: s.Lazy<AnalysisDecimalDigitTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("decimal_digit")
    })
)

/**
 * `_types.analysis.DelimitedPayloadEncoding` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisDelimitedPayloadEncoding = "int" | "float" | "identity"

/**
 * `_types.analysis.DelimitedPayloadTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisDelimitedPayloadTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "delimited_payload"
  readonly delimiter?: string | undefined
  readonly encoding?: AnalysisDelimitedPayloadEncoding | undefined
}

/** The schema of `AnalysisDelimitedPayloadTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisDelimitedPayloadTokenFilter: s.Lazy<AnalysisDelimitedPayloadTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("delimited_payload"),
      delimiter: /*#__PURE__*/ s.optional(s.string),
      encoding: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.analysis.DictionaryDecompounderTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisDictionaryDecompounderTokenFilter extends AnalysisCompoundWordTokenFilterBase {
  readonly type: "dictionary_decompounder"
}

/** The schema of `AnalysisDictionaryDecompounderTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisDictionaryDecompounderTokenFilter: s.Lazy<AnalysisDictionaryDecompounderTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      max_subword_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      min_subword_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      min_word_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      only_longest_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      word_list: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      word_list_path: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("dictionary_decompounder")
    })
  )

/**
 * `_types.analysis.DutchAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisDutchAnalyzer {
  readonly type: "dutch"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisDutchAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisDutchAnalyzer: s.Lazy<AnalysisDutchAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("dutch"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.DutchStemTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisDutchStemTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "dutch_stem"
}

/** The schema of `AnalysisDutchStemTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisDutchStemTokenFilter: s.Lazy<AnalysisDutchStemTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("dutch_stem")
  })
)

/**
 * `_types.analysis.EdgeNGramSide` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisEdgeNGramSide = "front" | "back"

/**
 * `_types.analysis.EdgeNGramTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisEdgeNGramTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "edge_ngram"
  readonly max_gram?: SpecUtilsStringified<Integer> | undefined
  readonly min_gram?: SpecUtilsStringified<Integer> | undefined
  readonly side?: AnalysisEdgeNGramSide | undefined
  readonly preserve_original?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisEdgeNGramTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisEdgeNGramTokenFilter: s.Lazy<AnalysisEdgeNGramTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("edge_ngram"),
    max_gram: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    min_gram: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    side: /*#__PURE__*/ s.optional(s.string),
    preserve_original: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `_types.analysis.EdgeNGramTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisEdgeNGramTokenizer extends AnalysisTokenizerBase {
  readonly type: "edge_ngram"
  readonly custom_token_chars?: string | undefined
  readonly max_gram?: SpecUtilsStringified<Integer> | undefined
  readonly min_gram?: SpecUtilsStringified<Integer> | undefined
  /** Default: `""`. */
  readonly token_chars?: ReadonlyArray<AnalysisTokenChar> | undefined
}

/** The schema of `AnalysisEdgeNGramTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisEdgeNGramTokenizer: s.Lazy<AnalysisEdgeNGramTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("edge_ngram"),
    custom_token_chars: /*#__PURE__*/ s.optional(s.string),
    max_gram: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    min_gram: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    token_chars: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.ElisionTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisElisionTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "elision"
  readonly articles?: ReadonlyArray<string> | undefined
  readonly articles_path?: string | undefined
  readonly articles_case?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisElisionTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisElisionTokenFilter: s.Lazy<AnalysisElisionTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("elision"),
    articles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    articles_path: /*#__PURE__*/ s.optional(s.string),
    articles_case: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `_types.analysis.EnglishAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisEnglishAnalyzer {
  readonly type: "english"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisEnglishAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisEnglishAnalyzer: s.Lazy<AnalysisEnglishAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("english"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.EstonianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisEstonianAnalyzer {
  readonly type: "estonian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisEstonianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisEstonianAnalyzer: s.Lazy<AnalysisEstonianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("estonian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.FingerprintAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisFingerprintAnalyzer {
  readonly type: "fingerprint"
  /** @deprecated since Elasticsearch 7.14.0 */
  readonly version?: VersionString | undefined
  /** Default: `255`. */
  readonly max_output_size?: SpecUtilsStringified<Integer> | undefined
  readonly separator?: string | undefined
  /** Default: `_none_`. */
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisFingerprintAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisFingerprintAnalyzer: s.Lazy<AnalysisFingerprintAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("fingerprint"),
    version: /*#__PURE__*/ s.optional(s.string),
    max_output_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    separator: /*#__PURE__*/ s.optional(s.string),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.FingerprintTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisFingerprintTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "fingerprint"
  readonly max_output_size?: SpecUtilsStringified<Integer> | undefined
  readonly separator?: string | undefined
}

/** The schema of `AnalysisFingerprintTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisFingerprintTokenFilter: s.Lazy<AnalysisFingerprintTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("fingerprint"),
      max_output_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      separator: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.analysis.FinnishAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisFinnishAnalyzer {
  readonly type: "finnish"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisFinnishAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisFinnishAnalyzer: s.Lazy<AnalysisFinnishAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("finnish"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.FlattenGraphTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisFlattenGraphTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "flatten_graph"
}

/** The schema of `AnalysisFlattenGraphTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisFlattenGraphTokenFilter: s.Lazy<AnalysisFlattenGraphTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("flatten_graph")
    })
)

/**
 * `_types.analysis.FrenchAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisFrenchAnalyzer {
  readonly type: "french"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisFrenchAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisFrenchAnalyzer: s.Lazy<AnalysisFrenchAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("french"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.FrenchStemTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisFrenchStemTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "french_stem"
}

/** The schema of `AnalysisFrenchStemTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisFrenchStemTokenFilter: s.Lazy<AnalysisFrenchStemTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("french_stem")
  })
)

/**
 * `_types.analysis.GalicianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisGalicianAnalyzer {
  readonly type: "galician"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisGalicianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisGalicianAnalyzer: s.Lazy<AnalysisGalicianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("galician"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.GermanAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisGermanAnalyzer {
  readonly type: "german"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisGermanAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisGermanAnalyzer: s.Lazy<AnalysisGermanAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("german"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.GermanNormalizationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisGermanNormalizationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "german_normalization"
}

/** The schema of `AnalysisGermanNormalizationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisGermanNormalizationTokenFilter: s.Lazy<AnalysisGermanNormalizationTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("german_normalization")
    })
  )

/**
 * `_types.analysis.GermanStemTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisGermanStemTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "german_stem"
}

/** The schema of `AnalysisGermanStemTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisGermanStemTokenFilter: s.Lazy<AnalysisGermanStemTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("german_stem")
  })
)

/**
 * `_types.analysis.GreekAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisGreekAnalyzer {
  readonly type: "greek"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisGreekAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisGreekAnalyzer: s.Lazy<AnalysisGreekAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("greek"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.HindiAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisHindiAnalyzer {
  readonly type: "hindi"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisHindiAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisHindiAnalyzer: s.Lazy<AnalysisHindiAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("hindi"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.HindiNormalizationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisHindiNormalizationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "hindi_normalization"
}

/** The schema of `AnalysisHindiNormalizationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisHindiNormalizationTokenFilter: s.Lazy<AnalysisHindiNormalizationTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("hindi_normalization")
    })
  )

/**
 * `_types.analysis.HtmlStripCharFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisHtmlStripCharFilter extends AnalysisCharFilterBase {
  readonly type: "html_strip"
  readonly escaped_tags?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisHtmlStripCharFilter`. @category schemas @since 0.1.0 */
export const AnalysisHtmlStripCharFilter: s.Lazy<AnalysisHtmlStripCharFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("html_strip"),
    escaped_tags: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.HungarianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisHungarianAnalyzer {
  readonly type: "hungarian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisHungarianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisHungarianAnalyzer: s.Lazy<AnalysisHungarianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("hungarian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.HunspellTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisHunspellTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "hunspell"
  readonly dedup?: SpecUtilsStringified<boolean> | undefined
  readonly dictionary?: string | undefined
  readonly locale?: string | undefined
  readonly lang?: string | undefined
  readonly language?: string | undefined
  readonly longest_only?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisHunspellTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisHunspellTokenFilter: s.Lazy<AnalysisHunspellTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("hunspell"),
    dedup: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    dictionary: /*#__PURE__*/ s.optional(s.string),
    locale: /*#__PURE__*/ s.optional(s.string),
    lang: /*#__PURE__*/ s.optional(s.string),
    language: /*#__PURE__*/ s.optional(s.string),
    longest_only: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `_types.analysis.HyphenationDecompounderTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisHyphenationDecompounderTokenFilter extends AnalysisCompoundWordTokenFilterBase {
  readonly type: "hyphenation_decompounder"
  readonly hyphenation_patterns_path: string
  readonly no_sub_matches?: SpecUtilsStringified<boolean> | undefined
  readonly no_overlapping_matches?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisHyphenationDecompounderTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisHyphenationDecompounderTokenFilter: s.Lazy<AnalysisHyphenationDecompounderTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      max_subword_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      min_subword_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      min_word_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      only_longest_match: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      word_list: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      word_list_path: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("hyphenation_decompounder"),
      hyphenation_patterns_path: s.string,
      no_sub_matches: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      no_overlapping_matches: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
  )

/**
 * `_types.analysis.IcuAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisIcuAnalyzer {
  readonly type: "icu_analyzer"
  readonly method: AnalysisIcuNormalizationType
  readonly mode: AnalysisIcuNormalizationMode
}

/** The schema of `AnalysisIcuAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisIcuAnalyzer: s.Lazy<AnalysisIcuAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: /*#__PURE__*/ s.literal("icu_analyzer"), method: s.string, mode: s.string })
)

/**
 * `_types.analysis.IcuCollationAlternate` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisIcuCollationAlternate = "shifted" | "non-ignorable"

/**
 * `_types.analysis.IcuCollationCaseFirst` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisIcuCollationCaseFirst = "lower" | "upper"

/**
 * `_types.analysis.IcuCollationDecomposition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisIcuCollationDecomposition = "no" | "identical"

/**
 * `_types.analysis.IcuCollationStrength` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisIcuCollationStrength = "primary" | "secondary" | "tertiary" | "quaternary" | "identical"

/**
 * `_types.analysis.IcuCollationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisIcuCollationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "icu_collation"
  readonly alternate?: AnalysisIcuCollationAlternate | undefined
  readonly caseFirst?: AnalysisIcuCollationCaseFirst | undefined
  readonly caseLevel?: SpecUtilsStringified<boolean> | undefined
  readonly country?: string | undefined
  readonly decomposition?: AnalysisIcuCollationDecomposition | undefined
  readonly hiraganaQuaternaryMode?: SpecUtilsStringified<boolean> | undefined
  readonly language?: string | undefined
  readonly numeric?: SpecUtilsStringified<boolean> | undefined
  readonly rules?: string | undefined
  readonly strength?: AnalysisIcuCollationStrength | undefined
  readonly variableTop?: string | undefined
  readonly variant?: string | undefined
}

/** The schema of `AnalysisIcuCollationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisIcuCollationTokenFilter: s.Lazy<AnalysisIcuCollationTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("icu_collation"),
      alternate: /*#__PURE__*/ s.optional(s.string),
      caseFirst: /*#__PURE__*/ s.optional(s.string),
      caseLevel: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      country: /*#__PURE__*/ s.optional(s.string),
      decomposition: /*#__PURE__*/ s.optional(s.string),
      hiraganaQuaternaryMode: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      language: /*#__PURE__*/ s.optional(s.string),
      numeric: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      rules: /*#__PURE__*/ s.optional(s.string),
      strength: /*#__PURE__*/ s.optional(s.string),
      variableTop: /*#__PURE__*/ s.optional(s.string),
      variant: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.analysis.IcuFoldingTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisIcuFoldingTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "icu_folding"
  readonly unicode_set_filter: string
}

/** The schema of `AnalysisIcuFoldingTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisIcuFoldingTokenFilter: s.Lazy<AnalysisIcuFoldingTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("icu_folding"),
    unicode_set_filter: s.string
  })
)

/**
 * `_types.analysis.IcuNormalizationCharFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisIcuNormalizationCharFilter extends AnalysisCharFilterBase {
  readonly type: "icu_normalizer"
  readonly mode?: AnalysisIcuNormalizationMode | undefined
  readonly name?: AnalysisIcuNormalizationType | undefined
  readonly unicode_set_filter?: string | undefined
}

/** The schema of `AnalysisIcuNormalizationCharFilter`. @category schemas @since 0.1.0 */
export const AnalysisIcuNormalizationCharFilter: s.Lazy<AnalysisIcuNormalizationCharFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("icu_normalizer"),
      mode: /*#__PURE__*/ s.optional(s.string),
      name: /*#__PURE__*/ s.optional(s.string),
      unicode_set_filter: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.analysis.IcuNormalizationMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisIcuNormalizationMode = "decompose" | "compose"

/**
 * `_types.analysis.IcuNormalizationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisIcuNormalizationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "icu_normalizer"
  readonly name: AnalysisIcuNormalizationType
}

/** The schema of `AnalysisIcuNormalizationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisIcuNormalizationTokenFilter: s.Lazy<AnalysisIcuNormalizationTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("icu_normalizer"),
      name: s.string
    })
  )

/**
 * `_types.analysis.IcuNormalizationType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisIcuNormalizationType = "nfc" | "nfkc" | "nfkc_cf"

/**
 * `_types.analysis.IcuTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisIcuTokenizer extends AnalysisTokenizerBase {
  readonly type: "icu_tokenizer"
  readonly rule_files: string
}

/** The schema of `AnalysisIcuTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisIcuTokenizer: s.Lazy<AnalysisIcuTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("icu_tokenizer"),
    rule_files: s.string
  })
)

/**
 * `_types.analysis.IcuTransformDirection` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisIcuTransformDirection = "forward" | "reverse"

/**
 * `_types.analysis.IcuTransformTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisIcuTransformTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "icu_transform"
  readonly dir?: AnalysisIcuTransformDirection | undefined
  readonly id: string
}

/** The schema of `AnalysisIcuTransformTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisIcuTransformTokenFilter: s.Lazy<AnalysisIcuTransformTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("icu_transform"),
      dir: /*#__PURE__*/ s.optional(s.string),
      id: s.string
    })
)

/**
 * `_types.analysis.IndicNormalizationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisIndicNormalizationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "indic_normalization"
}

/** The schema of `AnalysisIndicNormalizationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisIndicNormalizationTokenFilter: s.Lazy<AnalysisIndicNormalizationTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("indic_normalization")
    })
  )

/**
 * `_types.analysis.IndonesianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisIndonesianAnalyzer {
  readonly type: "indonesian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisIndonesianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisIndonesianAnalyzer: s.Lazy<AnalysisIndonesianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("indonesian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.IrishAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisIrishAnalyzer {
  readonly type: "irish"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisIrishAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisIrishAnalyzer: s.Lazy<AnalysisIrishAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("irish"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.ItalianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisItalianAnalyzer {
  readonly type: "italian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisItalianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisItalianAnalyzer: s.Lazy<AnalysisItalianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("italian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.JaStopTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisJaStopTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "ja_stop"
  readonly stopwords?: AnalysisStopWords | undefined
}

/** The schema of `AnalysisJaStopTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisJaStopTokenFilter: s.Lazy<AnalysisJaStopTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("ja_stop"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
  })
)

/**
 * `_types.analysis.KStemTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKStemTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "kstem"
}

/** The schema of `AnalysisKStemTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisKStemTokenFilter: s.Lazy<AnalysisKStemTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("kstem")
  })
)

/**
 * `_types.analysis.KeepTypesMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisKeepTypesMode = "include" | "exclude"

/**
 * `_types.analysis.KeepTypesTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKeepTypesTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "keep_types"
  readonly mode?: AnalysisKeepTypesMode | undefined
  readonly types: ReadonlyArray<string>
}

/** The schema of `AnalysisKeepTypesTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisKeepTypesTokenFilter: s.Lazy<AnalysisKeepTypesTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("keep_types"),
    mode: /*#__PURE__*/ s.optional(s.string),
    types: /*#__PURE__*/ s.array(s.string)
  })
)

/**
 * `_types.analysis.KeepWordsTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKeepWordsTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "keep"
  readonly keep_words?: ReadonlyArray<string> | undefined
  readonly keep_words_case?: SpecUtilsStringified<boolean> | undefined
  readonly keep_words_path?: string | undefined
}

/** The schema of `AnalysisKeepWordsTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisKeepWordsTokenFilter: s.Lazy<AnalysisKeepWordsTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("keep"),
    keep_words: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    keep_words_case: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    keep_words_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.KeywordAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKeywordAnalyzer {
  readonly type: "keyword"
  /** @deprecated since Elasticsearch 7.14.0 */
  readonly version?: VersionString | undefined
}

/** The schema of `AnalysisKeywordAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisKeywordAnalyzer: s.Lazy<AnalysisKeywordAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("keyword"),
    version: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.KeywordMarkerTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKeywordMarkerTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "keyword_marker"
  readonly ignore_case?: SpecUtilsStringified<boolean> | undefined
  readonly keywords?: string | ReadonlyArray<string> | undefined
  readonly keywords_path?: string | undefined
  readonly keywords_pattern?: string | undefined
}

/** The schema of `AnalysisKeywordMarkerTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisKeywordMarkerTokenFilter: s.Lazy<AnalysisKeywordMarkerTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("keyword_marker"),
      ignore_case: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      keywords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
      keywords_path: /*#__PURE__*/ s.optional(s.string),
      keywords_pattern: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.analysis.KeywordRepeatTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKeywordRepeatTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "keyword_repeat"
}

/** The schema of `AnalysisKeywordRepeatTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisKeywordRepeatTokenFilter: s.Lazy<AnalysisKeywordRepeatTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("keyword_repeat")
    })
  )

/**
 * `_types.analysis.KeywordTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKeywordTokenizer extends AnalysisTokenizerBase {
  readonly type: "keyword"
  /** Default: `256`. */
  readonly buffer_size?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `AnalysisKeywordTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisKeywordTokenizer: s.Lazy<AnalysisKeywordTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("keyword"),
    buffer_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.analysis.KuromojiAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKuromojiAnalyzer {
  readonly type: "kuromoji"
  readonly mode?: AnalysisKuromojiTokenizationMode | undefined
  readonly user_dictionary?: string | undefined
}

/** The schema of `AnalysisKuromojiAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisKuromojiAnalyzer: s.Lazy<AnalysisKuromojiAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("kuromoji"),
    mode: /*#__PURE__*/ s.optional(s.string),
    user_dictionary: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.KuromojiIterationMarkCharFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKuromojiIterationMarkCharFilter extends AnalysisCharFilterBase {
  readonly type: "kuromoji_iteration_mark"
  readonly normalize_kana: SpecUtilsStringified<boolean>
  readonly normalize_kanji: SpecUtilsStringified<boolean>
}

/** The schema of `AnalysisKuromojiIterationMarkCharFilter`. @category schemas @since 0.1.0 */
export const AnalysisKuromojiIterationMarkCharFilter: s.Lazy<AnalysisKuromojiIterationMarkCharFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("kuromoji_iteration_mark"),
      normalize_kana: /*#__PURE__*/ s.union([s.boolean, s.string]),
      normalize_kanji: /*#__PURE__*/ s.union([s.boolean, s.string])
    })
  )

/**
 * `_types.analysis.KuromojiPartOfSpeechTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKuromojiPartOfSpeechTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "kuromoji_part_of_speech"
  readonly stoptags: ReadonlyArray<string>
}

/** The schema of `AnalysisKuromojiPartOfSpeechTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisKuromojiPartOfSpeechTokenFilter: s.Lazy<AnalysisKuromojiPartOfSpeechTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("kuromoji_part_of_speech"),
      stoptags: /*#__PURE__*/ s.array(s.string)
    })
  )

/**
 * `_types.analysis.KuromojiReadingFormTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKuromojiReadingFormTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "kuromoji_readingform"
  readonly use_romaji: SpecUtilsStringified<boolean>
}

/** The schema of `AnalysisKuromojiReadingFormTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisKuromojiReadingFormTokenFilter: s.Lazy<AnalysisKuromojiReadingFormTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("kuromoji_readingform"),
      use_romaji: /*#__PURE__*/ s.union([s.boolean, s.string])
    })
  )

/**
 * `_types.analysis.KuromojiStemmerTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKuromojiStemmerTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "kuromoji_stemmer"
  readonly minimum_length: SpecUtilsStringified<Integer>
}

/** The schema of `AnalysisKuromojiStemmerTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisKuromojiStemmerTokenFilter: s.Lazy<AnalysisKuromojiStemmerTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("kuromoji_stemmer"),
      minimum_length: /*#__PURE__*/ s.union([s.number, s.string])
    })
  )

/**
 * `_types.analysis.KuromojiTokenizationMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisKuromojiTokenizationMode = "normal" | "search" | "extended"

/**
 * `_types.analysis.KuromojiTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisKuromojiTokenizer extends AnalysisTokenizerBase {
  readonly type: "kuromoji_tokenizer"
  readonly discard_punctuation?: SpecUtilsStringified<boolean> | undefined
  readonly mode: AnalysisKuromojiTokenizationMode
  readonly nbest_cost?: SpecUtilsStringified<Integer> | undefined
  readonly nbest_examples?: string | undefined
  readonly user_dictionary?: string | undefined
  readonly user_dictionary_rules?: ReadonlyArray<string> | undefined
  readonly discard_compound_token?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisKuromojiTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisKuromojiTokenizer: s.Lazy<AnalysisKuromojiTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("kuromoji_tokenizer"),
    discard_punctuation: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    mode: s.string,
    nbest_cost: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    nbest_examples: /*#__PURE__*/ s.optional(s.string),
    user_dictionary: /*#__PURE__*/ s.optional(s.string),
    user_dictionary_rules: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    discard_compound_token: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `_types.analysis.LatvianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisLatvianAnalyzer {
  readonly type: "latvian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisLatvianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisLatvianAnalyzer: s.Lazy<AnalysisLatvianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("latvian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.LengthTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisLengthTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "length"
  readonly max?: SpecUtilsStringified<Integer> | undefined
  readonly min?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `AnalysisLengthTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisLengthTokenFilter: s.Lazy<AnalysisLengthTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("length"),
    max: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    min: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.analysis.LetterTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisLetterTokenizer extends AnalysisTokenizerBase {
  readonly type: "letter"
}

/** The schema of `AnalysisLetterTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisLetterTokenizer: s.Lazy<AnalysisLetterTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("letter")
  })
)

/**
 * `_types.analysis.LimitTokenCountTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisLimitTokenCountTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "limit"
  readonly consume_all_tokens?: SpecUtilsStringified<boolean> | undefined
  readonly max_token_count?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `AnalysisLimitTokenCountTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisLimitTokenCountTokenFilter: s.Lazy<AnalysisLimitTokenCountTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("limit"),
      consume_all_tokens: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      max_token_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
    })
  )

/**
 * `_types.analysis.LithuanianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisLithuanianAnalyzer {
  readonly type: "lithuanian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisLithuanianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisLithuanianAnalyzer: s.Lazy<AnalysisLithuanianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("lithuanian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.LowercaseNormalizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisLowercaseNormalizer {
  readonly type: "lowercase"
}

/** The schema of `AnalysisLowercaseNormalizer`. @category schemas @since 0.1.0 */
export const AnalysisLowercaseNormalizer: s.Lazy<AnalysisLowercaseNormalizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ type: /*#__PURE__*/ s.literal("lowercase") })
)

/**
 * `_types.analysis.LowercaseTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisLowercaseTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "lowercase"
  readonly language?: AnalysisLowercaseTokenFilterLanguages | undefined
}

/** The schema of `AnalysisLowercaseTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisLowercaseTokenFilter: s.Lazy<AnalysisLowercaseTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("lowercase"),
    language: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.LowercaseTokenFilterLanguages` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisLowercaseTokenFilterLanguages = "greek" | "irish" | "turkish"

/**
 * `_types.analysis.LowercaseTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisLowercaseTokenizer extends AnalysisTokenizerBase {
  readonly type: "lowercase"
}

/** The schema of `AnalysisLowercaseTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisLowercaseTokenizer: s.Lazy<AnalysisLowercaseTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("lowercase")
  })
)

/**
 * `_types.analysis.MappingCharFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisMappingCharFilter extends AnalysisCharFilterBase {
  readonly type: "mapping"
  readonly mappings?: ReadonlyArray<string> | undefined
  readonly mappings_path?: string | undefined
}

/** The schema of `AnalysisMappingCharFilter`. @category schemas @since 0.1.0 */
export const AnalysisMappingCharFilter: s.Lazy<AnalysisMappingCharFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("mapping"),
    mappings: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    mappings_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.MinHashTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisMinHashTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "min_hash"
  readonly bucket_count?: SpecUtilsStringified<Integer> | undefined
  readonly hash_count?: SpecUtilsStringified<Integer> | undefined
  readonly hash_set_size?: SpecUtilsStringified<Integer> | undefined
  readonly with_rotation?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisMinHashTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisMinHashTokenFilter: s.Lazy<AnalysisMinHashTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("min_hash"),
    bucket_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    hash_count: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    hash_set_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    with_rotation: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `_types.analysis.MultiplexerTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisMultiplexerTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "multiplexer"
  readonly filters: ReadonlyArray<string>
  readonly preserve_original?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisMultiplexerTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisMultiplexerTokenFilter: s.Lazy<AnalysisMultiplexerTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("multiplexer"),
      filters: /*#__PURE__*/ s.array(s.string),
      preserve_original: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
)

/**
 * `_types.analysis.NGramTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisNGramTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "ngram"
  readonly max_gram?: SpecUtilsStringified<Integer> | undefined
  readonly min_gram?: SpecUtilsStringified<Integer> | undefined
  readonly preserve_original?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisNGramTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisNGramTokenFilter: s.Lazy<AnalysisNGramTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("ngram"),
    max_gram: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    min_gram: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    preserve_original: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `_types.analysis.NGramTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisNGramTokenizer extends AnalysisTokenizerBase {
  readonly type: "ngram"
  readonly custom_token_chars?: string | undefined
  readonly max_gram?: SpecUtilsStringified<Integer> | undefined
  readonly min_gram?: SpecUtilsStringified<Integer> | undefined
  /** Default: `""`. */
  readonly token_chars?: ReadonlyArray<AnalysisTokenChar> | undefined
}

/** The schema of `AnalysisNGramTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisNGramTokenizer: s.Lazy<AnalysisNGramTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("ngram"),
    custom_token_chars: /*#__PURE__*/ s.optional(s.string),
    max_gram: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    min_gram: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    token_chars: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.NoriAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisNoriAnalyzer {
  readonly type: "nori"
  /** @deprecated since Elasticsearch 7.14.0 */
  readonly version?: VersionString | undefined
  readonly decompound_mode?: AnalysisNoriDecompoundMode | undefined
  readonly stoptags?: ReadonlyArray<string> | undefined
  readonly user_dictionary?: string | undefined
}

/** The schema of `AnalysisNoriAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisNoriAnalyzer: s.Lazy<AnalysisNoriAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("nori"),
    version: /*#__PURE__*/ s.optional(s.string),
    decompound_mode: /*#__PURE__*/ s.optional(s.string),
    stoptags: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    user_dictionary: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.NoriDecompoundMode` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisNoriDecompoundMode = "discard" | "none" | "mixed"

/**
 * `_types.analysis.NoriPartOfSpeechTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisNoriPartOfSpeechTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "nori_part_of_speech"
  readonly stoptags?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisNoriPartOfSpeechTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisNoriPartOfSpeechTokenFilter: s.Lazy<AnalysisNoriPartOfSpeechTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("nori_part_of_speech"),
      stoptags: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
    })
  )

/**
 * `_types.analysis.NoriTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisNoriTokenizer extends AnalysisTokenizerBase {
  readonly type: "nori_tokenizer"
  readonly decompound_mode?: AnalysisNoriDecompoundMode | undefined
  readonly discard_punctuation?: SpecUtilsStringified<boolean> | undefined
  readonly user_dictionary?: string | undefined
  readonly user_dictionary_rules?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisNoriTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisNoriTokenizer: s.Lazy<AnalysisNoriTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("nori_tokenizer"),
    decompound_mode: /*#__PURE__*/ s.optional(s.string),
    discard_punctuation: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    user_dictionary: /*#__PURE__*/ s.optional(s.string),
    user_dictionary_rules: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.Normalizer` in Elasticsearch's specification.
 * Documentation: https://www.elastic.co/docs/reference/text-analysis/normalizers
 * @category models
 * @since 0.1.0
 */
export type AnalysisNormalizer = AnalysisLowercaseNormalizer | AnalysisCustomNormalizer

/** The schema of `AnalysisNormalizer`. @category schemas @since 0.1.0 */
export const AnalysisNormalizer: s.Lazy<AnalysisNormalizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.tagged(
    "type",
    ["lowercase", "custom"],
    [/*#__PURE__*/ AnalysisLowercaseNormalizer(), /*#__PURE__*/ AnalysisCustomNormalizer()]
  )
)

/**
 * `_types.analysis.NorwegianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisNorwegianAnalyzer {
  readonly type: "norwegian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisNorwegianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisNorwegianAnalyzer: s.Lazy<AnalysisNorwegianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("norwegian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.PathHierarchyTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPathHierarchyTokenizer extends AnalysisTokenizerBase {
  readonly type: "path_hierarchy"
  readonly buffer_size?: SpecUtilsStringified<Integer> | undefined
  readonly delimiter?: string | undefined
  readonly replacement?: string | undefined
  readonly reverse?: SpecUtilsStringified<boolean> | undefined
  readonly skip?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `AnalysisPathHierarchyTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisPathHierarchyTokenizer: s.Lazy<AnalysisPathHierarchyTokenizer> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("path_hierarchy"),
      buffer_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
      delimiter: /*#__PURE__*/ s.optional(s.string),
      replacement: /*#__PURE__*/ s.optional(s.string),
      reverse: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      skip: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
    })
)

/**
 * `_types.analysis.PatternAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPatternAnalyzer {
  readonly type: "pattern"
  /** @deprecated since Elasticsearch 7.14.0 */
  readonly version?: VersionString | undefined
  readonly flags?: string | undefined
  /** Default: `true`. */
  readonly lowercase?: SpecUtilsStringified<boolean> | undefined
  /** Default: `\W+`. */
  readonly pattern?: string | undefined
  /** Default: `_none_`. */
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisPatternAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisPatternAnalyzer: s.Lazy<AnalysisPatternAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("pattern"),
    version: /*#__PURE__*/ s.optional(s.string),
    flags: /*#__PURE__*/ s.optional(s.string),
    lowercase: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    pattern: /*#__PURE__*/ s.optional(s.string),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.PatternCaptureTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPatternCaptureTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "pattern_capture"
  readonly patterns: ReadonlyArray<string>
  readonly preserve_original?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisPatternCaptureTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisPatternCaptureTokenFilter: s.Lazy<AnalysisPatternCaptureTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("pattern_capture"),
      patterns: /*#__PURE__*/ s.array(s.string),
      preserve_original: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
  )

/**
 * `_types.analysis.PatternReplaceCharFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPatternReplaceCharFilter extends AnalysisCharFilterBase {
  readonly type: "pattern_replace"
  readonly flags?: string | undefined
  readonly pattern: string
  readonly replacement?: string | undefined
}

/** The schema of `AnalysisPatternReplaceCharFilter`. @category schemas @since 0.1.0 */
export const AnalysisPatternReplaceCharFilter: s.Lazy<AnalysisPatternReplaceCharFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("pattern_replace"),
      flags: /*#__PURE__*/ s.optional(s.string),
      pattern: s.string,
      replacement: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.analysis.PatternReplaceTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPatternReplaceTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "pattern_replace"
  readonly all?: SpecUtilsStringified<boolean> | undefined
  readonly flags?: string | undefined
  readonly pattern: string
  readonly replacement?: string | undefined
}

/** The schema of `AnalysisPatternReplaceTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisPatternReplaceTokenFilter: s.Lazy<AnalysisPatternReplaceTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("pattern_replace"),
      all: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      flags: /*#__PURE__*/ s.optional(s.string),
      pattern: s.string,
      replacement: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.analysis.PatternTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPatternTokenizer extends AnalysisTokenizerBase {
  readonly type: "pattern"
  readonly flags?: string | undefined
  readonly group?: SpecUtilsStringified<Integer> | undefined
  readonly pattern?: string | undefined
}

/** The schema of `AnalysisPatternTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisPatternTokenizer: s.Lazy<AnalysisPatternTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("pattern"),
    flags: /*#__PURE__*/ s.optional(s.string),
    group: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    pattern: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.PersianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPersianAnalyzer {
  readonly type: "persian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisPersianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisPersianAnalyzer: s.Lazy<AnalysisPersianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("persian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.PersianNormalizationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPersianNormalizationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "persian_normalization"
}

/** The schema of `AnalysisPersianNormalizationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisPersianNormalizationTokenFilter: s.Lazy<AnalysisPersianNormalizationTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("persian_normalization")
    })
  )

/**
 * `_types.analysis.PersianStemTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPersianStemTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "persian_stem"
}

/** The schema of `AnalysisPersianStemTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisPersianStemTokenFilter: s.Lazy<AnalysisPersianStemTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("persian_stem")
    })
)

/**
 * `_types.analysis.PhoneticEncoder` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisPhoneticEncoder =
  | "metaphone"
  | "double_metaphone"
  | "soundex"
  | "refined_soundex"
  | "caverphone1"
  | "caverphone2"
  | "cologne"
  | "nysiis"
  | "koelnerphonetik"
  | "haasephonetik"
  | "beider_morse"
  | "daitch_mokotoff"

/**
 * `_types.analysis.PhoneticLanguage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisPhoneticLanguage =
  | "any"
  | "common"
  | "cyrillic"
  | "english"
  | "french"
  | "german"
  | "hebrew"
  | "hungarian"
  | "polish"
  | "romanian"
  | "russian"
  | "spanish"

/**
 * `_types.analysis.PhoneticNameType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisPhoneticNameType = "generic" | "ashkenazi" | "sephardic"

/**
 * `_types.analysis.PhoneticRuleType` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisPhoneticRuleType = "approx" | "exact"

/**
 * `_types.analysis.PhoneticTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPhoneticTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "phonetic"
  readonly encoder: AnalysisPhoneticEncoder
  readonly languageset?: AnalysisPhoneticLanguage | ReadonlyArray<AnalysisPhoneticLanguage> | undefined
  readonly max_code_len?: SpecUtilsStringified<Integer> | undefined
  readonly name_type?: AnalysisPhoneticNameType | undefined
  readonly replace?: SpecUtilsStringified<boolean> | undefined
  readonly rule_type?: AnalysisPhoneticRuleType | undefined
}

/** The schema of `AnalysisPhoneticTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisPhoneticTokenFilter: s.Lazy<AnalysisPhoneticTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("phonetic"),
    encoder: s.string,
    languageset: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    max_code_len: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    name_type: /*#__PURE__*/ s.optional(s.string),
    replace: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    rule_type: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.PorterStemTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPorterStemTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "porter_stem"
}

/** The schema of `AnalysisPorterStemTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisPorterStemTokenFilter: s.Lazy<AnalysisPorterStemTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("porter_stem")
  })
)

/**
 * `_types.analysis.PortugueseAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPortugueseAnalyzer {
  readonly type: "portuguese"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisPortugueseAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisPortugueseAnalyzer: s.Lazy<AnalysisPortugueseAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("portuguese"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.PredicateTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisPredicateTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "predicate_token_filter"
  readonly script: Script | ScriptSource
}

/** The schema of `AnalysisPredicateTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisPredicateTokenFilter: s.Lazy<AnalysisPredicateTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("predicate_token_filter"),
    script: /*#__PURE__*/ s.union([/*#__PURE__*/ Script(), /*#__PURE__*/ ScriptSource()])
  })
)

/**
 * `_types.analysis.RemoveDuplicatesTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisRemoveDuplicatesTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "remove_duplicates"
}

/** The schema of `AnalysisRemoveDuplicatesTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisRemoveDuplicatesTokenFilter: s.Lazy<AnalysisRemoveDuplicatesTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("remove_duplicates")
    })
  )

/**
 * `_types.analysis.ReverseTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisReverseTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "reverse"
}

/** The schema of `AnalysisReverseTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisReverseTokenFilter: s.Lazy<AnalysisReverseTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("reverse")
  })
)

/**
 * `_types.analysis.RomanianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisRomanianAnalyzer {
  readonly type: "romanian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisRomanianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisRomanianAnalyzer: s.Lazy<AnalysisRomanianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("romanian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.RussianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisRussianAnalyzer {
  readonly type: "russian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisRussianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisRussianAnalyzer: s.Lazy<AnalysisRussianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("russian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.RussianStemTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisRussianStemTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "russian_stem"
}

/** The schema of `AnalysisRussianStemTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisRussianStemTokenFilter: s.Lazy<AnalysisRussianStemTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("russian_stem")
    })
)

/**
 * `_types.analysis.ScandinavianFoldingTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisScandinavianFoldingTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "scandinavian_folding"
}

/** The schema of `AnalysisScandinavianFoldingTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisScandinavianFoldingTokenFilter: s.Lazy<AnalysisScandinavianFoldingTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("scandinavian_folding")
    })
  )

/**
 * `_types.analysis.ScandinavianNormalizationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisScandinavianNormalizationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "scandinavian_normalization"
}

/** The schema of `AnalysisScandinavianNormalizationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisScandinavianNormalizationTokenFilter: s.Lazy<AnalysisScandinavianNormalizationTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("scandinavian_normalization")
    })
  )

/**
 * `_types.analysis.SerbianAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSerbianAnalyzer {
  readonly type: "serbian"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisSerbianAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisSerbianAnalyzer: s.Lazy<AnalysisSerbianAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("serbian"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.SerbianNormalizationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSerbianNormalizationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "serbian_normalization"
}

/** The schema of `AnalysisSerbianNormalizationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisSerbianNormalizationTokenFilter: s.Lazy<AnalysisSerbianNormalizationTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("serbian_normalization")
    })
  )

/**
 * `_types.analysis.ShingleTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisShingleTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "shingle"
  readonly filler_token?: string | undefined
  readonly max_shingle_size?: SpecUtilsStringified<Integer> | undefined
  readonly min_shingle_size?: SpecUtilsStringified<Integer> | undefined
  readonly output_unigrams?: SpecUtilsStringified<boolean> | undefined
  readonly output_unigrams_if_no_shingles?: SpecUtilsStringified<boolean> | undefined
  readonly token_separator?: string | undefined
}

/** The schema of `AnalysisShingleTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisShingleTokenFilter: s.Lazy<AnalysisShingleTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("shingle"),
    filler_token: /*#__PURE__*/ s.optional(s.string),
    max_shingle_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    min_shingle_size: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    output_unigrams: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    output_unigrams_if_no_shingles: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    token_separator: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.SimpleAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSimpleAnalyzer {
  readonly type: "simple"
  /** @deprecated since Elasticsearch 7.14.0 */
  readonly version?: VersionString | undefined
}

/** The schema of `AnalysisSimpleAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisSimpleAnalyzer: s.Lazy<AnalysisSimpleAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("simple"),
    version: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.SimplePatternSplitTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSimplePatternSplitTokenizer extends AnalysisTokenizerBase {
  readonly type: "simple_pattern_split"
  readonly pattern?: string | undefined
}

/** The schema of `AnalysisSimplePatternSplitTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisSimplePatternSplitTokenizer: s.Lazy<AnalysisSimplePatternSplitTokenizer> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("simple_pattern_split"),
      pattern: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.analysis.SimplePatternTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSimplePatternTokenizer extends AnalysisTokenizerBase {
  readonly type: "simple_pattern"
  readonly pattern?: string | undefined
}

/** The schema of `AnalysisSimplePatternTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisSimplePatternTokenizer: s.Lazy<AnalysisSimplePatternTokenizer> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("simple_pattern"),
      pattern: /*#__PURE__*/ s.optional(s.string)
    })
)

/**
 * `_types.analysis.SnowballAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSnowballAnalyzer {
  readonly type: "snowball"
  /** @deprecated since Elasticsearch 7.14.0 */
  readonly version?: VersionString | undefined
  readonly language: AnalysisSnowballLanguage
  readonly stopwords?: AnalysisStopWords | undefined
}

/** The schema of `AnalysisSnowballAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisSnowballAnalyzer: s.Lazy<AnalysisSnowballAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("snowball"),
    version: /*#__PURE__*/ s.optional(s.string),
    language: s.string,
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)]))
  })
)

/**
 * `_types.analysis.SnowballLanguage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisSnowballLanguage =
  | "Arabic"
  | "Armenian"
  | "Basque"
  | "Catalan"
  | "Danish"
  | "Dutch"
  | "English"
  | "Estonian"
  | "Finnish"
  | "French"
  | "German"
  | "German2"
  | "Hungarian"
  | "Italian"
  | "Irish"
  | "Kp"
  | "Lithuanian"
  | "Lovins"
  | "Norwegian"
  | "Porter"
  | "Portuguese"
  | "Romanian"
  | "Russian"
  | "Serbian"
  | "Spanish"
  | "Swedish"
  | "Turkish"

/**
 * `_types.analysis.SnowballTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSnowballTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "snowball"
  readonly language?: AnalysisSnowballLanguage | undefined
}

/** The schema of `AnalysisSnowballTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisSnowballTokenFilter: s.Lazy<AnalysisSnowballTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("snowball"),
    language: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.SoraniAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSoraniAnalyzer {
  readonly type: "sorani"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisSoraniAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisSoraniAnalyzer: s.Lazy<AnalysisSoraniAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("sorani"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.SoraniNormalizationTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSoraniNormalizationTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "sorani_normalization"
}

/** The schema of `AnalysisSoraniNormalizationTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisSoraniNormalizationTokenFilter: s.Lazy<AnalysisSoraniNormalizationTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("sorani_normalization")
    })
  )

/**
 * `_types.analysis.SpanishAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSpanishAnalyzer {
  readonly type: "spanish"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisSpanishAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisSpanishAnalyzer: s.Lazy<AnalysisSpanishAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("spanish"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.StandardAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisStandardAnalyzer {
  readonly type: "standard"
  /** Default: `255`. */
  readonly max_token_length?: SpecUtilsStringified<Integer> | undefined
  /** Default: `_none_`. */
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisStandardAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisStandardAnalyzer: s.Lazy<AnalysisStandardAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("standard"),
    max_token_length: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string])),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.StandardTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisStandardTokenizer extends AnalysisTokenizerBase {
  readonly type: "standard"
  readonly max_token_length?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `AnalysisStandardTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisStandardTokenizer: s.Lazy<AnalysisStandardTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("standard"),
    max_token_length: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.analysis.StemmerOverrideTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisStemmerOverrideTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "stemmer_override"
  readonly rules?: ReadonlyArray<string> | undefined
  readonly rules_path?: string | undefined
}

/** The schema of `AnalysisStemmerOverrideTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisStemmerOverrideTokenFilter: s.Lazy<AnalysisStemmerOverrideTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("stemmer_override"),
      rules: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      rules_path: /*#__PURE__*/ s.optional(s.string)
    })
  )

/**
 * `_types.analysis.StemmerTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisStemmerTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "stemmer"
  readonly language?: string | undefined
  readonly name?: string | undefined
}

/** The schema of `AnalysisStemmerTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisStemmerTokenFilter: s.Lazy<AnalysisStemmerTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("stemmer"),
    language: /*#__PURE__*/ s.optional(s.string),
    name: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.StopAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisStopAnalyzer {
  readonly type: "stop"
  /** @deprecated since Elasticsearch 7.14.0 */
  readonly version?: VersionString | undefined
  /** Default: `_none_`. */
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisStopAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisStopAnalyzer: s.Lazy<AnalysisStopAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("stop"),
    version: /*#__PURE__*/ s.optional(s.string),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.StopTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisStopTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "stop"
  readonly ignore_case?: SpecUtilsStringified<boolean> | undefined
  readonly remove_trailing?: SpecUtilsStringified<boolean> | undefined
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisStopTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisStopTokenFilter: s.Lazy<AnalysisStopTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("stop"),
    ignore_case: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    remove_trailing: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.StopWordLanguage` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisStopWordLanguage =
  | "_arabic_"
  | "_armenian_"
  | "_basque_"
  | "_bengali_"
  | "_brazilian_"
  | "_bulgarian_"
  | "_catalan_"
  | "_cjk_"
  | "_czech_"
  | "_danish_"
  | "_dutch_"
  | "_english_"
  | "_estonian_"
  | "_finnish_"
  | "_french_"
  | "_galician_"
  | "_german_"
  | "_greek_"
  | "_hindi_"
  | "_hungarian_"
  | "_indonesian_"
  | "_irish_"
  | "_italian_"
  | "_latvian_"
  | "_lithuanian_"
  | "_norwegian_"
  | "_persian_"
  | "_portuguese_"
  | "_romanian_"
  | "_russian_"
  | "_serbian_"
  | "_sorani_"
  | "_spanish_"
  | "_swedish_"
  | "_thai_"
  | "_turkish_"
  | "_none_"

/**
 * `_types.analysis.StopWords` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisStopWords = AnalysisStopWordLanguage | ReadonlyArray<string>

/**
 * `_types.analysis.SwedishAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSwedishAnalyzer {
  readonly type: "swedish"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisSwedishAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisSwedishAnalyzer: s.Lazy<AnalysisSwedishAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("swedish"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.SynonymFormat` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisSynonymFormat = "solr" | "wordnet"

/**
 * `_types.analysis.SynonymGraphTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSynonymGraphTokenFilter extends AnalysisSynonymTokenFilterBase {
  readonly type: "synonym_graph"
}

/** The schema of `AnalysisSynonymGraphTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisSynonymGraphTokenFilter: s.Lazy<AnalysisSynonymGraphTokenFilter> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      expand: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      format: /*#__PURE__*/ s.optional(s.string),
      lenient: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      synonyms: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      synonyms_path: /*#__PURE__*/ s.optional(s.string),
      synonyms_set: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
      ),
      tokenizer: /*#__PURE__*/ s.optional(s.string),
      updateable: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      type: /*#__PURE__*/ s.literal("synonym_graph")
    })
)

/**
 * `_types.analysis.SynonymTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSynonymTokenFilter extends AnalysisSynonymTokenFilterBase {
  readonly type: "synonym"
}

/** The schema of `AnalysisSynonymTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisSynonymTokenFilter: s.Lazy<AnalysisSynonymTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    expand: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    format: /*#__PURE__*/ s.optional(s.string),
    lenient: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    synonyms: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
    synonyms_path: /*#__PURE__*/ s.optional(s.string),
    synonyms_set: /*#__PURE__*/ s.optional(
      /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
    ),
    tokenizer: /*#__PURE__*/ s.optional(s.string),
    updateable: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
    type: /*#__PURE__*/ s.literal("synonym")
  })
)

/**
 * `_types.analysis.SynonymTokenFilterBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisSynonymTokenFilterBase extends AnalysisTokenFilterBase {
  readonly expand?: SpecUtilsStringified<boolean> | undefined
  readonly format?: AnalysisSynonymFormat | undefined
  readonly lenient?: SpecUtilsStringified<boolean> | undefined
  readonly synonyms?: ReadonlyArray<string> | undefined
  readonly synonyms_path?: string | undefined
  readonly synonyms_set?: string | ReadonlyArray<string> | undefined
  /** @deprecated since Elasticsearch 6.0.0 */
  readonly tokenizer?: string | undefined
  readonly updateable?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisSynonymTokenFilterBase`. @category schemas @since 0.1.0 */
export const AnalysisSynonymTokenFilterBase: s.Lazy<AnalysisSynonymTokenFilterBase> = /*#__PURE__*/ s.lazy(
  () =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      expand: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      format: /*#__PURE__*/ s.optional(s.string),
      lenient: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      synonyms: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      synonyms_path: /*#__PURE__*/ s.optional(s.string),
      synonyms_set: /*#__PURE__*/ s.optional(
        /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])
      ),
      tokenizer: /*#__PURE__*/ s.optional(s.string),
      updateable: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
)

/**
 * `_types.analysis.ThaiAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisThaiAnalyzer {
  readonly type: "thai"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
}

/** The schema of `AnalysisThaiAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisThaiAnalyzer: s.Lazy<AnalysisThaiAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("thai"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.ThaiTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisThaiTokenizer extends AnalysisTokenizerBase {
  readonly type: "thai"
}

/** The schema of `AnalysisThaiTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisThaiTokenizer: s.Lazy<AnalysisThaiTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("thai")
  })
)

/**
 * `_types.analysis.TokenChar` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisTokenChar = "letter" | "digit" | "whitespace" | "punctuation" | "symbol" | "custom"

/**
 * `_types.analysis.TokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisTokenFilter = string | AnalysisTokenFilterDefinition

/** The schema of `AnalysisTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisTokenFilter: s.Lazy<AnalysisTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ AnalysisTokenFilterDefinition()])
)

/**
 * `_types.analysis.TokenFilterBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisTokenFilterBase {
  readonly version?: VersionString | undefined
}

/** The schema of `AnalysisTokenFilterBase`. @category schemas @since 0.1.0 */
export const AnalysisTokenFilterBase: s.Lazy<AnalysisTokenFilterBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ version: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.analysis.TokenFilterDefinition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisTokenFilterDefinition =
  | AnalysisApostropheTokenFilter
  | AnalysisArabicStemTokenFilter
  | AnalysisArabicNormalizationTokenFilter
  | AnalysisAsciiFoldingTokenFilter
  | AnalysisBengaliNormalizationTokenFilter
  | AnalysisBrazilianStemTokenFilter
  | AnalysisCjkBigramTokenFilter
  | AnalysisCjkWidthTokenFilter
  | AnalysisClassicTokenFilter
  | AnalysisCommonGramsTokenFilter
  | AnalysisConditionTokenFilter
  | AnalysisCzechStemTokenFilter
  | AnalysisDecimalDigitTokenFilter
  | AnalysisDelimitedPayloadTokenFilter
  | AnalysisDutchStemTokenFilter
  | AnalysisEdgeNGramTokenFilter
  | AnalysisElisionTokenFilter
  | AnalysisFingerprintTokenFilter
  | AnalysisFlattenGraphTokenFilter
  | AnalysisFrenchStemTokenFilter
  | AnalysisGermanNormalizationTokenFilter
  | AnalysisGermanStemTokenFilter
  | AnalysisHindiNormalizationTokenFilter
  | AnalysisHunspellTokenFilter
  | AnalysisHyphenationDecompounderTokenFilter
  | AnalysisIndicNormalizationTokenFilter
  | AnalysisKeepTypesTokenFilter
  | AnalysisKeepWordsTokenFilter
  | AnalysisKeywordMarkerTokenFilter
  | AnalysisKeywordRepeatTokenFilter
  | AnalysisKStemTokenFilter
  | AnalysisLengthTokenFilter
  | AnalysisLimitTokenCountTokenFilter
  | AnalysisLowercaseTokenFilter
  | AnalysisMinHashTokenFilter
  | AnalysisMultiplexerTokenFilter
  | AnalysisNGramTokenFilter
  | AnalysisNoriPartOfSpeechTokenFilter
  | AnalysisPatternCaptureTokenFilter
  | AnalysisPatternReplaceTokenFilter
  | AnalysisPersianNormalizationTokenFilter
  | AnalysisPersianStemTokenFilter
  | AnalysisPorterStemTokenFilter
  | AnalysisPredicateTokenFilter
  | AnalysisRemoveDuplicatesTokenFilter
  | AnalysisReverseTokenFilter
  | AnalysisRussianStemTokenFilter
  | AnalysisScandinavianFoldingTokenFilter
  | AnalysisScandinavianNormalizationTokenFilter
  | AnalysisSerbianNormalizationTokenFilter
  | AnalysisShingleTokenFilter
  | AnalysisSnowballTokenFilter
  | AnalysisSoraniNormalizationTokenFilter
  | AnalysisStemmerOverrideTokenFilter
  | AnalysisStemmerTokenFilter
  | AnalysisStopTokenFilter
  | AnalysisSynonymGraphTokenFilter
  | AnalysisSynonymTokenFilter
  | AnalysisTrimTokenFilter
  | AnalysisTruncateTokenFilter
  | AnalysisUniqueTokenFilter
  | AnalysisUppercaseTokenFilter
  | AnalysisWordDelimiterGraphTokenFilter
  | AnalysisWordDelimiterTokenFilter
  | AnalysisJaStopTokenFilter
  | AnalysisKuromojiStemmerTokenFilter
  | AnalysisKuromojiReadingFormTokenFilter
  | AnalysisKuromojiPartOfSpeechTokenFilter
  | AnalysisIcuCollationTokenFilter
  | AnalysisIcuFoldingTokenFilter
  | AnalysisIcuNormalizationTokenFilter
  | AnalysisIcuTransformTokenFilter
  | AnalysisPhoneticTokenFilter
  | AnalysisDictionaryDecompounderTokenFilter

/** The schema of `AnalysisTokenFilterDefinition`. @category schemas @since 0.1.0 */
export const AnalysisTokenFilterDefinition: s.Lazy<AnalysisTokenFilterDefinition> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.tagged(
    "type",
    [
      "apostrophe",
      "arabic_stem",
      "arabic_normalization",
      "asciifolding",
      "bengali_normalization",
      "brazilian_stem",
      "cjk_bigram",
      "cjk_width",
      "classic",
      "common_grams",
      "condition",
      "czech_stem",
      "decimal_digit",
      "delimited_payload",
      "dutch_stem",
      "edge_ngram",
      "elision",
      "fingerprint",
      "flatten_graph",
      "french_stem",
      "german_normalization",
      "german_stem",
      "hindi_normalization",
      "hunspell",
      "hyphenation_decompounder",
      "indic_normalization",
      "keep_types",
      "keep",
      "keyword_marker",
      "keyword_repeat",
      "kstem",
      "length",
      "limit",
      "lowercase",
      "min_hash",
      "multiplexer",
      "ngram",
      "nori_part_of_speech",
      "pattern_capture",
      "pattern_replace",
      "persian_normalization",
      "persian_stem",
      "porter_stem",
      "predicate_token_filter",
      "remove_duplicates",
      "reverse",
      "russian_stem",
      "scandinavian_folding",
      "scandinavian_normalization",
      "serbian_normalization",
      "shingle",
      "snowball",
      "sorani_normalization",
      "stemmer_override",
      "stemmer",
      "stop",
      "synonym_graph",
      "synonym",
      "trim",
      "truncate",
      "unique",
      "uppercase",
      "word_delimiter_graph",
      "word_delimiter",
      "ja_stop",
      "kuromoji_stemmer",
      "kuromoji_readingform",
      "kuromoji_part_of_speech",
      "icu_collation",
      "icu_folding",
      "icu_normalizer",
      "icu_transform",
      "phonetic",
      "dictionary_decompounder"
    ],
    [
      /*#__PURE__*/ AnalysisApostropheTokenFilter(),
      /*#__PURE__*/ AnalysisArabicStemTokenFilter(),
      /*#__PURE__*/ AnalysisArabicNormalizationTokenFilter(),
      /*#__PURE__*/ AnalysisAsciiFoldingTokenFilter(),
      /*#__PURE__*/ AnalysisBengaliNormalizationTokenFilter(),
      /*#__PURE__*/ AnalysisBrazilianStemTokenFilter(),
      /*#__PURE__*/ AnalysisCjkBigramTokenFilter(),
      /*#__PURE__*/ AnalysisCjkWidthTokenFilter(),
      /*#__PURE__*/ AnalysisClassicTokenFilter(),
      /*#__PURE__*/ AnalysisCommonGramsTokenFilter(),
      /*#__PURE__*/ AnalysisConditionTokenFilter(),
      /*#__PURE__*/ AnalysisCzechStemTokenFilter(),
      /*#__PURE__*/ AnalysisDecimalDigitTokenFilter(),
      /*#__PURE__*/ AnalysisDelimitedPayloadTokenFilter(),
      /*#__PURE__*/ AnalysisDutchStemTokenFilter(),
      /*#__PURE__*/ AnalysisEdgeNGramTokenFilter(),
      /*#__PURE__*/ AnalysisElisionTokenFilter(),
      /*#__PURE__*/ AnalysisFingerprintTokenFilter(),
      /*#__PURE__*/ AnalysisFlattenGraphTokenFilter(),
      /*#__PURE__*/ AnalysisFrenchStemTokenFilter(),
      /*#__PURE__*/ AnalysisGermanNormalizationTokenFilter(),
      /*#__PURE__*/ AnalysisGermanStemTokenFilter(),
      /*#__PURE__*/ AnalysisHindiNormalizationTokenFilter(),
      /*#__PURE__*/ AnalysisHunspellTokenFilter(),
      /*#__PURE__*/ AnalysisHyphenationDecompounderTokenFilter(),
      /*#__PURE__*/ AnalysisIndicNormalizationTokenFilter(),
      /*#__PURE__*/ AnalysisKeepTypesTokenFilter(),
      /*#__PURE__*/ AnalysisKeepWordsTokenFilter(),
      /*#__PURE__*/ AnalysisKeywordMarkerTokenFilter(),
      /*#__PURE__*/ AnalysisKeywordRepeatTokenFilter(),
      /*#__PURE__*/ AnalysisKStemTokenFilter(),
      /*#__PURE__*/ AnalysisLengthTokenFilter(),
      /*#__PURE__*/ AnalysisLimitTokenCountTokenFilter(),
      /*#__PURE__*/ AnalysisLowercaseTokenFilter(),
      /*#__PURE__*/ AnalysisMinHashTokenFilter(),
      /*#__PURE__*/ AnalysisMultiplexerTokenFilter(),
      /*#__PURE__*/ AnalysisNGramTokenFilter(),
      /*#__PURE__*/ AnalysisNoriPartOfSpeechTokenFilter(),
      /*#__PURE__*/ AnalysisPatternCaptureTokenFilter(),
      /*#__PURE__*/ AnalysisPatternReplaceTokenFilter(),
      /*#__PURE__*/ AnalysisPersianNormalizationTokenFilter(),
      /*#__PURE__*/ AnalysisPersianStemTokenFilter(),
      /*#__PURE__*/ AnalysisPorterStemTokenFilter(),
      /*#__PURE__*/ AnalysisPredicateTokenFilter(),
      /*#__PURE__*/ AnalysisRemoveDuplicatesTokenFilter(),
      /*#__PURE__*/ AnalysisReverseTokenFilter(),
      /*#__PURE__*/ AnalysisRussianStemTokenFilter(),
      /*#__PURE__*/ AnalysisScandinavianFoldingTokenFilter(),
      /*#__PURE__*/ AnalysisScandinavianNormalizationTokenFilter(),
      /*#__PURE__*/ AnalysisSerbianNormalizationTokenFilter(),
      /*#__PURE__*/ AnalysisShingleTokenFilter(),
      /*#__PURE__*/ AnalysisSnowballTokenFilter(),
      /*#__PURE__*/ AnalysisSoraniNormalizationTokenFilter(),
      /*#__PURE__*/ AnalysisStemmerOverrideTokenFilter(),
      /*#__PURE__*/ AnalysisStemmerTokenFilter(),
      /*#__PURE__*/ AnalysisStopTokenFilter(),
      /*#__PURE__*/ AnalysisSynonymGraphTokenFilter(),
      /*#__PURE__*/ AnalysisSynonymTokenFilter(),
      /*#__PURE__*/ AnalysisTrimTokenFilter(),
      /*#__PURE__*/ AnalysisTruncateTokenFilter(),
      /*#__PURE__*/ AnalysisUniqueTokenFilter(),
      /*#__PURE__*/ AnalysisUppercaseTokenFilter(),
      /*#__PURE__*/ AnalysisWordDelimiterGraphTokenFilter(),
      /*#__PURE__*/ AnalysisWordDelimiterTokenFilter(),
      /*#__PURE__*/ AnalysisJaStopTokenFilter(),
      /*#__PURE__*/ AnalysisKuromojiStemmerTokenFilter(),
      /*#__PURE__*/ AnalysisKuromojiReadingFormTokenFilter(),
      /*#__PURE__*/ AnalysisKuromojiPartOfSpeechTokenFilter(),
      /*#__PURE__*/ AnalysisIcuCollationTokenFilter(),
      /*#__PURE__*/ AnalysisIcuFoldingTokenFilter(),
      /*#__PURE__*/ AnalysisIcuNormalizationTokenFilter(),
      /*#__PURE__*/ AnalysisIcuTransformTokenFilter(),
      /*#__PURE__*/ AnalysisPhoneticTokenFilter(),
      /*#__PURE__*/ AnalysisDictionaryDecompounderTokenFilter()
    ]
  )
)

/**
 * `_types.analysis.Tokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisTokenizer = string | AnalysisTokenizerDefinition

/** The schema of `AnalysisTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisTokenizer: s.Lazy<AnalysisTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.union([s.string, /*#__PURE__*/ AnalysisTokenizerDefinition()])
)

/**
 * `_types.analysis.TokenizerBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisTokenizerBase {
  readonly version?: VersionString | undefined
}

/** The schema of `AnalysisTokenizerBase`. @category schemas @since 0.1.0 */
export const AnalysisTokenizerBase: s.Lazy<AnalysisTokenizerBase> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({ version: /*#__PURE__*/ s.optional(s.string) })
)

/**
 * `_types.analysis.TokenizerDefinition` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export type AnalysisTokenizerDefinition =
  | AnalysisCharGroupTokenizer
  | AnalysisClassicTokenizer
  | AnalysisEdgeNGramTokenizer
  | AnalysisKeywordTokenizer
  | AnalysisLetterTokenizer
  | AnalysisLowercaseTokenizer
  | AnalysisNGramTokenizer
  | AnalysisPathHierarchyTokenizer
  | AnalysisPatternTokenizer
  | AnalysisSimplePatternTokenizer
  | AnalysisSimplePatternSplitTokenizer
  | AnalysisStandardTokenizer
  | AnalysisThaiTokenizer
  | AnalysisUaxEmailUrlTokenizer
  | AnalysisWhitespaceTokenizer
  | AnalysisIcuTokenizer
  | AnalysisKuromojiTokenizer
  | AnalysisNoriTokenizer

/** The schema of `AnalysisTokenizerDefinition`. @category schemas @since 0.1.0 */
export const AnalysisTokenizerDefinition: s.Lazy<AnalysisTokenizerDefinition> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.tagged(
    "type",
    [
      "char_group",
      "classic",
      "edge_ngram",
      "keyword",
      "letter",
      "lowercase",
      "ngram",
      "path_hierarchy",
      "pattern",
      "simple_pattern",
      "simple_pattern_split",
      "standard",
      "thai",
      "uax_url_email",
      "whitespace",
      "icu_tokenizer",
      "kuromoji_tokenizer",
      "nori_tokenizer"
    ],
    [
      /*#__PURE__*/ AnalysisCharGroupTokenizer(),
      /*#__PURE__*/ AnalysisClassicTokenizer(),
      /*#__PURE__*/ AnalysisEdgeNGramTokenizer(),
      /*#__PURE__*/ AnalysisKeywordTokenizer(),
      /*#__PURE__*/ AnalysisLetterTokenizer(),
      /*#__PURE__*/ AnalysisLowercaseTokenizer(),
      /*#__PURE__*/ AnalysisNGramTokenizer(),
      /*#__PURE__*/ AnalysisPathHierarchyTokenizer(),
      /*#__PURE__*/ AnalysisPatternTokenizer(),
      /*#__PURE__*/ AnalysisSimplePatternTokenizer(),
      /*#__PURE__*/ AnalysisSimplePatternSplitTokenizer(),
      /*#__PURE__*/ AnalysisStandardTokenizer(),
      /*#__PURE__*/ AnalysisThaiTokenizer(),
      /*#__PURE__*/ AnalysisUaxEmailUrlTokenizer(),
      /*#__PURE__*/ AnalysisWhitespaceTokenizer(),
      /*#__PURE__*/ AnalysisIcuTokenizer(),
      /*#__PURE__*/ AnalysisKuromojiTokenizer(),
      /*#__PURE__*/ AnalysisNoriTokenizer()
    ]
  )
)

/**
 * `_types.analysis.TrimTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisTrimTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "trim"
}

/** The schema of `AnalysisTrimTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisTrimTokenFilter: s.Lazy<AnalysisTrimTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("trim")
  })
)

/**
 * `_types.analysis.TruncateTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisTruncateTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "truncate"
  readonly length?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `AnalysisTruncateTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisTruncateTokenFilter: s.Lazy<AnalysisTruncateTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("truncate"),
    length: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.analysis.TurkishAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisTurkishAnalyzer {
  readonly type: "turkish"
  readonly stopwords?: AnalysisStopWords | undefined
  readonly stopwords_path?: string | undefined
  readonly stem_exclusion?: ReadonlyArray<string> | undefined
}

/** The schema of `AnalysisTurkishAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisTurkishAnalyzer: s.Lazy<AnalysisTurkishAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("turkish"),
    stopwords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.string, /*#__PURE__*/ s.array(s.string)])),
    stopwords_path: /*#__PURE__*/ s.optional(s.string),
    stem_exclusion: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string))
  })
)

/**
 * `_types.analysis.UaxEmailUrlTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisUaxEmailUrlTokenizer extends AnalysisTokenizerBase {
  readonly type: "uax_url_email"
  readonly max_token_length?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `AnalysisUaxEmailUrlTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisUaxEmailUrlTokenizer: s.Lazy<AnalysisUaxEmailUrlTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("uax_url_email"),
    max_token_length: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.analysis.UniqueTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisUniqueTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "unique"
  readonly only_on_same_position?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisUniqueTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisUniqueTokenFilter: s.Lazy<AnalysisUniqueTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("unique"),
    only_on_same_position: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
  })
)

/**
 * `_types.analysis.UppercaseTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisUppercaseTokenFilter extends AnalysisTokenFilterBase {
  readonly type: "uppercase"
}

/** The schema of `AnalysisUppercaseTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisUppercaseTokenFilter: s.Lazy<AnalysisUppercaseTokenFilter> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("uppercase")
  })
)

/**
 * `_types.analysis.WhitespaceAnalyzer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisWhitespaceAnalyzer {
  readonly type: "whitespace"
  /** @deprecated since Elasticsearch 7.14.0 */
  readonly version?: VersionString | undefined
}

/** The schema of `AnalysisWhitespaceAnalyzer`. @category schemas @since 0.1.0 */
export const AnalysisWhitespaceAnalyzer: s.Lazy<AnalysisWhitespaceAnalyzer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    type: /*#__PURE__*/ s.literal("whitespace"),
    version: /*#__PURE__*/ s.optional(s.string)
  })
)

/**
 * `_types.analysis.WhitespaceTokenizer` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisWhitespaceTokenizer extends AnalysisTokenizerBase {
  readonly type: "whitespace"
  readonly max_token_length?: SpecUtilsStringified<Integer> | undefined
}

/** The schema of `AnalysisWhitespaceTokenizer`. @category schemas @since 0.1.0 */
export const AnalysisWhitespaceTokenizer: s.Lazy<AnalysisWhitespaceTokenizer> = /*#__PURE__*/ s.lazy(() =>
  /*#__PURE__*/ s.struct({
    version: /*#__PURE__*/ s.optional(s.string),
    type: /*#__PURE__*/ s.literal("whitespace"),
    max_token_length: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.number, s.string]))
  })
)

/**
 * `_types.analysis.WordDelimiterGraphTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisWordDelimiterGraphTokenFilter extends AnalysisWordDelimiterTokenFilterBase {
  readonly type: "word_delimiter_graph"
  readonly adjust_offsets?: SpecUtilsStringified<boolean> | undefined
  readonly ignore_keywords?: SpecUtilsStringified<boolean> | undefined
}

/** The schema of `AnalysisWordDelimiterGraphTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisWordDelimiterGraphTokenFilter: s.Lazy<AnalysisWordDelimiterGraphTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      catenate_all: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      catenate_numbers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      catenate_words: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      generate_number_parts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      generate_word_parts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      preserve_original: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      protected_words: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      protected_words_path: /*#__PURE__*/ s.optional(s.string),
      split_on_case_change: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      split_on_numerics: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      stem_english_possessive: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      type_table: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      type_table_path: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("word_delimiter_graph"),
      adjust_offsets: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      ignore_keywords: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string]))
    })
  )

/**
 * `_types.analysis.WordDelimiterTokenFilter` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisWordDelimiterTokenFilter extends AnalysisWordDelimiterTokenFilterBase {
  readonly type: "word_delimiter"
}

/** The schema of `AnalysisWordDelimiterTokenFilter`. @category schemas @since 0.1.0 */
export const AnalysisWordDelimiterTokenFilter: s.Lazy<AnalysisWordDelimiterTokenFilter> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      catenate_all: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      catenate_numbers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      catenate_words: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      generate_number_parts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      generate_word_parts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      preserve_original: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      protected_words: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      protected_words_path: /*#__PURE__*/ s.optional(s.string),
      split_on_case_change: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      split_on_numerics: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      stem_english_possessive: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      type_table: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      type_table_path: /*#__PURE__*/ s.optional(s.string),
      type: /*#__PURE__*/ s.literal("word_delimiter")
    })
  )

/**
 * `_types.analysis.WordDelimiterTokenFilterBase` in Elasticsearch's specification.
 * @category models
 * @since 0.1.0
 */
export interface AnalysisWordDelimiterTokenFilterBase extends AnalysisTokenFilterBase {
  readonly catenate_all?: SpecUtilsStringified<boolean> | undefined
  readonly catenate_numbers?: SpecUtilsStringified<boolean> | undefined
  readonly catenate_words?: SpecUtilsStringified<boolean> | undefined
  readonly generate_number_parts?: SpecUtilsStringified<boolean> | undefined
  readonly generate_word_parts?: SpecUtilsStringified<boolean> | undefined
  readonly preserve_original?: SpecUtilsStringified<boolean> | undefined
  readonly protected_words?: ReadonlyArray<string> | undefined
  readonly protected_words_path?: string | undefined
  readonly split_on_case_change?: SpecUtilsStringified<boolean> | undefined
  readonly split_on_numerics?: SpecUtilsStringified<boolean> | undefined
  readonly stem_english_possessive?: SpecUtilsStringified<boolean> | undefined
  readonly type_table?: ReadonlyArray<string> | undefined
  readonly type_table_path?: string | undefined
}

/** The schema of `AnalysisWordDelimiterTokenFilterBase`. @category schemas @since 0.1.0 */
export const AnalysisWordDelimiterTokenFilterBase: s.Lazy<AnalysisWordDelimiterTokenFilterBase> =
  /*#__PURE__*/ s.lazy(() =>
    /*#__PURE__*/ s.struct({
      version: /*#__PURE__*/ s.optional(s.string),
      catenate_all: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      catenate_numbers: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      catenate_words: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      generate_number_parts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      generate_word_parts: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      preserve_original: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      protected_words: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      protected_words_path: /*#__PURE__*/ s.optional(s.string),
      split_on_case_change: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      split_on_numerics: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      stem_english_possessive: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.union([s.boolean, s.string])),
      type_table: /*#__PURE__*/ s.optional(/*#__PURE__*/ s.array(s.string)),
      type_table_path: /*#__PURE__*/ s.optional(s.string)
    })
  )
