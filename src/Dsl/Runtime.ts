/**
 * Runtime fields: fields of a search that scripts compute.
 *
 * @since 0.1.0
 */
import type { GeoLocation } from "../Api/types/Common.ts"
import type {
  MappingRuntimeField,
  MappingRuntimeFieldFetchFields,
  MappingRuntimeFieldType
} from "../Api/types/Mapping.ts"
import type { DateValue, Info } from "./fields/field.ts"
import type { Mentions, One, Takes } from "./queries/query.ts"

declare const RuntimeId: unique symbol

/**
 * A runtime field, as the low-level client takes it. `Taken` is what queries may compare it with, `Parts` are the
 * fields below it and what they take, `Fields` are the fields that it mentions itself.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const age: Runtime.RuntimeField<number> = Runtime.long("emit(2024 - doc['year'].value)")
 * ```
 * @category models
 * @since 0.1.0
 */
export interface RuntimeField<in Taken = never, out Parts = unknown, in Fields = unknown>
  extends MappingRuntimeField, Mentions<Fields> {
  readonly [RuntimeId]?: Info<Taken, Parts>
}

/**
 * A script that calls `emit` with a value: its source, or a stored one with parameters. Without a script, a runtime
 * field has what the document's source has under its name.
 *
 * @category models
 * @since 0.1.0
 */
export type Script = MappingRuntimeField["script"]

/**
 * In which format a date is written and read.
 *
 * @category options
 * @since 0.1.0
 */
export interface DateOptions {
  readonly format?: string | undefined
}

/**
 * Where a lookup finds the documents that belong to a document: those of `target_index` whose `target_field` has the
 * value of `input_field`.
 *
 * @category options
 * @since 0.1.0
 */
export interface LookupOptions<Input extends string = string> {
  readonly target_index: string
  readonly input_field: Input
  readonly target_field: string
  /** What of them is shown. */
  readonly fetch_fields: ReadonlyArray<MappingRuntimeFieldFetchFields | string>
}

/** What fields of a type are compared with. */
interface TakenBy {
  readonly boolean: boolean | string
  readonly composite: never
  readonly date: DateValue
  readonly double: number
  readonly geo_point: GeoLocation
  readonly geo_shape: never
  readonly ip: string
  readonly keyword: string
  readonly long: number | bigint
  readonly lookup: never
}

/**
 * The types of a composite's fields, by their names.
 *
 * @category models
 * @since 0.1.0
 */
export interface SubFields {
  readonly [name: string]: Exclude<MappingRuntimeFieldType, "composite" | "lookup">
}

/**
 * Any runtime field.
 *
 * @category models
 * @since 0.1.0
 */
export interface AnyRuntimeField extends RuntimeField<never, unknown, never> {}

/** The fields of a runtime field by their paths, as entries. */
type Entries<Name, F> =
  F extends RuntimeField<infer Taken, infer Parts, never>
    ?
        | readonly [Name, Taken]
        | { [Sub in keyof Parts & string]: readonly [`${Name & string}.${Sub}`, Parts[Sub]] }[keyof Parts &
            string]
    : never

type OfAll<R> = { [Name in keyof R & string]: Entries<Name, R[Name]> }[keyof R & string]

/**
 * What runtime fields take, by their paths: a search over them may mention these fields.
 *
 * @example
 * ```ts
 * import { Query, Runtime } from "effect-elasticsearch/Dsl"
 *
 * const runtime = Runtime.fields({ age: Runtime.long("emit(2024 - doc['year'].value)") })
 *
 * const old: Query.Query<Runtime.RuntimeFields<typeof runtime>> = Query.range("age", { gte: 50 })
 * ```
 * @category models
 * @since 0.1.0
 */
export type RuntimeFields<R> = {
  readonly [Entry in OfAll<R> as Entry[0]]: Takes<Entry[1]>
}

/**
 * Runtime fields by their names, as `runtime_mappings` of a search takes them.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const runtime = Runtime.fields({
 *   age: Runtime.long("emit(2024 - doc['year'].value)"),
 *   shouted: Runtime.keyword({ source: "emit(doc['kind'].value.toUpperCase())" })
 * })
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/define-runtime-fields-in-search-request
 * @category constructors
 * @since 0.1.0
 */
export const fields = <const R extends { readonly [name: string]: AnyRuntimeField }>(runtime: R): R => runtime

