/**
 * Credentials that change while a client lives: tokens that end, keys that are rotated, secrets in files.
 *
 * Reach for this module to have credentials fetched by an effect ({@link fromEffect}) or read from a file
 * ({@link fromFile}); `effect-elasticsearch/Transport/OAuth` gets them from a token server. A client uses them
 * where its option `credentials` is such a layer.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { ConfigError, CredentialsError } from "../Errors.ts"
import * as Auth from "./Auth.ts"
import { millisOf, wordOf } from "../internal/options.ts"
import * as Rotation from "./internal/rotation.ts"

/**
 * The service that gives a client its credentials.
 *
 * @category services
 * @since 0.1.0
 */
export class Credentials extends Context.Service<
  Credentials,
  {
    /** Credentials that are good now and need no waiting; `undefined` where `current` has to be asked. */
    readonly known: () => Auth.Auth | undefined
    /** The credentials to send; gets or renews them where needed. One fetch at a time, all callers share it. */
    readonly current: Effect.Effect<Auth.Auth, CredentialsError>
    /**
     * Asked after a 401 to a request that was sent with `used`. Renews, unless somebody has renewed since (then
     * `used` is no longer the current one). Gives what to use now; `undefined` where there is nothing other than
     * `used`. One refresh at a time, all callers share it.
     */
    readonly refresh: (used: Auth.Auth) => Effect.Effect<Auth.Auth | undefined, CredentialsError>
  }
>()("effect-elasticsearch/Transport/Credentials") {}

/**
 * Credentials with the time they are good for, counted from the beginning of the fetch.
 *
 * @category models
 * @since 0.1.0
 */
export interface Lease {
  readonly auth: Auth.Auth
  /** `undefined` where it is not known; then `timeToLive` holds, and without that they are used until a 401. */
  readonly expiresIn: Duration.Input | undefined
}

/**
 * Options of all credentials that are fetched.
 *
 * @category options
 * @since 0.1.0
 */
export interface RenewalOptions {
  /**
   * How long before their end credentials are renewed, beside the calls. Default a tenth of their lifetime, at most
   * a minute; never more than half of their lifetime.
   */
  readonly renewBefore?: Duration.Input | undefined
  /** How long one fetch may take. Default 30 seconds. */
  readonly timeout?: Duration.Input | undefined
  /**
   * The time from the end of a fetch to the next that calls may cause. Calls in between get the same error, or
   * keep what they have. Default 1 second.
   */
  readonly minInterval?: Duration.Input | undefined
}

/**
 * Options of {@link fromEffect}.
 *
 * @category options
 * @since 0.1.0
 */
export interface FetchOptions extends RenewalOptions {
  /** Where they come from, for errors and logs; no secret. */
  readonly source: string
  /** How long credentials without a lifetime of their own are good. Default until a 401. */
  readonly timeToLive?: Duration.Input | undefined
}

/**
 * Options of {@link fromFile}.
 *
 * @category options
 * @since 0.1.0
 */
export interface FileOptions {
  /** What the file holds: an API key in its encoded form, a token, or `user:password`. */
  readonly kind: "apiKey" | "bearer" | "basic"
  /** How often the file is read again. Default 1 minute. */
  readonly checkEvery?: Duration.Input | undefined
}

/**
 * Credentials that stay as they are. Fails for ones that cannot be sent.
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (auth: Auth.Auth): Layer.Layer<Credentials, ConfigError> =>
  Layer.effect(
    Credentials,
    Effect.suspend(() => {
      const wrong = Auth.problemOf(auth)
      if (wrong !== undefined) {
        return Effect.fail(
          new ConfigError({ option: "auth", reason: wrong, hint: "Correct the credentials" })
        )
      }
      return Effect.succeed(
        Credentials.of({
          known: () => auth,
          current: Effect.succeed(auth),
          refresh: () => Effect.undefined
        })
      )
    })
  )

/** The end of a lease where nothing else is said: long enough for a few tries, short enough to make use of it. */
const defaultRenewBefore = (lifetime: number): number => Math.min(lifetime / 10, 60_000)

const messageOf = (error: unknown): string => {
  if (error instanceof Error && error.message !== "") return error.message
  if (typeof error === "string" && error !== "") return error
  const isTagged = typeof error === "object" && error !== null && "_tag" in error
  return isTagged && typeof error._tag === "string" ? error._tag : "no message"
}

