/** What `_mget` and `_msearch` are asked and answer, call by call. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type {
  GetGetResult,
  GetResponse,
  MgetOperation,
  MgetRequest,
  MgetResponseItem,
  MsearchRequest,
  SearchResponse
} from "../../Api/Core.ts"
import type { MsearchMultisearchHeader, MsearchResponseItem } from "../../Api/types/Core.ts"
import type { Client } from "../../Client.ts"
import { DecodeError, type ErrorCause, fromStatus, type StatusError } from "../../Errors.ts"
import type { CallMetadata } from "../../Transport/Service.ts"
import type { BatchedGet, BatchedSearch } from "../Batching.ts"
import type { Batch } from "./batch.ts"
import type { Problem } from "../../internal/document.ts"

/** What is said, without what is not. */
const said = <Fields extends object>(fields: Fields): Fields => {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  // The same fields, each of the same type.
  return Object.fromEntries(entries) as Fields
}

type GetShared = Pick<MgetRequest, "force_synthetic_source" | "preference" | "realtime" | "refresh">

const sourceOf = ({ _source, _source_excludes, _source_includes }: BatchedGet): MgetOperation["_source"] => {
  if (_source_excludes === undefined && _source_includes === undefined) return _source
  const includes = _source_includes ?? (typeof _source === "boolean" ? undefined : _source)
  return said({ includes, excludes: _source_excludes })
}

export const gets: Batch<BatchedGet, GetShared, MgetOperation, MgetResponseItem> = {
  endpoint: "mget",
  split: (params) => {
    const { force_synthetic_source, id, index, preference, realtime, refresh } = params
    const { routing, stored_fields, version, version_type } = params
    return {
      shared: said({ force_synthetic_source, preference, realtime, refresh }),
      own: said({
        _index: index,
        _id: id,
        routing,
        stored_fields,
        version,
        version_type,
        _source: sourceOf(params)
      })
    }
  },
  call: (es, shared, docs, options) =>
    Effect.map(es.mget({ ...shared, docs }, options), (answer) => answer.docs)
}

type SearchShared = Pick<
  MsearchRequest,
  "include_named_queries_score" | "max_concurrent_shard_requests" | "pre_filter_shard_size" | "typed_keys"
>

interface SearchOwn {
  readonly header: MsearchMultisearchHeader
  readonly body: object
}

export const searches: Batch<BatchedSearch, SearchShared, SearchOwn, MsearchResponseItem> = {
  endpoint: "msearch",
  split: (params) => {
    const {
      include_named_queries_score,
      max_concurrent_shard_requests,
      pre_filter_shard_size,
      typed_keys,
      allow_no_indices,
      allow_partial_search_results,
      ccs_minimize_roundtrips,
      expand_wildcards,
      ignore_throttled,
      ignore_unavailable,
      index,
      preference,
      project_routing,
      request_cache,
      routing,
      search_type,
      _slice,
      ...body
    } = params
    return {
      shared: said({
        include_named_queries_score,
        max_concurrent_shard_requests,
        pre_filter_shard_size,
        typed_keys
      }),
      own: {
        header: said({
          allow_no_indices,
          allow_partial_search_results,
          ccs_minimize_roundtrips,
          expand_wildcards,
          ignore_throttled,
          ignore_unavailable,
          index,
          preference,
          project_routing,
          request_cache,
          routing,
          search_type,
          _slice
        }),
        body: said(body)
      }
    }
  },
  call: (es: Client, shared, own, options) =>
    Effect.map(
      es.msearch({ ...shared, searches: own.flatMap(({ body, header }) => [header, body]) }, options),
      (answer) => answer.responses
    )
}

/** `_mget` says of an error what it is, but not its status. */
const statuses: { readonly [type: string]: number } = {
  index_not_found_exception: 404,
  resource_not_found_exception: 404,
  shard_not_found_exception: 404,
  index_closed_exception: 400,
  illegal_argument_exception: 400,
  routing_missing_exception: 400,
  security_exception: 403,
  cluster_block_exception: 403,
  version_conflict_engine_exception: 409,
  circuit_breaking_exception: 429,
  es_rejected_execution_exception: 429,
  no_shard_available_action_exception: 503,
  node_not_connected_exception: 503
}

const described = (endpoint: string, called: CallMetadata | undefined) => ({
  endpoint,
  method: "POST",
  node: called?.node ?? "",
  attempts: called?.attempts ?? []
})

const segment = (text: string) => encodeURIComponent(text)

const pathOf = ({ _id, _index }: { readonly _id: string; readonly _index: string }): string =>
  `/${segment(_index)}/_doc/${segment(_id)}`

/** The error that stands for the answer that a call of its own would have got. */
const refused = (
  endpoint: string,
  path: string,
  called: CallMetadata | undefined,
  answer: { readonly status: number; readonly cause: ErrorCause; readonly body: unknown }
): StatusError => fromStatus({ ...described(endpoint, called), path, ...answer })

const isError = (item: MgetResponseItem): item is Exclude<MgetResponseItem, GetGetResult> => "error" in item

/** What a get has come to. */
export const gotten = (
  item: MgetResponseItem,
  called: CallMetadata | undefined
): Result.Result<GetResponse, StatusError> => {
  const refuse = (status: number, cause: ErrorCause) =>
    Result.fail(refused("mget", pathOf(item), called, { status, cause, body: item }))
  if (isError(item)) return refuse(statuses[item.error.type] ?? 500, item.error)
  return item.found
    ? Result.succeed(item)
    : refuse(404, { type: "not_found", reason: `[${item._index}/${item._id}] does not exist` })
}

/** What a search has come to. */
export const searched = (
  item: MsearchResponseItem,
  called: CallMetadata | undefined
): Result.Result<SearchResponse, StatusError> =>
  "error" in item
    ? Result.fail(
        refused("msearch", "/_msearch", called, { status: item.status, cause: item.error, body: item })
      )
    : Result.succeed(item)

/** What is wrong with a document of an answer. */
export const undecodable = (
  endpoint: string,
  called: CallMetadata | undefined,
  problem: Problem,
  body: unknown
): DecodeError => new DecodeError({ ...described(endpoint, called), path: `/_${endpoint}`, ...problem, body })
