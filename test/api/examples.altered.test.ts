import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { guardOf } from "../../src/Api/internal/guard.ts"
import { explain } from "../../src/Transport/internal/decode.ts"
import { readExample, responseExamples } from "./support.ts"

type Place = ReadonlyArray<string | number>

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null

const keysOf = (value: object): ReadonlyArray<string | number> =>
  Array.isArray(value) ? [...value.keys()] : Object.keys(value)

const placesIn = (value: unknown, at: Place = []): ReadonlyArray<Place> =>
  isHolder(value)
    ? keysOf(value).flatMap((key) => [[...at, key], ...placesIn(Reflect.get(value, key), [...at, key])])
    : []

const gone = Symbol("gone")

/** A copy with another value at a place, or without the place. */
const altered = (value: unknown, [key, ...rest]: Place, by: unknown): unknown => {
  if (key === undefined) return by
  if (Array.isArray(value)) {
    const next = value.map((item, index) => (index === key ? altered(item, rest, by) : item))
    return next.filter((item) => item !== gone)
  }
  const entries = Object.entries(isHolder(value) ? value : {})
  return Object.fromEntries(
    entries
      .map(([name, item]) => [name, name === key ? altered(item, rest, by) : item] as const)
      .filter(([, item]) => item !== gone)
  )
}

/** What stands in the place of a value; nothing of it is of the type of all values. */
const alterations: ReadonlyArray<unknown> = [gone, null, "text", -1.5, true, [], {}, [{}], { other: 1 }]

const answers = responseExamples.flatMap((example) => {
  const { answer } = example.endpoint
  if (answer.kind !== "json") return []
  const value = readExample(example)
  return Result.isSuccess(value) ? [{ name: example.name, schema: answer.schema, value: value.success }] : []
})

/** So many places of each answer, spread evenly. */
const places = 12

const cases = answers.flatMap(({ name, schema, value }) => {
  const all = placesIn(value)
  const step = Math.max(1, Math.ceil(all.length / places))
  return all
    .filter((_, index) => index % step === 0)
    .flatMap((place, index) => {
      // Every place is altered in three ways, and every way comes in turn.
      const ways = [0, 1, 2].map((way) => alterations[(index * 3 + way) % alterations.length])
      return ways.map((by) => ({ name, schema, place, value: altered(value, place, by) }))
    })
})

describe("guards of answers", () => {
  it("agree with the decoder on altered answers", () => {
    let [passed, refused] = [0, 0]
    for (const { name, place, schema, value } of cases) {
      const exit = Schema.decodeUnknownExit(schema())(value)
      const fits = guardOf(schema)(value)
      assert.strictEqual(fits, exit._tag === "Success", `${name} altered at ${place.join(".")}`)
      if (fits) passed++
      else refused++
    }
    assert.isAbove(passed, 1000)
    assert.isAbove(refused, 1000)
  })

  it("refuse an answer only where its problem can be named", () => {
    for (const { name, place, schema, value } of cases) {
      if (guardOf(schema)(value)) continue
      const { at, expected } = explain(schema, value)
      assert.notStrictEqual(expected, "a value of the answer's schema", `${name} at ${place.join(".")}`)
      // A missing key is named in the place where it would be, so what holds it is there.
      let holder: unknown = value
      for (const key of at.slice(0, -1)) {
        assert.isTrue(isHolder(holder) && key in holder, `${name}: ${at.join(".")}`)
        holder = isHolder(holder) ? Reflect.get(holder, key) : undefined
      }
    }
  })
})
