/** `query_string`: a language of queries in one text. */
import { familyOf } from "../fields.ts"
import { autoFuzziness, fixedFuzziness, type Fuzziness, readFuzziness } from "../fuzziness.ts"
import { type Matcher, NotSimulated } from "../model.ts"
import { readBoolean, readInteger, readNumber, readText } from "../reading.ts"
import { everything, type Query, type Reader, type Scope } from "../scope.ts"
import { plainText } from "../values.ts"
import { type Built, type Clause, matcherOf } from "./built.ts"
import { exists } from "./everything.ts"
import { type BoostedField, readFields, resolveFields } from "./fieldList.ts"
import { fuzzyDefaults, type FuzzyOptions } from "./fuzzy.ts"
import { type Leaf, type Node, parseSyntax, type SyntaxClause } from "./luceneSyntax.ts"
import { readOperator } from "./match.ts"
import { common, finish, missing, type Option, readOptions } from "./options.ts"
import { type Bound, matchRange } from "./range.ts"
import {
  eachField,
  fuzzyIn,
  normalized,
  prefixIn,
  regexpIn,
  type Searched,
  textIn,
  wildcardIn
} from "./severalFields.ts"
import { never } from "./term.ts"
import { textDefaults } from "./text.ts"

const refusing: Option<never> = (_, spot) => {
  throw new NotSimulated(`query_string with [${"name" in spot ? spot.name : ""}]`)
}

/** Options that change nothing, with the value that does not. */
const only =
  (expected: boolean): Option<boolean> =>
  (value, spot) => {
    const read = readBoolean(value, spot)
    return read === expected ? read : refusing(value, spot)
  }

const table = {
  query: readText,
  default_field: readText,
  fields: readFields,
  default_operator: readOperator,
  lenient: readBoolean,
  minimum_should_match: plainText,
  tie_breaker: readNumber,
  phrase_slop: readInteger,
  fuzziness: readFuzziness,
  fuzzy_prefix_length: readInteger,
  fuzzy_max_expansions: readInteger,
  fuzzy_transpositions: readBoolean,
  allow_leading_wildcard: only(true),
  analyze_wildcard: only(false),
  escape: only(false),
  enable_position_increments: only(true),
  auto_generate_synonyms_phrase_query: readBoolean,
  analyzer: refusing,
  quote_analyzer: refusing,
  quote_field_suffix: refusing,
  rewrite: refusing,
  fuzzy_rewrite: refusing,
  time_zone: refusing,
  max_determinized_states: readInteger,
  type: (value, spot) => (readText(value, spot) === "best_fields" ? "best_fields" : refusing(value, spot))
} satisfies { readonly [name: string]: Option<unknown> }

interface Settings {
  readonly and: boolean
  readonly lenient: boolean
  readonly tieBreaker: number
  readonly slop: number
  readonly fuzziness: Fuzziness
  readonly fuzzy: Omit<FuzzyOptions, "fuzziness">
  /** What is searched where the text names no field. */
  readonly fields: ReadonlyArray<BoostedField>
  /** Whether those are all fields. */
  readonly all: boolean
}

class Builder {
  readonly #scope: Scope
  readonly #settings: Settings

  constructor(scope: Scope, settings: Settings) {
    this.#scope = scope
    this.#settings = settings
  }

  /** As Lucene's parser adds one clause after the other; those without any word are left out. */
  clauses(all: ReadonlyArray<SyntaxClause>, boost: number): Built | undefined {
    const { and } = this.#settings
    const clauses: Array<Clause> = []
    const change = (occur: Clause["occur"]): void => {
      const last = clauses.at(-1)
      if (last !== undefined && last.occur !== "mustNot") clauses[clauses.length - 1] = { ...last, occur }
    }
    let first: Built | undefined
    for (const [at, { conjunction, modifier, node, words }] of all.entries()) {
      const built = this.node(node, boost)
      if (words) {
        if (built === undefined) continue
        if ("clauses" in built) clauses.push(...built.clauses)
        else {
          if (at === 0) first = built
          clauses.push({ occur: and ? "must" : "should", matcher: built.matcher })
        }
        continue
      }
      if (conjunction === "and") change("must")
      else if (conjunction === "or" && and) change("should")
      if (built === undefined) continue
      if (at === 0 && modifier === undefined) first = built
      const required = and ? conjunction !== "or" : modifier === "required" || conjunction === "and"
      const occur = modifier === "prohibited" ? "mustNot" : required ? "must" : "should"
      clauses.push({ occur, matcher: matcherOf(built) })
    }
    if (clauses.length === 0) return undefined
    return clauses.length === 1 && first !== undefined ? first : { clauses }
  }

  node(node: Node, boost: number): Built | undefined {
    const own = Math.fround(node.boost * boost)
    if (node.kind === "group") return this.clauses(node.clauses, own)
    const built = this.leaf(node.field, node.leaf, own)
    // With a boost it is no longer one of clauses.
    return built !== undefined && node.boost !== 1 ? { matcher: matcherOf(built) } : built
  }

