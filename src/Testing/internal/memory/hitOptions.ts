/** What a search shows of its hits; searches, inner hits and `top_hits` have it in common. */
import { contentParse, located, Malformed, parsing, unknownField, valueAt } from "./malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated } from "./model.ts"
import { entriesOf, readDeclared, value, type Declared } from "./queries/options.ts"
import { illegal, isScalar, readBoolean, readInteger, readText, tokenOf } from "./reading.ts"
import type { Reading } from "./scope.ts"
import { readSort, type Sort } from "./sort.ts"

/** Which fields of the source are shown; `undefined` for none of it. */
export interface SourceOptions {
  readonly includes: ReadonlyArray<string>
  readonly excludes: ReadonlyArray<string>
}

export interface FieldPattern {
  readonly field: string
  readonly format: string | undefined
  readonly includeUnmapped: boolean
}

export interface HitOptions {
  readonly from: number | undefined
  readonly size: number | undefined
  readonly sort: ReadonlyArray<Sort>
  /** `false` for none. */
  readonly source: SourceOptions | boolean | undefined
  readonly fields: ReadonlyArray<FieldPattern> | undefined
  readonly docvalueFields: ReadonlyArray<FieldPattern> | undefined
  /** Neither ids nor source. */
  readonly noStoredFields: boolean
  /** `stored_fields` was given, which leaves out the source unless that is asked for. */
  readonly storedFields: ReadonlyArray<string> | undefined
  readonly version: boolean
  readonly seqNo: boolean
  readonly trackScores: boolean
}

export const hitDefaults: HitOptions = {
  from: undefined,
  size: undefined,
  sort: [],
  source: undefined,
  fields: undefined,
  docvalueFields: undefined,
  noStoredFields: false,
  storedFields: undefined,
  version: false,
  seqNo: false,
  trackScores: false
}

/** `x` in `Unknown key for a VALUE_STRING in [x].` */
export const unknownKey = (holder: JsonObject, name: string): Malformed =>
  parsing(valueAt(holder, name), `Unknown key for a ${tokenOf(holder[name])} in [${name}].`)

const texts = (json: Json): ReadonlyArray<string> => {
  if (!Array.isArray(json)) return [readText(json, valueAt([json], 0))]
  return json.map((item: Json, at) => {
    if (isScalar(item) && item !== null) return String(item)
    throw parsing(valueAt(json, at), `Unknown key for a ${tokenOf(item)} in [null].`)
  })
}

const readSourceObject = (holder: JsonObject): SourceOptions => {
  let includes: ReadonlyArray<string> = []
  let excludes: ReadonlyArray<string> = []
  for (const [name, json] of entriesOf(holder)) {
    if (!Array.isArray(json) && typeof json !== "string") throw unknownKey(holder, name)
    if (name === "includes" || name === "include") includes = texts(json)
    else if (name === "excludes" || name === "exclude") excludes = texts(json)
    else throw unknownKey(holder, name)
  }
  return { includes, excludes }
}

export const readSource = (holder: JsonObject, name: string): SourceOptions | boolean => {
  const json = holder[name]
  if (typeof json === "boolean") return json
  if (typeof json === "string") return { includes: [json], excludes: [] }
  if (Array.isArray(json)) return { includes: texts(json), excludes: [] }
  if (isObject(json)) return readSourceObject(json)
  throw parsing(
    valueAt(holder, name),
    `Expected one of [VALUE_BOOLEAN, VALUE_STRING, START_ARRAY, START_OBJECT] but found [${tokenOf(json)}]`
  )
}

const onlyText: Declared<string> = { read: (json) => String(json), takes: (json) => typeof json === "string" }

/** `fields` and `docvalue_fields`: names, or names with a format. */
export const readFieldPatterns = (list: ReadonlyArray<Json>): ReadonlyArray<FieldPattern> =>
  list.map((item, at) => {
    if (typeof item === "string") return { field: item, format: undefined, includeUnmapped: false }
    if (!isObject(item)) {
      throw contentParse(
        valueAt(list, at),
        `[fetch_field_and_format] Expected START_OBJECT but was: ${tokenOf(item)}`
      )
    }
    const read = readDeclared("fetch_field_and_format", item, {
      field: onlyText,
      format: {
        ...onlyText,
        takes: (json: Json) => json === null || typeof json === "string",
        read: (json: Json) => (json === null ? undefined : String(json))
      },
      include_unmapped: value(readBoolean)
    })
    if (read.field === undefined) throw illegal("Required [field]")
    return { field: read.field, format: read.format, includeUnmapped: read.include_unmapped ?? false }
  })

