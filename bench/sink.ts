/**
 * A server that costs next to nothing, in a process of its own: it answers every get with one small
 * document and every search with 100 hits (64 KB), with the headers that Elasticsearch sends. It reads as
 * much of HTTP as the clients of the benchmark write, so that it is never the slower side.
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

const answer = (body: string): Buffer =>
  Buffer.from(
    "HTTP/1.1 200 OK\r\nX-elastic-product: Elasticsearch\r\n" +
      "content-type: application/vnd.elasticsearch+json;compatible-with=9\r\n" +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  )

const small = answer(getAnswer)
const large = answer(searchAnswer)

const headEnd = Buffer.from("\r\n\r\n")

/** Where the first request in the buffer ends, or -1 while it is not all there. */
const endOf = (buffer: Buffer): number => {
  const head = buffer.indexOf(headEnd)
  if (head === -1) return -1
  const length = /content-length: (\d+)/i.exec(buffer.toString("latin1", 0, head))
  const end = head + 4 + (length === null ? 0 : Number(length[1]))
  return end <= buffer.length ? end : -1
}

const isSearch = (buffer: Buffer): boolean => buffer.toString("latin1", 0, 60).includes("_search")

const server = Net.createServer((socket) => {
  socket.setNoDelay(true)
  socket.on("error", () => socket.destroy())
  let pending: Buffer = Buffer.alloc(0)
  socket.on("data", (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
    for (let end = endOf(pending); end !== -1; end = endOf(pending)) {
      socket.write(isSearch(pending) ? large : small)
      pending = pending.subarray(end)
    }
  })
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
