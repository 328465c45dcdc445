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
import type * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type * as Tracer from "effect/Tracer"
import type { Endpoint, Method } from "../Api/Endpoint.ts"
import { ConfigError, type ElasticsearchError, InvalidRequest, NoLivingNodes } from "../Errors.ts"
import * as Auth from "./Auth.ts"
import { Connection, type WireRequest, type WireResponse } from "./Connection.ts"
import * as Answer from "./internal/answer.ts"
import * as Headers from "./internal/headers.ts"
import * as Notices from "./internal/notices.ts"
import * as Plan from "./internal/plan.ts"
import * as Raw from "./internal/raw.ts"
import * as Span from "./internal/span.ts"
import { isExact } from "./Long.ts"
import type { Node } from "./Node.ts"
import * as NodePool from "./NodePool.ts"
import { Serializer } from "./Serializer.ts"
import * as UndiciConnection from "./UndiciConnection.ts"

/**
 * What happens to an answer that is not of the shape that its endpoint promises, for instance because the
 * server is newer than the client:
 *
 * - `strict`: the call fails with a `DecodeError`;
 * - `report`: the value is handed over as it is. It is logged as a warning, once a process for each endpoint
 *   and place, and counted by the metric `elasticsearch_decode_mismatches` with the attribute `endpoint`;
 * - `off`: nothing is checked.
 *
 * What is not JSON is a `DecodeError` under each of them, and a document schema of the call's own always
 * decides. A call with the parameter `filter_path` gets parts of the answer only, so its answer is not
 * checked: its type is then a promise that nobody keeps.
 *
 * @category options
 * @since 0.1.0
 */
export type DecodePolicy = "strict" | "report" | "off"

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
  /** What happens to an answer of another shape than promised. */
  readonly decode?: DecodePolicy | undefined
  /**
   * Whether integers beyond ±(2^53 - 1) become `bigint` where the answer's schema leaves the type open: in
   * documents, field values and the like. On whenever the call's document schema holds `ExactLong`.
   */
  readonly exactIntegers?: boolean | undefined
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
  /** What happens to answers of another shape than promised. Default `strict`. */
  readonly decode?: DecodePolicy | undefined
  /**
   * Whether integers beyond ±(2^53 - 1) become `bigint` where the answer's schema leaves the type open.
   * Default false: they are rounded, as `JSON.parse` does.
   */
  readonly exactIntegers?: boolean | undefined
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
 * A request that no endpoint describes: of a plugin, or of a version that is newer than the client.
 *
 * @category models
 * @since 0.1.0
 */
export interface RawRequest {
  readonly method: Method
  /** The path from its first slash on, percent-encoded, without a segment of two dots. It may have a query. */
  readonly path: string
  /** Parameters behind the path: text, numbers, booleans, dates, durations and lists. */
  readonly query?: { readonly [name: string]: unknown } | undefined
  /** Written as JSON, but text and bytes are sent as they are. */
  readonly body?: unknown
  /** The media type of the body. Default JSON in Elasticsearch's versioned form. */
  readonly contentType?: string | undefined
  /** The media type of the answer. Default JSON in Elasticsearch's versioned form. */
  readonly accept?: string | undefined
}

/**
 * The answer to a {@link RawRequest}, of a status from 200 to 299.
 *
 * @category models
 * @since 0.1.0
 */
export interface RawResponse {
  readonly status: number
  /** A header's value by its name; several of one name are joined by a comma and a space. */
  readonly headers: (name: string) => string | undefined
  /**
   * By the answer's content type: JSON is parsed, `text/…` is text, anything else is a `Uint8Array`.
   * `undefined` where the answer is empty.
   */
  readonly body: unknown
}

/**
 * The service that runs endpoints.
 *
 * **Details**
 *
 * Warnings of the server (header `Warning`) are logged, each text once a process, with the endpoint as an
 * annotation; so are calls of deprecated endpoints, and on the level debug those of beta and experimental ones.
 *
 * @category services
 * @since 0.1.0
 */
export class Transport extends Context.Service<
  Transport,
  {
    /** Runs an endpoint. */
    readonly request: <Params extends object, Response>(
      endpoint: Endpoint<Params, Response>,
      params: Params,
      options?: CallOptions & { readonly document?: Schema.Decoder<unknown> | undefined }
    ) => Effect.Effect<Response, ElasticsearchError>
    /**
     * Sends a request that no endpoint describes, with the same options, headers and errors. Nothing is known
     * of its answer, so nothing is checked; every status but 200 to 299 is a failure, 404 to HEAD as well.
     *
     * @example
     * ```ts
     * import * as Effect from "effect/Effect"
     * import { Transport } from "effect-elasticsearch/Transport/Transport"
     *
     * const program = Effect.gen(function* () {
     *   const transport = yield* Transport
     *   const { body } = yield* transport.raw({ method: "GET", path: "/_plugin/thing", query: { size: 3 } })
     *   return body
     * })
     * ```
     */
    readonly raw: (
      request: RawRequest,
      options?: CallOptions
    ) => Effect.Effect<RawResponse, ElasticsearchError>
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
  headers: outer.headers === undefined ? inner.headers : { ...outer.headers, ...inner.headers },
  decode: inner.decode ?? outer.decode,
  exactIntegers: inner.exactIntegers ?? outer.exactIntegers
})

