/** The fuzziness that queries ask for. */
import type { Spot } from "./malformed.ts"
import { type Json, Problem } from "./model.ts"
import { illegal, numberFormat, parseDouble, tokenOf } from "./reading.ts"

/** How many edits a text may have. */
export type Fuzziness = (text: string) => number

const auto =
  (low: number, high: number): Fuzziness =>
  (text) => {
    const length = [...text].length
    return length < low ? 0 : length < high ? 1 : 2
  }

/** The same for every text. */
export const fixedFuzziness = (edits: number): Fuzziness => {
  if (edits !== 0 && edits !== 1 && edits !== 2) {
    throw illegal(`Valid edit distances are [0, 1, 2] but was [${edits}]`)
  }
  return () => edits
}

const fromText = (text: string): Fuzziness => {
  const upper = text.toUpperCase()
  if (upper === "AUTO") return auto(3, 6)
  if (upper.startsWith("AUTO:")) {
    const bounds = upper.slice("AUTO:".length).split(",")
    const [low = "", high = ""] = bounds
    if (bounds.length !== 2)
      throw new Problem(400, "parse_exception", "failed to find low and high distance values")
    if (!/^\d+$/.test(low) || !/^\d+$/.test(high)) {
      throw new Problem(400, "parse_exception", `failed to parse [${text}] as a "auto:int,int"`)
    }
    if (Number(low) > Number(high)) {
      throw illegal(
        `fuzziness wrongly configured, must be: lowDistance > 0, highDistance > 0 and lowDistance <= highDistance `
      )
    }
    return auto(Number(low), Number(high))
  }
  try {
    return fixedFuzziness(Math.trunc(parseDouble(upper)))
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.type === "number_format_exception") {
      throw illegal(`fuzziness cannot be [${text}].`, {
        caused_by: { type: "number_format_exception", reason: numberFormat(upper).reason }
      })
    }
    throw thrown
  }
}

export const readFuzziness = (value: Json, _spot: Spot): Fuzziness => {
  if (typeof value === "string") return fromText(value)
  if (typeof value === "number" || typeof value === "bigint") return fixedFuzziness(Math.trunc(Number(value)))
  throw illegal(`Can't parse fuzziness on token: [${tokenOf(value)}]`)
}

export const autoFuzziness: Fuzziness = auto(3, 6)
