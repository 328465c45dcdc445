/** Reads a mapping as users write it; throws the errors of the server. */
import type { Analysis } from "../analysis.ts"
import { canonicalIp } from "../ip.ts"
import { checkFormat } from "../dates.ts"
import { hashOrder, javaText } from "../javaText.ts"
import { isObject, type Json, type JsonObject, NotSimulated, Problem } from "../model.ts"
import { caused, illegalArgument } from "../problems.ts"
import { readDynamicTemplates } from "./dynamicTemplates.ts"
import { merge, mergeObject } from "./merge.ts"
import { checkDateNull, isOtherType, namedBoolean, parametersOf, readBoolean } from "./parameters.ts"
import { type Branch, type Dynamic, emptyObject, emptyRoot, type Leaf, type Node, type Root } from "./tree.ts"

const parsing = (reason: string): Problem => new Problem(400, "mapper_parsing_exception", reason)

const defaultOf = (type: string, name: string): Json =>
  parametersOf(type)?.find((parameter) => parameter.name === name)?.unset ?? null

/** What parameters must agree on among themselves. */
const checkTogether = (name: string, type: string, parameters: JsonObject): void => {
  const nullValue = parameters["null_value"]
  if ((type === "date" || type === "date_nanos") && nullValue !== undefined) {
    checkDateNull(name, nullValue, String(parameters["format"] ?? defaultOf(type, "format")))
  }
  if (type === "ip" && nullValue !== undefined && canonicalIp(String(nullValue)) === undefined) {
    const reason = `'${String(nullValue)}' is not an IP string literal.`
    throw caused(
      400,
      "mapper_parsing_exception",
      `Error parsing [null_value] on field [${name}]: ${reason}`,
      illegalArgument(reason)
    )
  }
  if (type === "scaled_float" && parameters["scaling_factor"] === undefined) {
    throw illegalArgument("Field [scaling_factor] is required")
  }
}

const readCopyTo = (value: Json): ReadonlyArray<string> =>
  Array.isArray(value) ? value.map(javaText) : [javaText(value)]

const readMultiFields = (
  name: string,
  value: Json,
  isMulti: boolean,
  analysis: Analysis
): ReadonlyMap<string, Leaf> => {
  if (isMulti) {
    throw illegalArgument(
      `Encountered a multi-field [${name}] which itself contains a multi-field. Defining chained multi-fields is not ` +
        "supported."
    )
  }
  if (Array.isArray(value) && value.length === 0) return new Map()
  if (!isObject(value)) {
    throw parsing(`Expected map for property [fields] on field [${name}] but got a class java.lang.String`)
  }
  const fields = new Map<string, Leaf>()
  for (const own of hashOrder(Object.keys(value))) {
    const field = value[own]
    if (own.includes(".")) {
      throw parsing(`Field name [${own}] which is a multi field of [${name}] cannot contain '.'`)
    }
    if (!isObject(field)) throw parsing(`illegal field [${own}], only fields can be specified inside fields`)
    const type = field["type"]
    if (type === undefined) throw parsing(`no type specified for property [${own}]`)
    if (type === "object" || type === "nested" || type === "alias") {
      throw parsing(`Type [${type}] cannot be used in multi field`)
    }
    fields.set(own, readLeaf(own, javaText(type), field, true, analysis))
  }
  return fields
}

const noType = (type: string, name: string): Problem =>
  parsing(
    `The mapper type [${type}] declared on field [${name}] does not exist. It might have been created within a future ` +
      "version or requires a plugin to be installed. Check the documentation."
  )

