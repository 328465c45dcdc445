/** Phrases: terms next to each other, or with `slop` near each other, scored as Lucene's phrase queries. */
import { type Field, type Matcher, type Part, Problem } from "../model.ts"
import { type Postings, postingsOf } from "../postings.ts"
import { everything, type Scope } from "../scope.ts"
import { idf, scorer } from "../scoring.ts"
import { constant } from "../scope.ts"
import { anyOf } from "./combine.ts"
import { isScored, never, scoredTerm, synonyms } from "./term.ts"

/** One place of a phrase: the terms that may stand there, and how far behind the first place it is. */
export interface Place {
  readonly terms: ReadonlyArray<string>
  readonly offset: number
}

const f = Math.fround

const positionsOf = (postings: Postings, { terms }: Place, part: Part): ReadonlyArray<number> => {
  const found = terms.map((term) => postings.terms.get(term)?.get(part) ?? [])
  return found.length === 1 ? (found[0] ?? []) : [...new Set(found.flat())].toSorted((a, b) => a - b)
}

const exactFrequency = (
  places: ReadonlyArray<Place>,
  positions: ReadonlyArray<ReadonlyArray<number>>
): number => {
  const [lead = [], ...others] = positions
  const first = places[0]?.offset ?? 0
  const sets = others.map((list) => new Set(list))
  return lead.filter((position) =>
    sets.every((set, at) => set.has(position - first + (places[at + 1]?.offset ?? 0)))
  ).length
}

/** Where one term of a sloppy phrase stands; its position is that of the phrase's begin, were it exact. */
class Cursor {
  position = 0
  index = -1
  readonly positions: ReadonlyArray<number>
  readonly offset: number
  readonly order: number
  /** The cursors of the same term, this one among them. */
  group: ReadonlyArray<Cursor> = []

  constructor(positions: ReadonlyArray<number>, offset: number, order: number) {
    this.positions = positions
    this.offset = offset
    this.order = order
  }

  next(): boolean {
    this.index++
    const position = this.positions[this.index]
    if (position === undefined) return false
    this.position = position - this.offset
    return true
  }

  /** The true position in the text. */
  get place(): number {
    return this.position + this.offset
  }
}

const before = (a: Cursor, b: Cursor): number =>
  a.position - b.position || a.offset - b.offset || a.order - b.order

/**
 * Lucene's way through a text for sloppy phrases: always moves the cursor that is furthest behind, and keeps
 * two cursors of one term off the same place.
 */
class SloppyMatcher {
  private readonly cursors: ReadonlyArray<Cursor>
  private readonly slop: number
  private queue: Array<Cursor> = []
  private end = -Infinity

  constructor(places: ReadonlyArray<Place>, positions: ReadonlyArray<ReadonlyArray<number>>, slop: number) {
    this.slop = slop
    const terms = places.map((place) => place.terms.join("\u0000"))
    this.cursors = places.map((place, at) => new Cursor(positions[at] ?? [], place.offset, at))
    for (const [at, cursor] of this.cursors.entries()) {
      cursor.group = this.cursors
        .filter((_, other) => terms[other] === terms[at])
        .toSorted((a, b) => a.offset - b.offset)
    }
  }

  frequency(): number {
    if (!this.start()) return 0
    let frequency = 0
    for (;;) {
      const length = this.nextMatch()
      if (length === undefined) return frequency
      frequency = f(frequency + f(1 / (1 + length)))
    }
  }

  private start(): boolean {
    for (const cursor of this.cursors) if (!cursor.next()) return false
    // The second of one term begins at its second place, and so on.
    for (const cursor of this.cursors) {
      const ahead = cursor.group.indexOf(cursor)
      for (let moved = 0; moved < ahead; moved++) if (!cursor.next()) return false
    }
    this.end = Math.max(...this.cursors.map(({ position }) => position))
    this.queue = this.cursors.toSorted(before)
    return true
  }

  private push(cursor: Cursor): void {
    this.queue.push(cursor)
    this.queue.sort(before)
  }

  private advance(cursor: Cursor): boolean {
    if (!cursor.next()) return false
    this.end = Math.max(this.end, cursor.position)
    return true
  }

