/** Searches all shards, brings their hits into one order and makes the answer of them. */
import { type Failure, failureList, phaseFailure, reduceFailure } from "./failures.ts"
import { hitRenderer, showSort } from "./hits.ts"
import { type Json, type JsonObject, NotSimulated, Problem, type Searchable } from "./model.ts"
import { compiler } from "./query.ts"
import { illegal } from "./reading.ts"
import type { SearchRequest } from "./request.ts"
import type { Query } from "./scope.ts"
import { canMatch, type Ranked, searchShard, type ShardResult } from "./shardSearch.ts"
import type { Shard } from "./shards.ts"
import { isByScore, type Sort } from "./sort.ts"
import type { SortKey, SortValue } from "./sortKeys.ts"
import { topHits } from "./topHits.ts"

export interface ExecuteOptions {
  readonly now: number
  readonly scroll: boolean
  readonly allowPartial: boolean
  /** `matched_queries` with their scores. */
  readonly namedScores: boolean
  /** Beyond how many shards those without a match are left out beforehand. */
  readonly preFilterSize: number | undefined
}

/** The result of a search, of which a scroll takes one page after the other. */
export interface Executed {
  readonly request: SearchRequest
  readonly total: number
  readonly maxScore: number | undefined
  readonly hits: ReadonlyArray<Ranked>
  readonly shards: JsonObject
  /** Whether shards stopped early; `undefined` where it is not said. */
  readonly terminatedEarly: boolean | undefined
  readonly aggregations: JsonObject | undefined
  readonly render: (hits: ReadonlyArray<Ranked>) => ReadonlyArray<Json>
}

type Compare = (a: Ranked, b: Ranked) => number

/** Of equals the one of the first shard comes first, and there the one that was written first. */
const tie: Compare = (a, b) => a.shard - b.shard || a.place - b.place

const byScore: Compare = (a, b) => b.score - a.score || tie(a, b)

const compareKeys = (
  keys: ReadonlyArray<SortKey>,
  a: ReadonlyArray<SortValue>,
  b: ReadonlyArray<SortValue>
): number => {
  for (const [at, key] of keys.entries()) {
    if (at >= b.length) break
    const order = key.compare(a[at] ?? null, b[at] ?? null)
    if (order !== 0) return order
  }
  return 0
}

/** The names of indices with their boosts; the first name that means an index counts. */
const boostsOf = (cluster: Searchable, { indicesBoost }: SearchRequest): ReadonlyMap<string, number> => {
  const boosts = new Map<string, number>()
  const expansion = { ignoreUnavailable: false, allowNoIndices: true, expandWildcards: ["open"] }
  for (const [name, boost] of indicesBoost) {
    for (const { view } of cluster.targets(name, expansion)) {
      if (!boosts.has(view.name)) boosts.set(view.name, Math.fround(boost))
    }
  }
  return boosts
}

/** In a point in time every sort ends with the place in all shards, so that no two documents are equal. */
const sortOf = ({ pointInTime, sort }: SearchRequest): ReadonlyArray<Sort> => {
  if (pointInTime === undefined || sort.length === 0) return sort
  return sort.some(({ by }) => by === "shardPlace")
    ? sort
    : [...sort, { by: "shardPlace", descending: false }]
}

/** Whether aggregations look at documents that the query does not match. */
const visitsAll = ({ aggregations }: SearchRequest): boolean =>
  aggregations !== undefined && /"global":|"min_doc_count":0/.test(JSON.stringify(aggregations.body))

/** The shards that the server leaves out because nothing can match there. */
const skippable = (
  cluster: Searchable,
  shards: ReadonlyArray<Shard>,
  request: SearchRequest,
  { now, preFilterSize }: ExecuteOptions
): ReadonlySet<Shard> => {
  const [first] = request.sort
  const fromSize = preFilterSize ?? (first?.by === "field" ? 1 : 128)
  if (request.query === undefined || shards.length <= fromSize || visitsAll(request)) return new Set()
  const skipped = shards.filter((shard) => !canMatch(cluster, shard, request, now))
  // Aggregations need the answer of one shard at least.
  const isAll = skipped.length === shards.length
  return new Set(isAll && request.aggregations !== undefined ? skipped.slice(1) : skipped)
}

/** Numbers of all kinds can be put into one order, but not with text. */
const checkKinds = (results: ReadonlyArray<ShardResult>, sort: ReadonlyArray<Sort>): void => {
  for (const [at, one] of sort.entries()) {
    const kinds = results.flatMap(({ keys }) => keys[at]?.kind ?? [])
    const [first] = kinds
    const other = kinds.find((kind) => (kind === "STRING") !== (first === "STRING"))
    if (one.by === "field" && other !== undefined) {
      throw reduceFailure(
        illegal(
          `Can't sort on field [${one.field}]; the field has incompatible sort types: [${first}] and [${other}] across shards!`
        )
      )
    }
  }
}

const collapsed = (hits: ReadonlyArray<Ranked>, { collapse }: SearchRequest): ReadonlyArray<Ranked> => {
  if (collapse === undefined) return hits
  const seen = new Set<Ranked["group"]>()
  return hits.filter(({ group }) => {
    if (seen.has(group)) return false
    seen.add(group)
    return true
  })
}

const ordered = (results: ReadonlyArray<ShardResult>): ReadonlyArray<Ranked> => {
  const hits = results.flatMap((result) => {
    const { after, keys } = result
    return after === undefined
      ? result.hits
      : result.hits.filter((hit) => compareKeys(keys, hit.keys, after) > 0)
  })
  const keys = results[0]?.keys ?? []
  if (keys.length === 0) return hits.toSorted(byScore)
  return hits.toSorted((a, b) => compareKeys(keys, a.keys, b.keys) || tie(a, b))
}

