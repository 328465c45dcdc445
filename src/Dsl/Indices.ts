/**
 * The index of a document: made, compared with its declaration, brought up to date, moved to a new one.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { ClusterPutComponentTemplateRequest } from "../Api/Cluster.ts"
import type { Script, ScriptSource } from "../Api/types/Common.ts"
import type { IndicesUpdateAliasesAction } from "../Api/Indices.ts"
import { type Client, Elasticsearch } from "../Client.ts"
import { ConfigError, type ElasticsearchError, MappingConflict } from "../Errors.ts"
import { result } from "../Search/Progress.ts"
import { reindex } from "../Search/Reindex.ts"
import type { ReindexStopped } from "../Search/ReindexOptions.ts"
import type { ScanError } from "../Search/Options.ts"
import { reindexTask, type TaskError } from "../Search/Task.ts"
import { ignoreStatus } from "../Transport/Service.ts"
import * as Document from "./Document.ts"
import * as Differences from "./internal/difference.ts"

/**
 * What a live index and a declaration differ in. It is a plain value.
 *
 * `added` are fields that the declaration has and the index lacks: they can be put in place. `updatable` are parameters
 * that Elasticsearch changes in place, `conflicting` those that need a new index and a reindex; their path is empty for
 * parameters of the mapping as a whole. `undeclared` are fields that only the index has. `settings` are declared settings
 * that differ, each with what it takes: `nothing`, `close` (a closed index, as for analysis) or `reindex`.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const lines = Effect.map(Indices.compare(Films), (difference) =>
 *   difference.conflicting.map(({ path, parameter }) => `${path}: ${parameter}`)
 * )
 * ```
 * @see https://www.elastic.co/docs/manage-data/data-store/mapping
 * @category models
 * @since 0.1.0
 */
export type Difference = Differences.Difference

/**
 * Whether there is nothing to put in place and nothing that needs a reindex. Fields that the declaration lacks do not
 * count: no update takes a field away.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const same = Effect.map(Indices.compare(Films), Indices.isSame)
 * ```
 * @category differences
 * @since 0.1.0
 */
export const isSame = ({ added, conflicting, settings, updatable }: Difference): boolean =>
  added.length + conflicting.length + settings.length + updatable.length === 0

/**
 * Whether {@link update} cannot put everything in place. Settings that need a closed index count, too.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const needs = Effect.map(Indices.compare(Films), Indices.needsReindex)
 * ```
 * @category differences
 * @since 0.1.0
 */
export const needsReindex = (difference: Difference): boolean =>
  Differences.obstacles(difference, false).length > 0

/**
 * A difference as text of several lines, for logs and for people.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const text = Effect.map(Indices.compare(Films), Indices.render)
 * ```
 * @category differences
 * @since 0.1.0
 */
export const render = (difference: Difference): string => Differences.rendered(difference)

/** The declaration, if it does not contradict itself. */
const checked = (document: Document.Any): Effect.Effect<Document.Any, MappingConflict> => {
  const conflicts = Differences.contradictions(document.mapping, document.definitions)
  return conflicts.length === 0
    ? Effect.succeed(document)
    : Effect.fail(
        new MappingConflict({
          index: document.index,
          conflicts,
          hint: "Correct the declaration; nothing was sent"
        })
      )
}

const isDataStream = (document: Document.Any): boolean => document.options.dataStream === true

const putStreamTemplate = (es: Client, document: Document.Any) =>
  es.indices.putIndexTemplate(Document.indexTemplate(document, `${document.index}-template`))

/**
 * Makes the index. For a data stream it puts the index template `<index>-template`, then makes the data stream.
 *
 * **Details**
 *
 * Before anything is sent, the declaration is checked: two different definitions of one analyzer, filter or the like,
 * aliases of fields that are not there, and targets of `copy_to` that are not there while `dynamic` is `strict`, fail as
 * `MappingConflict`. If the index is there already, it fails as `BadRequest`; {@link init} does not.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const create = Indices.create(Films)
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create
 * @category indices
 * @since 0.1.0
 */
