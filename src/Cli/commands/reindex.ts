/** `reindex`: documents from one index or cluster to another, through this program. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { makeProgress } from "../../Bulk/Progress.ts"
import { Elasticsearch } from "../../Client.ts"
import { Checkpoint } from "../../Search/Checkpoint.ts"
import { reindex as copy } from "../../Search/Reindex.ts"
import { secondOf } from "../Connection.ts"
import { portable } from "../Dump.ts"
import { type FileError, lineOf, PartialFailure, UsageError } from "../Failure.ts"
import { readTextIfThere, remove, replace } from "../Files.ts"
import * as Flags from "../Flags.ts"
import { Host } from "../Host.ts"
import { isObject, type JsonObject, parse, write as json } from "../internal/json.ts"
import { amount, large, withBar } from "../Progress.ts"
import { command, notice, root } from "../Root.ts"
import { listOf, pageableOf, queryFlags } from "./searching.ts"

/** How many failures are told. */
const told = 10

const wrong = (reason: string, hint: string) => Effect.fail(new UsageError({ reason, hint }))

/** A checkpoint, with what it is one of. */
const readCheckpoint = (path: string, what: string): Effect.Effect<Checkpoint, FileError | UsageError> =>
  Effect.gen(function* () {
    const text = yield* readTextIfThere(path)
    if (text === undefined) {
      return yield* wrong(
        `there is no ${path}`,
        "It has ended well, or has never begun: run it without --resume"
      )
    }
    const parsed = parse(text)
    const saved: JsonObject = Result.isSuccess(parsed) && isObject(parsed.success) ? parsed.success : {}
    if (saved["what"] !== what) {
      return yield* wrong(
        `${path} is no checkpoint of these indices and this query`,
        "Give the flags of the first run"
      )
    }
    return yield* Schema.decodeUnknownEffect(Checkpoint)(saved["checkpoint"]).pipe(
      Effect.catch(() => wrong(`${path} is no checkpoint`, "Run it without --resume"))
    )
  })

