/**
 * The service that runs endpoints, and what a call may set, apart from what runs them: a module of endpoints
 * that needs only this loads in a moment.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Schedule from "effect/Schedule"
import type * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import type { Endpoint, Method } from "../Api/Endpoint.ts"
import { type Attempt, type ElasticsearchError, isStatusError } from "../Errors.ts"
import type { Auth } from "./Auth.ts"

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
  /** How long the call may take, all its tries and the waiting between them included. `Infinity` for no limit. */
  readonly timeout?: Duration.Input | undefined
  /** How long one try may take. */
  readonly attemptTimeout?: Duration.Input | undefined
  /** How often the call is tried again. */
  readonly maxRetries?: number | undefined
  /** The statuses that are tried again. */
  readonly retryOnStatus?: ReadonlyArray<number> | undefined
  /** Whether the call is tried again when one try ran into a time-out. */
  readonly retryOnTimeout?: boolean | undefined
  /** How long to wait before each retry. */
  readonly retrySchedule?: Schedule.Schedule<unknown, ElasticsearchError> | undefined
  /**
   * Whether the call comes to the same when it runs twice, so that it is tried again also where it may have been
   * carried out. Default: by endpoint, method and parameters, see `effect-elasticsearch/Transport/RetryPolicy`.
   */
  readonly idempotent?: boolean | undefined
  /** Statuses that are expected: the span of the call does not count them as failures. See {@link ignoreStatus}. */
  readonly ignore?: ReadonlyArray<number> | undefined
  /** Other credentials than the client's. */
  readonly auth?: Auth | undefined
  /** How many bytes the answer may have. */
  readonly maxResponseSize?: number | undefined
  /** Whether the body is compressed, if it is long enough. */
  readonly compressRequest?: boolean | undefined
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
 * A request that no endpoint describes: of a plugin, or of a version that is newer than the client.
 *
 * @category models
 * @since 0.1.0
 */
