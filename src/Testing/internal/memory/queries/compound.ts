/** Queries of queries: `bool`, `constant_score`, `boosting`, `dis_max`. */
import { parsing, valueAt } from "../malformed.ts"
import { minimumShouldMatch } from "../minimumShouldMatch.ts"
import { isObject, type Json, type Matcher } from "../model.ts"
import { readBoolean, readNumber, readText, unsupported } from "../reading.ts"
import { constant, everything, nothing, type Query, type Reader, type Reading } from "../scope.ts"
import { plainText } from "../values.ts"
import { bestOf, clauses, prepareAll } from "./combine.ts"
import {
  boostOf,
  type Declared,
  declaredCommon,
  entriesOf,
  finish,
  missing,
  readDeclared,
  structure,
  value,
  valueOrNull
} from "./options.ts"

type Queries = ReadonlyArray<Query>

/** One query or a list of them. */
const queries = (name: string, holder: Json & object, reading: Reading): Queries => {
  const value = isObject(holder) ? holder[name] : undefined
  if (value === null || value === undefined) return []
  return Array.isArray(value)
    ? value.map((_, at) => reading.query(value, at, reading))
    : [reading.query(holder, name, reading)]
}

export const bool: Reader = (body, _spot, outer) => {
  const reading = { ...outer, depth: outer.depth + 1 }
  const clause = (name: string): Declared<Queries> => structure(() => queries(name, body, reading))
  const options = readDeclared("bool", body, {
    ...declaredCommon("bool", body),
    must: clause("must"),
    filter: clause("filter"),
    should: clause("should"),
    must_not: clause("must_not"),
    mustNot: clause("mustNot"),
    minimum_should_match: valueOrNull((json) => (json === null ? undefined : plainText(json))),
    adjust_pure_negative: value(readBoolean)
  })
  const { adjust_pure_negative = true, filter = [], minimum_should_match, must = [], should = [] } = options
  const mustNot = [...(options.must_not ?? []), ...(options.mustNot ?? [])]
  const query: Query = (scope, boost) => {
    const some = must.length + filter.length + should.length + mustNot.length > 0
    if (!some) return everything(boost)
    const prepare = (all: Queries) => all.map((inner) => () => inner(scope, boost))
    const required = prepareAll([...prepare(must), ...prepare(filter)])
    if (required.includes(nothing)) return nothing
    const optional = should.map((inner) => inner(scope, boost))
    const pure = must.length + filter.length + should.length === 0
    // What is only forbidden is taken out of everything, and the number is forgotten with that.
    const least =
      minimum_should_match === undefined || (pure && adjust_pure_negative)
        ? 0
        : minimumShouldMatch(should.length, minimum_should_match)
    if (pure && !adjust_pure_negative) return () => undefined
    if (required.length === 0 && optional.length > 0 && optional.every((inner) => inner === nothing)) {
      return nothing
    }
    return clauses({
      must: required.slice(0, must.length),
      filter: pure ? [everything(0)] : required.slice(must.length),
      mustNot: mustNot.map((inner) => inner(scope, boost)),
      should: optional,
      least
    })
  }
  return finish(query, options, outer)
}

export const constantScore: Reader = (body, _spot, reading) => {
  let filter: Query | undefined
  const options: { boost?: number; _name?: string } = {}
  for (const [name, json] of entriesOf(body)) {
    const spot = valueAt(body, name)
    if (Array.isArray(json)) throw parsing(spot, "unexpected token [START_ARRAY]")
    if (isObject(json)) {
      if (name !== "filter") throw unsupported("constant_score", name, spot)
      if (filter !== undefined) {
        throw parsing(spot, "[constant_score] accepts only one 'filter' element.")
      }
      filter = reading.query(body, name, reading)
    } else if (name === "boost") options.boost = boostOf("constant_score", body)(json, spot)
    else if (name === "_name") options._name = readText(json, spot)
    else throw unsupported("constant_score", name, spot)
  }
  if (filter === undefined) throw missing(body, "[constant_score] requires a 'filter' element")
  const inner = filter
  const query: Query = (scope, boost) => {
    const matcher = inner(scope, 1)
    return matcher === nothing ? nothing : constant((part, doc) => matcher(part, doc) !== undefined, boost)
  }
  return finish(query, options, reading)
}

export const boosting: Reader = (body, _spot, reading) => {
  let positive: Query | undefined
  let negative: Query | undefined
  let negativeBoost = -1
  const options: { boost?: number; _name?: string } = {}
  for (const [name, json] of entriesOf(body)) {
    const spot = valueAt(body, name)
    if (isObject(json)) {
      if (name === "positive") positive = reading.query(body, name, reading)
      else if (name === "negative") negative = reading.query(body, name, reading)
      else throw unsupported("boosting", name, spot)
    } else if (name === "negative_boost") negativeBoost = readNumber(json, spot)
    else if (name === "boost") options.boost = boostOf("boosting", body)(json, spot)
    else if (name === "_name") options._name = readText(json, spot)
    else throw unsupported("boosting", name, spot)
  }
  if (positive === undefined) throw missing(body, "[boosting] query requires 'positive' query to be set'")
  if (negative === undefined) throw missing(body, "[boosting] query requires 'negative' query to be set'")
  if (negativeBoost < 0) {
    throw missing(body, "[boosting] query requires 'negative_boost' to be set to be a positive value'")
  }
  const [wanted, unwanted, factor] = [positive, negative, Math.fround(negativeBoost)]
  const query: Query = (scope, boost) => {
    const good = wanted(scope, 1)
    const bad = unwanted(scope, 1)
    if (good === nothing) return nothing
    return (part, doc) => {
      const score = good(part, doc)
      if (score === undefined) return undefined
      return Math.fround(boost * (bad(part, doc) === undefined ? score : score * factor))
    }
  }
  return finish(query, options, reading)
}

export const disMax: Reader = (body, _spot, reading) => {
  const inner: Array<Query> = []
  let given = false
  let tieBreaker = 0
  const options: { boost?: number; _name?: string } = {}
  for (const [name, json] of entriesOf(body)) {
    const spot = valueAt(body, name)
    if (name === "queries" && (isObject(json) || Array.isArray(json))) {
      if (Array.isArray(json) && json.length === 0) {
        throw parsing(spot, "[_na] query malformed, must start with start_object")
      }
      given = true
      inner.push(...queries(name, body, reading))
    } else if (isObject(json) || Array.isArray(json)) throw unsupported("dis_max", name, spot)
    else if (name === "tie_breaker") tieBreaker = readNumber(json, spot)
    else if (name === "boost") options.boost = boostOf("dis_max", body)(json, spot)
    else if (name === "_name") options._name = readText(json, spot)
    else throw unsupported("dis_max", name, spot)
  }
  if (!given) throw missing(body, "[dis_max] requires 'queries' field with at least one clause")
  const query: Query = (scope, boost) => {
    const matchers: ReadonlyArray<Matcher> = inner.map((each) => each(scope, boost))
    return bestOf(matchers, tieBreaker)
  }
  return finish(query, options, reading)
}
