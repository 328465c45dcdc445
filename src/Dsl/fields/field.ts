/**
 * What all fields have in common: they are schemas, and know how Elasticsearch maps them.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import type { MappingProperty } from "../../Api/types/Mapping.ts"
import { type Definition, named, type Named } from "../Analysis.ts"
import { annotate, propertyOf } from "../internal/mapped.ts"

declare const FieldId: unique symbol

/**
 * What a field may be compared with, and the fields below it. It is nothing when the program runs.
 *
 * @category models
 * @since 0.1.0
 */
export interface Info<in Taken, out Parts, out Kind = string> {
  /** What a query may compare the field with. In the type alone. */
  readonly takes: (value: Taken) => void
  readonly parts: Parts
  readonly kind: Kind
}

/**
 * A field of a document: a schema of its values, from the wire's to the program's, with its mapping. `Taken` is what
 * queries may compare it with, `Parts` are its multi-fields.
 *
 * @category models
 * @since 0.1.0
 */
export interface Field<
  out T,
  out E = T,
  in Taken = E,
  out Parts = {},
  out Kind = string
> extends Schema.Bottom<T, E, never, never, SchemaAST.AST, Field<T, E, Taken, Parts, Kind>> {
  readonly [FieldId]: Info<Taken, Parts, Kind>
}

/**
 * Any field.
 *
 * @category models
 * @since 0.1.0
 */
export interface AnyField extends Schema.Top {
  readonly [FieldId]: Info<never, unknown>
}

/**
 * Fields by their names.
 *
 * @category models
 * @since 0.1.0
 */
export interface Parts {
  readonly [name: string]: AnyField
}

/**
 * A point in time as date fields are compared with it: text in the field's format or date math (`now-7d/d`),
 * milliseconds since 1970, or a date of JavaScript or Effect.
 *
 * @category models
 * @since 0.1.0
 */
export type DateValue = string | number | Date | DateTime.DateTime

/** Where the wire's options have the name of an analyzer, the analyzer itself is fine, too. */
interface Analyses {
  readonly analyzer?: string | Named<"analyzer"> | undefined
  readonly search_analyzer?: string | Named<"analyzer"> | undefined
  readonly search_quote_analyzer?: string | Named<"analyzer"> | undefined
  readonly normalizer?: string | Named<"normalizer"> | undefined
}

/**
 * The options of a field: those of its mapping. Analyzers may be values of `Analysis`, whose definitions go
 * into the settings of the index.
 *
 * @category options
 * @since 0.1.0
 */
export type Options<Property> = Omit<Property, "type" | "fields" | "properties" | keyof Analyses> &
  Pick<Analyses, Extract<keyof Property, keyof Analyses>>

/**
 * The options of a field that may have multi-fields: the same values mapped in other ways, as `title.raw`.
 *
 * @category options
 * @since 0.1.0
 */
export type WithParts<Property, P> = Options<Property> & { readonly fields?: P | undefined }

/** A field of a type; the one place where a schema becomes a field. */
export const make = <T, E, Taken, P = {}, const Kind extends string = string>(
  type: Kind,
  schema: Schema.Codec<T, E>,
  options: object | undefined
): Field<T, E, Taken, P, Kind> => {
  const definitions: Array<Definition> = []
  const plain: Record<string, unknown> = { type }
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value === undefined) continue
    if (name === "fields" && type !== "object") {
      plain[name] = Object.fromEntries(
        Object.entries(value as Parts).map(([part, field]) => {
          const mapped = propertyOf(field.ast)
          definitions.push(...mapped.definitions)
          return [part, mapped.property]
        })
      )
      continue
    }
    const definition = named(value)
    if (definition !== undefined) definitions.push(...definition.definitions)
    plain[name] = definition === undefined ? value : definition.name
  }
  // What a field takes and its parts are in its type alone.
  return annotate(schema, { property: plain as MappingProperty, definitions }) as unknown as Field<
    T,
    E,
    Taken,
    P,
    Kind
  >
}