export interface RawRequest {
  readonly method: Method
  /** The path from its first slash on, percent-encoded, without a segment of one or two dots. It may have a query. */
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
 * The answer to a {@link RawRequest} whose body is read piece by piece.
 *
 * @category models
 * @since 0.1.0
 */
export interface RawStream {
  readonly status: number
  /** As in {@link RawResponse}. */
  readonly headers: (name: string) => string | undefined
  /** The next piece of the body; `undefined` at its end. */
  readonly pull: Effect.Effect<Uint8Array | undefined, ElasticsearchError>
}

/**
 * What is known of a call beside its answer. See {@link withMetadata}.
 *
 * @category models
 * @since 0.1.0
 */
export interface CallMetadata {
  /** The endpoint's name; `raw` for a request outside of all endpoints. */
  readonly endpoint: string
  readonly status: number
  /** A header's value by its name; several of one name are joined by a comma and a space. */
  readonly headers: (name: string) => string | undefined
  /** What the server warned of (header `Warning`), without codes and dates. */
  readonly warnings: ReadonlyArray<string>
  /** The URL of the node that answered. */
  readonly node: string
  /** All tries, the last one with its status. */
  readonly attempts: ReadonlyArray<Attempt>
  /** From the first try to the answer, in milliseconds. */
  readonly duration: number
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
    /**
     * As `raw`, but ends with the head of the answer; its body is read piece by piece. Statuses that are no
     * success are failures as ever, and up to the head the request is tried again as ever. Closing the scope
     * ends the exchange. `effect-elasticsearch/Transport/Streaming` makes a Stream of it.
     */
    readonly open: (
      request: RawRequest,
      options?: CallOptions
    ) => Effect.Effect<RawStream, ElasticsearchError, Scope.Scope>
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

/** What stands for no options: one value, so that nothing is merged where nothing is set. */
export const noOptions: CallOptions = {}

interface HeaderFields {
  readonly [name: string]: string
}

const inLowerCase = (headers: HeaderFields): HeaderFields =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const isAuthorized = ({ headers }: CallOptions): boolean =>
  headers !== undefined && "authorization" in inLowerCase(headers)

/** An inner `auth` takes the place of an outer header Authorization as well. */
const mergeHeaders = (outer: CallOptions, { auth, headers }: CallOptions): HeaderFields | undefined => {
  if (outer.headers === undefined) return headers
  const { authorization, ...others } = inLowerCase(outer.headers)
  return {
    ...others,
    ...(authorization === undefined || auth !== undefined ? {} : { authorization }),
    ...(headers === undefined ? {} : inLowerCase(headers))
  }
}

/** The inner options go before the outer ones. @category combinators @since 0.1.0 */
export const mergeOptions = (outer: CallOptions, inner: CallOptions): CallOptions => ({
  timeout: inner.timeout ?? outer.timeout,
  attemptTimeout: inner.attemptTimeout ?? outer.attemptTimeout,
  maxRetries: inner.maxRetries ?? outer.maxRetries,
  retryOnStatus: inner.retryOnStatus ?? outer.retryOnStatus,
  retryOnTimeout: inner.retryOnTimeout ?? outer.retryOnTimeout,
  retrySchedule: inner.retrySchedule ?? outer.retrySchedule,
  idempotent: inner.idempotent ?? outer.idempotent,
  ignore: inner.ignore ?? outer.ignore,
  auth: inner.auth ?? (isAuthorized(inner) ? undefined : outer.auth),
  maxResponseSize: inner.maxResponseSize ?? outer.maxResponseSize,
  compressRequest: inner.compressRequest ?? outer.compressRequest,
  opaqueId: inner.opaqueId ?? outer.opaqueId,
  headers: mergeHeaders(outer, inner),
  decode: inner.decode ?? outer.decode,
  exactIntegers: inner.exactIntegers ?? outer.exactIntegers
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
      Effect.provideService(self, CurrentOptions, mergeOptions(outer, options))
    )

/** Hears of the calls inside an effect; by default nobody does. */
export const CallListener: Context.Reference<((call: CallMetadata) => void) | undefined> =
  /*#__PURE__*/ Context.Reference<((call: CallMetadata) => void) | undefined>(
    "effect-elasticsearch/Transport/CallListener",
    { defaultValue: () => undefined }
  )

/**
 * Gives the metadata of the calls that were answered inside an effect beside its value: status, headers, node,
 * tries and duration, the first call first.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch, withMetadata } from "effect-elasticsearch"
 *
 * const program = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   const { calls, value } = yield* es.count({ index: "books" }).pipe(withMetadata)
 *   return { count: value.count, node: calls[0]?.node, tries: calls[0]?.attempts.length }
 * })
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const withMetadata = <A, E, R>(
  self: Effect.Effect<A, E, R>
): Effect.Effect<{ readonly value: A; readonly calls: ReadonlyArray<CallMetadata> }, E, R> =>
  Effect.flatMap(CallListener, (outer) => {
    const calls: Array<CallMetadata> = []
    const listener = (call: CallMetadata): void => {
      calls.push(call)
      outer?.(call)
    }
    return Effect.map(Effect.provideService(self, CallListener, listener), (value) => ({ value, calls }))
  })

/**
 * Makes `undefined` of failures with these statuses; the spans of the calls inside do not count them as
 * failures.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch, ignoreStatus } from "effect-elasticsearch"
 *
 * const program = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   const book = yield* es.get({ index: "books", id: "1" }).pipe(ignoreStatus(404))
 *   return book?._source
 * })
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const ignoreStatus =
  (...statuses: ReadonlyArray<number>) =>
  <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A | undefined, E, R> =>
    Effect.catchIf(
      withOptions({ ignore: statuses })(self),
      (error) => isStatusError(error) && statuses.includes(error.status),
      () => Effect.undefined
    )

/**
 * Something around every call, as an option of the client: it is given what is called and the effect that does
 * it, and answers with an effect of the same type. It may look, wait, try again, refuse, or set options for
 * what is inside with {@link withOptions}.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch, type Middleware } from "effect-elasticsearch"
 *
 * const slowCalls: Middleware = ({ endpoint }, call) =>
 *   Effect.timed(call).pipe(
 *     Effect.tap(([duration]) => Effect.logDebug(`${endpoint} took`, duration)),
 *     Effect.map(([, answer]) => answer)
 *   )
 *
 * const layer = Elasticsearch.layer({ nodes: ["http://localhost:9200"], middleware: [slowCalls] })
 * ```
 * @category middleware
 * @since 0.1.0
 */
export interface Middleware {
  <A>(
    call: MiddlewareCall,
    effect: Effect.Effect<A, ElasticsearchError>
  ): Effect.Effect<A, ElasticsearchError>
}

/**
 * What a {@link Middleware} is told of a call.
 *
 * @category middleware
 * @since 0.1.0
 */
export interface MiddlewareCall {
  /** The endpoint's name; `raw` for a request outside of all endpoints. */
  readonly endpoint: string
  /**
   * The parameters, or the request outside of all endpoints. Bytes in them are valid until the answer is
   * complete, since bulks use them again: who keeps them copies them.
   */
  readonly params: object
  /** The options of this call alone. */
  readonly options: CallOptions
}
