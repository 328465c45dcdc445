/**
 * The client with the log of its calls over something that is there: a connection of your own, or a real
 * Elasticsearch.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { ConfigError } from "../Errors.ts"
import * as Auth from "../Transport/Auth.ts"
import type { Connection } from "../Transport/Connection.ts"
import * as UndiciConnection from "../Transport/UndiciConnection.ts"
import { type ClientOptions, clientOver, type Provided } from "./internal/client.ts"
import * as Server from "./Server.ts"

/**
 * Provides the client, and the log of its calls, over any layer of a connection, for instance over a real one.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 * import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
 *
 * const layer = Testing.layerOver(HttpClientConnection.layerFetch, { nodes: "http://localhost:9200" })
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerOver: <E, R>(
  connection: Layer.Layer<Connection, E, R>,
  options?: ClientOptions
) => Layer.Layer<Provided, E | ConfigError, R> = clientOver

/**
 * What {@link server} is told: which server, and options of the client, but for nodes and credentials, which are the
 * server's.
 *
 * @category options
 * @since 0.1.0
 */
export interface ServerOptions extends Server.Options {
  readonly client?: Omit<ClientOptions, "nodes" | "auth" | "credentials"> | undefined
}

/**
 * Provides the client, and the log of its calls, over a real Elasticsearch: the one that the environment names, or
 * one that is started on this machine and stops with the layer. `Server` beside it has the server itself.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const program = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   return (yield* es.info()).version.number
 * }).pipe(Effect.provide(Testing.server()))
 * ```
 * @category layers
 * @since 0.1.0
 */
export const server = (
  options: ServerOptions = {}
): Layer.Layer<Provided | Server.Server, Server.ServerError | ConfigError> =>
  Layer.unwrap(
    Effect.map(Server.Server, ({ ca, nodes, password, username }) =>
      clientOver(UndiciConnection.layer(ca === undefined ? {} : { tls: { ca } }), {
        ...options.client,
        nodes: nodes.map(({ url }) => url),
        auth: username === undefined || password === undefined ? undefined : Auth.basic(username, password)
      })
    )
  ).pipe(Layer.provideMerge(Server.layerFromEnv(options)))
