/**
 * Which of the living nodes a request goes to.
 *
 * Reach for this module to choose another selector than round robin (option `selector` of the client), or to
 * write one: a layer of {@link NodeSelector} with a function of your own.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import type { Node } from "./Node.ts"

/**
 * A living node, and what the pool knows of it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Candidate {
  readonly node: Node
  /** How many requests it is working on for this client. */
  readonly inFlight: number
  /**
   * How long it takes to answer, in milliseconds: a moving average that jumps to each peak at once and comes
   * down over about ten seconds (peak EWMA). 0 where nothing is known.
   */
  readonly latency: number
}

/**
 * The service that selects.
 *
 * **Details**
 *
 * `select` runs once a try and must be quick. It is given two nodes or more, all alive, in a list that is the
 * same object as long as the pool has not changed, and the endpoint's name, such as `search`. `undefined` says
 * that none of them will do, and the call fails with `NoLivingNodes`.
 *
 * @category services
 * @since 0.1.0
 */
export class NodeSelector extends Context.Service<
  NodeSelector,
  {
    /** Picks one of two nodes or more. `undefined`: none of them will do. */
    readonly select: (candidates: ReadonlyArray<Candidate>, endpoint: string) => Candidate | undefined
  }
>()("effect-elasticsearch/Transport/NodeSelector") {}

const makeRoundRobin = (): NodeSelector["Service"] => {
  let turn = -1
  return {
    select: (candidates) => {
      turn = turn + 1 < candidates.length ? turn + 1 : 0
      return candidates[turn]
    }
  }
}

/**
 * The nodes take turns. The default.
 *
 * @category layers
 * @since 0.1.0
 */
export const roundRobin: Layer.Layer<NodeSelector> = /*#__PURE__*/ Layer.sync(NodeSelector, makeRoundRobin)

const randomly = (
  choose: (
    candidates: ReadonlyArray<Candidate>,
    random: { readonly nextDoubleUnsafe: () => number }
  ) => Candidate | undefined
): Layer.Layer<NodeSelector> =>
  Layer.effect(
    NodeSelector,
    Effect.map(Random.Random, (random) => ({ select: (candidates) => choose(candidates, random) }))
  )

/**
 * Any node, by Effect's `Random`.
 *
 * @category layers
 * @since 0.1.0
 */
export const random: Layer.Layer<NodeSelector> = /*#__PURE__*/ randomly(
  (candidates, { nextDoubleUnsafe }) => candidates[Math.floor(nextDoubleUnsafe() * candidates.length)]
)

/**
 * One node for as long as it lives: its caches stay warm, and the others idle.
 *
 * @category layers
 * @since 0.1.0
 */
export const sticky: Layer.Layer<NodeSelector> = /*#__PURE__*/ Layer.sync(NodeSelector, () => {
  let current: Node | undefined
  return {
    select: (candidates) => {
      const chosen = candidates.find(({ node }) => node === current) ?? candidates[0]
      current = chosen?.node
      return chosen
    }
  }
})

/**
 * The node that works on the fewest requests of this client; among equals they take turns.
 *
 * @category layers
 * @since 0.1.0
 */
export const leastInFlight: Layer.Layer<NodeSelector> = /*#__PURE__*/ Layer.sync(NodeSelector, () => {
  let turn = -1
  return {
    select: (candidates) => {
      turn = turn + 1 < candidates.length ? turn + 1 : 0
      let best = candidates[turn]
      for (const candidate of candidates) {
        if (best === undefined || candidate.inFlight < best.inFlight) best = candidate
      }
      return best
    }
  }
})

/** What one more request would wait for there. */
const load = ({ inFlight, latency }: Candidate): number => (inFlight + 1) * latency

/**
 * The better of two random nodes, by latency and requests in flight (peak EWMA with two random choices): slow
 * nodes get less, and no node is overrun for being the best.
 *
 * @category layers
 * @since 0.1.0
 */
export const latencyAware: Layer.Layer<NodeSelector> = /*#__PURE__*/ randomly(
  (candidates, { nextDoubleUnsafe }) => {
    const one = Math.floor(nextDoubleUnsafe() * candidates.length)
    const step = 1 + Math.floor(nextDoubleUnsafe() * (candidates.length - 1))
    const [first, second] = [candidates[one], candidates[(one + step) % candidates.length]]
    if (first === undefined || second === undefined) return first ?? second
    return load(second) < load(first) ? second : first
  }
)

/**
 * Selects among the nodes that a predicate is true of; where it is true of none of the living, among all of
 * them, unless it is `strict`.
 *
 * @example
 * ```ts
 * import { Elasticsearch } from "effect-elasticsearch"
 * import * as NodeSelector from "effect-elasticsearch/Transport/NodeSelector"
 *
 * const nearby = NodeSelector.leastInFlight.pipe(
 *   NodeSelector.filtered((node) => node.attributes["zone"] === "eu-1a")
 * )
 * const layer = Elasticsearch.layer({
 *   nodes: ["http://localhost:9200"],
 *   sniff: { onStart: true },
 *   selector: nearby
 * })
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const filtered =
  (predicate: (node: Node) => boolean, options: { readonly strict?: boolean | undefined } = {}) =>
  <E, R>(self: Layer.Layer<NodeSelector, E, R>): Layer.Layer<NodeSelector, E, R> =>
    Layer.effect(
      NodeSelector,
      Effect.map(NodeSelector, ({ select }) => {
        // The pool hands out the same list until it changes, so it is filtered once a change.
        let [of, kept]: ReadonlyArray<ReadonlyArray<Candidate>> = [[], []]
        return {
          select: (candidates, endpoint) => {
            if (candidates !== of) [of, kept] = [candidates, candidates.filter(({ node }) => predicate(node))]
            if (kept === undefined || kept.length === 0) {
              return options.strict === true ? undefined : select(candidates, endpoint)
            }
            return kept.length === 1 ? kept[0] : select(kept, endpoint)
          }
        }
      })
    ).pipe(Layer.provide(self))

/**
 * {@link filtered} by an attribute of the nodes, as `node.attr.<name>` in their elasticsearch.yml sets it:
 * sniffing finds attributes.
 *
 * @category combinators
 * @since 0.1.0
 */
export const preferAttribute = (
  name: string,
  value: string
): (<E, R>(self: Layer.Layer<NodeSelector, E, R>) => Layer.Layer<NodeSelector, E, R>) =>
  filtered((node) => node.attributes[name] === value)

/**
 * {@link filtered} by the nodes' roles: those with at least one of these. Sniffing finds roles.
 *
 * @category combinators
 * @since 0.1.0
 */
export const preferRoles = (
  ...roles: ReadonlyArray<string>
): (<E, R>(self: Layer.Layer<NodeSelector, E, R>) => Layer.Layer<NodeSelector, E, R>) =>
  filtered((node) => node.roles?.some((role) => roles.includes(role)) ?? false)
