/** The pieces of work, each done by each client. One process runs one of them and prints what it cost. */
import { Client as Official } from "@elastic/elasticsearch"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as References from "effect/References"
import { Pool } from "undici"
import { Elasticsearch } from "effect-elasticsearch"

type Work = "get" | "search"

interface Subject {
  /** Does the work `times` times, `inFlight` at once, and fails where an answer is not right. */
  readonly run: (work: Work, times: number, inFlight: number) => Promise<void>
  readonly close: () => Promise<void>
}

const query = { match: { Title: "girls" } }

const check = (work: Work, answer: unknown): void => {
  if (typeof answer !== "object" || answer === null) throw new Error(`${work}: no answer`)
  if (work === "get" ? !("found" in answer) : !("hits" in answer))
    throw new Error(`${work}: not the right answer`)
}

/** Workers that take turns until the work is done: what a program with promises would do. */
const inTurns = async (times: number, inFlight: number, once: () => Promise<void>): Promise<void> => {
  let left = times
  const worker = async () => {
    while (left-- > 0) await once()
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
}

const undici = (url: string): Subject => {
  const pool = new Pool(url, { connections: 64 })
  const once = async (work: Work) => {
    const answer = await pool.request(
      work === "get"
        ? { path: "/films/_doc/1", method: "GET" }
        : {
            path: "/films/_search",
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ query, size: 100 })
          }
    )
    check(work, await answer.body.json())
  }
  return {
    run: (work, times, inFlight) => inTurns(times, inFlight, () => once(work)),
    close: () => pool.close()
  }
}

const official = (url: string): Subject => {
  const client = new Official({ node: url })
  const once = async (work: Work) => {
    check(
      work,
      work === "get"
        ? await client.get({ index: "films", id: "1" })
        : await client.search({ index: "films", query, size: 100 })
    )
  }
  return {
    run: (work, times, inFlight) => inTurns(times, inFlight, () => once(work)),
    close: () => client.close()
  }
}

const ours = (url: string, traced: boolean): Subject => {
  const runtime = ManagedRuntime.make(Elasticsearch.layer({ nodes: [url] }))
  const run = (work: Work, times: number, inFlight: number) =>
    runtime.runPromise(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        let left = times
        const once =
          work === "get"
            ? es.get({ index: "films", id: "1" })
            : es.search({ index: "films", query, size: 100 })
        const worker = Effect.gen(function* () {
          while (left-- > 0) check(work, yield* once)
        })
        yield* Effect.all(
          Array.from({ length: inFlight }, () => worker),
          { concurrency: "unbounded" }
        )
      }).pipe(Effect.provideService(References.TracerEnabled, traced))
    )
  return { run, close: () => runtime.dispose() }
}

const subjects: { readonly [name: string]: (url: string) => Subject } = {
  "undici request": undici,
  "@elastic/elasticsearch": official,
  "effect-elasticsearch": (url) => ours(url, true),
  "effect-elasticsearch, no tracing": (url) => ours(url, false)
}

const [name = "", work = "", url = "", timesText = ""] = process.argv.slice(2)
const make = subjects[name]
if (make === undefined || (work !== "get" && work !== "search"))
  throw new Error(`no subject ${name} for ${work}`)
const times = Number(timesText)
const subject = make(url)
await subject.run(work, Math.ceil(times / 4), 32)
const cpu = process.cpuUsage()
const start = performance.now()
await subject.run(work, times, 32)
const wall = performance.now() - start
const used = process.cpuUsage(cpu)
await subject.close()
process.stdout.write(
  JSON.stringify({
    cpu: (used.user + used.system) / times,
    wall: (wall * 1000) / times,
    rss: process.resourceUsage().maxRSS / 1024
  }) + "\n"
)
