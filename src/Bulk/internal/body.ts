/**
 * The body of a request while it grows. Text goes into it as soon as it is written: what is kept as text until
 * the request is made takes a quarter more time, most of it for collecting garbage.
 */

const encoder = new TextEncoder()

/** How many bytes a text has in UTF-8. Node's own is a few times faster than encoding it. */
const byteLength: (text: string) => number =
  typeof Buffer === "undefined" ? (text) => encoder.encode(text).length : Buffer.byteLength

/** No character has more bytes for one unit of UTF-16. */
const most = 3

export class Body {
  length = 0
  private bytes: Uint8Array<ArrayBuffer>

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity)
  }

  add(text: string): void {
    if (text.length * most > this.bytes.length - this.length) this.grow(byteLength(text))
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written
  }

  addBytes(bytes: Uint8Array): void {
    this.grow(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** Not a copy. */
  slice(from: number, to: number): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(from, to)
  }

  private grow(more: number): void {
    const needed = this.length + more
    if (needed <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }
}
