/** Questions answered from documents: passages in a vector store, the best of them in a prompt, an answer by a writer. */
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Field } from "effect-elasticsearch/Dsl"
import * as Vector from "effect-elasticsearch/Vector"
import { embeddings, type Page, passagesOf } from "./passages.ts"
import { Writer } from "./writer.ts"

const storeOf = (index: string) =>
  Vector.make({
    index,
    // Candidates by words, too: scores of both are added. With a licence for it, ranks are joined (`rrf`).
    strategy: Vector.approximate({ hybrid: true, rrf: false }),
    embeddings,
    metadata: Schema.Struct({ page: Field.keyword(), heading: Field.text() })
  })

/** The store, under the name that `RAG_INDEX` says. It needs Elasticsearch; its users need only the store. */
export class Passages extends Context.Service<Passages, Vector.Bound<ReturnType<typeof storeOf>>>()(
  "example/Passages"
) {
  static readonly layer = Layer.effect(
    Passages,
    Effect.flatMap(Config.String("RAG_INDEX").pipe(Config.withDefault("rag-passages")), (index) =>
      Vector.bound(storeOf(index))
    )
  )
}

/** Reads pages into the store. Passages keep their ids, so that a page that is read again takes its own place. */
export const learn = <E, R>(pages: Stream.Stream<Page, E, R>) =>
  Effect.gen(function* () {
    const store = yield* Passages
    const { duration, succeeded } = yield* store.add(
      Stream.flatMap(pages, (page) => Stream.fromIterable(passagesOf(page)))
    )
    yield* Effect.logInfo(`${succeeded} passages were embedded and written in ${duration} ms`)
    return succeeded
  }).pipe(Effect.withSpan("rag.learn"))

export interface Answer {
  readonly text: string
  /** The passages that it was written from, in the order of their numbers. */
  readonly sources: ReadonlyArray<{ readonly page: string; readonly heading: string }>
}

/** Answers a question from four passages that are near to it and do not all say the same. */
export const ask = Effect.fn("rag.ask")(function* (question: string) {
  const store = yield* Passages
  const writer = yield* Writer
  const passages = yield* store.maxMarginalRelevance(question, { k: 4, fetchK: 20, lambda: 0.7 })
  yield* Effect.logDebug("found", ...passages.map(({ id, score }) => `${id} (${score})`))
  const text = yield* writer.write({ question, passages })
  const answer: Answer = { text, sources: passages.map(({ metadata }) => metadata) }
  return answer
})
