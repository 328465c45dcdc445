/** And, or and not of queries: what becomes of bool queries, and that they mean what they say. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { QueryDslQueryContainer } from "effect-elasticsearch/Api/types/QueryDsl"
import * as Query from "effect-elasticsearch/Dsl/Query"

type Container = QueryDslQueryContainer

const and = (...queries: ReadonlyArray<Container>): Container =>
  Query.and(...queries.map((query) => Query.from(query)))
const or = (...queries: ReadonlyArray<Container>): Container =>
  Query.or(...queries.map((query) => Query.from(query)))
const not = (query: Container): Container => Query.not(Query.from(query))

const leaf = (name: string): Container => ({ match: { [name]: { query: "x" } } })

const [a, b, c, d] = [leaf("a"), leaf("b"), leaf("c"), leaf("d")]
const all: Container = { match_all: {} }
const none: Container = { match_none: {} }

describe("and", () => {
  const cases: ReadonlyArray<readonly [string, Container, Container]> = [
    ["of nothing is everything", and(), all],
    ["of one is that one", and(a), a],
    ["of leaves is a list", and(a, b, c), { bool: { must: [a, b, c] } }],
    ["with everything changes nothing", and(all, a, all), a],
    [
      "with a boosted match_all keeps it",
      and({ match_all: { boost: 2 } }, a),
      { bool: { must: [{ match_all: { boost: 2 } }, a] } }
    ],
    ["with nothing is nothing", and(a, none, b), none],
    [
      "puts the clauses of bools together",
      and({ bool: { must: a, filter: [b], must_not: c } }, { bool: { must: [d], must_not: [a] } }),
      { bool: { must: [a, d], filter: [b], must_not: [c, a] } }
    ],
    [
      "keeps the alternatives of one",
      and(or(a, b), c),
      { bool: { must: [c], should: [a, b], minimum_should_match: 1 } }
    ],
    [
      "has no place for the alternatives of two",
      and(or(a, b), or(c, d)),
      { bool: { must: [{ bool: { should: [c, d] } }], should: [a, b], minimum_should_match: 1 } }
    ],
    [
      "wants all of what has to match as a whole",
      and({ bool: { should: [a, b], minimum_should_match: 2 } }, c),
      { bool: { must: [c, a, b] } }
    ],
    [
      "puts together what need not match",
      and({ bool: { must: [a], should: [b] } }, { bool: { must: [c], should: [d] } }),
      { bool: { must: [a, c], should: [b, d] } }
    ],
    [
      "says so where none of the alternatives is left to match",
      and({ bool: { should: [a], minimum_should_match: 0 } }, not(b)),
      { bool: { should: [a], must_not: [b], minimum_should_match: 0 } }
    ],
    [
      "leaves a bool with a boost whole",
      and({ bool: { must: [a], boost: 2 } }, b),
      { bool: { must: [{ bool: { must: [a], boost: 2 } }, b] } }
    ],
    [
      "leaves a share of alternatives whole",
      and({ bool: { should: [a, b], minimum_should_match: "50%" } }, c),
      { bool: { must: [{ bool: { should: [a, b], minimum_should_match: "50%" } }, c] } }
    ]
  ]
  it.each(cases)("%s", (_, actual, expected) => assert.deepStrictEqual(actual, expected))
})

describe("or", () => {
  const cases: ReadonlyArray<readonly [string, Container, Container]> = [
    ["of nothing is nothing", or(), none],
    ["of one is that one", or(a), a],
    ["of leaves is a list", or(a, b, c), { bool: { should: [a, b, c] } }],
    ["with nothing changes nothing", or(none, a), a],
    ["with everything is everything", or(a, all, b), all],
    ["with an empty bool is everything", or({ bool: {} }, b), { bool: {} }],
    ["puts alternatives together", or(or(a, b), or(c, d)), { bool: { should: [a, b, c, d] } }],
    [
      "keeps what has conditions beside",
      or({ bool: { must: [a], should: [b] } }, c),
      { bool: { should: [{ bool: { must: [a], should: [b] } }, c] } }
    ]
  ]
  it.each(cases)("%s", (_, actual, expected) => assert.deepStrictEqual(actual, expected))
})

describe("not", () => {
  const cases: ReadonlyArray<readonly [string, Container, Container]> = [
    ["of a leaf", not(a), { bool: { must_not: [a] } }],
    ["of not is the query itself", not(not(a)), a],
    ["of everything is nothing", not(all), none],
    ["of nothing is everything", not(none), all],
    ["of an empty bool is nothing", not({ bool: {} }), none],
    ["of alternatives is none of them", not(or(a, b)), { bool: { must_not: [a, b] } }],
    [
      "of conditions is that one of them does not hold",
      not({ bool: { must: [a], filter: [b], must_not: [c] } }),
      { bool: { should: [{ bool: { must_not: [a] } }, { bool: { must_not: [b] } }, c] } }
    ],
    [
      "leaves out what need not match",
      not({ bool: { must: [a], should: [b] } }),
      { bool: { must_not: [a] } }
    ],
    [
      "of a number of alternatives stands around them",
      not({ bool: { should: [a, b, c], minimum_should_match: 2 } }),
      { bool: { must_not: [{ bool: { should: [a, b, c], minimum_should_match: 2 } }] } }
    ]
  ]
  it.each(cases)("%s", (_, actual, expected) => assert.deepStrictEqual(actual, expected))
})

/** Which of the leaves hold for a document. */
type Document = ReadonlySet<string>

