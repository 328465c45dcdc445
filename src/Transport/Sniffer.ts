/**
 * Discovery of nodes: asks the cluster which nodes it has, and tells the pool.
 *
 * Reach for this module to ask at a time of your own ({@link Sniffer}); the option `sniff` of the client says
 * when it is done by itself.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Scope from "effect/Scope"
import type { ConfigError, ElasticsearchError } from "../Errors.ts"
import { millisOf } from "../internal/options.ts"
import { background } from "./internal/background.ts"
import { failureOf, notOf } from "./internal/sniffed.ts"
import * as Node from "./Node.ts"
import { NodePool } from "./NodePool.ts"
import { Transport, withMetadata } from "./Service.ts"

/**
 * Options of discovery. Nothing of it stands in the way of a call: it runs beside them, and what goes wrong is
 * logged as a warning and leaves the nodes as they were.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /** Whether the cluster is asked when the layer is built, which waits for it. Default false. */
  readonly onStart?: boolean | undefined
  /** How often the cluster is asked. Default never. */
  readonly interval?: Duration.Input | undefined
  /** Whether the cluster is asked when a node has died. Default false. */
  readonly onFailure?: boolean | undefined
  /** How long an answer may take. Default 3 seconds. */
  readonly timeout?: Duration.Input | undefined
  /** How much time is left between two askings for dead nodes. Default 10 seconds. */
  readonly minInterval?: Duration.Input | undefined
  /** Which of the nodes are used. Default {@link notOnlyMaster}. */
  readonly nodeFilter?: ((node: SniffedNode) => boolean) | undefined
}

/**
 * What a node says of itself.
 *
 * @category models
 * @since 0.1.0
 */
export interface SniffedNode {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly roles: ReadonlyArray<string>
  readonly attributes: { readonly [name: string]: string }
  /** As the node writes it: `host/ip:port`, `ip:port` or with an IPv6 address in brackets. */
  readonly publishAddress: string
}

/**
 * Leaves out the nodes that are nothing but master: requests of users would disturb them.
 *
 * @category filters
 * @since 0.1.0
 */
export const notOnlyMaster = ({ roles }: SniffedNode): boolean =>
  !(roles.length === 1 && roles[0] === "master")

/**
 * The service that asks the cluster for its nodes.
 *
 * @category services
 * @since 0.1.0
 */
export class Sniffer extends Context.Service<
  Sniffer,
  {
    /**
     * Asks now, and tells the pool. One asking at a time: who asks while one is under way gets its result. Gives
     * the nodes; fails as calls do, and leaves the pool as it was then.
     */
    readonly sniff: Effect.Effect<ReadonlyArray<Node.Node>, ElasticsearchError>
  }
>()("effect-elasticsearch/Transport/Sniffer") {}

/** What is used of the answer. */
const Answer = /*#__PURE__*/ Schema.Struct({
  nodes: Schema.Record(
    Schema.String,
    Schema.Struct({
      name: Schema.String,
      version: Schema.String,
      roles: Schema.optionalKey(Schema.Array(Schema.String)),
      attributes: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
      http: Schema.optionalKey(Schema.Struct({ publish_address: Schema.String }))
    })
  )
})

const decode = /*#__PURE__*/ Schema.decodeUnknownResult(Answer)

const fields = ["name", "version", "roles", "attributes", "http.publish_address"]

const sniffedIn = ({ nodes }: typeof Answer.Type): ReadonlyArray<SniffedNode> =>
  Object.entries(nodes).flatMap(([id, { attributes, http, name, roles, version }]) =>
    // A node may have its HTTP switched off.
    http === undefined
      ? []
      : [
          {
            id,
            name,
            version,
            roles: roles ?? [],
            attributes: attributes ?? {},
            publishAddress: http.publish_address
          }
        ]
  )

