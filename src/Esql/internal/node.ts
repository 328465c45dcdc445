/** The parts of queries, and expressions made of them. */
import * as DateTime from "effect/DateTime"
import { identifierOf, literalOf } from "./quoting.ts"
import { exact } from "../../Dsl/internal/exact.ts"
import type { Shape } from "../Type.ts"

/**
 * A value that a query may hold. Dates of JavaScript and Effect become ISO text.
 *
 * @category models
 * @since 0.1.0
 */
export type Value = string | number | bigint | boolean | null | Date | DateTime.DateTime

/** A piece of text, a value that stands there, or what a builder's function has made. */
export type Part =
  | { readonly text: string }
  | { readonly value: Value }
  | { readonly of: string; readonly parts: Parts }

export type Parts = ReadonlyArray<Part>

/** The text of parts, with a `?` for each value. */
export const textOf = (parts: Parts): string =>
  parts.map((part) => ("text" in part ? part.text : "of" in part ? textOf(part.parts) : "?")).join("")

/** The values of parts, in their order. */
export const valuesOf = (parts: Parts): ReadonlyArray<Value> =>
  parts.flatMap((part) => ("text" in part ? [] : "of" in part ? valuesOf(part.parts) : [part.value]))

/** How tightly an operator binds its operands, as the grammar has it: from `OR` to what needs no parentheses at all. */
export const level = {
  or: 1,
  and: 2,
  not: 3,
  predicate: 4,
  comparison: 5,
  sum: 6,
  product: 7,
  sign: 8,
  cast: 9,
  primary: 10
} as const

export type Level = (typeof level)[keyof typeof level]

export type Count = Shape | "any"

/**
 * What fragments and expressions have, and nothing else: a value that a user has sent as JSON cannot have it, so that
 * none is taken for a part of a query.
 */
export const mark: unique symbol = Symbol.for("effect-elasticsearch/Esql")

/** What an expression is when the program runs. */
export interface Node {
  readonly [mark]: true
  readonly parts: Parts
  readonly level: Level
  /** How many values it has in a row: `any` where nothing is known. */
  readonly shape: Count
}

export const text = (value: string): Part => ({ text: value })

export const node = (parts: Parts, at: Level = level.primary, shape: Count = "maybe"): Node => ({
  [mark]: true,
  parts,
  level: at,
  shape
})

/** What may stand where an expression is wanted. */
export type Input = Node | Value | ReadonlyArray<Exclude<Value, null>>

export const isNode = (input: unknown): input is Node =>
  typeof input === "object" && input !== null && mark in input && "level" in input

const isList = (input: unknown): input is ReadonlyArray<Exclude<Value, null>> => Array.isArray(input)

const isInstant = (input: unknown): input is Date | DateTime.DateTime =>
  input instanceof Date || DateTime.isDateTime(input)

/** A column by its name. */
export const columnNode = (name: string, shape: Count): Node =>
  node([text(identifierOf(name))], level.primary, shape)

/** Numbers that JSON and ES|QL do not have: they are left to be parameters, which the transport refuses by their place. */
const isNone = (value: unknown): boolean => typeof value === "number" && !Number.isFinite(value)

const isLong = (value: bigint): boolean => BigInt.asIntN(64, value) === value

/** A literal, written out. Negative numbers are what a sign makes of a number. */
export const literalNode = (value: Value): Node => {
  const plain = exact(value)
  if (isNone(plain)) return node([{ value }], level.primary, "one")
  const written = literalOf(plain)
  if (isInstant(value)) return node([text(`${written}::date`)], level.cast, "one")
  if (typeof value === "bigint" && isLong(value))
    return node([text(value < 0 ? `(${written})::long` : `${written}::long`)], level.cast, "one")
  const isNegative = typeof plain === "number" && plain < 0
  return node([text(written)], isNegative ? level.sign : level.primary, value === null ? "maybe" : "one")
}

/** The types of lists that are not read by their text. */
const typeOfList = (list: ReadonlyArray<Exclude<Value, null>>): string =>
  list.some(isInstant) ? "::date" : list.some((one) => typeof one === "bigint") ? "::long" : ""

const listNode = (list: ReadonlyArray<Exclude<Value, null>>): Node => {
  if (list.length === 0) return node([text("null")], level.primary, "many")
  const items = list.map((one): Parts => {
    const plain = exact(one)
    return isNone(plain) ? [{ value: one }] : [text(literalOf(plain))]
  })
  const type = typeOfList(list)
  return node(
    [text("["), ...separated(items), text(`]${type}`)],
    type === "" ? level.primary : level.cast,
    "many"
  )
}

/** Any input as an expression: values are parameters, and lists are written out, because parameters cannot be lists. */
export const nodeOf = (input: Input): Node => {
  if (isNode(input)) return input
  if (isList(input)) return listNode(input)
  // Parameters are JSON, which has neither dates nor whole numbers of a size.
  if (isInstant(input)) return node([{ value: input }, text("::date")], level.cast, "one")
  if (typeof input === "bigint")
    return isLong(input) ? node([{ value: input }, text("::long")], level.cast, "one") : literalNode(input)
  return node([{ value: input }], level.primary, input === null ? "maybe" : "one")
}

/** The parts of an operand, in parentheses where it binds less than is wanted. */
export const operand = (input: Input, wanted: Level): Parts => {
  const { level: own, parts } = nodeOf(input)
  return own < wanted ? [text("("), ...parts, text(")")] : parts
}

/** Parts with something between them. */
export const separated = (all: ReadonlyArray<Parts>, separator = ", "): Parts =>
  all.flatMap((parts, at) => (at === 0 ? parts : [text(separator), ...parts]))

/** Two operands with an operator between them. */
export const binary = (
  operator: string,
  at: Level,
  [left, wantedLeft]: readonly [Input, Level],
  [right, wantedRight]: readonly [Input, Level]
): Node =>
  node(
    [
      {
        of: operator,
        parts: [...operand(left, wantedLeft), text(` ${operator} `), ...operand(right, wantedRight)]
      }
    ],
    at
  )

/** Options of a function, which are written out: `{"boost": 2}`. */
export const optionsPart = (options: object): Parts => [text(optionOf(options))]

/** One option, written out. */
export const optionOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(optionOf).join(", ")}]`
  if (typeof value !== "object" || value === null || isInstant(value)) return literalOf(exact(value as Value))
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${entries.map(([name, inner]) => `${literalOf(name)}: ${optionOf(inner)}`).join(", ")}}`
}
