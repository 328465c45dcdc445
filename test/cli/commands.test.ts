/** The commands inside of this process, over a fake Elasticsearch and the one in memory. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as fs from "node:fs"
import * as zlib from "node:zlib"
import { Elasticsearch } from "effect-elasticsearch"
import * as Api from "effect-elasticsearch/Api"
import * as Testing from "effect-elasticsearch/Testing"
import { bytes, cli, folder, type Setting, sharedClient } from "./support.ts"

/** A cluster that answers so. */
const answering = (...stubs: ReadonlyArray<Testing.Stub>): NonNullable<Setting["connect"]> => {
  const nodes = { nodes: ["http://localhost:9200"], maxRetries: 0 }
  return () => Testing.layer([...stubs], { ...nodes, strict: false })
}

const shards = { total: 1, successful: 1, skipped: 0, failed: 0 }

const found = (hits: ReadonlyArray<{ readonly _id: string; readonly _source: object }>, failed = 0) => ({
  took: 1,
  timed_out: false,
  _shards: { ...shards, failed },
  hits: {
    total: { value: hits.length, relation: "eq" as const },
    max_score: 1,
    hits: hits.map((hit) => ({ ...hit, _index: "books", _score: 1 }))
  }
})

const books = [
  { _id: "1", _source: { title: 'Dune, "the" book', author: { name: "Herbert" } } },
  { _id: "2", _source: { title: "Solaris", year: 1961 } }
]

/** Commands over one Elasticsearch in memory. */
const inMemory = <A, E>(
  use: (connect: NonNullable<Setting["connect"]>) => Effect.Effect<A, E, Elasticsearch>
) => Effect.flatMap(sharedClient, use).pipe(Effect.provide(Testing.Memory.layer()))

describe("exit codes", () => {
  const refused = answering(Testing.onWhen(() => true, Testing.refused))
  const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>, number, RegExp, Setting]> = [
    ["a command that there is not", ["serach"], 1, /Unknown subcommand "serach".*search/, {}],
    ["a flag that there is not", ["search", "--indx", "a"], 1, /--indx/, {}],
    ["a flag that is missing", ["search"], 1, /index.*See elasticsearch-effect search --help/, {}],
    ["a value that is none of its choices", ["search", "-i", "a", "--output", "xml"], 1, /xml/, {}],
    ["a number that is none", ["search", "-i", "a", "--size", "x"], 1, /size.*x/, {}],
    ["a number that is too small", ["search", "-i", "a", "--size=-1"], 1, /-1 is less than 0/, {}],
    [
      "no cluster",
      ["info"],
      1,
      /^elasticsearch-effect: no cluster is named. Set ELASTICSEARCH_URL, or give --node$/,
      { env: {} }
    ],
    ["a URL that is none", ["info"], 1, /nodes\[0\]/, { env: { ELASTICSEARCH_URL: "::" } }],
    ["a body that is no JSON", ["search", "-i", "a", "--body", "{"], 1, /--body is no JSON/, {}],
    [
      "a file that is not there",
      ["search", "-i", "a", "--body", "@/nope"],
      1,
      /\/nope: there is no such file/,
      {}
    ],
    [
      "an index that is not there",
      ["search", "-i", "a"],
      2,
      /404 index_not_found_exception/,
      {
        connect: answering(Testing.on(Api.search, Testing.status(404, { type: "index_not_found_exception" })))
      }
    ],
    [
      "credentials that are unknown",
      ["search", "-i", "a"],
      2,
      /401.*ELASTICSEARCH_API_KEY/,
      { connect: answering(Testing.on(Api.search, Testing.status(401, { type: "security_exception" }))) }
    ],
    [
      "a server of another version",
      ["search", "-i", "a"],
      2,
      /--compatible-with 8/,
      {
        connect: answering(
          Testing.on(Api.search, Testing.status(400, { type: "media_type_header_exception" }))
        )
      }
    ],
    ["nobody there", ["search", "-i", "a"], 3, /ECONNREFUSED/, { connect: refused }],
    ["nobody there to write to", ["index", "-i", "a"], 3, /ECONNREFUSED/, { connect: refused, stdin: "{}" }],
    [
      "shards that failed",
      ["search", "-i", "a"],
      4,
      /1 of 1 shards failed/,
      { connect: answering(Testing.on(Api.search, found([], 1))) }
    ]
  ]
  for (const [name, args, code, message, setting] of cases) {
    it.effect(`${code}: ${name}`, () =>
      Effect.gen(function* () {
        const ran = yield* cli(args, setting)
        assert.match(ran.err, message)
        assert.strictEqual(ran.code, code, ran.err)
        // What is wrong is one line, and results are results.
        if (code !== 4) assert.deepStrictEqual([ran.out, ran.err.split("\n").length], ["", 1])
      })
    )
  }

  it.effect("0: the reader of the output has gone", () =>
    Effect.gen(function* () {
      const connect = answering(Testing.on(Api.search, found(books)))
      const ran = yield* cli(["search", "-i", "books"], { connect, readerGoesAfter: 0 })
      assert.deepStrictEqual([ran.code, ran.err], [0, ""])
    })
  )

  it.effect("with errors as JSON", () =>
    Effect.gen(function* () {
      const connect = answering(
        Testing.on(
          Api.search,
          Testing.status(404, { type: "index_not_found_exception", reason: "no such index" })
        )
      )
      const ran = yield* cli(["search", "-i", "a", "--json-errors"], { connect })
      const { error } = JSON.parse(ran.err)
      assert.deepStrictEqual(
        [error.code, error.tag, error.type, error.status],
        [2, "NotFound", "index_not_found_exception", 404]
      )
    })
  )
})

