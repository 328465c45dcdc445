/** IP addresses as numbers, so that ranges and blocks of them can be compared. */
import { illegal, numberFormat } from "../reading.ts"

/** The lowest and the highest address of a range. */
export type AddressRange = readonly [bigint, bigint]

/** What stands before an IPv4 address inside IPv6. */
const mapped = 0xffffn << 32n

const version4 = (text: string): bigint | undefined => {
  const parts = text.split(".")
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) {
    return undefined
  }
  return parts.reduce((number, part) => (number << 8n) | BigInt(part), 0n)
}

const version6 = (text: string): bigint | undefined => {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text)
  if (dotted !== null) {
    const tail = version4(dotted[2] ?? "")
    if (tail === undefined) return undefined
    return version6(`${dotted[1]}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`)
  }
  const halves = text.split("::")
  if (halves.length > 2) return undefined
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")))
  const [head = [], tail = []] = groups
  const missing = 8 - head.length - tail.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined
  const all = [...head, ...Array.from({ length: missing }, () => "0"), ...tail]
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined
  return all.reduce((number, group) => (number << 16n) | BigInt(`0x${group}`), 0n)
}

/** The number of an address, IPv4 as IPv6 has it; `undefined` for what is none. */
export const addressNumber = (text: string): bigint | undefined => {
  const four = version4(text)
  return four === undefined ? version6(text) : mapped | four
}

/** The number of an address; what is none is refused. */
export const parseAddress = (text: string): bigint => {
  const number = addressNumber(text)
  if (number === undefined) throw illegal(`'${text}' is not an IP string literal.`)
  return number
}

/** A single address, or a block such as `10.0.0.0/8`. */
export const addressRange = (text: string): AddressRange => {
  const slash = text.indexOf("/")
  if (slash === -1) return [parseAddress(text), parseAddress(text)]
  const [address, length] = [text.slice(0, slash), text.slice(slash + 1)]
  const number = parseAddress(address)
  const most = address.includes(":") ? 128 : 32
  if (!/^-?\d+$/.test(length)) throw numberFormat(length)
  if (Number(length) < 0 || Number(length) > most) {
    throw illegal(
      `Illegal prefix length [${length}] in [${text}]. Must be 0-32 for IPv4 ranges, 0-128 for IPv6 ranges`
    )
  }
  const mask = (1n << BigInt(most - Number(length))) - 1n
  return [number & ~mask, number | mask]
}

export const inRange = (address: string, [low, high]: AddressRange): boolean => {
  const number = addressNumber(address)
  return number !== undefined && number >= low && number <= high
}
