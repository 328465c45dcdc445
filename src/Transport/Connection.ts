/**
 * One HTTP exchange with one node. The transport decides what is sent and where; a connection only
 * carries it there and back.
 *
 * Reach for this module to bring your own HTTP client: make a {@link Connection} and provide it in place of
 * `UndiciConnection.layer` or `HttpClientConnection.layer`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Method } from "../Api/Endpoint.ts"
import {
  type Attempt,
  type ConnectionError,
  ResponseTooLarge,
  TimeoutError,
  type TlsError,
  type Unsupported
} from "../Errors.ts"
import type { Node } from "./Node.ts"

/**
 * What is sent. Header names are in lower case, one after the other with their values.
 *
 * @category models
 * @since 0.1.0
 */
export interface WireRequest {
  /** The endpoint's name, for errors. */
  readonly endpoint: string
  readonly node: Node
  readonly method: Method
  /** The path with its query, percent-encoded, without the node's path prefix. */
  readonly path: string
  readonly headers: ReadonlyArray<string>
  /** Bytes are valid until the answer is complete, since bulks use them again: who keeps them copies them. */
  readonly body: string | Uint8Array | undefined
  /** How long this exchange may take, in milliseconds; `Infinity` for no limit. */
  readonly timeout: number
  /** Where `timeout` comes from, for errors: the option, and what it allows, in milliseconds. */
  readonly limit: Limit
  /** How long the body of the answer may stand still, in milliseconds; `Infinity` for no limit. */
  readonly stallTimeout: number
  /** How many bytes the answer may have, before and after it is decompressed. */
  readonly maxResponseSize: number
  /** The tries before this one. */
  readonly attempts: ReadonlyArray<Attempt>
  /** The time since this try began, in milliseconds. */
  readonly elapsed: () => number
}

/**
 * The time-out that a request ran into, and how long it was.
 *
 * @category models
 * @since 0.1.0
 */
export interface Limit {
  readonly name: "requestTimeout" | "attemptTimeout"
  readonly millis: number
}

/**
 * What came back, read to its end and decompressed.
 *
 * @category models
 * @since 0.1.0
 */
export interface WireResponse {
  readonly status: number
  /** A header's value by its name in lower case; several of one name are joined by a comma and a space. */
  readonly header: (name: string) => string | undefined
  /** The body as text, from UTF-8. */
  readonly text: () => string
  /** The body as it came, not copied. It belongs to the caller of the endpoint. */
  readonly bytes: () => Uint8Array
}

/**
 * The head of an answer whose body is read piece by piece, decompressed.
 *
 * @category models
 * @since 0.1.0
 */
export interface WireStream {
  readonly status: number
  /** As in {@link WireResponse}. */
  readonly header: (name: string) => string | undefined
  /** The next piece; `undefined` at the end. No more is read from the socket than is asked for. */
  readonly pull: Effect.Effect<Uint8Array | undefined, ExchangeError>
}

/**
 * The ways an exchange can end without an answer.
 *
 * @category models
 * @since 0.1.0
 */
export type ExchangeError = ConnectionError | TlsError | TimeoutError | ResponseTooLarge | Unsupported

/**
 * The service that carries requests to nodes.
 *
 * @category services
 * @since 0.1.0
 */
export class Connection extends Context.Service<
  Connection,
  {
    /**
     * Carries out one exchange. It must keep to the request's `timeout`, `stallTimeout` and
     * `maxResponseSize`, must cancel when its fiber is interrupted, and must not follow redirects. An answer
     * of any status is a success.
     */
    readonly send: (request: WireRequest) => Effect.Effect<WireResponse, ExchangeError>
    /**
     * As `send`, but it ends with the head of the answer; `timeout` holds up to there, `stallTimeout` for
     * each piece of the body. Closing the scope cancels what is left. Where it is missing, streams of the
     * client hold the whole answer as one piece.
     */
    readonly open?: (request: WireRequest) => Effect.Effect<WireStream, ExchangeError, Scope.Scope>
    /** The codings of answers that it decompresses by itself, the best first. Default none. */
    readonly encodings?: ReadonlyArray<string>
    /** Compresses the body of a request with gzip. Where it is missing, bodies are sent as they are. */
    readonly gzip?: (body: string | Uint8Array) => Effect.Effect<Uint8Array>
    /** Closes what is kept for a node that has left the cluster, once the exchanges with it have ended. */
    readonly forget?: (node: Node) => Effect.Effect<void>
    /** What carries the requests and its version, in the form `un=8.12.4`, for `x-elastic-client-meta`. */
    readonly clientMeta?: string
  }
>()("effect-elasticsearch/Transport/Connection") {}

/**
 * What each error of an exchange says about the exchange; the last attempt is this one.
 *
 * @category errors
 * @since 0.1.0
 */
export const failureOf = (request: WireRequest, outcome: string): Failure => {
  const { attempts, endpoint, method, node, path } = request
  return {
    endpoint,
    method,
    path,
    node: node.url,
    attempts: [...attempts, { node: node.url, outcome, duration: request.elapsed() }]
  }
}

/**
 * What is said of a request that failed: its endpoint, where it went, and all tries.
 *
 * @category models
 * @since 0.1.0
 */
export interface Failure {
  readonly endpoint: string
  readonly method: string
  readonly path: string
  readonly node: string
  readonly attempts: ReadonlyArray<Attempt>
}

/**
 * The error of an exchange that reached its `timeout`.
 *
 * @category errors
 * @since 0.1.0
 */
export const timedOut = (request: WireRequest, phase: TimeoutError["phase"]): TimeoutError =>
  new TimeoutError({
    ...failureOf(request, phase === "connect" || phase === "queue" ? `${phase} timeout` : "timeout"),
    timeout: request.limit.millis,
    limit: request.limit.name,
    phase
  })

/**
 * The error of an exchange whose answer stood still for the time of its `stallTimeout`.
 *
 * @category errors
 * @since 0.1.0
 */
export const stalled = (request: WireRequest): TimeoutError =>
  new TimeoutError({
    ...failureOf(request, "timeout"),
    timeout: request.stallTimeout,
    limit: "stallTimeout",
    phase: "body"
  })

/**
 * The error of an exchange whose answer passed its `maxResponseSize`.
 *
 * @category errors
 * @since 0.1.0
 */
export const tooLarge = (request: WireRequest): ResponseTooLarge =>
  new ResponseTooLarge({ ...failureOf(request, "too large"), limit: request.maxResponseSize })