describe("help", () => {
  it.effect("is a result where it was asked for, and a notice where a command is missing", () =>
    Effect.gen(function* () {
      const asked = yield* cli(["--help"], { env: {} })
      assert.deepStrictEqual([asked.code, asked.err], [0, ""])
      assert.match(asked.out, /restore/)
      const missing = yield* cli([], { env: {} })
      assert.deepStrictEqual([missing.code, missing.out], [1, ""])
      assert.match(missing.err, /restore/)
    })
  )
})

describe("the connection", () => {
  const secret = "dG9wLXNlY3JldA"
  const refused = answering(Testing.onWhen(() => true, Testing.refused))

  it.effect("is that of the environment, and flags go before", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const at = yield* folder
        fs.writeFileSync(`${at}/key`, `${secret}\n`)
        const env = {
          ELASTICSEARCH_URL: "http://a:1",
          ELASTICSEARCH_API_KEY: "old",
          ELASTICSEARCH_CA_FILE: "/a"
        }
        const plain = yield* cli(["info"], { env, connect: refused })
        const flags = [
          "--node",
          "http://b:2,http://c:3",
          "--api-key-file",
          `${at}/key`,
          "--timeout",
          "2 minutes"
        ]
        const over = yield* cli(["info", ...flags, "--ca", "/b", "--compatible-with", "8"], {
          env,
          connect: refused
        })
        const before = yield* cli([...flags, "info"], { env, connect: refused })
        const [a] = plain.options
        const [b] = over.options
        assert.deepStrictEqual([a?.nodes, a?.tls?.caFile], [["http://a:1"], "/a"])
        assert.deepStrictEqual(
          [b?.nodes, b?.tls?.caFile, b?.compatibleWith],
          [["http://b:2", "http://c:3"], "/b", 8]
        )
        assert.deepStrictEqual(before.options[0]?.nodes, b?.nodes)
        for (const { err, out } of [plain, over]) assert.notInclude(out + err, secret)
      })
    )
  )

  it.effect("never mixes a user of the flags with the environment's key", () =>
    Effect.gen(function* () {
      const env = {
        ELASTICSEARCH_URL: "http://a:1",
        ELASTICSEARCH_API_KEY: "key",
        ELASTICSEARCH_PASSWORD: "word"
      }
      const ran = yield* cli(["info", "--user", "me"], { env, connect: refused })
      assert.strictEqual(ran.options[0]?.auth?.kind, "basic")
      const none = yield* cli(["info", "--user", "me"], { env: { ELASTICSEARCH_URL: "http://a:1" } })
      assert.deepStrictEqual([none.code, none.options.length], [1, 0])
      assert.match(none.err, /--password-file/)
    })
  )

  it.effect("never sends one cluster's credentials to another", () =>
    Effect.gen(function* () {
      const env = { ELASTICSEARCH_URL: "http://a:1", ELASTICSEARCH_API_KEY: "key", OLD_URL: "http://old:1" }
      const args = ["reindex", "--from-index", "a", "--index", "b"]
      const named = yield* cli([...args, "--from-node", "http://b:1"], { env, connect: refused })
      const prefixed = yield* cli([...args, "--from-env", "OLD"], { env, connect: refused })
      const nodes = [...named.options, ...prefixed.options].map(({ auth, nodes }) => [nodes, auth?.kind])
      assert.deepStrictEqual(nodes, [
        [["http://a:1"], "apiKey"],
        [["http://b:1"], undefined],
        [["http://a:1"], "apiKey"],
        [["http://old:1"], undefined]
      ])
    })
  )
})

