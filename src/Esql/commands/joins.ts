/**
 * Commands that add the columns of other indices, and of time series.
 *
 * @since 0.1.0
 */
import type { Document } from "../../Dsl/Document.ts"
import type { Absentable, ColumnsOf, Declarations, Declared, Flat } from "../Columns.ts"
import { type Condition, type Expression, given } from "../Expression.ts"
import {
  columnsOfDeclarations,
  columnsOfFields,
  type Knowledge,
  type Known,
  put,
  recordOf
} from "../internal/columns.ts"
import { nodeOf, type Parts, text } from "../internal/node.ts"
import { identifierOf, quoted, sourceOf } from "../internal/quoting.ts"
import { appended, type Assign, command, pipelineOf, type Query } from "../Query.ts"
import type { Type } from "../Type.ts"

/** A column of a policy: its type, and the field of the policy where it has another name. */
type Enriched = Type | { readonly field: string; readonly type: Type }

/** The columns that a policy adds. */
type EnrichedColumns<W> = {
  readonly [Name in keyof W]: W[Name] extends Type
    ? Expression<W[Name], never>
    : W[Name] extends { readonly type: infer T extends Type }
      ? Expression<T, never>
      : never
}

const enriching = ([name, enriched]: readonly [string, Enriched]): string =>
  typeof enriched === "string" || enriched.field === name
    ? identifierOf(name)
    : `${identifierOf(name)} = ${identifierOf(enriched.field)}`

/**
 * `ENRICH`: the columns of an enrich policy, for the value of a column. `with` has the columns to add, and their types.
 * A row may have several values, where several documents of the policy match.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const query = Esql.from("people", { columns: { code: "keyword" } }).pipe(
 *   Esql.enrich("languages", {
 *     on: "code",
 *     with: { language: { field: "language_name", type: "keyword" } }
 *   })
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/enrich
 * @category commands
 * @since 0.1.0
 */
export const enrich =
  <C, const W extends { readonly [name: string]: Enriched }>(
    policy: string,
    options: {
      /** The column to look up. Default: the one that has the name of the policy's match field. */
      readonly on?: (keyof C & string) | undefined
      readonly with: W
      /** Where it is done, of clusters that are searched together. Default `any`. */
      readonly mode?: "any" | "coordinator" | "remote" | undefined
    }
  ) =>
  (query: Query<C>): Query<Assign<C, EnrichedColumns<W>>> => {
    const entries: ReadonlyArray<readonly [string, Enriched]> = Object.entries(options.with)
    const name = options.mode === undefined ? policy : `_${options.mode}:${policy}`
    return appended(
      query,
      command("ENRICH", [
        text(/^[\w:.-]+$/u.test(name) ? name : quoted(name)),
        ...(options.on === undefined ? [] : [text(` ON ${identifierOf(options.on)}`)]),
        ...(entries.length === 0 ? [] : [text(` WITH ${entries.map(enriching).join(", ")}`)])
      ]),
      (known) =>
        put(
          known,
          entries.map(([column]): Known => ({ name: column, count: "any" }))
        )
    )
  }

/** The columns that both have stay those of the query. */
type Looked<C, L> = Assign<Absentable<L>, C>

/** How rows are matched: by columns that both have, or by a condition over the columns of both. */
type On<C, L> =
  | (keyof C & keyof L & string)
  | readonly [keyof C & keyof L & string, ...ReadonlyArray<keyof C & keyof L & string>]
  | ((columns: Flat<Assign<L, C>>) => Condition)

const joining = (
  query: Query<unknown>,
  index: string,
  looked: ReadonlyArray<Known>,
  on: string | ReadonlyArray<string> | ((columns: never) => Condition)
): Query<never> => {
  const before = pipelineOf(query)?.known
  // Rows keep their own columns, and may have no match.
  const joined = (known: Knowledge): Knowledge =>
    put(
      looked.map((column) => (column.count === "one" ? { ...column, count: "maybe" } : column)),
      known ?? []
    )
  const conditionParts = (): Parts => {
    if (typeof on === "function") {
      const columns = before === undefined ? undefined : joined(before)
      // The record has the columns of both, as the signature says.
      return nodeOf(given(on(recordOf(columns) as never))).parts
    }
    return [text((typeof on === "string" ? [on] : on).map(identifierOf).join(", "))]
  }
  return appended(
    query,
    command("LOOKUP JOIN", [text(`${sourceOf(index)} ON `), ...conditionParts()]),
    (known) => (known === undefined ? undefined : joined(known))
  )
}

