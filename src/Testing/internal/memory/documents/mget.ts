/** Reading many documents by id at once. */
import { parsing, Malformed, locate, valueAt } from "../malformed.ts"
import {
  type Answer,
  type Handlers,
  isObject,
  type Json,
  type JsonObject,
  NotSimulated,
  Problem,
  refusal,
  type Request
} from "../model.ts"
import { indexToRead } from "../names.ts"
import { paramsOf } from "../params.ts"
import { illegalArgument, validation } from "../problems.ts"
import { tokenOf } from "../reading.ts"
import { readSourceFilter, type SourceFilter, sourceFilterOf, wholeSource } from "../sourceFilter.ts"
import type { Store } from "../store.ts"
import { find, notFound, type Reading, readParams, shown } from "./reading.ts"
import { text, versionTypeOf } from "./requests.ts"

interface Item {
  readonly index: string | undefined
  readonly id: string | undefined
  readonly routing: string | undefined
  readonly version: number | undefined
  readonly versionType: string | undefined
  readonly filter: SourceFilter | undefined
}

const readFilter = (value: Json): SourceFilter => {
  const filter = readSourceFilter(value === "true" ? true : value === "false" ? false : value)
  if (filter === undefined) throw new NotSimulated("_source of this form")
  return filter
}

const scalar = (value: Json | undefined): string | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === "object") throw new NotSimulated("mget item of this form")
  return String(value)
}

const readItem = (json: Json): Item => {
  if (!isObject(json)) throw illegalArgument("docs array element should include an object")
  const { _id, _index, _source, routing, stored_fields, version, version_type, ...rest } = json
  const [other] = Object.keys(rest)
  if (other !== undefined) {
    throw new Problem(400, "parse_exception", `failed to parse multi get request. unknown field [${other}]`)
  }
  if (stored_fields !== undefined) throw new NotSimulated("parameter [stored_fields]")
  const number = scalar(version)
  if (number !== undefined && !/^-?\d+$/.test(number)) throw new NotSimulated("version of this form")
  return {
    index: scalar(_index),
    id: scalar(_id),
    routing: scalar(routing),
    version: number === undefined ? undefined : Number(number),
    versionType: scalar(version_type),
    filter: _source === undefined ? undefined : readFilter(_source)
  }
}

const plain: Item = {
  index: undefined,
  id: undefined,
  routing: undefined,
  version: undefined,
  versionType: undefined,
  filter: undefined
}

const readId = (value: Json): Item => {
  if (typeof value === "object") throw illegalArgument("ids array element should only contain ids")
  return { ...plain, id: String(value) }
}

const readItems = (body: JsonObject): ReadonlyArray<Item> =>
  Object.entries(body).flatMap(([name, value]): ReadonlyArray<Item> => {
    if (value === undefined) return []
    if (!Array.isArray(value)) {
      const reason = `unexpected token [${tokenOf(value)}], expected [FIELD_NAME] or [START_ARRAY]`
      throw parsing(valueAt(body, name), reason)
    }
    if (name === "docs") return value.map(readItem)
    if (name === "ids") return value.map(readId)
    throw parsing(valueAt(body, name), `unknown key [${name}] for a START_ARRAY, expected [docs] or [ids]`)
  })

const readBody = (body: Json | undefined): ReadonlyArray<Item> => {
  if (body === undefined)
    throw new Problem(400, "parse_exception", "request body or source parameter is required")
  if (!isObject(body)) throw new NotSimulated("mget body of this form")
  try {
    return readItems(body)
  } catch (thrown) {
    throw thrown instanceof Malformed ? locate(body, thrown) : thrown
  }
}

const faultsOf = (items: ReadonlyArray<Item>): ReadonlyArray<string> =>
  items.length === 0
    ? ["no documents to get"]
    : items.flatMap(({ id, index }, at) => [
        ...(index === undefined ? [`index is missing for doc ${at}`] : []),
        ...(id === undefined ? [`id is missing for doc ${at}`] : [])
      ])

export const mgetHandlers = (store: Store): Handlers => {
  const get = (
    item: Item,
    shared: Pick<Reading, "realtime" | "refresh">,
    filter: SourceFilter
  ): JsonObject => {
    const [name, id] = [item.index ?? "", item.id ?? ""]
    try {
      const index = indexToRead(store.indices, name)
      const doc = find(store, index, name, {
        ...shared,
        id,
        routing: item.routing,
        version: item.version,
        versionType: versionTypeOf(item.versionType)
      })
      return doc === undefined ? notFound(index.name, id) : shown(doc, filter)
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      const { body } = refusal(thrown)
      const error = isObject(body) ? body["error"] : undefined
      return { _index: name, _id: id, ...(error === undefined ? {} : { error }) }
    }
  }

  return {
    mget: (request: Request): Answer => {
      const params = paramsOf(request, ["index", ...readParams.filter((name) => !name.startsWith("version"))])
      if (params.flag("force_synthetic_source", false))
        throw new NotSimulated("parameter [force_synthetic_source]")
      const filter = sourceFilterOf(params)
      const shared = { realtime: params.flag("realtime", true), refresh: params.flag("refresh", false) }
      const routing = text(params.text("routing"))
      const items = readBody(request.body).map((item) => ({
        ...item,
        index: item.index ?? params.text("index"),
        routing: item.routing ?? routing
      }))
      const faults = faultsOf(items)
      if (faults.length > 0) throw validation(...faults)
      const docs = items.map((item) => get(item, shared, item.filter ?? filter ?? wholeSource))
      return { status: 200, body: { docs } }
    }
  }
}
