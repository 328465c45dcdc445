/**
 * The interpreter of endpoints: it makes the request, picks the node, sends, and reads the answer.
 *
 * Reach for this module to run a single endpoint without the whole client, so that a bundler keeps only
 * that one, or to put parts of your own under the client.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as Scope from "effect/Scope"
import type { Endpoint } from "../Api/Endpoint.ts"
import { type ConfigError, type ElasticsearchError, InvalidRequest } from "../Errors.ts"
import { Connection, type WireRequest } from "./Connection.ts"
import { Credentials } from "./Credentials.ts"
import * as Answer from "./internal/answer.ts"
import { callProblem } from "./internal/callProblem.ts"
import { checkAuth, checkHeaders, checkTls, compressionOf, nodesOf, refused } from "./internal/checks.ts"
import * as ClientMeta from "./internal/clientMeta.ts"
import * as Exchange from "./internal/exchange.ts"
import { fateOfExit } from "./internal/fate.ts"
import * as Headers from "./internal/headers.ts"
import { isIdempotent } from "./internal/idempotence.ts"
import { opened } from "./internal/opened.ts"
import { countOf, millisOf, wordOf } from "../internal/options.ts"
import * as Plan from "./internal/plan.ts"
import { queryText } from "./internal/queryText.ts"
import * as Raw from "./internal/raw.ts"
import * as RetryBudget from "./internal/retryBudget.ts"
import { revive } from "./internal/revival.ts"
import * as Span from "./internal/span.ts"
import { watch } from "./internal/watch.ts"
import { isExact } from "./Long.ts"
import type * as Node from "./Node.ts"
import * as NodePool from "./NodePool.ts"
import { roundRobin } from "./NodeSelector.ts"
import type { Options, TransportOptions } from "./Options.ts"
import * as RetryPolicy from "./RetryPolicy.ts"
import { Serializer } from "./Serializer.ts"
import {
  type CallOptions,
  CurrentOptions,
  mergeOptions,
  type Middleware,
  noOptions,
  type RawRequest,
  type RawResponse,
  type RawStream,
  Transport
} from "./Service.ts"
import * as Sniffer from "./Sniffer.ts"
import * as UndiciConnection from "./UndiciConnection.ts"

export type {
  CloudOptions,
  CommonOptions,
  Compression,
  NodesOptions,
  Options,
  TransportOptions
} from "./Options.ts"
export {
  type CallMetadata,
  type CallOptions,
  CurrentOptions,
  type DecodePolicy,
  type DocumentOptions,
  ignoreStatus,
  type Middleware,
  type MiddlewareCall,
  type RawRequest,
  type RawResponse,
  type RawStream,
  Transport,
  withMetadata,
  withOptions
} from "./Service.ts"

/** V8's longest string; `buffer.constants` would tie this module to Node. */
const longestText = 536_870_888

/** The version of the API that serverless projects have. */
const serverlessVersion = "2023-10-31"

const callOf = (fiber: Fiber.Fiber<unknown, unknown>, own: CallOptions = noOptions): CallOptions => {
  const ambient = fiber.getRef(CurrentOptions)
  return ambient === noOptions ? own : mergeOptions(ambient, own)
}

