/**
 * Records of files: NDJSON, JSON, CSV, TSV and dead letters, as Streams that hold no more than a record at a time.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { FileError, FormatError } from "./Failure.ts"
import { nameOf, readBytes, standard } from "./Files.ts"
import type { Host } from "./Host.ts"
import { csv, type Row, tsvFields } from "./internal/csv.ts"
import { isObject, type JsonObject, parse, write } from "./internal/json.ts"
import { jsonValues } from "./internal/jsonValues.ts"
import { type Line, lines } from "./internal/lines.ts"
import { records } from "./internal/scanner.ts"

export const formats = ["ndjson", "json", "csv", "tsv", "dead-letters"] as const

/**
 * What a file holds: a JSON object a line; JSON objects in an array or one behind the other; rows with a head; what
 * could not be written by an earlier run.
 *
 * @category models
 * @since 0.1.0
 */
export type Format = (typeof formats)[number]

/** Where a record stands. */
export interface Place {
  readonly source: string
  readonly line: number
}

/**
 * A record: an object, and its JSON as it was written.
 *
 * @category models
 * @since 0.1.0
 */
export interface Record extends Place {
  readonly _tag: "Record"
  readonly text: string
  readonly value: JsonObject
}

/**
 * What should be a record and is none.
 *
 * @category models
 * @since 0.1.0
 */
export interface Malformed extends Place {
  readonly _tag: "Malformed"
  readonly text: string
  readonly reason: string
}

const recordOf =
  (source: string) =>
  ({ line, text }: Line): Record | Malformed => {
    const value = parse(text)
    if (Result.isFailure(value)) {
      return { _tag: "Malformed", source, line, text, reason: `is no JSON: ${value.failure}` }
    }
    return isObject(value.success)
      ? { _tag: "Record", source, line, text, value: value.success }
      : { _tag: "Malformed", source, line, text, reason: "is no JSON object" }
  }

const integer = /^-?(0|[1-9]\d*)$/

/**
 * The value of a field of CSV: a number where it is written as JSON writes that number, `true` or `false`, else the
 * text.
 *
 * @category reading
 * @since 0.1.0
 */
export const inferred = (text: string): string | number | bigint | boolean => {
  if (text === "true" || text === "false") return text === "true"
  const number = Number(text)
  if (String(number) === text && Number.isFinite(number)) return number
  return integer.test(text) && text !== "-0" ? BigInt(text) : text
}

/**
 * @category options
 * @since 0.1.0
 */
export interface ReadOptions {
  /** Whether fields of CSV and TSV stay text. */
  readonly asText: boolean
}

/** Rows become objects by their head; empty fields are left out. */
const rowsOf = (source: string, { asText }: ReadOptions) => {
  let head: ReadonlyArray<string> | undefined
  return ({ fields, line }: Row): ReadonlyArray<Record | Malformed> => {
    if (head === undefined) {
      head = fields
      const double = fields.find((name, at) => fields.indexOf(name) !== at)
      const reason =
        double !== undefined
          ? `has two columns of the name "${double}"`
          : fields.includes("")
            ? "has a column without a name"
            : undefined
      return reason === undefined ? [] : [{ _tag: "Malformed", source, line, text: fields.join(), reason }]
    }
    if (fields.length !== head.length) {
      const reason = `has ${fields.length} fields, and the head has ${head.length}`
      return [{ _tag: "Malformed", source, line, text: fields.join(), reason }]
    }
    const value = Object.fromEntries(
      head.flatMap((name, at) => {
        const text = fields[at] ?? ""
        return text === "" ? [] : [[name, asText ? text : inferred(text)] as const]
      })
    )
    return [{ _tag: "Record", source, line, text: write(value), value }]
  }
}

/** The records of text. */
export const read = <E, R>(
  pieces: Stream.Stream<string, E, R>,
  format: Format,
  source: string,
  options: ReadOptions
): Stream.Stream<Record | Malformed, E | FormatError, R> => {
  switch (format) {
    case "ndjson":
    case "dead-letters":
      return Stream.map(records(pieces, source, lines), recordOf(source))
    case "json":
      return Stream.map(records(pieces, source, jsonValues), recordOf(source))
    case "csv":
      return Stream.suspend(() => {
        const rows = rowsOf(source, options)
        return records(pieces, source, csv).pipe(Stream.map(rows), Stream.flattenIterable)
      })
    case "tsv":
      return Stream.suspend(() => {
        const rows = rowsOf(source, options)
        return records(pieces, source, lines).pipe(
          Stream.map(({ line, text }) => rows({ line, fields: tsvFields(text) })),
          Stream.flattenIterable
        )
      })
  }
}

const endings: ReadonlyArray<readonly [string, Format]> = [
  [".ndjson", "ndjson"],
  [".jsonl", "ndjson"],
  [".json", "json"],
  [".csv", "csv"],
  [".tsv", "tsv"]
]

/** What a file's name says of it. */
export const formatOf = (path: string): Format | undefined => {
  const name = path.toLowerCase().replace(/\.gz$/, "")
  return endings.find(([ending]) => name.endsWith(ending))?.[1]
}

/**
 * Bytes in UTF-8 as text, with a mark of byte order where there is one. Left to take it away, Node's decoder takes one
 * from the midst of a text too, where a piece ends inside a character.
 *
 * @category reading
 * @since 0.1.0
 */
export const decoded = <E, R>(bytes: Stream.Stream<Uint8Array, E, R>): Stream.Stream<string, E, R> =>
  Stream.suspend(() => {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
    return bytes.pipe(
      Stream.map((piece) => decoder.decode(piece, { stream: true })),
      Stream.concat(Stream.suspend(() => Stream.succeed(decoder.decode())))
    )
  })

/**
 * The records of a file. Without a format, its name says which it has; of standard input, NDJSON is assumed.
 *
 * @category reading
 * @since 0.1.0
 */
export const readFile = (
  path: string,
  format: Format | undefined,
  options: ReadOptions
): Stream.Stream<Record | Malformed, FileError | FormatError, Host> =>
  read(
    decoded(readBytes(path)),
    format ?? (path === standard ? "ndjson" : (formatOf(path) ?? "ndjson")),
    nameOf(path),
    options
  )

/** Files one after the other. */
export const readFiles = (
  paths: ReadonlyArray<string>,
  format: Format | undefined,
  options: ReadOptions
): Stream.Stream<Record | Malformed, FileError | FormatError, Host> =>
  Stream.flatMap(Stream.fromIterable(paths), (path) => readFile(path, format, options))
