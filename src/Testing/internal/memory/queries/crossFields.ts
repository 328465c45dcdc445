/**
 * Fields that are searched as if they were one (`cross_fields`): each term may stand in any of them, and counts
 * as often as in the field that has it most.
 */
import { fieldOf, familyOf } from "../fields.ts"
import { type Field, type Json, type Matcher, NotSimulated } from "../model.ts"
import { partsOf, postingsOf } from "../postings.ts"
import { everything, type Scope } from "../scope.ts"
import { bestOf } from "./combine.ts"
import type { BoostedField } from "./fieldList.ts"
import { repeatable } from "./repeated.ts"
import { matchTerm, never, scoredTerm } from "./term.ts"
import { leniently, placesOf, type TextOptions, together, tokensOf } from "./text.ts"
import { plainText } from "../values.ts"

interface Member extends BoostedField {
  readonly field: Field
}

/** The document frequency that a term gets in each field, by Elasticsearch's way of blending them. */
export const blendedFrequencies = (
  fields: ReadonlyArray<{ readonly docFreq: number; readonly sumTotalTermFreq: number }>,
  documents: number
): ReadonlyArray<number> => {
  const present = fields.filter(({ docFreq }) => docFreq > 0)
  const most = Math.max(0, ...present.map(({ docFreq }) => docFreq))
  const limit = Math.min(documents, ...present.map(({ sumTotalTermFreq }) => sumTotalTermFreq))
  let blended = Math.min(limit, most)
  let previous = most
  const frequencies = new Map<number, number>()
  // The more popular field comes first, which the others are rarer than by a hair.
  const order = fields
    .map((_, at) => at)
    .toSorted((a, b) => (fields[b]?.docFreq ?? 0) - (fields[a]?.docFreq ?? 0))
  for (const at of order) {
    const docFreq = fields[at]?.docFreq ?? 0
    if (docFreq === 0) break
    if (previous > docFreq) blended++
    frequencies.set(at, Math.min(limit, blended))
    previous = docFreq
  }
  return fields.map((_, at) => frequencies.get(at) ?? 0)
}

const blendTerm = (
  scope: Scope,
  members: ReadonlyArray<Member>,
  term: string,
  { lenient }: TextOptions,
  tieBreaker: number,
  boost: number
): Matcher => {
  const text = members.filter(({ field }) => familyOf(field) === "text" || familyOf(field) === "keyword")
  const others = members.filter((member) => !text.includes(member))
  const documents = scope.view.docs.reduce((count, doc) => count + partsOf(doc).length, 0)
  const frequencies = blendedFrequencies(
    text.map(({ field }) => {
      const postings = postingsOf(scope.view, field)
      return { docFreq: postings.terms.get(term)?.size ?? 0, sumTotalTermFreq: postings.sumTotalTermFreq }
    }),
    documents
  )
  const best = bestOf(
    text.map(({ boost: own, field }, at) =>
      scoredTerm(scope, field, term, Math.fround(own * boost), frequencies[at])
    ),
    tieBreaker
  )
  if (others.length === 0) return best
  const single = others.map(({ boost: own, field }) =>
    leniently(lenient, () => matchTerm(scope, field, term, Math.fround(own * boost)))
  )
  return bestOf(text.length === 0 ? single : [...single, best], 1)
}

export const blended = (
  scope: Scope,
  group: ReadonlyArray<BoostedField>,
  text: Json,
  options: TextOptions,
  tieBreaker: number,
  boost: number
): Matcher => {
  const members = group.flatMap((member) => {
    const field = fieldOf(scope.view, member.name)
    return field === undefined ? [] : [{ ...member, field }]
  })
  const [first] = members
  if (first === undefined) return never
  const whole = plainText(text)
  const tokens = tokensOf(scope, first.field, whole, options)
  if (tokens === undefined) return blendTerm(scope, members, whole, options, tieBreaker, boost)
  const places = placesOf(tokens)
  if (places.length === 0) return options.zeroTerms === "all" ? everything(boost) : never
  const fields = members.map((member) => `${member.name}^${member.boost}`).join()
  const matchers = places.map(({ terms }) => {
    const [term = ""] = terms
    if (terms.length > 1) throw new NotSimulated("cross_fields with several terms in one place")
    return repeatable(`${fields}\u0000${term}`, boost, (boost) =>
      blendTerm(scope, members, term, options, tieBreaker, boost)
    )
  })
  return together(matchers, options)
}
