/** Checks on generated input, which say how to play them again and count what they did. */
import * as fc from "fast-check"
import { afterAll } from "vitest"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import { isLong, seed } from "./plan.ts"
import { report } from "./table.ts"

/** What one input came to: a value, or a typed error. */
export type Outcome = "value" | "error"

export interface Area {
  /** Runs a check on so many inputs. It fails by throwing, and where its effect fails. */
  readonly check: <A>(
    input: fc.Arbitrary<A>,
    runs: number,
    check: (input: A) => Outcome | Effect.Effect<Outcome, unknown>
  ) => Promise<void>
}

const again = `\nPlay it again with RELIABILITY_SEED=${seed}${isLong ? " RELIABILITY=long" : ""}`

/** What it logs is looked at by the tests that are about logs. */
const quiet = Effect.provide(Logger.layer([]))

/** An area of a file of tests, with a row in the table of the run. */
export const areaOf = (fault: string): Area => {
  const row = { fault, seeds: 0, operations: 0, acknowledged: 0, lost: 0, duplicated: 0, leaked: 0 }
  afterAll(() => report(row))
  return {
    check: async (input, runs, check) => {
      row.seeds++
      const property = fc.asyncProperty(input, async (value) => {
        row.operations++
        const outcome = check(value)
        if ((typeof outcome === "string" ? outcome : await Effect.runPromise(quiet(outcome))) === "value")
          row.acknowledged++
      })
      try {
        await fc.assert(property, { seed, numRuns: runs })
      } catch (error) {
        row.lost++
        if (error instanceof Error) error.message += again
        throw error
      }
    }
  }
}