const list = (holder: JsonObject, name: string): ReadonlyArray<Json> => {
  const json = holder[name]
  if (Array.isArray(json)) return json
  throw unknownKey(holder, name)
}

const readStoredFields = (json: Json): Pick<HitOptions, "noStoredFields" | "storedFields"> => {
  const names = texts(json)
  if (names.length === 1 && names[0] === "_none_") return { noStoredFields: true, storedFields: undefined }
  if (names.includes("_none_")) throw illegal("cannot combine _none_ with other fields")
  return { noStoredFields: false, storedFields: names }
}

type Reader = (holder: JsonObject, name: string, before: Reading["before"]) => Partial<HitOptions>

const number = (holder: JsonObject, name: string): number => {
  const json = holder[name]
  if (!isScalar(json) || json === null) throw unknownKey(holder, name)
  return located(valueAt(holder, name), () => readInteger(json, valueAt(holder, name)))
}

const flag = (holder: JsonObject, name: string): boolean => {
  const json = holder[name]
  if (!isScalar(json) || json === null) throw unknownKey(holder, name)
  return readBoolean(json, valueAt(holder, name))
}

const ignoredWithoutEffect: Reader = (holder, name) => {
  const json = holder[name]
  if (isObject(json) && entriesOf(json).length === 0) return {}
  throw new NotSimulated(`search with [${name}]`)
}

const readers: { readonly [name: string]: Reader } = {
  from: (holder, name) => {
    const from = number(holder, name)
    if (from < 0) throw illegal(`[from] parameter cannot be negative but was [${from}]`)
    return { from }
  },
  size: (holder, name) => {
    const size = number(holder, name)
    if (size < 0) throw illegal(`[size] parameter cannot be negative, found [${size}]`)
    return { size }
  },
  sort: (holder, name, before) => {
    const json = holder[name]
    if (json === null || json === undefined) throw unknownKey(holder, name)
    return { sort: readSort(json, before) }
  },
  _source: (holder, name) => ({ source: readSource(holder, name) }),
  fields: (holder, name) => ({ fields: readFieldPatterns(list(holder, name)) }),
  docvalue_fields: (holder, name) => ({ docvalueFields: readFieldPatterns(list(holder, name)) }),
  stored_fields: (holder, name) => {
    const json = holder[name]
    if (json === undefined || json === null || isObject(json)) throw unknownKey(holder, name)
    return readStoredFields(json)
  },
  version: (holder, name) => ({ version: flag(holder, name) }),
  seq_no_primary_term: (holder, name) => ({ seqNo: flag(holder, name) }),
  track_scores: (holder, name) => ({ trackScores: flag(holder, name) }),
  explain: (holder, name) => {
    if (flag(holder, name)) throw new NotSimulated("search with [explain]")
    return {}
  },
  script_fields: ignoredWithoutEffect,
  highlight: (holder, name) => {
    if (!isObject(holder[name])) throw unknownKey(holder, name)
    throw new NotSimulated("search with [highlight]")
  }
}

export const isHitOption = (name: string): boolean => Object.hasOwn(readers, name)

export const readHitOption = (
  holder: JsonObject,
  name: string,
  before: Reading["before"]
): Partial<HitOptions> => readers[name]?.(holder, name, before) ?? {}

/** The options of a body that has no others, of inner hits for one. */
export const readHitOptions = (
  parser: string,
  holder: JsonObject,
  others: ReadonlyArray<string>,
  before: Reading["before"]
): HitOptions => {
  let options = hitDefaults
  for (const [name] of entriesOf(holder)) {
    if (others.includes(name)) continue
    if (name === "collapse") throw new NotSimulated(`${parser} with [collapse]`)
    if (!isHitOption(name)) throw unknownField(parser, holder, name)
    options = { ...options, ...readHitOption(holder, name, before) }
  }
  return options
}
