/**
 * A server below HTTP, on loopback: what a test writes to a connection is all it does. It stands for servers
 * and networks that break in ways that a real Elasticsearch cannot be made to break in.
 */
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import * as Net from "node:net"

export interface RawServer {
  readonly url: string
  /** The sockets that are open. */
  readonly sockets: ReadonlySet<Net.Socket>
  /** What each connection has sent so far. */
  readonly received: ReadonlyArray<string>
}

/** What is done with a connection once it has sent the head of a request. */
export type Script = (socket: Net.Socket) => void

export const rawServer = (script: Script): Effect.Effect<RawServer, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.callback<RawServer & { readonly server: Net.Server }>((resume) => {
      const sockets = new Set<Net.Socket>()
      const received: Array<string> = []
      const server = Net.createServer((socket) => {
        const index = received.push("") - 1
        let begun = false
        sockets.add(socket)
        socket.on("error", () => {})
        socket.on("close", () => sockets.delete(socket))
        socket.on("data", (chunk) => {
          received[index] += chunk.toString("latin1")
          if (begun || !received[index]?.includes("\r\n\r\n")) return
          begun = true
          script(socket)
        })
      })
      server.listen(0, "127.0.0.1", () => {
        const address = server.address()
        const port = typeof address === "object" && address !== null ? address.port : 0
        resume(Effect.succeed({ server, sockets, received, url: `http://127.0.0.1:${port}` }))
      })
    }),
    ({ server, sockets }) =>
      Effect.callback<void>((resume) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resume(Effect.void))
      })
  )

const head = (status: string, headers: { readonly [name: string]: string }): string =>
  [`HTTP/1.1 ${status}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), "", ""].join(
    "\r\n"
  )

/** The text of an answer with its length. */
export const answerText = (
  status: string,
  body: string | Buffer,
  headers: { readonly [name: string]: string } = {}
): Buffer => {
  const bytes = Buffer.from(body)
  return Buffer.concat([
    Buffer.from(head(status, { "content-length": String(bytes.length), ...headers })),
    bytes
  ])
}

/** The head of an answer without a length, in chunks. */
export const chunkedHead = (status = "200 OK", headers: { readonly [name: string]: string } = {}): string =>
  head(status, { "transfer-encoding": "chunked", ...headers })

export const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`

export const lastChunk = "0\r\n\r\n"

/** Waits in real time until something holds; the test clock stands still meanwhile. */
export const until = (holds: () => boolean): Effect.Effect<void> =>
  TestClock.withLive(
    Effect.sync(holds).pipe(
      Effect.repeat({ until: (held) => held, schedule: Schedule.spaced("5 millis") }),
      Effect.asVoid
    )
  )
