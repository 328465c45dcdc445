/** Text and bytes of bodies. */
import type { Item } from "./item.ts"

const encoder = new TextEncoder()

/** How many bytes a text has in UTF-8. Node's own is a few times faster than counting here. */
export const byteLength: (text: string) => number =
  typeof Buffer === "undefined" ? (text) => encoder.encode(text).length : Buffer.byteLength

/** The body of a request with these operations. */
export const bodyOf = (items: ReadonlyArray<Item<unknown>>): string | Uint8Array => {
  if (items.every(({ source }) => source === undefined)) {
    let text = ""
    for (const { lines } of items) text += lines
    return text
  }
  const size = items.reduce((sum, { bytes }) => sum + bytes, 0)
  const body = new Uint8Array(size)
  let at = 0
  for (const { lines, source } of items) {
    at += encoder.encodeInto(lines, body.subarray(at)).written
    if (source === undefined) continue
    body.set(source, at)
    at += source.length
    body[at++] = 10
  }
  return body
}
