/** The URL parameters of searches and counts. */
import type { HitOptions } from "./hitOptions.ts"
import { type Expansion, type JsonObject, NotSimulated, Problem, type Request } from "./model.ts"
import { millisOf, type Params, paramsOf } from "./params.ts"
import { caused } from "./problems.ts"
import { parseQuery, type ReadQuery } from "./query.ts"
import { illegal } from "./reading.ts"
import type { SearchRequest } from "./request.ts"
import { readSortParameter } from "./sort.ts"
import { sourceFilterOf, sourceParams } from "./sourceFilter.ts"

/** Change how a search runs on a real cluster, but never its answer. Those that are checked have a check. */
const harmless: { readonly [name: string]: (params: Params) => void } = {
  request_cache: (params) => void params.flag("request_cache", false),
  ccs_minimize_roundtrips: (params) => void params.flag("ccs_minimize_roundtrips", true),
  ignore_throttled: (params) => void params.flag("ignore_throttled", true),
  force_synthetic_source: (params) => {
    if (params.flag("force_synthetic_source", false)) {
      throw new NotSimulated("parameter [force_synthetic_source]")
    }
  },
  max_concurrent_shard_requests: (params) => {
    if (params.integer("max_concurrent_shard_requests", 1) < 1) {
      throw illegal("maxConcurrentShardRequests must be >= 1")
    }
  },
  batched_reduce_size: (params) => {
    if (params.integer("batched_reduce_size", 512) < 2) throw illegal("batchedReduceSize must be >= 2")
  },
  max_concurrent_searches: (params) => {
    if (params.integer("max_concurrent_searches", 1) < 1) {
      throw illegal("maxConcurrentSearchRequests must be positive")
    }
  }
}

const queryParams = ["q", "df", "analyzer", "analyze_wildcard", "default_operator", "lenient"] as const

const whereParams = [
  "index",
  "ignore_unavailable",
  "allow_no_indices",
  "expand_wildcards",
  "routing",
  "preference"
] as const

const searchNames = [
  ...sourceParams,
  "allow_partial_search_results",
  "docvalue_fields",
  "explain",
  "from",
  "include_named_queries_score",
  "pre_filter_shard_size",
  "rest_total_hits_as_int",
  "scroll",
  "search_type",
  "seq_no_primary_term",
  "size",
  "sort",
  "stored_fields",
  "terminate_after",
  "track_scores",
  "track_total_hits",
  "typed_keys",
  "version"
] as const

/** Reads the parameters of a request and refuses what is not known. */
const read = (request: Request, names: ReadonlyArray<string>): Params => {
  const params = paramsOf(request, [...names, ...whereParams, ...queryParams, ...Object.keys(harmless)])
  for (const [name, check] of Object.entries(harmless)) if (params.text(name) !== undefined) check(params)
  checkPreference(params.text("preference"))
  return params
}

/** Which copies are searched makes no difference; which shards does. */
const checkPreference = (preference: string | undefined): void => {
  if (preference === undefined || !preference.startsWith("_")) return
  if (preference === "_local" || preference === "_only_local") return
  throw new NotSimulated(`parameter [preference=${preference}]`)
}

/** Where a search looks. */
export interface Where {
  readonly index: string | undefined
  readonly expansion: Expansion
  readonly routing: ReadonlyArray<string> | undefined
}

const expansionFlag = (params: Params, name: string, unset: boolean): boolean => {
  try {
    return params.flag(name, unset)
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    throw caused(400, "illegal_argument_exception", `Could not convert [${name}] to boolean`, thrown)
  }
}

export const whereOf = (params: Params): Where => ({
  index: params.text("index"),
  expansion: {
    ignoreUnavailable: expansionFlag(params, "ignore_unavailable", false),
    allowNoIndices: expansionFlag(params, "allow_no_indices", true),
    expandWildcards: params.list("expand_wildcards") ?? ["open"]
  },
  routing: params.list("routing")
})

