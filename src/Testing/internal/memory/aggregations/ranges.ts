/** `range`, `date_range` and `ip_range`. */
import { needDate } from "../dates.ts"
import { canonicalIp, ipNumber } from "../ip.ts"
import { javaDouble } from "../javaText.ts"
import { contentParse, endOf, located, parsing, valueAt } from "../malformed.ts"
import { isObject, type Json, type JsonObject, NotSimulated } from "../model.ts"
import { parseAddress, addressRange } from "../queries/addresses.ts"
import { illegal, parseDouble, readText, readTextOrNull, tokenOf } from "../reading.ts"
import { narrowBound } from "../values.ts"
import { timeZone } from "./dateHistogram.ts"
import { type DocFormat, raw, shown as shownBy } from "./docFormat.ts"
import { agreed, numeric, sourcesIn } from "./metric.ts"
import type { Below, Definition, Scope, TypeReader } from "./node.ts"
import { type At, flag, readOptions, type Rule, rule } from "./options.ts"
import type { Bucket, Result } from "./results.ts"
import type { Row, Rows } from "./rows.ts"
import {
  dateFormatOf,
  type Family,
  requireField,
  type Source,
  type SourceOptions,
  sourceRules
} from "./sources.ts"

/** As it stands in the request. */
interface Asked {
  readonly key: string | undefined
  readonly from: number | string | undefined
  readonly to: number | string | undefined
}

interface Range {
  readonly key: string | undefined
  readonly from: number
  readonly to: number
}

const keyRule = rule(["string", "number"], String)

const boundRule = rule(["string", "number", "null"], (value) =>
  value === null ? undefined : typeof value === "string" ? value : Number(value)
)

/** Reads each of a list of objects, or one alone. */
const listOf = <A>(parser: string, read: (item: JsonObject, at: At) => A): Rule<ReadonlyArray<A>> =>
  rule(["object", "array"], (value, at) => {
    if (!Array.isArray(value)) return isObject(value) ? [read(value, at)] : []
    return value.map((item: Json, index) => {
      if (isObject(item)) return read(item, at)
      const reason = `[${parser}] Expected START_OBJECT but was: ${tokenOf(item)}`
      throw contentParse(valueAt(value, index), reason)
    })
  })

const askedRule = (parser: string): Rule<ReadonlyArray<Asked>> =>
  listOf(parser, (item, { aggregation }) => {
    const { from, key, to } = readOptions("range", item, aggregation, {
      key: keyRule,
      from: boundRule,
      to: boundRule
    })
    return { key, from, to }
  })

const needRanges = (ranges: ReadonlyArray<unknown> | undefined, name: string): void => {
  if (ranges !== undefined && ranges.length > 0) return
  throw illegal(`No [ranges] specified for the [${name}] aggregation`)
}

interface Shown {
  readonly format: DocFormat
  readonly keyed: boolean
}

const boundText = (bound: number, format: DocFormat): string =>
  Number.isFinite(bound) ? (format.kind === "raw" ? javaDouble(bound) : format.text(bound)) : "*"

const rangeHead = ({ from, to }: Range, format: DocFormat): JsonObject => {
  const bound = (name: string, value: number): JsonObject => {
    if (!Number.isFinite(value)) return {}
    if (format.kind === "raw") return { [name]: value }
    return { [name]: value, [`${name}_as_string`]: shownBy(format, value) }
  }
  return { ...bound("from", from), ...bound("to", to) }
}

