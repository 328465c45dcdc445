/** Effects that listeners start, and that end with a scope. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"

/**
 * Gives what runs an effect beside its caller, at once, until the scope ends. effect's `FiberSet` does that too, and
 * keeps its fibers for whoever asks: 2 KB of a bundle more.
 */
export const background: Effect.Effect<(effect: Effect.Effect<void>) => void, never, Scope.Scope> =
  /*#__PURE__*/ Effect.gen(function* () {
    const scope = yield* Effect.scope
    const fork = Effect.runForkWith(yield* Effect.context<never>())
    return (effect) => void fork(Effect.forkIn(effect, scope, { startImmediately: true }))
  })
