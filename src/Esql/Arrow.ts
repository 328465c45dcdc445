/**
 * Answers of ES|QL as tables of Apache Arrow. This module needs the package `apache-arrow`, which is an optional peer
 * dependency: nothing else of this package imports it.
 *
 * @since 0.1.0
 */
import { type Table, tableFromIPC } from "apache-arrow"
import * as Effect from "effect/Effect"
import { asBytes } from "../Api/Call.ts"
import { query as queryCall } from "../Api/Esql.ts"
import { Elasticsearch } from "../Client.ts"
import type { DecodeError } from "../Errors.ts"
import type { Fragment } from "./Fragment.ts"
import { explained, requestOf, undecoded } from "./internal/asking.ts"
import type { EsqlError, Options } from "./Run.ts"

/**
 * Runs a query, and gives its rows as a table of Apache Arrow: columns of typed arrays, for many numbers. Whole numbers of
 * 64 bits are `bigint`, dates milliseconds. The server sends Arrow for most types, and refuses it for the others.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Esql from "effect-elasticsearch/Esql"
 * import * as Arrow from "effect-elasticsearch/Esql/Arrow"
 *
 * const years = Arrow.table(Esql.from("films").pipe(Esql.keep("year"), Esql.limit(10_000))).pipe(
 *   Effect.map((table) => table.getChild("year")?.toArray())
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/esql-rest#esql-rest-format
 * @category running
 * @since 0.1.0
 */
export const table = (
  query: Fragment,
  options: Options = {}
): Effect.Effect<Table, EsqlError, Elasticsearch> => {
  const request = requestOf(query, options)
  const bytes = Effect.flatMap(Elasticsearch, (es) =>
    es.run(asBytes(queryCall, "application/vnd.apache.arrow.stream"), request, options.call)
  )
  return explained(query, request.query, bytes).pipe(Effect.flatMap(read))
}

/** A message of no length, which ends a stream. */
const end: ReadonlyArray<number> = [0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]

/** The package throws where bytes are not Arrow, and takes a stream that was cut between two messages for a short one. */
const read = (bytes: Uint8Array): Effect.Effect<Table, DecodeError> =>
  Effect.try({
    try: () => {
      if (!end.every((byte, at) => bytes[bytes.length - end.length + at] === byte))
        throw new Error("the end of the stream is missing")
      return tableFromIPC(bytes)
    },
    catch: (cause) =>
      undecoded(
        [],
        `Expected a stream of Arrow: ${cause instanceof Error ? cause.message : String(cause)}`,
        `${bytes.length} bytes`
      )
  })
