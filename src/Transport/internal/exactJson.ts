/** JSON with integers of any size: those beyond ±(2^53 - 1) become `bigint`. */
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { expand } from "../../Api/internal/schema.ts"

/** Sixteen digits are the fewest that a number beyond 2^53 - 1 has; of those with sixteen, it starts with a 9. */
const fewest = 16

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * Whether digits that begin there may be an integer beyond 2^53 - 1: not the decimals of a number, nor the
 * beginning of a text. To be wrong here costs time only.
 */
const mayBeBig = (text: string, from: number, to: number): boolean => {
  const length = to - from
  if (length < fewest || (length === fewest && text[from] !== "9")) return false
  const before = text[from - 1]
  return before !== "." && before !== '"'
}

/** Looks at every sixteenth character only: a run of sixteen digits cannot hide between two of them. */
const hasBig = (text: string): boolean => {
  for (let at = fewest - 1; at < text.length; at += fewest) {
    if (!isDigit(text.charCodeAt(at))) continue
    let from = at
    while (isDigit(text.charCodeAt(from - 1))) from--
    let to = at + 1
    while (isDigit(text.charCodeAt(to))) to++
    if (mayBeBig(text, from, to)) return true
    at = to
  }
  return false
}

const integerLiteral = /^-?\d+$/

interface ReviverContext {
  readonly source?: string
}

// The third argument is in Node since 21, not yet in TypeScript's library.
type Parse = (
  text: string,
  reviver: (this: unknown, key: string, value: unknown, context: ReviverContext) => unknown
) => unknown

const exactly = (_key: string, value: unknown, context: ReviverContext | undefined): unknown => {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value
  const source = context?.source
  return source !== undefined && integerLiteral.test(source) ? BigInt(source) : value
}

/**
 * Parses JSON exactly. Throws as `JSON.parse` does. Text without big integers takes the ordinary way; the
 * other takes about six times as long. Where the runtime does not show the source of a number, numbers
 * stay what `JSON.parse` makes of them.
 */
export const parseExact = (text: string): unknown =>
  hasBig(text) ? (JSON.parse as Parse)(text, exactly) : JSON.parse(text)

const wantsAnything = (ast: SchemaAST.AST): boolean =>
  ast._tag === "Unknown" ||
  ast._tag === "Any" ||
  ast._tag === "BigInt" ||
  ast._tag === "Declaration" ||
  (ast._tag === "Literal" && typeof ast.literal === "bigint")

/**
 * Turns the big integers of a value back into numbers where its schema has a number and nothing else for
 * them; where the schema takes a `bigint` or anything, they stay. Gives the same value where nothing changes, and
 * for what is nested deeper than the stack: that fits no schema.
 */
export const settle = (node: SchemaAST.AST, value: unknown): unknown => {
  try {
    return settled(node, value)
  } catch (error) {
    if (error instanceof RangeError) return value
    throw error
  }
}

const settled = (node: SchemaAST.AST, value: unknown): unknown => {
  const ast = expand(node) ?? node
  if (typeof value === "bigint") {
    return allows(ast) ? value : Number(value)
  }
  if (typeof value !== "object" || value === null) return value
  switch (ast._tag) {
    case "Suspend":
      return settled(ast.thunk(), value)
    case "Union":
      return settleUnion(ast, value)
    case "Arrays":
      return Array.isArray(value) ? settleList(ast, value) : value
    case "Objects":
      return Array.isArray(value) ? value : settleFields(ast, value)
    default:
      return value
  }
}

/** Whether a schema takes a `bigint` as it is. */
const allows = (node: SchemaAST.AST): boolean => {
  const ast = expand(node) ?? node
  if (ast._tag === "Union") return ast.types.some(allows)
  return ast._tag === "Suspend" ? allows(ast.thunk()) : wantsAnything(ast)
}

const guards = new WeakMap<SchemaAST.AST, (value: unknown) => boolean>()

const accepts = (ast: SchemaAST.AST, value: unknown): boolean => {
  const guard = guards.get(ast) ?? Schema.is(Schema.make(ast))
  guards.set(ast, guard)
  return guard(value)
}

/**
 * As the first member that accepts what it makes of the value, because another one may want a number where
 * this one takes a `bigint`. Where none does, each settles what the ones before have left.
 */
const settleUnion = (ast: SchemaAST.Union, value: object): unknown => {
  const members = ast.types.map((type) => expand(type) ?? type)
  if (members.some(wantsAnything)) return value
  const made = members.map((member) => settled(member, value))
  if (made.every((each) => each === value)) return value
  const fitting = members.findIndex((member, index) => accepts(member, made[index]))
  return fitting === -1
    ? members.reduce<unknown>((left, member) => settled(member, left), value)
    : made[fitting]
}

const settleList = (ast: SchemaAST.Arrays, list: ReadonlyArray<unknown>): unknown => {
  let copy: Array<unknown> | undefined
  // The first of the rest repeats; those behind it stand at the end of the list.
  const end = list.length - ast.rest.length
  for (const [index, item] of list.entries()) {
    const type = ast.elements[index] ?? ast.rest[Math.max(0, index - end)]
    if (type === undefined) continue
    const made = settled(type, item)
    if (made === item) continue
    copy ??= [...list]
    copy[index] = made
  }
  return copy ?? list
}

const signatures = new WeakMap<SchemaAST.Objects, ReadonlyMap<PropertyKey, SchemaAST.AST>>()

const fieldsOf = (ast: SchemaAST.Objects): ReadonlyMap<PropertyKey, SchemaAST.AST> => {
  const known = signatures.get(ast)
  if (known !== undefined) return known
  const types = new Map(ast.propertySignatures.map(({ name, type }) => [name, type]))
  signatures.set(ast, types)
  return types
}

const settleFields = (ast: SchemaAST.Objects, fields: object): unknown => {
  let copy: Record<string, unknown> | undefined
  const types = fieldsOf(ast)
  for (const [name, field] of Object.entries(fields)) {
    const type = types.get(name) ?? restOf(ast, name)
    if (type === undefined) continue
    const made = settled(type, field)
    if (made === field) continue
    copy ??= { ...fields }
    copy[name] = made
  }
  return copy ?? fields
}

/** What fields hold that are not named in the schema. */
const restOf = ({ indexSignatures }: SchemaAST.Objects, name: string): SchemaAST.AST | undefined =>
  indexSignatures.length < 2
    ? indexSignatures[0]?.type
    : indexSignatures.find(({ parameter }) => accepts(parameter, name))?.type
