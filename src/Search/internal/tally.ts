/** What a reindex counts. Changed in place, document by document. */
import type * as Clock from "effect/Clock"
import type { Outcome } from "../../Bulk/Outcome.ts"
import type { Checkpoint } from "../Checkpoint.ts"
import type { ReindexFailure, ReindexSummary } from "../ReindexOptions.ts"
import type { Input } from "./copying.ts"

export class Tally {
  read = 0
  skipped = 0
  private created = 0
  private updated = 0
  private deleted = 0
  private noops = 0
  private conflicts = 0
  private failed = 0
  private readonly failures: Array<ReindexFailure> = []
  private readonly began: number
  private readonly clock: Clock.Clock
  private readonly maxFailures: number

  constructor(clock: Clock.Clock, maxFailures: number) {
    this.clock = clock
    this.began = clock.currentTimeMillisUnsafe()
    this.maxFailures = maxFailures
  }

  /** Counts an outcome; gives the failure where it is one that counts as such. */
  heard(outcome: Outcome<Input<unknown>>, proceedsOnConflict: boolean): ReindexFailure | undefined {
    if (outcome._tag === "Succeeded") {
      switch (outcome.response.result) {
        case "created":
          this.created++
          break
        case "updated":
          this.updated++
          break
        case "deleted":
          this.deleted++
          break
        default:
          this.noops++
      }
      return undefined
    }
    if (proceedsOnConflict && outcome.status === 409) {
      this.conflicts++
      return undefined
    }
    const { _id, _index } = outcome.input.hit
    const failure = { index: _index, id: _id, reason: outcome.reason }
    this.failed++
    if (this.failures.length < this.maxFailures) this.failures.push(failure)
    return failure
  }

  summary(checkpoint: Checkpoint | undefined): ReindexSummary {
    const { conflicts, created, deleted, failed, noops, read, skipped, updated } = this
    return {
      read,
      created,
      updated,
      deleted,
      noops,
      skipped,
      conflicts,
      failed,
      failures: [...this.failures],
      duration: this.clock.currentTimeMillisUnsafe() - this.began,
      checkpoint
    }
  }
}
