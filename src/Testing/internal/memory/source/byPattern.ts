/**
 * Filters JSON by patterns over whole paths, as `_source` does when an exclude has a star: here `*` stands for any
 * text, dots included.
 */
import { isObject, type Json, type JsonObject } from "../model.ts"

interface Patterns {
  /** Is a path met, or an object around it? */
  readonly accepts: (path: string) => boolean
  /** Could more text behind a path be met? */
  readonly lives: (path: string) => boolean
}

/** The places in a pattern that a text may lead to; none when it cannot be met any more. */
const places = (pattern: string, text: string): ReadonlySet<number> => {
  const skipStars = (from: ReadonlySet<number>): ReadonlySet<number> => {
    const all = new Set(from)
    for (const place of all) if (pattern[place] === "*") all.add(place + 1)
    return all
  }
  let current = skipStars(new Set([0]))
  for (const character of text) {
    const next = new Set<number>()
    for (const place of current) {
      if (pattern[place] === "*") next.add(place)
      else if (pattern[place] === character) next.add(place + 1)
    }
    current = skipStars(next)
  }
  return current
}

const isMet = (pattern: string, text: string): boolean => places(pattern, text).has(pattern.length)

const objectsAround = (path: string): ReadonlyArray<string> => {
  const around: Array<string> = []
  for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1))
    around.push(path.slice(0, dot))
  return around
}

const patternsOf = (patterns: ReadonlyArray<string>): Patterns => {
  const metAround = (path: string): boolean =>
    objectsAround(path).some((around) => patterns.some((pattern) => isMet(pattern, around)))
  const accepts = (path: string): boolean =>
    patterns.some((pattern) => isMet(pattern, path)) || metAround(path)
  return {
    accepts,
    lives: (path) => patterns.some((pattern) => places(pattern, path).size > 0) || metAround(path)
  }
}

const everything: Patterns = { accepts: () => true, lives: () => true }

interface Filters {
  readonly includes: Patterns
  readonly excludes: Patterns
}

const filterObject = (object: JsonObject, path: string, { excludes, includes }: Filters): JsonObject => {
  const kept: { [name: string]: Json } = {}
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue
    const full = path + name
    if (excludes.accepts(full) || !includes.lives(full)) continue
    const isIncluded = includes.accepts(full)
    if (isIncluded && !excludes.lives(`${full}.`)) {
      kept[name] = value
      continue
    }
    const filtered = filterValue(
      value,
      full,
      { excludes, includes: isIncluded ? everything : includes },
      isIncluded
    )
    if (filtered !== undefined) kept[name] = filtered
  }
  return kept
}

const filterValue = (value: Json, path: string, filters: Filters, isIncluded: boolean): Json | undefined => {
  if (Array.isArray(value)) {
    const items = filterList(value, path, filters)
    return isIncluded || items.length > 0 ? items : undefined
  }
  if (!isObject(value)) return isIncluded ? value : undefined
  if (!filters.includes.lives(`${path}.`)) return undefined
  const object = filterObject(value, `${path}.`, filters)
  return isIncluded || Object.keys(object).length > 0 ? object : undefined
}

const filterList = (list: ReadonlyArray<Json>, path: string, filters: Filters): ReadonlyArray<Json> =>
  list.flatMap((item): ReadonlyArray<Json> => {
    if (Array.isArray(item)) {
      const items = filterList(item, path, filters)
      return items.length === 0 ? [] : [items]
    }
    if (!isObject(item)) return filters.includes.accepts(path) ? [item] : []
    if (!filters.includes.lives(`${path}.`)) return []
    const object = filterObject(item, `${path}.`, filters)
    return Object.keys(object).length === 0 ? [] : [object]
  })

export const filterByPattern = (
  object: JsonObject,
  includes: ReadonlyArray<string>,
  excludes: ReadonlyArray<string>
): JsonObject =>
  filterObject(object, "", {
    includes: includes.length === 0 ? everything : patternsOf(includes),
    excludes: patternsOf(excludes)
  })
