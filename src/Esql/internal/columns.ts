/** What is known of the columns of a query when the program runs. */
import type * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { boolean, number } from "../../Dsl/internal/codecs.ts"
import { objectOf, propertyOf } from "../../Dsl/internal/mapped.ts"
import type { Declaration, Declarations } from "../Columns.ts"
import { kept } from "./kept.ts"
import { columnNode, type Count, type Node } from "./node.ts"

/** A column: how many values it has in a row, and how one of them is decoded, where its type does not say. */
export interface Known {
  readonly name: string
  readonly count: Count
  /** The schema of one value. */
  readonly ast?: SchemaAST.AST | undefined
  /** Whether it is text to its schema, whatever type the server gives it. */
  readonly isText?: boolean | undefined
}

/** The columns of a query in their order; `undefined` where they are not known. */
export type Knowledge = ReadonlyArray<Known> | undefined

/** With one column after the others, which another of its name leaves. */
export const put = (known: Knowledge, added: ReadonlyArray<Known>): Knowledge => {
  const names = new Set(added.map(({ name }) => name))
  return known === undefined ? undefined : [...known.filter(({ name }) => !names.has(name)), ...added]
}

/** A column as an expression of its name. */
export const expressionOf = ({ count, name }: Known): Node => columnNode(name, count)

/** The columns as a record of expressions. Of columns that are not known, every name is one. */
export const recordOf = (known: Knowledge): { readonly [name: string]: Node } =>
  known === undefined
    ? new Proxy<Record<string, Node>>(
        {},
        {
          get: (_, name) => (typeof name === "string" ? columnNode(name, "any") : undefined),
          has: (_, name) => typeof name === "string"
        }
      )
    : Object.fromEntries(known.map((column) => [column.name, expressionOf(column)]))

/** Whether a name is of a pattern with `*`. */
export const isOfPattern = (pattern: string): ((name: string) => boolean) => {
  const pieces = pattern.split("*").map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"))
  const expression = new RegExp(`^${pieces.join(".*")}$`, "su")
  return (name) => expression.test(name)
}

interface Element {
  readonly ast: SchemaAST.AST
  readonly count: "one" | "maybe" | "many"
}

const isNothing = (ast: SchemaAST.AST): boolean => ast._tag === "Null" || ast._tag === "Undefined"

/** One value of a schema: behind lists, and without what says that there may be none. */
const elementOf = (ast: SchemaAST.AST, count: Element["count"]): Element => {
  const wire = ast.encoding?.at(-1)?.to ?? ast
  // What has a default in the program has no value in the index.
  const isOptional = ast.context?.isOptional === true || wire.context?.isOptional === true
  const optional = isOptional && count === "one" ? "maybe" : count
  if (
    wire._tag === "Arrays" &&
    wire.rest[0] !== undefined &&
    propertyOf(ast).property?.type !== "dense_vector"
  )
    return elementOf(ast._tag === "Arrays" && ast.rest[0] !== undefined ? ast.rest[0] : wire.rest[0], "many")
  if (ast._tag !== "Union") return { ast, count: optional }
  const some = ast.types.filter((type) => !isNothing(type))
  const mayBeNone = some.length < ast.types.length && optional === "one" ? "maybe" : optional
  const [first] = some
  return some.length === 1 && first !== undefined ? elementOf(first, mayBeNone) : { ast, count: mayBeNone }
}

/** Whether what the server gives is what the schema wants, whatever it is: then nothing is decoded. */
const isPlain = (ast: SchemaAST.AST): boolean =>
  ast.checks === undefined &&
  (ast.encoding === undefined
    ? ast._tag === "String" || ast._tag === "Boolean"
    : ast.encoding === number.ast.encoding || ast.encoding === boolean.ast.encoding)

/** How one value is decoded. */
const decodingOf = (ast: SchemaAST.AST): Pick<Known, "ast" | "isText"> =>
  isPlain(ast) ? { isText: ast._tag === "String" } : { ast }

const columnsOfAst = (name: string, ast: SchemaAST.AST, count: Element["count"]): ReadonlyArray<Known> => {
  const element = elementOf(ast, count)
  const property = propertyOf(element.ast).property
  const type = property?.type ?? "object"
  const object = objectOf(element.ast)
  if (object !== undefined && (type === "object" || type === "nested" || type === "passthrough"))
    return columnsOfObject(object, `${name}.`, element.count)
  const parts = Object.keys((property !== undefined && "fields" in property && property.fields) || {})
  const below = element.count === "one" ? "maybe" : element.count
  return [
    type === "alias" ? { name, count: "any" } : { name, count: element.count, ...decodingOf(element.ast) },
    ...parts.map((part): Known => ({ name: `${name}.${part}`, count: below }))
  ]
}

const columnsOfObject = (
  object: SchemaAST.Objects,
  prefix: string,
  count: Element["count"]
): ReadonlyArray<Known> =>
  object.propertySignatures.flatMap(({ name, type }) => columnsOfAst(`${prefix}${String(name)}`, type, count))

/** The columns of the fields of a document or a struct. */
export const columnsOfFields: (fields: Schema.Struct.Fields) => ReadonlyArray<Known> = kept((fields) =>
  Object.entries(fields).flatMap(([name, { ast }]) => columnsOfAst(name, ast, "one"))
)

const isType = (declaration: Declaration): declaration is Extract<Declaration, string> =>
  typeof declaration === "string"

/** The columns of declarations. */
export const columnsOfDeclarations = (declarations: Declarations): ReadonlyArray<Known> =>
  Object.entries(declarations).flatMap(([name, declaration]): ReadonlyArray<Known> => {
    if (isType(declaration)) return [{ name, count: "maybe" }]
    return "ast" in declaration ? columnsOfAst(name, declaration.ast, "one") : [{ name, count: "many" }]
  })

/** The column that an expression makes; one that is a column already is decoded as that. */
export const columnOfNode = (name: string, built: Node, known: Knowledge): Known => {
  const [part] = built.parts
  const source =
    built.parts.length === 1 && part !== undefined && "text" in part
      ? known?.find((column) => {
          const [own] = expressionOf(column).parts
          return own !== undefined && "text" in own && own.text === part.text
        })
      : undefined
  return source === undefined ? { name, count: built.shape } : { ...source, name }
}
