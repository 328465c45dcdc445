import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { brokenRequests, brokenResponses } from "../../codegen/brokenExamples.ts"
import { guardOf } from "../../src/Api/internal/guard.ts"
import { explain } from "../../src/Transport/internal/decode.ts"
import { all as requests } from "./examples/index.ts"
import {
  endpoints,
  readExample,
  requestsOfSpecification,
  responseExamples,
  specification
} from "./support.ts"

/** What is wrong with an example of an answer; `undefined` where it passes. */
const problemOf = ({ endpoint, value }: (typeof responseExamples)[number]): string | undefined => {
  const { answer } = endpoint
  if (answer.kind !== "json") return typeof value === "string" ? undefined : "is no text"
  const read = readExample({ value })
  if (Result.isFailure(read)) return read.failure
  if (guardOf(answer.schema)(read.success)) return undefined
  const { at, expected } = explain(answer.schema, read.success)
  return `${at.join(".")}: ${expected}`
}

describe("the specification's examples of answers", () => {
  it("are decoded strictly, all but those that cannot be right", () => {
    const failing = new Map(
      responseExamples.flatMap((example) => {
        const problem = problemOf(example)
        return problem === undefined ? [] : [[example.name, problem]]
      })
    )
    const unexpected = [...failing].filter(([name]) => brokenResponses[name] === undefined)
    assert.deepStrictEqual(unexpected, [])
    const healed = Object.keys(brokenResponses).filter((name) => !failing.has(name))
    assert.deepStrictEqual(healed, [])
  })

  it("are as many as they were", () => {
    const broken = Object.keys(brokenResponses).length
    assert.deepStrictEqual([responseExamples.length, broken], [388, 48])
    assert.strictEqual(new Set(responseExamples.map(({ endpoint }) => endpoint.name)).size, 303)
  })
})

describe("the specification's examples of requests", () => {
  // The compiler has checked their types: they are literals of the requests' types.
  const originals = new Map(requestsOfSpecification().map((example) => [example.name, example]))

  // What becomes of them on the wire stands in examples.wire.test.ts.
  it("have the parameters that they were taken from", () => {
    for (const { name, params } of requests) {
      const original = originals.get(name)
      assert(original !== undefined && typeof original.params !== "string")
      assert.deepStrictEqual(params, JSON.parse(JSON.stringify(original.params)), name)
    }
  })

  it("are all there but those that cannot be right", () => {
    const broken = Object.keys(brokenRequests).length
    assert.deepStrictEqual([originals.size, requests.length, broken], [747, 747 - broken, broken])
    for (const name of Object.keys(brokenRequests)) assert.isTrue(originals.has(name), name)
  })
})

describe("the generated endpoints", () => {
  it("are those of the specification", () => {
    assert.deepStrictEqual(
      [...endpoints.keys()].toSorted(),
      specification.endpoints.map(({ name }) => name).toSorted()
    )
    assert.strictEqual(endpoints.size, 593)
  })

  it("have schemas that can be built, and guards that can be compiled", () => {
    for (const { answer } of endpoints.values()) {
      if (answer.kind === "json") assert.isBoolean(guardOf(answer.schema)({}))
    }
  })
})
