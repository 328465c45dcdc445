/**
 * Functions of numbers.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type { Expression, One, Scalar, TypeOf } from "../Expression.ts"
import { call } from "../internal/call.ts"
import type { Instant, Numeric, Type } from "../Type.ts"

/** Types of numbers that may be negative. */
type Signed = Exclude<Numeric, "unsigned_long">

/** Dates as values. Text is none here: the server does not read it. */
type Moment = Date | DateTime.DateTime

/** What a value may be rounded to. Dates with nanoseconds only to such ones: the server refuses others. */
type Point<V> = [TypeOf<V>] extends [never]
  ? One<Signed> | Scalar<Instant> | Moment
  : TypeOf<V> extends "date_nanos"
    ? Scalar<"date_nanos">
    : TypeOf<V> extends "date"
      ? Scalar<"date"> | Moment
      : One<Signed>

/** The type of a value rounded to points: of numbers, the one that holds both. */
type Widest<V extends Type, P extends Type> = [V] extends [never]
  ? never
  : V extends Instant
    ? V
    : "double" extends V | P
      ? "double"
      : "long" extends V | P
        ? "long"
        : "integer"

/**
 * `ABS`: a number without its sign.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const error = Fn.abs(column("difference", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-abs
 * @category math
 * @since 0.1.0
 */
export const abs = <const N extends One<Numeric>>(number: N): Expression<TypeOf<N>> => call("ABS", [number])

/**
 * `ACOS`: the angle, in radians, that has this cosine. It is null, with a warning, unless the number is from -1 to 1.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const angle = Fn.acos(column("cosine", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-acos
 * @category math
 * @since 0.1.0
 */
export const acos = (number: One<Numeric>): Expression<"double"> => call("ACOS", [number])

/**
 * `ACOSH`: the number that has this hyperbolic cosine. It is null, with a warning, of less than 1. It needs a server of
 * 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const number = Fn.acosh(column("ratio", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-acosh
 * @category math
 * @since 0.1.0
 */
export const acosh = (number: One<Numeric>): Expression<"double"> => call("ACOSH", [number])

/**
 * `ASIN`: the angle, in radians, that has this sine. It is null, with a warning, unless the number is from -1 to 1.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const angle = Fn.asin(column("sine", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-asin
 * @category math
 * @since 0.1.0
 */
export const asin = (number: One<Numeric>): Expression<"double"> => call("ASIN", [number])

/**
 * `ASINH`: the number that has this hyperbolic sine. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const number = Fn.asinh(column("ratio", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-asinh
 * @category math
 * @since 0.1.0
 */
export const asinh = (number: One<Numeric>): Expression<"double"> => call("ASINH", [number])

/**
 * `ATAN`: the angle, in radians, that has this tangent.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const angle = Fn.atan(column("slope", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-atan
 * @category math
 * @since 0.1.0
 */
export const atan = (number: One<Numeric>): Expression<"double"> => call("ATAN", [number])

/**
 * `ATAN2`: the angle, in radians, of the point (x, y), seen from the origin and counted from the x axis. `y` comes
 * first.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const angle = Fn.atan2(column("y", "double"), column("x", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-atan2
 * @category math
 * @since 0.1.0
 */
export const atan2 = (y: One<Numeric>, x: One<Numeric>): Expression<"double"> => call("ATAN2", [y, x])

/**
 * `ATANH`: the number that has this hyperbolic tangent. It is null, with a warning, unless the number is between -1 and
 * 1. It needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const number = Fn.atanh(column("correlation", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-atanh
 * @category math
 * @since 0.1.0
 */
export const atanh = (number: One<Numeric>): Expression<"double"> => call("ATANH", [number])

/**
 * `CBRT`: the cube root.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const edge = Fn.cbrt(column("volume", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-cbrt
 * @category math
 * @since 0.1.0
 */
export const cbrt = (number: One<Numeric>): Expression<"double"> => call("CBRT", [number])

