/**
 * Clients that are opened, used and closed again and again, also while something is under way: no fiber, socket or
 * timer is left, and the heap stays as it was.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as References from "effect/References"
import * as Schedule from "effect/Schedule"
import * as Scope from "effect/Scope"
import {
  Auth,
  type Client,
  type ConfigError,
  Elasticsearch,
  type ElasticsearchError
} from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Credentials from "effect-elasticsearch/Transport/Credentials"
import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
import * as NodePool from "effect-elasticsearch/Transport/NodePool"
import type { NodesOptions } from "effect-elasticsearch/Transport/Options"
import * as Sniffer from "effect-elasticsearch/Transport/Sniffer"
import * as Transport from "effect-elasticsearch/Transport/Transport"
import { diceOf } from "../support/dice.ts"
import { heapUsed, median, megabytes } from "../support/heap.ts"
import { type Leaks, leaksOf, total } from "../support/leaks.ts"
import { amount, seed } from "../support/plan.ts"
import { type Options as ServerOptions, slowServer, type SlowServer } from "../support/slowServer.ts"
import { report } from "../support/table.ts"
import { pause, until } from "../support/wait.ts"

const clients = amount(200, 1_000)
const closings = amount(20, 100)
const none: Leaks = { fibers: 0, sockets: 0, timers: 0 }
const replay = `RELIABILITY_SEED=${seed} plays it again`

type Services = Elasticsearch | NodePool.NodePool | Sniffer.Sniffer

type Options = Omit<NodesOptions, "nodes" | "cloudId"> & { readonly nodes: ReadonlyArray<string> }

type Made = (options: Options) => Layer.Layer<Services, ConfigError>

const overUndici: Made = (options) => Elasticsearch.layer(options)

/** Over an agent of the layer's own, whose sockets end with it. */
const overHttpClient: Made = (options) => {
  const layer = Elasticsearch.layerNoDeps.pipe(
    Layer.provideMerge(Sniffer.layer(options.sniff)),
    Layer.provideMerge(Transport.layerNoDeps(options)),
    Layer.provideMerge(NodePool.layer(options.nodes, options)),
    Layer.provide(HttpClientConnection.layer),
    Layer.provide(NodeHttpClient.layerUndici)
  )
  return options.credentials === undefined ? layer : Layer.provide(layer, options.credentials)
}

const ways: ReadonlyArray<readonly [string, Made]> = [
  ["undici", overUndici],
  ["an HttpClient", overHttpClient]
]

const get = (es: Client, n: number): Effect.Effect<boolean, ElasticsearchError> =>
  Effect.map(es.get({ index: "i", id: String(n) }), ({ _id }) => _id === String(n))

const ingest = Effect.gen(function* () {
  const ingester = yield* Bulk.ingester({ index: "i", maxAge: "1 minute" })
  yield* ingester.addAll([1, 2, 3].map((n) => Bulk.index({ id: String(n), document: { n } })))
}).pipe(Effect.scoped)

/** Waits until one of the nodes is dead. */
const untilDead = (pool: NodePool.NodePool["Service"]): Effect.Effect<void> =>
  Effect.flatMap(pool.state, (nodes) =>
    nodes.some(({ status }) => status === "dead") ? Effect.void : Effect.andThen(pause(2), untilDead(pool))
  )

type Begin = (given: {
  readonly server: SlowServer
  /** What the server has been asked. */
  readonly heard: ReadonlyArray<string>
  readonly open: (options: Partial<Options>) => Effect.Effect<Context.Context<Services>>
}) => Effect.Effect<Fiber.Fiber<unknown, { readonly _tag: string }>>

/** How something may end when the client is closed under it. */
const isFair = (exit: Exit.Exit<unknown, { readonly _tag: string }>): boolean =>
  Exit.isSuccess(exit) ||
  exit.cause.reasons.every(
    (reason) =>
      reason._tag === "Interrupt" ||
      (reason._tag === "Fail" && ["ConnectionError", "CredentialsError"].includes(reason.error._tag))
  )

/** A server, and what a program against it leaves behind; the server's own sockets are counted too. */
const leaving = <A, E>(
  program: (server: SlowServer) => Effect.Effect<A, E>,
  options: ServerOptions = { delay: () => 0 }
) =>
  Effect.flatMap(slowServer(options), (server) => leaksOf(program(server))).pipe(
    Effect.scoped,
    Effect.provideService(References.MinimumLogLevel, "None")
  )

