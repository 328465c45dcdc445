/** The matching of one term of one field, which term queries and full text searches share. */
import { checkSearchable, familyOf, isIndexed, shardProblem, valuesOf } from "../fields.ts"
import { type Field, type Json, type Matcher, NotSimulated, type Value } from "../model.ts"
import { compareValues } from "../order.ts"
import { type Postings, postingsOf } from "../postings.ts"
import { illegal } from "../reading.ts"
import { constant, everything, nothing, type Scope } from "../scope.ts"
import { idf, type Scorer, scorer } from "../scoring.ts"
import { repeatable } from "./repeated.ts"
import {
  isWhole,
  limitsOf,
  narrow,
  parseBoolean,
  parseDateValue,
  parseNumber,
  plainText,
  queryDateFormat,
  sameNumber
} from "../values.ts"
import { addressRange, inRange } from "./addresses.ts"

/** Matches nothing, though another shard might. */
export const never: Matcher = () => undefined

/** How a field scores: by BM25, or every match alike. */
export const isScored = (scope: Scope, field: Field): boolean => {
  if (field.type === "match_only_text") return false
  const similarity = field.parameters["similarity"]
  if (similarity === "boolean") return false
  if (similarity !== undefined && similarity !== null && similarity !== "BM25") {
    throw new NotSimulated(`similarity [${plainText(similarity)}]`)
  }
  const own = Object.keys(scope.view.settings).find((name) => /^(index\.)?similarity\./.test(name))
  if (own !== undefined) throw new NotSimulated(`setting [${own}]`)
  return true
}

/** A term as it stands in the index, scored by BM25 with statistics that can be those of other terms. */
export const scoredTerm = (
  scope: Scope,
  field: Field,
  term: string,
  boost: number,
  docFreq?: number
): Matcher => {
  const postings = postingsOf(scope.view, field)
  const posting = postings.terms.get(term)
  if (posting === undefined) return never
  if (!isScored(scope, field)) return constant((part) => posting.has(part), boost)
  return repeatable(`${field.path}\u0000${term}\u0000${docFreq ?? ""}`, boost, (boost) => {
    const score = termScorer(postings, docFreq ?? posting.size, boost)
    return (part) => {
      const positions = posting.get(part)
      return positions === undefined ? undefined : score(positions.length, postings.length(part))
    }
  })
}

export const termScorer = (postings: Postings, docFreq: number, boost: number): Scorer =>
  scorer(idf(docFreq, postings.docCount), postings, boost)

/** Several terms on one place, which score as if they were the same one. */
export const synonyms = (
  scope: Scope,
  field: Field,
  terms: ReadonlyArray<string>,
  boost: number
): Matcher => {
  const distinct = [...new Set(terms)]
  const [first] = distinct
  if (first !== undefined && distinct.length === 1) return scoredTerm(scope, field, first, boost)
  const postings = postingsOf(scope.view, field)
  const found = distinct.flatMap((term) => postings.terms.get(term) ?? [])
  if (found.length === 0) return never
  const frequency = (part: Parameters<Matcher>[0]): number =>
    found.reduce((total, posting) => total + (posting.get(part)?.length ?? 0), 0)
  if (!isScored(scope, field)) return constant((part) => frequency(part) > 0, boost)
  const score = termScorer(postings, Math.max(...found.map((posting) => posting.size)), boost)
  return (part) => {
    const total = frequency(part)
    return total === 0 ? undefined : score(total, postings.length(part))
  }
}

/** The normaliser or search analyser that single terms of a keyword go through. */
export const normalize = (scope: Scope, field: Field, text: string): string => {
  const normalizer = field.parameters["normalizer"]
  if (field.type !== "keyword" || typeof normalizer !== "string") return text
  return scope.view
    .analyze(normalizer, text)
    .map(({ term }) => term)
    .join("")
}

const hasValue = (field: Field, test: (value: Value) => boolean, boost: number): Matcher => {
  const values = valuesOf(field)
  return constant((part, doc) => values(part, doc).some(test), boost)
}

const textTerm = (scope: Scope, field: Field, text: string, boost: number): Matcher =>
  isIndexed(field)
    ? scoredTerm(scope, field, text, boost)
    : hasValue(field, (value) => String(value) === text, boost)

const numberTerm = (field: Field, value: Json, boost: number): Matcher => {
  const number = parseNumber(value)
  if (familyOf(field) === "integer") {
    const [low, high] = limitsOf(field)
    if (!isWhole(number) || number < low || number > high) return never
  }
  const wanted = narrow(field, number)
  if (!Number.isFinite(Number(wanted))) return never
  return hasValue(field, (own) => sameNumber(own, wanted), boost)
}

const dateTerm = (scope: Scope, field: Field, value: Json, boost: number): Matcher => {
  const format = queryDateFormat(field, [value])
  const low = parseDateValue(field, value, format, { now: scope.now, roundUp: false })
  const high = parseDateValue(field, value, format, { now: scope.now, roundUp: true })
  return hasValue(field, (own) => compareValues(own, low) >= 0 && compareValues(own, high) <= 0, boost)
}

const addressTerm = (field: Field, text: string, boost: number): Matcher => {
  const range = addressRange(text)
  return hasValue(field, (own) => inRange(String(own), range), boost)
}

const metaTerm = (scope: Scope, field: Field, text: string, boost: number): Matcher => {
  switch (field.path) {
    case "_index":
      return scope.isIndex(text) ? everything(boost) : nothing
    case "_source":
    case "_version":
      throw shardProblem(`The ${field.path} field is not searchable`)
    case "_field_names":
      throw new NotSimulated("queries on [_field_names]")
    case "_id":
      return hasValue(field, (own) => own === text, boost)
    default:
      return scoredTerm(scope, field, text, boost)
  }
}

/** Matches a term as `term` queries do: the value is made one of the field's first. */
export const matchTerm = (scope: Scope, field: Field, value: Json, boost: number): Matcher => {
  checkSearchable(field)
  switch (familyOf(field)) {
    case "text":
      return scoredTerm(scope, field, plainText(value), boost)
    case "keyword":
      return textTerm(scope, field, normalize(scope, field, plainText(value)), boost)
    case "boolean":
      return textTerm(scope, field, String(parseBoolean(value)), boost)
    case "integer":
    case "float":
      return numberTerm(field, value, boost)
    case "date":
      return dateTerm(scope, field, value, boost)
    case "ip":
      return addressTerm(field, plainText(value), boost)
    case "meta":
      return metaTerm(scope, field, plainText(value), boost)
    case "binary":
      throw illegal("Binary fields do not support searching")
  }
}

/** The parts that hold any of the terms that pass a test, all with one score. */
export const matchTerms = (
  scope: Scope,
  field: Field,
  test: (term: string) => boolean,
  boost: number
): Matcher => {
  const postings = postingsOf(scope.view, field)
  const found = new Set(
    postings.ordered().flatMap((term) => (test(term) ? [...(postings.terms.get(term)?.keys() ?? [])] : []))
  )
  return constant((part) => found.has(part), boost)
}
