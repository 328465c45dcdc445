/**
 * Any answer to any endpoint gives a value or a typed error: no defect, nothing that waits for ever, and nothing
 * that changes the prototypes of the process. The whole way from a call to its value runs, but for the sockets.
 */
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import { type ElasticsearchError, isStatusError } from "effect-elasticsearch/Errors"
import type { Endpoint } from "effect-elasticsearch/Api/Endpoint"
import { get, getSource } from "effect-elasticsearch/Api/Core"
import type { WireResponse } from "effect-elasticsearch/Transport/Connection"
import { type CallOptions, Transport } from "effect-elasticsearch/Transport/Transport"
import * as fc from "fast-check"
import { endpoints, readExample, responseExamples } from "../api/support.ts"
import { fakeClient } from "../support/fakeConnection.ts"
import { alike, anyJson, broken, foreign, likeSchema, namesIn, refusals } from "./support/answers.ts"
import { leaksOf, total } from "./support/leaks.ts"
import { amount, seed } from "./support/plan.ts"
import { report } from "./support/table.ts"

type AnyEndpoint = Endpoint<never, unknown>

interface Input {
  readonly status: number
  readonly contentType: string | undefined
  readonly isProduct: boolean
  readonly body: Uint8Array
  readonly options: CallOptions & { readonly document?: Schema.Decoder<unknown> | undefined }
}

const json = "application/vnd.elasticsearch+json;compatible-with=9"

const responseOf = ({ body, contentType, isProduct, status }: Input): WireResponse => {
  const headers = new Map<string, string>([
    ...(contentType === undefined ? [] : [["content-type", contentType] as const]),
    ...(isProduct ? [["x-elastic-product", "Elasticsearch"] as const] : [])
  ])
  return {
    status,
    header: (name) => headers.get(name),
    text: () => Buffer.from(body).toString("utf8"),
    bytes: () => body
  }
}

/** The fewest parameters with which an endpoint can be called. */
const paramsOf = ({ body, urls }: AnyEndpoint): never => {
  const paths = urls.map(({ path }) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))
  const [parts = []] = paths.toSorted((a, b) => a.length - b.length)
  const given = {
    ...Object.fromEntries(parts.map((name) => [name, "x"])),
    ...(body.kind === "value" ? { [body.name]: {} } : {}),
    ...(body.kind === "ndjson" ? { [body.name]: [{}] } : {})
  }
  // What each endpoint wants is not known to the compiler here; that all can be called is checked below.
  return given as never
}

const examplesOf = (endpoint: AnyEndpoint): ReadonlyArray<unknown> =>
  responseExamples.flatMap((example) => {
    const read = example.endpoint === endpoint ? readExample(example) : Result.fail("of another one")
    return Result.isSuccess(read) ? [read.success] : []
  })

const jsonOf = (endpoint: AnyEndpoint): ReadonlyArray<fc.Arbitrary<string>> => {
  const { answer } = endpoint
  const ast = answer.kind === "json" ? answer.schema().ast : undefined
  const any = anyJson(ast === undefined ? [] : [...new Set(namesIn(ast))])
  return [
    any,
    refusals(any),
    ...(ast === undefined ? [] : [likeSchema(ast)]),
    ...examplesOf(endpoint).map(alike)
  ]
}

const Document = Schema.Struct({ title: Schema.String, pages: Schema.optionalKey(Schema.Number) })

const options: fc.Arbitrary<Input["options"]> = fc.record({
  decode: fc.constantFrom("strict", "report", "off"),
  exactIntegers: fc.boolean(),
  document: fc.constantFrom(undefined, undefined, Schema.Unknown, Document)
})

/** Most are successes, because most is done with them. */
const status = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(201, 299, 300, 304, 400, 401, 403, 404, 409, 413, 429, 500, 503, 999)
  }
)

const inputOf = (endpoint: AnyEndpoint): fc.Arbitrary<Input> => {
  const texts = fc.oneof(...jsonOf(endpoint))
  const bodies = fc.oneof(
    { weight: 6, arbitrary: texts.map((text) => [json, new TextEncoder().encode(text)] as const) },
    { weight: 1, arbitrary: broken(texts).map((bytes) => [json, bytes] as const) },
    { weight: 1, arbitrary: fc.constantFrom(...foreign) }
  )
  return fc
    .record({ status, options, isProduct: fc.nat(9).map((one) => one > 0), body: bodies })
    .map(({ body: [contentType, body], ...rest }) => ({ ...rest, contentType, body }))
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Error.prototype]

const ownKeys = () => prototypes.map((prototype) => Reflect.ownKeys(prototype))

const untouched = ownKeys()

/** All that hangs together with a value was parsed from JSON: what stood under `__proto__` is a field like others. */
const isPlain = (value: unknown): boolean => {
  const open = [value]
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue
    const prototype: unknown = Object.getPrototypeOf(next)
    if (next instanceof Uint8Array) continue
    if (prototype !== Object.prototype && prototype !== Array.prototype) return false
    for (const key of Object.keys(next)) open.push(Reflect.get(next, key) ?? null)
  }
  return true
}

const tags: ReadonlySet<string> = new Set(["DecodeError", "UnsupportedProduct"])

