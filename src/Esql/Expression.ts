/**
 * Expressions of ES|QL: columns, values and what operators make of them.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type { FieldValue } from "../Api/types/Common.ts"
import type { Fragment } from "./Fragment.ts"
import {
  binary,
  columnNode,
  type Count,
  type Input,
  level,
  literalNode,
  type Node,
  node,
  nodeOf,
  operand,
  type Parts,
  separated,
  text,
  type Value
} from "./internal/node.ts"
import { identifierOf, quoted } from "./internal/quoting.ts"
import type {
  Cartesian,
  Geo,
  Instant,
  Literal,
  Numeric,
  Shape,
  Span,
  Spatial,
  Text,
  Type,
  ValueOf
} from "./Type.ts"

declare const ExpressionId: unique symbol

/** What an expression is to the compiler. */
interface Typed<out T extends Type, out S extends Shape, out A> {
  readonly type: T
  readonly shape: S
  readonly value: A
}

/**
 * An expression of ES|QL: its type, how many values it has in a row, and what one of them is in the program. The type
 * `never` is one that is not known: the expression may stand anywhere.
 *
 * @category models
 * @since 0.1.0
 */
export interface Expression<
  out T extends Type,
  out S extends Shape = "maybe",
  out A = ValueOf<T>
> extends Fragment {
  readonly [ExpressionId]: Typed<T, S, A>
}

/**
 * An expression of a type that has one value in a row, or none. Most functions and operators give null, with a warning,
 * for several: so they do not take columns of many.
 *
 * @category models
 * @since 0.1.0
 */
export interface Scalar<out T extends Type> extends Expression<T, "one" | "maybe", unknown> {}

/**
 * An expression of a type, however many values it has in a row.
 *
 * @category models
 * @since 0.1.0
 */
export interface Any<out T extends Type = Type> extends Expression<T, Shape, unknown> {}

/**
 * What may stand where one value of a type is wanted: an expression or a value.
 *
 * @category models
 * @since 0.1.0
 */
export type One<T extends Type> = Scalar<T> | Literal<T>

/**
 * What may stand where any number of values of a type is wanted: an expression, a value, or a list of values.
 *
 * @category models
 * @since 0.1.0
 */
export type Several<T extends Type> = Any<T> | Literal<T> | ReadonlyArray<Literal<T>>

/**
 * A condition: what is true, false or, of what is not there, null.
 *
 * @category models
 * @since 0.1.0
 */
export type Condition = One<"boolean">

/**
 * The type of an operand. Of a number that is not known when the program is compiled it is `integer`, so that the other
 * operand decides.
 *
 * @category models
 * @since 0.1.0
 */
export type TypeOf<Operand> =
  Operand extends Expression<infer T, Shape, unknown>
    ? T
    : Operand extends ReadonlyArray<infer Item>
      ? [TypeOf<Item>] extends [Numeric]
        ? Promoted<TypeOf<Item>>
        : TypeOf<Item>
      : Operand extends boolean
        ? "boolean"
        : Operand extends bigint
          ? "long"
          : Operand extends number
            ? number extends Operand
              ? "integer"
              : `${Operand}` extends `${bigint}`
                ? "integer"
                : "double"
            : Operand extends string
              ? "keyword"
              : Operand extends Date | DateTime.DateTime
                ? "date"
                : Operand extends null
                  ? "null"
                  : never

/** Types of numbers that may be mixed; unsigned ones stand with each other only. */
type Signed = "integer" | "long" | "double"

/** What something is compared with: numbers with numbers, text with text. */
type Peer<T extends Type> = T extends Signed
  ? Signed
  : T extends Text
    ? Text
    : T extends Instant
      ? Instant
      : T extends Geo
        ? Geo
        : T extends Cartesian
          ? Cartesian
          : T extends "null"
            ? never
            : T

