/** Points in time and scrolls that a client opens in the server, and whether it closes them. */
import * as Effect from "effect/Effect"
import {
  type Client,
  type ElasticsearchError,
  mayHaveRun,
  type Middleware,
  withMetadata
} from "effect-elasticsearch"
import * as Schedule from "effect/Schedule"
import { lostTries } from "./outcomes.ts"

export interface Contexts {
  /** To be given to the client. */
  readonly middleware: Middleware
  /** Openings that were answered; the client knows what to close. */
  readonly opened: () => number
  /** Whether all of those have been closed, or at least were tried to be. */
  readonly unclosed: () => number
  /** How many the server may still have: their opening was not answered, or their closing. */
  readonly beyond: () => number
}

const opening = (endpoint: string, params: object): boolean =>
  endpoint === "open_point_in_time" ||
  (endpoint === "search" && "scroll" in params && params.scroll !== undefined)

const closing: ReadonlySet<string> = new Set(["close_point_in_time", "clear_scroll"])

export const make = (): Contexts => {
  let [opened, lost, closed, unanswered] = [0, 0, 0, 0]
  const middleware: Middleware = ({ endpoint, params }, effect) => {
    if (closing.has(endpoint)) {
      return Effect.tapError(
        Effect.tap(effect, () => Effect.sync(() => closed++)),
        (error) =>
          Effect.sync(() => {
            // It is gone already.
            if (error._tag === "NotFound") closed++
            else unanswered++
          })
      )
    }
    if (!opening(endpoint, params)) return effect
    return effect.pipe(
      withMetadata,
      Effect.map(({ calls, value }) => {
        opened++
        lost += lostTries(calls.flatMap(({ attempts }) => attempts.slice(0, -1)))
        return value
      }),
      Effect.tapError((error: ElasticsearchError) =>
        Effect.sync(() => {
          if ("attempts" in error) lost += lostTries(error.attempts)
          else if (mayHaveRun(error)) lost++
        })
      )
    )
  }
  return {
    middleware,
    opened: () => opened,
    unclosed: () => opened - closed - unanswered,
    beyond: () => lost + unanswered
  }
}

const openIn = (es: Client, index: string) =>
  Effect.map(
    es.indices.stats({ index, metric: "search" }),
    ({ _all }) => _all.total?.search?.open_contexts ?? 0
  )

/** How many the index has, once they are no more than these. Gives up after a few seconds. */
export const openAtMost = (
  es: Client,
  index: string,
  most: number,
  seconds: number
): Effect.Effect<number, ElasticsearchError> =>
  openIn(es, index).pipe(
    Effect.repeat({
      until: (open) => open <= most,
      schedule: Schedule.spaced("100 millis").pipe(Schedule.upTo({ times: seconds * 10 }))
    })
  )
