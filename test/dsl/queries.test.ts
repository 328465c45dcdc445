/** What each function of queries makes, whole. */
import { assert, describe, it } from "@effect/vitest"
import * as Query from "effect-elasticsearch/Dsl/Query"
import { cases } from "./queryTable.ts"

describe("the function of queries", () => {
  it.each(cases)("%s makes the request's own object", (_, actual, expected) => {
    assert.deepStrictEqual(actual, expected)
    assert.deepStrictEqual(JSON.parse(JSON.stringify(actual)), expected)
  })

  it("wrapper leaves what has no form in JSON for the transport to refuse", () => {
    const query = Query.term("released", new Date(Number.NaN))
    assert.deepStrictEqual<unknown>(Query.wrapper(query), { wrapper: { query } })
  })
})
