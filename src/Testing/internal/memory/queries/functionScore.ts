/** `function_score`: changes the scores of a query by fields and weights. */
import { familyOf, fieldOf, valuesOf } from "../fields.ts"
import { parsing, valueAt } from "../malformed.ts"
import { isObject, type Json, type JsonObject, type Matcher, NotSimulated } from "../model.ts"
import { illegal, isScalar, readNumber, readText } from "../reading.ts"
import { everything, type Query, type Reader, type Reading, type Scope } from "../scope.ts"
import { boostOf, entriesOf, finish, missing } from "./options.ts"

/** What a function makes of a document. */
type Factor = (...args: Parameters<Matcher>) => number

interface ScoreFunction {
  readonly filter: Query | undefined
  readonly weight: number | undefined
  readonly factor: ((scope: Scope) => Factor) | undefined
}

interface Prepared {
  readonly filter: Matcher | undefined
  readonly weight: number
  readonly factor: Factor
}

const modifiers: { readonly [name: string]: (value: number) => number } = {
  NONE: (value) => value,
  LOG: Math.log10,
  LOG1P: (value) => Math.log10(value + 1),
  LOG2P: (value) => Math.log10(value + 2),
  LN: Math.log,
  LN1P: Math.log1p,
  LN2P: (value) => Math.log1p(value + 1),
  SQUARE: (value) => value * value,
  SQRT: Math.sqrt,
  RECIPROCAL: (value) => 1 / value
}

type Combine = (factors: ReadonlyArray<Prepared>, values: ReadonlyArray<number>) => number

const total = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0)

/** How several functions become one factor. */
const scoreModes: { readonly [name: string]: Combine } = {
  FIRST: (_, [first = 1]) => first,
  MAX: (_, values) => Math.max(...values),
  MIN: (_, values) => Math.min(...values),
  MULTIPLY: (_, values) => values.reduce((product, value) => product * value, 1),
  SUM: (_, values) => total(values),
  AVG: (functions, values) => {
    const weights = total(functions.map(({ weight }) => weight))
    return weights === 0 ? 1 : total(values) / weights
  }
}

/** How the factor and the score of the query become the score. */
const boostModes: { readonly [name: string]: (score: number, factor: number) => number } = {
  MULTIPLY: (score, factor) => score * factor,
  REPLACE: (_, factor) => factor,
  SUM: (score, factor) => score + factor,
  AVG: (score, factor) => (factor + score) / 2,
  MIN: (score, factor) => Math.min(score, factor),
  MAX: (score, factor) => Math.max(score, factor)
}

const prefix = "failed to parse [function_score] query."

const enumOf = <A>(table: { readonly [name: string]: A }, name: string, type: string): A => {
  const upper = name.toUpperCase()
  const found = Object.hasOwn(table, upper) ? table[upper] : undefined
  if (found !== undefined) return found
  throw illegal(`No enum constant org.elasticsearch.common.lucene.search.function.${type}.${upper}`)
}

const readFieldValueFactor = (body: JsonObject): ((scope: Scope) => Factor) => {
  let [name, unset]: [string | undefined, number | undefined] = [undefined, undefined]
  let [factor, modifier] = [1, modifiers["NONE"] ?? Number]
  for (const [option, value] of entriesOf(body)) {
    const spot = valueAt(body, option)
    if (option === "field") name = readText(value, spot)
    else if (option === "factor") factor = Math.fround(readNumber(value, spot))
    else if (option === "modifier") {
      modifier = enumOf(modifiers, readText(value, spot), "FieldValueFactorFunction.Modifier")
    } else if (option === "missing") unset = readNumber(value, spot)
    else throw new NotSimulated(`field_value_factor with [${option}]`)
  }
  if (name === undefined) throw missing(body, "[field_value_factor] required field 'field' missing")
  const path = name
  return (scope) => {
    const field = fieldOf(scope.view, path)
    if (field !== undefined && !["integer", "float"].includes(familyOf(field))) {
      throw new NotSimulated(`field_value_factor of a field of type [${field.type}]`)
    }
    if (field === undefined && unset === undefined) {
      throw new NotSimulated("field_value_factor of a field that is not there, without [missing]")
    }
    const values = field === undefined ? undefined : valuesOf(field)
    return (part, doc) => {
      const first = values?.(part, doc)[0]
      const value = first === undefined ? unset : Number(first)
      if (value === undefined) throw illegal(`Missing value for field [${path}]`)
      const result = modifier(value * factor)
      if (result < 0) throw new NotSimulated("field_value_factor that gives a negative score")
      return result
    }
  }
}