export const create = (
  document: Document.Any
): Effect.Effect<void, ElasticsearchError | MappingConflict, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* checked(document)
    if (!isDataStream(document))
      return yield* Effect.asVoid(es.indices.create(Document.createRequest(document)))
    yield* putStreamTemplate(es, document)
    yield* es.indices.createDataStream({ name: document.index })
  }).pipe(Effect.withSpan("Indices.create"))

/**
 * Whether there is an index, alias or data stream of that name.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const run = Indices.exists(Films)
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-exists
 * @category indices
 * @since 0.1.0
 */
export const exists = ({ index }: Document.Any): Effect.Effect<boolean, ElasticsearchError, Elasticsearch> =>
  Effect.flatMap(Elasticsearch, (es) => es.indices.exists({ index }))

/**
 * Makes what was written visible to searches.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const run = Indices.refresh(Films)
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-refresh
 * @category indices
 * @since 0.1.0
 */
export const refresh = ({ index }: Document.Any): Effect.Effect<void, ElasticsearchError, Elasticsearch> =>
  Effect.flatMap(Elasticsearch, (es) => Effect.asVoid(es.indices.refresh({ index })))

/**
 * Opens a closed index.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const run = Indices.open(Films)
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-open
 * @category indices
 * @since 0.1.0
 */
export const open = ({ index }: Document.Any): Effect.Effect<void, ElasticsearchError, Elasticsearch> =>
  Effect.flatMap(Elasticsearch, (es) => Effect.asVoid(es.indices.open({ index })))

/**
 * Closes the index: it takes neither reads nor writes until it is opened.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const run = Indices.close(Films)
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-close
 * @category indices
 * @since 0.1.0
 */
export const close = ({ index }: Document.Any): Effect.Effect<void, ElasticsearchError, Elasticsearch> =>
  Effect.flatMap(Elasticsearch, (es) => Effect.asVoid(es.indices.close({ index })))

/**
 * Deletes the index with its documents, or the data stream with all its indices. If it is not there, it fails as
 * `NotFound`. Of an alias it
 * deletes the indices behind it, which Elasticsearch itself does not; a pattern is the server's to allow.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const run = Indices.remove(Films)
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-delete
 * @category indices
 * @since 0.1.0
 */
export const remove = (document: Document.Any): Effect.Effect<void, ElasticsearchError, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    if (isDataStream(document))
      return yield* Effect.asVoid(es.indices.deleteDataStream({ name: document.index }))
    const isPattern = /[*,]/u.test(document.index)
    const found = isPattern ? [document.index] : Object.keys(yield* es.indices.get({ index: document.index }))
    yield* es.indices.delete({ index: found })
  })

/** The fields of an index with their defaults. A shard answers that, and there may be none right after it was opened. */
const fieldsOf = (es: Client, index: string) => {
  const fields = es.indices.getFieldMapping({ index, fields: "*", include_defaults: true })
  return Effect.catchTag(fields, "NotFound", () =>
    Effect.andThen(es.cluster.health({ index, wait_for_status: "yellow", timeout: "30s" }), fields)
  )
}

/** What is live under a name; of several indices the last by name, as of a data stream the newest. */
const liveOf = (
  es: Client,
  index: string
): Effect.Effect<Differences.Live, ElasticsearchError | MappingConflict> =>
  Effect.gen(function* () {
    const states = yield* es.indices.getMapping({ index })
    const name = Object.keys(states).sort().at(-1)
    if (name === undefined) {
      return yield* new MappingConflict({
        index,
        conflicts: [{ path: index, reason: "stands for no index" }],
        hint: "Create the index first"
      })
    }
    const [fields, settings] = yield* Effect.all(
      [fieldsOf(es, name), es.indices.getSettings({ index: name, include_defaults: true })],
      { concurrency: 2 }
    )
    const defaults = Object.entries(fields[name]?.mappings ?? {}).map(([path, { mapping }]) => [
      path,
      Object.values(mapping)[0]
    ])
    return {
      index: name,
      mapping: states[name]?.mappings ?? {},
      defaults: Object.fromEntries(defaults),
      settings: settings[name]?.settings ?? {},
      settingDefaults: settings[name]?.defaults ?? {}
    }
  })

