/** How far a dump or restore has come, in a file beside the data. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { FieldValue } from "../../Api/types/Common.ts"
import { type FileError, UsageError } from "../Failure.ts"
import { readTextIfThere, replace } from "../Files.ts"
import { isObject, type JsonObject, parse, write as json } from "./json.ts"

const isText = (value: unknown): value is string => typeof value === "string"

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0

const isScalar = (value: unknown): value is FieldValue =>
  value === null || ["string", "number", "bigint", "boolean"].includes(typeof value)

const isList = <A>(is: (one: unknown) => one is A) => {
  return (value: unknown): value is ReadonlyArray<A> => Array.isArray(value) && value.every(is)
}

export const isValues = isList(isScalar)
export const isTexts = isList(isText)

export interface DumpCheckpoint {
  /** What is dumped: another index or query has another text here. */
  readonly what: string
  /** The fields of the order; empty where the point in time is the order. */
  readonly key: ReadonlyArray<string>
  readonly pit: string
  /** The sort values of the last document that is in the file; `null` where there is none yet. */
  readonly after: ReadonlyArray<FieldValue> | null
  readonly documents: number
  /** How long the file was then. What is behind that is written anew. */
  readonly bytes: number
}

export const isDump = (value: JsonObject): value is JsonObject & DumpCheckpoint =>
  isText(value["what"]) &&
  isTexts(value["key"]) &&
  isText(value["pit"]) &&
  (value["after"] === null || isValues(value["after"])) &&
  isCount(value["documents"]) &&
  isCount(value["bytes"])

export interface RestoreCheckpoint {
  readonly target: string
  /** How many records of the file have their outcome, from the first one on. */
  readonly records: number
}

export const isRestore = (value: JsonObject): value is JsonObject & RestoreCheckpoint =>
  isText(value["target"]) && isCount(value["records"])

/** Reads a checkpoint; a failure where there is none, or one of something else. */
export const read = <A>(
  path: string,
  is: (value: JsonObject) => value is JsonObject & A,
  what: string
): Effect.Effect<A, FileError | UsageError> =>
  Effect.flatMap(readTextIfThere(path), (text) => {
    if (text === undefined) {
      return Effect.fail(
        new UsageError({
          reason: `there is no ${path}, from which the ${what} could go on`,
          hint: "It has ended well, or has never begun: run it without --resume"
        })
      )
    }
    const value = parse(text)
    return Result.isSuccess(value) && isObject(value.success) && is(value.success)
      ? Effect.succeed(value.success)
      : Effect.fail(
          new UsageError({ reason: `${path} is no checkpoint of a ${what}`, hint: "Run it without --resume" })
        )
  })

export const save = (path: string, checkpoint: DumpCheckpoint | RestoreCheckpoint) =>
  replace(path, `${json(checkpoint)}\n`)
