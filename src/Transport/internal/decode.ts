/**
 * What is wrong with answers, and the documents in them.
 *
 * Schemas of answers describe what is on the wire and transform nothing, so the check is a guard and the
 * parsed value itself is the result; the decoder proper runs only to say what is wrong.
 */
import * as Cause from "effect/Cause"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaJITCompiler from "effect/schema/SchemaJITCompiler"
import * as SchemaAST from "effect/SchemaAST"
import * as SchemaIssue from "effect/SchemaIssue"
import { settle } from "./exactJson.ts"

type Place = ReadonlyArray<string | number>

export interface Problem {
  readonly at: Place
  readonly expected: string
}

const format = /*#__PURE__*/ SchemaIssue.makeFormatterDefault()

const keyOf = (key: PropertyKey): string | number => (typeof key === "symbol" ? String(key) : key)

/** What an issue has inside that says more than itself. */
const innerOf = (issue: SchemaIssue.Issue): SchemaIssue.Issue | undefined => {
  switch (issue._tag) {
    case "Composite":
    case "AnyOf":
      return issue.issues[0]
    case "Pointer":
    case "Encoding":
      return issue.issue
    case "Filter":
      // One with a message speaks for itself, and so does one that ends here.
      return issue.filter.annotations?.["message"] === undefined && issue.issue._tag !== "InvalidValue"
        ? issue.issue
        : undefined
    default:
      return undefined
  }
}

/**
 * The first of all that is wrong, with its place. Members of a union share what is wrong inside of them, so that a
 * list of all would double with each level of a recursive schema.
 */
const problemOf = (cause: Cause.Cause<Schema.SchemaError>): Problem => {
  const error = Cause.findErrorOption(cause)
  if (Option.isNone(error)) return { at: [], expected: Cause.pretty(cause) }
  const at: Array<string | number> = []
  let { issue } = error.value
  for (let inner: SchemaIssue.Issue | undefined = issue; inner !== undefined; inner = innerOf(issue)) {
    issue = inner
    if (issue._tag === "Pointer") at.push(...issue.path.map(keyOf))
  }
  return { at, expected: format(issue) }
}

/** What is wrong with a value that did not pass the guard. */
export const explain = (schema: () => Schema.Decoder<unknown>, value: unknown): Problem => {
  try {
    const exit = Schema.decodeUnknownExit(schema())(value)
    if (Exit.isSuccess(exit)) return { at: [], expected: "a value of the answer's schema" }
    if (!Cause.hasDies(exit.cause)) return problemOf(exit.cause)
  } catch {
    // As below.
  }
  return { at: [], expected: "Expected a value that is not nested deeper than the stack" }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null

type Decode = (value: unknown) => Exit.Exit<unknown, Schema.SchemaError>

/** Decodes what stands under a key, in place. */
const replace = (
  holder: Record<string, unknown>,
  key: string,
  at: Place,
  decode: Decode
): Problem | undefined => {
  const exit = decode(holder[key])
  if (Exit.isFailure(exit)) {
    const problem = problemOf(exit.cause)
    return { at: [...at, ...problem.at], expected: problem.expected }
  }
  holder[key] = exit.value
  return undefined
}

/** Follows a path to the documents at its end; `*` stands for every key. What is not there is left out. */
const visit = (
  holder: unknown,
  [step, ...rest]: ReadonlyArray<string>,
  at: Place,
  decode: Decode
): Problem | undefined => {
  if (step === undefined || !isRecord(holder)) return undefined
  const keys = step === "*" ? Object.keys(holder) : Object.hasOwn(holder, step) ? [step] : []
  for (const key of keys) {
    const here = [...at, Array.isArray(holder) ? Number(key) : key]
    const problem =
      rest.length === 0 ? replace(holder, key, here, decode) : visit(holder[key], rest, here, decode)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** How a document is decoded. `exact` says that big integers of the answer are `bigint`. */
const decoderOf = (document: Schema.Decoder<unknown>, exact: boolean): Decode => {
  SchemaJITCompiler.enable(document.ast)
  const decode = Schema.decodeUnknownExit(document)
  if (!exact) return decode
  const wire = SchemaAST.toEncoded(document.ast)
  return (value) => decode(settle(wire, value))
}

/**
 * Replaces the documents inside a parsed answer by what the caller's schema makes of them. The answer was
 * parsed for this call alone, so it is changed in place.
 */
export const decodeDocuments = (
  answer: unknown,
  paths: ReadonlyArray<string>,
  document: Schema.Decoder<unknown>,
  exact: boolean
): Result.Result<unknown, Problem> => {
  const decode = decoderOf(document, exact)
  // The answer as a whole is a document of some endpoints, and a holder makes that a place like any other.
  const holder = { answer }
  for (const path of paths) {
    const steps = path === "" ? ["answer"] : ["answer", ...path.split(".")]
    const problem = visit(holder, steps, [], decode)
    if (problem !== undefined) return Result.fail({ at: problem.at.slice(1), expected: problem.expected })
  }
  return Result.succeed(holder.answer)
}
