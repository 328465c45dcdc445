/** The hits of a bucket, for aggregations. */
import { hitRenderer } from "./hits.ts"
import { type HitOptions, readHitOptions } from "./hitOptions.ts"
import type { HitRenderer } from "./hitTypes.ts"
import { type Found, type Json, type JsonObject, NotSimulated, type Searchable, type View } from "./model.ts"
import { scopeOf } from "./query.ts"
import { placesOf } from "./shards.ts"
import { isByScore } from "./sort.ts"
import { type Candidate, showFloat, type SortKey, sortKey } from "./sortKeys.ts"

const defaultSize = 3

/** What such hits take over from the search around them. */
export interface Inherited extends Pick<HitRenderer, "inner" | "named" | "namedScores"> {
  readonly fields: HitOptions["fields"]
  readonly seqNo: boolean
}

/** Makes the `{ "hits": … }` of documents by the body of a `top_hits` aggregation. */
export const topHits =
  (cluster: Searchable, now: number, { fields, inner, named, namedScores, seqNo }: Inherited) =>
  (body: JsonObject, found: ReadonlyArray<Found>): Json => {
    const own = readHitOptions("top_hits", body, [], [])
    const options: HitOptions = { ...own, fields: own.fields ?? fields }
    // The server then answers with numbers that are none.
    if (seqNo && !own.seqNo) throw new NotSimulated("top_hits inside of a search with [seq_no_primary_term]")
    const { from = 0, size = defaultSize } = options
    const views = [...new Set(found.map(({ view }) => view))]
    const byScore = isByScore(options.sort)
    const keysOf = new Map<View, ReadonlyArray<SortKey>>(
      views.map((view) => [
        view,
        byScore ? [] : options.sort.map((sort) => sortKey(scopeOf(cluster, view, now), sort))
      ])
    )
    const [first] = keysOf.values()
    const keys = first ?? []
    const ranked = found
      .map(({ doc, part, score, view }) => {
        const place = placesOf(view).get(doc) ?? 0
        const candidate: Candidate = { doc, part, score, place, shard: views.indexOf(view) }
        return { view, candidate, values: (keysOf.get(view) ?? []).map((key) => key.valueOf(candidate)) }
      })
      .toSorted((a, b) => {
        for (const [at, key] of keys.entries()) {
          const order = key.compare(a.values[at] ?? null, b.values[at] ?? null)
          if (order !== 0) return order
        }
        const order = keys.length === 0 ? b.candidate.score - a.candidate.score : 0
        return order || a.candidate.shard - b.candidate.shard || a.candidate.place - b.candidate.place
      })
    const scored = byScore || options.trackScores || options.sort.some(({ by }) => by === "score")
    const renderers = new Map(
      views.map((view) => [
        view,
        hitRenderer({
          options,
          scope: scopeOf(cluster, view, now),
          named,
          inner,
          namedScores
        })
      ])
    )
    const scores = byScore || options.trackScores ? ranked.map(({ candidate }) => candidate.score) : []
    return {
      hits: {
        total: { value: found.length, relation: "eq" },
        max_score:
          scores.length === 0 ? null : showFloat(scores.reduce((best, score) => Math.max(best, score))),
        hits: ranked.slice(from, from + size).flatMap(({ candidate, values, view }) => {
          const sort =
            keys.length === 0 ? undefined : keys.map((key, at) => key.show(values[at] ?? null, true))
          const hit = renderers.get(view)?.({
            candidate,
            score: scored ? candidate.score : undefined,
            sort,
            collapsed: undefined
          })
          return hit === undefined ? [] : [hit]
        })
      }
    }
  }
