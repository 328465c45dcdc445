/**
 * A real Elasticsearch on this machine, for tests, examples and measurements.
 *
 * The server comes from Maven the first time (about 130 MB, checked against a pinned SHA-256), is kept in a
 * cache folder outside the project, and starts in 10 to 20 seconds. It listens on free ports of 127.0.0.1 and
 * ends with the scope, its data with it; should this process be killed, the server goes too. Needed are a JDK
 * of version 21 or newer and, the first time, Maven. Linux and macOS.
 *
 * Only Node can run this module. It always runs on the real clock, also where a test provides another one.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as fsp from "node:fs/promises"
import * as cluster from "./internal/cluster.ts"
import type * as distribution from "./internal/distribution.ts"
import * as environment from "./internal/environment.ts"
import * as files from "./internal/files.ts"
import * as http from "./internal/http.ts"
import type * as node from "./internal/node.ts"
import { ServerError } from "./internal/ServerError.ts"

export { ServerError }

/**
 * The versions that can be started. `9.5.2` is the one to test against; `8.19.21` comes with ES|QL, which is
 * not served for 9.
 *
 * @category models
 * @since 0.1.0
 */
export type Version = distribution.Version

/**
 * Settings as in elasticsearch.yml, with their full names: `{ "indices.recovery.max_bytes_per_sec": "1gb" }`.
 *
 * @category models
 * @since 0.1.0
 */
export type Settings = node.Settings

/**
 * Options of a real server: its version, its nodes, what guards it and where its files are.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** Default `"9.5.2"`. */
  readonly version?: Version | undefined
  /** Number of nodes of the cluster, 1 to 16; default 1. Each takes a JVM of about twice the heap. */
  readonly nodes?: number | undefined
  /** Users and passwords: {@link Server} then has a `username` and a `password`. Default false. */
  readonly security?: boolean | undefined
  /** HTTPS with a certificate for 127.0.0.1 and localhost, of the authority in `ca`. Implies `security`. Default false. */
  readonly tls?: boolean | undefined
  /** Heap of each node as the JVM writes it; default `"512m"`. */
  readonly heap?: string | undefined
  /** Added to the settings of every node, and stronger than those that this module makes. */
  readonly settings?: Settings | undefined
  /** How long the start of the processes may take, without the download; default 120 seconds. */
  readonly startTimeout?: Duration.Input | undefined
}

/**
 * One node of the cluster.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServerNode {
  readonly name: string
  /** Scheme, address and port, without a slash at the end. */
  readonly url: string
  /** Leader of the node's own process group, now; undefined when the server was not started here. */
  readonly pid: number | undefined
  /** Kills the node's processes at once (SIGKILL), for tests of failure. Fails if it was not started here. */
  readonly kill: Effect.Effect<void, ServerError>
  /**
   * Starts the node again, at its address and with its data, after killing it where it runs. Ends when it is in a
   * cluster whose indices can be used, which takes a majority of the nodes: start several that are down side by
   * side. Fails when that takes longer than `startTimeout`, and if the node was not started here.
   */
  readonly restart: Effect.Effect<void, ServerError>
  /** All that the node has logged so far; empty if it was not started here. */
  readonly logs: Effect.Effect<string>
}

/**
 * A running server, as {@link layer} provides it.
 *
 * @category services
 * @since 0.1.0
 */
export class Server extends Context.Service<
  Server,
  {
    readonly version: string
    readonly nodes: ReadonlyArray<ServerNode>
    /** URL of the first node. */
    readonly url: string
    /** `elastic`, when security is on. */
    readonly username: string | undefined
    readonly password: Redacted.Redacted | undefined
    /** The certificate of the authority to trust, as PEM, when TLS is on. The nodes show it with their own. */
    readonly ca: string | undefined
    /**
     * Folder of the cluster, gone when it stops; undefined if it was not started here. Its `snapshots` folder
     * can be the location of a snapshot repository of type `fs`.
     */
    readonly directory: string | undefined
  }
>()("effect-elasticsearch/Testing/Server") {}

const real = Effect.provideService(Clock.Clock, Clock.Clock.defaultValue())

const invalid = (reason: string, hint: string): Effect.Effect<never, ServerError> =>
  Effect.fail(new ServerError({ reason, hint }))

const complete = (options: Options): Effect.Effect<cluster.ClusterOptions, ServerError> => {
  const nodes = options.nodes ?? 1
  if (!Number.isInteger(nodes) || nodes < 1 || nodes > 16) {
    return invalid(`A cluster of ${nodes} nodes cannot be started`, "Give a whole number from 1 to 16")
  }
  const heap = options.heap ?? "512m"
  if (!/^\d+[kmg]$/i.test(heap)) {
    return invalid(`${JSON.stringify(heap)} is no size of a heap`, 'Write it like "512m" or "1g"')
  }
  return Effect.succeed({
    version: options.version ?? "9.5.2",
    nodes,
    security: options.security === true || options.tls === true,
    tls: options.tls ?? false,
    heap,
    settings: options.settings ?? {},
    startTimeout: Duration.fromInputUnsafe(options.startTimeout ?? "120 seconds"),
    detached: false
  })
}

