/** Which field a value makes that the mapping does not have. */
import { defaultFormat, parseDate } from "../dates.ts"
import type { Leaf, Root } from "../mapping/tree.ts"
import { type Json, NotSimulated } from "../model.ts"

const leaf = (type: string, parameters: Leaf["parameters"] = {}): Leaf => ({
  kind: "leaf",
  type,
  parameters,
  fields: new Map(),
  copyTo: []
})

const text: Leaf = {
  ...leaf("text"),
  fields: new Map([["keyword", leaf("keyword", { ignore_above: 256 })]])
}

/** Without formats of the mapping: the second is told in the field that it makes. */
const dateFormats = [defaultFormat, "yyyy/MM/dd HH:mm:ss||yyyy/MM/dd||epoch_millis"]

const noLanguage = (format: string): Leaf["parameters"] => ({ format, locale: "" })

const isLong = (value: string): boolean => /^[+-]?\d{1,18}$/.test(value)

const isDouble = (value: string): boolean =>
  /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[fFdD]?$/.test(value.trim()) ||
  /^[+-]?(NaN|Infinity)$/.test(value.trim())

const ofText = (value: string, root: Root): Leaf => {
  if (isLong(value) || isDouble(value)) {
    if (root.numericDetection !== true) return text
    return leaf(isLong(value) ? "long" : "float")
  }
  if (root.dateDetection === false) return text
  for (const format of root.dateFormats ?? dateFormats) {
    if (format === "none" || value === "" || parseDate(value, format) === undefined) continue
    return leaf(
      "date",
      format === defaultFormat ? {} : root.dateFormats === undefined ? noLanguage(format) : { format }
    )
  }
  return text
}

/** Whole numbers that JSON writes with a point or an exponent are not whole. */
const isWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e21

export const dynamicLeaf = (value: Json, root: Root): Leaf => {
  switch (typeof value) {
    case "string":
      return ofText(value, root)
    case "boolean":
      return leaf("boolean")
    case "bigint":
      return leaf("long")
    case "number":
      return leaf(isWhole(value) ? "long" : "float")
    default:
      throw new NotSimulated("a dynamic field of this value")
  }
}

const fewest = 128
const most = 4096

/** Many floating point numbers in a list make a vector. */
export const checkVector = (values: ReadonlyArray<Json>): void => {
  const [first] = values
  if (values.length < fewest || values.length > most) return
  if (typeof first === "number" && !isWhole(first) && values.every((value) => typeof value === "number")) {
    throw new NotSimulated("field type [dense_vector], which a list of 128 and more decimal numbers makes")
  }
}