/** The queries that have a name. */
const namedOf = ({ postFilter, query }: SearchRequest): ReadonlyMap<string, Query> =>
  new Map([...(query?.named ?? []), ...(postFilter?.named ?? [])])

const renderer = (
  results: ReadonlyArray<ShardResult>,
  request: SearchRequest,
  sort: ReadonlyArray<Sort>,
  namedScores: boolean
): Executed["render"] => {
  const scored = isByScore(sort) || request.trackScores || sort.some(({ by }) => by === "score")
  const single = sort.map((_, at) => new Set(results.map(({ keys }) => keys[at]?.kind)).size <= 1)
  const made = new Map<number, ReturnType<typeof hitRenderer>>()
  return (hits) =>
    hits.map((hit) => {
      const result = results.find(({ index }) => index === hit.shard)
      if (result === undefined) return null
      const render =
        made.get(hit.shard) ??
        hitRenderer({
          options: request,
          scope: result.scope,
          named: namedOf(request),
          inner: request.query?.inner ?? [],
          namedScores
        })
      made.set(hit.shard, render)
      const field = request.collapse?.field
      return render({
        candidate: hit,
        score: scored ? hit.score : undefined,
        sort: showSort(result.keys, hit.keys, single),
        collapsed: field === undefined ? undefined : { field, value: hit.group }
      })
    })
}

const aggregated = (
  cluster: Searchable,
  results: ReadonlyArray<ShardResult>,
  request: SearchRequest,
  { namedScores, now }: Pick<ExecuteOptions, "namedScores" | "now">
): JsonObject | undefined => {
  const { aggregations, fields, query, seqNo } = request
  if (aggregations === undefined || results.length === 0) return undefined
  const found = results.flatMap(({ matched, shard }) =>
    matched.map(({ doc, part, score }) => ({ view: shard.view, doc, part, score }))
  )
  return aggregations.run(found, {
    compile: compiler(cluster, now),
    now,
    views: results.map(({ shard }) => shard.view),
    shards: results.length,
    topHits: topHits(cluster, now, {
      fields,
      seqNo,
      named: namedOf(request),
      namedScores,
      inner: query?.inner ?? []
    })
  })
}

const maxScoreOf = (
  results: ReadonlyArray<ShardResult>,
  request: SearchRequest,
  sort: ReadonlyArray<Sort>
): number | undefined => {
  if (request.size === 0 || !(isByScore(sort) || request.trackScores)) return undefined
  const scores = results.flatMap(({ hits }) => hits.map(({ score }) => score))
  return scores.length === 0 ? undefined : scores.reduce((best, score) => Math.max(best, score))
}

/** Lets what goes wrong in every shard alike be an error of all of them. */
const inAllShards = <A>(shards: ReadonlyArray<Shard>, phase: string, run: () => A): A => {
  try {
    return run()
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.type === "search_phase_execution_exception") throw thrown
    throw phaseFailure(
      shards.map((shard) => ({ shard, problem: thrown })),
      phase
    )
  }
}

/** Said where shards were to stop early, or did no more than count all. None stops early here. */
const terminatedEarly = (
  results: ReadonlyArray<ShardResult>,
  { aggregations, size, terminateAfter, trackTotalHits }: SearchRequest
): boolean | undefined => {
  if (terminateAfter !== undefined && results.some(({ matched }) => matched.length > terminateAfter)) {
    throw new NotSimulated("search with [terminate_after] below the number of documents")
  }
  const countsAll = trackTotalHits === true || trackTotalHits === 2 ** 31 - 1
  const onlyCounts = size === 0 && aggregations === undefined && countsAll
  return results.length > 0 && (terminateAfter !== undefined || onlyCounts) ? false : undefined
}

export const execute = (
  cluster: Searchable,
  shards: ReadonlyArray<Shard>,
  request: SearchRequest,
  options: ExecuteOptions
): Executed => {
  const { allowPartial, namedScores, now, scroll } = options
  for (const first of request.before) first(cluster)
  const sort = sortOf(request)
  const boosts = boostsOf(cluster, request)
  const skipped = skippable(cluster, shards, request, options)
  const failures: Array<Failure> = []
  const results: Array<ShardResult> = []
  for (const [index, shard] of shards.entries()) {
    if (skipped.has(shard)) continue
    try {
      results.push(
        searchShard(cluster, shard, index, now, { request, sort, scroll, shards: shards.length, boosts })
      )
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      failures.push({ shard, problem: thrown })
    }
  }
  if (failures.length > 0 && results.length + skipped.size === 0) throw phaseFailure(failures, "query")
  if (failures.length > 0 && !allowPartial) throw phaseFailure(failures, "query", "Partial shards failure")
  checkKinds(results, sort)
  const searched = results.map(({ shard }) => shard)
  return {
    request,
    terminatedEarly: terminatedEarly(results, request),
    total: results.reduce((count, { hits }) => count + hits.length, 0),
    maxScore: results.length === 0 && failures.length === 0 ? 0 : maxScoreOf(results, request, sort),
    hits: collapsed(ordered(results), request),
    shards: {
      total: shards.length,
      successful: shards.length - failures.length,
      skipped: skipped.size,
      failed: failures.length,
      ...(failures.length === 0 ? {} : { failures: failureList(failures) })
    },
    aggregations: inAllShards(searched, "query", () => aggregated(cluster, results, request, options)),
    render: (hits) =>
      inAllShards(searched, shards.length === 1 ? "query" : "fetch", () =>
        renderer(results, request, sort, namedScores)(hits)
      )
  }
}
