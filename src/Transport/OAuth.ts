/**
 * Tokens by the client credentials grant of OAuth 2.0, for clusters with a JWT realm.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { ConfigError, CredentialsError } from "../Errors.ts"
import * as Auth from "./Auth.ts"
import { type Credentials, fromEffect, type Lease } from "./Credentials.ts"

/**
 * Options of {@link clientCredentials}.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /** The token endpoint. It must have https, but for this machine. */
  readonly tokenUrl: string | URL
  readonly clientId: string
  readonly clientSecret: Redacted.Redacted
  /** What the token shall be good for, several with spaces between them. */
  readonly scope?: string | ReadonlyArray<string> | undefined
  /** Who the token is for, where the server asks for that. */
  readonly audience?: string | undefined
  /** More parameters of the server's own. */
  readonly parameters?: { readonly [name: string]: string } | undefined
  /** Whether id and secret are sent by basic auth or as parameters. Default `basic`. */
  readonly clientAuthentication?: "basic" | "body" | undefined
  /** How long before its end a token is renewed. Default a tenth of its time, and no more than a minute. */
  readonly renewBefore?: Duration.Input | undefined
  /** How long the token server may take. Default 30 seconds. */
  readonly timeout?: Duration.Input | undefined
}

const hint = "Check URL, id and secret of the token server, and what it allows this client"

const local: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"])

const urlOf = (input: string | URL): Effect.Effect<URL, ConfigError> => {
  const refused = (reason: string) =>
    Effect.fail(new ConfigError({ option: "tokenUrl", reason, hint: "Write it as https://host/token" }))
  const url = URL.parse(String(input))
  if (url === null) return refused("is not a URL")
  if (url.username !== "" || url.password !== "") return refused("has credentials in it")
  if (url.protocol === "https:" || (url.protocol === "http:" && local.has(url.hostname)))
    return Effect.succeed(url)
  return refused(
    `has the scheme ${url.protocol.slice(0, -1)}, under which the secret could be read on its way`
  )
}

const parametersOf = (options: Options): Array<[string, string]> => {
  const { audience, clientAuthentication, clientId, clientSecret, parameters = {}, scope } = options
  const optional = { audience, scope: typeof scope === "string" ? scope : scope?.join(" ") }
  return [
    ["grant_type", "client_credentials"],
    ...Object.entries(optional).flatMap(([name, value]): Array<[string, string]> =>
      value === undefined ? [] : [[name, value]]
    ),
    ...(clientAuthentication === "body"
      ? Object.entries({ client_id: clientId, client_secret: Redacted.value(clientSecret) })
      : []),
    ...Object.entries(parameters)
  ]
}

/** As the standard has it, both are encoded as in a form before they are joined. */
const basicOf = ({ clientId, clientSecret }: Options): string => {
  const encode = (text: string) => encodeURIComponent(text).replaceAll("%20", "+")
  return `Basic ${Base64.encode(`${encode(clientId)}:${encode(Redacted.value(clientSecret))}`)}`
}

const requestOf = (url: URL, options: Options): HttpClientRequest.HttpClientRequest => {
  const body = new URLSearchParams(parametersOf(options)).toString()
  const request = HttpClientRequest.post(url).pipe(
    HttpClientRequest.bodyText(body, "application/x-www-form-urlencoded"),
    HttpClientRequest.setHeader("accept", "application/json")
  )
  return options.clientAuthentication === "body"
    ? request
    : HttpClientRequest.setHeader(request, "authorization", basicOf(options))
}

const field = (body: object, name: string): unknown => (name in body ? Reflect.get(body, name) : undefined)

/** The token in an answer, or what is wrong with it, in words without the token. */
const leaseIn = (status: number, body: unknown): Lease | string => {
  if (typeof body !== "object" || body === null) return `the answer, of status ${status}, is no JSON object`
  const error = field(body, "error")
  if (typeof error === "string") {
    const description = field(body, "error_description")
    return `the server refuses: ${error}${typeof description === "string" ? ` (${description})` : ""}`
  }
  if (status !== 200) return `the answer has the status ${status}`
  const token = field(body, "access_token")
  if (typeof token !== "string" || token === "") return "the answer has no access_token"
  const type = field(body, "token_type")
  if (typeof type === "string" && type.toLowerCase() !== "bearer")
    return `the token is of the type ${type}, not bearer`
  const seconds = Number(field(body, "expires_in"))
  return {
    auth: Auth.bearer(Redacted.make(token)),
    expiresIn: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined
  }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Credentials by the client credentials grant: a token is got with the first call, renewed beside the calls
 * before it expires, and after a 401. Where the server does not say when a token expires, it is used until it is
 * refused. See `Credentials.fromEffect` for what happens when the token server does not answer.
 *
 * @example
 * ```ts
 * import * as FetchHttpClient from "effect/http/FetchHttpClient"
 * import * as Layer from "effect/Layer"
 * import * as Redacted from "effect/Redacted"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import * as OAuth from "effect-elasticsearch/Transport/OAuth"
 *
 * const credentials = OAuth.clientCredentials({
 *   tokenUrl: "https://login.example.com/oauth/token",
 *   clientId: "search-service",
 *   clientSecret: Redacted.make("secret")
 * }).pipe(Layer.provide(FetchHttpClient.layer))
 *
 * const layer = Elasticsearch.layer({ nodes: ["https://localhost:9200"], credentials })
 * ```
 * @category layers
 * @since 0.1.0
 */
export const clientCredentials = (
  options: Options
): Layer.Layer<Credentials, ConfigError, HttpClient.HttpClient> =>
  Layer.unwrap(
    Effect.map(urlOf(options.tokenUrl), (url) => {
      const source = url.origin + url.pathname
      const failure = (reason: string) => new CredentialsError({ source, reason, hint })
      // What the HTTP client says holds the request, and that holds the secret.
      const lost = () => Effect.fail(failure("the token server cannot be reached"))
      const get = Effect.gen(function* () {
        const client = yield* HttpClient.HttpClient
        const init = Option.getOrUndefined(yield* Effect.serviceOption(FetchHttpClient.RequestInit))
        const response = yield* client.execute(requestOf(url, options)).pipe(
          Effect.catch(lost),
          // After a redirect fetch would send the secret to whatever address the answer names.
          Effect.provideService(FetchHttpClient.RequestInit, { ...init, redirect: "manual" })
        )
        const lease = leaseIn(response.status, jsonOf(yield* Effect.catch(response.text, lost)))
        return typeof lease === "string" ? yield* failure(lease) : lease
      })
      const { renewBefore, timeout } = options
      return fromEffect(get, { source, renewBefore, timeout })
    })
  )
