/** What full text searches have in common: text is analysed, and its terms are looked for together. */
import { checkSearchable, familyOf, fieldOf } from "../fields.ts"
import { minimumShouldMatch } from "../minimumShouldMatch.ts"
import { type Field, type Json, type Matcher, Problem, type Token } from "../model.ts"
import { illegal } from "../reading.ts"
import { everything, type Scope } from "../scope.ts"
import { plainText } from "../values.ts"
import { anyOf, clauses } from "./combine.ts"
import { type FuzzyOptions, matchFuzzy } from "./fuzzy.ts"
import { matchPattern, prefixTest } from "./patterns.ts"
import { matchPhrase, matchPhrasePrefix, type Place } from "./phrase.ts"
import { matchTerm, never, synonyms } from "./term.ts"

export type Kind = "boolean" | "phrase" | "phrasePrefix" | "boolPrefix"

export interface TextOptions {
  /** The name of the query, for errors. */
  readonly query: string
  readonly kind: Kind
  readonly analyzer: string | undefined
  readonly and: boolean
  readonly minimumShouldMatch: string | undefined
  readonly fuzzy: FuzzyOptions | undefined
  readonly slop: number
  readonly maxExpansions: number
  readonly lenient: boolean
  /** What text without any term matches. */
  readonly zeroTerms: "all" | "none"
}

export const textDefaults: TextOptions = {
  query: "match",
  kind: "boolean",
  analyzer: undefined,
  and: false,
  minimumShouldMatch: undefined,
  fuzzy: undefined,
  slop: 0,
  maxExpansions: 50,
  lenient: false,
  zeroTerms: "none"
}

const textParameter = (field: Field, name: string): string | undefined => {
  const value = field.parameters[name]
  return typeof value === "string" ? value : undefined
}

/** The analyser that searches of a text field use. */
export const searchAnalyzer = (scope: Scope, field: Field, phrase: boolean): string => {
  const quoted = phrase ? textParameter(field, "search_quote_analyzer") : undefined
  const own = quoted ?? textParameter(field, "search_analyzer") ?? textParameter(field, "analyzer")
  if (own !== undefined) return own
  const settings = Object.keys(scope.view.settings)
  const hasDefault = settings.some((name) => /^(index\.)?analysis\.analyzer\.default_search\./.test(name))
  return hasDefault ? "default_search" : "default"
}

const withAnalyzer = (scope: Scope, name: string, text: string, query: string): ReadonlyArray<Token> => {
  try {
    return scope.view.analyze(name, text)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    throw new Problem(400, "query_shard_exception", `[${query}] analyzer [${name}] not found`)
  }
}

/** The tokens of a text; `undefined` for fields whose values are searched as a whole. */
export const tokensOf = (
  scope: Scope,
  field: Field,
  text: string,
  { analyzer, kind, query }: TextOptions
): ReadonlyArray<Token> | undefined => {
  if (analyzer !== undefined) return withAnalyzer(scope, analyzer, text, query)
  if (familyOf(field) === "text") {
    return scope.view.analyze(searchAnalyzer(scope, field, kind === "phrase"), text)
  }
  return undefined
}

/** Tokens by their place. */
export const placesOf = (tokens: ReadonlyArray<Token>): ReadonlyArray<Place> => {
  const places: Array<Place> = []
  for (const { position, term } of tokens) {
    const last = places.at(-1)
    if (last !== undefined && last.offset === position) {
      places[places.length - 1] = { ...last, terms: [...last.terms, term] }
    } else places.push({ terms: [term], offset: position })
  }
  return places
}

export const leniently = (lenient: boolean, make: () => Matcher): Matcher => {
  if (!lenient) return make()
  try {
    return make()
  } catch (thrown) {
    if (thrown instanceof Problem) return never
    throw thrown
  }
}

const single = (scope: Scope, field: Field, value: Json, options: TextOptions, boost: number): Matcher =>
  options.fuzzy === undefined
    ? matchTerm(scope, field, value, boost)
    : matchFuzzy(scope, field, plainText(value), options.fuzzy, boost)

const placeMatcher = (
  scope: Scope,
  field: Field,
  { terms }: Place,
  options: TextOptions,
  boost: number
): Matcher => {
  const [term] = terms
  if (term === undefined) return never
  if (terms.length === 1) return single(scope, field, term, options, boost)
  if (familyOf(field) === "text") return synonyms(scope, field, terms, boost)
  return anyOf(terms.map((each) => single(scope, field, each, options, boost)))
}

