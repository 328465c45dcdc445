/**
 * Takes operations, puts them into chunks, and has the chunks sent. What feeds it and what hears of the outcomes
 * is the difference between the stream, the sink and the ingester.
 */
import * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FiberSet from "effect/FiberSet"
import * as Latch from "effect/Latch"
import type * as Scope from "effect/Scope"
import { SerializationError } from "../../Errors.ts"
import type { Operation } from "../Operation.ts"
import { Abandoned, type Failed } from "../Outcome.ts"
import { Body } from "./body.ts"
import { failed, Item } from "./item.ts"
import * as Send from "./send.ts"
import type { Settings } from "./settings.ts"
import { writeItem } from "./write.ts"

/** Operations that go into one request. */
export interface Chunk<Input> {
  readonly items: ReadonlyArray<Item<Input>>
}

export interface Listener<Input> {
  /** A chunk is complete and about to be sent; the next one waits for this. */
  readonly sealed: (chunk: Chunk<Input>) => Effect.Effect<void>
  /** Some operations of a chunk have their outcomes; its place is not free until this has ended. */
  readonly settled: (chunk: Chunk<Input>, settled: Send.Settled<Input>) => Effect.Effect<void>
  /** Whether each success has to be known in full. */
  readonly wantsItems: boolean
}

export interface Writer<Input> {
  /**
   * Takes inputs, and waits while as many requests are under way as may be. Gives how many it took: all of them,
   * unless it has been closed.
   */
  readonly write: (inputs: ReadonlyArray<Input>) => Effect.Effect<number>
  /** Sends what is there, and waits until all that was taken before has its outcome. */
  readonly flush: Effect.Effect<void>
  /** Takes no more. */
  readonly close: Effect.Effect<void>
}

/** A chunk that is being filled. */
class Filling<Input> implements Chunk<Input> {
  readonly items: Array<Item<Input>> = []
  readonly done = Deferred.makeUnsafe<void>()
  /** Whether some of them cannot be sent. */
  hasRefusals = false
  readonly since: number
  readonly body: Body

  constructor(since: number, body: Body) {
    this.since = since
    this.body = body
  }
}

/** What a chunk begins with, in bytes, and what it has beyond the last one: an operation too many has to go in. */
const firstCapacity = 16_384
const roomBeyond = 16_384

/** Bodies of so many bytes are used again. */
const worthKeeping = 262_144

const abandoned = "the bulk was closed before the server had answered"

