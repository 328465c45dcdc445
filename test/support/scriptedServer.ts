/**
 * A server on loopback that plays a script with each connection, byte by byte. It stands for servers and networks
 * that break in ways that a real Elasticsearch cannot be made to break in.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Queue from "effect/Queue"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import * as Net from "node:net"
import * as NodeTls from "node:tls"
import type { WireRequest } from "effect-elasticsearch/Transport/Connection"
import * as Node from "effect-elasticsearch/Transport/Node"

/** What a connection sent. */
export interface Request {
  readonly method: string
  readonly target: string
  /** Names in lower case and values, in the order they came. */
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>
  readonly body: Buffer
}

/** The end of a connection that a script holds. */
export interface Peer {
  /** The next request, once all of it has come. */
  readonly request: Effect.Effect<Request>
  /** Writes, and ends once the system has taken all of it. */
  readonly write: (bytes: string | Uint8Array) => Effect.Effect<void>
  /** Ends the connection behind what was written. */
  readonly close: Effect.Effect<void>
  /** Breaks the connection off. */
  readonly reset: Effect.Effect<void>
  /** Whether it is a connection with TLS whose certificate is trusted. */
  readonly isKnown: boolean
}

/** It is interrupted when its connection closes. */
export type Script = (peer: Peer) => Effect.Effect<unknown>

export interface ScriptedServer {
  readonly url: string
  /** All requests so far, of all connections. */
  readonly requests: ReadonlyArray<Request>
  /** How many connections there were. */
  readonly connections: () => number
  /** How many connections are open. */
  readonly sockets: () => number
}

/** The first request in these bytes, and what follows it. */
const requestIn = (bytes: Buffer): readonly [request: Request, rest: Buffer] | undefined => {
  const end = bytes.indexOf("\r\n\r\n")
  if (end === -1) return undefined
  const [line = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n")
  const [method = "", target = ""] = line.split(" ")
  const headers = lines.map((header) => {
    const colon = header.indexOf(":")
    return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()] as const
  })
  const from = end + 4
  const to = from + Number(headers.find(([name]) => name === "content-length")?.[1] ?? 0)
  if (bytes.length < to) return undefined
  return [{ method, target, headers, body: bytes.subarray(from, to) }, bytes.subarray(to)]
}

const peerOf = (socket: Net.Socket, received: Queue.Dequeue<Request>): Peer => ({
  request: Queue.take(received),
  write: (bytes) =>
    Effect.callback((resume) => {
      // Where it fails the connection is closed, and the script ends.
      socket.write(bytes, (error) => {
        if (!(error instanceof Error)) resume(Effect.void)
      })
    }),
  close: Effect.sync(() => socket.end()),
  reset: Effect.sync(() => socket.resetAndDestroy()),
  isKnown: socket instanceof NodeTls.TLSSocket && socket.authorized
})

