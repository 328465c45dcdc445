/** From an endpoint and the parameters of a call to method, path and body. */
import type * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Body, Endpoint, Method, Url } from "../../Api/Endpoint.ts"
import { InvalidRequest, type SerializationError } from "../../Errors.ts"
import type { Serializer } from "../Serializer.ts"
import { ended, writeJson, writeLines } from "./body.ts"
import { type Idempotence, ofEndpoint } from "./idempotence.ts"
import { nearest } from "./nearest.ts"
import * as Notices from "./notices.ts"
import { isIterable, urlText } from "./urlText.ts"

export interface Built {
  readonly method: Method
  /** The path with its query. */
  readonly path: string
  readonly body: string | Uint8Array | undefined
  readonly bodyKind: "none" | "json" | "ndjson"
  /** Whether the body is compressed with gzip. */
  readonly gzipped: boolean
  /** The media type of an answer that is no JSON. */
  readonly mediaType: string | undefined
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
  /** All parameters; `undefined` where others are fields of the body. */
  readonly known: ReadonlySet<string> | undefined
  /** The one with the most parts first. */
  readonly templates: ReadonlyArray<Template>
  readonly mediaType: string | undefined
  readonly idempotence: Idempotence
  /** What is said of the endpoint itself, if anything. */
  readonly notice: Effect.Effect<void> | undefined
}

/** The query parameters that every endpoint takes. */
const common = ["error_trace", "filter_path", "human", "pretty"]

const template = (url: Url, body: Body): Template => ({
  // The specification names POST first for some reads, for the sake of their body.
  bare: body.kind !== "none" && url.methods.includes("GET") ? "GET" : url.methods[0],
  carrying: url.methods.find((method) => method !== "GET" && method !== "HEAD") ?? url.methods[0],
  parts: [...url.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""),
  literals: url.path.split(/\{\w+\}/)
})

const bodyNames = (body: Body): ReadonlyArray<string> => ("name" in body ? [body.name] : [])

const make = (endpoint: AnyEndpoint): Plan => {
  const { answer, body } = endpoint
  const templates = endpoint.urls
    .map((url) => template(url, body))
    .sort((a, b) => b.parts.length - a.parts.length)
  const parts = new Set(templates.flatMap((one) => one.parts))
  const query = new Set([...endpoint.query, ...common])
  return {
    endpoint,
    parts,
    query,
    known: body.kind === "fields" ? undefined : new Set([...parts, ...query, ...bodyNames(body)]),
    templates,
    mediaType: "mediaType" in answer ? answer.mediaType : undefined,
    idempotence: ofEndpoint(endpoint),
    notice: Notices.ofEndpoint(endpoint)
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

const invalid = (plan: Plan, parameter: string, reason: string) =>
  Result.fail(new InvalidRequest({ endpoint: plan.endpoint.name, parameter, reason }))

const unknownParameter = (plan: Plan, known: ReadonlySet<string>, parameter: string) => {
  const meant = nearest(parameter, known)
  const hint = meant === undefined ? "" : `; the nearest is ${meant}`
  return invalid(plan, parameter, `is no parameter of this endpoint${hint}`)
}

const choose = (plan: Plan, params: Parameters): Template | undefined =>
  plan.templates.find((one) => one.parts.every((part) => params[part] !== undefined))

const pathOf = (plan: Plan, chosen: Template, params: Parameters): Result.Result<string, InvalidRequest> => {
  let path = chosen.literals[0] ?? ""
  for (const [index, part] of chosen.parts.entries()) {
    const text = urlText(params[part])
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
      const text = urlText(value)
      if (text === undefined) return invalid(plan, key, "cannot be written in a query string")
      path += `${separator}${key}=${text}`
      separator = "&"
    } else if (plan.parts.has(key)) {
      if (!chosen.parts.includes(key))
        return invalid(plan, key, `does not go with the path ${chosen.literals.join("…")}`)
    } else if (plan.known !== undefined && !plan.known.has(key)) {
      return unknownParameter(plan, plan.known, key)
    }
  }
  return Result.succeed(path)
}

type BuiltBody = Pick<Built, "body" | "bodyKind">

const noBody: BuiltBody = { body: undefined, bodyKind: "none" }

const json = (text: string): BuiltBody => ({ body: text, bodyKind: "json" })

const ndjson = (lines: string | Uint8Array): BuiltBody => ({ body: lines, bodyKind: "ndjson" })

const fieldsOf = (plan: Plan, params: Parameters): object | undefined => {
  let fields: Record<string, unknown> | undefined
  for (const key in params) {
    if (params[key] === undefined || plan.parts.has(key) || plan.query.has(key)) continue
    fields ??= {}
    fields[key] = params[key]
  }
  return fields
}

const bodyOf = (
  plan: Plan,
  params: Parameters,
  serializer: Serializer
): Result.Result<BuiltBody, InvalidRequest | SerializationError> => {
  const { body, name } = plan.endpoint
  const writing = { endpoint: name, serializer }
  switch (body.kind) {
    case "none":
      return Result.succeed(noBody)
    case "fields": {
      const fields = fieldsOf(plan, params)
      return fields === undefined ? Result.succeed(noBody) : Result.map(writeJson(writing, fields, []), json)
    }
    case "value": {
      const value = params[body.name]
      return value === undefined
        ? Result.succeed(noBody)
        : Result.map(writeJson(writing, value, [body.name]), json)
    }
    case "ndjson": {
      const lines = params[body.name]
      if (lines === undefined) return invalid(plan, body.name, "is missing")
      if (typeof lines === "string") return Result.succeed(ndjson(lines === "" ? lines : ended(lines)))
      if (lines instanceof Uint8Array) return Result.succeed(ndjson(lines))
      return isIterable(lines)
        ? Result.map(writeLines(writing, lines, [body.name]), ndjson)
        : invalid(plan, body.name, "is no list of lines: give an array or another iterable, text or bytes")
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
  const path = pathOf(plan, chosen, params)
  if (Result.isFailure(path)) return Result.fail(path.failure)
  const built = bodyOf(plan, params, serializer)
  if (Result.isFailure(built)) return Result.fail(built.failure)
  const { body, bodyKind } = built.success
  return Result.succeed({
    method: bodyKind === "none" ? chosen.bare : chosen.carrying,
    path: path.success,
    body,
    bodyKind,
    gzipped: false,
    mediaType: plan.mediaType
  })
}
