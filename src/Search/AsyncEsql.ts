/**
 * ES|QL queries that go on in the server while nobody waits for them on a connection.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Schedule from "effect/Schedule"
import type * as Scope from "effect/Scope"
import type * as Stream from "effect/Stream"
import type { EsqlAsyncQueryRequest, EsqlAsyncQueryResponse } from "../Api/Esql.ts"
import type { EsqlEsqlResult } from "../Api/types/Esql.ts"
import { Elasticsearch } from "../Client.ts"
import type { ConfigError, ElasticsearchError } from "../Errors.ts"
import { millisOf, wordOf } from "../internal/options.ts"
import type { CallOptions } from "../Transport/Service.ts"
import { handle } from "./internal/handle.ts"
import { PartialResults } from "./PartialResults.ts"
import { defaultPolling, type PollingEnded } from "./Progress.ts"

type Managed = "delimiter" | "filter_path" | "format" | "keep_alive" | "keep_on_completion"

/**
 * Parameters of an asynchronous ES|QL query. `wait_for_completion_timeout` says how long the first answer waits for
 * all rows; the server's default is 1 second.
 *
 * @category options
 * @since 0.1.0
 */
export interface AsyncEsqlParams extends Omit<EsqlAsyncQueryRequest, Managed> {
  readonly delimiter?: undefined
  readonly filter_path?: undefined
  readonly format?: undefined
  readonly keep_alive?: undefined
  readonly keep_on_completion?: undefined
}

/**
 * Options of an asynchronous query.
 *
 * @category options
 * @since 0.1.0
 */
export interface AsyncEsqlOptions {
  /**
   * How long the server keeps it after it was last asked, should this program not come to delete it. Default 10
   * minutes.
   */
  readonly keepAlive?: Duration.Input | undefined
  /** When to ask again; it is given the last answer. Default {@link defaultPolling}. */
  readonly poll?: Schedule.Schedule<unknown, EsqlAsyncQueryResponse> | undefined
  /** What becomes of rows that are incomplete in the end. Default `fail`. */
  readonly partialResults?: "fail" | "allow" | undefined
  /** What each request may set: time-outs, retries, headers, credentials. */
  readonly call?: CallOptions | undefined
}

/**
 * An asynchronous ES|QL query. Rows come with its end alone.
 *
 * @category models
 * @since 0.1.0
 */
export interface AsyncEsql {
  /** Its id; `undefined` where the first answer had all rows already, so that nothing was kept. */
  readonly id: string | undefined
  /** What it says of itself, each time that it is asked, from the latest answer on; the last has the rows. */
  readonly answers: Stream.Stream<EsqlAsyncQueryResponse, ElasticsearchError | PollingEnded>
  /** Waits for its end, and gives the rows. */
  readonly result: Effect.Effect<EsqlEsqlResult, ElasticsearchError | PartialResults | PollingEnded>
  /** Has it end now, and gives the rows that there are. The server has that since 8.18. */
  readonly stop: Effect.Effect<EsqlEsqlResult, ElasticsearchError>
}

const lackOf = ({ _clusters, is_partial: isPartial }: EsqlEsqlResult): PartialResults | undefined => {
  const clusters = _clusters === undefined ? 0 : _clusters.skipped + _clusters.partial + _clusters.failed
  if (isPartial !== true && clusters === 0) return undefined
  return new PartialResults({
    endpoint: "esql.async_query_get",
    timedOut: false,
    failed: 0,
    total: 0,
    failures: [],
    clusters
  })
}

/**
 * Begins an ES|QL query that goes on in the server, and deletes it when the scope is closed: that ends it where it is
 * running, and frees its rows.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Search from "effect-elasticsearch/Search"
 *
 * const program = Effect.gen(function* () {
 *   const query = yield* Search.asyncEsql({ query: "FROM logs-* | STATS count = COUNT(*) BY host" })
 *   const { columns, values } = yield* query.result
 *   return values.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])))
 * }).pipe(Effect.scoped)
 * ```
 * @category asynchronous
 * @since 0.1.0
 */
export const asyncEsql = (
  params: AsyncEsqlParams,
  options: AsyncEsqlOptions = {}
): Effect.Effect<AsyncEsql, ElasticsearchError | ConfigError, Elasticsearch | Scope.Scope> =>
  Effect.gen(function* () {
    const es = yield* Elasticsearch
    const { call, poll = defaultPolling } = options
    const kept = yield* millisOf(options.keepAlive ?? "10 minutes", "keepAlive")
    const partial = yield* wordOf(options.partialResults ?? "fail", ["fail", "allow"], "partialResults")
    const keep_alive = Duration.millis(kept)
    const { drop_null_columns } = params
    const { answers, heard, id, last, latest } = yield* handle<EsqlAsyncQueryResponse>({
      what: "asynchronous ES|QL query",
      submit: es.esql.asyncQuery({ ...params, keep_alive }, call),
      ask: (id) => es.esql.asyncQueryGet({ id, keep_alive, drop_null_columns }, call),
      remove: (id) => es.esql.asyncQueryDelete({ id }, call),
      schedule: poll
    })
    return {
      id,
      answers,
      result: Effect.flatMap(last, (answer): AsyncEsql["result"] => {
        const lack = partial === "allow" ? undefined : lackOf(answer)
        return lack === undefined ? Effect.succeed(answer) : Effect.fail(lack)
      }),
      stop:
        id === undefined
          ? latest
          : Effect.tap(es.esql.asyncQueryStop({ id, drop_null_columns }, call), (answer) =>
              Effect.sync(() => heard(answer))
            )
    }
  })
