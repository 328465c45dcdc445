/**
 * The nodes that a client knows: which of them live, and which one a request goes to.
 *
 * Reach for this module to look at the nodes ({@link NodePool} is provided beside the client), or to set how
 * long dead nodes are left alone.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Random from "effect/Random"
import type { ConfigError } from "../Errors.ts"
import { countOf, millisOf, wordOf } from "../internal/options.ts"
import { Entry, Lease } from "./internal/poolEntry.ts"
import * as Node from "./Node.ts"
import { NodeSelector, roundRobin } from "./NodeSelector.ts"

/**
 * Options of the pool.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options {
  /** How long a node is left alone after its first failure. Doubled with each further one. Default 1 second. */
  readonly deadTimeout?: Duration.Input | undefined
  /** The longest time that a dead node is left alone. Default 30 seconds. */
  readonly maxDeadTimeout?: Duration.Input | undefined
  /**
   * How many time-outs in a row make a node dead. One alone may be the request's fault, so that a slow query
   * does not cost a node. Default 3.
   */
  readonly timeoutsUntilDead?: number | undefined
  /**
   * How dead nodes come back once their time is over: `ping` asks them first (`HEAD /`), so that no call of
   * yours finds out that they are still dead; `request` tries the next call on them. Default `ping`.
   */
  readonly revival?: "ping" | "request" | undefined
  /** Whether the nodes are shuffled at the start, so that many clients do not begin with the same. Default true. */
  readonly shuffleNodes?: boolean | undefined
}

/**
 * How a node is: `alive`; `dead` and left alone for a time; on `trial`, with one request to see whether it
 * lives again.
 *
 * @category models
 * @since 0.1.0
 */
export type NodeStatus = "alive" | "dead" | "trial"

/**
 * A node and how it does.
 *
 * @category models
 * @since 0.1.0
 */
export interface NodeState {
  readonly node: Node.Node
  readonly status: NodeStatus
  /** Failures in a row. */
  readonly failures: number
  /** Why it died, the last time. */
  readonly reason: string | undefined
  /** How long a dead node is still left alone, in milliseconds. */
  readonly deadFor: number
  /** How many requests it is working on for this client. */
  readonly inFlight: number
  /** How long it takes to answer, in milliseconds: a moving average; 0 where nothing is known. */
  readonly latency: number
}

/**
 * What happens in the pool.
 *
 * @category models
 * @since 0.1.0
 */
export type PoolChange =
  /** A node failed, and is left alone for so many milliseconds. */
  | {
      readonly _tag: "NodeDead"
      readonly node: Node.Node
      readonly reason: string
      readonly deadFor: number
    }
  /** A dead node answers again. */
  | { readonly _tag: "NodeAlive"; readonly node: Node.Node }
  /** Nodes joined or left. */
  | {
      readonly _tag: "NodesChanged"
      readonly added: ReadonlyArray<Node.Node>
      readonly removed: ReadonlyArray<Node.Node>
    }

/**
 * What came of a request, for the node's sake: it `answered`; it `failed` by its own fault; it did not answer
 * in time; or nothing can be said, as when the call was interrupted.
 *
 * @category models
 * @since 0.1.0
 */
export type Outcome = "answered" | "failed" | "timeout" | "unknown"

/**
 * A node for one request. `settle` has to be called once, when it is over.
 *
 * @category models
 * @since 0.1.0
 */
export interface NodeLease {
  readonly node: Node.Node
  /** Milliseconds since the lease began. */
  readonly elapsed: () => number
  /** The reason is said where the node dies. */
  readonly settle: (outcome: Outcome, reason?: string) => void
}

/**
 * The service that knows the nodes.
 *
 * **Details**
 *
 * Metric: `elasticsearch_nodes`, a gauge with the attribute `status`.
 *
 * @category services
 * @since 0.1.0
 */
