/**
 * Functions of full-text search.
 *
 * @since 0.1.0
 */
import { type Any, type Expression, given, type One, type Scalar, typed } from "../Expression.ts"
import { type Argument, call } from "../internal/call.ts"
import { node, nodeOf, separated, text } from "../internal/node.ts"
import { literalOf } from "../internal/quoting.ts"
import type { Instant, Literal, Numeric, Text } from "../Type.ts"

/** Types of fields that are matched. */
type Matched = Text | Numeric | Instant | "ip" | "version" | "boolean"

/** Types of numbers that decay. */
type DecayNumber = Exclude<Numeric, "unsigned_long">

/** Full-text search finds a row or does not: it is never null. */
const found = (name: string, args: ReadonlyArray<Argument>, options?: object): Expression<"boolean", "one"> =>
  call(name, args, { shape: "one", named: options })

/**
 * How a score decays.
 *
 * @category search
 * @since 0.1.0
 */
export interface DecayOptions<Offset> {
  /** The score at the scale's distance. Default 0.5. */
  readonly decay?: number | undefined
  /** The distance within which nothing decays. Default 0. */
  readonly offset?: Offset | undefined
  /** The curve. Default `linear`. */
  readonly type?: "linear" | "exp" | "gauss" | undefined
}

/** The options of a decay whose offset is a span of time, which is no plain value. */
const withOffset = (
  offset: Expression<"time_duration", "one">,
  others: { readonly decay?: number | undefined; readonly type?: string | undefined }
): Expression<"null"> =>
  typed<"null">(
    node([
      text("{"),
      ...separated([
        [text('"offset": '), ...nodeOf(given(offset)).parts],
        ...Object.entries(others).flatMap(([name, one]) =>
          one === undefined ? [] : [[text(`${literalOf(name)}: ${literalOf(one)}`)]]
        )
      ]),
      text("}")
    ])
  )

/**
 * How a query in Kibana's language is run.
 *
 * @category search
 * @since 0.1.0
 */
export interface KqlOptions {
  /** What scores are multiplied by. Default 1. */
  readonly boost?: number | undefined
  /** The time zone of dates in the query: an offset such as `+02:00`, or an IANA name. Default UTC. */
  readonly time_zone?: string | undefined
  /** Whether letters of either case are the same in keywords. Default false. */
  readonly case_insensitive?: boolean | undefined
  /** The field that is looked at where the query names none; `*` is any text in its name. */
  readonly default_field?: string | undefined
}

/**
 * How a query is matched.
 *
 * @category search
 * @since 0.1.0
 */
export interface MatchOptions {
  /** The analyzer of the query. Default the field's. */
  readonly analyzer?: string | undefined
  /** Whether synonyms of several words are phrases. Default true. */
  readonly auto_generate_synonyms_phrase_query?: boolean | undefined
  /** What scores are multiplied by. Default 1. */
  readonly boost?: number | undefined
  /** How many letters a word may differ in: a number, or `AUTO`. */
  readonly fuzziness?: number | "AUTO" | (string & {}) | undefined
  /** How fuzzy words are scored: a method of `rewrite`. */
  readonly fuzzy_rewrite?: string | undefined
  /** Whether two letters that have changed places are one difference. Default true. */
  readonly fuzzy_transpositions?: boolean | undefined
  /** Whether a query that is not of the field's type matches nothing, instead of being an error. Default false. */
  readonly lenient?: boolean | undefined
  /** How many words a fuzzy word becomes at most. Default 50. */
  readonly max_expansions?: number | undefined
  /** How many words must match: a number, or text such as `75%`. */
  readonly minimum_should_match?: number | string | undefined
  /** Whether all words must match or one. Default `OR`. */
  readonly operator?: "AND" | "OR" | undefined
  /** How many letters at the beginning of a word must be the same. Default 0. */
  readonly prefix_length?: number | undefined
}

/**
 * How a phrase is matched.
 *
 * @category search
 * @since 0.1.0
 */
export interface MatchPhraseOptions {
  /** The analyzer of the query. Default the field's. */
  readonly analyzer?: string | undefined
  /** What scores are multiplied by. Default 1. */
  readonly boost?: number | undefined
  /** How many positions the words of a phrase may be apart. Default 0. */
  readonly slop?: number | undefined
  /** What matches where the analyzer leaves no words: nothing or everything. Default `none`. */
  readonly zero_terms_query?: "none" | "all" | undefined
}

/**
 * How a query is matched in several fields.
 *
 * @category search
 * @since 0.1.0
 */