const isCredentialsError = (error: unknown): error is CredentialsError => error instanceof CredentialsError

/** A lifetime in milliseconds; `undefined` for what is none. One that has ended already is 0. */
const lifetimeOf = (input: Duration.Input): number | undefined => {
  const millis = Option.getOrUndefined(Option.map(Duration.fromInput(input), Duration.toMillis))
  return millis === undefined || Number.isNaN(millis) ? undefined : Math.max(0, millis)
}

const isLease = (given: Auth.Auth | Lease): given is Lease =>
  typeof given === "object" && given !== null && "auth" in given

/** Credentials that can be sent, or the error that says why not. */
const sendable = (source: string, auth: Auth.Auth): Effect.Effect<Auth.Auth, CredentialsError> => {
  const wrong = Auth.problemOf(auth)
  if (wrong === undefined) return Effect.succeed(auth)
  const reason = `what came cannot be sent: it ${wrong}`
  return Effect.fail(new CredentialsError({ source, reason, hint: "Correct it where it comes from" }))
}

/**
 * Credentials that an effect gets, for instance from a vault.
 *
 * **Details**
 *
 * The effect runs when the first call asks, and its result is kept until it ends: after `expiresIn` of a
 * {@link Lease}, else after `timeToLive`. Some time before (`renewBefore`) it runs again, so that no call waits for
 * it; if that fails, what is at hand stays in use, a warning is logged, and it is tried again after a second, two,
 * four, and so on up to a minute. It also runs after a 401. One run at a time: all that ask share it, and it goes on
 * when one of them is interrupted. What it acquires is released at its end.
 *
 * Calls that have to wait for it get a `CredentialsError` where it fails, dies, is interrupted, takes longer than
 * `timeout`, or gives what cannot be sent. Its own error becomes the `cause`, with its message in `reason`: keep
 * secrets out of both. Calls cause no run within `minInterval` of the last one.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Redacted from "effect/Redacted"
 * import { Auth } from "effect-elasticsearch"
 * import * as Credentials from "effect-elasticsearch/Transport/Credentials"
 *
 * declare const readFromVault: Effect.Effect<{ readonly token: string; readonly seconds: number }, Error>
 *
 * const credentials = Credentials.fromEffect(
 *   Effect.map(readFromVault, ({ seconds, token }) => ({
 *     auth: Auth.bearer(Redacted.make(token)),
 *     expiresIn: { seconds }
 *   })),
 *   { source: "the vault" }
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const fromEffect = <E, R = never>(
  fetch: Effect.Effect<Auth.Auth | Lease, E, R>,
  options: FetchOptions
): Layer.Layer<Credentials, ConfigError, Exclude<R, Scope.Scope>> =>
  Layer.effect(
    Credentials,
    Effect.gen(function* () {
      const { source } = options
      const { minInterval, timeout } = yield* limitsOf(options)
      const renewBefore = yield* optionalMillis(options.renewBefore, "renewBefore")
      const timeToLive = yield* optionalMillis(options.timeToLive, "timeToLive")

      const grantOf = (given: Auth.Auth | Lease): Effect.Effect<Rotation.Grant, CredentialsError> => {
        const { auth, expiresIn } = isLease(given) ? given : { auth: given, expiresIn: undefined }
        const ends = expiresIn === undefined ? (timeToLive ?? Infinity) : lifetimeOf(expiresIn)
        if (ends === undefined) {
          const reason = "they came with an expiresIn that is no duration"
          return Effect.fail(
            new CredentialsError({ source, reason, hint: "Give a duration such as 1 hour, or undefined" })
          )
        }
        const before = Math.min(renewBefore ?? defaultRenewBefore(ends), ends / 2)
        const renews = ends === Infinity ? Infinity : ends - before
        return Effect.map(sendable(source, auth), (sent) => ({ auth: sent, ends, renews }))
      }

      const asked = Effect.mapError(Effect.scoped(fetch), (error) =>
        isCredentialsError(error)
          ? error
          : new CredentialsError({
              source,
              reason: `getting them failed: ${messageOf(error)}`,
              hint: "Look at where they come from",
              cause: error
            })
      )
      return yield* Rotation.make({ source, fetch: Effect.flatMap(asked, grantOf), timeout, minInterval })
    })
  )

const optionalMillis = (
  input: Duration.Input | undefined,
  option: string
): Effect.Effect<number | undefined, ConfigError> =>
  input === undefined ? Effect.undefined : millisOf(input, `credentials.${option}`)

const limitsOf = (options: Pick<RenewalOptions, "minInterval" | "timeout">) =>
  Effect.all({
    minInterval: millisOf(options.minInterval ?? "1 second", "credentials.minInterval"),
    timeout: millisOf(options.timeout ?? "30 seconds", "credentials.timeout")
  })

const fileHints: { readonly [code: string]: string } = {
  ENOENT: "There is no such file: check the path, and what it is relative to",
  EACCES: "This process may not read it: check its owner and mode",
  EISDIR: "It is a directory: give the path of the file in it"
}

const fileError = (path: string, error: unknown): CredentialsError => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error"
  return new CredentialsError({
    source: path,
    reason: `the file could not be read (${code})`,
    hint: fileHints[code] ?? "Check that it is a file that this process may read",
    cause: error
  })
}

/** Bundlers for browsers stumble over any import of Node's modules, even one that never runs. */
const readBytes = (path: string): Effect.Effect<Uint8Array, CredentialsError> =>
  Effect.suspend(() => {
    const files =
      typeof process === "object" && typeof process.getBuiltinModule === "function"
        ? process.getBuiltinModule("node:fs/promises")
        : undefined
    if (files === undefined) {
      return Effect.fail(
        new CredentialsError({
          source: path,
          reason: "there are no files in this runtime",
          hint: "Use Credentials.fromEffect with what this runtime keeps secrets in"
        })
      )
    }
    return Effect.tryPromise({
      try: (signal) => files.readFile(path, { signal }),
      catch: (error) => fileError(path, error)
    })
  })

