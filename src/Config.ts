/**
 * The client's options as Effect `Config`, for `Elasticsearch.layerConfig`.
 *
 * @since 0.1.0
 */
import * as Config from "effect/Config"
import * as Auth from "./Transport/Auth.ts"
import type { CloudOptions, NodesOptions, Options } from "./Transport/Options.ts"

type Where = Pick<NodesOptions, "nodes"> | Pick<CloudOptions, "cloudId">

const optionalText = (name: string): Config.Config<string | undefined> =>
  Config.String(name).pipe(Config.withDefault(undefined))

const urls = (text: string): ReadonlyArray<string> => text.split(",").map((url) => url.trim())

const cloud: Config.Config<Where> = Config.all({
  cloudId: Config.String("ELASTICSEARCH_CLOUD_ID"),
  url: optionalText("ELASTICSEARCH_URL")
}).pipe(
  // The environment may hold both: the layer refuses that.
  Config.map(({ cloudId, url }) => ({ cloudId, ...(url === undefined ? {} : { nodes: urls(url) }) }))
)

const where: Config.Config<Where> = cloud.pipe(
  Config.orElse(() => Config.map(Config.String("ELASTICSEARCH_URL"), (url) => ({ nodes: urls(url) })))
)

/**
 * The options as environment variables:
 *
 * - `ELASTICSEARCH_URL`: the nodes' URLs, with commas between them; or `ELASTICSEARCH_CLOUD_ID`;
 * - `ELASTICSEARCH_API_KEY`, or `ELASTICSEARCH_USERNAME` and `ELASTICSEARCH_PASSWORD`, or
 *   `ELASTICSEARCH_TOKEN`: credentials, the first of these that is set;
 * - `ELASTICSEARCH_CA_FILE`: the path of the certificate authority to trust, PEM; or
 *   `ELASTICSEARCH_CA_FINGERPRINT`: its SHA-256 fingerprint;
 * - `ELASTICSEARCH_REQUEST_TIMEOUT`: how long a call may take, for instance `10 seconds`. Default 30 seconds.
 *
 * @category config
 * @since 0.1.0
 */
export const config: Config.Config<Options> = Config.all({
  where,
  apiKey: Config.Redacted("ELASTICSEARCH_API_KEY").pipe(Config.withDefault(undefined)),
  username: optionalText("ELASTICSEARCH_USERNAME"),
  password: Config.Redacted("ELASTICSEARCH_PASSWORD").pipe(Config.withDefault(undefined)),
  token: Config.Redacted("ELASTICSEARCH_TOKEN").pipe(Config.withDefault(undefined)),
  caFile: optionalText("ELASTICSEARCH_CA_FILE"),
  caFingerprint: optionalText("ELASTICSEARCH_CA_FINGERPRINT"),
  requestTimeout: Config.Duration("ELASTICSEARCH_REQUEST_TIMEOUT").pipe(Config.withDefault(undefined))
}).pipe(
  Config.map((found): Options => {
    const { apiKey, caFile, caFingerprint, password, requestTimeout, token, username, where } = found
    const auth =
      apiKey !== undefined
        ? Auth.apiKey(apiKey)
        : username !== undefined && password !== undefined
          ? Auth.basic(username, password)
          : token !== undefined
            ? Auth.bearer(token)
            : undefined
    const tls = caFile === undefined && caFingerprint === undefined ? undefined : { caFile, caFingerprint }
    return { ...where, auth, requestTimeout, tls }
  })
)
