/** Requests in the form of effect's HTTP clients, which know URLs where the wire knows text. */
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Result from "effect/Result"
import { ConnectionError } from "../../Errors.ts"
import { failureOf, type WireRequest } from "../Connection.ts"
import { problemOf } from "./headerText.ts"

/** What these clients cannot do; nothing was sent. */
const unsupported = (request: WireRequest, reason: string, hint: string): ConnectionError =>
  new ConnectionError({ ...failureOf(request, "UNSUPPORTED"), code: "UNSUPPORTED", reason, hint })

const dots = /\/(?:\.|%2e){1,2}(?:\/|$)/i
const rewritten = /[\\#\s]/

/**
 * A URL has no parts `.` and `..`, not even percent-encoded, and some characters mean others in it: what comes
 * out may be the path of something else, for instance the index of the document that was to be deleted.
 */
const isKept = (path: string): boolean => {
  const query = path.indexOf("?")
  return !dots.test(query === -1 ? path : path.slice(0, query)) && !rewritten.test(path)
}

const encoder = new TextEncoder()

const bodyOf = (body: string | Uint8Array, contentType: string | undefined): HttpBody.HttpBody => {
  const bytes = typeof body === "string" ? encoder.encode(body) : body
  return HttpBody.raw(bytes, { contentType, contentLength: bytes.length })
}

const headersOf = ({ headers }: WireRequest): { readonly [name: string]: string } => {
  const all: { [name: string]: string } = {}
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const name = headers[at] ?? ""
    const value = headers[at + 1] ?? ""
    const before = all[name]
    all[name] = before === undefined ? value : `${before}, ${value}`
  }
  return all
}

export const toHttp = (
  request: WireRequest
): Result.Result<HttpClientRequest.HttpClientRequest, ConnectionError> => {
  const { body, method, node, path } = request
  if (node.socketPath !== undefined) {
    return Result.fail(
      unsupported(request, "this connection knows no Unix sockets", "Use UndiciConnection for this node")
    )
  }
  if (body !== undefined && (method === "GET" || method === "HEAD")) {
    return Result.fail(
      unsupported(
        request,
        `this connection cannot send a body with ${method}`,
        "Use POST: Elasticsearch takes it for everything that is read with a body"
      )
    )
  }
  const target = node.pathPrefix + path
  if (!isKept(target)) {
    return Result.fail(
      unsupported(
        request,
        "the path has a part . or .., or a character, that a URL cannot hold as it is",
        "Use another name, or UndiciConnection, which sends paths as they are"
      )
    )
  }
  const headers = headersOf(request)
  const problem = problemOf(headers)
  if (problem !== undefined) {
    return Result.fail(unsupported(request, `the request ${problem}`, "Correct the header"))
  }
  const made = HttpClientRequest.make(method)(node.origin + target, { headers })
  return Result.succeed(
    body === undefined ? made : HttpClientRequest.setBody(made, bodyOf(body, headers["content-type"]))
  )
}
