/**
 * Queries of ES|QL that know their columns, and the sources that they begin with.
 *
 * @since 0.1.0
 */
import * as Pipeable from "effect/Pipeable"
import type { Document } from "../Dsl/Document.ts"
import type {
  AnyColumns,
  ColumnsOf,
  Declarations,
  Declared,
  Flat,
  Given,
  MetadataColumns
} from "./Columns.ts"
import { type Any, type Expression, given, type TypeOf } from "./Expression.ts"
import type { Fragment } from "./Fragment.ts"
import {
  columnsOfDeclarations,
  columnsOfFields,
  type Knowledge,
  type Known,
  put,
  recordOf
} from "./internal/columns.ts"
import { mark, nodeOf, optionOf, type Part, type Parts, separated, text } from "./internal/node.ts"
import { identifierOf, sourceOf } from "./internal/quoting.ts"
import type { Shape, Type } from "./Type.ts"

/**
 * A query that knows its columns: expressions by their names. It is immutable; each command makes another one, so that
 * any beginning of a query may be used for several.
 *
 * @category models
 * @since 0.1.0
 */
export interface Query<out C> extends Fragment, Pipeable.Pipeable {
  readonly columns: C
}

/**
 * What a query is when the program runs.
 *
 * @internal
 */
export class Pipeline implements Pipeable.Pipeable {
  readonly [mark] = true
  readonly settings: ReadonlyArray<Part>
  readonly commands: ReadonlyArray<Part>
  readonly known: Knowledge

  constructor(settings: ReadonlyArray<Part>, commands: ReadonlyArray<Part>, known: Knowledge) {
    this.settings = settings
    this.commands = commands
    this.known = known
  }

  get columns(): { readonly [name: string]: unknown } {
    return recordOf(this.known)
  }

  get parts(): Parts {
    return [
      ...this.settings.flatMap((setting) => [setting, text("\n")]),
      ...separated(
        this.commands.map((command) => [command]),
        "\n| "
      )
    ]
  }

  pipe() {
    // oxlint-disable-next-line prefer-rest-params
    return Pipeable.pipeArguments(this, arguments)
  }
}

/** The one place where a pipeline gets the type of its columns. */
const queryOf = <C>(pipeline: Pipeline): Query<C> => pipeline as unknown as Query<C>

/** By its mark, so that a query of another copy of this package is one, too. */
const isPipeline = (query: object): query is Pipeline => mark in query && "known" in query

/** What a query is: there are no others than those that are made here. */
const pipelineFor = (query: Query<unknown>): Pipeline => query as unknown as Pipeline

/**
 * The query as what it is when the program runs, where the builder made it.
 *
 * @internal
 */
export const pipelineOf = (query: Fragment): Pipeline | undefined => (isPipeline(query) ? query : undefined)

/** A query that begins with this. */
const source = <C>(command: Part, known: Knowledge): Query<C> => queryOf(new Pipeline([], [command], known))

/**
 * A command at the end of a query. `known` are its columns after it.
 */
export const appended = <C>(
  query: Query<unknown>,
  command: Part,
  known: (before: Knowledge) => Knowledge = (before) => before
): Query<C> => {
  const pipeline = pipelineFor(query)
  return queryOf(new Pipeline(pipeline.settings, [...pipeline.commands, command], known(pipeline.known)))
}

/** A query with no commands yet and the columns of another: where the arm of a fork begins. */
export const armOf = <C>(query: Query<C>): Query<C> => queryOf(new Pipeline([], [], pipelineFor(query).known))

/** A command of a name, and what stands behind it. */
export const command = (name: string, parts: Parts): Part => ({
  of: name,
  parts: [text(`${name} `), ...parts]
})

/** Something that is given as it is, or made of the columns of the query before it. */
export type Over<C, A> = A | ((columns: C) => A)

/** What was given, or made of the columns. */
export const over = <C, A extends object | string | number | boolean | bigint | null | undefined>(
  query: Query<C>,
  made: Over<C, A>
): A => (typeof made === "function" ? made(query.columns) : made)

/**
 * The columns of `METADATA`.
 *
 * @category models
 * @since 0.1.0
 */
export type Metadata = keyof MetadataColumns

/** What sources may be told. */
interface SourceOptions<M> {
  /** Columns that are not in documents: their id, their score. Default none. */
  readonly metadata?: ReadonlyArray<M> | undefined
}

