/**
 * One kind of fault at a time, between the client and a real server: every call ends in time, with a right answer or a
 * typed error; what was acknowledged is there, once; and nothing is left behind.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, inject, layer } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import * as Schedule from "effect/Schedule"
import { randomUUID } from "node:crypto"
import { Elasticsearch } from "effect-elasticsearch"
import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
import * as NodePool from "effect-elasticsearch/Transport/NodePool"
import * as Transport from "effect-elasticsearch/Transport/Transport"
import * as FaultProxy from "./support/faultProxy.ts"
import { type FaultKind, faultKinds, type Faults } from "./support/faults.ts"
import { leaksOf, total } from "./support/leaks.ts"
import { amount, isLong, seed } from "./support/plan.ts"
import { report } from "./support/table.ts"
import * as Workload from "./support/workload.ts"

const requestTimeout = 3_000
/** On top of it, for a machine that has other things to do. */
const slack = 10_000

const options = { attemptTimeout: 500, requestTimeout, retryOnTimeout: true } as const

/** Of thirty calls of the short form one has to meet it; the long form has more of them. */
const rarely = isLong ? 0.06 : 0.2

/** Often enough to meet every sort of call; those that cost a time-out each are rarer. */
const faultsOf: { readonly [kind in FaultKind]: Faults } = {
  delay: { delay: 0.3 },
  throttle: { throttle: 0.3 },
  resetBefore: { resetBefore: 0.2 },
  resetAfter: { resetAfter: 0.2 },
  halfClose: { halfClose: 0.2 },
  truncate: { truncate: 0.2 },
  corrupt: { corrupt: 0.3 },
  corruptHeader: { corruptHeader: 0.25 },
  duplicate: { duplicate: 0.3 },
  slowLoris: { slowLoris: rarely },
  blackhole: { blackhole: rarely },
  // Connections are kept, and few are made unless some are lost.
  refuse: { refuse: 0.4, resetBefore: 0.15 }
}

const overHttpClient = (url: string) =>
  Elasticsearch.layerNoDeps.pipe(
    Layer.provide(Transport.layerNoDeps(options)),
    Layer.provide(NodePool.layer([url])),
    Layer.provide(HttpClientConnection.layer),
    Layer.provide(NodeHttpClient.layerUndici)
  )

interface Client {
  readonly name: string
  readonly over: (url: string) => ReturnType<typeof overHttpClient>
  readonly seeds: number
  readonly calls: number
}

const clients: ReadonlyArray<Client> = [
  {
    name: "undici",
    over: (url) => Elasticsearch.layer({ nodes: [url], ...options }),
    seeds: amount(2, 7),
    calls: amount(60, 200)
  },
  { name: "an HttpClient", over: overHttpClient, seeds: amount(1, 3), calls: amount(30, 100) }
]

/** How many sockets the proxy has left, once that is none or ten seconds have passed. */
const socketsLeft = (proxy: FaultProxy.FaultProxy): Effect.Effect<number> =>
  Effect.sync(proxy.sockets).pipe(
    Effect.repeat({ until: (open) => open === 0, schedule: Schedule.spaced("10 millis") }),
    Effect.timeoutOrElse({ duration: "10 seconds", orElse: () => Effect.sync(proxy.sockets) })
  )

const connect = (url: string) =>
  Effect.map(Layer.build(Layer.fresh(Elasticsearch.layer({ nodes: [url] }))), (made) =>
    Context.get(made, Elasticsearch)
  )

/** The index that all calls are about. */
class Index extends Context.Service<Index, string>()("test/Index") {
  static readonly layer = Layer.effect(
    Index,
    Effect.gen(function* () {
      const index = `fault-${randomUUID()}`
      yield* Workload.makeIndex(yield* connect(inject("elasticsearchUrl")), index)
      return index
    })
  )
}