const rangesResult = (
  ranges: ReadonlyArray<Range>,
  rowsOf: (range: Range) => Rows,
  { format, keyed }: Shown,
  below: Below,
  scope: Scope
): Result => {
  const sorted = ranges.toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
  scope.count(sorted.length)
  const buckets = sorted.map((range): Bucket => {
    const rows = rowsOf(range)
    const key = range.key ?? `${boundText(range.from, format)}-${boundText(range.to, format)}`
    const head = rangeHead(range, format)
    return {
      name: key,
      key,
      head: keyed ? head : { key, ...head },
      count: rows.length,
      results: below.run(rows, scope)
    }
  })
  return { kind: "buckets", head: {}, buckets, keyed }
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

/** A bound as the field holds numbers: those of a `float` have its precision. */
const asHeld = ({ field }: Source, bound: number): number =>
  field === undefined || (field.type !== "float" && field.type !== "half_float")
    ? bound
    : Number(narrowBound(field, bound))

const isIn = (row: Row, source: Source, { from, to }: Range): boolean => {
  const [least, most] = [asHeld(source, from), asHeld(source, to)]
  return source.values(row).some((value) => Number(value) >= least && Number(value) < most)
}

interface RangeOptions extends SourceOptions {
  readonly ranges: ReadonlyArray<Asked> | undefined
  readonly keyed: boolean
}

/** Ranges of numbers and of dates differ in how bounds are read. */
const numberRanges = (
  type: string,
  name: string,
  options: RangeOptions,
  unmapped: Family,
  families: ReadonlyArray<Family>,
  parse: (bound: number | string, source: Source | undefined, now: number) => number
): Definition => {
  const sources = sourcesIn(options, type, families, unmapped)
  return {
    shape: { kind: "buckets", minimum: undefined },
    parent: true,
    run: (rows, below, scope) => {
      const found = sources(scope)
      const { first, of } = found
      needRanges(options.ranges, name)
      const bound = (value: number | string | undefined, none: number): number =>
        value === undefined ? none : (agreed(found, (source) => parse(value, source, scope.now)) ?? none)
      const ranges = (options.ranges ?? []).map(({ from, key, to }) => ({
        key,
        from: bound(from, -Infinity),
        to: bound(to, Infinity)
      }))
      const rowsOf = (range: Range): Rows => rows.filter((row) => isIn(row, of(row.view), range))
      return rangesResult(
        ranges,
        rowsOf,
        { format: first?.format ?? raw, keyed: options.keyed },
        below,
        scope
      )
    }
  }
}

/** Dates in the format of the field, or that of the aggregation; numbers are taken for text of that format. */
const dateBound =
  ({ format, timeZone }: SourceOptions) =>
  (bound: number | string, source: Source | undefined, now: number): number => {
    if (source?.family === "boolean") throw new NotSimulated("aggregation [date_range] of booleans")
    if (source?.family === "number") return typeof bound === "number" ? bound : parseDouble(bound)
    const field = source?.field
    return needDate(bound, format ?? dateFormatOf(field), { now, timeZone })
  }

export const range: TypeReader = (name, body): Definition => {
  const options = readOptions("range", body, name, {
    ...sourceRules("range"),
    ranges: askedRule("range"),
    keyed: flag
  })
  const asked = {
    ...options,
    field: requireField(options.field),
    ranges: options.ranges,
    keyed: options.keyed ?? false
  }
  return numberRanges("range", name, asked, "number", numeric, (bound, source, now) => {
    if (typeof bound === "number") return bound
    if (source?.family === "boolean")
      throw new NotSimulated("aggregation [range] of booleans with bounds of text")
    return source?.family === "date" ? dateBound(asked)(bound, source, now) : parseDouble(bound)
  })
}

export const dateRange: TypeReader = (name, body): Definition => {
  const options = readOptions("date_range", body, name, {
    ...sourceRules("date_range"),
    ranges: askedRule("date_range"),
    keyed: flag,
    time_zone: timeZone
  })
  const asked = {
    field: requireField(options.field),
    missing: options.missing,
    format: options.format,
    timeZone: options.time_zone,
    ranges: options.ranges,
    keyed: options.keyed ?? false
  }
  return numberRanges("date_range", name, asked, "date", numeric, dateBound(asked))
}

interface AddressRange {
  readonly key: string
  readonly head: JsonObject
  readonly from: bigint | undefined
  readonly to: bigint | undefined
}

const greatest = 2n ** 128n - 1n

const addressText = (number: bigint): string => {
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((number >> BigInt(16 * (7 - at))) & 0xffffn).toString(16)
  )
  return canonicalIp(groups.join(":")) ?? ""
}

