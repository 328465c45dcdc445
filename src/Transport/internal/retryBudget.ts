/** The retries that all calls of a client share; see `Budget` in RetryPolicy.ts. */
import * as Effect from "effect/Effect"
import { ConfigError } from "../../Errors.ts"
import type { Budget } from "../RetryPolicy.ts"

export interface RetryBudget {
  /** A call has begun. */
  readonly called: () => void
  /** Takes one; false where there is none. */
  readonly take: () => boolean
}

const boundless: RetryBudget = { called: () => {}, take: () => true }

export const make = (budget: Budget | false, now: () => number): Effect.Effect<RetryBudget, ConfigError> => {
  if (budget === false) return Effect.succeed(boundless)
  const { capacity = 1000, perCall = 0.2, perSecond = 10 } = budget
  for (const [name, value] of Object.entries({ capacity, perCall, perSecond })) {
    if (Number.isFinite(value) && value >= 0) continue
    return Effect.fail(
      new ConfigError({
        option: `retryBudget.${name}`,
        reason: `is ${value}`,
        hint: "Give a number from 0 on, or retryBudget: false for no limit"
      })
    )
  }
  let left = capacity
  let filled = now()
  return Effect.succeed({
    called: () => {
      left = Math.min(capacity, left + perCall)
    },
    take: () => {
      const time = now()
      left = Math.min(capacity, left + ((time - filled) / 1000) * perSecond)
      filled = time
      if (left < 1) return false
      left--
      return true
    }
  })
}