const callOf = (fiber: Fiber.Fiber<unknown, unknown>, own: CallOptions = noOptions): CallOptions => {
  const ambient = fiber.getRef(CurrentOptions)
  return ambient === noOptions ? own : merge(ambient, own)
}

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
    const policy = yield* policyOf(options.decode ?? "strict")
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
    const exactOf = (call: CallOptions): boolean => call.exactIntegers ?? options.exactIntegers ?? false

    const exchange = <A>({
      built,
      call,
      endpoint,
      params,
      read,
      span
    }: Exchange<A>): Effect.Effect<A, ElasticsearchError> => {
      const wrong = callProblem(call)
      if (wrong !== undefined) return Effect.fail(new InvalidRequest({ endpoint, ...wrong }))
      const node = pool.select()
      if (node === undefined) {
        return Effect.fail(new NoLivingNodes({ endpoint, reason: "the node pool is empty" }))
      }
      const wire: WireRequest = {
        endpoint,
        node,
        method: built.method,
        path: built.path,
        body: built.body,
        headers: headersOf(node, built, call),
        timeout: call.timeout === undefined ? requestTimeout : Duration.toMillis(call.timeout),
        maxResponseSize
      }
      Span.describe(span, wire, params)
      return Effect.flatMap(connection.send(wire), (response) => {
        Span.answered(span, response)
        const value = read(wire, response)
        const warning = response.header("warning")
        return warning === undefined ? value : Effect.andThen(Notices.warned(endpoint, warning), value)
      })
    }

    return Transport.of({
      request: <Params extends object, Response>(
        endpoint: Endpoint<Params, Response>,
        params: Params,
        callOptions?: CallOptions & { readonly document?: Schema.Decoder<unknown> | undefined }
      ) =>
        Span.use(endpoint, (span, fiber): Effect.Effect<Response, ElasticsearchError> => {
          const call = callOf(fiber, callOptions)
          const plan = Plan.planOf(endpoint)
          const built = Plan.build(plan, params, serializer)
          if (Result.isFailure(built)) return Effect.fail(built.failure)
          const document = callOptions?.document
          const reading: Answer.Reading = {
            serializer,
            document,
            decode: isFiltered(params) ? "off" : (call.decode ?? policy),
            exact: exactOf(call) || (document !== undefined && isExact(document))
          }
          const answer = exchange<Response>({
            built: built.success,
            call,
            endpoint: endpoint.name,
            params,
            span,
            read: (wire, response) =>
              // The guard of the endpoint's own schema stands behind this type.
              Answer.read(endpoint, wire, response, reading) as Effect.Effect<Response, ElasticsearchError>
          })
          return plan.notice === undefined ? answer : Effect.andThen(plan.notice, answer)
        }),
      raw: (request, callOptions) =>
        Span.use(Raw, (span, fiber): Effect.Effect<RawResponse, ElasticsearchError> => {
          const call = Raw.withMediaTypes(callOf(fiber, callOptions), request)
          const built = Raw.build(request, serializer)
          if (Result.isFailure(built)) return Effect.fail(built.failure)
          const reading = { serializer, exact: exactOf(call) }
          return exchange({
            built: built.success,
            call,
            endpoint: Raw.name,
            params: {},
            span,
            read: (wire, response) => Raw.read(wire, response, reading)
          })
        })
    })
  })

/** One call, whatever made its request. */
interface Exchange<A> {
  readonly built: Plan.Built
  readonly call: CallOptions
  readonly endpoint: string
  readonly params: object
  readonly span: Tracer.Span
  readonly read: (wire: WireRequest, response: WireResponse) => Effect.Effect<A, ElasticsearchError>
}

/** Whether only parts of the answer are asked for. */
const isFiltered = (params: object): boolean => "filter_path" in params && params.filter_path !== undefined

/** What is wrong with the options of a call, if anything. */
const callProblem = ({
  headers,
  opaqueId,
  timeout
}: CallOptions): Pick<InvalidRequest, "parameter" | "reason"> | undefined => {
  if (timeout !== undefined && millisOf(timeout) === undefined) {
    return { parameter: "timeout", reason: "is no duration above zero: give one such as 30 seconds" }
  }
  if (headers === undefined && opaqueId === undefined) return undefined
  const reason = Headers.problemOf({
    ...headers,
    ...(opaqueId === undefined ? {} : { "x-opaque-id": opaqueId })
  })
  return reason === undefined ? undefined : { parameter: "headers", reason }
}

/** A duration above zero; `undefined` for what is none. */
const millisOf = (input: Duration.Input): number | undefined => {
  const millis = Option.match(Duration.fromInput(input), { onNone: () => 0, onSome: Duration.toMillis })
  return millis > 0 ? millis : undefined
}

const timeoutOf = (input: Duration.Input, option: string): Effect.Effect<number, ConfigError> => {
  const millis = millisOf(input)
  return millis !== undefined
    ? Effect.succeed(millis)
    : Effect.fail(
        new ConfigError({
          option,
          reason: "is no duration above zero",
          hint: "Give a duration such as 30 seconds"
        })
      )
}

const policies: ReadonlyArray<string> = ["strict", "report", "off"]

const policyOf = (policy: DecodePolicy): Effect.Effect<DecodePolicy, ConfigError> =>
  policies.includes(policy)
    ? Effect.succeed(policy)
    : Effect.fail(
        new ConfigError({
          option: "decode",
          reason: `is ${String(policy)}`,
          hint: `Give one of ${policies.join(", ")}`
        })
      )

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
