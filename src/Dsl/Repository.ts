/**
 * Reading and writing of documents by their declaration: what goes in is encoded, what comes out is decoded.
 *
 * Reach for this module where a program works with single documents by their ids, reads all of them, or writes many
 * at once. All of it needs the service `Elasticsearch`, and takes the document first.
 *
 * **Details**
 *
 * Reading fails with a `DocumentError` where a document is not what its declaration says, writing where a value does
 * not encode; nothing is sent then. All else are the errors of the client. Where the schema holds exact integers
 * (`Field.bigLong`), answers are read with exact integers.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type {
  CreateRequest,
  DeleteRequest,
  ExistsRequest,
  GetRequest,
  IndexRequest,
  MgetRequest,
  UpdateRequest
} from "../Api/Core.ts"
import type { Script, ScriptSource, WriteResponseBase } from "../Api/types/Common.ts"
import type { SearchHit } from "../Api/types/Search.ts"
import * as Bulk from "../Bulk/index.ts"
import { Elasticsearch } from "../Client.ts"
import { type ConfigError, DocumentError, type ElasticsearchError, type NotFound } from "../Errors.ts"
import type { Hit } from "../Search/Hit.ts"
import { gotten } from "../Search/internal/multi.ts"
import type {
  ScanError,
  ScanOptions as SearchScanOptions,
  ScanParams as SearchScanParams
} from "../Search/Options.ts"
import { scan as searchScan } from "../Search/Scan.ts"
import { type CallOptions, withMetadata } from "../Transport/Service.ts"
import { exactly } from "./internal/exactly.ts"
import { holdsVectors } from "./internal/whole.ts"
import { decodeResult, type Document, encode, encodePartial, partialSchema } from "./Document.ts"
import type { Query } from "./queries/query.ts"

/**
 * A document as it is stored, with what Elasticsearch says of it. `_seq_no` and `_primary_term` name this state of it,
 * which {@link replace} and the others compare with what is there when they write. They are -1 where the index keeps
 * none; the server refuses to compare with that.
 *
 * @category models
 * @since 0.1.0
 */
export interface Stored<out T> {
  /** The index itself, where the document was reached by an alias or a data stream. */
  readonly _index: string
  readonly _id: string
  readonly _version: number
  readonly _seq_no: number
  readonly _primary_term: number
  readonly _routing?: string
  readonly _source: T
}

/**
 * What has become of a document that was changed or removed.
 *
 * @category models
 * @since 0.1.0
 */
export interface Written {
  readonly _index: string
  readonly _id: string
  readonly _version: number
  readonly _seq_no: number
  readonly _primary_term: number
  /** `updated`, `created`, `deleted`; `noop` where nothing would have changed. */
  readonly result: WriteResponseBase["result"]
}

/**
 * A hit of {@link scan}: a stored document and what a search says of it, as its sort values.
 *
 * @category models
 * @since 0.1.0
 */
export interface Scanned<T> extends Hit<T> {
  readonly _id: string
  readonly _version: number
  readonly _seq_no: number
  readonly _primary_term: number
}

/**
 * A hit of {@link scan} whose document is not what its declaration says.
 *
 * @category models
 * @since 0.1.0
 */
export interface Undecoded {
  readonly hit: SearchHit
  readonly error: DocumentError
}

/**
 * How reading and writing of documents may fail.
 *
 * @category errors
 * @since 0.1.0
 */
export type RepositoryError = ElasticsearchError | DocumentError

/** What would take parts of a document away, so that it no longer is what its declaration says. */
type Partly =
  | "_source"
  | "_source_exclude_vectors"
  | "_source_excludes"
  | "_source_includes"
  | "force_synthetic_source"
  | "stored_fields"

/**
 * Options of {@link get} and {@link find}: `routing`, `refresh`, `realtime`, `preference`, `version`.
 *
 * @category options
 * @since 0.1.0
 */