/** The query of `?q=`; `undefined` without one. */
const queryOf = (params: Params, endpoint: string): ReadQuery | undefined => {
  const text = params.text("q")
  if (text === undefined) {
    const [, ...needing] = queryParams
    const given = needing.filter((name) => params.text(name) !== undefined)
    if (given.length === 0) return undefined
    const index = params.text("index")
    throw illegal(
      `request [${index === undefined ? "" : `/${index}`}/${endpoint}] contains parameters [${given.join(", ")}] but missing query string parameter 'q'.`
    )
  }
  const flags: { [name: string]: boolean } = {}
  if (params.text("analyze_wildcard") !== undefined)
    flags["analyze_wildcard"] = params.flag("analyze_wildcard", false)
  if (params.text("lenient") !== undefined) flags["lenient"] = params.flag("lenient", false)
  const body: JsonObject = {
    query: text,
    default_field: params.text("df"),
    analyzer: params.text("analyzer"),
    default_operator: params.text("default_operator"),
    ...flags
  }
  return parseQuery({ query: { query_string: body } }, "query")
}

const fieldPatterns = (list: ReadonlyArray<string>): HitOptions["docvalueFields"] =>
  list.map((field) => ({ field, format: undefined, includeUnmapped: false }))

const trackTotalHits = (params: Params): boolean | number => {
  const text = params.text("track_total_hits")
  if (text === "" || text === "true") return true
  return text === "false" ? false : params.integer("track_total_hits", 0)
}

const refuse = (params: Params): void => {
  if (params.flag("explain", false)) throw new NotSimulated("parameter [explain]")
  if (params.integer("terminate_after", 0) < 0) throw illegal("terminateAfter must be > 0")
}

const storedFields = (params: Params): Partial<HitOptions> => {
  const names = params.list("stored_fields")
  if (names === undefined) return {}
  if (names.length === 1 && names[0] === "_none_") return { noStoredFields: true }
  if (names.includes("_none_")) throw illegal("cannot combine _none_ with other fields")
  return { storedFields: names }
}

/** What parameters change in a search. Their sorts come behind those of the body. */
const changed = (params: Params, request: SearchRequest): Partial<SearchRequest> => {
  refuse(params)
  const query = queryOf(params, "_search")
  const [from, size] = [params.integer("from", 0), params.integer("size", 0)]
  if (from < 0) throw illegal(`[from] parameter cannot be negative but was [${from}]`)
  if (size < 0) throw illegal(`[size] parameter cannot be negative, found [${size}]`)
  const source = sourceFilterOf(params)
  const docvalues = params.list("docvalue_fields")
  const sort = params.text("sort")
  return {
    ...(query === undefined ? {} : { query }),
    ...(params.text("from") === undefined ? {} : { from }),
    ...(params.text("size") === undefined ? {} : { size }),
    ...(params.text("version") === undefined ? {} : { version: params.flag("version", false) }),
    ...(params.text("seq_no_primary_term") === undefined
      ? {}
      : { seqNo: params.flag("seq_no_primary_term", false) }),
    ...storedFields(params),
    ...(docvalues === undefined
      ? {}
      : { docvalueFields: [...(request.docvalueFields ?? []), ...(fieldPatterns(docvalues) ?? [])] }),
    ...(source === undefined ? {} : { source: source.enabled ? source : false }),
    ...(params.text("track_scores") === undefined ? {} : { trackScores: params.flag("track_scores", false) }),
    ...(params.text("track_total_hits") === undefined ? {} : { trackTotalHits: trackTotalHits(params) }),
    ...(params.text("terminate_after") === undefined
      ? {}
      : { terminateAfter: params.integer("terminate_after", 0) || undefined }),
    ...(sort === undefined ? {} : { sort: [...request.sort, ...readSortParameter(sort)] })
  }
}

