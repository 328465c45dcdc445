/**
 * The blocks of code in README.md, in docs/ and in the comments of the sources that ask an Elasticsearch succeed with a
 * real one.
 */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import { inject } from "vitest"
import { notRunnable } from "./support/notRunnable.ts"
import type { Report } from "./support/report.ts"
import { faultsOf, isWhole, run } from "./support/run.ts"

describe("a block of the documentation, with a server", () => {
  let report: Report = { blocks: [], strays: [] }
  beforeAll(async () => {
    report = await run(inject("elasticsearchUrl"), inject("elasticsearchEsqlUrl"))
  }, 600_000)

  it("succeeds", () => {
    assert.deepStrictEqual(faultsOf(report), [])
    const ran = report.blocks.filter(({ parts }) =>
      parts.some(({ outcome }) => outcome === "ran with a server")
    )
    assert.isAtLeast(ran.length, 100)
  })

  it("is in the list of those that cannot be run only while it cannot be run", () => {
    const working = report.blocks.filter((block) => notRunnable[block.id] !== undefined && isWhole(block))
    assert.deepStrictEqual(
      working.map(({ id }) => id),
      []
    )
  })
})
