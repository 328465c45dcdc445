/**
 * The parameters of the field types: how each is read, its default, and whether a later mapping may change it.
 *
 * A parameter that the server knows and that would change answers in a way that is not simulated is refused.
 */
import type { Analysis } from "../analysis.ts"
import { checkFormat, defaultFormat, defaultNanosFormat, parseProblem } from "../dates.ts"
import { javaDouble, javaText } from "../javaText.ts"
import { isObject, type Json, NotSimulated, Problem } from "../model.ts"
import { caused, illegalArgument } from "../problems.ts"
import { readNumberValue } from "./numbers.ts"

/** What reading a parameter needs to know of its field. */
export interface FieldContext {
  /** The field's own name, without those around it. */
  readonly name: string
  readonly type: string
  readonly analysis: Analysis
}

export interface Parameter {
  readonly name: string
  readonly unset: Json
  /** The value in its normal form. */
  readonly read: (value: Json, context: FieldContext) => Json
  /** May a later mapping say something else? */
  readonly updates?: boolean | ((from: Json, to: Json) => boolean)
  /** What is simulated, all of it unless said. */
  readonly simulated?: (value: Json) => boolean
  /** As conflicts print it. */
  readonly shown?: (value: Json) => string
}

const parsing = (reason: string): Problem => new Problem(400, "mapper_parsing_exception", reason)

const numberFormat = (text: string): Problem =>
  new Problem(400, "number_format_exception", `For input string: "${text}"`)

export const readBoolean = (value: Json): boolean => {
  const text = String(value)
  if (text === "true") return true
  if (text === "false" || text === "") return false
  throw illegalArgument(`Failed to parse value [${text}] as only [true] or [false] are allowed.`)
}

/** A boolean whose errors name it. */
export const namedBoolean = (name: string, value: Json): boolean => {
  try {
    return readBoolean(value)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    throw caused(400, "illegal_argument_exception", `Could not convert [${name}] to boolean`, thrown)
  }
}

const flag = (name: string, unset: boolean, more: Partial<Parameter> = {}): Parameter => ({
  name,
  unset,
  read: readBoolean,
  ...more
})

const only =
  (...values: ReadonlyArray<Json>) =>
  (value: Json): boolean =>
    values.includes(value)

const docValues = (enabled: boolean): Parameter => ({
  name: "doc_values",
  unset: enabled,
  read: (value) => {
    if (isObject(value)) throw new NotSimulated("mapping parameter [doc_values] as an object")
    return namedBoolean("doc_values", value)
  },
  shown: (value) => `Values[enabled=${String(value)}, cardinality=low, multiValue=true, nullability=true]`
})

const index = flag("index", true)
/** Stored fields show only when asked for, which is not simulated. */
const store = flag("store", false)
const ignoreMalformed = flag("ignore_malformed", false, { updates: true })

const readInteger = (value: Json): number => {
  const text = String(value)
  if (!/^[+-]?\d+(\.\d*)?$/.test(text)) throw numberFormat(text)
  return Math.trunc(Number(text))
}

const ignoreAbove: Parameter = {
  name: "ignore_above",
  unset: 0x7fffffff,
  updates: true,
  read: (value) => {
    const number = readInteger(value)
    if (number < 0) throw illegalArgument(`[ignore_above] must be positive, got [${number}]`)
    return number
  }
}

const text = (value: Json): Json => (value === null ? null : javaText(value))

const meta: Parameter = {
  name: "meta",
  unset: {},
  updates: true,
  read: (value, { name }) => {
    const kind = (item: Json): string =>
      typeof item === "number" ? (Number.isInteger(item) ? "Integer" : "Double") : "String"
    if (!isObject(value))
      throw parsing(`[meta] must be an object, got ${kind(value)}[${javaText(value)}] for field [${name}]`)
    for (const item of Object.values(value)) {
      if (typeof item === "string") continue
      if (typeof item !== "number") throw new NotSimulated("mapping parameter [meta] of this form")
      throw parsing(
        `[meta] values can only be strings, but got ${kind(item)}[${javaText(item)}] for field [${name}]`
      )
    }
    return value
  }
}

const oneOf = (
  name: string,
  unset: string,
  values: ReadonlyArray<string>,
  more: Partial<Parameter> = {}
): Parameter => ({
  name,
  unset,
  read: (value) => {
    if (values.includes(String(value))) return String(value)
    throw parsing(
      `Unknown value [${javaText(value)}] for field [${name}] - accepted values are [${values.join(", ")}]`
    )
  },
  simulated: only(unset),
  ...more
})

const analyzer = (name: string, updates: boolean, more: Partial<Parameter> = {}): Parameter => ({
  name,
  unset: "default",
  updates,
  read: (value, { analysis }) => {
    const found = analysis.analyzer(String(value))
    if (found === undefined)
      throw illegalArgument(`analyzer [${String(value)}] has not been configured in mappings`)
    return String(value)
  },
  ...more
})

/** Not simulated as soon as it is set to anything but its default. */
const never = (name: string, unset: Json, updates = false): Parameter => ({
  name,
  unset,
  updates,
  read: (value) => (typeof unset === "boolean" ? readBoolean(value) : value),
  simulated: (value) => value === unset
})

const scripts: ReadonlyArray<Parameter> = [never("script", null), never("on_script_error", "fail")]
const series: ReadonlyArray<Parameter> = [
  never("time_series_dimension", false),
  never("time_series_metric", null)
]

const numeric: ReadonlyArray<Parameter> = [
  index,
  docValues(true),
  store,
  ignoreMalformed,
  flag("coerce", true, { updates: true }),
  {
    name: "null_value",
    unset: null,
    read: (value, { type }) => (value === null ? null : readNumberValue(type, value)),
    shown: (value) => (typeof value === "number" ? javaDouble(value) : String(value))
  },
  ...scripts,
  ...series,
  meta
]

