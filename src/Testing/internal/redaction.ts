/**
 * Secrets in headers, URLs and bodies, taken out of what is logged, printed or written to a cassette.
 *
 * Bodies are known by the names of their fields. In requests and answers of the security API more names are
 * secrets than elsewhere: `token` there is a credential, and a word of a text in `indices.analyze`.
 */

/** What stands in the place of a secret. */
export const redacted = "<redacted>"

/** Which names of fields hold secrets. */
export interface Secrets {
  readonly isSecret: (name: string) => boolean
}

const secretHeader = /authori[sz]|authentic|cookie|api[-_]?key|token|secret|passw|credential/i

const secretName =
  /^(?:.*[._-])?(?:passw(?:or)?d|password_hash|secret|client_secret|secret_key|secret_access_key|access_key|private_key|api_?key|access_token|refresh_token|id_token|bearer_token|authorization)$/i

const ofSecurity: ReadonlySet<string> = new Set([
  "content",
  "encoded",
  "kerberos_ticket",
  "nonce",
  "query_string",
  "token",
  "value"
])

/** What is secret whatever the endpoint. */
export const anywhere: Secrets = { isSecret: (name) => secretName.test(name) }

/** What is secret in the bodies and paths of one endpoint, and the names that are secret beside. */
export const secretsOf = (endpoint: string, path: string, more: ReadonlyArray<string> = []): Secrets => {
  const isSecurity = endpoint.startsWith("security.") || path.startsWith("/_security/")
  return {
    isSecret: (name) => anywhere.isSecret(name) || (isSecurity && ofSecurity.has(name)) || more.includes(name)
  }
}

/** No scheme is longer, and a text of letters alone would be searched from each of them to its end. */
const userinfo = /([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/:@"\\]+(?::[^\s/@"\\]*)?@/gi

/** A text without user and password in the URLs in it. */
export const withoutUserinfo = (text: string): string =>
  text.includes("://") ? text.replace(userinfo, `$1${redacted}@`) : text

/** Headers with their secrets replaced. */
export const safeHeaders = (headers: { readonly [name: string]: string }) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      secretHeader.test(name) ? redacted : withoutUserinfo(value)
    ])
  )

/** A value of JSON with its secrets replaced; the same value where there are none. */
export const safeValue = (value: unknown, secrets: Secrets): unknown => {
  if (typeof value === "string") return withoutUserinfo(value)
  if (Array.isArray(value)) {
    const list = value.map((item) => safeValue(item, secrets))
    return list.every((item, at) => item === value[at]) ? value : list
  }
  if (typeof value !== "object" || value === null) return value
  let copy: Record<string, unknown> | undefined
  for (const [name, field] of Object.entries(value) as Array<[string, unknown]>) {
    const isSecret = typeof field === "string" && secrets.isSecret(name)
    const safe = isSecret ? redacted : safeValue(field, secrets)
    if (safe === field) continue
    // Spreading keeps a field called __proto__ a field.
    copy ??= { ...value }
    copy[name] = safe
  }
  return copy ?? value
}

/** A path with the secrets in its query replaced. */
export const safePath = (path: string, secrets: Secrets): string =>
  path.includes("?")
    ? path.replace(/([?&])([^=&?]+)=([^&]*)/g, (whole, before: string, name: string) =>
        secrets.isSecret(name) ? `${before}${name}=${encodeURIComponent(redacted)}` : whole
      )
    : path
