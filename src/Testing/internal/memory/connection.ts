/** The connection to an in-memory cluster: requests and answers in the form that they have on the wire. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Method } from "../../../Api/Endpoint.ts"
import { Unsupported } from "../../../Errors.ts"
import {
  type Connection,
  type ExchangeError,
  failureOf,
  tooLarge,
  type WireRequest,
  type WireResponse
} from "../../../Transport/Connection.ts"
import type { Node } from "../../../Transport/Node.ts"
import { clusterAnswer, tellsOf } from "../conditions.ts"
import { jsonType } from "../reply.ts"
import * as Wire from "../wire.ts"
import { type Cluster, makeCluster } from "./cluster.ts"
import { readJson } from "./jsonText.ts"
import { type Answer, type Json, NotSimulated, type Request } from "./model.ts"
import { type Routed, route } from "./routes.ts"

const hint =
  "The in-memory Elasticsearch does not simulate it, and gives no answer rather than a wrong one. " +
  "Use a real server (Testing.server) or answer the call by a stub (Testing.layer)"

const unsupported = (request: WireRequest, feature: string): Unsupported =>
  new Unsupported({ ...failureOf(request, "Unsupported"), feature, hint })

interface RawJson {
  readonly rawJSON?: (text: string) => unknown
}

// In Node since 21, not yet in TypeScript's library.
const { rawJSON = Number } = JSON as RawJson

/** The server writes integers in full, and so large numbers that are none with an exponent. */
const numeral = (value: unknown): unknown => {
  if (typeof value === "bigint") return rawJSON(String(value))
  return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)
    ? rawJSON(value.toExponential())
    : value
}

const written = (body: Json): string => JSON.stringify(body, (_, value: unknown) => numeral(value))

/** The order in which the server names methods. */
const methodOrder: ReadonlyArray<Method> = ["GET", "POST", "PUT", "DELETE", "HEAD"]

const wrongMethod = ({ method, path }: WireRequest, methods: ReadonlyArray<Method>): Answer => {
  const allowed = methodOrder.filter((one) => methods.includes(one)).join(", ")
  const error = `Incorrect HTTP method for uri [${path}] and method [${method}], allowed: [${allowed}]`
  return { status: 405, body: { error, status: 405 } }
}

/** What is sent in forms that only a real server reads. */
const checkForm = (request: WireRequest): void => {
  const headers = Wire.headersOf(request)
  const coding = headers["content-encoding"]
  if (coding !== undefined) throw new NotSimulated(`content-encoding [${coding}]`)
  const [accept, contentType] = [headers["accept"], headers["content-type"]]
  if (accept !== undefined && accept !== "*/*" && Wire.mediaOf(accept) !== "json") {
    throw new NotSimulated(`an answer of type [${accept}]`)
  }
  const hasBody = request.body !== undefined && request.body.length > 0
  if (hasBody && (contentType === undefined || !["json", "ndjson"].includes(Wire.mediaOf(contentType)))) {
    throw new NotSimulated(`a body of type [${contentType ?? ""}]`)
  }
  const versions = [accept, ...(hasBody ? [contentType] : [])].map(
    (type) => /compatible-with=(\d+)/.exec(type ?? "")?.[1]
  )
  const [version] = versions
  if (versions.some((one) => one !== version) || (version !== undefined && version !== "9")) {
    throw new NotSimulated(`answers compatible with version [${version ?? ""}]`)
  }
}

/** The body is parsed when it is first asked for: what is wrong with it comes after what is wrong with the rest. */
const requestOf = (
  { body: { kind }, name }: Routed["endpoint"],
  params: Request["params"],
  text: string | undefined,
  now: number
): Request => {
  let body: { readonly json: Json | undefined } | undefined
  return {
    endpoint: name,
    params,
    text,
    now,
    get body() {
      body ??= { json: text === undefined || kind === "ndjson" ? undefined : readJson(text) }
      return body.json
    }
  }
}

const answer = (cluster: Cluster, nodes: ReadonlyArray<Node>, request: WireRequest, now: number): Answer => {
  checkForm(request)
  const { body, method, path } = request
  const found = route(method, path)
  if (found._tag === "Unknown") throw new NotSimulated(`${method} ${path.replace(/\?.*/s, "")}`)
  if (found._tag === "WrongMethod") return wrongMethod(request, found.methods)
  const { endpoint, params } = found
  const { name } = endpoint
  const text = Wire.textOf(body)
  // What a client asks for that looks for nodes.
  if (name === "nodes.info" && /^\/_nodes(?:\/_all)?\/http(?:\?|$)/.test(path)) {
    return { status: 200, body: clusterAnswer(nodes.map(tellsOf)) }
  }
  if (endpoint.body.kind === "none" && text !== undefined && text !== "") {
    throw new NotSimulated(`a body of endpoint [${name}]`)
  }
  return cluster.handle(requestOf(endpoint, params, text === "" ? undefined : text, now))
}

const respond = (
  request: WireRequest,
  { body, status }: Answer
): Effect.Effect<WireResponse, ExchangeError> => {
  const text = body === undefined || request.method === "HEAD" ? "" : written(body)
  if (Wire.sizeOf(text) > request.maxResponseSize) return Effect.fail(tooLarge(request))
  const headers = { "x-elastic-product": "Elasticsearch", "content-type": jsonType(request) }
  return Effect.succeed(Wire.response({ status, headers }, text))
}

/** A connection to a new cluster, which answers for all nodes of the client. */
export const make = (nodes: ReadonlyArray<Node>): Connection["Service"] => {
  const cluster = makeCluster()
  return {
    send: (request) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        try {
          return respond(request, answer(cluster, nodes, request, now))
        } catch (thrown) {
          if (!(thrown instanceof NotSimulated)) throw thrown
          return Effect.fail(unsupported(request, thrown.feature))
        }
      })
  }
}
