/** Reads the lines of a bulk request into its actions; a line that is none refuses the whole request. */
import { readJson } from "../jsonText.ts"
import { locate, Malformed } from "../malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated, type Problem } from "../model.ts"
import { illegalArgument } from "../problems.ts"
import { tokenOf } from "../reading.ts"
import { readSourceFilter, type SourceFilter } from "../sourceFilter.ts"
import { type Conditions, faultsOf } from "./engine.ts"
import { checkPipeline, checkSeqNo, versionTypeOf } from "./requests.ts"
import { readUpdate, type Update, updateFaults } from "./update.ts"
import { indexFaults } from "./writing.ts"

export type ActionName = "index" | "create" | "delete" | "update"

interface Head {
  readonly index: string | undefined
  readonly id: string | undefined
  readonly routing: string | undefined
  readonly requireAlias: boolean
  readonly conditions: Conditions
}

export type Action = Head &
  /** The document as it was sent: what is wrong with it is that action's failure. */
  (
    | { readonly name: "index" | "create"; readonly source: string }
    | { readonly name: "delete" }
    | { readonly name: "update"; readonly update: Update }
  )

/** What stands in the request's own parameters. */
export interface Defaults {
  readonly index: string | undefined
  readonly routing: string | undefined
  readonly requireAlias: boolean
  readonly source: SourceFilter | undefined
}

const malformed = (line: number, expected: string, found: string): Problem =>
  illegalArgument(`Malformed action/metadata line [${line}], expected ${expected} but found [${found}]`)

const isAction = (name: string): name is ActionName =>
  name === "index" || name === "create" || name === "delete" || name === "update"

/** The action and what is said of it. */
const readHead = (json: Json, line: number): readonly [ActionName, JsonObject] => {
  if (!isObject(json)) throw malformed(line, "START_OBJECT", tokenOf(json))
  const [name, ...more] = Object.keys(json)
  if (name === undefined) throw malformed(line, "FIELD_NAME", "END_OBJECT")
  if (!isAction(name)) throw malformed(line, "field [create], [delete], [index] or [update]", name)
  const head = json[name]
  if (!isObject(head)) throw malformed(line, "START_OBJECT or END_OBJECT", tokenOf(head))
  if (more.length > 0) throw malformed(line, "END_OBJECT", "FIELD_NAME")
  return [name, head]
}

const long = (value: string): number => {
  if (!/^[+-]?\d+(\.\d*)?$/.test(value)) throw illegalArgument(`For input string: "${value}"`)
  return Math.trunc(Number(value))
}

const flag = (value: string): boolean => {
  if (value === "true" || value === "false") return value === "true"
  throw illegalArgument(`Failed to parse value [${value}] as only [true] or [false] are allowed.`)
}

interface Fields {
  index?: string
  id?: string
  routing?: string
  opType?: string
  version?: number
  versionType?: string
  ifSeqNo?: number
  ifPrimaryTerm?: number
  retries?: number
  requireAlias?: boolean
  source?: SourceFilter
}

const readSource = (value: Json): SourceFilter => {
  const filter = readSourceFilter(value === "true" ? true : value === "false" ? false : value)
  if (filter === undefined) throw new NotSimulated("_source of this form")
  return filter
}

const readField = (fields: Fields, name: string, value: Json, line: number): void => {
  if (isObject(value) && name === "_source") {
    fields.source = readSource(value)
    return
  }
  if (isObject(value) && name === "dynamic_templates")
    throw new NotSimulated("bulk parameter [dynamic_templates]")
  if (isObject(value) || Array.isArray(value)) {
    throw malformed(line, `a simple value for field [${name}]`, tokenOf(value))
  }
  // Nulls are passed over.
  if (value === null) return
  const text = String(value)
  switch (name) {
    case "_index":
      fields.index = text
      break
    case "_id":
      fields.id = text
      break
    case "routing":
      fields.routing = text
      break
    case "op_type":
      fields.opType = text
      break
    case "version":
      fields.version = long(text)
      break
    case "version_type":
      fields.versionType = text
      break
    case "if_seq_no":
      fields.ifSeqNo = long(text)
      break
    case "if_primary_term":
      fields.ifPrimaryTerm = long(text)
      break
    case "retry_on_conflict":
      fields.retries = long(text)
      break
    case "require_alias":
      fields.requireAlias = flag(text)
      break
    case "_source":
      fields.source = readSource(value)
      break
    case "pipeline":
      checkPipeline(text)
      break
    case "require_data_stream":
    case "list_executed_pipelines":
      if (flag(text)) throw new NotSimulated(`bulk parameter [${name}]`)
      break
    default:
      throw illegalArgument(`Action/metadata line [${line}] contains an unknown parameter [${name}]`)
  }
}

const conditionsOf = (fields: Fields): Conditions => {
  checkSeqNo(fields.ifSeqNo, fields.ifPrimaryTerm)
  return {
    version: fields.version,
    versionType: versionTypeOf(fields.versionType),
    ifSeqNo: fields.ifSeqNo,
    ifPrimaryTerm: fields.ifPrimaryTerm
  }
}

const readBody = (json: Json, fields: Fields, head: Head, defaults: Defaults): Action => {
  const { conditions, id, routing } = head
  if (conditions.version !== undefined || conditions.versionType !== "internal") {
    throw illegalArgument(
      "Update requests do not support versioning. Please use `if_seq_no` and `if_primary_term` instead"
    )
  }
  const update = {
    id: id ?? "",
    routing,
    conditions,
    retries: fields.retries ?? 0,
    source: fields.source ?? defaults.source
  }
  try {
    return { ...head, name: "update", update: readUpdate(json, update) }
  } catch (thrown) {
    throw thrown instanceof Malformed ? locate(json, thrown) : thrown
  }
}

/** All actions; the last one is dropped when its document is missing, as the server does. */
export const readActions = (lines: ReadonlyArray<string>, defaults: Defaults): ReadonlyArray<Action> => {
  const actions: Array<Action> = []
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    const text = lines[at] ?? ""
    if (text.trim() === "") continue
    const [name, json] = readHead(readJson(text), line)
    const fields: Fields = {}
    for (const [field, value] of Object.entries(json)) {
      if (value !== undefined) readField(fields, field, value, line)
    }
    const head: Head = {
      index: fields.index ?? defaults.index,
      id: fields.id,
      routing: fields.routing ?? defaults.routing,
      requireAlias: fields.requireAlias ?? defaults.requireAlias,
      conditions: conditionsOf(fields)
    }
    if (name === "delete") {
      actions.push({ ...head, name })
      continue
    }
    at++
    const body = lines[at]
    if (body === undefined) break
    if (name === "update") actions.push(readBody(readJson(body), fields, head, defaults))
    else {
      const creates = name === "create" || fields.opType === "create"
      actions.push({ ...head, name: creates ? "create" : "index", source: body })
    }
  }
  return actions
}

/** What is wrong with an action, as the validation of the whole request says it. */
export const actionFaults = (action: Action): ReadonlyArray<string> => {
  const missing = action.index === undefined ? ["index is missing"] : []
  switch (action.name) {
    case "update":
      return [...missing, ...updateFaults(action.update)]
    case "delete": {
      const noId = action.id === undefined || action.id === "" ? ["id is missing"] : []
      return [...missing, ...noId, ...faultsOf(action.conditions)]
    }
    default:
      return [...missing, ...indexFaults(action.id, action.name === "create", action.conditions)]
  }
}
