/** Which part of a builder a place in its text came from. */
import type { Part, Parts } from "./node.ts"

/** A part of a query that a function of the builder has made. */
export interface Origin {
  /** The command, as `WHERE`. */
  readonly command: string
  /** Which command of the query it is, from 1. */
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

const written = (part: Part): string =>
  "text" in part ? part.text : "of" in part ? part.parts.map(written).join("") : "?"

/** The parts that a place is in, from the outermost. */
const around = (parts: Parts, offset: number): ReadonlyArray<Found> => {
  const ends = parts.reduce<ReadonlyArray<number>>(
    (all, part) => [...all, (all.at(-1) ?? 0) + written(part).length],
    []
  )
  const at = ends.findIndex((end) => offset < end)
  const part = parts[at]
  if (part === undefined || !("of" in part)) return []
  const start = at === 0 ? 0 : (ends[at - 1] ?? 0)
  return [{ of: part.of, text: written(part) }, ...around(part.parts, offset - start)]
}

/** Where a line and a column, which begin with 1 and count characters, are in a text. */
const offsetOf = (query: string, line: number, column: number): number => {
  const lines = query.split("\n")
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return before + [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length
}

/** The part of a builder at a place; `undefined` where the text was written by hand. */
export const originOf = (
  parts: Parts,
  query: string,
  { column, line }: { readonly line: number; readonly column: number }
): Origin | undefined => {
  const offset = offsetOf(query, line, column)
  const [command, ...within] = around(parts, offset)
  if (command === undefined) return undefined
  const commands = parts.flatMap((part) => ("of" in part ? [part] : []))
  return {
    command: command.of,
    number: commands.findIndex((part) => written(part) === command.text) + 1,
    within: within.map(({ of }) => of),
    text: (within.at(-1) ?? command).text
  }
}
