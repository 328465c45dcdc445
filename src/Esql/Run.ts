/**
 * Running queries of ES|QL.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { asText } from "../Api/Call.ts"
import { type EsqlQueryRequest, query as queryCall } from "../Api/Esql.ts"
import type { EsqlEsqlColumnInfo, EsqlEsqlResult } from "../Api/types/Esql.ts"
import { Elasticsearch } from "../Client.ts"
import { decodeResult, type Document } from "../Dsl/Document.ts"
import { each } from "../Dsl/internal/each.ts"
import type { ConfigError, DecodeError, DocumentError, ElasticsearchError } from "../Errors.ts"
import { decoderOf, type Problem } from "../internal/document.ts"
import { asyncEsql, type AsyncEsqlOptions } from "../Search/AsyncEsql.ts"
import type { PartialResults } from "../Search/PartialResults.ts"
import type { PollingEnded } from "../Search/Progress.ts"
import type { CallOptions } from "../Transport/Service.ts"
import { isExact } from "../Transport/Long.ts"
import type { AnyRow, Cell, Longs, RowOf } from "./Columns.ts"
import type { Fragment } from "./Fragment.ts"
import { explained, requestOf, undecoded } from "./internal/asking.ts"
import { kept } from "./internal/kept.ts"
import { plainRows, typedRows, wantsExact } from "./internal/rows.ts"
import { shapeOf } from "./internal/shape.ts"
import { pipelineOf } from "./Query.ts"
import type { QueryError } from "./QueryError.ts"

/**
 * How a query may fail: its text, as any call, or in a row that does not decode.
 *
 * @category errors
 * @since 0.1.0
 */
export type EsqlError = ElasticsearchError | QueryError

/**
 * What a query may be told beside its text.
 *
 * @category options
 * @since 0.1.0
 */
export interface Options extends Pick<
  EsqlQueryRequest,
  "filter" | "locale" | "time_zone" | "drop_null_columns" | "include_ccs_metadata"
> {
  /**
   * Whether rows come where a shard or a cluster failed. Default false: such a query fails, where the server's own
   * default is true.
   */
  readonly allow_partial_results?: boolean | undefined
  /** What the request may set: time-outs, retries, headers, credentials. */
  readonly call?: CallOptions | undefined
}

/**
 * What each row is to be.
 *
 * @category options
 * @since 0.1.0
 */
export interface WithRow<A> {
  /**
   * The schema of a row, by the names of its columns. Columns with dots (`director.name`) may be objects. Where it wants
   * a list, one value is a list of one; where a value may be left out, null is left out.
   */
  readonly row: Schema.Decoder<A>
}

/**
 * What the rows of a query that knows its columns are.
 *
 * @category options
 * @since 0.1.0
 */
export interface WithLongs<L> {
  /**
   * What whole numbers of 64 bits are: `number`, which is an error where one is not exact, or `bigint`. Default `number`.
   */
  readonly longs?: L | undefined
}

/**
 * The answer to a query.
 *
 * @category models
 * @since 0.1.0
 */
export interface Answer<out A> extends Omit<EsqlEsqlResult, "values"> {
  readonly rows: ReadonlyArray<A>
}

/**
 * The answer to a query, column by column.
 *
 * @category models
 * @since 0.1.0
 */
export interface Columnar extends Omit<EsqlEsqlResult, "values"> {
  /** The cells of each column, from the first row to the last. */
  readonly values: { readonly [column: string]: ReadonlyArray<Cell> }
}

/** How the rows of an answer are read, and whether with exact integers. */
interface Reader<out R> {
  readonly isExact: boolean
  readonly rows: (result: EsqlEsqlResult) => Result.Result<ReadonlyArray<R>, Problem>
}

/** What decides how rows are read. */
interface Reading<A, L> extends Partial<WithRow<A>>, WithLongs<L> {}

/** The rows of a query: of the schema that is given, else as the query knows its columns. */
type Selected<Q, A, L extends Longs> = [A] extends [never] ? RowOf<Q, L> : A

const plain: Reader<AnyRow> = { isExact: false, rows: (result) => Result.succeed(plainRows(result)) }

/** Rows by a schema, made ready once. */
const schemaReader = kept((row: Schema.Decoder<unknown>): Reader<unknown> => {
  const decode = decoderOf(row)
  const shape = shapeOf(row.ast)
  return {
    isExact: isExact(row),
    rows: (result) =>
      each(plainRows(result), (one, at) =>
        Result.mapError(decode(shape(one)), (problem) => ({ ...problem, at: ["rows", at, ...problem.at] }))
      )
  }
})

