/** Bulk requests: many writes, each with an outcome of its own. */
import { type Answer, errorOf, type Handlers, type JsonObject, Problem, type Request } from "../model.ts"
import { readDocument, readLines } from "../jsonText.ts"
import { paramsOf } from "../params.ts"
import { bodyRequired, illegalArgument, validation } from "../problems.ts"
import { sourceFilterOf, sourceParams } from "../sourceFilter.ts"
import type { Address, Index } from "../state.ts"
import type { Store } from "../store.ts"
import { type Action, actionFaults, readActions } from "./bulkLines.ts"
import { primaryTerm, remove, shardsOf, write } from "./engine.ts"
import { checkPipeline, refreshOf, refreshShards, routingOf, text } from "./requests.ts"
import { applyUpdate, shownSource } from "./update.ts"
import { indexToDeleteFrom, statusOf, writtenBody } from "./writing.ts"

interface Outcome {
  readonly status: number
  readonly body: JsonObject
  /** The index that was written to, if one was. */
  readonly index: Index | undefined
}

interface Place extends Address {
  readonly index: Index
}

const run = (store: Store, action: Action, { id, index, routing }: Place, forced: boolean): Outcome => {
  switch (action.name) {
    case "delete": {
      const written = remove(index, { id, routing }, action.conditions, store.now)
      return { status: statusOf(written), body: writtenBody(index, id, written, forced), index }
    }
    case "update": {
      const updated = applyUpdate(index, { ...action.update, routing }, store.now)
      const { seqNo, version, written } = updated
      const get = shownSource(updated, action.update.source)
      if (written !== "noop") {
        return {
          status: statusOf(written),
          body: { ...writtenBody(index, id, written, forced), ...get },
          index
        }
      }
      const body = {
        _index: index.name,
        _id: id,
        _version: version,
        result: "noop",
        ...(forced ? { forced_refresh: true } : {}),
        _shards: shardsOf(index),
        _seq_no: seqNo,
        _primary_term: primaryTerm,
        ...get
      }
      return { status: 200, body, index }
    }
    default: {
      const { conditions, name, source } = action
      const written = write(
        index,
        { id, routing, source: readDocument(source), create: name === "create", conditions },
        store.now
      )
      return { status: statusOf(written), body: writtenBody(index, id, written, forced), index }
    }
  }
}

/** The shards that a request came to. */
type Reached = Map<Index, Set<number>>

const perform = (store: Store, action: Action, forced: boolean, reached: Reached): Outcome => {
  const name = action.index ?? ""
  let [shownIndex, id] = [name, action.id]
  try {
    if (id === "") throw illegalArgument("if _id is specified it must not be empty")
    const index =
      // A delete may go to an index whatever was asked for.
      action.name === "delete"
        ? indexToDeleteFrom(store, name, action.conditions)
        : store.writable(name, action.requireAlias)
    shownIndex = index.name
    id ??= store.ids.document()
    const routing = routingOf(index, name, action.routing, action.id)
    const shards = reached.get(index) ?? new Set()
    reached.set(index, shards.add(index.shardOf({ id, routing })))
    return run(store, action, { id, index, routing }, forced)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    const { root_cause: _, ...error } = errorOf(thrown)
    return {
      status: thrown.status,
      body: { _index: shownIndex, _id: id ?? null, status: thrown.status, error },
      index: undefined
    }
  }
}

/** Makes the indices that are missing before anything is written; what cannot be made fails with its items. */
const makeIndices = (store: Store, actions: ReadonlyArray<Action>): void => {
  for (const { conditions, index, name, requireAlias } of actions) {
    if (name === "delete" && conditions.versionType === "internal") continue
    try {
      store.writable(index ?? "", requireAlias)
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
    }
  }
}

export const bulkHandlers = (store: Store): Handlers => ({
  bulk: (request: Request): Answer => {
    const params = paramsOf(request, [
      "index",
      "refresh",
      "routing",
      "pipeline",
      "require_alias",
      ...sourceParams
    ])
    const refresh = refreshOf(params)
    checkPipeline(params.text("pipeline"))
    if (request.text === undefined) throw bodyRequired()
    const actions = readActions(readLines(request.text, "bulk", "\\n"), {
      index: params.text("index"),
      routing: text(params.text("routing")),
      requireAlias: params.flag("require_alias", false),
      source: sourceFilterOf(params)
    })
    const faults = actions.length === 0 ? ["no requests added"] : actions.flatMap(actionFaults)
    if (faults.length > 0) throw validation(...faults)
    makeIndices(store, actions)
    const reached: Reached = new Map()
    const outcomes = actions.map((action) => perform(store, action, refresh === "now", reached))
    for (const [index, shards] of reached) refreshShards(index, shards, refresh)
    return {
      status: 200,
      body: {
        errors: outcomes.some(({ index }) => index === undefined),
        took: 0,
        items: outcomes.map(({ body, status }, at) => ({
          [actions[at]?.name ?? "index"]: { ...body, status }
        }))
      }
    }
  }
})
