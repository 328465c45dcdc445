/**
 * BM25 as Lucene calculates it, in single precision step by step: documents that score the same there score
 * the same here, so ties stay ties.
 */
const f = Math.fround

const k1 = f(1.2)
const b = f(0.75)
/** The similarity of Elasticsearch multiplies by k1 + 1, as Lucene did before version 8. */
const scale = f(1 + k1)

/** Below this many terms the length of a field is kept exactly. */
const exactLengths = 24

const toInt4 = (value: number): number => {
  const bits = value === 0 ? 0 : Math.floor(Math.log2(value)) + 1
  if (bits < 4) return value
  const shift = bits - 4
  return (Math.floor(value / 2 ** shift) & 7) | ((shift + 1) << 3)
}

const fromInt4 = (code: number): number => {
  const shift = (code >>> 3) - 1
  const bits = code & 7
  return shift === -1 ? bits : (bits | 8) * 2 ** shift
}

/** The byte that Lucene keeps of a field's length (`SmallFloat.intToByte4`). */
export const encodeLength = (length: number): number =>
  length < exactLengths ? length : exactLengths + toInt4(length - exactLengths)

/** The length that such a byte stands for. */
export const decodeLength = (code: number): number =>
  code < exactLengths ? code : exactLengths + fromInt4(code - exactLengths)

export const idf = (docFreq: number, docCount: number): number =>
  f(Math.log(1 + (docCount - docFreq + 0.5) / (docFreq + 0.5)))

/** The statistics of a field in one shard. */
export interface FieldStatistics {
  /** How many documents have the field. */
  readonly docCount: number
  /** How many terms all documents have together. */
  readonly sumTotalTermFreq: number
}

/** The score of a term or phrase by its frequency and the length of the field. */
export type Scorer = (frequency: number, length: number) => number

/** `weight` is the idf, for phrases the sum of the idfs. */
export const scorer = (weight: number, statistics: FieldStatistics, boost: number): Scorer => {
  const own = f(f(f(boost) * scale) * f(weight))
  const average = f(statistics.sumTotalTermFreq / statistics.docCount)
  return (frequency, length) => {
    const norm = f(1 / f(k1 * f(f(1 - b) + f(f(b * decodeLength(encodeLength(length))) / average))))
    return f(own - f(own / f(1 + f(f(frequency) * norm))))
  }
}

/** Adds as Lucene does: in double precision, rounded once at the end. */
export const sum = (scores: ReadonlyArray<number>): number =>
  f(scores.reduce((total, score) => total + score, 0))
