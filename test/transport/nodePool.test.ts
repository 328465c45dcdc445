import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { changes } from "effect-elasticsearch/Transport/NodeChanges"
import * as Node from "effect-elasticsearch/Transport/Node"
import * as NodePool from "effect-elasticsearch/Transport/NodePool"
import * as NodeSelector from "effect-elasticsearch/Transport/NodeSelector"

const node = (name: string): Node.Node => Result.getOrThrow(Node.parse(`http://${name}:9200`, "nodes"))
const [a, b, c] = [node("a"), node("b"), node("c")]

const pool = (nodes: ReadonlyArray<Node.Node>, options: NodePool.Options = {}) =>
  NodePool.make(nodes, { shuffleNodes: false, revival: "request", ...options }).pipe(
    Effect.provide(NodeSelector.roundRobin, { local: true })
  )

type Pool = NodePool.NodePool["Service"]

const acquire = (self: Pool, avoid?: Node.Node): NodePool.NodeLease => {
  const lease = self.acquire("search", avoid)
  assert.isDefined(lease)
  return lease!
}

/** The hosts that so many requests go to, each answered at once. */
const turns = (self: Pool, times: number): ReadonlyArray<string> =>
  Array.from({ length: times }, () => {
    const lease = acquire(self)
    lease.settle("answered")
    return lease.node.host
  })

const kill = (self: Pool, target: Node.Node): void => {
  for (let tries = 0; tries < 10; tries++) {
    const lease = acquire(self)
    if (lease.node === target) return lease.settle("failed", "ECONNREFUSED")
    lease.settle("answered")
  }
  assert.fail(`${target.url} was never selected`)
}

const stateOf = (self: Pool, target: Node.Node) =>
  Effect.map(self.state, (states) => {
    const found = states.find(({ node }) => node.url === target.url)
    assert.isDefined(found)
    return found!
  })

