/**
 * Where the `standard` tokenizer cuts text: the word boundaries of Unicode's annex 29, as Lucene takes them.
 *
 * `Intl.Segmenter` would not do: for Lucene ideographs and hiragana stand alone, a run of Thai or Khmer stays
 * whole, emoji are words, and what is neither letter, digit nor emoji is dropped.
 */
import { classOf } from "./wordClasses.ts"

// Rules are written over the letters of the classes, one a code point.
const extended = "[EtCZXYFVv]*"
/** Without the selectors of emoji and text presentation. */
const bare = "[EtCZXYF]*"
const of = (letters: string): string => `(?:[${letters}]${extended})`

const letter = of("AGHa")
const hebrew = of("H")
const number = of("DN")
const katakana = of("K")
const inLetters = of("LBS")
const inNumbers = of("MBS")
const joiner = of("U")

/** A Hebrew letter with its quote comes first: a run of letters must not swallow the letter alone. */
const plain = `(?!${hebrew}(?:S|Q${extended}H))${letter}`

const joined =
  `(?:${katakana}(?:${joiner}*${katakana})*` +
  `|(?:${hebrew}(?:${of("S")}|${of("Q")}${hebrew})` +
  `|${number}(?:(?:${joiner}*|${inNumbers})${number})*` +
  `|${letter}(?:${joiner}*${plain}|${inLetters}${letter})*)+)`

/** One emoji. Joiners behind its selector belong to it only when another emoji follows. */
const emoji = `(?:[Pa]${bare}(?:V(?:Z+(?=[PaF])|X+Y)?)?|F${bare})`

const rules: ReadonlyArray<readonly [WordType, RegExp]> = (
  [
    ["<EMOJI>", `(?:Z*(?=[Pa]))?${emoji}(?:(?<=Z)${emoji})*|[Dk]${bare}V?C${bare}|(?:R${extended}){2}`],
    ["<NUM>", `${joiner}*${number}(?:(?:${joiner}*|${inNumbers})${number})*${joiner}*`],
    ["<HANGUL>", `${of("G")}+`],
    ["<KATAKANA>", `${katakana}+`],
    ["<ALPHANUM>", `${joiner}*${joined}(?:${joiner}+${joined})*${joiner}*`],
    ["<SOUTHEAST_ASIAN>", `${of("Tt")}+`],
    ["<IDEOGRAPHIC>", of("I")],
    ["<HIRAGANA>", of("J")]
  ] as const
).map(([type, rule]) => [type, new RegExp(rule, "y")] as const)

/** What a word is made of, as the type of its token. */
export type WordType =
  | "<ALPHANUM>"
  | "<NUM>"
  | "<SOUTHEAST_ASIAN>"
  | "<IDEOGRAPHIC>"
  | "<HIRAGANA>"
  | "<KATAKANA>"
  | "<HANGUL>"
  | "<EMOJI>"

/** A word of a text: from where to where, in UTF-16 units. */
export interface Word {
  readonly type: WordType
  readonly start: number
  readonly end: number
}

/** Nothing begins with these. */
const idle = /[OQSMBL]*/y

/** The longest match of all rules at a place; of equally long ones the first. */
const longest = (classes: string, at: number): readonly [WordType, number] | undefined => {
  let [type, end]: [WordType | undefined, number] = [undefined, at]
  for (const [candidate, rule] of rules) {
    rule.lastIndex = at
    if (rule.test(classes) && rule.lastIndex > end) [type, end] = [candidate, rule.lastIndex]
  }
  return type === undefined ? undefined : [type, end]
}

/** The words of a text; longer ones than `most` units are cut. */
export const words = (text: string, most: number): ReadonlyArray<Word> => {
  const codes: Array<number> = []
  const offsets: Array<number> = []
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? 0
    codes.push(classOf(codePoint))
    offsets.push(at)
    if (codePoint > 0xffff) at++
  }
  offsets.push(text.length)
  const offset = (index: number): number => offsets[index] ?? text.length
  const classes = codes.map((code) => String.fromCharCode(code)).join("")
  const found: Array<Word> = []
  for (let at = 0; at < classes.length;) {
    idle.lastIndex = at
    if (idle.test(classes)) at = idle.lastIndex
    let match = longest(classes, at)
    if (match !== undefined && offset(match[1]) - offset(at) > most) {
      let limit = at + 1
      while (offset(limit + 1) - offset(at) <= most) limit++
      match = longest(classes.slice(0, limit), at)
    }
    if (match === undefined) {
      at++
    } else {
      const [type, end] = match
      found.push({ type, start: offset(at), end: offset(end) })
      at = end
    }
  }
  return found
}