describe.each(ways)("clients over %s", (name, made) => {
  it.live(
    "that are opened, used and closed leave nothing",
    () =>
      Effect.gen(function* () {
        const dice = diceOf(seed)
        const heap: Array<number> = []
        let right = 0
        const [, leaks] = yield* leaving((server) => {
          const one = Effect.suspend(() => {
            const sniff = dice.pick<Sniffer.Options>([
              {},
              { onStart: true },
              { onFailure: true, interval: "10 seconds" }
            ])
            const calls = 1 + dice.below(2)
            const ingests = dice.chance(0.3)
            return Effect.gen(function* () {
              const es = yield* Elasticsearch
              for (let n = 0; n < calls; n++) if (yield* get(es, n)) right++
              right -= calls - 1
              if (ingests) yield* ingest
            }).pipe(Effect.provide(made({ nodes: [server.url], sniff }), { local: true }))
          })
          return Effect.gen(function* () {
            for (let n = 0; n < clients; n++) {
              yield* one
              if (n % (clients / 20) === 0) heap.push(heapUsed())
            }
          })
        })
        // Code is compiled and schemas are made in the first tenth.
        const warm = heap.slice(2)
        const before = median(warm.slice(0, warm.length / 2))
        const after = median(warm.slice(warm.length / 2))
        report({
          fault: `clients opened and closed, over ${name}`,
          seeds: 1,
          operations: clients,
          acknowledged: right,
          lost: clients - right,
          duplicated: 0,
          leaked: total(leaks)
        })
        console.log(`${clients} clients over ${name}: ${megabytes(before)} before, ${megabytes(after)} after`)
        assert.strictEqual(right, clients, replay)
        assert.isAtMost(after, before * 1.2 + 3e6, "the heap grows")
        assert.deepStrictEqual(leaks, none)
      }),
    amount(60_000, 300_000)
  )

  /** Opens a client, has something under way, and closes the client; what was under way has to end by itself then. */
  const closedWhile = (what: string, begin: Begin) =>
    it.live(
      `that are closed while ${what} leave nothing`,
      () =>
        Effect.gen(function* () {
          const heard: Array<string> = []
          const [exits, leaks] = yield* leaving(
            (server) =>
              Effect.forEach(
                Array.from({ length: closings }, (_, n) => n),
                () =>
                  Effect.gen(function* () {
                    heard.length = 0
                    const scope = yield* Scope.make()
                    const fiber = yield* begin({
                      server,
                      heard,
                      // Sniffing by itself and quick revival, for all of them.
                      open: (options) =>
                        Layer.build(
                          Layer.fresh(
                            made({
                              nodes: [server.url],
                              deadTimeout: "10 millis",
                              sniff: { onFailure: true, interval: "50 millis" },
                              ...options
                            })
                          )
                        ).pipe(Scope.provide(scope), Effect.orDie)
                    })
                    yield* Scope.close(scope, Exit.void)
                    const exit = yield* Fiber.await(fiber)
                    server.release()
                    yield* Effect.promise(server.up)
                    return exit
                  })
              ),
            { delay: () => 0, heard: (method, target) => void heard.push(`${method} ${target}`) }
          )
          const unfair = exits.filter((exit) => !isFair(exit))
          report({
            fault: `clients closed while ${what}, over ${name}`,
            seeds: 1,
            operations: closings,
            acknowledged: exits.filter(Exit.isSuccess).length,
            lost: unfair.length,
            duplicated: 0,
            leaked: total(leaks)
          })
          assert.deepStrictEqual(unfair, [], "no end of that kind")
          assert.deepStrictEqual(leaks, none)
        }),
      amount(60_000, 300_000)
    )

  closedWhile("a call is on its way", ({ heard, open, server }) =>
    Effect.gen(function* () {
      const context = yield* open({})
      const es = Context.get(context, Elasticsearch)
      server.hold()
      const fiber = yield* Effect.forkChild(es.get({ index: "i", id: "1" }))
      yield* until(() => heard.some((one) => one.includes("_doc")))
      return fiber
    })
  )

  closedWhile("a call waits for its next try", ({ open, server }) =>
    Effect.gen(function* () {
      const context = yield* open({ retrySchedule: Schedule.spaced("50 millis") })
      const pool = Context.get(context, NodePool.NodePool)
      yield* Effect.promise(server.down)
      const fiber = yield* Effect.forkChild(Context.get(context, Elasticsearch).get({ index: "i", id: "1" }))
      yield* untilDead(pool)
      return fiber
    })
  )

  closedWhile("a node that was dead is asked whether it lives", ({ heard, open, server }) =>
    Effect.gen(function* () {
      const context = yield* open({ maxRetries: 0, sniff: {} })
      const es = Context.get(context, Elasticsearch)
      yield* Effect.promise(server.down)
      const fiber = yield* Effect.forkChild(es.get({ index: "i", id: "1" }))
      yield* untilDead(Context.get(context, NodePool.NodePool))
      server.hold()
      yield* Effect.promise(server.up)
      yield* until(() => heard.some((one) => one.startsWith("HEAD")))
      return fiber
    })
  )

  closedWhile("the cluster is asked for its nodes", ({ heard, open, server }) =>
    Effect.gen(function* () {
      server.hold()
      const { sniff } = Context.get(yield* open({}), Sniffer.Sniffer)
      const fiber = yield* Effect.forkChild(sniff)
      yield* until(() => heard.some((one) => one.includes("/_nodes/")))
      return fiber
    })
  )

  closedWhile("credentials are fetched and renewed", ({ open }) =>
    Effect.gen(function* () {
      let fetches = 0
      const auth = Auth.bearer(Redacted.make("token"))
      // The first ones are soon to be renewed, which takes for ever.
      const fetch = Effect.suspend(() =>
        fetches++ === 0 ? Effect.succeed({ auth, expiresIn: "200 millis" as const }) : Effect.never
      )
      const credentials = Credentials.fromEffect(fetch, {
        source: "a test",
        renewBefore: "100 millis",
        minInterval: "10 millis"
      })
      const es = Context.get(yield* open({ credentials, sniff: {} }), Elasticsearch)
      const fiber = yield* Effect.forkChild(
        Effect.forever(Effect.andThen(es.get({ index: "i", id: "1" }), Effect.sleep("5 millis")))
      )
      yield* until(() => fetches > 1)
      return fiber
    })
  )
})
