/** `restore`: what `dump` has written, into indices again. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { IndicesIndexState } from "../../Api/types/Indices.ts"
import { stream as bulk } from "../../Bulk/Bulk.ts"
import type { Operation } from "../../Bulk/Operation.ts"
import { type Failed, isFailed } from "../../Bulk/Outcome.ts"
import { makeProgress } from "../../Bulk/Progress.ts"
import { Elasticsearch } from "../../Client.ts"
import * as DeadLetters from "../DeadLetters.ts"
import { dumpedOf, type Meta, metaOf, metaPath, portable } from "../Dump.ts"
import { UsageError } from "../Failure.ts"
import { readText, readTextIfThere, remove, standard } from "../Files.ts"
import * as Flags from "../Flags.ts"
import { type Malformed, type Place, readFile, type Record } from "../Input.ts"
import * as Checkpoint from "../internal/checkpoint.ts"
import { amount, large, withBar } from "../Progress.ts"
import { command, notice } from "../Root.ts"
import { reachable } from "./reachable.ts"

interface Input extends Place {
  readonly operation: Operation
  /** How many records there are up to this one. */
  readonly records: number
}

const wrong = (reason: string, hint: string) => Effect.fail(new UsageError({ reason, hint }))

/** The indices to be made, by the names they get. */
const madeOf = (meta: Meta, index: string | undefined) => {
  const states = Object.entries(meta.indices)
  if (index === undefined) return Effect.succeed(states)
  const [first, ...others] = states
  return first === undefined || others.length > 0
    ? wrong(
        `the dump is of ${states.length} indices, and --index names one`,
        "Leave out --index, or make it yourself and give --no-create"
      )
    : Effect.succeed([[index, first[1]] as const])
}