/**
 * Makes a transport over a connection and a node pool. It uses {@link Credentials} where they are provided.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (
  options: TransportOptions = {}
): Effect.Effect<Transport["Service"], ConfigError, Connection | NodePool.NodePool | Scope.Scope> =>
  Effect.gen(function* () {
    const connection = yield* Connection
    const pool = yield* NodePool.NodePool
    const credentials = Option.getOrUndefined(yield* Effect.serviceOption(Credentials))
    const serializer = yield* Serializer
    const clock = yield* Clock.Clock
    yield* checkHeaders(options, credentials !== undefined)
    yield* checkAuth(options)
    if (options.auth !== undefined && credentials !== undefined) {
      return yield* refused("auth", "is set beside credentials that change", "Give one of the two")
    }
    const requestTimeout = yield* millisOf(options.requestTimeout ?? "30 seconds", "requestTimeout")
    const pingTimeout = yield* millisOf(options.pingTimeout ?? "3 seconds", "pingTimeout")
    const maxResponseSize = options.maxResponseSize ?? longestText
    if (!(maxResponseSize > 0)) {
      return yield* refused("maxResponseSize", `is ${maxResponseSize}`, "Give a number of bytes above 0")
    }
    const policy = yield* wordOf(options.decode ?? "strict", ["strict", "report", "off"], "decode")
    const serverMode = yield* wordOf(options.serverMode ?? "stack", ["stack", "serverless"], "serverMode")
    const capture = yield* wordOf(options.captureQuery ?? "off", ["off", "raw", "sanitised"], "captureQuery")
    const isPlain = serverMode === "serverless" || options.compatibleWith === false
    const { requests, responses, threshold } = compressionOf(options)
    const encodings = responses ? (connection.encodings ?? []) : []
    const headersOf = Headers.make({
      compatibleWith: isPlain ? undefined : options.compatibleWith || 9,
      acceptEncoding: encodings.length > 0 ? encodings.join(", ") : undefined,
      opaqueIdPrefix: options.opaqueIdPrefix ?? "",
      headers: {
        ...(options.clientMeta === false ? {} : ClientMeta.header(connection.clientMeta)),
        ...(serverMode === "serverless" ? { "elastic-api-version": serverlessVersion } : {}),
        ...options.headers
      }
    })
    const refusing: Answer.Refusing = {
      serializer,
      now: () => clock.currentTimeMillisUnsafe(),
      product: { passed: options.productCheck === false }
    }
    const exchange = Exchange.make({
      connection,
      pool,
      clock,
      headersOf,
      auth: options.auth,
      credentials,
      requestTimeout,
      attemptTimeout: yield* millisOf(options.attemptTimeout ?? Infinity, "attemptTimeout"),
      stallTimeout: yield* millisOf(options.stallTimeout ?? Infinity, "stallTimeout"),
      maxResponseSize,
      maxRetries: yield* countOf(options.maxRetries ?? 3, "maxRetries", 0),
      retryOnStatus: new Set(options.retryOnStatus ?? [429, 502, 503, 504]),
      retryOnTimeout: options.retryOnTimeout ?? false,
      retrySchedule: options.retrySchedule ?? RetryPolicy.defaultSchedule,
      budget: yield* RetryBudget.make(
        options.retryBudget ?? {},
        () => Number(clock.monotonicTimeNanosUnsafe()) / 1e6
      ),
      refusing,
      compressFrom: requests ? threshold : Infinity,
      threshold
    })
    const exactOf = (call: CallOptions): boolean => call.exactIntegers ?? options.exactIntegers ?? false

    const pingOf = (lease: NodePool.NodeLease): WireRequest => ({
      endpoint: "ping",
      node: lease.node,
      method: "HEAD",
      path: "/",
      headers: headersOf(
        lease.node,
        ping,
        noOptions,
        options.auth ?? credentials?.known() ?? lease.node.auth
      ),
      body: undefined,
      timeout: pingTimeout,
      limit: { name: "attemptTimeout", millis: pingTimeout },
      stallTimeout: Infinity,
      maxResponseSize,
      attempts: [],
      elapsed: lease.elapsed
    })
    yield* watch(pool, connection, (node, deadFor) =>
      revive({ pool, requestOf: pingOf, send: connection.send, fateOf: fateOfExit }, node, deadFor)
    )

    const request = <Params extends object, Response>(
      endpoint: Endpoint<Params, Response>,
      params: Params,
      callOptions?: CallOptions & { readonly document?: Schema.Decoder<unknown> | undefined }
    ) =>
      Span.use(endpoint, (span, fiber): Effect.Effect<Response, ElasticsearchError> => {
        const call = callOf(fiber, callOptions)
        const plan = Plan.planOf(endpoint)
        const made = Plan.build(plan, params, serializer)
        if (Result.isFailure(made)) return Effect.fail(made.failure)
        const built = made.success
        const wrong = callProblem(call)
        if (wrong !== undefined) return Effect.fail(new InvalidRequest({ endpoint: endpoint.name, ...wrong }))
        const document = callOptions?.document
        const reading: Answer.Reading = {
          ...refusing,
          document,
          decode: isFiltered(params) ? "off" : (call.decode ?? policy),
          exact: exactOf(call) || (document !== undefined && isExact(document))
        }
        Span.describe(span, {
          endpoint: endpoint.name,
          method: built.method,
          params,
          parts: plan.parts,
          queryText: () => queryText(capture, endpoint.queryText, built)
        })
        const answer = exchange({
          endpoint: endpoint.name,
          built,
          call,
          idempotent: call.idempotent ?? isIdempotent(plan.idempotence, built.method, params),
          span,
          fiber,
          send: connection.send,
          read: (wire, response) =>
            // The guard of the endpoint's own schema stands behind this type.
            Answer.read(endpoint, wire, response, reading) as Effect.Effect<Response, ElasticsearchError>
        })
        return plan.notice === undefined ? answer : Effect.andThen(plan.notice, answer)
      })

    /** A request outside of all endpoints, up to where it is sent. */
    const prepared = <A>(
      given: RawRequest,
      callOptions: CallOptions | undefined,
      run: (
        ready: Omit<Exchange.Exchange<never, never>, "send" | "read">
      ) => Effect.Effect<A, ElasticsearchError>
    ) =>
      Span.use(Raw, (span, fiber): Effect.Effect<A, ElasticsearchError> => {
        const call = Raw.withMediaTypes(callOf(fiber, callOptions), given)
        const made = Raw.build(given, serializer)
        if (Result.isFailure(made)) return Effect.fail(made.failure)
        const built = made.success
        const wrong = callProblem(call)
        if (wrong !== undefined) return Effect.fail(new InvalidRequest({ endpoint: Raw.name, ...wrong }))
        const { method } = built
        Span.describe(span, {
          endpoint: Raw.name,
          method,
          params: {},
          parts: noParts,
          queryText: () => undefined
        })
        const idempotent = call.idempotent ?? isIdempotent("by method", method, {})
        return run({ endpoint: Raw.name, built, call, idempotent, span, fiber })
      })

    const raw = (
      given: RawRequest,
      callOptions?: CallOptions
    ): Effect.Effect<RawResponse, ElasticsearchError> =>
      prepared(given, callOptions, (ready) =>
        exchange({
          ...ready,
          send: connection.send,
          read: (wire, response) => Raw.read(wire, response, { ...refusing, exact: exactOf(ready.call) })
        })
      )

    const open = (
      given: RawRequest,
      scope: Scope.Scope,
      callOptions?: CallOptions
    ): Effect.Effect<RawStream, ElasticsearchError> =>
      prepared(given, callOptions, (ready) =>
        exchange({
          ...ready,
          call: encodings.length > 0 ? uncompressed(ready.call) : ready.call,
          send: (wire) => Scope.provide(opened(connection, wire), scope),
          read: (wire, response) => {
            const refusal = Answer.refusalOf(wire, response, refusing)
            if (refusal !== undefined) return Effect.fail(refusal)
            const { pull, status } = response
            return Effect.succeed({
              status,
              pull,
              headers: (name: string) => response.header(name.toLowerCase())
            })
          }
        })
      )

    const around = wrapping(options.middleware ?? [])
    if (around === undefined) {
      return Transport.of({
        request,
        raw,
        open: (given, callOptions) => Effect.flatMap(Effect.scope, (scope) => open(given, scope, callOptions))
      })
    }
    return Transport.of({
      request: (endpoint, params, own = {}) =>
        around({ endpoint: endpoint.name, params, options: own }, request(endpoint, params, own)),
      raw: (given, own = {}) => around({ endpoint: Raw.name, params: given, options: own }, raw(given, own)),
      open: (given, own = {}) =>
        Effect.flatMap(Effect.scope, (scope) =>
          around({ endpoint: Raw.name, params: given, options: own }, open(given, scope, own))
        )
    })
  })

