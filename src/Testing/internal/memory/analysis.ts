/**
 * Analyzers and normalizers: those that are built in, and those that the settings of an index put together.
 *
 * Everything that settings name is made when the index is, so that what is wrong or not simulated shows then.
 */
import { filterTypes, lower, porter, possessive, stop } from "./analysis/filters.ts"
import * as known from "./analysis/known.ts"
import { build, type Component, makeOptions, type Options } from "./analysis/options.ts"
import { english, stopWordsOf } from "./analysis/stopWords.ts"
import * as tokenizers from "./analysis/tokenizers.ts"
import type { Analysed, TokenFilter, Tokenizer, Typed } from "./analysis/tokens.ts"
import { NotSimulated, Problem } from "./model.ts"

export type { Analysed, Typed } from "./analysis/tokens.ts"

export interface Analyzer {
  readonly analyze: AnalyzerFunction
  /** The positions between two texts of one field. */
  readonly gap: number
}

/** Settings by their full names, below `index.`; lists as such. */
export type FlatSettings = { readonly [name: string]: string | ReadonlyArray<string> }

const defaultGap = 100

const illegal = (reason: string): Problem => new Problem(400, "illegal_argument_exception", reason)

/** Analyses text. What it does to one word that is not to be taken apart is {@link normalizeWith}. */
type AnalyzerFunction = Tokenizer & { readonly normalizing?: ReadonlyArray<TokenFilter> }

/** The filters that words go through as well which are not taken apart are some of them, unless others are given. */
const chain = (
  tokenizer: Tokenizer,
  filters: ReadonlyArray<TokenFilter>,
  normalizing: ReadonlyArray<TokenFilter> = filters.filter(({ normalizes }) => normalizes === true)
): AnalyzerFunction =>
  Object.assign(
    (text: string) => filters.reduce<Analysed>((analysed, filter) => filter(analysed), tokenizer(text)),
    { normalizing }
  )

/** A word as an analyser changes it without taking it apart: for patterns and the bounds of ranges. */
export const normalizeWith = ({ analyze }: Analyzer, word: string): string =>
  (analyze.normalizing ?? []).reduce<Analysed>(
    (analysed, filter) => filter(analysed),
    tokenizers.keyword(word)
  ).tokens[0]?.term ?? word

const tokenLength = (options: Options): number => {
  const length = options.integer("max_token_length", tokenizers.defaultLength)
  if (length < 1) throw illegal("maxTokenLength must be greater than zero")
  return length
}

const tokenizerTypes: { readonly [type: string]: Component<Tokenizer> } = {
  standard: { settings: ["max_token_length"], make: (options) => tokenizers.standard(tokenLength(options)) },
  whitespace: {
    settings: ["max_token_length"],
    make: (options) => tokenizers.whitespace(tokenLength(options))
  },
  letter: { settings: [], make: () => tokenizers.letter },
  lowercase: { settings: [], make: () => tokenizers.lowercaseLetter },
  keyword: { settings: [], make: () => tokenizers.keyword }
}

/** What the `pattern` analyzer does without settings: Java's `\W` is of ASCII. */
const analyzerTypes: { readonly [type: string]: Component<AnalyzerFunction> } = {
  standard: {
    settings: ["stopwords", "max_token_length"],
    make: (options) =>
      chain(tokenizers.standard(tokenLength(options)), [lower, stop(stopWordsOf(options, "_none_"))])
  },
  simple: { settings: [], make: () => chain(tokenizers.lowercaseLetter, [], [lower]) },
  whitespace: { settings: [], make: () => tokenizers.whitespace() },
  keyword: { settings: [], make: () => tokenizers.keyword },
  stop: {
    settings: ["stopwords"],
    make: (options) => chain(tokenizers.lowercaseLetter, [stop(stopWordsOf(options, "_english_"))], [lower])
  },
  english: {
    settings: ["stopwords"],
    make: (options) => {
      const words = options.list("stopwords") === undefined ? english : stopWordsOf(options, "_english_")
      return chain(tokenizers.standard(), [possessive, lower, stop(words), porter])
    }
  }
}

const lookUp = <A>(table: { readonly [name: string]: A }, name: string): A | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

type Groups = ReadonlyMap<string, FlatSettings>

