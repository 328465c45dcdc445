/** Fourth stage, second part: schemas of what answers hold. */
import type { Alias, Declaration, Interface, Model, Property, Type } from "./model.ts"
import { bindings, lookup, membersOf, nameOf, substitute } from "./plan.ts"
import { hasBooleans, quoted, type Scope } from "./printTypes.ts"

const call = (name: string, ...args: ReadonlyArray<string>): string =>
  `/*#__PURE__*/ s.${name}(${args.join(", ")})`

/** Whether the values of a generic declaration's arguments are the user's documents, of which nothing is known. */
const isPlain = (args: ReadonlyArray<Type>): boolean =>
  args.every((arg) => arg.kind === "unknown" || arg.kind === "parameter")

/** Types without a name of their own among the schemas: they are written where they are used. */
const isSmall = (model: Model, type: Type): boolean => {
  switch (type.kind) {
    case "record":
    case "parameter":
      return false
    case "array":
      return isSmall(model, type.item)
    case "union":
      return type.items.every((item) => isSmall(model, item))
    case "reference": {
      const target = lookup(model, type.to)
      return target.kind === "enum" || (target.kind === "alias" && isSmall(model, target.type))
    }
    default:
      return true
  }
}

export const needsSchema = (model: Model, declaration: Declaration): boolean =>
  declaration.kind === "interface" || (declaration.kind === "alias" && !isSmall(model, declaration.type))

/** A user's values and field values may hold integers of any size. */
const replaced: { readonly [id: string]: string } = { "_types.FieldValue": "s.fieldValue" }

const unionOf = (texts: ReadonlyArray<string>): string => {
  const distinct = [...new Set(texts)]
  const [only] = distinct
  if (distinct.includes("s.unknown")) return "s.unknown"
  if (
    distinct.length === 2 &&
    distinct.includes("s.fieldValue") &&
    distinct.includes(call("array", "s.fieldValue"))
  )
    return "s.fieldValues"
  return distinct.length === 1 && only !== undefined ? only : call("union", `[${distinct.join(", ")}]`)
}

export const schemaText = (scope: Scope, type: Type): string => {
  const { model } = scope.plan
  switch (type.kind) {
    case "string":
    case "bytes":
      return "s.string"
    case "number":
      return "s.number"
    case "boolean":
      return "s.boolean"
    case "null":
      return "s.nothing"
    case "nothing":
    case "unknown":
    case "parameter":
      return "s.unknown"
    case "literal":
      return call("literal", JSON.stringify(type.value))
    case "array":
      return call("array", schemaText(scope, type.item))
    case "record":
      return call("record", schemaText(scope, type.value))
    case "union":
      return unionOf(type.items.map((item) => schemaText(scope, item)))
    case "reference": {
      const target = lookup(model, type.to)
      const known = replaced[type.to]
      if (known !== undefined) return known
      if (target.kind === "enum") return hasBooleans(target) ? unionOf(["s.string", "s.boolean"]) : "s.string"
      if (target.kind === "alias" && (isSmall(model, target.type) || !isPlain(type.args))) {
        return schemaText(scope, substitute(target.type, bindings(target, type.args)))
      }
      const text = isPlain(type.args) ? named(scope, target) : expanded(scope, target, type.args)
      const shortcut = shortcutOf(scope, target)
      return shortcut === undefined ? text : unionOf([text, shortcut])
    }
  }
}

const named = (scope: Scope, target: Declaration): string => {
  scope.values.add(target.id)
  return `/*#__PURE__*/ ${nameOf(target.id)}()`
}

const expanded = (scope: Scope, target: Declaration, args: ReadonlyArray<Type>): string => {
  if (target.kind !== "interface") throw new Error(`${target.id} cannot be written in place`)
  return structText(scope, target, bindings(target, args))
}

const shortcutOf = (scope: Scope, target: Declaration): string | undefined => {
  if (target.kind !== "interface" || target.shortcut === undefined) return undefined
  const property = membersOf(scope.plan.model, target).properties.find(({ name }) => name === target.shortcut)
  return property === undefined ? undefined : schemaText(scope, property.type)
}

const structText = (
  scope: Scope,
  declaration: Interface,
  by: ReadonlyMap<string, Type> = new Map()
): string => {
  const field = (property: Property): ReadonlyArray<string> => {
    const own = schemaText(scope, substitute(property.type, by))
    const schema = property.orObject === true ? unionOf([own, call("record", "s.unknown")]) : own
    const required = property.required && property.aliases.length === 0
    const text = required ? schema : call("optional", schema)
    return [property.name, ...property.aliases].map((name) => `${quoted(name)}: ${text}`)
  }
  const { properties } = membersOf(scope.plan.model, declaration)
  return call("struct", `{${properties.flatMap(field).join(", ")}}`)
}

/** The values of the tag that the items of a union have. */
const tagsOf = (model: Model, type: Type, tag: string): ReadonlyArray<string | number | boolean> => {
  if (type.kind === "union") return type.items.flatMap((item) => tagsOf(model, item, tag))
  if (type.kind === "literal") return [type.value]
  if (type.kind !== "reference") return []
  const target = lookup(model, type.to)
  if (target.kind === "alias") return tagsOf(model, target.type, tag)
  if (target.kind !== "interface") return []
  const property = membersOf(model, target).properties.find(({ name }) => name === tag)
  if (property === undefined) throw new Error(`${target.id} lacks the tag ${tag} of its union`)
  return tagsOf(model, property.type, tag)
}

const aliasSchema = (scope: Scope, declaration: Alias): string => {
  const { tag, type } = declaration
  if (tag === undefined || type.kind !== "union") return schemaText(scope, type)
  const tags = tagsOf(scope.plan.model, type, tag)
  const members = type.items.map((item) => schemaText(scope, item))
  return call("tagged", JSON.stringify(tag), JSON.stringify(tags), `[${members.join(", ")}]`)
}

/** The schema of a declaration: a function that builds it at its first use. */
export const schemaDeclarationText = (scope: Scope, declaration: Declaration): string => {
  const name = nameOf(declaration.id)
  const body =
    declaration.kind === "interface"
      ? structText(scope, declaration)
      : declaration.kind === "alias"
        ? aliasSchema(scope, declaration)
        : "s.string"
  return `/** The schema of \`${name}\`. @category schemas @since 0.1.0 */\nexport const ${name}: s.Lazy<${name}> = /*#__PURE__*/ s.lazy(() => ${body})`
}
