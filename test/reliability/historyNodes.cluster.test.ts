/**
 * Random programs of several clients against three nodes that are killed and started again meanwhile, with and without
 * a network that misbehaves. Their history is checked, and nothing may be left behind.
 *
 * What the clients cannot promise here is said in `support/outcomes.ts` and `support/check.ts`.
 */
import { assert, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { Elasticsearch } from "effect-elasticsearch"
import * as Server from "effect-elasticsearch/Testing/Server"
import { type Dice, diceOf } from "./support/dice.ts"
import * as FaultProxy from "./support/faultProxy.ts"
import type { Faults } from "./support/faults.ts"
import { amount, seed } from "./support/plan.ts"
import { programsOf } from "./support/programs.ts"
import { runPrograms } from "./support/session.ts"
import { report } from "./support/table.ts"
import { rowOf, runTrial } from "./support/trial.ts"

const faults: Faults = {
  delay: 0.03,
  throttle: 0.02,
  resetBefore: 0.02,
  resetAfter: 0.03,
  halfClose: 0.01,
  truncate: 0.02,
  corrupt: 0.01,
  duplicate: 0.01,
  blackhole: 0.005,
  refuse: 0.05
}

/** Kills some of them, one after the other; each is started again before the next one goes. */
const killSome = (nodes: ReadonlyArray<Server.ServerNode>, times: number, dice: Dice) =>
  Effect.forEach(
    Array.from({ length: times }, () => nodes[dice.below(nodes.length)]),
    (victim) =>
      Effect.gen(function* () {
        assert(victim !== undefined)
        yield* Effect.sleep(1_000)
        yield* victim.kill
        yield* Effect.sleep(1_000 + dice.below(1_000))
        yield* victim.restart
      }),
    { discard: true }
  )

type Trouble = "nodes killed" | "nodes killed and network faults"

const trial = (seed: number, trouble: Trouble) =>
  Effect.gen(function* () {
    const { nodes } = yield* Server.Server
    const dice = diceOf(seed + 1)
    const urls = nodes.map(({ url }) => url)
    const options = {
      requestTimeout: "8 seconds",
      attemptTimeout: "2 seconds",
      retryOnTimeout: dice.chance(0.5),
      maxDeadTimeout: "500 millis"
    } as const
    return yield* runTrial({
      seed,
      index: `history-nodes-${seed}`,
      nodes: urls,
      settings: { number_of_shards: dice.pick([1, 2]), number_of_replicas: dice.pick([1, 2]) },
      nodesDie: true,
      pause: "60 millis",
      keepAlive: 5,
      expires: true,
      run: (session, connect) =>
        Effect.gen(function* () {
          const reached =
            trouble === "nodes killed"
              ? urls
              : yield* Effect.forEach(urls, (upstream, at) =>
                  Effect.map(FaultProxy.make({ upstream, seed: seed + at, faults }), ({ url }) => url)
                )
          const killing = yield* Effect.forkScoped(killSome(nodes, amount(1, 2), dice))
          yield* Effect.scoped(
            Effect.gen(function* () {
              const es = yield* connect({ ...options, nodes: reached })
              for (let round = 0; killing.pollUnsafe() === undefined; round++) {
                const size = { clients: 4 + dice.below(3), steps: 10, ids: 8 }
                const programs = programsOf(seed + round, size).map(({ client, steps }) => ({
                  client: `${client}-${round}`,
                  steps
                }))
                yield* Effect.provideService(runPrograms(programs, session), Elasticsearch, es)
              }
            })
          )
          yield* Fiber.join(killing)
        })
    })
  })

layer(
  Server.layer({ nodes: 3, startTimeout: "4 minutes", settings: { "search.keep_alive_interval": "500ms" } }),
  {
    excludeTestServices: true,
    timeout: "5 minutes"
  }
)("programs through a cluster whose nodes die", (it) => {
  it.effect(
    "lose nothing, do nothing twice and leave nothing behind",
    () =>
      Effect.gen(function* () {
        const troubles: ReadonlyArray<Trouble> = ["nodes killed and network faults", "nodes killed"]
        const all = Array.from({ length: amount(1, 4) }, (_, at) => ({
          trouble: troubles[at % 2] ?? "nodes killed",
          seed: seed + 100 * at
        }))
        const results = yield* Effect.forEach(all, ({ seed, trouble }) =>
          Effect.map(trial(seed, trouble), (result) => ({ ...result, trouble }))
        )
        for (const trouble of new Set(all.map(({ trouble }) => trouble)))
          report(
            rowOf(
              `${trouble} under random programs`,
              results.filter((result) => result.trouble === trouble)
            )
          )
        const problems = results.map(({ problem }) => problem).filter((problem) => problem !== "")
        assert.deepStrictEqual(problems, [], problems.join("\n\n"))
      }),
    { timeout: 600_000 }
  )
})