const names = ["a", "b", "c"]

const documents: ReadonlyArray<Document> = Array.from(
  { length: 2 ** names.length },
  (_, bits) => new Set(names.filter((_name, at) => (bits & (1 << at)) !== 0))
)

type Clause = Container | ReadonlyArray<Container>

const isList = (clause: Clause): clause is ReadonlyArray<Container> => Array.isArray(clause)

const listOf = (clause: Clause | undefined): ReadonlyArray<Container> =>
  clause === undefined ? [] : isList(clause) ? clause : [clause]

/** What Elasticsearch makes of a query of leaves and bools. */
const matches = (query: Container, document: Document): boolean => {
  const holds = (one: Container) => matches(one, document)
  if (query.match_all !== undefined) return true
  if (query.match_none !== undefined) return false
  if (query.term !== undefined) return document.has(Object.keys(query.term)[0] ?? "")
  if (query.bool === undefined) throw new Error("no query of this test")
  const { bool } = query
  const [must, filter, should] = [listOf(bool.must), listOf(bool.filter), listOf(bool.should)]
  const unsaid = should.length > 0 && must.length + filter.length === 0 ? 1 : 0
  return (
    must.every(holds) &&
    filter.every(holds) &&
    !listOf(bool.must_not).some(holds) &&
    should.filter(holds).length >= Number(bool.minimum_should_match ?? unsaid)
  )
}

interface Meant {
  readonly query: Container
  readonly means: (document: Document) => boolean
}

/** A query put together at random, and what it has to mean. */
const random = (next: () => number, depth: number): Meant => {
  const below = (bound: number) => Math.floor(next() * bound)
  const some = (most = 2) => Array.from({ length: below(most + 1) }, () => random(next, depth - 1))
  // Mostly without, since it is few clauses that are taken apart.
  const clause = () => (below(3) > 0 ? [] : some(3)).map(({ query }) => query)
  switch (depth === 0 ? 0 : below(5)) {
    case 1: {
      const parts = some()
      return {
        query: and(...parts.map(({ query }) => query)),
        means: (document) => parts.every(({ means }) => means(document))
      }
    }
    case 2: {
      const parts = some()
      return {
        query: or(...parts.map(({ query }) => query)),
        means: (document) => parts.some(({ means }) => means(document))
      }
    }
    case 3: {
      const part = random(next, depth - 1)
      return { query: not(part.query), means: (document) => !part.means(document) }
    }
    case 4: {
      const [must, filter, should, must_not] = [
        clause(),
        clause(),
        some(3).map(({ query }) => query),
        clause()
      ]
      const least = below(2) === 0 ? {} : { minimum_should_match: below(4) }
      const boost = below(4) === 0 ? { boost: 2 } : {}
      const query: Container = {
        bool: {
          ...(must.length === 0 ? {} : { must }),
          ...(filter.length === 0 ? {} : { filter }),
          ...(should.length === 0 ? {} : { should }),
          ...(must_not.length === 0 ? {} : { must_not }),
          ...least,
          ...boost
        }
      }
      return { query, means: (document) => matches(query, document) }
    }
    default: {
      const name = [...names, "all", "none"][below(names.length + 2)] ?? "a"
      if (name === "all") return { query: all, means: () => true }
      if (name === "none") return { query: none, means: () => false }
      return { query: Query.term(name, 1), means: (document) => document.has(name) }
    }
  }
}

describe("the algebra", () => {
  it.effect("means what it says, whatever is put together", () =>
    Effect.gen(function* () {
      const { nextDoubleUnsafe } = yield* Random.Random
      for (let run = 0; run < 10_000; run++) {
        const { means, query } = random(nextDoubleUnsafe, 4)
        for (const document of documents) {
          assert.strictEqual(
            matches(query, document),
            means(document),
            `${JSON.stringify(query)} for ${[...document].join()}`
          )
        }
      }
    }).pipe(Random.withSeed("algebra"))
  )
})
