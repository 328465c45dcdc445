/** What is counted of a bulk. Changed in place, once a request and not once a document. */
import type * as Clock from "effect/Clock"

export type Count = "accepted" | "succeeded" | "failed" | "retried" | "requests" | "bytes" | "took"

export class Counts {
  accepted = 0
  succeeded = 0
  failed = 0
  retried = 0
  requests = 0
  bytes = 0
  /** What the server says of its own time, in milliseconds. */
  took = 0
  concurrency = 0
  private readonly began: number
  private readonly clock: Clock.Clock
  /** What counts the same, beside others. */
  private readonly also: Counts | undefined

  constructor(clock: Clock.Clock, also?: Counts) {
    this.clock = clock
    this.began = clock.currentTimeMillisUnsafe()
    this.also = also
  }

  add(count: Count, amount: number): void {
    this[count] += amount
    this.also?.add(count, amount)
  }

  limited(concurrency: number): void {
    this.concurrency = concurrency
    this.also?.limited(concurrency)
  }

  /** Milliseconds since the beginning. */
  elapsed(): number {
    return this.clock.currentTimeMillisUnsafe() - this.began
  }
}