const ping = {
  bodyKind: "none",
  gzipped: false,
  mediaType: undefined,
  method: "HEAD",
  path: "/",
  body: undefined
} as const

const noParts: ReadonlySet<string> = new Set()

/** A stream is handed over as it comes, so it must not come compressed. */
const uncompressed = (call: CallOptions): CallOptions => ({
  ...call,
  headers: { "accept-encoding": "identity", ...call.headers }
})

/** All of them as one; `undefined` where there are none. */
const wrapping = (middleware: ReadonlyArray<Middleware>): Middleware | undefined =>
  middleware.length === 0
    ? undefined
    : (call, effect) =>
        // Anew for each run of the effect, which may run more than once.
        Effect.suspend(() => middleware.reduceRight((inner, one) => one(call, inner), effect))

/** Whether only parts of the answer are asked for. */
const isFiltered = (params: object): boolean => "filter_path" in params && params.filter_path !== undefined

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

/** The transport for these nodes, with all that stands beside it. */
const layerOf = (
  options: Options,
  nodes: ReadonlyArray<Node.Node>
): Layer.Layer<Transport | NodePool.NodePool | Sniffer.Sniffer, ConfigError> => {
  const pool = Layer.effect(NodePool.NodePool, NodePool.make(nodes, options)).pipe(
    Layer.provide(Layer.fresh(options.selector ?? roundRobin))
  )
  const compression = options.compression ?? options.cloudId !== undefined
  const transport = layerNoDeps({
    ...options,
    compression: options.serverMode === "serverless" ? options.compression : compression
  }).pipe(Layer.provideMerge(pool), Layer.provide(UndiciConnection.layer(options)))
  const whole = Sniffer.layer(options.sniff).pipe(Layer.provideMerge(transport))
  return options.credentials === undefined ? whole : whole.pipe(Layer.provide(options.credentials))
}

/**
 * Provides {@link Transport} over undici, and beside it the pool of nodes and the sniffer.
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
export const layer = (
  options: Options
): Layer.Layer<Transport | NodePool.NodePool | Sniffer.Sniffer, ConfigError> =>
  Layer.unwrap(
    Effect.gen(function* () {
      const nodes = yield* nodesOf(options)
      yield* checkTls(options, nodes)
      return layerOf(options, nodes)
    })
  )
