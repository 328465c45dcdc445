/**
 * Answers as Streams of bytes: Arrow tables, CSV, events of inference, or whatever is too large to be held.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { ElasticsearchError } from "../Errors.ts"
import { type CallOptions, type RawRequest, Transport } from "./Service.ts"

/**
 * Sends a request when the Stream is run, and hands over the body of its answer as it comes. A status that is
 * no success is a failure with all that is known of it, and the request is tried again up to the head of an
 * answer, as every call is; behind it, a connection that breaks fails the Stream. Ending the Stream early closes
 * the connection.
 *
 * @example
 * ```ts
 * import * as Stream from "effect/Stream"
 * import * as Streaming from "effect-elasticsearch/Transport/Streaming"
 *
 * const lines = Streaming.stream({
 *   method: "POST",
 *   path: "/_query?format=csv",
 *   body: { query: "FROM logs | LIMIT 10000" },
 *   contentType: "application/json",
 *   accept: "text/csv"
 * }).pipe(Stream.decodeText, Stream.splitLines)
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const stream = (
  request: RawRequest,
  options?: CallOptions
): Stream.Stream<Uint8Array, ElasticsearchError, Transport> =>
  Stream.unwrap(
    Effect.map(
      Effect.flatMap(Transport, (transport) => transport.open(request, options)),
      ({ pull }) =>
        Stream.paginate(undefined, () =>
          Effect.map(pull, (piece) =>
            piece === undefined
              ? ([[], Option.none<undefined>()] as const)
              : ([[piece], Option.some(undefined)] as const)
          )
        )
    )
  )
