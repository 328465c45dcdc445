/** How many optional clauses must match: `2`, `-1`, `75%`, `-25%`, `3<90%`, `2<-25% 9<-3`. */
import { Problem } from "./model.ts"

const integer = (text: string): number => {
  if (/^[+-]?\d+$/.test(text)) return Number(text)
  throw new Problem(400, "number_format_exception", `For input string: "${text}"`)
}

const simple = (clauses: number, spec: string): number => {
  const percent = spec.includes("%")
  const number = integer(percent ? spec.slice(0, -1) : spec)
  // The server calculates with single precision.
  const size = percent ? Math.fround(clauses * number * Math.fround(1 / 100)) : number
  return Math.max(0, (size < 0 ? clauses : 0) + Math.trunc(size))
}

/** The number for that many clauses; it can be more than there are. */
export const minimumShouldMatch = (clauses: number, spec: string): number => {
  const trimmed = spec.trim()
  if (!trimmed.includes("<")) return simple(clauses, trimmed)
  const conditions = trimmed.replace(/\s*<\s*/g, "<").split(/\s+/)
  let result = clauses
  for (const condition of conditions) {
    const [bound = "", value = ""] = condition.split("<")
    if (clauses <= integer(bound)) return result
    result = minimumShouldMatch(clauses, value)
  }
  return result
}
