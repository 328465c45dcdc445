/** Values as they stand in a URL: in a part of the path, or behind a query parameter. */
import * as Duration from "effect/Duration"
import { isDateTime, isoOf } from "./effectValues.ts"
import { durationText } from "./translate.ts"

const plain = /^[\w.*-]+$/

/** Encodes all but what URLs and Elasticsearch's patterns leave alone. */
const encode = (text: string): string => {
  if (plain.test(text)) return text === "." || text === ".." ? text.replaceAll(".", "%2E") : text
  return encodeURIComponent(text)
}

export const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value

/** One value; `undefined` where it has no form. Throws on a lone surrogate. */
const scalar = (value: unknown): string | undefined => {
  switch (typeof value) {
    case "string":
      return encode(value)
    case "number":
      return Number.isFinite(value) ? String(value) : undefined
    case "boolean":
    case "bigint":
      return String(value)
    default:
      return timeOf(value)
  }
}

const timeOf = (value: unknown): string | undefined => {
  const text = Duration.isDuration(value)
    ? durationText(value)
    : value instanceof Date || isDateTime(value)
      ? isoOf(value)
      : undefined
  return text === undefined ? undefined : encodeURIComponent(text)
}

const list = (values: Iterable<unknown>): string | undefined => {
  const texts: Array<string> = []
  for (const value of values) {
    const text = scalar(value)
    if (text === undefined || text === "") return undefined
    texts.push(text)
  }
  return texts.join(",")
}

/**
 * A value, percent-encoded; the items of an iterable with commas between them. `undefined` where it has no
 * form in a URL: `null`, objects, lists of lists, numbers that are none, text that is no Unicode.
 */
export const urlText = (value: unknown): string | undefined => {
  try {
    return isIterable(value) ? list(value) : scalar(value)
  } catch {
    return undefined
  }
}
