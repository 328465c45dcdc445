/** Where credentials that change come from: effects, files, token servers. */
import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import * as fs from "node:fs/promises"
import * as os from "node:os"
import * as path from "node:path"
import { inspect } from "node:util"
import { Auth } from "effect-elasticsearch"
import { CredentialsError } from "effect-elasticsearch/Errors"
import * as Credentials from "effect-elasticsearch/Transport/Credentials"
import * as OAuth from "effect-elasticsearch/Transport/OAuth"
import { type Answer, recordingServer } from "../support/recordingServer.ts"

const token = (name: string): Auth.Auth => Auth.bearer(Redacted.make(name))

const textOf = (auth: Auth.Auth | undefined): string | undefined =>
  auth === undefined ? undefined : Redacted.value(Auth.header(auth) ?? Redacted.make(""))

const use = <A, E, E2>(
  layer: Layer.Layer<Credentials.Credentials, E2>,
  program: (credentials: Credentials.Credentials["Service"]) => Effect.Effect<A, E>
) => Effect.flatMap(Credentials.Credentials, program).pipe(Effect.provide(layer, { local: true }))

/** An effect that gives what it is told, one after the other, and counts. */
const fetching = (...given: ReadonlyArray<Effect.Effect<Auth.Auth | Credentials.Lease, unknown>>) => {
  const counter = { fetched: 0 }
  const effect = Effect.suspend(
    () => given[Math.min(counter.fetched++, given.length - 1)] ?? Effect.die("none")
  )
  return { counter, effect }
}

const lease = (name: string, expiresIn: Credentials.Lease["expiresIn"]) =>
  Effect.succeed({ auth: token(name), expiresIn })

describe("credentials from an effect", () => {
  it.effect("are got by the first who asks, once for all who wait, also when that one is interrupted", () =>
    Effect.gen(function* () {
      const gate = yield* Deferred.make<void>()
      const { counter, effect } = fetching(Effect.as(Deferred.await(gate), token("one")))
      yield* use(Credentials.fromEffect(effect, { source: "test" }), ({ current, known }) =>
        Effect.gen(function* () {
          assert.isUndefined(known())
          assert.strictEqual(counter.fetched, 0)
          const first = yield* Effect.forkChild(current, { startImmediately: true })
          const second = yield* Effect.forkChild(current, { startImmediately: true })
          yield* Fiber.interrupt(first)
          yield* Deferred.succeed(gate, undefined)
          assert.strictEqual(textOf(yield* Fiber.join(second)), "Bearer one")
          assert.strictEqual(textOf(known()), "Bearer one")
          assert.strictEqual(counter.fetched, 1)
        })
      )
    })
  )

  it.effect("are renewed beside the calls, a tenth of their time before they end", () =>
    Effect.gen(function* () {
      const { counter, effect } = fetching(lease("one", "100 seconds"), lease("two", "100 seconds"))
      yield* use(Credentials.fromEffect(effect, { source: "test" }), ({ current, known }) =>
        Effect.gen(function* () {
          yield* current
          yield* TestClock.adjust("89999 millis")
          assert.deepStrictEqual([counter.fetched, textOf(known())], [1, "Bearer one"])
          yield* TestClock.adjust("1 millis")
          assert.deepStrictEqual([counter.fetched, textOf(known())], [2, "Bearer two"])
        })
      )
    })
  )

  it.effect("stay in use where their renewal fails, and are tried again after 1, 2, 4 seconds", () =>
    Effect.gen(function* () {
      const { counter, effect } = fetching(lease("one", "100 seconds"), Effect.fail("sealed"))
      yield* use(Credentials.fromEffect(effect, { source: "the vault" }), ({ current, known }) =>
        Effect.gen(function* () {
          yield* current
          const fetchedAt: Array<number> = []
          yield* TestClock.adjust("90 seconds")
          for (let second = 0; second < 8; second++) {
            if (counter.fetched > fetchedAt.length + 1) fetchedAt.push(second)
            yield* TestClock.adjust("1 second")
          }
          assert.deepStrictEqual(fetchedAt, [0, 1, 3, 7])
          assert.strictEqual(textOf(known()), "Bearer one")
          yield* TestClock.adjust("2 seconds")
          assert.isUndefined(known())
          const error = yield* Effect.flip(current)
          assert.strictEqual(error._tag, "CredentialsError")
          assert.include(error.message, "credentials from the vault: getting them failed: sealed")
        })
      )
    })
  )

  it.effect(
    "are got once for all calls that were refused, and not again for credentials that are no longer used",
    () =>
      Effect.gen(function* () {
        const { counter, effect } = fetching(Effect.succeed(token("one")), Effect.succeed(token("two")))
        yield* use(Credentials.fromEffect(effect, { source: "test" }), ({ current, refresh }) =>
          Effect.gen(function* () {
            const used = yield* current
            yield* TestClock.adjust("2 seconds")
            const all = yield* Effect.all([refresh(used), refresh(used), refresh(used)], {
              concurrency: "unbounded"
            })
            assert.deepStrictEqual(all.map(textOf), ["Bearer two", "Bearer two", "Bearer two"])
            assert.strictEqual(textOf(yield* refresh(used)), "Bearer two")
            assert.strictEqual(counter.fetched, 2)
          })
        )
      })
  )

  it.effect("are not asked for more often than minInterval allows", () =>
    Effect.gen(function* () {
      const { counter, effect } = fetching(Effect.fail(new Error("sealed")))
      const layer = Credentials.fromEffect(effect, { source: "test", minInterval: "5 seconds" })
      yield* use(layer, ({ current }) =>
        Effect.gen(function* () {
          yield* Effect.flip(current)
          yield* TestClock.adjust("4999 millis")
          yield* Effect.flip(current)
          assert.strictEqual(counter.fetched, 1)
          yield* TestClock.adjust("1 millis")
          yield* Effect.flip(current)
          assert.strictEqual(counter.fetched, 2)
        })
      )
    })
  )

  it.effect.each([
    ["takes too long", Effect.never, "there were none after 3000 ms"],
    ["dies", Effect.die(new Error("a bug")), "getting them died: a bug"],
    ["is interrupted", Effect.interrupt, "getting them was interrupted"],
    ["gives what cannot be sent", Effect.succeed(token("a\nb")), "what came cannot be sent"],
    ["gives a lifetime that is none", lease("one", "soon" as never), "an expiresIn that is no duration"]
  ] as const)("are an error where the effect %s", ([, effect, message]) =>
    Effect.gen(function* () {
      const layer = Credentials.fromEffect(effect, { source: "test", timeout: "3 seconds" })
      yield* use(layer, ({ current }) =>
        Effect.gen(function* () {
          const fiber = yield* Effect.forkChild(Effect.flip(current), { startImmediately: true })
          yield* TestClock.adjust("3 seconds")
          const error = yield* Fiber.join(fiber)
          assert.instanceOf(error, CredentialsError)
          assert.include(error.message, message)
          assert.notInclude(error.message, "a\nb")
        })
      )
    })
  )
})

