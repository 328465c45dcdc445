/** Requests that no endpoint describes: what is sent is what the caller says. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import { type ElasticsearchError, InvalidRequest, type SerializationError } from "../../Errors.ts"
import type { WireRequest, WireResponse } from "../Connection.ts"
import type { Serializer } from "../Serializer.ts"
import type { CallOptions, RawRequest, RawResponse } from "../Service.ts"
import * as Answer from "./answer.ts"
import { writeJson } from "./body.ts"
import type { Built } from "./plan.ts"
import { urlText } from "./urlText.ts"

/** What stands for the endpoint's name in spans and errors. */
export const name = "raw"

const methods: ReadonlyArray<string> = ["GET", "HEAD", "POST", "PUT", "DELETE"]

const invalid = (parameter: string, reason: string) =>
  Result.fail(new InvalidRequest({ endpoint: name, parameter, reason }))

/** A segment that a server or a proxy takes for this folder or the one above, encoded or not. */
const isDots = (segment: string): boolean => /^(?:\.|%2e){1,2}$/i.test(segment)

const pathProblem = (path: string): string | undefined => {
  if (!path.startsWith("/")) return "does not begin with a slash"
  if (!/^[!-~]*$/.test(path) || path.includes("#")) {
    return "holds a character that a path cannot hold: encode its parts with encodeURIComponent"
  }
  return path.replace(/\?.*/, "").split("/").some(isDots) ? "holds a segment of dots" : undefined
}

const pathOf = ({ path, query = {} }: RawRequest): Result.Result<string, InvalidRequest> => {
  if (typeof path !== "string") return invalid("path", "is no text")
  const problem = pathProblem(path)
  if (problem !== undefined) return invalid("path", problem)
  const pairs: Array<string> = []
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue
    const [left, right] = [urlText(key), urlText(value)]
    if (left === undefined || right === undefined)
      return invalid(`query.${key}`, "cannot be written in a query string")
    pairs.push(`${left}=${right}`)
  }
  if (pairs.length === 0) return Result.succeed(path)
  return Result.succeed(path + (path.includes("?") ? "&" : "?") + pairs.join("&"))
}

const bodyOf = (
  { body }: RawRequest,
  serializer: Serializer
): Result.Result<Built["body"], SerializationError> =>
  body === undefined || typeof body === "string" || body instanceof Uint8Array
    ? Result.succeed(body)
    : writeJson({ endpoint: name, serializer }, body, ["body"])

export const build = (
  request: RawRequest,
  serializer: Serializer
): Result.Result<Built, InvalidRequest | SerializationError> => {
  if (!methods.includes(request.method)) return invalid("method", `is none of ${methods.join(", ")}`)
  const path = pathOf(request)
  if (Result.isFailure(path)) return Result.fail(path.failure)
  return Result.map(bodyOf(request, serializer), (body) => ({
    method: request.method,
    path: path.success,
    body,
    bodyKind: body === undefined ? "none" : "json",
    gzipped: false,
    mediaType: undefined
  }))
}

/**
 * The options of the call with the media types of the request among their headers. Elasticsearch wants both
 * with a version or both without, so the one that is not given follows the other.
 */
export const withMediaTypes = (call: CallOptions, { accept, body, contentType }: RawRequest): CallOptions => {
  const given = accept ?? contentType
  if (given === undefined) return call
  const types: Record<string, string> = {}
  const plain = given.includes("compatible-with") ? undefined : "application/json"
  const [asked, sent] = [accept ?? plain, contentType ?? (body === undefined ? undefined : plain)]
  if (asked !== undefined) types["accept"] = asked
  if (sent !== undefined) types["content-type"] = sent
  return { ...call, headers: { ...types, ...call.headers } }
}

const isJson = /^application\/(?:[\w.+-]+\+)?json\b/
const isText = /^text\//

const bodyFrom = (
  request: WireRequest,
  response: WireResponse,
  reading: Pick<Answer.Reading, "exact" | "serializer">
): Result.Result<unknown, ElasticsearchError> => {
  if (response.bytes().length === 0) return Result.succeed(undefined)
  const type = (response.header("content-type") ?? "").toLowerCase()
  if (isJson.test(type)) return Answer.parse(request, response, reading)
  return Result.succeed(isText.test(type) ? response.text() : response.bytes())
}

export const read = (
  request: WireRequest,
  response: WireResponse,
  reading: Answer.Refusing & Pick<Answer.Reading, "exact">
): Effect.Effect<RawResponse, ElasticsearchError> => {
  const refusal = Answer.refusalOf(request, response, reading)
  if (refusal !== undefined) return Exit.fail(refusal)
  return Effect.fromResult(
    Result.map(bodyFrom(request, response, reading), (body) => ({
      status: response.status,
      headers: (header: string) => response.header(header.toLowerCase()),
      body
    }))
  )
}
