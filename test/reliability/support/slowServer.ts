/**
 * A server on loopback that takes its time with each answer, goes away and comes back when it is told to, and counts
 * its sockets. It knows as much of Elasticsearch as the tests of load ask for: gets that say which id was asked for,
 * bulks, scans by a scroll or a point in time, searches, and the list of its nodes.
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { once } from "node:events"
import * as Http from "node:http"
import type * as Net from "node:net"

export interface Options {
  /** How many milliseconds an answer takes. */
  readonly delay: () => number
  /** Hears of each request as soon as its head is there. */
  readonly heard?: ((method: string, target: string) => void) | undefined
  /** A status to answer with instead, for instance 401. */
  readonly refusal?: ((request: Http.IncomingMessage) => number | undefined) | undefined
}

export interface SlowServer {
  readonly url: string
  /** How many sockets are open, and how many were at most. */
  readonly sockets: () => number
  readonly most: () => number
  /** How many connections there were. */
  readonly connections: () => number
  /** How many requests it has got. */
  readonly requests: () => number
  /** How many operations of bulks it has answered. */
  readonly operations: () => number
  /** Answers nothing until {@link release}. */
  readonly hold: () => void
  readonly release: () => void
  /** Breaks all sockets and takes no more; {@link up} listens again where it was. */
  readonly down: () => Promise<void>
  readonly up: () => Promise<void>
}

/** How many documents a scan finds, and how many a page has. */
export const found = 300
export const pageSize = 100

const hitsFrom = (from: number): ReadonlyArray<object> =>
  Array.from({ length: Math.max(0, Math.min(pageSize, found - from)) }, (_, at) => ({
    _index: "i",
    _id: String(from + at),
    _score: null,
    _source: { n: from + at, text: "a text of some length, as documents have them" },
    sort: [from + at]
  }))

const shards = { total: 1, successful: 1, skipped: 0, failed: 0 }

const page = (from: number): object => ({
  took: 1,
  timed_out: false,
  _shards: shards,
  hits: { total: { value: found, relation: "eq" }, max_score: null, hits: hitsFrom(from) }
})

/** Where a page begins: what `search_after` or `scroll_id` says. */
const position = /"(?:search_after|scroll_id)"\s*:\s*\[?"?(\d+)/

const pageAfter = (body: string): number => {
  const last = position.exec(body)?.[1]
  return last === undefined ? 0 : Number(last)
}

const bulkAnswer = (body: string): { readonly count: number; readonly answer: object } => {
  const items: Array<object> = []
  const lines = body.trimEnd().split("\n")
  for (let at = 0; at < lines.length; at += 2) {
    const [[action = "index", meta = {}] = []] = Object.entries(
      JSON.parse(lines[at] ?? "{}") as { readonly [action: string]: { readonly _id?: string } }
    )
    items.push({
      [action]: { _index: "i", _id: meta._id ?? `auto-${at}`, _version: 1, status: 201, result: "created" }
    })
  }
  return { count: items.length, answer: { took: 1, errors: false, items } }
}

/** What is answered, by the first line and the body. */
const answerTo = (method: string, target: string, body: string, address: string): object => {
  if (target.startsWith("/_nodes/"))
    return {
      nodes: {
        one: { name: "one", version: "9.5.2", roles: ["data"], http: { publish_address: address } }
      }
    }
  const id = /\/_doc\/([^?]+)/.exec(target)?.[1]
  if (id !== undefined) {
    return {
      _index: "i",
      _id: id,
      _version: 1,
      _seq_no: 1,
      _primary_term: 1,
      found: true,
      _source: { n: id }
    }
  }
  if (method === "DELETE") return { succeeded: true, num_freed: 1 }
  if (target.includes("/_pit")) return { id: "pit", _shards: shards }
  if (target.includes("scroll=")) return { ...page(0), _scroll_id: String(pageSize) }
  if (target.startsWith("/_search/scroll")) {
    const from = pageAfter(body)
    return { ...page(from), _scroll_id: String(from + pageSize) }
  }
  if (body.includes('"pit"')) {
    return { ...page(body.includes('"search_after"') ? pageAfter(body) + 1 : 0), pit_id: "pit" }
  }
  if (target.includes("/_search")) return page(0)
  return { count: found, _shards: shards }
}

const headers = {
  "x-elastic-product": "Elasticsearch",
  "content-type": "application/vnd.elasticsearch+json;compatible-with=9"
}

/** Starts one. It is a Promise, for the process that holds nothing else. */
export const listen = async (
  options: Options
): Promise<SlowServer & { readonly close: () => Promise<void> }> => {
  const sockets = new Set<Net.Socket>()
  const held: Array<() => void> = []
  let isHeld = false
  let most = 0
  let connections = 0
  let requests = 0
  let operations = 0

  const server = Http.createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const { method = "", url: target = "" } = request
    requests++
    options.heard?.(method, target)
    const refusal = options.refusal?.(request)
    const chunks: Array<Buffer> = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const send = () => {
        if (response.destroyed) return
        if (refusal !== undefined) {
          response.writeHead(refusal, headers)
          response.end(JSON.stringify({ status: refusal, error: { type: "test", reason: "a test" } }))
          return
        }
        const body = Buffer.concat(chunks).toString("utf8")
        response.writeHead(200, headers)
        if (method === "HEAD") {
          response.end()
        } else if (target.includes("_bulk")) {
          const { answer, count } = bulkAnswer(body)
          operations += count
          response.end(JSON.stringify(answer))
        } else {
          response.end(JSON.stringify(answerTo(method, target, body, url.slice("http://".length))))
        }
      }
      setTimeout(() => {
        if (isHeld) held.push(send)
        else send()
      }, options.delay())
    })
  })
  server.on("connection", (socket) => {
    connections++
    sockets.add(socket)
    most = Math.max(most, sockets.size)
    socket.on("error", () => {})
    socket.on("close", () => sockets.delete(socket))
  })

  const begin = async (port: number): Promise<number> => {
    server.listen(port, "127.0.0.1")
    await once(server, "listening")
    const address = server.address()
    return typeof address === "object" && address !== null ? address.port : 0
  }
  const down = async (): Promise<void> => {
    if (!server.listening) return
    const closed = once(server, "close")
    server.close()
    for (const socket of sockets) socket.resetAndDestroy()
    await closed
  }
  const port = await begin(0)
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    sockets: () => sockets.size,
    most: () => most,
    connections: () => connections,
    requests: () => requests,
    operations: () => operations,
    hold: () => {
      isHeld = true
    },
    release: () => {
      isHeld = false
      for (const send of held.splice(0)) send()
    },
    down,
    up: async () => void (server.listening || (await begin(port))),
    close: down
  }
}

/** Starts one that ends with the scope. */
export const slowServer = (options: Options): Effect.Effect<SlowServer, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.promise(() => listen(options)),
    ({ close }) => Effect.promise(close)
  )
