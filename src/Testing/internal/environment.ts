import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import { pipe } from "effect/Function"
import * as Option from "effect/Option"
import * as os from "node:os"
import * as path from "node:path"

/** An environment variable; an empty one counts as not set. */
export const variable = (name: string): Effect.Effect<string | undefined> =>
  pipe(
    Config.option(Config.NonEmptyString(name)),
    Effect.map(Option.getOrUndefined),
    Effect.orElseSucceed(() => undefined)
  )

export const isRoot = (): boolean => process.getuid?.() === 0

/** Where the servers are kept. Root's is not below its home, which the server's own user could not read. */
export const cacheDirectory: Effect.Effect<string> = Effect.gen(function* () {
  const own = yield* variable("EFFECT_ELASTICSEARCH_CACHE")
  if (own !== undefined) return path.resolve(own)
  if (isRoot()) return "/var/cache/effect-elasticsearch"
  const base = (yield* variable("XDG_CACHE_HOME")) ?? path.join(os.homedir(), ".cache")
  return path.join(base, "effect-elasticsearch")
})