const prefixMatcher = (scope: Scope, field: Field, prefix: string, boost: number): Matcher => {
  const family = familyOf(field)
  return family === "text" || family === "keyword"
    ? matchPattern(scope, field, prefix, prefixTest, boost)
    : matchTerm(scope, field, prefix, boost)
}

export const together = (matchers: ReadonlyArray<Matcher>, options: TextOptions): Matcher => {
  const [first] = matchers
  if (first !== undefined && matchers.length === 1) return first
  const spec = options.minimumShouldMatch
  const least = spec === undefined ? 0 : minimumShouldMatch(options.and ? 0 : matchers.length, spec)
  return clauses({
    must: options.and ? matchers : [],
    filter: [],
    mustNot: [],
    should: options.and ? [] : matchers,
    least
  })
}

const analysed = (
  scope: Scope,
  field: Field,
  tokens: ReadonlyArray<Token>,
  whole: string,
  options: TextOptions,
  boost: number
): Matcher => {
  checkSearchable(field)
  const places = placesOf(tokens)
  const { kind } = options
  if (kind === "phrasePrefix") {
    return matchPhrasePrefix(scope, field, places, options.slop, options.maxExpansions, boost)
  }
  if (kind === "phrase" && places.length > 1) {
    if (familyOf(field) !== "text") {
      throw illegal(
        `Can only use phrase queries on text fields - not on [${field.path}] which is of type [${field.type}]`
      )
    }
    return matchPhrase(scope, field, places, options.slop, boost)
  }
  // A word that something follows is complete.
  const isOpen = kind === "boolPrefix" && tokens.at(-1)?.end === whole.length
  return together(ofPlaces(scope, field, places, options, boost, isOpen), options)
}

const ofPlaces = (
  scope: Scope,
  field: Field,
  places: ReadonlyArray<Place>,
  options: TextOptions,
  boost: number,
  isOpen = false
): ReadonlyArray<Matcher> =>
  places.map((place, at) =>
    leniently(options.lenient, () =>
      isOpen && at === places.length - 1
        ? prefixMatcher(scope, field, place.terms[0] ?? "", boost)
        : placeMatcher(scope, field, place, options, boost)
    )
  )

/** The words of a text, each by itself; `undefined` for fields whose values are searched as a whole. */
export const matchPlaces = (
  scope: Scope,
  field: Field,
  text: string,
  options: TextOptions,
  boost: number
): ReadonlyArray<Matcher> | undefined => {
  const tokens = tokensOf(scope, field, text, options)
  return tokens === undefined ? undefined : ofPlaces(scope, field, placesOf(tokens), options, boost)
}

/** Searches one field for a text or, where the field is no text, for the value. */
export const matchField = (
  scope: Scope,
  name: string,
  value: Json,
  options: TextOptions,
  boost: number
): Matcher => {
  const field = fieldOf(scope.view, name)
  if (field === undefined) return never
  if (familyOf(field) === "binary") {
    return leniently(options.lenient, () => {
      throw illegal(`Field [${name}] of type [${field.type}] does not support match queries`)
    })
  }
  if (options.kind === "phrasePrefix" && familyOf(field) !== "text") {
    return leniently(options.lenient, () => {
      throw illegal(
        `Can only use phrase prefix queries on text fields - not on [${name}] which is of type [${field.type}]`
      )
    })
  }
  const tokens = tokensOf(scope, field, plainText(value), options)
  if (tokens === undefined) {
    return leniently(options.lenient, () =>
      options.kind === "boolPrefix"
        ? prefixOrTerm(scope, field, value, boost)
        : single(scope, field, value, options, boost)
    )
  }
  if (tokens.length === 0) return options.zeroTerms === "all" ? everything(boost) : never
  return leniently(options.lenient, () => analysed(scope, field, tokens, plainText(value), options, boost))
}

const prefixOrTerm = (scope: Scope, field: Field, value: Json, boost: number): Matcher =>
  familyOf(field) === "keyword"
    ? prefixMatcher(scope, field, plainText(value), boost)
    : matchTerm(scope, field, value, boost)
