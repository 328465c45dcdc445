/** A server without sockets that holds documents and gives them page by page, and what it was asked. */
import { beforeAll } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { loadAll } from "effect-elasticsearch/Api/Methods"
import { ConnectionError } from "effect-elasticsearch"
import type { ExchangeError, WireRequest, WireResponse } from "effect-elasticsearch/Transport/Connection"
import { answer, fakeClient } from "../support/fakeConnection.ts"

export interface Film {
  readonly title: string
  readonly year: number
}

// The first client of a process loads its namespaces, which takes time that no clock of a test knows of.
beforeAll(() => Effect.runPromise(loadAll))

/** Lets all fibers run until they wait. */
export const settle: Effect.Effect<void> = Effect.forEach(
  Array.from({ length: 100 }),
  () => Effect.yieldNow,
  { discard: true }
)

/** So many films, one a year. */
export const films = (count: number): ReadonlyArray<Film> =>
  Array.from({ length: count }, (_, at) => ({ title: `Film ${at}`, year: 1900 + at }))

export interface Asked {
  readonly endpoint: string
  readonly method: string
  /** The path without its query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Body
  readonly text: string
}

export interface Body {
  readonly [name: string]: unknown
  readonly size?: number
  readonly slice?: { readonly id: number; readonly max: number; readonly field?: string }
  readonly search_after?: ReadonlyArray<number>
  readonly pit?: { readonly id: string; readonly keep_alive: string }
  readonly scroll_id?: string
  readonly id?: string
}

/** The body of a request. */
export const textOf = ({ body }: WireRequest): string =>
  body === undefined ? "" : typeof body === "string" ? body : new TextDecoder().decode(body)

export const askedOf = (request: WireRequest): Asked => {
  const url = new URL(request.path, "http://localhost")
  const text = textOf(request)
  const isJson = text.startsWith("{") && !text.includes("\n")
  return {
    endpoint: request.endpoint,
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    body: isJson ? JSON.parse(text) : {},
    text
  }
}

/** The lines of a body of lines. */
export const linesOf = (request: WireRequest): ReadonlyArray<Body> =>
  textOf(request)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))

export const shards = { total: 2, successful: 2, skipped: 0, failed: 0 }

export const found = (hits: ReadonlyArray<object>, more: object = {}) => ({
  took: 1,
  timed_out: false,
  _shards: shards,
  hits: { hits },
  ...more
})

/** What a connection says that broke behind a request. */
export const lost = new ConnectionError({
  endpoint: "",
  method: "POST",
  path: "/",
  node: "http://localhost:9200",
  attempts: [],
  code: "ECONNRESET",
  reason: "the connection was reset",
  hint: ""
})

export interface LibraryOptions {
  /** Changes an answer to a search or scroll, or takes its time; the number says which it is, from 1. */
  readonly search?: (
    number: number,
    asked: Asked,
    usual: WireResponse
  ) => WireResponse | Effect.Effect<WireResponse, ExchangeError>
  /** The document at a place as the server gives it. Default: the film. */
  readonly source?: (film: Film, at: number) => unknown
  /** The sort values of a document, the last of which is its place. Default: the place alone. */
  readonly sort?: (film: Film, at: number) => ReadonlyArray<unknown>
  /** Whether it is of a time when vectors were not left out, and refuses the word for it. Default false. */
  readonly isOld?: boolean
}

/** Whether a search is for no hits, but to see whether the server knows of leaving vectors out. */
const isVectorsAsked = ({ pit, size }: Body): boolean => size === 0 && pit === undefined

/** A client of a server with these films. */
export const library = (all: ReadonlyArray<Film>, options: LibraryOptions = {}) => {
  const { sort = (_, at) => [at], source = (film) => film } = options
  const asked: Array<Asked> = []
  /** Points in time and scrolls that are open, by the number in their ids. */
  const open = new Map<string, { readonly slice: Body["slice"]; readonly size: number; at: number }>()
  let contexts = 0
  let searches = 0

  const page = (slice: Body["slice"], from: number, size: number) => {
    const hits: Array<object> = []
    let at = from
    for (; at < all.length && hits.length < size; at++) {
      const film = all[at]
      if (film === undefined || (slice !== undefined && at % slice.max !== slice.id)) continue
      hits.push({
        _index: "films",
        _id: String(at),
        _score: null,
        _source: source(film, at),
        sort: sort(film, at)
      })
    }
    return { hits, at }
  }

  const contextOf = (id = ""): string => id.split(".")[0] ?? ""

  const missing = answer(404, {
    error: { type: "search_context_missing_exception", reason: "No search context" }
  })

  const reply = ({ body, method, path, query }: Asked): WireResponse => {
    if (path.endsWith("/_pit") && method === "POST") {
      const context = `pit${++contexts}`
      open.set(context, { slice: undefined, size: 0, at: 0 })
      return answer(200, { id: `${context}.0`, _shards: shards })
    }
    if (method === "DELETE") {
      const gone = open.delete(contextOf(body.id ?? String(body.scroll_id)))
      return answer(gone ? 200 : 404, { succeeded: gone, num_freed: gone ? 1 : 0 })
    }
    if (isVectorsAsked(body)) {
      const error = { type: "x_content_parse_exception", reason: "[_source] unknown field [exclude_vectors]" }
      return options.isOld === true ? answer(400, { error, status: 400 }) : answer(200, found([], {}))
    }
    searches++
    if (path === "/_search/scroll") {
      const context = contextOf(body.scroll_id)
      const scroll = open.get(context)
      if (scroll === undefined) return missing
      const { at, hits } = page(scroll.slice, scroll.at, scroll.size)
      scroll.at = at
      return answer(200, found(hits, { _scroll_id: `${context}.${searches}` }))
    }
    const { search_after: after, size = 10, slice } = body
    const last = after?.at(-1)
    const { at, hits } = page(slice, last === undefined ? 0 : last + 1, size)
    if (query.has("scroll")) {
      const context = `scroll${++contexts}`
      open.set(context, { slice, size, at })
      return answer(200, found(hits, { _scroll_id: `${context}.${searches}` }))
    }
    const context = contextOf(body.pit?.id)
    if (!open.has(context)) return missing
    return answer(200, found(hits, { pit_id: `${context}.${searches}` }))
  }

  const client = fakeClient((request) => {
    const one = askedOf(request)
    asked.push(one)
    const usual = reply(one)
    const isSearch = one.path.endsWith("/_search") || one.path === "/_search/scroll"
    return isSearch && !isVectorsAsked(one.body) && one.method !== "DELETE"
      ? (options.search?.(searches, one, usual) ?? usual)
      : usual
  })
  return {
    ...client,
    asked,
    open,
    /** The searches alone. */
    searches: () => asked.filter(({ method, path }) => path.includes("/_search") && method !== "DELETE")
  }
}
