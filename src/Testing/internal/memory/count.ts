/** Counts documents. */
import { execute } from "./execute.ts"
import { nameAt, parsing } from "./malformed.ts"
import { type Handler, isObject, type Json, type Searchable } from "./model.ts"
import { countParams } from "./parameters.ts"
import { entriesOf } from "./queries/options.ts"
import { parseQuery, type ReadQuery } from "./query.ts"
import { tokenOf } from "./reading.ts"
import { emptySearch } from "./request.ts"
import { shardsAt } from "./searching.ts"

/** The query of a body that has nothing else. */
export const onlyQuery = (body: Json | undefined): ReadQuery | undefined => {
  if (body === undefined || body === null) return undefined
  if (!isObject(body)) throw parsing(nameAt(body, ""), `Expected [START_OBJECT] but found [${tokenOf(body)}]`)
  let query: ReadQuery | undefined
  for (const [name] of entriesOf(body)) {
    if (name !== "query") throw parsing(nameAt(body, name), `request does not support [${name}]`)
    query = parseQuery(body, name)
  }
  return query
}

export const count =
  (cluster: Searchable): Handler =>
  (request) => {
    const body = onlyQuery(request.body)
    const { minScore, query: parameter, where } = countParams(request)
    const query = parameter ?? body
    const search = {
      ...emptySearch(),
      query,
      minScore,
      size: 0,
      trackTotalHits: true,
      before: query?.before ?? []
    }
    const { shards, total } = execute(cluster, shardsAt(cluster, where), search, {
      now: request.now,
      scroll: false,
      allowPartial: true,
      namedScores: false,
      preFilterSize: undefined
    })
    return { status: 200, body: { count: total, _shards: shards } }
  }
