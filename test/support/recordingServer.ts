/**
 * An HTTP server on loopback that answers as a test says and keeps what it was asked. It stands for servers
 * that a real Elasticsearch cannot be made to be: broken, slow, foreign, or out of shape.
 */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Http from "node:http"

export interface Recorded {
  readonly method: string
  readonly path: string
  readonly headers: Http.IncomingHttpHeaders
  readonly body: string
}

export interface Answer {
  readonly status?: number
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string | Buffer | object
}

export type Handler = (request: Recorded, response: Http.ServerResponse) => Answer | undefined

export interface RecordingServer {
  readonly url: string
  readonly port: number
  readonly requests: ReadonlyArray<Recorded>
  /** How many sockets are open. */
  readonly sockets: () => number
}

export const elasticsearchHeaders = {
  "x-elastic-product": "Elasticsearch",
  "content-type": "application/vnd.elasticsearch+json;compatible-with=9"
}

const send = (response: Http.ServerResponse, answer: Answer) => {
  const { body = "" } = answer
  response.writeHead(answer.status ?? 200, { ...elasticsearchHeaders, ...answer.headers })
  response.end(typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body))
}

/** A handler that answers nothing itself keeps the response. */
export const recordingServer = (handler: Handler): Effect.Effect<RecordingServer, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.callback<RecordingServer & { readonly server: Http.Server }>((resume) => {
      const requests: Array<Recorded> = []
      let sockets = 0
      const server = Http.createServer((request, response) => {
        const chunks: Array<Buffer> = []
        request.on("error", () => {})
        request.on("data", (chunk: Buffer) => chunks.push(chunk))
        request.on("end", () => {
          const recorded = {
            method: request.method ?? "",
            path: request.url ?? "",
            headers: request.headers,
            body: Buffer.concat(chunks).toString("utf8")
          }
          requests.push(recorded)
          const answer = handler(recorded, response)
          if (answer !== undefined) send(response, answer)
        })
      })
      server.on("connection", (socket) => {
        sockets++
        socket.on("close", () => sockets--)
        socket.on("error", () => {})
      })
      server.listen(0, "127.0.0.1", () => {
        const address = server.address()
        const port = typeof address === "object" && address !== null ? address.port : 0
        resume(
          Effect.succeed({ server, port, url: `http://127.0.0.1:${port}`, requests, sockets: () => sockets })
        )
      })
    }),
    ({ server }) =>
      Effect.callback<void>((resume) => {
        server.closeAllConnections()
        server.close(() => resume(Effect.void))
      })
  )
