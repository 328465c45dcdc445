/** Waiting in real time: sockets and other processes know no other. */
import * as Effect from "effect/Effect"

export const pause = (millis: number): Effect.Effect<void> =>
  Effect.promise(() => new Promise((resolve) => setTimeout(resolve, millis)))

/** Waits until something holds. */
export const until = (holds: () => boolean): Effect.Effect<void> =>
  Effect.suspend(() => (holds() ? Effect.void : Effect.andThen(pause(5), until(holds))))
