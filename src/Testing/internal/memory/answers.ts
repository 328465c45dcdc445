/** The answers of searches. */
import type { Executed } from "./execute.ts"
import type { Json, JsonObject } from "./model.ts"
import { illegal } from "./reading.ts"
import type { SearchRequest } from "./request.ts"
import { showFloat } from "./sortKeys.ts"

/** The number of hits, as exact as it was asked for. */
const totalOf = ({ request, total }: Executed, asNumber: boolean): Json | undefined => {
  const { trackTotalHits } = request
  if (asNumber) return trackTotalHits === false ? -1 : total
  if (trackTotalHits === false) return undefined
  if (trackTotalHits === true || total <= trackTotalHits) return { value: total, relation: "eq" }
  return { value: trackTotalHits, relation: "gte" }
}

/** With `rest_total_hits_as_int` all hits are counted, and a request for fewer is refused. */
export const countingAll = (search: SearchRequest, asNumber: boolean, given: boolean): SearchRequest => {
  if (!asNumber) return search
  if (typeof search.trackTotalHits === "number" && given) {
    throw illegal(
      `[rest_total_hits_as_int] cannot be used if the tracking of total hits is not accurate, got ${search.trackTotalHits}`
    )
  }
  return given ? search : { ...search, trackTotalHits: true }
}

export interface Page {
  readonly from: number
  readonly to: number
  readonly totalAsNumber: boolean
  /** What stands before everything else: the id of a scroll or of a point in time. */
  readonly head: JsonObject
  /** Only a search's first answer has aggregations. */
  readonly first: boolean
}

/** The answer with some of the hits. */
export const answerOf = (executed: Executed, { first, from, head, to, totalAsNumber }: Page): JsonObject => {
  const total = totalOf(executed, totalAsNumber)
  const { aggregations, maxScore, terminatedEarly } = executed
  return {
    ...head,
    took: 0,
    timed_out: false,
    ...(terminatedEarly === undefined ? {} : { terminated_early: terminatedEarly }),
    _shards: executed.shards,
    hits: {
      ...(total === undefined ? {} : { total }),
      max_score: maxScore === undefined ? null : showFloat(maxScore),
      hits: executed.render(executed.hits.slice(from, to))
    },
    ...(aggregations === undefined || !first ? {} : { aggregations })
  }
}
