/**
 * The same clients against a real Elasticsearch on this machine. The server works for most of the time and on the same
 * cores, so that wall time says whether a client keeps it busy, and the client's CPU what is left for the program.
 *
 * `npm run bench:server -- --rounds 3 --count 200000`
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Console from "effect/Console"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import { parseArgs } from "node:util"
import { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Testing from "effect-elasticsearch/Testing"
import { generated, scanned } from "./data.ts"
import { measure, type Plan } from "./measure.ts"
import { nodeCommand, type Sample, startWorker } from "./processes.ts"
import { workTable } from "./report.ts"
import { workResult } from "./results.ts"
import { official, ours, undici, type Work, works } from "./works.ts"

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, count: { type: "string", default: "200000" } }
})
const [rounds, count] = [Number(values.rounds), Number(values.count)]
const measured = { date: new Date().toISOString().slice(0, 10), rounds }
const subjects = [undici, official, ours]
const plan: Plan = { lives: 1, rounds, commandOf: () => nodeCommand() }

class Lost extends Data.TaggedError("Lost")<{ readonly message: string }> {}

/** An index without replicas and refreshes, as for a first load. */
const settings = { number_of_shards: 1, number_of_replicas: 0, refresh_interval: "-1" } as const

const withIndex = <A, E>(use: Effect.Effect<A, E, Elasticsearch>) =>
  Effect.acquireUseRelease(
    Effect.flatMap(Elasticsearch, (es) => es.indices.create({ index: "films", settings })),
    () => use,
    () => Effect.flatMap(Elasticsearch, (es) => Effect.orDie(es.indices.delete({ index: "films" })))
  )

const counted = (subject: string, expected: number) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* es.indices.refresh({ index: "films" })
    const { count: there } = yield* es.count({ index: "films" })
    if (there !== expected)
      return yield* new Lost({ message: `${subject}: ${there} of ${expected} documents are there` })
  })

/** A bulk into a new index, by a process of its own. */
const bulked = (subject: string, url: string): Effect.Effect<Sample, unknown, Elasticsearch> =>
  withIndex(
    Effect.tap(
      Effect.promise(async () => {
        const worker = startWorker(nodeCommand(), subject, "bulk memory", url)
        const sample = await worker.run(count)
        await worker.end()
        return sample
      }),
      counted(subject, count)
    )
  )

const bulks = (url: string) =>
  Effect.gen(function* () {
    const samples = new Map(subjects.map((subject) => [subject, new Array<Sample>()]))
    // The first bulk of a server is slower than those that follow.
    yield* bulked(ours, url)
    for (let round = 0; round < rounds; round++) {
      for (const subject of subjects) samples.get(subject)?.push(yield* bulked(subject, url))
    }
    const title = `bulk, ${count.toLocaleString("en")} new documents, one shard`
    return workResult({ name: "bulk", title, unit: "document" }, samples, measured)
  })

/** Fewer than against the sink: the server takes longer than any client. */
const shorter: ReadonlyMap<string, Pick<Work, "slice" | "title">> = new Map([
  ["get", { slice: 2000, title: "get, 0.4 KB" }],
  ["search", { slice: 200, title: "search, 100 hits, 40 KB" }],
  ["index", { slice: 1000, title: "index, a document of 0.3 KB" }],
  ["scan", { slice: scanned, title: "scan, 100,000 documents, 1,000 a page" }]
])

const calls = (url: string) =>
  withIndex(
    Effect.gen(function* () {
      yield* Bulk.run(generated(scanned), {
        index: "films",
        operation: ({ film, id }) => Bulk.index({ id, document: film })
      })
      yield* counted("the documents", scanned)
      return yield* Effect.forEach(works, (work: Work) => {
        const own = shorter.get(work.name)
        if (own === undefined) return Effect.succeed([])
        const one = { ...work, ...own, warmth: 2 }
        return Effect.map(
          Effect.promise(() => measure(one, subjects, url, plan)),
          (samples) => [workResult(one, samples, measured)]
        )
      })
    })
  )

const program = Effect.gen(function* () {
  const { url } = yield* Testing.Server.make()
  yield* Effect.gen(function* () {
    const results = [yield* bulks(url), ...(yield* calls(url)).flat()]
    for (const result of results) yield* Console.log(`${workTable(result)}\n`)
  }).pipe(Effect.provide(Elasticsearch.layer({ nodes: [url] })))
}).pipe(Effect.scoped)

NodeRuntime.runMain(program)
