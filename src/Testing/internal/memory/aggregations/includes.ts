/** Which terms count: `include` and `exclude`. */
import { needDate } from "../dates.ts"
import { canonicalIp } from "../ip.ts"
import { endOf, located, Malformed, valueAt } from "../malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated, Problem, type Value } from "../model.ts"
import { murmur3 } from "../murmur.ts"
import { illegal, parseDouble, readInteger } from "../reading.ts"
import { compileExpression, parseFlags } from "../regularExpression.ts"
import { type Rule, rule } from "./options.ts"
import { dateFormatOf, type Source } from "./sources.ts"

/** Texts, or a regular expression over whole terms. */
type Terms =
  | { readonly kind: "list"; readonly texts: ReadonlyArray<string> }
  | { readonly kind: "expression"; readonly matches: (text: string) => boolean }
  /** One of several parts into which terms are divided by their hashes. */
  | { readonly kind: "partition"; readonly part: number; readonly parts: number }

const readPartition = (body: JsonObject): Terms => {
  const read = new Map<string, number>()
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue
    const spot = valueAt(body, name)
    if (name !== "partition" && name !== "num_partitions") {
      const reason = `Unknown parameter in Include/Exclude clause: ${name}`
      throw new Malformed(spot, () => new Problem(400, "parse_exception", reason))
    }
    read.set(name, readInteger(value, spot))
  }
  return located(endOf(body), () => {
    const [part, parts] = [read.get("partition"), read.get("num_partitions")]
    const missing = part === undefined ? "partition" : "num_partitions"
    if (part === undefined || parts === undefined) {
      throw illegal(`Missing [${missing}] parameter for partition-based include`)
    }
    if (part < 0 || part >= parts) {
      throw illegal(`Partition must be >=0 and < numPartition which is ${parts}`)
    }
    return { kind: "partition", part, parts }
  })
}

const readTerms = (value: Json): Terms => {
  if (isObject(value)) return readPartition(value)
  if (!Array.isArray(value)) {
    return { kind: "expression", matches: compileExpression(String(value), parseFlags("ALL"), false) }
  }
  const texts = value.map((item: Json, at) => {
    if (item !== null && typeof item !== "object") return String(item)
    const reason = "Array elements in include/exclude clauses should be string values"
    throw new Malformed(valueAt(value, at), () => new Problem(400, "parse_exception", reason))
  })
  return { kind: "list", texts }
}

export const includeRule: Rule<Terms> = rule(["object", "array", "string"], readTerms)
export const excludeRule: Rule<Terms> = rule(["array", "string"], (value, { holder }) => {
  if (isObject(holder["include"])) {
    throw illegal("Cannot specify any excludes when using a partition-based include")
  }
  return readTerms(value)
})

/** A text of a list as a value of the field. */
const parse = (text: string, { family, field, whole }: Source, now: number): Value => {
  switch (family) {
    case "keyword":
      return text
    case "ip": {
      const address = canonicalIp(text)
      if (address === undefined) throw illegal(`'${text}' is not an IP string literal.`)
      return address
    }
    case "boolean":
      if (text === "true" || text === "false") return text === "true" ? 1 : 0
      throw illegal(`Cannot parse boolean [${text}], expected either [true] or [false]`)
    case "date":
      return needDate(text, dateFormatOf(field), { now })
    case "number": {
      const number = parseDouble(text)
      if (!whole) return number
      const exact = /^[+-]?\d+$/.test(text) ? BigInt(text) : undefined
      return exact === undefined || Number.isSafeInteger(number) ? Math.trunc(number) : exact
    }
  }
}

const seed = 31

/** As Java's hash containers spread whole numbers. */
const mix64 = (value: bigint): bigint => {
  const wide = (number: bigint): bigint => BigInt.asUintN(64, number)
  const first = wide((wide(value) ^ (wide(value) >> 32n)) * 0x4cd6944c5cc20b6dn)
  const second = wide((first ^ (first >> 29n)) * 0xfc12c5b19d3259e9n)
  return BigInt.asIntN(64, second ^ (second >> 32n))
}

const inPartition = (source: Source, part: number, parts: number): ((value: Value) => boolean) => {
  const { family, whole } = source
  if (family === "ip" || (family === "number" && !whole)) {
    throw new NotSimulated(
      `aggregation [terms] with partitions of fields of type [${source.field?.type ?? family}]`
    )
  }
  return (value) => {
    const hash =
      typeof value === "string"
        ? BigInt(murmur3(new TextEncoder().encode(value), seed))
        : mix64(BigInt(value))
    const divisor = BigInt(parts)
    return ((hash % divisor) + divisor) % divisor === BigInt(part)
  }
}

const refuseExpression = (aggregation: string, { family }: Source): Problem => {
  const values = family === "ip" ? "an array of values for include/exclude clauses" : undefined
  return illegal(
    `Aggregation [${aggregation}] cannot support regular expression style include/exclude settings as they can only be applied to string fields. Use ${values ?? "an array of numeric values for include/exclude clauses used to filter numeric fields"}`
  )
}

/** Whether a value of the source counts. */
export const filterOf = (
  include: Terms | undefined,
  exclude: Terms | undefined,
  source: Source,
  aggregation: string,
  now: number
): ((value: Value) => boolean) => {
  const test = (terms: Terms): ((value: Value) => boolean) => {
    if (terms.kind === "expression") {
      if (source.family !== "keyword") throw refuseExpression(aggregation, source)
      return (value) => terms.matches(String(value))
    }
    if (terms.kind === "partition") return inPartition(source, terms.part, terms.parts)
    const values = new Set(terms.texts.map((text) => parse(text, source, now)))
    return (value) => values.has(value)
  }
  const [included, excluded] = [include && test(include), exclude && test(exclude)]
  return (value) => (included?.(value) ?? true) && !(excluded?.(value) ?? false)
}
