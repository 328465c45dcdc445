/** What is wrong with a search as a whole, all of it said at once. */
import { validation } from "./problems.ts"
import type { Problem, Request } from "./model.ts"
import type { Manner } from "./parameters.ts"
import type { SearchRequest } from "./request.ts"

const inScroll = (search: SearchRequest): ReadonlyArray<readonly [boolean, string]> => [
  [search.trackTotalHits === false, "disabling [track_total_hits] is not allowed in a scroll context"],
  [(search.from ?? 0) > 0, "using [from] is not allowed in a scroll context"],
  [search.size === 0, "[size] cannot be [0] in a scroll context"],
  [search.searchAfter !== undefined, "[search_after] cannot be used in a scroll context"],
  [search.collapse !== undefined, "cannot use `collapse` in a scroll context"]
]

const always = (search: SearchRequest, scroll: boolean): ReadonlyArray<readonly [boolean, string]> => [
  [
    search.slice !== undefined && search.pointInTime === undefined && !scroll,
    "[slice] can only be used with [scroll] or [point-in-time] requests"
  ],
  [
    search.searchAfter !== undefined && (search.from ?? 0) > 0,
    "[from] parameter must be set to 0 when [search_after] is used"
  ],
  [
    search.noStoredFields && search.source !== undefined && search.source !== false,
    "[stored_fields] cannot be disabled if [_source] is requested"
  ],
  [
    search.noStoredFields && search.fields !== undefined,
    "[stored_fields] cannot be disabled when using the [fields] option"
  ]
]

const inPointInTime = (
  scroll: boolean,
  { where }: Manner,
  { params }: Request
): ReadonlyArray<readonly [boolean, string]> => {
  const { allowNoIndices, expandWildcards, ignoreUnavailable } = where.expansion
  const expandsOther = expandWildcards.length !== 1 || expandWildcards[0] !== "open"
  return [
    [scroll, "using [point in time] is not allowed in a scroll context"],
    [
      where.index !== undefined && where.index !== "",
      "[indices] cannot be used with point in time. Do not specify any index with point in time."
    ],
    [
      ignoreUnavailable || !allowNoIndices || expandsOther,
      "[indicesOptions] cannot be used with point in time"
    ],
    [where.routing !== undefined, "[routing] cannot be used with point in time"],
    [params["preference"] !== undefined, "[preference] cannot be used with point in time"]
  ]
}

/** The problem of a search that cannot be as it is; `undefined` for one that can. */
export const validateSearch = (
  search: SearchRequest,
  manner: Manner,
  request: Request
): Problem | undefined => {
  const scroll = manner.scroll !== undefined
  const minimize = request.params["ccs_minimize_roundtrips"] === "true" && search.pointInTime !== undefined
  const rules = minimize
    ? [[true, "[ccs_minimize_roundtrips] cannot be used with point in time"] as const]
    : [
        ...(scroll ? inScroll(search) : []),
        ...always(search, scroll),
        ...(search.pointInTime === undefined ? [] : inPointInTime(scroll, manner, request)),
        [
          scroll && request.params["request_cache"] === "true",
          "[request_cache] cannot be used in a scroll context"
        ] as const
      ]
  const reasons = rules.flatMap(([broken, reason]) => (broken ? [reason] : []))
  return reasons.length === 0 ? undefined : validation(...reasons)
}
