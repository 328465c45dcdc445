/**
 * Analysis: how text becomes terms, as values that fields refer to.
 *
 * An analyzer that a field of a document uses is defined in the settings of its index, with all that it uses itself:
 * `Document.settings` collects them.
 *
 * @see https://www.elastic.co/docs/manage-data/data-store/text-analysis
 * @since 0.1.0
 */
import type {
  AnalysisAnalyzer,
  AnalysisCharFilterDefinition,
  AnalysisNormalizer,
  AnalysisTokenFilterDefinition,
  AnalysisTokenizerDefinition
} from "../Api/types/Analysis.ts"

/**
 * The kinds of what analysis is made of, as index settings name them.
 *
 * @category models
 * @since 0.1.0
 */
export type Kind = "analyzer" | "char_filter" | "filter" | "normalizer" | "tokenizer"

/**
 * A definition under a name, as it stands in the settings.
 *
 * @category models
 * @since 0.1.0
 */
export interface Definition {
  readonly kind: Kind
  readonly name: string
  readonly body: object
}

const NamedId: unique symbol = Symbol.for("effect-elasticsearch/Dsl/Analysis/Named")

/**
 * A part of analysis that has a name: what refers to it needs the name alone, the index needs the definitions.
 *
 * @category models
 * @since 0.1.0
 */
export interface Named<out K extends Kind = Kind> {
  readonly [NamedId]: K
  readonly name: string
  /** This one and those that it uses. */
  readonly definitions: ReadonlyArray<Definition>
}

/** The part of analysis that a value is, if it is one. */
export const named = (value: unknown): Named | undefined =>
  typeof value === "object" && value !== null && NamedId in value ? (value as Named) : undefined

const define = <K extends Kind>(kind: K, name: string, options: object): Named<K> => {
  const definitions: Array<Definition> = []
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain)
    const part = named(value)
    if (part === undefined) return value
    definitions.push(...part.definitions)
    return part.name
  }
  const body = Object.fromEntries(
    Object.entries(options).flatMap(([key, value]) => (value === undefined ? [] : [[key, plain(value)]]))
  )
  return { [NamedId]: kind, name, definitions: [...definitions, { kind, name, body }] }
}

/** A name, or what has one. */
type Ref<K extends Kind> = string | Named<K>

/**
 * The parts of an analyzer that is put together, which Elasticsearch calls custom.
 *
 * @category options
 * @since 0.1.0
 */
export interface CustomAnalyzer {
  readonly type?: "custom" | undefined
  /** Default `standard`. */
  readonly tokenizer?: Ref<"tokenizer"> | undefined
  readonly char_filter?: ReadonlyArray<Ref<"char_filter">> | undefined
  readonly filter?: ReadonlyArray<Ref<"filter">> | undefined
  readonly position_increment_gap?: number | undefined
}

/** The analyzers of Elasticsearch itself, with options. */
type BuiltIn = Exclude<AnalysisAnalyzer, { readonly type: "custom" }>

/**
 * An analyzer: one that is put together, or one of Elasticsearch's with options.
 *
 * @example
 * ```ts
 * import { Analysis, Field } from "effect-elasticsearch/Dsl"
 *
 * const folded = Analysis.analyzer("folded", {
 *   tokenizer: "standard",
 *   filter: ["lowercase", "asciifolding", Analysis.filter("english_stop", { type: "stop", stopwords: "_english_" })]
 * })
 * const title = Field.text({ analyzer: folded })
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/text-analysis/create-custom-analyzer
 * @category constructors
 * @since 0.1.0
 */
export const analyzer = (name: string, options: CustomAnalyzer | BuiltIn): Named<"analyzer"> =>
  define(
    "analyzer",
    name,
    options.type === undefined ? { tokenizer: "standard", ...options, type: "custom" } : options
  )

/**
 * The parts of a normalizer, which is an analyzer of keywords: it has no tokenizer.
 *
 * @category options
 * @since 0.1.0
 */
export interface CustomNormalizer {
  readonly type?: "custom" | undefined
  readonly char_filter?: ReadonlyArray<Ref<"char_filter">> | undefined
  readonly filter?: ReadonlyArray<Ref<"filter">> | undefined
}

/**
 * A normalizer: what becomes of keywords before they are indexed and compared.
 *
 * @example
 * ```ts
 * import { Analysis, Field } from "effect-elasticsearch/Dsl"
 *
 * const code = Field.keyword({ normalizer: Analysis.normalizer("lower", { filter: ["lowercase"] }) })
 * ```
 * @see https://www.elastic.co/docs/reference/text-analysis/normalizers
 * @category constructors
 * @since 0.1.0
 */
export const normalizer = (
  name: string,
  options: CustomNormalizer | Exclude<AnalysisNormalizer, { readonly type: "custom" }>
): Named<"normalizer"> => define("normalizer", name, { type: "custom", ...options })

/**
 * A tokenizer: what cuts text into words.
 *
 * @example
 * ```ts
 * import { Analysis } from "effect-elasticsearch/Dsl"
 *
 * const trigrams = Analysis.tokenizer("trigrams", { type: "ngram", min_gram: 3, max_gram: 3 })
 * ```
 * @see https://www.elastic.co/docs/reference/text-analysis/tokenizer-reference
 * @category constructors
 * @since 0.1.0
 */
export const tokenizer = (name: string, options: AnalysisTokenizerDefinition): Named<"tokenizer"> =>
  define("tokenizer", name, options)

/**
 * Token filters by name, for those that are made of others (`multiplexer`, `condition`).
 *
 * @category options
 * @since 0.1.0
 */
export type FilterOptions =
  | Exclude<AnalysisTokenFilterDefinition, { readonly type: "multiplexer" | "condition" }>
  | {
      readonly type: "multiplexer"
      readonly filters: ReadonlyArray<Ref<"filter">>
      readonly preserve_original?: boolean | undefined
    }
  | {
      readonly type: "condition"
      readonly filter: ReadonlyArray<Ref<"filter">>
      readonly script: { readonly source: string }
    }

/**
 * A token filter: what changes, adds or leaves out words.
 *
 * @example
 * ```ts
 * import { Analysis } from "effect-elasticsearch/Dsl"
 *
 * const stemmer = Analysis.filter("english_stemmer", { type: "stemmer", language: "english" })
 * ```
 * @see https://www.elastic.co/docs/reference/text-analysis/token-filter-reference
 * @category constructors
 * @since 0.1.0
 */
export const filter = (name: string, options: FilterOptions): Named<"filter"> =>
  define("filter", name, options)

/**
 * A character filter: what changes text before it is cut into words.
 *
 * @example
 * ```ts
 * import { Analysis } from "effect-elasticsearch/Dsl"
 *
 * const ampersand = Analysis.charFilter("and", { type: "mapping", mappings: ["& => and"] })
 * ```
 * @see https://www.elastic.co/docs/reference/text-analysis/character-filter-reference
 * @category constructors
 * @since 0.1.0
 */
export const charFilter = (name: string, options: AnalysisCharFilterDefinition): Named<"char_filter"> =>
  define("char_filter", name, options)
