/** Whether a try that failed is followed by another one, and after how long. */
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import type * as Schedule from "effect/Schedule"
import { type Attempt, type ElasticsearchError, isStatusError, mayHaveRun } from "../../Errors.ts"
import { askedFor, type Delays, delays } from "../../internal/schedules.ts"
import type { Node } from "../Node.ts"
import type { NodeLease, NodePool } from "../NodePool.ts"
import type { CallOptions } from "../Service.ts"
import * as Metrics from "./metrics.ts"
import type { RetryBudget } from "./retryBudget.ts"

export const noAttempts: ReadonlyArray<Attempt> = []

/** What has become of a call so far. Changed in place, by its own fiber alone. */
export class Tries {
  attempts: ReadonlyArray<Attempt> = noAttempts
  /** Milliseconds since the call began. */
  elapsed: () => number = () => 0
  /** The node of the last try, if it was the node's fault. */
  avoid: Node | undefined
  /** Whether other credentials have been asked for. */
  renewed = false
  /** Its delays, once there was one. */
  delays: Delays<ElasticsearchError> | undefined
  /** The node of the try that is under way. */
  lease: NodeLease | undefined
}

interface Settings {
  readonly pool: NodePool["Service"]
  readonly clock: Clock.Clock
  readonly maxRetries: number
  readonly retryOnTimeout: boolean
  readonly retrySchedule: Schedule.Schedule<unknown, ElasticsearchError>
  readonly budget: RetryBudget
}

/** What it takes to know of a call. */
interface Call {
  readonly call: CallOptions
  /** Whether it comes to the same when it runs twice. */
  readonly idempotent: boolean
  readonly fiber: Fiber.Fiber<unknown, unknown>
}

/** The client itself has been closed, so that no other try can do better. */
const closed: ReadonlySet<string> = new Set(["UND_ERR_CLOSED", "UND_ERR_DESTROYED"])

/** Gives the milliseconds to wait before the next try; `undefined` for no other try. */
export const make = ({ budget, clock, maxRetries, pool, retryOnTimeout, retrySchedule }: Settings) => {
  const isRetryable = ({ call, idempotent }: Call, node: Node, error: ElasticsearchError): boolean => {
    switch (error._tag) {
      case "ConnectionError":
        return !closed.has(error.code) && (idempotent || !mayHaveRun(error))
      case "TlsError":
        // The same node shows the same certificate.
        return pool.hasOther(node)
      case "TimeoutError":
        return (
          error.phase === "connect" ||
          error.phase === "queue" ||
          (idempotent && (call.retryOnTimeout ?? retryOnTimeout))
        )
      default:
        // 429 and 503 say that nothing was done; a proxy's 502 or 504 does not.
        return isStatusError(error) && (idempotent || error.status === 429 || error.status === 503)
    }
  }

  const scheduled = (
    call: CallOptions,
    tries: Tries,
    error: ElasticsearchError
  ): Effect.Effect<number | undefined> => {
    tries.delays ??= delays(call.retrySchedule ?? retrySchedule, () => clock.currentTimeMillisUnsafe())
    return tries.delays(error)
  }

  return (
    call: Call,
    tries: Tries,
    node: Node,
    error: ElasticsearchError,
    total: number
  ): Effect.Effect<number | undefined> => {
    if (tries.attempts.length > (call.call.maxRetries ?? maxRetries)) return Effect.undefined
    if (!isRetryable(call, node, error)) return Effect.undefined
    const isFailover = tries.avoid !== undefined && pool.hasOther(node)
    return Effect.map(isFailover ? Effect.succeed(0) : scheduled(call.call, tries, error), (delay) => {
      if (delay === undefined) return undefined
      const wait = Math.max(delay, askedFor(error))
      if (tries.elapsed() + wait >= total) return undefined
      if (budget.take()) return wait
      Metrics.retryRefused(call.fiber.context)
      return undefined
    })
  }
}