describe("info", () => {
  it.effect("says which cluster it is, and how it is", () =>
    inMemory((connect) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        const { cluster_name, version } = yield* es.info()
        const table = yield* cli(["info"], { connect })
        assert.strictEqual(table.code, 0, table.err)
        assert.match(table.out, new RegExp(`^cluster +${cluster_name}$`, "m"))
        assert.match(table.out, /^health +(green|yellow)$/m)
        const json = JSON.parse((yield* cli(["info", "--output", "json"], { connect })).out)
        assert.deepStrictEqual([json.cluster_name, json.version.number], [cluster_name, version.number])
      })
    )
  )

  it.effect("does without the health where the credentials may not see it", () =>
    inMemory(() =>
      Effect.gen(function* () {
        const answer = yield* Effect.flatMap(Elasticsearch, (es) => es.info())
        const connect = answering(
          Testing.on(Api.info, answer),
          Testing.on(Api.Cluster.health, Testing.status(403, { type: "security_exception" }))
        )
        const ran = yield* cli(["info"], { connect })
        assert.deepStrictEqual([ran.code, ran.err], [0, ""])
        assert.match(ran.out, /health +may not be seen/)
      })
    )
  )
})

describe("search", () => {
  const connect = answering(Testing.on(Api.search, found(books)))
  const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>, string]> = [
    [
      "table",
      [],
      [
        "_id  title             author.name  year",
        '1    Dune, "the" book  Herbert',
        "2    Solaris                        1961",
        ""
      ].join("\n")
    ],
    [
      "csv",
      ["--fields", "title,author.name"],
      '_id,title,author.name\r\n1,"Dune, ""the"" book",Herbert\r\n2,Solaris,\r\n'
    ],
    [
      "ndjson",
      [],
      `${books.map((book) => JSON.stringify({ _index: "books", _id: book._id, _score: 1, _source: book._source })).join("\n")}\n`
    ]
  ]
  for (const [output, more, text] of cases) {
    it.effect(`gives hits as ${output}`, () =>
      Effect.gen(function* () {
        const ran = yield* cli(["search", "-i", "books", "--output", output, ...more], { connect })
        assert.deepStrictEqual([ran.code, ran.out], [0, text])
      })
    )
  }

  it.effect("takes a query that begins with a minus behind an equals sign", () =>
    Effect.gen(function* () {
      const ran = yield* cli(["search", "-i", "books", "--q=-title:dune", "--output", "csv"], { connect })
      assert.strictEqual(ran.code, 0, ran.err)
    })
  )

  it.effect("asks for what the flags say", () =>
    Effect.gen(function* () {
      const bodies: Array<unknown> = []
      const asking = answering(
        Testing.on(Api.search, (params: unknown) => {
          bodies.push(params)
          return found([])
        })
      )
      const run = (...args: ReadonlyArray<string>) =>
        cli(["search", "-i", "a", ...args], { connect: asking, stdin: '{"min_score":1}' })
      yield* run("--q", "year:[1 TO 2]", "--size", "0", "--sort", "year:desc,title", "--fields", "a, b")
      yield* run("--body", '{"query":{"match_all":{}},"size":3}', "--simple", "a -b", "--from", "4")
      yield* run("--body", "-")
      assert.deepStrictEqual<ReadonlyArray<unknown>>(bodies, [
        {
          index: "a",
          query: { query_string: { query: "year:[1 TO 2]" } },
          size: 0,
          sort: [{ year: "desc" }, "title"],
          _source: ["a", "b"]
        },
        {
          index: "a",
          query: {
            bool: {
              must: [{ simple_query_string: { query: "a -b", default_operator: "and" } }],
              filter: [{ match_all: {} }]
            }
          },
          size: 3,
          from: 4
        },
        { index: "a", min_score: 1 }
      ])
    })
  )
})

