/**
 * Porter's stemmer for English in the version of Lucene's `porter_stem` filter, which the `english` analyzer uses
 * ("An algorithm for suffix stripping", 1980, with its author's later changes to the second step).
 */

const isVowelAt = (word: string, at: number): boolean => {
  const letter = word[at]
  if (letter === "y") return at > 0 && !isVowelAt(word, at - 1)
  return letter !== undefined && "aeiou".includes(letter)
}

/** How often consonants follow vowels in a stem: Porter's m. */
const measure = (stem: string): number => {
  let count = 0
  for (let at = 1; at < stem.length; at++) {
    if (!isVowelAt(stem, at) && isVowelAt(stem, at - 1)) count++
  }
  return count
}

const hasVowel = (stem: string): boolean => {
  for (let at = 0; at < stem.length; at++) if (isVowelAt(stem, at)) return true
  return false
}

const endsDoubled = (word: string): boolean =>
  word.length > 1 && word.at(-1) === word.at(-2) && !isVowelAt(word, word.length - 1)

/** Consonant, vowel, consonant, and the last is not w, x or y: as in -fil and -hop. */
const endsShort = (word: string): boolean => {
  const last = word.length - 1
  return (
    last >= 2 &&
    !isVowelAt(word, last) &&
    isVowelAt(word, last - 1) &&
    !isVowelAt(word, last - 2) &&
    !"wxy".includes(word.charAt(last))
  )
}

type Suffixes = ReadonlyArray<readonly [suffix: string, instead: string]>

/** The first suffix that fits decides, replaced or not. */
const replace = (
  word: string,
  suffixes: Suffixes,
  fits: (stem: string, suffix: string) => boolean
): string => {
  for (const [suffix, instead] of suffixes) {
    if (!word.endsWith(suffix)) continue
    const stem = word.slice(0, word.length - suffix.length)
    return fits(stem, suffix) ? stem + instead : word
  }
  return word
}

const plural = (word: string): string => {
  if (!word.endsWith("s")) return word
  if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2)
  return word.endsWith("ss") ? word : word.slice(0, -1)
}

const past = (word: string): string => {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const suffix = ["ed", "ing"].find((one) => word.endsWith(one))
  if (suffix === undefined) return word
  const stem = word.slice(0, word.length - suffix.length)
  if (!hasVowel(stem)) return word
  if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) return `${stem}e`
  if (endsDoubled(stem)) return "lsz".includes(stem.charAt(stem.length - 1)) ? stem : stem.slice(0, -1)
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem
}

const second: Suffixes = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["bli", "ble"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
  ["logi", "log"]
]

const third: Suffixes = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""]
]

const fourth: Suffixes = [
  "al",
  "ance",
  "ence",
  "er",
  "ic",
  "able",
  "ible",
  "ant",
  "ement",
  "ment",
  "ent",
  "ion",
  "ou",
  "ism",
  "ate",
  "iti",
  "ous",
  "ive",
  "ize"
].map((suffix) => [suffix, ""] as const)

const last = (word: string): string => {
  let stemmed = word
  if (stemmed.endsWith("e")) {
    const stem = stemmed.slice(0, -1)
    const count = measure(stem)
    if (count > 1 || (count === 1 && !endsShort(stem))) stemmed = stem
  }
  return stemmed.endsWith("ll") && measure(stemmed.slice(0, -1)) > 1 ? stemmed.slice(0, -1) : stemmed
}

export const stem = (word: string): string => {
  if (word.length <= 2) return word
  let stemmed = past(plural(word))
  if (stemmed.endsWith("y") && hasVowel(stemmed.slice(0, -1))) stemmed = `${stemmed.slice(0, -1)}i`
  stemmed = replace(stemmed, second, (stem) => measure(stem) > 0)
  stemmed = replace(stemmed, third, (stem) => measure(stem) > 0)
  stemmed = replace(
    stemmed,
    fourth,
    (stem, suffix) => measure(stem) > 1 && (suffix !== "ion" || stem.endsWith("s") || stem.endsWith("t"))
  )
  return last(stemmed)
}
