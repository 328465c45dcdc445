/** How the server reports that shards of a search failed. */
import { errorOf, isObject, type Json, type JsonObject, Problem } from "./model.ts"
import { nodeId } from "./nodes.ts"
import type { Shard } from "./shards.ts"

export interface Failure {
  readonly shard: Shard
  readonly problem: Problem
}

/** The kinds that are not the server's own: they are wrapped where they become a cause. */
const foreign: ReadonlySet<string> = new Set([
  "illegal_argument_exception",
  "illegal_state_exception",
  "number_format_exception",
  "unsupported_operation_exception",
  "arithmetic_exception",
  "null_pointer_exception",
  "class_cast_exception",
  "date_time_exception",
  "date_time_parse_exception",
  "zone_rules_exception",
  "x_content_parse_exception",
  "too_complex_to_determinize_exception"
])

const isForeign = (error: JsonObject): boolean => foreign.has(String(error["type"]))

const uuidOf = ({ view }: Shard): string => view.settings["uuid"] ?? "_na_"

/** The error of one shard: problems with the query name the index. */
const reasonOf = ({ problem, shard }: Failure): JsonObject => {
  if (problem.type !== "query_shard_exception") return errorOf(problem)
  const { caused_by, ...more } = problem.more
  return {
    type: problem.type,
    reason: problem.reason,
    ...more,
    index_uuid: uuidOf(shard),
    index: shard.index,
    ...(caused_by === undefined ? {} : { caused_by })
  }
}

const withoutCause = (error: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(error).filter(([name]) => name !== "caused_by"))

/** The innermost error of the server's own kind. */
const innermost = (error: JsonObject): JsonObject => {
  const cause = error["caused_by"]
  return isObject(cause) && !isForeign(cause) ? innermost(cause) : error
}

/** What is said to have caused the whole failure, where that is not the shard's error itself. */
const causeOf = (error: JsonObject): JsonObject | undefined => {
  if (isForeign(error)) return { ...withoutCause(error), caused_by: error }
  const inner = innermost(error)
  return inner === error ? undefined : inner
}

const entryOf = (failure: Failure): JsonObject => ({
  shard: failure.shard.number,
  index: failure.shard.index,
  node: nodeId,
  reason: reasonOf(failure)
})

/** One failure of each kind and index. */
const distinct = (failures: ReadonlyArray<Failure>): ReadonlyArray<Failure> => {
  const known = new Map<string, Failure>()
  for (const failure of failures) {
    const { problem, shard } = failure
    const key = JSON.stringify([shard.index, problem.type, problem.reason])
    if (!known.has(key)) known.set(key, failure)
  }
  return [...known.values()]
}

/** The failures in the head of an answer that other shards gave. */
export const failureList = (failures: ReadonlyArray<Failure>): ReadonlyArray<Json> =>
  distinct(failures).map(entryOf)

const statusOf = (failures: ReadonlyArray<Failure>): number => {
  const bad = failures.find(({ problem }) => problem.status >= 500)
  return (bad ?? failures[0])?.problem.status ?? 500
}

/** A failure of a phase of a search, with its causes. */
export const phaseFailure = (
  failures: ReadonlyArray<Failure>,
  phase: string,
  reason = "all shards failed"
): Problem => {
  const shown = distinct(failures)
  const entries = shown.map(entryOf)
  const [first] = shown
  const cause = first === undefined || reason !== "all shards failed" ? undefined : causeOf(reasonOf(first))
  return new Problem(statusOf(shown), "search_phase_execution_exception", reason, {
    root_cause: shown.map((failure) => withoutCause(innermost(reasonOf(failure)))),
    phase,
    grouped: true,
    failed_shards: entries,
    ...(cause === undefined ? {} : { caused_by: cause })
  })
}

/** A failure after all shards answered. */
export const reduceFailure = (problem: Problem): Problem =>
  new Problem(problem.status, "search_phase_execution_exception", "", {
    root_cause: [],
    phase: "fetch",
    grouped: true,
    failed_shards: [],
    caused_by: errorOf(problem)
  })
