/** Runs cases on a server, whichever it is. */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { randomUUID } from "node:crypto"
import { type Client, Elasticsearch, type ElasticsearchError, Unsupported } from "effect-elasticsearch"
import { type Case, describeFailure, type Given, make } from "./case.ts"
import { topics } from "./index.ts"
import { normalize } from "./normalize.ts"

/** What all indices of this run are called at first. */
const prefix = `conformance-${randomUUID().slice(0, 8)}-`

/** How a program ended. */
export interface Outcome {
  readonly ended: "ok" | ElasticsearchError["_tag"]
  readonly value: unknown
}

const cases: ReadonlyArray<readonly [Case, number]> = topics
  .flatMap((topic) => topic.cases)
  .map((one, at) => [one, at])

const shared: ReadonlyMap<Given, string> = new Map(
  cases.flatMap(([{ given, shared }, at]) =>
    given !== undefined && shared ? [[given, `${prefix}s${at}x`] as const] : []
  )
)

/** A letter behind the number: a pattern that begins with one name must not match another. */
const names: ReadonlyMap<Case, string> = new Map(
  cases.map(([one, at]) => {
    const common = one.shared && one.given !== undefined ? shared.get(one.given) : undefined
    return [one, common ?? `${prefix}${at}x`]
  })
)

export type Side = (one: Case) => Effect.Effect<Outcome>

/** One of the two: runs cases, and makes the indices that they share with the first that needs them. */
export const makeSide = (es: Client): Effect.Effect<Side> =>
  Effect.gen(function* () {
    const ready = new Map<Given, Effect.Effect<void>>()
    for (const [given, index] of shared) {
      ready.set(given, yield* Effect.cached(Effect.orDie(make(es, index, given))))
    }
    return (one) =>
      Effect.gen(function* () {
        const index = names.get(one) ?? ""
        const { expect: _, given, ordered = false, scored = false, shared = false } = one
        if (given !== undefined) {
          yield* (shared ? ready.get(given) : undefined) ?? Effect.orDie(make(es, index, given))
        }
        const result = yield* Effect.result(one.run(es, index))
        const rules = { index, ordered, scored, shared }
        return Result.isSuccess(result)
          ? { ended: "ok", value: normalize(result.success, rules) }
          : { ended: result.failure._tag, value: normalize(describeFailure(result.failure), rules) }
      })
  })

/** Some indices are closed, hidden or made by writes; a pattern finds them all, but must not delete them. */
export const removeIndices = (es: Client): Effect.Effect<void> =>
  Effect.gen(function* () {
    const found = Object.keys(yield* es.indices.get({ index: `${prefix}*`, expand_wildcards: "all" }))
    for (let at = 0; at < found.length; at += 50) {
      yield* es.indices.delete({ index: found.slice(at, at + 50) })
    }
  }).pipe(Effect.orDie)

export const clientOf = <E>(layer: Layer.Layer<Elasticsearch, E>) =>
  Effect.map(Layer.build(layer), Context.get(Elasticsearch))

/** What is not simulated, where a case ended with that: at its end, or in the middle as a defect. */
export const missing = (exit: Exit.Exit<Outcome>): string | undefined => {
  const isUnsupported = Schema.is(Unsupported)
  if (Exit.isFailure(exit)) {
    const error = Cause.squash(exit.cause)
    return isUnsupported(error) ? error.feature : undefined
  }
  return exit.value.ended === "Unsupported" ? shown(exit) : undefined
}

/** JSON has no integers of that size. */
export const exact = (_: string, value: unknown): unknown => (typeof value === "bigint" ? `${value}n` : value)

export const shown = (exit: Exit.Exit<Outcome>): string =>
  Exit.isSuccess(exit) ? JSON.stringify(exit.value, exact) : Cause.pretty(exit.cause)
