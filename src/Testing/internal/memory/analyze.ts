/** `_analyze`: shows the terms that text becomes. */
import { type Analysis, type Analyzer, analyzeAll, makeAnalysis, type Typed } from "./analysis.ts"
import type { TokenFilter } from "./analysis/tokens.ts"
import { contentParse, locate, Malformed, nameAt, valueAt } from "./malformed.ts"
import {
  type Answer,
  type Handlers,
  isObject,
  type Json,
  type JsonObject,
  NotSimulated,
  Problem,
  type Request
} from "./model.ts"
import { indexToRead } from "./names.ts"
import { paramsOf } from "./params.ts"
import { illegalArgument, validation } from "./problems.ts"
import { tokenOf } from "./reading.ts"
import type { Index } from "./state.ts"
import type { Store } from "./store.ts"
import { suggest } from "./suggest.ts"

const known = [
  "analyzer",
  "text",
  "field",
  "tokenizer",
  "filter",
  "char_filter",
  "explain",
  "attributes",
  "normalizer"
]

interface Asked {
  readonly texts: ReadonlyArray<string>
  readonly analyzer: string | undefined
  readonly normalizer: string | undefined
  readonly tokenizer: string | undefined
  readonly filters: ReadonlyArray<Json> | undefined
  readonly field: string | undefined
}

const parser = "analyze_request"

const unsupported = (body: JsonObject, name: string): Malformed =>
  contentParse(
    valueAt(body, name),
    `[${parser}] ${name} doesn't support values of type: ${tokenOf(body[name])}`
  )

const textAt = (body: JsonObject, name: string): string | undefined => {
  const value = body[name]
  if (value === undefined || typeof value === "string") return value
  if (isObject(value)) throw new NotSimulated(`_analyze with its own ${name}`)
  throw unsupported(body, name)
}

const textsAt = (body: JsonObject): ReadonlyArray<string> => {
  const value = body["text"]
  if (value === undefined) return []
  if (typeof value === "string") return [value]
  if (!Array.isArray(value)) throw unsupported(body, "text")
  return value.map((text: Json) => {
    if (typeof text === "object") throw new NotSimulated("_analyze of text of this form")
    return String(text)
  })
}

const read = (body: JsonObject): Asked => {
  for (const name of Object.keys(body)) {
    if (known.includes(name)) continue
    throw contentParse(nameAt(body, name), `[${parser}] unknown field [${name}]${suggest(name, known)}`)
  }
  const charFilters = body["char_filter"]
  if (charFilters !== undefined && !(Array.isArray(charFilters) && charFilters.length === 0)) {
    throw new NotSimulated("_analyze with char_filter")
  }
  if (body["explain"] !== undefined && body["explain"] !== false)
    throw new NotSimulated("_analyze with explain")
  const filters = body["filter"]
  return {
    texts: textsAt(body),
    analyzer: textAt(body, "analyzer"),
    normalizer: textAt(body, "normalizer"),
    tokenizer: textAt(body, "tokenizer"),
    filters: filters === undefined ? undefined : Array.isArray(filters) ? filters : [filters],
    field: textAt(body, "field")
  }
}

const faultsOf = ({ analyzer, filters, normalizer, texts, tokenizer }: Asked, hasIndex: boolean) => {
  const faults: Array<string> = []
  if (texts.length === 0) faults.push("text is missing")
  if (normalizer !== undefined && !hasIndex) faults.push("index is required if normalizer is specified")
  if (normalizer !== undefined && (tokenizer !== undefined || analyzer !== undefined)) {
    faults.push("tokenizer/analyze should be null if normalizer is specified")
  }
  if (analyzer !== undefined && (tokenizer !== undefined || (filters?.length ?? 0) > 0)) {
    faults.push("cannot define extra components on a named analyzer")
  }
  return faults
}

/** The settings of a component that is written into the request. */
const flatten = (
  json: JsonObject,
  name: string
): { readonly [setting: string]: string | ReadonlyArray<string> } =>
  Object.fromEntries(
    Object.entries(json).map(([setting, value]) => {
      const full = `analysis.filter.${name}.${setting}`
      if (Array.isArray(value)) return [full, value.map(String)] as const
      if (isObject(value) || value === undefined)
        throw new NotSimulated("_analyze with a filter of this form")
      return [full, String(value)] as const
    })
  )

