/**
 * TLS that breaks behind the request does not say that nothing was sent, and the pool goes on. Node 24 tells undici of
 * an error and not of the end of the connection, so that a limit of time has to end the exchange.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import * as fs from "node:fs"
import * as Net from "node:net"
import * as path from "node:path"
import { mayHaveRun } from "effect-elasticsearch/Errors"
import { Connection } from "effect-elasticsearch/Transport/Connection"
import * as UndiciConnection from "effect-elasticsearch/Transport/UndiciConnection"
import { requestTo, scriptedServer, until } from "../support/scriptedServer.ts"
import { listening } from "../support/listening.ts"

const pem = (name: string) =>
  fs.readFileSync(path.join(import.meta.dirname, "../support/certificates", name), "utf8")

/** Between client and server, and able to send what is not TLS. */
const between = (upstream: string) =>
  Effect.gen(function* () {
    const sockets = new Set<Net.Socket>()
    const garbled = new Set<Net.Socket>()
    const alerted = new Set<Net.Socket>()
    const server = Net.createServer((near) => {
      const far = Net.connect(Number(new URL(upstream).port), "127.0.0.1")
      for (const socket of [near, far]) socket.on("error", () => {})
      sockets.add(near)
      near.on("data", () => {
        if (garbled.has(near)) alerted.add(near)
      })
      near.pipe(far).pipe(near, { end: false })
      near.on("close", () => {
        sockets.delete(near)
        far.destroy()
      })
    })
    const port = yield* listening(server, sockets)
    const garble = Effect.sync(() => {
      for (const socket of sockets) {
        garbled.add(socket)
        socket.write("no TLS at all\r\n\r\n")
      }
    })
    return { url: `https://127.0.0.1:${port}`, garble, alerts: () => alerted.size }
  })

describe("TLS that breaks", () => {
  it.effect("behind the request leaves open what the server has done", () =>
    Effect.gen(function* () {
      let garble: Effect.Effect<void> = Effect.void
      const server = yield* scriptedServer(
        (peer) =>
          Effect.andThen(
            peer.request,
            Effect.suspend(() => garble)
          ),
        { cert: pem("node.pem"), key: pem("node.key") }
      )
      const network = yield* between(server.url)
      garble = network.garble
      const connection = yield* Connection
      const request = requestTo(network.url, { method: "POST", body: "{}", timeout: 1_000 })
      for (const tries of [1, 2, 3]) {
        const sent = yield* Effect.forkChild(Effect.flip(connection.send(request)))
        // The client tells the server of what it cannot read.
        yield* until(() => server.requests.length === tries && network.alerts() === tries)
        yield* TestClock.adjust("1 second")
        const error = yield* Fiber.join(sent)
        assert.isTrue(mayHaveRun(error), `${error}`)
      }
    }).pipe(
      Effect.provide(UndiciConnection.layer({ connections: 1, tls: { ca: pem("ca.pem") } }), { local: true })
    )
  )
})
