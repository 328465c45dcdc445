import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import * as fs from "node:fs"
import * as fsp from "node:fs/promises"
import * as files from "./files.ts"
import type { ServerError } from "./ServerError.ts"

const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM"
  }
}

const takeAt = (file: string, now: number): Effect.Effect<boolean, ServerError> =>
  files.attempt(`write ${file}`, async () => {
    try {
      await fsp.writeFile(file, String(process.pid), { flag: "wx" })
      return true
    } catch (cause) {
      if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause
      // The owner may have died, or not yet written its number: only an old file is a left-over.
      const stat = fs.statSync(file, { throwIfNoEntry: false })
      const owner = Number(await fsp.readFile(file, "utf8").catch(() => "0"))
      if (stat !== undefined && now - stat.mtimeMs > 2000 && !isAlive(owner)) {
        await fsp.rm(file, { force: true })
      }
      return false
    }
  })

const tryTake = (file: string): Effect.Effect<boolean, ServerError> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => takeAt(file, now))

/**
 * Lets one process at a time do the work. It saves work only: whoever waits for more than ten minutes goes
 * ahead, since what is locked here is safe to do twice.
 */
export const withLock = <A, E>(file: string, work: Effect.Effect<A, E>): Effect.Effect<A, E | ServerError> =>
  Effect.acquireUseRelease(
    Effect.interruptible(
      tryTake(file).pipe(
        Effect.repeat({ until: (taken) => taken, schedule: Schedule.spaced("250 millis") }),
        Effect.timeoutOrElse({ duration: "10 minutes", orElse: () => Effect.succeed(false) })
      )
    ),
    () => work,
    (taken) =>
      taken
        ? Effect.ignore(files.attempt(`remove ${file}`, () => fsp.rm(file, { force: true })))
        : Effect.void
  )
