/** Credentials that are fetched, kept while they are good, and renewed before they end or when they are refused. */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as FiberSet from "effect/FiberSet"
import type * as Scope from "effect/Scope"
import { CredentialsError } from "../../Errors.ts"
import type { Auth } from "../Auth.ts"

/** What a fetch gives. Times are milliseconds since the fetch began; `Infinity` for never. */
export interface Grant {
  readonly auth: Auth
  /** When they are not to be used any more. */
  readonly ends: number
  /** When others are fetched, beside the calls. */
  readonly renews: number
}

export interface Settings<R> {
  /** Where they come from, for errors. */
  readonly source: string
  readonly fetch: Effect.Effect<Grant, CredentialsError, R>
  /** How long a fetch may take, in milliseconds. */
  readonly timeout: number
  /** The time from the end of a fetch to the next that calls may cause, in milliseconds. */
  readonly minInterval: number
}

export interface Rotation {
  readonly known: () => Auth | undefined
  readonly current: Effect.Effect<Auth, CredentialsError>
  readonly refresh: (used: Auth) => Effect.Effect<Auth | undefined, CredentialsError>
}

/** A fetch under way. */
type Flight = Deferred.Deferred<Auth, CredentialsError>

const longestPause = 60_000

const textOf = (error: unknown): string =>
  error instanceof Error && error.message !== "" ? error.message : "no message"

/** A fetch that failed, died or was interrupted, as the error that its callers get. */
const errorOf = (source: string, cause: Cause.Cause<CredentialsError>): CredentialsError => {
  for (const reason of cause.reasons) {
    if (reason._tag === "Fail") return reason.error
    if (reason._tag === "Die") {
      return new CredentialsError({
        source,
        reason: `getting them died: ${textOf(reason.defect)}`,
        hint: "That is a defect of the effect or file that gives them: look at the cause",
        cause: reason.defect
      })
    }
  }
  return new CredentialsError({
    source,
    reason: "getting them was interrupted",
    hint: "Use the client inside the scope of its layer"
  })
}

/** Nothing is fetched before somebody asks. What runs ends with the scope. */
export const make = <R>(settings: Settings<R>): Effect.Effect<Rotation, never, R | Scope.Scope> =>
  Effect.gen(function* () {
    const { fetch, minInterval, source, timeout } = settings
    const clock = yield* Clock.Clock
    // Fetches belong to nobody who asked: an interrupted call must not take them from the others.
    const run = yield* FiberSet.makeRuntime<R>()
    const now = (): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6

    let held: { readonly auth: Auth; readonly until: number } | undefined
    let flight: Flight | undefined
    let last: { readonly at: number; readonly error: CredentialsError | undefined } | undefined
    let renewal: Fiber.Fiber<void> | undefined

    const known = (): Auth | undefined =>
      held !== undefined && (held.until === Infinity || now() < held.until) ? held.auth : undefined

    const keep = ({ auth, ends, renews }: Grant, began: number): Auth => {
      // Credentials that have not changed stay the same object: headers are kept by it.
      const kept = held !== undefined && Equal.equals(held.auth, auth) ? held.auth : auth
      const soonest = now() + minInterval
      const until = Math.max(began + ends, soonest)
      const at = Math.max(began + renews, soonest)
      held = { auth: kept, until }
      renewal?.interruptUnsafe()
      renewal = at < until ? run(renewFrom(at)) : undefined
      return kept
    }

    const settle = (mine: Flight, began: number, exit: Exit.Exit<Grant, CredentialsError>): void => {
      if (flight !== mine) return
      flight = undefined
      if (Exit.isSuccess(exit)) {
        last = { at: now(), error: undefined }
        Deferred.doneUnsafe(mine, Exit.succeed(keep(exit.value, began)))
      } else {
        const error = errorOf(source, exit.cause)
        last = { at: now(), error }
        Deferred.doneUnsafe(mine, Exit.fail(error))
      }
    }

    const overdue = () =>
      new CredentialsError({
        source,
        reason: `there were none after ${timeout} ms`,
        hint: "Look at where they come from, or raise timeout"
      })

    const begin = (): Flight => {
      const mine: Flight = Deferred.makeUnsafe()
      const began = now()
      flight = mine
      const fetching = run(fetch)
      fetching.addObserver((exit) => settle(mine, began, exit))
      if (flight !== mine || timeout === Infinity) return mine
      // Not a time-out around the fetch: that would wait for a fetch that cannot be interrupted.
      const timer = run(
        Effect.andThen(
          Effect.sleep(Duration.millis(timeout)),
          Effect.sync(() => {
            settle(mine, began, Exit.fail(overdue()))
            fetching.interruptUnsafe()
          })
        )
      )
      fetching.addObserver(() => timer.interruptUnsafe())
      return mine
    }

    /** Tries until others are there, or until the ones at hand have ended; then it is for the calls to ask. */
    const renewFrom = (at: number): Effect.Effect<void> =>
      Effect.gen(function* () {
        yield* Effect.sleep(Duration.millis(at - now()))
        let pause = Math.max(minInterval, 1000)
        while (known() !== undefined) {
          const exit = yield* Effect.exit(Deferred.await(flight ?? begin()))
          if (Exit.isSuccess(exit)) return
          const why = errorOf(source, exit.cause).message
          yield* Effect.logWarning(`Credentials could not be renewed; those at hand stay in use. ${why}`)
          yield* Effect.sleep(Duration.millis(pause))
          pause = Math.min(pause * 2, Math.max(minInterval, longestPause))
        }
      })

    const isTooSoon = (): boolean => last !== undefined && now() < last.at + minInterval

    const current = Effect.suspend(() => {
      const auth = known()
      if (auth !== undefined) return Effect.succeed(auth)
      if (flight !== undefined) return Deferred.await(flight)
      if (last?.error !== undefined && isTooSoon()) return Effect.fail(last.error)
      return Deferred.await(begin())
    })

    const refresh = (used: Auth): Effect.Effect<Auth | undefined, CredentialsError> =>
      Effect.suspend(() => {
        const auth = known()
        if (auth !== undefined && !Equal.equals(auth, used)) return Effect.succeed(auth)
        if (flight === undefined && isTooSoon()) {
          return last?.error === undefined ? Effect.undefined : Effect.fail(last.error)
        }
        return Effect.map(Deferred.await(flight ?? begin()), (got) =>
          Equal.equals(got, used) ? undefined : got
        )
      })

    return { known, current, refresh }
  })
