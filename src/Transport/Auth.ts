/**
 * Credentials, and the `Authorization` header they become.
 *
 * @see https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/user-authentication
 * @since 0.1.0
 */
import * as Base64 from "effect/encoding/Base64"
import * as Redacted from "effect/Redacted"

/**
 * How a client logs in.
 *
 * @category models
 * @since 0.1.0
 */
export type Auth =
  | { readonly kind: "basic"; readonly username: string; readonly password: Redacted.Redacted }
  | { readonly kind: "apiKey"; readonly key: Redacted.Redacted }
  | { readonly kind: "bearer"; readonly token: Redacted.Redacted }
  | { readonly kind: "none" }

/** The text that is redacted; `undefined` for what holds none, as nothing keeps a caller from giving it. */
const textOf = (secret: unknown): string | undefined => {
  if (!Redacted.isRedacted(secret)) return undefined
  try {
    const value = Redacted.value(secret)
    return typeof value === "string" ? value : undefined
  } catch {
    // It was wiped.
    return undefined
  }
}

/**
 * User name and password. Both are sent as UTF-8; the user name cannot hold a colon.
 *
 * @category constructors
 * @since 0.1.0
 */
export const basic = (username: string, password: Redacted.Redacted): Auth => ({
  kind: "basic",
  username,
  password
})

/**
 * An API key in its encoded form, as Elasticsearch and Kibana show it.
 *
 * @example
 * ```ts
 * import * as Redacted from "effect/Redacted"
 * import { Auth } from "effect-elasticsearch"
 *
 * const auth = Auth.apiKey(Redacted.make("encoded-key"))
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const apiKey = (key: Redacted.Redacted): Auth => ({ kind: "apiKey", key })

/**
 * An API key from its id and its secret, the two that the create API key call answers with.
 *
 * @category constructors
 * @since 0.1.0
 */
export const apiKeyPair = (id: string, secret: Redacted.Redacted): Auth => {
  const text = textOf(secret)
  // What holds no secret is left as it is, for `problemOf` to say so.
  if (text === undefined || text === "") return { kind: "apiKey", key: secret }
  return { kind: "apiKey", key: Redacted.make(Base64.encode(`${id}:${text}`)) }
}

/**
 * A token: of the token service, or a JWT.
 *
 * @category constructors
 * @since 0.1.0
 */
export const bearer = (token: Redacted.Redacted): Auth => ({ kind: "bearer", token })

/**
 * The token of a service account, as `elasticsearch-service-tokens` or the create service token call gives it. It
 * is sent as a bearer token.
 *
 * @category constructors
 * @since 0.1.0
 */
export const serviceToken = (token: Redacted.Redacted): Auth => ({ kind: "bearer", token })

/**
 * No `Authorization` header, not even where the URL of a node has credentials.
 *
 * @category constructors
 * @since 0.1.0
 */
export const none: Auth = { kind: "none" }

/**
 * The value of the `Authorization` header; `undefined` where none is sent.
 *
 * @category getters
 * @since 0.1.0
 */
export const header = (auth: Auth): Redacted.Redacted | undefined => {
  switch (auth.kind) {
    case "basic":
      return Redacted.make("Basic " + Base64.encode(`${auth.username}:${Redacted.value(auth.password)}`))
    case "apiKey":
      return Redacted.make("ApiKey " + Redacted.value(auth.key))
    case "bearer":
      return Redacted.make("Bearer " + Redacted.value(auth.token))
    case "none":
      return undefined
  }
}

const isControl = (code: number): boolean => code < 0x20 || code === 0x7f

const hasControl = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) return true
  return false
}

/** Characters that stand in a token or an encoded key; each of them may stand in a header. */
const visible = /^[\x21-\x7e]+$/

const noText = (secret: unknown, what: string): string =>
  Redacted.isRedacted(secret)
    ? `has ${what} that holds no text: give Redacted.make a string, and do not wipe it while it is used`
    : `has ${what} that is not Redacted: wrap it in Redacted.make`

const problemOfToken = (secret: unknown, what: string): string | undefined => {
  const text = textOf(secret)
  if (text === undefined) return noText(secret, what)
  if (text.trim() === "") return `has ${what} that is empty`
  if (text.trim() !== text) {
    return `has ${what} with white space around it, such as the line break at the end of a file: trim it`
  }
  if (/^(?:ApiKey|Bearer|Basic)\s/i.test(text)) {
    return `has ${what} that begins with the scheme of the header: give what stands behind it alone`
  }
  return visible.test(text)
    ? undefined
    : `has ${what} with a character that it cannot hold: a space, a control character or one outside of ASCII`
}

const problemOfUser = (username: unknown, password: unknown): string | undefined => {
  if (typeof username !== "string") return "has a user name that is no text: give a string"
  if (username === "") return "has a user name that is empty"
  if (username.includes(":")) {
    return "has a user name with a colon, which basic authentication cannot send: use an API key, or another user"
  }
  if (hasControl(username)) return "has a user name with a line break or another control character: trim it"
  const text = textOf(password)
  if (text === undefined) return noText(password, "a password")
  return hasControl(text)
    ? "has a password with a line break or another control character, such as the end of a file: trim it"
    : undefined
}

/**
 * What is wrong with credentials so that they cannot be sent, and what to do; `undefined` where nothing is. It
 * says nothing of whether a cluster knows them, and holds no part of a secret.
 *
 * @example
 * ```ts
 * import * as Redacted from "effect/Redacted"
 * import { Auth } from "effect-elasticsearch"
 *
 * const problem = Auth.problemOf(Auth.apiKey(Redacted.make("id:secret")))
 * // has an API key with a colon, so it is id and secret: …
 * ```
 * @category guards
 * @since 0.1.0
 */
export const problemOf = (auth: Auth): string | undefined => {
  const unknown = "is no credentials: make them with the constructors of Auth"
  // Untyped callers give anything.
  const given: unknown = auth
  if (typeof given !== "object" || given === null) return unknown
  switch (auth.kind) {
    case "none":
      return undefined
    case "basic":
      return problemOfUser(auth.username, auth.password)
    case "bearer":
      return problemOfToken(auth.token, "a token")
    case "apiKey":
      return (
        problemOfToken(auth.key, "an API key") ??
        (textOf(auth.key)?.includes(":") === true
          ? "has an API key with a colon, so it is id and secret: give the encoded form, or use Auth.apiKeyPair"
          : undefined)
      )
    default:
      return unknown
  }
}
