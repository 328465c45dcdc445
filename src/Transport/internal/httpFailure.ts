/** What a failure of effect's HTTP clients means. Their errors hold the request with its headers: none is kept. */
import type { HttpClientError } from "effect/http/HttpClientError"
import { ConnectionError } from "../../Errors.ts"
import { type ExchangeError, failureOf, type WireRequest } from "../Connection.ts"
import { fromError } from "./exchangeErrors.ts"

/** Names of codes in other runtimes than Node. */
const codes: { readonly [code: string]: string } = {
  ConnectionRefused: "ECONNREFUSED",
  ConnectionClosed: "ECONNRESET"
}

/** What runtimes that give no code say instead. */
const phrases: ReadonlyArray<readonly [RegExp, string]> = [
  [/connection refused/i, "ECONNREFUSED"],
  [/dns error/i, "ENOTFOUND"],
  [/connection (?:reset|closed)/i, "ECONNRESET"],
  [/certificate/i, "ERR_TLS_CERT_INVALID"]
]

const codeOf = (error: Error): string | undefined => {
  if ("code" in error && typeof error.code === "string") return codes[error.code] ?? error.code
  return phrases.find(([pattern]) => pattern.test(error.message))?.[1]
}

/** The innermost error with a code, else the innermost error: `fetch failed` says less than its cause. */
const innermost = (reason: HttpClientError["reason"]): Error | undefined => {
  let last: Error | undefined
  let coded: Error | undefined
  let next: unknown = reason.cause
  for (let depth = 0; next instanceof Error && depth < 8; depth++) {
    last = next
    if (codeOf(next) !== undefined || next instanceof AggregateError) coded = next
    next = next.cause
  }
  return coded ?? last
}

const coded = (error: Error): Error => {
  const code = codeOf(error)
  if (code === undefined || ("code" in error && error.code === code)) return error
  return Object.assign(new Error(error.message, { cause: error }), { code })
}

const lost = (request: WireRequest, reason: string): ConnectionError =>
  new ConnectionError({
    ...failureOf(request, "HTTP_CLIENT_FAILED"),
    code: "HTTP_CLIENT_FAILED",
    reason,
    hint:
      "The HTTP client tells no more: check the address, and that the node is reachable from here; " +
      "in a browser also its console, and http.cors.enabled and http.cors.allow-origin of the node"
  })

/** An answer that cannot be decompressed. */
export const brokenEncoding = (request: WireRequest, cause: Error): ConnectionError =>
  new ConnectionError({
    ...failureOf(request, "BROKEN_ENCODING"),
    code: "BROKEN_ENCODING",
    reason: `the answer cannot be decompressed: ${cause.message}`,
    hint: "Look at what stands between here and the node; the call may be repeated",
    cause
  })

/** An answer in a coding that nobody here reads. */
export const unknownEncoding = (request: WireRequest, coding: string): ConnectionError =>
  new ConnectionError({
    ...failureOf(request, "UNKNOWN_ENCODING"),
    code: "UNKNOWN_ENCODING",
    reason: `the answer is compressed with ${coding}, which was not asked for`,
    hint: "Look at what stands between here and the node"
  })

/** What a browser makes of a redirect that it may not follow. */
export const hiddenRedirect = (request: WireRequest): ConnectionError =>
  new ConnectionError({
    ...failureOf(request, "REDIRECT"),
    code: "REDIRECT",
    reason: "the answer is a redirect, and redirects are not followed",
    hint: "Give the address that it leads to"
  })

export const fromHttpError = (request: WireRequest, { reason }: HttpClientError): ExchangeError => {
  const error = innermost(reason)
  if (error === undefined) {
    return lost(request, ("description" in reason ? reason.description : undefined) ?? "the exchange failed")
  }
  const code = codeOf(error)
  if (code?.startsWith("Z_")) return brokenEncoding(request, error)
  if (code === undefined && error instanceof TypeError) return lost(request, error.message)
  return fromError(request, coded(error))
}

/** What a client threw. */
export const fromDefect = (request: WireRequest, defect: unknown): ExchangeError =>
  defect instanceof Error ? fromError(request, coded(defect)) : lost(request, "the HTTP client threw")
