/** Keywords and numbers: what they take, and what can be found, sorted and shown of them. */
import { type Case, type Given, ok, on, ordered, search, steps } from "./case.ts"
import { counts, shows } from "./fieldCases.ts"

const keywords: Given = {
  settings: {
    number_of_shards: 1,
    number_of_replicas: 0,
    analysis: { normalizer: { low: { type: "custom", filter: ["lowercase"] } } }
  },
  mappings: {
    properties: {
      id: { type: "integer" },
      plain: { type: "keyword" },
      short: { type: "keyword", ignore_above: 5 },
      low: { type: "keyword", normalizer: "low" },
      nothing: { type: "keyword", null_value: "NONE" },
      unindexed: { type: "keyword", index: false },
      bare: { type: "keyword", doc_values: false },
      both: { type: "keyword", copy_to: "all" },
      all: { type: "text" },
      multi: {
        type: "text",
        fields: { raw: { type: "keyword" }, short: { type: "keyword", ignore_above: 3 } }
      },
      other: { type: "alias", path: "plain" },
      inner: { properties: { other: { type: "alias", path: "plain" } } }
    }
  },
  documents: [
    {
      id: 1,
      plain: "Apple",
      short: "Apple",
      low: "ÄPFEL Pie",
      nothing: null,
      unindexed: "x",
      bare: "b",
      both: "Red one",
      multi: "Red Apple"
    },
    {
      id: 2,
      plain: "apple",
      short: "Apples",
      low: "äpfel pie",
      nothing: "some",
      unindexed: "y",
      bare: "b",
      both: "Two",
      multi: "red"
    },
    {
      id: 3,
      plain: ["b", "a", "b"],
      short: ["x", "too long"],
      low: ["Z", "z"],
      nothing: [null, "x"],
      all: "own words"
    },
    { id: 4, plain: 7, short: true, low: 1.5, nothing: [] },
    { id: 5, plain: "", short: "12345", low: "", multi: "" },
    { id: 6, plain: "é", both: ["blue", "green"] },
    { id: 7, plain: "😀" },
    { id: 8, plain: "ﬀ" },
    { id: 9 }
  ]
}

export const keywordFields: ReadonlyArray<Case> = ordered(
  on(keywords, [
    ...["plain", "short", "low", "nothing", "multi.raw", "other"].map(shows),
    counts("keyword: exact and case-insensitive terms", {
      exact: { term: { plain: "Apple" } },
      insensitive: { term: { plain: { value: "APPLE", case_insensitive: true } } },
      number: { term: { plain: 7 } },
      numberAsText: { term: { plain: "7" } },
      boolean: { term: { short: true } },
      empty: { term: { plain: "" } },
      terms: { terms: { plain: ["a", "é", "nothing"] } },
      range: { range: { plain: { gte: "a", lt: "b" } } },
      openRange: { range: { plain: { gt: "b" } } }
    }),
    counts("keyword: ignore_above leaves out what is longer", {
      kept: { term: { short: "Apple" } },
      left: { term: { short: "Apples" } },
      exists: { exists: { field: "short" } },
      ignored: { exists: { field: "_ignored" } },
      ignoredIs: { term: { _ignored: "short" } },
      multi: { exists: { field: "multi.short" } }
    }),
    counts("keyword: a normaliser makes queries alike too", {
      term: { term: { low: "ÄPFEL PIE" } },
      match: { match: { low: "äPFEL pie" } },
      prefix: { prefix: { low: "ÄPF" } },
      wildcard: { wildcard: { low: "ä*PIE" } },
      terms: { terms: { low: ["Z", "1.5"] } }
    }),
    counts("keyword: null_value stands for null", {
      none: { term: { nothing: "NONE" } },
      exists: { exists: { field: "nothing" } }
    }),
    counts("keyword: without an index and without doc values", {
      unindexed: { term: { unindexed: "x" } },
      unindexedExists: { exists: { field: "unindexed" } },
      bare: { term: { bare: "b" } },
      bareExists: { exists: { field: "bare" } },
      bareRange: { range: { bare: { gte: "a" } } }
    }),
    counts("copy_to fills another field", {
      copied: { match: { all: "red" } },
      list: { match: { all: { query: "green blue", operator: "and" } } },
      own: { match_phrase: { all: "own words" } },
      exists: { exists: { field: "all" } }
    }),
    counts("multi-fields are searched on their own", {
      text: { match: { multi: "red" } },
      raw: { term: { "multi.raw": "Red Apple" } },
      rawLow: { term: { "multi.raw": "red apple" } },
      short: { term: { "multi.short": "red" } },
      exists: { exists: { field: "multi" } },
      existsRaw: { exists: { field: "multi.raw" } }
    }),
    counts("an alias is the field that it points at", {
      term: { term: { other: "Apple" } },
      inner: { prefix: { "inner.other": "app" } },
      exists: { exists: { field: "other" } },
      objectExists: { exists: { field: "inner" } }
    }),
    ok("an alias sorts, aggregates and is shown under its name", (es, index) =>
      es.search({
        index,
        size: 3,
        sort: ["other"],
        _source: false,
        fields: ["other", "inner.*"],
        aggs: { others: { terms: { field: "other" } } }
      })
    ),
    search("fields: all of them, by pattern", { query: { term: { id: 1 } }, fields: ["*"], _source: false }),
    search("fields: what was ignored", {
      query: { terms: { id: [2, 3] } },
      sort: ["id"],
      fields: ["short", "multi.*"]
    })
  ])
)

