import * as Effect from "effect/Effect"
import * as crypto from "node:crypto"
import * as path from "node:path"
import type { Account } from "./command.ts"
import * as command from "./command.ts"
import * as files from "./files.ts"
import * as java from "./java.ts"
import type { ServerError } from "./ServerError.ts"

const hint = "Try another JDK (ES_JAVA_HOME), or start without security and tls"
const alias = "http"

export const random: Effect.Effect<string> = Effect.sync(() => crypto.randomBytes(18).toString("base64url"))

/** A key pair with a certificate of its own for this machine, as PKCS#12; the certificate as PEM. */
export const certificate = (
  jdk: java.Jdk,
  store: string,
  password: string
): Effect.Effect<string, ServerError> => {
  const keytool = (args: ReadonlyArray<string>): command.Command => ({
    bin: java.tool(jdk, "keytool"),
    args: [
      ...args,
      "-alias",
      alias,
      "-keystore",
      store,
      "-storetype",
      "PKCS12",
      "-storepass:env",
      "STORE_PASS"
    ],
    env: { STORE_PASS: password }
  })
  const generate = keytool([
    "-genkeypair",
    "-keyalg",
    "EC",
    "-groupname",
    "secp256r1",
    "-sigalg",
    "SHA256withECDSA",
    "-validity",
    "365",
    "-dname",
    "CN=localhost",
    "-ext",
    "SAN=ip:127.0.0.1,dns:localhost"
  ])
  const pem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/
  return Effect.gen(function* () {
    yield* command.succeed(generate, hint)
    const output = yield* command.succeed(keytool(["-exportcert", "-rfc"]), hint)
    return `${(pem.exec(output)?.[0] ?? output).replaceAll("\r", "")}\n`
  })
}

/** Puts secure settings into the keystore of a node's configuration, all with one run of the slow tool. */
export const addSecureSettings = (options: {
  readonly home: string
  readonly config: string
  readonly env: Readonly<Record<string, string>>
  readonly account: Account | undefined
  readonly settings: Readonly<Record<string, string>>
}): Effect.Effect<string, ServerError> =>
  Effect.as(
    command.succeed(
      {
        bin: path.join(options.home, "bin", "elasticsearch-keystore"),
        args: ["add", "-x", "-f", ...Object.keys(options.settings)],
        cwd: options.config,
        env: options.env,
        account: options.account,
        input: Object.values(options.settings).join("\n")
      },
      hint
    ),
    path.join(options.config, "elasticsearch.keystore")
  )

export const share = (keystore: string, config: string): Effect.Effect<void, ServerError> =>
  files.copy(keystore, path.join(config, path.basename(keystore)))
