import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { Auth, type Client, Elasticsearch } from "effect-elasticsearch"
import { CredentialsError } from "effect-elasticsearch/Errors"
import { Credentials } from "effect-elasticsearch/Transport/Credentials"
import { answer, fakeClient, headerOf } from "../support/fakeConnection.ts"

const counted = answer(200, { count: 3, _shards: { total: 1, successful: 1, failed: 0 } })
const unauthorized = answer(401, {
  error: { type: "security_exception", reason: "token expired" },
  status: 401
})

const token = (name: string): Auth.Auth => Auth.bearer(Redacted.make(name))

const failure = new CredentialsError({ source: "test", reason: "the vault is sealed", hint: "Unseal it" })

interface Script {
  readonly known?: () => Auth.Auth | undefined
  readonly current?: Effect.Effect<Auth.Auth, CredentialsError>
  readonly refresh?: (used: Auth.Auth) => Effect.Effect<Auth.Auth | undefined, CredentialsError>
}

/** A server that takes one token, and a client with these credentials. */
const run = <A, E>(
  good: string,
  { current, known = () => token("old"), refresh = () => Effect.succeed(token("new")) }: Script,
  call: (es: Client) => Effect.Effect<A, E>,
  options: Parameters<typeof fakeClient>[1] = {}
) => {
  const { layer, sent } = fakeClient(
    (request) => (headerOf(request, "authorization") === `Bearer ${good}` ? counted : unauthorized),
    options
  )
  const credentials = Layer.succeed(Credentials, {
    known,
    current: current ?? Effect.suspend(() => Effect.succeed(known() ?? token("old"))),
    refresh
  })
  return Effect.map(
    Effect.flatMap(Elasticsearch, call).pipe(
      Effect.result,
      Effect.provide(layer.pipe(Layer.provide(credentials)), { local: true })
    ),
    (result) => ({ result, sent: sent.map((request) => headerOf(request, "authorization")) })
  )
}

const count = (es: Client) => es.count()

describe("credentials that change", () => {
  it.effect("are sent while they are good", () =>
    Effect.gen(function* () {
      const { result, sent } = yield* run("old", {}, (es) => Effect.andThen(es.count(), es.count()))
      assert.strictEqual(result._tag, "Success")
      assert.deepStrictEqual(sent, ["Bearer old", "Bearer old"])
    })
  )

  it.effect("are waited for where there are none yet", () =>
    Effect.gen(function* () {
      const { result, sent } = yield* run(
        "first",
        { known: () => undefined, current: Effect.succeed(token("first")) },
        count
      )
      assert.strictEqual(result._tag, "Success")
      assert.deepStrictEqual(sent, ["Bearer first"])
    })
  )

  it.effect("are renewed after a 401, and the call is tried once more with them", () =>
    Effect.gen(function* () {
      const used: Array<Auth.Auth> = []
      const { result, sent } = yield* run(
        "new",
        {
          refresh: (one) => {
            used.push(one)
            return Effect.succeed(token("new"))
          }
        },
        count,
        { maxRetries: 0 }
      )
      assert.strictEqual(result._tag, "Success")
      assert.deepStrictEqual(sent, ["Bearer old", "Bearer new"])
      assert.deepStrictEqual(
        used.map(Auth.header).map((header) => Redacted.value(header!)),
        ["Bearer old"]
      )
    })
  )

  it.effect("that are refused again end the call with both tries", () =>
    Effect.gen(function* () {
      const { result, sent } = yield* run("other", {}, count)
      assert(result._tag === "Failure" && result.failure._tag === "Unauthorized")
      assert.deepStrictEqual(
        result.failure.attempts.map(({ outcome }) => outcome),
        ["401", "401"]
      )
      assert.deepStrictEqual(sent, ["Bearer old", "Bearer new"])
    })
  )

  it.effect("of which there are no others end the call at once", () =>
    Effect.gen(function* () {
      const { result, sent } = yield* run("new", { refresh: () => Effect.undefined }, count)
      assert(result._tag === "Failure" && result.failure._tag === "Unauthorized")
      assert.lengthOf(sent, 1)
    })
  )

  it.effect("that cannot be had fail the call with what is wrong", () =>
    Effect.gen(function* () {
      const first = yield* run("x", { known: () => undefined, current: Effect.fail(failure) }, count)
      assert.isTrue(first.result._tag === "Failure" && first.result.failure === failure)
      assert.lengthOf(first.sent, 0)
      const second = yield* run("x", { refresh: () => Effect.fail(failure) }, count)
      assert.isTrue(second.result._tag === "Failure" && second.result.failure === failure)
    })
  )

  it.effect("are not waited for longer than the call may take", () =>
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(
        run("x", { known: () => undefined, current: Effect.never }, (es) =>
          es.count({}, { timeout: "5 seconds" })
        ),
        { startImmediately: true }
      )
      // The layer loads its modules in real time.
      yield* TestClock.withLive(Effect.sleep("200 millis"))
      yield* TestClock.adjust("5 seconds")
      const { result } = yield* Fiber.join(fiber)
      assert(result._tag === "Failure" && result.failure._tag === "CredentialsError")
      assert.include(result.failure.message, "there were none in the 5000 ms that the call may take")
    })
  )

  it.effect("give way to those of a call, which are not renewed", () =>
    Effect.gen(function* () {
      const { result, sent } = yield* run("new", {}, (es) => es.count({}, { auth: token("own") }))
      assert.strictEqual(result._tag, "Failure")
      assert.deepStrictEqual(sent, ["Bearer own"])
    })
  )

  it.effect("contradict the option auth", () =>
    Effect.gen(function* () {
      const { layer } = fakeClient(() => counted, { auth: token("fixed") })
      const credentials = Layer.succeed(Credentials, {
        known: () => token("x"),
        current: Effect.succeed(token("x")),
        refresh: () => Effect.undefined
      })
      const error = yield* Effect.flatMap(Elasticsearch, count).pipe(
        Effect.provide(layer.pipe(Layer.provide(credentials))),
        Effect.flip
      )
      assert(error._tag === "ConfigError")
      assert.strictEqual(error.option, "auth")
    })
  )
})
