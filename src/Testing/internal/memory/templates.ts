/** What index templates give to new indices. */
import { isObject, type Json, type JsonObject, NotSimulated } from "./model.ts"
import { wildcard } from "./names.ts"
import { flatSettings } from "./settings.ts"
import type { AliasOptions, Index } from "./state.ts"

export interface Template {
  readonly patterns: ReadonlyArray<string>
  readonly priority: number
  readonly settings: JsonObject | undefined
  readonly mappings: JsonObject | undefined
  readonly aliases: ReadonlyMap<string, AliasOptions>
  /** As it is shown. */
  readonly shown: JsonObject
}

export type Templates = ReadonlyMap<string, Template>

/** Whether there is a name that both patterns fit. */
export const overlap = (one: string, other: string): boolean => {
  const [a = "", b = ""] = [one[0], other[0]]
  if (a === "*") return overlap(one.slice(1), other) || (b !== "" && overlap(one, other.slice(1)))
  if (b === "*") return overlap(one, other.slice(1)) || (a !== "" && overlap(one.slice(1), other))
  if (a === "" || b === "") return a === b
  return a === b && overlap(one.slice(1), other.slice(1))
}

/** The template of an index: the one with the highest priority. */
export const templateFor = (templates: Templates, index: string): Template | undefined =>
  [...templates.values()]
    .filter(({ patterns }) => patterns.some((pattern) => wildcard(pattern)(index)))
    .toSorted((a, b) => b.priority - a.priority)[0]

const isInner = (json: Json | undefined): json is JsonObject =>
  isObject(json) && (json["type"] === undefined || json["type"] === "object" || json["type"] === "nested")

/** Objects are merged; a field is the later one as a whole. */
const mergeProperties = (earlier: JsonObject, later: JsonObject): JsonObject => {
  const merged: { [name: string]: Json | undefined } = { ...earlier }
  for (const [name, json] of Object.entries(later)) {
    const before = merged[name]
    merged[name] = isInner(before) && isInner(json) ? mergeMappings(before, json) : json
  }
  return merged
}

const mergeMappings = (earlier: JsonObject, later: JsonObject): JsonObject => {
  const both = Object.keys(later).find((name) => {
    const json = earlier[name]
    return name !== "properties" && (isObject(json) || Array.isArray(json))
  })
  if (both !== undefined) {
    throw new NotSimulated(`mapping parameter [${both}] of both an index and its template`)
  }
  const [before, after] = [earlier["properties"], later["properties"]]
  const properties = isObject(before) && isObject(after) ? mergeProperties(before, after) : (after ?? before)
  return { ...earlier, ...later, ...(properties === undefined ? {} : { properties }) }
}

interface Parts {
  readonly settings?: JsonObject | undefined
  readonly mappings?: JsonObject | undefined
}

/** What an index is made with: what its request says goes before what the template says. */
export const withTemplate = (
  { mappings, settings }: Pick<Template, "mappings" | "settings">,
  own: Parts
): Parts => ({
  settings: { ...flatSettings(settings ?? {}), ...flatSettings(own.settings ?? {}) },
  mappings:
    mappings === undefined || own.mappings === undefined
      ? (own.mappings ?? mappings)
      : mergeMappings(mappings, own.mappings)
})

/** Gives an index the aliases of its template that it has not been given itself. */
export const giveAliases = (index: Index, { aliases }: Template): ReadonlyArray<string> => {
  const added = [...aliases].filter(([alias]) => !index.aliases.has(alias))
  index.aliases = new Map([...index.aliases, ...added])
  return added.map(([alias]) => alias)
}
