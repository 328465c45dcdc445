/**
 * The log of what a client under test sent, as data, and helpers that say what was to be called.
 *
 * Every layer of `effect-elasticsearch/Testing` provides {@link Calls} beside the client; `layerOver` does it for
 * a connection of your own. The helpers are Effects that fail with a {@link VerificationError}, so they work with
 * any test runner, and can be tried again until they hold.
 *
 * The log holds a request for each try of each call, without secrets: headers such as `authorization`, fields
 * such as `password` or `api_key` in bodies, and credentials in URLs are `<redacted>`. The parameters are those
 * that the program gave, as they were.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import type { Endpoint } from "../Api/Endpoint.ts"
import type { ExchangeError } from "../Transport/Connection.ts"
import * as Matching from "./internal/matching.ts"
import type { Sent } from "./internal/sent.ts"

export type { Sent } from "./internal/sent.ts"

/**
 * How a try ended: with an answer of any status, without one, or by interruption. `Pending` while it is under
 * way. Durations are in milliseconds, by the Clock.
 *
 * @category models
 * @since 0.1.0
 */
export type Outcome =
  | { readonly _tag: "Pending" }
  | { readonly _tag: "Answered"; readonly status: number; readonly duration: number }
  | { readonly _tag: "Failed"; readonly error: ExchangeError; readonly duration: number }
  | { readonly _tag: "Interrupted"; readonly duration: number }

/**
 * One try of a call: what was sent, without secrets, when, and what came of it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Exchange<Params = object> extends Sent<Params> {
  /** When it began, by the Clock: milliseconds since 1970. */
  readonly time: number
  readonly outcome: Outcome
}

/**
 * What was called, or was not, against what a test says.
 *
 * @category errors
 * @since 0.1.0
 */
export class VerificationError extends Schema.TaggedError<VerificationError>()("VerificationError", {
  /** Each with what is nearest to it. */
  problems: Schema.Array(Schema.String)
}) {
  override get message(): string {
    return this.problems.join("\n\n")
  }
}

/**
 * The log of a client.
 *
 * @category services
 * @since 0.1.0
 */
export class Calls extends Context.Service<
  Calls,
  {
    /** All tries so far, in the order they began. */
    readonly all: Effect.Effect<ReadonlyArray<Exchange>>
    /** Each try from now on, once it has ended. It ends with the layer. */
    readonly stream: Stream.Stream<Exchange>
    /** The tries that nothing was there for. Who asks has looked at them: see `strict`. */
    readonly unmatched: Effect.Effect<ReadonlyArray<Exchange>>
    /** See {@link verify}. */
    readonly verify: Effect.Effect<void, VerificationError>
    /** Forgets all tries, for instance before the next test over the same layer. */
    readonly clear: Effect.Effect<void>
  }
>()("effect-elasticsearch/Testing/Calls") {}

/**
 * A part of a value: of objects some fields, of lists as many items; in the place of any value a condition that
 * it must meet.
 *
 * @category models
 * @since 0.1.0
 */
export type Expected<A> =
  | A
  | ((value: A) => boolean)
  | (A extends ReadonlyArray<infer Item>
      ? ReadonlyArray<Expected<Item>>
      : A extends object
        ? ExpectedFields<A>
        : never)

/**
 * Some of the fields, each in part.
 *
 * @category models
 * @since 0.1.0
 */
export type ExpectedFields<A> = {
  readonly [Name in keyof A]?: Expected<Exclude<A[Name], undefined>> | undefined
}

/**
 * How often something was to be called. Nothing given means at least once.
 *
 * @category options
 * @since 0.1.0
 */
