import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { build, planOf } from "../../src/Transport/internal/plan.ts"
import { all as requests } from "./examples/index.ts"
import { endpoints, examplesOf, specification } from "./support.ts"

interface Written {
  readonly method: string
  readonly parts: ReadonlyArray<string>
  readonly query: { readonly [name: string]: string }
}

/** A request line as it stands in the specification: with or without a first slash, with lists like `a, b`. */
const readLine = (line: string): Written => {
  const [, method = "", path = "", search = ""] = /^(\S+)\s+\/?([^?\s]*)\??(.*)$/.exec(line.trim()) ?? []
  const text = (value: string) => decodeURIComponent(value.replaceAll("+", " ")).replaceAll(/,\s+/g, ",")
  return {
    method,
    parts: path
      .split("/")
      .filter((part) => part !== "")
      .map(text),
    query: Object.fromEntries(
      search
        .split("&")
        .filter((pair) => pair !== "")
        .map((pair) => {
          const [name = "", value = ""] = pair.split("=")
          // A flag without a value is set.
          return [name, text(value) || "true"]
        })
    )
  }
}

/** A body as it stands there: JSON with texts in three quotes and commas after the last item, or lines of JSON. */
const readBody = (text: string): unknown => {
  const plain = text
    .replaceAll(/"""([^]*?)"""/g, (_, inner: string) => JSON.stringify(inner))
    .replaceAll(/,(?=\s*[}\]])/g, "")
  try {
    return JSON.parse(plain)
  } catch {
    return plain
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line): unknown => JSON.parse(line))
  }
}

/** The body that an example sends, by its name. */
const bodies: ReadonlyMap<string, unknown> = new Map(
  specification.endpoints.flatMap(({ name, request }) =>
    Object.entries(examplesOf(request)).flatMap(([example, { value }]) => {
      const id = `${name}/${example}`
      const isChecked = requests.some((one) => one.name === id)
      return typeof value !== "string" || !isChecked ? [] : [[id, readBody(value)] as const]
    })
  )
)

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A value of the query, that may go into the body, as JSON has it there. */
const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(",") : String(value))

const fits = (template: string, parts: ReadonlyArray<string>): boolean => {
  const steps = template.split("/").filter((step) => step !== "")
  return (
    steps.length === parts.length &&
    steps.every((step, index) => step.startsWith("{") || step === parts[index])
  )
}

const sent = requests.map(({ endpoint: name, line, name: id, params }) => {
  const endpoint = endpoints.get(name)
  if (endpoint === undefined) throw new Error(`${name} is not among the generated endpoints`)
  const plan = planOf(endpoint)
  const built = Result.getOrThrow(build(plan, params, JSON))
  const { bodyKind } = built
  const body =
    built.body === undefined
      ? undefined
      : bodyKind === "ndjson"
        ? readBody(String(built.body))
        : JSON.parse(String(built.body))
  return { id, endpoint, plan, written: readLine(line), got: readLine(`${built.method} ${built.path}`), body }
})

describe("examples of requests on the wire", () => {
  it("have the path of the example, with what may stand there taken out of its query", () => {
    for (const { got, id, plan, written } of sent) {
      const moved = Object.entries(written.query).filter(([name]) => plan.parts.has(name))
      assert.deepStrictEqual(got.parts, [...written.parts, ...moved.map(([, value]) => value)], id)
    }
  })

  it("have the query of the example and nothing more, with what has another place moved there", () => {
    const moved = sent.flatMap(({ body, got, id, plan, written }) => {
      const example = bodies.get(id)
      const isIn = (value: unknown, name: string) => isObject(value) && Object.hasOwn(value, name)
      const stays = ([name]: readonly [string, unknown]) => !plan.parts.has(name) && !isIn(body, name)
      const fromBody = isObject(example)
        ? Object.entries(example).filter(([name]) => plan.query.has(name) && !isIn(body, name))
        : []
      const wanted = [...Object.entries(written.query).filter(stays), ...fromBody]
      assert.deepStrictEqual(
        got.query,
        Object.fromEntries(wanted.map(([name, value]) => [name, textOf(value)])),
        id
      )
      return fromBody.length === 0 ? [] : [id]
    })
    // The server refuses them in the body: of this example we send what it means.
    assert.deepStrictEqual(moved, ["mtermvectors/MultiTermVectorsRequestExample2"])
  })

  it("have the body of the example, with what has another place moved there", () => {
    for (const { body, endpoint, id, plan, written } of sent) {
      const example = bodies.get(id)
      if (endpoint.body.kind === "ndjson") {
        assert.deepStrictEqual(body, Array.isArray(example) ? example : [example], id)
      } else if (endpoint.body.kind === "fields") {
        const fields = Object.entries(isObject(example) ? example : {})
        const stay = fields.filter(([name]) => !plan.query.has(name) && !plan.parts.has(name))
        const added = Object.entries(isObject(body) ? body : {}).filter(
          ([name]) => !fields.some(([field]) => field === name)
        )
        const wanted = [...stay, ...added]
        // An empty object and no body are one request.
        assert.deepStrictEqual(body, wanted.length === 0 ? undefined : Object.fromEntries(wanted), id)
        for (const [name, value] of added) assert.strictEqual(textOf(value), written.query[name], id)
      } else {
        assert.deepStrictEqual(body, example, id)
      }
    }
  })

  it("have the method of the example, or another that the same path takes", () => {
    const pairs = sent.map(({ endpoint, got, id, written }) => {
      const methods = endpoint.urls
        .filter(({ path }) => fits(path, got.parts))
        .flatMap((url): ReadonlyArray<string> => url.methods)
      assert.include(methods, got.method, id)
      assert.include(methods, written.method, id)
      return `${written.method} as ${got.method}`
    })
    const changed = new Set(pairs.filter((pair) => !/^(\w+) as \1$/.test(pair)))
    assert.deepStrictEqual([...changed].toSorted(), ["GET as POST", "POST as GET", "POST as PUT"])
  })
})
