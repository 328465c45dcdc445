/**
 * The connection of choice on Node: undici's pools, driven through `dispatch`.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { X509Certificate } from "node:crypto"
import { readFileSync } from "node:fs"
import * as NodeTls from "node:tls"
import type { Dispatcher, Pool as PoolType } from "undici"
import Pool from "undici/lib/dispatcher/pool.js"
import { ConfigError, ResponseTooLarge, TimeoutError } from "../Errors.ts"
import { Connection, type ExchangeError, type WireRequest, type WireResponse } from "./Connection.ts"
import * as Deadlines from "./internal/deadlines.ts"
import { fromError } from "./internal/exchangeErrors.ts"
import type { Node } from "./Node.ts"

/**
 * @category options
 * @since 0.1.0
 */
export interface Tls {
  /** The certificate authorities to trust instead of the system's, PEM. */
  readonly ca?: string | ReadonlyArray<string> | undefined
  /** The path of a file with the certificate authorities to trust, PEM; read when the layer is built. */
  readonly caFile?: string | undefined
  /** The client's own certificate chain, PEM. */
  readonly cert?: string | undefined
  /** The key of the client's own certificate, PEM. */
  readonly key?: Redacted.Redacted | undefined
  /** The name to ask for and to check, where it is not the node's host. */
  readonly servername?: string | undefined
  /** Whether the node's certificate is checked. Default true. */
  readonly rejectUnauthorized?: boolean | undefined
}

/**
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /** How many sockets a node may have. Default 64. */
  readonly connections?: number | undefined
  /** How long an idle socket stays open, in milliseconds. Default 60,000. */
  readonly keepAlive?: number | undefined
  /** How long making a connection may take, in milliseconds. Default 10,000. */
  readonly connectTimeout?: number | undefined
  readonly tls?: Tls | undefined
}

type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler["onResponseStart"]>>[2]

class Response implements WireResponse {
  readonly status: number
  private readonly headers: Headers
  private readonly body: Buffer

  constructor(status: number, headers: Headers, body: Buffer) {
    this.status = status
    this.headers = headers
    this.body = body
  }

  header(name: string): string | undefined {
    const value = this.headers[name]
    return typeof value === "string" || value === undefined ? value : value.join(", ")
  }

  text(): string {
    return this.body.toString("utf8")
  }

  /** A view: Node's Buffer answers `slice` and `toString` in ways of its own. */
  bytes(): Uint8Array {
    return new Uint8Array(this.body.buffer, this.body.byteOffset, this.body.length)
  }
}

const cancelled = new Error("cancelled")
const empty = Buffer.alloc(0)

type Resume = (exit: Exit.Exit<WireResponse, ExchangeError>) => void

/**
 * Hears one exchange through. A class with plain fields, because an object of closures for each request
 * showed up in the profile of small calls.
 */
class Handler implements Dispatcher.DispatchHandler {
  private readonly request: WireRequest
  private readonly resume: Resume
  private readonly deadlines: Deadlines.Deadlines
  private readonly deadline: Deadlines.Deadline | undefined
  private controller: Dispatcher.DispatchController | undefined
  private phase: TimeoutError["phase"] = "connect"
  private done = false
  private status = 0
  private headers: Headers = {}
  private first: Buffer | undefined
  private rest: Array<Buffer> | undefined
  private size = 0

  constructor(request: WireRequest, deadlines: Deadlines.Deadlines, resume: Resume) {
    this.request = request
    this.resume = resume
    this.deadlines = deadlines
    this.deadline =
      request.timeout === Infinity ? undefined : deadlines.add(request.timeout, () => this.expire())
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller
    if (this.done) controller.abort(cancelled)
    this.phase = "headers"
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (status < 200) return
    this.phase = "body"
    this.status = status
    this.headers = headers
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length
    if (this.size > this.request.maxResponseSize) {
      this.settle(
        Exit.fail(new ResponseTooLarge({ ...this.about("too large"), limit: this.request.maxResponseSize }))
      )
      controller.abort(cancelled)
    } else if (this.first === undefined) {
      this.first = chunk
    } else if (this.rest === undefined) {
      this.rest = [this.first, chunk]
    } else {
      this.rest.push(chunk)
    }
  }

  onResponseEnd(): void {
    const body = this.rest === undefined ? (this.first ?? empty) : Buffer.concat(this.rest, this.size)
    this.settle(Exit.succeed(new Response(this.status, this.headers, body)))
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    if (!this.done) this.settle(Exit.fail(fromError(this.request, error)))
  }

  cancel(): void {
    this.done = true
    if (this.deadline !== undefined) this.deadlines.settle(this.deadline)
    this.controller?.abort(cancelled)
  }

  private expire(): void {
    const { phase, request } = this
    this.settle(Exit.fail(new TimeoutError({ ...this.about("timeout"), timeout: request.timeout, phase })))
    this.controller?.abort(cancelled)
  }

