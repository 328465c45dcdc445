/** That the examples run, against the server of the tests, and say what they are to say. */
import { assert, describe, inject, it } from "@effect/vitest"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const root = fileURLToPath(new URL("..", import.meta.url))

/** What an example prints. A failure has what it printed, too. */
const run = async (file: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=effect-elasticsearch:source", `examples/${file}`],
    { cwd: root, env: { ...process.env, ELASTICSEARCH_URL: inject("elasticsearchUrl"), NO_COLOR: "1" } }
  )
  return stdout
}

describe("the example", () => {
  it("films searches, suggests, counts and migrates", async () => {
    const said = await run("films.ts")
    for (const line of [
      "3201 films are there",
      "[x] good (7)",
      "Gods and Monsters (Bill Condon)",
      "needs a reindex:",
      'title: analyzer is "default", wanted "articles"',
      '16 films have a director whose name has the word "coppola"'
    ]) {
      assert.include(said, line)
    }
    assert.match(said, /3201 films went from example-films-\d+-000001 to example-films-\d+-000002/u)
  })
})
