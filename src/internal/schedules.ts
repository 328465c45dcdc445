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
): Schedule.Schedule<unknown, unknown> =>
  Schedule.modifyDelay(
    Schedule.min([Schedule.exponential(first), Schedule.spaced(highest)]),
    ({ duration }) => Effect.map(Random.next, (random) => Duration.times(duration, 0.5 + random / 2))
  )
