/**
 * The body of a request while it grows, operation by operation. Text is encoded in batches of many operations: one
 * at a time it takes 0.4 µs each instead of 0.2, and what is kept as text until the request is made takes more time
 * than either, most of it for collecting garbage. For the same reason a body is used again after its request.
 */

const encoder = new TextEncoder()

/** How many bytes a text has in UTF-8. Node's own is a few times faster than encoding it. */
const byteLength: (text: string) => number =
  typeof Buffer === "undefined" ? (text) => encoder.encode(text).length : Buffer.byteLength

/** No character has more bytes for one unit of UTF-16. */
const most = 3

/** Text of so many units is encoded. */
const batch = 16_384

export class Body {
  private bytes: Uint8Array<ArrayBuffer>
  private encoded = 0
  /** What is not encoded yet; it begins where an operation does, or where bytes were added to one. */
  private pending = ""
  /** Where each operation ends. What is not encoded yet counts as if it were ASCII. */
  private readonly ends: Array<number> = []
  /** The first of those ends that may have to be corrected. */
  private open = 0

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity)
  }

  /** Bytes. */
  get length(): number {
    this.encode()
    return this.encoded
  }

  /** Adds to the lines of an operation. */
  add(text: string): void {
    this.pending += text
  }

  /** Adds to the lines of an operation. */
  addBytes(bytes: Uint8Array): void {
    this.encode()
    this.grow(bytes.length)
    this.bytes.set(bytes, this.encoded)
    this.encoded += bytes.length
  }

  /** Ends the lines of an operation. */
  end(): void {
    this.ends.push(this.encoded + this.pending.length)
    if (this.pending.length >= batch) this.encode()
  }

  /** Takes away what was added since the end of the last operation. */
  drop(): void {
    this.encode()
    this.encoded = this.startOf(this.ends.length)
  }

  /** Takes the last operation out, and gives its lines, until something is added. */
  takeLast(): Uint8Array<ArrayBuffer> {
    this.encode()
    const to = this.encoded
    this.ends.pop()
    this.open = this.ends.length
    this.encoded = this.startOf(this.ends.length)
    return this.bytes.subarray(this.encoded, to)
  }

  /** The lines of the operations from one to before another, not copied. */
  slice(from: number, to: number): Uint8Array<ArrayBuffer> {
    this.encode()
    return this.bytes.subarray(this.startOf(from), this.startOf(to))
  }

  /** Whether it has more bytes than that. */
  isLongerThan(limit: number): boolean {
    return this.encoded + this.pending.length * most > limit && this.length > limit
  }

  /** How many bytes were added since the end of the last operation, or none if that cannot be more than a limit. */
  lengthBeyond(limit: number): number {
    const from = this.startOf(this.ends.length)
    if ((this.encoded + this.pending.length - from) * most <= limit) return 0
    const bytes = this.length - this.startOf(this.ends.length)
    return bytes > limit ? bytes : 0
  }

  clear(): void {
    this.encoded = 0
    this.pending = ""
    this.ends.length = 0
    this.open = 0
  }

  private startOf(operation: number): number {
    return this.ends[operation - 1] ?? 0
  }

  private encode(): void {
    const { encoded, pending } = this
    if (pending !== "") {
      if (pending.length * most > this.bytes.length - encoded) this.grow(byteLength(pending))
      const { written } = encoder.encodeInto(pending, this.bytes.subarray(encoded))
      if (written !== pending.length) this.correct()
      this.encoded += written
      this.pending = ""
    }
    this.open = this.ends.length
  }

  /** Makes the ends that were counted in units of text bytes. */
  private correct(): void {
    let [units, bytes] = [0, this.encoded]
    for (let at = this.open; at < this.ends.length; at++) {
      const to = (this.ends[at] ?? 0) - this.encoded
      bytes += byteLength(this.pending.slice(units, to))
      units = to
      this.ends[at] = bytes
    }
  }

  private grow(more: number): void {
    const needed = this.encoded + more
    if (needed <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
    larger.set(this.bytes.subarray(0, this.encoded))
    this.bytes = larger
  }
}