export type GetOptions = Omit<GetRequest, "id" | "index" | Partly>

/**
 * Options of {@link getMany}, which hold for all of its documents.
 *
 * @category options
 * @since 0.1.0
 */
export type GetManyOptions = Omit<MgetRequest, "docs" | "ids" | "index" | Partly>

/**
 * Options of {@link exists}.
 *
 * @category options
 * @since 0.1.0
 */
export type ExistsOptions = Omit<ExistsRequest, "id" | "index" | Partly>

/**
 * Options of {@link index}. `id` and `routing` go before what the document's own functions say.
 *
 * @category options
 * @since 0.1.0
 */
export type IndexOptions = Omit<IndexRequest, "document" | "index">

/**
 * Options of {@link create}. `id` and `routing` go before what the document's own functions say.
 *
 * @category options
 * @since 0.1.0
 */
export type CreateOptions = Omit<CreateRequest, "document" | "id" | "index"> & {
  readonly id?: string | undefined
}

/**
 * Options of {@link replace}.
 *
 * @category options
 * @since 0.1.0
 */
export type ReplaceOptions = Omit<
  IndexRequest,
  "document" | "id" | "if_primary_term" | "if_seq_no" | "index" | "op_type" | "version" | "version_type"
>

/**
 * Options of {@link update}: `detect_noop` (default true), `doc_as_upsert` (default false), `retry_on_conflict` (default
 * 0), `refresh`, `routing` and others.
 *
 * @category options
 * @since 0.1.0
 */
export type UpdateOptions = Omit<
  UpdateRequest,
  | "_source"
  | "_source_excludes"
  | "_source_includes"
  | "doc"
  | "id"
  | "index"
  | "script"
  | "scripted_upsert"
  | "upsert"
>

/**
 * Options of {@link updateByScript}.
 *
 * @category options
 * @since 0.1.0
 */
export interface ScriptOptions<T> extends Omit<UpdateOptions, "detect_noop" | "doc_as_upsert"> {
  /** What is written where there is no document yet. Without it that is a `NotFound`. */
  readonly upsert?: T | undefined
  /** Whether the script also runs on what is written where there is no document yet. Default false. */
  readonly scripted_upsert?: boolean | undefined
}

/**
 * Options of {@link modify}.
 *
 * @category options
 * @since 0.1.0
 */
export interface ModifyOptions extends ReplaceOptions {
  /** How often it begins again after a conflict. Default 3. */
  readonly times?: number | undefined
}

/**
 * Options of {@link remove}.
 *
 * @category options
 * @since 0.1.0
 */
export type RemoveOptions = Omit<DeleteRequest, "id" | "index">

/**
 * Parameters of {@link scan}: those of `Search.scan`, but for the index, which is the document's, and for what would
 * take parts of the documents away.
 *
 * @category options
 * @since 0.1.0
 */
export interface ScanParams<in Fields = never> extends Omit<
  SearchScanParams,
  "index" | "query" | "seq_no_primary_term" | "version" | Partly
> {
  /** Which documents. Default all. */
  readonly query?: Query<Fields> | undefined
}

/**
 * Options of {@link scan}: those of `Search.scan`.
 *
 * @category options
 * @since 0.1.0
 */
export interface ScanOptions extends SearchScanOptions {
  /** What becomes of documents that do not decode: the end of the stream, or values. Default `fail`. */
  readonly decodeFailures?: "fail" | undefined
}

/**
 * Options of a {@link scan} where documents that do not decode are values.
 *
 * @category options
 * @since 0.1.0
 */
export interface LenientScanOptions extends SearchScanOptions {
  /** What becomes of documents that do not decode. */
  readonly decodeFailures: "values"
}

/** What the document itself says. */
type Said = "document" | "index" | "partial"

/**
 * Options of {@link bulk}: those of `Bulk.run`.
 *
 * @category options
 * @since 0.1.0
 */
