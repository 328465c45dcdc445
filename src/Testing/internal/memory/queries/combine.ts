/** Puts matchers together, and adds their scores in the precision that Lucene adds them in. */
import { type Doc, type Matcher, type Part, Problem } from "../model.ts"
import { nothing } from "../scope.ts"
import { sum } from "../scoring.ts"
import { merged } from "./repeated.ts"

const scoresOf = (matchers: ReadonlyArray<Matcher>, part: Part, doc: Doc): Array<number> => {
  const scores: Array<number> = []
  for (const matcher of matchers) {
    const score = matcher(part, doc)
    if (score !== undefined) scores.push(score)
  }
  return scores
}

/** At least so many of the matchers match; their scores are added. */
export const anyOf = (matchers: ReadonlyArray<Matcher>, least = 1): Matcher => {
  const [first] = matchers
  if (first !== undefined && matchers.length === 1 && least <= 1) return first
  return (part, doc) => {
    const scores = scoresOf(matchers, part, doc)
    return scores.length >= Math.max(1, least) ? sum(scores) : undefined
  }
}

export interface Clauses {
  readonly must: ReadonlyArray<Matcher>
  readonly filter: ReadonlyArray<Matcher>
  readonly mustNot: ReadonlyArray<Matcher>
  readonly should: ReadonlyArray<Matcher>
  /** How many of `should` must match; 0 where they only add to the score. */
  readonly least: number
}

const allOf = (matchers: ReadonlyArray<Matcher>, part: Part, doc: Doc): ReadonlyArray<number> | undefined => {
  const scores = scoresOf(matchers, part, doc)
  return scores.length === matchers.length ? scores : undefined
}

/** Lucene's boolean query. */
export const clauses = ({ filter, least, mustNot, ...scored }: Clauses): Matcher => {
  const must = merged(scored.must)
  if (must.includes(nothing) || filter.includes(nothing)) return nothing
  const needed = must.length + filter.length === 0 ? Math.max(1, least) : least
  const should = needed <= 1 ? merged(scored.should) : scored.should
  return (part, doc) => {
    const required = allOf(must, part, doc)
    if (required === undefined) return undefined
    if (!filter.every((matcher) => matcher(part, doc) !== undefined)) return undefined
    if (mustNot.some((matcher) => matcher(part, doc) !== undefined)) return undefined
    const optional = scoresOf(should, part, doc)
    if (optional.length < needed) return undefined
    if (needed > 0) return sum([...required, ...optional])
    // What is required and what is optional are rounded each before they are added.
    return Math.fround(sum(required) + (optional.length === 0 ? 0 : sum(optional)))
  }
}

/** The best score, and a part of the others. */
export const bestOf = (matchers: ReadonlyArray<Matcher>, tieBreaker: number): Matcher => {
  const [first] = matchers
  if (first === undefined) return nothing
  if (matchers.length === 1) return first
  const part = Math.fround(tieBreaker)
  return (place, doc) => {
    const scores = scoresOf(matchers, place, doc)
    if (scores.length === 0) return undefined
    let best = 0
    let others = 0
    for (const score of scores) {
      others += Math.min(score, best)
      best = Math.max(score, best)
    }
    return Math.fround(best + others * part)
  }
}

/**
 * Prepares the clauses that must match. When one can match nothing the others are not looked at, not even at
 * what is wrong with them.
 */
export const prepareAll = (prepare: ReadonlyArray<() => Matcher>): ReadonlyArray<Matcher> => {
  const matchers: Array<Matcher> = []
  const problems: Array<Problem> = []
  for (const make of prepare) {
    try {
      matchers.push(make())
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      problems.push(thrown)
    }
  }
  const [problem] = problems
  if (problem !== undefined && !matchers.includes(nothing)) throw problem
  return matchers
}
