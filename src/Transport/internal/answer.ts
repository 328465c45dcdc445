/** From an HTTP answer to the endpoint's value, or to the error that it stands for. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type { Answer, Endpoint } from "../../Api/Endpoint.ts"
import { guardOf } from "../../Api/internal/guard.ts"
import {
  DecodeError,
  type ElasticsearchError,
  type ErrorCause,
  fromStatus,
  isErrorCause,
  type StatusError,
  UnsupportedProduct
} from "../../Errors.ts"
import { failureOf, type WireRequest, type WireResponse } from "../Connection.ts"
import type { Serializer } from "../Serializer.ts"
import type { DecodePolicy } from "../Service.ts"
import * as Decode from "./decode.ts"
import { parseExact, settle } from "./exactJson.ts"
import * as Notices from "./notices.ts"

/** How a call wants its answer read. */
export interface Reading extends Refusing {
  /** Whether integers that a number cannot hold become `bigint`. */
  readonly exact: boolean
  readonly decode: DecodePolicy
  readonly document: Schema.Decoder<unknown> | undefined
}

const isElasticsearch = (response: WireResponse): boolean =>
  response.header("x-elastic-product") === "Elasticsearch"

/** What the server says of waiting, in seconds: it writes a number of them or a date. */
const retryAfter = (response: WireResponse, now: () => number): { readonly retryAfter?: number } => {
  const header = response.header("retry-after")
  if (header === undefined || header.trim() === "") return {}
  const seconds = Number(header)
  if (Number.isFinite(seconds)) return seconds >= 0 ? { retryAfter: seconds } : {}
  const date = Date.parse(header)
  return Number.isNaN(date) ? {} : { retryAfter: Math.max(0, (date - now()) / 1000) }
}

const parseOr = <A>(serializer: Serializer, text: string, otherwise: A): unknown => {
  try {
    return serializer.parse(text)
  } catch {
    return otherwise
  }
}

const summary = (text: string): string => {
  // Of a long text the beginning is enough.
  const line = text.slice(0, 10_000).replace(/\s+/g, " ").trim()
  return line.length > 120 ? `${line.slice(0, 120)}…` : line
}

/** Elasticsearch's own description; for bodies of other forms, one that says what was found. */
const causeOf = (request: WireRequest, response: WireResponse, text: string, body: unknown): ErrorCause => {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : undefined
  if (isErrorCause(error)) return error
  if (typeof error === "string") return { type: "unknown", reason: error }
  if (!isElasticsearch(response)) {
    const answer = text === "" ? "nothing" : summary(text)
    // Some of Elasticsearch's own refusals lack the header as well.
    return typeof body === "object" && body !== null
      ? { type: "unknown", reason: `the answer lacks the header X-elastic-product: ${answer}` }
      : { type: "unknown", reason: `the answer does not come from Elasticsearch: ${answer}` }
  }
  if (typeof body === "object" && body !== null) return fromFields(body, text)
  return {
    type: "unknown",
    reason: text === "" ? `${request.endpoint} has nothing to answer with` : summary(text)
  }
}

/** Some endpoints answer 404 with a result, not with an error: `{"found":false}`, `{"result":"not_found"}`. */
const fromFields = (body: object, text: string): ErrorCause => {
  const missing =
    ("found" in body && body.found === false) || ("result" in body && body.result === "not_found")
  // Not written anew: it may be nested deeper than the stack.
  if (!missing) return { type: "unknown", reason: summary(text) }
  const name =
    "_index" in body && typeof body._index === "string" && "_id" in body && typeof body._id === "string"
      ? `[${body._index}/${body._id}] `
      : ""
  return { type: "not_found", reason: `${name}does not exist` }
}

/** `undefined` for more than the longest text that there is, which only a limit above the default lets through. */
const textOf = (response: WireResponse): string | undefined => {
  try {
    return response.text()
  } catch {
    return undefined
  }
}

const statusError = (
  request: WireRequest,
  response: WireResponse,
  { now, serializer }: Refusing
): StatusError => {
  const text = textOf(response) ?? ""
  const body = text === "" ? undefined : parseOr(serializer, text, text)
  return fromStatus({
    ...failureOf(request, String(response.status)),
    status: response.status,
    cause: causeOf(request, response, text, body),
    body,
    ...retryAfter(response, now)
  })
}

/** What it takes to tell a refusal. */
export interface Refusing {
  readonly serializer: Serializer
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
  /** Told of the first answer that is known to come from Elasticsearch; it then need not be looked for. */
  readonly product: ProductCheck
}

