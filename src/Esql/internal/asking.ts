/** Asking the server a query. */
import * as Effect from "effect/Effect"
import type { EsqlQueryRequest } from "../../Api/Esql.ts"
import { DecodeError, type ElasticsearchError } from "../../Errors.ts"
import { type Fragment, render } from "../Fragment.ts"
import { fromRefusal, type QueryError } from "../QueryError.ts"
import type { Options } from "../Run.ts"

/** What a query is asked for with. */
export type Request = Pick<EsqlQueryRequest, "query" | "params"> & Omit<Options, "call">

export const requestOf = (fragment: Fragment, options: Options): Request => {
  const { params: values, query } = render(fragment)
  const { allow_partial_results, drop_null_columns, filter, include_ccs_metadata, locale, time_zone } =
    options
  return {
    allow_partial_results: allow_partial_results ?? false,
    ...(drop_null_columns !== undefined && { drop_null_columns }),
    ...(filter !== undefined && { filter }),
    ...(include_ccs_metadata !== undefined && { include_ccs_metadata }),
    ...(locale !== undefined && { locale }),
    ...(time_zone !== undefined && { time_zone }),
    query,
    ...(values.length > 0 && { params: values })
  }
}

/** A refusal that names a place in the query becomes a failure that shows it. */
export const explained = <A, E extends { readonly _tag: string }, R>(
  { parts }: Fragment,
  query: string,
  effect: Effect.Effect<A, E | ElasticsearchError, R>
): Effect.Effect<A, E | ElasticsearchError | QueryError, R> =>
  Effect.mapError(effect, (error): E | ElasticsearchError | QueryError =>
    isBadRequest(error) ? (fromRefusal(parts, query, error) ?? error) : error
  )

const isBadRequest = (error: {
  readonly _tag: string
}): error is Extract<ElasticsearchError, { _tag: "BadRequest" }> => error._tag === "BadRequest"

/** An answer, or a place in it, that is not what the query or its schema says. */
export const undecoded = (at: DecodeError["at"], expected: string, body: unknown): DecodeError =>
  new DecodeError({
    endpoint: "esql.query",
    method: "POST",
    path: "/_query",
    node: "",
    attempts: [],
    at,
    expected,
    body
  })
