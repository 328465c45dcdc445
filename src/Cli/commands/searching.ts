/** The flags that say what is searched for, which several commands share. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { SearchRequest } from "../../Api/Core.ts"
import type { SortCombinations } from "../../Api/types/Common.ts"
import type { QueryDslQueryContainer } from "../../Api/types/QueryDsl.ts"
import { type FileError, UsageError } from "../Failure.ts"
import { givenText } from "../Files.ts"
import * as Flags from "../Flags.ts"
import type { Host } from "../Host.ts"
import { isObject, type JsonObject, parse } from "../internal/json.ts"

export const queryFlags = {
  q: Flags.text("q", "Query in Lucene's syntax: title:dune AND year:[1960 TO *]", "query"),
  simple: Flags.text("simple", 'Words as people write them: +dune -lynch "frank herbert"', "words"),
  body: Flags.text("body", "Body of the search as JSON, @file, or - for standard input", "json")
} as const

export interface QueryInput {
  readonly q: string | undefined
  readonly simple: string | undefined
  readonly body: string | undefined
}

const wrong = (reason: string, hint: string) => Effect.fail(new UsageError({ reason, hint }))

/** JSON that was given to a flag. */
export const jsonOf = (
  flag: string,
  given: string
): Effect.Effect<JsonObject, UsageError | FileError, Host> =>
  Effect.flatMap(givenText(given), (text) => {
    const value = parse(text)
    if (Result.isFailure(value)) {
      return wrong(`--${flag} is no JSON: ${value.failure}`, "Put it in single quotes, or give @file")
    }
    return isObject(value.success)
      ? Effect.succeed(value.success)
      : wrong(`--${flag} is no JSON object`, 'For instance \'{"query":{"match":{"title":"dune"}}}\'')
  })

/** What is searched for, without where. */
export const searchOf = ({
  body,
  q,
  simple
}: QueryInput): Effect.Effect<Omit<SearchRequest, "index">, UsageError | FileError, Host> =>
  Effect.gen(function* () {
    if (q !== undefined && simple !== undefined) {
      return yield* wrong("--q and --simple are both given", "Give one of them")
    }
    // What the user has written goes to the server as it is, which says what is wrong with it.
    const given: Omit<SearchRequest, "index"> = body === undefined ? {} : yield* jsonOf("body", body)
    const words: QueryDslQueryContainer | undefined =
      q !== undefined
        ? { query_string: { query: q } }
        : simple !== undefined
          ? { simple_query_string: { query: simple, default_operator: "and" } }
          : undefined
    if (words === undefined) return given
    return {
      ...given,
      query: given.query === undefined ? words : { bool: { must: [words], filter: [given.query] } }
    }
  })

/** `field:desc,other` as the server takes it. */
export const sortOf = (text: string): ReadonlyArray<SortCombinations> =>
  listOf(text).map((one) => {
    const at = one.lastIndexOf(":")
    const order = one.slice(at + 1)
    return at > 0 && (order === "asc" || order === "desc") ? { [one.slice(0, at)]: order } : one
  })

/** What stands between commas. */
export const listOf = (text: string): ReadonlyArray<string> =>
  text
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "")

/** What a search may say where all that matches is read page by page. */
const pageable = [
  "_source",
  "collapse",
  "docvalue_fields",
  "explain",
  "fields",
  "highlight",
  "indices_boost",
  "min_score",
  "post_filter",
  "query",
  "rescore",
  "runtime_mappings",
  "script_fields",
  "seq_no_primary_term",
  "size",
  "sort",
  "stored_fields",
  "version"
] as const satisfies ReadonlyArray<keyof SearchRequest>

export type Pageable = Pick<SearchRequest, (typeof pageable)[number]>

/** A search for reading all of it; what of the body does not go with that is refused, not left out. */
export const pageableOf = (query: QueryInput): Effect.Effect<Pageable, UsageError | FileError, Host> =>
  Effect.flatMap(searchOf(query), (given) => {
    const names: ReadonlySet<string> = new Set(pageable)
    const other = Object.keys(given).find((name) => !names.has(name))
    return other === undefined
      ? Effect.succeed(given)
      : wrong(`--body has ${other}, which does not go with reading everything`, "Leave it out")
  })
