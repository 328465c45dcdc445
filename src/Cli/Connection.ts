/**
 * Which cluster the command line talks to: the variables of `Elasticsearch.layerConfig`, and flags that go before them.
 *
 * @since 0.1.0
 */
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { Elasticsearch } from "../Client.ts"
import { config as defaultConfig } from "../Config.ts"
import type { ConfigError } from "../Errors.ts"
import type { Options } from "../Transport/Options.ts"
import { type FileError, UsageError } from "./Failure.ts"
import { readText } from "./Files.ts"
import { Host } from "./Host.ts"

/**
 * What flags say of the connection.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectionFlags {
  readonly node: string | undefined
  readonly apiKey: Redacted.Redacted | undefined
  readonly apiKeyFile: string | undefined
  readonly user: string | undefined
  readonly passwordFile: string | undefined
  readonly ca: string | undefined
  readonly caFingerprint: string | undefined
  readonly timeout: string | undefined
  readonly compatibleWith: "8" | "9" | undefined
}

/** How the options of a connection may fail. */
type OptionsError = FileError | UsageError | Config.ConfigError

type Environment = { readonly [name: string]: string | undefined }

/**
 * Makes a client of options. Tests put another one in its place.
 *
 * @category references
 * @since 0.1.0
 */
export const Connector: Context.Reference<(options: Options) => Layer.Layer<Elasticsearch, ConfigError>> =
  Context.Reference<(options: Options) => Layer.Layer<Elasticsearch, ConfigError>>(
    "effect-elasticsearch/Cli/Connector",
    { defaultValue: () => Elasticsearch.layer }
  )

const secretIn = (path: string): Effect.Effect<string, FileError | UsageError, Host> =>
  Effect.flatMap(readText(path), (text) => {
    const secret = text.trim()
    return secret === ""
      ? Effect.fail(new UsageError({ reason: `${path} is empty`, hint: "Put the secret into it" }))
      : Effect.succeed(secret)
  })

const without = (env: Environment, names: ReadonlyArray<string>): Environment =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)))

const addresses = ["ELASTICSEARCH_URL", "ELASTICSEARCH_CLOUD_ID"]
const credentials = [
  "ELASTICSEARCH_API_KEY",
  "ELASTICSEARCH_USERNAME",
  "ELASTICSEARCH_PASSWORD",
  "ELASTICSEARCH_TOKEN"
]

/** The environment as it would be if the flags were in it. */
const overridden = (
  env: Environment,
  flags: ConnectionFlags
): Effect.Effect<Environment, FileError | UsageError, Host> =>
  Effect.gen(function* () {
    const { apiKey, apiKeyFile, ca, caFingerprint, node, passwordFile, timeout, user } = flags
    if ([apiKey, apiKeyFile, user].filter((flag) => flag !== undefined).length > 1) {
      return yield* new UsageError({
        reason: "more than one of --api-key, --api-key-file and --user is given",
        hint: "Give one of them"
      })
    }
    let all = env
    if (node !== undefined) all = { ...without(all, addresses), ELASTICSEARCH_URL: node }
    const key = apiKeyFile === undefined ? apiKey && Redacted.value(apiKey) : yield* secretIn(apiKeyFile)
    if (key !== undefined) all = { ...without(all, credentials), ELASTICSEARCH_API_KEY: key }
    if (user !== undefined || passwordFile !== undefined) {
      const name = user ?? all["ELASTICSEARCH_USERNAME"]
      const password =
        passwordFile === undefined ? all["ELASTICSEARCH_PASSWORD"] : yield* secretIn(passwordFile)
      if (name === undefined || password === undefined) {
        return yield* new UsageError({
          reason: `there is no ${name === undefined ? "user for the password" : "password of the user"}`,
          hint: "Give --user, and ELASTICSEARCH_PASSWORD or --password-file"
        })
      }
      all = {
        ...without(all, credentials),
        ELASTICSEARCH_USERNAME: name,
        ELASTICSEARCH_PASSWORD: password
      }
    }
    if (ca !== undefined) all = { ...all, ELASTICSEARCH_CA_FILE: ca }
    if (caFingerprint !== undefined) all = { ...all, ELASTICSEARCH_CA_FINGERPRINT: caFingerprint }
    if (timeout !== undefined) all = { ...all, ELASTICSEARCH_REQUEST_TIMEOUT: timeout }
    return all
  })

const compatibleOf = (flag: "8" | "9" | undefined): 8 | 9 | undefined =>
  flag === undefined ? undefined : flag === "8" ? 8 : 9

/** The options that an environment and flags come to. */
const optionsOf = (
  env: Environment,
  flags: ConnectionFlags,
  hint: string
): Effect.Effect<Options, OptionsError, Host> =>
  Effect.gen(function* () {
    const all = yield* overridden(env, flags)
    if (addresses.every((name) => (all[name] ?? "") === "")) {
      return yield* new UsageError({ reason: "no cluster is named", hint })
    }
    const provider = ConfigProvider.fromEnvRecord({ ...all })
    const options = yield* Effect.provideService(defaultConfig, ConfigProvider.ConfigProvider, provider)
    const compatibleWith = compatibleOf(flags.compatibleWith)
    return compatibleWith === undefined ? options : { ...options, compatibleWith }
  })

/**
 * The client that the environment and flags name.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerOf = (
  flags: ConnectionFlags
): Effect.Effect<Layer.Layer<Elasticsearch, ConfigError>, OptionsError, Host> =>
  Effect.gen(function* () {
    const { env } = yield* Host
    const connect = yield* Connector
    return connect(yield* optionsOf(env, flags, "Set ELASTICSEARCH_URL, or give --node"))
  })

/** Flags of a second connection. */
export interface SecondFlags {
  /** What stands in the place of `ELASTICSEARCH` in the names of its variables. */
  readonly prefix: string | undefined
  readonly node: string | undefined
  readonly apiKeyFile: string | undefined
  readonly user: string | undefined
  readonly passwordFile: string | undefined
  readonly ca: string | undefined
  readonly compatibleWith: "8" | "9" | undefined
}

/**
 * A second client, from variables with another prefix. Nothing of the first one's environment is taken, above all no
 * credentials. `undefined` where no flag asks for it.
 *
 * @category layers
 * @since 0.1.0
 */
export const secondOf = (
  flags: SecondFlags,
  timeout: string | undefined
): Effect.Effect<Layer.Layer<Elasticsearch, ConfigError> | undefined, OptionsError, Host> =>
  Effect.gen(function* () {
    const { env } = yield* Host
    const connect = yield* Connector
    const { prefix, ...rest } = flags
    if (prefix === undefined && rest.node === undefined) {
      if (Object.values(rest).every((flag) => flag === undefined)) return undefined
      return yield* new UsageError({
        reason: "flags of another cluster are given, but not which one",
        hint: "Give --from-env or --from-node"
      })
    }
    const start = `${prefix}_`
    const own =
      prefix === undefined
        ? {}
        : Object.fromEntries(
            Object.entries(env).flatMap(([name, value]) =>
              name.startsWith(start) ? [[`ELASTICSEARCH_${name.slice(start.length)}`, value]] : []
            )
          )
    const all: ConnectionFlags = { ...rest, apiKey: undefined, caFingerprint: undefined, timeout }
    return connect(yield* optionsOf(own, all, `Set ${prefix ?? "OTHER"}_URL, or give --from-node`))
  })
