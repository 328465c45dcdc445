/** Scrolls: the next hits, and the end. */
import { answerOf } from "./answers.ts"
import { checkKeepAlive, type Contexts } from "./contexts.ts"
import { readScrollId } from "./contextIds.ts"
import { type Handler, isObject, type Json, Problem, type Request } from "./model.ts"
import { millisOf, paramsOf } from "./params.ts"
import { validation } from "./problems.ts"
import { entriesOf } from "./queries/options.ts"
import { illegal, tokenOf } from "./reading.ts"

const wrongType = (name: string, value: Json): Problem =>
  illegal(`Unknown parameter [${name}] in request body or parameter is of the wrong type[${tokenOf(value)}] `)

interface Next {
  readonly id: string | undefined
  readonly keepAlive: number | undefined
}

const nextOf = (request: Request): Next => {
  const params = paramsOf(request, ["scroll_id", "scroll", "rest_total_hits_as_int"])
  const scroll = params.text("scroll")
  let id = params.text("scroll_id")
  let keepAlive = scroll === undefined ? undefined : millisOf("scroll", scroll)
  for (const [name, value] of isObject(request.body) ? entriesOf(request.body) : []) {
    if (typeof value !== "string" || (name !== "scroll_id" && name !== "scroll")) throw wrongType(name, value)
    if (name === "scroll_id") id = value
    else keepAlive = millisOf("scroll", value)
  }
  return { id, keepAlive }
}

export const nextOfScroll =
  (contexts: Contexts): Handler =>
  (request) => {
    const { id, keepAlive } = nextOf(request)
    if (id === undefined) throw validation("scrollId is missing")
    const { executed, from, to } = contexts.next(id, keepAlive, request.now)
    checkTime(id, keepAlive)
    const head = keepAlive === undefined ? {} : { _scroll_id: id }
    const totalAsNumber = paramsOf(request, Object.keys(request.params)).flag("rest_total_hits_as_int", false)
    return { status: 200, body: answerOf(executed, { from, to, totalAsNumber, head, first: false }) }
  }

/** A time that is too long is refused by the shards, where the scroll is then no more. */
const checkTime = (id: string, keepAlive: number | undefined): void => {
  try {
    checkKeepAlive(keepAlive ?? 0)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    const reason = { type: thrown.type, reason: thrown.reason }
    throw new Problem(thrown.status, "search_phase_execution_exception", "all shards failed", {
      root_cause: [reason],
      phase: "query",
      grouped: true,
      failed_shards: readScrollId(id).map(() => ({ shard: -1, index: null, reason })),
      caused_by: reason
    })
  }
}

const idsOf = (request: Request): ReadonlyArray<string> => {
  const given = paramsOf(request, ["scroll_id"]).list("scroll_id")
  let ids = given ?? []
  for (const [name, value] of isObject(request.body) ? entriesOf(request.body) : []) {
    if (name !== "scroll_id" || isObject(value) || value === null) throw wrongType(name, value)
    const values: ReadonlyArray<Json> = Array.isArray(value) ? value : [value]
    ids = values.map(String)
  }
  return ids
}

export const clearScroll =
  (contexts: Contexts): Handler =>
  (request) => {
    const ids = idsOf(request)
    if (ids.length === 0) throw validation("no scroll ids specified")
    if (ids.length === 1 && ids[0] === "_all") {
      contexts.clearAll()
      // Here the server counts nodes.
      return { status: 200, body: { succeeded: true, num_freed: 1 } }
    }
    const freed = contexts.clear(ids, request.now)
    return { status: freed === 0 ? 404 : 200, body: { succeeded: true, num_freed: freed } }
  }
