/** Ships lines to Elasticsearch by an ingester, which sends many of them at once and keeps none back for long. */
import * as Config from "effect/Config"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as Bulk from "effect-elasticsearch/Bulk"

export const settings = Config.all({
  /** A data stream or an index: both take `create`. Servers make it when the first line comes, by their templates. */
  index: Config.String("LOG_INDEX").pipe(Config.withDefault("logs-shipper-default")),
  /** The file for what Elasticsearch refuses. */
  deadLetters: Config.String("LOG_DEAD_LETTERS").pipe(Config.withDefault("dead-letters.ndjson")),
  /** How long a line may wait for others to be sent with. */
  maxAge: Config.Duration("LOG_MAX_AGE").pipe(Config.withDefault(Duration.seconds(1))),
  /** How often it says how far it is. */
  progressEvery: Config.Duration("LOG_PROGRESS_EVERY").pipe(Config.withDefault(Duration.seconds(10)))
})

export interface Entry {
  readonly "@timestamp": unknown
  readonly [field: string]: unknown
}

const parse = Schema.decodeUnknownOption(Schema.fromJsonString(Schema.Record(Schema.String, Schema.Unknown)))

/** A line that is a JSON object has its fields; any other line is a message. */
export const entryOf = (line: string, now: DateTime.Utc): Entry => ({
  "@timestamp": now,
  ...Option.getOrElse(parse(line), () => ({ message: line }))
})

/** Appends what was refused to a file, a line each; an `operation` there can be given to a bulk again. */
const makeMorgue = Effect.fnUntraced(function* (path: string) {
  const files = yield* FileSystem.FileSystem
  return (outcomes: ReadonlyArray<Bulk.Outcome<Entry>>): Effect.Effect<void> => {
    const letters = outcomes.filter(Bulk.isFailed).map(Bulk.toDeadLetter)
    if (letters.length === 0) return Effect.void
    const lines = letters.map((letter) => `${JSON.stringify(letter)}\n`).join("")
    return files.writeFileString(path, lines, { flag: "a" }).pipe(
      Effect.andThen(Effect.logWarning(`${letters.length} lines were refused: ${letters[0]?.reason}`)),
      // The log is the last place where they can be kept.
      Effect.catch((error) => Effect.logError(error.message, lines))
    )
  }
})

const say = ({ failed, pending, rate, retried, succeeded }: Bulk.Statistics) =>
  Effect.logInfo(
    `${succeeded} lines shipped, ${failed} refused, ${pending} under way, ${retried} sent again; ` +
      `${Math.round(rate)} lines a second`
  )

/**
 * Ships lines until there are no more, or until it is interrupted; either way, what has been read is sent first.
 *
 * `add` waits while as many requests are under way as may be, so that lines are read no faster than the cluster takes them.
 */
export const ship = <E, R>(lines: Stream.Stream<string, E, R>) =>
  Effect.gen(function* () {
    const { deadLetters, index, maxAge, progressEvery } = yield* settings
    const progress = yield* Bulk.makeProgress()
    yield* Effect.gen(function* () {
      const ingester = yield* Bulk.ingester({
        index,
        maxAge,
        progress,
        // Each line gets its id here, so that it is there once, also if an answer is lost and it is sent again.
        ids: "client",
        operation: (entry: Entry) => Bulk.create({ document: entry }),
        onOutcomes: yield* makeMorgue(deadLetters)
      })
      yield* Effect.forkScoped(Stream.runForEach(Bulk.progressChanges(progress, progressEvery), say))
      yield* lines.pipe(
        Stream.filter((line) => line.trim() !== ""),
        Stream.mapEffect((line) => Effect.map(DateTime.now, (now) => entryOf(line, now))),
        Stream.runForEachArray((entries) => ingester.addAll(entries))
      )
      // Waits as long as it takes. An interruption comes not so far: closing the scope sends what is there.
      yield* ingester.flush
    }).pipe(Effect.scoped, Effect.ensuring(Effect.flatMap(progress.statistics, say)))
    return yield* progress.statistics
  })
