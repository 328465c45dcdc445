/** The server's errors that several parts answer with, and how errors hold others. */
import { errorOf, type JsonObject, Problem } from "./model.ts"

export const illegalArgument = (reason: string, more: JsonObject = {}): Problem =>
  new Problem(400, "illegal_argument_exception", reason, more)

/** A request that is complete but makes no sense: one reason, or several. */
export const validation = (...reasons: ReadonlyArray<string>): Problem =>
  new Problem(
    400,
    "action_request_validation_exception",
    `Validation Failed: ${reasons.map((reason, at) => `${at + 1}: ${reason};`).join("")}`
  )

export const bodyRequired = (): Problem => new Problem(400, "parse_exception", "request body is required")

export const indexNotFound = (name: string): Problem =>
  new Problem(404, "index_not_found_exception", `no such index [${name}]`, {
    "resource.type": "index_or_alias",
    "resource.id": name,
    index_uuid: "_na_",
    index: name
  })

/** For an expression of several parts that leaves nothing. */
export const nothingFound = (parts: ReadonlyArray<string>): Problem =>
  new Problem(404, "index_not_found_exception", "no such index [null]", {
    "resource.type": "index_expression",
    "resource.id": parts
  })

/** Those of Java's own kinds: the root cause is looked for outside of them. */
const foreign: ReadonlySet<string> = new Set([
  "illegal_argument_exception",
  "illegal_state_exception",
  "number_format_exception",
  "date_time_exception",
  "date_time_parse_exception",
  "x_content_parse_exception",
  "json_parse_exception",
  "input_coercion_exception"
])

/** An error that another one caused. The innermost that is of the server's own kind is the root cause. */
export const caused = (status: number, type: string, reason: string, cause: Problem): Problem => {
  const { root_cause, ...more } = cause.more
  const inner = errorOf(new Problem(cause.status, cause.type, cause.reason, more))
  const { caused_by: _, ...bare } = inner
  const root = root_cause ?? (foreign.has(cause.type) ? undefined : [bare])
  return new Problem(status, type, reason, {
    caused_by: inner,
    ...(root === undefined ? {} : { root_cause: root })
  })
}