/** Text that a literal may be beside a column whose values are of some texts only. */
type Word<Operand> =
  Operand extends Expression<infer T, Shape, infer A>
    ? [T] extends [never]
      ? FieldValue
      : T extends Spatial
        ? never
        : A extends string
          ? A
          : Literal<Peer<T>>
    : never

/**
 * What an operand may be compared with: expressions and values of its type. A column whose values are known, as those of
 * `Schema.Literals`, is compared with these only.
 *
 * @category models
 * @since 0.1.0
 */
export type Comparable<Operand> =
  | Scalar<Peer<TypeOf<Operand>>>
  | (Operand extends Fragment ? Word<Operand> : Literal<Peer<TypeOf<Operand>>>)

/** The number that two numbers make. */
type Promoted<T extends Type> = [T] extends [never]
  ? never
  : "double" extends T
    ? "double"
    : "unsigned_long" extends T
      ? "unsigned_long"
      : "long" extends T
        ? "long"
        : "integer"

/** Numbers as operands. */
type Number_ = One<Signed> | Scalar<"unsigned_long">

/** The one place where what was built gets its type, which is not there when the program runs. */
export const typed = <T extends Type, S extends Shape = "maybe", A = ValueOf<T>>(
  built: Node
): Expression<T, S, A> => built as unknown as Expression<T, S, A>

const truth = (built: Node): Expression<"boolean"> => typed<"boolean">(built)

/**
 * A column by its name, for places where its query does not know it. Without a type it may stand anywhere.
 *
 * @example
 * ```ts
 * import { column, esql } from "effect-elasticsearch/Esql"
 *
 * const query = esql`FROM films | SORT ${column("box office")} DESC | LIMIT 10`
 * const year = column("year", "integer")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/esql-syntax#esql-identifiers
 * @category constructors
 * @since 0.1.0
 */
export const column = <T extends Type = never>(
  name: string,
  type?: T
): Expression<T, [T] extends [never] ? never : "maybe"> =>
  typed<T, [T] extends [never] ? never : "maybe">(columnNode(name, type === undefined ? "any" : "maybe"))

/**
 * A list of values of one kind.
 *
 * @category models
 * @since 0.1.0
 */
export type List =
  | ReadonlyArray<string>
  | ReadonlyArray<number>
  | ReadonlyArray<bigint>
  | ReadonlyArray<boolean>
  | ReadonlyArray<Date | DateTime.DateTime>

/** The shape of an expression or a value. */
export type ShapeOf<V> =
  V extends Expression<Type, infer S, unknown>
    ? S
    : V extends ReadonlyArray<unknown>
      ? "many"
      : V extends null
        ? "maybe"
        : "one"

/**
 * A value as an expression: a parameter, which the server never reads as ES|QL. Values may stand in most places without
 * this. Lists are written out, because parameters cannot be lists.
 *
 * @example
 * ```ts
 * import { value } from "effect-elasticsearch/Esql"
 *
 * const year = value(1970)
 * const genres = value(["drama", "comedy"])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/esql-rest#esql-rest-params
 * @category constructors
 * @since 0.1.0
 */
export const value = <const V extends Value | List>(value: V): Expression<TypeOf<V>, ShapeOf<V>> =>
  typed<TypeOf<V>, ShapeOf<V>>(nodeOf(value))

/**
 * A value as a literal in the text, for the places that take no parameter, such as the pattern of `DISSECT` in a
 * template. It is escaped by ES|QL's own rules.
 *
 * @example
 * ```ts
 * import { esql, literal } from "effect-elasticsearch/Esql"
 *
 * const query = esql`ROW line = "a b" | DISSECT line ${literal("%{first} %{second}")}`
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/esql-syntax#esql-literals
 * @category constructors
 * @since 0.1.0
 */
export const literal = <const V extends Value>(value: V): Expression<TypeOf<V>, ShapeOf<V>> =>
  typed<TypeOf<V>, ShapeOf<V>>(literalNode(value))