describe("the node pool", () => {
  it.effect("gives each living node its turn", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(turns(yield* pool([a, b, c]), 6), ["a", "b", "c", "a", "b", "c"])
    })
  )

  it.effect("shuffles the nodes at the start unless told otherwise, by Effect's Random", () =>
    Effect.gen(function* () {
      const many = Array.from({ length: 12 }, (_, index) => node(`n${index}`))
      const hosts = Effect.map(pool(many, { shuffleNodes: undefined }), (self) => turns(self, 12))
      const orders = yield* Effect.all(Array.from({ length: 4 }, () => hosts))
      for (const order of orders)
        assert.sameMembers(
          [...order],
          many.map(({ host }) => host)
        )
      assert.isAbove(new Set(orders.map((order) => order.join())).size, 1)
    })
  )

  it.effect("leaves a node alone that failed, for a time that doubles up to its limit", () =>
    Effect.gen(function* () {
      const self = yield* pool([a, b])
      const times: Array<number> = []
      self.listen((change) => {
        if (change._tag === "NodeDead") times.push(change.deadFor)
      })
      kill(self, a)
      assert.deepStrictEqual(turns(self, 3), ["b", "b", "b"])
      for (let death = 1; death < 8; death++) {
        const deadFor = times[times.length - 1] ?? 0
        yield* TestClock.adjust(deadFor - 1)
        assert.deepStrictEqual(turns(self, 2), ["b", "b"])
        yield* TestClock.adjust(1)
        const trial = acquire(self)
        assert.strictEqual(trial.node, a)
        trial.settle("failed", "ECONNREFUSED")
      }
      assert.deepStrictEqual(times, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
    })
  )

  it.effect("takes the times from its options", () =>
    Effect.gen(function* () {
      const self = yield* pool([a, b], { deadTimeout: "100 millis", maxDeadTimeout: "150 millis" })
      kill(self, a)
      assert.strictEqual((yield* stateOf(self, a)).deadFor, 100)
      yield* TestClock.adjust("100 millis")
      acquire(self).settle("failed", "ECONNRESET")
      assert.strictEqual((yield* stateOf(self, a)).deadFor, 150)
      const wrong = yield* Effect.flip(pool([a], { deadTimeout: 0 }))
      assert.strictEqual(wrong.option, "deadTimeout")
    })
  )

  it.effect("tries a dead node with one request, and the others go elsewhere meanwhile", () =>
    Effect.gen(function* () {
      const self = yield* pool([a, b])
      kill(self, a)
      yield* TestClock.adjust("1 second")
      const trial = acquire(self)
      assert.strictEqual(trial.node, a)
      assert.strictEqual((yield* stateOf(self, a)).status, "trial")
      assert.deepStrictEqual(turns(self, 3), ["b", "b", "b"])
      trial.settle("answered")
      assert.strictEqual((yield* stateOf(self, a)).status, "alive")
      assert.include(turns(self, 2), "a")
    })
  )

  it.effect("counts one death for all the requests that were under way", () =>
    Effect.gen(function* () {
      const self = yield* pool([a])
      const leases = Array.from({ length: 20 }, () => acquire(self))
      assert.strictEqual((yield* stateOf(self, a)).inFlight, 20)
      for (const lease of leases) lease.settle("failed", "ECONNRESET")
      const state = yield* stateOf(self, a)
      assert.deepStrictEqual([state.failures, state.deadFor, state.inFlight], [1, 1000, 0])
    })
  )

  it.effect("begins anew with the failures after an answer", () =>
    Effect.gen(function* () {
      const self = yield* pool([a, b])
      kill(self, a)
      yield* TestClock.adjust("1 second")
      acquire(self).settle("answered")
      kill(self, a)
      assert.strictEqual((yield* stateOf(self, a)).deadFor, 1000)
    })
  )

  it.effect(
    "takes the node that was tried longest ago when all are dead, and no longer times from that",
    () =>
      Effect.gen(function* () {
        const self = yield* pool([a, b])
        kill(self, a)
        yield* TestClock.adjust(1)
        kill(self, b)
        for (const expected of [a, b, a, b]) {
          yield* TestClock.adjust(1)
          const lease = acquire(self)
          assert.strictEqual(lease.node, expected)
          lease.settle("failed", "ECONNREFUSED")
        }
        assert.deepStrictEqual(
          (yield* self.state).map(({ failures }) => failures),
          [1, 1]
        )
        acquire(self).settle("answered")
        assert.deepStrictEqual(turns(self, 2), ["a", "a"])
      })
  )

  it.effect("does not kill a node for one time-out, but for some in a row", () =>
    Effect.gen(function* () {
      const self = yield* pool([a, b])
      const timeout = (times: number) => {
        for (let time = 0; time < times; time++) {
          const lease = acquire(self, b)
          assert.strictEqual(lease.node, a)
          lease.settle("timeout", "requestTimeout")
        }
      }
      timeout(2)
      acquire(self, b).settle("answered")
      timeout(2)
      assert.strictEqual((yield* stateOf(self, a)).status, "alive")
      timeout(1)
      assert.strictEqual((yield* stateOf(self, a)).status, "dead")
    })
  )

  it.effect("learns nothing from an interrupted request", () =>
    Effect.gen(function* () {
      const self = yield* pool([a, b])
      acquire(self).settle("unknown")
      assert.deepStrictEqual(
        (yield* self.state).map(({ inFlight, status }) => [inFlight, status]),
        [
          [0, "alive"],
          [0, "alive"]
        ]
      )
    })
  )

  it.effect("avoids a node only where another one lives", () =>
    Effect.gen(function* () {
      const self = yield* pool([a, b])
      assert.deepStrictEqual([acquire(self, a).node, acquire(self, a).node, acquire(self, b).node], [b, b, a])
      const alone = yield* pool([a])
      assert.strictEqual(acquire(alone, a).node, a)
      assert.deepStrictEqual([self.hasOther(a), alone.hasOther(a)], [true, false])
    })
  )

  it.effect("asks dead nodes beside the calls when it revives by ping", () =>
    Effect.gen(function* () {
      const self = yield* pool([a, b], { revival: "ping" })
      kill(self, a)
      assert.isUndefined(self.trial(b))
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(turns(self, 3), ["b", "b", "b"])
      const failing = self.trial(a)
      assert.isDefined(failing)
      // Of a trial, a time-out says as much as a refusal.
      failing!.settle("timeout", "attemptTimeout")
      assert.strictEqual((yield* stateOf(self, a)).deadFor, 2000)
      self.trial(a)!.settle("answered")
      assert.include(turns(self, 2), "a")
    })
  )

  it.effect("keeps what it knows of nodes that stay when the nodes change", () =>
    Effect.gen(function* () {
      const self = yield* pool([a, b])
      kill(self, b)
      const named = { ...node("b"), name: "instance-2", roles: ["data"], attributes: { zone: "x" } }
      yield* self.update([named, c])
      const state = yield* stateOf(self, b)
      assert.deepStrictEqual(
        [state.status, state.node.name, state.node.roles, state.node.attributes],
        ["dead", "instance-2", ["data"], { zone: "x" }]
      )
      assert.deepStrictEqual(turns(self, 2), ["c", "c"])
    })
  )

  it.effect("asks the nodes of the start again when all others are dead", () =>
    Effect.gen(function* () {
      const self = yield* pool([a])
      yield* self.update([b])
      assert.deepStrictEqual(turns(self, 3), ["b", "b", "b"])
      kill(self, b)
      assert.deepStrictEqual(
        (yield* self.state).map(({ node }) => node.host),
        ["b"]
      )
      const hosts = [1, 2].map(() => {
        const lease = acquire(self)
        lease.settle("failed", "ECONNREFUSED")
        return lease.node.host
      })
      assert.sameMembers(hosts, ["a", "b"])
    })
  )

  it.effect("tells of its changes, as a Stream", () =>
    Effect.gen(function* () {
      const context = yield* Layer.build(
        Layer.effect(NodePool.NodePool, pool([a, b])).pipe(Layer.provide(NodeSelector.roundRobin))
      )
      const self = Context.get(context, NodePool.NodePool)
      const heard = yield* Effect.forkChild(
        changes.pipe(Stream.take(3), Stream.runCollect, Effect.provideContext(context)),
        { startImmediately: true }
      )
      yield* Effect.yieldNow
      kill(self, a)
      yield* TestClock.adjust("1 second")
      acquire(self).settle("answered")
      yield* self.update([b, c])
      assert.deepStrictEqual(yield* Fiber.join(heard), [
        { _tag: "NodeDead", node: a, reason: "ECONNREFUSED", deadFor: 1000 },
        { _tag: "NodeAlive", node: a },
        { _tag: "NodesChanged", added: [c], removed: [a] }
      ])
    })
  )

  it.effect("counts living and dead nodes in a metric", () =>
    Effect.gen(function* () {
      const self = yield* pool([a, b, c])
      kill(self, a)
      const snapshot = yield* Metric.snapshot
      const counts = snapshot
        .filter(({ id }) => id === "elasticsearch_nodes")
        .map(({ attributes, state }) => [attributes?.["status"], state])
      assert.deepStrictEqual(Object.fromEntries(counts), { alive: { value: 2 }, dead: { value: 1 } })
    }).pipe(Effect.provideService(Metric.MetricRegistry, new Map()))
  )

  it.effect("knows how long a node takes: a peak counts at once and is forgotten slowly", () =>
    Effect.gen(function* () {
      const self = yield* pool([a])
      const answer = (millis: number) =>
        Effect.gen(function* () {
          const lease = acquire(self)
          yield* TestClock.adjust(millis)
          assert.strictEqual(lease.elapsed(), millis)
          lease.settle("answered")
          return (yield* stateOf(self, a)).latency
        })
      assert.strictEqual(yield* answer(10), 10)
      assert.strictEqual(yield* answer(500), 500)
      const after = yield* answer(10)
      assert.isTrue(after < 500 && after > 490)
      yield* TestClock.adjust("1 minute")
      assert.isBelow(yield* answer(10), 12)
    })
  )
})
