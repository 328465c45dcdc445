/**
 * One client span a call, by OpenTelemetry's conventions for databases.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/database/elasticsearch/
 */
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import type * as Tracer from "effect/Tracer"
import type { WireRequest, WireResponse } from "../Connection.ts"

const options: Tracer.SpanOptionsNoTrace = { kind: "client" }

export const use = <A, E>(
  endpoint: { readonly name: string },
  body: (span: Tracer.Span, fiber: Fiber.Fiber<unknown, unknown>) => Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Effect.useSpan(endpoint.name, options, (span) => Effect.withFiber((fiber) => body(span, fiber)))

export const describe = (span: Tracer.Span, request: WireRequest, params: object): void => {
  if (!span.sampled) return
  span.attribute("db.system.name", "elasticsearch")
  span.attribute("db.operation.name", request.endpoint)
  span.attribute("http.request.method", request.method)
  span.attribute("server.address", request.node.host)
  span.attribute("server.port", request.node.port)
  span.attribute("url.full", request.node.url + request.path)
  if ("index" in params && params.index !== undefined)
    span.attribute("db.collection.name", String(params.index))
}

export const answered = (span: Tracer.Span, response: WireResponse): void => {
  if (!span.sampled) return
  span.attribute("db.response.status_code", String(response.status))
}
