/** Queries with languages and functions of their own: what they find, in which order and how well. */
import type { Api } from "effect-elasticsearch"
import { badSearch, type Case, ok, on, search } from "./case.ts"

const titles = {
  mappings: {
    properties: {
      title: { type: "text" },
      tags: { type: "keyword" },
      n: { type: "integer" },
      o: { type: "double" },
      d: { type: "date" },
      stop: { type: "text", analyzer: "stop" }
    }
  },
  documents: [
    { title: "Star Trek wars", tags: ["star", "trek wars"], n: 5, d: "2024-01-05", stop: "the x" },
    { title: "stor the bunch", tags: ["Star trek"], n: 7, d: "2023-05-05", stop: "x y" },
    { title: "wild bunch a b", tags: ["a b c"], n: 1, o: 0.5, d: "2024-06-01" },
    { title: "a c d e wi-fi x", tags: ["wi-fi"], n: 9, stop: "the" },
    { title: "b c", tags: [], n: 6 }
  ]
} as const

const scored = (query: Api.QueryDslQueryContainer, name: string): Case => ({
  ...search(name, { query, _source: false }),
  scored: true,
  ordered: true
})

type Options = Omit<Api.QueryDslQueryStringQuery, "query">
type SimpleOptions = Omit<Api.QueryDslSimpleQueryStringQuery, "query">

const shown = (query: string, options: object): string =>
  `[${query}]${Object.entries(options)
    .map(([name, value]) => ` ${name} ${JSON.stringify(value)}`)
    .join("")}`

const lucene = (query: string, options: Options = {}): Case =>
  scored({ query_string: { query, ...options } }, `query_string ${shown(query, options)}`)

const simple = (query: string, options: SimpleOptions = {}): Case =>
  scored({ simple_query_string: { query, ...options } }, `simple_query_string ${shown(query, options)}`)

const title = { fields: ["title"] }
const both = { fields: ["title^2", "tags"] }

const changed = (name: string, function_score: Api.QueryDslFunctionScoreQuery): Case =>
  scored({ function_score }, `function_score ${name}`)

const star: Api.QueryDslQueryContainer = { match: { title: "star c" } }
const early = { filter: { range: { n: { lt: 6 } } }, weight: 3 }

export const functionScores: ReadonlyArray<Case> = on(titles, [
  changed("without a function", { query: star }),
  changed("by a weight", { query: star, functions: [{ weight: 2 }] }),
  changed("by a field", { query: star, field_value_factor: { field: "n", missing: 3 } }),
  changed("by a field, changed", {
    field_value_factor: { field: "n", factor: 1.2, modifier: "log1p", missing: 2 }
  }),
  ...(["none", "log", "log2p", "ln", "ln1p", "ln2p", "square", "sqrt", "reciprocal"] as const).map(
    (modifier) =>
      changed(`by a field: ${modifier}`, { query: star, field_value_factor: { field: "n", modifier } })
  ),
  ...(["first", "avg", "max", "sum", "min", "multiply"] as const).flatMap((score_mode) => [
    changed(`of several: ${score_mode}`, {
      query: star,
      functions: [early, { field_value_factor: { field: "n" }, weight: 2 }, { filter: star, weight: 0.5 }],
      score_mode
    }),
    changed(`of several with filters: ${score_mode}`, {
      functions: [early, { filter: { term: { tags: "star" } }, weight: 0.5 }],
      score_mode
    })
  ]),
  ...(["multiply", "replace", "sum", "avg", "min", "max"] as const).map((boost_mode) =>
    changed(`and the query: ${boost_mode}`, { query: star, functions: [early], boost_mode })
  ),
  changed("with the most and the least", { functions: [early], max_boost: 2, min_score: 1.5 }),
  changed("with the least alone", { query: star, min_score: 0.5 }),
  changed("with a boost", { query: star, functions: [early], boost: 2, boost_mode: "sum" }),
  changed("inside of bool", {
    query: { bool: { should: [star, { function_score: { functions: [early] } }] } }
  }),
  badSearch("function_score by a field without a value", {
    query: { function_score: { field_value_factor: { field: "o" } } }
  }),
  badSearch("function_score: both forms", { query: { function_score: { functions: [early], weight: 2 } } }),
  badSearch("function_score: a field that it has not", { query: { function_score: { colour: 1 } } }),
  badSearch("function_score: an entry without a function", {
    query: { function_score: { functions: [{}] } }
  }),
  badSearch("function_score: a mode that is none", { query: { function_score: { score_mode: "what" } } }),
  badSearch("function_score: a mode of boosts that is none", {
    query: { function_score: { boost_mode: "what" } }
  }),
  badSearch("function_score: a modifier that is none", {
    query: { function_score: { field_value_factor: { field: "n", modifier: "cube" } } }
  }),
  badSearch("function_score: a factor without a field", {
    query: { function_score: { field_value_factor: {} } }
  })
])

