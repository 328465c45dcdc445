/** Options of TLS in the form of Node's. Its modules take 10 ms to load, and come where there is something to check. */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { ConfigError } from "../../Errors.ts"
import type { Tls } from "../UndiciConnection.ts"
import { fingerprintOf } from "./pinning.ts"

/** What Node's TLS takes. */
export interface ConnectTls {
  readonly ca?: Array<string>
  readonly cert?: string
  readonly key?: string
  readonly passphrase?: string
  readonly minVersion?: "TLSv1.2" | "TLSv1.3"
  readonly rejectUnauthorized?: boolean
  readonly servername?: string
}

export interface Secured {
  readonly connect: ConnectTls
  /** In upper case, without colons. */
  readonly fingerprint: string | undefined
}

const refused = (option: string, reason: string, hint: string): Effect.Effect<never, ConfigError> =>
  Effect.fail(new ConfigError({ option: `tls.${option}`, reason, hint }))

const read = (path: string, option: string): Effect.Effect<string, ConfigError> =>
  Effect.try({
    try: () => process.getBuiltinModule("node:fs").readFileSync(path, "utf8"),
    catch: (cause) =>
      new ConfigError({
        option: `tls.${option}`,
        reason: cause instanceof Error ? cause.message : "cannot be read",
        hint: "Give the path of a PEM file that this process may read"
      })
  })

/** The text itself or that of the file; both are a contradiction. */
const either = (
  text: string | undefined,
  path: string | undefined,
  option: string
): Effect.Effect<string | undefined, ConfigError> => {
  if (path === undefined) return Effect.succeed(text)
  return text === undefined
    ? read(path, `${option}File`)
    : refused(`${option}File`, `is set beside tls.${option}`, "Give one of the two")
}

const authorities = ({ ca, caFile }: Tls): Effect.Effect<ReadonlyArray<string> | undefined, ConfigError> => {
  if (ca === undefined || typeof ca === "string") {
    return Effect.map(either(ca, caFile, "ca"), (text) => (text === undefined ? undefined : [text]))
  }
  return caFile === undefined
    ? Effect.succeed(ca)
    : refused("caFile", "is set beside tls.ca", "Give one of the two")
}

const fingerprint = ({ ca, caFile, caFingerprint, rejectUnauthorized }: Tls) => {
  if (caFingerprint === undefined) return Effect.undefined
  const one = "Give one of the two"
  if (ca !== undefined || caFile !== undefined) return refused("caFingerprint", "is set beside tls.ca", one)
  if (rejectUnauthorized === false) {
    return refused("caFingerprint", "is set beside tls.rejectUnauthorized: false", one)
  }
  const digits = fingerprintOf(caFingerprint)
  return digits === undefined
    ? refused(
        "caFingerprint",
        "is no SHA-256 fingerprint",
        "Give 64 hexadecimal digits, with or without colons"
      )
    : Effect.succeed(digits)
}

const valueOf = (secret: Redacted.Redacted | undefined): string | undefined =>
  secret === undefined ? undefined : Redacted.value(secret)

const warning =
  "TLS certificates are not checked (tls.rejectUnauthorized: false): anybody on the way to the nodes can read and " +
  "change what is sent, credentials included. Use tls.ca or tls.caFingerprint instead"

/** Checks the options, reads the files, and warns where nothing is checked. */
export const secured = (tls: Tls): Effect.Effect<Secured, ConfigError> =>
  Effect.gen(function* () {
    const { minVersion, rejectUnauthorized, servername } = tls
    const pinned = yield* fingerprint(tls)
    const ca = yield* authorities(tls)
    const cert = yield* either(tls.cert, tls.certFile, "cert")
    const key = yield* either(valueOf(tls.key), tls.keyFile, "key")
    const passphrase = valueOf(tls.passphrase)
    if (cert !== undefined && key === undefined) {
      return yield* refused("cert", "is set without a key", "Give tls.key or tls.keyFile as well")
    }
    if (key !== undefined && cert === undefined) {
      return yield* refused("key", "is set without a certificate", "Give tls.cert or tls.certFile as well")
    }
    const connect: ConnectTls = {
      ...(ca === undefined ? {} : { ca: [...ca] }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
      ...(passphrase === undefined ? {} : { passphrase }),
      ...(minVersion === undefined ? {} : { minVersion }),
      ...(rejectUnauthorized === undefined ? {} : { rejectUnauthorized }),
      ...(servername === undefined ? {} : { servername })
    }
    if (Object.keys(connect).length === 0) return { connect, fingerprint: pinned }
    yield* Effect.try({
      try: () => {
        const { X509Certificate } = process.getBuiltinModule("node:crypto")
        // Node skips what it cannot read in `ca`, and then trusts nobody.
        for (const one of ca ?? []) void new X509Certificate(one)
        process.getBuiltinModule("node:tls").createSecureContext(connect)
      },
      catch: (cause) =>
        new ConfigError({
          option: "tls",
          reason: cause instanceof Error ? cause.message : "cannot be read",
          hint: "Give certificates and keys as PEM text, not as a file's path"
        })
    })
    if (rejectUnauthorized === false) yield* Effect.logWarning(warning)
    return { connect, fingerprint: pinned }
  })
