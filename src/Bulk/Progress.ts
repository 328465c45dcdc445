/**
 * How far a bulk is: counters with rates, as a value, as a Stream, and as a bar in the terminal.
 *
 * Reach for this module where a bulk runs long enough for somebody to look at it: make a {@link Progress}, give
 * it to the bulk as its option `progress`, and look at it beside.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Counts } from "./internal/counts.ts"

/**
 * What has been counted.
 *
 * @category models
 * @since 0.1.0
 */
export interface Statistics {
  /** How many operations went in. */
  readonly accepted: number
  readonly succeeded: number
  readonly failed: number
  /** How many have no outcome yet: `accepted` without `succeeded` and `failed`. */
  readonly pending: number
  /** How often an operation was sent again. */
  readonly retried: number
  readonly requests: number
  /** What was sent in bodies, in bytes, before compression. */
  readonly bytes: number
  /** How long the server worked, in milliseconds; requests at the same time add up. */
  readonly took: number
  /** How many requests may be under way at once. */
  readonly concurrency: number
  /** Since the beginning, in milliseconds. */
  readonly elapsed: number
  /** Operations with an outcome, for each second since the beginning. */
  readonly rate: number
}

/**
 * {@link Statistics} at a moment, beside what has changed since the moment before.
 *
 * @category models
 * @since 0.1.0
 */
export interface Change extends Statistics {
  /** Operations with an outcome, for each second since the moment before. */
  readonly recentRate: number
  /** The bytes sent for each second since the moment before. */
  readonly recentByteRate: number
  /** How many operations there will be, if that is known. */
  readonly total: number | undefined
  /** How long the rest will take at the recent rate, in milliseconds, if that is known. */
  readonly remaining: number | undefined
}

const TypeId = "~effect-elasticsearch/Bulk/Progress"

/**
 * How far a bulk is. One may be shared by several bulks; the counters add up.
 *
 * @category models
 * @since 0.1.0
 */
export interface Progress {
  readonly [TypeId]: Counts
  readonly total: number | undefined
  readonly statistics: Effect.Effect<Statistics>
}

const statisticsOf = (counts: Counts): Statistics => {
  const { accepted, bytes, concurrency, failed, requests, retried, succeeded, took } = counts
  const elapsed = counts.elapsed()
  const done = succeeded + failed
  return {
    accepted,
    succeeded,
    failed,
    pending: accepted - done,
    retried,
    requests,
    bytes,
    took,
    concurrency,
    elapsed,
    rate: elapsed === 0 ? 0 : (done / elapsed) * 1000
  }
}

/** @internal */
export const countsOf = (progress: Progress): Counts => progress[TypeId]

/** @internal */
export const fromCounts = (counts: Counts, total: number | undefined): Progress => ({
  [TypeId]: counts,
  total,
  statistics: Effect.sync(() => statisticsOf(counts))
})

/**
 * Makes a progress that begins now. `total` is how many operations there will be, if that is known.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Stream from "effect/Stream"
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * const load = Effect.gen(function* () {
 *   const progress = yield* Bulk.makeProgress({ total: 2 })
 *   const bar = yield* Effect.forkChild(Bulk.bar(progress))
 *   const films = Stream.make(Bulk.index({ document: { title: "Dune" } }), Bulk.index({ document: { title: "Solaris" } }))
 *   return yield* Bulk.run(films, { index: "films", progress })
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const makeProgress = (
  options: { readonly total?: number | undefined } = {}
): Effect.Effect<Progress> => Effect.map(Clock.Clock, (clock) => fromCounts(new Counts(clock), options.total))

const changeOf = (before: Statistics, now: Statistics, total: number | undefined): Change => {
  const seconds = (now.elapsed - before.elapsed) / 1000
  const perSecond = (amount: number) => (seconds > 0 ? amount / seconds : 0)
  const done = now.succeeded + now.failed
  const recentRate = perSecond(done - before.succeeded - before.failed)
  const left = total === undefined ? undefined : Math.max(0, total - done)
  return {
    ...now,
    recentRate,
    recentByteRate: perSecond(now.bytes - before.bytes),
    total,
    remaining:
      left === undefined || (recentRate === 0 && left > 0)
        ? undefined
        : left === 0
          ? 0
          : (left / recentRate) * 1000
  }
}

/**
 * The statistics at each interval, by default a second, without an end: interrupt it with what it looks at.
 *
 * @category streams
 * @since 0.1.0
 */
export const progressChanges = (
  progress: Progress,
  interval: Duration.Input = "1 second"
): Stream.Stream<Change> =>
  Stream.unwrap(
    Effect.map(progress.statistics, (first) => {
      let before = first
      return Stream.tick(interval).pipe(
        Stream.drop(1),
        Stream.mapEffect(() =>
          Effect.map(progress.statistics, (now) => {
            const change = changeOf(before, now, progress.total)
            before = now
            return change
          })
        )
      )
    })
  )

/**
 * Options of {@link bar}.
 *
 * @category options
 * @since 0.1.0
 */
export interface BarOptions {
  /** How often it is drawn. Default 200 milliseconds. */
  readonly interval?: Duration.Input | undefined
  /** How many characters the bar itself has. Default 24. */
  readonly width?: number | undefined
  /** Where it is written to. Default standard error, if that is a terminal; otherwise nowhere. */
  readonly write?: ((text: string) => void) | undefined
}

const large = (value: number): string => Math.round(value).toLocaleString("en-US")

const megabytes = (value: number): string => `${(value / 1e6).toFixed(1)} MB`

const time = (millis: number): string => {
  const seconds = Math.round(millis / 1000)
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}

/**
 * One line that says how far it is: `[######··········] 37% 1,200 of 3,201 · 8,000/s · 2.4 MB/s · 1 s left`.
 *
 * @category formatting
 * @since 0.1.0
 */
export const formatChange = (change: Change, width = 24): string => {
  const done = change.succeeded + change.failed
  const { remaining, total } = change
  const parts =
    total === undefined
      ? [large(done)]
      : [
          (() => {
            const part = total === 0 ? 1 : Math.min(1, done / total)
            const full = Math.round(part * width)
            const bar = "#".repeat(full) + "·".repeat(width - full)
            return `[${bar}] ${Math.floor(part * 100)}% ${large(done)} of ${large(total)}`
          })()
        ]
  parts.push(`${large(change.recentRate)}/s`, `${megabytes(change.recentByteRate)}/s`)
  if (change.failed > 0) parts.push(`${large(change.failed)} failed`)
  if (change.retried > 0) parts.push(`${large(change.retried)} sent again`)
  if (remaining !== undefined) parts.push(`${time(remaining)} left`)
  return parts.join(" · ")
}

/** Standard error where this is Node, Bun or Deno and it is a terminal. */
const terminal = (): ((text: string) => void) | undefined => {
  if (typeof process === "undefined" || process.stderr?.isTTY !== true) return undefined
  return (text) => void process.stderr.write(text)
}

/**
 * Draws a bar over and over, until it is interrupted, and leaves the line clear then.
 *
 * @category terminal
 * @since 0.1.0
 */
export const bar = (progress: Progress, options: BarOptions = {}): Effect.Effect<void> => {
  const write = options.write ?? terminal()
  if (write === undefined) return Effect.never
  return progressChanges(progress, options.interval ?? "200 millis").pipe(
    Stream.runForEach((change) =>
      Effect.sync(() => write(`\r\u001b[K${formatChange(change, options.width)}`))
    ),
    Effect.ensuring(Effect.sync(() => write("\r\u001b[K")))
  )
}
