/**
 * The connection of choice on Node: undici's pools, driven through `dispatch`.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import type * as NodeTls from "node:tls"
import type { buildConnector, Dispatcher } from "undici"
import { ConfigError } from "../Errors.ts"
import { Connection, type ExchangeError, type WireResponse, type WireStream } from "./Connection.ts"
import * as Deadlines from "./internal/deadlines.ts"
import { encodings, gzip } from "./internal/inflate.ts"
import { countOf, millisOf } from "../internal/options.ts"
import { problemOf } from "./internal/pinning.ts"
import type { Dispatching, PoolSettings } from "./internal/proxySettings.ts"
import { secured, type Secured } from "./internal/tls.ts"
import { Turns } from "./internal/turns.ts"
import { StreamHandler, type Way, WholeHandler } from "./internal/undiciHandler.ts"
import type { Node } from "./Node.ts"
import type { Proxy } from "./Proxy.ts"

/**
 * Options of TLS. Certificates and keys are PEM, as text or as the path of a file that is read when the layer is
 * built.
 *
 * @category options
 * @since 0.1.0
 */
export interface Tls {
  /** The certificate authorities to trust instead of the system's. */
  readonly ca?: string | ReadonlyArray<string> | undefined
  /** The path of a file with the certificate authorities to trust. */
  readonly caFile?: string | undefined
  /**
   * The SHA-256 fingerprint of the authority to trust, or of the node's own certificate, in hexadecimal digits
   * with or without colons: what Elasticsearch prints at its first start. Signatures and dates are checked, the
   * host's name is not, because that authority is the cluster's own.
   */
  readonly caFingerprint?: string | undefined
  /** The client's own certificate chain. */
  readonly cert?: string | undefined
  /** The path of a file with the client's own certificate chain. */
  readonly certFile?: string | undefined
  /** The key of the client's own certificate. */
  readonly key?: Redacted.Redacted | undefined
  /** The path of a file with the key of the client's own certificate. */
  readonly keyFile?: string | undefined
  /** What the key is encrypted with. */
  readonly passphrase?: Redacted.Redacted | undefined
  /** The lowest version of TLS. Default `TLSv1.2`. */
  readonly minVersion?: "TLSv1.2" | "TLSv1.3" | undefined
  /** The name to ask for and to check, where it is not the node's host. */
  readonly servername?: string | undefined
  /** Whether the node's certificate is checked. Default true; false is warned of. */
  readonly rejectUnauthorized?: boolean | undefined
}

/**
 * Options of the connection.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /** How many sockets a node may have. Default 64. */
  readonly connections?: number | undefined
  /** How long an idle socket stays open. A number is milliseconds. Default 60 seconds. */
  readonly keepAlive?: Duration.Input | undefined
  /** The longest that a node's own word on keeping a socket open is followed. Default 10 minutes. */
  readonly keepAliveMax?: Duration.Input | undefined
  /** How long making a connection may take, TLS included. A number is milliseconds. Default 10 seconds. */
  readonly connectTimeout?: Duration.Input | undefined
  /** How many requests may wait on one socket for each other. Default 1: none. */
  readonly pipelining?: number | undefined
  /**
   * Whether HTTP/2 is offered over TLS. Default false: Elasticsearch speaks HTTP/1.1, and the offer holds requests
   * back until TLS has chosen. Some proxies speak it.
   */
  readonly http2?: boolean | undefined
  /** How many bytes the headers of an answer may have. Default 16,384. */
  readonly maxHeaderSize?: number | undefined
  /** The address of this machine to connect from. Default any. */
  readonly localAddress?: string | undefined
  /** A proxy on the way to the nodes; see `effect-elasticsearch/Transport/Proxy`. Default none. */
  readonly proxy?: Proxy | undefined
  /** TLS, for nodes with https. */
  readonly tls?: Tls | undefined
}

/**
 * undici takes 40 ms to import, so it comes when a connection is made. The deferred module must not reach effect or
 * modules of ours: a bundler would make all of those wait too, which costs 6 KB even in a program over fetch.
 */
const undici = /*#__PURE__*/ Effect.promise(() => import("./internal/undici.ts"))

/** The options, checked and in the units of undici. */
interface Settings {
  readonly pool: PoolSettings
  readonly tls: Secured
  readonly undici: typeof import("./internal/undici.ts")
}

const settingsOf = (options: Options): Effect.Effect<Settings, ConfigError> =>
  Effect.gen(function* () {
    const { localAddress } = options
    return {
      pool: {
        connections: yield* countOf(options.connections ?? 64, "connections"),
        keepAliveTimeout: yield* millisOf(options.keepAlive ?? "60 seconds", "keepAlive"),
        keepAliveMaxTimeout: yield* millisOf(options.keepAliveMax ?? "10 minutes", "keepAliveMax"),
        connectTimeout: yield* millisOf(options.connectTimeout ?? "10 seconds", "connectTimeout"),
        pipelining: yield* countOf(options.pipelining ?? 1, "pipelining"),
        maxHeaderSize: yield* countOf(options.maxHeaderSize ?? 16_384, "maxHeaderSize"),
        // The offer of HTTP/2 makes undici hold requests back until ALPN.
        allowH2: options.http2 ?? false,
        ...(localAddress === undefined ? {} : { localAddress }),
        // The deadline covers the whole exchange; undici's own timers would be paid for twice.
        headersTimeout: 0,
        bodyTimeout: 0
      },
      tls: yield* secured(options.tls ?? {}),
      undici: yield* undici
    }
  })

