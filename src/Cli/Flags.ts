/**
 * Flags, arguments and commands as this program declares them: the one place, beside the root and the program itself,
 * that knows effect's cli module, which is not stable yet.
 *
 * @since 0.1.0
 */
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"

/** A flag or argument that may be left out. */
const orUndefined = <A>(option: Option.Option<A>): A | undefined => Option.getOrUndefined(option)

export const text = (name: string, description: string, metavar = "text"): Flag.Flag<string | undefined> =>
  Flag.String(name).pipe(
    Flag.withMetavar(metavar),
    Flag.withDescription(description),
    Flag.optional,
    Flag.map(orUndefined)
  )

export const requiredText = (name: string, description: string, metavar = "text"): Flag.Flag<string> =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description))

/** A flag with a short form. */
export const index = (description: string): Flag.Flag<string> =>
  Flag.String("index").pipe(Flag.withAlias("i"), Flag.withMetavar("name"), Flag.withDescription(description))

export const file = (name: string, description: string): Flag.Flag<string | undefined> =>
  Flag.Path(name, { pathType: "file" }).pipe(
    Flag.withMetavar("file"),
    Flag.withDescription(description),
    Flag.optional,
    Flag.map(orUndefined)
  )

export const secret = (name: string, description: string) =>
  Flag.Redacted(name).pipe(
    Flag.withMetavar("secret"),
    Flag.withDescription(description),
    Flag.optional,
    Flag.map(orUndefined)
  )

/** A whole number from `least` on. */
export const count = (name: string, description: string, least = 1): Flag.Flag<number | undefined> =>
  Flag.Int(name).pipe(
    Flag.withMetavar("number"),
    Flag.withDescription(description),
    Flag.filter(
      (value) => value >= least,
      (value) => `${value} is less than ${least}`
    ),
    Flag.optional,
    Flag.map(orUndefined)
  )

export const choice = <const Choices extends readonly [string, ...ReadonlyArray<string>]>(
  name: string,
  choices: Choices,
  description: string
): Flag.Flag<Choices[number] | undefined> =>
  Flag.Literals(name, choices).pipe(Flag.withDescription(description), Flag.optional, Flag.map(orUndefined))

export const on = (name: string, description: string): Flag.Flag<boolean> =>
  Flag.Boolean(name).pipe(Flag.withoutNegation, Flag.withDescription(description), Flag.withDefault(false))

/** `name=value`, any number of times. */
export const pairs = (name: string, description: string): Flag.Flag<{ readonly [name: string]: string }> =>
  Flag.KeyValuePair(name).pipe(Flag.withDescription(description), Flag.withDefault({}))

export const argument = (name: string, description: string): Argument.Argument<string | undefined> =>
  Argument.String(name).pipe(
    Argument.withDescription(description),
    Argument.optional,
    Argument.map(orUndefined)
  )

export const fileArgument = (name: string, description: string): Argument.Argument<string | undefined> =>
  Argument.Path(name, { pathType: "file" }).pipe(
    Argument.withDescription(description),
    Argument.optional,
    Argument.map(orUndefined)
  )

export const files = (name: string, description: string): Argument.Argument<ReadonlyArray<string>> =>
  Argument.Path(name, { pathType: "file" }).pipe(
    Argument.withDescription(description),
    Argument.variadic({ min: 0 })
  )

export const oneOf = <const Choices extends ReadonlyArray<string>>(
  name: string,
  choices: Choices,
  description: string
): Argument.Argument<Choices[number]> =>
  Argument.Literals(name, choices).pipe(Argument.withDescription(description))
