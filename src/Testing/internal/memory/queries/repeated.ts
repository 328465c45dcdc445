/**
 * Clauses that stand several times in one query. Lucene makes one of them, with the boosts added, which gives the
 * sum of their scores but for the last digit.
 */
import type { Matcher } from "../model.ts"

interface Term {
  /** Equal for matchers that differ in nothing but their boost. */
  readonly key: string
  readonly boost: number
  readonly make: (boost: number) => Matcher
}

const terms = new WeakMap<Matcher, Term>()

/** Makes it known what a matcher looks for. */
export const repeatable = (key: string, boost: number, make: (boost: number) => Matcher): Matcher => {
  const matcher = make(boost)
  terms.set(matcher, { key, boost, make })
  return matcher
}

/** The matchers, each once. */
export const merged = (matchers: ReadonlyArray<Matcher>): ReadonlyArray<Matcher> => {
  const groups = new Map<string | Matcher, Array<Matcher>>()
  for (const matcher of matchers) {
    const key = terms.get(matcher)?.key ?? matcher
    groups.set(key, [...(groups.get(key) ?? []), matcher])
  }
  if (groups.size === matchers.length) return matchers
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const term = first === undefined ? undefined : terms.get(first)
    if (term === undefined || group.length === 1) return group
    const boost = group.reduce((sum, matcher) => sum + (terms.get(matcher)?.boost ?? 0), 0)
    return [term.make(Math.fround(boost))]
  })
}