export type BulkOptions<T> = Omit<Bulk.Options<T>, Said> & Bulk.RunOptions

/**
 * Options of {@link bulkStream}: those of `Bulk.stream`.
 *
 * @category options
 * @since 0.1.0
 */
export type BulkStreamOptions<T> = Omit<Bulk.Options<T>, Said> & Bulk.StreamOptions

/**
 * A document by its id, or one that was read: with that, a write fails with a `Conflict` if it has changed since.
 *
 * @category models
 * @since 0.1.0
 */
export type Reference = string | Stored<unknown>

/** Elasticsearch leaves vectors out, since 9.2, unless their fields are asked for; older ones know no other way. */
const everything = <T, E, Fields>({ mapping }: Document<T, E, Fields>) =>
  holdsVectors(mapping.properties) ? { _source_includes: "*" } : {}

/** An answer with a document. */
type Answered = Pick<
  SearchHit,
  "_id" | "_index" | "_primary_term" | "_routing" | "_seq_no" | "_source" | "_version"
>

interface Metadata extends Omit<Stored<unknown>, "_routing" | "_source"> {}

const metadataOf = (answer: Omit<Answered, "_routing" | "_source">): Metadata => ({
  _index: answer._index,
  _id: answer._id ?? "",
  _version: answer._version ?? -1,
  _seq_no: answer._seq_no ?? -1,
  _primary_term: answer._primary_term ?? -1
})

const sourceOf = <T, E, Fields>(
  document: Document<T, E, Fields>,
  answer: Answered
): Result.Result<T, DocumentError> =>
  answer._source === undefined
    ? Result.fail(
        new DocumentError({
          index: answer._index,
          ...(answer._id !== undefined && { id: answer._id }),
          direction: "decode",
          at: [],
          expected: "Expected a _source, which the index does not keep"
        })
      )
    : decodeResult(document, answer._source, answer)

const storedOf = <T, E, Fields>(
  document: Document<T, E, Fields>,
  answer: Answered
): Result.Result<Stored<T>, DocumentError> =>
  Result.map(sourceOf(document, answer), (source) => ({
    ...metadataOf(answer),
    ...(answer._routing !== undefined && { _routing: answer._routing }),
    _source: source
  }))

const writtenOf = (answer: WriteResponseBase): Written => ({ ...metadataOf(answer), result: answer.result })

/** Where a reference points to, and the condition that it makes. */
const targetOf = <T, E, Fields>({ index }: Document<T, E, Fields>, reference: Reference) =>
  typeof reference === "string"
    ? { index, id: reference }
    : {
        index: reference._index,
        id: reference._id,
        ...(reference._routing !== undefined && { routing: reference._routing }),
        if_seq_no: reference._seq_no,
        if_primary_term: reference._primary_term
      }

/** The same without a condition. */
const unconditional = <Target extends { readonly index: string; readonly id: string }>({
  if_primary_term: _term,
  if_seq_no: _number,
  ...target
}: Target & { readonly if_seq_no?: number; readonly if_primary_term?: number }) => target

/** Where an update goes; the server takes only one of a condition and retries of conflicts. */
const updateTargetOf = <T, E, Fields>(
  document: Document<T, E, Fields>,
  reference: Reference,
  { retry_on_conflict: retries }: Pick<UpdateOptions, "retry_on_conflict">
) => {
  const target = targetOf(document, reference)
  return retries === undefined ? target : unconditional(target)
}

/**
 * The document with an id. Where there is none it fails with `NotFound`; see {@link find}.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const film = Repository.get(Films, "1")
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
 * @category reading
 * @since 0.1.0
 */
export const get = <T, E, Fields>(
  document: Document<T, E, Fields>,
  id: string,
  options: GetOptions = {},
  call?: CallOptions
): Effect.Effect<Stored<T>, RepositoryError, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const answer = yield* es.get(
      { ...options, ...everything(document), index: document.index, id },
      exactly(document.schema, call)
    )
    return yield* Effect.fromResult(storedOf(document, answer))
  })

