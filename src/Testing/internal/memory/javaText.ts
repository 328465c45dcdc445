/** Values as Java prints them, which is how the server shows them in errors. */
import { isObject, type Json, type JsonObject } from "./model.ts"

const hashOf = (text: string): number => {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash ^ (hash >>> 16)
}

/** The order in which a `HashMap` holds names. */
export const hashOrder = (names: ReadonlyArray<string>): ReadonlyArray<string> => {
  let capacity = 16
  while (names.length > capacity * 0.75) capacity *= 2
  const bucket = (name: string): number => hashOf(name) & (capacity - 1)
  return names.toSorted((a, b) => bucket(a) - bucket(b))
}

/** A floating point number: `1.0`, `1.0E10`. */
export const javaDouble = (value: number): string => {
  if (!Number.isFinite(value)) return String(value)
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0"
  const size = Math.abs(value)
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value)
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e")
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}E${Number(exponent)}`
}

const javaObject = (object: JsonObject): string => {
  const names = hashOrder(Object.keys(object).filter((name) => object[name] !== undefined))
  return `{${names.map((name) => `${name}=${javaText(object[name] ?? null)}`).join(", ")}}`
}

/** What `toString` makes of a value; of objects as a `HashMap`. */
export const javaText = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(javaText).join(", ")}]`
  if (isObject(value)) return javaObject(value)
  if (typeof value === "number" && !Number.isSafeInteger(value)) return javaDouble(value)
  return String(value)
}
