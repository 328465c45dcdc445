/**
 * Queries for exact values.
 *
 * @since 0.1.0
 */
import { made } from "../internal/made.ts"
import type {
  QueryDslFuzzyQuery,
  QueryDslPrefixQuery,
  QueryDslQueryBase,
  QueryDslRegexpQuery,
  QueryDslTermQuery,
  QueryDslTermsLookup,
  QueryDslTermsSetQuery,
  QueryDslTypeQuery,
  QueryDslWildcardQuery
} from "../../Api/types/QueryDsl.ts"
import { exact } from "../internal/exact.ts"
import type { One, Query, Value } from "./query.ts"

/**
 * Matches documents whose field has exactly this value.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.term("year", 1972)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-term-query
 * @category term level
 * @since 0.1.0
 */
export const term = <const Field extends string, const V extends Value>(
  field: Field,
  value: V,
  options?: Omit<QueryDslTermQuery, "value">
): Query<One<Field, V>> => made({ term: { [field]: { ...options, value: exact(value) } } })

/**
 * Matches documents that have any value in a field.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.exists("director.name")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-exists-query
 * @category term level
 * @since 0.1.0
 */
export const exists = <const Field extends string>(
  field: Field,
  options?: QueryDslQueryBase
): Query<One<Field, never>> => made({ exists: { ...options, field } })

/**
 * What a range may begin or end with; texts for dates may be date math (`now-7d/d`).
 *
 * @category models
 * @since 0.1.0
 */
export type Bound = Exclude<Value, boolean | null>

/**
 * What a field is to lie between.
 *
 * @category options
 * @since 0.1.0
 */
export interface RangeOptions extends QueryDslQueryBase {
  readonly gt?: Bound | undefined
  readonly gte?: Bound | undefined
  readonly lt?: Bound | undefined
  readonly lte?: Bound | undefined
  /** The format of dates in the bounds. */
  readonly format?: string | undefined
  /** How fields that are ranges themselves are compared. Default `intersects`. */
  readonly relation?: "within" | "contains" | "intersects" | undefined
  /** Of dates in the bounds: an offset from UTC or a zone by IANA. */
  readonly time_zone?: string | undefined
}

/**
 * Matches documents whose field lies between bounds.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.range("year", { gte: 1970, lt: 1980 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-range-query
 * @category term level
 * @since 0.1.0
 */
export const range = <const Field extends string, const Bounds extends RangeOptions>(
  field: Field,
  bounds: Bounds
): Query<One<Field, BoundOf<Bounds>>> => made({ range: { [field]: bounds } })

/** The values of the bounds that are given. */
type BoundOf<Bounds> = Exclude<Bounds[keyof Bounds & ("gt" | "gte" | "lt" | "lte")], undefined>

/**
 * Matches documents whose field has at least one of these values.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.terms("genres", ["drama", "comedy"])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-terms-query
 * @category term level
 * @since 0.1.0
 */
export const terms = <const Field extends string, const V extends Value>(
  field: Field,
  values: ReadonlyArray<V>,
  options?: QueryDslQueryBase
): Query<One<Field, V>> => made({ terms: { ...options, [field]: values.map((value) => exact(value)) } })

/**
 * Matches documents that have as many of these values as a field of theirs, a script or a number says.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.termsSet("genres", ["drama", "comedy"], { minimum_should_match_field: "least" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-terms-set-query
 * @category term level
 * @since 0.1.0
 */
export const termsSet = <const Field extends string, const V extends Value>(
  field: Field,
  terms: ReadonlyArray<V>,
  options?: Omit<QueryDslTermsSetQuery, "terms">
): Query<One<Field, V>> =>
  made({ terms_set: { [field]: { ...options, terms: terms.map((value) => exact(value)) } } })

/**
 * Matches documents whose field has a value that begins so.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.prefix("title", "sol", { case_insensitive: true })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-prefix-query
 * @category term level
 * @since 0.1.0
 */
export const prefix = <const Field extends string>(
  field: Field,
  value: string,
  options?: Omit<QueryDslPrefixQuery, "value">
): Query<One<Field, string>> => made({ prefix: { [field]: { ...options, value } } })

/**
 * Matches documents whose field has a value of this form: `*` stands for any text, `?` for one character.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.wildcard("title", "sol*s")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-wildcard-query
 * @category term level
 * @since 0.1.0
 */
export const wildcard = <const Field extends string>(
  field: Field,
  value: string,
  options?: Omit<QueryDslWildcardQuery, "value" | "wildcard">
): Query<One<Field, string>> => made({ wildcard: { [field]: { ...options, value } } })

/**
 * Matches documents whose field has a value that a regular expression of Lucene describes as a whole.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.regexp("title", "sol.*s", { flags: "NONE" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-regexp-query
 * @category term level
 * @since 0.1.0
 */
export const regexp = <const Field extends string>(
  field: Field,
  value: string,
  options?: Omit<QueryDslRegexpQuery, "value">
): Query<One<Field, string>> => made({ regexp: { [field]: { ...options, value } } })

/**
 * Matches documents whose field has a value that is the given one but for a few characters. Without options the
 * server decides by its length for how many.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.fuzzy("title", "solarsi", { fuzziness: 2 })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-fuzzy-query
 * @category term level
 * @since 0.1.0
 */
export const fuzzy = <const Field extends string, const V extends string | number | boolean>(
  field: Field,
  value: V,
  options?: Omit<QueryDslFuzzyQuery, "value">
): Query<One<Field, V>> => made({ fuzzy: { [field]: { ...options, value } } })

/**
 * Matches documents by their ids.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.ids(["1", "2"])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-ids-query
 * @category term level
 * @since 0.1.0
 */
export const ids = (values: ReadonlyArray<string>, options?: QueryDslQueryBase): Query<unknown> =>
  made({ ids: { ...options, values } })

/**
 * Matches documents whose field has at least one of the values that a field of another document has, whose path is
 * `path`.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.termsLookup("genres", { index: "readers", id: "7", path: "favourites" })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-terms-query#query-dsl-terms-lookup
 * @category term level
 * @since 0.1.0
 */
export const termsLookup = <const Field extends string>(
  field: Field,
  lookup: QueryDslTermsLookup,
  options?: QueryDslQueryBase
): Query<One<Field, never>> => made({ terms: { ...options, [field]: lookup } })

/**
 * Matches documents of a mapping type. Elasticsearch 8 and later do not know it.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.type("_doc")
 * ```
 * @deprecated mapping types are gone since Elasticsearch 8; an index holds documents of one kind
 * @see https://www.elastic.co/guide/en/elasticsearch/reference/7.17/query-dsl-type-query.html
 * @category term level
 * @since 0.1.0
 */
export const type = (value: QueryDslTypeQuery["value"], options?: QueryDslQueryBase): Query<unknown> =>
  made({ type: { ...options, value } })
