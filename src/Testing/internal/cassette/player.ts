/** Finds the recorded answer to a request, or says why there is none. */
import * as Router from "../router.ts"
import { anywhere } from "../redaction.ts"
import { indented, linesOf, timesOf } from "../show.ts"
import { compare, type Difference } from "../values.ts"
import * as Wire from "../wire.ts"
import type { Exchange, RecordedRequest } from "./format.ts"

export interface Settings {
  readonly order: "any" | "strict"
  /** Places that are not compared, for instance `body.range.at.gte`; `*` for every key. */
  readonly ignore: ReadonlyArray<string>
}

export type Played =
  | { readonly _tag: "Answer"; readonly exchange: Exchange }
  | { readonly _tag: "None"; readonly why: string }

export interface Player {
  readonly play: (request: RecordedRequest) => Played
  /** An answer that was given already. */
  readonly repeat: (request: RecordedRequest) => Exchange | undefined
  /** What was recorded and has not been asked for. */
  readonly rest: () => ReadonlyArray<Exchange>
}

/** A request as a value whose parts are compared. */
const shapeOf = ({ base64, headers, json, lines, method, path, text }: RecordedRequest) => ({
  method,
  path: path.replace(/\?.*/s, ""),
  query: Router.pathOf(path).query,
  accept: Wire.mediaOf(headers["accept"]),
  body: json ?? lines ?? text ?? base64
})

const isIgnored = (path: Difference["path"], patterns: ReadonlyArray<ReadonlyArray<string>>): boolean =>
  patterns.some(
    (pattern) =>
      pattern.length <= path.length && pattern.every((key, at) => key === "*" || key === String(path[at]))
  )

interface Entry {
  readonly exchange: Exchange
  readonly position: number
  used: boolean
}

const nameOf = ({ exchange: { request }, position }: Entry): string =>
  `exchange ${position}, ${request.method} ${request.path}`

/** How far two requests are apart: another method or path weighs more than a field of the body. */
const distanceOf = (differences: ReadonlyArray<Difference>): number =>
  differences.reduce((sum, { path }) => sum + (path[0] === "path" ? 100 : path[0] === "method" ? 50 : 1), 0)

export const make = (exchanges: ReadonlyArray<Exchange>, { ignore, order }: Settings): Player => {
  const entries = exchanges.map((exchange, index): Entry => ({ exchange, position: index + 1, used: false }))
  const patterns = ignore.map((path) => path.split("."))

  const differences = ({ exchange }: Entry, request: RecordedRequest): ReadonlyArray<Difference> =>
    compare(shapeOf(exchange.request), shapeOf(request), "exact").filter(
      ({ path }) => !isIgnored(path, patterns)
    )

  const isEqual = (entry: Entry, request: RecordedRequest): boolean =>
    differences(entry, request).length === 0

  const answer = (entry: Entry): Played => {
    entry.used = true
    return { _tag: "Answer", exchange: entry.exchange }
  }

  const none = (...lines: ReadonlyArray<string>): Played => ({ _tag: "None", why: lines.join("\n") })

  const differs = (entry: Entry, request: RecordedRequest): string =>
    indented(linesOf(differences(entry, request), anywhere, 12), 2)

  const inOrder = (request: RecordedRequest): Played => {
    const next = entries.find(({ used }) => !used)
    if (next === undefined) {
      return none(`The cassette has ended: it holds ${entries.length} exchanges, and all are played.`)
    }
    if (isEqual(next, request)) return answer(next)
    return none(`In the order of the recording, ${nameOf(next)} comes next:`, differs(next, request))
  }

  const inAnyOrder = (request: RecordedRequest): Played => {
    const equal = entries.filter((entry) => isEqual(entry, request))
    const next = equal.find(({ used }) => !used)
    if (next !== undefined) return answer(next)
    if (equal.length > 0) {
      return none(`The cassette answers this request ${timesOf(equal.length)}, and it was asked for more.`)
    }
    const [nearest] = entries
      .map((entry) => ({ entry, distance: distanceOf(differences(entry, request)) }))
      .sort((a, b) => a.distance - b.distance)
    if (nearest === undefined) return none("The cassette is empty.")
    return none(
      "No request of the cassette is equal to it.",
      `The nearest is ${nameOf(nearest.entry)}:`,
      differs(nearest.entry, request)
    )
  }

  return {
    play: order === "any" ? inAnyOrder : inOrder,
    repeat: (request) => entries.findLast((entry) => isEqual(entry, request))?.exchange,
    rest: () => entries.filter(({ used }) => !used).map(({ exchange }) => exchange)
  }
}
