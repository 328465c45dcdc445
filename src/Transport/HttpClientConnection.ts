/**
 * A connection over effect's own HTTP client, for every runtime that has one: with fetch for Bun, Deno, Workers
 * and browsers, or with the clients of `@effect/platform-node`.
 *
 * On Node `UndiciConnection` is the better choice: it is faster, it knows TLS options, proxies and Unix sockets,
 * and it tells waiting for a connection from waiting for an answer. Here both are the phase `headers`.
 *
 * What is different with an HTTP client underneath:
 *
 * - Sockets, TLS and proxies are the client's affair, and its options are given to its own layer. Nothing is
 *   closed for a node that leaves the cluster; its sockets end with their idle time.
 * - Paths go through a URL. What a URL cannot hold as it is, such as a document with the id `..`, is refused.
 * - GET has no body; the client sends POST for all reads with a body, so that only raw requests meet this.
 * - The client's span and the trace headers of its own are off: a call has one span already, the transport's.
 * - In browsers, the headers `accept-encoding` and `user-agent` are the browser's.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { TimeoutError } from "../Errors.ts"
import {
  Connection,
  type ExchangeError,
  stalled,
  timedOut,
  tooLarge,
  type WireRequest,
  type WireResponse,
  type WireStream
} from "./Connection.ts"
import {
  brokenEncoding,
  fromDefect,
  fromHttpError,
  hiddenRedirect,
  unknownEncoding
} from "./internal/httpFailure.ts"
import { toHttp } from "./internal/httpRequest.ts"
import { canDeflate, canInflate, gunzip, gzip, type Pieces, piecesOf } from "./internal/webCodings.ts"

const within = <A, R>(
  effect: Effect.Effect<A, ExchangeError, R>,
  millis: number,
  late: () => TimeoutError
): Effect.Effect<A, ExchangeError, R> =>
  millis === Infinity
    ? effect
    : Effect.timeoutOrElse(effect, { duration: millis, orElse: () => Effect.fail(late()) })

/** Browsers decompress for every client, and so does fetch everywhere. */
const decodesItself = (response: HttpClientResponse.HttpClientResponse): boolean =>
  "XMLHttpRequest" in globalThis || Option.isSome(HttpClientResponse.toWeb(response))

/** An answer that a client was told to take for an error is an answer all the same. */
const answered = (
  error: HttpClientError
): Effect.Effect<HttpClientResponse.HttpClientResponse, HttpClientError> =>
  error.reason._tag === "StatusCodeError" ? Effect.succeed(error.reason.response) : Effect.fail(error)

/** Fails with `tooLarge` once the pieces together are more than the request allows. */
const limited = (request: WireRequest, pieces: Pieces): Pieces => {
  let size = 0
  return Effect.flatMap(pieces, (piece) => {
    size += piece?.length ?? 0
    return size > request.maxResponseSize ? Effect.fail(tooLarge(request)) : Effect.succeed(piece)
  })
}

type Limit = (pieces: Pieces) => Pieces

/** The body as it came from the client; it is opened at once, so that nothing that breaks early is missed. */
const rawBody = (
  request: WireRequest,
  response: HttpClientResponse.HttpClientResponse
): Effect.Effect<Pieces, never, Scope.Scope> =>
  piecesOf(
    Stream.catch(response.stream, (error) =>
      error.reason._tag === "EmptyBodyError" ? Stream.empty : Stream.fail(fromHttpError(request, error))
    )
  )

const bodyOf = (
  request: WireRequest,
  response: HttpClientResponse.HttpClientResponse,
  encoding: string | undefined,
  limit: Limit
): Effect.Effect<Pieces, ExchangeError, Scope.Scope> =>
  Effect.gen(function* () {
    const raw = limit(yield* rawBody(request, response))
    const coding = encoding?.trim().toLowerCase() ?? ""
    if (coding === "" || coding === "identity" || request.method === "HEAD") return raw
    const maybePlain = decodesItself(response)
    if (canInflate && (coding === "gzip" || coding === "x-gzip")) {
      const broken = (error: Error) => brokenEncoding(request, error)
      return limit(yield* gunzip(raw, { maybePlain, broken }))
    }
    return maybePlain ? raw : yield* unknownEncoding(request, coding)
  })

const decoder = new TextDecoder("utf-8", { ignoreBOM: true })

const nothing = new Uint8Array(0)