export const languages: ReadonlyArray<Case> = on(titles, [
  lucene("star trek", title),
  lucene("star trek", both),
  lucene("star trek AND wars", title),
  lucene("star trek AND wars", both),
  lucene("a b c AND d OR e", title),
  lucene("NOT star", title),
  lucene("(NOT star) wars", title),
  lucene("star -trek +wars", title),
  lucene("title:Star*"),
  lucene("title:S?ar*"),
  lucene("tags:S?ar*"),
  lucene("title:*"),
  lucene("*"),
  lucene("*:*"),
  lucene("n:>5"),
  lucene("n:>=5 AND n:<7"),
  lucene("n:[1 TO 5}"),
  lucene("d:[2024-01-01 TO *]"),
  lucene("d:>2024-01"),
  lucene("title:[A TO Bz]"),
  lucene("_exists_:stop"),
  lucene("stor~", title),
  lucene("stor~1", both),
  lucene('title:"Star Trek"~2^3'),
  lucene("title:(a OR b)^2"),
  lucene("stop:the AND title:a"),
  lucene("stop:the"),
  lucene("nothing:x"),
  lucene("nothing:x AND title:a"),
  lucene("star"),
  lucene("5"),
  lucene("title:/st[ao]r.*/"),
  lucene("wi-fi x", { ...title, default_operator: "and" }),
  lucene("star trek", { fields: ["title", "tags"], default_operator: "and" }),
  lucene("a b c", { ...title, minimum_should_match: 2 }),
  lucene("a b c", { fields: ["title", "tags"], minimum_should_match: 2 }),
  lucene("title:star trek"),
  lucene("title:star trek", title),
  lucene("a && b || !c", title),
  lucene("", title),
  lucene("n:abc"),
  lucene("a OR b AND c", { ...title, default_operator: "and" }),
  lucene("star tr*", both),
  lucene("2024-01-05"),
  lucene("+a -c", title),
  lucene("(a b) AND c", title),
  lucene("a - b", both),
  lucene('"wild bunch"', both),
  lucene('tags:"Star trek"'),
  lucene("tags:Star\\ trek"),
  lucene("title:w* AND NOT n:[5 TO *]"),
  lucene("star^3 trek", title),
  lucene("star^3 trek", both),
  lucene("a NOT b", { ...title, default_operator: "and" }),
  lucene("wars trek", { default_field: "t*" }),
  lucene("star", { default_field: "*" }),
  lucene("x", { fields: ["*"] }),
  lucene("5 star", {}),
  simple("star +trek | wild -bunch", title),
  simple("star trek", both),
  simple("Star* | stor~1", both),
  simple('"star trek"~3 -wars', title),
  simple("stor~", title),
  simple("-star", title),
  simple("a (b | -c) d", { ...title, default_operator: "and" }),
  simple("", title),
  simple("*", title),
  simple("the x", { fields: ["stop"] }),
  simple("a b c", { ...title, minimum_should_match: 2 }),
  simple("star"),
  simple("a | b c", title),
  simple("star trek", { fields: ["nothing"] }),
  simple("wi-fi x", { ...title, default_operator: "and" }),
  simple("5"),
  simple("5*"),
  simple('"star (trek -', title),
  simple("(a b", title),
  simple("a) b", title),
  simple("()", title),
  simple("a + b | c", title),
  simple("--a b", title),
  simple("a \\| b", title),
  simple('"wild bunch"~', both),
  simple("Star*", both),
  simple("wars", {}),
  simple("a | b + c", { ...title, flags: "AND|OR|WHITESPACE" }),
  simple("a -b", { ...title, flags: "NONE" }),
  simple("star", { fields: ["n", "title"], lenient: true }),
  badSearch("query_string: a number that is none, not lenient", {
    query: { query_string: { query: "n:abc", default_field: "title" } }
  }),
  badSearch("query_string: the beginning of a number", {
    query: { query_string: { query: "ti*", fields: ["n", "title"] } }
  }),
  badSearch("simple_query_string: a number that is none", {
    query: { simple_query_string: { query: "5 star", fields: ["n", "title"] } }
  }),
  badSearch("query_string: too many edits", {
    query: { query_string: { query: "star~5", fields: ["title"] } }
  }),
  badSearch("query_string: an operator that is none", {
    query: { query_string: { query: "a", default_operator: "xor" } }
  }),
  badSearch("query_string: an option that it has not", {
    query: { query_string: { query: "a", colour: 1 } }
  }),
  badSearch("query_string without a text", { query: { query_string: {} } }),
  badSearch("simple_query_string: a flag that is none", {
    query: { simple_query_string: { query: "a", flags: "WHAT" } }
  }),
  badSearch("simple_query_string: an option that it has not", {
    query: { simple_query_string: { query: "a", colour: 1 } }
  }),
  badSearch("simple_query_string without a text", { query: { simple_query_string: {} } })
])

