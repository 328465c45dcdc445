/**
 * When a call is tried again, and after how long.
 *
 * Reach for this module to give the client another schedule of delays (option `retrySchedule`) or another
 * budget of retries (option `retryBudget`).
 *
 * @since 0.1.0
 */
import type * as Schedule from "effect/Schedule"
import type { ElasticsearchError } from "../Errors.ts"
import { halfJittered } from "../internal/schedules.ts"

/**
 * Options of retries.
 *
 * **Details**
 *
 * A call is tried again after an answer of one of the statuses, when a connection could not be made or broke,
 * and, if asked for, after a time-out. What is repeated must not be able to happen twice: where the request may
 * have been carried out (the connection broke behind it, a time-out, a 502 or 504), only calls are repeated that
 * come to the same when they run twice: reads, and writes under an id without a condition. A document without an
 * id, a bulk, an update by script or a scroll is then not repeated. The option `idempotent` of a call says
 * otherwise.
 *
 * All tries, with the waiting between them, share the time of `requestTimeout`: where the next one would begin
 * behind it, the call fails at once with what the last one failed with.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /** How often a call is tried again. Default 3. */
  readonly maxRetries?: number | undefined
  /** The statuses that are tried again. Default 429, 502, 503 and 504. */
  readonly retryOnStatus?: ReadonlyArray<number> | undefined
  /** Whether a call is tried again whose try ran into `attemptTimeout` or `stallTimeout`. Default false. */
  readonly retryOnTimeout?: boolean | undefined
  /**
   * How long to wait before each retry; it is given the error, and no more is tried where it ends. What the
   * server says of waiting (`Retry-After`) is waited for at least. When a node fails and another one lives, the
   * call goes there at once. Default {@link defaultSchedule}.
   */
  readonly retrySchedule?: Schedule.Schedule<unknown, ElasticsearchError> | undefined
  /** How many retries all calls of the client may make together; false for no limit. */
  readonly retryBudget?: Budget | false | undefined
}

/**
 * A store of retries: each retry takes one, each call adds a part of one, and time adds some. When it is empty,
 * calls fail with what their first try failed with, so that an outage does not multiply the traffic.
 *
 * @category options
 * @since 0.1.0
 */
export interface Budget {
  /** How many it can hold, and holds at the start. Default 1,000. */
  readonly capacity?: number | undefined
  /** What each call adds. Default 0.2: in the long run, one retry for five calls. */
  readonly perCall?: number | undefined
  /** What each second adds. Default 10. */
  readonly perSecond?: number | undefined
}

/**
 * 100 milliseconds, doubled each time up to 5 seconds; of each delay a random half is left out, so that clients
 * do not come back all at once.
 *
 * @category schedules
 * @since 0.1.0
 */
export const defaultSchedule: Schedule.Schedule<unknown, ElasticsearchError> = /*#__PURE__*/ halfJittered(
  "100 millis",
  "5 seconds"
)
