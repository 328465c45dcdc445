/**
 * JavaScript's and Effect's values as values that JSON has a form for.
 *
 * What JSON would write wrongly without a word (`NaN` as `null`, an `Option` as its debug form, a function as
 * nothing) is either written right or refused with its place.
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as HashMap from "effect/HashMap"
import * as MutableHashMap from "effect/MutableHashMap"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"

type Place = ReadonlyArray<string | number>

/** A value that cannot be written: where it stands, and what to do about it. */
export interface Untranslatable {
  readonly path: Place
  readonly reason: string
}

export interface Translated {
  /** The very value that was given where nothing had to change. */
  readonly value: unknown
}

/** Elasticsearch reads no deeper than this. */
const deepest = 1000

/** Stops a translation. */
class Refusal {
  readonly reason: string
  constructor(reason: string) {
    this.reason = reason
  }
}

const refuse = (reason: string): never => {
  throw new Refusal(reason)
}

/**
 * The way to the value at hand. Nothing is noted on the first pass, which takes half of the time that
 * JSON.stringify takes; only a refusal is looked for again with a trail.
 */
type Trail = Array<string | number> | undefined

/** A date as Elasticsearch reads it; `undefined` for one that is none. */
export const isoOf = (date: Date | DateTime.DateTime): string | undefined =>
  DateTime.isDateTime(date)
    ? DateTime.formatIso(date)
    : Number.isNaN(date.getTime())
      ? undefined
      : date.toISOString()

const units: ReadonlyArray<readonly [nanos: bigint, name: string]> = [
  [1_000_000_000n, "s"],
  [1_000_000n, "ms"],
  [1000n, "micros"]
]

/** A duration in the largest unit that holds it without a fraction; `undefined` where it is infinite or negative. */
export const durationText = (duration: Duration.Duration): string | undefined => {
  if (!Duration.isFinite(duration)) return undefined
  const nanos = Duration.toNanosUnsafe(duration)
  if (nanos < 0n) return undefined
  const [size, name] = units.find(([each]) => nanos % each === 0n) ?? [1n, "nanos"]
  return `${nanos / size}${name}`
}

interface RawJson {
  readonly rawJSON?: (text: string) => unknown
}

// In Node since 21 and in current browsers, not yet in TypeScript's library.
const { rawJSON } = JSON as RawJson

const integer = (value: bigint): unknown => {
  if (rawJSON !== undefined) return rawJSON(String(value))
  const number = Number(value)
  return Number.isSafeInteger(number)
    ? number
    : refuse("is an integer that this runtime cannot write exactly: it lacks JSON.rawJSON")
}

const base64 = (bytes: Uint8Array): string => {
  let binary = ""
  for (let at = 0; at < bytes.length; at += 32_768) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  }
  return btoa(binary)
}

const convert = (value: unknown, depth: number, trail: Trail): unknown => {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return value
    case "number":
      return Number.isFinite(value)
        ? value
        : refuse(`is ${value}, which JSON cannot hold: leave it out or send null`)
    case "bigint":
      return integer(value)
    case "function":
    case "symbol":
      return refuse(`is a ${typeof value}, which JSON cannot hold`)
    case "object": {
      if (value === null) return null
      if (depth > deepest) return refuse(`is nested more than ${deepest} levels deep`)
      if (Array.isArray(value)) return convertList(value, depth, trail)
      const prototype: unknown = Object.getPrototypeOf(value)
      return prototype === Object.prototype || prototype === null
        ? convertFields(value as Fields, depth, trail)
        : convertOther(value, depth, trail)
    }
  }
}

interface Fields {
  readonly [name: string]: unknown
}

const convertList = (list: ReadonlyArray<unknown>, depth: number, trail: Trail): unknown => {
  let copy: Array<unknown> | undefined
  for (let index = 0; index < list.length; index++) {
    const item = list[index]
    if (typeof item === "string") continue
    if (trail !== undefined) trail.push(index)
    const converted = convert(item, depth + 1, trail)
    if (trail !== undefined) trail.pop()
    if (converted === item) continue
    copy ??= [...list]
    copy[index] = converted
  }
  return copy ?? list
}

