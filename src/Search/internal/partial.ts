/** Whether an answer has all that was asked for. */
import * as Effect from "effect/Effect"
import type { ClusterStatistics, ShardFailure, ShardStatistics } from "../../Api/types/Common.ts"
import { type FailedShard, PartialResults } from "../PartialResults.ts"

export interface Answer {
  readonly timed_out: boolean
  readonly _shards: ShardStatistics
  readonly _clusters?: ClusterStatistics | undefined
}

const shardOf = ({ _index, _node, _shard, index, node, reason, shard }: ShardFailure): FailedShard => ({
  index: index ?? _index,
  shard: shard ?? _shard,
  node: node ?? _node,
  reason
})

const incompleteClusters = (clusters: ClusterStatistics | undefined): number =>
  clusters === undefined ? 0 : clusters.skipped + clusters.partial + clusters.failed

/** What an answer lacks; `undefined` where it lacks nothing. */
export const lackOf = (
  endpoint: string,
  { _clusters, _shards, timed_out: timedOut }: Answer
): PartialResults | undefined => {
  const { failed, failures = [], total } = _shards
  const clusters = incompleteClusters(_clusters)
  if (failed === 0 && !timedOut && clusters === 0) return undefined
  return new PartialResults({ endpoint, timedOut, failed, total, failures: failures.map(shardOf), clusters })
}

/** Fails where an answer lacks something. */
export const complete = <A extends Answer>(endpoint: string, answer: A): Effect.Effect<A, PartialResults> => {
  const lack = lackOf(endpoint, answer)
  return lack === undefined ? Effect.succeed(answer) : Effect.fail(lack)
}
