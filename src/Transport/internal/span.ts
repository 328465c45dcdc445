/**
 * One client span a call, by OpenTelemetry's conventions for databases. Tries that failed are its events.
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

export const use = <A, E>(
  endpoint: { readonly name: string },
  body: (span: Tracer.Span, fiber: Fiber.Fiber<unknown, unknown>) => Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Effect.useSpan(endpoint.name, options, (span) => Effect.withFiber((fiber) => body(span, fiber)))

/** What a call is, whichever node it goes to. */
export interface Described {
  readonly endpoint: string
  readonly method: string
  readonly params: object
  /** The names of the parameters that stand in the path. */
  readonly parts: ReadonlySet<string>
  readonly queryText: () => string | undefined
}

export const describe = (span: Tracer.Span, call: Described): void => {
  if (!span.sampled) return
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
export const tried = (span: Tracer.Span, { attempts, node, path }: WireRequest): void => {
  if (!span.sampled) return
  span.attribute("server.address", node.host)
  span.attribute("server.port", node.port)
  span.attribute("url.full", node.url + path)
  if (attempts.length > 0) span.attribute("http.request.resend_count", attempts.length)
}

/** A try that failed and is followed by another one after so many milliseconds. */
export const retried = (span: Tracer.Span, attempt: Attempt, delay: number, now: bigint): void => {
  if (!span.sampled) return
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

export const answered = (span: Tracer.Span, response: Answered): void => {
  if (!span.sampled) return
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
  span: Tracer.Span,
  error: ElasticsearchError,
  ignore: ReadonlyArray<number> | undefined,
  now: bigint
): void => {
  if (!span.sampled) return
  if (ignore !== undefined && isStatusError(error) && ignore.includes(error.status)) {
    return span.end(now, Exit.void)
  }
  span.attribute("error.type", errorType(error))
}
