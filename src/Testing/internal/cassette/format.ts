/** The file of a cassette: what stands in it, read and written. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CassetteError } from "./CassetteError.ts"
import * as Wire from "../wire.ts"

/** The version of the form below. */
const format = 1

/** A body, in the form that reads best. None of them: there is no body. */
const body = {
  /** As it was parsed. */
  json: Schema.optionalKey(Schema.Unknown),
  /** NDJSON, a value for each line. */
  lines: Schema.optionalKey(Schema.Array(Schema.Unknown)),
  text: Schema.optionalKey(Schema.String),
  /** What is no text. */
  base64: Schema.optionalKey(Schema.String)
}

const Headers = Schema.Record(Schema.String, Schema.String)

const Exchange = Schema.Struct({
  endpoint: Schema.String,
  /** `node-1` for the first that was asked, and so on. */
  node: Schema.String,
  request: Schema.Struct({ method: Schema.String, path: Schema.String, headers: Headers, ...body }),
  /** What came back; or why nothing did. */
  response: Schema.optionalKey(Schema.Struct({ status: Schema.Number, headers: Headers, ...body })),
  failure: Schema.optionalKey(
    Schema.Struct({ type: Schema.String, code: Schema.String, reason: Schema.String })
  )
})

const Cassette = Schema.Struct({ format: Schema.Number, exchanges: Schema.Array(Exchange) })

export type Exchange = typeof Exchange.Type

export type RecordedRequest = Exchange["request"]
export type RecordedResponse = NonNullable<Exchange["response"]>
export type RecordedFailure = NonNullable<Exchange["failure"]>
export type Body = Pick<RecordedRequest, "json" | "lines" | "text" | "base64">

const decode = Schema.decodeUnknownResult(Cassette)

const again = "Record it again: delete the file, or set ELASTICSEARCH_CASSETTE=record"

const versionOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "format" in value ? value.format : undefined

export const read = (path: string, text: string): Result.Result<ReadonlyArray<Exchange>, CassetteError> => {
  const value = Wire.parsed(text)
  const refused = (reason: string) => Result.fail(new CassetteError({ path, reason, hint: again }))
  if (value === undefined) return refused("is no JSON")
  const version = versionOf(value)
  if (version !== format) {
    return refused(`is of format ${String(version)}, where this version reads and writes ${format}`)
  }
  const decoded = decode(value)
  return Result.isFailure(decoded)
    ? refused(`is no cassette: ${decoded.failure.message}`)
    : Result.succeed(decoded.success.exchanges)
}

/** Fields stand in the order of the types above; inside of bodies in the order of the wire. */
export const write = (exchanges: ReadonlyArray<Exchange>): string =>
  `${Wire.written({ format, exchanges }, 2)}\n`