const scripted = <Type extends MappingRuntimeFieldType>(
  type: Type,
  script: Script,
  options?: DateOptions
): RuntimeField<TakenBy[Type]> => ({ ...options, type, ...(script !== undefined && { script }) })

/**
 * Truth values: `emit(true)`.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const field = Runtime.boolean("emit(doc['rating'].value > 8)")
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/map-runtime-field
 * @category constructors
 * @since 0.1.0
 */
export const boolean = (script?: Script): RuntimeField<TakenBy["boolean"]> => scripted("boolean", script)

/**
 * Numbers: `emit(1.5)`.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const field = Runtime.double("emit(doc['price'].value * 1.2)")
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/map-runtime-field
 * @category constructors
 * @since 0.1.0
 */
export const double = (script?: Script): RuntimeField<TakenBy["double"]> => scripted("double", script)

/**
 * Places: `emit(latitude, longitude)`.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const field = Runtime.geoPoint("emit(50.1, 8.7)")
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/map-runtime-field
 * @category constructors
 * @since 0.1.0
 */
export const geoPoint = (script?: Script): RuntimeField<TakenBy["geo_point"]> => scripted("geo_point", script)

/**
 * Shapes: `emit` takes them as GeoJSON or as well-known text. In Elasticsearch since 8.18.0.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const field = Runtime.geoShape("emit('POINT (8.7 50.1)')")
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/map-runtime-field
 * @category constructors
 * @since 0.1.0
 */
export const geoShape = (script?: Script): RuntimeField<TakenBy["geo_shape"]> => scripted("geo_shape", script)

/**
 * IP addresses: `emit('10.0.0.1')`.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const field = Runtime.ip("emit('10.0.0.1')")
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/map-runtime-field
 * @category constructors
 * @since 0.1.0
 */
export const ip = (script?: Script): RuntimeField<TakenBy["ip"]> => scripted("ip", script)

/**
 * Texts that are compared as a whole: `emit('drama')`.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const field = Runtime.keyword("emit(doc['kind'].value.toUpperCase())")
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/map-runtime-field
 * @category constructors
 * @since 0.1.0
 */
export const keyword = (script?: Script): RuntimeField<TakenBy["keyword"]> => scripted("keyword", script)

/**
 * Integers: `emit(42)`.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const field = Runtime.long("emit(2024 - doc['year'].value)")
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/map-runtime-field
 * @category constructors
 * @since 0.1.0
 */
export const long = (script?: Script): RuntimeField<TakenBy["long"]> => scripted("long", script)

/**
 * Points in time: `emit` takes milliseconds since 1970.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const field = Runtime.date("emit(doc['released'].value.toInstant().toEpochMilli())", { format: "yyyy" })
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/map-runtime-field
 * @category constructors
 * @since 0.1.0
 */
export const date = (script?: Script, options?: DateOptions): RuntimeField<TakenBy["date"]> =>
  scripted("date", script, options)

/**
 * Several fields of one script: `emit` takes a map of them. They are below the composite's name.
 *
 * @example
 * ```ts
 * import { Query, Runtime } from "effect-elasticsearch/Dsl"
 *
 * const runtime = Runtime.fields({
 *   http: Runtime.composite("emit(grok('%{IP:client} %{NUMBER:status}').extract(doc['line'].value))", {
 *     client: "ip",
 *     status: "long"
 *   })
 * })
 *
 * const failed: Query.Query<Runtime.RuntimeFields<typeof runtime>> = Query.range("http.status", { gte: 500 })
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/map-runtime-field
 * @category constructors
 * @since 0.1.0
 */
export const composite = <const Types extends SubFields>(
  script: Script,
  types: Types
): RuntimeField<never, { readonly [Name in keyof Types]: TakenBy[Types[Name]] }> => ({
  type: "composite",
  ...(script !== undefined && { script }),
  fields: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]))
})

/**
 * Fields of documents of another index, which the response shows among `fields`. Queries cannot look into them.
 *
 * @example
 * ```ts
 * import { Runtime } from "effect-elasticsearch/Dsl"
 *
 * const field = Runtime.lookup({
 *   target_index: "directors",
 *   input_field: "director.id",
 *   target_field: "_id",
 *   fetch_fields: ["name", "born"]
 * })
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping/retrieve-runtime-field
 * @category constructors
 * @since 0.1.0
 */
export const lookup = <const Input extends string>(
  options: LookupOptions<Input>
): RuntimeField<never, unknown, One<Input, never>> => ({ ...options, type: "lookup" })
