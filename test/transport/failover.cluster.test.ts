/** Three nodes, of which some are killed and started again under load. */
import { assert, layer } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"
import { type Client, Elasticsearch, type ElasticsearchError, withMetadata } from "effect-elasticsearch"
import * as Server from "effect-elasticsearch/Testing/Server"
import { NodePool } from "effect-elasticsearch/Transport/NodePool"
import type { NodesOptions } from "effect-elasticsearch/Transport/Options"

/** A client of the test's own, with what its pool knows of the nodes. */
const connect = (options: NodesOptions) =>
  // Dead nodes are asked more often than by default, so that no test waits for half a minute.
  Effect.map(
    Layer.build(Layer.fresh(Elasticsearch.layer({ maxDeadTimeout: "2 seconds", ...options }))),
    (made) => {
      const { state } = Context.get(made, NodePool)
      return {
        es: Context.get(made, Elasticsearch),
        names: Effect.map(state, (nodes) => nodes.map(({ node }) => node.name).toSorted()),
        /** `undefined` for a node that is not in the pool. */
        statusOf: (url: string) =>
          Effect.map(state, (nodes) => nodes.find(({ node }) => node.url === url)?.status)
      }
    }
  )

/** Waits until it holds; fails after a time. */
const until = <E>(what: string, holds: Effect.Effect<boolean, E>) =>
  holds.pipe(
    Effect.repeat({ until: (held) => held, schedule: Schedule.spaced("100 millis") }),
    Effect.timeoutOrElse({
      duration: "1 minute",
      orElse: () => Effect.die(new Error(`not in time: ${what}`))
    }),
    Effect.asVoid
  )

/** What the workers of a client do between two calls, and whether they go on. */
interface Pace {
  pause: Duration.Input
  isOver: boolean
}

/** What became of the calls of a client. */
class Tally {
  calls = 0
  retried = 0
  /** Answers that lack some of the shards: Elasticsearch gives them as successes, unless it is told not to. */
  partial = 0
  readonly failures: Array<ElasticsearchError> = []
  readonly written: Array<string> = []
  readonly servedBy: Record<string, number> = {}

  readonly count = <A>(call: Effect.Effect<A, ElasticsearchError>): Effect.Effect<A | undefined> =>
    withMetadata(call).pipe(
      Effect.match({
        onFailure: (error) => {
          this.calls++
          this.failures.push(error)
          return undefined
        },
        onSuccess: ({ calls, value }) => {
          this.calls++
          for (const { attempts, node } of calls) {
            if (attempts.length > 1) this.retried++
            this.servedBy[node] = (this.servedBy[node] ?? 0) + 1
          }
          return value
        }
      })
    )

  readonly countPartial = (answer: { readonly _shards: { readonly failed: number } } | undefined): void => {
    if (answer !== undefined && answer._shards.failed > 0) this.partial++
  }
}

/** Writes under an id, searches and counts in turn. */
const work = (es: Client, index: string, name: string, pace: Pace, tally: Tally) =>
  Effect.gen(function* () {
    for (let step = 0; !pace.isOver; step++) {
      const id = `${name}-${step}`
      if (step % 3 === 0) {
        const answer = yield* tally.count(es.index({ index, id, document: { name, step } }))
        if (answer !== undefined) tally.written.push(id)
      } else if (step % 3 === 1) tally.countPartial(yield* tally.count(es.search({ index, size: 1 })))
      else tally.countPartial(yield* tally.count(es.count({ index })))
      yield* Effect.sleep(pace.pause)
    }
  })

const workers = 12

