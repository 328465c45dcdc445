/**
 * Time-outs of many requests on one timer a duration.
 *
 * A timer or a racing fiber for each request is the dearest part of a small call. Requests with the same
 * time-out end in the order they began, so a linked list in that order and one sleeping fiber do for all.
 */
import type * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"

export interface Deadline {
  readonly lane: Lane
  readonly at: number
  readonly expire: () => void
  previous: Deadline | undefined
  next: Deadline | undefined
}

interface Lane {
  readonly millis: number
  first: Deadline | undefined
  last: Deadline | undefined
  sleeper: Fiber.Fiber<void> | undefined
}

export interface Deadlines {
  /** Milliseconds of the monotonic clock. */
  readonly now: () => number
  /** Calls `expire` once `millis` have gone by, unless {@link settle} came before. */
  readonly add: (millis: number, expire: () => void) => Deadline
  readonly settle: (deadline: Deadline) => void
  /** Ends the timers; what is still waiting is not told. */
  readonly close: Effect.Effect<void>
}

const settle = (deadline: Deadline): void => {
  const { lane, next, previous } = deadline
  if (previous === undefined) {
    // Neither before nor first: it has expired or was settled already.
    if (lane.first !== deadline) return
    lane.first = next
  } else {
    previous.next = next
  }
  if (next === undefined) lane.last = previous
  else next.previous = previous
  deadline.previous = undefined
  deadline.next = undefined
}

export const make = (clock: Clock.Clock): Deadlines => {
  const lanes = new Map<number, Lane>()
  let isClosed = false
  const now = (): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6

  const sleep = (lane: Lane, wait: number): void => {
    // A call may try once more after that, and fails at once: nothing would end this fiber.
    if (isClosed) return
    lane.sleeper = Effect.runFork(
      Effect.andThen(
        clock.sleep(Duration.millis(Math.max(1, Math.ceil(wait)))),
        Effect.sync(() => sweep(lane))
      )
    )
  }

  const sweep = (lane: Lane): void => {
    const time = now()
    for (let deadline = lane.first; deadline !== undefined && deadline.at <= time; deadline = lane.first) {
      settle(deadline)
      deadline.expire()
    }
    if (lane.first !== undefined) return sleep(lane, lane.first.at - time)
    lane.sleeper = undefined
    lanes.delete(lane.millis)
  }

  return {
    now,
    add: (millis, expire) => {
      let lane = lanes.get(millis)
      if (lane === undefined) {
        lane = { millis, first: undefined, last: undefined, sleeper: undefined }
        lanes.set(millis, lane)
      }
      const deadline: Deadline = { lane, at: now() + millis, expire, previous: lane.last, next: undefined }
      if (lane.last === undefined) lane.first = deadline
      else lane.last.next = deadline
      lane.last = deadline
      if (lane.sleeper === undefined) sleep(lane, millis)
      return deadline
    },
    settle,
    close: Effect.suspend(() => {
      isClosed = true
      const sleepers = [...lanes.values()].flatMap((lane) => lane.sleeper ?? [])
      lanes.clear()
      return Fiber.interruptAll(sleepers)
    })
  }
}
