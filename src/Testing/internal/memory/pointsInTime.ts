/** Points in time: opened, and closed again. */
import { checkKeepAlive, type Contexts } from "./contexts.ts"
import { type Handler, isObject, type Json, NotSimulated, Problem, type Searchable } from "./model.ts"
import { pointInTimeParams } from "./parameters.ts"
import { paramsOf } from "./params.ts"
import { validation } from "./problems.ts"
import { entriesOf } from "./queries/options.ts"
import { illegal, isScalar, tokenOf } from "./reading.ts"
import { byShards, shardsAt } from "./searching.ts"

const checkBody = (body: Json | undefined): void => {
  if (body === undefined || body === null || (isObject(body) && entriesOf(body).length === 0)) return
  throw new NotSimulated("open_point_in_time with a body")
}

export const openPointInTime =
  (cluster: Searchable, contexts: Contexts): Handler =>
  (request) => {
    const { keepAlive, where } = pointInTimeParams(request)
    checkBody(request.body)
    if (keepAlive === undefined) throw validation("[keep_alive] is not specified")
    const shards = shardsAt(cluster, where)
    byShards(shards, "open_pit", () => checkKeepAlive(keepAlive))
    return {
      status: 200,
      body: {
        id: contexts.open(shards, keepAlive, request.now),
        _shards: { total: shards.length, successful: shards.length, skipped: 0, failed: 0 }
      }
    }
  }

const idOf = (body: Json | undefined): string => {
  if (!isObject(body)) {
    throw new Problem(400, "parse_exception", "request body or source parameter is required")
  }
  let id = ""
  for (const [name, value] of entriesOf(body)) {
    if (name !== "id" || !isScalar(value)) {
      const token = name === "id" ? tokenOf(value) : "FIELD_NAME"
      throw illegal(
        `Unknown parameter [${name}] in request body or parameter is of the wrong type[${token}] `
      )
    }
    id = String(value)
  }
  if (id === "") throw illegal("search context id is is not provided")
  return id
}

export const closePointInTime =
  (contexts: Contexts): Handler =>
  (request) => {
    paramsOf(request, [])
    const freed = contexts.close(idOf(request.body), request.now)
    return {
      status: freed === undefined ? 404 : 200,
      body: { succeeded: freed !== undefined, num_freed: freed ?? 0 }
    }
  }
