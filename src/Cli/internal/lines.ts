/** Lines. */
import { Pieces, type Scanner } from "./scanner.ts"

export interface Line {
  readonly line: number
  readonly text: string
}

/** The lines of a text that are not blank, with their numbers. */
export const lines = (): Scanner<Line> => {
  const open = new Pieces()
  let number = 1
  const push = (piece: string): ReadonlyArray<Line> => {
    const found: Array<Line> = []
    let from = 0
    for (let at = piece.indexOf("\n"); at !== -1; at = piece.indexOf("\n", from)) {
      open.add(piece.slice(from, at), number)
      const text = open.take()
      if (text.trim() !== "")
        found.push({ line: number, text: text.endsWith("\r") ? text.slice(0, -1) : text })
      number++
      from = at + 1
    }
    open.add(piece.slice(from), number)
    return found
  }
  return { push, end: () => (open.isEmpty ? [] : push("\n")) }
}
