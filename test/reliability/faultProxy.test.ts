/** The proxy of the reliability tests does what it says: each fault, the same ones for one seed, and nothing else. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as FastCheck from "fast-check"
import * as Net from "node:net"
import * as Zlib from "node:zlib"
import * as HttpClientConnection from "effect-elasticsearch/Transport/HttpClientConnection"
import { Connection } from "effect-elasticsearch/Transport/Connection"
import * as UndiciConnection from "effect-elasticsearch/Transport/UndiciConnection"
import {
  always,
  chunk,
  chunkedHead,
  head,
  lastChunk,
  ok,
  once,
  requestTo,
  type Script,
  scriptedServer,
  until
} from "../support/scriptedServer.ts"
import { withCorruptBody, withCorruptHead } from "./support/corruption.ts"
import { diceOf } from "./support/dice.ts"
import * as FaultProxy from "./support/faultProxy.ts"
import { diceFor, type FaultKind, faultOf, type Faults } from "./support/faults.ts"
import { contentOf, headerOf, type Message, messageIn, statusOf } from "./support/httpFraming.ts"
import { amount, seed } from "./support/plan.ts"

/** A connection that sends and receives bytes as they are. */
interface Raw {
  readonly send: (bytes: string) => void
  readonly received: () => Buffer
  readonly state: () => "open" | "ended" | "reset" | "closed"
  readonly close: () => void
}

const raw = (url: string): Effect.Effect<Raw, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const { hostname, port } = new URL(url)
      const socket = Net.connect(Number(port), hostname)
      let received: Buffer = Buffer.alloc(0)
      let state: ReturnType<Raw["state"]> = "open"
      socket.on("data", (bytes: Buffer) => {
        received = Buffer.concat([received, bytes])
      })
      socket.on("error", () => {
        state = "reset"
      })
      socket.on("end", () => {
        state = "ended"
      })
      socket.on("close", () => {
        if (state === "open") state = "closed"
      })
      return {
        send: (bytes) => void socket.write(bytes),
        received: () => received,
        state: () => state,
        close: () => void socket.destroy()
      } satisfies Raw
    }),
    ({ close }) => Effect.sync(close)
  )

const get = (path: string) => `GET ${path} HTTP/1.1\r\nhost: test\r\n\r\n`

/** A proxy before a server with this script; everything ends with the test. */
const proxied = (script: Script, faults: Faults, number = 1) =>
  Effect.gen(function* () {
    const server = yield* scriptedServer(script)
    const proxy = yield* FaultProxy.make({ upstream: server.url, seed: number, faults })
    return { server, proxy }
  })

const body = JSON.stringify({ title: "Dune", pages: "x".repeat(900) })
const answer = ok(body, "content-type: application/json")

const messageOf = (bytes: Buffer): Message => {
  const found = messageIn(bytes, "answer")
  assert(found !== undefined)
  return found[0]
}

/** Says which request it answers. */
const echo: Script = (peer) =>
  Effect.forever(
    Effect.flatMap(peer.request, ({ target }) => peer.write(ok(JSON.stringify({ target }), "x-test: 1")))
  )