/**
 * Compares the live index with the declaration; through an alias or a data stream, too.
 *
 * **Details**
 *
 * Defaults that the server adds are no differences, nor is another form of the same value (`"3"` and `3`). Settings that
 * are not declared are not compared. If there are several indices behind the name, the last one by name is compared.
 * If there is none, it fails as `NotFound`.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const difference = Indices.compare(Films)
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-get-mapping
 * @category differences
 * @since 0.1.0
 */
export const compare = (
  document: Document.Any
): Effect.Effect<Difference, ElasticsearchError | MappingConflict, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    return Differences.differenceOf(yield* liveOf(es, document.index), document)
  }).pipe(Effect.withSpan("Indices.compare"))

/**
 * What an update may do.
 *
 * @category options
 * @since 0.1.0
 */
export interface UpdateOptions {
  /**
   * Whether the index may be closed for a moment, for settings such as analysis. Documents that are there keep the
   * terms that they were indexed with. Default false: such settings are conflicts.
   */
  readonly reopen?: boolean | undefined
}

/** Puts in place what can be. */
const put = (
  es: Client,
  document: Document.Any,
  live: Differences.Live,
  difference: Difference,
  closing: boolean
) =>
  Effect.gen(function* () {
    const conflicts = Differences.obstacles(difference, closing)
    if (conflicts.length > 0) {
      return yield* new MappingConflict({
        index: difference.index,
        conflicts,
        hint: "Move the documents to a new index with Indices.migrate"
      })
    }
    const { index } = document
    if (isDataStream(document)) yield* putStreamTemplate(es, document)
    // Settings go first: fields may need their analyzers.
    const settings = Differences.settingsPut(difference, ["nothing"])
    if (settings !== undefined) yield* es.indices.putSettings({ index, settings })
    const closed = Differences.settingsPut(difference, ["close"])
    if (closed !== undefined) yield* es.indices.putSettings({ index, settings: closed, reopen: true })
    const mapping = Differences.mappingPut(difference, document, live)
    if (mapping !== undefined) yield* es.indices.putMapping({ index, ...mapping })
  })

/**
 * Brings the live index up to date: new fields, parameters and settings that can be put in place. It answers with what
 * differed before.
 *
 * **Details**
 *
 * If something needs a reindex, nothing is changed, and it fails as `MappingConflict` with every path and the reason. For a
 * data stream, its index template is put as well, so that the next index has it, too.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const update = Indices.update(Films)
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-mapping
 * @category indices
 * @since 0.1.0
 */
export const update = (
  document: Document.Any,
  options: UpdateOptions = {}
): Effect.Effect<Difference, ElasticsearchError | MappingConflict, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* checked(document)
    const live = yield* liveOf(es, document.index)
    const difference = Differences.differenceOf(live, document)
    yield* put(es, document, live, difference, options.reopen === true)
    return difference
  }).pipe(Effect.withSpan("Indices.update"))

/**
 * Makes the index if there is none of that name, else does what {@link update} does. Any number of calls comes to the
 * same.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const init = Indices.init(Films)
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create
 * @category indices
 * @since 0.1.0
 */
export const init = (
  document: Document.Any,
  options: UpdateOptions = {}
): Effect.Effect<void, ElasticsearchError | MappingConflict, Elasticsearch> =>
  Effect.flatMap(exists(document), (there) =>
    there ? Effect.asVoid(update(document, options)) : create(document)
  )

/**
 * How documents are moved to a new index.
 *
 * @category options
 * @since 0.1.0
 */
export interface MigrateOptions {
  /** What follows the alias and `-` in the name of the new index. Default: the next number, as `000002`. */
  readonly version?: string | undefined
  /**
   * Who copies: the server by its reindex, or this program, which reads and writes every document. Default `server`.
   */
  readonly copy?: "client" | "server" | undefined
  /** Changes every document; only with `copy: "server"`. With it, documents are not counted against each other. */
  readonly script?: Script | ScriptSource | undefined
  /** An ingest pipeline for every document. With it, documents are not counted against each other. */
  readonly pipeline?: string | undefined
  /** How many parts are copied at once. Default 1; `auto` is for the server alone. */
  readonly slices?: number | "auto" | undefined
  /** Whether the old index is deleted at the end. Default false. */
  readonly removeOld?: boolean | undefined
}

