/**
 * The fields of a document by their paths, computed from its schemas.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Schema from "effect/Schema"
import type { Takes } from "../queries/query.ts"
import type { AnyField, DateValue, Info } from "./field.ts"

/** A path and what the field there takes. Pairs, because a union of them becomes a record at once. */
type Entry<Path extends string, Taken> = readonly [Path, Taken]

/** What values of a schema without a mapping may be compared with. */
type TakenBy<Value> =
  Extract<Value, Date | DateTime.DateTime> extends never ? Exclude<Value, null | undefined> : DateValue

/** Text without a mapping is mapped as Elasticsearch itself does it: with a keyword below. */
type Unmapped<S extends Schema.Constraint, Path extends string> =
  | Entry<Path, TakenBy<S["Type"] | S["Encoded"]>>
  | (string extends S["Encoded"]
      ? [Extract<S["Type"], Date | DateTime.DateTime | Uint8Array>] extends [never]
        ? Entry<`${Path}.keyword`, string>
        : never
      : never)

/** The entries of one schema: a field's own, an object's, or those behind what wraps it. */
type Entries<S, Path extends string> = S extends {
  readonly [Key in keyof AnyField as Key extends symbol ? Key : never]: Info<infer Taken, infer Parts>
}
  ? Entry<Path, Taken> | Of<Parts, `${Path}.`>
  : S extends { readonly fields: infer Fields }
    ? Entry<Path, never> | Of<Fields, `${Path}.`>
    : S extends { readonly value: infer Item }
      ? Entries<Item, Path>
      : S extends { readonly members: infer Members extends ReadonlyArray<unknown> }
        ? OfMembers<S, Members, Path>
        : S extends { readonly schema: infer Inner }
          ? Entries<Inner, Path>
          : S extends { readonly from: infer From; readonly to: infer To }
            ? OfTransformed<S, From, To, Path>
            : S extends Schema.Constraint
              ? Unmapped<S, Path>
              : never

/** A union of values only is one field; where it says that something may be absent, it is that something. */
type OfMembers<S, Members extends ReadonlyArray<unknown>, Path extends string> = S extends Schema.Constraint
  ? S["Encoded"] extends string | number | boolean | bigint | null
    ? Entries<Some<Members[number]>, Path> extends infer One
      ? [One] extends [Entry<Path, infer Taken>]
        ? Entry<Path, Taken>
        : One
      : never
    : Entries<Some<Members[number]>, Path>
  : never

type Some<Member> = Member extends Schema.Null | Schema.Undefined ? never : Member

/** A default or a class keeps the mapping of what is behind it. */
type OfTransformed<S, From, To, Path extends string> = From extends { readonly fields: infer Fields }
  ? Entry<Path, never> | Of<Fields, `${Path}.`>
  : To extends AnyField
    ? Entries<To, Path>
    : S extends Schema.Constraint
      ? Unmapped<S, Path>
      : never

/** Where the names are not known, there is nothing to say. */
type Of<Fields, Prefix extends string> = string extends keyof Fields
  ? never
  : { [Name in keyof Fields & string]: Entries<Fields[Name], `${Prefix}${Name}`> }[keyof Fields & string]

/** The fields that every document has. */
interface Metadata {
  readonly _id: Takes<string>
  readonly _index: Takes<string>
  readonly _routing: Takes<string>
  readonly _ignored: Takes<string>
  readonly _score: Takes<number>
  readonly _doc: Takes<number>
  readonly _shard_doc: Takes<number>
  readonly _seq_no: Takes<number>
  readonly _version: Takes<number>
  readonly _tier: Takes<string>
}

type Record<All extends Entry<string, unknown>> = {
  readonly [E in All as E[0]]: Takes<E[1]>
}

/**
 * The fields of schemas by their paths, multi-fields and fields of objects included, and those that all documents have
 * (`_id`).
 *
 * @category models
 * @since 0.1.0
 */
export type Paths<Fields> = Record<Of<Fields, "">> & Metadata