const integral: ReadonlyArray<Parameter> = numeric.map((parameter) =>
  parameter.name === "null_value" ? { ...parameter, shown: String } : parameter
)

const readFormat = (value: Json, name: string): string => {
  const format = javaText(value)
  try {
    checkFormat(format)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    throw caused(
      400,
      "illegal_argument_exception",
      `Error parsing [format] on field [${name}]: ${thrown.reason}`,
      thrown
    )
  }
  return format
}

const dates = (format: string): ReadonlyArray<Parameter> => [
  index,
  docValues(true),
  store,
  { name: "format", unset: format, read: (value, { name }) => readFormat(value, name) },
  { name: "locale", unset: "en", read: (value) => String(value), simulated: only("en", "") },
  { name: "null_value", unset: null, read: text },
  ignoreMalformed,
  ...scripts,
  meta
]

/** Checks what can be checked only when all parameters are known. */
export const checkDateNull = (name: string, nullValue: Json, format: string): void => {
  const fault = nullValue === null ? undefined : parseProblem(nullValue, format)
  if (fault === undefined) return
  const reason = `Error parsing [null_value] on field [${name}]: ${fault.reason}`
  throw caused(400, "mapper_parsing_exception", reason, fault)
}

/** By type. The order is that of the server, in which it lists conflicts. */
const tables: { readonly [type: string]: ReadonlyArray<Parameter> } = {
  keyword: [
    index,
    docValues(true),
    store,
    { name: "null_value", unset: null, read: text },
    flag("eager_global_ordinals", false, { updates: true }),
    ignoreAbove,
    oneOf("index_options", "docs", ["docs", "freqs"]),
    flag("norms", false, { simulated: only(false) }),
    never("similarity", null),
    {
      name: "normalizer",
      unset: null,
      read: (value, { analysis, name }) => {
        if (value === null || analysis.normalizer(String(value)) !== undefined) return value
        throw parsing(`normalizer [${String(value)}] not found for field [${name}]`)
      }
    },
    never("normalizer_skip_store_original_value", false),
    flag("split_queries_on_whitespace", false, { updates: true, simulated: only(false) }),
    ...scripts,
    ...series,
    meta
  ],
  text: [
    index,
    store,
    oneOf("index_options", "positions", ["docs", "freqs", "positions", "offsets"], {
      simulated: only("positions", "offsets")
    }),
    flag("norms", true, { updates: (from, to) => from === to || from === true }),
    oneOf("term_vector", "no", [
      "no",
      "yes",
      "with_positions",
      "with_offsets",
      "with_positions_offsets",
      "with_positions_payloads",
      "with_positions_offsets_payloads"
    ]),
    analyzer("analyzer", false),
    analyzer("search_analyzer", true),
    analyzer("search_quote_analyzer", true, { simulated: only("default") }),
    never("similarity", null),
    {
      name: "position_increment_gap",
      unset: 100,
      read: (value) => {
        const gap = readInteger(value)
        if (gap < 0) throw illegalArgument(`[position_increment_gap] must be positive, got [${gap}]`)
        return gap
      }
    },
    never("index_phrases", false),
    never("index_prefixes", null),
    flag("fielddata", false, { updates: true, simulated: only(false) }),
    never("fielddata_frequency_filter", null, true),
    flag("eager_global_ordinals", false, { updates: true }),
    meta
  ],
  long: integral,
  integer: integral,
  short: integral,
  byte: integral,
  unsigned_long: integral,
  double: numeric,
  float: numeric,
  half_float: numeric,
  scaled_float: [
    ...numeric,
    {
      name: "scaling_factor",
      unset: null,
      read: (value) => {
        const factor = Number(value)
        if (!Number.isFinite(factor)) throw numberFormat(String(value))
        if (factor > 0) return factor
        throw illegalArgument(`[scaling_factor] must be a positive number, got [${javaDouble(factor)}]`)
      },
      shown: (value) => (typeof value === "number" ? javaDouble(value) : String(value))
    }
  ],
  date: dates(defaultFormat),
  date_nanos: dates(defaultNanosFormat),
  boolean: [
    docValues(true),
    index,
    store,
    {
      name: "null_value",
      unset: null,
      read: (value) => (value === null ? null : readBoolean(value))
    },
    ...scripts,
    ignoreMalformed,
    ...series,
    meta
  ],
  ip: [
    index,
    docValues(true),
    store,
    ignoreMalformed,
    { name: "null_value", unset: null, read: text },
    ...scripts,
    ...series,
    meta
  ],
  geo_point: [
    docValues(true),
    store,
    ignoreMalformed,
    flag("ignore_z_value", true, { updates: true }),
    never("null_value", null),
    index,
    ...scripts,
    ...series,
    meta
  ],
  binary: [store, flag("doc_values", false), meta]
}

/** The types of fields that are there. */
export const parametersOf = (type: string): ReadonlyArray<Parameter> | undefined =>
  Object.hasOwn(tables, type) ? tables[type] : undefined

const otherTypes: ReadonlySet<string> = new Set(
  (
    "aggregate_metric_double annotated_text bfloat completion constant_keyword counted_keyword date_range " +
    "dense_vector double_range exponential_histogram flattened float_range geo_shape histogram icu_collation_keyword " +
    "integer_range ip_range join long_range match_only_text murmur3 passthrough pattern_text percolator point " +
    "rank_feature rank_features rank_vectors search_as_you_type semantic_text shape sparse_vector tdigest " +
    "token_count version wildcard"
  ).split(" ")
)

export const isOtherType = (type: string): boolean => otherTypes.has(type)
