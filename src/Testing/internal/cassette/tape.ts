/** A connection that records, and one that plays what was recorded. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import { type ConfigError, Unsupported } from "../../../Errors.ts"
import {
  Connection,
  type ExchangeError,
  failureOf,
  type WireRequest,
  type WireResponse
} from "../../../Transport/Connection.ts"
import { errorOf } from "../../../Transport/internal/fate.ts"
import { Expectations } from "../callLog.ts"
import { type ClientOptions, nodesIn } from "../client.ts"
import * as Conditions from "../conditions.ts"
import { CurrentCall } from "../currentCall.ts"
import { callOf } from "../matching.ts"
import * as Reply from "../reply.ts"
import { type Sent, sentOf } from "../sent.ts"
import * as Addresses from "./addresses.ts"
import { CassetteError } from "./CassetteError.ts"
import * as Files from "./files.ts"
import * as Format from "./format.ts"
import * as Messages from "./messages.ts"
import * as Player from "./player.ts"

/**
 * Wraps a connection. The file is written when the scope closes after a success, so that a test that fails leaves
 * what was there. Compression is off, and streams come in one piece, so that bodies can be read.
 */
export const recording = <E, R>(
  path: string | URL,
  connection: Layer.Layer<Connection, E, R>,
  redact: ReadonlyArray<string>
): Layer.Layer<Connection, E | CassetteError, R> =>
  Layer.effect(
    Connection,
    Effect.gen(function* () {
      const { clientMeta, forget, send } = yield* Connection
      const file = yield* Files.pathOf(path)
      const cleaning: Messages.Cleaning = { addresses: Addresses.make(), redact }
      /** In the order the requests were sent; one that is under way, or was interrupted, is missing. */
      const tape: Array<Format.Exchange | undefined> = []

      const record = (
        request: WireRequest,
        call: CurrentCall
      ): Effect.Effect<WireResponse, ExchangeError> => {
        const at = tape.push(undefined) - 1
        const node = cleaning.addresses.nameOf(request.node)
        const sent = Messages.requestOf(request, cleaning)
        return Effect.onExit(send(request), (exit) =>
          Effect.sync(() => {
            const head = { endpoint: call.endpoint, node, request: sent }
            if (Exit.isSuccess(exit)) {
              tape[at] = { ...head, response: Messages.responseOf(request, exit.value, cleaning) }
              return
            }
            const error = errorOf(exit)
            const failure = error === undefined ? undefined : Messages.failureOf(error, cleaning)
            if (failure !== undefined) tape[at] = { ...head, failure }
          })
        )
      }

      yield* Effect.addFinalizer((exit) =>
        Exit.isSuccess(exit)
          ? Effect.orDie(Files.write(file, Format.write(tape.filter((one) => one !== undefined))))
          : Effect.void
      )
      return Connection.of({
        send: (request) =>
          Effect.withFiber((fiber) => {
            const call = fiber.getRef(CurrentCall)
            // When a dead node is asked whether it lives again is the clock's affair.
            return call === undefined ? send(request) : record(request, call)
          }),
        ...(forget === undefined ? {} : { forget }),
        ...(clientMeta === undefined ? {} : { clientMeta })
      })
    })
  ).pipe(Layer.provide(connection))

export interface Playing extends Player.Settings {
  readonly redact: ReadonlyArray<string>
  /** Whether all that was recorded is to be asked for. */
  readonly complete: boolean
}

const advice =
  "If the program has changed on purpose, record again: delete the file, or set ELASTICSEARCH_CASSETTE=record"

const missing = (request: WireRequest, sent: Sent, file: string, why: string): Unsupported =>
  new Unsupported({
    ...failureOf(request, "Unsupported"),
    feature: callOf(sent),
    hint: `${file} has no answer to it.\n${why}\n${advice}`
  })

const given = (
  request: WireRequest,
  { failure, response }: Format.Exchange
): Effect.Effect<WireResponse, ExchangeError> => {
  if (response !== undefined) return Effect.succeed(Messages.replayed(response))
  return failure === undefined ? Effect.never : Effect.fail(Messages.failed(request, failure))
}

/** Answers from a file. */
export const playing = (
  path: string | URL,
  settings: Playing,
  options: ClientOptions
): Layer.Layer<Connection | Expectations, CassetteError | ConfigError> =>
  Layer.effectContext(
    Effect.gen(function* () {
      const file = yield* Files.pathOf(path)
      const nodes = yield* nodesIn(options)
      const text = yield* Files.read(file)
      if (text === undefined) {
        const hint = "Record it with Cassette.record, or with Cassette.auto and ELASTICSEARCH_CASSETTE=record"
        return yield* new CassetteError({ path: file, reason: "does not exist", hint })
      }
      const exchanges = yield* Effect.fromResult(Format.read(file, text))
      const player = Player.make(exchanges, settings)
      const cleaning: Messages.Cleaning = { addresses: Addresses.make(), redact: settings.redact }

      const play = (
        request: WireRequest,
        call: CurrentCall | undefined
      ): Effect.Effect<WireResponse, ExchangeError> => {
        if (call === undefined) return Reply.ofValue(request, "exists", true)
        const sent = sentOf(request, call)
        cleaning.addresses.nameOf(request.node)
        const asked = Messages.requestOf(request, cleaning)
        const played = player.play(asked)
        if (played._tag === "Answer") return given(request, played.exchange)
        if (Conditions.asksForNodes(sent) !== undefined) {
          return Effect.fail(missing(request, sent, file, played.why))
        }
        // How often that is asked is the clock's affair.
        const last = player.repeat(asked)
        return last === undefined
          ? Reply.ofValue(request, "json", Conditions.clusterAnswer(nodes.map(Conditions.tellsOf)))
          : given(request, last)
      }

      const connection = Connection.of({
        send: (request) => Effect.withFiber((fiber) => play(request, fiber.getRef(CurrentCall)))
      })
      const unmet = (): ReadonlyArray<string> =>
        settings.complete
          ? player
              .rest()
              .map(({ request }) => `${file}: ${request.method} ${request.path} was not asked for.`)
          : []
      return Context.make(Connection, connection).pipe(Context.add(Expectations, Expectations.of({ unmet })))
    })
  )