  private settle(exit: Exit.Exit<WireResponse, ExchangeError>): void {
    if (this.done) return
    this.done = true
    if (this.deadline !== undefined) this.deadlines.settle(this.deadline)
    this.resume(exit)
  }

  private about(outcome: string) {
    const { endpoint, method, node, path } = this.request
    return { endpoint, method, path, node: node.url, attempts: [{ node: node.url, outcome }] }
  }
}

const closed = (pool: PoolType): Effect.Effect<void> => Effect.promise(() => pool.destroy(null))

interface ConnectTls {
  readonly ca?: Array<string>
  readonly cert?: string
  readonly key?: string
  readonly rejectUnauthorized?: boolean
  readonly servername?: string
}

/** Pools of undici throw on options they do not like; so does Node on certificates that it cannot read. */
const validated = (options: Options): Effect.Effect<ConnectTls, ConfigError> => {
  for (const option of ["connections", "keepAlive", "connectTimeout"] as const) {
    const value = options[option]
    if (value === undefined || (Number.isInteger(value) && value > 0)) continue
    return Effect.fail(
      new ConfigError({ option, reason: `is ${value}`, hint: "Give a whole number above 0" })
    )
  }
  return Effect.flatMap(authorities(options.tls ?? {}), (ca) => secured(options.tls ?? {}, ca))
}

const authorities = ({ ca, caFile }: Tls): Effect.Effect<ReadonlyArray<string> | undefined, ConfigError> => {
  if (ca !== undefined && caFile !== undefined) {
    return Effect.fail(
      new ConfigError({ option: "tls.caFile", reason: "is set beside tls.ca", hint: "Give one of the two" })
    )
  }
  if (caFile === undefined) return Effect.succeed(typeof ca === "string" ? [ca] : ca)
  return Effect.try({
    try: () => [readFileSync(caFile, "utf8")],
    catch: (cause) =>
      new ConfigError({
        option: "tls.caFile",
        reason: cause instanceof Error ? cause.message : "cannot be read",
        hint: "Give the path of a PEM file that this process may read"
      })
  })
}

const secured = (
  { cert, key, rejectUnauthorized, servername }: Tls,
  ca: ReadonlyArray<string> | undefined
): Effect.Effect<ConnectTls, ConfigError> => {
  const tls: ConnectTls = {
    ...(ca === undefined ? {} : { ca: [...ca] }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key: Redacted.value(key) }),
    ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
    ...(servername === undefined ? {} : { servername })
  }
  return Effect.try({
    try: () => {
      // Node skips what it cannot read in `ca`, and then trusts nobody.
      for (const one of ca ?? []) void new X509Certificate(one)
      NodeTls.createSecureContext(tls)
    },
    catch: (cause) =>
      new ConfigError({
        option: "tls",
        reason: cause instanceof Error ? cause.message : "cannot be read",
        hint: "Give certificates and keys as PEM text, not as a file's path"
      })
  }).pipe(Effect.as(tls))
}

/**
 * Makes a connection that keeps a pool of sockets for each node, and closes them with the scope.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (options: Options = {}): Effect.Effect<Connection["Service"], ConfigError, Scope.Scope> =>
  Effect.gen(function* () {
    const connect = yield* validated(options)
    const deadlines = Deadlines.make(yield* Clock.Clock)
    const pools = new Map<string, PoolType>()
    yield* Effect.addFinalizer(() =>
      Effect.andThen(
        deadlines.close,
        Effect.forEach(pools.values(), closed, { concurrency: "unbounded", discard: true })
      )
    )

    const poolOf = (node: Node): PoolType => {
      const known = pools.get(node.origin)
      if (known !== undefined) return known
      const pool = new Pool(node.origin, {
        connections: options.connections ?? 64,
        keepAliveTimeout: options.keepAlive ?? 60_000,
        connectTimeout: options.connectTimeout ?? 10_000,
        // The deadline covers the whole exchange; undici's own timers would be paid for twice.
        headersTimeout: 0,
        bodyTimeout: 0,
        // Elasticsearch speaks HTTP/1.1; the offer of HTTP/2 makes undici hold requests back until ALPN.
        allowH2: false,
        connect
      })
      pools.set(node.origin, pool)
      return pool
    }

    return Connection.of({
      send: (request) =>
        Effect.callback<WireResponse, ExchangeError>((resume) => {
          const handler = new Handler(request, deadlines, resume)
          const { body, headers, method, node, path } = request
          poolOf(node).dispatch(
            {
              path: node.pathPrefix === "" ? path : node.pathPrefix + path,
              method,
              // undici's type wants a list it may change; it only reads.
              headers: headers as Array<string>,
              body: body ?? null
            },
            handler
          )
          return Effect.sync(() => handler.cancel())
        })
    })
  })

/**
 * Provides {@link Connection} over undici.
 *
 * @example
 * ```ts
 * import * as UndiciConnection from "effect-elasticsearch/Transport/UndiciConnection"
 *
 * const connection = UndiciConnection.layer({ connections: 16 })
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: Options = {}): Layer.Layer<Connection, ConfigError> =>
  Layer.effect(Connection, make(options))