const addressHead = (from: bigint | undefined, to: bigint | undefined): JsonObject => ({
  ...(from === undefined ? {} : { from: addressText(from) }),
  ...(to === undefined ? {} : { to: addressText(to) })
})

const maskRange = (mask: string, key: string | undefined): AddressRange => {
  if (!mask.includes("/")) throw illegal(`Expected [ip/prefix] but was [${mask}]`)
  const [low, high] = addressRange(mask)
  const [from, to] = [low === 0n ? undefined : low, high === greatest ? undefined : high + 1n]
  return { key: key ?? mask, head: addressHead(from, to), from, to }
}

const addressNames = ["key", "from", "to", "mask"] as const

const readAddresses = (item: JsonObject): AddressRange => {
  const texts: { [name in (typeof addressNames)[number]]?: string | undefined } = {}
  for (const [name, value] of Object.entries(item)) {
    if (value === undefined) continue
    const spot = valueAt(item, name)
    const known = addressNames.find((each) => each === name)
    if (known === undefined) throw parsing(spot, `Unexpected ip range parameter: [${name}]`)
    // Bounds may be null, which is as good as none.
    const nullable = known === "from" || known === "to"
    texts[known] = nullable ? readTextOrNull(value, spot) : readText(value, spot)
  }
  const { from, key, mask, to } = texts
  return located(endOf(item), () => {
    if (mask !== undefined) return maskRange(mask, key)
    const [low, high] = [from, to].map((bound) => (bound === undefined ? undefined : parseAddress(bound)))
    const text = (bound: bigint | undefined): string => (bound === undefined ? "*" : addressText(bound))
    return { key: key ?? `${text(low)}-${text(high)}`, head: addressHead(low, high), from: low, to: high }
  })
}

const addressesRule: Rule<ReadonlyArray<AddressRange>> = rule(["array"], (value) => {
  const items: ReadonlyArray<Json> = Array.isArray(value) ? value : []
  return items.map((item, at) => {
    if (isObject(item)) return readAddresses(item)
    throw parsing(valueAt(items, at), `[ranges] must contain objects, but hit a ${tokenOf(item)}`)
  })
})

const compareAddresses = (a: AddressRange, b: AddressRange): number => {
  const [from, otherFrom] = [a.from ?? -1n, b.from ?? -1n]
  const [to, otherTo] = [a.to ?? greatest + 1n, b.to ?? greatest + 1n]
  return from < otherFrom ? -1 : from > otherFrom ? 1 : to < otherTo ? -1 : to > otherTo ? 1 : 0
}

export const ipRange: TypeReader = (name, body): Definition => {
  const options = readOptions("ip_range", body, name, {
    ...sourceRules("ip_range"),
    ranges: addressesRule,
    keyed: flag
  })
  const field = requireField(options.field)
  const keyed = options.keyed ?? false
  const sources = sourcesIn({ ...options, field }, "ip_range", ["ip"], "ip")
  return {
    shape: { kind: "buckets", minimum: undefined },
    parent: true,
    run: (rows, below, scope) => {
      const { of } = sources(scope)
      needRanges(options.ranges, name)
      const sorted = (options.ranges ?? []).toSorted(compareAddresses)
      scope.count(sorted.length)
      const buckets = sorted.map(({ from, head, key, to }): Bucket => {
        const found = rows.filter((row) =>
          of(row.view)
            .values(row)
            .some((value) => {
              const number = ipNumber(String(value)) ?? 0n
              return (from === undefined || number >= from) && (to === undefined || number < to)
            })
        )
        return {
          name: key,
          key,
          head: keyed ? head : { key, ...head },
          count: found.length,
          results: below.run(found, scope)
        }
      })
      return { kind: "buckets", head: {}, buckets, keyed }
    }
  }
}
