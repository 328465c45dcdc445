/** Programs of one call, which say how long they took from the start of their process: import, and the first answer. */

const program = (imports: string, call: string): string => `
import { performance } from "node:perf_hooks"
const url = process.argv[2]
const begun = performance.now()
${imports}
const imported = performance.now()
${call}
const { system, user } = process.cpuUsage()
console.log(JSON.stringify({ begun, import: imported - begun, call: performance.now() - imported, wall: performance.now(), cpu: (system + user) / 1000 }))
process.exit(0)
`

/** Imports are awaited in the program, so that what comes before them is known. */
export const programs = {
  undici: program(
    `const { Pool } = await import("undici")`,
    `const answer = await new Pool(url).request({ path: "/films/_doc/1", method: "GET" })
await answer.body.json()`
  ),
  official: program(
    `const { Client } = await import("@elastic/elasticsearch")`,
    `await new Client({ node: url }).get({ index: "films", id: "1" })`
  ),
  ours: program(
    `const Effect = await import("effect/Effect")
const { Elasticsearch } = await import("effect-elasticsearch")`,
    `await Elasticsearch.use((es) => es.get({ index: "films", id: "1" })).pipe(
  Effect.provide(Elasticsearch.layer({ nodes: [url] })),
  Effect.runPromise
)`
  )
}
