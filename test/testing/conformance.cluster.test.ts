/**
 * The in-memory Elasticsearch answers as the real one: each case of conformance/ ends on the real server as it says,
 * and with the same value in memory.
 *
 * To write cases with: `CONFORMANCE_ANSWERS` names a file for what came of each.
 */
import { afterAll, assert, describe, inject, layer } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import { writeFileSync } from "node:fs"
import { Elasticsearch } from "effect-elasticsearch"
import * as Memory from "effect-elasticsearch/Testing/Memory"
import type { Case } from "./conformance/case.ts"
import { topics } from "./conformance/index.ts"
import { notSimulated } from "./conformance/notSimulated.ts"
import {
  clientOf,
  exact,
  makeSide,
  missing,
  type Outcome,
  removeIndices,
  shown,
  type Side
} from "./conformance/side.ts"

/** The other side. Calls that are not simulated are for the cases to judge. */
const memorySide = Memory.layer({ strict: false })

const answersFile = process.env["CONFORMANCE_ANSWERS"]

class Sides extends Context.Service<Sides, { readonly real: Side; readonly memory: Side }>()(
  "test/testing/Sides"
) {
  static readonly layer = Layer.effect(
    Sides,
    Effect.gen(function* () {
      const real = yield* Effect.acquireRelease(
        clientOf(Elasticsearch.layer({ nodes: [inject("elasticsearchUrl")] })),
        removeIndices
      )
      const memory = yield* clientOf(memorySide)
      return { real: yield* makeSide(real), memory: yield* makeSide(memory) }
    })
  )
}

/** What each side answered, by case. */
const answers: { [name: string]: { [side: string]: unknown } } = {}

const ask = (name: string, one: Case, which: "real" | "memory", side: Side) =>
  Effect.map(Effect.exit(side(one)), (exit) => {
    answers[name] = {
      ...answers[name],
      [which]: Exit.isSuccess(exit) ? exit.value : { defect: Cause.pretty(exit.cause) }
    }
    return exit
  })

/** On the real server a case has to end as it says: otherwise both could agree by being broken. */
const checkReal = (one: Case, exit: Exit.Exit<Outcome>) => {
  assert.strictEqual(
    Exit.isSuccess(exit) ? exit.value.ended : "defect",
    one.expect,
    `the real server: ${shown(exit)}`
  )
}

/** Runs a case on both sides and compares. */
const compare = (name: string, one: Case, real: Side, memory: Side) =>
  Effect.gen(function* () {
    const [there, here] = yield* Effect.all(
      [ask(name, one, "real", real), ask(name, one, "memory", memory)],
      {
        concurrency: 2
      }
    )
    checkReal(one, there)
    const feature = missing(here)
    const reason = notSimulated[name]
    if (reason !== undefined) {
      return assert.isDefined(feature, `is said to be not simulated (${reason}), but is: ${shown(here)}`)
    }
    assert.isUndefined(feature, "not simulated")
    assert(Exit.isSuccess(here), `in memory: ${shown(here)}`)
    assert.deepStrictEqual(here, there)
  })

layer(Sides.layer, { excludeTestServices: true, concurrent: true, timeout: "2 minutes" })(
  "the in-memory Elasticsearch answers as the real one",
  (it) => {
    for (const topic of topics) {
      describe(topic.name, () => {
        for (const one of topic.cases) {
          it.effect(one.name, () =>
            Effect.gen(function* () {
              const { memory, real } = yield* Sides
              yield* compare(`${topic.name}: ${one.name}`, one, real, memory)
            })
          )
        }
      })
    }

    it.effect("names no case twice, and lists none as not simulated that is not there", () =>
      Effect.sync(() => {
        const all = topics.flatMap((topic) => topic.cases.map((one) => `${topic.name}: ${one.name}`))
        assert.deepStrictEqual(
          all.filter((name, at) => all.indexOf(name) !== at),
          []
        )
        assert.deepStrictEqual(
          Object.keys(notSimulated).filter((name) => !all.includes(name)),
          []
        )
      })
    )
  }
)

afterAll(() => {
  if (answersFile !== undefined) {
    writeFileSync(answersFile, JSON.stringify(answers, exact, 1))
  }
})
