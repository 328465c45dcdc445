/**
 * What a bulk takes against a real Elasticsearch on this machine: each client indexes the same new documents, in a
 * process of its own and in alternating rounds. The server works for most of the time and on the same cores, so that
 * the figure says whether a client keeps it busy, and no more.
 *
 * `npm run bench:server -- --rounds 3 --count 200000`
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Console from "effect/Console"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { execFile } from "node:child_process"
import { parseArgs, promisify } from "node:util"
import { Elasticsearch } from "effect-elasticsearch"
import * as Testing from "effect-elasticsearch/Testing"

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, count: { type: "string", default: "200000" } }
})
const [rounds, count] = [Number(values.rounds), Number(values.count)]

const subjects = ["undici request", "@elastic/elasticsearch", "effect-elasticsearch"]

class Lost extends Data.TaggedError("Lost")<{ readonly message: string }> {}

const Sample = Schema.fromJsonString(Schema.Struct({ cpu: Schema.Number, wall: Schema.Number }))

const measure = (subject: string, url: string) =>
  Effect.flatMap(
    Effect.promise(() =>
      promisify(execFile)(process.execPath, [
        "--conditions=effect-elasticsearch:source",
        "--disable-warning=ExperimentalWarning",
        new URL("work.ts", import.meta.url).pathname,
        subject,
        "bulk generated",
        url,
        String(count)
      ])
    ),
    ({ stdout }) => Schema.decodeUnknownEffect(Sample)(stdout)
  )

/** An index without replicas and refreshes, as for a first load. */
const indexing = (subject: string, url: string) =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* es.indices.create({
      index: "films",
      settings: { number_of_shards: 1, number_of_replicas: 0, refresh_interval: "-1" }
    })
    const sample = yield* measure(subject, url)
    yield* es.indices.refresh({ index: "films" })
    const { count: there } = yield* es.count({ index: "films" })
    yield* es.indices.delete({ index: "films" })
    if (there !== count)
      return yield* new Lost({ message: `${subject}: ${there} of ${count} documents are there` })
    return sample
  })

const median = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

const program = Effect.gen(function* () {
  const { url } = yield* Testing.Server.make()
  const samples = new Map(subjects.map((subject) => [subject, new Array<typeof Sample.Type>()]))
  // The first bulk of a server is slower than those that follow.
  for (const subject of ["effect-elasticsearch", ...Array.from({ length: rounds }, () => subjects).flat()]) {
    const sample = yield* Effect.provide(indexing(subject, url), Elasticsearch.layer({ nodes: [url] }))
    samples.get(subject)?.push(sample)
  }
  samples.get("effect-elasticsearch")?.shift()
  yield* Console.log(
    `| bulk, ${count} documents, real server | documents a second (spread) | client's CPU µs |\n| --- | --- | --- |`
  )
  for (const [subject, list] of samples) {
    const rates = list.map(({ wall }) => 1e6 / wall)
    const spread = `${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)}`
    yield* Console.log(
      `| ${subject} | ${median(rates).toFixed(0)} (${spread}) | ${median(list.map(({ cpu }) => cpu)).toFixed(1)} |`
    )
  }
}).pipe(Effect.scoped)

NodeRuntime.runMain(program)
