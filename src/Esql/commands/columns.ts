/**
 * Commands that choose, name and compute columns.
 *
 * @since 0.1.0
 */
import type { Flat } from "../Columns.ts"
import { given } from "../Expression.ts"
import { columnOfNode, isOfPattern, type Known, put } from "../internal/columns.ts"
import { nodeOf, text } from "../internal/node.ts"
import { identifierOf, patternOf } from "../internal/quoting.ts"
import {
  appended,
  type Assign,
  type AssignedColumns,
  type Assignments,
  assignments,
  command,
  type Over,
  over,
  type Query
} from "../Query.ts"

/**
 * `EVAL`: new columns, which take the place of those of the same name. Columns that follow from others of the same
 * command take a second `evaluate`.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { runtime: "integer" } }).pipe(
 *   Esql.evaluate((c) => ({ hours: Esql.divide(c.runtime, 60), minutes: Esql.modulo(c.runtime, 60) }))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/eval
 * @category commands
 * @since 0.1.0
 */
export const evaluate =
  <C, const A extends Assignments>(made: Over<C, A>) =>
  (query: Query<C>): Query<Assign<C, AssignedColumns<A>>> => {
    const all = over<C, A>(query, made)
    return appended(query, command("EVAL", assignments(all)), (known) =>
      put(
        known,
        Object.entries(all).map(([name, value]) => columnOfNode(name, nodeOf(given(value)), known))
      )
    )
  }

/** Names with `*`, for any text. */
type Pattern = `${string}*${string}`

/** The names of a pattern, as a type of text. */
type Glob<P> = P extends `${infer Before}*${infer After}` ? `${Before}${string}${Glob<After>}` : P

/** The columns that names and patterns are of. */
type Kept<C, N extends string> = string extends keyof C
  ? { readonly [Name in N]: C[keyof C] }
  : { readonly [Name in keyof C as Name extends Glob<N> ? Name : never]: C[Name] }

/** The columns that names and patterns are not of. */
type Dropped<C, N extends string> = {
  readonly [Name in keyof C as Name extends Glob<N> ? never : Name]: C[Name]
}

const isOfOne = (names: ReadonlyArray<string>): ((column: Known) => boolean) => {
  const tests = names.map(isOfPattern)
  return ({ name }) => tests.some((test) => test(name))
}

/**
 * `KEEP`: these columns only. In a name, `*` is any text.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", {
 *   columns: { title: "text", "director.name": "text", "director.born": "date" }
 * }).pipe(Esql.keep("title", "director.*"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/keep
 * @category commands
 * @since 0.1.0
 */
export const keep =
  <C, const N extends (keyof C & string) | Pattern>(...names: readonly [N, ...ReadonlyArray<N>]) =>
  (query: Query<C>): Query<Kept<C, N>> =>
    appended(query, command("KEEP", [text(names.map(patternOf).join(", "))]), (known) => {
      if (known !== undefined) return known.filter(isOfOne(names))
      return names.some((name) => name.includes("*"))
        ? undefined
        : names.map((name): Known => ({ name, count: "any" }))
    })

/**
 * `DROP`: without these columns. In a name, `*` is any text.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { title: "text", plot: "text" } }).pipe(Esql.drop("plot"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/drop
 * @category commands
 * @since 0.1.0
 */
export const drop =
  <C, const N extends (keyof C & string) | Pattern>(...names: readonly [N, ...ReadonlyArray<N>]) =>
  (query: Query<C>): Query<Dropped<C, N>> =>
    appended(query, command("DROP", [text(names.map(patternOf).join(", "))]), (known) => {
      const isDropped = isOfOne(names)
      return known?.filter((column) => !isDropped(column))
    })

/** New names by the old ones. */
type Names<C> = { readonly [Name in keyof C]?: string }

/** A column that gets the name of another takes its place. */
type Renamed<C, N> = Flat<
  { readonly [Name in Exclude<keyof C, keyof N | N[keyof N]>]: C[Name] } & {
    readonly [Name in keyof N & keyof C as N[Name] & string]: C[Name]
  }
>

/**
 * `RENAME`: other names for columns. A column that has the new name already is replaced.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { title: "text", year: "integer" } }).pipe(
 *   Esql.rename({ year: "released" })
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/rename
 * @category commands
 * @since 0.1.0
 */
export const rename =
  <C, const N extends Names<C>>(names: N & { readonly [Name in Exclude<keyof N, keyof C>]: never }) =>
  (query: Query<C>): Query<Renamed<C, N>> => {
    const pairs = Object.entries<string | undefined>(names).flatMap(([before, after]) =>
      after === undefined ? [] : [[before, after] as const]
    )
    const parts = pairs.map(([before, after]) => `${identifierOf(before)} AS ${identifierOf(after)}`)
    const renamed = new Map(pairs)
    const taken = new Set(renamed.values())
    return appended(query, command("RENAME", [text(parts.join(", "))]), (known) =>
      known
        ?.filter(({ name }) => renamed.has(name) || !taken.has(name))
        .map((column) => ({ ...column, name: renamed.get(column.name) ?? column.name }))
    )
  }
