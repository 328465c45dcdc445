/**
 * What a dump is made of: a line for each document, and a file beside them with what makes the indices.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { IndicesIndexState } from "../Api/types/Indices.ts"
import type { SearchHit } from "../Api/types/Search.ts"
import { UsageError } from "./Failure.ts"
import { standard } from "./Files.ts"
import type { Record } from "./Input.ts"
import { isObject, type JsonObject, parse, write as json, writePretty } from "./internal/json.ts"

/** The name of a file's side file, with another ending. */
const beside = (path: string, ending: string): string =>
  `${path.replace(/\.gz$/, "").replace(/\.(ndjson|jsonl|json)$/, "")}${ending}`

/** Where mappings and settings are; nowhere for a standard stream. */
export const metaPath = (path: string): string | undefined =>
  path === standard ? undefined : beside(path, ".meta.json")

/** A document as a line. */
export const lineOf = ({ _id, _index, _routing, _source }: SearchHit): string =>
  `${json({ _index, _id, ...(_routing !== undefined && { _routing }), _source })}\n`

/** What a line says. */
export interface Dumped {
  readonly index: string
  readonly id: string | undefined
  readonly routing: string | undefined
  readonly document: string
}

/** Reads a line; the reason where it is of no dump. */
export const dumpedOf = ({ value }: Record): Result.Result<Dumped, string> => {
  const { _id, _index, _routing, _source } = value
  if (
    typeof _index !== "string" ||
    (_id !== undefined && typeof _id !== "string") ||
    (_routing !== undefined && typeof _routing !== "string") ||
    !isObject(_source)
  ) {
    return Result.fail("is no line of a dump: it has no _index, _id and _source")
  }
  return Result.succeed({ index: _index, id: _id, routing: _routing, document: json(_source) })
}

/** Indices by their names, and how many documents they had. */
export interface Meta {
  readonly documents: number
  readonly indices: { readonly [name: string]: IndicesIndexState }
}

/**
 * What the server sets itself, what names nodes and tiers of the cluster that it was in, and what would keep documents
 * from being written.
 */
const own: ReadonlySet<string> = new Set([
  "blocks",
  "creation_date",
  "creation_date_string",
  "frozen",
  "history",
  "provided_name",
  "resize",
  "routing",
  "shrink",
  "uuid",
  "verified_before_close",
  "version"
])

/** What makes an index like this one. */
export const portable = ({ aliases, mappings, settings }: IndicesIndexState): IndicesIndexState => {
  const entries = Object.entries(settings?.index ?? {}).filter(([name]) => !own.has(name))
  return {
    ...(aliases !== undefined && { aliases }),
    ...(mappings !== undefined && { mappings }),
    settings: { index: Object.fromEntries(entries) }
  }
}

export const metaText = ({ documents, indices }: Meta): string =>
  `${writePretty({ format: 1, documents, indices })}\n`

const isState = (value: unknown): value is IndicesIndexState => Schema.is(IndicesIndexState())(value)

const isStates = (value: JsonObject): value is { readonly [name: string]: IndicesIndexState } =>
  Object.values(value).every(isState)

/** Reads what {@link metaText} has written. */
export const metaOf = (path: string, text: string): Effect.Effect<Meta, UsageError> => {
  const parsed = parse(text)
  if (Result.isSuccess(parsed) && isObject(parsed.success)) {
    const { documents, format, indices } = parsed.success
    if (format === 1 && typeof documents === "number" && isObject(indices) && isStates(indices)) {
      return Effect.succeed({ documents, indices })
    }
  }
  return Effect.fail(
    new UsageError({
      reason: `${path} does not say how the indices are made`,
      hint: "Give the file that dump has written"
    })
  )
}
