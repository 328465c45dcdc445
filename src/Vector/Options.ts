/**
 * What a vector store may be told, what goes in and what comes out.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import type { SearchRequest } from "../Api/Core.ts"
import type { IndicesIndexSettings } from "../Api/types/Indices.ts"
import type { MappingProperty, MappingTextProperty, MappingTypeMapping } from "../Api/types/Mapping.ts"
import type { QueryDslQueryContainerVariants } from "../Api/types/QueryDsl.ts"
import type { SearchHit } from "../Api/types/Search.ts"
import type { OneOf } from "../Api/Wire.ts"
import type * as Bulk from "../Bulk/Options.ts"
import type { Field } from "../Dsl/fields/field.ts"
import type { Paths } from "../Dsl/fields/paths.ts"
import type { Query } from "../Dsl/queries/query.ts"
import type { CallOptions } from "../Transport/Service.ts"
import type { Kind } from "./Embeddings.ts"
import type { Strategy } from "./Strategy.ts"

/**
 * The schema of metadata: a struct or a class, whose codec needs no services.
 *
 * @category models
 * @since 0.1.0
 */
export interface Metadata extends Schema.Top {
  readonly fields: Schema.Struct.Fields
  readonly DecodingServices: never
  readonly EncodingServices: never
}

/**
 * What stands for a schema where metadata are not declared: they are objects of whatever there is.
 *
 * @category models
 * @since 0.1.0
 */
export interface Undeclared extends Metadata {
  readonly Type: { readonly [name: string]: unknown }
  readonly Encoded: { readonly [name: string]: unknown }
  readonly fields: {}
}

/**
 * The fields of a store by their paths, which filters are checked against; nothing is checked where metadata are not
 * declared. `T` is the name of the text's field, `N` that of the metadata's.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldsOf<S extends Metadata, T extends string, N extends string> = string extends keyof S["Type"]
  ? never
  : Paths<{ readonly [Name in T]: Field<string, string, string, {}, "text"> } & { readonly [Name in N]: S }>

/**
 * A query that hits must match: of the DSL, whose fields are checked, or written out.
 *
 * @category models
 * @since 0.1.0
 */
export type Filter<Fields> = Query<Fields> | OneOf<QueryDslQueryContainerVariants>

/**
 * Options of a store.
 *
 * @category options
 * @since 0.1.0
 */
export interface StoreOptions<K extends Kind, S extends Metadata, T extends string, N extends string> {
  /** The index, or an alias of one. */
  readonly index: string
  /** How documents are mapped and searched. */
  readonly strategy: Strategy<K>
  /**
   * The metadata of documents: a struct or class of fields, of which come their type, their codec, their mapping and
   * what filters may mention. Default: objects of whatever there is, mapped by Elasticsearch as they come.
   */
  readonly metadata?: S | undefined
  /** Mappings of metadata that the schema does not say, by their names. */
  readonly metadataMappings?: { readonly [name: string]: MappingProperty } | undefined
  /** The name of the field for the text. Default `text`. */
  readonly textField?: T | undefined
  /** The name of the field for the vector. Default `vector`. */
  readonly vectorField?: string | undefined
  /** The name of the object that holds the metadata. Default `metadata`. */
  readonly metadataField?: N | undefined
  /** What the text's mapping has beside its type, for instance an analyzer. */
  readonly text?: Omit<Partial<MappingTextProperty>, "type"> | undefined
  /** What the mapping has beside its fields, for instance `dynamic`. */
  readonly mapping?: Omit<MappingTypeMapping, "properties"> | undefined
  /** Settings of the index. One that the strategy sets as well, to something else, is a `ConfigError`. */
  readonly settings?: IndicesIndexSettings | undefined
  /**
   * How dense vectors are written. `base64` makes bodies of floats a fourth as long, and needs Elasticsearch 9.3. Default
   * `array`.
   */
  readonly encoding?: "array" | "base64" | undefined
  /**
   * How many texts are embedded at once; fewer where the first of them has waited for the bulk's `maxAge`, a second.
   * Default 100.
   */
  readonly batchSize?: number | undefined
  /** How many batches are embedded at the same time. Default 1. */
  readonly concurrency?: number | undefined
  /** What each request may set: time-outs, retries, headers, credentials. */
  readonly call?: CallOptions | undefined
}

/** Metadata that may be left out where nothing in them is required. */
type WithMetadata<M> = {} extends M ? { readonly metadata?: M | undefined } : { readonly metadata: M }

/**
 * A document whose text the server deals with.
 *
 * @category models
 * @since 0.1.0
 */
export type TextItem<M> = {
  /** Default: the store makes one. An id that is there already is written over. */
  readonly id?: string | undefined
  readonly text: string
  readonly routing?: string | undefined
} & WithMetadata<M>

