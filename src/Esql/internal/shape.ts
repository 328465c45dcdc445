/**
 * Rows as their schemas want them. A column of ES|QL has a value where a document has one, and a list where it has
 * several; where it has none it is null.
 */
import type * as SchemaAST from "effect/SchemaAST"
import { objectOf } from "../../Dsl/internal/mapped.ts"

type Cell = unknown

export interface Row {
  readonly [column: string]: Cell
}

/** The types that a property may have. */
const typesOf = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.AST> =>
  ast._tag === "Union" ? ast.types.flatMap(typesOf) : [ast]

interface Property {
  readonly name: string
  readonly isList: boolean
  readonly takesNull: boolean
  readonly isOptional: boolean
  readonly inner: SchemaAST.Objects | undefined
}

const propertyOf = (name: PropertyKey, ast: SchemaAST.AST): Property => {
  // What is on the wire decides: a list may become something else.
  const types = typesOf(ast).map((type) => type.encoding?.at(-1)?.to ?? type)
  return {
    name: String(name),
    isOptional: ast.context?.isOptional === true,
    isList: types.some((type) => type._tag === "Arrays"),
    takesNull: types.some((type) => type._tag === "Null" || type._tag === "Unknown" || type._tag === "Any"),
    inner: types
      .map((type) => (type._tag === "Arrays" ? undefined : objectOf(type)))
      .find((object) => object !== undefined)
  }
}

export type Shape = (row: Row) => Row

const same: Shape = (row) => row

/** The cells below a name with dots, as an object. */
const below = (row: Row, name: string): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([column, cell]) =>
      column.startsWith(`${name}.`) ? [[column.slice(name.length + 1), cell]] : []
    )
  )

/** How rows become what a schema describes; rows of other schemas stay as they are. */
export const shapeOf = (ast: SchemaAST.AST): Shape => {
  const object = objectOf(ast)
  return object === undefined ? same : shapeOfObject(object)
}

const shapeOfObject = (object: SchemaAST.Objects): Shape => {
  if (object.indexSignatures.length > 0) return same
  const properties = object.propertySignatures.map(({ name, type }) => propertyOf(name, type))
  const shapes = new Map(
    properties.flatMap(({ inner, name }) =>
      inner === undefined ? [] : [[name, shapeOfObject(inner)] as const]
    )
  )
  const cellOf = (
    row: Row,
    { isList, isOptional, name, takesNull }: Property
  ): ReadonlyArray<readonly [string, Cell]> => {
    const cell = row[name]
    const shape = shapes.get(name)
    if (cell === undefined && shape !== undefined) {
      const inner = shape(below(row, name))
      return Object.keys(inner).length === 0 ? [] : [[name, inner]]
    }
    if (cell === undefined) return []
    if (cell === null) return takesNull ? [[name, null]] : isList && !isOptional ? [[name, []]] : []
    return [[name, isList && !Array.isArray(cell) ? [cell] : cell]]
  }
  return (row) => Object.fromEntries(properties.flatMap((property) => cellOf(row, property)))
}
