/** CSV (RFC 4180) and TSV, row by row. */
import { Broken, Pieces, type Scanner } from "./scanner.ts"

export interface Row {
  /** The line that it begins in. */
  readonly line: number
  readonly fields: ReadonlyArray<string>
}

const code = { newline: 10, carriage: 13, quote: 34, comma: 44 } as const

/**
 * The rows of CSV. Fields may be in quotes, with `""` for a quote, and hold commas and line breaks then. Lines end in
 * LF, CR LF or CR; empty ones are left out.
 */
export const csv = (delimiter = ","): Scanner<Row> => {
  const separator = delimiter.charCodeAt(0)
  const open = new Pieces()
  let fields: Array<string> = []
  /** `start` of a field; in a `plain` one; in one in `quotes`; behind a quote in it, which may be its `end`. */
  let state: "start" | "plain" | "quotes" | "end" = "start"
  let afterCarriage = false
  let line = 1
  let begin = 1

  const push = (piece: string): ReadonlyArray<Row> => {
    const rows: Array<Row> = []
    let from = 0
    const take = (to: number) => open.add(piece.slice(from, to), begin)
    const endField = () => {
      fields.push(open.take())
      state = "start"
    }
    const endRow = () => {
      const isBlank = fields.length === 0 && state === "start"
      if (!isBlank) {
        endField()
        rows.push({ line: begin, fields })
        fields = []
      }
      begin = line
    }
    for (let at = 0; at < piece.length; at++) {
      const character = piece.charCodeAt(at)
      const isSecond = afterCarriage && character === code.newline
      afterCarriage = character === code.carriage
      if (afterCarriage || (character === code.newline && !isSecond)) line++
      if (state === "quotes") {
        if (character !== code.quote) continue
        take(at)
        state = "end"
        continue
      }
      if (state === "end" && character === code.quote) {
        // The second of two is the quote itself.
        from = at
        state = "quotes"
        continue
      }
      if (character === separator) {
        if (state === "plain") take(at)
        endField()
      } else if (character === code.newline || character === code.carriage) {
        if (isSecond && state === "start" && fields.length === 0) {
          begin = line
          continue
        }
        if (state === "plain") take(at)
        endRow()
      } else if (state === "end") {
        throw new Broken(line, "there is something between the end of a quoted field and the next one")
      } else if (state === "start") {
        state = character === code.quote ? "quotes" : "plain"
        from = character === code.quote ? at + 1 : at
      }
    }
    if (state === "plain" || state === "quotes") take(piece.length)
    return rows
  }

  const end = (): ReadonlyArray<Row> => {
    if (state === "quotes") throw new Broken(begin, "a quoted field of the row that begins here does not end")
    return state === "start" && fields.length === 0 ? [] : push("\n")
  }
  return { push, end }
}

const escapes: { readonly [escaped: string]: string } = {
  "\\t": "\t",
  "\\n": "\n",
  "\\r": "\r",
  "\\\\": "\\"
}

/** The fields of a line of TSV, where `\t`, `\n`, `\r` and `\\` stand for what they are in other languages. */
export const tsvFields = (text: string): ReadonlyArray<string> =>
  text.split("\t").map((field) => field.replace(/\\[tnr\\]/g, (escaped) => escapes[escaped] ?? escaped))