describe("the framing of HTTP", () => {
  const chunked = Buffer.concat([
    Buffer.from(chunkedHead("x-test: 1")),
    chunk("first"),
    chunk("\r\n\r\n0\r\n\r\n"),
    Buffer.from(lastChunk)
  ])
  const trailed = Buffer.concat([chunked.subarray(0, -2), Buffer.from("x-trailer: 1\r\n\r\n")])
  const empty = Buffer.from("HTTP/1.1 204 No Content\r\n\r\n")

  it("finds a message once all of it has come, and not before", () => {
    for (const bytes of [answer, chunked, trailed, empty]) {
      for (let size = 0; size < bytes.length; size++)
        assert.isUndefined(messageIn(bytes.subarray(0, size), "answer"), `${size} bytes`)
      const followed = messageIn(Buffer.concat([bytes, Buffer.from("next")]), "answer")
      assert(followed !== undefined)
      assert.deepStrictEqual([followed[0].bytes, followed[1].toString()], [bytes, "next"])
    }
  })

  it("tells the content of a body from the frames around it", () => {
    assert.strictEqual(contentOf(messageOf(answer)).toString(), body)
    for (const bytes of [chunked, trailed])
      assert.strictEqual(contentOf(messageOf(bytes)).toString(), "first\r\n\r\n0\r\n\r\n")
    assert.strictEqual(headerOf(messageOf(chunked), "x-test"), "1")
    assert.strictEqual(statusOf(messageOf(empty)), 204)
  })

  it("knows that an answer to HEAD has no body, and that one without a length ends with the connection", () => {
    const bytes = Buffer.from(head("content-length: 10"))
    assert.deepStrictEqual(messageIn(bytes, "answer to HEAD")?.[0].content, [])
    assert.isUndefined(messageIn(bytes, "answer"))
    assert.isUndefined(messageIn(Buffer.from(`${head()}body`), "answer"))
  })
})

describe("a corrupt answer", () => {
  const numbers = FastCheck.nat()
  const orNothing = (run: () => unknown): unknown => {
    try {
      return run()
    } catch {
      return undefined
    }
  }

  it("is never another JSON, compressed or not, in one piece or in chunks", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.jsonValue(), numbers, FastCheck.boolean(), (value, number, inChunks) => {
        const text = JSON.stringify(value)
        const framed = (content: Uint8Array, ...headers: ReadonlyArray<string>) =>
          messageOf(
            inChunks
              ? Buffer.concat([
                  Buffer.from(chunkedHead(...headers)),
                  chunk(content.subarray(0, 1)),
                  chunk(content.subarray(1)),
                  Buffer.from(lastChunk)
                ])
              : ok(content, ...headers)
          )
        const read = (decode: (bytes: Buffer) => Buffer, message: Message) => () => {
          const altered = withCorruptBody(message, diceOf(number))
          assert(altered !== undefined)
          const content: unknown = JSON.parse(decode(contentOf(messageOf(altered))).toString())
          return content
        }
        const plain = Buffer.from(`${text} `)
        assert.throws(read((bytes) => bytes, framed(plain)))
        // The last bits of a compressed text may mean nothing: then it is the same one.
        const same = orNothing(read(Zlib.gunzipSync, framed(Zlib.gzipSync(plain), "content-encoding: gzip")))
        if (same !== undefined) assert.deepStrictEqual(same, JSON.parse(text))
        assert.throws(
          read(Zlib.zstdDecompressSync, framed(Zlib.zstdCompressSync(plain), "content-encoding: zstd"))
        )
      }),
      { seed, numRuns: amount(200, 20_000) }
    )
  })

  it("is none where there is no body", () => {
    assert.isUndefined(withCorruptBody(messageOf(ok("")), diceOf(1)))
  })

  it("keeps its status where its head is altered, and is another one", () => {
    FastCheck.assert(
      FastCheck.property(numbers, (number) => {
        const altered = withCorruptHead(messageOf(answer), diceOf(number))
        assert.isFalse(altered.equals(answer))
        const status = Number(altered.toString("latin1").split(" ")[1])
        assert.isTrue(status === 200 || Number.isNaN(status) || altered.indexOf(0) !== -1)
      }),
      { seed, numRuns: amount(200, 20_000) }
    )
  })
})

