/** A process that stands still for longer than `maxAge`, between any two lines, loses no operation. */
import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Bulk from "effect-elasticsearch/Bulk"
import { bulkServer } from "../support/bulkServer.ts"

/** A second passes whenever somebody looks at the clock; it sleeps as ever. */
const leaping = (): Clock.Clock => {
  const real = Clock.Clock.defaultValue()
  let now = 0
  const next = () => (now += 1_000)
  return {
    sleep: (duration) => real.sleep(duration),
    currentTimeMillisUnsafe: next,
    currentTimeMillis: Effect.sync(next),
    currentTimeNanosUnsafe: () => real.currentTimeNanosUnsafe(),
    currentTimeNanos: real.currentTimeNanos,
    monotonicTimeNanosUnsafe: () => real.monotonicTimeNanosUnsafe(),
    monotonicTimeNanos: real.monotonicTimeNanos
  }
}

const inputs = Array.from({ length: 10 }, (_, n) => Bulk.create({ document: { n } }))
const all = inputs.map((_, at) => at)
const maxAge = "20 millis"

describe("a process that stands still", () => {
  it.live.each([1, 3, 100])(
    "loses no outcome of a stream, with %i operations in a request",
    (maxOperations) =>
      Effect.gen(function* () {
        const { bulks, layer } = bulkServer()
        const options = { index: "a", maxAge, maxOperations, ordered: false } as const
        const outcomes = yield* Stream.runCollect(Bulk.stream(inputs, options)).pipe(
          Effect.provide(layer),
          Effect.provideService(Clock.Clock, leaping())
        )
        assert.sameMembers(
          outcomes.map(({ position }) => position),
          all
        )
        assert.lengthOf(
          bulks.flatMap(({ lines }) => lines),
          inputs.length
        )
      })
  )

  it.live("loses no outcome of an ingester", () =>
    Effect.gen(function* () {
      const { layer } = bulkServer()
      const positions: Array<number> = []
      yield* Effect.gen(function* () {
        const ingester = yield* Bulk.ingester({
          index: "a",
          maxAge,
          onOutcomes: (outcomes) =>
            Effect.sync(() => void positions.push(...outcomes.map(({ position }) => position)))
        })
        yield* Effect.forEach(inputs, (input) => ingester.add(input), { discard: true })
      }).pipe(Effect.scoped, Effect.provide(layer), Effect.provideService(Clock.Clock, leaping()))
      assert.sameMembers(positions, all)
    })
  )
})
