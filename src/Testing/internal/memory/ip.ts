/** IP addresses: their one canonical text, and their numbers. */
import { addressNumber, addressRange } from "./queries/addresses.ts"

/** The number of an address, IPv4 as IPv6 has it; `undefined` for what is none. */
export const ipNumber = addressNumber

const mapped = 0xffffn

const dotted = (number: bigint): string =>
  [24n, 16n, 8n, 0n].map((shift) => (number >> shift) & 0xffn).join(".")

/** The longest run of two or more zeros, the first of equally long ones: from where, and how many. */
const longestZeros = (groups: ReadonlyArray<bigint>): readonly [number, number] => {
  let [from, count] = [-1, 1]
  for (let at = 0; at < groups.length; at++) {
    let length = 0
    while (groups[at + length] === 0n) length++
    if (length > count) [from, count] = [at, length]
    at += length
  }
  return [from, count]
}

const colons = (number: bigint): string => {
  const groups = Array.from({ length: 8 }, (_, at) => (number >> BigInt(16 * (7 - at))) & 0xffffn)
  const hex = groups.map((group) => group.toString(16))
  const [from, count] = longestZeros(groups)
  if (from === -1) return hex.join(":")
  return `${hex.slice(0, from).join(":")}::${hex.slice(from + count).join(":")}`
}

/** The text in which the server returns an address, such as `::1` and `10.0.0.1`; `undefined` for what is none. */
export const canonicalIp = (text: string): string | undefined => {
  const number = addressNumber(text)
  if (number === undefined) return undefined
  return number >> 32n === mapped ? dotted(number & 0xffffffffn) : colons(number)
}

/** The lowest and highest address of a block such as `10.0.0.0/8`; `undefined` for what is none. */
export const cidr = (text: string): readonly [bigint, bigint] | undefined => {
  try {
    return text.includes("/") ? addressRange(text) : undefined
  } catch {
    return undefined
  }
}
