/** Several slices as one, in the order of the sort. */
import * as Arr from "effect/Array"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Pull from "effect/Pull"
import type { Sort, SortResults } from "../../Api/types/Common.ts"
import { ConfigError } from "../../Errors.ts"
import { comparator } from "./sorting.ts"

/** An element with the sort values that it stands by. */
export interface Sorted<Element> {
  readonly sort: SortResults
  readonly element: Element
}

/** A slice: what has been read of it and not handed over. */
interface Lane<Element, E> {
  readonly pull: Pull.Pull<ReadonlyArray<Sorted<Element>>, E>
  page: ReadonlyArray<Sorted<Element>>
  at: number
  /** The sort values of what was handed over last. */
  before: SortResults | undefined
  isOver: boolean
}

const unordered = (name: string): ConfigError =>
  new ConfigError({
    option: "ordered",
    reason: `the values of the sort ${name} cannot be put in order here`,
    hint: "Sort by a field of another type than ip or version and without a format, read in one slice, or leave out ordered"
  })

/**
 * Takes the first of the slices' next elements each time. The server has each slice in order: where the values of
 * one do not look so, their order is another than the one known here, and it fails.
 */
export const merge = <Element, E>(
  pulls: ReadonlyArray<Pull.Pull<ReadonlyArray<Sorted<Element>>, E>>,
  sort: Sort
): Pull.Pull<Arr.NonEmptyReadonlyArray<Element>, E | ConfigError> => {
  const compare = comparator(sort)
  const lanes = pulls.map((pull): Lane<Element, E> => ({
    pull,
    page: [],
    at: 0,
    before: undefined,
    isOver: false
  }))

  const fill = (lane: Lane<Element, E>): Effect.Effect<void, E> =>
    Pull.catchDone(
      Effect.map(lane.pull, (page) => {
        lane.page = page
        lane.at = 0
      }),
      () => Effect.sync(() => void (lane.isOver = true))
    )

  const isEmpty = (lane: Lane<Element, E>) => !lane.isOver && lane.at >= lane.page.length

  /** Hands over elements until a slice has to be read on. */
  const drain = (): Effect.Effect<ReadonlyArray<Element>, ConfigError> => {
    const elements: Array<Element> = []
    const open = lanes.filter(({ isOver }) => !isOver)
    for (;;) {
      let first: Lane<Element, E> | undefined
      let head: Sorted<Element> | undefined
      for (const lane of open) {
        const own = lane.page[lane.at]
        if (own === undefined) return Effect.succeed(elements)
        const { by, order } = head === undefined ? { by: "", order: -1 } : compare(own.sort, head.sort)
        if (order === undefined) return Effect.fail(unordered(by))
        if (order < 0) {
          first = lane
          head = own
        }
      }
      if (first === undefined || head === undefined) return Effect.succeed(elements)
      const { by, order } =
        first.before === undefined ? { by: "", order: 0 } : compare(first.before, head.sort)
      if (order === undefined || order > 0) return Effect.fail(unordered(by))
      elements.push(head.element)
      first.before = head.sort
      first.at++
    }
  }

  const next: Pull.Pull<Arr.NonEmptyReadonlyArray<Element>, E | ConfigError> = Effect.suspend(() =>
    Effect.forEach(lanes.filter(isEmpty), fill, { concurrency: "unbounded", discard: true }).pipe(
      Effect.andThen(Effect.suspend(drain)),
      Effect.flatMap((elements): Pull.Pull<Arr.NonEmptyReadonlyArray<Element>, E | ConfigError> => {
        if (Arr.isReadonlyArrayNonEmpty(elements)) return Effect.succeed(elements)
        return lanes.every(({ isOver }) => isOver) ? Cause.done() : next
      })
    )
  )
  return next
}
