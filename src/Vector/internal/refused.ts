/** Options of strategies, checked. */
import * as Result from "effect/Result"
import { ConfigError } from "../../Errors.ts"

export const refusal = (option: string, reason: string, hint: string): ConfigError =>
  new ConfigError({ option, reason, hint })

export const refused = (option: string, reason: string, hint: string): Result.Result<never, ConfigError> =>
  Result.fail(refusal(option, reason, hint))

/** What is wrong with a number that must lie between two others; `undefined` where it may be left out. */
export const outside = (
  value: number | undefined,
  option: string,
  least: number,
  most: number,
  whole = false
): ConfigError | undefined => {
  if (value === undefined) return undefined
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return undefined
  const kind = whole ? "a whole number" : "a number"
  const to = most === Infinity ? " on" : ` to ${most}`
  return refusal(option, `is ${value}`, `Give ${kind} from ${least}${to}`)
}

/** What is wrong with text that must not be empty. */
export const empty = (value: string | undefined, option: string): ConfigError | undefined =>
  value === "" ? refusal(option, "is empty", "Name it, or leave the option out") : undefined
