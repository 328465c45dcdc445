/** `dump`: an index into a file. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { SearchRequest } from "../../Api/Core.ts"
import type { FieldValue } from "../../Api/types/Common.ts"
import type { SearchHit } from "../../Api/types/Search.ts"
import { countsOf, makeProgress } from "../../Bulk/Progress.ts"
import { type Client, Elasticsearch } from "../../Client.ts"
import { hasType } from "../../Errors.ts"
import { ignoreStatus } from "../../Transport/Service.ts"
import { lineOf, metaPath, metaText, portable } from "../Dump.ts"
import { PartialFailure, UsageError } from "../Failure.ts"
import { openWriter, readTextIfThere, remove, replace, standard } from "../Files.ts"
import * as Flags from "../Flags.ts"
import * as Checkpoint from "../internal/checkpoint.ts"
import { write as json } from "../internal/json.ts"
import { wholeSource } from "../../Search/internal/vectors.ts"
import { amount, large, withBar } from "../Progress.ts"
import { command, notice } from "../Root.ts"
import { listOf, pageableOf, queryFlags } from "./searching.ts"

type Values = ReadonlyArray<FieldValue>

interface Page {
  readonly hits: ReadonlyArray<SearchHit>
  readonly pit: string
  readonly after: Values
}

interface Position {
  readonly pit: string
  readonly after: Values | undefined
}

const gone = (error: unknown): boolean =>
  hasType(error, "search_context_missing_exception") || hasType(error, "resource_not_found_exception")

/** The pages of a point in time, from a position on; the next one is read while one is written. */
const pages = (es: Client, search: SearchRequest, keepAlive: string, from: Position) =>
  Stream.paginate(from, ({ after, pit }: Position) =>
    Effect.gen(function* () {
      const { _shards, hits, pit_id, timed_out } = yield* es.search(
        {
          ...search,
          pit: { id: pit, keep_alive: keepAlive },
          track_total_hits: false,
          ...(after !== undefined && { search_after: after })
        },
        { exactIntegers: true }
      )
      if (_shards.failed > 0 || timed_out) {
        return yield* new PartialFailure({
          reason: `a page lacks documents: ${timed_out ? "the time was over" : `${_shards.failed} of ${_shards.total} shards failed`}`
        })
      }
      const last = hits.hits.at(-1)?.sort
      if (last === undefined) return [[], Option.none<Position>()] as const
      const page: Page = { hits: hits.hits, pit: pit_id ?? pit, after: last }
      return [[page], Option.some<Position>({ pit: page.pit, after: last })] as const
    })
  ).pipe(Stream.buffer({ capacity: 1 }))

const keyHint = "Give fields whose values are there in every document and in no two alike"

/** What a key must not have; such a dump could not go on from there. */
const checked = (key: ReadonlyArray<string>, before: Values | undefined, hits: ReadonlyArray<SearchHit>) => {
  let last = before
  for (const { _id, _index, sort } of hits) {
    const values = sort?.slice(0, key.length) ?? []
    const what = values.includes(null)
      ? "has none"
      : last !== undefined && values.every((value, at) => value === last?.[at])
        ? "has the same as another document"
        : undefined
    if (what !== undefined) {
      return Effect.fail(
        new UsageError({ reason: `--key ${key.join(",")}: [${_index}/${_id ?? ""}] ${what}`, hint: keyHint })
      )
    }
    last = values
  }
  return Effect.void
}

