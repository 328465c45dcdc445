/** Values, calls and differences in words, without the secrets in them. */
import * as Result from "effect/Result"
import { translate } from "../../Transport/internal/translate.ts"
import { anywhere, redacted, type Secrets, withoutUserinfo } from "./redaction.ts"
import { type Difference, isFields } from "./values.ts"

const isIterable = (value: object): boolean =>
  Symbol.iterator in value && !(value instanceof Map) && !(value instanceof Set)

interface Way {
  readonly inside: ReadonlySet<object>
  readonly secrets: Secrets
}

const field = ([name, value]: [string, unknown], way: Way): string => {
  const isSecret = (typeof value === "string" || typeof value === "number") && way.secrets.isSecret(name)
  return `${JSON.stringify(name)}:${isSecret ? JSON.stringify(redacted) : print(value, way)}`
}

const printObject = (value: object, { inside, secrets }: Way): string => {
  if (inside.has(value)) return "<circular>"
  const way = { inside: new Set(inside).add(value), secrets }
  if (Array.isArray(value)) return `[${value.map((item) => print(item, way)).join(",")}]`
  if (isFields(value)) {
    const fields = Object.entries(value).filter(([, given]) => given !== undefined)
    return `{${fields.map((one) => field(one, way)).join(",")}}`
  }
  if (value instanceof Uint8Array) return `<${value.length} bytes>`
  // To look into it may use it up.
  if (isIterable(value)) return "<iterable>"
  const translated = translate(value)
  return Result.isFailure(translated) || translated.success.value === value
    ? `<${value.constructor?.name ?? "object"}>`
    : print(translated.success.value, way)
}

const print = (value: unknown, way: Way): string => {
  switch (typeof value) {
    case "string":
      return JSON.stringify(withoutUserinfo(value))
    case "function":
      return value.name === "" ? "<condition>" : `<${value.name}>`
    case "object":
      return value === null ? "null" : printObject(value, way)
    default:
      return String(value)
  }
}

const cut = (line: string, most: number): string => (line.length > most ? `${line.slice(0, most)}…` : line)

/** A value in one line of no more than `most` characters. */
export const show = (value: unknown, secrets: Secrets = anywhere, most = 300): string =>
  cut(print(value, { inside: new Set(), secrets }), most)

const lineOf = ({ expected, got, kind, path }: Difference, secrets: Secrets): string => {
  const name = path.findLast((key) => typeof key === "string")
  const shown = (value: unknown): string => {
    if (value === undefined) return "nothing"
    const isText = typeof value === "string" || typeof value === "number"
    return isText && typeof name === "string" && secrets.isSecret(name)
      ? JSON.stringify(redacted)
      : show(value, secrets, 120)
  }
  const problem =
    kind === "condition"
      ? `the condition does not hold for ${shown(got)}`
      : kind === "length"
        ? `expected a list of ${String(expected)}, got one of ${String(got)}`
        : `expected ${shown(expected)}, got ${shown(got)}`
  return path.length === 0 ? problem : `${path.join(".")}: ${problem}`
}

/** Differences as lines, no more than `most` of them. */
export const linesOf = (
  differences: ReadonlyArray<Difference>,
  secrets: Secrets = anywhere,
  most = 8
): ReadonlyArray<string> => {
  const lines = differences.slice(0, most).map((one) => lineOf(one, secrets))
  return differences.length > most ? [...lines, `and ${differences.length - most} more`] : lines
}

/** Lines, each further in. */
export const indented = (lines: ReadonlyArray<string>, by: number): string =>
  lines.map((line) => " ".repeat(by) + line.replaceAll("\n", `\n${" ".repeat(by)}`)).join("\n")

const words = ["never", "once", "twice"]

/** A number of times in words. */
export const timesOf = (count: number): string => words[count] ?? `${count} times`

/** `was to be used twice, but was used once`. */
export const missed = (verb: string, wanted: string, got: number): string => {
  const done = got === 0 ? `was never ${verb}` : `was ${verb} ${timesOf(got)}`
  return wanted === "never"
    ? `was never to be ${verb}, but ${done}`
    : `was to be ${verb} ${wanted}, but ${done}`
}
