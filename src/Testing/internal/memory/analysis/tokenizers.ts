/** The tokenizers `standard`, `letter`, `lowercase`, `whitespace` and `keyword`. */
import { lowercase } from "./letterCase.ts"
import { eachTerm, type Tokenizer, type Typed } from "./tokens.ts"
import { words } from "./wordBreak.ts"

export const defaultLength = 255

const numbered = (tokens: ReadonlyArray<Omit<Typed, "position">>) => ({
  tokens: tokens.map((token, position) => ({ ...token, position })),
  last: tokens.length - 1
})

export const standard =
  (most = defaultLength): Tokenizer =>
  (text) =>
    numbered(
      words(text, most).map(({ end, start, type }) => ({ term: text.slice(start, end), start, end, type }))
    )

/** Runs of characters of one kind. */
const runs =
  (isPart: RegExp, most: number): Tokenizer =>
  (text) => {
    const tokens: Array<Omit<Typed, "position">> = []
    let start = 0
    let at = 0
    const cut = (): void => {
      if (at > start) tokens.push({ term: text.slice(start, at), start, end: at, type: "word" })
      start = at
    }
    for (const character of text) {
      if (isPart.test(character)) {
        at += character.length
        if (at - start >= most) cut()
      } else {
        cut()
        at += character.length
        start = at
      }
    }
    cut()
    return numbered(tokens)
  }

export const letter = runs(/^\p{L}$/u, defaultLength)

/** Java's white space: it lacks those that forbid a break, and has four separators of ASCII. */
export const whitespace = (most = defaultLength): Tokenizer =>
  // oxlint-disable-next-line no-control-regex
  runs(/^[^\t-\r\x1c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]$/u, most)

const toLower = eachTerm(lowercase)

export const lowercaseLetter: Tokenizer = (text) => toLower(letter(text))

export const keyword: Tokenizer = (text) =>
  numbered([{ term: text, start: 0, end: text.length, type: "word" }])
