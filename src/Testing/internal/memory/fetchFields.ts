/** The values that `fields` and `docvalue_fields` show of a hit. */
import { formatDate } from "./dates.ts"
import { familyOf, fieldOf, isMeta, namePattern, valuesOf } from "./fields.ts"
import { formatValue, isNumeric } from "./formats.ts"
import type { FieldPattern } from "./hitOptions.ts"
import type { Leaf } from "./mapping/tree.ts"
import {
  type Doc,
  errorOf,
  type Field,
  isObject,
  type Json,
  type JsonObject,
  NotSimulated,
  type Part,
  Problem,
  type Value
} from "./model.ts"
import { nullOf, readValue } from "./parsing/values.ts"
import { normalize } from "./queries/term.ts"
import { illegal } from "./reading.ts"
import type { Scope } from "./scope.ts"
import { checkFielddata, showFloat, tokenValues } from "./sortKeys.ts"
import { plainText } from "./values.ts"

type Shown = { readonly [name: string]: ReadonlyArray<Json> }

export interface Fetched {
  readonly fields: Shown
  /** Values that the index left out. */
  readonly ignored: Shown
}

/** What stands at a path of an object, arrays taken apart. A name can have dots of its own. */
const valuesAt = (value: Json | undefined, path: ReadonlyArray<string>): ReadonlyArray<Json> => {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item: Json) => valuesAt(item, path))
  if (path.length === 0) return [value]
  if (!isObject(value)) return []
  return path.flatMap((_, at) => {
    const name = path.slice(0, at + 1).join(".")
    return Object.hasOwn(value, name) ? valuesAt(value[name], path.slice(at + 1)) : []
  })
}

const relative = (path: string, scope: string | undefined): string =>
  scope === undefined ? path : path.slice(scope.length + 1)

const leafOf = ({ parameters, type }: Field): Leaf => ({
  kind: "leaf",
  type,
  parameters,
  fields: new Map(),
  copyTo: []
})

const show = (field: Field, value: Value, format: string | undefined): Json => {
  if (typeof value === "bigint" && field.type !== "date_nanos") return value
  if (field.type === "date" || field.type === "date_nanos") {
    const mapped = field.parameters["format"]
    const time = typeof value === "number" || typeof value === "bigint" ? value : Number(value)
    return formatDate(time, format ?? (typeof mapped === "string" ? mapped : undefined))
  }
  if (typeof value === "number" && (field.type === "float" || field.type === "half_float"))
    return showFloat(value)
  return value
}

const checkFormat = (field: Field, format: string | undefined): void => {
  if (format === undefined || field.type === "date" || field.type === "date_nanos") return
  const type = field.type === "text" || field.type === "keyword" ? "" : ` of type [${field.type}]`
  const cause = illegal(`Field [${field.path}]${type} doesn't support formats.`)
  throw illegal(`error fetching [${field.path}]: ${cause.reason}`, { caused_by: errorOf(cause) })
}

type Outcome = { readonly shown: Json } | { readonly ignored: Json } | undefined

/** One value of the source, as it is shown. */
const fetchOne = (scope: Scope, field: Field, raw: Json, format: string | undefined): Outcome => {
  const leaf = leafOf(field)
  if (raw === null) {
    const instead = nullOf(leaf)
    if (instead === "nothing" || instead.value === undefined) return undefined
    return { shown: show(field, instead.value, format) }
  }
  const family = familyOf(field)
  if (family === "text" || family === "binary") return { shown: plainText(raw) }
  if (family === "keyword") {
    const text = plainText(raw)
    const most = field.parameters["ignore_above"]
    if (typeof most === "number" && text.length > most) return { ignored: raw }
    return { shown: normalize(scope, field, text) }
  }
  // Taken for null where it is indexed, and shown as what it is.
  if (raw === "" && isNumeric(field)) {
    const instead = nullOf(leaf)
    return instead === "nothing" || instead.value === undefined
      ? { ignored: raw }
      : { shown: show(field, instead.value, format) }
  }
  try {
    const read = readValue(raw, { holder: raw, name: field.path, value: raw }, leaf)
    return read === "nothing" || read.value === undefined
      ? undefined
      : { shown: show(field, read.value, format) }
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    return { ignored: raw }
  }
}

