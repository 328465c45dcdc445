/**
 * The inverted index of a field: which parts of which documents hold a term, and where. It is made when a
 * query first needs it and kept as long as the view that it belongs to.
 */
import { isMeta, valuesOf } from "./fields.ts"
import type { Doc, Field, Part, Token, View } from "./model.ts"
import { compareText } from "./order.ts"
import type { FieldStatistics } from "./scoring.ts"

export interface Postings extends FieldStatistics {
  /** The positions by part, by term. Where a field keeps no frequencies there is one position. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<Part, ReadonlyArray<number>>>
  /** The terms in Lucene's order. */
  readonly ordered: () => ReadonlyArray<string>
  /** How many terms a part has, those on the place of another not counted. */
  readonly length: (part: Part) => number
  readonly totalTermFreq: (term: string) => number
}

/** All that a document holds: itself and its nested objects, innermost first, as Lucene stores them. */
export const partsOf = (doc: Doc): ReadonlyArray<Part> => [...below(doc.root), doc.root]

const below = (part: Part): ReadonlyArray<Part> => {
  const found: Array<Part> = []
  for (const parts of part.nested.values()) for (const inner of parts) found.push(...below(inner), inner)
  return found
}

/** The nested objects under a part that belong to a path, however deep. */
export const descend = (part: Part, path: string): ReadonlyArray<Part> => {
  const found: Array<Part> = []
  for (const [key, parts] of part.nested) {
    if (key === path) found.push(...parts)
    else if (path.startsWith(`${key}.`)) for (const inner of parts) found.push(...descend(inner, path))
  }
  return found
}

const isText = (field: Field): boolean => field.type === "text" || field.type === "match_only_text"

const keepsFrequencies = (field: Field): boolean =>
  isText(field) && field.parameters["index_options"] !== "docs"

const hasNorms = (field: Field): boolean => field.type === "text" && field.parameters["norms"] !== false

/** The terms of a part with their positions. */
const termsOf = (part: Part, doc: Doc, field: Field): ReadonlyMap<string, ReadonlyArray<number>> => {
  const terms = new Map<string, Array<number>>()
  if (isText(field)) {
    const keeps = keepsFrequencies(field)
    for (const { position, term } of part.tokens.get(field.path) ?? []) {
      const positions = terms.get(term)
      if (positions === undefined) terms.set(term, [position])
      else if (keeps) positions.push(position)
    }
  } else if (!isMeta(field) || part === doc.root) {
    for (const value of valuesOf(field)(part, doc)) terms.set(String(value), [0])
  }
  return terms
}

const distinctPlaces = (tokens: ReadonlyArray<Token>): number =>
  tokens.reduce(
    (count, token, at) => count + (at > 0 && tokens[at - 1]?.position === token.position ? 0 : 1),
    0
  )

const build = (view: View, field: Field): Postings => {
  const terms = new Map<string, Map<Part, ReadonlyArray<number>>>()
  let docCount = 0
  let sumTotalTermFreq = 0
  for (const doc of view.docs) {
    for (const part of partsOf(doc)) {
      const own = termsOf(part, doc, field)
      if (own.size === 0) continue
      docCount++
      for (const [term, positions] of own) {
        sumTotalTermFreq += positions.length
        const posting = terms.get(term)
        if (posting === undefined) terms.set(term, new Map([[part, positions]]))
        else posting.set(part, positions)
      }
    }
  }
  const norms = hasNorms(field)
  let ordered: ReadonlyArray<string> | undefined
  return {
    docCount,
    sumTotalTermFreq,
    terms,
    ordered: () => (ordered ??= [...terms.keys()].toSorted(compareText)),
    length: (part) => (norms ? distinctPlaces(part.tokens.get(field.path) ?? []) : 1),
    totalTermFreq: (term) => {
      let total = 0
      for (const positions of terms.get(term)?.values() ?? []) total += positions.length
      return total
    }
  }
}

const kept = new WeakMap<View, Map<string, Postings>>()

export const postingsOf = (view: View, field: Field): Postings => {
  const fields = kept.get(view) ?? new Map<string, Postings>()
  kept.set(view, fields)
  const found = fields.get(field.path) ?? build(view, field)
  fields.set(field.path, found)
  return found
}