export const make = <Input>(
  settings: Settings,
  operationOf: (input: Input) => Operation,
  listener: Listener<Input>
): Effect.Effect<Writer<Input>, never, Scope.Scope> =>
  Effect.gen(function* () {
    const { counts, maxAge, maxBytes, maxOperations } = settings
    const { gate } = settings.send
    const { now } = settings.write
    const fibers = yield* FiberSet.make<void>()
    const run = yield* FiberSet.runtime(fibers)<never>()
    const send = Send.make<Input>({ ...settings.send, wantsItems: listener.wantsItems })
    const underWay = new Set<Filling<Input>>()
    /** Closed while a chunk waits to be sent. */
    const open = Latch.makeUnsafe(true)
    let waiting = 0
    let filling: Filling<Input> | undefined
    /** What the last chunk took, because the next one is likely to take as much. */
    let capacity = firstCapacity
    let isWatching = false
    let isClosed = false
    let position = 0

    /** Bodies of requests that are over. */
    const spent: Array<Body> = []

    /** Large ones are used again: a new one for each request has the garbage collector run more often. */
    const recycle = (body: Body): void => {
      if (body.length < worthKeeping) return
      body.clear()
      spent.push(body)
    }

    const toItem = (input: Input): Item<Input> => {
      try {
        return new Item(input, position, operationOf(input))
      } catch (cause) {
        const item = new Item(input, position, { action: "index", document: undefined })
        const reason = `the operation could not be made: ${cause instanceof Error ? cause.message : String(cause)}`
        item.refusal = new SerializationError({ endpoint: "bulk", at: [], reason, cause })
        return item
      }
    }

    const settle = (chunk: Filling<Input>, settled: Send.Settled<Input>): Effect.Effect<void> => {
      const { failed: failures, succeeded } = settled
      if (failures.length === 0 && succeeded.length === 0) return Effect.void
      counts.add("succeeded", succeeded.length)
      counts.add("failed", failures.length)
      for (const item of succeeded) item.isSettled = true
      for (const { position: at } of failures) {
        const item = chunk.items[at - (chunk.items[0]?.position ?? 0)]
        if (item !== undefined) item.isSettled = true
      }
      return listener.settled(chunk, settled)
    }

    const fail = (chunk: Filling<Input>, failures: ReadonlyArray<Failed<Input>>) =>
      settle(chunk, { succeeded: [], responses: [], failed: failures })

    /** What of a chunk can be sent; the rest has its outcomes. */
    const refuse = (chunk: Filling<Input>): Effect.Effect<ReadonlyArray<Item<Input>>> => {
      if (!chunk.hasRefusals) return Effect.succeed(chunk.items)
      const failures: Array<Failed<Input>> = []
      const items: Array<Item<Input>> = []
      for (const item of chunk.items) {
        if (item.refusal === undefined) items.push(item)
        else failures.push(failed(item, item.refusal, false))
      }
      return Effect.as(fail(chunk, failures), items)
    }

    /** Whoever is still without an outcome when the sending ends gets one, whatever ended it. */
    const abandon = (chunk: Filling<Input>, cause: Cause.Cause<never>): Effect.Effect<void> => {
      const reason = new Abandoned({
        reason: Cause.hasInterrupts(cause) ? abandoned : `the bulk broke: ${Cause.pretty(cause)}`
      })
      const left = chunk.items.filter(({ isSettled }) => !isSettled)
      return fail(
        chunk,
        left.map((item) => failed(item, item.refusal ?? reason, item.attempts > 0))
      )
    }

    /** Waits for a place, and sends. It is a fiber of its own: whoever filled the chunk may be interrupted. */
    const deliver = (chunk: Filling<Input>): Effect.Effect<void> =>
      Effect.uninterruptibleMask((restore) =>
        restore(Effect.andThen(listener.sealed(chunk), gate.enter)).pipe(
          Effect.onExit(() => entered),
          Effect.andThen(
            restore(
              Effect.flatMap(refuse(chunk), (items) =>
                items.length === 0
                  ? Effect.void
                  : Effect.map(
                      send(items, chunk, (settled) => settle(chunk, settled)),
                      (isSpent) => {
                        if (isSpent) recycle(chunk.body)
                      }
                    )
              )
            ).pipe(Effect.ensuring(gate.leave))
          ),
          Effect.onError((cause) => abandon(chunk, cause)),
          Effect.ensuring(
            Effect.suspend(() => {
              underWay.delete(chunk)
              return Deferred.succeed(chunk.done, undefined)
            })
          )
        )
      )

    const entered = Effect.sync(() => {
      if (--waiting === 0) Latch.openUnsafe(open)
    })

    /** Has what is being filled sent beside. */
    const seal = (): void => {
      const chunk = filling
      if (chunk === undefined) return
      filling = undefined
      capacity = chunk.body.length + roomBeyond
      underWay.add(chunk)
      if (waiting++ === 0) Latch.closeUnsafe(open)
      run(deliver(chunk))
    }

    /** Sends what has waited long enough, as long as something waits. */
    const watch: Effect.Effect<void> = Effect.suspend(() => {
      if (filling === undefined) {
        isWatching = false
        return Effect.void
      }
      const left = filling.since + maxAge - now()
      if (left > 0) return Effect.andThen(Effect.sleep(Duration.millis(left)), watch)
      seal()
      return Effect.andThen(open.await, watch)
    })

    const begin = (): Filling<Input> => {
      const chunk = new Filling<Input>(now(), spent.pop() ?? new Body(capacity))
      filling = chunk
      return chunk
    }

    /** Not before the chunk has its operation: where the process has stood still meanwhile, it is sent at once. */
    const beginWatching = (): void => {
      if (filling === undefined || isWatching || maxAge === Infinity) return
      isWatching = true
      run(watch)
    }

    const add = (input: Input): void => {
      const item = toItem(input)
      position++
      let chunk = filling ?? begin()
      writeItem(settings.write, item, chunk.body)
      if (chunk.items.length > 0 && chunk.body.isLongerThan(maxBytes)) {
        // It is one too many: it goes over into the next chunk.
        const lines = chunk.body.takeLast()
        seal()
        chunk = begin()
        chunk.body.addBytes(lines)
        chunk.body.end()
      }
      chunk.items.push(item)
      if (item.refusal !== undefined) chunk.hasRefusals = true
      if (chunk.items.length >= maxOperations || chunk.body.isLongerThan(maxBytes - 1)) seal()
      beginWatching()
    }

    const mayAdd = (): boolean => waiting === 0 && !isClosed

    /** Gives how many it took: all, unless it was closed meanwhile. */
    const addFrom = (inputs: ReadonlyArray<Input>, from: number): Effect.Effect<number> =>
      Effect.suspend(() => {
        let at = from
        // Adding fills a chunk at times, and then the others wait until it has a place.
        while (at < inputs.length && mayAdd()) {
          // There is one, of whatever type.
          add(inputs[at++] as Input)
        }
        counts.add("accepted", at - from)
        return at === inputs.length || isClosed
          ? Effect.succeed(at)
          : Effect.andThen(open.await, addFrom(inputs, at))
      })

    const flush = Effect.suspend(() => {
      seal()
      return Effect.forEach([...underWay], ({ done }) => Deferred.await(done), { discard: true })
    })

    return { write: (inputs) => addFrom(inputs, 0), flush, close: Effect.sync(() => void (isClosed = true)) }
  })
