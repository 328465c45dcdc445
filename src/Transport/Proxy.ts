/**
 * Proxies on the way to the nodes, for the connection over undici.
 *
 * A module of its own, because undici's agents for proxies need all of undici, and few programs need them.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { EnvHttpProxyAgent, ProxyAgent } from "undici"
import { ConfigError } from "../Errors.ts"
import * as Auth from "./Auth.ts"
import { problemOf } from "./internal/headerText.ts"
import type { Dispatching, ProxySettings } from "./internal/proxySettings.ts"
import { authIn } from "./internal/urlAuth.ts"

/**
 * A proxy as an option of the client. It makes what sends requests, with the options of the connection.
 *
 * @category models
 * @since 0.1.0
 */
export interface Proxy {
  /** Makes what sends requests. The options are wrong if it fails. */
  readonly make: (settings: ProxySettings) => Effect.Effect<Dispatching, ConfigError>
}

/**
 * What there may be to say of a proxy beside its URL.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /** Its credentials, of kind basic or bearer. Default those in its URL. */
  readonly auth?: Auth.Auth | undefined
  /** Headers for it. */
  readonly headers?: { readonly [name: string]: string } | undefined
}

const refused = (reason: string, hint: string): Effect.Effect<never, ConfigError> =>
  Effect.fail(new ConfigError({ option: "proxy", reason, hint }))

const example = "Write it as http://host:3128"

/** Bun has a module of its own for undici, whose agents do nothing. */
const usable = (agent: Dispatching): Effect.Effect<Dispatching, ConfigError> =>
  typeof agent.dispatch === "function"
    ? Effect.succeed(agent)
    : refused(
        "does not work under this runtime",
        "Use HttpClientConnection.layerFetch, with the runtime's own proxy"
      )

/**
 * The proxy with that URL, http or https. Requests go through it in a tunnel (CONNECT), those to nodes with http
 * too.
 *
 * @example
 * ```ts
 * import { Elasticsearch } from "effect-elasticsearch"
 * import * as Proxy from "effect-elasticsearch/Transport/Proxy"
 *
 * const layer = Elasticsearch.layer({
 *   nodes: ["https://es.example:9200"],
 *   proxy: Proxy.through("http://proxy.example:3128")
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const through = (url: string | URL, { auth, headers = {} }: Options = {}): Proxy => ({
  make: ({ pool, tls }) => {
    const parsed = URL.parse(String(url))
    if (parsed === null) return refused("is not a URL", example)
    if (parsed.protocol !== "http:" && parsed.protocol !== "https:") {
      return refused(`has the scheme ${parsed.protocol.slice(0, -1)}`, example)
    }
    const used = auth ?? authIn(parsed)
    const wrongAuth = used === undefined ? undefined : Auth.problemOf(used)
    if (wrongAuth !== undefined) return refused(wrongAuth, "Correct its credentials")
    const wrongHeader = problemOf(headers)
    if (wrongHeader !== undefined) return refused(wrongHeader, "Correct the header")
    const authorization = used === undefined ? undefined : Auth.header(used)
    return Effect.flatMap(
      Effect.try({
        try: () =>
          new ProxyAgent({
            ...pool,
            uri: parsed.href,
            headers: { ...headers },
            proxyTunnel: true,
            requestTls: { ...tls, timeout: pool.connectTimeout },
            ...(authorization === undefined ? {} : { token: Redacted.value(authorization) })
          }),
        catch: () =>
          new ConfigError({ option: "proxy", reason: "is no address of a proxy alone", hint: example })
      }),
      usable
    )
  }
})

/**
 * The proxies that the environment names: `HTTP_PROXY`, `HTTPS_PROXY`, and in `NO_PROXY` the hosts that are
 * reached without one; in lower case as well. They are read when the layer is built.
 *
 * @category constructors
 * @since 0.1.0
 */
export const environment: Proxy = {
  make: ({ pool, tls }) =>
    Effect.try({
      try: () =>
        new EnvHttpProxyAgent({
          ...pool,
          proxyTunnel: true,
          connect: { ...tls, timeout: pool.connectTimeout },
          requestTls: { ...tls, timeout: pool.connectTimeout }
        }),
      catch: () =>
        new ConfigError({
          option: "proxy",
          reason: "cannot be read from HTTP_PROXY and HTTPS_PROXY",
          hint: example
        })
    }).pipe(Effect.flatMap(usable))
}