/** Whether the index is there and the document is not. */
const isMissing = (error: NotFound): boolean =>
  typeof error.body === "object" && error.body !== null && Reflect.get(error.body, "found") === false

/**
 * The document with an id, if there is one. That there is no such index is a `NotFound` all the same.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Option from "effect/Option"
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const title = Repository.find(Films, "1").pipe(Effect.map(Option.map((film) => film._source.title)))
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
 * @category reading
 * @since 0.1.0
 */
export const find = <T, E, Fields>(
  document: Document<T, E, Fields>,
  id: string,
  options: GetOptions = {},
  call?: CallOptions
): Effect.Effect<Option.Option<Stored<T>>, RepositoryError, Elasticsearch> =>
  get(document, id, options, { ignore: [404], ...call }).pipe(
    Effect.map(Option.some),
    Effect.catchTag("NotFound", (error) => (isMissing(error) ? Effect.succeedNone : Effect.fail(error)))
  )

/**
 * The documents with several ids, by one request, in the order of the ids; none where there is no such document. If one
 * of them cannot be read (no such index, a shard that is down, a routing that is missing), all of it fails with the
 * error that says so.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const program = Effect.gen(function* () {
 *   const [first, second] = yield* Repository.getMany(Films, ["1", "2"])
 *   return { first, second }
 * })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-mget
 * @category reading
 * @since 0.1.0
 */
export const getMany = <T, E, Fields>(
  document: Document<T, E, Fields>,
  ids: ReadonlyArray<string>,
  options: GetManyOptions = {},
  call?: CallOptions
): Effect.Effect<ReadonlyArray<Option.Option<Stored<T>>>, RepositoryError, Elasticsearch> =>
  Effect.gen(function* () {
    if (ids.length === 0) return []
    const es = yield* Elasticsearch
    const { calls, value } = yield* withMetadata(
      es.mget(
        { ...options, ...everything(document), index: document.index, ids },
        exactly(document.schema, call)
      )
    )
    return yield* Effect.forEach(
      value.docs,
      (item): Effect.Effect<Option.Option<Stored<T>>, RepositoryError> =>
        "found" in item && !item.found
          ? Effect.succeedNone
          : Effect.fromResult(
              Result.flatMap(gotten(item, calls.at(-1)), (answer) =>
                Result.map(storedOf(document, answer), Option.some)
              )
            )
    )
  })

/**
 * Whether there is a document with an id. The document is not read. False, too, where there is no such index.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const isThere = Repository.exists(Films, "1")
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-get
 * @category reading
 * @since 0.1.0
 */
export const exists = <T, E, Fields>(
  document: Document<T, E, Fields>,
  id: string,
  options: ExistsOptions = {},
  call?: CallOptions
): Effect.Effect<boolean, ElasticsearchError, Elasticsearch> =>
  Effect.flatMap(Elasticsearch, (es) => es.exists({ ...options, index: document.index, id }, call))

/** The id and routing of a value: what was said, or what the document's functions say. */
const placeOf = <T, E, Fields>(
  document: Document<T, E, Fields>,
  value: T,
  said: Pick<IndexRequest, "id" | "routing">
): { readonly id?: string; readonly routing?: string } => {
  const id = said.id ?? document.options.id?.(value)
  const routing = said.routing ?? document.options.routing?.(value)
  return {
    ...(id !== undefined && { id }),
    ...(routing !== undefined && { routing: typeof routing === "string" ? routing : routing.join(",") })
  }
}

/** Writes a value, encoded, to where the request says. */
const writing = <T, E, Fields>(
  document: Document<T, E, Fields>,
  value: T,
  request: Omit<IndexRequest, "document">,
  routing: string | undefined,
  call: CallOptions | undefined
): Effect.Effect<Stored<T>, RepositoryError, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const source = yield* encode(document, value, request.id)
    const answer = yield* es.index({ ...request, document: source }, exactly(document.schema, call))
    return { ...metadataOf(answer), ...(routing !== undefined && { _routing: routing }), _source: value }
  })