/**
 * A document that is embedded, unless its vector is there already.
 *
 * @category models
 * @since 0.1.0
 */
export type Item<M, V> = TextItem<M> & { readonly vector?: V | undefined }

/**
 * A document that comes with its vector.
 *
 * @category models
 * @since 0.1.0
 */
export type VectorItem<M, V> = TextItem<M> & { readonly vector: V }

/**
 * A vector to search for. The text beside it is what hybrid strategies and rerankers need.
 *
 * @category models
 * @since 0.1.0
 */
export interface VectorQuery<V> {
  readonly vector: V
  readonly text?: string | undefined
}

/**
 * Options of `add`.
 *
 * @category options
 * @since 0.1.0
 */
export interface AddOptions {
  /** Whether the index is made if it is not there. Default true. */
  readonly create?: boolean | undefined
  /** Whether the index is refreshed at the end, so that searches find what was added. Default true. */
  readonly refresh?: boolean | undefined
  /**
   * What becomes of documents that Elasticsearch refuses: a `WriteError` when all others are written, or counts and
   * reasons in the summary. Default `fail`.
   */
  readonly failures?: "fail" | "report" | undefined
  /** Options of the bulk. */
  readonly bulk?: Omit<Bulk.Options, "document" | "index" | "partial" | "progress" | "refresh"> | undefined
}

/**
 * Options of `addStream`.
 *
 * @category options
 * @since 0.1.0
 */
export interface AddStreamOptions extends Omit<AddOptions, "failures"> {}

/**
 * Options of `delete`.
 *
 * @category options
 * @since 0.1.0
 */
export interface DeleteOptions {
  /** Whether the index is refreshed at the end, so that searches do not find what was deleted. Default true. */
  readonly refresh?: boolean | undefined
  /** The routing that the documents were added with. */
  readonly routing?: string | undefined
}

/**
 * Options of a search.
 *
 * @category options
 * @since 0.1.0
 */
export interface SearchOptions<Fields> {
  /** How many neighbours there are to be. Default 4. */
  readonly k?: number | undefined
  /** How many hits there are to be, where that is not `k`. */
  readonly size?: number | undefined
  /**
   * How many candidates each shard gathers, from `k` to 10,000: the more, the fewer of the nearest are missed. Default
   * twice `k`, but at least 50. Strategies without dense vectors do not read it.
   */
  readonly numCandidates?: number | undefined
  /** Only hits that match all of these; they limit the candidates, so that there are `k` hits all the same. */
  readonly filter?: Filter<Fields> | ReadonlyArray<Filter<Fields>> | undefined
  /** Paths of fields that `source` has beside text and metadata. */
  readonly fields?: ReadonlyArray<string> | undefined
  /** Whether hits have their dense vectors. Default false. */
  readonly vectors?: boolean | undefined
  /** Changes the request before it is sent: what the strategy made of it, or any other of its parts. */
  readonly adjust?: ((request: SearchRequest, query: Asked) => SearchRequest) | undefined
  /** What becomes of answers that lack shards: a failure (`PartialResults`), or nothing. Default `fail`. */
  readonly partialResults?: "fail" | "allow" | undefined
  /** What the request may set: time-outs, retries, headers, credentials. */
  readonly call?: CallOptions | undefined
}

/**
 * What was searched for: text, vector, or both.
 *
 * @category models
 * @since 0.1.0
 */
export interface Asked {
  readonly text: string | undefined
  readonly vector: unknown
}

/**
 * Options of `maxMarginalRelevance`.
 *
 * @category options
 * @since 0.1.0
 */
export interface MmrSearchOptions<Fields> extends Omit<SearchOptions<Fields>, "size"> {
  /** How many of the nearest documents it chooses from; at least `k`. Default 20, or `k` if that is more. */
  readonly fetchK?: number | undefined
  /** From 0, only unlike one another, to 1, only near to the query. Default 0.5. */
  readonly lambda?: number | undefined
}

/**
 * A document that was found.
 *
 * @category models
 * @since 0.1.0
 */
export interface Hit<M> {
  readonly id: string
  /** The index that it is in, behind the alias. */
  readonly index: string
  /** How well it fits; `undefined` where the request sorts by something else. */
  readonly score: number | undefined
  readonly text: string
  readonly metadata: M
  /** Its dense vector, if `vectors` was set and it has one. */
  readonly vector: ReadonlyArray<number> | undefined
  /** What was read of the document: text, metadata as they were written, and `fields`. */
  readonly source: { readonly [field: string]: unknown }
  /** The hit as the server gave it. */
  readonly hit: SearchHit
}
