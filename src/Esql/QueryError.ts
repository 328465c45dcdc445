/**
 * What is wrong with a query of ES|QL.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { BadRequest } from "../Errors.ts"
import type { Parts } from "./internal/node.ts"
import { type Origin, originOf } from "./internal/places.ts"

export type { Origin } from "./internal/places.ts"

/**
 * One thing that is wrong with a query, and where: lines and columns begin with 1.
 *
 * @category models
 * @since 0.1.0
 */
export interface Problem {
  readonly line: number
  readonly column: number
  readonly reason: string
  /** The part of the builder that it is in; left out where the text was written by hand. */
  readonly origin?: Origin | undefined
}

const OriginSchema: Schema.Codec<Origin> = /*#__PURE__*/ Schema.Struct({
  command: Schema.String,
  number: Schema.Number,
  within: Schema.Array(Schema.String),
  text: Schema.String
})

const Problems: Schema.Codec<ReadonlyArray<Problem>> = /*#__PURE__*/ Schema.Array(
  Schema.Struct({
    line: Schema.Number,
    column: Schema.Number,
    reason: Schema.String,
    origin: Schema.optional(OriginSchema)
  })
)

/** A line of the query with a caret under the place. */
const shown = (lines: ReadonlyArray<string>, { column, line, origin, reason }: Problem): string => {
  const text = lines[line - 1] ?? ""
  const place = `line ${line}, column ${column}: ${reason}\n  ${text}\n  ${" ".repeat(Math.max(0, column - 1))}^`
  return origin === undefined ? place : `${place}\n  ${whereOf(origin)}`
}

/** The command, and what in it. */
const whereOf = ({ command, number, text, within }: Origin): string =>
  within.length === 0
    ? `in ${command}, command ${number}`
    : `in ${command}, command ${number}, in ${within.join(" > ")}: ${text}`

/**
 * The server does not understand a query, or what it asks for is not there. `problems` has each place, and the message
 * shows them in the query's text. The query's parameters are not in it; literals and lists, which are
 * written out, are.
 *
 * @category errors
 * @since 0.1.0
 */
export class QueryError extends Schema.TaggedError<QueryError>()("QueryError", {
  /** The text of the query, with a `?` for each value. */
  query: Schema.String,
  problems: Problems,
  /** The kind of failure, as the server names it: `parsing_exception`, `verification_exception`. */
  type: Schema.String,
  status: Schema.Number
}) {
  override get message(): string {
    const lines = this.query.split("\n")
    return this.problems.map((problem) => shown(lines, problem)).join("\n")
  }
}

const places = /line (\d+):(\d+): ([^\n]*)/gu

/** What a refusal says of a query; `undefined` where it does not name a place in it. */
export const fromRefusal = (
  parts: Parts,
  query: string,
  { cause, status }: BadRequest
): QueryError | undefined => {
  const reasons = [cause.reason ?? "", cause.caused_by?.reason ?? ""].join("\n")
  const problems = [...reasons.matchAll(places)].map(([, line, column, reason = ""]): Problem => {
    const place = { line: Number(line), column: Number(column) }
    const origin = originOf(parts, query, place)
    return { ...place, reason, ...(origin !== undefined && { origin }) }
  })
  return problems.length === 0 ? undefined : new QueryError({ query, problems, type: cause.type, status })
}
