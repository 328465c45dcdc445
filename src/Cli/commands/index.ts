/** `index`: documents of files into an index. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { stream as bulk } from "../../Bulk/Bulk.ts"
import type { Operation } from "../../Bulk/Operation.ts"
import { isFailed } from "../../Bulk/Outcome.ts"
import { makeProgress } from "../../Bulk/Progress.ts"
import { Elasticsearch } from "../../Client.ts"
import * as DeadLetters from "../DeadLetters.ts"
import { UsageError } from "../Failure.ts"
import { standard } from "../Files.ts"
import * as Flags from "../Flags.ts"
import { Host } from "../Host.ts"
import { formats, type Malformed, type Place, readFiles, type Record } from "../Input.ts"
import type { JsonObject } from "../internal/json.ts"
import { amount, withBar } from "../Progress.ts"
import { command, notice } from "../Root.ts"
import { reachable } from "./reachable.ts"

interface Input extends Place {
  readonly operation: Operation
}

interface Making {
  readonly op: "index" | "create" | "update"
  readonly idField: string | undefined
  readonly routingField: string | undefined
  readonly upsert: boolean
}

/** A value at a path with dots, which may also be a name with dots. */
const at = (value: JsonObject, path: string): unknown => {
  if (path in value) return value[path]
  let found: unknown = value
  for (const name of path.split(".")) {
    if (typeof found !== "object" || found === null) return undefined
    found = Object.entries(found).find(([key]) => key === name)?.[1]
  }
  return found
}

/** An id or routing: text or a number, not empty. */
const keyIn = (value: JsonObject, path: string | undefined): Result.Result<string | undefined, string> => {
  if (path === undefined) return Result.succeed(undefined)
  const found = at(value, path)
  return (typeof found === "string" && found !== "") || typeof found === "number" || typeof found === "bigint"
    ? Result.succeed(String(found))
    : Result.fail(`has no field ${path} with a text or number`)
}

const operationOf = (
  { text, value }: Record,
  { idField, op, routingField, upsert }: Making
): Result.Result<Operation, string> =>
  Result.flatMap(keyIn(value, idField), (id) =>
    Result.flatMap(keyIn(value, routingField), (routing): Result.Result<Operation, string> => {
      // The text goes out as it was written: nothing in it changes, least of all large numbers.
      if (op !== "update") return Result.succeed({ action: op, id, routing, document: text })
      return id === undefined
        ? Result.fail("has no id, which an update needs")
        : Result.succeed({ action: op, id, routing, doc: text, doc_as_upsert: upsert })
    })
  )

export const index = command(
  "index",
  {
    short: "Writes documents of files into an index",
    description:
      "Writes documents from files, or from standard input, in bulks. What the server refuses for a while is sent again; what it refuses for good is told, and kept in the file of --dead-letters. The exit code is 4 then.",
    examples: [
      { command: "index --index books books.ndjson more.csv.gz", description: "Formats by the names" },
      {
        command: "index -i books --format csv --id-field isbn --dead-letters refused.ndjson < books.csv",
        description: "CSV from standard input, with ids"
      },
      {
        command: "index -i books --format dead-letters refused.ndjson",
        description: "What was refused, again"
      }
    ]
  },
  {
    index: Flags.index("Index, alias or data stream"),
    format: Flags.choice("format", formats, "Default: what the file's name says, else ndjson"),
    idField: Flags.text("id-field", "Field that holds the id. Default: ids are made", "field"),
    routingField: Flags.text("routing-field", "Field that holds the routing", "field"),
    op: Flags.choice(
      "op",
      ["index", "create", "update"],
      "Replace what has the id, leave it, or change its fields. Default index"
    ),
    upsert: Flags.on("upsert", "With --op update: write what is not there yet"),
    deadLetters: Flags.file("dead-letters", "File for what could not be written; it must not be there yet"),
    batch: Flags.count("batch", "How many documents a request has at most. Default: as many as fit in 5 MB"),
    concurrency: Flags.count("concurrency", "How many requests at once. Default: found out by trying"),
    pipeline: Flags.text("pipeline", "Ingest pipeline", "name"),
    text: Flags.on("text", 'Fields of CSV and TSV stay text: 7 is "7"'),
    refresh: Flags.on("refresh", "Have the documents found by searches at the end"),
    files: Flags.files("files", "Files, - for standard input. Default -")
  },
  ({
    batch,
    concurrency,
    deadLetters,
    files,
    format,
    index,
    op = "index",
    pipeline,
    refresh,
    text,
    ...making
  }) =>
    Effect.gen(function* () {
      const { stdinIsTerminal } = yield* Host
      if (files.length === 0 && stdinIsTerminal) {
        return yield* new UsageError({ reason: "there is nothing to read", hint: "Name files" })
      }
      if (op === "update" && making.idField === undefined && format !== "dead-letters") {
        return yield* new UsageError({ reason: "an update needs ids", hint: "Give --id-field" })
      }
      if (op === "update" && pipeline !== undefined) {
        return yield* new UsageError({ reason: "updates take no pipeline", hint: "Leave out --pipeline" })
      }
      yield* reachable
      const letters = yield* DeadLetters.open(deadLetters)
      const progress = yield* makeProgress()
      const es = yield* Elasticsearch

      const inputOf = (record: Record | Malformed): Input | Malformed => {
        if (record._tag === "Malformed") return record
        const operation =
          format === "dead-letters"
            ? DeadLetters.operationIn(record.value)
            : operationOf(record, { ...making, op })
        const { line, source } = record
        return Result.isSuccess(operation)
          ? { source, line, operation: operation.success }
          : { _tag: "Malformed", source, line, text: record.text, reason: operation.failure }
      }
      const inputs = readFiles(files.length === 0 ? [standard] : files, format, { asText: text }).pipe(
        Stream.map(inputOf),
        Stream.mapEffect((input) =>
          "operation" in input ? Effect.succeed([input]) : Effect.as(letters.malformed(input), [])
        ),
        Stream.flattenIterable
      )
      const written = inputs.pipe(
        bulk({
          index,
          pipeline,
          operation: ({ operation }: Input) => operation,
          // A repetition after a lost answer then writes nothing twice.
          ids: "client",
          ordered: false,
          maxOperations: batch,
          concurrency,
          progress
        }),
        Stream.runForEachArray((outcomes) => letters.failed(outcomes.filter(isFailed)))
      )
      yield* withBar(progress, written)
      if (refresh) yield* es.indices.refresh({ index })
      const { elapsed, succeeded } = yield* progress.statistics
      yield* notice(
        `written: ${amount(succeeded, elapsed)}${letters.count() === 0 ? "" : `, ${letters.count()} not`}`
      )
      return yield* letters.end
    }).pipe(Effect.scoped)
)