const readText = (path: string): Effect.Effect<string, CredentialsError> =>
  Effect.flatMap(readBytes(path), (bytes) =>
    Effect.try({
      try: () => new TextDecoder("utf-8", { fatal: true }).decode(bytes).trimEnd(),
      catch: () =>
        new CredentialsError({
          source: path,
          reason: "the file is not text in UTF-8",
          hint: "Write the credentials into it as UTF-8, and nothing else"
        })
    })
  )

const fileAuth = (
  path: string,
  kind: FileOptions["kind"],
  text: string
): Effect.Effect<Auth.Auth, CredentialsError> => {
  if (kind === "apiKey") return sendable(path, Auth.apiKey(Redacted.make(text)))
  if (kind === "bearer") return sendable(path, Auth.bearer(Redacted.make(text)))
  const colon = text.indexOf(":")
  if (colon === -1) {
    return Effect.fail(
      new CredentialsError({
        source: path,
        reason: "the file has no colon between user and password",
        hint: "Write user:password into it"
      })
    )
  }
  return sendable(path, Auth.basic(text.slice(0, colon), Redacted.make(text.slice(colon + 1))))
}

/**
 * Credentials in a file, for instance one that an orchestrator mounts and rewrites. White space at its end is left
 * out.
 *
 * **Details**
 *
 * The file is read when the first call asks, again every `checkEvery`, and after a 401, at most once a second. When
 * it cannot be read any more, what it last held stays in use and a warning is logged. Calls that have to wait for
 * it get a `CredentialsError` where it cannot be read or holds what cannot be sent. Outside of Node, Deno and Bun
 * there are no files, and every call gets that error.
 *
 * @example
 * ```ts
 * import * as Credentials from "effect-elasticsearch/Transport/Credentials"
 *
 * const credentials = Credentials.fromFile("/var/run/secrets/elastic/api-key", { kind: "apiKey" })
 * ```
 * @category layers
 * @since 0.1.0
 */
export const fromFile = (path: string, options: FileOptions): Layer.Layer<Credentials, ConfigError> =>
  Layer.effect(
    Credentials,
    Effect.gen(function* () {
      const kind = yield* wordOf(options.kind, ["apiKey", "bearer", "basic"], "credentials.kind")
      const renews = yield* millisOf(options.checkEvery ?? "1 minute", "credentials.checkEvery")
      const fetch = Effect.map(
        Effect.flatMap(readText(path), (text) => fileAuth(path, kind, text)),
        (auth): Rotation.Grant => ({ auth, ends: Infinity, renews })
      )
      return yield* Rotation.make({ source: path, fetch, ...(yield* limitsOf({})) })
    })
  )
