/** The program itself, as a process, against a real Elasticsearch. */
import { assert, describe, inject, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { spawn } from "node:child_process"
import * as fs from "node:fs"
import { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"
import { freshIndex, freshName, upTo } from "../search/cluster.ts"
import { folder } from "./support.ts"

const root = `${import.meta.dirname}/../..`
const program = [
  `${root}/node_modules/.bin/node`,
  "--conditions=effect-elasticsearch:source",
  `${root}/src/Cli/main.ts`
] as const

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

interface Starting {
  readonly stdin?: string | undefined
  readonly env?: { readonly [name: string]: string }
}

const start = (command: string, args: ReadonlyArray<string>, { env = {}, stdin }: Starting = {}) => {
  const child = spawn(command, args, {
    env: { ...process.env, ELASTICSEARCH_URL: inject("elasticsearchUrl"), ...env },
    stdio: "pipe"
  })
  const out: Array<Buffer> = []
  const err: Array<Buffer> = []
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk))
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk))
  // Who reads no input closes it.
  child.stdin.on("error", () => {})
  if (stdin !== undefined) child.stdin.end(stdin)
  const ended = new Promise<Ended>((resolve) =>
    child.on("close", (code, signal) =>
      resolve({ code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    )
  )
  return { child, ended }
}

const [node, ...before] = program

/** Runs the program to its end. */
const cli = (args: ReadonlyArray<string>, starting: Starting = {}): Effect.Effect<Ended> =>
  Effect.promise(() => start(node, [...before, ...args], { stdin: "", ...starting }).ended)

/** Runs the program until a file says enough, and sends it a signal then. */
const stopped = (
  args: ReadonlyArray<string>,
  signal: NodeJS.Signals,
  file: string,
  isEnough: (text: string) => boolean,
  env: { readonly [name: string]: string } = {}
): Effect.Effect<Ended> =>
  Effect.promise(async () => {
    const { child, ended } = start(node, [...before, ...args], { stdin: "", env })
    while (child.exitCode === null && child.signalCode === null) {
      if (fs.existsSync(file) && isEnough(fs.readFileSync(file, "utf8"))) {
        child.kill(signal)
        break
      }
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return ended
  })

/** A line of the shell, in which `$cli` is the program. */
const shell = (line: string): Effect.Effect<Ended> =>
  Effect.promise(() => start("bash", ["-c", line], { stdin: "", env: { cli: program.join(" ") } }).ended)

const total = 4000

/** An index of documents with what JSON likes to lose, in two shards. */
const library = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const index = yield* freshIndex
  yield* es.indices.create({
    index,
    settings: {
      number_of_shards: 2,
      number_of_replicas: 0,
      analysis: { analyzer: { folded: { type: "custom", tokenizer: "standard", filter: ["lowercase"] } } }
    },
    mappings: {
      properties: {
        key: { type: "keyword" },
        big: { type: "long" },
        title: { type: "text", analyzer: "folded" },
        vector: { type: "dense_vector", dims: 2, index: false }
      }
    }
  })
  yield* Bulk.run(upTo(total), {
    index,
    refreshAtEnd: true,
    operation: (n) =>
      Bulk.index({
        id: `id ${n}`,
        ...(n % 3 === 0 && { routing: `r${n % 7}` }),
        document: {
          key: `k${String(n).padStart(5, "0")}`,
          big: 2n ** 60n + BigInt(n),
          vector: [n, 0.5],
          title: `Film ${n} – "é" 🎬\n`
        }
      })
  })
  return index
})

/** All of an index, in an order, without its name. */
const contentOf = (index: string, env = {}): Effect.Effect<ReadonlyArray<string>> =>
  Effect.map(cli(["dump", "-i", index, "--quiet"], { env }), ({ code, err, out }) => {
    assert.deepStrictEqual([code, err], [0, ""])
    return out.replaceAll(`"_index":"${index}"`, "").trimEnd().split("\n").toSorted()
  })

const documentsIn = (text: string): number => {
  try {
    const { documents, records } = JSON.parse(text)
    return documents ?? records
  } catch {
    return 0
  }
}

