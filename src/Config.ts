/**
 * The client's options as Effect `Config`, for `Elasticsearch.layerConfig`.
 *
 * @since 0.1.0
 */
import * as Config from "effect/Config"
import * as Auth from "./Transport/Auth.ts"
import type { Options } from "./Transport/Transport.ts"

const optionalText = (name: string): Config.Config<string | undefined> =>
  Config.String(name).pipe(Config.withDefault(undefined))

/**
 * The options as environment variables:
 *
 * - `ELASTICSEARCH_URL`: the nodes' URLs, with commas between them;
 * - `ELASTICSEARCH_API_KEY`, or `ELASTICSEARCH_USERNAME` and `ELASTICSEARCH_PASSWORD`, or
 *   `ELASTICSEARCH_TOKEN`: credentials, the first of these that is set;
 * - `ELASTICSEARCH_CA_FILE`: the path of the certificate authority to trust, PEM;
 * - `ELASTICSEARCH_REQUEST_TIMEOUT`: how long a call may take, for instance `10 seconds`. Default 30 seconds.
 *
 * @category config
 * @since 0.1.0
 */
export const config: Config.Config<Options> = Config.all({
  url: Config.String("ELASTICSEARCH_URL"),
  apiKey: Config.Redacted("ELASTICSEARCH_API_KEY").pipe(Config.withDefault(undefined)),
  username: optionalText("ELASTICSEARCH_USERNAME"),
  password: Config.Redacted("ELASTICSEARCH_PASSWORD").pipe(Config.withDefault(undefined)),
  token: Config.Redacted("ELASTICSEARCH_TOKEN").pipe(Config.withDefault(undefined)),
  caFile: optionalText("ELASTICSEARCH_CA_FILE"),
  requestTimeout: Config.Duration("ELASTICSEARCH_REQUEST_TIMEOUT").pipe(Config.withDefault(undefined))
}).pipe(
  Config.map(({ apiKey, caFile, password, requestTimeout, token, url, username }): Options => {
    const auth =
      apiKey !== undefined
        ? Auth.apiKey(apiKey)
        : username !== undefined && password !== undefined
          ? Auth.basic(username, password)
          : token !== undefined
            ? Auth.bearer(token)
            : undefined
    return {
      nodes: url.split(",").map((one) => one.trim()),
      auth,
      requestTimeout,
      tls: caFile === undefined ? undefined : { caFile }
    }
  })
)