/**
 * `LOOKUP JOIN`: the columns of an index in lookup mode (`index.mode: lookup`), for rows whose columns match one of its
 * documents. The index is a document of the DSL, or a name with declared columns. Rows without a match have null in them,
 * and rows with several come several times. Several columns, and conditions over the columns of both, need a server of
 * 9.2 or newer.
 *
 * @example
 * ```ts
 * import { Document, Field } from "effect-elasticsearch/Dsl"
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const Hosts = Document.make("hosts", { host: Field.keyword(), owner: Field.keyword() })
 *
 * const query = Esql.from("logs-*", { columns: { host: "keyword", message: "text" } }).pipe(
 *   Esql.lookupJoin(Hosts, "host"),
 *   Esql.keep("message", "owner")
 * )
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/lookup-join
 * @category commands
 * @since 0.1.0
 */
export const lookupJoin: {
  <C, T, E, Fields, Schemas>(
    document: Document<T, E, Fields, Schemas>,
    on: On<C, ColumnsOf<Schemas>>
  ): (query: Query<C>) => Query<Looked<C, ColumnsOf<Schemas>>>
  <C, const D extends Declarations>(
    index: { readonly index: string; readonly columns: D },
    on: On<C, Declared<D>>
  ): (query: Query<C>) => Query<Looked<C, Declared<D>>>
} =
  (
    looked: Document<unknown, unknown, unknown> | { readonly index: string; readonly columns: Declarations },
    on: string | ReadonlyArray<string> | ((columns: never) => Condition)
  ) =>
  (query: Query<unknown>): Query<never> =>
    joining(
      query,
      looked.index,
      "columns" in looked ? columnsOfDeclarations(looked.columns) : columnsOfFields(looked.fields),
      on
    )

/** What is said of metrics. */
interface MetricColumns {
  readonly metric_name: Expression<"keyword", "one">
  readonly data_stream: Expression<"keyword", "many">
  readonly unit: Expression<"keyword", "many">
  readonly metric_type: Expression<"keyword", "many">
  readonly field_type: Expression<"keyword", "many">
  readonly dimension_fields: Expression<"keyword", "many">
}

/** What is said of a time series. */
interface SeriesColumns extends MetricColumns {
  /** JSON of its dimensions. */
  readonly dimensions: Expression<"keyword", "one">
}

const metricColumns: ReadonlyArray<Known> = [
  { name: "metric_name", count: "one" },
  ...["data_stream", "unit", "metric_type", "field_type", "dimension_fields"].map((name): Known => ({
    name,
    count: "many"
  }))
]

/**
 * `METRICS_INFO`: the metrics of time series, a row each, instead of their documents. It stands after `ts`, and needs a
 * server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const metrics = Esql.ts("metrics-*").pipe(Esql.metricsInfo, Esql.sort((c) => c.metric_name))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/metrics-info
 * @category commands
 * @since 0.1.0
 */
export const metricsInfo = <C>(query: Query<C>): Query<MetricColumns> =>
  appended(query, { of: "METRICS_INFO", parts: [text("METRICS_INFO")] }, () => metricColumns)

/**
 * `TS_INFO`: the time series of metrics, a row for each metric of each series, instead of their documents. It stands after
 * `ts`, and needs a server of 9.4 or newer.
 *
 * @example
 * ```ts
 * import * as Esql from "effect-elasticsearch/Esql"
 *
 * const series = Esql.ts("metrics-*").pipe(Esql.tsInfo, Esql.keep("metric_name", "dimensions"))
 * ```
 * @see https://www.elastic.co/docs/reference/query-languages/esql/commands/ts-info
 * @category commands
 * @since 0.1.0
 */
export const tsInfo = <C>(query: Query<C>): Query<SeriesColumns> =>
  appended(query, { of: "TS_INFO", parts: [text("TS_INFO")] }, () => [
    ...metricColumns,
    { name: "dimensions", count: "one" }
  ])
