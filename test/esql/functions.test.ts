/** What the functions of ES|QL become. */
import { assert, describe, it } from "@effect/vitest"
import { Fn, render } from "effect-elasticsearch/Esql"
import { all } from "./functions/all.ts"

const snake = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase()

for (const [category, cases] of Object.entries(all)) {
  describe(`functions: ${category}`, () => {
    it.each(cases)("$name: $text", ({ expression, params = [], text }) => {
      assert.deepStrictEqual(render(expression), { query: text, params: [...params] })
    })
  })
}

describe("functions", () => {
  it("have a case each", () => {
    const named = new Set(
      Object.values(all)
        .flat()
        .map(({ name }) => name.replaceAll("_", ""))
    )
    const without = Object.keys(Fn).filter((name) => !named.has(snake(name).replaceAll("_", "")))
    assert.deepStrictEqual(without, [])
  })
})
