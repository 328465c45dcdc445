/**
 * A program as users write them, for the tests of shutdown: it searches and ingests until it is told to end. It prints
 * `ready`, a line for each document that an ingester took and for each outcome, and how its calls ended.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { writeSync } from "node:fs"
import { Elasticsearch } from "effect-elasticsearch"
import * as Bulk from "effect-elasticsearch/Bulk"

/** At once: what stands in a stream when the process ends may be lost. */
const say = (...words: ReadonlyArray<string | number>): void => void writeSync(1, `${words.join(" ")}\n`)

const program = Effect.gen(function* () {
  const es = yield* Elasticsearch
  const logs = yield* Bulk.ingester({
    index: "i",
    maxOperations: 20,
    operation: (n: number) => Bulk.index({ id: String(n), document: { n } }),
    onOutcomes: (outcomes) =>
      Effect.sync(() => outcomes.forEach(({ _tag, input }) => say("outcome", input, _tag)))
  })
  const adding = Effect.gen(function* () {
    for (let n = 0; ; n++) {
      // What has been taken has an outcome, also where this fiber is interrupted right after.
      yield* Effect.uninterruptible(Effect.tap(logs.add(n), () => Effect.sync(() => say("taken", n))))
      if (n === 200) say("ready")
      if (n % 50 === 0) yield* Effect.sleep("5 millis")
    }
  })
  const calling = Effect.forever(
    es.get({ index: "i", id: "1" }).pipe(
      Effect.onExit((exit) =>
        Effect.sync(() => {
          if (Exit.isSuccess(exit)) return
          say(
            "call",
            exit.cause.reasons.map((one) => (one._tag === "Fail" ? one.error._tag : one._tag)).join()
          )
        })
      )
    )
  )
  yield* Effect.all([adding, ...Array.from({ length: 20 }, () => calling)], {
    concurrency: "unbounded",
    discard: true
  })
}).pipe(
  Effect.scoped,
  Effect.ensuring(Effect.sync(() => say("drained"))),
  Effect.provide(Elasticsearch.layer({ nodes: [process.env["NODE_URL"] ?? ""] })),
  Effect.ensuring(Effect.sync(() => say("closed")))
)

NodeRuntime.runMain(program)
