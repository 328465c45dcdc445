/**
 * The algebra of queries: and, or, not, with bool queries taken apart where that changes nothing.
 *
 * A bool with a boost or a name stays whole, because its parts would lose them, and so does one that wants a share of
 * its alternatives in percent.
 */
import type { QueryDslBoolQuery, QueryDslQueryContainer } from "../../Api/types/QueryDsl.ts"
import { listOf } from "./list.ts"

type Query = QueryDslQueryContainer

/** A bool whose clauses are lists. */
interface Bool {
  readonly must: ReadonlyArray<Query>
  readonly filter: ReadonlyArray<Query>
  readonly should: ReadonlyArray<Query>
  readonly must_not: ReadonlyArray<Query>
  /** How many of `should` have to match. */
  readonly least: number
}

const none: Bool = { must: [], filter: [], should: [], must_not: [], least: 0 }

const parts: ReadonlySet<string> = new Set(["must", "filter", "should", "must_not", "minimum_should_match"])

const isWhole = (number: unknown): number is number => Number.isSafeInteger(number) && Number(number) >= 0

/** Whether a bool has something beside its clauses. Not by entries: lists of pairs were a quarter of building a search. */
const hasMore = (bool: QueryDslBoolQuery): boolean => {
  let name: keyof QueryDslBoolQuery
  for (name in bool) if (bool[name] !== undefined && !parts.has(name)) return true
  return false
}

/** The parts of a bool; `undefined` for one that has to stay whole, and for all other queries. */
const open = ({ bool }: Query): Bool | undefined => {
  if (bool === undefined || hasMore(bool)) return undefined
  const [must, filter, should] = [listOf(bool.must), listOf(bool.filter), listOf(bool.should)]
  const unsaid = should.length > 0 && must.length + filter.length === 0 ? 1 : 0
  const least = bool.minimum_should_match ?? unsaid
  // More than there are is what nothing matches.
  if (!isWhole(least) || least > should.length) return undefined
  return { must, filter, should, must_not: listOf(bool.must_not), least }
}

const isEmpty = ({ filter, must, must_not, should }: Bool): boolean =>
  must.length + filter.length + must_not.length + should.length === 0

const isBare = (body: object | undefined): boolean =>
  body !== undefined && Object.values(body).every((value) => value === undefined)

/** Whether a query, with its parts if it has some, matches everything, without a boost or a name. */
const isWholly = (query: Query, bool: Bool | undefined): boolean =>
  isBare(query.match_all) || (bool !== undefined && isEmpty(bool))

const isAll = (query: Query): boolean => isWholly(query, open(query))

const isNone = (query: Query): boolean => isBare(query.match_none)

/** A bool without its empty clauses, and with `minimum_should_match` only where Elasticsearch would not do so. */
const close = (bool: Bool): Query => {
  const { filter, least, must, must_not, should } = bool
  const unsaid = should.length > 0 && must.length + filter.length === 0 ? 1 : 0
  const body: QueryDslBoolQuery = {
    ...(must.length > 0 && { must }),
    ...(filter.length > 0 && { filter }),
    ...(should.length > 0 && { should }),
    ...(must_not.length > 0 && { must_not }),
    ...(should.length > 0 && least !== unsaid && { minimum_should_match: least })
  }
  return { bool: body }
}

/** What is no bool is the only condition of one. */
const only = (query: Query): Bool => ({ ...none, must: [query] })

/** Adds what alternatives mean to a bool. Only one list of them has a place there. */
const withAlternatives = (bool: Bool, { least, should }: Bool): Bool => {
  if (should.length === 0) return bool
  if (should.length === least) return { ...bool, must: [...bool.must, ...should] }
  if (bool.should.length === 0) return { ...bool, should, least }
  if (bool.least === 0 && least === 0) return { ...bool, should: [...bool.should, ...should] }
  return { ...bool, must: [...bool.must, close({ ...none, should, least })] }
}

const andTwo = (one: Query, other: Query): Query => {
  const [left, right] = [open(one), open(other)]
  if (isWholly(one, left) || isNone(other)) return other
  if (isWholly(other, right) || isNone(one)) return one
  const [first, second] = [left ?? only(one), right ?? only(other)]
  const conditions: Bool = {
    ...none,
    must: [...first.must, ...second.must],
    filter: [...first.filter, ...second.filter],
    must_not: [...first.must_not, ...second.must_not]
  }
  return close(withAlternatives(withAlternatives(conditions, first), second))
}

/** The alternatives that a query is, if that is all it is. */
const alternatives = (query: Query): ReadonlyArray<Query> => {
  const bool = open(query)
  if (bool === undefined || bool.least !== 1) return [query]
  return bool.must.length + bool.filter.length + bool.must_not.length === 0 ? bool.should : [query]
}

const orTwo = (one: Query, other: Query): Query => {
  if (isNone(one) || isAll(other)) return other
  if (isNone(other) || isAll(one)) return one
  return close({ ...none, should: [...alternatives(one), ...alternatives(other)], least: 1 })
}

export const and = (queries: ReadonlyArray<Query>): Query => queries.reduce(andTwo, { match_all: {} })

export const or = (queries: ReadonlyArray<Query>): Query => queries.reduce(orTwo, { match_none: {} })

const outside = (query: Query): Query => ({ bool: { must_not: [query] } })

export const not = (query: Query): Query => {
  if (isAll(query)) return { match_none: {} }
  if (isNone(query)) return { match_all: {} }
  const bool = open(query)
  // That some number of alternatives does not match is no sum of what does not.
  if (bool === undefined || bool.least > 1) return outside(query)
  const { filter, least, must, must_not, should } = bool
  if (must.length + filter.length + must_not.length === 0) {
    return least === 0 ? { match_none: {} } : { bool: { must_not: should } }
  }
  const rest: ReadonlyArray<Query> = least === 1 ? [{ bool: { must_not: should } }] : []
  const negations = [...[...must, ...filter].map(not), ...must_not, ...rest]
  const [first] = negations
  return negations.length === 1 && first !== undefined ? first : or(negations)
}
