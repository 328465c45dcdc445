/** The connection over undici, which takes 40 ms to import, and comes with the layer. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { ConfigError } from "../../Errors.ts"
import type { Connection } from "../../Transport/Connection.ts"
import type * as UndiciConnection from "../../Transport/UndiciConnection.ts"

export const undici = (options: UndiciConnection.Options): Layer.Layer<Connection, ConfigError> =>
  Layer.unwrap(
    Effect.map(
      Effect.promise(() => import("../../Transport/UndiciConnection.ts")),
      (module) => module.layer(options)
    )
  )
