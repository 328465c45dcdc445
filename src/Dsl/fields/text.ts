/**
 * Fields of text.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type {
  MappingCompletionProperty,
  MappingConstantKeywordProperty,
  MappingCountedKeywordProperty,
  MappingIcuCollationProperty,
  MappingKeywordProperty,
  MappingMatchOnlyTextProperty,
  MappingMurmur3HashProperty,
  MappingSearchAsYouTypeProperty,
  MappingSemanticTextProperty,
  MappingTextProperty,
  MappingTokenCountProperty,
  MappingVersionProperty,
  MappingWildcardProperty
} from "../../Api/types/Mapping.ts"
import { type Field, make, type Parts, type WithParts } from "./field.ts"

/**
 * The fields that Elasticsearch makes below one of `search_as_you_type`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Shingles {
  readonly _2gram: Field<string>
  readonly _3gram: Field<string>
  readonly _4gram: Field<string>
  readonly _index_prefix: Field<string>
}

/** The multi-fields by their names; inside of another field's options, TypeScript takes none for any. */
type Said<P> = { readonly [Name in keyof P as string extends Name ? never : Name]: P[Name] }

/**
 * Text that is analyzed: cut into words, which full-text queries find.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.text({ analyzer: "english", fields: { raw: Field.keyword() } })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/text
 * @category text
 * @since 0.1.0
 */
export const text = <const P extends Parts = {}>(
  options?: WithParts<MappingTextProperty, P>
): Field<string, string, string, P, "text"> => make("text", Schema.String, options)

/**
 * Text that is found but scored without frequencies and positions, in less space: log messages.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.matchOnlyText()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/match-only-text
 * @category text
 * @since 0.1.0
 */
export const matchOnlyText = <const P extends Parts = {}>(
  options?: WithParts<MappingMatchOnlyTextProperty, P>
): Field<string, string, string, P, "match_only_text"> => make("match_only_text", Schema.String, options)

/**
 * Text that is found while it is typed. Its parts (`_2gram`, `_3gram`, `_index_prefix`) are for `multi_match` of the type
 * `bool_prefix`.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.searchAsYouType({ max_shingle_size: 3 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/search-as-you-type
 * @category text
 * @since 0.1.0
 */
export const searchAsYouType = <const P extends Parts = {}>(
  options?: WithParts<MappingSearchAsYouTypeProperty, P>
): Field<string, string, string, Said<P> & Shingles, "search_as_you_type"> =>
  make("search_as_you_type", Schema.String, options)

/**
 * Text that is found by its meaning: an inference endpoint makes vectors of it.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.semanticText({ inference_id: "my-model" })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/semantic-text
 * @category text
 * @since 0.1.0
 */
export const semanticText = <const P extends Parts = {}>(
  options?: WithParts<MappingSemanticTextProperty, P>
): Field<string, string, string, P, "semantic_text"> => make("semantic_text", Schema.String, options)

/**
 * Text that is kept whole: names, codes, tags; for filters, sorting and aggregations.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.keyword({ ignore_above: 256 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/keyword
 * @category text
 * @since 0.1.0
 */
export const keyword = <const P extends Parts = {}>(
  options?: WithParts<MappingKeywordProperty, P>
): Field<string, string, string, P, "keyword"> => make("keyword", Schema.String, options)

/**
 * A keyword that is the same in all documents of an index.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.constantKeyword({ value: "debug" })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/keyword
 * @category text
 * @since 0.1.0
 */
export const constantKeyword = <const P extends Parts = {}>(
  options?: WithParts<MappingConstantKeywordProperty, P>
): Field<string, string, string, P, "constant_keyword"> => make("constant_keyword", Schema.String, options)

/**
 * A keyword whose repeated values in a document count, for `counted_terms`. Elasticsearch uses it for profiling.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.countedKeyword()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/keyword
 * @category text
 * @since 0.1.0
 */
export const countedKeyword = <const P extends Parts = {}>(
  options?: WithParts<MappingCountedKeywordProperty, P>
): Field<string, string, string, P, "counted_keyword"> => make("counted_keyword", Schema.String, options)

/**
 * Text that is found by wildcards and regular expressions: file paths, messages of machines.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.wildcard()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/keyword
 * @category text
 * @since 0.1.0
 */
export const wildcard = <const P extends Parts = {}>(
  options?: WithParts<MappingWildcardProperty, P>
): Field<string, string, string, P, "wildcard"> => make("wildcard", Schema.String, options)

/**
 * A keyword that sorts as a language wants it. The plugin `analysis-icu` has it.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.icuCollationKeyword({ language: "de", index: false })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/../plugins/analysis-icu-collation-keyword-field
 * @category text
 * @since 0.1.0
 */
export const icuCollationKeyword = <const P extends Parts = {}>(
  options?: WithParts<MappingIcuCollationProperty, P>
): Field<string, string, string, P, "icu_collation_keyword"> =>
  make("icu_collation_keyword", Schema.String, options)

/**
 * A version by semantic versioning, which sorts as one.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.version()
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/version
 * @category text
 * @since 0.1.0
 */
export const version = <const P extends Parts = {}>(
  options?: WithParts<MappingVersionProperty, P>
): Field<string, string, string, P, "version"> => make("version", Schema.String, options)

/**
 * How many words a text has. The document holds the text; queries and aggregations see the number.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.text({ fields: { words: Field.tokenCount({ analyzer: "standard" }) } })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/token-count
 * @category text
 * @since 0.1.0
 */
export const tokenCount = <const P extends Parts = {}>(
  options?: WithParts<MappingTokenCountProperty, P>
): Field<string, string, number, P, "token_count"> => make("token_count", Schema.String, options)

/**
 * The hash of values, for `cardinality`. The plugin `mapper-murmur3` has it.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.keyword({ fields: { hash: Field.murmur3() } })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/../plugins/mapper-murmur3
 * @category text
 * @since 0.1.0
 */
export const murmur3 = <const P extends Parts = {}>(
  options?: WithParts<MappingMurmur3HashProperty, P>
): Field<string | number, string | number, number, P, "murmur3"> =>
  make("murmur3", Schema.Union([Schema.String, Schema.Number]), options)

/**
 * What a completion field holds.
 *
 * @category models
 * @since 0.1.0
 */
export type CompletionValue =
  | string
  | ReadonlyArray<string>
  | {
      readonly input: string | ReadonlyArray<string>
      readonly weight?: number
      readonly contexts?: { readonly [name: string]: unknown }
    }

const Texts = /*#__PURE__*/ Schema.Union([Schema.String, Schema.Array(Schema.String)])

const CompletionSchema: Schema.Codec<CompletionValue> = /*#__PURE__*/ Schema.Union([
  Schema.String,
  Schema.Array(Schema.String),
  Schema.Struct({
    input: Texts,
    weight: Schema.optionalKey(Schema.Number),
    contexts: Schema.optionalKey(Schema.Record(Schema.String, Schema.Unknown))
  })
])

/**
 * What is suggested while it is typed: texts, with weights and contexts.
 *
 * @example
 * ```ts
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const field = Field.completion({ contexts: [{ name: "kind", type: "category" }] })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/completion
 * @category text
 * @since 0.1.0
 */
export const completion = <const P extends Parts = {}>(
  options?: WithParts<MappingCompletionProperty, P>
): Field<CompletionValue, CompletionValue, string, P, "completion"> =>
  make("completion", CompletionSchema, options)
