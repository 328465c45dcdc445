/** What is refused: values that do not fit their field, and searches that cannot be. */
import {
  badSearch,
  type Case,
  type Document,
  fails,
  ok,
  on,
  own,
  raw,
  rawLines,
  refused,
  search,
  steps
} from "./case.ts"

const everyType = {
  mappings: {
    properties: {
      long: { type: "long" },
      integer: { type: "integer" },
      short: { type: "short" },
      byte: { type: "byte" },
      double: { type: "double" },
      float: { type: "float" },
      half: { type: "half_float" },
      boolean: { type: "boolean" },
      date: { type: "date" },
      day: { type: "date", format: "yyyy-MM-dd" },
      nanos: { type: "date_nanos" },
      ip: { type: "ip" },
      keyword: { type: "keyword" },
      text: { type: "text" },
      object: { properties: { n: { type: "integer" } } },
      nested: { type: "nested", properties: { n: { type: "integer" } } },
      exact: { type: "integer", coerce: false },
      lenient: { type: "integer", ignore_malformed: true },
      alias: { type: "alias", path: "long" },
      closed: { dynamic: "strict", properties: { n: { type: "integer" } } }
    }
  }
} as const

const misfits: ReadonlyArray<readonly [string, Document]> = [
  ["long: text", { long: "a lot" }],
  ["long: too large", { long: 9223372036854775808n }],
  ["long: too large as text", { long: "9223372036854775808" }],
  ["long: a boolean", { long: true }],
  ["long: an object", { long: { a: 1 } }],
  ["long: one of a list", { long: [1, "two", 3] }],
  ["integer: text", { integer: "a lot" }],
  ["integer: too large", { integer: 2147483648 }],
  ["integer: a fraction without coerce", { exact: 1.5 }],
  ["integer: text without coerce", { exact: "1" }],
  ["integer: an object, which ignore_malformed does not take", { lenient: {} }],
  ["short: too small", { short: -32769 }],
  ["byte: too large", { byte: 128 }],
  ["double: text", { double: "half" }],
  ["double: NaN as text", { double: "NaN" }],
  ["float: infinite by size", { float: 1e39 }],
  ["half_float: too large", { half: 70000 }],
  ["boolean: text", { boolean: "yes" }],
  ["boolean: a number", { boolean: 1 }],
  ["boolean: empty text is false, blank text is not", { boolean: " " }],
  ["date: text", { date: "yesterday" }],
  ["date: a day that is not", { date: "2024-02-30" }],
  ["date: an object", { date: { year: 2024 } }],
  ["date: a boolean", { date: true }],
  ["date: a time for a day", { day: "2024-02-28T10:00:00Z" }],
  ["date: a number for a day", { day: 1709114400000 }],
  ["date_nanos: before 1970", { nanos: "1969-12-31T00:00:00Z" }],
  ["ip: text", { ip: "localhost" }],
  ["ip: out of range", { ip: "10.0.0.256" }],
  ["ip: a number", { ip: 10 }],
  ["keyword: an object", { keyword: { a: 1 } }],
  ["keyword: an object in a list", { keyword: ["a", { b: 1 }] }],
  ["text: an object", { text: { a: 1 } }],
  ["object: text", { object: "text" }],
  ["object: a list of texts", { object: ["text"] }],
  ["object: a value inside", { object: { n: "one" } }],
  ["nested: a number", { nested: 7 }],
  ["nested: a value inside the second", { nested: [{ n: 1 }, { n: "one" }] }],
  ["alias: a value", { alias: 1 }],
  ["strict object: another field", { closed: { m: 1 } }],
  ["keyword: an empty list is well, an object in one is not", { keyword: [[], [{}]] }]
]

const values: ReadonlyArray<Case> = on(
  everyType,
  misfits.map(([name, document]) =>
    fails(name, "BadRequest", (es, index) => es.index({ index, id: "1", document }))
  )
)

const films = {
  mappings: {
    properties: {
      title: { type: "text" },
      genre: { type: "keyword" },
      year: { type: "integer" },
      released: { type: "date" },
      host: { type: "ip" },
      good: { type: "boolean" },
      hidden: { type: "keyword", index: false, doc_values: false },
      people: { type: "nested", properties: { name: { type: "keyword" } } }
    }
  },
  documents: [
    {
      title: "Dune",
      genre: "scifi",
      year: 1984,
      released: "1984-12-14",
      host: "10.0.0.1",
      good: true,
      hidden: "x"
    },
    { title: "Emma", genre: "drama", year: 1996, people: [{ name: "Jane" }] }
  ]
} as const

