/** Maximal marginal relevance beside the definition written out. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Vector from "effect-elasticsearch/Vector"

type Numbers = ReadonlyArray<number>

/** Each time all that is open is compared with all that is chosen. */
const naive = (query: Numbers, candidates: ReadonlyArray<Numbers>, k: number, lambda: number) => {
  const chosen: Array<number> = []
  while (chosen.length < Math.min(k, candidates.length)) {
    const scores = candidates.map((candidate, at) => {
      if (chosen.includes(at)) return -Infinity
      const near = Vector.cosine(query, candidate)
      if (chosen.length === 0) return near
      const alike = Math.max(...chosen.map((other) => Vector.cosine(candidate, candidates[other] ?? [])))
      return lambda * near - (1 - lambda) * alike
    })
    chosen.push(scores.indexOf(Math.max(...scores)))
  }
  return chosen
}

const vectorOf = (length: number) =>
  Effect.forEach(Array.from({ length }), () => Effect.map(Random.next, (value) => value * 2 - 1))

describe("maximal marginal relevance", () => {
  it.effect("chooses what the definition says", () =>
    Effect.gen(function* () {
      for (let round = 0; round < 200; round++) {
        const length = yield* Random.nextIntBetween(1, 6)
        const count = yield* Random.nextIntBetween(0, 12)
        const query = yield* vectorOf(length)
        const candidates = yield* Effect.forEach(Array.from({ length: count }), () => vectorOf(length))
        // Copies are equal, and the first one is to be chosen.
        const all = [...candidates, ...candidates.slice(0, 2)]
        const k = yield* Random.nextIntBetween(0, 15)
        const lambda = yield* Random.next
        assert.deepStrictEqual(Vector.mmr(query, all, { k, lambda }), naive(query, all, k, lambda))
      }
    }).pipe(Random.withSeed("mmr"))
  )

  it("goes by nearness alone with 1, and first takes the nearest with 0", () => {
    const candidates = [
      [1, 0],
      [1, 0.1],
      [0, 1]
    ]
    assert.deepStrictEqual(Vector.mmr([1, 0.1], candidates, { k: 3, lambda: 1 }), [1, 0, 2])
    assert.deepStrictEqual(Vector.mmr([1, 0.1], candidates, { k: 2, lambda: 0 }), [1, 2])
    assert.deepStrictEqual(
      Vector.mmr(
        [1, 0.2],
        [
          [1, 0],
          [1, 0.01],
          [0, 1]
        ],
        { k: 2, lambda: 0.3 }
      ),
      [1, 2]
    )
  })

  it("chooses four at half and half unless it is told otherwise, and no more than there are", () => {
    assert.strictEqual(Vector.mmr([1], [[1], [1], [1], [1], [1]]).length, 4)
    assert.deepStrictEqual(Vector.mmr([1], [], { k: 3 }), [])
    assert.deepStrictEqual(Vector.mmr([1, 0], [[0, 0]], { k: 3 }), [0])
  })

  it("compares bits by how many they share", () => {
    assert.strictEqual(Vector.hamming([-1], [0]), 0)
    assert.strictEqual(Vector.hamming([0b1111], [0b1100]), 0.75)
  })
})
