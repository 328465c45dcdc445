/**
 * Ending under load: what is under way ends with a value, a typed error or interruption, what an ingester has taken has
 * its outcome, sockets are closed, and nothing hangs.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import * as Scope from "effect/Scope"
import { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import { diceOf } from "../support/dice.ts"
import { leaksOf, total } from "../support/leaks.ts"
import { amount, seed } from "../support/plan.ts"
import { child, ready } from "../support/processes.ts"
import { slowServer } from "../support/slowServer.ts"
import { report } from "../support/table.ts"
import { pause, until } from "../support/wait.ts"

const replay = `RELIABILITY_SEED=${seed} plays it again`
const none = { fibers: 0, sockets: 0, timers: 0 }

/** How a call may end when the client is closed under it. */
const isFair = (exit: Exit.Exit<unknown, { readonly _tag: string }>): boolean =>
  Exit.isSuccess(exit) ||
  exit.cause.reasons.every(
    (reason) =>
      reason._tag === "Interrupt" || (reason._tag === "Fail" && reason.error._tag === "ConnectionError")
  )

describe("closing a client under load", () => {
  it.live(
    "ends all calls with a value or a typed error, gives all documents an outcome, and closes the sockets",
    () =>
      Effect.gen(function* () {
        const rounds = amount(5, 50)
        const dice = diceOf(seed)
        const server = yield* slowServer({ delay: () => 5 + dice.below(16) })
        const round = Effect.gen(function* () {
          const scope = yield* Scope.make()
          const client = yield* Scope.fork(scope)
          const context = yield* Layer.build(
            Layer.fresh(Elasticsearch.layer({ nodes: [server.url], requestTimeout: "20 seconds" }))
          ).pipe(Scope.provide(client))
          return yield* Effect.gen(function* () {
            const es = yield* Elasticsearch
            const told: Array<number> = []
            const taken: Array<number> = []
            const ingester = yield* Bulk.ingester({
              index: "i",
              maxOperations: 10,
              operation: (n: number) => Bulk.index({ id: String(n), document: { n } }),
              onOutcomes: (outcomes) =>
                Effect.sync(() => void told.push(...outcomes.map(({ input }) => input)))
            })
            const adding = yield* Effect.forkChild(
              Effect.exit(
                Effect.forEach(
                  Array.from({ length: 1_000 }, (_, n) => n),
                  (n) => Effect.tap(ingester.add(n), () => Effect.sync(() => taken.push(n)))
                )
              )
            )
            const calls = yield* Effect.forEach(
              Array.from({ length: 300 }, (_, n) => n),
              (n) => Effect.forkChild(es.get({ index: "i", id: String(n) }))
            )
            yield* pause(dice.below(60))
            // Scopes close in the order of a program's own: what was opened last goes first.
            yield* Scope.close(scope, Exit.void)
            const exits = yield* Effect.forEach(calls, Fiber.await)
            yield* Fiber.join(adding)
            const missing = taken.filter((n) => !told.includes(n))
            return { exits, missing, taken: taken.length, twice: told.length - new Set(told).size }
          }).pipe(Effect.provide(context), Scope.provide(scope))
        })
        const [all, leaks] = yield* leaksOf(
          Effect.forEach(
            Array.from({ length: rounds }, (_, n) => n),
            () => round
          )
        )
        const exits = all.flatMap((one) => one.exits)
        const unfair = exits.filter((exit) => !isFair(exit))
        const missing = all.flatMap((one) => one.missing)
        const taken = all.reduce((sum, one) => sum + one.taken, 0)
        report({
          fault: "a client closed under load",
          seeds: rounds,
          operations: exits.length + taken,
          acknowledged: exits.filter(Exit.isSuccess).length + taken - missing.length,
          lost: unfair.length + missing.length,
          duplicated: all.reduce((sum, one) => sum + one.twice, 0),
          leaked: total(leaks)
        })
        const broken = exits.filter(Exit.isFailure).length
        console.log(
          `${exits.length} calls, ${broken} ended by closing; ${taken} documents, all with an outcome`
        )
        assert.deepStrictEqual(unfair, [], replay)
        assert.isAbove(broken, 0, "nothing was under way")
        assert.deepStrictEqual(missing, [], replay)
        assert.isAbove(taken, 0)
        assert.deepStrictEqual(leaks, none)
        yield* until(() => server.sockets() === 0)
      }).pipe(Effect.scoped, Effect.provideService(References.MinimumLogLevel, "None")),
    amount(60_000, 300_000)
  )
})

describe("SIGTERM to a program under load", () => {
  it.live(
    "drains its ingester, closes its sockets and ends with the code of an interruption",
    () =>
      Effect.gen(function* () {
        const rounds = amount(1, 10)
        let taken = 0
        let outcomes = 0
        for (let round = 0; round < rounds; round++) {
          const server = yield* slowServer({ delay: () => 10 })
          const program = yield* child("shipper.ts", { NODE_URL: server.url })
          yield* ready(program)
          yield* until(() => program.lines.includes("ready") || program.process.exitCode !== null)
          assert.include(program.lines, "ready", program.errors())
          program.process.kill("SIGTERM")
          // Its own end, or the time-out of this test: nothing here says how long it may take.
          const code = yield* Effect.promise(() => program.ended)
          const numbers = (word: string) =>
            program.lines.flatMap((line) => {
              const [first, second] = line.split(" ")
              return first === word ? [Number(second)] : []
            })
          const heard = numbers("outcome")
          const known = new Set(heard)
          assert.strictEqual(code, 130, program.errors())
          assert.deepStrictEqual(
            numbers("taken").filter((n) => !known.has(n)),
            [],
            "taken, and no outcome"
          )
          assert.strictEqual(known.size, heard.length, "two outcomes")
          assert.strictEqual(server.operations(), heard.length)
          assert.isTrue(
            program.lines
              .filter((line) => line.startsWith("outcome"))
              .every((line) => line.endsWith("Succeeded"))
          )
          assert.deepStrictEqual(
            program.lines.filter((line) => line.startsWith("call") && line !== "call Interrupt"),
            []
          )
          assert.deepStrictEqual(program.lines.slice(-2), ["drained", "closed"])
          yield* until(() => server.sockets() === 0)
          taken += numbers("taken").length
          outcomes += heard.length
        }
        report({
          fault: "SIGTERM under load",
          seeds: rounds,
          operations: taken,
          acknowledged: outcomes,
          lost: Math.max(0, taken - outcomes),
          duplicated: 0,
          leaked: 0
        })
      }).pipe(Effect.scoped),
    amount(60_000, 300_000)
  )
})
