/**
 * Bulks of all kinds over a server that refuses, splits, breaks and loses answers at random: there is one outcome
 * for each operation, and the store holds exactly what the outcomes say.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Random from "effect/Random"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as Bulk from "effect-elasticsearch/Bulk"
import { bulkServer, busy, type Fate, type Line, tooLarge } from "../support/bulkServer.ts"

interface Dice {
  readonly chance: (of: number) => boolean
  readonly below: (bound: number) => number
  readonly pick: <A>(...all: readonly [A, ...ReadonlyArray<A>]) => A
}

const dice: Effect.Effect<Dice> = Effect.map(Random.Random, ({ nextDoubleUnsafe }) => ({
  chance: (of) => nextDoubleUnsafe() < of,
  below: (bound) => Math.floor(nextDoubleUnsafe() * bound),
  pick: (...all) => all[Math.floor(nextDoubleUnsafe() * all.length)] ?? all[0]
}))

/** Each document says which operation it comes from. */
const operation = ({ pick }: Dice, n: number): Bulk.Operation<{ readonly n: number }> => {
  const id = String(n)
  const document = { n }
  return pick<() => Bulk.Operation<{ readonly n: number }>>(
    () => Bulk.index({ id, document }),
    () => Bulk.index({ document }),
    () => Bulk.create({ id, document }),
    () => Bulk.create({ document }),
    () => Bulk.update({ id, doc: document, doc_as_upsert: true }),
    () => Bulk.remove({ id }),
    () => Bulk.index({ id, document: { n, bad: Number.NaN } as never })
  )()
}

const numberOf = ({ meta, source }: Line): number => {
  const document = source as { readonly n?: number; readonly doc?: { readonly n: number } } | undefined
  return document?.doc?.n ?? document?.n ?? Number(meta["_id"])
}

const fateOf = ({ chance, pick }: Dice, trouble: number): Fate =>
  chance(trouble)
    ? pick<Fate>(busy, { status: 503, type: "unavailable" }, "refused", "lost before", "lost after", {
        status: 502,
        type: "bad_gateway"
      })
    : "ok"

const program = (seed: string) =>
  Effect.gen(function* () {
    const roll = yield* dice
    const { below, chance, pick } = roll
    const count = below(60)
    const operations = Array.from({ length: count }, (_, n) => operation(roll, n))
    const trouble = pick(0, 0.2, 0.6)
    const mostAtOnce = pick(3, 1000)
    const server = bulkServer({
      request: ({ lines }) =>
        Effect.as(Effect.sleep(below(2000)), lines.length > mostAtOnce ? tooLarge : fateOf(roll, trouble)),
      item: () => (chance(trouble / 2) ? pick(busy, { status: 400, type: "parsing" }) : undefined)
    })
    const ordered = chance(0.5)
    const options = {
      index: "films",
      ordered,
      ids: pick("client", "server"),
      maxOperations: 1 + below(12),
      maxBytes: pick(40, 200, 5_000_000),
      maxRetries: pick(0, 2, 8),
      concurrency: pick<number | Bulk.Adaptive>(1, 3, { max: 6 })
    } as const
    const outcomes = yield* Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(
        Stream.fromIterable(operations).pipe(
          Stream.rechunk(1 + below(20)),
          Bulk.stream(options),
          Stream.runCollect
        )
      )
      for (let step = 0; fiber.pollUnsafe() === undefined; step++) {
        assert.isBelow(step, 10_000, `${seed}: it does not end`)
        yield* TestClock.adjust("30 seconds")
      }
      return yield* Fiber.join(fiber)
    }).pipe(Effect.provide(server.layer, { local: true }))

    const positions = outcomes.map(({ position }) => position)
    const all = Array.from({ length: count }, (_, n) => n)
    assert.deepStrictEqual(ordered ? positions : positions.toSorted((a, b) => a - b), all, seed)

    const runs = new Map<number, number>()
    for (const line of server.applied) runs.set(numberOf(line), (runs.get(numberOf(line)) ?? 0) + 1)
    const stored = new Map<number, number>()
    for (const document of server.store.values()) {
      const { n } = document as { readonly n: number }
      stored.set(n, (stored.get(n) ?? 0) + 1)
    }
    for (const outcome of outcomes) {
      const { input, position } = outcome
      const where = `${seed}, operation ${position}: ${JSON.stringify(outcome)}`
      const ran = runs.get(position) ?? 0
      if (outcome._tag === "Succeeded") assert.isAtLeast(ran, 1, where)
      else if (!outcome.mayHaveRun) assert.strictEqual(ran, 0, where)
      // What would be there twice is never carried out twice.
      const isNew = input.action === "create" || (input.action === "index" && input.id === undefined)
      if (isNew) assert.isAtMost(ran, 1, where)
      if (input.action === "delete") continue
      const there = stored.get(position) ?? 0
      if (outcome._tag === "Succeeded") assert.strictEqual(there, 1, where)
      else if (outcome.mayHaveRun) assert.isAtMost(there, 1, where)
      else assert.strictEqual(there, 0, where)
    }
  }).pipe(Random.withSeed(seed))

describe("bulks over a server that fails at random", () => {
  it.effect.each(Array.from({ length: 12 }, (_, at) => at))(
    "have one outcome for each operation, and the store holds what they say (batch %i)",
    (batch) =>
      Effect.gen(function* () {
        for (let at = 0; at < 25; at++) yield* program(`bulk ${batch}-${at}`)
      }),
    60_000
  )
})
