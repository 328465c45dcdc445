/** Cassettes on disk. Node's own modules come with the first use: Bun and Deno have them too. */
import * as Effect from "effect/Effect"
import { CassetteError } from "./CassetteError.ts"

const modules = Effect.promise(() =>
  Promise.all([import("node:fs/promises"), import("node:path"), import("node:url")])
)

type Modules = Effect.Success<typeof modules>

const attempt = <A>(
  path: string,
  doing: string,
  run: (modules: Modules) => Promise<A>
): Effect.Effect<A, CassetteError> =>
  Effect.flatMap(modules, (all) =>
    Effect.tryPromise({
      try: () => run(all),
      catch: (cause) =>
        new CassetteError({
          path,
          reason: `cannot be ${doing}: ${cause instanceof Error ? cause.message : String(cause)}`,
          hint: "Check the path and its rights"
        })
    })
  )

/** The path of a file, absolute. */
export const pathOf = (given: string | URL): Effect.Effect<string, CassetteError> =>
  attempt(String(given), "found", async ([, path, url]) =>
    path.resolve(given instanceof URL ? url.fileURLToPath(given) : given)
  )

/** The text of a file; `undefined` where there is none. */
export const read = (file: string): Effect.Effect<string | undefined, CassetteError> =>
  attempt(file, "read", async ([fs]) => {
    try {
      return await fs.readFile(file, "utf8")
    } catch (cause) {
      if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined
      throw cause
    }
  })

/** Writes a file in one go, with the folders above it. */
export const write = (file: string, text: string): Effect.Effect<void, CassetteError> =>
  attempt(file, "written", async ([fs, path]) => {
    await fs.mkdir(path.dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}.tmp`
    // Somebody else may have put a link there, which writing would follow.
    await fs.rm(draft, { force: true })
    await fs.writeFile(draft, text, { flag: "wx" })
    await fs.rename(draft, file)
  })
