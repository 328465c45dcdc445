/**
 * What all queries have in common: they are the very objects that the low-level client takes, and their types know
 * which fields they mention.
 *
 * @since 0.1.0
 */
import { made } from "../internal/made.ts"
import type * as DateTime from "effect/DateTime"
import type { FieldValue } from "../../Api/types/Common.ts"
import type { QueryDslQueryContainer, QueryDslQueryContainerMade } from "../../Api/types/QueryDsl.ts"

declare const TakesId: unique symbol
declare const MentionsId: unique symbol

/**
 * That a field can be compared with such values. It stands for the field in the types of queries and documents, and
 * is nothing when the program runs.
 *
 * @category models
 * @since 0.1.0
 */
export interface Takes<in Value> {
  /** In the type alone. @internal */
  readonly [TakesId]: (value: Value) => void
}

/**
 * That a query mentions these fields. It is nothing when the program runs.
 *
 * @category models
 * @since 0.1.0
 */
export interface Mentions<in Fields> {
  /** In the type alone. @internal */
  readonly [MentionsId]?: (fields: Fields) => void
}

/**
 * A query, as the low-level client takes it. `Fields` are the fields that it mentions, by their paths: a query
 * fits wherever there are these fields and they take the values that it compares them with. Without `Fields` it is
 * any query; queries that were written by hand or come from JSON mention nothing.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * interface Film {
 *   readonly title: Query.Takes<string>
 *   readonly year: Query.Takes<number>
 * }
 *
 * const query: Query.Query<Film> = Query.and(Query.match("title", "solaris"), Query.range("year", { gte: 1970 }))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Query<in Fields = never> extends QueryDslQueryContainerMade, Mentions<Fields> {}

/**
 * The fields that a query mentions; of a union of queries, those of all.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldsOf<Q> = (Q extends Mentions<infer Fields> ? (fields: Fields) => void : never) extends (
  fields: infer All
) => void
  ? All
  : never

/**
 * A value that a field may be compared with: what JSON has, and dates.
 *
 * @category models
 * @since 0.1.0
 */
export type Value = FieldValue | Date | DateTime.DateTime

/**
 * One field that takes such values.
 *
 * @category models
 * @since 0.1.0
 */
export type One<Field extends string, Taken> = { readonly [Name in Field]: Takes<Taken> }

/**
 * The fields of a list as multi-field queries take it: boosts (`title^2`) are left out, patterns (`name.*`) mention
 * nothing.
 *
 * @category models
 * @since 0.1.0
 */
export type Listed<Field extends string, Taken> = {
  readonly [
    Name in Field as Name extends `${string}*${string}`
      ? never
      : Name extends `${infer Bare}^${string}`
        ? Bare
        : Name
  ]: Takes<Taken>
}

/**
 * A query that was written otherwise, such as one from JSON. It mentions nothing that the compiler could check.
 *
 * @example
 * ```ts
 * import * as Query from "effect-elasticsearch/Dsl/Query"
 *
 * const query = Query.from({ match: { title: "solaris" } })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const from = <Fields = unknown>(query: QueryDslQueryContainer): Query<Fields> => made(query)
