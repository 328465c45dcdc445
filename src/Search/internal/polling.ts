/** Looks again and again until something has ended. */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Pull from "effect/Pull"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { PollingEnded } from "../Progress.ts"

interface Look<A> {
  /** How long to wait, in milliseconds, by what was seen last. */
  readonly wait: (seen: A) => Effect.Effect<number | undefined>
  readonly seen: A | undefined
  readonly looks: number
}

/** How long a schedule waits; `undefined` where it has ended. */
const waiting = <A>(schedule: Schedule.Schedule<unknown, A>): Effect.Effect<Look<A>["wait"]> =>
  Effect.map(
    Effect.zip(Clock.Clock, Schedule.toStep(schedule)),
    ([clock, step]) =>
      (seen: A) =>
        step(clock.currentTimeMillisUnsafe(), seen).pipe(
          Effect.map(([, delay]): number | undefined => Duration.toMillis(delay)),
          Pull.catchDone(() => Effect.succeed<number | undefined>(undefined))
        )
  )

/**
 * Looks at once and then by the schedule, and gives what it sees; the last of it is what `isOver`. Nobody looks while
 * what was seen is still in use.
 */
export const polling = <A, E, R>(
  what: string,
  look: Effect.Effect<A, E, R>,
  isOver: (seen: A) => boolean,
  schedule: Schedule.Schedule<unknown, A>
): Stream.Stream<A, E | PollingEnded, R> =>
  Stream.unwrap(
    Effect.map(waiting(schedule), (wait) =>
      Stream.paginate({ wait, seen: undefined, looks: 0 } as Look<A>, ({ looks, seen }) =>
        Effect.gen(function* () {
          const delay = seen === undefined ? 0 : yield* wait(seen)
          if (delay === undefined) return yield* new PollingEnded({ what, looks })
          if (delay > 0) yield* Effect.sleep(Duration.millis(delay))
          const now = yield* look
          const next = isOver(now)
            ? Option.none<Look<A>>()
            : Option.some({ wait, seen: now, looks: looks + 1 })
          return [[now], next] as const
        })
      )
    )
  )