const readerOfRows = (
  query: Fragment,
  { longs = "number", row }: Reading<unknown, Longs>
): Reader<unknown> => {
  if (row !== undefined) return schemaReader(row)
  const known = pipelineOf(query)?.known
  return known === undefined
    ? plain
    : { isExact: wantsExact(known, longs), rows: (result) => typedRows(known, result, longs) }
}

const readerOf = <Q extends Fragment, A, L extends Longs>(
  query: Q,
  reading: Reading<A, L>
): Reader<Selected<Q, A, L>> =>
  // The type is chosen by the same three things as the reader: the schema, what the query knows, and `longs`.
  readerOfRows(query, reading) as Reader<Selected<Q, A, L>>

const read = <R>({ rows }: Reader<R>, result: EsqlEsqlResult): Effect.Effect<Answer<R>, DecodeError> => {
  const all = rows(result)
  return Result.isSuccess(all)
    ? Effect.succeed(answered(result, all.success))
    : Effect.fail(
        undecoded(all.failure.at, all.failure.expected, result.values[Number(all.failure.at[1] ?? 0)] ?? null)
      )
}

const calling = (
  { isExact: wants }: Reader<unknown>,
  call: CallOptions | undefined
): CallOptions | undefined => (wants ? { exactIntegers: true, ...call } : call)

const asked = (
  fragment: Fragment,
  options: Options,
  reader: Reader<unknown>
): Effect.Effect<EsqlEsqlResult, EsqlError, Elasticsearch> => {
  const request = requestOf(fragment, options)
  return explained(
    fragment,
    request.query,
    Effect.flatMap(Elasticsearch, (es) => es.esql.query(request, calling(reader, options.call)))
  )
}

const answered = <A>({ values: __, ...rest }: EsqlEsqlResult, rows: ReadonlyArray<A>): Answer<A> => ({
  ...rest,
  rows
})

/**
 * Runs a query, and gives its rows with what the server says of them: columns and their types, how long it took.
 *
 * @example
 * ```ts
 * import * as Schema from "effect/Schema"
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const Row = Schema.Struct({ director: Schema.String, films: Schema.Number, genres: Schema.Array(Schema.String) })
 *
 * const answer = Esql.execute(
 *   Esql.esql`FROM films | WHERE year > ${1970} | STATS films = COUNT(*), genres = VALUES(genre) BY director | LIMIT 10`,
 *   { row: Row }
 * )
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-query
 * @category running
 * @since 0.1.0
 */
export const execute = <Q extends Fragment, A = never, L extends Longs = "number">(
  query: Q,
  options: Options & Reading<A, L> = {}
): Effect.Effect<Answer<Selected<Q, A, L>>, EsqlError, Elasticsearch> => {
  const reader = readerOf(query, options)
  return Effect.flatMap(asked(query, options, reader), (result) => read(reader, result))
}

/**
 * The rows of a query as a Stream. The server sends them in one answer, which is held until the Stream has given them.
 *
 * @example
 * ```ts
 * import * as Console from "effect/Console"
 * import * as Stream from "effect/Stream"
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const print = Esql.stream(Esql.esql`FROM films | KEEP title | LIMIT 100`).pipe(
 *   Stream.runForEach((row) => Console.log(row["title"]))
 * )
 * ```
 * @category running
 * @since 0.1.0
 */
export const stream = <Q extends Fragment, A = never, L extends Longs = "number">(
  query: Q,
  options: Options & Reading<A, L> = {}
): Stream.Stream<Selected<Q, A, L>, EsqlError, Elasticsearch> => {
  const reader = readerOf(query, options)
  const rows = Effect.flatMap(asked(query, options, reader), (result) => read(reader, result))
  return Stream.unwrap(Effect.map(rows, ({ rows: all }) => Stream.fromIterable(all)))
}

/**
 * Runs a query, and gives the cells column by column, which is how charts and statistics want them.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const years = Effect.map(
 *   Esql.columnar(Esql.esql`FROM films | STATS films = COUNT(*) BY year | SORT year | LIMIT 100`),
 *   ({ values }) => [values["year"], values["films"]] as const
 * )
 * ```
 * @category running
 * @since 0.1.0
 */
export const columnar = (
  query: Fragment,
  options: Options = {}
): Effect.Effect<Columnar, EsqlError, Elasticsearch> => {
  const request = { ...requestOf(query, options), columnar: true }
  const answer = Effect.flatMap(Elasticsearch, (es) => es.esql.query(request, options.call))
  return Effect.map(explained(query, request.query, answer), ({ values, ...rest }) => ({
    ...rest,
    values: Object.fromEntries(rest.columns.map(({ name }, at) => [name, values[at] ?? []]))
  }))
}

