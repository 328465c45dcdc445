/**
 * Fields of objects, and mappings for schemas that are there already.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import type {
  MappingNestedProperty,
  MappingObjectProperty,
  MappingPassthroughObjectProperty,
  MappingProperty
} from "../../Api/types/Mapping.ts"
import type { GeoLocation } from "../../Api/types/Common.ts"
import { annotate, annotation, type Mapped as Annotated } from "../internal/mapped.ts"
import type { DateValue, Field, Options } from "./field.ts"

const mapped = <S extends Schema.Top>(schema: S, property: object): S["Rebuild"] =>
  // The functions below name the type that their options belong to.
  annotate(schema, { property: property as MappingProperty, definitions: [] })

/**
 * An object, whose fields are found as `director.name`. A struct or class is one without this function, too; it is for
 * the options.
 *
 * @example
 * ```ts
 * import * as Schema from "effect/Schema"
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const director = Field.object(Schema.Struct({ name: Field.text() }), { dynamic: "strict" })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/object
 * @category objects
 * @since 0.1.0
 */
export const object = <S extends Schema.Top>(
  schema: S,
  options?: Omit<MappingObjectProperty, "type" | "properties" | "fields">
): S["Rebuild"] => mapped(schema, { ...options, type: "object" })

/**
 * Objects that are documents of their own: a query for a name and a role finds those that have both in one object. They
 * are asked for by the query `nested`.
 *
 * @example
 * ```ts
 * import * as Schema from "effect/Schema"
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const cast = Field.nested(Schema.Array(Schema.Struct({ actor: Field.keyword(), role: Field.text() })))
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/nested
 * @category objects
 * @since 0.1.0
 */
export const nested = <S extends Schema.Top>(
  schema: S,
  options?: Omit<MappingNestedProperty, "type" | "properties" | "fields">
): S["Rebuild"] => mapped(schema, { ...options, type: "nested" })

/**
 * An object whose fields are also found without its name, as those of metrics and logs are.
 *
 * @example
 * ```ts
 * import * as Schema from "effect/Schema"
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const attributes = Field.passthrough(Schema.Struct({ host: Field.keyword() }), { priority: 10 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/passthrough
 * @category objects
 * @since 0.1.0
 */
export const passthrough = <S extends Schema.Top>(
  schema: S,
  options: Options<MappingPassthroughObjectProperty>
): S["Rebuild"] => mapped(schema, { ...options, type: "passthrough" })

/** What fields of a type are compared with, where their schema does not say. */
interface TakenByType {
  readonly date: DateValue
  readonly date_nanos: DateValue
  readonly keyword: string
  readonly text: string
  readonly wildcard: string
  readonly ip: string
  readonly boolean: boolean | string
  readonly byte: number
  readonly short: number
  readonly integer: number
  readonly long: number | bigint
  readonly unsigned_long: number | bigint
  readonly half_float: number
  readonly float: number
  readonly double: number
  readonly scaled_float: number
  readonly token_count: number
  readonly geo_point: GeoLocation
}

type Item<Value> = Value extends ReadonlyArray<infer One> ? One : Value

/** Values of a schema, and what else its type of field takes. */
type TakenBy<S extends Schema.Top, P> =
  | Exclude<Item<S["Type"] | S["Encoded"]>, null | undefined>
  | (P extends { readonly type: infer Type }
      ? Type extends "date" | "date_nanos"
        ? DateValue
        : never
      : never)

type KindOf<P> = P extends { readonly type: infer Kind } ? Kind : string

/** The multi-fields of a mapping. */
type PartsOf<P> = P extends { readonly fields: infer Multi }
  ? {
      readonly [Name in keyof Multi]: Field<
        unknown,
        unknown,
        Multi[Name] extends { readonly type: infer Type extends keyof TakenByType }
          ? TakenByType[Type]
          : unknown,
        {},
        KindOf<Multi[Name]>
      >
    }
  : {}

/** Objects keep their fields; all else is a field of its own. */
type Mapped<S extends Schema.Top, P> = S extends
  | { readonly fields: unknown }
  | { readonly value: { readonly fields: unknown } }
  ? S["Rebuild"]
  : Field<S["Type"], S["Encoded"], TakenBy<S, P>, PartsOf<P>, KindOf<P>>

/**
 * Any schema with any mapping: for an enumeration, a date of an unusual format, or the type of a plugin.
 *
 * @example
 * ```ts
 * import * as Schema from "effect/Schema"
 * import { Field } from "effect-elasticsearch/Dsl"
 *
 * const genre = Field.of(Schema.Literals(["drama", "comedy"]), { type: "keyword" })
 * const released = Field.of(Schema.String, { type: "date", format: "dd/MM/yyyy" })
 * const custom = Field.of(Schema.String, { type: "annotated_text" })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/field-data-types
 * @category constructors
 * @since 0.1.0
 */
export const of = <
  S extends Schema.Top & { readonly DecodingServices: never; readonly EncodingServices: never },
  const P extends MappingProperty | { readonly type: string; readonly [option: string]: unknown }
>(
  schema: S,
  property: P
): Mapped<S, P> =>
  // What it takes and its parts are in its type alone, as those of all fields.
  mapped(schema, property) as Schema.Top as Mapped<S, P>

/**
 * A mapping as an annotation, for a schema that is written without the functions of this module: the schema stays what
 * it is. Paths and what they take then follow from the schema alone.
 *
 * @example
 * ```ts
 * import * as Schema from "effect/Schema"
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * class Film extends Schema.Class<Film>("Film")({
 *   title: Schema.String.annotate(Field.mapping({ type: "text", analyzer: "english" }))
 * }) {}
 *
 * const Films = Document.make("films", Film)
 * ```
 * @category annotations
 * @since 0.1.0
 */
export const mapping = (property: MappingProperty): { readonly [annotation]: Annotated } => ({
  [annotation]: { property, definitions: [] }
})