/** Sources by their names: their columns have to be said, or are any. */
interface NamedOptions<D, M> extends SourceOptions<M> {
  /** The columns and their types. Default: any name is one. */
  readonly columns?: D | undefined
}

/** With the columns of `METADATA`. */
type WithMetadata<C, M extends Metadata> = [M] extends [never] ? C : Flat<C & Pick<MetadataColumns, M>>

const counts: { readonly [Name in Metadata]: "one" | "maybe" | "many" } = {
  _id: "one",
  _index: "one",
  _version: "one",
  _score: "one",
  _ignored: "many",
  _index_mode: "maybe",
  _tier: "maybe",
  _source: "maybe",
  _size: "maybe"
}

/** What documents may be read from: names, and queries in parentheses. */
type Source = string | ReadonlyArray<string | Fragment>

const sourceParts = (sources: Source): Parts =>
  separated(
    (typeof sources === "string" ? [sources] : sources).map((one) =>
      typeof one === "string" ? [text(sourceOf(one))] : [text("("), ...one.parts, text(")")]
    )
  )

const isDocument = (
  given_: Source | Document<unknown, unknown, unknown>
): given_ is Document<unknown, unknown, unknown> => typeof given_ === "object" && "mapping" in given_

const isUntyped = (columns: Declarations | undefined): columns is undefined => columns === undefined

const reading = (
  name: "FROM" | "TS",
  from_: Source | Document<unknown, unknown, unknown>,
  { columns, metadata = [] }: NamedOptions<Declarations, Metadata>
): Query<unknown> => {
  const known: Knowledge = isDocument(from_)
    ? columnsOfFields(from_.fields)
    : isUntyped(columns)
      ? undefined
      : columnsOfDeclarations(columns)
  return source(
    command(name, [
      ...sourceParts(isDocument(from_) ? from_.index : from_),
      ...(metadata.length === 0 ? [] : [text(` METADATA ${metadata.map(identifierOf).join(", ")}`)])
    ]),
    put(
      known,
      metadata.map((column): Known => ({ name: column, count: counts[column] }))
    )
  )
}

/**
 * `FROM`: the documents of an index. Of a document of the DSL the columns are known: its fields, those of objects as
 * `director.name`, and multi-fields as `title.raw`. For names of indices they may be declared; else any name is a column,
 * whose type the compiler does not know. An array has several indices, and queries in it as subqueries, which need a
 * server of 9.4 or newer.
 *
 * Nested objects have no columns in ES|QL: theirs are empty lists in rows, and the server refuses commands that name
 * them. Take them out of the rows with a `keep` of the others.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const recent = Esql.from(Films, { metadata: ["_id"] }).pipe(
 *   Esql.where((c) => Esql.gt(c.year, 1970)),
 *   Esql.limit(10)
 * )
 * const logs = Esql.from(["logs-*", "remote:logs-*"], {
 *   columns: { "@timestamp": "date", message: "text", tags: ["keyword"] }
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/from
 * @category sources
 * @since 0.1.0
 */
export const from: {
  <T, E, Fields, Schemas, M extends Metadata = never>(
    document: Document<T, E, Fields, Schemas>,
    options?: SourceOptions<M>
  ): Query<WithMetadata<ColumnsOf<Schemas>, M>>
  <const D extends Declarations, M extends Metadata = never>(
    indices: Source,
    options: NamedOptions<D, M> & { readonly columns: D }
  ): Query<WithMetadata<Flat<Declared<D>>, M>>
  (indices: Source, options?: SourceOptions<Metadata>): Query<AnyColumns>
} = (
  from_: Source | Document<unknown, unknown, unknown>,
  options: NamedOptions<Declarations, Metadata> = {}
): Query<never> =>
  // The signatures above say what its columns are.
  reading("FROM", from_, options) as Query<never>

/**
 * `TS`: the documents of time series, for which there are functions such as `Fn.rate`. It needs a server of 9.2 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const traffic = Esql.ts("metrics-*", {
 *   columns: { "@timestamp": "date", host: "keyword", bytes: "counter_long" }
 * })
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/ts
 * @category sources
 * @since 0.1.0
 */
export const ts: typeof from = (
  from_: Source | Document<unknown, unknown, unknown>,
  options: NamedOptions<Declarations, Metadata> = {}
): Query<never> => reading("TS", from_, options) as Query<never>

