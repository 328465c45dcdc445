/** A search in one shard: finds the documents and what they are sorted by. */
import { fieldOf, valuesOf } from "./fields.ts"
import { errorOf, type Matcher, Problem, type Searchable, type Value } from "./model.ts"
import { parseQuery, scopeOf } from "./query.ts"
import { Early } from "./queries/range.ts"
import { illegal } from "./reading.ts"
import type { SearchRequest } from "./request.ts"
import { everything, nothing, type Query, type Scope } from "./scope.ts"
import { placesOf, type Shard } from "./shards.ts"
import { slicer } from "./slices.ts"
import { isByScore, type Sort } from "./sort.ts"
import { type Candidate, type SortKey, sortKey, type SortValue } from "./sortKeys.ts"

export interface Ranked extends Candidate {
  readonly keys: ReadonlyArray<SortValue>
  readonly group: Value | undefined
}

export interface ShardResult {
  readonly shard: Shard
  /** Its place among all shards. */
  readonly index: number
  readonly scope: Scope
  /** Documents that match the query, before the post filter. */
  readonly matched: ReadonlyArray<Candidate>
  readonly hits: ReadonlyArray<Ranked>
  readonly keys: ReadonlyArray<SortKey>
  readonly after: ReadonlyArray<SortValue> | undefined
}

export interface ShardOptions {
  readonly request: SearchRequest
  readonly sort: ReadonlyArray<Sort>
  /** In a scroll, which limits pages only. */
  readonly scroll: boolean
  readonly shards: number
  /** By the index's name. */
  readonly boosts: ReadonlyMap<string, number>
}

/** Problems of making a query ready are those of the shard's query. */
export const prepared = (query: Query, scope: Scope): Matcher => {
  try {
    return query(scope, 1)
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown instanceof Early) throw thrown
    if (thrown.type === "query_shard_exception") throw thrown
    throw new Problem(thrown.status, "query_shard_exception", `failed to create query: ${thrown.reason}`, {
      caused_by: errorOf(thrown)
    })
  }
}

const windowOf = ({ view }: Shard): number => Number(view.settings["max_result_window"] ?? 10_000)

const checkWindow = (shard: Shard, { request, scroll }: ShardOptions): void => {
  const most = windowOf(shard)
  const { from = 0, size = 10 } = request
  if (scroll && size > most) {
    throw illegal(
      `Batch size is too large, size must be less than or equal to: [${most}] but was [${size}]. Scroll batch sizes cost as much memory as result windows so they are controlled by the [index.max_result_window] index level setting.`
    )
  }
  if (!scroll && from + size > most) {
    throw illegal(
      `Result window is too large, from + size must be less than or equal to: [${most}] but was [${from + size}]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.`
    )
  }
}

const parseAfter = (
  { searchAfter }: SearchRequest,
  sort: ReadonlyArray<Sort>,
  keys: ReadonlyArray<SortKey>
): ReadonlyArray<SortValue> | undefined => {
  if (searchAfter === undefined) return undefined
  if (isByScore(sort)) throw illegal("Sort must contain at least one field.")
  // The place in all shards, which is put behind every sort in a point in time, need not be given.
  const last = sort.at(-1)
  const added = last?.by === "shardPlace" && searchAfter.length === keys.length - 1
  if (searchAfter.length !== keys.length && !added) {
    throw illegal(`search_after has ${searchAfter.length} value(s) but sort has ${keys.length}.`)
  }
  return searchAfter.map((value, at) => keys[at]?.parse(value, at) ?? null)
}

const collapsible = new Set([
  "keyword",
  "long",
  "integer",
  "short",
  "byte",
  "float",
  "half_float",
  "double",
  "scaled_float"
])

const groupOf = (
  scope: Scope,
  { collapse, size }: SearchRequest
): ((candidate: Candidate) => Value | undefined) => {
  if (collapse === undefined) return () => undefined
  if (collapse.field === undefined) throw illegal("no collapse field specified")
  const field = fieldOf(scope.view, collapse.field)
  if (field === undefined) {
    throw illegal(`no mapping found for \`${collapse.field}\` in order to collapse on`)
  }
  if (!collapsible.has(field.type)) {
    throw illegal(`collapse is not supported for the field [${collapse.field}] of the type [${field.type}]`)
  }
  if (field.parameters["doc_values"] === false) {
    throw illegal(`cannot collapse on field \`${collapse.field}\` without \`doc_values\``)
  }
  const values = valuesOf(field)
  return ({ doc, part, place }) => {
    const all = values(part, doc)
    // Without hits nothing is grouped.
    if (all.length > 1 && size !== 0) {
      throw illegal(`failed to extract doc:${place}, the grouping field must be single valued`)
    }
    return all[0]
  }
}

const boosted = (matcher: Matcher, boost: number): Matcher =>
  boost === 1
    ? matcher
    : (part, doc) => {
        const score = matcher(part, doc)
        return score === undefined ? undefined : Math.fround(score * boost)
      }

/** The query of a shard, with the filter of the alias that led there. */
const queryOf = (scope: Scope, { filter }: Shard, { query }: SearchRequest): Matcher => {
  const matcher = query === undefined ? everything(1) : prepared(query.query, scope)
  if (filter === undefined) return matcher
  const only = prepared(parseQuery({ filter }, "filter").query, scope)
  if (matcher === nothing || only === nothing) return nothing
  return (part, doc) => (only(part, doc) === undefined ? undefined : matcher(part, doc))
}

/** Whether a shard can be left out without looking at its documents. */
export const canMatch = (cluster: Searchable, shard: Shard, request: SearchRequest, now: number): boolean => {
  try {
    return queryOf(scopeOf(cluster, shard.view, now), shard, request) !== nothing
  } catch (thrown) {
    if (thrown instanceof Problem) return true
    throw thrown
  }
}

export const searchShard = (
  cluster: Searchable,
  shard: Shard,
  index: number,
  now: number,
  options: ShardOptions
): ShardResult => {
  const { request, sort } = options
  const scope = scopeOf(cluster, shard.view, now)
  checkWindow(shard, options)
  const matcher = boosted(queryOf(scope, shard, request), options.boosts.get(shard.index) ?? 1)
  const keys = isByScore(sort) ? [] : sort.map((each) => sortKey(scope, each))
  const after = parseAfter(request, sort, keys)
  const filter = request.postFilter === undefined ? undefined : prepared(request.postFilter.query, scope)
  const group = groupOf(scope, request)
  if (request.collapse !== undefined && after !== undefined) {
    const [only, second] = sort
    if (only?.by !== "field" || only.field !== request.collapse.field || second !== undefined) {
      throw illegal(
        "collapse field and sort field must be the same when use `collapse` in conjunction with `search_after`"
      )
    }
  }
  const inSlice =
    request.slice === undefined ? () => true : slicer(shard, index, options.shards, request.slice, request)
  const places = placesOf(shard.view)
  const matched: Array<Candidate> = []
  for (const doc of shard.view.docs) {
    const place = places.get(doc) ?? 0
    if (!inSlice(doc, place)) continue
    const score = matcher(doc.root, doc)
    if (score === undefined || (request.minScore !== undefined && score < request.minScore)) continue
    matched.push({ doc, part: doc.root, score, place, shard: index })
  }
  const kept =
    filter === undefined ? matched : matched.filter(({ doc }) => filter(doc.root, doc) !== undefined)
  return {
    shard,
    index,
    scope,
    matched,
    keys,
    after,
    hits: kept.map((candidate) => ({
      ...candidate,
      keys: keys.map((key) => key.valueOf(candidate)),
      group: group(candidate)
    }))
  }
}
