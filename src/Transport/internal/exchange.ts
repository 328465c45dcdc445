/**
 * One call with all its tries: picks a node, sends, and decides whether and when to try again.
 *
 * The way without a failure is the hot one: it makes no more objects and effects than it needs.
 */
import type * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import type * as Schedule from "effect/Schedule"
import { type Attempt, CredentialsError, type ElasticsearchError, NoLivingNodes } from "../../Errors.ts"
import type { Auth } from "../Auth.ts"
import type { Connection, ExchangeError, Limit, WireRequest, WireResponse } from "../Connection.ts"
import type { Credentials } from "../Credentials.ts"
import type { Node } from "../Node.ts"
import type { NodeLease, NodePool } from "../NodePool.ts"
import { type CallMetadata, CallListener, type CallOptions } from "../Service.ts"
import * as Answer from "./answer.ts"
import { errorOf, type Fate, fateOf, outcomeOf, unknown } from "./fate.ts"
import * as Metrics from "./metrics.ts"
import * as Notices from "./notices.ts"
import { durationOf } from "../../internal/options.ts"
import type { Built } from "./plan.ts"
import type { RetryBudget } from "./retryBudget.ts"
import * as Retrying from "./retrying.ts"
import { noAttempts, Tries } from "./retrying.ts"
import * as Span from "./span.ts"
import { textsOf } from "./warningHeader.ts"

/** What all calls of a client have in common. */
export interface Settings {
  readonly connection: Connection["Service"]
  readonly pool: NodePool["Service"]
  readonly clock: Clock.Clock
  readonly headersOf: (
    node: Node,
    built: Built,
    call: CallOptions,
    auth: Auth | undefined
  ) => ReadonlyArray<string>
  readonly auth: Auth | undefined
  readonly credentials: Credentials["Service"] | undefined
  readonly requestTimeout: number
  readonly attemptTimeout: number
  readonly stallTimeout: number
  readonly maxResponseSize: number
  readonly maxRetries: number
  readonly retryOnStatus: ReadonlySet<number>
  readonly retryOnTimeout: boolean
  readonly retrySchedule: Schedule.Schedule<unknown, ElasticsearchError>
  readonly budget: RetryBudget
  readonly refusing: Answer.Refusing
  /** From how many characters or bytes on bodies are compressed; `Infinity` for never. */
  readonly compressFrom: number
  /** The same where a call asks for it. */
  readonly threshold: number
}

/** One call, whatever made its request and whatever reads its answer. */
export interface Exchange<A, R extends WireResponse> {
  readonly endpoint: string
  readonly built: Built
  readonly call: CallOptions
  /** Whether it comes to the same when it runs twice. */
  readonly idempotent: boolean
  readonly span: Span.Span
  readonly fiber: Fiber.Fiber<unknown, unknown>
  readonly send: (wire: WireRequest) => Effect.Effect<R, ExchangeError>
  readonly read: (wire: WireRequest, response: R) => Effect.Effect<A, ElasticsearchError>
}

const attemptsOf = (error: ElasticsearchError, tries: Tries): ReadonlyArray<Attempt> =>
  ("attempts" in error ? error.attempts : undefined) ?? tries.attempts

const settle = (tries: Tries, [outcome, reason]: Fate): void => {
  const { lease } = tries
  if (lease === undefined) return
  tries.avoid = outcome === "failed" || outcome === "timeout" ? lease.node : undefined
  tries.lease = undefined
  lease.settle(outcome, reason)
}

