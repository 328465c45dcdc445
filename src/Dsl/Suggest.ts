/**
 * Suggestions: other words for misspelt ones, and completions of what is being typed.
 *
 * @since 0.1.0
 */
import type { Requests } from "../Api/AggregationResults.ts"
import type {
  SearchCompletionSuggestOption,
  SearchCompletionSuggester,
  SearchDirectGenerator,
  SearchFieldSuggester,
  SearchFieldSuggesterMade,
  SearchPhraseSuggestOption,
  SearchPhraseSuggester,
  SearchRegexOptions,
  SearchSuggest,
  SearchSuggestBase,
  SearchTermSuggestOption,
  SearchTermSuggester
} from "../Api/types/Search.ts"
import { suggesting } from "./internal/parts.ts"
import type { Mentions, One } from "./queries/query.ts"

/**
 * A suggester, as the low-level client takes it. `Kind` is `term`, `phrase` or `completion` and says what comes back,
 * `Fields` are the fields that it mentions, as those of a query.
 *
 * @example
 * ```ts
 * import { Query, Suggest } from "effect-elasticsearch/Dsl"
 *
 * const titles: Suggest.Suggester<"term", Query.One<"title", string>> = Suggest.term("dnue", "title")
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Suggester<out Kind, in Fields = never>
  extends SearchFieldSuggesterMade, Mentions<Fields>, Requests<Kind> {
  readonly prefix?: string | undefined
  readonly regex?: string | undefined
  readonly text?: string | undefined
}

/**
 * Suggesters by their names: the DSL's, or plain ones of the low-level client.
 *
 * @category models
 * @since 0.1.0
 */
export interface Suggesters {
  readonly [name: string]: SearchFieldSuggester
}

/**
 * Everything that `term` has.
 *
 * @category options
 * @since 0.1.0
 */
export interface TermOptions extends Omit<SearchTermSuggester, "field"> {}

/**
 * Where a phrase's candidates for a word come from.
 *
 * @category options
 * @since 0.1.0
 */
export interface Generator extends SearchDirectGenerator {}

/**
 * Everything that `phrase` has.
 *
 * @category options
 * @since 0.1.0
 */
export interface PhraseOptions extends Omit<SearchPhraseSuggester, "field" | "direct_generator"> {
  /** Without one, candidates come from the field itself. */
  readonly direct_generator?: ReadonlyArray<Generator> | undefined
}

/**
 * Everything that `completion` has.
 *
 * @category options
 * @since 0.1.0
 */
export interface CompletionOptions extends Omit<SearchCompletionSuggester, "field" | "regex"> {}

/**
 * Everything that `completionRegex` has. `regex` are the options of the expression.
 *
 * @category options
 * @since 0.1.0
 */
export interface CompletionRegexOptions extends Omit<SearchCompletionSuggester, "field" | "regex" | "fuzzy"> {
  readonly regex?: SearchRegexOptions | undefined
}

/** The fields of a phrase's generators. */
type Generating<Given> = Given extends {
  readonly direct_generator: ReadonlyArray<{ readonly field: infer Field extends string }>
}
  ? One<Field, string>
  : unknown

/**
 * Suggests similar terms of a field for each word of a text that the field does not have; `suggest_mode` says if for
 * others, too. By default 5 for a word, with up to 2 edits.
 *
 * @example
 * ```ts
 * import { Suggest } from "effect-elasticsearch/Dsl"
 *
 * const suggester = Suggest.term("dnue mesiah", "title", { suggest_mode: "popular", size: 3 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/search-suggesters#term-suggester
 * @category constructors
 * @since 0.1.0
 */
export const term = <const Field extends string>(
  text: string,
  field: Field,
  options?: TermOptions
): Suggester<"term", One<Field, string>> => suggesting({ text, term: { ...options, field } })

/**
 * Suggests whole texts in which misspelt words are others that go together. The field should hold shingles, so that
 * the suggester knows which words do.
 *
 * @example
 * ```ts
 * import { Suggest } from "effect-elasticsearch/Dsl"
 *
 * const suggester = Suggest.phrase("chidlren of dnue", "title.trigram", {
 *   max_errors: 2,
 *   direct_generator: [{ field: "title", suggest_mode: "always" }],
 *   highlight: { pre_tag: "<em>", post_tag: "</em>" }
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/search-suggesters#phrase-suggester
 * @category constructors
 * @since 0.1.0
 */
