/** What a program leaves behind in this process. */
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import { pause } from "./wait.ts"

export interface Leaks {
  readonly fibers: number
  readonly sockets: number
  readonly timers: number
}

const resources = (): Omit<Leaks, "fibers"> => {
  const names = process.getActiveResourcesInfo()
  const count = (...wanted: ReadonlyArray<string>) => names.filter((name) => wanted.includes(name)).length
  return {
    sockets: count("TCPSocketWrap", "TLSWrap", "TCPConnectWrap"),
    timers: count("Timeout", "Immediate")
  }
}

export const total = ({ fibers, sockets, timers }: Leaks): number => fibers + sockets + timers

/**
 * Runs it, and says what there is afterwards that was not there before, with all that it started counted: its own
 * fibers, and the sockets and timers of the process. Closing takes a moment; what is there after `settle` milliseconds
 * is left behind. It has to close what it opens itself, so scopes belong inside.
 */
export const leaksOf = <A, E, R>(
  program: Effect.Effect<A, E, R>,
  settle = 5_000
): Effect.Effect<readonly [value: A, leaks: Leaks], E, R> =>
  Effect.gen(function* () {
    const before = resources()
    let fibers = 0
    const value = yield* program.pipe(
      Effect.provideService(Metric.FiberRuntimeMetrics, {
        recordFiberStart: () => void fibers++,
        recordFiberEnd: () => void fibers--
      })
    )
    const now = (): Leaks => {
      const { sockets, timers } = resources()
      return {
        fibers,
        sockets: Math.max(0, sockets - before.sockets),
        timers: Math.max(0, timers - before.timers)
      }
    }
    const until = Date.now() + settle
    // Real time, whatever clock the test has: sockets and timers of the process know no other.
    while (total(now()) > 0 && Date.now() < until) yield* pause(20)
    return [value, now()] as const
  })
