/** Says whether a query is one. */
import { onlyQuery } from "./count.ts"
import { Malformed } from "./malformed.ts"
import { type Handler, isObject, Problem, type Searchable } from "./model.ts"
import { validateParams } from "./parameters.ts"
import { validation } from "./problems.ts"
import { type ReadQuery, scopeOf } from "./query.ts"
import { shardsAt } from "./searching.ts"
import { prepared } from "./shardSearch.ts"

/** The query, or that it is none. */
const readQuery = (body: Parameters<typeof onlyQuery>[0]): ReadQuery | "invalid" | undefined => {
  if (isObject(body) && Object.keys(body).length === 0) throw validation("query cannot be null")
  try {
    return onlyQuery(body)
  } catch (thrown) {
    if (thrown instanceof Malformed || thrown instanceof Problem) return "invalid"
    throw thrown
  }
}

export const validateQuery =
  (cluster: Searchable): Handler =>
  (request) => {
    const { query: parameter, where } = validateParams(request)
    const body = parameter ?? readQuery(request.body)
    if (body === "invalid") return { status: 200, body: { valid: false } }
    const indices = cluster.targets(where.index, where.expansion).length
    const shards = shardsAt(cluster, where).filter(({ number }) => number === 0)
    for (const first of body?.before ?? []) first(cluster)
    const valid = shards.every(({ view }) => {
      try {
        if (body !== undefined) prepared(body.query, scopeOf(cluster, view, request.now))
        return true
      } catch (thrown) {
        if (thrown instanceof Problem) return false
        throw thrown
      }
    })
    return {
      status: 200,
      body: { _shards: { total: indices, successful: indices, failed: 0 }, valid }
    }
  }
