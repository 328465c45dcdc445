/** A server of this machine that answers to `program.ts` as Elasticsearch would. */
import * as http from "node:http"
import * as https from "node:https"
import { buffer } from "node:stream/consumers"
import { gunzipSync, gzipSync } from "node:zlib"

const document = (id: string, title: string) => ({
  _index: "books",
  _id: id,
  _source: { title, published: "1965-08-01T00:00:00.000Z" }
})

const found = { _version: 1, _seq_no: 0, _primary_term: 1, found: true }

const shards = { total: 1, successful: 1, skipped: 0, failed: 0 }

const searched = {
  took: 1,
  timed_out: false,
  _shards: shards,
  hits: {
    total: { value: 2, relation: "eq" },
    max_score: 1,
    hits: [
      { ...document("1", "Dune"), _score: 1 },
      { ...document("2", "Dune Messiah"), _score: 0.5 }
    ]
  }
}

const bulked = (body: string) => {
  const actions = body.split("\n").filter((line) => line.startsWith('{"index"'))
  return {
    took: 1,
    errors: false,
    items: actions.map((line, _seq_no) => {
      const { _id } = JSON.parse(line).index
      const written = { _version: 1, result: "created", _shards: shards, _seq_no, _primary_term: 1 }
      return { index: { _index: "books", _id, ...written, status: 201 } }
    })
  }
}

/** The status and the answer; none where the client is left to wait. */
const answerTo = (method: string, path: string, body: string): readonly [number, object] | undefined => {
  switch (`${method} ${path}`) {
    case "GET /books/_doc/1":
      return [200, { ...document("1", "Dune"), ...found }]
    case "GET /books/_doc/none":
      return [404, { _index: "books", _id: "none", found: false }]
    case "POST /books/_search":
      return [200, searched]
    case "PUT /_bulk":
    case "POST /_bulk":
    case "PUT /books/_bulk":
    case "POST /books/_bulk":
      return [200, bulked(body)]
    case "GET /slow/_count":
    case "POST /slow/_count":
      return undefined
    default:
      return [
        400,
        { error: { type: "illegal_argument_exception", reason: `${method} ${path}` }, status: 400 }
      ]
  }
}

const handle = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
  const sent = await buffer(request)
  const body = request.headers["content-encoding"] === "gzip" ? gunzipSync(sent) : sent
  const { pathname } = new URL(request.url ?? "/", "http://localhost")
  const answer = answerTo(request.method ?? "", pathname, body.toString())
  if (answer === undefined) return
  const [status, value] = answer
  const zipped = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")
  const text = JSON.stringify(value)
  response.writeHead(status, {
    "x-elastic-product": "Elasticsearch",
    "content-type": "application/vnd.elasticsearch+json;compatible-with=9",
    ...(zipped ? { "content-encoding": "gzip" } : {})
  })
  response.end(zipped ? gzipSync(text) : text)
}

/** Starts it on a free port of 127.0.0.1; with a certificate it speaks HTTPS. */
export const bookServer = async (certificate?: { readonly cert: Buffer; readonly key: Buffer }) => {
  const listener: http.RequestListener = (request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error))
  }
  const server =
    certificate === undefined ? http.createServer(listener) : https.createServer(certificate, listener)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (typeof address !== "object" || address === null) throw new Error("the server has no port")
  return {
    url: `${certificate === undefined ? "http" : "https"}://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
