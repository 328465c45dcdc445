/** What the query languages build: one matcher, or clauses that can still be changed. */
import { minimumShouldMatch } from "../minimumShouldMatch.ts"
import type { Matcher } from "../model.ts"
import { everything } from "../scope.ts"
import { clauses } from "./combine.ts"

export interface Clause {
  readonly occur: "must" | "should" | "mustNot"
  readonly matcher: Matcher
}

export type Built = { readonly clauses: ReadonlyArray<Clause> } | { readonly matcher: Matcher }

/** Makes one matcher; what is only forbidden is taken out of everything. */
export const matcherOf = (built: Built, least?: string): Matcher => {
  if ("matcher" in built) return built.matcher
  const of = (occur: Clause["occur"]): ReadonlyArray<Matcher> =>
    built.clauses.flatMap((clause) => (clause.occur === occur ? [clause.matcher] : []))
  const [must, should, mustNot] = [of("must"), of("should"), of("mustNot")]
  const isNegative = must.length + should.length === 0
  return clauses({
    must,
    should,
    mustNot,
    filter: isNegative ? [everything(0)] : [],
    least: least === undefined ? 0 : minimumShouldMatch(should.length, least)
  })
}