export class NodePool extends Context.Service<
  NodePool,
  {
    /**
     * The node for a request; where others live, not the one to avoid. When all are dead, the one that was tried
     * longest ago. `undefined` where the selector wants none of them.
     */
    readonly acquire: (endpoint: string, avoid?: Node.Node) => NodeLease | undefined
    /** The same for a certain node, to see whether it lives; `undefined` where it is gone or not dead. */
    readonly trial: (node: Node.Node) => NodeLease | undefined
    /** Whether another node than this one lives. */
    readonly hasOther: (node: Node.Node) => boolean
    /** All nodes and how they do. */
    readonly state: Effect.Effect<ReadonlyArray<NodeState>>
    /**
     * Makes these the nodes. What is known of those that stay is kept. Nodes of the start that are not among
     * them are asked again only when all others are dead.
     */
    readonly update: (nodes: ReadonlyArray<Node.Node>) => Effect.Effect<void>
    /** Is told of every change, at once; gives what ends that. See `NodeChanges.changes` for a Stream. */
    readonly listen: (listener: (change: PoolChange) => void) => () => void
    /** How dead nodes come back; see {@link Options}. */
    readonly revival: "ping" | "request"
  }
>()("effect-elasticsearch/Transport/NodePool") {}

const gauges = {
  alive: /*#__PURE__*/ Metric.gauge("elasticsearch_nodes", {
    description: "Nodes that the client knows",
    attributes: { status: "alive" }
  }),
  dead: /*#__PURE__*/ Metric.gauge("elasticsearch_nodes", {
    description: "Nodes that the client knows",
    attributes: { status: "dead" }
  })
}

const sameNode = (a: Node.Node, b: Node.Node): boolean => a.url === b.url && a.socketPath === b.socketPath