/**
 * What a migration came to.
 *
 * @category models
 * @since 0.1.0
 */
export interface Migration {
  /** The index behind the alias before; `undefined` if there was none. */
  readonly from: string | undefined
  /** The index behind the alias now. */
  readonly to: string
  /** How many documents were moved. */
  readonly documents: number
  /** What differed before; `undefined` if there was no index. */
  readonly difference: Difference | undefined
  readonly action: "created" | "updated" | "reindexed" | "none"
}

/**
 * How a migration may fail.
 *
 * @category errors
 * @since 0.1.0
 */
export type MigrateError = ElasticsearchError | MappingConflict | TaskError | ScanError | ReindexStopped

/** The name after this one: `films-000002` after `films-000001`. */
const nextOf = (alias: string, from: string | undefined): string => {
  const number = from?.startsWith(`${alias}-`) === true ? /^\d+$/.exec(from.slice(alias.length + 1)) : null
  return `${alias}-${String(Number(number?.[0] ?? 0) + 1).padStart(6, "0")}`
}

/** The one index behind an alias, or `undefined` if there is no alias. */
const behind = (
  es: Client,
  alias: string
): Effect.Effect<string | undefined, ElasticsearchError | MappingConflict> =>
  Effect.gen(function* () {
    const conflict = (reason: string, hint: string) =>
      new MappingConflict({ index: alias, conflicts: [{ path: alias, reason }], hint })
    const found = yield* es.indices.getAlias({ name: alias }).pipe(ignoreStatus(404))
    const names = Object.keys(found ?? {})
    if (names.length > 1) {
      return yield* conflict(
        `is an alias of several indices: ${names.join(", ")}`,
        "Leave the alias on one of them"
      )
    }
    if (names.length === 0 && (yield* es.indices.exists({ index: alias }))) {
      return yield* conflict(
        "is an index or a data stream, no alias",
        `Reindex it into ${alias}-000001, then swap the name in one updateAliases call with remove_index and add`
      )
    }
    return names[0]
  })

/** Copies all documents, and says how many the new index has. */
const copy = (es: Client, from: string, to: string, options: MigrateOptions) =>
  Effect.gen(function* () {
    const { pipeline, script, slices } = options
    yield* es.indices.refresh({ index: from })
    if (options.copy === "client") {
      if (script !== undefined) {
        const reason = 'is set beside copy: "client"'
        return yield* new ConfigError({ option: "script", reason, hint: "Scripts run on the server alone" })
      }
      yield* reindex({
        source: { index: from },
        index: to,
        ...(typeof slices === "number" && { scan: { slices } }),
        ...(pipeline !== undefined && { bulk: { pipeline } })
      })
    } else {
      yield* result(
        reindexTask({
          source: { index: from },
          dest: { index: to, ...(pipeline !== undefined && { pipeline }) },
          ...(script !== undefined && { script }),
          ...(slices !== undefined && { slices })
        })
      )
    }
    yield* es.indices.refresh({ index: [from, to] })
    const [before, after] = yield* Effect.all([es.count({ index: from }), es.count({ index: to })])
    if (script === undefined && pipeline === undefined && before.count !== after.count) {
      return yield* new MappingConflict({
        index: to,
        conflicts: [{ path: to, reason: `has ${after.count} documents, ${from} has ${before.count}` }],
        hint: "Were documents written meanwhile? Stop that and repeat"
      })
    }
    return after.count
  })

/** The alias and the others of the document go from one index to the other at once. */
const swap = (es: Client, document: Document.Any, from: string | undefined, to: string) => {
  const others = document.options.aliases ?? {}
  const removed = from === undefined ? [] : [document.index, ...Object.keys(others)]
  const actions: ReadonlyArray<IndicesUpdateAliasesAction> = [
    ...removed.map((alias) => ({ remove: { index: from, alias, must_exist: alias === document.index } })),
    ...Object.entries({ [document.index]: {}, ...others }).map(([alias, options]) => ({
      add: { ...options, index: to, alias }
    }))
  ]
  return es.indices.updateAliases({ actions })
}