export const phrase = <const Field extends string, const Given extends PhraseOptions = {}>(
  text: string,
  field: Field,
  options?: Given
): Suggester<"phrase", One<Field, string> & Generating<Given>> =>
  suggesting({ text, phrase: { ...options, field } })

/**
 * Suggests the inputs of a completion field that begin with a text, and the documents that they are from. By default
 * 5, those with the largest weights first.
 *
 * @example
 * ```ts
 * import { Suggest } from "effect-elasticsearch/Dsl"
 *
 * const suggester = Suggest.completion("dun", "suggest", { fuzzy: { fuzziness: 1 }, skip_duplicates: true })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/search-suggesters#completion-suggester
 * @category constructors
 * @since 0.1.0
 */
export const completion = <const Field extends string>(
  prefix: string,
  field: Field,
  options?: CompletionOptions
): Suggester<"completion", One<Field, string>> => suggesting({ prefix, completion: { ...options, field } })

/**
 * Suggests the inputs of a completion field whose beginnings a regular expression matches.
 *
 * @example
 * ```ts
 * import { Suggest } from "effect-elasticsearch/Dsl"
 *
 * const suggester = Suggest.completionRegex("d[ou]n", "suggest", { size: 3 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/search-suggesters#completion-suggester
 * @category constructors
 * @since 0.1.0
 */
export const completionRegex = <const Field extends string>(
  regex: string,
  field: Field,
  options?: CompletionRegexOptions
): Suggester<"completion", One<Field, string>> => suggesting({ regex, completion: { ...options, field } })

/**
 * What was suggested for a part of the text: `offset` and `length` say for which.
 *
 * @category results
 * @since 0.1.0
 */
export interface Suggestion<out Option> extends SearchSuggestBase {
  readonly options: ReadonlyArray<Option>
}

/**
 * A completion, and the document that it is from.
 *
 * @category results
 * @since 0.1.0
 */
export interface CompletionOption<out T> extends SearchCompletionSuggestOption<T> {
  readonly _id: string
  readonly _index: string
  readonly _score: number
}

/** The options by kinds. */
interface Options<T> {
  readonly term: SearchTermSuggestOption
  readonly phrase: SearchPhraseSuggestOption
  readonly completion: CompletionOption<T>
}

/** What was asked: a kind of the DSL, or a literal that has its name. */
type KindOf<Asked> =
  Asked extends Requests<infer Kind>
    ? unknown extends Kind
      ? keyof Options<unknown> & keyof Asked
      : keyof Options<unknown> & Kind
    : keyof Options<unknown> & keyof Asked

/** Of a suggester whose kind is not known when the program is compiled, any. */
type ResultOf<Kind extends keyof Options<unknown>, T> = [Kind] extends [never]
  ? SearchSuggest<T>
  : "term" | "phrase" | "completion" extends Kind
    ? SearchSuggest<T>
    : Suggestion<Options<T>[Kind]>

/**
 * The suggestions by the names of the suggesters; `T` is the type of the documents. Of suggesters whose names or kinds
 * are not known when the program is compiled, they are as the specification has them.
 *
 * @example
 * ```ts
 * import { Suggest } from "effect-elasticsearch/Dsl"
 *
 * interface Film {
 *   readonly title: string
 * }
 *
 * const suggesters = { titles: Suggest.completion("dun", "suggest") }
 *
 * const first = (results: Suggest.SuggestResults<typeof suggesters, Film>): string | undefined =>
 *   results.titles[0]?.options[0]?._source?.title
 * ```
 * @category results
 * @since 0.1.0
 */
export type SuggestResults<S, T = unknown> = string extends keyof S
  ? { readonly [name: string]: ReadonlyArray<SearchSuggest<T>> }
  : {
      readonly [Name in keyof S as S[Name] extends string ? never : Name]: ReadonlyArray<
        ResultOf<KindOf<S[Name]>, T>
      >
    }
