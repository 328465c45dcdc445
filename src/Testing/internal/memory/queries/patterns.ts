/** Queries that name many terms at once: `prefix`, `wildcard`, `regexp`. They all score alike. */
import { checkSearchable, familyOf, fieldOf, isIndexed, shardProblem, valuesOf } from "../fields.ts"
import { valueAt } from "../malformed.ts"
import { type Field, isObject, type JsonObject, type Matcher, NotSimulated } from "../model.ts"
import { illegal, readBoolean, readInteger, readText, readTextOrNull } from "../reading.ts"
import { allFlags, compileExpression, parseFlags } from "../regularExpression.ts"
import { constant, everything, nothing, type Query, type Reader, type Scope } from "../scope.ts"
import {
  finish,
  noFieldName,
  onlyField,
  type Option,
  type OptionsOf,
  readOptions,
  common
} from "./options.ts"
import { matchTerms, normalize } from "./term.ts"
import { foldAscii } from "./termLevel.ts"

type Test = (term: string) => boolean

/** The methods that score all terms alike, which is the default. */
const constantMethods: ReadonlySet<string> = new Set([
  "constant_score",
  "constant_score_auto",
  "constant_score_blended",
  "constant_score_boolean"
])

export const checkRewrite = (method: string | undefined): void => {
  if (method === undefined || constantMethods.has(method)) return
  if (method === "scoring_boolean" || /^top_terms_(boost_|blended_freqs_)?\d+$/.test(method)) {
    throw new NotSimulated(`rewrite [${method}]`)
  }
  throw illegal(`Failed to parse rewrite_method [${method}]`)
}

/** The test of `*`, `?` and `\`. */
export const wildcardTest = (pattern: string): Test => {
  const source = pattern.replace(/\\([\s\S])|[\s\S]/gu, (part, escaped?: string) => {
    if (escaped !== undefined) return escaped.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    if (part === "*") return ".*"
    return part === "?" ? "." : part.replace(/[\\^$.+()[\]{}|/]/g, "\\$&")
  })
  const expression = new RegExp(`^${source}$`, "su")
  return (term) => expression.test(term)
}

const insensitive = (pattern: string, make: (pattern: string) => Test): Test => {
  const test = make(foldAscii(pattern))
  return (term) => test(foldAscii(term))
}

export const prefixTest =
  (prefix: string): Test =>
  (term) =>
    term.startsWith(prefix)

/** Matches the terms of a keyword or text field that pass a test. */
export const matchPattern = (
  scope: Scope,
  field: Field,
  pattern: string,
  make: (pattern: string) => Test,
  boost: number
): Matcher => {
  checkSearchable(field)
  const test = make(normalize(scope, field, pattern))
  if (isIndexed(field)) return matchTerms(scope, field, test, boost)
  const values = valuesOf(field)
  return constant((part, doc) => values(part, doc).some((value) => test(String(value))), boost)
}

const isTextual = (field: Field): boolean => familyOf(field) === "keyword" || familyOf(field) === "text"

interface Kind {
  /** What `value` can be called, too. */
  readonly alias?: string
  readonly fields: string
  /** Whether `_index` can be searched. */
  readonly index: boolean
}

interface Options {
  readonly value?: string | undefined
  readonly case_insensitive?: boolean
  readonly rewrite?: string | undefined
  readonly boost?: number
  readonly _name?: string
}

const patternQuery = <O extends Options>(
  name: string,
  { fields, index }: Kind,
  readMore: (holder: JsonObject, field: string) => O,
  make: (options: O) => (pattern: string) => Test
): Reader => {
  return (body, _spot, reading) => {
    const found = onlyField(name, body)
    if (found === undefined) throw noFieldName()
    const { field: path, value } = found
    const options = isObject(value)
      ? readMore(value, path)
      : readMore({ value: readTextOrNull(value, valueAt(body, path)) ?? null }, path)
    const pattern = options.value
    if (pattern === undefined) throw illegal("value cannot be null")
    const query: Query = (scope, boost) => {
      const field = fieldOf(scope.view, path)
      if (field === undefined) return nothing
      checkRewrite(options.rewrite)
      if (index && field.path === "_index") {
        return make(options)(pattern)(scope.view.name) ? everything(boost) : nothing
      }
      if (!isTextual(field)) {
        throw shardProblem(
          `Can only use ${name} queries on ${fields} fields - not on [${path}] which is of type [${field.type}]`
        )
      }
      return matchPattern(scope, field, pattern, make(options), boost)
    }
    return finish(query, options, reading)
  }
}

const textOptions = (name: string, holder: JsonObject, field: string) => ({
  ...common(name, { [field]: holder }),
  value: readTextOrNull,
  case_insensitive: readBoolean,
  rewrite: readTextOrNull
})

const cased = (options: Options, make: (pattern: string) => Test): ((pattern: string) => Test) =>
  options.case_insensitive === true ? (pattern) => insensitive(pattern, make) : make

const keywordTextWildcard = "keyword, text and wildcard"

export const prefix: Reader = patternQuery<Options>(
  "prefix",
  { fields: keywordTextWildcard, index: true },
  (holder, field) => readOptions("prefix", holder, textOptions("prefix", holder, field)),
  (options) => cased(options, prefixTest)
)

export const wildcard: Reader = patternQuery<Options>(
  "wildcard",
  { fields: keywordTextWildcard, index: true },
  (holder, field) => {
    const { wildcard: other, ...options } = readOptions("wildcard", holder, {
      ...textOptions("wildcard", holder, field),
      wildcard: readTextOrNull
    })
    return other === undefined ? options : { ...options, value: other }
  },
  (options) => cased(options, wildcardTest)
)

const flagsOption: Option<number> = (value, spot) => parseFlags(readText(value, spot))

const regexpTable = (holder: JsonObject, field: string) => ({
  ...textOptions("regexp", holder, field),
  flags: flagsOption,
  flags_value: readInteger,
  max_determinized_states: readInteger
})

export const regexp: Reader = patternQuery<OptionsOf<ReturnType<typeof regexpTable>>>(
  "regexp",
  { fields: "keyword and text", index: false },
  (holder, field) => readOptions("regexp", holder, regexpTable(holder, field)),
  ({ case_insensitive = false, flags, flags_value }) => {
    return (pattern) => compileExpression(pattern, flags_value ?? flags ?? allFlags, case_insensitive)
  }
)
