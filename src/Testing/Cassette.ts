/**
 * Record and replay: what a real Elasticsearch answered once, from a file, as often as a test runs.
 *
 * Reach for this module where a program makes many calls whose answers nobody wants to write down, or where tests
 * run without a server. {@link auto} records the first time and replays from then on; the file is read, reviewed
 * and kept like a source.
 *
 * A cassette is JSON, with bodies as JSON where they are JSON. It holds no credentials: of the headers it has only
 * what decides about the answer, fields such as `password` and `api_key` and what is secret in the security
 * API are `<redacted>`, so are credentials in URLs; the option `redact` names more. Nodes are `node-1`, `node-2`,
 * and no time stands in it, so that a second recording differs where the answers do.
 *
 * On replay a request is answered that is equal in method, path, query, body and the media type that is asked for.
 * What is compared are values, so the order of fields does not matter. What differs fails as `Unsupported`, with
 * the nearest recorded request and where it differs.
 *
 * Files are read with `node:fs/promises`, which Node, Bun and Deno have: a layer in the place of another one wants
 * no further requirements. The module is loaded with the first cassette.
 *
 * @since 0.1.0
 */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { ConfigError } from "../Errors.ts"
import type { Connection } from "../Transport/Connection.ts"
import * as UndiciConnection from "../Transport/UndiciConnection.ts"
import { CassetteError } from "./internal/cassette/CassetteError.ts"
import * as Files from "./internal/cassette/files.ts"
import { playing, recording } from "./internal/cassette/tape.ts"
import { type ClientOptions, clientOver, type Provided } from "./internal/client.ts"

export { CassetteError }

/**
 * What recording and replay have in common: options of the client, and what is a secret.
 *
 * @category options
 * @since 0.1.0
 */
export interface CommonOptions extends ClientOptions {
  /** Names of fields in bodies, and of query parameters, that are secret beside those that are known. */
  readonly redact?: ReadonlyArray<string> | undefined
}

/**
 * Options of {@link record}.
 *
 * @category options
 * @since 0.1.0
 */
export interface RecordOptions<E = never, R = never> extends CommonOptions {
  /** What carries the requests that are recorded. Default undici, with its defaults. */
  readonly connection?: Layer.Layer<Connection, E, R> | undefined
}

/**
 * Options of {@link replay}.
 *
 * @category options
 * @since 0.1.0
 */
export interface ReplayOptions extends CommonOptions {
  /**
   * `any`: requests may come in any order; equal ones get their answers in the order of the recording. `strict`:
   * requests come in the very order of the recording, which holds for programs that make one call after the other.
   * Default `any`.
   */
  readonly order?: "any" | "strict" | undefined
  /**
   * Places in a request that are not compared, for what is new in each run: `body.query.range.at.gte`,
   * `query.preference`; `*` stands for any key or index. Default none.
   */
  readonly ignore?: ReadonlyArray<string> | undefined
  /** Whether it is an error if something recorded is not asked for; see `verify`. Default false. */
  readonly complete?: boolean | undefined
}

/**
 * Options of {@link auto}.
 *
 * @category options
 * @since 0.1.0
 */
export interface AutoOptions<E = never, R = never> extends RecordOptions<E, R>, ReplayOptions {
  /**
   * `record`, `replay`, or `auto`: record where there is no file. Default what the variable
   * `ELASTICSEARCH_CASSETTE` says, and where it is not set `auto`.
   */
  readonly mode?: "record" | "replay" | "auto" | undefined
}

/**
 * Provides the client over a real connection, and writes what was asked and answered to a file when it closes. After
 * a failure nothing is written. Bodies travel uncompressed, and streams come in one piece.
 *
 * Dies with a {@link CassetteError} where the file cannot be written.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const layer = Testing.Cassette.record("test/cassettes/books.json", { nodes: "http://localhost:9200" })
 * ```
 * @category layers
 * @since 0.1.0
 */
export const record = <E = never, R = never>(
  path: string | URL,
  options: RecordOptions<E, R> = {}
): Layer.Layer<Provided, E | CassetteError | ConfigError, R> => {
  const connection: Layer.Layer<Connection, E | ConfigError, R> =
    options.connection ?? UndiciConnection.layer()
  return clientOver(recording(path, connection, options.redact ?? []), options)
}

/**
 * Provides the client over what was recorded: no server is needed, and pauses and time-outs are the Clock's. Retries
 * of the recording are played as they were. Pings of dead nodes are answered, and the question for the nodes of the
 * cluster as often as it is asked.
 *
 * Fails with a {@link CassetteError} where the file is not there or is no cassette.
 *
 * @example
 * ```ts
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const layer = Testing.Cassette.replay(new URL("cassettes/books.json", import.meta.url), { order: "strict" })
 * ```
 * @category layers
 * @since 0.1.0
 */
export const replay = (
  path: string | URL,
  options: ReplayOptions = {}
): Layer.Layer<Provided, CassetteError | ConfigError> => {
  const { complete = false, ignore = [], order = "any", redact = [] } = options
  return clientOver(playing(path, { complete, ignore, order, redact }, options), options)
}

const variable = "ELASTICSEARCH_CASSETTE"

const modes = ["record", "replay", "auto"] as const

type Mode = (typeof modes)[number]

const isMode = (text: string): text is Mode => modes.some((mode) => mode === text)

const ofEnvironment: Effect.Effect<Mode, ConfigError> = Effect.flatMap(
  Effect.orElseSucceed(Config.String(variable).pipe(Config.withDefault("auto")), () => "auto"),
  (text) =>
    isMode(text)
      ? Effect.succeed(text)
      : Effect.fail(
          new ConfigError({ option: variable, reason: `is ${text}`, hint: `Give one of ${modes.join(", ")}` })
        )
)

/**
 * Records where there is no cassette, and replays otherwise. The option `mode`, or the variable
 * `ELASTICSEARCH_CASSETTE`, says otherwise for all: `record` to record again, `replay` where a missing cassette
 * shall be an error, as in a pipeline.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import * as Testing from "effect-elasticsearch/Testing"
 *
 * const test = Effect.gen(function* () {
 *   const es = yield* Elasticsearch
 *   return yield* es.search({ index: "books", query: { match: { title: "dune" } } })
 * }).pipe(
 *   Effect.provide(Testing.Cassette.auto("test/cassettes/dune.json", { nodes: "http://localhost:9200" }))
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const auto = <E = never, R = never>(
  path: string | URL,
  options: AutoOptions<E, R> = {}
): Layer.Layer<Provided, E | CassetteError | ConfigError, R> =>
  Layer.unwrap(
    Effect.gen(function* () {
      const mode = options.mode ?? (yield* ofEnvironment)
      const isThere = (yield* Files.read(yield* Files.pathOf(path))) !== undefined
      return mode === "record" || (mode === "auto" && !isThere)
        ? record(path, options)
        : replay(path, options)
    })
  )
