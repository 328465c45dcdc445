/** What the query languages search in several fields: the best of them counts, and a part of the others. */
import { fieldOf, familyOf, shardProblem } from "../fields.ts"
import type { Fuzziness } from "../fuzziness.ts"
import type { Field, Matcher } from "../model.ts"
import { allFlags, compileExpression } from "../regularExpression.ts"
import type { Scope } from "../scope.ts"
import type { Built } from "./built.ts"
import { bestOf } from "./combine.ts"
import type { BoostedField } from "./fieldList.ts"
import { type FuzzyOptions, matchFuzzy } from "./fuzzy.ts"
import { matchPattern, prefixTest, wildcardTest } from "./patterns.ts"
import { never, normalize } from "./term.ts"
import { leniently, matchField, matchPlaces, searchAnalyzer, type TextOptions, tokensOf } from "./text.ts"

export interface Searched {
  readonly scope: Scope
  readonly fields: ReadonlyArray<BoostedField>
  readonly lenient: boolean
  readonly tieBreaker: number
  readonly boost: number
}

/** A term as the field's search analyser would leave it, were it no text but one word. */
export const normalized = (scope: Scope, field: Field, text: string): string =>
  familyOf(field) === "text"
    ? scope.view.normalize(searchAnalyzer(scope, field, false), text)
    : normalize(scope, field, text)

/** Asks each field the same. */
export const eachField = (
  { boost, fields, lenient, scope, tieBreaker }: Searched,
  make: (field: Field, boost: number) => Matcher
): Matcher => {
  const matchers = fields.map(({ boost: own, name }) => {
    const field = fieldOf(scope.view, name)
    return field === undefined ? never : leniently(lenient, () => make(field, Math.fround(own * boost)))
  })
  return matchers.length === 0 ? never : bestOf(matchers, tieBreaker)
}

/** Searches for a text; `undefined` where no field finds any word in it. */
export const textIn = (searched: Searched, text: string, options: TextOptions): Built | undefined => {
  const { boost, scope, tieBreaker } = searched
  const { fields } = searched
  if (fields.length === 0) return { matcher: never }
  const found = fields.filter(({ name }) => {
    const field = fieldOf(scope.view, name)
    return field === undefined || tokensOf(scope, field, text, options)?.length !== 0
  })
  const [first] = found
  if (first === undefined) return undefined
  const field = fieldOf(scope.view, first.name)
  if (found.length === 1 && first.boost === 1 && field !== undefined && options.kind === "boolean") {
    const places = matchPlaces(scope, field, text, options, boost)
    if (places !== undefined && places.length > 1) {
      return { clauses: places.map((matcher) => ({ occur: options.and ? "must" : "should", matcher })) }
    }
  }
  return {
    matcher: bestOf(
      found.map(({ boost: own, name }) => matchField(scope, name, text, options, Math.fround(own * boost))),
      tieBreaker
    )
  }
}

const patternIn = (
  name: string,
  fields: string,
  searched: Searched,
  termOf: (field: Field) => string,
  make: (pattern: string) => (term: string) => boolean
): Matcher =>
  eachField(searched, (field, boost) => {
    if (familyOf(field) !== "text" && familyOf(field) !== "keyword") {
      throw shardProblem(
        `Can only use ${name} queries on ${fields} fields - not on [${field.path}] which is of type [${field.type}]`
      )
    }
    return matchPattern(searched.scope, field, termOf(field), make, boost)
  })

const normalizing =
  ({ scope }: Searched, text: string) =>
  (field: Field): string =>
    normalized(scope, field, text)

const textual = "keyword, text and wildcard"

export const prefixIn = (searched: Searched, text: string): Matcher =>
  patternIn("prefix", textual, searched, normalizing(searched, text), prefixTest)

export const wildcardIn = (searched: Searched, pattern: string): Matcher =>
  patternIn("wildcard", textual, searched, normalizing(searched, pattern), wildcardTest)

export const regexpIn = (searched: Searched, text: string): Matcher =>
  patternIn(
    "regexp",
    "keyword and text",
    searched,
    () => text,
    (pattern) => compileExpression(pattern, allFlags, false)
  )

export const fuzzyIn = (
  searched: Searched,
  text: string,
  fuzziness: Fuzziness,
  options: Omit<FuzzyOptions, "fuzziness">
): Matcher =>
  eachField(searched, (field, boost) =>
    matchFuzzy(
      searched.scope,
      field,
      normalized(searched.scope, field, text),
      { ...options, fuzziness },
      boost
    )
  )
