/** Documents decoded one by one, beside the client, which decodes all of an answer or none. */
import * as Cause from "effect/Cause"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaJITCompiler from "effect/schema/SchemaJITCompiler"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaIssue from "effect/SchemaIssue"
import type { Answer } from "../Api/Endpoint.ts"
import { isObject } from "./object.ts"

type Place = ReadonlyArray<string | number>

export interface Problem {
  readonly at: Place
  readonly expected: string
}

export type Decode<Document> = (value: unknown) => Result.Result<Document, Problem>

const format = SchemaIssue.makeFormatterStandardSchemaV1()

const keyOf = (segment: PropertyKey | { readonly key: PropertyKey }): string | number => {
  const key = typeof segment === "object" ? segment.key : segment
  return typeof key === "symbol" ? String(key) : key
}

export const problemsOf = (cause: Cause.Cause<Schema.SchemaError>): ReadonlyArray<Problem> => {
  const error = Cause.findErrorOption(cause)
  if (Option.isNone(error)) return [{ at: [], expected: Cause.pretty(cause) }]
  return format(error.value.issue).issues.map(({ message, path }) => ({
    at: (path ?? []).map(keyOf),
    expected: message
  }))
}

export const firstOf = ([first]: ReadonlyArray<Problem>): Problem =>
  first ?? { at: [], expected: "Expected a document of the schema" }

/** The value with a number for the `bigint` at a place; the same value where there is none. */
const roundedAt = (value: unknown, [step, ...rest]: Place): unknown => {
  if (step === undefined) return typeof value === "bigint" ? Number(value) : value
  if (Array.isArray(value)) {
    const rounded = roundedAt(value[Number(step)], rest)
    return rounded === value[Number(step)] ? value : value.with(Number(step), rounded)
  }
  if (!isObject(value)) return value
  const rounded = roundedAt(value[step], rest)
  return rounded === value[step] ? value : { ...value, [step]: rounded }
}

/**
 * Decodes by a schema. Where an answer was read with exact integers, those beyond 2^53 are `bigint`: where the schema
 * wants a number for one, it gets it.
 */
export const decoderOf = <Document>(
  document: Schema.Decoder<Document>,
  options: SchemaAST.ParseOptions = {}
): Decode<Document> => {
  SchemaJITCompiler.enable(document.ast)
  const decode = Schema.decodeUnknownExit(document, options)
  const decodeAll = Schema.decodeUnknownExit(document, { ...options, errors: "all" })

  const settled = (value: unknown): Result.Result<Document, Problem> => {
    const exit = decodeAll(value)
    if (Exit.isSuccess(exit)) return Result.succeed(exit.value)
    const problems = problemsOf(exit.cause)
    const rounded = problems.reduce((left, { at }) => roundedAt(left, at), value)
    return rounded === value ? Result.fail(firstOf(problems)) : settled(rounded)
  }

  return (value) => {
    const exit = decode(value)
    return Exit.isSuccess(exit) ? Result.succeed(exit.value) : settled(value)
  }
}

/**
 * Decodes what stands at the end of a path, in a copy; `*` stands for every key. What is not there is left out.
 */
const decodeAt = (
  value: unknown,
  [step, ...rest]: ReadonlyArray<string>,
  decode: Decode<unknown>
): Result.Result<unknown, Problem> => {
  if (step === undefined) return decode(value)
  if (typeof value !== "object" || value === null) return Result.succeed(value)
  const copy: Record<string, unknown> | Array<unknown> = Array.isArray(value) ? [...value] : { ...value }
  const keys = step === "*" ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : []
  for (const key of keys) {
    const decoded = decodeAt(Reflect.get(value, key), rest, decode)
    if (Result.isFailure(decoded)) {
      const { at, expected } = decoded.failure
      return Result.fail({ at: [Array.isArray(value) ? Number(key) : key, ...at], expected })
    }
    Reflect.set(copy, key, decoded.success)
  }
  return Result.succeed(copy)
}

/** Decodes the documents of an answer, which stand where its endpoint says, in a copy. */
export const decodeDocuments = (
  { answer }: { readonly answer: Answer<unknown> },
  value: unknown,
  decode: Decode<unknown>
): Result.Result<unknown, Problem> => {
  const paths = answer.kind === "json" ? (answer.documents ?? []) : []
  return paths.reduce<Result.Result<unknown, Problem>>(
    (decoded, path) => Result.flatMap(decoded, (current) => decodeAt(current, path.split("."), decode)),
    Result.succeed(value)
  )
}