/**
 * The units of spans of days and more.
 *
 * @category models
 * @since 0.1.0
 */
export type PeriodUnit = "day" | "week" | "month" | "quarter" | "year"

/**
 * The units of spans of hours and less.
 *
 * @category models
 * @since 0.1.0
 */
export type DurationUnit = "millisecond" | "second" | "minute" | "hour"

/** Days and more are periods, hours and less durations. */
type SpanOf<Unit> = Unit extends PeriodUnit ? "date_period" : "time_duration"

/**
 * A span of time: `7 day`. Spans are added to dates, and are the width of buckets of them.
 *
 * @example
 * ```ts
 * import { span } from "effect-elasticsearch/Esql"
 *
 * const week = span(7, "day")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/esql-time-spans
 * @category constructors
 * @since 0.1.0
 */
export const span = <Unit extends PeriodUnit | DurationUnit>(
  amount: number,
  unit: Unit
): Expression<SpanOf<Unit>, "one"> =>
  typed<SpanOf<Unit>, "one">(
    // A fraction of a unit is none to ES|QL, which says so of what is written here.
    node([text(`${amount} ${identifierOf(unit)}`)], amount < 0 ? level.sign : level.primary, "one")
  )

const compared = (operator: string, left: Input, right: Input): Expression<"boolean"> =>
  truth(binary(operator, level.comparison, [left, level.sum], [right, level.sum]))

/** What may be an operand of a comparison. */
type Operand = Scalar<Type> | Exclude<Value, null>

/** What is in an order. */
type Ordered = Scalar<Numeric | Text | Instant | "ip" | "version"> | Exclude<Value, null | boolean>

/**
 * `==`: whether both are the same. With null, the result is null: see {@link isNull}.
 *
 * @example
 * ```ts
 * import { column, eq } from "effect-elasticsearch/Esql"
 *
 * const isDrama = eq(column("genre", "keyword"), "drama")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-equals
 * @category operators
 * @since 0.1.0
 */
export const eq = <L extends Operand>(left: L, right: Comparable<L>): Expression<"boolean"> =>
  compared("==", given(left), given(right))

/**
 * `!=`: whether they differ.
 *
 * @example
 * ```ts
 * import { column, ne } from "effect-elasticsearch/Esql"
 *
 * const isOther = ne(column("genre", "keyword"), "drama")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-not_equals
 * @category operators
 * @since 0.1.0
 */
export const ne = <L extends Operand>(left: L, right: Comparable<L>): Expression<"boolean"> =>
  compared("!=", given(left), given(right))

/**
 * `<`: whether the first is less.
 *
 * @example
 * ```ts
 * import { column, lt } from "effect-elasticsearch/Esql"
 *
 * const isOld = lt(column("year", "integer"), 1960)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-less_than
 * @category operators
 * @since 0.1.0
 */
export const lt = <L extends Ordered>(left: L, right: Comparable<L>): Expression<"boolean"> =>
  compared("<", given(left), given(right))

/**
 * `<=`: whether the first is less, or the same.
 *
 * @example
 * ```ts
 * import { column, lte } from "effect-elasticsearch/Esql"
 *
 * const isOld = lte(column("year", "integer"), 1960)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-less_than_or_equal
 * @category operators
 * @since 0.1.0
 */
export const lte = <L extends Ordered>(left: L, right: Comparable<L>): Expression<"boolean"> =>
  compared("<=", given(left), given(right))

/**
 * `>`: whether the first is more.
 *
 * @example
 * ```ts
 * import { column, gt } from "effect-elasticsearch/Esql"
 *
 * const isNew = gt(column("released", "date"), new Date("2020-01-01"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-greater_than
 * @category operators
 * @since 0.1.0
 */
export const gt = <L extends Ordered>(left: L, right: Comparable<L>): Expression<"boolean"> =>
  compared(">", given(left), given(right))

