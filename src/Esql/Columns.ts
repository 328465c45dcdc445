/**
 * The columns of a query: what the compiler knows of them, from documents, schemas and declarations.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Schema from "effect/Schema"
import type { FieldValue } from "../Api/types/Common.ts"
import type { AnyField, Info } from "../Dsl/fields/field.ts"
import type { Any, Expression, Scalar } from "./Expression.ts"
import type { Shape, Type } from "./Type.ts"

/**
 * Columns that are not known: every name may be one.
 *
 * @category models
 * @since 0.1.0
 */
export interface AnyColumns {
  readonly [name: string]: Expression<never, never>
}

/** The types of ES|QL that fields of an index have. */
interface KindTypes {
  readonly text: "text"
  readonly match_only_text: "text"
  readonly semantic_text: "text"
  readonly annotated_text: "text"
  readonly search_as_you_type: "text"
  readonly keyword: "keyword"
  readonly constant_keyword: "keyword"
  readonly wildcard: "keyword"
  readonly byte: "integer"
  readonly short: "integer"
  readonly integer: "integer"
  readonly token_count: "integer"
  readonly long: "long"
  readonly unsigned_long: "unsigned_long"
  readonly half_float: "double"
  readonly float: "double"
  readonly double: "double"
  readonly scaled_float: "double"
  readonly date: "date"
  readonly date_nanos: "date_nanos"
  readonly date_range: "date_range"
  readonly boolean: "boolean"
  readonly ip: "ip"
  readonly version: "version"
  readonly geo_point: "geo_point"
  readonly geo_shape: "geo_shape"
  readonly point: "cartesian_point"
  readonly shape: "cartesian_shape"
  readonly dense_vector: "dense_vector"
  readonly aggregate_metric_double: "aggregate_metric_double"
  readonly exponential_histogram: "exponential_histogram"
  readonly histogram: "histogram"
  readonly flattened: "flattened"
}

/** A field of a type. Of a kind that is not known, as of an alias, the column may stand anywhere. */
type FieldColumn<Kind, S extends Shape, A> = Kind extends keyof KindTypes
  ? Expression<KindTypes[Kind], S, A>
  : string extends Kind
    ? Expression<never, never>
    : Kind extends "alias"
      ? Expression<never, never>
      : Expression<"unsupported", "maybe">

/** The mapping that the values of a plain schema get, and so the type of their column, whose values are of `A`. */
type PlainColumn<V, S extends Shape, A> = [Exclude<V, null | undefined>] extends [infer Value]
  ? [Value] extends [never]
    ? Expression<never, never>
    : [Value] extends [boolean]
      ? Expression<"boolean", S, A>
      : [Value] extends [number]
        ? Expression<"double", S, A>
        : [Value] extends [bigint]
          ? Expression<"long", S, A>
          : [Value] extends [Date | DateTime.DateTime]
            ? Expression<"date", S, A>
            : [Value] extends [string]
              ? Expression<string extends Value ? "text" : "keyword", S, A>
              : Expression<never, never>
  : never

/** A name and its column. Pairs, because a union of them becomes a record at once. */
type Entry<Path extends string, Column> = readonly [Path, Column]

type Plain<S extends Schema.Constraint, Path extends string, Sh extends Shape, A> =
  | Entry<Path, PlainColumn<S["Type"], Sh, Exclude<A, null | undefined>>>
  | (string extends S["Encoded"]
      ? [Extract<S["Type"], Date | DateTime.DateTime | Uint8Array>] extends [never]
        ? Entry<`${Path}.keyword`, Expression<"keyword", Sh extends "one" ? "maybe" : Sh>>
        : never
      : never)

/** One that may be left out. */
type Left<Sh extends Shape> = Sh extends "one" ? "maybe" : Sh

/** What a schema has behind what wraps it, as a brand, is the value of the outermost. */
type Outer<S> = S extends Schema.Constraint ? S["Type"] : never

/** The columns of one schema: a field's own, an object's, or those behind what wraps it. */
type Entries<S, Path extends string, Sh extends Shape, A = Outer<S>> = S extends {
  readonly [Key in keyof AnyField as Key extends symbol ? Key : never]: Info<never, infer Parts, infer Kind>
}
  ? Entry<Path, FieldColumn<Kind, Sh, Exclude<A, null | undefined>>> | Of<Parts, `${Path}.`, Left<Sh>>
  : S extends { readonly fields: infer Fields }
    ? Of<Fields, `${Path}.`, Sh>
    : S extends { readonly value: infer Item }
      ? Entries<Item, Path, "many">
      : S extends { readonly members: infer Members extends ReadonlyArray<unknown> }
        ? OfMembers<S, Members, Path, Sh, A>
        : S extends { readonly schema: infer Inner }
          ? Entries<Inner, Path, S extends { readonly "~type.optionality": "required" } ? Sh : Left<Sh>, A>
          : S extends { readonly from: infer From; readonly to: infer To }
            ? OfTransformed<
                S,
                From,
                To,
                Path,
                S extends { readonly "~encoded.optionality": "required" } ? Sh : Left<Sh>,
                A
              >
            : S extends Schema.Constraint
              ? Plain<S, Path, Sh, A>
              : never

/** Of a union of one schema and nothing, that schema; of other unions, their values. */
type OfMembers<S, Members extends ReadonlyArray<unknown>, Path extends string, Sh extends Shape, A> =
  Nothing<Members[number]> extends never
    ? S extends Schema.Constraint
      ? Plain<S, Path, Sh, A>
      : never
    : Entries<Some<Members[number]>, Path, Left<Sh>>

