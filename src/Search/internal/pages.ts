/** Pages of a point in time, in one slice or several at once. */
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import type * as Pull from "effect/Pull"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { SearchRequest } from "../../Api/Core.ts"
import type { Sort, SortResults } from "../../Api/types/Common.ts"
import type { Elasticsearch } from "../../Client.ts"
import type { ConfigError, ElasticsearchError } from "../../Errors.ts"
import type { ScanError, ScanOptions } from "../Options.ts"
import { ahead } from "./ahead.ts"
import { merge, type Sorted } from "./merge.ts"
import * as Pager from "./pager.ts"
import * as Pit from "./pit.ts"
import type { Answered, Reading } from "./reading.ts"
import * as Settings from "./settings.ts"
import { sortsOf } from "./sorting.ts"

/** What all public parameters come to. */
export interface Params extends SearchRequest {
  readonly index: NonNullable<SearchRequest["index"]>
  readonly index_filter?: SearchRequest["query"]
}

/** What opens the point in time and must not be said again, and what pages say. */
const split = (params: Params) => {
  const {
    expand_wildcards,
    ignore_unavailable,
    index,
    index_filter,
    preference,
    project_routing,
    routing,
    ...search
  } = params
  const open = {
    index,
    expand_wildcards,
    ignore_unavailable,
    index_filter,
    preference,
    project_routing,
    routing
  }
  return { open, search }
}

/** The order in which the shards hold the documents: it costs nothing. */
const cheapest: Sort = "_shard_doc"

export const sortOf = (sort: Sort | undefined): Sort =>
  sort === undefined || sortsOf(sort).length === 0 ? cheapest : sort

export const openFor = (
  settings: Settings.Settings,
  params: Params
): Effect.Effect<Pit.Pit, ElasticsearchError, Scope.Scope> =>
  Pit.open(
    settings.es,
    {
      ...split(params).open,
      ...(settings.allowsPartial ? { allow_partial_search_results: true } : {})
    },
    settings.keepAlive,
    settings.call
  )

/** The parameters of a page by where it begins. */
type PageParams = (search: SearchRequest, position: Pager.Position) => SearchRequest

/** Hits alone: what else an answer has is not made. */
export const hitsOnly: PageParams = (search) => ({ ...search, track_total_hits: false })

/** Reads one slice. */
export const pagesOf = <Raw>(
  settings: Settings.Settings,
  params: Params,
  reading: Pick<Reading<Raw, unknown>, "search" | "decodes">,
  pit: Pit.Pit,
  pageParams: PageParams,
  slice: number,
  after?: SortResults
): Pull.Pull<Pager.Paged<Raw>, Pager.PageError> => {
  const { call, es, ordered, size, sliceField, slices } = settings
  const { search } = split(params)
  const sliced =
    slices === 1
      ? {}
      : { slice: { id: slice, max: slices, ...(sliceField === undefined ? {} : { field: sliceField }) } }
  const page = { ...search, size, sort: sortOf(search.sort), ...sliced }
  return Pager.make({
    size,
    after,
    allowsPartial: settings.allowsPartial,
    decodes: reading.decodes,
    compares: ordered,
    ask: (position) => {
      const asked = {
        ...pageParams(page, position),
        pit: Pit.referenceTo(pit),
        ...(position.after === undefined ? {} : { search_after: position.after })
      }
      const answered = reading.search(es, asked, position.exact ? { ...call, exactIntegers: true } : call)
      return Effect.tap(answered, ({ answer }) => Effect.sync(() => Pit.heard(pit, answer)))
    }
  })
}

/** Elements of a page of a slice. */
export interface Page<Element> {
  readonly slice: number
  readonly elements: Arr.NonEmptyReadonlyArray<Element>
  /** The sort values of each, where the order matters. */
  readonly sorts: ReadonlyArray<SortResults>
}

/** Reads the documents of pages. */
export const elementsOf = <Raw, Element>(
  pull: Pull.Pull<Answered<Raw> & { readonly sorts?: Page<Element>["sorts"] }, Pager.PageError>,
  { elements }: Pick<Reading<Raw, Element>, "elements">,
  slice: number
): Pull.Pull<Page<Element>, Pager.PageError> => {
  const next: Pull.Pull<Page<Element>, Pager.PageError> = Effect.flatMap(pull, (answered) => {
    const read = elements(answered)
    if (Result.isFailure(read)) return Effect.fail(read.failure)
    const { sorts = [] } = answered
    return Arr.isReadonlyArrayNonEmpty(read.success)
      ? Effect.succeed({ slice, elements: read.success, sorts })
      : next
  })
  return next
}

/** Each value of a pull, as a Stream that fetches so many of them ahead. */
export const streamOf = <A, E>(pull: Pull.Pull<A, E>, prefetch: number): Stream.Stream<A, E> =>
  Stream.scoped(
    Stream.fromPull(
      Effect.map(ahead(pull, prefetch), (next) => Effect.map(next, (value): Arr.NonEmptyArray<A> => [value]))
    )
  )

/** Slices as their pages come. Each holds the page that it hands over, which is the first one ahead. */
export const unordered = <A, E>(
  pulls: ReadonlyArray<Pull.Pull<A, E>>,
  prefetch: number
): Stream.Stream<A, E> => {
  const [first] = pulls
  if (pulls.length === 1 && first !== undefined) return streamOf(first, prefetch)
  return Stream.mergeAll(
    pulls.map((pull) => streamOf(pull, prefetch - 1)),
    { concurrency: pulls.length, bufferSize: 0 }
  )
}

const sorted = <Element>({ elements, sorts }: Page<Element>): ReadonlyArray<Sorted<Element>> =>
  elements.map((element, index) => ({ element, sort: sorts[index] ?? [] }))

/** Slices in the order of the sort. */
export const inOrder = <Element, E>(
  pulls: ReadonlyArray<Pull.Pull<Page<Element>, E>>,
  prefetch: number,
  sort: Sort
): Stream.Stream<Element, E | ConfigError> =>
  Stream.scoped(
    Stream.fromPull(
      Effect.map(
        Effect.forEach(pulls, (pull) => ahead(Effect.map(pull, sorted), prefetch)),
        (lanes) => merge(lanes, sort)
      )
    )
  )

/** The elements of all pages. */
export const scanOf = <Raw, Element>(
  params: Params,
  options: ScanOptions,
  reading: Reading<Raw, Element>
): Stream.Stream<Element, ScanError, Elasticsearch> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const settings = yield* Settings.make(params.size, options)
      const pit = yield* openFor(settings, params)
      const pulls = Array.from({ length: settings.slices }, (_, slice) =>
        elementsOf(pagesOf(settings, params, reading, pit, hitsOnly, slice), reading, slice)
      )
      const { ordered, prefetch } = settings
      return ordered
        ? inOrder(pulls, prefetch, sortOf(params.sort))
        : Stream.flattenArray(Stream.map(unordered(pulls, prefetch), ({ elements }) => elements))
    })
  ).pipe(Stream.withSpan("Search.scan"))