/** The node of the pool, as it is known from what it said of itself. */
const nodeOf = (sniffed: SniffedNode, from: Node.Node): Result.Result<Node.Node, string> =>
  Result.map(Node.fromPublishAddress(sniffed.publishAddress, from), (node) => ({
    ...node,
    name: sniffed.name,
    roles: sniffed.roles,
    attributes: sniffed.attributes
  }))

/**
 * Makes a sniffer, and starts what its options ask for; it ends with the scope.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (
  options: Options = {}
): Effect.Effect<Sniffer["Service"], ConfigError, Transport | NodePool | Scope.Scope> =>
  Effect.gen(function* () {
    const pool = yield* NodePool
    const transport = yield* Transport
    const scope = yield* Effect.scope
    const clock = yield* Clock.Clock
    const timeout = yield* millisOf(options.timeout ?? "3 seconds", "sniff.timeout")
    const minInterval = yield* millisOf(options.minInterval ?? "10 seconds", "sniff.minInterval")
    const interval =
      options.interval === undefined ? undefined : yield* millisOf(options.interval, "sniff.interval")
    const filter = options.nodeFilter ?? notOnlyMaster

    const ask = transport
      .raw(
        {
          method: "GET",
          path: "/_nodes/_all/http",
          query: { filter_path: fields.map((field) => `nodes.*.${field}`) }
        },
        { timeout: Duration.millis(timeout) }
      )
      .pipe(withMetadata)

    const once = Effect.gen(function* () {
      const { calls, value } = yield* ask
      const answered = calls[calls.length - 1]?.node ?? ""
      const answer = decode(value.body)
      if (Result.isFailure(answer)) return yield* failureOf(answered, value.body, answer.failure.message)
      const from = (yield* pool.state).find(({ node }) => node.url === answered)?.node
      if (from === undefined) return yield* notOf(answered)
      const found = sniffedIn(answer.success).filter(filter)
      const nodes: Array<Node.Node> = []
      for (const sniffed of found) {
        const node = nodeOf(sniffed, from)
        if (Result.isSuccess(node)) nodes.push(node.success)
        else yield* Effect.logWarning(`node ${sniffed.name} is left out: ${node.failure}`)
      }
      if (nodes.length === 0) return yield* failureOf(answered, value.body, "there is no node to use in it")
      yield* pool.update(nodes)
      return nodes
    })

    let running: Fiber.Fiber<ReadonlyArray<Node.Node>, ElasticsearchError> | undefined
    const sniff = Effect.suspend(() =>
      running === undefined
        ? Effect.forkIn(
            Effect.ensuring(
              once,
              Effect.sync(() => (running = undefined))
            ),
            scope
          ).pipe(
            Effect.tap((fiber) => Effect.sync(() => (running = fiber))),
            Effect.flatMap(Fiber.join)
          )
        : Fiber.join(running)
    )

    const beside = Effect.catchCause(sniff, (cause) =>
      Effect.logWarning("Elasticsearch could not be asked for its nodes; they stay as they were", cause)
    ).pipe(Effect.asVoid)

    if (options.onFailure === true) {
      const run = yield* background
      let planned = false
      let last = -Infinity
      const soon = Effect.gen(function* () {
        const wait = last + minInterval - clock.currentTimeMillisUnsafe()
        if (wait > 0) yield* Effect.sleep(Duration.millis(wait))
        planned = false
        last = clock.currentTimeMillisUnsafe()
        yield* beside
      })
      const stop = pool.listen((change) => {
        if (change._tag !== "NodeDead" || planned) return
        planned = true
        run(soon)
      })
      yield* Effect.addFinalizer(() => Effect.sync(stop))
    }
    if (options.onStart === true) yield* beside
    if (interval !== undefined) {
      yield* Effect.forkScoped(Effect.forever(Effect.delay(beside, Duration.millis(interval))))
    }
    return Sniffer.of({ sniff })
  })

/**
 * Provides {@link Sniffer} over a transport and its pool.
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: Options = {}): Layer.Layer<Sniffer, ConfigError, Transport | NodePool> =>
  Layer.effect(Sniffer, make(options))
