/**
 * Filters JSON by paths, segment for segment, as `filter_path` does, and `_source` as long as no exclude has a
 * star: `*` stands for any name or a part of one, `**` for any number of names.
 */
import { isObject, type Json, type JsonObject } from "../model.ts"

/** What is left of each pattern that still may be met. */
type State = ReadonlyArray<ReadonlyArray<string>>

const matchesName = (pattern: string, name: string): boolean => {
  if (!pattern.includes("*")) return pattern === name
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*")}$`, "su").test(
    name
  )
}

const startOf = (patterns: ReadonlyArray<string>): State =>
  patterns.map((pattern) => pattern.split(".").filter((segment) => segment !== ""))

/** Those with the names that `**` stands for left out. */
const withoutStars = (state: State): State =>
  state.flatMap((segments): State => {
    const [first, ...rest] = segments
    return first === "**" ? [segments, ...withoutStars([rest])] : [segments]
  })

/** A step down to a name: `true` when a pattern is met there as a whole. */
const step = (state: State, name: string, dots: boolean): State | true => {
  const dot = name.indexOf(".")
  if (dots && dot > 0 && dot < name.length - 1) {
    // A name with dots is met by patterns of several segments.
    const inner = step(state, name.slice(0, dot), dots)
    return inner === true ? true : step(inner, name.slice(dot + 1), dots)
  }
  const next: Array<ReadonlyArray<string>> = []
  for (const segments of withoutStars(state)) {
    const [first, ...rest] = segments
    if (first === undefined) continue
    if (first === "**") {
      if (rest.length === 0) return true
      next.push(segments)
    } else if (matchesName(first, name)) {
      if (rest.length === 0) return true
      next.push(rest)
    }
  }
  return next
}

const includeAll = (object: JsonObject, state: State, dots: boolean): JsonObject => {
  const kept: { [name: string]: Json } = {}
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue
    const next = step(state, name, dots)
    const included = next === true ? value : next.length === 0 ? undefined : include(value, next, dots)
    if (included !== undefined) kept[name] = included
  }
  return kept
}

/** What is not met itself shows only if there is something met inside. */
const include = (value: Json, state: State, dots: boolean): Json | undefined => {
  if (Array.isArray(value)) {
    const items = value.flatMap((item: Json) => {
      const included = include(item, state, dots)
      return included === undefined ? [] : [included]
    })
    return items.length === 0 ? undefined : items
  }
  if (!isObject(value)) return undefined
  const object = includeAll(value, state, dots)
  return Object.keys(object).length === 0 ? undefined : object
}

const excludeAll = (object: JsonObject, state: State, dots: boolean): JsonObject => {
  const kept: { [name: string]: Json } = {}
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue
    const next = step(state, name, dots)
    const left = next === true ? undefined : next.length === 0 ? value : exclude(value, next, dots)
    if (left !== undefined) kept[name] = left
  }
  return kept
}

/** What has lost all that it had goes too; what was empty before stays. */
const exclude = (value: Json, state: State, dots: boolean): Json | undefined => {
  if (Array.isArray(value)) {
    const items = value.flatMap((item: Json) => {
      const left = exclude(item, state, dots)
      return left === undefined ? [] : [left]
    })
    return items.length === 0 && value.length > 0 ? undefined : items
  }
  if (!isObject(value)) return value
  const object = excludeAll(value, state, dots)
  return Object.keys(object).length === 0 && Object.keys(value).length > 0 ? undefined : object
}

/** `dots` lets names with dots in them be met as if they were objects in objects. */
export const filterByPath = (
  object: JsonObject,
  includes: ReadonlyArray<string>,
  excludes: ReadonlyArray<string>,
  dots: boolean
): JsonObject => {
  const included = includes.length === 0 ? object : includeAll(object, startOf(includes), dots)
  return excludes.length === 0 ? included : excludeAll(included, startOf(excludes), dots)
}
