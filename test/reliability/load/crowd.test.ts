/**
 * A crowd of calls at once, against a slow server: sockets stay within their limit, memory within a bound for each call
 * that waits, calls get their turn in the order they began, and those that time out or are interrupted while they wait
 * are never sent and cost the others nothing.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as References from "effect/References"
import * as Stream from "effect/Stream"
import * as Diagnostics from "node:diagnostics_channel"
import { type Client, Elasticsearch, type ElasticsearchError } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as NodePool from "effect-elasticsearch/Transport/NodePool"
import { diceOf } from "../support/dice.ts"
import { heapUsed, megabytes } from "../support/heap.ts"
import { leaksOf, total } from "../support/leaks.ts"
import { amount, seed } from "../support/plan.ts"
import { type SlowServer, slowServer } from "../support/slowServer.ts"
import { report } from "../support/table.ts"
import { pause, until } from "../support/wait.ts"

const crowd = 10_000
/** Where half of them give up. */
const half = amount(4_000, 10_000)
/** What `UndiciConnection` says of itself. */
const connections = 64
const minute = 60_000

const none = { fibers: 0, sockets: 0, timers: 0 }
const replay = `RELIABILITY_SEED=${seed} plays it again`
const ids = Array.from({ length: crowd }, (_, n) => n)
const idOf = (target: string): number => Number(/\/_doc\/(\d+)/.exec(target)?.[1] ?? -1)

const get = (es: Client, n: number, timeout = 2 * minute): Effect.Effect<string, ElasticsearchError> =>
  Effect.map(es.get({ index: "i", id: String(n) }, { timeout, maxRetries: 0 }), ({ _id }) => _id)

/** A server that answers after 5 to 20 milliseconds, and a client; what both leave behind comes with the value. */
const withServer = <A, E>(
  program: (
    es: Client,
    server: SlowServer,
    arrived: ReadonlyArray<number>
  ) => Effect.Effect<A, E, Elasticsearch | NodePool.NodePool>
) => {
  const dice = diceOf(seed)
  const arrived: Array<number> = []
  const delay = () => 5 + dice.below(16)
  return Effect.gen(function* () {
    const server = yield* slowServer({
      delay,
      heard: (_, target) => {
        const id = idOf(target)
        if (id >= 0) arrived.push(id)
      }
    })
    return yield* leaksOf(
      Effect.flatMap(Elasticsearch, (es) => program(es, server, arrived)).pipe(
        Effect.provide(Elasticsearch.layer({ nodes: [server.url] }))
      )
    )
  }).pipe(Effect.scoped, Effect.provideService(References.MinimumLogLevel, "None"))
}

/** Waits until all of them have been handed to the connection: they wait there, and nothing else happens. */
const allWaiting = (server: SlowServer) =>
  Effect.andThen(
    until(() => server.sockets() === connections),
    pause(100)
  )

/** Ids whose requests were written to a socket, in that order. */
const sending = Effect.acquireRelease(
  Effect.sync(() => {
    const sent: Array<number> = []
    const hear = (message: unknown): void => {
      const { path } = (message as { readonly request: { readonly path: string } }).request
      sent.push(idOf(path))
    }
    Diagnostics.subscribe("undici:client:sendHeaders", hear)
    return { sent, hear }
  }),
  ({ hear }) => Effect.sync(() => Diagnostics.unsubscribe("undici:client:sendHeaders", hear))
)

/** How far something came from its turn at most. */
const displacement = (order: ReadonlyArray<number>): number =>
  order.reduce((most, id, at) => Math.max(most, Math.abs(id - at)), 0)

const row = { seeds: 1, duplicated: 0 }

