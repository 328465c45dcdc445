/** The client over a connection for tests: all of the real transport, and a log of what it sends. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Elasticsearch } from "../../Client.ts"
import type { ConfigError } from "../../Errors.ts"
import { Connection } from "../../Transport/Connection.ts"
import type { Credentials } from "../../Transport/Credentials.ts"
import { nodesOf } from "../../Transport/internal/checks.ts"
import type { NodeInput } from "../../Transport/Node.ts"
import * as NodePool from "../../Transport/NodePool.ts"
import { type NodeSelector, roundRobin } from "../../Transport/NodeSelector.ts"
import type { TransportOptions } from "../../Transport/Options.ts"
import * as Sniffer from "../../Transport/Sniffer.ts"
import * as Transport from "../../Transport/Transport.ts"
import { Calls } from "../Calls.ts"
import * as CallLog from "./callLog.ts"
import { carrying } from "./currentCall.ts"

/**
 * Options of a client under test: those of `Elasticsearch.layer`, but for what sockets need.
 *
 * @category options
 * @since 0.1.0
 */
export interface ClientOptions extends TransportOptions, NodePool.Options {
  /** The nodes. Default one, `http://localhost:9200`. */
  readonly nodes?: NodeInput | ReadonlyArray<NodeInput> | undefined
  /** Whether the nodes are shuffled at the start. Other than in production, default false. */
  readonly shuffleNodes?: boolean | undefined
  /** How a node is selected. Default they take turns. */
  readonly selector?: Layer.Layer<NodeSelector> | undefined
  /** Discovery of nodes. Default none. */
  readonly sniff?: Sniffer.Options | undefined
  /** Credentials that change, instead of `auth`. */
  readonly credentials?: Layer.Layer<Credentials, ConfigError> | undefined
  /**
   * Whether the layer, when it closes after a success, dies with a `VerificationError` where a call found nothing to
   * answer it that nobody looked at, or where a stub with a count was not used as often as it says. Default true.
   */
  readonly strict?: boolean | undefined
}

/**
 * What every layer for tests provides: the client with all that stands beside it in production, and the log.
 *
 * @category models
 * @since 0.1.0
 */
export type Provided = Elasticsearch | Transport.Transport | NodePool.NodePool | Sniffer.Sniffer | Calls

const observed = <E, R>(
  connection: Layer.Layer<Connection, E, R>,
  strict: boolean
): Layer.Layer<Connection | Calls, E, R> =>
  Layer.effectContext(
    Effect.gen(function* () {
      const inner = yield* Connection
      const log = yield* CallLog.make(strict)
      return Context.make(Connection, Connection.of(log.over(inner))).pipe(Context.add(Calls, log.calls))
    })
  ).pipe(Layer.provide(connection))

/** The nodes of a client under test. */
export const nodesIn = ({ nodes = "http://localhost:9200", serverMode, sniff }: ClientOptions) =>
  nodesOf({ nodes, serverMode, sniff })

/**
 * The client over any connection, with the log of its calls. The connection's layer may provide
 * {@link CallLog.Expectations} as well.
 */
export const clientOver = <E, R>(
  connection: Layer.Layer<Connection, E, R>,
  options: ClientOptions = {}
): Layer.Layer<Provided, E | ConfigError, R> => {
  const pool = Layer.effect(
    NodePool.NodePool,
    Effect.flatMap(nodesIn(options), (nodes) =>
      NodePool.make(nodes, { ...options, shuffleNodes: options.shuffleNodes ?? false })
    )
  ).pipe(Layer.provide(Layer.fresh(options.selector ?? roundRobin)))
  // The innermost, so that what stands around it may call again; one a client, because it counts the calls.
  const transport = Layer.unwrap(
    Effect.sync(() =>
      Transport.layerNoDeps({ ...options, middleware: [...(options.middleware ?? []), carrying()] })
    )
  )
  // Layers that are values are built once for a whole test; there may be several clients in it.
  const whole = Layer.fresh(Elasticsearch.layerNoDeps).pipe(
    Layer.provideMerge(Sniffer.layer(options.sniff)),
    Layer.provideMerge(transport),
    Layer.provideMerge(pool),
    Layer.provideMerge(observed(connection, options.strict ?? true))
  )
  return options.credentials === undefined ? whole : whole.pipe(Layer.provide(options.credentials))
}