const words = {
  mappings: {
    properties: {
      t: { type: "text", fields: { k: { type: "keyword" } } },
      n: { type: "float" },
      d: { type: "date", format: "yyyy-MM-dd" },
      s: { type: "nested", properties: { a: { type: "integer" } } }
    }
  },
  documents: [
    { t: "2", n: 146513.125, d: "2024-01-05", s: [{ a: 1 }, { a: 2 }] },
    { t: "3", n: 146513.375 },
    { t: "ab", n: 22268.8125, d: "2024-02-05" },
    { t: "abc" },
    { t: "of" },
    { t: "by on" },
    { t: "o" },
    { t: "ofx" },
    { t: "2 by" },
    { t: "of 2" },
    { t: "malibu's dream" }
  ]
} as const

const found = (name: string, query: Api.QueryDslQueryContainer): Case => scored(query, name)

/** What comparing searches at random has shown. */
export const foundAtRandom: ReadonlyArray<Case> = on(words, [
  found("fuzziness of very short words", { fuzzy: { t: { value: "2", fuzziness: 2 } } }),
  found("fuzziness of short words", { fuzzy: { t: { value: "of", fuzziness: 2 } } }),
  found("fuzziness of short words, not all of them", {
    fuzzy: { t: { value: "of", fuzziness: 2, max_expansions: 3 } }
  }),
  found("fuzziness of several short words", {
    match: { t: { query: "2 of", fuzziness: 2, operator: "and" } }
  }),
  ...["malib", "malib ", "malibu'", "malibu's", "of malib,"].map((text) =>
    found(`match_bool_prefix of [${text}]`, { match_bool_prefix: { t: text } })
  ),
  found("bool that only forbids, with a number of clauses", {
    bool: { must_not: [{ match: { t: "of" } }], minimum_should_match: 2 }
  }),
  found("query_string that only forbids, with a number of clauses", {
    query_string: { query: "NOT of", default_field: "t", minimum_should_match: 2 }
  }),
  search("numbers of single precision between two of their texts", {
    query: { exists: { field: "n" } },
    sort: ["n"],
    fields: ["n"]
  }),
  ...["2 2", "2 2 of of of", "by by by on"].flatMap((text) => [
    found(`a word several times: [${text}]`, { match: { t: text } }),
    found(`a word several times, all of them: [${text}]`, { match: { t: { query: text, operator: "and" } } }),
    found(`a word several times in several fields: [${text}]`, {
      multi_match: { query: text, fields: ["t", "t.k^2"], type: "cross_fields" }
    })
  ]),
  found("the same clause several times", {
    bool: {
      should: [{ match: { t: "of" } }, { match: { t: { query: "of", boost: 2 } } }, { match: { t: "2" } }]
    }
  }),
  search("a range of a name", { query: { range: { n: { gte: 5, _name: "x" } } }, sort: ["n"] }),
  badSearch("filters with a query that is none, without a document", {
    query: { match_none: {} },
    aggs: { f: { filters: { filters: { a: { match_all: {} }, b: { range: { d: { gte: "2024" } } } } } } }
  }),
  badSearch("a date that ends too early", { query: { range: { d: { gte: "2024-01" } } } }),
  badSearch("a date with more behind it", { query: { range: { d: { gte: "2024-01-01x" } } } }),
  search("top_hits shows the fields and the names of the search around it", {
    query: {
      bool: {
        must: [{ nested: { path: "s", query: { match_all: {} }, inner_hits: {} } }],
        filter: [{ term: { t: { value: "2", _name: "two" } } }]
      }
    },
    fields: ["n"],
    docvalue_fields: ["t.k"],
    aggs: { top: { top_hits: { sort: ["n"] } }, own: { top_hits: { sort: ["n"], fields: ["d"] } } },
    size: 0
  })
])