/**
 * `>=`: whether the first is more, or the same.
 *
 * @example
 * ```ts
 * import { column, gte } from "effect-elasticsearch/Esql"
 *
 * const isNew = gte(column("year", "integer"), 2020)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-greater_than_or_equal
 * @category operators
 * @since 0.1.0
 */
export const gte = <L extends Ordered>(left: L, right: Comparable<L>): Expression<"boolean"> =>
  compared(">=", given(left), given(right))

/** Expressions are nodes, which their types do not say, so that nothing outside this folder is made of them. */
export const given = (input: Any | Scalar<Type> | Fragment | Value | ReadonlyArray<unknown>): Input =>
  input as Input

const joined = (
  operator: "AND" | "OR",
  at: 1 | 2,
  neutral: boolean,
  conditions: ReadonlyArray<Condition>
): Expression<"boolean"> => {
  const [first, ...rest] = conditions
  if (first === undefined) return truth(literalNode(neutral))
  if (rest.length === 0) return truth(nodeOf(given(first)))
  return truth(
    node(
      [
        {
          of: operator,
          parts: separated(
            conditions.map((condition) => operand(given(condition), at)),
            ` ${operator} `
          )
        }
      ],
      at
    )
  )
}

/**
 * `AND`: whether all are true; of none, true.
 *
 * @example
 * ```ts
 * import { and, column, eq, gte } from "effect-elasticsearch/Esql"
 *
 * const condition = and(gte(column("year", "integer"), 1970), eq(column("genre", "keyword"), "drama"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-and
 * @category operators
 * @since 0.1.0
 */
export const and = (...conditions: ReadonlyArray<Condition>): Expression<"boolean"> =>
  joined("AND", level.and, true, conditions)

/**
 * `OR`: whether one is true; of none, false.
 *
 * @example
 * ```ts
 * import { column, eq, or } from "effect-elasticsearch/Esql"
 *
 * const genre = column("genre", "keyword")
 * const condition = or(eq(genre, "drama"), eq(genre, "comedy"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-or
 * @category operators
 * @since 0.1.0
 */
export const or = (...conditions: ReadonlyArray<Condition>): Expression<"boolean"> =>
  joined("OR", level.or, false, conditions)

/**
 * `NOT`: whether a condition is false.
 *
 * @example
 * ```ts
 * import { column, eq, not } from "effect-elasticsearch/Esql"
 *
 * const condition = not(eq(column("genre", "keyword"), "drama"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-not
 * @category operators
 * @since 0.1.0
 */
export const not = (condition: Condition): Expression<"boolean"> =>
  truth(node([{ of: "NOT", parts: [text("NOT "), ...operand(given(condition), level.not)] }], level.not))

const predicate = (of: string, parts: Parts): Node => node([{ of, parts }], level.predicate, "one")

/**
 * `IS NULL`: whether there is no value.
 *
 * @example
 * ```ts
 * import { column, isNull } from "effect-elasticsearch/Esql"
 *
 * const isUnrated = isNull(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-is_null
 * @category operators
 * @since 0.1.0
 */
export const isNull = (operand_: Any): Expression<"boolean", "one"> =>
  typed<"boolean", "one">(
    predicate("IS NULL", [...operand(given(operand_), level.comparison), text(" IS NULL")])
  )

/**
 * `IS NOT NULL`: whether there is a value.
 *
 * @example
 * ```ts
 * import { column, isNotNull } from "effect-elasticsearch/Esql"
 *
 * const isRated = isNotNull(column("rating", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-is_not_null
 * @category operators
 * @since 0.1.0
 */
export const isNotNull = (operand_: Any): Expression<"boolean", "one"> =>
  typed<"boolean", "one">(
    predicate("IS NOT NULL", [...operand(given(operand_), level.comparison), text(" IS NOT NULL")])
  )

