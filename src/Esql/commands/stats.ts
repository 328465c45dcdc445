/**
 * Commands that aggregate rows.
 *
 * @since 0.1.0
 */
import { type Any, type Condition, given } from "../Expression.ts"
import type { Fragment } from "../Fragment.ts"
import { columnOfNode, type Knowledge, type Known, put } from "../internal/columns.ts"
import { level, type Node, node, nodeOf, type Part, type Parts, separated, text } from "../internal/node.ts"
import { identifierOf } from "../internal/quoting.ts"
import { appended, type Assign, type Over, over, type Query } from "../Query.ts"
import type { Expanded, Flat } from "../Columns.ts"

declare const FilteredId: unique symbol

/**
 * An aggregation over the rows of a condition. It stands in `stats` only.
 *
 * @category models
 * @since 0.1.0
 */
export interface Filtered<out X> extends Fragment {
  readonly [FilteredId]: X
}

/**
 * An aggregation over the rows for which a condition is true, where others of the same command are over all.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { genre: "keyword", rating: "double" } }).pipe(
 *   Esql.stats((c) => ({
 *     films: Esql.Fn.count(),
 *     dramas: Esql.filtered(Esql.Fn.count(), Esql.eq(c.genre, "drama"))
 *   }))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/stats-by
 * @category commands
 * @since 0.1.0
 */
export const filtered = <X extends Any>(aggregation: X, condition: Condition): Filtered<X> => {
  const { parts, shape } = nodeOf(given(aggregation))
  const built: Node = node(
    [{ of: "WHERE", parts: [...parts, text(" WHERE "), ...nodeOf(given(condition)).parts] }],
    level.or,
    shape
  )
  // Its type is in its mark alone.
  return built as unknown as Filtered<X>
}

/** Aggregations by the names of their columns. */
interface Aggregations {
  readonly [name: string]: Any | Filtered<Any>
}

/** What rows are grouped by: expressions by the names of their columns. */
interface Groups {
  readonly [name: string]: Any
}

type AggregatedColumns<A> = {
  readonly [Name in keyof A]: A[Name] extends Filtered<infer X> ? X : A[Name]
}

/** The columns that rows are grouped by, each in the group of each of its values: by their names, or computed. */
type GroupColumns<C, B> =
  B extends ReadonlyArray<infer Name>
    ? { readonly [K in Name & keyof C]: Expanded<C[K]> }
    : { readonly [K in keyof B]: Expanded<B[K]> }

type By<C> = Groups | ReadonlyArray<keyof C & string>

const partsOf = (name: string, value: Fragment): Parts => {
  const own = identifierOf(name)
  const [only, ...rest] = value.parts
  // A column by its own name needs no other.
  const isItself = rest.length === 0 && only !== undefined && "text" in only && only.text === own
  return isItself ? value.parts : [text(`${own} = `), ...value.parts]
}

const isNames = (by: Groups | ReadonlyArray<string>): by is ReadonlyArray<string> => Array.isArray(by)

const groupsOf = <C>(query: Query<C>, by: Groups | ReadonlyArray<string>): Groups =>
  isNames(by) ? Object.fromEntries(by.map((name) => [name, Reflect.get(query.columns as object, name)])) : by

const grouped = (column: Known): Known => (column.count === "many" ? { ...column, count: "maybe" } : column)

interface Aggregated {
  readonly part: Part
  readonly added: (known: Knowledge) => ReadonlyArray<Known>
}

const aggregated = (name: string, aggregations: Aggregations, groups: Groups): Aggregated => {
  const lines = separated(
    Object.entries(aggregations).map(([column, value]) => partsOf(column, value)),
    `,\n${" ".repeat(name.length + 3)}`
  )
  const by = separated(Object.entries(groups).map(([column, value]) => partsOf(column, value)))
  const isGrouped = by.length > 0
  return {
    part: {
      of: name,
      parts: [
        text(name),
        ...(lines.length > 0 ? [text(" "), ...lines] : []),
        ...(isGrouped ? [text(lines.length > 0 ? `\n${" ".repeat(name.length)}BY ` : " BY "), ...by] : [])
      ]
    },
    added: (known) => [
      ...Object.entries(aggregations).map(([column, value]): Known => ({
        name: column,
        count: nodeOf(given(value)).shape
      })),
      ...Object.entries(groups).map(([column, value]) =>
        grouped(columnOfNode(column, nodeOf(given(value)), known))
      )
    ]
  }
}

/**
 * `STATS`: one row for all rows, or for each group of them. The columns are the aggregations and what is grouped by, and
 * no others. Groups are columns by their names, or expressions by the names of their columns.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const films = Esql.from("films", { columns: { year: "integer", rating: "double", genre: "keyword" } })
 *
 * const genres = films.pipe(
 *   Esql.stats((c) => ({ films: Esql.Fn.count(), best: Esql.Fn.max(c.rating) }), ["genre"])
 * )
 * const decades = films.pipe(
 *   Esql.stats({ films: Esql.Fn.count() }, (c) => ({ decade: Esql.multiply(Esql.divide(c.year, 10), 10) }))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/stats-by
 * @category commands
 * @since 0.1.0
 */
export const stats =
  <C, const A extends Aggregations, const B extends By<C> = {}>(aggregations: Over<C, A>, by?: Over<C, B>) =>
  (query: Query<C>): Query<Flat<AggregatedColumns<A> & GroupColumns<C, B>>> => {
    const { added, part } = aggregated(
      "STATS",
      over<C, A>(query, aggregations),
      by === undefined ? {} : groupsOf(query, over<C, B>(query, by))
    )
    return appended(query, part, added)
  }

/**
 * `INLINE STATS`: aggregations as new columns of every row, which stays. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { title: "text", genre: "keyword", rating: "double" } }).pipe(
 *   Esql.inlineStats((c) => ({ usual: Esql.Fn.avg(c.rating) }), ["genre"]),
 *   Esql.where((c) => Esql.gt(c.rating, c.usual))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/inlinestats-by
 * @category commands
 * @since 0.1.0
 */
export const inlineStats =
  <C, const A extends Aggregations, const B extends By<C> = {}>(aggregations: Over<C, A>, by?: Over<C, B>) =>
  (query: Query<C>): Query<Assign<C, AggregatedColumns<A> & GroupColumns<C, B>>> => {
    const { added, part } = aggregated(
      "INLINE STATS",
      over<C, A>(query, aggregations),
      by === undefined ? {} : groupsOf(query, over<C, B>(query, by))
    )
    return appended(query, part, (known) => put(known, added(known)))
  }
