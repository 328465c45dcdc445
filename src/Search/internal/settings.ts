/** The options of whatever reads page by page, checked. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { type Client, Elasticsearch } from "../../Client.ts"
import type { ConfigError } from "../../Errors.ts"
import { countOf, millisOf, wordOf } from "../../internal/options.ts"
import { type CallOptions, noOptions } from "../../Transport/Service.ts"
import type { ScanOptions } from "../Options.ts"

export interface Settings {
  readonly es: Client
  readonly call: CallOptions
  readonly keepAlive: Duration.Duration
  /** How many hits a page has. */
  readonly size: number
  readonly slices: number
  readonly sliceField: string | undefined
  readonly ordered: boolean
  /** How many pages of each slice are fetched ahead. */
  readonly prefetch: number
  readonly allowsPartial: boolean
}

export const make = (
  size: number | undefined,
  options: ScanOptions
): Effect.Effect<Settings, ConfigError, Elasticsearch> =>
  Effect.gen(function* () {
    const slices = yield* countOf(options.slices ?? 1, "slices")
    const prefetch = yield* countOf(options.prefetch ?? 1, "prefetch", 0)
    const partial = yield* wordOf(options.partialResults ?? "fail", ["fail", "allow"], "partialResults")
    return {
      es: yield* Elasticsearch,
      call: options.call ?? noOptions,
      keepAlive: Duration.millis(yield* millisOf(options.keepAlive ?? "1 minute", "keepAlive")),
      size: yield* countOf(size ?? 1000, "size"),
      slices,
      sliceField: options.sliceField,
      ordered: slices > 1 && options.ordered === true,
      prefetch: slices > 1 ? Math.max(1, prefetch) : prefetch,
      allowsPartial: partial === "allow"
    }
  })
