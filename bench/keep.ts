/** What runs leave in docs/: the figures, a page of them, and the chart. */
import * as fs from "node:fs/promises"
import * as path from "node:path"
import { chart } from "./chart.ts"
import { page } from "./report.ts"
import { type Budget, merge, type Results, verdicts } from "./results.ts"

const docs = path.join(import.meta.dirname, "..", "docs")
const figures = path.join(docs, "benchmark.json")

const kept = async (): Promise<Results | undefined> => {
  try {
    return JSON.parse(await fs.readFile(figures, "utf8"))
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined
    throw error
  }
}

/** Puts what was measured among what is kept. */
export const keep = async (now: Results, budgets: ReadonlyArray<Budget>): Promise<void> => {
  const results = merge(await kept(), now)
  await fs.writeFile(figures, `${JSON.stringify(results, undefined, 2)}\n`)
  await fs.writeFile(path.join(docs, "benchmark.md"), page(results, verdicts(results, budgets)))
  await fs.writeFile(path.join(docs, "benchmark.svg"), await chart(results))
}
