/** The in-memory cluster: one node that answers requests, and forgets everything with the process. */
import { adminHandlers } from "./admin.ts"
import { aliasHandlers } from "./aliases.ts"
import { analyzeHandlers } from "./analyze.ts"
import { documentHandlers } from "./documents.ts"
import { currentDoc } from "./documents/engine.ts"
import { indexHandlers } from "./indices.ts"
import {
  type Answer,
  type Handlers,
  isObject,
  type Json,
  NotSimulated,
  Problem,
  type Request,
  refusal,
  type Searchable
} from "./model.ts"
import { filterOf, indexToRead, resolve } from "./names.ts"
import { searchHandlers } from "./search.ts"
import { filterByPath } from "./source/byPath.ts"
import { Store } from "./store.ts"
import { templateHandlers } from "./templateHandlers.ts"

export interface Cluster extends Searchable {
  /** Answers a request; throws {@link NotSimulated} for what is not done. */
  readonly handle: (request: Request) => Answer
}

const searchable = (store: Store): Searchable => ({
  targets: (expression, expansion) =>
    resolve(store.indices, expression, { ...expansion, forbidClosed: true, forbidAliases: false }).map(
      (found) => ({ view: found.index.view(store.now), filter: filterOf(found) })
    ),
  get: (index, id, routing) => currentDoc(indexToRead(store.indices, index), { id, routing }, store.now)
})

/** Keeps the part of an answer that `filter_path` asks for. */
const filterAnswer = (answer: Answer, paths: string | undefined): Answer => {
  if (paths === undefined || paths === "" || answer.body === undefined) return answer
  const all = paths.split(",")
  const includes = all.filter((path) => !path.startsWith("-"))
  const excludes = all.filter((path) => path.startsWith("-")).map((path) => path.slice(1))
  const filter = (body: Json): Json => (isObject(body) ? filterByPath(body, includes, excludes, false) : body)
  if (!Array.isArray(answer.body)) return { ...answer, body: filter(answer.body) }
  throw new NotSimulated("parameter [filter_path] of a list")
}

/** Endpoints that are answered with a status alone. */
const statusOnly: ReadonlySet<string> = new Set([
  "exists",
  "exists_source",
  "indices.exists",
  "indices.exists_alias",
  "indices.exists_index_template",
  "ping"
])

export const makeCluster = (): Cluster => {
  const store = new Store()
  const search = searchable(store)
  const handlers: Handlers = {
    ...adminHandlers(store),
    ...aliasHandlers(store),
    ...analyzeHandlers(store),
    ...documentHandlers(store),
    ...indexHandlers(store),
    ...searchHandlers(search),
    ...templateHandlers(store)
  }
  return {
    ...search,
    handle: (request) => {
      const handler = Object.hasOwn(handlers, request.endpoint) ? handlers[request.endpoint] : undefined
      if (handler === undefined) throw new NotSimulated(`endpoint [${request.endpoint}]`)
      store.now = request.now
      try {
        return filterAnswer(handler(request), request.params["filter_path"])
      } catch (thrown) {
        if (!(thrown instanceof Problem)) throw thrown
        const { body, status } = refusal(thrown)
        return { status, body: statusOnly.has(request.endpoint) ? undefined : body }
      }
    }
  }
}
