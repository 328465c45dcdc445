/** What each function of aggregations makes, whole. */
import { assert, describe, it } from "@effect/vitest"
import * as Aggregation from "effect-elasticsearch/Dsl/Aggregation"
import { aggs, cases, kinds, meta } from "./aggregationTable.ts"

describe("the function of aggregations", () => {
  it.each(cases)("%s makes the request's own object", (_, actual, expected) => {
    assert.deepStrictEqual(actual, expected)
    assert.deepStrictEqual(JSON.parse(JSON.stringify(actual)), expected)
  })

  it("is there for every aggregation, and no other", () => {
    const made = new Set(cases.flatMap(([, aggregation]) => Object.keys(aggregation)))
    assert.strictEqual(kinds.length, 81)
    assert.deepStrictEqual([...made].filter((key) => key !== "aggs" && key !== "meta").sort(), kinds)
  })

  it("is in the table", () => {
    const tested = new Set(cases.map(([name]) => name.split(/[ ,]/)[0]))
    assert.deepStrictEqual(Object.keys(Aggregation).sort(), [...tested].sort())
  })

  it("dateRange leaves a date that is none to the transport, which refuses it", () => {
    const none = Aggregation.dateRange("published", [{ from: new Date(Number.NaN) }])
    assert.deepStrictEqual(none.date_range?.ranges, [{ from: Number.NaN }])
  })

  it("leaves its arguments as they are", () => {
    const ranges = [{ from: new Date(0) }]
    const options = { keyed: true, aggs, meta }
    const copies = structuredClone({ ranges, options })
    Aggregation.dateRange("published", ranges, options)
    assert.deepStrictEqual<unknown>({ ranges, options }, copies)
  })
})
