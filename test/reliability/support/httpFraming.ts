/** Where the messages of HTTP/1.1 begin and end in the bytes of a connection. */

/** What a message is an answer to, if it is one: an answer to HEAD has the length of a body, and no body. */
export type Kind = "request" | "answer" | "answer to HEAD"

export interface Message {
  /** The first line. */
  readonly start: string
  /** Names in lower case and values, in the order they came. */
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>
  /** All of it, as it came. */
  readonly bytes: Buffer
  /** Where its body begins: behind the empty line. */
  readonly bodyAt: number
  /** Where the body's content is, without the frames of chunks: pairs of begin and end. */
  readonly content: ReadonlyArray<readonly [from: number, to: number]>
}

interface Body {
  readonly end: number
  readonly content: Message["content"]
}

export const headerOf = ({ headers }: Pick<Message, "headers">, name: string): string | undefined =>
  headers.find(([given]) => given === name)?.[1]

/** The status of an answer. */
export const statusOf = ({ start }: Message): number => Number(start.split(" ")[1])

/** The method of a request. */
export const methodOf = ({ start }: Message): string => start.slice(0, start.indexOf(" "))

/** The body's content, put together. */
export const contentOf = ({ bytes, content }: Message): Buffer =>
  Buffer.concat(content.map(([from, to]) => bytes.subarray(from, to)))

/** A body in chunks. */
const chunksFrom = (bytes: Buffer, from: number): Body | undefined => {
  const content: Array<readonly [from: number, to: number]> = []
  for (let at = from; ;) {
    const line = bytes.indexOf("\r\n", at)
    if (line === -1) return undefined
    const size = Number.parseInt(bytes.toString("latin1", at, line), 16)
    const begin = line + 2
    if (size === 0) {
      // Trailers may stand before the empty line.
      const end = bytes.indexOf("\r\n\r\n", line)
      return end === -1 ? undefined : { end: end + 4, content }
    }
    if (!(size > 0) || bytes.length < begin + size + 2) return undefined
    content.push([begin, begin + size])
    at = begin + size + 2
  }
}

const sized = (bytes: Buffer, from: number, length: number): Body | undefined => {
  const end = from + length
  if (!(bytes.length >= end)) return undefined
  return { end, content: length === 0 ? [] : [[from, end]] }
}

const bodyFrom = (kind: Kind, head: Omit<Message, "bytes" | "content">, bytes: Buffer): Body | undefined => {
  const from = head.bodyAt
  const status = kind === "request" ? 0 : Number(head.start.split(" ")[1])
  const none = kind === "answer to HEAD" || status === 204 || status === 304 || (status > 99 && status < 200)
  if (none) return sized(bytes, from, 0)
  if (headerOf(head, "transfer-encoding")?.toLowerCase() === "chunked") return chunksFrom(bytes, from)
  const length = headerOf(head, "content-length")
  // An answer that says no length goes on until its connection ends.
  if (length === undefined) return kind === "request" ? sized(bytes, from, 0) : undefined
  return sized(bytes, from, Number(length))
}

/** The first message in these bytes, and what follows it; `undefined` while it is not complete. */
export const messageIn = (
  bytes: Buffer,
  kind: Kind
): readonly [message: Message, rest: Buffer] | undefined => {
  const end = bytes.indexOf("\r\n\r\n")
  if (end === -1) return undefined
  const [start = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n")
  const headers = lines.map((header) => {
    const colon = header.indexOf(":")
    return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()] as const
  })
  const head = { start, headers, bodyAt: end + 4 }
  const body = bodyFrom(kind, head, bytes)
  if (body === undefined) return undefined
  const message = { ...head, bytes: bytes.subarray(0, body.end), content: body.content }
  return [message, bytes.subarray(body.end)]
}
