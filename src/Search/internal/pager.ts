/** One page after the other, by search_after. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import type * as Pull from "effect/Pull"
import type { SortResults } from "../../Api/types/Common.ts"
import { DecodeError, type ElasticsearchError } from "../../Errors.ts"
import type { PartialResults } from "../PartialResults.ts"
import { lackOf } from "./partial.ts"
import type { Answered } from "./reading.ts"
import { mayBeRounded, rounded } from "./rounding.ts"

export interface Position {
  /** The sort values of the hit to go on behind; `undefined` at the beginning. */
  readonly after: SortResults | undefined
  /** Whether integers beyond 2^53 are needed. */
  readonly exact: boolean
  /** Whether it is the first page that is asked for. */
  readonly isFirst: boolean
}

export interface Paging<Raw> {
  readonly ask: (position: Position) => Effect.Effect<Answered<Raw>, ElasticsearchError>
  /** How many hits a page has that is not the last one. */
  readonly size: number
  readonly allowsPartial: boolean
  /** Where to begin, and so what the first page lies behind. */
  readonly after?: SortResults | undefined
  /** Whether documents have been decoded, so that they are none of JSON's values. */
  readonly decodes: boolean
  /** Whether the sort values of all hits matter, and not those of the last one of a page alone. */
  readonly compares: boolean
}

/** An answer, and the sort values of its hits, exact where that matters. */
export interface Paged<Raw> extends Answered<Raw> {
  readonly sorts: ReadonlyArray<SortResults>
}

export type PageError = ElasticsearchError | PartialResults

const unsorted = <Raw>({ answer, called }: Answered<Raw>, at: number): DecodeError =>
  new DecodeError({
    endpoint: "search",
    method: "POST",
    path: "/_search",
    node: called?.node ?? "",
    attempts: called?.attempts ?? [],
    at: ["hits", "hits", at, "sort"],
    expected: "Expected sort values, behind which the next page begins",
    body: answer
  })

/**
 * Gives the pages; the first one also where it has no hits, the others only with hits. A page with fewer hits than
 * it could have is the last one, unless results are missing.
 */
export const make = <Raw>(paging: Paging<Raw>): Pull.Pull<Paged<Raw>, PageError> => {
  let { after } = paging
  /** Whether the client rounds sort values, so that they are asked for exactly from then on. */
  let exact = false
  /** The places of sort values that are floating-point numbers, however large. */
  const doubles = new Set<number>()
  let isFirst = true
  let isOver = false

  const sortsOf = ({ answer }: Answered<Raw>): ReadonlyArray<SortResults> => {
    const { hits } = answer.hits
    return (paging.compares ? hits : hits.slice(-1)).map(({ sort }) => sort ?? [])
  }

  const ask = Effect.suspend(() => paging.ask({ after, exact, isFirst }))

  /** The places where the client may have rounded a sort value. */
  const roundedPlaces = (sorts: ReadonlyArray<SortResults>): ReadonlySet<number> => {
    const places = new Set<number>()
    for (const sort of sorts) {
      for (let place = 0; place < sort.length; place++) {
        if (!doubles.has(place) && mayBeRounded(sort[place])) places.add(place)
      }
    }
    return places
  }

  /** As {@link ask}, and again where the next page would begin elsewhere because the client rounds. */
  const askExactly: Effect.Effect<Answered<Raw>, ElasticsearchError> = Effect.flatMap(ask, (answered) => {
    if (exact) return Effect.succeed(answered)
    const places = roundedPlaces(sortsOf(answered))
    if (places.size === 0) return Effect.succeed(answered)
    return Effect.map(paging.ask({ after, exact: true, isFirst }), (again) => {
      exact = sortsOf(again).some((sort) => sort.some((value) => typeof value === "bigint"))
      if (exact) return again
      for (const place of places) doubles.add(place)
      return answered
    })
  })

  const read: Effect.Effect<Paged<Raw>, PageError> = Effect.flatMap(
    askExactly,
    (answered): Effect.Effect<Paged<Raw>, PageError> => {
      const { answer } = answered
      const { length } = answer.hits.hits
      const lack = lackOf("search", answer)
      if (lack !== undefined && !paging.allowsPartial) return Effect.fail(lack)
      isOver = length === 0 || (length < paging.size && lack === undefined)
      const sorts = sortsOf(answered)
      const last = sorts.at(-1) ?? []
      if (!isOver && last.length === 0) return Effect.fail(unsorted(answered, length - 1))
      after = last
      if (!exact) return Effect.succeed({ ...answered, sorts })
      const kept = paging.decodes ? "_source" : undefined
      return Effect.succeed({ ...answered, answer: rounded(answer, kept), sorts })
    }
  )

  const next: Pull.Pull<Paged<Raw>, PageError> = Effect.suspend(() => {
    if (isOver) return Cause.done()
    return Effect.flatMap(read, (paged): Pull.Pull<Paged<Raw>, PageError> => {
      const isEmpty = paged.answer.hits.hits.length === 0
      if (isEmpty && !isFirst) return Cause.done()
      isFirst = false
      return Effect.succeed(paged)
    })
  })
  return next
}
