/**
 * Commands that choose rows and put them in order.
 *
 * @since 0.1.0
 */
import type { Expanded } from "../Columns.ts"
import { type Any, type Condition, type Expression, given, type Scalar } from "../Expression.ts"
import { type Fragment, fragment } from "../Fragment.ts"
import { type Known, put } from "../internal/columns.ts"
import { nodeOf, type Parts, separated, text } from "../internal/node.ts"
import { identifierOf } from "../internal/quoting.ts"
import { appended, type Assign, command, type Over, over, type Query } from "../Query.ts"
import type { Type } from "../Type.ts"

/**
 * `WHERE`: the rows for which a condition is true. Rows for which it is null are left out, too.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { year: "integer", genre: "keyword" } }).pipe(
 *   Esql.where((c) => Esql.and(Esql.gte(c.year, 1970), Esql.eq(c.genre, "drama")))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/where
 * @category commands
 * @since 0.1.0
 */
export const where =
  <C>(condition: Over<C, Condition>) =>
  (query: Query<C>): Query<C> =>
    appended(query, command("WHERE", nodeOf(given(over<C, Condition>(query, condition))).parts))

/**
 * `LIMIT`: as many rows at most. Without it, the server gives 1,000 and warns.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films").pipe(Esql.limit(10))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/limit
 * @category commands
 * @since 0.1.0
 */
export const limit =
  (rows: number) =>
  <C>(query: Query<C>): Query<C> =>
    appended(query, command("LIMIT", [{ value: rows }]))

/**
 * `SAMPLE`: rows by chance, each with a probability between 0 and 1.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("logs-*").pipe(Esql.sample(0.01), Esql.limit(100))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/sample
 * @category commands
 * @since 0.1.0
 */
export const sample =
  (probability: number) =>
  <C>(query: Query<C>): Query<C> =>
    appended(query, command("SAMPLE", [{ value: probability }]))

declare const OrderId: unique symbol

/**
 * What rows are put in order by: {@link asc}, {@link desc}.
 *
 * @category models
 * @since 0.1.0
 */
export interface Order extends Fragment {
  readonly [OrderId]: true
}

/**
 * Where rows without a value stand.
 *
 * @category options
 * @since 0.1.0
 */
export interface OrderOptions {
  /** Default: last where the order is ascending, first where it is descending. */
  readonly nulls?: "first" | "last" | undefined
}

const nullsText = { first: " NULLS FIRST", last: " NULLS LAST" } as const

const ordered = (direction: "ASC" | "DESC", by: Any, { nulls }: OrderOptions): Order =>
  // The mark is in its type alone, as that of fragments.
  fragment([
    ...nodeOf(given(by)).parts,
    text(` ${direction}${nulls === undefined ? "" : nullsText[nulls]}`)
  ]) as Order

/**
 * From the least to the most.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films").pipe(Esql.sort(Esql.asc(Esql.column("year"), { nulls: "first" })))
 * ```
 * @category orders
 * @since 0.1.0
 */
export const asc = (by: Any, options: OrderOptions = {}): Order => ordered("ASC", by, options)

/**
 * From the most to the least.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films").pipe(Esql.sort(Esql.desc(Esql.column("year"))))
 * ```
 * @category orders
 * @since 0.1.0
 */
export const desc = (by: Any, options: OrderOptions = {}): Order => ordered("DESC", by, options)

/** What rows may be put in order by. */
type By = Order | Any | Scalar<Type>

/**
 * `SORT`: rows in order, by one expression or several; an expression alone is ascending. Of columns with several values,
 * the least counts where the order is ascending, the greatest where it is descending.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { year: "integer", title: "text" } }).pipe(
 *   Esql.sort((c) => [Esql.desc(c.year), c.title]),
 *   Esql.limit(10)
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/sort
 * @category commands
 * @since 0.1.0
 */
export const sort =
  <C>(by: Over<C, By | readonly [By, ...ReadonlyArray<By>]>) =>
  (query: Query<C>): Query<C> => {
    const keys = over<C, By | readonly [By, ...ReadonlyArray<By>]>(query, by)
    const all: ReadonlyArray<By> = isOne(keys) ? [keys] : keys
    return appended(query, command("SORT", separated(all.map(({ parts }): Parts => parts))))
  }

const isOne = (keys: By | ReadonlyArray<By>): keys is By => !Array.isArray(keys)

/**
 * `MV_EXPAND`: a row for each value of a column.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { title: "text", genres: ["keyword"] } }).pipe(
 *   Esql.mvExpand("genres"),
 *   Esql.where((c) => Esql.eq(c.genres, "drama"))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/mv_expand
 * @category commands
 * @since 0.1.0
 */
export const mvExpand =
  <C, const K extends keyof C & string>(name: K) =>
  (query: Query<C>): Query<Assign<C, { readonly [Name in K]: Expanded<C[K]> }>> =>
    appended(query, command("MV_EXPAND", [text(identifierOf(name))]), (known) =>
      known?.map((one): Known =>
        one.name === name && one.count === "many" ? { ...one, count: "maybe" } : one
      )
    )

/** The columns of a change point. */
type ChangeColumns<Type_ extends string, Value extends string> = {
  readonly [Name in Type_]: Expression<"keyword", "maybe">
} & { readonly [Name in Value]: Expression<"double", "maybe"> }

/**
 * `CHANGE_POINT`: where a number changes on its way, as by a spike, a dip or a step: the row has the kind of change and
 * its p-value. It needs the machine learning of the server, a licence, and at least 22 rows.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("metrics", { columns: { "@timestamp": "date", load: "double" } }).pipe(
 *   Esql.changePoint("load", { on: "@timestamp", as: ["change", "p"] }),
 *   Esql.where((c) => Esql.isNotNull(c.change))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/change-point
 * @category commands
 * @since 0.1.0
 */
export const changePoint =
  <C, const Kind extends string = "type", const Value extends string = "pvalue">(
    value: keyof C & string,
    {
      as,
      on
    }: {
      /** The column that rows are in the order of. Default `@timestamp`. */
      readonly on?: (keyof C & string) | undefined
      /** The names of the two columns. Default `type` and `pvalue`. */
      readonly as?: readonly [Kind, Value] | undefined
    } = {}
  ) =>
  (query: Query<C>): Query<Assign<C, ChangeColumns<Kind, Value>>> =>
    appended(
      query,
      command("CHANGE_POINT", [
        text(identifierOf(value)),
        ...(on === undefined ? [] : [text(` ON ${identifierOf(on)}`)]),
        ...(as === undefined ? [] : [text(` AS ${as.map(identifierOf).join(", ")}`)])
      ]),
      (known) =>
        put(
          known,
          (as ?? ["type", "pvalue"]).map((name): Known => ({ name, count: "maybe" }))
        )
    )