describe("a crowd of calls", () => {
  it.live(
    "of 10,000 shares 64 sockets, takes little memory each while they wait, and gets its own answers in turn",
    () =>
      Effect.gen(function* () {
        const [{ answers, completed, arrived, each, most }, leaks] = yield* withServer(
          (es, server, arrived) =>
            Effect.gen(function* () {
              server.hold()
              const before = heapUsed()
              const completed: Array<number> = []
              const fibers = yield* Effect.forEach(ids, (n) =>
                Effect.forkChild(Effect.tap(get(es, n), () => Effect.sync(() => completed.push(n))))
              )
              yield* allWaiting(server)
              const each = (heapUsed() - before) / crowd
              server.release()
              const answers = yield* Effect.forEach(fibers, Fiber.join)
              return { answers, completed, arrived: [...arrived], each, most: server.most() }
            })
        )
        report({
          ...row,
          fault: "a crowd of 10,000 calls",
          operations: crowd,
          acknowledged: answers.length,
          lost: answers.filter((id, n) => id !== String(n)).length,
          leaked: total(leaks)
        })
        console.log(
          `a waiting call takes ${Math.round(each)} bytes; sent ${displacement(arrived)} and answered ` +
            `${displacement(completed)} places from its turn at most; ${most} sockets`
        )
        assert.deepStrictEqual(answers, ids.map(String), replay)
        assert.isAtMost(most, connections)
        assert.isAtMost(each, 30_000)
        assert.deepStrictEqual(new Set(arrived).size, arrived.length)
        // Each socket has one request at a time, so that they arrive nearly in turn; answers take up to four times as
        // long as others.
        assert.isAtMost(displacement(arrived), 4 * connections, replay)
        assert.isAtMost(displacement(completed), 16 * connections, replay)
        assert.deepStrictEqual(leaks, none)
      }),
    5 * minute
  )

  it.live(
    "of which half have not the time to wait for their turn: they fail typed, and only the others are sent",
    () =>
      Effect.gen(function* () {
        const { sent } = yield* sending
        const [{ connected, exits, expired, from }, leaks] = yield* withServer((es, server) =>
          Effect.gen(function* () {
            server.hold()
            const expired = new Set<number>()
            const fibers = yield* Effect.forEach(ids.slice(0, half), (n) =>
              Effect.forkChild(
                n % 2 === 0
                  ? Effect.tapError(get(es, n, 300), () => Effect.sync(() => expired.add(n)))
                  : get(es, n)
              )
            )
            yield* Effect.forEach(
              fibers.filter((_, n) => n % 2 === 0),
              Fiber.await,
              { discard: true }
            )
            const from = sent.length
            yield* allWaiting(server)
            const before = server.connections()
            server.release()
            const exits = yield* Effect.forEach(fibers, Fiber.await)
            return { connected: server.connections() - before, exits, expired, from }
          })
        )
        const wrong = exits.filter((exit, n) =>
          n % 2 === 0
            ? Exit.isSuccess(exit) || !String(exit.cause).includes("TimeoutError")
            : !Exit.isSuccess(exit) || exit.value !== String(n)
        )
        report({
          ...row,
          fault: "time-outs in a crowd",
          operations: half,
          acknowledged: exits.filter(Exit.isSuccess).length,
          lost: wrong.length,
          leaked: total(leaks)
        })
        assert.deepStrictEqual(wrong, [], replay)
        assert.strictEqual(expired.size, half / 2)
        assert.deepStrictEqual(
          sent.slice(from).filter((id) => expired.has(id)),
          [],
          "sent after its time was over"
        )
        // A socket that works is not given up for calls that nobody waits for any more.
        assert.isAtMost(connected, connections, "connections made again")
        assert.deepStrictEqual(leaks, none)
      }).pipe(Effect.scoped),
    5 * minute
  )

  it.live(
    "of which half are interrupted while they wait: the others answer over the same sockets",
    () =>
      Effect.gen(function* () {
        const { sent } = yield* sending
        const [{ answers, connected, from, held }, leaks] = yield* withServer((es, server) =>
          Effect.gen(function* () {
            server.hold()
            const fibers = yield* Effect.forEach(ids.slice(0, half), (n) => Effect.forkChild(get(es, n)))
            yield* allWaiting(server)
            const odd = fibers.filter((_, n) => n % 2 === 1)
            yield* Fiber.interruptAll(fibers.filter((_, n) => n % 2 === 0))
            const from = sent.length
            yield* allWaiting(server)
            const before = server.connections()
            const held = server.sockets()
            server.release()
            const answers = yield* Effect.forEach(odd, Fiber.join)
            return { answers, connected: server.connections() - before, from, held }
          })
        )
        report({
          ...row,
          fault: "interruption in a crowd",
          operations: half,
          acknowledged: answers.length,
          lost: answers.filter((id, n) => id !== String(2 * n + 1)).length,
          leaked: total(leaks)
        })
        assert.deepStrictEqual(
          answers,
          ids
            .slice(0, half)
            .filter((n) => n % 2 === 1)
            .map(String),
          replay
        )
        assert.deepStrictEqual(
          sent.slice(from).filter((id) => id % 2 === 0),
          [],
          "sent after it was interrupted"
        )
        assert.isAtMost(held, connections)
        assert.isAtMost(connected, connections, "connections made again")
        assert.deepStrictEqual(leaks, none)
      }).pipe(Effect.scoped),
    5 * minute
  )

  it.live(
    "that are interrupted behind a server that is silent leave their memory at once",
    () =>
      Effect.gen(function* () {
        const rounds = amount(2, 5)
        const text = "x".repeat(5_000)
        const [each, leaks] = yield* withServer((es, server) =>
          Effect.gen(function* () {
            server.hold()
            const first = yield* Effect.forEach(ids.slice(0, connections), (n) =>
              Effect.forkChild(get(es, n))
            )
            yield* allWaiting(server)
            const round = Effect.gen(function* () {
              const fibers = yield* Effect.forEach(ids.slice(0, half), (n) =>
                Effect.forkChild(es.index({ index: "i", document: { n, text } }))
              )
              yield* pause(50)
              yield* Fiber.interruptAll(fibers)
            })
            const before = heapUsed()
            for (let n = 0; n < rounds; n++) yield* round
            const each = (heapUsed() - before) / half / rounds
            server.release()
            yield* Effect.forEach(first, Fiber.join)
            return each
          })
        )
        report({
          ...row,
          fault: "calls given up behind a silent server",
          operations: rounds * half,
          acknowledged: 0,
          lost: 0,
          leaked: total(leaks)
        })
        console.log(`a call that was given up while it waited keeps ${Math.round(each)} bytes`)
        assert.isAtMost(each, 2_000)
        assert.deepStrictEqual(leaks, none)
      }),
    5 * minute
  )

  it.live(
    "of which one has not the time to wait for a socket is no fault of the node's",
    () =>
      Effect.gen(function* () {
        const [{ error, states }, leaks] = yield* withServer((es, server) =>
          Effect.gen(function* () {
            server.hold()
            const first = yield* Effect.forEach(ids.slice(0, connections), (n) =>
              Effect.forkChild(get(es, n))
            )
            yield* allWaiting(server)
            const error = yield* Effect.flip(get(es, connections, 50))
            const { state } = yield* NodePool.NodePool
            const states = yield* state
            server.release()
            yield* Effect.forEach(first, Fiber.join)
            return { error, states }
          })
        )
        assert.strictEqual(error._tag, "TimeoutError")
        assert.deepStrictEqual(
          states.map(({ status }) => status),
          ["alive"]
        )
        assert.deepStrictEqual(leaks, none)
      }),
    minute
  )
})