const readLeaf = (
  name: string,
  type: string,
  json: JsonObject,
  isMulti: boolean,
  analysis: Analysis
): Leaf => {
  const table = parametersOf(type)
  if (table === undefined) {
    if (isOtherType(type)) throw new NotSimulated(`field type [${type}]`)
    throw noType(type, name)
  }
  const parameters: { [name: string]: Json } = {}
  let fields: ReadonlyMap<string, Leaf> = new Map()
  let copyTo: ReadonlyArray<string> = []
  for (const key of hashOrder(Object.keys(json))) {
    const value = json[key]
    if (value === undefined || key === "type") continue
    if (key === "fields") {
      fields = readMultiFields(name, value, isMulti, analysis)
    } else if (key === "copy_to") {
      copyTo = readCopyTo(value)
    } else {
      if (key === "synthetic_source_keep") throw new NotSimulated(`mapping parameter [${key}]`)
      if (key === "boost") throw parsing(`Unknown parameter [boost] on mapper [${name}]`)
      const parameter = table.find((one) => one.name === key)
      if (parameter === undefined)
        throw parsing(`unknown parameter [${key}] on mapper [${name}] of type [${type}]`)
      if (value === null && parameter.unset !== null) {
        throw parsing(`[${key}] on mapper [${name}] of type [${type}] must not have a [null] value`)
      }
      const read = parameter.read(value, { name, type, analysis })
      if (parameter.simulated?.(read) === false)
        throw new NotSimulated(`mapping parameter [${key}] of type [${type}]`)
      if (JSON.stringify(String(read)) !== JSON.stringify(String(parameter.unset)) || isObject(read)) {
        if (!(isObject(read) && Object.keys(read).length === 0)) parameters[key] = read
      }
    }
  }
  checkTogether(name, type, parameters)
  // In the order of the table, in which the server shows them.
  const ordered = table.flatMap(({ name }) =>
    parameters[name] === undefined ? [] : [[name, parameters[name]] as const]
  )
  return { kind: "leaf", type, parameters: Object.fromEntries(ordered), fields, copyTo }
}

const readDynamic = (value: Json): Dynamic => {
  if (value === "strict") return "strict"
  if (value === "runtime") throw new NotSimulated("dynamic [runtime]")
  return namedBoolean("dynamic.dynamic", value) ? "true" : "false"
}

const listed = (json: JsonObject, names: ReadonlyArray<string>): string =>
  names.map((name) => ` [${name} : ${javaText(json[name] ?? null)}]`).join("")

const readProperties = (value: Json, analysis: Analysis): ReadonlyMap<string, Node> => {
  if (Array.isArray(value) && value.length === 0) return new Map()
  if (!isObject(value)) throw new Problem(400, "parse_exception", "properties must be a map type")
  let object: Branch = emptyObject
  for (const name of hashOrder(Object.keys(value))) {
    const json = value[name]
    if (json === undefined || (Array.isArray(json) && json.length === 0)) continue
    if (!isObject(json)) {
      throw parsing(`Expected map for property [fields] on field [${name}] but got a class java.lang.String`)
    }
    const path = splitName(name)
    const node = readNode(path.at(-1) ?? name, json, analysis)
    const around = path
      .slice(0, -1)
      .reduceRight<readonly [string, Node]>(
        ([own, inner], outer) => [outer, { ...emptyObject, children: new Map([[own, inner]]) }],
        [path.at(-1) ?? name, node]
      )
    object = mergeObject(object, { ...emptyObject, children: new Map([around]) }, "")
  }
  return object.children
}

/** A name with dots stands for objects around a field. */
const splitName = (name: string): ReadonlyArray<string> => {
  if (name === "") throw illegalArgument("field name cannot be an empty string")
  if (name.trim() === "") throw illegalArgument("field name cannot contain only whitespaces")
  const parts = name.split(".")
  if (parts.some((part) => part.trim() === "")) throw new NotSimulated(`field name [${name}]`)
  return parts
}

/** Parameters of objects that are simulated with their default alone. */
const objectDefaults: { readonly [name: string]: string } = {
  include_in_parent: "false",
  include_in_root: "false",
  subobjects: "true",
  synthetic_source_keep: "none"
}

const readObject = (name: string, json: JsonObject, nested: boolean, analysis: Analysis): Branch => {
  const { dynamic, enabled, properties, type: _, ...rest } = json
  const other = hashOrder(Object.keys(rest)).filter((key) => {
    if (!Object.hasOwn(objectDefaults, key) || (key.startsWith("include_") && !nested)) return true
    if (String(rest[key]) !== objectDefaults[key]) throw new NotSimulated(`mapping parameter [${key}]`)
    return false
  })
  const object: Branch = {
    kind: "object",
    nested,
    dynamic: dynamic === undefined ? undefined : readDynamic(dynamic),
    enabled: enabled === undefined ? undefined : namedBoolean("enabled.enabled", enabled),
    children: properties === undefined ? new Map() : readProperties(properties, analysis)
  }
  if (other.length > 0) {
    throw parsing(`Mapping definition for [${name}] has unsupported parameters: ${listed(rest, other)}`)
  }
  return object
}