  /** Moves cursors of one term apart; `false` when one of them has no place left. */
  private separate(moved: Cursor): boolean {
    if (moved.group.length < 2) return true
    const first = moved
    const requeue = new Set<Cursor>()
    let cursor = moved
    for (;;) {
      const current = cursor
      const other = current.group.find((each) => each !== current && each.place === current.place)
      if (other === undefined) break
      cursor =
        current.position < other.position ||
        (current.position === other.position && current.offset < other.offset)
          ? current
          : other
      if (!this.advance(cursor)) return false
      if (other !== first) requeue.add(other)
    }
    if (requeue.size > 0) this.queue.sort(before)
    return true
  }

  /** How far the next match is from the exact phrase; `undefined` when there is none. */
  private nextMatch(): number | undefined {
    let cursor = this.queue.shift()
    if (cursor === undefined) return undefined
    let length = this.end - cursor.position
    let next = this.queue[0]?.position ?? Infinity
    while (this.advance(cursor)) {
      if (!this.separate(cursor)) break
      if (cursor.position > next) {
        this.push(cursor)
        if (length <= this.slop) return length
        cursor = this.queue.shift()
        if (cursor === undefined) return undefined
        next = this.queue[0]?.position ?? Infinity
        length = this.end - cursor.position
      } else length = Math.min(length, this.end - cursor.position)
    }
    this.queue = []
    return length <= this.slop ? length : undefined
  }
}

export const sloppyFrequency = (
  places: ReadonlyArray<Place>,
  positions: ReadonlyArray<ReadonlyArray<number>>,
  slop: number
): number => new SloppyMatcher(places, positions, slop).frequency()

const checkPositions = (field: Field): void => {
  const options = field.parameters["index_options"]
  if (options !== "docs" && options !== "freqs") return
  throw new Problem(
    400,
    "illegal_argument_exception",
    `field:[${field.path}] was indexed without position data; cannot run PhraseQuery`
  )
}

export const matchPhrase = (
  scope: Scope,
  field: Field,
  places: ReadonlyArray<Place>,
  slop: number,
  boost: number
): Matcher => {
  const [only] = places
  if (only === undefined) return everything(boost)
  if (places.length === 1) return synonyms(scope, field, only.terms, boost)
  checkPositions(field)
  const postings = postingsOf(scope.view, field)
  if (!places.every(({ terms }) => terms.some((term) => postings.terms.has(term)))) return never
  const frequency = (part: Part): number => {
    const positions = places.map((place) => positionsOf(postings, place, part))
    if (positions.some((list) => list.length === 0)) return 0
    return slop === 0 ? exactFrequency(places, positions) : sloppyFrequency(places, positions, slop)
  }
  if (!isScored(scope, field)) return constant((part) => frequency(part) > 0, boost)
  const idfs = places.flatMap(({ terms }) =>
    terms.flatMap((term) => {
      const docFreq = postings.terms.get(term)?.size
      return docFreq === undefined ? [] : [idf(docFreq, postings.docCount)]
    })
  )
  const score = scorer(f(idfs.reduce((sum, each) => sum + each, 0)), postings, boost)
  return (part) => {
    const found = frequency(part)
    return found === 0 ? undefined : score(found, postings.length(part))
  }
}

/** The terms that a prefix stands for, the first of them in the order of the index. */
const expandPrefix = (
  postings: Postings,
  prefixes: ReadonlyArray<string>,
  most: number
): ReadonlyArray<string> => {
  const found: Array<string> = []
  for (const term of postings.ordered()) {
    if (found.length >= most) break
    if (prefixes.some((prefix) => term.startsWith(prefix))) found.push(term)
  }
  return found
}

/** A phrase whose last place is the beginning of a term. */
export const matchPhrasePrefix = (
  scope: Scope,
  field: Field,
  places: ReadonlyArray<Place>,
  slop: number,
  maxExpansions: number,
  boost: number
): Matcher => {
  const last = places.at(-1)
  if (last === undefined) return never
  if (places.length > 1) checkPositions(field)
  const terms = expandPrefix(postingsOf(scope.view, field), last.terms, maxExpansions)
  if (terms.length === 0) return never
  if (places.length === 1) return anyOf(terms.map((term) => scoredTerm(scope, field, term, boost)))
  return matchPhrase(scope, field, [...places.slice(0, -1), { ...last, terms }], slop, boost)
}