export interface MultiMatchOptions {
  /** The analyzer of the query. Default the field's. */
  readonly analyzer?: string | undefined
  /** Whether synonyms of several words are phrases. Default true. */
  readonly auto_generate_synonyms_phrase_query?: boolean | undefined
  /** What scores are multiplied by. Default 1. */
  readonly boost?: number | undefined
  /** How many letters a word may differ in: a number, or `AUTO`. */
  readonly fuzziness?: number | "AUTO" | (string & {}) | undefined
  /** How fuzzy words are scored: a method of `rewrite`. */
  readonly fuzzy_rewrite?: string | undefined
  /** Whether two letters that have changed places are one difference. Default true. */
  readonly fuzzy_transpositions?: boolean | undefined
  /** Whether a query that is not of the field's type matches nothing, instead of being an error. Default false. */
  readonly lenient?: boolean | undefined
  /** How many words a fuzzy word becomes at most. Default 50. */
  readonly max_expansions?: number | undefined
  /** How many words must match: a number, or text such as `75%`. */
  readonly minimum_should_match?: number | string | undefined
  /** Whether all words must match or one. Default `OR`. */
  readonly operator?: "AND" | "OR" | undefined
  /** How many letters at the beginning of a word must be the same. Default 0. */
  readonly prefix_length?: number | undefined
  /** How many positions the words of a phrase may be apart. Default 0. */
  readonly slop?: number | undefined
  /** How much the scores of the other fields add to the best one's, from 0 to 1. Default 0. */
  readonly tie_breaker?: number | undefined
  /** How the fields' scores become one. Default `best_fields`. */
  readonly type?:
    | "best_fields"
    | "most_fields"
    | "cross_fields"
    | "phrase"
    | "phrase_prefix"
    | "bool_prefix"
    | undefined
}

/**
 * How a query in Lucene's language is run.
 *
 * @category search
 * @since 0.1.0
 */
export interface QstrOptions {
  /** Whether words may begin with `*` or `?`. Default true. */
  readonly allow_leading_wildcard?: boolean | undefined
  /** Whether words with `*` or `?` are analysed. Default false. */
  readonly analyze_wildcard?: boolean | undefined
  /** The analyzer of the query. Default the field's. */
  readonly analyzer?: string | undefined
  /** Whether synonyms of several words are phrases. Default true. */
  readonly auto_generate_synonyms_phrase_query?: boolean | undefined
  /** The field that is looked at where the query names none; `*` is any text in its name. */
  readonly default_field?: string | undefined
  /** What is between words where the query says nothing. Default `OR`. */
  readonly default_operator?: "AND" | "OR" | undefined
  /** Whether words keep the positions that they have in the query. Default true. */
  readonly enable_position_increments?: boolean | undefined
  /** How many letters a word may differ in: a number, or `AUTO`. */
  readonly fuzziness?: number | "AUTO" | (string & {}) | undefined
  /** How many words a fuzzy word becomes at most. Default 50. */
  readonly fuzzy_max_expansions?: number | undefined
  /** How many letters at the beginning of a fuzzy word must be the same. Default 0. */
  readonly fuzzy_prefix_length?: number | undefined
  /** Whether two letters that have changed places are one difference. Default true. */
  readonly fuzzy_transpositions?: boolean | undefined
  /** Whether a query that is not of the field's type matches nothing, instead of being an error. Default false. */
  readonly lenient?: boolean | undefined
  /** How large the automaton of a pattern may become. Default 10000. */
  readonly max_determinized_states?: number | undefined
  /** How many words must match: a number, or text such as `75%`. */
  readonly minimum_should_match?: number | string | undefined
  /** How many positions the words of a phrase may be apart. Default 0. */
  readonly phrase_slop?: number | undefined
  /** The analyzer of what is in quotes. */
  readonly quote_analyzer?: string | undefined
  /** What is put after the names of fields for what is in quotes. */
  readonly quote_field_suffix?: string | undefined
  /** How words with `*` or `?` are scored. */
  readonly rewrite?: string | undefined
  /** The time zone of dates in the query: an offset such as `+02:00`, or an IANA name. Default UTC. */
  readonly time_zone?: string | undefined
}

/**
 * What is cut out of a text.
 *
 * @category search
 * @since 0.1.0
 */
export interface TopSnippetsOptions {
  /** How many pieces at most. Default 5. */
  readonly num_snippets?: number | undefined
  /** How many words a piece has at most. Default 300. */
  readonly num_words?: number | undefined
}

/**
 * `DECAY`: a score from 1 to 0 that is less the further a number, a date or a place is from an origin. At the scale's
 * distance it is `decay`. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const score = Fn.decay(column("price", "double"), 50, 10, { type: "gauss" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/search-functions#esql-decay
 * @category search
 * @since 0.1.0
 */
