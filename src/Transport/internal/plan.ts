/** From an endpoint and the parameters of a call to method, path and body. */
import * as Result from "effect/Result"
import type { Endpoint, Method, Url } from "../../Api/Endpoint.ts"
import { InvalidRequest, SerializationError } from "../../Errors.ts"
import type { Serializer } from "../Serializer.ts"

export interface Built {
  readonly method: Method
  /** The path with its query. */
  readonly path: string
  readonly body: string | Uint8Array | undefined
  readonly bodyKind: "none" | "json" | "ndjson"
}

interface Parameters {
  readonly [key: string]: unknown
}

type AnyEndpoint = Endpoint<never, unknown>

interface Template {
  readonly bare: Method
  readonly carrying: Method
  readonly parts: ReadonlyArray<string>
  /** One more than there are parts. */
  readonly literals: ReadonlyArray<string>
}

export interface Plan {
  readonly endpoint: AnyEndpoint
  readonly parts: ReadonlySet<string>
  readonly query: ReadonlySet<string>
  /** The one with the most parts first. */
  readonly templates: ReadonlyArray<Template>
}

const template = (url: Url): Template => ({
  bare: url.methods[0],
  carrying: url.methods.find((method) => method !== "GET" && method !== "HEAD") ?? url.methods[0],
  parts: [...url.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""),
  literals: url.path.split(/\{\w+\}/)
})

const make = (endpoint: AnyEndpoint): Plan => {
  const templates = endpoint.urls.map(template).sort((a, b) => b.parts.length - a.parts.length)
  return {
    endpoint,
    parts: new Set(templates.flatMap((one) => one.parts)),
    query: new Set(endpoint.query),
    templates
  }
}

const plans = new WeakMap<AnyEndpoint, Plan>()

export const planOf = (endpoint: AnyEndpoint): Plan => {
  let plan = plans.get(endpoint)
  if (plan === undefined) {
    plan = make(endpoint)
    plans.set(endpoint, plan)
  }
  return plan
}

const plain = /^[\w.*-]+$/

/** Encodes all but what URLs and Elasticsearch's patterns leave alone. */
const encode = (text: string): string => {
  if (plain.test(text)) return text === "." || text === ".." ? text.replaceAll(".", "%2E") : text
  return encodeURIComponent(text)
}

/** A path part or query value as text; `undefined` where it has no form. Throws on a lone surrogate. */
const toText = (value: unknown): string | undefined => {
  switch (typeof value) {
    case "string":
      return encode(value)
    case "number":
      return Number.isFinite(value) ? String(value) : undefined
    case "boolean":
    case "bigint":
      return String(value)
    default:
      if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? undefined : encodeURIComponent(value.toISOString())
      if (!Array.isArray(value)) return undefined
      return listToText(value)
  }
}

const listToText = (list: ReadonlyArray<unknown>): string | undefined => {
  const texts: Array<string> = []
  for (const item of list) {
    const text = Array.isArray(item) ? undefined : toText(item)
    if (text === undefined || text === "") return undefined
    texts.push(text)
  }
  return texts.join(",")
}

const safely = (value: unknown): string | undefined => {
  try {
    return toText(value)
  } catch {
    return undefined
  }
}

const invalid = (plan: Plan, parameter: string, reason: string) =>
  Result.fail(new InvalidRequest({ endpoint: plan.endpoint.name, parameter, reason }))

const choose = (plan: Plan, params: Parameters): Template | undefined =>
  plan.templates.find((one) => one.parts.every((part) => params[part] !== undefined))

const bodyOf = (
  plan: Plan,
  params: Parameters,
  serializer: Serializer
): Result.Result<Pick<Built, "body" | "bodyKind">, SerializationError> => {
  const { body, name } = plan.endpoint
  const fail = (reason: string, cause?: unknown) =>
    Result.fail(new SerializationError({ endpoint: name, reason, ...(cause === undefined ? {} : { cause }) }))
  const stringify = (value: unknown): Result.Result<string, SerializationError> => {
    try {
      const text = serializer.stringify(value)
      return text === undefined ? fail(`a ${typeof value} has no form in JSON`) : Result.succeed(text)
    } catch (cause) {
      return fail(cause instanceof Error ? cause.message : String(cause), cause)
    }
  }
  switch (body.kind) {
    case "none":
      return Result.succeed({ body: undefined, bodyKind: "none" })
    case "fields": {
      let fields: Record<string, unknown> | undefined
      for (const key in params) {
        if (params[key] === undefined || plan.parts.has(key) || plan.query.has(key)) continue
        fields ??= {}
        fields[key] = params[key]
      }
      if (fields === undefined) return Result.succeed({ body: undefined, bodyKind: "none" })
      return Result.map(stringify(fields), (text) => ({ body: text, bodyKind: "json" }))
    }
    case "value": {
      const value = params[body.name]
      if (value === undefined) return Result.succeed({ body: undefined, bodyKind: "none" })
      return Result.map(stringify(value), (text) => ({ body: text, bodyKind: "json" }))
    }
    case "ndjson": {
      const value = params[body.name]
      if (typeof value === "string" || value instanceof Uint8Array) {
        return Result.succeed({ body: value, bodyKind: "ndjson" })
      }
      if (!Array.isArray(value)) return fail(`${body.name} is no list of lines`)
      let text = ""
      for (const line of value) {
        if (typeof line === "string") {
          text += line + "\n"
          continue
        }
        const written = stringify(line)
        if (Result.isFailure(written)) return Result.fail(written.failure)
        text += written.success + "\n"
      }
      return Result.succeed({ body: text, bodyKind: "ndjson" })
    }
  }
}

export const build = (
  plan: Plan,
  given: object,
  serializer: Serializer
): Result.Result<Built, InvalidRequest | SerializationError> => {
  // Interfaces of requests have no index signature; reading any key of an object is safe.
  const params = given as Parameters
  const chosen = choose(plan, params)
  if (chosen === undefined) {
    const shortest = plan.templates[plan.templates.length - 1]
    const missing = shortest?.parts.find((part) => params[part] === undefined) ?? "path"
    return invalid(plan, missing, "is missing")
  }
  let path = chosen.literals[0] ?? ""
  for (const [index, part] of chosen.parts.entries()) {
    const text = safely(params[part])
    if (text === undefined)
      return invalid(plan, part, "cannot be part of a path: give text, a number or a list of those")
    if (text === "") return invalid(plan, part, "is empty")
    path += text + (chosen.literals[index + 1] ?? "")
  }
  let separator = "?"
  for (const key in params) {
    const value = params[key]
    if (value === undefined) continue
    if (plan.query.has(key)) {
      const text = safely(value)
      if (text === undefined) return invalid(plan, key, "cannot be written in a query string")
      path += `${separator}${key}=${text}`
      separator = "&"
    } else if (plan.parts.has(key) && !chosen.parts.includes(key)) {
      return invalid(plan, key, `does not go with the path ${chosen.literals.join("…")}`)
    }
  }
  const body = bodyOf(plan, params, serializer)
  if (Result.isFailure(body)) return Result.fail(body.failure)
  const { bodyKind } = body.success
  return Result.succeed({
    method: bodyKind === "none" ? chosen.bare : chosen.carrying,
    path,
    body: body.success.body,
    bodyKind
  })
}
