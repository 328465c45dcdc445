/** The rows of answers, as their queries know their columns. */
import * as DateTime from "effect/DateTime"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { EsqlEsqlResult } from "../../Api/types/Esql.ts"
import { decoderOf, type Problem } from "../../internal/document.ts"
import { isExact } from "../../Transport/Long.ts"
import type { AnyRow, Longs } from "../Columns.ts"
import type { Known } from "./columns.ts"
import { kept } from "./kept.ts"

/** What a value is not. It is returned instead of a `Result`, which would be made for each of the many cells of an answer. */
class Unfit {
  readonly at: Problem["at"]
  readonly expected: string

  constructor(expected: string, at: Problem["at"] = []) {
    this.expected = expected
    this.at = at
  }
}

/** A value as the program has it, or why it is none. */
type Read = (value: unknown) => unknown

/** What the server writes for all dates but the last days of months, which have to be counted. */
const usualDate =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** Two digits. */
const two = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528

/** `Date.parse` takes two to three times as long. */
const millisOf = (text: string): number =>
  usualDate.test(text)
    ? Date.UTC(
        two(text, 0) * 100 + two(text, 2),
        two(text, 5) - 1,
        two(text, 8),
        two(text, 11),
        two(text, 14),
        two(text, 17),
        two(text, 20) * 10 + text.charCodeAt(22) - 48
      )
    : Date.parse(text)

const epoch = /*#__PURE__*/ DateTime.makeUnsafe(0)

/** `DateTime.makeUnsafe` of the number goes by a `Date` that it throws away, and takes two thirds longer. */
const date: Read = (value) => {
  const millis = typeof value === "string" ? millisOf(value) : Number.NaN
  return Number.isNaN(millis) ? new Unfit("Expected a date") : DateTime.mapEpochMillis(epoch, () => millis)
}

const point =
  (first: string, second: string): Read =>
  (value) => {
    const found = typeof value === "string" ? /^POINT\s*\((\S+)\s+(\S+)\)$/u.exec(value) : null
    return found === null
      ? new Unfit("Expected a point of well-known text")
      : { [first]: Number(found[1]), [second]: Number(found[2]) }
  }

const exactNumber: Read = (value) =>
  Number.isSafeInteger(value)
    ? value
    : new Unfit('Expected a whole number within 2^53: run the query with longs: "bigint" for larger ones')

const bigint: Read = (value) =>
  typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value))
    ? BigInt(value)
    : new Unfit("Expected a whole number")

/** JSON has no number for what is none, and for what is too large. */
const notFinite: ReadonlyMap<unknown, number> = new Map([
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["NaN", Number.NaN]
])

const double: Read = (value) => {
  if (typeof value === "number") return value
  return notFinite.get(value) ?? new Unfit("Expected a number")
}

const numbers: Readonly<Record<Longs, Read>> = { number: exactNumber, bigint }

const reads: ReadonlyMap<string, Read> = new Map([
  ["date", date],
  ["double", double],
  ["geo_point", point("lon", "lat")],
  ["cartesian_point", point("x", "y")]
])

const longTypes: ReadonlySet<string> = new Set(["long", "unsigned_long", "counter_long"])

const same: Read = (value) => value

const textual: Read = (value) => (typeof value === "string" ? value : new Unfit("Expected text"))

/** How a value of a type is read. */
const readOf = (type: string, longs: Longs): Read =>
  longTypes.has(type) ? numbers[longs] : (reads.get(type) ?? same)

// What a schema needs of services has been refused where it was declared.
const schemaOf = kept((ast: NonNullable<Known["ast"]>) => Schema.make<Schema.Decoder<unknown>>(ast))
const decoders = kept((ast: NonNullable<Known["ast"]>): Read => {
  const decode = decoderOf(schemaOf(ast))
  return (value) => {
    const decoded = decode(value)
    return Result.isSuccess(decoded)
      ? decoded.success
      : new Unfit(decoded.failure.expected, decoded.failure.at)
  }
})

/** Whether rows of these columns are read with exact integers. */
export const wantsExact = (known: ReadonlyArray<Known>, longs: Longs): boolean =>
  longs === "bigint" || known.some(({ ast }) => ast !== undefined && isExact(schemaOf(ast)))

/** A column of the rows, and where the answer has it. */
interface Column {
  readonly name: string
  readonly at: number
  readonly count: Known["count"]
  readonly read: Read
  /** Whether a list is one value. */
  readonly isVector: boolean
}

const readerOf = ({ ast, count, isText }: Known, type: string, longs: Longs): Read => {
  if (count === "any") return same
  if (ast !== undefined) return decoders(ast)
  return isText === true ? textual : readOf(type, longs)
}

const columnsOf = (
  known: ReadonlyArray<Known>,
  answered: EsqlEsqlResult["columns"],
  longs: Longs
): ReadonlyArray<Column> => {
  const places = new Map(answered.map(({ name }, at) => [name, at]))
  return known.map((column): Column => {
    const { count, name } = column
    const at = places.get(name) ?? -1
    const type = answered[at]?.type ?? "null"
    return {
      name,
      at,
      count,
      read: readerOf(column, type, longs),
      isVector: type === "dense_vector"
    }
  })
}

const inList = (cells: ReadonlyArray<unknown>, read: Read): unknown => {
  const all: Array<unknown> = []
  for (const [at, cell] of cells.entries()) {
    const value = read(cell)
    if (value instanceof Unfit) return new Unfit(value.expected, [at, ...value.at])
    all.push(value)
  }
  return all
}

const cellOf = ({ at, count, isVector, name, read }: Column, cell: unknown): unknown => {
  if (cell === null || cell === undefined) {
    if (count === "many") return []
    if (count !== "one") return null
    return new Unfit(
      at < 0 ? `Expected the column ${name}: keep it in the query` : "Expected a value, got null"
    )
  }
  if (Array.isArray(cell) && !isVector)
    return count === "one" || count === "maybe"
      ? new Unfit(`Expected one value, got ${cell.length}: declare the column as one of many values`)
      : inList(cell, read)
  const value = read(cell)
  return count === "many" && !(value instanceof Unfit) ? [value] : value
}

/** A property of any name: assignment would take `__proto__` for the prototype. */
const set = <V>(row: Record<string, V>, name: string, value: V): void => {
  if (name === "__proto__")
    Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true })
  else row[name] = value
}

/** The rows of an answer by the columns that their query knows, up to the first that does not fit. */
export const typedRows = (
  known: ReadonlyArray<Known>,
  { columns, values }: EsqlEsqlResult,
  longs: Longs
): Result.Result<ReadonlyArray<unknown>, Problem> => {
  const all = columnsOf(known, columns, longs)
  const rows: Array<unknown> = []
  for (const cells of values) {
    const row: Record<string, unknown> = {}
    for (const column of all) {
      const value = cellOf(column, cells[column.at])
      if (value instanceof Unfit)
        return Result.fail({ at: ["rows", rows.length, column.name, ...value.at], expected: value.expected })
      set(row, column.name, value)
    }
    rows.push(row)
  }
  return Result.succeed(rows)
}

/** Rows by the names that the answer has. */
export const plainRows = ({ columns, values }: EsqlEsqlResult): ReadonlyArray<AnyRow> =>
  values.map((cells) => {
    const row: Record<string, AnyRow[string]> = {}
    for (const [at, { name }] of columns.entries()) set(row, name, cells[at] ?? null)
    return row
  })
