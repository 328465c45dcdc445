/** A mapping as it is kept: a tree of objects and fields, with what was set and differs from the defaults. */
import type { Json, JsonObject } from "../model.ts"
import type { DynamicTemplate } from "./dynamicTemplates.ts"

export type Dynamic = "true" | "false" | "strict"

export interface Leaf {
  readonly kind: "leaf"
  readonly type: string
  /** Only what differs from the type's defaults; values in their normal form. */
  readonly parameters: JsonObject
  /** The multi-fields. */
  readonly fields: ReadonlyMap<string, Leaf>
  readonly copyTo: ReadonlyArray<string>
}

export interface Alias {
  readonly kind: "alias"
  readonly path: string
}

export interface Branch {
  readonly kind: "object"
  readonly nested: boolean
  readonly dynamic: Dynamic | undefined
  readonly enabled: boolean | undefined
  readonly children: ReadonlyMap<string, Node>
}

export type Node = Leaf | Alias | Branch

export interface Root {
  readonly object: Branch
  readonly dateDetection: boolean | undefined
  readonly numericDetection: boolean | undefined
  readonly dateFormats: ReadonlyArray<string> | undefined
  readonly dynamicTemplates: ReadonlyArray<DynamicTemplate> | undefined
  readonly meta: JsonObject | undefined
  readonly routingRequired: boolean
}

export const emptyObject: Branch = {
  kind: "object",
  nested: false,
  dynamic: undefined,
  enabled: undefined,
  children: new Map()
}

export const emptyRoot: Root = {
  object: emptyObject,
  dateDetection: undefined,
  numericDetection: undefined,
  dateFormats: undefined,
  dynamicTemplates: undefined,
  meta: undefined,
  routingRequired: false
}

export const withChild = (object: Branch, name: string, child: Node): Branch => ({
  ...object,
  children: new Map(object.children).set(name, child)
})

/** How many fields and objects there are below, multi-fields included: what `total_fields.limit` counts. */
export const countFields = (node: Node): number => {
  if (node.kind === "alias") return 1
  const below = [...(node.kind === "leaf" ? node.fields : node.children).values()]
  return below.reduce((sum, child) => sum + countFields(child), 1)
}

type Fields = { [name: string]: Json }

const sortedNames = (map: ReadonlyMap<string, unknown>): ReadonlyArray<string> => [...map.keys()].toSorted()

const renderAll = (nodes: ReadonlyMap<string, Node>): JsonObject => {
  const rendered: Fields = {}
  for (const name of sortedNames(nodes)) {
    const node = nodes.get(name)
    if (node !== undefined) rendered[name] = renderNode(node)
  }
  return rendered
}

/** A node as `GET _mapping` shows it. */
export const renderNode = (node: Node): JsonObject => {
  switch (node.kind) {
    case "alias":
      return { type: "alias", path: node.path }
    case "leaf": {
      // Who sets another analyzer for searching is shown the one for indexing too.
      const hasSearch = node.parameters["search_analyzer"] !== undefined
      return {
        type: node.type,
        ...(hasSearch ? { analyzer: "default" } : {}),
        ...node.parameters,
        ...(node.fields.size === 0 ? {} : { fields: renderAll(node.fields) }),
        ...(node.copyTo.length === 0 ? {} : { copy_to: node.copyTo })
      }
    }
    case "object":
      return {
        ...(node.nested ? { type: "nested" } : {}),
        ...(!node.nested && node.children.size === 0 ? { type: "object" } : {}),
        ...(node.dynamic === undefined ? {} : { dynamic: node.dynamic }),
        ...(node.enabled === false ? { enabled: false } : {}),
        ...(node.children.size === 0 ? {} : { properties: renderAll(node.children) })
      }
  }
}

export const renderRoot = (root: Root): JsonObject => ({
  ...(root.object.dynamic === undefined ? {} : { dynamic: root.object.dynamic }),
  ...(root.meta === undefined ? {} : { _meta: root.meta }),
  ...(root.routingRequired ? { _routing: { required: true } } : {}),
  ...(root.dateFormats === undefined ? {} : { dynamic_date_formats: root.dateFormats }),
  ...(root.dynamicTemplates === undefined
    ? {}
    : { dynamic_templates: root.dynamicTemplates.map(({ shown }) => shown) }),
  ...(root.dateDetection === undefined ? {} : { date_detection: root.dateDetection }),
  ...(root.numericDetection === undefined ? {} : { numeric_detection: root.numericDetection }),
  ...(root.object.children.size === 0 ? {} : { properties: renderAll(root.object.children) })
})