const storing = <T, E, Fields>(
  document: Document<T, E, Fields>,
  value: T,
  request: Omit<IndexRequest, "document">,
  call: CallOptions | undefined
): Effect.Effect<Stored<T>, RepositoryError, Elasticsearch> =>
  Effect.suspend(() => {
    const place = placeOf(document, value, request)
    return writing(document, value, { ...request, ...place }, place.routing, call)
  })

/**
 * Writes a document, new or in the place of the one with its id. The id is that of the options, or what the document's
 * function `id` says, or one that Elasticsearch makes; the same goes for the routing. Documents of a data stream are
 * always new (`op_type: "create"`).
 *
 * **Details**
 *
 * What comes back is the value that was given; what an ingest pipeline made of it is only there to be read.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make(
 *   "films",
 *   { title: Field.text(), year: Field.integer() },
 *   { id: (film) => `${film.title}-${film.year}` }
 * )
 *
 * const program = Effect.gen(function* () {
 *   const { _id } = yield* Repository.index(Films, { title: "Solaris", year: 1972 }, { refresh: "wait_for" })
 *   return _id
 * })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-index
 * @category writing
 * @since 0.1.0
 */
export const index = <T, E, Fields>(
  document: Document<T, E, Fields>,
  value: T,
  options: IndexOptions = {},
  call?: CallOptions
): Effect.Effect<Stored<T>, RepositoryError, Elasticsearch> =>
  storing(
    document,
    value,
    {
      ...(document.options.dataStream === true && { op_type: "create" }),
      ...options,
      index: document.index
    },
    call
  )

/**
 * Writes a document that must not be there yet; otherwise it fails with `Conflict`. As {@link index} in all else.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const created = Repository.create(Films, { title: "Solaris", year: 1972 }, { id: "1" })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-create
 * @category writing
 * @since 0.1.0
 */
export const create = <T, E, Fields>(
  document: Document<T, E, Fields>,
  value: T,
  options: CreateOptions = {},
  call?: CallOptions
): Effect.Effect<Stored<T>, RepositoryError, Elasticsearch> =>
  storing(document, value, { ...options, index: document.index, op_type: "create" }, call)

/**
 * Writes a document in the place of one that was read, unless that has changed since: then it fails with `Conflict`.
 * Index, id and routing stay those of the one that was read.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const program = Effect.gen(function* () {
 *   const film = yield* Repository.get(Films, "1")
 *   return yield* Repository.replace(Films, film, { ...film._source, year: 1972 })
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/optimistic-concurrency-control
 * @category writing
 * @since 0.1.0
 */
export const replace = <T, E, Fields>(
  document: Document<T, E, Fields>,
  stored: Stored<unknown>,
  value: T,
  options: ReplaceOptions = {},
  call?: CallOptions
): Effect.Effect<Stored<T>, RepositoryError, Elasticsearch> =>
  writing(document, value, { ...targetOf(document, stored), ...options }, stored._routing, call)

/**
 * Changes some fields of a document, by its id or as it was read: then it fails with `Conflict` if it has changed since,
 * unless `retry_on_conflict` is given. Objects are merged, lists are replaced. Where there is no document it fails with
 * `NotFound`, unless `doc_as_upsert` is given.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const updated = Repository.update(Films, "1", { year: 1972 }, { retry_on_conflict: 3 })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update
 * @category writing
 * @since 0.1.0
 */
export const update = <T, E, Fields>(
  document: Document<T, E, Fields>,
  reference: Reference,
  fields: Partial<T>,
  options: UpdateOptions = {},
  call?: CallOptions
): Effect.Effect<Written, RepositoryError, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const target = updateTargetOf(document, reference, options)
    const doc = yield* encodePartial(document, fields, target.id)
    return writtenOf(yield* es.update({ ...target, ...options, doc }, exactly(document.schema, call)))
  })

