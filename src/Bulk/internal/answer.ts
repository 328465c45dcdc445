/** What a bulk is answered with, read as far as somebody wants to know it. */
import * as Result from "effect/Result"
import { bulk, BulkResponse, type BulkResponseItem } from "../../Api/Core.ts"
import type { Endpoint } from "../../Api/Endpoint.ts"
import { guardOf } from "../../Api/internal/guard.ts"
import type { BulkRequest } from "../../Api/Core.ts"

/** The endpoint with its answer unread: most answers say that all went well in their first 50 bytes. */
export const endpoint: Endpoint<BulkRequest, Uint8Array> = { ...bulk.endpoint, answer: { kind: "bytes" } }

export interface Answer {
  /** How long the server worked, in milliseconds. */
  readonly took: number
  /** `undefined`: all succeeded, and nobody asked how. */
  readonly items: ReadonlyArray<BulkResponseItem> | undefined
}

/** What is wrong with an answer. */
export interface Problem {
  readonly at: ReadonlyArray<string | number>
  readonly expected: string
}

/** The head of an answer without a failure, up to its items. Elasticsearch writes these fields first. */
const allWell =
  /^\{(?:"errors":false,"took":(\d+)|"took":(\d+),"errors":false),(?:"ingest_took":\d+,)?"items":\[/

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isResponse = (value: unknown): value is BulkResponse => guardOf(BulkResponse)(value)

const wrong = (at: Problem["at"], expected: string) => Result.fail<Problem>({ at, expected })

const decoder = new TextDecoder()

/** The answer as text, for errors. */
export const textOf = (answer: Uint8Array): string => decoder.decode(answer)

/** Reads the answer to so many operations. */
export const read = (
  answer: Uint8Array,
  count: number,
  wantsItems: boolean
): Result.Result<Answer, Problem> => {
  const head = wantsItems ? null : allWell.exec(textOf(answer.subarray(0, 200)))
  if (head !== null) return Result.succeed({ took: Number(head[1] ?? head[2]), items: undefined })
  const value = parse(textOf(answer))
  if (!isResponse(value)) return wrong([], "Expected the answer to a bulk")
  if (value.items.length !== count) {
    return wrong(["items"], `Expected ${count} items, got ${value.items.length}`)
  }
  const items: Array<BulkResponseItem> = []
  for (const [at, item] of value.items.entries()) {
    // Each item has one key, its action.
    for (const name in item) {
      const one = item[name]
      if (one !== undefined) items.push(one)
    }
    if (items.length !== at + 1) return wrong(["items", at], "Expected an action with what became of it")
  }
  return Result.succeed({ took: value.took, items })
}