/** Runs calls. */
export const make = (settings: Settings) => {
  const { clock, connection, credentials, pool } = settings
  const delayOf = Retrying.make(settings)
  const requestLimit: Limit = { name: "requestTimeout", millis: settings.requestTimeout }
  const attemptLimit: Limit = { name: "attemptTimeout", millis: settings.attemptTimeout }

  const totalOf = ({ timeout }: CallOptions): number =>
    timeout === undefined ? settings.requestTimeout : (durationOf(timeout) ?? Infinity)

  const attemptOf = ({ attemptTimeout }: CallOptions): number =>
    attemptTimeout === undefined ? settings.attemptTimeout : (durationOf(attemptTimeout) ?? Infinity)

  const limitOf = (call: CallOptions, isAttempts: boolean): Limit => {
    if (isAttempts) {
      return call.attemptTimeout === undefined
        ? attemptLimit
        : { name: "attemptTimeout", millis: attemptOf(call) }
    }
    return call.timeout === undefined ? requestLimit : { name: "requestTimeout", millis: totalOf(call) }
  }

  const wireOf = <A, R extends WireResponse>(
    { built, call, endpoint }: Exchange<A, R>,
    tries: Tries,
    lease: NodeLease,
    auth: Auth | undefined
  ): WireRequest => {
    const left = totalOf(call) - (tries.attempts === noAttempts ? 0 : tries.elapsed())
    const attempt = attemptOf(call)
    return {
      endpoint,
      node: lease.node,
      method: built.method,
      path: built.path,
      headers: settings.headersOf(lease.node, built, call, auth),
      body: built.body,
      timeout: Math.min(left, attempt),
      limit: limitOf(call, attempt < left),
      stallTimeout: settings.stallTimeout,
      maxResponseSize: call.maxResponseSize ?? settings.maxResponseSize,
      attempts: tries.attempts,
      elapsed: lease.elapsed
    }
  }

  const attempt = <A, R extends WireResponse>(
    exchange: Exchange<A, R>,
    tries: Tries,
    rotating: Auth | undefined
  ): Effect.Effect<A, ElasticsearchError> => {
    const { call, endpoint, fiber, span } = exchange
    const lease = pool.acquire(endpoint, tries.avoid)
    if (lease === undefined) {
      return Effect.fail(new NoLivingNodes({ endpoint, reason: noNode, attempts: tries.attempts }))
    }
    if (tries.attempts === noAttempts) tries.elapsed = lease.elapsed
    const auth = call.auth ?? settings.auth ?? rotating ?? lease.node.auth
    const wire = wireOf(exchange, tries, lease, auth)
    tries.lease = lease
    Span.tried(span, wire)
    return Effect.matchEffect(exchange.send(wire), {
      onFailure: (error) => {
        settle(tries, outcomeOf(error))
        Metrics.tried(Span.errorType(error), fiber.context)
        return again(exchange, tries, wire, error, Effect.fail(error), rotating)
      },
      onSuccess: (response) => {
        settle(tries, fateOf(response))
        Metrics.tried(String(response.status), fiber.context)
        Span.answered(span, response)
        return response.status >= 300 && mayRetry(call, response.status)
          ? refused(exchange, tries, wire, response, rotating)
          : read(exchange, tries, wire, response)
      }
    })
  }

  const mayRetry = ({ retryOnStatus }: CallOptions, status: number): boolean =>
    (status === 401 && credentials !== undefined) ||
    (retryOnStatus === undefined ? settings.retryOnStatus.has(status) : retryOnStatus.includes(status))

  const read = <A, R extends WireResponse>(
    exchange: Exchange<A, R>,
    tries: Tries,
    wire: WireRequest,
    response: R
  ): Effect.Effect<A, ElasticsearchError> => {
    const warning = response.header("warning")
    const listener = exchange.fiber.getRef(CallListener)
    if (listener !== undefined) listener(metadataOf(tries, wire, response, warning))
    const value = exchange.read(wire, response)
    return warning === undefined ? value : Effect.andThen(Notices.warned(exchange.endpoint, warning), value)
  }

  const metadataOf = (
    tries: Tries,
    wire: WireRequest,
    response: WireResponse,
    warning: string | undefined
  ): CallMetadata => ({
    endpoint: wire.endpoint,
    status: response.status,
    headers: (name) => response.header(name.toLowerCase()),
    warnings: warning === undefined ? [] : textsOf(warning),
    node: wire.node.url,
    attempts: [
      ...wire.attempts,
      { node: wire.node.url, outcome: String(response.status), duration: wire.elapsed() }
    ],
    duration: tries.elapsed()
  })

  /** An answer of a status that may be tried again. */
  const refused = <A, R extends WireResponse>(
    exchange: Exchange<A, R>,
    tries: Tries,
    wire: WireRequest,
    response: R,
    rotating: Auth | undefined
  ): Effect.Effect<A, ElasticsearchError> => {
    const error = Answer.refusalOf(wire, response, settings.refusing)
    const finish = Effect.suspend(() => read(exchange, tries, wire, response))
    if (error === undefined) return finish
    return error.status === 401
      ? renewed(exchange, tries, error, finish, rotating)
      : again(exchange, tries, wire, error, finish, rotating)
  }

  /** Other credentials after a 401, once a call. */
  const renewed = <A, R extends WireResponse>(
    exchange: Exchange<A, R>,
    tries: Tries,
    error: ElasticsearchError,
    finish: Effect.Effect<A, ElasticsearchError>,
    used: Auth | undefined
  ): Effect.Effect<A, ElasticsearchError> => {
    const isOurs = exchange.call.auth === undefined && settings.auth === undefined
    if (tries.renewed || credentials === undefined || used === undefined || !isOurs) return finish
    tries.renewed = true
    const attempts = attemptsOf(error, tries)
    const refreshed = inTime(exchange.call, tries, credentials.refresh(used))
    return Effect.flatMap(
      // The 401 itself has done nothing; tries before it may have.
      attempts.length < 2
        ? refreshed
        : Effect.mapError(refreshed, (wrong) => new CredentialsError({ ...wrong, attempts })),
      (other) => {
        if (other === undefined) return finish
        tries.attempts = attempts
        return attempt(exchange, tries, other)
      }
    )
  }

  /** Getting credentials takes of the call's time. */
  const inTime = <A>(
    call: CallOptions,
    tries: Tries,
    effect: Effect.Effect<A, CredentialsError>
  ): Effect.Effect<A, CredentialsError> => {
    const left = totalOf(call) - tries.elapsed()
    if (left === Infinity) return effect
    return Effect.timeoutOrElse(effect, {
      duration: Duration.millis(Math.max(0, left)),
      orElse: () =>
        Effect.fail(
          new CredentialsError({
            source: "the credentials service",
            reason: `there were none in the ${totalOf(call)} ms that the call may take`,
            hint: "Look at where the credentials come from, or raise requestTimeout"
          })
        )
    })
  }

  /** After a try that failed: another one, or the end. */
  const again = <A, R extends WireResponse>(
    exchange: Exchange<A, R>,
    tries: Tries,
    wire: WireRequest,
    error: ElasticsearchError,
    finish: Effect.Effect<A, ElasticsearchError>,
    rotating: Auth | undefined
  ): Effect.Effect<A, ElasticsearchError> => {
    tries.attempts = attemptsOf(error, tries)
    return Effect.flatMap(delayOf(exchange, tries, wire.node, error, totalOf(exchange.call)), (delay) => {
      if (delay === undefined) return finish
      const last = tries.attempts[tries.attempts.length - 1]
      if (last !== undefined) {
        Span.retried(exchange.span, last, delay, clock.currentTimeNanosUnsafe())
      }
      const next = Effect.suspend(() => attempt(exchange, tries, rotating))
      return Effect.andThen(
        Effect.logDebug(`${exchange.endpoint} is tried again in ${Math.round(delay)} ms: ${error.message}`),
        delay === 0 ? next : Effect.andThen(Effect.sleep(Duration.millis(delay)), next)
      )
    })
  }

  const compressed = <A, R extends WireResponse>(exchange: Exchange<A, R>): Effect.Effect<Exchange<A, R>> => {
    const { built } = exchange
    const { body } = built
    if (body === undefined || connection.gzip === undefined) return Effect.succeed(exchange)
    return Effect.map(connection.gzip(body), (bytes) => ({
      ...exchange,
      built: { ...built, body: bytes, gzipped: true }
    }))
  }

  const isLong = ({
    built: { body },
    call
  }: {
    readonly built: Built
    readonly call: CallOptions
  }): boolean => {
    const { compressRequest } = call
    const from =
      compressRequest === undefined ? settings.compressFrom : compressRequest ? settings.threshold : Infinity
    return body !== undefined && body.length >= from && connection.gzip !== undefined
  }

  const begin = <A, R extends WireResponse>(
    exchange: Exchange<A, R>,
    tries: Tries
  ): Effect.Effect<A, ElasticsearchError> => {
    const { call } = exchange
    if (credentials === undefined || call.auth !== undefined || settings.auth !== undefined) {
      return attempt(exchange, tries, undefined)
    }
    const known = credentials.known()
    if (known !== undefined) return attempt(exchange, tries, known)
    return Effect.flatMap(inTime(call, tries, credentials.current), (auth) => attempt(exchange, tries, auth))
  }

  const observed = <A, R extends WireResponse>(
    { call, endpoint, fiber, span }: Exchange<A, R>,
    tries: Tries,
    effect: Effect.Effect<A, ElasticsearchError>
  ): Effect.Effect<A, ElasticsearchError> => {
    const services: Context.Context<never> = fiber.context
    Metrics.begun(services)
    return Effect.onExit(effect, (exit) => {
      // Of an interrupted try nothing else has been heard.
      settle(tries, unknown)
      const took = tries.elapsed()
      if (Exit.isSuccess(exit)) {
        Metrics.ended(endpoint, "ok", took, services)
        return Effect.void
      }
      const error = errorOf(exit)
      Metrics.ended(endpoint, error === undefined ? "interrupted" : Span.errorType(error), took, services)
      if (error !== undefined) Span.failed(span, error, call.ignore, clock.currentTimeNanosUnsafe())
      return Effect.void
    })
  }

  return <A, R extends WireResponse>(exchange: Exchange<A, R>): Effect.Effect<A, ElasticsearchError> => {
    settings.budget.called()
    const tries = new Tries()
    const effect = isLong(exchange)
      ? Effect.flatMap(compressed(exchange), (shorter) => begin(shorter, tries))
      : Effect.suspend(() => begin(exchange, tries))
    return observed(exchange, tries, effect)
  }
}

const noNode = "the selector wants none of the nodes that live"
