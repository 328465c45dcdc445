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
import type { FieldValue } from "../Api/types/Common.ts"
import type { EsqlEsqlColumnInfo, EsqlEsqlResult } from "../Api/types/Esql.ts"
import { Elasticsearch } from "../Client.ts"
import { decodeResult, type Document } from "../Dsl/Document.ts"
import { each } from "../Dsl/internal/each.ts"
import { exactly } from "../Dsl/internal/exactly.ts"
import { type ConfigError, DecodeError, type DocumentError, type ElasticsearchError } from "../Errors.ts"
import { decoderOf } from "../internal/document.ts"
import { asyncEsql, type AsyncEsqlOptions } from "../Search/AsyncEsql.ts"
import type { PartialResults } from "../Search/PartialResults.ts"
import type { PollingEnded } from "../Search/Progress.ts"
import type { CallOptions } from "../Transport/Service.ts"
import { type Fragment, render } from "./Fragment.ts"
import { shapeOf } from "./internal/shape.ts"
import { fromRefusal, type QueryError } from "./QueryError.ts"

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
 * A value of a row: several where a document has several, null where it has none.
 *
 * @category models
 * @since 0.1.0
 */
export type Cell = FieldValue | ReadonlyArray<FieldValue>

/**
 * A row without a schema, by the names of its columns. Dates are ISO text, as the server gives them.
 *
 * @category models
 * @since 0.1.0
 */
export interface AnyRow {
  readonly [column: string]: Cell
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

/** What a query is asked for with. */
type Request = Pick<EsqlQueryRequest, "query" | "params"> & Omit<Options, "call">

const requestOf = (fragment: Fragment, options: Options): Request => {
  const { call: _, ...params } = options
  const { params: values, query } = render(fragment)
  return {
    allow_partial_results: false,
    ...params,
    query,
    ...(values.length > 0 && { params: values })
  }
}

/** A refusal that names a place in the query becomes a failure that shows it. */
const explained = <A, E extends { readonly _tag: string }, R>(
  query: string,
  effect: Effect.Effect<A, E | ElasticsearchError, R>
): Effect.Effect<A, E | EsqlError, R> =>
  Effect.mapError(effect, (error): E | EsqlError =>
    isBadRequest(error) ? (fromRefusal(query, error) ?? error) : error
  )

const isBadRequest = (error: {
  readonly _tag: string
}): error is Extract<ElasticsearchError, { _tag: "BadRequest" }> => error._tag === "BadRequest"

const rowsOf = ({ columns, values }: EsqlEsqlResult): ReadonlyArray<AnyRow> => {
  const names = columns.map(({ name }) => name)
  return values.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null])))
}

const calling = (schema: Schema.Top | undefined, call: CallOptions | undefined): CallOptions | undefined =>
  schema === undefined ? call : exactly(schema, call)

/** The rows of an answer, decoded up to the first that does not fit. */
const decoded = <A>(
  result: EsqlEsqlResult,
  row: Schema.Decoder<A>
): Result.Result<ReadonlyArray<A>, DecodeError> => {
  const decode = decoderOf(row)
  const shape = shapeOf(row.ast)
  return each(rowsOf(result), (one, at) =>
    Result.mapError(
      decode(shape(one)),
      (problem) =>
        new DecodeError({
          endpoint: "esql.query",
          method: "POST",
          path: "/_query",
          node: "",
          attempts: [],
          at: ["rows", at, ...problem.at],
          expected: problem.expected,
          body: one
        })
    )
  )
}

const asked = (
  fragment: Fragment,
  options: Options,
  schema: Schema.Top | undefined
): Effect.Effect<EsqlEsqlResult, EsqlError, Elasticsearch> => {
  const request = requestOf(fragment, options)
  return explained(
    request.query,
    Effect.flatMap(Elasticsearch, (es) => es.esql.query(request, calling(schema, options.call)))
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
export function execute<A>(
  query: Fragment,
  options: Options & WithRow<A>
): Effect.Effect<Answer<A>, EsqlError, Elasticsearch>
export function execute(
  query: Fragment,
  options?: Options
): Effect.Effect<Answer<AnyRow>, EsqlError, Elasticsearch>
export function execute(
  query: Fragment,
  { row, ...options }: Options & Partial<WithRow<unknown>> = {}
): Effect.Effect<Answer<unknown>, EsqlError, Elasticsearch> {
  return Effect.flatMap(asked(query, options, row), (result) =>
    row === undefined
      ? Effect.succeed<Answer<unknown>>(answered(result, rowsOf(result)))
      : Effect.fromResult(Result.map(decoded(result, row), (rows) => answered(result, rows)))
  )
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
export function stream<A>(
  query: Fragment,
  options: Options & WithRow<A>
): Stream.Stream<A, EsqlError, Elasticsearch>
export function stream(query: Fragment, options?: Options): Stream.Stream<AnyRow, EsqlError, Elasticsearch>
export function stream(
  query: Fragment,
  options: Options & Partial<WithRow<unknown>> = {}
): Stream.Stream<unknown, EsqlError, Elasticsearch> {
  const { row } = options
  const answer: Effect.Effect<Answer<unknown>, EsqlError, Elasticsearch> = row === undefined
    ? execute(query, options)
    : execute(query, { ...options, row })
  return Stream.unwrap(Effect.map(answer, ({ rows }) => Stream.fromIterable(rows)))
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
  return Effect.map(explained(request.query, answer), ({ values, ...rest }) => ({
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
  Effect.flatMap(asked(query, options, document.schema), (result) => {
    const shape = shapeOf(document.schema.ast)
    return Effect.fromResult(
      each(rowsOf(result), (row) =>
        decodeResult(document, shape(row), { _index: textOf(row["_index"]), _id: textOf(row["_id"]) })
      )
    )
  })

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
export const start = <A = AnyRow>(
  query: Fragment,
  {
    row,
    async: asyncOptions,
    ...options
  }: Options & Partial<WithRow<A>> & { readonly async?: Omit<AsyncEsqlOptions, "call"> | undefined } = {}
): Effect.Effect<Running<A>, EsqlError | ConfigError, Elasticsearch | Scope.Scope> => {
  const { allow_partial_results: __, ...request } = requestOf(query, options)
  const answer = (result: EsqlEsqlResult): Effect.Effect<Answer<A>, DecodeError> =>
    row === undefined
      ? // Without a schema, rows are any.
        Effect.succeed(answered(result, rowsOf(result)) as unknown as Answer<A>)
      : Effect.fromResult(Result.map(decoded(result, row), (rows) => answered(result, rows)))
  const begun = asyncEsql(request, {
    partialResults: options.allow_partial_results === true ? "allow" : "fail",
    ...asyncOptions,
    call: calling(row, options.call)
  })
  return Effect.map(explained(request.query, begun), ({ id, result, stop }) => ({
    id,
    answer: Effect.flatMap(explained(request.query, result), answer),
    stop: Effect.flatMap(explained(request.query, stop), answer)
  }))
}

export type { EsqlEsqlColumnInfo as ColumnInfo }