type Some<Member> = Member extends Schema.Null | Schema.Undefined ? never : Member
type Nothing<Member> = Member extends Schema.Null | Schema.Undefined ? Member : never

/** A default or a class keeps the mapping of what is behind it. */
type OfTransformed<S, From, To, Path extends string, Sh extends Shape, A> = From extends {
  readonly fields: infer Fields
}
  ? Of<Fields, `${Path}.`, Sh>
  : To extends AnyField
    ? Entries<To, Path, Sh, A>
    : S extends Schema.Constraint
      ? Plain<S, Path, Sh, A>
      : never

/** Where the names are not known, there is nothing to say. */
type Of<Fields, Prefix extends string, Sh extends Shape> = string extends keyof Fields
  ? never
  : { [Name in keyof Fields & string]: Entries<Fields[Name], `${Prefix}${Name}`, Sh> }[keyof Fields & string]

type Collected<All extends Entry<string, unknown>> = {
  readonly [E in All as E[0]]: E[1]
}

/**
 * The columns of schemas by their names: fields of objects and multi-fields with dots (`director.name`), as ES|QL has
 * them.
 *
 * @category models
 * @since 0.1.0
 */
export type ColumnsOf<Fields> = Collected<Of<Fields, "", "one">>

/**
 * How a column is declared where no document says it: by its type, which may be null; by a list of a type, of which
 * there are any number of values; or by a field or schema.
 *
 * @category models
 * @since 0.1.0
 */
export type Declaration = Type | readonly [Type] | Schema.Decoder<unknown>

/**
 * Declared columns.
 *
 * @category models
 * @since 0.1.0
 */
export interface Declarations {
  readonly [name: string]: Declaration
}

/**
 * The columns that declarations stand for.
 *
 * @category models
 * @since 0.1.0
 */
export type Declared<D> = {
  readonly [Name in keyof D as D[Name] extends Type | readonly [Type] ? Name : never]: D[Name] extends Type
    ? Expression<D[Name], "maybe">
    : D[Name] extends readonly [infer T extends Type]
      ? Expression<T, "many">
      : never
} & ColumnsOf<{ readonly [Name in keyof D as D[Name] extends Schema.Top ? Name : never]: D[Name] }>

/**
 * The columns that `METADATA` adds.
 *
 * @see https://www.elastic.co/docs/reference/query-languages/esql/esql-metadata-fields
 * @category models
 * @since 0.1.0
 */
export interface MetadataColumns {
  readonly _id: Expression<"keyword", "one">
  readonly _index: Expression<"keyword", "one">
  readonly _version: Expression<"long", "one">
  /** Zero, where no condition makes a score. */
  readonly _score: Expression<"double", "one">
  readonly _ignored: Expression<"keyword", "many">
  readonly _index_mode: Expression<"keyword", "maybe">
  readonly _tier: Expression<"keyword", "maybe">
  readonly _source: Expression<"_source", "maybe">
  readonly _size: Expression<"integer", "maybe">
}

/**
 * A value of a row, where nothing is known of its column: several where a document has several, null where it has none.
 *
 * @category models
 * @since 0.1.0
 */
export type Cell = FieldValue | ReadonlyArray<FieldValue>

/**
 * A row of which nothing is known, by the names of its columns. Dates are ISO text, as the server gives them.
 *
 * @category models
 * @since 0.1.0
 */
export interface AnyRow {
  readonly [column: string]: Cell
}

/**
 * What whole numbers of 64 bits are in rows: numbers, which are exact up to 2^53 and else an error, or `bigint`.
 *
 * @category models
 * @since 0.1.0
 */
export type Longs = "number" | "bigint"

/** A value, of which whole numbers of 64 bits may be `bigint`. */
type ValueIn<T, A, L extends Longs> = [L] extends ["bigint"]
  ? [T] extends ["long" | "unsigned_long" | "counter_long"]
    ? bigint
    : A
  : A

/** What a column has in a row. */
type CellOf<Column, L extends Longs> =
  Column extends Expression<infer T, infer S, infer A>
    ? [S] extends [never]
      ? Cell
      : S extends "one"
        ? ValueIn<T, A, L>
        : S extends "maybe"
          ? ValueIn<T, A, L> | null
          : ReadonlyArray<ValueIn<T, A, L>>
    : never

/**
 * The rows of columns.
 *
 * @category models
 * @since 0.1.0
 */
export type Row<C, L extends Longs = "number"> = { readonly [Name in keyof C]: CellOf<C[Name], L> }

/**
 * The rows of a query: by its columns, where it knows them.
 *
 * @category models
 * @since 0.1.0
 */
export type RowOf<Q, L extends Longs = "number"> = Q extends { readonly columns: infer C }
  ? Row<C, L>
  : AnyRow

/** A column where a row may have none of it: null. */
type Absent<X> =
  X extends Expression<infer T, infer S extends Shape, infer A> ? Expression<T, Left<S>, A> : never

/** Columns where a row may have none of them: those of a join without a match, of an arm that another row is of. */
export type Absentable<C> = { readonly [Name in keyof C]: Absent<C[Name]> }

/** A column of many where rows have one of its values each. */
export type Expanded<X> =
  X extends Expression<infer T, infer S extends Shape, infer A>
    ? Expression<T, S extends "many" ? "maybe" : S, A>
    : never

/** What may be given for a new column. */
export type Given = Any | Scalar<Type> | string | number | bigint | boolean | null | Date | DateTime.DateTime

/** A type with all its properties in one record, as people want to read it. */
export type Flat<T> = { readonly [K in keyof T]: T[K] } & {}
