/**
 * `npm run example:log-shipper`: ships the lines of a file that grows (`LOG_FILE`), or of standard input, until it ends, or
 * until Ctrl-C or SIGTERM. shipper.ts has the other settings.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Config from "effect/Config"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { layerClient } from "../support/client.ts"
import { follow, standardInput } from "./lines.ts"
import { ship } from "./shipper.ts"

const program = Effect.gen(function* () {
  const file = yield* Config.option(Config.String("LOG_FILE"))
  const from = yield* Config.Literals(["start", "end"], "LOG_FROM").pipe(Config.withDefault("end"))
  if (Option.isNone(file)) return yield* ship(standardInput)
  yield* Effect.logInfo(`following ${file.value} from its ${from}`)
  return yield* ship(follow(file.value, { from, every: Duration.millis(250) }))
})

NodeRuntime.runMain(program.pipe(Effect.provide(layerClient), Effect.provide(NodeServices.layer)))
