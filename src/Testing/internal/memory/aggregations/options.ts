/**
 * Reads the bodies of aggregations as the server's declarative parsers do: each parameter takes values of
 * certain kinds, others are refused by name.
 */
import { contentParse, Malformed, nameAt, reading, valueAt } from "../malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated, Problem } from "../model.ts"
import { illegal, numberFormat, parseDouble, tokenOf } from "../reading.ts"
import { suggest } from "../suggest.ts"

type Kind = "string" | "number" | "boolean" | "null" | "object" | "array"

/** How a parameter is read. */
export interface Rule<A> {
  readonly kinds: ReadonlyArray<Kind>
  /** `holder` is the body it stands in, `name` its name there, `aggregation` the name of the aggregation. */
  readonly read: (value: Json, at: At) => A
}

export interface At {
  readonly holder: JsonObject
  readonly name: string
  /** The name that the user gave the aggregation. */
  readonly aggregation: string
}

const kindOf = (value: Json): Kind => {
  if (value === null) return "null"
  if (Array.isArray(value)) return "array"
  if (isObject(value)) return "object"
  return typeof value === "string" ? "string" : typeof value === "boolean" ? "boolean" : "number"
}

export const rule = <A>(kinds: ReadonlyArray<Kind>, read: (value: Json, at: At) => A): Rule<A> => ({
  kinds,
  read
})

/** Makes more of what a rule reads. */
export const mapped = <A, B>({ kinds, read }: Rule<A>, make: (value: A, at: At) => B): Rule<B> => ({
  kinds,
  read: (value, at) => make(read(value, at), at)
})

export const text: Rule<string> = rule(["string"], String)

export const double: Rule<number> = rule(["number", "string"], (value) =>
  typeof value === "string" ? parseDouble(value) : Number(value)
)

/** A whole number; what stands behind the point of a number is dropped. */
export const integer: Rule<number> = rule(["number", "string"], (value) => {
  if (typeof value === "string") {
    if (!/^[+-]?\d+(\.\d*)?$/.test(value)) throw numberFormat(value)
    return Math.trunc(Number(value))
  }
  const whole = Math.trunc(Number(value))
  if (Math.abs(whole) > 0x7fffffff) {
    throw new NotSimulated(`an aggregation with a number of [${String(value)}]`)
  }
  return whole
})

export const flag: Rule<boolean> = rule(["boolean", "string"], (value) => {
  if (typeof value === "boolean") return value
  if (value === "true" || value === "false") return value === "true"
  throw illegal(`Failed to parse value [${String(value)}] as only [true] or [false] are allowed.`)
})

export type Scalar = string | number | bigint | boolean

/** A value that stands for what a document does not have. */
export const missing: Rule<Scalar> = rule(["boolean", "null", "number", "string"], (value, at) => {
  if (value === null || typeof value === "object") {
    throw illegal(`[missing] must not be null: [${at.aggregation}]`)
  }
  return value
})

/** A parameter that the server has and that is not done here. */
export const notSimulated = (type: string, name: string): Rule<never> =>
  rule(["string", "number", "boolean", "null", "object", "array"], () => {
    throw new NotSimulated(`aggregation [${type}] with [${name}]`)
  })

export const object: Rule<JsonObject> = rule(["object"], (value) => (isObject(value) ? value : {}))

type Rules = { readonly [name: string]: Rule<unknown> }

export type Options<R extends Rules> = {
  readonly [K in keyof R]?: R[K] extends Rule<infer A> ? A : never
}

const unknown = (parser: string, body: JsonObject, name: string, known: ReadonlyArray<string>): Malformed =>
  new Malformed(
    nameAt(body, name),
    ({ col, line }) =>
      new Problem(
        400,
        "x_content_parse_exception",
        `[${line}:${col}] [${parser}] unknown field [${name}]${suggest(name, known)}`
      ),
    valueAt(body, name)
  )

/** Reads the parameters of a body. `parser` is what errors call it. */
export const readOptions = <R extends Rules>(
  parser: string,
  body: JsonObject,
  aggregation: string,
  rules: R
): Options<R> => {
  const options: { [name: string]: unknown } = {}
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue
    const found = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (found === undefined) throw unknown(parser, body, name, Object.keys(rules))
    if (!found.kinds.includes(kindOf(value))) {
      throw contentParse(
        valueAt(body, name),
        `[${parser}] ${name} doesn't support values of type: ${tokenOf(value)}`
      )
    }
    options[name] = reading(parser, body, name, () => found.read(value, { holder: body, name, aggregation }))
  }
  // What was read by the rule of a name has the rule's type.
  return options as Options<R>
}
