/** Decompresses answers, within the limit of their size. */
import * as Result from "effect/Result"

type Coding = "gzip" | "deflate" | "zstd"

/** Node's zlib, which takes 4 ms to load: not before something is compressed. */
let loaded: typeof import("node:zlib") | undefined
const zlib = (): typeof import("node:zlib") => (loaded ??= process.getBuiltinModule("node:zlib"))

/** Node has zstd from 22.15 on. */
const hasZstd = (): boolean => typeof zlib().zstdDecompressSync === "function"

/** What is decompressed, the best first. */
export const encodings = (): ReadonlyArray<string> =>
  hasZstd() ? ["zstd", "gzip", "deflate"] : ["gzip", "deflate"]

/** Up to here decompressing takes less time than handing it to another thread. */
const small = 32_768

const known: { readonly [name: string]: Coding } = {
  gzip: "gzip",
  "x-gzip": "gzip",
  deflate: "deflate",
  zstd: "zstd"
}

/** The coding of a header's value; `undefined` where there is none. What is not known is a failure. */
export const codingOf = (header: string | undefined): Result.Result<Coding | undefined, string> => {
  const name = header?.trim().toLowerCase() ?? ""
  if (name === "" || name === "identity") return Result.succeed(undefined)
  // A server may name what every object has, such as `constructor`.
  const coding = Object.hasOwn(known, name) ? known[name] : undefined
  return coding === undefined || (coding === "zstd" && !hasZstd())
    ? Result.fail(name)
    : Result.succeed(coding)
}

/** Some servers leave out the frame that deflate should have. */
const isFramed = (body: Buffer): boolean => ((body[0] ?? 0) & 0x0f) === 0x08

type Done = (error: Error | null, body: Buffer) => void

const sync = (coding: Coding, body: Buffer, options: { readonly maxOutputLength: number }): Buffer => {
  switch (coding) {
    case "gzip":
      return zlib().gunzipSync(body, options)
    case "deflate":
      return isFramed(body) ? zlib().inflateSync(body, options) : zlib().inflateRawSync(body, options)
    case "zstd":
      return zlib().zstdDecompressSync(body, options)
  }
}

const beside = (
  coding: Coding,
  body: Buffer,
  options: { readonly maxOutputLength: number },
  done: Done
): void => {
  switch (coding) {
    case "gzip":
      return zlib().gunzip(body, options, done)
    case "deflate":
      return isFramed(body) ? zlib().inflate(body, options, done) : zlib().inflateRaw(body, options, done)
    case "zstd":
      return zlib().zstdDecompress(body, options, done)
  }
}

/** Decompresses a body; the callback may be called at once. */
export const inflate = (coding: Coding, body: Buffer, limit: number, done: Done): void => {
  const options = { maxOutputLength: limit }
  if (body.length > small) return beside(coding, body, options, done)
  try {
    done(null, sync(coding, body, options))
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), body)
  }
}

/** Whether decompressing stopped at the limit. */
export const isTooLarge = (error: Error): boolean => "code" in error && error.code === "ERR_BUFFER_TOO_LARGE"

/** Compresses a body, on another thread. */
export const gzip = (body: string | Uint8Array, done: (bytes: Uint8Array) => void): void =>
  zlib().gzip(body, (error, bytes) => {
    // It fails on options alone.
    if (error !== null) throw error
    done(bytes)
  })
