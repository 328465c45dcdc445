/** Settings of indices: made flat, checked, and shown again. */
import type { FlatSettings } from "./analysis.ts"
import { isObject, type Json, type JsonObject, NotSimulated, Problem } from "./model.ts"
import { millisOf } from "./params.ts"
import { illegalArgument } from "./problems.ts"
import { javaText } from "./javaText.ts"

/** Below `index.`, by full name. */
export type Settings = FlatSettings

type Check = (name: string, value: string) => void

const integer =
  (least: number, most = 0x7fffffff): Check =>
  (name, value) => {
    const failed = `Failed to parse value [${value}] for setting [${name}]`
    if (!/^[+-]?\d{1,10}$/.test(value) || Math.abs(Number(value)) > 0x7fffffff) {
      throw illegalArgument(failed, {
        caused_by: { type: "number_format_exception", reason: `For input string: "${value}"` }
      })
    }
    if (Number(value) < least) throw illegalArgument(`${failed} must be >= ${least}`)
    if (Number(value) > most) throw illegalArgument(`${failed} must be <= ${most}`)
  }

const boolean: Check = (_, value) => {
  if (value !== "true" && value !== "false") {
    throw illegalArgument(`Failed to parse value [${value}] as only [true] or [false] are allowed.`)
  }
}

const time: Check = (name, value) => void millisOf(name, value)

interface Setting {
  readonly check: Check
  /** May it change while the index is open? */
  readonly dynamic: boolean
}

const known: { readonly [name: string]: Setting } = {
  number_of_shards: { check: integer(1, 1024), dynamic: false },
  number_of_replicas: { check: integer(0), dynamic: true },
  refresh_interval: { check: time, dynamic: true },
  max_result_window: { check: integer(1), dynamic: true },
  max_ngram_diff: { check: integer(0), dynamic: true },
  hidden: { check: boolean, dynamic: true },
  gc_deletes: { check: time, dynamic: true },
  "blocks.write": { check: boolean, dynamic: true },
  "mapping.total_fields.limit": { check: integer(0), dynamic: true },
  "mapping.depth.limit": { check: integer(1), dynamic: true },
  "mapping.nested_fields.limit": { check: integer(0), dynamic: true }
}

const lookUp = (name: string): Setting | undefined => (Object.hasOwn(known, name) ? known[name] : undefined)

const isAnalysis = (name: string): boolean => name.startsWith("analysis.")

const flatten = (
  value: Json,
  path: string,
  into: { [name: string]: string | ReadonlyArray<string> | null }
): void => {
  if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (inner !== undefined) flatten(inner, path === "" ? name : `${path}.${name}`, into)
    }
  } else if (Array.isArray(value)) {
    into[path] = value.map((item: Json) => (isObject(item) ? JSON.stringify(item) : javaText(item)))
  } else into[path] = value === null ? null : javaText(value)
}

/** `index.x`, `x` and `{index: {x}}` are the same setting; `null` stands for its default. */
export const flatSettings = (
  json: JsonObject
): { readonly [name: string]: string | ReadonlyArray<string> | null } => {
  const flat: { [name: string]: string | ReadonlyArray<string> | null } = {}
  flatten(json, "", flat)
  return Object.fromEntries(
    Object.entries(flat).map(([name, value]) => [name.startsWith("index.") ? name.slice(6) : name, value])
  )
}

const checkOne = (name: string, value: string | ReadonlyArray<string>): void => {
  if (isAnalysis(name)) return
  const setting = lookUp(name)
  if (setting === undefined) throw new NotSimulated(`setting [index.${name}]`)
  setting.check(`index.${name}`, String(value))
}

/** The settings of a new index, without those that the cluster adds. */
export const readSettings = (json: JsonObject): Settings => {
  const read: { [name: string]: string | ReadonlyArray<string> } = {}
  for (const [name, value] of Object.entries(flatSettings(json))) {
    if (value === null) {
      if (name === "number_of_shards" || name === "number_of_replicas") {
        throw new NotSimulated(`setting [index.${name}] of null`)
      }
      continue
    }
    checkOne(name, value)
    read[name] = value
  }
  return read
}

/** Which of the settings would change only while an index is closed. */
export const fixedSettings = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  names.filter((name) => isAnalysis(name) || lookUp(name)?.dynamic === false)

/** The settings after an update; `null` takes one away. */
export const updateSettings = (
  settings: Settings,
  changes: { readonly [name: string]: string | ReadonlyArray<string> | null },
  preserve: boolean
): Settings => {
  const updated: { [name: string]: string | ReadonlyArray<string> } = { ...settings }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) {
      if (lookUp(name) === undefined) throw new NotSimulated(`setting [index.${name}]`)
      delete updated[name]
      if (name === "number_of_replicas") updated[name] = "1"
      continue
    }
    checkOne(name, value)
    if (!(preserve && updated[name] !== undefined)) updated[name] = value
  }
  return updated
}

const put = (tree: JsonObject, [name = "", ...rest]: ReadonlyArray<string>, value: Json): JsonObject => {
  const inner = tree[name]
  return { ...tree, [name]: rest.length === 0 ? value : put(isObject(inner) ? inner : {}, rest, value) }
}

/** As the server shows settings: nested, or flat. */
export const showSettings = (settings: Settings, flat: boolean): JsonObject => {
  const entries = Object.entries(settings).map(([name, value]) => [`index.${name}`, value] as const)
  if (flat) return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return entries.reduce<JsonObject>((tree, [name, value]) => put(tree, name.split("."), value), {})
}

export const integerSetting = (settings: Settings, name: string, unset: number): number =>
  settings[name] === undefined ? unset : Number(settings[name])

/** Milliseconds between refreshes; `undefined` for never. */
export const refreshInterval = (settings: Settings): number | undefined => {
  const millis = millisOf("index.refresh_interval", String(settings["refresh_interval"] ?? "1s"))
  return millis < 0 ? undefined : millis
}

export const cannotUpdate = (names: ReadonlyArray<string>, indices: ReadonlyArray<string>): Problem => {
  const settings = `[[${names.map((name) => `index.${name}`).join(", ")}]]`
  const advice = names.includes("number_of_shards")
    ? `The setting(s) ${settings} cannot be modified on an index once it is created. You will need to create`
    : "You can either resubmit the update with `?reopen=true`, or create"
  return illegalArgument(
    `Can't update non dynamic setting(s) ${settings} for open indices [[${indices.join(", ")}]]. ${advice} a new ` +
      "index with the desired setting(s) and reindex your data. See " +
      "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-reindex"
  )
}