  #fieldsOf(field: string | undefined): ReadonlyArray<BoostedField> {
    const { all, fields } = this.#settings
    if (field === undefined || (field === "*" && all)) return fields
    return resolveFields(this.#scope, [{ name: field, boost: 1 }]).fields
  }

  leaf(field: string | undefined, leaf: Leaf, boost: number): Built | undefined {
    const { and, fuzziness, fuzzy, lenient, slop, tieBreaker } = this.#settings
    const scope = this.#scope
    if (field === "_exists_" && leaf.kind === "text") return { matcher: exists(scope, leaf.text, boost) }
    if (leaf.kind === "any") return { matcher: this.#any(field, boost) }
    const fields = this.#fieldsOf(field)
    const searched: Searched = { scope, fields, lenient, tieBreaker, boost }
    const options = { ...textDefaults, query: "query_string", and, lenient }
    switch (leaf.kind) {
      case "text": {
        const compared = field === undefined ? undefined : /^([<>])(=?)([^]+)$/.exec(leaf.text)
        if (compared === undefined || compared === null) return textIn(searched, leaf.text, options)
        const [, side, equal, text] = compared
        const bound = { text, inclusive: equal !== "" }
        const none = { text: undefined, inclusive: true }
        return { matcher: side === ">" ? range(searched, bound, none) : range(searched, none, bound) }
      }
      case "phrase":
        return textIn(searched, leaf.text, { ...options, kind: "phrase", slop: leaf.slop ?? slop })
      case "prefix":
        return { matcher: prefixIn(searched, leaf.text) }
      case "wildcard":
        return { matcher: wildcardIn(searched, leaf.pattern) }
      case "regexp":
        return { matcher: regexpIn(searched, leaf.text) }
      case "range":
        return { matcher: range(searched, leaf.low, leaf.high) }
      case "fuzzy": {
        if (leaf.edits.includes(".")) throw new NotSimulated("query_string with fuzziness by similarity")
        const edits = leaf.edits === "" ? fuzziness : fixedFuzziness(Number(leaf.edits))
        return { matcher: fuzzyIn(searched, leaf.text, edits, fuzzy) }
      }
    }
  }

  #any(field: string | undefined, boost: number): Matcher {
    const { all, fields } = this.#settings
    if (field === "*" || (field === undefined && all)) return everything(boost)
    if (field !== undefined) return exists(this.#scope, field, boost)
    const [only, ...more] = fields
    if (only === undefined || more.length > 0) throw new NotSimulated("query_string [*] in several fields")
    return exists(this.#scope, only.name, boost)
  }
}

const range = (
  searched: Searched,
  low: { readonly text?: string | undefined; readonly inclusive: boolean },
  high: { readonly text?: string | undefined; readonly inclusive: boolean }
): Matcher => {
  const { scope } = searched
  return eachField(searched, (field, boost) => {
    const bound = ({ inclusive, text }: typeof low): Bound | undefined =>
      text === undefined
        ? undefined
        : { value: familyOf(field) === "text" ? normalized(scope, field, text) : text, inclusive }
    const [from, to] = [bound(low), bound(high)]
    return matchRange(
      scope,
      field,
      { ...(from === undefined ? {} : { low: from }), ...(to === undefined ? {} : { high: to }) },
      boost
    )
  })
}

export const queryString: Reader = (body, _spot, reading) => {
  const options = readOptions("query_string", body, { ...common("query_string", body), ...table })
  const { default_field, fields, query: text } = options
  if (text === undefined) throw missing(body, "[query_string] must be provided with a [query]")
  if (default_field !== undefined && fields !== undefined) {
    throw new NotSimulated("query_string with [default_field] and [fields]")
  }
  const named = fields ?? (default_field === undefined ? [] : [{ name: default_field, boost: 1 }])
  const clauses = text.trim() === "" ? [] : parseSyntax(text)
  const query: Query = (scope, boost) => {
    if (clauses.length === 0) return never
    const resolved = resolveFields(scope, named)
    const settings: Settings = {
      and: options.default_operator ?? false,
      lenient: options.lenient ?? resolved.all,
      tieBreaker: options.tie_breaker ?? 0,
      slop: options.phrase_slop ?? 0,
      fuzziness: options.fuzziness ?? autoFuzziness,
      fuzzy: {
        prefixLength: options.fuzzy_prefix_length ?? fuzzyDefaults.prefixLength,
        maxExpansions: options.fuzzy_max_expansions ?? fuzzyDefaults.maxExpansions,
        transpositions: options.fuzzy_transpositions ?? fuzzyDefaults.transpositions
      },
      fields: resolved.fields,
      all: resolved.all
    }
    const built = new Builder(scope, settings).clauses(clauses, boost)
    return built === undefined ? never : matcherOf(built, options.minimum_should_match)
  }
  return finish(query, options, reading)
}
