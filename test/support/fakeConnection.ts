/** A connection without sockets: it answers as a test says and keeps what it was asked. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Elasticsearch } from "effect-elasticsearch"
import {
  Connection,
  type ExchangeError,
  type WireRequest,
  type WireResponse
} from "effect-elasticsearch/Transport/Connection"
import * as NodePool from "effect-elasticsearch/Transport/NodePool"
import * as NodeSelector from "effect-elasticsearch/Transport/NodeSelector"
import * as Sniffer from "effect-elasticsearch/Transport/Sniffer"
import * as Transport from "effect-elasticsearch/Transport/Transport"

export const answer = (
  status: number,
  body: unknown,
  headers: { readonly [name: string]: string } = {}
): WireResponse => {
  const all: { readonly [name: string]: string } = {
    "x-elastic-product": "Elasticsearch",
    "content-type": "application/vnd.elasticsearch+json;compatible-with=9",
    ...headers
  }
  const text = typeof body === "string" ? body : JSON.stringify(body)
  return {
    status,
    header: (name) => all[name],
    text: () => text,
    bytes: () => new TextEncoder().encode(text)
  }
}

export const headerOf = (request: WireRequest, name: string): string | undefined => {
  const at = request.headers.indexOf(name)
  return at === -1 ? undefined : request.headers[at + 1]
}

export const fakeClient = (
  respond: (request: WireRequest) => WireResponse | Effect.Effect<WireResponse, ExchangeError>,
  options: Partial<Transport.NodesOptions> & { readonly connection?: Partial<Connection["Service"]> } = {}
) => {
  const sent: Array<WireRequest> = []
  const connection = Layer.succeed(
    Connection,
    Connection.of({
      send: (request) =>
        Effect.suspend(() => {
          sent.push(request)
          const response = respond(request)
          return Effect.isEffect(response) ? response : Effect.succeed(response)
        }),
      ...options.connection
    })
  )
  const { nodes = ["http://localhost:9200"] } = options
  const pool = NodePool.layerNoDeps(Array.isArray(nodes) ? nodes : [nodes], {
    shuffleNodes: false,
    ...options
  }).pipe(Layer.provide(options.selector ?? NodeSelector.roundRobin))
  const layer = Elasticsearch.layerNoDeps.pipe(
    Layer.provideMerge(Sniffer.layer(options.sniff)),
    Layer.provideMerge(Transport.layerNoDeps(options)),
    Layer.provideMerge(pool),
    Layer.provide(connection)
  )
  return { sent, layer }
}
