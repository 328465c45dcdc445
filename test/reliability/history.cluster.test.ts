/**
 * Random programs of several clients against a real server, through a network that misbehaves. Their history is
 * checked, and nothing may be left behind, in this process or in the server.
 */
import { assert, describe, inject, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { type CallOptions, Elasticsearch, withOptions } from "effect-elasticsearch"
import { diceOf } from "./support/dice.ts"
import * as FaultProxy from "./support/faultProxy.ts"
import { faultKinds, type Faults } from "./support/faults.ts"
import { amount, isLong, seed } from "./support/plan.ts"
import { programsOf } from "./support/programs.ts"
import { runPrograms } from "./support/session.ts"
import { report } from "./support/table.ts"
import { rowOf, runTrial } from "./support/trial.ts"

/** Some of the faults, often. */
const faultsOf = (seed: number): Faults => {
  const dice = diceOf(seed)
  return Object.fromEntries(
    faultKinds.map((kind) => {
      // These take as long as a try may.
      const most = kind === "blackhole" || kind === "slowLoris" ? 0.03 : 0.08
      return [kind, dice.chance(0.6) ? dice.next() * most : 0]
    })
  )
}

const url = inject("elasticsearchUrl")

const trial = (seed: number, faults: Faults, call: CallOptions = {}) =>
  Effect.gen(function* () {
    const dice = diceOf(seed + 1)
    const options = {
      requestTimeout: "4 seconds",
      attemptTimeout: "1 second",
      retryOnTimeout: dice.chance(0.5),
      compression: dice.chance(0.5),
      maxDeadTimeout: "200 millis"
    } as const
    return yield* runTrial({
      seed,
      index: `history-${seed}`,
      nodes: [url],
      settings: { number_of_shards: dice.pick([1, 2]), number_of_replicas: 0 },
      nodesDie: false,
      pause: 0,
      keepAlive: 5,
      expires: false,
      run: (session, connect) =>
        Effect.gen(function* () {
          const proxy = yield* FaultProxy.make({ upstream: url, seed, faults })
          yield* Effect.scoped(
            Effect.flatMap(connect({ ...options, nodes: proxy.url }), (es) =>
              runPrograms(
                programsOf(seed, { clients: 4 + dice.below(5), steps: isLong ? 30 : 15, ids: 5 }),
                session
              ).pipe(withOptions(call), Effect.provideService(Elasticsearch, es))
            )
          )
          assert.isAbove(proxy.log().length, 0, "there was no fault")
        })
    })
  })

describe("programs through a network with faults", () => {
  it.live(
    "lose nothing, do nothing twice and leave nothing behind",
    () =>
      Effect.gen(function* () {
        const seeds = Array.from({ length: amount(2, 12) }, (_, at) => seed + 100 * at)
        const results = yield* Effect.forEach(seeds, (one) => trial(one, faultsOf(one)))
        report(rowOf("network faults under random programs", results))
        const problems = results.map(({ problem }) => problem).filter((problem) => problem !== "")
        assert.deepStrictEqual(problems, [], problems.join("\n\n"))
      }),
    { timeout: 600_000 }
  )

  it.live("are found to do something twice where a client repeats what it must not", () =>
    Effect.gen(function* () {
      const { duplicated, lost } = yield* trial(seed, { resetAfter: 0.4 }, { idempotent: true })
      assert.isAbove(lost + duplicated, 0)
    })
  )
})