/** The media types of answers as text. */
const mediaTypes = { csv: "text/csv", tsv: "text/tab-separated-values", txt: "text/plain" } as const

/**
 * Runs a query, and gives its rows as text: for files (`csv`, `tsv`), or for people to read (`txt`).
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const table = Esql.text(Esql.esql`FROM films | KEEP title, year | LIMIT 10`, "csv")
 * ```
 * @category running
 * @since 0.1.0
 */
export const text = (
  query: Fragment,
  format: keyof typeof mediaTypes,
  options: Options = {}
): Effect.Effect<string, EsqlError, Elasticsearch> => {
  const request = requestOf(query, options)
  return explained(
    query,
    request.query,
    Effect.flatMap(Elasticsearch, (es) =>
      es.run(asText(queryCall, mediaTypes[format]), request, options.call)
    )
  )
}

/**
 * The documents that a query finds, decoded by their declaration. The query must keep the columns of the document; with
 * `METADATA _id, _index` a document that does not decode is named by them.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const Films = Document.make("films", { title: Field.text(), year: Field.integer() })
 *
 * const films = Esql.documents(Films, Esql.esql`FROM films METADATA _id | WHERE year > ${1970} | LIMIT 100`)
 * ```
 * @category running
 * @since 0.1.0
 */
export const documents = <T, E, Fields>(
  document: Document<T, E, Fields>,
  query: Fragment,
  options: Options = {}
): Effect.Effect<ReadonlyArray<T>, EsqlError | DocumentError, Elasticsearch> =>
  Effect.flatMap(asked(query, options, { ...plain, isExact: isExact(document.schema) }), (result) => {
    const shape = documentShape(document.schema)
    return Effect.fromResult(
      each(plainRows(result), (row) =>
        decodeResult(document, shape(row), { _index: textOf(row["_index"]), _id: textOf(row["_id"]) })
      )
    )
  })

const documentShape = kept((schema: Schema.Top) => shapeOf(schema.ast))

const textOf = (cell: Cell | undefined): string | undefined => (typeof cell === "string" ? cell : undefined)

/**
 * A query that goes on in the server.
 *
 * @category models
 * @since 0.1.0
 */
export interface Running<out A> {
  /** Its id; `undefined` where the first answer had all rows already. */
  readonly id: string | undefined
  /** Waits for its end, and gives the rows. */
  readonly answer: Effect.Effect<Answer<A>, EsqlError | PartialResults | PollingEnded>
  /** Has it end now, and gives the rows that there are. */
  readonly stop: Effect.Effect<Answer<A>, EsqlError>
}

/**
 * What a query that goes on in the server may be told.
 *
 * @category options
 * @since 0.1.0
 */
export interface StartOptions extends Options {
  /** How it is asked for, and how long the server keeps it. */
  readonly async?: Omit<AsyncEsqlOptions, "call"> | undefined
}

/**
 * Begins a query that goes on in the server, and deletes it when the scope is closed. It is asked for by the Schedule of
 * `poll`.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const counted = Effect.gen(function* () {
 *   const running = yield* Esql.start(Esql.esql`FROM logs-* | STATS count = COUNT(*) BY host | LIMIT 100`)
 *   const { rows } = yield* running.answer
 *   return rows
 * }).pipe(Effect.scoped)
 * ```
 * @see https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-esql-async-query
 * @category running
 * @since 0.1.0
 */
export const start = <Q extends Fragment, A = never, L extends Longs = "number">(
  query: Q,
  { async: asyncOptions, ...options }: StartOptions & Reading<A, L> = {}
): Effect.Effect<Running<Selected<Q, A, L>>, EsqlError | ConfigError, Elasticsearch | Scope.Scope> => {
  const reader = readerOf(query, options)
  const { allow_partial_results: __, ...request } = requestOf(query, options)
  const begun = asyncEsql(request, {
    partialResults: options.allow_partial_results === true ? "allow" : "fail",
    ...asyncOptions,
    call: calling(reader, options.call)
  })
  return Effect.map(explained(query, request.query, begun), ({ id, result, stop }) => ({
    id,
    answer: Effect.flatMap(explained(query, request.query, result), (all) => read(reader, all)),
    stop: Effect.flatMap(explained(query, request.query, stop), (all) => read(reader, all))
  }))
}

export type { EsqlEsqlColumnInfo as ColumnInfo }
