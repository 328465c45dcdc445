/** Keeps what a connection was asked to send and what came of it. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as PubSub from "effect/PubSub"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Connection, ExchangeError, WireRequest } from "../../Transport/Connection.ts"
import { errorOf } from "../../Transport/internal/fate.ts"
import { Calls, type Exchange, type Outcome, VerificationError } from "../Calls.ts"
import { CurrentCall } from "./currentCall.ts"
import { callOf } from "./matching.ts"
import { joined, safeSent, sentOf } from "./sent.ts"

/** What a connection for tests still waits for; it may be provided beside the connection. */
export class Expectations extends Context.Service<
  Expectations,
  {
    /** What has not come, each in a sentence. */
    readonly unmet: () => ReadonlyArray<string>
  }
>()("effect-elasticsearch/Testing/Expectations") {}

const begun = (request: WireRequest, call: CurrentCall | undefined, time: number): Exchange =>
  joined(safeSent(sentOf(request, call)), { time, outcome: pending })

const pending: Outcome = { _tag: "Pending" }

const outcomeOf = (
  exit: Exit.Exit<{ readonly status: number }, ExchangeError>,
  duration: number
): Outcome => {
  if (Exit.isSuccess(exit)) return { _tag: "Answered", status: exit.value.status, duration }
  const error = errorOf(exit)
  return error === undefined ? { _tag: "Interrupted", duration } : { _tag: "Failed", error, duration }
}

const isUnmatched = ({ outcome }: Exchange): boolean =>
  outcome._tag === "Failed" && outcome.error._tag === "Unsupported"

const problemOf = (exchange: Exchange): string => {
  const { outcome } = exchange
  const why = outcome._tag === "Failed" ? outcome.error.message : ""
  return `${callOf(exchange)} was called, and nothing was there for it:\n${why}`
}

export interface CallLog {
  readonly calls: Calls["Service"]
  /** The same connection, with what it sends kept. */
  readonly over: (connection: Connection["Service"]) => Connection["Service"]
}

export const make = (strict: boolean): Effect.Effect<CallLog, never, Scope.Scope> =>
  Effect.gen(function* () {
    const expectations = Option.getOrUndefined(yield* Effect.serviceOption(Expectations))
    const news = yield* PubSub.unbounded<Exchange>()
    let log: Array<Exchange> = []
    /** The unmatched ones that somebody has looked at. */
    let seen = new Set<Exchange>()
    /** What has been said of stubs. */
    const said = new Set<string>()

    const observe = <A extends { readonly status: number }, R>(
      request: WireRequest,
      send: Effect.Effect<A, ExchangeError, R>
    ): Effect.Effect<A, ExchangeError, R> =>
      Effect.withFiber((fiber) => {
        const clock = fiber.getRef(Clock.Clock)
        const time = clock.currentTimeMillisUnsafe()
        let exchange = begun(request, fiber.getRef(CurrentCall), time)
        log.push(exchange)
        return Effect.onExit(send, (exit) =>
          Effect.sync(() => {
            const at = log.lastIndexOf(exchange)
            exchange = joined(exchange, { outcome: outcomeOf(exit, clock.currentTimeMillisUnsafe() - time) })
            // The log may have been cleared meanwhile.
            if (at !== -1) log[at] = exchange
            PubSub.publishUnsafe(news, exchange)
          })
        )
      })

    /** What is wrong that nobody has heard of yet. */
    const problems = (): ReadonlyArray<string> => {
      const unseen = log.filter((exchange) => isUnmatched(exchange) && !seen.has(exchange))
      const unmet = (expectations?.unmet() ?? []).filter((one) => !said.has(one))
      for (const exchange of unseen) seen.add(exchange)
      for (const one of unmet) said.add(one)
      return [...unseen.map(problemOf), ...unmet]
    }

    const check = Effect.suspend(() => {
      const found = problems()
      return found.length === 0 ? Effect.void : Effect.fail(new VerificationError({ problems: found }))
    })

    yield* Effect.addFinalizer(() => PubSub.shutdown(news))
    if (strict) {
      // What failed by itself did not come to what was still to be called.
      yield* Effect.addFinalizer((exit) => (Exit.isSuccess(exit) ? Effect.orDie(check) : Effect.void))
    }

    return {
      calls: Calls.of({
        all: Effect.sync(() => [...log]),
        stream: Stream.fromPubSub(news),
        unmatched: Effect.sync(() => {
          const found = log.filter(isUnmatched)
          for (const exchange of found) seen.add(exchange)
          return found
        }),
        verify: check,
        clear: Effect.sync(() => {
          log = []
          seen = new Set()
        })
      }),
      over: (connection) => {
        const { open, send } = connection
        return {
          ...connection,
          send: (request) => observe(request, send(request)),
          ...(open === undefined ? {} : { open: (request) => observe(request, open(request)) })
        }
      }
    }
  })
