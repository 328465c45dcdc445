/** undici by hand: what a program would write that has no client. */
import { Pool } from "undici"
import {
  aggregations,
  bulksAtOnce,
  esqlQuery,
  film,
  type Item,
  maxBytes,
  pageSize,
  query,
  scanned
} from "../data.ts"
import { dispatch } from "../works.ts"
import { type Call, check, counted, type Make, runOf } from "./job.ts"

const connections = 64

const requests = {
  get: { path: "/films/_doc/1", method: "GET" },
  search: { path: "/films/_search", method: "POST", body: { query, size: 100 } },
  aggregations: { path: "/stats/_search", method: "POST", body: { aggs: aggregations, size: 0 } },
  index: { path: "/films/_doc/1", method: "PUT", body: film(1) },
  esql: { path: "/_query", method: "POST", body: { query: esqlQuery } }
} as const

/** Rows as objects, which is what programs want of them. */
const recordsOf = (value: unknown): ReadonlyArray<object> => {
  // The type of undici's answers.
  const { columns, values } = value as {
    readonly columns: ReadonlyArray<{ readonly name: string }>
    readonly values: ReadonlyArray<ReadonlyArray<unknown>>
  }
  return values.map((cells) => {
    const record: Record<string, unknown> = {}
    for (const [at, { name }] of columns.entries()) record[name] = cells[at]
    return record
  })
}

const once = async (pool: Pool, work: Call): Promise<void> => {
  const request = requests[work]
  const answer = await pool.request(
    "body" in request
      ? {
          path: request.path,
          method: request.method,
          headers: { "content-type": "application/json" },
          body: JSON.stringify(request.body)
        }
      : request
  )
  const value = await answer.body.json()
  check(work, work === "esql" ? recordsOf(value) : value)
}

/** The same without a stream for each answer, and without anything else. */
const dispatched = (pool: Pool, work: Call): Promise<void> => {
  const request = requests[work]
  const chunks: Array<Buffer> = []
  return new Promise((resolve, reject) => {
    pool.dispatch(
      {
        path: request.path,
        method: request.method,
        headers: { "content-type": "application/json" },
        body: "body" in request ? JSON.stringify(request.body) : null
      },
      {
        onRequestStart: () => {},
        onResponseStart: () => {},
        onResponseData: (_, chunk) => void chunks.push(chunk),
        onResponseEnd: () => {
          check(work, JSON.parse(Buffer.concat(chunks).toString()))
          resolve()
        },
        onResponseError: (_, error) => reject(error)
      }
    )
  })
}

/** It sends what is full, and waits where too many are under way. */
const bulk = async (pool: Pool, count: number, input: Iterable<Item>): Promise<void> => {
  let done = 0
  const send = async (body: string, documents: number) => {
    const answer = await pool.request({
      path: "/films/_bulk",
      method: "POST",
      headers: { "content-type": "application/x-ndjson" },
      body
    })
    // The type of undici's answers.
    const { errors } = (await answer.body.json()) as { readonly errors: boolean }
    if (errors) throw new Error("bulk: failed")
    done += documents
  }
  const underWay = new Set<Promise<void>>()
  let [body, documents] = ["", 0]
  const flush = async () => {
    const sent = send(body, documents)
    underWay.add(sent)
    void sent.then(() => underWay.delete(sent))
    ;[body, documents] = ["", 0]
    if (underWay.size >= bulksAtOnce) await Promise.race(underWay)
  }
  for (const { film: document, id } of input) {
    body += `{"index":{"_id":${JSON.stringify(id)}}}\n${JSON.stringify(document)}\n`
    documents++
    if (body.length >= maxBytes) await flush()
  }
  await flush()
  await Promise.all(underWay)
  counted("bulk", count, done)
}

const scan = async (pool: Pool): Promise<void> => {
  const post = async (path: string, body: object) => {
    const answer = await pool.request({
      path,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body)
    })
    // The type of undici's answers.
    return (await answer.body.json()) as {
      readonly _scroll_id: string
      readonly hits: { readonly hits: ReadonlyArray<object> }
    }
  }
  let documents = 0
  let page = await post("/films/_search?scroll=1m", { size: pageSize, sort: "_doc" })
  while (page.hits.hits.length > 0) {
    documents += page.hits.hits.length
    page = await post("/_search/scroll", { scroll_id: page._scroll_id, scroll: "1m" })
  }
  counted("scan", scanned, documents)
}

const startup = async (nodes: ReadonlyArray<string>): Promise<void> => {
  const pools = nodes.map((node) => new Pool(node, { connections }))
  await Promise.all(pools.map((pool) => pool.close()))
}

export const make: Make = async (work, url, subject) => {
  const pool = new Pool(url, { connections })
  const call = subject === dispatch ? dispatched : once
  const run = runOf(work, {
    call: (kind) => call(pool, kind),
    bulk: (input, count) => bulk(pool, count, input),
    scan: () => scan(pool),
    startup
  })
  return { run, close: () => pool.close() }
}
