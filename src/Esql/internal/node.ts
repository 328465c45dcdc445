/** The parts of queries, and expressions made of them. */
import * as DateTime from "effect/DateTime"
import { identifierOf, literalOf } from "./quoting.ts"
import { exact } from "../../Dsl/internal/exact.ts"
import type { Shape } from "../Type.ts"

/** A value that a query may hold. */
export type Value = string | number | bigint | boolean | null | Date | DateTime.DateTime

/** A piece of text, a value that stands there, or what a builder's function has made. */
export type Part =
  | { readonly text: string }
  | { readonly value: Value }
  | { readonly of: string; readonly parts: Parts }

export type Parts = ReadonlyArray<Part>

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

/** What an expression is when the program runs. */
export interface Node {
  readonly parts: Parts
  readonly level: Level
  /** How many values it has in a row: `any` where nothing is known. */
  readonly shape: Count
}

export const text = (value: string): Part => ({ text: value })

export const node = (parts: Parts, at: Level = level.primary, shape: Count = "maybe"): Node => ({
  parts,
  level: at,
  shape
})

/** What may stand where an expression is wanted. */
export type Input = Node | Value | ReadonlyArray<Exclude<Value, null>>

export const isNode = (input: unknown): input is Node =>
  typeof input === "object" && input !== null && "parts" in input

const isList = (input: unknown): input is ReadonlyArray<Exclude<Value, null>> => Array.isArray(input)

const isInstant = (input: unknown): input is Date | DateTime.DateTime =>
  input instanceof Date || DateTime.isDateTime(input)

/** A column by its name. */
export const columnNode = (name: string, shape: Count): Node =>
  node([text(identifierOf(name))], level.primary, shape)

/** A literal, written out. Negative numbers are what a sign makes of a number. */
export const literalNode = (value: Value): Node => {
  const plain = exact(value)
  const isNegative = (typeof plain === "number" || typeof plain === "bigint") && plain < 0
  return node(
    [text(literalOf(plain))],
    isNegative ? level.sign : level.primary,
    value === null ? "maybe" : "one"
  )
}

/** Any input as an expression: values are parameters, and lists are written out, because parameters cannot be lists. */
export const nodeOf = (input: Input): Node => {
  if (isNode(input)) return input
  // Parameters are JSON, which has neither dates nor whole numbers of a size.
  if (isInstant(input)) return node([{ value: input }, text("::date")], level.cast, "one")
  if (typeof input === "bigint" && BigInt.asIntN(64, input) === input)
    return node([{ value: input }, text("::long")], level.cast, "one")
  if (!isList(input)) return node([{ value: input }], level.primary, input === null ? "maybe" : "one")
  if (input.length === 0) return node([text("null")], level.primary, "many")
  const list = `[${input.map((one) => literalOf(exact(one))).join(", ")}]`
  return input.some(isInstant)
    ? node([text(`${list}::date`)], level.cast, "many")
    : node([text(list)], level.primary, "many")
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
export const optionsPart = (options: { readonly [name: string]: unknown }): Parts => [
  text(
    `{${Object.entries(options)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${literalOf(name)}: ${optionOf(value)}`)
      .join(", ")}}`
  )
]

const optionOf = (value: unknown): string =>
  isList(value)
    ? `[${value.map(optionOf).join(", ")}]`
    : typeof value === "object" && value !== null
      ? `{${Object.entries(value)
          .map(([name, inner]) => `${literalOf(name)}: ${optionOf(inner)}`)
          .join(", ")}}`
      : literalOf(value as string | number | boolean | null)