export const dump = command(
  "dump",
  {
    short: "Writes an index, or what a query finds in it, into a file",
    description:
      "Writes all documents as they were when it began, a line each, and beside the file what makes the index: x.ndjson.gz and x.meta.json. What was interrupted goes on with --resume, from x.ndjson.gz.checkpoint. Without --key that takes the point in time, which the server keeps for --keep-alive; with it, it may be later, and sees the index as it is then.",
    examples: [
      { command: "dump --index books --output books.ndjson.gz", description: "Packed, with books.meta.json" },
      { command: "dump -i books --output books.ndjson.gz --resume", description: "After an interruption" },
      { command: "dump -i 'logs-*' --q level:error | jq ._source.message", description: "Into a pipe" }
    ]
  },
  {
    index: Flags.index("Index, alias or pattern"),
    output: Flags.file("output", "File; a name that ends in .gz is packed. Default standard output"),
    ...queryFlags,
    key: Flags.text(
      "key",
      "Fields that are there in every document and in no two alike, for --resume",
      "fields"
    ),
    resume: Flags.on("resume", "Go on where it was interrupted"),
    overwrite: Flags.on("overwrite", "Begin anew, even if the file is there"),
    page: Flags.count("page", "How many documents a request gets. Default 1000"),
    keepAlive: Flags.text("keep-alive", "How long the server keeps the point in time. Default 5m", "time"),
    noMeta: Flags.on("no-meta", "No file with mappings and settings")
  },
  ({ index, keepAlive = "5m", key, noMeta, output = standard, overwrite, page = 1000, resume, ...query }) =>
    Effect.gen(function* () {
      const es = yield* Elasticsearch
      const isFile = output !== standard
      if (resume && (!isFile || overwrite)) {
        return yield* new UsageError({
          reason: `--resume does not go with ${isFile ? "--overwrite" : "standard output"}`,
          hint: isFile ? "Leave out one of the two" : "Give --output"
        })
      }
      const given = yield* pageableOf(query)
      if (given.sort !== undefined) {
        return yield* new UsageError({
          reason: "--body has a sort, and a dump has an order of its own",
          hint: "Leave it out"
        })
      }
      const fields = key === undefined ? [] : listOf(key)
      const what = json({ index, given, fields })
      const checkpointPath = `${output}.checkpoint`
      const begun = resume ? yield* Checkpoint.read(checkpointPath, Checkpoint.isDump, "dump") : undefined
      if (begun !== undefined && begun.what !== what) {
        return yield* new UsageError({
          reason: `${checkpointPath} is of another index, query or key`,
          hint: "Go on with the flags of the first run, or begin anew with --overwrite"
        })
      }
      if (isFile && !resume && !overwrite && (yield* readTextIfThere(checkpointPath)) !== undefined) {
        return yield* new UsageError({
          reason: `${output} was interrupted`,
          hint: "Go on with --resume, or begin anew with --overwrite"
        })
      }

      const search: SearchRequest = {
        ...(yield* wholeSource(es, index)),
        ...given,
        size: page,
        sort: fields.length === 0 ? "_shard_doc" : fields.map((field) => ({ [field]: "asc" as const }))
      }
      const total = (yield* es.count({ index, ...(given.query !== undefined && { query: given.query }) }))
        .count
      const writer = yield* openWriter(output, { at: begun?.bytes, overwrite })
      const meta = noMeta ? undefined : metaPath(output)
      if (meta !== undefined && begun === undefined) {
        const found = Object.entries(yield* es.indices.get({ index }))
        const indices = Object.fromEntries(found.map(([name, state]) => [name, portable(state)]))
        yield* replace(meta, metaText({ documents: total, indices }))
      }

      let isDone = false
      const opened = yield* Effect.acquireRelease(
        begun !== undefined && fields.length === 0
          ? Effect.succeed({ pit: begun.pit })
          : Effect.map(es.openPointInTime({ index, keep_alive: keepAlive }), ({ id }) => ({ pit: id })),
        (latest) =>
          // An interrupted dump without a key goes on in it.
          isDone || !isFile || fields.length > 0
            ? es.closePointInTime({ id: latest.pit }).pipe(ignoreStatus(404), Effect.ignore)
            : Effect.void
      )
      const progress = yield* makeProgress({ total })
      const counts = countsOf(progress)
      const before = begun?.documents ?? 0
      counts.add("accepted", before)
      counts.add("succeeded", before)
      let documents = before
      let after = begun?.after ?? undefined
      const save = Effect.suspend(() =>
        isFile
          ? Checkpoint.save(checkpointPath, {
              what,
              key: fields,
              pit: opened.pit,
              after: after ?? null,
              documents,
              bytes: writer.size()
            })
          : Effect.void
      )
      yield* save

      const started = yield* Clock.currentTimeMillis
      const written = pages(es, search, keepAlive, { pit: opened.pit, after }).pipe(
        Stream.runForEach((read) =>
          Effect.gen(function* () {
            opened.pit = read.pit
            if (fields.length > 0) yield* checked(fields, after, read.hits)
            const bare = read.hits.find(({ _source }) => _source === undefined)
            if (bare !== undefined) {
              return yield* new UsageError({
                reason: `[${bare._index}/${bare._id ?? ""}] has no _source`,
                hint: "The index does not keep its documents, or --body leaves them out"
              })
            }
            const text = read.hits.map(lineOf).join("")
            yield* writer.write(text)
            documents += read.hits.length
            after = fields.length === 0 ? read.after : read.after.slice(0, fields.length)
            counts.add("succeeded", read.hits.length)
            counts.add("bytes", text.length)
            yield* save
          })
        ),
        Effect.mapError((error) =>
          begun !== undefined && gone(error)
            ? new UsageError({
                reason: "the point in time in which it was read is gone",
                hint: "Begin anew with --overwrite; --key makes a dump that can go on at any time"
              })
            : error
        )
      )
      yield* withBar(progress, written)
      isDone = true
      if (isFile) yield* remove(checkpointPath)
      const elapsed = (yield* Clock.currentTimeMillis) - started
      yield* notice(
        `dumped: ${amount(documents - before, elapsed)}${before === 0 ? "" : `, ${large(documents)} in all`}`
      )
    }).pipe(Effect.scoped)
)