/** A value, an operator, and a list in parentheses. */
const listed = (operator: string, left: Input, list: ReadonlyArray<Parts>): Node =>
  node(
    [
      {
        of: operator,
        parts: [...operand(left, level.comparison), text(` ${operator} (`), ...separated(list), text(")")]
      }
    ],
    level.predicate
  )

/** Whether one is in a list. ES|QL has no empty lists, in which nothing is. */
const inList = (operator: "IN" | "NOT IN", left: Input, list: ReadonlyArray<Input>): Node =>
  list.length === 0
    ? literalNode(operator === "NOT IN")
    : listed(
        operator,
        left,
        list.map((item) => operand(item, level.comparison))
      )

/**
 * `IN`: whether it is one of a list. In an empty one is nothing: the result is false.
 *
 * @example
 * ```ts
 * import { column, isIn } from "effect-elasticsearch/Esql"
 *
 * const condition = isIn(column("genre", "keyword"), ["drama", "comedy"])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-in-operator
 * @category operators
 * @since 0.1.0
 */
export const isIn = <L extends Operand>(left: L, list: ReadonlyArray<Comparable<L>>): Expression<"boolean"> =>
  truth(inList("IN", given(left), list.map(given)))

/**
 * `NOT IN`: whether it is none of a list.
 *
 * @example
 * ```ts
 * import { column, notIn } from "effect-elasticsearch/Esql"
 *
 * const condition = notIn(column("genre", "keyword"), ["drama", "comedy"])
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-in-operator
 * @category operators
 * @since 0.1.0
 */
export const notIn = <L extends Operand>(
  left: L,
  list: ReadonlyArray<Comparable<L>>
): Expression<"boolean"> => truth(inList("NOT IN", given(left), list.map(given)))

const patterned = (
  operator: string,
  left: One<Text>,
  [first, ...others]: readonly [string, ...ReadonlyArray<string>]
): Expression<"boolean"> => {
  // Patterns take no parameters: they are literals.
  const texts = [first, ...others].map((pattern) => [text(quoted(pattern))])
  return truth(
    others.length > 0
      ? listed(operator, given(left), texts)
      : node(
          [
            {
              of: operator,
              parts: [...operand(given(left), level.comparison), text(` ${operator} `), ...separated(texts)]
            }
          ],
          level.predicate
        )
  )
}

/**
 * `LIKE`: whether text is of one of the patterns, in which `*` is any text and `?` any character; `\` before one of them
 * is the character itself.
 *
 * @example
 * ```ts
 * import { column, like } from "effect-elasticsearch/Esql"
 *
 * const condition = like(column("title", "text"), "Sol*", "Stalk?r")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-like
 * @category operators
 * @since 0.1.0
 */
export const like = (
  left: One<Text>,
  ...patterns: readonly [string, ...ReadonlyArray<string>]
): Expression<"boolean"> => patterned("LIKE", left, patterns)

/**
 * `NOT LIKE`: whether text is of none of the patterns.
 *
 * @example
 * ```ts
 * import { column, notLike } from "effect-elasticsearch/Esql"
 *
 * const condition = notLike(column("title", "text"), "Sol*")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-like
 * @category operators
 * @since 0.1.0
 */
export const notLike = (
  left: One<Text>,
  ...patterns: readonly [string, ...ReadonlyArray<string>]
): Expression<"boolean"> => patterned("NOT LIKE", left, patterns)

/**
 * `RLIKE`: whether all of a text is of one of the regular expressions, in Lucene's syntax. Several of them need a server
 * of 9.1 or newer.
 *
 * @example
 * ```ts
 * import { column, rlike } from "effect-elasticsearch/Esql"
 *
 * const condition = rlike(column("title", "text"), "S.+r")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-rlike
 * @category operators
 * @since 0.1.0
 */
export const rlike = (
  left: One<Text>,
  ...patterns: readonly [string, ...ReadonlyArray<string>]
): Expression<"boolean"> => patterned("RLIKE", left, patterns)

