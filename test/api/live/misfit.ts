/** All places where an answer is not what its schema says, also inside of recursive types. */
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { expand } from "../../../src/Api/internal/schema.ts"

export interface Misfit {
  readonly at: ReadonlyArray<string>
  readonly problem: string
}

const problem = (at: ReadonlyArray<string>, text: string): ReadonlyArray<Misfit> => [{ at, problem: text }]

const described = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing"
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const fits = (ast: SchemaAST.AST, value: unknown): boolean => Schema.is(Schema.make(ast))(value)

const expectation = (node: SchemaAST.AST): string => {
  const ast = expand(node) ?? node
  switch (ast._tag) {
    case "Literal":
      return JSON.stringify(ast.literal)
    case "Objects":
      return "an object"
    case "Arrays":
      return "a list"
    case "Union":
      return [...new Set(ast.types.map(expectation))].join(" | ")
    default:
      return ast._tag
  }
}

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

type Enclosing = ReadonlyArray<SchemaAST.AST>

const ofFields = (
  ast: SchemaAST.Objects,
  fields: { readonly [key: string]: unknown },
  at: ReadonlyArray<string>,
  enclosing: Enclosing
): ReadonlyArray<Misfit> => {
  const known = new Map(ast.propertySignatures.map(({ name, type }) => [String(name), type]))
  const missing = ast.propertySignatures.flatMap(({ name, type }) =>
    String(name) in fields || SchemaAST.isOptional(type) ? [] : problem([...at, String(name)], "is missing")
  )
  const rest = ast.indexSignatures[0]?.type
  const wrong = Object.entries(fields).flatMap(([name, value]) => {
    const type = known.get(name) ?? rest
    return type === undefined ? [] : within(type, value, [...at, name], [...enclosing, ast])
  })
  return [...missing, ...wrong]
}

/** What a literal field such as `type` says: a member with another one is not the one that was meant. */
const isMeant = (node: SchemaAST.AST, value: unknown): boolean => {
  const ast = expand(node) ?? node
  if (ast._tag !== "Objects" || !isRecord(value)) return ast._tag !== "Objects"
  return ast.propertySignatures.every(({ name, type }) => {
    const own = value[String(name)]
    if (type._tag !== "Literal") return true
    return own === undefined ? SchemaAST.isOptional(type) : fits(type, own)
  })
}

const fewest = (candidates: ReadonlyArray<ReadonlyArray<Misfit>>): ReadonlyArray<Misfit> | undefined =>
  candidates.toSorted((a, b) => a.length - b.length)[0]

const ofUnion = (
  ast: SchemaAST.Union,
  value: unknown,
  at: ReadonlyArray<string>,
  enclosing: Enclosing
): ReadonlyArray<Misfit> => {
  const structured = ast.types.filter((type) =>
    ["Objects", "Arrays", "Union"].includes((expand(type) ?? type)._tag)
  )
  const meant = structured.filter((type) => isMeant(type, value))
  const candidates = (meant.length > 0 ? meant : structured).map((type) => within(type, value, at, enclosing))
  return fewest(candidates) ?? problem(at, `is ${described(value)}, not ${expectation(ast)}`)
}

const within = (
  node: SchemaAST.AST,
  value: unknown,
  at: ReadonlyArray<string>,
  enclosing: Enclosing
): ReadonlyArray<Misfit> => {
  if (fits(node, value)) return []
  const ast = expand(node) ?? node
  const isStructure = typeof value === "object" && value !== null
  if (ast._tag === "Objects" && isRecord(value)) return ofFields(ast, value, at, enclosing)
  if (ast._tag === "Union" && isStructure) return ofUnion(ast, value, at, enclosing)
  const [item] = ast._tag === "Arrays" ? ast.rest : []
  if (item !== undefined && Array.isArray(value)) {
    return value.flatMap((one, index) => within(item, one, [...at, String(index)], enclosing))
  }
  // A reference from within a type to itself: to the one around it, where there is but one.
  const itself = ast._tag === "Unknown" && isStructure ? enclosing.at(-1) : undefined
  if (itself !== undefined && !fits(itself, value)) return within(itself, value, at, enclosing)
  return problem(at, `is ${described(value)}, not ${expectation(ast)}`)
}

/** Empty for a value that fits. */
export const misfits = (ast: SchemaAST.AST, value: unknown): ReadonlyArray<Misfit> =>
  within(ast, value, [], [])