describe("a bulk of more requests at once than there are sockets, from a source without end", () => {
  const concurrency = 100
  const maxOperations = 20
  const operation = (n: number) => Bulk.index({ id: String(n), document: { n, text: "x".repeat(100) } })

  /** How an endless input may be given, and how many of it are read at once. */
  const inputs: ReadonlyArray<
    readonly [
      name: string,
      piece: number,
      make: (next: () => number) => Stream.Stream<number> | Iterable<number>
    ]
  > = [
    ["a Stream", 1, (next) => Stream.fromEffectRepeat(Effect.sync(next))],
    [
      "an iterable",
      4_096,
      function* (next) {
        while (true) yield next()
      }
    ]
  ]

  it.live.each(inputs)(
    "reads %s no further ahead than requests may be under way, in bounded memory",
    ([name, piece, make]) =>
      Effect.gen(function* () {
        let read = 0
        let ahead = 0
        const wanted = amount(20_000, 200_000)
        // Those under way, those that wait for a place, and those that are being put together.
        const bound = (concurrency + 2) * maxOperations + piece
        const [{ answered, before, heap, held, most }, leaks] = yield* withServer((_, server) =>
          Effect.gen(function* () {
            server.hold()
            const before = heapUsed()
            const next = () => {
              ahead = Math.max(ahead, read - server.operations())
              return read++
            }
            const input = make(next)
            const options = { index: "i", operation, concurrency, maxOperations }
            const running = yield* Effect.forkChild(
              Effect.ignore(Stream.isStream(input) ? Bulk.run(input, options) : Bulk.run(input, options))
            )
            yield* allWaiting(server)
            const held = read
            const heap = [heapUsed()]
            server.release()
            while (server.operations() < wanted) {
              yield* pause(50)
              heap.push(heapUsed())
            }
            yield* Fiber.interrupt(running)
            return { answered: server.operations(), before, heap, held, most: server.most() }
          })
        )
        report({
          ...row,
          fault: `a bulk without end, from ${name}`,
          operations: read,
          acknowledged: answered,
          lost: 0,
          leaked: total(leaks)
        })
        console.log(
          `${name}: ${held} read while nothing was answered, ${ahead} ahead at most (${bound} allowed), ` +
            `${megabytes(Math.max(...heap) - before)} more memory at most; ${most} sockets`
        )
        assert.isAtMost(held, bound)
        assert.isAtMost(ahead, bound)
        assert.isAtMost(Math.max(...heap) - before, 30e6)
        assert.isAtMost(most, connections)
        assert.deepStrictEqual(leaks, none)
      }),
    5 * minute
  )
})
