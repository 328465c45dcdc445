/** What the client says of a write, in the words of a history. */
import { type ElasticsearchError, isStatusError, mayHaveRun } from "effect-elasticsearch"
import type * as Bulk from "effect-elasticsearch/Bulk"
import type { Attempt } from "effect-elasticsearch/Errors"
import type { Place, Seen, WriteOutcome } from "./history.ts"

export interface Trust {
  /**
   * Whether nodes die. The node that a request went to then repeats it where another one has died in the midst of it,
   * and a write that was carried out may be answered with a conflict with itself, or with what the repetition failed
   * with. No client can tell; so such an answer says nothing.
   */
  readonly nodesDie: boolean
}

interface Fields {
  readonly _id?: string | null
  readonly _seq_no?: number
  readonly _primary_term?: number
  readonly _version?: number
}

export const placeOf = ({ _primary_term, _seq_no, _version }: Fields): Place | undefined =>
  _seq_no === undefined || _primary_term === undefined || _version === undefined
    ? undefined
    : { seqNo: _seq_no, primaryTerm: _primary_term, version: _version }

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)
const numberOf = (value: unknown): number => (typeof value === "number" ? value : NaN)

export const seenOf = (hit: Fields & { readonly _source?: unknown }): Seen | undefined => {
  const place = placeOf(hit)
  const source = isObject(hit._source) ? hit._source : {}
  return place === undefined || typeof hit._id !== "string"
    ? undefined
    : { id: hit._id, base: textOf(source["base"]), patch: textOf(source["patch"]), place }
}

/** What a try ended with that did nothing. */
const without: ReadonlySet<string> = new Set(["ECONNREFUSED", "429", "503"])

/** The tries of which nobody knows what they did. */
export const lostTries = (attempts: ReadonlyArray<Attempt>): number =>
  attempts.filter(({ outcome }) => !without.has(outcome)).length

const attemptsOf = (error: ElasticsearchError): ReadonlyArray<Attempt> =>
  "attempts" in error ? error.attempts : []

/** An answer that a node may give after it has repeated what it sent to a dead one. */
const isDoubtful = (status: number | undefined, { nodesDie }: Trust): boolean =>
  nodesDie && status !== undefined && (status === 404 || status === 409 || status === 429 || status >= 500)

/** Of a write that succeeded; one that changed nothing has no place of its own. */
export const acknowledged = (
  response: Fields & { readonly result?: string | undefined },
  lost: number
): WriteOutcome => ({
  _tag: "acknowledged",
  place: response.result === "noop" ? undefined : placeOf(response),
  lostTries: lost
})

/** Of a call that failed. */
export const failedCall = (error: ElasticsearchError, trust: Trust): WriteOutcome => {
  const reason = error.message
  const attempts = attemptsOf(error)
  const status = isStatusError(error) ? error.status : undefined
  if (
    status === 404 &&
    isStatusError(error) &&
    isObject(error.body) &&
    error.body["result"] === "not_found"
  ) {
    // A deletion of what is not there is written down by the server like any other.
    const { _primary_term, _seq_no, _version } = error.body
    const place = {
      _seq_no: numberOf(_seq_no),
      _primary_term: numberOf(_primary_term),
      _version: numberOf(_version)
    }
    return acknowledged(place, lostTries(attempts.slice(0, -1)))
  }
  return mayHaveRun(error) || isDoubtful(status, trust)
    ? { _tag: "unknown", reason, tries: Math.max(1, lostTries(attempts)) }
    : { _tag: "refused", reason }
}

/** Of an operation of a bulk. */
export const ofOutcome = (outcome: Bulk.Outcome<unknown>, trust: Trust): WriteOutcome => {
  const tries = outcome.attempts
  if (outcome._tag === "Succeeded") return acknowledged(outcome.response, tries - 1)
  const reason = outcome.reason.message
  return outcome.mayHaveRun || isDoubtful(outcome.status, trust)
    ? { _tag: "unknown", reason, tries }
    : { _tag: "refused", reason }
}