/** The calls of one seed; all that they need is opened and closed in it. */
const trial = (kind: FaultKind, { calls, name, over }: Client, number: number) =>
  Effect.gen(function* () {
    const index = yield* Index
    const prefix = `${name}-${kind}-${number}`
    const upstream = inject("elasticsearchUrl")
    const proxy = yield* FaultProxy.make({ upstream, seed: number, faults: faultsOf[kind] })
    const workload = yield* Effect.flatMap(Elasticsearch, (es) =>
      Workload.run(es, { index, prefix, calls, number, longest: requestTimeout + slack })
    ).pipe(Effect.provide(over(proxy.url), { local: true }))
    const sockets = yield* socketsLeft(proxy)
    const balance = yield* Workload.balanceOf(yield* connect(upstream), index, prefix, workload.claims)
    return { ...workload, ...balance, sockets, faults: proxy.counts()[kind] }
  })

const replay = (name: string) =>
  `${isLong ? "RELIABILITY=long " : ""}RELIABILITY_SEED=${seed} ` +
  `npx vitest run test/reliability/faults.cluster.test.ts -t "${name}"`

/** Nodes die and come back by the thousand. */
const quiet = Layer.succeed(References.MinimumLogLevel, "Error")

layer(Layer.provideMerge(Index.layer, quiet), { excludeTestServices: true })(
  "a client before a network with faults",
  (it) => {
    for (const client of clients)
      for (const kind of faultKinds)
        it.effect(`bears ${kind} over ${client.name}`, () =>
          Effect.gen(function* () {
            const numbers = Array.from({ length: client.seeds }, (_, at) => seed + 7_919 * at)
            const trials = yield* Effect.forEach(numbers, (number) =>
              Effect.map(leaksOf(Effect.scoped(trial(kind, client, number))), ([result, leaks]) => ({
                ...result,
                number,
                leaks
              }))
            )
            const sum = (of: (one: (typeof trials)[number]) => number) =>
              trials.reduce((all, one) => all + of(one), 0)
            report({
              fault: client.name === "undici" ? kind : `${kind}, over ${client.name}`,
              seeds: client.seeds,
              operations: sum(({ operations }) => operations),
              acknowledged: sum(({ acknowledged }) => acknowledged),
              lost: sum(({ lost }) => lost.length),
              duplicated: sum(({ duplicated }) => duplicated.length),
              leaked: sum(({ leaks, sockets }) => total(leaks) + sockets)
            })
            for (const { denied, duplicated, leaks, lost, number, sockets, wrong } of trials)
              assert.deepStrictEqual(
                { wrong, lost, duplicated, denied, leaks, sockets },
                {
                  wrong: [],
                  lost: [],
                  duplicated: [],
                  denied: [],
                  leaks: { fibers: 0, sockets: 0, timers: 0 },
                  sockets: 0
                },
                `seed ${number}; once more: ${replay(`bears ${kind} over ${client.name}`)}`
              )
            // Otherwise it has borne nothing.
            assert.isAbove(
              sum(({ faults }) => faults),
              0
            )
            assert.isAbove(
              sum(({ acknowledged }) => acknowledged),
              0
            )
          })
        )

    it.effect("would see a document that is written twice, and an answer that is wrong", () =>
      Effect.gen(function* () {
        const index = yield* Index
        const proxy = yield* FaultProxy.make({
          upstream: inject("elasticsearchUrl"),
          seed,
          faults: { resetAfter: 0.3 }
        })
        const es = yield* connect(proxy.url)
        // It repeats what must not be repeated.
        const careless = es.withOptions({ idempotent: true })
        const given = { index, calls: 60, number: seed, longest: requestTimeout + slack }
        const { claims, wrong } = yield* Workload.run(careless, { ...given, prefix: "careless" })
        assert.isAbove(wrong.length, 0)
        proxy.setFaults({})
        const { duplicated } = yield* Workload.balanceOf(es, index, "careless", claims)
        assert.isAbove(duplicated.length, 0)
      }).pipe(Effect.scoped)
    )
  }
)
