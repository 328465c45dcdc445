/**
 * One client span a call, by OpenTelemetry's conventions for databases. Tries that failed are its events.
 *
 * Without a tracer of the program's own there is none: effect's keeps spans to itself, and a get would pay 6 % for
 * one that nobody can see.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/database/elasticsearch/
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import type * as Tracer from "effect/Tracer"
import { type Attempt, type ElasticsearchError, isStatusError } from "../../Errors.ts"
import type { WireRequest } from "../Connection.ts"
import { urlText } from "./urlText.ts"

const options: Tracer.SpanOptionsNoTrace = { kind: "client" }

/** `undefined` where nobody would see it. */
export type Span = Tracer.Span | undefined

export const use = <A, E>(
  endpoint: { readonly name: string },
  body: (span: Span, fiber: Fiber.Fiber<unknown, unknown>) => Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Effect.withFiber((fiber) =>
    // The cache holds a tracer only where one was provided.
    fiber.cache.tracer === undefined || !fiber.cache.tracerEnabled
      ? body(undefined, fiber)
      : Effect.useSpan(endpoint.name, options, (span) => body(span, fiber))
  )

/** What a call is, whichever node it goes to. */
export interface Described {
  readonly endpoint: string
  readonly method: string
  readonly params: object
  /** The names of the parameters that stand in the path. */
  readonly parts: ReadonlySet<string>
  readonly queryText: () => string | undefined
}

export const describe = (span: Span, call: Described): void => {
  if (span?.sampled !== true) return
  span.attribute("db.system.name", "elasticsearch")
  span.attribute("db.operation.name", call.endpoint)
  span.attribute("http.request.method", call.method)
  for (const name of call.parts) {
    const value: unknown = Reflect.get(call.params, name)
    if (value === undefined) continue
    // The value has passed the plan, so it has a text.
    const text = typeof value === "string" ? value : decodeURIComponent(urlText(value) ?? "")
    span.attribute(`db.operation.parameter.${name}`, text)
    if (name === "index") span.attribute("db.collection.name", text)
  }
  const text = call.queryText()
  if (text !== undefined) span.attribute("db.query.text", text)
}

/** Where a try goes. */
export const tried = (span: Span, { attempts, node, path }: WireRequest): void => {
  if (span?.sampled !== true) return
  span.attribute("server.address", node.host)
  span.attribute("server.port", node.port)
  span.attribute("url.full", node.url + path)
  if (attempts.length > 0) span.attribute("http.request.resend_count", attempts.length)
}

/** A try that failed and is followed by another one after so many milliseconds. */
export const retried = (span: Span, attempt: Attempt, delay: number, now: bigint): void => {
  if (span?.sampled !== true) return
  span.event("elasticsearch.attempt", now, {
    "server.address": attempt.node,
    outcome: attempt.outcome,
    duration_ms: attempt.duration,
    retry_delay_ms: delay
  })
}

interface Answered {
  readonly status: number
  readonly header: (name: string) => string | undefined
}

export const answered = (span: Span, response: Answered): void => {
  if (span?.sampled !== true) return
  span.attribute("db.response.status_code", String(response.status))
  const cluster = response.header("x-found-handling-cluster")
  if (cluster !== undefined) span.attribute("db.namespace", cluster)
  const instance = response.header("x-found-handling-instance")
  if (instance !== undefined) span.attribute("elasticsearch.node.name", instance)
}

/** The type of an error as telemetry names it: the status, the system's code or the tag. */
export const errorType = (error: ElasticsearchError): string =>
  isStatusError(error) ? String(error.status) : "code" in error ? error.code : error._tag

/** A failure; ends the span well where it was expected. */
export const failed = (
  span: Span,
  error: ElasticsearchError,
  ignore: ReadonlyArray<number> | undefined,
  now: bigint
): void => {
  if (span?.sampled !== true) return
  if (ignore !== undefined && isStatusError(error) && ignore.includes(error.status)) {
    return span.end(now, Exit.void)
  }
  span.attribute("error.type", errorType(error))
}
