/** Where in the text of a document a value stands, and errors that say so. */
import { locate, Malformed, type Spot, valueAt } from "../malformed.ts"
import { isObject, type Json, type JsonObject, Problem } from "../model.ts"
import { caused } from "../problems.ts"

/** A value of a document with the object or array that holds it. */
export interface Place {
  readonly holder: Json
  readonly name: string | number
  readonly value: Json
}

export const startOf = ({ holder, name }: Place): Spot => valueAt(holder, name)

/** Where the server's parser stands when it has read a value: at its last bracket if it has any. */
export const readTo = (place: Place): Spot =>
  isObject(place.value) ? { holder: place.value, kind: "end" } : startOf(place)

/** The column of a place, counted from 1. */
export const columnOf = (source: Json, spot: Spot): number => {
  let found = 1
  locate(
    source,
    new Malformed(spot, ({ col }) => {
      found = col
      return new Problem(400, "", "")
    })
  )
  return found
}

export const documentProblem = (source: Json, spot: Spot, reason: string, cause?: Problem): Problem => {
  const text = `[1:${columnOf(source, spot)}] ${reason}`
  return cause === undefined
    ? new Problem(400, "document_parsing_exception", text)
    : caused(400, "document_parsing_exception", text, cause)
}

/** `failed to parse: …`, with what went wrong as the cause. */
export const failedToParse = (source: Json, spot: Spot, cause: Problem): Problem =>
  documentProblem(source, spot, `failed to parse: ${cause.reason}`, cause)

const shownLength = 500

/** What Jackson shows of the document in its errors. */
const excerpt = (source: Json): string => {
  const bytes = new TextEncoder().encode(jsonText(source))
  const shown = new TextDecoder().decode(bytes.subarray(0, shownLength))
  return `"${shown}"${bytes.length > shownLength ? `[truncated ${bytes.length - shownLength} bytes]` : ""}`
}

/** The text that `JSON.stringify` writes, with integers of any size. */
export const jsonText = (value: Json): string => {
  if (typeof value === "bigint") return String(value)
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`
  if (!isObject(value)) return JSON.stringify(value)
  const object: JsonObject = value
  const fields = Object.keys(object).flatMap((name) => {
    const field = object[name]
    return field === undefined ? [] : [`${JSON.stringify(name)}:${jsonText(field)}`]
  })
  return `{${fields.join(",")}}`
}

/** An error of Jackson's, which reads the JSON: `kind` is that of its own exception. */
export const jacksonProblem = (source: Json, place: Place, kind: string, reason: string): Problem => {
  const width = isObject(place.value) ? 1 : jsonText(place.value).length
  const col = columnOf(source, startOf(place)) + width
  const text = `${reason}\n at [Source: (byte[])${excerpt(source)}; line: 1, column: ${col}]`
  return new Problem(400, "x_content_parse_exception", `[1:${col}] ${text}`, {
    caused_by: { type: kind, reason: text }
  })
}

/** The names of Jackson's tokens. */
export const jacksonToken = (value: Json): string => {
  if (value === true) return "VALUE_TRUE"
  if (value === false) return "VALUE_FALSE"
  if (typeof value === "string") return "VALUE_STRING"
  if (typeof value === "bigint") return "VALUE_NUMBER_INT"
  if (typeof value === "number") return Number.isInteger(value) ? "VALUE_NUMBER_INT" : "VALUE_NUMBER_FLOAT"
  return Array.isArray(value) ? "START_ARRAY" : "START_OBJECT"
}
