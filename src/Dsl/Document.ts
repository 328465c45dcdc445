/**
 * Documents: one declaration for the type, the codec, the mapping, the analysis settings and the field paths.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { ClusterPutComponentTemplateRequest } from "../Api/Cluster.ts"
import type { IndicesCreateRequest, IndicesPutIndexTemplateRequest } from "../Api/Indices.ts"
import type { IndicesAlias, IndicesIndexSettings } from "../Api/types/Indices.ts"
import type { MappingTypeMapping } from "../Api/types/Mapping.ts"
import { DocumentError } from "../Errors.ts"
import { type Decode, decoderOf, firstOf, problemsOf } from "../internal/document.ts"
import type { Definition } from "./Analysis.ts"
import type { Parts } from "./fields/field.ts"
import type { Paths } from "./fields/paths.ts"
import { objectOf, propertiesOf, propertyOf } from "./internal/mapped.ts"

export type { Paths } from "./fields/paths.ts"

declare const FieldsId: unique symbol
declare const SchemasId: unique symbol

/**
 * A kind of document: what an index holds. `Fields` are its fields by their paths, which queries, aggregations and
 * sorts over it are checked against; `Schemas` are the schemas of its fields, of which ES|QL has its columns.
 *
 * @category models
 * @since 0.1.0
 */
export interface Document<out T, out E, out Fields, out Schemas = unknown> {
  /** The index, alias or data stream that it is written to and read from. */
  readonly index: string
  readonly schema: Schema.Codec<T, E>
  /** The schemas of its fields, by their names. */
  readonly fields: Schema.Struct.Fields
  readonly mapping: MappingTypeMapping
  /** The settings of the index, with the analysis that its fields need. */
  readonly settings: IndicesIndexSettings
  readonly options: Options<T, Parts>
  /** What its analysis defines, in the order of its fields. */
  readonly definitions: ReadonlyArray<Definition>
  readonly [FieldsId]?: Fields
  readonly [SchemasId]?: Schemas
}

/**
 * Any document.
 *
 * @category models
 * @since 0.1.0
 */
export type Any = Document<unknown, unknown, unknown>

/**
 * The type of the values of a document.
 *
 * @category models
 * @since 0.1.0
 */
export type Type<D> = D extends { readonly schema: { readonly Type: infer T } } ? T : never

/**
 * The fields of a document by their paths.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldsOf<D> = D extends { readonly [FieldsId]?: infer Fields }
  ? Exclude<Fields, undefined>
  : never

/**
 * What can be said of a document beside its fields.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options<out T, P> {
  /** Settings of the index: shards, replicas, refresh interval. Analysis is added to them. */
  readonly settings?: IndicesIndexSettings | undefined
  readonly aliases?: { readonly [name: string]: IndicesAlias } | undefined
  /** Everything a mapping has but the properties: `dynamic`, `dynamic_templates`, `_routing`, `_source`, `runtime`. */
  readonly mapping?: Omit<MappingTypeMapping, "properties"> | undefined
  /** Fields that are mapped but in no document: aliases, targets of `copy_to`. */
  readonly properties?: P | undefined
  // Methods, so that documents of all types are documents of `unknown`.
  /** The id of a document. Without it Elasticsearch makes one, unless a write says it. */
  id?(document: T): string | undefined
  /** The routing of a document. */
  routing?(document: T): string | undefined
  /** Whether it is written to a data stream, which only takes new documents and needs the field `@timestamp`. */
  readonly dataStream?: boolean | undefined
  /** What becomes of fields that are in a document but not in its declaration. Default `ignore`. */
  readonly unknownFields?: "ignore" | "fail" | undefined
}

/** A struct or a class, whose codec needs no services. */
interface Fielded extends Schema.Top {
  readonly fields: Schema.Struct.Fields
  readonly DecodingServices: never
  readonly EncodingServices: never
}

const isFielded = (given: object): given is Fielded => Schema.isSchema(given) && "fields" in given

const bodies = (definitions: ReadonlyArray<Definition>, kind: string) =>
  Object.fromEntries(
    definitions.filter((definition) => definition.kind === kind).map(({ body, name }) => [name, body])
  )

/** The analysis settings that definitions make. */
const analysisOf = (definitions: ReadonlyArray<Definition>): IndicesIndexSettings => {
  const kinds = ["analyzer", "char_filter", "filter", "normalizer", "tokenizer"]
  const used = kinds.filter((kind) => definitions.some((definition) => definition.kind === kind))
  return used.length === 0
    ? {}
    : { analysis: Object.fromEntries(used.map((kind) => [kind, bodies(definitions, kind)])) }
}

/** Settings with analysis added to what is there. */
const withAnalysis = (
  settings: IndicesIndexSettings,
  { analysis }: IndicesIndexSettings
): IndicesIndexSettings => {
  if (analysis === undefined) return settings
  const kinds = new Set([...Object.keys(settings.analysis ?? {}), ...Object.keys(analysis)])
  const merged = [...kinds].map((kind) => [
    kind,
    { ...Reflect.get(settings.analysis ?? {}, kind), ...Reflect.get(analysis, kind) }
  ])
  return { ...settings, analysis: Object.fromEntries(merged) }
}

