/** What the sources, commands and operators of ES|QL become. */
import { assert, describe, it } from "@effect/vitest"
import { render } from "effect-elasticsearch/Esql"
import { commands, operators, sources } from "./commands.ts"

for (const [kind, cases] of Object.entries({ sources, commands, operators })) {
  describe(`ES|QL: ${kind}`, () => {
    it.each(cases)("$name: $text", ({ params = [], query, text }) => {
      assert.deepStrictEqual(render(query), { query: text, params: [...params] })
    })
  })
}
