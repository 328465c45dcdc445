/**
 * Alterations of an answer that cannot make another valid answer of it: a test could not tell that one from an answer
 * of the server.
 *
 * - In a body, a byte becomes 0. JSON has no such byte, neither in strings nor outside of them. In a body with gzip
 *   it is a byte behind the header: the checksum covers what comes of it. In any other coding it is the first two
 *   bytes, without which nothing can be decoded.
 * - In a head, a byte becomes 0, which HTTP allows nowhere; or the length is another one. A shorter one cuts JSON, a
 *   longer one is never reached. The status stays, because another one would be another valid answer.
 *
 * Plain text, such as that of `cat`, has no such protection: a shorter one is a valid text.
 */
import type { Dice } from "./dice.ts"
import { headerOf, type Message } from "./httpFraming.ts"

const gzipHeader = 10

const zeroedAt = (bytes: Buffer, places: ReadonlyArray<number>): Buffer => {
  const altered = Buffer.from(bytes)
  for (const place of places) altered[place] = 0
  return altered
}

/** Where the body's content has a byte that is not 0 already, from its byte `from` on. */
const placesIn = ({ bytes, content }: Message, from: number): ReadonlyArray<number> =>
  content
    .flatMap(([begin, end]) => Array.from({ length: end - begin }, (_, at) => begin + at))
    .slice(from)
    .filter((place) => bytes[place] !== 0)

/** The answer with an altered body; `undefined` where it has no body that could be altered. */
export const withCorruptBody = (answer: Message, dice: Dice): Buffer | undefined => {
  const coding = headerOf(answer, "content-encoding") ?? "identity"
  if (coding !== "identity" && coding !== "gzip") {
    const magic = placesIn(answer, 0).slice(0, 2)
    return magic.length === 0 ? undefined : zeroedAt(answer.bytes, magic)
  }
  const places = placesIn(answer, coding === "gzip" ? gzipHeader : 0)
  const place = places[dice.below(places.length)]
  return place === undefined ? undefined : zeroedAt(answer.bytes, [place])
}

const withLength = (answer: Message, length: number): Buffer => {
  const head = answer.bytes.toString("latin1", 0, answer.bodyAt)
  const altered = head.replace(/(\r\ncontent-length:\s*)\d+/i, (_, name: string) => `${name}${length}`)
  return Buffer.concat([Buffer.from(altered, "latin1"), answer.bytes.subarray(answer.bodyAt)])
}

/** The answer with an altered head. */
export const withCorruptHead = (answer: Message, dice: Dice): Buffer => {
  const { bodyAt, bytes, content } = answer
  const length = Number(headerOf(answer, "content-length") ?? 0)
  if (length > 0 && content.length > 0 && dice.chance(0.5))
    return withLength(answer, dice.chance(0.5) ? dice.below(length) : length + 1 + dice.below(100))
  // Without the line ends: a line that is none any more may be read as the end of the one before.
  const places = Array.from({ length: bodyAt }, (_, at) => at).filter((at) => (bytes[at] ?? 0) > 32)
  return zeroedAt(bytes, [places[dice.below(places.length)] ?? 0])
}
