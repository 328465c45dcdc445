/** The specification's examples of requests as parameters of our calls. */
import type { Endpoint, Model, Property, Type } from "./model.ts"
import { lookup } from "./plan.ts"
import type { Specification } from "./read.ts"

export interface RequestExample {
  readonly endpoint: Endpoint
  /** The endpoint's name and the example's, `search/SearchRequestExample1`. */
  readonly name: string
  /** The request line, for instance `POST /books/_search?size=1`. */
  readonly line: string
  /** The parameters of our call; where there are none, the reason why the example has no such form. */
  readonly params: { readonly [name: string]: unknown } | string
}

/** JSON as documentation writes it: with texts in three quotes, and a comma after the last item. */
export const parseLoose = (text: string): unknown =>
  JSON.parse(
    text
      .replace(/"""([\s\S]*?)"""/g, (_, inner: string) => JSON.stringify(inner))
      .replace(/,(\s*[}\]])/g, "$1")
  )

const bodyOf = (text: string): { readonly value: unknown } | { readonly lines: ReadonlyArray<unknown> } => {
  try {
    return { value: parseLoose(text) }
  } catch (error) {
    const lines = text.split("\n").filter((line) => line.trim() !== "")
    if (lines.length < 2) throw error
    return { lines: lines.map((line): unknown => JSON.parse(line)) }
  }
}

interface Forms {
  readonly number: boolean
  readonly boolean: boolean
  readonly list: boolean
  readonly text: boolean
}

const none: Forms = { number: false, boolean: false, list: false, text: false }

/** The forms that a value in a URL may have in JavaScript. */
const formsOf = (model: Model, type: Type): Forms => {
  switch (type.kind) {
    case "number":
      return { ...none, number: true }
    case "boolean":
      return { ...none, boolean: true }
    case "array":
      return { ...formsOf(model, type.item), list: true }
    case "union": {
      const all = type.items.map((item) => formsOf(model, item))
      const some = (form: keyof Forms) => all.some((one) => one[form])
      return { number: some("number"), boolean: some("boolean"), list: some("list"), text: some("text") }
    }
    case "reference": {
      const target = lookup(model, type.to)
      return target.kind === "alias" ? formsOf(model, target.type) : none
    }
    default:
      return { ...none, text: true }
  }
}

const valueOf = (model: Model, property: Property | undefined, text: string): unknown => {
  const forms = property === undefined ? { ...none, text: true } : formsOf(model, property.type)
  if (forms.list && text.includes(",")) {
    return text.split(",").map((item) => scalar({ ...forms, list: false }, item.trim()))
  }
  return scalar(forms, text)
}

const scalar = (forms: Forms, text: string): unknown => {
  if (forms.boolean && (text === "true" || text === "")) return true
  if (forms.boolean && text === "false") return false
  if (forms.number && !forms.text && text !== "" && Number.isFinite(Number(text))) return Number(text)
  return text
}

const partsOf = (endpoint: Endpoint, path: string): { readonly [name: string]: string } | undefined => {
  for (const url of endpoint.urls.toSorted((a, b) => b.path.length - a.path.length)) {
    const names = [...url.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "")
    const pattern = url.path.replace(/\{\w+\}/g, "([^/]+)")
    const found = new RegExp(`^${pattern}$`).exec(path)
    if (found !== null) {
      return Object.fromEntries(
        names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")])
      )
    }
  }
  return undefined
}

const paramsOf = (model: Model, endpoint: Endpoint, line: string, body: string | undefined) => {
  const [, address = ""] = /^[A-Z]+\s+(\S+)$/.exec(line.trim()) ?? []
  const [path = "", search = ""] = address.replace(/\/(\?|$)/, "$1").split("?")
  const parts = partsOf(endpoint, path.startsWith("/") ? path : `/${path}`)
  if (parts === undefined) return `none of the endpoint's URLs is ${path}`
  const { request } = endpoint
  const params: Record<string, unknown> = {}
  for (const [name, text] of Object.entries(parts)) {
    params[name] = valueOf(
      model,
      request.path.find((part) => part.name === name),
      text
    )
  }
  const inBody = request.body.kind === "fields" ? request.body.properties : []
  const common = request.parents.flatMap((parent) => {
    const target = lookup(model, parent.to)
    return target.kind === "interface" ? target.properties : []
  })
  for (const [name, text] of new URLSearchParams(search)) {
    const known = [...request.query, ...common, ...inBody].find((property) => property.name === name)
    params[name] = valueOf(model, known, text)
  }
  if (body === undefined) return params
  let parsed: ReturnType<typeof bodyOf>
  try {
    parsed = bodyOf(body)
  } catch {
    return "its body is no JSON"
  }
  switch (request.body.kind) {
    case "none":
      return "the endpoint takes no body"
    case "ndjson":
      return { ...params, [request.body.name]: "lines" in parsed ? parsed.lines : [parsed.value] }
    case "value":
      return "lines" in parsed
        ? "its body is several values"
        : { ...params, [request.body.name]: parsed.value }
    case "fields":
      if ("lines" in parsed) return "its body is several values"
      return typeof parsed.value === "object" && parsed.value !== null && !Array.isArray(parsed.value)
        ? { ...params, ...parsed.value }
        : "its body is no object"
  }
}

export const requestExamples = (
  specification: Specification,
  model: Model
): ReadonlyArray<RequestExample> => {
  const types = new Map(specification.types.map((type) => [`${type.name.namespace}.${type.name.name}`, type]))
  return model.endpoints.flatMap((endpoint) => {
    const type = types.get(endpoint.request.id)
    const examples = type !== undefined && "examples" in type ? type.examples : undefined
    return Object.entries(
      (examples ?? {}) as { [name: string]: { method_request: string; value?: string } }
    ).map(([name, { method_request: line, value }]) => ({
      endpoint,
      name: `${endpoint.name}/${name}`,
      line,
      params: paramsOf(model, endpoint, line, value)
    }))
  })
}
