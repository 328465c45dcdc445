/** What goes over the wire, taken apart and put together. */
import type { WireRequest, WireResponse } from "../../Transport/Connection.ts"
import { parseExact } from "../../Transport/internal/exactJson.ts"

const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
const encoder = new TextEncoder()

/** Header names are in lower case. */
export const headersOf = ({ headers }: WireRequest): { readonly [name: string]: string } => {
  const all: { [name: string]: string } = {}
  for (let at = 0; at + 1 < headers.length; at += 2) all[headers[at] ?? ""] = headers[at + 1] ?? ""
  return all
}

export const textOf = (body: WireRequest["body"]): string | undefined =>
  body === undefined || typeof body === "string" ? body : decoder.decode(body)

/** The media type alone: `application/vnd.elasticsearch+json; compatible-with=9` is `json`. */
export const mediaOf = (header: string | undefined): string => {
  const type = (header ?? "").replace(/;.*/s, "").trim().toLowerCase()
  if (type === "" || /^application\/(?:[\w.+-]+\+)?json$/.test(type)) return "json"
  return /^application\/(?:[\w.+-]+\+)?x-ndjson$/.test(type) ? "ndjson" : type
}

/** JSON with big integers exact; `undefined` for what is none. */
export const parsed = (text: string): unknown => {
  try {
    return parseExact(text)
  } catch {
    return undefined
  }
}

interface RawJson {
  readonly rawJSON?: (text: string) => unknown
}

// In Node since 21, not yet in TypeScript's library.
const { rawJSON = Number } = JSON as RawJson

/** JSON with big integers exact. */
export const written = (value: unknown, space?: number): string =>
  JSON.stringify(
    value,
    (_, field: unknown) => (typeof field === "bigint" ? rawJSON(String(field)) : field),
    space
  )

const linesOf = (text: string): ReadonlyArray<unknown> | undefined => {
  const lines = text.split("\n").filter((line) => line.trim() !== "")
  const values = lines.map(parsed)
  return values.includes(undefined) ? undefined : values
}

/** The body as JSON, or for NDJSON the list of its lines; `undefined` where it is something else or nothing. */
export const jsonOf = (text: string | undefined, contentType: string | undefined): unknown => {
  if (text === undefined || text === "") return undefined
  const media = mediaOf(contentType)
  return media === "ndjson" ? linesOf(text) : media === "json" ? parsed(text) : undefined
}

export interface Head {
  readonly status: number
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string }
}

/** An answer as a connection gives it. */
export const response = ({ headers, status }: Head, body: string | Uint8Array): WireResponse => ({
  status,
  header: (name) => (Object.hasOwn(headers, name) ? headers[name] : undefined),
  text: () => (typeof body === "string" ? body : decoder.decode(body)),
  bytes: () => (typeof body === "string" ? encoder.encode(body) : body)
})

/** How many bytes a body has. */
export const sizeOf = (body: string | Uint8Array): number =>
  typeof body === "string" ? encoder.encode(body).length : body.length
