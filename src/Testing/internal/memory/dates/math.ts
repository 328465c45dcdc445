/** Date math: `+1d-3h/M` after `now` or a date and `||`. */
import { Problem } from "../model.ts"
import { addUnits, type DateUnit, roundUnit } from "./rounding.ts"
import type { Zone } from "./zones.ts"

const units: { readonly [letter: string]: DateUnit } = {
  y: "year",
  M: "month",
  w: "week",
  d: "day",
  h: "hour",
  H: "hour",
  m: "minute",
  s: "second"
}

const refuse = (reason: string): never => {
  throw new Problem(400, "parse_exception", reason)
}

/** Does the operations in their order. What is rounded up ends at the last millisecond of its unit. */
export const calculate = (operations: string, start: number, roundUp: boolean, zone: Zone): number => {
  let millis = start
  let at = 0
  while (at < operations.length) {
    const operator = operations.charAt(at++)
    if (operator !== "/" && operator !== "+" && operator !== "-") {
      return refuse(`operator not supported for date math [${operations}]`)
    }
    const digits = /^\d*/.exec(operations.slice(at))?.[0] ?? ""
    at += digits.length
    if (at >= operations.length) return refuse(`truncated date math [${operations}]`)
    const amount = digits === "" ? 1 : Number(digits)
    if (operator === "/" && amount !== 1) {
      return refuse(`rounding \`/\` can only be used on single unit types [${operations}]`)
    }
    const letter = operations.charAt(at++)
    const unit = units[letter]
    if (unit === undefined) return refuse(`unit [${letter}] not supported for date math [${operations}]`)
    if (operator !== "/") millis = addUnits(millis, unit, operator === "-" ? -amount : amount, zone)
    else {
      millis = roundUnit(millis, unit, zone)
      if (roundUp) millis = addUnits(millis, unit, 1, zone) - 1
    }
  }
  return millis
}
