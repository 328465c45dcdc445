/**
 * Queries for analysed text.
 *
 * @since 0.1.0
 */
import { made } from "../internal/made.ts"
import type {
  QueryDslCombinedFieldsQuery,
  QueryDslCommonTermsQuery,
  QueryDslIntervalsQuery,
  QueryDslMatchBoolPrefixQuery,
  QueryDslMatchPhrasePrefixQuery,
  QueryDslMatchPhraseQuery,
  QueryDslMatchQuery,
  QueryDslMultiMatchQuery,
  QueryDslQueryBase,
  QueryDslQueryStringQuery,
  QueryDslSimpleQueryStringQuery
} from "../../Api/types/QueryDsl.ts"
import { exact } from "../internal/exact.ts"
import type { Listed, One, Query, Value } from "./query.ts"

/** What is searched for, for fields of all kinds. */
type Text = Exclude<Value, bigint | null>

/**
 * Matches documents whose field has words of a text, after analysis.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.match("title", "the solaris", { operator: "and", fuzziness: "AUTO" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-match-query
 * @category full text
 * @since 0.1.0
 */
export const match = <const Field extends string, const V extends Text>(
  field: Field,
  query: V,
  options?: Omit<QueryDslMatchQuery, "query">
): Query<One<Field, V>> =>
  made({ match: { [field]: { ...options, query: exact<string | number | boolean>(query) } } })

/**
 * As `match` over several fields, with boosts (`title^2`) and patterns (`name.*`); without fields over all that
 * `index.query.default_field` names.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.multiMatch(["title^2", "plot"], "space station", { type: "cross_fields" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-multi-match-query
 * @category full text
 * @since 0.1.0
 */
export const multiMatch = <const Field extends string>(
  fields: ReadonlyArray<Field>,
  query: string,
  options?: Omit<QueryDslMultiMatchQuery, "fields" | "query">
): Query<Listed<Field, string>> => made({ multi_match: { ...options, fields, query } })

/**
 * Matches every document, with a score of 1 or the boost.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.matchAll({ boost: 2 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-match-all-query
 * @category full text
 * @since 0.1.0
 */
export const matchAll = (options?: QueryDslQueryBase): Query<unknown> => made({ match_all: { ...options } })

/**
 * Matches no document.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.matchNone()
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-match-all-query
 * @category full text
 * @since 0.1.0
 */
export const matchNone = (options?: QueryDslQueryBase): Query<unknown> => made({ match_none: { ...options } })

/**
 * Matches documents whose field has the words of a text one after the other, or `slop` places apart.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.matchPhrase("title", "space odyssey", { slop: 1 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-match-query-phrase
 * @category full text
 * @since 0.1.0
 */
export const matchPhrase = <const Field extends string>(
  field: Field,
  query: string,
  options?: Omit<QueryDslMatchPhraseQuery, "query">
): Query<One<Field, string>> => made({ match_phrase: { [field]: { ...options, query } } })

/**
 * As a phrase, of whose last word only the beginning is known.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.matchPhrasePrefix("title", "space od")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-match-query-phrase-prefix
 * @category full text
 * @since 0.1.0
 */
export const matchPhrasePrefix = <const Field extends string>(
  field: Field,
  query: string,
  options?: Omit<QueryDslMatchPhrasePrefixQuery, "query">
): Query<One<Field, string>> => made({ match_phrase_prefix: { [field]: { ...options, query } } })

/**
 * Matches documents whose field has words of a text in any order, of whose last one only the beginning is known.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.matchBoolPrefix("title", "odyssey sp")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-match-bool-prefix-query
 * @category full text
 * @since 0.1.0
 */
export const matchBoolPrefix = <const Field extends string>(
  field: Field,
  query: string,
  options?: Omit<QueryDslMatchBoolPrefixQuery, "query">
): Query<One<Field, string>> => made({ match_bool_prefix: { [field]: { ...options, query } } })

/**
 * Looks for the words of a text over several text fields as if they were one. All have to have the same analyser.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.combinedFields(["title^2", "plot"], "space station", { operator: "and" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-combined-fields-query
 * @category full text
 * @since 0.1.0
 */
export const combinedFields = <const Field extends string>(
  fields: ReadonlyArray<Field>,
  query: string,
  options?: Omit<QueryDslCombinedFieldsQuery, "fields" | "query">
): Query<Listed<Field, string>> => made({ combined_fields: { ...options, fields, query } })

/**
 * Reads a text in Lucene's query syntax. A text that cannot be read is an error of the server; for what users
 * type there is {@link simpleQueryString}. Fields in the text are not checked.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.queryString("title:(space AND station)", { default_operator: "and" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-query-string-query
 * @category full text
 * @since 0.1.0
 */
export const queryString = <const Field extends string = never>(
  query: string,
  options?: Omit<QueryDslQueryStringQuery, "fields" | "query"> & { readonly fields?: ReadonlyArray<Field> }
): Query<Listed<Field, string>> => made({ query_string: { ...options, query } })

/**
 * Reads a text as users type it, with `+`, `|`, `-`, `"…"`, `*`, `~` and parentheses; what makes no sense is
 * left out.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.simpleQueryString("\"space station\" -soviet", { fields: ["title^2", "plot"] })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-simple-query-string-query
 * @category full text
 * @since 0.1.0
 */
export const simpleQueryString = <const Field extends string = never>(
  query: string,
  options?: Omit<QueryDslSimpleQueryStringQuery, "fields" | "query"> & {
    readonly fields?: ReadonlyArray<Field>
  }
): Query<Listed<Field, string>> => made({ simple_query_string: { ...options, query } })

/**
 * Matches by the order and the distance of words, with rules of rules.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.intervals("plot", {
 *   all_of: { ordered: true, max_gaps: 3, intervals: [{ match: { query: "space" } }, { prefix: { prefix: "stat" } }] }
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-intervals-query
 * @category full text
 * @since 0.1.0
 */
export const intervals = <const Field extends string>(
  field: Field,
  rule: QueryDslIntervalsQuery
): Query<One<Field, string>> => made({ intervals: { [field]: rule } })

/**
 * Matches documents whose field has the rarer words of a text; the frequent ones only score. Elasticsearch 8 and
 * later do not know it.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.common("plot", "this is a space station", { cutoff_frequency: 0.001 })
 * ```
 * @deprecated use `match`, which skips frequent words by itself
 * @see https://www.elastic.co/guide/en/elasticsearch/reference/7.17/query-dsl-common-terms-query.html
 * @category full text
 * @since 0.1.0
 */
export const common = <const Field extends string>(
  field: Field,
  query: string,
  options?: Omit<QueryDslCommonTermsQuery, "query">
): Query<One<Field, string>> => made({ common: { [field]: { ...options, query } } })
