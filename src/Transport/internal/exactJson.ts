/** JSON with integers of any size: those beyond ±(2^53 - 1) become `bigint`. */
import type * as SchemaAST from "effect/SchemaAST"
import { expand } from "../../Api/internal/schema.ts"

/** Sixteen digits are the fewest that a number beyond 2^53 - 1 has. */
const longRun = /\d{16}/

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
 * Parses JSON exactly. Throws as `JSON.parse` does. Text without a run of 16 digits takes the ordinary way;
 * the other takes about ten times as long. Where the runtime does not show the source of a number, numbers
 * stay what `JSON.parse` makes of them.
 */
export const parseExact = (text: string): unknown =>
  longRun.test(text) ? (JSON.parse as Parse)(text, exactly) : JSON.parse(text)

const wantsAnything = (ast: SchemaAST.AST): boolean =>
  ast._tag === "Unknown" || ast._tag === "Any" || ast._tag === "BigInt" || ast._tag === "Declaration"

/**
 * Turns the big integers of a value back into numbers where its schema has a number and nothing else for
 * them; where the schema takes a `bigint` or anything, they stay. Gives the same value where nothing changes.
 */
export const settle = (node: SchemaAST.AST, value: unknown): unknown => {
  const ast = expand(node) ?? node
  if (typeof value === "bigint") {
    return allows(ast) ? value : Number(value)
  }
  if (typeof value !== "object" || value === null) return value
  switch (ast._tag) {
    case "Suspend":
      return settle(ast.thunk(), value)
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

/** The member that fits is not known here: each settles what the ones before have left. */
const settleUnion = (ast: SchemaAST.Union, value: object): unknown => {
  const list = Array.isArray(value)
  const fitting = ast.types.filter((type) => {
    const member = expand(type) ?? type
    return member._tag === (list ? "Arrays" : "Objects") || member._tag === "Union"
  })
  if (ast.types.some((type) => wantsAnything(expand(type) ?? type))) return value
  return fitting.reduce<unknown>((settled, type) => settle(type, settled), value)
}

const settleList = (ast: SchemaAST.Arrays, list: ReadonlyArray<unknown>): unknown => {
  let copy: Array<unknown> | undefined
  const [rest] = ast.rest
  for (const [index, item] of list.entries()) {
    const type = ast.elements[index] ?? rest
    if (type === undefined) continue
    const settled = settle(type, item)
    if (settled === item) continue
    copy ??= [...list]
    copy[index] = settled
  }
  return copy ?? list
}

const settleFields = (ast: SchemaAST.Objects, fields: object): unknown => {
  let copy: Record<string, unknown> | undefined
  const types = new Map(ast.propertySignatures.map(({ name, type }) => [name, type]))
  const [rest] = ast.indexSignatures
  for (const [name, field] of Object.entries(fields)) {
    const type = types.get(name) ?? rest?.type
    if (type === undefined) continue
    const settled = settle(type, field)
    if (settled === field) continue
    copy ??= { ...fields }
    copy[name] = settled
  }
  return copy ?? fields
}