describe("the choice of faults", () => {
  it("follows the chances", () => {
    const faults: Faults = { delay: 0.1, corrupt: 0.2, blackhole: 0.05, refuse: 1 }
    const seen = new Map<FaultKind | undefined, number>()
    const exchanges = 20_000
    for (let connection = 0; connection < exchanges / 10; connection++)
      for (let exchange = 1; exchange <= 10; exchange++) {
        const kind = faultOf(faults, diceFor(20_260_901, connection, exchange))
        seen.set(kind, (seen.get(kind) ?? 0) + 1 / exchanges)
      }
    const expected = [
      ["delay", 0.1],
      ["corrupt", 0.2],
      ["blackhole", 0.05],
      [undefined, 0.65]
    ] as const
    for (const [kind, chance] of expected) assert.approximately(seen.get(kind) ?? 0, chance, 0.015, kind)
    assert.strictEqual(seen.size, expected.length)
  })
})

describe("the proxy", () => {
  it.effect("hands over every exchange as it is, without a fault", () =>
    Effect.gen(function* () {
      const pieces = [chunkedHead(), chunk("a"), chunk("b"), lastChunk].map((piece) => Buffer.from(piece))
      const chunked = Buffer.concat(pieces)
      const early = Buffer.from("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n")
      const { proxy, server } = yield* proxied(
        (peer) =>
          Effect.gen(function* () {
            yield* Effect.andThen(peer.request, peer.write(head("content-length: 10")))
            yield* Effect.andThen(peer.request, peer.write(Buffer.concat([early, answer])))
            yield* peer.request
            for (const piece of pieces) yield* peer.write(piece)
            yield* peer.request
          }),
        {}
      )
      const client = yield* raw(proxy.url)
      client.send(get("/").replace("GET", "HEAD"))
      client.send(`POST /p HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`)
      client.send(get("/3") + get("/4"))
      const expected = Buffer.concat([Buffer.from(head("content-length: 10")), early, answer, chunked])
      yield* until(() => client.received().length >= expected.length && proxy.exchanges() === 4)
      assert.deepStrictEqual(client.received(), expected)
      assert.deepStrictEqual(proxy.log(), [])
      assert.strictEqual(server.connections(), 1)
      assert.strictEqual(proxy.sockets(), 2)
      client.close()
      yield* until(() => proxy.sockets() === 0)
    })
  )

  it.effect(
    "hands over what there is of an answer when the server breaks off, and where there is no server",
    () =>
      Effect.gen(function* () {
        const cut = answer.subarray(0, 100)
        const { proxy } = yield* proxied(
          once(cut, ({ close }) => close),
          {}
        )
        const client = yield* raw(proxy.url)
        client.send(get("/"))
        yield* until(() => client.state() !== "open")
        assert.deepStrictEqual(client.received(), cut)

        const gone = yield* Effect.scoped(scriptedServer(always(answer)))
        const before = yield* FaultProxy.make({ upstream: gone.url, seed: 1, faults: {} })
        const other = yield* raw(before.url)
        other.send(get("/"))
        yield* until(() => other.state() !== "open")
        assert.strictEqual(other.received().length, 0)
      })
  )

  /** One exchange with a fault that must come, and what the client has of it in the end. */
  const faulty = (kind: FaultKind, script: Script = always(answer)) =>
    Effect.gen(function* () {
      const { proxy, server } = yield* proxied(script, { [kind]: 1 })
      const client = yield* raw(proxy.url)
      client.send(get("/"))
      yield* until(() => proxy.counts()[kind] === 1)
      const exchange = kind === "refuse" ? undefined : 0
      assert.deepStrictEqual(proxy.log(), [{ connection: 0, exchange, kind }])
      return { proxy, server, client }
    })

  it.effect("delays an answer", () =>
    Effect.gen(function* () {
      const begun = Date.now()
      const { client } = yield* faulty("delay")
      yield* until(() => client.received().length >= answer.length)
      assert.deepStrictEqual(client.received(), answer)
      assert.isAtLeast(Date.now() - begun, 2)
    })
  )

  it.effect("throttles an answer", () =>
    Effect.gen(function* () {
      const begun = Date.now()
      const { client } = yield* faulty("throttle")
      yield* until(() => client.received().length >= answer.length)
      assert.deepStrictEqual(client.received(), answer)
      // At most 35 bytes at a time, with a pause of a millisecond at least.
      assert.isAtLeast(Date.now() - begun, Math.floor(answer.length / 35) - 2)
    })
  )

  it.effect("resets before the server has heard of the request", () =>
    Effect.gen(function* () {
      const { client, server } = yield* faulty("resetBefore")
      yield* until(() => client.state() === "reset")
      assert.strictEqual(server.connections(), 0)
    })
  )

  it.effect("resets after the server has answered", () =>
    Effect.gen(function* () {
      const { client, server } = yield* faulty("resetAfter")
      yield* until(() => client.state() === "reset")
      assert.strictEqual(server.requests.length, 1)
      assert.strictEqual(client.received().length, 0)
    })
  )

  for (const kind of ["halfClose", "truncate"] as const)
    it.effect(`ends the connection in the midst of an answer (${kind})`, () =>
      Effect.gen(function* () {
        const { client, proxy } = yield* faulty(kind)
        yield* until(() => client.state() === "ended")
        const { length } = client.received()
        assert.isTrue(length > 0 && length < answer.length, `${length} bytes`)
        assert.deepStrictEqual(client.received(), answer.subarray(0, length))
        yield* until(() => proxy.sockets() === 0)
      })
    )

  it.effect("corrupts a body by one byte", () =>
    Effect.gen(function* () {
      const { client } = yield* faulty("corrupt")
      yield* until(() => client.received().length >= answer.length)
      const different = [...client.received()].flatMap((byte, at) => (byte === answer[at] ? [] : [at]))
      assert.strictEqual(different.length, 1)
      assert.isAtLeast(different[0] ?? 0, messageOf(answer).bodyAt)
    })
  )

  it.effect("corrupts a head, and leaves the body", () =>
    Effect.gen(function* () {
      const { client } = yield* faulty("corruptHeader")
      yield* until(() => client.received().subarray(-body.length).toString() === body)
      assert.isFalse(client.received().equals(answer))
    })
  )

  it.effect("gives no fault to an answer that cannot have it", () =>
    Effect.gen(function* () {
      const { proxy } = yield* proxied(always(ok("")), { corrupt: 1 })
      const client = yield* raw(proxy.url)
      client.send(get("/"))
      yield* until(() => client.received().length >= ok("").length)
      assert.deepStrictEqual([client.received(), proxy.log()], [ok(""), []])
    })
  )

  it.effect("gives an answer twice", () =>
    Effect.gen(function* () {
      const { client, server } = yield* faulty("duplicate")
      yield* until(() => client.received().length >= 2 * answer.length)
      assert.deepStrictEqual(client.received(), Buffer.concat([answer, answer]))
      assert.strictEqual(server.requests.length, 1)
    })
  )

  it.effect("gives an answer byte by byte, and stops with the client", () =>
    Effect.gen(function* () {
      const { client, proxy } = yield* faulty("slowLoris")
      yield* until(() => client.received().length > 10)
      assert.deepStrictEqual(client.received(), answer.subarray(0, client.received().length))
      assert.isBelow(client.received().length, answer.length)
      client.close()
      yield* until(() => proxy.sockets() === 0)
    })
  )

  it.effect("swallows requests, of which the server hears some", () =>
    Effect.gen(function* () {
      const { proxy, server } = yield* proxied(echo, { blackhole: 1 })
      const clients = yield* Effect.all(Array.from({ length: 20 }, () => raw(proxy.url)))
      for (const client of clients) client.send(get("/swallowed"))
      yield* until(() => proxy.counts().blackhole === 20 && server.requests.length > 0)
      // Once another connection has had its answer, they could have had theirs.
      proxy.setFaults({})
      const other = yield* raw(proxy.url)
      other.send(get("/other"))
      yield* until(() => other.received().length > 0)
      for (const client of clients) {
        assert.strictEqual(client.received().length, 0)
        assert.strictEqual(client.state(), "open")
      }
      const heard = server.requests.filter(({ target }) => target === "/swallowed").length
      assert.isTrue(heard > 0 && heard < 20, `${heard} of 20`)
    })
  )

  it.effect("closes a connection as soon as it is made", () =>
    Effect.gen(function* () {
      const { client, proxy, server } = yield* faulty("refuse")
      yield* until(() => client.state() !== "open")
      assert.deepStrictEqual([server.connections(), proxy.exchanges(), proxy.sockets()], [0, 0, 0])
    })
  )

  it.effect("gives the same faults for the same seed, and others for another", () =>
    Effect.gen(function* () {
      const faults: Faults = {
        refuse: 0.05,
        resetBefore: 0.1,
        resetAfter: 0.1,
        halfClose: 0.1,
        truncate: 0.1,
        corrupt: 0.1,
        corruptHeader: 0.1,
        duplicate: 0.1
      }
      /** What 40 connections got, of up to three exchanges each. */
      const played = (number: number) =>
        Effect.scoped(
          Effect.gen(function* () {
            const { proxy } = yield* proxied(echo, faults, number)
            const got: Array<string> = []
            for (let connection = 0; connection < 40; connection++) {
              const client = yield* raw(proxy.url)
              for (let exchange = 0; exchange < 3 && client.state() === "open"; exchange++) {
                const before = client.received().length
                client.send(get(`/${connection}/${exchange}`))
                // The body has one place for a fault at most: its last byte, or that one altered.
                yield* until(
                  () => client.state() !== "open" || /\r\n\r\n.+[}\0]$/s.test(tail(client, before))
                )
              }
              got.push(client.received().toString("latin1"))
              client.close()
              yield* until(() => proxy.sockets() === 0)
            }
            return { got, log: proxy.log() }
          })
        )
      const tail = (client: Raw, from: number) => client.received().toString("latin1", from)
      const first = yield* played(7)
      assert.isAbove(new Set(first.log.map(({ kind }) => kind)).size, 6)
      assert.deepStrictEqual(yield* played(7), first)
      assert.notDeepEqual((yield* played(8)).log, first.log)
    })
  )
})

