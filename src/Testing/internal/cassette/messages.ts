/** Requests and answers as they stand in a cassette: without secrets and addresses, in the form that reads best. */
import {
  type ExchangeError,
  stalled,
  timedOut,
  tooLarge,
  type WireRequest,
  type WireResponse
} from "../../../Transport/Connection.ts"
import { fromError } from "../../../Transport/internal/exchangeErrors.ts"
import { safePath, safeValue, type Secrets, secretsOf, withoutUserinfo } from "../redaction.ts"
import * as Wire from "../wire.ts"
import type { Addresses } from "./addresses.ts"
import type { Body, RecordedFailure, RecordedRequest, RecordedResponse } from "./format.ts"

/** What is taken out. */
export interface Cleaning {
  readonly addresses: Addresses
  /** Names of fields that are secret as well. */
  readonly redact: ReadonlyArray<string>
}

const secretsFor = ({ endpoint, path }: WireRequest, { redact }: Cleaning): Secrets =>
  secretsOf(endpoint, path, redact)

/** Applies to every text of a value. */
const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === "string") return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, mapTexts(field, change)]))
}

const base64 = (bytes: Uint8Array): string => {
  let binary = ""
  for (let at = 0; at < bytes.length; at += 32_768)
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(binary)
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (one) => one.charCodeAt(0))

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

const bodyOf = (
  given: string | Uint8Array | undefined,
  contentType: string | undefined,
  secrets: Secrets,
  { neutral }: Addresses
): Body => {
  if (given === undefined || given.length === 0) return {}
  const text = typeof given === "string" ? given : decoded(given)
  if (text === undefined) return { base64: base64(typeof given === "string" ? new Uint8Array() : given) }
  const value = Wire.jsonOf(text, contentType)
  if (value === undefined) return { text: neutral(withoutUserinfo(text)) }
  const clean = mapTexts(safeValue(value, secrets), neutral)
  return Wire.mediaOf(contentType) === "ndjson" && Array.isArray(clean) ? { lines: clean } : { json: clean }
}

/** The headers of a request that decide what comes back. */
const asked = ["accept", "content-type"]

/** The headers of an answer that the client, or a program, may look at. */
const told = [
  "content-type",
  "location",
  "retry-after",
  "warning",
  "x-elastic-product",
  "x-found-handling-cluster",
  "x-found-handling-instance",
  "x-opaque-id"
]

const headersFrom = (
  names: ReadonlyArray<string>,
  valueOf: (name: string) => string | undefined,
  { neutral }: Addresses
): { readonly [name: string]: string } => {
  const found: { [name: string]: string } = {}
  for (const name of names) {
    const value = valueOf(name)
    if (value !== undefined) found[name] = neutral(withoutUserinfo(value))
  }
  return found
}

export const requestOf = (request: WireRequest, cleaning: Cleaning): RecordedRequest => {
  const { addresses } = cleaning
  const secrets = secretsFor(request, cleaning)
  const headers = Wire.headersOf(request)
  return {
    method: request.method,
    path: safePath(request.path, secrets),
    headers: headersFrom(asked, (name) => headers[name], addresses),
    ...bodyOf(request.body, headers["content-type"], secrets, addresses)
  }
}

export const responseOf = (
  request: WireRequest,
  response: WireResponse,
  cleaning: Cleaning
): RecordedResponse => {
  const { addresses } = cleaning
  const type = response.header("content-type")
  const bytes = response.bytes()
  addresses.learn(Wire.jsonOf(decoded(bytes), type))
  return {
    status: response.status,
    headers: headersFrom(told, (name) => response.header(name), addresses),
    ...bodyOf(bytes, type, secretsFor(request, cleaning), addresses)
  }
}

/** `undefined` for what says nothing of a server. */
export const failureOf = (error: ExchangeError, { addresses }: Cleaning): RecordedFailure | undefined => {
  const { neutral } = addresses
  switch (error._tag) {
    case "ConnectionError":
    case "TlsError":
      return { type: error._tag, code: error.code, reason: neutral(withoutUserinfo(error.reason)) }
    case "TimeoutError":
      return { type: error._tag, code: error.phase, reason: error.limit }
    case "ResponseTooLarge":
      return { type: error._tag, code: "", reason: "" }
    case "Unsupported":
      return undefined
  }
}

const wireBody = ({ base64, json, lines, text }: Body): string | Uint8Array => {
  if (base64 !== undefined) return bytesOf(base64)
  if (text !== undefined) return text
  if (lines !== undefined) return lines.map((line) => `${Wire.written(line)}\n`).join("")
  return json === undefined ? "" : Wire.written(json)
}

export const replayed = ({ headers, status, ...body }: RecordedResponse): WireResponse =>
  Wire.response({ status, headers }, wireBody(body))

export const sizeOf = (body: Body): number => Wire.sizeOf(wireBody(body))

const phaseOf = (code: string) => (code === "body" ? "body" : "headers")

/** The error that it was, of this request. */
export const failed = (request: WireRequest, { code, reason, type }: RecordedFailure): ExchangeError => {
  if (type === "ResponseTooLarge") return tooLarge(request)
  if (type !== "TimeoutError") return fromError(request, Object.assign(new Error(reason), { code }))
  if (reason === "stallTimeout") return stalled(request)
  return reason === "connectTimeout"
    ? fromError(request, Object.assign(new Error("timeout: 10000ms"), { code: "UND_ERR_CONNECT_TIMEOUT" }))
    : timedOut(request, phaseOf(code))
}