/** A list of values, or one thing that may stand for a column. */
export type Assigned = Given | ReadonlyArray<Exclude<Given, null | Any>>

/** New columns by their names. */
export interface Assignments {
  readonly [name: string]: Assigned
}

/** The column that something becomes. */
export type Becomes<V> =
  V extends Expression<Type, Shape, unknown>
    ? V
    : V extends ReadonlyArray<unknown>
      ? Expression<TypeOf<V>, "many">
      : V extends null
        ? Expression<"null", "maybe", null>
        : Expression<TypeOf<V>, "one">

/** The columns that assignments make. */
export type AssignedColumns<A> = { readonly [Name in keyof A]: Becomes<A[Name]> }

/** Assignments as they are written: `name = expression`. */
export const assignments = (all: Assignments): Parts =>
  separated(
    Object.entries(all).map(([name, value]) => [
      text(`${identifierOf(name)} = `),
      ...nodeOf(given(value)).parts
    ])
  )

/**
 * `ROW`: one row of the values that are given: to try something, or to compute without an index.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.row({ radius: 2, names: ["a", "b"] }).pipe(
 *   Esql.evaluate((c) => ({ area: Esql.multiply(Esql.Fn.pi(), Esql.Fn.pow(c.radius, 2)) }))
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/row
 * @category sources
 * @since 0.1.0
 */
export const row = <const A extends Assignments>(values: A): Query<Flat<AssignedColumns<A>>> =>
  source(
    command("ROW", assignments(values)),
    Object.entries(values).map(([name, value]): Known => ({ name, count: nodeOf(given(value)).shape }))
  )

/** What `SHOW INFO` has. */
interface InfoColumns {
  readonly version: Expression<"keyword", "one">
  readonly date: Expression<"keyword", "one">
  readonly hash: Expression<"keyword", "one">
}

/**
 * `SHOW INFO`: the version of the server.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const version = Esql.show("info").pipe(Esql.keep("version"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/show
 * @category sources
 * @since 0.1.0
 */
export const show = (_item: "info"): Query<InfoColumns> =>
  source(
    { of: "SHOW", parts: [text("SHOW INFO")] },
    ["version", "date", "hash"].map((name): Known => ({ name, count: "one" }))
  )

/**
 * `SET`: a setting of the query, which stands before it wherever this does. It needs a server of 9.3 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films").pipe(Esql.limit(10), Esql.set("time_zone", "Europe/Berlin"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/set
 * @category commands
 * @since 0.1.0
 */
export const set =
  (
    name: string,
    value: string | number | boolean | { readonly [option: string]: string | number | boolean }
  ) =>
  <C>(query: Query<C>): Query<C> => {
    const pipeline = pipelineFor(query)
    const setting: Part = {
      of: "SET",
      parts: [text(`SET ${identifierOf(name)} = ${optionOf(value)};`)]
    }
    return queryOf(new Pipeline([...pipeline.settings, setting], pipeline.commands, pipeline.known))
  }

/**
 * A command that is written by hand, such as one newer than this package. Its columns are those before it and what is
 * declared; without `columns`, those before it.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("films", { columns: { title: "text" } }).pipe(
 *   Esql.append(Esql.esql`DISSECT title ${Esql.literal("%{first} %{rest}")}`, { first: "keyword", rest: "keyword" })
 * )
 * ```
 * @category commands
 * @since 0.1.0
 */
export const append =
  <const D extends Declarations = {}>(fragment: Fragment, columns?: D) =>
  <C>(query: Query<C>): Query<Assign<C, Declared<D>>> =>
    appended(query, { of: "append", parts: fragment.parts }, (known) =>
      put(known, columns === undefined ? [] : columnsOfDeclarations(columns))
    )

/**
 * The columns of a query with others, which take the place of those of the same name.
 *
 * @category models
 * @since 0.1.0
 */
export type Assign<C, A> = [keyof A] extends [never]
  ? C
  : {
      readonly [Name in keyof C | keyof A]: Name extends keyof A
        ? A[Name]
        : Name extends keyof C
          ? C[Name]
          : never
    }

/**
 * The columns of a query.
 *
 * @category models
 * @since 0.1.0
 */
export type ColumnsOfQuery<Q> = Q extends Query<infer C> ? C : never
