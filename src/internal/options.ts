/** Options that are durations, counts or one of some words, checked. */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { ConfigError } from "../Errors.ts"

/** A duration above zero in milliseconds; `undefined` for what is none. */
export const durationOf = (input: Duration.Input): number | undefined => {
  const millis = Option.match(Duration.fromInput(input), { onNone: () => 0, onSome: Duration.toMillis })
  return millis > 0 ? millis : undefined
}

const refused = (option: string, reason: string, hint: string): Effect.Effect<never, ConfigError> =>
  Effect.fail(new ConfigError({ option, reason, hint }))

/** A duration above zero, in milliseconds. */
export const millisOf = (input: Duration.Input, option: string): Effect.Effect<number, ConfigError> => {
  const millis = durationOf(input)
  return millis === undefined
    ? refused(option, "is no duration above zero", "Give a duration such as 30 seconds")
    : Effect.succeed(millis)
}

/** A whole number from `least` on. */
export const countOf = (value: number, option: string, least = 1): Effect.Effect<number, ConfigError> =>
  Number.isInteger(value) && value >= least
    ? Effect.succeed(value)
    : refused(option, `is ${value}`, `Give a whole number from ${least} on`)

/** One of some words. */
export const wordOf = <Word extends string>(
  value: Word,
  words: ReadonlyArray<Word>,
  option: string
): Effect.Effect<Word, ConfigError> =>
  words.includes(value)
    ? Effect.succeed(value)
    : refused(option, `is ${String(value)}`, `Give one of ${words.join(", ")}`)
