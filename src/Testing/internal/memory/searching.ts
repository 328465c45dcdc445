/** What a search does from its request to its answer, for those endpoints that search. */
import { answerOf, countingAll } from "./answers.ts"
import { checkKeepAlive, type Contexts } from "./contexts.ts"
import { execute } from "./execute.ts"
import { phaseFailure } from "./failures.ts"
import { type JsonObject, NotSimulated, Problem, type Searchable } from "./model.ts"
import type { Manner, Where } from "./parameters.ts"
import type { SearchRequest } from "./request.ts"
import { type Shard, shardsOf } from "./shards.ts"

/** The shards that a request looks at. */
export const shardsAt = (cluster: Searchable, { expansion, index, routing }: Where): ReadonlyArray<Shard> =>
  shardsOf(cluster.targets(index, expansion), routing)

/** What is wrong with a request is said by each of the shards. */
export const byShards = <A>(shards: ReadonlyArray<Shard>, phase: string, run: () => A): A => {
  try {
    return run()
  } catch (thrown) {
    if (!(thrown instanceof Problem) || shards.length === 0) throw thrown
    throw phaseFailure(
      shards.map((shard) => ({ shard, problem: thrown })),
      phase
    )
  }
}

const refuseMore = (search: SearchRequest, manner: Manner, shards: ReadonlyArray<Shard>): void => {
  if (manner.globalScores && shards.length > 1) {
    throw new NotSimulated("parameter [search_type=dfs_query_then_fetch] over several shards")
  }
  if (manner.typedKeys && search.aggregations !== undefined) throw new NotSimulated("parameter [typed_keys]")
}

export interface Searched {
  readonly search: SearchRequest
  readonly manner: Manner
  /** Whether the body or the parameters say how many hits are counted. */
  readonly counts: boolean
}

/** Runs a search and makes its answer. */
export const answerSearch = (
  cluster: Searchable,
  contexts: Contexts,
  now: number,
  { counts, manner, search: asked }: Searched
): JsonObject => {
  const search = countingAll(asked, manner.totalAsNumber, counts)
  const { pointInTime } = search
  const shards =
    pointInTime === undefined
      ? shardsAt(cluster, manner.where)
      : contexts.pointInTime(pointInTime.id, pointInTime.keepAlive, now)
  refuseMore(search, manner, shards)
  if (manner.scroll !== undefined) {
    const keepAlive = manner.scroll
    byShards(shards, "query", () => checkKeepAlive(keepAlive))
  }
  const { from = 0, size = 10 } = search
  const executed = execute(cluster, shards, search, {
    now,
    scroll: manner.scroll !== undefined,
    allowPartial: manner.allowPartial,
    namedScores: manner.namedScores,
    preFilterSize: manner.preFilterSize
  })
  const head = {
    ...(pointInTime === undefined ? {} : { pit_id: pointInTime.id }),
    ...(manner.scroll === undefined
      ? {}
      : { _scroll_id: contexts.begin(shards, { executed, size, given: size }, manner.scroll, now) })
  }
  return answerOf(executed, {
    from,
    to: from + size,
    totalAsNumber: manner.totalAsNumber,
    head,
    first: true
  })
}
