/**
 * The interpreter of endpoints: it makes the request, picks the node, sends, and reads the answer.
 *
 * Reach for this module to run a single endpoint without the whole client, so that a bundler keeps only
 * that one, or to put parts of your own under the client.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type { Endpoint } from "../Api/Endpoint.ts"
import { ConfigError, type ElasticsearchError, InvalidRequest, NoLivingNodes } from "../Errors.ts"
import * as Auth from "./Auth.ts"
import { Connection, type WireRequest } from "./Connection.ts"
import * as Answer from "./internal/answer.ts"
import * as Headers from "./internal/headers.ts"
import * as Plan from "./internal/plan.ts"
import * as Span from "./internal/span.ts"
import type { Node } from "./Node.ts"
import * as NodePool from "./NodePool.ts"
import { Serializer } from "./Serializer.ts"
import * as UndiciConnection from "./UndiciConnection.ts"

/**
 * What a single call may set. What it leaves out comes from {@link withOptions}, then from the client.
 *
 * @category options
 * @since 0.1.0
 */
export interface CallOptions {
  /** How long the call may take, connection and body included. `Infinity` for no limit. */
  readonly timeout?: Duration.Input | undefined
  /** Headers beside the client's own; one of the same name takes its place. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** Sent as `X-Opaque-Id`: stands in the server's slow logs, deprecation logs and task list. */
  readonly opaqueId?: string | undefined
}

/**
 * What a call may set whose answer holds the user's own documents.
 *
 * @category options
 * @since 0.1.0
 */
export interface DocumentOptions<Document> extends CallOptions {
  /** The schema of the documents; they are decoded with it, and the answer's type follows. */
  readonly document: Schema.Decoder<Document>
}

/**
 * Options of the transport that hold for every call.
 *
 * @category options
 * @since 0.1.0
 */
export interface TransportOptions {
  /** Credentials. They go before those in a node's URL. */
  readonly auth?: Auth.Auth | undefined
  /** How long a call may take. Default 30 seconds. */
  readonly requestTimeout?: Duration.Input | undefined
  /** Headers sent with every call. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** How many bytes an answer may have. Default 536,870,888, the longest text that Node can hold. */
  readonly maxResponseSize?: number | undefined
  /** The major version whose form of requests and answers is asked for. Default 9; 8 for an older server. */
  readonly compatibleWith?: 8 | 9 | 10 | undefined
}

/**
 * Options of {@link layer}.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options extends TransportOptions, UndiciConnection.Options {
  /** The nodes, as URLs. They take turns. */
  readonly nodes: ReadonlyArray<string | URL>
}

/**
 * The service that runs endpoints.
 *
 * @category services
 * @since 0.1.0
 */
export class Transport extends Context.Service<
  Transport,
  {
    readonly request: <Params extends object, Response>(
      endpoint: Endpoint<Params, Response>,
      params: Params,
      options?: CallOptions & { readonly document?: Schema.Decoder<unknown> | undefined }
    ) => Effect.Effect<Response, ElasticsearchError>
  }
>()("effect-elasticsearch/Transport/Transport") {}

/**
 * What calls inside an effect set where they set nothing themselves. See {@link withOptions}.
 *
 * @category references
 * @since 0.1.0
 */
export const CurrentOptions: Context.Reference<CallOptions> = /*#__PURE__*/ Context.Reference<CallOptions>(
  "effect-elasticsearch/Transport/CurrentOptions",
  { defaultValue: () => noOptions }
)

const noOptions: CallOptions = {}

const merge = (outer: CallOptions, inner: CallOptions): CallOptions => ({
  timeout: inner.timeout ?? outer.timeout,
  opaqueId: inner.opaqueId ?? outer.opaqueId,
  headers: outer.headers === undefined ? inner.headers : { ...outer.headers, ...inner.headers }
})

/**
 * Sets options for all calls inside an effect.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch, withOptions } from "effect-elasticsearch"
 *
 * const slow = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   return yield* es.count({ index: "logs-*" })
 * }).pipe(withOptions({ timeout: "5 minutes", opaqueId: "nightly" }))
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const withOptions =
  (options: CallOptions) =>
  <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.flatMap(CurrentOptions, (outer) =>
      Effect.provideService(self, CurrentOptions, merge(outer, options))
    )

/** V8's longest string; `buffer.constants` would tie this module to Node. */
const longestText = 536_870_888

