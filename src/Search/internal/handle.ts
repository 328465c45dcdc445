/** What goes on in the server until it is deleted, and is asked by its id meanwhile. */
import * as Effect from "effect/Effect"
import type * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { ElasticsearchError } from "../../Errors.ts"
import { ignoreStatus } from "../../Transport/Service.ts"
import type { PollingEnded } from "../Progress.ts"
import { polling } from "./polling.ts"

/** What each answer says of it. */
interface Answer {
  readonly id?: string
  readonly is_running: boolean
}

export interface Kept<A extends Answer> {
  readonly what: string
  readonly submit: Effect.Effect<A, ElasticsearchError>
  readonly ask: (id: string) => Effect.Effect<A, ElasticsearchError>
  readonly remove: (id: string) => Effect.Effect<unknown, ElasticsearchError>
  readonly schedule: Schedule.Schedule<unknown, A>
}

export interface Handle<A extends Answer> {
  readonly id: string | undefined
  /** The answers from the latest on; the last one is that of its end. */
  readonly answers: Stream.Stream<A, ElasticsearchError | PollingEnded>
  /** The answer of its end. */
  readonly last: Effect.Effect<A, ElasticsearchError | PollingEnded>
  /** The latest answer. */
  readonly latest: Effect.Effect<A>
  /** Takes an answer that came otherwise. */
  readonly heard: (answer: A) => void
}

/** Submits it, and deletes it when the scope is closed. */
export const handle = <A extends Answer>(
  kept: Kept<A>
): Effect.Effect<Handle<A>, ElasticsearchError, Scope.Scope> =>
  Effect.gen(function* () {
    // Not to be interrupted: whoever does not hear the answer does not know what to delete.
    const first = yield* Effect.acquireRelease(kept.submit, ({ id }) =>
      id === undefined ? Effect.void : kept.remove(id).pipe(ignoreStatus(404), Effect.ignore({ log: "Warn" }))
    )
    const { id } = first
    let latest: A = first
    const heard = (answer: A): void => {
      latest = answer
    }
    const answers = Stream.suspend(() => {
      let isFirst = true
      const look = Effect.suspend(() => {
        const isKnown = isFirst || !latest.is_running || id === undefined
        isFirst = false
        return isKnown
          ? Effect.succeed(latest)
          : Effect.tap(kept.ask(id), (answer) => Effect.sync(() => heard(answer)))
      })
      const isOver = (answer: A) => !answer.is_running || id === undefined
      return polling(id === undefined ? kept.what : `${kept.what} ${id}`, look, isOver, kept.schedule)
    })
    const last = Effect.flatMap(Stream.runLast(answers), (answer) =>
      answer._tag === "Some" ? Effect.succeed(answer.value) : Effect.succeed(latest)
    )
    return { id, answers, last, latest: Effect.sync(() => latest), heard }
  })
