/** The options of a bulk, checked. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import type { BulkRequest } from "../../Api/Core.ts"
import { Elasticsearch } from "../../Client.ts"
import type { ConfigError } from "../../Errors.ts"
import { countOf, millisOf, wordOf } from "../../internal/options.ts"
import { Serializer } from "../../Transport/Serializer.ts"
import { defaultSchedule, type Options } from "../Options.ts"
import { countsOf } from "../Progress.ts"
import { Counts } from "./counts.ts"
import * as Gate from "./gate.ts"
import type * as Send from "./send.ts"
import * as Write from "./write.ts"

export interface Settings {
  readonly counts: Counts
  readonly send: Omit<Send.Settings, "wantsItems">
  readonly write: Write.Settings
  readonly maxBytes: number
  readonly maxOperations: number
  /** In milliseconds. */
  readonly maxAge: number
}

const own: ReadonlySet<string> = new Set<keyof Options>([
  "document",
  "partial",
  "ids",
  "maxBytes",
  "maxOperations",
  "maxAge",
  "maxDocumentBytes",
  "concurrency",
  "maxRetries",
  "retrySchedule",
  "progress",
  "call"
])

const limitOf = (value: number, option: string): Effect.Effect<number, ConfigError> =>
  value === Infinity ? Effect.succeed(value) : countOf(value, option)

/** What goes to the endpoint as it is. */
const paramsOf = <Document>(
  options: Options<Document>,
  others: ReadonlyArray<string>
): Omit<BulkRequest, "operations"> =>
  Object.fromEntries(Object.entries(options).filter(([name]) => !own.has(name) && !others.includes(name)))

/** `others` are the options of whoever asks. */
export const make = <Document>(
  options: Options<Document>,
  others: ReadonlyArray<string>
): Effect.Effect<Settings, ConfigError, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const clock = yield* Clock.Clock
    const gate = yield* Gate.make(options.concurrency)
    const { progress } = options
    const counts = new Counts(clock, progress === undefined ? undefined : countsOf(progress))
    counts.limited(gate.limit())
    return {
      counts,
      send: {
        es,
        clock,
        gate,
        counts,
        params: paramsOf(options, others),
        call: { ...options.call, maxRetries: 0 },
        maxRetries: yield* countOf(options.maxRetries ?? 10, "maxRetries", 0),
        retrySchedule: options.retrySchedule ?? defaultSchedule
      },
      write: {
        writing: { endpoint: "bulk", serializer: yield* Serializer },
        encode: Write.encoderOf(options.document),
        encodePartial: Write.encoderOf(options.partial),
        makesIds: (yield* wordOf(options.ids ?? "server", ["server", "client"], "ids")) === "client",
        maxDocumentBytes: yield* limitOf(options.maxDocumentBytes ?? 100_000_000, "maxDocumentBytes"),
        now: () => clock.currentTimeMillisUnsafe(),
        random: yield* Random.Random
      },
      maxBytes: yield* limitOf(options.maxBytes ?? 5_000_000, "maxBytes"),
      maxOperations: yield* limitOf(options.maxOperations ?? Infinity, "maxOperations"),
      maxAge: yield* millisOf(options.maxAge ?? "1 second", "maxAge")
    }
  })
