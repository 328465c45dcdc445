/**
 * A proxy before one server that gives exchanges the faults of a network (`faults.ts`). It reads whole requests and
 * whole answers, and sends on what the fault leaves of them. Its pauses are of real time, whatever clock a test has.
 *
 * The seed decides for each connection, by its number, and each exchange on it. So one seed gives one run the same
 * faults as the next where the client makes the same requests on the same connections. Which call comes on which
 * connection is the client's affair; a client with one connection at a time gets the same again.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import * as Net from "node:net"
import { withCorruptBody, withCorruptHead } from "./corruption.ts"
import type { Dice } from "./dice.ts"
import { diceFor, type FaultKind, faultOf, type Faults, none } from "./faults.ts"
import { type Kind, type Message, messageIn, methodOf, statusOf } from "./httpFraming.ts"
import { pause } from "./wait.ts"

export type { FaultKind, Faults } from "./faults.ts"

export interface Options {
  /** The URL of the server, with http. */
  readonly upstream: string
  readonly seed: number
  readonly faults: Faults
}

/** A fault that there was. Both numbers begin with 0. A refused connection has no exchange. */
export interface Fault {
  readonly connection: number
  readonly exchange: number | undefined
  readonly kind: FaultKind
}

export interface FaultProxy {
  readonly url: string
  /** How many faults of each kind there were. What could not be done, such as altering no body, is none. */
  readonly counts: () => { readonly [kind in FaultKind]: number }
  /** All faults so far, in the order they came. */
  readonly log: () => ReadonlyArray<Fault>
  /** How many exchanges there were, with a fault or without one. */
  readonly exchanges: () => number
  /** How many connections are open, of the clients to the proxy and of the proxy to the server. */
  readonly sockets: () => number
  /** For all exchanges from now on. */
  readonly setFaults: (faults: Faults) => void
}

/** The connection to the server. */
interface Far {
  readonly send: (bytes: Buffer) => void
  /** The next message; `undefined` where the connection ends before it is complete. */
  readonly next: (kind: Kind) => Effect.Effect<Message | undefined>
  /** What has come of a message that is not complete. */
  readonly rest: () => Buffer
  readonly isOpen: () => boolean
}

const farOf = (socket: Net.Socket): Far => {
  let unread: Buffer = Buffer.alloc(0)
  let isOpen = true
  let look = () => {}
  socket.on("data", (bytes: Buffer) => {
    unread = Buffer.concat([unread, bytes])
    look()
  })
  socket.on("close", () => {
    isOpen = false
    look()
  })
  return {
    send: (bytes) => socket.write(bytes),
    next: (kind) =>
      Effect.callback((resume) => {
        look = () => {
          const found = messageIn(unread, kind)
          if (found === undefined && isOpen) return
          look = () => {}
          if (found !== undefined) unread = found[1]
          resume(Effect.succeed(found?.[0]))
        }
        look()
      }),
    rest: () => unread,
    isOpen: () => isOpen
  }
}

/** Writes, and ends once the system has taken all of it. Where it fails the connection closes, and this with it. */
const write = (socket: Net.Socket, bytes: Uint8Array): Effect.Effect<void> =>
  Effect.callback((resume) => {
    socket.write(bytes, (error) => {
      if (!(error instanceof Error)) resume(Effect.void)
    })
  })

/**
 * Resets the connection. Node cannot reset one whose end is on its way to the other side: it refuses with EINVAL, and the
 * socket never says that it has closed. Such a one is closed.
 */
const reset = (socket: Net.Socket): void =>
  void (socket.writable ? socket.resetAndDestroy() : socket.destroy())

/** At least one byte of it, and not all. */
const part = (bytes: Buffer, dice: Dice): Buffer => bytes.subarray(0, 1 + dice.below(bytes.length - 1))

const throttled = (near: Net.Socket, bytes: Buffer, dice: Dice): Effect.Effect<void> =>
  Effect.gen(function* () {
    const least = Math.ceil(bytes.length / 50)
    for (let at = 0; at < bytes.length;) {
      const size = least + dice.below(16)
      yield* write(near, bytes.subarray(at, at + size))
      at += size
      yield* pause(1 + dice.below(5))
    }
  })

const slower = (near: Net.Socket, bytes: Buffer): Effect.Effect<void> =>
  Effect.gen(function* () {
    for (const [at, byte] of bytes.entries()) {
      yield* write(near, Uint8Array.of(byte))
      yield* pause(Math.min(1_000, 1.2 ** at))
    }
  })

/** Sends the answer, with the fault. Whether there is one: not every answer can have every fault. */
const give = (
  near: Net.Socket,
  { bytes, ...message }: Message,
  fault: FaultKind | undefined,
  dice: Dice,
  noted: () => void
): Effect.Effect<unknown> => {
  const answer: Message = { ...message, bytes }
  const body = fault === "corrupt" ? withCorruptBody(answer, dice) : undefined
  if (fault === undefined || (fault === "corrupt" && body === undefined)) return write(near, bytes)
  noted()
  switch (fault) {
    case "delay":
      return Effect.andThen(pause(3 + dice.below(198)), write(near, bytes))
    case "throttle":
      return throttled(near, bytes, dice)
    case "resetAfter":
      return Effect.sync(() => reset(near))
    case "halfClose":
      return Effect.andThen(
        write(near, part(bytes, dice)),
        Effect.sync(() => near.end())
      )
    case "truncate":
      return Effect.andThen(
        write(near, part(bytes, dice)),
        Effect.sync(() => near.destroy())
      )
    case "corrupt":
      return write(near, body ?? bytes)
    case "corruptHeader":
      return write(near, withCorruptHead(answer, dice))
    case "duplicate":
      return write(near, Buffer.concat([bytes, bytes]))
    case "slowLoris":
      return slower(near, bytes)
    case "resetBefore":
    case "blackhole":
    case "refuse":
      return Effect.die(`${fault} comes before an answer`)
  }
}

