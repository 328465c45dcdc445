/**
 * How far a command is: a bar where somebody looks, and one line at the end.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { bar, type Progress } from "../Bulk/Progress.ts"
import { Host } from "./Host.ts"
import { root } from "./Root.ts"

/** Draws a bar while an effect runs, where standard error is a terminal. */
export const withBar = <A, E, R>(progress: Progress, effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const { draw } = yield* Host
    const { quiet } = yield* root
    if (draw === undefined || quiet) return yield* effect
    return yield* Effect.scoped(Effect.andThen(Effect.forkScoped(bar(progress, { write: draw })), effect))
  })

/** A number with commas between its thousands. */
export const large = (value: number): string => Math.round(value).toLocaleString("en-US")

/** `1,200 documents in 2.4 s (500 a second)`. */
export const amount = (documents: number, millis: number): string => {
  const rate = millis === 0 ? documents : (documents / millis) * 1000
  return `${large(documents)} documents in ${(millis / 1000).toFixed(1)} s (${large(rate)} a second)`
}
