/** Whether a failed call may have been carried out is told from all of its tries, and not from the last one alone. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import { Auth, Elasticsearch, type ElasticsearchError, mayHaveRun } from "effect-elasticsearch"
import { ConnectionError, CredentialsError } from "effect-elasticsearch/Errors"
import { failureOf, timedOut, type WireRequest } from "effect-elasticsearch/Transport/Connection"
import { Credentials } from "effect-elasticsearch/Transport/Credentials"
import { NodeSelector } from "effect-elasticsearch/Transport/NodeSelector"
import { answer, fakeClient } from "../support/fakeConnection.ts"

const broken = (code: string) => (request: WireRequest) =>
  Effect.fail(
    new ConnectionError({ ...failureOf(request, code), code, reason: "the connection failed", hint: "Look" })
  )

const notConnected = (request: WireRequest) => Effect.fail(timedOut(request, "connect"))

const status = (code: number) => () =>
  Effect.succeed(answer(code, { error: { type: "some_exception", reason: "no" }, status: code }))

type Try = ReturnType<typeof broken> | typeof notConnected | ReturnType<typeof status>

const removal = Effect.flatMap(Elasticsearch, (es) => es.delete({ index: "a", id: "1" }))

/** What a deletion, which is repeated, fails with after these tries. */
const failure = (first: Try, ...others: ReadonlyArray<Try>): Effect.Effect<ElasticsearchError, unknown> => {
  const tries = [first, ...others]
  let at = 0
  const { layer } = fakeClient((request) => (tries[at++] ?? first)(request), {
    maxRetries: others.length,
    retrySchedule: Schedule.forever
  })
  return Effect.flip(removal).pipe(Effect.provide(layer))
}

const refused = broken("ECONNREFUSED")
const reset = broken("ECONNRESET")

describe("a call that failed", () => {
  it.effect.each([
    ["reset alone", [reset], true],
    ["refused behind a reset", [reset, refused], true],
    ["503 behind a reset", [reset, status(503)], true],
    ["404 behind a reset", [reset, status(404)], true],
    ["refused behind 502", [status(502), refused], true],
    ["refused", [refused, refused], false],
    ["404 behind a refusal", [refused, status(404)], false],
    ["404 behind 429 and 503", [status(429), status(503), status(404)], false],
    ["refused behind no connection in time", [notConnected, refused], false],
    ["refused behind a bad certificate", [broken("CERT_HAS_EXPIRED"), refused], false]
  ] as const)("may have been carried out, or not: %s", ([, [first, ...others], expected]) =>
    Effect.gen(function* () {
      const error = yield* failure(first, ...others)
      assert.lengthOf("attempts" in error ? error.attempts : [], 1 + others.length)
      assert.strictEqual(mayHaveRun(error), expected, error.message)
    })
  )

  it.effect("may have been carried out where no node is wanted behind a reset", () =>
    Effect.gen(function* () {
      // It wants a node once.
      let chosen = 0
      const selector = Layer.succeed(NodeSelector, {
        select: ([first]) => (chosen++ === 0 ? first : undefined)
      })
      const { layer } = fakeClient(reset, {
        selector,
        nodes: ["http://a:1", "http://b:1", "http://c:1"],
        retrySchedule: Schedule.forever
      })
      const error = yield* Effect.flip(removal).pipe(Effect.provide(layer))
      assert.strictEqual(error._tag, "NoLivingNodes")
      assert.isTrue(mayHaveRun(error))
    })
  )

  it.effect("may have been carried out where no credentials are had behind a reset", () =>
    Effect.gen(function* () {
      const auth = Auth.bearer(Redacted.make("token"))
      const credentials = Layer.succeed(Credentials, {
        known: () => auth,
        current: Effect.succeed(auth),
        refresh: () => Effect.fail(new CredentialsError({ source: "test", reason: "is gone", hint: "Look" }))
      })
      const tries = [reset, status(401)]
      let at = 0
      const { layer } = fakeClient((request) => (tries[at++] ?? reset)(request), {
        retrySchedule: Schedule.forever
      })
      const error = yield* Effect.flip(removal).pipe(Effect.provide(Layer.provide(layer, credentials)))
      assert.strictEqual(error._tag, "CredentialsError")
      assert.include(error.message, "credentials from test: is gone. Look")
      assert.isTrue(mayHaveRun(error))
    })
  )
})
