/**
 * The client: every endpoint as a method that is an Effect.
 *
 * Reach for {@link Elasticsearch} in a program; provide it by {@link Elasticsearch.layer} or, from the
 * environment, {@link Elasticsearch.layerConfig}.
 *
 * @since 0.1.0
 */
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Apply, Call, DocumentCall, DocumentLambda, OptionalCall } from "./Api/Call.ts"
import * as Cluster from "./Api/Cluster.ts"
import * as Core from "./Api/Core.ts"
import type { Endpoint } from "./Api/Endpoint.ts"
import * as Esql from "./Api/Esql.ts"
import * as Indices from "./Api/Indices.ts"
import { ConfigError, type ElasticsearchError } from "./Errors.ts"
import * as Auth from "./Transport/Auth.ts"
import {
  type CallOptions,
  type DocumentOptions,
  layer as transportLayer,
  type Options,
  Transport
} from "./Transport/Transport.ts"

/**
 * A method whose parameters are required.
 *
 * @category models
 * @since 0.1.0
 */
export interface Method<Params, Response> {
  (params: Params, options?: CallOptions): Effect.Effect<Response, ElasticsearchError>
}

/**
 * A method that needs no parameters.
 *
 * @category models
 * @since 0.1.0
 */
export interface OptionalMethod<Params, Response> {
  (params?: Params, options?: CallOptions): Effect.Effect<Response, ElasticsearchError>
}

/**
 * A method whose answer holds documents: of type `unknown`, or of the type of the schema that comes with it.
 *
 * @category models
 * @since 0.1.0
 */
export interface DocumentMethod<Params, F extends DocumentLambda> {
  <Document>(
    params: Params,
    options: DocumentOptions<Document>
  ): Effect.Effect<Apply<F, Document>, ElasticsearchError>
  (params: Params, options?: CallOptions): Effect.Effect<Apply<F, unknown>, ElasticsearchError>
}

/** @category models @since 0.1.0 */
export interface IndicesNamespace {
  readonly create: Method<Indices.IndicesCreateRequest, Indices.IndicesCreateResponse>
  readonly delete: Method<Indices.IndicesDeleteRequest, Indices.IndicesDeleteResponse>
  readonly exists: Method<Indices.IndicesExistsRequest, boolean>
  readonly refresh: OptionalMethod<Indices.IndicesRefreshRequest, Indices.IndicesRefreshResponse>
}

/** @category models @since 0.1.0 */
export interface ClusterNamespace {
  readonly health: OptionalMethod<Cluster.ClusterHealthRequest, Cluster.ClusterHealthResponse>
}

/** @category models @since 0.1.0 */
export interface EsqlNamespace {
  readonly query: Method<Esql.EsqlQueryRequest, Esql.EsqlQueryResponse>
}

/**
 * The methods of the client.
 *
 * @category models
 * @since 0.1.0
 */
export interface Client {
  readonly info: OptionalMethod<Core.InfoRequest, Core.InfoResponse>
  readonly index: Method<Core.IndexRequest, Core.IndexResponse>
  readonly get: DocumentMethod<Core.GetRequest, Core.GetResponseOf>
  readonly exists: Method<Core.ExistsRequest, boolean>
  readonly delete: Method<Core.DeleteRequest, Core.DeleteResponse>
  readonly count: OptionalMethod<Core.CountRequest, Core.CountResponse>
  readonly search: DocumentMethod<Core.SearchRequest, Core.SearchResponseOf>
  readonly bulk: Method<Core.BulkRequest, Core.BulkResponse>
  readonly indices: IndicesNamespace
  readonly cluster: ClusterNamespace
  readonly esql: EsqlNamespace
  /** Runs an endpoint by its description, for instance one of your own. */
  readonly request: Transport["Service"]["request"]
}

type Run = Transport["Service"]["request"]

const method =
  <Params extends object, Response>(run: Run, call: Call<Params, Response>): Method<Params, Response> =>
  (params, options) =>
    run(call.endpoint, params, options)

const optional =
  <Params extends object, Response>(
    run: Run,
    call: OptionalCall<Params, Response>
  ): OptionalMethod<Params, Response> =>
  (params, options) =>
    // Only endpoints without required parameters are made into optional calls.
    run(call.endpoint, params ?? ({} as Params), options)

const documents = <Params extends object, F extends DocumentLambda>(
  run: Run,
  call: DocumentCall<Params, F>
): DocumentMethod<Params, F> => {
  const { endpoint }: { readonly endpoint: Endpoint<Params, Apply<F, unknown>> } = call
  // The transport decodes the documents with the schema in the options; that gives the answer its type.
  return ((params: Params, options?: CallOptions) => run(endpoint, params, options)) as DocumentMethod<
    Params,
    F
  >
}

