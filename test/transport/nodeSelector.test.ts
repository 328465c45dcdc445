import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Node from "effect-elasticsearch/Transport/Node"
import * as NodeSelector from "effect-elasticsearch/Transport/NodeSelector"

const node = (name: string, more: Partial<Node.Node> = {}): Node.Node => ({
  ...Result.getOrThrow(Node.parse(`http://${name}:9200`, "nodes")),
  ...more
})

const candidate = (
  name: string,
  more: Partial<Node.Node> & { readonly inFlight?: number; readonly latency?: number } = {}
): NodeSelector.Candidate => {
  const { inFlight = 0, latency = 1, ...rest } = more
  return { node: node(name, rest), inFlight, latency }
}

const build = (layer: Layer.Layer<NodeSelector.NodeSelector>) =>
  Effect.map(Layer.build(Layer.fresh(layer)), (context) => Context.get(context, NodeSelector.NodeSelector))

const select = (
  selector: NodeSelector.NodeSelector["Service"],
  candidates: ReadonlyArray<NodeSelector.Candidate>,
  times: number
): ReadonlyArray<string | undefined> =>
  Array.from({ length: times }, () => selector.select(candidates, "search")?.node.host)

const share = (hosts: ReadonlyArray<string | undefined>, host: string): number =>
  hosts.filter((one) => one === host).length / hosts.length

const three = [candidate("a"), candidate("b"), candidate("c")]

describe("node selectors", () => {
  it.effect("round robin gives turns, also when the nodes change", () =>
    Effect.gen(function* () {
      const selector = yield* build(NodeSelector.roundRobin)
      assert.deepStrictEqual(select(selector, three, 4), ["a", "b", "c", "a"])
      assert.deepStrictEqual(select(selector, three.slice(0, 2), 3), ["b", "a", "b"])
    })
  )

  it.effect("each layer has turns of its own", () =>
    Effect.gen(function* () {
      const [one, other] = [yield* build(NodeSelector.roundRobin), yield* build(NodeSelector.roundRobin)]
      assert.deepStrictEqual([select(one, three, 2), select(other, three, 1)], [["a", "b"], ["a"]])
    })
  )

  it.effect("random takes each about as often", () =>
    Effect.gen(function* () {
      const hosts = select(yield* build(NodeSelector.random), three, 3000)
      for (const host of ["a", "b", "c"]) assert.approximately(share(hosts, host), 1 / 3, 0.06)
    })
  )

  it.effect("sticky stays with a node until it is gone", () =>
    Effect.gen(function* () {
      const selector = yield* build(NodeSelector.sticky)
      assert.deepStrictEqual(select(selector, three, 3), ["a", "a", "a"])
      assert.deepStrictEqual(select(selector, three.slice(1), 2), ["b", "b"])
      assert.deepStrictEqual(select(selector, three, 2), ["b", "b"])
    })
  )

  it.effect("least in flight takes the idlest, and gives turns among equals", () =>
    Effect.gen(function* () {
      const selector = yield* build(NodeSelector.leastInFlight)
      const busy = [
        candidate("a", { inFlight: 3 }),
        candidate("b", { inFlight: 1 }),
        candidate("c", { inFlight: 2 })
      ]
      assert.deepStrictEqual(select(selector, busy, 3), ["b", "b", "b"])
      assert.deepStrictEqual([...select(selector, three, 3)].toSorted(), ["a", "b", "c"])
    })
  )

  it.effect("latency-aware prefers the faster of two, and never the slowest of three", () =>
    Effect.gen(function* () {
      const selector = yield* build(NodeSelector.latencyAware)
      const hosts = select(
        selector,
        [candidate("a", { latency: 5 }), candidate("b", { latency: 10 }), candidate("c", { latency: 100 })],
        3000
      )
      assert.approximately(share(hosts, "a"), 2 / 3, 0.06)
      assert.approximately(share(hosts, "b"), 1 / 3, 0.06)
      assert.strictEqual(share(hosts, "c"), 0)
    })
  )

  it.effect("latency-aware weighs what is in flight", () =>
    Effect.gen(function* () {
      const selector = yield* build(NodeSelector.latencyAware)
      const hosts = select(
        selector,
        [candidate("fast", { latency: 5, inFlight: 30 }), candidate("idle", { latency: 50 })],
        50
      )
      assert.strictEqual(share(hosts, "idle"), 1)
    })
  )

  it.effect("by attribute or role, with all of them where none has it", () =>
    Effect.gen(function* () {
      const nodes = [
        candidate("a", { attributes: { zone: "x" }, roles: ["data_hot"] }),
        candidate("b", { attributes: { zone: "y" }, roles: ["ingest"] }),
        candidate("c", { attributes: { zone: "x" } })
      ]
      const near = yield* build(NodeSelector.roundRobin.pipe(NodeSelector.preferAttribute("zone", "x")))
      assert.deepStrictEqual(select(near, nodes, 4), ["a", "c", "a", "c"])
      assert.deepStrictEqual(select(near, nodes.slice(1, 2), 1), ["b"])
      const ingest = yield* build(NodeSelector.roundRobin.pipe(NodeSelector.preferRoles("ingest", "ml")))
      assert.deepStrictEqual(select(ingest, nodes, 2), ["b", "b"])
      const strict = yield* build(
        NodeSelector.roundRobin.pipe(NodeSelector.filtered(() => false, { strict: true }))
      )
      assert.deepStrictEqual(select(strict, nodes, 1), [undefined])
    })
  )
})
