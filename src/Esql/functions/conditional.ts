/**
 * Functions that choose between values.
 *
 * @since 0.1.0
 */
import {
  type Any,
  type Condition,
  type Expression,
  given,
  type One,
  type Several,
  type ShapeOf,
  type TypeOf
} from "../Expression.ts"
import { call } from "../internal/call.ts"
import { type Count, nodeOf, type Value } from "../internal/node.ts"
import type { Instant, Numeric, Shape, Text, Type } from "../Type.ts"

/** What may be chosen. */
type Choice = Any | Value | ReadonlyArray<Exclude<Value, null>>

/** What has an order. */
type Ordered = Exclude<Numeric, "unsigned_long"> | Text | Instant | "boolean" | "ip" | "version"

/** Types whose values may stand beside those of a type: all texts, and numbers that fit. */
type Alike<T extends Type> = T extends Text
  ? Text
  : T extends "double"
    ? Numeric
    : T extends "unsigned_long"
      ? Exclude<Numeric, "double">
      : T extends "long"
        ? "integer" | "long"
        : T

/**
 * What may be chosen beside a value of a type: the first one decides. Of a number that is not known to the compiler,
 * the server says whether it fits.
 */
type Beside<V, T extends Type> = [T] extends [never]
  ? V
  : [TypeOf<V>] extends ["null" | Alike<T>]
    ? V
    : ["null"] extends [T]
      ? V
      : number extends V
        ? [T] extends [Numeric]
          ? V
          : Any<Alike<T>>
        : Any<Alike<T>>

/** Each of several choices beside a value of a type. */
type AllBeside<Vs extends ReadonlyArray<unknown>, T extends Type> = {
  readonly [K in keyof Vs]: Beside<Vs[K], T>
}

/** Conditions and choices by turns, and what is chosen else. */
type Pairs<Rest extends ReadonlyArray<unknown>, T extends Type> = Rest extends readonly [
  unknown,
  infer V,
  ...infer More
]
  ? readonly [condition: Condition, value: Beside<V, T>, ...more: Pairs<More, T>]
  : Rest extends readonly [infer Else]
    ? readonly [otherwise: Beside<Else, T>]
    : readonly []

/** The choices among conditions and choices. */
type ChoicesOf<Rest extends ReadonlyArray<unknown>> = Rest extends readonly [unknown, infer V, ...infer More]
  ? V | ChoicesOf<More>
  : Rest[number]

/** Null, where nothing is chosen else. */
type ElseOf<Rest extends ReadonlyArray<unknown>> = Rest extends readonly [unknown, unknown, ...infer More]
  ? ElseOf<More>
  : Rest extends readonly [unknown]
    ? never
    : null

/** The type of numbers of several types. */
type Widest<T extends Type> = "double" extends T
  ? "double"
  : "unsigned_long" extends T
    ? "unsigned_long"
    : "long" extends T
      ? "long"
      : "integer"

/** The type of what is chosen: text is keyword, and null is no type beside another. */
type Chosen<T extends Type> = [Exclude<T, "null">] extends [never]
  ? T
  : [Exclude<T, "null">] extends [Numeric]
    ? Widest<T>
    : T extends "text"
      ? "keyword"
      : Exclude<T, "null">

/** The shape of one of several choices. */
type ShapeOfOne<S extends Shape> = [S] extends [never]
  ? never
  : "many" extends S
    ? "many"
    : "maybe" extends S
      ? "maybe"
      : "one"

/** The shape of the first of several choices that is there. */
type ShapeOfFirst<S extends Shape> = [S] extends [never]
  ? never
  : "many" extends S
    ? "many"
    : "one" extends S
      ? "one"
      : "maybe"

const shapesOf = (choices: ReadonlyArray<Choice>): ReadonlyArray<Count> =>
  choices.map((choice) => nodeOf(given(choice)).shape)

/** The first of the shapes that is there. */
const foremost = (shapes: ReadonlyArray<Count>, ...order: ReadonlyArray<Count>): Count =>
  order.find((shape) => shapes.includes(shape)) ?? "maybe"

/** What may be limited. */
type Limited = Ordered | "unsigned_long"

/** What a value is limited by. */
type Limit<T extends Type> = [T] extends [never]
  ? One<Limited>
  : T extends Numeric
    ? One<Numeric>
    : One<Alike<T>>

/** The type of a limited value: of numbers, the one that holds both. */
type Clamped<T extends Type, L extends Type> = [T] extends [never]
  ? never
  : [T] extends [Numeric]
    ? Widest<T | L>
    : Chosen<T>

/**
 * `CASE`: the value after the first condition that is true; else the last argument, if it has no condition, or null.
 * All values are of the type of the first; numbers may also be of a type that fits in it.
 *
 * @example
 * ```ts
 * import { column, Fn, gte } from "effect-elasticsearch/Esql"
 *
 * const rating = column("rating", "double")
 * const verdict = Fn.case(gte(rating, 8), "great", gte(rating, 6), "good", "poor")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/conditional-functions-and-expressions#esql-case
 * @category conditional
 * @since 0.1.0
 */
