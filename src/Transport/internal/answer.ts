/** From an HTTP answer to the endpoint's value, or to the error that it stands for. */
import * as Exit from "effect/Exit"
import type * as Schema from "effect/Schema"
import type { Endpoint } from "../../Api/Endpoint.ts"
import {
  DecodeError,
  type ElasticsearchError,
  type ErrorCause,
  fromStatus,
  isErrorCause,
  type StatusError,
  UnsupportedProduct
} from "../../Errors.ts"
import type { WireRequest, WireResponse } from "../Connection.ts"
import type { Serializer } from "../Serializer.ts"
import * as Decode from "./decode.ts"

const about = (request: WireRequest, outcome: string) => ({
  endpoint: request.endpoint,
  method: request.method,
  path: request.path,
  node: request.node.url,
  attempts: [{ node: request.node.url, outcome }]
})

const isElasticsearch = (response: WireResponse): boolean =>
  response.header("x-elastic-product") === "Elasticsearch"

const retryAfter = (response: WireResponse): { readonly retryAfter?: number } => {
  const header = response.header("retry-after")
  if (header === undefined) return {}
  const seconds = Number(header)
  return Number.isFinite(seconds) && seconds >= 0 ? { retryAfter: seconds } : {}
}

const parseOr = <A>(serializer: Serializer, text: string, otherwise: A): unknown => {
  try {
    return serializer.parse(text)
  } catch {
    return otherwise
  }
}

const summary = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim()
  return line.length > 120 ? `${line.slice(0, 120)}…` : line
}

/** Elasticsearch's own description; for bodies of other forms, one that says what was found. */
const causeOf = (request: WireRequest, response: WireResponse, text: string, body: unknown): ErrorCause => {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : undefined
  if (isErrorCause(error)) return error
  if (typeof error === "string") return { type: "unknown", reason: error }
  if (!isElasticsearch(response)) {
    const answer = text === "" ? "nothing" : summary(text)
    return { type: "unknown", reason: `the answer does not come from Elasticsearch: ${answer}` }
  }
  if (typeof body === "object" && body !== null) return fromFields(body)
  return {
    type: "unknown",
    reason: text === "" ? `${request.endpoint} has nothing to answer with` : summary(text)
  }
}

/** Some endpoints answer 404 with a result, not with an error: `{"found":false}`, `{"result":"not_found"}`. */
const fromFields = (body: object): ErrorCause => {
  const missing =
    ("found" in body && body.found === false) || ("result" in body && body.result === "not_found")
  if (!missing) return { type: "unknown", reason: summary(JSON.stringify(body)) }
  const name = "_index" in body && "_id" in body ? `[${String(body._index)}/${String(body._id)}] ` : ""
  return { type: "not_found", reason: `${name}does not exist` }
}

const statusError = (request: WireRequest, response: WireResponse, serializer: Serializer): StatusError => {
  const text = response.text()
  const body = text === "" ? undefined : parseOr(serializer, text, text)
  return fromStatus({
    ...about(request, String(response.status)),
    status: response.status,
    cause: causeOf(request, response, text, body),
    body,
    ...retryAfter(response)
  })
}

const decodeError = (request: WireRequest, problem: Decode.Problem, body: unknown): DecodeError =>
  new DecodeError({ ...about(request, "DecodeError"), at: problem.at, expected: problem.expected, body })

const notJson = (request: WireRequest, response: WireResponse, text: string): DecodeError => {
  const type = response.header("content-type") ?? "no content type"
  const found = text === "" ? "nothing" : summary(text)
  return decodeError(request, { at: [], expected: `Expected JSON, got ${type}: ${found}` }, text)
}

/** Reads one answer. Pure: the same answer gives the same exit. */
export const read = (
  endpoint: Endpoint<never, unknown>,
  request: WireRequest,
  response: WireResponse,
  serializer: Serializer,
  document: Schema.Decoder<unknown> | undefined
): Exit.Exit<unknown, ElasticsearchError> => {
  const { status } = response
  const { answer } = endpoint
  const success = status >= 200 && status < 300
  if (answer.kind === "exists" && status === 404) return Exit.succeed(false)
  if (!success) return Exit.fail(statusError(request, response, serializer))
  if (!isElasticsearch(response)) {
    return Exit.fail(new UnsupportedProduct({ ...about(request, "UnsupportedProduct"), status }))
  }
  if (answer.kind === "exists") return Exit.succeed(true)
  const text = response.text()
  let value: unknown
  try {
    value = serializer.parse(text)
  } catch {
    return Exit.fail(notJson(request, response, text))
  }
  if (!Decode.checkOf(answer.schema)(value)) {
    return Exit.fail(decodeError(request, Decode.explain(answer.schema, value), value))
  }
  if (document !== undefined && answer.documents !== undefined) {
    const problem = Decode.decodeDocuments(value, answer.documents, document)
    if (problem !== undefined) return Exit.fail(decodeError(request, problem, value))
  }
  return Exit.succeed(value)
}