const searches: ReadonlyArray<Case> = on(films, [
  badSearch("an unknown query", { query: { mach: { title: "dune" } } }),
  badSearch("an unknown query deep inside", {
    query: { bool: { must: [{ bool: { filter: { termz: {} } } }] } }
  }),
  badSearch("two queries in one object", { query: { match_all: {}, match_none: {} } }),
  badSearch("a query that is empty", { query: {} }),
  badSearch("a query that is a list", { query: [{ match_all: {} }] }),
  badSearch("a query that is text", { query: "dune" }),
  badSearch("an unknown key of the search", { kwery: { match_all: {} } }),
  badSearch("an unknown parameter of match", { query: { match: { title: { query: "dune", fuzzy: 1 } } } }),
  badSearch("match without a text", { query: { match: { title: { operator: "and" } } } }),
  badSearch("match of two fields", { query: { match: { title: "dune", genre: "scifi" } } }),
  badSearch("match with an operator that is none", {
    query: { match: { title: { query: "a", operator: "xor" } } }
  }),
  badSearch("match with an analyser that is none", {
    query: { match: { title: { query: "a", analyzer: "latin" } } }
  }),
  badSearch("match with a minimum that is none", {
    query: { match: { title: { query: "a b", minimum_should_match: "most" } } }
  }),
  badSearch("match with a fuzziness that is none", {
    query: { match: { title: { query: "dune", fuzziness: 7 } } }
  }),
  badSearch("an unknown parameter of term", { query: { term: { genre: { value: "a", fuzziness: 1 } } } }),
  badSearch("term with a list", { query: { term: { genre: ["a", "b"] } } }),
  badSearch("term of two fields", { query: { term: { genre: "a", year: 1 } } }),
  badSearch("term without a value", { query: { term: { genre: {} } } }),
  badSearch("terms without a list", { query: { terms: { genre: "scifi" } } }),
  badSearch("terms of two fields", { query: { terms: { genre: ["a"], year: [1] } } }),
  badSearch("terms with a null", { query: { terms: { genre: [null] } } }),
  badSearch("an unknown parameter of range", { query: { range: { year: { above: 1990 } } } }),
  badSearch("a range over a number with text", { query: { range: { year: { gte: "old" } } } }),
  badSearch("a range over a date with text", { query: { range: { released: { gte: "yesterday" } } } }),
  badSearch("a range with date math that is none", {
    query: { range: { released: { gte: "now-3fortnights" } } }
  }),
  badSearch("a range with a format that is none", {
    query: { range: { released: { gte: "1984", format: "no such" } } }
  }),
  badSearch("a range with a time zone that is none", {
    query: { range: { released: { gte: "1984-01-01", time_zone: "Mars" } } }
  }),
  badSearch("term of a number with text", { query: { term: { year: "old" } } }),
  badSearch("term of a date with text", { query: { term: { released: "old" } } }),
  badSearch("term of a boolean with text", { query: { term: { good: "maybe" } } }),
  badSearch("term of an ip with text", { query: { term: { host: "home" } } }),
  badSearch("terms of a number with text", { query: { terms: { year: [1984, "old"] } } }),
  badSearch("term of a field without index and doc values", { query: { term: { hidden: "x" } } }),
  badSearch("prefix of a number", { query: { prefix: { year: "19" } } }),
  badSearch("wildcard of a date", { query: { wildcard: { released: "19*" } } }),
  badSearch("regexp of a number", { query: { regexp: { year: "19.." } } }),
  badSearch("fuzzy of a boolean", { query: { fuzzy: { good: "tru" } } }),
  badSearch("match_phrase_prefix of a keyword", { query: { match_phrase_prefix: { genre: "sci" } } }),
  badSearch("exists without a field", { query: { exists: {} } }),
  badSearch("an unknown clause of bool", { query: { bool: { must_have: [] } } }),
  badSearch("a clause of bool that is text", { query: { bool: { must: "dune" } } }),
  badSearch("nested of a path that is none", {
    query: { nested: { path: "crew", query: { match_all: {} } } }
  }),
  badSearch("nested of an object that is not nested", {
    query: { nested: { path: "title", query: { match_all: {} } } }
  }),
  badSearch("nested without a query", { query: { nested: { path: "people" } } }),
  badSearch("a query string that does not parse", { query: { query_string: { query: "title:(dune" } } }),
  badSearch("constant_score without a filter", { query: { constant_score: {} } }),
  badSearch("boosting without its boost", {
    query: { boosting: { positive: { match_all: {} }, negative: { match_none: {} } } }
  }),
  badSearch("dis_max without queries", { query: { dis_max: {} } }),
  badSearch("a negative boost", { query: { match: { title: { query: "dune", boost: -1 } } } }),
  badSearch("match_all with a parameter that it has not", { query: { match_all: { field: "title" } } }),

  badSearch("an unknown aggregation", { aggs: { a: { termz: { field: "genre" } } } }),
  badSearch("an aggregation of two types", {
    aggs: { a: { terms: { field: "genre" }, avg: { field: "year" } } }
  }),
  badSearch("an aggregation without a type", { aggs: { a: { aggs: { b: { avg: { field: "year" } } } } } }),
  badSearch("an aggregation without a field", { aggs: { a: { terms: {} } } }),
  badSearch("an unknown parameter of an aggregation", {
    aggs: { a: { terms: { field: "genre", colour: 1 } } }
  }),
  badSearch("an aggregation below a metric", {
    aggs: { a: { avg: { field: "year" }, aggs: { b: { avg: { field: "year" } } } } }
  }),
  badSearch("a name of an aggregation with a bracket", { aggs: { "a[b]": { avg: { field: "year" } } } }),
  badSearch("terms of a text", { aggs: { a: { terms: { field: "title" } } } }),
  badSearch("avg of a keyword", { aggs: { a: { avg: { field: "genre" } } } }),
  badSearch("terms of size 0", { aggs: { a: { terms: { field: "genre", size: 0 } } } }),
  badSearch("terms in an order that is none", {
    aggs: { a: { terms: { field: "genre", order: { other: "asc" } } } }
  }),
  badSearch("histogram without an interval", { aggs: { a: { histogram: { field: "year" } } } }),
  badSearch("histogram of interval 0", { aggs: { a: { histogram: { field: "year", interval: 0 } } } }),
  badSearch("histogram of a keyword", { aggs: { a: { histogram: { field: "genre", interval: 5 } } } }),
  badSearch("date_histogram with a calendar interval that is none", {
    aggs: { a: { date_histogram: { field: "released", calendar_interval: "2w" } } }
  }),
  badSearch("date_histogram with both intervals", {
    aggs: { a: { date_histogram: { field: "released", calendar_interval: "1d", fixed_interval: "1d" } } }
  }),
  badSearch("range without ranges", { aggs: { a: { range: { field: "year" } } } }),
  badSearch("filters without filters", { aggs: { a: { filters: {} } } }),
  badSearch("a pipeline over a path that is none", { aggs: { a: { avg_bucket: { buckets_path: "x>y" } } } }),

  badSearch("composite with a source that is none", {
    aggs: { a: { composite: { sources: [{ g: { words: { field: "genre" } } }] } } }
  }),
  badSearch("composite after a key of other sources", {
    aggs: { a: { composite: { sources: [{ g: { terms: { field: "genre" } } }], after: { other: "x" } } } }
  }),
  badSearch("percentiles beyond 100", { aggs: { a: { percentiles: { field: "year", percents: [101] } } } }),

  badSearch("a page beyond the window", { from: 9999, size: 2 }),
  badSearch("a negative from", { from: -1 }),
  badSearch("a negative size", { size: -1 }),
  badSearch("a size that is text", { size: "many" }),
  badSearch("sort on text", { sort: ["title"] }),
  badSearch("sort on a field that is none", { sort: ["nothing"] }),
  badSearch("sort on a field without doc values", { sort: ["hidden"] }),
  badSearch("sort in an order that is none", { sort: [{ year: "up" }] }),
  badSearch("sort with a mode that is none", { sort: [{ year: { mode: "middle" } }] }),
  badSearch("sort with an unknown parameter", { sort: [{ year: { colour: 1 } }] }),
  badSearch("sort by the sum of a keyword", { sort: [{ genre: { mode: "sum" } }] }),
  badSearch("search_after without a sort", { search_after: [1] }),
  badSearch("search_after with too few values", { sort: ["year", "genre"], search_after: [1984] }),
  badSearch("search_after with a value of another type", { sort: ["year"], search_after: ["old"] }),
  badSearch("search_after with from", { sort: ["year"], search_after: [1984], from: 5 }),
  badSearch("collapse on text", { collapse: { field: "title" } }),
  badSearch("collapse on a field that is none", { collapse: { field: "nothing" } }),
  badSearch("an unknown parameter of collapse", { collapse: { field: "genre", colour: 1 } }),
  badSearch("docvalue_fields of a text", { docvalue_fields: ["title"] }),
  badSearch("a slice that is beyond its number", { slice: { id: 2, max: 2 } }),
  badSearch("track_total_hits that is none", { track_total_hits: -5 }),
  badSearch("a source filter that is a number", { _source: 7 }),
  badSearch("a timeout that is none", { timeout: "soon" }),
  badSearch("min_score that is text", { min_score: "high" }),
  fails("a body that is no JSON", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_search`, '{"query":')
  ),
  fails("a body with text behind it", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_search`, "{} x")
  ),
  fails("a body that is a list", "BadRequest", (es, index) => raw(es, "POST", `/${index}/_search`, "[]")),
  fails("a key that stands twice", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_search`, '{"size":1,"size":2}')
  ),
  fails("an unknown parameter of the URL", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_search`, {}, { colour: "red" })
  ),
  fails("a parameter of the URL that is no number", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_search`, {}, { size: "many" })
  ),
  fails("a parameter of the URL that is no boolean", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_search`, {}, { ignore_unavailable: "perhaps" })
  ),
  fails("count with a body that is more than a query", "BadRequest", (es, index) =>
    raw(es, "POST", `/${index}/_count`, { size: 1 })
  ),
  fails("a method that a path has not", "UnexpectedStatus", (es, index) =>
    raw(es, "DELETE", `/${index}/_search`)
  ),
  fails("a path that is none", "BadRequest", (es, index) => raw(es, "GET", `/${index}/_nothing/of/it`))
])