describe("index, dump and restore", () => {
  const count = (index: string) =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      yield* es.indices.refresh({ index })
      return (yield* es.count({ index })).count
    })

  it.effect("write files of all formats, and nothing changes on the way", () =>
    inMemory((connect) =>
      Effect.scoped(
        Effect.gen(function* () {
          const at = yield* folder
          fs.writeFileSync(`${at}/a.ndjson`, '{"id":"a","n":1.50}\n{"id":"b"}\n')
          fs.writeFileSync(`${at}/b.json.gz`, zlib.gzipSync('[{"id":"c"},\n {"id":"d"}]'))
          fs.writeFileSync(`${at}/c.csv`, "id,n\ne,5\nf,\n")
          const files = ["a.ndjson", "b.json.gz", "c.csv"].map((name) => `${at}/${name}`)
          const ran = yield* cli(["index", "-i", "books", "--id-field", "id", ...files], { connect })
          assert.deepStrictEqual([ran.code, ran.out], [0, ""], ran.err)
          assert.match(ran.err, /^written: 6 documents/)
          assert.strictEqual(yield* count("books"), 6)
          const quiet = yield* cli(["index", "-i", "books", "--quiet"], { connect, stdin: '{"id":"g"}' })
          assert.deepStrictEqual([quiet.code, quiet.err], [0, ""])
          assert.strictEqual(yield* count("books"), 7)
        })
      )
    )
  )

  it.live("draw a bar where somebody looks, and leave the line clear", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const at = yield* folder
        fs.writeFileSync(`${at}/a.ndjson`, '{"a":1}\n')
        const slow = Testing.on(Api.bulk, { took: 1, errors: false, items: [] })
        const connect = answering(Testing.on(Api.ping, true), Testing.delay("500 millis")(slow))
        const looked = yield* cli(["index", "-i", "a", `${at}/a.ndjson`], { connect, isTerminal: true })
        const clear = "\r\u001b[K"
        assert.include(looked.drawn, "/s", looked.err)
        assert.deepStrictEqual([looked.drawn.startsWith(clear), looked.drawn.endsWith(clear)], [true, true])
        const quiet = yield* cli(["index", "-i", "a", "--quiet", `${at}/a.ndjson`], {
          connect,
          isTerminal: true
        })
        assert.strictEqual(quiet.drawn, "")
      })
    )
  )

  it.effect("keep what could not be written, to be written again", () =>
    inMemory((connect) =>
      Effect.scoped(
        Effect.gen(function* () {
          const at = yield* folder
          const es = yield* Elasticsearch
          yield* es.indices.create({
            index: "books",
            mappings: { properties: { year: { type: "integer" } } }
          })
          const dead = `${at}/dead.ndjson`
          const stdin = '{"id":"1","year":1965}\n{"id":"2","year":"x"}\nnone\n{"year":1}\n'
          const args = ["index", "-i", "books", "--id-field", "id", "--dead-letters", dead]
          const ran = yield* cli(args, { connect, stdin })
          assert.strictEqual(ran.code, 4)
          assert.match(ran.err, /standard input, line 2: document_parsing_exception/)
          assert.match(ran.err, /standard input, line 3: is no JSON/)
          assert.match(ran.err, /standard input, line 4: has no field id/)
          assert.match(ran.err, /3 documents were not written: see /)
          const letters = fs.readFileSync(dead, "utf8")
          assert.strictEqual(letters.trimEnd().split("\n").length, 3)

          const again = yield* cli(args, { connect, stdin })
          assert.strictEqual(again.code, 1)
          assert.match(again.err, /dead.ndjson: is there already/)

          const mended = letters
            .split("\n")
            .filter((line) => line.includes('"operation"'))
            .join("\n")
            .replaceAll('"x"', "1970")
          const second = yield* cli(["index", "-i", "books", "--format", "dead-letters"], {
            connect,
            stdin: mended
          })
          assert.deepStrictEqual([second.code, yield* count("books")], [0, 2], second.err)
        })
      )
    )
  )

  it.effect("leave no file of dead letters where there are none", () =>
    inMemory((connect) =>
      Effect.scoped(
        Effect.gen(function* () {
          const at = yield* folder
          const ran = yield* cli(["index", "-i", "a", "--dead-letters", `${at}/dead`], {
            connect,
            stdin: "{}"
          })
          assert.deepStrictEqual([ran.code, fs.existsSync(`${at}/dead`)], [0, false])
        })
      )
    )
  )

  it.effect("stop at input that cannot be read further, and say where", () =>
    inMemory((connect) =>
      Effect.gen(function* () {
        const stdin = 'a,b\n1,2\n"3,4\n'
        const ran = yield* cli(["index", "-i", "a", "--format", "csv"], { connect, stdin })
        assert.strictEqual(ran.code, 1)
        assert.match(ran.err, /standard input, line 3: a quoted field/)
      })
    )
  )

  it.effect("tell broken bytes of a packed file", () =>
    inMemory((connect) =>
      Effect.scoped(
        Effect.gen(function* () {
          const at = yield* folder
          fs.writeFileSync(`${at}/a.ndjson.gz`, bytes("no gzip"))
          const ran = yield* cli(["index", "-i", "a", `${at}/a.ndjson.gz`], { connect })
          assert.strictEqual(ran.code, 1)
          assert.match(ran.err, /a\.ndjson\.gz: incorrect header check/)
        })
      )
    )
  )

  it.effect("come back as they were", () =>
    inMemory((connect) =>
      Effect.scoped(
        Effect.gen(function* () {
          const at = yield* folder
          const es = yield* Elasticsearch
          yield* es.indices.create({
            index: "books",
            mappings: { properties: { title: { type: "text" }, n: { type: "long" } } }
          })
          const stdin = Array.from(
            { length: 25 },
            (_, n) => `{"id":"${n}","title":"Book ${n}","n":${n}}`
          ).join("\n")
          yield* cli(["index", "-i", "books", "--id-field", "id", "--refresh"], { connect, stdin })
          for (const name of ["books.ndjson", "packed.ndjson.gz"]) {
            const file = `${at}/${name}`
            const dumped = yield* cli(["dump", "-i", "books", "--output", file, "--page", "4"], { connect })
            assert.deepStrictEqual([dumped.code, dumped.out], [0, ""], dumped.err)
            const copy = `copy-${name}`.replaceAll(".", "-")
            const restored = yield* cli(["restore", file, "--index", copy, "--refresh"], { connect })
            assert.strictEqual(restored.code, 0, restored.err)
            const lines = (index: string) =>
              Effect.map(cli(["dump", "-i", index], { connect }), ({ out }) =>
                out.replaceAll(`"_index":"${index}"`, "").split("\n").toSorted()
              )
            assert.deepStrictEqual(yield* lines(copy), yield* lines("books"))
            const mapping = yield* es.indices.getMapping({ index: ["books", copy] })
            assert.deepStrictEqual(mapping[copy], mapping["books"])
            const twice = yield* cli(["restore", file, "--index", copy], { connect })
            assert.strictEqual(twice.code, 1)
            assert.match(twice.err, /is there already/)
          }
          assert.deepStrictEqual(fs.readdirSync(at).toSorted(), [
            "books.meta.json",
            "books.ndjson",
            "packed.meta.json",
            "packed.ndjson.gz"
          ])
        })
      )
    )
  )

  it.effect("go on where they were interrupted", () =>
    inMemory((connect) =>
      Effect.scoped(
        Effect.gen(function* () {
          const at = yield* folder
          const stdin = Array.from({ length: 25 }, (_, n) => `{"id":"${n}","k":"k${n + 10}"}`).join("\n")
          const es = yield* Elasticsearch
          yield* es.indices.create({ index: "books", mappings: { properties: { k: { type: "keyword" } } } })
          yield* cli(["index", "-i", "books", "--id-field", "id", "--refresh"], { connect, stdin })
          const dump = (...more: ReadonlyArray<string>) =>
            cli(
              ["dump", "-i", "books", "--output", `${at}/a.ndjson`, "--key", "k", "--page", "10", ...more],
              { connect }
            )
          assert.strictEqual((yield* dump()).code, 0)
          const whole = fs.readFileSync(`${at}/a.ndjson`, "utf8")
          // As it is after 7 documents, of which the last lines were not noted yet.
          const seven = `${whole.split("\n").slice(0, 7).join("\n")}\n`
          const checkpoint = {
            what: JSON.stringify({ index: "books", given: {}, fields: ["k"] }),
            key: ["k"],
            pit: "gone",
            after: ["k16"],
            documents: 7,
            bytes: bytes(seven).length
          }
          fs.writeFileSync(`${at}/a.ndjson.checkpoint`, JSON.stringify(checkpoint))
          fs.writeFileSync(`${at}/a.ndjson`, `${seven}{"half of a li`)
          const refused = yield* dump()
          assert.match(refused.err, /was interrupted. Go on with --resume/)
          const other = yield* cli(["dump", "-i", "films", "--output", `${at}/a.ndjson`, "--resume"], {
            connect
          })
          assert.match(other.err, /is of another index, query or key/)
          const resumed = yield* dump("--resume")
          assert.strictEqual(resumed.code, 0, resumed.err)
          assert.match(resumed.err, /dumped: 18 documents.*25 in all/)
          assert.strictEqual(fs.readFileSync(`${at}/a.ndjson`, "utf8"), whole)
          assert.match((yield* dump("--resume")).err, /there is no .*checkpoint/)

          fs.writeFileSync(`${at}/a.ndjson.restore`, JSON.stringify({ target: "copy", records: 20 }))
          const rest = yield* cli(["restore", `${at}/a.ndjson`, "--index", "copy", "--resume"], { connect })
          assert.strictEqual(rest.code, 0, rest.err)
          assert.strictEqual(yield* count("copy"), 5)
          assert.isFalse(fs.existsSync(`${at}/a.ndjson.restore`))
        })
      )
    )
  )

  it.effect("refuse a key whose values come twice", () =>
    inMemory((connect) =>
      Effect.gen(function* () {
        const es = yield* Elasticsearch
        yield* es.indices.create({ index: "books", mappings: { properties: { k: { type: "keyword" } } } })
        yield* cli(["index", "-i", "books", "--refresh"], { connect, stdin: '{"k":"a"}\n{"k":"a"}' })
        const ran = yield* cli(["dump", "-i", "books", "--key", "k"], { connect })
        assert.strictEqual(ran.code, 1)
        assert.match(ran.err, /has the same as another document/)
      })
    )
  )
})

