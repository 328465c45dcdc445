/**
 * How values become JSON text and JSON text becomes values.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"

/**
 * How values become JSON, and JSON values.
 *
 * @category models
 * @since 0.1.0
 */
export interface Serializer {
  /**
   * Writes a value as JSON; `undefined` where JSON has no form for it. May throw, as `JSON.stringify` does.
   * Dates, durations, maps and the like have become JSON's own values before, a `bigint` what `JSON.rawJSON`
   * gives for it.
   */
  readonly stringify: (value: unknown) => string | undefined
  /** Reads JSON. May throw, as `JSON.parse` does. Not used for calls with exact integers. */
  readonly parse: (text: string) => unknown
}

/**
 * The serializer a transport uses, read when its layer is built. Default: `JSON`.
 *
 * @category references
 * @since 0.1.0
 */
export const Serializer: Context.Reference<Serializer> = /*#__PURE__*/ Context.Reference<Serializer>(
  "effect-elasticsearch/Transport/Serializer",
  { defaultValue: () => JSON }
)
