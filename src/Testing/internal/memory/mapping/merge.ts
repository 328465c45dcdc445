/** A later mapping merged into an earlier one: what may change does, all else is a conflict. */
import { type Json, type JsonObject, Problem } from "../model.ts"
import { illegalArgument } from "../problems.ts"
import { type Parameter, parametersOf } from "./parameters.ts"
import type { Branch, Leaf, Node, Root } from "./tree.ts"

const same = (a: Json, b: Json): boolean =>
  typeof a === "bigint" || typeof b === "bigint" ? a === b : JSON.stringify(a) === JSON.stringify(b)

const conflictOf = (parameter: Parameter, from: Json, to: Json): string | undefined => {
  if (same(from, to)) return undefined
  const { updates = false } = parameter
  if (typeof updates === "function" ? updates(from, to) : updates) return undefined
  const shown = (value: Json): string => (value === null ? "null" : (parameter.shown ?? String)(value))
  return `\n\tCannot update parameter [${parameter.name}] from [${shown(from)}] to [${shown(to)}]`
}

const mergeLeaf = (existing: Leaf, added: Leaf, path: string): Leaf => {
  if (existing.type !== added.type) {
    throw illegalArgument(
      `mapper [${path}] cannot be changed from type [${existing.type}] to [${added.type}]`
    )
  }
  const fields = new Map(existing.fields)
  for (const [name, field] of added.fields) {
    const before = fields.get(name)
    fields.set(name, before === undefined ? field : mergeLeaf(before, field, `${path}.${name}`))
  }
  const conflicts = (parametersOf(existing.type) ?? []).flatMap((parameter) => {
    const [from, to] = [existing.parameters[parameter.name], added.parameters[parameter.name]]
    return conflictOf(parameter, from ?? parameter.unset, to ?? parameter.unset) ?? []
  })
  if (conflicts.length > 0) {
    throw illegalArgument(`Mapper for [${path}] conflicts with existing mapper:${conflicts.join("")}`)
  }
  return { ...added, fields }
}

const mergeNode = (existing: Node, added: Node, path: string): Node => {
  if (existing.kind === "object" && added.kind === "object") return mergeObject(existing, added, path)
  if (existing.kind === "object" || added.kind === "object") {
    throw illegalArgument(`can't merge a non object mapping [${path}] with an object mapping`)
  }
  if (existing.kind === "alias") {
    if (added.kind === "alias") return added
    throw illegalArgument(
      `Cannot merge a field alias mapping [${path}] with a mapping that is not for a field alias.`
    )
  }
  if (added.kind === "alias") {
    throw illegalArgument(`mapper [${path}] cannot be changed from type [${existing.type}] to [Builder]`)
  }
  return mergeLeaf(existing, added, path)
}

export const mergeObject = (existing: Branch, added: Branch, path: string): Branch => {
  if (existing.nested !== added.nested) {
    throw illegalArgument(`can't merge a non-nested mapping [${path}] with a nested mapping`)
  }
  if (added.enabled !== undefined && (existing.enabled ?? true) !== added.enabled) {
    throw new Problem(
      500,
      "mapper_exception",
      `the [enabled] parameter can't be updated for the object mapping [${path}]`
    )
  }
  const children = new Map(existing.children)
  for (const [name, child] of added.children) {
    const before = children.get(name)
    children.set(
      name,
      before === undefined ? child : mergeNode(before, child, path === "" ? name : `${path}.${name}`)
    )
  }
  return { ...existing, dynamic: added.dynamic ?? existing.dynamic, children }
}

/** `json` is what was written, to know what was said at all. */
export const merge = (existing: Root, added: Root, json: JsonObject): Root => {
  const isNew = existing.object.children.size === 0 && !existing.routingRequired
  if (!isNew && json["_routing"] !== undefined && existing.routingRequired !== added.routingRequired) {
    throw illegalArgument(
      "Mapper for [_routing] conflicts with existing mapper:\n\tCannot update parameter [required] from " +
        `[${existing.routingRequired}] to [${added.routingRequired}]`
    )
  }
  return {
    object: mergeObject(existing.object, added.object, ""),
    dateDetection: added.dateDetection ?? existing.dateDetection,
    numericDetection: added.numericDetection ?? existing.numericDetection,
    dateFormats: added.dateFormats ?? existing.dateFormats,
    dynamicTemplates: added.dynamicTemplates ?? existing.dynamicTemplates,
    meta: added.meta ?? existing.meta,
    routingRequired: existing.routingRequired || added.routingRequired
  }
}