/**
 * Changes a document by a script, by its id or as it was read, as {@link update} does.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), views: Field.integer() })
 *
 * const counted = Repository.updateByScript(
 *   Films,
 *   "1",
 *   { source: "ctx._source.views += params.by", params: { by: 1 } },
 *   { upsert: { title: "Solaris", views: 1 } }
 * )
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-update
 * @category writing
 * @since 0.1.0
 */
export const updateByScript = <T, E, Fields>(
  document: Document<T, E, Fields>,
  reference: Reference,
  script: Script | ScriptSource,
  options: ScriptOptions<T> = {},
  call?: CallOptions
): Effect.Effect<Written, RepositoryError, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const target = updateTargetOf(document, reference, options)
    const { upsert, ...others } = options
    const first = upsert === undefined ? {} : { upsert: yield* encode(document, upsert, target.id) }
    return writtenOf(
      yield* es.update({ ...target, ...others, ...first, script }, exactly(document.schema, call))
    )
  })

/**
 * Reads a document, changes it and writes it, unless somebody else has changed it meanwhile: then it begins again, up to
 * `times` (default 3). After that it fails with `Conflict`.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), views: Field.integer() })
 *
 * const seen = Repository.modify(Films, "1", (film) => ({ ...film, views: film.views + 1 }), { times: 10 })
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/optimistic-concurrency-control
 * @category writing
 * @since 0.1.0
 */
export const modify = <T, E, Fields>(
  document: Document<T, E, Fields>,
  id: string,
  f: (value: T) => T,
  options: ModifyOptions = {},
  call?: CallOptions
): Effect.Effect<Stored<T>, RepositoryError, Elasticsearch> => {
  const { times = 3, ...others } = options
  const { routing } = others
  return get(document, id, { routing }, call).pipe(
    Effect.flatMap((stored) => replace(document, stored, f(stored._source), others, call)),
    Effect.retry({ times, while: (error) => error._tag === "Conflict" })
  )
}

/**
 * Removes a document, by its id or as it was read: then it fails with `Conflict` if it has changed since. Where there is
 * none it fails with `NotFound`.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const removed = Repository.remove(Films, "1", { refresh: true })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-delete
 * @category writing
 * @since 0.1.0
 */
export const remove = <T, E, Fields>(
  document: Document<T, E, Fields>,
  reference: Reference,
  options: RemoveOptions = {},
  call?: CallOptions
): Effect.Effect<Written, ElasticsearchError, Elasticsearch> =>
  Effect.flatMap(Elasticsearch, (es) =>
    Effect.map(es.delete({ ...targetOf(document, reference), ...options }, call), writtenOf)
  )

const scannedOf = <T, E, Fields>(
  document: Document<T, E, Fields>,
  hit: SearchHit
): Result.Result<Scanned<T>, DocumentError> =>
  Result.map(sourceOf(document, hit), (source) => ({ ...hit, ...metadataOf(hit), _source: source }))

/**
 * All documents that a query finds, as a Stream, from one point in time: by `Search.scan`, whose options it takes. The
 * first document that is not what its declaration says ends it with a `DocumentError`; with `decodeFailures: "values"`
 * such documents are elements, too.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Stream from "effect/Stream"
 * import { Document, Field, Query, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const titles = Repository.scan(Films, { query: Query.range("year", { gte: 1960 }) }, { slices: 4 }).pipe(
 *   Stream.runForEach((film) => Console.log(film._source.title))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/elasticsearch/rest-apis/paginate-search-results
 * @category reading
 * @since 0.1.0
 */