describe("credentials from a file", () => {
  /** A folder that is gone after the test. */
  const folder = Effect.acquireRelease(
    Effect.promise(() => fs.mkdtemp(path.join(os.tmpdir(), "credentials-"))),
    (name) => Effect.promise(() => fs.rm(name, { recursive: true }))
  )

  const written = (content: string | Uint8Array) =>
    Effect.gen(function* () {
      const file = path.join(yield* folder, "secret")
      yield* Effect.promise(() => fs.writeFile(file, content))
      return file
    })

  it.effect.each([
    ["apiKey", "a2V5\n", "ApiKey a2V5"],
    ["bearer", "token \n", "Bearer token"],
    ["basic", "elastic:pass:word\n", `Basic ${btoa("elastic:pass:word")}`]
  ] as const)("are read as %s", ([kind, content, header]) =>
    Effect.gen(function* () {
      const file = yield* written(content)
      const auth = yield* use(Credentials.fromFile(file, { kind }), ({ current }) => current)
      assert.strictEqual(textOf(auth), header)
    })
  )

  it.effect("are read again at an interval, and after a refusal", () =>
    Effect.gen(function* () {
      const file = yield* written("one")
      const layer = Credentials.fromFile(file, { kind: "bearer", checkEvery: "10 seconds" })
      yield* use(layer, ({ current, known, refresh }) =>
        Effect.gen(function* () {
          const used = yield* current
          yield* Effect.promise(() => fs.writeFile(file, "two"))
          yield* TestClock.adjust("10 seconds")
          // The clock is the test's, the file system's time is not.
          yield* TestClock.withLive(
            Effect.repeat(Effect.sleep("5 millis"), {
              until: () => textOf(known()) === "Bearer two",
              times: 1000
            })
          )
          assert.strictEqual(textOf(known()), "Bearer two")
          assert.strictEqual(textOf(yield* refresh(used)), "Bearer two")
          yield* Effect.promise(() => fs.writeFile(file, "three"))
          yield* TestClock.adjust("2 seconds")
          assert.strictEqual(textOf(yield* refresh(token("two"))), "Bearer three")
        })
      )
    })
  )

  it.effect.each([
    ["is not there", "apiKey", undefined, "ENOENT"],
    ["has no colon", "basic", "hunter2", "no colon between user and password"],
    ["is empty", "bearer", "\n", "cannot be sent"],
    ["is no text", "bearer", new Uint8Array([255, 254, 255]), "not text in UTF-8"]
  ] as const)("are an error that names the file where it %s", ([, kind, content, message]) =>
    Effect.gen(function* () {
      const file = content === undefined ? path.join(yield* folder, "nothing") : yield* written(content)
      const error = yield* Effect.flip(use(Credentials.fromFile(file, { kind }), ({ current }) => current))
      assert.include(error.message, message)
      assert.include(error.message, file)
      assert.notInclude(error.message, "hunter2")
    })
  )
})

