/**
 * The Elasticsearch of the example applications: the one that the environment names (`Elasticsearch.layerConfig` says by
 * which variables), or one that starts here and stops with the program.
 */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { type ConfigError, Elasticsearch } from "effect-elasticsearch"
import * as Server from "effect-elasticsearch/Testing/Server"

const layerStarted = Layer.unwrap(
  Effect.gen(function* () {
    const { url, version } = yield* Server.Server
    yield* Effect.logInfo(`Elasticsearch ${version} was started at ${url}`)
    return Elasticsearch.layer({ nodes: [url] })
  })
).pipe(Layer.provide(Server.layer({ version: "9.5.2" })))

type Failure = ConfigError | Config.ConfigError | Server.ServerError

export const layerClient: Layer.Layer<Elasticsearch, Failure> = Layer.unwrap(
  Effect.gen(function* () {
    const named = yield* Config.option(Config.String("ELASTICSEARCH_URL"))
    const layer: Layer.Layer<Elasticsearch, Failure> = Option.isSome(named)
      ? Elasticsearch.layerConfig()
      : layerStarted
    return layer
  })
)
