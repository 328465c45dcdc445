/**
 * Checks answers against their schemas.
 *
 * Schemas of answers describe what is on the wire and transform nothing, so the check is a guard and the
 * parsed value itself is the result; the decoder proper runs only to say what is wrong. On a search answer
 * of 64 KB the guard takes 3.5 µs compiled and 222 µs interpreted, beside 137 µs of `JSON.parse`.
 */
import * as Cause from "effect/Cause"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as SchemaJITCompiler from "effect/schema/SchemaJITCompiler"
import * as SchemaIssue from "effect/SchemaIssue"

export interface Problem {
  readonly at: ReadonlyArray<string | number>
  readonly expected: string
}

type Check = (value: unknown) => boolean

const checks = new WeakMap<() => Schema.Decoder<unknown>, Check>()

/** The guard of a schema, compiled at its first use. */
export const checkOf = (schema: () => Schema.Decoder<unknown>): Check => {
  let check = checks.get(schema)
  if (check === undefined) {
    const built = schema()
    SchemaJITCompiler.enable(built.ast)
    check = Schema.is(built)
    checks.set(schema, check)
  }
  return check
}

const format = SchemaIssue.makeFormatterStandardSchemaV1()

const keyOf = (segment: PropertyKey | { readonly key: PropertyKey }): string | number => {
  const key = typeof segment === "object" ? segment.key : segment
  return typeof key === "symbol" ? String(key) : key
}

const problemOf = (cause: Cause.Cause<Schema.SchemaError>): Problem => {
  const error = Cause.findErrorOption(cause)
  if (Option.isNone(error)) return { at: [], expected: Cause.pretty(cause) }
  const issue = format(error.value.issue).issues[0]
  return { at: (issue?.path ?? []).map(keyOf), expected: issue?.message ?? error.value.message }
}

/** What is wrong with a value that did not pass the guard. */
export const explain = (schema: () => Schema.Decoder<unknown>, value: unknown): Problem => {
  const exit = Schema.decodeUnknownExit(schema())(value)
  return Exit.isFailure(exit) ? problemOf(exit.cause) : { at: [], expected: "a value of the answer's schema" }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null

/**
 * Replaces the documents inside a parsed answer by what the caller's schema makes of them. The answer was
 * parsed for this call alone, so it is changed in place.
 */
export const decodeDocuments = (
  answer: unknown,
  paths: ReadonlyArray<string>,
  document: Schema.Decoder<unknown>
): Problem | undefined => {
  SchemaJITCompiler.enable(document.ast)
  const decode = Schema.decodeUnknownExit(document)
  const visit = (
    holder: unknown,
    steps: ReadonlyArray<string>,
    at: ReadonlyArray<string | number>
  ): Problem | undefined => {
    const [step, ...rest] = steps
    if (step === undefined || !isRecord(holder)) return undefined
    if (step === "*") {
      for (const [key, item] of Object.entries(holder)) {
        const problem = visit(item, rest, [...at, Array.isArray(holder) ? Number(key) : key])
        if (problem !== undefined) return problem
      }
      return undefined
    }
    if (!Object.hasOwn(holder, step)) return undefined
    if (rest.length > 0) return visit(holder[step], rest, [...at, step])
    const exit = decode(holder[step])
    if (Exit.isSuccess(exit)) {
      holder[step] = exit.value
      return undefined
    }
    const problem = problemOf(exit.cause)
    return { at: [...at, step, ...problem.at], expected: problem.expected }
  }
  for (const path of paths) {
    const problem = visit(answer, path.split("."), [])
    if (problem !== undefined) return problem
  }
  return undefined
}