describe("OAuth 2.0 client credentials", () => {
  const options = { clientId: "search service", clientSecret: Redacted.make("s3cret/+") }

  const grant = (answer: Answer, more: Partial<OAuth.Options> = {}) =>
    Effect.gen(function* () {
      const server = yield* recordingServer(() => answer)
      const layer = OAuth.clientCredentials({ tokenUrl: `${server.url}/token`, ...options, ...more }).pipe(
        Layer.provide(FetchHttpClient.layer)
      )
      return { server, result: yield* Effect.result(use(layer, ({ current }) => current)) }
    })

  it.effect("send id and secret as the standard has it, and use the token", () =>
    Effect.gen(function* () {
      const { result, server } = yield* grant(
        { body: { access_token: "t0ken", token_type: "Bearer", expires_in: 3600 } },
        { scope: ["read", "write"], audience: "search", parameters: { resource: "r" } }
      )
      assert(result._tag === "Success")
      assert.strictEqual(textOf(result.success), "Bearer t0ken")
      const [request] = server.requests
      assert.strictEqual(request?.method, "POST")
      assert.strictEqual(request?.headers["authorization"], `Basic ${btoa("search+service:s3cret%2F%2B")}`)
      assert.deepStrictEqual(Object.fromEntries(new URLSearchParams(request?.body)), {
        grant_type: "client_credentials",
        audience: "search",
        scope: "read write",
        resource: "r"
      })
    })
  )

  it.effect("send them as parameters where asked to", () =>
    Effect.gen(function* () {
      const { server } = yield* grant({ body: { access_token: "t0ken" } }, { clientAuthentication: "body" })
      const [request] = server.requests
      assert.isUndefined(request?.headers["authorization"])
      assert.deepInclude(Object.fromEntries(new URLSearchParams(request?.body)), {
        client_id: "search service",
        client_secret: "s3cret/+"
      })
    })
  )

  it.effect.each([
    [{ status: 400, body: { error: "invalid_client", error_description: "who?" } }, "invalid_client (who?)"],
    [{ status: 503, body: "{}" }, "has the status 503"],
    [{ body: "no JSON" }, "of status 200, is no JSON object"],
    [{ body: {} }, "no access_token"],
    [{ body: { access_token: "t0ken", token_type: "mac" } }, "of the type mac, not bearer"]
  ] as const)("are an error without a secret in it: %j", ([answer, message]) =>
    Effect.gen(function* () {
      const { result, server } = yield* grant(answer)
      assert(result._tag === "Failure")
      assert.include(result.failure.message, message)
      const shown = inspect(result.failure, { depth: 20, showHidden: true })
      assert.include(shown, `${server.url}/token`)
      for (const secret of ["s3cret", "t0ken", btoa("search+service:s3cret%2F%2B")]) {
        assert.notInclude(shown, secret)
      }
    })
  )

  it.effect("are an error where the token server is not there", () =>
    Effect.gen(function* () {
      const { url } = yield* Effect.scoped(recordingServer(() => ({})))
      const layer = OAuth.clientCredentials({ tokenUrl: url, ...options }).pipe(
        Layer.provide(FetchHttpClient.layer)
      )
      const error = yield* Effect.flip(use(layer, ({ current }) => current))
      assert.include(error.message, "the token server cannot be reached")
      assert.notInclude(inspect(error, { depth: 20, showHidden: true }), "s3cret")
    })
  )

  it.effect.each(["http://login.example.com/token", "https://user:pass@login.example.com", "login"])(
    "refuse to send the secret to %s",
    (tokenUrl) =>
      Effect.gen(function* () {
        const layer = OAuth.clientCredentials({ tokenUrl, ...options }).pipe(
          Layer.provide(FetchHttpClient.layer)
        )
        const error = yield* Effect.flip(use(layer, ({ current }) => current))
        assert(error._tag === "ConfigError")
        assert.strictEqual(error.option, "tokenUrl")
      })
  )
})
