import { assert, describe, it } from "@effect/vitest"
import * as Chunk from "effect/Chunk"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HashMap from "effect/HashMap"
import * as HashSet from "effect/HashSet"
import * as MutableHashMap from "effect/MutableHashMap"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { durationText, translate } from "../../src/Transport/internal/translate.ts"

const written = (value: unknown): string | undefined =>
  JSON.stringify(Result.getOrThrow(translate(value)).value)

const refused = (value: unknown) => {
  const result = translate(value)
  assert(Result.isFailure(result))
  return result.failure
}

class Point {
  readonly x = 1
  readonly tags = new Set(["a"])
}

describe("translate", () => {
  it("gives back the very value where nothing has to change", () => {
    const value = { a: [1, "x", null, { b: true }], c: { d: undefined } }
    assert.strictEqual(Result.getOrThrow(translate(value)).value, value)
  })

  it("writes dates, durations and big integers", () => {
    const date = new Date("2026-01-02T03:04:05.006Z")
    const value = {
      date,
      utc: DateTime.fromDateUnsafe(date),
      pause: Duration.millis(1500),
      minutes: Duration.minutes(2),
      big: 9007199254740993n,
      huge: [-123456789012345678901234567890n]
    }
    assert.strictEqual(
      written(value),
      '{"date":"2026-01-02T03:04:05.006Z","utc":"2026-01-02T03:04:05.006Z","pause":"1500ms","minutes":"120s",' +
        '"big":9007199254740993,"huge":[-123456789012345678901234567890]}'
    )
    assert.strictEqual(durationText(Duration.nanos(1500n)), "1500nanos")
    assert.strictEqual(durationText(Duration.micros(5n)), "5micros")
    assert.strictEqual(durationText(Duration.zero), "0s")
  })

  it("writes bytes as base64 and vectors as lists", () => {
    const bytes = new Uint8Array(100_000).fill(255)
    assert.strictEqual(written(bytes), JSON.stringify(Buffer.from(bytes).toString("base64")))
    assert.strictEqual(written(new Uint8Array([1, 2, 3]).buffer), '"AQID"')
    assert.strictEqual(written({ vector: new Float32Array([0.5, -1]) }), '{"vector":[0.5,-1]}')
  })

  it("writes collections of JavaScript and of Effect", () => {
    assert.strictEqual(written(new Set([1, new Date(0)])), '[1,"1970-01-01T00:00:00.000Z"]')
    assert.strictEqual(written(Chunk.make(1, 2)), "[1,2]")
    assert.strictEqual(written(HashSet.make("a")), '["a"]')
    assert.strictEqual(written(new Map([["a", new Map([["b", 1]])]])), '{"a":{"b":1}}')
    assert.strictEqual(written(HashMap.make(["a", Option.some(1n)])), '{"a":1}')
    assert.strictEqual(written(MutableHashMap.make(["a", 1])), '{"a":1}')
    const numbers = function* () {
      yield 1
      yield 2
    }
    assert.strictEqual(written({ numbers: numbers() }), '{"numbers":[1,2]}')
  })

  it("leaves out what is none, and keeps the places in lists", () => {
    const value = {
      a: Option.none(),
      b: Option.some("x"),
      c: Option.some(Option.none()),
      list: [Option.none(), 1]
    }
    assert.strictEqual(written(value), '{"b":"x","list":[null,1]}')
    assert.strictEqual(written(Option.none()), "null")
  })

  it("writes instances of classes by their own fields, or as they say themselves", () => {
    assert.strictEqual(written(new Point()), '{"x":1,"tags":["a"]}')
    assert.strictEqual(written({ toJSON: () => ({ at: new Date(0) }) }), '{"at":"1970-01-01T00:00:00.000Z"}')
    assert.strictEqual(written(new URL("http://localhost/")), '"http://localhost/"')
  })

  it("does not change what it is given, nor any prototype", () => {
    const value = { when: new Date(0), list: [1n] }
    const before = { ...value, list: [...value.list] }
    translate(value)
    assert.deepStrictEqual(value, before)
    const hostile: unknown = JSON.parse('{"__proto__":{"polluted":true},"n":{"__proto__":1}}')
    assert.strictEqual(
      written({ hostile, big: 1n }),
      '{"hostile":{"__proto__":{"polluted":true},"n":{"__proto__":1}},"big":1}'
    )
    assert.strictEqual(written(new Map([["__proto__", 1n]])), '{"__proto__":1}')
    assert.strictEqual(Reflect.get({}, "polluted"), undefined)
  })

  it("refuses what JSON cannot hold, with its place", () => {
    assert.deepStrictEqual(refused({ a: [1, { b: Number.NaN }] }).path, ["a", 1, "b"])
    for (const value of [
      Number.POSITIVE_INFINITY,
      () => 1,
      Symbol("x"),
      new Date(Number.NaN),
      Duration.infinity
    ]) {
      assert.deepStrictEqual(refused({ value }).path, ["value"])
    }
    for (const value of [Promise.resolve(1), Effect.void, new ReadableStream()]) {
      assert.deepStrictEqual(refused([value]).path, [0])
    }
    const secret = refused({ password: Redacted.make("hunter2") })
    assert.deepStrictEqual(secret.path, ["password"])
    assert.include(secret.reason, "Redacted.value")
    assert.notInclude(JSON.stringify(secret), "hunter2")
    assert.include(refused(new Map([[{}, 1]])).reason, "no text")
  })

  it("refuses cycles and endless depth without overflowing the stack", () => {
    interface Ring {
      next?: { back: Array<Ring> }
    }
    const ring: Ring = {}
    ring.next = { back: [ring] }
    const cycle = refused({ ring })
    assert.deepStrictEqual(cycle.path, ["ring", "next", "back", 0])
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = [deep]
    assert.include(refused(deep).reason, "1000 levels")
  })

  it("says so when a value of the user's cannot be read", () => {
    const value = {
      get broken(): never {
        throw new Error("no luck")
      }
    }
    assert.include(refused(value).reason, "no luck")
  })
})
