/**
 * Credentials, and the `Authorization` header they become.
 *
 * @see https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/user-authentication
 * @since 0.1.0
 */
import * as Base64 from "effect/encoding/Base64"
import * as Redacted from "effect/Redacted"

/**
 * @category models
 * @since 0.1.0
 */
export type Auth =
  | { readonly kind: "basic"; readonly username: string; readonly password: Redacted.Redacted }
  | { readonly kind: "apiKey"; readonly key: Redacted.Redacted }
  | { readonly kind: "bearer"; readonly token: Redacted.Redacted }

/**
 * User name and password.
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
export const apiKeyPair = (id: string, secret: Redacted.Redacted): Auth => ({
  kind: "apiKey",
  key: Redacted.make(Base64.encode(`${id}:${Redacted.value(secret)}`))
})

/**
 * A token: of a service account, of the token service, or a JWT.
 *
 * @category constructors
 * @since 0.1.0
 */
export const bearer = (token: Redacted.Redacted): Auth => ({ kind: "bearer", token })

/**
 * The value of the `Authorization` header.
 *
 * @category getters
 * @since 0.1.0
 */
export const header = (auth: Auth): Redacted.Redacted => {
  switch (auth.kind) {
    case "basic":
      return Redacted.make("Basic " + Base64.encode(`${auth.username}:${Redacted.value(auth.password)}`))
    case "apiKey":
      return Redacted.make("ApiKey " + Redacted.value(auth.key))
    case "bearer":
      return Redacted.make("Bearer " + Redacted.value(auth.token))
  }
}
