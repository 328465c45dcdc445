/**
 * One HTTP exchange with one node. The transport decides what is sent and where; a connection only
 * carries it there and back.
 *
 * Reach for this module to bring your own HTTP client: make a {@link Connection} and provide it in place of
 * `UndiciConnection.layer`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Method } from "../Api/Endpoint.ts"
import type { ConnectionError, ResponseTooLarge, TimeoutError, TlsError } from "../Errors.ts"
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
  readonly body: string | Uint8Array | undefined
  /** How long the whole exchange may take, in milliseconds; `Infinity` for no limit. */
  readonly timeout: number
  /** How many bytes the answer may have. */
  readonly maxResponseSize: number
}

/**
 * What came back, read to its end.
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
 * The ways an exchange can end without an answer.
 *
 * @category models
 * @since 0.1.0
 */
export type ExchangeError = ConnectionError | TlsError | TimeoutError | ResponseTooLarge

/**
 * The service that carries requests to nodes.
 *
 * **Details**
 *
 * `send` must keep to the request's `timeout` and `maxResponseSize`, and must cancel the exchange when its
 * fiber is interrupted. An answer of any status is a success.
 *
 * @category services
 * @since 0.1.0
 */
export class Connection extends Context.Service<
  Connection,
  {
    readonly send: (request: WireRequest) => Effect.Effect<WireResponse, ExchangeError>
  }
>()("effect-elasticsearch/Transport/Connection") {}