/** Removes the new index, unless the alias is known to stand on it, or nobody knows where it stands. */
const removeUnused = (es: Client, alias: string, to: string): Effect.Effect<void> =>
  es.indices.getAlias({ name: alias }).pipe(
    ignoreStatus(404),
    Effect.flatMap((found) =>
      found !== undefined && to in found ? Effect.void : Effect.asVoid(es.indices.delete({ index: to }))
    ),
    Effect.ignore({ log: "Warn" })
  )

/**
 * Moves the documents behind an alias to a new index that is as declared; `document.index` is the alias.
 *
 * **Details**
 *
 * If there is no alias yet, it makes the index `<alias>-000001` and the alias (`created`). If the live index is as
 * declared, it does nothing (`none`). If all can be put in place, it does that (`updated`). Else it makes the next index,
 * copies the documents, counts them, and moves the alias in one step (`reindexed`).
 *
 * A failure or an interruption before the last step leaves the alias where it is and removes the new index. Documents that
 * are written meanwhile are not copied: stop the writing before. Filters and routing of the alias are not kept, unless
 * they are in the `aliases` of the declaration. If the name is an index and no alias, or an alias of several indices, it
 * fails as `MappingConflict`.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const moved = Effect.map(Indices.migrate(Films, { removeOld: true }), ({ action, documents, to }) =>
 *   `${action}: ${documents} documents in ${to}`
 * )
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-reindex
 * @category migration
 * @since 0.1.0
 */
export const migrate = (
  document: Document.Any,
  options: MigrateOptions = {}
): Effect.Effect<Migration, MigrateError, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const alias = document.index
    yield* checked(document)
    const from = yield* behind(es, alias)
    const to = options.version === undefined ? nextOf(alias, from) : `${alias}-${options.version}`
    const live = from === undefined ? undefined : yield* liveOf(es, from)
    const difference = live === undefined ? undefined : Differences.differenceOf(live, document)
    if (from !== undefined && live !== undefined && difference !== undefined && !needsReindex(difference)) {
      const action = isSame(difference) ? "none" : "updated"
      yield* put(es, document, live, difference, false)
      return { from, to: from, documents: 0, difference, action } as const
    }
    const { aliases: _aliases, ...request } = Document.createRequest(document)
    const move = Effect.gen(function* () {
      const documents = from === undefined ? 0 : yield* copy(es, from, to, options)
      yield* swap(es, document, from, to)
      return documents
    }).pipe(Effect.onError(() => removeUnused(es, alias, to)))
    const documents = yield* Effect.uninterruptibleMask((restore) =>
      Effect.andThen(es.indices.create({ ...request, index: to }), restore(move))
    )
    if (from !== undefined && options.removeOld === true) yield* es.indices.delete({ index: from })
    return { from, to, documents, difference, action: from === undefined ? "created" : "reindexed" } as const
  }).pipe(Effect.withSpan("Indices.migrate"))

/**
 * Puts an index template of the document: indices whose names fit its patterns get the mapping and the settings when they
 * are made. Defaults are those of `Document.indexTemplate`.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const run = Indices.putTemplate(Films, "films-template", { priority: 200 })
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-put-index-template
 * @category templates
 * @since 0.1.0
 */
export const putTemplate = (
  document: Document.Any,
  name: string,
  options?: Document.TemplateOptions
): Effect.Effect<void, ElasticsearchError | MappingConflict, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* checked(document)
    yield* es.indices.putIndexTemplate(Document.indexTemplate(document, name, options))
  })

/**
 * Puts a component template of the document: a part that index templates are made of.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Indices from "effect-elasticsearch/Dsl/Indices"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 * const run = Indices.putComponentTemplate(Films, "films-fields")
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-cluster-put-component-template
 * @category templates
 * @since 0.1.0
 */
export const putComponentTemplate = (
  document: Document.Any,
  name: string,
  options?: Omit<ClusterPutComponentTemplateRequest, "name" | "template">
): Effect.Effect<void, ElasticsearchError | MappingConflict, Elasticsearch> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    yield* checked(document)
    yield* es.cluster.putComponentTemplate(Document.componentTemplate(document, name, options))
  })
