/** How an aggregation shows the values of its field: as keys, and as text beside numbers. */
import { formatDate } from "../dates.ts"
import { formatDecimal } from "../decimalFormat.ts"
import { javaDouble } from "../javaText.ts"
import { type Json, NotSimulated } from "../model.ts"

export interface DocFormat {
  readonly kind: "raw" | "decimal" | "date" | "boolean"
  /** A number as text. Dates that a metric made of others may have fractions. */
  readonly text: (value: number | bigint) => string
}

/** Where the server does not make text of it: booleans stay booleans. */
export const shown = (format: DocFormat, value: number): Json =>
  format.kind === "boolean" ? value !== 0 : format.text(value)

export const raw: DocFormat = {
  kind: "raw",
  text: (value) => (typeof value === "bigint" ? String(value) : javaDouble(value))
}

export const decimal = (pattern: string): DocFormat => ({
  kind: "decimal",
  text: (value) => formatDecimal(value, pattern)
})

export const boolean: DocFormat = {
  kind: "boolean",
  text: (value) => String(Number(value) !== 0)
}

/** As far from 1970 as years are still printed the same here and there. */
const farthest = 8.6e18

export const date = (format: string | undefined, timeZone: string | undefined): DocFormat => ({
  kind: "date",
  text: (value) => {
    if (Math.abs(Number(value)) > farthest) throw new NotSimulated("dates hundreds of millions of years away")
    return formatDate(Math.trunc(Number(value)), format, timeZone)
  }
})