const numbers: Given = {
  mappings: {
    properties: {
      id: { type: "integer" },
      long: { type: "long" },
      integer: { type: "integer" },
      short: { type: "short" },
      byte: { type: "byte" },
      double: { type: "double" },
      float: { type: "float" },
      half: { type: "half_float" },
      lenient: { type: "integer", ignore_malformed: true },
      nothing: { type: "integer", null_value: -1 },
      unindexed: { type: "long", index: false }
    }
  },
  documents: [
    {
      id: 1,
      long: 9223372036854775807n,
      integer: 2147483647,
      short: 32767,
      byte: 127,
      double: 1.7976931348623157e308,
      float: 3.4028234e38,
      half: 65504
    },
    {
      id: 2,
      long: -9223372036854775808n,
      integer: -2147483648,
      short: -32768,
      byte: -128,
      double: 4.9e-324,
      float: 1.4e-45,
      half: -65504
    },
    {
      id: 3,
      long: "12",
      integer: "12",
      short: 1.9,
      byte: "-1.9",
      double: "1.5",
      float: "1e3",
      half: 0.1,
      unindexed: 5
    },
    { id: 4, long: 1.99, integer: -1.99, double: 0.1, float: 0.1, half: 1.2345, unindexed: 7 },
    { id: 5, long: [3, 1, 2, 2], integer: [], double: [2.5, -2.5], float: 16777217, half: 2049 },
    { id: 6, long: 0, integer: 0, double: -0, float: -0 },
    { id: 7, lenient: "many", nothing: null },
    { id: 8, lenient: [1, "x", 2], nothing: [1, null] },
    { id: 9, long: "", integer: "" },
    { id: 10, long: 9007199254740993n, double: 9007199254740993n },
    { id: 11, long: 9007199254740992n, double: 1e21, float: 1e21 }
  ]
}

export const numberFields: ReadonlyArray<Case> = ordered(
  on(numbers, [
    ...["integer", "short", "byte", "double", "float", "half", "lenient", "nothing"].map(shows),
    ok("long: sorted and shown, every digit of it", (es, index) =>
      steps(
        es.search(
          { index, sort: ["long", "id"], docvalue_fields: ["long"], size: 20 },
          { exactIntegers: true }
        ),
        es.search(
          { index, sort: [{ long: "desc" }, "id"], fields: ["long"], _source: false, size: 20 },
          { exactIntegers: true }
        )
      )
    ),
    counts("long: terms and ranges at the edges", {
      max: { term: { long: 9223372036854775807n } },
      beyond: { term: { long: 9223372036854775808n } },
      text: { term: { long: "9007199254740993" } },
      neighbour: { term: { long: 9007199254740992n } },
      fraction: { term: { long: 1.5 } },
      wholeFraction: { term: { long: 12.0 } },
      above: { range: { long: { gt: 9223372036854775806n } } },
      below: { range: { long: { lte: -9223372036854775808n } } },
      fractions: { range: { long: { gt: 1.5, lt: 3.5 } } },
      list: { terms: { long: [2, "3"] } }
    }),
    counts("integer: fractions are cut off, and lists of none are none", {
      cut: { term: { integer: -1 } },
      exists: { exists: { field: "integer" } },
      fraction: { term: { integer: -1.99 } },
      range: { range: { integer: { gt: -1.5, lt: 0.5 } } }
    }),
    counts("short and byte", {
      short: { term: { short: 1 } },
      outOfRange: { term: { byte: 300 } },
      range: { range: { byte: { gte: -1000, lte: 1000 } } }
    }),
    counts("float and half_float have fewer digits than a query", {
      float: { term: { float: 0.1 } },
      floatRange: { range: { float: { gte: 0.1 } } },
      double: { term: { double: 0.1 } },
      half: { term: { half: 1.2345 } },
      large: { term: { float: 16777216 } },
      negativeZero: { term: { double: 0 } },
      zero: { term: { float: -0 } }
    }),
    counts("ignore_malformed keeps the document", {
      ignored: { exists: { field: "_ignored" } },
      exists: { exists: { field: "lenient" } },
      term: { term: { lenient: 2 } }
    }),
    counts("a number without an index is found by its doc values", {
      term: { term: { unindexed: 5 } },
      range: { range: { unindexed: { gt: 5 } } },
      exists: { exists: { field: "unindexed" } }
    }),
    search("hits name the fields that were ignored", { query: { terms: { id: [7, 8, 9] } }, sort: ["id"] })
  ])
)
