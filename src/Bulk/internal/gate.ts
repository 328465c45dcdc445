/** How many requests are under way at once. */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import type { ConfigError } from "../../Errors.ts"
import { countOf } from "../../internal/options.ts"
import type { Adaptive } from "../Options.ts"

/** What a request says of the cluster. */
export type Verdict = "kept up" | "refused" | "unknown"

export interface Gate {
  /** Waits for a place. */
  readonly enter: Effect.Effect<void>
  readonly leave: Effect.Effect<void>
  /** A request of so many bytes ended; the times are milliseconds. */
  readonly heard: (verdict: Verdict, began: number, ended: number, bytes: number) => Effect.Effect<void>
  readonly limit: () => number
  /** The highest that the limit can be. */
  readonly max: number
}

/** What one more place has to bring, as a part of what was before. */
const worthwhile = 0.05

/** After so many rounds another place is tried again where the last one brought nothing. */
const patience = 10

/**
 * Looks at rounds of as many answers as there are places. As long as each more place brings more bytes a second,
 * another one is added; the first that brings nothing is taken back. Refusals take half of the places; those of
 * requests that were sent before that are news of the same overload, and count once.
 */
class Balance {
  limit: number
  private readonly min: number
  private readonly max: number
  private halvedAt = -Infinity
  private answers = 0
  private bytes = 0
  private since: number | undefined
  /** The rate before the place that is tried. */
  private before: number | undefined
  private rounds = 0

  constructor(min: number, max: number, start: number) {
    this.min = min
    this.max = max
    this.limit = start
  }

  heard(verdict: Verdict, began: number, ended: number, bytes: number): void {
    if (verdict === "refused") {
      if (began < this.halvedAt) return
      this.halvedAt = ended
      this.limit = Math.max(this.min, Math.floor(this.limit / 2))
      this.rounds = 0
      this.begin(ended, undefined)
    } else if (verdict === "kept up") {
      this.since ??= began
      this.bytes += bytes
      if (++this.answers < this.limit) return
      this.judge(this.bytes / Math.max(1, ended - this.since), ended)
    }
  }

  private judge(rate: number, now: number): void {
    if (this.before !== undefined && rate < this.before * (1 + worthwhile)) {
      this.limit = Math.max(this.min, this.limit - 1)
      this.rounds = patience
      return this.begin(now, undefined)
    }
    if (this.rounds > 0) this.rounds--
    else if (this.limit < this.max) {
      this.limit++
      return this.begin(now, rate)
    }
    this.begin(now, undefined)
  }

  private begin(now: number, before: number | undefined): void {
    this.answers = 0
    this.bytes = 0
    this.since = now
    this.before = before
  }
}

const fixed = (concurrency: number): Effect.Effect<Gate, ConfigError> =>
  Effect.map(countOf(concurrency, "concurrency"), (limit) => {
    const places = Semaphore.makeUnsafe(limit)
    return {
      enter: Effect.asVoid(places.take(1)),
      leave: Effect.asVoid(places.release(1)),
      heard: () => Effect.void,
      limit: () => limit,
      max: limit
    }
  })

const adaptive = (concurrency: Adaptive | undefined): Effect.Effect<Gate, ConfigError> =>
  Effect.gen(function* () {
    const min = yield* countOf(concurrency?.min ?? 1, "concurrency.min")
    const max = yield* countOf(concurrency?.max ?? Math.max(16, min), "concurrency.max", min)
    const start = concurrency?.start ?? Math.min(Math.max(4, min), max)
    const balance = new Balance(min, max, yield* countOf(Math.min(start, max), "concurrency.start", min))
    const places = yield* Semaphore.make(balance.limit)
    return {
      enter: Effect.asVoid(places.take(1)),
      leave: Effect.asVoid(places.release(1)),
      heard: (verdict, began, ended, bytes) =>
        Effect.suspend(() => {
          const before = balance.limit
          balance.heard(verdict, began, ended, bytes)
          return balance.limit === before ? Effect.void : Semaphore.resize(places, balance.limit)
        }),
      limit: () => balance.limit,
      max
    }
  })

export const make = (concurrency: number | Adaptive | undefined): Effect.Effect<Gate, ConfigError> =>
  typeof concurrency === "number" ? fixed(concurrency) : adaptive(concurrency)