const case_ = <const V extends Choice, const Rest extends ReadonlyArray<Choice> = readonly []>(
  condition: Condition,
  value: V,
  ...rest: Rest & Pairs<Rest, TypeOf<V>>
): Expression<
  Chosen<TypeOf<V | ChoicesOf<Rest>>>,
  ShapeOfOne<ShapeOf<V | ChoicesOf<Rest> | ElseOf<Rest>>>
> => {
  const all: ReadonlyArray<Choice> = [condition, value, ...rest]
  const isComplete = all.length % 2 === 1
  const choices = all.filter((_, at) => at % 2 === 1 || (isComplete && at === all.length - 1))
  return call<Chosen<TypeOf<V | ChoicesOf<Rest>>>, ShapeOfOne<ShapeOf<V | ChoicesOf<Rest> | ElseOf<Rest>>>>(
    "CASE",
    all,
    { shape: foremost(shapesOf(isComplete ? choices : [...choices, null]), "any", "many", "maybe", "one") }
  )
}

export { case_ as case }

/**
 * `CLAMP`: a value between two limits: where it is less than the first, the first, and where it is more than the
 * second, the second. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const share = Fn.clamp(column("share", "double"), 0, 1)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/conditional-functions-and-expressions#esql-clamp
 * @category conditional
 * @since 0.1.0
 */
export const clamp = <
  const V extends One<Limited>,
  const Min extends Limit<TypeOf<V>>,
  const Max extends Limit<TypeOf<V>>
>(
  value: V,
  min: Min,
  max: Max
): Expression<Clamped<TypeOf<V>, TypeOf<Min | Max>>> => call("CLAMP", [value, min, max])

/**
 * `CLAMP_MAX`: a value, or the limit where it is more. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const share = Fn.clampMax(column("share", "double"), 1)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/conditional-functions-and-expressions#esql-clamp_max
 * @category conditional
 * @since 0.1.0
 */
export const clampMax = <const V extends One<Limited>, const Max extends Limit<TypeOf<V>>>(
  value: V,
  max: Max
): Expression<Clamped<TypeOf<V>, TypeOf<Max>>> => call("CLAMP_MAX", [value, max])

/**
 * `CLAMP_MIN`: a value, or the limit where it is less. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const share = Fn.clampMin(column("share", "double"), 0)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/conditional-functions-and-expressions#esql-clamp_min
 * @category conditional
 * @since 0.1.0
 */
export const clampMin = <const V extends One<Limited>, const Min extends Limit<TypeOf<V>>>(
  value: V,
  min: Min
): Expression<Clamped<TypeOf<V>, TypeOf<Min>>> => call("CLAMP_MIN", [value, min])

/**
 * `COALESCE`: the first of its arguments that is not null. All are of the type of the first; numbers may also be of a
 * type that fits in it.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const title = Fn.coalesce(column("title", "keyword"), column("name", "keyword"), "unknown")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/conditional-functions-and-expressions#esql-coalesce
 * @category conditional
 * @since 0.1.0
 */
export const coalesce = <const V extends Choice, const Rest extends ReadonlyArray<Choice>>(
  first: V,
  ...rest: Rest & AllBeside<Rest, TypeOf<V>>
): Expression<Chosen<TypeOf<V | Rest[number]>>, ShapeOfFirst<ShapeOf<V | Rest[number]>>> => {
  const all: ReadonlyArray<Choice> = [first, ...rest]
  return call<Chosen<TypeOf<V | Rest[number]>>, ShapeOfFirst<ShapeOf<V | Rest[number]>>>("COALESCE", all, {
    shape: foremost(shapesOf(all), "any", "many", "one")
  })
}

/**
 * `GREATEST`: the greatest of all values of its arguments, which are of the type of the first; numbers may also be of a
 * type that fits in it. It is null where one of them is.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const best = Fn.greatest(column("rating", "double"), column("critics", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/conditional-functions-and-expressions#esql-greatest
 * @category conditional
 * @since 0.1.0
 */
export const greatest = <
  const V extends Several<Ordered>,
  const Rest extends ReadonlyArray<Several<Ordered>>
>(
  first: V,
  ...rest: Rest & AllBeside<Rest, TypeOf<V>>
): Expression<Chosen<TypeOf<V | Rest[number]>>> => call("GREATEST", [first, ...rest])

/**
 * `LEAST`: the least of all values of its arguments, which are of the type of the first; numbers may also be of a type
 * that fits in it. It is null where one of them is.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const worst = Fn.least(column("rating", "double"), column("critics", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/conditional-functions-and-expressions#esql-least
 * @category conditional
 * @since 0.1.0
 */
export const least = <const V extends Several<Ordered>, const Rest extends ReadonlyArray<Several<Ordered>>>(
  first: V,
  ...rest: Rest & AllBeside<Rest, TypeOf<V>>
): Expression<Chosen<TypeOf<V | Rest[number]>>> => call("LEAST", [first, ...rest])
