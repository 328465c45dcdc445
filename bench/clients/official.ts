/** The official client for JavaScript, with its helpers. */
import { Client } from "@elastic/elasticsearch"
import { Readable } from "node:stream"
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
import { type Call, check, counted, local, type Make, nodesOf, runOf, unknown } from "./job.ts"

const requests: { readonly [W in Call]: (client: Client) => Promise<unknown> } = {
  get: (client) => client.get({ index: "films", id: "1" }),
  search: (client) => client.search({ index: "films", query, size: 100 }),
  aggregations: (client) => client.search({ index: "stats", aggs: aggregations, size: 0 }),
  index: (client) => client.index({ index: "films", id: "1", document: film(1) }),
  esql: async (client) => (await client.helpers.esql({ query: esqlQuery }).toRecords()).records
}

const once = async (client: Client, work: Call): Promise<void> => check(work, await requests[work](client))

const bulk = async (client: Client, count: number, input: Iterable<Item>): Promise<void> => {
  const { successful } = await client.helpers.bulk<Item>({
    datasource: Array.isArray(input) ? input : Readable.from(input),
    onDocument: ({ film: document, id }) => [{ index: { _index: "films", _id: id } }, document],
    flushBytes: maxBytes,
    concurrency: bulksAtOnce
  })
  counted("bulk", count, successful)
}

const scan = async (client: Client): Promise<void> => {
  let documents = 0
  for await (const _ of client.helpers.scrollDocuments({ index: "films", size: pageSize, sort: "_doc" }))
    documents++
  counted("scan", scanned, documents)
}

const startup = async (nodes: ReadonlyArray<string>): Promise<void> => {
  const client = new Client({ nodes: [...nodes] })
  await client.close()
}

const selection = (nodes: ReadonlyArray<string>) => {
  const { connectionPool } = new Client({ nodes: [...nodes] })
  let requestId = 0
  return local(() => {
    const connection = connectionPool.getConnection({
      filter: () => true,
      selector: ([first]) => first ?? unknown("no connection"),
      now: Date.now(),
      requestId: requestId++,
      name: "bench",
      context: undefined
    })
    if (connection === null) throw new Error("no connection")
    connectionPool.markAlive(connection)
  })
}

export const make: Make = async (work, url) => {
  if (work.startsWith("selection")) return selection(nodesOf(work))
  const client = new Client({ node: url })
  const run = runOf(work, {
    call: (kind) => once(client, kind),
    bulk: (input, count) => bulk(client, count, input),
    scan: () => scan(client),
    startup
  })
  return { run, close: () => client.close() }
}