export const decay: {
  (
    value: Scalar<DecayNumber>,
    origin: One<DecayNumber>,
    scale: One<DecayNumber>,
    options?: DecayOptions<number>
  ): Expression<"double">
  (
    value: Scalar<Instant>,
    origin: One<Instant>,
    scale: Scalar<"time_duration">,
    options?: DecayOptions<Expression<"time_duration", "one">>
  ): Expression<"double">
  (
    value: Scalar<"geo_point">,
    origin: One<"geo_point">,
    scale: One<Text>,
    options?: DecayOptions<string>
  ): Expression<"double">
  (
    value: Scalar<"cartesian_point">,
    origin: One<"cartesian_point">,
    scale: One<"double">,
    options?: DecayOptions<number>
  ): Expression<"double">
} = (
  value: Argument,
  origin: Argument,
  scale: Argument,
  options: DecayOptions<number | string | Expression<"time_duration", "one">> = {}
): Expression<"double"> => {
  const { offset, ...others } = options
  return typeof offset === "object"
    ? call("DECAY", [value, origin, scale, withOffset(offset, others)])
    : call("DECAY", [value, origin, scale], { named: options })
}

/**
 * `KQL`: whether a row matches a query in Kibana's language (KQL). The options need a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const condition = Fn.kql("title: solaris and year > 1970")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/search-functions#esql-kql
 * @category search
 * @since 0.1.0
 */
export const kql = (query: string, options?: KqlOptions): Expression<"boolean", "one"> =>
  found("KQL", [query], options)

/**
 * `MATCH`: whether a field of an index matches a query, analysed as the field is. The operator `:`, which `matches` is,
 * has no options.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const condition = Fn.match(column("title", "text"), "space station", { operator: "AND" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/search-functions#esql-match
 * @category search
 * @since 0.1.0
 */
export const match = <T extends Matched>(
  field: Any<T>,
  query: Literal<T> | string,
  options?: MatchOptions
): Expression<"boolean", "one"> => found("MATCH", [field, query], options)

/**
 * `MATCH_PHRASE`: whether a field of an index has the words of a phrase one after another.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const condition = Fn.matchPhrase(column("title", "text"), "space station", { slop: 1 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/search-functions#esql-match_phrase
 * @category search
 * @since 0.1.0
 */
export const matchPhrase = (
  field: Any<Text>,
  phrase: string,
  options?: MatchPhraseOptions
): Expression<"boolean", "one"> => found("MATCH_PHRASE", [field, phrase], options)

/**
 * `MULTI_MATCH`: whether one of several fields of an index matches a query. The options come after the query, before
 * the fields.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const condition = Fn.multiMatch("solaris", [column("title", "text"), column("plot", "text")], { type: "phrase" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/search-functions#esql-multi_match
 * @category search
 * @since 0.1.0
 */
export const multiMatch = <T extends Matched>(
  query: Literal<T> | string,
  fields: readonly [Any<T>, ...ReadonlyArray<Any<T>>],
  options?: MultiMatchOptions
): Expression<"boolean", "one"> => found("MULTI_MATCH", [query, ...fields], options)

/**
 * `QSTR`: whether a row matches a query in Lucene's language.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const condition = Fn.qstr("title:solaris AND year:[1970 TO *]")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/search-functions#esql-qstr
 * @category search
 * @since 0.1.0
 */
export const qstr = (query: string, options?: QstrOptions): Expression<"boolean", "one"> =>
  found("QSTR", [query], options)

/**
 * `SCORE`: the score that a condition of full-text search has in a row: 0 where it is false. It needs a server of 9.3
 * or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const score = Fn.score(Fn.match(column("title", "text"), "solaris"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/search-functions#esql-score
 * @category search
 * @since 0.1.0
 */
export const score = (condition: Scalar<"boolean">): Expression<"double"> => call("SCORE", [condition])

/**
 * `TERM`: whether a field of an index has a term exactly as it is in the index: the term is not analysed. Released
 * servers do not have it: it needs one built from a snapshot.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const condition = Fn.term(column("genre", "keyword"), "drama")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/search-functions#esql-term
 * @category search
 * @since 0.1.0
 */
export const term = (field: Any<Text>, term_: string): Expression<"boolean", "one"> =>
  found("TERM", [field, term_])

/**
 * `TOP_SNIPPETS`: the pieces of a text that fit a query best. The query has words only, no operators. It needs a server
 * of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const snippets = Fn.topSnippets(column("plot", "text"), "space station", { num_snippets: 3, num_words: 25 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/search-functions#esql-top_snippets
 * @category search
 * @since 0.1.0
 */
export const topSnippets = (
  text: Any<Text>,
  query: string,
  options?: TopSnippetsOptions
): Expression<"keyword", "many"> => call("TOP_SNIPPETS", [text, query], { shape: "many", named: options })
