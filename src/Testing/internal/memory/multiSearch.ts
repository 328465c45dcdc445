/** Several searches in one request. Each has an answer or an error of its own. */
import type { Contexts } from "./contexts.ts"
import { readJson, readLines } from "./jsonText.ts"
import { locate, Malformed } from "./malformed.ts"
import {
  type Handler,
  isObject,
  type Json,
  type JsonObject,
  NotSimulated,
  Problem,
  refusal,
  type Request,
  type Searchable
} from "./model.ts"
import { type Manner, multiSearchManner, searchTypeOf, type Where } from "./parameters.ts"
import { validation } from "./problems.ts"
import { entriesOf } from "./queries/options.ts"
import { illegal } from "./reading.ts"
import { readSearch } from "./request.ts"
import { answerSearch, type Searched } from "./searching.ts"
import { validateSearch } from "./validation.ts"

const flagOf = (value: Json): boolean => {
  if (value === true || value === "true") return true
  if (value === false || value === "false") return false
  throw illegal(`Failed to parse value [${String(value)}] as only [true] or [false] are allowed.`)
}

const listOf = (value: Json): ReadonlyArray<string> =>
  Array.isArray(value) ? value.map(String) : String(value).split(",")

type Change = (manner: Manner, value: Json) => Manner

const where = (manner: Manner, change: Partial<Where>): Manner => ({
  ...manner,
  where: { ...manner.where, ...change }
})

const expansion = (manner: Manner, change: Partial<Where["expansion"]>): Manner =>
  where(manner, { expansion: { ...manner.where.expansion, ...change } })

const index: Change = (manner, value) => {
  const names = listOf(value).filter((name) => name !== "")
  return names.length === 0 ? manner : where(manner, { index: names.join(",") })
}

const unchanged: Change = (manner) => manner

const changes: { readonly [name: string]: Change } = {
  index,
  indices: index,
  search_type: (manner, value) => ({ ...manner, globalScores: searchTypeOf(String(value)) }),
  searchType: (manner, value) => ({ ...manner, globalScores: searchTypeOf(String(value)) }),
  routing: (manner, value) => where(manner, { routing: listOf(value) }),
  preference: (manner, value) => {
    if (String(value).startsWith("_")) throw new NotSimulated("msearch with [preference]")
    return manner
  },
  allow_partial_search_results: (manner, value) => ({ ...manner, allowPartial: flagOf(value) }),
  ignore_unavailable: (manner, value) => expansion(manner, { ignoreUnavailable: flagOf(value) }),
  allow_no_indices: (manner, value) => expansion(manner, { allowNoIndices: flagOf(value) }),
  expand_wildcards: (manner, value) => expansion(manner, { expandWildcards: listOf(value) }),
  request_cache: unchanged,
  requestCache: unchanged,
  ignore_throttled: unchanged,
  ccs_minimize_roundtrips: unchanged,
  ccsMinimizeRoundtrips: unchanged
}

/** What the head of a search says beyond the request. */
const applyHead = (manner: Manner, head: Json): Manner => {
  if (!isObject(head)) throw illegal("Validation Failed: 1: no requests added;")
  return entriesOf(head).reduce((changed, [name, value]) => {
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined
    if (change === undefined) throw illegal(`key [${name}] is not supported in the metadata section`)
    return value === null ? changed : change(changed, value)
  }, manner)
}

/** Reads the search of a body, a fault of which is one of the whole request. */
const readOne = (manner: Manner, body: Json, request: Request): Searched => {
  try {
    const search = readSearch(body)
    const problem = validateSearch(search, manner, { ...request, params: {} })
    if (problem !== undefined) throw problem
    return { search, manner, counts: isObject(body) && body["track_total_hits"] !== undefined }
  } catch (thrown) {
    throw thrown instanceof Malformed ? locate(body, thrown) : thrown
  }
}

const readSearchLine = (line: string): Json => {
  if (line.trim() !== "") return readJson(line)
  throw new Problem(400, "parsing_exception", "Expected [START_OBJECT] but found [null]", { line: 1, col: 0 })
}

const readAll = (request: Request): ReadonlyArray<Searched> => {
  const common = multiSearchManner(request)
  const { text } = request
  if (text === undefined) {
    throw new Problem(400, "parse_exception", "request body or source parameter is required")
  }
  const searches: Array<Searched> = []
  const lines = readLines(text, "msearch", "\n")
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const [head = "", body = ""] = lines.slice(at, at + 2)
    const manner = applyHead(common, head.trim() === "" ? {} : readJson(head))
    searches.push(readOne(manner, readSearchLine(body), request))
  }
  if (searches.length === 0) throw validation("no requests added")
  return searches
}

export const multiSearch =
  (cluster: Searchable, contexts: Contexts): Handler =>
  (request) => {
    const responses = readAll(request).map((searched): JsonObject => {
      try {
        return { ...answerSearch(cluster, contexts, request.now, searched), status: 200 }
      } catch (thrown) {
        if (!(thrown instanceof Problem)) throw thrown
        const { body, status } = refusal(thrown)
        return { error: isObject(body) ? body["error"] : undefined, status }
      }
    })
    return { status: 200, body: { took: 0, responses } }
  }