const portOf = (server: Net.Server): number => {
  const address = server.address()
  return typeof address === "object" && address !== null ? address.port : 0
}

/** Starts one. It ends with the scope, and fails there if it has met a bug of its own. */
export const make = ({
  seed,
  upstream,
  ...options
}: Options): Effect.Effect<FaultProxy, never, Scope.Scope> =>
  Effect.gen(function* () {
    const fork = Effect.runForkWith(yield* Effect.context())
    const { hostname, port } = new URL(upstream)
    const sockets = new Set<Net.Socket>()
    const fibers = new Set<Fiber.Fiber<unknown>>()
    const bugs: Array<Exit.Exit<unknown>> = []
    const log: Array<Fault> = []
    const counts = { ...none }
    const note = (fault: Fault): void => {
      log.push(fault)
      counts[fault.kind]++
    }
    let { faults } = options
    let connections = 0
    let exchanges = 0

    const watched = (socket: Net.Socket): Net.Socket => {
      sockets.add(socket)
      socket.setNoDelay(true)
      // What is wrong with it closes it.
      socket.on("error", () => {})
      socket.on("close", () => sockets.delete(socket))
      return socket
    }

    /** All exchanges of a connection, one after the other, until it closes. */
    const serve = (near: Net.Socket, connection: number, requests: Queue.Dequeue<Message>) =>
      Effect.gen(function* () {
        let far: Far | undefined
        let isIdle = true
        const connected = (): Far => {
          if (far !== undefined) return far
          const socket = watched(Net.connect(Number(port === "" ? 80 : port), hostname))
          near.on("close", () => socket.destroy())
          far = farOf(socket)
          // In the midst of an answer the loop below ends it, when all that there is has been sent.
          socket.on("close", () => {
            if (isIdle) near.end()
          })
          return far
        }
        /** The answer itself; those of 1xx before it are handed over. */
        const answerTo = (request: Message) =>
          Effect.gen(function* () {
            const server = connected()
            server.send(request.bytes)
            for (;;) {
              const answer = yield* server.next(methodOf(request) === "HEAD" ? "answer to HEAD" : "answer")
              if (answer === undefined || statusOf(answer) >= 200) return answer
              yield* write(near, answer.bytes)
            }
          })

        for (let exchange = 0; ; exchange++) {
          const request = yield* Queue.take(requests)
          isIdle = false
          const dice = diceFor(seed, connection, exchange + 1)
          const fault = faultOf(faults, dice)
          exchanges++
          const noted = () => {
            if (fault !== undefined) note({ connection, exchange, kind: fault })
          }
          if (fault === "resetBefore" || fault === "blackhole") {
            noted()
            if (fault === "resetBefore") reset(near)
            else if (dice.chance(0.5)) yield* answerTo(request)
            return yield* Effect.never
          }
          const answer = yield* answerTo(request)
          if (answer === undefined) return near.end(far?.rest() ?? "")
          yield* give(near, answer, fault, dice, noted)
          if (far?.isOpen() === false) return near.end()
          isIdle = true
        }
      })

    let isClosing = false
    const accept = (near: Net.Socket): void => {
      if (isClosing) return void near.destroy()
      const connection = connections++
      watched(near)
      if (diceFor(seed, connection, 0).chance(faults.refuse ?? 0)) {
        note({ connection, exchange: undefined, kind: "refuse" })
        near.destroy()
        return
      }
      const fiber = fork(
        Effect.gen(function* () {
          const requests = yield* Queue.unbounded<Message>()
          let unread: Buffer = Buffer.alloc(0)
          near.on("data", (bytes: Buffer) => {
            unread = Buffer.concat([unread, bytes])
            for (let next = messageIn(unread, "request"); next; next = messageIn(unread, "request")) {
              unread = next[1]
              Queue.offerUnsafe(requests, next[0])
            }
          })
          yield* serve(near, connection, requests)
        })
      )
      fibers.add(fiber)
      fiber.addObserver((exit) => {
        fibers.delete(fiber)
        if (Exit.isFailure(exit) && !Exit.hasInterrupts(exit)) bugs.push(exit)
      })
      near.on("close", () => fiber.interruptUnsafe())
    }

    const server = Net.createServer(accept)
    const listening = Effect.callback<void>((resume) => {
      server.listen(0, "127.0.0.1", () => resume(Effect.void))
    })
    const closed = Effect.callback<void>((resume) => {
      isClosing = true
      for (const socket of sockets) socket.destroy()
      server.close(() => resume(Effect.void))
    })
    const ended = Effect.suspend(() => Fiber.interruptAll([...fibers]))
    const sound = Effect.suspend(() => Effect.forEach(bugs, (exit) => exit, { discard: true }))
    yield* Effect.acquireRelease(listening, () => closed.pipe(Effect.andThen(ended), Effect.andThen(sound)))

    return {
      url: `http://127.0.0.1:${portOf(server)}`,
      counts: () => ({ ...counts }),
      log: () => [...log],
      exchanges: () => exchanges,
      sockets: () => sockets.size,
      setFaults: (given) => {
        faults = given
      }
    }
  })
