/** Pages that are fetched before they are asked for. */
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type * as Pull from "effect/Pull"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"

/**
 * Fetches so many pages beyond the one that was handed out last, beside whoever uses that one. Closing the scope
 * ends it.
 */
export const ahead = <A, E>(
  pull: Pull.Pull<A, E>,
  pages: number
): Effect.Effect<Pull.Pull<A, E>, never, Scope.Scope> => {
  if (pages === 0) return Effect.succeed(pull)
  return Effect.gen(function* () {
    const places = Semaphore.makeUnsafe(pages)
    const queue = yield* Queue.unbounded<A, E | Cause.Done>()
    const fetch = Effect.andThen(
      places.take(1),
      Effect.flatMap(pull, (page) => Queue.offer(queue, page))
    )
    yield* Effect.forever(fetch).pipe(
      Effect.catchCause((cause) => Queue.failCause(queue, cause)),
      Effect.forkScoped
    )
    return Effect.tap(Queue.take(queue), () => places.release(1))
  })
}
