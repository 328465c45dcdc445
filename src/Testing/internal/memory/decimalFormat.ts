/** Patterns of Java's DecimalFormat, such as `#,##0.00`, with the symbols of English. */
import { NotSimulated, Problem } from "./model.ts"

interface Pattern {
  readonly prefix: string
  readonly suffix: string
  readonly negativePrefix: string
  readonly negativeSuffix: string
  readonly minInteger: number
  readonly minFraction: number
  readonly maxFraction: number
  /** Digits between commas, 0 for none. */
  readonly group: number
  /** Whether the point is there without digits behind it. */
  readonly point: boolean
  readonly factor: number
}

const refuse = (reason: string): never => {
  throw new Problem(400, "illegal_argument_exception", reason)
}

interface Affix {
  readonly text: string
  readonly factor: number
  readonly end: number
}

/** Text in front of or behind the digits, up to the first character that is one of them or `;`. */
const readAffix = (pattern: string, from: number): Affix => {
  let [text, factor, quoted, at] = ["", 1, false, from]
  for (; at < pattern.length; at++) {
    const char = pattern.charAt(at)
    if (char === "'") {
      if (pattern[at + 1] === "'") {
        text += "'"
        at++
      } else quoted = !quoted
    } else if (quoted) text += char
    else if ("#0,.;".includes(char)) break
    else if (char === "¤") throw new NotSimulated(`number format [${pattern}] with a currency`)
    else {
      if (char === "%" || char === "‰") {
        if (factor !== 1) return refuse(`Too many percent/per mille characters in pattern "${pattern}"`)
        factor = char === "%" ? 100 : 1000
      }
      text += char
    }
  }
  if (quoted) return refuse(`Malformed pattern "${pattern}"`)
  return { text, factor, end: at }
}

const numberForm = /^([#,]*)([0,]*)(?:(\.)(0*)(#*))?/

const parse = (pattern: string): Pattern => {
  if (pattern === "") throw new NotSimulated("number format without a pattern")
  const prefix = readAffix(pattern, 0)
  const rest = pattern.slice(prefix.end)
  const digits = numberForm.exec(rest)
  const [all = "", optional = "", required = "", point = "", minFraction = "", moreFraction = ""] =
    digits ?? []
  const end = prefix.end + all.length
  const next = pattern.charAt(end)
  if (next === "E") throw new NotSimulated(`number format [${pattern}] with an exponent`)
  if (next === ".") return refuse(`Multiple decimal separators in pattern "${pattern}"`)
  if (next === "0" && moreFraction !== "") return refuse(`Unexpected '0' in pattern "${pattern}"`)
  if (next !== "" && "#0,".includes(next)) return refuse(`Malformed pattern "${pattern}"`)
  const suffix = readAffix(pattern, end)
  const stop = pattern.charAt(suffix.end)
  if (stop !== "" && stop !== ";") throw new NotSimulated(`number format [${pattern}] with text inside`)
  if (prefix.factor !== 1 && suffix.factor !== 1) {
    return refuse(`Too many percent/per mille characters in pattern "${pattern}"`)
  }
  const whole = optional + required
  const comma = whole.lastIndexOf(",")
  if (comma === whole.length - 1 && comma !== -1) return refuse(`Malformed pattern "${pattern}"`)
  const negative = stop === ";" ? readAffix(pattern, suffix.end + 1) : undefined
  const negativeDigits =
    negative === undefined ? "" : (/^[#0,.]*/.exec(pattern.slice(negative.end))?.[0] ?? "")
  const negativeSuffix =
    negative === undefined ? undefined : readAffix(pattern, negative.end + negativeDigits.length)
  const affixes = [negative?.text ?? `-${prefix.text}`, negativeSuffix?.text ?? suffix.text] as const
  // As Java has it, a negative pattern that only repeats the positive one does not count.
  const same = affixes[0] === prefix.text && affixes[1] === suffix.text
  return {
    prefix: prefix.text,
    suffix: suffix.text,
    negativePrefix: same ? `-${prefix.text}` : affixes[0],
    negativeSuffix: affixes[1],
    // A point without any digit that must be there makes the one before it one.
    minInteger: point !== "" && required + minFraction === "" ? 1 : required.replaceAll(",", "").length,
    minFraction: minFraction.length,
    maxFraction: minFraction.length + moreFraction.length,
    group: comma === -1 ? 0 : whole.length - comma - 1,
    point: point !== "" && minFraction === "" && moreFraction === "",
    factor: Math.max(prefix.factor, suffix.factor)
  }
}

/** The digits of a number in full, without an exponent. */
const plain = (size: number): string => {
  const text = String(size)
  const found = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (found === null) return text
  const [, whole = "", fraction = "", exponent = "0"] = found
  const shift = Number(exponent)
  const digits = whole + fraction
  const point = whole.length + shift
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`
  return point >= digits.length
    ? digits.padEnd(point, "0")
    : `${digits.slice(0, point)}.${digits.slice(point)}`
}

/** Rounded to so many digits; what lies exactly in the middle becomes even. */
const round = (size: number, digits: number): string => {
  const exact = plain(size)
  const point = exact.indexOf(".")
  if (point === -1 || exact.length - point - 1 <= digits) return exact
  const up = size.toFixed(digits)
  const middle = size.toFixed(Math.min(100, digits + 60)).slice(point + 1 + digits)
  if (!/^50*$/.test(middle)) return up
  const down = exact.slice(0, digits === 0 ? point : point + 1 + digits)
  return Number(down.at(-1)) % 2 === 0 ? down : up
}

const patterns = new Map<string, Pattern>()

/** A number in the form of a pattern; throws what the server refuses a malformed one with. */
export const formatDecimal = (value: number | bigint, format: string): string => {
  const pattern = patterns.get(format) ?? parse(format)
  patterns.set(format, pattern)
  if (typeof value === "number" && Number.isNaN(value)) return "NaN"
  const negative = value < 0 || Object.is(value, -0)
  const [prefix, suffix] = negative
    ? [pattern.negativePrefix, pattern.negativeSuffix]
    : [pattern.prefix, pattern.suffix]
  if (value === Infinity || value === -Infinity) return `${prefix}∞${suffix}`
  if (typeof value === "number" && Math.abs(value * pattern.factor) > 2 ** 53) {
    // Java does not always print the shortest digits of a number here.
    throw new NotSimulated(`number format [${format}] of numbers beyond 2^53`)
  }
  const digits =
    typeof value === "bigint"
      ? String((value < 0n ? -value : value) * BigInt(pattern.factor))
      : round(Math.abs(value * pattern.factor), pattern.maxFraction)
  const [integer = "", fraction = ""] = digits.split(".")
  const needed = fraction.replace(/0+$/, "").padEnd(pattern.minFraction, "0")
  // Without a digit that must be there, a zero is left out where others follow.
  const bare = integer === "0" && pattern.minInteger === 0 && (needed !== "" || pattern.point) ? "" : integer
  const padded = bare.padStart(pattern.minInteger, "0")
  const grouped =
    pattern.group === 0 ? padded : padded.replace(new RegExp(`\\B(?=(?:\\d{${pattern.group}})+$)`, "g"), ",")
  return `${prefix}${grouped}${needed === "" && !pattern.point ? "" : `.${needed}`}${suffix}`
}
