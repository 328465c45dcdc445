/** `multi_match`: one text in several fields. */
import { fieldOf, familyOf } from "../fields.ts"
import { parsing, valueAt } from "../malformed.ts"
import { isObject, type Json, type Matcher, Problem } from "../model.ts"
import { illegal, isScalar, readNumber, readText, tokenOf, unsupported } from "../reading.ts"
import type { Query, Reader, Scope } from "../scope.ts"
import { bestOf } from "./combine.ts"
import { blended } from "./crossFields.ts"
import { type BoostedField, readFields, resolveFields } from "./fieldList.ts"
import { anything, optionTable, textOptions } from "./match.ts"
import { common, entriesOf, finish, missing, type Option, readOptions, single } from "./options.ts"
import { never } from "./term.ts"
import { type Kind, matchField, searchAnalyzer, type TextOptions } from "./text.ts"

interface Type {
  readonly kind: Kind
  readonly tieBreaker: number
}

const types: { readonly [name: string]: Type } = {
  best_fields: { kind: "boolean", tieBreaker: 0 },
  most_fields: { kind: "boolean", tieBreaker: 1 },
  cross_fields: { kind: "boolean", tieBreaker: 0 },
  phrase: { kind: "phrase", tieBreaker: 0 },
  phrase_prefix: { kind: "phrasePrefix", tieBreaker: 0 },
  bool_prefix: { kind: "boolPrefix", tieBreaker: 1 }
}

const readType: Option<string> = (value, spot) => {
  const name = readText(value, spot)
  if (Object.hasOwn(types, name)) return name
  throw new Problem(
    400,
    "parse_exception",
    `failed to parse [multi_match] query type [${name}]. unknown type.`
  )
}

const optionNames = [
  "analyzer",
  "operator",
  "minimum_should_match",
  "fuzziness",
  "prefix_length",
  "max_expansions",
  "fuzzy_transpositions",
  "fuzzy_rewrite",
  "lenient",
  "slop",
  "zero_terms_query",
  "auto_generate_synonyms_phrase_query"
] as const

/** The fields by the analyser that they are searched with: those of one are searched as if they were one. */
const groupsOf = (
  scope: Scope,
  fields: ReadonlyArray<BoostedField>,
  { analyzer }: TextOptions
): ReadonlyArray<ReadonlyArray<BoostedField>> => {
  const groups = new Map<string, Array<BoostedField>>()
  for (const field of fields) {
    const known = fieldOf(scope.view, field.name)
    if (known === undefined) continue
    const normalizer = known.parameters["normalizer"]
    const own =
      familyOf(known) === "text"
        ? searchAnalyzer(scope, known, false)
        : `\u0000${typeof normalizer === "string" ? normalizer : ""}`
    const group = groups.get(analyzer ?? own) ?? []
    group.push(field)
    groups.set(analyzer ?? own, group)
  }
  return [...groups.values()]
}

const everyField = (
  scope: Scope,
  fields: ReadonlyArray<BoostedField>,
  text: Json,
  options: TextOptions,
  boost: number
): ReadonlyArray<Matcher> =>
  fields.map((field) => matchField(scope, field.name, text, options, Math.fround(field.boost * boost)))

export const multiMatch: Reader = (body, _spot, reading) => {
  for (const [name, value] of entriesOf(body)) {
    if (isObject(value) || (Array.isArray(value) && name !== "fields")) {
      const spot = valueAt(body, name)
      if (name === "fields") throw unsupported("multi_match", name, spot)
      throw parsing(spot, `[multi_match] unknown token [${tokenOf(value)}] after [${name}]`)
    }
  }
  const singles = { ...common("multi_match", body), ...optionTable(optionNames) }
  const options = readOptions("multi_match", body, {
    ...singles,
    query: single("multi_match", "query", body, anything),
    fields: readFields,
    type: readType,
    tie_breaker: readNumber
  })
  const { fields = [], query: text, type = "best_fields" } = options
  if (text === undefined || !isScalar(text)) {
    throw missing(body, "No text specified for multi_match query")
  }
  if (options.fuzziness !== undefined && ["cross_fields", "phrase", "phrase_prefix"].includes(type)) {
    throw missing(body, `Fuzziness not allowed for type [${type}]`)
  }
  if (options.slop !== undefined && options.slop !== 0 && type === "bool_prefix") {
    throw missing(body, "[slop] not allowed for type [bool_prefix]")
  }
  for (const { boost } of fields) {
    if (boost < 0) throw illegal("negative [boost] are not allowed in [multi_match]")
  }
  const { kind, tieBreaker } = types[type] ?? { kind: "boolean", tieBreaker: 0 }
  const tie = options.tie_breaker ?? tieBreaker
  const prepared = textOptions("multi_match", kind, options)
  const matcher: Query = (scope, boost) => {
    const resolved = resolveFields(scope, fields)
    const own: TextOptions = { ...prepared, lenient: options.lenient ?? resolved.all }
    if (resolved.fields.length === 0) return never
    const matchers =
      type === "cross_fields"
        ? groupsOf(scope, resolved.fields, own).flatMap((group) =>
            group.length === 1
              ? everyField(scope, group, text, own, boost)
              : [blended(scope, group, text, own, tie, boost)]
          )
        : everyField(scope, resolved.fields, text, own, boost)
    return bestOf(matchers, tie)
  }
  return finish(matcher, options, reading)
}
