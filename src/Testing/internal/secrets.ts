import * as Effect from "effect/Effect"
import * as crypto from "node:crypto"
import * as path from "node:path"
import type { Account } from "./command.ts"
import * as command from "./command.ts"
import * as files from "./files.ts"
import * as java from "./java.ts"
import type { ServerError } from "./ServerError.ts"

const hint = "Try another JDK (ES_JAVA_HOME), or start without security and tls"

export const random: Effect.Effect<string> = Effect.sync(() => crypto.randomBytes(18).toString("base64url"))

const pem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/

/**
 * A key pair for this machine as PKCS#12, with a certificate that an authority made for it alone has signed; the
 * authority's certificate as PEM. Its key is thrown away.
 */
export const certificate = (
  jdk: java.Jdk,
  store: string,
  password: string
): Effect.Effect<string, ServerError> => {
  const keytool = (...args: ReadonlyArray<string>): Effect.Effect<string, ServerError> =>
    command.succeed(
      {
        bin: java.tool(jdk, "keytool"),
        args: [...args, "-keystore", store, "-storetype", "PKCS12", "-storepass:env", "STORE_PASS"],
        env: { STORE_PASS: password }
      },
      hint
    )
  const pair = (alias: string, ...args: ReadonlyArray<string>) =>
    keytool(
      "-genkeypair",
      "-alias",
      alias,
      "-keyalg",
      "EC",
      "-groupname",
      "secp256r1",
      "-sigalg",
      "SHA256withECDSA",
      "-validity",
      "365",
      ...args
    )
  return Effect.gen(function* () {
    yield* pair("ca", "-dname", "CN=effect-elasticsearch test authority", "-ext", "bc:critical=ca:true")
    yield* pair("http", "-signer", "ca", "-dname", "CN=localhost", "-ext", "SAN=ip:127.0.0.1,dns:localhost")
    const output = yield* keytool("-exportcert", "-rfc", "-alias", "ca")
    yield* keytool("-delete", "-alias", "ca")
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