/**
 * `CEIL`: the next whole number, unless it is whole. The type stays: of a double it is a double.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const stars = Fn.ceil(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-ceil
 * @category math
 * @since 0.1.0
 */
export const ceil = <const N extends One<Numeric>>(number: N): Expression<TypeOf<N>> => call("CEIL", [number])

/**
 * `COPY_SIGN`: the first number with the sign of the second. The result has the type of the first. It needs a server of
 * 9.1 or newer.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const signed = Fn.copySign(column("amount", "double"), column("direction", "integer"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-copy_sign
 * @category math
 * @since 0.1.0
 */
export const copySign = <const N extends One<Signed>>(
  magnitude: N,
  sign: One<Signed>
): Expression<TypeOf<N>> => call("COPY_SIGN", [magnitude, sign])

/**
 * `COS`: the cosine of an angle in radians.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const cosine = Fn.cos(column("angle", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-cos
 * @category math
 * @since 0.1.0
 */
export const cos = (angle: One<Numeric>): Expression<"double"> => call("COS", [angle])

/**
 * `COSH`: the hyperbolic cosine. What is too large for a double is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const result = Fn.cosh(column("number", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-cosh
 * @category math
 * @since 0.1.0
 */
export const cosh = (number: One<Numeric>): Expression<"double"> => call("COSH", [number])

/**
 * `E`: Euler's number, the base of natural logarithms.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const base = Fn.e()
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-e
 * @category math
 * @since 0.1.0
 */
export const e = (): Expression<"double", "one"> => call("E", [], { shape: "one" })

/**
 * `EXP`: Euler's number to the power of a number. What is too large for a double is infinite.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const growth = Fn.exp(column("rate", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-exp
 * @category math
 * @since 0.1.0
 */
export const exp = (exponent: One<Numeric>): Expression<"double"> => call("EXP", [exponent])

/**
 * `FLOOR`: the whole number before, unless it is whole. The type stays: of a double it is a double.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const stars = Fn.floor(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-floor
 * @category math
 * @since 0.1.0
 */
export const floor = <const N extends One<Numeric>>(number: N): Expression<TypeOf<N>> =>
  call("FLOOR", [number])

/**
 * `HYPOT`: the long side of a right triangle, by its two other sides. What is too large for a double is null, with a
 * warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const distance = Fn.hypot(column("x", "double"), column("y", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-hypot
 * @category math
 * @since 0.1.0
 */
export const hypot = (number1: One<Numeric>, number2: One<Numeric>): Expression<"double"> =>
  call("HYPOT", [number1, number2])

/**
 * `LOG`: the logarithm of a number: of two numbers, the first is the base, and of one it is the natural logarithm. It
 * is null, with a warning, of zero and less, and to base 1.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const natural = Fn.log(column("views", "long"))
 * const binary = Fn.log(2, column("views", "long"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-log
 * @category math
 * @since 0.1.0
 */
export const log = (
  ...numbers: readonly [number: One<Numeric>] | readonly [base: One<Numeric>, number: One<Numeric>]
): Expression<"double"> => call("LOG", numbers)

/**
 * `LOG10`: the logarithm to base 10. It is null, with a warning, of zero and less.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const magnitude = Fn.log10(column("views", "long"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-log10
 * @category math
 * @since 0.1.0
 */
export const log10 = (number: One<Numeric>): Expression<"double"> => call("LOG10", [number])

/**
 * `PI`: the ratio of the circumference of a circle to its diameter.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const pi = Fn.pi()
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-pi
 * @category math
 * @since 0.1.0
 */
export const pi = (): Expression<"double", "one"> => call("PI", [], { shape: "one" })

/**
 * `POW`: a number to the power of another, always a double. What is too large for one is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const area = Fn.pow(column("radius", "double"), 2)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-pow
 * @category math
 * @since 0.1.0
 */