/**
 * Declares a document: by its fields, or by a struct or class that is there already.
 *
 * **Details**
 *
 * Schemas that are no fields of `Field` get the mapping that fits their values: text is `text` with a `keyword`
 * below, as Elasticsearch itself does it; `Number` is `double`, `Int` is `long`; dates are `date`, literals `keyword`,
 * structs and classes `object`, bytes in Base64 `binary`. What no single mapping fits, such as `Unknown`, is left to
 * dynamic mapping.
 *
 * @example
 * ```ts
 * import * as Schema from "effect/Schema"
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * class Film extends Schema.Class<Film>("Film")({
 *   title: Field.text({ fields: { raw: Field.keyword() } }),
 *   year: Field.integer(),
 *   genres: Schema.Array(Field.keyword()),
 *   released: Schema.optionalKey(Field.date())
 * }) {}
 *
 * const Films = Document.make("films", Film, { settings: { number_of_shards: 1 } })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export function make<S extends Fielded, P extends Parts = {}>(
  index: string,
  schema: S,
  options?: Options<S["Type"], P>
): Document<S["Type"], S["Encoded"], Paths<S["fields"] & P>, S["fields"]>
export function make<const F extends Schema.Struct.Fields, P extends Parts = {}>(
  index: string,
  fields: F,
  options?: Options<Schema.Struct.Type<F>, P>
): Document<Schema.Struct.Type<F>, Schema.Struct.Encoded<F>, Paths<F & P>, F>
export function make(
  index: string,
  given: Fielded | Schema.Struct.Fields,
  options: Options<unknown, Parts> = {}
): Document<unknown, unknown, unknown> {
  const schema = isFielded(given) ? given : Schema.Struct(given)
  const object = objectOf(schema.ast)
  const own = object === undefined ? { properties: {}, definitions: [] } : propertiesOf(object)
  const others = Object.entries(options.properties ?? {}).map(
    ([name, field]) => [name, propertyOf(field.ast)] as const
  )
  const definitions = [...own.definitions, ...others.flatMap(([, mapped]) => mapped.definitions)]
  const properties = {
    ...own.properties,
    ...Object.fromEntries(
      others.flatMap(([name, { property }]) => (property === undefined ? [] : [[name, property]]))
    )
  }
  return {
    index,
    // Structs and classes of fields need no services; the overloads say so.
    schema: schema as Schema.Top as Schema.Codec<unknown>,
    fields: schema.fields,
    mapping: { ...options.mapping, properties },
    settings: withAnalysis(options.settings ?? {}, analysisOf(definitions)),
    options,
    definitions
  }
}

/**
 * The same document in another index: a version of it behind an alias, a test's own, a cluster's `remote:films`.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text() })
 * const Archived = Document.at(Films, "films-2025")
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const at = <T, E, Fields, Schemas>(
  document: Document<T, E, Fields, Schemas>,
  index: string
): Document<T, E, Fields, Schemas> => ({
  ...document,
  index
})

/**
 * The path of a field, which the compiler checks: for plain requests of the low-level client.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text({ fields: { raw: Field.keyword() } }) })
 * const raw = Document.path(Films, "title.raw")
 * ```
 * @category accessors
 * @since 0.1.0
 */
export const path = <Fields, const Path extends keyof Fields & string>(
  _document: Document<unknown, unknown, Fields>,
  path: Path
): Path => path

/** What an index, or a template of one, is made of. */
const definitionOf = ({ mapping, options: { aliases }, settings }: Any) => ({
  mappings: mapping,
  settings,
  ...(aliases !== undefined && { aliases })
})

/**
 * The body of a request that creates the index.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text() })
 *
 * const create = Effect.flatMap(Elasticsearch, (es) => es.indices.create(Document.createRequest(Films)))
 * ```
 * @category requests
 * @since 0.1.0
 */
export const createRequest = (document: Any): IndicesCreateRequest => ({
  index: document.index,
  ...definitionOf(document)
})

/**
 * What an index template says beside the document.
 *
 * @category options
 * @since 0.1.0
 */
export interface TemplateOptions extends Omit<
  IndicesPutIndexTemplateRequest,
  "name" | "template" | "index_patterns"
> {
  /** Default: the index of the document, and for other than data streams those that begin with it and `-`. */
  readonly index_patterns?: ReadonlyArray<string> | undefined
}

/**
 * An index template: indices of these names that are created later get the mapping, settings and aliases of the
 * document; for a data stream it is what makes it one.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Logs = Document.make("logs", { "@timestamp": Field.date(), message: Field.matchOnlyText() }, { dataStream: true })
 *
 * const put = Effect.flatMap(Elasticsearch, (es) =>
 *   es.indices.putIndexTemplate(Document.indexTemplate(Logs, "logs-template", { priority: 200 }))
 * )
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/templates
 * @category requests
 * @since 0.1.0
 */