export function scan<T, E, Fields>(
  document: Document<T, E, Fields>,
  params: ScanParams<Fields>,
  options: LenientScanOptions
): Stream.Stream<Result.Result<Scanned<T>, Undecoded>, ScanError, Elasticsearch>
export function scan<T, E, Fields>(
  document: Document<T, E, Fields>,
  params?: ScanParams<Fields>,
  options?: ScanOptions
): Stream.Stream<Scanned<T>, ScanError | DocumentError, Elasticsearch>
export function scan<T, E, Fields>(
  document: Document<T, E, Fields>,
  params: ScanParams<Fields> = {},
  options: ScanOptions | LenientScanOptions = {}
): Stream.Stream<
  Scanned<T> | Result.Result<Scanned<T>, Undecoded>,
  ScanError | DocumentError,
  Elasticsearch
> {
  const { decodeFailures, ...others } = options
  const hits = searchScan(
    { ...params, ...everything(document), index: document.index, seq_no_primary_term: true, version: true },
    { ...others, call: exactly(document.schema, others.call) }
  )
  return decodeFailures === "values"
    ? Stream.map(hits, (hit) => Result.mapError(scannedOf(document, hit), (error) => ({ hit, error })))
    : Stream.mapArrayEffect(hits, (page) =>
        Effect.forEach(page, (hit) => Effect.fromResult(scannedOf(document, hit)))
      )
}

const bulkOf = <T, E, Fields, Options extends Omit<Bulk.Options<T>, Said>>(
  document: Document<T, E, Fields>,
  options: Options
) => ({
  ...options,
  index: document.index,
  document: document.schema,
  partial: partialSchema(document)
})

/**
 * Sends many operations in few requests, and gives a summary of what became of them: by `Bulk.run`, whose options it
 * takes. It does not fail by what becomes of an operation. One whose document does not encode is among the failures of
 * the summary, with a `SerializationError` that says the place inside the document.
 *
 * @example
 * ```ts
 * import * as Stream from "effect/Stream"
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const films = Stream.make({ title: "Solaris", year: 1972 }, { title: "Stalker", year: 1979 })
 *
 * const load = Repository.bulk(
 *   Films,
 *   Stream.map(films, (film) => Repository.indexing(Films, film)),
 *   { refreshAtEnd: true }
 * )
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk
 * @category bulk
 * @since 0.1.0
 */
export function bulk<T, E, Fields, Input extends Bulk.Operation<T>, Failure, Needs>(
  document: Document<T, E, Fields>,
  operations: Stream.Stream<Input, Failure, Needs>,
  options?: BulkOptions<T>
): Effect.Effect<Bulk.Summary<Input>, Failure | ConfigError, Needs | Elasticsearch>
export function bulk<T, E, Fields, Input extends Bulk.Operation<T>>(
  document: Document<T, E, Fields>,
  operations: Iterable<Input> | AsyncIterable<Input>,
  options?: BulkOptions<T>
): Effect.Effect<Bulk.Summary<Input>, Bulk.InputError | ConfigError, Elasticsearch>
export function bulk<T, E, Fields, Input extends Bulk.Operation<T>, Failure, Needs>(
  document: Document<T, E, Fields>,
  operations: Stream.Stream<Input, Failure, Needs> | Iterable<Input> | AsyncIterable<Input>,
  options: BulkOptions<T> = {}
): Effect.Effect<Bulk.Summary<Input>, Failure | Bulk.InputError | ConfigError, Needs | Elasticsearch> {
  const all = bulkOf(document, options)
  return Stream.isStream(operations) ? Bulk.run(operations, all) : Bulk.run(operations, all)
}

/**
 * Sends many operations in few requests, and gives an outcome for each: by `Bulk.stream`, whose options it takes. See
 * {@link bulk}.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Stream from "effect/Stream"
 * import { isFailed } from "effect-elasticsearch/Bulk"
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const load = Repository.bulkStream(Films, [
 *   Repository.indexing(Films, { title: "Solaris", year: 1972 }, { id: "1" }),
 *   Repository.updating(Films, "2", { year: 1979 }),
 *   Repository.removing(Films, "3")
 * ]).pipe(
 *   Stream.filter(isFailed),
 *   Stream.runForEach(({ reason }) => Console.error(reason.message))
 * )
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk
 * @category bulk
 * @since 0.1.0
 */