describe("reindex", () => {
  it.effect("copies between two clusters", () =>
    inMemory((target) =>
      Effect.gen(function* () {
        const source = yield* Layer.build(Testing.Memory.layer())
        const from: NonNullable<Setting["connect"]> = () => Layer.succeedContext(source)
        yield* cli(["index", "-i", "books", "--refresh"], { connect: from, stdin: '{"a":1}\n{"a":2}' })
        const connect: NonNullable<Setting["connect"]> = (options) =>
          String(options.nodes) === "http://old:1" ? from(options) : target(options)
        const args = ["reindex", "--from-node", "http://old:1", "--from-index", "books", "--index", "books-2"]
        const ran = yield* cli([...args, "--create", "--refresh"], { connect })
        assert.strictEqual(ran.code, 0, ran.err)
        assert.match(ran.err, /copied: 2 documents/)
        const es = yield* Elasticsearch
        assert.strictEqual((yield* es.count({ index: "books-2" })).count, 2)
      }).pipe(Effect.scoped)
    )
  )
})

describe("bench", () => {
  it.effect("measures, and says what failed", () =>
    Effect.gen(function* () {
      let calls = 0
      const connect = answering(
        Testing.on(Api.search, () => (++calls % 5 === 0 ? Testing.status(503) : found(books)))
      )
      const args = ["bench", "-i", "books", "--requests", "20", "--warmup", "0", "--output", "json"]
      const ran = yield* cli(args, { connect })
      assert.strictEqual(ran.code, 4, ran.err)
      const { failed, latency_ms, requests } = JSON.parse(ran.out)
      assert.deepStrictEqual([requests, failed, typeof latency_ms.p99], [20, 4, "number"])
    })
  )
})
