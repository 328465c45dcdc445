/** Parses the text of a `simple_query_string`, which never fails, as Lucene's simple query parser does. */
import { NotSimulated } from "../model.ts"
import { everything } from "../scope.ts"
import { type Built, type Clause, matcherOf } from "./built.ts"

export type Operator =
  | "and"
  | "or"
  | "not"
  | "prefix"
  | "phrase"
  | "precedence"
  | "escape"
  | "whitespace"
  | "fuzzy"
  | "near"

/** What the words are searched by; `undefined` for text without any word. */
export interface Words {
  readonly text: (text: string) => Built | undefined
  readonly phrase: (text: string, slop: number) => Built | undefined
  readonly prefix: (text: string) => Built | undefined
  readonly fuzzy: (text: string, edits: number) => Built | undefined
}

export interface Grammar {
  readonly operators: ReadonlySet<Operator>
  readonly and: boolean
  readonly words: Words
  readonly boost: number
}

type Occur = "must" | "should"

const blanks = " \t\n\r"
const mostEdits = 2

class Parser {
  readonly #text: string
  readonly #grammar: Grammar
  #at = 0
  #negations = 0
  #operation: Occur | undefined
  #previous: Occur | undefined
  #top: Built | undefined

  constructor(text: string, grammar: Grammar) {
    this.#text = text
    this.#grammar = grammar
  }

  parse(): Built | undefined {
    while (this.#at < this.#text.length) {
      if (this.#is("(", "precedence")) this.#brackets()
      else if (this.#is('"', "phrase")) this.#phrase()
      else if (this.#is("+", "and")) this.#operator("must")
      else if (this.#is("|", "or")) this.#operator("should")
      else if (this.#is("-", "not")) {
        // Two take each other back.
        this.#negations++
        this.#at++
        continue
      } else if (this.#is(")", "precedence") || this.#isBlank()) this.#at++
      else this.#word()
      this.#negations = 0
    }
    return this.#top
  }

  #has(operator: Operator): boolean {
    return this.#grammar.operators.has(operator)
  }

  #is(mark: string, operator: Operator): boolean {
    return this.#text[this.#at] === mark && this.#has(operator)
  }

  #isBlank(): boolean {
    return this.#has("whitespace") && blanks.includes(this.#text.charAt(this.#at))
  }

  #operator(occur: Occur): void {
    if (this.#operation === undefined && this.#top !== undefined) this.#operation = occur
    this.#at++
  }

  #isEnd(): boolean {
    return (
      this.#is('"', "phrase") ||
      this.#is("|", "or") ||
      this.#is("+", "and") ||
      this.#is("(", "precedence") ||
      this.#is(")", "precedence") ||
      this.#isBlank()
    )
  }

  /** The number behind a tilde. */
  #number(): number | undefined {
    let digits = ""
    for (this.#at++; this.#at < this.#text.length && !this.#isEnd(); this.#at++) {
      digits += this.#text.charAt(this.#at)
    }
    if (digits !== "" && !/^\d+$/.test(digits)) throw new NotSimulated("simple_query_string with such a [~]")
    return digits === "" ? undefined : Number(digits)
  }

  #brackets(): void {
    const start = ++this.#at
    let depth = 1
    while (this.#at < this.#text.length) {
      if (this.#is("\\", "escape")) {
        this.#at += 2
        continue
      }
      if (this.#text[this.#at] === "(") depth++
      else if (this.#text[this.#at] === ")" && --depth === 0) break
      this.#at++
    }
    // What is not closed was none.
    if (this.#at >= this.#text.length) this.#at = start
    else if (this.#at === start) {
      this.#operation = undefined
      this.#at++
    } else {
      this.#add(new Parser(this.#text.slice(start, this.#at), this.#grammar).parse())
      this.#at++
    }
  }

  #phrase(): void {
    const start = ++this.#at
    let text = ""
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"') {
      if (this.#is("\\", "escape")) this.#at++
      text += this.#text.charAt(this.#at)
      this.#at++
    }
    if (this.#at >= this.#text.length) this.#at = start
    else if (text === "") {
      this.#operation = undefined
      this.#at++
    } else {
      this.#at++
      const isSloppy = this.#is("~", "near")
      const slop = isSloppy ? (this.#number() ?? 0) : 0
      this.#add(this.#grammar.words.phrase(text, slop))
    }
  }

  #word(): void {
    let [text, isPrefix, edits] = ["", false, 0]
    for (; this.#at < this.#text.length && !this.#isEnd(); this.#at++) {
      if (this.#is("\\", "escape")) {
        this.#at++
        isPrefix = false
      } else if (text !== "" && this.#is("~", "fuzzy")) {
        edits = Math.min(mostEdits, this.#number() ?? mostEdits)
        break
      } else isPrefix = text !== "" && this.#is("*", "prefix")
      text += this.#text.charAt(this.#at)
    }
    if (text === "") return
    const { words } = this.#grammar
    if (edits > 0) this.#add(words.fuzzy(text, edits))
    else this.#add(isPrefix ? words.prefix(text.slice(0, -1)) : words.text(text))
  }

  #add(branch: Built | undefined): void {
    if (branch === undefined) return
    const { and, boost } = this.#grammar
    const added = this.#negations % 2 === 1 ? not(matcherOf(branch), boost) : branch
    if (this.#top === undefined) this.#top = added
    else {
      const occur = this.#operation ?? (and ? "must" : "should")
      const before: ReadonlyArray<Clause> =
        this.#previous === occur && "clauses" in this.#top
          ? this.#top.clauses
          : [{ occur, matcher: matcherOf(this.#top) }]
      this.#top = { clauses: [...before, { occur, matcher: matcherOf(added) }] }
      this.#previous = occur
    }
    this.#operation = undefined
  }
}

const not = (matcher: Clause["matcher"], boost: number): Built => ({
  clauses: [
    { occur: "mustNot", matcher },
    { occur: "should", matcher: everything(boost) }
  ]
})

export const parseSimple = (text: string, grammar: Grammar): Built | undefined =>
  text.trim() === "*" ? { matcher: everything(grammar.boost) } : new Parser(text, grammar).parse()
