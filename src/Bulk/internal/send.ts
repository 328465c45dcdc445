/**
 * Sends operations until each of them has an outcome: what is refused goes again, what is too large goes in halves,
 * what cannot be repeated or has been tried often enough fails.
 */
import type * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Schedule from "effect/Schedule"
import type { BulkRequest, BulkResponseItem } from "../../Api/Core.ts"
import type { Client } from "../../Client.ts"
import {
  DecodeError,
  type ElasticsearchError,
  type ErrorCause,
  fromStatus,
  mayHaveRun
} from "../../Errors.ts"
import { askedFor, delays } from "../../internal/schedules.ts"
import { type CallMetadata, type CallOptions, withMetadata } from "../../Transport/Service.ts"
import type { Failed, Reason } from "../Outcome.ts"
import * as Answer from "./answer.ts"
import type { Body } from "./body.ts"
import type { Gate, Verdict } from "./gate.ts"
import { failed, isRepeatable, type Item } from "./item.ts"
import type { Counts } from "./counts.ts"

/** What has become of some operations of a request. */
export interface Settled<Input> {
  readonly succeeded: ReadonlyArray<Item<Input>>
  /** The answers to those that succeeded; `undefined` where nobody asked for them. */
  readonly responses: ReadonlyArray<BulkResponseItem> | undefined
  readonly failed: ReadonlyArray<Failed<Input>>
}

export interface Settings {
  readonly es: Client
  readonly clock: Clock.Clock
  readonly params: Omit<BulkRequest, "operations">
  readonly call: CallOptions
  readonly gate: Gate
  readonly maxRetries: number
  readonly retrySchedule: Schedule.Schedule<unknown, Reason>
  readonly wantsItems: boolean
  readonly counts: Counts
}

/** The operations of a chunk, and their lines. */
interface Lines<Input> {
  readonly items: ReadonlyArray<Item<Input>>
  readonly body: Body
}

type Settle<Input> = (settled: Settled<Input>) => Effect.Effect<void>

/** An operation that may be sent again, and why it has to be. */
interface Again<Input> {
  readonly item: Item<Input>
  readonly reason: Reason
}

const isRefusal = (status: number): boolean => status === 429 || status === 503

const isRefused = (error: ElasticsearchError): boolean =>
  error._tag === "TooManyRequests" || (error._tag === "ServerError" && error.status === 503)

/** The connection cannot do it, or the client has been closed. */
const final: ReadonlySet<string> = new Set(["UNSUPPORTED", "UND_ERR_CLOSED", "UND_ERR_DESTROYED"])

/** Whether another try may help. */
const isPassing = (error: ElasticsearchError): boolean => {
  switch (error._tag) {
    case "ConnectionError":
      return !final.has(error.code)
    case "TimeoutError":
    case "NoLivingNodes":
    case "TooManyRequests":
      return true
    case "ServerError":
      return error.status === 502 || error.status === 503 || error.status === 504
    default:
      return false
  }
}

const unknownCause: ErrorCause = { type: "unknown", reason: "the answer gives no reason" }

/**
 * A conflict of what has an id that was made here: nobody else knows it, so an earlier try has written it. That try may
 * have been the transport's, or one that a node was killed in behind its 503.
 */
const isOurs = (item: Item<unknown>, { status }: BulkResponseItem): boolean => status === 409 && item.hasOwnId

const hasSucceeded = ({ error, status }: BulkResponseItem): boolean =>
  error === undefined && (status < 300 || status === 404)

