/** The flat form of a mapping, which searches use, and what is checked of a mapping as a whole. */
import type { Field, Mapping } from "../model.ts"
import { NotSimulated, Problem } from "../model.ts"
import { illegalArgument } from "../problems.ts"
import { type Alias, type Branch, countFields, type Leaf, type Node, type Root } from "./tree.ts"

interface Compiled {
  readonly fields: Map<string, Field>
  readonly nested: Map<string, string | undefined>
  readonly objects: Set<string>
  readonly aliases: Map<string, { readonly node: Alias; readonly nested: string | undefined }>
  readonly copies: Array<readonly [field: Field, target: string]>
}

const at = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`)

const addLeaf = (
  into: Compiled,
  leaf: Leaf,
  path: string,
  nested: string | undefined,
  defaultAnalyzer: boolean,
  sourcePath: string
): void => {
  const isText = leaf.type === "text" && defaultAnalyzer && leaf.parameters["analyzer"] === undefined
  const field: Field = {
    path,
    type: leaf.type,
    parameters: {
      type: leaf.type,
      ...leaf.parameters,
      // Said here, so that who analyses need not know that the index has a default of its own.
      ...(isText ? { analyzer: "default" } : {}),
      ...(leaf.copyTo.length === 0 ? {} : { copy_to: leaf.copyTo })
    },
    nested,
    sourcePath
  }
  into.fields.set(path, field)
  for (const [name, child] of leaf.fields)
    addLeaf(into, child, at(path, name), nested, defaultAnalyzer, sourcePath)
  for (const target of leaf.copyTo) {
    if (path !== sourcePath)
      throw illegalArgument(`[copy_to] may not be used to copy from a multi-field: [${path}]`)
    into.copies.push([field, target])
  }
}

const addObject = (
  into: Compiled,
  object: Branch,
  path: string,
  nested: string | undefined,
  defaultAnalyzer: boolean
): void => {
  for (const [name, child] of object.children) {
    const full = at(path, name)
    switch (child.kind) {
      case "leaf":
        addLeaf(into, child, full, nested, defaultAnalyzer, full)
        break
      case "alias":
        into.aliases.set(full, { node: child, nested })
        break
      case "object":
        into.objects.add(full)
        if (child.nested) into.nested.set(full, nested)
        addObject(into, child, full, child.nested ? full : nested, defaultAnalyzer)
    }
  }
}

const checkAlias = (into: Compiled, name: string): Field => {
  const { nested, node } = into.aliases.get(name) ?? { node: undefined, nested: undefined }
  const refuse = (reason: string): Problem =>
    new Problem(
      400,
      "mapper_parsing_exception",
      `Invalid [path] value [${node?.path}] for field alias [${name}]: ${reason}`
    )
  const path = node?.path ?? ""
  if (path === name) throw refuse("an alias cannot refer to itself.")
  if (into.aliases.has(path)) throw refuse("an alias cannot refer to another alias.")
  const field = into.fields.get(path)
  if (field === undefined) throw refuse("an alias must refer to an existing field in the mappings.")
  if (field.nested !== nested) {
    const scope = nested === undefined ? "The alias is not nested" : `The alias's nested scope is [${nested}]`
    const target =
      field.nested === undefined
        ? "the target is not nested"
        : `the target's nested scope is [${field.nested}]`
    throw illegalArgument(
      `Invalid [path] value [${path}] for field alias [${name}]: an alias must have the same nested scope as its ` +
        `target. ${scope}, but ${target}.`
    )
  }
  return field
}

/** The innermost nested object that a path lies in. */
const scopeOf = (nested: ReadonlyMap<string, string | undefined>, path: string): string | undefined => {
  const parts = path.split(".")
  for (let length = parts.length; length > 0; length--) {
    const around = parts.slice(0, length).join(".")
    if (nested.has(around)) return around
  }
  return undefined
}

const checkCopy = (into: Compiled, field: Field, target: string): void => {
  if ([...into.fields.values()].some(({ path, sourcePath }) => path === target && sourcePath !== target)) {
    throw illegalArgument(`[copy_to] may not be used to copy to a multi-field: [${target}]`)
  }
  if (into.objects.has(target))
    throw illegalArgument(`Cannot copy to field [${target}] since it is mapped as an object`)
  const scope = scopeOf(into.nested, target)
  let around = field.nested
  while (around !== scope && around !== undefined) around = into.nested.get(around)
  if (around === scope) return
  throw illegalArgument(
    "Illegal combination of [copy_to] and [nested] mappings: [copy_to] may only copy data to the current nested " +
      "document or any of its parents, however one [copy_to] directive is trying to copy data from nested object " +
      `[${field.nested ?? "null"}] to [${scope ?? "null"}]`
  )
}

/** Makes the flat form; throws what is wrong with the mapping as a whole. */
export const compile = (root: Root, defaultAnalyzer: boolean): Mapping => {
  const into: Compiled = {
    fields: new Map(),
    nested: new Map(),
    objects: new Set(),
    aliases: new Map(),
    copies: []
  }
  addObject(into, root.object, "", undefined, defaultAnalyzer)
  for (const [field, target] of into.copies) checkCopy(into, field, target)
  // All are looked up before any stands among the fields.
  const resolved = [...into.aliases.keys()].map((name) => [name, checkAlias(into, name)] as const)
  for (const [name, field] of resolved) into.fields.set(name, field)
  return { fields: into.fields, nested: into.nested, objects: into.objects }
}

export interface Limits {
  readonly totalFields: number
  readonly depth: number
  readonly nestedFields: number
}

const depthOf = (node: Node): number =>
  node.kind === "object" ? 1 + Math.max(0, ...[...node.children.values()].map(depthOf)) : 0

const deepObject = (object: Branch, path: string, left: number): string | undefined => {
  if (left === 0) return path
  for (const [name, child] of object.children) {
    const found = child.kind === "object" ? deepObject(child, at(path, name), left - 1) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const countNested = (object: Branch): number =>
  [...object.children.values()].reduce(
    (sum, child) => (child.kind === "object" ? sum + (child.nested ? 1 : 0) + countNested(child) : sum),
    0
  )

export const depthProblem = (limit: number, path: string): Problem =>
  illegalArgument(`Limit of mapping depth [${limit}] has been exceeded due to object field [${path}]`)

/** Throws when a mapping has grown beyond the limits that the settings of its index draw. */
export const checkLimits = ({ object }: Root, { depth, nestedFields, totalFields }: Limits): void => {
  if (countFields(object) - 1 > totalFields) {
    throw illegalArgument(`Limit of total fields [${totalFields}] has been exceeded`)
  }
  if (depthOf(object) > depth) throw depthProblem(depth, deepObject(object, "", depth) ?? "")
  if (countNested(object) > nestedFields) throw new NotSimulated("index.mapping.nested_fields.limit exceeded")
}
