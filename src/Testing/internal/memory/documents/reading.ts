/** The endpoints that read documents by id: get, exists, get_source, exists_source. */
import {
  type Answer,
  type Doc,
  type Handlers,
  type JsonObject,
  NotSimulated,
  Problem,
  type Request
} from "../model.ts"
import { indexToRead } from "../names.ts"
import { type Params, paramsOf } from "../params.ts"
import { validation } from "../problems.ts"
import {
  filterSource,
  type SourceFilter,
  sourceFilterOf,
  sourceParams,
  wholeSource
} from "../sourceFilter.ts"
import type { Index } from "../state.ts"
import type { Store } from "../store.ts"
import { currentDoc, versionConflict, type VersionType } from "./engine.ts"
import { routingOf, text, versionTypeOf } from "./requests.ts"

export interface Reading {
  readonly id: string
  readonly routing: string | undefined
  readonly version: number | undefined
  readonly versionType: VersionType
  readonly realtime: boolean
  readonly refresh: boolean
}

export const readParams = [
  "realtime",
  "refresh",
  "routing",
  "version",
  "version_type",
  "force_synthetic_source",
  ...sourceParams
] as const

export const readingOf = (params: Params): Reading => {
  if (params.flag("force_synthetic_source", false))
    throw new NotSimulated("parameter [force_synthetic_source]")
  const [version, versionType] = [params.long("version"), versionTypeOf(params.text("version_type"))]
  return {
    id: params.text("id") ?? "",
    routing: text(params.text("routing")),
    version,
    versionType,
    realtime: params.flag("realtime", true),
    refresh: params.flag("refresh", false)
  }
}

/** A version that no document can have. */
export const checkVersion = ({ version, versionType }: Reading): void => {
  if (version === undefined || version >= (versionType === "internal" ? 1 : 0)) return
  throw validation(`illegal version value [${version}] for version type [${versionType.toUpperCase()}]`)
}

/** Finds a document as a request asks for it. */
export const find = (store: Store, index: Index, name: string, reading: Reading): Doc | undefined => {
  const { id, realtime, refresh, version } = reading
  const address = { id, routing: routingOf(index, name, reading.routing, id) }
  // What is read at once needs no refresh.
  if (refresh && !realtime) index.refresh(new Set([index.shardOf(address)]))
  index.refreshIfDue(store.now)
  const doc = realtime ? currentDoc(index, address, store.now) : index.findVisible(address)
  if (doc !== undefined && version !== undefined && doc.version !== version) {
    throw versionConflict(
      index,
      address,
      `current version [${doc.version}] is different than the one provided [${version}]`
    )
  }
  return doc
}

export const notFound = (index: string, id: string): JsonObject => ({ _index: index, _id: id, found: false })

/** A document as get and mget show it. */
export const shown = (doc: Doc, filter: SourceFilter): JsonObject => ({
  _index: doc.index,
  _id: doc.id,
  _version: doc.version,
  _seq_no: doc.seqNo,
  _primary_term: doc.primaryTerm,
  ...(doc.routing === undefined || !filter.enabled ? {} : { _routing: doc.routing }),
  found: true,
  ...(filter.enabled ? { _source: filterSource(doc.source, filter) } : {})
})

const lookUp = (store: Store, request: Request) => {
  const params = paramsOf(request, ["index", "id", ...readParams])
  const name = params.text("index") ?? ""
  const reading = readingOf(params)
  const filter = sourceFilterOf(params) ?? wholeSource
  checkVersion(reading)
  return { name, reading, filter, find: () => find(store, indexToRead(store.indices, name), name, reading) }
}

export const readHandlers = (store: Store): Handlers => {
  const get = (request: Request): Answer => {
    const { filter, find, name, reading } = lookUp(store, request)
    const doc = find()
    return doc === undefined
      ? { status: 404, body: notFound(indexToRead(store.indices, name).name, reading.id) }
      : { status: 200, body: shown(doc, filter) }
  }
  const getSource = (request: Request): Answer => {
    const { filter, find, name, reading } = lookUp(store, request)
    if (!filter.enabled) throw validation("fetching source can not be disabled")
    const doc = find()
    if (doc !== undefined) return { status: 200, body: filterSource(doc.source, filter) }
    const index = indexToRead(store.indices, name).name
    throw new Problem(404, "resource_not_found_exception", `Document not found [${index}]/[${reading.id}]`)
  }
  const exists =
    (handler: (request: Request) => Answer) =>
    (request: Request): Answer => ({ status: handler(request).status, body: undefined })
  return { get, get_source: getSource, exists: exists(get), exists_source: exists(getSource) }
}