export const restore = command(
  "restore",
  {
    short: "Makes indices of what dump has written",
    description:
      "Makes the indices as the side file says, and writes the documents under their ids. Default ingest pipelines are left out: the documents have been through them. What was interrupted goes on with --resume, from the file's name with .restore at its end.",
    examples: [
      { command: "restore books.ndjson.gz", description: "With books.meta.json beside it" },
      { command: "restore books.ndjson.gz --index books-2 --resume", description: "After an interruption" },
      {
        command: "restore - --no-create --index books < books.ndjson",
        description: "Into an index that is there"
      }
    ]
  },
  {
    file: Flags.fileArgument("file", "What dump has written; - for standard input"),
    index: Flags.text("index", "Another index than the one it was", "name"),
    meta: Flags.file("meta", "File with mappings and settings. Default: the one beside the file"),
    noCreate: Flags.on("no-create", "The indices are there already"),
    op: Flags.choice(
      "op",
      ["index", "create"],
      "Replace documents that are there, or leave them. Default index"
    ),
    resume: Flags.on("resume", "Go on where it was interrupted"),
    deadLetters: Flags.file("dead-letters", "File for what could not be written"),
    batch: Flags.count("batch", "How many documents a request has at most. Default: as many as fit in 5 MB"),
    concurrency: Flags.count("concurrency", "How many requests at once. Default: found out by trying"),
    pipeline: Flags.text("pipeline", "Ingest pipeline. Default none", "name"),
    refresh: Flags.on("refresh", "Have the documents found by searches at the end")
  },
  ({
    batch,
    concurrency,
    deadLetters,
    file,
    index,
    meta,
    noCreate,
    op = "index",
    pipeline,
    refresh,
    resume
  }) =>
    Effect.gen(function* () {
      if (file === undefined)
        return yield* wrong("no file is named", "Give the one that dump has written, or -")
      const isFile = file !== standard
      if (resume && !isFile) return yield* wrong("--resume does not go with standard input", "Name the file")
      const es = yield* Elasticsearch
      yield* reachable

      const checkpointPath = `${file}.restore`
      const target = index ?? ""
      const begun = resume
        ? yield* Checkpoint.read(checkpointPath, Checkpoint.isRestore, "restore")
        : undefined
      if (begun !== undefined && begun.target !== target) {
        return yield* wrong(`${checkpointPath} is of a restore into another index`, "Give the same --index")
      }
      const save = (reached: number) =>
        isFile ? Checkpoint.save(checkpointPath, { target, records: reached }) : Effect.void
      const side = meta ?? metaPath(file)
      const text =
        side === undefined
          ? undefined
          : meta === undefined
            ? yield* readTextIfThere(side)
            : yield* readText(side)
      const described = side === undefined || text === undefined ? undefined : yield* metaOf(side, text)
      if (described === undefined && !noCreate) {
        return yield* wrong(
          "how the indices are made is not known",
          "Give --meta, or make them yourself and give --no-create"
        )
      }
      if (described !== undefined && !noCreate) {
        const missing: Array<readonly [string, IndicesIndexState]> = []
        for (const [name, state] of yield* madeOf(described, index)) {
          const isThere = yield* es.indices.exists({ index: name })
          if (!isThere) missing.push([name, state])
          else if (begun === undefined) {
            return yield* wrong(
              `the index ${name} is there already`,
              "Give another one by --index, or --no-create to write into it"
            )
          }
        }
        // Whoever is stopped from here on finds indices that are there, and goes on.
        yield* save(begun?.records ?? 0)
        for (const [name, state] of missing) yield* es.indices.create({ index: name, ...portable(state) })
      }

      const letters = yield* DeadLetters.open(deadLetters, { append: resume })
      const progress = yield* makeProgress({
        total: described === undefined ? undefined : Math.max(0, described.documents - (begun?.records ?? 0))
      })
      let records = begun?.records ?? 0
      let there = 0
      const inputOf = (record: Record | Malformed): Input | Malformed => {
        records++
        if (record._tag === "Malformed") return record
        const { line, source } = record
        const dumped = dumpedOf(record)
        if (Result.isFailure(dumped)) {
          return { _tag: "Malformed", source, line, text: record.text, reason: dumped.failure }
        }
        const { document, id, index: own, routing } = dumped.success
        return {
          source,
          line,
          records,
          operation: { action: op, index: index ?? own, id, routing, document }
        }
      }
      const isConflict = (failure: Failed<Input>): boolean => op === "create" && failure.status === 409
      const written = readFile(file, "ndjson", { asText: true }).pipe(
        Stream.drop(records),
        Stream.map(inputOf),
        Stream.mapEffect((input) =>
          "operation" in input ? Effect.succeed([input]) : Effect.as(letters.malformed(input), [])
        ),
        Stream.flattenIterable,
        bulk({
          operation: ({ operation }: Input) => operation,
          pipeline: pipeline ?? "_none",
          ids: "client",
          // In their order, so that all up to a record have their outcome.
          ordered: true,
          maxOperations: batch,
          concurrency,
          progress
        }),
        Stream.runForEachArray((outcomes) => {
          const failures = outcomes.filter(isFailed)
          there += failures.filter(isConflict).length
          const reached = outcomes.at(-1)?.input.records
          return Effect.andThen(
            letters.failed(failures.filter((failure) => !isConflict(failure))),
            reached === undefined ? Effect.void : save(reached)
          )
        })
      )
      yield* withBar(progress, written)
      if (isFile) yield* remove(checkpointPath)
      if (refresh) {
        const names = index === undefined ? Object.keys(described?.indices ?? {}) : [index]
        yield* es.indices.refresh(names.length === 0 ? {} : { index: names })
      }
      const { elapsed, succeeded } = yield* progress.statistics
      yield* notice(
        [
          `restored: ${amount(succeeded, elapsed)}`,
          ...(there === 0 ? [] : [`${large(there)} were there already`]),
          ...(letters.count() === 0 ? [] : [`${letters.count()} not`])
        ].join(", ")
      )
      return yield* letters.end
    }).pipe(Effect.scoped)
)
