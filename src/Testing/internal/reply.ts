/** From what a stub says to what a connection gives. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Answer } from "../../Api/Endpoint.ts"
import {
  type ExchangeError,
  tooLarge,
  type WireRequest,
  type WireResponse
} from "../../Transport/Connection.ts"
import { fromError } from "../../Transport/internal/exchangeErrors.ts"
import * as Json from "../../Transport/Json.ts"
import { type Fault, type Kind, TypeId } from "./fault.ts"
import * as Wire from "./wire.ts"

/** How a value becomes an answer: as an endpoint has it, or by what it is. */
export type Form = Answer<unknown>["kind"] | "any"

/** A stub's answer that cannot be one: a mistake of the test. */
const misuse = (what: string): Effect.Effect<never> =>
  Effect.die(new TypeError(`a stub of the fake: ${what}`))

const acceptOf = ({ headers }: WireRequest): string => {
  const at = headers.indexOf("accept")
  return at === -1 ? "" : (headers[at + 1] ?? "")
}

/** As Elasticsearch writes it: the media type that was asked for, without a space. */
export const jsonType = (request: WireRequest): string => {
  const accept = acceptOf(request)
  return Wire.mediaOf(accept) === "json" && accept !== "" ? accept.replaceAll("; ", ";") : "application/json"
}

const otherType = (request: WireRequest, otherwise: string): string => {
  const accept = acceptOf(request)
  return accept === "" || Wire.mediaOf(accept) === "json" ? otherwise : accept.replaceAll("; ", ";")
}

interface Body {
  readonly type: string | undefined
  readonly body: string | Uint8Array
}

/** By what a value is. */
const bodyOf = (request: WireRequest, value: unknown): Effect.Effect<Body> => {
  if (value === undefined) return Effect.succeed({ type: undefined, body: "" })
  if (typeof value === "string") {
    return Effect.succeed({ type: otherType(request, "text/plain; charset=UTF-8"), body: value })
  }
  if (value instanceof Uint8Array) {
    return Effect.succeed({ type: otherType(request, "application/octet-stream"), body: value })
  }
  return jsonBody(request, value)
}

const jsonBody = (request: WireRequest, value: unknown): Effect.Effect<Body> => {
  const written = Json.write({ endpoint: request.endpoint, serializer: JSON }, value, [])
  return Result.isFailure(written)
    ? misuse(`its answer cannot be written as JSON: ${written.failure.reason}`)
    : Effect.succeed({ type: jsonType(request), body: written.success })
}

const finished = (
  request: WireRequest,
  status: number,
  { body, type }: Body,
  more: { readonly [name: string]: string } = {}
): Effect.Effect<WireResponse, ExchangeError> => {
  const own = Object.entries(more).map(([name, value]) => [name.toLowerCase(), value] as const)
  const headers = new Map([
    ["x-elastic-product", "Elasticsearch"],
    ...(type === undefined ? [] : [["content-type", type] as const]),
    ...own
  ])
  for (const [name, value] of own) if (value === "") headers.delete(name)
  const sent = request.method === "HEAD" ? "" : body
  if (Wire.sizeOf(sent) > request.maxResponseSize) return Effect.fail(tooLarge(request))
  return Effect.succeed(Wire.response({ status, headers: Object.fromEntries(headers) }, sent))
}

const empty: Body = { type: undefined, body: "" }

/** The answer that a value is. */
export const ofValue = (
  request: WireRequest,
  form: Form,
  value: unknown
): Effect.Effect<WireResponse, ExchangeError> => {
  const isYesOrNo = form === "exists" || (form === "any" && request.method === "HEAD")
  if (isYesOrNo && typeof value === "boolean") return finished(request, value ? 200 : 404, empty)
  switch (form) {
    case "exists":
      return misuse("an endpoint that says whether something exists is answered with true or false")
    case "empty":
      return finished(request, 200, empty)
    case "text":
      return typeof value === "string"
        ? Effect.flatMap(bodyOf(request, value), (body) => finished(request, 200, body))
        : misuse("an endpoint that answers with text is answered with a string")
    case "bytes":
      return value instanceof Uint8Array
        ? // The bytes of an answer belong to the caller.
          Effect.flatMap(bodyOf(request, value.slice()), (body) => finished(request, 200, body))
        : misuse("an endpoint that answers with bytes is answered with a Uint8Array")
    case "json":
      return Effect.flatMap(jsonBody(request, value), (body) => finished(request, 200, body))
    case "any":
      return Effect.flatMap(bodyOf(request, value), (body) => finished(request, 200, body))
  }
}

const broken = (request: WireRequest, { code, reason }: Extract<Kind, { readonly _tag: "Socket" }>) =>
  Effect.fail(fromError(request, Object.assign(new Error(reason), { code })))

/** What a fault comes to; `undefined` where the stub does not answer. */
export const ofFault = (
  request: WireRequest,
  fault: Fault
): Effect.Effect<WireResponse, ExchangeError> | undefined => {
  const kind = fault[TypeId]
  switch (kind._tag) {
    case "Socket":
      return broken(request, kind)
    case "Silence":
      return Effect.never
    case "Reply":
      return Effect.flatMap(bodyOf(request, kind.body), (body) =>
        finished(request, kind.status, body, kind.headers)
      )
    case "Pass":
      return undefined
  }
}
