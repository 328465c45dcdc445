/** Which part of a builder a place in its text came from. */
import { type Parts, textOf } from "./node.ts"

/** A part of a query that a function of the builder has made. */
export interface Origin {
  /** The command, as `WHERE`. */
  readonly command: string
  /** Which command of the query it is, from 1; of a setting, the commands before it. */
  readonly number: number
  /** The functions and operators that the place is in, from the outermost: `AND`, `LENGTH`. */
  readonly within: ReadonlyArray<string>
  /** The text of the innermost. */
  readonly text: string
}

interface Found {
  readonly of: string
  readonly text: string
}

/** The parts that a place is in, from the outermost. */
const around = (parts: Parts, offset: number): ReadonlyArray<Found> => {
  let start = 0
  for (const part of parts) {
    const text = textOf([part])
    if (offset < start + text.length)
      return "of" in part ? [{ of: part.of, text }, ...around(part.parts, offset - start)] : []
    start += text.length
  }
  return []
}

/** Where a line and a column, which begin with 1 and count characters, are in a text. */
const offsetOf = (query: string, line: number, column: number): number => {
  const lines = query.split("\n")
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return before + [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length
}

/** Which command a place is in, from 1; settings are none. */
const numberOf = (parts: Parts, offset: number): number => {
  let start = 0
  let number = 0
  for (const part of parts) {
    if (start > offset) break
    if ("of" in part && part.of !== "SET") number += 1
    start += textOf([part]).length
  }
  return number
}

/** The part of a builder at a place; `undefined` where the text was written by hand. */
export const originOf = (
  parts: Parts,
  query: string,
  { column, line }: { readonly line: number; readonly column: number }
): Origin | undefined => {
  // A template that holds expressions has no commands to name.
  const [first] = parts
  if (first === undefined || !("of" in first)) return undefined
  const offset = offsetOf(query, line, column)
  const [command, ...within] = around(parts, offset)
  if (command === undefined) return undefined
  return {
    command: command.of,
    number: numberOf(parts, offset),
    within: within.map(({ of }) => of),
    text: (within.at(-1) ?? command).text
  }
}
