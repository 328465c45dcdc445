import * as Effect from "effect/Effect"
import * as fs from "node:fs"
import * as fsp from "node:fs/promises"
import * as os from "node:os"
import * as path from "node:path"
import * as command from "./command.ts"
import * as environment from "./environment.ts"
import * as files from "./files.ts"
import { ServerError } from "./ServerError.ts"

/** A Java development kit: the server needs its `java`, the installation its `jar` and `javac`. */
export interface Jdk {
  readonly home: string
  readonly version: number
}

const oldest = 21
/** The newest that was tried with both servers; of several it is the first choice. */
const newestTried = 25
const tools = ["java", "jar", "javac", "keytool"]
const hint = `Install a JDK of version ${oldest} or newer and set ES_JAVA_HOME (or JAVA_HOME) to its folder`

/** "25.0.3" is 25, "1.8.0_452" is 8. */
const major = (version: string): number => {
  const [first, second] = version.split(/[._+-]/)
  return Number(first === "1" ? second : first) || 0
}

const versionOf = (home: string): Effect.Effect<number> =>
  Effect.gen(function* () {
    const release = /^JAVA_VERSION="(.+)"/m.exec(yield* files.readOr(path.join(home, "release"), ""))?.[1]
    if (release !== undefined) return major(release)
    const { output } = yield* command.run({ bin: path.join(home, "bin", "java"), args: ["-version"] }, hint)
    return major(/version "(.+?)"/.exec(output)?.[1] ?? "0")
  }).pipe(Effect.orElseSucceed(() => 0))

const rank = ({ version }: Jdk): number => (version <= newestTried ? newestTried - version : version)

/** The first `java` on the path, followed to where it really lies. */
const onPath: Effect.Effect<ReadonlyArray<string>> = Effect.gen(function* () {
  const folders = ((yield* environment.variable("PATH")) ?? "").split(path.delimiter)
  const java = folders.map((folder) => path.join(folder, "java")).find((file) => fs.existsSync(file))
  if (java === undefined) return []
  const real = yield* Effect.orElseSucceed(
    Effect.tryPromise(() => fsp.realpath(java)),
    () => java
  )
  return [path.dirname(path.dirname(real))]
})

const inFolder = (folder: string, below = ""): Effect.Effect<ReadonlyArray<string>> =>
  Effect.map(files.list(folder), (names) => names.map((name) => path.join(folder, name, below)))

/** As root, a JDK below a home folder may be out of reach for the server's account. */
const usableBy = (home: string, account: command.Account | undefined): Effect.Effect<boolean, ServerError> =>
  account === undefined
    ? Effect.succeed(true)
    : Effect.map(
        command.run(
          { bin: "/bin/sh", args: ["-c", 'test -x "$0"', path.join(home, "bin", "java")], cwd: "/", account },
          hint
        ),
        ({ code }) => code === 0
      )

export const tool = (jdk: Jdk, name: "jar" | "javac" | "keytool"): string => path.join(jdk.home, "bin", name)

/** Looks where JDKs usually are; what the user named comes first, even if it is not the newest. */
export const find = (account: command.Account | undefined): Effect.Effect<Jdk, ServerError> =>
  Effect.gen(function* () {
    const named = [yield* environment.variable("ES_JAVA_HOME"), yield* environment.variable("JAVA_HOME")]
    const usual = (yield* Effect.all([
      inFolder("/usr/lib/jvm"),
      inFolder("/Library/Java/JavaVirtualMachines", "Contents/Home"),
      inFolder(path.join(os.homedir(), ".sdkman/candidates/java"))
    ])).flat()
    const groups = [...named.map((home) => (home === undefined ? [] : [home])), usual, yield* onPath]
    const seen: Array<string> = []
    for (const homes of groups) {
      const found: Array<Jdk> = []
      for (const home of homes) {
        if (!fs.existsSync(path.join(home, "bin", "java"))) continue
        const version = yield* versionOf(home)
        const missing = tools.filter((name) => !fs.existsSync(path.join(home, "bin", name)))
        if (version < oldest) seen.push(`${home} is version ${version}`)
        else if (missing.length > 0) seen.push(`${home} has no ${missing.join(", ")}`)
        else if (!(yield* usableBy(home, account))) seen.push(`${home} is not readable by the user nobody`)
        else found.push({ home, version })
      }
      const best = found.toSorted((a, b) => rank(a) - rank(b))[0]
      if (best !== undefined) return best
    }
    const looked = seen.length === 0 ? "" : ` (${[...new Set(seen)].join("; ")})`
    return yield* new ServerError({ reason: `No JDK of version ${oldest} or newer was found${looked}`, hint })
  })
