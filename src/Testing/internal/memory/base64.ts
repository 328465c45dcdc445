/** Base64 in its alphabet for URLs, as ids of contexts and documents have it. */
import { illegal } from "./reading.ts"

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

export const encodeBase64 = (bytes: ReadonlyArray<number>): string => {
  let text = ""
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3)
    const bits = (first << 16) | (second << 8) | third
    const letters = [bits >>> 18, (bits >>> 12) & 63, (bits >>> 6) & 63, bits & 63]
    text += letters
      .slice(0, Math.min(3, bytes.length - at) + 1)
      .map((letter) => alphabet.charAt(letter))
      .join("")
  }
  return text
}

/** The bytes of a text without padding, and the bits that are left over. */
export const unpack = (text: string): { readonly bytes: ReadonlyArray<number>; readonly rest: number } => {
  const bytes: Array<number> = []
  let bits = 0
  let held = 0
  for (const letter of text) {
    bits = ((bits << 6) | alphabet.indexOf(letter)) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes.push((bits >>> held) & 0xff)
    }
  }
  return { bytes, rest: bits & ((1 << held) - 1) }
}

/** Decodes with the faults that Java's decoder finds. */
export const decodeBase64 = (text: string): ReadonlyArray<number> => {
  if (text.length === 1) throw illegal("Input byte[] should at least have 2 bytes for base64 bytes")
  const bare = text.replace(/={1,2}$/, "")
  const wrong = [...bare].find((letter) => !alphabet.includes(letter))
  if (wrong !== undefined) {
    throw illegal(`Illegal base64 character ${(wrong.codePointAt(0) ?? 0).toString(16)}`)
  }
  if (bare.length % 4 === 1) throw illegal("Last unit does not have enough valid bits")
  return unpack(bare).bytes
}