export const reindex = command(
  "reindex",
  {
    short: "Copies documents from one index or cluster to another",
    description:
      "Reads documents from --from-index and writes them into --index under the same ids, through this program. The cluster that is written to is the usual one; the one that is read is the same, or the one of the flags that begin with --from. Within one cluster, the server's own reindex is faster.",
    examples: [
      { command: "reindex --from-index books --index books-2 --create", description: "Within a cluster" },
      {
        command: "reindex --from-env OLD --from-index books --index books --create",
        description: "From the cluster of OLD_URL and OLD_API_KEY"
      },
      {
        command:
          "reindex --from-index books --index books-2 --key isbn --checkpoint books.checkpoint --resume",
        description: "After an interruption"
      }
    ]
  },
  {
    index: Flags.index("Index that is written to"),
    fromIndex: Flags.requiredText("from-index", "Index, alias or pattern that is read", "name"),
    fromEnv: Flags.text(
      "from-env",
      "Variables of the cluster that is read: with OLD they are OLD_URL, OLD_API_KEY and so on",
      "prefix"
    ),
    fromNode: Flags.text("from-node", "URLs of the cluster that is read", "url"),
    fromApiKeyFile: Flags.file("from-api-key-file", "File with its API key"),
    fromUser: Flags.text("from-user", "Its user", "name"),
    fromPasswordFile: Flags.file("from-password-file", "File with its user's password"),
    fromCa: Flags.file("from-ca", "Its certificate authority, PEM"),
    fromCompatibleWith: Flags.choice("from-compatible-with", ["8", "9"], "Its version"),
    ...queryFlags,
    create: Flags.on("create", "Make the index, with mappings and settings of the one that is read"),
    op: Flags.choice(
      "op",
      ["index", "create"],
      "Replace documents that are there, or leave them. Default index"
    ),
    key: Flags.text(
      "key",
      "Fields that are there in every document and in no two alike, for --resume",
      "fields"
    ),
    checkpoint: Flags.file("checkpoint", "File that says how far it is; needs --key"),
    resume: Flags.on("resume", "Go on from the file of --checkpoint"),
    slices: Flags.count("slices", "In how many slices it is read at once. Default 1; not with --key"),
    batch: Flags.count("batch", "How many documents a request has at most. Default: as many as fit in 5 MB"),
    concurrency: Flags.count("concurrency", "How many requests at once. Default: found out by trying"),
    pipeline: Flags.text("pipeline", "Ingest pipeline", "name"),
    refresh: Flags.on("refresh", "Have the documents found by searches at the end")
  },
  (input) =>
    Effect.gen(function* () {
      const { batch, checkpoint, concurrency, fromIndex, index, key, op = "index", pipeline, resume } = input
      const target = yield* Elasticsearch
      const { say } = yield* Host
      const { timeout } = yield* root
      const second = yield* secondOf(
        {
          prefix: input.fromEnv,
          node: input.fromNode,
          apiKeyFile: input.fromApiKeyFile,
          user: input.fromUser,
          passwordFile: input.fromPasswordFile,
          ca: input.fromCa,
          compatibleWith: input.fromCompatibleWith
        },
        timeout
      )
      if (second === undefined && fromIndex === index) {
        return yield* wrong("an index cannot be copied into itself", "Give another --index")
      }
      if ((checkpoint !== undefined && key === undefined) || (resume && checkpoint === undefined)) {
        return yield* wrong(
          resume ? "--resume needs --checkpoint and --key" : "--checkpoint needs --key",
          "Give fields whose values are there in every document and in no two alike"
        )
      }
      const given = yield* pageableOf(input)
      const what = json({ fromIndex, index, given })
      const begun = resume && checkpoint !== undefined ? yield* readCheckpoint(checkpoint, what) : undefined

      const copied = Effect.gen(function* () {
        const source = yield* Elasticsearch
        const counted = { index: fromIndex, ...(given.query !== undefined && { query: given.query }) }
        const total = begun === undefined ? (yield* source.count(counted)).count : undefined
        if (input.create && begun === undefined) {
          const states = Object.values(yield* source.indices.get({ index: fromIndex }))
          const [first, ...others] = states
          if (first === undefined || others.length > 0) {
            return yield* wrong(
              `${fromIndex} is ${states.length} indices, and --create makes one like one`,
              "Make it yourself, and leave out --create"
            )
          }
          // Aliases stay with the index that is read.
          const { mappings, settings } = portable(first)
          yield* target.indices.create({ index, mappings, settings })
        }
        const progress = yield* makeProgress({ total })
        const summary = yield* withBar(
          progress,
          copy({
            source: { ...given, index: fromIndex },
            target,
            index,
            op_type: op,
            conflicts: op === "create" ? "proceed" : "abort",
            failures: "count",
            maxFailures: told,
            refreshAtEnd: input.refresh,
            key: key === undefined ? undefined : listOf(key),
            resume: begun,
            ...(checkpoint !== undefined && {
              onCheckpoint: (reached: Checkpoint) =>
                Effect.flatMap(Effect.orDie(Schema.encodeEffect(Checkpoint)(reached)), (encoded) =>
                  replace(checkpoint, `${json({ what, checkpoint: encoded })}\n`)
                )
            }),
            scan: { slices: input.slices },
            bulk: { maxOperations: batch, concurrency, pipeline, progress }
          })
        )
        if (checkpoint !== undefined) yield* remove(checkpoint)
        for (const { id, index: from, reason } of summary.failures)
          say(lineOf(`${from}/${id ?? ""}: ${reason.message}`))
        const { conflicts, created, duration, failed, updated } = summary
        yield* notice(
          [
            `copied: ${amount(created + updated, duration)}`,
            ...(conflicts === 0 ? [] : [`${large(conflicts)} were there already`]),
            ...(failed === 0 ? [] : [`${large(failed)} not`])
          ].join(", ")
        )
        if (failed > 0) {
          return yield* new PartialFailure({ reason: `${failed} documents were not written` })
        }
      })
      return yield* second === undefined ? copied : Effect.provide(copied, Layer.fresh(second))
    })
)
