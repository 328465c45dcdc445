/**
 * Errors of reading a body: they say where in the body the fault lies.
 *
 * The place is kept as the object (or array) that holds it and is looked for only when an answer is made: the
 * body that is counted is the one that `JSON.stringify` writes, which is what clients send.
 */
import { suggest } from "./suggest.ts"
import { errorOf, isObject, type Json, type JsonObject, Problem } from "./model.ts"

/** The start of a name, the start of a value, or the closing bracket of an object. */
export type Spot =
  | { readonly holder: Json; readonly kind: "end" }
  | { readonly holder: Json; readonly kind: "name" | "value"; readonly name: string | number }

export interface Position {
  readonly line: number
  readonly col: number
}

export const valueAt = (holder: Json, name: string | number): Spot => ({ holder, kind: "value", name })
export const nameAt = (holder: Json, name: string): Spot => ({ holder, kind: "name", name })
export const endOf = (holder: Json): Spot => ({ holder, kind: "end" })

/** A fault of the body, before it is known which column that is. */
export class Malformed extends Error {
  readonly spot: Spot
  /** The place that the server had read up to, which is what errors around this one name. */
  readonly reached: Spot
  readonly problem: (positionOf: PositionOf) => Problem

  constructor(spot: Spot, problem: (at: Position, positionOf: PositionOf) => Problem, reached: Spot = spot) {
    super("malformed body")
    this.spot = spot
    this.reached = reached
    this.problem = (positionOf) => problem(positionOf(spot), positionOf)
  }
}

type PositionOf = (spot: Spot) => Position

/** A `parsing_exception`, which says line and column in fields of their own. */
export const parsing = (spot: Spot, reason: string): Malformed =>
  new Malformed(spot, (position) => new Problem(400, "parsing_exception", reason, { ...position }))

/** An `x_content_parse_exception`, which says them at the head of its reason. */
export const contentParse = (spot: Spot, reason: string): Malformed =>
  new Malformed(spot, ({ col, line }) => contentProblem(`[${line}:${col}] ${reason}`))

/** What a declarative parser says of a name that it does not know. */
export const unknownField = (
  parser: string,
  holder: JsonObject,
  name: string,
  known: ReadonlyArray<string> = []
): Malformed =>
  new Malformed(
    nameAt(holder, name),
    ({ col, line }) =>
      contentProblem(`[${line}:${col}] [${parser}] unknown field [${name}]${suggest(name, known)}`),
    valueAt(holder, name)
  )

const contentProblem = (reason: string, more: JsonObject = {}): Problem =>
  new Problem(400, "x_content_parse_exception", reason, more)

const withoutRoot = (problem: Problem): Problem => {
  const { root_cause: _, ...more } = problem.more
  return new Problem(problem.status, problem.type, problem.reason, more)
}

/** The root cause: the innermost error of the server's own kind. */
const rootOf = (problem: Problem): Json | undefined => {
  if (problem.more["root_cause"] !== undefined) return problem.more["root_cause"]
  const content = problem.type === "x_content_parse_exception"
  if (!content && problem.type !== "parsing_exception" && problem.type !== "parse_exception") return undefined
  const { caused_by: _, ...own } = errorOf(problem)
  return [own]
}

/** Lets a problem of a value say where that value stands. */
export const located = <A>(spot: Spot, read: () => A): A => {
  try {
    return read()
  } catch (thrown) {
    throw thrown instanceof Problem ? new Malformed(spot, () => thrown) : thrown
  }
}

/**
 * Reads a field of an object as the server's declarative parsers do: what goes wrong inside is the cause of
 * `[parser] failed to parse field [field]`.
 */
export const reading = <A>(parser: string, holder: JsonObject, field: string, read: () => A): A => {
  try {
    return located(valueAt(holder, field), read)
  } catch (thrown) {
    if (!(thrown instanceof Malformed)) throw thrown
    throw new Malformed(thrown.reached, ({ col, line }, positionOf) => {
      const inner = thrown.problem(positionOf)
      const root = rootOf(inner)
      return contentProblem(`[${line}:${col}] [${parser}] failed to parse field [${field}]`, {
        caused_by: errorOf(withoutRoot(inner)),
        ...(root === undefined ? {} : { root_cause: root })
      })
    })
  }
}

/** Some queries report what their declarative parser says as a `parsing_exception` of their own. */
export const rewording = <A>(read: () => A): A => {
  try {
    return read()
  } catch (thrown) {
    if (!(thrown instanceof Malformed)) throw thrown
    throw new Malformed(thrown.reached, (position, positionOf) => {
      const inner = withoutRoot(thrown.problem(positionOf))
      return new Problem(400, "parsing_exception", inner.reason, { ...position, caused_by: errorOf(inner) })
    })
  }
}

const widthOf = (value: Json): number => {
  if (typeof value === "bigint") return String(value).length
  if (Array.isArray(value))
    return (
      value.reduce((sum: number, item: Json) => sum + widthOf(item) + 1, 1) + (value.length === 0 ? 1 : 0)
    )
  if (isObject(value)) {
    const entries = present(value)
    return (
      entries.reduce((sum, [name, item]) => sum + JSON.stringify(name).length + 2 + widthOf(item), 1) +
      (entries.length === 0 ? 1 : 0)
    )
  }
  return JSON.stringify(value).length
}

const present = (object: JsonObject): ReadonlyArray<readonly [string, Json]> =>
  Object.entries(object).flatMap(([name, item]) => (item === undefined ? [] : [[name, item] as const]))

/** The offset of a place in what `JSON.stringify` makes of `value`; `undefined` where it is not in there. */
const offsetIn = (value: Json, spot: Spot): number | undefined => {
  if (value === spot.holder && spot.kind === "end") return widthOf(value) - 1
  const array = Array.isArray(value)
  if (!array && !isObject(value)) return undefined
  const entries: ReadonlyArray<readonly [string | number, Json]> = array
    ? value.map((item: Json, at) => [at, item] as const)
    : present(value as JsonObject)
  let offset = 1
  for (const [name, item] of entries) {
    const label = array ? 0 : JSON.stringify(name).length + 1
    if (value === spot.holder && spot.kind !== "end" && spot.name === name) {
      return spot.kind === "name" ? offset : offset + label
    }
    const inside = offsetIn(item, spot)
    if (inside !== undefined) return offset + label + inside
    offset += label + widthOf(item) + 1
  }
  return undefined
}

/** The answer to a malformed body. */
export const locate = (body: Json | undefined, malformed: Malformed): Problem =>
  malformed.problem((spot) => ({
    line: 1,
    col: ((body === undefined ? undefined : offsetIn(body, spot)) ?? 0) + 1
  }))
