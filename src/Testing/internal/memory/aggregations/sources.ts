/** Where an aggregation's values come from: a field of each document, or what stands for a missing one. */
import { defaultNanosFormat, needDate } from "../dates.ts"
import { fieldOf, valuesOf } from "../fields.ts"
import { isNumeric, mappedFormat } from "../formats.ts"
import { canonicalIp } from "../ip.ts"
import { type Field, NotSimulated, type Problem, type Value, type View } from "../model.ts"
import { compareText } from "../order.ts"
import { illegal, parseDouble } from "../reading.ts"
import * as docFormat from "./docFormat.ts"
import type { DocFormat } from "./docFormat.ts"
import { missing, notSimulated, type Scalar, text } from "./options.ts"
import type { Row } from "./rows.ts"

export type Family = "number" | "date" | "boolean" | "ip" | "keyword"

export interface SourceOptions {
  readonly field: string
  readonly missing?: Scalar | undefined
  readonly format?: string | undefined
  readonly timeZone?: string | undefined
}

/** The values that an aggregation sees in one shard. */
export interface Source {
  readonly family: Family
  /** Whole numbers, as opposed to those with fractions; also for dates and booleans. */
  readonly whole: boolean
  /** The mapping's type; `undefined` where the field is not mapped. */
  readonly field: Field | undefined
  readonly values: (row: Row) => ReadonlyArray<Value>
  readonly format: DocFormat
}

/** The parameters of all aggregations that look at one field. */
export const sourceRules = (type: string) => ({
  field: text,
  missing,
  format: text,
  script: notSimulated(type, "script"),
  value_type: notSimulated(type, "value_type")
})

export const requireField = (field: string | undefined): string => {
  if (field === undefined) {
    throw illegal("Required one of fields [field, script], but none were specified.")
  }
  return field
}

const families: { readonly [type: string]: Family } = {
  date: "date",
  date_nanos: "date",
  boolean: "boolean",
  ip: "ip",
  keyword: "keyword",
  text: "keyword",
  _index: "keyword",
  _ignored: "keyword"
}

const wholeTypes: ReadonlySet<string> = new Set(["long", "integer", "short", "byte", "_seq_no", "_version"])

const fielddataDisabled = (name: string, index: string): string =>
  `Fielddata is disabled on [${name}] in [${index}]. Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [${name}] in order to load field data by uninverting the inverted index. Note that this can use significant memory.`

const checkFielddata = (field: Field, name: string, view: View): void => {
  switch (field.type) {
    case "text":
      if (field.parameters["fielddata"] === true) return
      throw illegal(fielddataDisabled(name, view.name))
    case "match_only_text":
      throw illegal(`Field [${field.path}] of type [${field.type}] does not support fielddata`)
    case "_id":
      throw illegal(
        "Fielddata access on the _id field is disallowed, you can re-enable it by updating the dynamic cluster setting: indices.id_field_data.enabled"
      )
    case "_routing":
    case "_source":
    case "_field_names":
      throw illegal(`Fielddata is not supported on field [${field.path}] of type [${field.type}]`)
    default:
      if (field.parameters["doc_values"] === false) {
        throw illegal(
          `Can't load fielddata on [${field.path}] because fielddata is unsupported on fields of type [${field.type}]. Use doc values instead.`
        )
      }
  }
}

const familyOf = (field: Field, aggregation: string): Family => {
  if (isNumeric(field)) {
    if (field.type === "unsigned_long") {
      throw new NotSimulated(`aggregation [${aggregation}] of fields of type [unsigned_long]`)
    }
    return "number"
  }
  const family = families[field.type]
  if (family === undefined) {
    throw new NotSimulated(`aggregation [${aggregation}] of fields of type [${field.type}]`)
  }
  return family
}

const noFormat = (field: Field): Problem =>
  illegal(`Field [${field.path}] of type [${field.type}] does not support custom formats`)

/** The format in which dates are read. */
export const dateFormatOf = (field: Field | undefined): string | undefined => {
  if (field === undefined) return undefined
  return mappedFormat(field) ?? (field.type === "date_nanos" ? defaultNanosFormat : undefined)
}

const formatOf = (
  field: Field | undefined,
  family: Family,
  { format, timeZone }: SourceOptions
): DocFormat => {
  if (family === "date") return docFormat.date(format ?? (field && mappedFormat(field)), timeZone)
  if (family === "number") return format === undefined ? docFormat.raw : docFormat.decimal(format)
  if (format !== undefined && field !== undefined) throw noFormat(field)
  return family === "boolean" ? docFormat.boolean : docFormat.raw
}

