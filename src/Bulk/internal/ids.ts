/** Ids that are made here. */
import type * as Random from "effect/Random"

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

const digits = (value: number, length: number): string => {
  let [text, left] = ["", value]
  for (let at = 0; at < length; at++) {
    text = (alphabet[left % 64] ?? "") + text
    left = Math.floor(left / 64)
  }
  return text
}

/**
 * Twenty characters as Elasticsearch's own: the milliseconds first, because ids that begin alike are found and
 * stored faster, then 72 bits at random.
 */
export const makeId = (now: number, { nextDoubleUnsafe }: Random.Random): string =>
  digits(Math.floor(now), 8) +
  digits(Math.floor(nextDoubleUnsafe() * 2 ** 36), 6) +
  digits(Math.floor(nextDoubleUnsafe() * 2 ** 36), 6)
