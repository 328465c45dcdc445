/**
 * What several clients of one index have done and seen, written down while they run.
 *
 * Time is the number of events so far. An operation has been carried out, if at all, after its `began`; where it has
 * been acknowledged, the one application that the answer speaks of was before its `ended`.
 */

/** Where the server has put a write: a place has one write at most. */
export interface Place {
  readonly seqNo: number
  readonly primaryTerm: number
  /** Counts the writes to the id. */
  readonly version: number
}

export type WriteKind = "index" | "create" | "update" | "delete"

/** What the client says of a write. */
export type WriteOutcome =
  /** There is no place where only a summary says so, or where nothing was left to change. */
  | {
      readonly _tag: "acknowledged"
      readonly place: Place | undefined
      /** The tries before the one that was answered, of which nobody knows. */
      readonly lostTries: number
    }
  /** It has not been carried out, and will not be. */
  | { readonly _tag: "refused"; readonly reason: string }
  /** It may have been carried out, or may still be. */
  | { readonly _tag: "unknown"; readonly reason: string; readonly tries: number }

export interface Write {
  readonly client: string
  /** By what it was written: a call, or one kind of bulk. */
  readonly by: string
  readonly kind: WriteKind
  /** `undefined`: a document without an id. */
  readonly id: string | undefined
  /** In the document, and in no other. */
  readonly token: string
  /** The place that it asked to follow upon. */
  readonly after: Pick<Place, "seqNo" | "primaryTerm"> | undefined
  readonly began: number
  ended: number
  outcome: WriteOutcome
}

/** A document as it was seen. An update leaves its token beside that of the document it has changed. */
export interface Seen {
  readonly id: string
  readonly base: string | undefined
  readonly patch: string | undefined
  readonly place: Place
}

/** A document was asked for by its id. */
export interface Read {
  readonly client: string
  readonly id: string
  readonly began: number
  readonly ended: number
  readonly found: Seen | undefined
}

/** All documents were asked for. */
export interface Look {
  readonly client: string
  readonly by: "search" | "scan" | "scroll"
  /** All that was acknowledged before has to be seen: when the last refresh began before it; 0 without one. */
  readonly since: number
  readonly began: number
  readonly ended: number
  readonly hits: ReadonlyArray<Seen>
}

/** The inputs of a bulk, and of which of them an outcome was heard. */
export interface Feed {
  readonly client: string
  readonly by: string
  readonly inputs: Array<string>
  readonly heard: Array<string>
  /** Of these it is not known whether they went in: whoever gave them was interrupted meanwhile. */
  readonly doubtful: Set<string>
  /** Whether it has ended by itself, so that nothing may be missing. */
  isOver: boolean
  /** What a summary has counted. */
  summary: { readonly total: number; readonly succeeded: number; readonly failed: number } | undefined
}

export interface History {
  readonly writes: ReadonlyArray<Write>
  readonly reads: ReadonlyArray<Read>
  readonly looks: ReadonlyArray<Look>
  readonly feeds: ReadonlyArray<Feed>
}

/** How the index is in the end. */
export interface Final {
  /** All documents, also those without an id of ours. */
  readonly docs: ReadonlyArray<Seen>
  /** How many writes each id has had; `undefined` where the server cannot tell. */
  readonly versions: ReadonlyMap<string, number> | undefined
}

/** Writes a history down. Changed in place by the clients. */
export class Recorder implements History {
  readonly writes: Array<Write> = []
  readonly reads: Array<Read> = []
  readonly looks: Array<Look> = []
  readonly feeds: Array<Feed> = []
  /** Gets and looks that failed; they say nothing of the index. */
  failedReads = 0
  private readonly mostTries: number
  private events = 0
  private refreshed = 0

  /** How often the client tries at most. */
  constructor(mostTries: number) {
    this.mostTries = mostTries
  }

  readonly now = (): number => ++this.events

  /** A write that is about to be sent; without a word of it, nothing is known. */
  readonly begin = (write: Omit<Write, "began" | "ended" | "outcome">): Write => {
    const outcome: WriteOutcome = { _tag: "unknown", reason: "no outcome was heard", tries: this.mostTries }
    const begun: Write = { ...write, began: this.now(), ended: Infinity, outcome }
    this.writes.push(begun)
    return begun
  }

  readonly end = (write: Write, outcome: WriteOutcome): void => {
    write.outcome = outcome
    write.ended = this.now()
  }

  readonly feed = (feed: Pick<Feed, "by" | "client" | "inputs">): Feed => {
    const begun: Feed = { ...feed, heard: [], doubtful: new Set(), isOver: false, summary: undefined }
    this.feeds.push(begun)
    return begun
  }

  /** All shards have been refreshed, by what began at this time. */
  readonly hasRefreshed = (began: number): void => {
    this.refreshed = Math.max(this.refreshed, began)
  }

  /** What a search sees that begins now. */
  readonly visibleSince = (): number => this.refreshed
}

const shown = (outcome: WriteOutcome): string => {
  switch (outcome._tag) {
    case "acknowledged": {
      const { lostTries, place } = outcome
      const at =
        place === undefined
          ? ""
          : ` as version ${place.version} at ${place.seqNo} of term ${place.primaryTerm}`
      return `acknowledged${at}${lostTries === 0 ? "" : `, ${lostTries} tries before without an answer`}`
    }
    case "refused":
      return `refused: ${outcome.reason}`
    case "unknown":
      return `unknown after ${outcome.tries} tries: ${outcome.reason}`
  }
}

const seenText = ({ base, patch, place }: Seen): string =>
  `${base}${patch === undefined ? "" : ` with ${patch}`} as version ${place.version} at ${place.seqNo} of term ${place.primaryTerm}`

/** All about an id, or about a token, in the order of the beginnings. */
export const excerpt = ({ looks, reads, writes }: History, about: string): string => {
  const lines: Array<readonly [number, string]> = []
  for (const { after, began, by, client, ended, id, kind, outcome, token } of writes) {
    if (id !== about && token !== about) continue
    const condition = after === undefined ? "" : ` if at ${after.seqNo} of term ${after.primaryTerm}`
    lines.push([began, `${began}–${ended} ${client} ${by} ${kind} ${token}${condition}: ${shown(outcome)}`])
  }
  for (const { began, client, ended, found, id } of reads) {
    if (id !== about) continue
    const what = found === undefined ? "nothing" : seenText(found)
    lines.push([began, `${began}–${ended} ${client} get: ${what}`])
  }
  for (const { began, by, client, ended, hits, since } of looks) {
    const mine = hits.filter(({ base, id, patch }) => id === about || base === about || patch === about)
    const what = mine.length === 0 ? "nothing" : mine.map(seenText).join("; ")
    lines.push([began, `${began}–${ended} ${client} ${by}, refreshed at ${since}: ${what}`])
  }
  return lines
    .toSorted(([a], [b]) => a - b)
    .map(([, line]) => line)
    .join("\n")
}
