/**
 * What generated schemas are made of.
 *
 * Types of values and their schemas are printed from one model, so the functions here do not infer: every
 * schema is a `Codec<never>`, which is assignable to the codec of any type. That takes a third of the time off
 * the type-check of the generated modules.
 */
import * as Cause from "effect/Cause"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"
import { guardOf, isGuarding } from "./guard.ts"

/** What the functions take: the schema of anything. */
type Any = Schema.Codec<unknown>

/** What they give: assignable to the codec of any type. */
type Untyped = Schema.Codec<never>

/** A schema that is built when it is first asked for: nothing of the API's schemas is built at import. */
export type Lazy<A> = () => Schema.Codec<A>

// The generator answers for the types; see above.
const untyped = (schema: Schema.Top): Untyped => schema as Untyped

export const string = /*#__PURE__*/ untyped(Schema.String)
export const number = /*#__PURE__*/ untyped(Schema.Number)
export const boolean = /*#__PURE__*/ untyped(Schema.Boolean)
export const nothing = /*#__PURE__*/ untyped(Schema.Null)
export const unknown = /*#__PURE__*/ untyped(Schema.Unknown)

/** A value of a field; integers of any size where the client keeps them exact. */
export const fieldValue = /*#__PURE__*/ untyped(
  /*#__PURE__*/ Schema.Union([Schema.String, Schema.Number, Schema.Boolean, Schema.Null, Schema.BigInt])
)

const isFieldValue = (value: unknown): boolean => value === null || typeof value !== "object"

/**
 * A value of a field or a list of them, as the cells of ES|QL are. One check: a union of types costs each of 50,000 cells
 * four times as much (4.2 ms to 0.9 for all of them).
 */
export const fieldValues = /*#__PURE__*/ untyped(
  /*#__PURE__*/ Schema.Unknown.check(
    /*#__PURE__*/ Schema.makeFilter(
      (value: unknown) => isFieldValue(value) || (Array.isArray(value) && value.every(isFieldValue)),
      { expected: "a value of a field, or a list of them" }
    )
  )
)

export const literal = (value: string | number | boolean): Untyped => untyped(Schema.Literal(value))

export const array = (item: Any): Untyped => untyped(Schema.Array(item))

export const record = (value: Any): Untyped => untyped(Schema.Record(Schema.String, value))

export const union = (members: ReadonlyArray<Any>): Untyped => untyped(Schema.Union(members))

export const optional = (schema: Any): Untyped => untyped(Schema.optionalKey(schema))

export const struct = (fields: { readonly [name: string]: Any }): Untyped => untyped(Schema.Struct(fields))

/**
 * A union whose members differ in a property. A value with another tag than the known ones passes as it is:
 * a newer server, or a plugin, may have more.
 */
export const tagged = (
  tag: string,
  known: ReadonlyArray<string | number | boolean>,
  members: ReadonlyArray<Any>
): Untyped => {
  const tags = new Set<unknown>(known)
  const isOther = (value: unknown): boolean =>
    typeof value === "object" && value !== null && tag in value && !tags.has(Reflect.get(value, tag))
  const other = Schema.Unknown.check(
    Schema.makeFilter(isOther, { expected: `an object with another ${tag} than the known ones` })
  )
  return untyped(Schema.Union([...members, untyped(other)]))
}

/**
 * The schema that a recursive reference stands for, by the check that makes the reference: the syntax tree
 * around the check is another where the reference is an optional key.
 */
const targets = new WeakMap<object, Lazy<unknown>>()

/** What a recursive reference stands for; `undefined` for any other node. */
export const expand = (ast: SchemaAST.AST): SchemaAST.AST | undefined => {
  const [check] = ast.checks ?? []
  return check === undefined ? undefined : targets.get(check)?.().ast
}

type Why = SchemaIssue.Issue | true

/** What has been found out while one value is explained. The compiler of schemas asks twice, and so would every level. */
let explained: Map<Lazy<unknown>, Map<unknown, Why>> | undefined

/** Why a value does not fit, with the place inside it; true where it does fit. */
const issueOf = (schema: Lazy<unknown>, value: unknown): Why => {
  const before = explained
  explained ??= new Map()
  try {
    const ofSchema = explained.get(schema) ?? new Map<unknown, Why>()
    explained.set(schema, ofSchema)
    const known = ofSchema.get(value)
    if (known !== undefined) return known
    const exit = Schema.decodeUnknownExit(schema())(value)
    // Schemas of answers fail by their issues alone.
    const why = Exit.isSuccess(exit) || Option.getOrThrow(Cause.findErrorOption(exit.cause)).issue
    ofSchema.set(value, why)
    return why
  } finally {
    explained = before
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null

/**
 * What did not fit when a guard last looked, by schema. Without it every level would be looked at twice for the level
 * above: twelve levels took nine seconds.
 */
const misfits = new WeakMap<Lazy<unknown>, WeakSet<object>>()

const misfitsOf = (schema: Lazy<unknown>): WeakSet<object> => {
  const known = misfits.get(schema) ?? new WeakSet()
  misfits.set(schema, known)
  return known
}

/**
 * A reference to a schema that is being built. It is a check rather than a `suspend`, because one `suspend`
 * takes the whole schema off the compiled path: 78 µs instead of 3 µs for 200 search hits.
 */
const recursive = (schema: Lazy<unknown>): Untyped => {
  const known = misfitsOf(schema)
  const fits = (value: unknown): boolean => {
    const passed = guardOf(schema)(value)
    if (!passed && isObject(value)) known.add(value)
    return passed
  }
  const check = Schema.makeFilter((value: unknown) => {
    const isMisfit = isObject(value) && known.has(value)
    return (!isMisfit && fits(value)) || (!isGuarding() && issueOf(schema, value))
  })
  targets.set(check, schema)
  return untyped(Schema.Unknown.check(check))
}

/** Builds a schema at its first use; a reference to it from within is a recursive one. */
export const lazy = <A>(build: () => Schema.Codec<A>): Lazy<A> => {
  let built: Schema.Codec<A> | undefined
  let building = false
  const self: Lazy<A> = () => {
    if (built !== undefined) return built
    if (building) return recursive(self)
    building = true
    try {
      built = build()
    } finally {
      building = false
    }
    return built
  }
  return self
}