/**
 * Makes a pool.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (
  seeds: ReadonlyArray<Node.Node>,
  options: Options = {}
): Effect.Effect<NodePool["Service"], ConfigError, NodeSelector> =>
  Effect.gen(function* () {
    const selector = yield* NodeSelector
    const deadTimeout = yield* millisOf(options.deadTimeout ?? "1 second", "deadTimeout")
    const maxDeadTimeout = yield* millisOf(options.maxDeadTimeout ?? "30 seconds", "maxDeadTimeout")
    const timeoutsUntilDead = yield* countOf(options.timeoutsUntilDead ?? 3, "timeoutsUntilDead")
    const revival = yield* wordOf(options.revival ?? "ping", ["ping", "request"], "revival")
    const clock = yield* Clock.Clock
    const context = yield* Effect.context<never>()
    const now = (): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6

    const listeners = new Set<(change: PoolChange) => void>()
    let entries: ReadonlyArray<Entry> = []
    let alive: ReadonlyArray<Entry> = []
    /** Nodes of the start that the cluster does not name. */
    let reserve: ReadonlyArray<Entry> = []

    const changed = (change: PoolChange): void => {
      alive = entries.filter((entry) => entry.deadUntil === undefined)
      gauges.alive.updateUnsafe(alive.length, context)
      gauges.dead.updateUnsafe(entries.length - alive.length, context)
      for (const listener of listeners) listener(change)
    }

    const settle = (lease: Lease, outcome: Outcome, reason: string): void => {
      const { entry } = lease
      entry.inFlight--
      const isTrial = entry.trial === lease
      if (isTrial) entry.trial = undefined
      if (outcome === "unknown") return
      const time = now()
      if (outcome === "answered") {
        entry.answered(time, time - lease.began)
        if (entry.deadUntil === undefined) return
        entry.deadUntil = undefined
        return changed({ _tag: "NodeAlive", node: entry.node })
      }
      // Requests that were under way when the node died say nothing new.
      if (entry.deaths !== lease.deaths) return
      if (!isTrial) {
        if (outcome === "timeout" && ++entry.timeouts < timeoutsUntilDead) return
        // As a last resort it was asked before its time: that it is still dead says nothing of how long.
        if (entry.deadUntil !== undefined && time < entry.deadUntil) return
      }
      const deadFor = Math.min(deadTimeout * 2 ** entry.failures, maxDeadTimeout)
      entry.died(time, deadFor, reason)
      changed({ _tag: "NodeDead", node: entry.node, reason, deadFor })
    }

    const lease = (entry: Entry): Lease => {
      entry.inFlight++
      return new Lease(entry, now, settle)
    }

    const onTrial = (entry: Entry): Lease => {
      const one = lease(entry)
      entry.trial = one
      return one
    }

    /** A dead node whose time is over. */
    const due = (): Entry | undefined => {
      const time = now()
      return entries.find(
        ({ deadUntil, trial }) => deadUntil !== undefined && deadUntil <= time && trial === undefined
      )
    }

    /** The one that was tried longest ago. */
    const lastResort = (): Entry | undefined =>
      [...entries, ...reserve].reduce<Entry | undefined>(
        (best, entry) => (best === undefined || entry.triedAt < best.triedAt ? entry : best),
        undefined
      )

    const acquire = (endpoint: string, avoid?: Node.Node): Lease | undefined => {
      if (revival === "request" && alive.length < entries.length) {
        const entry = due()
        if (entry !== undefined) return onTrial(entry)
      }
      if (alive.length === 0) {
        const entry = lastResort()
        return entry === undefined ? undefined : lease(entry)
      }
      const candidates =
        avoid === undefined || alive.length === 1 ? alive : alive.filter(({ node }) => !sameNode(node, avoid))
      const only = candidates.length === 1 ? candidates[0] : undefined
      // The pool made the candidates, so what comes back is one of its entries.
      const entry = only ?? (selector.select(candidates, endpoint) as Entry | undefined)
      return entry === undefined ? undefined : lease(entry)
    }

    const stateOf = (entry: Entry, time: number): NodeState => ({
      node: entry.node,
      status: entry.deadUntil === undefined ? "alive" : entry.trial === undefined ? "dead" : "trial",
      failures: entry.failures,
      reason: entry.reason,
      deadFor: entry.deadUntil === undefined ? 0 : Math.max(0, entry.deadUntil - time),
      inFlight: entry.inFlight,
      latency: entry.latency
    })

    const update = (nodes: ReadonlyArray<Node.Node>): void => {
      const known = [...entries, ...reserve]
      const next = nodes.map((node) => {
        const entry = entries.find((one) => sameNode(one.node, node))
        if (entry !== undefined) return entry.renamed(node)
        // A node of the start that died, left and joins again begins anew, as any other node that joins: while it
        // was away nobody asked it, and nobody would begin to, so that it would stay dead for ever.
        const seed = reserve.find((one) => sameNode(one.node, node))
        return new Entry(seed?.node ?? node).renamed(node)
      })
      const stays = (entry: Entry) => next.some((one) => sameNode(one.node, entry.node))
      const added = next.filter((entry) => !entries.includes(entry)).map(({ node }) => node)
      const removed = entries.filter((entry) => !stays(entry))
      reserve = seeds
        .map((seed) => known.find((entry) => sameNode(entry.node, seed)) ?? new Entry(seed))
        .filter((entry) => !stays(entry))
      entries = next
      if (added.length > 0 || removed.length > 0) {
        changed({ _tag: "NodesChanged", added, removed: removed.map(({ node }) => node) })
      }
    }

    const first = options.shuffleNodes === false ? seeds : yield* Random.shuffle(seeds)
    update([...first])

    return NodePool.of({
      acquire,
      trial: (node) => {
        const entry = entries.find((one) => sameNode(one.node, node))
        return entry === undefined || entry.deadUntil === undefined ? undefined : onTrial(entry)
      },
      hasOther: (node) => alive.some((entry) => !sameNode(entry.node, node)),
      state: Effect.sync(() => {
        const time = now()
        return entries.map((entry) => stateOf(entry, time))
      }),
      update: (nodes) => Effect.sync(() => update(nodes)),
      listen: (listener) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
      revival
    })
  })

/**
 * Provides {@link NodePool} for these nodes, with a selector of your own.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerNoDeps = (
  nodes: ReadonlyArray<Node.NodeInput>,
  options: Options = {}
): Layer.Layer<NodePool, ConfigError, NodeSelector> =>
  Layer.effect(
    NodePool,
    Effect.flatMap(Effect.fromResult(Node.parseAll(nodes)), (all) => make(all, options))
  )

/**
 * Provides {@link NodePool} for these nodes; they take turns.
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (
  nodes: ReadonlyArray<Node.NodeInput>,
  options: Options = {}
): Layer.Layer<NodePool, ConfigError> => layerNoDeps(nodes, options).pipe(Layer.provide(roundRobin))
