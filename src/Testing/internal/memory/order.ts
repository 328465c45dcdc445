/** The order of values, as Lucene sorts them. */
import type { Value } from "./model.ts"

/** Text is ordered by its code points, as its UTF-8 bytes are; JavaScript's own order is that of UTF-16. */
export const compareText = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left === right) continue
    // Half of a pair stands for a code point above all that are one unit.
    const [high, low] = [left >= 0xd800 && left < 0xe000, right >= 0xd800 && right < 0xe000]
    return high === low ? left - right : high ? 1 : -1
  }
  return a.length - b.length
}

/** Values of one field: numbers with numbers, text with text, `false` before `true`. */
export const compareValues = (a: Value, b: Value): number => {
  if (typeof a === "string" && typeof b === "string") return compareText(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}
