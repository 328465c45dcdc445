/**
 * `npm run example:web-api`: a web API with search and facets, until Ctrl-C or SIGTERM. Requests that are under way then
 * are answered first.
 *
 * `PORT` (3000) is where it listens, `FILMS_INDEX` (`films`) the index, which is made with sample films if it is not there.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Config from "effect/Config"
import * as HttpRouter from "effect/http/HttpRouter"
import * as Layer from "effect/Layer"
import { createServer } from "node:http"
import { layerClient } from "../support/client.ts"
import { api } from "./api.ts"
import { Films } from "./films.ts"

const layerServer = NodeHttpServer.layerConfig(() => createServer(), {
  port: Config.Port("PORT").pipe(Config.withDefault(3000)),
  gracefulShutdownTimeout: Config.succeed("10 seconds")
})

const program = HttpRouter.serve(api).pipe(
  Layer.provide(layerServer),
  Layer.provide(Layer.effectDiscard(Films.use((films) => films.seed))),
  Layer.provide(Films.layer),
  Layer.provide(layerClient)
)

NodeRuntime.runMain(Layer.launch(program))