const filterOf = (analysis: Analysis, json: Json): TokenFilter => {
  if (typeof json === "string") {
    const found = analysis.filter(json)
    if (found === undefined) throw illegalArgument(`failed to find global filter under [${json}]`)
    return found
  }
  if (!isObject(json)) throw new NotSimulated("_analyze with a filter of this form")
  const made = makeAnalysis(flatten(json, "own")).filter("own")
  if (made === undefined) throw new NotSimulated("_analyze with a filter of this form")
  return made
}

const ofField = (index: Index, name: string): Analyzer | undefined => {
  const { analysis, mapping } = index
  const field = mapping.fields.get(name)
  if (field === undefined) return analysis.analyzer("default")
  switch (field.type) {
    case "text": {
      const analyzer = analysis.analyzer(String(field.parameters["analyzer"] ?? "default"))
      const gap = field.parameters["position_increment_gap"]
      return analyzer !== undefined && typeof gap === "number" ? { ...analyzer, gap } : analyzer
    }
    case "keyword": {
      const normalizer = field.parameters["normalizer"]
      return typeof normalizer === "string" ? analysis.normalizer(normalizer) : analysis.analyzer("keyword")
    }
    default:
      throw illegalArgument(
        `Can't process field [${name}], Analysis requests are only supported on tokenized fields`
      )
  }
}

const bare = makeAnalysis({})

const analyzerOf = (asked: Asked, index: Index | undefined): Analyzer | undefined => {
  const { analyzer, field, filters, normalizer, tokenizer } = asked
  const analysis = index?.analysis ?? bare
  if (analyzer !== undefined) {
    const found = analysis.analyzer(analyzer)
    if (found !== undefined) return found
    throw illegalArgument(`failed to find ${index === undefined ? "global " : ""}analyzer [${analyzer}]`)
  }
  if (normalizer !== undefined) {
    const found = analysis.normalizer(normalizer)
    if (found !== undefined) return found
    throw illegalArgument(`failed to find normalizer under [${normalizer}]`)
  }
  if (tokenizer !== undefined || (filters !== undefined && filters.length > 0 && field === undefined)) {
    const name = tokenizer ?? "keyword"
    const made = analysis.tokenizer(name)
    if (made === undefined) throw illegalArgument(`failed to find global tokenizer under [${name}]`)
    return analysis.compose(
      made,
      (filters ?? []).map((filter) => filterOf(analysis, filter))
    )
  }
  if (filters !== undefined && filters.length > 0) throw new NotSimulated("_analyze with field and filter")
  if (field === undefined) return analysis.analyzer("default")
  if (index === undefined) {
    throw illegalArgument("analysis based on a specific field requires an index")
  }
  return ofField(index, field)
}

const shown = ({ end, position, start, term, type }: Typed): JsonObject => ({
  token: term,
  start_offset: start,
  end_offset: end,
  type,
  position
})

const mostTokens = 10_000

export const analyzeHandlers = (store: Store): Handlers => ({
  "indices.analyze": (request: Request): Answer => {
    const params = paramsOf(request, ["index"])
    const { body } = request
    if (body === undefined) {
      throw new Problem(400, "parse_exception", "request body or source parameter is required")
    }
    if (!isObject(body)) throw new NotSimulated("_analyze of this form")
    let asked: Asked
    try {
      asked = read(body)
    } catch (thrown) {
      throw thrown instanceof Malformed ? locate(body, thrown) : thrown
    }
    const name = params.text("index")
    const faults = faultsOf(asked, name !== undefined)
    if (faults.length > 0) throw validation(...faults)
    const index = name === undefined ? undefined : indexToRead(store.indices, name)
    const analyzer = analyzerOf(asked, index)
    const tokens = analyzer === undefined ? [] : analyzeAll(analyzer, asked.texts)
    if (tokens.length > mostTokens) throw new NotSimulated(`_analyze of more than ${mostTokens} tokens`)
    return { status: 200, body: { tokens: tokens.map(shown) } }
  }
})