export const make = <Input>(settings: Settings) => {
  const { clock, es, gate, maxRetries, counts } = settings

  /** What an operation was answered with, as the error that the same answer to a call would be. */
  const reasonOf = (response: BulkResponseItem, called: CallMetadata | undefined): Reason =>
    fromStatus({
      endpoint: "bulk",
      method: "POST",
      path: `/${response._index}/_doc/${response._id ?? ""}`,
      node: called?.node ?? "",
      attempts: called?.attempts ?? [],
      status: response.status,
      cause: response.error ?? unknownCause,
      body: response
    })

  const answered = (
    items: ReadonlyArray<Item<Input>>,
    responses: ReadonlyArray<BulkResponseItem>,
    called: CallMetadata | undefined
  ): Settled<Input> & { readonly again: ReadonlyArray<Again<Input>> } => {
    const succeeded: Array<Item<Input>> = []
    const successes: Array<BulkResponseItem> = []
    const failures: Array<Failed<Input>> = []
    const again: Array<Again<Input>> = []
    for (const [at, item] of items.entries()) {
      const response = responses[at]
      if (response === undefined) continue
      const { status } = response
      if (hasSucceeded(response)) {
        succeeded.push(item)
        successes.push(response)
      } else if (isOurs(item, response)) {
        succeeded.push(item)
        successes.push({ _index: response._index, _id: response._id ?? null, status: 201, result: "created" })
      } else if (isRefusal(status) && item.attempts <= maxRetries) {
        again.push({ item, reason: reasonOf(response, called) })
      } else {
        failures.push(failed(item, reasonOf(response, called)))
      }
    }
    return { succeeded, responses: successes, failed: failures, again }
  }

  /** After a request that failed as a whole: what goes again, and what has failed. */
  const sorted = (
    items: ReadonlyArray<Item<Input>>,
    error: ElasticsearchError
  ): { readonly again: ReadonlyArray<Again<Input>>; readonly failed: ReadonlyArray<Failed<Input>> } => {
    const isUncertain = mayHaveRun(error)
    const failures: Array<Failed<Input>> = []
    const again: Array<Again<Input>> = []
    for (const item of items) {
      if (isUncertain) item.isUncertain = true
      const may = isPassing(error) && item.attempts <= maxRetries && (!isUncertain || isRepeatable(item))
      if (may) again.push({ item, reason: error })
      else failures.push(failed(item, error))
    }
    return { again, failed: failures }
  }

  return (
    all: ReadonlyArray<Item<Input>>,
    { body: whole, items: [head] }: Lines<Input>,
    settle: Settle<Input>
  ): Effect.Effect<boolean> => {
    const start = head?.position ?? 0
    /** The lines of some of them; in one piece, and not copied, where they stand beside each other. */
    const bodyOf = (items: ReadonlyArray<Item<Input>>): Uint8Array => {
      const [first] = items
      const last = items[items.length - 1]
      if (first === undefined || last === undefined) return new Uint8Array()
      if (last.position - first.position === items.length - 1) {
        return whole.slice(first.position - start, last.position - start + 1)
      }
      const parts = items.map(({ position }) => whole.slice(position - start, position - start + 1))
      const body = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const part of parts) {
        body.set(part, at)
        at += part.length
      }
      return body
    }

    /** Whether nobody reads the body any more: it was sent once, and answered. */
    let isSpent = true

    const delayOf = delays(settings.retrySchedule, () => clock.currentTimeMillisUnsafe())

    const repeat = (again: ReadonlyArray<Again<Input>>): Effect.Effect<void> => {
      const [first] = again
      if (first === undefined) return Effect.void
      return Effect.flatMap(delayOf(first.reason), (delay) => {
        if (delay === undefined) {
          const failures = again.map(({ item, reason }) => failed(item, reason))
          return settle({ succeeded: [], responses: [], failed: failures })
        }
        const items = again.map(({ item }) => item)
        counts.add("retried", items.length)
        return Effect.delay(attempt(items), Duration.millis(Math.max(delay, askedFor(first.reason))))
      })
    }

    const halves = (items: ReadonlyArray<Item<Input>>): Effect.Effect<void> => {
      const middle = Math.ceil(items.length / 2)
      // The request was refused unread, so it counts for none of them.
      for (const item of items) item.attempts--
      return Effect.andThen(attempt(items.slice(0, middle)), attempt(items.slice(middle)))
    }

    const attempt = (items: ReadonlyArray<Item<Input>>): Effect.Effect<void> =>
      Effect.suspend(() => {
        for (const item of items) item.attempts++
        const body = bodyOf(items)
        const bytes = body.length
        const began = clock.currentTimeMillisUnsafe()
        counts.add("requests", 1)
        counts.add("bytes", bytes)
        const heard = (verdict: Verdict) =>
          Effect.tap(gate.heard(verdict, began, clock.currentTimeMillisUnsafe(), bytes), () =>
            Effect.sync(() => counts.limited(gate.limit()))
          )
        return es
          .run({ endpoint: Answer.endpoint }, { ...settings.params, operations: body }, settings.call)
          .pipe(
            withMetadata,
            Effect.matchEffect({
              onFailure: (error) => {
                isSpent = false
                if (error._tag === "PayloadTooLarge" && items.length > 1) return halves(items)
                const { again, failed: failures } = sorted(items, error)
                return heard(isRefused(error) ? "refused" : "unknown").pipe(
                  Effect.andThen(settle({ succeeded: [], responses: [], failed: failures })),
                  Effect.andThen(repeat(again))
                )
              },
              onSuccess: ({ calls: [called], value }) => {
                if (called?.attempts.length !== 1) isSpent = false
                const answer = Answer.read(value, items.length, settings.wantsItems)
                if (Result.isFailure(answer)) {
                  const error = new DecodeError({
                    endpoint: "bulk",
                    method: "POST",
                    path: "/_bulk",
                    node: called?.node ?? "",
                    attempts: called?.attempts ?? [],
                    body: Answer.textOf(value),
                    ...answer.failure
                  })
                  return settle({ succeeded: [], responses: [], ...sorted(items, error) })
                }
                const { items: responses, took } = answer.success
                counts.add("took", took)
                if (responses === undefined) {
                  return Effect.andThen(heard("kept up"), settle({ succeeded: items, responses, failed: [] }))
                }
                const { again, ...settled } = answered(items, responses, called)
                return heard(again.length === 0 ? "kept up" : "refused").pipe(
                  Effect.andThen(settle(settled)),
                  Effect.andThen(repeat(again))
                )
              }
            })
          )
      })

    return Effect.map(attempt(all), () => isSpent)
  }
}
