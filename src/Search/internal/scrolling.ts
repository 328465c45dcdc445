/** Pages of a scroll, in one slice or several at once. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type * as Pull from "effect/Pull"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { SearchRequest } from "../../Api/Core.ts"
import type { Client, Elasticsearch } from "../../Client.ts"
import { type CallOptions, ignoreStatus } from "../../Transport/Service.ts"
import type { ScanError, SliceOptions } from "../Options.ts"
import { elementsOf, unordered } from "./pages.ts"
import type { PageError } from "./pager.ts"
import { complete, lackOf } from "./partial.ts"
import type { Answered, Reading } from "./reading.ts"
import * as Settings from "./settings.ts"
import { sortsOf } from "./sorting.ts"

/** A scroll by its latest id. */
interface Scroll {
  id: string | undefined
}

/** It is gone anyway when its time is over, so that it cannot be cleared is no failure of what it was used for. */
const clear = (es: Client, { id }: Scroll, call: CallOptions): Effect.Effect<void> =>
  id === undefined
    ? Effect.void
    : es.clearScroll({ scroll_id: id }, call).pipe(ignoreStatus(404), Effect.ignore({ log: "Warn" }))

/** Reads one slice, and clears it when the scope is closed. */
const pagesOf = <Raw>(
  { allowsPartial, call, es, keepAlive, size, sliceField, slices }: Settings.Settings,
  params: SearchRequest,
  reading: Reading<Raw, unknown>,
  slice: number,
  scope: Scope.Scope
): Pull.Pull<Answered<Raw>, PageError> => {
  const sliced =
    slices === 1
      ? {}
      : { slice: { id: slice, max: slices, ...(sliceField === undefined ? {} : { field: sliceField }) } }
  let state: Scroll | undefined
  let isOver = false

  const begin = Effect.suspend(() => {
    const scroll: Scroll = { id: undefined }
    state = scroll
    const first = reading.search(
      es,
      {
        ...params,
        size,
        sort: params.sort === undefined || sortsOf(params.sort).length === 0 ? "_doc" : params.sort,
        scroll: keepAlive,
        ...sliced
      },
      call
    )
    // Not to be interrupted: whoever does not hear the answer does not know what to clear.
    return Effect.acquireRelease(
      Effect.tap(first, ({ answer }) => Effect.sync(() => void (scroll.id = answer._scroll_id))),
      () => clear(es, scroll, call)
    ).pipe(Scope.provide(scope))
  })

  const proceed = (scroll: Scroll) =>
    Effect.tap(reading.scroll(es, { scroll_id: scroll.id ?? "", scroll: keepAlive }, call), ({ answer }) =>
      Effect.sync(() => void (scroll.id = answer._scroll_id ?? scroll.id))
    )

  return Effect.suspend((): Pull.Pull<Answered<Raw>, PageError> => {
    if (isOver) return Cause.done()
    const endpoint = state === undefined ? "search" : "scroll"
    const asked = state === undefined ? begin : proceed(state)
    return Effect.flatMap(asked, (answered): Pull.Pull<Answered<Raw>, PageError> => {
      const { answer } = answered
      const { length } = answer.hits.hits
      isOver = length === 0 || (length < size && lackOf(endpoint, answer) === undefined)
      const checked = allowsPartial ? Effect.succeed(answer) : complete(endpoint, answer)
      return Effect.andThen(checked, length === 0 ? Cause.done() : Effect.succeed(answered))
    })
  })
}

/** The elements of all pages. */
export const scrollOf = <Raw, Element>(
  params: SearchRequest,
  options: SliceOptions,
  reading: Reading<Raw, Element>
): Stream.Stream<Element, ScanError, Elasticsearch> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const settings = yield* Settings.make(params.size, options)
      const scope = yield* Effect.scope
      const pulls = Array.from({ length: settings.slices }, (_, slice) =>
        elementsOf(pagesOf(settings, params, reading, slice, scope), reading, slice)
      )
      return Stream.flattenArray(Stream.map(unordered(pulls, settings.prefetch), ({ elements }) => elements))
    })
  ).pipe(Stream.withSpan("Search.scroll"))
