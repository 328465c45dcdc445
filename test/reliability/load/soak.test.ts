/**
 * Mixed load for a while, with a node that goes away and comes back: the heap stays as it was, the event loop free, and
 * nothing is left in the end. `RELIABILITY_SOAK_MINUTES` says how long the long form lasts.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as References from "effect/References"
import * as Stream from "effect/Stream"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { type Client, Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Search from "effect-elasticsearch/Search"
import { diceOf } from "../support/dice.ts"
import { heapUsed, median, megabytes } from "../support/heap.ts"
import { leaksOf, total } from "../support/leaks.ts"
import { amount, isLong, seed } from "../support/plan.ts"
import { child, ready } from "../support/processes.ts"
import { found, pageSize } from "../support/slowServer.ts"
import { report } from "../support/table.ts"
import { pause } from "../support/wait.ts"

const minutes = Number(process.env["RELIABILITY_SOAK_MINUTES"] ?? 10)
const lasts = isLong ? minutes * 60_000 : 5_000
const workers = 16
/** Between two works of a worker, in milliseconds: a long soak leaves the machine to the tests beside it. */
const between = amount(0, 100)
const documents = Array.from({ length: 200 }, (_, n) => Bulk.index({ id: String(n), document: { n } }))

/** What went well, and what did not: typed failures are allowed while a node is away, wrong values never. */
class Tally {
  calls = 0
  acknowledged = 0
  refused = 0
  readonly wrong: Array<string> = []

  count(kind: string, exit: Exit.Exit<boolean, { readonly _tag: string }>): void {
    this.calls++
    if (Exit.isSuccess(exit)) {
      if (exit.value) this.acknowledged++
      else this.wrong.push(`${kind} answered something else`)
    } else if (exit.cause.reasons.every(({ _tag }) => _tag === "Fail")) this.refused++
    else this.wrong.push(`${kind}: ${String(exit.cause)}`)
  }
}

type Work = (es: Client, n: number) => Effect.Effect<boolean, { readonly _tag: string }, Elasticsearch>

const get: Work = (es, n) => Effect.map(es.get({ index: "i", id: String(n) }), ({ _id }) => _id === String(n))

const works: ReadonlyArray<readonly [kind: string, work: Work]> = [
  ["get", get],
  ["get", get],
  ["get", get],
  ["search", (es) => Effect.map(es.search({ index: "i" }), ({ hits }) => hits.hits.length === 100)],
  [
    "bulk",
    () =>
      Effect.map(
        Bulk.run(documents, { index: "i", maxOperations: 50, maxRetries: 2 }),
        ({ failed, succeeded }) => succeeded + failed === documents.length
      )
  ],
  [
    "scan",
    () => Effect.map(Stream.runCount(Search.scan({ index: "i", size: pageSize })), (count) => count === found)
  ],
  [
    "scroll",
    () =>
      Effect.map(Stream.runCount(Search.scroll({ index: "i", size: pageSize })), (count) => count === found)
  ]
]

describe("a soak", () => {
  it.live(
    "of mixed load with faults leaves the heap flat and the event loop free",
    () =>
      Effect.gen(function* () {
        const steady = yield* child("slowServerProcess.ts")
        const shaky = yield* child("slowServerProcess.ts")
        yield* Effect.forEach([steady, shaky], ready)
        const nodes = [steady, shaky].map(({ lines: [url = ""] }) => url)
        const dice = diceOf(seed)
        const tally = new Tally()
        const heap: Array<number> = []
        const delays = monitorEventLoopDelay({ resolution: 10 })

        const program = Effect.gen(function* () {
          const es = yield* Elasticsearch
          const end = Date.now() + lasts
          const worker = Effect.gen(function* () {
            while (Date.now() < end) {
              const [kind, work] = works[dice.below(works.length)] ?? ["get", get]
              tally.count(kind, yield* Effect.exit(work(es, dice.below(1_000))))
              yield* pause(between)
            }
          })
          const faults = Effect.gen(function* () {
            while (true) {
              yield* pause(amount(800, 10_000))
              shaky.tell("down")
              yield* pause(amount(400, 3_000))
              shaky.tell("up")
            }
          })
          // Collecting stops the loop, which is none of the client's delays.
          const sample = Effect.sync(() => {
            delays.disable()
            heap.push(heapUsed())
            delays.enable()
          })
          const all = Array.from({ length: workers }, () => worker)
          delays.enable()
          const running = yield* Effect.forkChild(
            Effect.all(all, { concurrency: "unbounded", discard: true })
          )
          const failing = yield* Effect.forkChild(faults)
          const sampling = yield* Effect.forkChild(
            Effect.forever(Effect.andThen(pause(Math.max(200, lasts / 60)), sample))
          )
          yield* Fiber.join(running)
          yield* Fiber.interruptAll([failing, sampling])
          delays.disable()
        })
        const [, leaks] = yield* leaksOf(
          program.pipe(
            Effect.provide(
              Elasticsearch.layer({ nodes, requestTimeout: "10 seconds", deadTimeout: "500 millis" })
            )
          )
        )
        // The first quarter warms up: code is compiled, pools and schemas are made.
        const warm = heap.slice(Math.floor(heap.length / 4))
        const part = Math.floor(warm.length / 3)
        const first = median(warm.slice(0, part))
        const last = median(warm.slice(-part))
        const p50 = delays.percentile(50) / 1e6
        const p99 = delays.percentile(99) / 1e6
        console.log(
          `${tally.calls} works in ${lasts / 1000} s, ${tally.refused} failed typed; heap ${megabytes(first)} at first, ` +
            `${megabytes(last)} at last, ${megabytes(Math.max(...heap))} at most; event loop p50 ` +
            `${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, max ${(delays.max / 1e6).toFixed(0)} ms`
        )
        report({
          fault: "a soak of mixed load with faults",
          seeds: 1,
          operations: tally.calls,
          acknowledged: tally.acknowledged,
          lost: tally.wrong.length,
          duplicated: 0,
          leaked: total(leaks)
        })
        assert.deepStrictEqual(tally.wrong, [], `RELIABILITY_SEED=${seed} plays it again`)
        assert.isAbove(tally.acknowledged, 0)
        assert.isAtMost(last, first * 1.2 + 5e6, "the heap grows")
        // Five seconds on a busy machine say little of the rare delays.
        assert.isBelow(isLong ? p99 : p50, 1_000)
        assert.deepStrictEqual(leaks, { fibers: 0, sockets: 0, timers: 0 })
      }).pipe(Effect.scoped, Effect.provideService(References.MinimumLogLevel, "None")),
    lasts + 120_000
  )
})
