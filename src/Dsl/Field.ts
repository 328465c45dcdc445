/**
 * Fields of documents: a function for each type of Elasticsearch's mappings.
 *
 * A field is a schema, so all that takes a schema takes it: `Schema.Array(Field.keyword())`,
 * `Schema.optionalKey(Field.date())`, `Schema.Class`.
 *
 * @since 0.1.0
 */
export type { AnyField, DateValue, Field, Info, Options, Parts, WithParts } from "./fields/field.ts"
export * from "./fields/numbers.ts"
export * from "./fields/objects.ts"
export * from "./fields/text.ts"
export * from "./fields/values.ts"
