/** Queries made of queries, what they find first, and nested objects. */
import type { Api } from "effect-elasticsearch"
import { badSearch, type Case, ok, on, query, ranked, search } from "./case.ts"
import { films, recipes } from "./films.ts"

/** Scores that do not come from how often a term occurs, and so are the same. */
const scored = (name: string, query: Api.QueryDslQueryContainer): Case => ({
  ...search(name, { query, size: 300, _source: false }),
  scored: true
})

export const compounds: ReadonlyArray<Case> = on(films, [
  query("bool without clauses", { bool: {} }),
  query("bool must", { bool: { must: [{ match: { title: "star" } }, { range: { imdb: { gte: 7 } } }] } }),
  query("bool should alone needs one", {
    bool: { should: [{ term: { genre: "Western" } }, { term: { rating: "G" } }] }
  }),
  query("bool should beside must needs none", {
    bool: { must: { term: { genre: "Western" } }, should: { term: { rating: "G" } } }
  }),
  query("bool should beside a filter needs none", {
    bool: { filter: { term: { genre: "Western" } }, should: { term: { rating: "G" } } }
  }),
  query("bool with a minimum", {
    bool: {
      should: [{ term: { rating: "R" } }, { term: { genre: "Drama" } }, { range: { imdb: { gte: 8 } } }],
      minimum_should_match: 2
    }
  }),
  query("bool with a minimum that is more than there are", {
    bool: { should: [{ term: { rating: "R" } }], minimum_should_match: 2 }
  }),
  query("bool must_not", { bool: { must_not: [{ exists: { field: "genre" } }] } }),
  query("bool must_not of all", { bool: { must_not: { match_all: {} } } }),
  query("bool filter", {
    bool: { filter: [{ term: { rating: "PG-13" } }, { terms: { genre: ["Action", "Adventure"] } }] }
  }),
  query("bool of everything", {
    bool: {
      must: [{ exists: { field: "imdb" } }],
      filter: [{ range: { released: { gte: "2000-01-01" } } }],
      should: [{ match: { title: "the" } }, { term: { distributor: "Universal" } }],
      must_not: [{ term: { genre: "Comedy" } }, { range: { votes: { lt: 10_000 } } }],
      minimum_should_match: 1
    }
  }),
  query("bool in bool", {
    bool: {
      should: [
        {
          bool: { must: [{ term: { genre: "Horror" } }, { bool: { must_not: { term: { rating: "R" } } } }] }
        },
        { bool: { filter: [{ term: { genre: "Musical" } }] } }
      ]
    }
  }),
  query("bool with minimum 0", {
    bool: { should: [{ term: { genre: "Western" } }], minimum_should_match: 0 }
  }),
  query("constant_score", { constant_score: { filter: { term: { genre: "Western" } } } }),
  query("dis_max", {
    dis_max: { queries: [{ match: { title: "star" } }, { match: { director: "spielberg" } }] }
  }),
  query("boosting finds what its positive part finds", {
    boosting: {
      positive: { match: { title: "star" } },
      negative: { match: { title: "trek" } },
      negative_boost: 0.2
    }
  }),
  query("function_score finds what its query finds", {
    function_score: {
      query: { match: { title: "star" } },
      functions: [{ filter: { term: { genre: "Adventure" } }, weight: 3 }],
      boost_mode: "replace"
    }
  }),
  search("names of queries that matched", {
    query: {
      bool: {
        should: [
          { term: { genre: { value: "Western", _name: "western" } } },
          { range: { imdb: { gte: 8.5, _name: "good" } } }
        ]
      }
    },
    size: 100,
    _source: false
  }),
  badSearch(
    "terms lookup in an index that is not there",
    {
      query: { terms: { genre: { index: "conformance-none", id: "1", path: "genres" } } }
    },
    "NotFound"
  ),
  ok("terms lookup", (es, index) =>
    es.search({
      index,
      query: { terms: { "title.raw": { index, id: "1", path: "title" } } },
      _source: ["title"]
    })
  ),
  scored("score of match_all", { match_all: {} }),
  scored("score of match_all with a boost", { match_all: { boost: 2.5 } }),
  scored("score of constant_score", {
    constant_score: { filter: { term: { genre: "Western" } }, boost: 1.5 }
  }),
  scored("scores of filters are 0", { bool: { filter: { term: { genre: "Western" } } } }),
  scored("scores of ranges, prefixes and exists are 1, and add up", {
    bool: {
      must: [{ range: { imdb: { gte: 8 } } }, { exists: { field: "director" } }],
      should: [{ prefix: { distributor: "Sony" } }, { term: { rating: { value: "PG", boost: 0 } } }]
    }
  }),
  scored("dis_max takes the best and a part of the others", {
    dis_max: {
      tie_breaker: 0.5,
      queries: [
        { constant_score: { filter: { term: { genre: "Horror" } }, boost: 2 } },
        { constant_score: { filter: { term: { rating: "PG" } }, boost: 3 } }
      ]
    }
  })
])

