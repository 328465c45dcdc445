/** Questions to documents: over a store in the process that finds the nearest vectors by looking at all of them. */
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as AiError from "effect/ai/AiError"
import * as LanguageModel from "effect/ai/LanguageModel"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import * as Stream from "effect/Stream"
import { cosine } from "effect-elasticsearch/Vector/Mmr"
import { dimensions, embed, passagesOf, wordsOf } from "../../examples/rag/passages.ts"
import { ask, learn, Passages } from "../../examples/rag/rag.ts"
import { render, Writer } from "../../examples/rag/writer.ts"
import { answer } from "../support/fakeConnection.ts"
import { found, server } from "../vector/support.ts"

const pages = [
  {
    name: "bulk.md",
    text: `# Bulk

Many documents in few requests.

## What is sent again

After a lost answer, a document with an id is sent again. A document without an id is not sent again.

\`\`\`ts
const code = "is left out"
\`\`\`
`
  },
  { name: "server.md", text: "# A local server\n\nThe server stops with the scope. It needs a JDK." }
]

describe("passages", () => {
  it("are sections without code, whose headings they begin with", () => {
    assert.deepStrictEqual(pages.flatMap(passagesOf), [
      {
        id: "bulk.md#0",
        text: "Bulk\nMany documents in few requests.",
        metadata: { page: "bulk.md", heading: "Bulk" }
      },
      {
        id: "bulk.md#1",
        text: "What is sent again\nAfter a lost answer, a document with an id is sent again. A document without an id is not sent again.",
        metadata: { page: "bulk.md", heading: "What is sent again" }
      },
      {
        id: "server.md#0",
        text: "A local server\nThe server stops with the scope. It needs a JDK.",
        metadata: { page: "server.md", heading: "A local server" }
      }
    ])
  })

  it("are parts of long sections, each with the heading", () => {
    const paragraphs = Array.from({ length: 5 }, (_, at) => `${at}${" word".repeat(70)}`)
    const passages = passagesOf({ name: "long.md", text: `# Long\n\n${paragraphs.join("\n\n")}` })
    assert.deepStrictEqual(
      passages.map(({ id, text }) => [id, text.split("\n").length]),
      [
        ["long.md#0", 3],
        ["long.md#1", 3],
        ["long.md#2", 2]
      ]
    )
  })

  it("have a paragraph for each item of a list, and each row of a table", () => {
    const text =
      "# Sizes\n\nTwo\nlines.\n\n- one\n  item\n- another\n\n| what | size |\n| --- | :-- |\n| a bulk | 5 MB |\n| all | |\n"
    assert.deepStrictEqual(
      passagesOf({ name: "a.md", text }).map((passage) => passage.text),
      ["Sizes\nTwo lines.\none item\nanother\na bulk: 5 MB.\nall: ."]
    )
  })

  it("are near to one another by the words that they share", () => {
    assert.deepStrictEqual(wordsOf("How do the Servers stop?"), ["server", "stop"])
    assert.strictEqual(embed("").length, dimensions)
    assert.notInclude(
      ["", "the", "?"].map((text) => embed(text).some((value) => value !== 0)),
      false
    )
    assert.closeTo(cosine(embed("server stops"), embed("the servers stop")), 1, 1e-9)
    const question = embed("when does the server stop?")
    const [near = 0, far = 0] = ["It stops with the server.", "Documents are written."].map((text) =>
      cosine(question, embed(text))
    )
    assert.isAbove(near, far)
  })
})

/** Keeps what bulks bring, and answers a search with all of it, the nearest first. */
const nearest = () => {
  const kept = new Map<string, { readonly vector: ReadonlyArray<number> }>()
  return server(({ body, path }) => {
    if (path.includes("_bulk") && Array.isArray(body)) {
      for (let at = 0; at < body.length; at += 2) {
        const { create, index } = body[at]
        kept.set((create ?? index)._id, body[at + 1])
      }
    }
    if (!path.includes("_search")) return undefined
    const { query_vector: vector } = Object(body).knn
    const hits = [...kept].map(([_id, source]) => ({
      _index: "notes",
      _id,
      _score: cosine(vector, source.vector),
      _source: source,
      fields: { vector: source.vector }
    }))
    return answer(200, found(hits.toSorted((a, b) => b._score - a._score)))
  })
}

describe("a question", () => {
  it.effect("is answered by quotes of the passages that are found, with their sources", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* learn(Stream.fromIterable(pages)), 3)
      const answer = yield* ask("What is sent again after a lost answer?")
      assert.deepStrictEqual(answer.sources[0], { page: "bulk.md", heading: "What is sent again" })
      assert.match(answer.text, /^After a lost answer, a document with an id is sent again\. \[1\]/u)
      assert.strictEqual((yield* ask("Zebras?")).text, "The passages do not say.")
    }).pipe(
      Effect.provide(
        Layer.merge(Passages.layer.pipe(Layer.provide(nearest().layer)), Writer.layerExtractive).pipe(
          Layer.provideMerge(Layer.succeed(References.MinimumLogLevel, "None"))
        ),
        { local: true }
      )
    )
  )

  const prompt = {
    question: "Who?",
    passages: [{ text: "A\nIt was Ada.", metadata: { page: "a.md", heading: "A" } }]
  }

  const modelOf = (generateText: Parameters<typeof LanguageModel.make>[0]["generateText"]) =>
    Writer.layerLanguageModel.pipe(
      Layer.provide(
        Layer.effect(
          LanguageModel.LanguageModel,
          LanguageModel.make({ generateText, streamText: () => Stream.empty })
        )
      )
    )

  it.effect("may be answered by a language model of effect, which reads the prompt", () =>
    Effect.gen(function* () {
      const asked: Array<string> = []
      const text = yield* Writer.use((writer) => writer.write(prompt)).pipe(
        Effect.provide(
          modelOf((options) =>
            Effect.sync(() => {
              asked.push(JSON.stringify(options.prompt.content))
              return [{ type: "text", text: "Ada [1]" }]
            })
          )
        )
      )
      assert.strictEqual(text, "Ada [1]")
      assert.match(render(prompt), /\[1\] \(a\.md\)\nA\nIt was Ada\.\n\nQuestion: Who\?$/u)
      assert.include(asked[0], "It was Ada.")
    })
  )

  it.effect("says why a language model wrote nothing", () =>
    Effect.gen(function* () {
      const failed = yield* Writer.use((writer) => writer.write(prompt)).pipe(
        Effect.provide(
          modelOf(() =>
            Effect.fail(
              AiError.make({
                module: "Test",
                method: "generateText",
                reason: new AiError.RateLimitError({})
              })
            )
          )
        ),
        Effect.flip
      )
      assert.deepStrictEqual([failed._tag, failed.isPassing], ["WritingFailed", true])
    })
  )
})
