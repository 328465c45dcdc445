/** The example applications as processes, on a real Elasticsearch: what they say, and what a signal does to them. */
import { afterAll, assert, beforeAll, describe, inject, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import { randomUUID } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { Elasticsearch } from "effect-elasticsearch"

const root = fileURLToPath(new URL("../..", import.meta.url))
const name = `examples-${randomUUID()}`
let folder = ""

const withClient = <A, E>(effect: Effect.Effect<A, E, Elasticsearch>): Promise<A> =>
  Effect.runPromise(effect.pipe(Effect.provide(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }))))

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/examples-`)
})

afterAll(async () => {
  await rm(folder, { recursive: true })
  const indices = ["web", "logs", "rag", "old", "new"].map((part) => `${name}-${part}`)
  await withClient(
    Effect.flatMap(Elasticsearch, (es) => es.indices.delete({ index: indices, ignore_unavailable: true }))
  )
})

/** Runs an application. `said` ends with what it has printed, once that has what is waited for. */
const start = (
  example: string,
  env: { readonly [name: string]: string },
  args: ReadonlyArray<string> = []
) => {
  const child = spawn(
    process.execPath,
    ["--conditions=effect-elasticsearch:source", `examples/${example}/main.ts`, ...args],
    {
      cwd: root,
      env: { ...process.env, ELASTICSEARCH_URL: inject("elasticsearchUrl"), NO_COLOR: "1", ...env }
    }
  )
  let printed = ""
  const exit = new Promise<number | null>((resolve) => child.on("close", resolve))
  const said = (what: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (what.test(printed)) resolve(printed)
      }
      for (const output of [child.stdout, child.stderr]) output.on("data", look)
      void exit.then(() => (what.test(printed) ? resolve(printed) : reject(new Error(printed))))
      look()
    })
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding("utf8").on("data", (text: string) => {
      printed += text
    })
  }
  return { child, exit, said, printed: () => printed }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

describe("the example", () => {
  it("web-api answers, and ends with SIGTERM", async () => {
    const port = await freePort()
    const { child, exit, said } = start("web-api", { FILMS_INDEX: `${name}-web`, PORT: String(port) })
    await said(/Listening on/u)
    const ask = async (path: string, init?: RequestInit) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, init)
      return {
        status: response.status,
        etag: response.headers.get("etag"),
        body: Object(await response.json())
      }
    }
    const { body, status } = await ask("/films?q=star&rating=good&rating=fair&genre=Drama")
    assert.strictEqual(status, 200)
    assert.isAbove(body.total, 0)
    assert.isAbove(body.facets.genres.length, 1)
    const { body: film, etag } = await ask("/films/1")
    const put = (headers: { readonly [name: string]: string }) =>
      ask("/films/1", {
        method: "PUT",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ ...film, rating: 9 })
      })
    assert.strictEqual((await put({})).status, 409)
    assert.strictEqual((await put({ "if-match": etag ?? "" })).status, 200)
    assert.strictEqual((await put({ "if-match": etag ?? "" })).status, 409)
    assert.strictEqual((await ask("/films/none")).status, 404)
    assert.strictEqual((await ask("/health")).status, 200)
    child.kill("SIGTERM")
    await exit
    await withClient(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const { _source } = yield* es.get({ index: `${name}-web`, id: "1" })
        assert.strictEqual(Object(_source).rating, 9)
      })
    )
  })

  it("log-shipper sends what it has read at SIGTERM", async () => {
    const index = `${name}-logs`
    const { child, exit, said } = start("log-shipper", {
      LOG_INDEX: index,
      LOG_DEAD_LETTERS: `${folder}/dead.ndjson`,
      LOG_MAX_AGE: "1 hour",
      LOG_PROGRESS_EVERY: "200 millis"
    })
    child.stdin.write('{"message":"first","status":200}\n{"message":"second","status":"none"}\nthird\n')
    await said(/3 under way/u)
    child.kill("SIGTERM")
    await exit
    await said(/2 lines shipped, 1 refused, 0 under way/u)
    const letter = JSON.parse(await readFile(`${folder}/dead.ndjson`, "utf8"))
    assert.strictEqual(letter.operation.document.message, "second")
    await withClient(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* es.indices.refresh({ index })
        const { hits } = yield* es.search({ index, sort: ["message.keyword"] })
        assert.deepStrictEqual(
          hits.hits.map(({ _source }) => Object(_source).message),
          ["first", "third"]
        )
      })
    )
  })

  it("rag answers from the pages of docs/", async () => {
    const { exit, printed } = start("rag", { RAG_INDEX: `${name}-rag` }, [
      "What does a bulk send again after a lost answer?"
    ])
    assert.strictEqual(await exit, 0, printed())
    assert.match(printed(), /passages were embedded/u)
    assert.match(printed(), /\[1\] \S+\.md: /u)
    assert.match(printed(), /bulk/u)
  })

  it("backfill goes on where it was interrupted", async () => {
    const env = {
      BACKFILL_FROM: `${name}-old`,
      BACKFILL_TO: `${name}-new`,
      BACKFILL_CHECKPOINT: `${folder}/checkpoint.json`,
      BACKFILL_BATCH: "10",
      // Another client for the same server.
      TARGET_ELASTICSEARCH_URL: inject("elasticsearchUrl")
    }
    const first = start("backfill", env)
    await first.said(/copying/u)
    while (!existsSync(env.BACKFILL_CHECKPOINT)) await new Promise((resolve) => setTimeout(resolve, 5))
    first.child.kill("SIGTERM")
    await first.exit
    assert.match(first.printed(), /interrupted: run it again/u)
    const second = start("backfill", env)
    assert.strictEqual(await second.exit, 0, second.printed())
    assert.match(second.printed(), /going on with .*\n.*done in [\d.]+ s: \d+ read, \d+ new/u)
    assert.isFalse(existsSync(env.BACKFILL_CHECKPOINT))
    await withClient(
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const old = yield* es.count({ index: env.BACKFILL_FROM, query: { exists: { field: "genre" } } })
        const copied = yield* es.count({ index: env.BACKFILL_TO })
        assert.strictEqual(copied.count, old.count)
        assert.isAbove(copied.count, 2000)
      })
    )
  })
})
