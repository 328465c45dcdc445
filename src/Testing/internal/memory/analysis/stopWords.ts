/** Lists of stop words, as settings name them. */
import { NotSimulated } from "../model.ts"
import type { Options } from "./options.ts"

export const english: ReadonlySet<string> = new Set(
  (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they " +
    "this to was will with"
  ).split(" ")
)

/** The setting `stopwords`: a list, words with commas between, `_none_` or `_english_`. */
export const stopWordsOf = (options: Options, unset: "_english_" | "_none_"): ReadonlySet<string> => {
  const words = options.list("stopwords") ?? [unset]
  if (words.length === 1 && words[0] === "_none_") return new Set()
  return new Set(
    words.flatMap((word) => {
      if (word === "_english_") return [...english]
      if (/^_\w+_$/.test(word)) throw new NotSimulated(`stop words [${word}]`)
      return [word]
    })
  )
}
