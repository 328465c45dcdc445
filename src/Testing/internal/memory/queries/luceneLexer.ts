/** Takes the text of a `query_string` apart, as Lucene's classic query parser does. */
import { NotSimulated } from "../model.ts"

export type Lexeme =
  | { readonly kind: "and" | "or" | "not" | "plus" | "minus" | "open" | "close" | "colon" | "star" | "end" }
  /** Raw: escapes are still in it. */
  | { readonly kind: "term" | "bare" | "prefix" | "wildcard" | "regexp" | "quoted"; readonly text: string }
  | { readonly kind: "boost"; readonly boost: number }
  /** `~`, with what stands behind it. */
  | { readonly kind: "tilde"; readonly text: string }
  | { readonly kind: "range"; readonly low: Bound; readonly high: Bound }

export interface Bound {
  /** `undefined` where it is open. */
  readonly text: string | undefined
  readonly inclusive: boolean
}

/** The server's words for it list all that the parser would have taken. */
export const doesNotParse = (): NotSimulated => new NotSimulated("query_string that does not parse")

const blank = String.raw`[ \t\n\r\u3000]`
const start = String.raw`(?:[^ \t\n\r\u3000+\-!():^[\]"{}~*?\\/]|\\[^])`
const wild = `(?:${start}|[*?])(?:${start}|[-+*?])*`
const bound = String.raw`("(?:\\"|[^"])*"|[^ \]}]+)`

const patterns = {
  blank: new RegExp(`${blank}+`, "y"),
  bare: new RegExp(`[-+!]${blank}`, "y"),
  word: new RegExp(wild, "y"),
  quoted: /"((?:[^"\\]|\\[^])*)"/y,
  regexp: /\/((?:[^/]|\\\/)*)\//y,
  boost: /\^(\d+(?:\.\d+)?)/y,
  tilde: /~(\d+(?:\.\d+)?)?/y,
  range: new RegExp(`([[{])${blank}*${bound}${blank}+TO${blank}+${bound}${blank}*([\\]}])`, "y")
}

/** A text without its escapes. */
export const unescaped = (text: string): string => {
  if (/\\u|\\$/.test(text)) throw new NotSimulated("query_string with escapes of code points")
  return text.replace(/\\([^])/g, "$1")
}

const boundOf = (text: string, inclusive: boolean): Bound => {
  if (text.startsWith('"')) return { text: unescaped(text.slice(1, -1)), inclusive }
  return { text: text === "*" ? undefined : unescaped(text), inclusive }
}

const wordOf = (text: string): Lexeme => {
  if (text === "AND" || text === "&&") return { kind: "and" }
  if (text === "OR" || text === "||") return { kind: "or" }
  if (text === "NOT") return { kind: "not" }
  if (text === "*") return { kind: "star" }
  const plain = text.replace(/\\[^]/g, "__")
  if (!/[*?]/.test(plain)) return { kind: "term", text }
  return /^[^*?]+\*$/.test(plain) ? { kind: "prefix", text: text.slice(0, -1) } : { kind: "wildcard", text }
}

const marks: { readonly [mark: string]: Lexeme } = {
  "+": { kind: "plus" },
  "-": { kind: "minus" },
  "!": { kind: "not" },
  "(": { kind: "open" },
  ")": { kind: "close" },
  ":": { kind: "colon" }
}

export const lexemesOf = (text: string): ReadonlyArray<Lexeme> => {
  const lexemes: Array<Lexeme> = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text) ?? undefined
    if (found !== undefined) at = pattern.lastIndex
    return found
  }
  const next = (): Lexeme => {
    const bare = take(patterns.bare)
    if (bare !== undefined) return { kind: "bare", text: bare[0].slice(0, 1) }
    const word = take(patterns.word)
    if (word !== undefined) return wordOf(word[0])
    const quoted = take(patterns.quoted)
    if (quoted !== undefined) return { kind: "quoted", text: quoted[1] ?? "" }
    const regexp = take(patterns.regexp)
    if (regexp !== undefined) return { kind: "regexp", text: regexp[1] ?? "" }
    const boost = take(patterns.boost)
    if (boost !== undefined) return { kind: "boost", boost: Math.fround(Number(boost[1])) }
    const tilde = take(patterns.tilde)
    if (tilde !== undefined) return { kind: "tilde", text: tilde[1] ?? "" }
    const range = take(patterns.range)
    if (range !== undefined) {
      const [, open, low = "", high = "", close] = range
      return { kind: "range", low: boundOf(low, open === "["), high: boundOf(high, close === "]") }
    }
    const mark = marks[text.charAt(at)]
    if (mark === undefined) throw doesNotParse()
    at++
    return mark
  }
  while (take(patterns.blank) !== undefined || at < text.length) {
    if (at < text.length) lexemes.push(next())
  }
  return lexemes
}
