/**
 * Whether a value is one of Effect's, without the module that makes such values: the modules of these four are 6 KB
 * of a bundled program that need not have any of them. The types are effect's, so that the compiler refuses a key
 * that effect does not use.
 */
import type { BigDecimal } from "effect/BigDecimal"
import type { DateTime } from "effect/DateTime"
import type { HashMap } from "effect/HashMap"
import type { MutableHashMap } from "effect/MutableHashMap"

const dateTime: Extract<keyof DateTime, `~effect/${string}`> = "~effect/DateTime"
const hashMap: Extract<keyof HashMap<unknown, unknown>, `~effect/${string}`> = "~effect/HashMap"
const mutableHashMap: Extract<keyof MutableHashMap<unknown, unknown>, `~effect/${string}`> =
  "~effect/MutableHashMap"
const bigDecimal: Extract<keyof BigDecimal, `~effect/${string}`> = "~effect/BigDecimal"

export const isDateTime = (value: unknown): value is DateTime =>
  typeof value === "object" && value !== null && dateTime in value

export const isHashMap = (value: object): value is HashMap<unknown, unknown> => hashMap in value

export const isMutableHashMap = (value: object): value is MutableHashMap<unknown, unknown> =>
  mutableHashMap in value

export const isBigDecimal = (value: object): value is BigDecimal => bigDecimal in value

/** A date as Elasticsearch reads it; `undefined` for one that is none. */
export const isoOf = (date: Date | DateTime): string | undefined => {
  const time = isDateTime(date) ? date.epochMilliseconds : date.getTime()
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
