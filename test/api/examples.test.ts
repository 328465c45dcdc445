import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { brokenRequests, brokenResponses } from "../../codegen/brokenExamples.ts"
import { fromSpecification } from "../../codegen/fromSpecification.ts"
import { patch } from "../../codegen/patches.ts"
import { parseLoose, requestExamples } from "../../codegen/requestExamples.ts"
import { guardOf } from "../../src/Api/internal/guard.ts"
import { explain } from "../../src/Transport/internal/decode.ts"
import { build, planOf } from "../../src/Transport/internal/plan.ts"
import { all as requests } from "./examples/index.ts"
import { endpoints, responseExamples, specification } from "./support.ts"

/** What is wrong with an example of an answer; `undefined` where it passes. */
const problemOf = ({ endpoint, value }: (typeof responseExamples)[number]): string | undefined => {
  const { answer } = endpoint
  if (answer.kind !== "json") return typeof value === "string" ? undefined : "is no text"
  let parsed: unknown = value
  try {
    if (typeof value === "string") parsed = parseLoose(value)
  } catch (error) {
    return String(error)
  }
  if (guardOf(answer.schema)(parsed)) return undefined
  const { at, expected } = explain(answer.schema, parsed)
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

interface Address {
  readonly path: string
  readonly query: { readonly [name: string]: string }
}

const decoded = (text: string): string => decodeURIComponent(text.replaceAll("+", "%20"))

const addressOf = (text: string): Address => {
  const [path = "", search = ""] = text
    .replace(/^([^/])/, "/$1")
    .replace(/\/(\?|$)/, "$1")
    .split("?")
  const pairs = search.split("&").filter((pair) => pair !== "")
  return {
    path: path.split("/").map(decoded).join("/"),
    query: Object.fromEntries(
      pairs.map((pair) => {
        const [name = "", value = "true"] = pair.split("=")
        // A list may have spaces behind its commas.
        return [name, decoded(value).replace(/,\s+/g, ",") || "true"]
      })
    )
  }
}

describe("the specification's examples of requests", () => {
  // The compiler has checked their types: they are literals of the requests' types.
  const originals = new Map(
    requestExamples(specification, patch(fromSpecification(specification))).map((example) => [
      example.name,
      example
    ])
  )

  it("become the requests that they were taken from", () => {
    for (const { endpoint: endpointName, line, name, params } of requests) {
      const endpoint = endpoints.get(endpointName)
      assert(endpoint !== undefined)
      const built = build(planOf(endpoint), params, JSON)
      assert(
        Result.isSuccess(built),
        `${name}: ${String(Result.isFailure(built) ? built.failure.message : "")}`
      )
      const { body, method, path } = built.success
      const [, written = ""] = line.trim().split(/\s+/)
      const [wanted, got] = [addressOf(written), addressOf(path)]
      const parts = new Set(planOf(endpoint).parts)
      const inPath = Object.entries(wanted.query).filter(([key]) => parts.has(key))
      // What may stand in path and query is sent in the path.
      assert.strictEqual(got.path, [wanted.path, ...inPath.map(([, value]) => value)].join("/"), name)
      assert.ok(
        endpoint.urls.some((url) => url.methods.includes(method)),
        `${name}: ${method} is no method of it`
      )
      const sent: unknown = typeof body === "string" && !body.includes("\n") ? JSON.parse(body) : undefined
      const inBody = typeof sent === "object" && sent !== null ? sent : {}
      for (const [key, value] of Object.entries(wanted.query)) {
        if (parts.has(key)) continue
        // What may stand in query and body is sent in the body.
        const moved = Object.hasOwn(inBody, key) ? String(Reflect.get(inBody, key)) : undefined
        assert.strictEqual(got.query[key] ?? moved, value, `${name}: ${key}`)
      }
    }
  })

  it("keep their bodies", () => {
    for (const { endpoint: endpointName, name, params } of requests) {
      const endpoint = endpoints.get(endpointName)
      const original = originals.get(name)
      assert(endpoint !== undefined && original !== undefined && typeof original.params !== "string")
      assert.deepStrictEqual(params, JSON.parse(JSON.stringify(original.params)), name)
      const built = Result.getOrThrow(build(planOf(endpoint), params, JSON))
      if (endpoint.body.kind === "value") {
        const value: unknown = Reflect.get(params, endpoint.body.name)
        assert.deepStrictEqual(
          built.body === undefined ? undefined : JSON.parse(String(built.body)),
          value,
          name
        )
      }
      if (endpoint.body.kind === "ndjson") {
        const lines = String(built.body).trimEnd().split("\n")
        assert.deepStrictEqual(
          lines.map((line): unknown => JSON.parse(line)),
          Reflect.get(params, endpoint.body.name),
          name
        )
      }
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