/** The settings of all components of a kind, by the components' names. */
const groups = (settings: FlatSettings, kind: string): Groups => {
  const prefix = `analysis.${kind}.`
  const found = new Map<string, { [name: string]: string | ReadonlyArray<string> }>()
  for (const [name, value] of Object.entries(settings)) {
    if (!name.startsWith(prefix)) continue
    const rest = name.slice(prefix.length)
    const dot = rest.indexOf(".")
    if (dot === -1) {
      throw new Problem(
        500,
        "settings_exception",
        `Failed to get setting group for [index.${prefix}] setting prefix and setting [index.${name}] because of a ` +
          "missing '.'"
      )
    }
    const group = found.get(rest.slice(0, dot)) ?? {}
    group[rest.slice(dot + 1)] = value
    found.set(rest.slice(0, dot), group)
  }
  return found
}

const typeOf = (kind: string, name: string, settings: FlatSettings): string => {
  const type = settings["type"]
  if (type === undefined)
    throw illegal(`${kind} [${name}] must specify either an analyzer type, or a tokenizer`)
  return String(type)
}

/** A component that the settings of an index define. */
const configured = <A>(
  kind: string,
  types: { readonly [type: string]: Component<A> },
  notSimulated: ReadonlySet<string>,
  name: string,
  settings: FlatSettings,
  maxNgramDiff: number
): { readonly type: string; readonly value: A } => {
  const type = typeOf(kind, name, settings)
  const component = lookUp(types, type)
  if (component !== undefined) {
    return { type, value: build(`${kind} [${type}]`, component, makeOptions(settings, maxNgramDiff)) }
  }
  if (notSimulated.has(type)) throw new NotSimulated(`${kind} [${type}]`)
  throw illegal(`Unknown ${kind} type [${type}] for [${name}]`)
}

/** A component by name: one of the settings, or one that needs none. */
const named = <A>(
  kind: string,
  types: { readonly [type: string]: Component<A> },
  notSimulated: ReadonlySet<string>,
  name: string
): A | undefined => {
  const component = lookUp(types, name)
  if (component !== undefined && component.named !== false) return component.make(makeOptions({}))
  if (notSimulated.has(name)) throw new NotSimulated(`${kind} [${name}]`)
  return undefined
}

export interface Analysis {
  /** `undefined` for one that there is not. */
  readonly analyzer: (name: string) => Analyzer | undefined
  readonly normalizer: (name: string) => Analyzer | undefined
  readonly tokenizer: (name: string) => Tokenizer | undefined
  readonly filter: (name: string) => TokenFilter | undefined
  /** Made of parts, as `_analyze` allows. */
  readonly compose: (tokenizer: Tokenizer, filters: ReadonlyArray<TokenFilter>) => Analyzer
  /** Whether texts without an analyzer of their own have another than `standard`. */
  readonly hasDefault: boolean
}

const gapOf = (settings: FlatSettings): number =>
  makeOptions(settings).integer("position_increment_gap", defaultGap)

