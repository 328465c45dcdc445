/** Copies the films of one cluster to another and changes each on its way; it can be interrupted and goes on. */
import * as Clock from "effect/Clock"
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { type Client, Elasticsearch } from "effect-elasticsearch"
import { Document, Field, Indices } from "effect-elasticsearch/Dsl"
import * as Search from "effect-elasticsearch/Search"

/** The films as the old cluster has them. */
export const OldFilm = Schema.Struct({
  film_id: Field.keyword(),
  title: Field.text(),
  released: Field.date(),
  genre: Schema.NullOr(Field.keyword())
})

/** The films as the new one is to have them. */
export const NewFilm = Schema.Struct({
  ...OldFilm.fields,
  genre: Field.keyword(),
  decade: Field.integer()
})

/** The new film of an old one; those without a genre are left out. */
export const newFilmOf = ({ genre, ...film }: (typeof OldFilm)["Type"]) =>
  genre === null
    ? undefined
    : { ...film, genre, decade: Math.floor(DateTime.getPartUtc(film.released, "year") / 10) * 10 }

/** The client of the cluster that is written to, over any layer of a client. The one that reads is `Elasticsearch`. */
export class Target extends Context.Service<Target, Client>()("example/Target") {
  static readonly layer = Layer.effect(Target, Elasticsearch)
}

export const settings = Config.all({
  from: Config.String("BACKFILL_FROM").pipe(Config.withDefault("films-old")),
  to: Config.String("BACKFILL_TO").pipe(Config.withDefault("films-new")),
  checkpoint: Config.String("BACKFILL_CHECKPOINT").pipe(Config.withDefault("backfill-checkpoint.json")),
  /** How many documents go with one request; after each, the checkpoint is written. */
  batch: Config.Int("BACKFILL_BATCH").pipe(Config.withDefault(500))
})

export class CheckpointUnreadable extends Schema.TaggedError<CheckpointUnreadable>()("CheckpointUnreadable", {
  path: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return `${this.path} holds no checkpoint: ${this.reason}. Delete it to copy everything from the beginning`
  }
}

const Json = Schema.fromJsonString(Search.Checkpoint)

/** A checkpoint in a file: whether there is one, how to keep one, and how to be rid of it. */
const makeKeeper = Effect.fnUntraced(function* (path: string) {
  const files = yield* FileSystem.FileSystem
  return {
    read: Effect.gen(function* () {
      if (!(yield* files.exists(path))) return undefined
      return yield* files.readFileString(path).pipe(
        Effect.flatMap(Schema.decodeUnknownEffect(Json)),
        Effect.catchTag("SchemaError", ({ message }) =>
          Effect.fail(CheckpointUnreadable.make({ path, reason: message }))
        )
      )
    }),
    // Written beside and renamed, so that a crash leaves the old one or the new one, and never a half.
    write: (checkpoint: Search.Checkpoint) =>
      Schema.encodeEffect(Json)(checkpoint).pipe(
        Effect.flatMap((text) => files.writeFileString(`${path}.new`, text)),
        Effect.andThen(files.rename(`${path}.new`, path))
      ),
    remove: files.remove(path, { force: true })
  }
})

/**
 * Copies, from the checkpoint on if there is one, and says what it came to. Interrupted or failed, it leaves the checkpoint
 * behind, for the next run. What was under way is written again then: ids are kept, so that it comes to the same.
 */
export const backfill = Effect.gen(function* () {
  const { batch, checkpoint, from, to } = yield* settings
  const target = yield* Target
  const keeper = yield* makeKeeper(checkpoint)
  const NewFilms = Document.make(to, NewFilm)
  yield* Indices.exists(NewFilms).pipe(
    Effect.flatMap((isThere) => (isThere ? Effect.void : Indices.create(NewFilms))),
    Effect.provideService(Elasticsearch, target)
  )

  const resume = yield* keeper.read
  yield* Effect.logInfo(
    resume === undefined
      ? `copying ${from} to ${to}`
      : `going on with ${from} to ${to} behind ${JSON.stringify(resume.slices)}`
  )
  const start = yield* Clock.currentTimeMillis
  const summary = yield* Search.reindex({
    source: { index: from, size: batch },
    target,
    index: to,
    document: OldFilm,
    map: newFilmOf,
    // Each film has one, and no other has the same: the order in which they are read, and what a checkpoint says.
    key: "film_id",
    resume,
    onCheckpoint: keeper.write,
    bulk: { maxOperations: batch },
    refreshAtEnd: true
  }).pipe(
    Effect.onInterrupt(() => Effect.logWarning(`interrupted: run it again to go on from ${checkpoint}`)),
    Effect.tapErrorTag("ReindexStopped", ({ message, summary }) =>
      Effect.logError(`${message} ${summary.created + summary.updated} documents were written before`)
    )
  )
  yield* keeper.remove
  const seconds = ((yield* Clock.currentTimeMillis) - start) / 1000
  yield* Effect.logInfo(
    `done in ${seconds} s: ${summary.read} read, ${summary.created} new, ${summary.updated} written again, ` +
      `${summary.skipped} left out`
  )
  return summary
}).pipe(Effect.withSpan("backfill"))