layer(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] }), { excludeTestServices: true })(
  "elasticsearch-effect",
  (it) => {
    describe("search and index", () => {
      it.effect("write from a pipe, and read into one", () =>
        Effect.gen(function* () {
          const index = yield* freshIndex
          const stdin = 'id,title,n\n1,"Dune, Messiah",9007199254740993\n2,Solaris,2\n'
          const args = ["index", "-i", index, "--format", "csv", "--id-field", "id", "--refresh"]
          const written = yield* cli(args, { stdin })
          assert.deepStrictEqual([written.code, written.out], [0, ""], written.err)
          const table = yield* cli(["search", "-i", index, "--q", "title:dune", "--output", "table"])
          assert.strictEqual(
            table.out,
            "_id  id  title                         n\n1     1  Dune, Messiah  9007199254740993\n"
          )
          const all = yield* cli(["search", "-i", index, "--all", "--fields", "title", "--output", "csv"])
          assert.strictEqual(all.out, '_id,title\r\n1,"Dune, Messiah"\r\n2,Solaris\r\n')
          const updated = yield* cli(
            ["index", "-i", index, "--id-field", "id", "--op", "update", "--upsert", "--refresh"],
            { stdin: '{"id":2,"n":3}\n{"id":4}' }
          )
          assert.strictEqual(updated.code, 0, updated.err)
          const two = yield* cli(["search", "-i", index, "--q", "_id:2", "--output", "ndjson"])
          assert.deepStrictEqual(JSON.parse(two.out)._source, { id: 2, title: "Solaris", n: 3 })
        })
      )

      it.effect("end with codes that say what was wrong", () =>
        Effect.gen(function* () {
          const missing = yield* cli(["search", "-i", freshName()])
          assert.deepStrictEqual([missing.code, missing.out], [2, ""])
          assert.match(missing.err, /index_not_found_exception/)
          const nobody = yield* cli(["cat", "indices"], { env: { ELASTICSEARCH_URL: "http://127.0.0.1:1" } })
          assert.deepStrictEqual([nobody.code, nobody.out], [3, ""])
          const unknown = yield* cli(["serach"])
          assert.strictEqual(unknown.code, 1)
          const index = yield* freshIndex
          const args = [
            "index",
            "-i",
            index,
            "--op",
            "create",
            "--id-field",
            "id",
            "--json-errors",
            "--quiet"
          ]
          const conflict = yield* cli(args, { stdin: '{"id":1}\n{"id":1}' })
          assert.strictEqual(conflict.code, 4)
          assert.match(conflict.err, /standard input, line \d: version_conflict_engine_exception/)
          assert.strictEqual(
            JSON.parse(conflict.err.trimEnd().split("\n").at(-1) ?? "").error.tag,
            "PartialFailure"
          )
        })
      )

      it.effect("end quietly when nobody reads any more", () =>
        Effect.gen(function* () {
          const index = yield* library
          const ran = yield* shell(
            `$cli search -i ${index} --all --size 50 | head -n 1; echo "\${PIPESTATUS[0]}"; $cli dump -i ${index} --quiet | true; echo "\${PIPESTATUS[0]}"`
          )
          const lines = ran.out.trimEnd().split("\n")
          assert.deepStrictEqual([lines.length, lines.slice(1), ran.err], [3, ["0", "0"], ""])
        })
      )

      it.effect("end orderly at SIGINT and SIGTERM", () =>
        Effect.gen(function* () {
          const es = yield* Elasticsearch
          const index = yield* freshIndex
          for (const [signal, code] of [
            ["SIGINT", 130],
            ["SIGTERM", 143]
          ] as const) {
            const ended = yield* Effect.promise(async () => {
              // Standard input stays open: it would wait for ever.
              const { child, ended } = start(node, [...before, "index", "-i", index])
              child.stdin.write(`{"signal":"${signal}"}\n`)
              for (;;) {
                const there = await Effect.runPromise(
                  Effect.orElseSucceed(
                    Effect.andThen(
                      es.indices.refresh({ index, ignore_unavailable: true }),
                      es.count({ index, query: { term: { "signal.keyword": signal } } })
                    ),
                    () => ({ count: 0 })
                  )
                )
                if (there.count > 0) break
                await new Promise((resolve) => setTimeout(resolve, 50))
              }
              child.kill(signal)
              return ended
            })
            assert.deepStrictEqual([ended.code, ended.out, ended.err], [code, "", ""])
          }
        })
      )
    })

    describe("dump and restore", () => {
      it.effect("come back as they were, packed or not", () =>
        Effect.gen(function* () {
          const es = yield* Elasticsearch
          const at = yield* folder
          const index = yield* library
          const content = yield* contentOf(index)
          assert.strictEqual(content.length, total)
          assert.isTrue(content.every((line) => line.includes('"vector":[')))
          for (const name of ["a.ndjson", "b.ndjson.gz"]) {
            const copy = yield* freshIndex
            const dumped = yield* cli(["dump", "-i", index, "--output", `${at}/${name}`])
            assert.deepStrictEqual([dumped.code, dumped.out], [0, ""], dumped.err)
            const restored = yield* cli(["restore", `${at}/${name}`, "--index", copy, "--refresh"])
            assert.strictEqual(restored.code, 0, restored.err)
            assert.match(restored.err, /^restored: 4,000 documents/)
            assert.deepStrictEqual(yield* contentOf(copy), content)
            const states = yield* es.indices.get({ index: [index, copy] })
            assert.deepStrictEqual(states[copy]?.mappings, states[index]?.mappings)
            assert.deepStrictEqual(
              states[copy]?.settings?.index?.analysis,
              states[index]?.settings?.index?.analysis
            )
            assert.strictEqual(String(states[copy]?.settings?.index?.number_of_shards), "2")
          }
        })
      )

      for (const [name, signal, more, code] of [
        ["is killed", "SIGKILL", [], null],
        ["is killed, with a key", "SIGKILL", ["--key", "key"], null],
        ["is interrupted", "SIGINT", [], 130]
      ] as const) {
        it.effect(`a dump that ${name} goes on`, () =>
          Effect.gen(function* () {
            const at = yield* folder
            const index = yield* library
            const file = `${at}/a.ndjson.gz`
            const args = ["dump", "-i", index, "--output", file, ...more]
            const first = yield* stopped(
              [...args, "--page", "20"],
              signal,
              `${file}.checkpoint`,
              (text) => documentsIn(text) >= 200
            )
            assert.deepStrictEqual([first.code, first.err], [code, ""])
            const reached = documentsIn(fs.readFileSync(`${file}.checkpoint`, "utf8"))
            assert.isTrue(reached >= 200 && reached < total)
            const refused = yield* cli(args)
            assert.strictEqual(refused.code, 1)
            const second = yield* cli([...args, "--resume"])
            assert.strictEqual(second.code, 0, second.err)
            assert.match(second.err, /4,000 in all/)
            const copy = yield* freshIndex
            const restored = yield* cli(["restore", file, "--index", copy, "--refresh"])
            assert.strictEqual(restored.code, 0, restored.err)
            assert.deepStrictEqual(yield* contentOf(copy), yield* contentOf(index))
          })
        )
      }

      it.effect("a restore that is killed goes on", () =>
        Effect.gen(function* () {
          const at = yield* folder
          const index = yield* library
          const copy = yield* freshIndex
          const file = `${at}/a.ndjson`
          yield* cli(["dump", "-i", index, "--output", file])
          const args = ["restore", file, "--index", copy, "--refresh"]
          const first = yield* stopped(
            [...args, "--batch", "20", "--concurrency", "1"],
            "SIGKILL",
            `${file}.restore`,
            (text) => documentsIn(text) >= 200
          )
          assert.strictEqual(first.signal, "SIGKILL")
          const reached = documentsIn(fs.readFileSync(`${file}.restore`, "utf8"))
          const second = yield* cli([...args, "--resume"])
          assert.strictEqual(second.code, 0, second.err)
          assert.include(second.err, `restored: ${(total - reached).toLocaleString("en-US")} documents`)
          assert.deepStrictEqual(yield* contentOf(copy), yield* contentOf(index))
        })
      )
    })

    describe("between two clusters", () => {
      const other = { ELASTICSEARCH_URL: inject("elasticsearchEsqlUrl") }

      it.effect("reindex copies there and back, and goes on from its checkpoint", () =>
        Effect.gen(function* () {
          const at = yield* folder
          const index = yield* library
          const copy = yield* freshIndex
          const there = freshName()
          const checkpoint = `${at}/checkpoint`
          const args = [
            "reindex",
            "--from-env",
            "HERE",
            "--from-index",
            index,
            "--index",
            there,
            "--create",
            "--refresh",
            "--compatible-with",
            "8",
            "--key",
            "key",
            "--checkpoint",
            checkpoint
          ]
          const env = { ...other, HERE_URL: inject("elasticsearchUrl") }
          const first = yield* stopped(
            [...args, "--batch", "20", "--concurrency", "1"],
            "SIGKILL",
            checkpoint,
            (text) => /"slices":\[\["k00[2-9]/.test(text),
            env
          )
          assert.strictEqual(first.signal, "SIGKILL", first.err)
          const second = yield* cli([...args, "--resume"], { env })
          assert.strictEqual(second.code, 0, second.err)
          assert.match(second.err, /copied: [1-3],\d{3} documents/)
          assert.isFalse(fs.existsSync(checkpoint))
          const back = yield* cli([
            "reindex",
            "--from-node",
            other.ELASTICSEARCH_URL,
            "--from-compatible-with",
            "8",
            "--from-index",
            there,
            "--index",
            copy,
            "--create",
            "--refresh"
          ])
          assert.strictEqual(back.code, 0, back.err)
          assert.deepStrictEqual(yield* contentOf(copy), yield* contentOf(index))
        })
      )

      it.effect("esql gives rows in every form", () =>
        Effect.gen(function* () {
          const esql = (...args: ReadonlyArray<string>) =>
            cli(["esql", "--compatible-with", "8", ...args], { env: other })
          const query =
            "ROW n = ?n, s = ?s, many = [1, 2], long = 9007199254740993 | EVAL none = null::keyword"
          const params = ["--param", "n=7", "--param", 's="7"']
          const [table, csv, tsv, json, ndjson] = yield* Effect.all(
            ["table", "csv", "tsv", "json", "ndjson"].map((format) =>
              esql(query, ...params, "--format", format)
            )
          )
          const row = { n: 7, s: "7", many: [1, 2], long: "LONG", none: null }
          const text = JSON.stringify(row).replace('"LONG"', "9007199254740993")
          assert.strictEqual(
            table?.out,
            "n  s  many               long  none\n7  7  [1,2]  9007199254740993\n"
          )
          assert.strictEqual(
            csv?.out.replaceAll("\r", ""),
            'n,s,many,long,none\n7,7,"[1, 2]",9007199254740993,\n'
          )
          assert.strictEqual(tsv?.out, "n\ts\tmany\tlong\tnone\n7\t7\t[1, 2]\t9007199254740993\t\n")
          assert.strictEqual(json?.out, `[\n  ${text}\n]\n`)
          assert.strictEqual(ndjson?.out, `${text}\n`)
          const piped = yield* cli(["esql", "--compatible-with", "8", "--format", "csv"], {
            env: other,
            stdin: "ROW a = 1"
          })
          assert.strictEqual(piped.out.replaceAll("\r", ""), "a\n1\n")
          const wrong = yield* esql("ROW a = 1 | WHEREE a")
          assert.deepStrictEqual([wrong.code, wrong.out], [2, ""])
          assert.match(wrong.err, /line 1, column 13.*\n.*WHEREE a\n {14}\^/)
        })
      )
    })

    describe("the rest", () => {
      it.effect("cat shows the server's tables", () =>
        Effect.gen(function* () {
          const index = yield* library
          const csv = yield* cli([
            "cat",
            "indices",
            index,
            "--columns",
            "index,docs.count",
            "--format",
            "csv"
          ])
          assert.strictEqual(csv.out, `index,docs.count\r\n${index},4000\r\n`)
          const table = yield* cli(["cat", "count", index, "--columns", "count"])
          assert.deepStrictEqual(table.out.trim().split(/\s+/), ["count", "4000"])
          const help = yield* cli(["cat", "indices", "--help-columns"])
          assert.match(help.out, /docs\.count/)
          const wrong = yield* cli(["cat", "nodes", "x"])
          assert.deepStrictEqual([wrong.code, wrong.out], [1, ""])
        })
      )

      it.effect("bench measures a search", () =>
        Effect.gen(function* () {
          const index = yield* library
          const ran = yield* cli([
            "bench",
            "-i",
            index,
            "--q",
            "film",
            "--requests",
            "50",
            "--warmup",
            "5",
            "--output",
            "json"
          ])
          assert.strictEqual(ran.code, 0, ran.err)
          const { failed, latency_ms, per_second } = JSON.parse(ran.out)
          assert.isTrue(failed === 0 && per_second > 0)
          assert.isTrue(latency_ms.min <= latency_ms.p50 && latency_ms.p50 <= latency_ms.p99)
        })
      )

      it.effect("completions of a shell are scripts that it takes", () =>
        Effect.gen(function* () {
          const ran = yield* shell(
            "$cli --completions bash > /tmp/completions.$$ && bash -n /tmp/completions.$$ && grep -c restore /tmp/completions.$$; rm /tmp/completions.$$"
          )
          assert.strictEqual(ran.code, 0, ran.err)
          assert.isTrue(Number(ran.out) > 0)
        })
      )
    })
  }
)