export const pow = (base: One<Numeric>, exponent: One<Numeric>): Expression<"double"> =>
  call("POW", [base, exponent])

/**
 * `ROUND`: a number rounded to some decimals, by default to none; halves away from zero. Negative decimals round before
 * the point: -3 is to thousands. A whole number with no more digits than these becomes 0. The type stays.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const rating = Fn.round(column("rating", "double"), 1)
 * const thousands = Fn.round(column("views", "long"), -3)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-round
 * @category math
 * @since 0.1.0
 */
export const round = <const N extends One<Numeric>>(
  number: N,
  decimals?: One<"integer" | "long">
): Expression<TypeOf<N>> => call("ROUND", [number, decimals])

/**
 * `ROUND_TO`: a number or a date rounded down to one of some points, which are constants. What is before all of them
 * becomes the first.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const decade = Fn.roundTo(column("year", "integer"), 1960, 1970, 1980)
 * const era = Fn.roundTo(column("released", "date"), new Date("1950-01-01"), new Date("2000-01-01"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-round_to
 * @category math
 * @since 0.1.0
 */
export const roundTo = <
  const V extends One<Signed> | Scalar<Instant>,
  const P extends readonly [Point<V>, ...ReadonlyArray<Point<V>>]
>(
  value: V,
  ...points: P
): Expression<Widest<TypeOf<V>, TypeOf<P[number]>>> => call("ROUND_TO", [value, ...points])

/**
 * `SCALB`: a number times 2 to the power of a whole one. What is too large for a double is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const scaled = Fn.scalb(column("mantissa", "double"), column("exponent", "integer"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-scalb
 * @category math
 * @since 0.1.0
 */
export const scalb = (number: One<Numeric>, scaleFactor: One<"integer" | "long">): Expression<"double"> =>
  call("SCALB", [number, scaleFactor])

/**
 * `SIGNUM`: the sign of a number, as a double: -1, 0 or 1.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const direction = Fn.signum(column("change", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-signum
 * @category math
 * @since 0.1.0
 */
export const signum = (number: One<Numeric>): Expression<"double"> => call("SIGNUM", [number])

/**
 * `SIN`: the sine of an angle in radians.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const sine = Fn.sin(column("angle", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-sin
 * @category math
 * @since 0.1.0
 */
export const sin = (angle: One<Numeric>): Expression<"double"> => call("SIN", [angle])

/**
 * `SINH`: the hyperbolic sine. What is too large for a double is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const result = Fn.sinh(column("number", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-sinh
 * @category math
 * @since 0.1.0
 */
export const sinh = (number: One<Numeric>): Expression<"double"> => call("SINH", [number])

/**
 * `SQRT`: the square root. It is null, with a warning, of negative numbers.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const edge = Fn.sqrt(column("area", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-sqrt
 * @category math
 * @since 0.1.0
 */
export const sqrt = (number: One<Numeric>): Expression<"double"> => call("SQRT", [number])

/**
 * `TAN`: the tangent of an angle in radians.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const slope = Fn.tan(column("angle", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-tan
 * @category math
 * @since 0.1.0
 */
export const tan = (angle: One<Numeric>): Expression<"double"> => call("TAN", [angle])

/**
 * `TANH`: the hyperbolic tangent.
 *
 * @example
 * ```ts
 * import { column, Fn } from "effect-elasticsearch/Esql"
 *
 * const result = Fn.tanh(column("number", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-tanh
 * @category math
 * @since 0.1.0
 */
export const tanh = (number: One<Numeric>): Expression<"double"> => call("TANH", [number])

/**
 * `TAU`: the ratio of the circumference of a circle to its radius: two times pi.
 *
 * @example
 * ```ts
 * import { Fn } from "effect-elasticsearch/Esql"
 *
 * const turn = Fn.tau()
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/math-functions#esql-tau
 * @category math
 * @since 0.1.0
 */
export const tau = (): Expression<"double", "one"> => call("TAU", [], { shape: "one" })
