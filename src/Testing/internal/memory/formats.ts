/** How values of fields are shown: as `docvalue_fields` and `fields` answer them, and as keys of buckets. */
import { formatDate } from "./dates.ts"
import { formatDecimal } from "./decimalFormat.ts"
import { type Field, type Json, Problem, type Value } from "./model.ts"

const numeric: ReadonlySet<string> = new Set([
  "long",
  "integer",
  "short",
  "byte",
  "unsigned_long",
  "double",
  "float",
  "half_float",
  "scaled_float",
  "_seq_no",
  "_version",
  "_doc_count"
])

export const isNumeric = (field: Field): boolean => numeric.has(field.type)

export const isDate = (field: Field): boolean => field.type === "date" || field.type === "date_nanos"

/** The format that the mapping gives a date. */
export const mappedFormat = (field: Field): string | undefined => {
  const format = field.parameters["format"]
  return typeof format === "string" ? format : undefined
}

/** A value of doc values as it is shown. `timeZone` is for dates only. */
export const formatValue = (field: Field, value: Value, format?: string, timeZone?: string): Json => {
  if (isDate(field) && (typeof value === "number" || typeof value === "bigint")) {
    return formatDate(value, format ?? mappedFormat(field), timeZone)
  }
  if (format === undefined) return value
  if (isNumeric(field) && (typeof value === "number" || typeof value === "bigint")) {
    return formatDecimal(value, format)
  }
  const reason = `Field [${field.path}] of type [${field.type}] does not support custom formats`
  throw new Problem(400, "illegal_argument_exception", reason)
}