export const rankings: ReadonlyArray<Case> = on(films, [
  ranked("a rare word", { match: { title: "batman" } }),
  ranked("a frequent word: the shorter title first", { match: { title: "the" } }),
  ranked("several words", { match: { title: "star trek the" } }),
  ranked("a boost for one of two words", {
    bool: { should: [{ match: { title: { query: "dead", boost: 5 } } }, { match: { title: "man" } }] }
  }),
  ranked("a phrase", { match_phrase: { title: "of the" } }),
  ranked("best_fields", { multi_match: { query: "star story", fields: ["title^2", "source"] } }),
  ranked("most_fields", {
    multi_match: { query: "star story", fields: ["title", "source"], type: "most_fields" }
  }),
  ranked("best_fields with a part of the others", {
    multi_match: { query: "story book", fields: ["title", "source"], tie_breaker: 0.3 }
  }),
  ranked("a negative boost", {
    boosting: {
      positive: { match: { title: "star" } },
      negative: { match: { title: "trek" } },
      negative_boost: 0.1
    }
  }),
  ranked("terms of keywords that are rare and frequent", {
    bool: { should: [{ term: { genre: "Western" } }, { term: { genre: "Drama" } }] }
  }),
  ranked("a filter does not change the order", {
    bool: { must: { match: { title: "the man" } }, filter: { range: { imdb: { gte: 7 } } } }
  }),
  ranked("constant scores: the order of the index", {
    constant_score: { filter: { term: { genre: "Drama" } } }
  }),
  ranked("fuzziness: the exact word first", { match: { title: { query: "dawn", fuzziness: 1 } } }),
  ranked("match_bool_prefix", { match_bool_prefix: { title: "star t" } }),
  ranked("function_score by a field", {
    function_score: {
      query: { match: { title: "star" } },
      field_value_factor: { field: "imdb", missing: 1 },
      boost_mode: "replace"
    }
  })
])

export const nestedQueries: ReadonlyArray<Case> = on(recipes, [
  query("nested", { nested: { path: "steps", query: { term: { "steps.action": "boil" } } } }),
  query("nested: both in the same object", {
    nested: {
      path: "steps",
      query: {
        bool: { must: [{ term: { "steps.action": "boil" } }, { range: { "steps.minutes": { gt: 20 } } }] }
      }
    }
  }),
  query("nested fields are not found from outside", { term: { "steps.action": "boil" } }),
  query("nested in nested", {
    nested: {
      path: "steps",
      query: { nested: { path: "steps.tools", query: { range: { "steps.tools.price": { gte: 50 } } } } }
    }
  }),
  query("nested of the inner path at once", {
    nested: { path: "steps.tools", query: { term: { "steps.tools.name": "pot" } } }
  }),
  query("nested beside a field of the document", {
    bool: {
      must: [{ match: { name: "potato" } }],
      must_not: [{ nested: { path: "steps", query: { term: { "steps.action": "blend" } } } }]
    }
  }),
  query("nested that is not there", {
    bool: { must_not: [{ nested: { path: "steps", query: { exists: { field: "steps.action" } } } }] }
  }),
  query("nested with a path that is none, told to pass over", {
    nested: { path: "nothing", ignore_unmapped: true, query: { match_all: {} } }
  }),
  query("exists of a nested object from outside", { exists: { field: "steps" } }),
  search("nested with its inner hits", {
    query: {
      nested: {
        path: "steps",
        query: { match: { "steps.text": "potatoes leeks" } },
        inner_hits: { sort: [{ "steps.minutes": "desc" }], _source: ["steps.action"] }
      }
    },
    _source: false
  }),
  search("nested with inner hits by name, of size 1", {
    query: {
      nested: {
        path: "steps",
        query: { range: { "steps.minutes": { gte: 10 } } },
        inner_hits: { name: "long", size: 1, sort: ["steps.minutes"] }
      }
    },
    sort: ["serves", "name.raw"],
    _source: false
  }),
  search("the source of nested objects", { _source: ["steps.tools.name"], sort: ["name.raw"] }),
  search("fields of nested objects", { fields: ["steps.*"], _source: false, sort: ["name.raw"] }),
  search("sort by a nested field", {
    sort: [{ "steps.minutes": { order: "desc", mode: "max", nested: { path: "steps" } } }, "name.raw"],
    _source: false
  }),
  search("sort by a nested field with a filter", {
    sort: [
      {
        "steps.minutes": {
          order: "asc",
          mode: "sum",
          nested: { path: "steps", filter: { terms: { "steps.action": ["boil", "bake"] } } }
        }
      },
      "name.raw"
    ],
    _source: false
  }),
  ...(["avg", "max", "min", "sum", "none"] as const).map((score_mode) =>
    scored(`nested with score_mode ${score_mode}`, {
      nested: {
        path: "steps",
        score_mode,
        query: { constant_score: { filter: { range: { "steps.minutes": { gte: 10 } } }, boost: 2 } }
      }
    })
  )
])
