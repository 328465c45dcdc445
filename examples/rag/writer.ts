/** Who writes the answer from passages that were found: a language model, or a stand-in that quotes. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as LanguageModel from "effect/ai/LanguageModel"
import { type Passage, wordsOf } from "./passages.ts"

export interface Prompt {
  readonly question: string
  readonly passages: ReadonlyArray<Pick<Passage, "text" | "metadata">>
}

/** The prompt as a model reads it. */
export const render = ({ passages, question }: Prompt): string =>
  [
    "Answer the question from these passages alone, and give their numbers like this: [1].",
    "If they do not say it, say that you do not know.",
    ...passages.map(({ metadata, text }, at) => `[${at + 1}] (${metadata.page})\n${text}`),
    `Question: ${question}`
  ].join("\n\n")

export class WritingFailed extends Schema.TaggedError<WritingFailed>()("WritingFailed", {
  reason: Schema.String,
  /** Whether it may go better another time. */
  isPassing: Schema.Boolean
}) {
  override get message(): string {
    return `no answer was written: ${this.reason}`
  }
}

/** The sentences of a passage, without the heading that it begins with. */
const sentencesOf = (text: string): ReadonlyArray<string> =>
  text
    .split("\n")
    .slice(1)
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/u))

/** The two sentences that share most with the question for their length, with the numbers of their passages. */
const quote = ({ passages, question }: Prompt): string => {
  const asked = new Set(wordsOf(question))
  const rated = passages.flatMap(({ text }, at) =>
    sentencesOf(text).map((sentence) => {
      const words = new Set(wordsOf(sentence))
      const shared = [...words].filter((word) => asked.has(word)).length
      return { text: `${sentence} [${at + 1}]`, rating: shared / Math.sqrt(Math.max(words.size, 1)) }
    })
  )
  const best = rated.filter(({ rating }) => rating > 0).toSorted((a, b) => b.rating - a.rating)
  return best.length === 0
    ? "The passages do not say."
    : best
        .slice(0, 2)
        .map(({ text }) => text)
        .join(" ")
}

export class Writer extends Context.Service<
  Writer,
  { readonly write: (prompt: Prompt) => Effect.Effect<string, WritingFailed> }
>()("example/Writer") {
  /** Quotes; no model is asked, and the same prompt has the same answer. */
  static readonly layerExtractive: Layer.Layer<Writer> = Layer.succeed(
    Writer,
    Writer.of({ write: (prompt) => Effect.sync(() => quote(prompt)) })
  )

  /** Asks the `LanguageModel` of `effect/ai`, whose layer comes from the package of a provider. */
  static readonly layerLanguageModel: Layer.Layer<Writer, never, LanguageModel.LanguageModel> = Layer.effect(
    Writer,
    Effect.map(LanguageModel.LanguageModel, (model) =>
      Writer.of({
        write: (prompt) =>
          model.generateText({ prompt: render(prompt) }).pipe(
            Effect.map(({ text }) => text),
            Effect.mapError(({ isRetryable, message }) =>
              WritingFailed.make({ reason: message, isPassing: isRetryable })
            )
          )
      })
    )
  )
}
