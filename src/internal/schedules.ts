/** Schedules of delays before something is tried again. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Schedule from "effect/Schedule"

/**
 * A delay that doubles each time up to a highest one; of each a random half is left out, so that clients do not
 * come back all at once.
 */
export const halfJittered = (
  first: Duration.Input,
  highest: Duration.Input
): Schedule.Schedule<unknown, unknown> => {
  const most = Duration.toMillis(Duration.fromInputUnsafe(highest))
  // In numbers and one schedule: what else it takes of effect would be 3 KB of a bundle.
  return Schedule.modifyDelay(Schedule.exponential(first), ({ duration }) =>
    Effect.map(Random.next, (random) => Math.min(Duration.toMillis(duration), most) * (0.5 + random / 2))
  )
}

/** Gives the next delay of a schedule in milliseconds, by its input; `undefined` where the schedule has ended. */
export type Delays<Input> = (input: Input) => Effect.Effect<number | undefined>

/** The delays of one run of a schedule, which begins when the first one is asked for. */
export const delays = <Input>(
  schedule: Schedule.Schedule<unknown, Input>,
  now: () => number
): Delays<Input> => {
  type Step = (now: number, input: Input) => Effect.Effect<[unknown, Duration.Duration], unknown>
  let step: Step | undefined
  const begun: Effect.Effect<Step> = Effect.suspend(() =>
    step === undefined
      ? Effect.tap(Schedule.toStep(schedule), (made) => Effect.sync(() => (step = made)))
      : Effect.succeed(step)
  )
  return (input) =>
    Effect.flatMap(begun, (next) => next(now(), input)).pipe(
      Effect.map(([, delay]) => Duration.toMillis(delay)),
      // The schedule has ended.
      Effect.catchCause(() => Effect.undefined)
    )
}

/** How long the server asks to wait, in milliseconds. */
export const askedFor = (error: object): number =>
  "retryAfter" in error && typeof error.retryAfter === "number" ? error.retryAfter * 1000 : 0
