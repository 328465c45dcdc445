/**
 * JavaScript's and Effect's values as values that JSON has a form for.
 *
 * What JSON would write wrongly without a word (`NaN` as `null`, an `Option` as its debug form, a function as
 * nothing) is either written right or refused with its place.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { isBigDecimal, isDateTime, isHashMap, isMutableHashMap, isoOf } from "./effectValues.ts"

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
 * The way to the value at hand, and the objects on it. Nothing is noted on the first pass, which takes
 * about 40 % of the time that JSON.stringify takes; only a refusal is looked for again with a trail.
 */
interface Way {
  readonly path: Array<string | number>
  readonly inside: Set<object>
}

type Trail = Way | undefined

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
      return refuse(`is a ${typeof value}, which JSON cannot hold: leave it out`)
    case "object":
      if (value === null) return null
      if (depth > deepest) return refuse(`is nested more than ${deepest} levels deep`)
      return trail === undefined ? convertObject(value, depth, trail) : convertOnce(value, depth, trail)
  }
}

/** Refuses an object that stands inside itself. */
const convertOnce = (value: object, depth: number, trail: Way): unknown => {
  if (trail.inside.has(value)) return refuse("refers back to an object that it stands in")
  trail.inside.add(value)
  const converted = convertObject(value, depth, trail)
  trail.inside.delete(value)
  return converted
}

const convertObject = (value: object, depth: number, trail: Trail): unknown => {
  if (Array.isArray(value)) return convertList(value, depth, trail)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return convertOther(value, depth, trail)
  return convertFields(value, depth, trail)
}

/** Whether JSON writes a value as it is, asked in the loops because most values are so. */
const isPlain = (value: unknown): boolean =>
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value))

/** `None`, also in `Some`. */
const isAbsent = (value: unknown): boolean =>
  Option.isOption(value) && (Option.isNone(value) || isAbsent(value.value))

const convertList = (list: ReadonlyArray<unknown>, depth: number, trail: Trail): unknown => {
  let copy: Array<unknown> | undefined
  for (let index = 0; index < list.length; index++) {
    const item = list[index]
    if (isPlain(item)) continue
    trail?.path.push(index)
    const converted = convert(item, depth + 1, trail)
    trail?.path.pop()
    if (converted === item) continue
    copy ??= [...list]
    copy[index] = converted
  }
  return copy ?? list
}

const convertFields = (value: object, depth: number, trail: Trail): unknown => {
  // Any key of an object may be read.
  const fields = value as Readonly<Record<string, unknown>>
  let copy: Record<string, unknown> | undefined
  for (const name in fields) {
    const field = fields[name]
    if (isPlain(field)) continue
    if (typeof field === "function" && hasToJson(value)) return convert(value.toJSON(), depth + 1, trail)
    trail?.path.push(name)
    const converted = convert(field, depth + 1, trail)
    trail?.path.pop()
    if (converted === field || !Object.hasOwn(fields, name)) continue
    // Spreading keeps a field called __proto__ a field.
    copy ??= { ...fields }
    if (converted === null && isAbsent(field)) delete copy[name]
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
    if (typeof key !== "string") return refuse(`is a map with a key that is no text: ${typeof key}`)
    fields.push([key, value])
  }
  return convertFields(Object.fromEntries(fields), depth, trail)
}

/** What `new Number(1)` and the like call themselves. */
const boxed = /^\[object (?:String|Number|Boolean|BigInt)\]$/

/** Anything that is neither a list nor a plain object. */
const convertOther = (value: object, depth: number, trail: Trail): unknown => {
  if (value instanceof Date || isDateTime(value)) {
    return isoOf(value) ?? refuse("is an invalid date: leave it out or send null")
  }
  if (value instanceof Uint8Array) return Base64.encode(value)
  if (value instanceof ArrayBuffer) return Base64.encode(new Uint8Array(value))
  if (Option.isOption(value)) return Option.isNone(value) ? null : convert(value.value, depth + 1, trail)
  if (Duration.isDuration(value)) {
    return durationText(value) ?? refuse("is a duration that is infinite or negative")
  }
  if (value instanceof Map || isHashMap(value) || isMutableHashMap(value)) {
    return convertEntries(value, depth, trail)
  }
  const advice = adviceOn(value)
  if (advice !== undefined) return refuse(advice)
  if (boxed.test(Object.prototype.toString.call(value))) return convert(value.valueOf(), depth + 1, trail)
  if (isIterable(value)) return convertList(Array.from(value), depth, trail)
  if (hasToJson(value)) return convert(value.toJSON(), depth + 1, trail)
  // An instance of a class: its own fields, as JSON.stringify takes them.
  return convertFields({ ...value }, depth, trail)
}

/** What to do about a value that must not be written, though JSON.stringify would. */
const adviceOn = (value: object): string | undefined => {
  if (Redacted.isRedacted(value)) {
    return "is redacted: unwrap it with Redacted.value where it is meant to be sent"
  }
  if (value instanceof Promise) return "is a promise: wait for it first"
  if (Effect.isEffect(value)) return "is an effect: run it first"
  if (Result.isResult(value)) return "is a Result: take the value out of it first"
  if (isBigDecimal(value)) return "is a BigDecimal: send its text, from BigDecimal.format"
  if (Symbol.asyncIterator in value) return "is an asynchronous iterable: collect it first"
  return undefined
}

const hasToJson = (value: object): value is { readonly toJSON: () => unknown } =>
  "toJSON" in value && typeof value.toJSON === "function"

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value

/** Says where the translation stopped, and why. */
const describe = (root: unknown): Untranslatable => {
  const path: Array<string | number> = []
  try {
    convert(root, 0, { path, inside: new Set() })
  } catch (refusal) {
    if (refusal instanceof Refusal) {
      return { path: path.length < deepest ? path : path.slice(0, 10), reason: refusal.reason }
    }
    // A getter, an iterator or a toJSON of the user's own failed.
    const message = refusal instanceof Error ? refusal.message : typeof refusal
    return { path, reason: `could not be read: ${message}` }
  }
  // A generator gives its values once, so that the second pass may find nothing wrong.
  return {
    path: [],
    reason: "holds a value that JSON cannot hold, in an iterable that can be read only once"
  }
}

/**
 * Whether a value is written as it is: text, numbers and the like, in lists and plain objects alone. Of nearly
 * all values that is so, and this takes a twentieth of the time of a translation: 0.1 µs instead of 2.6 for a
 * document of 10 fields.
 */
const isJson = (value: unknown, depth: number): boolean => {
  if (typeof value !== "object" || value === null) {
    return value === undefined || value === null || isPlain(value)
  }
  if (depth > 100) return false
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      if (!isJson(value[index], depth + 1)) return false
    }
    return true
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  // Any key of an object may be read.
  const fields = value as Readonly<Record<string, unknown>>
  for (const name in fields) {
    if (!isJson(fields[name], depth + 1)) return false
  }
  return true
}

/** Translates a value. What is given is never changed; unchanged parts are shared with the result. */
export const translate = (value: unknown): Result.Result<Translated, Untranslatable> => {
  try {
    return Result.succeed({ value: isJson(value, 0) ? value : convert(value, 0, undefined) })
  } catch {
    return Result.fail(describe(value))
  }
}
