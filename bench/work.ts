/** The pieces of work, each done by each client. One process runs one of them and prints what it cost. */
import { Client as Official } from "@elastic/elasticsearch"
import { Readable } from "node:stream"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as References from "effect/References"
import * as Stream from "effect/Stream"
import { Pool } from "undici"
import { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import * as Esql from "effect-elasticsearch/Esql"

const calls = ["get", "search", "aggregations", "index", "esql"] as const
type Call = (typeof calls)[number]
type Work = Call | "bulk" | "bulk generated"

interface Subject {
  /** Does the work `times` times, `inFlight` at once, and fails where an answer is not right. */
  readonly run: (work: Work, times: number, inFlight: number) => Promise<void>
  readonly close: () => Promise<void>
}

const query = { match: { Title: "girls" } }

const isBulk = (work: Work): work is "bulk" | "bulk generated" => work.startsWith("bulk")

/** 500 buckets, each with a number of its own. */
const aggregations = {
  directors: { terms: { field: "Director", size: 500 }, aggs: { rating: { avg: { field: "Rating" } } } }
}

/** 10,000 rows of five columns. */
const esqlQuery = "FROM films | KEEP id, title, gross, rating, released | LIMIT 10000"
const typedQuery = Esql.from("films", {
  columns: { id: "long", title: "keyword", gross: "integer", rating: "double", released: "date" }
}).pipe(Esql.keep("id", "title", "gross", "rating", "released"), Esql.limit(10_000))

/** What an answer must have; of rows, how many. */
const keys = { get: "found", search: "hits", aggregations: "aggregations", index: "result" } as const

const check = (work: Call, answer: unknown): void => {
  const isRight =
    work === "esql"
      ? Array.isArray(answer) && answer.length === 10_000
      : typeof answer === "object" && answer !== null && keys[work] in answer
  if (!isRight) throw new Error(`${work}: not the right answer`)
}

/** A document of about 300 bytes. */
const film = (id: number) => ({
  title: `Film number ${id}`,
  released: "1998-06-12",
  gross: 1_000_000 + id * 37,
  rating: 5 + (id % 50) / 10,
  genres: ["drama", "comedy"],
  director: { name: `Director ${id % 17}`, born: 1950 + (id % 40) },
  isFree: id % 2 === 0,
  plot: "Somebody wants something, somebody else does not, and in the end it is all different from what both had thought."
})

interface Item {
  readonly id: string
  readonly film: object
}

const pool: ReadonlyArray<Item> = Array.from({ length: 1000 }, (_, id) => ({
  id: String(id),
  film: film(id)
}))

/** So many of them: a list, because @elastic/elasticsearch takes no other iterable, of the same few over again. */
const films = (count: number): Array<Item> =>
  Array.from({ length: count }, (_, at) => pool[at % pool.length] ?? { id: "", film: {} })

let alive = 0

const weigh = (): void => {
  globalThis.gc?.()
  const { external, heapUsed } = process.memoryUsage()
  alive = Math.max(alive, (heapUsed + external) / 1e6)
}

/** The same without a list, for what the client itself keeps, which is weighed on the way. */
function* generated(count: number): Generator<Item> {
  for (let at = 0; at < count; at++) {
    if (at % 10_000 === 9999) weigh()
    yield { id: String(at), film: film(at) }
  }
}

const inputOf = (work: Work, count: number): Iterable<Item> =>
  work === "bulk" ? films(count) : generated(count)

const maxBytes = 5_000_000
const bulksAtOnce = 5

const counted = (work: Work, expected: number, got: number): void => {
  if (got !== expected) throw new Error(`${work}: ${got} of ${expected}`)
}

/** Workers that take turns until the work is done: what a program with promises would do. */
const inTurns = async (times: number, inFlight: number, once: () => Promise<void>): Promise<void> => {
  let left = times
  const worker = async () => {
    while (left-- > 0) await once()
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
}

/** Rows as objects, which is what programs want of them. */
const recordsOf = (value: unknown): ReadonlyArray<object> => {
  // The type of undici's answers.
  const { columns, values } = value as {
    readonly columns: ReadonlyArray<{ readonly name: string }>
    readonly values: ReadonlyArray<ReadonlyArray<unknown>>
  }
  return values.map((cells) => {
    const record: Record<string, unknown> = {}
    for (const [at, { name }] of columns.entries()) record[name] = cells[at]
    return record
  })
}

const undici = (url: string): Subject => {
  const pool = new Pool(url, { connections: 64 })
  const requests = {
    get: { path: "/films/_doc/1", method: "GET" },
    search: { path: "/films/_search", method: "POST", body: { query, size: 100 } },
    aggregations: { path: "/stats/_search", method: "POST", body: { aggs: aggregations, size: 0 } },
    index: { path: "/films/_doc/1", method: "PUT", body: film(1) },
    esql: { path: "/_query", method: "POST", body: { query: esqlQuery } }
  } as const
  const once = async (work: Call) => {
    const request = requests[work]
    const answer = await pool.request(
      "body" in request
        ? {
            path: request.path,
            method: request.method,
            headers: { "content-type": "application/json" },
            body: JSON.stringify(request.body)
          }
        : request
    )
    const value = await answer.body.json()
    check(work, work === "esql" ? recordsOf(value) : value)
  }
  /** What a program without a helper would write: it sends what is full, and waits where too many are under way. */
  const bulk = async (count: number, input: Iterable<Item>) => {
    let done = 0
    const send = async (body: string, documents: number) => {
      const answer = await pool.request({
        path: "/films/_bulk",
        method: "POST",
        headers: { "content-type": "application/x-ndjson" },
        body
      })
      // The type of undici's answers.
      const { errors } = (await answer.body.json()) as { readonly errors: boolean }
      if (errors) throw new Error("bulk: failed")
      done += documents
    }
    const underWay = new Set<Promise<void>>()
    let [body, documents] = ["", 0]
    const flush = async () => {
      const sent = send(body, documents)
      underWay.add(sent)
      void sent.then(() => underWay.delete(sent))
      ;[body, documents] = ["", 0]
      if (underWay.size >= bulksAtOnce) await Promise.race(underWay)
    }
    for (const { film: document, id } of input) {
      body += `{"index":{"_id":${JSON.stringify(id)}}}\n${JSON.stringify(document)}\n`
      documents++
      if (body.length >= maxBytes) await flush()
    }
    await flush()
    await Promise.all(underWay)
    counted("bulk", count, done)
  }
  return {
    run: (work, times, inFlight) =>
      isBulk(work) ? bulk(times, inputOf(work, times)) : inTurns(times, inFlight, () => once(work)),
    close: () => pool.close()
  }
}

const official = (url: string): Subject => {
  const client = new Official({ node: url })
  const requests: { readonly [W in Call]: () => Promise<unknown> } = {
    get: () => client.get({ index: "films", id: "1" }),
    search: () => client.search({ index: "films", query, size: 100 }),
    aggregations: () => client.search({ index: "stats", aggs: aggregations, size: 0 }),
    index: () => client.index({ index: "films", id: "1", document: film(1) }),
    esql: async () => (await client.helpers.esql({ query: esqlQuery }).toRecords()).records
  }
  const once = async (work: Call) => check(work, await requests[work]())
  const bulk = async (count: number, input: Iterable<Item>) => {
    const { successful } = await client.helpers.bulk<Item>({
      datasource: Array.isArray(input) ? input : Readable.from(input),
      onDocument: ({ film: document, id }) => [{ index: { _index: "films", _id: id } }, document],
      flushBytes: maxBytes,
      concurrency: bulksAtOnce
    })
    counted("bulk", count, successful)
  }
  return {
    run: (work, times, inFlight) =>
      isBulk(work) ? bulk(times, inputOf(work, times)) : inTurns(times, inFlight, () => once(work)),
    close: () => client.close()
  }
}

interface Variant {
  readonly traced?: boolean
  /** Whether each outcome of a bulk is looked at. */
  readonly outcomes?: boolean
}

const ours = (url: string, { outcomes = false, traced = true }: Variant): Subject => {
  const runtime = ManagedRuntime.make(Elasticsearch.layer({ nodes: [url] }))
  const once = (
    es: Elasticsearch["Service"]
  ): { readonly [W in Call]: Effect.Effect<unknown, unknown, Elasticsearch> } => ({
    get: es.get({ index: "films", id: "1" }),
    search: es.search({ index: "films", query, size: 100 }),
    aggregations: es.search({ index: "stats", aggs: aggregations, size: 0 }),
    index: es.index({ index: "films", id: "1", document: film(1) }),
    esql: Effect.map(Esql.execute(typedQuery), ({ rows }) => rows)
  })
  const called = (work: Call, times: number, inFlight: number) =>
    Effect.gen(function* () {
      const one = once(yield* Elasticsearch)[work]
      let left = times
      const worker = Effect.gen(function* () {
        while (left-- > 0) check(work, yield* one)
      })
      yield* Effect.all(
        Array.from({ length: inFlight }, () => worker),
        { concurrency: "unbounded" }
      )
    })
  const options = {
    index: "films",
    maxBytes,
    concurrency: bulksAtOnce,
    operation: ({ film: document, id }: Item) => Bulk.index({ id, document })
  }
  const bulk = (input: Iterable<Item>): Effect.Effect<number, unknown, Elasticsearch> =>
    outcomes
      ? Bulk.stream(input, options).pipe(
          Stream.runFold(
            () => 0,
            (sum, outcome) => sum + (outcome._tag === "Succeeded" ? 1 : 0)
          )
        )
      : Effect.map(Bulk.run(input, options), ({ succeeded }) => succeeded)
  return {
    run: (work, times, inFlight) =>
      runtime.runPromise(
        Effect.provideService(
          isBulk(work)
            ? Effect.map(bulk(inputOf(work, times)), (done) => counted(work, times, done))
            : Effect.asVoid<unknown, unknown, Elasticsearch>(called(work, times, inFlight)),
          References.TracerEnabled,
          traced
        )
      ),
    close: () => runtime.dispose()
  }
}

const subjects: { readonly [name: string]: (url: string) => Subject } = {
  "undici request": undici,
  "@elastic/elasticsearch": official,
  "effect-elasticsearch": (url) => ours(url, {}),
  "effect-elasticsearch, no tracing": (url) => ours(url, { traced: false }),
  "effect-elasticsearch, each outcome": (url) => ours(url, { outcomes: true })
}

const [name = "", work = "", url = "", timesText = ""] = process.argv.slice(2)
const make = subjects[name]
const isWork = (name: string): name is Work => isCall(name) || name === "bulk" || name === "bulk generated"
const isCall = (name: string): name is Call => calls.some((call) => call === name)
if (make === undefined || !isWork(work)) throw new Error(`no subject ${name} for ${work}`)
const times = Number(timesText)
const subject = make(url)
// Peak memory cannot be taken back, so the run that is measured for it is the only one.
if (work !== "bulk generated") await subject.run(work, Math.ceil(times / 4), 32)
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
    rss: process.resourceUsage().maxRSS / 1024,
    alive
  }) + "\n"
)
