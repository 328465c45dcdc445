/** The endpoints that search. */
import { Contexts } from "./contexts.ts"
import { count } from "./count.ts"
import { locate, Malformed } from "./malformed.ts"
import {
  type Handler,
  type Handlers,
  isObject,
  NotSimulated,
  type Request,
  type Searchable
} from "./model.ts"
import { multiSearch } from "./multiSearch.ts"
import { applySearchParams } from "./parameters.ts"
import { closePointInTime, openPointInTime } from "./pointsInTime.ts"
import { readSearch } from "./request.ts"
import { clearScroll, nextOfScroll } from "./scrolls.ts"
import { answerSearch } from "./searching.ts"
import { validateQuery } from "./validateQuery.ts"
import { validateSearch } from "./validation.ts"

const search =
  (cluster: Searchable, contexts: Contexts): Handler =>
  (request) => {
    const read = readSearch(request.body)
    const { manner, search } = applySearchParams(request, read)
    const problem = validateSearch(search, manner, request)
    if (problem !== undefined) throw problem
    const counts =
      request.params["track_total_hits"] !== undefined ||
      (isObject(request.body) && request.body["track_total_hits"] !== undefined)
    return { status: 200, body: answerSearch(cluster, contexts, request.now, { search, manner, counts }) }
  }

/** Says where in the body a fault lies. */
const locating =
  (handler: Handler): Handler =>
  (request: Request) => {
    try {
      return handler(request)
    } catch (thrown) {
      throw thrown instanceof Malformed ? locate(request.body, thrown) : thrown
    }
  }

const refused = [
  "async_search.submit",
  "explain",
  "field_caps",
  "knn_search",
  "msearch_template",
  "rank_eval",
  "render_search_template",
  "search_mvt",
  "search_shards",
  "search_template",
  "termvectors",
  "mtermvectors",
  "terms_enum"
]

/** The handlers of all endpoints that search; what they keep between requests is theirs. */
export const searchHandlers = (cluster: Searchable): Handlers => {
  const contexts = new Contexts()
  const handlers: Handlers = {
    search: search(cluster, contexts),
    count: count(cluster),
    msearch: multiSearch(cluster, contexts),
    open_point_in_time: openPointInTime(cluster, contexts),
    close_point_in_time: closePointInTime(contexts),
    scroll: nextOfScroll(contexts),
    clear_scroll: clearScroll(contexts),
    "indices.validate_query": validateQuery(cluster)
  }
  const located = Object.entries(handlers).map(([name, handler]) => [name, locating(handler)] as const)
  const others = refused.map((name): readonly [string, Handler] => [
    name,
    () => {
      throw new NotSimulated(`endpoint [${name}]`)
    }
  ])
  return Object.fromEntries([...located, ...others])
}
