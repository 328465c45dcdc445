/** JSON values one by one: the elements of an array, or values that stand one behind the other. */
import type { Line } from "./lines.ts"
import { Broken, Pieces, type Scanner } from "./scanner.ts"

const code = {
  newline: 10,
  quote: 34,
  comma: 44,
  open: 91,
  backslash: 92,
  close: 93,
  openObject: 123,
  closeObject: 125
} as const

const isSpace = (character: number): boolean =>
  character === 32 || character === code.newline || character === 13 || character === 9

const isDelimiter = (character: number): boolean =>
  isSpace(character) || character === code.comma || character === code.close || character === code.closeObject

/**
 * The text of each value, and the line that it begins in. It finds where values begin and end; whether they are JSON
 * shows when they are parsed.
 */
export const jsonValues = (): Scanner<Line> => {
  const open = new Pieces()
  /** How many brackets are open inside of a value; 0 between values and in a number or word. */
  let depth = 0
  let inValue = false
  let inText = false
  let isEscaped = false
  /** Whether the values are elements of an array; `undefined` as long as nothing has come. */
  let array: "open" | "closed" | "none" | undefined
  let line = 1
  let begin = 1

  const push = (piece: string): ReadonlyArray<Line> => {
    const found: Array<Line> = []
    let from = 0
    const emit = (to: number) => {
      open.add(piece.slice(from, to), begin)
      found.push({ line: begin, text: open.take() })
      inValue = false
    }
    for (let at = 0; at < piece.length; at++) {
      const character = piece.charCodeAt(at)
      if (character === code.newline) line++
      if (inText) {
        if (isEscaped) isEscaped = false
        else if (character === code.backslash) isEscaped = true
        else if (character === code.quote) {
          inText = false
          if (depth === 0) emit(at + 1)
        }
        continue
      }
      if (inValue && depth > 0) {
        if (character === code.quote) inText = true
        else if (character === code.open || character === code.openObject) depth++
        else if (character === code.close || character === code.closeObject) {
          depth--
          if (depth === 0) emit(at + 1)
        }
        continue
      }
      // A number or word ends before what cannot be in it, which is looked at below.
      if (inValue) {
        if (!isDelimiter(character)) continue
        emit(at)
      }
      if (isSpace(character)) continue
      if (array === "closed") throw new Broken(line, "there is something behind the end of the array")
      if (array === undefined) {
        array = character === code.open ? "open" : "none"
        if (array === "open") continue
      }
      if (character === code.comma) continue
      if (character === code.close && array === "open") {
        array = "closed"
        continue
      }
      if (character === code.close || character === code.closeObject) {
        throw new Broken(line, `"${piece[at]}" closes nothing`)
      }
      inValue = true
      from = at
      begin = line
      if (character === code.quote) inText = true
      else if (character === code.open || character === code.openObject) depth = 1
    }
    if (inValue) open.add(piece.slice(from), begin)
    return found
  }

  const end = (): ReadonlyArray<Line> => {
    if (inText || depth > 0) throw new Broken(begin, "the value that begins here does not end")
    const last = inValue ? [{ line: begin, text: open.take() }] : []
    if (array === "open") throw new Broken(line, "the array does not end")
    return last
  }
  return { push, end }
}
