/**
 * Aggregations over the documents that a search found.
 *
 * They are read first, which finds what the server refuses before it searches; then each shard's documents are
 * gone over, and what a shard could not have answered on its own is left out of the result, as it is there.
 */
import type { Level, Scope, Services } from "./aggregations/node.ts"
import { readLevel } from "./aggregations/read.ts"
import { render } from "./aggregations/results.ts"
import { inOrder } from "./aggregations/rows.ts"
import { checkNodes, metasOf, runLevel } from "./aggregations/run.ts"
import { checkPipelines, checkPlaces, mostBuckets, tooManyBuckets } from "./aggregations/validate.ts"
import { reduceFailure } from "./failures.ts"
import { endOf, Malformed } from "./malformed.ts"
import { type Found, type JsonObject, Problem } from "./model.ts"

/** Aggregations that are in order. */
export interface Aggregations {
  /** The result as it stands under `aggregations` in the answer. Throws the problem that shards answer with. */
  readonly run: (found: ReadonlyArray<Found>, services: Services) => JsonObject
}

const read = (aggs: JsonObject): Level => {
  try {
    const level = readLevel(aggs)
    checkPipelines(level)
    return level
  } catch (thrown) {
    // It is the request that is refused, and no shard of a search that fails.
    throw thrown instanceof Problem ? new Malformed(endOf(aggs), () => thrown) : thrown
  }
}

/** Reads aggregations; what is wrong with them is thrown as {@link Malformed}. */
export const readAggregations = (aggs: JsonObject): Aggregations => {
  const level = read(aggs)
  return {
    run: (found, services) => {
      checkPlaces(level.nodes)
      let buckets = 0
      const scope: Scope = {
        ...services,
        path: undefined,
        outermost: true,
        filling: false,
        count: (more) => {
          buckets += more
          if (buckets > mostBuckets) throw reduceFailure(tooManyBuckets())
        }
      }
      checkNodes(level.nodes, { ...scope, count: () => undefined })
      const results = runLevel(level, inOrder(found, services.views), scope)
      return render(results, metasOf(level))
    }
  }
}

/** Reads aggregations and goes over documents with them. */
export const aggregate = (aggs: JsonObject, found: ReadonlyArray<Found>, services: Services): JsonObject =>
  readAggregations(aggs).run(found, services)
