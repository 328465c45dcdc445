/**
 * A fake Elasticsearch: a layer in the place of `Elasticsearch.layer` that answers by stubs, without a socket.
 *
 * Reach for this module to test a program that calls Elasticsearch, above all what it does when a call fails. Only
 * the connection is fake: requests are made, nodes picked, calls tried again, time-outs kept, answers decoded and
 * errors and spans made by the real transport. Time is the Clock's, so `TestClock` drives delays, time-outs and
 * pauses. What a call finds no stub for fails with the error `Unsupported`, which names the nearest stubs.
 *
 * For a program that needs Elasticsearch's own behaviour rather than an answer or two, the in-memory Elasticsearch
 * or a real server is the better choice.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { ConfigError, Unsupported } from "../Errors.ts"
import {
  Connection,
  type ExchangeError,
  failureOf,
  timedOut,
  type WireRequest,
  type WireResponse
} from "../Transport/Connection.ts"
import * as Node from "../Transport/Node.ts"
import { Expectations } from "./internal/callLog.ts"
import { type ClientOptions, clientOver, nodesIn, type Provided } from "./internal/client.ts"
import * as Conditions from "./internal/conditions.ts"
import { CurrentCall } from "./internal/currentCall.ts"
import { isFault } from "./internal/fault.ts"
import { callOf } from "./internal/matching.ts"
import * as Reply from "./internal/reply.ts"
import { type Sent, sentOf } from "./internal/sent.ts"
import { type Spec, specOf, type Stub } from "./internal/stub.ts"
import * as Stubs from "./internal/stubs.ts"

export type { ClientOptions, Provided } from "./internal/client.ts"

/** What an Effect of the user's gives or fails with, and what a function gives. */
const settled = (given: unknown): Effect.Effect<unknown> =>
  // A stub's Effect fails with faults only, and needs nothing: its type says so.
  Effect.isEffect(given)
    ? Effect.catch(given as Effect.Effect<unknown, unknown>, Effect.succeed)
    : Effect.succeed(given)

const unsupported = (request: WireRequest, sent: Sent, stubs: Stubs.Stubs): Unsupported =>
  new Unsupported({
    ...failureOf(request, "Unsupported"),
    feature: callOf(sent),
    hint: stubs.explain(sent)
  })

const answerOf = (
  stubs: Stubs.Stubs,
  request: WireRequest,
  sent: Sent,
  passed: ReadonlySet<Stubs.Entry>
): Effect.Effect<WireResponse, ExchangeError> =>
  Effect.suspend(() => {
    const entry = stubs.take(sent, passed)
    if (entry === undefined) return Effect.fail(unsupported(request, sent, stubs))
    const { answers, delay, form } = entry.spec
    const answer = answers[Math.min(entry.used, answers.length) - 1]
    const given = Effect.flatMap(
      Effect.suspend(() => settled(answer?.(sent))),
      (value) => {
        if (!isFault(value)) return Reply.ofValue(request, form, value)
        const fault = Reply.ofFault(request, value)
        if (fault !== undefined) return fault
        entry.used--
        return answerOf(stubs, request, sent, new Set(passed).add(entry))
      }
    )
    return delay === undefined ? given : Effect.delay(given, delay)
  })

const send =
  (stubs: Stubs.Stubs) =>
  (request: WireRequest): Effect.Effect<WireResponse, ExchangeError> =>
    Effect.withFiber((fiber) => {
      const sent = sentOf(request, fiber.getRef(CurrentCall))
      const answer = answerOf(stubs, request, sent, new Set())
      return request.timeout === Infinity
        ? answer
        : Effect.timeoutOrElse(answer, {
            duration: request.timeout,
            orElse: () => Effect.fail(timedOut(request, "headers"))
          })
    })

/** The stub as it is used: its node's URL in the pool's form. */
const checked = (stub: Stub, index: number): Result.Result<Spec, ConfigError> => {
  const spec = specOf(stub)
  const option = `stubs[${index}]`
  const { limit, node } = spec
  if (limit !== undefined && !(Number.isInteger(limit.count) && limit.count >= 0)) {
    const reason = `is to be used ${limit.count} times`
    return Result.fail(new ConfigError({ option, reason, hint: "Give a whole number from 0 on" }))
  }
  return node === undefined
    ? Result.succeed(spec)
    : Result.map(Node.parse(node, `${option}.node`), ({ url }) => ({ ...spec, node: url }))
}

const own = { rank: 0, weight: 0, node: undefined, limit: undefined, delay: undefined } as const

/** What need not be said: dead nodes answer pings, and the nodes of the cluster are those of the client. */
const defaults = (nodes: ReadonlyArray<Node.Node>): ReadonlyArray<Spec> => [
  { ...own, name: "ping", form: "exists", answers: [() => true], conditions: [Conditions.isPing] },
  {
    ...own,
    name: "cluster",
    form: "json",
    answers: [() => Conditions.clusterAnswer(nodes.map(Conditions.tellsOf))],
    conditions: [Conditions.asksForNodes]
  }
]

const connection = (
  stubs: ReadonlyArray<Stub>,
  options: ClientOptions
): Layer.Layer<Connection | Expectations, ConfigError> =>
  Layer.effectContext(
    Effect.gen(function* () {
      const specs = yield* Effect.forEach(stubs, (stub, index) => Effect.fromResult(checked(stub, index)))
      const all = Stubs.make(specs, defaults(yield* nodesIn(options)))
      return Context.make(Connection, Connection.of({ send: send(all) })).pipe(
        Context.add(Expectations, Expectations.of({ unmet: all.unmet }))
      )
    })
  )

/**
 * Provides the client, and all that stands beside it, over a fake connection that answers by stubs, and the log of
 * what was sent. Each building of the layer counts anew.
 *
 * With `strict`, the default, the layer dies when it closes after a success if a call found no stub, even where
 * the program recovered from that, or if a stub with a count was not used as often as it says. A test that has asked
 * `Calls` for the `unmatched` has looked at them; `verify` does the same at a time of its own.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import * as Api from "effect-elasticsearch/Api"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const program = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   return (yield* es.count({ index: "books" })).count
 * })
 *
 * const test = Effect.gen(function* () {
 *   const count = yield* program
 *   yield* Testing.called(Api.count, { index: "books" }, { times: 1 })
 *   return count
 * }).pipe(
 *   Effect.provide(
 *     Testing.layer([
 *       Testing.on(Api.count, { count: 3, _shards: { total: 1, successful: 1, failed: 0 } })
 *     ])
 *   )
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer = (
  stubs: ReadonlyArray<Stub>,
  options: ClientOptions = {}
): Layer.Layer<Provided, ConfigError> => clientOver(connection(stubs, options), options)