layer(Server.layer({ nodes: 3, startTimeout: "4 minutes" }), {
  excludeTestServices: true,
  timeout: "5 minutes"
})("a cluster of three nodes", (it) => {
  it.effect(
    "fails no call while its master is killed and comes back, with nodes that are given or discovered",
    () =>
      Effect.gen(function* () {
        const { nodes } = yield* Server.Server
        const index = "failover"
        const given = yield* connect({ nodes: nodes.map((node) => node.url) })
        yield* given.es.indices.create({ index, settings: { number_of_shards: 3, number_of_replicas: 1 } })
        yield* given.es.cluster.health({ index, wait_for_status: "green", timeout: "60s" })

        const masters = yield* given.es.nodes.info({ node_id: "_master", metric: "http" })
        const master = Object.values(masters.nodes)[0]?.name
        const victim = nodes.find(({ name }) => name === master)
        assert(victim !== undefined)
        const discovered = yield* connect({
          nodes: victim.url,
          sniff: { onStart: true, onFailure: true, interval: "1 second", minInterval: "500 millis" }
        })
        assert.deepStrictEqual(yield* discovered.names, ["node-1", "node-2", "node-3"])

        const full = "5 millis"
        const pace: Pace = { pause: full, isOver: false }
        const clients = [
          { ...given, name: "given", tally: new Tally() },
          { ...discovered, name: "discovered", tally: new Tally() }
        ]
        const load = yield* Effect.forkChild(
          Effect.all(
            clients.flatMap(({ es, name, tally }) =>
              Array.from({ length: workers }, (_, at) => work(es, index, `${name}-${at}`, pace, tally))
            ),
            { concurrency: "unbounded", discard: true }
          )
        )
        yield* Effect.sleep("2 seconds")
        yield* victim.kill
        yield* until(
          "one client knows that the node is dead, the other that it is gone",
          Effect.map(
            Effect.all([given.statusOf(victim.url), discovered.statusOf(victim.url)]),
            ([first, second]) => first !== undefined && first !== "alive" && second === undefined
          )
        )
        yield* Effect.sleep("2 seconds")
        // All that the load does now is to make the node's start slower.
        pace.pause = "200 millis"
        yield* victim.restart
        pace.pause = full
        yield* until(
          "both clients know that the node lives",
          Effect.map(
            Effect.all([given.statusOf(victim.url), discovered.statusOf(victim.url)]),
            ([first, second]) => first === "alive" && second === "alive"
          )
        )
        const before = clients.map(({ tally }) => tally.servedBy[victim.url] ?? 0)
        yield* until(
          "the node answers both clients",
          Effect.sync(() =>
            clients.every(({ tally }, at) => (tally.servedBy[victim.url] ?? 0) > (before[at] ?? 0) + 20)
          )
        )
        pace.isOver = true
        yield* Fiber.join(load)

        for (const { name, tally } of clients) {
          const { calls, failures, partial, retried, servedBy } = tally
          yield* Effect.log(
            `nodes ${name}: ${calls} calls, ${failures.length} failed, ${retried} took more than one try, ` +
              `${partial} lacked shards, by node ${JSON.stringify(servedBy)}`
          )
          assert.deepStrictEqual(
            failures.map((error) => error.message),
            []
          )
          assert.isAbove(calls, 300)
        }
        const retried = clients.reduce((sum, { tally }) => sum + tally.retried, 0)
        assert.isAbove(retried, 0, "no call met the dead node")
        const written = clients.flatMap(({ tally }) => tally.written)
        yield* given.es.cluster.health({ index, wait_for_status: "green", timeout: "60s" })
        yield* given.es.indices.refresh({ index })
        assert.strictEqual((yield* given.es.count({ index })).count, written.length)
        yield* given.es.indices.delete({ index })
      }),
    { timeout: 300_000 }
  )

  it.effect(
    "that is down as a whole is an error with all tries, and the client goes on when enough nodes are back",
    () =>
      Effect.gen(function* () {
        const { nodes } = yield* Server.Server
        const urls = nodes.map(({ url }) => url)
        const { es, statusOf } = yield* connect({ nodes: urls })
        yield* es.count()
        yield* Effect.forEach(nodes, ({ kill }) => kill)

        const [alone, first] = yield* Effect.timed(Effect.flip(es.count()))
        assert(first._tag === "ConnectionError", first.message)
        assert.lengthOf(first.attempts, 4)
        assert.sameMembers([...new Set(first.attempts.map(({ node }) => node))], urls)
        const [together, others] = yield* Effect.timed(
          Effect.all(
            Array.from({ length: 20 }, () => Effect.flip(es.count())),
            { concurrency: "unbounded" }
          )
        )
        for (const error of others) {
          assert(error._tag === "ConnectionError", error.message)
          assert.lengthOf(error.attempts, 4)
        }
        yield* Effect.log(
          `down: a call fails in ${Duration.format(alone)}, 20 side by side in ${Duration.format(together)}`
        )
        assert.isBelow(Duration.toMillis(alone), 5000)
        assert.isBelow(Duration.toMillis(together), 5000)

        const [one, two, three] = nodes
        assert(one !== undefined && two !== undefined && three !== undefined)
        yield* Effect.all([one.restart, two.restart], { concurrency: 2 })
        // The client is told nothing, and the third node is still down.
        yield* Effect.all(
          Array.from({ length: 20 }, () => es.count()),
          { concurrency: "unbounded" }
        )
        yield* until(
          "the two nodes live, and the third does not",
          Effect.map(
            Effect.all([one, two, three].map(({ url }) => statusOf(url))),
            ([first, second, third]) => first === "alive" && second === "alive" && third !== "alive"
          )
        )
      }),
    { timeout: 300_000 }
  )
})
