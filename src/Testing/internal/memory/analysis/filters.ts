/** The token filters that are simulated, with their settings. */
import { NotSimulated } from "../model.ts"
import { foldToAscii } from "./asciiFolding.ts"
import { lowercase, uppercase } from "./letterCase.ts"
import { type Component, type Options } from "./options.ts"
import { stem } from "./porter.ts"
import { stopWordsOf } from "./stopWords.ts"
import { eachTerm, keeping, normalizing, spreading, type TokenFilter, type Typed } from "./tokens.ts"

/** The possessive `'s` of English. */
export const possessive: TokenFilter = eachTerm((term) => term.replace(/['’＇][sS]$/u, ""))

export const porter: TokenFilter = eachTerm(stem)

export const lower: TokenFilter = normalizing(eachTerm(lowercase))

export const stop = (words: ReadonlySet<string>, ignoreCase = false): TokenFilter => {
  if (!ignoreCase) return keeping(({ term }) => !words.has(term))
  const lowered = new Set([...words].map(lowercase))
  return keeping(({ term }) => !lowered.has(lowercase(term)))
}

/** Later tokens with a term that was there; unlike other filters it leaves no empty positions. */
const unique: TokenFilter = ({ last, tokens }) => {
  const seen = new Set<string>()
  const kept: Array<Typed> = []
  let [before, position] = [-1, -1]
  let end = -1
  for (const token of tokens) {
    const step = token.position - before
    before = token.position
    end = token.position
    if (seen.has(token.term)) continue
    seen.add(token.term)
    position += step
    kept.push({ ...token, position })
  }
  return { last: position + (last - end), tokens: kept }
}

/** Java's white space, without which `trim` leaves a term. */
const blank = "[\\t-\\r\\x1c- \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+"
const blanks = new RegExp(`^${blank}|${blank}$`, "gu")

const grams = (options: Options, edge: boolean): TokenFilter => {
  const [least, most] = [options.integer("min_gram", 1), options.integer("max_gram", 2)]
  if (least < 1) throw options.refuse("minGram must be greater than zero")
  if (least > most) throw options.refuse("minGram must not be greater than maxGram")
  const keepOriginal = options.boolean("preserve_original", false)
  return spreading((term) => {
    const characters = [...term]
    const found: Array<string> = []
    for (let start = 0; start < (edge ? Math.min(1, characters.length) : characters.length); start++) {
      for (let size = least; size <= most && start + size <= characters.length; size++) {
        found.push(characters.slice(start, start + size).join(""))
      }
    }
    const whole = characters.length < least || characters.length > most
    return keepOriginal && whole ? [...found, term] : found
  })
}

/** How far apart the sizes of n-grams may be. */
const spread = (options: Options): void => {
  const [least, most] = [options.integer("min_gram", 1), options.integer("max_gram", 2)]
  const allowed = options.maxNgramDiff
  if (most - least > allowed) {
    throw options.refuse(
      "The difference between max_gram and min_gram in NGram Tokenizer must be less than or equal to: " +
        `[${allowed}] but was [${most - least}]. This limit can be set by changing the ` +
        "[index.max_ngram_diff] index level setting."
    )
  }
}

const stemmer = (options: Options): TokenFilter => {
  const language = options.text("language") ?? options.text("name") ?? "porter"
  switch (language.toLowerCase()) {
    case "english":
    case "porter":
      return porter
    case "possessive_english":
    case "possessiveenglish":
      return possessive
    default:
      throw new NotSimulated(`token filter [stemmer] of language [${language}]`)
  }
}

/** By type. Each has the settings that it reads; what else is set is not simulated. */
export const filterTypes: { readonly [type: string]: Component<TokenFilter> } = {
  lowercase: { settings: [], normalizes: true, make: () => lower },
  uppercase: { settings: [], normalizes: true, make: () => normalizing(eachTerm(uppercase)) },
  trim: {
    settings: [],
    normalizes: true,
    make: () => normalizing(eachTerm((term) => term.replace(blanks, "")))
  },
  asciifolding: {
    settings: ["preserve_original"],
    normalizes: true,
    make: (options) =>
      normalizing(
        options.boolean("preserve_original", false)
          ? spreading((term) => {
              const folded = foldToAscii(term)
              return folded === term ? [term] : [folded, term]
            })
          : eachTerm(foldToAscii)
      )
  },
  stop: {
    settings: ["stopwords", "ignore_case"],
    make: (options) => stop(stopWordsOf(options, "_english_"), options.boolean("ignore_case", false))
  },
  unique: { settings: [], make: () => unique },
  length: {
    settings: ["min", "max"],
    make: (options) => {
      const [least, most] = [options.integer("min", 0), options.integer("max", 0x7fffffff)]
      return keeping(({ term }) => term.length >= least && term.length <= most)
    }
  },
  edge_ngram: {
    settings: ["min_gram", "max_gram", "preserve_original"],
    named: false,
    make: (options) => grams(options, true)
  },
  ngram: {
    settings: ["min_gram", "max_gram", "preserve_original"],
    named: false,
    make: (options) => {
      spread(options)
      return grams(options, false)
    }
  },
  porter_stem: { settings: [], make: () => porter },
  stemmer: { settings: ["language", "name"], make: stemmer }
}
