/**
 * What could not be written: told, counted and kept in a file that `index --format dead-letters` reads again.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import { toDeadLetter } from "../Bulk/DeadLetter.ts"
import type { Operation } from "../Bulk/Operation.ts"
import type { Failed } from "../Bulk/Outcome.ts"
import { type FileError, lineOf, PartialFailure, type PipeClosed } from "./Failure.ts"
import { openWriter, remove } from "./Files.ts"
import { Host } from "./Host.ts"
import type { Malformed, Place } from "./Input.ts"
import { isObject, type JsonObject, parse, write as json } from "./internal/json.ts"

/** How many are told one by one. */
const told = 10

/**
 * @category models
 * @since 0.1.0
 */
export interface DeadLetters {
  /** Takes a record that is none. */
  readonly malformed: (record: Malformed) => Effect.Effect<void, FileError | PipeClosed>
  /** Takes operations that failed. */
  readonly failed: (failures: ReadonlyArray<Failed<Place>>) => Effect.Effect<void, FileError | PipeClosed>
  readonly count: () => number
  /** A failure where there is any. */
  readonly end: Effect.Effect<void, PartialFailure>
}

/** JSON that was passed through as text becomes a value again, so that the letter can be read. */
const valueOf = (document: unknown): unknown => {
  if (typeof document !== "string") return document
  const value = parse(document)
  return Result.isSuccess(value) ? value.success : document
}

const readable = (operation: Operation): JsonObject => ({
  ...operation,
  ...("document" in operation && { document: valueOf(operation.document) }),
  ...("doc" in operation && { doc: valueOf(operation.doc) })
})

/** Opens the file, if there is to be one. Where nothing fails, there is none at the end. */
export const open = (
  path: string | undefined,
  options: { readonly append?: boolean | undefined } = {}
): Effect.Effect<DeadLetters, FileError, Host | Scope.Scope> =>
  Effect.gen(function* () {
    const { say } = yield* Host
    const writer = path === undefined ? undefined : yield* openWriter(path, options)
    if (path !== undefined) {
      yield* Effect.addFinalizer(() => (writer?.size() === 0 ? Effect.ignore(remove(path)) : Effect.void))
    }
    let count = 0
    const tell = (source: string, line: number, reason: string) => {
      count++
      if (count <= told) say(lineOf(`${source}, line ${line}: ${reason}`))
      if (count === told) {
        say(
          path === undefined
            ? "further failures are only counted; --dead-letters keeps all"
            : `further failures are in ${path}`
        )
      }
    }
    const keep = (lines: ReadonlyArray<JsonObject>) =>
      writer === undefined ? Effect.void : writer.write(lines.map((line) => `${json(line)}\n`).join(""))
    return {
      malformed: ({ line, reason, source, text }) =>
        Effect.suspend(() => {
          tell(source, line, reason)
          return keep([{ source, line, type: "malformed", reason, text }])
        }),
      failed: (failures) =>
        Effect.suspend(() =>
          failures.length === 0
            ? Effect.void
            : keep(
                failures.map((failure) => {
                  const { line, source } = failure.input
                  const letter = toDeadLetter(failure)
                  tell(source, line, `${letter.type}: ${letter.reason}`)
                  return { source, line, ...letter, operation: readable(letter.operation) }
                })
              )
        ),
      count: () => count,
      end: Effect.suspend(() =>
        count === 0
          ? Effect.void
          : Effect.fail(
              new PartialFailure({
                reason: `${count} documents were not written${path === undefined ? "; --dead-letters keeps such" : `: see ${path}`}`
              })
            )
      )
    }
  })

const textIn = (object: JsonObject, name: string): string | undefined => {
  const value = object[name]
  return typeof value === "string" ? value : undefined
}

/** The operation that a dead letter is about, or what is wrong with the letter. */
export const operationIn = (letter: JsonObject): Result.Result<Operation, string> => {
  const { operation } = letter
  if (!isObject(operation)) {
    return Result.fail(
      letter["type"] === "malformed"
        ? "was no JSON, and so no operation"
        : "is no dead letter: it has no operation"
    )
  }
  const id = textIn(operation, "id")
  const target = {
    index: textIn(operation, "index"),
    routing: textIn(operation, "routing")
  }
  const { action, doc, document } = operation
  if ((action === "index" || action === "create") && isObject(document)) {
    return Result.succeed({ action, id, ...target, pipeline: textIn(operation, "pipeline"), document })
  }
  if (action === "update" && id !== undefined && isObject(doc)) {
    return Result.succeed({ action, id, ...target, doc, doc_as_upsert: operation["doc_as_upsert"] === true })
  }
  return Result.fail("is no dead letter of this program")
}
