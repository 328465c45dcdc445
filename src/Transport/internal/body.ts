/** Bodies of requests: values as JSON, lists as NDJSON. */
import * as Result from "effect/Result"
import { SerializationError } from "../../Errors.ts"
import type { Serializer } from "../Serializer.ts"
import { translate } from "./translate.ts"

type Place = ReadonlyArray<string | number>

/** What the body belongs to: the endpoint's name, and what writes it. */
export interface Writing {
  readonly endpoint: string
  readonly serializer: Serializer
}

/** Writes a value that stands at that place among the parameters. */
export const writeJson = (
  { endpoint, serializer }: Writing,
  value: unknown,
  place: Place
): Result.Result<string, SerializationError> => {
  const translated = translate(value)
  if (Result.isFailure(translated)) {
    const { path, reason } = translated.failure
    return Result.fail(new SerializationError({ endpoint, at: [...place, ...path], reason }))
  }
  try {
    const text = serializer.stringify(translated.success.value)
    if (text !== undefined) return Result.succeed(text)
    const reason = value === undefined ? "undefined has no form in JSON" : "the serializer gave no text"
    return Result.fail(new SerializationError({ endpoint, at: place, reason }))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return Result.fail(new SerializationError({ endpoint, at: place, reason, cause }))
  }
}

/** A line with the line break that Elasticsearch wants behind each, the last one too. */
export const ended = (line: string): string => (line.endsWith("\n") ? line : line + "\n")

/** Writes a list that stands at that place, a line for each item; text in it is a line as it is. */
export const writeLines = (
  writing: Writing,
  lines: Iterable<unknown>,
  place: Place
): Result.Result<string, SerializationError> => {
  let text = ""
  let index = 0
  try {
    for (const line of lines) {
      const written =
        typeof line === "string" ? Result.succeed(line) : writeJson(writing, line, [...place, index])
      if (Result.isFailure(written)) return Result.fail(written.failure)
      text += ended(written.success)
      index++
    }
  } catch (cause) {
    const reason = `the list broke off: ${cause instanceof Error ? cause.message : String(cause)}`
    return Result.fail(
      new SerializationError({ endpoint: writing.endpoint, at: [...place, index], reason, cause })
    )
  }
  return Result.succeed(text)
}
