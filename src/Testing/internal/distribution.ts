import * as Effect from "effect/Effect"
import * as path from "node:path"
import * as artifacts from "./artifacts.ts"
import * as command from "./command.ts"
import * as environment from "./environment.ts"
import * as esql from "./esql.ts"
import * as files from "./files.ts"
import * as java from "./java.ts"
import * as lock from "./lock.ts"
import * as maven from "./maven.ts"
import type { ServerError } from "./ServerError.ts"

export type Version = keyof typeof artifacts.server

/** Counts up when the way of putting a server together changes, so that old caches are not taken for it. */
const recipe = 3
const hint = "Check the space and the rights in the cache folder (EFFECT_ELASTICSEARCH_CACHE)"

const build = (
  version: Version,
  jdk: java.Jdk,
  cache: string,
  target: string
): Effect.Effect<void, ServerError> =>
  Effect.gen(function* () {
    const folder = yield* files.temporaryDirectory(path.join(cache, `.new-${version}-`))
    const zip = artifacts.server[version]
    yield* maven.fetch(version === "8.19.21" ? [zip, ...esql.required] : [zip], folder, jdk)
    const jars = path.join(folder, "download")
    const unpack = ["xf", path.join(jars, artifacts.fileName(zip))]
    yield* command.succeed({ bin: java.tool(jdk, "jar"), args: unpack, cwd: folder }, hint)
    const home = path.join(folder, `elasticsearch-${version}`)
    if (version === "8.19.21") {
      const scratch = yield* files.makeDirectory(path.join(folder, "scratch"))
      yield* esql.install({ home, jars, scratch, jdk })
    }
    // `jar` keeps no rights, and the server may run as another user than the one who installs it.
    yield* command.succeed({ bin: "chmod", args: ["-R", "a+rX", home] }, hint)
    const programs = (yield* files.list(path.join(home, "bin"))).map((name) => path.join(home, "bin", name))
    yield* command.succeed({ bin: "chmod", args: ["a+x", ...programs] }, hint)
    yield* files.publish(home, target)
  }).pipe(Effect.scoped)

/** The folder of an unpacked server; fetched and put together the first time, found in the cache afterwards. */
export const install = (version: Version, jdk: java.Jdk): Effect.Effect<string, ServerError> =>
  Effect.gen(function* () {
    const cache = yield* environment.cacheDirectory
    const target = path.join(cache, `elasticsearch-${version}-r${recipe}`)
    const isThere = files.exists(target)
    if (yield* isThere) return target
    yield* files.makeDirectory(cache)
    if (environment.isRoot()) yield* command.succeed({ bin: "chmod", args: ["a+rx", cache] }, hint)
    yield* lock.withLock(
      `${target}.lock`,
      Effect.flatMap(isThere, (done) => (done ? Effect.void : build(version, jdk, cache, target)))
    )
    return target
  })
