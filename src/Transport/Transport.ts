/**
 * The interpreter of endpoints: it makes the request, picks the node, sends, and reads the answer.
 *
 * Reach for this module to run a single endpoint without the whole client, so that a bundler keeps only
 * that one, or to put parts of your own under the client.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type * as Tracer from "effect/Tracer"
import type { Endpoint } from "../Api/Endpoint.ts"
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
import {
  type CallOptions,
  CurrentOptions,
  type DecodePolicy,
  mergeOptions,
  noOptions,
  type RawResponse,
  Transport
} from "./Service.ts"
import type * as UndiciConnection from "./UndiciConnection.ts"

export {
  type CallOptions,
  CurrentOptions,
  type DecodePolicy,
  type DocumentOptions,
  type RawRequest,
  type RawResponse,
  Transport,
  withOptions
} from "./Service.ts"

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

const callOf = (fiber: Fiber.Fiber<unknown, unknown>, own: CallOptions = noOptions): CallOptions => {
  const ambient = fiber.getRef(CurrentOptions)
  return ambient === noOptions ? own : mergeOptions(ambient, own)
}

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

/** undici and Node's TLS take 40 ms to import: they come with the layer, not with this module. */
const undiciLayer = (options: UndiciConnection.Options): Layer.Layer<Connection, ConfigError> =>
  Layer.unwrap(
    Effect.map(
      Effect.promise(() => import("./UndiciConnection.ts")),
      (undici) => undici.layer(options)
    )
  )

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
  layerNoDeps(options).pipe(Layer.provide(undiciLayer(options)), Layer.provide(NodePool.layer(options.nodes)))