const convertFields = (fields: Fields, depth: number, trail: Trail): unknown => {
  let copy: Record<string, unknown> | undefined
  for (const name in fields) {
    const field = fields[name]
    if (typeof field === "string") continue
    if (typeof field === "function" && name === "toJSON") return convert(field.call(fields), depth + 1, trail)
    if (trail !== undefined) trail.push(name)
    const converted = convert(field, depth + 1, trail)
    if (trail !== undefined) trail.pop()
    if (converted === field) continue
    // Spreading keeps a field called __proto__ a field.
    copy ??= { ...fields }
    if (converted === null && Option.isOption(field)) delete copy[name]
    else copy[name] = converted
  }
  return copy ?? fields
}

const convertEntries = (
  entries: Iterable<readonly [unknown, unknown]>,
  depth: number,
  trail: Trail
): unknown => {
  const fields: Array<readonly [string, unknown]> = []
  for (const [key, value] of entries) {
    if (typeof key !== "string" && typeof key !== "number") {
      return refuse(`is a map with a key that is no text: ${typeof key}`)
    }
    fields.push([String(key), value])
  }
  return convertFields(Object.fromEntries(fields), depth, trail)
}

/** Anything that is neither a list nor a plain object. */
const convertOther = (value: object, depth: number, trail: Trail): unknown => {
  if (value instanceof Date || DateTime.isDateTime(value)) {
    return isoOf(value) ?? refuse("is a date that is none")
  }
  const primitive: unknown = value.valueOf()
  if (typeof primitive !== "object") return convert(primitive, depth, trail)
  if (value instanceof Uint8Array) return base64(value)
  if (value instanceof ArrayBuffer) return base64(new Uint8Array(value))
  if (Option.isOption(value)) return Option.isNone(value) ? null : convert(value.value, depth, trail)
  if (Duration.isDuration(value)) {
    return durationText(value) ?? refuse("is a duration that is infinite or negative")
  }
  if (Redacted.isRedacted(value)) {
    return refuse("is redacted: unwrap it with Redacted.value where it is meant to be sent")
  }
  if (value instanceof Map || HashMap.isHashMap(value) || MutableHashMap.isMutableHashMap(value)) {
    return convertEntries(value, depth, trail)
  }
  if (value instanceof Promise) return refuse("is a promise: wait for it first")
  if (Effect.isEffect(value)) return refuse("is an effect: run it first")
  if (Symbol.asyncIterator in value) return refuse("is an asynchronous iterable: collect it first")
  if (Symbol.iterator in value) return iterableOf(value, depth, trail)
  if ("toJSON" in value && typeof value.toJSON === "function") {
    return convert(value.toJSON(), depth + 1, trail)
  }
  // An instance of a class: its own fields, as JSON.stringify takes them.
  return convertFields({ ...value }, depth, trail)
}

const iterableOf = (value: object, depth: number, trail: Trail): unknown => {
  // `Symbol.iterator in value` has been asked.
  return convertList(Array.from(value as Iterable<unknown>), depth, trail)
}

/** The way down to where an object stands inside itself. */
const cycleIn = (root: unknown): Place | undefined => {
  const inside = new Set<object>()
  const path: Array<string | number> = []
  const find = (value: unknown): boolean => {
    if (typeof value !== "object" || value === null) return false
    if (inside.has(value)) return true
    if (path.length > deepest) return false
    inside.add(value)
    for (const [key, item] of Object.entries(value)) {
      path.push(Array.isArray(value) ? Number(key) : key)
      if (find(item)) return true
      path.pop()
    }
    inside.delete(value)
    return false
  }
  return find(root) ? path : undefined
}

/** Says where the translation stopped, and why. */
const describe = (root: unknown): Untranslatable => {
  const trail: Array<string | number> = []
  try {
    convert(root, 0, trail)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      // A getter, an iterator or a toJSON of the user's own failed.
      return { path: trail, reason: `could not be read: ${String(refusal)}` }
    }
    if (trail.length < deepest) return { path: trail, reason: refusal.reason }
    const cycle = cycleIn(root)
    return cycle === undefined
      ? { path: trail.slice(0, 10), reason: refusal.reason }
      : { path: cycle, reason: "refers back to an object that it stands in" }
  }
  // A generator gives its values once, so that the second pass may find nothing wrong.
  return {
    path: [],
    reason: "holds a value that JSON cannot hold, in an iterable that can be read only once"
  }
}

/** Translates a value. What is given is never changed; unchanged parts are shared with the result. */
export const translate = (value: unknown): Result.Result<Translated, Untranslatable> => {
  try {
    return Result.succeed({ value: convert(value, 0, undefined) })
  } catch {
    return Result.fail(describe(value))
  }
}
