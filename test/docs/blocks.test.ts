/**
 * The blocks of code in README.md, in docs/ and in the comments of the sources do what they should, as far as that can be
 * seen without a server: they load, their programs end, and the values that their comments state are the ones they give.
 */
import { assert, beforeAll, describe, it } from "@effect/vitest"
import { mkdir, writeFile } from "node:fs/promises"
import { afterAll } from "vitest"
import { allBlocks, type Block, idOf } from "../../scripts/support/docBlocks.ts"
import { given } from "./support/given.ts"
import { givenIn } from "./support/module.ts"
import { notRunnable } from "./support/notRunnable.ts"
import type { Report } from "./support/report.ts"
import { faultsOf, folder, isWhole, removed, run } from "./support/run.ts"

const blocks = allBlocks()
const isTest = ({ code }: Block): boolean => code.some((line) => line.includes('"@effect/vitest"'))

describe("a block of the documentation", () => {
  let report: Report = { blocks: [], strays: [] }
  beforeAll(async () => {
    report = await run()
  }, 600_000)

  it("loads, and its programs end", () => {
    assert.deepStrictEqual(faultsOf(report), [])
    assert.strictEqual(report.blocks.length, blocks.filter((block) => !isTest(block)).length)
  })

  it("gives the value that its comment states", () => {
    const stated = report.blocks.flatMap(({ parts }) => parts.filter(({ name }) => name.startsWith("line ")))
    assert.isAtLeast(stated.length, 8)
    assert.deepStrictEqual(
      stated.filter(({ outcome }) => outcome !== "ran"),
      []
    )
  })

  it("is in the list of those that cannot be run only while it cannot be run", () => {
    const working = report.blocks.filter((block) => {
      const isDone = block.parts.every(({ outcome }) => outcome === "ran")
      return notRunnable[block.id] !== undefined && isWhole(block) && isDone
    })
    assert.deepStrictEqual(
      working.map(({ id }) => id),
      []
    )
  })

  it("has all that it declares", () => {
    const wanting = blocks.filter((block) => {
      const values = given[idOf(block)]?.values?.("http://localhost:9200") ?? {}
      return givenIn(block.code).some((name) => values[name] === undefined)
    })
    assert.deepStrictEqual(wanting.map(idOf), [])
  })

  it("is there as long as anything is said about it", () => {
    const ids = new Set(blocks.map(idOf))
    assert.deepStrictEqual(
      [...Object.keys(notRunnable), ...Object.keys(given)].filter((id) => !ids.has(id)),
      []
    )
  })
})

/** Tests in the documentation are tests here. */
describe("a test of the documentation", async () => {
  const path = await folder()
  afterAll(() => removed(path))
  for (const block of blocks) {
    if (!blocks.some((other) => other.page === block.page && isTest(other))) continue
    const directory = `${path}/${block.page}`
    await mkdir(directory, { recursive: true })
    await writeFile(`${directory}/${block.file}`, block.code.join("\n"))
  }
  for (const block of blocks.filter(isTest)) {
    describe(idOf(block), () =>
      import(/* @vite-ignore */ `${path}/${block.page}/${block.file}`).then(() => undefined)
    )
  }
})
