/** Parameters and bodies as values: copied, and compared. */
import * as Equal from "effect/Equal"

export type Fields = { readonly [name: string]: unknown }

/** An object of fields, as opposed to a list and to an instance of a class. */
export const isFields = (value: unknown): value is Fields => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A copy of lists and plain objects, all the way down; what else there is, is shared. */
export const snapshot = <A>(value: A, known = new Map<unknown, unknown>()): A => {
  if (!Array.isArray(value) && !isFields(value)) return value
  const earlier = known.get(value)
  // An object may hold itself; then this is the copy that is being filled.
  if (earlier !== undefined) return earlier as A
  if (Array.isArray(value)) {
    const list: Array<unknown> = []
    known.set(value, list)
    for (const item of value) list.push(snapshot(item, known))
    return list as A
  }
  const fields: Record<string, unknown> = {}
  known.set(value, fields)
  for (const [name, field] of Object.entries(value)) {
    // A field called __proto__ stays a field.
    Object.defineProperty(fields, name, {
      value: snapshot(field, known),
      enumerable: true,
      configurable: true,
      writable: true
    })
  }
  return fields as A
}

/** A place where two values differ, and how. `undefined` stands for nothing. */
export interface Difference {
  /** Keys and indexes; empty for the value as a whole. */
  readonly path: ReadonlyArray<string | number>
  readonly kind: "value" | "length" | "condition"
  readonly expected: unknown
  readonly got: unknown
}

/** `partial`: what is expected must be there, and more may be. */
export type Mode = "partial" | "exact"

const areSame = (a: unknown, b: unknown): boolean => {
  if (typeof a === "bigint" && typeof b === "number") return Number.isSafeInteger(b) && BigInt(b) === a
  if (typeof a === "number" && typeof b === "bigint") return areSame(b, a)
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    return a.length === b.length && a.every((byte, at) => byte === b[at])
  }
  return Equal.equals(a, b)
}

const compareFields = (
  expected: Fields,
  got: Fields,
  mode: Mode,
  path: Difference["path"]
): ReadonlyArray<Difference> => {
  const names = new Set([...Object.keys(expected), ...(mode === "exact" ? Object.keys(got) : [])])
  return [...names].flatMap((name) =>
    compare(
      Object.hasOwn(expected, name) ? expected[name] : undefined,
      Object.hasOwn(got, name) ? got[name] : undefined,
      mode,
      [...path, name]
    )
  )
}

const compareLists = (
  expected: ReadonlyArray<unknown>,
  got: ReadonlyArray<unknown>,
  mode: Mode,
  path: Difference["path"]
): ReadonlyArray<Difference> => {
  const items = expected
    .slice(0, got.length)
    .flatMap((item, at) => compare(item, got[at], mode, [...path, at]))
  return expected.length === got.length
    ? items
    : [...items, { path, kind: "length", expected: expected.length, got: got.length }]
}

const isCondition = (value: unknown): value is (got: unknown) => unknown => typeof value === "function"

/**
 * Where a value is not what is expected. Lists are compared item by item and must be of the same length. With
 * `partial`, a function among what is expected is a condition that the value there must meet; it is not asked where
 * there is none.
 */
export const compare = (
  expected: unknown,
  got: unknown,
  mode: Mode,
  path: Difference["path"] = []
): ReadonlyArray<Difference> => {
  if (mode === "partial" && isCondition(expected)) {
    return got !== undefined && expected(got) === true ? [] : [{ path, kind: "condition", expected, got }]
  }
  if (Array.isArray(expected) && Array.isArray(got)) return compareLists(expected, got, mode, path)
  if (isFields(expected) && isFields(got)) return compareFields(expected, got, mode, path)
  return areSame(expected, got) ? [] : [{ path, kind: "value", expected, got }]
}

/** How many values are expected: the more, the more is asked for. */
export const leavesOf = (expected: unknown): number => {
  if (Array.isArray(expected)) return 1 + expected.reduce<number>((sum, item) => sum + leavesOf(item), 0)
  if (isFields(expected)) {
    return Object.values(expected).reduce<number>((sum, field) => sum + leavesOf(field), 0)
  }
  return 1
}
