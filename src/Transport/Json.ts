/**
 * How values of a program become JSON, as the bodies of all requests do: dates as ISO text, `Option` as its value
 * or nothing, `bigint` as a number, maps as objects, bytes as base64; what JSON cannot hold is refused.
 *
 * Reach for this module to write a request's parts beforehand, as `effect-elasticsearch/Bulk` does.
 *
 * @since 0.1.0
 */
import type * as Result from "effect/Result"
import type { SerializationError } from "../Errors.ts"
import { type Writing, writeJson } from "./internal/body.ts"

export type { Writing } from "./internal/body.ts"

/**
 * Writes a value as JSON. `at` is where it stands among the parameters, for the error.
 *
 * @example
 * ```ts
 * import * as Json from "effect-elasticsearch/Transport/Json"
 *
 * const text = Json.write({ endpoint: "bulk", serializer: JSON }, { published: new Date(0) }, ["document"])
 * ```
 * @category encoding
 * @since 0.1.0
 */
export const write: (
  writing: Writing,
  value: unknown,
  at: ReadonlyArray<string | number>
) => Result.Result<string, SerializationError> = writeJson
