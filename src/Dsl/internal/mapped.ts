/** The mapping that a schema stands for: what its fields say, and for other schemas what fits their values. */
import type * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import type { MappingProperty } from "../../Api/types/Mapping.ts"
import type { Definition } from "../Analysis.ts"

/** Where schemas have it. */
export const annotation = "effect-elasticsearch/Dsl/mapping"

/** A mapping, and the analysis that it refers to. Without a property, it is left to dynamic mapping. */
export interface Mapped {
  readonly property: MappingProperty | undefined
  readonly definitions: ReadonlyArray<Definition>
}

/** The same schema, which says how it is mapped. */
export const annotate = <S extends Schema.Top>(schema: S, mapped: Mapped): S["Rebuild"] =>
  schema.annotate({ [annotation]: mapped })

const isMapped = (value: unknown): value is Mapped =>
  typeof value === "object" && value !== null && "definitions" in value

/** What was said of a schema; later checks hide what stands before them, so all places are looked at. */
const saidOf = (ast: SchemaAST.AST): Mapped | undefined => {
  const places = [ast.annotations, ...(ast.checks ?? []).map((check) => check.annotations)]
  return places.map((annotations) => annotations?.[annotation]).findLast(isMapped)
}

const unknown: Mapped = { property: undefined, definitions: [] }

const simple = (property: MappingProperty): Mapped => ({ property, definitions: [] })

/** What the representation of a schema is called, for those of Effect that have no tag of their own. */
const kindOf = ({ annotations }: { readonly annotations?: unknown }): string | undefined => {
  const representation: unknown =
    typeof annotations === "object" && annotations !== null
      ? Reflect.get(annotations, "representation")
      : undefined
  const id: unknown =
    typeof representation === "object" && representation !== null
      ? Reflect.get(representation, "id")
      : undefined
  return typeof id === "string" ? id : undefined
}

/** What Elasticsearch itself makes of text. */
const text: MappingProperty = { type: "text", fields: { keyword: { type: "keyword", ignore_above: 256 } } }

const isInteger = (ast: SchemaAST.AST): boolean =>
  (ast.checks ?? []).some((check) => kindOf(check) === "effect/schema/isInt")

/** The properties of an object's fields. */
export const propertiesOf = (
  ast: SchemaAST.Objects
): {
  readonly properties: { readonly [name: string]: MappingProperty }
  readonly definitions: Mapped["definitions"]
} => {
  const fields = ast.propertySignatures.map(({ name, type }) => [String(name), propertyOf(type)] as const)
  return {
    properties: Object.fromEntries(
      fields.flatMap(([name, { property }]) => (property === undefined ? [] : [[name, property]]))
    ),
    definitions: fields.flatMap(([, { definitions }]) => definitions)
  }
}

/** The object that a schema describes, behind classes, lists and what may be absent. */
export const objectOf = (ast: SchemaAST.AST): SchemaAST.Objects | undefined => {
  switch (ast._tag) {
    case "Objects":
      return ast
    case "Declaration":
      return ast.typeParameters.map(objectOf).find((object) => object !== undefined)
    case "Arrays":
      return ast.rest.map(objectOf).find((object) => object !== undefined)
    case "Union":
      return ast.types.map(objectOf).find((object) => object !== undefined)
    default:
      return undefined
  }
}

/** With the properties of the object that it is the mapping of. */
const withProperties = (mapped: Mapped, ast: SchemaAST.AST): Mapped => {
  const type = mapped.property?.type
  if (type !== undefined && type !== "object" && type !== "nested" && type !== "passthrough") return mapped
  const object = objectOf(ast)
  if (object === undefined) return mapped
  const { definitions, properties } = propertiesOf(object)
  return {
    // The rest of the mapping stays as it was said.
    property: { ...mapped.property, properties } as MappingProperty,
    definitions: [...mapped.definitions, ...definitions]
  }
}

const guessed = (ast: SchemaAST.AST): Mapped => {
  switch (ast._tag) {
    case "String":
    case "TemplateLiteral":
      return simple(text)
    case "Number":
      return simple({ type: isInteger(ast) ? "long" : "double" })
    case "Boolean":
      return simple({ type: "boolean" })
    case "BigInt":
      return simple({ type: "long" })
    case "Enum":
      return simple({ type: ast.enums.every(([, value]) => typeof value === "number") ? "long" : "keyword" })
    case "Literal":
      return typeof ast.literal === "string"
        ? simple({ type: "keyword" })
        : typeof ast.literal === "boolean"
          ? simple({ type: "boolean" })
          : simple({ type: Number.isInteger(Number(ast.literal)) ? "long" : "double" })
    case "Objects":
      return ast.propertySignatures.length === 0 && ast.indexSignatures.length > 0
        ? simple({ type: "object", dynamic: true })
        : withProperties(simple({ type: "object" }), ast)
    case "Arrays":
      return ast.rest[0] === undefined ? unknown : propertyOf(ast.rest[0])
    case "Union": {
      const members = ast.types
        .filter((type) => type._tag !== "Null" && type._tag !== "Undefined")
        .map(propertyOf)
      const [first = unknown, ...others] = members
      const same = others.every(({ property }) => JSON.stringify(property) === JSON.stringify(first.property))
      return same ? first : unknown
    }
    case "Declaration":
      switch (kindOf(ast)) {
        case "effect/schema/Date":
        case "effect/schema/DateTimeUtc":
        case "effect/schema/DateTimeZoned":
          return simple({ type: "date" })
        case "effect/schema/Uint8Array":
          return simple({ type: "binary" })
        default:
          return withProperties(simple({ type: "object" }), ast)
      }
    default:
      return unknown
  }
}

/** The mapping of a schema. What no mapping fits, such as `Unknown` or a union of several, is left to dynamic mapping. */
export const propertyOf = (ast: SchemaAST.AST): Mapped => {
  const said = saidOf(ast)
  return said === undefined ? guessed(ast) : withProperties(said, ast)
}