/**
 * `NOT RLIKE`: whether text is of none of the regular expressions.
 *
 * @example
 * ```ts
 * import { column, notRlike } from "effect-elasticsearch/Esql"
 *
 * const condition = notRlike(column("title", "text"), "S.+r")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-rlike
 * @category operators
 * @since 0.1.0
 */
export const notRlike = (
  left: One<Text>,
  ...patterns: readonly [string, ...ReadonlyArray<string>]
): Expression<"boolean"> => patterned("NOT RLIKE", left, patterns)

/**
 * `:`: whether a column matches a query, analysed as its field is: full-text search. The column must be one of an index.
 * `Fn.match` has options.
 *
 * @example
 * ```ts
 * import { column, matches } from "effect-elasticsearch/Esql"
 *
 * const condition = matches(column("title", "text"), "space station")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-match-operator
 * @category operators
 * @since 0.1.0
 */
export const matches = <T extends Text | Numeric | Instant | "ip" | "version" | "boolean">(
  field: Expression<T, Shape, unknown>,
  query: Literal<T> | string
): Expression<"boolean", "one"> =>
  typed<"boolean", "one">(
    predicate(":", [...nodeOf(given(field)).parts, text(" : "), { value: query as Value }])
  )

/** Numbers, and spans of time beside dates. */
type Term = Number_ | Scalar<Instant | Span>

/** What may be added: numbers to numbers, spans to dates and to spans of their kind. */
type Addend<L> = [TypeOf<L>] extends [never]
  ? Term
  : TypeOf<L> extends Instant
    ? Scalar<Span>
    : TypeOf<L> extends Span
      ? Scalar<Instant | TypeOf<L>>
      : Number_

/** What may be taken away. */
type Subtrahend<L> = [TypeOf<L>] extends [never]
  ? Term
  : TypeOf<L> extends Instant
    ? Scalar<Span>
    : TypeOf<L> extends Span
      ? Scalar<TypeOf<L>>
      : Number_

/** What a sum of two types is. */
type Sum<T extends Type> = [T] extends [never]
  ? never
  : [Extract<T, Instant>] extends [never]
    ? [Extract<T, Span>] extends [never]
      ? Promoted<T>
      : Extract<T, Span>
    : Extract<T, Instant>

/** The types of two operands; `never`, where one of them is not known. */
type Both<L, R> = [TypeOf<L>] extends [never]
  ? never
  : [TypeOf<R>] extends [never]
    ? never
    : TypeOf<L> | TypeOf<R>

/**
 * `+`: the sum of two numbers, or a date and a span later.
 *
 * @example
 * ```ts
 * import { add, column, span } from "effect-elasticsearch/Esql"
 *
 * const next = add(column("year", "integer"), 1)
 * const due = add(column("released", "date"), span(1, "month"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-add
 * @category operators
 * @since 0.1.0
 */
export const add = <const L extends Term, const R extends Addend<L>>(
  left: L,
  right: R
): Expression<Sum<Both<L, R>>> =>
  typed(binary("+", level.sum, [given(left), level.sum], [given(right), level.product]))

/**
 * `-`: the difference of two numbers, or a date and a span earlier.
 *
 * @example
 * ```ts
 * import { column, subtract } from "effect-elasticsearch/Esql"
 *
 * const age = subtract(2026, column("year", "integer"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-sub
 * @category operators
 * @since 0.1.0
 */
export const subtract = <const L extends Term, const R extends Subtrahend<L>>(
  left: L,
  right: R
): Expression<Sum<Both<L, R>>> =>
  typed(binary("-", level.sum, [given(left), level.sum], [given(right), level.product]))

/**
 * `*`: the product of two numbers. What no number of the type can hold is null, with a warning.
 *
 * @example
 * ```ts
 * import { column, multiply } from "effect-elasticsearch/Esql"
 *
 * const seconds = multiply(column("runtime", "integer"), 60)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-mul
 * @category operators
 * @since 0.1.0
 */
