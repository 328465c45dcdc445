/** What was settled, as outcomes. */
import type { Outcome, Succeeded } from "../Outcome.ts"
import type { Settled } from "./send.ts"

export const outcomesOf = <Input>({
  failed,
  responses,
  succeeded
}: Settled<Input>): ReadonlyArray<Outcome<Input>> => {
  const outcomes: Array<Outcome<Input>> = []
  for (const [at, { attempts, input, position }] of succeeded.entries()) {
    const response = responses?.[at]
    if (response === undefined) continue
    const { status } = response
    outcomes.push({
      _tag: "Succeeded",
      input,
      position,
      attempts,
      status,
      response
    } satisfies Succeeded<Input>)
  }
  outcomes.push(...failed)
  return outcomes
}