export function bulkStream<T, E, Fields, Input extends Bulk.Operation<T>, Failure, Needs>(
  document: Document<T, E, Fields>,
  operations: Stream.Stream<Input, Failure, Needs>,
  options?: BulkStreamOptions<T>
): Stream.Stream<Bulk.Outcome<Input>, Failure | ConfigError, Needs | Elasticsearch>
export function bulkStream<T, E, Fields, Input extends Bulk.Operation<T>>(
  document: Document<T, E, Fields>,
  operations: Iterable<Input> | AsyncIterable<Input>,
  options?: BulkStreamOptions<T>
): Stream.Stream<Bulk.Outcome<Input>, Bulk.InputError | ConfigError, Elasticsearch>
export function bulkStream<T, E, Fields, Input extends Bulk.Operation<T>, Failure, Needs>(
  document: Document<T, E, Fields>,
  operations: Stream.Stream<Input, Failure, Needs> | Iterable<Input> | AsyncIterable<Input>,
  options: BulkStreamOptions<T> = {}
): Stream.Stream<Bulk.Outcome<Input>, Failure | Bulk.InputError | ConfigError, Needs | Elasticsearch> {
  const all = bulkOf(document, options)
  return Stream.isStream(operations) ? Bulk.stream(operations, all) : Bulk.stream(operations, all)
}

/**
 * The operation of a bulk that writes a document, with the id and the routing that {@link index} gives it; for a data
 * stream it is `create`.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const operation = Repository.indexing(Films, { title: "Solaris", year: 1972 }, { id: "1" })
 * ```
 * @category bulk
 * @since 0.1.0
 */
export const indexing = <T, E, Fields>(
  document: Document<T, E, Fields>,
  value: T,
  target: Bulk.WriteTarget = {}
): Bulk.Index<T> | Bulk.Create<T> => {
  const fields = { ...target, ...placeOf(document, value, target), document: value }
  return document.options.dataStream === true ? Bulk.create(fields) : Bulk.index(fields)
}

/**
 * The operation of a bulk that writes a document which must not be there yet.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const operation = Repository.creating(Films, { title: "Solaris", year: 1972 }, { id: "1" })
 * ```
 * @category bulk
 * @since 0.1.0
 */
export const creating = <T, E, Fields>(
  document: Document<T, E, Fields>,
  value: T,
  target: Bulk.WriteTarget = {}
): Bulk.Create<T> => Bulk.create({ ...target, ...placeOf(document, value, target), document: value })

/**
 * The operation of a bulk that changes some fields of a document, as {@link update} does.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const operation = Repository.updating(Films, "1", { year: 1972 }, { retry_on_conflict: 3 })
 * ```
 * @category bulk
 * @since 0.1.0
 */
export const updating = <T, E, Fields>(
  document: Document<T, E, Fields>,
  reference: Reference,
  fields: Partial<T>,
  options: Omit<Bulk.Update<T>, "action" | "doc" | "id" | "script" | "scripted_upsert"> = {}
): Bulk.Update<T> => Bulk.update({ ...updateTargetOf(document, reference, options), ...options, doc: fields })

/**
 * The operation of a bulk that removes a document, as {@link remove} does; that there is none is no failure.
 *
 * @example
 * ```ts
 * import { Document, Field, Repository } from "effect-elasticsearch/Dsl"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const operation = Repository.removing(Films, "1")
 * ```
 * @category bulk
 * @since 0.1.0
 */
export const removing = <T, E, Fields>(
  document: Document<T, E, Fields>,
  reference: Reference,
  target: Omit<Bulk.Target, "id"> = {}
): Bulk.Delete => Bulk.remove({ ...targetOf(document, reference), ...target })
