/**
 * Queries for analysed text.
 *
 * @since 0.1.0
 */
import { made } from "../internal/made.ts"
import type { QueryDslMatchQuery, QueryDslMultiMatchQuery } from "../../Api/types/QueryDsl.ts"
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