/** Starts one, with TLS where its options are given. It ends with the test, which fails if a script has failed. */
export const scriptedServer = (
  script: Script,
  tls?: NodeTls.TlsOptions
): Effect.Effect<ScriptedServer, never, Scope.Scope> =>
  Effect.gen(function* () {
    const fork = Effect.runForkWith(yield* Effect.context())
    const requests: Array<Request> = []
    const scripts: Array<Fiber.Fiber<unknown>> = []
    const sockets = new Set<Net.Socket>()
    let connections = 0

    const receive = (socket: Net.Socket, received: Queue.Enqueue<Request>): void => {
      let unread: Buffer = Buffer.alloc(0)
      socket.on("data", (bytes) => {
        unread = Buffer.concat([unread, bytes])
        for (let next = requestIn(unread); next !== undefined; next = requestIn(unread)) {
          const [request, rest] = next
          unread = rest
          requests.push(request)
          Queue.offerUnsafe(received, request)
        }
      })
    }
    const play = (socket: Net.Socket): void => {
      socket.on("error", () => {})
      const fiber = fork(
        Effect.gen(function* () {
          const received = yield* Queue.unbounded<Request>()
          receive(socket, received)
          yield* script(peerOf(socket, received))
        })
      )
      scripts.push(fiber)
      socket.on("close", () => fiber.interruptUnsafe())
    }

    const server = tls === undefined ? Net.createServer(play) : NodeTls.createServer(tls, play)
    server.on("tlsClientError", () => {})
    server.on("connection", (socket: Net.Socket) => {
      connections++
      sockets.add(socket)
      socket.on("error", () => {})
      socket.on("close", () => sockets.delete(socket))
    })
    const listening = Effect.callback<void>((resume) => {
      server.listen(0, "127.0.0.1", () => resume(Effect.void))
    })
    const closed = Effect.callback<void>((resume) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => resume(Effect.void))
    })
    const ended = Effect.forEach(
      scripts,
      (fiber) =>
        Effect.flatMap(Fiber.await(fiber), (exit) =>
          Exit.isSuccess(exit) || Exit.hasInterrupts(exit) ? Effect.void : exit
        ),
      { discard: true }
    )
    yield* Effect.acquireRelease(listening, () => Effect.andThen(closed, ended))
    const address = server.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    return {
      url: `${tls === undefined ? "http" : "https"}://127.0.0.1:${port}`,
      requests,
      connections: () => connections,
      sockets: () => sockets.size
    }
  })

/** Writes this for each request. */
export const always =
  (bytes: string | Uint8Array): Script =>
  (peer) =>
    Effect.forever(Effect.andThen(peer.request, peer.write(bytes)))

/** Takes one request, writes this, and then does what `end` says; by default nothing more. */
export const once =
  (bytes: string | Uint8Array, end: (peer: Peer) => Effect.Effect<void> = () => Effect.void): Script =>
  (peer) =>
    peer.request.pipe(Effect.andThen(peer.write(bytes)), Effect.andThen(end(peer)))

/** Takes one request, and is silent. */
export const silent: Script = (peer) => peer.request

/** The head of an answer with these lines of headers. */
export const head = (...headers: ReadonlyArray<string>): string =>
  ["HTTP/1.1 200 OK", ...headers, "", ""].join("\r\n")

/** An answer with its length, and these lines of headers. */
export const ok = (body: string | Uint8Array, ...headers: ReadonlyArray<string>): Buffer =>
  Buffer.concat([
    Buffer.from(head(`content-length: ${Buffer.byteLength(body)}`, ...headers)),
    Buffer.from(body)
  ])

export const chunkedHead = (...headers: ReadonlyArray<string>): string =>
  head("transfer-encoding: chunked", ...headers)

/** A piece of an answer in chunks. */
export const chunk = (body: string | Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`${Buffer.byteLength(body).toString(16)}\r\n`),
    Buffer.from(body),
    Buffer.from("\r\n")
  ])

export const lastChunk = "0\r\n\r\n"

/** Waits in real time until something holds; the test clock stands still meanwhile. */
export const until = (holds: () => boolean): Effect.Effect<void> =>
  TestClock.withLive(
    Effect.sync(holds).pipe(
      Effect.repeat({ until: (held) => held, schedule: Schedule.spaced("5 millis") }),
      Effect.asVoid
    )
  )

/** What a connection is asked to send: `GET /` without limits of time, where nothing else is given. */
export const requestTo = (node: Node.NodeInput, given: Partial<WireRequest> = {}): WireRequest => ({
  endpoint: "raw",
  node: Result.getOrThrow(Node.parse(node, "nodes")),
  method: "GET",
  path: "/",
  headers: [],
  body: undefined,
  timeout: Infinity,
  limit: { name: "requestTimeout", millis: given.timeout ?? Infinity },
  stallTimeout: Infinity,
  maxResponseSize: 100_000_000,
  attempts: [],
  elapsed: () => 0,
  ...given
})
