/** What tokenizers make and filters change. */
import type { Token } from "../model.ts"

/** A token with its type, which `_analyze` shows. */
export interface Typed extends Token {
  readonly type: string
}

export interface Analysed {
  readonly tokens: ReadonlyArray<Typed>
  /** The last position taken, by a token or by one that a filter removed; -1 for none. */
  readonly last: number
}

export type Tokenizer = (text: string) => Analysed

export interface TokenFilter {
  (analysed: Analysed): Analysed
  /** Whether words that are not taken apart go through it as well. */
  readonly normalizes?: boolean
}

/** Changes the terms alone. */
export const eachTerm =
  (change: (term: string) => string): TokenFilter =>
  ({ last, tokens }) => ({ last, tokens: tokens.map((token) => ({ ...token, term: change(token.term) })) })

/** A filter that words go through as well which are not taken apart. */
export const normalizing = (filter: TokenFilter): TokenFilter =>
  Object.assign((analysed: Analysed) => filter(analysed), { normalizes: true })

/** Drops tokens; their positions stay empty. */
export const keeping =
  (keep: (token: Typed) => boolean): TokenFilter =>
  ({ last, tokens }) => ({ last, tokens: tokens.filter(keep) })

/** Makes any number of terms of one, at its position. */
export const spreading =
  (terms: (term: string) => ReadonlyArray<string>): TokenFilter =>
  ({ last, tokens }) => ({
    last,
    tokens: tokens.flatMap((token) => terms(token.term).map((term) => ({ ...token, term })))
  })