/** A namespace is made when it is first asked for. */
class LazyClient implements Client {
  readonly request: Run
  readonly info: Client["info"]
  readonly index: Client["index"]
  readonly get: Client["get"]
  readonly exists: Client["exists"]
  readonly delete: Client["delete"]
  readonly count: Client["count"]
  readonly search: Client["search"]
  readonly bulk: Client["bulk"]
  #indices: IndicesNamespace | undefined
  #cluster: ClusterNamespace | undefined
  #esql: EsqlNamespace | undefined

  constructor(run: Run) {
    this.request = run
    this.info = optional(run, Core.info)
    this.index = method(run, Core.index)
    this.get = documents(run, Core.get)
    this.exists = method(run, Core.exists)
    this.delete = method(run, Core.delete)
    this.count = optional(run, Core.count)
    this.search = documents(run, Core.search)
    this.bulk = method(run, Core.bulk)
  }

  get indices(): IndicesNamespace {
    return (this.#indices ??= {
      create: method(this.request, Indices.create),
      delete: method(this.request, Indices.delete),
      exists: method(this.request, Indices.exists),
      refresh: optional(this.request, Indices.refresh)
    })
  }

  get cluster(): ClusterNamespace {
    return (this.#cluster ??= { health: optional(this.request, Cluster.health) })
  }

  get esql(): EsqlNamespace {
    return (this.#esql ??= { query: method(this.request, Esql.query) })
  }
}

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
  /** The client over a {@link Transport} of your own. */
  static readonly layerNoDeps: Layer.Layer<Elasticsearch, never, Transport> = Layer.effect(
    Elasticsearch,
    Effect.map(Transport, (transport) => Elasticsearch.of(new LazyClient(transport.request)))
  )

  /**
   * The client over undici. Sockets are closed with the layer's scope. {@link Transport} is provided with it,
   * for the endpoints as functions of their own.
   */
  static readonly layer = (options: Options): Layer.Layer<Elasticsearch | Transport, ConfigError> =>
    Elasticsearch.layerNoDeps.pipe(Layer.provideMerge(transportLayer(options)))

  /**
   * The client with options read from Effect's `Config`; by default {@link config}, which reads the
   * environment.
   */
  static readonly layerConfig = (
    options: Config.Config<Options> = config
  ): Layer.Layer<Elasticsearch | Transport, ConfigError | Config.ConfigError> =>
    Layer.unwrap(Effect.map(options, Elasticsearch.layer))
}

const optionalText = (name: string): Config.Config<string | undefined> =>
  Config.String(name).pipe(Config.withDefault(undefined))

/**
 * The options as environment variables:
 *
 * - `ELASTICSEARCH_URL`: the nodes' URLs, with commas between them;
 * - `ELASTICSEARCH_API_KEY`, or `ELASTICSEARCH_USERNAME` and `ELASTICSEARCH_PASSWORD`, or
 *   `ELASTICSEARCH_TOKEN`: credentials, the first of these that is set;
 * - `ELASTICSEARCH_CA_FILE`: the path of the certificate authority to trust, PEM;
 * - `ELASTICSEARCH_REQUEST_TIMEOUT`: how long a call may take, for instance `10 seconds`. Default 30 seconds.
 *
 * @category config
 * @since 0.1.0
 */
export const config: Config.Config<Options> = Config.all({
  url: Config.String("ELASTICSEARCH_URL"),
  apiKey: Config.Redacted("ELASTICSEARCH_API_KEY").pipe(Config.withDefault(undefined)),
  username: optionalText("ELASTICSEARCH_USERNAME"),
  password: Config.Redacted("ELASTICSEARCH_PASSWORD").pipe(Config.withDefault(undefined)),
  token: Config.Redacted("ELASTICSEARCH_TOKEN").pipe(Config.withDefault(undefined)),
  caFile: optionalText("ELASTICSEARCH_CA_FILE"),
  requestTimeout: Config.Duration("ELASTICSEARCH_REQUEST_TIMEOUT").pipe(Config.withDefault(undefined))
}).pipe(
  Config.map(({ apiKey, caFile, password, requestTimeout, token, url, username }): Options => {
    const auth =
      apiKey !== undefined
        ? Auth.apiKey(apiKey)
        : username !== undefined && password !== undefined
          ? Auth.basic(username, password)
          : token !== undefined
            ? Auth.bearer(token)
            : undefined
    return {
      nodes: url.split(",").map((one) => one.trim()),
      auth,
      requestTimeout,
      tls: caFile === undefined ? undefined : { caFile }
    }
  })
)
