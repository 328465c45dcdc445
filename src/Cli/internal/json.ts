/** JSON in and out, with integers of any size. */
import * as Result from "effect/Result"
import * as Json from "../../Transport/Json.ts"
import { parseExact } from "../../Transport/internal/exactJson.ts"

const plain: Json.Writing = { endpoint: "cli", serializer: JSON }

const pretty: Json.Writing = {
  endpoint: "cli",
  serializer: { parse: JSON.parse, stringify: (value) => JSON.stringify(value, null, 2) }
}

const written = (writing: Json.Writing, value: unknown): string =>
  Result.getOrThrow(Json.write(writing, value, []))

/** Writes a value that came as JSON; nothing else is given here. */
export const write = (value: unknown): string => written(plain, value)

/** The same over several lines, for people. */
export const writePretty = (value: unknown): string => written(pretty, value)

/** Parses JSON; the reason where it is none. */
export const parse = (text: string): Result.Result<unknown, string> => {
  try {
    return Result.succeed(parseExact(text))
  } catch (error) {
    return Result.fail(error instanceof Error ? error.message : String(error))
  }
}

export interface JsonObject {
  readonly [name: string]: unknown
}

export { isObject } from "../../internal/object.ts"
