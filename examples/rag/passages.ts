/** Passages of Markdown pages, and an embedding of them that needs no model. */
import * as Effect from "effect/Effect"
import * as Vector from "effect-elasticsearch/Vector"

export interface Page {
  readonly name: string
  readonly text: string
}

export interface Passage {
  readonly id: string
  readonly text: string
  readonly metadata: { readonly page: string; readonly heading: string }
}

/** A passage ends with the paragraph that makes it longer than that. */
const enough = 600

/** What stands between empty lines; of a list each item is a paragraph, of a table each row. */
const paragraphsOf = (text: string): ReadonlyArray<string> =>
  text
    .replaceAll(/^ *```[^]*?^ *```$/gmu, "")
    .replaceAll(/^\|.*\|\n\|[ :|-]+\|$/gmu, "")
    .replaceAll(
      /^\| *(?<cells>.*?) *\|$/gmu,
      (_, cells: string) => `\n${cells.split(/ *\| */u).join(": ")}.\n`
    )
    .replaceAll(/^- /gmu, "\n")
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim().replaceAll(/\s+/gu, " "))

/**
 * Cuts a page at its headings, and long sections between paragraphs. The heading begins each passage, since it often says
 * what the paragraphs are about. Blocks of code are left out.
 */
export const passagesOf = ({ name, text }: Page): ReadonlyArray<Passage> => {
  const passages: Array<Passage> = []
  let heading = name
  let paragraphs: Array<string> = []
  const close = () => {
    if (paragraphs.length === 0) return
    passages.push({
      id: `${name}#${passages.length}`,
      text: [heading, ...paragraphs].join("\n"),
      metadata: { page: name, heading }
    })
    paragraphs = []
  }
  for (const paragraph of paragraphsOf(text)) {
    const title = /^#+ (?<title>.+)$/u.exec(paragraph)?.groups?.["title"]
    if (title !== undefined) {
      close()
      heading = title
    } else if (paragraph !== "") {
      paragraphs.push(paragraph)
      if (paragraphs.join("\n").length > enough) close()
    }
  }
  close()
  return passages
}

const tooCommon = new Set(
  "a an and are as at be but by do does for from has have how i if in is it its my no not of on one or so that the their then there they this to was what when where which who why will with you".split(
    " "
  )
)

/** The words that say something, in small letters and without the ends of plurals. */
export const wordsOf = (text: string): ReadonlyArray<string> =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !tooCommon.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/u, "") : word))

/** FNV-1a: a number of 32 bits for a text, the same everywhere. */
const hash = (text: string): number => {
  let sum = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}

export const dimensions = 512

/**
 * A hashed bag of words: each word counts in the dimension that its hash names, with a sign that lets words in the same
 * dimension cancel out rather than add up. It finds texts that share words and knows nothing of what they mean: it stands for
 * a model, so that the example needs neither network nor key.
 */
export const embed = (text: string): ReadonlyArray<number> => {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vector = Array.from({ length: dimensions }, () => 0)
  for (const [word, count] of counts) {
    const at = hash(word)
    const place = at % dimensions
    vector[place] = (vector[place] ?? 0) + (at & 0x40000000 ? 1 : -1) * Math.sqrt(count)
  }
  // A text without words has no direction, and Elasticsearch refuses that where angles count.
  return vector.some((value) => value !== 0) ? vector : vector.with(0, 1)
}

/** For a model in its place: `Vector.fromModel`, with the layer of an `EmbeddingModel` of `effect/ai`. */
export const embeddings = Vector.fromFunction({
  dimensions,
  embed: (texts: ReadonlyArray<string>) => Effect.succeed(texts.map(embed))
})
