import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Scope from "effect/Scope"
import * as childProcess from "node:child_process"
import * as fs from "node:fs"
import type { Account } from "./command.ts"
import { ServerError } from "./ServerError.ts"

export interface Spec {
  readonly name: string
  readonly bin: string
  readonly args: ReadonlyArray<string>
  readonly env: Readonly<Record<string, string>>
  readonly account: Account | undefined
  /** The node's own folder; the process starts in it. */
  readonly folder: string
  /** The folder of the whole cluster, which the guard removes when this process dies hard. */
  readonly root: string
  /** Both outputs go to this file. */
  readonly output: string
  /** True: lives on when this process ends. */
  readonly detached: boolean
}

export interface Running {
  /** Number of the process, which leads a group of its own. */
  readonly pid: number
  /** What it ended with: a code, or the name of a signal. Waits until then. */
  readonly ended: Effect.Effect<string>
  /** SIGKILL to the whole group, at once; nothing where it has ended. */
  readonly kill: Effect.Effect<void>
  /** The same with SIGTERM. */
  readonly terminate: Effect.Effect<void>
}

/**
 * Stands between us and the server, with the read end of a pipe whose write end we hold. However we die, the
 * pipe closes: then the guard stops the server, waits, and removes the folder ($1: of the node, $2: of all).
 */
const guard = `
node=$1 root=$2
shift 2
exec 3<&0 </dev/null
trap '' TERM INT HUP
( trap - TERM INT HUP; exec "$@" 3<&- ) &
server=$!
(
  while read -r _ <&3; do :; done
  : > "$node/.abandoned"
  kill -TERM 0
  sleep 10
  rm -rf -- "$root"
  kill -KILL 0
) &
watcher=$!
exec 3<&-
wait "$server"
code=$?
if [ -e "$node/.abandoned" ] || [ ! -d "$node" ]; then
  rm -rf -- "$root"
  kill -KILL 0
fi
kill -KILL "$watcher"
exit "$code"
`

const signalGroup = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(-pid, signal)
  } catch {
    // No such group any more, which is what was wanted.
  }
}

const open = (spec: Spec): childProcess.ChildProcess => {
  const output = fs.openSync(spec.output, "a")
  try {
    const [bin, args] = spec.detached
      ? [spec.bin, spec.args]
      : ["/bin/sh", ["-c", guard, "guard", spec.folder, spec.root, spec.bin, ...spec.args]]
    return childProcess.spawn(bin, args, {
      cwd: spec.folder,
      env: spec.env,
      detached: true,
      stdio: [spec.detached ? "ignore" : "pipe", output, output],
      ...spec.account
    })
  } finally {
    fs.closeSync(output)
  }
}

const spawn = (spec: Spec): Effect.Effect<Running, ServerError> =>
  Effect.callback((resume) => {
    const fail = (cause: unknown) =>
      resume(
        Effect.fail(
          new ServerError({
            reason: `Could not start ${spec.bin}: ${cause instanceof Error ? cause.message : String(cause)}`,
            hint: "Check that the cache folder and TMPDIR can be read by the user that runs the server"
          })
        )
      )
    let child: childProcess.ChildProcess
    try {
      child = open(spec)
    } catch (cause) {
      return fail(cause)
    }
    const ended = Deferred.makeUnsafe<string>()
    child.on("error", fail)
    child.stdin?.on("error", () => undefined)
    child.on("exit", (code, signal) => {
      // The launcher is gone; should the server it started still be there, it goes too.
      if (child.pid !== undefined) signalGroup(child.pid, "SIGKILL")
      Deferred.doneUnsafe(ended, Exit.succeed(code === null ? String(signal) : `code ${code}`))
    })
    if (spec.detached) child.unref()
    const pid = child.pid
    if (pid === undefined) return
    // Once it has ended, its number may be that of another group.
    const signal = (name: NodeJS.Signals) =>
      Effect.sync(() => {
        if (child.exitCode === null && child.signalCode === null) signalGroup(pid, name)
      })
    resume(
      Effect.succeed({
        pid,
        ended: Deferred.await(ended),
        kill: signal("SIGKILL"),
        terminate: signal("SIGTERM")
      })
    )
  })

/** Asks it to end, and after ten seconds makes it. */
const stop = (running: Running): Effect.Effect<void> =>
  Effect.gen(function* () {
    yield* running.terminate
    yield* running.ended.pipe(
      Effect.timeoutOrElse({
        duration: "10 seconds",
        orElse: () => Effect.andThen(running.kill, running.ended)
      }),
      Effect.timeoutOption("15 seconds")
    )
  })

/** Starts a server process that ends with the scope; unless it is detached, also when this process dies. */
export const launch = (spec: Spec): Effect.Effect<Running, ServerError, Scope.Scope> =>
  Effect.acquireRelease(spawn(spec), stop)