const checkError = (error: ElasticsearchError): void => {
  assert.isTrue(tags.has(error._tag) || isStatusError(error), error._tag)
  assert.isString(error.message)
  if ("body" in error) assert.isTrue(isPlain(error.body))
}

const checkExit = (exit: Exit.Exit<unknown, ElasticsearchError>): boolean => {
  if (Exit.isSuccess(exit)) {
    assert.isTrue(isPlain(exit.value), "a value has a prototype of its own")
    return true
  }
  for (const reason of exit.cause.reasons) {
    // A fiber that is not done at once waits for something, and there is nothing to wait for: that is a defect too.
    if (!Cause.isFailReason(reason)) throw new Error(Cause.pretty(exit.cause))
    checkError(reason.error)
  }
  return false
}

const checkPrototypes = (): void => {
  assert.isUndefined(Reflect.get({}, "polluted"))
  assert.deepStrictEqual(ownKeys(), untouched)
}

/** A client whose next answer is the one that is put there. */
const client = () => {
  let next: WireResponse | undefined
  const { layer, sent } = fakeClient(() => next ?? assert.fail("nothing to answer with"), { maxRetries: 0 })
  return {
    layer,
    sent,
    answers: (input: Input) => {
      next = responseOf(input)
    }
  }
}

const silent = Logger.layer([])

describe("an answer of any kind", () => {
  it.live(
    "is a value or a typed error, from every endpoint",
    () =>
      Effect.gen(function* () {
        const runs = amount(3, 80)
        let [inputs, values, lost] = [0, 0, 0]
        const failures: Array<string> = []
        const program = Effect.gen(function* () {
          const { answers, layer, sent } = client()
          yield* Effect.gen(function* () {
            const run = Effect.runSyncExitWith(yield* Effect.context<Transport>())
            for (const endpoint of endpoints.values()) {
              const params = paramsOf(endpoint)
              const property = fc.property(inputOf(endpoint), (input) => {
                inputs++
                answers(input)
                const before = sent.length
                const exit = run(
                  Effect.flatMap(Transport, (transport) => transport.request(endpoint, params, input.options))
                )
                assert.strictEqual(sent.length, before + 1, "nothing was sent")
                if (checkExit(exit)) values++
                checkPrototypes()
              })
              const checked = fc.check(property, { seed, numRuns: runs })
              if (!checked.failed) continue
              lost++
              failures.push(`${endpoint.name}: ${fc.defaultReportMessage(checked) ?? ""}`)
              if (failures.length > 3) break
            }
          }).pipe(Effect.provide([layer, silent]))
        })
        const [, leaks] = yield* leaksOf(program)
        report({
          fault: "answers of any kind, to every endpoint",
          seeds: endpoints.size,
          operations: inputs,
          acknowledged: values,
          lost,
          duplicated: 0,
          leaked: total(leaks)
        })
        assert.isEmpty(failures, `replay with RELIABILITY_SEED=${seed}\n${failures.join("\n")}`)
        assert.strictEqual(total(leaks), 0)
        // Of both there are plenty: else the inputs were all of one kind.
        assert.isAbove(values, inputs / 20)
        assert.isBelow(values, (inputs * 19) / 20)
      }),
    amount(180_000, 600_000)
  )

  const cause = { type: "a", reason: "b" }
  const strange: ReadonlyArray<readonly [name: string, body: string]> = [
    ["whose index has no text", '{"found":false,"_index":{"toString":1,"valueOf":1},"_id":"1"}'],
    ["whose id is a list of such", '{"found":false,"_index":"a","_id":[{"toString":null}]}'],
    ["whose cause is a list", JSON.stringify({ error: [cause] })],
    ["whose root causes are none", JSON.stringify({ error: { ...cause, root_cause: { length: 1 } } })],
    ["whose error is its prototype", '{"__proto__":{"error":{"type":"a"}}}'],
    ["whose fields are those of a promise", '{"then":{"then":1},"error":{"type":"a","then":1}}']
  ]

  it.effect.each(strange)("of status 404 %s is that error", ([, body]) =>
    Effect.gen(function* () {
      const { answers, layer } = client()
      answers({ status: 404, contentType: json, isProduct: true, body: Buffer.from(body), options: {} })
      const error = yield* Effect.flip(get({ index: "a", id: "1" })).pipe(Effect.provide(layer))
      assert.strictEqual(error._tag, "NotFound")
      assert.isString(error.message)
      checkPrototypes()
    })
  )

  it.effect("is not awaited where its document has a function then", () =>
    Effect.gen(function* () {
      const { answers, layer } = client()
      let asked = false
      // oxlint-disable-next-line unicorn/no-thenable -- this is what the test is about
      const promising = { then: () => (asked = true) }
      const toPromising = SchemaTransformation.transform<unknown, unknown>({
        decode: () => promising,
        encode: (value) => value
      })
      const document = Schema.Unknown.pipe(Schema.decodeTo(Schema.Unknown, toPromising))
      answers({
        status: 200,
        contentType: json,
        isProduct: true,
        body: Buffer.from('{"then":1}'),
        options: {}
      })
      const value = yield* getSource({ index: "a", id: "1" }, { document }).pipe(Effect.provide(layer))
      assert.strictEqual(value, promising)
      assert.isFalse(asked)
    })
  )
})