export interface Count {
  readonly times?: number | undefined
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

interface Callable<Params> {
  readonly endpoint: Endpoint<Params, unknown>
}

const fail = (problem: string): Effect.Effect<never, VerificationError> =>
  Effect.fail(new VerificationError({ problems: [problem] }))

/** Parameters under an endpoint's name are those that its call was given. */
const isOf =
  <Params extends object>({ endpoint }: Callable<Params>) =>
  (exchange: Exchange): exchange is Exchange<Params> =>
    exchange.endpoint === endpoint.name

/**
 * The calls of an endpoint so far, with the parameters in its own type; of a call that was tried several times,
 * the last try.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Api from "effect-elasticsearch/Api"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const sizes = Effect.map(Testing.calls(Api.search), (all) => all.map(({ params }) => params.size))
 * ```
 * @category getters
 * @since 0.1.0
 */
export const calls = <Params extends object>(
  call: Callable<Params>
): Effect.Effect<ReadonlyArray<Exchange<Params>>, never, Calls> =>
  Effect.map(
    Effect.flatMap(Calls, ({ all }) => all),
    (all) => Matching.lastTries(all).filter(isOf(call))
  )

/**
 * Says that an endpoint was called with these parameters: of what is given here all must be there, and more may
 * be. Calls are counted, not their tries. Fails with what differs in the nearest calls; gives the calls.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Api from "effect-elasticsearch/Api"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const check = Effect.gen(function* () {
 *   yield* Testing.called(Api.index, { index: "books" }, { times: 2 })
 *   yield* Testing.called(Api.search, { size: (size) => size <= 100 })
 *   yield* Testing.called(Api.Indices.refresh)
 * })
 * ```
 * @category assertions
 * @since 0.1.0
 */
export const called = <Params extends object>(
  call: Callable<Params>,
  expected: ExpectedFields<Params> = {},
  count: Count = {}
): Effect.Effect<ReadonlyArray<Exchange<Params>>, VerificationError, Calls> =>
  Effect.flatMap(Calls, ({ all }) =>
    Effect.flatMap(all, (log) => {
      const { matching, problem } = Matching.called(call.endpoint.name, expected, count, log)
      return problem === undefined ? Effect.succeed(matching.filter(isOf(call))) : fail(problem)
    })
  )

/**
 * Says that an endpoint was never called with these parameters, or where none are given, not at all.
 *
 * @example
 * ```ts
 * import * as Api from "effect-elasticsearch/Api"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const check = Testing.notCalled(Api.Indices.delete, { index: "books" })
 * ```
 * @category assertions
 * @since 0.1.0
 */
export const notCalled = <Params extends object>(
  call: Callable<Params>,
  expected: ExpectedFields<Params> = {}
): Effect.Effect<void, VerificationError, Calls> => Effect.asVoid(called(call, expected, { times: 0 }))

/**
 * Says that something was sent that meets a condition: of the wire form, of requests outside of all endpoints, or
 * of several endpoints. Calls are counted, by their last try; the description stands in the error.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const check = Testing.calledWhen("a plugin's call", ({ path }) => path.startsWith("/_plugin/"), { times: 1 })
 * ```
 * @category assertions
 * @since 0.1.0
 */
export const calledWhen = (
  description: string,
  condition: (exchange: Exchange) => boolean,
  count: Count = {}
): Effect.Effect<ReadonlyArray<Exchange>, VerificationError, Calls> =>
  Effect.flatMap(Calls, ({ all }) =>
    Effect.flatMap(all, (log) => {
      const { matching, problem } = Matching.calledWhen(description, condition, count, log)
      return problem === undefined ? Effect.succeed(matching) : fail(problem)
    })
  )

/**
 * Says that endpoints were called one after the other, in this order; other calls may stand between them.
 *
 * @example
 * ```ts
 * import * as Api from "effect-elasticsearch/Api"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const check = Testing.calledInOrder([Api.index, Api.Indices.refresh, Api.search])
 * ```
 * @category assertions
 * @since 0.1.0
 */
export const calledInOrder = (
  calls: ReadonlyArray<Callable<never>>
): Effect.Effect<void, VerificationError, Calls> =>
  Effect.flatMap(Calls, ({ all }) =>
    Effect.flatMap(all, (log) => {
      const problem = Matching.inOrder(
        calls.map(({ endpoint }) => endpoint.name),
        log
      )
      return problem === undefined ? Effect.void : fail(problem)
    })
  )

/**
 * Says that every call had an answer to it, but for those that {@link Calls} was asked for as `unmatched`, and that
 * every stub with a count was used as often as it says. With `strict` the layer does the same when it closes.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const program = Effect.gen(function* () {
 *   yield* Effect.void // what is tested
 *   yield* Testing.verify
 * }).pipe(Effect.provide(Testing.layer([], { strict: false })))
 * ```
 * @category assertions
 * @since 0.1.0
 */
export const verify: Effect.Effect<void, VerificationError, Calls> = /*#__PURE__*/ Effect.flatMap(
  Calls,
  ({ verify }) => verify
)
