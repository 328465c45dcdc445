/** Runs what a block of the documentation defines: effects, streams and layers; and renders searches and queries. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as Esql from "effect-elasticsearch/Esql"
import { isDeepStrictEqual, inspect } from "node:util"
import type { Stated } from "./module.ts"

/** A fake that nothing has used yet says so when it ends, as it should. */
const built = (layer: Layer.Layer<unknown, unknown, unknown>): Effect.Effect<unknown, unknown, unknown> =>
  Effect.gen(function* () {
    const scope = yield* Scope.make()
    yield* Layer.buildWithScope(layer, scope)
    const end = yield* Effect.exit(Scope.close(scope, Exit.void))
    if (Exit.isFailure(end) && !Cause.pretty(end.cause).includes("VerificationError")) return yield* end
  })

/** The effect that a value is, or stands for, where it is one. What it needs is given from outside. */
export const effectOf = (value: unknown): Effect.Effect<unknown, unknown, unknown> | undefined => {
  if (Stream.isStream(value)) return Stream.runDrain(value)
  if (Layer.isLayer(value)) return built(value)
  return Effect.isEffect(value) ? value : undefined
}

const isFragment = (value: unknown): value is Esql.Fragment =>
  typeof value === "object" && value !== null && "parts" in value && Array.isArray(value.parts)

/** Why a value that is no effect is wrong, where it is. */
export const faultOf = (value: unknown): string | undefined => {
  try {
    if (isFragment(value) && Esql.render(value).query === "") return "it renders to nothing"
    return undefined
  } catch (error) {
    return `it does not render: ${inspect(error)}`
  }
}

export const faultOfStated = ({ expected, line, value }: Stated): string | undefined => {
  try {
    const wanted = expected(Result)
    const got = value()
    if (isDeepStrictEqual(got, wanted)) return undefined
    return `line ${line} gives ${inspect(got)}, and says ${inspect(wanted)}`
  } catch (error) {
    return `line ${line} does not state a value: ${inspect(error)}`
  }
}

/** Why an effect failed, or did not end in time; nothing where it succeeded. */
export const run = async (
  effect: Effect.Effect<unknown, unknown>,
  { limit, stop }: { readonly limit: number; readonly stop: AbortSignal }
): Promise<string | undefined> => {
  const late = AbortSignal.timeout(limit)
  const exit = await Effect.runPromiseExit(Effect.scoped(effect), { signal: AbortSignal.any([late, stop]) })
  if (Exit.isSuccess(exit)) return undefined
  return late.aborted ? `it has not ended after ${limit} ms` : Cause.pretty(exit.cause)
}