export const indexTemplate = (
  document: Any,
  name: string,
  options: TemplateOptions = {}
): IndicesPutIndexTemplateRequest => {
  const { dataStream = false } = document.options
  return {
    ...(dataStream && { data_stream: {} }),
    ...options,
    name,
    index_patterns:
      options.index_patterns ?? (dataStream ? [document.index] : [document.index, `${document.index}-*`]),
    template: definitionOf(document)
  }
}

/**
 * A component template: the mapping and settings of the document as a part that index templates are made of.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Elasticsearch } from "effect-elasticsearch"
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Host = Document.make("host", { "host.name": Field.keyword() })
 *
 * const put = Effect.flatMap(Elasticsearch, (es) =>
 *   es.cluster.putComponentTemplate(Document.componentTemplate(Host, "host-fields"))
 * )
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/templates
 * @category requests
 * @since 0.1.0
 */
export const componentTemplate = (
  document: Any,
  name: string,
  options: Omit<ClusterPutComponentTemplateRequest, "name" | "template"> = {}
): ClusterPutComponentTemplateRequest => ({ ...options, name, template: definitionOf(document) })

/** Where a document was read, as far as it is known. */
interface Origin {
  readonly _index?: string | undefined
  readonly _id?: string | undefined
}

type Decoders = WeakMap<Schema.Top, Decode<unknown>>

const ignoring: Decoders = new WeakMap()
const failing: Decoders = new WeakMap()

/** The decoder of a document, which is made once. */
const decoderFor = <T, E, Fields>({ options, schema }: Document<T, E, Fields>): Decode<T> => {
  const fails = options.unknownFields === "fail"
  const decoders = fails ? failing : ignoring
  let decode = decoders.get(schema)
  if (decode === undefined) {
    decode = decoderOf(schema, { onExcessProperty: fails ? "error" : "ignore" })
    decoders.set(schema, decode)
  }
  // It was made from this schema.
  return decode as Decode<T>
}

/**
 * What a document's declaration makes of a source that was read, as a Result.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text() })
 * const film = Document.decodeResult(Films, { title: "Solaris" }, { _id: "1" })
 * ```
 * @category decoding
 * @since 0.1.0
 */
export const decodeResult = <T, E, Fields>(
  document: Document<T, E, Fields>,
  source: unknown,
  origin: Origin = {}
): Result.Result<T, DocumentError> =>
  Result.mapError(
    decoderFor(document)(source),
    ({ at, expected }) =>
      new DocumentError({
        index: origin._index ?? document.index,
        ...(origin._id !== undefined && { id: origin._id }),
        direction: "decode",
        at,
        expected
      })
  )

/**
 * What a document's declaration makes of a source that was read.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text() })
 * const film = Document.decode(Films, { title: "Solaris" })
 * ```
 * @category decoding
 * @since 0.1.0
 */
export const decode = <T, E, Fields>(
  document: Document<T, E, Fields>,
  source: unknown,
  origin?: Origin
): Effect.Effect<T, DocumentError> => Effect.fromResult(decodeResult(document, source, origin))

const encoded = <E>(
  document: { readonly index: string },
  id: string | undefined,
  exit: Exit.Exit<E, Schema.SchemaError>
): Effect.Effect<E, DocumentError> =>
  Exit.isSuccess(exit)
    ? Effect.succeed(exit.value)
    : Effect.fail(
        new DocumentError({
          index: document.index,
          ...(id !== undefined && { id }),
          direction: "encode",
          ...firstOf(problemsOf(exit.cause))
        })
      )

/**
 * A document as it is written.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text() })
 * const source = Document.encode(Films, { title: "Solaris" })
 * ```
 * @category encoding
 * @since 0.1.0
 */
export const encode = <T, E, Fields>(
  document: Document<T, E, Fields>,
  value: T,
  id?: string
): Effect.Effect<E, DocumentError> => encoded(document, id, Schema.encodeExit(document.schema)(value))

const partials = new WeakMap<Schema.Struct.Fields, Schema.Codec<unknown>>()

/**
 * The schema of some fields of a document, each of which may be absent: for the `partial` of bulks.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const change = Document.partialSchema(Films)
 * ```
 * @category encoding
 * @since 0.1.0
 */
export const partialSchema = <T, E, Fields>({
  fields
}: Document<T, E, Fields>): Schema.Codec<Partial<T>, Partial<E>> => {
  const known = partials.get(fields)
  const optional = () =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, Schema.optionalKey(field)]))
  const schema = known ?? (Schema.Struct(optional()) as Schema.Top as Schema.Codec<unknown>)
  partials.set(fields, schema)
  // The fields are those of the document, whose codec needs no services.
  return schema as Schema.Top as Schema.Codec<Partial<T>, Partial<E>>
}

/**
 * Some fields of a document as they are written, for updates.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const change = Document.encodePartial(Films, { year: 1972 })
 * ```
 * @category encoding
 * @since 0.1.0
 */
export const encodePartial = <T, E, Fields>(
  document: Document<T, E, Fields>,
  fields: Partial<T>,
  id?: string
): Effect.Effect<Partial<E>, DocumentError> =>
  encoded(document, id, Schema.encodeExit(partialSchema(document))(fields))