export const multiply = <const L extends Number_, const R extends Number_>(
  left: L,
  right: R
): Expression<Promoted<Both<L, R>>> =>
  typed(binary("*", level.product, [given(left), level.product], [given(right), level.sign]))

/**
 * `/`: the quotient of two numbers. Of two whole ones it is whole, rounded towards zero; by zero it is null.
 *
 * @example
 * ```ts
 * import { column, divide } from "effect-elasticsearch/Esql"
 *
 * const hours = divide(column("runtime", "integer"), 60)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-div
 * @category operators
 * @since 0.1.0
 */
export const divide = <const L extends Number_, const R extends Number_>(
  left: L,
  right: R
): Expression<Promoted<Both<L, R>>> =>
  typed(binary("/", level.product, [given(left), level.product], [given(right), level.sign]))

/**
 * `%`: what a division leaves. It has the sign of the first; by zero it is null.
 *
 * @example
 * ```ts
 * import { column, modulo } from "effect-elasticsearch/Esql"
 *
 * const minutes = modulo(column("runtime", "integer"), 60)
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-mod
 * @category operators
 * @since 0.1.0
 */
export const modulo = <const L extends Number_, const R extends Number_>(
  left: L,
  right: R
): Expression<Promoted<Both<L, R>>> =>
  typed(binary("%", level.product, [given(left), level.product], [given(right), level.sign]))

/**
 * `-`: a number, or a span of time, with the other sign.
 *
 * @example
 * ```ts
 * import { column, negate } from "effect-elasticsearch/Esql"
 *
 * const loss = negate(column("profit", "double"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-neg
 * @category operators
 * @since 0.1.0
 */
export const negate = <const N extends One<Signed> | Scalar<Span>>(number: N): Expression<TypeOf<N>> =>
  typed(
    // Two signs would need a space between them.
    node([{ of: "-", parts: [text("-"), ...operand(given(number), level.cast)] }], level.sign)
  )

/**
 * The types that `::` converts to.
 *
 * @category models
 * @since 0.1.0
 */
export type CastType =
  | "boolean"
  | "integer"
  | "long"
  | "unsigned_long"
  | "double"
  | "keyword"
  | "date"
  | "date_nanos"
  | "ip"
  | "version"
  | "geo_point"
  | "geo_shape"
  | "cartesian_point"
  | "cartesian_shape"
  | "geohash"
  | "geotile"
  | "geohex"
  | "dense_vector"
  | "date_period"
  | "time_duration"
  | "aggregate_metric_double"

/** The shape of an operand, where a function keeps it: one becomes one or none, because a value may not be converted. */
export type Kept<Operand> =
  Operand extends Expression<Type, infer S, unknown>
    ? S extends "one"
      ? "maybe"
      : S
    : Operand extends ReadonlyArray<unknown>
      ? "many"
      : "maybe"

/** The shape of an input when the program runs: what may be null of what is one. */
export const keptShape = (input: Input): Count => {
  const { shape } = nodeOf(input)
  return shape === "one" ? "maybe" : shape
}

/**
 * `::`: converts all values to a type. What cannot be converted is null, with a warning.
 *
 * @example
 * ```ts
 * import { cast, column } from "effect-elasticsearch/Esql"
 *
 * const code = cast(column("status", "integer"), "keyword")
 * const since = cast("2020-01-01", "date")
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/functions-operators/operators#esql-cast-operator
 * @category operators
 * @since 0.1.0
 */
export const cast = <const V extends Any | Value | List, T extends CastType>(
  value: V,
  type: T
): Expression<T, Kept<V>> =>
  typed<T, Kept<V>>(
    node(
      [{ of: "::", parts: [...operand(given(value), level.cast), text(`::${identifierOf(type)}`)] }],
      level.cast,
      keptShape(given(value))
    )
  )
