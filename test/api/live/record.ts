/** Which endpoints answered, and which answers were not of the shape that the client promises. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Elasticsearch } from "effect-elasticsearch"
import type { Endpoint } from "effect-elasticsearch/Api/Endpoint"
import { layer as transportLayer, type Options, Transport } from "effect-elasticsearch/Transport/Transport"
import { misfits } from "./misfit.ts"

export interface Record {
  /** Names of the endpoints that answered with a status from 200 to 299, or with the answer to a HEAD. */
  readonly answered: Set<string>
  /** Endpoint, place and expectation of what does not fit. */
  readonly misfits: Set<string>
}

export const makeRecord = (): Record => ({ answered: new Set(), misfits: new Set() })

/** Parts of an answer are not checked by the client, so they count for nothing here. */
const isWhole = (params: object): boolean => !("filter_path" in params)

/** All that is wrong with an answer; the client tells the first. */
const problemsOf = ({ answer, name }: Endpoint<never, unknown>, body: unknown): ReadonlyArray<string> =>
  answer.kind === "json"
    ? misfits(answer.schema().ast, body).map(({ at, problem }) => `${name}: ${at.join(".")} ${problem}`)
    : [`${name}: is no JSON`]

/**
 * Keeps a record of every call. An answer of another shape is noted and handed over as it is, so that one run
 * tells of all of them; the test fails by the record.
 */
const recording = (record: Record): Layer.Layer<Transport, never, Transport> =>
  Layer.effect(
    Transport,
    Effect.map(Transport, (transport) =>
      Transport.of({
        raw: transport.raw,
        open: transport.open,
        request: (endpoint, params, options) =>
          transport.request(endpoint, params, options).pipe(
            Effect.tap(() =>
              Effect.sync(() => {
                if (isWhole(params)) record.answered.add(endpoint.name)
              })
            ),
            Effect.catchTag("DecodeError", (error) =>
              Effect.sync(() => {
                record.misfits.add(`${endpoint.name}: ${error.at.join(".")} ${error.expected}`)
                for (const problem of problemsOf(endpoint, error.body)) record.misfits.add(problem)
                // It is not of this type; that is what was noted.
                return error.body as never
              })
            )
          )
      })
    )
  )

/** A client with strict decoding whose calls are recorded. */
export const recordedClient = (record: Record, options: Options) =>
  Elasticsearch.layerNoDeps.pipe(
    Layer.provideMerge(recording(record)),
    Layer.provide(transportLayer({ ...options, decode: "strict" }))
  )