const places: ReadonlyArray<Case> = [
  fails("a search of a missing index", "NotFound", (es, index) => es.search({ index })),
  fails("a count of a missing index", "NotFound", (es, index) => es.count({ index })),
  fails("the mapping of a missing index", "NotFound", (es, index) => es.indices.getMapping({ index })),
  fails("a refresh of a missing index", "NotFound", (es, index) => es.indices.refresh({ index })),
  fails("a missing index beside one that is there", "NotFound", (es, index) => {
    const there = `${index}-a`
    return steps(es.indices.create({ index: there }), es.search({ index: [there, index] }))
  }),
  search("a missing index is passed over when told so", { ignore_unavailable: true }),
  ok("a pattern without an index", (es, index) =>
    steps(
      es.search({ index: `${index}-*` }),
      es.count({ index: `${index}-*` }),
      refused("NotFound", es.search({ index: `${index}-*`, allow_no_indices: false }))
    )
  ),
  ...own(films, [
    ok("a closed index is neither read nor written", (es, index) =>
      steps(
        es.indices.close({ index }),
        refused("BadRequest", es.search({ index })),
        refused("BadRequest", es.get({ index, id: "1" })),
        refused("BadRequest", es.index({ index, id: "3", document: {} })),
        es.bulk({ index, operations: [{ index: { _id: "3" } }, {}] }),
        es.search({ index: `${index}*` }),
        es.search({ index, ignore_unavailable: true }),
        es.indices.open({ index }),
        es.count({ index })
      )
    ),
    ok("a multi search tells of each what was wrong", (es, index) =>
      rawLines(
        es,
        `/${index}/_msearch`,
        `{"index":"${index}-not"}\n{}\n{}\n{"query":{"match_all":{}}}\n{}\n{"sort":["title"]}\n`
      )
    ),
    fails("a multi search with a query that is none fails as a whole", "BadRequest", (es, index) =>
      rawLines(es, `/${index}/_msearch`, `{}\n{"query":{"mach":{}}}\n{}\n{"query":{"match_all":{}}}\n`)
    ),
    ok("a block on writes", (es, index) =>
      steps(
        es.indices.putSettings({ index, settings: { "index.blocks.write": true } }),
        refused("Forbidden", es.index({ index, id: "3", document: {} })),
        refused("Forbidden", es.delete({ index, id: "1" })),
        es.bulk({ index, operations: [{ delete: { _id: "1" } }] }),
        es.count({ index }),
        es.indices.putSettings({ index, settings: { "index.blocks.write": null } }),
        es.delete({ index, id: "1" })
      )
    ),
    ok("a block that makes an index read-only", (es, index) =>
      steps(
        es.indices.putSettings({ index, settings: { "index.blocks.read_only": true } }),
        refused("Forbidden", es.index({ index, id: "3", document: {} })),
        refused("Forbidden", es.indices.putMapping({ index, properties: { n: { type: "long" } } })),
        refused("Forbidden", es.indices.delete({ index })),
        es.count({ index }),
        es.indices.putSettings({ index, settings: { "index.blocks.read_only": false } })
      )
    )
  ])
]

export const misfitting: ReadonlyArray<Case> = values
export const refusedSearches: ReadonlyArray<Case> = searches
export const unreachable: ReadonlyArray<Case> = places
