/**
 * Any text in queries of a real Elasticsearch: ES|QL gives back the very text, escaped patterns find it and nothing
 * else, and documents with ids of any text are the ones that were meant.
 */
import { assert, describe, inject, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { Elasticsearch } from "effect-elasticsearch"
import { Query } from "effect-elasticsearch/Dsl"
import * as Esql from "effect-elasticsearch/Esql"
import { amount } from "./support/plan.ts"
import { areaOf } from "./support/property.ts"
import { textOf, wellFormed } from "./support/texts.ts"

const runs = amount(30, 300)

const hostile = wellFormed(
  textOf(
    '"',
    '"""',
    "\\",
    "`",
    "'",
    "\n",
    "\r",
    "\t",
    "\\n",
    "|",
    "//",
    "?",
    "*",
    "%",
    "(",
    "[",
    "{",
    "<1-2>",
    "~",
    "@",
    "#",
    "&&",
    " ",
    "a",
    "AND",
    "/",
    "..",
    "\u2028"
  )
)

/** Before each character that may mean something. Letters and digits would mean something with it. */
const escaped = (text: string, special: RegExp): string => text.replace(special, "\\$&")

describe("ES|QL of a server", () => {
  const area = areaOf("escapers: text in ES|QL of a real server")
  const es = Elasticsearch.layer({ nodes: [inject("elasticsearchEsqlUrl")], compatibleWith: 8 })

  it.live("gives back literals, parameters, lists and names as they were", () =>
    Effect.gen(function* () {
      const context = yield* Effect.context<Elasticsearch>()
      yield* Effect.promise(() =>
        area.check(fc.tuple(hostile, hostile), runs, ([text, word]) =>
          Effect.gen(function* () {
            const name = `n${word}`
            const query = Esql.esql`ROW a = ${Esql.literal(text)}, b = ${text}, c = "x"
              | EVAL ${Esql.column(name)} = a, same = a == b | KEEP a, b, same, ${Esql.column(name)} | LIMIT 1`
            const { rows } = yield* Esql.execute(query)
            assert.deepStrictEqual<unknown>(rows, [
              Object.fromEntries([
                ["a", text],
                ["b", text],
                ["same", true],
                [name, text]
              ])
            ])
            const listed = yield* Esql.execute(Esql.row({ all: ["one", text, text] }))
            assert.deepStrictEqual<unknown>(listed.rows, [{ all: ["one", text, text] }])
            return "value" as const
          }).pipe(Effect.provide(context))
        )
      )
    }).pipe(Effect.provide(es))
  )

  it.live("finds text by a pattern that was escaped, and no other", () =>
    Effect.gen(function* () {
      const context = yield* Effect.context<Elasticsearch>()
      yield* Effect.promise(() =>
        area.check(
          fc.tuple(hostile, hostile).filter(([text, other]) => text !== other),
          runs,
          ([text, other]) =>
            Effect.gen(function* () {
              const a = Esql.column("a", "keyword")
              const b = Esql.column("b", "keyword")
              const pattern = escaped(text, /[\\*?]/g)
              const query = Esql.esql`ROW a = ${text}, b = ${other}
                | EVAL same = ${Esql.like(a, pattern)}, other = ${Esql.like(b, pattern)} | KEEP same, other | LIMIT 1`
              const { rows } = yield* Esql.execute(query)
              assert.deepStrictEqual<unknown>(rows, [{ same: true, other: false }])
              return "value" as const
            }).pipe(Effect.provide(context))
        )
      )
    }).pipe(Effect.provide(es))
  )
})

describe("documents of a server", () => {
  const area = areaOf("escapers: ids and text in queries of a real server")
  const es = Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] })

  it.live("are found by their id and text, and no others", () =>
    Effect.gen(function* () {
      const client = yield* Elasticsearch
      const context = yield* Effect.context<Elasticsearch>()
      const index = `escapers-${process.pid}`
      yield* Effect.acquireRelease(
        client.indices.create({
          index,
          settings: { number_of_shards: 1, number_of_replicas: 0 },
          mappings: { properties: { text: { type: "keyword" } } }
        }),
        () => Effect.ignore(client.indices.delete({ index }))
      )
      const texts = [
        ...new Set(
          fc.sample(
            hostile.filter((text) => text !== ""),
            { seed: 7, numRuns: runs }
          )
        )
      ]
      yield* Effect.forEach(texts, (text) => client.index({ index, id: text, document: { text } }), {
        concurrency: 4
      })
      yield* client.indices.refresh({ index })
      const found = (query: Query.Query<never>) =>
        Effect.map(client.search({ index, query, size: 100 }), ({ hits }) => hits.hits.map(({ _id }) => _id))
      yield* Effect.promise(() =>
        area.check(fc.constantFrom(...texts), runs, (text) =>
          Effect.gen(function* () {
            const one = yield* client.get({ index, id: text })
            assert.strictEqual(one._id, text)
            // In quotes, because `<` and `>` cannot be escaped outside of them.
            const lucene = `text:"${escaped(text, /["\\]/g)}"`
            const queries = {
              term: Query.term("text", text),
              ids: Query.ids([text]),
              wildcard: Query.wildcard("text", escaped(text, /[\\*?]/g)),
              regexp: Query.regexp("text", escaped(text, /[^\p{L}\p{N}\s]/gu)),
              queryString: Query.queryString(lucene)
            }
            for (const [name, query] of Object.entries(queries))
              assert.deepStrictEqual(yield* found(query as never), [text], name)
            return "value" as const
          }).pipe(Effect.provide(context))
        )
      )
    }).pipe(Effect.scoped, Effect.provide(es))
  )
})