const spread = {
  settings: { number_of_shards: 3, number_of_replicas: 0 },
  mappings: {
    properties: { k: { type: "keyword" }, n: { type: "integer" }, t: { type: "text" } }
  },
  documents: Array.from({ length: 24 }, (_, at) => ({
    k: ["a", "b", "c", "d", "e"][(at * at) % 5],
    n: (at * 7) % 11,
    t: at % 3 === 0 ? "red fox" : at % 4 === 0 ? "a fox and a red hen" : "hen"
  }))
} as const

/** Shards score, cut off and are left out each by itself. */
export const severalShards: ReadonlyArray<Case> = on(spread, [
  {
    ...search("scores are those of each shard", { query: { match: { t: "red fox" } }, size: 24 }),
    scored: true
  },
  search("sorted over all shards", { sort: ["n", "k"], size: 24, _source: false }),
  search("shards that nothing matches in are left out", {
    query: { bool: { filter: [{ exists: { field: "nothing" } }] } },
    sort: ["n"]
  }),
  search("one of them is asked for aggregations", {
    query: { bool: { filter: [{ exists: { field: "nothing" } }] } },
    sort: ["n"],
    aggs: { k: { terms: { field: "k" } } }
  }),
  search("terms of which shards give the first", {
    size: 0,
    aggs: {
      k: { terms: { field: "k", size: 2, shard_size: 2 } },
      n: { terms: { field: "n", size: 3, shard_size: 3, show_term_doc_count_error: true } }
    }
  }),
  search("numbers over all shards", {
    size: 0,
    aggs: {
      stats: { extended_stats: { field: "n" } },
      percentiles: { percentiles: { field: "n" } },
      by: { histogram: { field: "n", interval: 3 }, aggs: { avg: { avg: { field: "n" } } } },
      pages: { composite: { size: 3, sources: [{ k: { terms: { field: "k" } } }] } }
    }
  }),
  ok("a routing is one shard", (es, index) => es.count({ index, routing: "1" }))
])