const startWith = (
  options: cluster.ClusterOptions
): Effect.Effect<Server["Service"], ServerError, Scope.Scope> =>
  Effect.map(cluster.start(options), ({ ca, directory, members, password, username }) => ({
    version: options.version,
    nodes: members,
    url: members[0]?.url ?? "",
    username,
    password,
    ca,
    directory
  }))

/**
 * Starts a server that stops when the scope closes.
 *
 * Fails with {@link ServerError} when no JDK or Maven is there, when a download is not what was pinned, or when
 * the server does not come up; the error then carries the end of the server's log.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Server from "effect-elasticsearch/Testing/Server"
 *
 * const program = Effect.scoped(
 *   Effect.gen(function* () {
 *     const server = yield* Server.make({ nodes: 3 })
 *     yield* Effect.log(server.url)
 *   })
 * )
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = (options: Options = {}): Effect.Effect<Server["Service"], ServerError, Scope.Scope> =>
  complete(options).pipe(Effect.flatMap(startWith), real)

/**
 * As {@link make}, but the server lives on when this process ends without closing the scope. For tools that
 * start a server for others to use; they also have to stop it.
 *
 * @category constructors
 * @since 0.1.0
 */
export const makeDetached = (
  options: Options = {}
): Effect.Effect<Server["Service"], ServerError, Scope.Scope> =>
  complete(options).pipe(
    Effect.flatMap((all) => startWith({ ...all, detached: true })),
    real
  )

/**
 * {@link make} as a layer: one server for all that share the layer.
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: Options = {}): Layer.Layer<Server, ServerError> =>
  Layer.effect(Server, make(options))

const foreign = Effect.fail(
  new ServerError({
    reason: "This server was not started here, so it is neither killed nor started again",
    hint: "Use Server.layer, or unset ELASTICSEARCH_URL and ELASTICSEARCH_ESQL_URL"
  })
)

/** A `%` in a password may also stand for itself. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const versionOf = (target: http.Target): Effect.Effect<string, string> =>
  http.get(target, "/_nodes/_local?filter_path=nodes.*.version").pipe(
    Effect.timeoutOrElse({ duration: "10 seconds", orElse: () => Effect.fail("no answer in 10 seconds") }),
    Effect.flatMap(({ body, status }) => {
      const version = /"version"\s*:\s*"([^"]+)"/.exec(body)?.[1]
      return version === undefined ? Effect.fail(`status ${status}`) : Effect.succeed(version)
    })
  )

const connect = (name: string, value: string): Effect.Effect<Server["Service"], ServerError> =>
  Effect.gen(function* () {
    if (!/^https?:/.test(value) || !URL.canParse(value)) {
      return yield* invalid(`${name} is no HTTP address`, "Write it like http://127.0.0.1:9200")
    }
    const address = new URL(value)
    const file = yield* environment.variable("ELASTICSEARCH_CA_FILE")
    const ca =
      file === undefined
        ? undefined
        : yield* files.attempt("read the certificate that ELASTICSEARCH_CA_FILE names", () =>
            fsp.readFile(file, "utf8")
          )
    const url = `${address.origin}${address.pathname.replace(/\/+$/, "")}`
    const username = address.username === "" ? undefined : decoded(address.username)
    const password = address.password === "" ? undefined : Redacted.make(decoded(address.password))
    const version = yield* Effect.catch(versionOf({ url, username, password, ca }), (why) =>
      invalid(
        `The server at ${url} (from ${name}) cannot be used: ${why}`,
        `Check that it runs and lets you in, or unset ${name} to have one started`
      )
    )
    const first: ServerNode = {
      name: address.host,
      url,
      pid: undefined,
      kill: foreign,
      restart: foreign,
      logs: Effect.succeed("")
    }
    return { version, nodes: [first], url, username, password, ca, directory: undefined }
  })

/**
 * As {@link make}, but uses the server that the environment names, if it does.
 *
 * `ELASTICSEARCH_URL` stands for version 9.5.2 and `ELASTICSEARCH_ESQL_URL` for 8.19.21. User and password may
 * be part of the URL; `ELASTICSEARCH_CA_FILE` is the path of a PEM file to trust. All other options count only for a
 * server that is started: what needs several nodes or kills one wants {@link make}.
 *
 * @category constructors
 * @since 0.1.0
 */
export const fromEnv = (options: Options = {}): Effect.Effect<Server["Service"], ServerError, Scope.Scope> =>
  Effect.gen(function* () {
    const name = options.version === "8.19.21" ? "ELASTICSEARCH_ESQL_URL" : "ELASTICSEARCH_URL"
    const value = yield* environment.variable(name)
    return value === undefined ? yield* make(options) : yield* connect(name, value)
  }).pipe(real)

/**
 * {@link fromEnv} as a layer.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Server from "effect-elasticsearch/Testing/Server"
 *
 * const program = Effect.gen(function* () {
 *   const server = yield* Server.Server
 *   yield* Effect.log(`Elasticsearch ${server.version} at ${server.url}`)
 * }).pipe(Effect.provide(Server.layerFromEnv({ version: "8.19.21" })))
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerFromEnv = (options: Options = {}): Layer.Layer<Server, ServerError> =>
  Layer.effect(Server, fromEnv(options))
