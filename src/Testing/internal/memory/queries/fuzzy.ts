/** Terms that are a few edits away: `fuzzy`, and the fuzziness of full text searches. */
import { checkSearchable, familyOf, fieldOf } from "../fields.ts"
import { parsing, valueAt } from "../malformed.ts"
import { distance } from "../distance.ts"
import { autoFuzziness, type Fuzziness, readFuzziness } from "../fuzziness.ts"
import { type Field, isObject, type JsonObject, type Matcher } from "../model.ts"
import { compareText } from "../order.ts"
import { postingsOf } from "../postings.ts"
import { illegal, readBoolean, readInteger, readTextOrNull } from "../reading.ts"
import { constant, nothing, type Query, type Reader, type Scope } from "../scope.ts"
import { plainText } from "../values.ts"
import { anyOf } from "./combine.ts"
import { common, finish, onlyField, readSingles } from "./options.ts"
import { checkRewrite } from "./patterns.ts"
import { isScored, never, normalize, scoredTerm } from "./term.ts"

export interface FuzzyOptions {
  readonly fuzziness: Fuzziness
  readonly prefixLength: number
  readonly maxExpansions: number
  readonly transpositions: boolean
  readonly rewrite?: string | undefined
}

export const fuzzyDefaults: FuzzyOptions = {
  fuzziness: autoFuzziness,
  prefixLength: 0,
  maxExpansions: 50,
  transpositions: true
}

interface Expansion {
  readonly term: string
  /** 1 for the term itself, less the more it differs, and never less than nothing. */
  readonly boost: number
}

/** The terms of the index near a text, the nearest first, as many as are allowed. */
const expand = (
  scope: Scope,
  field: Field,
  text: string,
  options: FuzzyOptions
): ReadonlyArray<Expansion> => {
  const points = [...text]
  const edits = options.fuzziness(text)
  const prefix = points.slice(0, options.prefixLength).join("")
  const found: Array<Expansion> = []
  for (const term of postingsOf(scope.view, field).ordered()) {
    if (!term.startsWith(prefix)) continue
    const other = [...term]
    const apart = distance(points, other, edits, options.transpositions)
    if (apart > edits) continue
    const nearness = Math.fround(apart / Math.min(points.length, other.length))
    found.push({ term, boost: apart === 0 ? 1 : Math.max(0, Math.fround(1 - nearness)) })
  }
  return found
    .toSorted((a, b) => b.boost - a.boost || compareText(a.term, b.term))
    .slice(0, options.maxExpansions)
}

/**
 * Scores as Lucene does: each term by its nearness, and all with the document frequency of the most frequent,
 * so that a rare misspelling does not count for more than the word itself.
 */
export const matchFuzzy = (
  scope: Scope,
  field: Field,
  value: string,
  options: FuzzyOptions,
  boost: number
): Matcher => {
  checkSearchable(field)
  const family = familyOf(field)
  if (family !== "keyword" && family !== "text") {
    throw illegal(
      `Can only use fuzzy queries on keyword and text fields - not on [${field.path}] which is of type [${field.type}]`
    )
  }
  if (options.prefixLength < 0) throw illegal("prefixLength cannot be negative.")
  if (options.maxExpansions <= 0) throw illegal("maxExpansions must be positive.")
  const terms = expand(scope, field, normalize(scope, field, value), options)
  if (options.rewrite !== undefined || !isScored(scope, field)) {
    checkRewrite(options.rewrite)
    const all = terms.map(({ term }) => scoredTerm(scope, field, term, 1))
    return constant((part, doc) => all.some((matcher) => matcher(part, doc) !== undefined), boost)
  }
  if (terms.length === 0) return never
  const postings = postingsOf(scope.view, field)
  const docFreq = Math.max(...terms.map(({ term }) => postings.terms.get(term)?.size ?? 0))
  return anyOf(
    terms.map(({ boost: own, term }) => scoredTerm(scope, field, term, Math.fround(own * boost), docFreq))
  )
}

export const fuzzy: Reader = (body, _spot, reading) => {
  const found = onlyField("fuzzy", body)
  if (found === undefined) throw illegal("field name cannot be null or empty")
  const { field: name, value } = found
  if (Array.isArray(value)) {
    throw parsing(
      valueAt(body, name),
      `[fuzzy] query doesn't support multiple fields, found [${name}] and [null]`
    )
  }
  const holder: JsonObject = isObject(value) ? value : { value }
  const options = readSingles("fuzzy", holder, {
    ...common("fuzzy", { [name]: holder }),
    value: (json) => json,
    fuzziness: readFuzziness,
    prefix_length: readInteger,
    max_expansions: readInteger,
    transpositions: readBoolean,
    rewrite: readTextOrNull
  })
  const wanted = options.value
  if (wanted === undefined || wanted === null) throw illegal("query value cannot be null")
  const fuzzyOptions: FuzzyOptions = {
    fuzziness: options.fuzziness ?? fuzzyDefaults.fuzziness,
    prefixLength: options.prefix_length ?? fuzzyDefaults.prefixLength,
    maxExpansions: options.max_expansions ?? fuzzyDefaults.maxExpansions,
    transpositions: options.transpositions ?? fuzzyDefaults.transpositions,
    rewrite: options.rewrite
  }
  const query: Query = (scope, boost) => {
    const field = fieldOf(scope.view, name)
    return field === undefined ? nothing : matchFuzzy(scope, field, plainText(wanted), fuzzyOptions, boost)
  }
  return finish(query, options, reading)
}
