/** `simple_query_string`: a language of queries that takes any text. */
import { fixedFuzziness } from "../fuzziness.ts"
import { parsing, valueAt } from "../malformed.ts"
import { type JsonObject, NotSimulated } from "../model.ts"
import { illegal, readBoolean, readInteger, readText } from "../reading.ts"
import type { Query, Reader } from "../scope.ts"
import { plainText } from "../values.ts"
import { matcherOf } from "./built.ts"
import { readFields, resolveFields } from "./fieldList.ts"
import { fuzzyDefaults } from "./fuzzy.ts"
import { readOperator } from "./match.ts"
import { common, entriesOf, finish, missing, type Option, readOptions } from "./options.ts"
import { fuzzyIn, prefixIn, type Searched, textIn } from "./severalFields.ts"
import { type Operator, parseSimple } from "./simpleSyntax.ts"
import { never } from "./term.ts"
import { textDefaults, type TextOptions } from "./text.ts"

const allOperators: ReadonlyArray<Operator> = [
  "and",
  "not",
  "or",
  "prefix",
  "phrase",
  "precedence",
  "escape",
  "whitespace",
  "fuzzy",
  "near"
]

const flagNames: { readonly [name: string]: ReadonlyArray<Operator> } = {
  ALL: allOperators,
  NONE: [],
  SLOP: ["near"],
  ...Object.fromEntries(allOperators.map((operator) => [operator.toUpperCase(), [operator]]))
}

const readFlags: Option<ReadonlySet<Operator>> = (value, spot) => {
  if (typeof value !== "string") throw new NotSimulated("simple_query_string with [flags] as a number")
  const names = readText(value, spot).split("|")
  return new Set(
    names.flatMap((name) => {
      const operators = Object.hasOwn(flagNames, name) ? flagNames[name] : undefined
      if (operators !== undefined) return operators
      throw illegal(`Unknown simple_query_string flag [${name}]`)
    })
  )
}

const table = (body: JsonObject) => ({
  ...common("simple_query_string", body),
  query: readText,
  fields: readFields,
  default_operator: readOperator,
  flags: readFlags,
  lenient: readBoolean,
  minimum_should_match: plainText,
  fuzzy_prefix_length: readInteger,
  fuzzy_max_expansions: readInteger,
  fuzzy_transpositions: readBoolean,
  auto_generate_synonyms_phrase_query: readBoolean
})

const others = ["analyzer", "analyze_wildcard", "quote_field_suffix"]

export const simpleQueryString: Reader = (body, _spot, reading) => {
  const other = others.find((name) => body[name] !== undefined)
  if (other !== undefined) throw new NotSimulated(`simple_query_string with [${other}]`)
  const known = table(body)
  for (const [name] of entriesOf(body)) {
    if (Object.hasOwn(known, name)) continue
    throw parsing(valueAt(body, name), `[simple_query_string] unsupported field [${name}]`)
  }
  const options = readOptions("simple_query_string", body, known)
  const { flags = new Set(allOperators), query: text } = options
  if (text === undefined) throw missing(body, "[simple_query_string] query text missing")
  const fuzzy = {
    prefixLength: options.fuzzy_prefix_length ?? fuzzyDefaults.prefixLength,
    maxExpansions: options.fuzzy_max_expansions ?? fuzzyDefaults.maxExpansions,
    transpositions: options.fuzzy_transpositions ?? fuzzyDefaults.transpositions
  }
  const and = options.default_operator ?? false
  const query: Query = (scope, boost) => {
    const { all, fields } = resolveFields(scope, options.fields ?? [])
    const lenient = options.lenient ?? all
    const searched: Searched = { scope, fields, lenient, tieBreaker: 1, boost }
    const words: TextOptions = { ...textDefaults, query: "simple_query_string", and, lenient }
    const built = parseSimple(text, {
      operators: flags,
      and,
      boost,
      words: {
        text: (one) => textIn(searched, one, words),
        phrase: (one, slop) =>
          textIn({ ...searched, tieBreaker: 0 }, one, { ...words, kind: "phrase", slop }),
        prefix: (one) => ({ matcher: prefixIn(searched, one) }),
        fuzzy: (one, edits) => ({ matcher: fuzzyIn(searched, one, fixedFuzziness(edits), fuzzy) })
      }
    })
    return built === undefined ? never : matcherOf(built, options.minimum_should_match)
  }
  return finish(query, options, reading)
}
