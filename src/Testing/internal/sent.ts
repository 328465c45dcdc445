/** What a connection is asked to send, as tests look at it. */
import type { Method } from "../../Api/Endpoint.ts"
import type { WireRequest } from "../../Transport/Connection.ts"
import type { CurrentCall } from "./currentCall.ts"
import { safeHeaders, safePath, safeValue, type Secrets, secretsOf, withoutUserinfo } from "./redaction.ts"
import { pathOf } from "./router.ts"
import * as Wire from "./wire.ts"

/**
 * A request as it goes to a node, with the call that it is made for.
 *
 * @category models
 * @since 0.1.0
 */
export interface Sent<Params = object> {
  /** Counts the calls of the client from 1: the tries of a call share it. `undefined` for a ping of a dead node. */
  readonly call: number | undefined
  /** The endpoint's name; `raw` for a request outside of all endpoints, `ping` for a ping. */
  readonly endpoint: string
  /** What the program gave; for `raw` the request. */
  readonly params: Params
  /** 1 for the first try of a call. */
  readonly attempt: number
  /** The node's URL, without credentials. */
  readonly node: string
  readonly method: Method
  /** With the query, percent-encoded. */
  readonly path: string
  /** The query parameters, decoded; one without a value is `""`. */
  readonly query: { readonly [name: string]: string }
  /** Names are in lower case. */
  readonly headers: { readonly [name: string]: string }
  /** The body as text. */
  readonly text: string | undefined
  /**
   * The body as parsed JSON, for NDJSON the list of its lines; integers beyond ±(2^53 - 1) are `bigint`.
   * `undefined` where there is none or it is something else.
   */
  readonly body: unknown
}

const nothing = {}

/** Computed when it is first read: bodies of bulks are long, and few of them are looked at. */
const lazy = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: make() }).value
}

const withBodies = (
  head: Omit<Sent, "text" | "body">,
  text: () => string | undefined,
  body: () => unknown
): Sent => {
  const [textOnce, bodyOnce] = [lazy(text), lazy(body)]
  return {
    ...head,
    get text() {
      return textOnce()
    },
    get body() {
      return bodyOnce()
    }
  }
}

/** Both as one. The bodies stay getters: to spread them would compute them. */
export const joined = <A extends object, B extends object>(one: A, other: B): A & B =>
  Object.defineProperties({} as A & B, {
    ...Object.getOwnPropertyDescriptors(one),
    ...Object.getOwnPropertyDescriptors(other)
  })

/** Parameters with copies of their bytes, which are used again after the call. */
const withOwnBytes = (params: object): object =>
  Object.values(params).some((value) => value instanceof Uint8Array)
    ? Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          value instanceof Uint8Array ? value.slice() : value
        ])
      )
    : params

/** The very request, secrets included. */
export const sentOf = (request: WireRequest, call: CurrentCall | undefined): Sent => {
  const { attempts, body, endpoint, method, node, path } = request
  const headers = Wire.headersOf(request)
  // Bytes are the request's alone until its answer is there.
  const kept = body instanceof Uint8Array ? body.slice() : body
  const text = lazy(() => Wire.textOf(kept))
  return withBodies(
    {
      call: call?.id,
      endpoint: call?.endpoint ?? endpoint,
      params: call === undefined ? nothing : withOwnBytes(call.params),
      attempt: attempts.length + 1,
      node: node.url,
      method,
      path,
      query: pathOf(path).query,
      headers
    },
    text,
    () => Wire.jsonOf(text(), headers["content-type"])
  )
}

/** What is secret in a request. */
export const secretsIn = ({ endpoint, path }: Pick<Sent, "endpoint" | "path">): Secrets =>
  secretsOf(endpoint, path)

/** The text of a body whose secrets are gone: as it was where there were none. */
const safeText = (text: string | undefined, body: unknown, safe: unknown): string | undefined => {
  if (text === undefined) return undefined
  if (body === undefined) return withoutUserinfo(text)
  if (body === safe) return text
  return Array.isArray(safe) && !text.trimStart().startsWith("[")
    ? safe.map((line) => `${Wire.written(line)}\n`).join("")
    : Wire.written(safe)
}

/** The request as it is logged: the wire form without secrets, the parameters as they were given. */
export const safeSent = (sent: Sent): Sent => {
  const secrets = secretsIn(sent)
  const { attempt, call, endpoint, headers, method, node, params } = sent
  const body = lazy(() => safeValue(sent.body, secrets))
  const path = safePath(sent.path, secrets)
  return withBodies(
    {
      call,
      endpoint,
      params,
      attempt,
      node,
      method,
      path,
      query: pathOf(path).query,
      headers: safeHeaders(headers)
    },
    () => safeText(sent.text, sent.body, body()),
    body
  )
}
