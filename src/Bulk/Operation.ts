/**
 * What a bulk does with one document: index, create, update or delete it.
 *
 * Operations are plain values; the functions of this module only give them their `action`.
 *
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk
 * @since 0.1.0
 */
import type { Script, ScriptSource, VersionType } from "../Api/types/Common.ts"
import type { SearchSourceConfig } from "../Api/types/Search.ts"

/**
 * What every operation may say beside its document.
 *
 * @category models
 * @since 0.1.0
 */
export interface Target {
  /** Default: the `index` of the bulk. */
  readonly index?: string | undefined
  readonly id?: string | undefined
  readonly routing?: string | undefined
  readonly version?: number | bigint | undefined
  readonly version_type?: VersionType | undefined
  /** With `if_primary_term`: only if the document is still the one that was read. */
  readonly if_seq_no?: number | undefined
  readonly if_primary_term?: number | undefined
  readonly require_alias?: boolean | undefined
  readonly require_data_stream?: boolean | undefined
}

/**
 * What an operation that writes a whole document may say beside it.
 *
 * @category models
 * @since 0.1.0
 */
export interface WriteTarget extends Target {
  readonly pipeline?: string | undefined
  readonly dynamic_templates?: { readonly [field: string]: string } | undefined
  readonly list_executed_pipelines?: boolean | undefined
}

/**
 * A document: a value, or JSON that is there already, as text or UTF-8 bytes. Such JSON is passed through unread;
 * only its line breaks become spaces.
 *
 * @category models
 * @since 0.1.0
 */
export type Source<Document> = Document | string | Uint8Array

/**
 * Writes a document, new or in the place of another one. Without an id it is new, and gets one.
 *
 * @category models
 * @since 0.1.0
 */
export interface Index<Document> extends WriteTarget {
  readonly action: "index"
  readonly document: Source<Document>
}

/**
 * Writes a document that must not be there yet; otherwise it fails as a `Conflict`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Create<Document> extends WriteTarget {
  readonly action: "create"
  readonly document: Source<Document>
}

/**
 * Changes a document, by some of its fields or by a script.
 *
 * @category models
 * @since 0.1.0
 */
export interface Update<Document> extends Target {
  readonly action: "update"
  readonly id: string
  /** The fields to change. */
  readonly doc?: Source<Partial<Document>> | undefined
  readonly script?: Script | ScriptSource | undefined
  /** What is written where there is no document yet. */
  readonly upsert?: Document | undefined
  /** Whether `doc` is what is written where there is no document yet. Default false. */
  readonly doc_as_upsert?: boolean | undefined
  /** Default false. */
  readonly scripted_upsert?: boolean | undefined
  /** Whether nothing is written where nothing would change. Default true. */
  readonly detect_noop?: boolean | undefined
  /** Whether, or which parts of, the changed document come back, under `response.get`. Default false. */
  readonly _source?: SearchSourceConfig | undefined
  /** How often the server tries again when somebody else was first. Default 0. */
  readonly retry_on_conflict?: number | undefined
}

/**
 * Deletes a document. That there is none is no failure.
 *
 * @category models
 * @since 0.1.0
 */
export interface Delete extends Target {
  readonly action: "delete"
  readonly id: string
}

/**
 * What a bulk does with one document.
 *
 * @category models
 * @since 0.1.0
 */
export type Operation<Document = unknown> = Index<Document> | Create<Document> | Update<Document> | Delete

/**
 * Writes a document, new or in the place of another one.
 *
 * @example
 * ```ts
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * const operation = Bulk.index({ id: "1", document: { title: "Dune" } })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const index = <Document>(fields: Omit<Index<Document>, "action">): Index<Document> => ({
  ...fields,
  action: "index"
})

/**
 * Writes a document that must not be there yet.
 *
 * @example
 * ```ts
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * const operation = Bulk.create({ id: "1", document: { title: "Dune" } })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const create = <Document>(fields: Omit<Create<Document>, "action">): Create<Document> => ({
  ...fields,
  action: "create"
})

/**
 * Changes a document, by some of its fields or by a script.
 *
 * @example
 * ```ts
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * const operation = Bulk.update({ id: "1", doc: { year: 1965 }, doc_as_upsert: true })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const update = <Document>(fields: Omit<Update<Document>, "action">): Update<Document> => ({
  ...fields,
  action: "update"
})

/**
 * Deletes a document; `delete` is a reserved word.
 *
 * @example
 * ```ts
 * import * as Bulk from "effect-elasticsearch/Bulk"
 *
 * const operation = Bulk.remove({ id: "1" })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const remove = (fields: Omit<Delete, "action">): Delete => ({ ...fields, action: "delete" })
