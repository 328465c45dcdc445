/**
 * What may go wrong between a client and Elasticsearch, as values: a stub answers with one, or with an Effect
 * that gives one or fails with one.
 *
 * Reach for this module to see what a program does when a node is down, slow, busy or no Elasticsearch. The real
 * transport stands above: it tries again, goes to another node and makes its errors as in production.
 *
 * @since 0.1.0
 */
import type { ErrorCause } from "../Errors.ts"
import { type Fault, make } from "./internal/fault.ts"

export type { Fault } from "./internal/fault.ts"

/**
 * The connection breaks with a code of the system, of undici, or of OpenSSL: a `ConnectionError`, or for codes
 * of certificates a `TlsError`.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const expired = Testing.socketError("CERT_HAS_EXPIRED", "certificate has expired")
 * ```
 * @category faults
 * @since 0.1.0
 */
export const socketError = (code: string, reason = "the connection failed"): Fault =>
  make({ _tag: "Socket", code, reason })

/**
 * Nothing listens there (`ECONNREFUSED`): nothing was sent, so every call may be tried again.
 *
 * @category faults
 * @since 0.1.0
 */
export const refused: Fault = /*#__PURE__*/ socketError("ECONNREFUSED", "connect ECONNREFUSED")

/**
 * The connection breaks behind the request (`ECONNRESET`): it may have been carried out, so only what may run
 * twice is tried again.
 *
 * @category faults
 * @since 0.1.0
 */
export const reset: Fault = /*#__PURE__*/ socketError("ECONNRESET", "read ECONNRESET")

/**
 * The name of the host is not known (`ENOTFOUND`).
 *
 * @category faults
 * @since 0.1.0
 */
export const unknownHost: Fault = /*#__PURE__*/ socketError("ENOTFOUND", "getaddrinfo ENOTFOUND")

/**
 * No answer ever comes: the time-out of the call strikes, by the Clock.
 *
 * @category faults
 * @since 0.1.0
 */
export const timeout: Fault = /*#__PURE__*/ make({ _tag: "Silence" })

/**
 * An answer as it stands on the wire, whatever the endpoint promises. Text and bytes go as they are, anything
 * else as JSON, `undefined` for no body. The headers go beside the content type and `X-elastic-product`, and
 * before them; an empty value takes one away.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const fromProxy = Testing.reply(502, "<h1>Bad Gateway</h1>", { "content-type": "text/html", "x-elastic-product": "" })
 * ```
 * @category faults
 * @since 0.1.0
 */
export const reply = (
  status: number,
  body?: unknown,
  headers: { readonly [name: string]: string } = {}
): Fault => make({ _tag: "Reply", status, headers, body })

/**
 * A refusal as Elasticsearch writes it: a status with its cause. `Retry-After` is in seconds.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const busy = Testing.status(
 *   429,
 *   { type: "es_rejected_execution_exception", reason: "rejected execution of a search" },
 *   { "retry-after": "5" }
 * )
 * ```
 * @category faults
 * @since 0.1.0
 */
export const status = (
  code: number,
  cause?: ErrorCause,
  headers: { readonly [name: string]: string } = {}
): Fault => {
  if (cause === undefined) return reply(code, undefined, headers)
  const { root_cause, ...rest } = cause
  const { caused_by: _, failed_shards: __, ...root } = rest
  return reply(code, { error: { root_cause: root_cause ?? [root], ...rest }, status: code }, headers)
}

/**
 * An answer that is no JSON, although it says so: a `DecodeError` for endpoints that answer with JSON.
 *
 * @category faults
 * @since 0.1.0
 */
export const garbage: Fault = /*#__PURE__*/ reply(200, "\u0000{not JSON", {
  "content-type": "application/json"
})

/**
 * An answer of something that is not Elasticsearch: an `UnsupportedProduct`. As in production that is looked at
 * until the first good answer of a client, and not again.
 *
 * @category faults
 * @since 0.1.0
 */
export const wrongProduct: Fault = /*#__PURE__*/ reply(200, "<h1>It works!</h1>", {
  "content-type": "text/html",
  "x-elastic-product": ""
})

/**
 * The stub does not answer this time, as if it did not fit: the next one does. It does not count as a use.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Ref from "effect/Ref"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const nodeThatIsDownWhile = (isDown: Ref.Ref<boolean>) =>
 *   Testing.onNode(
 *     "http://es1:9200",
 *     Effect.map(Ref.get(isDown), (down) => (down ? Testing.refused : Testing.pass))
 *   )
 * ```
 * @category faults
 * @since 0.1.0
 */
export const pass: Fault = /*#__PURE__*/ make({ _tag: "Pass" })
