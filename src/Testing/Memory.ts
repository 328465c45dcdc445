/**
 * An Elasticsearch inside the process: a layer in the place of `Elasticsearch.layer` that keeps indices and documents
 * in memory, and answers as a server would.
 *
 * Reach for this module to test a program that needs Elasticsearch's behaviour (what a query finds, what an
 * aggregation counts, what a second write conflicts with) without starting a server. As with the other layers for
 * tests only the connection is another one, and time is the Clock's: `TestClock` lets scrolls and points in time
 * expire. What is not simulated fails with the error `Unsupported`, which says what that is; there is no answer that a
 * server would not have given.
 *
 * To see what a program does when a call fails, take the fake (`Testing.layer`); for what is not simulated, a real
 * server (`Testing.server`).
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { ConfigError } from "../Errors.ts"
import { Connection } from "../Transport/Connection.ts"
import { type ClientOptions, clientOver, nodesIn, type Provided } from "./internal/client.ts"

export type { ClientOptions, Provided } from "./internal/client.ts"

/** It is large, and those who test with the fake alone do not need it. */
const engine = Effect.promise(() => import("./internal/memory/connection.ts"))

/**
 * Provides a connection to an in-memory Elasticsearch of its own, empty with each building of the layer. For a
 * client that is put together by hand; {@link layer} has one.
 *
 * All nodes of the client lead to the same cluster. Of `options` only `nodes`, `serverMode` and `sniff` count, for what
 * it says when it is asked for its nodes. Fails with `ConfigError` where a node's address is none.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * // The log of calls, without the failure at the end for what is not simulated.
 * const layer = Testing.layerOver(Testing.Memory.layerConnection(), { strict: false })
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerConnection = (
  options: Pick<ClientOptions, "nodes" | "serverMode" | "sniff"> = {}
): Layer.Layer<Connection, ConfigError> =>
  Layer.effect(
    Connection,
    Effect.gen(function* () {
      const nodes = yield* nodesIn(options)
      const { make } = yield* engine
      return Connection.of(make(nodes))
    })
  )

/**
 * Provides the client, and all that stands beside it, over an in-memory Elasticsearch, and the log of what was sent.
 * Each building of the layer begins with an empty cluster.
 *
 * What is not simulated (an endpoint, a query, a parameter) fails with `Unsupported`. With `strict`, the default, the
 * layer also dies when it closes after a success if there was such a call that nobody looked at, even where the program
 * recovered from it. The layer itself fails with `ConfigError` for options that cannot be.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const test = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   yield* es.index({ index: "books", id: "1", document: { title: "Dune", year: 1965 }, refresh: true })
 *   const { hits } = yield* es.search({ index: "books", query: { match: { title: "dune" } } })
 *   return hits.hits.map((hit) => hit._id)
 * }).pipe(Effect.provide(Testing.Memory.layer()))
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: ClientOptions = {}): Layer.Layer<Provided, ConfigError> =>
  clientOver(layerConnection(options), options)