/** The fields that are copied into one, and that field itself. */
const sourcesOf = (scope: Scope, field: Field): ReadonlyArray<string> => {
  const copied = [...scope.view.mapping.fields.values()].filter(({ parameters }) => {
    const targets = parameters["copy_to"]
    return Array.isArray(targets) ? targets.includes(field.path) : targets === field.path
  })
  return [...new Set([field.sourcePath, ...copied.map(({ sourcePath }) => sourcePath)])]
}

interface Wanted {
  readonly name: string
  readonly field: Field
  readonly format: string | undefined
}

const metaValues = ({ field }: Wanted, doc: Doc): ReadonlyArray<Json> => {
  if (["_seq_no", "_source", "_field_names"].includes(field.path)) {
    const cause = illegal(`Cannot fetch values for internal field [${field.path}].`)
    throw illegal(`error fetching [${field.path}]: ${cause.reason}`, { caused_by: errorOf(cause) })
  }
  return valuesOf(field)(doc.root, doc).map((value) => (typeof value === "bigint" ? String(value) : value))
}

/** The mapped fields that patterns mean; of several formats for one the last counts. */
const wantedBy = (scope: Scope, patterns: ReadonlyArray<FieldPattern>): ReadonlyArray<Wanted> => {
  const wanted = new Map<string, Wanted>()
  for (const { field: name, format } of patterns) {
    const names = name.includes("*")
      ? [...scope.view.mapping.fields.keys()].filter((known) => namePattern(name).test(known))
      : [name]
    for (const known of names) {
      const field = fieldOf(scope.view, known)
      if (field === undefined) continue
      if (!isMeta(field)) familyOf(field)
      checkFormat(field, format)
      wanted.set(known, { name: known, field, format })
    }
  }
  return [...wanted.values()]
}

/** The paths of all values of an object that are not objects, with those values. */
const leavesOf = (value: Json, path: string): ReadonlyArray<readonly [string, Json]> => {
  if (Array.isArray(value)) return value.flatMap((item: Json) => leavesOf(item, path))
  if (!isObject(value)) return [[path, value]]
  return Object.entries(value).flatMap(([name, inner]) =>
    inner === undefined ? [] : leavesOf(inner, path === "" ? name : `${path}.${name}`)
  )
}

type Collected = Map<string, Array<Json>>

const add = (into: Collected, name: string, values: ReadonlyArray<Json>): void => {
  if (values.length === 0) return
  const known = into.get(name)
  if (known === undefined) into.set(name, [...values])
  else known.push(...values)
}

class Fetcher {
  private readonly scope: Scope
  private readonly wanted: ReadonlyArray<Wanted>
  private readonly unmapped: ReadonlyArray<RegExp>
  private readonly sources = new Map<string, ReadonlyArray<string>>()

  constructor(scope: Scope, patterns: ReadonlyArray<FieldPattern>) {
    this.scope = scope
    this.wanted = wantedBy(scope, patterns)
    this.unmapped = patterns.flatMap(({ field, includeUnmapped }) =>
      includeUnmapped ? [namePattern(field)] : []
    )
  }

  fetch(doc: Doc): Fetched {
    const ignored: Collected = new Map()
    const fields = this.level(doc.source, undefined, ignored)
    for (const wanted of this.wanted) {
      if (isMeta(wanted.field)) add(fields, wanted.name, metaValues(wanted, doc))
    }
    return { fields: Object.fromEntries(fields), ignored: Object.fromEntries(ignored) }
  }

