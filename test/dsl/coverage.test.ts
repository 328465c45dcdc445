/** The page on what the DSL has names all of it, and is up to date. */
import { assert, describe, it } from "@effect/vitest"
import * as fs from "node:fs"
import * as coverage from "../../scripts/dslCoverage.ts"
import { asked, kinds } from "./aggregationTable.ts"
import { allTypes } from "./fieldTypes.ts"

/** All queries that the DSLs for other languages have; `terms` twice, for it may look its values up. */
const queries = [
  "bool",
  "boosting",
  "combined_fields",
  "common",
  "constant_score",
  "dis_max",
  "distance_feature",
  "exists",
  "function_score",
  "fuzzy",
  "geo_bounding_box",
  "geo_distance",
  "geo_grid",
  "geo_polygon",
  "geo_shape",
  "has_child",
  "has_parent",
  "ids",
  "intervals",
  "knn",
  "match",
  "match_all",
  "match_bool_prefix",
  "match_none",
  "match_phrase",
  "match_phrase_prefix",
  "more_like_this",
  "multi_match",
  "nested",
  "parent_id",
  "percolate",
  "pinned",
  "prefix",
  "query_string",
  "range",
  "rank_feature",
  "regexp",
  "rule",
  "script",
  "script_score",
  "semantic",
  "shape",
  "simple_query_string",
  "span_containing",
  "span_field_masking",
  "span_first",
  "span_multi",
  "span_near",
  "span_not",
  "span_or",
  "span_term",
  "span_within",
  "sparse_vector",
  "term",
  "terms",
  "terms",
  "terms_set",
  "text_expansion",
  "type",
  "weighted_tokens",
  "wildcard",
  "wrapper"
]

/** Where a function is a weight alone, they call it boost_factor. */
const scoreFunctions = [
  "exp",
  "field_value_factor",
  "gauss",
  "linear",
  "random_score",
  "script_score",
  "weight"
]

/** All models of moving_avg. */
const models = ["simple", "linear", "ewma", "holt", "holt_winters"]

/** What the functions in the tables are called, and all that the module has but for some. */
const functionsOf = (
  module: object,
  tables: ReadonlyArray<ReadonlyArray<coverage.Entry>>,
  helpers: ReadonlyArray<string>
) => ({
  named: tables
    .flat()
    .flatMap((entry) => entry.functions)
    .sort(),
  there: Object.entries(module)
    .flatMap(([name, value]) => (typeof value === "function" && !helpers.includes(name) ? [name] : []))
    .sort()
})

describe("the page on the DSL", () => {
  it.each([
    ["queries", coverage.queries, queries, 62],
    ["functions of scores", coverage.scoreFunctions, scoreFunctions, 7],
    ["aggregations", coverage.aggregations, kinds, 81],
    ["models of moving_avg", coverage.models, models, 5],
    ["types of fields", coverage.fields, allTypes, 53]
  ] as const)("names all %s once, each with tests", (_, entries, names, total) => {
    assert.strictEqual(names.length, total)
    assert.deepStrictEqual(entries.map(({ wire }) => wire).sort(), [...names].sort())
    for (const { functions, outcome, rows, wire } of entries) {
      assert.isAbove(functions.length, 0, wire)
      assert.isAbove(rows.length, 0, wire)
      assert.isDefined(outcome, wire)
    }
  })

  it.each([
    ["Query", coverage.modules.Query, [coverage.queries, coverage.scoreFunctions], coverage.queryHelpers],
    ["Aggregation", coverage.modules.Aggregation, [coverage.aggregations], coverage.aggregationHelpers],
    ["Field", coverage.modules.Field, [coverage.fields], coverage.fieldHelpers]
  ] as const)("names all functions of %s, and no other", (_, module, tables, helpers) => {
    const { named, there } = functionsOf(module, tables, helpers)
    assert.deepStrictEqual(named, there)
    for (const helper of helpers) assert.isFunction(Reflect.get(module, helper), helper)
  })

  it("counts no aggregation as running that no test asks for", () => {
    const source = fs.readFileSync(`${import.meta.dirname}/aggregations.cluster.test.ts`, "utf8")
    for (const title of Object.keys(asked)) assert.include(source, `asks("${title}"`)
  })

  it("is what `npm run docs:dsl` writes", () => {
    assert.strictEqual(fs.readFileSync(coverage.page, "utf8"), coverage.dslCoverage())
  })
})
