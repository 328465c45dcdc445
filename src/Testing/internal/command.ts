import * as Effect from "effect/Effect"
import * as childProcess from "node:child_process"
import { ServerError } from "./ServerError.ts"

/** Another user, for `spawn` and `chown`. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

export interface Command {
  readonly bin: string
  readonly args: ReadonlyArray<string>
  readonly cwd?: string | undefined
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>> | undefined
  readonly account?: Account | undefined
  readonly input?: string | undefined
}

export interface Finished {
  readonly code: number
  /** What it wrote to both outputs. */
  readonly output: string
}

/** Runs a short-lived program to its end; `hint` is for the case that it cannot be run at all. */
export const run = (command: Command, hint: string): Effect.Effect<Finished, ServerError> =>
  Effect.callback<Finished, ServerError>((resume) => {
    const fail = (cause: unknown) => {
      const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT"
      const why = cause instanceof Error ? cause.message : String(cause)
      const reason = missing ? `${command.bin} was not found` : `Could not run ${command.bin}: ${why}`
      resume(Effect.fail(new ServerError({ reason, hint })))
    }
    let child: childProcess.ChildProcessWithoutNullStreams
    try {
      child = childProcess.spawn(command.bin, command.args, {
        stdio: "pipe",
        cwd: command.cwd,
        env: { ...process.env, ...command.env },
        ...command.account
      })
    } catch (cause) {
      return fail(cause)
    }
    const chunks: Array<Buffer> = []
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk))
    child.on("error", fail)
    child.on("close", (code) =>
      resume(Effect.succeed({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }))
    )
    // A program that ends without reading its input is no failure of ours.
    child.stdin.on("error", () => undefined)
    child.stdin.end(command.input ?? "")
    return Effect.sync(() => {
      child.kill("SIGKILL")
    })
  })

/** As {@link run}, and a code other than 0 is a failure that shows the end of the output. */
export const succeed = (command: Command, hint: string): Effect.Effect<string, ServerError> =>
  Effect.flatMap(run(command, hint), ({ code, output }) =>
    code === 0
      ? Effect.succeed(output)
      : Effect.fail(
          new ServerError({
            reason: `${command.bin} ${command.args[0] ?? ""} ended with code ${code}: ${output.trim().slice(-2000)}`,
            hint
          })
        )
  )
