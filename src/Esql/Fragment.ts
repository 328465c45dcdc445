/**
 * Queries of ES|QL as values: text, with values that are sent beside it as parameters.
 *
 * @since 0.1.0
 */
import { exact } from "../Dsl/internal/exact.ts"
import {
  isNode,
  level,
  mark,
  operand,
  type Part,
  type Parts,
  separated,
  textOf,
  type Value,
  valuesOf
} from "./internal/node.ts"
import { sourceOf } from "./internal/quoting.ts"

export type { Value } from "./internal/node.ts"

/**
 * A query of ES|QL, or a part of one. It is immutable, and may stand in others any number of times.
 *
 * @category models
 * @since 0.1.0
 */
export interface Fragment {
  readonly [mark]: true
  readonly parts: Parts
}

/**
 * A query as it is sent: its text with a `?` for each value, and the values in their order.
 *
 * @category models
 * @since 0.1.0
 */
export interface Rendered {
  readonly query: string
  readonly params: ReadonlyArray<string | number | bigint | boolean | null>
}

/** A fragment of these parts. */
export const fragment = (parts: Parts): Fragment => ({ [mark]: true, parts })

const isFragment = (value: unknown): value is Fragment =>
  typeof value === "object" && value !== null && mark in value

const isList = (value: unknown): value is ReadonlyArray<Value | Fragment> => Array.isArray(value)

const partsOf = (value: Value | Fragment | ReadonlyArray<Value | Fragment>): Parts => {
  // What stands around an expression in a template is not known, so that it is put in parentheses where it may need them.
  if (isFragment(value))
    return "level" in value && isNode(value) ? operand(value, level.primary) : value.parts
  if (!isList(value)) return [{ value }]
  // Nothing is in an empty list, and nothing equals null.
  if (value.length === 0) return [{ text: "null" }]
  return separated(value.map(partsOf))
}

/**
 * Writes a query. Values become parameters, which the server never reads as ES|QL; lists become as many of them, for
 * `IN`; fragments stand where they are written. There is no way for a value to become a part of the query's text.
 *
 * @example
 * ```ts
 * import { esql } from "effect-elasticsearch/Esql"
 *
 * const year = 1970
 * const drama = esql`WHERE genre IN (${["drama", "comedy"]})`
 * const query = esql`FROM films | WHERE year > ${year} | ${drama} | LIMIT 10`
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/esql-rest#esql-rest-params
 * @category constructors
 * @since 0.1.0
 */
export const esql = (
  strings: TemplateStringsArray,
  ...values: ReadonlyArray<Value | Fragment | ReadonlyArray<Value | Fragment>>
): Fragment =>
  fragment(
    strings.flatMap((text, at): ReadonlyArray<Part> => {
      const value = values[at]
      return at < values.length && value !== undefined ? [{ text }, ...partsOf(value)] : [{ text }]
    })
  )

/**
 * Names or patterns of indices for `FROM` and `TS`, quoted where they need it.
 *
 * @example
 * ```ts
 * import { esql, index } from "effect-elasticsearch/Esql"
 *
 * const query = esql`FROM ${index("films", "<films-{now/y}>")} | LIMIT 10`
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/from
 * @category constructors
 * @since 0.1.0
 */
export const index = (...names: ReadonlyArray<string>): Fragment =>
  fragment([{ text: names.map(sourceOf).join(", ") }])

/**
 * Text of ES|QL that is put in as it is. Whoever writes it decides what the query does: never make it of what a user
 * has given.
 *
 * @example
 * ```ts
 * import { esql, unsafe } from "effect-elasticsearch/Esql"
 *
 * const descending = true
 * const query = esql`FROM films | SORT year ${unsafe(descending ? "DESC" : "ASC")} | LIMIT 10`
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const unsafe = (text: string): Fragment => fragment([{ text }])

/**
 * Fragments one after the other: by default as commands, with `|` between them.
 *
 * @example
 * ```ts
 * import { esql, join } from "effect-elasticsearch/Esql"
 *
 * const query = join([esql`FROM films`, esql`WHERE year > ${1970}`, esql`LIMIT 10`])
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const join = (fragments: ReadonlyArray<Fragment>, separator = "\n| "): Fragment =>
  fragment(
    separated(
      fragments.map(({ parts }) => parts),
      separator
    )
  )

/**
 * A query as it is sent.
 *
 * @example
 * ```ts
 * import { esql, render } from "effect-elasticsearch/Esql"
 *
 * render(esql`FROM films | WHERE year > ${1970}`) // { query: "FROM films | WHERE year > ?", params: [1970] }
 * ```
 * @category accessors
 * @since 0.1.0
 */
export const render = ({ parts }: Fragment): Rendered => ({
  query: textOf(parts),
  params: valuesOf(parts).map(exact)
})
