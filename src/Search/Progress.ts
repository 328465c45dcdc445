/**
 * How far the server is with what takes long, and how often it is asked.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { type ErrorCause, isErrorCause } from "../Errors.ts"

/**
 * It is under way.
 *
 * @category models
 * @since 0.1.0
 */
export interface Running<Status> {
  readonly _tag: "Running"
  readonly status: Status
  /** How much is done of `total`, where the server says so: documents of a task, shards of a snapshot, bytes. */
  readonly done: number | undefined
  readonly total: number | undefined
}

/**
 * It has ended well. Nothing comes behind it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Done<Result> {
  readonly _tag: "Done"
  readonly result: Result
}

/**
 * How far the server is: still running, or done with its result.
 *
 * @category models
 * @since 0.1.0
 */
export type Progress<Status, Result> = Running<Status> | Done<Result>

/**
 * The schedule has ended before what was looked at. Where that is cancelled with the stream, it has been cancelled.
 *
 * @category errors
 * @since 0.1.0
 */
export class PollingEnded extends Schema.TaggedError<PollingEnded>()("PollingEnded", {
  /** What was looked at, for instance `task node:12`. */
  what: Schema.String,
  /** How often. */
  looks: Schema.Number
}) {
  override get message(): string {
    return `${this.what} had not ended after ${this.looks} looks, and the schedule has no more. Give poll a longer one`
  }
}

const Cause: Schema.Codec<ErrorCause> = /*#__PURE__*/ Schema.declare(isErrorCause, {
  identifier: "ErrorCause"
})

/**
 * What the server did by itself has failed, or somebody else has cancelled it.
 *
 * @category errors
 * @since 0.1.0
 */
export class TaskFailed extends Schema.TaggedError<TaskFailed>()("TaskFailed", {
  /** What has failed, for instance `task node:12`. */
  what: Schema.String,
  /** Elasticsearch's own description. */
  cause: Cause,
  /** What it had come to until then, where the server says so. */
  response: Schema.Unknown
}) {
  override get message(): string {
    const { reason, type } = this.cause
    return `${this.what} failed: ${type}: ${reason ?? "no reason given"}`
  }
}

/**
 * 100 milliseconds, a half more each time up to 5 seconds, without an end.
 *
 * @category schedules
 * @since 0.1.0
 */
export const defaultPolling: Schedule.Schedule<unknown> = /*#__PURE__*/ Schedule.min([
  /*#__PURE__*/ Schedule.exponential("100 millis", 1.5),
  /*#__PURE__*/ Schedule.spaced("5 seconds")
])

/**
 * Waits for the end, and gives what it has come to.
 *
 * @example
 * ```ts
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const merged = Search.forcemergeTask({ index: "logs-2026", max_num_segments: 1 }).pipe(Search.result)
 * ```
 * @category running
 * @since 0.1.0
 */
export const result = <Status, Result, E, R>(
  progress: Stream.Stream<Progress<Status, Result>, E, R>
): Effect.Effect<Result, E, R> =>
  Stream.runLast(progress).pipe(
    Effect.flatMap((last) =>
      last._tag === "Some" && last.value._tag === "Done"
        ? Effect.succeed(last.value.result)
        : Effect.die("a stream of progress ended without Done; it was cut before this")
    )
  )