/** How a search answers. */
export interface Manner {
  readonly where: Where
  readonly scroll: number | undefined
  readonly allowPartial: boolean
  readonly typedKeys: boolean
  readonly totalAsNumber: boolean
  readonly namedScores: boolean
  readonly preFilterSize: number | undefined
  /** `dfs_query_then_fetch`, which is another search where there are several shards. */
  readonly globalScores: boolean
}

export const searchTypeOf = (name: string | undefined): boolean => {
  if (name === undefined || name === "query_then_fetch") return false
  if (name === "dfs_query_then_fetch") return true
  throw illegal(`No search type for [${name}]`)
}

const mannerOf = (params: Params): Manner => {
  const scroll = params.text("scroll")
  const preFilter = params.text("pre_filter_shard_size")
  if (preFilter !== undefined && params.integer("pre_filter_shard_size", 1) < 1) {
    throw illegal("preFilterShardSize must be >= 1")
  }
  return {
    where: whereOf(params),
    scroll: scroll === undefined ? undefined : millisOf("scroll", scroll),
    allowPartial: params.flag("allow_partial_search_results", true),
    typedKeys: params.flag("typed_keys", false),
    totalAsNumber: params.flag("rest_total_hits_as_int", false),
    namedScores: params.flag("include_named_queries_score", false),
    preFilterSize: preFilter === undefined ? undefined : params.integer("pre_filter_shard_size", 1),
    globalScores: searchTypeOf(params.text("search_type"))
  }
}

/** Changes a search as the parameters of its request say. */
export const applySearchParams = (
  request: Request,
  body: SearchRequest
): { readonly search: SearchRequest; readonly manner: Manner } => {
  const params = read(request, searchNames)
  const change = changed(params, body)
  if (change.query !== undefined) body.before.push(...change.query.before)
  return { search: { ...body, ...change }, manner: mannerOf(params) }
}

const multiNames = [
  "allow_partial_search_results",
  "include_named_queries_score",
  "max_concurrent_searches",
  "pre_filter_shard_size",
  "rest_total_hits_as_int",
  "search_type",
  "typed_keys"
] as const

/** What the parameters of a multi-search say for all of its searches. */
export const multiSearchManner = (request: Request): Manner => mannerOf(read(request, multiNames))

/** The parameters of a count. */
export const countParams = (
  request: Request
): {
  readonly where: Where
  readonly query: ReadQuery | undefined
  readonly minScore: number | undefined
} => {
  const params = read(request, ["min_score", "terminate_after"])
  const most = params.integer("terminate_after", 0)
  if (most < 0) throw illegal("terminateAfter must be > 0")
  if (most > 0) throw new NotSimulated("parameter [terminate_after]")
  const minScore = params.text("min_score")
  if (minScore !== undefined && !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(minScore)) {
    throw illegal(`Failed to parse float parameter [min_score] with value [${minScore}]`, {
      caused_by: { type: "number_format_exception", reason: `For input string: "${minScore}"` }
    })
  }
  return {
    where: whereOf(params),
    query: queryOf(params, "_count"),
    minScore: minScore === undefined ? undefined : Math.fround(Number(minScore))
  }
}

/** The parameters of a validation. */
export const validateParams = (
  request: Request
): { readonly where: Where; readonly query: ReadQuery | undefined } => {
  const params = read(request, ["explain", "rewrite", "all_shards"])
  for (const name of ["explain", "rewrite", "all_shards"]) {
    if (params.flag(name, false)) throw new NotSimulated(`parameter [${name}]`)
  }
  return { where: whereOf(params), query: queryOf(params, "_validate/query") }
}

/** The parameters of opening a point in time. */
export const pointInTimeParams = (
  request: Request
): { readonly where: Where; readonly keepAlive: number | undefined } => {
  const params = read(request, ["keep_alive", "allow_partial_search_results"])
  params.flag("allow_partial_search_results", false)
  const keepAlive = params.text("keep_alive")
  return {
    where: whereOf(params),
    keepAlive: keepAlive === undefined ? undefined : millisOf("keep_alive", keepAlive)
  }
}
