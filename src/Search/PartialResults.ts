/**
 * Answers that lack a part of what was asked for.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { ErrorCause } from "../Errors.ts"

/**
 * A shard that gave no results, and why.
 *
 * @category models
 * @since 0.1.0
 */
export interface FailedShard {
  readonly index?: string | undefined
  readonly shard?: number | undefined
  readonly node?: string | undefined
  readonly reason: ErrorCause
}

const FailedShards: Schema.Codec<ReadonlyArray<FailedShard>> = /*#__PURE__*/ Schema.declare(
  (value: unknown): value is ReadonlyArray<FailedShard> => Array.isArray(value),
  { identifier: "FailedShards" }
)

/**
 * A search was answered with a success, but its results are not all: shards failed, its time was over, or a remote
 * cluster was left out. Elasticsearch says so in the answer only; here it is a failure, unless
 * `partialResults: "allow"` is set.
 *
 * @category errors
 * @since 0.1.0
 */
export class PartialResults extends Schema.TaggedError<PartialResults>()("PartialResults", {
  /** The endpoint's name, for instance `search`. */
  endpoint: Schema.String,
  /** Whether the search's own time limit ran out. */
  timedOut: Schema.Boolean,
  /** How many shards failed. */
  failed: Schema.Number,
  /** How many shards there are. */
  total: Schema.Number,
  /** What failed where; the server groups failures of one kind. */
  failures: FailedShards,
  /** How many remote clusters were left out, or gave a part only. */
  clusters: Schema.Number,
  /** What the search as a whole ended with, where it was an asynchronous one. */
  cause: Schema.optionalKey(Schema.Unknown)
}) {
  override get message(): string {
    const what: Array<string> = []
    if (this.failed > 0) {
      const reason = this.failures[0]?.reason
      const why = reason === undefined ? "" : ` (${reason.type}: ${reason.reason ?? "no reason given"})`
      what.push(`${this.failed} of ${this.total} shards failed${why}`)
    }
    if (this.timedOut) what.push("the time of the search was over")
    if (this.clusters > 0) what.push(`${this.clusters} remote clusters were left out in whole or in part`)
    if (what.length === 0) what.push("the search ended before it was complete")
    return (
      `${this.endpoint}: ${what.join(", ")}. Its results are incomplete. ` +
      `Repeat it, or take what there is with partialResults: "allow"`
    )
  }
}