/**
 * Makes a transport over a connection and a node pool.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (
  options: TransportOptions = {}
): Effect.Effect<Transport["Service"], ConfigError, Connection | NodePool.NodePool> =>
  Effect.gen(function* () {
    const connection = yield* Connection
    const pool = yield* NodePool.NodePool
    const serializer = yield* Serializer
    const requestTimeout = yield* timeoutOf(options.requestTimeout ?? "30 seconds", "requestTimeout")
    const maxResponseSize = options.maxResponseSize ?? longestText
    if (!(maxResponseSize > 0)) {
      return yield* new ConfigError({
        option: "maxResponseSize",
        reason: `is ${maxResponseSize}`,
        hint: "Give a number of bytes above 0"
      })
    }
    const wrongHeader = Headers.problemOf(options.headers ?? {})
    if (wrongHeader !== undefined) {
      return yield* new ConfigError({ option: "headers", reason: wrongHeader, hint: "Correct the header" })
    }
    const clientAuth = options.auth === undefined ? undefined : Auth.header(options.auth)
    const headersOf = Headers.make({
      compatibleWith: options.compatibleWith ?? 9,
      headers: options.headers ?? {},
      authorization: (node: Node) =>
        clientAuth ?? (node.auth === undefined ? undefined : Auth.header(node.auth))
    })

    return Transport.of({
      request: <Params extends object, Response>(
        endpoint: Endpoint<Params, Response>,
        params: Params,
        callOptions?: CallOptions & { readonly document?: Schema.Decoder<unknown> | undefined }
      ) =>
        Span.use(endpoint, (span, fiber): Effect.Effect<Response, ElasticsearchError> => {
          const ambient = fiber.getRef(CurrentOptions)
          const own = callOptions ?? noOptions
          const call = ambient === noOptions ? own : merge(ambient, own)
          const built = Plan.build(Plan.planOf(endpoint), params, serializer)
          if (Result.isFailure(built)) return Effect.fail(built.failure)
          const wrongHeader = headersProblem(call)
          if (wrongHeader !== undefined) {
            return Effect.fail(
              new InvalidRequest({ endpoint: endpoint.name, parameter: "headers", reason: wrongHeader })
            )
          }
          const node = pool.select()
          if (node === undefined) {
            return Effect.fail(
              new NoLivingNodes({ endpoint: endpoint.name, reason: "the node pool is empty" })
            )
          }
          const { body, bodyKind, method, path } = built.success
          const wire: WireRequest = {
            endpoint: endpoint.name,
            node,
            method,
            path,
            body,
            headers: headersOf(node, bodyKind, call),
            timeout: call.timeout === undefined ? requestTimeout : Duration.toMillis(call.timeout),
            maxResponseSize
          }
          Span.describe(span, wire, params)
          return Effect.flatMap(connection.send(wire), (response) => {
            Span.answered(span, response)
            // The guard of the endpoint's own schema stands behind this type.
            return Answer.read(endpoint, wire, response, serializer, callOptions?.document) as Effect.Effect<
              Response,
              ElasticsearchError
            >
          })
        })
    })
  })

const headersProblem = ({ headers, opaqueId }: CallOptions): string | undefined =>
  headers === undefined && opaqueId === undefined
    ? undefined
    : Headers.problemOf({ ...headers, ...(opaqueId === undefined ? {} : { "x-opaque-id": opaqueId }) })

const timeoutOf = (input: Duration.Input, option: string): Effect.Effect<number, ConfigError> => {
  const millis = Duration.toMillis(input)
  return millis > 0
    ? Effect.succeed(millis)
    : Effect.fail(
        new ConfigError({ option, reason: "is not above zero", hint: "Give a duration such as 30 seconds" })
      )
}

/**
 * Provides {@link Transport} from a connection and a node pool of your own.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerNoDeps = (
  options: TransportOptions = {}
): Layer.Layer<Transport, ConfigError, Connection | NodePool.NodePool> =>
  Layer.effect(Transport, make(options))

/**
 * Provides {@link Transport} over undici.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { search } from "effect-elasticsearch/Api/Core"
 * import * as Transport from "effect-elasticsearch/Transport/Transport"
 *
 * const program = search({ index: "books" }).pipe(
 *   Effect.provide(Transport.layer({ nodes: ["http://localhost:9200"] }))
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: Options): Layer.Layer<Transport, ConfigError> =>
  layerNoDeps(options).pipe(
    Layer.provide(UndiciConnection.layer(options)),
    Layer.provide(NodePool.layer(options.nodes))
  )