describe("a reset", () => {
  it.effect("closes a connection that the client leaves in that moment", () =>
    Effect.gen(function* () {
      let leave = () => {}
      const { proxy } = yield* proxied(
        (peer) =>
          Effect.gen(function* () {
            yield* peer.request
            leave()
            yield* peer.write(answer)
            yield* Effect.never
          }),
        { resetAfter: 1 }
      )
      for (let round = 0; round < 50; round++) {
        const client = yield* raw(proxy.url)
        leave = client.close
        client.send(get("/"))
        yield* until(() => client.state() === "closed" && proxy.sockets() === 0)
      }
    })
  )
})

describe("an answer that comes twice", () => {
  const connections = [
    ["undici", UndiciConnection.layer({ connections: 1 })],
    ["fetch", HttpClientConnection.layerFetch]
  ] as const
  for (const [name, layer] of connections)
    it.effect(`is never taken for the answer to the next request (${name})`, () =>
      Effect.gen(function* () {
        const { proxy } = yield* proxied(echo, { duplicate: 0.5 })
        const connection = yield* Connection
        let answered = 0
        for (let number = 0; number < 100; number++) {
          const target = `/${number}`
          // Where the second answer has closed the connection in this request's time, this one fails.
          const response = yield* Effect.option(connection.send(requestTo(proxy.url, { path: target })))
          if (response._tag === "None") continue
          answered++
          assert.deepStrictEqual(JSON.parse(response.value.text()), { target })
        }
        assert.isAbove(proxy.counts().duplicate, 25)
        assert.isAbove(answered, 50)
      }).pipe(Effect.provide(layer))
    )
})
