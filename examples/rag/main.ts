/**
 * `npm run example:rag -- "How do I pin a certificate?"`: reads the pages of docs/ into a vector store, and answers
 * questions from them.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Stdio from "effect/Stdio"
import * as Stream from "effect/Stream"
import { styleText } from "node:util"
import { fileURLToPath } from "node:url"
import { layerClient } from "../support/client.ts"
import { ask, learn, Passages } from "./rag.ts"
import { Writer } from "./writer.ts"

const folder = fileURLToPath(new URL("../../docs", import.meta.url))

const pages = Stream.unwrap(
  Effect.gen(function* () {
    const files = yield* FileSystem.FileSystem
    // But for those that are lists and tables.
    const names = (yield* files.readDirectory(folder)).filter(
      (name) => name.endsWith(".md") && !/benchmark|coverage|endpoints|migrating|options|parity/u.test(name)
    )
    return Stream.fromIterable(names).pipe(
      Stream.mapEffect((name) =>
        Effect.map(files.readFileString(`${folder}/${name}`), (text) => ({ name, text }))
      )
    )
  })
)

const program = Effect.gen(function* () {
  const given = yield* (yield* Stdio.Stdio).args
  const questions =
    given.length > 0
      ? given
      : [
          "What is sent again when an answer was lost?",
          "How do I pin the fingerprint of a certificate?",
          "What is not simulated in memory, such as scripts?"
        ]
  yield* learn(pages)
  for (const question of questions) {
    const { sources, text } = yield* ask(question)
    const list = sources.map(({ heading, page }, at) => `  [${at + 1}] ${page}: ${heading}`)
    yield* Console.log([`\n${styleText("bold", question)}`, text, ...list].join("\n"))
  }
})

// A model in the place of quotes: Writer.layerLanguageModel, with a provider's layer of LanguageModel.
const layer = Layer.mergeAll(
  Passages.layer.pipe(Layer.provide(layerClient)),
  Writer.layerExtractive,
  NodeServices.layer
)

NodeRuntime.runMain(Effect.provide(program, layer))