const joined = (pieces: ReadonlyArray<Uint8Array>, size: number): Uint8Array => {
  const [first = nothing] = pieces
  if (pieces.length < 2) return first
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const collected = (pieces: Pieces): Effect.Effect<Uint8Array, ExchangeError> =>
  Effect.gen(function* () {
    const read: Array<Uint8Array> = []
    let size = 0
    for (let piece = yield* pieces; piece !== undefined; piece = yield* pieces) {
      read.push(piece)
      size += piece.length
    }
    return joined(read, size)
  })

/** Whether the head already says that the body is too large. */
const saysTooLarge = (request: WireRequest, status: number, length: string | undefined): boolean =>
  length !== undefined &&
  request.method !== "HEAD" &&
  status !== 204 &&
  status !== 304 &&
  Number(length) > request.maxResponseSize

type Exchange = (
  request: WireRequest
) => Effect.Effect<HttpClientResponse.HttpClientResponse, ExchangeError, Scope.Scope>

/** The head of an answer. Closing the scope cancels what is left. */
const exchangeOver = (
  client: HttpClient.HttpClient,
  init: Option.Option<globalThis.RequestInit>
): Exchange => {
  const scoped = HttpClient.withScope(client)
  const ofLayer = Option.getOrUndefined(init)
  const settings = (context: Context.Context<never>): Context.Context<FetchHttpClient.RequestInit> => {
    const ofCall = Option.getOrUndefined(Context.getOption(context, FetchHttpClient.RequestInit))
    return context.pipe(
      Context.add(FetchHttpClient.RequestInit, { ...ofLayer, ...ofCall, redirect: "manual" }),
      Context.add(HttpClient.TracerDisabledWhen, () => true)
    )
  }
  return (request) => {
    const http = toHttp(request)
    if (Result.isFailure(http)) return Effect.fail(http.failure)
    return scoped.execute(http.success).pipe(
      Effect.catch(answered),
      Effect.mapError((error) => fromHttpError(request, error)),
      Effect.catchDefect((defect) => Effect.fail(fromDefect(request, defect))),
      Effect.updateContext((context: Context.Context<Scope.Scope>) =>
        Context.merge(context, settings(context))
      ),
      Effect.filterOrFail(
        ({ status }) => status !== 0,
        () => hiddenRedirect(request)
      )
    )
  }
}

const send = (exchange: Exchange, request: WireRequest): Effect.Effect<WireResponse, ExchangeError> =>
  Effect.suspend(() => {
    let phase: TimeoutError["phase"] = "headers"
    const whole = Effect.gen(function* () {
      const response = yield* exchange(request)
      phase = "body"
      const { headers, status } = response
      if (saysTooLarge(request, status, headers["content-length"])) return yield* tooLarge(request)
      const limit: Limit = (pieces) => limited(request, pieces)
      const pieces = yield* bodyOf(request, response, headers["content-encoding"], limit)
      const bytes = yield* collected(within(pieces, request.stallTimeout, () => stalled(request)))
      return {
        status,
        header: (name: string) => headers[name],
        text: () => decoder.decode(bytes),
        bytes: () => bytes
      }
    })
    return within(Effect.scoped(whole), request.timeout, () => timedOut(request, phase))
  })

const open = (
  exchange: Exchange,
  request: WireRequest
): Effect.Effect<WireStream, ExchangeError, Scope.Scope> =>
  Effect.gen(function* () {
    // What has failed is cancelled at once: the caller's scope may stay open for long.
    const scope = yield* Scope.fork(yield* Effect.scope)
    const cancel = Scope.close(scope, Exit.void)
    const stream = Effect.gen(function* () {
      const response = yield* within(exchange(request), request.timeout, () => timedOut(request, "headers"))
      const { headers, status } = response
      const pieces = yield* bodyOf(request, response, headers["content-encoding"], (unlimited) => unlimited)
      const next = within(pieces, request.stallTimeout, () => stalled(request))
      return {
        status,
        header: (name: string) => headers[name],
        pull: Effect.tapError(next, () => cancel)
      }
    })
    return yield* stream.pipe(
      Scope.provide(scope),
      Effect.onError(() => cancel)
    )
  })

/** The version of the runtime; `0` where it tells none. */
const runtimeVersion = (): string => {
  const versions: { readonly [name: string]: string | undefined } =
    typeof process === "object" && typeof process.versions === "object" ? process.versions : {}
  const version = versions["bun"] ?? versions["deno"] ?? versions["node"] ?? "0"
  return /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "0"
}

/**
 * Makes a connection over the HTTP client in the context.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make: Effect.Effect<Connection["Service"], never, HttpClient.HttpClient> = Effect.gen(
  function* () {
    const client = yield* HttpClient.HttpClient
    const exchange = exchangeOver(client, yield* Effect.serviceOption(FetchHttpClient.RequestInit))
    return Connection.of({
      send: (request) => send(exchange, request),
      open: (request) => open(exchange, request),
      encodings: canInflate ? ["gzip"] : [],
      ...(canDeflate ? { gzip } : {}),
      clientMeta: `fe=${runtimeVersion()}`
    })
  }
)

/**
 * Provides {@link Connection} over any HTTP client of effect. `FetchHttpClient.RequestInit` is minded where it is
 * provided to this layer, but for `redirect`: redirects are not followed.
 *
 * @example
 * ```ts
 * import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
 * import * as Layer from "effect/Layer"
 * import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
 *
 * const connection = HttpClientConnection.layer.pipe(
 *   Layer.provide(NodeHttpClient.layerUndiciOptions({ connections: 16 }))
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<Connection, never, HttpClient.HttpClient> = Layer.effect(Connection, make)

/**
 * Provides {@link Connection} over the runtime's own fetch.
 *
 * @example
 * ```ts
 * import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
 *
 * const connection = HttpClientConnection.layerFetch
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerFetch: Layer.Layer<Connection> = Layer.provide(layer, FetchHttpClient.layer)
