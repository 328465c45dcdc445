/**
 * A server that costs next to nothing, in a process of its own: it answers every get with one small document, every
 * search with 100 hits (64 KB) or 500 buckets, every query of ES|QL with 10,000 rows, every bulk with as many items as
 * it has pairs of lines, and scans by a scroll or a point in time with pages of 1,000 hits. It reads as much of HTTP as
 * the clients of the benchmark write, so that it is never the slower side.
 */
import { once } from "node:events"
import * as Net from "node:net"
import { answers, bulkAnswer, pageAnswer, searchBytes } from "./answers.ts"

type Kind = keyof typeof answers | "bulk" | "page"

/** What the first line of a request asks for. */
const kindOf = (head: string): Kind => {
  if (head.startsWith("DELETE")) return "closed"
  if (head.includes("/_pit")) return "opened"
  if (head.includes("scroll") || head.startsWith("POST /_search")) return "page"
  if (head.includes("/stats/_search")) {
    return head.includes("typed_keys=true") ? "typedAggregations" : "aggregations"
  }
  if (head.includes("_search")) return "search"
  if (head.includes("_bulk")) return "bulk"
  if (head.includes("/_query")) return "esql"
  return head.startsWith("PUT") ? "index" : "get"
}

/** Where a page begins: what `search_after` or `scroll_id` says, and at first nothing does. */
const position = /"(?:search_after|scroll_id)"\s*:\s*\[?"?(\d+)/

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
  private text = ""
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
    this.text = ""
    // Nobody sends one; it would be taken for the next request.
    if (/transfer-encoding/i.test(head)) throw new Error("the sink reads no body without its length")
    if (this.left === 0) this.end()
    return all.subarray(end + 4)
  }

  private readBody(bytes: Buffer): Buffer {
    const body = bytes.subarray(0, this.left)
    if (this.kind === "bulk") this.lines += linesIn(body)
    else if (this.kind === "page") this.text += body.toString("latin1")
    this.left -= body.length
    if (this.left === 0) this.end()
    return bytes.subarray(body.length)
  }

  private end(): void {
    const { kind = "get" } = this
    this.kind = undefined
    if (kind === "bulk") return this.send(bulkAnswer(this.lines / 2))
    if (kind === "page") return this.send(pageAnswer(Number(position.exec(this.text)?.[1] ?? 0)))
    this.send(answers[kind])
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
  process.stdout.write(JSON.stringify({ port: address.port, searchBytes }) + "\n")
}
// The parent holds the other end of standard input; when it goes, so does the sink.
process.stdin.resume()
process.stdin.on("end", () => process.exit(0))
