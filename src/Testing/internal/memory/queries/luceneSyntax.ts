/** Parses the text of a `query_string`; which fields it searches is not known here. */
import { type Bound, doesNotParse, type Lexeme, lexemesOf, unescaped } from "./luceneLexer.ts"

export type Leaf =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "phrase"; readonly text: string; readonly slop: number | undefined }
  | { readonly kind: "prefix" | "regexp"; readonly text: string }
  /** The pattern, with its escapes. */
  | { readonly kind: "wildcard"; readonly pattern: string }
  /** `edits` as text; empty for what the options say. */
  | { readonly kind: "fuzzy"; readonly text: string; readonly edits: string }
  | { readonly kind: "range"; readonly low: Bound; readonly high: Bound }
  /** `*`: that there is a value. */
  | { readonly kind: "any" }

export type Node =
  | { readonly kind: "leaf"; readonly field: string | undefined; readonly leaf: Leaf; readonly boost: number }
  | { readonly kind: "group"; readonly clauses: ReadonlyArray<SyntaxClause>; readonly boost: number }

export interface SyntaxClause {
  readonly conjunction: "and" | "or" | undefined
  readonly modifier: "required" | "prohibited" | undefined
  readonly node: Node
  /** Several words in a row, which are analysed as one text. */
  readonly words: boolean
}

const end: Lexeme = { kind: "end" }

/** What must not follow a word that is one of several in a row. */
const ends: ReadonlySet<Lexeme["kind"]> = new Set(["colon", "star", "tilde", "boost", "and", "or"])

class Parser {
  readonly #lexemes: ReadonlyArray<Lexeme>
  #at = 0

  constructor(text: string) {
    this.#lexemes = lexemesOf(text)
  }

  parse(): ReadonlyArray<SyntaxClause> {
    const clauses = this.#query(undefined)
    if (this.#peek().kind !== "end") throw doesNotParse()
    return clauses
  }

  #peek(ahead = 0): Lexeme {
    return this.#lexemes[this.#at + ahead] ?? end
  }

  #skip(kind: Lexeme["kind"]): boolean {
    if (this.#peek().kind !== kind) return false
    this.#at++
    return true
  }

  #query(field: string | undefined): ReadonlyArray<SyntaxClause> {
    const clauses = [this.#words(field) ?? this.#clause(field, undefined)]
    for (;;) {
      const { kind } = this.#peek()
      if (kind === "end" || kind === "close") return clauses
      const conjunction = this.#skip("and") ? "and" : this.#skip("or") ? "or" : undefined
      const words = conjunction === undefined ? this.#words(field) : undefined
      clauses.push(words ?? this.#clause(field, conjunction))
    }
  }

  /** Two words and more that nothing stands between. */
  #words(field: string | undefined): SyntaxClause | undefined {
    const first = this.#peek()
    if (first.kind !== "term") return undefined
    const words = [first.text]
    for (let ahead = 1; ; ahead++) {
      const word = this.#peek(ahead)
      if (word.kind !== "term" || ends.has(this.#peek(ahead + 1).kind)) break
      words.push(word.text)
    }
    if (words.length === 1) return undefined
    this.#at += words.length
    const leaf: Leaf = { kind: "text", text: unescaped(words.join(" ")) }
    const node: Node = { kind: "leaf", field, leaf, boost: 1 }
    return { conjunction: undefined, modifier: undefined, node, words: true }
  }

  #clause(around: string | undefined, conjunction: SyntaxClause["conjunction"]): SyntaxClause {
    const modifier = this.#skip("plus")
      ? "required"
      : this.#skip("minus") || this.#skip("not")
        ? "prohibited"
        : undefined
    let field = around
    const [first, second] = [this.#peek(), this.#peek(1)]
    if (second.kind === "colon" && (first.kind === "term" || first.kind === "star")) {
      field = first.kind === "term" ? unescaped(first.text) : "*"
      this.#at += 2
    }
    return { conjunction, modifier, node: this.#node(field), words: false }
  }

  #node(field: string | undefined): Node {
    if (this.#skip("open")) {
      const clauses = this.#query(field)
      if (!this.#skip("close")) throw doesNotParse()
      return { kind: "group", clauses, boost: this.#boost() }
    }
    const leaf = this.#leaf()
    return { kind: "leaf", field, leaf, boost: this.#boost() }
  }

  #boost(): number {
    const lexeme = this.#peek()
    if (lexeme.kind !== "boost") return 1
    this.#at++
    return lexeme.boost
  }

  #tilde(): string | undefined {
    const lexeme = this.#peek()
    if (lexeme.kind !== "tilde") return undefined
    this.#at++
    return lexeme.text
  }

  #leaf(): Leaf {
    const lexeme = this.#peek()
    this.#at++
    switch (lexeme.kind) {
      case "term": {
        const edits = this.#tilde()
        const text = unescaped(lexeme.text)
        return edits === undefined ? { kind: "text", text } : { kind: "fuzzy", text, edits }
      }
      case "bare":
        return { kind: "text", text: lexeme.text }
      case "quoted": {
        const slop = this.#tilde()
        const text = unescaped(lexeme.text)
        return {
          kind: "phrase",
          text,
          slop: slop === undefined || slop === "" ? undefined : Math.trunc(Number(slop))
        }
      }
      case "prefix":
        return { kind: "prefix", text: unescaped(lexeme.text) }
      case "regexp":
        return { kind: "regexp", text: lexeme.text }
      case "wildcard":
        return { kind: "wildcard", pattern: lexeme.text }
      case "range":
        return { kind: "range", low: lexeme.low, high: lexeme.high }
      case "star":
        return { kind: "any" }
      default:
        throw doesNotParse()
    }
  }
}

export const parseSyntax = (text: string): ReadonlyArray<SyntaxClause> => new Parser(text).parse()
