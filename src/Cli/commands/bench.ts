/** `bench`: how fast a search is. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Elasticsearch } from "../../Client.ts"
import type { ElasticsearchError } from "../../Errors.ts"
import { PartialFailure } from "../Failure.ts"
import * as Flags from "../Flags.ts"
import { Host } from "../Host.ts"
import { writePretty } from "../internal/json.ts"
import { table } from "../Output.ts"
import { command, notice } from "../Root.ts"
import { queryFlags, searchOf } from "./searching.ts"

/** The value that a share of sorted ones is not above: the nearest rank. */
export const percentile = (sorted: Float64Array, share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0

const round = (value: number): number => Math.round(value * 100) / 100

export const bench = command(
  "bench",
  {
    short: "Measures how fast a search is",
    description:
      "Runs one search many times, and says how long it takes, in milliseconds as this program sees it. A small instrument: it measures this machine and the network too.",
    examples: [
      {
        command: "bench --index books --q title:dune --requests 5000 --concurrency 16",
        description: "A table"
      },
      { command: "bench -i books --body @query.json --output json", description: "For a script" }
    ]
  },
  {
    index: Flags.index("Index, alias or pattern"),
    ...queryFlags,
    size: Flags.count("size", "How many hits. Default 10", 0),
    requests: Flags.count("requests", "How many searches are measured. Default 1000"),
    concurrency: Flags.count("concurrency", "How many at once. Default 8"),
    warmup: Flags.count("warmup", "How many before that, which are not measured. Default 100", 0),
    output: Flags.choice("output", ["table", "json"], "Default table")
  },
  ({ concurrency = 8, index, output, requests = 1000, size, warmup = 100, ...query }) =>
    Effect.gen(function* () {
      // What is tried again would be measured as one.
      const es = (yield* Elasticsearch).withOptions({ maxRetries: 0 })
      const { write } = yield* Host
      const clock = yield* Clock.Clock
      const params = {
        ...(yield* searchOf(query)),
        index,
        request_cache: false,
        ...(size !== undefined && { size })
      }
      const once = es.search(params)
      // One that fails shows what is wrong before all others do.
      yield* once
      yield* Effect.forEach(Array.from({ length: warmup }), () => Effect.ignore(once), {
        concurrency,
        discard: true
      })

      const times: Array<number> = []
      const failures = new Map<string, number>()
      let took = 0
      let first: ElasticsearchError | undefined
      const now = () => Number(clock.currentTimeNanosUnsafe()) / 1e6
      const measured = Effect.suspend(() => {
        const began = now()
        return Effect.match(once, {
          onSuccess: (answer) => {
            times.push(now() - began)
            took += answer.took
          },
          onFailure: (error) => {
            first ??= error
            failures.set(error._tag, (failures.get(error._tag) ?? 0) + 1)
          }
        })
      })
      yield* notice(`${requests} searches, ${concurrency} at once`)
      const began = now()
      yield* Effect.forEach(Array.from({ length: requests }), () => measured, { concurrency, discard: true })
      const seconds = (now() - began) / 1000
      if (first !== undefined && times.length === 0) return yield* Effect.fail(first)

      const sorted = Float64Array.from(times).sort()
      const failed = requests - times.length
      const result = {
        requests,
        failed,
        failures: Object.fromEntries(failures),
        concurrency,
        seconds: round(seconds),
        per_second: round(seconds === 0 ? 0 : times.length / seconds),
        latency_ms: {
          mean: round(times.reduce((sum, one) => sum + one, 0) / times.length),
          min: round(sorted[0] ?? 0),
          p50: round(percentile(sorted, 0.5)),
          p90: round(percentile(sorted, 0.9)),
          p95: round(percentile(sorted, 0.95)),
          p99: round(percentile(sorted, 0.99)),
          max: round(sorted.at(-1) ?? 0)
        },
        took_ms_mean: round(took / times.length)
      }
      if (output === "json") yield* write(`${writePretty(result)}\n`)
      else {
        yield* write(
          table(
            [
              ["requests", String(requests)],
              ["failed", String(failed)],
              ["seconds", String(result.seconds)],
              ["per second", String(result.per_second)],
              ...Object.entries(result.latency_ms).map(([name, value]) => [`${name} ms`, value.toFixed(2)]),
              ["server's took, mean ms", result.took_ms_mean.toFixed(2)]
            ],
            new Set([1])
          )
        )
      }
      if (failed > 0) {
        const kinds = [...failures].map(([tag, count]) => `${count} ${tag}`).join(", ")
        return yield* new PartialFailure({ reason: `${failed} searches failed: ${kinds}` })
      }
    })
)
