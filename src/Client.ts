/**
 * The client: every endpoint as a method that is an Effect.
 *
 * Reach for {@link Elasticsearch} in a program; provide it by {@link Elasticsearch.layer} or, from the
 * environment, {@link Elasticsearch.layerConfig}.
 *
 * @since 0.1.0
 */
import type * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Endpoint } from "./Api/Endpoint.ts"
import * as Methods from "./Api/Methods.ts"
import type { Namespaces } from "./Api/Methods.ts"
import type { ConfigError, ElasticsearchError } from "./Errors.ts"
import type { NodePool } from "./Transport/NodePool.ts"
import type { Options } from "./Transport/Options.ts"
import { type CallOptions, mergeOptions, Transport } from "./Transport/Service.ts"
import type { Sniffer } from "./Transport/Sniffer.ts"

/**
 * The methods of the client.
 *
 * @category models
 * @since 0.1.0
 */
export interface Client extends Namespaces {
  /**
   * Runs a call or an endpoint that is no method, for instance one of your own, or one whose answer is wanted
   * as text (`asText`).
   *
   * @example
   * ```ts
   * import * as Effect from "effect/Effect"
   * import { Elasticsearch } from "effect-elasticsearch"
   * import { asText } from "effect-elasticsearch/Api/Call"
   * import { indices } from "effect-elasticsearch/Api/Cat"
   *
   * const table = Effect.flatMap(Elasticsearch, (es) => es.run(asText(indices), { v: true }))
   * ```
   */
  readonly run: <Params extends object, Response>(
    call: { readonly endpoint: Endpoint<Params, Response> },
    params: Params,
    options?: CallOptions
  ) => Effect.Effect<Response, ElasticsearchError>
  /**
   * Sends a request that no endpoint describes: a plugin's, or one of a newer server. Its answer is not
   * checked; every status but 200 to 299 is a failure.
   *
   * @example
   * ```ts
   * import * as Effect from "effect/Effect"
   * import { Elasticsearch } from "effect-elasticsearch"
   *
   * const program = Effect.gen(function* () {
   *   const es = yield* Elasticsearch
   *   const { body } = yield* es.request({ method: "GET", path: "/_plugin/thing", query: { size: 3 } })
   *   return body
   * })
   * ```
   */
  readonly request: Transport["Service"]["raw"]
  /**
   * The same client with options for all its calls; options of a call go before them. It shares nodes and
   * connections, and takes about 12 µs to make. `withOptions` as a combinator does it for an effect.
   *
   * @example
   * ```ts
   * import * as Effect from "effect/Effect"
   * import { Elasticsearch } from "effect-elasticsearch"
   *
   * const program = Effect.gen(function* () {
   *   const es = (yield* Elasticsearch).withOptions({ timeout: "5 minutes", maxRetries: 0 })
   *   yield* es.indices.forcemerge({ index: "logs-2026" })
   * })
   * ```
   */
  readonly withOptions: (options: CallOptions) => Client
}

const withOptions = (
  { open, raw, request }: Transport["Service"],
  options: CallOptions
): Transport["Service"] => ({
  request: (endpoint, params, own) =>
    request(
      endpoint,
      params,
      own === undefined ? options : { ...mergeOptions(options, own), document: own.document }
    ),
  raw: (given, own) => raw(given, own === undefined ? options : mergeOptions(options, own)),
  open: (given, own) => open(given, own === undefined ? options : mergeOptions(options, own))
})

const make = (transport: Transport["Service"]): Client => {
  const { raw, request } = transport
  return Object.assign(Methods.make(request), {
    request: raw,
    run: <Params extends object, Response>(
      { endpoint }: { readonly endpoint: Endpoint<Params, Response> },
      params: Params,
      options?: CallOptions
    ) => request(endpoint, params, options),
    withOptions: (options: CallOptions) => make(withOptions(transport, options))
  })
}

const service: Effect.Effect<Client, never, Transport> = /*#__PURE__*/ Effect.map(Transport, make)

/** The interpreter comes with the layer, as does undici. */
const transportLayer = (options: Options): Layer.Layer<Transport | NodePool | Sniffer, ConfigError> =>
  Layer.unwrap(
    Effect.map(
      Effect.promise(() => import("./Transport/Transport.ts")),
      (transport) => transport.layer(options)
    )
  )

/** `effect/Config` takes a sixth of the time that the package takes to import; not everybody needs it. */
const environment: Effect.Effect<Config.Config<Options>> = /*#__PURE__*/ Effect.promise(() =>
  import("./Config.ts").then(({ config }) => config)
)

/**
 * The client as a service.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch } from "effect-elasticsearch"
 *
 * const program = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   const { hits } = yield* es.search({ index: "books", query: { match: { title: "dune" } } })
 *   return hits.hits.map((hit) => hit._id)
 * })
 *
 * const runnable = program.pipe(Effect.provide(Elasticsearch.layer({ nodes: ["http://localhost:9200"] })))
 * ```
 * @category services
 * @since 0.1.0
 */
export class Elasticsearch extends Context.Service<Elasticsearch, Client>()(
  "effect-elasticsearch/Client/Elasticsearch"
) {
  /**
   * The client over a {@link Transport} of your own. All namespaces are loaded with the layer, so that a call
   * does nothing but what the transport does: with a fake one, time is the test's alone.
   */
  static readonly layerNoDeps: Layer.Layer<Elasticsearch, never, Transport> = Layer.fresh(
    // Layers are built once for all that provide them, and this one is another client over each transport.
    Layer.effect(Elasticsearch, Effect.andThen(Methods.loadAll, service))
  )

  /**
   * The client over undici. Sockets are closed with the layer's scope. Beside it stand {@link Transport}, for the
   * endpoints as functions of their own, the pool of nodes to look at, and the sniffer. A namespace is loaded
   * with its first call.
   */
  static readonly layer = (
    options: Options
  ): Layer.Layer<Elasticsearch | Transport | NodePool | Sniffer, ConfigError> =>
    Layer.effect(Elasticsearch, Effect.andThen(Methods.loadCore, service)).pipe(
      Layer.provideMerge(transportLayer(options))
    )

  /**
   * The client with options read from Effect's `Config`; by default from the environment, as
   * `effect-elasticsearch/Config` says.
   */
  static readonly layerConfig = (
    options?: Config.Config<Options>
  ): Layer.Layer<Elasticsearch | Transport | NodePool | Sniffer, ConfigError | Config.ConfigError> =>
    Layer.unwrap(
      Effect.flatMap(options === undefined ? environment : Effect.succeed(options), (config) =>
        Effect.map(config, Elasticsearch.layer)
      )
    )
}