export const makeAnalysis = (settings: FlatSettings): Analysis => {
  const maxNgramDiff = makeOptions(settings).integer("max_ngram_diff", 1)
  for (const [name, group] of groups(settings, "char_filter")) {
    const type = typeOf("char_filter", name, group)
    if (known.charFilters.has(type)) throw new NotSimulated(`char_filter [${type}]`)
    throw illegal(`Unknown char_filter type [${type}] for [${name}]`)
  }
  const ownTokenizers = new Map<string, Tokenizer>()
  for (const [name, group] of groups(settings, "tokenizer")) {
    const { value } = configured("tokenizer", tokenizerTypes, known.tokenizers, name, group, maxNgramDiff)
    ownTokenizers.set(name, value)
  }
  const ownFilters = new Map<string, { readonly type: string; readonly value: TokenFilter }>()
  for (const [name, group] of groups(settings, "filter")) {
    ownFilters.set(name, configured("filter", filterTypes, known.filters, name, group, maxNgramDiff))
  }

  const tokenizer = (name: string): Tokenizer | undefined =>
    ownTokenizers.get(name) ?? named("tokenizer", tokenizerTypes, known.tokenizers, name)
  // Own filters hide those that are built in, except under the names that need no settings.
  const filter = (name: string): TokenFilter | undefined =>
    ownFilters.get(name)?.value ?? named("filter", filterTypes, known.filters, name)

  const filtersOf = (owner: string, group: FlatSettings): ReadonlyArray<TokenFilter> =>
    (makeOptions(group).list("filter") ?? []).map((name) => {
      const found = filter(name)
      if (found !== undefined) return found
      throw illegal(`Custom Analyzer [${owner}] failed to find filter under name [${name}]`)
    })

  const noCharFilters = (kind: string, owner: string, group: FlatSettings): void => {
    for (const name of makeOptions(group).list("char_filter") ?? []) {
      if (known.charFilters.has(name)) throw new NotSimulated(`char_filter [${name}]`)
      throw illegal(`Custom ${kind} [${owner}] failed to find char_filter under name [${name}]`)
    }
  }

  const onlyKnown = (kind: string, group: FlatSettings, names: ReadonlyArray<string>): void => {
    const other = Object.keys(group).find((name) => !names.includes(name))
    if (other !== undefined) throw new NotSimulated(`${kind} [custom]: setting [${other}]`)
  }

  const custom = (name: string, group: FlatSettings): Analyzer => {
    const options = makeOptions(group)
    const tokenizerName = options.text("tokenizer")
    if (tokenizerName === undefined) {
      throw illegal(`Custom Analyzer [${name}] must be configured with a tokenizer`)
    }
    const made = tokenizer(tokenizerName)
    if (made === undefined) {
      throw illegal(`Custom Analyzer [${name}] failed to find tokenizer under name [${tokenizerName}]`)
    }
    noCharFilters("Analyzer", name, group)
    onlyKnown("analyzer", group, ["type", "tokenizer", "filter", "char_filter", "position_increment_gap"])
    return { analyze: chain(made, filtersOf(name, group)), gap: gapOf(group) }
  }

  const analyzers = new Map<string, Analyzer>()
  for (const [name, group] of groups(settings, "analyzer")) {
    if (name.startsWith("_")) throw illegal(`analyzer name must not start with '_'. got "${name}"`)
    if (name === "default_search") throw new NotSimulated("analyzer [default_search]")
    const type = group["type"]
    if (type === undefined && group["tokenizer"] === undefined) {
      throw illegal(`analyzer [${name}] must specify either an analyzer type, or a tokenizer`)
    }
    if (type === undefined || type === "custom") {
      analyzers.set(name, custom(name, group))
      continue
    }
    const { position_increment_gap: _, ...rest } = group
    const { value } = configured("analyzer", analyzerTypes, known.analyzers, name, rest, maxNgramDiff)
    analyzers.set(name, { analyze: value, gap: gapOf(group) })
  }

  const normalizers = new Map<string, Analyzer>()
  for (const [name, group] of groups(settings, "normalizer")) {
    const type = group["type"] ?? "custom"
    if (type !== "custom") {
      if (type === "lowercase") throw new NotSimulated("normalizer type [lowercase]")
      throw illegal(`Unknown normalizer type [${String(type)}] for [${name}]`)
    }
    if (group["tokenizer"] !== undefined)
      throw illegal(`Custom normalizer [${name}] cannot configure a tokenizer`)
    noCharFilters("normalizer", name, group)
    onlyKnown("normalizer", group, ["type", "filter", "char_filter"])
    const filters = filtersOf(name, group)
    for (const used of makeOptions(group).list("filter") ?? []) {
      const component = lookUp(filterTypes, ownFilters.get(used)?.type ?? used)
      if (component?.normalizes !== true)
        throw illegal(`Custom normalizer [${name}] may not use filter [${used}]`)
    }
    normalizers.set(name, { analyze: chain(tokenizers.keyword, filters), gap: 0 })
    if (analyzers.has(name)) throw new NotSimulated(`analyzer and normalizer of one name, [${name}]`)
  }

  const builtIn = new Map<string, Analyzer>()
  const analyzer = (name: string): Analyzer | undefined => {
    const own = analyzers.get(name) ?? builtIn.get(name)
    if (own !== undefined) return own
    const value = named("analyzer", analyzerTypes, known.analyzers, name === "default" ? "standard" : name)
    if (value === undefined) return undefined
    const made = { analyze: value, gap: defaultGap }
    builtIn.set(name, made)
    return made
  }

  const lowercaseNormalizer: Analyzer = { analyze: chain(tokenizers.keyword, [lower]), gap: 0 }
  return {
    analyzer,
    normalizer: (name) => normalizers.get(name) ?? (name === "lowercase" ? lowercaseNormalizer : undefined),
    tokenizer,
    filter,
    compose: (tokenizer, filters) => ({ analyze: chain(tokenizer, filters), gap: defaultGap }),
    hasDefault: analyzers.has("default")
  }
}

/** The tokens of several texts of one field, one behind the other. */
export const analyzeAll = (
  { analyze, gap }: Analyzer,
  texts: ReadonlyArray<string>,
  ownGap?: number
): ReadonlyArray<Typed> => {
  const all: Array<Typed> = []
  let [position, offset] = [0, 0]
  for (const text of texts) {
    const { last, tokens } = analyze(text)
    for (const token of tokens) {
      all.push({
        ...token,
        position: position + token.position,
        start: offset + token.start,
        end: offset + token.end
      })
    }
    position += last + 1 + (ownGap ?? gap)
    offset += text.length + 1
  }
  return all
}