const others: ReadonlySet<string> = new Set(["exp", "gauss", "linear", "random_score", "script_score"])

const readFactor = (name: string, holder: JsonObject): ((scope: Scope) => Factor) => {
  const value = holder[name]
  if (name === "field_value_factor" && isObject(value)) return readFieldValueFactor(value)
  if (others.has(name)) throw new NotSimulated(`function_score with [${name}]`)
  if (isObject(value)) throw new NotSimulated(`function_score with a function [${name}]`)
  throw parsing(valueAt(holder, name), `${prefix} field [${name}] is not supported`)
}

const readFunction = (holder: Json, at: number, reading: Reading): ScoreFunction => {
  const body = Array.isArray(holder) ? (holder[at] ?? null) : null
  if (!isObject(body)) throw new NotSimulated("function_score with functions of this form")
  let [filter, weight, factor]: [Query | undefined, number | undefined, ScoreFunction["factor"]] = [
    undefined,
    undefined,
    undefined
  ]
  for (const [name, value] of entriesOf(body)) {
    if (name === "filter") filter = reading.query(body, name, reading)
    else if (name === "weight") weight = Math.fround(readNumber(value, valueAt(body, name)))
    else if (factor === undefined) factor = readFactor(name, body)
    else throw new NotSimulated("function_score with two functions in one")
  }
  if (weight === undefined && factor === undefined) {
    throw parsing(valueAt(holder, at), `${prefix} an entry in functions list is missing a function.`)
  }
  return { filter, weight, factor }
}

const prepare = (scope: Scope, { factor, filter, weight }: ScoreFunction): Prepared => ({
  filter: filter?.(scope, 1),
  weight: weight ?? 1,
  factor: factor?.(scope) ?? (() => 1)
})

export const functionScore: Reader = (body, _spot, outer) => {
  const reading = { ...outer, depth: outer.depth + 1 }
  let query: Query = (_, boost) => everything(boost)
  let functions: ReadonlyArray<ScoreFunction> = []
  let [inList, single] = [false, false]
  let [combine, mode] = [scoreModes["MULTIPLY"], boostModes["MULTIPLY"]]
  let [most, least]: [number, number | undefined] = [3.4028234663852886e38, undefined]
  const options: { boost?: number; _name?: string } = {}
  for (const [name, value] of entriesOf(body)) {
    const spot = valueAt(body, name)
    if (name === "query") query = reading.query(body, name, reading)
    else if (name === "boost") options.boost = boostOf("function_score", body)(value, spot)
    else if (name === "_name") options._name = readText(value, spot)
    else if (name === "score_mode") {
      combine = enumOf(scoreModes, readText(value, spot), "FunctionScoreQuery.ScoreMode")
    } else if (name === "boost_mode") mode = enumOf(boostModes, readText(value, spot), "CombineFunction")
    else if (name === "max_boost") most = Math.fround(readNumber(value, spot))
    else if (name === "min_score") least = Math.fround(readNumber(value, spot))
    else if (name === "functions") {
      if (single || !Array.isArray(value))
        throw new NotSimulated("function_score with functions of this form")
      functions = value.map((_, at) => readFunction(value, at, reading))
      inList = true
    } else if (inList) {
      throw parsing(
        spot,
        `${prefix} [you can either define [functions] array or a single function, not both. already found [functions] array, now encountering [${name}].]`
      )
    } else if (single) throw new NotSimulated("function_score with two functions outside of [functions]")
    else {
      const weight = name === "weight" && isScalar(value) ? Math.fround(readNumber(value, spot)) : undefined
      const factor = weight === undefined ? readFactor(name, body) : undefined
      functions = [{ filter: undefined, weight, factor }]
      single = true
    }
  }
  const made: Query = (scope, boost) => {
    const inner = query(scope, boost)
    const prepared = functions.map((one) => prepare(scope, one))
    return (part, doc) => {
      const score = inner(part, doc)
      if (score === undefined) return undefined
      const all = prepared.filter(({ filter }) => filter === undefined || filter(part, doc) !== undefined)
      // The others are not even asked.
      const found = combine === scoreModes["FIRST"] ? all.slice(0, 1) : all
      const values = found.map(({ factor, weight }) => factor(part, doc) * weight)
      const factor = found.length === 0 ? 1 : (combine?.(found, values) ?? 1)
      const changed =
        prepared.length === 0 ? score : Math.fround(mode?.(score, Math.min(factor, most)) ?? score)
      return least !== undefined && changed < least ? undefined : changed
    }
  }
  return finish(made, options, outer)
}
