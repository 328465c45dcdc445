/**
 * The nodes a client knows and whose turn it is.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { ConfigError } from "../Errors.ts"
import * as Node from "./Node.ts"

/**
 * The service that says which node a request goes to.
 *
 * @category services
 * @since 0.1.0
 */
export class NodePool extends Context.Service<
  NodePool,
  {
    readonly nodes: ReadonlyArray<Node.Node>
    /** The node whose turn it is; `undefined` where there is none. */
    readonly select: () => Node.Node | undefined
  }
>()("effect-elasticsearch/Transport/NodePool") {}

/**
 * Makes a pool whose nodes take turns.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (urls: ReadonlyArray<string | URL>): Effect.Effect<NodePool["Service"], ConfigError> =>
  Effect.gen(function* () {
    const nodes: Array<Node.Node> = []
    for (const [index, url] of urls.entries()) {
      const option = `nodes[${index}]`
      const node = yield* Effect.fromResult(Node.parse(url, option))
      if (nodes.some((other) => other.url === node.url)) {
        return yield* new ConfigError({
          option,
          reason: `names ${node.url} again`,
          hint: "Name each node once"
        })
      }
      nodes.push(node)
    }
    if (nodes.length === 0) {
      return yield* new ConfigError({
        option: "nodes",
        reason: "is empty",
        hint: "Name at least one node, for instance http://localhost:9200"
      })
    }
    let turn = 0
    return NodePool.of({
      nodes,
      select: () => {
        turn = turn + 1 < nodes.length ? turn + 1 : 0
        return nodes[turn]
      }
    })
  })

/**
 * Provides {@link NodePool} for these nodes.
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (urls: ReadonlyArray<string | URL>): Layer.Layer<NodePool, ConfigError> =>
  Layer.effect(NodePool, make(urls))
