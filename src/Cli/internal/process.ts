/** Runs the program in this process: signals interrupt it, and it ends with the exit code. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { ExitCode } from "../Failure.ts"
import { Host } from "../Host.ts"
import { run } from "../Program.ts"

const signals = { SIGINT: ExitCode.interrupted, SIGTERM: ExitCode.terminated } as const

export const main = (args: ReadonlyArray<string>): void => {
  // A fiber that waits for nothing but another fiber does not keep a process alive.
  const alive = setInterval(() => {}, 2_000_000_000)
  let received: number | undefined
  const fiber = Effect.runFork(Effect.provide(run(args), Host.layer))
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // Who sends it twice does not want to wait for anything to be closed.
      if (received !== undefined) process.exit(signals[signal])
      received = signals[signal]
      fiber.interruptUnsafe()
    })
  }
  fiber.addObserver((exit) => {
    clearInterval(alive)
    process.exit(received ?? (Exit.isSuccess(exit) ? exit.value : ExitCode.defect))
  })
}
