/** Programs in processes of their own, which end with the scope. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process"
import * as path from "node:path"
import { createInterface } from "node:readline"
import { until } from "./wait.ts"

export interface Child {
  readonly process: ChildProcessWithoutNullStreams
  /** What it has printed. */
  readonly lines: ReadonlyArray<string>
  /** What it has printed as errors. */
  readonly errors: () => string
  readonly tell: (line: string) => void
  /** Its code or signal once it has ended and all that it printed is there. */
  readonly ended: Promise<number | string>
}

/** Starts a TypeScript file of this folder on the sources, with these variables beside the own ones. */
export const child = (
  file: string,
  variables: { readonly [name: string]: string } = {}
): Effect.Effect<Child, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const started = spawn(
        process.execPath,
        ["--conditions=effect-elasticsearch:source", path.join(import.meta.dirname, file)],
        { stdio: "pipe", env: { ...process.env, ...variables } }
      )
      const lines: Array<string> = []
      let errors = ""
      createInterface({ input: started.stdout }).on("line", (line) => lines.push(line))
      started.stderr.on("data", (bytes: Buffer) => {
        errors += bytes.toString("utf8")
      })
      // Where it has gone already, its end tells of it.
      started.stdin.on("error", () => {})
      const ended = new Promise<number | string>((resolve) => {
        started.on("close", (code, signal) => resolve(code ?? signal ?? "unknown"))
      })
      return {
        process: started,
        lines,
        errors: () => errors,
        tell: (line: string) => void started.stdin.write(`${line}\n`),
        ended
      }
    }),
    ({ ended, process: started }) =>
      Effect.promise(() => {
        started.kill("SIGKILL")
        return ended
      })
  )

/** Waits for its first line; one that ends before is a defect, with what it said. */
export const ready = ({ errors, lines, process: started }: Child): Effect.Effect<void> =>
  Effect.andThen(
    until(() => lines.length > 0 || started.exitCode !== null),
    Effect.suspend(() => (lines.length > 0 ? Effect.void : Effect.die(new Error(errors()))))
  )
