/** The official client for JavaScript, with its helpers. */
import { Client } from "@elastic/elasticsearch"
import { Readable } from "node:stream"
import {
  aggregations,
  bulksAtOnce,
  esqlQuery,
  film,
  films,
  generated,
  type Item,
  maxBytes,
  pageSize,
  query,
  rows,
  scanned,
  weighEvery
} from "../data.ts"
import { type Call, check, counted, inTurns, isCall, local, type Make, nodesOf, unknown } from "./job.ts"

const requests: { readonly [W in Call]: (client: Client) => Promise<unknown> } = {
  get: (client) => client.get({ index: "films", id: "1" }),
  search: (client) => client.search({ index: "films", query, size: 100 }),
  aggregations: (client) => client.search({ index: "stats", aggs: aggregations, size: 0 }),
  index: (client) => client.index({ index: "films", id: "1", document: film(1) }),
  esql: async (client) => (await client.helpers.esql({ query: esqlQuery }).toRecords()).records
}

const once = async (client: Client, work: Call): Promise<void> =>
  check(work, rows, await requests[work](client))

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
  const close = () => client.close()
  if (isCall(work)) return { run: (times) => inTurns(times, () => once(client, work)), close }
  if (work.startsWith("startup")) {
    const nodes = nodesOf(work)
    const run = async (times: number) => {
      for (let left = times; left > 0; left--) await startup(nodes)
    }
    return { run, close }
  }
  switch (work) {
    case "bulk":
      return { run: (times) => bulk(client, times, films(times)), close }
    case "bulk memory":
      return { run: (times) => bulk(client, times, generated(times)), close }
    case "call memory":
      return {
        run: (times) =>
          inTurns(times, () => {
            weighEvery(10_000)
            return once(client, "get")
          }),
        close
      }
    case "scan":
      return { run: () => scan(client), close }
    default:
      return unknown(work)
  }
}
