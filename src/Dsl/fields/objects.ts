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
import { annotate } from "../internal/mapped.ts"
import type { Options } from "./field.ts"

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

/**
 * Any schema with any mapping: for a class that is there already, an enumeration, a date of an unusual format, or the
 * type of a plugin.
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
export const of = <S extends Schema.Top>(
  schema: S,
  property: MappingProperty | { readonly type: string; readonly [option: string]: unknown }
): S["Rebuild"] => mapped(schema, property)
