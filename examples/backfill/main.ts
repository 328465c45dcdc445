/**
 * `npm run example:backfill`: copies the films of one cluster to another. Stop it with Ctrl-C or SIGTERM and run it again: it
 * goes on where it was.
 *
 * `TARGET_ELASTICSEARCH_URL`, with `TARGET_ELASTICSEARCH_API_KEY` and so on, is the cluster that is written to; without it,
 * the one that is read from. backfill.ts has the other settings. Where there is nothing to copy, sample films are written first.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Config from "effect/Config"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { Elasticsearch } from "effect-elasticsearch"
import { config } from "effect-elasticsearch/Config"
import { Document, Indices, Repository } from "effect-elasticsearch/Dsl"
import { layerClient } from "../support/client.ts"
import { films } from "../support/films.ts"
import { backfill, OldFilm, settings, Target } from "./backfill.ts"

const seed = Effect.gen(function* () {
  const { from } = yield* settings
  const OldFilms = Document.make(from, OldFilm)
  if (yield* Indices.exists(OldFilms)) return
  yield* Indices.create(OldFilms)
  const samples = (yield* films).map(({ genre, released, title }, at) => {
    const film_id = String(at + 1).padStart(6, "0")
    const film = { film_id, title, released: DateTime.fromDateUnsafe(released), genre }
    return Repository.creating(OldFilms, film, { id: film_id })
  })
  const { succeeded } = yield* Repository.bulk(OldFilms, samples, { refreshAtEnd: true })
  yield* Effect.logInfo(`${succeeded} sample films were written to ${from}`)
})

const layerTarget = Layer.unwrap(
  Effect.map(Config.option(Config.nested(config, "TARGET")), (options) =>
    Option.isSome(options)
      ? Target.layer.pipe(Layer.provide(Elasticsearch.layer(options.value)))
      : Target.layer
  )
)

const layer = layerTarget.pipe(Layer.provideMerge(layerClient), Layer.merge(NodeServices.layer))

NodeRuntime.runMain(Effect.andThen(seed, backfill).pipe(Effect.provide(layer)))
