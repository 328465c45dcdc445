/** Dynamic templates: what fields become that the mapping does not have. */
import type { Analysis } from "../analysis.ts"
import { isObject, type Json, type JsonObject, NotSimulated, Problem } from "../model.ts"
import { wildcard } from "../names.ts"
import { illegalArgument } from "../problems.ts"
import type { Leaf, Node } from "./tree.ts"

/** What a value is taken for before any template is looked at. */
export type MatchType = "object" | "string" | "long" | "double" | "boolean" | "date"

export interface DynamicTemplate {
  readonly name: string
  readonly matches: (name: string, path: string, type: MatchType) => boolean
  readonly mapping: JsonObject
  /** As the mapping shows it. */
  readonly shown: JsonObject
}

type ReadNode = (name: string, json: JsonObject, analysis: Analysis) => Node

const matchTypes: ReadonlyArray<MatchType> = ["object", "string", "long", "double", "boolean", "date"]

/** The type of fields of a template that names none. */
const ownTypes: { readonly [type in MatchType]: string } = {
  object: "object",
  string: "text",
  long: "long",
  double: "float",
  boolean: "boolean",
  date: "date"
}

const conditions: ReadonlySet<string> = new Set([
  "match",
  "path_match",
  "unmatch",
  "path_unmatch",
  "match_mapping_type",
  "unmatch_mapping_type"
])

const texts = (json: Json | undefined): ReadonlyArray<string> | undefined => {
  if (json === undefined) return undefined
  const all: ReadonlyArray<Json> = Array.isArray(json) ? json : [json]
  return all.map((one) => {
    if (typeof one !== "string") throw new NotSimulated("dynamic template of this form")
    return one
  })
}

const substitute = (json: Json, name: string, type: string): Json => {
  const text = (one: string): string =>
    one.replaceAll("{name}", name).replaceAll("{dynamic_type}", type).replaceAll("{dynamicType}", type)
  if (typeof json === "string") return text(json)
  if (Array.isArray(json)) return json.map((item: Json) => substitute(item, name, type))
  return isObject(json) ? substituteAll(json, name, type) : json
}

const substituteAll = (json: JsonObject, name: string, type: string): JsonObject =>
  Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) =>
      value === undefined
        ? []
        : [[String(substitute(key, name, type)), substitute(value, name, type)] as const]
    )
  )

/** The field that a template makes. */
const make = (
  { mapping }: Pick<DynamicTemplate, "mapping">,
  name: string,
  type: MatchType,
  analysis: Analysis,
  readNode: ReadNode
): Node => {
  const own = ownTypes[type]
  const json = substituteAll(mapping, name, own)
  return readNode(name, { ...json, type: json["type"] ?? own }, analysis)
}

const isValid = (make: () => Node): boolean => {
  try {
    make()
    return true
  } catch (thrown) {
    if (thrown instanceof Problem) return false
    throw thrown
  }
}

const readOne = (name: string, json: JsonObject, analysis: Analysis, readNode: ReadNode): DynamicTemplate => {
  for (const key of Object.keys(json)) {
    if (conditions.has(key) || key === "mapping") continue
    if (key === "match_pattern" || key === "runtime") throw new NotSimulated(`dynamic template with [${key}]`)
    throw illegalArgument(`Illegal dynamic template parameter: [${key}]`)
  }
  const { mapping } = json
  if (mapping === undefined) {
    const reason = `template [${name}] must have either mapping or runtime set`
    throw new Problem(400, "mapper_parsing_exception", reason)
  }
  if (!isObject(mapping)) throw new NotSimulated("dynamic template of this form")
  const patterns = (key: string) => texts(json[key])?.map(wildcard)
  const [match, unmatch] = [patterns("match"), patterns("unmatch")]
  const [pathMatch, pathUnmatch] = [patterns("path_match"), patterns("path_unmatch")]
  const types = texts(json["match_mapping_type"])
  const notTypes = texts(json["unmatch_mapping_type"]) ?? []
  for (const type of [...(types ?? []), ...notTypes]) {
    if (type === "*" || matchTypes.some((known) => known === type)) continue
    throw new NotSimulated(`dynamic template for the type [${type}]`)
  }
  const isOfType = (type: MatchType): boolean =>
    (types === undefined || types.includes("*") || types.includes(type)) &&
    !notTypes.includes("*") &&
    !notTypes.includes(type)
  const candidates = matchTypes.filter(isOfType)
  if (
    !candidates.some((type) =>
      isValid(() => make({ mapping }, `__dynamic__${name}`, type, analysis, readNode))
    )
  ) {
    throw new NotSimulated("dynamic template with a mapping that is none")
  }
  const some = (tests: ReturnType<typeof patterns>, text: string, unset: boolean): boolean =>
    tests === undefined ? unset : tests.some((test) => test(text))
  return {
    name,
    mapping,
    matches: (own, path, type) =>
      isOfType(type) &&
      some(match, own, true) &&
      some(pathMatch, path, true) &&
      !some(unmatch, own, false) &&
      !some(pathUnmatch, path, false),
    shown: { [name]: json }
  }
}

export const readDynamicTemplates = (
  json: Json,
  analysis: Analysis,
  readNode: ReadNode
): ReadonlyArray<DynamicTemplate> => {
  if (!Array.isArray(json)) throw new NotSimulated("dynamic_templates that are no list")
  return json.map((item: Json) => {
    const [entry, ...more] = isObject(item) ? Object.entries(item) : []
    if (entry === undefined || more.length > 0 || !isObject(entry[1])) {
      throw new NotSimulated("dynamic template of this form")
    }
    return readOne(entry[0], entry[1], analysis, readNode)
  })
}

export interface NewField {
  readonly name: string
  readonly path: string
  /** What it becomes without a template. */
  readonly unset: Leaf
}

const typeOf = ({ type }: Leaf): MatchType => {
  switch (type) {
    case "text":
      return "string"
    case "float":
      return "double"
    case "boolean":
    case "date":
    case "long":
      return type
    default:
      throw new NotSimulated(`a new field of type [${type}]`)
  }
}

/** The field that a new value gets. */
export const leafByTemplate = (
  templates: ReadonlyArray<DynamicTemplate>,
  { name, path, unset }: NewField,
  analysis: Analysis,
  readNode: ReadNode
): Leaf => {
  const type = typeOf(unset)
  const template = templates.find((one) => one.matches(name, path, type))
  if (template === undefined) return unset
  const node = make(template, name, type, analysis, readNode)
  if (node.kind !== "leaf") throw new NotSimulated("dynamic template that makes an object of a value")
  // A date keeps the format that it was known by.
  return type === "date" && node.type === "date" && node.parameters["format"] === undefined
    ? { ...node, parameters: { ...node.parameters, ...unset.parameters } }
    : node
}
