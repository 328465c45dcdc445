/**
 * The cases of conformance/ in memory alone, which needs no server: each ends as it does on the real one, or is listed
 * as not simulated. That the values are the same is what conformance.cluster.test.ts looks at.
 */
import { assert, describe, layer } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Memory from "effect-elasticsearch/Testing/Memory"
import { topics } from "./conformance/index.ts"
import { notSimulated } from "./conformance/notSimulated.ts"
import { clientOf, makeSide, missing, shown, type Side } from "./conformance/side.ts"

class InMemory extends Context.Service<InMemory, Side>()("test/testing/InMemory") {
  static readonly layer = Layer.effect(
    InMemory,
    Effect.flatMap(clientOf(Memory.layer({ strict: false })), makeSide)
  )
}

layer(InMemory.layer)("the in-memory Elasticsearch ends each case as the real one", (it) => {
  for (const topic of topics) {
    describe(topic.name, () => {
      for (const one of topic.cases) {
        it.effect(one.name, () =>
          Effect.gen(function* () {
            const run = yield* InMemory
            const exit = yield* Effect.exit(run(one))
            const isListed = Object.hasOwn(notSimulated, `${topic.name}: ${one.name}`)
            const feature = missing(exit)
            if (isListed) return assert.isDefined(feature, `is simulated: ${shown(exit)}`)
            assert.isUndefined(feature)
            assert(Exit.isSuccess(exit), shown(exit))
            assert.strictEqual(exit.value.ended, one.expect, shown(exit))
          })
        )
      }
    })
  }
})