export interface ProductCheck {
  passed: boolean
}

/** The error that the answer is, whatever it was asked for; `undefined` for a success of Elasticsearch. */
export const refusalOf = (
  request: WireRequest,
  response: WireResponse,
  refusing: Refusing
): StatusError | UnsupportedProduct | undefined => {
  const { status } = response
  if (status < 200 || status > 299) return statusError(request, response, refusing)
  const { product } = refusing
  if (product.passed) return undefined
  product.passed = isElasticsearch(response)
  if (product.passed) return undefined
  return new UnsupportedProduct({ ...failureOf(request, "UnsupportedProduct"), status })
}

const decodeError = (request: WireRequest, problem: Decode.Problem, body: unknown): DecodeError =>
  new DecodeError({ ...failureOf(request, "DecodeError"), at: problem.at, expected: problem.expected, body })

const notJson = (request: WireRequest, response: WireResponse, text: string): DecodeError => {
  const type = response.header("content-type") ?? "no content type"
  const found = text === "" ? "nothing" : summary(text)
  return decodeError(request, { at: [], expected: `Expected JSON, got ${type}: ${found}` }, text)
}

const tooLong = (request: WireRequest): DecodeError =>
  decodeError(
    request,
    { at: [], expected: "Expected an answer that fits into one text of JavaScript" },
    undefined
  )

/** Reads the body as JSON. */
export const parse = (
  request: WireRequest,
  response: WireResponse,
  { exact, serializer }: Pick<Reading, "exact" | "serializer">
): Result.Result<unknown, DecodeError> => {
  const text = textOf(response)
  if (text === undefined) return Result.fail(tooLong(request))
  try {
    return Result.succeed(exact ? parseExact(text) : serializer.parse(text))
  } catch {
    return Result.fail(notJson(request, response, text))
  }
}

type JsonAnswer = Extract<Answer<unknown>, { readonly kind: "json" }>

interface Checked {
  readonly value: unknown
  readonly fits: boolean
}

/** Checks a value, and makes numbers of the big integers that stand where the schema wants numbers. */
const check = ({ schema }: JsonAnswer, value: unknown, { decode, exact }: Reading): Checked => {
  const fits = (candidate: unknown) => decode === "off" || guardOf(schema)(candidate)
  if (!exact) return { value, fits: fits(value) }
  if (decode !== "off" && fits(value)) return { value, fits: true }
  const settled = settle(schema().ast, value)
  return { value: settled, fits: fits(settled) }
}

const readJson = (
  answer: JsonAnswer,
  request: WireRequest,
  response: WireResponse,
  reading: Reading
): Effect.Effect<unknown, ElasticsearchError> => {
  const parsed = parse(request, response, reading)
  if (Result.isFailure(parsed)) return Exit.fail(parsed.failure)
  const { fits, value } = check(answer, parsed.success, reading)
  const problem = fits ? undefined : Decode.explain(answer.schema, value)
  if (problem !== undefined && reading.decode === "strict") {
    return Exit.fail(decodeError(request, problem, value))
  }
  const decoded = readDocuments(answer, request, value, reading)
  return problem === undefined
    ? decoded
    : Effect.andThen(Notices.mismatched(request.endpoint, problem), decoded)
}

const readDocuments = (
  { documents }: JsonAnswer,
  request: WireRequest,
  value: unknown,
  { document, exact }: Reading
): Exit.Exit<unknown, DecodeError> => {
  if (document === undefined || documents === undefined) return Exit.succeed(value)
  const decoded = Decode.decodeDocuments(value, documents, document, exact)
  return Result.isSuccess(decoded)
    ? Exit.succeed(decoded.success)
    : Exit.fail(decodeError(request, decoded.failure, value))
}

/** Reads one answer. */
export const read = (
  { answer }: Endpoint<never, unknown>,
  request: WireRequest,
  response: WireResponse,
  reading: Reading
): Effect.Effect<unknown, ElasticsearchError> => {
  if (answer.kind === "exists" && response.status === 404) return Exit.succeed(false)
  const refusal = refusalOf(request, response, reading)
  if (refusal !== undefined) return Exit.fail(refusal)
  switch (answer.kind) {
    case "json":
      return readJson(answer, request, response, reading)
    case "exists":
      return Exit.succeed(true)
    case "empty":
      return Exit.succeed(undefined)
    case "text": {
      const text = textOf(response)
      return text === undefined ? Exit.fail(tooLong(request)) : Exit.succeed(text)
    }
    case "bytes":
      return Exit.succeed(response.bytes())
  }
}
