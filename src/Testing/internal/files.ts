import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as crypto from "node:crypto"
import * as fs from "node:fs"
import * as fsp from "node:fs/promises"
import * as path from "node:path"
import * as stream from "node:stream/promises"
import { ServerError } from "./ServerError.ts"

const explain = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** Runs a file system call; its failure says what was being done. */
export const attempt = <A>(doing: string, run: () => Promise<A>): Effect.Effect<A, ServerError> =>
  Effect.tryPromise({
    try: run,
    catch: (cause) =>
      new ServerError({
        reason: `Could not ${doing}: ${explain(cause)}`,
        hint: "Check the space and the rights in the cache folder (EFFECT_ELASTICSEARCH_CACHE) and in TMPDIR"
      })
  })

export const exists = (file: string): Effect.Effect<boolean> => Effect.sync(() => fs.existsSync(file))

export const makeDirectory = (directory: string): Effect.Effect<string, ServerError> =>
  Effect.as(
    attempt(`make ${directory}`, () => fsp.mkdir(directory, { recursive: true })),
    directory
  )

export const remove = (directory: string): Effect.Effect<void, ServerError> =>
  attempt(`remove ${directory}`, () =>
    fsp.rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  )

/** A new folder whose name starts with `prefix`, removed when the scope closes. */
export const temporaryDirectory = (prefix: string): Effect.Effect<string, ServerError, Scope.Scope> =>
  Effect.acquireRelease(
    attempt(`make a folder ${prefix}…`, () => fsp.mkdtemp(prefix)),
    (directory) => Effect.ignore(remove(directory))
  )

export const write = (file: string, text: string, mode = 0o644): Effect.Effect<void, ServerError> =>
  Effect.andThen(
    makeDirectory(path.dirname(file)),
    attempt(`write ${file}`, () => fsp.writeFile(file, text, { mode }))
  )

export const readOr = (file: string, otherwise: string): Effect.Effect<string> =>
  Effect.orElseSucceed(
    Effect.tryPromise(() => fsp.readFile(file, "utf8")),
    () => otherwise
  )

export const copy = (from: string, to: string): Effect.Effect<void, ServerError> =>
  attempt(`copy ${from} to ${to}`, () => fsp.cp(from, to, { recursive: true }))

export const list = (directory: string): Effect.Effect<ReadonlyArray<string>> =>
  Effect.orElseSucceed(
    Effect.tryPromise(() => fsp.readdir(directory)),
    () => []
  )

export const sha256 = (file: string): Effect.Effect<string, ServerError> =>
  attempt(`read ${file}`, async () => {
    const hash = crypto.createHash("sha256")
    await stream.pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), hash)
    return hash.digest("hex")
  })

/**
 * Moves a finished folder to its place at once, so that nobody ever sees half of it. Another process may have
 * been quicker: then its folder, which is the same, stays.
 */
export const publish = (from: string, to: string): Effect.Effect<void, ServerError> =>
  attempt(`move ${from} to ${to}`, async () => {
    try {
      await fsp.rename(from, to)
    } catch (cause) {
      if (!fs.existsSync(to)) throw cause
    }
  })
