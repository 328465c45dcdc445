/** `match`, `match_phrase`, `match_phrase_prefix`, `match_bool_prefix`. */
import { parsing, valueAt } from "../malformed.ts"
import { readFuzziness } from "../fuzziness.ts"
import { isObject, type Json, type JsonObject } from "../model.ts"
import { illegal, isScalar, readBoolean, readInteger, readText } from "../reading.ts"
import type { Query, Reader } from "../scope.ts"
import { plainText } from "../values.ts"
import { type FuzzyOptions, fuzzyDefaults } from "./fuzzy.ts"
import { common, finish, missing, onlyField, type Option, type OptionsOf, readSingles } from "./options.ts"
import { type Kind, matchField, textDefaults, type TextOptions } from "./text.ts"

export const anything: Option<Json> = (value) => value

export const readOperator: Option<boolean> = (value, spot) => {
  const name = readText(value, spot).toUpperCase()
  if (name === "AND") return true
  if (name === "OR") return false
  throw illegal(`No enum constant org.elasticsearch.index.query.Operator.${name}`)
}

export const readZeroTerms: Option<"all" | "none"> = (value, spot) => {
  const name = readText(value, spot)
  const lower = name.toLowerCase()
  if (lower === "all" || lower === "none") return lower
  throw parsing(spot, `Unsupported zero_terms_query value [${name}]`)
}

/** The options that several of these queries take; each picks its own. */
const tables = {
  analyzer: readText,
  operator: readOperator,
  minimum_should_match: plainText,
  fuzziness: readFuzziness,
  prefix_length: readInteger,
  max_expansions: readInteger,
  fuzzy_transpositions: readBoolean,
  fuzzy_rewrite: readText,
  lenient: readBoolean,
  slop: readInteger,
  zero_terms_query: readZeroTerms,
  auto_generate_synonyms_phrase_query: readBoolean
} satisfies { readonly [name: string]: Option<unknown> }

export type MatchOptions = OptionsOf<typeof tables>

type MatchOption = keyof typeof tables

/** The table of those options that a query takes. */
export const optionTable = (names: ReadonlyArray<MatchOption>): Partial<typeof tables> =>
  Object.fromEntries(names.map((name) => [name, tables[name]]))

export const fuzzyOptions = (options: MatchOptions): FuzzyOptions | undefined =>
  options.fuzziness === undefined
    ? undefined
    : {
        fuzziness: options.fuzziness,
        prefixLength: options.prefix_length ?? fuzzyDefaults.prefixLength,
        maxExpansions: options.max_expansions ?? fuzzyDefaults.maxExpansions,
        transpositions: options.fuzzy_transpositions ?? fuzzyDefaults.transpositions,
        rewrite: options.fuzzy_rewrite
      }

const checkNumbers = (query: string, options: MatchOptions): void => {
  if ((options.prefix_length ?? 0) < 0) throw illegal(`[${query}] requires prefix length to be non-negative.`)
  if ((options.max_expansions ?? 1) <= 0) throw illegal(`[${query}] requires maxExpansions to be positive.`)
  if ((options.slop ?? 0) < 0) throw illegal("No negative slop allowed.")
}

export const textOptions = (query: string, kind: Kind, options: MatchOptions): TextOptions => {
  checkNumbers(query, options)
  return {
    ...textDefaults,
    query,
    kind,
    analyzer: options.analyzer,
    and: options.operator ?? false,
    minimumShouldMatch: options.minimum_should_match,
    fuzzy: fuzzyOptions(options),
    slop: options.slop ?? 0,
    maxExpansions: options.max_expansions ?? textDefaults.maxExpansions,
    lenient: options.lenient ?? false,
    zeroTerms: options.zero_terms_query ?? "none"
  }
}

const matchQuery = (query: string, kind: Kind, names: ReadonlyArray<MatchOption>): Reader => {
  return (body, _spot, reading) => {
    const found = onlyField(query, body)
    if (found === undefined || found.value === null) throw missing(body, "No text specified for text query")
    const { field, value } = found
    if (Array.isArray(value)) readText(value, valueAt(body, field))
    const holder: JsonObject = isObject(value) ? value : { query: value }
    const options = readSingles(query, holder, {
      ...common(query, { [field]: holder }),
      query: anything,
      ...optionTable(names)
    })
    const text = options.query
    if (text === undefined || !isScalar(text)) throw missing(body, "No text specified for text query")
    const prepared = textOptions(query, kind, options)
    const matcher: Query = (scope, boost) => matchField(scope, field, text, prepared, boost)
    return finish(matcher, options, reading)
  }
}

const fuzzyNames = [
  "fuzziness",
  "prefix_length",
  "max_expansions",
  "fuzzy_transpositions",
  "fuzzy_rewrite"
] as const

export const match: Reader = matchQuery("match", "boolean", [
  "analyzer",
  "operator",
  "minimum_should_match",
  ...fuzzyNames,
  "lenient",
  "zero_terms_query",
  "auto_generate_synonyms_phrase_query"
])

export const matchPhraseQuery: Reader = matchQuery("match_phrase", "phrase", [
  "analyzer",
  "slop",
  "zero_terms_query"
])

export const matchPhrasePrefixQuery: Reader = matchQuery("match_phrase_prefix", "phrasePrefix", [
  "analyzer",
  "slop",
  "max_expansions",
  "zero_terms_query"
])

export const matchBoolPrefix: Reader = matchQuery("match_bool_prefix", "boolPrefix", [
  "analyzer",
  "operator",
  "minimum_should_match",
  ...fuzzyNames
])
