/** Packing of vectors. That the server reads it is in vector.cluster.test.ts. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Result from "effect/Result"
import * as Vector from "effect-elasticsearch/Vector"

const listOf = (length: number, one: Effect.Effect<number>) =>
  Effect.forEach(Array.from({ length }), () => one)

/** Floats of all magnitudes, small, large, negative. */
const float = Effect.gen(function* () {
  const mantissa = (yield* Random.next) * 2 - 1
  const exponent = yield* Random.nextIntBetween(-120, 120)
  return Math.fround(mantissa * 2 ** exponent)
})

describe("packing", () => {
  it("writes floats with the most significant byte first", () => {
    assert.strictEqual(Vector.packFloats([1, -2]), "P4AAAMAAAAA=")
    assert.strictEqual(Vector.packFloats(Float32Array.of(1, -2)), "P4AAAMAAAAA=")
    assert.strictEqual(Vector.packFloats([]), "")
    // As the server does it, a double becomes the nearest float.
    assert.deepStrictEqual(
      Vector.unpackFloats(Vector.packFloats([0.1])),
      Result.succeed(Float32Array.of(Math.fround(0.1)))
    )
  })

  it("writes bytes with their sign, and bits from the highest one", () => {
    assert.strictEqual(Vector.packBytes([1, -1, 2, 3]), "Af8CAw==")
    assert.deepStrictEqual(Vector.bits([1, 0, 0, 0, 0, 0, 0, 1]), Int8Array.of(-127))
    assert.deepStrictEqual(Vector.bits([0.3, -0.2, 5, 0, -1, 1, 1, 1, 1]), Int8Array.of(-89, -128))
  })

  it.effect("gives back what it was given", () =>
    Effect.gen(function* () {
      for (let round = 0; round < 300; round++) {
        const length = yield* Random.nextIntBetween(0, 70)
        const floats = yield* listOf(length, float)
        const unpacked = Vector.unpackFloats(Vector.packFloats(floats))
        assert.deepStrictEqual(unpacked, Result.succeed(Float32Array.from(floats)))
        const bytes = yield* listOf(length, Random.nextIntBetween(-128, 127))
        assert.deepStrictEqual(
          Vector.unpackBytes(Vector.packBytes(bytes)),
          Result.succeed(Int8Array.from(bytes))
        )
      }
    }).pipe(Random.withSeed("packing"))
  )

  it("refuses what was not packed", () => {
    for (const text of ["AAA=", "no base64!"]) {
      const result = Vector.unpackFloats(text)
      assert.isTrue(Result.isFailure(result) && result.failure._tag === "InvalidVector")
    }
  })
})
