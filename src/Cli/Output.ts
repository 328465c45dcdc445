/**
 * Results as text: aligned tables, CSV and TSV, cells made of any value.
 *
 * @since 0.1.0
 */
import { displayWidth } from "effect/cli/CliOutput"
import { isObject, type JsonObject, write } from "./internal/json.ts"

/**
 * A value as one cell: texts as they are, nothing for null, JSON for lists and objects.
 *
 * @category formatting
 * @since 0.1.0
 */
export const cell = (value: unknown): string =>
  value === undefined || value === null ? "" : typeof value === "object" ? write(value) : String(value)

/** What would break a line, or move the cursor of a terminal. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f]/g

const shown = (text: string): string =>
  text.replace(unprintable, (character) =>
    character === "\n"
      ? "\\n"
      : character === "\t"
        ? "\\t"
        : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  )

/**
 * Rows as a table whose columns are aligned; the first row is like all others. Cells named in `right` are aligned to
 * the right.
 *
 * @category formatting
 * @since 0.1.0
 */
export const table = (
  rows: ReadonlyArray<ReadonlyArray<string>>,
  right: ReadonlySet<number> = new Set()
): string => {
  const cells = rows.map((row) => row.map(shown))
  const widths: Array<number> = []
  for (const row of cells) {
    for (const [at, text] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, displayWidth(text))
  }
  const line = (row: ReadonlyArray<string>): string =>
    row
      .map((text, at) => {
        const room = " ".repeat((widths[at] ?? 0) - displayWidth(text))
        return right.has(at) ? room + text : text + room
      })
      .join("  ")
      .trimEnd()
  return cells.map((row) => `${line(row)}\n`).join("")
}

/**
 * Records as a table with a head; columns of numbers are aligned to the right.
 *
 * @category formatting
 * @since 0.1.0
 */
export const tableOf = (
  columns: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<unknown>>
): string => {
  const isNumber = (value: unknown) => typeof value === "number" || typeof value === "bigint"
  const right = new Set(
    [...columns.keys()].filter((at) => {
      const values = rows.map((row) => row[at]).filter((value) => value !== null && value !== undefined)
      return values.length > 0 && values.every(isNumber)
    })
  )
  return table([columns, ...rows.map((row) => columns.map((_, at) => cell(row[at])))], right)
}

const special = /[",\r\n]/

/** A field of CSV (RFC 4180). A lone empty field is quoted, because its line would be empty. */
const csvField = (text: string, isLone: boolean): string =>
  special.test(text) || (isLone && text === "") ? `"${text.replaceAll('"', '""')}"` : text

/**
 * A line of CSV.
 *
 * @category formatting
 * @since 0.1.0
 */
export const csvLine = (fields: ReadonlyArray<string>): string =>
  `${fields.map((text) => csvField(text, fields.length === 1)).join(",")}\r\n`

const tsvEscapes: { readonly [character: string]: string } = {
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\\": "\\\\"
}

/**
 * A line of TSV, with tabs and line breaks as `\t`, `\n` and `\r`.
 *
 * @category formatting
 * @since 0.1.0
 */
export const tsvLine = (fields: ReadonlyArray<string>): string =>
  `${fields.map((text) => text.replace(/[\t\n\r\\]/g, (character) => tsvEscapes[character] ?? "")).join("\t")}\n`

/**
 * The fields of a document by their paths, with dots between the names; lists stay whole.
 *
 * @category formatting
 * @since 0.1.0
 */
export const flatten = (document: JsonObject): ReadonlyMap<string, unknown> => {
  const fields = new Map<string, unknown>()
  const open: Array<readonly [string, unknown]> = Object.entries(document).toReversed()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, value] = next
    if (!isObject(value)) fields.set(path, value)
    else {
      for (const [name, inner] of Object.entries(value).toReversed()) open.push([`${path}.${name}`, inner])
    }
  }
  return fields
}

/**
 * All names in the order in which they are first seen.
 *
 * @category formatting
 * @since 0.1.0
 */
export const columnsOf = (rows: ReadonlyArray<ReadonlyMap<string, unknown>>): ReadonlyArray<string> => [
  ...new Set(rows.flatMap((row) => [...row.keys()]))
]