export const readNode = (name: string, json: JsonObject, analysis: Analysis): Node => {
  const type = json["type"]
  if (type === undefined) {
    if (json["properties"] !== undefined || json["enabled"] !== undefined) {
      return readObject(name, json, false, analysis)
    }
    throw parsing(`No type specified for field [${name}]`)
  }
  switch (type) {
    case "object":
    case "nested":
      return readObject(name, json, type === "nested", analysis)
    case "alias": {
      const path = json["path"]
      if (path === undefined) throw parsing(`The [path] property must be specified for field [${name}].`)
      const other = Object.keys(json).find((key) => key !== "type" && key !== "path")
      if (other !== undefined) throw new NotSimulated(`mapping parameter [${other}] of type [alias]`)
      return { kind: "alias", path: javaText(path) }
    }
    default:
      return readLeaf(name, javaText(type), json, false, analysis)
  }
}

const readMetadata = (name: string, value: Json, known: ReadonlyArray<string>): JsonObject => {
  if (!isObject(value)) throw illegalArgument(`[${name}] config must be an object`)
  const other = Object.keys(value).find((key) => !known.includes(key))
  if (other !== undefined) throw parsing(`unknown parameter [${other}] on metadata field [${name}]`)
  return value
}

const readSource = (value: Json): void => {
  const source = readMetadata("_source", value, ["enabled", "mode", "includes", "excludes"])
  if (source["enabled"] !== undefined && !readBoolean(source["enabled"])) {
    throw new NotSimulated("mapping parameter [_source.enabled]")
  }
  for (const name of ["mode", "includes", "excludes"]) {
    const set = source[name]
    if (set !== undefined && !(Array.isArray(set) && set.length === 0)) {
      throw new NotSimulated(`mapping parameter [_source.${name}]`)
    }
  }
}

const readDateFormats = (value: Json): ReadonlyArray<string> => {
  const formats = Array.isArray(value) ? value.map(javaText) : [javaText(value)]
  formats.filter((format) => format !== "none").forEach(checkFormat)
  return formats
}

const notSimulatedAtRoot: ReadonlySet<string> = new Set([
  "_data_stream_timestamp",
  "_doc_count",
  "_field_names",
  "_size",
  "_tier",
  "subobjects",
  "synthetic_source_keep"
])

const readRootFields = (json: JsonObject, analysis: Analysis): Root => {
  let root: Root = emptyRoot
  const unknown: Array<string> = []
  for (const name of hashOrder(Object.keys(json))) {
    const value = json[name]
    if (value === undefined) continue
    switch (name) {
      case "dynamic":
        root = { ...root, object: { ...root.object, dynamic: readDynamic(value) } }
        break
      case "properties":
        root = { ...root, object: { ...root.object, children: readProperties(value, analysis) } }
        break
      case "date_detection":
        root = { ...root, dateDetection: namedBoolean("date_detection", value) }
        break
      case "numeric_detection":
        root = { ...root, numericDetection: namedBoolean("numeric_detection", value) }
        break
      case "dynamic_date_formats":
      case "date_formats":
        root = { ...root, dateFormats: readDateFormats(value) }
        break
      case "dynamic_templates":
        root = { ...root, dynamicTemplates: readDynamicTemplates(value, analysis, readNode) }
        break
      case "_meta":
        if (!isObject(value)) throw new NotSimulated("mapping parameter [_meta] of this form")
        root = { ...root, meta: value }
        break
      case "_routing": {
        const { required } = readMetadata("_routing", value, ["required"])
        root = { ...root, routingRequired: required !== undefined && readBoolean(required) }
        break
      }
      case "_source":
        readSource(value)
        break
      case "enabled":
        if (!namedBoolean("enabled", value)) throw new NotSimulated("mapping parameter [enabled]")
        break
      case "runtime":
        if (!isObject(value) || Object.keys(value).length > 0) throw new NotSimulated("runtime fields")
        break
      default:
        if (notSimulatedAtRoot.has(name)) throw new NotSimulated(`mapping parameter [${name}]`)
        unknown.push(name)
    }
  }
  if (unknown.length > 0) {
    throw parsing(`Root mapping definition has unsupported parameters: ${listed(json, unknown)}`)
  }
  return root
}

/** Reads a mapping and merges it into the one that is there. */
export const readMapping = (json: JsonObject, analysis: Analysis, existing: Root = emptyRoot): Root => {
  let read: Root
  try {
    read = readRootFields(json, analysis)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    throw caused(400, "mapper_parsing_exception", `Failed to parse mapping: ${thrown.reason}`, thrown)
  }
  for (const name of [
    "_id",
    "_index",
    "_source",
    "_routing",
    "_seq_no",
    "_version",
    "_ignored",
    "_field_names"
  ]) {
    if (read.object.children.has(name)) {
      throw new Problem(400, "mapper_parsing_exception", `Field [${name}] is defined more than once`)
    }
  }
  return merge(existing, read, json)
}
