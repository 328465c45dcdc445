/** The endpoints that write one document: index, create, update, delete. */
import { readDocument } from "../jsonText.ts"
import { locate, Malformed } from "../malformed.ts"
import { type Answer, type Handlers, type Json, type JsonObject, Problem, type Request } from "../model.ts"
import { indexToWrite } from "../names.ts"
import { paramsOf } from "../params.ts"
import { bodyRequired, illegalArgument, indexNotFound } from "../problems.ts"
import { sourceFilterOf, sourceParams } from "../sourceFilter.ts"
import type { Index } from "../state.ts"
import type { Store } from "../store.ts"
import {
  type Conditions,
  faultsOf,
  idFault,
  primaryTerm,
  refuseFaults,
  remove,
  shardsOf,
  write,
  type Written
} from "./engine.ts"
import {
  checkPipeline,
  conditionParams,
  conditionsOf,
  type Refresh,
  refreshAfter,
  refreshShards,
  refreshOf,
  routingOf,
  text
} from "./requests.ts"
import { applyUpdate, readUpdate, shownSource, updateFaults } from "./update.ts"

/** What is wrong with a request to index a document. */
export const indexFaults = (
  id: string | undefined,
  create: boolean,
  conditions: Conditions
): ReadonlyArray<string> => {
  const { ifPrimaryTerm, ifSeqNo, version, versionType } = conditions
  if (create) {
    if (versionType !== "internal") {
      return ["create operations only support internal versioning. use index instead"]
    }
    if (version !== undefined)
      return ["create operations do not support explicit versions. use index instead"]
    if (ifSeqNo !== undefined || (ifPrimaryTerm ?? 0) !== 0) {
      return ["create operations do not support compare and set. use index instead"]
    }
  }
  const long = id === undefined ? undefined : idFault(id)
  return [...faultsOf(conditions), ...(long === undefined ? [] : [long])]
}

/** The answer to a write, without its status. */
export const writtenBody = (index: Index, id: string, written: Written, forced: boolean): JsonObject => ({
  _index: index.name,
  _id: id,
  _version: written.version,
  result: written.result,
  ...(forced ? { forced_refresh: true } : {}),
  _shards: shardsOf(index),
  _seq_no: written.seqNo,
  _primary_term: primaryTerm
})

export const statusOf = ({ result }: Written): number =>
  result === "created" ? 201 : result === "not_found" ? 404 : 200

const readOpType = (value: string | undefined, hasId: boolean): "create" | "index" => {
  switch (value?.toLowerCase()) {
    case undefined:
      return hasId ? "index" : "create"
    case "create":
      return "create"
    case "index":
      return "index"
    default:
      throw illegalArgument(`opType must be 'create' or 'index', found: [${value}]`)
  }
}

/** A delete makes no index, unless its version must be remembered. */
export const indexToDeleteFrom = (store: Store, name: string, conditions: Conditions): Index => {
  const index = indexToWrite(store.indices, name)
  if (index !== undefined) return index
  if (conditions.versionType === "internal") throw indexNotFound(name)
  return store.create(name)
}

const located = <A>(body: Json | undefined, read: () => A): A => {
  try {
    return read()
  } catch (thrown) {
    throw thrown instanceof Malformed ? locate(body, thrown) : thrown
  }
}

/** What an update ends with before anything is written. */
const beforeWriting: ReadonlySet<string> = new Set([
  "document_missing_exception",
  "version_conflict_engine_exception"
])

const onFault = <A>(run: () => A, then: (problem: Problem) => void): A => {
  try {
    return run()
  } catch (thrown) {
    if (thrown instanceof Problem) then(thrown)
    throw thrown
  }
}

const writeParams = ["index", "id", "routing", "refresh", ...conditionParams] as const

export const writeHandlers = (store: Store): Handlers => {
  const put = (request: Request, forced: "create" | undefined): Answer => {
    const params = paramsOf(request, [
      ...writeParams,
      "op_type",
      "pipeline",
      "require_alias",
      "require_data_stream"
    ])
    const name = params.text("index") ?? ""
    const given = params.text("id")
    const refresh: Refresh = refreshOf(params)
    checkPipeline(params.text("pipeline"))
    const conditions = conditionsOf(params)
    const create = (forced ?? readOpType(params.text("op_type"), given !== undefined)) === "create"
    const requireAlias = params.flag("require_alias", false)
    if (params.flag("require_data_stream", false)) {
      const reason = `[require_data_stream] request flag is [true] and [${name}] is not a data stream`
      throw new Problem(404, "resource_not_found_exception", reason)
    }
    const { text: source } = request
    if (source === undefined) throw bodyRequired()
    refuseFaults(indexFaults(given, create, conditions))
    const index = store.writable(name, requireAlias)
    const id = given ?? store.ids.document()
    const routing = routingOf(index, name, text(params.text("routing")), given)
    const written = refreshAfter(index, { id, routing }, refresh, () =>
      write(index, { id, routing, source: readDocument(source), create, conditions }, store.now)
    )
    return { status: statusOf(written), body: writtenBody(index, id, written, refresh === "now") }
  }

  const del = (request: Request): Answer => {
    const params = paramsOf(request, writeParams)
    const [name, id] = [params.text("index") ?? "", params.text("id") ?? ""]
    const refresh = refreshOf(params)
    const conditions = conditionsOf(params)
    refuseFaults([...(id === "" ? ["id is missing"] : []), ...faultsOf(conditions)])
    const index = indexToDeleteFrom(store, name, conditions)
    const routing = routingOf(index, name, text(params.text("routing")), id)
    const written = refreshAfter(index, { id, routing }, refresh, () =>
      remove(index, { id, routing }, conditions, store.now)
    )
    return { status: statusOf(written), body: writtenBody(index, id, written, refresh === "now") }
  }

  const update = (request: Request): Answer => {
    const params = paramsOf(request, [...writeParams, "require_alias", "retry_on_conflict", ...sourceParams])
    const [name, id] = [params.text("index") ?? "", params.text("id") ?? ""]
    const refresh = refreshOf(params)
    const head = {
      id,
      routing: text(params.text("routing")),
      conditions: conditionsOf(params),
      retries: params.integer("retry_on_conflict", 0),
      source: sourceFilterOf(params)
    }
    const asked = located(request.body, () => readUpdate(request.body ?? {}, head))
    refuseFaults(updateFaults(asked))
    const index = store.writable(name, params.flag("require_alias", false))
    const routing = routingOf(index, name, asked.routing, id)
    const shards = new Set([index.shardOf({ id, routing })])
    const updated = onFault(
      () => applyUpdate(index, { ...asked, routing }, store.now),
      ({ type }) => {
        if (!beforeWriting.has(type)) refreshShards(index, shards, refresh)
      }
    )
    const get = shownSource(updated, asked.source)
    if (updated.written === "noop") {
      const body = {
        _index: index.name,
        _id: id,
        _version: updated.version,
        result: "noop",
        _shards: { total: 0, successful: 0, failed: 0 },
        _seq_no: updated.seqNo,
        _primary_term: primaryTerm,
        ...get
      }
      return { status: 200, body }
    }
    refreshShards(index, shards, refresh)
    return {
      status: statusOf(updated.written),
      body: { ...writtenBody(index, id, updated.written, refresh === "now"), ...get }
    }
  }

  return {
    index: (request) => put(request, undefined),
    create: (request) => put(request, "create"),
    delete: del,
    update
  }
}