/** What stands for missing values, in the form of the field's values. */
const parseMissing = (
  value: Scalar,
  family: Family,
  field: Field | undefined,
  options: SourceOptions,
  now: number
): Value => {
  switch (family) {
    case "keyword":
      return String(value)
    case "ip": {
      const address = canonicalIp(String(value))
      if (address === undefined) throw illegal(`'${String(value)}' is not an IP string literal.`)
      return address
    }
    case "boolean":
      if (typeof value === "number" || typeof value === "bigint") return Number(value)
      if (String(value) === "true") return 1
      if (String(value) === "false") return 0
      throw illegal(`Cannot parse boolean [${String(value)}], expected either [true] or [false]`)
    case "date": {
      if (typeof value === "number" || typeof value === "bigint") return Number(value)
      return needDate(value, options.format ?? dateFormatOf(field), { now, timeZone: options.timeZone })
    }
    case "number":
      return typeof value === "number" || typeof value === "bigint" ? value : parseDouble(String(value))
  }
}

/** Numbers for dates and booleans too, each as often as the document has it. */
const plainValues = (field: Field): ((row: Row) => ReadonlyArray<Value>) => {
  if (field.type === "text") {
    return ({ part }) =>
      [...new Set((part.tokens.get(field.path) ?? []).map(({ term }) => term))].toSorted(compareText)
  }
  const values = valuesOf(field)
  if (field.type === "boolean") return ({ doc, part }) => values(part, doc).map(Number)
  if (field.type === "date_nanos") {
    return ({ doc, part }) =>
      values(part, doc).map((value) => (typeof value === "bigint" ? Number(value / 1_000_000n) : value))
  }
  return ({ doc, part }) => values(part, doc)
}

const none: ReadonlyArray<Value> = []

export interface Wanted {
  /** The aggregation's type, for errors. */
  readonly type: string
  readonly families: ReadonlyArray<Family>
  /** What a field that is not mapped is taken for. */
  readonly unmapped: Family
}

/** The values in one shard; throws what the server refuses the field with. */
const sourceIn = (view: View, options: SourceOptions, wanted: Wanted, now: number): Source => {
  const field = fieldOf(view, options.field)
  const family = field === undefined ? wanted.unmapped : familyIn(field, options, wanted, view)
  const format = formatOf(field, family, options)
  const instead =
    options.missing === undefined ? undefined : [parseMissing(options.missing, family, field, options, now)]
  if (field !== undefined && !wanted.families.includes(family)) throw unsupported(field, wanted.type)
  const own = field === undefined ? () => none : plainValues(field)
  const whole = family !== "number" || (field !== undefined && wholeTypes.has(field.type))
  const base = { family, whole, field, format }
  if (instead === undefined) return { ...base, values: own }
  const fraction = typeof instead[0] === "number" && !Number.isInteger(instead[0])
  return {
    ...base,
    whole: whole && !fraction,
    values: (row) => {
      const values = own(row)
      return values.length === 0 ? instead : values
    }
  }
}

const familyIn = (field: Field, options: SourceOptions, wanted: Wanted, view: View): Family => {
  if (geoTypes.has(field.type)) throw geoFault(field, options, wanted)
  checkFielddata(field, options.field, view)
  return familyOf(field, wanted.type)
}

/** No aggregation that is done here works on places; those that the server counts are not done. */
const geoFault = (field: Field, { format, missing }: SourceOptions, { families, type }: Wanted): Error => {
  if (format !== undefined) return noFormat(field)
  if (missing !== undefined || families.includes("keyword")) {
    return new NotSimulated(`aggregation [${type}] of fields of type [${field.type}]`)
  }
  return unsupported(field, type)
}

const geoTypes: ReadonlySet<string> = new Set(["geo_point", "geo_shape", "point", "shape"])

const unsupported = (field: Field, type: string) =>
  illegal(`Field [${field.path}] of type [${field.type}] is not supported for aggregation [${type}]`)

/** The values of a row by its shard; fields are looked up once for each. */
export const sourcesOf = (options: SourceOptions, wanted: Wanted): ((view: View, now: number) => Source) => {
  const known = new Map<View, Source>()
  return (view, now) => {
    const source = known.get(view) ?? sourceIn(view, options, wanted, now)
    known.set(view, source)
    return source
  }
}
