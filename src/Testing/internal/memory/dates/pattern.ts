/** Patterns of java.time, such as `yyyy-MM-dd'T'HH:mm`, as elements. */
import { NotSimulated, Problem } from "../model.ts"
import { type Element, fraction, literal, number, offset, type OffsetForm, type Slot } from "./elements.ts"

const offsetForms: ReadonlyArray<OffsetForm> = ["+HHmm", "+HHMM", "+HH:MM", "+HHMMss", "+HH:MM:ss"]
const zeros: ReadonlyArray<string> = ["+00", "+0000", "+00:00", "+0000", "+00:00"]

const tooMany = (letter: string): never => {
  throw new Problem(400, "illegal_argument_exception", `Too many pattern letters: ${letter}`)
}

/** Letters that java.time knows and that are not done here. */
const known = "GqQwWcegvNnABOVpFzYKZ"

const yearElement = (slot: "year" | "yearOfEra", count: number): Element => {
  if (count === 2) return { kind: "shortYear", slot }
  return number(slot, count, 19, count < 4 ? "minus" : "exceeds")
}

const plain: { readonly [letter: string]: Slot } = {
  d: "day",
  h: "clockHourOfHalf",
  H: "hour",
  k: "clockHour",
  m: "minute",
  s: "second"
}

const nameStyle = (letter: string, count: number): "short" | "full" | "narrow" =>
  count <= 3 ? "short" : count === 4 ? "full" : count === 5 ? "narrow" : tooMany(letter)

const elementOf = (letter: string, count: number, pattern: string): Element => {
  const slot = plain[letter]
  if (slot !== undefined) {
    if (count > 2) return tooMany(letter)
    return count === 1 ? number(slot, 1, 19, "minus") : number(slot, 2)
  }
  switch (letter) {
    case "u":
      return yearElement("year", count)
    case "y":
      return yearElement("yearOfEra", count)
    case "M":
    case "L":
      if (count === 1) return number("month", 1, 19, "minus")
      if (count === 2) return number("month", 2)
      return { kind: "name", slot: "month", style: nameStyle(letter, count) }
    case "D":
      if (count > 3) return tooMany(letter)
      return count === 1 ? number("dayOfYear", 1, 19, "minus") : number("dayOfYear", count, 3)
    case "E":
      return { kind: "name", slot: "dayOfWeek", style: nameStyle(letter, count) }
    case "a":
      return count === 1 ? { kind: "name", slot: "half", style: "short" } : tooMany(letter)
    case "S":
      return count <= 9 ? fraction(count, count, "") : tooMany(letter)
    case "X":
    case "x": {
      const form = offsetForms[count - 1]
      if (form === undefined) return tooMany(letter)
      return offset(form, letter === "X" ? "Z" : zeros[count - 1])
    }
    case "Z":
      if (count <= 3) return offset("+HHMM", "+0000")
      if (count === 5) return offset("+HH:MM:ss", "Z")
      if (count > 5) return tooMany(letter)
      break
    case "V":
      if (count === 2) return { kind: "zone", form: "id" }
      break
    case "z":
      if (count <= 3) return { kind: "zone", form: "name" }
      break
    default:
  }
  if (known.includes(letter)) {
    throw new NotSimulated(`date format [${pattern}] with [${letter.repeat(count)}]`)
  }
  throw new Problem(400, "illegal_argument_exception", `Unknown pattern letter: ${letter}`)
}

interface Level {
  readonly elements: Array<Element>
}

/** Throws a {@link Problem} with the reason of java.time, which the caller puts into words of its own. */
export const elementsOf = (pattern: string): ReadonlyArray<Element> => {
  const levels: Array<Level> = [{ elements: [] }]
  const add = (element: Element): void => {
    levels.at(-1)?.elements.push(element)
  }
  for (const found of pattern.matchAll(/(([a-zA-Z])\2*)|('(?:[^']|'')*'?)|(\[)|(\])|([^])/g)) {
    const [, letters, , quoted, open, close, other] = found
    if (letters !== undefined) add(elementOf(letters.slice(0, 1), letters.length, pattern))
    else if (quoted !== undefined) {
      if (quoted.length === 1 || !quoted.endsWith("'")) {
        const reason = `Pattern ends with an incomplete string literal: ${pattern}`
        throw new Problem(400, "illegal_argument_exception", reason)
      }
      add(literal(quoted === "''" ? "'" : quoted.slice(1, -1).replaceAll("''", "'")))
    } else if (open !== undefined) levels.push({ elements: [] })
    else if (close !== undefined) {
      const inner = levels.pop()
      if (inner === undefined || levels.length === 0) {
        const reason = "Pattern invalid as it contains ] without previous ["
        throw new Problem(400, "illegal_argument_exception", reason)
      }
      add({ kind: "optional", elements: inner.elements })
    } else if (other !== undefined) {
      if ("{}#".includes(other)) {
        const reason = `Pattern includes reserved character: '${other}'`
        throw new Problem(400, "illegal_argument_exception", reason)
      }
      add(literal(other))
    }
  }
  // What is left open ends with the pattern.
  while (levels.length > 1) {
    const inner = levels.pop()
    if (inner !== undefined) add({ kind: "optional", elements: inner.elements })
  }
  return levels[0]?.elements ?? []
}