  private sourcesOf(field: Field): ReadonlyArray<string> {
    const known = this.sources.get(field.path) ?? sourcesOf(this.scope, field)
    this.sources.set(field.path, known)
    return known
  }

  /** What one object shows that has fields of its own: the document, or a nested object. */
  private level(object: Json, around: string | undefined, ignored: Collected): Collected {
    const fields: Collected = new Map()
    for (const { field, format, name } of this.wanted) {
      if (field.nested !== around || isMeta(field)) continue
      for (const path of this.sourcesOf(field)) {
        for (const raw of valuesAt(object, relative(path, around).split("."))) {
          const outcome = fetchOne(this.scope, field, raw, format)
          if (outcome === undefined) continue
          if ("shown" in outcome) add(fields, relative(name, around), [outcome.shown])
          else add(ignored, name, [outcome.ignored])
        }
      }
    }
    this.addUnmapped(object, around, fields)
    this.addNested(object, around, fields, ignored)
    return fields
  }

  private addNested(object: Json, around: string | undefined, fields: Collected, ignored: Collected): void {
    for (const [path, parent] of this.scope.view.mapping.nested) {
      if (parent !== around) continue
      const name = relative(path, around)
      for (const inner of valuesAt(object, name.split("."))) {
        const shown = this.level(inner, path, ignored)
        if (shown.size > 0) add(fields, name, [Object.fromEntries(shown)])
      }
    }
  }

  private addUnmapped(object: Json, around: string | undefined, fields: Collected): void {
    if (this.unmapped.length === 0) return
    const { fields: mapped, nested } = this.scope.view.mapping
    for (const [name, value] of leavesOf(object, "")) {
      const path = around === undefined ? name : `${around}.${name}`
      const inside = [...nested.keys()].some(
        (inner) =>
          inner !== around &&
          path.startsWith(`${inner}.`) &&
          (around === undefined || inner.startsWith(`${around}.`))
      )
      if (mapped.has(path) || inside || value === null) continue
      if (this.unmapped.some((pattern) => pattern.test(path))) add(fields, name, [value])
    }
  }
}

/** Gets what `fields` shows of documents. */
export const fieldFetcher = (
  scope: Scope,
  patterns: ReadonlyArray<FieldPattern>
): ((doc: Doc) => Fetched) => {
  const fetcher = new Fetcher(scope, patterns)
  return (doc) => fetcher.fetch(doc)
}

/** Gets what `docvalue_fields` shows of documents. */
export const docvalueFetcher = (
  scope: Scope,
  patterns: ReadonlyArray<FieldPattern>
): ((part: Part, doc: Doc) => Shown) => {
  const getters = patterns.flatMap(({ field: pattern, format }) => {
    if (pattern.includes("*") && namePattern(pattern).test("_id")) {
      throw new NotSimulated(`docvalue_fields [${pattern}]`)
    }
    const names = pattern.includes("*")
      ? [...scope.view.mapping.fields.keys()].filter((known) => namePattern(pattern).test(known))
      : [pattern]
    return names.flatMap((name) => {
      const field = fieldOf(scope.view, name)
      if (field === undefined) return []
      checkFielddata(scope, field.path, field)
      const values = field.type === "text" ? tokenValues(field) : valuesOf(field)
      const get = (part: Part, doc: Doc) =>
        values(part, doc).map((value) => formatValue(field, value, format))
      // The format is looked at even where there is no value.
      if (
        format !== undefined &&
        (field.type === "keyword" || field.type === "boolean" || field.type === "ip")
      ) {
        formatValue(field, "", format)
      }
      return [[name, get] as const]
    })
  })
  return (part, doc) =>
    Object.fromEntries(
      getters.flatMap(([name, get]) => {
        const values = get(part, doc)
        return values.length === 0 ? [] : [[name, values] as const]
      })
    )
}

export const isShown = (shown: JsonObject): boolean => Object.keys(shown).length > 0
