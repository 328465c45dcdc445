/** Names that the server makes up: ids of documents and uuids of indices. The same requests get the same ones. */

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

/** Scatters a number over 32 bits (the finaliser of MurmurHash3). */
const scatter = (number: number): number => {
  let mixed = number | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

export interface Ids {
  /** 20 characters, as documents without an id get them. */
  readonly document: () => string
  /** 22 characters. */
  readonly uuid: () => string
}

export const makeIds = (): Ids => {
  let count = 0
  const next = (length: number): string => {
    count++
    let text = ""
    for (let at = 0; at < length; at++) text += alphabet.charAt(scatter(count * 64 + at) & 63)
    return text
  }
  return { document: () => next(20), uuid: () => next(22) }
}
