/**
 * A server that costs next to nothing, in a process of its own: it answers every get with one small
 * document, every search with 100 hits (64 KB) or 500 buckets, every query of ES|QL with 10,000 rows, and every bulk with as many items as it has pairs of lines, with
 * the headers that Elasticsearch sends. It reads as much of HTTP as the clients of the benchmark write, so that it
 * is never the slower side.
 */
import { once } from "node:events"
import * as Net from "node:net"

const overview = "A long enough text to make a hit of a film about as large as hits are in practice. ".repeat(
  5
)

const film = (id: number) => ({
  Title: `Film number ${id}`,
  "US Gross": 1_000_000 + id * 37,
  "Production Budget": 500_000 + id * 11,
  "Release Date": "1998-06-12",
  "Major Genre": id % 2 === 0 ? "Drama" : "Comedy",
  Director: `Director ${id % 17}`,
  "IMDB Rating": 5 + (id % 50) / 10,
  "IMDB Votes": id * 101,
  overview
})

const getAnswer = JSON.stringify({
  _index: "films",
  _id: "1",
  _version: 1,
  _seq_no: 0,
  _primary_term: 1,
  found: true,
  _source: {
    Title: "The Land Girls",
    "US Gross": 146083,
    "Release Date": "1998-06-12",
    Distributor: "Gramercy"
  }
})

const searchAnswer = JSON.stringify({
  took: 3,
  timed_out: false,
  _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
  hits: {
    total: { value: 3201, relation: "eq" },
    max_score: 1.2,
    hits: Array.from({ length: 100 }, (_, id) => ({
      _index: "films",
      _id: String(id),
      _score: 1.2 - id / 1000,
      _source: film(id)
    }))
  }
})

const aggregationsAnswer = JSON.stringify({
  took: 3,
  timed_out: false,
  _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
  hits: { total: { value: 10000, relation: "gte" }, max_score: null, hits: [] },
  aggregations: {
    directors: {
      doc_count_error_upper_bound: 0,
      sum_other_doc_count: 0,
      buckets: Array.from({ length: 500 }, (_, id) => ({
        key: `Director ${id}`,
        doc_count: 1000 - id,
        rating: { value: 5 + (id % 50) / 10 }
      }))
    }
  }
})

const indexAnswer = JSON.stringify({
  _index: "films",
  _id: "1",
  _version: 2,
  result: "updated",
  _shards: { total: 2, successful: 1, failed: 0 },
  _seq_no: 1,
  _primary_term: 1
})

const esqlAnswer = JSON.stringify({
  took: 12,
  is_partial: false,
  columns: [
    { name: "id", type: "long" },
    { name: "title", type: "keyword" },
    { name: "gross", type: "integer" },
    { name: "rating", type: "double" },
    { name: "released", type: "date" }
  ],
  values: Array.from({ length: 10_000 }, (_, id) => [
    id,
    `Film number ${id}`,
    1_000_000 + id * 37,
    id % 10 === 0 ? null : 5 + (id % 50) / 10,
    new Date(Date.UTC(1990, 0, 1 + id)).toISOString()
  ])
})

const bulkItem = JSON.stringify({
  index: {
    _index: "films",
    _id: "123456",
    _version: 1,
    result: "created",
    _shards: { total: 2, successful: 1, failed: 0 },
    _seq_no: 123456,
    _primary_term: 1,
    status: 201
  }
})

const answer = (body: string): Buffer =>
  Buffer.from(
    "HTTP/1.1 200 OK\r\nX-elastic-product: Elasticsearch\r\n" +
      "content-type: application/vnd.elasticsearch+json;compatible-with=9\r\n" +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  )

const answers = {
  get: answer(getAnswer),
  search: answer(searchAnswer),
  aggregations: answer(aggregationsAnswer),
  index: answer(indexAnswer),
  esql: answer(esqlAnswer)
}

type Kind = keyof typeof answers | "bulk"

/** What the first line of a request asks for. */
const kindOf = (head: string): Kind => {
  if (head.includes("/stats/_search")) return "aggregations"
  if (head.includes("_search")) return "search"
  if (head.includes("_bulk")) return "bulk"
  if (head.includes("/_query")) return "esql"
  return head.startsWith("PUT") ? "index" : "get"
}

/** Requests of a bulk have about the same number of items each time. */
const bulkAnswers = new Map<number, Buffer>()

const bulkAnswer = (items: number): Buffer => {
  let known = bulkAnswers.get(items)
  if (known === undefined) {
    const list = Array.from({ length: items }, () => bulkItem).join(",")
    known = answer(`{"errors":false,"took":30,"items":[${list}]}`)
    bulkAnswers.set(items, known)
  }
  return known
}

const headEnd = Buffer.from("\r\n\r\n")

const linesIn = (bytes: Buffer): number => {
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}

/** What one socket has sent of the request at hand. */
class Reader {
  private head: Buffer = Buffer.alloc(0)
  private kind: Kind | undefined
  /** Bytes of the body that are still to come. */
  private left = 0
  private lines = 0
  private readonly send: (answer: Buffer) => void

  constructor(send: (answer: Buffer) => void) {
    this.send = send
  }

  read(bytes: Buffer): void {
    for (let rest = bytes; rest.length > 0;)
      rest = this.kind === undefined ? this.readHead(rest) : this.readBody(rest)
  }

  private readHead(bytes: Buffer): Buffer {
    const all = this.head.length === 0 ? bytes : Buffer.concat([this.head, bytes])
    const end = all.indexOf(headEnd)
    if (end === -1) {
      this.head = all
      return Buffer.alloc(0)
    }
    const head = all.toString("latin1", 0, end)
    this.head = Buffer.alloc(0)
    this.kind = kindOf(head.slice(0, head.indexOf("\r\n")))
    this.left = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    this.lines = 0
    if (this.left === 0) this.end()
    return all.subarray(end + 4)
  }

  private readBody(bytes: Buffer): Buffer {
    const body = bytes.subarray(0, this.left)
    if (this.kind === "bulk") this.lines += linesIn(body)
    this.left -= body.length
    if (this.left === 0) this.end()
    return bytes.subarray(body.length)
  }

  private end(): void {
    const { kind = "get" } = this
    this.kind = undefined
    this.send(kind === "bulk" ? bulkAnswer(this.lines / 2) : answers[kind])
  }
}

const server = Net.createServer((socket) => {
  socket.setNoDelay(true)
  socket.on("error", () => socket.destroy())
  const reader = new Reader((bytes) => void socket.write(bytes))
  socket.on("data", (bytes) => reader.read(bytes))
})

server.listen(0, "127.0.0.1")
await once(server, "listening")
const address = server.address()
if (typeof address === "object" && address !== null) {
  process.stdout.write(
    JSON.stringify({ port: address.port, searchBytes: Buffer.byteLength(searchAnswer) }) + "\n"
  )
}
// The parent holds the other end of standard input; when it goes, so does the sink.
process.stdin.resume()
process.stdin.on("end", () => process.exit(0))