const isSecure = (socket: unknown): socket is NodeTls.TLSSocket =>
  typeof socket === "object" && socket !== null && "encrypted" in socket && socket.encrypted === true

/** Connects with Node's own check off, and checks the fingerprint instead. */
const pinnedConnector = (
  { pool: { allowH2, connectTimeout }, tls, undici: { makeConnector } }: Settings,
  fingerprint: string,
  socketPath: string | undefined
): buildConnector.connector => {
  const connect = makeConnector({
    ...tls.connect,
    allowH2,
    timeout: connectTimeout,
    rejectUnauthorized: false,
    // A session that is taken up again shows no certificates.
    maxCachedSessions: 0,
    ...(socketPath === undefined ? {} : { socketPath })
  })
  return (options, callback) =>
    connect(options, (...result) => {
      const [error, socket] = result
      const problem =
        error === null && isSecure(socket) ? problemOf(socket, fingerprint, Date.now()) : undefined
      if (problem === undefined) return callback(...result)
      socket?.destroy()
      callback(problem, null)
    })
}

const poolOf = (settings: Settings, { origin, socketPath }: Node): Dispatcher => {
  const { pool, tls, undici } = settings
  return new undici.Pool(origin, {
    ...pool,
    ...(socketPath === undefined ? {} : { socketPath }),
    connect:
      tls.fingerprint === undefined ? tls.connect : pinnedConnector(settings, tls.fingerprint, socketPath)
  })
}

/** What sends all requests, where a proxy stands before the nodes. */
const throughProxy = (
  { proxy }: Options,
  { pool, tls }: Settings
): Effect.Effect<Dispatching | undefined, ConfigError> => {
  if (proxy === undefined) return Effect.undefined
  return tls.fingerprint === undefined
    ? proxy.make({ pool, tls: tls.connect })
    : Effect.fail(
        new ConfigError({
          option: "proxy",
          reason: "is set beside tls.caFingerprint",
          hint: "Trust the cluster by tls.ca behind a proxy"
        })
      )
}

const destroyed = (dispatcher: Dispatching): Effect.Effect<void> =>
  Effect.promise(() => dispatcher.destroy(null))

const keyOf = ({ origin, socketPath }: Node): string =>
  socketPath === undefined ? origin : `${origin} ${socketPath}`

/** The pinned version, for the header that tells of it. */
const undiciVersion = "8.12.4"

/**
 * Makes a connection that keeps a pool of sockets for each node, and closes them with the scope.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (options: Options = {}): Effect.Effect<Connection["Service"], ConfigError, Scope.Scope> =>
  Effect.gen(function* () {
    const settings = yield* settingsOf(options)
    const proxy = yield* throughProxy(options, settings)
    const deadlines = Deadlines.make(yield* Clock.Clock)
    const ways = new Map<string, Way>()
    /** Of nodes that have left, until their last exchange has ended. */
    const leaving = new Set<Dispatching>()
    const dispatchers = (): ReadonlySet<Dispatching> => {
      const used = Array.from(ways.values(), ({ dispatcher }) => dispatcher)
      return new Set([...used, ...leaving, ...(proxy === undefined ? [] : [proxy])])
    }
    let isClosed = false
    yield* Effect.addFinalizer(() => {
      isClosed = true
      return Effect.andThen(
        deadlines.close,
        Effect.forEach(dispatchers(), destroyed, { concurrency: "unbounded", discard: true })
      )
    })
    const { connections, pipelining, allowH2 } = settings.pool
    // Over HTTP/2 a socket has many at once: undici knows how many.
    const limit = allowH2 ? Infinity : connections * pipelining

    const wayOf = (node: Node): Way => {
      const key = node.socketPath === undefined ? node.origin : keyOf(node)
      const known = ways.get(key)
      if (known !== undefined) return known
      const way: Way = { turns: new Turns(limit), dispatcher: proxy ?? poolOf(settings, node) }
      // Nobody would close it any more, and it refuses what it is given.
      if (isClosed) void way.dispatcher.destroy(null)
      ways.set(key, way)
      return way
    }

    return Connection.of({
      get encodings() {
        return encodings()
      },
      clientMeta: `un=${undiciVersion}`,
      gzip: (body) => Effect.callback((resume) => gzip(body, (bytes) => resume(Effect.succeed(bytes)))),
      send: (request) =>
        Effect.callback<WireResponse, ExchangeError>((resume) => {
          const way = wayOf(request.node)
          const handler = new WholeHandler(request, deadlines, way, resume)
          way.turns.enter(handler)
          return Effect.sync(() => handler.cancel())
        }),
      open: (request) =>
        Effect.acquireRelease(
          Effect.callback<{ readonly stream: WireStream; readonly handler: StreamHandler }, ExchangeError>(
            (resume) => {
              const way = wayOf(request.node)
              const handler: StreamHandler = new StreamHandler(request, deadlines, way, (exit) =>
                resume(Effect.map(exit, (stream) => ({ stream, handler })))
              )
              way.turns.enter(handler)
              return Effect.sync(() => handler.cancel())
            }
          ),
          ({ handler }) => Effect.sync(() => handler.close()),
          { interruptible: true }
        ).pipe(Effect.map(({ stream }) => stream)),
      forget: (node) =>
        Effect.sync(() => {
          const key = keyOf(node)
          const way = ways.get(key)
          ways.delete(key)
          if (way === undefined || way.dispatcher === proxy) return
          const { dispatcher, turns } = way
          leaving.add(dispatcher)
          turns.whenNobodyWaits(() => dispatcher.close?.(() => leaving.delete(dispatcher)))
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
